export const messageRefusals = {
  "message-unknown": {
    de: "Diese Nachricht gibt es nicht. Prüfen Sie die Kennung.",
    en: "There is no such message. Check the id.",
  },
  "acknowledgement-incomplete": {
    de: "Im Fehlereingeständnis fehlt noch: {parts}. Schreiben Sie das, dann kann es ausgestellt werden.",
    en: "Still missing in the acknowledgement: {parts}. Write that, then it can be issued.",
  },
  "listening-not-recorded": {
    de: "Schritt 1 fehlt: zugehört, die Sache mit eigenen Worten wiederholt und bestätigt bekommen. Halten Sie das fest, oder dass wir den Fehler selbst bemerkt haben.",
    en: "Step 1 is missing: listened, the matter repeated back in own words and confirmed. Record that, or that we noticed the error ourselves.",
  },
  "understanding-not-recorded": {
    de: "Schritt 2 fehlt: Verständnis gezeigt. Halten Sie fest, womit.",
    en: "Step 2 is missing: understanding shown. Record by what.",
  },
  "repeated-words-missing": {
    de: "Wer zugehört hat, hat die Sache mit eigenen Worten wiederholt. Schreiben Sie diese Worte, oder dass wir den Fehler selbst bemerkt haben.",
    en: "Whoever listened has repeated the matter back in own words. Write those words, or that we noticed the error ourselves.",
  },
  "make-good-not-offered": {
    de: "Der Text nennt eine Wiedergutmachung, die diesem Kunden auf dem Punkt nicht angeboten ist. Bieten Sie sie dort an, oder streichen Sie den Satz.",
    en: "The text speaks of a make-good that this customer is not offered on the point. Offer it there, or remove the sentence.",
  },
  "approval-missing": {
    de: "Dieses Fehlereingeständnis soll vorher jemand anders lesen. Lassen Sie es von einer zweiten Person freigeben.",
    en: "Somebody else is to read this acknowledgement first. Have it approved by a second person.",
  },
  "approval-by-tool": {
    de: "Freigeben kann nur ein Mensch. Verwenden Sie den Schlüssel einer Person.",
    en: "Only a human being can approve. Use the key of a person.",
  },
  "approval-by-writer": {
    de: "Wer am Text geschrieben hat, kann ihn nicht selbst freigeben. Bitten Sie jemand anders.",
    en: "Whoever wrote the text cannot approve it. Ask somebody else.",
  },
  "writer-forgotten": {
    de: "Es ist nicht mehr bekannt, wer den Text geschrieben hat. Legen Sie das Fehlereingeständnis neu an, und lassen Sie es dann freigeben.",
    en: "It is not known any more who wrote the text. Draft the acknowledgement anew, and then have it approved.",
  },
  "message-issued": {
    de: "Die Nachricht ist ausgestellt; ihr Wortlaut bleibt. Berichtigen Sie sie durch eine neue Fassung.",
    en: "The message is issued; its words stay. Correct it by a new version.",
  },
  "message-not-issued": {
    de: "Die Nachricht ist noch ein Entwurf. Ändern Sie den Entwurf, statt ihn zu berichtigen.",
    en: "The message is a draft still. Change the draft instead of correcting it.",
  },
  "correction-begun": {
    de: "Eine Berichtigung ist schon im Entwurf. Stellen Sie zuerst diese aus.",
    en: "A correction is drafted already. Issue that one first.",
  },
  "not-an-acknowledgement": {
    de: "Das geht nur bei einem Fehlereingeständnis. Diese Nachricht hat einen Text im Ganzen; berichtigen Sie ihn durch eine neue Fassung.",
    en: "This is possible for an acknowledgement only. This message has one text as a whole; correct it by a new version.",
  },
  "acknowledgement-has-parts": {
    de: "Ein Fehlereingeständnis besteht aus Teilen. Beginnen Sie die Berichtigung ohne Text und ohne Zusage, und ändern Sie dann die Teile.",
    en: "An acknowledgement consists of parts. Begin the correction without a text and a promise, and then change the parts.",
  },
  "notice-names-customer": {
    de: "Der Text nennt „{name}“, und andere Kunden können ihn lesen; kein Kunde erfährt von einem anderen. Schreiben Sie ihn ohne diesen Namen.",
    en: "The text names “{name}”, and other customers can read it; no customer learns of another one. Write it without that name.",
  },
  "tellable-words-name-customer": {
    de: "Was Kunden von diesem Punkt lesen, nennt „{name}“; kein Kunde erfährt von einem anderen. Ändern Sie zuerst diese Worte.",
    en: "What customers read of this point names “{name}”; no customer learns of another one. Change those words first.",
  },
} as const;
