import type { WordLists } from "./word-classes.ts";

/** German words of excuses, belittling, dead ends and vague times. */
export const germanPhrases: WordLists = {
  // When and where things are said to go wrong by themselves.
  hardTimes: `
    sommer sommers winter fruehling fruehjahr herbst dezember januar weihnachten ostern pfingsten
    silvester neujahr fasching karneval jahreswechsel jahresende quartalsende monatsende
    monatsanfang monatsersten ferien urlaubszeit ferienzeit hochsaison saison schlussverkauf
    feierabend freitagnachmittag wochenende montag montags samstags sonntags hitze kaelte
    kaelteeinbruch schnee glatteis eis sturm regen matschwetter wetter winterwetter verkehr stau
    baustellen stress trubel hektik andrang ansturm betrieb grippewelle corona pandemie inflation
    krise lage rohstoffpreise rohstoffpreisen holzpreise holzpreisen preise preisen lieferketten
    weltmarkt markt fachkraeftemangel personalmangel systemumstellung umstellung anrufaufkommen
    auftragslage nachfrage open-air baustelle maschine wetterlage rushhour berufsverkehr grossstadt
    innenstadt krankenhaus behoerden behoerde internet computer technik`,
  // What happens without anybody doing it.
  byItself: `
    geht gehen ging laeuft laufen lief dauert dauern dauerte passiert passieren passierte klappt
    klappte kommt kommen kam bleibt bleiben blieb rutscht rutschen faellt fallen fiel bricht
    herrscht spielt ruckelt schwankt schwanken staut stapelt haeuft zieht drehen ersaufen stoesst
    funktioniert verhalten verhaelt aendern aendert altert verschleisst gehoert gehoeren arbeitet
    liefert liefern bekommt erreicht`,
  byUs: "lese lesen gebe geben fuehre fuehren putze mache machen verkaufe verkaufen tippe leite halten halte",
  bigNumber: `
    hundert hunderten tausend tausenden zweitausend dreitausend viertausend fuenftausend achttausend
    zehntausend zweihundert dreihundert vierhundert fuenfhundert millionen dutzenden zehn zwanzig
    dreissig fuenfzehn`,
  // How somebody makes excuses, small or vague what happened.
  technical: `
    systemfehler systemausfall computerfehler softwarefehler computerproblem systemproblem
    technikproblem serverproblem serverfehler it-problem computerabsturz systemabsturz
    computerprobleme systemprobleme serverprobleme softwareprobleme it-probleme computerpanne
    technikfehler softwareproblem programmfehler softwarepanne updatefehler it-fehler
    computerausfall softwarefehlers systemfehlers serverausfall`,
  busy: `
    personalmangel personalengpass personalengpaesse krankheitswelle arbeitsueberlastung
    fachkraeftemangel unterbesetzt unterbesetzung krankheitsbedingt urlaubsbedingt personalausfall
    personalausfaelle krankheitsstand krankheitsfaelle krankheitsfall krankmeldungen grippewelle`,
  short: "knapp duenn schlecht schwach",
  merely: "nur bloss lediglich",
  small: `
    klein* winzig* gering* minimal* harmlos* unbedeutend* unwesentlich* nebensaechlich* kurz*
    geringfuegig* leicht* marginal* banal*`,
  trouble: `
    problem problems problemchen fehler sache aergernis stoerung verzoegerung malheur missgeschick
    panne unannehmlichkeit unannehmlichkeiten irrtum missverstaendnis unterschied abweichung mangel
    ausfall macke unstimmigkeit verspaetung fehlerchen versaeumnis versehen lapsus kratzer delle
    tippfehler angelegenheit wartezeit verzug schramme beule abweichungen unstimmigkeiten schaden
    fleck problemen maengel sachen`,
  pettiness: `
    kleinigkeit kleinigkeiten lappalie lappalien bagatelle bagatellen nichtigkeit nebensache
    petitesse schoenheitsfehler formsache problemchen fehlerchen peanuts pillepalle`,
  drama: `
    drama weltuntergang beinbruch katastrophe weltwunder riesenproblem staatsaffaere tragoedie
    desaster`,
  fuss: `
    uebertrieben uebertreibung aufbauschen ueberreagieren ueberreagiert anstellen ueberempfindlich
    kleinlich aufzuregen`,
  helpVerb: `
    helfen weiterhelfen sagen beantworten beurteilen nachvollziehen nennen erklaeren unterstuetzen
    dienen zusagen versprechen anbieten mitteilen sehen entscheiden erfuellen bestaetigen
    weitergeben herausgeben ermoeglichen zustimmen entsprechen garantieren vorhersagen abschaetzen
    einschaetzen verraten aendern bieten leisten vermitteln`,
  actVerb: "machen tun aendern ausrichten sagen unternehmen bewirken",
  vague: `
    baldmoeglichst baldmoeglich schnellstmoeglich schnellstens ehestmoeglich zeitnah zeitnahe
    zeitnaher zeitnahen zeitnahes bald demnaechst alsbald umgehend umgehende umgehenden
    unverzueglich kurzfristig kurzfristige kurzfristigen raschestmoeglich naechstmoeglich
    schnellstmoegliche schnellstmoeglichen baldige baldigen irgendwann baldigst zuegig raschest
    raschestens naechstens fruehestmoeglich fruehestmoeglichen asap eheste ehestens dringlichst
    raschmoeglichst alsbaldig alsbaldige baldiges schnellstmoegliches`,
  stepVerb: `
    klaert prueft fragt ruft meldet leitet sendet schickt kuemmert sucht bespricht holt bietet
    informiert stellt nennt uebernimmt schreibt ermittelt beantwortet bringt repariert tauscht
    liefert`,
  ourStepVerb: `
    klaere klaeren pruefe pruefen frage fragen rufe rufen melde melden leite leiten sende senden
    schicke schicken gebe geben kuemmere kuemmern suche suchen bespreche besprechen erkundige
    erkundigen hole holen verbinde verbinden vereinbare vereinbaren biete bieten empfehle empfehlen
    informiere informieren schaue schauen stelle stellen nenne nennen finde uebergebe uebergeben
    uebernehmen uebernehme schreibe schreiben ermitteln ermittle beantworten bringe bringen
    recherchiere recherchieren kommen komme liefern tauschen reparieren lassen rechnen rechne bauen
    baue fertigen fertige legen lege schneiden messen montieren setzen drucken packen besorgen
    bestellen beschaffen reservieren buchen erstatten ueberweisen zahlen uebersenden mailen faxen
    beraten zeigen erklaeren erlaeutern begleiten helfen unterstuetzen oeffnen starten wiederholen
    nachholen tragen trage`,
  stepInfinitive: `
    klaeren pruefen fragen nachfragen anrufen zurueckrufen melden leiten weiterleiten senden
    schicken geben kuemmern suchen besprechen erkundigen holen einholen verbinden vereinbaren
    informieren stellen nennen finden herausfinden schreiben ermitteln recherchieren uebergeben`,
  tiny: "klein* winzig* harmlos* laecherlich* unbedeutend* nebensaechlich*",
  system: `
    system systeme software computer rechner edv programm server technik programms softwaresystem
    maschine laptop drucker telefonanlage internet ki algorithmus navi scanner app portal
    warenwirtschaft warenwirtschaftsprogramm rechnungsprogramm buchungssystem kassensystem
    bestellsystem telefonsystem servers datenbank roboter automat autopilot handgeraet
    diagnosegeraet plotter faxgeraet netzwerk wlan leitung update laptops tablet chatbot website
    webseite`,
  remit: `
    bereich abteilung zustaendigkeit aufgabe aufgaben aufgabenbereich baustelle ressort
    zustaendigkeitsbereich fachgebiet gebiet thema fach`,
  season: `
    urlaubszeit ferienzeit stress ueberlastung weihnachtsgeschaeft hochsaison ferien urlaub
    krankheitsfaellen feiertage feiertagen weihnachtszeit vorweihnachtszeit sommerferien
    jahreswechsel quartalsende monatsende grippezeit`,
  tinyTrouble: `
    problem fehler sache panne missgeschick malheur irrtum versehen aergernis fehlerchen lapsus
    lieferverzug schoenheitsfehler ungenauigkeit`,
  alleged: "vermeintlich* angeblich* sogenannt* sogenannte*",
  upheaval: `
    systemumstellung umstellung softwareumstellung umzug umzugs inventur migration umbau umbaus
    umstrukturierung serverumzug systemwechsel systemwechsels softwarewechsel fusion datenumstellung`,
  trifling: `
    winzig* unbedeutend* laecherlich* harmlos* geringfuegig* minimal* marginal* unwesentlich*
    nebensaechlich* banal* lappisch* unerheblich*`,
  prio: "hoechster hohe hoher hoechste oberste oberster erster",
};
