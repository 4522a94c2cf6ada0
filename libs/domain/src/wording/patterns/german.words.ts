import type { WordForm, WordLists } from "./word-classes.ts";

/** German word classes; how lists are written: see WordLists. */
export const germanWords: WordLists = {
  // Who could be blamed: colleagues, departments, partners. "Team" and "Unternehmen" alone stand for all of us.
  party: `
    kolleg+ mitarbeiter+ mitarbeitende+ techniker+ *techniker+ monteur+ *monteur+ fahrer+ *fahrer+
    fahrerin+ disponent+ sachbearbeiter+ lagerist+ praktikant+ azubi+ auszubildende+ lehrling+ aushilfe+
    *aushilfe werkstudent+ berater+ *berater+ verkaeufer+ vertriebler+ ingenieur+ chef chefs chefin
    vorgesetzte+ teamleiter+ abteilungsleiter+ projektleiter+ bauleiter+ serviceleiter+ lagerleiter+
    vertriebsleiter+ geschaeftsleitung *abteilungsleitung teamleitung projektleitung bauleitung
    serviceleitung entwickler+ administrator+ sekretaer+ zusteller+ kurier+ bote boten buchhalter+
    vertreter+ innendienst+ aussendienst+ programmierer+ kundenberater+ geselle gesellen installateur+
    elektriker+ mechaniker+ *mechaniker+ servicekraft fachkraft personal leiharbeiter+ neuling+
    abteilung abteilungen *abteilung buchhaltung *buchhaltung lager zentrallager ersatzteillager
    warenlager auslieferungslager logistik technik haustechnik vertrieb einkauf werkstatt verwaltung
    kundendienst kundenservice kundenbetreuung service serviceteam support callcenter hotline it edv
    personalwesen marketing zentrale filiale niederlassung rechnungswesen empfang fertigung warenausgang
    wareneingang qualitaetssicherung qualitaetskontrolle rechnungsstelle fachbereich *team konstruktion
    arbeitsvorbereitung lieferant+ vorlieferant+ zulieferer+ *lieferant+ partner partners partnern
    partnerin *partnerfirma partnerbetrieb partnerbetriebs spediteur+ spedition+ dienstleister+
    *dienstleister+ subunternehmer+ hersteller+ *hersteller+ paketdienst+ lieferdienst+ botendienst+
    transporteur+ logistiker+ handwerker+ agentur+ vertragspartner+ fremdfirma fremdfirmen leasingfirma
    nachunternehmer+ dhl dpd ups hermes gls fedex grosshaendler+ haendler+ vorgaenger+ jemand
    irgendjemand irgendwer mannschaft belegschaft logistikpartner+ vertriebspartner+ servicepartner+
    kooperationspartner+ lieferpartner+ transportpartner+ versandpartner+ zustelldienst+ wartungsfirma
    reinigungsfirma vertragsfirma montagefirma praktikantin haustechniker+ planer+ kommissionierer+
    stapelfahrer+ telefonist+ empfangsdame bediener schichtleiter+ rechenzentrum hausmeister+
    reinigungskraft *anbieter+ provider providers netzbetreiber+ transportfirma speditionsfirma
    leihfirma zeitarbeitsfirma baufirma post zoll druckerei transportunternehmen logistikunternehmen
    zeitarbeiter+ leiharbeitnehmer+ springer+ urlaubsvertretung vertretung assistent+ assistenz
    sekretariat telefonzentrale servicezentrale leitstelle controlling geschaeftsfuehrung management
    poststelle servicecenter logistikzentrum verteilzentrum auftragsbearbeitung fakturierung
    kommissionierung kalkulation packer+ verpacker+ bediensteter betreuer+ kundenbetreuer+
    innendienstler+ aussendienstler+ fruehschicht spaetschicht nachtschicht tagschicht schicht
    kurierdienst+ *sachbearbeiter+ subunternehmen+`,
  // Words for a department that also name what it does: "Unser Versand" packs, "beim Versand" is when.
  activity: `
    versand disposition montage produktion entwicklung auftragsabwicklung auftragsannahme planung
    terminplanung`,
  // Departments as the place where something went wrong.
  place: `
    lager buchhaltung werkstatt zentrale filiale niederlassung technik kundendienst vertrieb einkauf
    verwaltung *abteilung warenausgang rechnungswesen empfang fertigung`,
  // What somebody did who failed at it.
  botched: `
    vergessen vergass vergassen versaeumt versaeumte versaeumten verschlafen verbummelt verpennt
    verpeilt vermasselt verbockt versemmelt verschlampt geschlampt schlampte gepatzt patzte gepfuscht
    gepennt verwechselt verwechselte verwechselten vertauscht vertauschte vertauschten uebersehen
    uebersah uebersahen ignoriert ignorierte missachtet vernachlaessigt versagt versagte versagten
    geirrt vertan verrechnet verzaehlt verschusselt unterlassen unterliess verursacht verschuldet
    vertippt beschaedigt zerstoert kaputtgemacht getroedelt danebengegriffen danebengelegen vergeigt
    verloren versiebt verhauen vergriffen verpasst verpasste missverstanden falschgemacht verzettelt
    gelogen verschleppt geschlafen aneinandervorbeigeredet vorbeigeredet untergegangen uebergangen
    verpfuscht durcheinandergebracht danebengegangen vergurkt durchgerutscht entgangen abhandengekommen
    verlesen verhoert verschrieben verplant verkalkuliert verwaehlt verdreht verursachte verursachten`,
  lapse: `
    vergessen vergassen versaeumt verschlafen verschlampt uebersehen missverstanden verwechselt
    vertauscht ignoriert missachtet vernachlaessigt unterlassen verursacht verschuldet vertippt
    verrechnet geirrt vertan beschaedigt zerstoert kaputtgemacht verpasst ueberlastet ueberdreht
    falschgemacht uebergangen verstellt verlegt`,
  wrongly: `
    falsch fehlerhaft schlecht unsauber schlampig nachlaessig unvollstaendig irrtuemlich
    irrtuemlicherweise versehentlich faelschlich faelschlicherweise ungenau unsachgemaess inkorrekt
    verkehrt unzureichend ungenuegend fahrlaessig verspaetet lieblos vorschnell unueberlegt
    eigenmaechtig`,
  wrongOne: `
    falsche falschen falsches falscher falschem verkehrte verkehrten verkehrtes verkehrter verkehrtem`,
  faulty: "fehlerhafte fehlerhaften fehlerhaftes unvollstaendige unvollstaendigen mangelhafte mangelhaften",
  issued: `
    ausgestellt verschickt geschickt geliefert erstellt gesendet versendet eingebaut montiert
    aufgespielt eingespielt abgeliefert herausgegeben ausgeliefert uebermittelt`,
  well: `
    richtig korrekt ordentlich ordnungsgemaess rechtzeitig puenktlich sauber sorgfaeltig genau
    vollstaendig vernuenftig sachgemaess aufmerksam gruendlich`,
  late: "spaet langsam ungenau nachlaessig unvorsichtig fest schnell lange oft",
  // What one is expected to do; with "nicht" before it, a reproach.
  duty: `
    weitergeleitet weitergegeben zurueckgerufen angerufen gemeldet eingetragen bestellt gebucht verbucht
    erledigt bearbeitet mitgenommen mitgebracht informiert geprueft ueberprueft kontrolliert beachtet
    aufgepasst eingehalten gelesen durchgelesen befolgt notiert dokumentiert ausgefuehrt durchgefuehrt
    bezahlt ueberwiesen gereinigt gewartet gewechselt angemeldet abgemeldet gespeichert gesichert
    aktualisiert unterschrieben ausgefuellt angegeben mitgeteilt reagiert beantwortet geantwortet
    verschickt versendet geschickt gesendet geliefert gekuemmert gedacht geschafft eingestellt
    angeschlossen geschlossen verriegelt abgeschaltet eingeschaltet hingesehen hingeschaut zugehoert
    nachgefragt gepflegt abgestimmt gehandelt erschienen aufgetaucht gekommen zugestellt zurueckgemeldet
    abgeholt entlueftet verpackt berechnet freigegeben gekuendigt bestaetigt eingereicht gehalten
    hingehoert abgesprochen mitgedacht gearbeitet gemerkt bemerkt erkannt gegeben unternommen
    vorbereitet geholt weitergesagt ausgerichtet eingeplant abgegeben verlaengert zurueckgeschrieben
    durchgestellt ausgetauscht verstanden gedrueckt benutzt verwendet aktiviert gewaehlt ausgewaehlt
    ausgeschaltet angezogen aufgeladen nachgekommen`,
  remedy: `
    korrigiert behoben *ersetzt ausgetauscht getauscht gefunden entdeckt bemerkt erkannt berichtigt
    geaendert angepasst zurueckgenommen zurueckgezogen zurueckgeholt zurueckgerufen abgeholt storniert
    *gutgeschrieben repariert festgestellt geloest bereinigt identifiziert gemeldet ausgebaut entfernt
    *erhalten *bekommen *empfangen gesehen geprueft *gekriegt nachgewiesen ausgeschlossen erlaeutert
    erklaert beseitigt aussortiert gesperrt beschrieben erfahren erwischt`,
  mistake: `
    fehler fehlers irrtum irrtums versehen versehens versaeumnis versaeumnisse versaeumnisses
    nachlaessigkeit schlamperei panne patzer schnitzer verschulden verschuldens missgeschick
    unachtsamkeit unaufmerksamkeit fehlverhalten fehlverhaltens fehlleistung fehlentscheidung
    fehlbuchung fehllieferung fehlplanung verwechslung versagen versagens pfusch fahrlaessigkeit *fehler
    *fehlers *panne *irrtum vergesslichkeit zahlendreher dreher tippfehler missverstaendnis`,
  yourMistake: `
    fehler fehlers irrtum irrtums versehen versehens versaeumnis versaeumnisses nachlaessigkeit
    verschulden verschuldens schuld unachtsamkeit unaufmerksamkeit fahrlaessigkeit fehlverhalten
    fehlverhaltens fehlbedienung fehlbestellung fehleingabe tippfehler schreibfehler eingabefehler
    bedienfehler bedienungsfehler denkfehler unwissenheit ungeduld vergesslichkeit leichtsinn`,
  userError: `
    bedienfehler bedienfehlers bedienungsfehler bedienungsfehlers anwenderfehler anwenderfehlers
    benutzerfehler anwendungsfehler nutzerfehler bedienerfehler fehlbedienung`,
  improper: "unsachgemaess* nicht-sachgemaess* unsachgerecht*",
  handling: `
    bedienung handhabung eingabe eingaben angabe angaben einstellung einstellungen nutzung verwendung
    benutzung lagerung wartung montage installation anschluss auswahl adresse behandlung gebrauch
    gebrauchs einbau`,
  ownKind: "eigen* offensichtlich* eindeutig* grob* bedauerlich* klein* alleinig* persoenlich*",
  delay: `
    verzoegerung verzoegerungen lieferverzoegerung lieferverzoegerungen verzug verzugs lieferverzug
    lieferverzugs verspaetung engpass lieferengpass`,
  guilty: `
    schuld schuldig nachlaessig schlampig unaufmerksam unachtsam ueberfordert unfaehig inkompetent
    unzuverlaessig unkonzentriert unvorsichtig leichtsinnig unfreundlich unhoeflich ungeschickt patzig
    unprofessionell ungenau unerfahren faul langsam verpeilt unvorbereitet uninformiert ruppig genervt
    desinteressiert`,
  // How somebody makes excuses, small or vague what happened.
  technical: `
    systemfehler systemausfall computerfehler softwarefehler computerproblem systemproblem
    technikproblem serverproblem serverfehler it-problem computerabsturz systemabsturz computerprobleme
    systemprobleme serverprobleme softwareprobleme it-probleme computerpanne`,
  busy: `
    personalmangel personalengpass personalengpaesse krankheitswelle arbeitsueberlastung
    fachkraeftemangel unterbesetzt unterbesetzung krankheitsbedingt urlaubsbedingt personalausfall
    personalausfaelle krankheitsstand krankheitsfaelle krankheitsfall krankmeldungen ueberlastet
    grippewelle`,
  short: "knapp duenn schlecht schwach",
  merely: "nur bloss lediglich",
  small: `
    klein* winzig* gering* minimal* harmlos* unbedeutend* unwesentlich* nebensaechlich* kurz*
    geringfuegig* leicht*`,
  trouble: `
    problem problems problemchen fehler sache aergernis stoerung verzoegerung malheur missgeschick panne
    unannehmlichkeit unannehmlichkeiten irrtum missverstaendnis unterschied abweichung mangel ausfall
    macke unstimmigkeit verspaetung fehlerchen versaeumnis versehen lapsus kratzer delle tippfehler`,
  pettiness: `
    kleinigkeit kleinigkeiten lappalie lappalien bagatelle bagatellen nichtigkeit nebensache petitesse
    schoenheitsfehler formsache problemchen fehlerchen peanuts pillepalle`,
  drama: "drama weltuntergang beinbruch katastrophe weltwunder riesenproblem staatsaffaere",
  fuss: `
    uebertrieben uebertreibung aufbauschen ueberreagieren ueberreagiert anstellen ueberempfindlich
    kleinlich aufzuregen aufstand theater wirbel`,
  helpVerb: `
    helfen weiterhelfen sagen beantworten beurteilen nachvollziehen nennen erklaeren unterstuetzen
    dienen zusagen versprechen anbieten mitteilen sehen entscheiden`,
  actVerb: "machen tun aendern ausrichten sagen unternehmen bewirken",
  vague: `
    baldmoeglichst baldmoeglich schnellstmoeglich schnellstens ehestmoeglich zeitnah zeitnahe zeitnaher
    zeitnahen zeitnahes bald demnaechst alsbald umgehend umgehende umgehenden unverzueglich kurzfristig
    kurzfristige kurzfristigen raschestmoeglich naechstmoeglich schnellstmoegliche schnellstmoeglichen
    baldige baldigen irgendwann baldigst zuegig raschest raschestens naechstens fruehestmoeglich
    fruehestmoeglichen asap eheste ehestens`,
  stepVerb: `
    klaert prueft fragt ruft meldet leitet sendet schickt kuemmert sucht bespricht holt bietet
    informiert stellt nennt uebernimmt schreibt ermittelt beantwortet bringt repariert tauscht liefert`,
  ourStepVerb: `
    klaere klaeren pruefe pruefen frage fragen rufe rufen melde melden leite leiten sende senden schicke
    schicken gebe geben kuemmere kuemmern suche suchen bespreche besprechen erkundige erkundigen hole
    holen verbinde verbinden vereinbare vereinbaren biete bieten empfehle empfehlen informiere
    informieren schaue schauen stelle stellen nenne nennen finde uebergebe uebergeben uebernehmen
    uebernehme schreibe schreiben ermitteln ermittle beantworten bringe bringen recherchiere
    recherchieren kommen komme liefern tauschen reparieren lassen`,
  stepInfinitive: `
    klaeren pruefen fragen nachfragen anrufen zurueckrufen melden leiten weiterleiten senden schicken
    geben kuemmern suchen besprechen erkundigen holen einholen verbinden vereinbaren informieren stellen
    nennen finden herausfinden schreiben ermitteln recherchieren uebergeben`,
  tiny: "klein* winzig* harmlos* laecherlich* unbedeutend* nebensaechlich*",
  pastDuty: `
    kannte kannten wusste wussten beachtete beachteten pruefte prueften merkte bemerkte meldete meldeten
    informierte rief las dachte kuemmerte erschien kam kamen reagierte reagierten erledigte bearbeitete
    leitete lieferte lieferten hielt hielten verstand antwortete liefert liefern reagiert antwortet
    haelt halten kuemmert erscheint beachtet`,
  botchedOne: `
    vergessene vergessenen vergessenes uebersehene uebersehenen verlorene verlorenen verlorenes
    beschaedigte beschaedigten beschaedigtes verursachte verursachten verwechselten vertauschten
    verwechselte vertauschte verschuldete verschuldeten`,
  neutral: `
    *gefunden *erreicht angetroffen bestaetigt entschieden abgeschlossen festgestellt gerechnet erwartet
    vorgefunden verfuegbar beteiligt verletzt verantwortlich gewusst getroffen gesprochen vorgesehen
    geplant veraendert geaendert`,
  punished: "abgemahnt ermahnt geruegt entlassen verwarnt zurechtgewiesen",
  system: "system systeme software computer rechner edv programm server technik",
  remit: `
    bereich abteilung zustaendigkeit aufgabe aufgaben aufgabenbereich baustelle ressort
    zustaendigkeitsbereich fachgebiet gebiet thema fach`,
  lostThere: `
    untergegangen verlorengegangen liegengeblieben schiefgelaufen schiefgegangen gegangen geblieben
    gelaufen verschwunden`,
  season: `
    urlaubszeit ferienzeit stress ueberlastung weihnachtsgeschaeft hochsaison ferien urlaub krankheit
    krankheitsfaellen`,
  attentive: `
    aufmerksam sorgfaeltig konzentriert vorbereitet informiert geschult eingearbeitet qualifiziert
    gruendlich zuverlaessig freundlich hoeflich kompetent faehig`,
  tinyTrouble: "problem fehler sache panne missgeschick malheur irrtum versehen aergernis fehlerchen lapsus",
  thanks: "dank danke danken bedanken bedanke vielen",
  yourDuty: `
    weitergeleitet weitergegeben gemeldet eingetragen mitgenommen mitgebracht informiert geprueft
    ueberprueft kontrolliert beachtet aufgepasst eingehalten gelesen durchgelesen befolgt notiert
    dokumentiert ausgefuehrt durchgefuehrt bezahlt ueberwiesen gereinigt gewartet gewechselt angemeldet
    abgemeldet gespeichert gesichert aktualisiert unterschrieben ausgefuellt angegeben mitgeteilt
    reagiert geantwortet verschickt versendet geschickt gesendet gedacht eingestellt angeschlossen
    verriegelt abgeschaltet eingeschaltet hingesehen hingeschaut zugehoert nachgefragt gepflegt
    abgestimmt gehandelt erschienen aufgetaucht gekommen zurueckgemeldet entlueftet bestaetigt
    eingereicht gehalten hingehoert abgesprochen mitgedacht vorbereitet weitergesagt ausgerichtet
    abgegeben zurueckgeschrieben verstanden gedrueckt benutzt verwendet aktiviert gewaehlt ausgewaehlt
    ausgeschaltet angezogen aufgeladen nachgekommen gegeben angerufen`,
  happened: `
    unterlaufen passiert geschehen aufgetreten ausgefallen eingetroffen gekommen entstanden erschienen
    ausgeblieben eingegangen gescheitert`,
  pastVerb: `
    war waren kam kamen fiel fielen stand standen lieferte lieferten buchte buchten erhielt erhielten
    bekam bekamen ging gingen trat schickte schickten schrieb schrieben rief riefen meldete meldeten
    bestellte bestellten`,
  saying: "fuerchte fuerchten glaube glauben denke denken bedauere bedauern vermute vermuten",
  acted: `
    gab gaben nahm nahmen schrieb schrieben brachte brachten schickte schickten lieferte lieferten trug
    trugen fuhr fuhren baute bauten montierte montierten buchte buchten packte packten nannte nannten
    sagte sagten bestellte bestellten legte legten stellte stellten schickt schicken liefert liefern
    gibt bucht packt schreibt baut nennt sagt druckte notierte erfasste las verwendete benutzte rechnete
    berechnete`,
  // Who acts, and how a clause is built.
  we: "wir ich",
  us: "uns",
  you: "du",
  your: "dein deine deinem deinen deiner deines euer eure eurem euren eurer",
  yourDative: "dir euch",
  have: "hat haben habe hatte hatten hast habt",
  youHave: "haben hast habt hatten",
  passive: "wurde wurden worden wird werden",
  copula: "ist war waren sind liegt lag gewesen",
  ours: "uns unser unsere unserem unseren unserer unseres unsererseits wir ich mir",
  past: "habe hat haben hatte hatten wurde wurden worden",
  ahead: "wird werden werde wirst kann koennen",
  auxiliary: "haben hast habt hatten hat",
  not: `
    nicht nichts kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden weder
    ohne keinesfalls keineswegs mitnichten`,
  only: "nur zuletzt allein bloss",
  of: "der des unserer unseres eines einer von vom seitens bei beim im in unserem auf aufseiten innerhalb",
  cause: "wegen aufgrund durch infolge",
  thereby: "dadurch deshalb deswegen daher somit unseretwegen",
  gladly: "gern gerne lieber eventuell vielleicht",
  receive: "erhalten bekommen erfahren verdient erwarten wissen warten",
  if: "falls wenn sollten sofern ob",
  conjunction: "dass weil obwohl sodass nachdem bevor sobald wenn falls ob sondern weshalb",
  and: "und sowie oder",
  subject: "wir ich sie er es man das der die unser unsere ihr ihre ein eine dies diese",
  insertion: "der die das welcher welche wie trotz leider den dem",
};

/** A past participle, as near as its form tells; "berechneten" is an adjective, "gehalten" is none. */
const PARTICIPLE =
  /^(?:\p{L}{0,10}ge\p{L}{2,14}|\p{L}{0,10}(?:be|ver|er|ent|zer|miss|ueber|unter)\p{L}{2,14}|\p{L}{2,14}ier)(?:(?<!t)en|(?<=al|ra|bo|be|re|it|ol)ten|t)$/u;

export const germanForms: readonly WordForm[] = [
  {
    name: "deed",
    form: PARTICIPLE,
    except: ["remedy", "well", "wrongly", "have"],
  },
  // "gelieferte": the participle before a noun.
  { name: "doneBefore", form: new RegExp(`${PARTICIPLE.source.slice(0, -1)}e[nmrs]?$`, "u"), except: [] },
  { name: "undone", form: PARTICIPLE, except: ["remedy", "neutral", "well", "wrongly", "have"] },
];
