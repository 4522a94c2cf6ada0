import { englishDeeds } from "./english-deeds.words.ts";
import { englishFailings } from "./english-failings.words.ts";
import { englishPeople } from "./english-people.words.ts";
import type { WordForm, WordLists } from "./word-classes.ts";

/** English word classes; how lists are written: see WordLists. */
export const englishWords: WordLists = {
  ...englishPeople,
  ...englishDeeds,
  ...englishFailings,
  determiner: "our the a in by at from of that this one with your and",
  made: "made got let never should must is was has",
  thing: `
    account number system systems software contract contracts order orders label labels note notes
    report reports address addresses form forms process processes portal tool tools numbers date
    dates cost costs error errors mistake mistakes agreement database page line lines ticket
    tickets request requests fee fees charge charges option options package plan plans record
    records interval visit visits call calls appointment manual hours conditions terms area time
    times window part parts slot van point points level levels problem problems delay delays
    confirmation instructions bug fault faults email mailbox module server machine machines
    statement entry entries run hall board boards voucher vouchers card cards key keys code codes
    list lists calendar calendars schedule schedules timetable inbox mailboxes queue queues file
    files folder folders document documents paper papers letter letters invoice invoices bill
    bills receipt receipts policy policies rule rules regulation regulations procedure procedures
    workflow route routes map maps drawing drawings sketch sketches sample samples item items
    product products good goods parcel parcels packages box boxes pallet pallets crate crates
    container containers vans lorry lorries truck trucks vehicle vehicles car cars bus buses train
    trains lift lifts gate gates door doors floor floors building buildings wing bay bays ramp
    ramps dock docks belt belts press presses oven ovens freezer freezers fridge printer printers
    scanner scanners computer computers laptop laptops phone phones network networks website
    websites pages app apps update updates version versions release releases discount discounts
    price prices tariff tariffs rate rates budget budgets balance limit limits deadline deadlines
    period periods day days week weeks month months year years meeting meetings training course
    courses holiday holidays transfer transfers statements`,
  handled: `
    entered sent shipped packed delivered ordered installed booked billed charged invoiced used
    picked connected configured set keyed typed filled gave given told quoted scheduled wired
    mounted fitted assembled labelled labeled wrote noted recorded took brought loaded processed
    handled calculated programmed printed cancelled canceled deleted closed addressed did done put
    adjusted selected chose chosen pressed operated stored plugged submitted provided supplied
    made completed registered measured attached assigned forwarded passed issued advised built cut
    pulled sold priced soldered painted routed parked stacked drove visited turned came brings
    sends enters uses promised assured clicked hit ran runs run stuck placed left accepted applied
    agreed arranged welded cabled transferred credited debited dialled approved quotes pushed
    handed`,
  yourHandled: `
    entered used installed ordered chose chosen selected connected filled typed pressed operated
    handled configured set gave given submitted provided supplied plugged wired mounted fitted
    assembled stored cleaned adjusted switched opened clicked downloaded registered put did done
    wrote written sent made maintained keyed measured addressed stated picked pushed hit loaded
    dialled shipped packed applied turned screwed aligned attached transferred paid booked named
    marked told ticked dialed using installing giving entering choosing pressing`,
  duty: `
    read follow followed check checked tell told inform informed update updated clean cleaned
    return returned sign signed send sent provide provided pay paid answer answered respond
    responded reply replied maintain maintained save saved call called pass passed forward
    forwarded ship shipped deliver delivered book booked order ordered enter entered register
    registered bring brought finish finished complete completed follow-up notice noticed listen
    listened show showed turn turned take taken record recorded process processed act acted report
    reported notify notified test tested review reviewed confirm confirmed keep kept attention
    warn warned pack packed install installed close closed replace replaced charge charged back
    backed log logged write wrote look looked arrive arrived plug plugged switch switched submit
    submitted give gave given care mention mentioned ring rang honour honoured honor honored meet
    met stick stuck pick picked come deal dealt bother bothered communicate communicated document
    documented service serviced fix fixed load loaded attach attached include included repair
    cancel cancelled secure secured lubricate tighten tightened understand understood press
    pressed wait waited apply applied enable enabled activate activated choose select use used
    open opened`,
  userError: "user operator customer",
  // How somebody makes excuses, small or vague what happened.
  trained: "trained instructed briefed shown taught informed",
  cheap: "cheap cheapest cheaper version option",
  nature: `
    weather heat heatwave cold frost ice snow rain storm storms gale wind fog hail thunderstorm
    lightning flood floods drought earthquake volcano strike strikes traffic jam jams roadworks
    diversion war inflation crisis market economy pandemic virus epidemic supply-chain chain
    chains bureaucracy protection internet algorithm algorithms cloud hackers attack attacks power
    cut cuts outage outages moon season seasons satnav post mail filter spam christmas covid flu
    changeover brexit customs border regulations law laws gdpr prices shortage shortages`,
  season: `
    holiday holidays high peak quarter year month week-end weekend friday monday saturday sunday
    bank black christmas easter ramadan carnival summer winter autumn spring december january
    august july half-term school vacation budget sales sale rush tax year-end month-end
    quarter-end stocktaking season seasons inventory trade-fair wedding harvest exam
    back-to-school advent`,
  firm: `
    company companies firm firms shop shops retailer retailers garage garages network networks
    provider providers operator operators supplier suppliers manufacturer manufacturers business
    businesses trade industry hotel hotels airline airlines bank banks insurer insurers office
    offices hospital hospitals practice practices school schools workshop workshops system systems
    software machine machines computer computers printer printers department departments team
    teams house houses agency agencies restaurant restaurants carrier carriers courier couriers`,
  task: `
    orders order calls call requests complaints tickets mails e-mails emails letters parcels items
    customers enquiries inquiries queries jobs cases claims notices servers participants fields
    applications returns bookings messages visitors guests patients students products deliveries`,
  junior: `
    trainee temp intern apprentice newcomer beginner student volunteer stand-in messenger junior
    substitute replacement helper assistant operator cog`,
  machines: `
    machines printers computers systems servers phones programme tool app apps template till
    chatbot database`,
  instructed: "showed trained told explained briefed taught shown",
  expected: `
    part parts goods delivery stock system systems matter investigation review check parcel
    shipment consignment supplier manufacturer team department workshop warehouse situation
    backlog answer result results approval`,
  staffing: "understaffed short-staffed shortstaffed overworked swamped snowed shorthanded short-handed",
  merely: "just only merely simply",
  small: `
    small minor little tiny slight trivial negligible insignificant petty brief wee cosmetic teeny
    niggling trifling miniscule minuscule marginal piddling immaterial`,
  trouble: `
    problem problems issue issues error errors thing mistake hiccup glitch matter inconvenience
    delay blip mix-up misunderstanding setback detail bug snag oversight scratch dent nuisance
    niggle niggles hitch wrinkle imperfection defect blemish discrepancy upset flaw deviation typo
    mishap`,
  bigDeal: "deal drama problem disaster tragedy catastrophe thing crisis emergency biggie world biggy matter",
  fuss: `
    overreacting exaggerating exaggeration fuss nitpicking overreaction oversensitive overdramatic
    dramatic overreact dramatising dramatizing`,
  help: `
    help assist answer say tell resolve explain advise solve fix change do promise comment meet
    fulfil fulfill accept comply provide offer confirm commit guarantee predict estimate disclose
    discuss authorise authorize accommodate suggest`,
  vague: `
    shortly soon asap promptly presently momentarily eventually sometime someday soonest soonish
    speedily pronto forthwith imminently swiftly`,
  stepVerb: `
    ask check find call forward clarify contact email send arrange look investigate pass transfer
    connect get return come reply write confirm escalate ring offer suggest recommend replace
    raise schedule sending checking asking calling finding arranging looking clarifying contacting
    forwarding investigating replacing escalating writing ringing`,
  system: `
    system systems computer computers software it server program programme machine database app
    website platform algorithm ai internet printer laptop pc router network`,
  punished: "reprimanded disciplined dismissed fired warned sacked",
  remedy: `
    replace replaced replaces exchange exchanged swap swaps fix fixed fixes found find finds
    corrected correct corrects collect collected collects cancelled canceled noticed spotted
    identified discovered detected removed remove return returned check checks checked checking
    investigate investigated investigating reviewing reviewed looking explain explained see what
    why whether credited refunded reversed repaired repair repairs solved traced`,
  neutral: `
    find see expect know reach yet forget forgotten forgot overlook receive get have need hear
    meet reply`,
  yourDuty: `
    read follow followed check checked tell told inform informed update updated clean cleaned
    return returned sign signed send sent provide provided pay paid answer answered respond
    responded reply replied maintain maintained save saved pass passed forward forwarded enter
    entered register registered bring brought finish finished complete completed follow-up notice
    noticed listen listened show showed turn turned record recorded process processed act acted
    report reported notify notified test tested review reviewed confirm confirmed keep kept
    attention warn warned pack packed install installed close closed replace replaced back backed
    log logged write wrote look looked plug plugged switch switched submit submitted give gave
    given care mention mentioned honour honoured honor honored meet met stick stuck pick picked
    bother bothered communicate communicated document documented attach attached include included
    secure secured lubricate tighten tightened understand understood press pressed wait waited
    apply applied enable enabled activate activated choose select use used open opened call charge
    ask asked try tried vent vented called store protect react collect collected fetch fetched
    cover covered drain drained empty emptied descale descaled air aired ventilate ventilated heat
    heated lock locked shut rinse rinsed measure measured label labelled labeled name named state
    stated specify specified declare declared insure insured validate validated stamp stamped sort
    sorted separate separated clear cleared prepare prepared arrange arranged obtain obtained
    renew renewed extend extended top topped refill refilled restart restarted reboot connect
    connected appear appeared attend attended object objected disclose disclosed supply supplied
    comply complied cooperate cooperated let allow allowed put unplug water feed fed treat treated
    remember remembered consult consulted verify verified proofread sweep swept wipe dry dried
    defrost defrosted protected wrap wrapped seal sealed tie tied fasten fastened park parked stay
    stayed cancel cancelled canceled ring rung dial transfer transferred`,
  thanks: "thank thanks appreciate grateful",
  happened: "happened occurred",
  pastVerb: `
    sent got came made went told wrote was were failed did said took gave found rang held kept put
    set left met paid sold bought brought thought taught caught fought sought built spent lent
    bent lost felt slept swept wept crept dealt meant learnt burnt spilt spoilt spelt smelt dreamt
    leant heard read led fed bled sped fled shot sat stood understood withstood had began drank
    sang sank swam ran shrank sprang rode drove rose broke spoke stole froze chose wove woke wore
    tore bore swore grew knew threw blew flew drew withdrew overdrew saw ate fell forgot forgave
    hid bit slid hung stuck struck swung dug spun won clung wound ground bound became overcame
    overran undertook mistook shook forbade bade lay laid overpaid underpaid shut hurt split let
    cut`,
  saying: "afraid sorry regret think believe fear guess suppose apologise apologize understand hear see know",
  instructions: `
    manual instructions label contract terms agreement handbook leaflet guide notice e-mail email
    documentation booklet`,
  care: `
    care attention patience caution foresight preparation maintenance handling planning diligence
    thought cooperation`,
  yourPart: `
    payment payments reply replies response responses answer information details instructions
    paperwork documents approval feedback cooperation confirmation decision changes calls requests
    emails complaints interference handling notice drawing drawings measurements specification
    specifications form forms description preparation delay care attention interruptions demands
    cancellation cancellations application applications dimensions figures objection payslips
    estimate advice behaviour behavior attitude tone temper clicks`,
  participle: `
    rung seen gone done been made taken given written brought kept told read left put set shut met
    sent paid known understood thought caught`,
  alleged: "alleged so-called supposed socalled imaginary",
  upheaval: `
    migration changeover relocation reorganisation reorganization merger restructuring stocktake
    stocktaking upgrade move transition rollout roll-out`,
  swamped: `
    overloaded overstretched inundated flooded rushed stressed maxed firefighting overwhelmed
    overrun stretched slammed`,
  complaint: "complaint complaints claim claims criticism allegation allegations",
  promising: "promise promises promised assures assured",
  goodNews: `
    cost costs charge charges fee fees fault blame lost need have wrong worry again problem
    problems sorry apologise apologize understand please extra wait must ours sign fine right okay
    ok good contains includes due improper job chase`,
  benign: `
    delivered confirmed repaired replaced checked ordered collected tested found exchanged
    examined visited called informed told sent shipped arranged booked scheduled measured prepared
    fixed corrected removed added updated released approved transferred credited refunded answered
    replied offered agreed started finished completed fitted installed mounted picked packed
    loaded received asked requested noticed discovered reserved returned moved worked looked tried
    reached phoned emailed reported investigated analysed analyzed inspected serviced cleaned
    adjusted changed opened closed connected calibrated issued created saved restored recovered
    cancelled canceled extended explained helped handled processed signed registered recorded
    noted forwarded passed escalated monitored watered needed used produced printed painted
    published listened solved mended followed traced located recommended suggested supplied
    provided supported welcomed planned assigned allocated improved renewed reopened rewrote
    switched warned apologised apologized wanted decided involved affected concerned responded
    shared learned trained hired joined required reviewed verified clarified introduced stored
    stocked staffed attended pulled unloaded stopped promised assured`,
  judgedByYou: "found find felt feel thought think",
  wellWay: "properly correctly carefully rightly sensibly",
  owning: "responsibility answer answerable accountable",
  ingNoun: `
    reading booking heating meeting building housing parking cleaning wedding setting painting
    drawing recording listing filing training opening wiring lighting flooring packaging billing
    plumbing posting ruling saving savings earnings hearing hosting shipping pricing rating
    standing spelling wording writing string thing something anything everything nothing evening
    morning ceiling spring ring king wing bring sibling pudding clothing bedding dressing icing
    stocking fitting fixing mounting coating lining casting welding viewing sitting outing earring`,
  article: "the a an this that your any no every each these those small big new old minor deep",
  // Who acts, and how a clause is built.
  we: "we i ive weve",
  us: "us",
  ours: "our ours us we i my",
  you: "you youve youd",
  your: "your",
  have: "has have had",
  passive: "was were been being felt feel feeling",
  copula: "was were is are wasnt isnt werent arent",
  be: "is was are were has been being",
  past: "has have had was were weve ive",
  ahead: `
    will shall ll well ill youll can could would may might should is are be going aim aiming aims
    hope hoping intend intending plan planning expect expecting try trying want working`,
  auxiliary: "have had did do does has are were was",
  not: `
    not never no nothing none neither without cannot nobody didnt doesnt dont wasnt isnt hasnt
    havent hadnt wont cant couldnt wouldnt shouldnt arent werent nor hardly`,
  didNot: "didnt hasnt havent hadnt never doesnt dont",
  only: "only just merely simply least",
  of: "of by from in at with within on inside between",
  cause: "due owing because caused",
  thereby: "therefore consequently thereby hence",
  gladly: "like rather prefer",
  receive: "received receive been got gotten get known expected had heard",
  if: "if should whether unless in-case provided",
  conjunction: "because that if when while although though since so whether which unless until what why how",
  and: "and or",
  subject: "we i you he she it they the our your this that these a an",
  insertion: "who which as like despite unfortunately whom sadly having",
};

/** Regular past forms; the lists hold the irregular ones. */
export const englishForms: readonly WordForm[] = [
  { name: "deed", form: /^\p{L}{2,16}ed$/u, except: ["botched", "receive"] },
  // What a party did that nobody would tell of unless it went wrong.
  {
    name: "oddDeed",
    form: /^\p{L}{2,16}ed$/u,
    except: ["benign", "helpful", "remedy", "receive", "swamped", "punished", "trained"],
  },
  // Harm, whoever did it: "overtightened", "miswired".
  { name: "harm", form: /^(?:over|mis)\p{L}{3,14}ed$/u, except: ["helpful", "customary"] },
  { name: "adverb", form: /^\p{L}{3,}ly$/u, except: [] },
  { name: "ing", form: /^\p{L}{2,}ing$/u, except: ["ingNoun"] },
  { name: "pastVerb", form: /^\p{L}{2,16}ed$/u, except: [] },
];
