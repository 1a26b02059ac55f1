/** Abbreviations without their final stop, by how they behave before a capital letter. */
interface Abbreviations {
  /** A name follows: never the end of a sentence. */
  title: string;
  /** Only before a number. */
  numbered: string;
  /** Ends a sentence where the next word looks like the start of one. */
  suffix: string;
  /** Never the end of a sentence before another word. */
  inner: string;
}

export const abbreviations: Record<string, Abbreviations> = {
  en: {
    title:
      "mr mrs ms mx dr prof gen sen rep gov st mt lt col capt sgt cmdr maj adm rev hon pres supt det insp cpl pvt fr sr messrs mmes reps sens gens brig atty amb ald cllr drs ft pte barr engr alh pst",
    numbered: "no nos p pp vol vols fig figs art sec ch par para op eq nr n° n°s n ex ep pt q",
    suffix:
      "co inc ltd corp jr sr bros etc dept est assn univ ave blvd rd sq hwy bldg al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k u.n e.u u.s.a d.c b.c a.d ph.d m.d b.a m.a llc plc esq ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ont ore pa penn tenn tex va vt wash wis wyo ret min max hr hrs mins secs lb lbs oz mph sq cu temp tel ext incl excl misc pop cent bn mn mil",
    inner: "vs v e.g i.e cf viz approx ca c esp ed eds trans ibid i.a resp a.k.a aka w.r.t eg ie",
  },
  es: {
    title: "sr sra srta dr dra d dña prof profa lic ing gral cnel cap mons sto sta fr excmo excma ilmo",
    numbered: "núm nº n pág págs p pp art vol cap fig c",
    suffix: "etc cía s.a s.l ee.uu ee uu a.m p.m av avda dpto jr tel aprox",
    inner: "p.ej ej vs cf a.c d.c máx mín",
  },
  fr: {
    title: "m mm mme mmes mlle dr pr me mgr st ste gén col cap",
    numbered: "n no nº p pp art vol chap fig",
    suffix: "etc cie s.a s.a.r.l av bd env tél jr",
    inner: "cf vs ex p.ex c.-à-d av",
  },
  de: {
    title: "hr fr dr prof dipl ing st frl med jur phil rer nat hl",
    numbered: "nr s bd abb art abs ziff kap §",
    suffix: "usw etc u.a co gmbh jh jr str tel",
    inner:
      "z.b z d.h d u.a u bzw ca vgl evtl ggf inkl zzgl sog i.d.r o.ä n.chr v.chr mio mrd geb gest bspw max min allg b h v n a",
  },
  nl: {
    title: "dhr mevr mw dr drs ir ing prof mr ds st jhr min burg",
    numbered: "nr nrs blz p art par hfdst",
    suffix: "enz etc b.v n.v jr str tel",
    inner: "bijv bv d.w.z m.a.w o.a t.a.v i.v.m n.a.v ca resp incl excl vgl evt a.u.b z",
  },
  pt: {
    title: "sr sra srta dr dra prof profa eng gen cel cap mons sto sta d",
    numbered: "nº n pág págs p pp art vol cap fig",
    suffix: "etc cia ltda s.a e.u.a eua a.m p.m av jr tel",
    inner: "p.ex ex vs cf a.c d.c aprox máx mín",
  },
  it: {
    title: "sig sigg sig.ra dott dott.ssa dr prof prof.ssa avv ing on sen mons s ss arch geom gen col cap",
    numbered: "n nr pag pagg p pp art vol cap fig",
    suffix: "ecc etc s.p.a s.r.l spa srl jr tel p.zza v.le",
    inner: "es p.es cfr vs ca a.c d.c",
  },
};
