export const emergencyRefusals = {
  "emergency-unknown": {
    de: "Diesen Notfall gibt es nicht. Prüfen Sie die Kennung.",
    en: "There is no such emergency. Check the id.",
  },
  "emergency-closed": {
    de: "Der Notfall ist beendet. Rufen Sie einen neuen aus, wenn wieder viele Kunden betroffen sind.",
    en: "The emergency is closed. Declare a new one when many customers are affected again.",
  },
  "emergency-runs": {
    de: "Zu diesem Punkt läuft ein Notfall. Beenden Sie zuerst den Notfall mit seiner letzten Nachricht.",
    en: "An emergency runs about this point. Close the emergency with its last notice first.",
  },
  "nobody-found": {
    de: "Darunter fällt kein Kunde. Prüfen Sie den Filter.",
    en: "No customer is meant by that. Check the filter.",
  },
  "emergency-full": {
    de: "Ein Notfall fasst höchstens {max} Kunden. Rufen Sie für die weiteren einen zweiten aus.",
    en: "An emergency holds at most {max} customers. Declare a second one for the others.",
  },
  "emergency-reply-time-runs": {
    de: "Den betroffenen Kunden läuft noch die Zeit, der Lösung zu widersprechen. Warten Sie sie ab; wer sich meldet, bekommt einen eigenen Punkt.",
    en: "The affected customers still have time to say that it is not solved. Await it; whoever does gets a point of their own.",
  },
  "notice-without-next-time": {
    de: "In der Nachricht fehlt, wann die nächste kommt. Schreiben Sie den Platzhalter {placeholder} an die Stelle der Zeit.",
    en: "The notice does not say when the next one comes. Write the placeholder {placeholder} in the place of the time.",
  },
  "notice-without-words": {
    de: "Die Nachricht hat in keiner Sprache einen Text. Schreiben Sie, was passiert ist und was wir tun.",
    en: "The notice has no words in any language. Write what has happened and what is being done.",
  },
  "emergency-ended-in-the-future": {
    de: "Behoben ist ein Notfall erst, wenn es geschehen ist. Nennen Sie einen Zeitpunkt bis jetzt.",
    en: "An emergency is put right once it has happened. Give a time up to now.",
  },
} as const;
