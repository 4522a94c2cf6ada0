import { foldForSearch } from "../../search-text/fold-for-search.ts";

/** Per line given names by which the same person is called, German and English ones. A short form may stand in several lines. */
const circles = `
  Alexander Alex Alec Lex Sascha Sandro Xander Xandi
  Alexandra Alex Sandra Sascha Lexi Xandi
  Alfred Fred Fredi Alf Alfie
  Andreas Andi Andy Anderl
  Andrew Andy Drew
  Angela Angelika Angie Geli Angi
  Anna Anne Anni Annie Ann
  Anneliese Anne Liesel Lise
  Anton Toni Tony Antonio
  Anthony Tony
  Antonia Toni Tonia
  Arthur Art Artie Arturo
  August Gustl Gus
  Barbara Babsi Bärbel Barb Babs Barbie
  Bartholomäus Bartl Barthel
  Benedikt Bene Beni Ben
  Benjamin Ben Benni Benny Benji
  Bernhard Bernd Berni Hardy
  Bernard Bernie
  Berthold Bert Berti
  Brigitte Gitte Gitti Biggi
  Carolin Caroline Caro Carol Carrie
  Catherine Katherine Kate Kathy Cathy Cath Katie Kat Kitty
  Charles Charlie Chuck Chas
  Charlotte Lotte Charly Charlie Lotti
  Christa Christel Chrissi
  Christian Chris Christl Chrischi
  Christina Christine Tina Chris Chrissi Chrissie Christl Stina
  Christopher Chris
  Christoph Chris Stoffel Christl
  Claudia Claudi
  Cornelia Conny Conni Nele Connie
  Daniel Dan Dani Danny
  Daniela Dani Danni
  David Dave Davey
  Deborah Debbie Deb
  Dominik Dominic Dom Nick Domi
  Donald Don Donnie
  Dorothea Doro Dorle Thea Dorothy Dottie
  Edward Ed Eddie Ted Ned
  Eduard Edi Edy Ede
  Eleanor Ellie Nell Nora
  Elisabeth Elisa Lisa Lisbeth Elli Sisi Sissi Lissi Liesel Lilo Betti Liese Lis
  Elizabeth Liz Lizzie Beth Betty Eliza Betsy Bess Libby
  Emil Emili
  Ernst Erni
  Eva Evi Evchen
  Ferdinand Ferdi Ferdl
  Florian Flo Flori
  Frances Fran Francie Fanny
  Francis Frank Fran
  Franziska Franzi Fanny Sissi Zissi
  Franz Franzl
  Frederick Fred Freddie Freddy Rick
  Friedrich Fritz Fred Fritzi Freddy Frieder
  Friederike Rike Rieke Fritzi
  Gabriele Gabi Gaby
  Gabriel Gabe
  Georg Schorsch Girgl
  George Georgie
  Gerald Gerry Jerry
  Gerhard Gerd Gert Hardy
  Gertrud Trude Trudi Gerti
  Gerlinde Gerli
  Gregory Greg Gregor
  Günter Günther Günni
  Hannelore Hanne Hanni
  Hanna Hannah Hanni
  Hans Hansi Hannes Johann Johannes Hansl
  Harald Harry Harri
  Harold Harry Hal
  Heinrich Heiner Heinz Heini Hein Henry
  Helena Helene Lena Leni Lene Helen
  Henry Harry Hank
  Herbert Herb Bert Herbie
  Hermann Männe
  Hildegard Hilde Hilda
  Hubert Hubsi Hubi Bert
  Ignaz Naz Natz
  Ingeborg Inge Inga
  Isabella Bella Isa Isabel Izzy
  Jacob Jake Jakob Köbi
  Jacqueline Jacky Jackie
  James Jim Jimmy Jamie
  Janet Jan
  Jeffrey Geoffrey Jeff Geoff
  Jennifer Jenny Jen Jenni Jennie
  Jessica Jess Jessie Jessi
  Joachim Achim Jochen Jo
  Johanna Hanna Hanni Jo
  Johann Johannes Hans Hannes Jo Johnny
  John Johnny Jack Jon
  Jonathan Jon Jonny Jonas
  Josef Joseph Sepp Seppl Beppo Jupp Pepi Joe Jo Beppi
  Josephine Josefine Josi Josie Fini Jo
  Joshua Josh
  Judith Judy Jutta
  Julia Jule Juli Jules
  Julian Jules
  Karl Kalle Carl Charly Karli
  Karoline Karo Lina
  Katharina Kathi Kati Kathrin Katrin Käthe Käthi Katja Trine Kathy Ina Rina
  Katarzyna Kasia
  Kenneth Ken Kenny
  Kimberly Kim
  Klaus Klausi Nikolaus
  Konrad Conny Kurt Konni
  Kristina Kristin Tina Kris
  Lawrence Laurence Larry Laurie
  Leonard Leonhard Leo Len Lenny Hardl
  Leopold Leo Poldi
  Lieselotte Lilo Lotte Liesel
  Ludwig Lutz Luggi Wiggerl Lui
  Lukas Luke Luki
  Magdalena Lena Leni Magda Maggie
  Manfred Manni Fred Mani Manne
  Manuel Manu Mani
  Manuela Manu Ela
  Margarete Margaretha Grete Gretel Gretl Gretchen Rita Margit Marga Gitta
  Margaret Maggie Meg Peggy Peg Madge
  Maria Marie Mia Mitzi Ria Mizzi Mariele
  Mary Molly Polly
  Martin Martl Marty Tino
  Martina Tina Marti
  Matthew Matt Matty
  Matthias Mathias Matze Hias Matthes Hiasl
  Maximilian Max Maxi Maxl
  Melanie Mel Melli Melly
  Michael Michi Micha Michel Mike Mick Mickey Michl
  Michaela Michi Micha Ela
  Michelle Shelly
  Monika Moni Mona
  Natalie Natalia Nat Nata Natascha
  Nathaniel Nathan Nat
  Nicholas Nikolas Nick Nicky Nico Niko Nik Klaas
  Nicole Nicki Nicky Niki
  Norbert Nobbi Bert Norb
  Oliver Oli Olli Ollie
  Oscar Oskar Ossi
  Pamela Pam
  Patricia Pat Patty Tricia Patti Trish Patsy
  Patrick Pat Paddy Rick
  Peter Pete Petzi
  Philipp Philip Phil Phips Lipp
  Raimund Mundi Ray
  Raymond Ray
  Rebecca Rebekka Becky Becca Bekki
  Reinhard Reini Hardy
  Reinhold Reini
  Renate Reni
  Richard Rick Ricky Rich Richie Ritchie Richi
  Robert Rob Bob Robbie Bobby Bert Robby Robi Robin
  Roland Roli Rolli
  Ronald Ron Ronnie Ronny
  Rosemarie Rosi Rosie Romy
  Rosa Rosi Rose
  Rudolf Rudi Rolf Dolf
  Ruprecht Rupert Rupi
  Sabine Bine Biene Bini
  Samantha Sam Sammy
  Samuel Sam Sammy
  Sandra Sandy Sandi
  Sebastian Basti Bastian Wastl Seb Baste
  Siegfried Sigi Siggi Fred
  Sigrid Sigi Siri
  Sophie Sophia Sofia Soph
  Stanley Stan
  Stefan Stephan Stefano Steff Steffl Stef
  Stefanie Stephanie Steffi Stef Steph Fanny
  Stephen Steven Steve Stevie
  Susanne Susan Susanna Susi Sanne Suse Sue Susie Suzie Suzy
  Tamara Tam Tammy
  Theodor Theodore Theo Ted Teddy
  Theresa Therese Teresa Resi Terry Tess Tessa Resl Tessie
  Thomas Tom Tommy Thom Tommi Tomek
  Thorsten Torsten Toto
  Timothy Tim Timmy Timo
  Tobias Tobi Toby Tobe
  Ulrich Uli Ulli Utz
  Ulrike Uli Ulli Rike Ulla
  Ursula Uschi Ursel Ulla Uschl
  Valentin Valli Velten
  Valerie Val
  Veronika Vroni Vera Roni
  Victoria Viktoria Vicky Vicki Vic Tori
  Viktor Victor Vic
  Vincent Vinzenz Vince Vinnie Zenz
  Virginia Ginny
  Volker Volki
  Waltraud Traudl Traudi Walli
  Walter Walt Wally Walti
  Werner Werni
  Wilhelm Willi Willy Helmi Will
  Wilhelmine Minna Helma
  William Will Bill Billy Willie Liam
  Wolfgang Wolf Wolfi Wolle
  Xaver Xaverl Veri
  Zachary Zach Zack
`;

/** "Wolf" or "Tom": what people of this given name are called as well, folded as by `foldForSearch`. */
export function alsoCalled(given: string): readonly string[] {
  return [...(nicknames.get(given) ?? [])];
}

const nicknames = callNames();

function callNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const circle of circles.trim().split("\n")) {
    const names = foldForSearch(circle).split(" ");
    for (const name of names) {
      const others = map.get(name) ?? new Set();
      for (const other of names) if (other !== name) others.add(other);
      map.set(name, others);
    }
  }
  return map;
}
