import { foldForSearch } from "./fold-for-search.ts";

/** Words that do not tell one matter from another: function words, and what every entry on such a list is about. */
export const stopWords: ReadonlySet<string> = new Set(
  foldForSearch(`
    aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits bin
    bis bitte bzw da dabei damit dann das dass dem den denn der des die dies diese diesem diesen dieser dieses diesmal
    doch dort durch ein eine einem einen einer eines einige er erneut erst es etwas euch für gar gegen gewesen hab habe
    haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden
    jeder jedes jetzt kann kein keine keinem keinen keiner können konnte mal man mehr mehrere mein meine mich mir mit
    nach nicht nichts noch nochmal nun nur ob oder ohne schon sehr sein seine sich sie sind so soll sollte sowie über
    um und uns unser unsere unter vom von vor war waren was wegen weil weiter wenn wer werden wie wieder wir wird wo
    wurde wurden zu zum zur zwar zwischen
    anlage fehler kunde kunden kundin nr nummer problem std
    about after again all also an and any are as at be been but by can could did do does for from had has have he her
    his if in into is it its just me more my no not of on or our out so some than that the their them then there they
    this to too up us was we were what when which who why will with would you your
    customer customers error issue problem
  `).split(" "),
);
