export const accessKeyRefusals = {
  "access-key-unknown": {
    de: "Diesen Zugangsschlüssel gibt es nicht. Stellen Sie zuerst einen aus.",
    en: "There is no such access key. Issue one first.",
  },
  "access-key-revoked": {
    de: "Der Zugangsschlüssel wurde widerrufen und bleibt es. Stellen Sie einen neuen aus.",
    en: "The access key was revoked and stays so. Issue a new one.",
  },
} as const;
