import type { WordLists } from "./word-classes.ts";

/** English words for what goes wrong: failing at something, failings, and what things and people are like then. */
export const englishFailings: WordLists = {
  // What somebody did who failed at it.
  botched: `
    forgot forgotten forget failed neglected overlooked ignored messed botched bungled mishandled
    misplaced mislaid mixed confused lost damaged broke broken misread miscalculated mislabelled
    mislabeled misled blundered misrouted misfiled miscounted misdirected misinformed misjudged
    miskeyed mistyped misquoted disregarded screwed slipped fumbled goofed muddled lied omitted
    dropped scratched swapped misunderstood slacked misdiagnosed misspelled misspelt skipped
    rushed forgets fails neglects overlooks ignores loses breaks confuses misdialled
    underestimated failing forgetting losing neglecting blew misbooked misaddressed
    miscommunicated mispacked misassigned misallocated misprinted misstated mistimed overcharged
    undercharged overbilled overbooked ruin= wreck= spoil= spoilt crack= smash= dent= scratch=
    botch= bungl= fumbl= muddl= mess= misplac= mislabel= mishandl= mismanag= misrout= misfil=
    miscount= misdirect= misinform= misjudg= miskey= mistyp= misquot= mispric= mispack= misread=
    misreads neglect= overlook= ignor= los= drop= damag= disregard= screw= goof= blundering slack=
    skip= overcharg= undercharg= overbill= overbook= double-book= doublebook= double-charg= lies
    lying fibbed overslept oversleeping overpromis= flunked flunking mangl= butchered butchering
    trashed trashing squashed squashing crush= shatter= soiled soiling miscalculat= misinterpret=
    misallocat= misspell= mis-ship= misship= misconfigur= misdeliver= mis-sold missold mislead
    misleads bodged bodging skimp= dawdl= dither= slept dozed snoozed falsif= fudg= tampered
    mucked bollocks fluffed duff= confus= break mistook mistaken unplugged snapped flooded
    misadvis= dumped dumping mishear= misheard mis-sort= mistreat= manhandl= misspok= misplan=
    mistim= mismeasur= misadvised missed overlooking miscopied miscommunicate= misconnect= miswir=
    misinstall= misassembl= misfit= misset misconfigured misprogramm= misdesign= misdrill= miscut
    mislay mislays mislaying misplace= mistranslat= mistranscrib= misrecord= misregister=
    misnumber= misdat= misnam= misidentif= mis-label= misstat= mis-stat= misreport= misrepresent=
    mispromis= mischarg= misbill= misinvoic= misestimat= misgaug= misdiagnos= misdial= mishandles
    mismatch= misorder= missent mis-sent mis-set double-billed double-charged overlook oversold
    oversell overestimat= overfill= overtighten= overheat= overcook= overload= overrun overran
    undercook= underestimat= undersiz= underfill= understat= undersold fouled fouling flub=
    flubbed bumbl= bungle= bin binn= binned ditched ditching chucked chucking fling flung hurled
    hurling lob lobbed tossed tossing tiped tiping tipped toppl= spill= spilt maul= mutilat=
    massacred massacring murdered murdering chew= chewed gnaw= riped riping ripped tear tore torn
    rend shreded shreding shredded shrink shrank shrunk scorched scorching chared charing charr=
    burned burning burnt fryed frying fried dinged dinging scuffed scuffing scraped scraping
    grazed grazing gashed gashing gouged gouging nicked nicking punctur= stained staining smear=
    smudg= smirch= muddied contaminat= pollut= infect= stalled stalling procrastinat= loiter=
    linger= dawdle= faff= faffed dallied dally= snooz= oversleep shirk= skiv= loafed loafing idled
    idling coasted coasting scrimp= fail= floped floping flopped stumbled stumbling triped triping
    tripped sliped sliping slipp= lapsed lapsing erred erring abandon= deserted deserting ghosted
    ghosting snub= snubbed rebuff= stonewall= fob fobbed dodg= evad= ducked ducking shun= shunned
    sidestep= sidestepped palmed blab= blabbed gossip= babbl= jabber= nattered nattering chattered
    chattering waffl= ramble= fib= fibb= deceiv= deceit dupe= hoodwink= bamboozl= con conned
    cheat= swindled swindling tricked tricking fiddled fiddling cooked cooking faked faking
    forging riged riging rigged doctoring pocketed pocketing pinched pinching filch= embezzl=
    insulted insulting offend= berat= scold= snaped snaping barked barking snarl= shouted shouting
    yell= holler= rant= sulked sulking huffed huffing sneered sneering mocked mocking ridicul=
    taunt= belittl= patronis= patroniz= bully bullied browbeat= pester= harass= hassl= strongarm=
    coerc= threaten= squander= wasted wasting fritter= lavished lavishing blow gambled gambling
    jeopardis= jeopardiz= endanger= sabotag= torpedo= scupper= thwart= hampering hinder= obstruct=
    delayed delaying meddl= tamper= tinker= monkeyed monkeying muck= poked poking proded proding
    prodd= interfer= overrul= overrid= overrode overridden bypassed bypassing circumvent= flout=
    defy= defied violat= breached breaching infring= contraven= disobey= withheld withhold=
    conceal= hid hushed hushing suppress= bury buried burying whitewash= fabricat= hallucinat=
    forgery`,
  // The same of a customer.
  lapse: `
    forgot forgotten dropped failed neglected overlooked ignored misread misunderstood misused
    mishandled mistyped mixed confused damaged broke omitted disregarded caused misplaced messed
    miskeyed overloaded tampered skipped forget neglect= overlook= ignor= mishandl= misus=
    overload= overtighten= overfill= overheat= damag= break mistyp= mistook misplac= skip=
    disregard= scratch= dent= crack= spill= spilt ruin= bent jammed blocked confus= misunderst=
    wreck= overdid unplugged botched drop= misheard forgets forgetting mislaid mislay misplace=
    muddl= jumbl= swapp= swapped mismeasur= miscalculat= miscount= misjudg= misaddress= misdial=
    misdialled misenter= misfil= misinterpret= misquot= misstat= misspell= misspelt mistim=
    misalign= misconnect= misconfigur= misassembl= miswir= mishear= overstuff= overstretch=
    overwater= overfed overfeed overdos= overdrew overdrawn overspent overran overslept oversleep
    underestimat= understat= underfill= undercook= overcook= smash= crush= squashed squashing
    shatter= snaped snaping snapped burst tore torn tear riped riping ripped scuffed scuffing
    scraped scraping gashed gashing gouged gouging chipped split soaked soaking drench= flooded
    flooding drowned drowning stained staining smear= soiled soiling scorched scorching burned
    burning burnt fryed frying fried warp= bend twisted twisting kinked kinking jamed jaming jamm=
    cloged cloging clogg= blocking stuffed cram= crammed kicked kicking banged banging slamed
    slaming slammed hammered hammering bashed bashing thumped thumping knocked knocking whacked
    whacking yank= wrench= forced forcing prise= prised pry pried jemm= poked poking proded
    proding stabed stabing stabbed gnaw= chew= bit bitten clawed clawing tamper= meddl= fiddled
    fiddling tinker= muck= monkeyed monkeying interfer= bypassed bypassing bridged bridging
    overrid= overrode overridden disabled deactivated detached dismantled hacked jailbreak=
    jailbroke deleted erased wiped wiping overwrote overwritten purg= trashed trashing bin binn=
    binned discarded chucked chucking dumped dumping threw thrown throwing tossed tossing skipp=
    flout= violat= breached breaching infring= disobey= withheld withhold= conceal= hid hidden
    omit= omitt= dawdl= dither= dithered dall= stalled stalling procrastinat= delayed delaying
    oversleep= loiter= linger= waffl= squander= wasted wasting littered littering vandalis=
    vandaliz= defac= scribbl= scrawl= spat peed cheat= lied fib= fibb= fak= faked faking falsif=
    fudg= exaggerat= pretend= botch= bungl= mess= fumbl= bodged bodging blundered blundering erred
    erring sliped sliping ramm= rammed reversed bumped bumping`,
  // How something was done, or what it is like.
  wrongly: `
    wrong wrongly incorrect incorrectly improperly badly poorly inaccurately mistakenly
    accidentally inadvertently erroneously carelessly late sloppily bad misleading poor outdated
    sloppy shoddy half-hearted incomplete unsafe inaccurate faulty unchecked untested unannounced
    unsecured unwrapped unattended unasked unprompted unsorted crookedly clumsily hastily
    illegibly negligently askew awry backwards amateurishly haphazardly recklessly thoughtlessly
    unprofessionally prematurely needlessly unnecessarily unevenly lopsided incompletely
    insufficiently inadequately inexpertly unfairly rudely roughly tardily belatedly
    absent-mindedly half-heartedly blindly`,
  wrongOne: `
    wrong incorrect faulty false inaccurate outdated incomplete bad misleading sloppy shoddy poor
    inadequate inflated inconsistent obsolete expired unsuitable useless invalid garbled illegible
    inferior substandard duff bogus fictitious mismatched lopsided second-rate slipshod makeshift
    half-baked insufficient mistaken nonsensical absurd unusable unworkable imprecise
    contradictory misspelt misspelled outmoded dud`,
  wrongWay: `
    wrongly incorrectly improperly badly poorly inaccurately mistakenly accidentally inadvertently
    erroneously carelessly sloppily negligently thoughtlessly recklessly hastily needlessly
    unprofessionally rashly hurriedly prematurely blindly foolishly unwisely crookedly clumsily
    illegibly askew awry backwards amateurishly haphazardly unevenly inexpertly roughly tardily
    belatedly absent-mindedly half-heartedly halfheartedly stupidly senselessly mindlessly
    brainlessly lazily idly slovenly rudely crudely brutally wildly loosely unnecessarily
    incompletely insufficiently inadequately imprecisely unclearly unreadably abysmally terribly
    horribly dreadfully appallingly shamefully disgracefully pathetically lamentably miserably
    atrociously woefully upside hamfistedly ham-fistedly wilfully willfully deliberately
    stubbornly selfishly inconsiderately disrespectfully impatiently irresponsibly impulsively
    heedlessly`,
  // What a failing is called.
  mistake: `
    mistake mistakes error errors oversight oversights negligence carelessness incompetence
    failure failures blunder blunders slip sloppiness mix-up mixup lapse lapses misconduct
    misunderstanding inattention bungle screwup mishap mishandling fault laziness slackness
    forgetfulness slip-up slip-ups mess muddle shambles chaos recklessness indifference
    inexperience confusion inefficiency disorganisation disorganization ignorance cock-up howler
    bungling mismanagement unreliability thoughtlessness inaction misjudgement misjudgment
    inability mistyping laxity unprofessionalism typo typos omission omissions neglect dithering
    dawdling sloth clumsiness haste stupidity foolishness folly tardiness lateness unpunctuality
    lethargy apathy idleness miscount misprint misreading miscalculation misallocation misdelivery
    misinformation miscommunication miscommunications inadvertence inattentiveness
    absent-mindedness amateurism dilettantism short-sightedness lackadaisicalness complacency
    greed sluggishness disinterest disregard muddle-up screw-up foul-up balls-up botch botch-job
    bungles fumble misstep missteps mistranslation misdiagnosis misprints mislabelling mislabeling
    misrouting misdirection mispricing misplacement foolhardiness nonchalance heedlessness
    ineptitude ineptness unresponsiveness unwillingness dereliction malpractice misbehaviour
    misbehavior rudeness impoliteness unfriendliness arrogance cluelessness disorder inconsistency
    oversleeping pigheadedness cold-shouldering faffing tinkering botching`,
  yourMistake: `
    mistake mistakes error errors oversight negligence carelessness fault failure misuse
    misunderstanding inattention misreading ignorance slip impatience hesitation doing
    inexperience forgetfulness laziness recklessness inaction stubbornness indecision lateness
    oversights mishandling confusion haste inability thoughtlessness clumsiness misconduct
    interference meddling tampering typo typos omission omissions neglect reluctance silence
    dithering dawdling mix-up miscalculation mismeasurement misjudgement misjudgment overloading
    overfilling tardiness rudeness unpunctuality foolishness stupidity folly naivety naivete greed
    stinginess untidiness sloppiness absent-mindedness inattentiveness ineptitude oversleeping
    miscount misinterpretation misconception misspelling mistyping misplacement procrastination
    non-compliance noncompliance non-payment nonpayment disregard disobedience rashness
    heedlessness unwillingness curiosity fiddling tinkering dilly-dallying negligent no-show
    no-shows obstinacy intransigence bad-temper moodiness whim whims`,
  // What people are like.
  careless: `
    careless negligent sloppy incompetent inattentive unreliable overwhelmed lazy clumsy guilty
    rude unhelpful impolite unfriendly dishonest inexperienced slow unprepared untrained confused
    unprofessional distracted useless asleep disorganised disorganized chaotic hopeless incapable
    inept forgetful unqualified ignorant thoughtless reckless irresponsible uninformed unavailable
    lax clueless unpunctual hasty stubborn tired scatterbrained absent-minded stressed hungover
    drowsy overtired greedy sleepy drunk tipsy bored overzealous over-eager overeager unfocused
    unfocussed bumbling blundering ham-fisted hamfisted cack-handed heavy-handed butterfingered
    sluggish lethargic dozy dopey daft dim dumb foolish silly brainless mindless gormless witless
    feckless workshy work-shy unmotivated indifferent uncaring heartless callous surly sullen
    grumpy brusque curt snappy snotty arrogant haughty patronising condescending pushy deceitful
    dodgy crooked corrupt unscrupulous slapdash slipshod lackadaisical haphazard neglectful remiss
    derelict oblivious half-asleep overstrained overburdened amateurish bungling inexpert
    unskilled unschooled worthless good-for-nothing undependable untrustworthy fickle tardy
    dilatory rash impulsive nosy unruly disorderly quarrelsome unreasonable obstinate pig-headed
    pigheaded bull-headed intransigent uncooperative obstructive pedantic ungrateful stingy
    tight-fisted naive gullible unteachable uneducated illiterate innumerate short-sighted
    shortsighted muddled muddle-headed befuddled bewildered senile trigger-happy gung-ho cavalier
    complacent nonchalant idle bone-idle shiftless imprudent unwise injudicious heedless
    inconsiderate tactless insensitive discourteous uncivil insolent impertinent impudent
    foul-mouthed abusive rowdy unpractised unpracticed`,
  // What is like that of a customer's: late or lacking.
  lateOne: `
    late later delayed missing incomplete unclear incorrect slow unpaid constant repeated endless
    belated insufficient sketchy poor lack careless belatedly unanswered unread unsigned
    unreturned unopened unreadable illegible contradictory hasty last-minute missed untimely
    overdue outstanding lacking useless vague imprecise ambiguous wrong`,
  delay: `
    delay delays backlog shortage lateness hold-up hold-ups holdup holdups postponement bottleneck
    standstill stoppage tailback`,
  misuse: `
    misuse mishandling misapplication maltreatment abuse misoperation overuse overloading
    mistreatment`,
  improper: `
    improper incorrect inappropriate wrong faulty careless inexpert amateurish rough sloppy clumsy
    negligent inadequate poor bad insufficient unprofessional reckless hasty incomplete`,
  handling: `
    work workmanship handling use usage operation installation entry entries maintenance storage
    settings setting input configuration details information treatment cleaning address assembly
    fitting wiring packing packaging storing loading stacking mounting connection measuring
    measurement filling driving parking ironing washing watering feeding ventilation airing
    heating lighting steering`,
  ownKind: `
    own obvious clear simple small silly careless personal mere plain sheer stupid foolish
    constant repeated late sudden last-minute hasty grave serious blatant gross glaring wilful
    deliberate persistent continued chronic usual typical understandable`,
  // Words of scorn, and of how it always is.
  scorn: `
    rubbish nonsense garbage crap shambles pigsty farce disgrace shame scandal circus zoo madhouse
    joke jokes tosh twaddle claptrap drivel hogwash bollocks gibberish baloney poppycock
    balderdash bunkum codswallop cobblers moonshine fairytale fairytales fantasy typical typically
    bless clueless hopeless hopelessly useless genius geniuses legendary notorious notoriously
    infamous miraculously`,
  // What calls a reproach plain to see.
  manifest: `
    predictably surprise supposedly evidently obviously apparently honestly frankly clearly
    plainly somehow conveniently heaven god goodness lord heavens famous bright brilliant surely
    doubtless undoubtedly naturally plain manifestly patently`,
  // What a customer has of it.
  badNews: `
    cannot cant couldnt dead jam jams jammed broke broken blocked burst leak leaks leaked leaking
    drips dripped dripping stain stains stained smell smells smelt mouldy mould mold damp wet
    soaked frozen empty missing late later delay delayed delays postponed slips slipped cancelled
    canceled stuck stopped stops stands stood halted locked closed shut blank crooked bent torn
    tears tore scratched scratches dented dent dents cracked crack cracks chipped warped shrunk
    shrank faded blurred wrong higher dearer surcharge fee fees charged chargeable penalty fine
    forfeited void lost gone ruined spoiled spoilt wasted fails failed failure crash crashed
    crashes collapsed fell flooded overflowed overheated seized burnt blew tripped rejected
    refused declined unusable useless expired lapsed refunded unfortunately impossible unable
    longer`,
  // What was to be done and was not.
  undone: `
    unanswered unread unpaid unsigned unopened unreturned unused unheard undelivered unfinished
    undone unchecked untested unattended unlocked unsecured unplugged uncovered unwashed unswept
    uncleaned unsorted unlabelled unlabeled unmarked unprotected unventilated unannounced
    untouched unconfirmed uncollected unclaimed unprepared`,
  // What leads from a deed to its consequence.
  hence: "hence therefore consequently thus thereby naturally accordingly so wonder",
  // What a customer says or asks, which is never blamed.
  communicated: `
    ask asks asked wish wished want wanted wants request requested tell tells told say said says
    mention mentioned report reported write writes wrote written call called rang rung phone
    phoned email emailed complain complained point pointed notice noticed explain explained
    describe described agree agreed confirm confirmed know knew see saw suggest suggested prefer
    preferred propose proposed put hope hoped feel felt deserve deserved need needed trust trusted
    expect expected like liked love loved get got receive received have had are were be been warn
    warned remind reminded thank thanked understand understood did`,
};
