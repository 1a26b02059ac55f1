/**
 * How much a word speaks for its sentence telling a fact (above 0) or airing a view (below), in steps. Counted on labelled
 * news, interviews and saved pages; words of a subject rather than of a way to speak are left out.
 */
export const tellingWords: [steps: number, words: string][] = [
  [
    2,
    "actually after also area asked been called can from her including low million month no officials percent report research said since some started still they week when",
  ],
  [
    1,
    "against ago agreed agreement almost along already any anything are around as became because began came cause close closed created currently days decided did does done during earlier enough even figure following found free full funding group groups had has he him hours however in includes into involved join largest last later law lots made majority many member members met months most myself name never new night now number obviously of often old on online only other outside part put raised receive recent recently record recording released reports right saying seen several shares she side son spent spoke stop talked team the they're though through told took top under use used using was we've went while who within won workers working year years yet you you're",
  ],
  [
    -1,
    "ability again all am answer ask away be believe best better between bit both but can't certainly challenge challenges come comes continue could critical directly don't either end ensure ever example expected experience feel focus force form general going good happen hard having he's hear hurt idea imagine important interest interests it itself just key learn left let's life lives look love me might natural need needed next nothing one opportunity own particularly peace people place position probably problem questions quite ready real really result same say see sense should so something special start step strengthen support take takes talk tell that that's their themselves things this those threat time too toward try understand until us want wanted wasn't way ways what whether win yes you've",
  ],
  [
    -2,
    "always become big cannot doesn't excited future here if it's know knowledge like likely little make may mean our pretty success thank there's we're well",
  ],
  [-3, "sure think very"],
];
