/** Frequent function words by language; a text speaks the language most of whose words it uses. */
export const functionWords: Record<string, string> = {
  en: "the of and to in is was for that with on it as by at from are be has have he she his they this which but not were an who will their had been said its would after about",
  es: "el la los las de que y en un una por con para su se del al es no lo como más pero sus fue este ha ser son está también entre cuando muy sin sobre",
  fr: "le la les des et est un une du dans que qui pour au sur pas par plus avec ce il elle ne se sont cette aux ont été mais nous vous leur ses votre",
  de: "der die das und ist den von zu mit des auf für im nicht ein eine dem sich als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie",
  pt: "o a os as de que e do da em um uma para com não no na por mais dos das se foi ao como mas seu sua ou são é está também pelo pela",
  it: "il la le gli di che e un una per non in del della con sono si da dei nel alla ha più al anche come è questo ma le delle ai",
  nl: "de het een van en in is dat op te zijn voor met die niet aan er ook als bij door maar naar uit om werd heeft hebben worden",
  sv: "och att det som en på är av för med den till har inte om ett var jag men nu sig så från vi kan när ska efter eller också du",
  da: "og at det som en på er af for med den til har ikke om et var jeg men nu sig så fra vi kan når skal efter eller også du",
  fi: "ja on ei se että hän oli joka mutta kun niin myös ovat kuin tämä sen olla mitä jos vain ole",
  pl: "i w na z się nie że do to jest jak o od po dla przez był ale co za tylko oraz także już czy może nikt roku",
  cs: "a se v na je že s z do to o k jako by ale za po pro při jsou byl jen už také nebo však",
  hu: "a az és hogy nem is egy van de volt meg csak ez már mint vagy ki még azt kell",
  ro: "și de a în la cu pe să nu o este un din care că pentru mai au fost sunt ce iar sau după",
  tr: "ve bir bu da de için ile çok daha olarak ne gibi olan kadar sonra ama ya en",
};
