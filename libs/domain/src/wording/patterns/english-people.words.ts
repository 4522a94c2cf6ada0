import type { WordLists } from "./word-classes.ts";

const people = {
  // Who works in or for a service.
  staff: `
    colleague+ coworker+ employee+ technician+ engineer engineers driver drivers trainee+
    apprentice+ intern interns temp temps agent agents rep reps representative+ clerk+ manager
    managers supervisor+ consultant+ assistant+ developer+ installer+ dispatcher+ bookkeeper+
    accountant+ salesperson salesman saleswoman salespeople secretary fitter+ mechanic mechanics
    electrician+ plumber+ boss newcomer+ junior juniors adviser+ advisor+ planner+ buyer+
    operative+ warehouseman contractor+ subcontractor+ freelancer+ worker workers supplier+
    vendor+ carrier carriers courier+ haulier+ forwarder+ manufacturer+ distributor+ reseller+
    agency partner partners wholesaler+ dhl ups fedex dpd hermes gls depot staff personnel
    warehouse somebody someone predecessor+ bookkeeping teammate+ telephonist+ receptionist+
    foreman foremen handyman tradesman electricians fulfilment shipper shippers importer+
    labourer+ newbie provider providers shift packer packers picker pickers cashier+ trainer+
    designer+ programmer+ architect+ estimator+ stockroom handler handlers haulage subcontracting
    cleaner+ hauler+ freight-forwarder coworkers surveyor+ locksmith roofer+ joiner+ carpenter+
    painter+ decorator+ translator+ editor+ broker+ solicitor+ lawyer+ auditor+ hoster+ helper+
    chap chaps crew crews gang postman postwoman telecom landlord+ merchant+ maker+ middleman
    franchisee+ repairman repairer+ serviceman servicemen lad lads tester+ analyst+ admin admins
    administrator+ teammates underling+ workforce workmate+ tradesmen builder+ glazier+ welder+
    machinist+ scaffolder+ caretaker+ janitor+ secretaries bosses director directors branch
    branches customs union scheduler+`,
  // Trades, from the building site to the stage.
  trade: `
    tiler+ plasterer+ bricklayer+ mason+ stonemason+ paver+ groundworker+ digger+ woodworker+
    cabinetmaker+ upholsterer+ floorer+ ironmonger+ blacksmith+ toolmaker+ toolsetter+ turner+
    miller+ caster+ moulder+ assembler+ sprayer+ lacquerer+ galvaniser+ galvanizer+ cutter+
    stitcher+ tailor+ seamstress seamstresses dressmaker+ cobbler+ shoemaker+ milliner+ weaver+
    dyer+ launderer+ launderette laundress bookbinder+ typesetter+ proofreader+ copywriter+
    copyeditor+ illustrator+ photographer+ videographer+ cameraman cameramen engraver+ jeweller+
    jeweler+ goldsmith+ watchmaker+ clockmaker+ optician+ optometrist+ hairdresser+ barber+
    stylist+ beautician+ masseur+ masseuse florist+ gardener+ landscaper+ groundskeeper+
    groundsman groundsmen arborist+ farmer+ grower+ beekeeper+ vet vets veterinarian+ groom+
    farrier+ baker+ confectioner+ butcher+ fishmonger+ greengrocer+ grocer+ chef chefs sous-chef
    caterer+ waiter+ waitress waitresses bartender+ barista+ barman barmaid sommelier+ porter+
    bellboy+ bellhop+ concierge+ maid maids chambermaid+ housekeeper+ doorman doormen bouncer+
    steward+ stewardess stewardesses usher+ attendant+ lifeguard+ chauffeur+ cabbie+ cabby
    trucker+ carter+ mover+ remover+ removalman removalmen stevedore+ docker+ shunter+ conductor+
    signalman signalmen pilot pilots skipper+ captain+ bosun deckhand+ boatman messenger+ postie+
    mailman mailmen newsboy paperboy storeman storemen storekeeper+ stockman warehousemen
    warehouser+ sorter+ expediter+ expeditor+ checker+ inspector+ examiner+ assessor+ adjuster+
    valuer+ appraiser+ underwriter+ actuary actuaries notary notaries paralegal+ barrister+
    attorney+ bailiff+ registrar+ caseworker+ officer+ official+ bureaucrat+ councillor+
    councilor+ mayor+ teacher+ lecturer+ tutor+ instructor+ professor+ headteacher+ headmaster
    headmistress librarian+ archivist+ nurse+ doctor+ physician+ surgeon+ dentist+ hygienist+
    midwife midwives paramedic+ pharmacist+ physiotherapist+ physio+ therapist+ radiographer+
    radiologist+ orderly orderlies carer+ anaesthetist+ psychologist+ matron+ sonographer+
    phlebotomist+ researcher+ scientist+ chemist+ draughtsman draughtsmen draftsman draftsmen
    statistician+ coder+ dev devs sysadmin+ webmaster+ integrator+ tech techs techie+ moderator+
    blogger+ influencer+ streamer+ dj djs musician+ singer+ drummer+ organist+ actor+ performer+
    compere+ organiser+ organizer+ stagehand+ roadie+ ticket-seller croupier+ referee+ sexton+
    verger+ undertaker+ chimney-sweep exterminator+ fumigator+ watchman watchmen gatekeeper+
    sentry bodyguard+ fireman firemen firefighter+ policeman policemen constable+ warden+`,
  // By their place in a company or in a deal.
  role: `
    salesgirl+ shopgirl+ salesclerk+ shopkeeper+ shop-assistant storeowner retailer+ dealer+
    dealership+ stockist+ exporter+ trader+ auctioneer+ licensee+ lessor+ franchiser+ franchisor+
    outsourcer+ consultancy consultancies consortium bureau+ syndicate subsidiary subsidiaries
    affiliate affiliates intermediary intermediaries go-between superior+ team-leader teamleader+
    team-lead leader+ superintendent+ deputy deputies stand-in+ standin+ locum+ substitute+
    understudy successor+ executive+ exec+ coordinator+ co-ordinator+ merchandiser+ marketer+
    advertiser+ recruiter+ headhunter+ interviewer+ negotiator+ mediator+ collector+ canvasser+
    telemarketer+ teleseller+ demonstrator+ presenter+ typist+ transcriber+ stenographer+
    storesman timekeeper+ paymaster+ purser+ quartermaster+ toiler+ drudge+ greenhorn+ rookie+
    beginner+ novice+ volunteer+ jobber+ amateur+ layman laymen dilettante+ cowboy+ clown+ muppet+
    halfwit+ slowcoach bungler+ botcher+ blunderer+ slacker+ shirker+ loafer+ idler+ dawdler+
    ditherer+ layabout+ blokes bloke lass lasses fellow fellows dude dudes geezer+ greybeard
    operatives gaffer+ gofer+ dogsbody minion+ crewman crewmen crewmember+ manpower layperson
    spokesman spokeswoman spokesperson ombudsman ghostwriter+ signatory signatories
    undercontractor+ airline+ railway+ carmaker+ automaker+ shipbuilder+ housebuilder+ toymaker+
    brewer+ brewery breweries winemaker+ bottler+ refiner+ smelter+ fabricator+ producer+
    publisher+ broadcaster+ insurer+ reinsurer+ lender+ mortgagee teller+ financier+ liquidator+
    trustee+ telco+ isp isps webhost+ web-host datacentre+ datacenter+ locksmiths homebuilder+
    realtor+`,
  // Departments, and firms that are a place as well.
  office: `
    accounting accounts billing logistics shipping dispatch sales purchasing finance procurement
    marketing hr support maintenance scheduling engineering invoicing office branch workshop lab
    department departments callcenter hotline helpdesk call-centre reception administration stores
    production planning warehousing fulfillment despatch payroll legal compliance facilities
    housekeeping kitchen quality it design controlling management leadership collections claims
    bookings reservations checkout accountings billings shippings dispatchs purchasings finances
    procurements marketings hrs supports maintenances schedulings engineerings invoicings offices
    branchs workshops labs callcenters hotlines helpdesks call-centres receptions administrations
    productions plannings warehousings fulfillments despatchs payrolls legals compliances
    housekeepings kitchens qualitys designs controllings managements leaderships checkouts
    development developments`,
  house: `
    assembly assemblys picking packing prepress pre-press postproduction moulding casting
    finishing paintshop bodyshop printshop toolroom toolmaking foundry foundries foundrys mill
    mills factory factorys factories plant plants laundry laundries laundrys bakery bakerys
    bakeries brewery butchery pharmacy pharmacys pharmacies clinic clinics hospital hospitals
    surgery surgerys radiology radiologys cardiology physiotherapy ward wards laboratory
    laboratories laboratorys registry registrys archive archives council councils ministry
    ministries ministrys authority authorities authoritys bureaucracy police garage garages
    dealership dealerships studio studios atelier school schools college colleges university
    universities faculty faculties box-office bank banks post postroom mailroom post-room
    mail-room storeroom dispatching subscription subscriptions memberships enrolment enrollment
    admissions settlements lettings rentals returns repairs refunds renewals retention acquisition
    underwriting treasury dunning receivables payables audit auditing revision taxation research
    localisation localization translations graphics editorial publishing merchandising
    front-office back-office middle-office post-office headquarters hq head-office helpline
    switchboard infoline servicedesk service-desk in-house inhouse outsourcing nightshift dayshift
    earlyshift lateshift subsidiary affiliate retailer supermarket outlet kiosk restaurant cafe
    canteen hotel hotels hostel airline airlines railways shipyard shipyards dockyard quarry
    sawmill sawmills roundhouse security`,
};

/** Words with the ending of a person: what acts and is nobody, and what only sounds like it. */
const nobody = {
  things: `
    spider beaver otter panther hamster adder viper badger tiger lever rooster heifer wether
    plover printer server router order number letter paper water cover offer filter meter counter
    container heater cooler boiler burner washer dryer fryer folder header footer timer trailer
    layer drawer tower power flower shower corner border quarter center master chapter matter
    manner member user customer caller other another further former latter later earlier newer
    older under over after never ever however whether rather together either weather winter summer
    december november october september buffer computer scanner adapter charger charter sensor
    motor factor error door floor color colour favor favour labor labour minor major prior monitor
    indicator regulator radiator generator compressor elevator escalator mirror vector connector
    actuator processor calculator list checklist waitlist shortlist first longer shorter higher
    lower bigger smaller larger better worse faster slower greater closer fewer cheaper stronger
    weaker wider deeper harder easier simpler newsletter poster sticker toner cutter mixer blender
    cooker sweeper lifter conveyor reactor rotor stator transformer amplifier speaker receiver
    transmitter recorder player locker hanger bumper fender ladder hammer cylinder roller pillar
    collar voucher register cluster parameter diameter perimeter character barrier tracker
    dishwasher tumbler sprinkler detector extractor freezer breaker rooter starter converter
    inverter controller trimmer mower vacuum manor visitor guest sponsor tenant owner holder
    passenger applicant subscriber shopper dinner lunch supper butter sugar silver copper leather
    feather rubber timber lumber fiber fibre tyre tire car terror horror humor humour harbor
    harbour anchor odor odour vapor tenor tutor mentor honor honour rumor rumour interior exterior
    superior inferior senior behavior behaviour corridor fact twist wrist mist persist guardian
    meridian median pedestrian vegetarian civilian ribbon analyser analyzer proper sober eager
    clever bitter tender inner outer sheer mere projector extruder reminder beamer dispenser
    shredder laminator stapler copier typewriter plotter keyer encoder decoder modulator resistor
    capacitor transistor thermistor semiconductor inductor superconductor oscillator alternator
    carburettor carburetor radiators injector ejector exhauster silencer muffler damper absorber
    spoiler wiper blinker tractor harvester baler seeder spreader plougher harrow chopper crusher
    grinder sander planer screwdriver fastener stopper plunger tamper strainer colander toaster
    kettle juicer slicer peeler grater steamer griller percolator humidifier dehumidifier purifier
    ioniser diffuser evaporator condenser chiller refrigerator incubator steriliser sterilizer
    defibrillator ventilator respirator pacemaker thermometer barometer hygrometer voltmeter
    ammeter ohmmeter multimeter flowmeter gasmeter speedometer tachometer odometer altimeter
    manometer pedometer altimeters loader unloader excavator dozer bulldozer scraper hoister
    stairlifter dumper tipper tanker freighter cruiser trawler glider airliner hoover softener
    conditioner moisturiser sharpener eraser marker highlighter ruler binder banner flyer wrapper
    liner filler spacer bearer shutter louver louvre blinder saver screensaver parser compiler
    interpreter debugger browser crawler indexer bootloader listener repeater extender splitter
    coupler emitter transceiver transponder beeper buzzer pager tweeter woofer subwoofer headliner
    equaliser equalizer synthesiser synthesizer scooter rollator stroller pusher trekker stretcher
    bunker hangar hopper feeder conveyer palletiser palletizer stacker depalletiser labeller
    labeler sealer capper blower sucker fogger humidor atomiser atomizer nebuliser nebulizer
    opener reducer booster thruster propeller impeller stirrer agitator separator clarifier
    digester fermenter fermentor cracker burger hamburger cheeseburger sweater jumper pullover
    blazer slipper sneaker boxer trouser zipper disaster shelter encounter monster lobster oyster
    plaster blister canister banister bannister semester trimester webinar calendar seminar dollar
    cellar grammar similar regular popular particular singular solar polar lunar nuclear year fear
    gear rear wear tear pair chair hair stair affair repair career pier tier glacier frontier
    premier terrier identifier modifier qualifier multiplier classifier notifier verifier pacifier
    chandelier transfer gender tinder cinder thunder wonder plunder slender splendor render
    surrender lavender coriander wafer refer coffer differ pilfer suffer danger finger ginger
    hunger anger stranger merger ledger lager linger trigger stagger weigher cipher cypher gather
    lather tether ether neither altogether pitcher catcher archer flasher refresher polisher
    thresher poker hiker smoker ticker scaler scroller cruller sampler ampler pepper upper stamper
    flipper topper taper caper diaper skyscraper wallpaper newspaper sandpaper laser teaser cursor
    censor tensor predictor isolator insulator simulator emulator accelerator decelerator
    aggregator vibrator terminator comparator commutator annunciator applicator dist wishlist
    playlist hitlist blacklist whitelist consist exist insist resist assist fist joist hoist moist
    heist gist foist waist option italian indian asian russian canadian australian austrian
    belgian norwegian egyptian brazilian hungarian romanian ukrainian bulgarian iranian christian
    edwardian victorian obsidian trapezian human roman german norman talisman ottoman caiman
    afterwards thereafter hereafter forever whatever whichever whenever wherever moreover discover
    recover hangover crossover leftover pushover turnover rollover makeover handover takeover
    changeover layover stopover popover flyover`,
};

/** English words for people, teams and companies, and for what is called like them and is none. */
export const englishPeople: WordLists = {
  // Who could be blamed: colleagues and partners; departments by their context. "Team" and "company" alone are all of us.
  party: `${people.staff} ${people.trade} ${people.role}`,
  department: `${people.office} ${people.house}`,
  team: `
    team teams department departments staff people colleagues crew desk office folks guys division
    unit guy girls lads lad person member members representative employee shift room chap bunch
    squad section function partner company firm provider operator contractor agency`,
  // Of a customer's people: who is not called by a job.
  kin: `
    husband husbands wife wifes wives partner spouse spouses fiance fiancee boyfriend girlfriend
    son sons daughter daughters child children childrens kid kids baby toddler mother mothers
    father fathers mum mums mom moms dad dads parent parents mother-in-law father-in-law
    brother-in-law sister-in-law son-in-law daughter-in-law brother brothers sister sisters uncle
    uncles aunt aunts cousin cousins nephew nephews niece nieces grandmother grandfather grandma
    grandpa granny grandson granddaughter grandchildren in-laws relative relatives family families
    neighbour neighbours neighbor neighbors flatmate flatmates roommate roommates housemate
    housemates flat-share guest guests visitor visitors tenant tenants subtenant subtenants lodger
    lodgers lessee lessees occupant occupants resident residents household friend friends mate
    mates buddy buddies pal pals acquaintance companion companions bridesmaid bridesmaids nanny
    babysitter au-pair dog dogs cat cats pet pets horse horses customer customers client clients
    user users operator operators pupil pupils student students learner learners passenger
    passengers participant participants delegate delegates attendee attendees exhibitor exhibitors
    treasurer treasurers chairman chairwoman chair committee committees board boards council club
    clubs society association associations parish congregation party group groups lot folk folks
    people hands lads crew caretaker caretakers housekeeper cleaner doorman porter groundsman
    bookkeeper accountant lawyer tax-adviser architect builder builders electrician plumber
    gardener secretary receptionist assistant boss supervisor foreman clerk trainee apprentice
    goods-in goods-inwards yard bank insurer landlord landlords landlady school kindergarten
    office department workshop company firm organisation organization buyer buyers purchaser
    purchasers purchasing procurement accounts logistics warehouse reception site team`,
  // How a customer is called who is not addressed.
  buyerWord: `
    customer client debtor policyholder purchaser user tenant lessee subscriber insured payer
    householder homeowner leaseholder cardholder ticketholder account-holder claimant complainant
    applicant addressee recipient consignee orderer hirer borrower principal`,
  // Who is found to have done something, without being named.
  unnamed: `
    somebody someone anybody anyone whoever everybody everyone people person persons users
    operators those one`,
  theirPeople: `
    staff people team employees colleague colleagues company side end office house building site
    department crew personnel guys folks husband wife son daughter children kids child family
    tenants guests lot party premises plant yard place household firm warehouse`,
  noPerson: withPlurals(nobody.things),
};

function withPlurals(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`])
    .join(" ");
}
