// How people speak of themselves and of the world at large, rather than of what was done. English.

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** How somebody feels, behind "was", "felt" and their like. */
export const emotions = set(
  "surprised struck excited nervous curious concerned proud grateful glad happy sad angry afraid scared worried thrilled honoured honored shocked amazed astonished impressed interested fascinated intrigued convinced determined ready keen eager desperate disappointed frustrated relieved lucky tired exhausted thankful hopeful optimistic pessimistic confident comfortable uncomfortable aware sure certain anxious upset blessed fortunate embarrassed ashamed sorry jealous lonely obsessed passionate inspired motivated focused committed overwhelmed moved touched delighted pleased privileged humbled terrified frightened horrified bored annoyed puzzled confused unhappy devastated heartbroken content satisfied enthusiastic reluctant skeptical sceptical cynical",
);

/** What somebody's mind does, behind "I" and "we". */
export const mindVerbs = set(
  "feel feels felt realise realised realize realized notice noticed hope hoped wish wished love loved hate hated enjoy enjoyed prefer preferred worry worried miss missed believe believed want wanted care cared trust trusted fear feared doubt doubted expect expected imagine imagined wonder wondered dream dreamed dreamt guess guessed suppose supposed agree agreed understand understood appreciate appreciated think thought know knew need needed mean meant see like liked try tried trying",
);

export const evaluations =
  "hard tough difficult easy amazing incredible wonderful great beautiful special intense emotional personal human important interesting powerful unique good bad better worse best worst big huge massive significant serious strong fundamental crucial critical key essential necessary wrong right true false fair unfair simple complicated complex clear obvious strange weird funny fun fantastic brilliant terrible horrible awful natural normal crazy remarkable extraordinary exciting inspiring challenging rewarding fascinating impressive tricky painful sad nice lovely perfect excellent awesome cool valuable useful helpful meaningful relevant appropriate reasonable smart wise stupid dangerous risky vital central profound deep rich tragic shameful disgraceful ridiculous absurd outrageous unacceptable inevitable impossible greatest biggest hardest toughest happiest proudest saddest strongest smartest finest nicest coolest craziest funniest deepest easiest simplest strangest weirdest bravest";

export const abstractNouns =
  "understanding awareness mindset mentality culture narrative community perspective perception meaning value values principle principles philosophy vision mission purpose commitment responsibility respect trust faith courage strength weakness freedom justice democracy peace pressure fear anger pride shame guilt happiness sadness beauty truth honesty integrity identity creativity imagination curiosity intelligence wisdom knowledge talent ability skill confidence humility empathy compassion kindness patience discipline ambition success failure progress change growth future past chance luck fate destiny consequence consequences impact influence effect importance significance complexity diversity equality potential capacity quality style taste tone mood atmosphere environment situation circumstances context conditions resilience solidarity dignity loyalty tolerance cooperation collaboration dialogue leadership excellence innovation transformation determination dedication enthusiasm optimism pessimism confusion frustration disappointment satisfaction consciousness morality ethics ideology legitimacy credibility";

export const looseNouns =
  "sense point view feeling feelings impression hope opinion argument goal aim dream concern worry moment moments experience experiences honour honor privilege pleasure journey passion challenge challenges joy opportunity opportunities emotion emotions energy motivation inspiration spirit magic way ways idea ideas reason reasons difference problem problems question questions issue issues balance attitude approach relationship relationships life world reality nature essence heart soul love lesson lessons matter aspect aspects element elements factor factors";

/** What is done once, at a time and a place. */
export const plainDeeds =
  "founded joined moved born built bought sold signed elected appointed worked studied graduated published opened married died killed arrested launched started came went met won lost played wrote made took gave told asked said sent left returned became grew lived attended taught hired fired resigned invited called visited released received raised cut closed created developed designed produced hosted ran led served fought attacked bombed invaded occupied voted passed introduced announced recorded filmed performed arrived landed drove flew walked stole shot burned burnt destroyed collapsed crashed discovered found invented tested trained paid donated earned spent cost invested borrowed planted shipped delivered installed repaired replaced converted merged acquired sued filed charged convicted sentenced jailed detained deported fled escaped settled emigrated immigrated transferred promoted relegated qualified competed scored beat defeated captained coached retired";

export const kin =
  "father mother parents husband wife brother brothers sister sisters son sons daughter daughters kids children uncle aunt cousin cousins grandfather grandmother grandparents dad mum mom";
