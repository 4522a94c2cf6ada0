import type { WordLists } from "./word-classes.ts";

/** German words for errors, harm and carelessness, and for how somebody is said to be. */
export const germanFailings: WordLists = {
  // What somebody did who failed at it.
  botched: `
    vergessen vergass vergassen versaeumt versaeumte versaeumten verschlafen verbummelt verpennt
    verpeilt vermasselt verbockt versemmelt verschlampt geschlampt schlampte gepatzt patzte
    gepfuscht gepennt verwechselt verwechselte verwechselten vertauscht vertauschte vertauschten
    uebersehen uebersah uebersahen ignoriert ignorierte missachtet vernachlaessigt versagt versagte
    versagten geirrt vertan verzaehlt verschusselt unterlassen unterliess verursacht verschuldet
    vertippt beschaedigt zerstoert kaputtgemacht getroedelt danebengegriffen danebengelegen vergeigt
    verloren versiebt verhauen vergriffen verpasst verpasste missverstanden falschgemacht verzettelt
    gelogen verschleppt geschlafen aneinandervorbeigeredet vorbeigeredet untergegangen uebergangen
    verpfuscht durcheinandergebracht danebengegangen vergurkt durchgerutscht entgangen
    abhandengekommen verlesen verhoert verschrieben verplant verkalkuliert verwaehlt verdreht
    verursachte verursachten verbock= vermassel= versemmel= verbummel= verschlamp= verschluder=
    schluder= schlamp= patz= pfusch= pfuscht verpfusch= penn= verpenn= versieb= verpeil=
    verschussel= verschlaf= verschlief verschliefen verpass= versaeum= verwechsel= vertausch=
    uebersieht vergisst ignorier= missacht= versag= vernachlaessig= verursach= verschuld=
    beschaedig= zerkratz= verkratz= zerbeul= verbeul= zerbrochen zerbrach ruinier= demolier=
    verunreinig= verstell= vertipp= verzaehl= verlier= verlor verkalkulier= verplan= verhunz=
    verhudel= hudel= troedel= belog belogen angelogen getaeuscht taeuschte hintergangen versaut
    versaute vergeig= unterschlagen unterschlug verdreh= gerammt rammte fehlgeleitet fehlinformiert
    falschinformiert fehlkonfiguriert weggeworfen stuemper= herumgetrickst uebersprang uebersprungen
    blockierte vermurkst murks= verdaddelt verbaselt vertroedel= verbaerselt verratzt
    heruntergefallen runtergefallen hingefallen umgekippt entglitten ausgerutscht zurueckgelassen
    herumgelegen liegengelassen stehengelassen verschnarcht verkorkst verkackt verstolpert verpatzt
    verdoedelt verludert verhaspelt verheddert verwurstelt verwurschtelt vermasselte verschmissen
    verschlampte verloren-gegangen gedoest doeste geduselt gebummelt bummelte geschludert gehudelt
    gestuempert gemurkst murkste gemogelt getrickst geschummelt herumge* rumge* rumgedruckst
    herumgeeiert herumgepfuscht aufgeschwatzt aufgeschwatzte untergejubelt angedreht abgewimmelt
    abgebuegelt abgeblitzt hingehalten vertroestet abgespeist totgeschwiegen verheimlicht
    verheimlichte vertuscht vertuschte vorgegaukelt vorgemacht geflunkert geschwindelt unterschlaegt
    zusammengestoppelt zusammengeschustert hingeschmiert hingeklatscht hingeschludert
    dahingeschludert durchgewinkt durchgeklickt eingebrockt weggeguckt weggeschaut weggehoert
    weggesehen verbockte ueberrumpelt ueberfahren uebertoelpelt kaputtgekriegt kaputtgespielt
    kaputtgefahren kaputtrepariert kaputtgeschlagen zerdeppert zertruemmert zertrampelt
    zerschmettert zerfetzt zerknickt zerknittert verrutscht verknickt verschrammt verschmiert
    beschmiert beschmutzt bekleckert vollgekleckert versengt verkokelt verschuettet verschuettete
    verkleckert liegenlassen liegenliess stehenlassen haengenlassen haengengelassen sitzengelassen
    sitzenlassen schleifenlassen fallengelassen fallenlassen vergraetzt vergrault veraergert
    angeschnauzt angeschrien angepflaumt angepoebelt angeblafft angebruellt beschimpft beleidigt
    ausgelacht abgekanzelt heruntergeputzt angeluegt luegt gelogene ausgesessen verzockt
    verspekuliert verschaukelt verarscht gelinkt reingelegt betrogen betruegt hereingelegt
    ausgetrickst drangsaliert schikaniert fehlgedruckt fehlbetankt falschbetankt falschgeparkt
    fehlgriff vergess= verliert uebersehe verirrt verschluckt verschluckte ueberhoert ueberhoerte
    ueberlesen ueberlas ueberblaettert unterschaetzt unterschaetzte ueberschaetzt ueberbucht
    ueberbuchte uebertrieben ueberstuerzt ueberreagiert ueberreizt unterversorgt trockengelaufen
    durchgebrannt abgefackelt abgesoffen verrammelt verrostet verkratzen versauen vermasseln
    versemmeln verbocken verbummeln verschlampen verschludern vergeigen verpatzen verpfuschen`,
  lapse: `
    vergessen vergassen versaeumt verschlafen verschlampt uebersehen missverstanden verwechselt
    vertauscht ignoriert missachtet vernachlaessigt unterlassen verursacht verschuldet vertippt
    geirrt vertan beschaedigt zerstoert kaputtgemacht verpasst ueberlastet ueberdreht falschgemacht
    uebergangen verstellt zerkratzt zerbrochen verbeult ruiniert manipuliert missbraucht
    falschverstanden verschwiegen vorenthalten verschmutzt verstopft zweckentfremdet ueberfuellt
    ueberladen vertroedelt vermasselt verbockt verbummelt fallengelassen abgeklemmt uebersprungen
    ausgelassen ueberlesen herumge* rumge* dranrumge* verschlampte verbaselt verschusselt verkramt
    verdreht verraten preisgegeben weggeklickt weggedrueckt weggeworfen weggeschmissen weggekippt
    weggewischt weggeschuettet reingekippt reingestopft hineingestopft vollgestopft abmontiert
    abgerissen abgebrochen abgeschraubt aufgeschraubt aufgeschlitzt aufgebrochen aufgehebelt
    herausgerissen rausgerissen herausgeschnitten abgeschnitten zertrampelt zerdrueckt zerknickt
    zerschnitten zerrissen zersaegt zerschlagen zerstochen geknickt gequetscht verbogen verbrannt
    angebrannt eingeklemmt eingequetscht ueberhitzt uebersteuert ueberstrapaziert ueberbelegt
    ueberbeansprucht ueberzogen ueberschritten unterschritten ueberhoert ueberblaettert
    unterschlagen verheimlicht vertuscht vorgeschwindelt geschlampt geschludert verpennt verdaddelt
    getroedelt gebummelt geschummelt gemogelt gelogen belogen angelogen getaeuscht betrogen
    provoziert blockiert versperrt zugeparkt verunreinigt verdreckt vermuellt beschmiert beschmutzt
    verschuettet bekleckert zugekleistert falschbetankt fehlbetankt fehlbedient falschbedient
    fehlinterpretiert verkannt fehlgedeutet missdeutet missinterpretiert misshandelt maltraetiert
    traktiert kaputtgespielt kaputtgefahren kaputtgekriegt geschrottet verschrottet versaut verhunzt
    versiebt verpatzt verpfuscht verkorkst versemmelt verwahrlost verschmaeht verweigert verwehrt
    missachtete geschwaenzt vereitelt torpediert sabotiert verzettelt verplant verkalkuliert
    verspekuliert verschaetzt ueberschaetzt unterschaetzt beschaedigte abgewuergt entfremdet
    tiefentladen trockengefahren totgeschwiegen herangezuechtet selbstgebastelt geklaut gestohlen
    gefaelscht herbeigefuehrt hervorgerufen angerichtet verspielt beschert eingebrockt
    heraufbeschworen verlesen verhoert weggelassen ausgesperrt ueberflogen weggeschickt
    herumprobiert rumprobiert herumhantiert hantiert herumexperimentiert herumgestochert
    umprogrammiert umverkabelt zugebaut zugeklebt freigerubbelt unbeantwortet totgestellt abgetaucht`,
  wrongly: `
    falsch fehlerhaft schlecht unsauber schlampig nachlaessig unvollstaendig irrtuemlich
    irrtuemlicherweise versehentlich faelschlich faelschlicherweise ungenau unsachgemaess inkorrekt
    verkehrt unzureichend ungenuegend fahrlaessig verspaetet lieblos vorschnell unueberlegt
    eigenmaechtig verkehrtherum unkorrekt stuemperhaft dilettantisch amateurhaft leichtfertig
    gedankenlos unbedacht grundlos unabgesprochen unvorsichtig unzulaessig missverstaendlich unklar
    undeutlich unleserlich mangelhaft halbherzig lueckenhaft ungeprueft ungefragt unangekuendigt
    unbeaufsichtigt unverpackt ungesichert unsortiert ungelesen unabgestimmt unbefugt unnoetig
    verfrueht voreilig falschherum seitenverkehrt spiegelverkehrt schief krumm verdreht
    fehlplatziert laienhaft dilettantenhaft unfachmaennisch unsachlich unprofessionell
    unqualifiziert unkonzentriert achtlos sorglos planlos kopflos wahllos blindlings ziellos lustlos
    widerwillig halbgar oberflaechlich fluechtig hastig uebereilt ueberhastet ueberstuerzt hektisch
    ruede grob ruppig rabiat unsanft brutal barsch schroff pampig patzig schnippisch unfreundlich
    unhoeflich respektlos rotzig herablassend rechtswidrig regelwidrig vorschriftswidrig
    vertragswidrig widerrechtlich unrechtmaessig unerlaubt unberechtigt ungerechtfertigt
    unautorisiert ungenehmigt unbegruendet unpuenktlich unregelmaessig unzuverlaessig
    unverhaeltnismaessig unpassend unangemessen ungeeignet ungeschickt unbeholfen tollpatschig
    schusselig unvorschriftsmaessig unsorgfaeltig unkontrolliert ungebremst ungedaemmt ungeschuetzt
    ungeschult unkundig unwissend schludrig husch-husch lausig miserabel katastrophal
    grottenschlecht jaemmerlich duerftig stuemperhafterweise dummerweise bloederweise
    leichtsinnigerweise irrigerweise unnoetigerweise unvorsichtigerweise fahrlaessigerweise
    unsinnigerweise absichtlich mutwillig vorsaetzlich boeswillig`,
  wrongOne: `
    falsche falschen falsches falscher falschem verkehrte verkehrten verkehrtes verkehrter
    verkehrtem untaugliche untauglichen ungeeignete ungeeigneten ungeeignetes ungeeigneter
    ungueltige ungueltigen ungueltiges ungueltiger veraltete veralteten veraltetes veralteter
    unpassende unpassenden unpassendes unpassender ueberholte ueberholten unzutreffende
    unzutreffenden unrichtige unrichtigen unrichtiges unrichtiger unrichtigem`,
  faulty: `
    fehlerhafte fehlerhaften fehlerhaftes unvollstaendige unvollstaendigen mangelhafte mangelhaften
    fehlerhafter fehlerhaftem unvollstaendiger unvollstaendiges unvollstaendigem mangelhafter
    mangelhaftes mangelhaftem lueckenhafte lueckenhaften lueckenhafter lueckenhaftem unleserliche
    unleserlichen unleserlicher ungenaue ungenauen ungenauer unklare unklaren unklarer unzureichende
    unzureichenden unzureichender widerspruechliche widerspruechlichen widerspruechlicher schlampige
    schlampigen schlampiger schadhafte schadhaften`,
  late: `
    spaet langsam ungenau nachlaessig unvorsichtig fest schnell lange oft heiss kalt nass trocken
    stark grob hart`,
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
    unterlassung unterlassungen ungeschick ungeschicklichkeit unwissenheit unkenntnis *schlamperei
    *bummelei *troedelei bummelei troedelei *pfusch *patzer *patzers patzers schnitzers *schnitzer
    *versaeumnis *versaeumnisse *verwechslung *verwechslungen verwechslungen pannen *pannen fehlern
    *fehlern irrtuemer irrtuemern patzern bloedsinn unsinn mist quatsch nachlaessigkeiten
    unachtsamkeiten uebereifer uebereifrigkeit unwille unwillen unlust bequemlichkeit sturheit
    unvernunft eigenmaechtigkeit eigenmaechtigkeiten alleingang alleingaenge alleingangs willkuer
    arroganz ueberheblichkeit unfreundlichkeit unhoeflichkeit patzigkeit ruecksichtslosigkeit
    achtlosigkeit lieblosigkeit schusseligkeit tollpatschigkeit zerstreutheit fahrigkeit hudelei
    schluderei missmanagement misswirtschaft zettelwirtschaft vertauschung falschablesung
    falschangabe fehlauskunft falschaussage fehlmontage fehlverdrahtung fehleinstellung
    fehlschaltung fehlsortierung fehlleitung fehlrechnung fehlmessung fehldiagnose fehlbestellung
    fehldisposition fehleingabe fehlinterpretation fehlversand fehlberechnung fehlbehandlung
    fehlhandlung fehlbesetzung fehlzuordnung fehlschlag fehlstellung fehlzustellung fehlkalkulation
    fehlbuchungen fehllieferungen zahlendrehers zahlendrehern tippfehlers vertipper verleser
    verschreiber dusseligkeit dummheit torheit bloedheit boeswilligkeit schikane mangelwirtschaft
    schlendrian schludern bummeln troedeln pennen kommunikationsfehler kommunikationspanne
    organisationsversagen kontrollverlust untaetigkeit bummelant ahnungslosigkeit erfahrungsmangel
    unerfahrenheit hilflosigkeit planlosigkeit kopflosigkeit taktlosigkeit unverschaemtheit
    unzuverlaessigkeiten unprofessionalitaet wurstigkeit`,
  yourMistake: `
    fehler fehlers irrtum irrtums versehen versehens versaeumnis versaeumnisses nachlaessigkeit
    verschulden verschuldens schuld unachtsamkeit unaufmerksamkeit fahrlaessigkeit fehlverhalten
    fehlverhaltens fehlbedienung fehlbestellung fehleingabe tippfehler schreibfehler eingabefehler
    bedienfehler bedienungsfehler denkfehler unwissenheit ungeduld vergesslichkeit leichtsinn
    versaeumnisse fehlentscheidung leichtfertigkeit sorglosigkeit ungeschick ungeschicklichkeit
    unkenntnis unvermoegen unvorsichtigkeit gedankenlosigkeit zoegern unentschlossenheit
    unachtsamkeiten saeumnis missachtung nachlaessigkeiten eigensinn sparsamkeit uebermut
    unpuenktlichkeit untaetigkeit falschangabe falschangaben fehlgebrauch missverstaendnis
    bedienungsfehlers bedienfehlers anwenderfehler nutzerfehler fahrfehler planungsfehler messfehler
    rechenfehler lesefehler hoerfehler uebertragungsfehler fluechtigkeitsfehler anfaengerfehler
    leichtsinnsfehler pflegefehler aufbaufehler einbaufehler montagefehler uebermittlungsfehler
    bestellfehler buchungsfehler denkfehlers verwechslung verwechslungen patzer schnitzer fehlgriff
    fehlgriffs falschbestellung falschbetankung fehlmessung fehleinschaetzung fehlkauf
    fehlinterpretation falscheingabe fehlbuchung fehlueberweisung fehlversand schlamperei
    schludrigkeit unordnung unsauberkeit faulheit bequemlichkeit traegheit sturheit starrsinn
    uneinsichtigkeit unvernunft dummheit torheit unverstand unwissen ahnungslosigkeit unerfahrenheit
    nichtwissen nichtbeachtung nichtbeachten nichteinhaltung nichterscheinen zoegerlichkeit zaudern
    zaghaftigkeit bummelei troedelei troedeln geiz hast hektik ungestuem uebereifer neugier
    wankelmut launen ungeschicklichkeiten grobheit unbedachtheit achtlosigkeit zerstreutheit
    schusseligkeit vergessen verschlafen zuspaetkommen unentschiedenheit saeumigkeit zahlungsmoral
    zahlungsverzug zahlungsversaeumnis unzuverlaessigkeit noergelei quengelei draengelei
    rumgenoergel starrkoepfigkeit eigenwilligkeit bastelei basteleien eigenmaechtigkeit
    eigenmaechtigkeiten unfaehigkeit unvorsicht fahrlaessigkeiten`,
  userError: `
    bedienfehler bedienfehlers bedienungsfehler bedienungsfehlers anwenderfehler anwenderfehlers
    benutzerfehler anwendungsfehler nutzerfehler bedienerfehler fehlbedienung nutzungsfehler
    handhabungsfehler fahrerfehler einstellfehler aufbaufehlers bedienpanne anfaengerfehler`,
  improper: "unsachgemaess* nicht-sachgemaess* unsachgerecht*",
  delay: `
    verzoegerung verzoegerungen lieferverzoegerung lieferverzoegerungen verzug verzugs lieferverzug
    lieferverzugs verspaetung engpass lieferengpass verspaetungen terminverschiebung
    terminverschiebungen rueckstand rueckstaende lieferengpaesse engpaesse stillstand
    bearbeitungsrueckstand verschiebung ausfall`,
  guilty: `
    schuld schuldig nachlaessig schlampig unaufmerksam unachtsam ueberfordert unfaehig inkompetent
    unzuverlaessig unkonzentriert unvorsichtig leichtsinnig unfreundlich unhoeflich ungeschickt
    patzig unprofessionell ungenau unerfahren faul langsam verpeilt unvorbereitet uninformiert
    ruppig genervt desinteressiert unorganisiert chaotisch unzuverlaessige saeumig pflichtvergessen
    ahnungslos schludrig unpuenktlich begriffsstutzig lustlos gedankenlos hoffnungslos inkompetente
    unbrauchbar schlampige nachlaessige leichtfertig verantwortungslos unfaehige unaufmerksame
    abgelenkt zerstreut muede uebermuedet verwirrt gestresst hektisch bequem stur schusselig
    tollpatschig vergesslich kopflos planlos verplant unbeholfen unaufgeraeumt unkonzentrierter
    unkooperativ unwillig traege schwerfaellig lahm phlegmatisch unmotiviert unengagiert
    gleichgueltig teilnahmslos arrogant ueberheblich herablassend eingebildet schnippisch pampig
    pampiger frech ruede schroff barsch grob unverschaemt dreist rotzfrech gehaessig launisch
    ungehalten hysterisch naiv unbedarft leichtglaeubig dumm doof bloed daemlich dusselig trottelig
    vertrottelt verschlafen verpennt verkatert betrunken besoffen sturzbetrunken angetrunken bekifft
    hilflos ratlos konfus fahrig schlafmuetzig ungeduldig unvernuenftig uneinsichtig starrkoepfig
    dickkoepfig nachtragend kleinlich penibel pingelig geizig sparsam unentschlossen wankelmuetig
    sprunghaft unzurechnungsfaehig unqualifiziert ungelernt ungeschult unwissend inkompetenter
    unfaehiger fehl-am-platz schlampiger nachlaessiger unehrlich verlogen unaufrichtig hinterhaeltig
    ungerecht parteiisch rechthaberisch bestechlich gierig provisionsgierig penetrant aufdringlich`,
  botchedOne: `
    vergessene vergessenen vergessenes uebersehene uebersehenen verlorene verlorenen verlorenes
    beschaedigte beschaedigten beschaedigtes verursachte verursachten verwechselten vertauschten
    verwechselte vertauschte verschuldete verschuldeten verpatzte verpatzten verpfuschte
    verpfuschten verschlampte verschlampten vermasselte vermasselten verbummelte verbummelten
    verkorkste verkorksten versaeumte versaeumten versaeumter versaeumtes versaeumtem vergessener
    vergessenem uebersehener uebersehenes verlorener misslungene misslungenen missglueckte
    missglueckten vertauschter vertauschtes verwechseltes verschuldeter zerbrochene zerbrochenen
    zerkratzte zerkratzten verschuettete verschuetteten`,
  punished: `
    abgemahnt ermahnt geruegt entlassen verwarnt zurechtgewiesen degradiert strafversetzt gefeuert
    rausgeworfen rausgeschmissen abgestraft sanktioniert gemassregelt`,
  lostThere: `
    untergegangen verlorengegangen liegengeblieben schiefgelaufen schiefgegangen gegangen geblieben
    gelaufen verschwunden`,
  lacking: `
    verspaetete* spaete* fehlende* mangelnde* ausbleibende* ausgebliebene* zoegerliche*
    unvollstaendige* unzureichende* unbedachte* unklare* missverstaendliche* falsche* verzoegerte*
    eigenmaechtige* leichtsinnige* unvorsichtige* ungenaue* schleppende* vergessene* versaeumte*
    unterlassene* unterbliebene* saeumige* unueberlegte* unkluge* widerspruechliche* unleserlich*
    lueckenhaft* mangelhaft* duerftig* fehlerhaft* irrefuehrend* unzutreffend* unrichtig* veraltet*
    abweichend* kurzfristig* unentwegt* wiederholt* unkoordiniert* unabgestimmt* unverstaendlich*
    unpraezise* schwammig* wirr* konfus* chaotisch* schlampig* schludrig* nachlaessig* achtlos*
    sorglos* ruppig* grob* laienhaft* unsachgemaess* unfachmaennisch* dilettantisch* stuemperhaft*
    ungeeignet* unpassend* untauglich* unerlaubt* unberechtigt* unbefugt* unautorisiert* vorschnell*
    voreilig* verfrueht* uebereilt* ueberhastet* hektisch* zaghaft* unentschlossen* zoegernd*
    unregelmaessig* unpuenktlich* unterbleibend* nicht-erfolgte* nachtraeglich* ungedeckt*
    verstopft* verschmutzt* verkalkt* ungepflegt* vernachlaessigt* unentschuldigt* unangekuendigt*
    selbstgebastelt* selbstgebaut* ungesichert* falsch* verkehrt* vergesslich* ungeduldig*
    uneinsichtig* unvernuenftig*`,
  damage: `
    schaden fehler ausfall verzoegerung defekt bruch verlust mangel stoerung kosten verfaerbung
    verfaerbungen kratzer schramme schrammen delle dellen beule beulen riss risse schimmel
    schimmelbefall fleck flecken rost verstopfung ueberlauf wasserschaden rohrbruch leck
    undichtigkeit kurzschluss ueberhitzung brandfleck geruch gestank laerm abdruecke bruchstelle
    abplatzung verformung verbiegung druckstelle abrieb verschleiss mehrkosten zusatzkosten mahnung
    mahngebuehr nachzahlung saeumniszuschlag stornokosten stornogebuehr sperre sperrung
    ruecklastschrift fehllauf fehlbetrag differenz wartezeit verspaetung terminverschiebung
    nacharbeit reparatur panne malheur unfall kollision datenverlust absturz aussetzer fehlermeldung
    fehlalarm falschlieferung fehllieferung fehldruck fehlversand ruecksendung doppelbuchung
    verwirrung chaos durcheinander aerger konflikt engpass verzug lieferverzug rueckstand
    unterbrechung betriebsunterbrechung stillstand produktionsausfall ausfaelle schaeden defekte
    maengel stoerungen verzoegerungen missverstaendnis missverstaendnisse druckverlust
    leistungsabfall verbrauch mehrverbrauch`,
  complaint: "reklamation beschwerde klage kritik forderung vorwurf behauptung beanstandung",
  carelessOne: `
    unvorsichtig* nachlaessig* schlampig* unaufmerksam* unerfahren* ueberfordert* unzuverlaessig*
    unfaehig* unachtsam* leichtsinnig* faul* inkompetent* unkonzentriert* chaotisch* vergesslich*
    unqualifiziert* uebermuedet* saeumig* schusselig* tollpatschig* ahnungslos* planlos* kopflos*
    traege* lahme* lustlos* unmotiviert* gleichgueltig* ueberheblich* arrogant* unfreundlich*
    unhoeflich* patzig* pampig* ruppig* grob* rabiat* schludrig* unwissend* ungelernt* ungeschult*
    verschlafen* verpeilt* schlafend* bummelnd* unprofessionell* stuemperhaft* dilettantisch*
    hoffnungslos* desorganisiert* unorganisiert* unwillig* uebereifrig* eifrig* eigenmaechtig*
    fahrlaessig* betrunken*`,
  openState: `
    offen offenstehen laufen eingeschaltet unverschlossen angeschaltet stehen offengelassen
    unverriegelt angelassen aufgelassen unabgeschlossen ungesichert unbeaufsichtigt liegen
    herumliegen rumliegen haengen brennen`,
};
