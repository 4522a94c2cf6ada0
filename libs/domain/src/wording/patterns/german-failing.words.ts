import type { WordLists } from "./word-classes.ts";

/** German words for errors, harm and carelessness, and for how somebody is said to be. */
export const germanFailings: WordLists = {
  // What somebody did who failed at it.
  botched: `
    vergessen vergass vergassen versaeumt versaeumte versaeumten verschlafen verbummelt verpennt
    verpeilt vermasselt verbockt versemmelt verschlampt geschlampt schlampte gepatzt patzte
    gepfuscht gepennt verwechselt verwechselte verwechselten vertauscht vertauschte vertauschten
    uebersehen uebersah uebersahen ignoriert ignorierte missachtet vernachlaessigt versagt versagte
    versagten geirrt vertan verzaehlt verschusselt unterlassen unterliess verursacht
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
    verunreinig= verstell= vertipp= verzaehl= verlier= verlor verkalkulier= verplan=
    verhunz= verhudel= hudel= troedel= belog belogen angelogen getaeuscht taeuschte hintergangen
    versaut versaute vergeig= unterschlagen unterschlug verdreh= gerammt rammte fehlgeleitet
    fehlinformiert falschinformiert fehlkonfiguriert weggeworfen stuemper= herumgetrickst
    uebersprang uebersprungen blockierte vermurkst murks= verdaddelt verbaselt vertroedel=
    verbaerselt verratzt heruntergefallen runtergefallen hingefallen umgekippt entglitten
    ausgerutscht zurueckgelassen herumgelegen liegengelassen stehengelassen`,
  lapse: `
    vergessen vergassen versaeumt verschlafen verschlampt uebersehen missverstanden verwechselt
    vertauscht ignoriert missachtet vernachlaessigt unterlassen verursacht verschuldet vertippt
    geirrt vertan beschaedigt zerstoert kaputtgemacht verpasst ueberlastet ueberdreht
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
  botchedOne: `
    vergessene vergessenen vergessenes uebersehene uebersehenen verlorene verlorenen verlorenes
    beschaedigte beschaedigten beschaedigtes verursachte verursachten verwechselten vertauschten
    verwechselte vertauschte verschuldete verschuldeten`,
  punished: "abgemahnt ermahnt geruegt entlassen verwarnt zurechtgewiesen",
  lostThere: `
    untergegangen verlorengegangen liegengeblieben schiefgelaufen schiefgegangen gegangen geblieben
    gelaufen verschwunden`,
  lacking: `
    verspaetete* spaete* fehlende* mangelnde* ausbleibende* ausgebliebene* zoegerliche*
    unvollstaendige* unzureichende* unbedachte* unklare* missverstaendliche* falsche* verzoegerte*
    eigenmaechtige* leichtsinnige* unvorsichtige* ungenaue* schleppende* vergessene* versaeumte*
    unterlassene* unterbliebene* saeumige* unueberlegte* unkluge* widerspruechliche*`,
  damage: "schaden fehler ausfall verzoegerung defekt bruch verlust mangel stoerung kosten",
  complaint: "reklamation beschwerde klage kritik forderung vorwurf behauptung beanstandung",
  carelessOne: `
    unvorsichtig* nachlaessig* schlampig* unaufmerksam* unerfahren* ueberfordert* unzuverlaessig*
    unfaehig* unachtsam* leichtsinnig* faul* inkompetent* unkonzentriert* chaotisch* vergesslich*
    unqualifiziert* uebermuedet* saeumig*`,
  openState: "offen offenstehen laufen eingeschaltet unverschlossen angeschaltet stehen",
};
