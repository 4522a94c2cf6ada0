export const openPointRefusals = {
  "point-unknown": {
    de: "Diesen offenen Punkt gibt es nicht. Melden Sie ihn zuerst.",
    en: "There is no such open point. Report it first.",
  },
  "point-finished": {
    de: "Der Punkt ist {state}; daran wird nichts mehr geändert. Öffnen Sie ihn zuerst wieder.",
    en: "The point is {state}; it is not changed any more. Reopen it first.",
  },
  "solution-stands": {
    de: "Der Punkt ist schon {state}. Wenn noch etwas zu tun ist, öffnen Sie ihn zuerst wieder.",
    en: "The point is {state} already. If there is more to do, reopen it first.",
  },
  "not-solved": {
    de: "Der Punkt steht auf „{state}“. Halten Sie zuerst die Lösung fest.",
    en: "The point is {state}. Record the solution first.",
  },
  "not-verified": {
    de: "Der Punkt steht auf „{state}“. Abgeschlossen wird nur, was gelöst und geprüft ist: Prüfen Sie zuerst die Lösung.",
    en: "The point is {state}. Only what is solved and verified is closed: verify the solution first.",
  },
  "confirmation-missing": {
    de: "Noch nicht bestätigt hat: {customers}. Geben Sie die Lösung bekannt und warten Sie die Antwort ab, oder verzichten Sie mit einem Grund auf die Bestätigung.",
    en: "Not confirmed yet by: {customers}. Give notice of the solution and await the reply, or waive the confirmation with a reason.",
  },
  "notice-not-arrived": {
    de: "Die Mitteilung der Lösung ist nicht angekommen bei: {customers}. Senden Sie sie noch einmal, oder sagen Sie die Lösung auf einem anderen Weg.",
    en: "The notice of the solution has not reached: {customers}. Send it again, or tell the solution in another way.",
  },
  "promise-running": {
    de: "Noch offene Zusagen: {promises}. Halten Sie sie ein; erst danach endet der Punkt.",
    en: "Promises still running: {promises}. Keep them; the point does not end before.",
  },
  "report-undecided": {
    de: "Über die Meldung ist noch nicht entschieden. Verknüpfen Sie eine Abstellmaßnahme oder begründen Sie, warum es keine gibt.",
    en: "The report has not been decided on. Link a corrective action, or give the reason for none.",
  },
  "look-again-not-ahead": {
    de: "Die Wiedervorlage muss nach heute liegen. Nennen Sie einen späteren Tag.",
    en: "The date to look again must lie after today. Give a later day.",
  },
  "duplicate-of-itself": {
    de: "Ein Punkt kann nicht derselbe wie er selbst sein. Nennen Sie den anderen Punkt.",
    en: "A point cannot be a duplicate of itself. Name the other point.",
  },
  "customer-named-twice": {
    de: "Der Kunde {customerId} ist mehrfach genannt. Nennen Sie jeden betroffenen Kunden einmal.",
    en: "Customer {customerId} is named more than once. Name each affected customer once.",
  },
  "too-many-customers": {
    de: "Ein Punkt fasst höchstens {max} betroffene Kunden. Legen Sie für die weiteren einen zweiten Punkt an.",
    en: "A point holds at most {max} affected customers. Report a second point for the others.",
  },
  "acknowledged-customer": {
    de: "Dem Kunden {customerId} haben wir den Fehler eingestanden. Fragen Sie zuerst nach, ob die Sache gelöst ist, oder verzichten Sie mit einer Begründung auf seine Bestätigung; dann können Sie ihn vom Punkt nehmen.",
    en: "We have acknowledged the error to customer {customerId}. First ask whether the matter is solved, or waive their confirmation with a reason; then you can take them off the point.",
  },
  "customer-not-affected": {
    de: "Der Kunde {customerId} steht nicht auf diesem Punkt. Tragen Sie ihn zuerst als betroffen ein.",
    en: "Customer {customerId} is not on this point. Add them as affected first.",
  },
  "reply-too-late": {
    de: "Der Punkt ist seit mehr als {days} Tagen abgeschlossen. Nehmen Sie auf, was der Kunde schreibt, als neue Beschwerde.",
    en: "The point has been finished for more than {days} days. Report what the customer writes as a new complaint.",
  },
  "promise-not-ahead": {
    de: "Eine Zusage braucht einen Zeitpunkt, der noch kommt. Nennen Sie einen späteren.",
    en: "A promise needs a time that is still to come. Give a later one.",
  },
  "promise-unknown": {
    de: "Diese Zusage gibt es an diesem Punkt nicht. Sehen Sie nach, welche Zusagen er hat.",
    en: "There is no such promise on this point. Look up which promises it has.",
  },
  "promise-settled": {
    de: "Die Zusage ist schon eingehalten oder ersetzt. Machen Sie stattdessen eine neue.",
    en: "The promise has been kept or replaced already. Make a new one instead.",
  },
  "kept-in-the-future": {
    de: "Eingehalten ist eine Zusage erst, wenn es geschehen ist. Nennen Sie einen Zeitpunkt bis jetzt.",
    en: "A promise is kept once it has happened. Give a time up to now.",
  },
  "notice-before-solution": {
    de: "Die Lösung kam erst danach. Nennen Sie einen Zeitpunkt, zu dem es sie gab.",
    en: "The solution came later than that. Give a time at which it was there.",
  },
  "escalation-unknown": {
    de: "Diese Eskalation gibt es an diesem Punkt nicht. Sehen Sie nach, welche Eskalationen er hat.",
    en: "There is no such escalation on this point. Look up which escalations it has.",
  },
  "escalation-over": {
    de: "Die Eskalation läuft nicht mehr. Es ist nichts zurückzuziehen.",
    en: "The escalation is not running any more. There is nothing to withdraw.",
  },
  "escalation-of-others": {
    de: "Der Vertrieb zieht nur zurück, was der Vertrieb eskaliert hat. Bitten Sie das zuständige Team darum.",
    en: "Sales withdraws only what Sales raised. Ask the owner team to do it.",
  },
  "others-wait": {
    de: "Dieser Eskalation haben sich andere angeschlossen, die noch warten. Der Punkt bleibt, bis auch deren Eskalation zurückgezogen oder gelöst ist.",
    en: "Others joined this escalation and still wait. The point stays until their escalations are withdrawn or solved too.",
  },
  "decision-unclear": {
    de: "Eine Meldung endet entweder in einer Abstellmaßnahme oder in einem Grund, warum es keine gibt. Nennen Sie genau eines von beiden.",
    en: "A report ends either in a corrective action or in a reason for none. Give exactly one of the two.",
  },
  "not-imported": {
    de: "Der Punkt kam nicht aus einer Liste. Importieren Sie die Zeile als neuen Punkt.",
    en: "The point did not come from a list. Import the row as a new point.",
  },
  "make-good-unknown": {
    de: "Diese Wiedergutmachung gibt es auf dem Punkt nicht. Prüfen Sie die Kennung.",
    en: "There is no such make-good on the point. Check the id.",
  },
  "make-good-beyond-limit": {
    de: "Ohne Rückfrage dürfen Sie bis {limitCents} gewähren. Bitten Sie jemanden, der mehr gewähren darf.",
    en: "Unasked, you may grant up to {limitCents}. Ask somebody who may grant more.",
  },
  "make-good-not-accepted": {
    de: "Der Kunde hat die Wiedergutmachung nicht angenommen. Halten Sie zuerst fest, dass er sie annimmt.",
    en: "The customer has not accepted the make-good. Record first that they accept it.",
  },
  "make-good-given": {
    de: "Der Kunde hat die Wiedergutmachung bekommen; das bleibt so. Halten Sie in einer Notiz fest, was danach geschah.",
    en: "The customer has got the make-good; that stays. Record in a note what happened afterwards.",
  },
  "charge-for-our-error": {
    de: "Für unseren Fehler zahlt der Kunde nichts. Übernehmen Sie die Kosten, und bieten Sie bei Bedarf eine Wiedergutmachung an.",
    en: "The customer pays nothing for our error. Bear the cost, and offer a make-good where it is due.",
  },
  "channel-not-private": {
    de: "Auf sozialen Medien liest die Öffentlichkeit mit. Wählen Sie einen Weg, auf dem Sie mit dem Kunden allein sind.",
    en: "On social media the public reads along. Choose a way on which you are alone with the customer.",
  },
} as const;
