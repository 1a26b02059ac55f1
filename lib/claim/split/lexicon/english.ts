import * as flag from "./flags";

/** English words by what they can be. Closed classes are complete; open classes hold only frequent general words. */
export const english: [number, string][] = [
  [
    flag.AUX,
    "am is are 's be been being has have having do does don't doesn't isn't aren't hasn't haven't ain't 're 've it's that's there's he's she's what's who's here's i'm we're they're you're i've we've they've you've",
  ],
  [flag.AUX | flag.PAST, "was were had did wasn't weren't hadn't didn't"],
  [
    flag.NEGATION,
    "not no never none nobody nothing neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't shouldn't couldn't failed refused denied denies rejected rejects lacks",
  ],
  [flag.MAY, "may might could couldn't perhaps maybe possibly"],
  [flag.MUST, "should shouldn't must mustn't ought need needs needn't"],
  [flag.WILL, "will would won't wouldn't shall i'll we'll you'll he'll she'll it'll they'll i'd we'd"],
  [flag.AUX, "can can't cannot"],
  [
    flag.PAST,
    "became began bent bet bore bought bound broke brought built burst came caught chose clung cost crept cut dealt drew drove drank dug ate fed fell felt fled flew forbade forced forgot fought found froze gave got grew held heard hid hit hung hurt kept knelt knew laid led left lent let lit lost made meant met mistook overcame overtook overthrew paid put quit ran rang read rebuilt repaid retook rode rose said sang sank sat saw sent set shook shone shot shrank shut slept slid slipped sold sought spent spoke sprang spread stole stood struck stuck stung swam swept swore swung taught threw thought told took tore undertook upheld understood underwent went withdrew withstood woke won wore wound wrote bred bid burnt cast dreamt fit leapt learnt sped spelt spilt split spoilt strove swelled thrust wept",
  ],
  [
    flag.VERB,
    "says tells wants remains becomes means makes takes gives goes comes gets keeps holds lets puts runs sees seems shows stands stays works lives leads plans faces includes contains represents follows begins starts ends continues helps provides offers allows requires uses owns sells buys pays costs covers carries brings builds grows rises falls drops reaches hits wins loses plays serves sits lies leaves returns turns moves opens closes expects hopes believes thinks knows feels finds looks sounds appears suggests indicates reveals estimates relates stems depends belongs consists comprises ranges dates exists lacks enjoys attracts draws features supports opposes backs blocks bans limits cuts raises lowers doubles deals focuses reads writes calls asks describes refers adds notes argues claims insists warns boasts employs produces makes operates involves applies affects causes prevents protects kills hosts marks reflects spans stretches accounts amounts totals weighs measures lasts contributes generates sends receives get go come want seem remain become mean make take give keep see say think believe know feel find look show suggest appear include live work run hold stand lead plan face use own sell buy pay offer allow require need rely depend focus exist belong range help play serve expect support oppose follow begin continue end start become tend agree disagree produce contain cost vary differ prefer like love hate enjoy hope argue claim call ask vow pledge come wait blame account describe creates identifies happens relies enhances spends conducts defines determines enables ensures improves exceeds varies manages attends oversees teaches specializes specialises participates occurs consumes absorbs emerges evolves explores invests investigates organizes organises performs publishes recognizes recognises rejects restricts solves submits survives utilizes welcomes create identify happen enhance spend define determine enable ensure improve exceed oversee teach occur consume emerge evolve explore invest recognize recognise solve submit survive",
  ],
  [
    flag.SPEECH,
    "said says told tells saying argued argues insisted insists warned warns stated states added adds noted notes explained explains claimed claims asserted asserts announced announces declared declares stressed stresses emphasised emphasized emphasises emphasizes urged urges denied denies confirmed confirms admitted admits acknowledged acknowledges acknowledge alleged alleges testified testifies wrote writes tweeted posted replied replies responded responds recalled recalls remarked remarks observed observes concluded concludes conceded concedes cautioned cautions vowed vows pledged pledges promised promises predicted predicts reported reports estimated estimates maintained maintains contended contends suggested suggests proposed proposes boasted joked quipped lamented complained complains asked asks called calls criticised criticized accused accuses hailed praised mentioned mentions indicated indicates reiterated reiterates repeated described describes say argue insist warn claim deny tell quoted advised clarified commented disclosed revealed reveals hinted implied declined apologised apologized condemned counselled demanded demands signalled signaled thanked tells disputed disputes disputing shouted yelled cried whispered muttered shouts pointed points fumed accusing adding arguing insisting noting claiming stressing expects forecasts accuse accuses blamed blames reaffirmed reaffirms informed informs recounted recounts retorted countered alleges ruled attributed recommended recommends reckoned stating explaining alleging announcing denying telling underscored underscores underlined underlines threatened threatens divulged",
  ],
  [
    flag.BELIEF,
    "think thinks thought believe believes believed hope hopes hoped feel feels felt guess suppose doubt doubts wish wishes fear fears expect expects prefer love hate wonder imagine reckon reckons assume trust admire admired loved liked enjoyed hated feared",
  ],
  [
    flag.HEDGE,
    "allegedly reportedly apparently supposedly purportedly rumored rumoured alleged seems seemed appears appeared seemingly ostensibly presumably believed understood thought suspected unconfirmed",
  ],
  [
    flag.JUDGEMENT,
    "good bad great terrible awful wonderful excellent beautiful beautifully ugly brilliant brilliantly stunning stunningly perfect perfectly fantastic amazing amazingly incredible incredibly remarkable remarkably impressive disappointing disgraceful shameful absurd ridiculous outrageous pathetic tragic foolish wise unwise fair unfair wrong right sad sadly happy unhappy important vital crucial essential necessary unacceptable inexcusable inevitable obvious obviously clearly undoubtedly unfortunately fortunately surely arguably charming joke striking charismatic articulate delightful dreadful horrible lovely magnificent marvellous marvelous mediocre memorable nice pleasant unpleasant superb tasteful tasteless tedious thrilling unforgettable worthy worthless best worst better worse fascinating interesting exciting boring palpable breathtaking gorgeous elegant clumsy shabby dull glorious splendid sublime delicious disgrace shame pity joy tragedy disaster nonsense folly madness masterpiece triumph gem treat watershed wonder nightmare blessing honour honor betrayal mistake failure hypocrisy cowardice reckless short-sighted shortsighted miracle heartbreaking heartwarming inspiring refreshing overrated underrated must-see shocking baffling bizarre deserves deserve deserved worth thoughtful thoughtless bold timid cynical naive admirable lamentable regrettable laughable sensible senseless pointless meaningless frankly honestly surprisingly unsurprisingly ironically regrettably admittedly misleading dubious exaggerated",
  ],
  [flag.FIRST, "i me my mine myself we us our ours ourselves i'm i've i'll i'd we're we've we'll we'd let's"],
  [flag.YOU, "you your yours yourself yourselves you're you've you'll you'd"],
  [flag.HE_SHE, "he she he's she's he'd she'd he'll she'll"],
  [
    flag.PRONOUN,
    "he she it they we i you this that these those who which it's he's she's they're they've they'd we're we've i'm i've there there's that's one someone everyone everybody nobody anyone somebody something nothing everything him her them us me itself himself herself themselves",
  ],
  [
    flag.DETERMINER,
    "the a an this that these those his her its their our my your some any no every each all both several many few most such another other either neither",
  ],
  [
    flag.PREPOSITION,
    "of in on at by for from with to into onto over under about above across after against along amid among around as before behind below beneath beside between beyond despite down during except inside like near off out outside per since through throughout till toward towards until up upon versus via within without including regarding concerning following unlike amid amidst alongside",
  ],
  [flag.COORDINATOR, "and but or nor yet so"],
  [
    flag.SUBORDINATOR,
    "if although though while whilst when whenever because since unless until after before as whereas whether once that which who whom whose where wherever whoever whatever whichever",
  ],
  [
    flag.STARTER,
    "the a an this that these those he she it they we i you his her its their our my but and or so yet in on at for from with by as after before since while when where why how what who which if although though however meanwhile then there here now also not no some many most several both each all another other one did does do is are was were has have had can could will would should please according it's he's she's they're we're i'm that's there's what's let's don't despite during under over to about because until unless nor even just only still perhaps maybe instead moreover furthermore nevertheless nonetheless therefore thus indeed finally first second third last next two three later earlier today yesterday yes asked given like every few more such thank thanks once within without through between my your nobody everyone anyone someone everything nothing let mine everyone everybody nobody nothing everything something anyone anyway yes thanks",
  ],
  [
    flag.MONTH,
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  ],
  [
    flag.WEEKDAY,
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
  ],
  [
    flag.NUMERAL,
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions half third quarter two-thirds three-quarters twice double triple first second third fourth fifth",
  ],
  [
    flag.QUANTITY,
    "percent per cent percentage % majority minority most more less fewer fewest highest lowest largest smallest biggest record increase increased increases decrease decreased decreases rose fell grew shrank dropped doubled tripled average median total rate share number amount million billion half third quarter",
  ],
  [
    flag.SOURCE,
    "report reports study studies survey surveys poll polls analysis review audit statement statements data figures statistics document documents filing filings research news article articles memo email e-mail letter source sources people officials witnesses analysts experts economists critics observers researchers scientists investigators prosecutors police authorities lawyers doctors indictment complaint ruling lawsuit affidavit census newspaper magazine media outlet broadcaster agency release transcript paper papers dossier findings accounts assessment assessments images imagery photographs insider insiders publication publications portal press relatives neighbours neighbors locals doctors scientists residents campaigners activists supporters opponents proponents advocates legislators backers detractors sceptics skeptics respondents military army navy democrats republicans conservatives liberals tories socialists",
  ],
  [
    flag.ROLE,
    "presenter host anchor correspondent interviewer president vice-president minister secretary chancellor chief head leader mayor governor senator congressman congresswoman representative lawmaker lawmakers deputy spokesman spokeswoman spokesperson spokespeople official officer director manager chair chairman chairwoman chairperson ceo founder co-founder owner analyst economist expert professor scientist researcher doctor lawyer attorney prosecutor judge commander general admiral colonel captain sergeant diplomat ambassador envoy commissioner councillor councilor councilman councilwoman coach striker player author writer historian teacher farmer resident witness activist campaigner organiser organizer adviser advisor aide editor reporter journalist curator engineer geologist biologist physicist company companies firm ministry ministries department departments government governments agency agencies union party parties charities universities airlines carmakers insurers retailers brokerages group bank court council committee commission university institute hospital club federation association charity regulator developer contractor operator operators supplier watchdog insurer brewery retailer manufacturer airline parliament police sheriff firefighter paramedic neighbour neighbor mother father son daughter wife husband brother sister widow parents family man woman boy girl student nurse principal headteacher rector dean fisherman shopkeeper defendant plaintiff suspect victim patient auditor inspector negotiator mediator regulator demonstrator protester striker voter candidate trader broker investor developer designer architect musician painter singer actor director composer conductor chef waiter baker butcher grocer trainer surgeon dentist vet pharmacist psychologist statistician archaeologist astronomer chemist meteorologist seismologist ecologist epidemiologist virologist anthropologist sociologist linguist librarian archivist biographer playwright novelist poet blogger vlogger podcaster influencer volunteer veteran soldier sailor marine guard ranger keeper beekeeper shepherd miner welder mechanic electrician plumber carpenter builder cleaner cook courier trucker cyclist pensioner retiree tenant landlord homeowner commuter passenger tourist visitor survivor whistleblower driver pilot bishop priest rabbi imam pope king queen prince princess duke prime foreign finance defence defense interior health",
  ],
  [
    flag.TITLE,
    "mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman governor gov mayor judge justice general gen colonel col major maj captain capt sergeant sgt lieutenant lt admiral adm commander inspector detective constable sheriff chief officer king queen prince princess pope bishop archbishop cardinal father reverend rev rabbi imam sheikh ambassador councillor councilor councilman councilwoman commissioner director coach deputy former ex-president ex-minister superintendent baroness baron herr frau señor señora monsieur madame signor dom chairman chairwoman ceo chair leader spokesman spokeswoman spokesperson economist analyst researcher lawmaker attorney author",
  ],
  [flag.NOW, "now current currently today still presently nowadays ongoing yet tonight"],
  [
    flag.ORGANISATION,
    "ministry department office agency bureau university college institute council commission committee court parliament congress senate assembly union association federation alliance organisation organization group company corporation corp inc ltd plc gmbh bank fund foundation trust party club team city county state states kingdom republic nations house times post news press journal gazette herald tribune police army navy airlines airways hospital school centre center museum society church board authority service services street road avenue park river mountain lake bay island islands sea ocean north south east west award prize cup league championship act bill treaty agreement war plan programme program project court tower bridge airport station hotel hall square palace castle cathedral stadium arena theatre theater channel radio tv television news network times magazine daily weekly show programme energy motors foods holdings systems technologies industries capital partners media pictures records labs ag sa nv bv co staff forces directorate administration authorities inspectorate chamber guard commissioner's secretariat bureau branch federation water rail railways railway trains buses shipping insurance brewery brewing pharma energy gas oil steel telecom telecoms software robotics motors airlines logistics mining mines port ports harbour utility utilities operator exchange presidency chancellery treasury embassy consulate academy library theatre orchestra festival diocese church police intelligence crescent cross",
  ],
  [
    flag.ADVERB,
    "also however meanwhile then now still already recently previously earlier later again once often always never repeatedly consistently publicly privately reportedly allegedly only just even further instead therefore thus moreover furthermore nevertheless additionally nonetheless finally initially currently subsequently similarly separately specifically particularly especially ultimately eventually quickly immediately not too ever quietly openly strongly firmly clearly bluntly simply flatly later sharply partly largely mostly nearly almost about roughly around",
  ],
  [flag.LIKELY, "likely unlikely potentially poised possible possibly probably probable"],
];
