import { customerNumberKey, emailKey, phoneKey } from "./lookup-keys.ts";

it.each(["+49 2365 555-0", "+49 (0) 2365 5550", "0049 2365/5550", "02365 5550", "＋49 2365 5550"])(
  "takes %s for the same telephone number",
  (phone) => expect(phoneKey(phone)).toBe("023655550"),
);

it("tells numbers of other countries apart, and takes nothing for a number that has hardly a digit", () => {
  expect(phoneKey("+43 1 5550")).toBe("+4315550");
  expect(phoneKey("0043 1 5550")).toBe("+4315550");
  expect(phoneKey("-12")).toBeNull();
});

it("compares customer numbers and addresses without regard to case and blanks", () => {
  expect(customerNumberKey(" k-10 042 ")).toBe(customerNumberKey("K-10042"));
  expect(emailKey(" Krueger@Example.org")).toBe("krueger@example.org");
});
