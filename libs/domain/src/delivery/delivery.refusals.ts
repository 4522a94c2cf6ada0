export const deliveryRefusals = {
  "delivery-unknown": {
    de: "Diese Zustellung gibt es nicht. Prüfen Sie die Kennung.",
    en: "There is no such delivery. Check the id.",
  },
  "delivery-accepted": {
    de: "Die Nachricht wurde von der Gegenseite angenommen. Noch einmal gesendet käme sie doppelt an; schreiben Sie dem Kunden bei Bedarf eine neue.",
    en: "The message was accepted by the receiving side. Sent again it would arrive twice; write a new one to the customer if needed.",
  },
  "delivery-settled": {
    de: "Die Zustellung wurde von Hand erledigt. Schreiben Sie dem Kunden bei Bedarf eine neue Nachricht.",
    en: "The delivery was settled by hand. Write the customer a new message if needed.",
  },
  "delivery-not-sent": {
    de: "Die Nachricht wurde nur festgehalten, nicht gesendet. Zu wiederholen oder zu erledigen gibt es nichts; schreiben Sie bei Bedarf eine neue auf einem anderen Kanal.",
    en: "The message was only recorded, not sent. There is nothing to retry or to settle; write a new one on another channel if needed.",
  },
  "way-spoken": {
    de: "Was am Telefon oder persönlich gesagt wird, wird nur festgehalten. Wählen Sie einen anderen Kanal.",
    en: "What is said on the phone or in person is only recorded. Choose another channel.",
  },
  "webhook-without-address": {
    de: "Ein Webhook braucht eine Adresse. Geben Sie „url“ an.",
    en: "A webhook needs an address. Give “url”.",
  },
} as const;
