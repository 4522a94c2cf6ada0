import { germanDeeds } from "./german-deeds.words.ts";
import type { WordForm, WordLists } from "./word-classes.ts";

/** German word classes; how lists are written: see WordLists. */
export const germanWords: WordLists = {
  ...germanDeeds,
  // Who could be blamed: colleagues, departments, partners. "Team" and "Unternehmen" alone stand for all of us.
  party: `
    kolleg+ mitarbeiter+ mitarbeitende+ techniker+ *techniker+ monteur+ *monteur+ fahrer+ *fahrer+
    fahrerin+ disponent+ sachbearbeiter+ lagerist+ praktikant+ azubi+ auszubildende+ lehrling+
    aushilfe+ *aushilfe werkstudent+ berater+ *berater+ verkaeufer+ vertriebler+ ingenieur+ chef
    chefs chefin vorgesetzte+ teamleiter+ abteilungsleiter+ projektleiter+ bauleiter+ serviceleiter+
    lagerleiter+ vertriebsleiter+ geschaeftsleitung *abteilungsleitung teamleitung projektleitung
    bauleitung serviceleitung entwickler+ administrator+ sekretaer+ zusteller+ kurier+ bote boten
    buchhalter+ vertreter+ innendienst+ aussendienst+ programmierer+ kundenberater+ geselle gesellen
    installateur+ elektriker+ mechaniker+ *mechaniker+ servicekraft fachkraft personal leiharbeiter+
    neuling+ abteilung abteilungen *abteilung buchhaltung *buchhaltung lager zentrallager
    ersatzteillager warenlager auslieferungslager logistik technik haustechnik vertrieb einkauf
    werkstatt verwaltung kundendienst kundenservice kundenbetreuung service serviceteam support
    callcenter hotline it edv personalwesen marketing zentrale filiale niederlassung rechnungswesen
    empfang fertigung warenausgang wareneingang qualitaetssicherung qualitaetskontrolle
    rechnungsstelle fachbereich *team konstruktion lieferant+ vorlieferant+ zulieferer+ *lieferant+
    partner partners partnern partnerin *partnerfirma partnerbetrieb partnerbetriebs spediteur+
    spedition+ dienstleister+ *dienstleister+ subunternehmer+ hersteller+ *hersteller+ paketdienst+
    lieferdienst+ botendienst+ transporteur+ logistiker+ handwerker+ agentur+ vertragspartner+
    fremdfirma fremdfirmen leasingfirma nachunternehmer+ dhl dpd ups hermes gls fedex grosshaendler+
    haendler+ vorgaenger+ jemand irgendjemand irgendwer mannschaft belegschaft logistikpartner+
    vertriebspartner+ servicepartner+ kooperationspartner+ lieferpartner+ transportpartner+
    versandpartner+ zustelldienst+ wartungsfirma reinigungsfirma vertragsfirma montagefirma
    praktikantin haustechniker+ planer+ kommissionierer+ stapelfahrer+ telefonist+ empfangsdame
    bediener schichtleiter+ rechenzentrum hausmeister+ reinigungskraft *anbieter+ provider providers
    netzbetreiber+ transportfirma speditionsfirma leihfirma zeitarbeitsfirma baufirma post zoll
    druckerei transportunternehmen logistikunternehmen zeitarbeiter+ leiharbeitnehmer+ springer+
    urlaubsvertretung vertretung assistent+ assistenz sekretariat telefonzentrale servicezentrale
    leitstelle controlling geschaeftsfuehrung management poststelle servicecenter logistikzentrum
    verteilzentrum auftragsbearbeitung fakturierung kommissionierung kalkulation packer+ verpacker+
    bediensteter betreuer+ kundenbetreuer+ innendienstler+ aussendienstler+ fruehschicht
    spaetschicht nachtschicht tagschicht schicht kurierdienst+ *sachbearbeiter+ subunternehmen+
    leute jungs maedels kolonne truppe polier poliers vorarbeiter+ bauhelfer+ ferienjobber+ jobber+
    labor labors kasse kuechenteam subunternehm+ statiker+ architekt+ gutachter+ uebersetzer+
    redakteur+ grafiker+ designer+ verlader+ pruefer+ *pruefer+ spezialist+ *spezialist+ operator+
    hoster+ bearbeiter+ kundencenter stammwerk zulieferwerk telekom behoerde einkaeufer+
    *einkaeufer+ *verkaeufer+ *buchhalter+ nachfolger+ paketbote+ paketbot+ postbot+ maler+
    schreiner+ tischler+ schlosser+ dachdecker+ klempner+ fliesenleger+ trockenbauer+ kollegium
    kollegenkreis auftragnehmer+ zulieferbetrieb+ callcenter+ *support *hotline hausverwaltung
    versicherer+ anwalt makler+ trainer+ dozent+ kellner+ pfleger+ disponentin neuzugang
    sachbearbeitung versandleitung lagerleitung einkaufsleitung mutterkonzern bauteam -betreiber+ -firma -firmen
    -dienst -diensts -zentrale -werkstatt -partner+ -mitarbeiter+ -betrieb -betriebs -unternehmen
    -unternehmens -labor -buero -konzern aushilfskraft hilfskraft pflegekraft buerokraft lehrkraft
    fachkraefte hilfskraefte *arbeiter+ *personal *personals kueche -fuehrer+ hausverwalter+ kantine
    redaktion`,
  // Words for a department that also name what it does: "Unser Versand" packs, "beim Versand" is when.
  activity: `
    versand disposition montage produktion entwicklung auftragsabwicklung auftragsannahme planung
    terminplanung *planung vorbereitung arbeitsvorbereitung *annahme reinigung instandhaltung
    lagerhaltung verladung zustellung`,
  // Departments as the place where something went wrong.
  place: `
    lager buchhaltung werkstatt zentrale filiale niederlassung technik kundendienst vertrieb einkauf
    verwaltung *abteilung warenausgang rechnungswesen empfang fertigung`,
  // What somebody did who failed at it.
  botched: `
    vergessen vergass vergassen versaeumt versaeumte versaeumten verschlafen verbummelt verpennt
    verpeilt vermasselt verbockt versemmelt verschlampt geschlampt schlampte gepatzt patzte
    gepfuscht gepennt verwechselt verwechselte verwechselten vertauscht vertauschte vertauschten
    uebersehen uebersah uebersahen ignoriert ignorierte missachtet vernachlaessigt versagt versagte
    versagten geirrt vertan verrechnet verzaehlt verschusselt unterlassen unterliess verursacht
    verschuldet vertippt beschaedigt zerstoert kaputtgemacht getroedelt danebengegriffen
    danebengelegen vergeigt verloren versiebt verhauen vergriffen verpasst verpasste missverstanden
    falschgemacht verzettelt gelogen verschleppt geschlafen aneinandervorbeigeredet vorbeigeredet
    untergegangen uebergangen verpfuscht durcheinandergebracht danebengegangen vergurkt
    durchgerutscht entgangen abhandengekommen verlesen verhoert verschrieben verplant verkalkuliert
    verwaehlt verdreht verursachte verursachten verbock= vermassel= versemmel= verbummel=
    verschlamp= verschluder= schluder= schlamp= patz= pfusch= pfuscht verpfusch= penn= verpenn=
    versieb= verpeil= verschussel= verschlaf= verschlief verschliefen verpass= versaeum= verwechsel=
    vertausch= uebersieht vergisst ignorier= missacht= versag= vernachlaessig= verursach= verschuld=
    beschaedig= zerkratz= verkratz= zerbeul= verbeul= zerbrochen zerbrach ruinier= demolier=
    verunreinig= verstell= vertipp= verrechn= verzaehl= verlier= verlor verkalkulier= verplan=
    verhunz= verhudel= hudel= troedel= belog belogen angelogen getaeuscht taeuschte hintergangen
    versaut versaute vergeig= unterschlagen unterschlug verdreh= gerammt rammte fehlgeleitet
    fehlinformiert falschinformiert fehlkonfiguriert weggeworfen stuemper= herumgetrickst
    uebersprang uebersprungen blockierte vermurkst murks= verdaddelt verbaselt vertroedel=
    verbaerselt verratzt heruntergefallen runtergefallen hingefallen umgekippt entglitten
    ausgerutscht zurueckgelassen herumgelegen liegengelassen stehengelassen`,
  lapse: `
    vergessen vergassen versaeumt verschlafen verschlampt uebersehen missverstanden verwechselt
    vertauscht ignoriert missachtet vernachlaessigt unterlassen verursacht verschuldet vertippt
    verrechnet geirrt vertan beschaedigt zerstoert kaputtgemacht verpasst ueberlastet ueberdreht
    falschgemacht uebergangen verstellt zerkratzt zerbrochen verbeult ruiniert manipuliert
    missbraucht falschverstanden verschwiegen vorenthalten verschmutzt verstopft zweckentfremdet
    ueberfuellt ueberladen vertroedelt vermasselt verbockt verbummelt fallengelassen abgeklemmt
    uebersprungen ausgelassen ueberlesen`,
  wrongly: `
    falsch fehlerhaft schlecht unsauber schlampig nachlaessig unvollstaendig irrtuemlich
    irrtuemlicherweise versehentlich faelschlich faelschlicherweise ungenau unsachgemaess inkorrekt
    verkehrt unzureichend ungenuegend fahrlaessig verspaetet lieblos vorschnell unueberlegt
    eigenmaechtig verkehrtherum unkorrekt stuemperhaft dilettantisch amateurhaft leichtfertig
    gedankenlos unbedacht grundlos unabgesprochen unvorsichtig unzulaessig missverstaendlich unklar
    undeutlich unleserlich mangelhaft halbherzig lueckenhaft ungeprueft ungefragt unangekuendigt
    unbeaufsichtigt unverpackt ungesichert unsortiert ungelesen unabgestimmt unbefugt unnoetig
    verfrueht voreilig`,
  wrongOne: `
    falsche falschen falsches falscher falschem verkehrte verkehrten verkehrtes verkehrter verkehrtem`,
  faulty: "fehlerhafte fehlerhaften fehlerhaftes unvollstaendige unvollstaendigen mangelhafte mangelhaften",
  issued: `
    ausgestellt verschickt geschickt geliefert erstellt gesendet versendet eingebaut montiert
    aufgespielt eingespielt abgeliefert herausgegeben ausgeliefert uebermittelt`,
  well: `
    richtig korrekt ordentlich ordnungsgemaess rechtzeitig puenktlich sauber sorgfaeltig genau
    vollstaendig vernuenftig sachgemaess aufmerksam gruendlich fachgerecht sachgerecht termingerecht
    fristgerecht ausreichend einwandfrei zuverlaessig vorschriftsmaessig gewissenhaft anstaendig
    weisungsgemaess vorgabegemaess gescheit hinreichend verlaesslich`,
  late: `
    spaet langsam ungenau nachlaessig unvorsichtig fest schnell lange oft heiss kalt nass trocken
    stark grob hart`,
  // What one is expected to do; with "nicht" before it, a reproach.
  duty: `
    weitergeleitet weitergegeben zurueckgerufen angerufen gemeldet eingetragen bestellt gebucht
    verbucht erledigt bearbeitet mitgenommen mitgebracht informiert geprueft ueberprueft
    kontrolliert beachtet aufgepasst eingehalten gelesen durchgelesen befolgt notiert dokumentiert
    ausgefuehrt durchgefuehrt bezahlt ueberwiesen gereinigt gewartet gewechselt angemeldet
    abgemeldet gespeichert gesichert aktualisiert unterschrieben ausgefuellt angegeben mitgeteilt
    reagiert beantwortet geantwortet verschickt versendet geschickt gesendet geliefert gekuemmert
    gedacht geschafft eingestellt angeschlossen geschlossen verriegelt abgeschaltet eingeschaltet
    hingesehen hingeschaut zugehoert nachgefragt gepflegt abgestimmt gehandelt erschienen
    aufgetaucht gekommen zugestellt zurueckgemeldet abgeholt entlueftet verpackt berechnet
    freigegeben gekuendigt bestaetigt eingereicht gehalten hingehoert abgesprochen mitgedacht
    gearbeitet gemerkt bemerkt erkannt gegeben unternommen vorbereitet geholt weitergesagt
    ausgerichtet eingeplant abgegeben verlaengert zurueckgeschrieben durchgestellt ausgetauscht
    verstanden gedrueckt benutzt verwendet aktiviert gewaehlt ausgewaehlt ausgeschaltet angezogen
    aufgeladen nachgekommen wahrgenommen`,
  remedy: `
    korrigiert behoben ausgetauscht getauscht gefunden entdeckt bemerkt erkannt berichtigt geaendert
    angepasst zurueckgenommen zurueckgezogen zurueckgeholt zurueckgerufen abgeholt storniert
    *gutgeschrieben repariert festgestellt geloest bereinigt identifiziert gemeldet ausgebaut
    entfernt *erhalten *bekommen *empfangen gesehen geprueft *gekriegt nachgewiesen ausgeschlossen
    erlaeutert erklaert beseitigt aussortiert gesperrt beschrieben erfahren erwischt ersetzt`,
  mistake: `
    fehler fehlers irrtum irrtums versehen versehens versaeumnis versaeumnisse versaeumnisses
    nachlaessigkeit schlamperei panne patzer schnitzer verschulden verschuldens missgeschick
    unachtsamkeit unaufmerksamkeit fehlverhalten fehlverhaltens fehlleistung fehlentscheidung
    fehlbuchung fehllieferung fehlplanung verwechslung versagen versagens pfusch fahrlaessigkeit
    *fehler *fehlers *panne *irrtum vergesslichkeit zahlendreher dreher tippfehler missverstaendnis
    fehlgriff fehlgriffs fehlgriffe unfaehigkeit unvermoegen traegheit faulheit unzuverlaessigkeit
    gleichgueltigkeit inkompetenz ueberforderung unpuenktlichkeit chaos durcheinander saumseligkeit
    ignoranz leichtsinn desinteresse blackout aussetzer faux-pas lapsus ausrutscher fehltritt
    fehleinschaetzung falschauskunft falschlieferung fehlkonfiguration fehlinformation
    fehlinformationen fehlverladung fehlberatung fehlbedienung falschbuchung falschberatung
    schlampereien schludrigkeit schludereien unsauberkeit sorglosigkeit gedankenlosigkeit
    unkonzentriertheit unordnung pfuscherei murks desorganisation saeumigkeit fehlkommunikation
    unterlassung unterlassungen ungeschick ungeschicklichkeit unwissenheit unkenntnis`,
  yourMistake: `
    fehler fehlers irrtum irrtums versehen versehens versaeumnis versaeumnisses nachlaessigkeit
    verschulden verschuldens schuld unachtsamkeit unaufmerksamkeit fahrlaessigkeit fehlverhalten
    fehlverhaltens fehlbedienung fehlbestellung fehleingabe tippfehler schreibfehler eingabefehler
    bedienfehler bedienungsfehler denkfehler unwissenheit ungeduld vergesslichkeit leichtsinn
    versaeumnisse fehlentscheidung leichtfertigkeit sorglosigkeit ungeschick ungeschicklichkeit
    unkenntnis unvermoegen unvorsichtigkeit gedankenlosigkeit zoegern unentschlossenheit
    unachtsamkeiten saeumnis missachtung nachlaessigkeiten eigensinn sparsamkeit uebermut
    unpuenktlichkeit untaetigkeit falschangabe falschangaben fehlgebrauch missverstaendnis`,
  userError: `
    bedienfehler bedienfehlers bedienungsfehler bedienungsfehlers anwenderfehler anwenderfehlers
    benutzerfehler anwendungsfehler nutzerfehler bedienerfehler fehlbedienung`,
  improper: "unsachgemaess* nicht-sachgemaess* unsachgerecht*",
  handling: `
    *angaben *angabe *eingaben *eingabe *bestellung *messung *messungen *daten *einstellung
    *einstellungen *behandlung *bedienung bedienung handhabung eingabe eingaben angabe angaben einstellung einstellungen nutzung
    verwendung benutzung lagerung wartung montage installation anschluss auswahl adresse behandlung
    gebrauch gebrauchs einbau beschreibung anfrage mass masse messung messungen zeichnung skizze
    unterlagen formular vorgaben planung bestellangaben anschrift handlung handeln vorgehen
    verhalten bedienungsweise lueftung pflege reinigung befuellung verkabelung verlegung
    vorbereitung`,
  ownKind: "eigen* offensichtlich* eindeutig* grob* bedauerlich* klein* alleinig* persoenlich*",
  delay: `
    verzoegerung verzoegerungen lieferverzoegerung lieferverzoegerungen verzug verzugs lieferverzug
    lieferverzugs verspaetung engpass lieferengpass`,
  guilty: `
    schuld schuldig nachlaessig schlampig unaufmerksam unachtsam ueberfordert unfaehig inkompetent
    unzuverlaessig unkonzentriert unvorsichtig leichtsinnig unfreundlich unhoeflich ungeschickt
    patzig unprofessionell ungenau unerfahren faul langsam verpeilt unvorbereitet uninformiert
    ruppig genervt desinteressiert unorganisiert chaotisch unzuverlaessige saeumig pflichtvergessen
    ahnungslos schludrig unpuenktlich begriffsstutzig lustlos gedankenlos hoffnungslos inkompetente
    unbrauchbar schlampige nachlaessige leichtfertig verantwortungslos unfaehige unaufmerksame
    abgelenkt zerstreut muede uebermuedet verwirrt gestresst hektisch bequem stur schusselig
    tollpatschig vergesslich kopflos planlos verplant unbeholfen`,
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
    kleinigkeit kleinigkeiten lappalie lappalien bagatelle bagatellen nichtigkeit nebensache petitesse
    schoenheitsfehler formsache problemchen fehlerchen peanuts pillepalle`,
  drama: `
    drama weltuntergang beinbruch katastrophe weltwunder riesenproblem staatsaffaere tragoedie
    desaster`,
  fuss: `
    uebertrieben uebertreibung aufbauschen ueberreagieren ueberreagiert anstellen ueberempfindlich
    kleinlich aufzuregen aufstand theater wirbel`,
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
  system: `
    system systeme software computer rechner edv programm server technik programms softwaresystem
    maschine laptop drucker telefonanlage internet ki algorithmus`,
  remit: `
    bereich abteilung zustaendigkeit aufgabe aufgaben aufgabenbereich baustelle ressort
    zustaendigkeitsbereich fachgebiet gebiet thema fach`,
  lostThere: `
    untergegangen verlorengegangen liegengeblieben schiefgelaufen schiefgegangen gegangen geblieben
    gelaufen verschwunden`,
  season: `
    urlaubszeit ferienzeit stress ueberlastung weihnachtsgeschaeft hochsaison ferien urlaub
    krankheit krankheitsfaellen feiertage feiertagen weihnachtszeit vorweihnachtszeit sommerferien
    jahreswechsel quartalsende monatsende grippezeit`,
  attentive: `
    aufmerksam sorgfaeltig konzentriert vorbereitet informiert geschult eingearbeitet qualifiziert
    gruendlich zuverlaessig freundlich hoeflich kompetent faehig`,
  tinyTrouble: `
    problem fehler sache panne missgeschick malheur irrtum versehen aergernis fehlerchen lapsus
    lieferverzug schoenheitsfehler ungenauigkeit`,
  thanks: "dank danke danken bedanken bedanke vielen",
  yourDuty: `
    abgeschlossen weitergeleitet weitergegeben gemeldet eingetragen mitgenommen mitgebracht informiert geprueft
    ueberprueft kontrolliert beachtet aufgepasst eingehalten gelesen durchgelesen befolgt notiert
    dokumentiert ausgefuehrt durchgefuehrt bezahlt ueberwiesen gereinigt gewartet gewechselt
    angemeldet abgemeldet gespeichert gesichert aktualisiert unterschrieben ausgefuellt angegeben
    mitgeteilt reagiert geantwortet verschickt versendet geschickt gesendet gedacht eingestellt
    angeschlossen verriegelt abgeschaltet eingeschaltet hingesehen hingeschaut zugehoert nachgefragt
    gepflegt abgestimmt gehandelt erschienen aufgetaucht gekommen zurueckgemeldet entlueftet
    bestaetigt eingereicht gehalten hingehoert abgesprochen mitgedacht vorbereitet weitergesagt
    ausgerichtet abgegeben zurueckgeschrieben verstanden gedrueckt benutzt verwendet aktiviert
    gewaehlt ausgewaehlt ausgeschaltet angezogen aufgeladen nachgekommen gegeben angerufen gefragt
    nachgesehen geschlossen geoeffnet zugemacht ausgesteckt eingesteckt abgelesen abgezogen
    vorgelegt nachgereicht abgenommen aufgeraeumt freigegeben erwaehnt gemerkt bemerkt erkannt
    gesehen begriffen gewarnt abgesichert gezahlt wahrgenommen`,
  happened: `
    unterlaufen passiert geschehen aufgetreten ausgefallen eingetroffen gekommen entstanden erschienen
    ausgeblieben eingegangen gescheitert`,
  pastVerb: `
    war waren kam kamen fiel fielen stand standen lieferte lieferten buchte buchten erhielt erhielten
    bekam bekamen ging gingen trat schickte schickten schrieb schrieben rief riefen meldete meldeten
    bestellte bestellten`,
  saying: "fuerchte fuerchten glaube glauben denke denken bedauere bedauern vermute vermuten",
  acted: `
    gab gaben nahm nahmen schrieb schrieben brachte brachten schickte schickten lieferte lieferten
    trug trugen fuhr fuhren baute bauten montierte montierten buchte buchten packte packten nannte
    nannten sagte sagten bestellte bestellten legte legten stellte stellten schickt schicken liefert
    liefern gibt bucht packt schreibt baut nennt sagt druckte notierte erfasste las verwendete
    benutzte rechnete berechnete zog zogen setzte setzten warf schloss schlossen oeffnete drueckte
    drueckten loeschte loeschten klickte tippte tippten steckte schob liess liessen sprach vergab
    strich kippte bohrte verband verpackte lud luden stellt nimmt zieht verschickt verlud uebertrug
    buchen packen notierten klebte beriet bediente`,
  demand: `
    anrufe anrufen aenderungswuensche aenderungswuenschen rueckfragen nachfragen aenderungen
    sonderwuensche sonderwuenschen mails beschwerden wuensche umbestellungen einwaende`,
  wellDone: `
    richtiger korrekter ordnungsgemaesser sachgemaesser sorgfaeltiger fachgerechter
    bestimmungsgemaesser genauerer regelmaessiger vorschriftsmaessiger pfleglicher vernuenftiger
    umsichtiger richtigem korrektem ordnungsgemaessem sachgemaessem bestimmungsgemaessem
    sorgfaeltigem fachgerechtem`,
  care: `
    sorgfalt aufmerksamkeit geduld vorsicht umsicht ruhe achtsamkeit ordnung gewissenhaftigkeit
    puenktlichkeit kooperation mitarbeit mitdenken disziplin weitsicht interesse verstand`,
  lacking: `
    verspaetete* spaete* fehlende* mangelnde* ausbleibende* ausgebliebene* zoegerliche*
    unvollstaendige* unzureichende* unbedachte* unklare* missverstaendliche* falsche* verzoegerte*
    eigenmaechtige* leichtsinnige* unvorsichtige* ungenaue* schleppende* vergessene* versaeumte*
    unterlassene* unterbliebene* saeumige* unueberlegte* unkluge* widerspruechliche*`,
  usage: `
    bedienung handhabung nutzung benutzung verwendung lagerung wartung montage installation
    anschluss behandlung gebrauch einbau pflege reinigung planung vorbereitung lueftung eingabe
    lektuere lesen umgang`,
  yourPart: `
    zahlung zahlungen rueckmeldung antwort antworten mitwirkung zuarbeit angabe angaben information
    informationen wartung pflege reinigung vorsicht aufmerksamkeit sorgfalt kenntnis kenntnisse
    erfahrung geduld freigabe bestaetigung unterschrift meldung vorbereitung zustimmung
    kommunikation handeln handelns verhalten verhaltens vorgehen vorgehens entscheidung
    entscheidungen aenderung aenderungen bedienung planung zusage mitteilung unterlagen eingriff
    eingriffe eigenleistung bereitschaft kooperation abnahme postleitzahl adresse anschrift
    telefonnummer bestellnummer masse`,
  instructions: `
    handbuch anleitung bedienungsanleitung vertrag agb vertragsbedingungen hinweis hinweisen
    unterlagen beipackzettel typenschild bestaetigung mail angebot`,
  constant: `
    staendige* dauernde* ewige* vielen wiederholte* haeufige* permanente* zahllose* endlose*
    unzaehlige*`,
  alleged: "vermeintlich* angeblich* sogenannt* sogenannte*",
  upheaval: `
    systemumstellung umstellung softwareumstellung umzug umzugs inventur migration umbau umbaus
    umstrukturierung serverumzug systemwechsel systemwechsels softwarewechsel fusion datenumstellung`,
  trifling: `
    winzig* unbedeutend* laecherlich* harmlos* geringfuegig* minimal* marginal* unwesentlich*
    nebensaechlich* banal* lappisch* unerheblich*`,
  prio: "hoechster hohe hoher hoechste oberste oberster erster",
  damage: "schaden fehler ausfall verzoegerung defekt bruch verlust mangel stoerung kosten",
  complaint: "reklamation beschwerde klage kritik forderung vorwurf behauptung beanstandung",
  carelessOne: `
    unvorsichtig* nachlaessig* schlampig* unaufmerksam* unerfahren* ueberfordert* unzuverlaessig*
    unfaehig* unachtsam* leichtsinnig* faul* inkompetent* unkonzentriert* chaotisch* vergesslich*
    unqualifiziert* uebermuedet* saeumig*`,
  goodNews: `
    kosten gebuehren gebuehr schuld verloren muessen brauchen wieder falsch sorgen mehrkosten
    aufpreis problem probleme entschuldigung tut leid verstehen verstaendlich hinnehmen bitten bitte`,
  benign: `
    gut gutgeschrieben bestellt geliefert gebracht abgeholt uebernommen bestaetigt zugesagt
    informiert geprueft repariert getauscht eingebaut montiert gefertigt hergestellt gemessen
    vermessen untersucht vorbereitet reserviert zurueckgelegt eingetragen vorgemerkt korrigiert
    geoeffnet gereinigt entlueftet gewartet angewiesen ueberwiesen erstattet verschickt versandt
    versendet geschickt gesendet gepackt verpackt verladen beladen freigegeben angeboten angeliefert
    nachgeliefert nachgebessert ausgebessert behoben geloest erreicht angerufen zurueckgerufen
    besucht gesprochen besprochen vereinbart geklaert gefragt nachgefragt gebeten beantragt
    beantwortet geantwortet geschrieben notiert dokumentiert aufgenommen erfasst weitergeleitet
    begonnen angefangen gestartet beendet abgeschlossen fertiggestellt gearbeitet begleitet beraten
    empfohlen vorgeschlagen geplant umgeplant eingeplant verlegt verschoben verlaengert erweitert
    verbessert aktualisiert erneuert ersetzt ausgewechselt ausgebaut angeschlossen eingerichtet
    eingestellt nachgestellt justiert kalibriert programmiert installiert gestellt aufgestellt
    aufgebaut abgebaut zurueckgebaut entfernt beseitigt gesperrt entsperrt freigeschaltet umgestellt
    umgebucht gebucht verbucht storniert berechnet ausgestellt erstellt angelegt gespeichert
    gesichert wiederhergestellt gerettet gefunden entdeckt bemerkt erkannt festgestellt ermittelt
    gesehen gehoert gelesen gelernt geschult getestet probiert versucht unterstuetzt geholfen
    gedankt bedankt entschuldigt gemeldet mitgeteilt angekuendigt gesagt erklaert gezeigt erlaeutert
    genannt zusammengestellt gesammelt sortiert ausgemessen nachgemessen geladen gefahren gekommen
    angekommen eingetroffen erschienen gewesen geworden abgefahren losgefahren unterwegs gegeben
    uebergeben angenommen entgegengenommen erhalten bekommen empfangen zugestellt abgegeben
    eingelagert gelagert gegangen beauftragt bewilligt genehmigt unterschrieben verlangt gewuenscht
    gemacht getan verhandelt gewonnen hinterlegt hinterlassen ausgetauscht eingesetzt nachbestellt
    nachgesehen nachgeschaut geschaut gegossen neu umgesetzt umgebaut verstaerkt besetzt eroeffnet`,
  modal: `
    konnte konnten wollte wollten sollte sollten musste mussten durfte durften moechte hatte hatten
    wurde wurden`,
  nominative: "der die das unser unsere ein eine mein meine",
  benignPast: `
    bestaetigte bestaetigten meldete meldeten pruefte prueften lieferte lieferten bestellte
    bestellten reparierte reparierten tauschte tauschten informierte informierten klaerte klaerten
    holte holten bemerkte bemerkten entdeckte entdeckten erreichte erreichten besuchte besuchten
    erklaerte erklaerten arbeitete arbeiteten machte machten sagte sagten suchte suchten fragte
    fragten antwortete antworteten wartete warteten reagierte reagierten stellte stellten brauchte
    brauchten benoetigte benoetigten leitete leiteten gute guten rechte neue`,
  openState: "offen offenstehen laufen eingeschaltet unverschlossen angeschaltet stehen",
  judgedByYou: "fanden finden fandest empfanden empfinden",
  owning: "verantworten verantwortung einstehen versaeumnis planungsfehler eingeplant stehen stehe",
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
    nicht nichts kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden
    weder ohne keinesfalls keineswegs mitnichten net ned nich nit`,
  only: "nur zuletzt allein bloss",
  of: "der des unserer unseres eines einer von vom seitens bei beim im in unserem auf aufseiten innerhalb",
  cause: "wegen aufgrund durch infolge",
  thereby: "dadurch deshalb deswegen daher somit unseretwegen",
  gladly: "gern gerne lieber eventuell vielleicht einverstanden bereit",
  receive: "erhalten bekommen erfahren verdient erwarten wissen warten",
  if: "falls wenn sollten sofern ob solange sobald bis",
  conjunction: "dass weil obwohl sodass nachdem bevor sobald wenn falls ob sondern weshalb",
  and: "und sowie oder",
  subject: "wir ich sie er es man das der die unser unsere ihr ihre ein eine dies diese",
  insertion: "der die das welcher welche wie trotz leider den dem",
};

/** A past participle, as near as its form tells; "berechneten" is an adjective, "gehalten" is none. */
const PARTICIPLE =
  /^(?:\p{L}{0,14}ge\p{L}{2,14}|\p{L}{0,14}(?:be|ver|er|ent|zer|miss|ueber|unter)\p{L}{2,14}|\p{L}{2,14}ier)(?:(?<!t)en|(?<=al|ra|bo|be|re|it|ol)ten|t)$/u;

const HARM =
  /^(?:\p{L}*(?:brochen|rissen|knickt|quetscht|brannt|schmort|kratzt|schmolzen|kippt|schuettet|gossen|stossen|rammt|sprengt|platzt|bogen|ueberdreht|stopft|schmutzt|dreckt|formt|saegt|stochen|loescht|blockiert|manipuliert|faelscht|laestigt|leidigt|schimpft|droht|schrien|schnauzt|wimmelt|troestet|speist|verzogen|verstellt|verklebt|geklemmt)|(?:fehl|falsch|miss)\p{L}+t|ueber(?:lastet|hitzt|fuellt|laden|spannt|fordert|drueckt|reizt|zogen))$/u;

export const germanForms: readonly WordForm[] = [
  {
    name: "deed",
    form: PARTICIPLE,
    except: ["remedy", "well", "wrongly", "have", "returned"],
  },
  // "gelieferte": the participle before a noun.
  { name: "doneBefore", form: new RegExp(`${PARTICIPLE.source.slice(0, -1)}e[nmrs]?$`, "u"), except: [] },
  // What a party did that nobody would tell of unless it went wrong.
  {
    name: "oddDeed",
    form: PARTICIPLE,
    except: [
      "remedy",
      "benign",
      "helpful",
      "duty",
      "issued",
      "neutral",
      "well",
      "wrongly",
      "have",
      "receive",
      "punished",
      "guilty",
      "vague",
    ],
  },
  {
    name: "oddPast",
    form: /^\p{L}{3,}te(?:n)?$/u,
    except: ["modal", "benignPast", "acted", "pastVerb", "saying", "vague", "noPast"],
  },
  // Damage and other harm, whoever did it: "eingerissen", "abgeknickt", "überdreht", "fehlinterpretiert".
  { name: "harm", form: HARM, except: ["customary", "benign", "remedy"] },
  {
    name: "yourUndone",
    form: PARTICIPLE,
    except: ["remedy", "neutral", "well", "wrongly", "have", "undoneByYou", "botched", "lapse"],
  },
  {
    name: "undone",
    form: PARTICIPLE,
    except: ["remedy", "neutral", "well", "wrongly", "have", "botched"],
  },
];
