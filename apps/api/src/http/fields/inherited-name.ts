/** Whether every object has this name by itself, such as `__proto__`, so that libraries pass over it. */
export function isInheritedName(name: string): boolean {
  return name in Object.prototype;
}
