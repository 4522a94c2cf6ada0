import type { LearnedWeights } from "./learned-reading.ts";

/** Learned from the labelled sentences in `corpus`, and written, by `npm run learn:wording`. */
export const englishWeights: LearnedWeights = {
  "blames-colleague": {
    bias: -49,
    foundAbove: 81,
    passedBelow: -246,
    weights: `
g -y n -a 1 -j 3 -x 7 -a 2 -9 7 -2a 7 -e 2 7 1 b 4 -f 2 b g -h 1 a b m 9 -d 6 -8 a -9 1 -d 7 -n 2 -9
8 c 2 -8 3 -f 2 9 b -i 1 h 2 -d 8 i 1 -7 6 -k 7 -8 2 8 d -c 6 -7 5 8 8 -d a -1n 2 -a 2 -15 2 -a 7 -9
b e a -7 7 u 3 7 3 7 2 1r 5 a 3 b 6 -c 5 t 6 -d 5 -c 2 -g 1 -h 1 -j e 8 g 8 5 x 2 d 1 -f 2 b 1 j 3 l
3 -11 2 f 1 -8 3 -h 9 -8 1 -9 2 n h 8 7 -l h b 6 u 5 -g 3 -e 7 -j 5 -b 5 -a 3 o 9 b 3 12 d -i b -a
6 -a 3 -a a -k 2 -b b -f 7 8 3 -i 1 -d a -7 6 -j 7 -w 2 8 a a e -9 3 -h i -8 1 n 4 -7 8 -s 3 e 5 -e
4 -k 3 -e 1 -7 1 f 2 -a 4 i 9 d 3 -a 8 -c 3 9 6 f c c 8 7 1 a c -p o -g 5 g 2 u 7 -b b f b -d 5 -s
5 -a 5 -n 9 -f 6 -8 7 -8 8 s 1 -d a -k 6 -g d -t 5 s 3 -b a 9 9 -e 1 -c e -8 1 d 1 i b a 2 -w 1 -9
7 11 f f 9 8 g -8 4 h c -e 7 j 7 -18 3 -7 d -f 3 8 2 -g g 8 4 e 4 -o 5 v d -f 7 -c a -a 1 16 3 8 6 -f
1 -9 1 g 3 -k 3 -a a -b 1 i 3 k b h 6 -b 3 -b 2 l 3 -f 2 -d 3 -c 4 -b 3 -v 2 r 3 -g 1 -f 3 -9 5 h
g -e 5 -7 3 v 3 -8 4 -c 5 -e 2 -8 4 b 3 -b 4 -9 3 c 1 -a 5 -a 3 -a j k a 1e 3 u 1 a 1 -a 6 c b -8
2 -b 3 -x 1 e 2 -c 1 k 8 -8 3 d 1 -m 2 -8 9 -l 3 -h 4 -7 4 -c 6 c 5 -c e -d 6 i 2 7 e -b 1 -h 6 a 3 a
i -7 1 n l -9 b v 6 a 4 -m 2 -b 7 -a 1 -8 2 b 6 -7 1 -o 7 -9 e -7 5 -c 6 -e 7 8 b -17 7 c c -8 3 7
3 -e 7 9 9 n 8 -a 5 -c 4 -b 4 -9 2 9 5 h 7 -c 1 i 6 -e 2 -e 1 g h b 1 -y 2 -c 2 -e 3 -9 7 8 6 c 1 -s
4 -c d -g 4 q 4 -8 3 a a -18 2 -1v 1 -18 2 7 2 -j 2 -q 5 t 1 -h 3 -p 1 -8 5 -f 2 -9 7 7 6 -7 7 -a
1 1b 6 -1q 4 9 3 -b 2 f 4 -7 4 -11 4 b 1 b 8 -g 3 9 b -8 2 -8 1 9 2 8 2 -j 6 c 3 g 5 -k 7 -k 5 -9
7 -j 9 -h 4 -c 3 n 6 p 6 h 1 -h 8 j a -e 2 b 7 12 2 -h 3 -9 c -c 1 -j 3 -8 1 -a 3 -7 7 -8 7 t 9 -e
7 -h 8 l 2 b 2 -i 6 -8 b q 4 -o 1 -7 2 -c 5 -g 6 -c 2 -f 6 -9 l 7 7 m d 8 2 -e 4 8 4 b 2 -8 k -j 1 k
3 13 6 -9 9 -9 1 11 1 -t a b 2 -o 3 -9 1 -9 c 9 c w 7 -7 a b 2 -7 7 -l 5 -h 3 h 3 8 7 -j h -q 6 -b
7 g f 11 1 -p 1 -b 3 -9 3 -9 1 -a 3 k 2 7 a -g 6 f 9 f 6 -a 3 m 6 a 1 f 1 d 9 8 7 b 1 -9 3 -f j -8
4 -e b -h 2 8 7 e 8 -7 d -b 1 -8 5 -9 8 h 1 -7 7 e 6 -b 6 b n 10 5 -c 3 -10 4 9 a -l 7 w 3 -l 5 -8
6 m d -i 2 1k k -10 g j 6 q 7 8 3 m 6 -e 3 r 2 -14 7 c 5 -b 2 -h i -b 1 -g 2 g 5 -13 2 l a -k 4 n 7 a
1 1w j -11 6 -b 3 -7 1 -l a k 7 -9 3 -a h 9 2 f 2 -c 7 g 1 -8 7 -b i q 3 -r 3 o 8 -m 1 -7 4 a 5 -1e
5 -9 1 b 1 -c 2 -g 4 a a -b 4 i 4 p 7 -g 1 -c 1 g 4 -7 6 g 6 f f v 4 -d 1 c 6 7 3 8 1 -h a -2m 2 -h
1 9 1 -q 5 -k 1 -b 9 12 c -i 4 -11 1 -8 3 -i 5 q 4 -a 1 -8 7 -c 1 a 1 -c 9 -a 1 l 6 f 5 -e 2 a e -8
5 -a 2 -9 a -a 7 -m 1 v e -d 9 -c 3 -h 3 -a 4 -q 4 b a -d 6 8 8 -c 1 -28 2 -d 9 -f 1 n 4 s 6 j c -8
1 -b 3 d 7 c 1 -7 2 -k 1 -7 2 f 8 9 2 -m 6 9 6 y 1 -b f -d 6 -f r -l 9 -8 h -8 7 -z 3 a 1 j 3 d 1 9
d t a 16 7 -e j 19 7 -q 1 -d 3 -a 2 -e 2 k 4 -1c 3 -b 4 -g 9 -7 2 -j 2 d 1 h 5 e 1 -8 2 10 5 a 5 -n
9 -f 1 -7 7 o j 8 2 c 3 -7 5 -9 4 -9 5 a 3 -m 5 -f 6 -c 7 -8 6 f 8 u 4 -8 2 -l 3 -e 6 -c 4 -d 4 -o
i a 4 9 3 -1d 2 b 6 j 2 8 3 c b -j 1 d 2 -e 1 -7 2 c 1 -x 6 -9 4 w 1 f 1 8 1 -7 5 -h 4 a 3 8 h -f
6 -8 1 -e 9 9 8 -9 c -a 6 -e 1 -e 4 -b d n 1 -7 5 -9 2 -c 5 -9 8 d f -8 b -a 8 -9 h -b 3 -b d b h -d
k k 3 q 4 -k 4 18 2 -9 b -p 1 a f -7 3 -s 1 -k 9 -b 1 -c 3 g 8 -8 6 9 9 a a b 2 k 1 -x e d 5 h 5 a
5 1h 1 -b 6 q g -8 6 -b 2 j 5 8 f -7 2 c 7 -a 1 -k 1 e e m d 9 e p 3 d 2 -b 7 -9 1 -a 6 -8 5 7 1 9
2 i 1 8 a c 8 m 2 -i 5 -9 1 -a 2 -k 8 n 1 11 7 -e 2 -o 3 c 1 g 1 -a 8 8 2 7 2 -9 1 a 3 -c a -h e -b
f -r 1 -8 3 l 1 -b 4 -e c -9 1 -i b -h c -c a -f 2 -a f -b b -7 2 -i b -8 2 1b 6 -f 2 9 4 -a 4 9 1 b
1 -9 o u 3 b e e 6 -a 1 -8 a 9 9 -14 2 -16 1 -8 1 -s 1 8 3 -a c -f 2 7 9 -a 5 p 1 -7 1 -7 g -j 7 j
b -9 2 -h b -f 6 -g 6 -o 3 l 6 n d -t b -7 9 -9 6 -8 5 1a 7 -b 9 -y 2 -c 3 -8 e -a 3 c 1 j 4 8 4 a
7 7 4 e 4 9 b -1e 2 g 9 -8 2 1h 5 -f 1 -g 2 t 3 -i 3 g 7 -8 4 g 3 -8 1 8 1 -h a -8 7 -2l 9 -n 1 -d
7 -16 1 -g 3 m b -8 1 x 7 a j -b 3 -g 4 -a 3 -8 3 -7 4 9 5 -n 1 -l 7 l e -c 3 -b 1 d 6 b 2 -f b -h
3 -q 3 -a 2 -a 6 h 3 -f 6 a 1 e 2 -a 4 -b 6 -4n 1 s 7 8 1 -i 5 -q a g 1 9 i 9 7 1k c 15 f h 5 -9 3 f
1 -g 3 -9 a -8 8 d 1 8 8 -t c -c 2 g 1 -8 5 8 3 -d b -7 1 -i e -u 3 d 5 7 2 j 9 -7 2 g 1 i 3 b 1 c
8 -1n 5 e 3 -g 5 d 3 j c -15 5 -3g e -d 2 -s 2 -a 8 -9 1 i a -8 4 -7 2 -c d v b -b 2 e e b 2 -8 5 -b
5 -9 9 -d 7 a 3 7 1 -y 2 -c 5 a 5 -i 2 h 1 -a 6 v 1 -a a -h 2 g 6 x 3 f 6 -d 2 -e 3 -b 6 g 2 -d 2 -e
2 -e 3 -9 6 -8 3 -d c -c 5 a 3 -w 6 -k 6 -8 7 -a 3 -c 1 -p d -8 c -10 b j 8 -a e -8 2 -n 1 -9 7 a
4 -k 5 -a 4 8 3 -1h 1 -a l 8 7 a 2 -c 4 -7 2 15 1 -d e 9 3 -c c -f 5 -i 2 i a m 1 -i b -8 b -b 8 -r
4 -b 1 -8 9 -d 1 a 5 -f 7 -8 6 -8 d a 1 -1k c -8 3 c b -h 5 -j 1 -d 5 8 5 -c 9 -b 3 -g 2 -21 2 17 9 f
2 -a 4 -9 4 -h 4 -h 2 -8 a -p 6 -9 a s 2 -j 7 8 4 -b 9 -e 5 -7 2 -d 8 -1w 6 -c 4 -t 5 -8 1 -1g 1 -c
1 9 h -v c -g 3 -b 1 c 3 c 6 g b -k 5 8 2 -9 f 7 4 c 4 -b 3 -b 1 -b m c a -8 7 -f 5 8 8 -b 1 -1a 1 d
2 i 4 g 3 -8 1 -8 a -f 1 -p 5 -9 2 -b 3 -9 4 -c 2 -o 1 11 6 -9 1 -j 3 -7 1 -l 3 e 8 -c 3 -l 1 1e
2 -16 1 -9 3 -9 2 f 3 -i 1 -8 8 -p 6 -p h j 3 -7 a w b -7 3 8 4 -j u -h 4 -8 1 e 6 m 2 l 5 h d q 7 -h
5 8 6 i 8 -d 4 9 1 -s 2 -d 1 -8 1 b 4 -a 2 -c 1 d 6 -9 5 -b 2 v 3 -p 2 -k 7 8 5 d 1 9 3 -e 1 -1z 1 -9
l -a 1 -c 3 9 3 -f 5 -d 2 -9 8 -a 2 c 1 -j 3 e 2 -d 4 g 3 -8 2 -f 1 -12 5 c 2 -8 4 -8 1 a 3 10 1 9
1 8 5 8 4 -13 2 -d 1 -7 a c 3 -j 2 a 1 -d 1 7 2 -p 3 -l 2 -c 3 d 4 -b 1 -a 2 -8 8 -n 1 -d c 9 9 -l
1 a 2 g 1 b 7 -9 2 -b 4 -7 3 -7 4 h 7 9 4 -i e b 2 9 2 -d 1 b 9 -d 2 9 2 -f 4 -m 4 -h 4 -b d r 9 7
6 -v 1 m 5 -d 1 -k 1 c 2 18 1 -e 3 -b 8 -8 5 -x 1 -n 4 -e 3 9 1 c h 15 8 -1v 9 -h 6 -f 2 -16 8 -1p
6 7 3 -8 3 f 7 b 1 e 1 d 1 -1c 5 -b 2 8 1 -c 2 -e 3 -g 4 -9 d -h c -8 4 -8 3 -1u 1 9 1 -c b -i 2 -j
1 8 1 -a 1 -t 6 8 g n 3 h 5 -u 7 -b 8 -d 7 1l a r 2 8 7 7 8 f 6 i 2 -a b b 2 -a 3 -y f -d 2 -a 6 13
7 r 1 -h e f 1 -9 2 -g 1 a 9 c 7 9 5 e 2 -8 7 7 a v 1 -a e k 6 g 3 b 2 -q 1 -t 9 1a 9 -t 7 -h 5 -b
8 -h b g 2 o 1 b 1 -d 4 -f 3 -7 5 e m t 2 -8 3 -8 6 -e 5 9 b -7 7 -9 4 -1b 3 9 7 d 9 -f 2 -c 2 -r
2 13 6 -f 4 -9 1 c b -i 3 -h 3 -a 3 -c 4 7 2 -c 1 d d f 7 k 2 -7 1 9 1 b a -13 b g 6 -f 1 -9 2 -b
1 -h 1 9 9 -9 4 -7 1 -q 5 h 7 -n 2 d c -8 2 -e 9 -d 1 -a 1 -p 3 j a e 3 p 6 x 2 11 8 -m 1 f 9 -7 3 -g
a c 1 -o 2 -b 9 f 1 a i e 5 r 8 i 1 -o a -h 1 -a 2 -9 2 -l 3 -11 7 -c 8 -1f 7 -c 8 -b k n 1 -9 1 1k
3 -a 1 -l 1 -s 4 -b h n 3 -c 1 e m -k 5 w 2 a 2 -11 3 a 3 8 1 q 7 c 5 -w 1 -e 2 -p 8 1b 3 -c 8 -6a
5 n 4 -7 5 e 2 -8 3 j 8 -h 1 7 7 -9 7 15 2 n 8 -g 5 -a 8 d 1 -8 4 d 2 1i 1 e l j c -e 3 f 1 o 5 a
4 -9 4 -a j -q 2 b 5 h a -a f f 3 9 a w 8 j 7 j 1 -d 4 7 3 -f 5 l b -d 5 8 c 14 3 -7 e c 5 -10 2 -x
1 a 3 -l j f a -h 5 t 2 -7 3 -7 1 7 2 f 5 -9 6 -d 4 -d 1 -s 5 -s b -a 2 q b -g 1 -f 6 -9 8 -9 4 8 2 g
d -a 6 -8 3 1g h h 3 -8 f -g 7 -f 3 b 4 -9 4 -9 1 b 1 -b 2 -g 3 d s u 7 -9 4 j 1 a 3 q d r 2 -7 6 -o
3 -9 9 f 1 v 4 -9 1 -9 3 h 1 i 1 -8 b l 1 7 5 k 5 j 8 -b 7 -9 2 a 3 -c 4 29 5 -9 4 -8 1 b 6 9 5 9 1 a
2 -q 3 u 3 -8 4 i c h 5 -a 6 -b 4 n 6 8 4 -9 5 -9 4 -8 2 l a -b 5 -h 9 -c 3 i 6 d 1 -u 3 -p e -8 2 -j
o -8 2 -w 1 d 1 -e 9 -g 5 -e 4 -i 5 -c 3 p 3 -8 h -a 8 h 1 8 b -c 1 -7 b f 2 -c d i 4 c b h 3 -f 4 -9
1 8 b -v 9 -a 4 -g 5 z 1 -18 o b 4 c 5 -b a -k 4 1p 1 -8 7 -g 3 -8 2 -1x 2 t 2 -a 1 b 1 -d 2 -9 2 8
1 b 2 -7 9 -8 i b 9 -c 2 a a h 4 -d 2 -f 3 -a 9 -d 2 -k 6 9 6 -9 3 -9 3 r 6 -8 4 h 1 -a 2 -7 1 f d -c
8 h 2 -d 1 i d -9 1 -v 2 -8 1 9 7 -8 7 x 3 i 7 c 7 8 3 m 6 -9 4 -h 7 9 f -8 9 f 4 -i 2 7 4 a b z 3 -d
4 s 7 -8 2 f d -9 2 -g 2 -a 4 f 9 -d d -8 7 -j d -a 5 -j 6 a 5 -7 3 1j 2 -j 5 -g 5 -l 6 -b 4 -a b -h
7 -d 6 -p 2 -d a -w c -q 2 d 1 -c 6 -8 3 d c -n 2 -29 4 -7 1 -l d e 4 -9 c -8 2 f 3 9 9 x a -k n -b
2 -e 9 -k 3 -a 7 -3j 5 -f 2 -g 2 -c 9 7 5 -a 1 -e o -e 8 j f -o 7 -i 8 7 4 -v 7 -9 3 8 3 -7 2 9 3 f
1 -9 3 -8 2 8 7 -a e -h 7 -j 4 g 2 -q g -b 1 -j e d 1 -l 2 -a 9 a d -e 4 -8 2 16 8 -d f -d 1 9 2 -8
7 d 3 -b 1 -d 4 -a h 7 c a 4 -l 1 i 1 -c 8 -g 6 g c r c -9 1 -o 5 9 2 -a 4 -8 c 8 2 -b 9 e 2 -h c -c
2 -8 4 -e l -e 4 7 2 u 6 -g 6 -r 6 -k 2 -g 3 8 1 l 9 -f 1 g 1 -d 2 c 1 -k 6 -g 9 b 6 9 e k 8 -g a -9
2 -c 7 b 1 -j 2 f c o 6 9 2 -1k 2 -9 1 15 6 -a 2 -c b d 3 -j 1 -c 4 11 3 b 2 -h c -u 3 -d b 1l 4 -d
2 8 9 -f 8 a 8 b 5 a g -9 a b a -a 7 f 5 -8 8 -e 3 7 i -1a 7 -a 2 -i 1 9 e -h 2 -8 m 1b 6 9 4 c 3 -i
p -c 2 -f 5 e 3 j 9 -9 9 g 6 -9 7 -g 7 -1g 9 -b 3 -q 1 i 7 -8 7 -m 1 -1j 8 q 2 -9 2 c d -9 6 9 5 -a
4 -8 5 -w 3 -v 2 g 8 -7 7 -8 2 -b 5 -8 4 -k 3 -b 3 -c 2 -c 6 d 6 m 5 -k 2 -d 7 -v 2 i r e 3 g 3 8
3 -17 3 b 4 f 2 -7 2 9 2 -9 2 -8 6 1d 4 -9 d -b 3 -t 3 -8 3 -9 1 -d m -7 3 -e 3 -k 5 -e 2 -b 3 -8
6 -h e 9 1 -9 1 -c h c 4 a 2 -h i f 2 -b 1 8 1 k 1 i 2 -a 1 c 2 s t c 2 9 e -j 2 -7 7 v n -n 7 -u
2 19 9 -15 2 b 7 -c 2 8 m -g 1 -u 1 -2c 2 t 1 -c a -e e -e 9 -d 1 -8 6 i 4 -j 8 -8 a 9 3 8 a -7 j e
1 -b 2 -8 y -b 2 q 9 -a 7 -p 4 e 4 -8 3 e 1 8 6 l 7 -g 1 9 b c h -h 7 -d 3 -8 3 -d 9 15 1 f 1 a 2 -f
4 -a 1 -8 1 -i 3 w 8 a 2 16 1 12 1 -y 3 -f h -7 2 -a 2 -b 3 k 8 9 1 -g 8 i 3 -b 7 10 6 -u 4 -8 1 -a
7 8 6 -7 7 8 2 -d 1 -d 4 -e 1 c 2 8 2 -9 7 -l 7 -9 a -7 5 8 b -8 3 9 7 -a 1 -9 1 -d 8 7 5 e e -b 3 -8
5 l f -7 3 -g 8 8 2 s d -c 1 -c 1 p 3 -9 2 8 1 -v i -b 3 a 1 28 9 -a 2 -h b -8 1 -a 5 -c 7 -1l 2 9
3 r c -8 a d 5 -l 2 i 1 -7 2 -c 1 -a c -s 1 b c 9 1 b 4 j 3 -46 5 -e 5 -b 4 d f -b 2 -o 1 -7 5 -8
8 -7 5 b 1 -9 6 17 3 1a 2 -9 5 -8 4 e b -p 5 8 g b 3 -v 7 8 5 9 7 -b 9 -z 2 -e 3 b 3 b 1 -9 8 v 9 9
8 -8 3 k 2 -8 1 -8 4 9 b o 4 -9 7 9 1 b 4 -s 2 -8 4 -d 4 -b 3 d 5 -9 b -7 2 -a n -8 c -a 1 -8 1 -g
1 9 2 d 4 10 1 -g 8 f g -h 7 -7 5 -j 2 -d 2 -4z d q 5 -g 1 -j 4 9 e -i 8 -c 7 8 8 -9 2 -n 8 d 2 -n
a b d -8 1 b 5 -g 3 b 1 -a b 13 2 -d 8 -t h -8 6 -e 6 -1d 3 -e 5 -e 3 -9 1 c a c 7 -7 1 q 1 -i 5 a
c b 4 -d 5 -a 1 -7 4 o 7 -b 1 -8 4 -g 3 -9 4 -a 3 i 2 -c 9 -h 7 -d 4 -8 2 -a 8 -9 4 e 6 g 6 -g 9 -8
5 -a 1 8 9 -9 1 a 2 -e 2 -j g m 2 d 3 8 8 q 3 -8 3 -b 4 r g -8 2 p 3 -7 5 -8 4 7 3 b 3 -9 1 9 8 f
2 -8 u -1b 5 i 4 -8 5 -1g 1 h 7 -j f -c 2 9 9 15 g 8 2 q 6 -c 5 d 9 -a 4 -8 7 t c -e 3 q e -8 q 7 f l
2 f 3 k 3 z 5 e c 7 b n 3 -d 5 -9 2 b 6 c b -d 2 b 4 -g 2 -9 2 -j 6 8 e -9 6 -8 8 -e 8 8 1 k h -9
3 -f 1 -g 4 -e 5 -a 4 -c 6 -e 3 i 2 -d 1 9 2 -p 2 12 5 -g 3 -i 1 -c 6 -e 7 -9 3 7 5 -a 3 -b 1 -b 1 a
d -d 3 a 1 -g 1 k 5 -d 8 -r 2 -1l 2 8 d -c 5 d q -f 4 -c f -7 7 -b 4 -p 1 -c d -g 1 -g m -e 5 -a 2 a
f 7 7 k 2 -e 2 -11 o -g 1 -8 9 -c 5 -c 4 -p 1 -b 4 -8 1 -e 4 a 1 8 j -s 1 -7 a -8 3 7 e d 1 b 8 1b
7 7 4 -8 1 -a 3 -j 3 d a 9 2 -8 4 b d -7 3 8 4 -a 6 r 5 -7 6 -8 6 -d 6 -8 3 9 1 -9 5 -c 5 a 1 -9 8 -c
4 -d 1 -e 8 i 1 -11 2 i 3 -s 2 a 2 t 2 -8 2 -8 1 b 2 -9 2 -z 2 -l 5 b 7 -7 4 8 5 -17 3 -8 1 -7 3 -9
2 -1c 6 -9 2 x b -9 2 -c 8 8 d -9 2 -9 3 m 3 c 5 8 8 -f a -7 8 k 1 -a 3 i 3 -8 z p 9 -g 1 -b 2 b d -f
1 -e 2 e 7 -e 3 9 g -c 1 -8 4 c 2 -7 4 -k 9 -9 3 g 7 -d 2 d 1 -7 f f 1 -c e -8 3 -7 3 b 2 -e 4 b 9 -a
8 -7 e b 2 b 3 b 5 y m u 2 -9 3 -8 4 y j g 6 -a 2 -a f -8 3 c a f k e 6 9 1 -17 1 -9 3 -19 8 m 1 f
7 1a 3 -e 3 -9 4 -9 2 -e 4 -h 3 -l 2 l f -g 3 -m 1 -8 8 -l 4 h 1 9 1 -8 8 a 1 -7 2 -7 9 h 8 c 1 e 2 j
2 e q -v 1 -d 5 d 2 8 e -12 5 -7 4 8 a -p 6 j 2 -k 3 -8 9 -7 2 d 7 -d c b 1 -a 2 -c 3 -b d -p 3 -d
a -1i 1 g 6 8 7 -g 1 a 7 -f 3 -a 4 9 4 -c 2 -16 3 -8 3 -f 4 g 5 -9 p t 4 -b 1 -f k l 2 7 3 -u 1 -c
d c 5 h 4 -8 7 b 9 b 1 -b 1 -1g 3 -17 1 -f 2 -1q 4 g 4 -7 8 -7 1 7 4 r e o h -f 4 b 5 7 5 -11 3 -9
5 i 7 8 2 8 2 13 4 -9 1 -b 1 -k 8 -e 2 -7 3 -a 5 -9 5 e 1 7 7 9 i -e d a 4 -b 2 k 3 -a 1 c 3 -e 1 -7
3 -b 4 -d b v 3 8 1 -9 4 -8 1 m 2 -a 6 -i 8 -f 9 n 2 -17 1 a 4 c q l 3 29 1 u 1 -e 4 -f 5 -p 9 a 2 -b
7 s 3 -9 1 1f d -7 8 f 5 d 4 -r k b 7 -7 6 -c d -i d -7 8 7 4 -l 1 -a 3 u 9 -18 1 g 1 9 3 -7 2 -m
3 -d 1 9 3 l b -z 1 -11 a -7 2 8 5 -e b 7 2 -k j -r 5 k 1 -d 7 b 7 -n c 8 6 -8 1 -8 2 f 7 o 6 9 8 b
3 f 4 -8 3 -9 2 a 8 -1k 1 1o j -7 5 9 1 -a 2 c v 7 8 w 2 -h 1 u 4 -9 2 -8 1 -s 2 -e 5 -d a -f d d i l
6 -m 2 7 1 x 2 f 7 -7 5 -c 9 i b n 7 -a 4 -x 1 -d 3 -b b -w 2 -8 2 -7 b 9 3 -a 5 -7 i 8 4 11 d -9
2 -g 1 h 3 l 8 -9 7 g g 9 1 -a d -f 3 -a 3 -8 1 a 9 a 1 a 5 c 1 -g 5 -b 7 -9 8 a a -g 1 7 1 b 1 l 9 9
1 7 7 -p 7 d 1 -b 3 -9 1 -c 7 -b 1 f 4 c 3 h 5 -k 5 10 4 -d 3 -9 6 d 4 -h 4 8 7 a a -2e 1 -8 3 7 7 b
6 v 8 -b 4 b 7 j 2 -a 9 g 3 -c b -9 4 h e j 1 -7 2 -m c -f 4 a 1 9 1 -d g -b 6 15 8 s 5 k 9 -z b -k
b -v 4 -c 6 1c 6 l 4 l 6 -c 5 -d 5 -q 3 -h b -4z 3 m e -8 2 7 6 n 2 -9 b -g 1 -9 1 a 7 9 3 -g 2 a
8 -b 2 j 3 c 3 -a 8 -s 1 n 3 n c -9 4 -d 8 -w 4 -t 6 -8 4 -7 1 1d 2 -b 1 -c 1 -8 4 -7 3 8 5 b j b
6 -e i -h 2 i 3 8 2 -h 2 f 1 9 1 -i f 7 5 -13 2 d i -e 4 i a -b 5 -c 5 u 2 -9 a c 4 -16 3 -9 k g 3 -i
9 -i 9 -d 1 -j i e 5 8 1 a 4 -9 4 a b 1i 1 -c 4 8 2 -i 6 -k 2 -7 2 -k 2 -g 1 u 2 -a 1 -7 2 -11 8 -b
3 l 3 -p f 11 6 9 3 -8 4 d 1 -a 1 -o 1 -k 2 -g 2 -7 2 j 4 p 3 8 2 -9 d -i 9 -9 f b 7 -f 4 e 1 r 1 -c
9 -8 1 -b 2 -7 a -1b 6 -h 3 b 5 -b 1 -g 5 v 7 -8 5 -8 f -c 5 -t 1 -b 2 c 4 -7 1 -m 1 -b 4 -9 7 a 9 8
4 -e 1 -e 1 b 7 11 2 d 3 -8 2 -b 3 -b 3 -9 c -7 1 b 5 8 b c b b f -9 4 -m 1 -j e -f d -8 2 18 1 d
4 -d 8 -8 5 p 2 -j 5 f h -b 5 n 7 1d 2 9 6 7 5 f 1 -a a 9 4 -a 2 -9 1 b c -9 c 9 7 -a a -g 8 -c 2 8
2 r 1 -9 4 -c 5 d 2 c 1 -e 4 d 7 b c -7 1 h 1 -9 4 -y 7 -13 6 -7 5 -n 1 -7 g -7 2 h 1 a 6 p 2 -d 4 g
1 d a b 3 c c -x 2 -9 2 -f a -f i d 3 -a b -f 2 a 1 -i 1 -i 2 -9 2 -a 3 -8 5 w 1 -a 2 -y a r b t 9 i
8 l 6 -g 8 -a 3 -8 1 -b 9 -h 5 -9 3 -l 4 g c -c 3 -g b -7 2 f 6 -9 4 l 3 -7 6 -e 9 b 3 9 a -e 1 -d
9 -b 1 s 3 i 7 -f 7 9 h -m b -k 4 -b 2 -f 4 v 3 -g 3 -9 7 -r b -b 2 -i g -f m 9 q -9 2 k 1 -a 1 -9
2 -7 a b f -9 a -9 i m 4 -9 9 w 8 -a 1 n 4 -o 6 c 2 -9 6 -f 7 -a 9 -12 6 x 5 -7 1 h 2 9 2 -c 3 -2f
4 -b q c 6 -9 2 -f 7 -f a -a 4 -9 8 -n 7 -b 8 k 9 -b 5 9 5 -h 1 g 5 i 6 8 9 -c 6 a 4 8 3 -8 9 -b 2 -b
1 -b 2 1w 6 -8 5 -b 1 -d 1 8 1 -7 1 -1e a -e 3 -z 1 -a 4 i a -a 1 -8 d g 7 -r 8 -8 1 -8 3 -c a -e
6 -h q 9 4 -c 2 -9 2 -a 3 9 b e b c 1 j m -d 1 -b 1 -p 6 -h 6 -c 4 -b 3 y 7 -b c -8 5 s 2 -8 1 -8 a x
2 m 3 -o 2 -i 2 -8 8 -a a -m 1 12 1 -g 3 d 2 -7 2 -u s 9 2 -d 5 -k 6 e 2 p 5 -8 3 -f 5 a 8 9 3 a 1 -8
5 1a 3 c 1 -8 2 -d 4 -p 1 j g q 6 -b 2 -7 1 o 3 -f 3 -a 2 -e 2 -e 5 b 8 9 1 -b 5 -15 1 7 q d r 9 8 9
8 -d 3 9 1 -11 a b 3 -m 1 -a 2 s 1 -b 2 -9 1 -k 1 8 3 -d 3 -1y e 8 d 8 2 -f 3 f 2 d 8 c 5 8 1 8 6 8
5 -h 9 -l 1 -8 p -e 2 -j 1 c 6 -9 5 9 7 -7 1 -d 2 9 2 r 4 -8 1 -a 1 9 3 -y a -d u -8 4 -12 4 -e a -b
1 -d d -d c g 4 8 5 -r m a 3 9 1 e 5 -b 8 -9 1 d b a a 8 5 -a 1 -7 6 j 1 e 5 -b 5 -c 1 -8 4 -9 4 -17
g -i 1 -f 6 -g 9 -8 2 -9 1 -53 4 -b 9 k 2 -8 f b 2 -8 a 11 9 -c a 11 2 -7 p -i 4 y 1 -c a -9 1 -a
1 -c 1 k 1 -k 1 9 3 -d 1 t 4 -1i 7 -q 2 p 7 -i 2 -8 4 c 2 -g 4 -9 3 -w 1 -7 9 8 2 -8 3 -c 7 -8 2 -k
t f g -8 9 i 1 b 5 -b b g f j 1 -a 1 f 1 1b 6 a 1 -8 3 j 8 x 5 -7 5 r 4 b 1 d 2 -a 9 -7 f -8 1 -c
5 -9 8 -c 3 -a 2 -d 2 -e a -x 2 7 1 h a 1g 3 9 1 -8 2 -9 4 -8 3 -14 7 j i -e 8 -g 2 -o 1 8 5 -24 9 -a
4 f 9 -c 4 7 6 -a 4 -9 1 -c c i a -8 5 -a a -b 3 b 5 9 2 a 3 -t 2 -p 1 8 2 d 4 i r -8 5 -7 b -e 1 f
1 j 2 -c c -e b a 2 17 5 -e 9 f q -p 2 -n z -a 3 -k 1 -a 6 -8 1 -f e 9 6 d 2 -d k -8 a -h 4 -a 3 8
6 -b 4 d 1 -e 4 -i 5 -7 3 -a 1 -a b b 6 -8 5 k 1 -d 1 c 4 -c 5 a 3 g 7 -c c -f 4 8 3 o 8 -h 6 -d 3 -l
1 -9 1 -e 2 7 5 -v a o 1 f 8 h 6 k 2 -9 9 t a v 7 -8 3 -8 p r 1 -b 4 8 g 8 e g 2 16 2 7 9 8 l -8 2 -k
1 a 1 -n 2 -9 2 -d 3 8 1 -a 2 -g b k a -a b -d 7 i a -h j -k 1 -9 4 a 1 -d 2 -q a -f 3 -e d -9 1 -7
4 -8 3 -b 7 -c 7 c 2 d 1 l m -13 4 c 9 -b 3 d 4 -b 1 k 2 -18 n -8 1 8 3 -d 8 -a 2 8 1 -7 3 p 3 -9 6 9
7 -7 3 -a 1 x 3 -9 b -8 f -c 7 d a l 6 -e 1 -b 4 j 1 a 5 -1d 1 8 1 n 2 -7 5 f 8 d 3 -d d c 7 -v 6 -c
6 -1f 1 a 3 n 8 8 6 -c 4 j 1 c 1 c 5 -c 3 -d 1 8 e e 1 -8 1 -8 2 7 3 -c 1 -b 1 -7 2 9 8 -8 4 -9 1 -8
8 -7 a -c 5 -b 2 9 b b t -f 3 -a 7 g 9 -d 1 -8 b -7 6 -13 1 8 7 -8 1 8 4 -8 6 a 3 j 6 9 b -i 6 g 2 o
8 -c 1 -w 4 w 7 -l c b c -m 9 j 3 o 1 -a d 7 5 c 5 b 2 -i 9 -i 1 9 7 -b 2 -f 8 j 9 -a 3 a 3 -c 1 9
7 e 1 9 m -8 1 -e f -d 8 -k 1 -a a 17 a -u 4 -c 3 a 7 -a 7 -8 5 7 e -e 3 -a 9 o 4 -7 6 c 2 -c 1 -7
a -8 2 -b 3 g 3 -d 2 -9 5 -a 2 v 9 -b 1 c 2 -d 1 a 4 -r o -d 3 -7 3 l 1 f 2 -n 3 k 9 -c f 7 2 a 6 n
3 -d 2 -g 2 -l 4 z 2 -b 6 -u 5 -m 1 -b 1 e 1 -a 2 -9 3 -9 6 -o 1 -d 4 -a 6 -g 1 m 2 g 9 -a 3 7 2 -v
6 -b 2 -j 4 22 5 -g 5 -b 4 -f c -t 8 7 3 -i 2 -o h i 3 a c d 1 e 3 -a 4 -8 b r 3 -9 9 e 7 a 6 -8 o -t
2 9 b -e m -8 c g 1 -b 5 -8 1 -f 7 -7 7 -b 8 i 2 -d 8 -i 1 8 5 -g p -7 1 -7 1 c 1 b 3 -8 9 -d 1 7
3 -8 3 -d c -8 4 -8 1 d 16 -9 3 9 2 -h 5 -r 1 -m 3 t 4 p 7 -g 3 -9 5 -c 1 -b 2 j 3 9 2 -o 7 a 5 -8
4 -s 5 -7 2 -i 4 o 3 -9 6 -7 4 -b 2 l 3 -e 4 -1r h h 5 -9 4 8 1 -a 2 -k 4 -a 1 -g 8 -h a -7 5 -n 2 -h
5 -r 1 13 8 -d 1 b c g 1 -9 2 -e 4 d 2 -8 1 -v 5 -i 4 a 2 -1u 3 a 3 -39 a l 6 -d 7 14 5 -8 3 -f 3 k
h c 3 -9 h 8 b o 3 -15 1 -9 3 -b 1 -8 1 -k a -1m 3 m 3 b 2 -e 4 a 4 g 6 -o 1 8 2 p 8 -v 4 -7 7 -v
2 -8 3 -c 4 -a 1 -9 2 h c -d 1 8 5 -d 6 f 1 -k 6 -p 3 -d 4 p 3 c 9 -h 1 -g 1 e 1 -c 4 b 3 c 6 -d g b
a -b 7 -a a -i 5 -c 7 -8 2 -8 b -a 1 -i 2 i 1 -8 2 s 3 -f 5 c 1 -7 a 33 f -h a -c 2 -h 1 g 4 -9 1 -10
e -y 2 n 2 -j a -b 1 -c 3 -c 3 a 2 -a b -b 3 -y 2 -q 4 -c 7 8 2 -i a -15 e f 2 n 1 -9 2 e 3 -l 3 8
1 8 3 -h 1 c 4 c 2 -28 3 -b 5 -m 1 -d 6 f c 7 7 -b 4 p 4 a 2 a 4 -b 3 -b 5 1l 3 -j 3 h 4 9 4 -s 4 9
1 9 1 -p h -h 4 -8 1 -n b -8 6 j 2 -f 3 a 4 -b 6 e 8 m 5 -b 5 h 2 -p 3 -b 5 c 2 -e b 9 1 a 2 8 2 -9
d -l m -8 a 8 2 b 6 -c e -e 4 d 1 -9 7 -9 8 s 4 -7 2 o 5 -11 c -7 c 8 1 -q 2 -d 8 -b 5 8 6 -e 3 c 7 9
2 8 7 c 2 -9 b e 2 c 2 f 1 9 g -8 a 9 7 -h 2 -d 2 -g 3 -r 4 -8 2 -b 6 8 2 o 1 -7 h 7 4 -19 b -8 2 -7
3 -9 3 p 9 -d 1 c 2 -8 2 r c -b 3 -7 2 -c 1 11 2 j 1 -1i 2 -q c e 2 e b k 2 -d 1 -9 4 -9 2 -b 3 g
1 -8 8 -k 5 b 2 16 3 -a 3 8 1 e 3 -d 3 k 7 8 9 -f e a 3 -8 c -9 2 p 6 -7 3 a 6 -f 8 -s 4 v 3 -u 5 11
4 b 6 -9 7 -b 5 8 a e 1 e 7 b 5 -9 6 a 5 13 4 -1n 1 d 2 b 5 -9 5 -g 8 -9 3 d 4 -g 4 -q 6 -g 3 d 6 -i
1 a 1 -1n c -9 8 x b -j 2 -b a -d 1 -m 8 -h 2 -j 1 -q 4 g 3 -d 1 9 6 -g e -e 3 -c 4 -o b -l b -8 3 i
9 -e a -9 3 -7 4 -8 2 7 2 -g 1 -8 2 i 5 k 1 -z 3 -c 7 -b c d 1 -8 1 -b a -7 7 9 1 -w b 9 2 -8 1 -16
9 b 9 -f 3 -8 f -8 1 i 4 -1g 2 p 2 -a 4 -l 1 -a 1 -a 7 -e 7 -b 6 -a 2 1d 6 -9 3 7 b 8 2 9 k 7 3 -h
4 h 3 -a 5 m 1 -1q 2 -d 1 e 2 9 4 -f 1 -h 2 -f 1 -l 2 -8 6 -d 9 -r 3 -y 5 v 2 -t e 8 4 l 8 12 a -b
8 b 1 8 2 -c 9 -b a -a 9 -e 3 -a 2 -a 5 7 6 -8 3 -9 b 9 3 l 4 k 6 8 6 -l 2 c 1 -d 1 -8 5 -8 4 1b 5 -c
d c 8 -8 l d 3 -29 2 -8 1 -i 7 -l 1 -a 6 -c 2 f 8 -e c -8 6 -8 4 8 f 9 1 f 9 -i g -c 5 -b 1 -7 4 12
7 8 8 g 5 8 1 -g 8 -7 a -i 2 9 2 -g 3 d b 9 a -9 m -a 2 -9 r -p 8 j 1 b g s 4 -9 g -8 5 i 7 x s 9
6 -a b 8 4 -1l 6 1d h -7 5 9 1 -k 4 -a 7 -9 2 b 1 -c 5 10 2 -c 1 y 2 -8 4 2t 5 -8 c -8 2 m 3 7 2 -c
e n 1 -b 3 c 1 -z 4 b 1 -8 1 v 2 n 6 -c 6 -9 2 k 6 -a t -g 8 1d 6 -17 7 a c -9 2 g c -d e -7 4 -e
8 -f 2 k 7 7 6 -12 4 8 6 -7 2 -a 5 -d 4 14 2 g 3 j e c d -a 1 -h 8 -9 2 -9 3 c 4 8 1 -10 3 -9 6 -8
4 a 2 a 8 c 5 9 1 -1a 9 -f 8 -8 1 -a 4 9 5 7 6 -h b s 8 -a 7 a 3 e 3 -p h -a b -j 3 -8 9 -8 1 -9
4 -14 4 b 6 8 1 -d 5 -14 f b 2 -c 1 k 6 m 2 -e 2 j 5 -10 1 -e 1 -9 4 g 1 -l 3 -k 3 -a 1 -h d 8 1 b
4 -l 4 8 1 -8 7 -7 3 b 2 7 7 -a 8 -8 3 7 m f 2 c 4 -d 3 -k 2 g 2 -8 5 18 m -k a -f 5 -7 5 c 3 -l 6 -e
1 -k 4 -7 1 l b -9 1 8 3 -7 1 b 1 -a 9 -8 3 -7 5 h c 7 a 15 1 -l 7 -1n 3 -8 7 h 3 -i 3 -c 7 -8 2 -t
a -a g c 2 -k 5 a 3 -8 2 a 9 c 7 -i 3 8 6 c 6 -a 4 -j c -v 3 -b 6 -d 3 -8 7 8 1 -7 1 -9 4 -g h -c
2 -a 6 -w 1 -b 1 w 1 7 2 a 8 d 7 7 9 -a j -1e 2 l 1 -b b -e 2 -7 e -m 1 -9 f c 6 17 1 -9 6 -9 n -a
2 m 3 7 7 -10 3 -e a -k 3 a 1 7 1 -e 8 n b 9 7 -b 7 -z 1 -d 6 7 a e 3 -9 5 -x 6 -8 7 -8 9 i 3 -a 6 l
1 -b 9 q a -c 6 -a 6 -g 1 -h 2 c 2 -7 2 -i 2 9 1 -9 3 -f 5 v 1 -8 8 -17 6 -a e d q -u 4 d 2 -9 1 -g
6 9 a -9 7 -e 4 -f 8 -7 2 -8 b a 3 8 b -c 1 -1c 5 -h 1 -i 3 -a 2 i 5 -g 1 -h 3 -9 1 -a 7 -9 1 -d 6 -h
6 -7 f 9 4 -8 1 14 1 c 3 -7 5 9 6 e 4 -n 2 -16 4 -c b -b 2 s 1 v 1 -k 1 9 c 9 a -c 1 -8 5 g 7 f a -f
5 -8 4 -a 8 8 1 c 4 c 3 -8 2 -h 2 -b 5 -9 6 8 4 -9 b -b 3 -f 2 k 9 -a 3 -7 2 -c 6 -w 5 -h 3 -9 d 9
b c j e 3 -b 9 k 3 7 3 -e 9 -c h -8 6 9 3 -g 4 -q 5 -d b d 1 -7 2 -m 5 -b 2 g 1 -9 b -k 2 w 6 -b 6 -b
1 -7 2 -7 b -b 3 -c 4 m 2 -b 4 -8 6 -p 6 -9 2 b c -9 1 j 3 -m 1 -9 1 c a j 7 9 1 8 1 -9 d b 1 -8 f m
5 c 4 8 c -f 6 7 1 -i a m c -o b -f b h 4 -c 4 -7 1 i 7 -8 a -7 1 8 7 -f 1 -25 e 9 5 -a 6 -9 2 -7
3 -a e b a a 4 -9 2 -j 2 9 6 -9 4 d 1 -b h -e 6 -8 9 -e 1 -a 1 o 2 8 3 -e 6 y 3 -a 1 -v 1 -h b a l b
1 -m 2 7 1 v a q d -g a e 4 n 3 -8 1 -9 3 -c 5 -b 1 9 1 g 5 f d -a 7 -a 9 -7 2 g 1 -d 8 -h 6 a 3 -19
2 -c 1 9 8 -j c -b 3 -b 2 w 2 -7 4 t c -a g c 2 e 8 -f 7 l 8 -a 6 -a j 1i 1 7 4 8 1 -m f -j 1 -q 4 9
4 -a 6 -8 5 -d 9 d 1 x 1 -d d -c 8 -j 5 8 3 -8 3 -c 7 g k -7 3 -i 3 -j 5 -9 4 -c d e 4 -8 6 -c 1 q
1 8 3 -c 2 -e 3 -m 1 -f 4 9 6 b 8 -19 3 -8 a -b f c 7 -9 7 i 5 f 5 j 2 f 2 -11 1 -9 6 -11 4 -f 3 -d
1 -a e -10 2 -7 6 f c -c f -7 2 -9 i s 2 8 1 -9 9 -c 2 -d b -7 6 n 5 -8 2 -p 8 1u 1 9 4 c 1 -m 3 -n
2 -9 e -9 c i 5 -b n 7 6 s l k 6 -z 1 -a 2 -8 5 9 7 -r 1 -1d 2 -i 4 a 3 -k 7 c 7 -t 2 -v f -a f -8
5 -u 3 -m a -c 8 -7 2 -m 3 -d c -f 7 -h 1 e 7 k 4 d 2 -9 4 -h 9 -g d 7 g -u 1 -b 5 2i 4 c 5 o 2 -m
3 -9 f -1f 6 -h 3 8 3 -d 4 -8 1 9 6 -c 6 -8 2 -a 5 -l 3 -l 1 l g -8 3 -8 h -8 c -e 4 -b 2 b 1 -8 3 a
c -8 1 -g 5 b i -d 3 f 5 d 1 -b 3 -k 3 c 2 k 1 b 5 g 8 -u 1 -l 4 -9 b -8 1 -m 1 -p 9 q 9 -8 4 h 7 g
4 -9 4 d j -8 2 -8 1 9 4 -7 1 -t 4 8 2 -9 2 h 8 -7 4 -i 6 -9 1 i 1 e 2 -a 4 -9 5 -l 4 -d 2 -a 1 -11
1 f 7 -8 3 a 9 -f 4 -f b -h c l 5 -b 1 -r 8 7 3 b 1 9 d m 9 -a h -i 1 -9 a c 8 -1t 6 -f 1 -a o s 3 9
9 c 1 -7 2 -9 3 -j 1 -n 1 -a 7 e 1 -8 2 e 7 h 3 d 3 -8 3 u 6 -c 1 c e a 9 j n f 5 -b b f 7 l f l d -b
l -7 4 -i 1 b 9 a 8 -8 h -17 1 -a 3 -k 7 -e b b 7 x 2 9 4 -9 2 b 6 -f 2 j 1 -9 5 -7 3 -c 2 -8 1 -8
i -7 4 -d 6 -8 3 -l 7 -8 8 q 3 7 7 -t 2 -9 e -f 4 -9 6 -a 2 c 2 -7 5 -c 9 -8 4 -q i -e 3 10 2 -11
i -a d -c m -y 1 f l f 5 -t 2 -b 4 r 1 -g 4 -j 6 -d e -1q 5 7 7 -d 2 -b 4 -e i -b 2 -9 1 -f 2 c q 8
1 -8 2 -r e 7 7 -v 3 e 9 l 5 -7 5 -r 5 -d 5 9 1 1e a c 1 -8 5 -8 c -u c -9 2 c f -g 7 -8 2 -h 4 -b
3 -f 1 -24 1 -a 2 -h 1 -p 3 -9 b i 3 -e 2 -9 2 7 d 18 1 -a 6 -c 4 -g c -d 1 -f 1 -9 1 -h 3 a 3 -a 2 a
6 g 4 -8 b -9 3 h 8 -a 1 -j 2 -1z 4 c 1 -8 1 -f 3 -h 2 -9 3 -k 1 -f 3 b d c 2 -l 2 -9 4 e 3 -9 1 -7
4 8 3 -f 2 i 3 v 3 -a 3 -q 2 f 3 f 2 c 4 -f 1 -7 7 -a 8 -w 6 -9 6 -d 3 9 4 9 4 -7 1 -8 3 -e 4 -o 5 -c
5 -g a -f m -k 6 -x j -b 1 13 4 g 5 -b 3 -7 1 9 3 -8 b a j -e 1 -y d -y 2 a 6 1n 6 9 1 -i 5 b 3 9
1 -l 9 -u 7 -a 1 -8 3 i 6 7 4 -v 6 -c 4 8 7 d c -d 2 -a 6 i 2 -8 1 -a b -a 1 -18 8 h 1 -9 6 h 7 -b
1 -q 8 -g 4 -21 a g 1 8 1 -a b r a -7 6 -v 4 -8 3 -20 4 -c 5 -c 4 9 r -b 1 -m 3 -c 9 b 5 -k 2 -b 1 t
2 11 a -w 4 -b 2 -8 2 -g 2 -7 a i b m 5 n 2 -f 4 -7 1 -15 8 -i 8 -k 2 -f a 8 9 n 2 b 1 -7 5 -g 4 -e
2 -b c l f i 9 -i 2 a 2 8 4 c 5 8 4 -b 2 -b 5 w 9 -n 5 -s a a h -7 2 -9 6 e 1 -z 4 -9 8 x 1 -o 5 -a
2 -7 b -b d z 2 -g t -18 4 -a 5 8 4 h 1 h 1 -b 1 8 c -8 4 -9 2 -b 5 a 5 a d w 6 -c e -9 e g 5 -c 2 d
2 f 7 -8 8 -d 1 a z -a 1 d 6 l 3 8 5 i 1 -f 3 -d 3 q a e 7 a 7 -9 7 8 d u 1 -9 f -a b -c 1 -8 b -9
9 9 6 -18 4 8 7 -d 4 -g 2 f 4 -a 3 -1a 1 -i 2 a n -a 8 e 1 -d 3 -8 3 -d 1 m 1 -10 d 1i 7 -8 1 b 2 9
2 -d 1 8 1 l 1 c 2 c 2 -x 6 -a 1 -9 1 e 5 -g 4 -e 4 -j 2 f 2 -8 5 8 9 -i 5 g a 7 6 -s 1 h f -a 5 -f
7 -a 3 a 3 n 1 -l 9 a 5 -b 6 -e 3 -7 5 -1b 8 9 b 9 3 -k 1 b 3 a 2 -c 1 9 a a 4 -a 6 -9 3 -8 3 -9 8 -7
6 b 2 -a 6 -m 5 h 6 b p -8 3 a 2 l m 8 1 k 1 -f f -9 2 e 1 b 8 -l d -k 6 -7 2 -10 4 -8 e f 6 -g 4 7
f f 7 9 6 -8 7 -7 4 15 7 e 5 -b 9 -8 6 z 1 -7 5 -8 h -i 7 -9 3 -9 6 s 3 -c 1 9 6 -u 3 -i 3 -k c -e
5 9 1 -9 b -9 3 -8 6 -9 3 -d 5 -c 2 7 3 -j 4 b 4 e 2 7 1 -b 2 -8 7 -8 a -e 1 8 6 b 5 e e b 6 q 9 -b
6 -1j 2 -7 9 -u 4 -b 2 -c l -c d -t 1 b 8 8 5 -8 6 -8 6 7 7 -a 1 -8 8 -h 2 -m 1 n 1 t 1 d 3 -c 6 -b
1 -c 4 b 7 o a -n g -7 2 i 1 -l 6 c 3 -16 2 -m 5 k 1 -d i z 7 9 c 8 e -7 8 9 4 d c g 5 -1g 6 -h e -9
1 -a 2 -2a 5 h 6 -a 2 -8 d -h f -j 2 q 6 8 6 -e 1 g 1 b 1 -v 3 c 6 -16 1 -8 3 a 7 f a -9 a -b 1 h
1 -a 4 -e 4 f 8 n d 9 3 -a 4 -i 8 -9 3 15 p -a 1 -8 6 -8 1 -c 2 1c 4 -9 2 -l 5 -b 4 -c 1 l 3 l 1 -c
6 h 8 i 9 8 1 15 7 8 1 d 2 -a 4 8 2 -d 5 h j -c 6 7 2 -f 2 -9 5 -a 1 9 3 -a 3 h 1 -a c -d 2 o 6 8
4 -b 4 c 2 1y 5 8 4 c 1 -c 12 w 7 z 2 -b 6 b 2 e 1 -a 1 a g n 2 b 6 -c 4 8 1 a 7 -f 4 -8 5 -8 5 i 5 w
3 -d 2 -9 1 -i i -15 8 -7 6 -8 7 -j 3 f b 7 5 -1p a -8 2 -a 5 7 d b a a 1 -j 5 l 1 d 9 -7 2 d 3 -f
5 -q 2 -i 6 8 8 -18 5 y 7 -a 1 -d 4 9 7 -c 5 -a 1 l 1 b 2 -d c -9 8 s 1 9 i f c 7 9 d 5 -d b a 1 -14
b -b 4 -q 4 -e c -d 5 g 9 -8 2 8 6 -e 1 -7 2 -o 6 -12 3 -m 3 -7 h -9 8 f 1 -o 5 -n 3 -9 8 9 2 -g 7 a
8 -v 3 -a 3 -k 1 h 4 -m 1 h 3 -8 6 a 6 -8 2 -1e n v 6 c 1 7 7 -a 4 -l 2 k 3 -8 3 7 c -d 8 -g 5 9 7 i
9 -h 2 -i 5 7 b 8 2 7 2 j 2 9 3 -a 2 e 5 -f 5 -b 4 -b 2 q 5 -7 6 -8 c 7 1 -i 3 -a h -9 1 9 2 -n 6 -a
8 -a 9 -7 7 8 e -i 8 -j 2 -8 3 -g r q 1 -e 2 9 g -a c -7 6 11 6 p 6 e 1 c 8 -i 6 -c 1 -9 7 -h 9 -d
2 -a 3 8 4 -c 2 -8 2 -c 4 -26 2 10 7 -f 2 7 4 -e 1 -h 3 -h f -p 1 -1q 1 -16 5 c 3 i 1 8 3 b 4 -b 5 7
5 -a 1 -m 6 11 2 -9 8 -z 2 8 6 -m 6 -1x e -7 l -9 1 -7 8 -f 6 s 5 1v 1 -k 2 7 2 -9 1 -y 6 c i d 2 -b
1 -k d -g 4 -1b a p 5 d 3 -7 2 -1c 1 f 7 -9 7 -i 4 e 6 o 8 s f -9 5 o 4 -8 5 e 9 -h 3 -8 2 -9 3 -9
1 h e c 3 -t 3 b 2 a 3 e 6 -8 1 -e 2 m 6 -8 5 p 2 -9 3 -a 5 -b 5 -v 5 -d 9 -l f 8 9 e 3 r i g 8 -9
4 c 9 -l a t 3 -l 2 b c 1n 4 8 4 8 2 -8 1 s 5 -8 5 7 5 -f c -7 f c 5 -7 7 -c 6 c 9 -j 4 -b b -m 1 -7
4 -f 3 x 6 -8 f d 6 -9 g -9 5 -b a -w 2 -c 2 e 8 -k 5 -1h 1 e 5 k 7 a 3 -8 a -a 1 9 1 -b 9 -c 7 d 7 7
3 -h 2 -h 3 e 2 -a 2 -e 8 y 2 9 2 -c 9 9 5 -t 9 e 9 -l 1 -9 p a 3 -t 8 -9 2 8 4 -9 1 9 5 9 8 d 4 -e
d 8 c -7 2 -f 3 f e -c 9 -9 4 g 3 -j 1 -1m 3 -8 5 -9 7 i 7 e 8 a 3 -o 1 -d 8 -9 7 -9 6 g 6 i 4 -9
1 -d 4 -d b -b b -r 3 l 4 q 1 -8 3 -7 1 -d 8 h 1 -9 1 8 2 -k 7 c 1 -a e -o 7 -h e 8 9 c 5 -f 1 -8
4 -8 1 b 2 o 2 9 2 -8 4 -8 6 8 3 -v c -a 5 8 4 k d -a e -7 2 -9 5 -g 1 -14 6 -d 1 b 1 -l d -8 1 9
4 -g 9 -f 3 -8 1 -9 1 -g 2 a 1 n 1 s 1 m 7 -n 9 -n 6 -8 1 r 7 b 1 m k -a 8 7 2 -9 9 9 1 -9 2 -q 3 -l
2 -8 9 -a 1 -k 4 u 4 -9 6 -24 1 b 3 -j 8 -a 5 -e 6 -l 8 -9 3 -7 1 -c 3 -f 1 -e 1 m 2 8 9 b 1 -h 5 y
5 g 1 e 2 -a 1 -b 1 -9 5 k 5 b 8 -d 4 -e 8 -7 3 l 4 -e 2 -9 2 a 4 b 3 c 2 -e s 7 1 -b 2 p 5 -b 2 -e
7 -9 4 s o 9 3 17 9 9 1 9 2 -7 b g 3 e 6 -f a -g 2 -c 7 f 4 i i 10 p -9 4 9 1 f c f v -h 6 -d 1 -c
5 -9 4 g 1 -s 6 -7 4 -e j -7 1 h 6 g 2 -i 4 -b 3 8 f -9 1 8 1 h 1 -8 9 d 4 9 1 -d 6 -d 5 -p 1 -8 1 -b
5 -e a d 1 -16 3 d 1 -k 1 -b 3 -f 3 b 2 -b j -1j g -b 3 -i 1 8 6 7 4 -l 4 a 2 8 4 9 a -g f 9 5 -m
1 -8 c -t 6 l 1 u 8 f 6 9 h -e 5 -9 1 a 7 -8 3 -e 4 b b f 3 j b -j 1 -m 4 -d 1 -9 2 b 2 -h 1 -g 4 -10
4 -7 6 7 8 9 5 j 2 -x 2 e 7 -9 1 -1i 4 e 4 n 5 -m 2 13 4 a 4 -8 4 b 3 -8 2 i 1 -b 8 -z 3 -h 1 c 1 -b
7 -1g 1 -7 1 -g 1 d 8 -a 4 f 7 8 1 f 1 b 2 -g 1 -a 3 -f 2 8 4 -9 1 i 1 -b 3 j 1 -d 2 -7 3 -z 3 -c
4 -8 5 -g 4 8 d -b 1 c 1 8 6 d 3 -7 4 8 1 -d 6 c 2 8 3 1p l -a 2 a 3 8 7 e 6 h 3 b 2 -7 4 c 9 9 2 -d
1 -m 3 7 1 -f 2 -7 c -q 1 -p 6 -8 1 -d 2 -b 7 -d 6 s 3 7 1 -b 1 8 a -c 7 l 4 s 1 -c 5 -q 1 i 6 j 4 -e
1 -7 7 -d 2 b 1 k 1 -e 5 7 3 -c 9 f 4 -b 2 1l 4 l 3 -g 3 -9 9 -1q 1 -g a -j 4 -b 9 r 2 j 5 i 2 -b
2 -8 8 -9 6 -9 4 -a 2 c f o 5 -d 2 8 4 -8 3 -7 7 p 2 j c -b 1 e 1 -m 6 -p 7 -b 2 -9 1 8 4 -8 2 -m
9 -e 8 8 a -b h 9 8 c 4 -c 3 -a 3 -i 3 -c 6 -t 2 -a 1 -c 4 8 2 -12 1 -c 5 -d 1 -s 2 -i 7 -8 6 8 2 d
a -a 6 -8 6 -11 1 -d e -a 2 a m s 9 -b 3 -g 5 -8 3 8 2 d a -d f -c f -a 1 a d -a 8 -1f g -f 8 g 3 f
7 -1n 3 -7 7 -b 1 8 3 -d 5 -i 1 8 2 -9 2 j 2 -7 d e 5 i 3 -c d -f 2 8 8 -d 1 b 3 d 9 k 1 -1t e e 3 -p
8 -c 8 -d 1 e 3 c 3 7 3 8 5 -s 6 -8 2 -1l 1 -d 7 -8 c c 2 h 2 9 6 g c d 5 k 2 9 3 -7 2 8 8 -b 2 a
2 -p 3 h 2 -a 1 -g 4 -8 6 -o 1 -8 f a 3 r 2 -c 3 y 3 n 3 q 6 s 2 b 8 -a 7 -7 7 -b 2 -f 1 a 7 -9 2 o
9 -7 b -8 5 8 1 -7 7 8 4 -e n d 9 -j 1 -c g -8 3 9 5 8 2 -f 7 -9 9 -c 1 b 8 -b e -o 1 -f 6 -a 1 e
a -c 7 -b 3 -k 1 -d 2 -8 1 -8 7 15 c 1g 7 t 1 b 5 -f 3 c 1 -g 7 -8 b -m 5 k k -e 1 8 4 -8 6 n 1 -g
7 8 1 z 9 -h 6 -8 1 -l 1 -8 5 h 3 -1t a -11 1 -u b -g a -d 3 -i 1 -z 2 7 2 o 3 a 4 8 1 k c -b 2 15
4 -e 8 -9 2 8 7 a 8 11 b 8 4 p 1 9 3 -b 2 d 4 -c 2 s e -e 5 -l 3 -c 2 -b 2 -j 4 -19 3 8 6 s 1 g 3 k
4 -7 o -k 9 -9 e m 6 -8 3 -l e l 1 -b 8 -9 3 c 8 -9 3 s 7 k 4 r 6 -7 c -s a 9 2 -a e -8 4 7 7 8 3 -m
5 -b 2 -9 n b 2 8 5 m e -8 h 8 4 b a -g 7 -j 1 -h 3 r g 9 e 8 7 -c 5 -h 2 -b b -c 1 c 3 8 2 d 1 -7
5 -l 2 -7 1 -7 4 f 1 -f g -e 7 f c -l 1 -b 8 -a 5 e 2 -h 1 -8 d -h 7 -i 1 -e a f f -9 4 -b 4 k l 1h
7 b c f 2 -7 8 g 1 f 3 m 2 8 2 -d 1 -8 b -m 7 -8 c -c 9 -7 8 -7 2 -8 4 -c 1 g 2 -c 9 -7 5 -7 1 -1g
1 -e 3 -9 5 -9 2 8 6 -8 g 7 6 -s 7 -a 1 -i 4 g 5 8 6 -a 2 c 3 8 2 9 3 d 4 k 3 8 2 n b -m 2 -o 2 i
3 -b m 8 7 -f 3 7 8 -b 2 c 4 a 1 -c 2 -c 7 -g r l 3 q 3 -7 8 -j 8 -9 5 -d 2 s 9 e 1 d 1 -9 7 f 4 -h
4 7 i 8 2 t 6 -c 1 -8 5 -x 7 w 1 -o 1 7 1 -9 6 e a 9 2 -e 3 k 1 b 4 -m 3 -9 4 t 5 -n 3 e 1 -e 6 -f
6 -h 3 2i 5 -g 1 b 7 -m 8 -b 1 a 4 h 3 -c 7 14 2 12 5 8 g -8 8 -7 c -16 2 10 4 -c 8 s 8 1u 9 -q 1 b
1 1d c c 5 k 1 o 8 j 2 b 9 -a f -8 c -d f -u b -e 5 -c 5 -8 2 t 2 -9 1 -8 1 -7 1 -e 9 -9 2 -8 3 -g
8 -a 2 p f -a 1 -a 3 d 2 l 7 c 7 -8 1 h 3 b 4 -e 1 -a 2 n 3 -9 9 -c 5 -e e -c 5 -b 3 -b 2 a 3 -a 1 o
7 -c 3 k a -9 1 a 2 8 5 -n 2 -z 7 20 9 f 1 -b 1 -c d -f 1 l 5 e 7 c 8 -8 1 9 6 j 2 -g 4 -a 4 i 5 8
9 -d 5 g 3 -f a -t 6 -v 2 -d c a 1 e 3 -p 7 12 3 -h o 1l n h 2 -k 4 -7 2 -a 1 n d -a 9 -9 h -9 2 -k
2 a 7 -8 2 -e 2 -2a i -c 4 -i 1 f 3 -h 5 -9 3 k 3 -13 1 -9 2 l 5 -x 1 -a 3 -15 o -h 4 -9 5 f 5 -j 3 a
1 -b 1 -8 1 -9 1 -w 2 -b 2 -g 6 -b 9 a e -7 2 c 6 -c 2 -b 6 g 5 -8 6 9 2 -d 2 -d 4 -e 2 -i 6 -f 3 -f
15 -8 b -d 6 -f 5 f g -h 9 i 4 8 a 13 2 -l 1 8 4 -9 3 -9 a a 1 7 2 -b 4 -8 5 -7 3 -h 4 -u 2 -l 1 -c
3 -g k -7 8 -s 4 -a 7 f 8 a 1 k 5 j 8 -8 1 -9 2 -i 1 e 1 b 5 -i 3 j 9 -s 2 a g -8 2 d 1i 8 1 -f 2 -e
1 i 7 -9 1 h 1 e 4 -j 4 h 6 -c 9 1l 7 -n 9 -8 1 -9 2 -8 4 -d a d 4 b 2 -d 6 -t j -g 2 -16 6 y 2 1f
2 c 1 j 1 -8 2 -b 1 -8 2 -g 7 -7 a -l 1 -l 8 8 e -d 6 e 4 -a 5 -a 4 -f e -9 8 -9 1 -9 7 -h 5 8 b -8
5 h 1 -o c -a 1 l 6 -e e 7 2 7 4 c b -e 2 -n 3 f 6 -p 8 -f 2 -h t p 3 -e 3 -l 4 -8 3 -a 2 -8 2 -g o d
3 -a f -a 6 -a 3 8 3 -15 2 d j -l c -10 6 -a k r 7 g a -e 2 -b 1 f 3 v 1 m f -b 1 8 6 e 4 -b 3 -8
7 -d 1 9 2 c 6 9 2 z 1 g 9 -c 2 a d -n 4 8 2 g a -9 2 8 7 -r 3 -g c -8 6 -8 6 -a 3 -b e -9 2 -c 4 l
1 -m 3 -8 f -7 1 -a 1 b f -h 3 f 4 1a 4 -d 1 -c 1 g g 9 5 -9 1 -d 5 8 h -f 7 -7 3 -c 3 8 2 -c b b 2 k
3 8 5 7 v c e c 3 -7 6 -f 6 g 2 -b 2 -a 5 d 5 k 4 -p i -9 2 -c 6 -8 1 -7 2 f 6 8 5 -c d -d j -8 a 7
3 -a 3 8 1 9 1 e 1 -9 2 -c 3 -a 5 -9 i j 2 t 4 -e 7 -9 2 -c 1 -b 1 -9 b -b 2 -c 3 -8 4 -g 4 -a c d
g 8 e -b 3 -h 1 -9 7 -f 3 -f 3 -7 1 e a f 7 17 5 -r 6 -8 3 -g 4 -b 3 k 2 -d 5 t 6 c 5 -h 5 -o b -7
2 -f e a 4 -a 4 -b 2 -p 2 -a 1 -j 2 8 3 -b 8 -p 7 q 6 j 4 7 3 -a 4 m 4 7 2 l 4 j 2 -f 5 8 9 -a 3 -e
5 s b -b b -a 5 d 7 -8 3 9 3 -h 5 -d 1 -g 1 -9 8 -8 3 a 2 -n 2 -d 2 -8 8 -g 1 b 6 -h 7 a c -q 5 -n
a f 4 -a b b 1 7 4 14 b b 4 g 4 -l 3 w 3 c 5 -r 7 i 1 -h 8 7 2 -7 2 -f 2 n a -a 6 -8 1 -e 1 -c 3 9
1 n 2 -e 9 -x 5 -b 1 d 6 l 5 9 1 e 1 -b 3 -n b -7 1 -a 7 e 5 -9 6 t 4 f 3 9 d u 3 y 6 -p 5 k 2 -a 7 a
4 -7 3 -14 3 8 1 i 1 -a 1 -9 6 -c 2 g 4 -7 3 8 1 -i 8 -d 4 a 6 -b 2 g t -l 2 9 2 -c 2 k 7 14 e a c k
2 -7 2 b 4 -9 4 -8 3 7 3 q 2 -g 1 a 4 -f 9 -c 3 -a 6 -b 8 8 2 -e 1 7 7 -t 3 -7 4 -d 5 d 4 -9 8 1c 2 t
4 v 3 -7 j i 9 7 9 -8 2 o 1 12 9 -g a -e 1 c 2 -7 7 -b 1 -g 5 -8 3 8 b -8 6 8 3 h 3 -n 2 -f a f i e
6 -e 6 -c 3 -7 4 -8 c -j 3 -g 2 -9 3 e 7 b 2 -d 4 -b 4 -a 5 -d 7 -7 f -8 1 l h c 1 -e 4 -r k -u 1 z
b -8 2 m e -18 7 -7 6 9 1 -a 4 -i 9 -z 3 i 9 z 5 -a c 8 1 8 2 b 2 -d 5 -b 6 b 8 -a 8 k d -h 1 -c 2 1d
5 -a c -i 7 -l 3 -8 e 7 7 d 5 -a 4 -g 9 -8 1 8 6 -i 1 h 7 -8 c 8 3 -8 6 -8 c i 1 -c 3 -7 4 -b 4 -b
e -9 1 -2d 9 p 7 -t 6 -c g -a 4 -c 6 -7 1 -i 9 -e f -g 6 -h 4 l 3 -1h 2 p d -m 1 -d 2 8 1 -7 5 x d -7
4 a 2 -8 4 -8 4 -13 1 -d 2 k 1 -d 5 -a 4 -f 2 i 3 -9 2 -9 1 -i 2 12 5 g 4 -9 2 -k t -t 3 -b 3 -p 1 d
3 -f 2 -1d 2 -9 3 a 3 -g 1 -8 1 m 2 c 2 -25 1 -8 2 i 4 d 2 9 1 8 1 c 5 z c -a 8 k 8 -8 1 -f 6 8 1 t
4 a 1 -b 2 -8 8 -d 2 -9 a 10 4 -7 5 -i 4 -7 2 -7 1 s 1 -k 4 -i 4 -n 4 -a 1 -9 5 -d 9 b 7 -8 7 -x 1 -a
a -p 2 8 5 c 2 -8 2 -9 c -9 6 -8 1 -a f w 5 13 g -9 2 b 8 r 2 i 5 8 4 -9 b e 4 -9 2 -d v -9 a -d 2 -d
6 f 1 -15 1 -a 3 -a 3 f 3 l 1 -a 2 d 2 a 1 c 1 c c 8 1 -q 1 -e 2 -e 6 -8 6 -a a j 3 -c 2 -9 5 -d 3 -a
5 -d e -9 1 -8 u -f 6 -1o a -d d a 2 -8 3 f 8 -k 2 -b 7 -7 5 -f 3 u 5 -c 6 b 3 -d j e 4 -7 a d 8 -c
5 -b 3 -9 a -a 1 7 7 -9 c -8 1 d 2 k e 18 a p c -9 3 -9 3 a 4 -g a -n 1 -7 3 -d 1 -b 8 -j 6 -8 a -9
1 a 6 -e 7 -g 2 c i -g 3 -o 2 -c 6 -b f -9 3 -9 7 b 1 -b 2 -8 5 -e 5 -7 2 -g 7 -9 a h 5 -7 1 b 5 u
7 g 4 -v 3 -d 5 a d m 2 9 4 -x 4 -a 5 p e b 3 e 6 c 2 -9 3 f c -b 7 -7 2 e 6 -f 8 -e 3 9 9 9 7 -h
1 -1r 8 -c 7 -a 8 f 3 -k 6 8 1 9 4 -j 1 l k k 5 -b 8 -b 2 8 7 d 3 -b 2 -c 9 -9 3 -a 1 -t 9 -e 2 q 1 8
6 -9 1 g 9 t 7 -n 4 -e 2 m n a b 7 2 e b -1i 7 h 4 l g j 1 -e 3 c 2 o 1 -1a c a 3 -h f b 3 -a 1 -f
1 8 4 -8 5 -a 8 a 1 -9 e -9 k b 1 b 4 -u 2 -x 9 c 8 l c -r 1 -8 1 9 7 -j 1 -j 7 -f 5 -c 3 d 8 -l
7 -16 h -e 2 -8 1 -j 3 -c d -f 9 q 6 -i 2 -l 5 -r e -y 3 -9 4 -x 6 d 8 -u 2 -d 4 -a 2 9 3 -8 5 -7
1 -9 h a 3 -t 1 -8 1 u 5 -7 b h 7 -8 6 -14 1 -a 3 -i 2 -e a -a 5 i 5 m 5 -j e a 4 -a 2 -9 4 -g 3 -b
2 9 1 -a b d 7 -8 1 -8 1 -9 1 b 4 a 3 -j v -9 2 -d 3 c 1 -d 5 -c 2 9 6 -e 5 -p 3 -i 8 -e 3 -c k -8
5 -g 2 -i 5 -9 d 15 q e 4 -c 5 -7 7 f 5 -8 9 b 2 k 2 -o 3 h a -7 b a a b 1 n 1 7 2 -k 7 d 1 -13 2 -7
d -b 5 -7 2 -b 4 -8 8 7 4 -8 3 -j 5 1q b -c 2 -l 7 -k 1 -a 1 h 7 -g 7 -8 d h 1 -e 4 -c 1 7 a n 3 -k
1 g b 9 2 -7 1 -8 1 -e i 7 7 -b 9 a 9 t c -7 7 -j i -9 4 h 1 -f 1 n a -b b c b -e 7 8 6 -e 7 -g 2 -8
5 e 4 -8 3 -h 6 g 9 -1a 7 -c 8 -d b -h 8 j 9 -12 9 -c 2 -b 4 -e 1 8 2 -b 5 c 2 8 e f 1 n 1 7 6 9 4 -b
4 9 2 -d d -v 1 r 7 -a 1 d 8 -8 1 -9 8 -s 5 -a 1 c 1 -d 6 -i 7 -f 6 7 3 u 5 t 4 e 2 -c 2 -z 6 -a 3 -g
1 -a 9 -c 3 -a e -26 3 -a 5 h 2 -7 6 -a 4 x 3 -a 5 -g 6 y 8 -8 d r e t 1 -a 1 -10 b k 3 -i 8 i 9 -f
4 -b c -l g -12 4 m 6 t a v 4 8 1 -k 6 8 7 -9 5 -j 1 -g l b 2 b 1 -p 6 -g l -c 5 -h 3 -d 2 -7 5 g 9 q
8 d 2 b 8 -d 1 -8 3 -e 9 -8 3 -k 4 -24 1 8 4 -j 2 7 1 -8 4 -a b -9 5 -1e 2 q d -b 7 -f a e 4 b 1 -17
9 -t e -c b -e 2 -8 2 -c 5 -9 1 -8 a -c 8 j a -9 2 9 6 -c 8 -d 2 -e 2 -a 3 -i 1 -9 1 -d d -e d 9 4 9
1 i 2 -i 4 a 4 -e l 15 7 -8 2 m 8 -w 5 -c m 9 5 -o 2 -e 1 -e 3 -g b 9 5 -j 1 -f 3 -n 6 8 1 e 1 -p
6 -a 5 -b 2 -c 6 d 3 8 6 -9 6 d 6 c 1 z 5 -f 1 -9 2 8 l -d 3 -j 1 -z q -8 3 -7 7 e 2 -7 h -a 3 k 4 -8
4 -s 1 -7 3 -7 1 -l 4 -b 7 -f 3 -a 5 9 g f 1 7 3 -12 8 -o 1 9 1 -9 6 h 7 h 7 -a 6 -d 8 -c 1 j 5 -n
n -a 3 -9 3 i 2 -c 9 -7 1 -y 3 7 5 -j 1 -h 5 -8 5 -b 9 o 6 9 7 9 4 a 3 -7 1 w 6 -f 4 8 a -c 1 b 3 j
3 -7 r -8 4 -s 7 8 3 -7 3 -c c 7 2 -a 8 j 1 -b 1 -8 6 -8 3 -18 1 -c 7 n 5 -8 7 -g 9 -k 5 -12 d m 1 d
8 r 2 -7 5 -9 3 11 c q d -9 6 e 2 -c 7 d a -a 3 -9 1 h 8 -8 5 -1a 2 r e -l 1 -9 1 -h 5 -d 2 -8 4 -8
8 a 5 -a 7 8 3 1e 3 -d 4 -i 3 -n c 7 8 e 3 k 2 d m -e 3 -a 7 -d 2 -8 2 -1g e d 1 g 1 -e a -9 h -9
h -d 4 -7 5 9 e 8 3 9 1 7 b -b 1 g 1 d 5 -h b -8 2 g 9 -g 6 h 1 -7 2 -1c 7 -a 3 -a 2 -7 2 9 7 -t 1 f
d -a 8 -b 7 -9 2 -c 1 a 8 -c e j a y 2 -1e d -9 1 -a 2 g 2 -8 4 -h 4 -17 1 -p 4 -a 3 -8 d -9 1 -8 1 c
4 -8 2 -a 3 -7 4 -c 3 -h 4 9 c -8 4 8 3 -9 5 d c 13 2 -7 5 -e a e 4 -e 4 -j 5 -9 7 -b 7 -j 5 -l 7 b
2 -8 7 1a 3 -a b -16 1 f 8 b 1 b 7 -7 1 10 a -9 1 -e 1 -k 4 -7 3 i 3 l 7 9 c -f a -k 2 -f 8 -c 2 -e
2 -b 7 -d 7 k 4 -8 3 8 5 -a 2 -8 c a 5 -k 1 a 1 i 2 -a 1 9 2 -2k m -7 4 -c 9 -d 8 p b d 3 -8 1 -7 1 a
1 q 3 -8 4 7 1 -p 1 v c b 2 -9 1 -g 5 -7 5 -15 2 -v 9 w 1 9 8 -d o 7 4 9 3 -b 7 8 2 -b 6 -e 4 -e 1 c
2 -c 4 n 3 11 1 -h 3 -e 5 -7 6 -c 1 -9 c j 7 17 3 i 1 -a h -a 2 7 g h 6 a 5 -5h b -h b -l 3 -c 3 -a
4 -8 4 -g 1 -a 3 -9 3 -a 3 -e 6 g 1 -7 6 c 5 e 4 -10 8 -k 2 -q w -i 1 -a 6 -t 5 -7 4 -9 2 -11 2 -s
9 -g 1 d 5 -i 9 f 4 a 1 -j 4 -7 1 -9 3 -8 8 -9 1 d 1 -a 1 v 6 -9 j -c 7 p 1 -9 b -9 2 c f -b 2 -y
1 -9 3 b 3 -c 3 m 1 -8 6 -13 a g 3 -7 3 8 7 i 1 -b 9 -k 1 e 8 -d f -c 3 -a 7 -7 3 7 1 h 3 -a 4 c
1 -17 d -h 2 -8 6 -9 e k 9 d 4 -a d -c c -9 g -9 1 9 3 i l e 9 15 3 13 6 -c 4 7 2 -c e 18 2 -c h a
3 a 3 -c b -8 2 -9 t -7 1 q d -7 5 e c -7 1 1h 2 b 3 -7 4 -8 5 -1i 6 q 1 9 p -a 7 e 4 -d f h o -s
g -8 2 a 3 i 1 8 1 c 6 -8 a -k 1 k 2 -9 8 f c -j 2 -c c -8 m -c 2 b g -b 1 -a 5 -9 3 i a 11 b -8 2 7
1 -a 7 h 8 -8 3 -8 m -4w 1 -a b i 8 7 5 f 6 -k 1 -e 6 f 2 -a 2 -8 5 -d a y 2 -j 5 -9 3 o 4 -j 5 -8
j -j 2 -j 3 k h a 3 -c 2 -g a f 1 e 7 -e 4 -h 2 -f 1 -9 2 -a 1 -9 5 l b -f 3 f k -h 3 -c 2 -14 5 q
6 c 6 -7 8 e 3 -a 4 e 7 9 1 -o 4 c 1 -8 1 y 5 7 3 c 4 -d 1 9 h -a o -c c d 4 -9 e 8 7 16 2 e 2 g 8 -d
7 d 1 -f 1 h 4 -b 4 9 1 7 7 -s 1 -c e q 1 -a 3 8 c z 3 d b -n 6 h 7 -7 1 b 3 -k 1 d b t 8 -9 7 b 4 18
3 -8 5 -h 3 -k 1 -9 8 -i 3 -c 1 -c 8 -7 5 -b 1 f 2 -8 6 -a 9 21 9 -18 a 12 2 -b 9 -8 5 -8 6 b 5 -b
b -7 3 16 f h c -7 8 a 2 -l 4 k 2 8 5 -c 4 -h 6 c 1 -b 3 7 9 -a 3 -b 3 -9 2 9 8 -f 1 -n 5 -8 5 -g
2 -9 5 7 7 -d 1 i b q 9 -8 8 8 1 -14 4 -8 3 -a 1 f 5 8 c -9 5 18 2 -j 8 f 3 -a b -j 2 -7 2 9 5 r 3 -n
1 -8 2 -a 1 -i c -a 6 -f 3 -7 3 -9 3 e 2 -k 8 -b 1 -i 2 -c 5 8 6 j 7 -7 1 -k 1 -g d -e 2 -13 1 -j
2 -c 5 l f i 6 -9 4 c 2 g 5 d 1 -h 8 8 a -e g -m 2 r 5 -k 4 8 2 -q 2 -8 3 8 a c 4 -1r d -8 5 -f 4 a
9 -h 6 f 3 -c a -9 8 9 6 8 d -b 1 -v 5 -7 1 7 a d 6 -k 3 -r 5 o 4 -j 5 i a c 1 -v 1 f 1 b 1 -v 8 r
5 -7 2 -c 1 -8 2 -9 4 7 4 -8 4 -7 4 8 1 1r 6 -1h 8 x 2 a 1 q 1 i i -z 5 b 2 -e 4 -i 7 -j 2 b 1 a 1 g
1 j 1 9 1 f 2 c 8 -e 3 k 1 -c b -d 4 13 h -g l r 6 g 8 -h 1 i d g 1 -14 o -c 3 -f 1 -8 2 -h k 7 9 -u
6 b 6 c 1 -j b b 2 -i 2 -d 1 a c -b 5 b c -a 4 -9 1 d 3 -8 1 -9 2 -7 1 -o 2 7 5 g 2 -x s -f 4 -1h 1 7
7 -7 8 -8 3 -b b c h a 5 -i 2 -d l -8 a i 4 -12 2 -7 e h 9 -b 1 -a 6 h 1 -9 d -a 1 i 3 -8 k -c a -a
4 -b a -7 3 -c 3 d 3 -a c -b 4 -9 1 -f 6 o 7 -g a n 2 -9 1 9 6 -c 6 7 3 -9 g -g 3 r 5 -7 1 -7 1 f e c
d -r 4 -p 4 -q 7 -9 c e 1 p 8 -b j 9 1 d 6 -c 1 a 2 -q j 7 5 -q 8 -l 1 -j 2 -n 3 l a l 6 c 7 -f m -b
8 -8 4 11 4 7 9 -f 7 -s 2 k 5 -u 3 l 5 f 6 -8 6 -g b -e 9 h 2 -8 9 j 7 f 5 -d 4 -14 5 d 2 b 8 -9 2 -j
5 -1c 2 -a 3 l 6 -a 7 j 7 -b 2 f g g h k 1 -a 2 -a 2 -t 2 n 7 -a 3 -c 2 p 1 8 i -b 5 -e 8 m 3 a 5 -d
e -m 5 -18 g b s -7 c -d 1 12 1 e 2 -m 2 y 3 c 2 -e 5 k 6 a 6 -1b 8 -9 8 -b 2 12 i -k 1 -c 2 -c 6 q
1 -8 5 -e 3 -f 5 9 b 19 6 7 5 i 3 -a 8 -1e 3 -q 2 8 6 -a 4 -g 3 -c 2 -a 6 a e -d 7 -z 2 -b 6 -9 3 12
2 -c 3 -1r 1 -8 2 -16 6 a 1 -d 6 c 3 l 1 d 9 g 8 a 1 c 6 -j 8 -b 1 -b 3 1n 3 -q 3 -p 2 c c 8 2 c 4 -b
2 -p 6 -f 3 -a 2 -e 1 -a 1 -8 1 -c 7 -9 e -7 6 -7 4 -16 1 -x 6 l g h 7 a 3 -7 3 -9 1 -9 2 m 1 -f 3 -r
5 y l -e 2 -14 1 c 3 -9 1 1d i 7 a -k d -8 5 -c 1 g b 8 6 -d 3 -9 7 -k 5 -e g 19 6 8 2 -t 1 -9 2 -7
9 -k 2 -9 2 -d 5 -8 2 -18 3 e 4 e 1 -a 1 -e 1 -g 7 7 2 -8 b -a 3 -e 3 -b b b g -f 3 9 5 9 5 -p 5 -n
3 -8 5 9 1 -g 3 -a g 9 5 -9 2 e 5 c 9 -d 5 -b 6 q 2 -d 5 o 1 a 3 k d f 5 -h 1 p d -a 1 -h 5 -b l -i
6 -7 6 8 1 -9 2 -b 3 -9 6 -1c 1 -h 1 -x 2 b 3 -r b -p 7 f 2 g 1 -r 4 -8 5 n 3 -d k p 5 9 1 n 4 -d
4 -g 1 c 7 9 3 a 1 7 2 e 4 9 3 q 5 -8 2 -a 1 -a 4 -l 1 -p 5 i 7 k 5 -8 c p 8 -d j i 1 9 5 a 4 -7 3 -o
9 a 1 -d 5 p 7 8 2 -b 1 -b d m f c i 7 9 -7 7 9 8 -a 1 9 7 -13 6 -9 1 7 6 -b 9 m 5 e 9 -16 1 a 2 -1y
1 -a 7 -a 3 i 2 p g f a h 7 -e 4 -i 2 g 1 -7 2 8 6 -a 1 -e 3 b 6 -h c b 3 -i 2 -7 d -a 1 c 7 7 6 a
k -m 8 -f a -8 5 f 4 9 3 -l d -r 1 7 3 -a 1 -k c 1p 2 a 1 -f 3 a d a 4 -7 1 m 2 -a h b 5 i 1 h 3 g
7 -c 3 1l 7 -q c 8 2 -d 5 -z 8 c 3 -j 1 -9 3 -a d l 1 -9 l n 3 9 c j a -k 2 d 4 -8 3 -7 5 -f 1 -e
4 -w 5 9 1 -7 2 -j 1 -9 2 -g b -b 2 -d 2 f 3 -9 4 -d 2 -c 5 -7 1 h 5 -a 7 -8 1 -c 7 -c 8 8 9 -10 1 a
h 24 6 -8 1 -b 1 9 7 -e 2 -8 9 -u a -d 1 c 4 -l 3 -9 2 -8 a -8 1 -11 a -a 3 9 2 -d 6 -e g -i 8 8 2 -9
4 -d 1 -w 3 -e g -7 7 -b 2 -8 c -e 2 8 2 -v 7 -j 1 e b i 4 -x 9 -g 3 -j 1 -b 4 -p 8 c 4 d p -a 1 -8
5 -g i -c a -e 7 m 6 7 6 8 5 -8 2 -f 9 -a 3 -7 1 9 6 -a 3 -d 2 -7 5 n 2 y 4 u b -b 5 -c 7 a c 9 1 -9
4 -b b -8 5 l 3 -c 4 -j 5 f 5 g 4 9 6 -i 2 l 7 18 2 -n 1 g 2 j 7 8 3 7 h -8 d -7 g e 3 -b 8 g 8 -e
8 -h 5 11 2 -a 4 -8 9 k 4 -13 e b 5 -b 6 -e 2 b 4 -1n 5 -r d 7 1 9 1 f 3 -f 6 -c 1 j 1 -8 b b 1 -14
5 -g 3 8 i f 2 -a 1 -c 3 p h -p 9 -b 5 -9 9 9 7 7 2 -g 7 -j 1 7 6 c 2 -9 6 -p e -c 7 b 6 -b 2 -e 2 g
4 -9 f -b a -8 6 -o 2 -d b -8 1 -b 2 k 8 -b 8 -n 1 d 1 -n 8 c i -8 3 b i k b -a 1 -7 3 -l 1 o c -u
4 -f 2 1a 8 -q 3 -h 1 r 3 -e d -9 3 26 3 -g 4 -c 4 -c 4 -r 2 -c 7 -c 1 -c 3 -c 6 -7 7 d 2 -g 1 -w
7 -9 5 b 3 g 2 -f 1 -8 5 -b b -7 7 -c 9 -f 8 b 1 -g 4 -8 1 -7 a -c 5 -c i t e c 4 -f 1 -l 8 d 3 7
b -8 k g 4 -e 4 a 2 k 2 g a -8 7 8 6 7 b i 7 -8 5 -n 4 -c 8 -c 3 -8 3 -b 9 f 1 -8 w -g 2 -9 3 -f 1 y
2 -c 3 u 1 a 7 a 1 e 3 t g 9 7 e 3 -7 2 -b 5 8 1 7 2 -d 1 -m n -9 d -s 5 b 3 -a 2 -7 2 -a e -f 7 -k
3 -7 3 -k b e 8 d 7 -f 1 -9 1 -8 2 -d 6 -q 1 -d g -7 6 e 7 -8 4 1o e -n 5 q 2 -f 3 9 7 -d i b 1 o
8 -8 9 -15 9 12 2 -1n e 8 1 12 1 -1n 4 -i a k 5 h 1 -b 2 -h 7 a 4 -9 4 h 6 -c 3 i c f c f a -8 6 8
5 h 5 -t a b 3 -3z 5 -9 5 d 4 -7 5 a 2 -a 6 -c a -d 2 -a 1 -7 8 a 5 -l 5 -j 1 -t 2 24 6 d d -8 g s
5 -f e -7 f -e c -9 7 9 2 9 6 -8 6 -e 1 8 8 -e 2 e 3 -h 2 b 7 -9 8 -m 1 -g 6 -c m q 1 c 1 o c -g 5 -d
9 b 3 -a 3 -t l 8 7 b a d 2 -v 2 m 4 o 1 a 3 -a 3 -8 5 -7 1 b 4 -b 2 d 2 7 1 -1m c b 4 8 1 i 2 -12
1 -m 2 j 4 -8 5 9 3 -k 4 -f 3 -h 4 -c 3 -c 1 a 8 a 2 8 a m 7 a 4 -l 8 -8 7 9 7 -a 3 -a 1 -c b c 4 -o
1 c 4 -a 4 -18 2 -8 v -c 6 -a 3 p h 7 1 8 4 -9 1 -a 5 k 1 -1c a -h 2 -d 8 -e j i 2 -u 1 -8 2 -o 4 -13
4 l 3 q 1 b 4 -o 1 -8 8 -c 7 -i 9 -9 g -u 2 -d 7 -c 3 -j c -v 1 -u 3 -d 1 10 5 g 8 -d 8 -c 3 -g 2 -g
3 -8 2 -9 9 -9 5 9 2 9 6 -8 b -e 1 d 7 l 6 k 8 -j 2 -8 3 -l 5 e 1 d c -a 5 -c 9 7 1 b 2 -8 3 -k 5 -a
5 j g v g c 3 -e r -f 4 -h 2 -k 1 b b v 8 -e a g 1 -7 8 -j a -8 1 d 2 q 9 -13 1 7 4 e 2 h 6 -b 6 -1l
2 n 3 c 2 c 5 -a 6 -b 1 i 7 -i 6 -9 b o 1 -a 3 -7 6 -8 3 d 8 q a d 3 b 2 -m 5 -7 9 -9 3 u 5 -g 2 m
3 -e 5 -a 4 -b 6 -a g -d 8 t 6 -a a d 1 j 2 -9 8 -b k -8 j n c n 2 -8 1 w 2 -d 1 -r b -8 f -9 8 7
7 -i j k 6 a 7 k j t m -7 1 7 2 -9 5 8 1 -a 2 8 2 -8 4 -q 7 g 1 e 1 -d 3 -a s -8 c n j -8 3 -f 7 i
2 8 6 -b 1 c 8 -9 j -9 5 -m g -g b 8 c -b 2 -7 14 9 e -a 3 -e 7 -u 8 -c 5 e 2 -8 6 -l 5 -b 4 a b -h
1 -h 1 -g f -9 1 -g f -k e -1b a b 5 8 5 d y c 2 -b 2 -l 2 -m 2 -c 9 -f 7 -c a e 9 9 c g 4 -k 7 -7
8 s 1 h 6 9 1 -c 2 -d f -d 4 a 6 -c l -1j 2 a 4 o a f 1 j 7 8 1 s a e 1 -c 8 n 5 -8 8 -9 k 16 2 7
7 -8 3 -d 3 f 3 -1l a -9 a -7 2 d 8 -k 5 8 1 j 9 -q 7 -d 1 o 4 8 5 -a 3 d 1 -7 1 -a 2 -z 4 -8 8 -c
e -a p e 5 -i 9 -g 3 -t 8 -9 2 -a 1 -c 2 -9 2 -9 2 -8 3 -b 2 -j 9 d 1 -18 8 d 5 i 1 8 2 e j i 9 -q
f -7 2 -d 4 8 1 -f 4 -8 a l b -b 1 f 8 1e 2 i 2 -a b 12 5 9 2 8 f -9 1 -r 6 -9 p -8 2 8 d o 1 -9 7 -8
f -8 4 a 4 h 6 -g 1 8 5 h a -h c -8 a -q 2 -e 3 8 9 -9 4 d 3 -b 2 -8 5 -l 3 -9 2 1m 3 -e 5 -c b -f
7 9 1 -9 5 -s 9 9 7 7 1 -8 b -c 3 -j 3 9 b -t 4 -f 3 d 2 9 6 -y h -8 2 i 2 -8 1 -8 c -7 9 -i b -1c
1 -8 7 -w 2 -h 2 -8 8 9 1 -h 3 -9 1 g 6 -28 2 -b 2 -g 3 -d u -b 1 7 6 -8 8 e m -7 3 -b 2 7 d -a 1 b
5 s 7 -f 4 -g 2 -s c -d 2 16 5 -k 3 -a 1 -1k 6 9 3 -7 1 8 2 v 6 -7 1 -j 2 -h 3 -8 1 -j 3 a 5 -w 8 -l
4 -k 1 -e 5 9 b c a -b 4 -r 6 -h 3 9 4 -b 4 -c 7 j 3 f 3 7 2 e g -9 1 -d 1 -9 5 -a 3 g 1 -a 5 7 7 7
c -i b o 3 -h 7 -a 3 -a 2 -9 3 -15 2 -a b -c 1 -7 1 -b 8 -a 1 f 3 d 2 -p 1 8 2 -f e x a 9 3 -a 1 7
4 -9 3 -n 3 -8 9 -e 7 9 5 -a 2 19 b -a 4 -d a 8 1 -9 2 -b 6 l 1 c 2 j 1 -9 3 8 6 -b a -f a 8 g 9 4 -8
6 c 5 -8 1 -f 1 -e 7 -a 2 -p 3 -8 1 -g 1 -9 1 -c 4 -c 2 -u 5 d 1 -g 2 -c d -m 4 9 9 -1d 7 -8 4 8 2 8
6 -e 2 8 1 -a 5 -k 4 -b 2 a 3 -9 3 8 1 c 9 -i f 8 6 1e 6 -9 1 -a a -e 3 d 2 -c 2 9 3 -8 1 8 2 -a 2 -9
2 -a b -r 3 -a 8 g n k 3 7 4 -a b a 1 a 4 7 4 -m 3 -d 1 -d a -17 1 -e i 8 1 g 5 9 1 9 4 -b a c 2 -o
i h 2 -a 3 -h 3 -7 y -o 8 -a 1 k 1 f 6 -8 2 -d 2 -a 2 -a 5 -n 6 -8 2 9 g -8 1 -u 1 b 1 y d -a 2 -8
4 -c 8 b 2 -f 4 b 3 -e 4 -12 4 a 1 8 3 -9 3 -a 3 -e 3 b 1 -8 2 -d 2 o 2 d 9 l 6 -8 3 -9 c -a e -d 5 g
1 -9 1 -a 3 -i d c 1 d 5 8 2 -f 5 -a 4 c 4 d 7 -m 2 9 4 7 1 b 7 -t 2 -8 2 9 3 9 4 -9 4 -q 8 -k 7 -9
5 -g 7 -b 4 i f p 2 -8 w 9 4 -u 7 -a 2 -m 1 -1c a -8 7 f 1 -d 2 e e -9 3 -c 2 -8 b -b 6 e k -g 5 -7
6 c c -9 6 f 8 e 6 -8 8 d 7 -g n -h 9 -e 7 a 2 -k i -8 6 b 4 d 7 -f 4 9 3 y m f l -a 7 7 3 -9 1 -1v
3 h 1 b 4 -a 7 -h 2 -c h -b h 9 2 -i 3 -8 4 d 2 -c 4 -u 8 -r 2 -9 4 -e 4 -h 1 -1q 4 -9 3 9 7 -b a -9
5 -z 2 -c 4 -d 9 -q d -c 5 -h 9 f 1 -c j g 3 -g 2 -r 1 a 2 a 2 d 4 -a d a 4 g 4 -12 6 b 3 h 5 -9 3 -c
1 -d g -d 5 -j 5 -z 3 -9 1 -f f -l b -16 4 -q 3 -c 7 -h 3 i 7 -7 5 s 3 -j g -7 5 -c 4 -8 8 g m 9 9 y
7 -b 2 -9 g -k 6 8 7 -b 2 8 4 -g 5 y 8 -l 3 b 2 -8 9 7 4 -9 8 f 3 f 2 -e 3 -8 9 -e 3 8 2 q d a 2 -9
f 8 3 -d k -o 1 -c 8 -d 4 -e 6 -8 5 8 3 s e 1v 3 -c 1 -x 2 q 1 -g 9 -a 2 o 1 b f l 3 g 4 -i 9 -8 1 p
4 a 5 -r o 8 3 -8 5 -a 3 -14 2 -c 6 -v 4 -a 3 7 2 -9 4 -s 7 -c 1 -8 l 1a 3 -i n a 3 -a 9 a 1 7 2 -8
3 -8 7 d a d 4 -7 d g d -f 1 -b 1 -7 a i 3 q 3 -8 1 d 3 -d 1 -b 3 -8 d f 6 -1c 2 -7 6 -b 1 o 4 -c 5 l
1 -b a -d 5 -9 n -18 3 -e 3 g 4 9 4 -8 k j 3 -b 5 -c 1 -g 2 8 4 h 8 -8 l b 9 -f 4 c 2 -f 1 a f -h 2 8
d -d 2 c 4 -h c -a 2 -9 4 -8 3 -v 2 -z 4 g 9 -w 1 c 6 p 2 -1g 1 n 1 -18 6 q 1 -7 7 8 6 1q 1 g 5 -e
5 -s 2 d 4 i 5 -d 5 -29 5 -i 6 -8 4 h 3 9 3 -7 1 -8 3 9 2 -7 3 -h a p 3 -8 7 -c 1 -g 4 8 1 g 1 -c
2 -v h 1i b b 3 -b 7 -b i 7 a -9 1 -f 4 -a 8 -8 h -9 1 11 9 -9 8 f a -b 1 a 2 -8 5 -c 1 -8 c -a d -15
3 -d 1 -b 2 -q 3 -d c s d -9 7 -p 4 k 2 -1t i -i c -a 1 -8 5 -e e -g 1 -l 4 -h 2 a 4 d 1 -q 1 -b 3 c
a d m 8 1 18 4 -o 7 -c 1 -8 3 -21 1 -x 1 -h 4 -c 2 e 7 d f 9 g l 2 -8 3 -b 3 -g 1 1e 8 9 b -8 8 -r
4 -l 4 -e 2 8 d t 5 e 2 j 4 -c 5 -h 4 -7 1 -n 1 9 7 e 3 9 9 -p 5 9 1 k 1 j 3 -a 4 -7 3 -9 4 o 9 a
1 -1k 1 -8 6 d 2 -w 9 -c 1 e 1 -r a 8 f -8 5 -g 4 -l 6 c 4 -b b 7 5 g 3 g 7 -9 5 7 7 w 9 -8 4 -9 2 -y
x -b 4 -f 1 d 1 -9 1 -9 4 -h 4 8 3 -9 r 11 1 -8 7 -b b -d 2 -d 2 -7 1 -v a -d a l 1 -8 3 m 2 -y 7 -9
3 1k 7 d 1 -k g -8 2 -9 8 h 8 -d 5 -k 3 j 4 -o 9 9 a s 1 -s 4 -g 1 -a 8 23 4 -7 2 12 5 -j d l 1 -7
2 r 1 -8 3 a 4 c 1 -d 1 -a 4 j 4 -b 3 -j 1 -c 4 h 3 -f 2 -9 11 -n 4 -7 f -c 5 -h 2 -b 2 a 4 k 1 -a
9 -7 2 -a a -g 6 -l 1 -q 2 -7 7 -11 2 j b 7 3 -7 2 -8 3 c 5 -7 c -b 6 i 2 -n 5 9 2 -9 2 t 8 -8 a -s
1 -o 8 7 4 -8 9 -b 6 m 4 -7 4 -9 3 g 4 9 d 9 1 -8 1 j 2 -b 1 -l 9 o 2 g 2 -a 1 -8 2 t 4 f 2 g 7 -c
3 -h 11 -8 5 -d 6 d 9 8 4 -b f -16 3 -l 2 a b r 1 -7 7 e c -b 5 c 7 s 7 -f 3 -8 1 -c 2 -d a g 1 -n
3 -19 4 -18 2 7 h l g 16 5 8 2 n 2 8 6 -e 1 9 f -9 8 u 7 a 2 q 1 -8 1 8 2 -b 5 -e 8 -j 7 -d 8 o 6 11
8 -9 1 9 1 -a 4 9 6 j c f 4 -8 5 m 1 7 c j 3 -9 6 -8 2 -9 4 e 4 -b 5 g 7 8 8 f 2 a 1 8 4 -7 3 8 2 -8
7 8 2 -8 1 -8 2 k 6 -l 6 k 6 -c 4 -e h d 1 -8 1 -h c c 5 -a 5 q 2 -f 2 -h 5 h 2 -i 4 -a 6 -a 1 -j 1 c
2 g 7 7 1 g 2 -8 9 a 3 -8 9 12 p -g 2 7 1 -g 1 -q 1 -8 4 -h 5 -15 j -g 2 -9 9 -a 1 -o 1 i 4 r 5 -1a
1 -9 8 -1h 1 -j 1 -n 9 -9 2 d 2 x 2 -c 5 -b 1 a 11 -d 4 -a 2 -19 9 -d 2 -7 2 -8 6 7 6 -e 1 -h 5 k
c -7 6 b 2 e b -1n c -c 7 -n 2 -p 9 e 1 -8 2 -c 3 -a 4 g 2 -1e 1 8 1 7 8 r 8 -8 3 -b 1 -17 3 9 1 13
b 17 1 -k 5 o 1 -8 8 8 3 -7 3 -9 2 t 2 -9 5 -8 5 8 g -c 7 -8 c 8 1 -8 1 -13 2 -9 7 -a 1 8 7 -p 6 -i
7 -b 3 d 6 e 8 c 2 k 3 8 8 -a 1 -g 1 -8 3 n 9 -8 6 -g 4 -f 1 l 2 b 6 -9 9 -8 2 8 7 e 2 b 2 -a 3 -a
7 -b 2 c 2 -c c g 2 i 3 -8 a -l 8 -h 3 -8 4 -7 5 9 4 14 3 -8 2 -h 7 -c 5 -g 4 9 2 m e i 2 -e 6 s 7 -a
7 9 1 8 4 j 2 -1o 1 -a a -f 5 -g 2 9 1 -8 2 -j 2 c 6 -c 3 i 8 -b 1 -e 1 -1o 8 -f d m f q 7 g 7 -h
9 -c c 8 7 -i d 7 5 -d 2 7 1 9 2 k 3 m 3 7 3 -g a -9 3 -8 b -q c -7 2 -c 2 -c 1 -i d b 5 8 g x 1 n
b -b 1 8 4 -7 3 -7 1 -9 k 8 5 7 1 -b 5 8 8 h 2 r 7 c 6 -8 1 -9 1 -e 2 g 4 -k 2 -b 5 -h 1 -f 3 -9 a -a
5 7 6 l 9 -w n -s 3 -j 3 8 1 -7 1 -f b n 2 d 5 j 7 -b 7 -d 6 -d 8 -11 6 -7 b j 7 -u 3 a 1 -9 5 -9
2 -d 4 9 b b 3 -7 8 g 9 -9 1 -c 4 -l 3 -c j -a 2 n 5 -d 3 -d 1 -9 4 -c 1 d 8 h 7 f 1 -9 3 -s 3 -h
2 14 3 c 8 -9 3 8 2 -f 8 a 2 -b 6 c 3 a 1 -8 4 -c 1 -a 1 -j 6 -a a -p 5 -9 3 -9 6 -1e 3 e 9 -p 6 c
3 d 4 8 2 i 4 7 t -1c 5 7 2 -9 3 9 2 -f 3 14 4 a 1 -a 1 -7 3 b d n 4 10 1 -v 1 -d a -c 4 d 1 w 1 -q
1 -8 2 i 1 -13 c k 1 d 2 -7 9 d 4 -d 9 s 2 e 1 n 3 -7 4 8 7 e b -1z 9 -8 5 -9 3 -d 2 -8 9 -g 1 -1g
2 -q 2 -a 1 -b 4 o 2 -a 1 c 7 -a 9 8 3 v d 9 5 d 9 d 2 -c 2 m l g 6 -f d 8 1 -9 c -e 1 -7 8 l 6 i
o -d 1h -8 2 -r 5 9 4 -7 3 -q 8 -i b -b 6 -b 6 g 1 -c 3 f 4 g 1 19 a -x 1 -b 4 -7 3 y 4 8 2 -m 3 o
2 -m 7 -1h 3 -h 1 -d 2 -2e 2 -f 3 b 2 -9 1 9 3 -8 2 -j 7 -y 5 -8 7 n a f 5 -d 1 -k 1 -7 1 -g h h 6 8
b d h z b -9 8 -9 1 8 1 -b c 8 c -8 2 -f c -h b -1j 6 d 4 l 6 t 2 -7 5 -18 2 -9 8 g 2 -c 3 22 3 a 7 7
2 -8 1 -9 7 -1n 4 -b 1 o 3 b 5 19 1 s n c d 8 6 a d -9 4 7 8 b 4 -9 5 7 3 -d 1 -e 4 r 9 -b l -9 5 -d
6 -8 8 -x 3 -g 7 -h 3 y 5 -f 2 -c 3 -8 3 -1p 1 b 5 -p 2 -i b -a 7 c 8 -q 1 9 f -d 4 -1s 5 -8 1 g 2 f
9 o 4 -a 3 -f d -8 4 -8 c -8 4 8 2 -x 4 n 8 -a 4 -9 4 e 8 -j 7 -j 9 11 6 k 1 b 4 -8 3 9 5 8 2 -d m -7
8 -16 9 -7 6 -v 1 -d 5 -c 3 -9 2 7 7 -r 4 -8 b c c d 3 h g -8 2 -8 3 -n 6 -a b a 2 -17 d -a 1 h 2 -o
5 -7 2 d b k k 9 3 -d 3 e 6 -y 1 j 2 -j 1 h 8 7 1 -p 2 -9 1 7 c 9 2 -d 4 h a -e a z 2 -g 2 g 4 d 1 b
3 8 1 -i 8 p 1 b 4 -i c -h 2 i 4 -y 4 -e 5 -b 8 -9 2 -8 9 m 1 -d 3 k 2 9 5 -8 5 b 1 8 2 9 4 -j 3 8
2 -f 2 n 9 -19 4 -k 3 -7 b -f 2 -a c -8 1 -a 3 -t 2 -a 3 -k 5 -s 3 -8 1 -9 6 j 3 -7 b -e 3 -a 7 a
1 -e 9 -8 g -8 a p 1 7 6 -b 5 -a 4 -e v a 6 -d 1 7 7 -n 4 -h 8 -8 5 b 7 c 3 -7 c -c 4 -b d -a h -e
1 k f -j 4 a c -m 8 -g 1 -7 8 c 5 -8 5 -k 5 j 3 k 8 -1a 1 -k 5 -j h -i 1 7 5 j 2 9 3 -8 9 9 5 -9 1 -g
a -z 3 -h 3 l 9 -f 9 2j 7 j 5 8 a -m 3 7 c h 3 -a d -a 7 -a 5 7 3 -8 1 r 2 e 4 -i 4 9 8 n 9 n 3 c 1 l
4 -9 i 9 3 c 2 -a e 8 1 n g -7 5 -8 4 -b 1 q 5 2l h -7 1 -8 2 c 4 -j 7 n a -7 5 b 6 9 3 e l -9 3 -g
1 -h 6 a 1 h 5 -s 5 -g 2 -8 4 -a 2 k 4 j f f 3 -1n 5 -e 5 -i 3 -k 2 -9 a -9 3 b i -h a -d 1 -d 3 a
9 14 1 -k 4 -7 2 -d 4 -b 5 13 3 -9 6 -1a 2 9 5 -7 4 d 2 -b 2 -a 1 -n 9 -s 5 -e 2 -8 1 -8 8 -c 2 -a
1 8 3 -8 b n 1 9 1 v 1 8 3 e 2 7 h b 1 l 5 -b e z 1 -1g 1 -j 1 9 5 -a 8 -m 5 -9 5 -f 2 -i 2 j 9 b 6 a
1 h 9 8 8 g 1 -a 5 8 3 b 1 -e 5 -h 1 -8 7 -a 5 7 3 -8 5 -b 1 h b 7 2 a 9 -d b -b 7 -9 j -a 2 -r 5 -g
5 7 2 -o 3 8 2 -c 5 9 3 -7 4 -a 1 -a 1 -v a 9 8 -h 3 -g 4 8 3 -8 8 f 5 9 3 -b 3 -9 c k 2 i r 8 1 -8
2 -l 1 -u 6 h 1 -p 2 a 2 -u 3 -d 2 -u 2 b 3 -8 2 a 8 b 1 g 1 -j 2 -a 9 n 5 -9 6 -2k 7 -e 7 9 1 b
1 -19 7 -c 4 r 1 i 6 -k 7 -e 3 g h -b 4 l 2 -e 7 n 7 -k 3 -8 3 c v -b 3 -d a t 2 -c 3 b 7 -b 7 -7
7 -p 6 -d 2 8 2 8 6 g 1 -a 3 -v 8 -7 c d 5 -f 3 -7 6 -d 5 -19 5 -e b -h 4 8 1 -7 1 -8 5 -a 2 7 7 -8
2 -b 2 -8 4 8 6 d 3 d 7 -b 1 m 5 q 4 -k p -8 b -d 5 -i 9 -8 3 -x 3 d 1 -u 3 8 8 -c 3 i 5 7 d -7 3 -a
8 -e 1 -o 8 g 1 -k 9 -9 6 e 7 -9 5 e 4 -j 7 8 1 b 3 -b 5 -a 1 -a 3 -8 a e h j 1 -f 4 -i 3 -b 9 -m 2 p
4 -9 a -d 8 m 6 -d 7 -e 3 -b 3 b 1 -a a -g d -l 3 -8 3 e 4 -7 5 b 1 -9 8 h 4 -e b -a 2 -15 7 -2c 2 -p
d -8 8 r 1 8 1 c 3 u 2 -b 2 -e 4 8 3 -a 2 c 4 -l 2 -h b -b 2 f 2 -19 2 -i 1 -h 1 a 1 -v m 8 7 g l -j
1 -a 1 a 2 i 3 -1u d -d d j 7 -d a -g 8 14 3 -f 4 -8 5 -o 3 -8 4 -w 4 -8 8 -9 2 -c 2 j 1 -g 7 9 d -a
5 p 3 -8 6 j 2 -a 6 -9 j -8 2 7 2 10 1 -8 k -c e 7 5 -8 2 9 3 c 6 8 6 -9 1 -b 7 -8 6 b 4 -g 2 -a 2 b
3 -h 7 h 5 7 1 g 4 a 1 l a -a 1 -r 1 -c 4 -t 3 d 6 -d 5 -a 2 j 9 f f h 3 p 1 -9 1 -e 4 -a o -b 1 -o
6 -8 2 -g 1 a 2 14 1 -7 e 18 g -d 3 b 3 -b 5 -a 4 -16 1 -8 4 -b 8 -q 3 -j 6 -19 3 i 4 g a 9 7 -a a -9
1 c 2 -8 6 8 b -e 9 h 1 j 5 -u 9 -8 6 -g 7 r s -k 7 -8 3 -a g -8 2 -r 3 -m 6 b 1 -b i -a 1 -b 7 d 2 8
1 9 3 -d 4 j 1 -j 1 -8 6 -e 4 -8 3 -21 4 c m b 2 -d q -g 2 1q 5 e 7 -8 1 -c 1 e 5 -d 2 -h 2 -a 3 -i
1 -f 1 -b 1 14 5 8 a -g 2 -a 1 -9 b -c 5 m b c 8 -i 4 -9 5 -7 3 b 1 c b f 8 8 e -1b a -8 9 b 2 -s
4 18 2 -a 6 -b 9 9 5 -q 2 -e 3 -c 6 9 4 9 3 -7 2 -f 8 f 7 -j 9 -7 1 -10 2 -c 1 i 1 b f -q 1 -c g b
i g 2 i 3 7 3 8 4 7 a b 3 i 7 c 1 1r 4 -l 3 -o 9 9 2 y 9 -7 2 -7 2 s e 9 5 -c a -e 5 -h 1 -c 9 -a
i -8 1 -7 7 -8 2 8 5 -h 2 d 2 7 1 m 5 13 1 p a -g e e d -7 6 -9 6 -8 5 -9 3 a 1 -o 3 d 3 -c 5 8 1 i
r a f t j -d d 7 1 -j 1 9 1 -7 3 -b 6 -k 4 -8 5 a 3 -9 1 -d 2 -7 5 -f 7 -7 2 -g 1 g 2 -7 2 9 4 i h -i
8 -11 g b 3 -8 3 -7 6 9 3 d 1 a 2 j 4 -h 3 o 1 -c 1 -8 5 -c 4 -9 c -9 1 -b 3 -e 3 7 j b 1 14 9 8 5 h
e -7 a r 9 -9 a -7 3 i 5 -b 2 -m 5 7 5 -11 c n 1 c 4 a 2 8 3 a n -m 1 -b 3 8 5 -8 1 -7 4 w 4 -c 1 -o
2 8 7 -j 6 -8 3 -c 5 -8 4 e 3 -e 1 -8 7 -a 5 -t 7 -e 2 -c 8 -8 1 8 1 -7 a -7 2 -j 2 f 4 d 8 -m 3 -g
f -8 1 1s 2 -f 5 -b 1 -c 8 -8 3 -h 3 -q 2 -o 7 -b 3 -d 5 7 b -m h -a 1 b 6 p i -a 4 f 4 -8 1 o 2 b
4 b 7 y 3 8 3 -k 8 u m -8 a e i 9 1 -g 1 -a b -8 6 -13 5 -15 1 1f 1 j 2 -e a 9 d -9 c d 1 -e 9 -j
4 -9 1 y 3 -9 1 -e e c 2 j 1 -f a -7 4 a 3 z 1 -9 6 -d 6 a 6 -b 5 -b g k 1 -a 8 7 6 8 5 -b b -7 6 -8
1 g 6 -12 4 8 7 c 4 8 4 e 3 7 4 -g 1 7 2 -g 2 -o 4 9 1 l 7 9 b -a 8 -d 1 8 1 16 1 -e 2 -e 1 -d d -b
6 -8 7 -9 2 -9 b -e 1 j f o b b 7 a 9 -8 2 -f 5 l 1 t 3 -d 6 d 5 -c e -h 1 12 2 b 3 -8 3 -a 4 -a 1 -7
3 -k b -1h 3 c 2 -9 4 o 2 -h 1 a 2 8 1 -8 5 o 5 s b i d -8 4 -7 c q 2 -b 3 9 f -a 9 d 1 -8 3 -f 6 -7
6 -d 1 -u 5 -c c -e 1 l 1 -8 c -r 4 c c -8 9 -8 3 d 7 -3c 4 -d 7 f 5 -v a -d 4 -a 1 f 2 -c 3 -9 6 b
1 -h 8 -7 e 7 1 -h 7 -8 1 c 3 7 4 9 3 i 2 -8 1 -8 2 h 1 -u 6 -d d 7 3 -b 6 -9 1 -h 1 e 9 c 2 -a 1 -d
4 9 5 -g 1 -c 1 -g 6 -8 7 -b 3 -m 2 9 8 -b 6 -f 1 -8 5 -b 6 -a 1 q b -g 7 -9 1 j 2 f 2 -8 f 8 4 8 3 a
b -i 6 -a 4 -7 2 -a 2 d 1 -a 1 -n 5 -8 6 k 1 -k b -b g -8 i -d 8 -d 4 -g 7 v 1 -b 5 d 2 8 4 9 1 -j
5 8 b 8 i -j 3 -d 9 -f 5 -a 9 -a 2 -c 7 14 2 k 3 -7 3 -9 3 -l 8 o e -8 w a 4 -d 4 9 4 9 4 8 h -8 7 -c
e -z 4 -c 7 a 5 d 6 -8 2 -e 3 a 7 -a 2 -a b -a i q 9 -b 8 -c 1 -a a -8 4 g 2 -i 4 -9 1 d 1 -u k -2r
3 7 2 m a -7 3 -c 1 -g 7 g 6 f 5 9 2 -16 a -c 3 a 8 -a c u 1 -h 7 -a 4 9 1 -9 b -a 3 -v 1 b 9 -9 3 1b
c 17 2 -9 7 -h 5 -a 9 -a 7 -1a 6 -j 1 -a 9 -8 3 7 2 -8 2 -18 2 -d 1 g n -8 6 -8 9 -f 2 c 1 8 7 -b 6 f
5 b 3 -8 7 -7 4 -8 2 n 3 r 9 y 1 -a 4 -c 3 -a 1 -7 3 e 2 t 1 -8 1 b e j 6 -a 1 -q 8 -1k 2 -a 1 d 1 -a
7 -9 m -c 3 a 5 -7 l -b 4 -14 1 9 f e 2 9 1 1p 1 -b k -d 4 -k 3 -1n 2 d 5 -g 5 -e 1 -a 2 8 1 7 1 a
1 -c 5 -a 2 -d b -e c b 6 9 d -e f -1f 8 8 4 -c 1 -b 4 h 2 f 1 i 6 -7 f -e 4 8 8 j 1 -b 5 -1t 6 -v
2 -w 3 g f f 2 -7 1 -a 4 -g b -v i -t f -b 4 -h 2 -j 4 -b 2 -c 2 7 d -f 1 8 g -o j -f 2 -8 2 d l j
1 -e 1 8 5 a 1 7 3 9 3 -b q -l 4 8 8 -7 2 -g 9 -9 1 b 3 -9 1 d 1 10 b -c 4 a 1 -8 7 l m -s 6 -8 3 -b
3 -n 5 9 3 -g a -n 2 -j 5 -f 3 f 9 -b 6 -c 1 d 2 -e 5 -l 6 -i 6 8 e -a a -9 a -9 e n 1 -m 8 8 2 a 3 a
7 -a 7 7 1 -n i a 2 -c 6 -8 c -n 3 -7 9 -9 7 b 8 d 2 q 6 -8 1 -10 4 -o 1 -p 2 -d 2 13 1 -7 5 -9 2 8
6 -l 1 b 4 -b 7 8 3 j 1 9 5 -7 2 9 3 c 2 -8 5 -c 6 c 9 -c 3 f n -8 2 -b 1 -9 1 o 1 z 5 -e d -7 2 8
5 -9 3 -9 3 -7 b -b 2 -7 e i 2 e 1 -a 6 8 3 -7 6 -c 8 -w 5 -8 3 -i 2 28 9 -7 7 a 1 -p 4 -f 3 e 2 -a
1 -7 5 -a q 8 1 -m 3 -m 2 n c -v m 9 2 -d 5 -8 3 b 7 -a 6 8 7 -8 3 k 3 -8 e -1k 6 b 3 -r 2 a 1 -9 b 8
2 -7 7 -b 1 h 1 -q 7 -b 6 b 3 -8 3 -k 5 -a 1 f 3 -a a -c 8 1g 6 1h 4 10 b d 3 -21 1 -m 3 j 7 -g 8 8
g -9 3 c 1 g 5 -f 2 j 1 8 1 -7 e -g b -1e 4 b e -10 9 -a 5 -d e -9 q j 7 8 8 -8 8 -q 5 -c 4 w 3 9
a -17 3 -9 1 -c f g 8 -p f -a 2 -l 1 -e b -8 d j c h 4 -8 s -o 1 -8 7 -12 4 -8 1 -b 6 -j 1 -8 i -a
6 -d c n 6 -c c -p 8 -b 1 z 1 -b f -b 2 -9 j -c 5 -i 4 -c 2 -x 3 m 1 -d d 9 4 t 4 -a 1 -1n 2 -7 3 -9
5 m 2 -m 5 -c 3 -i 4 -9 1 -7 m -l 4 -z 4 -9 3 g 2 -g 1 -d 5 7 5 -a 1 7 3 -9 1 -p j -s 1 -a 8 h 3 -w
6 -f 6 -9 1 -8 7 7 a e 3 -9 7 7 3 -g 3 -9 6 -8 2 -c 3 -b 3 f 8 -c 4 -e 5 -9 3 7 1 d 6 -8 j -7 o -a
4 -9 7 -9 d -8 5 -d 7 -9 2 b 1 -1a c d 1 k e k i -9 5 -b 6 -m 1 8 5 1d 1 -b 1 17 g -d 2 -13 7 -8 4 f
5 h 5 7 5 d 3 -d 1 -a 2 w 4 -8 1 c c -n 5 -d 4 -b d -c 5 c 6 a c a 2 -7 2 o 1 -p 5 -e 3 -a 3 e 3 -b
3 n 2 l 1 h a -12 2 -c 9 -e 3 -p 3 -d 5 s 3 -g 5 -o 3 c h 16 5 b 2 -c 7 a c -c 7 -a 3 -j 3 -2x 1 -z
2 -8 9 8 4 9 2 p a x 1 c j -c 8 9 4 -9 d -c 2 -1y f -d 5 a 1 -8 6 -c a -m 8 -b 2 -d 4 n f -a 4 a 3 8
7 -j 2 -a 6 -c 4 9 2 -8 4 -8 9 j 3 8 4 -8 1 -b 3 -e n 8 5 9 2 -e h s 2 -j 2 -l 5 -m 3 -9 d d 3 -e
3 -12 8 -l 4 -d 3 a 3 -b 8 -u 1 h f -a 3 -7 5 -8 4 -g o c 7 k 1 b 5 a 2 -j 9 -b 3 1i e -7 2 f 6 -9
2 -k 5 -m 8 -a b -e 7 -r 2 -d 1 -b 1 -f 7 -m g -8 4 -b 3 -c 7 -7 6 d 7 -7 4 -7 1 b 3 -d 3 -b 1 -17
8 -h 8 8 6 s 3 9 1 -e 2 -8 b 7 2 -7 7 -b 1 a 7 -a 1 -g 2 i 2 -e 1 v 2 9 k -9 2 -c 3 10 2 g 1 -e 1 -e
6 k 2 i a -9 1 9 9 -8 b -c 2 a 1 -a 1 -28 9 c 2 -g 2 -7 2 g 6 -b 3 -a 4 -7 3 -8 5 -9 a -n 1 -b 1 -14
2 k 3 -a 1 f 5 -h 8 -c 5 b 4 -n 7 -9 5 9 1 -9 a -14 5 -7 5 -9 4 a 2 -o 3 f 3 -c 6 -8 2 -8 6 -j 3 8
2 8 4 y 1 9 7 -q 5 -7 2 -h 3 c c -d 2 9 c -b 1 1s 4 d 5 -b 5 -d e g 4 d 3 8 1 a 1 q i -8 b -7 7 -j
6 r 2 -9 4 -a 2 -a 3 -a 3 -c 5 -a 2 a 5 d 6 b 9 -b 6 7 3 i 5 -e 4 -a j d 6 d 3 -f i 8 i -a 4 -e 9 -b
6 -9 1 d 6 b 7 -8 8 -k 1 b 3 f 7 f 2 b 1 -h 4 -9 g -7 c -9 1 -9 g -c b -10 a o 3 r 2 -a 5 -1h 2 -a
1 -c 7 -n 2 -g 3 b e -g 3 f 3 l 6 -8 1 15 1 -8 7 a 4 9 2 f 2 -8 4 -n e -g g -8 8 -b 5 -8 1 -m b t 4 a
4 -a 2 b 6 -b 2 -b 2 -a 1 i 3 -14 1 a 5 g 1 -9 1 n 2 -8 2 -7 7 9 1 -m 6 -j g r 1 -c 4 -f b f 1 -e
1 -7 4 f 3 h 2 -7 5 -8 4 i 1 -h 4 1l 1 -a 1 c 4 -9 1 9 1 -7 2 -a 6 -9 3 -8 4 s d a 1 i 6 e 2 -8 9 -7
1 -e 3 -b 1 a 1 -9 1 f 1 -e e -b 3 -a 2 -v 5 -9 1 d c -b 3 -9 5 -a 3 -a 1 -c e -8 1 -9 6 -b q -u 4 -c
2 -f 7 -n c 9 5 8 1 i 7 m 5 -7 6 -d 2 d 5 d 1 -f 1 -a 7 -e f e 6 u 2 -a 2 -17 2 8 2 23 7 1b f -14
6 13 p e 2 -c 5 -8 2 -c 9 -9 2 g 2 -8 4 -a 1 g a g m -8 5 -9 e -f i -h 3 -9 1 7 5 g 3 -j i -d 2 -a
2 -n 8 -d 5 n 4 -b 7 -9 3 -8 1 8 5 k 1 -l 1 -8 3 -p 3 -a 2 e 9 a 7 -b 4 -j 5 -9 1 -f 3 -q 1 -a 2 2c
2 -r 3 f 3 -d 6 a 1 -b 6 7 3 -e 8 9 1 -b 7 -9 1 -k 8 -7 2 15 1 -d 2 -9 1 -f 2 p 6 -g 2 -d 3 n b 7
4 -y 6 -8 3 -9 4 c 8 j 8 -b 3 -12 3 9 1 -8 3 -c 2 -8 a -j b -8 o -f 8 f 6 -h 3 -a a 8 e -b 1 -f 8 -c
1 g 3 d 6 -q 5 -g 6 -e 5 -d 4 -8 2 -7 1 9 17 15 2 -h 3 -19 9 -7 7 -v 7 f 3 c 5 9 4 -n 2 7 f -8 i i
2 -9 6 -a 6 -e 2 a 3 l 1 t 7 9 8 a 5 -9 3 y 2 9 7 -8 6 -7 2 -9 2 -8 8 -9 4 k 1 a 4 -b 5 -h 1 -e e b
f n 7 -c 1 e 5 f 8 -a 3 -12 1 -m 9 -a 2 8 a 19 2 -8 3 -h g -d 1 d 1 -e 7 h 1 9 1 -e 7 i 1 -7 1 -e
c -9 7 -7 4 g 4 -a 4 q 6 -d 6 -b 2 i 1 -9 1 -f 3 -a b b 2 -h 1 b 11 a 1 -8 5 c 6 8 3 7 c -k 2 -e 1 -d
5 s 2 -e 1 b 9 -o 2 -f 1 -o 1 8 1 -b a -a 4 -c 2 d 6 i c -f 8 -a 6 -c 9 h 8 -i 6 -8 1 9 8 -l 1 -8
9 -8 2 9 1 -8 2 a 2 b 2 -9 a -c 1 -a g -7 2 -o 1 -c 1 d e -9 2 -t 2 -8 3 -8 5 n 7 -g 1 -h 4 8 7 -9
9 f 6 7 4 -a 4 c l g 5 -8 1 g b -9 2 c 3 c 2 -h 6 -c 6 -8 5 -a 4 -d 1 9 4 9 2 -a 2 -h 4 -k a -a 1 a
a b 8 e 1 -17 3 1m 1 -a 3 a 2 8 e i 4 -n 3 e 1 c 7 f 4 -9 6 -i 1 -b 1 h c -a 3 -e 1 -a 9 -b c 8 2 -b
4 -d 9 -p a -j 1 9 f -c 2 8 5 -f 4 1o 9 b 5 -c 6 f 5 15 4 -g 6 -d 2 -7 e -d 1 -b 3 -u b 19 a k 1 -i
5 -p b -c 8 f 1 -a 4 c 2 -9 7 -b w z 1 a 4 -k 1 -g 6 -13 3 e 1 -8 6 -j 8 -9 h -c 1 j n -v 6 -h 6 -u
3 -d a -g d -8 4 a f -l 1 9 e 8 1 7 1 8 3 -b j -g 8 -c 4 -c 5 -9 4 -1q k -9 1 -b 6 -1b 1 -17 3 -7 8 k
7 -f 8 -9 5 -k 1 g 3 c 2 -9 a -b 2 -8 1 c 1 f 2 -7 2 -d l g d -8 c -8 5 -a a j 1 8 b -e 7 -x 5 d 1 j
2 u 4 19 6 -9 1 -b 6 -a 1 -d 2 -f 3 g 5 -a 1 -h b 9 1 -7 6 -a 9 9 c i 3 -11 1 -o 4 -9 1 14 6 1b 3 7
1 -8 9 -c 8 -e 5 c 1 -9 d h f 1o 7 7 2 -i 2 -g 3 c n e 6 -f j -7 3 e 4 -c 1 r c a 3 -d 2 l 3 h 1 -b
1 a 8 h e -f 4 8 b -f 2 7 2 -e 5 -9 a -e 3 -r d -f 3 -1l 4 v c -7 5 9 5 8 2 -a 6 -y d -9 4 -g 1 9 1 9
3 -c 5 -j 3 -a 5 -e 1 -b 3 x 6 -i a e 1 -h 2 j a -a b -h 2 -9 9 k 3 f 4 -e 1 2n 9 j 9 -b 3 9 6 a 3 -9
7 o 2 g 8 -a 6 e 8 -8 1 -8 b -9 b o 2 w 2 a 4 -l 4 b 6 9 3 -r 4 -c 6 -e 3 -8 1 -c 3 a 6 -a 8 -8 8 -j
1 -p 7 -9 1 -20 5 -b 1 -9 5 -b 1 -9 2 k a i 1 -e c -9 6 h a a 5 -7 1 -t 2 -c 5 d 5 p 1 d 4 -7 5 -h
5 -9 1 -1d 5 -i 1 b 5 -d 3 -b 6 -n d -a h m 5 b 2 -d c e 7 19 d 10 2 o 2 -9 4 -m a 8 1 9 9 -b 1 y 6 r
2 8 5 -n i r 3 e 4 j 3 -9 6 9 6 -8 2 -9 2 -e 1 -20 7 -g m -p 9 -b 6 -u 4 -9 8 d 3 1c 4 -e 1 -9 5 -d
6 -e 2 1s 4 g 2 -c 1 b 5 -d 9 -c 2 -e 3 c 1 7 2 1c 9 -9 1 7 1 -1f 4 -b 4 -f 2 r b -g 9 -9 3 -8 2 -j
2 -9 1 -c 2 f 5 c 1 -33 2 -11 4 -f 8 i 3 -9 7 -8 6 -9 2 -e 9 -a e -b 5 g 6 -f 4 e a 8 4 8 6 8 1 -9
5 -9 6 -2t 7 -b 2 -e i -n 3 -k 2 -b l f 8 q 4 18 1 -9 7 -7 1 -h 1 -l k -a 9 l 4 -d d 9 8 -n 5 7 c -c
4 -9 5 -f e -b 2 9 1 -9 3 -b 1 -k f -8 1 -j 2 -f d 7 n -e 4 -7 5 b 4 -8 2 -9 4 d 5 -k c -b 2 -j 8 -a
6 h b 11 2 c 1 7 9 8 5 -8 7 b 4 -e 5 -8 3 -f 4 -a 5 b 9 j b 8 6 k 3 -i 8 -a 7 f 1 9 b -9 3 i 5 9 2 b
5 7 4 o 2 1p 2 -8 9 -k 6 u 1 -a b b 1 k a -9 a -8 a -9 4 -8 2 -e 4 -n 2 b 2 -a 9 e 4 8 d -a 6 -d 1 9
4 -r 3 -7 k -1d 2 8 1 -d 7 -s 2 -7 3 11 4 c 2 -d d 8 4 8 1 a 6 7 4 8 2 d 1 -f 7 -k 8 -i e q 1 -h
4 -2b 1 -b 9 -7 4 -11 1 h 4 -b 3 -7 5 n 6 -f 6 -a 2 -b 2 b 5 n 6 8 b a 7 -8 1 -b 2 -h 1 -i 4 11 1 d
4 -g e -10 3 -b 6 l 6 8 2 -g 2 -8 6 -b 4 9 4 -n 4 -p 7 8 3 9 7 9 1 y 7 -d 3 -b 1 -q 2 -l a -a 8 -d
5 i j h 7 c b l 4 -z 7 -h b -14 4 -8 g d 3 7 3 8 4 -g 9 -f 8 -a 3 -7 7 -b 2 -10 p g 4 -c 1 -b 2 -a
1 i 1 -9 3 1n 3 -a 5 -15 9 -8 f -8 n -7 4 -e 1 7 6 -9 1 16 c -e 9 -b i -c 1 -c g -g a a 7 -d 4 b 4 c
1 -e 1 -k 3 d 2 -u 1 -8 5 -c 1 -j 7 -g 1 -8 n -j 3 -q 8 b 1 -8 k -t 1 -e e -d 1 -7 4 d 8 8 2 -u 2 -8
c -g a -f 5 7 7 -b 2 -f 8 -8 6 7 2 9 8 7 5 -16 4 9 4 -9 j -a 1 n 1 -g 5 9 2 -d 2 -9 5 -a 2 -8 8 9
2 -e 1 7 3 -b k -8 7 -y 2 9 i -f b -b 2 -8 1 1n 2 l 8 9 6 -13 1 -a 5 -8 4 c 7 m 3 -7 g -c 6 -e 1 -9
3 -9 1 -b 2 8 1 -a 2 d 4 -9 1 f k -g 1 -9 3 b 1 e 3 m 5 f 1 n 1 7 6 o 2 a 1 p a d 2 9 1 c 2 -r 6 -b
3 8 1 t d -9 7 8 3 b 6 -7 2 f d -i 7 -i 1 -i 6 r 1 -a 3 9 j d 1 -8 1 c n e 1 i 7 r 2 -v 1 -l 3 -c
8 1h 2 -a 4 8 9 -g 2 -g 1 a 2 -b 7 7 2 -9 3 9 5 -d 6 -d 2 a 1 -8 7 9 4 -j 5 a 2 f 3 -h 1 f 4 a 2 -b
3 -m 3 l g -p 7 8 i -c 4 -8 3 11 5 -d 1 -m 3 7 4 14 1 7 5 g c 7 e -i 3 -20 5 -e b -p 4 -7 9 b m -v
3 -h 8 9 3 -o 9 -d 4 -b 5 -r 3 -h 9 -8 g -8 4 -c 8 -8 e -7 1 -8 7 -a 4 -8 2 -7 2 -1l 4 -8 1 8 2 9
4 -7 f -f 4 b 3 -s 8 -8 9 -l 2 d 2 a 5 -i 9 -d 7 -f 2 -8 4 -e 2 -u 2 -a 5 -8 2 -i n -d 3 j 2 -9 4 -d
5 -a 1 e g -a 3 9 4 d 4 g 5 b 9 -b 1 -a 5 i a -h 12 b 5 b a 8 c f 2 -9 2 a 2 -1g 1 -9 g i 2 -7 8 -b
5 9 1 d 3 -q 6 -c 6 -h 7 b 2 -13 4 -9 9 -8 1 -8 2 -e 8 -8 g -9 6 -x 1 8 4 -7 1 -j a 15 2 -n 3 -i 5 -h
2 -c c -8 1 -n 8 -f 1 8 2 d 10 -p 3 c 2 -e a -s 3 -8 d -a 3 f 2 e 1 -14 2 -7 5 k a -b 3 -e 3 -9 1 e
4 m 2 -c c f 6 -7 3 -k 7 -9 1 k 3 t 7 -e 2 -t 2 -e 4 c 2 w 1 e 7 l i 9 9 -f 8 -b 3 -a 8 -9 2 k 5 -8
2 7 e -9 3 k 2 j 3 f 5 -i f p 2 -9 3 7 5 7 3 g 2 -h 2 -a a f 1 -r 4 a 7 -q 4 k 5 7 1 g 1 -h 3 -a 8 i
1 11 1 -n 2 -9 1 g 6 -7 3 f 9 -9 3 15 4 8 7 -d 4 p c 8 5 e a c 4 -14 1 -a 2 l 1 7 2 -c c -g 4 -9 6 -m
1 -9 6 -e l -l 3 -b 1 -q 5 8 4 -x 8 x 5 b 7 -7 1 8 4 m 4 -8 a b 3 8 1 -a 3 -i p j 9 10 3 -8 1 -9 1 9
b -8 5 -a 3 -8 3 p 5 -8 d 8 1 9 2 l 7 9 1 a 4 -3i 1 i 1 h 1 q 1 -e 9 -5q 2 c 1 -d 8 -8 2 j g -o 3 c
3 8 4 -7 4 z 1 a 5 d 4 b 1 -1g 8 -b 7 -r 2 j 8 -d 9 c 2 -l 4 b 1 b w b i b 3 -9 6 -15 a -p 4 -8 4 -b
3 f 4 -8 3 9 2 -a 1 8 2 -i 1 -8 8 -e 9 8 4 -s d r 6 -a 1 -1t f -v 7 -8 3 -8 9 -a 9 1e 7 -e c -o 9 -f
5 -9 1 -7 c c 3 -7 1 -8 4 -8 1 t 5 -7 f -c 2 d 2 e 7 a 1 c 4 -8 a -c 5 -h 5 -7 2 h 4 -9 c a 5 -j 9 -b
5 a 1 9 4 a 3 c 9 -n h -k 2 -f 1 -i 8 -9 1 -36 4 b 4 -7 a j b e 2 -d 5 l 3 g 2 -18 2 d 5 -k 1 m 6 9
2 -9 1 8 9 a 2 -e 6 -d 1 k 2 -j b -8 2 x 8 -b 7 -9 7 c 3 -c 1 -d j -w 3 -7 8 -7 5 -8 1 j 4 -c 1 -9
4 -12 3 -e 4 a 4 -a 3 8 4 -b 1 -m 1 e 2 n 1 1d 2 l 9 e 3 -k 3 a 5 -8 4 t c -c 4 -d 5 -f 7 n c -n
2 -1j 3 9 2 -q 1 r 2 -a b -n 1 -f c c 8 i k -a 1 8 1 i 5 b 2 9 6 e 9 1b 1 -a 8 -g 6 e 4 -y a -e 1 -h
1 e h -e 4 i 4 -a 2 i 4 b 1 h 2 b 3 -a 6 -9 5 e 3 -b 4 7 d 7 e -a 9 -8 2 -j 2 -8 5 e 3 -9 1 -d 1 -b
1 c 1 7 n -7 1 -y a -d 5 -a 7 -u 8 c 5 -8 a -1d 4 i 6 -1d 3 -9 g d g -p 7 -n 4 -9 1 28 3 k 1 -f 4 -t
5 -m 1 b 1 -m 2 f 4 f 5 i 3 s 6 1l 2 -9 a -9 2 f 7 -c a -h 6 -v 2 -k 3 i 1 -r c m 2 -i 1 j 2 8 3 -8
4 -8 3 -f 5 -g 7 j 2 -j 3 9 c d 6 -d 5 9 5 9 2 -7 h -c 4 m 3 e 4 a 4 -c 8 -8 4 -9 1 -9 2 -d 2 9 4 -d
4 -b 5 -a 8 -i 1 -a 8 f 1 -d 2 a 2 -8 4 -11 1 a c -o 1 -7 1 19 3 -b 5 p 6 17 3 -8 2 -9 3 8 7 -f 1 1p
2 f 2 -c 2 -q 3 h 4 -13 2 y b -15 4 a 2 -17 d -8 1 c 3 -b 2 -8 4 -8 4 -j 2 -b 9 -1b 3 -7 2 k 1 8 2 -9
1 -f 1 -b 1 a 7 f a -9 a 9 8 -e 8 -9 8 d c -a 9 -d 5 -9 4 -d 2 -d 5 -8 3 -i 4 -d 6 a 1 -k 4 8 4 -9
d -h 3 m 6 -c 5 -a 6 -w 5 -1t 6 -f 1 -7 7 -j 3 c a -v 2 -8 b -1e 2 f a a b -a 2 i e r 5 -b 6 d 5 -p
2 -a 5 -j 2 -11 1 -7 2 p 8 -1c 3 -8 14 -d 8 v 1 -14 n j 9 d 1 -h 5 -9 2 b 15 -7 2 p 2 b 6 -m 5 l b o
7 -f 8 -h 2 -7 6 -b 1 9 1 -h c e 4 c 7 -b b n 1 a a c 1 -7 b -z 4 -8 3 -1y c -8 3 -a 4 -9 3 j 5 -7
3 e 1 -b 8 -a 5 -c 6 7 2 e 2 -k a r 1 r 1 i 2 b 5 -8 4 c 5 -f 8 -a 8 -p 8 -c 7 c 4 a 1 -g i -l 1 8
5 -f 2 -9 a 7 a -l 8 -i 7 -w 7 -k 4 -b 7 -1b 5 -a 1 -8 3 -l 1 e 9 -k 7 -7 2 19 b a 1 -7 9 j 1 -d 2 j
1 -d 1 -7 e 7 2 t 1 y 5 a 6 8 1 11 2 7 1 o d y 2 -b 2 -d 1 c 3 f 6 -f a c d -9 3 -f 2 9 8 a 5 -11 a b
h -l 1 -7 1 b 7 -8 8 a c -b 1 c 4 -n 6 -r 4 -b 6 f 1 8 3 f 1 1k 8 -e 2 -c 5 -a 8 q d -9 6 a b a 4 l
8 b 3 -8 1 i 7 g k -j 4 -8 1 j c 16 8 19 2 8 b g a -a c f e -2i 2 -d 1 -c 6 9 7 -7 8 d 8 7 7 -k 4 g
6 -b 2 f 6 -l 1 -u 9 -f 5 -7 8 -7 3 b 1 8 6 -9 d -15 2 -9 5 14 2 -f 6 m 2 -9 3 a 1 d f -a a o 6 7
2 -k 5 -i 1 -c 1 -8 5 j 4 -7 5 -a 5 -e 1 -b 3 -a 7 7 5 j b -d 2 -a c -e 1 7 5 8 9 -l 5 j g -8 1 -a
1 -q 1 x 2 f e g 4 -l 3 s 2 b c 14 b c 7 -8 6 -u 2 -c 2 -16 2 1g i -8 6 -a i -j 4 -g 1 b 3 7 b -9
1 -8 1 -b 7 -h b -j 5 g 1 -e 5 -j 4 -j 8 a 8 -1f 9 u b m 9 -22 j -d 2 1p 7 -1m 5 -a 1 o 3 -k 6 a 7 -8
5 -c 8 d 5 i 9 7 3 -8 1 -b 5 c 6 -9 l -e 7 -o i -c 5 -8 2 -b 2 -l 3 -1b 1 b 8 -8 7 j 5 -15 1 -l 9 a
a j 6 -a 3 9 6 -f 3 7 1 -f 4 -8 5 -a 4 -c 2 -e k -b 4 -9 9 b 2 a r 8 3 f o f 9 -g d -7 8 m 1 -b 1 -a
6 -8 4 -a 8 -k 5 8 4 -c 6 -a k c 2 9 2 -p o q 1 -k 1 7 4 o 5 -c 7 -17 5 -j 4 b 6 -d 5 k 3 8 3 c 2 -g
1 -k a -1h 1 a i -h 1 -s 1 -d 2 -w 4 t 2 a 8 -i 1 -f 1 -8 9 -u h 12 1 -b h p 8 -y 3 -1h 1 -13 1 -9
2 7 3 -f k a 9 -a 2 b 3 -h c -9 d e b -c 2 c 6 o 5 -8 8 -8 4 -9 a i 5 8 j -k 2 y 4 -g 1 -o 6 -9 a -8
7 e b -v 1 -e 3 m e -8 2 w 1 -d 4 -1p b -f 3 8 a i 5 -8 4 h 1 8 2 9 1 -i 1 f e -b 2 -b 4 -a 1 -e 4 -9
4 -u 5 -13 1 -c 2 9 4 -h 3 -15 5 -8 3 -9 4 -m 3 f 1 j 4 7 l -c e -d 4 -9 1 -b 6 -f 1 -7 9 14 c c 6 -a
3 -t 1 h 2 u 1 -9 d -p 4 -g 5 -7 q -b b -7 4 -g e h 3 -9 1 -f 1 d b a 7 -g 4 -e 3 -9 2 -i 4 -d 5 c
4 8 1 h 5 -i 6 b 1 -d 1 -9 2 c 5 -9 9 j g -c 7 8 a -9 2 o 9 -c 3 c 1 g 7 a d k d -8 5 -c 2 a 7 -9 e b
1 -8 2 -r 3 -e 4 -a 1 -w 3 -9 2 b 1 -i 2 -b f -m 3 -1m 7 d 3 -k d q c f 6 7 4 n d 8 1 v 9 b 2 9 1 -8
1 -v 3 -1d 7 -a 3 -l 1 8 9 8 d -8 i -9 3 -8 1 -7 9 -e 2 -a 6 -a b -14 4 -b 2 p 6 g e -s 2 8 3 a 1 11
1 -9 3 e 1 f 3 -b a -g 2 -n 5 g 4 -p 7 -c 3 s 1 p 1 -n 1 -h 1 -9 5 q c j 1 -9 b b 3 -a r -8 2 -15 3 c
2 -c 3 -t 1 b e -1f 1 -8 3 c 1 b 9 -b 1 g 6 8 d -a 1 -b 5 -i 8 -7 e -a f -8 1 -d 1 -9 h -m 3 8 2 a
4 -c 1 s 3 -l 1 -a b -d 5 14 1 -8 1 -7 1 -15 7 -i 8 -9 1 -8 i -9 5 -m 2 -1j 4 g 2 1f 1 v 3 a 2 -8
1 -b 2 -l 7 -i 1 -a 2 -q 5 -16 4 9 1 -j 6 -d 1 -b 5 b 3 7 8 -g 1 -q d d 1 -c 5 14 1 i f -d 2 -a 9 j
2 i 1 -b 1 -8 1 -b b 7 2 -9 8 -8 4 -9 3 7 1 -t b a 4 -c 1 -h f 7 3 -d 4 -c 4 -11 1 9 5 -w e -r 5 s
7 -j 2 -d 9 -b 1 a 6 g 2 -1i 3 -b 5 b c -i 5 -9 5 -9 h -7 3 -f 1 k 5 1v c -d 1 -a 2 i 6 -b 5 k 2 -b
6 -c 2 8 1 -c 3 a 5 -8 1 -d 1 -h d -c 2 -9 1 -g 6 c 1 -h 5 u 6 -b 1 1k 7 -7 2 h 2 b 2 a 6 -a 3 d 6 7
3 -9 3 -c 2 -f 5 -9 d -n 1 -9 4 -9 3 -9 1 -8 5 -9 a d 2 -u 1 -a 1 -7 3 9 c h 1 -7 4 -c 1 -8 a m 3 -9
2 7 2 g a 9 1 -9 3 b 5 -g e a 7 -b j -8 8 -n 2 -a a -7 1 -k h -b 6 i 4 -e 2 -d 1 -b 1 -d 7 13 1 8
7 -14 3 -d 5 -8 1 -8 a e 1 -z 8 18 5 -k 3 -h 3 -8 2 -b 5 -f 2 -f 3 x 4 i b 7 1 -c 1 -8 a i 4 i 2 s
3 -e 1 -2z f 9 3 11 1 -h 4 -a 2 -7 3 i 6 -b 1 g e -9 a -h 2 -n e 1q 2 b 4 7 1 -a 5 -c 2 c 2 t 1 r b a
2 -c i -q 1 -7 6 8 1 -a 1 -i 3 d 3 -d 1 -8 6 -m 6 -8 m -a a 7 4 i 5 8 1 -9 6 -b 5 -9 2 -8 6 p 5 -c
3 d 9 a 2 l c -7 4 d 2 -h 1 8 4 -r 6 l 3 -q 5 -o 2 -d 2 -7 1 -a b e g -d 3 -e 6 -7 7 9 1 -j 5 e 2 -9
3 m 3 -d 6 -9 9 -7 i -a 1 -8 7 -9 1 -c 2 -s 1 -m 1 b 4 -u b -d b b 3 -q b j 5 -r d 8 2 a h b c -9
1 -a e -h 1 7 6 -8 5 -m 9 -7 1 -n b -8 d -a 1 -9 2 i 2 -b 4 -q 3 -7 8 d 3 -b f -f 9 -9 1 d g -c 5 8
2 a 1 -19 g k 1 -h 3 -8 2 -c 2 -b a o 6 f 3 l 3 -8 4 r 9 -b a -m 9 -i 4 -e 5 -8 4 b 1 -8 5 -s 2 -g
1 -d 2 -n m -d 1 -8 1 -9 6 -7 8 -2h 2 h 4 h 3 d 6 9 e -i 5 e 3 -7 6 g a -l 4 e h -9 a h 9 9 4 -e 4 -7
9 -7 s -8 o c 2 9 3 -d 4 -c 8 -8 j -h o 9 c 9 1 d 1 d 4 -8 6 -e 5 8 n 7 9 -8 c -8 i u 4 -9 3 -a 3 -z
5 -c 8 -b 1 j 2 -8 1 -b 1 -h 1 -11 2 c 5 -9 1 -b 5 9 4 -a 1 a 1 -7 b f 2 -g 5 e 4 -c 2 a a -8 2 -d
8 -a 3 -a 2 -i 1 -8 4 t 4 h b u 4 a 3 h 4 d 3 9 2 -9 5 -7 3 n 2 b 2 g 1 -8 3 -1n c -b 2 c 1 d b f 2 j
1 g 1 1c 2 b 4 a 3 -d j -c 2 -9 1 -b 2 7 6 -a 6 h d -e 1 -l 1 -f 1 i 2 d 3 o 4 a 3 -8 d -7 4 c 5 -21
4 -8 8 l 2 1h m -x a -d 9 -e 7 a 3 9 2 19 2 -e 8 -e 8 -f 7 -9 9 e 1 -b 1 -d 7 -b 3 -c 7 -9 a d 4 n
9 -8 3 g 2 -k 4 -b 2 -8 1 -8 9 e q 7 6 -f 1 9 i -k 7 -1d 2 9 5 -c 8 f j -b 4 8 6 b 3 -f 1 -9 2 9 c d
4 -l 6 -m 2 -a 2 -b 1 -1l 1 -1a 1 d 1 8 4 7 4 a 1 a 4 c 2 -8 f 1e 6 a 1 q 3 -d 1 -17 d -9 2 -s 4 -c
1 -1e 3 -7 1 e 8 -d 6 v 1 -d 2 -y 8 9 r 9 5 i 5 -8 3 -8 3 -f 2 -j 5 -8 5 -9 1 -c 9 -f 1 f 5 -f 1 t
5 y 9 9 5 -8 4 c 1 -f 5 -18 1 v 5 -c 5 9 7 -8 1 -c 2 -a 5 12 1 7 8 -8 6 -e 1 8 3 -8 1 d 8 -b 5 -b
6 -8 f -9 5 -35 8 -9 2 a 2 -8 1 f 7 o c a 2 -b 4 -g 7 -7 2 -m 2 g 1 -a 7 18 8 g d -9 1 9 3 -1f 1 -7
2 9 3 9 4 m 3 -c 9 a 5 -e 1 -1c 5 -9 3 -a 4 9 5 q 3 -d 4 7 2 -9 j -g 2 -8 1 8 c 7 5 t 1 -c 5 l 5 9
6 c 5 -1s 4 -17 3 -11 1 -f a h 6 -h 1 -8 4 -8 c b 6 -9 1 -8 a 8 3 -a 6 -a 2 -7 1 -9 9 g 7 -j 4 c 2 -8
6 d 5 f 1 -d 9 a 8 -a 3 9 5 -7 6 -b 2 -7 e -a 4 -h a d 3 -h 2 -1t 3 g a -10 b e 4 a 1 -c a 8 4 -c
3 -m 3 -c 1 -9 2 l 6 -t 1 -a 8 r g -8 6 c 6 -c 4 -d 2 b 4 -c 3 u 4 -9 3 -1a 1 k 6 n 3 -c 2 -a 4 -m
6 -8 4 -a 1 f 8 a 1 -m a 9 j m 2 9 3 10 2 8 5 h 1 l e m 3 19 2 9 5 -k 1 -12 g b 4 -d 1 b 2 -b 3 b
6 -8 c -a 1 -8 4 -11 e -s 6 -e f -g 5 e 3 -d 4 8 1 -c 2 b 2 -9 2 7 c o 2 -e 2 -7 b -f 1 -19 3 -8 1 -d
4 -1z 5 -7 c c 2 8 9 -7 5 -b 3 -1b 8 l 9 a 2 -l 4 -l 3 -o 1 -a 1 -d 1 -c 2 -z c -d 1 -8 3 -a 1 p a 7
3 -7 7 x 1 9 4 -c 1 -b 2 -9 2 -r 4 -8 8 -g 4 18 6 -9 3 9 b 12 3 -c 4 -w 6 a 4 -d 1 n b -m 2 -8 8 -k
1 1h 7 -e l -c b -c b -t 1 -g 2 8 1 -j 2 -f 1 1p 8 -b 4 -2j 3 j 1 -9 3 h 5 -w 4 a 2 -h 3 -b 1 -8 4 z
d x 2 -e 2 -7 a 7 6 -b 6 -b 1 -c 2 -e 5 -b k r 2 -7 6 1g 7 -9 2 -d 2 c e -c 1 12 n -e 1 8 3 -t 4 8
7 9 4 -9 1 -g 1 e 1 -12 7 e 1 -8 8 k 7 -b 7 -26 1 -f 3 l 1 -a 2 a 7 -9 1 -f a p 3 -d 3 -a 1 -f h -h
8 b 2 a 4 m d -8 i b j b 2 -c 1 a 7 -8 g -c a -a d -k 1 z n -9 2 -g 2 -j 3 -8 2 -b 1 b 4 8 c -9 1 -a
1 -v 1 -a 2 -b 5 -8 2 b 2 -c 7 -b 2 -b c -i 1 c 5 -16 3 -p 1 9 2 f 3 -m 1 -b 4 -8 3 -i 3 -e 3 -a 1 -a
1 d 4 -i j 9 a -9 1 d 5 u a -9 1 k 1 -e 1 -19 2 c 9 -x 1 -m 3 a h -e 9 h 4 -a 5 -9 1 11 4 -f 2 -8
1 -g 1 -r 1 -9 5 7 4 -q 2 9 4 8 4 -f b -8 2 f 1 -8 3 -7 4 c 1 b 2 -9 h -8 9 -8 a -7 a -d 2 -1e 4 13
2 -h g b 3 -c 8 m 1 v e -8 4 -k 2 -f 6 f 3 -l 1 -j 4 k 4 -c i -9 6 1d 4 -a 6 -9 3 -8 2 -a 6 l 1 b
3 -k 1 -9 j b 7 -n 3 -a 8 -9 f g 8 -8 4 -e 2 -8 5 -9 4 -8 3 -1f 3 -g 6 c 1 b d -8 4 a 2 -12 i e 2 c
5 -z 4 -c 4 c 6 7 1 -17 4 -d 1 16 5 l h -a 1 -a 2 -j 2 -h 3 -7 a -f 5 -b 2 a 2 -a 2 d 9 -i 7 -9 c -m
e a 1 -8 7 b 5 -8 i -g 9 -j 1 o 5 -c 1 -b 1 h 4 w 3 -e 3 -d 2 1f 7 8 6 j a -a 8 j 6 -8 6 n 6 m 3 k
7 l 1 r j 9 5 -a 7 -8 3 d 1 y 3 -d d h 1 -b 1 19 h -7 2 -18 6 -8 7 -8 5 -h 1 f 3 -o r -d 4 f b 7 3 -8
8 -q 5 9 1 a 1 -h 3 -d c -k 4 m 3 -d 1 -c 3 -7 1 b 2 k 1 -8 a -g b 16 1 -7 9 d d 7 5 -8 2 n 4 -d 4 -c
4 -d a 8 2 -f 1 -d d -1g 4 k 3 -a 2 -9 4 g 1 b 4 7 6 -k 1 o 1 -p 2 -d 8 c 2 8 6 u 4 16 2 -a 6 -w 6 -a
2 -8 d 8 3 9 1 a m -c 1 -d 1 i 2 l a -9 a -9 7 k 5 -z 3 b 1 -10 o 9 3 a 5 -a g h 5 9 1 8 k k 1 -a 5 d
4 a c i 3 -h 2 j 1 -d 4 b 2 18 7 8 7 -m 4 l 3 -8 2 a 2 a 4 -8 5 c 3 -e h -e 2 f 5 -8 5 -o 5 -a 7 -1x
3 -e 2 -7 b g 4 a 1 j b s 4 -d i -27 d w 2 -12 8 -8 5 n 6 -k 1 -a v -f 1 8 d -a 4 g 2 -g a k a -i
j -a 8 e 4 -d 1 -f 1 8 2 t 4 -b 3 h 4 -9 a -7 1 -t 2 -q b -8 1 1y 3 -h 2 -8 5 -c 4 -f 3 f 5 -b b 8
5 -e 3 -z 7 -9 3 -p 7 -b b -8 4 -7 4 -a 3 -8 b -b 7 9 4 -c 3 -7 6 -9 e c 2 y 5 -b 2 f 2 -a 1 m 5 g
s d k -9 6 -m 2 c 5 -e b f a -f 4 -l 2 y 7 -t 5 -1q 4 d d -9 1 8 3 9 6 -g m -g 2 -f 4 -x b g 3 g 1 -m
2 -d 1 -f 2 -9 2 -7 7 -e 8 -h 1 i 4 -c 1 -8 9 -16 7 9 e -e h -2j 3 -i 1 -a 2 9 4 -c a -o 9 d 1 -d 3 e
6 k 1 -9 4 i 2 a 2 -j d c 8 w f g 6 -l 1 w 5 -1c 1 g 4 d 4 -8 1 j 4 -a 4 -a 3 8 1 -1w 3 -a 1 -8 7 -9
4 -1p 2 g 1 -j 1 h 1 -a 2 -a h -a 2 -s 4 k 5 y 6 -8 1 d 2 -d e -a 2 8 3 9 4 b 5 -9 1 -f 9 -a 8 14
3 -a 3 9 2 -g 3 -9 2 -8 7 o 1 -b a -b 3 -7 1 -9 6 d 2 8 3 -j f -1j 4 -t 7 8 5 -7 5 c d f 1 g 2 a g -e
7 -8 5 -f 4 -8 c -u 4 -j 2 -x 9 -8 1 a 9 -9 3 -r 6 b i -f 1 -9 6 -g 4 -t 6 a 9 -h c -7 1 -c 2 -8 1 -b
1 -9 2 z 6 -j 2 8 2 -9 2 -c 3 -8 1 s 5 f 5 -8 4 -7 1 q 2 -8 2 -9 4 8 2 h 1 m 1 1e 9 -j 5 7 1 9 4 -e
3 10 j 8 6 d c -e 5 -h 4 -b 4 b 3 -f b -9 o b 2 k 6 -9 m 8 c 9 7 q 2 9 5 -c k -16 7 j 4 18 5 -8 1 -1f
9 e 2 -1a 2 -7 7 -7 3 h 4 -8 c -a 1 -7 1 7 1 -d a -9 2 9 3 -r 2 t 1 14 e -d 1 -d 1 a 5 b 2 -a 7 -9
l 7 3 -7 i -8 5 e 1 8 3 f 2 q 1 e 8 -7 3 k 1 8 1 -d f 8 4 d 1 -f 2 a 1 -a 2 -9 d 9 2 -l i b 8 n a -8
9 -c 1 -j 6 9 6 f o -n c -d 5 -d 1 d 3 -9 4 -i 1 -d 1 1a 5 8 4 j 6 8 8 -9 2 -m 3 -o 9 t 3 -k 4 8 4 -9
4 -7 2 a 3 -a 4 -7 3 -a 1 -b e -8 7 -7 4 j 1 -d 9 -7 6 -l 7 q i c 2 a 6 -1a 3 e 8 -7 1 j 3 c 1 -8 a f
3 -9 1 12 5 -a 7 k 1 -a 2 a g g 9 z f e 6 -8 2 -o 1 -8 2 t 1 -l 2 -a 1 1o 1 f 4 -a e -p 2 d 7 l 1 9
2 -9 h b 1 -e 3 -8 2 -8 8 d 5 -z 2 -w 3 -7 1 e s 9 k -c 9 -i 1 9 1 -7 a -h 9 -c c b 6 a d -7 1 -9
4 -15 b 8 1 -9 h -c j -b 2 9 2 d 2 f 6 -h 4 a d b 18 8 5 d 2 a 1 -b 2 k 1 a d n 1 -8 c -m 6 -c d -a
3 -e 3 g 6 -a 6 -c 8 -9 i -1a k -7 6 -12 2 m 4 -e 3 x 9 a 8 -9 1 z e 9 1 -d 4 7 2 -j c g 3 -r 8 -k
4 -j a m b -12 6 x 5 -y 3 -v b -f 1 n g g d d 2 -j 3 -c 1 -8 a -b 9 -h 5 a 4 -g 8 a 3 -9 3 -j 4 -a
3 m 1 -k d -9 1 -e 1 p 6 h i -8 2 -l 5 -i 1 -7 1 -7 3 -9 1 -a 5 -i 5 -a 1 -a 5 -n 1 -b 1 -8 4 -j 5 8
9 s 4 o 5 c 1 -8 7 -a 1 1r 4 -c 6 -c 5 -e 8 -8 2 d 4 -g 6 -8 3 v d -j 8 -l 5 -k 1 -7 7 7 3 z 3 9 4 -d
7 -8 6 -8 4 -p f -8 4 -b d s 9 b 5 -27 4 7 b 1n n -c 4 n 1 -e 8 -i 4 -b 3 -i 4 16 9 l 4 -f 7 -t 7 7
9 c 3 -a 1 8 c -8 6 -c 1 -8 4 f 2 -9 3 -p 2 -b 7 -t 8 -q 1 a 8 a 3 -l 5 d 5 9 e -9 1 -g 1 7 8 -d d -a
8 g 1 9 3 1i 3 f 5 d g -j d k d g 8 -8 1 -c 8 -e 6 a 7 16 2 k 5 l 2 -e 6 c 4 e 1 9 4 -8 2 a 3 -8 7 -c
a -b a -7 7 -n 4 1l 1 -a 3 -9 1 q o 12 4 8 g -9 7 -a 2 -a 3 m 6 q 7 -9 b -f a -7 i b 2 -m 6 7 5 -7
3 e 6 -e 5 b 4 -f 1 l 1 -b 5 -9 6 -h f k 4 -b 2 d m -c a -7 1 -b 4 7 7 -1o 9 -b 3 -v 5 z a h 2 8 8 9
3 -7 1 -9 3 -9 3 v 4 -n 3 9 a 8 5 -9 a 8 3 c 1 -b 7 e 3 -f 3 d 1 u 9 v 5 -d 6 z 5 -a 2 -g 2 -j 3 -p
7 -7 1 -d 3 -k c h 3 -k 9 7 a 9 6 e 4 1b 6 -9 4 -b a -d d -9 5 -d a a 9 d 4 -m h -c k -a 9 -7 6 i
5 -t 4 -7 5 -d g -b 4 -c 3 f 5 -c e 9 2 2z 6 9 2 e 4 -e 9 -k 4 d 9 -n h m 6 c 2 7 c -i 8 e 4 -9 7 e
c d k a 5 8 b -9 1 -j 7 -18 1 d 1 -k 8 -g c -8 4 a 6 -g 2 n 3 -b 5 -j 2 1a g -h 6 9 3 -n b -f 7 -b
3 f 2 d 8 -9 8 l b -8 6 l 8 -9 1 o 4 t 2 -a 7 e 6 -8 5 -f 2 -c 3 -c 2 d 4 -a 4 -e 5 -d 1 -8 7 8 4 -d
5 -9 3 9 2 8 5 -8 5 -8 g -b 6 -d 3 -10 d 7 4 -b 8 -c 1 -7 8 8 9 -a 1 a j -d 3 -7 1 -f 1 h 7 -b c -n
8 g 1 i 7 -8 a 9 2 c a 7 3 9 c -h 4 9 9 -7 c -b 3 -e 1 -8 1 -8 b -b 2 -u 3 b 1 -y 9 -7 1 -d 2 h 6 -c
1 g 5 9 3 e 3 -c 1 -e 4 -8 4 b 2 -d 4 -9 2 -1j 1 -n 1 f b -7 1 -7 a -8 4 b 1 c 7 -1j 1 -m 4 h 3 d 1 8
1 -n 1 -n 6 l 2 -f 2 -9 3 a 1 -7 5 f 4 -c 9 -8 8 -e 4 -l 2 -c 2 q 2 t 2 p 1 -e 8 -7 5 f g -a 1 8 6 -m
d 7 3 9 2 -a 6 8 4 -k 1 -a 3 -g b -v a -e 1 -1a 8 m 6 a 3 -w 6 -d 7 a 1 a 4 8 1 -a 7 -h 5 -7 6 s 4 -8
t 9 7 -i 2 d 6 c 9 -g 3 -m d q 5 -h g c 1 -b 5 f 2 -h 2 -a 6 -f 2 -j 1 -f 9 7 2 -b 1 d 5 -h 1 -a 3 -n
4 -b 1 -k 1 -19 2 9 4 -l 1 -b b d 4 -9 2 -7 a b 2 -7 7 c h -f i 7 e h 1 8 a -b k -j 2 8 6 -b b -a
7 -k c b e -i 4 -c a -d 3 y 5 w b -l 2 -h 1 7 2 -d 1 -f d -e 1 b 6 f 4 -e 4 -e 4 -n 4 i a -7 7 x d a
3 -e 3 k 6 -u 3 8 4 -p 2 d 4 m 1 -7 6 f 1 -9 3 8 3 b 2 -9 7 g 3 -g 3 -c a c 1 -g 3 a 5 -d 3 -a 6 -b
9 o l f 3 -a 2 9 4 -8 5 7 1 f 4 -17 2 a 8 o 1 a f w 1 y a -h 4 -a 1 b 2 -b a -9 2 8 3 15 l e 2 -d g 8
1 -b 4 -f m -g 5 -e 1 n a -8 2 -c 4 -c 7 -7 h w 2 -8 7 f 2 -7 1 l 4 b 7 -a 1 o 2 -l m -c 3 -8 3 8
6 -9 1 -9 2 8 4 -15 2 -8 3 b k -9 6 i 3 -c 2 x 5 9 2 -9 z 7 2 7 4 -k 5 9 3 h 4 a 2 -e 4 -8 1 -7 6 -e
6 a 7 -8 4 l 1 -c 5 -g 7 -1h 2 a 4 n 3 -g c -i 3 7 b a k -9 3 -a j -e 9 -9 8 s b -7 4 k 5 -c 5 -p
3 -a q -31 3 h 5 -e f k 2 r j 2a p h b -n 8 -8 6 a 5 l 3 -9 1 -9 e -e 2 -9 3 -a 1 i 5 9 3 -d 2 -7
3 -7 1 b 1 -i 1 -d d d 1 -h 1 h 2 -d u 9 8 -c 6 -q 8 p 2 -c 1 -8 1 -a 7 -8 1 b 5 11 1 -10 5 -7 7 h
2 -f i -9 1 1p 7 -e 5 -9 3 -p 4 -e 1 -d 3 -8 j -8 1 -8 3 e d 8 7 -k 2 r 6 -8 2 d 4 -i 1 -8 1 -8 7 n
1 8 1 -a 5 7 5 -d 2 -h 3 -d 3 -e c -d 2 d 5 -c 4 -8 6 -b 6 -b 1 7 g i 1 c 3 -a 4 j 7 j 5 -g 3 -b 1 -8
4 8 9 k 2 9 3 z 4 -a 2 j 1 -c 8 -b 3 d 6 -b 8 -1r 1 d 5 -d j n 1 7 h r 4 9 2 -h a -b 5 -a 5 -c 1 -1g
2 b 2 -g 9 -b 2 7 6 -a 8 -9 1 8 5 n m t h -b a -c 4 h 5 -y 7 -g 7 -g 9 -n 1 -l 4 -k 1 -7 7 9 3 e j -c
2 -c 4 -b 2 8 2 -b 1 e k -8 8 8 f -7 4 c 1 b a 8 1 -7 1 b 5 -k 3 -d 4 e 3 -8 c -e h -r 4 -p 1 8 9 j
6 -c 9 -14 a f 2 c u -c 6 8 2 l 7 f 4 -e 4 -b 6 -p 1 u 7 -d 9 -8 5 b 1 j 6 -e 5 9 4 b 4 -8 2 -c 2 -d
1 -f 5 b 6 -b 9 -f 1 -o c -9 a -i m -8 2 -k 4 l 1 -k 1 -7 7 -a 1 s 4 -7 2 -d 3 f 2 -7 5 -m 9 1g 5 -o
5 -f 2 b g 14 4 9 2 -b 2 p i 12 2 a 3 -d 4 -f 3 p 1 -i 1 8 1 9 1 -j 5 -7 4 -n 4 8 3 -8 1 -g a 7 7 -o
6 v 7 -8 1 b 5 f 4 -1n 5 n 4 -7 2 -l 1 -9 3 h 1 -w 6 -g 7 -8 3 7 4 8 l -k 2 -8 5 1k 3 e 3 -8 i -11
6 c k -a 7 b 2 x 2 -f 1 -9 9 v 3 n 5 a 2 d d -9 f -e 4 -a 4 -b 2 -9 1 p 2 -b 3 -7 4 -i 4 -a 1 c 5 -a
5 -x 4 l 1 -l 1 -g i -8 9 -9 b j 6 9 5 l b 8 3 -q 4 i f -b 9 -a 4 -e 2 8 2 -b a -j d -7 f -9 4 a a 7
5 d 1 1o 5 b 8 -a b -7 i j 4 -8 2 -e d 1f 2 -a 9 c 4 c 1 -9 6 k 6 -16 8 -j 2 -9 4 g c -e 4 9 9 -d
4 -j 2 -g h g 4 -h 2 -b 2 -b 3 -e 9 -d 2 h 2 -8 4 9 4 1k 2 b 7 -8 4 -p 5 b 3 -a 3 d 9 -h 1 -q 4 i
5 -e f -o m -o 7 -p f -7 4 1d 1 -g a w 5 -a 6 8 c z 3 1d 2 -8 7 -l 4 -x 1 -i 9 -f 8 b 5 -8 1 e 2 8
7 -y a e 4 o 1 8 4 j 3 -i 1 d 4 -m 2 -r 6 7 8 f o -17 5 a 9 n 2 f 4 8 2 -c 2 -e 1 -a 2 q 6 -c 2 r
1 -f 1 -d 7 -8 3 -i 1 q 1 g 2 c f -1g 2 -8 3 -9 7 -z a -a a -a b -f 6 -g 1 -t b -8 8 -t 5 -i 2 -b a h
b w 5 -9 2 -b 1 -8 6 n 3 -8 4 o 1 f 4 1b 2 -8 5 -f 5 -8 d b 4 -e 1 -e 3 -f 1 -15 2 -8 1 -8 3 -10 2 -7
4 -8 1 7 7 8 3 f 2 g 2 8 d h 1 9 f -e 6 -9 6 -d 1 7 8 -a b -9 5 8 4 h 5 a 8 -f 1 -w 7 -b 1 -h 1 -e
6 -h b -17 6 -8 1 l 1 -b 4 -q 5 u 7 -z 3 -7 8 g 5 b 1 -o 2 -8 3 a e 7 3 -8 4 v 2 -i o 7 5 -c 8 8 a -c
4 -j 8 j 5 -d d a 4 1g 5 -b 4 9 1 g 4 -h 1 1m b h 7 c 1 -e 5 -r 6 j 11 -8 6 -c 1 -8 8 -w 5 b 7 9 4 -i
3 -i 1 9 5 -c 3 -b 6 -a 1 -8 1 -10 2 -a 7 -k 2 f 7 -7 9 -a 7 -d 8 -g 7 9 3 -8 1 -l 1 12 4 c 8 u 5 -b
8 b 4 8 4 -9 1 18 3 -m 5 7 1 a 3 -c 3 -7 4 9 1 1l 3 -7 3 a 4 -d 4 8 6 i 2 i 2 h k -7 8 -b c -8 7 -7
2 -v 5 9 1 -8 1 -b h p 8 -j 2 -b 4 7 1 a 1 7 3 -8 9 m 5 -g 7 -l 1 -9 1 -e 5 -f 3 -8 4 -f 5 d 8 -d
j -c 5 7 8 e 6 8 o e 1 -2o 2 -e 4 -e 6 -i 3 m 9 h b 8 1 -a 4 -9 9 l 5 p 4 -e 3 e a -b 7 9 3 -i 2 b
1 -a 5 -b 4 -j 1 -c 3 o b 14 2 -f 2 -d 4 -d 4 d 4 b 1 -8 9 e 2 -a 9 -1c 7 f 1 9 c -c b -e 4 -j 5 -a
1 -a 1 9 1 18 3 c 1 -p 9 -i 1 7 2 9 4 -a 1 b 7 -8 5 j 5 8 2 -7 b -f 4 a 4 -7 5 -e 1 -g 2 -g a b 3 -8
7 -a 3 -8 5 7 2 8 6 -c 2 -g 4 8 5 -9 2 a 8 9 9 -7 a -d 2 c 1 -g 2 m 2 a 5 -d 6 8 1 -9 9 h g 8 6 a
3 -z 1 o 5 y 9 b 7 -39 7 8 3 -d e -a j -b 4 i 3 a 4 d 4 -r 2 -7 3 -9 1 -7 1 -f 3 d 1 -8 1 8 f 7 1 g
5 a 7 c 1 -m 5 p 3 -i 9 f 2 -c 1 -d 4 -c 1 f a -8 1 -i 3 -y 1 -h 3 -a q -8 3 n 3 e 6 7 9 -c 2 -q 4 -7
2 c 1 -o 4 -7 a -9 9 -i 3 -a 6 s 2 1b d -c e h u -a p 8 1 -a 4 -s 1 c 1 -c c -b 2 -8 3 c 5 -g 5 -k
8 -7 4 7 4 -c 1 -j 7 -j d p 2 9 7 -o 5 -8 3 -8 1 -a 6 -7 3 k 3 7 a -j 1 1l g e o 9 2 -d 2 -1z 2 s
3 -g b -b 1 -d i 8 5 i 14 -8 3 8 5 -9 e e 1 -b i 9 1 a b 9 7 b g 9 2 -j 1 -n 4 -8 2 h 8 -9 b -g i -9
1 -b q -k 6 -b 5 -i 6 -n 4 b 4 -a 1 -14 3 -9 2 -o 6 i 4 c 8 -o 1 7 f a k -i d 1f a -b 6 -g 3 -a 3 -8
7 1d 2 d 3 -8 1 -a 1 8 3 e 4 7 2 7 1 g 3 -g 2 d 3 -g 2 -g 8 -9 1 -h c c 5 12 b 7 2 l 5 -8 1 -c 3 -8
5 -l 2 -j 1 -i 2 8 1 -n a -i 1 -f 9 -j 1 -b 4 -n 2 7 g -8 5 b d -8 9 -e 4 -r 7 9 a -d b b 4 -x g -c
2 -c a b 4 -9 6 -s 1 -c 1 -b 8 -i 2 -a 2 u 5 -m 9 f 3 -8 j -j 7 d 1 -h d -h 7 f 6 k 1 -7 2 8 3 9 e -9
a b 2 e 1 -a 8 9 8 -9 4 g 1 -7 4 y 4 -f 5 v 3 -e n -8 4 d 4 -9 1 -k 6 -9 5 -b 3 e 1 j i -r 1 -e 5 7
7 c 3 -8 1 -3j 7 -g 2 9 5 -c 1 p 3 -k 1 -k 2 p 7 7 4 -8 3 -9 3 -e 3 -b 5 -f 9 e 5 i 2 -e 2 b 9 -a
2 -7 1 g 9 -a 1 h 6 t 1 -1b 5 8 1 -8 2 -p 1 13 2 -g 1 -o 9 -8 1 d 1 8 a a 9 9 m -7 6 -18 2 -m 1 -h
6 l c 8 3 f 9 9 2 c 6 a k g 1 -10 1 -1u 1 -e 8 c 8 7 f -p 2 m 2 e c 8 3 -i b g o -1p 6 -8 1 -c 4 -e
4 -7 1 9 4 -9 8 14 3 m 3 7 3 -a 6 -8 e -14 b -k 5 -1d 1 -d 7 -l p -g 8 -a 3 -a 1 -9 n -12 i -i 5 -c
3 2p 5 -8 9 -g 2 -g 3 -7 9 -d 5 -g 1 -b 2 -9 7 -8 8 s 4 -d 5 c 1 1d a -q 2 -8 b e a -k 7 9 5 -f 3 r
c b 2 -9 1 -9 8 9 6 c 6 -8 2 -8 2 f 4 -j 2 -n 2 -c 4 -8 1 -a 1 r 1 d 5 y 3 -j d -i 6 -i 7 -j 1 f 5 o
7 d 2 m 1 -a 1 -9 6 o 1 -c 2 -c a -7 f -f 3 -f 7 a 3 -9 c -8 3 7 4 -p 2 -8 2 a 3 -a 5 -c 2 -j 3 c 8 8
2 14 2 -9 5 f 1 f h c 3 -z 1 x 9 c 2 -9 2 a 2 -g 1 -a 6 -f 3 r 8 9 f n 3 -9 1 -c 4 8 5 -d 5 -b 1 -9
2 b 2 -k 6 -b 7 p 5 -a 3 -l c -c 3 9 9 -s 5 -a 1 -b 1 u 3 -a 8 a 2 d 3 k c -c 1 -l 1 8 e -8 3 m 5 -b
8 m 4 9 7 -k 4 -k 2 -e c a 1 -8 d -9 5 b 1 -w 2 -f 9 -r 4 8 1 b 3 -d 6 -j 1 a 3 k 2 b 1 -7 1 -x 3 -h
9 -c 2 -9 c -7 6 8 2 b 1 8 5 d 8 a 4 g 4 -f 7 -8 3 -7 9 -8 o -e c -d 1 -b 6 -7 3 -c 5 c 1 -m a b 1 7
8 a d -7 3 9 2 1h d 8 5 -g n a 3 -7 1 -1q 2 -9 7 p 6 -b 3 a 4 -n 5 -8 2 -a 6 -j 1 -8 3 -8 5 b 1 -e
k -a c -8 1 -c 3 -a 4 d l d 1 d 4 -g 3 b 3 y 6 r i f 7 -k 1 9 2 m f 9 3 d 3 -f 2 12 3 -8 1 -g 3 8
2 -a 8 7 6 f 3 8 2 -8 7 b 2 -d g -8 2 -c 2 a 3 m 5 -8 d o 2 9 3 -9 1 -8 3 -8 9 9 2 -p 9 f 3 -d 3 -h
1 8 1 -9 2 -b c 8 9 b 4 w a -m 7 e 7 -l 9 -8 3 -a 2 -12 7 -k c -g l -8 h -a 2 -e 6 -8 9 -8 9 a 3 9
1 -e 7 -1j 1 -7 h -f 4 i 8 -d 3 -n 8 -10 q 1d 2 b 1 c 2 -8 1 -7 2 -l 6 -9 e -8 2 9 1 -i 1 -8 9 f 2 -v
2 9 4 -q 5 -f 3 a 6 -b 4 c 1 -f h d k e 7 -a 3 l 4 -1i 8 -l o a 7 8 9 a 6 -a 2 -8 8 -k 7 b 5 -8 4 -8
9 -c b -8 5 -8 6 p 4 -a 3 -d 1 9 9 i 9 n 3 x f 7 e 8 7 g 5 -a 2 -e 2 -20 2 -c 1 19 6 d d -k e d 4 8
5 -b 6 -c c -8 8 -9 1 e 9 -7 1 i 2 s 5 e 3 -j 6 -9 2 b 8 -9 6 -9 4 i 3 -1f g -d 9 b 1 -8 3 -8 b -i
5 -7 9 -f 2 g 4 -b b -e 4 -r 3 -19 b 9 1 k 7 -f 8 -r 3 c 2 -8 n -7 6 -c 1 9 4 -d 2 -f 2 -s 5 -w 4 k
1 9 a c 1 -9 3 -12 3 -9 6 c 2 -v 2 -a b a 1 9 6 8 7 -d 7 -i 1 7 a 10 2 a b -o 1 -c c -a 2 c 5 8 2 -d
4 -b 1 -d 2 -b n -i h e 5 k 5 c 2 -x 2 -8 7 -i 1 -r 4 -c 5 7 1 -c 3 -y 4 -14 2 -x 1 e 7 b h -c 8 -b
e c b j 6 -b 7 8 1 -p 5 -7 f -q 4 -b 5 -a c -a f 9 2 -d l h a -l 3 a 1 -8 6 n 1 -n m -b a -8 3 -15
1 -f 1 -a 3 -d 1 -9 a -d 6 e 4 -8 1 -q 4 -d 3 s 5 -8 4 -7 4 b 7 -p 5 -l m -e 4 -a 4 s 3 c 1 -a c 8
4 -d 4 c 2 a 2 a 1 -a 2 -a a -g 5 -i 1 9 9 -7 1 -a 5 c 1 -g 1 -i a 17 1 -b c -8 3 -9 4 -7 6 -i 2 -f
5 -q 5 1c 1 f d m 4 -c 1 b 8 x 2 r 1 -c 1 9 5 -l c -c 1 -a 2 -8 3 -8 n 7 4 -j 2 7 2 o 5 -b 1 -d 1 9
2 -e 2 9 n j 3 -k 8 -25 a -b 6 9 3 -e 6 9 6 -8 4 -b h -9 7 -c 5 w 3 h 5 g 4 -a 6 -b 8 -1d m c 1 j
7 -9 5 1d 7 -8 3 -d f a 5 -8 c -b 8 -7 9 a 1 -c 1 -a e j 1 -a 3 8 8 -8 7 9 1 -f 11 -j 2 t 2 -x 6 q
5 -c 1 -9 1 -l 1 -b 4 c 6 a 3 n 3 9 2 -14 c -j 8 -7 c j 2 -b 3 c 4 -z 3 -9 5 -v g -g 1 -h 2 e 2 -8
2 9 3 7 1 9 c -8 1 w 1 s 9 -14 2 i e -9 9 -8 1 -c 2 -8 2 -d 2 -9 2 -n 1 -c 4 u 2 u 2 -b 1 8 7 g 3 e
5 n 4 -c 4 -8 1 i 2 b c -7 1 -e 1 f 1 f 1 -b 7 m g -b 2 i 7 -j 5 -f 5 e 3 -g 2 d 8 b 2 -c 5 -c 6 -8
1 -h 2 -b i 8 4 -a 3 -a 5 -b 5 a 3 -i 1 -b 4 -7 c -c 2 -b 5 e 1 -7 e -k 7 f 2 -8 6 -b 6 -e 4 8 6 w
1 -q f 8 6 -f 1 -9 5 -k 1 a 3 -d 4 -c 5 d 9 8 1 b 3 12 b a 8 8 h a 5 -k 1 -8 3 -i h -11 8 -p k -8 1 h
3 -a 7 -7 4 -i 8 -j j -a c h 7 a d -h 4 7 4 -x 3 f 7 -9 3 -m k -8 1 -7 5 -9 b -d a 8 3 v a -g 3 8
9 2m 2 f 4 -e a 9 8 -a 9 f 4 8 3 -8 4 a 2 -c a d 6 -g 1 -8 a 7 3 -g 1 -d 1 -8 2 -9 5 -9 8 -8 c -c c 7
2 -h 5 a e -7 2 -9 4 -t f c 7 8 2 -j 4 -y i c 7 e e a 6 e 5 c 1 7 b -m 1 -a 8 9 3 -9 8 -v 1 p b -z
1 -q 5 i 6 -n d -8 3 -8 d w 5 8 2 -f 2 -b 3 -a 3 -9 4 c 4 n 5 b 2 -8 2 f a -i 3 -8 2 -9 m -8 5 -c
h -a d -38 h -7 2 l c -g a -8 2 -b 8 o 6 -a b h 4 -l 6 -8 5 8 4 -8 5 -a l 18 5 b 3 h 4 -a e -e m -1u
5 e 2 -c 1 r 1 -8 f -i 4 v 3 8 4 -j 6 -d 1 -1e 2 a 4 -l 5 -b a -7 2 -b 6 -a 4 -d 2 -9 8 d 8 8 1 -i
6 -l 4 -r 1 9 1 8 3 -c 7 r 2 -a a h 2 -9 2 -9 3 -n 5 -d y -e 3 9 1 9 1 -g 2 7 2 -8 2 -13 4 -9 8 -8
d -l 3 d 3 -a 5 -b b -f g 7 1 -f 1 -9 1 f 3 -c 4 14 1 j 5 c 3 -g 1 -a 3 b 2 -j 3 22 e n 1 -v f -f
d -c a k 2 b 2 n 2 -k c -c 1 -7 3 -13 1 -9 1 -l 2 h 1 n 3 -c 2 -d 3 -o 1 -b 4 g 4 -n 4 -d 4 c 8 -d
1 -i e a 1 -h 4 a 6 j 7 q 4 -d 8 r 6 x 3 -8 3 -c 4 -c 8 -g 1 p 5 -g 2 -9 3 n h k 1 -h 6 g 1 12 3 -c
2 c 9 8 3 i 1 -8 9 7 3 -q 4 -9 2 -f 1 -7 6 -e 4 -f 5 -b 5 -8 1 -a 6 -8 3 -a 3 -a 6 -b 7 -j 3 e 4 -h
4 h 6 -1c 3 -11 6 -8 6 a 5 -f 3 -e 1 -g 8 -c f -7 8 -8 5 i 3 -i 6 9 7 -p 1 -7 4 -7 2 -f e -8 5 -8 1 7
c e 5 7 1 x 3 -7 3 -k 1 -7 7 -b a a 4 g 1 -1u 1 d 9 b 3 n 1 -g 2 8 d -7 1 -h c 12 2 -g g -a 5 9 9 -a
5 g 3 8 1 a 2 -b 4 -k 4 o 3 8 6 b 1 -q 4 -b 3 -f 4 a 2 -a 5 m 5 -a 1 -15 9 -7 1 -8 4 c 3 -a 1 -7 1 -d
2 -9 1 -q c -9 6 g 4 7 1 7 7 9 b l 1 c 3 f c x 8 -b 2 a 1 -9 5 -c 1 -8 1 d d 8 1 -c 1 -a 1 -b 8 -e
4 u 4 -8 7 -d 1 8 8 -8 3 q 2 j 8 -f j a 2 k 5 -b 3 -e 2 e 6 n 3 b 2 -f 6 -g 3 o a -f 2 g 3 -9 f -9
1 7 1 12 3 -b 6 -h 8 -9 a b 3 -8 5 -7 3 b 3 j 1 -g 5 -a i a 4 -r 9 -s 2 -b 2 8 2 -m 5 -g 2 7 1 -8 c 8
f -l 2 -m c a 2 u 7 j c -d 5 -c k 8 3 -b 2 9 c 7 f -c e -a 2 r a 8 a b 6 -j 8 g 2 -f 6 7 8 -9 3 d
s -f 2 s 5 -d 1 -8 e m 5 l 3 -9 4 -7 g -13 5 -b 4 7 a a 3 d 3 e 1 -c 5 v 3 -1a 6 a e a 8 -m 6 -a f g
4 a 3 -9 6 -h b -a 7 -9 e q 6 9 a 1e 3 -b 2 -b 6 -9 8 -h 2 -8 2 q 5 9 a -9 1 -b 1 m 3 8 2 b b -f i -k
3 -9 2 -l 1 -x 4 o 3 g 3 -8 9 e 3 -a 1 v 3 9 a -d 5 f 5 -e 7 -t 9 h 2 -b 7 f 5 -f a 10 l e 4 9 3 y
6 -d 1 -e 5 h 6 -36 a 13 5 1b 9 b 1 -q 2 h 3 -20 e -9 9 -9 3 -c 2 -c 7 t 1 -7 d l 9 -d 5 -s 4 -w 1 -9
d c 1 -c 3 g 7 -c a -7 8 -8 1 h b -e 3 -g 5 a 5 l 2 -f 7 a 8 g 8 -9 b a 1 10 5 8 a -7 1 -b 1 -9 b t
5 9 3 -a 3 b 7 -q 9 a 3 -k 3 -9 3 -p 1 b 1 -a 2 -9 1 -1d 1 -9 2 -o 3 8 5 -d 6 -e 1 -b 7 j 6 k h 9 3 e
c -f 8 -9 1 b 2 -i 3 -b 1 -g 4 -c 6 -c 4 -c 2 g 2 -l 1 j 4 -8 b l 8 -c 13 -d 5 -8 g -h 5 -8 2 -b d -j
3 -a a 9 g e 2 k 2 -a b -r 6 d 6 c 1 a 1 -8 5 -9 4 z a -g 5 -9 8 9 h -b 2 c 2 b 1 b 2 -7 6 a 3 -9 5 a
8 -p 7 d 1 -c 4 g a 9 3 r 9 -17 2 -d 6 o 9 -1q 7 -8 4 -b 1 j 1 -7 3 j 1 -c 1 -d 5 d 2 15 4 d g 8 9 d
4 -a 1 -g 4 -f 4 o 5 8 3 -7 2 -b 1 c 3 q 1 -7 c 9 7 f 1 -f 1 m 9 -n 3 -b 1 -e 4 b 1 i 1 -g c 9 5 -e
7 7 1 -k 1 -9 3 e c -v 5 -5e 4 -d d -b 8 -d 1 -i 2 e 1 -8 1 a 3 -8 3 -m 3 7 1 -k 9 -b 1 b 9 q 6 8 f b
2 -9 8 -d 1 -u 4 i 1 s 7 -d 1 f 2 9 c h k -9 5 g 3 -f 5 -b 7 -8 3 u d a 5 -c 7 -8 3 g 9 -a i e 5 g
6 a 2 -b 6 -9 1 9 2 -8 5 8 9 a 8 e f -n 1 -a i 7 s 8 3 e d -j 1 -9 o g 2 i a -9 7 7 8 -d 5 -o 1 -e
8 8 2 -e 3 8 1 -k 5 7 2 -c 3 -d 6 8 1 -f 2 -c 5 -c 2 -h 6 -9 j -7 5 -8 4 -8 3 -8 8 -k 1 b 1 8 4 -b
6 -q 7 i 4 k 1 -c 9 -b 7 i 2 -a 2 -1g 1 -b 5 -h 1 g 5 n 1 -j 3 -o b -b 4 -f a -d 4 -z b -v f -k 7 -8
3 b 3 a 8 -9 4 -7 3 -a 1 -b 1 a 6 -a 4 a 4 -d d 8 2 s 1 g 1 -l d -f c -9 4 -8 4 7 2 -a 1 -d 2 -e 7 -8
d -7 3 8 6 z 5 f 1 h 1 -j 2 j 2 -i a a 4 -c 3 -b 1 d 7 h 1 i 3 -e 5 -7 1 -c 4 -9 5 -c 4 -8 a -p 3 h
a -c 3 -a 4 -a 5 -8 1 -s 4 a 4 -9 1 7 1 -8 1 -d 8 -9 8 -a 6 -s 4 -c 2 -c 3 -7 1 -1w f -o 6 1g 1 -j
1 -c 5 -e d -f 3 v 2 -i 2 8 2 a 1 n d -9 5 -f 9 -b 3 -8 5 t f -f 1 -17 e i 7 -8 2 -8 2 -7 c -e 3 -b
6 -j 5 -e 1 -f 2 -e 4 -j 4 -7 1 -b 3 -7 e -m 1 -g 3 -h 1 -7 d -7 3 -9 3 -b j -8 2 -8 3 h 1 i 2 -b
1 15 4 c 9 -7 2 -c 3 -b 6 r f f 2 -l 6 8 b -8 3 p c -d 3 -8 5 -e 3 -f 8 t 4 7 5 b 8 8 1 i 3 -c 7 i
3 -c 6 -e 6 -a 3 -r 3 -c 3 8 c -9 2 k 4 9 5 -e g a 5 -12 4 a 3 -9 4 -8 5 -c 2 f 3 -9 g -a 8 -n 1 8
1 7 1 -g 2 -f 5 -i h -8 1 -b 2 -q 5 b b -7 5 -c 9 b 2 -c 4 a 6 -i i l 2 -e 1 h 5 -i 3 -k 5 m 8 j 3 -8
6 8 f b 6 v 3 -e 4 -c 4 d s -8 3 -9 2 c 1 a 4 h 2 -a 2 -e 1 -a 3 -a 8 11 2 -d 3 -b l -h b -9 d -t
2 1n 3 d 1 -j 4 16 4 10 2 u d -9 5 b i -e 3 n c -s k n 2 9 3 -z 5 -a 4 -7 1 7 9 c 1 i 6 -j 2 k 2 h
6 a e -9 1 -d 1 -d 4 -h 1 -l 8 -b 3 a 3 -f 5 w 8 -8 3 -j 5 9 1 9 1 -f 6 -8 f -d 6 -7 2 -8 2 -9 3 -9
8 g 2 -8 7 -r 8 9 6 -a 4 7 8 -a 1 -7 5 u 1 -f 1 -d 1 b 9 h 5 -8 4 -e 9 -8 3 e 4 -1m d 8 1 -e 1 -c
3 -g 3 -8 9 8 3 -9 8 9 8 -10 4 7 2 8 2 9 3 b 3 -9 1 -a 3 c 1 m x c 8 -8 1 -g 2 -a 3 u 7 -i 1 f 6 -p
f -f 5 -a 1 -y 5 -16 7 -g 7 7 2 -7 4 -c 5 -a 1 -j 1 -9 1 -d 2 9 1 -18 1 g 2 d 1 a 1 -b 2 9 1 12 e h
1 -g 6 -e 1 -b 1 -9 4 -8 2 -h 3 -8 3 -a 8 -j 5 -7 1 -a a g 2 -7 8 b 6 -8 a -a 3 e h -s 1 c 4 -8 l 7
7 8 2 u 3 -7 9 -v 1 m b -d 2 -b 2 8 5 c 1 -8 k -e 4 9 4 -b 2 -8 b a 4 -n a -b 1 -16 9 -9 9 -d 4 -h
2 -v 5 c g 8 5 a 3 f 1 -9 2 -a 4 d 5 8 f -7 j d 1 8 1 -a 4 i 2 -9 1 e 3 -t 8 -m a -i 3 -1k 1 -n 1 -9
6 -i 6 -8 1 b 4 -a 3 1b 8 m 1 f 4 -8 2 -1d 6 7 8 -7 6 8 b a 4 -9 9 -f c -8 2 -f 4 a 2 f 4 -c 4 -h 7 a
3 -18 1 q 1 -l a -a d -b 9 -8 d o a -m 1 -8 8 -1h 8 c 1 -c 3 -a f -8 9 o 4 -a 2 -a 3 -h 6 -k 2 -h
6 -a c -x 3 -e 4 -a 1 -8 1 -o 9 -b 1 a d -d 3 -9 a -a 2 -j 9 8 4 -a j -9 5 r j d 1 i 7 -d 2 k 1 -13
3 -11 a -g 1 -9 b -g 1 -h 8 c 4 -m 2 h 9 -d 7 l 1 -9 1 -z 2 -1d 1 h 2 -d 1 -o a -e 7 f j -r 8 9 1 z
2 -c 2 -9 1 -h 9 -b 1 d p 7 6 -8 1 -d 5 -s 2 8 7 -8 2 e 6 8 9 -e 1 -a 7 -17 2 -d 3 x 2 a 1 t 1 -e
h -b 1 17 1 7 a e n -l g -8 6 -a 1 -9 7 h 2 a 5 9 4 -16 3 -8 d k 7 -7 3 e 2 8 7 7 5 e 3 9 2 7 3 -c
1 -i 6 -7 d 11 9 -9 c -j 1 -l t -c 2 7 7 -d 1 t 2 -8 4 9 1 -9 4 f 1 -d 3 -j 1 t 1 8 2 -13 7 -8 2 m
1 g 7 l 3 i 2 n 4 -d e o 3 h 3 -i 7 -t 2 8 1 -g 5 -i 1 -b 2 -q 6 -24 6 h 9 -a d -g 1 -n d k 2 d 2 20
1 -9 1 -7 8 -8 6 d 5 -d 1 11 c h 1 d 2 -8 5 -c 2 8 2 -d 1 c 6 -e 1 7 2 -1d 3 o 2 f j c 17 8 8 -c 1 a
5 -z f -b 3 -7 9 w n -f e -m 8 -9 9 -c 3 9 6 -a d -k 4 f 7 -a d -k 1 9 8 -e 2 d 4 e a g k b a a 7 -j
2 -8 4 -8 1 k 7 -d 8 -k 4 -d 1 -9 7 a 9 -j 3 8 e -8 3 -8 4 -e 2 -x 6 t 9 -j 2 -u 1 -q 6 1l c -1v 3 -f
4 -8 1 -m f -m a -g 7 16 d j a -k c -c 3 -d a p 5 8 1 h 4 -20 1 -a 9 15 2 -b 1 -8 1 -d 2 -n f -k 2 -9
2 -9 4 t 1 8 2 h 4 -s 1 k 4 d 2 i 4 -e 2 -k 1 -i 9 -b 2 c 1 -e 2 -c c b 6 g 2 -7 2 -9 1 -9 5 s 9 -d
5 -8 1 f 3 -9 7 -8 5 a 1 7 e a 1 g 9 8 1 f f -7 3 y 1 -1k 7 -b 2 -b b j 3 d 6 h 7 d 3 l 1 -q 5 10
8 -f 4 b 2 -7 6 -k 1 9 2 -9 4 -13 5 -9 4 -c n -b 1 -b 5 h 4 -b 8 -q 3 -7 2 c a -g d 7 2 -14 2 -k 5 -9
2 -a r -c 2 k e -10 c f 3 -h b -8 5 -8 f -a 1 b 6 -8 9 b d -l 1 b a -a f -8 6 -d 1 q 2 -c 5 -s 4 -e
a -c 1 -a 1 -c 4 -g a -7 5 -f 5 l 1 11 3 -b a -m 4 a 5 -c 6 -b 2 -f 3 -c 4 -8 4 -8 4 g 3 b 4 -i 2 -p
4 7 2 8 4 -a 3 c 3 -8 a -a 6 g a 9 e 7 8 9 2 a 3 9 3 d 1 u 2 -a a o 4 h 4 9 1 -c 1 -b 3 8 1 -8 9 -9
4 l i -1q 5 9 x -8 8 -b 4 -o 1 -d 8 8 3 d 2 -a a g i e 1 -c 1 d 5 -e 6 -b 1 8 4 -s 8 f 2 -7 5 8 5 -g
7 g 1 -c 3 -f 6 d 9 g 1 -10 1 -9 5 -9 2 -9 7 u 7 -t 4 1l c 8 f -9 1 15 7 -c 1 n 2 7 5 c 4 -9 d j 5 -e
5 -8 1 n 3 -a 3 -17 2 -9 9 n 1 -f 3 -h 2 9 b 16 1 -a e -b 7 -8 6 -a 3 -d t -e 2 -8 2 -c 9 8 5 12 c t
7 a 4 t 4 q 4 t a h c 7 2 -e 2 -16 8 -9 8 -d a -9 3 b 4 d c j 1 -b 3 p p -c 2 8 a t 1 -c 3 c 3 -9
7 -c c -8 1 -7 2 -8 e -f 3 i 7 b 1 -9 5 -9 5 -t 4 f 1 i 8 -f a -f e -7 b a 6 -11 b -c a -7 1 7 2 -h
6 a e 8 1 k f f 4 a 2 -9 3 -j 8 -8 3 -j 2 8 1 9 4 i 3 v 2 -q 2 g 8 b 2 -c 6 a 4 -e 8 -b 4 -g 2 b 1 -r
9 u 1 -h 6 -h 3 d 7 -8 5 f 4 d 2 -a 2 -9 7 -a b -j 9 -b 5 -g 3 -o 1 e 1 -x 2 9 8 -e 8 q 8 f 4 -9 1 8
5 9 1 -8 b -i 3 -9 3 -9 6 d 5 -q 3 c 1 -s 1 a 6 -b 2 g 3 -9 3 -c i -9 3 -e 4 -11 9 a h -l 1 p 2 9 5 b
2 m 3 -h 2 8 2 -g 9 -8 o -c 1 -b 6 b 7 -d 1 -15 v -7 6 v 1 -l 4 c 5 -f 4 7 1 -9 4 a d f 1 8 5 8 4 -g
4 -b 2 -8 d c 2 a 1 -9 8 14 3 -f a -n 4 -c 2 l 3 -e 1 -o 1 -d b -7 5 e 1 7 1 a 3 9 1 -c j -d 2 a 1 u
8 c 2 -k 5 -g 5 d 9 -c 1 -c 3 f 4 -8 4 i 7 -f 3 -a 5 8 8 s 1 v 1 -k 2 -8 4 -8 2 g c c 7 -8 9 9 3 -a
e -a 4 a 5 -d 4 -7 3 j 1 c 7 c 2 -9 1 l 7 -8 c -7 8 f 3 -e a -h 3 -e 4 -9 1 -8 4 -e a j 4 f 6 -b 1 -c
8 -9 1 -a 5 2l b -d k k 3 -1g 9 -a 5 -c 1 i 4 -h f -e 2 -y 3 -9 5 k 3 1e 3 -c 3 -f b j 2 -e 4 -8 a -a
1 -x 7 -b 5 -9 3 n 3 -9 6 -c 5 -b j -a 3 7 b a 5 s 1 -8 4 -9 1 h 9 -f 2 7 1 8 2 -a 7 b 3 -a 1 g
1a -21 5 -1n 3 -h 4 -9 8 -a 7 8 1 r 3 v 3 -d 7 -c e g 4 b 3 -c 2 -9 c -b 7 n 2 -9 3 -8 4 -a 3 -d 1 -n
3 -j b -u 5 -11 c -c 6 -g 5 a b -e 4 1f 8 -8 9 h 1 -9 1 -9 1 7 3 -h 1 -8 5 -o 2 h 3 7 2 -c 7 d 2 d
1 -9 4 -b 6 -o 1 -8 a -a 3 d 1 -9 1 -1v 1 -d 2 -e 4 -8 3 -c 2 c 4 d 4 -8 1 e 8 -c a -i 1 -17 1 -g 8 d
1 -b 4 -8 6 -b c f 5 -w 3 j 5 -a 6 -b 2 9 1 -a 4 -8 7 a 4 -a 1 -29 6 -k 4 -14 4 -o 9 -d y -b 1 9 2 d
3 -a 5 -8 5 o 4 -b 2 -9 6 -c a 7 2 -b 7 m 2 -8 2 -10 3 -12 a -9 5 g 6 g 6 f 8 -l 1 -8 2 -7 4 -j a e
1 d 6 -e o f 4 -c 1 -b 3 -d 5 o 1 a 4 -k 1 -c 4 -f 3 -c i -9 2 -m 5 -14 7 9 4 -a 7 -c 5 7 7 d 5 -h
2 -1k 2 g 5 -h 8 8 6 v 1 -9 6 -e e -9 5 b e -i 1 -o 5 a 1 c o d 4 i 9 -8 c -9 5 b 3 -8 4 m 5 -f 5 j
3 -h 7 -n 4 -k 5 -7 b j 5 -d 2 -b i c i -9 3 a 1 -j 1 -9 7 -b 6 -d 1 8 2 8 2 -8 4 -9 g -o 9 8 3 -a
8 22 2 -b 4 -b 4 -f 5 -m 1 -f 9 -c 2 a 1 -7 1 -9 1 8 3 -d 2 m h -t d h 2 f 1 a a -c 2 -b 4 -9 e -7
h -b 3 7 1 -q 4 7 3 7 5 -a 2 -f 1 8 1 -c 2 -f 1 -z 3 a 6 -8 1 -7 4 -8 a -b 1 -9 2 h e -c 8 -f 7 8
5 -e 4 -r 1 -d l 8 5 1e 3 -e 4 -7 2 -g 7 h 4 7 c l 6 -1e 1 -k 2 -f 1 -x 9 -c 3 -9 6 -d 6 b 1 -8 8 a
3 a i -b c -8 6 -a 9 k 1 -d 6 9 4 d 8 k 2 a 2 7 3 q 2 -a f 9 4 7 6 -f 8 n 7 -g 1 -i 5 -y 5 -d 1 -8
1 -8 1 8 3 -9 3 j 4 i 1 -8 2 -a 3 -g 7 8 9 -j 1 -f 2 -9 4 9 7 7 2 -g 4 -i a -8 2 -b 3 -8 3 -9 5 k
4 -8 j 7 1 b 3 9 6 -7 7 -7 1 -i 6 -a a b q -h 2 -e 5 12 3 -8 a -d 1 b 1 e 9 -7 e -9 7 1a 4 -e 1 -8
7 -a 3 21 4 -c 5 q 2 -a 1 -8 1 -s 5 a 2 9 1 h 3 -a 5 t 3 e 4 f 5 11 b 8 d p 1 -q 5 k a -d 5 8 1 8
1 -c 2 -8 5 -24 3 -d 9 l a p 1 d 6 -7 1 -7 6 8 b -a j 1t 4 -9 2 e 1 8 2 g d -8 9 19 3 9 6 -8 8 9 e -b
4 -b 8 -8 4 b 5 -h 3 s 3 b 1 -11 1 -a 5 g 1 -k g -h 9 -f 3 -a 1 i h i 4 a 2 -9 2 a 1 -a 3 -e 6 -d
3 -x 1 -e 3 -8 k 8 1 c 2 -c 9 -c 4 c 2 a 4 8 i c 5 -8 8 -f 4 -8 6 d 1 -d 4 -a 6 -7 b -7 4 c 4 -e 1 d
4 -9 3 -d 2 -l 1 -h 2 m 2 b 9 -7 1 u 2 r 4 -e 1 -c 1 -k 3 -m 2 -g 1 -h 7 11 o 9 2 w 2 -j 6 -d 1 -e
2 g a -a d b 1 c 2 -7 1 -b 1 -b 4 -m 8 a 8 j i -d 2 -8 3 -m a -a d -k 1 -9 9 -9 3 9 4 -l 2 -i b -c
2 b 2 8 7 -7 d -9 5 -f 3 -a n -g 1 -9 6 b 1 8 1 -8 6 r 5 -a 1 -d 9 -h 2 j 4 -e 1 -v 1 -p 8 -a 5 -b
3 -9 1 -r 7 -f 7 10 1 a 5 -l b 8 3 -h 4 7 8 -f 7 -d h e 6 -d 9 -h 2 g 3 -9 e -8 1 13 1 -d 2 -a c -n
6 -7 4 -8 6 -j 3 o x -n 3 -f 3 -p h -9 3 8 5 -i 1 l 2 a 4 7 1 -k 2 -7 3 -8 3 -9 4 -g 6 -b 2 j 1 -2c
2 e 6 8 1 -b 6 a 1 -1u 8 d 5 -9 d g a i 2 b d p 2 b 4 -c 4 -7 1 -b 2 b 6 -9 1 r 1 -f m -8 1 7 3 7
5 -p 1 l 9 7 a -7 2 -7 3 -l 4 -c 2 -d 5 -c 1 -b b -b 5 -d 2 -m c -a 9 8 3 l 2 -8 1 9 8 f 2 -d 3 -e
c 1j 1 -c 1 -i 4 s 1 -f 2 -a 5 l t -c 1 -c 5 c 4 -f 1 -z 1 m 3 7 f -d 8 -8 4 -8 4 -x 3 8 3 -d 1 p
7 -b 3 a e -9 p g 2 e 5 c g 7 m -s 6 e 9 z 3 -h 2 9 1 -t 8 -f 6 -9 f -8 2 j 4 -a 7 -7 3 -i 1 -b 1 -g
4 a 9 -1h 7 19 5 -a 2 g b -8 6 -g 6 -b 1 g 5 -8 1 -a 2 14 2 -p d g a -8 8 c 6 1l 1 13 1 -g 3 7 2 -e
1 -8 8 -11 1 i 4 7 c -7 a 9 c -z 1 i 2 c 9 -b 2 -d h -a 4 -e d -f 4 n 6 -l 6 -h 1 k o -f 3 -7 f -9
3 7 b b 1 -7 b 9 4 -1i 3 d 8 w f -13 5 -f 4 b 6 r 6 8 4 -e 1 d 2 -c 1 -8 7 1h 5 8 1 -d 7 e 5 -8 3 -15
i 8 7 -8 5 -d 5 -b 3 u 7 o 6 9 4 -a 1 -b 3 l b t 1 d 2 9 9 -8 2 -b 2 -b 2 -g 9 g 4 -d 1 8 7 f 3 -8
8 -8 9 a 9 -e 6 9 1 -8 1 -8 4 h 1 -d a -a 4 u 7 8 8 12 8 -b b e 8 9 2 -d 1 -g 2 b 7 b 1 -7 g -j 3 i
1 -11 f -j 1 -8 1 -a 6 -b 1 -h 7 -e 5 -o 8 -9 3 e 1 -c 3 -f e -s 2 -d a -d 6 -7 7 -a 5 -b 3 -o 2 -8
3 -g 1 -g 2 -a b -a 8 b 2 -1k 7 n 4 t 1 -d 7 -l 6 13 6 r m 8 1 -l 7 -h 1 -9 1 -a 7 i 1 1m 2 -a 5 c
4 9 1 -a h -c 1 -a f 10 7 m 2 -h 1 f 9 -9 2 c q 7 u -l 2 w g -q 7 8 2 -b 1 -9 c -8 7 h 5 -e b -c 2 -b
7 -c 2 d l c 8 -g 2 -7 1 -8 2 -c 3 -o 2 8 a l b w 4 u 5 -p 5 -e 6 -c 1 -h a v c -a 1 c 4 -m 2 -8 7 -b
1 -8 1 -f 6 -f 2 -x 4 8 3 -f 2 -f 4 c b 8 5 c 3 -w 6 -8 9 -9 6 -b 2 -c 4 n 1 c 2 -k 1 f 6 -8 1 f v w
8 -8 i -d 8 -a 1 -d 1 -12 5 -8 a -15 2 j 3 e 2 g 1 -9 5 -d 1 -m 5 -d a -8 6 k a b 2 8 5 t a f 1 -h
2 -9 7 a 4 -h 6 -n 1 -h 1 -d 9 a 5 -c 3 -a 3 8 6 e 2 -c 7 -9 4 9 8 i 8 -8 9 -9 4 c 5 7 6 -o 5 l 8 h
d -9 1 -c 6 -p e r 8 -9 1 9 1 -i 6 -9 c -f 8 -d f -e 3 b m -8 4 -e 6 -n 1 -d 6 d c -h 5 -7 6 -c 6 -32
1 -a 1 -i 4 -d 1 -8 e 13 2 -8 2 -i 2 8 d e 2 b 1 -7 1 -8 2 t 3 b 5 8 2 -9 4 -7 7 f 2 1l b -8 4 -8 3 b
1 -e 1 -8 4 -9 k -f 1 -8 8 9 f -b t c 9 -f 1 -b 2 e 3 -c 1 -r 4 9 9 11 9 -k 1 -8 7 -a 9 -23 c 7 2 -8
6 -h 2 -i 5 9 3 -c a -b 6 -a 3 l i -b 8 -f a -g 3 -b 6 g 1 9 3 -b i c 9 -8 5 -d 1 -m 8 o 5 -g 4 -e
f -9 1 8 2 -d 2 -a 4 -b 1 j 7 -n 7 e 1 -a 1 -9 2 -g 1 a 4 -8 a -b 2 -a l -a c -t 5 -b 6 15 9 8 5 -c
b p 2 -9 g -7 5 c 5 -k 2 -c 5 b 5 -7 3 7 4 -q 3 -h 2 n 1 8 6 9 6 -9 a -g 6 -g 1 -c 4 -8 5 g 9 u 3 1e
8 11 d -9 1 -8 1 o 2 f 2 -y 4 9 6 -h 5 g a -h 7 -b 8 10 2 v e -g b 8 4 a 6 -q 7 -9 2 -d 3 -g q -n
7 -b 2 -a 1 d e -9 4 -g b -t 3 9 n -c 2 a 3 -9 1 -b q e 2 k 6 a 8 -8 7 -g 4 -a 6 -b 5 a 8 -1j 1 a 4 z
2 -a 3 -j a -b 7 p 1 -c m -f 3 e e a 3 -c 9 -a 2 u j -8 5 -9 9 14 2 -8 b -8 1 -c 2 7 2 b 5 f 5 -b
3 -c 1 9 8 -8 1 -b d h 2 -g 1 -b 3 -8 a -y a -8 v e 3 q 5 -9 6 -8 3 -p b d 4 8 1 -8 2 z 1 -g d 9 2 -h
2 -7 2 -h 2 -b 3 -c 8 -a 3 c 3 -p 7 g g 8 3 -c 3 c 4 -g 1 -a 5 h 5 f i -d 6 9 b -9 1 8 5 -8 7 -h 4 -9
1 9 1 -l 5 -d 3 -8 5 a 4 b a c 9 -c 7 -f b 9 5 j b -h 4 -8 i o 2 -b 1 c 5 -e 3 -s e 18 4 -b 1 9 b -g
1 -8 4 -9 d c 7 -15 4 9 8 8 f b 1 9 6 b 8 -n 3 j b c c l 4 -8 1 -b 5 1a b s a q 3 -a 3 a b -v 6 8
4 -7 2 -8 6 y 1 j b -d 4 l l -17 1 -8 2 -b 4 x 7 a e f 8 -h 3 -b 1 e 4 -b 2 9 l -e 1 -8 4 -v 4 -8
4 -m 1 i 1 -b 2 8 3 -f 3 -d 3 9 3 -8 u -9 4 -g a -i a b b c 4 8 8 -9 5 -a 7 -7 6 7 1 -8 5 -13 f -8
1 -a d -c d -8 8 d 6 f c a 9 -g 9 14 a -c 3 -9 2 -8 r -8 4 -f 3 -9 5 9 3 11 1 -7 2 -h 3 -1d 3 -i 6 -d
4 -b 2 -8 2 d 2 f 7 i 4 f 5 -j 2 -16 c -b 6 -g 4 e 3 b 7 -2k 5 -e 3 -c 7 -9 5 -d 3 -e 9 -e 3 l 1 -a
8 -8 2 g 5 -9 1 a 4 d 3 n 6 -7 c -e a -d 6 7 6 -i c -9 2 -1y 2 -8 a d 1 j 3 -g 5 r 7 -a 2 l 3 -9 2 -9
9 -p 1 -b 3 a 1 -b 8 s e 8 1 -b 3 a 5 -11 1 -b 5 e 6 -f 2 8 a i 5 b 8 -9 1 8 1 -c 1 -d 3 -b 4 -j 2 -8
4 c 5 h 1 -t 1 -a 2 n 2 8 f f c -7 4 -l 8 -a 1 -a e -k 8 -g 3 -8 3 -k 3 -c 1 -d j -b 1 e 1 o 4 -8
4 -c 9 -7 1 -j 3 -e 1 -e 4 f a -7 3 -1y 1 e 2 -8 1 -r c o 5 -1e b -d 1 -f d 9 3 -j a a 9 -a g -p b 8
3 -9 4 -8 4 d b 9 5 9 2 j 5 k 2 -c 6 -z 3 7 4 c 7 -15 3 -e 6 -a 4 -f 2 -z 4 -e 2 -f 3 -l i 7 4 -8
7 -b 4 -9 1 d 3 -11 5 9 b 9 7 8 4 -x b j 2 k 3 a 1 -x 2 e 1 -7 3 -f 3 e 5 7 9 k 6 -7 2 -8 1 -9 4 -f
8 -b 3 -8 3 -o 5 -a 4 -r b 8 6 a 7 -a c 8 9 7 e -9 e -10 4 c 6 -b 2 -o 4 -1j d -19 2 c 1 -9 1 -c 4 m
3 -7 3 -9 4 -c b -9 1 z 7 7 8 8 2 -i 6 -a 5 -a 3 -a 1 q 6 -f 3 j 1 -x n -i 5 -e 1 b b -p 7 -b f k
g -7 l -7 7 -9 5 j 4 -8 3 -1c 3 -7 7 -m c -c 4 9 7 -8 7 -a 3 -d 1 -c 6 -d 8 -d 4 -c 1 -c 2 -f 1 e
2 -v 8 -9 z -j 8 -b 4 a 8 -a c h 2 -9 2 8 2 -h 5 -g 6 -b 8 -d e -9 4 8 4 -8 2 n 2 m 6 8 2 -8 2 -i 1 f
1 f 1 b 1 -9 5 i 2 b 2 -q 4 -a 1 -y 6 -d d -a 1 c h -b 2 -q a -8 2 s 8 g a -c 4 -g 6 -v 3 y c -b g a
6 -a 7 9 1 d 4 -c 2 -7 1 -b 1 -i 3 c 1 7 5 j 1 m 1 c 2 -8 5 7 7 b 2 -8 9 -g 4 -b i e 6 -m e -8 7 8
4 7 4 8 2 -a 8 -c b f 2 -10 1 -f 8 8 f d 4 8 2 8 3 28 7 -r 1 f 3 -b 1 -9 3 -o 6 7 8 -e 7 -t a -b 1 f
3 b 2 9 1 n 2 -f 4 n 9 b e -8 1 h 1 -q 1 n a -e 1 8 9 g 5 f 7 -f 5 -f 8 -b 2 d c -e 1 -i d h 5 -8 1 7
1 -o 9 -e 1 7 f d 4 l 9 -a c -b 6 17 q -a 2 -9 8 -a 2 -d 6 -q 2 -g 1 g 3 8 3 -y 4 8 8 -d j -7 1 -b
4 -i g -e 3 -c 7 -2b c -a 1 -8 6 -r 3 -9 6 -9 1 -d 1 f 4 -h 1 -c n -n 8 -17 5 -g 3 c c 8 8 -7 3 x 4 8
4 g 3 8 1 -9 9 -h a -a 2 -v 2 -8 2 -u 4 g 2 f 6 -l 3 -8 b -8 8 -c 5 -8 5 a 8 -a 6 -c a -e 3 -c 1 f
5 -9 b -8 2 c 5 b 2 7 6 -f 3 h 2 1a 3 -d c -1g 2 q 1 t 1 8 1 -e 5 -a d -m 1 k 6 p 1 -8 i p 2 c 4 -1a
1 e 2 -n d -8 h l e g a f 5 -j 3 n 3 -b 4 -a 2 -c f m 7 c r 1i 6 8 b -7 a -e 3 -8 b a 4 -o 5 y 3 -7
1 -b 2 -c 3 -n 3 g 2 -7 1 s 3 j 7 -9 6 -b 4 -9 1 -7 5 9 5 e 1 -a 2 z 1 o e 1l 2 -9 2 -8 4 y 1 -a 2 a
1 -a b -d k -9 4 g 1 h 2 g 5 9 1 -9 1 -c 2 -c 1 9 4 -8 1 -e 5 -b 2 8 3 8 1 -b 2 9 2 -20 3 b e -c 2 -9
c -9 8 g 7 -a 1 -t 7 -g 2 -b b -7 1 -c 3 g 4 -b a 8 a e 6 9 3 a 7 -1b 1 -9 b -d b -9 1 -f 2 -h 3 f
8 -7 4 -a 1 c 7 -8 7 -8 d 9 6 -c a -8 3 -a 6 k 1 -8 3 8 4 p 2 o 5 i 2 r 3 a 7 d 7 15 5 -1b b c 1 -f
5 -d 9 -k 1 -e 3 9 x o 4 y 1 f 3 b 1 -b 2 9 6 -14 2 -i 2 a 2 e 3 -b f 9 1 -13 2 b 6 -8 e -8 1 i 5 -b
2 -k 7 -a 1 9 3 -b 7 1a 8 -b 5 m 5 v 8 -v 8 -o 5 -d 1 a 7 h 3 b 9 -a 2 -g 9 l 2 -8 a -8 8 k 2 -8 7 f
8 12 d -8 2 -13 5 -g e -8 3 d 3 -9 3 8 3 -8 4 m 8 -r 7 u 2 -7 3 -j 7 -a 1 9 1 c 7 -8 4 9 c e n l 2 -b
3 -b 3 k 1 8 4 g 4 -c 1 -a 2 p 5 s 2 -8 4 -8 2 -b 7 -9 6 e 4 -a 6 a 1 -8 1 -e 4 b 2 b 3 c 2 -8 2 8
2 9 5 -7 9 -1t 5 -f 8 -7 3 k 5 -e 2 -1h 3 -u 2 -c b -a d -a 3 o b c 1 -c 2 7 1 16 3 -7 2 -b 3 -8 n -t
1 j c -a 6 -n 5 -8 a b 5 -o 2 -8 b -a 4 -c f -9 8 -b 2 -u 1 -h 7 -a 2 -r 3 -d f a 4 -8 9 -7 6 -8 1 -x
e -7 3 -f 9 -k 1 q 3 d 2 -r 2 f 5 -a 2 t 9 -7 g -y 3 -i a -k 1 i 1 -8 8 c 1 -1f 5 b 2 -c 1 7 2 -s 4 d
5 -8 i 1n c d 9 d b q 2 -e 1 a 4 k 4 -c 5 -8 b -9 o -j 5 m 2 b 9 -d 3 -o 2 9 3 o 2 -c 6 8 f -b 1 8
4 -a 8 -f 4 15 a x 1 -k f -7 9 b 8 -x 1 -b 9 -8 4 h 6 -1c 9 -8 5 -8 2 f 3 k 1 -a 7 a 2 9 h 8 2 -8
a -a 2 i 3 -g 9 e 1 1r 4 b 6 f 6 7 2 -h a -8 3 l 6 g 8 9 3 9 b -9 5 9 9 -7 6 j 2 -d 1 -8 6 -b 1 e a d
3 -8 3 -8 7 c 6 -o 4 -a 5 -h 2 8 2 k 9 a 4 -n 1 -c 5 -7 4 -n 3 -7 4 -a 6 -m 1 -k 5 1z 1 k 9 j 7 -b
o 7 p 19 a a 9 -x a -x 1 -n 9 -i 2 k 2 -8 7 8 1 e 1 d 9 8 3 -b 4 g 3 -d f e 7 e 2 -9 9 i 2 -8 4 a
2 1m 4 l 9 -d 3 v e -a l h 7 j 4 e 2 -u 1 -18 9 -14 4 8 3 c 2 a 4 -b 8 9 2 -n e j 9 -7 7 7 1 a 7 -m
1 -b 2 i 4 j 5 e 1 c 6 -b c -b 1 -j 5 -8 2 -7 1 -b 6 j 9 m 6 -c 1 f 8 g 5 -8 5 -s 4 7 6 -1q a -b 1 8
g -h 5 a 2 -k 2 -f 2 p 1 -b 5 -17 5 -c 4 7 9 r 1 -m 1 -7 3 8 6 7 b 8 8 7 2 -r a -b 1 1w 8 -t 6 -8 8 e
4 -l 4 s 2 7 3 -9 3 -9 h 9 1 8 4 e 1 k 9 m 6 -7 6 d 2 i a -i 3 -g 6 -d 4 d 7 t 2 -9 4 -k 7 -d 8 -l
1 -9 b 7 2 -a 1 c 3 -e 1 9 1 -7 2 h 5 o 1 -a 2 -9 9 i 3 -j 5 -d 4 a b b 6 -e 2 -k 4 -c a r 6 -g 2 -a
1 t 7 -d 1 s 2 15 c -d 5 -1a 2 b 2 -9 d -7 9 22 2 -7 2 -n 3 -t 1 -7 3 -f 2 -7 1 a c -7 4 -8 6 -9 2 -9
4 -h 1 -8 4 -g 4 -c 6 -l a m a 9 d -8 7 -b 1 -9 g -f 2 i 5 -l 6 a 3 -b 7 -8 9 -1p 3 9 2 -v 3 9 8 -8
6 -7 3 -o 4 -7 9 8 7 -g 8 -b 4 v 8 c i -p 7 9 h b 6 7 b -8 e b 6 11 3 -9 k d 1 -b 3 -e 4 -e b a 1 -a
b -1b 1 -9 4 -a 5 -12 3 -f 3 -7 8 f 2 -b 1 o 3 -c 4 a 5 -e a -c 3 t 3 a 2 l 2 l 6 -e 2 -a 1 7 1 -g
2 -b 3 -8 c h 8 -j a -i 3 -9 b b 4 -7 8 -g 4 -i 2 b 2 a 5 -a i -13 6 -c 1 c h -9 4 -8 6 -b 1 -d 3 -h
2 -9 5 -b 3 8 5 -7 6 12 4 -d 4 g t -e 1 l 8 -8 6 g 6 d 6 -j a h 4 n 4 -b 9 -e 4 -9 1 -d p c 4 -8 2 -k
a -k 3 -b 2 -f 8 -f d g 3 h 1 -g 5 -c 3 -f 4 -8 a 8 1 b 5 e 1 -c 3 c f -a 4 g b -b 7 -7 8 -a f -j c e
4 -8 4 d 1 -13 c -f 1 f 3 -t 1 z 7 8 6 8 b -v 3 -8 d -i 3 h d -e j -a 1 -l 3 9 4 -e 3 -h 5 9 b b 5 -a
f -1m 8 h 1 t j -c f -i 2 -b c -d m -s 2 o i -9 2 7 8 i 2 -9 2 f g -15 9 1e e -9 h f 4 n 1 -d 6 9
1 -l s -m 4 -8 5 e 6 -m 1 -j 1 d 7 -a j -h e -j 2 -8 5 -o 1 -d 1 -9 7 o a a 5 -f 3 -8 2 8 2 o 2 -b
5 -d 1 -g 5 -i 7 -p 3 -12 1 -9 d f 4 -i 5 -a 3 -9 1 -8 5 -e 1 -c 1 -a 3 -9 1 -g 1 -k e -7 3 10 3 i
9 -c 7 q 2 -k 8 -8 1 8 b f 2 -18 6 -9 8 -o 3 -h 2 -g a -7 4 -k b -f 2 9 6 8 2 j 9 -8 1 -h 5 -a 5 g
1 i 1 -d c a 5 -8 1 -f d -11 a 9 3 -e 5 a 8 14 d 9 4 9 7 i a i 7 -11 4 c 5 -1g 5 -14 1 -8 5 -r 5 -8
2 b 1 f 4 9 3 j 2 -u 6 g f -1a v -f 9 h 1 -c 7 -j 1 -r 5 -j 3 -8 5 -17 l a 4 -b 1 -c j a 7 8 4 -c 6 c
3 c 2 -c b -15 6 o e 8 4 -h 1 -b 3 -n 1 e 2 r 2 -8 7 -b 7 -a 4 8 4 b 8 -i 3 -1q 18 -7 1 -b 2 m 3 -e
1 d 1 -7 c g 6 -7 1 -9 1 -a d r 3 -a 4 -h c -m 1 -d 4 8 5 -s 1 -j 9 -d 9 l 5 16 1 a d -a 4 -8 2 -8
6 e a l 5 -1b 1 -1q 5 7 4 -r 4 1i a l b -a 1 h 9 a 5 -7 3 -d o -j 5 -e 5 9 1 -c c -b 3 e a a n -9 1 l
5 c 1 -d 7 -a 5 -e 5 -8 8 -d 1 -d 3 -8 4 -8 1 -i 1 d 6 i 3 -c 2 7 6 -8 2 -d 7 -b 7 -7 6 -9 7 -h 5 -h
3 a 1 1a 2 g c -l d d 5 t 3 -18 3 -o 1 -a d -1f 4 -d q -8 7 f 3 -8 1 d 7 -7 9 c 2 -8 3 b 2 9 6 -9 a a
1 -h 8 -h 2 -d 7 -b k -e b -d 5 p d c 8 -a 1 d 6 -13 1 -d 1 -7 3 12 4 -y 1 a 4 -9 3 -q g -e 6 -7 i s
b m 5 a b -8 1 -j 1 -m 3 8 2 d 1 i 1 m c -f 3 -n u -f 1 g 2 -7 5 f 2 -16 a -b 3 9 4 k 4 -d g -h 9 -k
2 e 3 -a b -o 6 -c 7 -b 5 -e 3 -7 3 i 4 -c 5 -q 1 a 1 -b 4 -1f 3 -8 c -n 4 s 5 -h 2 -c 3 -c 2 -a t 15
7 k 1 7 6 -1m d k 2 a 4 -e j -o 6 -a 5 -9 4 -9 g -8 e 14 g -b 6 b 1 -1i 3 -m 1 -f 4 -g 2 -q 1 d 4 -c
5 g 2 -8 4 -l 3 -e 4 n 5 -a 8 -c 5 9 3 -h 7 -g 9 -c 8 g 2 w a -7 9 g 4 9 i b b -1j k -8 4 -9 5 o 1 -d
3 -b 9 -b 8 -s 1 -8 4 -a 4 p 3 -f b e 8 -11 9 -f 1 -i c -c 3 -k 3 -h e a b f 3 -9 j 9 4 -i c 8 9 x
5 -e 4 -c 6 h 6 -b 2 9 h -a 4 -9 c -d 3 -m 3 -8 1 -i a p i j 4 -9 5 s 1 -b 4 9 6 -9 6 d 8 b 2 -8 4 -q
4 -8 b -r 3 8 6 v 7 9 9 r 9 b 7 1y 2 -c 5 -7 t -g 2 -18 4 -8 e l 4 -7 1 -g 7 -8 4 -l 1 18 6 -f 2 -k
7 -9 m j h -7 1 a 5 -a 1 -n 5 f 9 n f -e 2 -a 3 -h 2 -a 2 -9 1 -m 3 -9 4 l 2 -c 2 -d 1 -b 6 k 1 -h
8 h 2 8 1 f 6 -r 3 -a 1 -n 2 b 2 g 2 -9 2 j 4 e 6 -g 1 -c g d 4 -v 3 -n 3 -f 2 9 6 -a 6 7 c -7 3 -b
3 e d -d 4 7 4 -f 3 -c 1 8 3 -x 1 -b 9 -b g g 7 -b 2 7 5 b 1 d e e 1 11 c a 3 -1m 1 -c 3 y b i 8 -c
1 -9 1 7 7 -e 1 -n 7 a 9 -v d 8 9 8 2 h 2 -g 2 -13 2 -l 3 -d 7 -a b -k k r 4 -8 2 r 2 8 4 m 7 b 6 8
c -9 b n 3 f o p h 7 2 7 d -b o -25 5 a 5 -e a -f 1 -g 6 -i 4 -h 3 -c 9 -8 g -b 1 -d 8 -9 5 -8 1 k
2 -1f 6 -a 2 -7 3 s 5 s 8 q 2 8 h f 6 -b 9 m i -9 3 -8 3 -b 6 -e 2 -c 2 -8 3 -a 2 -p 9 k 3 c 3 k 3 -j
b -8 8 19 4 h 4 f 2 -a 5 -t 1 a 8 -d 1 -f 6 8 1 -q 1 n 9 j 1 -e 2 -h 5 7 6 -9 1 -d 3 -c 3 -r 1 d 1 8
6 -f 1 c 2 -e 2 -g b -a 1 -v 5 -d 5 -f c j 3 -d 7 -q 8 g 9 a 1 e 3 b 5 -a 2 m 3 -a 1 -a 6 b 3 -8 a c
1 s 7 -7 9 -9 6 -a 4 -d 1 -7 1 c 3 e 1 -1n 1 -a 3 -7 2 -7 3 -7 7 -b 7 a 4 -b g -h d -e 3 -i 6 a 3 -p
9 e 6 -a 5 -i 3 -d 5 -8 6 i 5 -2d 5 -7 7 f 1 r 3 -b 4 p 4 -r 2 -a 2 i 2 -7 1 -f 8 -12 d -9 7 -b 8 -9
d -e j l 7 b 4 -c 6 c 2 -7 2 -2v 5 -f 1 a 1 9 1 -v 1 -c a 9 b -7 1 c n c 5 -7 3 -q 5 p 2 9 f -d 3 -12
1 d 2 -8 1 -b 1 -8 2 -j 4 -8 6 -9 8 -8 9 b 5 -b 2 a 2 v 8 -1p 1 -j 6 e 1 -b 4 l n 7 2 -a 2 q 6 -9
8 -m 5 -b c c a -l 2 -a 5 -i h k 1 -l b k 1 -b 3 8 i b 1 -8 9 -e 1 b 3 a 4 d h -a 4 a g -i 1 -u 1 -w
1 b 9 a 2 -a 2 -9 2 -13 2 -8 3 -d a -a 5 -r 2 j 1 -j 2 7 1 8 h e 4 9 9 -8 5 -d 3 d 1 c 7 g a -f 2 h
b -g 1 e 5 -r 3 -8 9 -9 3 -k 1 -7 3 -8 1 d 4 -9 i d 5 -f 1 z 3 -i l -9 d -9 4 -8 1 -b 5 9 g -8 4 8
3 -9 c 9 1 k q -8 1 -a 9 -9 6 -j 1 -k 2 -d 3 -c 4 -8 9 -b 4 8 5 -o 2 -b 1 8 1 -b 5 -g 2 j 2 7 g l
5 -n 4 -b d i 4 -a 3 -9 5 e 1 -a 2 -r 3 g 1 -c 7 -f 2 a a b 6 9 1 c 6 -h 4 -7 5 -8 1 -m 5 -d 6 -9
1 -d e -p g 9 6 -b 1 -8 8 -e 4 j 7 -19 1 -l a -d 4 d e g 3 -b 1 9 a -f 9 i 7 -f 8 -f 6 -8 2 c 4 -l
4 -e c -z 2 1f 1 -8 6 -8 b -g 2 -11 5 -a l -c 3 -e 3 -e 2 -q 4 -8 5 -9 2 -g 4 g 2 -b 2 a 4 -11 1 -y
7 -c 2 8 1 f f -l 6 -g 9 -12 9 -10 c -9 1 -d 1 -i 4 -8 2 -l 4 -8 3 -e 2 -c 2 -c 6 9 2 8 i -b 9 -8 7 t
5 -h 1 a 3 -8 7 -e 5 -8 1 -y 5 -k 8 -d 7 -8 2 8 1 9 3 -9 c -m m -b 2 d 4 a e q l -b j -h 1 -n 2 -7
7 -m f g 1 -b 4 a 3 b 1 11 j -c 1 -l 7 j 1 -a 5 -9 3 8 b -c 1 -9 1 -7 7 -a 8 -a 7 -h 3 j 4 -9 5 a 1 l
4 9 5 i 9 -l 6 q v j 1 b 3 a 1 c 2 e 3 e 5 -8 9 -8 1 -l 4 -7 3 -e 4 9 d -8 4 p 1 9 1 -z a -a b 7 1 -g
f -j e o i -g 1 -8 1 -9 a -7 1 -g 7 -14 3 -g 1 b 2 7 9 f 5 -b 6 -s 2 -e 1 -y 2 -d 1 7 8 -a 7 -k 3 -n
1 -8 2 v 3 -k b -a 3 j 7 -a 2 -b 2 8 b -c a b 1 w 1 9 1 -8 6 e 1 f 2 c 1 c 4 -i 1 -d 7 -7 7 -c 6 g
j -8 2 f 6 -7 2 c 8 8 3 d 3 -9 3 n 1 d 5 g 9 m 7 m 4 -h 4 -1g 8 -8 9 i d -9 i a 3 -8 7 -n 2 -8 3 -k
2 -b 1 1i 5 -b 5 a 4 -c b r 6 -8 6 l 1 7 2 -j 5 9 5 -g 6 -a 4 -a 1 -9 3 -b 4 c 9 -y 2 2o 2 -c 2 -a
3 -g 1 -e 3 -a 1 l 3 -k 1 -c 4 -j 3 9 h -c 2 n 3 -d e a 5 h 1 e 1 -a c -18 7 d 6 a 2 -q e -f 1 -p
3 -d 7 j 1 e 3 j 6 -8 g c 1 r 1 -s 2 -h 1 8 3 -8 5 -9 3 -7 2 -9 8 -d 5 -s 3 b 1 7 1 -w c -8 6 e 2 -7
2 -k 1 b 3 b 3 -7 3 -c b -t c 11 4 e 7 -g 4 g 9 -b 1 c 3 -7 6 -b 5 g 8 -f 1 d 5 -a a -7 5 -g 9 -b 3 c
4 b 5 -15 4 7 4 f 6 -f 2 7 a -i 1 -e 8 7 a f 6 e 7 -p a -m 5 -7 2 -j 5 -9 2 -8 4 -c 8 o 5 -8 4 -c
6 -8 8 -b 8 e 1 j 3 8 3 -a 2 -i 1 b 2 j h o 3 -8 6 s 3 -p a -d 4 -8 7 -h 1 -m 2 -a 7 -2b 3 -c 7 9
4 -w 2 -e c -a 3 -t 7 -j 1 -d 2 -8 2 -p c -g 5 -a 6 k 9 -h 3 -a 9 -m 2 -f 2 a 5 -b 4 -a 5 -b 2 -8
4 -f 3 -v 5 -b 2 8 7 f 2 -g a -b 5 -18 4 h 2 -8 9 -7 5 -m 1 8 3 -8 6 -e d -c 4 15 b -9 2 -12 4 -i
1 -8 4 -8 8 -j a -9 2 -8 1 -b f -k 2 -9 7 -9 3 -b 4 7 2 8 4 -a b -9 5 -f 3 -c 8 -l a e 4 -7 3 8 1 8
3 -g 4 f a -9 9 -i 1 -w 1 -9 b -7 g -d 5 -8 7 -r 2 8 d -a 8 -b 3 -o 7 a 2 -8 7 a 1 -s 2 -e 3 -d 1 f
1 -b e -p b -c 2 -d j c 3 s 2 8 1 -8 2 -e c -8 6 i 4 -w 2 i 5 -c 6 -1f 8 -f 9 9 f 19 8 -d 3 -c 1 -10
6 -i 2 -9 1 f f a 9 -1c j -e 4 8 2 -13 3 d 1 m 5 n e 15 8 e 5 -9 3 8 2 z 5 8 3 -b 5 -7 1 -d c -a 1 a
2 g c s 7 -b 1 -8 7 -9 a m 2 -a 1 -x 3 a i -8 1 -8 7 7 7 -m 7 h 2 -8 h -i 5 -8 7 -k 3 h 1 -7 a -7
7 -c 1 -1c 1 -j d -c 1 s 4 -a 7 b 1 -c 3 -l 2 -f 2 -8 2 -l c -9 4 a 4 -a 5 a d -9 3 -b 2 -a 7 d 1 -c
c t 3 7 7 7 3 -a 5 -b f b 3 9 9 7 5 -g g -a 3 -8 5 -a 1 -h 5 -8 f d 1 -d 5 -f 2 -b 8 9 j d 8 -38 2 7
3 j 5 -b 8 -n 1 -8 h -8 5 t b -8 b -s d b 7 -d 4 n 8 -8 8 j 2 -2k 2 -b 3 -j 7 -b 5 a 2 -v 4 -l 2 h
2 -g 8 c 4 -h 5 -c g o 1 c 6 -y 1 -f b -k a -e 1 g 5 -9 4 -b 7 15 1 d 6 -k 1 -8 3 -a 9 -c 3 -n 2 -b
4 7 8 f 2 -l 1 -d a -p 5 -11 2 -8 1 -c 3 8 4 l 4 -8 1 l 2 -e 3 -z 4 g 2 -v 5 b 9 -8 4 -9 1 h 4 -15
k -d d u 4 x 1 -a 1 -8 1 -f 2 -a 9 8 7 8 3 -1e 4 -d 3 -b 9 -a 3 t 3 l 7 -g 1 8 2 o 1 -i 2 -a 3 -v 2 m
2 -8 5 -s 2 e 5 -8 8 a g -7 3 -9 2 9 8 -a 1 -8 1 -s 1 -a 8 -h 2 -8 1 d 1 -8 4 -8 8 h 7 -a 1 b 4 -8
5 b 5 -c 2 7 6 7 b -8 a -o a b 2 -j 1 c i k 1 -h 7 -7 5 n 6 26 1 a 2 -2v 1 b 7 i 9 8 9 -7 1 -i 4 -e
6 -j 5 -j 2 i 7 -v 1 a 3 i d k 4 -9 f e 9 9 4 -11 2 -x 1 8 1 e 2 e 2 g 2 q d -g 4 -c 7 -b a c 1 17
8 -8 a v e -d 2 -7 9 -10 1 -d 6 k 1 -e h -9 4 b b l 2 -10 j -7 8 -r 3 -7 g 7 6 n e -8 g -8 2 -7 b -k
2 -9 4 f 2 -9 4 -8 1 g 1 -8 c -8 9 a 5 11 1 -a 2 -8 4 v 9 -9 3 -e 8 -c 1 c 1 e 1 -8 b -e 4 -9 4 -8
1 b 4 -d d 8 4 k 5 q 2 -c 1 -7 2 a j -9 2 -8 d -a 5 -w 7 a 5 9 i c 1 p b 7 1 9 1 -h 2 -j 1 m 2 m 2 -u
2 8 f -9 5 b 1 -j 1 n 8 -b 6 a 2 -b 1 l c -7 q v 1 b 8 7 1 -16 b b 1 9 1 c h -e 2 -d g a 9 -f 2 10
c -e 1 -i 2 -h 3 -k 3 r 3 -g 7 f 1 -h a 9 3 d 3 -a 9 q 1 -y 9 -1c a 13 2 -a 4 -a 3 -8 1 -e 4 8 3 -7
8 b 8 2a 4 f 4 -8 i -r 4 -8 3 -8 4 -k 8 -8 3 d 4 a 2 -9 6 h 6 -9 5 16 8 9 7 -8 b d 2 9 8 -7 3 -7 1 a
8 -a 7 -e 3 -a 3 -8 1 -k 2 -f i -19 f -8 8 -r 2 h a -r 4 -1e 1 c a m 4 b 5 i 4 j 4 -l 1 -8 3 -d 6 g
1 -n 5 -g 1 -e a 9 a -7 4 8 1 i 6 -12 1 -7 2 -a 5 -b 7 -8 h -9 2 -a 7 g 3 16 4 f 8 -a l -8 6 -c 4 a
4 -f 1 -z 4 -b 4 s 3 -i 3 -9 6 -c 5 -e 6 -b 6 -w 3 -9 6 8 e -e 1 -i 4 -a 2 -c 9 -a 1 -9 9 -j 3 -7 1 9
2 a 5 -7 6 -w 1 9 2 d f 8 9 2f 3 -j 8 -m 2 c 9 -9 2 -f p b 1 -q 2 9 1 -b 2 -7 4 -q a -m 1 -h 5 -12
4 -l 2 -j 1 -8 1 g 5 e 4 -b 1 -j 2 9 7 -9 4 -8 1 d e -t r -g 3 -h 7 o 6 -9 d 2p 3 -a 1 -8 7 -7 6 -e
7 -f 2 8 1 e 4 g 5 -a 4 -8 c 8 1 -m 2 -c 1 -b 4 -d 3 -v 6 -7 7 -1x 1 -e 4 d g -j d -9 8 -e a 8 4 -7
3 -1v 1 -m 6 -8 7 a 5 -a s e 9 -8 9 -l 5 8 5 -9 7 -b b e b -7 9 -a 1 b j -a 5 -x c 10 a -9 6 -8 c -l
5 9 7 -e 1 -d 4 -d e k 2 -j 5 -7 4 -e 8 -7 7 -8 7 f d -8 5 -g 4 p 2 -8 1 -j 1 o 6 d 7 r 5 -f l -b 8 l
2 -b 1 -e 5 -f 1 -l 2 -a 1 -e 3 -b 4 -7 6 -b 5 -b 6 a a -8 3 l 3 e b 8 7 q 6 -b 1 -9 3 o 1 -m 4 d 1 8
6 -b 1 -h 2 -d a b 1 -l 1 -c 2 -c b c 3 -8 1 e 3 -7 2 -b 5 -c 1 -e 1 -l 5 -o 3 -8 6 b 2 8 7 -9 b -8
3 -1l 2 8 5 -b g -8 5 -8 9 -8 2 h 1 d 3 c c j 1 -d 3 -f 1 f 3 -b 6 e 3 d 5 -b c a 3 -9 1 -z 7 -f 7 -x
8 j d a 3 -c 6 9 5 -h 2 l 1 7 5 -p 1 -h 8 -9 3 -b 3 -a 4 -g 1 -8 a -9 4 c 1 -h 7 7 1 -h g e 1 x 1 b
3 v 7 -b 8 -c c 9 4 -f 4 -k 2 -8 2 -p 1 -9 6 f 3 -g 9 g 8 l 3 -g 3 w 1 -a 2 -c 3 -f 1 a 1 -b 9 -j
c -8 4 8 2 12 j -j b 9 7 -7 1 g 1 -9 3 o d -e 9 -7 8 k 3 j 2 b 4 -8 5 8 6 -b 4 -9 c -g 7 9 1 -g 9 -i
9 -c 4 -e 2 9 8 h 2 9 3 -d 3 -j 5 8 4 9 2 -8 5 -8 6 -9 7 -1e 2 -8 f e 3 -f 6 k 7 -c 1 -e 7 -d 2 -i
2 f 6 -e 8 -9 3 -c 1 -q 2 -l 4 7 3 -b 1 -k c g 1 n 7 -12 a -b 8 g 7 o 8 -r 3 -c j 8 3 -1x 7 8 7 -h
3 -7 4 -a 4 8 3 -g d -d 3 c 9 r 8 -k 2 -a 1 g 6 -l 3 7 6 -f 5 -9 3 8 9 9 2 d 2 -9 6 g 9 i 1 -b 2 -f
7 -7 8 o c 9 7 b 3 -8 7 -7 8 -e 1 18 6 7 4 8 2 p 4 g 4 g 8 -d 2 b 4 -j 1 9 9 -d 7 7 4 -z 2 -a 5 -8
1 -2t 2 -a 2 h 4 -8 1 -8 9 f 3 h 9 y 8 -1k 2 a 7 -9 7 -e 1 -e f -9 9 -c 2 -a 2 b 4 n 2 -9 1 s a -g
2 v 5 -8 2 -1j 8 -f 6 -w 9 -b 1 c 1 -8 1 -h 5 -9 5 -d a -v 1 -c 2 h 8 -f 1 -b a -c 1 -9 5 w c f 2 a
6 -f 1 -u d k 4 -w 6 -1b 1 1b 2 -8 2 -b b -c b -a 7 a 8 -9 3 d 2 -a a -b 3 7 3 -12 8 10 a -16 4 -u
8 -8 7 j g -g 3 -b 1 -9 5 8 4 h 1 7 3 k h -c a c a -c 2 -8 5 -31 2 -p 2 o 3 -d 9 -g 4 -z 8 -h 2 -v
8 8 a i 9 c k -s 6 -1z 2 -a 4 -l 1 -l 1 -d 3 -8 6 -15 3 f 6 c 1 9 2 -k 1 -p 2 -b i -t f c 5 -u 2 -1d
2 i 9 -c a e 5 -a 3 g 3 -d 3 -m 5 -e 1 -8 3 -c 1 -e 4 -p 1 a 3 -h 1 o 4 n 8 i 2 -8 1 -i 4 8 6 -b a 1g
6 b 2 c 2 -7 6 -u e v 1 7 9 d 3 e 9 -c 3 8 3 -j k -9 4 -7 1 -7 3 -h 9 h 3 -a 6 s 4 9 1 7 a -e 1 -a
8 -i 5 -d a -c 2 -b 1 8 1 9 3 -c 5 -p 2 -7 4 -7 6 h 2 -q 5 -h g 9 i -7 4 -8 2 c 4 -d 5 8 4 -8 b -7
5 -d 3 -19 2 v 2 a 1 -7 1 -b 2 8 8 -d 4 r a 9 2 7 2 c b e 4 f 3 u 1 7 4 h 7 -15 6 -7 6 8 5 -t 1 -8
c -a f -f 2 -a e 9 1 -a 3 l 5 -7 b 8 6 -j 5 s 3 -9 1 f 2 -a f b 2 -9 2 7 g -9 8 -2l l -j 7 h 3 -i 8 e
8 -9 1 m 1 -d 3 z b -t 2 -o 1 -g a -m 1 -j g -a 1 -d 7 9 2 -9 2 2c 1 d 1 f 4 -a 2 -8 4 -e 8 -8 2 -c
6 -w 2 -b 5 -i 2 -d 5 -n 7 -b 6 -k 3 -e 7 9 5 -8 e -w c 8 a a 5 -r e -e 2 s 4 -g 3 -c 2 e 3 e 2 j 1 8
2 -9 6 -b 3 -h 6 -h 5 8 1 -b 4 -d 2 -i 5 g 9 s 2 -d 6 -19 4 d 2 -d 3 -9 5 7 4 -s 8 7 1 u 8 -d 2 a
a -j 1 -a 1 9 9 -c 3 -d o d 5 -9 6 -17 3 k 7 -m v -d 8 -9 1 -c j e 6 -y 5 9 4 8 9 -j 5 l d r 6 -e 1 b
8 8 6 -c 7 e g l 4 7 8 -7 5 -11 3 -a 7 8 2 m 4 -9 6 -9 6 j 6 -p 1 j 3 -9 a -c 4 9 a a 6 -c 2 g 8 -8
9 8 5 10 7 -7 4 -8 1 -a 5 -a 5 2p 1 c e -d 2 -a 4 k 3 -8 1 -9 1 -c 6 -h a -c e -9 a w 7 -a 1 -h 1 b
1 a 2 b 8 -b 2 m 2 8 2 -8 2 8 3 -k c -j 1 i 4 -w c -f 1 -9 a -y 3 f 6 b 1 -i 4 l 6 -d 6 n 3 -i 2 -e
4 e e 7 d -2t v -d 3 -c b 10 v -1g e -d 6 i 3 7 2 -8 2 -8 1 -8 4 k 8 -8 3 -f 2 d 5 7 1 -i 3 -l 2 -8
b -9 a -8 1 d 4 -g 2 -b 5 -b 2 -w 4 -b l c 5 -i 1 -o 3 9 4 -b 1 -c 2 7 2 -s 2 -8 3 c 2 -9 5 -11 4 -9
5 -8 4 -7 4 -9 7 -d 2 d 3 -h 1 o 4 -b 2 -10 1 -d 5 -f 1 j a -e 6 -e 2 11 1 -7 3 9 2 a 3 -b 2 -d c 9
2 -c 9 d b -8 e c 5 -o 4 -k 2 -8 b 9 8 n 4 a 4 -8 1 7 5 a 1 a 2 -f 2 -c 1 -9 6 -a 6 r 1 -7 s -b 7 -f
3 7 8 x 4 h 8 b 2 -q 5 r 1 8 2 -a 2 -9 2 b j a 8 -8 9 -a 2 t 5 -a c -d 3 -g d c 7 -7 5 9 e -d 3 n
2 -h a -10 4 h 4 -w 3 e 9 -a 2 -8 b b 1 m 7 m r -b 5 -i 1 -o 3 h 4 h 2 -f c -e 8 9 1 8 5 8 8 -b 6 -c
9 -i 1 i 3 t 1 -d f -15 6 18 4 -c 2 -n 8 -13 1 -t m a 6 -8 1 -w d 9 1 -d 2 -d 1 -m 6 -7 1 b 8 7 7 8
2 -i n -f d -9 3 -1s e g a -a 7 p a 7 5 -b 8 -9 b -s 2 q 4 -a 1 -h 8 -g 1 -15 1 -7 1 j 4 -g 2 -1a
3 -8 8 e 8 -10 7 a 1 c 1 9 9 -8 g -7 1 -e 3 -d 3 b 7 c 1 -e 1 -j d -8 2 n 6 -a 9 d l b 4 b 2 -a 6 -d
5 c 4 9 3 -g a -a 9 d 8 -g 2 7 4 i 4 y 1 l 1 -8 7 -9 k a 1 f 1 -c 1 -a 1 -b 5 h 3 -e 9 -8 4 b 8 -1e
7 -h 8 -e 4 -o 1 -1w 1 g 5 -a a c 4 -9 8 -b 5 7 a -9 7 -8 g -p 7 -9 1 14 7 -j 4 -d 3 -k 4 -9 5 9 5 -e
6 -m 3 c 6 -9 f f 7 -b d -c 3 -8 2 -b 1 -7 1 -g 1 -e 4 -d 1 -8 n 7 1 -8 4 -8 9 -f 7 c 7 -c 2 -k b -b
1 q g -b 9 h 7 -h 5 -a k -8 3 -c 3 -d 2 -8 h -f 6 -8 1 -v 3 -a 8 7 d 8 6 d 2 -e 4 -l 7 -7 b e 4 -b
9 a 8 -e 4 -o c -9 3 -w 9 -b 3 a 5 -a 8 -9 1 -8 2 g 5 d 9 7 1 -j 4 -i 5 -52 1 -8 9 -9 4 9 1 8 6 -a
7 g 2 c d r 5 -c 4 -8 3 -h 1 -h f -7 1 e e g 1 c 6 -d 7 x 5 9 3 -7 1 8 e -i d -i 2 -7 2 -a 1 -9 8 -8
6 -d 3 -a 1 -8 4 -e 7 -f 1 -9 5 d 3 -8 2 -x 7 -9 g -f a -a 1 -a a e i -x 1 -g 1 -m 4 -8 2 -9 5 -w 4 9
1 9 1 7 6 8 2 d 6 e 5 -f 5 -g 6 -u 2 -9 4 -8 9 8 4 k 2 -a 6 -7 3 -a 1 -c 8 8 1 7 6 -d 2 -b 2 -a 1 b
8 -9 1 -7 2 f e -i 1 8 3 g 6 -8 1 b i -9 4 b 3 -f 1 8 8 j 2 -8 8 -a f -8 3 h 3 -j 9 -f 4 e d j 2 -7
2 -f 6 8 e -j 5 -d 2 -h 1 k 5 e 5 9 2 -a 3 d 7 8 3 c a -d 3 8 c g a -g j m 1 -9 b -i 6 -9 e b 1 -9
3 -2n 2 -f 1 -j b c 4 -7 2 14 6 9 5 e 2 -b 3 a 2 -k f -e 1 -5f 4 j 1 -a 1 b 1 9 3 o 4 -f 9 -w 5 e
6 -8 3 -9 3 s j -8 c j 9 j 5 -b 3 19 3 -a 2 i f -7 1 -d 2 -d 5 -9 3 h 6 -9 6 -9 1 7 9 -e 2 -8 5 -e
a 7 8 -7 c -1e 1 -g a -l 5 -d 1 -27 5 -c e -b 5 -d 4 -8 a -7 2 -c 2 b 4 i k -9 5 -d 6 -a 1 -7 3 -c
8 -e 6 8 5 8 1 -8 c 9 3 a 6 -16 2 -g 2 -1p 6 -8 4 -7 c -l 7 -j 3 d 6 -k 7 -8 6 a 3 8 1 -9 9 n 1 -8
2 -1v 7 -8 1 9 3 -n 4 g 3 -9 2 -n 2 -u h -g 3 -l b i 5 -7 1 -g k -9 8 a 5 16 7 -8 5 -8 1 -b 1 -j f a
2 -e 2 7 2 -f 3 a 9 -a 1 -15 3 -e 8 -f 3 -h 2 -q 1 -f 6 -f g -7 1 -8 3 -h 2 -9 3 -i 1 a 7 -c 7 -8 4 e
3 b 3 8 4 -b c -e 2 7 2 8 9 8 1 -9 2 -13 2 8 5 h 4 -a 6 -c 13 -9 7 d 2 a 4 -8 2 9 5 -o 5 -1c a -d 6 x
7 -8 d 7 1 e 5 c 4 h 6 -7 3 -9 6 r 6 c 4 -h 7 n 2 -d 5 b 2 -r 1 -9 2 b 4 -p 5 -b 1 f a -8 5 9 8 -a
1 -g 1 -29 2 -d j -b 3 q 2 -b 9 15 3 -a 4 -9 1 9 2 -d 2 x 3 9 d -f 5 -h 2 -c 5 f 1 -8 f -7 m z 1 7
b -15 c k 3 -j 5 h 1 -9 b h 3 15 5 n a -d 6 -9 3 -a f -j 3 -p 4 -x 1 d b a 1 -8 1 i 7 h 6 -8 1 -9
2 -g 1 e 3 -c 4 -d 4 -y i -8 3 -f 2 -e 3 -12 3 j 4 -c f l 3 -e 6 j 1 8 6 9 5 -14 8 -k 8 9 7 -7 3 -7
a v a a 9 -c 4 -m 5 -a a c 2 -2k 5 -b 9 -c 6 -d 3 f 4 -7 2 -7 a 8 1 -9 4 k 4 7 3 d 7 -i 8 -d 3 -9
2 -i 3 u 2 l 2 a 5 -h 2 i b d 1 -d 5 -f i 9 2 -9 9 b d -8 8 g 4 -c 1 -m 6 -f 1 -c n -c 4 -a 6 -9 e u
1 j 7 -f 3 e d -c a -7 2 14 1 -c 3 -s 8 8 1 7 2 8 h -9 1 -9 5 b 6 -g 7 1p 3 -a 2 19 2 f d -d 1 -g 1 9
2 o 8 e 2 -x 5 -c 3 9 2 -y 4 -1c 1 -f 3 -7 2 -g 1 9 3 -9 4 -a 1 -u b -7 6 a c -1f 3 d 4 -15 4 -c 1 -t
1 -a d -d 4 e 1 -8 1 q 7 g 6 -9 1 a 4 b 5 a 5 j d -j 2 u 2 -t 1 -e e 8 6 g 1 b 3 -9 2 h 1 -9 3 -7
3 -j 9 -14 e w 4 9 3 -8 2 -d 4 12 a -7 a a 2 -d 2 -b 4 -7 1 -8 5 q 2 e 2 -k 3 -9 3 b 7 8 2 l 3 -a
5 -j 5 d 7 -f 3 -a 6 -11 8 -b 3 -p q c 1 -m 2 7 b -7 6 -b g c 2 -c 1 -7 1 s 9 7 2 -9 1 f 2 -b 2 7
4 -a 1 v 2 -c 1 o 2 b 1 -c 4 -9 2 7 2 -8 2 -8 3 -p 2 -j 3 g g d 9 -c g -8 4 e 9 -8 2 -9 7 -8 a -l
1 -1l 7 -7 6 d 8 -p l g 4 -c 1 b c 9 6 c 9 -8 c j 7 f 1 -z e i c -a a -b 4 -2l 2 -r 7 14 5 j f a 7 z
c -7 9 8 1 -a 5 a 6 b 5 -e 1 -c b 9 2 -8 9 -8 1 -14 3 -c 4 -9 7 -8 4 b 6 e b 8 2 -i 1 -8 1 -8 6 -e
6 h 6 b 4 -e d i 7 -8 1 -b b k 4 -9 i a 2 -7 3 b d -c e -c a -7 2 q d -n 3 b 7 j b 9 3 -9 2 -1i j -9
3 h 5 -d 7 -j 5 h 4 -8 1 -c 5 -h 2 c 7 -a a -1q 4 k 1 -u 7 g 9 c 1 e 7 -b 1 -g 3 -b 1 9 b -19 7 -n
3 e o -7 1 e 5 -c 5 -e 7 -7 5 -b 6 -8 6 -a 4 -9 4 8 1 -a 1 -u 4 -o 7 -9 1 -d 1 -i f -7 1 t 9 -19 5 -h
c o 2 l 7 -c 2 -b e -m 6 -f 8 -7 2 -8 5 -m 1 -7 7 c 1 -b e -7 2 -a 7 -d 3 -o 1 -b 1 14 j -1k 2 -9 e c
7 -a 2 -7 2 -9 1 -8 8 -c 5 j 8 h 2 d 1 -d 1 -9 8 b 2 c k -9 8 -e a -y 8 -c 2 -b 4 -d 4 -d 2 -a 4 -j
2 -1t 5 -9 6 -8 4 -p 5 -8 2 -b i e 9 e 7 -8 b 7 2 -c 5 -9 1 -9 1 -9 3 -1d 3 x 3 11 2 -9 4 7 7 d 4 -7
8 -1c 9 c 7 -9 4 -7 1 j 2 -c 1 e 2 -8 7 o 7 -7 e -9 4 -w z -7 1 -7 2 -k 6 -m 6 -q 3 f 6 d 2 -17 1 -8
1 11 3 -a 5 -k 1 b f f c -1l 1 q 1 -9 b -36 c -a f k 7 d w -m 1 j 2 -15 2 e 9 -a 7 -g 5 -a 1 a d -1i
4 -r 4 -d 6 -1p b p 2 -1a a 7 4 -7 6 -c 1 -9 4 -9 8 -d 2 13 6 -k 4 -j 1 e 1 -9 2 -c 5 -b 1 -d h -v
f -8 3 -c 2 -9 a -8 c 8 1 9 5 b 2 -1b 6 y 7 -h g -8 d -8 5 d 2 g 7 9 8 -f c 8 a -l 1 -e 2 c 1 9 b -n
6 -8 5 -a b e d -h 8 -b 3 -a i 7 3 -9 9 -b f -7 4 -l 3 o 7 a 1 -a 2 -f 1 -17 g q 2 -7 3 f 1 8 4 -9
f -a 6 -8 6 i 3 -i 7 -d 1 -8 1 -d b e 2 -8 4 o 2 -7 a d 1 w f -a 9 -9 3 -e j -y 5 -1e 4 21 4 e 3 c
7 9 5 -j d -8 8 -1f b -h 1 -7 6 -f 9 -w 5 a 5 -c 4 7 3 n c c o -c 1 -8 4 k 3 -r 8 -h 5 k 6 -l 3 -c
3 -g 2 -g e d 4 k a -i 2 -e 3 b 9 a e -7 4 -9 7 12 5 -8 1 -n 5 -7 5 -8 a -s 5 i 1 8 5 q c -i 7 -b 5 b
i f k r 6 -8 1 -9 9 s c -7 2 -7 2 -f 4 -c f b 6 c 5 -e 7 -c e -j 4 -7 4 d 5 -8 2 8 8 -7 2 -a 1 r 5 a
5 9 3 8 3 8 j k 11 -b b b 2 -b 3 8 2 -d 6 -18 2 -i o k d -9 3 -f g -l 3 -9 3 -a e 8 c -b 9 -7 2 -f
1 1i 1 -b 7 f 1 -p 5 -c 1 8 2 -h 4 -8 1 7 3 -l k -9 i -g 4 9 2 -y 3 -9 3 z 3 -j c -8 d -9 1 -c 2 -a
8 -h 6 c 1 -7 8 11 6 -b f -g a -9 i -8 b -a a -d 3 w l -d 2 15 13 m 7 9 8 -q 2 7 2 -f 1 -e 9 g c -9
4 -b 3 -8 j -9 3 -c 7 15 3 -b 4 -7 1 d 7 -9 a -f 4 -z 4 -9 2 a 5 e 5 v 8 -d 6 -8 3 -a 5 -8 7 8 4 -f
6 -a 7 -9 2 b o -g d r 1 -8 2 -b 1 -8 6 k 2 9 1 e 7 7 7 -h b a 3 -g 4 -a 3 -b 2 -a 1 9 f f 5 -h 5 -b
1 i 3 9 1 -c 2 -t b -29 c 17 4 j 2 7 a 8 1 g b -a 3 -1o n -g 2 -8 e -u 4 p 7 -a 9 -f 3 -8 e -46 9 -8
4 o 3 b 2 -q 2 t 1 -8 a 9 c -a 1 9 a -l 4 h f d 1 p 1 -9 2 -7 3 b 3 o 2 8 1 c 4 -k 1 h 2 -8 4 -g 2 -a
1 -21 f -9 d -9 4 18 4 -b 5 -a 1 -a 7 -o 1 a 1 -2f a -9 1 -b 5 g 8 g f g a -9 5 e 4 -d 1 -8 2 -b a d
8 -e c m 2 -q a -a 2 -e 7 d 1 8 1 -j d i d -9 1 -c b b b 8 3 g 4 k 4 r 6 k 9 g 2 -g d n 2 e 4 -9 5 g
g u 3 y 3 8 5 -b 7 -11 3 -h 5 -9 1 -9 7 -a 8 b 1 -i 2 -8 6 -b 2 -b 2 -7 1 a 4 -c 3 -c a l 1 -f d 8
6 -d 6 9 2 d 4 o 9 -d 4 16 6 -1g 6 -b 2 -1k 3 l b c 4 -b c 7 4 -t 5 p 1 c 1 -a 5 8 5 d 1 u e -7 2 -e
8 -9 5 -g 2 -a 3 -a 1 -17 1 k 2 e 6 -9 1 -1k 3 o 1 7 9 -b 2 -15 8 -a 3 7 a q 3 -7 5 l 8 -f d -v h -9
5 -f 9 c 2 -7 7 -v 9 -9 4 -7 3 -8 3 -a 1 -j 1 -d 1 -c 1 -c 2 7 8 a 3 -1h 5 p 2 -e 3 -t 6 -j 9 -b 2 7
1 -a b 7 6 -j 1 -f 2 9 2 -s 8 -9 1 -7 5 -i 8 -8 3 m 7 -d 4 -i 1 -8 6 -a a 9 f 9 3 -16 1 b 4 m 4 i
5 -q b -s 4 b 1 -a 1 -9 1 8 1 j 3 -1n 1 -f 7 h 9 b j -7 2 -b 2 -k 2 b 2 -8 1 -l 2 -e d -g 2 u 1 -g
1 -h 6 -c 7 12 1 -e b 8 g -9 3 f e -b 6 -9 2 -q a -9 9 -9 7 -d 1 -7 1 g 3 a 3 -9 2 -e f -8 5 -b 6 g
9 10 1 -8 6 -e 6 j 2 -8 1 -8 4 -7 k -a 5 -i 1 e 1 -8 3 9 3 -10 1 9 5 -11 2 o 7 -j 4 -c 3 9 a -8 1 c
6 -9 1 j 6 d 4 b 1 -2p 8 -b 1 -m 3 12 2 -o 1 c d 9 1 -7 a -b d -h 1 b c -7 3 a 1 -b c f 4 8 9 e 5 g
4 w 6 -a 2 a 4 -9 f -c 3 e 8 -e 5 -a 2 c 2 -a f f 8 -s d -8 6 a 8 -9 b -a 5 -7 9 b 4 c 7 -9 7 9 9 -o
2 e 4 g 3 8 b -h 2 h 3 -11 1 -j 1 -c 9 -b 2 9 2 a 1 b 1 -7 2 f 4 -u 9 -8 1 x 5 s 6 -c 4 -8 1 -8 1 -9
6 b h -b 3 -d r -b 2 -9 4 b 2 -f 5 m 1 -k e -i k -14 j -7 9 -b 8 -7 2 -j 4 -c 3 -k 2 -a 5 -d 2 -7
g -i 2 -9 3 7 2 -9 f -c 3 -b 4 n 3 -a 8 -h a 8 2 c 1 a 4 -8 5 -m b f b b c -c 1 a 9 1d 9 -k 3 -8 1 o
3 -7 1 -l 8 -8 7 -7 l -e a a 6 a f 8 2 f c -8 1 -b k -9 2 -b 5 -c 1 b 2 r 4 -d 1 -7 g -8 7 -c g -z
1 -j 1 c 3 1s 5 -9 9 -8 3 -w m -9 7 h 3 -8 e -u 3 -i a r 9 8 b -9 7 -8 a -7 1 -8 a -g 1 z f -e 4 a
1 x 1 -a e p 5 17 4 -9 5 -i 4 -d 2 -8 f -y 1 -8 3 q c i 2 -i 4 10 6 -e 7 8 b -9 4 -f 6 -b 7 7 d f 2 e
6 -9 3 8 1 f 4 -b e -y a -8 1 -c 5 -8 o -h 2 -8 3 -c 7 j d -f 1 7 c -9 4 -1h 6 -8 4 -2w 3 8 8 -b 7 a
4 -2e b y b -g 2 -b 1 -v 8 -9 2 -b 7 -c 9 7 4 -p 7 c d -e 3 -8 2 -7 6 d 2 -m 2 b 4 -b 3 c 7 d 3 -c
4 -d 7 -12 b f 1 -j 2 -c 1 a 1 -j 1 d 3 -d 4 -o 3 -9 7 f c f 1 -8 1 b 2 m 2 -a 2 -g 3 -8 4 -g 7 -a
7 a 2 n g 13 d -i 3 7 6 -9 3 k 5 -j 8 8 1 l 5 -q 7 d 3 -8 9 12 a -t c -g e -j 4 -l 5 e 1 -c 4 -c 1 8
2 -9 3 -d 1 -1g f -8 1 f 1 9 7 -z 4 a 3 -9 5 -i 9 m 1 8 f -8 2 -u c e 3 -9 c -i 1 1c 1 -i i -7 2 -d
4 c 9 c g l 1 -e 3 d 2 -b 1 r 7 -a 2 7 1 -7 6 -8 5 9 8 8 n -p 2 -a 9 -t 9 h 4 -d 2 12 4 -m 1 7 1 i
4 9 7 q j -c 2 -a c a 5 7 3 a 2 -8 7 -i 2 -a 2 -g 1 e 3 p 2 h 6 -l 1 8 d 8 2 b a -f 3 h 9 -9 2 o 5 7
3 -8 a 8 5 8 2 8 6 1c 7 -p 8 -h 3 -8 1 -9 4 -e 7 -8 6 -g 2 y f -8 2 d 1 -n 5 -a 5 f a -i 7 m 9 -d 3 j
1 -g 2 -e 6 -r 5 o 6 -b v -9 2 -m 7 -b a n 1 h d 1z 6 7 8 -8 a -7 6 b 4 c 1 f 4 c 2 8 5 -u 1 7 8 w
2 -9 2 -v 1 -h a -7 9 -9 m i 2 -e 1 -9 1 -8 6 -8 1 8 4 1m a 9 3 -d 3 -8 3 -d a -7 4 -s 2 e e -9 3 -7
a -l 4 -g 7 -1t 3 c 4 -p 6 -c b -9 8 -h 6 -8 2 -k i -f 7 o 2 -f b -8 9 -9 4 -9 c -7 1 -9 f -b 5 8 4 a
5 -d 4 -d 8 b 1 8 4 -9 2 e 2 o 3 d a -8 3 a 9 -9 b -j 4 -a 6 9 3 -b 9 u 1 -b 5 -a 5 -a 6 -c 1 -c 1 -8
3 8 6 -b 3 -b 6 -b k -c 7 -q 7 -8 2 -c 6 -8 c -f 1 -b 8 -b 4 19 2 -a 1 e a -7 5 c 1 f 2 -d 4 y 3 -f
5 -d 9 -10 3 -c 3 -r b -7 2 -j 3 8 7 -8 6 -q 7 e 9 -f 1 -9 2 -i 5 -f e -h 1 -o 2 -8 5 -c a x 9 7 6 i
1 -9 3 -9 4 10 t g 7 -i 8 -9 2 -10 b 1b 3 p 4 7 8 -c 2 u b 8 6 -b 4 -i 6 -15 2 9 3 l 6 -f 5 1c 2 -a
5 e 3 8 3 -8 7 -d 4 a 8 9 8 d 9 9 5 -1b 8 -7 9 -r d -d 8 b 6 -c 1 -g 4 -t 2 7 6 9 6 -a a -j 3 i 6 1g
1 -8 2 -c 4 -e 2 -a c -9 1 j 4 -a 4 7 2 -9 5 -c 6 -8 a -d 1 l 1 8 9 1c e n 4 -d 2 24 7 n a g 4 b a -g
5 -8 2 r 4 -m 3 -1u 2 8 2 u 2 -9 g -w 2 a 7 -8 5 9 5 -e 4 -8 6 -i 7 -n 1 8 d z k b 9 -7 f j 4 8 6 -b
1 17 5 -9 4 9 3 -c 2 g 5 -7 4 -a 8 -c 6 -c 4 8 2 9 6 -8 a d 3 -h f -l 2 -n 4 8 f 8 n -b 2 i 6 -9 2 -o
3 -h 5 f h o 2 a 4 q e -o 4 -7 4 -f 7 8 7 -8 6 -h 2 -8 d -l 1 d 2 9 3 p 9 l 5 q 5 -d 7 -c a -f 4 g
2 h 3 -c 3 f 1 -d a -j 5 d 2 i 6 -c 2 -8 d c 5 -d 1 -9 8 8 8 b 2 -b 4 j 3 -9 j -c 2 -i 3 -8 5 x 1 -f
c 8 1 -l 3 -m h q 1 -8 j 1e 6 -c c o 1 -a 4 -d 9 -8 2 -p 3 8 2 -a 2 x 5 -e 9 -k 1 -b 9 -h 2 8 3 -y
3 -t 4 -h 3 -i 8 -8 5 9 3 -9 3 h 3 -h p i 2 -d 7 -e 7 -a 7 -h 5 -9 d -z 1 a 2 -d 1 -g 1 -a 5 c 8 -9
2 -8 9 -s 2 -9 1 -a d -7 1 -r 5 8 4 -b 4 -b 4 -a 1 -v 3 -d 3 b 2 f 2 t b -h b j 6 -q a -a 5 z 2 -b
1 -8 4 -e b a f -b 5 -9 1 -7 c n 7 f 1 k 1 b 2 -a 2 -8 4 d 6 -d 5 9 6 9 5 -n v m 5 -8 1 f c -7 6 -h
8 -d 3 -8 3 f 1 -8 6 -g 8 -g 6 -k k d 9 -7 8 d 7 -a b 9 3 b 1 -g 8 -b h u d 9 1 -9 5 b 6 -8 2 -7 d j
c -8 1 8 l 9 5 -b h -g 4 -c 2 -8 2 -7 4 -q 2 j b -h 2 9 3 -w f -15 2 -8 h -15 3 a 6 -d 1 -9 3 -7 3 9
1 l f 8 2 -b 2 -7 4 -7 1 s 3 h 2 d m l 3 -a 4 -8 6 g 9 -f 3 -o a k 9 -c e j 5 -q 1 h 7 j 9 -k f -p
3 v b -h a -q 5 -8 2 g 4 -f 7 d e -d b c c -k 1 9 3 -10 2 8 6 17 1 -7 n e 3 -d 2 -b 1 -7 7 -a 3 -d
2 -9 2 l l -b 2 v 1 -7 4 o 4 c 1 -g j s 4 k 5 -7 b -f 2 -c a -8 1 -9 1 -8 5 19 2 b e -r 4 a 5 c 2 8
4 8 3 -p 3 c 9 8 b -b 7 8 8 8 1 -8 8 f 5 -d 2 -f w -9 3 -g 2 -1d 6 d 2 i 5 -c 6 a 4 a 1 -a 1 -x 2 h
7 -e 3 h n -17 2 -g 1 -d 3 8 1 -1d 5 8 3 d 1 e 2 -7 5 -1r 3 b c -h 1 8 2 8 5 -c 5 -g 3 -8 a -8 7 8
5 p a o 6 i a -f 3 7 h -e 1 -i d -a 3 -b 1 -8 2 -n 5 e 4 q 2 g 3 7 3 k 7 -y i j 5 d 6 -9 3 -a 9 -d
i -m 5 -c 2 -m 2 -7 a -9 9 -t 2 -9 8 a 4 h a -9 6 -i d -8 l l a -b i -b n -8 4 -a 1 1u 2 -8 9 -b 4 i
c l 3 -9 8 k 2 e 2 -j 7 -d g f b -v 4 c 7 h 6 -g 1 -a 2 b 5 -7 1 8 4 7 1 -a 1 d 5 -k 7 b 1 -8 1 -c
2 -b 4 p 2 -b 1 f 2 b 5 -8 1 -f 1 -k 3 -b 4 -h 3 -c 2 9 3 -g 4 -f e -j 3 -t 5 -i a -8 1 -a 8 b 2 -a
1 -c 2 -a 9 -a 3 -18 b d e -8 4 -9 5 -c 2 -8 8 -7 a b 3 n 1 -x 1 -f c -8 2 -b 6 r 8 -e a g 7 -7 4 f
5 -9 4 -8 1 -z 1 f 1 m 1 -1v 1 n 6 t 6 -b 2 b 4 9 1 -9 5 -8 5 -a 2 -n 3 8 5 -8 j f 2 -r 1 -8 4 -c 6 d
2 e 4 -1p a -8 1 -n 2 -7 1 -c 8 -d 3 c 6 -9 2 -9 5 -a 1 -d g -x 2 8 2 g 1 -m 2 n 1 a 5 -d 6 -8 5 8
1 -s 2 -b 1 -e 8 f 4 -7 3 -9 1 -b 3 e e -7 1 i 3 -e b 13 1 -h 5 d 3 -l 6 -u 4 -1e 5 x 4 -d 6 h 1 -j
5 c h 7 9 -9 3 -1r 6 -c 5 -t 6 -a 5 -a 5 -9 2 -c 5 n 5 x b -b 1 -7 6 -s 7 -8 2 g 2 -p 6 -b 1 -f 3 -7
3 h 4 -i a 1c 1 k 3 -x 6 8 d -9 4 -8 3 -8 4 -7 6 -9 2 e a -f 2 -x 2 -a 2 h c h 1 -f 8 b a -j 1 9 6 -a
f -z 1 h 8 e i 7 b f a -c 6 -e 4 j 2 -b 1 c 1 x 4 -o 5 c 3 -g g 9 e n 9 9 8 11 2 -7 1 -1h 4 -h b a
d -a 3 -a 4 8 2 7 b d 4 -7 a a 3 -d 4 9 3 -f 2 -e 5 -8 4 -9 4 k d -k 2 c 2 c 5 a 1 -f 1 z a -p 2 -8
3 -25 2 h 4 b 3 -8 5 -9 i d 7 -7 1 a g -9 c c c 9 6 -i 3 b 6 a 4 p 3 8 b d 2 -9 3 -b i -8 c -a 5 -8
3 -9 2 -l 1 -c b x 2 -f 6 -d m -l 4 d 7 d 6 -a 2 l 5 9 5 -j 2 -k 4 -a 9 -7 b 9 1 -7 2 -q 3 7 1 -7 4 g
6 o 7 7 5 -e 2 -10 5 -7 1 -b 5 -c 2 -b 8 c a -b 1 -j 2 -p 3 9 4 r 7 -h 7 d 1 k 6 -18 1 d 6 h 5 9 1 -a
5 -7 1 -b 5 -8 f -8 4 -d 3 q 3 -9 1 1l 1 -q 8 -d 1 -g b -e e -8 2 v 1 -y 4 g f -c 2 9 c j 1 -b 4 -g
3 -9 4 -9 2 8 1 -f 2 9 2 -a 1 -8 1 -m 4 b 9 e 2 8 1 -9 1 -b 1 -a 1 -e 7 y 4 -m 2 -9 j -a d -9 c -f
7 -7 2 -l h g 1 7 4 l b 7 2 -c 2 h 2 7 3 -h 3 11 2 -r 2 g 7 -9 5 -16 6 -12 e g 4 -d 7 b 4 b 8 j a k
2 -b 8 -g 1 l b -9 4 -25 1 -c 2 -a c l f -a 1 -b 4 7 b -7 3 b 5 -a 5 -a 8 i g -8 a 9 a b 6 9 3 9 2 b
2 -a 7 9 1 -f 2 -a i c 4 -d 4 -h n -8 7 -8 8 -c 1 -9 7 a 4 -a 8 b 1 f e 7 6 -8 5 l o n 5 -b 1 -9 9 o
6 b 2 -h 1 t 9 b 5 -d 6 -a 7 f g -7 5 11 1 -7 9 9 6 -b 2 f 3 q 7 -b 6 -i 7 7 2 -i 2 -8 3 b e -w 2 -9
n -b 2 -8 3 -k 1 -8 4 -8 3 9 7 -9 4 -a 4 -e 1 9 3 9 1 -f 1 -c 4 -h 6 -j 6 -k f 9 3 8 4 l 5 k 5 -q 8 8
5 -8 c e f -h 5 -g 9 -8 a -8 7 -a 5 -l 6 -a 1 -c 4 -9 5 -b 7 -p 1 -9 1 -8 7 e 3 -d 1 e f w 2 -o 6 -9
c -h 7 b 2 -9 9 b f -9 d d 3 a 5 -a 4 g 6 -g 5 -8 2 -8 j -7 2 9 1 -o 3 7 8 -7 1 n j -9 1 c 5 8 9 2x
3 a a n 7 -x 2 -i 1 -a 4 f 9 9 3 -m 1 -7 a -e 9 8 2 -i 4 -o 7 9 3 -l 1 d 6 9 2 u 2 -7 4 -c 3 -c 1 d
2 -a i c 1 x 3 -9 9 -g 3 -d 6 -l 7 8 2 -9 5 -9 c -1b 4 -8 1 -i 1 -l 3 8 8 -7 4 -8 1 -i f -s 2 w 1 -9
f -9 1 c 2 8 3 -8 7 d 4 -a f -d 1 -a c 7 4 -u 1 -g 1 -18 7 -c 4 u 5 l 8 -a 1 g 3 -8 b -7 2 d 5 7 2 -n
1 7 1 -i 2 -1l d -b 1 l 3 9 4 -b 1 7 1 -8 3 -b 3 -1w 4 -i h 7 3 -8 3 b 6 -d 2 c 2 -7 1 1h 2 -g 4 -7
1 9 1 -b 5 -9 7 k 2 9 s u 5 -11 4 -a 1 a 8 c 3 -h 4 -9 3 -9 1 a 4 -f 2 8 1 q 1 -k 5 7 1 -8 4 -c b -9
12 -a 3 -9 4 -c 1 -b 2 -c 6 w 3 -10 3 h 3 -8 6 -n 4 8 d q g -f 2 -a 8 -e 9 -a 3 d 5 g 8 -8 1 j 3 b
1 d 2 -f 5 -b 3 -d 3 -9 6 -8 3 9 2 u 2 -9 1 -h 7 p a -o 2 -9 3 -9 4 -8 5 b 2 7 1 7 1 -i 1 a d -8 5 -h
1 p 1 t e -m 5 -c 6 -7 1 -15 3 -9 g d 3 -9 3 a 1 b 1 -a 4 r 2 c 1 8 4 a 8 -e g f 2 -j 1 -7 e b 1 p
2 b 8 -j 2 b 9 -a 1 i b -a d -f b l 1 -9 4 -j 1 -b 3 -r 3 -a 2 -p e -g 7 e 3 p 1 s 6 -y 5 -j 1 -11
1 j 5 -t 3 -8 q -1t 5 -10 9 g 4 -j 4 -9 2 9 1 d 3 c 9 11 2 a 3 -8 4 a b 1x 2 -l 1 b 7 -r d -e 6 u
r -9 1 e 5 -8 2 d 4 -o 7 t 4 -j 7 a 1 -c 6 o 1 -8 1 h 2 k 7 -8 1 -b l t 2 9 2 -7 9 -f 1 f 4 -p 6 g
9 7 6 -9 7 -b c e 4 -9 1 -8 3 -9 3 f 4 -9 h -o 8 h 6 -o b -m e -8 a -f 7 -b 3 -7 a -8 b -a 1 l 4 v
3 -b 8 d 3 -9 4 -8 1 -c 1 g b -c 1 -e 3 8 1 -b 6 a 6 -8 4 -c 6 -c 5 8 1 c 2 -9 h 7 3 g 1 -a 1 2e 1 c
6 -b 9 -d 6 a 6 a 4 j h -j 2 -8 7 d 3 -1d 1 7 d -7 b -h d -k 4 -d 1 -a 2 -g 7 i 5 d 3 -7 2 l 3 e 3 c
8 -8 6 -e i b 5 i 2 -9 3 8 6 -b 3 w 4 8 c -s 5 i b 1f 1 9 5 k a e 4 t 6 -s 9 i 4 9 4 -9 9 q 7 -2t 6 g
e 8 3 -8 d -9 5 1i 6 -r 5 -k d -8 6 -j 2 -9 1 -e 3 7 3 -9 c -b 8 -a 8 o 1 -n 5 q 1 -b 1 -a 5 -b 1 -7
4 -t 5 9 8 -l 3 -1v 2 13 3 -1m a -f 2 1q 3 -9 5 e 8 -9 2 9 d -d 1 -l n e 4 -e 1 c 1 -h 1 -n 6 12 3 9
2 -g 4 11 i -8 1 9 g -v 2 a g -1i 3 -d 5 -d 5 7 2 -h 4 -c 8 8 c m 2 -a 1 -8 1 -8 4 d g 7 4 -e a -b
9 19 3 d 3 -8 2 -g 2 9 2 15 2 d 1 -e 3 -a 1 -9 5 e 5 k 7 i 9 -7 4 -c 5 9 5 14 7 -8 2 -f 6 -e 8 j h 8
a b f 1c 2 p 6 -a 9 -34 2 -9 6 -c e -a 1 -e 9 -f 5 l 4 -9 1 -f 5 -h f -9 d -a 6 -e 8 a 3 9 3 e e 7
4 -a 2 e 6 b 1 -d 7 m 8 -a 3 -d 6 b 6 -7 7 -a d a p 8 8 17 1 -9 c -9 b -b 2 -d 3 -b 6 8 4 -e 5 -b 3 r
5 g j -c 2 -a 5 -b e s 4 8 6 -a h e 5 -e c -r 2 -n 5 o 6 -9 3 f 8 7 2 o 2 k 2 j 3 -f 4 -e 2 -a 3 -k
1 -9 1 8 4 8 d a 6 -y 1 g 1 d 4 h 4 -f a f 6 -d 1 -8 2 -e 3 -k 2 k 5 -e 8 b 8 8 5 -c 1 8 2 -a 5 8 8 h
1 -j 2 -c 2 -2d 6 -w 4 -8 2 9 1 -11 3 -l 7 -s 3 -7 1 t 1 -h 6 -h a -d 1 -7 4 -y 2 l 1 -i 3 -k 1 -7
4 9 4 -f g -1j 2 -b 3 -c 1 -j 1 -8 1 -8 4 8 2 -7 5 e 3 -9 1 -1l 3 b 2 c 6 -e 2 9 a -t 2 -b 2 -e 2 f
3 c 1 -c f -a 1 -7 5 -h 5 m 2 b 4 -8 k -f 4 8 2 -a 2 -i 1 8 5 -w 7 9 a h 6 c 8 -i 2 -a 2 -h 1 g 1 -k
5 l 9 g 1 7 3 -n 1 a 7 -d 2 -w 1 8 2 c d -14 2 9 5 -b 8 1a e -e 2 -n 4 -d 7 -m c d 1 -e f c 2 -b b u
3 8 3 o 7 -d 1 b 4 -d 1 -m 3 r 3 -q 5 a 4 7 5 d 2 f 8 -14 5 8 7 m 3 -i 4 -p k c d -b 1 -d 8 -8 5 b
5 -9 k a 2 b 8 -g 9 -e 1 -f 2 e 2 u 4 -8 c -c 6 -b b t 9 -h 4 -7 2 -8 1 -9 2 -c 5 m c -16 6 -f 8 -r
c c f b 4 9 4 b 1 i 1 8 j -e 8 -b a h 2 -8 1 -j 1 -9 6 9 4 -a f k 2 c 2 -a 2 a 2 9 5 -7 8 -b 1 o 2 j
1 b 7 -8 5 -7 3 l 1 -d b -d k 7 3 e 9 -c c 7 5 a 6 -h 3 -g 1 -b 6 -t 5 -8 5 8 5 -p 2 t 2 9 b -f 1 -8
1 u 2 -h h -u 1 1f 2 7 2 -c 6 h 2 n f r 5 k d -8 6 -d 2 -9 3 h 3 -f 1 -16 2 -j 6 -q c 8 3 -d 2 -1s
e -o 3 -a 2 -b 7 e 5 o 2 8 6 n 1 -h 9 f 3 -i 2 h 1 -8 9 -9 2 -c 1 j k 7 1 j 1 -8 4 -17 3 -r 5 -9 6 -k
2 -k d -a a -g 9 -11 1 8 2 -b 2 -d 3 a 2 j 5 -7 2 -b 8 q 1 -9 1 -b 2 -q 2 -d 4 b 4 c 2 -8 4 -i 3 -a
4 j 1 -g 9 g 2 e 9 -l 9 b 5 -b 1 -d e -9 4 -8 8 -f 1 c 5 l 4 -f 2 t 3 -a f -b 4 11 5 a 1 -s 3 -n 1 -b
3 -c 4 h 7 -7 4 7 3 -8 d -f 7 h 5 -2b d m 9 -a g h 1 -v 7 14 4 -a e d 7 -e 4 -i 9 -a 1 -w 2 -9 2 -g
2 -d 1 -8 2 -a 4 -a 3 -d 6 -g 3 -9 8 -h 9 c a -9 6 -l 1 c b -9 c -t 1 -b 3 -c 1 -a 6 -8 6 -8 1 -9
2 -q 3 -j 2 -k 3 o 7 -e 3 e 7 -15 2 -d 2 -a j -18 6 -7 3 -b 9 -9 4 21 d -q 6 p b 15 4 -9 1 -g f r
1 -b 7 -8 5 -a m -8 4 -a a a 3 -c 4 18 8 -1h 1 -b 2 -9 c -8 4 -9 4 k 1 -a 1 -a h g g 9 2 9 1 b 6 -a
1 -b 7 -f 9 y 6 t e a 7 8 3 -q a f 2 -q 3 -1f 1 -1b 3 -9 1 b b -d 3 g 1 -h d -q 2 -9 3 m b -s 4 -h
6 8 3 -c c -q 1 -9 g a 2 -a 3 -8 3 n 3 -9 4 -l 1 -8 2 m 2 -7 9 -g h -g b -c 9 -c 9 g 1 -d 2 d 2 -v
8 g 4 -1t 2 -f 2 -a 8 -9 1 n 4 g 12 -9 3 -i 5 -8 4 -g 4 d 7 k 7 9 1 -j 6 -h 2 -b 1 -a 3 e 2 d 3 9
9 -8 4 -q 8 l 4 7 1 -7 d k 2 -8 1 -q 3 -9 i 17 3 -7 a r 9 f 7 -e 2 9 7 a 3 -9 1 -1f 5 f 2 8 4 7 3 k
7 c 8 -e j 8 1 -g 2 l 6 h 4 -17 8 -d 2 7 d -a 2 -e 1 -9 1 -9 2 15 5 -d c -a 4 7 1 e w 16 a t 2 -7
5 -e 5 -g 3 o l m f 8 1 7 2 -a i 8 n 9 k -8 1 -8 g e 5 -z 4 -j g -c 5 -d 5 k 4 9 7 -m 5 -7 7 -d 8 -8
8 -h 1 -a 8 -c 3 -b 5 -a 8 -9 1 -b 1 -8 4 -a b -8 1 -g 7 -9 1 -c 1 -c n -1f 4 -a 1 -e 9 -b n a 4 7
6 -g 2 -l 5 g 6 g 2 -c b -a 3 -l l -z 8 j 1 -d 1 -8 c d e -h e -d 1 -a 5 a 3 -c 1 r 6 h 3 c 1 -7 6 -8
6 -n 1 -7 1 e 2 -a 1 c 2 -7 2 -f f -7 1 9 4 e a -i e -c 1 -m 6 -e 6 -f 2 9 2 b b -8 7 -8 9 n f -e
7 -i 4 -d 1 7 1 1f 2 -9 5 -8 j -d 6 b 5 -k 1 9 4 -g 3 -c c -y j -g 2 a 3 i 4 -b 2 -e 4 -a 1 -8 6 t
2 r 5 -9 f h 2 -c 1 -b 4 -s 1 c c -d 2 n b c 5 -g 2 -a f -b 2 -7 6 -7 5 a 9 8 1 -a 3 d 1 -m 4 1f c -s
2 n d -b 2 -b c b 4 -9 i -t 5 a 7 -e d -n 2 -b 7 8 3 -i 7 8 2 -8 5 -e 9 -7 a 8 7 -k 1 -8 2 -b 4 -n
2 b 9 e 4 -1q b -o p -8 7 a 1 c 6 -c 4 -f 2 e 5 -b 6 u c f 6 -e 6 -7 3 -9 2 k 4 -h 1 -8 5 l g j 8 -7
h u 5 -9 c -10 3 -c 6 -c 2 k 9 -8 5 b 4 -x 1 -9 6 8 h -a 2 -p 1 -8 5 a 2 -8 8 f 9 8 6 a 4 -n 3 -9
a -l 8 -i 6 -e 2 a 6 c b -f 3 -e 2 9 j t 1 -m 3 9 3 -7 3 -d e -e 4 -d 4 m e -9 3 h 6 a 3 l h b 4 j
3 n 1 -g 1 -e 1 c 8 -7 2 -e 1 -d 5 -o 2 -h a b 1 -7 9 -8 6 -8 6 a 4 7 2 b c z d -b 3 7 3 s 2 8 c b
2 v 4 7 2 f 2 -f 8 h 1 q 1 b b u g -j 2 1l 2 n k h f -8 3 -c 6 -f 3 -i 2 9 8 7 1 12 5 9 h -8 3 b 3 -9
5 -9 5 -d 4 -a f -k 7 -j 5 f 2 -7 1 -b 6 -a 4 m 7 -c 1 -14 o -d e p a -d 6 -f 3 -b 5 c 6 -7 2 -b 7 b
7 f 1 7 2 9 6 -8 6 -9 4 -8 4 -b b w 7 -7 1 -a e 8 6 p 3 -d 2 -9 1 -b 4 -9 4 -l 1 -7 4 -i 7 s 2 -b
1 -a c -9 6 b a -8 5 -t 4 -c 1 -d 1 -e b -d 2 7 1 u 5 z 2 -7 6 -f 1 -g a 9 7 -d 4 j 5 -8 2 -8 7 -f
3 -7 3 9 2 -d 4 -g 6 8 3 -h 1 -d 4 f 4 -c c -d c -8 2 -9 8 9 2 -x 3 h 1 -a 3 9 3 -a 8 -k e -f 7 -b
9 -k 1 -a 4 -c g p 3 8 1 -9 l -8 i -9 1 8 7 -d 2 -8 3 t 3 8 3 -f 1 -c 5 -b g -f j -b 3 n 6 -k 7 -b
d -d 9 -t 5 -13 8 -j b c 1 d u 8 2 d 8 z 4 -7 8 -1z 9 -8 8 -7 2 -1b 7 7 5 -9 2 -g 2 -b 4 9 a -8 6 -f
4 -15 e -b 5 -b 1 -g 3 b a -n 1 8 9 m 6 -8 2 -10 3 -d 3 l 6 c 2 e 4 -o g i 5 -r 2 -b 8 f 2 -w b -u
1 -7 1 b a -g 5 -g g -3f q -f 9 -l 2 -g 3 -8 j 7 2 -c 3 -8 1 g 1 -g 1 -l 2 -a 7 -9 5 -1l 2 -9 1 -d
g -l 5 9 1 -m 3 -a 8 v c h 5 -h 3 g e b a -b 4 -b 1 -e 4 7 6 8 2 -b 1 -b c -b 1 -y 2 u c o 3 9 8 -f
5 v 2 l 6 -1i 9 k 3 -d 1 -d 8 -7 1 c 2 -9 5 -p p -c 4 -e 8 -h 2 -8 5 -g 4 8 j 8 8 -s 1 -7 9 9 b -e
2 -7 2 8 6 -a 1 -11 i n 5 -9 8 e 2 -a 5 -h 1 -9 6 -u c a 7 b 5 -w d -b 2 f 1 -8 6 -c 4 -a 3 h 4 -h
e -g i -7 3 -12 7 -a 6 -h 2 7 4 7 1 -e 5 -b 1 a 1 10 3 -8 a a c -c a q 4 -9 9 a 3 -f 6 d 1 8 4 -y
1 -11 3 10 a -d 2 j 4 -9 2 b 2 -v 6 f 2 12 3 b 3 -i 7 -c 3 17 1 -7 1 -1f 2 -b 4 13 6 8 3 -g a -7 1 -e
3 9 d -c 6 -c 7 a a -c 4 h 1 -e 1 -a 5 s 1 9 1 1a 5 j 1 9 1 -j 9 -i 3 -e a t 6 b 5 -r 4 i 5 e c -p
1 -d n -d 5 j 7 r c -q 8 w 6 -8 c -7 4 8 1 -8 1 -b g -k 1 u 2 f 1 -8 6 -p d 9 1 8 5 -g 3 f 1 p 5 -j
3 j e -t 2 h 5 -1c 1 -h 4 -9 6 t 2 -c 9 9 7 -a 6 -w b -e 4 -d 9 -8 5 b 3 -8 1 -2e 2 -m 3 -9 1 -c 3 -8
6 -8 2 -9 1 i 6 -f 4 -8 1 9 b -9 3 -8 4 -a 8 -1j 1 -j 1 -8 1 -e 2 -7 2 -c 5 -i 4 -7 b -x 5 i 2 -8 2 c
2 -8 8 -m 1 -b c 7 6 b m 8 j -7 1 j 1 h 1 z 8 -9 5 -o 4 b 8 o a 8 e 8 6 9 3 n 8 d 2 n 2 -e 8 7 1 -a
5 a 8 14 2 h 8 a 2 -c a -b 3 7 2 -b 2 9 1 e 7 -b b -21 2 i 6 l c -7 3 -g p h 8 1i 2 -b 2 -7 1 b 7 -8
3 9 2 -b 2 -7 4 -9 1 -s 1 v 2 -7 b -d 1 -m 3 -c 3 24 9 c 2 a 2 o 4 -c 2 7 6 -h 1 d 2 a 1 -e 7 t 3 -8
4 -a 2 o 6 -8 3 c a d 5 -x 5 -i 1 e 5 -p 3 -m 2 d 3 w 2 d 2 -9 8 9 4 -h 6 i 3 -8 1 -1i 2 -f 6 -j p c
1 -u 1 b 1 j 5 -b 2 9 6 -c 2 -f a g 2 -8 7 l 4 r 4 -a 3 -8 5 -7 6 -b 6 7 1 -9 4 8 5 -8 3 -a 1 -e c -8
2 -d 2 c x -9 f -a 7 -a 2 h 3 -9 8 -7 c 21 a f 6 -q e -c 4 -a a d 2 -8 4 -b c -8 3 -h 1 11 2 -h 2 g
2 j 1 -f 1 -7 2 -j 1 a b q 2 -j 2 w 3 -n 8 -1b q 1e 4 c p -y e h 5 -t 4 i e -c e -8 4 -a 1 -9 8 -g
2 -r 8 -8 4 -7 9 -i 4 -f 1 -d 6 -e 1 -f 8 -g 5 f 3 -9 1 18 3 8 2 p y -d 4 s 2 -j 3 -e 1 -b 1 -1b 6 o
8 -p 2 e 1 d 1 -d 2 -d 5 -t 4 n 3 d 3 -f 7 -k 1 -7 1 -a 9 -7 4 -e 6 -a 2 c 1 -13 1 -d 4 a 2 -i h 8
6 -9 5 o 5 -8 6 -7 7 -d 1 -7 2 -8 2 -8 a a a -8 6 -14 e -b 9 -8 5 1f 3 -h 3 y 4 -l 8 h l -8 2 1f 4 -b
7 -b 2 -o 5 -a 1 -8 4 o 4 -a 6 o 4 m 2 p 1 -z e -18 3 -c 1 -h 4 -f 1 a 3 c 3 -a 4 f 3 -3b 2 -8 1 y
5 -f 2 -f b -7 2 -m 3 -17 4 -8 8 -8 5 -7 5 -7 8 z 2 2a 2 -l 2 -e 4 j 8 8 3 -b 3 -8 7 -9 a -a 2 m t -9
2 -b 4 d 1 -f 1 -i a g d -1l h -h 1 a 4 -i 7 8 j -b 6 8 6 7 9 b j -l 1 a 2 -j 3 -b 9 f a -a 8 u c -s
1 16 4 -9 4 -b 2 -d 5 -c 7 r e -b 4 u 2 -c 4 -d b 9 5 h 2 -h i 16 1 b 5 e 1 8 9 -9 g m 1 -8 4 -q
2 -1o 3 e b -b 3 -l 6 -8 e -8 4 -d e h 8 9 8 -9 2 -y 3 c 9 -c 6 -8 6 -7 2 g 3 9 2 -b 5 -3i 1 -n 3 -8
1 -e 4 j 3 -n j -b 9 a 1 e 5 -b 1 -a 2 b c k g -7 3 -8 1 -a 6 q 5 7 2 -8 1 -8 g -a 5 -8 1 d h c 8 -e
2 -8 c g 1 9 q 8 1 -j 4 -w 1 9 c -8 1 b 5 b 2 12 5 -i 1 -1g 7 j 3 -7 2 -a 6 -8 3 p 7 w 1 -f n -f 1 -7
b 1b 5 b c -i 1 -e 2 -b 3 -a d -9 c -9 3 -i 9 b 1 x 1 -9 2 c 1 -i 7 f 8 -17 a -w k -k 2 -k 6 -8 6 -j
5 d 4 -9 3 k 6 -b 4 -g 3 a 1 -s 7 -c 4 -i 7 7 d -a 2 -b 4 -9 3 a 2 -g 2 -a 3 r p -8 2 -h 6 -m 4 -c
2 -8 6 9 6 -d 6 -e 3 -d 2 -h 1 -c 3 -k 4 -9 2 9 3 -9 2 -16 4 a 4 e 5 j b e 6 -8 1 -d 1 1h 1 r 1 -8
7 -8 5 -7 3 12 8 -n 3 -9 6 d c a 3 o 2 -b 5 7 9 -a 1 a 3 -l b -a d 8 9 -a 4 8 6 -d 4 -a c m 2 v 2 -c
4 -a 5 c 1 -c 5 -g c -b 4 -o 4 7 4 9 4 -8 1 d 5 f 2 -b 1 -9 8 -8 4 -o 1 -e 1 -k 1 g 9 -9 3 1a 2 g 5 a
6 c e c u -b 6 -j 8 a 3 -e b -m 4 a 4 -c 3 -9 n d 3 c 5 e 2 -f 7 i 4 -d 9 d 3 -j 1 -13 2 f 4 -a 6 -22
2 -b 1 -19 4 -a k -8 5 -b 5 8 2 -c a a 5 b 1 x 4 c 4 a 9 -h 3 -b 1 -y 1 a 5 l 1 -o 7 9 6 -8 2 -g 1 d
5 -h 8 o 5 -g 1 -f 1 -7 5 l 1 9 b -e 7 -n 1 -9 1 i 1 -b 5 -j 2 -8 3 -h 6 -9 4 -f 9 a 1 -a 4 -g g f
4 -b 1 b 2 -7 a -f 4 -f 1 -9 1 l 6 -28 3 f 3 -j 3 -g 3 i l t 7 -1g 3 -l 2 2c f c 1 -u 1 z 1 -9 c e
4 a 4 -9 2 -8 8 -9 3 -9 c a 5 -f a -c 8 j 3 -b 2 i s 8 6 m 3 -g 3 l 2 -l 3 l 4 a 3 -b 2 -8 2 -n 1 -y
e -7 4 a n -8 d b 4 h 4 8 4 -x d d 1 -c 1 c 3 11 9 -g 9 -a 3 -d 2 -8 5 -g 3 -8 2 -c a m b -e 4 -9 3 s
1 -i 2 -a a -a 6 -8 1 c 5 -a 7 -9 d 8 1 -a 5 -b 3 k 5 g 5 -9 1 7 5 11 1 -h 3 -7 4 -d 9 -9 4 -i 2 -9
1 j 3 -e 1 -b 8 u 4 -1y 4 -n 1 i 7 b e -k 3 b 4 -e 3 -8 5 8 2 -f 3 g 1 -19 1 c 4 i e -a 1 -c 4 -w
1 -g f -c 2 g 1 a 4 -b 3 -b 2 1h 5 c 6 -b e -a 5 -d 8 g 4 9 4 -8 6 -1z 1 a 9 n 1 m 1 e 5 -a 3 -7 2 k
8 -b 5 -j 2 -c 1 -7 4 -d 2 -w 3 -7 o f 8 -h 2 -a 2 -c 1 d 4 j 3 -g 6 -a h n d -s 4 b 6 i 1 -e 8 c 6 e
2 b 6 -i 3 -18 2 -c 3 -a 1 9 4 -d 1 d 4 -d 6 -b 6 j 3 -m 2 f 8 x 1 -g 1 -o 1 -d b 9 7 -8 5 8 4 l 2 i
g p 6 q j -g 2 -k 1 y 2 -14 7 -c 2 -c 8 -9 4 -s 1 -a 8 -y 3 -7 c 8 9 -g e -9 7 -b 8 9 4 i 5 -9 4 a
6 -d 2 -7 4 u 9 b 2 e d r 5 8 c -e 1 -8 7 l 2 9 6 -9 2 -d 1 -20 d -b 2 m 7 q 5 8 1 -b 2 -n 4 b a -7
6 -19 1 -8 2 b 7 -7 1 -f 2 -m c d e -b 2 -1i 1 g 2 -g 1 m 8 b 1 d 2 -c 4 s 5 j 7 b j -c 3 -e 3 -7
2 -7 9 -i 1 -v 3 9 3 9 a -a 6 -9 1 -9 8 i o -d 6 -9 5 a 8 -v 7 h 7 o g i 2 -8 1 p 4 -l 1 -a 3 -b
5 -1k 5 -n 2 9 4 -d 3 -a 5 -1c a -k 1 -j 6 -i 4 -v d -e 2 -a 6 -c 8 15 9 j 2 -p 1 -11 4 j 4 -8 3 -n
1 -7 6 -9 1 -8 7 10 a -j 3 9 1 -7 5 q 4 -h 3 -9 1 -d g -a 4 g 3 8 9 d 8 7 5 -f 6 7 7 -f 3 -b f -8
1 -a 2 a 1 c 5 -i 1 8 8 d 6 -8 1 -j 5 -7 3 -t 3 w 3 d 6 e 5 -9 4 -9 e -a 2 8 1 j 4 -7 3 f 5 9 4 -h
2 8 1 a 5 -i 3 -8 2 -a j d 4 8 3 e d -f 1 n 3 -c 6 -b 2 -c 8 -c 5 -q 3 -c c -9 2 -q 7 -l 2 c 8 -m
1 -j 4 7 4 b 9 7 5 -9 c -1n 1 -8 6 7 6 c 9 -f 16 -13 7 7 3 -d 3 -c 3 -9 8 -j 8 1b 1 -8 2 c k -8 8 -8
1 b 2 8 c 8 1 -8 2 -14 1 -8 2 -7 4 -8 1 g 1 -7 8 -7 5 -j m b a d 6 -d 2 i 1 d 2 b 4 d 4 -e 5 b f -q
p -f 4 9 1 f 3 f 7 9 2 -9 9 9 2 -d 4 -x 6 a 1 f 2 -1g 4 -8 d -7 2 c 6 h 1 7 1 -j 5 -d 3 -q 7 -8 8 7
5 -w 1 -a 1 9 5 -7 6 -8 2 -f h -d 3 f 2 -g 8 e b 3e h -8 c -a 2 8 2 -l 1 -i q -b c -h a 8 e 9 2 j
2 -f 7 -14 2 s 1 e 1 -m c -b 4 -y j -1v j -e a -n 7 8 2 -d 2 -s 3 -n 3 -8 1 -l 3 e 3 9 1 k 7 r 1 g
6 d 4 -8 3 -8 8 b 3 -s 1 7 8 -9 1 -9 6 -i 1 -7 2 a d -l 7 -a 2 i 5 m 1 -b e a 9 w 1 -9 3 -w 1 -8 4 p
5 s g i 2 q 6 16 1 r c -a a -o 4 9 9 10 1 -b f -d 1 m 2 9 2 -d 1 -1g 2 -1t 6 u 2 14 c -b 5 -8 1 e 1 8
2 -b 2 -o 2 -9 1 h 2 e 3 h i -b 1 -h 5 e 1 -e 6 -7 4 -e 3 18 9 -f 2 -n 3 e c -b 1 b 8 -c 7 9 5 n c -s
a -l a -a 1 f 8 -a 1 -h e g 3 -1w 1 -8 5 -e 4 e j -v 6 -b 5 -8 p f g s 7 -d 1 -m 6 -1f 2 -g e -a 6 -8
9 9 8 c 1 -g 9 -h 7 h i -t 1 -a 2 -l 5 p 2 8 1 a 1 q c k 4 -7 2 -7 1 c 2 b 4 g k g a d b 8 1 -m 8 -8
5 e c 9 5 -8 6 -m 5 -a 7 -8 4 b 2 -i 3 -w a -7 a -c 9 k 5 -9 5 f 3 7 3 -i 7 -7 1 s 1 -8 c -o 6 -i 8 c
3 -8 5 -d b h 1 -9 2 z 2 -e 3 -a 7 -39 3 -8 2 -m 1 w m -i 1 9 1 -j f v 7 -8 7 9 8 k 4 -f 5 z 8 -12
2 -v 1 h e -s 4 -d 9 -14 2 -e 1 -f i -n 1 m 5 -l 5 8 5 -7 4 -8 8 -p 4 u e -e 1 9 5 c 4 -a 9 c a -7
6 v 4 q 5 -14 8 8 1 u 4 -b 5 -13 7 j 2 g 1 d 3 -a 1 -k 1 8 8 u 2 -a 5 -13 1 r 7 a 1 -d 3 8 5 -9 6 f
3 -7 2 -b 2 -s 4 e 1 -e e -8 1 m 3 g 6 -a 3 8 c e 6 -9 b -n 6 -8 2 -9 1 -8 2 -7 s -8 2 k 5 a 3 c 1 -d
5 -h 1 -d 3 -9 6 -2t 1 -8 6 -7 1 -k 4 -i 3 g 9 -8 1 -u 2 -8 1 -e 8 -b 2 q 1 9 5 d 1 -8 2 a 2 -h 9 e
2 8 2 e 3 -7 3 -q 1 -d 3 -m 9 c 8 c 5 -h 1 -i 4 -8 7 -g 4 -b 4 m 8 y 2 j j 20 1 -17 3 -7 6 -e 1 -l
9 h g 1g 1 c s -8 e -8 4 -a 1 v 4 d 5 9 c e e -7 c w 8 q 2 9 1 -b 3 o 6 v 1 -8 6 -a 2 f 3 7 1 a 2 -z
1 -m 1 -p 2 -9 1 -c 2 -8 3 e 7 e 9 -c f c 4 i 7 -8 3 -7 c -8 d m 3 -d 4 -8 g -m 7 -9 5 -9 3 -8 1 7
a -d 6 -l 1 r 4 l 2 -7 3 -8 7 -a 5 -d 3 11 2 -d 4 c 7 t 9 -8 1 -8 2 -a 8 8 1 b b -14 4 -g 4 8 h -k
3 9 1 -v 4 -9 4 -q j 9 8 -t 4 -b 1 g 6 d 2 -7 5 8 2 8 1 7 6 -9 3 k 1 e 4 -g b n 7 c 2 -i 4 9 2 -9 1 8
4 b c -7 5 i 7 -k 1 -f 4 8 2 -17 8 -18 2 -h 4 -e f -j 9 -h 1 -a 8 -1d 2 a a m c -9 8 7 c -14 1 -b
2 -7 e -9 7 -9 1 -b 2 7 3 s 1 -10 o i 7 7 s -8 b i 1 e 6 -h 3 -b 1 c 4 -8 9 -8 8 n 1 9 2 -z 1 -a 5 -7
b -7 1 -h 7 k f -w 1 -7 j a 3 e i b b -8 3 -14 4 c 1 -9 3 -s 3 -b 3 9 8 -8 1 -u c c 7 9 6 -a 1 g 2 -z
4 -9 4 d 5 g 4 r 8 j a -h 4 g 1 -b 9 -e 1 -b 4 -b 5 -12 8 -7 4 -c 1 -d h -12 7 9 5 -a 6 d c a b b
a -a 2 8 6 -d 5 -8 4 n 1 -j c -f 3 -k i 9 1 8 4 9 b -c 5 -f 4 -b 4 k 1 8 1 -k 1 f 1 -a 1 -7 4 -f 1 f
1 -9 k 9 j -d 2 -9 8 -e f g a -k 5 -8 5 -11 1 -h 4 -c 9 d 3 -l 2 m 1 -9 1 -9 7 -i 3 -k 1 7 7 -a 6 e
7 c f -9 e -8 c -9 6 -i 1 d 6 -c 1 -k 4 -m 1 -9 6 -g 3 -c 9 j 8 -8 a -c 5 l e -a 2 -e 5 8 3 -8 5 -b
k -x 4 9 4 7 1 a 6 y 5 -a 2 -d 7 -g 9 -9 5 c i -a 2 -c 2 -9 1 -h d 9 a -e 4 -b 2 -a 2 -s 3 c 4 a a r
1 -7 3 q 8 9 b -9 1 -a 4 c 3 8 2 -8 8 -7 9 -n 2 -b 2 -e a -p 3 -a 2 -8 3 q 3 8 9 -i 9 -8 8 e 1 9 7 u
3 1k 1 -c 1 -i 7 -8 1 8 3 -b 7 -d 2 -a 3 -8 9 -l 1 h j -l 3 -h 5 -8 3 -b b -b 7 -8 1 -1f 3 -9 5 -b
1 -c 3 -r 6 -11 8 -f 3 -b 1 -b 6 -p 4 -k 4 -7 6 f 7 i 1 h 4 c 8 -8 1 -d 5 -f 7 b 4 -9 8 f j -8 7 -7
a -a 6 h 3 -c 9 -c 2 e 1 -n 1 -d 4 k 1 -9 2 -8 1 -j 8 -g 1 -8 2 -c 8 -v 4 -9 1 -g 1 -c 1 -9 2 -c 3 -8
1 c 1 q j 7 7 m 5 -9 7 l a -9 6 -8 6 i 1 -12 2 g 3 -b 6 -c 2 -z 1 -c 6 -10 1 j 5 f 1 e i -7 1 f 2 -8
a -f 7 a 2 -j a -c 9 b f -8 8 -d 3 -8 1 e 7 -b 5 -h 2 c 1 b j v 4 -8 2 -d 6 k 8 9 h a 8 -e 9 h 6 l
3 -7 8 o 4 -i 1 -b 3 -d 1 a b -f 1 b 5 -7 5 9 3 -a 1 -k 8 -8 c b 6 k 6 u f -e e t 4 -i 6 -e 4 b 1 -f
c k a -e 8 -16 5 -9 8 f 5 -b 3 -7 1 -q j h 3 k 1 a f -e 1 q 2 7 5 -a 6 -e 5 i 1 -8 4 -a 5 q g -f 5 -a
e b 2 -8 4 -g 1 -9 1 -c 2 -f b u r h 9 d 9 8 2 m 2 -a 1 9 2 -h c 7 1 8 i -1u 1 -a 7 e 2 -c 6 -h 7 -8
5 a 2 -16 2 h h -8 6 c 4 -a 7 -9 b r 6 s 3 -12 1 -a 1 8 1 c 2 n 8 e 1 9 4 -a 3 l 1 -9 3 -8 9 -g 1 -h
5 -a j -p 4 d 1 -i 3 c 6 -8 5 -a 4 -9 a c 6 -9 7 -e e e 5 -a 1 i 1 -q 6 -d g c 7 -u 1 8 8 -j 3 -8 1 c
1 -a 4 -a 4 -7 4 9 6 j 3 -v 8 f 7 -f f -b 1 -b 1 8 3 7 4 -q 1 -n 3 -a o -d 2 p 2 -d 5 -c 2 -y 1 m 1 8
4 -7 4 7 2 7 3 -b 4 h a -a 3 8 4 -f a a 3 16 4 -c 7 -11 1 -7 3 -8 4 p 6 -g a d 10 -c 6 a 1 -k 6 8
5 -e 3 12 a b 7 a 2 h 2 -j g a 1 -n 2 -14 2 g 6 m h f 3 -d 6 -7 5 -b e -b c -a 3 -e 4 c 6 d o -9 2 -9
b -8 e i 6 -d e 9 b -a 6 -g 3 s 2 -e 4 a 2 -1o 3 e a g 8 -g j -d 5 8 5 -a d q 4 w h -e 5 -c 2 -g
6 -1l 2 e 2 g 2 o 1 9 6 e 1 -11 5 c 8 -b 1 -g 6 -8 e -8 1 -j 5 b 1 -7 2 -a 2 -8 m -19 2 h 1 -i 4 -a
8 8 8 c 3 d 2 i 5 v 3 -8 3 -e 8 -a 9 -7 4 t 5 9 1 h 2 1l 3 c 3 -9 2 u 3 -x c -l 1 q 7 -a 9 -j 3 -16
1 -a 5 8 5 b 4 -o 5 -8 3 -8 1 c 6 -e 1 -7 a 12 9 7 1 -19 5 -9 9 -c 3 8 4 v 3 9 8 9 7 -a 5 -b 5 -1d
1 l 4 y 3 -p 8 -b 4 -i 4 22 3 d 2 -10 12 13 b 7 1 -f 4 8 1 -g 6 -8 g 16 d 1k 2 -l 6 -2b o -9 2 -a
2 -t 1 7 4 -a 4 j 7 -7 8 b 8 a 1 f 2 a a 9 b -7 1 -g 2 c 7 j 5 c 2 -g 5 -a 2 d 3 9 3 -c 1 8 7 -b 1 -8
3 e 6 g 4 m 6 -7 5 8 e -m 1 -d 5 c 2 -l 8 -8 1 7 7 8 4 -v 3 -7 h l 1 -b 5 -c h -9 3 -7 a r 5 9 7 l
2 -a 4 -7 8 10 1 -d 3 10 6 -1o 8 -10 5 -c 7 k 1 -j 1 b 5 9 2 -9 3 -2r 3 v 2 h 4 -9 7 -d 1 -j 7 b
a -1d d -9 7 -j 1 -c 6 -11 4 w 4 d 8 l 7 -8 2 c 4 8 2 -r 2 u 2 -m f -d 1 -e 4 p i -7 2 -h 7 f h -s
1 o 3 n c d 6 b 1 -a 2 -f 7 -i 1 -a 9 d i 8 1 -l 2 g 5 h 1 w 8 -9 1 -j b -c a d b -m 8 -8 3 -a j -a
2 7 1 b 1 -x 7 c a h a 14 a -k 1 -9 2 -8 g a 1 e 5 y 6 e 6 b g 9 1 x 1 e c -o 2 o 5 -c 2 -j 7 -a 2 -g
1 a 2 -c c -8 3 9 2 -h 2 -9 1 z 1 a 4 -b 1 -p d -l 4 -9 2 -c 1 -c 7 -8 1 -8 7 8 2 b 2 i 1 -8 e o 5 -g
2 -v 1 -a 2 -8 6 -8 4 -9 16 m 6 -b 3 i 4 -y 7 n 8 -j 2 -7 3 8 3 -e 1 -b 5 -9 4 s b -8 a x 9 -a 5 -7
6 -g 1 b 1 -p 7 -8 6 -m 3 -z c -g f -m 1 -9 5 -12 2 a 3 f 2 -8 2 j 5 -b 6 -d 1 -8 3 -9 1 -e 2 f c 9
6 -8 d -i 1 -n 1 a 1 -h 1 h f -b 3 -7 3 -a 1 c 4 -n 1 -d 2 -9 6 9 g -b g j 4 -h 2 7 2 -d 3 -j 9 -7
2 -8 b 7 6 -b 2 -a 1 q 3 -8 1 j 7 m 3 n 5 -e 4 c 2 8 a -i 2 i 6 g 1 -7 a -13 5 -11 4 -g 1 i 6 m 2 -c
3 -e 4 -9 8 1k 5 -l 1 -b 9 -a 7 -9 8 m 1 -9 1 f 5 -8 1 -j 1 -d o -8 4 b 2 -l 5 -8 2 d 9 7 1 g 1 -7
1 -k 3 -b 3 -c 2 -b 7 a 2 b c -e 7 -f 3 -k 6 -c 4 -f 7 -h 2 -8 a -8 7 -c 5 -8 b c 3 -e 2 8 1 -7 3 -a
2 -a 2 -8 4 -8 1 -k e b 2 -1q 4 10 9 -c 3 8 1 -f f -y 5 -a b -i b 13 2 k 6 -f 7 -d 3 r 2 -f 3 -9 2 -j
7 f 1 l 6 -8 3 g v -l 1 h 4 -a 3 c 1 -9 2 -a 9 -b 2 -i a 9 3 -8 4 -7 8 l 3 1g 1 -g 3 -8 1 9 5 n 3 -a
9 8 1 -9 3 -b 3 -x d -a 1 -9 b -e 3 7 2 -8 4 -i c -9 3 -j 1 f j -c 4 -i 2 a 3 -8 8 -7 3 -q 1 -7 i -p
4 -l 4 -k a b 4 -7 1 8 l -i 4 -g 1 -c 1 -e b a 2 z 1 1a 3 -8 2 -e 3 g 1 g 4 -8 1 h 5 -c 2 -9 5 -f
3 -f 1 q c -8 5 -d 6 d 1 8 3 -d d 9 1 -k 2 8 1 -e 1 -i a -1j b a 3 f 5 8 2 n 2 n 1 -8 4 b s -q 5 b
1 9 8 -a a -j 5 -8 2 -b 2 -d 7 p 2 m 1 -7 2 -9 1 8 9 -8 4 -h 3 -b b 9 8 -i 5 -a 3 -e 2 -7 1 v 2 -e
2 -1l 2 -c 5 9 4 -l 7 8 9 -b e -g 2 -g a -e 8 -c 2 -8 4 -1r c e 1 -7 a -8 5 j 2 h 2 a 2 e 6 -8 a -h
c 9 5 -h 7 c 3 -a a -a 7 p 2 9 2 c 4 r 2 -d 2 a a -b 2 g 1 v n -e 5 -j 2 7 3 8 5 -8 b -9 4 -c 1 -a
2 c 7 -g 2 -a 2 -8 9 p 2 -b 1 -b 4 -f 3 l 2 8 2 -g 3 -f 1 -18 n -8 5 -v f -a 2 12 2 -9 5 -8 2 -f 1 -b
b 8 1 -e 2 -f 8 l e v n s 3 -f 5 -h e -c b -c 2 g s n a -a 2 -b 1 t 1 -e 3 e 8 d 3 9 3 -a 7 f 1 -h
1 -b 6 -18 5 8 1 -9 2 i 2 8 c -9 2 -9 1 -9 7 -d 2 -f 2 d 3 k 1 -f a -d 3 7 6 -k 8 f c b 8 -7 1 b b -d
5 -h g -g 2 -h 5 -8 5 -7 7 a b -7 2 j 1 -7 1 n i d 2 b 1 -u d -b 1 -15 1 -g 3 -c 2 l 8 -9 2 -2p e -a
1 t 2 f 1 -9 6 -8 a d 3 a j -8 3 -18 3 -8 1 -b 4 -1w 9 7 2 s 9 -b 1 -k 2 -c 5 u 4 -8 3 -a n -b n -8
6 b 1 f 8 -7 8 9 5 -m 5 -d m -d 7 c 1 9 1 -a 2 -j 1 -b f -c 1 8 1 -9 4 u l -l 2 -f 5 -8 1 -7 k -j
1 -9 2 -a 5 k c -c 9 8 2 -c 2 -1f 4 -b 7 b 5 9 3 -8 1 a 1 g a -7 2 -9 5 -c n f 7 -60 6 -g 1 -d 4 -c
b j 4 -8 5 -r 1 -c 4 -c 4 i 5 -c 3 -k 2 a 2 8 5 8 4 8 9 -a 1 -d 7 -z 3 -c 1 9 1 -9 1 -a 1 n 4 -n 4 -n
2 e 2 -e 1 b 5 -8 5 -c 5 -7 m a 4 -9 4 9 d k 4 a 6 8 4 -e 5 m b h 2 16 2 -8 2 -f 8 g 7 -u e 7 1 c 6 7
c -8 1 -g 2 -7 1 b 3 -j 1 -k 7 -9 3 l 6 p 2 9 2 34 7 p 4 h 5 -11 3 n 3 -j 5 -h 5 b 4 -1i 3 -9 2 -a
2 -7 4 -w 2 b 9 -8 b -i 2 8 2 q 9 -f 5 -8 3 -7 1 -7 2 -c 7 c 5 -h 1 -g 2 9 4 a 3 -b 2 -8 1 -7 3 e 5 p
6 -8 3 9 5 -9 5 -7 7 j 3 9 5 -c 5 8 2 7 4 -i 6 9 1 9 2 b g -7 5 -h j 2h 2 -8 1 -8 4 -l 2 8 b 26 7 f
3 -d 3 -d 3 8 7 -a 5 -f 2 9 g a 3 -1a 3 -c 7 -d 4 -f 5 -8 2 -7 2 -f g 8 2 -c b a 9 -8 1 w 8 9 1 -b
3 g 1 -p 2 a 5 9 d -8 5 -h 9 13 3 -d 6 -g m -e 2 -a z -9 c -7 9 f 1 h 3 -r 1 -7 7 -f 5 -c 1 f 1 7 6 j
2 -7 2 d 6 -x 4 -j 8 -9 2 -a 6 f 1 c 2 -j 4 m 3 27 4 8 8 -e 1 -d 6 b 9 -u 1 -9 j -a 9 9 9 18 1 g d 8
4 c 1 -b c u 7 1b 3 -b f -b 1 -k 8 -9 1 1o w -7 e 7 3 -g 5 d 2 -f 6 -8 1 e 8 -a 5 p 4 -i c -8 3 -d
b -a 1 f 5 -f e -b b -g 3 -9 3 i 2 -b 5 i 1 b u -9 1 x 6 8 1 c 3 j 7 a 3 b 5 -p 4 -8 3 n 3 -f i -a
3 -a 3 -a 3 o 2 k a 9 a -i 3 f f -9 7 -e 6 a a -p f 8 h -i 7 -b 2 -e 5 -a 3 -8 1 -7 5 -7 2 -b 1 -j
8 -1w 3 a 2 -a 2 -c 1 a c i 5 8 2 f 2 -u d 9 2 9 9 a 2 -b g d 7 a 2 -c 3 -p 1 a 3 8 3 b b a 2 s 3 -8
4 a 3 1c 3 n a -d 2 -f 3 c 2 -17 4 1p 4 -u 2 -w 2 a 1 z 1 -8 1 -9 3 d e i 4 -f 2 b 4 -39 6 -9 5 -8
7 b 2 m h -a 1 -e 6 8 4 -8 6 q 1 -9 4 -d 4 -a 3 -b 1 -c 6 17 4 b b -a e g 3 -c a -1j 8 g 3 -i 2 -i
4 8 9 8 d a k 7 7 d 9 k 8 k 2 -e 1 -7 1 -a 3 -e 5 f i -b 9 7 3 c m n 3 n 7 -9 2 -j 8 d 2 9 a -d c 8
7 f 4 -1f a -7 a -h 9 -i 5 -g d -d 4 -18 4 -7 2 -9 2 9 1 -8 3 -b f -b 1 e 1 -8 1 -f 8 -j b -8 1 x
4 -d 6 -7 2 j 2 -8 k -h 6 -j 4 7 2 -8 i -d 7 -a a -9 8 -j 2 -1b 3 f 1 -d 1 -g d -c 4 -8 b -f 2 -g
d -f 7 -c 1 -u f j 5 -9 7 p l t 5 f 4 m 4 -s a -9 d -d 1 9 7 e 1 j 5 -7 2 -c 4 -r 2 e 3 -d 1 -24 5 -d
6 -b 6 -m 1 -b 1 -u 1 -9 1 -n 2 -a 2 8 8 9 3 -x 12 -8 1 -p 1 -7 8 -o 2 -e 4 -j 1 f 7 -a 2 13 2 -c
3 -c 8 7 a -e 1 -e 6 -c a d 2 -8 6 -p 5 -d 2 -e 1 -a 3 -h 5 j 3 c 5 g 4 9 2 -8 b -a 7 7 1 -8 5 -7
1 -b 6 k b -g 3 -b 1 d 5 8 4 -b 3 -h 1 -b 3 p q -h 8 i 2 -k 1 g 5 c 7 17 4 -d 7 8 2 -8 1 -d 4 f 1 -9
4 -b 1 -9 7 b 2 9 1 m 2 -8 7 -a d a 1 -b 8 -a 3 i 1 8 6 f c -9 4 -7 7 -c 3 -8 h j f p 7 n 5 -8 6 -v
2 u b -8 6 -8 7 -g 1 -t f -b 3 -l 5 j 6 b 8 8 i a 1 -f 3 -8 1 7 7 7 2 -g a -n g -o 2 8 5 g 1 -b 2 -8
o -7 1 m 1 -a 1 -b 2 f 3 -m 2 -p 1 m 1 -8 2 -8 6 k 3 d 3 1b h -e 9 -18 1 -8 5 -x 9 9 1 -u 5 -9 3 8
3 -8 3 -a 2 -d 3 f 3 a 7 -8 b -e 3 k 2 b 4 f 1 i 7 -16 2 -a 4 b 4 -z 1 -s 6 d 2 g 2 b b d 7 8 8 -8
5 d b -b 4 -a 6 -c 2 -a 5 -1i 4 -h 3 -i 1 9 1 f 9 c 1 l g -8 8 7 e -e 3 c f -7 3 -e 2 -7 7 w l -a
5 -o 1 -8 1 -9 3 -7 4 -e 8 d 4 -y g 10 9 -q 1 -7 2 8 8 j n c 2 -j 5 h a -o 3 -8 4 -m 2 -e 4 n 7 -i
3 -a 6 -7 5 -c 4 -2p 3 c 2 b 5 b 2 -x 2 -9 2 -c 1 -i 8 -c 6 -b 2 -v 5 a 1 -7 9 -9 5 -8 6 j 1 f 1 -e
8 b 3 a 1 8 5 a 5 -j 7 -b 3 -7 4 -k j h 4 -7 4 -b 1 -3t 6 -9 2 e 7 a 3 d 1 -i b -9 2 -9 6 -15 5 -s
4 10 8 -a 2 b 3 -f 1 -8 1 -8 5 f 4 -9 1 -8 1 -c 7 g 4 -8 3 1e 5 7 1 -8 3 -9 g -8 4 d 1 -b 3 -c 1 -7
1 9 4 -8 3 -d 2 9 6 p 2 -a 2 -q e -d b 7 7 -p 2 a 6 9 9 -7 a -e 8 c 4 p 4 a 3 o 1 n 2 -h 4 h b -g
2 -9 e -z 7 -f 3 -39 5 w 1 u 3 -7 6 -a 6 14 a -c 5 -a s f 6 i 2 e 5 9 1 c c -7 8 h 2 -i 5 f 1 -b 2 -7
1 -b 8 -k d 7 1 e 8 a a -1p 5 -d 7 e 1 -w 6 -a 1 -j 4 -e i -8 7 -8 2 -9 h k 8 -h 1 -b 3 -g 6 -d 2 -8
4 -8 2 -f 2 8 7 a 1 s 4 e d f 2 -g 9 b 5 a 1 a 1 -b c 9 c -f b -9 8 c 8 -7 1 h 1 -d 3 1x 9 -d 2 a 8 d
2 -a c a 2 8 e s 3 -e 7 g 3 -g 6 -7 3 -j 3 b 3 13 4 -g b -7 5 r 2 7 2 m 3 -d 2 -l 1 b 4 c 1 -i 5 -e
9 -g 8 1z 8 -e 1 -1p 2 p 1 -d 7 -8 1 -9 2 a 3 -a 5 9 4 -7 3 a 6 -g 2 g 7 a 6 -i 4 8 4 -10 3 -w 1 -g
2 h c -f 2 x 3 -k 1 8 2 9 g h 7 8 8 9 k -e 5 y 2 w 1 -k 1 -g 1 d 5 b b n 6 i 1 -o 5 b 3 8 6 -g 6 -n
7 k 2 a 4 -i 8 -y 3 l 6 -x f -d 2 -g 5 c 8 -c 2 -d 8 -a 3 9 2 7 5 -c 4 h 1 b 5 8 c -h e -8 2 8 4 -e
o 9 1 -b 5 h 1 a a b 8 c 4 -c 2 d 1 -7 5 -k 8 -e 8 -a 2 c 1 -8 1 -b 2 -8 8 8 4 7 8 9 g 8 a 1h 8 12
5 -9 c -g 2 b 1 8 4 8 3 e b -n 1 -d 1 -c 1 b 8 c 7 -8 n -a 5 -8 1 d b -g a -k 3 l 5 -i 1 8 1 d f -8
3 -c 7 8 7 -2q 6 k 1 f a b 5 -i 4 -1i 4 -9 1 -9 9 -7 2 y q j i -g 8 -9 4 8 5 8 1 h 8 -o 6 8 2 -9 4 -p
1 -b 4 -e a -f 7 -9 3 -a 1 a 2 -9 9 f b -1b 1 -s 1 w 9 7 3 -8 5 c 7 e 4 a 8 1c a 8 1 -2i h -k 4 -9
5 -a 1 -b 1 -8 3 -j 7 -a 2 -m 1 7 1 -e 2 a 3 -11 8 j 4 -a f -h 3 p 3 -m 1 -c 1 -a 5 -a 4 -w 7 -i
1 -18 1 -7 1 l 3 -e 5 q 2 -f 3 -p 2 l 3 -d 2 -8 1 f 5 g 1 -7 2 b 1 -a 7 -15 c d 4 -b 1 -e 2 -d 1 -d
1 -9 b -h 9 b 6 -b 4 -e 4 -7 4 -u 7 1d 1 -8 1 -9 1 -f 7 x 2 7 2 d 3 7 1 b 1 -f 8 8 3 n 1 -e g -f 2 16
9 a 2 -k 4 -7 1 -7 e -j 2 8 1 -g 6 -e 1 -8 1 -8 c -9 7 -d 3 2e c -l 3 -9 c 7 b -b 3 -9 1 -c 1 -n 1 b
3 -a 4 -e 4 p 8 -7 3 c 7 7 d -7 5 -7 1 8 1 -9 b -8 8 -7 9 -8 3 -c 6 8 3 9 i -a 2 -b 4 9 4 -8 1 o 7 r
8 -e 3 -7 1 -o 2 -h 6 g 2 b 1 d 4 m 7 -f 4 -7 2 -f 1 -d 5 14 7 -k m r i -n 2 -i 4 -z f -7 7 a 1 -a
e -8 3 h b -g d -x d 9 3 c 1 -e 8 -q 5 -j 1 -j 2 -l 3 -a 1 -l 3 -8 1 -7 6 y 4 g d -o b m 4 -q 7 l
5 -8 4 a 2 -h 3 9 5 -b 8 j 4 -b b 7 2 -f 2 -9 a o 1 t 9 -k 1 a 8 v a -u 9 d 1 -9 1 -a 1 -9 3 -p 7 -8
y -j 4 -m 1 r 6 s b h a -z 3 -b 2 p 2 8 a -b 5 -8 6 d 7 -a 2 -e 9 h 1 c a h f -9 h 8 2 s b -b 6 -b
f -a 8 i 2 -9 5 9 2 -c 1 7 b i 4 b 5 -b a d 5 -9 9 b g -b a 7 2 -b 4 -g 4 -9 5 m 3 7 2 -a 3 -b a -e
9 -1a g n 1 -s 9 -d 5 -1x 3 -o a 9 1 8 3 -8 7 q 2 -11 2 j 2 -f 4 9 e -g k h 2 -1s 3 -m 3 g 5 c 6 -8
t -7 b -g c c 9 -a 1 -9 7 f 1 -q b -a 6 7 5 -n 4 b 4 e 2 8 1 s 7 -h 6 -a 3 9 9 -h 2 9 9 u 1 -16 6 -w
g b 8 b 1 -a 7 -1e 2 9 3 -d 6 c c -d h p 7 -f 2 a 2 8 1 f 4 a 5 x 3 f g -8 a -c 1 o 6 -b 7 x 7 t 6 i
5 r 4 -a 2 9 q -c u -7 1 15 d -1c a -b 1 -1t 4 -7 1 -q 2 a 6 -12 u 8 c -23 4 -d 1 l 1 c m -t 8 -r
2 -i 8 8 h -9 3 -a 9 9 9 -r 1 11 9 -e 5 -e 2 7 f c 8 z 5 -19 3 -8 7 a 4 -c 4 k 9 c 4 -i 1 -a e -g
d -9 a -9 3 c 3 8 3 -a 4 h 4 -e 3 c 5 -9 4 -d 4 -9 4 a 8 8 1 -2f 9 9 3 -8 2 -a l q 2 -n 1 -t 5 -e 1 g
a -7 1 c 2 -9 c -j 1 8 1 a 4 -a 2 f 3 -a 1 -k 1 t 8 -p b -8 1 -d 5 -12 1 -r 3 -8 3 -8 1 -2r 3 8 c -9
6 -8 1 u b s 2 -o 4 -e 1 -e 2 -b 2 -e 7 7 7 -c 4 g 5 -9 4 b d -v 4 -8 1 -m 8 -e 7 8 l p 1 b h -o 1 9
4 c 1 9 1 -7 8 8 4 q 8 -f 2 -x 1 -7 g 8 3 -a 3 9 2 -x e u 5 a 1 -8 5 9 h -8 a -f 3 -c 3 -n 5 h 2 -7
3 a 6 c 5 g 7 -i 4 -9 4 -g 5 d 1 m g -7 3 -l 5 -9 2 -a 5 -l 1 -u 2 -9 3 -1j 4 k 8 -k m 9 2 1d i k
3 -h 8 -8 3 -9 2 -7 2 e 7 -c e e 4 a h i 8 -a a -9 8 -a 2 -g 1 -q h -a e -a 3 -j 2 -9 6 -c 2 8 1 -n
2 -b 8 -i 4 j 4 t 7 -c 2 -b 7 -9 1 -e 4 a 4 -k g g 1 -b a -8 c -b 4 -c 3 t 7 z h b 1 -9 a -a 5 -9
2 -7 3 -j 3 f 5 c 1 7 1 -c c x f -8 2 i 1 -b 4 -m 2 -8 4 -7 7 n 6 -m 8 -g 5 -c 3 -8 7 c 6 8 1 c 6 -k
2 -f 4 e 2 -a 3 -7 3 a 1 -c 4 -9 7 d 2 -a 8 c 8 j a 7 1 -b 2 -u c g 2 a 1 -d 7 -g a 1l 8 -9 9 -g d -d
b g 2 c 3 f 5 -b 1 -e 1 -9 b c 9 -8 4 -f 5 c 2 -8 2 -a 9 -a 7 -b 8 -e 4 -q 4 -7 1 9 q -i 3 f 7 -7
b -g f f 6 h 6 -f 6 k 2 -c 4 -15 c -g 4 -c 8 f t -e 2 9 9 u 1 -a 1 -8 8 g 1 -7 2 -c d l 2 -f b -b d 9
5 -b 1 9 9 -c 4 a 2 -u 6 -o 3 e 3 -c 2 -9 1 b 4 -b 4 e 8 h 2 -c 2 -8 3 -e d 7 4 -a 7 -c 4 -u 8 -h k a
3 -e 4 -g t -9 2 c 5 l g 8 i -a 4 -9 9 8 2 k n -7 1 9 7 -7 2 g 2 -h 1 -s 5 f 2 -b 4 -8 3 -9 j m 1 8
1 -w 4 h 1 -i 1 -a a -d f q 4 a 3 -a d j 5 z 3 -8 5 -7 8 -b 1 g 3 -c 2 8 g -h 6 -m 2 7 5 u 4 -37 6 -9
1 b 6 -8 5 -8 3 m 6 17 3 8 2 -1i 1 -10 7 10 c e a -e 1 7 g j 5 j 4 9 a c 1 9 5 -m 6 -e 6 7 3 -d 4 -i
1 -7 j 12 2 g 8 a 1 k 2 -8 7 -8 1 -c 7 -j 2 i a g 7 -8 2 -f 4 -8 7 -7 3 -j 2 8 5 -i 8 b 6 -a 8 7 3 a
4 -5m 1 p 3 -z 1 l 3 -b 5 e 4 -e 1 w 4 -e 3 -g a -f 6 -8 1 -d c -8 5 -8 a -b 2 -d 6 f 9 -8 6 8 2 -p
3 9 4 -7 3 -9 4 -8 d g 8 f a -7 2 1z j -i 3 9 2 -8 2 -a 1 -1t 6 g 1 a 2 -1b a o 8 n 2 -j g -d 1 -8
6 -7 8 -m 1 -d 1 c a -e 7 -7 5 m 1 -7 3 -7 7 -9 1 g 8 -b 9 -7 7 -7 4 o 3 d 6 a a -d 4 u 1 h 7 k b d
7 9 1 7 1 o 6 r f 9 1 -9 1 -g 3 -9 2 -a 9 l 8 -c 3 c 1 h 1 -f 5 a 1 b 3 -q 6 -7 2 -8 8 -8 1 e 8 -9
7 -q 1 -h 4 i 4 a 2 b 9 -e 7 8 4 -e a -7 1 -a 2 e 7 -l 6 -d d d 5 -j 1 7 1 -21 5 -x 1 9 1 7 6 -b 2 -9
4 -m 1 a 5 -e 3 j 7 -g b -v 1 -f 6 -f 2 -8 1 -r 1 -e 3 b 6 l 3 a k -e c -d 5 -9 1 -7 2 -p f -o 3 -p
5 -h 2 7 c b 2 -b 1 c 6 -d 3 -7 e r 4 g 2 i 2 -g 2 -c b -8 1 9 6 8 b 10 8 8 3 c 4 -d 6 h 5 a 1 -8 2 u
3 -c 2 k 3 8 6 f 6 -j 2 k 1 9 3 -8 1 -1g 1 e 1 10 3 -8 b -y 4 -o 3 -9 2 -9 a -d f a 3 -c 1 -8 e -8
2 8 5 -q d u d a 7 -r a -a 5 s 5 9 7 8 8 f 4 -a 5 -x 1 7 1 -a 7 a 6 n c b 6 9 2 c 1 -9 9 -g 4 9 2 9
e -f 1 -s 1 8 3 k 1 g 6 -16 6 -r 1 9 9 -7 5 w 2 -b b -9 5 x 4 9 5 q 1 b 3 x 1 -17 1 -l 2 -11 7 -8
1 -8 3 x 2 -j 1 -a 1 -a 3 -9 2 a 2 -1r 3 -b 8 d n 8 7 a 1 -8 8 -s g -h 4 -8 7 -8 3 8 7 -9 1 -g 2 g
2 s 7 -l 5 -f 3 -9 7 -7 1 o 1 -l 3 h b f 3 -b 1 -b 3 -l 2 -a 4 h 9 -e f c k c 2 g b -m a -7 1 -f b q
f -9 1 -8 7 8 1 g 3 -7 2 8 4 f 2 -m 2 -y 3 o 3 -8 8 -c e -b 7 -c 1 -11 1 -l 1 -f 1 -f 1 b 3 -c 5 -e
3 -e d 9 e -d b -a 3 h 3 -9 6 -e 1 9 5 -e 1 -9 4 q 6 -k 6 j 7 -c 3 -s 2 w 5 c 1 9 c -t 8 e 3 i 7 -26
7 -b 5 w 1 e 1 c 3 -8 2 8 a -f 2 7 g -c 4 -d 3 -k 5 -8 4 c 1 -c 7 b 8 -b 1 v d -b 2 -i 1 -c 2 13 1 -8
3 -c 6 -a 1 -b 3 -h 4 v 1 11 2 -10 2 9 6 -8 1 19 9 f a -a 4 d 8 -c 2 -u a -h 3 -c 8 b 1 7 2 7 o i g f
4 -b c e 3 9 2 y 1 9 o -p 1 8 1 -h 1 -e c a 3 -a 6 l 2 -a 4 -e 4 -9 1 f e -g 6 -7 6 -9 1 g 2 -c c g
6 q 1 9 7 c 3 a 8 i 6 -20 j h 2 9 3 -7 3 k 2 -a 9 -c 1 -m 1 -o 9 -9 5 -f 1 -a f -8 7 q 6 -8 4 -7 4 a
2 -h 7 -8 4 -n 2 -b 7 a 3 -e 6 7 e -h 4 -7 1 -d 4 -c 1 -7 3 c a -7 2 18 d -8 5 -v 4 -u 2 7 2 -h 1 m
a -d 4 b j -7 e g 5 -a 6 k 2 -d 2 c 4 h c -x 6 -7 5 h 1 -7 1 l c 9 6 y 6 i 1 m 4 -8 3 k 4 9 4 d 9 -c
7 -t 5 b 1 -s 4 i 3 -a 8 a 1 -o 1 9 2 h 6 9 2 -d 5 -9 e -l 9 y 3 i 2 -8 3 -o 7 -7 9 f 5 -d 2 a a -7
6 -a 1 b 6 7 9 -12 2 e 1 e 8 -9 7 -8 2 b l -f 1 -a 1 8 a -a 2 c 3 -9 2 x 1 -8 g 8 3 k 3 -c 5 h a a
2 8 1 9 4 9 1 -z 1 c 5 -c 3 l 6 n 9 -m 3 x 1 -d 4 -a c g 7 -9 3 9 1 -f 1 -d 1 -9 2 9 1 -8 b o 9 -b
1 a 6 -d 1 -7 9 n 4 a 1 -9 5 a 8 -b 1 -e n -d 1 -t 4 b e -d 2 -q 1 -e e u 4 9 3 8 1 -e 3 -d 1 j 2 -e
b h 2 8 4 -i 4 g c b 2 9 2 -8 4 -8 d -9 1 -l 3 -8 5 b 3 -8 2 k 5 -d 8 b 2 -b 2 i 4 v 1 e 5 j 7 9 1 -9
d -7 b -8 2 -l 4 -8 1 18 7 p f -7 7 -8 2 a 8 -8 5 -d 1 -k 8 -g 2 -b 2 8 b 8 k -1i 3 -8 3 -a 6 f 8 -l
1 -b 4 b 2 -e 5 -h 5 -f 1 -7 4 a 7 -c 3 -7 1 -b 1 -c 5 c 1 -s 3 7 7 -a 7 9 4 d 2 -k 7 -a 3 -9 3 m
5 -9 5 -v a -d m -a 1 -8 3 -9 f -9 4 y 2 d 6 -8 4 -c 8 -8 1 l e n 5 -k 6 8 8 -a 2 8 i -a 1 -c 1 -i
7 -17 3 -a 1 -e 1 -c 1 -1k 6 -g 1 -8 5 e 5 -9 1 1p 1 -c 1 -l a j 1 d 2 -7 2 i 2 -b 5 -8 b -e 7 k 4 -a
8 12 1 9 2 e 7 -8 7 s 2 a 1 -b 5 -7 1 -j 3 -b 2 -c 3 7 c -b 9 8 g 8 7 e 1 -b 9 u 1 -8 7 -c 6 -9 3 -n
1 7 1 c 2 b 6 7 2 -i 6 -e 3 -a 1 p 5 -c 1 -a 8 h 4 -c 1 -a 2 -p 3 -p 6 -9 2 9 3 d 2 i 2 b 2 -d a -1l
9 -c 2 -n 5 b 2 -a 2 -f 2 -a 8 q 6 -8 1 12 6 -b 6 9 1 a 2 c 6 9 3 -7 1 -7 6 -e 2 -d 3 k 5 b a b 3 8
k i 7 c 8 y 1 -c 9 8 c -o 2 d 3 -8 b -f 6 -8 4 9 e -9 a 9 6 9 e -8 7 a 9 -b 4 -8 9 g 4 -h 3 -8 c -9
2 -s 1 -k 2 g 3 -8 6 -e 9 d 2 -z 9 -9 6 8 5 -g h -z 8 j 3 c 2 -8 5 -b 2 -k 6 e 7 -h 2 -a 6 -j 1 -a
e -7 6 -b 1 -e 5 -b 7 -8 1 -a 3 -f f -9 7 -d k -9 1 18 1 h 3 -h 2 8 6 -j 7 -f 4 -e 1 -n 2 -9 b -d
2 -7 7 -17 1 p g -g 5 -9 9 -i 5 -g 1 d 6 k d -8 4 1d 4 b n j i -8 1 7 n -8 4 -8 f m 1 -19 a -e 3 -g
2 -9 2 -1z 6 -a m b 4 8 3 t 9 d g -c 2 l 2 -12 5 -b 1 -b 5 r 1 -b 5 v 1 -k t -j 6 8 7 -9 4 -e 1 9 8 k
k a 2 9 b j 3 k 4 o 1 -f r -a 6 10 5 -e 1 -b b -1r 1 k 3 c 1 -7 1 -8 1 -9 b t 3 -8 1 p a 7 n -c 1 -8
4 7 5 -8 9 -8 c 15 h -f 5 d 4 -c 3 -a 1 w 1 -7 e 8 3 g 7 1h 3 a 4 7 3 -8 5 -h 3 -i 2 -1a 3 -c 2 -e
3 a 3 -f 1 m 7 9 3 -7 4 d 4 7 3 -9 8 -u 3 m j -a 9 -b c 7 8 h 4 9 9 h 9 h 2 -f 2 -e 7 7 8 9 2 -8 8 l
6 -d 1 -9 1 -b 4 -o 3 -8 3 -a i -9 2 -8 9 -9 5 -n 1 -7 3 16 4 12 2 -g 2 -q 4 d 6 -7 3 g d c l 8 1 a
5 -b a -l 7 -7 2 m 3 a 3 -o 5 -f 9 -f 2 -a 8 b 4 -7 2 -c 5 -a 5 9 3 f 2 -j 6 -17 a -x 8 c c h 9 s
2 -9 1 -a 7 -a 6 7 2 -a 2 -8 2 -b 1 8 7 9 1 -c 2 9 9 -c 2 -7 2 -m 3 -j 3 j 2 -g 7 -d 3 -t 5 -f 2 -f
3 -c 3 -8 1 -b 2 p 4 g 1 -e 2 f 6 -g 2 9 6 14 8 -n 1 -8 1 -8 2 -s 3 16 2 -q 7 -13 6 f o -a f -8 2 -i
1 -9 a a 1 9 4 -e b -7 2 -b a -9 2 9 6 f 6 -l a -9 8 -t 3 -9 1 -i 1 v 8 -m 5 -f 1 -b 3 -k 1 -8 3 -d
8 -a 6 u 2 -b 6 -8 1 -e 1 -7 4 -y 5 -e 1 -i 1 8 3 -9 a -a 5 e a 9 3 a 4 9 7 -9 1 -b 2 q d -o e -d 4 n
e -a 4 8 4 10 3 -7 2 9 1 -a 2 -8 7 -9 1 -c 1 -7 2 f 9 -j 1 c 7 -g 1 -h 6 -t 4 9 1 -8 2 -13 8 -9 4 a
3 s 7 -h 3 g 6 -m 1 -k 5 -8 7 k 4 -a 8 -e 1 -k 2 -f 1 b 7 -9 2 -t 9 -b 6 9 2 w 5 g 2 d 2 n 1 -a 3 9
1 9 6 -g 1 d 2 9 1 -8 6 -9 r t 2 -9 4 -g i -9 1 -p a 9 7 -c 2 -a 7 -l 3 h 2 c 1 o a e 3 c i g 2 -b
8 -f m a 1 h 1 -a 1 8 8 q 4 13 2 8 d 8 c -p 3 b 2 l 8 -a 2 -9 2 -j 6 -1i 5 r 7 b 4 7 6 -o 9 -9 j -b
5 e 2 -a a -g 2 -d 3 -1i 1 -o 2 -9 1 -g b i 3 -7 7 -o 8 v 4 -c 4 -2f 1 o 2 -7 3 -o e 9 b -9 1 e 3 g
f b 4 b 3 i 5 -g 8 -j 3 m 2 -c 3 b f r 4 -32 5 8 m 9 9 s 7 -n 3 1m 6 k 6 l 2 n 8 -b 8 e 2 8 e -n 4 f
9 -a 7 -b 2 a 7 8 5 l 1 h n -m 2 h 7 8 d 8 4 -i 7 -b 6 -7 8 -r 2 9 6 -j 3 16 8 -9 3 9 5 -8 k -e 4 a
p k f -a c 8 8 -h b b 2 d 1 -a a a 7 9 5 1e 2 -7 3 b 6 -8 2 -a 6 -j 4 -d 4 -a 8 -n 2 -9 8 -1h 8 -8
6 -7 5 -9 8 m c e 6 -10 b o b 1e 1 -d d 7 7 -j 4 e 5 -m f -8 7 -c 3 9 1 -15 2 -9 1 -a 4 -j 1 -g 2 -l
1 -g 5 -e 8 u 2 -o 2 -p 2 -d 4 -8 4 -b 6 -h 4 -9 6 i 1 -s 8 k j -e 9 b b f 9 -b 3 -w 3 o 3 b 3 e 4 f
2 b 3 n 9 j 5 d 2 -8 8 -7 1 j 2 -7 k -a 2 k 8 g 7 j a c 9 -9 2 -c 6 i 4 b 9 f e c 1 -a 9 -8 3 7 7 -8
b -e 5 b 5 -8 o -v 3 e 3 l 1 9 7 d 1 t 4 -8 g -a 2 -8 b -h b h 2 e d e 3 m 5 -d 2 -8 g -8 1 -9 6 -10
3 l 6 9 b m 5 -d 6 d 3 -e 5 -a 6 -d 1 g 1 -f u f 5 -d 9 a 4 8 9 -d 9 7 2 -g 6 l 1 -a 3 8 5 e 6 -9 7 8
4 h 2 -s 3 -b f 13 8 -a 1 -n 6 -8 7 -f b -1k 1 -g 2 -n 8 d 1 8 8 j 5 -e 1 -d a -t 6 -b a -u a -j 3 d
6 -8 3 -7 2 g 9 -d c 9 4 y a 21 4 -b h -9 p -a 1 -10 5 -12 7 8 2 -g 3 -b 8 k 1 f 3 -r 9 b 4 -g 5 -9
3 -c 2 a 5 -f 5 b 6 -f 3 g 4 -b 1 -c 8 -8 1 9 2 a 1 -t 6 -8 4 -x 1 8 3 -3g 5 -8 1 -11 7 -n 4 -8 5 -7
i -a 5 -j e -9 3 -7 5 m g -g 2 l 9 -c 7 e 5 i 2 q c 9 o -c 1 9 5 -8 6 f 1 a 2 a 8 a 5 -7 2 -9 4 -n
1 e 6 9 8 -9 6 -d 5 d 3 -8 5 -b 1 -8 7 b 9 -m 2 -l 4 -8 1 -9 7 -a 2 -7 1 -h 1 -c 2 -8 3 j 1 -e 7 -9
4 -b c l 5 -9 2 g k -a 3 -b 3 -r 5 b 8 -a 1 -b b -n 6 -h k -8 b h 9 -c 1 r 4 a 1 g a i 1 -m 2 -8 1 7
7 -e 7 -d 4 a 9 7 8 -9 4 -p 1 -b 3 -a 3 9 6 b 6 -e a h 8 m 6 -8 a -m 4 d f e 1 e 4 -e 8 -9 5 -12 5 -j
1 w 2 f 5 -f 3 8 6 9 1 -a 3 -j 3 -f 4 -o 6 -7 1 -c 3 -9 5 a 2 d 2 a 2 9 6 r 2 -g 1 -b 2 -n 1 -8 6 p
b -l 2 a 2 -b 1 -a 3 g 1 -q 1 -f 9 -11 1 -e 3 a 3 f c l e -f d 9 c -a 6 -a 7 -2d 1 h s m 2 -c 3 -r
4 j 2 -a 2 a 2 -m 4 -8 9 -7 6 c 6 1m b 9 4 -r j -k 4 c b 7 a -g 3 i 5 f 4 8 3 o 3 c 3 -7 2 -f 2 -m
6 -9 9 z 9 -h 1 -1m 5 a 1 -s 1 q b -d 3 -o 7 c 7 c a o 6 c 2 r 4 c 4 b 2 -8 8 w 3 -r 1 -f 3 a 7 -8
4 9 8 -8 1 -u 1 -t 5 e 6 9 9 -d 2 -d 4 -s 7 -7 2 -8 2 f d v 4 -g 9 s 5 -s 3 -7 6 g 2 -k 4 -o 1 c 3 a
4 9 1 e b -f 1 h 2 -8 1 -8 1 -c 4 q a -e 9 -a 7 -b 3 b 1 -b 6 -b 2 -m b -g 3 -1o 9 -1g 3 8 8 l 4 -8
5 -b 5 c 2 -a 8 -8 b f 1 9 2 -b 1 -e 1 c c -17 2 -u g 1i k e 7 -7 8 c 5 a 1 -o j h 1 b 3 -d 7 a c -m
2 -a 6 -g b -c 1 -n 5 f 5 -g 1 -d c -8 4 9 1 8 f -9 b g 6 -e b -p 6 p 2 8 4 -m 5 9 2 8 3 -7 1 -l k f
3 8 1 -8 1 -m 1 9 1 -8 7 b 7 q 1 -o 2 -9 4 7 3 f 1 -g b -7 4 q 6 -7 3 -k b -8 1 -f 2 -9 1 p 6 -p 6 -k
1 -9 1 -d 5 -d 3 a 1 -b 7 c 3 -9 4 -d 3 -b 3 25 5 -t 3 -e 4 c d -7 5 g 7 -b 2 -e 3 m 7 -g 5 -e 2 -8
1 e 4 9 9 -8 1 16 2 -f 1 -9 j -a 3 -d a -v a f 1 e 6 -9 8 h b -h 8 -d 2 -1j 1 c 2 d 1 -8 2 -a 1 -8
1 7 2 -8 4 -e 2 d 3 -b 2 -d 6 e 7 e 1 f 1 -f 6 -8 5 -j 10 -1h a l 9 -8 3 -7 3 l a -d c -c 7 a 2 n 8 7
7 -y 7 e 2 m 1 -k 3 -7 b 9 1 -p 2 8 3 -g 1 8 6 9 4 -9 1 -g 2 7 4 -f 3 8 3 -9 8 -7 6 -8 2 c 2 -8 e 8
4 b 2 m 8 10 7 -16 1 g 1 m 6 o 1 -8 8 c i 7 a k 6 7 2 d 1 -8 4 8 5 -f 1 -k 1 -e 5 -7 4 l 2 -c 2 -9
2 g 3 -9 8 -8 4 -9 1 i 6 -7 2 -8 3 a 3 -d 7 -a 8 -c 1 -u 2 -e 1 -18 6 7 7 c 1 -m 4 -h 5 -8 1 -b 2 d
e -b 1 q e -7 3 -7 1 9 b -f b -z 3 1c 1 i f -k 6 i 9 k 2 -9 2 -3n 1 -o 1 -8 5 t 1 k f d 1 i d -y 8 i
1 -8 8 i e 9 4 -8 4 1h a d 1 -d 3 g 4 -h 4 -g 2 c c 8 1 -7 4 -7 3 f 1 -8 e 13 1 -8 n -e 1 8 1 7 2 -c
3 e a -r 6 -7 2 -o 1 -b k e 1 -7 2 -7 1 u 8 -t 8 -d 4 v 5 -e 5 1w 3 f 7 -7 a -9 2 l 7 -a 7 l 4 9 6 -b
e -v 1 7 8 l 5 8 6 -7 1 a 2 -e g o 1 7 b -i 5 b 5 -10 2 -9 3 k 1 -7 6 9 5 -9 2 -j 2 -w 3 -g 5 -a
2 -17 7 -9 2 -b 1 -h 3 -n 2 -f l n 1 b g -9 6 -a 1 p 6 -v 2 a 6 -9 5 r 2 1s 2 -w 1 -h 5 a 5 -8 a -a
2 -7 5 c 2 e 2 1q d 8 1 -1m 8 7 3 -9 1 z 8 a 3 -f 4 m 4 -g 1 1j 1 -f 5 -g 3 -9 a -f j b 3 -m 3 j 4 f
2 -e 8 -a a a 8 28 8 -d 6 8 7 -8 4 -8 5 -i 9 -k 2 -t 5 -1f 6 9 7 8 6 -b h -8 2 -7 1 b 2 -8 1 -a 1 -a
7 -9 a p 7 -p 1 -b 3 d 9 a 3 b 3 7 7 k h -c 5 -e 2 7 3 15 1 g 1 -9 g k 4 -35 c -8 3 a 7 9 2 q 5 -b
1 14 8 -12 2 b a -e 2 i 3 -d 2 f 2 o o j 5 b 6 g b g c -b 1 8 1 -9 5 -v 3 -7 2 7 4 -e 6 h 8 -c a 8
2 a 4 -d 6 -e 4 f 9 b a 9 2 -h 7 a d -9 2 -n 4 -7 1 r e -d 1 -z j -r f m 1 14 1 -d 8 -b 4 o b -o 8 -b
4 -d b -f c -c 4 -j 5 g 3 -b 4 b 2 -w 1 -8 3 -e 5 -i 8 -8 1 -o 6 -9 b -7 k -l 3 -j 1 -8 2 -8 7 -7
b -k 3 -8 e -8 i b 2 -b 2 d 2 -f 3 -l 5 -c 6 -g 8 -11 g -e 2 -v 2 8 2 -f 1 -f 1 -8 9 r 1 -e e -f m -e
3 -8 1 -g 2 f 7 t 1 -8 4 -f a c 4 -c 3 -8 7 -c 3 -9 1 c 8 -o 1 -1v 1 -11 1 d 1 h 6 p k l 3 -g 7 k 1 h
6 u 8 -f 1 c 2 8 6 -c 4 -a y -19 e w 1 9 4 a b c 6 -f 1 -z t -d p -9 3 9 3 -h a -a 2 8 2 g 4 -9 c 9
2 e 2 8 1 7 4 -a 3 -k 6 -8 l h 2 8 e -8 8 a 5 -e 3 -7 3 f 3 -g 8 e 6 -e 2 8 2 -1k 1 -e 7 m 9 -f 2 -8
6 -10 5 -1o i -o 4 9 4 -a 8 -y 7 -9 7 -j 3 -9 a -7 5 -c 1 -e i -7 1 9 2 -t c -8 1 -d 4 -9 1 c 4 -b
2 p 2 f 3 -b 2 -a 8 -n 4 -h 6 -n 4 -f 2 -8 2 -h 4 -9 2 -b 1 -r 3 1h 6 -h 4 9 8 h 2 -b 3 -c 2 c 5 -t
5 -e b 7 6 -14 8 -d 1 -d 1 -7 3 b 3 -h h -a j 9 b -c 1 7 4 -i 5 8 2 -7 3 -7 6 -e b -e 7 -o 4 -17 3 -e
2 -f 1 -8 2 -n 4 z 6 a 3 -8 1 v 1 -8 7 -9 4 -g 5 w 7 -d 5 -j 9 8 1 -k 6 -u 2 -b 9 -7 2 e 1 -e 6 -1f
1 a 2 -a 9 c 4 -9 c y 4 -a 9 -8 3 -g 4 -8 4 h 4 -8 4 -s 3 8 7 b 1 7 4 -j 2 o 5 -q 9 -l 8 a 3 h 5 -1b
5 -f 9 -i 7 -b a -k 1 -j 5 a 5 -8 3 8 5 -a 6 h 2 -f k -9 5 -12 1 -10 1 1i 1 l 7 b 8 j 5 -b 4 -o 1 l
1 -e 8 h 8 -l 3 d d -f 2 8 3 8 2 -d 2 e 3 p 3 -g 1 -f 3 16 1 -9 2 -a m t 4 b 1 -9 4 7 2 -8 6 v c 8
3 -18 1 h 3 -b 6 10 4 -7 3 -f a -7 6 -c 7 e 9 1f 6 n 3 t i 8 1 i 7 -b 8 -d h -p 9 g b -8 1 g m 7 8 b
9 -9 4 z 3 c 4 -o 9 e 8 -f a e a -b 1 -8 h 9 1 -b c -a 5 9 5 a b -b a -8 1 -9 1 -d k -r 7 w 5 -p 2 -h
4 9 4 y 4 -8 1 -7 j -k 3 -13 2 -o 1 -9 1 -b 6 -9 4 -o 3 -d 2 -9 3 d 3 -9 d -a 6 -h 4 8 1 l 1 9 1 -h
7 -p 2 -j 6 -o 2 1b 6 -c 1 -c 3 -8 5 -d 3 b 2 -y 5 -o 6 -d 9 -22 c 9 9 -c 5 -v f -8 i u 2 -k 3 -e
1 -b 1 -7 8 -8 6 -a 1 -a 4 o 1 g 1 -c 8 8 5 -f 6 c c -n 5 -r 1 g 1 7 2 -c o k 3 -7 7 -g 2 -a 3 q 3 -b
8 c 6 17 8 k 5 -l 2 -c 3 a f y b -l 7 -8 2 -l 1 -e d i 1 -10 1 -8 5 -b 6 -d 3 -p 1 -b 2 -e 3 8 3 -g
a -b 4 -c 3 -8 5 15 b -e d -o h 9 2 -b e c e 7 4 -i b -a 1 -8 c -8 3 i 6 c 3 n 3 -j c -f 1 -7 3 -p
2 -9 e -e 1 -9 4 -7 e b 2 8 6 y 9 8 b -n 2 -d 1 e d -e 1 a 8 d 2 l 1 -a 1 i m d 5 -16 6 -f 4 c 5 g
8 9 4 d 4 8 1 -1b 6 o 5 -l 3 -8 5 b 9 9 3 -s 2 9 3 9 d 8 9 -e 2 -f 1 -l 4 -g c -f 2 -7 3 7 b -10 2 -7
1 7 5 -n 2 -9 4 -b 6 8 5 -7 1 -e 8 -s 5 -a 8 -7 1 -j 4 -8 3 7 3 -j 6 8 4 -f 3 -k 8 b 2 -9 9 -9 6 -f
9 -d i -8 l 7 5 f 2 -7 2 -b 1 8 5 -i 4 -a 3 -o 4 13 9 e 3 c f -w 3 -8 3 -a 3 f 4 9 6 -c d -9 1 -b
2 -7 5 x 1 e 2 -d a 8 6 -a e 8 2 -h 2 q 2 -8 2 -j 1 -a 2 -9 9 -h 1 -d e -p 2 -b 2 8 7 -1i 3 -j 7 7
2 f 4 18 3 m 1 j 2 -s 1 -9 b -8 1 8 1 e 3 -l 8 -a 4 -d 2 -d 5 -l 4 -7 6 -e 1 -h 6 -a 2 -8 2 -b 7 -c
3 -a 6 -p 8 -i 7 f 1 7 v -a 3 -d 7 -9 o -j b b 9 -e 6 -h 6 -7 l -i 3 -b c f h r 4 k 5 q k a 2 -b z 9
3 k 7 -7 9 8 1 -17 3 -d 7 -b f -1m 7 12 2 -t 6 -f 2 9 3 j 3 -i 2 -f 1 p 1 -c 3 -e 3 -12 5 h 4 -2c
9 -g 5 -d o -t 6 -i 2 -d 7 j 2 -g 1 -i 2 -e 2 c 2 8 4 -b 8 c 4 -9 5 j 1 m h -8 a a 3 -d 3 -b 2 c 1 c
2 b 4 -k 2 -8 3 -a 2 a 3 k 3 -w 4 -8 2 -o b -b 1 -v 3 -a 4 -e 2 -c 6 1a 3 -b b -7 8 8 b n 9 a 7 -c
2 -a 4 h 6 g 9 -7 8 -a 1 -8 j -f 2 e 5 -c 3 m 3 -a 5 -e 3 -v 6 8 2 -9 4 e 7 -n 8 -7 b -e 5 -8 9 -b
2 -a 2 -e 3 c 6 9 5 i 4 e 2 -e 7 -7 3 -9 7 f 1 -b 5 -q 9 -7 5 -e 4 e 3 -1m 1 n 5 -e 4 -a 2 1q 1 -13
4 -x 4 -9 2 -9 2 j 1 -9 5 -8 2 -a 8 -9 a -d 6 -8 5 -a a -v 2 -9 2 8 1 -b 4 -c 4 -c 7 g 2 -1b 1 -e 3 a
1 -9 2 -a 1 8 2 9 5 -f 2 l 1 -11 5 -k c j 2 -9 8 -9 5 -a g -b 8 r 9 i 5 h 8 -g e -c 4 9 2 e 8 -9 5 -l
1 9 9 8 3 7 3 -c 4 i 6 -f 4 9 3 -2c i -a c -9 6 d 7 -m 1 -9 6 -e h a 1 -1g 5 c 3 b 1 -7 1 -a 8 e 1 d
1 z 3 -9 a k s -7 9 -n 8 -b 3 -8 7 e 4 -8 1 -e 6 -12 2 -g 3 -a 7 b 6 -e 5 h 6 7 1 -g 9 -e 1 8 4 b
3 -d 4 -b 2 j 5 -11 b d 3 -7 3 -z 8 8 1 i 4 -g i -a 8 -f a -9 7 -l 3 -k 1 -j d -7 4 -d 2 d 1 -l 1 a
2 g 3 -k 3 15 9 20 6 8 6 -c 3 -a 9 l n -12 2 8 2 -i 6 -z 6 -m 1 -o 1 b 6 -8 5 -t 1 -7 f 1b 9 f 9 -h
2 -n 7 -g 3 b h -8 2 9 6 p e -d 2 -g d -a 5 7 2 g 4 8 6 -d 4 -a 1 -j 9 -h 5 a a -a 8 -i r 8 5 s 9 b
2 -b 3 15 2 -d 8 -8 9 9 3 -j 1 w 1 g 1 -g 3 -7 1 -i 4 -e 1 b 5 -1d f -7 8 -c 1 8 3 9 n -1a 1 q 2 -8
1 8 a 9 2 -h 4 -8 3 7 c c 3 -8 2 -9 1 11 7 p 1 -d j d 2 -b 5 a 4 e 9 -a 3 q a g 2 -8 9 7 3 d 4 y 9 -i
h 9 1 8 1 h 8 -9 5 h 2 a i 9 5 -8 1 -e 2 -f 1 -c 4 l 3 -l 9 7 5 16 1 g 1 h 5 -j 6 -7 4 -7 g -8 b 8
6 b 1 8 2 -b 6 -f 2 -a 9 -d 2 -i 3 -s c -w 5 8 1 -g 2 -d 7 -d 2 7 8 b 2 -9 3 a 1 -b 5 g 9 -a 1 15 3 d
6 d 1 a 5 -a a -7 1 g d 1w s -8 5 -s 5 -7 6 -a 7 -g i -b 7 -e 3 -g 2 8 7 g 3 -a 3 -c 2 -c 5 e 4 -d
3 -i 6 g 1 -9 k -a 2 -q 8 x 5 -b 2 a 1 k 2 -n 6 -b 6 -c 3 -8 6 -d 1 -d 7 -b 2 -d 2 -h d m 2 v 1 -d
6 -a 8 -9 7 -b 8 -a 3 -l 2 -8 1 -d 3 b 2 f 3 x f -8 9 o 3 -c 6 -t 1 -a 9 -8 6 8 7 9 3 -8 6 7 2 9 2 e
2 c 2 7 b -7 2 -17 5 -b a -c e -v f -d c -b 4 -8 j -c 2 -9 1 -e 1 -a 2 1k 2 8 5 d 4 -o 3 -e 1 g 8 -c
1 l 2 -s 1 -9 a e 5 h 6 j 8 p 5 -e 3 8 9 -e 5 8 1 -y 5 -m 1 -8 2 -n 4 j a -9 2 -d 7 -h a -9 k -7 4 9
5 -b 1 t 6 -7 d c 2 d 1 k a -n 1 -8 9 -a 2 -i 5 -7 3 a 1 b j -7 4 -q 6 -c 8 t 1 -2g 2 -g 2 -7 8 b 1 h
5 8 1 v j -e 1 -8 2 t 2 c 2 7 3 -7 6 -v 4 -b d 7 2 a 4 -k g a 6 m 2 d 5 -g 1 m 1 -9 3 -7 1 -a 3 -7
3 -7 5 f 5 14 7 -7 6 9 2 c e 9 2 -1a 3 -b 4 b 8 -k 1 -s 8 -y 1 -a 7 d 1 -8 8 -j n -8 1 -h b -i 1 -b
7 -8 f -8 1 i 3 e 4 b 1 -a 7 p 5 9 6 -8 9 -j 6 -18 3 t 9 -b 2 -8 1 a 1 v 3 -9 1 -a 4 -8 3 -7 3 -r
d -1x 3 -a a -9 f 7 1 -c 5 -g 3 e 1 h 1 t f q 3 -l 2 c 2 i 6 -9 2 -9 4 -8 4 -e 3 -r b n 5 -9 1 g 5 -h
b f 1 -b 9 1b 2 -1e 7 g 2 -g 5 -7 4 -d 8 8 4 m b -9 4 i f -f 7 f 2 -7 q -h 3 8 1 -9 1 i 4 -e 6 -i
5 -b 3 -m 3 -e 5 -b 7 -s e -b d -c 4 -8 1 a 4 -9 1 s 1 8 c 7 7 -8 8 9 8 h 2 -o 6 a 2 8 4 a 1 -7 e -e
5 -7 m d 6 -c 5 7 4 -q b -g 3 -9 7 9 7 -9 8 -f 5 -8 1 -7 5 -m 1 -g 5 -8 5 -a 1 -e 2 g 1 -a 8 -9 6 -9
8 -b 2 -1z 2 -7 1 c 1 p 1 -a 3 7 9 -y 1 12 9 -a 3 b d p 5 w 4 -9 7 -c 2 i h -9 2 -7 9 -i b 7 b n 9 9
1 a 2 l 4 -e 1 -c 6 -7 2 -a 3 r 1 -t b -a 3 9 3 -c 1 b 1 -7 7 1c 5 -a 2 -f 3 r 1 i a c b 9 2 8 1 -m
2 -8 9 1i 5 -d 3 -9 5 f 3 b b c 1 c a -e 5 9 5 -c 9 -b 7 p c -w d -9 5 -g e u e b 2 b 1 -g 4 -b i -e
a -8 1 -d c c l -1n 2 -a 2 q g -8 1 -24 b -o 1 a 3 p 1 1u 3 9 1 -7 1 -g 5 -n 6 -e f a 2 o a -e 4 -9
1 -9 9 -a a -e 7 -9 1 -m 1 -h 2 -a 3 9 3 -g c -8 8 -e 2 8 2 -b 1 9 1 -a 1 g 2 -7 2 -b 1 -b 7 a e -f
5 v 5 h 1 -e 5 7 e 18 2 7 5 -9 6 -7 3 -t 1 -f 1 -r 5 l 1 -d 4 e 4 c 1 -p 3 -2c 3 -c 9 -8 2 f 1 8 7 -8
5 -b 2 -f 1 -7 2 h d f 3 14 15 -d 2 -b g -9 5 -8 7 -c 8 -7 2 7 6 -a 2 o 4 e 3 i 3 m 1 c 5 -9 7 h 1 -e
2 b 2 l 5 -t 1 8 3 9 1 -a 1 -c c -8 7 -a 1 -d d -k 1 7 1 -a 2 -m 2 -9 3 -a d -b 4 -k 7 a 1 -l 3 8
2 -b 2 8 4 c 1 8 4 -g 6 8 4 -9 c -7 7 -7 b -7 7 -q 2 8 d a b -8 1 13 1 q 6 -a a -8 e d 4 -8 4 -8 8 -h
4 -9 1 -e 2 -8 a 1p 4 -8 9 -13 3 b c 7 1 -9 1 -d j -l 1 -13 4 -g a 8 2 -r a -b 3 -7 4 -1g 4 -h b g
5 t 1 h 1 -d 5 -e 3 1z 2 -b 6 c 2 -k 3 -15 4 7 b 9 2 -7 8 -g 2 -b 3 b a -f b d 6 c l 9 c b f -19 8 8
2 u 2 -9 a -l 2 11 9 -b 4 -m 4 -1a i q 7 d d m 4 -8 2 -b 5 -18 9 9 4 -a k -c 2 -b 8 -f 1 a 9 -g 4 a
1 8 3 11 6 -q e b e 9 4 -a 4 p m c 3 -9 2 8 9 -c 4 1i 9 9 2 -e 1 -h 2 m 2 g 4 -w 6 -8 2 -9 7 l 2 j
2 9 4 -13 2 -8 5 -t 4 -9 7 -7 4 c 3 -d 4 -g e 9 4 o 1 -7 6 -i 2 7 j -10 8 -9 a -j 1 -c h -d 5 -8 2 -9
5 g 4 q 2 -k 3 -9 3 7 3 7 5 f 3 7 d e 3 f d -q 8 -e 2 -a h c 5 -1r 2 a 3 c c a 1 l 1 -g g -f 2 9 6 -c
3 -e 2 -8 2 -l 8 -1c 3 -8 5 -9 1 j 6 -9 1 -8 1 s 6 -c u g 1 -c 5 -9 1 8 2 -c 5 e 3 -v d -7 5 17 3 -8
1 -13 9 -9 5 w 6 -16 6 8 1 -7 4 -n 2 p 4 -c 1 b 1 -a 1 -9 1 q 2 c 1 -9 9 -j 4 -h a -8 f v 3 -7 6 1y
6 -o 3 1m 1 i a d 4 -c 9 g 1 i 4 -o 7 c b -d 2 -c 2 d b -h d -13 f -7 2 -v 2 -a 3 a 1 -9 2 -i 7 j
6 -8 5 k 1 -r 3 -e 5 e 2 -9 1 -o 3 -g 5 -b 4 -8 9 -9 1 -a f 7 1 -1t 1 8 4 s 2 -c 3 -18 2 -9 1 -8 8 q
1 m 3 -v 1 j 7 f 3 d 4 -d 7 b 2 g 8 -i 2 -g 3 -8 7 -q 3 8 g -8 4 -8 1 a 2 -n 3 -a 5 -9 1 b 1 -8 d 7
6 e d -a c i b -8 1 -d 1 -f 6 -d 5 8 1 -7 9 -i 3 9 6 -7 5 -e 6 d f 8 2 8 8 b 1 -c 7 12 1 l 2 -a e -i
1 -c 3 9 1 -7 5 -a 1 8 1 -a 2 -g 2 9 2 o d -d 3 9 6 -c 1 -8 2 -h 4 -e 7 -k c -f 1 w 1 -a 5 -c 9 8 4 8
9 -f 2 8 e d 1 -8 3 -h 1 -g 3 -p 7 -d 2 -8 2 -b 2 9 c -7 4 h 5 h 1 -9 1 -g 6 -c g d 2 -a 4 -h 1 d f g
8 2r 7 -i a i 3 -a 1 -n 3 d 7 -d 6 -e 1 f 5 -y 5 -8 2 a g -k 7 c 6 e 3 -9 1 -8 5 -e 4 -16 6 -9 6 -a
2 -9 f d f -a 4 -a 3 -b 3 a 1 -h 3 k 3 a 2 c 2 -9 1 -a 2 -7 d -a 1 9 7 -8 1 -i o -a 5 g 3 9 2 -a 6 -9
7 -d 3 9 6 -g 9 -d 1 -9 d -z 5 b 1 -z 1 a 1 -g 4 -x 5 -f 1 8 3 b 5 -f p e 4 h 3 c 1 7 2 -9 7 -g 6 g
g -1m 5 -8 7 -i 5 j 2 -o 2 f a -8 c -j 1 -e 4 -p 4 -m e -b 2 -s 7 -a 5 g 5 -9 3 -k v a 4 b 4 10 2 f
6 r 4 h 7 -c 6 a 1 -j 7 -7 6 d f -a 2 -n 6 d 1 n j v 4 -8 a -b b -8 1 7 7 -f 6 q 3 q 2 t 8 -8 3 r
b -9 2 -9 2 c 7 -b 3 e 5 -7 a -c 6 -8 8 -d 1 i 3 -a 1 -l 5 y k 8 5 -y 5 d 4 8 g -c 1 -x 4 -g 2 o a 8
5 9 2 -8 3 -a 7 -e 1 -o 6 i 3 -e 2 -a 5 n 1 f 3 -11 1 n 9 -8 5 7 2 -o e -b 8 -c 1 -e 3 -n 8 -14 1 h
7 o 3 -d 4 7 c -o 2 8 1 -7 f -9 6 -e 1 b 1 -a b -a 4 -e 3 -8 r -b 1 -7 1 r 9 -7 8 -b 1 -7 3 -h 8 -o
7 p 7 g 2 f a g 1 -8 4 7 6 -15 6 -o 3 -e 5 h 2 e 2 o 4 9 1 -p 1 -4d 8 -g 3 -a 9 -n 2 h g -8 3 -7 b j
a -d 2 -n 2 2o 3 a 2 h 5 c 1 -o 1 -d c -9 6 l 2 -c 3 -d 1 -w 1 -8 7 -e 3 -8 b -m 4 8 i -e 1 w n -d
d -7 1 7 4 -u 1 -m 5 b 6 -c 4 e 7 -k 3 -b 7 -d 2 10 3 9 6 -c 9 -h 2 -f 2 -9 1 j b c 4 -i 1 -b 3 -e
3 8 3 s 1 -9 7 -s 2 c 4 -c 1 -s 1 b 2 -8 1 -b 3 -j 2 9 2 -g 4 -n 1 -8 5 g 6 j 1 9 2 -b 1 -n 1 7 5 -9
2 -9 1 -d 6 c 4 -8 9 8 e 8 4 a 1 -d a 8 8 -j 6 -1i 2 -g 5 -a 3 a 5 -b 5 -k 1 -49 7 -d 3 -9 1 f 1 -e
8 -9 d e 6 -g 1 -8 8 -a t -j 2 k 3 -c 5 -1q 2 -b 3 -f 1 f 5 p 3 a f d 2 -c 6 -c j a 1 -8 a u 1 i 6 7
1 1a 8 -8 1 -c 2 -g 5 -9 9 c 1 -8 1 e 8 9 5 -c 2 h 9 7 a q 2 -b 1 8 2 -9 6 -a c -g 1 -8 1 t p -9 i -c
5 b 3 -9 5 -c 1 -m 2 -t e -8 8 -d 3 e 2 -9 2 9 1 -m b -i 3 -8 3 -9 5 -n 5 -9 9 -b 4 9 5 -a a -a 2 b
8 -8 2 r d 7 a -c 2 -e 1 -c 4 a 7 -a 7 -8 5 -e 2 -a 6 -m 6 -g k z b 8 4 -f 6 -z 2 -y 6 -a 1 -8 2 8
3 -k 1 -7 6 -x 3 8 3 e 2 -q e l 7 -w 7 -a 1 -e 9 -8 h -d 1 -8 3 -g 7 -g 3 c 4 -l 8 -8 1 1u 3 7 7 a
1 -1c 4 -d c -k 2 -1f 4 -2n 2 8 2 -7 5 h 1 -b b -7 6 -1q 5 -8 f -8 3 -1z 6 -u 1 -d 3 -9 2 -7 c -c
1 1c 5 p 3 -8 4 b 4 -12 c -f 6 -9 4 -8 d -e 1 f 1 -7 1 -d 1 b s -l 6 -a 1 -9 1 -a 2 f 1 f h -7 1 -9
a g 6 e 2 -8 2 -q 4 -7 1 -9 4 b 1 -b j -i 5 -9 4 -t 5 12 2 -7 1 -a 1 u 2 e 5 -k 5 9 4 -b 2 -7 d -c
1 -9 1 -8 1 r 4 -9 1 -b c s 1 -q 2 -a 4 -v 1 -8 3 -8 1 -8 2 -c 1 -i 6 h 3 -8 1 z 2 -9 c -a 1 7 2 7
1 -k 6 -c 5 -w b -e 2 e 1 -c a -8 5 -a 7 g 4 -w 3 c a 9 2 -8 4 e 9 f 8 -f d -c 3 -9 1 -a 4 -g 1 r
6 -7 1 q 1 v 2 -c g k 1 -b 1 -b 3 9 b -s 3 8 7 o 5 w 2 -l b l 1 e 1 -c 3 -u 3 -i 3 9 a n 8 p b -n
4 -c 5 8 7 -9 g -r 2 -d 1 -b 1 -z 2 k 6 i 6 -9 b -8 7 -8 4 9 2 -c c i 7 -a 5 -b 5 -8 4 -j 3 c 2 g 1 a
1 -h 2 -b 2 j 3 -c 4 -9 8 -8 3 -c 5 g 6 -8 j -a 8 7 3 a 7 9 1 17 c p 7 -f a -c 6 -7 6 -a 2 -7 d b
2 -r 5 j 8 -l b -c 4 -e c -b 5 -a 8 -c 7 a 6 -b 1 -d 2 -c 1 -7 1 -d 8 d 3 -h h -e 4 -9 6 b g -d 7 -9
8 -h 2 j 9 f a -9 1 -b 8 -f 1 8 3 -h 3 -a 2 l 5 c 6 i e g 7 -23 5 -8 1 -e 3 -x 9 -9 6 p j 9 4 b 8 -b
3 -d 3 -1e g o 7 -j 1 t e 18 5 -7 t -j 4 -7 2 m 1 h 2 s 8 7 3 -t 8 -8 b -c 2 -16 2 8 3 f 5 -d 1 -b
4 a 1 j 6 9 2 h a -8 8 -c e -j 3 d 8 a 3 f 3 -h 1 -a 5 -c 2 -f 5 -e 3 -15 1 -p 8 h b e 8 a i d 4 h
7 p 1 -9 2 -w 3 -7 1 -7 4 c 9 -a f -8 1 -b 3 8 1 -a 2 -a 7 h 1 -f o p b -9 2 -h 1 -9 2 9 3 8 2 -9 2 9
3 9 5 -8 6 8 2 l d 9 3 9 1 -9 1 d 3 -t 6 -e 2 b c l 1 -c a 8 4 8 2 -8 a -c 1 -7 2 -d 1 -l 2 g 1 -m
4 i e c 2 -8 n -j 1 -7 1 -8 2 -c j -j 5 -b 2 -8 3 -d 7 -g 8 -2l 3 -a b -d 6 -w b -b 2 b 1 -8 b -c
4 -9 6 8 5 b 4 q 1 8 4 -a d e 3 -8 4 8 4 d d -9 9 8 1 -t 1 -8 2 k h p 6 o 9 -a a -a 2 -8 k 8 5 u 3 -7
9 h 5 -e 2 -9 3 9 e -d 5 -f 5 15 7 8 2 -n 2 -b e -7 1 b 4 -a 4 j 1 i 3 -13 5 b 5 -c 1 8 1 j 4 -c
1 -1m 1 -7 6 -c 9 -u 2 b 4 -8 b -c 3 a f -g 2 -k 1 -x 3 -b m b 2 f a -8 c 8 i -8 4 -y 7 g 8 -p 1 7
2 9 2 g 7 -o 3 -g c b 9 7 4 -a 6 -8 3 -9 f 8 5 8 8 -f 4 7 1 -7 5 -f 2 d b -k 5 -a 5 -a d i o -a i -9
6 -9 3 9 5 d a -8 1 9 9 -7 5 -d b 9 2 8 3 7 7 -9 6 -d 1 -a 3 -b 2 e 2 -a 2 m 6 -e 2 -e 8 -10 4 -i 1 9
4 -k 4 f 7 8 5 -a 5 -8 3 -m 5 f 5 7 1 -9 2 1k 1 d 3 -a 1 f 2 -b 1 -c 3 -8 3 f 2 -d c b 6 e 7 y 6 a
5 k 4 -8 3 a 1 c 4 f 1 15 3 8 4 7 1 -s 1 -9 3 -j 2 -f 1 g 8 11 9 -e 4 -h 6 -8 2 -b 6 -9 5 -b 1 -8 8 8
1 -l 6 8 7 d 3 -a 8 -8 a d 7 f 1 9 6 -8 1 -c 1 -9 1 i 2 -8 6 -8 1 x 1 -x 3 -8 2 -i i -9 4 a 1 -d c h
2 -e 2 f 2 -9 5 a 4 -a 1 -7 1 t 4 -7 3 b 3 8 4 -a 1 b 9 z 1 -7 3 -e 1 f 6 h h -a b i 4 -m 3 -m 3 s
4 -a 1 -g 4 g 5 -a 6 -8 b -h h w 1 -i 1 -d 3 -d 1 -c 9 -h b -a 6 -v 1 -a 3 r 2 d 1 h 3 -b 1 -b 3 -c
5 -a 2 p 7 b 7 k 4 -f 8 a j -7 2 k 6 j r k 9 -7 3 -e 5 -c 4 f 5 8 3 -9 2 -n 3 -9 3 9 6 -7 c -u 6 -u
2 -k 4 u g 9 4 -8 c i 4 -a 7 -j 3 -e 9 -8 1 -9 2 -f 2 j 1 -e 6 i d -c 3 7 4 b 6 -h 9 1d d -c 2 9 8 -8
1 s k -9 d 11 b 9 6 9 9 -d q -8 4 -p 7 -9 8 -d f p 1 -9 1 -b 2 -c 5 -b 3 b 3 a 3 7 9 8 1 -7 3 -8 7 c
1 -b u k i -a 1 -l a -7 8 -u 2 -f 4 -a 3 7 7 -a 1 -c 1 -f 7 k e -9 8 8 1 -m 6 -b 2 g c -d h 10 8 -q
4 -h 2 -9 2 -d 3 -8 e -b 2 -9 c -a 2 -b 6 11 1 -8 3 -8 9 -9 1 8 4 -c 2 -b 5 t 1 t a 18 9 k 1 8 8 -l
3 c 5 m 5 k 5 11 8 -c h -7 e d 5 -8 2 -9 5 -b 1 -7 4 1b d j 4 -d 2 -x 4 -b 6 -9 6 z 4 -d 8 n 3 b 8 -h
1 -7 n g 5 v 1 -9 a d d -7 3 -p 8 x 2 -8 f 7 8 p c -d 2 -e 5 k 4 -9 3 -c 2 n f -9 3 b 2 d 3 o 5 g a b
5 -7 1 -f 2 -e d -7 3 -i 8 b 6 k 2 -d 4 -c 1 -1a 6 -c 9 -i 2 8 5 8 7 1a 1 -12 7 -9 3 9 6 9 5 -m 2 e
9 -e 2 -b 4 d 2 -b 2 c 8 b 5 -8 1 -m 3 -d 4 -7 1 -7 i -9 5 9 4 -f 2 7 7 k 9 e 3 -b 2 9 8 16 1 -9 d -w
3 -a 4 -d 5 d a -n 8 -b 2 -h g -n 8 i 1 15 1 m 2 -i 3 -c 6 -a 4 b h -1h f -g d j 5 -a 1 9 1 -a 1 h
2 -l h -n 3 -b 4 -e h -15 j b 5 d 1 -a 7 -7 8 -7 1 g 6 -8 9 -e 5 -k 8 -8 4 h 1 -9 1 o 2 8 2 -8 4 8
7 -e 1 -1p w h 7 8 r 8 2 -m 2 -9 4 11 6 -c 3 -9 1 -c 1 -7 1 d 3 t b -7 2 8 2 i 2 -e 1 -d b k c 7 1 -a
3 -a 3 -r g j d -f 6 -a 2 a h 9 6 -i 4 -w e -a 4 b 1 -c 5 -2e 3 9 m b 3 -a 2 -7 5 -a a -f m -v 6 d
3 c 4 8 h a 7 -d 1 -7 l r 6 -j 9 b 1 h 8 b 1 -8 a -c 4 -9 6 -r 6 -7 6 -9 8 a 3 -8 3 -j 4 8 2 -b 4 -9
1 y 2 1y 1 -8 c n e -8 4 k 3 -m m -7 a e 6 p 1 -d 4 -7 2 9 4 -9 h -8 1 -b 9 -1g 9 l 2 -a 1 u b -9 5 8
3 -a 4 -1c 3 8 1 -7 1 -s 5 -d 2 -a 3 -9 1 -d 2 -e 3 a c o a u 3 -7 1 d 1 -8 2 c 1 -z 2 -9 4 -9 7 j
4 -9 1 -y 4 -d 4 -9 9 -7 2 7 d g 3 -d 1 -c 3 -r 4 -a 2 p 1 n 2 -d b -d 8 -z 1 -q 3 a 1 -e 6 -c 6 -8
2 -e 2 -q 1 -b 1 1k 3 e 1 a 9 -b 5 h a -d 2 -j 1 -8 i c 6 -f b p 4 -e 5 -b 6 -d b i 3 v 1 -f c -d 2 a
a e 1 -w 3 -l 3 7 5 -i 2 -9 h -8 6 -7 3 -d 9 -r e -b 2 9 6 -e 2 -a 4 -m 1 -h 2 e 2 -d e 8 2 -d 8 -9
9 b 9 -c 3 -d 3 g 1 8 2 -9 3 d 2 -7 5 a d v 4 9 2 c 1 -9 2 g 3 -b 8 -c 3 -2z 5 -b 3 -d 1 -b 2 e 1 9
6 j 5 13 g n 5 -a d -m 7 9 3 -a 2 8 9 -c 4 8 4 1b q -h 1 m 4 -f 6 a 7 j 4 -r 6 -e 3 -k 6 8 2 -9 3 -9
6 e e y 7 -9 g -8 3 -l 4 z 9 -a 1 l f -i 9 -8 c -8 h o 2 -7 5 u 4 -9 b 8 2 t 3 -j p j 2 -b 5 d 3 -h
1 -i q 7 g a 3 i 4 e 8 j 4 e 2 -k 3 -d 1 k 8 a 6 d 9 8 c -a 7 -h 3 -9 2 q 7 -8 1 -1p 6 -b 7 l 3 16
6 -d 1 -i 4 m 3 -o 1 -g 1 q 2 7 5 -i 3 g 4 u 2 -12 2 b a -9 1 m 7 1c 4 -8 r -a 5 -9 3 b 3 -n 8 d 5 c
1 d 1 c 5 n 3 -e a -8 a a k 9 3 7 2 d 3 -e 9 1o a 7 7 -9 5 9 1 -c 4 -d 8 -m 1 -j 3 -9 4 b 5 f 7 -8
b k 2 g 5 c 1 -b 4 -e 4 -9 6 1i 1 -a a -9 d -8 1 -8 1 e 1 -7 6 -r f -9 3 9 a -k 5 -b 1 -b 5 a 2 -1o
4 -a 3 -9 6 j a -9 2 -i 4 -k 3 c 5 -8 5 -c 6 -a 1 -j 3 a 9 -b j -b 2 -b 5 -j 1 b a -b 3 -9 b 7 4 -9
1 -l j -9 4 a 1 9 2 -b a 9 2 -b 5 9 6 -9 3 c g -7 7 -9 m -7 2 -7 8 d c 7 l -c 7 f 2 -9 4 a 1 -c 3 8
6 -8 4 -14 d -8 4 7 5 -c 5 -e 1 9 3 -f 2 -m 9 -d 8 r 4 8 1 8 1 8 5 -d q a 1 e 7 b 2 -e 2 -f 2 7 e j
8 -7 2 a 3 9 8 h b -8 i -d 3 -9 c -d c -d 1 -d 6 -9 1 a d -a 1 -b 4 e j -n 1 -7 4 t 7 -n 6 11 2 -7
5 17 1 i 9 7 2 -f 9 8 3 -g c -a 1 -9 3 c 3 -c 1 -9 7 d 1 -8 6 -d 8 -b i -c 9 -c c -q 3 -c 1 -8 3 -g
1 11 2 i 4 -7 5 -d 5 w 6 -d g -a 6 -e 3 7 6 -b g f 6 -7 4 t 1 -9 7 d b i 1 -e 8 -8 8 -d b 8 8 -e 2 -c
3 13 a -b 1 -n 6 -c c c 1 -d 3 1g 5 -b 2 -7 3 -b 9 -n 1 -9 2 9 4 -b 8 -b 1 -u 3 -8 6 -a e -g 6 z 7 -o
6 d 2 8 2 -9 7 d a 7 1 -j 3 9 a -b 2 -e 1 -8 1 -h 4 c 1 c 8 f 2 -h 5 b 2 -b 2 -g 4 -m 6 v 5 -a 2 -1a
8 -8 1 -l 2 -h 5 -b 1 -9 1 e c -d 3 g 5 -c f -b 1 -o j v 5 -18 2 a 8 -9 2 11 1 -f 3 -1l d 7 8 p g -e
7 -k 8 -17 6 f 3 d 3 c f -b a 9 6 -p 1 -g 2 b 1 g a 8 1 -a 4 -a m -c 6 b 4 9 4 -c 2 i 2 -q 8 -c 4 -b
4 -9 4 -8 2 -c a -7 1 12 3 -8 9 -8 4 e 5 -d 1 -7 8 -o 3 -8 7 c 7 8 4 -d 1 -1x e -d 5 a 4 -9 1 -b 4 9
4 9 1 -7 2 -a d g 3 -9 3 -f m 8 9 -7 1 -a 2 -8 1 h 2 -9 1 -8 d -a 4 f 5 -p b -9 5 -b 1 -7 9 n 3 -c
4 b 6 -e f k 1 -8 8 -f 4 9 9 -8 2 9 4 e 3 -8 6 b 9 -b 5 9 6 8 1 -7 j -p 2 -g 5 -9 a 16 7 -f 8 -a
7 -12 1 k 2 -d 6 -c 6 -a 3 e g -a 9 -8 b -9 1 n 4 -c 2 7 a a 4 -b 1 -h 2 a 2 8 2 -m 5 -d 7 -e b -9
5 -i 1 -7 6 c 8 -8 1 a 2 -f l -c 3 -9 1 b a -7 2 -b 4 -i 5 -a 9 -c 7 d d -9 1 -n 4 i f b 2 15 1 -l
8 -a 1 a 6 9 9 -e 1 -7 7 1t 4 -b 1 -9 3 f 2 -q a q 1 -8 e -f b g 2 d a -a 1 a 3 -g c -o 6 1d 3 -j
9 -j 1 h o -i 5 -i 1 l 1 b 1 -b 1 -9 2 l 3 -h 4 -8 7 -9 5 9 3 f d d 1 -f 1 -p 8 9 1 -b 4 -p 1 -i 2 -8
1 -c a a 1 a 1 -9 9 e o e 4 -d b -c 2 i b -c 2 -b c -s 3 -k 1 c a p 3 -c 3 8 b -7 e -9 1 e 1 -7 2 -e
3 -d 8 9 3 -8 4 -i 6 h 3 -e 1 -c 9 9 2 -1h 1 -7 6 -9 5 q 4 f 4 k 4 -d 8 g 2 y a -i 3 -a 9 b 1 8 3 -x
2 8 a e 6 -a 5 -9 6 h 1 -1i 6 -d 6 -b 6 m 1 -c 3 k k -7 6 g 1 -9 1 e 1 h 4 -7 1 -e 2 -8 e e 6 -z a 9
b t 9 7 7 -e d -f 6 9 1 -8 1 j 7 -7 1 h f -g 2 d e n 1 m o -b 4 -d 9 -c b 15 1 7 3 -d 3 -m 1 8 b -d
3 n 3 k 1 m d -c 3 -b 2 33 d -d 1 a 4 u 1 7 1 e 9 -g 3 -c 5 -k 4 -c 1 e 6 f 1 -8 7 -37 2 q 5 -g 1 8
5 h 1 -c 1 -a 4 -r o -8 5 9 6 -e 4 8 4 m b -7 7 -7 b -b 4 -f 4 -8 2 7 4 -a 2 -f 5 -h 6 -10 3 -1u 9 -8
1 -8 3 8 1 e 3 9 3 -1e 2 k 6 -9 1 8 4 a 3 -h 1 -f 9 -t a -p 2 -j 3 -o 7 -9 2 8 4 -a a -j 3 -m 5 m
f -a 2 -8 9 h b -u 1 -d 9 -a 3 -a 3 -e 3 9 a -c 3 c 3 -c 3 a 2 -v 7 b 6 7 2 e 3 h 5 -c b -d b -v 2 d
1 k a 8 5 d 4 g 6 -7 2 9 q d f 8 2 8 1 g 5 1j 3 -15 2 l 4 c 1 r 3 -f 1 -8 1 -g 3 -a f -7 5 8 2 -9 a n
6 j 1 p 6 -7 1 -a 3 -g 3 -8 8 -j 9 -c a -8 4 -8 5 -f 6 1s 8 -c 9 -17 8 -i 2 -8 6 -d 1 7 1 k k -8 5 -7
1 -d 4 n 4 7 2 -h 3 i 1 -a d -f 4 9 2 f 8 -h 5 -h 1 -9 4 k 1 -f 5 9 3 h 3 -b 4 -a 1 -c 5 -r a c 4 c
1 -9 1 -7 1 -g 1 -9 5 -d 3 m 3 9 1 -3h 5 -i 5 v 3 7 1 c 1 8 3 a 4 c 8 -n 5 m 6 -12 2 -h 6 -c f j 7 -7
e -8 8 -g 3 -e 6 -a 9 -8 4 -o 1 8 3 -8 5 m 1 -9 2 -9 b -j 5 m 2 -g 3 7 8 -2c 3 -b 2 a b -b 1 m 4 -k
2 -a 1 -8 1 -k 2 -k 3 f 1 -e 2 -f 2 9 3 13 7 -n 3 -h 4 -p 4 x 5 d 3 -7 3 -a p j 6 -8 a h f -1e 5 a
6 -9 7 9 4 -8 5 -8 e -b 3 b 7 c 3 -c 1 d 4 u 3 i d -b d -f 8 -g 2 -c 1 -g 9 15 2 1k 6 7 4 -8 3 -9 6 e
3 -g d b 3 -i 1 -i 1 -h 2 -c t -9 i 9 1 7 4 t 5 -a c -a 1 7 3 b 3 -q a -8 5 -8 1 -d k 8 c -7 5 h 2 g
5 -o 7 -7 5 -g 6 9 e -c 2 y 1 -8 3 a 2 7 2 c 3 -j 1 c 8 14 b i 1 -1k j -f 1 -7 4 -18 8 -8 7 j 2 c
3 -c 1 -d f -b 5 -b g -9 a -g 1 -b b -19 2 -8 1 -p a i b -b 5 -1b 5 18 1 8 2 7 7 -7 4 c 5 -g 1 -i 7 a
3 n h -b 2 -z 3 b 9 -8 2 7 3 -l 8 -j a -b 9 9 1 -m 6 -8 2 -7 7 -x 1 b 1 -c 1 -9 4 -8 3 e 1 u 7 -8
2 -d 7 f 1 -v 4 -g 7 -o 1 -9 i -8 1 -t 2 8 e a 2 -1h b b 3 c 1 a 5 -c 1 -f b -e f 9 2 -q 2 -n 4 8
3 16 1 -9 1 u d 9 1 w 2 9 2 h 2 -o 5 f 1 -d 1 k 1 -b 2 -f b -8 7 -a 1 9 9 -c 4 l 4 p 2 -o h b 3 k
4 -d 1 i 2 -b 6 c 9 -8 7 -7 3 -d 4 -b 2 d 4 -8 8 m 1 -m 2 g 8 9 5 c 1 -a k -r 1 s 3 -g 9 j 3 -9 3 x
6 -9 9 -d 8 -9 9 -o 8 -8 6 -f 4 t 1 -7 c -b 2 o 2 -a 7 -b 3 -c 6 b 5 -9 3 10 c -b 3 -f a 9 9 8 2 -7
b a 6 g 1 b m a 7 a 1 -f 3 -e 2 -1p 4 -q 1 c 5 9 7 -9 3 -8 d -b 8 h 6 -9 3 -9 1 -8 1 -b 3 a 3 -e 1 -i
7 b 3 -c 5 c 9 -8 2 k 4 -g 4 -14 2 d 2 -9 3 -e 3 7 i -b 2 a 5 -8 1 9 4 -7 2 j 9 -1r d w c -g 1 d 4 -8
2 e 1 -8 5 -o 7 -k 2 9 1 -8 3 -b m c 2 p 3 z 1 -8 7 -h 2 -a 4 -b 2 -7 a -14 1 -11 4 8 7 -9 3 b d 8
3 -8 2 -9 4 -10 c -9 h -g 5 -1y d -8 9 -c 9 -k 3 -w 4 a 4 -c c -q f 8 3 -g 1 -9 9 -c 3 -e 6 -7 1 -f
c a 2 -s 1 -d c -b 4 9 a -h 2 -b c -s 3 f d -8 2 8 2 -9 d -h 2 -b 8 -7 i -9 3 -t 5 -9 2 d 2 -9 4 -l
5 -f i -a a -g 4 -k 3 b a 16 2 -c a -9 9 c 3 m 3 -l 2 -j g b 5 -8 1 -9 4 -f 3 i f s 2 e 6 -14 2 -c
2 f 2 -e 1 -f 7 -9 3 -9 s -g 2 l c -a 2 k d -h 8 9 4 b 1 -8 3 -7 9 -8 1 o 5 o 6 r 1 j 4 -e i -8 1 8
b -a 1 -d 6 -9 2 -d h -i 3 -c 3 -e 4 -1e 7 q 1 -8 g -r 3 -a 3 a 4 -l 6 y 8 x 8 1g 1 -b 5 -b 4 7 1 d
3 i 8 -c 1 b 1 -a 3 8 3 c 1 -9 2 f 8 -h 1 -8 1 -k 8 -a 1 -b a a a -c 8 -8 a e 2 -c 2 -d c -f 1 -f
4 -8 4 b 1 -p 6 9 1 b 6 v 7 -b 4 -9 1 -a 8 g 6 a 1 -8 e 8 1 -t 2 k 1 8 2 -l 2 e 2 7 h 8 f -a 3 -10
6 -a 5 -e 1 a 9 -d 1 -j 2 -9 6 8 5 f b 7 g b 2 -7 2 j 9 -a 1 -c 1 -e 6 -x 1 -g 2 -b b -d 3 -8 f -c
4 c 3 -h a -d 1 -l 1 a m -k 5 -h 2 11 2 f 1 -8 a c 7 a 1 -b 3 m 1 e a -9 3 a 9 8 2 -9 2 7 7 -9 1 -8
2 -b 4 -9 2 -c 1 -t 1 b 1 -10 5 7 6 f 3 l 4 -9 1 9 b w 1 -j 1 -q 7 -e 1 8 6 -j k -f 5 e 4 -f 1 -9 2 7
4 e 1 -e 7 f 9 8 4 -9 y -1p 2 p 2 -8 7 -b 4 -a 9 i 2 -9 2 -9 k 16 1 h 6 -b 1 -a a a 6 -a 9 i 2 8 5 -8
2 -9 b a 1 -k 9 h 4 -e 2 -l 5 w 1 -a e -9 3 -9 c -d 7 -b 8 -8 1 a c d f -8 4 -c 4 -9 n k 3 r 3 h 1 -h
3 7 1 -11 1 -k 2 -g 6 -b e 9 3 -j 1 -8 4 d 3 j 4 -8 a -a 1 -p a -1e 1 -b 4 -l 2 o c -a 6 -b 1 -e 3 d
2 -b c -8 1 e 3 8 1 -e 4 o 5 j 3 -c 2 -f 5 c 6 -l 5 -9 6 -c 3 d 1 -a 1 -9 7 -9 1 -g 1 s 5 -7 3 d 3 -i
4 b 2 -8 7 t 3 j 5 9 c -8 4 8 e 9 4 -a b -1a 3 -7 2 7 6 i 2 u 5 9 k a 8 -e 2 -q 4 -8 9 -8 h -t 5 8
6 -i 8 -a 4 -d 2 -b 4 -1k 2 c 6 -d 5 -o 1 -k 1 -s 3 9 8 -a 5 l 4 -b c -a o g a 7 s -l 1 b 2 g 1 -8
a -c o -a 1 n 1 b 6 -9 e -a 9 d 7 -9 7 26 6 -d 2 8 g -8 8 -b 1 -n 1 -b 8 7 n 14 7 -i 4 -7 2 -k 1 -d
2 d 4 -8 1 h i -9 5 -d 4 8 2 -d 8 d 1 -g 2 -b 1 -b 5 -o 4 -9 d -m 3 -b 4 -u c -9 1 -m 5 y 6 -d 2 -a
1 -b 4 7 4 -b 1 l 4 8 5 -7 1 -7 5 -8 6 -b 6 -e 5 -9 4 -h 8 -l 7 -c 4 -7 9 -b 8 -b i -i a -8 g c 8 9
1 m 2 -b 4 -b 3 -b c e 2 e 3 i 3 -c 1 -v d -7 2 9 h -9 2 -9 8 -i c -18 7 -l 9 -g a -9 6 9 1 -18 3 v
2 -c 3 -b 1 -1j c j 2 -8 1 a 1 a c -h 5 -b f -c 1 -p 1 -b 1 -12 3 -b 7 -i 6 10 d -o 6 i e -b 1 -8
1 -a 6 -e 7 -8 1 -g 1 -8 3 p 1 -9 a d 2 -w h -7 5 -8 3 d 8 i 8 d 1 9 4 c 8 j c w 7 c 1 h 8 8 2 a 1 d
1 -8 4 -l 1 -d 3 -m 4 h 2 -e 1 e 3 -a b b 5 7 3 a 5 -7 4 9 7 -a 1 e e 8 1 v 4 -b 2 -9 d 9 a -8 h -b
3 m a -a 1 -8 9 h 7 -k 7 -1i g -m 5 -8 7 -10 1 b 2 -e 3 m 2 -f 4 s 1 -h c -c 5 o a -e 3 b 3 y 2 -e
a c 8 8 3 -8 4 -o 5 -i d -1e 6 i 5 e 2 -c c -d 5 -1f c 8 6 -8 7 -b 2 -8 4 -8 3 l 5 n 3 -7 6 -k 1 -f
2 -e e p 2 -f 1 9 4 -8 4 -n 1 -d 2 -h 1 j 2 -d a b 4 -n 4 -e 7 -j 1 18 2 a 1 -u 7 8 e -x 8 -a 5 -8
5 -r f -7 a f 1 -1m 4 -t 2 -f 7 7 9 -9 2 d 3 -h 8 -8 3 -h 3 -b 5 8 1 -g 1 -8 c c 7 k 1 -a 1 -l e r
1 -9 3 -l 1 -b 4 g 6 p 1 a 6 -b 3 -e 2 -k 5 -f a d 3 g 2 -8 1 f 4 -g 5 -c f -b a -8 7 a 1 -s 1 -9 b 9
2 -e 6 -a 7 -p 1 g 2 -a 2 8 a -e 1 -7 2 -9 3 -c 6 -c 9 -q j -7 5 -8 1 b 4 -7 2 l 7 -n l -a 3 9 4 -8
2 h d -a 2 -d 3 -9 g l 6 -1i 6 -9 b r 4 w f g c -c n -7 2 -k b 1x 4 j 5 -a 9 d 2 c 3 b 3 -l e -f 2 -a
3 -8 1 -b 8 -1r 6 -f 1 m 3 9 d -a 1 -9 2 -7 3 n 9 -8 4 8 d -q 1 n 2 -n 3 9 1 8 7 -h 1 -e 4 -8 7 -b
4 -u 4 -8 c -c 1 b 2 -9 1 a 6 -8 1 -c 1 q e -i 1 m 1 l f -k 5 -m 4 18 b -9 g t 5 -8 7 -z b -10 8 -m
3 -i 1 -7 4 -c 9 -c 6 -7 4 -a 6 a 1 -n 2 -e d -a 4 -a 3 -a 4 b e -8 2 y 2 9 5 -9 7 1i 2 -m 1 -a g -u
b h 2 -8 9 -m 2 -8 1 b 1 -b 1 a a -a 1 8 1 -8 1 8 3 -8 6 2a h -i 4 -b 6 -10 2 -w a 7 3 -8 3 a 2 a
8 -m 2 -17 6 -b 2 12 6 d 6 g 5 -e 4 b 3 -g d 11 3 -g 5 -8 7 9 7 -a 6 -e 4 16 4 l 2 7 a 9 15 -a b 8
1 -a 2 -8 4 1j 2 -m b 9 2 -d c -7 3 -1u b -m 6 -8 7 -8 4 -d 6 -d 3 -f 6 8 3 11 1 -k 2 -a 3 -b b -c
6 -l 2 -8 3 r 3 -8 5 -n g b 4 i 9 -9 7 -a 2 -7 e -8 8 -a 2 a 6 -46 4 k c -8 l -h 3 -j 2 -m 4 9 8 8
5 -9 5 d 1 -l a -7 2 t 1 -19 3 -g 2 8 1 -w 8 d 7 e a a d -j 6 -d c i 6 -8 2 -f 2 -h 3 -8 1 -8 b -8
1 9 1 -b 2 8 a h 1 -8 7 -g 5 -8 3 8 c -8 4 -j 1 -a 2 e 4 -b a 9 3 -8 1 -e 4 -o g -c 9 -11 1 -9 3 -b
6 -n 4 c 1 e d g b -9 2 8 5 h 2 -a 6 b 8 -i c -n 3 -d 3 e 2 -c 4 -1c 3 9 1 g 3 -q 3 p n -9 1 i 3 -g
7 12 5 c 1 -l 1 b 5 -l 2 -7 2 d 2 l 2 -c g e 5 h c -e 1 a 5 -7 2 w 1 -d 4 -a 2 a a -h 9 8 4 -8 2 -g
1 -m 2 8 8 -8 1 -c 8 -9 7 -a 7 -9 1 -c 3 -7 5 d e -m 2 8 2 7 5 f 3 -a 1 8 5 x 4 w 5 -b 1 b 4 w 5 e
4 -d 2 o 7 -8 1 -7 5 -i k -d 3 12 2 s 2 -d 6 g 7 x 4 r b -n 3 -a c -a 3 -c 1 c 4 a 2 -a 7 9 5 f 4 9
3 -7 4 -d 3 a 8 -b g 14 6 8 e s 2 -b 5 h 1 r 6 -i 1 -a g -8 1 -9 1 g 7 -e 3 -c a -7 8 -o j -f a -b
3 -d 4 -n 7 -m a -l 4 -f 4 -9 2 n 2 -e 7 -9 2 -i 2 -8 5 -j 2 1d 3 -7 4 -h 4 -8 9 l 2 -d 6 -b c i 9 -x
d k c q 1 -a 1 -q 2 -8 g -k 1 i 3 c 3 x 2 -b 4 -d k -e 5 -j 6 -g h -8 3 -7 2 -h 4 -9 2 -d 3 h 6 -7
b -b d a b -i 1 19 5 -c 1 -b 2 -d 1 -c 2 -17 3 -a 8 r 8 -8 2 7 4 a 1 -a h -9 3 b 1 -l b -x 1 -h 9 16
1 -z 4 a 6 b 6 -i 1 -f 8 -c 2 -8 9 c 3 -9 s -f 7 a 5 -y 2 e 6 -b 1 s 1 -8 5 d 4 f 1 8 7 -1o 1 -7 2 -l
5 w 5 9 2 -b 7 -c 9 -9 7 -8 1 r 1 -c x -k 3 -n q -8 7 9 5 -g 1 -n g -i 1 -7 1 -e 7 -a 3 -j 1 -a 7 f
b -d 4 -11 2 h 4 -8 2 -e 1 9 1 v 9 10 1 -9 4 -h 1 r 3 -w 2 -7 4 9 1 -b a -7 5 b 1 -a 3 -b 6 -8 8 -d
e -7 7 8 6 -7 1 -7 3 -a 1 g 1 e 1 -q 1 -12 a c 9 8 9 b 4 8 3 9 3 -v 8 m 6 j 1 -8 2 -b 4 -8 4 -c 6 9
a f 2 i 4 -k 3 -f 7 -a 1 -8 4 -f f -13 7 -8 1 -8 f -7 4 -q 7 9 7 -c 2 -c 7 -d 6 c 8 p 1 w 9 9 2 -m
b m 2 13 3 8 c -i j -1u 6 -g 8 -a h -9 5 -8 3 b 3 7 4 k 5 -7 5 -7 p 9 1 12 f -8 3 -d g -8 6 -a 2 7
9 -9 6 -r 2 -f 6 b 2 -h 2 d 3 -c 6 h 7 -7 i -a 6 -b i e 3 l 1 -8 7 8 8 -d 6 -g 1 -n 3 a 3 -31 b -x
8 -8 3 -e 3 g 2 -k 1 -d 5 -8 m a 1 -j 9 h 7 -d 2 8 5 a 7 -1j 3 n 6 a 3 -d 9 l 6 -d 5 -i 2 7 2 7 5 -9
7 b 5 -a 7 -j 9 j 3 k 5 -8 5 8 3 -b 5 b 3 -8 4 8 6 a 1 7 d h 2 -8 1 -t 5 -9 2 -h 6 -a 9 -q 1 -8 8 -b
2 -b 1 12 3 -f 3 l 1 -9 3 d 5 -a 2 -p 9 c 6 8 1 8 e -8 2 u 6 -h e a 4 a 4 a 3 -8 6 -r 1 d 2 9 1 8
8 -8 3 w 6 e q -k 5 b 2 -8 9 -o 4 -9 3 -c 2 -f 4 b 3 -e 4 a 3 -a 1 o 5 -7 4 -g 2 -b 5 n 7 -8 1 -b
7 -9 5 -b 2 k 2 -e a -b d r 4 -a b -a 2 -8 8 k 1 -8 e -7 1 -7 9 -8 a -17 7 -8 4 -e 5 19 8 -9 5 17
a -1d 4 -b 6 b 5 d 6 -9 5 -a 1 d a -e 2 h 2 b 1 -8 1 c 3 1v c -h a -d 2 -c 5 f 3 m 1 -a e -9 4 -g
2 -8 4 -a 1 -h f -8 2 8 1 -8 2 8 4 -d 6 -t 4 8 2 -27 2 c 3 -b 1 -8 1 -p 4 -k 3 -j 5 -8 f c 3 -13 4 -8
4 -7 6 -7 a f 1 -p 4 -b 1 q 4 -b 6 -a 7 -f 2 a 4 8 1 i 6 a e q 7 -e 7 -y 1 -n 2 d 4 -g c -15 3 -q
2 -i 1 -8 2 -d 5 a 4 -1c 6 g 2 d 3 8 1 -8 f -d 3 e 1 -t 3 -b 5 -m 2 -7 2 -j 1 -a 6 j 9 -8 2 -9 2 -a
3 -c 2 -8 8 -c 4 l 4 -e 9 -i d e 2 8 9 t 2 -c 6 a q -d 2 -g 9 9 3 -g 2 -b 3 -k 8 q 1 8 2 -a 5 -7
17 -e 1 c i -a 1 -b 1 -i 9 -w c -b 2 19 g 1m a -8 8 -b 9 1b o 8 4 -a 8 -9 2 -a 9 u 8 -e 2 -8 2 -c
7 -a 2 -g 6 -8 3 -d 2 7 a b 1 -h 2 y 3 -9 3 f 2 9 1 -8 3 r 1 9 6 e b 8 2 -9 1 l b d 1 a 9 -e 1 -d 2 a
1 1o 4 -o 5 -1x d -8 1 -a d -8 1 7 1 h 1 -g 3 t 6 g 4 13 1 -9 8 -j e a 4 -c 2 -g e -9 e 9 4 -c 1 -8
6 -8 1 -7 1 10 3 -e 7 -8 1 8 3 -a 7 -d 4 -7 5 13 3 -7 4 -9 4 -j 2 -8 8 -a c -c 3 -11 f -8 4 -f 1 i
1 8 1 -18 3 18 9 -l 1 -j 2 b 2 -c 7 b 1 b b 8 1 1f 3 9 1 -q 2 -p 2 -j 2 -c b -q 5 -9 3 -8 3 -k 2 -9
a -a 3 t 1 -f 3 -7 6 7 8 -8 4 c 3 e 1 -i 8 -b 1 7 1 -i 6 -b 5 -8 4 q 2 -2g 2 m 6 -9 d -b 3 -c 6 8
2 -9 2 b 1 a 5 r 1 -a 4 -c 7 -k 3 m 1 -7 r -a 1 -j 7 9 3 -a 2 p 3 -8 15 7 d 1t 7 1n 2 s 8 -g 1 i 4 -9
d 8 2 a b -a 4 -10 1 g 3 -k 9 8 6 j 5 -e 4 9 4 -h 5 a 6 -j 3 9 4 k 1 9 2 c 1 g 9 16 3 -a 1 -a 3 -l
2 -b 9 o 5 9 1 -a 3 -d 1 -a 1 -a 3 8 7 -h 9 -k 6 d 1 -w 2 -r 4 -8 1 e 6 z 2 -7 2 -8 7 -d 2 -8 1 7
4 -g h -h 2 -b 1 -j 1 -g 7 -e 2 -b 7 -15 2 -g 5 -f 4 -8 2 9 1 -t 2 -l a -a d a 6 -w 8 -b 4 f l -9
4 -13 1 -a 3 d a 8 2 -h 7 -8 1 -7 4 -k d -7 9 -7 d f 2 -9 7 -9 3 -a 1 j 1 9 3 8 n f 2 -h 2 1u 8 9
a -9 5 -7 3 -9 5 h 2 -h 4 -b 4 8 o -e 5 a 2 -h 5 -e 8 i 8 c 4 -m 9 n 8 -d 6 -a a -d 9 -a 6 -e 9 -b
1 -b 3 9 d w 2 -7 1 -7 1 c 9 l 4 -l 2 l 4 -25 3 -b 4 -h 8 -i 6 -b 4 -o 1 i 1 e 6 7 g -b 2 -8 5 -9
3 -b 7 9 3 -8 i b 2 -e a 1p 1 g g c 3 -i 4 y 4 a a 9 5 -d 1 -b f -a 4 -8 r n 2 -8 9 -1b 1 -9 1 -g
2 -v a p 2 -8 3 -f 4 -9 2 -a 5 -c 9 8 4 a 1 -2h b -c 3 -f 8 9 c 9 1 -7 2 9 1 -8 3 i 6 -b 5 -a c -16
1 -b a 1l g 8 g -d 5 -e 9 -e 2 -f 2 v 1 g 1 -8 4 -7 6 -c 1 -a 3 e 5 -9 7 f 5 -i 1 x c -a 5 -c 6 -b
6 8 1 a 1 e 7 i 8 -8 1 -8 2 -8 1 a 6 -9 4 b 2 -e 4 -c 1 b 1 -b q -8 9 7 8 -e 8 -7 1 k 7 i 1 -i 2 y
6 -b 6 -c 1 -d a i 2 f 1 -8 9 a 3 e 6 -c 1 -d 1 8 1 -n a -a 2 -a 8 s 6 -h 1 a 4 -1u 2 -b 1 -7 7 j 1 8
i -9 g c 3 -a c 19 2 -19 1 -8 9 -e b -e 3 -7 1 -9 x -e 8 -d 4 -8 6 -a 8 b 1 9 b b 1 -a 1 -1k 3 -8
3 -b 6 -a 1 -d 1 -8 2 b 4 -f 3 -e 6 q l -h 5 e 2 -a 1 9 5 -8 7 h 4 -o 4 b 4 -7 2 -b e -b l -v d -c
4 -9 1 -l 8 g 2 -1y w -a 1 j f 9 2 -k 6 -e 1 -l 6 -7 5 -a b -b d -9 3 -p 2 o 5 b 1 -a 3 -j 3 -p 1 -a
2 -11 2 -8 3 -12 1 e 1 17 2 -7 2 -9 6 8 a n 2 -d 2 e 5 -e 4 c 8 -l 3 -e e -r 7 9 a -i 6 13 6 -8 2 -9
2 -a 2 -8 i 8 2 j 5 -7 4 -1l 2 -c 4 -8 2 -g 2 -a 2 -h 3 -8 1 9 5 a 4 m h i g -1e 2 -p 2 -a 4 -e 5 e
9 -c 1 b 4 8 7 -b b -8 f n 3 -c 3 c 5 d 8 9 2 v 1 -a 4 8 1 -a 5 -d b g 4 j 1 -12 9 v 5 g 5 -9 5 r
2 -9 2 -8 3 -14 3 j 2 x 2 -8 7 a 1 a f -9 1 8 a -q 2 15 9 -7 1 -7 2 -f 4 -b 7 -e 7 -9 1 h 6 h 1 c
9 -e 3 8 3 -8 3 1f 3 -f b -8 2 -k 7 k 7 -a d -7 8 a 4 c 1 -a 1 9 3 e 5 -a 2 j 1 -9 6 9 3 -d 3 -9 3 -9
i -l 2 -9 2 9 2 -g 6 f 4 7 2 -9 a d n -b 1 r c -9 1 -f 2 a 5 -b 6 s 3 -d s -7 7 -f 3 -7 c -t 2 a 2 -b
5 9 6 11 g -b 5 d 4 i 3 8 6 -a 3 c 2 c 4 8 8 -1u 4 -c 3 1q 3 -u 1 -8 e -g 1 h 2 -a r p 6 -f 1 i 6 -b
3 n 9 -h 5 g 7 a 1 -13 2 -i 1 -c 5 c 3 -9 5 a 5 -g 3 a 7 -4f 1 -d 4 -i 1 7 5 -k 5 -b 9 -7 4 -k 5 -d
4 g 4 -8 2 -8 1 m 5 z 1 -c 3 1a 1 -e f -9 3 -c 4 -e 2 -13 c j 1 -c 1 -9 2 -v 3 -b 4 -a 3 13 5 -8 7 -k
6 7 l -d 8 -a 1 -a c -g 4 1h 2 -s 2 -9 7 9 6 d c s 5 -a 6 i 8 -c 1 -g f -j 1 f 8 -e 5 -h 6 a 2 -1e
1 e 7 -8 1 -a 7 -a 2 -j m y 6 13 3 u 3 -8 8 9 2 -9 f 9 b u f -j c e 3 i 3 -d 1 g 3 a 1 -b i -9 5 -7
3 -8 f -48 h -g 1 -e 5 -7 1 -9 5 8 3 -c 7 r i e 2 -2j h -m 2 h 1 e 2 10 7 -i 6 -l 1 h 3 -7 8 -8 o 18
1 a 3 d t d 4 -e 2 g 6 d 1 -c 4 -b 4 e 3 h i 7 5 -8 1 h 6 h 4 -d j -8 6 -e 6 -8 1 -o 2 -m 6 9 2 z 2 f
5 -7 c h 1 j f -g 5 -8 1 g 7 m 1 -a 6 c 2 -n 5 -7 4 -8 r -9 1 h 8 -8 9 k 1 -f 5 -8 2 -o d -g a a 1 -a
s -b 4 b g -d 1 i 8 -1k 7 e 3 -9 2 g 1 -a 4 17 1 -l a -r 7 -c 2 m 1 c a 9 3 -9 1 j 2 -13 3 -f 2 -g
3 -x 8 -c 2 -18 1 -9 1 k 2 8 1 i 3 8 6 c 1 -b 3 -d 5 -i 8 -8 6 -a 1 -h 3 -e 7 -8 1 -9 2 -8 4 y c -i
2 -o 4 -d 8 -d 2 b 7 a 5 -7 9 -f 1 -l h b 2 -a 2 m 1 -7 1 p 3 -n 2 -a k k 5 -g 3 9 2 -c 1 -1b 2 -8
7 -9 g -19 m -b 3 -b 4 -k e 7 1 a 3 -8 1 d 3 d 1 -8 4 -9 b -w 2 -1b 5 -7 k j 9 -s b -f 3 9 3 c 3 -8
4 9 2 -b b -a 9 -c 3 -2m 1 -10 2 d a a 3 -9 b -8 2 -l 1 -a 2 -j 5 h 8 e 1 -m 9 -7 e 9 3 a 2 -f 7 d
5 7 2 -g 4 -a 7 -e 1 -d 5 -d 10 -7 9 -n 5 -8 2 -k 8 -7 4 h 2 -d 3 1t 1 e l -h g a 3 -a a 9 6 b 3 8
4 -7 9 -8 6 -c b 7 1 -f 5 d 2 a 5 -t 4 -a 3 -n 1 c 4 -9 2 -9 5 -7 3 -q 5 w 7 z 4 -h 2 d a -b 1 -e
2 -c 3 g 2 7 1 -b 2 7 4 f 8 c 1 a 7 j 2 -g 4 -b 3 f e -l 6 -g 5 -9 4 -l p -a 2 o 1 e 5 -7 4 -8 c -c
d h 2 -18 g o 1 -j b -1j 1 -a a -8 8 -7 3 -a 1 -8 1 -9 q -e 3 i 4 q 2 -n 2 -9 3 a b -f 4 i 1 f l u
1 -l 6 -f e c h a 1 -e 2 8 3 -8 3 -9 2 -g g -9 2 a 5 -9 d -c 8 m d -s 5 -b 5 -h 2 a 5 -8 7 j 2 k 5 11
4 b a -7 1 -14 1 -8 1 7 e -b 5 n d -c 6 y a d 1 -n 3 -i 1 g 6 -7 5 -14 1 -c 1 -o 3 -9 9 -g g -h 1 -d
7 -d c -m k -b 8 b 3 a 3 u 5 h 2 -g f -8 3 p 1 9 1 -i 9 -a 8 9 1 b 1 -d 3 -d 12 -9 4 -g 8 -9 2 g 4 12
a 7 5 -j b -8 7 -8 2 8 k -g 1 e 1 -7 1 -9 1 l 4 -b 3 f 6 w a b 9 7 c 8 1 9 3 -e 3 9 5 -8 1 -d 5 b
4 -a 1 -a 2 e 2 -d 3 w 3 -7 5 -9 3 g 2 -l 2 11 6 -1y 1 7 2 -8 2 -s 2 -i 4 -r 1 -f 7 b 2 -8 2 -8 1 l
f -9 1 g 1 -c a -9 6 -o 4 9 9 -g 1 -8 6 -d 5 -a 5 -19 6 a 8 -8 6 -g 1 r 5 -c 8 a 2 -8 2 v 3 -b 1 -7
b g 1 -i i -g 1 -8 5 -c b -h 1 -11 6 -8 6 -l 3 -9 9 -1g 8 -d 1 -9 1 -f 6 g 6 -b 3 -b 3 -o 2 -1b 3 g
h -s 2 -l a e 7 -a h j 1 -8 2 g g 16 5 7 8 -9 3 m 1 -a 2 -9 4 p b v 4 -t 1 -7 2 -a 2 8 1 r 1 -u 3 -9
4 f 2 f 5 -j 3 -a 1 -8 1 -c 9 d 2 q 1 16 1 -1j 6 -z 3 8 1 7 3 e 3 m 8 -d 1 9 1 -9 a -a 2 -a 2 n 2 -9
2 d 3 -9 2 -7 2 -9 3 -1s 2 g 4 -a 6 -9 a -22 2 -e a -a 2 -8 2 7 8 f 2 -c 1 -o 5 h 2 -d 7 e b 8 3 9
4 -9 5 -8 8 -9 2 11 8 -d 3 g 3 8 8 b 5 -d c -8 8 -k 6 f 3 8 8 -f 3 -b 4 -7 2 -7 e 8 9 -f 1 h 2 -7
2 -9 3 a 6 f 3 j b -7 2 k 2 -a 4 -c 2 -g 4 q 2 -8 6 f b g 1 -b 8 -9 1 -w 7 -8 2 -8 6 p 3 -f 5 e 6 -13
2 -b 4 -e 8 f 9 -j 3 -b 4 9 3 -8 8 h 5 -8 11 -s 2 -l 4 9 6 -f 3 -c a -1h 1 p 6 -c 1 h 5 12 7 j 2 -e
2 7 1 -b 6 8 c b 5 8 f z 1 9 5 -b b -b 3 -i 6 -p 5 8 4 -q 3 -d 4 k c 9 2 -c 6 -f 1 8 2 -d 1 -e 2 -d
2 -16 7 b 8 -d 4 -f d a c 1a 5 -i 2 -19 d -a 2 -f l -a g -8 3 -h 4 -a 5 8 1 -m 7 -7 3 -8 b -l 3 d
3 -b 3 -w 1 -e 1 -e 4 8 1 c 2 8 6 -m 1 8 e -i 1 -9 1 -e 2 e 7 -7 6 9 1 -g 8 -f 1 -w 1 z 9 -b 1 g 5 -e
2 -k e c 5 -u 8 e 2 -9 3 8 1 -a 5 -x 1 -9 b -b 5 -10 a -b 3 -c 4 8 9 a b -c 7 -1k 6 -f 8 -b 6 -1q
1 -7 4 a 1 9 4 -c 6 -c 5 b 6 -v 1 -m 4 c b 8 f -b 2 a 5 i 4 -7 4 a 3 w 3 -c 4 -e 1 f 2 8 4 -i l -i
3 -h 4 -9 3 x 1 -a 1 -9 1 -9 1 i 1 -7 1 -e 7 -e 5 -19 g -g 4 -f 6 -g 4 i f -e 2 b 10 8 1 8 b -f 2 -c
f -9 4 -h f -m 3 f 4 -9 2 -8 5 -l 5 -d 7 o 1 -h g -8 5 g 1 -c 4 -8 p n 4 -b 1 -d 3 -d 4 -11 3 -e 1 -9
2 -9 4 b 6 -7 c n 4 -8 2 -12 4 -8 2 b f 9 5 f 3 -p 4 -7 4 -8 2 -8 9 -7 d -7 3 e l -b c -d c -a 4 -8
7 -8 1 8 3 -9 4 -j 3 8 4 -k s -8 4 8 1 -8 2 f f -h 7 -b a -8 4 -a 7 1k 4 -8 c -d 2 b 5 -9 1 -e 1 -a
1 e d -d 6 -d 1 -8 c 9 3 -8 5 i 1 -m 3 j b a 2 -s 9 -k 9 -9 5 -e 3 l 5 -b a t 1 -g 2 b 3 -8 2 -k 7 -g
2 -g 1 -a b -s 2 -p 1 a 1 8 6 a 8 -h 5 -7 8 c 8 v 9 l 1 -7 2 -h 1 -h g -h 3 -9 4 -8 2 -h 2 -11 2 -c
2 -d 5 -t 7 -7 6 -a 2 9 4 -f a 7 a -d 2 -d 3 -x 1 19 1 -z 2 c 2 g 9 m 1 h 2 9 6 -c 5 -7 c -9 1 -8
1 -8 2 -x 1 -d 2 d d -k 1 -8 2 -8 9 7 2 l h -j a -e d f 3 -l 1 -a 1 b q -f 6 -8 2 x p 10 b f 2 9 3 -b
3 7 c -c n -j 2 l a v a -8 4 -e 3 -29 2 -r 9 -9 9 -j 6 a 2 -e 7 c e m a d 4 -a c d i -b 8 -a 1 e 5 -f
1 -f l -7 9 9 8 -7 9 -9 1 -b b -f a m 1 b 7 -e 6 -o 4 8 6 8 7 9 1 -b 1 8 e -l 1 -f 8 8 b 9 c -7 4 a
7 -j 1 k 6 -9 1 -f 5 -1l 5 b 7 -7 d -e 4 -c 4 k 4 r 3 b 1 h g 1v 3 -a 2 -a 1 -e 7 -a 2 -b 1 -j 3 8
6 17 3 c 7 -i 2 -d 3 -e 4 i 6 j 3 z 3 c 8 -u 2 -n 1 b 2 -j 3 8 7 s 1 a l -a 5 e 3 f 6 y 4 m 7 9 5 -8
q -7 1 -f 6 -g 2 -f 2 -b 4 q c f 6 -f 2 9 6 -8 5 -8 a -8 2 e 1 -f 2 o 3 -l a -x 1 -e 8 -8 1 d 4 g
8 -c 3 a 4 d 2 j i -a 3 -1i 6 9 7 -f 7 -o 7 -e 1 -d 4 -8 6 -7 4 9 2 -18 9 -1y 1 d 1 -h 3 -h c 8 1 -a
e -1g 1 -b 1 -9 4 -9 f s c -f 4 -i 5 -7 6 -o j 8 b -f 2 h 7 -e 1 -7 1 -8 1 8 4 -c 6 -g 1 8 9 b 3 e
1 -a 1 -a 1 -g 1 -s 1 -e 3 -8 1 -l 1 -7 3 d 1 -h 1 9 1 c a -k 4 h 5 -l 3 1d 4 r 3 -o 3 d 1 -8 1 11
7 -8 4 -b 7 -k 1 7 j r 1 2j 8 -o 3 -8 4 a 2 -k 6 8 8 -9 6 -n 5 -9 3 -c 1 -8 d -c a -e 1 -9 m -h 1 -t
4 a 2 t 6 -i 2 -d b -j 1 9 9 -e 2 -7 2 -a 1 i e -8 2 -e 9 9 6 -y b x 3 c 2 -f 3 d 4 -8 k 7 6 1b b a
3 -t 1 -9 2 -8 4 -r 1 -8 i -i 4 e 1 -c c -7 e 9 5 9 2 -m 5 a 1 -8 1 9 1 -a 2 -9 f f i e 9 -7 6 -d 4 j
f -i b -i 1 -7 3 a 5 d c -8 a i 2 -1l 9 b b i g -j 1 m 1 -u 6 -d 4 7 5 9 1 9 5 8 1 -c 3 d 2 8 n g
c -8 2 -a 7 -z 2 8 1 -o 1 8 3 -7 7 k 2 -19 1 -p 2 d 6 c 1 w 7 -7 4 -a a -9 1 q 2 -k 7 -8 1 -g 1 l
5 -a b -o 2 -7 j b 1 -s 9 9 2 -18 4 10 8 z 2 -q 8 -9 4 -v 6 j 7 -d 5 -d 7 9 1 -g 2 -a 7 -8 7 -i 9 -l
5 -e 5 -c 7 -e 3 -e j c 5 b g -9 8 1b 2 -f 6 g 3 -h 3 -j 1 8 a -c 2 z a -8 1 e 3 g 8 -b 4 -a 1 -n
9 -7 1 -a l y 1 x 6 a 1 -d 3 -b 9 g 2 -j 3 -d 3 -p 4 -c 6 -i 6 -9 6 -7 5 -7 4 q 3 -p 7 -9 3 -7 8 -l
2 8 7 -b b 8 2 a 2 -7 1 -9 3 1y 3 i 7 b 2 -n 3 -f 6 -9 7 g 2 -8 7 -c 4 -c 4 -q a -c 1 -a 3 -l 4 9 1 a
1 -c 2 -7 4 -a b -r 1 -8 1 -g 2 k 3 -a 5 -e 9 i 2 g 5 f 1 a 5 -9 3 m 5 -c 1 j 1 -h 8 -c 4 -h 6 -7
2 -c b -g 1 -b 5 -f 4 -w 5 -b 1 -d 4 -9 1 -i 1 8 1 7 4 9 2 -a 1 a a c 2 -d 2 -g h -8 3 -i 1 -9 c -h
8 -1d j -9 e 7 1 a 9 -v 3 -21 4 -7 5 e 3 a 2 -9 9 -d b 16 1 -9 4 -q k p 5 -12 2 9 2 -d 2 a c -7 a -9
d -g 2 8 a e 1 -a h -8 l -8 5 -8 v -n 1 -9 c -9 c -7 6 k 4 -k 3 j 6 9 3 b 5 u m w 3 -9 2 p 1 c 9 a
9 b 2 -g 7 a 4 -f 7 -r 6 -7 5 a 7 d 7 c 2 7 1 -p 8 9 3 -9 2 -7 3 b 2 -d 1 -a 3 e e -8 3 -8 1 c q -h
8 9 g e 1 h 2 b i -8 1 f 1 a 3 f 3 e 3 -t 2 -8 1 -9 2 -a 3 j 1 9 a e 4 -f 4 d 2 m 6 17 4 d 9 -r 5 -7
4 -c 2 a 1 -e 2 -8 c -8 2 -h 6 -m 6 -g 8 9 4 z p g 1 -f 7 -r 6 -9 5 k 7 -g 2 d 3 -l k -a 3 -a 4 -a
2 -c 1 8 a d 1 g 8 b 7 -d 4 -s 4 -9 j -a 5 r 6 m l -h a 1b 1 8 1 m 4 14 8 -d 8 -1v 1 -g f -a 1 -a
3 -9 1 -e 4 -9 2 -j 5 -e 8 m b -7 9 8 1 -9 2 9 7 9 3 d 9 -e 7 k 1 -8 2 -8 2 -b 4 -9 1 -e h -8 5 i 3 d
6 w 9 2b 5 n g 7 5 -f 2 8 c -f 2 8 1 m e b 1 -h 1 -d 2 -j 4 -a 4 8 8 -h 1 -9 2 -c 1 b 9 -9 5 g 4 -c
7 7 e 8 1 f 6 9 5 i 5 -a e 12 9 c 7 p a -d 2 -d 1 7 9 -f 2 -8 1 -g 4 b c n 1 c 1 -g e -f 1 -b 3 -f
3 -a 3 -8 4 -g 1 -8 6 7 4 -d 1 -c 9 -e e -d 2 -19 4 -m 4 -a 2 i 2 -9 4 -7 1 -e 1 -b 1 -f 5 -9 7 f 5 9
5 -9 7 -h 4 -d 9 -9 1 l 3 -r 1 k 6 -r b -9 6 -a 2 a 2 j c -c 7 -8 a m 3 w 1 9 1 -c 4 8 5 -7 7 d 2 -b
4 i i a 1 b 2 2a 4 -d 1 -c 7 9 3 -p 5 -w 4 -c 5 -8 1 a 3 -9 7 -8 h -m 7 a 7 b 2 7 7 -l 1 8 1 -8 1 9
3 -c 3 -a 4 -9 1 -b 4 -9 2 -2e d -k i -q e b 3 -b 1 k 6 b h e 1 f 4 -m 8 -9 e -q n 11 2 f 1 9 i -d
3 m 2 17 4 -a 8 7 e -n 7 -7 2 -q 1 -m 1 -9 6 -f 2 -f 2 -g 4 b 2 -h 2 j 3 -g 3 -7 2 b 8 -i 1 -c 5 -8
3 -9 2 k b k a c a h 6 x d f 11 -h 2 -j f b 3 -e 4 -8 6 -c a k 8 w 1 e 1 a l -m 1 -b 2 j 3 d 9 -f
1 -9 4 -m 2 -o 4 9 4 -o g -b 1 8 7 -39 2 9 e -b 7 b 6 -8 2 -i 1 -8 i d 7 -7 2 -7 b -i 5 c e -g 3 d
2 -d 5 -g 2 -c 6 -7 a g 7 k 2 -7 5 a 1 l 2 1l 3 d 9 -a 2 -9 3 b 1 -8 c -b 3 -d c -o 7 l 1 a 4 -c 1 -h
2 d 1 -c 9 -9 4 -9 7 -d 3 -8 7 a 8 -e a -8 1 -1l 4 -e 4 -c 5 -7 7 -m 5 d 4 m 1 -7 2 -7 5 -j 3 -a 4 g
2 -b 2 9 1 -2f 3 -c 6 i 2 -8 j -b c g 4 -9 2 -f 3 -b 1 -7 4 -h c -c 8 -1g 4 -14 8 8 1 b 3 -e 8 -8
5 -9 6 -10 p -m 9 -a 4 -7 a -c 8 -c 5 -j f -11 3 -7 7 -j c -8 1 -i 1 z 4 -9 a 8 4 8 2 -f 9 -f 8 -c
6 a 2 -8 3 -g 9 c 4 q 3 -8 2 -f 1 1w b d 1 -9 1 g 6 t 9 b 1 9 4 -7 9 -9 1 -7 5 -b 3 -8 2 -k 4 -7 6 c
6 -d 6 -9 b -h 2 d 9 d 3 -c 4 -8 1 -8 7 -a 1 8 3 -d 3 -p m -9 5 m k -h 3 g j -8 2 -8 1 -9 7 -e 1 d
2 -c 4 9 2 -7 1 -c 4 -i 5 -k e -p 4 -8 8 b 2 -v 3 -b 2 7 6 -e 1 -v 1 7 m -7 b -a 5 -a 7 -h 5 -g d -b
8 -b 2 e 5 -9 9 b 1 -a 1 -9 1 -a k -8 3 -g g -a 6 -1b 2 b 2 -a 1 -1m 2 -c 5 a 8 -a 3 -n 2 -d 2 -b
1 -t 6 -8 1 -8 3 f 4 -9 b 8 3 a 5 -9 6 c 7 -a 7 7 6 -a 9 -9 2 a 4 f l l 3 -j 8 -j 4 -a 5 -b 3 9 g -9
1 t i d 7 -u b w 6 f 2 -j 1 e 6 -8 7 -q 1 -8 k -s 4 g 5 -h 8 -8 6 7 2 12 b v a 8 2 e f -d 7 8 3 -r
c -d 2 s a -8 1 -d 5 -7 6 i 1 z 2 -c 8 8 2 b 3 8 c 8 2 b 1 -9 8 9 6 d a g 2 -b 3 -10 7 -g 2 -g 3 e
c -j 2 t f -g 2 -m 2 -w 7 -1q 2 -8 1 -l e a 4 -8 5 j 2 -9 1 -p 5 -10 6 -a 5 -f 1 -7 d -7 a -c 7 l
f -7 3 -h 1 -b 6 x 2 h 2 -d 2 -e 1 -9 5 -g 6 -9 3 l 6 -c 5 -9 a -a 4 -9 3 e a -9 e -9 1 -c 4 9 7 8
2 f 2 -7 1 -r 6 -a 3 -8 2 l 5 c c -r a 7 3 -8 5 -7 4 -a 6 -11 8 -a e -9 8 -c 6 -b 4 -9 6 -m 3 -c 9 -7
b -8 5 -h 8 -l 2 -8 4 o a n 9 -b 5 1d 6 -q 1 -l 5 -b 1 o 5 -a 8 -c 2 -a 8 1h 2 -9 5 -f d g 4 -i 4 o
4 7 1 c 6 -8 1 9 2 j 5 -n c -a 5 -9 k a 6 -h d -8 4 a 1 -i d -9 9 -b 6 -9 8 -l 4 9 6 q 7 -c b -f 6 l
8 -p 2 -c 1 -e 3 -n c e j -8 4 t 5 -c 5 -8 3 -a 2 -d 3 -f o -8 1 -f 1 a 6 h d 9 1 -u 5 -f 3 -d 4 -9
1 -a 6 -8 1 -1o 8 -f 4 8 9 k 1 -c 3 -a 3 -d 1 a 7 t 2 -8 c 8 9 8 3 -m b 8 4 14 1 n 9 a 1 e 2 -9 5 -8
5 h 6 7 3 -b 7 -f 4 -7 g -a 8 -d 2 f 3 c 1 7 4 -9 1 -9 5 -a 4 b 2 -c 6 -b 2 -e 1 p 6 -d 5 8 e -c a -9
2 9 b -g 8 -z 7 -i 3 -8 3 -e 5 -b f 7 3 u 1 -c 8 -9 1 a 1 d 3 -8 7 -7 1 -c 2 -b 2 -c 6 d 5 -c m -j
7 a 1 z 2 l 6 b 1 -i 4 a 3 -a 8 8 d -15 b -g 1 -9 3 8 c 9 8 u 6 -t 6 -l 6 -8 7 -7 3 a 6 c 4 -e 5 -t
8 15 4 -t 5 -z 7 13 2 7 1 11 1 -b 1 8 4 8 3 -7 5 -1m 2 -9 1 d 1 9 4 -h 2 -b a d 8 i 3 -i 5 -f 9 -7
3 -d 4 -h 7 -a 4 -7 6 -c 3 -c 4 -g q -a 2 c 3 -7 2 -7 7 -8 d -7 4 7 6 -a 4 -k 1 b 2 -a h -h 2 d 6 8
1 -t 1 -j 2 -9 8 -8 8 -l 1 9 1 -7 2 r 2 -a e f 1 -f d -7 1 -b 8 -8 1 7 5 d 5 -7 4 b 2 -b m e 3 b 3 -8
2 -7 3 -a 1 -7 4 -a 2 8 5 -b 1 -8 1 -c a m 3 29 2 z 7 -i 9 -8 3 9 4 k 1 -h 1 -e 3 t 4 i 7 o 5 -h 1 -e
2 9 r f 2 -k 5 -g 3 -9 2 -o 1 -b 4 g 2 p 6 -j 3 c 4 l 5 -9 2 -9 1 -7 2 g 4 f 3 -f f -a 3 -8 6 -9 2 -9
4 -e 9 -g 3 -q 1 7 6 8 1 g 2 j a -7 3 -j a a 6 -a 1 -c 2 -9 1 9 3 7 3 -h b d 1 -8 1 -b 5 -8 3 -9 1 -8
2 8 6 -e b -p 1 -j a 8 9 1i 2 -o 3 -c 8 -a 5 g c -9 3 -f 8 -8 1 -b i m 3 -8 1 -a 1 n 7 -a 4 -f 5 q
9 j 4 -n 7 a 7 -a 7 -e a -f a -9 g h 3 8 f -1o 4 t 8 -q 2 -g 2 -c a h 2 7 5 -d 7 -a 2 -d 5 -8 2 j
4 10 p 8 7 c 1 7 9 c f -24 2 h c -7 4 -k 4 -i 9 e 3 -i 3 -d c 9 1 14 1 -7 2 -h 2 -e 7 f f 8 8 -1n
2 -1b h -8 1 -a 2 -o 1 -b 4 -n c 8 d -i 3 b 2 -1f 7 8 3 -t 1 -f a -j 9 9 6 -1h c b 6 -a 2 -j 3 -8
3 -7 o -b 2 -b 1 i 9 -b 12 -7 1 -9 1 8 7 -c 4 -b 5 9 a r 3 -a 7 -8 3 h 6 -d 3 -i 1 -d 1 9 3 -9 2 a
1 -7 1 r 3 d 2 10 2 e 2 g 3 -c 1 -7 b o 3 -8 2 -u 2 -a 4 -c 1 7 a a 6 -8 c -7 5 7 f -i 6 -9 4 9 1 r
2 -c 6 -8 2 8 3 -7 3 -p 4 e 4 -g 3 -8 7 c 2 b c 8 1 -e 9 8 3 -j 3 -m 3 k b -l 3 8 1 -g a -v i 8 2 -9
a -g 3 -14 3 l 2 8 o -g 3 -9 2 -b a -a 5 -d b v 7 -9 4 -8 f g 5 -b 1 -b 2 -a 3 -9 9 -a 1 -f 9 -8 8 -g
k 1j p -9 3 d 2 -m 3 -9 2 -b 3 -y 7 f 4 g 7 -e 4 d 1 9 1 8 8 -9 2 -7 5 -m m -d 5 -b 4 -a 7 -a 7 -9
2 -c 4 a 4 -a 7 -w 1 i 8 9 3 -c 4 j 5 -a b c 7 -8 2 -9 2 -9 3 l 9 -b 4 -c 1 -9 l 1e 6 -b 2 -l b e
4 -c 5 j 2 -b 2 -a 1 8 a -8 2 -o h -b 1 -f b b 1 -k 1 -d 2 e 2 -8 3 7 1 -k 1 -c 5 x 4 9 5 -n 3 -9
5 -9 2 -l f -f 1 a 3 8 8 b 1 -d a -a 1 -9 3 o 4 -q 4 p 1 -c 2 e b d 3 -b 3 -a 4 -o 3 -10 b -n 6 -f
1 -8 5 8 4 -8 1 -w 1 -c 5 d 4 -8 6 8 5 i 1 f 2 a 6 -9 3 -a 9 a 2 c c -8 6 -c 2 -1p 2 -16 b -9 5 c 3 o
5 d f -9 2 c 9 b 7 q 3 e 1 -9 3 -e 9 -c 3 -10 1 t 3 i 8 -a 2 -7 c -e 9 -h 2 -c 6 -h 2 -b 1 c 2 7 j c
1 7 2 -b 2 -d 2 8 d 7 2 -8 1 -8 3 -8 5 l 6 7 4 -i 5 -c i 7 1 a a 8 1 7 2 -8 b -g 2 -b 2 -a 3 k 5 -8
2 -e 4 -c 5 7 a -16 1 -j 1 -a 9 8 4 -8 3 -8 5 -9 1 -c 2 -k 2 7 1 -a 2 -7 2 b 1 -h 2 1k 1 -j 1 q 8 -9
2 -f 1 h i -a 7 -a 1 -b a t 5 -s 2 -9 1 -r c d g -k 1 -9 c a 1 k 2 -c 3 -7 4 m e -f 4 -c 4 -c 2 -m
h -9 5 -c 1 9 8 -8 6 a c j 4 -1e 3 o 1 n 1 -l 1 -9 3 -8 e 9 2 9 4 8 4 q 3 -d 3 -b 2 -7 8 9 6 -r 4 b
2 -z 2 9 5 -c 4 -8 4 -7 1 -9 2 e 3 9 3 -d 6 -c 3 t 1 -c 4 i c -b 3 -a b -l 5 -c 3 -9 3 -a 5 a 2 g 3 c
b h f -g 4 8 1 -9 4 -8 d -b d -9 2 -c 1 -b 6 -r 3 -m 2 -7 h c 4 -c a -d 5 -h b -a 4 -o 6 d h 8 8 f
2 -f 4 -f 2 -a 1 -8 3 -8 2 u 6 1a 4 9 5 h 4 a 6 8 3 e 8 -h 5 -9 1 -8 g -8 8 a 5 -b h -12 1 p 3 -b 3 r
5 -a 3 -m 7 -d 2 -g 4 8 5 -c 1 -a 1 -13 1 j 2 -a 8 k 3 -w 3 -o 2 f 3 -8 4 9 2 -f 7 -7 4 -9 1 s l f
j 9 b -13 2 -12 3 8 1 -i 3 f 5 -c 1 a 3 -d 3 -f 2 9 1 -8 3 -a 7 h 6 g 4 -i 8 -f 1 -b 3 -8 5 18 3 -c
2 8 6 8 1 -c 6 -k 1 12 5 -b 7 -n a -8 c -a 6 -f 6 d 6 -d 1 e a -j 1 -h 1 -8 1 -c 1 -1i 1 -9 c -e 3 -j
1 f q -8 1 b 4 -11 1 e f -e 2 -10 7 -9 2 y 3 -c 1 r c n 3 -9 2 -7 6 -7 e -a i 8 f -f 6 -g 4 8 2 -b
6 -d 4 g c -9 b -b 4 -d 1 q 4 -e c g 8 b 9 -a 3 9 4 -i a -9 3 -8 1 -w 2 -f c -d 6 -9 4 a 6 -d 8 p
4 -a 1 -j 5 -z 2 -7 5 b 8 a 6 -s e 7 3 -f 1 -e 1 f 2 f 9 d 2 8 7 h g -8 6 c 5 a 1 -z c -b 4 7 3 -1z
a -7 2 -11 6 -e 1 o 6 -m 1 8 1 -r 1 g 2 -7 a -9 5 -c 2 -f 1 -8 5 -a 5 -d 3 -9 2 -e 2 g f -d 1 a 4 -8
3 -g 1 f 6 -f a 7 a -8 1 -c m m 3 c 1 -h 2 -8 k -9 5 o d -i 3 -c 6 7 4 -1a 4 -b 1 -c 5 i 7 -c 2 c
2 -x b 8 e -q 2 7 6 -m 1 -9 4 -a b -a 2 -e 2 -e 9 -9 2 -c 2 9 2 y 7 7 5 -9 2 c 8 i 1 -8 d -g 7 -c
2 -r 4 e 6 -z 1 w 6 -p 2 -h 9 -j b 12 2 -a 8 -l 4 -e 4 e 6 -8 b -8 7 -c c -g 3 -c f -9 5 -i e -p 4 -g
6 f t -x 1 b 5 -17 b -e 3 -9 5 m 2 -j 3 k 1 -16 1 14 2 -7 3 9 9 -9 2 -f 3 e 8 f 1 -h 6 -8 b f n -7
2 -e a -7 3 -m 2 1x 3 -8 3 8 2 8 f 9 1 k 1 7 b 7 5 a 9 -9 4 p 2 -a 3 -d a -e 1 -1z b 9 8 -c 1 b 5 -g
2 x 4 g a -8 b -b 2 j 1 -e 4 -16 4 -g 2 -j 3 -e 5 1f 5 -a 4 -d 1 8 2 f 3 -7 3 b 2 -p 2 -a 4 j k 2c
3 -b 1 8 6 -c 9 -o 2 -b 3 o 6 -j 4 -k h d d 8 3 -14 8 -n 1 -a 1 -f 4 -e 4 c 7 -i 2 -18 5 -9 4 -d 4 -8
7 -a 1 -b 5 -r 4 8 j -h 6 m 3 -8 9 g 7 9 9 -g 5 8 6 e c -8 1 b b k 1 -8 6 a 3 -8 h -r 2 -d 1 h 1 -a
b -b 3 -a 4 h 2 b 1 -8 4 f 4 -t 3 -c 5 -l c d 1 -9 2 -f b 1d 6 -a 2 7 7 a 5 g 3 -g 1 -y 2 7 2 -8 9 d
1 -7 5 -9 p 7 2 e 4 -z 9 -c a -9 13 -g 6 -i j 7 9 g 4 d 1 -c 1 k b -n 1 -1y 6 -k 1 a k -a 6 -b 5 -n
2 n 1 -c 3 -9 3 p b -y 2 c c 9 2 -n 3 d 1 -a 3 -11 1 -p 6 8 1 -a b e 1 v 6 -c 3 a 1 -e 1 -8 6 8 8 -e
e i 4 -h e 7 5 -9 5 g 1 9 3 a 3 k 3 -l 5 e 4 -c 4 -a 3 -8 3 r 2 -d 3 -c 1 -8 3 -f 1 -f 2 -7 4 h e -b
6 22 a -k 1 -11 6 -e f -b a l 8 -z e -7 3 h j -7 3 o 4 -k 4 -b 6 b 1 -c 4 -b 5 -d e -l 3 f 2 -9 4 d
4 -f 3 -b 4 c 1 -7 2 j 2 i 2 j 8 k 3 -b 4 e 9 -9 7 -a g a 4 -8 a -9 5 l 4 a 1 -a 5 -r 7 f 5 -c 3 -7
3 -19 5 a 2 l 2 8 3 -9 4 i 2 -f 1 -e 9 h 5 y 7 d 2 -b 9 -8 2 e 5 -a a -a 5 d 7 -8 a -i 8 9 f 9 5 -a
3 -s d 8 8 -d f -a 6 e c -8 5 -9 2 g 3 -9 1 -j f -i d -f 2 -8 d 8 3 -b 1 -10 3 -9 b 8 8 -8 1 -8 2 e
1 -a 6 -b 4 9 6 -7 5 -8 4 p 2 a 1 -f 3 -a 7 -c 4 -v 8 w 1 -h 9 -b 2 -9 1 9 5 d 4 -e o 1b 7 7 5 -p 1 8
8 -b d -b 3 -7 4 -l 2 -9 4 -e 3 7 1 -l 3 -g 9 n 5 -16 2 -i 2 -b o -9 3 -z 6 -8 2 -7 e -g 1 -j 2 d n b
b -b 6 8 b -a 4 -e 1 m 1 -9 1 -n 7 -9 2 -a 2 -7 c -7 4 -9 5 e 1 -i g 9 6 f 5 8 1 -t g 8 6 -e 8 a 1 -f
7 -7 2 7 9 -j 7 -f b -h 1 h 1 j i -13 1 8 1 -e e -8 3 7 5 -a 6 8 4 -d 3 h e 8 6 -d 8 v 4 -f 5 -d 1 11
d -c 8 -q 3 -8 1 -l 3 -e 2 -i 2 -9 a i 2 x 1 8 d -8 9 -g 4 k a -r 1 -o 2 -e c d 6 8 3 -8 9 -b 3 -c
2 a 4 7 3 b 3 -9 4 -8 1 17 4 -a 1 -a 6 9 1 -b 1 -d 1 i 1 -8 3 -a 3 n 9 -f 3 7 a 1m 10 a d -9 a h 4 -f
2 7 6 -a 1 -e h u d -t 1 -7 1 -9 6 -m 7 -f c -a 1 1h g -d 2 8 7 e k 8 3 b 4 -r 1 j 3 -v 5 -8 1 -l 4 d
2 8 1 -f 4 -8 2 n 8 -1j 2 -7 d a 3 -b 3 e i -8 1 -2g 2 -j 1 k 3 -c 2 m 2 e 3 -9 3 b 4 b 8 -9 2 o 7 -g
3 g n b 5 k 5 -8 6 -7 c -7 5 -e 6 -h 8 -f 2 -8 6 8 2 m a -1g 1 a 7 -f 7 -7 k -8 5 -9 2 -8 1 -l 9 j
3 -o 7 -16 3 -8 2 7 1 k 2 -9 5 -e e -9 1 7 6 -h 1 -k a 9 5 -d 4 -h 9 -8 1 -8 1 a 1 9 4 -k a -x a -9
7 -r 2 -9 2 -9 1 -h 7 e 2 -17 9 b g -u 2 -a 2 9 8 -x 4 -9 b -8 3 -7 6 -e 2 -l 4 -h f -a 2 -a 1 10
5 -h 3 7 1 -c 5 f b -y 3 -g 1 -a 1 -a 1 10 2 -7 9 -n 4 c j b 1 -a 1 m 8 e 1 -r 2 -7 9 g 1 h 1 -1z
2 -9 1 -k i -e 6 -o n 9 3 i 1 -f 5 -p 1 -g 4 l 2 9 5 -a r -8 2 b e -8 2 9 6 9 8 -k 3 -f 8 -7 1 -1g
b -8 j -11 3 -8 3 f a b 7 -c 9 -a 7 -19 a -7 5 g 5 -l 3 -b 2 8 2 -9 a -m 9 -d 5 h 1 l 1 -d d -8 1 l
8 -f 8 -h 4 -8 6 -a 1 s 9 l d -9 6 -c 6 f 2 9 6 -10 4 -w 4 -a 5 -h 1 d e b 5 7 1 q 3 p 1 -9 1 8 2 -7
e d 7 f 2 -r 1 -f 2 -m 8 -7 1 f 3 -8 4 -f 1 -13 6 8 1 -1o 3 k 3 -a 4 -g 6 -9 f -f 2 9 5 -13 3 -16
2 -w 5 i 9 -w 1 -b 6 b 4 -7 3 -9 2 i 2 -b 4 -9 1 -9 a 1c h -7 a -q 1 -j 6 -c 1 8 4 -u i e 6 -g 8 -b
3 -c 2 -r 5 -a 2 9 4 -b 1 -h 1 -o 5 -b 1 i a -d 3 -9 1 -f 3 -8 2 y b -h 8 f 7 -b 6 c 5 -7 1 -d 4 b
b -8 6 e 9 -9 1 -8 9 -9 7 d 2 -f 5 -9 5 7 5 -9 6 -h 2 9 1 -f 3 -7 e -a 6 -o c e 1 o 6 h v -7 b -p
1 -8 g -8 8 -d e -e f -8 e -7 q -8 d -a 4 c 1 -7 8 -a 2 j 5 -e 4 a 1 -a 3 k 5 -8 1 -e v -h 1 -8 f -7
3 c 3 -a 2 g 4 -8 6 -h c -i 7 -d 2 9 9 -e 5 d 1 8 1 -a 8 -g 6 10 b -8 6 -a a b 2 8 4 -7 5 -e 2 9 1 -n
6 w 2 -8 5 -8 1 -8 1 -10 1 9 2 -9 5 7 8 -a 7 -7 7 -h 1 -10 1 -a 8 j 4 -7 2 b 2 -b 2 -8 6 -8 a -b 9 -k
2 -h 6 -o 4 -d 2 -b 1 -9 1 11 5 b 4 -k 1 1s d a 5 9 5 -e 1 i 7 -b b -1h 4 -b 4 -b b r 1 -9 1 i a 8
2 -a b 7 2 -f 5 -k 4 l 1 -8 4 -e 1 -r 5 -9 4 -p e -1i 3 -7 b i 1 -c 5 e 2 o 2 -g 3 d 6 -9 6 -8 4 x
4 -t 8 a 9 u 8 c 3 -k 7 -9 3 -7 a -7 c -9 1 -c 2 7 7 -l 5 -9 2 -8 5 -d 7 g 1 -9 8 -a 1 9 8 -8 l 8
7 -m 6 -p 1 -f 4 -1l 5 -f 1 c 3 -8 d -11 3 -8 j -e b 8 1 e 1 -d m -d 1 b 4 d 1 o k -a 3 j 9 -c 7 -d
5 15 2 -9 8 -x a e 9 -a 3 -d 1 a 8 -f 8 -8 6 11 3 -1v 6 a 3 -f 5 g 2 -9 7 -m 8 -i 2 k 2 8 7 -7 5 7
3 -h 7 9 2 g 2 8 1 -g 1 -d 1 -10 d 7 2 -8 2 l 9 -8 2 7 5 7 5 -a 9 -8 2 -p 7 -7 7 -8 4 -d b b 6 8 5 j
9 -8 4 -8 1 7 2 -c 1 -9 9 -a 4 f 5 b 5 k 3 9 d -c 8 -i 2 -8 2 7 2 -b 1 -t 5 -c 1 -8 4 -7 5 -b 3 -a
4 a 2 h 1 -i 1 e h -d 1 -7 c -e 1 1c 1 -f 3 -k 2 q 3 -n 6 g 1 -n 5 -c 1 -7 1 d 3 l 4 -i 4 -a 8 -9
1 -b d -7 4 c 1 -b 4 -b n -p 2 -c 3 -d a -j 1 -8 6 -c 8 -9 8 -r 3 9 9 8 9 -9 2 8 1 -9 7 17 p 8 8 -c
2 l 6 -a 8 8 c -j 5 -x 1 -c 2 -b k -8 5 -1j a u 2 g 6 c 7 c a -b c -a 4 -7 2 -d 2 -y 1 -8 6 -m 4 -b
i -b 9 -d 1 -b 3 j 4 -9 1 c 2 -9 2 -7 6 d 9 9 i b 1 -g 2 -e 6 e a -9 l b 6 -l 2 -b 2 -8 a -9 g -9
7 -7 3 j 1 -s n -1e 5 h 4 e 4 -7 8 f 8 -8 f -7 2 c 1 8 2 -8 2 -n 4 -b 7 h 9 k 6 -b 2 p 3 -8 a -d
3 -20 3 -a c j j -9 1 -7 3 11 8 -9 1 b n a 1 -8 1 e f -7 g 7 2 k 2 -u 4 e 3 -8 2 -l 8 f 3 -7 2 -b
h -f 3 e 2 e 4 -e 6 -o 7 -8 2 g 7 8 3 -1r 1 -8 2 -a 8 p 2 -b 1 -d 4 -a 2 -9 3 -o 8 f 1 -c 5 g 1 a 4 l
3 -b 6 7 2 -10 7 d 3 c 5 b 1 -8 1 -a 3 8 4 -a 2 j 4 -9 4 8 e h 2 -b 7 b 3 9 5 -7 8 -a 4 a 1 c 7 -11
1 -b 3 n 4 d 1 -7 3 -a 5 -a 6 9 a -b 5 -d 1 8 2 -f 9 -c 3 -a 4 -9 8 -8 c 8 9 d 5 k 7 -g e c 5 -8 3 -c
9 n 9 -g d -9 2 -9 9 14 4 -g 5 -8 5 c 5 -7 3 -c 8 -c 2 -g 9 -8 4 -j 1 -g 1 l 3 -w 5 -b e -f 2 -e 4 -a
5 a 6 -8 3 -e 3 -r e 8 e -f 4 -b 2 f 1 8 4 -h 2 -g 7 -8 3 -1c 1 b 1 n 6 -8 3 -z 2 -9 2 -a 2 1r 1 a
2 -7 4 -1a 1 -l 3 -b 1 -y 5 b 6 9 3 -j 5 e 3 e 8 -h 1 -8 3 c 1 q 2 -b h -l l -a 8 -q h -d 3 -8 3 v
2 -b 1 19 c e 2 -f 4 -a 9 -a a a 1 -7 2 -f 4 -7 7 8 4 -c 2 8 d 8 1 d 1 -8 1 v 5 -9 d -q 6 -20 2 -8
4 e 3 -a g -7 6 -d 1 a 6 a 1 -7 6 -7 5 -i 2 -h 7 -d 4 -h 5 -8 2 l d -n 7 -9 d -a 7 -a c -7 1 -8 d -a
4 -8 3 -28 6 -b 6 b 3 -a h -8 2 -i a -8 1 -8 4 y 2 -a 8 -g 1 -y 2 7 i -i 6 -9 4 -8 1 -9 3 -9 3 r 4 -7
7 7 2 -c 1 7 2 -7 2 -9 7 -g 5 a 1 -l 2 -8 4 -a 3 c 5 -d 1 a d -n 3 -g 5 -d 2 e 5 -d 3 -8 2 -h 1 b
2 -e 4 -8 3 -17 6 -c 5 a 3 -b 6 9 1 m 1 c 4 8 5 -7 5 -j 2 d 5 c 3 -i 8 -q k 8 8 -13 2 -b 6 -z c u
f -8 2 -o 4 -d 9 -l d f d 7 5 -a 6 -h 1 -9 6 i 2 l 2 a 1 a 1 a 4 m 2 7 a -b 2 -g 2 -b 2 h b -j 4 -a
l e 1 -b c -e 6 i 1 -e 3 -r 2 -g 2 -u 3 -u 2 -7 3 -j 9 -8 1 -g 4 -a 9 -a 3 -7 1 -b 4 -8 3 -g 7 -b 4 8
7 -8 g -e b -8 1 -j 1 a 2 -8 5 f 2 -h 7 f 7 9 5 -e b -8 2 8 2 d 4 -c b 7 1 k 2 14 3 -p 5 g 3 -1g 3 k
6 -9 7 -e 3 a g -f 2 -a 6 -f 6 -8 j h d o c -c 1 -d a d 4 -a 5 -m 2 -9 4 -r 9 -g 2 -g 3 -j 4 -7 1 x
1 d 2 a 1 -8 1 -p 4 -b 3 q 3 -j 1 -h 1 m 1 -a 6 9 n d 2 -k 1 l 5 -8 9 j 6 m 3 8 4 -8 4 b 2 -k b 8
4 -c 7 -a 1 j 3 8 1 -9 2 18 5 -8 4 -b 1 9 8 m 2 -9 4 -9 4 -c 2 -a 5 -i 1 -8 2 -b a -g 9 9 2 -9 2 -j
3 g 4 -8 3 -9 5 10 2 l 6 -g r -8 4 b 1 a a -v 6 -a 4 p e -m 2 -c 1 -k 4 d c -e 4 n 1 -o 4 a 7 -c 7 7
v -n 7 13 2 a 5 n 4 -8 4 g 1 -b 5 x 9 -c 8 -b 7 -9 2 h i -y 3 f b -q 1 -8 2 -8 2 -h 1 e 1 8 2 n 9 -t
1 -i e -f 5 -9 1 e 5 -8 2 -c 3 d 3 e 1 q g -m f 7 a -9 4 d s j d -i 2 a 3 a 5 -b 3 -a 1 -j 8 -b 6 -10
8 8 7 -8 2 e 1 -7 4 -p 8 -9 9 7 1 a 1 -7 7 -d 3 -k 4 -9 3 8 4 e 4 -o 5 f 2 a 2 -e a b 4 -b 2 -e 3 -c
3 -c 2 q 9 -c 2 8 2 -w 1 -c 7 -8 5 -1l 5 -8 7 c 1 -d a -l 1 -f 2 8 6 k 7 f 9 -i 1 9 i -8 a -b 9 -7
d -15 7 -7 6 -i 5 -9 1 -a 4 u 4 -b b -h 4 b 2 c 1 -l 2 f a h 4 -d 5 a 3 -8 3 -d 1 -f 4 -9 1 -e 8 -14
6 -8 1 -g 1 s c -e 5 -11 8 -g 1 -7 3 -a 4 8 1 o 1 -10 2 -a 5 -a 1 13 5 -c 3 a 5 -9 5 -b 3 -e 8 -17
3 -f 8 -e 5 c 5 e 1 -b 7 -9 6 -8 2 -7 7 7 c j 8 -9 7 -a 8 c 5 8 6 -b c -8 5 -e 2 -g 1 7 6 -a 2 b 1 q
8 -9 4 -8 c -9 2 l 2 1a 6 -g d -8 k -b 1 e f -m g b 3 d 6 -d 1 -7 f a 6 o 7 -s 4 -k 1 -d b -f c 8
2 -m k -k 6 h m -b 3 -m 1 -a 8 -9 4 f 9 -f 4 g 4 10 3 a a -d 6 9 1 d 7 -7 1 e 4 -e 4 a 3 j 2 -i 2 8
2 -f b u 7 a e -9 5 -i 5 t 8 -g 6 q 4 9 4 -a 5 8 6 -9 2 -14 1 -d b v 3 a b g 5 -a 3 7 2 m h c 1 s
a -r w -s 1 8 5 -b 8 f 7 -c 4 -a 4 8 i i 2 8 5 n 5 -f 9 -h 3 9 1 -9 2 -c 3 j 3 -h 4 c 6 -m 2 f d 9
1 c 5 8 5 -c 7 i 3 -r l d 2 -8 f -b 4 15 2 -c 1 7 4 r 3 -9 3 15 1 -8 5 -9 7 -e a b 1 f 7 -18 4 -c
4 -j 5 m 7 l 1 -d 2 a 1 a 5 d 8 g 7 -7 3 j 2 -9 5 -15 1 c 4 s 1 m 9 -e 3 -b 2 -m 2 9 5 -9 3 -h 3 -8
3 -i 7 -b f -p 2 -e 3 8 1 -8 7 -d 9 -a 4 i 1 b p -9 5 a 5 -a 3 -q 2 g 2 -j 4 -7 1 9 1 g 1 -18 6 -7
b c 1 -e 1 -7 1 -8 2 8 g -b f 8 6 -9 1 u 1 r 2 d 5 -v g -w 4 8 4 k g c 5 -j 3 -e 3 -e 7 9 1 b 8 a 3 7
9 r 3 v 7 8 9 p 1 -b 3 -9 e -h 8 -2a 1 -c f r a i 1 -8 9 -7 1 7 7 d 6 -8 h -g 2 -j 1 -9 4 8 3 a 4 -9
3 8 1 x 7 9 2 9 h -a 6 -f 4 -p c -8 1 -e 2 g 6 -f h -a a -7 8 -9 3 -7 1 -8 1 -8 1 9 5 d 3 -9 3 -9 5 8
1 9 9 -d 5 -1g 3 k 9 -c 2 -8 5 -9 1 i 1 -9 5 -d 1 -7 8 -j c g 2 8 4 -i f -7 1 8 e -9 5 -c 8 9 8 h
9 -a 2 -c 8 7 5 -s 2 e 1 j 8 -c p -8 2 -k 6 d 1 -b 8 -9 7 a 8 -14 6 -7 a c 6 8 4 -c 9 -8 3 -8 5 -7
3 -9 8 -d 9 -k 6 -8 2 -l f o 2 -9 5 -a 2 -w 4 a 6 -7 1 -7 k -l 2 b 3 -a 5 -8 2 -7 9 -b d d 3 b 5 -c
1 b 5 a 9 c 9 -17 8 -n 9 -c 1 e 2 -8 1 -g b 7 3 -e 3 -m 7 -n 1 -8 8 -k 8 -9 1 -d 2 -l 3 e 1 -c 1 8
9 -l 4 7 1 7 3 -9 k -a 2 a 1 -g 3 -b 7 8 9 -9 i a 1 -f 5 -t 1 j 6 -f 2 -9 2 11 8 -8 e 9 8 g 8 b 4 -8
3 a 1 -8 3 h c -f 5 -8 3 o 5 g 1 -7 5 -8 2 -7 c g 4 -b 5 a 4 -g a -e 4 -j 5 -c 1 -9 a -8 5 -7 1 11
3 n 4 u 9 7 1 -z 3 -j 8 8 9 -l 6 9 3 a 6 -b 4 -b 9 -l 9 a 5 -v 4 -7 4 -w 7 -8 5 -i 6 -z 1 i 2 -n c 9
4 -n h z 3 -s d -35 2 -8 1 -a 2 9 h c b -b 5 -h 3 -f m l 1 -7 3 -9 a k 4 9 1 -9 2 7 3 -9 b -9 1 -h
h f d -o 1 o f -8 1 -8 b -p 5 11 3 -7 2 -7 1 -15 5 -n 8 q 1 u 4 -e 3 -7 3 a 2 9 6 d 6 k b -j 1 -7
3 -d 5 -15 2 h 5 -e a -9 1 -k 2 -u 6 -w 6 7 8 -9 3 -a 2 -8 8 -9 4 9 6 9 2 8 3 -y 3 9 t c 2 b a -7 7 h
1 a 9 -1e c -7 4 -13 f q 2 9 6 -y b -a f -c 1 -c 8 9 5 i 3 -c 6 -a 1 m 7 -b f c 1 -p 3 b 1 -h 2 -a
4 -i 5 l 2 a 5 -g 4 -1n 1 -1j 3 g j f c a 4 -a 2 e 2 8 a s b 8 6 8 1 -c 6 -a 1 7 3 e a -b 6 -9 s -c
a -z 6 -f 1 -o 1 a 1 b 4 t n -f 4 a 4 f 8 -o 2 i 3 f 7 -9 8 7 b -a 2 -8 6 -p 6 c 1 -7 2 -9 2 -p 6 -c
b c 5 7 2 -p 12 -c 3 -v 4 8 5 -d 5 -c 1 -c 2 -h 4 9 a -c h -i 7 -g a -9 5 -f 1 -7 f -c 5 -b f -c 8 f
2 d d 17 6 -o 9 -7 5 -d 7 7 1 -a 1 a 6 -d 3 c 7 -a 1 a 4 -d 1 -a 7 d d 8 2 -9 3 -p 4 p c -1f 1 -7 b 9
9 j 1 b 2 9 6 -7 1 -d 2 t 3 -9 8 -c 4 k 4 8 j -g 2 -i 1 -b 4 -n 1 -h 3 -8 c -n 7 -a 1 f 3 c 2 -8 1 -9
1 a 3 -8 e b 1 9 c c e g 2 r 6 -d 1 7 4 -u 2 a 1 k 4 -9 2 9 3 -d b -8 a h d x 2 -a d -8 2 d 2 b 1 8
1 -n 8 -9 3 d 4 -a 3 9 5 -8 5 -a 6 -7 5 l 2 -a 9 -8 4 -9 4 e 1 -7 9 b 3 -9 2 g 1 -7 3 9 2 -b 5 i 2 8
g -9 h e 2 -b 3 -g 2 c 9 -o 2 -7 5 -7 2 a k c o -f 3 g 2 -a 9 -c a -8 5 -a 4 8 8 b t -7 5 12 2 -8
3 -g 7 b c -i 3 -f a -h c -e 3 8 c -d 9 -g b -17 1 -7 3 i 2 -1i 6 v 5 t 2 -c 3 -7 3 -a 5 -7 4 -c 5 9
l f i -1y 9 -d 3 -9 7 -b 8 -9 7 c 1 9 a -8 2 -a 2 c 2 -g 4 -8 4 -c 5 -a 2 -g 8 -a 4 -e 3 -k 2 -d 3 -7
1 -1v a 1f 7 -e 9 -b 3 9 1 -8 1 -27 2 -c 3 -8 2 -f 1 e 3 -a 2 -7 3 -9 7 j 4 h b -a 6 -9 2 -u l j 8 -8
4 c 4 -r 1 t 7 k 5 7 5 a 5 c a 9 5 -a b -9 1 k 5 -7 f -g 1 -g 5 -a 4 2c 2 z 3 -f 1 f 1 -f 6 -l 2 -l
a -22 1 h 4 -y 3 -c 3 -e 3 1s 2 c 1 -c 2 8 2 8 2 -p 9 9 2 -c 3 -1l 9 -u 3 l 3 a 7 -e b d 5 -v 1 9
1 -b 1 x 9 f 4 h 3 -7 b -b 4 f 1 -8 7 c 1 -r 2 -k 6 -7 h c h e 4 9 8 e d -7 2 8 3 -8 5 f 9 8 6 -e 1 b
5 -g 3 -d 1 -d 2 -g 5 -a 1 o 6 b 5 -j 1 9 1 -8 1 8 2 -b 1 -g 1 17 1 1b 4 -v 3 -k 2 a 5 -c c -g 3 -8
1 -h 2 -7 3 -b b -n 2 h e -1i q -1f 1 -c 7 8 s -i h -7 d 14 7 -b 2 -1h 7 d 3 -j 4 j 8 -a 1 8 1 1k 6 a
1 a b 1g 2 q 6 t 1 8 1 b 4 i 7 y 3 -7 k f a -c 1 -u c -8 1 -c d t 4 8 7 -f g -8 4 o j q 5 -b 1 -e 7 k
7 -1t 3 d 2 -d g -9 1 -f 1 1z a -9 1 e 1 -18 4 a i -7 6 l 9 -i 8 -p 2 o 2 o 4 k 2 -k 9 c 2 -r 4 -f
2 -o j -d 7 -1g 3 -15 3 b 6 7 3 a 8 -b b n 5 -9 5 -k 1 -d 6 k a -n 2 t 3 -16 b 1t 1 9 d 7 c -8 6 -d
7 n 4 -o 3 -a a -7 4 f b -t 8 -j 6 -c 6 -i c c 2 g 2 7 4 a 2 9 i -f 1 -k b f 1 -a 7 -c 2 8 5 -9 6 9
1 n 1 -k 2 f g -8 2 -d 9 -a 1 v 2 -a 1 -8 4 -8 5 -i 3 -7 4 -28 1 9 2 -c b -g 2 -f 1 a 3 -7 1 1e 3 e
1 -1p 7 7 6 -b 7 b 1 8 o -7 2 n 2 -8 3 -9 8 -p 3 -8 2 -a 2 -7 n 8 2 -e e 8 2 -h 3 -8 2 n 9 7 9 -j
4 -7 1 -a 1 b k -b 1 7 e -1r l -f 5 -8 4 8 8 -b b -d 6 -k 1 -a 1 e d -d 2 9 b -9 5 -a 8 -9 f g d h
7 c 4 -e 2 24 1 1a 4 -8 6 -c 2 -c 2 h 3 -h 6 e 7 -j 8 -7 7 -g 1 -1u 2 -i 3 b e 7 1 a 3 -a 6 -f 2 s
3 -b 8 f b -a 2 r 1 1b 4 -g 1 e 7 -e 7 -f 4 -a d e 7 -h 2 -8 5 -a 6 -s 3 b 3 -b c -10 1 -c 2 c 5 -8
2 b 7 p 3 -t 2 -h 3 i 2 18 2 -9 1 -17 7 -r 5 u 1 o 1 7 9 b 2 8 3 l 3 v 4 -f 4 b m -8 3 -9 2 -a 3 -d
5 -k d -t 4 m 4 -7 s -8 8 -h 5 d 8 -j 3 -g 5 b 1 -a 7 -7 5 -f 4 9 f -9 1 -b 1 f 4 -u 2 m 3 k 1 -8 5 8
2 -8 b i 6 -g f -o 8 -8 2 -9 7 -n 3 -f d -a 1 -e 3 -8 a -c 4 -v m d 3 o 2 h 2 -e 6 -w 4 7 3 c 1 -7
2 7 7 -2b 6 9 8 -1b 1 -j 2 17 2 -b 6 q 4 -e 6 e 2 -9 3 -a 2 -b 4 -w s -a 5 -j f 7 1 -b 1 -a 5 -8 4 b
d -a 2 -a 1 -9 7 8 6 -c 7 f 2 y b -d c 8 f e 5 -a d -p 4 9 2 -7 a -9 b 9 4 i 1 o 3 d f a 4 7 2 9 8 -u
3 -e 2 -7 1 -9 3 -k 2 p 4 i 6 -8 6 a 3 9 6 -8 6 -c 3 8 4 x b -8 6 -9 8 9 3 -j f q 1 q 3 -7 8 w 7 a
1 -i c -r 5 8 4 -f 4 -7 1 b 1 -8 5 -8 3 9 8 -c 3 c 8 -7 a -a 1 -9 3 e 1 8 b -8 c j 3 c 7 -8 3 o 2 -8
2 -a i -8 1 -9 4 -h 4 b h h h -q 3 -10 h 1j 1 8 c -m 7 -h 1 -9 4 8 c -k 1 -8 3 l 2 -e r -7 1 -m 2 -8
1 -7 4 9 7 8 7 -d 1 -k 7 -8 4 -c 4 -b 2 j 8 a 9 -9 a 8 6 -i 7 8 1 -f f f 3 -7 3 -l f 12 9 e 2 -8 2 h
4 -9 3 -f 4 -a a -9 5 a 3 -8 7 -m d b 6 -x 3 e 3 -9 2 -7 1 f 1 -e 3 -q 7 -k 3 -f 3 g 4 -7 2 7 2 -8
7 -7 e -i 1 -9 6 8 5 16 m c 2 -f 5 -e 2 -d 3 7 1 -c 4 c b 7 2 a 2 7 5 8 2 8 5 -e 1 -8 5 -d 4 z 1 -f
3 -a 1 d 3 b 2 d 8 q 8 c 8 8 5 -b 3 -i 1 9 4 n 4 7 4 -b i 9 h -f 3 m 4 -f 1 h 3 8 1 13 f -8 h -j 3 g
2 -a 7 9 8 -e 7 -7 1 -j 9 i 4 -a 9 k a -f 4 f 6 -l 5 -i 4 w 1 h n -j i -7 4 p 5 -j 3 8 4 -7 3 18
3 -1b a -i 8 -8 7 f 8 a 2 e 8 e 3 9 1 i a -a 3 -b 3 8 5 -1y 7 9 f -w b m k -7 2 -a 3 -c 7 l 2 7 3 -q
1 g 6 -9 5 d 7 9 1 b 1 o 1 8 2 -f 3 -9 5 -a 3 c 2 8 n -9 3 l 1 -g 4 h d -k 1 g 1 -s 8 -k 2 -b 2 -8
3 -7 3 -a 7 9 2 -c 2 9 8 f 1 k 2 -a 9 -u 5 -c 9 -8 b b 4 -9 6 -a 8 -e 1 -8 4 -g a -d 2 -8 9 b 5 8
2 -a 2 b 5 a b -9 9 -i 4 b f -e m -f 3 -f a i 1 7 d -d 9 -f 4 -c 1 19 d -9 2 -1c 7 -8 1 -c 2 -g 4 -f
i -7 3 -9 7 -a 4 c 2 l 4 -f 2 -c 3 -8 4 -b 2 o 9 -a 1 g 8 -b b -7 9 -9 c f b -c 3 a 5 -i i -a 2 -8
1 -g 6 -l 1 a 1 o 4 -a 7 -l 1 i 7 -7 2 -g 2 7 w -c 5 -n 2 -8 b d 2 -h 7 -m 7 -9 h -h 2 -9 3 -c 8 -8
1 f 5 p 2 -g 3 -1h b -h 4 9 6 -b 3 -9 1 -9 5 f b f 5 -8 3 7 b -9 3 8 5 -8 c c 1 c 6 -b 5 l 4 9 4 -v
7 c 1 c b 7 1 -9 6 -8 a -8 7 -8 2 z 6 -o 3 e d 8 5 -a e -b 8 19 6 -j 9 -c o -f 2 1b 1 c 5 b 7 -b 4 -7
8 n 4 -a 5 8 8 -b 2 -9 7 -a 6 9 4 8 5 d 1 -28 2 -i 3 -b 2 -e 2 -9 3 -g 9 -8 6 -i 3 -c 3 b 3 -a 8 -d
4 9 6 -l 3 -19 1 -d 7 -b 3 -p 3 d 4 -l 5 -e 8 h 1 1y 3 -8 1 m 1 -7 2 -8 3 8 1 -d 3 -11 1 k 6 e 1 -j
j -i 9 o 1 b b r 3 -7 1 -j 2 -b 7 -8 d f b -d 6 9 m -a 8 v 1 i 2 8 3 -8 1 -x 1 -9 4 1b 2 -8 1 -j 4 -n
6 -c i -a 2 -8 3 -i 8 -j 3 w b -o a -b 2 h 4 e 6 -g 5 -l a -g 1 a 2 -d 5 -c c -i s l 2 -9 4 -k 1 c
7 -f 4 -b 2 -e d -b 6 -a 4 -8 3 -d 5 -7 k 7 9 -b 6 -a 9 c 4 7 2 c 6 -q 1 -i 9 -s 3 -d 3 y 8 -b h 9
3 8 2 k 3 -e 4 g 2 7 2 -a 6 8 7 13 6 -f 8 -8 7 -8 7 -9 1 -k 1 v 2 -g d -a 2 9 2 i 2 f e -d 2 -d 7 -a
1 l 8 b 5 f 5 -8 2 -i 2 -m 7 -c 3 -e 2 17 3 -8 6 b 2 d 3 -9 1 -b a -8 3 b 1 b 9 -b 1 -c 9 -k 1 -f
3 -i d -e 3 -8 2 -f 2 -8 7 h 2 9 1 -n 6 a 4 -c 2 -8 2 -d 1 -9 1 7 8 -10 g o 3 -8 4 q 9 l 4 -b 2 a 1 i
g 7 8 b 3 n 1 -8 c f 4 -7 2 -8 1 -j 2 -c 3 -c 3 -j 7 -r 2 -c 1 -9 2 -d 2 c 2 -8 c 7 2 -f 2 q 1 7 3 e
1 p 3 -q b -1u 1 9 g p 7 -b 1l -8 4 -f 5 -b 5 g b -9 8 g c i 3 -14 3 -m 6 9 4 -r 1 b 1 s 3 -7 f -8
1 -k 2 -8 1 15 6 -7 2 -o g d 5 b 7 -c a f a -b 4 b 7 b 1 -g 4 -7 1 -9 1 -f 9 i 2 -a 2 -d 7 -7 7 a 8 a
5 v 4 -b 4 -7 4 -i 7 -c 4 -a 3 -a 2 -g 5 k 2 o a -7 1 a 4 -d b -r 3 1k 1 -13 1 -9 6 k 2 -7 1 -18 5 j
5 i 5 -8 2 -v 2 -f 3 -j c c 1 -f 6 1r 2 c 1 9 7 10 k 7 5 b 6 i b d 1 f 1 c 5 p 1 j 2 a 1 -m 3 -g 1 -c
a -9 5 -t 4 -i 1 -e 2 10 6 -k 1 7 3 -d 5 f 4 -g 1 -9 2 -e 1 -h 3 -j 4 -m 3 -l 1 -b 1 -9 6 -8 6 -b 5 7
a -8 1 -e g u 6 -g l -m 5 -7 1 7 2 -a 1 m 5 -k 7 o 5 -r 4 a 1 -m 8 -c 3 -f 3 -i 4 -t 6 12 3 a 1 d a 8
6 -k a -b 7 -8 4 b 7 -a g t 8 -9 4 -g 1 -7 6 -9 3 -a 1 11 2 -7 7 j 2 -g c b 4 -b 9 19 2 -l 1 -m 3 -a
4 -h 9 -7 f -8 1 a c -h 7 9 1 -14 7 -8 3 c 3 -g d -c 2 w 2 -u 1 d i -g 1 f a 9 2 j 5 -i 1 c 2 d 4 -t
d -g 1 -7 2 -m 3 -h 3 -m 6 h 2 e 4 -q 3 -i 8 -l 6 -e a -c 7 9 1 -v 1 q 7 b 5 d 3 -w 3 a 2 -k 3 -e
6 -c 2 -e 2 -b 8 -c 3 -a f -c 2 b 2 9 7 -d 1 -9 4 -a 2 -8 g i f 1q 7 -7 3 b 6 -8 1 -c 1 p 3 -8 7 -w
9 -b 2 -9 1 -o e -b 6 -w 2 -7 8 -d 6 -j 8 w 5 a 8 -h 2 -1n 5 7 2 -9 9 -b j b 1 -9 1 -7 7 y 1 -9 2 -j
3 -l 2 -f b -7 4 k 2 -e 3 -l 1 f 3 -8 7 -n 2 8 8 s 2 -16 c -8 r r d -e e -f b -e 3 -d 3 -9 1 b 6 d
3 -b 3 -h 6 -a c -8 1 -m 5 -11 d -c 3 -d 1 b 1 8 2 -k 1 -d 4 -c 1 b 8 -a 1 c 2 b 1 s 3 -d 2 -a 2 -o
1 -c 1 -o 1 n 1 -c 1 -b 3 -8 2 -b 1 d 1 g 1 9 1 -7 1 8 9 u r -c 3 v i g e b 1 b 2 b 5 -h 2 e a -1f
1 f 1 c 2 -s e -9 c -e 7 -8 1 i 2 m 5 8 7 14 5 7 3 -8 2 -7 5 -17 7 -b 2 -b 4 g c 8 4 9 7 9 9 -7 c -9
3 c 7 j 3 -n 1 d 1 -d 3 -c 9 a 4 -d 2 i 1 -f 8 -i 3 -b g 18 a j 6 -i 1 l 1 -c b -b 5 9 3 -b 4 -7 7 -d
4 9 4 -d 6 -9 7 i a -8 g 9 2 -d e d 2 -p 1 9 7 -7 1 d 2 -8 6 -r 2 d 6 -a 9 -b g b g -f 3 -7 9 -g 9 -c
6 7 1 -7 2 m 1 -b 1 b 7 -8 1 9 3 -k i -k 2 18 d -a 1 -b 1 -b 1 h 1 -f 7 n h h 4 -a 5 -k 8 -h 3 -9 4 w
5 18 3 -8 2 m 4 -9 1 c 9 -8 5 -8 1 -7 3 b 2 q b -c o -c 6 -7 7 -9 3 -32 1 -r 4 -u 3 -b 3 b 3 -g 4 -8
1 -8 6 -d 1 -j 2 -8 1 f d e 8 a 4 -n 3 o 3 s 8 -8 2 -c a -7 3 -k 5 -16 1 -a 6 -b 5 -m 4 c d -c 1 1e
1 q 2 a 2 -e 3 w 1 8 3 p d -f 1 -s 2 -8 f p 4 7 4 -g 9 -8 8 -b 3 f 6 i 5 -m 1 11 3 -i 7 -8 3 g 1 -d
q e a -1h 3 -h 1 -8 3 -a 2 -e e -c 3 -a g -8 4 -o 1 -o 6 o 3 -r 1 -9 5 -7 5 b 4 -c 1 g 6 v b -b 2 z
1 9 s c d -9 1 -h 1 i 1 8 1 -b 2 -d 6 c f -b 4 -a 5 8 8 e 2 -v a -f 2 11 2 -7 4 -b b 8 g -k 4 -7 3 8
6 f 1 -a 4 -b p -b 4 -i 1 -c 4 -b a -e e -8 1 9 6 a 3 -a 1 c 2 c 4 -9 2 -f 1 f a -e 1 -g 2 -1l 5 f
1 p 8 -8 7 -b 6 -a 6 -e 3 -9 5 -9 6 -b 1 d 9 -a 1 -9 9 -g e s 7 q c -1o e -h 6 -e 3 -a 5 p 1 7 2 -9
8 -b 3 b k c f i 2 e 5 -g 3 -j 8 -a 8 c 9 -w 2 9 3 -k 4 b 2 -8 8 t 2 -7 2 -f c -d c -8 9 19 e -8 9 c
1 h 6 a 3 -o 4 d g -19 8 a 7 -9 3 j f -l o -a 1 9 4 -p 9 9 1 9 4 -a b a 7 -a 1 a 5 -a 1 -9 e -n b j
3 -n a j 4 f 4 9 4 a 1 -8 2 -7 1 -10 7 -j 9 7 8 -i 1 -f 2 c 5 -a 3 -8 2 i 6 -h 2 -9 2 -h 4 a 3 e a e
6 -u 1 -8 1 1g 1 -9 4 q 1 -9 3 -b 2 -c e -o 1 -h 3 -7 d b 6 -7 b -9 2 -8 2 h 2 a 3 h 2 -10 1 -h 1 -b
5 9 2 -i 1 9 e h j h 1 -22 7 a 3 8 d -f 7 -d 2 -q 1 -9 6 9 2 -a 8 -f 3 e 2 -a 1 -b 1 -y c -j 4 -b
4 -c 6 -g 1 -1h 1 -1m 3 h 2 -b 5 9 b f 5 c 5 -k 1 e 1 -c 7 h 1 a 3 -9 5 9 7 -c 5 c 7 -8 1 b 9 -a 6 b
o -j a -9 3 k c -14 4 -b 1 8 1 i e -9 5 a 6 -f 8 -e 3 -x 4 -d 4 i 8 -9 1 l 7 -g 2 -h 1 e 4 x e 11
12 -w 1 c 6 b c a 1 -j 1 9 8 n 2 -a 9 h 8 -e 7 b 3 e b 8 7 b 3 -a 2 -8 e a 8 -d 3 o 1 -a 1 -e 4 8
5 -g 2 b 7 -a 4 h 9 -d 2 -a 1 7 7 -c 5 -9 d 7 2 -f 4 -e 1 9 1 -i 3 a 4 -8 5 -v 1 9 a -n 3 c 3 c 2 f
e -y a k 9 -e 3 -d 9 -i 3 c 2 k 6 -b 4 -c 4 -8 5 -7 2 x 2 -a 1 9 5 a 2 -c 2 -8 6 -a 1 -9 1 -l 2 9
h -m 4 -x 6 y 5 8 1 1j c -g 2 -g 4 j 4 -8 3 -9 6 -p 8 g 1 9 7 7 1 -d 6 p 8 -13 b h g -f 2 -j 1 -w 2 b
g j 6 -16 3 -c 5 q 2 8 2 -z 1 -a 6 e 1 -9 1 -c 9 -a 1 10 2 9 c -8 1 -1m 2 -d 8 -x 4 -g b -f 3 -7 1 -e
1 -d 8 -9 4 -p 3 y 2 8 g -8 o -k b -e 8 -7 2 o 6 -c 4 r 8 8 a -e 2 -a 4 -e 3 -h c -g 1 -a 1 -7 2 -9
1 -a 4 14 4 -d 7 h d -9 3 -7 1 e 3 a a m 1 q 1 -c 1 -a 5 -c n -d 9 -8 c -h 5 f 2 -c 1 -a 1 -b 1 1s
1 -e 4 -c e -9 1 -e 3 -i 1 -a f a c -9 a -1a 7 -1i 1 b q -q 7 f 6 7 5 -7 6 2h 1 -t d -f 1 7 b c 9 q
7 a 8 -14 c -8 1 -11 7 -9 1 -f 8 -1c 1 -9 3 -g 7 -k 8 -g 5 e 1 -l n o 4 a 4 8 4 f 4 w 9 -17 5 -7 4 b
6 -8 1 j 3 f 2 -8 e -7 1 -s c -k 4 -13 e -e 4 -8 b -d 2 d b e 5 h 1 -c 2 -8 4 -k 3 -8 2 -m 6 s b -8
5 -j c 8 1 -g 3 -9 5 e k -v 4 -h 4 9 1 -e 2 9 1 -a 3 -r 2 e 8 17 2 a 1 -a 3 -b 4 -9 1 -d a c o -g
1 -k 1 u 2 i 1 8 4 -9 2 -8 6 a 3 j d -l 2 k 5 -7 2 -e 3 -q 1 -g 3 -d 4 -e 3 -l 2 -g 6 -a 2 7 3 -i
3 -n 1 m 2 -c 3 -7 5 -a 4 -9 h -w 2 -g 7 -8 1 l 2 -8 3 8 6 b 5 -j 1 -9 2 -f 5 -9 1 1n a -9 3 -d 6 1q
h -e 7 -8 2 -11 2 -7 4 -x 4 8 7 13 5 -t k -l c d 3 -c 2 h 4 j 4 8 k b e -c 6 -c 5 8 7 -b 9 z 5 9 a -9
b e a -j 3 -17 4 -8 5 -e 6 11 l -x 2 c 5 -9 2 -d 2 l h -8 7 o 9 h 1 1c 1 e 3 b 8 -b 5 -a 7 -9 b -9
6 f 5 -9 6 -e 5 -d 7 -b 5 -f 5 -i 4 -b 5 f 5 9 5 9 3 -7 c -a b -b 6 n c 8 1 a 1 d 4 -g 3 -8 8 b 6 -9
4 -b 1 7 4 -d 1 -a 3 -c 5 l 4 9 7 -d a -a 3 -c 2 -b 3 -7 4 -c 2 -n 3 h 3 -l 3 l 3 8 2 -8 1 r 4 b 3 -9
4 -t 3 a 7 -f f -8 2 -i 8 -a 2 -8 1 -l 3 f 1 -e 4 d`,
  },
  "blames-customer": {
    bias: -74,
    foundAbove: 151,
    passedBelow: -349,
    weights: `
4 -9 5 o 6 -8 9 -8 5 -a b -d 3 -o 4 g 2 -9 1 a 9 -1w 3 l 4 -d 2 -9 1 b 6 e h l 3 -a 1 9 1 9 6 -b 2 9
6 9 f a 3 -b 7 -8 1 -8 7 9 2 -d b -g 3 -d 7 -12 7 -f 2 -s 8 g 6 -j 1 -d 2 c 1 -p g -j 2 -e 2 9 1 r
6 h h b 2 -h j -d 1 -8 e -i 3 d 3 -c 2 -r 1 -8 5 -7 8 -e 7 7 8 9 6 m 1 d d b 1 -d 8 -8 6 8 4 i 9 -g
3 -8 1 -h q -9 f c 1 -9 h -x b -b 3 -a h -k 3 -c 5 8 3 -9 1 e 5 -i 1 -7 h m 2 d 4 n 4 a c -f 1 -f
2 -a 7 b f j 7 -q 9 -t 8 a 6 9 d -8 3 -7 6 -e 5 k l -8 5 -q 5 -8 7 9 4 f 3 -8 4 -o 8 c h 9 g -g 2 -f
d a 1 -g 3 -b 2 -e 1 -c 2 -8 3 -7 1 g 2 b 1 e 2 j 1 -e 3 -s 3 e 2 b 5 9 8 f 5 t a -h 3 e 7 -h 5 7
1 -10 1 a 4 -q 2 -c 3 1o 1 -8 6 -7 8 -8 7 9 3 -13 6 -8 3 -y k -r 4 9 1 -8 a -b b -i 9 a 5 8 2 -c o o
2 -11 6 -8 b 7 1 m 4 q 7 -9 b -b 3 -c l a 7 13 1 -q 1 -s c 9 n -g 1 e 1 h 8 -7 d a 5 9 3 -c 2 a 1 -f
7 -9 h -a 3 -f 1 a 2 a 2 -8 5 r v 9 5 -p 1 1q 1 -g 5 -12 9 -a 1 -g 3 -u 1 -8 c c 5 -7 4 9 4 -y 1 -9
e -7 4 9 1 n e l 1 a 1 -8 1 -7 2 -f 5 -s 8 p 3 -9 5 b 1 -d 3 -9 6 -a 2 -b d -f 6 -9 1 -o 1 -b e -7
7 -9 4 -c n -q 3 -n d -9 6 -c 3 -c 1 9 a j 1 -n 6 e 8 -8 1 -h d h f -8 6 -a 2 j 5 -e 2 -b 3 -c 1 -d
2 -c 4 b 2 1f a -o 1 -8 1 9 1 c 2 -8 4 -7 7 -o 1 -7 5 8 2 -d 1 -7 a -c b -d 4 -c j -e 5 -f 4 -16 3 a
1 -d 9 -a 5 7 7 o 1 -a a l 3 7 6 -8 1 -27 8 -f 3 -a j -10 8 c e d 1 d 6 -e 1 -c i -c 2 i 4 -f g -1n
d -e 9 -t 2 -d g -a 3 -g 1 -h 1 -a 6 -i 2 -w 9 -b 8 -l 3 -9 i 7 4 b 9 -9 b -9 2 -c b -h 5 -7 3 8 4 e
3 -e 2 8 3 -a 5 -f 4 a 5 q 3 7 e b 3 -l 9 -c 2 8 3 -12 c -8 3 -j 5 -a a -q p w 3 g 3 g 1 -f 9 8 6 -9
4 -7 2 -t 2 -d b a 3 -31 4 -r 2 k 1 -f 5 1g b h a b a a 8 8 3 e 7 a a -b 6 9 6 -9 j -c 2 18 1 8 7 -b
4 -s 8 j 8 -j 8 a 5 i a f b e 3 -w 2 -l a t a -1v 1 h j -a 3 -a 1 -f 3 h 1 -d 3 i 3 9 1 -7 3 8 1 -8
1 -v 7 c 3 -b q 8 8 -8 2 -b 6 -a 9 f b a 5 -i 2 -e 7 c 1 19 1 8 6 h 1 8 1 q 3 -8 2 -8 5 b f -7 e b
1 j 5 -h 2 -j 6 8 2 e 3 -8 4 -z 3 -h k -k 1 -d 1 w 1 -b 6 -a b 7 n -2m 3 -7 a 7 4 q 3 e 7 -13 2 -7
4 -j g 7 1 -8 b -l a -8 8 -d 3 a 5 b 9 -o 2 -1q 1 r 1 -d 6 -h a h 1 a 7 m 8 -16 2 -f 2 l m d 2 -8 2 g
4 -c 6 8 2 -c 1 f 5 13 4 -8 1 -a 1 d 5 -b 4 a 7 -i 7 b j -8 5 r a 1u 3 9 1 h f x 2 1d 9 d 1 -9 9 -b
5 b 2 7 2 9 3 8 4 9 9 -c 1 -i b -9 1 g 2 -9 3 -a c -c 1 j i 8 1 -f 8 c 2 k 1 -j a o 4 -8 6 -w 2 -a
3 -d d -i 7 -c 4 q 5 -f 3 -7 7 -n 9 e 4 8 3 d 3 -i 3 l 2 7 1 o 3 -8 b m 7 a 6 -f 6 f 7 -15 3 -9 c f
4 -h 4 -h 3 1b 4 -d 3 -m 4 -8 1 -s o c 1 -m 2 -p 7 7 d -7 1 8 1 -a b e 9 -n 2 -z d -m e -b 1 -h 8 -k
8 e d d 6 -8 5 -h 2 -l 2 g 2 d 1 -8 8 i 1 -m 5 -9 3 -9 e -b i -8 6 a 4 f 7 -b 3 -a 5 d f -9 1 d 4 e
2 1s 6 h 1 -8 1 g 3 -o 3 -e a f 8 -8 g -b 2 m 3 -o 7 -j 8 m a -l 5 -o 8 -8 6 -g 2 g i -8 2 -7 1 n
2 -m 8 e 3 -8 7 -8 3 -a 2 f d f 9 -p 4 -c 5 -a 5 f b g 6 -8 3 -g 3 -1n 1 d 1 d 2 -a 6 -i 5 -h 9 -n
2 -c 1 b 3 l c u 4 -7 c -a 2 -e a -8 1 -l 4 -9 1 u 3 -a 5 -j 5 d 7 -d 6 f 6 -j h e 3 f 2 -a 7 -1r
1 -k k i 4 -9 5 f 1 -d 7 -d 5 -s a -8 z -9 3 -10 4 a 2 8 5 l 3 -c g y 1 10 4 g c -b b 7 2 -m b h 7 -c
2 -b 2 -c 4 i 1 -f 4 g 6 -a 3 -o 8 a 2 b 5 h 3 j 8 -1l b 8 h -a 4 -k 5 b 3 9 2 f 4 -7 5 a 4 8 5 -e
6 -e 4 f 4 -f 7 -n b 15 1 -16 3 k 4 8 5 d 1 -g 7 s 4 9 4 m k 7 3 9 7 h 2 -9 1 -9 2 -a a -7 2 -b 1 o
g -9 1 -a 4 8 n -7 2 -e 4 -f 8 u e j 4 b 8 -b 1 -i 1 -1w 4 r 6 -a a 8 6 8 2 -f 8 b 4 -c a -t 2 -a
b -d b b 4 e 5 8 5 -o 2 -g c b 2 -g 3 -c 2 8 2 a 7 8 b f i -l 3 -g 7 q h -p 4 -o 2 -1t 2 -1u d -b
3 -b 5 -a 3 -a 6 -a 3 l 1 -d 2 w 4 9 a -9 3 c e 8 1 -a 2 i 8 -8 4 9 4 r 7 -h 3 -19 b f c c f 8 1 -e
2 9 3 -b 7 8 2 -d 5 -8 4 -i 4 -9 1 -g n -7 1 d 6 -d 2 p 9 -9 d -8 2 8 2 -7 1 -8 1 8 3 a 4 -b 4 a 4 -a
5 -c a l 2 -d 1 p 1 -8 3 -a 1 f 4 -f 2 -g 6 -m 6 -t 2 -7 2 -b 4 a 4 8 1 a 7 -9 1 r 7 -e 4 9 9 7 2 -o
2 g 1 -a 3 -c 4 -7 6 -9 8 -r 5 -k a -j d -14 7 b 4 -8 3 -s 4 a 9 -e 8 -p a -a 7 b 2 i 1 -g 7 o 6 -8
4 i 4 -d 5 -v 3 -a 1 -o 2 d 8 -a p -j a -b d 7 1 -j 1 d 7 -h 3 -8 a 8 9 h 3 -x 4 e 2 -18 6 -a 4 -9
4 e 1 -d 8 a a l 1 a f -19 1 e 2 -c 5 -8 1 8 1 -c h j 7 -c 4 -h 2 -8 2 8 1 -9 b -f m -e 9 e 7 -d 1 9
a -b 1 -9 3 -9 b -u 1 -l 2 -c f b 5 9 b 9 g -8 3 -p a -7 1 1r 1 d 5 n 4 l 1 g 1 8 4 -e 6 -t 4 -e 4 -8
2 -n 7 k 9 d 6 a 6 9 8 -h 3 9 4 -8 1 -e 5 -8 d h 4 -10 c -i 3 -c 7 -m 7 -7 b -14 e -8 3 -f 6 b 4 8
4 -14 a -a 3 -9 f -8 3 -8 5 -1c 2 9 8 -1l g h 4 -h 1 d 5 i 2 -o 2 -8 8 8 g -l 8 -o 4 -d 6 o 1 7 d -b
4 y 2 -9 d -x 2 -d d b 2 -b 5 -9 5 -d 1 8 3 d 2 l 1 -e 2 -v 2 f n a 5 -7 2 1h 2 -9 7 d 2 1c 3 -d g n
5 18 4 -9 3 -a a k 5 -7 3 z 2 -h 3 -8 2 p n -9 7 p 1 -c 3 -d 2 p b e 3 -8 n -l 1 -8 c t 9 -l 2 -7 f b
8 -a b 8 3 f 6 -1r e -7 5 -8 3 -g 4 -h 2 n 4 -a 1 1d 3 -a j -d 3 7 1 q 1 -c f -h 7 k l j 5 i 4 -8
2 -e 2 h 1 -12 3 -a 5 f 1 m 2 j 9 -8 6 -e i t h -n 9 -8 d e 1 b e -8 7 g 2 -8 2 g 2 -g 2 -n 8 a 1 b
3 o 6 r 4 a 1 -q 2 9 3 l 5 o 2 k 1 -a i -8 4 t b -a 1 a 1 -b 2 -1c 3 d 4 g 8 c a 8 7 -7 4 7 4 -a 4 8
a l a p 2 -a 5 -8 a c 3 -e 6 -7 b 8 i -c 3 -d 2 m 2 i 2 -e 4 e 4 -b 1 -f 2 -i 4 -8 8 9 e -p 2 -e 3 f
5 -a 4 -m 4 -p 8 -q 3 d f 13 8 -9 4 -9 4 -9 6 -1h l 8 1 -h 3 9 3 -9 1 -8 4 a c a d -9 1 a 1 -9 l -h
3 c d -f 8 -e 5 -9 1 k b -9 6 s 1 12 2 -c 1 9 3 x 2 g 1 9 3 h 1 a 5 -8 9 -b 1 -v 3 8 b 9 2 8 3 l 3 7
1 n 3 -7 3 -b b i n f 6 8 2 -d 7 8 3 -18 2 8 5 -8 2 -q 6 -b 1 -8 2 8 j -7 2 n 1 -j 1 b 6 -p 1 -m 6 -a
f -d 1 -b 2 b 9 -b 5 -9 1 -8 b -i 1 -a 9 d 3 -f 5 -a 2 8 2 -g 6 -8 6 -k 2 a a -8 1 -n 5 -9 a -a 1 o
3 -f 1 -2a b f 7 b h v u -b 6 -7 6 -7 4 -9 9 s 4 -7 3 t 5 9 1 -b 9 c 6 f 3 h f 8 f -k d -7 1 -1p
5 -17 c l 1 -13 a v 2 7 5 -n g 8 g -8 3 k 9 g 3 s 4 -c 2 -1h 6 i d h 4 -c 3 k x d 3 -9 8 -a 2 8 b j
3 8 3 -9 b -a e -7 1 -8 7 -j z c 1 b 5 -a 4 f 8 -d c -c 3 -9 7 -o c -f 5 -b 2 -s 5 -n 2 -m 4 -b 8 -c
9 9 1 -q 4 -h 3 -a 5 j 8 -p 9 10 g -c 2 -b e b 4 -k 2 -7 3 -s 1 b 6 -7 7 7 3 -8 1 -a 3 m 2 -b 1 1n
7 -f 1 -2i 6 -b 5 9 2 8 1 -7 5 -g 1 -p 2 -m 3 -n 1 g 9 -1n 4 -7 2 -a 6 e 3 -a 4 a 6 -a 9 c 2 -b d 13
2 -7 d c 3 1d p -f 1 -9 5 -a 8 -9 7 -a 5 -d 4 -12 5 -c 1 -1b 5 a 1 o d -8 8 -8 3 q l -j 1 b 6 d 2 b
1 -b c -q 5 a 2 -g 1 -9 4 -d 5 -d 4 h 1 -b 6 e 3 -g 6 9 1 -w 5 e 3 b 8 -a 1 v a -9 3 b 4 -g 1 8 2 -7
5 i i -e 2 j 5 -g 7 -i 1 -e 3 -f c -7 2 -j 3 7 1 -7 g -j 5 q 2 -a e -q 3 1x 1 b 9 -q d -e 6 -e 4 9
c -r 9 -8 1 g 1 -u 7 k 2 -g 1 d 1 -m 6 -a 1 -g 7 -7 a e a -b 7 g b n 5 j e m 6 -c 8 p 4 8 2 -k 6 8
6 h 1 e e -7 3 -a 4 -7 9 -d 8 c 7 a 7 k 7 -d 5 -b 3 -t 7 -9 9 d 4 9 1 -k g 8 c s 8 -9 1 -9 4 -8 8 f
9 -a 8 -b 3 -k 9 -m 3 -j 1 9 4 -11 3 8 1 7 8 -b 2 -9 1 -y h -d 3 8 c a 1 j 1 -d 1 8 2 9 5 -a 5 i
1c -7 5 f 3 9 2 -9 l -u 1 -i f v d -1o 3 u 6 -i 4 -c 4 b 3 d 9 c p -c 8 -14 1 -o 2 n 5 -d h -t 3 d
7 -e 1 8 6 9 9 8 7 i 8 -h 5 -1f b -9 5 9 2 9 1 -g 4 -d 1 s 6 d 1 -d 2 -7 4 -8 5 -g 6 -a 7 -g 4 -g
6 -b e 9 1 -8 3 e c -9 1 -f c -g 1 r b 9 5 -f 3 w 3 -7 6 -a 2 a 1 q 6 -s 1 8 3 c 1 11 9 m 2 -e 4 -d
2 -h 5 -n 2 -g 1 d 2 -d k -e 5 d 1 -9 2 g 1 d 4 -9 3 -8 3 -9 2 -e 4 -e 2 -8 6 -9 2 -b 1 a 6 -i 1 c
e j 5 7 2 -y 1 l j -d 6 -7 3 1d a -8 9 e 3 -8 e -r 2 -8 4 a 9 -t 4 -52 6 -13 6 -i 8 -7 1 -e 2 -c 1 -8
3 -9 1 -b 2 b 6 a 1 -b 1 -a 4 -8 1 -9 5 12 1 -a 2 -8 6 -b 4 -7 2 -b 3 19 2 -c 7 -h 1 9 1 -q 6 f 2 -e
5 -9 8 -p 2 h 2 9 9 -f 2 -7 5 -1a 4 -18 3 -8 7 7 2 9 1 f 1 j 5 e c -a 1 b a -1a j -7 4 a 1 -9 g c 3 o
9 h 4 -9 4 -9 9 -8 8 9 7 a 3 p 4 8 3 -8 5 -8 1 -8 a -7 2 f 1 -d 7 1a 1 -p 3 -8 5 -8 1 l 2 9 5 -a 1 7
6 e 2 -18 e a 3 -8 1 a m -j b -1a 2 -c e h 5 9 9 -a 4 -c 2 -a e -7 5 -r 1 -8 9 -c 3 -b 1 c 6 -a 4 -8
1 g 3 c d -7 3 b 8 -8 i -8 5 -1h 7 -f e -9 7 -q 5 8 1 -26 f -b 8 9 2 -c e -e 5 -c 3 -h 1 10 2 -i 1 e
5 -8 9 -a 2 -1h d 9 2 -a 2 -1p 6 -8 2 c 1 h c k 3 -7 9 e 2 r 1 -15 6 7 2 -f 2 -f 2 i 4 u 1 -c 2 u 4 7
9 -e 1 -y c -b 1 v v -e 2 -b 7 c 1 8 2 -p 3 i 3 -8 c k 7 h 3 -e 3 8 2 -8 3 -b d -c 1 -9 e -1g 5 -b
5 -9 7 -7 2 m 7 -e o c 7 9 4 k 2 g 5 -g 3 8 6 -g 2 e 5 -8 3 o 1 -l 3 -t 3 -13 4 t 1 -f 6 -r 7 -j 1 8
c -c 4 -d 2 h i j 1 -c 8 c c d 1 -9 6 g 8 -1v 1 1e 3 -9 1 -c 6 10 1 -b 1 -e 2 -c 3 f 2 -9 1 7 6 -k
1 -n 4 -b 5 u 2 -e 8 -9 5 -a 2 a 2 g 1 w 3 7 2 -b 2 h 5 -a 4 a 5 -10 c -l 5 -f 3 f 7 -e 4 -e 2 -8 d d
e -i h 9 8 g 2 -a 2 j b -k 1 -t 1 8 3 n 4 -a c j 1 -g i -9 2 -9 b -9 4 c 1 9 1 -c c -20 a -e c -d 1 d
f -9 w 8 6 -a 1 b 2 -7 4 b 5 -j b -a 4 -l 7 h a h 2 -h 4 -a 4 -l 4 -b a -e 2 a 4 g 1 -m 4 -r f -f
5 -c 1 -1b 2 -c m -c 2 -b 4 f 3 -9 2 y 3 -w 2 9 a h q -h f -8 3 -f b -d 6 k 3 -9 4 8 1 -9 3 s 5 -l
6 9 8 -g b -q 9 8 1 -i 3 -a 5 8 5 -a 4 8 3 -8 1 i h -a 3 -8 1 -c 2 l 2 h z -a 4 k 8 -7 2 -a 1 -d 1 -k
1 7 1 -1b f -8 e -9 3 -e 2 -f 1 b 7 -e c -f 2 -8 3 e 3 -7 l g 7 -c 3 -7 2 -7 5 -e 1 -a 7 -e 1 -t 3 b
6 a 2 -1o 4 9 1 -15 8 7 a -a 9 -8 3 -7 4 -f 5 q 4 b 7 -8 5 d 1 e 2 -e 5 8 a -e 6 -9 3 -i 2 b 2 -a
4 -b c -h n -9 9 e 5 -9 1 -1c 3 h 5 b 2 8 b -a 9 -7 1 -z 1 -s 1 -m 3 -a 6 -i f -z 4 -a 1 -g c a 1 -8
9 j 3 n 7 8 1 -12 6 -9 5 a 1 -7 1 g g -b b -b 6 -d 4 -9 2 11 5 -e 5 a 8 f d -d 1 -c 1 f 4 -1o 2 a
1 -i 1 -i 8 a 3 -8 1 c 2 -r 2 -j 1 f 3 -b 2 -9 9 -b 2 -7 7 -b f -n t p 7 -i 1 -i 2 -b 6 -j 1 -c 8 c
2 -e 3 -a 2 a h e 7 -9 5 -i 1 -i 1 -8 2 -s 9 -h 5 -a 9 e b e d -d 8 -9 8 -8 2 -b 3 -d 9 11 6 q 5 7
2 l 9 b 1 -16 5 8 1 19 6 -24 1 -9 a -a b b 2 -d d -u 8 a 5 -j 6 -1o b i 4 -a 1 -g 4 9 1 j 8 -j 5 c
4 -8 3 8 g -a b a 2 -q j -y 4 b 1 c 3 -b 2 -w 1 9 7 h 3 b 3 -9 b -c 4 -9 5 d 1 7 5 -8 3 9 6 -c j g
1 -8 7 7 5 -9 1 -7 b -m 5 k 1 -a 2 8 1 7 3 8 5 -d 5 -8 f -j 2 -c 4 -c 5 -g 5 -b 5 r 4 -1f k -g 5 s
c -g 1 7 4 -d 3 -i g -8 3 e 2 -e 5 8 2 -9 8 -g f i 2 -c l -a 2 g 1 k 2 -8 7 8 2 -7 z -t 1 -a 9 11 4 e
c -3a 1 8 5 -8 a -a 5 f 3 -11 1 m 1 d l 7 2 9 7 p 2 8 6 15 3 -7 1 -9 c -1o e -c 6 i 1 -c 7 c 7 -7
4 11 1 -c a g 4 -g 2 a 3 9 2 -8 9 g 1 -8 b 7 4 j 4 i 9 -a 3 -8 3 g 8 -p 1 -9 2 -d e i 6 -1j 5 c 7 -d
6 l 1 -s 4 -w 5 -1e 1 -1g 1 x 1 c 2 -a 1 -d 3 -i 4 -e 1 -b 4 -a 2 -7 2 9 3 -8 a a 1 -i 3 -10 5 -c 2 y
4 w 1 7 1 -r d -m 1 -8 3 -b 1 -b 1 -b 6 13 6 -q 1 -a 1 -1u 1 -8 5 -1j 4 b j b 8 e 9 -k j -h 6 -a 2 -f
3 9 9 -8 2 -9 i -8 f 8 6 -l f 8 1 -c 5 -c 9 c 8 y l -u 9 -9 7 -8 2 i 5 j 1 -d 4 -a 2 8 4 7 3 7 1 a
1 w 4 9 4 -a 6 r 3 -8 2 -7 4 -7 1 -e 7 -a 8 -7 5 -9 e -m 2 -7 2 -g 3 -q 4 b 3 g a j 2 k 2 8 2 e 2 -d
1 -8 b h 7 -7 c -a 3 b a -b 1 8 7 -b 8 l 1 -i 6 -d 4 -r 3 -p 1 -f 3 -8 h 16 3 -9 5 -9 4 d 3 -1u 1 -8
1 29 e -o 2 -f 3 b 9 7 5 -b 3 -e 1 d 2 a 1 -h 2 -b 1 h 1 -a 3 f a -a 3 10 4 -w 7 k n -g 5 t 10 e 1 m
d 7 e -a 6 8 8 -k 5 -f 1 -c 2 9 a a 2 -8 7 -9 a 9 2 -9 6 -9 r -r 3 -8 1 -9 7 f 1 -8 2 -d 6 9 4 -a
6 -e i e 5 10 d g 2 e 4 -e 1 -a 2 -12 1 -d 7 -a b 8 3 -9 5 -e 4 -a 4 -m 1 g 1 -7 n -b d -x 4 -d 6 a
3 -f 2 -r 7 -i 5 -a 5 -i 8 -8 8 -y 4 8 5 -7 9 a 1 -f a -7 4 -a 1 -8 2 -7 l -8 5 u 2 -r 2 -1e 2 b b -f
1 b 7 p 7 2a 1 q 8 -f 3 q 3 a 6 -e 1 -1e 7 -g 7 9 a -q 3 k 1 -b 6 -i 2 -9 5 -8 2 b 5 -d 3 h 5 c 2 7
4 9 7 -m 2 v 8 f 6 a 7 -b 3 -8 2 -18 1 z 1 -g q -l 5 7 7 -m 5 8 4 9 5 -a k k 1 -h 1 8 2 b 2 -8 1 c
7 l 9 f 1 -8 3 -c 4 e 2 k 1 -9 1 -c 2 -l 4 i 2 -a 3 -j 7 -8 7 -c 8 d 2 -r 1 7 7 -c 9 i 3 -8 b -c 9 t
4 -8 1 -h 4 -c 2 -a 8 -c 2 -8 8 -9 3 p 5 -k 1 -8 4 -e 2 c 2 -l 7 -8 5 a 4 -9 2 -b 2 15 a t 6 -b 1 -a
6 -8 3 -o b -a 1 b d -7 3 -9 9 8 6 -l 2 a e -h 1 10 8 -9 2 b 3 -e 3 -b a c 2 -8 3 -7 2 -b 5 -a 1 -m
6 -v 7 7 2 -9 7 7 1 8 b -8 4 9 h -e 2 d b p d -a 5 -7 2 -9 1 -l 9 -c 6 i 3 d 4 z a -h b d 4 p 8 w 1 g
2 a 1 -k 1 -b 1 15 2 -k 9 -h 1 -c 2 -m a -1k 3 -m 3 k 3 -d 2 b 2 -7 j -8 b -b 9 a 2 e l -d 6 -b 6 z
2 -7 6 -c 6 -a c c a a 2 -a 2 f 2 i 1 j 1 -d a -9 3 a 3 -h 2 -f 2 -i 3 -8 1 -9 2 -1j 2 -1m n b 1 -1f
e -b 3 9 b -j g -h 9 9 2 e 3 -7 9 -e b e 9 -11 5 -1r 3 -h 1 -b 9 -1c 1 9 f -a 6 -9 4 -9 1 -15 1 -8
2 m 8 f 1 d 5 -f 4 f c -g 6 -7 6 a 1 8 5 7 4 -d i -j c -b 8 d 1 -j 2 -1e 1 b 5 8 1 -i 5 -h j -h 6 -9
c a 1 t 1 -9 1 l 3 q 5 j 8 9 5 -e 4 -q 8 -8 6 -h 1 7 1 1c a -e g -v 6 w 5 -j 2 -j 1 -w 5 c k -j 4 -9
2 8 a -1d 3 -7 3 -1k 5 -b 1 -a 1 -7 7 -9 3 -1f 3 -9 1 -b 6 m 4 g 2 -17 w 11 1 -h 1 -d 5 -a 4 1t 4 -a
8 -9 8 8 2 -e n -8 5 b 5 a 8 -a 3 b 5 9 1 n 3 c 1 -7 2 -9 2 q 2 -9 9 k 2 b 3 -d 1 -a 2 -8 8 -g 3 g
1 -i c -n 4 -7 6 i g 8 8 j j -m 6 8 2 -7 1 -b 3 b 6 -k 1 -y 8 -c 2 b b -g 6 9 3 -7 4 r 4 -b 1 f 2 -c
5 r 1 j 5 -c 4 -a 2 -t 4 7 h -e 1 -k 4 -e 1 -1c 4 9 9 -a 5 -8 d -8 5 -8 1 -e 2 8 1 a c o 4 -s a -b
6 g 8 -a n -b 4 -a 3 -c 7 -p 3 12 3 -8 5 m e -8 4 -s 5 -i i 8 7 8 8 -9 4 -j 6 -8 8 -f 6 b 2 f b -w
4 q 2 -a 8 8 a 19 2 -8 4 -n 2 -7 k u d e 2 -a 3 -16 6 -q 5 -8 2 -8 2 -8 2 -8 2 -e 2 -7 e 8 c s 3 -a
3 -l 2 -i d -1z 4 8 i l 8 -9 3 1v 1 8 7 g 7 -t 9 -s b -9 6 -8 2 d 3 -1p 7 e 1 -n b j l -a c r 2 -a
4 9 1 -9 4 b 2 i 1 b q -d l -b 2 -o 5 m 1 -e g -c a o 2 -a 1 -c 5 -c 9 -f 4 -q 8 -l 6 c 1 9 1 -b 1 -9
5 9 m -9 1 d 3 -b 2 i 6 -a 3 f 6 -b 7 -h 3 1q 2 i a -h 7 9 g -m h -d 4 -d 2 -q 5 -8 5 t 1 -m g 14
8 -k a -f 1 -e 2 c 2 -8 3 b 8 -12 3 -q 4 e 1 y 1 9 1 -m 1 -8 2 -a f -l 2 -t 5 -b 5 -f 1 -8 5 -8 4 -f
4 -b 7 b 1 -j a -a 2 -f f 1f 1 -c 1 -d 1 -c g -13 4 a 6 e b i 8 -l 3 a m -8 2 8 4 -c 5 -16 3 -e 6 -12
1 o 4 -r d 10 6 -9 1 b 1 b 5 d j -l 4 -k 2 d 1 -p 2 y 3 8 3 -8 2 h 6 -k 3 -e 1 -v 5 y 2 -8 2 -7 1 g
4 a 5 -9 a -c 4 g 8 -1a 3 -n 1 c a c 1 -7 4 8 9 -i 5 -f b w 2 -f 9 9 5 -8 5 -f 3 -8 9 -i 3 -a 2 i 7 e
9 h a -8 8 -8 b -c 2 -a 6 -8 1 c 5 -8 a -e h 12 5 -a 4 i b -8 7 -j 6 m 9 7 1 8 2 -i c h 6 d 1 -h 3 f
6 -7 3 -17 c -9 7 -7 2 8 2 g 7 -8 i -g 6 -7 d n 1 -a 1 -9 2 a 7 8 4 -33 4 g 3 -c d -i 8 -7 2 -b 6 s
e -8 8 l 4 -i g -p 4 -1t a -r 2 -f 4 -b 2 k 1 f 6 c 4 -7 d k 1 g f e 2 -d h -m k -k 1 1a 3 b n -r 1 v
4 e 7 8 3 -a b -i 9 8 3 g 7 b 5 b 2 -v 1 -a p i 5 -e 7 9 1 -i 7 -k 3 -b 6 -8 2 -2s 1 -b 2 b 9 -c 2 i
3 r 1 a 2 -1e 2 -j n t 5 -v 1 -d 5 9 6 -b 1 s 8 -q 5 -k 6 p 2 a 1 7 2 -b 2 g 7 a 4 f 2 10 1 -10 2 f
1 f 1 -h 4 -8 3 -e 6 f 1 -c 2 -b 3 d 6 1e 4 16 1 -q 8 -d 3 -10 4 -b 6 -z 7 -o 6 a 3 -8 1 -i 9 9 4 -9
8 -c 9 e 7 -8 g -h 2 -b 1 -b 1 -g 7 7 5 8 1 -r 1 -d 1 x 4 -a 8 -z 2 -i d -9 4 -9 q -a 1 a 1 g 1 -8
b -12 4 b 6 -14 e -n 1 -a 9 -9 1 -p 2 -26 7 -i 7 -r 9 -1o 1 8 2 -7 3 -c 2 -b 2 -o e -v 6 e 7 -k 5 -8
7 -h 5 -f e -e 3 -e a 7 7 -8 3 -m 3 -b 4 7 1 i 9 i 4 7 k a a c b k p -j 2 d c 8 4 -22 3 -m 8 -8 6 -v
6 m 3 -j 8 u 1 -u 4 -9 4 -a 2 -j z -b 1 j 1 -h 4 7 1 -d 3 -9 8 q a d 7 s 2 -f 4 -l 4 d b 8 a e 1 -i
4 -19 7 -1b 9 -e 2 -e 8 -a k -9 1 m 12 -i 4 a b n 1 -8 8 -l a -l 2 -8 5 -z 1 o 3 -7 i -i 1 -9 2 16
3 a 8 -e 4 o 1 e 5 -15 3 -a 3 -l 1 8 3 r 5 f 1 x 2 h 8 8 1 -9 7 -a 2 a 2 b 1 -c 9 e 2 -l r d 1 l a 9
4 -11 6 7 8 -8 4 -a 1 -c 3 b a -b 3 k 2 -16 2 -7 k h 8 o 7 -t 6 -a 7 a 1 1a 3 -a b -9 a 9 3 a 1 d
4 -8 2 -e 2 -k 3 -v 6 -d 3 12 8 -7 1 c 9 -o 3 y 7 1g b -c 3 -c b -a 1 -z 4 -r 6 -q 3 -k 7 -a 9 -c 7 l
2 -e 4 7 4 -9 2 -d 3 -w 2 -m 4 -z 6 -7 3 9 e -g 1 a 5 -i 6 -p 3 -b 1 -9 3 -11 2 e 1 -b 5 d 4 -8 2 7
e -c 5 -7 1 -8 4 -t p 9 4 -d 4 f 2 -9 2 n 9 -e 3 -7 b 10 5 -7 2 c 5 -e 7 -8 3 a 1 a 1 g a g 7 -19
i -q 6 -j 2 -9 k p 1 -d f e 9 -o 6 h 2 -11 1 c 6 14 1 -1o 2 -l 2 -h o 1l 1 -8 4 -j 2 -9 6 q b 9 9 -j
b -i 2 -l c -7 8 7 5 8 8 -a 2 c 4 8 7 -8 3 -9 e -d 3 -b c -8 d -b 2 l 3 d f -9 7 a k -d 3 -n 5 1h 3 i
4 -r d k g d 5 -c 1 -1b d a 3 -q 2 19 2 -d 1 9 3 w e c 7 -f 9 -d 9 -c 3 c 8 d 1 -n 5 b g a 2 9 d 1j
a -d 1 -3z 6 b 2 -8 3 -c 6 -b 3 -c 2 -1e 1 -9 4 -a a n 4 -1z h -h 2 -u b -1y 5 -8 5 -b 2 8 2 l 1 -b
6 -d 1 -b 6 a 1 -9 1 -b 1 -7 4 -a 4 -8 2 -e 3 -j 4 9 1 -9 3 8 3 g 4 -d 3 -g f p k -a 2 -c 4 d 3 l
1 -e 3 r 6 -7 j -9 2 -9 5 -d e -9 5 k i -h q n 4 -w f l 6 8 1 c 2 n 1 -n 5 -e k m 6 -7 8 -8 8 -8 1 d
9 -a a -l a b 9 -e 6 8 9 b 1 -c 7 -10 1 -9 c l 1 -c 6 1a 4 -a 2 -d 4 -d 1 8 3 x 1 9 1 x 3 -b h -d c d
7 -e c c 6 -8 3 i 1 -1b 6 -9 3 -1x 3 l 6 -d 9 -j 5 1c 6 d 1 -d b -x 2 t 4 -b 6 9 3 d b -10 3 n 1 g
1 -d 9 -e 2 c a d d 9 4 b 7 k 2 -d c -a 7 -a e -7 1 1c 1 f 5 b 1 -9 5 -r 9 a 2 8 2 -12 3 1b b -k q -b
2 -h 1 -d i -e c -16 7 -9 3 c 6 -p 5 -h 2 g b 9 6 7 5 9 1 -8 a -e 2 8 2 e 1 h 9 1i 1 -u 5 c k h 2 -l
o -a 3 a m -j 5 -c 1 -b b -b 4 d 6 -10 3 g 3 -c 2 n b m 9 -v 4 -c 8 8 4 14 4 1a d -m 4 -e 4 -e 1 c
6 m 2 i 3 8 2 y 3 b l -9 2 9 a -h 5 e 1 -7 1 -8 l -o 7 b 5 -7 3 -9 j -7 3 -f 7 -d 2 -a 3 -p 3 8 2 k
1 l 2 t 2 c 6 9 3 k 6 -a 6 9 1 -9 3 d m 7 2 1c 1 -a 1 -i 4 8 2 -8 6 -d 7 -m f -q 3 -9 3 -8 1 -7 3 g
7 c 1 -9 5 -g 2 1a 4 -16 2 a 8 1x 4 -c b -9 5 f 9 7 i -8 1 -9 f -9 o -j b h 2 k 2 -18 3 -d 3 8 3 -h
6 -g 6 -k c b 1 -8 1 -m 4 8 c 17 1 b a -8 3 8 4 -p 3 -13 1 -i 7 c 1 d 7 -e 1 -7 8 a 5 -g 1 l 1 13
2 -t 6 -b 2 -e 4 -u 2 -m 1 -7 8 -g b -f 7 8 1 11 6 -8 3 -9 1 -b k 1a 4 -9 2 -l 2 9 9 -8 7 8 1 -p d -d
4 -7 1 -q 2 8 1 -b 7 -o 7 -h 6 -y 2 c 8 -m 4 -q 6 -16 4 t d a 1 l 6 -8 2 -l 1 -u 1 -7 1 b 6 8 2 -8
8 17 3 -f 7 1i 3 -h c q 2 j 4 -10 5 -j 1 -a a -h 1 p h j 2 -1b 6 -9 7 -e 9 -12 7 e 7 e 5 9 1 -9 1 -e
1 t 5 -8 2 -7 1 l 4 -r 6 -1q 4 b 5 -k 3 a 6 -c 8 -j 1 -f 4 -f 5 -l 7 -f 4 -d 4 -c 2 8 2 i 1 d 6 8 8 c
3 -7 b -c 2 k 2 -s a c b -a 3 -c 6 -7 4 i 3 -a 2 -8 w f 3 -7 1 d 3 c p -t 1 g 1 -e 1 a 5 -1l b -c
4 -9 p 8 8 -i 9 -a 7 -8 7 9 5 -8 4 -k 2 -i 2 9 7 -a 9 -a 1 -f b 1o 5 -7 2 -8 2 -f 2 -c 1 -r 2 -b 5 -g
5 -7 6 b 1 i 8 m 8 -b 2 o 7 -p 3 a 8 -9 6 -e 2 f 1 -o 3 -r 5 8 2 9 5 -t 4 9 3 -7 2 x 4 7 3 -8 3 -h
1 -1p 1 9 9 7 b 7 6 c 6 8 5 -1l 8 a 5 -7 7 -l b 8 a -a 2 -8 b q d 8 j c 3 9 3 -e 9 -b 2 -f 1 e 4 l
6 -11 8 a 1 -b 1 -c 8 -l 1 p g -g a -8 5 g 8 y 3 -2k c 9 g c 4 -j 6 11 5 -j 9 -x 9 e 4 -c 1 -a 4 l
2 -7 4 -b j -b 8 -8 9 w 4 -8 c -8 4 -a c -c h -11 6 -c g -a 3 -f 3 -u 6 -b 2 -w 3 -25 3 -n 7 7 g -u
a -j a -8 a -9 3 -a 3 -g 3 -8 5 -9 1 -f 1 -q 6 -f 1 -a d 8 3 d a j 3 -8 1 x 6 -8 4 k 2 j 1 b 8 -9 4 o
4 f b -v 9 -9 6 a 3 8 3 -8 3 c b -9 6 -r 6 -7 4 -i 1 -8 2 b 3 c 5 -o 2 -a 4 -1z 1 -8 1 b 1 n 3 -18
1 a 1 -a 6 g f 8 1 n 2 -a 1 a d -a 1 c 1 -l 1 -8 b -j 9 -x 7 -8 5 a 1 -e 8 8 6 -k 6 -a 4 b 1 -k 8 -b
3 -b 5 12 3 -t 9 -j 2 -1c 7 e 2 -n l -1d 7 10 4 i c -f 1 b 3 q 5 -a 3 -f 9 -9 6 d 2 -g 1 -k 3 -a e 9
2 l 6 -m 4 -7 n -g 4 9 1 -8 3 -i 4 -b 2 -7 7 d 2 -u 1 -i 2 -1h p -h 3 h 4 -d 6 -7 3 -d 3 e y -8 c 9
1 9 3 i b -b 2 -7 f -e 7 7 1 -a h 12 2 e 7 -7 1 -h 8 -m 1 -8 2 -10 3 9 3 8 d -e b -g 2 -d 4 -1d 2 -8
1 -8 9 -1p 3 -7 4 d 4 -n 5 -p 2 7 1 -8 8 -f 4 i e e 2 -y 1 9 1 -8 3 -f 2 -k 3 -m 1 -j 1 -9 2 -a 5 -8
2 -f 2 -c a -i 2 c 1 b 6 -9 4 -b 5 -e 3 j 4 9 a 9 2 f 6 e 3 -7 b -c 2 -e 3 -e 7 x 2 h 6 -n 1 p c -u
5 -g 8 9 1 8 4 -9 a -8 2 -7 2 -b 6 -a 1 -a 2 -b 4 -a 7 -h 4 9 8 c g y 1 b 1 b 2 w 3 v 7 -l 3 -c 5 a
4 -m 3 -f 7 -1b 7 8 3 14 c -1c f 7 3 -8 2 -d c -c b -c 6 -b 3 a 3 b 6 -b 1 l 6 8 a d 3 -q 6 -a 2 -b
f f 4 j 3 -c 2 -1u 6 -b 1 -9 a -b 4 f 8 -e a j 2 -b 1 -b 1 c 2 -i 2 -8 8 16 4 -d a -n c j 3 -8 3 h
1 -k 1 -a 5 -g 1 -g 4 b 6 r 3 a 5 -9 8 f a g 3 a 4 i c -e 6 k 4 a d -f 5 8 2 g c -9 2 8 4 -b b -i 3 a
3 8 3 b 3 r 2 -7 a c a -a 7 7 f -7 4 -o d -7 1 -a 1 -17 1 -a 3 b 1 -o 3 -9 5 g 7 8 4 -e 7 a a -a 1 -f
2 -8 a 9 2 -8 4 -r 1 x c -8 9 -b 6 -19 h r 3 -8 1 j 1 c 7 l 4 b 9 -9 2 c 1 9 3 1b v -k 1 14 a -c 1 -e
5 -e 8 -c 6 -j 1 -i 4 d 1 k 7 m 1 -a 6 a 9 8 6 -15 4 e 1 -8 9 -l 7 -17 1 d 1 -b 6 -c e -7 4 -b 2 i
2 8 v 10 a -9 4 i u 17 2 -a 7 -8 b -b 6 j 2 9 4 -a 4 -9 3 g 5 -d 2 9 3 -7 1 -l 7 -12 6 -h 3 -e g -8
7 -1f 3 h 6 -a 1 -9 c o 3 d 7 -o 1 -a 1 d 3 k 5 -8 6 l 1 -8 2 9 1 -f 6 2k 7 -i 2 -c c -a 7 b a -m 3 8
5 -g 4 -p n -a g -a 4 j 2 d 3 c 6 j 3 r 3 -c 3 -c 2 -c 1 -1x b -v 6 -a 1 -8 1 -d 2 -16 c 8 2 -b 9 -e
1 -9 4 -9 3 p 7 -b 2 -8 3 -a 4 -p 6 -8 2 c 2 -d 5 l 6 -e 1 -9 6 -10 5 -7 a -i 7 d 6 -p 1 g 4 -8 3 a
1 1n 4 -l 4 -8 1 -9 1 a 9 -c 5 -9 7 g c 12 b -f 4 b 2 -8 4 -p 5 -8 1 i 1 11 l -29 3 o 3 v 1 -18 3 -c
b -e 3 x 5 d 5 d 9 -9 6 -k 3 -8 3 -8 1 d 2 -8 a -a 1 -b 7 8 3 -9 5 -a 1 q 3 9 p 8 2 -9 5 -f 7 -8 2 -8
2 13 3 m 2 -c a 7 2 -e 6 9 o -c 2 9 2 -c 3 -8 1 -8 3 -9 1 f h b 7 x 4 7 a -d 3 8 7 -h 2 -n a -d 4 -8
1 f e -e 3 b 9 -d k -8 5 -8 7 -9 f h 2 -v 2 9 1 -h 1 j 1 -7 3 -o 7 8 5 e 6 -1v 1 -7 d -7 5 -29 4 -a
7 7 3 -a 1 9 c -l l -d 2 -8 j -g 4 -k 1 -b 1 -j 6 g 1 -8 3 -1g 1 -c 9 -a d b 2 -c 9 9 4 -r 4 -1a 8 v
a d a h 2 -t h e 2 -a 1 -d 6 e 9 -7 1 -x 7 -c 7 -a c e 6 -c 4 -k 2 -9 a 8 4 o 4 -d 3 -d 5 1m 3 g f -b
d -8 3 -a b -a 1 w a -m 2 -8 n -j 1 -9 1 -f 7 -d 8 -b 5 c 3 -9 4 p 3 9 5 8 3 -8 3 -9 2 -k t 1g 1 -8
7 d 1 h 1 -b k -u d 7 3 -8 5 -a 4 -h i -a 4 e 9 s 3 -b 2 b g -o 8 -9 1 r 2 f 6 -1d 1 a 3 9 7 a 4 -8
1 -a 3 -2f 6 -g 3 -h c -a 4 -a 3 -d 4 -1o 3 -14 6 7 2 -9 8 13 1 8 2 -o 9 b 1 -a 8 -f f -z 6 -d 4 -1f
1 d 3 s 3 7 b a e -18 2 m 8 n 6 -o d f 9 -e 7 -c c -2v 9 -r c -b 3 -8 p -j 5 m 2 -7 1 -b b 7 e k j -f
3 9 2 -b 1 -k 3 -7 3 -j 1 -27 2 d 7 -p 4 t 8 13 1 -16 3 -c 2 b r s 4 -7 2 -25 1 -d 6 -h 2 q 4 -8 h -9
7 -8 1 g 8 -9 p -m 2 -c 1 -n a g h t 4 c g -h 5 b 7 -i c f 3 -f 5 -12 9 a 3 -c a -b 6 a d -e 4 -g
6 -7 1 g b -r 1 -8 5 f c -a i -9 i -d 8 -a 1 9 6 -h 3 -o 2 l 2 -i 8 y 7 8 a -b 1 -q 3 -n 2 h b -d
9 14 3 -f 3 -8 4 -m 7 b 4 -m 3 b 1 u 5 -c 3 -1v 6 8 1 -c 7 -b f -8 3 -7 2 -t 3 h 1 -8 2 -9 1 -d 6 a
1 -h d -b 3 -a 9 a 2 w c -g j -k c -9 e -g 2 -a 6 -8 2 -g 3 g 1 -b 6 -8 6 j e i 1 -d 1 a 2 e 6 -c 6 9
5 c 4 j 6 h 9 -8 6 b p e 5 -9 2 -d 3 -17 8 -e d -8 3 -b 3 -c 2 8 1 -d 1 p a d 1 -d 6 9 9 -11 5 -k 4 m
1 -a b -e 4 c 3 -7 7 -9 1 c d 19 6 b 4 16 3 i 4 -h 5 29 1 b 7 9 l 8 5 l 2 -16 1 -u 3 -l 9 -7 2 9 1 -q
g l 5 8 3 -a 4 -k 2 -w 1 -n 1 -b v -j 1 -m 5 11 3 -c 9 s 6 10 3 p 3 8 5 k 4 -n 2 -g 1 a 3 -7 2 -8 1 c
2 -9 4 -9 2 -14 f -j 7 -f 3 -i 1 -h 4 -f g -q i -7 3 -x 4 -c 3 r 4 m 6 -8 2 -b 4 -7 4 -p 6 -l 2 -7
6 i 1 -e 3 -b b 7 2 c k c 5 -f 7 -y 3 -s 1 -a 4 -8 h g 6 -k 3 -c 2 -8 8 -8 1 c 2 -c 6 -d j 9 1 -1a
7 d 6 9 a -9 4 -a 7 k 4 -b 2 -17 3 -7 1 -c 2 9 1 n 1 -e 5 -d 1 -a 1 -23 7 k 5 -a 3 d 1 e 1 -e 4 -g
1 q 1 -7 2 -f 4 -9 2 -8 2 -b 5 -9 4 -a h -f 4 -2j 1 a 1 -j 8 -n 4 -l g i 1 8 6 -g b -a 1 -9 1 b 2 d
f -7 4 c 1 -h 1 c 1 s 4 -j e -8 4 -d 7 l 2 j 1 a 8 -o 3 -n 4 -7 4 -8 3 -a 7 p 7 -y 3 a e c 1 -8 5 j
3 g h -c 3 c 6 -9 3 -8 3 -9 5 -c 2 -8 1 d 2 -x 1 -8 d -u 2 -9 4 a 6 -q 2 b 1 8 7 z b -9 k -8 1 -9
5 -c 1 -e 1 q 4 f 1 -p 9 -a 4 c 6 -r 4 -1r 4 -h 6 -8 e 16 1 -a 1 -c 2 -9 9 a 1 9 4 7 2 -15 6 -15 1 8
2 -8 e i 7 -e 4 f 4 a 2 -1b 4 8 3 -b 6 g 3 d 1 -v k f 1 8 7 b 5 -k 2 9 7 -a 6 m 5 -c 3 c 7 f 2 i 2 c
3 -b 9 16 2 a 2 -q 4 -o 4 -n 9 -f 3 -9 3 b 1 -8 1 e a -d 3 n c i 8 -d k b g -d 1 c c 7 1 -9 1 p 2 d
3 e 6 -b d -8 1 p 1 -l 4 d d 9 1 a 1 -w c -b g e 2 -v 1 x 3 -s k -f 2 -7 3 d 5 -8 l -a 1 -1b 6 8 7 -8
1 -b 6 -i a 9 4 -l 4 c 3 -8 1 -j 4 n 1 e 1 c 3 -w 5 -10 a -8 5 -n 5 9 b 19 1 a b -9 1 -9 2 -a 1 -b
1 -c 4 9 2 q 1 -18 3 j h 1o 7 -o e -7 9 9 9 8 8 18 2 -g 2 -8 6 9 4 -e 5 a 1 -1t 3 -9 6 a g g 2 e 1 -8
2 -b 3 -9 1 -e 2 8 c -8 3 d 5 l 8 f 4 -8 2 9 2 -l a n 2 i 1 -a 3 -g 3 8 7 7 1 j 1 c 5 -9 4 8 k a 9 -8
2 -n d g 3 -f 3 7 2 a d 7 5 7 2 -1l 8 -9 4 8 3 u 5 -b 5 n 5 -m 1 -f 4 8 9 d a p 4 -12 4 -10 7 -l 1 9
1 j 2 i 2 -f 7 c 8 i 1 -9 3 -d 2 e 6 -n b -9 4 -1n 8 -19 8 -9 3 -a 6 -8 7 -9 1 -1r 7 r b -7 n 1a b -9
a -7 6 -7 1 -d 2 -f 4 -l 8 -k 5 c 7 d 1 -8 7 -d 9 -7 4 -j e -k 7 -1e b -g 1 -b 2 -12 1 -b 1 -9 a b
6 -f 1 -a 5 -9 4 -i f s 2 -d 2 -8 9 8 b -c 1 7 2 -c k o 2 -7 4 -g a c 2 -f 6 -e 6 9 d a e -u a 7 3 -7
3 -n 7 d 2 a 6 e 7 -8 1 -a h -c i -c q -9 1 -13 8 7 3 e 4 -m 1 h 4 q h -n 9 -8 9 b 1 8 5 2z 1 -k 4 -d
2 k 4 r 2 -1f b q 5 -9 1 a 1 -d 2 -c 4 -m 5 -y 2 -p 6 -a 6 i c -e 4 b 6 -1i 1 b 1 -a 9 -8 3 -g 2 -8
7 10 3 f d -9 8 -h 1 -c 6 -15 5 -g 1 p d -c 2 m h d 2 -m 2 -14 6 q e k 1 b 2 j 8 c b g 4 -m 9 -c 2 k
1 -9 1 -8 1 -d 1 h m m 4 8 2 -d 4 -c 3 -h 1 c 3 1d 3 -1i 3 -c 1 n 3 -8 2 y 1 -b 4 -f 2 -17 2 -b 6 -j
b -b 7 f 8 -9 a -9 9 e 1 -9 3 -13 2 i 5 -o 7 -8 1 -i d -e 9 -e 6 b 3 k 4 -n 3 -8 1 -2w 3 -7 3 8 1 h
5 e 2 -h 2 r 5 i d -27 5 8 4 -f 6 c 8 -c a -1l b -j a -k 1 d 1 -e 1 15 2 -8 2 -b 6 -9 f h b l 2 -b
4 -f b -8 3 -12 6 z 9 -19 2 l 2 e 2 9 6 c 2 7 2 -d 4 -d 4 8 8 q j 8 1 -a 8 -b 5 m 3 i 7 l 1 1i 2 t
2 t 9 7 9 f 1 -1a 1 e c b 4 -e 3 -e 2 -f 7 -9 b a 2 b 7 14 3 7 2 b 9 d 3 -m 2 7 3 16 w -a 1 -8 1 7
3 -8 6 12 1 -c 1 -9 2 h 5 w 2 -8 5 -b 9 w 1 9 k -d 5 -f 3 -7 1 d 3 -8 2 o 7 -1c 4 -1g 3 8 4 -7 c -e
a -k 4 -s 3 -e 8 -9 7 9 e 7 2 e 1 -b 1 h 2 -b 1 m 1 v c g 3 -e b -s 6 -h d -a 1 w 4 -d 2 13 7 a 9 x
5 -f 4 14 5 8 w s 2 -b i 8 c -h 7 -h 8 p k n 1 n h 1b 4 -f b -f g y a -a 6 -c 7 y 7 9 b s 2 -8 1b b
h -d c -1h 5 -c 6 m 1 -7 9 -d 7 -9 3 b 6 k e c 1 -b 4 -9 3 9 5 -c 5 -a 9 -d 4 -h b -8 5 a 4 -9 2 -a
1 9 9 -l 7 9 4 -9 2 -z 5 s 7 -14 6 -8 1 b 1 -a 5 -b 9 b 6 j 6 m g -b 2 8 1 -7 7 d m -1f 9 -c 6 e 8 l
3 9 6 -h 2 -1g 2 c c -1e 9 -b 4 k 6 -h 6 -g 4 -o 1 -g 2 e 1 a 1 -9 7 -b d -7 6 -c 6 -j 7 -r 1 -n a -a
i b 6 -8 1 -b 1 f 4 -u 1 -b 1 -i 6 -e 6 -g 9 e 3 -n 3 e 7 -g 1 -k 3 c 2 -9 2 f 1 -u a -f b w 7 a 6 b
2 -g g -s 6 -f 5 8 a a 1 c 1 -r 8 10 3 7 3 e 4 1f 6 -o 6 -1c 2 -o 8 -p 4 -z a -e 7 -a 3 -1k 1 -9
3 -1s 1 8 1 -a f -c 1 -1e 6 a 2 w 2 z 1 -t 8 -7 7 9 f 12 6 j 7 -d 1 -9 5 -v 5 o 3 -9 7 e 2 -9 2 7 2 8
1 -8 k -7 1 -a 2 -h 1 8 g -d p 8 3 n 1 -8 3 9 7 q 1 -c c c 1 -f 3 -9 3 -a 1 8 6 -u 1 -15 2 -9 p -10
b -8 2 h a -b 4 -14 8 c 3 k 3 8 6 7 6 9 5 -9 3 -b 4 -d 1 p 7 -l 1 -9 3 d j -c 2 -z 2 -y c -8 7 -7 b 8
i a 3 u 6 -b 3 -h 2 d 1 f 1 -9 2 -7 3 f 1 9 3 m q -8 i -7 1 -9 1 -z a -8 2 -k b -h 8 -u 8 -h 4 -a 1 9
1 -d 3 9 1 b r -9 5 7 5 7 5 -7 7 -b 1 a 2 -9 f a 3 -e 2 -9 1 -a 9 j 2 -l 2 9 3 -e 4 b 3 -q b -g n -9
a -d 2 8 9 -h 2 -8 1 7 8 i f e 1 d 4 -a 1 -b 1 r 6 -a 3 -8 1 -1h 2 14 6 -m e -7 3 n 4 -t 1 -b 7 a 7 7
1 19 1 -10 8 j 3 -b 1 -8 6 -12 2 -9 3 f 1 -13 e -p 2 -9 u 7 4 e 7 -17 2 9 3 -b 7 -9 1 -9 7 -8 3 v 2 h
3 18 2 -a 9 -c 1 -8 1 f 3 -f 2 -a 2 -o 3 -o 6 e m 8 7 -d 1 -d 5 9 3 -p 6 e 2 -b b f 6 -b 4 -c 2 -h
5 -f 4 l 3 8 3 -a 3 -y 7 a 2 -10 d -28 b -8 1 -g o -o 2 l 9 -9 2 r 7 -h 7 -f 3 -u 5 -7 8 -f 8 -e 2 9
8 -k 5 -f 5 -8 7 -8 2 -9 i -8 h -b 2 -a g -c 1 a 7 -f g e 2 -d b i 1 -8 a -n 6 -9 8 -a 3 c 7 g 6 -n
5 e 2 j 1 -7 s -a 4 9 j -9 s -o 2 -l j -9 3 -c j -k a j 6 e 1 -9 7 -d 7 -8 2 a 2 j c -8 3 c 9 8 2 v
9 -n 2 -8 7 -h 2 -i 5 -9 4 8 3 -i 5 -g 8 -8 8 -b b d 4 -18 2 b 4 g 5 q f -8 2 o 1 7 c -8 3 -9 3 s
3 -a 1 -8 3 c 2 h 5 -v 6 -8 6 c 4 -8 3 -k h a 7 -b 1 -8 j -8 f 8 1 9 2 -c 7 a 1 f 2 -r 1 p i -i 3 -i
3 -7 p -1f 3 -l 1 -k 1 u 5 x 2 -b 7 -t 5 e 2 -9 3 a 4 -2j 1 -8 1 -16 3 -7 9 a 1 a 2 -e 4 -k 2 e 5 7
9 a 7 -b 1 -7 h -8 a -a 3 l 1 -a 4 -a 5 -18 2 -e 1 e 7 9 4 b 7 a 4 -a 6 -7 1 k 5 -8 1 7 7 8 4 -8 8 -j
1 a f 8 1 -9 1 -l 1 -p 1 -c 4 c f -j 1 -n 4 -9 15 l 4 r 3 -9 1 -w 4 -8 6 -8 2 f 6 9 2 18 1 -a 1 -d
3 8 2 -7 b -k 1 l g c 3 -f 2 f 7 -i 4 -9 4 8 6 e 1 -9 4 -9 6 -1e 6 8 9 -a 3 -9 7 n 1 c 6 t 2 -7 5 g
c -c 1 19 6 -d 1 d a -o 9 b 5 -16 3 r 1 -10 2 -s 1 s 7 c 6 9 6 s 8 -7 b -r 6 8 2 -d 1 g 2 -f j -e
1 -e 5 -9 6 -9 1 -20 1 -p 5 -b a -w 2 -k 4 -i 3 -9 h c 2 a 4 j c 9 f -c c -1i 2 e 1 -8 6 -k 9 -9 2 -b
5 -d t 8 a -k 2 -d 1 -c 5 -8 5 c 4 b 7 -g 3 -g 4 i 5 d 8 i 3 d 1 -7 5 8 8 -h 1 -d 9 -j 5 -k 1 a 8 -8
8 -8 6 -9 7 -7 o c 7 -w b -8 b -9 6 -j 5 -o 7 -j a c 7 x 1 f 9 -f 2 -f d -8 3 b 5 -7 5 -f 4 e 3 -7
3 -7 7 -a 2 -c 5 8 8 -c 5 -7 1 -1y 5 -m d -r 2 -c 2 -a 4 9 4 18 4 -b 4 a h k g c 2 -c 9 -a 1 -i 1 -c
1 -b 5 a 4 -e 4 -a 4 -j c -9 2 -c 4 -i 2 7 b 8 b l 4 -j 3 -l 8 -f 4 -b 1 c 6 -7 2 -b c d 1 d 5 -c
2 -7 5 -8 1 9 7 -m 3 e d -9 5 -j 1 b 5 a a -e 8 -b 2 e b 9 5 -8 1 18 a j 4 -c 2 -9 5 k e -9 1 -f 1 -d
1 -t i -7 7 b 6 -t 2 -a 5 7 a -l d -i 4 9 3 -e 7 -d 4 e 9 8 b f b 8 6 -9 1 p 1 -9 2 -b b -b 2 1b 2 -f
3 -7 6 a 3 -g 1 -e 8 -17 2 -7 b -7 1 9 6 m 3 k 5 -8 6 -d 1 -i 1 -1h 1 -f 3 m 3 l 1 -g 2 -s 2 -8 1 -b
6 d 5 -1q 2 -9 4 -2f 6 -a 2 -d 2 -z 1 b 1 8 9 -9 1 e h h 3 -h e -b a -9 2 i 6 n 5 i 3 -n 9 -u e -h
c 8 6 -g 6 -9 1 -f 6 -c i 8 9 a 5 -g 5 e 1 -d 4 7 a 9 c l 1 a 2 -j 8 c 5 m 7 -8 8 c 2 -c 8 -y 8 -29
9 -8 3 -v 2 -b 5 -t 8 b f -i c k b -14 3 -a g i a -z b c 2 -b 2 p 4 k 8 -e f -o 6 -e 1 -a b l 2 -g
9 -7 3 -i 1 7 3 -h 3 -7 2 -f 4 1n 5 9 i -7 8 -g 9 -c 2 c 3 -8 3 d 3 -8 8 g 3 -f 5 -h 2 -c 3 16 2 8
4 -8 3 -8 7 -i 6 -j 1 -c 1 7 3 -h 2 d 4 -9 5 b 5 -d 1 -c 3 8 1 k 1 a 2 o 3 -14 4 -k 3 -i 8 -j 7 7
2 -7 1 8 2 f 3 -c 1 b h b 8 h c -d 2 i a -n 4 -n 2 c g a 7 s 9 k 2 -8 c f 8 -e 6 -9 2 9 2 -7 3 8 2 e
t -a 3 -9 a -c 4 -9 j a 5 -9 2 -8 3 y 7 i 9 -b 8 8 1 l 7 7 1 o d -7 2 -a 2 -e 8 -a 1 -d 8 -7 6 -9
2 -1l 8 -7 6 -h 2 -7 g -9 5 f 6 w 2 9 7 -d 6 -o 6 -e 9 -k 2 e 1 k 7 -8 k c 4 -8 9 -u f q i 8 3 -m
1 -g 9 c 7 g 5 1r 9 g 6 -i 2 -8 3 9 3 1l 1 9 1 7 a -c 7 -7 3 -r 6 -c 1 b 3 c 3 -s 1 -17 7 7 1 -9 e 1j
2 o n -q 2 v d 9 9 -8 d 7 2 -7 8 -7 1 -18 1 t 2 -i 4 -8 2 z 4 b 4 -f 1 f 1 -a 2 7 2 f 1 a 7 -j 1 -c
2 -c 1 u 3 -e 2 -f a h b -9 f -a 3 -8 1 -9 3 -8 7 n 2 -c 5 -a 1 k 3 -1w 1 a e -j 3 -q 4 -e 8 -f 1 h
8 -p 5 y d b 2 -9 1 -9 2 e 4 -b 3 o 6 -e 1 -7 6 -e 1 o 7 c 1 -b 2 c 1 q 5 r c c 1 e 7 -h 8 -b 4 -9
d -8 1 -9 f d 4 -a 2 -q 1 d 9 -f 1 9 5 -r i -k 1 -8 2 -g d -8 f -c 3 -9 3 n 1 -y 1 -h 7 u b -8 2 -9
4 9 5 h g 8 f -r 3 -f 4 -e 1 f 9 -e 2 8 1 -j 1 -c 6 -b a -8 2 b 1 -8 1 -i 1 -b 4 -1f 3 -8 3 -1c 1 -8
h -1i 3 -e d -e c d 5 -d 5 8 3 -g 2 x 4 -m 3 t h -b 3 -c 4 h 1 -a 4 -b 4 f 2 h 2 15 6 -a 2 8 8 k 2 g
1 -m 7 -s 5 -e 1 -9 5 -2k 7 q 1 b a o t g 3 19 2 -8 6 -h b -i 1 -o 6 -b 2 -b 4 9 a -1c d -a 4 9 4 8
a -a e -x 12 -8 2 -f b 13 k -d 3 -a 1 -i 6 -9 3 -c 6 7 9 i 3 -a 2 9 4 7 5 8 6 -i 2 -f 3 -m 4 -i f d
4 -f 1 -v h -1t 3 7 2 -13 4 -9 8 d a -a 3 -d 3 m 2 -a a 9 2 10 3 -h b -q 6 i d -9 3 -a 7 n 7 8 1 7
2 -12 4 -m 7 -p 5 8 c -a b a 3 g 4 -9 4 c n a 7 -g 2 -f 8 -h 4 c 3 w 1 -l 2 -9 3 j 7 -n 5 -h 4 -h 6 i
5 -f 2 16 e -b 4 -h 3 b 2 -e a -8 2 -c 4 i 1 -9 5 -n a c 4 -7 u j 2 g 2 b 7 -n 1 b 2 d c -b 3 -9 1 i
7 9 7 -d 1 -9 a c 1 -b 3 1h 8 -8 4 -8 b -k l -9 5 -a 6 i 1 -e 6 -7 k -o 2 -8 2 -v 6 g 9 8 3 e 1 -a
2 a 3 -8 2 -8 7 8 2 -a a -a 1 -n 3 -a 6 g c -f 1 d 3 -g 2 -c 4 v 3 o f c 3 b 4 -e b -f 5 -b 2 -q 2 -z
a -2f k -b 8 -7 d -e a 7 7 d 7 -d 1 m 1 -k b h c -g 3 8 4 a 2 -r 6 a j -x 2 -7 2 -r 6 d 8 -7 e -8
k -11 1 -8 5 p b d 2 -d 9 -x 8 -9 5 -b 1 a 8 -a 2 -a 3 -a 7 9 3 e 6 1l c x 1 -c 7 d 1 -b 7 9 4 8 4 9
5 t 4 -8 3 g 8 -a 5 9 6 g 5 -8 1 -b 4 a 10 g 1 -7 5 -7 2 l 4 11 3 c 3 r 2 j 9 -9 4 -7 1 -q 2 -w 6 -1l
8 a 5 -b 1 y 1 -a 4 -8 9 -8 2 -9 3 -h 9 g e 7 1 -w 3 -c 3 b s d c 11 2 -8 2 19 6 -8 4 -b 4 d 4 u 8 -9
5 -9 4 -o 2 -l 2 -a 6 8 2 -b 4 -c 4 8 2 -7 3 -a 2 -8 3 -e 8 b 4 c i -x 12 -e 6 m 9 -8 1 -8 3 x g -n
6 -f b -9 b -h 4 -7 6 -7 2 b 3 7 a 8 2 -b 6 9 9 -o 1 -e 3 s b c 5 7 5 7 1 -k 9 -m 8 8 4 8 3 -a 5 -v
7 -a 4 -d 2 -8 2 -a 3 -a 5 -8 3 d 1 -8 b -c 7 -h 5 -z 9 -8 9 -g 4 -p 8 8 3 q 2 -a 3 -b 3 9 b -19 1 r
1 -e 8 9 g f 7 -8 2 14 8 9 1 w 3 d 3 -1y 6 -g 5 o 6 -b 6 7 b -d a d 5 -j 7 -8 2 -8 9 8 h -p 1 b 2 -h
4 p 5 -e 6 1q 2 -g 7 -n 6 7 d -i 2 -d c -g d 8 5 c 2 -7 5 -7 7 -9 5 -e 7 -d 4 -a 3 -d e d 1 -9 4 d
9 -r b d 4 -a a a c b 1 -p 3 b 8 f g -1f 5 -9 6 -d 1 8 1 -a 1 -16 a -9 2 -c 1 8 a -9 3 -t 7 -p 3 b
j 8 4 -c 4 1s a 9 3 -a 9 -t 5 -e 3 -9 1 -a 1 9 1 9 4 -2h 9 8 1 -i 2 z 4 -g 4 g f -y 6 7 1 -1b 2 g
6 -8 9 -11 c b 2 -9 3 -9 4 -h 1 -q 6 -8 7 -7 3 -8 1 a 7 -7 3 1n 3 -h 9 7 7 9 6 i 6 a 4 m 8 9 1 i 3 m
4 w 3 a 9 -f 3 -c b -p 5 -8 1 h e -c a -19 6 -8 2 7 8 -12 b -z 2 -f 3 -8 1 a 8 -h 1 -a 2 -r 8 b k -b
6 b b b 7 -d 2 e 4 -7 7 d 5 -f 3 -1n 9 b a -e 5 b 3 8 8 g 9 8 1 i 3 b 1 -13 e -a 2 q 2 -d 1 -a 3 -h
7 i 1 9 3 -a 4 -m 7 -c c -8 g -j 6 -a 4 9 8 8 1 -t 2 -c 5 -d 2 -j 6 -a e j 2 -x 3 e 8 -b 3 9 2 g 9 9
4 -g 3 -a 3 -g 1 -c 3 n 1 c f -9 7 -a 1 -l a -a 2 -8 9 -8 5 -f 1 -p 3 8 7 -q 2 -7 2 1e 2 -b 2 g l -e
4 c 2 -l 1 7 2 -r 1 -g 2 -e 2 -h 2 q 2 1b 3 -l 4 i 5 -13 2 l 3 d 3 7 2 -d 2 -k 3 -g 4 -f 1 -j 3 -f
8 -8 8 l 2 -h c -7 2 b 2 a 2 -n 8 -n 2 c 2 -7 b -c 8 t 2 -9 2 -g 1 e 5 b b -9 1 m 4 -q 3 -k a c i a
6 7 5 -h 1 t b -7 4 r 1 -a 1 -b f 15 2 -f 2 -m 2 -b 2 -17 3 b 1 -a 8 9 3 7 4 j 6 -a 7 -c c -f 8 -8
2 -o e y 2 7 5 c 3 -a 9 -a 1 -a 9 c i -8 2 -n 1 j 1 16 9 -a d -7 f 8 3 9 9 -8 7 -j 1 -1l h y a -f
7 -m 7 -b 6 8 8 b 7 a b -b 6 -a 8 -f 7 -e 1 -8 1 -g 3 -8 1 -f 4 -e 1 9 2 -d 6 -7 6 -a d -n a -w b d
3 1l 1 8 1 b 5 -c 8 -j 2 k 2 n 7 -8 g -11 3 r 1 -b 1 -f 7 a 1 8 a -d 8 e 6 e 4 b 8 -7 3 -b 2 -j 2 -k
5 -k 3 f 7 -c 4 -8 2 -f 3 -d 5 f 5 i 3 -b 3 -c 6 b 4 -8 d d 1 -7 1 e b -c 5 b b -9 9 -r 1 -8 1 -a 3 7
3 j 1 -q 5 j g n 3 -c 3 -b x a 2 -a 4 8 1 c 1 -m 2 b 1 -1w 4 8 1 r 4 -e 1 -7 2 -e 3 -h 2 -c 7 u s 1o
2 -7 1 9 4 9 a -g 4 7 4 o 5 d a -g 4 -d 1 -a 2 9 3 -e 1 8 6 -a c -a 1 -7 4 -e 1 g 2 -a 2 -7 5 -k 1 -f
d -i c g 1 8 1 p 1 q 1 m 9 -h 7 f g -9 1 -8 7 -b 3 1i 4 -8 9 m h -8 4 8 2 -1c 3 9 o -8 9 -g b -9
4 -12 7 -r 2 -i 1 c 3 -a b 7 j s 6 k 4 h 5 -h 4 d 4 w 6 i 2 -17 9 d 3 -b 4 -7 3 -7 6 d 2 -q e -a 2 -m
3 1j 6 v 1 -q 4 -1v b -8 2 k 7 -b 7 -q 1 -c 1 -7 2 -f 1 -8 5 9 1 a 2 17 1 q 1 -c 2 -c 2 -8 5 b 7 -26
2 -b c e 2 -b 1 -9 4 -k 5 -8 9 -d 1 b a -g 1 -f 1 -g 1 d 4 e 2 -f 1 b n -10 c m 6 7 7 -b 7 -f 3 7
2 -o a 7 2 9 2 -e 1 -8 3 -a 8 i b -a 8 -l 5 h 2 -9 4 -o 2 -b b s 3 m 7 q 7 k c -f a -b c -j h -k 3 w
7 -a 2 a b -b 6 8 8 -9 4 -8 1 8 2 -c 8 -9 6 -y 2 -d 1 b 3 -d 3 d 1 9 a -n s -c 1 8 8 -c 2 -b 9 -8
5 -9 7 -i 2 j v -s 1 -c 8 13 1 e h -e 1 j 5 -b 1 e 4 b 6 -d 7 9 2 p 7 9 1 -c 1 -9 5 -9 b -g 2 -9 1 p
j -d 8 r 6 c 1 -j 1 -o 4 k 9 7 f -a 4 -a 1 -c 8 -a 5 -g 1 -8 6 p 2 -7 c -c 7 -q 1 -d 3 -q 7 t 4 -14
7 -g 7 -a 7 j 4 -9 2 -o 5 -c j -d c -7 5 e d 8 6 9 7 -l 7 -r 7 -8 9 -8 2 9 2 a 9 -i 1 -8 5 9 1 s 1 -q
2 7 5 b h 9 6 -8 8 d 1 -o d 8 b a 3 h 2 -l 8 a 1 -1c 1 -e 1 -d 4 -8 5 f 2 -h 3 c 7 -a 3 c 2 j 7 a 2 7
1 -8 5 -b 5 -f 6 x 2 q m h 6 8 1 7 9 -9 2 -h 2 -w 2 -1v 8 -c c -j 3 -9 4 -i 2 8 4 -u 6 -e 4 -g 9 q
d -h l i 3 -8 6 -8 7 d 3 -7 3 b c 9 3 -b f 9 8 -18 b 8 3 -8 8 f 8 8 3 -8 1 c 8 -p 2 g 1 -c 7 -t a -c
f -8 j 9 4 -9 c -r 1 -8 2 -7 7 -o a f d -b 1 x 8 -8 1 -l f -9 1 -e 3 -h 6 -27 2 -e 1 b f s f r 6 -8
4 9 d a c w a a 2 -h 6 c 9 -d 4 8 8 -9 1 d 7 h 3 -i 4 -b 3 -7 7 -m 1 -f 1 -8 2 d 2 -c 1 s 1 -q 7 r
3 l 2 -8 6 -8 8 d 1 -e 1 a a c 4 -f f -9 8 -a 3 -c 2 -c 5 k 3 d 2 -a 1 h 1 7 6 -a 3 8 1 a 7 -e 2 -b
1 -d 4 -j 1 -9 4 l 4 g 8 -8 6 a 2 10 4 -j c e 2 i 2 -8 1 -8 b f 8 7 8 i 2 -b 3 -8 4 9 3 -y 7 -h 4 e
1 -9 5 -h b -b 1 -1g 2 j a a b -a 8 -f 9 -9 4 -c 3 b c -b 2 q 9 r 2 -9 5 -c 7 -8 2 -a 7 -h b -e 2 -b
3 9 4 -i 4 -8 1 -b 2 b 2 -a 9 -c 2 -8 1 i h -8 10 -8 j -b a -e 5 v c -v 1 b 4 q 1 -w 4 -k 2 -b 1 -c
a -d 1 l 6 -m 4 -e 9 -a 4 m 1 -c k -11 9 -c 5 -b 5 -i 3 -o 6 l 4 -f 2 16 1 -b g 7 a -d 4 l 2 -x 5 -h
6 -c f d 1 9 6 -e 8 h 5 -a 2 -f d -c 9 -7 3 -b 9 8 1 -9 b -a j -8 1 m 1 -q 1 -8 3 l 3 -a a -d 9 -c
3 -1b 7 p 2 -9 3 9 c -9 1 -e 6 -s 1 -d 5 -a e -a 1 d 2 -r 3 -f 7 -9 1 -h e -a b -q 2 -f 5 -s 4 q 3 -f
2 -p 2 c 1 -c 7 9 3 -g 8 -i 6 -g 5 -7 6 7 3 9 7 a e -q 4 -h c i c -a 1 a 2 a 1 -7 3 b 2 -1w b -b 6 -b
3 8 8 -e 1 -k 1 -e 6 q 7 -d 1 a 3 f 1 -c 7 -10 5 -c 2 g a 9 5 -c 5 -d 4 b 8 l 1 -k 1 -9 6 m 2 h 3 9
3 b 7 1a 2 f 4 -9 q -t 6 -f 4 c 5 -8 4 l 8 -q 2 -8 6 j 9 -7 5 -9 1 -d 7 7 2 j 6 d t q 1 8 3 -7 r -7
1 e 2 d 8 -e 1 9 2 a 7 -a f r n p 2 t 6 -j 4 8 p 7 1 -b 2 -d b m 4 -9 4 f f k 8 -f 1 f d -i 2 1k 1 -o
5 -k g b 8 -h 6 8 3 -b 1 -8 1 -9 3 -a 4 -b 2 -9 1 -h 3 9 1 a 8 i j b 1 a 1 -a 6 -e 1 -8 n -i 9 -7 5 a
e i 3 -8 1 8 8 -a f -d d -b 5 -m a c 3 -j d 8 2 -12 2 -8 4 -a 1 -k 3 -13 9 -8 k -14 6 7 n -d 4 8 6 -a
2 -f 3 -d 1 -j 1 -c a -9 4 b 5 -f 3 d 4 -7 4 w 4 a 1 a 2 -d b -8 6 -h 6 -a c -9 7 -z 6 8 4 l 9 -7 2 j
1 7 d -i 4 -e 6 -n 1 -9 2 -9 3 -o 6 e 5 -a g -7 1 -a 9 -9 1 -k 2 c 2 -w 9 -8 1 p 9 -8 4 -a 3 -s e 8
1 -n 1 -a 5 8 2 j f e 6 -f m -c 3 9 1 -i 3 7 4 -7 1 c 4 c 8 -b 3 -h 1 9 4 y 6 9 m -h 3 a 9 -10 7 e
1 -f 2 -i 2 -a 1 h 2 -c c 8 1 -l 8 -7 9 -9 e 8 h 10 1 -o j 7 j -h a -9 f z 2 -18 1 8 2 -b 6 -c a -b
1 1t b c 1 -h 8 -8 3 -h 3 -f 3 -b 5 -k 4 c 9 g 9 -m 2 1q 2 -d a -7 1 -h c -b 8 j 6 m e -l 8 k 7 -7
7 k 2 -7 e 1s 9 f 5 o 3 -d 5 -a 3 v 6 -b 1 -d 3 7 j -1w 7 8 b -c 3 c 9 -d 1 8 1 -8 2 7 5 v 3 -l 3 -e
3 -q 3 -t 1 -b 6 g a -a 2 -9 6 -e 4 -h 2 -a 1 7 4 -7 2 e m 1c 6 -8 4 -8 3 b 2 9 2 -7 e -l b -9 1 -8
b -m 2 -7 3 y 1 -d 3 -8 b -n 1 -i 2 1x 3 -d 1 -j 2 -8 m y 1 -8 5 -9 5 -j 6 d 3 8 2 c 6 a 1 p 2 -8
4 -f b -15 2 -q 9 a 3 -h 6 -f 4 -9 a -o 5 1g b -8 6 j a -e 1 -28 4 -p 6 -8 c -8 7 -t c -w 2 -b 4 a
1 k 4 -j 6 -c 1 -n 2 -a a -a 3 -u 3 -g 4 n 6 -q 3 -9 a c 2 -c 1 -18 6 k 1 -a 6 -9 4 -g 8 -8 e -g 3 -9
7 -b d 9 b -h 1 a 7 -f 5 -8 5 -b n -f 1 -c 5 -g 6 s 6 -g 8 -a 2 e 4 c 2 -b n f 2 -9 o -v a b 6 -9
5 -b 2 -8 5 h a -9 5 g 7 -h 1 c 9 -c 1 -d 3 -b 4 -9 5 -8 8 -7 5 -d 2 -p t -1t 8 -8 3 -9 9 -7 d -c
8 -k a -a 3 9 5 1c a -d e -7 3 -24 3 9 1 -9 9 -g 6 -7 i -9 m -16 4 -12 2 j 1 -d 5 -1f 1 -8 7 -i 1 -n
2 8 5 -d 3 1j 4 -9 5 9 6 -o g -y 7 e 2 -c a -n c -j 1 f 1 -10 8 -8 3 9 e r 3 f g -l 1 c 1 m 2 7 2 -d
7 8 3 g c i 8 -b 2 7 d -p a j 3 -n 5 -1j 9 p 4 b 3 a 3 -g 5 10 8 h e c 6 -h 8 -m 3 -l 2 16 2 -e 9 -9
8 -x 3 c 1 -c 3 -b 1 -d 1 l 2 e 2 8 2 c 3 -8 7 -a 2 19 1 f 6 d e -e e -c 7 -7 6 j 1 c 3 n 2 -o b -i
1 -r 3 -7 1 c 5 -u 2 -9 3 s 1 -9 3 j 4 -m 2 -n 2 b 1 -h 3 8 2 -g 2 -9 f h 7 -e 2 -k 4 -9 3 -11 7 -7
b -8 4 -e 4 -a 2 -l 8 -h 5 -7 6 n c -1r 2 g 1 -j 3 -1i 1 -m 4 -t f -g 6 a 7 9 2 -m 1 h 7 i 3 w 6 -17
4 8 2 9 4 -9 c -1d q -h 5 1g 3 -s 1 -d 6 g t -8 2 -v 4 -h 2 -c 7 j 3 -m d j 3 j d k 5 -g 4 -1n 1 h
4 8 1 -d 4 -a a m k 8 1 e 6 b 9 -e 6 -a 2 -g 1 8 2 e 3 -13 4 9 4 9 d -a 6 -8 g 7 1 -b a a 4 -9 1 g
2 -h 1 8 3 s 2 l 3 -9 c -8 r -d 1 -8 b -g a n 6 7 2 7 3 -b 4 a c -l a -b 1 -7 9 n 3 -r c r i f 9 14
8 8 3 -a 5 -i 2 -7 3 -a 1 i k -a 3 h 1 9 e -8 1 -d 4 -8 1 9 3 -h 9 -1o e -i 6 -m 4 -8 2 -e 4 a 2 -f
13 -b b -x b -9 5 -b 5 -l 6 -f 1 -c k -7 b -e 2 g 8 -g 1 -8 a f 4 -i 4 9 2 -a 7 r 2 -k 6 -f 6 r 2 -9
6 -b 7 e 7 -7 n j 4 -8 1 -b 6 q 5 -1j 3 -1r 9 p 6 t 1 8 a -9 b -m 3 n 3 r a -8 4 -12 2 e 7 -b 1 -s
5 j 3 8 e -u 4 -8 4 1p 5 j 2 x 2 -b b 18 2 -b 1 -f 3 -w 3 -d 5 14 4 -j c 9 3 -9 1 -8 3 -8 d f 2 -9
1 -i 7 9 6 7 8 -j 4 8 b r 1 a 1 -d 2 -b 1 m 9 3v 4 d 6 -c 7 9 1 9 2 -d m b a k 1 -9 6 k 1 -f 9 -g
1 -8 8 -7 3 p b -8 9 8 3 -g 7 b 1 9 1 -a 4 i 1 -e 2 -1f g -8 7 p 2 -h 3 c 1 -a 7 d 3 -d 6 8 6 -1j
2 -7 2 i 7 e 3 -7 1 -d 2 -g 3 -j f -k 5 -d 4 -c o d 6 -a f 10 1 -1b 3 9 5 -j m u 1 d 4 -7 p b 1 a
7 -m d -9 3 -1c l 8 8 -i 2 g 4 -k 3 d 2 -h 4 a a a 5 9 3 -r 2 -8 1 -t 4 -9 6 -c 4 -g c -e 1 -i a f
4 a 1 l 1 -8 4 a 4 -7 l t 3 c h -13 5 f 5 -b 1 -n 4 -b 3 c 8 c 1 -8 2 -p 3 8 2 -f k -g 2 -7 a -8 3 y
2 -j h -c 9 -8 3 -8 3 -m 3 a 6 -7 r -a 3 -8 1 -8 3 -1w 1 7 3 -7 4 -f 5 q 7 -j 2 -c 2 f 2 i 4 b 4 f
2 -8 6 -18 1 -b 2 7 6 -z 1 8 d a d -9 1 -7 2 i 4 1d 3 a 3 -f a b 2 -c 6 -e 4 j h r l -r c -8 2 -b 1 9
2 -8 9 11 1 -d 5 -f 3 -j 5 -j 1 c 3 a 3 -7 3 m a 8 1 -c 1 -7 1 -16 c -9 5 -j 5 a 1 8 8 -r 8 -i 6 -f
9 k 8 -j 5 9 2 -7 9 -g 1 -1c 2 c 4 -a 3 -9 1 -u 4 c a -k 4 f k 8 3 9 3 -b 4 h 3 -9 6 b 1 -7 1 8 3 -c
1 -q e -9 h -f 7 b 7 -l 4 -c 4 q 3 7 1 -8 5 -f 3 n j c 4 f a a a -9 e a 3 d 2 -7 1 d 4 -a 6 r 6 -c
2 -h 7 -a 2 -a 2 -7 3 7 k -j 4 -g 4 -e 6 -g 7 b 7 -i c i 7 9 4 -f 7 a 4 -d 4 15 1 -8 1 -o o c u 9
8 -7 8 c 3 a 8 -b 4 -e 3 l 1 -g 1 -7 a c c -g 2 -7 6 d 8 7 1 d 7 8 a h m 9 1 -1s 6 -7 4 p 9 -e 5 u
2 g 5 -17 2 g 4 -h 5 -b 2 -f j -8 8 -c 7 -h 9 -9 4 k 2 9 1 -8 4 e 5 -k b -8 e -l 4 j 2 12 6 c 9 7 4 d
l -9 2 8 5 -9 4 -7 a 9 3 a e c a 10 1 -j 1 d 1 c 1 b 1 -9 2 -u b -j 9 w 1 -18 2 8 2 7 2 -c 1 -d 9 n
6 9 1 -i 8 8 1 m a m 4 8 3 -e 4 -8 1 -z 4 f 3 -o 5 e 2 13 2 -8 3 b 4 -d 1 o 8 7 c -9 3 d 4 -l 8 i
h -f 3 -9 2 e 4 -d 1 -d b -7 1 -e 3 -f 6 -i 4 g 7 -7 2 b 2 -g 7 n 8 -c i c 1 8 d d d -l 4 j 1 q 5 -z
4 -i 3 -g 2 9 6 -7 a 9 1 -9 3 b 1 m 2 -g 1 a e -c 3 -1c 8 -c d c d -e b -8 5 -g 8 -i 1 -d 4 h 7 7
2 -8 4 9 5 -9 2 -b 9 e 3 -b 6 e 2 1q 1 d 1 -d 2 -e 5 -9 d c 3 y 5 -l 4 -7 b 9 8 -a 1 v 2 -a 2 -d
2 -17 6 -m g -d 5 8 3 -w 9 -f 1 -p 8 -8 c a 2 -7 1 z 3 -q 4 8 d -d 3 j 2 u 9 c 5 -7 3 -8 2 -p 1 -s
4 -8 3 -c 2 -8 4 -f 9 -g 6 -9 1 7 1 -e 2 -a 1 14 4 -t 7 -a v 9 d -j 2 -9 5 -8 3 -b 5 f 2 -a 1 -f 5 8
1 7 j 9 4 a 3 -a 2 -7 1 -j 5 -c 2 -a 3 h a e 4 -i 1 -8 k c 6 f 2 o l b 2 u 4 -a 4 c 2 8 1 -8 m 15 4 8
4 8 g -8 6 h f -8 c n 3 c 1 -f 6 -8 7 i 3 -8 2 -9 1 f 4 -t b 14 d c 6 -k 2 f 6 9 f -9 b s 1 2d a -d
6 -g 7 d 1 -c 1 -13 4 -1d 4 -b 1 -y j -9 8 9 7 -1s 1 -e 4 -p a 9 6 -8 g b c -e 6 -j 4 -b 4 -t 4 -a
3 -a e 7 1 l 9 d 3 8 1 a f -d 1 -q 5 h 7 -b 9 d 3 -n a -r b -g 1 -h 4 7 2 k 2 -g 2 -9 1 d 7 -e 2 27
f -9 1 -7 1 c 1 -13 2 -b 9 j 3 -b 4 -h 2 7 6 -9 1 -8 4 -f 3 -8 2 -18 8 -7 2 -7 g l 4 -l 3 8 7 -c 2 -o
8 f 1 -8 2 w 3 -g 9 -1x 3 -g 3 -3k 4 8 a -g 4 -l 3 -9 6 -a 2 -9 6 -h c l 6 i 1 c 1 18 c 9 6 -k 1 p
6 -2d 2 c 2 -b 5 c 6 -d 2 p 3 f 3 o 9 -8 2 -1i 1 -s 2 e 8 -c d h 3 -8 1 -13 2 -d 2 -7 2 9 3 l 2 -9
3 7 1 -g 7 -a 9 7 6 -e 5 -e 1 b 9 -f 7 h 1 -f 7 9 5 -9 f -f 7 -j 3 7 3 -b 1 -a b 9 3 -r 1 -a 1 -12
9 -d f 9 1 -q 1 -q 6 b b -k 1 -9 4 y c -a 6 -b 6 i e -1a 1 j 4 l 1 -7 1 7 9 -p 2 -9 7 -a 4 -i c -d
4 f a -8 a b 4 h 3 -m 2 -a 1 -l 1 -8 1 8 6 1c 9 -a 9 -c 9 -c f -7 4 -i 2 -14 2 8 5 b 4 -8 e -j 6 k
4 -u 3 -8 4 -p 7 -f 8 -r 2 -8 1 -w 1 -8 2 j 1 -8 2 s u 9 9 -8 6 15 3 b 9 n b -9 a -g 4 -9 3 -10 2 -1g
a -1g 9 -d 4 d 7 -e 6 -e 5 -b 1 u 2 -a 7 -l 5 8 1 -e g -7 1 -18 1 g 1 -b 2 a 2 -a 2 g 9 j 1 -8 1 7
1 -f 2 h 1 -d 9 -j 3 -d 5 p 1 -o 3 -1g 5 -i 1 -i b -9 6 -c 3 -9 7 c 4 -8 5 -c 2 -a 4 -k 2 g 2 -1u
2 -9 6 9 p f h -f 2 -8 8 a 1 -e 3 -e 1 -i 2 -j c 8 5 -f 5 -g 5 n b a 1 -i a q 3 d 1 p 1 m 1 -9 1 -x
g -8 7 -a 5 -j 4 b 1 -12 1 p 3 -n 2 8 f r 2 m b 9 3 -a 7 -8 2 -8 9 -b 1 -b 5 -7 1 o 3 -i 7 -19 h f
2 -h 7 -r 6 i 1 -9 d -9 7 a 2 8 d h 7 -11 1 -f 4 -s 8 8 2 l 3 -9 5 g 3 -p 1 8 3 b 3 a 3 -m 1 b 2 -m
2 h 8 9 e -b 3 -i 3 8 1 a 6 -9 4 -9 3 1q 5 8 8 -h 6 -8 6 9 7 d 1 e 5 -7 c 7 4 c h j 2 -h 3 -8 3 g
4 -9 3 h 2 9 1 n 3 -a h -u 5 8 1 -k 1 -8 3 -8 4 d 3 e 4 9 3 o 2 -g 5 i 9 e 2 -n 1 h d -e 3 e 1 -9
2 -n 2 q 2 -b 8 -b 6 -h 1 -9 1 -m 7 x 6 -n 5 -d 2 -e 4 -9 8 -b 3 -c 3 -7 6 b 2 -h 3 -q 2 s 8 9 a -8
l 8 1 -9 1 -9 8 8 2 8 2 -f e -c 4 8 1 x 1 7 5 -9 5 f 3 -a 1 9 3 -a 3 -9 1 -b 9 -12 8 -e 6 -8 1 -b
6 -9 5 -i 9 -b 8 -x 1 -a 4 -i 4 -t 6 -g 4 o c -g 1 b 2 -9 1 n a -i 3 w j -c 1 d 9 -e 2 -i 1 h 3 8
b -d 6 n 3 8 b a 1 -8 1 -j 3 -s 5 -8 b -8 g -u 7 -v 1 l 3 -g 7 -9 4 -g a -9 4 a l -d 6 -e 2 f 2 -8
b -v 6 -i 3 w 7 -a 7 j 3 -k 2 -a 8 -j i -f 9 -a e -9 7 -8 7 16 1 g 4 g 5 16 3 b 3 -j 2 7 1 i 3 17
4 -a 8 -7 5 8 2 -7 8 -j a 17 4 -v 3 a 4 7 1 a h -8 2 b 4 -9 5 -7 r a 3 1b 2 1q a -r 8 -9 1 d 4 c 9 i
a -1j 3 -c 3 b 4 -p c -e o -c 1 -9 2 -11 2 -b 8 o h -9 1 -a 8 -8 3 j 3 -e 3 -j 3 -q 8 7 3 9 9 n 9 p
3 -a 8 -8 1 m 9 8 6 -8 2 g a m 4 8 4 i 3 -b k -a 8 c 4 -e 1 9 c -m a c 6 -7 5 -k b -h 2 -s 6 d 3 -8
6 -f 3 c c 9 d -e 1 -d 5 9 2 -7 i -e 8 d 1 -b j -a 7 -p a -c 3 -9 d k q -8 7 h 6 i 7 -8 8 -9 9 -2d
x -r 2 -a 4 -b 4 e 2 k a -n 3 -7 3 7 3 c 3 -1c 5 7 1 -f 7 d 1 -f t -8 1 b 3 -7 2 -c 4 8 m e 1 -18 3 8
a -a 6 -a 3 f 2 -b 4 -e 2 -8 a -h 1 -e 4 -j 6 -b 6 -q 6 -e h 8 b a a -a 4 -n 3 f 2 c 2 -8 3 -m 6 -e
3 c d -11 3 -d 3 -e f a 6 7 d b 8 -9 b i 1 -b 3 -f 7 -8 1 j 3 -b 3 -c b -c 6 -i j d k -g 4 -c 5 -10
5 -b 2 r 8 8 a 9 2 1b 4 a 4 -e 4 -j 9 -g 2 -8 2 b 4 -k 1 -c 8 8 6 -7 9 b b -g 6 b 3 c a h 3 -f 7 k
1 -p 2 8 3 k 1 e 3 h 5 -8 6 -g f -f h -10 3 -b 1 -s 5 a 7 -g 7 b 5 f 7 -h 6 9 1 8 m i 1 l j -b 1 -8
b g 2 -e 1 -m 1 -e m -d e -8 1 -w 1 -9 c -j 3 -8 g j 7 8 a -g 2 9 a 9 4 -g 3 z 1 -d p -c h -7 2 w
1 11 v 8 3 h 4 n b -d m l 9 -r 8 -k 2 -z 6 -9 3 -e 1 9 a a 5 e 9 c 7 9 4 -8 2 -c 1 c 1 -k 3 -t 1 9
6 -8 2 1k 4 -9 9 -l 4 -l a 9 4 -h 3 -8 5 a 3 -9 1 -9 1 8 5 -9 3 -18 1 -e 7 -y 1 7 1 8 2 -c 7 -b 6 -o
m i a -8 4 -o 1 -d 5 -9 5 o a g 2 -p 1 f 8 -8 5 -b 2 -7 8 -d a -m 1 9 g -i b 1m a -19 3 9 1 -m 7 d
3 9 3 i 1 b 1 -a 3 d 8 -7 1 a 3 -g 6 -9 7 f 1 -7 4 -9 1 p 7 -b e f f 8 9 -9 2 -7 c -c 1 10 1 -8 2 -k
8 -n 1 -b 1 -f 1 -e 6 m c c 3 -c 1 -c 2 -8 c -d 3 -7 7 -c g -i 2 -h 3 -y 9 -b 4 -x 6 -o 9 k 5 -b e 7
3 c 3 8 2 -8 2 -o 5 n 1 -v 1 p 3 8 a v 2 -9 1 -g 4 -8 7 -1r 1 -b 1 8 4 -9 7 -a 1 c 1 -8 2 -c 4 d 7 e
4 -m 1 -8 5 19 2 i g 7 k 10 4 -7 5 -v e n 5 r 1 -7 8 -p a -15 6 -i 6 -7 1 c 2 -d 5 -h y -k 4 -a 3 e
2 -d 6 -b 1 -l 5 -c 7 9 6 9 6 d b -8 1 -g 6 h a -j 7 13 f -b 2 g 4 7 7 -o 5 -1m 9 -x 5 -e a h 4 b
4 -r 9 -d a -f 6 -c 1 e 1 -9 11 -s l i 4 -l 3 -8 3 o 8 -15 5 -n 6 -f b -b 7 -8 5 -i 3 9 1 7 1 7 4 9
2 -9 7 -a a f 6 -j 1 -9 2 -b 3 h n -1g 2 -8 3 8 2 b 1 -f 8 -s 6 -c 4 -7 5 -r 8 -8 2 -9 7 -7 2 -c 6 -i
2 c 9 -n 7 n 2 a 4 13 g -i 3 -o a n 1 i 1 p 3 -o e b 3 j 7 -t 5 -g 1 -f b b 8 -x 7 7 3 -c 7 -7 6 a
k -9 1 m 3 f 1 a 2 -8 d 8 4 b 3 m 1 9 b -8 5 a 4 a 1 -1j j d 7 9 3 -o h -c 7 e 3 -a 7 -i 3 -e 5 -e
1 -9 f -9 m -b 9 -f 9 -w 1 c 9 b 3 -1o 6 -c d -9 9 -i 3 -h 3 m 5 -1k 1 -a 5 -a 3 -a 3 -h 5 -l 8 o
5 -m 3 -8 4 -17 1 8 1 -x 2 -8 1 9 5 -v 1 -k 2 -d a -p 1 -k 5 e 9 -c 3 -d 7 -b 5 d 1 -o 6 -a 7 a 5 -s
2 -8 1 a 3 -c 2 -b 3 -q 4 9 5 -8 5 e 6 -7 2 -17 2 -u 7 -7 7 -c 1 -8 1 -f a -d 5 -k 6 -n 6 -h 3 14 2 y
l f 6 -i 8 8 7 -f 8 -g 1 1h 2 -p 2 -9 3 c 4 -r 4 c 5 -8 4 -j b -v 3 -p 7 p 5 -c 6 a 7 -j a -d 1 -9
1 -17 e -a j -c h -9 n -i 8 -11 9 -r 9 i 4 b 2 -14 1 8 f -o 9 -c 3 -9 2 8 2 -f 5 -w 8 i 3 9 1 f 6 -d
5 -8 2 -8 8 8 2 8 5 -9 3 -h 3 -a 1 a 3 -8 6 -8 2 -7 8 -a 1 -18 6 9 8 r 4 -a 5 -9 8 -8 6 q 1 -b i -8
1 -8 6 -l 1 -8 h -d 2 8 1 -g 4 -8 5 g 3 c 5 9 3 -h 5 e d -s 2 -j 2 -8 g 9 7 -a 9 b 2 i 7 -b 6 -b b -8
4 -j 2 -15 3 -e 2 -j o -1y 1 -e 6 a 9 -8 2 -m 6 -a 4 -7 7 18 1 -9 4 -c 9 -7 2 -a c -9 1 8 1 7 8 g
7 -8 2 -9 1 g 1 t a r 3 8 b -y 2 -8 1 d 2 d 1 -b 3 -e 4 -c 7 -a 8 -8 5 -8 6 b 7 -d 7 8 6 c 1 -k 1 8
b -f 2 -9 5 -d 1 -19 5 -8 3 c n 9 1 9 i s 7 -1h 6 -7 3 7 1 -b 3 b 3 8 2 -9 3 g 4 b 1 -1c 9 p 1 f 5 -7
4 -c h z 2 -u 5 -i 3 7 b -x 1 -w 1 -f 1 -8 7 c 4 -a 4 -c 2 -16 5 -10 e -c 2 -7 g -e c b 1 -d 2 -h
7 -g 3 o 3 -9 4 -a 8 g 3 e 3 -d 5 -v 4 -1l 7 -7 2 -i 2 -8 8 9 2 -l 1 -f 1 d 3 -h 6 8 9 -8 8 a 9 -r
2 b 7 -k g p 2 -c 3 a 4 -a 1 -b 5 o f -r 2 -j 5 c g -9 g 1o 1 -a 1 -7 1 q 7 -a 6 -f b -h 4 -e 3 -i
3 f i e 7 e 1 -c f -f 3 -d 9 j 6 c f f 6 y 1 -a o a 4 m 7 -d 3 -e 1 -n 1 -g c -9 g i 4 -s 7 9 5 -c
1 m b -b 1 -f a -c 3 -a 1 -9 4 d 5 -8 4 g c g 6 -7 2 -b 5 -7 1 -9 2 -f 3 -k 4 -a 6 -a 5 -c 1 -w a -c
5 g 2 -r 1 -9 k k 1 -j 3 -1c 3 -8 5 b c -l 4 -f 2 -e 9 -e j -13 4 -8 1 h 3 -8 2 -x 6 -j 7 -d 6 a f -a
6 u h c f g 3 -a 1 -a 4 9 4 -9 1 1k 2 f 8 -7 3 -w 9 -19 3 7 2 -9 6 f 1 -7 d a 9 8 1 -9 2 8 2 -i 1 -h
e -o 1 -n 5 1c 9 7 1 7 5 -b 4 -7 3 -7 2 f m -9 2 d b -a 3 -1q 8 -8 3 k 1 -c 5 -c e -b 1 -9 1 9 9 -a
b c 6 -t b -l 1 8 2 -o 2 -9 4 -8 6 o a 8 5 8 3 -8 h b 4 -b 1 -e 2 f 6 -a 4 -b a -7 b -l 2 -8 4 -b
1 -1f 2 -19 3 -d 3 -e c q 7 7 5 a a -d 1 9 3 -s 2 -a 3 -e 1 q 6 -n 3 e 2 -19 1 a 9 -j 8 a 5 e e -g
5 m 2 -e 4 -j a -9 4 p 2 -p 9 7 9 -j 6 -8 9 -7 4 -7 6 -i 2 -f 9 -j 1 -e 2 c 7 -u 2 -c 2 -d 2 b 3 -d
e -m 1 -9 2 -8 7 -b 1 8 7 s 1 -f 1 -7 3 -j 1 b l -8 6 -k 7 -8 5 a 1 -f 4 -7 v a 5 -8 i -a 5 -8 2 n
p o 6 j 1 -g 1 -16 8 -d 3 n 6 -x 1 j 3 -9 4 -k 5 x 5 -7 1 g 9 -a c -8 1 -8 2 -8 3 -l 2 -8 5 q 4 i
a -2h b -7 1 -b k -a 1 -b 3 d c k 2 8 a k 9 -9 2 -e 8 -f 4 -h 5 -d 1 -l b -i 3 s 3 9 a -9 2 c 2 -d
a -8 2 i 7 p 5 m 5 m 1 -e 4 d a -1a 1 -n 9 -b 2 -c 6 -n 4 -a 5 -c 7 i 6 k c c 7 -8 8 8 6 8 b e c 9
j -g 1 -8 9 w 4 8 4 -d 3 9 1 -9 7 -9 5 9 9 h 2 b c 9 2 e 1 -r u -d 2 s 1 -7 6 -d 2 -u 3 -8 5 z 6 9
4 -a 1 e 3 -8 1 f 8 -9 3 -9 2 7 1 g 7 a 3 8 9 8 a c 2 9 6 o 4 -7 c -9 d 7 9 -m 1 n 1 8 1 -a 3 9 1 -g
2 -11 4 -9 3 -7 a -s 5 7 3 m 6 -m 7 f a -g c m 4 -i g -9 5 -l 7 8 r -o 3 a 8 b 1 b d p a -h 2 h 2 -b
5 -a 2 -d 3 -1v 1 b 2 -d 1 -a 4 z 7 -b 2 8 2 -c 2 v o -a 1 -e d e 5 -f 9 -8 7 8 7 j e -9 2 -d 5 -8
n -i c -f 4 -8 8 7 7 -k 2 c 2 -f 4 -c 7 -d 2 -7 2 -c 4 -9 9 i h -e 2 -9 6 -8 a -s 4 -f c -9 3 -t 1 12
5 e 1 -1c 4 -q 2 -a 1 -l 4 -h 1 8 8 17 2 -k 5 f 2 1m 4 -8 2 1l 4 -b f -t 2 -a f b 9 -9 9 -9 2 1j 2 -b
1 g 2 -m 1 -9 2 -c 2 -8 2 9 6 -a 5 -7 8 a 7 -1d a -8 9 -p 1 -s 7 z 1 h 3 -8 9 f 2 9 1 o 3 8 3 -18
7 -v 2 e 1 10 3 -r 7 -16 4 -r 1 f 4 -a 4 -7 1 -12 1 -8 c h 4 h 7 -e 1 -e 2 m 9 -9 5 -9 e -1h s k 6 o
4 -m 2 -14 6 e d 9 2 -l 6 c 1 -9 2 -i n o 1 -d 4 -t 3 f 4 -8 1 b 4 -m 2 -j 4 -9 2 -k 2 -b 5 -b b -g
3 c 2 -w 3 -r 7 -a 2 -x 4 -c 8 e 1 -f d e 1 j p -7 4 -9 c 9 1 8 4 -s 1 7 m -i 2 n 9 a 1 7 h -8 3 -b
4 1f 1 -m 1 -c 2 8 1 g d -u a -c 3 -7 2 -z 2 -b 6 -1k 8 -8 c s 3 -b 3 -i h d 2 g 9 i 1 n 5 -e 4 -g
b 8 2 -9 1 -19 3 9 2 -j 1 1n a -7 2 9 2 -8 2 -b 1 19 3 -9 h 8 2 b 2 b 8 -w 3 -a 5 -u 2 m 4 -8 1 -c
a 8 b a 2 s 3 s 4 -d d -i 1 9 5 a 2 7 1 -7 8 -a 6 j 1 -d 2 -a 6 -u 5 a 1 9 3 -p 1 g 5 -d 7 8 9 -l
b -8 6 -d 4 d 7 q d -e 4 8 9 -7 1 -c 5 -7 a 8 1 -a 5 b 3 -a 1 q e -a a 8 3 8 1 -9 e -c 1 -13 5 7
7 -1l 4 -a 3 -i 1 c b -g 8 -a 8 d 1 -d 1 1k d -8 4 h 5 -j 1 -g 2 -1g 1 8 h -u 2 -c 1 1o 9 -c 7 e 6 -8
2 -1h c f 1 c 3 -i 2 -e 4 -9 d g 1 -f 1 -f 3 -b 1 k 1 -7 6 -b 5 d 4 b 6 -8 1 -7 4 9 1 -n a a 2 -o 1 8
5 -9 7 -m 1 -f 3 l 7 -e c -x 1 -k c -d 3 -e 3 9 4 -a 8 -d 2 b 4 8 4 c l m 6 -g f -c 1 8 2 c 7 9 6 -9
b c 4 -8 1 l 2 e 3 9 2 s 1 -h 8 -8 1 d 1 h f b 1 -9 a 9 1 -9 2 -7 8 -8 e 8 1 -h 7 -7 g -l 3 -v c -n
f 8 f -9 1 -p 1 -f a 8 2 -a 9 f 1 -1t 6 g 5 -8 1 -b 3 -b 1 -b b g 9 -11 6 a 9 -f 4 f 2 -b 3 -r 6 -l
4 -8 9 -8 a -8 1 -9 k -8 3 -h 5 -7 1 a 6 o 6 -b 4 -b 4 -j 2 -f i -z 1 -8 1 e 1 9 2 -8 1 -i 6 9 5 -8
4 -f 1 9 4 -c 2 -8 5 -b a -f b 19 5 -b 5 b 9 -8 4 -u 1 g 3 9 4 14 13 f 1 -e 9 a i h 1 e 6 -y 8 -c
7 -9 1 9 1 -h 6 a d -m 5 e 1 7 1 9 4 -a 5 -b 3 9 2 -v 7 -h 8 -8 2 -a 2 c 2 9 4 e 1 -8 1 8 2 -c 3 -m
3 -7 4 -g 4 -7 1 -8 a -e 6 -a 2 -a 3 -8 1 -f 9 k 4 -h 3 -k i -7 7 -a 7 -11 7 -8 5 r 2 7 d o f b 1 7
a d g -k 7 9 6 a 1 -9 3 -a 6 -m 2 -a 2 -c c -b 7 -b 8 c 1 -c 2 -9 2 1b 9 8 a -8 5 -a 2 15 5 -q 1 e
7 -13 5 -a 1 d 3 f 8 -8 5 b 4 -b 8 -9 2 -7 4 -v 1 -u 5 b 2 -7 1 -h 8 -m 3 -k 2 -d 1 f 4 a 1 g 1 -i
2 k 1 -9 6 -b 1 -d 4 -d 3 a 1 s 2 -s 3 -k 1 -k 2 -h 8 a 6 -i 3 c 6 -f 1 7 5 b h -8 b o 4 -d 2 -b 3 f
d 9 7 c 1 b 3 -d 3 -9 1 -c 2 g 3 9 5 a 4 a 1 -j 4 -d 2 -1m 8 -8 4 -8 1 c 1 h 1 c 2 -f 3 q 3 -a 1 -l
6 -j 2 -1a a 8 2 7 2 -20 4 -9 3 -n b g 1 q 8 i 6 -g k -p 8 -1b 4 c 8 -8 7 -7 3 s 9 -o 2 -9 7 h 1 -h
4 -j 1 8 a -8 9 l 6 9 a x 3 e 8 -f 2 -c 6 -p a m 2 -k 8 8 3 -g 5 -h b -a a l a u 7 d 9 -a 1 c 1 8 5 t
1 -b 9 -p j 9 f 8 5 -26 9 c e d 4 -k 7 -g 7 -2f 4 -h 1 -n a -9 2 v 3 -a 5 -j m r n -d c -c 7 17 2 b
7 -q b -b 1 -8 5 7 b i 3 -8 5 -8 3 c 5 -11 2 -d 1 -o 1 c 2 e 4 c 4 -9 3 -g 9 9 2 -7 2 b 7 -o 2 -e 1 8
3 -a 9 l 3 -b 7 -7 8 -8 4 -18 4 9 6 c 1 8 3 -8 d r b -m 3 1l 2 a d -a 4 -9 b -h 2 -d 6 -8 1 -8 3 -c
5 -c 6 -b 9 -y 2 b 1 -i 2 -p 1 n 7 8 1 -d 8 -8 d -e 8 a 1 l c -8 3 -k 3 -g b -g 3 -9 5 -y b a 5 -g
5 l 4 -7 c -9 3 i 2 b 2 b 4 -9 3 -h f 9 1 -a d -f 6 -a 3 k 4 -d 9 -d 2 -f 2 b 6 -b 9 8 a -i 3 -a b -g
a -1e 3 7 1 j 8 -c 4 -8 2 e 1 b 1 8 1 -d 2 a 5 -m 8 -e 2 7 4 -w 6 a i 7 1 i a a 4 -9 4 j 4 -8 6 d d m
a -f 1 x 4 l b -9 3 -n 3 8 1 q 7 i 7 9 c b 4 -7 3 -9 2 -16 2 -a 6 f 4 9 2 -f 3 -8 1 -g g k 4 -b 2 m
6 -e 4 -c 8 g 2 a 2 d b -m g f a 8 5 -b 1 g 1 -a i i a -n j i 7 -d j -l 8 -e 4 9 3 e d a 9 -8 5 -l
2 -e a -7 c -f 6 9 9 -8 4 -9 7 -9 8 -1w 8 r c 7 1 q 6 -q 1 b b d p a 7 -b 3 -g 1 8 r -t 1 -9 1 -8
9 -13 1 1j 2 f 4 a d j 7 -d 1 -8 4 a 1 -9 3 c a -h 6 -e 4 9 1 -b d 8 1 -b a b 7 n 1 q 1 b 2 -o 4 -s
a -o 2 9 9 b 1 -24 6 8 9 7 b -s f -c 5 g 2 -9 6 9 b f 1 -d 3 b c -b 2 -l 5 n 7 -g 6 -e 6 -17 7 f 6 -7
1 -7 3 l 2 7 a -m 3 -g 2 -8 1 -g 1 -e 5 -b 2 -13 9 h 4 -c 8 -c b 8 6 p 3 -u 6 d 1 -b e a 1 -a 5 -e
1 a 4 -f h -a g -7 9 -7 8 g 1 -c 3 7 1 c 3 -f 7 j 1 -d b -9 5 -7 4 -8 5 -b 6 o 9 t 5 -9 3 -h z 8 1 -a
4 8 5 11 6 s 6 s 2 -9 1 8 1 d 1 i b 9 6 -8 6 -8 2 8 3 -d 2 c a e 5 -c c -c 5 -9 a -7 5 -d d f a -d
1 -7 5 h 6 d 2 -c l -8 2 l 1 -16 3 -d 2 14 m g 2 7 2 -7 c n 2 -m 3 d 2 d 4 7 8 -e 8 c 9 a 8 d 4 -w
7 -b 3 e 7 -9 6 -c 6 -m 2 8 8 c 3 -8 4 -7 9 d 4 1a 6 f 6 -a 3 -a 2 b 8 -9 7 k 1 -9 5 -j 2 -a 3 -m
8 -f 7 -d 4 9 3 -j 5 -e 2 -h 7 9 4 j 6 -1j 2 -9 4 -8 3 1c b 8 c -b 1 -7 1 -d 1 -e b -a 2 w 1 -a 6 -k
8 -e 1 -r 2 g 1 -9 5 -h 3 -9 6 -9 4 -9 2 c e -b 6 b u -7 3 -o 8 a 9 -d 1 -9 7 -c 7 k 5 -9 7 8 3 -8
f o 2 -1d i -b 8 7 5 -1t 4 -b 4 -8 2 -p 6 -b 6 -7 2 k 1 -a 7 d 8 -d 2 -i 3 x 4 -m 9 b 1 -8 3 c 5 f
5 c 4 z d -9 c c 1 -a 3 a b -d 5 -8 5 r e -b 3 -8 2 -r e -9 3 d 6 -n 1 i 1 -7 6 -1b 9 7 6 8 1 e 3 -n
1 -i 6 9 8 -a 2 -g 1 -u 6 -d 3 -1e 1 -e 7 m 1 -8 5 -e 2 b 2 -b 3 g 5 -1d c h 3 -a 5 -8 1 b 3 11 h -h
a -p g -q 2 -8 c -l 5 -8 9 -l 1 k 7 8 7 8 3 -e 2 -10 3 -a 2 -1g b -e 9 -d 1 -19 3 -n 3 -8 4 -k 3 -l
2 -f 1 -17 c w d 9 5 -8 7 -d 1 -l d -d 8 9 7 -1k 6 g 2 -b 6 7 8 -1f 4 b f 8 5 -b 6 -7 5 n 8 -n 7 n
1 -9 2 -n 2 o j -m l -a 5 -a 4 a 3 k 1 a 8 -c 9 k i 9 8 -8 d 9 6 -8 4 -a 1 m a -8 8 j 8 -e 9 -a 5 b
3 -8 o -a 8 7 5 -g 6 b 7 a 1 -j 1 -b v 9 2 -8 a a 2 -d 3 -n 5 -g 2 -7 3 i 2 -o 3 9 1 -1r b b 7 8 7 -j
2 f g -b 1 g 6 c 9 -9 2 8 1 -11 2 -c 1 -j 5 n 9 f 5 -g 7 -a 1 8 1 -b 4 -a 4 -9 9 b 4 -9 3 l 3 8 5 -k
6 -g d -n 7 -j 1 -13 2 1z 3 e 6 -a j 13 4 -j 4 b 5 -c 1 -8 a a k -9 g d 6 8 2 -d 7 f a r 3 8 9 7 2 -b
4 h 1 i h -w 4 -8 2 8 2 -k 2 b 2 v 3 -b q u b s 4 -8 h -7 1 -7 5 -23 2 -1l 9 -13 9 -1c 5 -g 9 e 4 -d
5 d 1 -w f -e 9 -b 2 -h j -d 8 -l 3 -9 6 7 m -b 7 -c 3 k 1 i o -b 1 -9 6 7 5 f 4 -7 1 9 1 h 1 -t 1 d
5 g 2 -9 5 e 2 -t b v 3 a 1 7 4 l 1 -7 6 b 8 -1o 7 -9 b l 3 -h 1 a 2 -9 4 -c h -a c 9 4 k a -a 1 -e
3 -d 6 -k g j 6 -u 4 -d c -k 1 -d 6 -e 1 -g 3 -k k -g 1 9 g -f f 9 4 -1k i -8 3 8 5 -i 2 -m 8 -9 6 -b
2 -a 7 c b b b -b 5 -f 4 b 1 d 6 -9 2 y a 1b 2 -b 6 -7 1 h 3 -8 3 b 5 -1c 4 e 2 -8 2 -m 2 -9 b d 9 -f
5 -7 3 -j a 20 1 g 2 o 5 -8 c -n 1 -x 2 -8 1 -8 6 1m 3 c 1 -g 7 -8 i s 9 -b 3 -a 4 -b 6 -e 8 h 2 -d
6 8 4 -9 k k j o 2 -7 2 -8 2 -x a -e 3 -e 2 -a 6 -a 5 -d 1 8 a e 1 -a 6 -a 2 -8 4 -8 9 -n e -e 4 -a
e d 2 i 4 a 1 9 1 -7 1 g 8 a 8 f v d 1 o 1 -b 1 d 1 -7 3 -o 7 w 4 m 2 -2d 4 -f 2 -a 2 -b 2 -f 3 -t
3 -p 5 -a 1 f 1 -d 2 -c 9 -b 2 -8 2 -a n 8 1 -h 2 a 1 a 9 -i i -8 n -9 3 -h 1 -8 d f 3 e b -a 4 -a
1 -f 8 -7 3 -q 5 15 1 -q 4 -w 7 b 4 -7 8 -b 3 -h 2 -b 3 b 3 9 2 -v c g k -n 7 p 1 a 3 -f 3 -l 3 12
5 -m 4 -1d 1 -9 4 -g 6 l 7 -9 2 -8 1 g h -a 3 b 9 -a a 8 5 p 1 m 4 -8 4 o 6 -7 7 8 1 -a 2 -i 7 -p 3 z
c -8 4 e 8 -i 2 -j 2 8 f -f o 9 5 f 3 -h 4 o d -f 6 -q 1 b 8 -c 7 g 5 -7 a g 4 -b 8 9 4 -7 1 13 1 p
4 -o 6 -a 6 8 b -f 2 -9 9 n 1 -9 1 i 9 k a -a 2 -d 1 -c 6 -h 8 -8 2 -c 8 f a -j 2 -f e -a 2 b d 8 2 8
1 -h 1 -t 6 14 3 f 7 -a 5 -a 2 -9 3 1m 2 -9 1 7 2 -a 6 -r 9 -d 5 -l 1 -a a -s l c 6 -c 2 -2e 8 8 6 -h
1 b 2 -g 1 h 5 -9 a -8 1 z 4 1e c w h j a -1h 9 9 b n f c 2 h 4 -r 1 -o 8 -d 2 -o r -f 3 17 2 -f 1 c
3 -r 1 l 3 -7 4 -q 4 -m 8 -c 3 d 2 -b 5 -f 1 l 3 -9 6 -f 2 9 5 -8 2 -9 6 q 3 -8 1 -b 1 -8 6 n 5 -t
5 s 1 7 4 j 5 -8 3 q 6 -l 5 -7 f -7 2 -9 1 -g 8 f 2 -9 m -9 b h 3 r 8 -7 4 b 2 -a d b 4 7 8 s 1 -a
5 -x 5 j 9 h 6 -k 4 9 2 8 y -l b -l 1 -i 7 b 9 e 3 -n 5 -8 9 d 2 k 5 -b 2 v 3 8 4 -n 1 -b 3 -i 2 -1h
i -o 5 j 2 9 3 -c 3 -9 4 -7 8 m f -f i -e 1 -d 4 -d 3 a 2 14 1 -s 5 1r 6 -8 7 o 4 16 4 -d o -b 7 9
1 -a 7 -d 1 j 1 a 2 -g 8 -7 2 -b 5 -c 9 -17 9 a h -1u k 1i 2 k 5 -a 9 -b 4 -q 9 -1t 1 8 7 a 7 -8 3 b
h k 7 -b 4 -c 8 v d -c 3 x b l 3 -u c -n 1 -r 5 f 4 -7 2 -7 6 c a -d 1 -r 1 c 3 -p 1 b 4 -b g -c 7 l
1 8 2 d 1 -f f -f 6 -8 3 a 5 -h 1 -d 3 -7 3 -k a -d a -a 1 -d 1 d b e 3 j 2 -7 a h j t 7 -d 2 9 5 e
6 j 1 d 4 g 2 -k 7 e 1 v 2 -n 1 c 3 -a f -8 3 -h 2 -14 9 -a 1 -a 2 c 9 k 1 -e 5 a 1 -h 3 -c a -9 3 8
4 -j 1 -7 7 x o -b 3 -9 2 9 9 8 m i 5 -a 2 8 1 -t 2 -h 5 -7 6 d 3 -9 7 j a d 3 j 2 -8 i -e 9 v 8 b
9 -10 10 -7 5 l 1 s e -1b 1 7 1 -c f -k 7 t 8 -e 1 w 2 o 2 t a 1m 6 7 1 p 5 -h 2 -9 2 -b 4 -j e -7
1 b e -9 3 -a 8 -9 4 v 2 -c 1 -b 9 -c 3 -c f -9 2 -b 5 -a 3 n 2 f 6 z 2 -c 1 -a m -d 7 -9 1 8 5 -j
d -8 1 -9 4 c 5 -c 6 9 7 -r 2 -j 4 -9 1 -d 3 -1g 3 s 2 -m 8 q b -e d 9 8 -9 2 l 2 -8 4 d 3 h 3 7 9 -u
7 -e 6 d 2 a 4 8 9 d 1 -8 1 j 1 9 1 -m 9 z 6 8 5 a 1 -t 6 -i 1 -7 2 p m -a 3 9 d p c -8 4 -h 1 7 5 a
5 -18 4 -a 1 d 1 r 8 -c g a 6 9 3 t 3 -a 7 -9 2 -8 e -b 4 -8 2 -a 5 s 3 11 f -9 5 8 3 -8 d -7 4 -n
1 -12 2 9 2 b 4 -z 2 -m 4 n 7 -e 4 -e 3 b 3 -a 3 8 i -42 9 8 1 a 2 -a 3 -10 4 -8 1 d c -7 2 -i 1 -d
6 -q 6 -e a -j 3 -9 2 -f 8 -11 2 -10 a -a 1 o 5 -o 2 b 9 c 3 -15 4 -d 2 d 5 d 1 b 6 -d 2 -11 9 -c
2 -8 4 -h 1 -8 2 -a 2 j 3 -7 8 p 1 8 3 a 3 -d 3 r c f 9 -b 2 -f 8 e b -8 6 8 3 -7 3 f b -g 3 f 2 -8
3 -8 7 -9 1 j b -b 2 -1f 2 g 1 -9 5 7 1 -9 3 9 2 y 3 a 2 8 3 -g 1 -c 6 -8 6 -1c 6 -f 1 -c 1 8 2 9 6 u
9 -8 1 -a e 8 2 -c g -f 6 -f 8 m 5 -7 2 -r d -f 7 -9 3 -8 4 -i e f 5 f 4 -j 2 -d 2 -h 6 m 6 -g b -e
5 -8 1 -f 3 -d 5 7 d -g 2 7 4 -d 9 9 g -k b 8 3 h 8 -8 4 -y 7 9 8 a b -9 1 -8 3 a 6 g 3 -d 5 -a a b
2 -8 1 i 7 i 4 -8 5 -h 8 8 c h 4 -8 2 -c i -1q 5 -f 7 k c i a -8 7 -b 4 a 2 -l 6 -1e d p 1 y 3 -c
3 -z 8 -c 1 a 8 9 3 a d -b 5 -i 2 8 4 k 5 i 1 -9 7 c 2 1g 4 -b 5 -c 5 -c d -a 4 c b -7 3 -8 2 a d -1e
2 -9 3 b 7 8 1 m 7 -e 2 -r 4 -h 1 -a 1 -a 5 -r 9 -8 2 -b 1 8 2 i e 8 2 -9 4 -f 1 -1a 7 -a 1 -b 1 -8
8 9 3 9 a m 3 -f 3 -9 5 -7 3 e 1 -9 6 c 6 -a 4 -a 4 d 3 11 5 8 3 -d 7 -9 2 -9 a -9 3 c 2 -e m p 5 7
5 w r -7 7 8 1 -i 5 -c 5 -b f 8 3 -g 1 -8 1 -e 5 -9 1 -f 6 -7 1 7 c -9 3 -d 1 -9 1 -19 2 c 3 b 2 9
6 -9 m -e a r 4 -j 1 -2d 1 -1b 1 -9 6 -e 4 -s 1 a 5 b 7 d 1 -c 2 n 1 e 5 14 2 -8 e -f 2 -c 2 -c c -k
6 8 5 -a 4 -8 2 -v 6 -g 8 i 7 k 5 -a 1 -d 4 9 1 -c 2 g 2 g q e 1 9 5 -9 1 8 i -8 5 -a 6 -c 1 o 3 k
5 -9 b -9 7 -v 3 -8 2 -j 1 s 5 -k a -11 2 -19 1 t 1 q 1 -g 8 8 4 -j 5 8 1 a 1 -b 6 9 1 -c 5 -p 4 -a
2 -f c 10 1 -10 a f 2 -1d 1 -h 7 g b -c 1 -9 j c c -7 4 e x 8 o -1r 3 e 9 -h 3 c 1 c 4 -d 5 d 4 q
7 -8 1 -k i l 3 -a g -9 3 -a 4 b 6 i 3 7 3 7 c m 3 -12 3 -b 2 -d 2 -c 1 7 8 -n b -7 4 -l 2 c 1 -l
1 1c 7 a 4 h a -9 2 -9 1 -20 2 -f 2 -9 3 -9 2 -8 3 -k 1 d 1 -u 4 a 6 j b 8 1 1p a -d 1 -h 1 7 j 9
5 -8 1 -8 3 v 1 -e 7 -9 3 g 6 -8 1 l 9 -c f k 4 -2m 5 -7 3 b 3 -9 u -h 3 7 1 -e 2 -8 6 e a -d c -8
6 -a 1 -15 1 -d c -t 4 p 4 -b 1 g 5 -9 1 f 2 -b 1 -o 1 8 4 h 4 -d 9 -h 5 -b 8 -f 1 7 3 -d 3 m g -v
1 c d i l -f 5 -n 6 -b 3 b 7 -a d g 4 w 1 o 8 a 4 -8 c -9 d 9 9 -g 5 8 1 j 4 9 t -h 5 g 3 -d 5 -p
2 -j 5 k 3 b c 8 2 -e 3 -h 4 -9 5 a 1 -d 8 -c g -9 8 -b 3 o 3 x 1 -k 5 -b 5 -j 7 -8 d -b 2 -i 5 f
a -7 3 -c 5 -a 6 -a 3 h f -g 1 b 2 -p a -d 3 -15 7 -d 2 a 1 -b 8 e 6 -1r 7 f i -b 1 -e 4 -8 2 -a 1 -b
1 u 2 -c 2 -w 4 -z 1 d 9 -v 6 i 7 -1a i 10 e -j d b 7 i 1 -i 1 -9 2 1i 7 -9 1 -1d 3 -8 4 -a 5 f 1 -b
h -s 3 -f 5 -9 4 -b 2 e 1 c 2 -d 3 7 7 s e d 3 9 2 -k 1 -i 8 -a 7 8 5 -b 5 -k 4 c 4 -f 5 -d 4 -9 2 c
3 -a 4 -g 3 -f 5 -j 4 -10 b -8 c b 2 9 8 -9 5 -a 4 8 7 -e 3 1c 1 19 3 -o 1 -r 2 -a 2 -y 1 -c b z 8 a
7 -a 2 9 5 c 5 -9 3 -x 1 -7 2 8 2 -7 4 f 6 -9 4 -b 3 -b 7 -o 2 -9 n d 5 -k 2 -j 6 d o 9 1 h 1 -b d -a
4 b 1 -q 2 8 1 -8 2 f d 9 2 n 7 i 8 12 8 -b d -x 2 -g 1 9 9 -8 3 g 1 8 7 -1x 8 i a -8 2 a a -g 3 -d
6 8 4 v 3 -9 3 -b 1d -c a -8 6 -1i a -7 2 -15 7 -b 1 -h 4 a 5 g 1 -9 3 -e 8 -h 9 -7 e -s 2 -a 3 -1l
7 a 4 -h h -9 5 -7 e -e l -f 8 -b 7 p 7 -b 8 -b b -17 a c 7 -a 4 7 f a 3 -7 3 -d 1 -c 4 -b 3 -y 1 -r
7 -8 5 8 1 -v 4 c 3 -s 3 9 a -d 3 f 5 -8 8 -e 5 -9 3 14 2 p 2 c 2 -a 5 -e 1 -r 2 -v 3 -b 9 -7 4 9 5 c
1 -w 6 -9 8 -a 1 -g b -b 1 -8 1 -9 1 -8 1 -d 2 -m 2 -m 7 -9 1 -t 7 -8 1 9 1 -d 3 -h l o 7 -9 3 k j -8
8 -f 9 -9 s n 2 -l 3 -8 8 -z d i 2 h 4 -p 5 -a 3 -c 4 -i 3 -9 3 18 6 -r 3 r 1 m 4 -i 2 -l 2 a 1 -e
3 k 7 -18 d -b 7 z 1 c 2 -9 7 -m 6 -a e -l 6 b 3 -8 h -8 7 -h 4 -s 2 k k n 3 d 6 1c 8 -a 2 -c 3 -f
g -e i a 5 -a 6 -u 4 -8 5 -9 1 9 6 h 7 -l d -c 1 b d -b 1 -7 1 -b 2 16 1 -s b -q 3 -a j -a 8 -8 d -a
1 i d e 5 -i 3 x 3 7 8 -o 2 -8 7 9 2 e 2 -8 e d 2 -9 3 -a 3 -m 3 -8 6 -e c -d 6 o 2 -a 1 -d 2 1d b b
6 -9 1 c 9 -b 1 8 2 -m 1 c 2 7 f -a 4 c 3 -l 2 -f g -v a a 2 8 7 1c 1 1z 7 -7 6 -k 2 n d -8 4 -e 1 -a
3 b 1 9 3 a 3 -n 1 -7 1 s 3 -8 c -d b -b 3 9 a -l 1 -c 4 a 7 8 5 d 1 c 1 k 4 -q 3 -a 9 u a w 3 e 2 -q
c -o 4 -9 a e 3 h 3 h 5 -f g 8 8 7 2 a 6 -9 c -b 1 -9 1 7 d -k 2 d 1 -7 1 -a 7 9 8 8 c g 7 d 3 -8 1 8
4 -g v -7 1 -p 3 -7 1 -s 1 -b 3 k 1 9 4 b 1 -b 1 -b 1 -9 1 9 9 1j j -f 3 c 6 7 5 -a 5 -c 8 -8 1 -7
1 i 1 i 1 b 9 -8 9 f 9 -k 3 -9 1 7 2 -b 3 -b 4 -7 2 7 4 -c 4 -a d -k 1 -c 3 -f 6 -a f u 3 -a 2 -r
4 -g 2 b 2 -7 g -g 8 a 7 -9 2 -9 8 -b 1 -8 2 g 7 8 2 -m 6 9 3 -8 2 -a 4 l 1 -e i 9 7 j 5 t 2 h 1 -c
4 -a c o 4 -b j -c 1 -b 1 e 7 g 9 z 1 -9 a 7 6 k 4 -b 4 v 3 22 2 a 3 -9 2 -9 k h 3 -9 1 10 2 -j 6 9
3 k 6 -f 4 14 7 -u 5 -o 1 8 3 d 4 a 2 7 b -7 6 -b 1 g j -r 6 v 1 1n 2 -a 1 -9 8 n c -a 4 -v 6 o 1 -b
5 8 a -7 2 -f 2 t 2 -8 4 9 1 b 5 -b 5 -k 8 -9 5 -l 5 -b 8 -b 4 l 9 a 9 -x 6 z 7 -b j 16 o -q 2 -9 2 i
1 9 b -n 5 -h b -1e 8 -9 1 -7 4 -9 4 -7 1 -a 6 d c -a 2 -q 8 -8 1 -d 1 16 1 a 8 d a 10 g -d 8 e 4 -e
2 -j 5 f 9 -x 3 m 6 b 2 d 3 r 3 -b 3 -c 1 -i 3 7 c -j k -b 1 -h 2 -i 3 -a 5 c 4 -9 2 b 1 -8 2 -j n d
6 8 5 -9 8 b a -a 7 -f a -f 2 -9 3 -p a -c 3 a f g 2 -d 5 -a 2 8 1 -m 6 a 1 t 5 -d 7 1w 4 -i e 16
7 -9 7 -16 5 -8 2 7 6 a 1 -p d 8 6 8 d -1f 2 13 f r 5 -a i -8 a -g 7 -f f -b 7 8 e 8 5 -7 a -t 2 -d
7 -2r e -n 15 e 1 -a 6 -h 4 -g 4 -f d -f 3 -b e -9 2 c 1 -7 8 j 2 d 2 f 4 -7 1 -f 5 a 1 -8 8 t 5 c
8 i 6 -14 9 -7 5 b 5 -e 1 g 5 a 4 -9 2 -d 9 h 3 -9 1 -b 2 -19 1 d p g 7 -a 6 i 1 f 2 -a k -9 7 s c 9
1 -p 6 c 8 -a 1 9 2 -9 e -e 1 -b 3 -a 3 -n 1 -f 1 -m 1 9 4 -7 2 -f 5 8 x -b 6 -m 1 9 7 -11 a -c 5 -8
7 -3d 6 -c 1 -d 1 -7 4 m 1 -9 6 -8 8 8 5 -c 1 9 1 a 3 -g i -z 2 g 5 -d 1 h 6 -e a -8 b q c h 3 -8 4 g
1 -d 3 -8 4 f 1 -9 m 9 8 r 6 -9 1 -b d f 1 -8 f -v 6 8 i a 2 -n c b 9 -7 1 -8 1 -8 1 -e 2 -1d 2 -c
2 9 7 -c k 8 6 b 2 -9 4 a 8 -d 7 8 t -9 c -1c 1 -11 3 -j 3 -h 4 -7 2 -b 3 a 1 -y 2 -k 1 8 5 8 6 -n
7 -d 9 1h 4 -b 7 -j 1 -7 3 -11 5 -r c -e 5 -b 8 -h 1 -7 6 -s o -a 5 -c 2 -g a 9 8 e 1 -b g -a 7 s
c -d 7 -b 1 f 1 15 8 -9 a -o 8 -8 3 -11 3 l 9 -7 2 -1m a -8 4 -9 c -a 5 d 5 -a 7 8 a -e 3 -8 b q 2 -a
3 -e 1 -9 4 -b 2 -o 2 -a 5 -a 9 -l 6 -b 8 -i c -8 9 8 3 g 3 -g 1 t b -b 3 -c 3 -j 2 a 2 -i 2 -z e i
2 -1a b 7 1 l 2 7 g c 3 -7 1 -9 l -e 3 7 i a 1 -d 2 g 5 -9 5 -l 5 l 3 u 1 -8 a 13 4 h 2 -g 8 -a 1 -7
3 -q 2 9 2 a 7 q c -7 6 d c -7 7 -n 1 -1d 3 c 1 1b b -f 6 -c 4 a 2 -c 7 p 1 9 k q g -p 6 -t 1 a g a
6 -10 3 b 1 g 1 8 b 8 2 -l 6 -e 2 1b 1 l 2 f 8 -b 1 -7 2 -i 3 g 1 -e 9 l n 1a 1 8 4 -v 1 8 3 -9 1 b
6 -b 1 i 2 b 1 8 3 k 1 -c 1 -o 9 -8 1 -7 4 -r 4 -a 6 -c 8 -l 4 -10 1 7 1 j a -b 6 -q 4 g 1 h 7 b 6 -e
1 -d 4 -b 1 -c 4 i 2 v l 9 1 -e 5 7 1 -v 2 -b l g 3 g 2 c 1 -7 a c i a 6 c b -b 7 1g 1 -j 4 -x 2 -a
2 r 7 7 3 -9 5 -l 1 8 2 -7 5 -g 3 -c 1 -8 9 -e 5 -p 9 -b 7 -9 k i 1 f 1 -8 6 -i 2 -9 3 -f 8 -7 b -o
3 t 7 -9 6 -i 3 -c 3 -o 5 l 4 h s -9 4 c 2 -e 5 -a 1 -7 6 -b 4 -18 4 -g 5 -c e -k 1 -b a -9 1 7 2 -8
2 -c 5 -7 3 u 2 -c 1 14 4 -7 a -i 3 -e 3 -f 2 -w d o 7 -l 9 -b 2 -b 2 -14 2 7 a x 1 f 1 -a 9 9 f k
a n 6 -7 1 -h 5 -w 9 -d 4 -9 1 g m 9 3 -d 4 d 4 b 2 -9 1 j f d 5 -b 2 7 8 -e 2 k 2 -8 4 1y g l 5 -7
j -b f -12 5 -e 2 8 2 -8 2 -t 3 l 1 -12 8 -8 1 -e 3 -o 7 -g 1 -9 4 -9 1 -b 7 d 3 m 7 9 5 -b 4 -h 2 -d
2 -8 1 -7 3 l 1 -a 1 -e 1 -h 3 t 2 -8 4 8 1 -m 3 g 1 -b 4 -9 7 -k 3 -b 6 -8 2 h 4 l 3 -p 7 -e i -7
7 8 9 -v 1 -9 3 -9 3 -h 2 -c 2 b 6 -d 7 -7 1 k 5 -d 1 -n 1 -e 5 m 7 8 7 b 2 -7 5 -8 6 -c 7 7 f -l 1 f
7 -8 2 h 5 j 5 -c 4 -13 2 16 4 -a 2 -l 4 -8 8 8 6 -o 4 -f a -d 7 -8 7 7 4 -w 5 -7 6 8 2 -d 3 -b 8 8
8 -d 5 d r -9 2 -8 7 a a -1f 5 a e o e d 6 -o 1 d 3 n a -b 3 -b 3 -9 1 -9 3 -8 3 -1q 6 a 2 8 o h 2 7
c -f 7 8 4 -j 4 -y 1 -y 4 -9 9 a 6 8 1 -e 3 8 2 -a 4 -d e 8 8 -e 4 d 4 -9 2 -d d w 3 b 4 i 7 a 2 7
4 i d -g 4 l 2 b 5 7 4 7 1 -8 3 -8 c -k d -d 5 -i e -a 4 -c 2 d 1 -9 2 e 6 u 2 c 3 -9 1 -a 7 f 2 -a
8 -h d -k 1 -c b -b 5 i c i 6 -e b -f 3 k b -f 5 -h 5 -8 2 -9 6 -f 5 a 2 -9 7 -8 c -d 1 d e 9 6 -m
1 -8 8 8 3 h 9 -c 4 a 1 b 2 -9 6 f b -8 a t 6 -d 3 -l 8 -d c -c 2 -a 6 -9 2 9 9 -e 3 8 1 -z 2 a 3 -o
9 -c 6 -d 7 -c 1 7 2 -9 4 m 7 -8 4 f 8 -f 6 -f 9 -9 1 -a 1 -b 1 j 9 c 8 -a 7 9 1 -d 2 -a 3 -d 2 c
e -9 8 g 6 -m d -8 1 -7 4 b 1 -9 7 -l 6 -9 4 -8 5 -18 5 -b 3 -g 8 -9 6 -m 1 n g -7 5 -a 8 -m 4 -b 5 8
6 n 1 -p 3 -g 4 -a 5 -k 8 8 1 -b 2 -l 1 -c 2 q 9 -11 1 -9 7 -c 8 -l 1 -7 b -i a -a d 14 2 10 3 -7
9 -a 1 -7 3 y 6 -c 1 -o 4 -8 4 -9 8 -j 6 -r 2 -1z x a 5 -q 1 -a f -a 1 -8 8 a 4 -f 6 -g 2 q 6 -9
b -1c 8 k 7 -17 9 n 5 a 9 -j 6 -e i d d -c 2 d 2 a h 9 3 l 5 -a 3 -f 1 -8 7 -9 b d e -r d -a 4 -b
5 -f 5 18 2 -9 8 f 5 -w 1 12 1 b 3 b 9 9 k -q 2 p 1 -9 5 e 7 -j 5 -c 7 -a 4 a 7 -h 3 -9 2 -a m -e
4 -g 2 -12 c -8 c 9 1 -c 5 j 1 -18 5 m 7 8 4 -12 3 7 4 d 6 -d 3 h 4 a 3 9 1 -9 a -b 4 f 6 c i -9 3 -a
a -l j -9 c -8 1 -n 2 j 1 -8 5 -8 2 -a 7 j o i g -j 1 p 1 9 n 9 4 -8 2 -f 1 e 6 h 3 a a -9 5 8 1 -8
b -i 2 9 3 -e 5 1a a -f 4 -x 9 h 1 18 3 -b 5 -b d o 2 9 1 8 1 -j 6 -a 3 -11 2 7 2 -g 5 -12 8 a 3 -8
5 -u c -j d -8 9 8 1 -8 f c 5 f 8 -e 3 e 6 -c 3 -e 2 -b 2 s 4 -h e 15 1 -a 4 d 4 -7 8 -e 3 m 8 -c
7 -p 5 -8 9 z 1 8 5 -8 a -7 6 -8 7 -9 4 g 9 12 8 h 3 i 2 n d -g 6 -n 9 g 3 -9 a -b 2 h f h 1 -r 8 9
5 w b -10 6 7 2 -e 2 -9 f t i 9 1 9 8 -a 3 -9 5 -1d 3 -i 2 -w 3 9 2 -8 m g 4 -g 8 b 5 -b 1 -8 2 -d
1 -9 2 9 m -i 9 -q 9 d 3 -i 1 j 9 -c j -7 4 -c 1 k 2 -c 2 s 2 m 1 -o 3 7 f -z 4 q b h 8 -s 3 -a 1 -9
a -j 6 -8 5 -1h 8 -7 3 -a f -8 3 -l g -h 9 -9 1 f b q 4 -9 2 8 3 -l 2 -17 a -h d y b -z 1 l 1 i n 9
8 b 1 -b 3 9 3 11 2 -b b -8 3 a 4 b 1 h 2 b 2 -7 3 -y d b 7 -c 6 -d 4 -e 6 -b 7 -a 6 -8 2 -c 8 -s 9 8
2 -b b k 4 c 5 -b 7 9 5 d 2 -e 9 b 4 -g 2 t 3 -k 3 1q 3 7 4 -f 3 -d m -a 3 b 9 -a 8 -9 9 a 3 -r 4 -t
2 e 1 -9 7 -9 2 m 7 -e 5 9 6 -9 e -b 5 -e 9 c 1 g 1 8 4 e 4 -8 9 9 1 -g 2 u 2 d 1 8 3 -d 1 -c 2 -8
6 -g e -1j 2 -f 8 -1q f -a 3 -7 5 -h 2 -c 6 j k -g a -9 6 -o 5 -j 3 -f 2 -8 2 -9 j g b -a d l 1 -9
6 -g 5 -e 6 -f 8 -j 2 8 2 -b 8 -n g 8 a -8 8 d 4 d 2 -k 4 -x 3 -8 6 m a b h j a -l 5 -h h -3e 6 -c
6 -17 2 -9 5 z 6 k 3 -g 5 9 7 a 4 -s 3 h 3 d 9 r a -8 3 g 3 -q 4 -f s -7 7 -g o -8 4 -c 2 l 7 a 3 -h
3 -7 4 -p 2 -c 1 -1m 6 -b 1 -w 8 -8 3 a f -9 1 -c 1 -b 1 -b 6 -8 2 g 1 -f 1 f a 1f 2 b 3 -a 2 q 6 -i
2 -x 1 k a -v 1 -9 1 e 3 9 4 -i 3 8 5 -i 3 -g 3 -i 9 -f 2 -a a -i 6 h 7 9 3 7 6 -1o 1 k 1 -u 6 8
d -1a 3 b 7 s 1 -z 5 -d 8 c a -a 1 -8 1 d 6 -b 1 -f 2 -d 4 b 4 e 3 -a 3 -n 3 -a 4 -e 1 k g -7 2 -a
2 -m a -9 3 -19 8 14 2 8 4 -b 1 -8 a -n 2 -9 2 -f 1 a 7 -8 f -9 3 -m 5 o 2 9 1 b 1 8 4 s 7 g 1 -a
e -9 b -8 2 -9 4 -c 1 -d 1 -n 2 -g 2 -o 2 -d 4 q 2 -f 3 -9 7 -g 1 -a 2 -e 5 -9 3 8 2 f 9 -b 1 -c 7 d
1 -a c e 3 -r 3 -e 9 7 b -9 4 9 1 8 7 -e a -x 1 -k 2 -e 9 -k 1 i 1 -8 4 l 5 f 8 -9 3 -s 3 k 8 i 1 -7
1 -a 1 -m 5 -h i f b -q a -9 2 -b 6 -9 2 8 3 8 5 -9 6 b 1 7 d -8 6 -7 2 -a 8 b 2 -x 2 -e 1 -1h 1 8
2 13 f -m 4 -h a k 4 a 2 -c 1 -a 7 m 2 a 9 e 6 1f 2 -b 2 g 2 c 2 -9 8 f 4 -c 1 -b 5 o 8 -18 4 c 6 -e
g -w 9 -9 d i 4 -d 1 7 6 -b r -f 2 7 1 -f l -t 3 x 8 -8 f 13 2 -e 9 j 3 -8 6 -i 1 k 4 8 5 h e d b d
8 7 1 14 6 -b 7 c 9 -8 2 k 1 8 1 -8 1 9 7 -m 5 -i 4 x 6 -8 2 -31 3 -g 5 i 2 -b 2 a 3 -k 9 -11 2 -f
g q 2 -8 1 -e 7 -9 5 c 9 -b c -h 2 -e 4 -8 1 f f c 2 -9 r -e 3 -c f b 1 7 2 -9 4 b c i 2 -7 1 v 2 -a
4 -q 1 23 b -8 5 -9 9 s 4 f 3 -a 8 -7 2 -d 8 -i g d 7 -a 6 m h -g g b 5 l 4 -b 8 j 1 -d 8 -8 2 d b -9
c b 4 i 1 a 2 -9 4 -i a -g 3 -7 7 -a 6 -f 2 -8 9 -g 2 r e 9 1 f 3 b 4 9 6 -b 2 h 4 n 2 e b -b 1 -f
3 s 1 w 3 -l 1 -d 1 -8 5 a 5 -1h c -9 2 9 3 -c 7 1c a -k 6 -8 2 8 3 7 d a 2 -b 6 -l 1 -k 5 f 6 -7
4 -8 c -d a -h 3 a 8 -b e -d 6 -16 1 -a u p 4 8 6 -7 3 b 1 r d -9 4 -9 8 d 8 -b 2 -8 4 -j 2 7 6 h
1 -b 3 -c 5 -9 c b 1 -8 6 -y 7 -7 8 e 7 y 1 j 8 -l s -f b -e 2 -i 1 -i 4 -7 5 -13 3 -a 1 -f a c 2 -n
2 -d 1 y 5 -7 8 -c 2 -d 1 -d 9 8 2 -9 3 -g 1 8 1 -g 2 -d 3 -d 6 -16 9 -c f -16 9 -8 5 -a 9 q 1 -b 1 9
1 -9 7 -b 1 -8 7 -7 3 a 5 e a k a -8 5 -11 3 b 9 s 3 9 4 -17 5 -q 4 -o 1 m 3 -d 3 -7 1 c 7 -d 9 b
5 -8 4 s 1 -7 4 -9 c -7 6 -8 6 c 1 16 1 -e 7 -1w b -8 2 -e 5 -d a 9 3 -i 7 7 3 9 l e c -c 4 -8 e a
c w 2 -7 1 -9 1 a 1 7 4 g a -e 2 -9 7 -b 7 h 3 -7 4 h 3 -k 1 -7 2 15 7 -7 1 -g 3 -t 8 -e 1 -a 3 s
3 -8 3 z 4 -f 1 n 5 f 1 2l 5 -i l -e 6 8 g -8 2 13 3 q e i 1 15 2 -a 3 9 1 7 5 r 7 -i 3 -l 1 g 7 -j
1 q 5 -f 3 h 6 f 9 8 4 -d 1 -c 5 k 5 b 2 -7 1 j 4 -r 1 8 3 1i 1 -7 4 8 2 e 5 d 1 b 1 -a 1 -d 4 s 2 8
3 -a 9 -2d 1 c e -1g 3 q 6 b 8 -a 4 u 4 8 e r 5 p 7 -9 b -8 2 -8 d w 2 -a d -h x -17 c -o 4 a 1 -e
3 -l 3 x 7 -g 5 -13 7 9 9 -e 5 i 2 -8 b a 6 -b 8 -9 3 9 6 -d 1 -b 2 -e 9 e 1 -d 2 -d 5 -1c b -k 2 -o
4 -a 2 -p 1 b 1 -8 c -d e -9 1 -8 c a 1 -e 7 -d a -i 3 c 1 -b 5 -b 5 -d 6 j 7 9 2 -e 4 d 2 -g c -j
1 e 7 7 3 f 4 -8 5 8 5 g 3 -7 1 -j 2 -f 3 -1z 1 -8 2 -7 d -g 5 -b 4 -1c 3 -9 1 n 6 a e -e 5 -a 4 o
3 -9 3 m 4 -h 3 -e 3 9 d -h 1 -a 2 -j 3 -d 3 b 5 -d 4 h 5 -v 4 a 4 -1j 2 -b 5 d 6 1d 6 -m a q b -8
7 j 3 -9 4 7 2 -f 7 f 9 -g 1 -u d -1j a -b 2 -7 4 9 3 a 1 d 3 -7 3 l 7 f 4 h e g 1 d 1 -u 5 -8 7 -f
5 a 3 -c 4 -c 6 -j 1 -d 4 -7 2 -13 2 8 1 -b 2 -k 5 -a b b 1 b 4 -9 2 -m 6 -x 7 -m 6 -a 3 -8 9 -h n -e
3 -8 5 -8 5 u 8 -7 4 -8 8 -i 8 -9 c -8 3 -g 1 -9 5 h 2 a 1 a 2 8 3 -8 7 -9 1 -15 3 -b d -1b 4 -c 4 z
2 -l 6 -7 7 -8 4 g 6 -d 3 -8 4 -v 8 -9 1 7 4 -12 2 p 3 e 5 -j 6 -8 9 k 1 -p 2 -e 5 -b 2 h 4 i 3 -c
2 -l 9 8 2 -a 4 1t g -8 1 -g 4 -j 9 -d 6 -f 2 -9 5 f 3 -s 1 -13 3 -12 2 -8 n -13 1 -f 5 -g 8 -9 1 -b
9 -m 1 -c 9 f 2 g 3 a 4 -a 5 -h 6 -7 4 -8 7 -8 e o 1 -c 2 -9 a -n 4 7 8 l 4 -8 3 -b 2 e e 8 1 8 2 -9
1 -v i j 1 -j 3 -h 7 8 v -8 4 a 2 l a -n 1 -b 9 c d -8 2 -a 3 10 3 h 7 -e 5 -9 6 -j 5 -c 5 -7 8 -8
1 v 8 c 2 -u 3 e 2 -j 3 -m c -u 9 -9 2 b 3 -k 1 -8 5 c 3 -8 1 9 7 w 7 -g 6 -c 4 -d 4 -g 4 -e 5 -j 2 7
3 -a 3 -c 6 -8 3 h h b 3 k 1 -8 4 n d b 8 -8 2 -b g -e 4 -e d 8 5 -9 8 -k 2 7 7 -d c -h 3 -a d -7
2 -v 4 -7 2 c 1 -a 1 -c l -d 2 -8 5 a 3 c 8 9 1 -a h 8 4 -o 3 q 8 9 3 q 3 -j 6 -f 1 -c 2 -8 1 -f 1 n
2 15 4 -f 3 -n c -1r a r 2 -c 5 -c 3 9 8 -m 7 -a b -a 1 -9 1 b 2 -x 1 -7 8 1f 4 -e 9 -8 1 -e 2 f 5 -c
1 9 6 d 4 8 3 -8 d -8 2 -c 3 y 1 -b 4 h 2 -8 1 t d -8 2 -m 9 -c d a 7 d 3 -9 2 -l 2 8 g 9 c -y e y
4 8 6 -8 c a 4 8 1 -o 3 -8 a 9 7 e 2 -b 1 b i -s 5 -f 1 9 1 a 2 -a 1 -d 7 -h 6 8 6 -h a -q 3 b 6 -a
2 g 1 -c b -b 7 a 3 -8 6 -7 6 c 1 8 7 -i 3 m 3 -9 6 -b 2 d 4 -b 1 j c a 8 -c 3 -j 6 a 7 -a 5 -i 2 -a
2 8 b -9 7 j 9 f 4 -13 5 -q 2 -9 3 8 e -l 2 8 1 i 3 -k 2 -b 4 -10 5 h 4 -g 5 -8 4 7 4 b 3 -f 2 -1l
2 -h 2 f 3 b 8 d 7 -b 8 -a 1 l 2 l 2 e c -f 4 -8 7 -v 2 -8 8 e 6 m 1 -v 7 -n 8 -p 3 -a a -9 3 -f 8 d
1 y 6 -8 a n 7 -g 4 -h 6 -16 6 8 3 -b 4 -a 1 -d 1 -8 k -d a -a e 1h 4 -a 7 -9 1 -q 2 r 4 8 1 -9 h t
1 9 2 9 1 -a 2 -d 2 -p 9 -11 8 -f a -d 4 -c 4 -n 5 -9 3 -i 5 e 1 8 4 -7 1 -8 2 -a c t 5 -14 7 -n
4 -1l 1 l 2 -1a b t 1 -7 2 7 8 -b 4 -g 1 -k 1 -a 9 -j 7 1k 9 e 7 -12 1 -w b -a 8 h 2 b 3 7 5 -1k 9 -j
2 7 8 -d 2 h 4 -c 2 -e 8 -9 4 a 4 -n 1 p c e 2 -i 7 -v 8 9 4 9 2 -p 2 -8 a -7 3 k 3 -a 7 -7 j -b 4 -i
2 8 4 -b 6 -1a 4 -r 7 -w 4 f 4 13 6 8 2 -9 9 -h d -k 3 -7 f -d b -b j c 3 -c 2 8 2 -j d e 3 w 3 h 3 b
1 9 1 -a 6 -8 8 7 2 9 1 -h 3 e 4 e 2 e 3 8 5 -k 4 -c 7 -a 2 x 5 8 2 -d 8 -v 1 -b 3 -g 2 -b b l 6 -9
e 8 5 -e 2 m 6 -7 4 c a -8 6 8 3 -f 4 -b 6 -c i -9 8 -9 2 -r c -b 4 -h 7 l 6 f 4 -9 4 e b v 1 -j 3 -i
3 d 2 f 2 x 5 d 6 -c 2 a c a 6 7 1 -c 1 -h 3 -9 1 -o b -n 9 9 2 -8 2 -y 2 -j 8 -8 2 -8 8 -c 2 -a
b -1q 1 q 9 -c 5 a 3 -9 a -h 7 -a 1 s 8 -9 2 k 1 -a 4 -7 1 -1b o t 1 -g 9 -b 8 -9 7 8 l -g 9 -d q 8
3 1o 5 l 3 -n 2 -d b -9 5 -a 1 -b 2 -8 2 -b 4 -9 9 d c -7 6 -m 4 -g 2 -d 14 9 4 8 9 -m 5 -x 1 9 3 -8
2 -9 g 8 8 -9 p a 4 8 9 a 4 b 4 -r 4 d a -e 3 8 4 -m a 9 1 9 1 -q 3 -a 2 n j h 3 e 3 10 4 7 3 -f 1 7
7 j 4 -q 6 a 4 -9 e i 3 b 3 -f 2 -v 9 -7 2 -23 j o a p 4 g 2 -a 7 -i 16 e 5 -9 1 -8 5 a 3 -a 4 b c -e
4 -a 5 -c 8 -9 5 -9 3 -8 d -j 3 9 d -7 a -8 4 -d 5 -e 1 -a l 9 4 d 4 -b 1 -1e d a 1 -15 1 -c 1 b 4 -e
8 b 1 -i 5 -9 4 -2b 3 t 2 9 6 m 3 14 2 -7 b k 2 -7 6 -n 4 -o 8 -8 j 9 5 7 1 n 9 12 2 -7 2 -8 9 -l 1 b
d -9 2 -b 3 x 1 -10 g c 3 -p h j 5 -t i 11 3 a 7 8 1 -k 4 -c 1 -i j -n 3 h 9 8 1 -7 6 -b 3 -c 2 -a
4 -9 9 -8 3 8 1 13 6 x a o 1 -u 2 h 7 u 5 -j 4 f 5 -1l 3 g 9 v 1 -k 8 j a -9 9 a k -i 3 q 4 a 2 c
1 -7 2 -9 4 n 8 -9 7 q 2 j a -e 3 -18 4 -8 1 g 2 -b v d 9 h 2 -f 5 -9 c -8 3 8 2 a 5 a 5 9 2 b 2 -b
c -e 7 9 1 -u 1 f r a 1 f 3 -9 4 -e 1 -g 1 1g 8 -a c -c c -a k l 4 c 4 -1b 4 b 6 -b 1 7 3 -c 4 g 1 i
1 h 1 8 4 w 9 -7 i -q c -j 7 f 5 -v 3 n d -d d -f 3 k 6 -b 9 7 d -8 2 c 5 z 2 7 3 -j 5 7 2 -b c -m
a h 9 12 a -d 4 -8 2 l 5 -d 1 -b 2 -i 3 -9 e f 4 -9 4 h 1 d 3 -b 8 8 7 7 2 -9 1 -51 2 c 1 -15 k -i
a 8 3 -9 1 a 1 -b 2 l c 8 5 -f 3 f c p 3 a 6 -1d 4 -9 3 -c 4 1j 1 p 5 -h 4 -d 5 -f 1 g e 7 9 m 1 -8
7 -u 5 -l d d 2 -w 1 7 3 -g 8 9 g -a 4 1c 3 -f 2 -14 4 7 2 y c -j 4 f 3 -b 2 8 4 -j 3 -b 1 -o 2 k
c -c 1 e 1 -h 8 a 1 -y 4 -k 7 -8 2 d 4 -9 6 z 4 -a 1 -9 3 a q -u 2 -g 3 c 3 l 4 d c v 1 -9 3 -a 5 -f
j -c b -k 1 -a 4 8 4 -g a f 7 8 k g a 1a 2 i 1 17 8 -h 4 -f 5 -8 1 -b 8 b 6 h 3 -8 7 a 1 -c 7 y f -8
2 8 f -i 1 e 5 -8 1 b e -7 6 -c 2 d c a g 9 3 9 g -n 2 -7 4 -7 2 -d 9 -g 7 e 2 c 9 -f 4 -7 7 c 3 o
3 -w 9 1x 1 9 d m 4 s 8 -9 2 v 2 -7 6 -a 1 -a 2 a 2 9 2 -d a 9 3 -q 3 -g 5 f 1 c 5 -8 5 -8 1 v 18 a
2 -b 2 u 2 a 9 -8 c -j e -8 6 8 o -7 a 1a 7 -8 6 -c r 9 3 a 5 b 2 -9 g -d 4 -k 6 e 6 -8 4 -a 1 -1c
1 b 1 -e 1 c e l 1 -x 3 -h 1 -u 9 8 b i 6 -a 1 9 4 -l 4 -o 6 -15 3 o 4 k 9 -i 7 d 1 16 2 h 4 -7 1 9
a 12 2 -a 5 8 b l 2 -8 5 11 e -m 1 -d 3 -a 5 -l f 10 5 -10 5 -q 3 -d 2 -c d -9 6 -a b f 2 -8 9 -8
1 -l 1 -a 4 -a 6 c 1 -a 4 -a 1 8 3 -k 6 b 7 -d 1 -e 8 -m 3 -16 6 f 1 -f a -i d -8 7 -7 8 -a 5 -d 2 b
a -c d -e 1 8 1 9 6 e 1 -a 6 -1b a -e 2 -e 3 7 7 -b a -9 7 9 3 -o 3 -b 8 -b 4 a 1 -a 4 -14 6 -8 1 -f
4 -1d 4 -j 2 -q b -9 6 -9 1 -p c -8 2 e 5 -1l 4 -c d -i 8 8 2 -8 2 -a 1 9 4 -f 3 8 6 -b 9 d 7 -8 1 -7
6 -7 6 -b 2 -7 9 -r b -j 3 m 4 q b 9 a -e 1 8 1 -d b -8 2 -d 5 -d 1 -b l -1d 1 9 2 a 3 9 2 -e 4 -8
4 8 a f 3 p 2 j 5 -15 7 a 1 9 1 d 1 -b 3 -u 1 c 5 -7 7 -b 2 9 8 -d 3 -9 6 -a 6 -g 5 -9 c -8 d 8 5 10
5 -f 6 -c 9 -19 5 c b -b 3 -d 4 -p 8 -8 6 -e 9 m 1 -f 9 b 2 -a 4 d 4 d 1 -g 1 8 e -9 3 -9 2 -q 2 -8
3 -c 1 9 1 -m 6 k k -q 1 -a 5 -u 2 -d 6 c 1 -7 4 g i m d f 3 -g 4 -j 7 -1l 5 -c 1 -7 2 f 9 -a h -7
4 -g d -c 7 f 1 -c 5 -d 4 d 4 -n 3 e 5 f 2 -9 1 n 9 -8 1 d c e 1 -c 2 c 3 8 2 t 1 7 8 -a 2 -k d -1d
5 -a 9 -13 1 -8 2 s 2 -7 4 -i 9 -a 3 n c -b 6 h b h b -8 1 -f 8 11 1 d 2 -9 b -b 7 -7 2 h 4 -h c -8
c -8 5 9 5 c 3 -9 2 -f 3 -j 9 -9 5 i 1 8 7 -c 3 -1c 2 -k 2 i b h 7 9 4 -7 2 f 2 -l 5 -9 1 -9 9 -b
5 -8 3 -8 6 b 2 10 d d 3 9 5 10 7 -18 1 -i 3 -9 1 8 3 l 9 8 n -k e 9 1 b 2 d b a 3 9 5 -a 1 -8 1 10
a -9 2 -a 2 t 4 -h 5 w 9 a 3 -9 1 -k 3 -9 1 f 2 -c a -m 1 -7 1 f 5 -f 1 -16 3 a 1 -e 3 -c 2 -3w a d
o 8 1 -7 1 -17 3 -a 3 -8 2 j 2 -z 1 -g 6 -b 4 -8 1 q 5 d 9 -c 3 -e 1 13 4 -j 2 -u 1 13 4 1f 3 -o 1 -d
2 -k 4 -b 3 -8 1 f 8 -m 3 d b -f 5 e 1 -1s 9 d 1 -d 3 q 5 -g 5 -a 3 a 8 -s 8 9 5 b 2 -k 8 a 4 -3w
1 -8 8 -a 6 -j 2 h 1 -h 3 a 4 -i 3 c 1 -r 1 -8 2 -c 4 -b 7 -u 5 -q a -c 3 -8 2 -b a -7 7 g 7 -9 1 -d
3 a 1 8 1 k 8 -a c -c 3 f 5 -7 6 b 3 c 5 -s 1 -f 1 -b 3 c 3 -e o -8 6 a 3 -f 8 -8 8 k 2 -1g 4 -8 2 -b
2 -q 7 k a e 4 -c 9 -j h -8 1 -2d 4 -d 3 -f 3 -b 9 p 1 -8 2 -c 6 7 5 -9 1 e 2 c 3 -8 a -8 4 -a t -c
b -9 q 1r 4 -8 b -b 7 -1a 6 -8 5 -c 2 -8 3 c 9 m 4 a 1 8 q -8 6 -8 5 c 6 -d 2 -l k -q 1 -f k 7 3 -8
c -d 2 -d 1 -h 3 -p 4 d 7 9 1 -7 4 k b -1d 1 -a 3 -d 6 -q 6 -9 4 h 1 -k 4 -h b r 1 -g 4 -h 5 7 6 8
8 -n 3 b 2 -8 4 p 8 -8 9 -1j a -i 4 -b 9 -h 6 -l 5 r 1 c 4 -a 2 -8 3 -9 2 -7 h 9 5 -9 5 e a -a c b
5 l n 1n 9 -j 2 -c 3 9 1 v 2 -b 3 -s 1 -n 3 -c 2 -c c -a 3 -a a a 4 -7 6 t 5 -c 4 -c 5 -q 4 -1i 8 -g
3 i 2 -a 1 -e 3 g 4 -8 4 -j b -7 4 -7 i -7 3 -7 4 -i 1 -b 2 o 2 -19 h c 4 -9 5 -e 1 b 2 -d w -9 2 -9
3 -1q 3 -l 9 -8 d a j 8 5 j g 9 d 8 8 w 3 -q b c 8 -8 8 -9 e -e 3 v a -g a t 6 -c 5 g 7 o 3 -9 j -7
a -1i i 9 3 7 1 g 6 -m 7 -1g h -c d -z 2 k 1 -c 2 -b 7 g 6 -g 1d e 5 j 1 -r i y f d 3 -8 7 9 2 g 3 -8
1 -n 7 r 6 8 q -o 4 f c -s 4 -9 b -b 7 -f 1 -a 1 o l a 1 l 1 -8 2 -e 9 9 5 -7 3 -o 2 -h 3 x 3 -8 d -j
1 8 5 -a 1 -7 4 -c 1 9 3 -h 1 9 9 g e g 4 f 4 -f 2 -j 5 b 9 q b -b 2 j 2 i a 8 2 -f 6 -t 9 9 i -w 9 b
2 -d 6 -g 1 d 8 -u 1 f 1 h 1 -k 4 9 1 1f 1 9 4 i c -9 9 q 4 -c p 8 3 1c 3 z 1 -9 2 -d a -c 4 i e x
2 -c 3 -1p 1 -g 4 -8 2 s 3 d 1 d 4 -f 2 -8 3 -b 2 -1s 3 d 5 e 5 -7 5 -g 5 l 3 9 2 -i 3 o 5 b 7 c 4 -9
j -9 g 8 4 -9 3 -9 a w c -b 6 -d k -m 1 p 4 b 2 -1i 1 a a -b b -e 8 -a a f 9 e 8 b 2 -b 1 a 6 -d 4 -e
4 -a 5 8 3 y 3 -b 1 -9 b a 3 -i 5 -c 2 d 1 -c 4 -j 5 -d 6 -b a 8 1 -f 4 f b -8 3 b 4 -c 7 u 3 b 1 u
4 -a 1 -c 1 -n 2 -7 1 -a 1 -w i -9 1 7 4 -a 6 e 6 -9 7 -1k 3 -e 3 -1c 2 -c 8 -h 8 j 3 a 6 -9 4 b 2 -8
1 -i 7 -a 5 -8 4 o 4 8 4 -1b 2 -d 9 k 1 8 3 i d y 3 -9 7 -8 1 -1h c -c 7 -h b 9 b -n 1 -a 5 b c -i
a 9 6 -i 3 -c 1 c c -r 8 -a 4 -v 6 -b 2 -1a 7 s 2 8 1 -c 2 -m 3 -d 6 -c b f 1 -b 2 -9 2 -9 3 -x 5 -9
1 h 3 l 2 8 8 12 b o 2 a 1 a 4 -f 2 9 3 a f d h -o 5 -8 2 b 3 -9 d f 4 -b 3 j 3 -8 6 e 4 h 7 f 8 -8
a q 2 b 3 s 2 -i b d 2 -7 5 a 5 -g 4 -8 6 b 2 -7 9 h 7 a 1 -9 2 -d 3 f 1 9 7 -a 3 -13 s g 4 -i 2 8
1 a 4 f 6 -8 a -b 7 j 6 10 5 s 2 -a b -8 4 -8 3 -8 2 d 3 -j 8 o e -a 1 -c 3 f 6 -w f -8 5 27 e a 3 8
2 -k 2 -e 2 -c 6 -c i -g 8 -8 2 o h a 1 u 4 -d 4 a h b f -u 3 11 5 -8 8 a 1 -m 4 g 4 f 7 -j c h 3 -e
7 -m 1 e 8 -d 3 -d 2 -b 1 a 6 -g 2 8 2 j b 9 6 f 1 13 4 s 6 -7 2 n 7 -9 1 c 1 c 3 e 3 -a 6 -a 1 n
4 -d c -b 6 a 1 -9 1 -c 3 m 2 -a 4 -i 9 -h 4 -9 4 e 6 d a b 1 -8 9 7 1 -e 5 -9 6 -i a -9 a -p 7 -f
2 -a 5 c 2 c 2 8 7 -b 6 a 1 b 3 -c f -a m -t a -d 8 -b 1 -1o 3 -g 3 -h 4 -d 2 -i q -p 3 i 9 -e 2 b
8 -a 3 -8 5 9 1 -9 3 -e 4 -c e -8 2 7 f -a 7 e 4 8 4 -b 4 m 3 -l 1 -2p 2 -a 3 -9 a -j 3 f 8 -a 1 -r
1 -7 2 l 4 -8 1 8 7 1a 5 -g 4 -d 1 b 3 -c 8 c 1 -8 p -a 7 -f b -e d 13 3 -e 6 i f d 6 -9 9 i 5 -h
8 -9 1 -e 3 -s 1 -8 b -g 2 -c 3 9 d -8 d g 1 8 2 -7 5 7 4 9 w d 7 -b 5 -9 1 -8 4 9 4 i k b 1 -1m 6 -9
9 -h 3 -d 5 -a 5 -c 7 -a 2 -i 5 -14 6 -m 1 -i 10 -8 c -8 2 -8 7 -s 3 c 1 -a 5 8 d -8 3 -e 2 -a b i
3 -e 1 9 4 -j 2 -7 5 -7 1 -c 3 -a 4 -a 2 -9 d -12 9 -l 3 -f 1 8 9 y 9 f 7 -p 1 -a l -c 8 -u 3 g 3 -f
2 -l 9 -o a -7 1 -i e -26 b e g d 2 a 9 f 3 -8 1 -c 6 g 5 -e 2 -d 4 s a f 1 y d -9 5 -h 7 j 1 7 2 -w
7 -h 4 -k 3 h q -9 5 -9 6 c 1 -12 1 d 2 a 9 b 1 8 4 b 3 a 3 -e a -b 4 -35 1 -17 o -h m -b 1 -c 6 -q
5 d 4 -9 3 1i 3 -d 9 -9 1 7 1 9 1 -o 5 -8 4 -8 1 -m 9 -8 7 -8 1 -b 1 -8 7 -b 2 -a 5 7 6 -e 1 -d 2 -1i
k -m 3 -h 1 -19 4 d n a 3 e 6 7 8 b 6 -j 2 -b 1 g 6 -8 4 8 5 -v d -8 b -a 2 -m b -d 6 n 6 -j d -b
5 -e b -t e -j 2 -a b k 3 -j 1 j 8 -u b -d u -m 1 m k i 5 7 2 -19 6 -d 1 -b 3 -7 6 i 3 k 5 g 2 -f
b -a 3 -1j 1 -9 4 -t 7 -l 2 -8 3 -8 1 -9 2 e 5 -d 1 -a 1 -c 1 e 5 e 2 -a 4 -c 6 -c g 9 7 q b e 1 d
q -c 6 b d -c c -e 5 q a -c 4 -7 7 m b k 1 g 9 -i 3 -7 4 -8 6 e 2 -e a -a 1 g 8 7 1 e 3 -e c a 9 -b
8 -a 5 g 2 8 2 9 d -1e g o b -f a e 1 -g 3 -d 5 -15 4 m 3 b 3 -9 4 -q 7 -l 1 -7 3 b 4 l b d 5 -b 5 -7
1 c 2 d 3 -9 7 q 5 -f 1 c 7 -8 7 -b 3 j 9 -a 8 e g -9 3 -c a -f 7 8 5 -g 1 o 1 -9 2 -8 j -a 5 -v 9 -8
b -j 9 -8 e -8 5 f 6 -k 3 w 3 -9 f 8 5 j 7 b 2 -o 2 -27 1 -7 8 d p k 1 -g 6 9 9 -s 5 -l 9 -e e -k
e -o 4 f 1 -u i 8 5 -q 9 -d 6 8 1 -d 1 -8 4 -a 8 m 5 i a -b 5 -d 5 -7 b l k -f d -9 3 h 2 -7 9 9 q h
8 c 2 -b 1 -1c 1 9 1 e 1 -8 3 -j 3 -l 4 u 1 8 4 -o 2 e i a 4 a 2 -9 4 a 6 8 j -d 2 f 1 -a b 1h 1 -9
1 -n 4 j 8 -11 5 -1j 7 -a 4 -7 1 -i 7 -8 5 -b 1 f 7 -f 3 -c 9 -7 4 o 7 o 3 -j 3 -v 2 p j d g -l 1 h
1 -7 9 r 6 l 1 o e c 3 f 3 c 2 1y 5 -9 5 i 9 -9 2 d 5 9 4 -p 4 11 1 g 5 -g a b 4 m 1 -c 3 -b 7 -x
1 -g 3 14 1 c 7 -8 5 -k 7 -b 6 -7 1 -q 4 -9 7 f 1 -e d 9 d -b 1 k 2 k 3 k 2 12 7 b 2 -7 5 -g 5 -b
3 -8 2 l 6 9 e -e 3 1b 5 11 l i 4 a 8 v 3 8 3 -n 4 -9 i j 1 -7 4 -m 7 15 1 -9 b -b 8 c 6 b 5 -1d 4 k
2 8 7 -9 1 -w 4 1n 1 -g 4 c 6 8 2 h 7 9 3 -d 1 -d 1 -h 3 c 4 -15 5 8 2 -8 1 -h 2 j 5 -f 3 -10 3 -7
g g 1 -c 6 -7 c -1g b -b 2 b a c 1 -c 1 -j 2 d 1 -7 3 k 5 7 n -t e -f 1 t 5 p 2 f d -7 2 -7 6 -e
1 -1d 7 -y 3 -7 4 r a -h 6 -9 1 -c 2 i 7 -c a -i h i 7 -7 7 -8 4 -o 2 -d 1 -o 2 -f 2 a 3 -c 2 -j 5 7
4 7 e l 2 m m -f h -9 5 h 6 -9 2 -9 4 -9 5 -q 1 -8 5 f 2 9 1 9 2 -1b 3 1b 1 c 5 -j f f 6 9 d 8 7 d
2 -c 5 a 1 -a 2 -d 6 -a 7 -a 2 -b 3 a 4 m 1 -9 3 -r 1 d 1 -d 2 f 2 -11 1 -e 5 -a 2 -a 1 -d 7 -h 3 j
e -c 8 k 4 -b 1 -9 5 -8 7 c 2 9 6 7 1 b 2 -c 1 l m -d 6 -a 6 -8 3 d 4 1k 4 i 6 -e 4 -q 2 b 1 z 1 m
2 -1c h -d a 9 e -b 8 -g 4 -h 4 8 1 -8 1 -12 6 l 6 -g 5 i d -8 5 o 3 d e d 6 l c -7 2 p 3 v c -7 4 -g
5 e 3 s 2 19 2 -i 6 -d 3 8 d j 5 7 1 d 2 m 2 -w 2 -8 3 w 1 e 2 -8 6 h 3 -13 1 -x 8 b 5 -a 5 -j 6 -9
4 -d 2 g 6 s 3 -8 4 -a d h 1 i 4 k n -8 a b 9 b d l 3 -a 8 -8 2 a 5 -7 5 9 3 1d i 8 9 9 1 -c d a a m
1 -h 3 8 a 9 4 -i 8 -b 3 g b -e 8 e q g 1 e 1 8 8 b o -o 1 d 2 -2g 6 9 8 -9 4 f 1 i 1 8 1 -b 3 -a
c -b 1 a 2 -i b -c 6 d 7 -d 2 -f 2 k 3 -i 3 21 1 -9 4 -a 2 k e -b 5 14 1 -7 2 -b 1 -9 1 -e i -u 1 -g
c -9 1 e 7 -7 5 8 1 -i 1 -8 4 -m 4 p 8 d 3 -f 8 l 1 -9 3 a 1 -8 1 -n 1 -g 1 e 5 l 3 8 b h 5 -j 9 -d
6 -a 2 -d 2 -8 1 -7 2 -8 3 w 5 -e 3 d 2 7 9 a 1 i 2 -1c 9 -j 1 -1e 4 c 9 b 9 c 4 l b b a -d 1 -b
1 -11 3 -b 7 a 5 -8 b 7 a f a 9 b a 1 -d 4 -b h a 5 -h 3 -9 1 x 2 -8 1 -7 5 -q a 7 1 m 1 -7 1 -b 2 9
5 -d 1 -8 5 -1d 1 -d 4 -h 2 j 1 8 4 -9 d e 1 -9 2 1b d -b 7 9 4 -11 6 a 5 b 4 -10 1 -8 6 h 4 -1b 4 i
9 p 9 -9 1 -e 1 9 2 8 3 -2e e -c 2 -j f -b 2 t 1 -8 n -l 1 -d 1 -t 7 -k 1 -a k b b -l c -i i -e 5 -7
6 a e 7 4 -b 8 i 1 a 3 -a 5 8 2 -9 3 -l 1 -e 4 f 2 u 4 -7 8 -k 1 k 1 r 6 -c 2 -l m b c 8 9 9 9 -a
1 -1t 3 c 2 -7 2 -9 5 d 4 16 o -k 1 i b y 7 -2v 3 -l 1 m 2 -a 8 e 1 -9 2 -v 2 e 8 -8 1 -a 7 -8 1 -1c
3 v 8 b 4 7 3 -x i f 4 -16 5 -8 4 r 6 -h 1 -y 9 f 4 c b -x 2 -9 3 j 1 -1h 1 a 7 q d -m m -i 7 c b 9
3 j 5 -c 3 -d 1 8 b -t 1 -b 5 -h 3 -i 4 -o 5 -16 3 -9 3 c 1 -8 3 b u 12 3 9 2 d k 11 1 -9 3 -8 b 8
9 8 5 o 6 -c 4 e 2 -a 9 -r 5 -d 6 -g c j 2 -h 7 a 6 -9 2 -a 3 -o 1 -f 1 -b 1 -f 1 -f 4 -e 2 -b 1 d
3 -m 2 b 1 -7 3 -c a -e 2 -j 6 -j 1 -z 1 -p e -d 9 c 7 j 2 -h 3 d 2 -8 k -d 7 -f 1 -8 5 -8 2 -c 4 8
1 -v 5 f a -7 1 -8 7 -k 1 -8 5 h 1 -i s -i 1 e i -a 2 9 9 z b -l 9 e 7 -a f -8 2 -u 5 -8 9 -p 3 k
4 -8 3 n 6 a 1 8 b -8 1 a 3 n 4 e 5 -9 2 -p 5 s a 8 c -h 2 -9 1 c 1 2k f 15 2 -g f x 7 n 5 p 3 -b e a
1 -9 2 3r 3 -l 1 -u 4 k 7 l 4 -9 2 -9 c 9 1 -n 4 b 2 8 2 -h 5 -a 5 -v c p 6 -i 6 7 3 -c 2 -8 7 -11
6 p 9 -9 2 -b 6 -b c -m 5 9 1 -a 8 -e 4 -s 1 9 6 -8 2 -a 2 k 8 p 4 -7 1 -c 6 -r b -n 5 d 8 -9 6 -d
c -8 7 8 2 -e 3 -e 6 c 6 10 3 -8 c -c 2 -q 1 9 3 -q 6 -n 2 -i 1 9 5 -s 1 1b 2 8 5 -a 9 -r i -l 6 7
1 8 2 -c 1 -c 7 b 1 d 1 -1j 1 -e d -b 3 -y l -8 2 j 2 8 6 -g 1 -a 7 -8 6 -9 2 -9 4 -8 1 -8 3 c 1 b
1 a 3 -i 3 -j j 8 2 -14 c -j 2 k 2 -l b -b 1 -a 1 -s 1 -j 9 -f 4 l 1 -v g -w 6 -9 1 -c 4 i 3 j 2 f
3 -n 2 -f 2 -d 6 -1l b -7 8 -c a -8 1 -8 5 -g 2 -h a -7 4 e 5 -i 7 -a 8 v 3 11 a a 1 -i 1 -c 3 -16
1 n 1 g 1 -t 5 -c 1 -d 3 9 1 -b 3 -u 5 -7 a e 1 -9 5 -c 2 -a 5 -r v -x 5 -8 5 -8 1 -e 1 -b a o 1 q
2 h 2 -d 2 x 2 e 5 a 1 -c 2 -d 3 -e 8 -8 4 z 4 d 1 -c 4 -8 a n 4 -c 4 -b 7 -d 6 b 2 -9 1 b 3 a 2 g
5 -7 3 -c 2 k g f 2 7 5 8 2 12 1 d f -b g c 8 u 4 e 7 d 2 7 1 -8 4 -h c n 2 -8 5 o 1 -q 6 9 h -f 1 -g
2 -a 7 -b 1 n 1 -a d -c 7 -9 6 -e 1 -h 4 x 2 -k f w 5 -8 5 e 8 -9 2 -d 8 -r 8 9 1 -h 4 b 3 1o a 8
j -8 6 -t 1 -8 a -f 7 -7 1 -p 2 -7 9 -8 a -12 4 j 5 -g 5 h 4 -a m d 2 -9 9 a 2 -10 6 -8 6 -a 3 -n
a -8 3 9 7 -q 3 -8 5 d 1 r 7 -e 1 c 8 e a -d 6 -b 5 -9 2 a 2 -a a -o 8 q 7 -k 8 c 1 d 5 -g 1 -e c -c
3 a 2 1m 1 -8 3 -f 2 -9 9 k 1 -f 7 1l 4 -9 3 -l 6 -b 2 9 b g 3 e 3 k 4 9 2 -q 1 -8 2 1o 7 -r 2 -k
8 -9 k -a 4 i 5 -7 6 -u 2 -b 1 -9 5 -18 1 -18 2 1q g -b 4 13 2 g 9 e 2 7 6 c 2 l 9 -l 3 k 4 7 1 d
1 -c 1 a a a 1 g 2 -b 1 d 4 b 1 y 1 -o 4 l 2 -c 2 c 2 n 3 -a 6 e d -k 6 v 3 -m i -c l -g a -o 3 -f
1 t 9 -c 2 -k b b 9 -8 3 f 5 -8 1 -8 i -e 9 -8 1 -8 4 -a l z 6 -8 c -z 1 -7 5 j 2 -9 8 -c 8 -9 1 -o
4 q g -u b y 7 g 3 1v 3 -8 c -v 1 -m 1 -o 8 -c 7 l 6 8 3 d f -e 1 -f 6 a 7 d 6 -w 2 m 2 -9 3 2l 3 -d
3 -8 4 -a s -m 1 -8 1 -e h -i 9 c 5 -1m 2 m 1 -e 2 -e 4 -g i -f 9 -8 3 9 8 c 2 8 8 -n 7 10 1 a 4 k
2 -f 3 -n 9 -i 1 9 5 -i 8 8 d -j 3 -7 9 -7 2 -a 3 -9 4 -8 2 l 3 -12 2 -8 1 -n d -7 2 -e 8 -8 1 b 3 g
7 -8 f d 6 -n 4 -o 7 h a -a 2 i 2 -8 1 o 3 -8 2 -c b a 5 -a 3 7 5 9 2 -f 4 -13 4 -1l 3 -j 2 9 a -n
2 -a 9 i 6 d 3 9 9 8 5 a i -j 2 e 1 -f 4 -8 h -e 5 m 4 -c 7 a 3 -c o -7 3 q 5 -e 6 a 3 9 5 -j 7 l
b -b 6 -x 7 g 1 -9 3 -7 c a 8 c 3 -8 2 -w 2 e 3 f n 8 2 8 3 -h 6 -a 5 y h 9 5 -p 2 a 7 -8 1 -f 1 -c
4 a 3 10 6 h 4 d 3 b d -b 5 i 7 -8 f a 5 e 4 -9 2 n b 9 5 -i 5 a 5 c 2 -j 8 -7 8 -o 2 -8 c e 3 a 2 21
1 -f 2 -c g -b 8 s 1 -u 8 -g 9 r a -8 7 -c 1 9 9 -b 6 e 2 g 2 9 4 -c 7 -t f -f 3 -g 4 8 1 g 4 i 5 -c
7 14 2 -7 2 b a e a w 5 w k f 5 h 4 g a g 5 -7 7 a b -c f a 7 -v 2 -8 i 7 1 -e 5 -l 4 -9 g f 5 -1p
6 22 1 -a 1 -9 1 9 c a i 8 2 -8 9 -f 4 -g 1 -n 5 -e 1 -8 e 11 b j 1 8 f 1d 4 -d 1 -c 6 c g m 4 8 6 9
7 9 3 f 4 -8 1 -9 1 -a 1 e 1 -8 4 q 4 a c f 4 -g 4 -7 5 f 1 -8 9 z 2 7 1 a 5 -c h 8 6 -8 3 -d 1 -7
a 8 3 -1e c a 3 -7 f c 7 -h 1 -l 9 -8 b g 1 -8 1 e 4 e 1 -j 5 -e h 15 7 -8 6 -a 2 -l 1 -v 3 -8 a 7
2 -7 1 v 1 -f 1 -8 f -8 1 -b 1 -10 2 -s 5 -9 8 -j 1 -i c -8 4 -9 3 -l 2 8 7 -1l 1 h 4 -13 2 8 4 w
1 -a 2 8 3 e 2 -9 1 -e d e 3 8 4 -8 4 o 3 -9 8 -9 2 -a 7 i 4 -a 7 -h 1 d 1 -q 2 -8 4 8 6 -8 1 -b 3 -b
1 10 9 -a 3 -15 1 y 1 9 1 r 7 c a -7 3 a 4 -1a 8 -8 1 9 3 24 2 -e 1 h 2 g 4 a 3 m 3 a 6 -h 2 -j 9 d
2 -9 4 -h 4 f d 1y 5 13 2 h 1 8 4 -v 2 -9 2 -c 9 -e a -8 7 -g 5 d 9 -j 5 -8 7 -a 6 -9 3 -w 3 -e 5 -i
5 -f 4 -c 6 -y 1 -d f -8 1 -c 7 g 7 w k -9 1 k 2 -e 1 -e 2 8 d 8 6 -9 7 -8 3 d 5 m 2 -9 1 b 2 -7 c -9
8 a 7 o 1 1e i 8 1 -r 6 -a 4 -p 9 l 1 7 2 -9 5 -d 5 8 5 l 5 -e 3 -m 4 -8 8 -w 7 -7 2 -f c e 9 -7 1 9
3 8 1 9 1 w 4 -e 8 -8 l o 2 f 1 9 3 -a 8 s 1 l 2 a c -7 2 g 4 -c 2 g h 8 1 -d p -8 c u e a 1 c 2 -8
5 -15 3 -b 8 -8 i -m 1 e 2 e a -8 4 -a 9 -t 1 -7 2 -e f -7 4 -8 8 e 5 b h -1m 1 -d 8 -8 3 -b j -8 6 a
2 -e 4 q 6 -i 2 a b 8 1 -a 2 p 1 -1d 1 -8 1 -8 6 -7 m o 2 -d 6 -7 5 -c 4 j 2 -11 5 -u 1 -c 7 e 1 -7
a a 4 -m 3 7 4 j 3 -7 4 1e 1 -9 i -7 4 9 2 1g 6 -f 5 h 2 b 6 18 c k 1 -1c 1 -h 4 f 3 -7 1 -8 2 j 1 -9
l -8 1 -k 2 8 4 -c 3 9 a d 3 -19 2 -8 1 -n 1 -9 2 -d 8 -12 d -8 1 9 9 7 5 d 5 w 4 -d 8 k 1 v 9 -8
3 -a 2 -d 7 -e 1 -g 1 j e -d 13 -s 2 -a 5 -g e -c 1 a 4 -d 3 z 2 9 5 h 3 -i 3 8 1 e b i 9 -8 a 9 4 -a
6 h 2 a 6 -8 2 -n 4 9 7 -8 1 e 8 -7 2 r 2 -1e 1 r 1 c c -8 5 -b 3 g 3 i 7 -h d -j 3 -g 4 1b 4 -c 1 a
6 -s 1 -9 d d 4 k 4 -a e r b -e e a 2 a 1 8 6 -c 1 -o 1 j 4 -f 3 j 8 -h 6 8 3 e 3 -m 6 a k m 3 -l 9 w
6 -m 3 m 3 -i 3 h 1 -q 5 -m 1 -a 3 9 3 -8 k a 2 -b a f 6 -l 1 -b 6 -9 8 -d 5 -b 5 e u o 1 -c 4 13 2 e
5 -15 1 -s 7 c 1 -g 9 -d 6 -u 1 a 3 s k -8 2 a 1 c 4 -e 4 9 5 -9 2 -7 4 -f 1 f 6 n 1 -k 2 c t -8 1 8
3 -a c -9 o -b i 12 5 q 1 k 8 a 1 j g -i 6 b e -8 7 -e p -k 1 e 1 -o 2 -a 1 8 1 8 d -h 2 d a a 1 -9
f -d 2 9 d 9 1 s 5 -b 2 -i 1 -8 5 -9 1 t 3 -e 7 -a 3 -i 4 d a -a 1 -a 2 -12 3 -d 3 -f 7 -13 2 -p 1 -i
8 -g 9 -8 i p 1 -g 1 -7 7 -g 2 -b g y 3 -d 1 -e i -9 a -7 4 -f 8 -e 2 -o 5 e 3 -p 1 -o 6 -8 1 -8 1 d
5 -d 3 b 1 l 5 -e o -8 7 l 3 -8 4 -h 6 -d 3 -9 2 h 9 -q 2 -h 8 b 3 9 6 -n 6 -f 3 e 2 -d 1 -f l -b
1 -7 3 -g t -a 6 o 9 -9 6 -8 4 -9 6 -d 6 -o 5 -g b 8 3 -i 4 k 4 -d 3 8 1 -a a g 4 -b c -b 2 f 1 -h
6 a 1 -17 2 8 6 j 1 -a 5 q 7 -9 4 b 3 a 6 -a g -u 5 h 6 -p c 8 1 a 2 -1m 1 -8 3 -a 2 -i 7 -e b 9 6 -8
8 -d 6 i 3 9 i -u 4 a 1 -9 5 -8 1 -8 2 -c 7 1b 2 -n 2 -19 1 -c 3 e 7 10 6 a f -d 2 e 1 -9 3 -f 1 14
1 -t 9 8 j d 2 -i f -a 5 -h 3 c 4 -j 2 -k 3 t 9 b c 1k 1 -l 2 -i 2 o 1 -8 1 g 6 -k c -f 6 8 1 10 a m
1 -p 1 -8 7 9 1 -o 5 -t 4 -d 5 k 9 -a 6 -8 9 9 2 -a 4 -c 6 -d 5 -9 a -c 2 z 1 -7 e -h 5 -8 9 -8 b -f
5 -7 3 i 2 -8 6 c a -o 3 a 8 -f 1 -8 c g 2 8 2 o 6 l 3 t 1 -c c m 4 14 1 -a 1 l 1 -e 8 -f 2 n 5 8
3 -a 9 e 1 8 1 -b 1 -8 1 8 1 -g o r 2 c 2 e 3 -a 7 -a 5 -8 s -b 4 d 5 -e 3 v 4 -f f 8 a -e 4 -i 2 -2z
3 -15 3 -s b j 2 -9 5 -9 4 13 1 -9 2 -n 1 -d 2 -c 8 b e -1b 5 -e 2 9 6 -a 1 -p 3 -8 4 -c 2 h 2 -10
2 -t 1 h 2 -8 2 e 2 -j 1 8 1 -j 3 -s 2 9 4 -k 6 -8 3 i 3 a f -8 7 -9 5 -k 7 -9 4 b 3 -10 2 -8 8 -h
b 8 3 -b 2 x k -c 3 a 1 -q 5 -7 7 b a -e 2 -q 6 -s 5 7 b -i 1 -g 3 e 3 -f 3 -c 4 -g 9 -19 2 a 6 o
3 -9 9 19 1 8 5 -8 c -h 6 14 3 -k 2 -h 8 -9 9 k 1 -7 6 m 5 d 2 -a 5 -n 2 l 1 b 2 -a 4 -c 1 -j 8 -7
p -c 2 -1b 2 -7 2 a 5 9 d -g i 13 3 -t 1 -c 3 -x 4 -d 2 t 1 -i 1 -35 c -x 1 j 4 f 3 -9 3 -8 3 -c 8 -8
4 1o 5 -8 d -g 3 -7 4 g 1 -1v c -16 4 -a 4 -c n i 4 -g b l 9 -o 4 f 1 -7 6 k 9 -m b j 4 -v 2 -j 2 l
2 9 1 -g 4 w 8 -y 3 p 6 -9 2 -8 m -9 2 o 7 -c 8 -o 4 m 7 9 2 9 2 -v 3 a 2 -8 5 -q f -d 5 d 2 -8 4 -a
7 8 p -p b -n 1 a a -7 1 -7 d h m 8 9 1b 3 -f 4 -k 3 1o 1 j b -e 2 -p 9 8 3 -p 5 7 5 -8 6 -7 8 -7
e -1d 6 -r 3 -7 2 15 7 g 5 a 2 n 7 g 5 -b 4 -a 7 c 2 -m 1 -1o 1 -8 1 10 h -p 1 j 5 j 3 -p 3 r f a
1 -f 5 -w 7 7 2 -c 1 -u 6 -b 3 y 6 -b 3 7 r -8 4 m 2 b a l 2 -j 3 p 2 8 2 -i 5 -7 6 9 2 -j 1 b 2 8
7 b 3 x f -8 3 -a 3 -b a d 1 8 c -d 7 a 7 -c 5 -l g l 1 -j 2 q a n 7 k 2 u 1 8 3 b 2 k 7 -a g n l c
2 -i g -8 7 -8 1 -b c -u 2 y 3 8 3 1j 1 d 8 8 2 -e a -d 2 -l e -b 4 t 7 w m -8 3 -d b -10 6 -8 1 -8
6 7 8 b 1 8 6 -a 5 -9 1 g 2 -8 4 i 8 8 5 7 2 8 3 -v 2 -8 2 j 2 -y 4 -7 e y f 9 b j 3 -f 3 -i 8 -9 3 d
1 -8 8 j 7 -g 4 -f 3 -f 5 9 5 -a 3 -b 2 d d u 1 -f 1 -c b -9 2 -y 2 a b d 2 9 7 -d 3 c c -e 8 8 4 -d
3 -i d l 2 i 2 -b 1 -t d -8 2 1f 3 9 1 p p -f 1 b 1 -f d m 8 -e 7 -y 4 -p n a 1 -9 2 -9 1 -e 7 -b 1 8
2 f 6 -8 6 -k 2 -7 8 -g 6 -z 1 7 1 d 1 g 6 r 4 -g 4 7 4 g 5 -8 8 8 6 9 3 a 6 -i 3 -c 9 7 4 -h 1 -1e
4 -8 4 k 2 -t 3 z 7 7 1 -c 4 8 7 -h 2 -7 1 -t 7 v 2 c 2 -n 6 1a 3 a 2 l e -7 1 -8 2 -j 7 -8 1 16 g j
4 l 4 e 7 -h 3 -a h -e 6 -8 1 l 1 7 1 s 8 -k d -b 5 9 1 -h 3 9 d -o 8 -d 2 j 4 g 3 -8 6 -7 8 -k 1 9
4 16 e k 5 c g j 3 -7 4 -7 8 -d a -8 g -v j 7 4 -x 2 n 5 -1g 9 -8 6 -n 7 c 1 9 3 -i a -e 1b -j 8 t
d -b k -b 1 -p 1 -i e a 1 -d m -9 1 1f 3 -9 6 l 3 -f 1 -e d e 2 -d 4 -8 3 -b 5 9 9 -8 2 l e -d 6 -9
1 8 9 -j 2 d e d 2 -8 7 -8 1 -8 4 l 5 l 1 9 1 -7 1 c 4 -1m 4 -r 4 a 4 n 8 -8 9 -22 2 i 1 7 6 17 4 -a
3 -c 8 -a 5 l 3 9 4 9 4 d b z v -b 1 -f 6 e 8 -h 5 j f 8 1 8 b -b 3 14 9 -8 3 9 5 -1e 5 -a 3 -c 2 -i
4 -8 2 g 6 a b -g 7 -q 1 z d -19 7 -g 1 g 2 9 3 -12 9 y 1 c 1 b 2 -8 5 g d -w 2 c p -9 4 -7 c -7 8 e
c -g 2 -e 1 7 8 k 5 -c 2 -a 2 7 5 u 5 -j c -9 1 a 1 -7 4 7 d -e 1 -9 7 d 1 -a a 9 2 8 3 -1t 3 y a -a
5 -i 3 -8 4 h 4 b b a 6 -l a e 4 a 2 -23 1 i 2 -a 6 v 4 -r 1 -a 4 -9 6 -b 4 -8 a -9 1 1q a -c 9 -d
f n 3 -m 3 v b -8 5 -i 1 9 4 -9 9 r c 8 9 -8 3 -d a -s 1 s c -9 2 a 5 -8 3 -a 3 -b 1 e 3 i 2 -7 5 -o
8 -a 2 -9 4 -e 9 8 3 -d c -k 7 1r 9 a b i 1 -9 3 -9 a 9 a g 7 -9 2 -9 1 b 8 a 1 -e 5 9 1 -g 6 j 2 -7
3 -b 3 9 e -7 4 -11 2 -h 1 12 1 -g h -m 9 d 4 -e 2 -b 1 11 3 a 6 d 1 -8 7 8 m -c 2 -12 8 a 8 -d h 8
8 -k 6 8 2 n 3 -f 4 8 1 f 2 b d -d b a 8 -9 8 7 4 -14 2 -s 6 -o 1 y f c 4 -8 3 j a 1u 10 -b 6 1c
7 -1d 3 -9 2 -8 4 a 3 k a -g 1 -d 5 8 e -9 p -e 1 j 4 -j 7 -8 9 -9 1 -9 4 -b 1 -9 9 e 1 o 8 8 1 -g
4 -9 5 -a d d 2 -8 6 -q 2 -a c 8 6 e 1 f 6 -8 4 -8 3 -m 5 -f 2 -b 5 -9 2 -y 5 -8 5 -b 2 -e 5 g 1 -k
2 c c a 4 -a 7 -g 5 -8 2 -k 4 -d 7 -d 2 -f 2 b 1 -y 5 -7 1 -e 9 -p 5 7 1 a b -n 1 -i 9 -8 4 -9 4 -u
3 c 1 -9 3 -c 9 7 4 -e 7 -t 2 -b 3 -i 4 -a 3 -8 1 s 2 -m 5 -b 1 b a h 5 13 2 -7 6 -i 2 9 7 o 1 c 4 g
d -b 1 n 6 -m 5 -e 1 e d -c 5 k 1 a 4 -a 3 -12 2 c 4 g 9 -h c -d a -c 5 -d 7 -w 2 -e 5 -v 1 8 4 -1h
d v 2 -17 4 -e 1 -d 7 -e 1 -c a 12 1 -a 6 d 1 9 1 -m 3 -d 5 -d 7 c 2 j 5 -f 1 -7 3 -e 1 -e f -r 3 -i
3 -8 m b 9 -a 8 -h 1 i 3 -j 6 27 3 -e 4 h 5 -c 4 -b 2 -g k d 5 1b 5 -f 7 -c 6 -a 1 -2p 2 1h b g 5 -9
2 -k 6 s b q 2 d 4 a c -e 3 -f 5 -b 1 -d 8 j 4 -o 2 -f 7 -8 4 q 1 -8 4 -c 1 8 g -d 3 -7 2 g 5 b 7 -a
8 -8 e -u b -8 f 7 1 -8 5 9 6 -a 1 i 1 -e 4 e 4 9 1 -8 4 -8 1 -7 3 12 1 j 2 -a 1 -9 3 -l 9 -8 5 h
c -a 1 -e 2 n 2 -9 1 -9 7 -b 4 -7 3 -d 9 -e 2 9 7 b 9 9 g r 5 -f 4 8 4 -i 1 d 1 -i 1 c 6 c 2 -12 8 -c
a 2b 5 -e 2 k 3 -r 5 -v 7 f 6 m e -14 1 -8 4 -e 2 -a 2 -e 5 r 2 -q m a 4 -d 2 d 8 -p 7 2n h -f 2 -9
9 -r 1 -b 7 f 2 -a 1 -8 2 9 9 l 3 8 2 e 7 -b a -w 3 -8 5 -c f 7 2 c a -a a 7 9 9 1 f 9 l i -8 5 -e
3 -b 8 t 8 d 1 22 3 a 4 -l b d 1 -f 6 8 2 -o 7 8 4 -8 3 -f 2 -v 1 -q a -11 4 -b 1 8 1 -9 e -b 2 9 1 d
1 -9 9 -8 5 -9 a c 1 -8 d -8 1 8 5 -k 4 s 4 n 9 -13 2 -f 2 o g -f 1 -8 4 k 5 p 2 h c j 9 -v 2 -c 6 -k
4 -e k -8 2 -8 9 -f 4 -7 8 -17 2 b 4 12 2 -p 2 -f 1 8 1 -b a c 2 -a 2 h 4 -c 8 -c 5 v i -h b -z 3 -d
3 -d b -8 8 j f -9 6 -e 3 a 8 -j 1 -h 3 -g b -13 9 x 2 -j 2 -a 1 -q 1 -p 3 a 5 -9 5 -h 1 g 9 -a 2 c
g -h 3 -k f -c f f i -a 3 s 1 l c -9 3 j 2 f e -i 6 -8 5 k e -a 9 b 6 i 6 x 4 9 p -c 6 -8 g u 1 j
4 -12 5 -17 1 8 5 -15 10 -n 5 -b c o 1 -k 3 h 6 b 2 -e 4 -a 7 j 5 y 1 9 3 -c 1 -8 2 -9 2 -f 3 -b 2 c
3 g 2 -a f -8 9 -7 2 -c 3 a 1 -g 5 w 4 -7 1 b 3 8 2 -a 1 y 9 -e 9 -k 7 -e 3 -b 4 -q 1 c 6 -8 2 l 5 -j
1 -b 1 -e a a 4 c 5 7 2 d 1 -i 1 r 3 -b 1 -c 7 -a b -b k 7 3 d 8 -m a -g 2 9 4 -d 4 u 5 -k 4 c 1 -g
3 -9 1 -7 7 -b 3 8 8 9 6 8 1 -e 6 -c i e 4 8 c 9 2 v 1 -a 4 -14 c j 2 -c 9 -d 5 -f 2 -k 4 -d a -c
s -e 6 k 1 -c c -a 4 a 1 -b 1 -s 5 -8 6 g 5 j 9 y 4 m b -9 6 u 2 -c 4 -n 3 -k 4 -7 4 -g 2 -p 9 u 1 -b
2 7 3 -7 3 -d 6 7 1 d 1 1v 9 c b 8 1 e 3 9 3 -g 2 o 3 -b 1 a 9 q 2 g 6 -a 3 -b 8 1h 5 -c 5 -a 4 h 2 c
2 -s 9 -9 c -9 6 -9 1 -7 a 1u 6 -f 1 -e 1 -9 6 b 3 n 6 9 7 h 9 8 4 -k 6 9 4 9 e -8 5 -c 5 h 3 -v 4 8
c m 4 -l i a 5 h 2 -q 6 -f 1 -e k e 3 8 e -x a c 4 -9 8 x 4 b 1 7 i -a 3 -9 2 -g b 8 5 l 3 b 2 e 2 -f
6 -e 2 -8 2 -c 1 -k f -m 8 -a 5 -9 9 -8 3 -g 7 m 5 h 7 8 1 -w 4 p 8 -a 1 -f 2 -9 2 x 4 -8 1 k 6 -h
1 c 3 m 7 p 1 -e 2 -8 2 -d d m 3 -c 3 19 a -a 7 -k 3 c 1 -f 4 1d 4 -m 9 c c -8 1 -o 3 -12 3 7 3 -a
8 h 4 -8 1 d e u 2 -9 4 -u a 9 3 a 7 -9 5 -i 4 -c 2 8 3 h 2 f 1 9 6 -i 4 7 8 d 6 -9 1 -d 5 -l i -h
l 14 6 f 2 a 5 h 3 j 2 j 4 -d 3 -l 2 q 3 a 1 b h -12 j 8 5 -8 1 -8 5 a 1 g 9 f 4 -f d d c 14 5 8 4 -b
1 -c 9 -j 1 9 8 -7 5 -t 2 b 8 -9 7 -8 h -f 3 8 1 -e a -a f 7 5 -9 7 -f 2 -h 3 c 1 t a r 3 -a 5 -9
b -1g 1 -8 1 -r 3 -h 1 -a j -h 1 b 4 v 7 a b 9 8 w 7 e 2 -f 6 u 3 -j 3 -9 6 7 4 -i 1 10 8 k 2 f 4 14
8 -c 1 c 7 1j 4 y a -c 2 -f 2 -h 4 l 2 -7 j -l 3 -8 1 9 5 -c 5 -f 1 a 2 -b 4 n 9 -e 6 -a 7 -c 1 -w
h -b 7 p 3 a 3 p 4 -o b m d e 2 -c 1 -b 1 d 3 -b 5 -f 3 -c c -g 7 -f r -8 m -g 7 d 9 -b t c 1 h 1 -y
3 -9 g -2m 6 g a -1g u 9 o -r 3 -h i a a 8 1 -a 3 -14 1 j c 8 g m 2 -d 8 -f 2 a 2 -9 e f 2 -f 5 -w
2 -m 1 -8 1 -j 4 -h 4 -f 4 -8 3 8 4 -8 8 c 1 -2k d -8 1 -h c -d 7 -j 9 -8 2 c 3 d p 8 1 9 4 -x x -j
7 -c 3 -9 6 -d 3 -8 2 -19 9 c 1 -c 5 -8 6 -c 1 -n 6 8 2 8 2 -a 1 g 8 a 2 -a 1 -9 1 a 4 -e 8 15 2 -8
f -9 5 -a c c 7 x 7 -n 1 -i 9 -8 9 -x 1 8 1 -m 1 -a 1 -b 4 -g 3 -b 1 -i 2 b 1 -t h 8 4 -c 1 m 4 -8
5 -b n e b c 3 -a e 2d 3 -f 1 p 1 -k b -c b -a 3 l 6 n 9 -a 4 m q -9 1 -b 8 c 1 b p -d 5 -a 2 o b b
9 -f 3 -j 1 -g s -m 6 k b -8 i -8 1 c 3 -1c 2 c 1 g 5 -9 1 -7 8 8 3 -b 1 -9 7 -b k -k 6 -v 5 1a a -9
7 -9 3 -a 5 b 7 -8 5 o 7 -h 2 9 1 -j 1 -e 1 c 2 -7 3 -b 3 8 2 -b 5 -7 3 -1e b -k 1 7 1 -u 4 -8 2 -g
1 9 g j 3 -18 8 -8 4 -a 3 -p 2 2r 2 -a 9 -i 1 -h 8 g 2 e 1 i 3 -a 8 -9 3 p 2 -j 2 -9 7 -7 3 7 2 -e
5 -b 2 -u 7 -f 5 z 2 -8 8 a 1 -k a i 1 -7 4 w f -b 6 -7 6 p 4 e 8 -d 7 u c -b 2 -w 1 -k 1 -i 1 9 1 -c
7 -8 1 -n 1 -a 7 b 1 12 5 -t 4 -v c b c c 1 v 3 -9 3 -9 d -y 2 -1i 3 c 1 1l 5 -i e -b 1 e b -f 1 -n
5 -b 7 -f 9 -8 8 9 1 -l j -8 2 b b -c 2 -9 5 g 2 9 3 -b 3 -e 2 -l 1 -s c -9 5 -8 1 g 9 9 5 -7 5 -22
8 a 1 -r 5 -k 6 -1m 5 8 4 e 8 -u 2 11 1 -k 9 -a 9 8 2 j 8 -b 1 -f 1 -h 7 m 2 b 1 -a b -c 3 -c 3 f
7 -b 5 7 3 d 4 1c 1 i 1 -d 8 d 5 -e a 9 2 -b 4 -9 9 -e 2 -e b -c 1 r 2 -b 2 -9 2 7 a -9 f -h 2 b h -7
2 -9 5 -7 3 -8 8 -z 3 -u h -k 2 -10 m k 6 i 4 -9 6 z 5 8 8 -l 2 -9 1 -e 8 -7 1 -b 1 -c 1 -k 2 b 1 -f
7 -a 4 -8 j -g d l 5 l b 18 4 f 1 -1k 1 9 5 -7 l -7 7 8 1 -b 4 -i 6 b 4 b 1 d k -13 6 -d 4 l 5 k 3 -e
1 g e -a 4 -u 2 -8 1 -o 2 -a 1 l 2 -o 3 -e 1 -a 3 -q 4 -a 4 -1f 2 b 1 -9 3 -i d -7 4 -f 7 -7 b -9
3 -j 5 -c 2 -15 1 -f 3 8 4 -8 8 -15 2 7 1 w 3 j 3 -b 2 f 1 11 7 a 6 -17 8 h 3 e a -h 1 -1k 7 -7 5 9
4 j c -c 5 -7 b s 9 -e 3 a 2 y 1 -u 1 -b 4 f 3 -e 2 9 1 -q f 8 2 -8 1 b 1 -t 3 i 1 -g a -b 3 -a 1 k
4 -e 5 8 2 -f 9 x 1 h 8 k 7 -h 7 -c o -8 a 7 1 -1e 6 -a 3 -9 a -k 1 -b i b 6 -c 1 r c t 6 -b e b l 1y
5 m 1 -7 2 -7 3 a 2 x f -r 4 17 7 -g 6 -8 8 8 5 -e 6 -m 1 -d 5 -f 9 q 1 j 3 -7 1 -8 6 -1z 9 -c 2 -7
b n 3 a 1 d 2 -9 2 -8 6 d 1 h 7 -a 4 -7 4 -c 4 -1s 6 b 3 r 5 e a -8 9 9 1 -7 b 8 b -8 3 9 3 r 4 -8
7 -b 9 -o 2 -f h b 7 -b d 8 c -8 8 a 1 -c 5 -d 7 -7 8 -7 3 -m 3 -d 2 -8 3 -8 5 -9 1 -o 6 -d n 8 b 1t
b 8 3 -b 7 l 1 m 4 1e f -b 3 p 5 -f 3 -b 9 e 3 -a 3 -7 2 8 2 b 1 8 j 7 c -i 5 -g 3 f 2 c 2 -9 3 -c
9 1j 1 -s 5 -e 4 i 4 -a d 1m k 9 3 -x b -a 1 i 1 g 4 -b j a 4 -7 2 b 1 -a h 8 6 -7 6 -a 2 -1b 8 m
5 -9 2 -e 1 n 5 -h 4 -h 9 -9 b -h 1 v 1 -c 7 -a 3 -e 4 -14 3 -9 2 a 6 -14 2 9 i e 3 12 2 h 3 b 2 -h
1 i 5 -g 2 9 8 -o k -9 6 -m 4 -e 4 -q 7 -w e 11 n -f d -a 2 b 7 -7 6 -o 1 v 1 -p 4 m a q 2 -l 1 e 1 g
4 j 3 h 9 -8 3 n c -h 2 -7 3 -u 5 -e 3 i 2 9 9 -8 3 -g 2 -9 3 -9 6 k c l 2 1b 6 1t 5 -s 6 t 6 -1z
y -7 1 -h 3 b 3 h 6 -n 4 p h 7 3 -h 9 f 3 -e d -9 e -10 3 -11 3 9 1 -a 4 -11 2 w 6 s 9 -8 1 d 2 9
2 -c 3 a 3 -a 7 h 7 -d a -8 8 -e 1 d 2 -b 2 -c 3 -w f -8 5 -7 4 -d 5 -8 1 -c 3 a 2 a a -7 1 -m 6 h
5 -c 2 -e 3 9 1 8 4 a 9 d 1 i q -g 6 -1z 4 -9 1 -f 1 t d -8 7 a 7 c 4 -k 8 -9 8 b 6 -v c -e 9 -9 5 j
8 d 6 e 4 -o 9 -c 5 -a 1 h 4 -9 2 f 8 -b 2 -18 3 -e 5 j 1 e c n 4 -c 6 -m 1 -9 2 b 7 -a 7 -8 b e 4 c
3 -k 3 d 9 -b 3 f 3 j 1 -x 7 9 2 b 4 -8 c -b p -j 2 9 5 -a 4 13 4 -c 1 -7 1 -8 6 -c 3 j 1 -f 8 -d j v
5 -2b 1 -q 3 -w 1 f 5 -b 5 -d 1 7 7 c 4 -j 4 -8 6 -7 2 c 3 -c j -e k 9 6 -j 7 -7 7 n 4 c 5 -a 1 -c
3 k 8 -g h g 7 -h f f c -c 3 -g 3 -8 4 -g 8 8 2 -c 3 b 5 -7 1 -1e 5 -8 5 9 4 -13 2 -s 7 -i 8 -c 1 e
9 -9 3 s e -f 9 a 2 a 1 -g 1 -9 4 -1p 2 -c 1 b 3 -e 5 9 9 r 3 -a 2 -h 1 -9 g -8 2 -c 5 8 a -8 2 8 p a
d 9 5 -1o 4 -8 i x 1 -f 4 7 1 -a c -z 6 -a 1 d e f 4 -9 7 -s 2 7 1 7 8 l e d 6 -8 7 -b 2 -d 3 -k d c
1 l 6 j 3 -o 3 -d b -14 2 -9 3 -8 3 -1s 1 -d 7 -a 3 -d 8 -b f -d 2 d f 9 2 7 2 f d 8 1 a 6 -9 9 c
m -j 3 8 a -n 4 h 3 -9 3 -w 1 -a 7 c 6 c 6 -h 1 y 1 s 1 -o 5 -9 2 -j b e 2 -s d -15 d 7 2 -d 3 -1g
j -8 6 9 2 -9 4 -z 2 -7 1 h 7 -8 6 -h 5 b 6 -m 6 -e 2 -j 3 a 8 -i 5 -b 6 n h -c 2 -l 7 -a 1 i 8 -l
2 8 4 e 6 c 2 -9 f b f -9 7 -7 1 -a 1 c 4 -b 5 -u 1 -f 2 -q 5 -7 3 -c 1 i 5 18 2 -b h -c d -j 1 9
1 -n 4 9 5 h 2 -a 8 -a 1 -l 3 -o b -8 1 n 3 -l 4 -f 4 d 3 d b -1l 3 -1e 2 h 1 -t p -x 7 -y 3 -f 1 -b
f d 1 7 6 t 2 -a 5 -8 6 b 4 h e -h 2 j b z 6 -a 3 -p 3 -e 1 j 2 9 4 -s f -8 4 -9 k -8 2 -c 7 -15 b -q
1 -a c -d 6 -11 c -1a f 8 3 j 1 r 6 -c 2 -h a -b 5 8 4 -9 5 -g 3 -e b -c 3 -1h 6 g 7 -g 8 d 6 -37 7 w
8 -8 9 -b 2 i 2 -b 8 -11 2 j 3 -8 6 9 2 9 1 -e 4 -d 9 b 2 -i 6 -u 4 9 2 -8 3 -a 3 8 2 -a 5 c e -8
4 -g 7 9 7 -m 5 f 7 d 7 -d 3 d 4 -n 1 -k 1 -y 6 -1i 3 -8 8 g 4 l 3 j 1 -g 1 -j 5 -i 8 9 1 -b 4 -m
2 -8 8 9 4 -j 1 -1z 1 k 9 -l c k 2 -8 5 -p 5 9 9 -r e -b 3 -k d 9 6 k 1 b i u 2 7 3 -8 a -8 2 -f 2 -h
1 14 j -c 3 b 2 -a 1 w 3 -9 5 f 1 -8 b -17 5 -7 3 8 1 -g 5 -1p 5 8 4 d 1 -9 4 -j 5 13 5 -i d b 4 -1x
4 1i 6 -8 c e 1 c c d 3 -s 4 d 5 h a l 8 -b 3 -1z 1 -a 3 -11 2 -1j 3 12 g -i 2 9 8 -d 3 c 2 9 3 8 9 t
c b 8 -j a 8 9 d 7 -9 a 7 6 -16 q j 2 9 2 -9 3 b k c 8 e 3 -t 2 -e 6 -h 2 f 4 i 9 -2d 6 1e 6 a 2 -b
4 -n 3 -7 1 -p 5 -q 1 -g 1 b 3 a 1 -i 6 -f 5 -a 2 -x 2 -k k 7 q -i 1 28 4 -a a t c -9 1 b 3 -c 2 -o
2 -d 4 9 b -9 5 8 5 j 5 -j 1 9 5 -9 1 e 8 9 2 9 1 -b 6 r 2 9 3 -v 3 -8 9 d 9 -e 3 -a 1 g c -8 b -8
7 c c f 3 1d 3 -m 7 -17 2 -f 8 -f 2 -d 8 -8 9 -f 1 -8 1 -h 4 -9 1 -7 f -x 4 -f 2 7 4 -c b -g 1 -b 4 a
a -j h -g 7 -8 c f 4 -b 5 a 8 -b 2 -u 1 d 8 -c d -f 3 -f 4 w 8 -g 6 -9 i -k 3 -b 4 -c 7 g 3 d 4 -d
a -b a -9 4 -b 3 c 8 -9 2 -8 8 k 3 -b 1 -n 5 b 6 -w 7 c 2 b 4 f 5 -r o 14 5 -7 b 8 5 a 3 -d 1 -d
3 -1m 3 -b 3 7 3 -g 7 g 9 -k 3 -h 4 -j l -9 1 8 1 8 v 9 5 p 4 -1d 5 d 2 d 2 -v f -7 5 -9 8 -c 9 -a
a -8 4 -8 1 8 1 -u 1 -c 6 u 2 -15 2 -d 2 -i 6 -d i j 7 -d 3 c 1 -a 3 h 1 h 6 -9 1 -b 4 -n 7 -c 6 o
8 7 9 -n 2 8 4 j 1 -8 5 -o 1 -a 3 -a 8 -n 8 -j h x 3 i 2 -p a -18 b b 1 -b 3 f 1 -c 4 -11 b -8 2 -x
1 a h 8 1 c 6 -i e -g 2 -b 9 a 7 -16 4 -n 1 d b -7 l -1c a -l 1 -d 2 -s d 9 8 8 6 -7 2 -1l 3 b 3 -7
1 -8 4 -a 1 c 9 -q 3 -j 4 e 7 -18 4 -9 4 -v 1 m a -x 3 8 e -1o 1 n 3 -g 8 -b 1 f 3 -b c -8 j -g 6 -d
1 -k 9 -h 6 -a 9 -9 6 -f 6 -7 1 g 3 -1h 4 g 4 -c 8 -f 5 -m 7 -9 5 -c 4 -c 1 -9 3 -1d 2 a 2 8 a -b
5 -n 4 8 1 v 9 -d 3 -a 4 h 6 -h 1 -b 2 -l 5 -h h -l c -o d b a -a k -7 6 -8 1 -8 n -9 4 n 1 -j 4 f
4 g 2 -c 3 j 3 p 8 -1d 9 -8 4 -d 2 -b 5 -n 6 -12 4 -k 5 -a 1 b 7 q 5 -s e -g 1 -e a a 1 -a 2 q 8 h
1 9 d -j c b 5 7 7 16 5 -s 3 1e 9 1f 2 8 3 9 3 -7 8 d 4 -g 7 g 7 b 5 1l 3 8 1 1u 6 -j 3 c 1 -i 5 -a
2 -8 7 e h -9 2 b 1 p 2 t 3 -i 2 -8 6 17 c -g 5 -9 1 -z 13 c 8 -9 1 -g 6 17 2 -9 8 -9 2 l 1 -f 3 -g
1 b 3 -r 2 m 9 -f 2 -w 7 -9 b -f 9 9 2 g 4 8 c a i -a 6 -f 3 -7 7 -o d c 3 k 8 -x 2 -8 3 -9 2 -2b
2 -d 3 -12 5 -e 5 -g 2 9 a c 5 -w 3 -1l e -g a -x 3 -12 7 -8 b -f d -g c 11 6 -f 2 b 1 -8 6 -n 1 -9
9 e j -h 8 -8 t -b 4 l 6 d 2 8 8 -c 7 -f 2 -7 4 -7 1 c 3 -j 1 e 3 c 1 c 1 -a 4 9 3 h 2 -g c 8 2 -p
9 d 3 n 6 8 6 d d -9 3 -j 6 -7 5 g 6 m 1 e 4 -e 1 -q i 1g k -b 3 -8 3 f 2 7 1 -j 4 f e f 4 -a 2 9
4 -8 3 g 6 d 1 d 5 e 2 -8 d 1f 3 -k 3 b c -m 7 -a 6 11 1 -w 1 -a 1 -k 4 -v 2 q 1 8 2 -8 3 c n -m 1 -a
3 9 b -c 1 -c 1 -7 8 -b 8 -f 9 b 1 -8 5 -k 8 8 1 1e b 8 1 c 5 c 4 -e i h 2 -9 1 f 1 d 4 -f 1 -o c a
1 c 7 -9 1 -i k i 7 -j 1 a 7 -9 2 -q a b 2 m 2 -h 9 7 b 8 7 11 g d 1 a 3 1g h -b l l 9 -i 3 9 1 -9
5 -o 3 -v f -c 2 b 9 -9 b -n 6 9 4 -f 1 -j 5 -1k 3 -9 3 -h 1 i 2 q a -c i -h 2 7 3 e 2 -u 7 -g 6 -10
1 h 7 -h 4 -1a 2 7 7 -a 2 -9 a 7 3 d 3 e b k 2 c 3 -9 2 b 8 -9 9 -b 5 1j 5 -1t 4 -g 3 -l 9 b 3 b 1 b
1 -b b f 2 -e i -1t 7 8 1 -c 2 -g a -g c t 9 f 3 -h c -c 1 -7 e -c 2 -a 3 -g b -d 2 -17 4 -f 9 -2f
8 8 2 -7 a -8 6 d 1 -o 5 j f -d 2 -k 1 -a e m 1 -n m -7 8 -g 3 -b 7 -j 4 i 3 -7 1 n 2 8 8 -9 6 c 6 -a
7 -i 2 -11 5 -d 1 -7 1 -y e 7 3 -f d -1r 2 9 a -j 4 -g 3 -d 9 15 3 -h 7 i 3 -b 3 h 5 -g 2 -c 7 e 5 f
o -d b a 5 9 3 -1e i -9 1 -g 1 -7 f f 2 j 1 g 6 -8 5 -8 2 9 d b 6 j 5 c 9 -b 1 -b c -7 3 -8 3 d 8 -b
2 t 3 h 5 -g 9 -d 1 p b f 1 9 c u 3 9 5 -11 4 j 3 i 9 -i l s 1 -y c -i 4 -e 3 -d 2 -c c -h a c 7 -a
c e 1 r 1 10 2 -8 2 -9 1 -1j 1 -8 4 -b 5 -7 5 d 2 -d 3 l 2 -e 4 -g 3 j 3 8 1 -8 1 -10 7 n 7 g 7 -7
g -18 2 -7 2 -a 3 -d 4 -h 1 -l b -2n 8 -a 6 -9 1 -e 3 f 2 -n 3 -c 1 7 6 -h 1 -k 1 -e 1 n p -e 6 h 4 t
1 -c 2 -g 2 e c a 2 -i 1 h 2 -9 8 c 4 e d -a 5 b 3 -f 3 -9 1 j 3 -a 6 -8 2 -e 6 m 3 -7 1 -i d -1m 8 b
2 -8 5 -e 7 b 2 -8 7 -1v 3 -h 2 -b n 13 c -7 5 -i 5 -b 1 b 2 8 3 -k d a 4 -f 6 9 1 e 8 -p 3 -c 3 d
7 -h 4 -f q -v 4 8 5 a 3 -9 a -h a -b 6 -17 3 i 9 7 1 -g 6 -j c -8 1 k 4 -m 5 -a 2 -e 4 c e -j 4 -1o
1f -f 1 a 1 -e 1 -9 c -s 4 h 8 f 4 -n s h 6 -9 3 -d 4 8 d -a k q 1 f 7 -a 6 d 1 9 4 -f 6 -v 8 b 5 9
o a 6 -p 2 c e -8 1 8 7 -a 7 9 h d 1 9 7 -1a g -9 3 -1b 5 b 3 -k 3 a 6 -8 a 9 2 -8 4 -8 1 -l 6 l f x
c 9 4 -7 8 -a 3 e 7 b 2 k b -7 b 7 2 -a 3 c 4 -d 1 -a 1 -9 2 8 3 -8 4 -a h -p 5 -8 2 p 3 -a 4 -b 4 -u
2 -9 9 f j f a -8 6 9 2 -9 2 -b 3 -9 4 -o 6 -g 4 -b 2 -8 1 8 2 -g 4 -c 3 7 3 -c l x 5 8 1 h 2 -1e
1 -h 3 h 1 -9 1 -a 3 h 5 7 i -b 1 -c e 8 1 d 5 9 g c 5 -h 2 -c 2 -7 3 c 4 -7 9 8 3 -24 a -c 2 7 2 7
3 1c 8 7 1 k 5 a 8 d 2 9 1 -9 8 d 5 g c -9 5 -9 8 7 6 -r 3 -9 1 7 5 w 1 c 5 -9 1 -d 4 c 4 -9 2 -1k
1 8 5 -a 1 h 5 13 g m 1 -g a -a 3 e 1 -1a 4 -h 1 -h 5 -9 4 7 3 -i 2 -9 1 -a 3 -7 4 -11 1 -h 5 -g 2 o
8 h 6 -8 1 d 6 -2u b 1h 6 -8 2 -c 3 -9 9 -c 3 -h 4 -t c -9 f -7 8 10 1 -m 1 k n -8 1 -e 5 k 7 -8 2 -8
2 -7 3 -l a -8 4 9 7 -8 7 -8 1 8 1 -c 5 -q 7 -f 3 d 3 7 1 9 n -g 2 -f 8 -7 m 8 4 -d 2 -8 d -a 1 -1o
4 -a 3 8 4 -l 3 -8 1 -d 6 b 1 -11 5 c o -r 8 e 1 -q b -s 2 -9 1 -a 2 -s 9 i 5 h 1 e 7 -2e g -9 d -a
3 9 l -8 1 -g 1 -7 1 -b a -9 6 -b 6 9 4 -g h -l 5 -a 4 -k f s 4 9 c -7 c -h 1 -8 4 b 2 x 3 c 8 8 6 9
i -d 6 y 9 -7 2 -e 7 -9 9 -u 2 -k b -c i -f 3 -a 2 k h -9 5 -8 8 9 1 b q -c 5 -j 1 -l 7 -a 1 -n 1 -c
1 -9 4 i 7 14 1 c 2 -u 6 -b 4 7 5 9 5 11 9 -14 1 -7 7 -d 1 d f -j 3 -c 2 a 3 -7 3 -8 4 u 3 -m 5 -8
8 -h 4 -d 6 -8 c a b e 1 j 4 l 5 -m e -b 2 -a 7 l j a 8 f 8 p 1 -8 1 -9 6 -f 1 -n k 9 4 -f 1 -25 9 -f
3 -d 1 h d l 1 -q 2 -d 1 -h 9 b 1 -b 1 9 5 -g 5 -b t -9 1 j 7 a 1 -a b 18 2 -9 7 9 3 b a -i 8 -n g -a
1 -8 1 t 5 -7 k -7 1 -8 4 20 4 -d e -f d -a 3 c 1 -1f 3 7 1 l 4 -m 9 -a 1 a 9 -8 3 -1y 5 c 3 -i 7 -18
1 8 w -f 4 -g 3 -b 7 -12 3 d 5 q 1 10 b -s 6 9 8 -e 5 -8 7 -k l p 3 a 7 -d 5 2f i -h 6 -8 3 -9 2 c
f -f 3 m w -t 1 -1v 8 -8 7 -c 4 f 2 8 d -c 9 8 9 q 8 -a 2 -b 4 -9 3 -c 3 -1g 1 1j 1 -s d 9 2 8 c 9
1 -a 4 9 9 d 2 -7 2 j 6 -d 2 a 5 -9 4 -1b d -f 3 8 f t 2 o 1 7 1 h 3 h 1 c 2 -7 4 -e 4 -f 5 a b m
1 -1b 2 -c 1 -e 5 -f 3 -8 6 q 1 -k 3 -k 3 b 5 -7 6 -8 5 7 6 8 3 b 1 -b 1 -h 4 -a 3 -i d -c 2 -9 3 -7
4 -x 1 9 1 f 2 f 7 q 1 d 4 -v g -i 4 -d 2 a 3 -9 4 -h e o 1 -1h 3 -1c 5 -9 c -m 5 -e 1 -d j -a 2 b
2 g 7 9 2 j a -y 5 16 7 -7 a -1c b f 1 -a 2 a 1 h a -9 9 -q 5 d 5 l t -c 3 t 2 -i 9 -11 2 -1i a -d
5 -g 9 8 1 -8 5 e 1 7 1 j 1 -9 a 8 a a 1 -w 5 t 3 p 2 -d 1 -h 9 -e e 9 b 8 l -i z -a 5 g 2 h a -c
2 -c 2 a 3 -f 3 -s 5 -9 4 g d -e 3 -13 2 -8 1 -8 1 -8 2 -b 9 -9 4 8 k -q 2 -a b -o 2 a 4 -e i -f 2 -d
2 14 3 d 2 -a 7 g 4 -c 3 -b 4 c 3 -j 5 k 7 -e 6 d 1 -j 3 9 a -1l 6 9 4 -a 1 -9 n f 3 -8 a 8 2 -o 3 -b
8 m 2 8 1 -b 7 -a g -i a -d 6 -7 4 l 2 -a c a b -8 8 -8 6 -k 1 a 1 -r g -e b -k a b 5 -8 b a s -b c 8
4 -c 5 -d 1 -a q -8 1 s o f 1 -8 1 -c 2 -7 h b 4 -g 4 -i 4 -a 8 -11 1 q q -t 6 -a 7 -s 2 7 2 9 3 -14
3 -8 1 c 2 -g 4 -e 2 -d 3 8 4 -h 4 c b -g 2 -d d 8 1 h 8 -i a 8 2 -a 4 -a 3 k 4 -b 1 -8 6 -8 2 -r
5 -d 2 b c -9 1 -7 6 -1v 4 -7 4 -a 2 m 6 b y h 4 -p 4 a 8 -9 2 -f 1 b 6 -d 3 h 4 -l 8 -b b -d 3 y 2 r
7 -8 9 c c -8 8 -8 7 13 4 -8 2 8 5 b 6 -a 5 -9 6 -7 9 -e 1 -b 1 h 5 -c 3 -a 2 -x 6 -f 1 a 1 9 1 -8
3 -9 2 h 4 -l 9 q 1 a 3 -k 4 d 2 b 5 l 2 -8 3 -7 7 q 3 8 1 f f e 1 -7 2 g 1 -e 1 -g a -8 d d 2 -9
3 -e i -h 3 -v 8 -u 4 -y 1 -c 5 -9 2 -1e 4 8 4 -7 5 -8 6 b 4 -h 4 -i a o 4 -a 1 d 7 -c 9 -d 1 d g b
1 -c 7 -7 1 7 4 -a b -v 6 r 5 j 7 -r j -c g s 6 -n 1 -c 4 -o 8 b 1 -p b -e 1 -x 2 -8 1 -e 4 -g 5 -1r
9 -b 8 -9 7 -15 a -7 h a 6 -8 5 -i b -7 3 -d 4 c 4 b 5 e c -a 3 -i 1 d 3 i 9 -o 3 9 4 c 9 -9 4 14
7 -7 9 -16 f -a 2 -h 2 -m 1 -8 6 -c 1 b 2 -a 6 -9 d -7 1 -8 9 -f e 8 2 -1e e -7 1 18 1 l a h 3 -f
m -c j -9 5 -d 7 -9 7 -x 2 7 5 -i 3 -p 5 -8 1 -8 1 m 9 -z 1 -q 5 -e 8 y 7 -1s 3 -12 2 -o 3 -n a d
c -g 2 12 1 f 2 j 1 -a 3 -v 6 -h b -a 4 -7 2 c 3 -9 a 9 7 8 9 -b 6 1b 8 -k f -8 1 8 f -i f -b 8 8
4 -e 6 10 2 -9 6 m 1 j 6 a j -8 1 x 5 -b 4 -9 4 d 8 b 6 8 1 g 3 -1b p a d 9 2 -d a -j 1 c 5 -n 8 -8
4 q a d 1 -f 2 -i 1 y 8 -c 5 -c 4 -b 2 f b -b 7 -i 2 8 3 -25 3 -i a -o b -c 1 d 6 -9 9 -d 2 g 5 -8
4 b 2 -9 d a 3 7 4 m d -h 1 e 1 f 5 -d 7 e 3 -h 1 8 4 -g 5 -a 3 -8 9 -g 5 -k 3 b 2 -38 1 8 2 -h 9 -8
3 1r 4 -p 1 -8 4 -a 5 -h 7 -a b i 4 -b 4 -7 1 -8 3 -1a 6 -n m h 1 a 1 8 5 i 1 -11 d a 1 -b 2 c 7 9
1 w 1 -c p -o 9 -e 8 -j 7 -a 2 -l 3 -y k 12 2 -q 1 e e 8 1 -8 2 a 6 -d a -j 1 -t 3 -i 7 -p 2 c 3 -e
1 -p 6 -8 4 8 c d 2 a 8 -9 5 -8 6 -d 9 -9 9 9 9 l 3 -d 6 -c 7 14 3 -e 3 -8 2 -s 6 -c 1 c 7 -18 2 -o
3 -b 8 p 1 -k 1 a 2 -l 4 -9 8 -t 3 -b b -12 9 -f 2 -8 a s d -d 3 -14 2 -g 1 -x e a 3 -a 9 8 3 -g 2 -c
1 e g a 6 g 2 -a 3 -9 f -g 2 -8 2 8 2 n d 1e 3 -a 7 -9 1 -h 7 -h 1 -v 1 b 4 j 5 -d 2 9 1 f 9 -d 7 -q
2 -g 8 7 2 -d 6 -a 1 9 9 9 3 a 6 e 8 -e 5 b 1 d 3 a 3 -c 4 -k a -a 5 8 6 -c 4 9 3 w b -1t 3 s 2 -d
g -e 2 -8 4 b c -d 7 -9 2 f 5 -l 8 -j 2 -l 1 -p 3 -f 3 s c 9 6 8 1 -8 3 -a 3 9 1 -e 7 w 8 -7 1 j 2 c
7 e 5 -b 1 -17 1 -7 6 -9 g -1r 2 d 9 -j 3 -c e j 7 -o a 8 1 -u 4 9 5 -9 4 -s 8 -1t 8 -m 1 8 3 -1i 4 b
4 -b 1 8 3 f g -g 4 k 5 9 1 -h 6 h 4 -h 3 -c 5 h 2 -8 3 b 4 12 5 y 7 -b 3 q c -m 1 -8 e 8 b -8 6 e
2 -a 8 -f 3 -f a -d 8 -c 6 k 1 k 5 -d a d 3 -d 3 8 4 -a 5 -b 3 r 3 l c -k k f 5 q 2 -v j -8 2 -a 5 -7
2 -b 1 -j b m 3 -a 1 b 7 -8 a -b 8 -c 6 -c 1 -8 3 l 3 -i 4 8 1 b e -8 5 -b 7 -1j 4 -n 1 -l 5 -9 6 -a
5 -b 7 i 8 -7 1 -8 9 14 k f d b b -8 b h d -e 2 a 5 c n b 9 -k a -e 3 -1n 2 -e 2 1h 2 -9 7 8 2 8 b -9
f -c 7 -1b a a 5 -b 2 -k 2 -n 1 o l -g 1 -1s 2 -8 8 q 3 -8 4 e 1 z 9 -z 4 -9 j c 1 q 3 a c -i 6 -o
6 -g 2 -a 7 -a 4 -b 3 d 5 9 5 -m 1 -c 1 -9 b -13 1 g 1 8 5 b 2 -l 3 -f b -8 2 -d 2 g 1 l 5 -8 3 o
2 -9 2 -9 8 14 1 -a 1 a 1 -9 5 -1r 8 -a 2 -c 4 c 6 h 2 a 7 -7 2 k 6 -p b -m 8 -a 4 -8 1 r 9 7 5 -d
4 -r 5 -9 3 -1e 1 -j 4 9 1 h b a f 8 1 -u 7 t 4 -y 3 9 1 u 1 -j 1 -c 6 -g 2 -19 3 q 3 -7 a q 3 -g
5 -l 3 1g 5 c 5 b 3 -r 2 -i 4 -k 2 -a b 9 1 -e 3 -g 3 -8 b -9 2 b 4 9 3 9 2 -a f d 7 d 7 a o -7 5 1c
d 8 2 f b -1n 1 -l 1 c d d 3 -d 2 -r 9 -b n -d 3 -8 8 -7 b -c 5 d 1 9 a -8 4 7 8 d 3 9 4 -7 2 a b 1f
8 -c 2 8 1 c 4 -i 5 -j 3 -9 5 h 7 -d f -c 1 k 7 -i 1 -a 1 -22 1 -7 3 -8 5 -19 7 b 1 -a 7 -b a 8 o -b
j k k -8 4 -e 8 f 4 l 8 -l 9 -8 3 f b -7 5 9 1 -b a -17 h -v 8 b 1 m g -h 7 -7 4 -e 1 -e 5 e h d
1 -1b 4 -7 5 -l 2 u 1 -b 7 -7 6 -s 3 -e 3 8 6 -8 1 -7 b -c 8 -a 1 a 1 p 6 -11 1 f 3 -14 7 -l 2 -x
5 -a b -7 3 -8 2 -9 1 -14 3 c a -h 4 -c 1 -d 2 -f h -d a -g 5 b 8 -8 1 -i 4 -l 8 -b 3 -8 2 o 5 -b
4 -c 1 i 1 1i 7 -r b -8 3 -8 2 -c 3 -k c 8 2 a 2 -8 2 l p -s f -8 5 -8 2 8 6 -b 1 7 2 -7 2 8 3 a 2 -e
1 a 1 -e 7 -b 5 f l -j 1 -i 3 -c a g 6 -c 2 a 1 l 1 -c n -18 a 9 9 -f 6 -b 1 -7 1 g 3 8 2 -e 1 9 d -7
4 f 6 a m 9 5 -c 2 -31 a -b 2 -9 d -a 8 c 1 -7 2 -b w a 3 -b g 9 1 -k 9 9 2 d 8 -1t 9 -g d -8 3 i
1 -g 3 e 9 -b a -8 3 j 3 9 4 d i 7 3 t h -e 1 -c 4 -g 4 8 2 7 3 -15 4 o c -a 1 -d 3 -i 5 -8 4 -9 9 -9
l -m 1 -a 1 -z 5 -8 f b 2 -8 1 f 6 f 5 -1e 8 c 2 -a 4 -8 9 b 1 -8 6 -n 1 -8 3 g 6 -k 1 t 4 -c 4 -d
a a 7 -1a 1 v 2 -b 7 9 9 y 2 e 8 -17 2 8 5 b c k 1 9 2 c 7 -9 j e 3 -8 b -m 3 -h 2 -f 2 -d 6 8 2 -h
3 e 1 -7 1 k 5 -n 1 i 4 8 6 -h 6 k 1 9 e -12 b f 2 8 9 -r 4 b 1 -7 4 -f 2 -x 4 -g 2 -8 4 -1k 6 -p 1 b
4 -i 9 -7 4 -a 6 -e c -e 7 g 1 -a 1 -r 1 a 8 9 6 h 1 -7 6 b 2 10 2 d 5 -a 3 -l 3 w 1 -9 5 l f -d 3 -a
3 g 5 -8 4 p 4 -9 3 1x 3 -r 2 -a o 8 g i 4 8 e -8 1 -8 1 c 7 -c 1 b 4 a 4 -8 5 -7 4 9 5 -s 4 h 2 d
1 14 1 d 9 -a 4 -e 5 -e 2 -8 2 -d 2 -a 4 -9 7 -h 4 8 b -j 2 -1i 6 -8 4 h 1 10 9 9 2 -f 6 8 m -h 2 9
1 8 h -d 8 -7 9 o 7 -8 9 -i 1 -7 3 9 f a 3 b 4 -k 8 -e 6 e 5 -b 2 -8 e -i 4 f 1 -8 1 -9 2 -8 2 i 5 h
2 k 3 1b d f a -w d 8 5 -9 1 -b 1 -8 2 e 7 -w 3 11 1 -d n 7 3 -k 7 g 9 -j 2 -c 2 -7 1 a 1 -8 8 8
5 -1e 8 -k 2 1a 2 c 7 -8 1 -g 3 -8 2 -b 2 9 1 -c 5 k 7 k 2 -b 3 -b 1 -9 3 -h f -m 8 t e -7 1 8 2 9
9 -1a 3 8 3 h i h a 8 9 -n 1 w 3 -d b -c 4 h 1 h 2 -y 6 -d 3 k 8 18 b -l f -b 1 c 1 -g 7 a a e h -9
a -g d 15 b -b e -t 7 -9 a -d 5 t 3 -16 8 x 2 -a 4 i 2 -q 5 a 4 f 1 -e d -g 3 a 4 -a 8 -9 7 7 5 -b
5 -g q d 4 -b b -g 2 n a -b 6 -b 2 -b m -h 4 -d 5 -w 3 -s 4 w c 9 2 -8 1 l e -p 9 e 2 f 6 -9 6 -c
7 -8 1 -l a -7 1 11 7 -i 3 -9 2 -7 1 -i 3 e 8 -8 7 h 8 9 a -8 1 -i b -e 4 -c 3 -e 4 -f 2 9 1 a 2 -a
d -p 1 -g 1 -7 a 17 e -z 7 7 1 -9 1 -i 5 -a 9 -9 7 e a l 1 l 6 b 2 1j 2 -14 8 7 3 -f 1 -e 2 i 4 -9
9 -e 5 -b a c 1 v b d d -11 c -g d b 5 -g 1 -1d 1 -h 5 8 4 j 4 -9 3 -a 1 -h 7 -d 3 -x 7 -j 2 w 3 -7
1 8 3 -b 3 8 3 -9 c -a 3 -h 1 i 4 e 1 8 4 -8 2 8 b -b f 9 4 j 3 8 3 8 4 -11 2 -15 1 -s 3 d 9 -h 5 -i
1 f 6 -b e d 7 -b 4 -j e -f 4 -n 3 a 8 c 4 a 1 g 6 -b 3 p 9 -c j -13 a -9 2 l b -e 1 -j 6 y 5 f 2 -10
7 -a 1 -1w 6 j 1 -8 1 -8 3 -d 1 -8 5 -9 j -a 5 -f 1 8 l 10 1 9 5 -d 2 g 9 f 8 -8 2 e 6 o 4 -8 6 -7
1 -9 c -n 2 -u 9 f 2 8 6 s 2 -7 2 -1d 2 -l 2 a 1 -8 2 12 5 -9 6 -d 5 17 9 -c 1 -p 1 -k 1 -c 1 -9 2 17
4 -a 4 9 2 -b 1 9 5 7 i e 6 -a 7 -8 6 -h 5 -e 3 -b 1 a 5 -c b -n 2 h 4 e 5 -j 3 -r 7 7 3 7 4 -14 7 -9
4 8 7 -9 c -7 4 h 1 -1p b 7 1 i 3 9 5 b c -f 3 -a 7 -e 1 -8 3 -j a -9 g -1e 3 -d 2 9 5 -b 3 -9 6 -9
2 -c 5 1c 3 -9 4 -8 5 -8 a -8 2 7 1 j 3 -d 6 g 2 11 8 -j 1 -o 8 -7 c a d -8 6 -g 1 -a 7 e 1 d a -7
2 c 2 e 4 9 5 -17 2 -a 1 7 15 -h 1 e 4 -7 2 -9 5 -g 4 d 3 -9 d j 4 -a 4 9 7 b 8 -9 4 f 4 -b n -9 1 -b
6 -j 2 g c n 7 -1k 3 -a 4 -h g -8 4 e 2 1i 1 -a 1 8 1 -7 3 c 1 -g 1 e c s 1 8 2 -s 6 d b -7 b -m 2 b
9 -b e 7 1 8 4 o 6 l 7 -9 8 -d 5 a 2 f a -8 5 -c l -9 2 -9 4 a 1 -q 3 b 1 -d a -17 5 -a 3 g 2 -8 5 -7
4 -g 4 -i e -y 9 -9 2 g 7 t 7 1d 8 w 2 9 2 8 2 -10 4 -a b c 1 -l 2 8 3 -2x 6 n 5 -1m 2 -9 1 -n 8 9
2 -b 9 9 3 -9 1 -7 3 -m 9 8 8 -9 2 -i 3 -c 4 -9 h h 2 -n 8 9 2 -8 5 -t f -i 8 -g 2 -8 3 -e e 7 3 h
2 7 2 -a 1 7 3 -d c c a -8 2 9 1 b 6 f 5 15 1 1i g -a 1 -a 3 -i 2 a 2 -b 4 -a 4 -g f b c -p 1 -8 5 -a
1 -e 4 12 4 -11 1 -d q 7 1 -b h -8 1 d f -7 7 c 4 e 8 e 2 a 2 h 4 -9 c -9 1 -e 4 -k 3 a d -d 3 d 3 -c
1 v 1 -8 c b 1 -1i b 7 5 -j 2 -7 b d 2 -m 4 -c 2 c 6 -9 4 -9 2 m 2 9 i -j 4 -d 4 -h 6 11 p -a d 7 6 a
3 -b g -c 1 -d 3 -7 2 -m 1 -a 3 -c 4 b 9 -8 7 -10 6 -9 4 e 4 -h b 1c c 9 4 -l 1 a 7 -b 5 -a b i 6 l
7 -j 4 -e 7 i d a a -w 2 -c 5 -c 2 f 1 -f a -e 1 -d 1 -10 2 -8 2 g 3 -a 7 c 9 -9 3 -p 5 f 3 f 4 i
b -2a 1 -8 7 a 1 c 4 -b 1 l 6 -v 7 b 2 -1j 1 -7 1 -8 6 7 a -a 1 8 d -d n 9 3 -e c q 3 -1v 2 -8 8 -o
7 -8 6 c n 8 2 -i 7 9 5 a 3 -f 1 -d 5 -y 3 -s 8 j 2 -a 4 m w -c 6 -e 1 -10 p f 1 -h 7 -m s 9 d -8
9 -k 3 -7 1 -a 3 9 1 -l a -c f -y 3 c 3 -1a 5 d 1 e 2 f 1 -l 8 -7 8 b 7 -c 7 -8 4 -1a 2 m 7 9 3 8
1 -9 3 -z 3 o b c 5 -b 5 7 3 -j 3 -b 1 c b -e 1 -f 5 -v 2 8 9 b 4 -c l 8 7 -m 3 -h 4 8 6 -w 5 t 1 -9
1 -e 2 -1h 3 -9 1 -a 2 s 8 i 4 1f 1 m c n 1 b 4 p 1 w 2 -9 6 -8 h -a g -7 a 8 5 m 1 -i 2 -d j -1x
2 -7 3 j a -8 e 8 6 -7 8 8 2 9 t c 6 -8 i -m 8 -f a -9 6 g 3 -8 1 b 6 15 j a 5 -a 3 a 2 -e 4 -b 1 -b
1 14 2 -9 4 -8 6 b 2 i 7 -f f -8 e 8 2 -8 1 -9 3 d 1 8 7 8 1 -8 3 c 6 m 6 -9 4 d 6 j 2 j 4 7 4 q 5 -8
2 c 6 7 8 -k 4 -g 1 -h 2 -g 2 -c 4 10 8 8 a i 3 -16 5 -e 1 -b b a f -c 3 d h 7 5 -a 2 -e 3 s 2 22 3 8
4 -8 4 -9 1 -n 7 -w 9 -7 4 -a 5 -i d -c 1 9 4 -e 1 s 1 -r 8 -h 3 -7 9 b 2 -n 2 d 9 -i 2 -v 5 -1j 3 l
f t 8 z 5 -m 3 -e 3 -c 3 -8 5 -d 2 p 5 1o 5 9 o -r 2 -l 2 -9 1 -c 3 -c e -10 d -g 1 z p r 4 -b 5 -h
a h 1 14 1 c 9 -c e a 3 d 2 -k 2 b 1 g m a 4 -8 j 8 1 -7 b -h 3 -e 1 -f 1 -a 2 -r 4 -9 6 -j 3 -m c -9
d -d 3 9 2 -b 4 -d 6 -c 7 -e 1 -o 1 11 7 d 1 7 3 c 4 -7 5 p b -9 1 8 7 8 6 -h 2 -k 2 b 5 b 1 c c d
1 -a 5 -9 9 -9 a -a 2 -7 2 -a f 8 d m 7 e 8 -9 6 d 7 -c 2 -9 4 -a 3 d 1 -8 3 -1r 9 -c 3 -h 1 -8 4 e
2 p 3 w 6 -7 2 c 6 r 3 -x 9 -b 2 -d 3 -e 5 b 1 -a i -a 1 -a 1 j 3 f c -11 6 f 3 x 2 -h 6 8 4 q 6 d
b -j 8 a 3 -8 3 -9 9 8 1 c 2 -v 3 8 1 -p 1 -8 1 -8 d c h w 2 9 4 w d m 1 d b -e t -1b 4 -a 3 -d 2 -9
4 -e 5 9 a -b 2 -d 6 7 7 -a a 8 7 -12 2 o 2 f 4 -7 2 -o 1 -w 2 w 5 c 5 j 5 -j 1 9 3 -c j -g 8 -9 6 t
3 -a 1 -z 6 u 5 z 8 -r 4 -9 1 -9 a -b 5 -l 2 -b 2 -g 6 x 3 o 5 -f 1 g 3 j h 9 b j 2 -p 1 -b 3 9 5 9
1 -o 3 -b h -8 4 i b -c 5 -o 9 11 c -z 5 -c 4 -b 2 -h 6 -8 3 -b 2 b 1 -h 6 a 3 -8 4 e 8 -9 9 r e -1b
6 o 1 -p 1 -x 3 -d 2 -f 4 -1k 8 y 3 f e -8 7 9 2 -8 c -7 4 -l 4 9 9 d 9 c 3 -c 4 -i 2 -9 5 -f 8 o
9 -a 5 h 2 g 6 h 3 -b 1 -7 5 -c 1 -j 3 -w 1 -8 5 -d 1 -n g c 2 c 4 -9 9 -8 3 c 2 9 3 f t -8 6 -f 7 -g
h -y 8 8 5 t 9 -g 2 7 6 -o c -a 9 16 1 -h 3 -8 8 -4l 4 -a 5 7 1 -d 2 -8 2 -e 7 -g d 9 k -7 3 -h c -n
1 -f 2 -d 3 -u 1 7 3 -8 6 -c 2 1n 5 -i w -b 1 -8 3 -p b -7 3 k 2 h 5 -a 6 -t 2 -c 3 -e 3 r 2 -d p -l
5 -9 1 n 1 -8 3 -f 2 -f 5 e d -a 2 -7 3 c 4 -c 1 a 6 -d 6 a 7 b 7 -f 1 -8 2 -l 2 7 2 -8 j -10 3 -1c
1 j 4 -p 8 k 1 -z d -b 3 -e 1 -d 2 -e 2 1m 5 -i 1 c k -p 2 -1k 3 -h 5 -e a m 4 8 3 p 3 e o d 2 h 4 -f
6 -l 6 -1d 1 -1f 2 -e 3 -i 4 b 2 a 3 -11 3 -m 2 -7 2 r 2 -2d 2 1e 2 u 8 -c 7 -8 1 -a 2 -d 4 -7 7 -k
1 i 6 -e 8 7 6 -9 h r b -8 7 i 4 -j 7 m 1 -16 d -a 5 1l a k 6 -7 2 -a 7 -9 e -z 2 -7 2 -8 1 -d h -8
1 -c 4 -a 1 j 2 15 1 -u 1 -9 3 -c 4 -o 3 -b 1 e n -m 1 -d 5 -9 2 j f -9 1 -a 2 -v 1 -8 2 j 1 b 3 -d
b -g 5 -j e -b 1 k 5 -e d 8 5 -q 6 b a -p 4 -d 1 l 1 o b 9 7 -u 7 -p 4 u 4 -d 4 -9 9 -k 2 m 1 e b 8
7 -9 2 -8 8 q a -d 7 12 1 -k 5 c 2 -12 c 7 7 j 5 -g 2 -a 3 -g 2 -9 3 n 3 g b a a -s 3 8 b -c 1 -9
5 -8 1 p 1 8 8 -8 6 g 5 -c a -a 2 -9 g e d -p 6 c a -a 4 -o 2 -9 4 -d 1 7 3 -i 2 q 2 -c 1 15 2 -15
1 -f a -l 5 -a 3 -c b 8 6 -8 1 -7 3 -g 1 -o b 7 e 8 2 -n 1 -g 1 -9 a -d 2 -e 7 v 2 -y 5 7 2 -b l -e
2 -i 9 g 7 -e 1 -a 5 -e 1 -13 1 -7 9 -9 1 k 1 10 9 -e 6 7 4 -8 9 b 4 b c -z 1 -b 1 -c 5 -h 5 -a 4 x
7 -p 9 h a 9 4 -a 7 b 3 i 1 -d 3 -1n g 13 7 8 1 -z 8 -a 3 -r 9 -b 7 -c 9 -y 6 -k 6 -8 6 -r 6 c 8 -c
1 l 1 -h 9 m b -b j -a 2 7 c 7 9 -o 4 b 2 -a 3 q 4 7 3 -i 3 b 1 x 9 -b 1 w d -1a 5 8 1 -c 2 -g i -c
1 g 1 i 4 -d 4 h e -g f -b 2 -c 6 -1q 5 q 7 -9 5 7 3 -8 5 -l 3 g 3 -d 1 -b f -l d -q 3 -8 1 -o 1 -8
8 8 9 -7 2 -e 6 -c 7 a 1 t 1 j 7 -a b 8 3 h 1 -7 9 -b 4 -c 3 -b 4 -c 5 f 1 -a 3 e 6 -d 2 -x 6 e a 1y
4 -d 5 -7 7 -k c -8 3 -8 9 h 7 -a 4 c 3 -a 1 -9 3 -8 a -7 5 8 2 -9 5 -8 b d a -o 9 c 4 c 8 -a 8 -a
9 11 6 -7 h -b b -h b e 1 14 8 -b 3 29 1 g j l 2 -d 1 -d 1 c h 9 d -7 2 8 3 7 9 -8 4 -f 4 -l e -1u
a -17 2 -14 a -n 4 -i 6 -w 1 -7 8 8 2 -c 4 p 2 c 5 -e 5 -l 5 7 4 h 6 -1b f -12 2 -8 1 -h a -e 3 9 1 a
2 -9 3 -j 1 -9 2 7 2 8 7 8 1 -s 2 i b 1b 1 -e h m 6 -13 7 d 1 c 6 c 5 -9 1 k 4 a 4 -b 9 9 7 a 1 -a
3 -g 2 -9 1 -e 4 1a 1 -8 2 f 3 8 1 -d 8 9 4 -8 3 -n 3 -o a 1e 6 g 3 -g 4 -i 5 -a 5 q 1 -i 3 -f b -i
4 g 1 d 2 m 1 -v 2 -i 1 -b 1 r g b 2 b 1 -w 2 -w o -k 3 a 7 9 5 -8 5 7 6 -7 7 -a 1 d 6 e 8 -b 1 -11
i b a -14 1 -9 6 -m 3 -7 5 -9 4 r 2 -q 4 -7 b 9 h 8 4 -8 1 7 6 9 1 -f g -c 1 p 3 -8 3 -b 1 -n 2 a
9 -8 1 -c 3 -h 9 -h 5 g 2 -d 1 -a d h 4 b 8 b 1 p 3 -b 4 -1k 4 -b 2 9 4 -b 7 -7 c 8 a -a f -k 7 -b
7 -a e -8 3 -c 9 -s 3 m 9 c 8 -d 3 -a 2 -9 4 -d 1 x 6 -f f -c c -1g 9 i 2 1i n -e e a 8 s 2 -n 4 -b
2 -1g 2 -j 1 -a 5 a c m 5 -1d 8 10 7 j 1 -e 1 i 7 -f 8 -8 9 -9 8 -15 2 -c v -7 1 -a 2 -y 1 -t 3 -l
a -8 6 -l 3 8 c 8 l -y 2 -1g 1 7 4 -j 1 -8 3 a 8 m 3 -o 5 7 4 8 7 t a -18 1 7 3 9 3 -17 4 -z 3 1b
5 -j 1 9 5 -9 1 b 8 -f 1 8 c l 1 a 4 9 2 8 1 9 3 f 8 -d 3 -b 6 i 1 -7 1 -p 6 g 1 -m e -b 8 -c 3 -e
8 -7 8 -9 7 -c 1 d 8 s 9 f 5 -j 4 -k a o 3 -8 4 -a 5 -a 9 -b j b a -d 3 -f 2 -7 4 b 1 a 5 -e 3 9 4 c
5 c 6 -10 2 -d 9 -e i -8 3 i 2 9 3 h c -9 6 -b 6 b 4 -k 3 -g 1 2n 4 a 1 -8 6 -d 4 e a c b t 3 -q 3 -e
g -c g -b 5 -e 7 10 1 -9 2 b 1 8 7 s i a l -h e f 6 -d d -7 1 -8 8 -7 2 e j -f 8 -7 1 c 1 -c 1 -y 8 h
1 z h h 2 -k 1 -u 3 -g 6 c 1 -d d -17 1 -b c y 1 -a 3 -17 f p j b 1 -19 2 -b 4 s 2 -a 1 -9 1 l 8 -8
6 -8 4 -8 9 -g 5 -r d a 1 -q 1 -9 2 i 3 f 9 9 4 -8 4 e 7 -j 8 p 3 x 2 -7 e -b 4 -8 5 f 1 -8 7 9 c d
1 -27 5 g 7 -y 7 7 2 9 d c 4 8 9 -8 3 w b 7 2 -7 3 k 1 t a -c 2 8 7 -13 b d c b 9 l 8 -v 4 q 1 -7 2 i
7 -e 1 -m 5 8 3 -c 2 -16 3 -9 6 e d g 1 -28 3 k 7 -8 7 s 2 8 2 a 2 m 4 -d 2 q 7 b 4 9 a j g -a 5 -d
f -y 5 -i 1 t g l 5 -12 9 -f b -t 2 -p d b 8 b 5 u 3 i 5 -k s -7 1 -a 7 -7 1 -b 6 9 2 -c 2 g 3 -r
c -12 5 k d -f a e 6 -b a -a 5 -1v 1 -m 7 -d 6 7 3 -h 2 c 1 g 1 -e j -h 1 s 1 -v b d a c 2 b b -n
l 12 1 -9 5 -7 b -a l -r 1 -x 3 -8 2 -9 5 -14 2 -p 3 -8 4 -i c -t 3 -13 2 u 3 -9 9 -8 1 -11 1 q 6 8
c -j 3 -k 5 -u 1 -a 4 -c 2 9 1 9 2 8 8 f 5 h 5 -7 f b 2 g 9 -d 9 i 2 1b 3 -8 b -e 1 g 8 -r 4 -d a -9
7 -m 4 w 2 -e f k e 8 2 f 8 -b 6 -b 2 u c 8 1 -i 2 h 1 h h 8 3 -h 1 -c 4 9 4 -l 4 8 6 -k g -b 3 -a
3 -c 2 -l 1 -9 l c 5 1e 5 -l 1 r 2 -c 8 8 3 b 3 -q 8 n 1 n 1 1j 1 -7 m c j -h d i 3 -e 5 -c 7 7 4 -a
2 -8 1 -7 a -b a -1p f -8 7 -1u 1 b 1 -f 5 9 4 -z 9 -7 2 -a 1 -8 a a 1 -b 4 -g 3 -b 9 8 2 e 2 -x 6 d
2 -m 1 a 7 a 7 -19 e x 6 -f 1 -9 6 -7 9 -b 3 -7 5 -8 3 8 1 b 2 7 5 -i g -7 3 -m a h b -f 4 -8 8 -7
1 k 1 -m a d c -e 6 -8 1 d 5 -z 9 -f e 9 2 -9 9 a 4 8 7 b 4 -d 4 -8 6 -n 2 -q 1 -k 2 -u 2 v 6 -y p -7
6 -b 2 -c 2 a 2 l 1 i 2 -h 3 g 1 v 2 8 e n 6 -d 4 -b 6 -9 4 -l 2 b 8 -b 3 -8 1 -b 1 b 2 a 3 -8 4 1e
2 -8 6 x 6 o 1 -b 3 -i 8 -8 2 -b 9 c 5 -7 u -e 2 c c -f 2 k j -f 8 -j 5 b 2 -7 4 -b 1 v 3 7 4 -d d i
3 7 3 8 2 f 5 -a a 7 6 f e -l 6 -a 5 -1q 3 8 4 7 3 -9 2 8 3 -v 1 -9 5 -c b -8 5 -f 1 a 1 -o 1 -b 5 -j
2 a 9 -f 9 -c 5 -b 5 -p 4 1i 7 b 2 -8 3 d 7 -8 5 -9 6 -9 5 a 1 -9 l -8 b -d 9 -f 3 -l l -c 3 -8 2 b
3 l d -8 5 -8 3 -b 5 -7 1 e 4 d 1 -c 7 d 7 d 2 b h -a k a 9 -c 7 -j 5 -8 1 -n 9 -9 3 -y 3 -d 2 -9
7 -p 3 -a 1 -c 1 -i 2 1m 3 7 6 -17 b -g 1 -a 1 -a 3 g 6 -e 3 -8 c z 3 -9 q -d 1 -a 4 -d 8 -f 1 -m 5 a
2 -9 4 l e -7 1 -d 1 7 5 -8 8 f 4 -7 9 f 3 -8 6 -9 4 9 2 -d 1 -a 1 f 1 -c 1 -12 c -b 3 a a -j 4 -d
3 -c 1 9 1 -9 4 8 a e c -f 7 -1c f -a 1 -j 2 j i -d 7 a 4 -8 7 -a 5 i 2 -9 o -g 5 -e 4 -8 2 -g d 20
1 -e 1 -e 8 -k 1 -8 6 j 3 8 4 c 1 -9 1 -c 4 b 7 g 2 -8 1 q 1 -16 8 u 6 -9 4 -9 1 -b 4 8 1 7 2 -d 1 1e
5 f 2 j 9 -7 1 -8 1 a 6 f 1 -b 6 e 6 -f 5 -d 4 b e -a 2 -n 5 -e 1 b 2 -q b -j 3 -u b -e a -8 5 -e 7 h
7 -7 2 -f o z 2 i 4 -8 6 -15 c n b -9 9 b 3 -b c 9 4 -a 1 35 2 u 4 -8 e -7 3 -i 1 -f 3 l n -f 4 -i
6 -a g 8 6 -g 6 -8 a -s w d 1 -9 7 -8 e -i 3 -14 2 7 6 -k e 8 6 -a 2 -9 5 -9 f 8 2 -c 5 p a u 1 -h
2 v 2 -s 3 -12 4 n 4 -m 7 n 4 -m 3 a 4 8 2 q 8 15 3 g 6 -p 2 b 5 l d -d 1 7 2 1d 4 l 5 -h a -h 1 -8
3 -j 1 -9 3 -e 6 a 3 -8 4 -h 6 -8 a -a 3 c 4 -f 1 -9 b -8 j b 4 -j b -9 4 -p 1 r 2 -c 6 -b 6 -c 6 9
3 -b a r 8 -f 3 q 8 -n 1 -1b 4 -7 e 8 4 8 5 -e c -f 1 o b -b 1 -e 5 8 a -b f 1g 4 -c 5 a 3 e 1 z 4 -f
4 -a 1 -d 1 l 1 -8 8 -r 1 x b 7 1 -m 6 -b 5 -r 1 c 1 -q 5 -8 f -7 1 b 4 -f f -13 8 -7 b 8 3 -p 2 b
5 -b 2 8 7 k g -8 1 a 8 -9 i a 2 -a 4 -e 6 f 5 -i 6 -a 1 -d 8 d 6 9 2 -11 1 a 3 -b i e f 8 4 l 3 -b
3 -j 2 p 4 -8 7 e 3 i 2 -a 4 -d 1 s 5 13 4 8 6 w 1 -o g k a 10 2 b 5 -g 4 -h 7 -a f -e e t 2 -z 1 b
3 h 1 -8 d -7 8 -9 e -e 1 b 2 o 1 a 1 j 3 -f g -e 2 -a 2 a 7 -b 8 -8 d -a 1 -r 1 -2m 1 -b 2 -s 6 -d
4 g c -b 8 -i 2 9 3 -1w o -y 2 h b -a 1 -t 4 d 6 -m 6 -9 2 -r 3 -g 4 b 4 -10 1 1d 1 -a 1 e 2 -9 1 1b
4 -j 1 f 6 -9 3 -q u 7 8 1h 1 -h 4 -9 1 -c 1 -h 6 -g d -e 9 -a 2 -b 5 -7 2 -9 8 -1x 6 -9 1 f 2 -c
n -8 a l 1 -q 2 -d 1 -h a e 1 -f 1 -7 3 a 5 -s 1 g 2 -f 6 -9 d c c -9 6 -9 9 -h 3 -e g -e k -e d -y
1 9 2 1d 3 c 1 -7 6 -7 2 f 8 a 1 -e 4 -o 3 -a 2 c e -9 4 -g 3 j a g 2 -a 2 -e 2 -b 2 b b 8 e -9 1 a
1 7 2 a 1 -9 7 -e 1 8 8 c 5 -8 b -e 4 b 5 -c 7 g 4 -7 1 -n 7 l 8 -i 3 a 1 -f 4 -b 7 8 9 -q 8 -w 4 -i
3 -a 4 7 o -a g -8 i -8 c -h 7 c 5 d 2 d 1 -a b l 1 -7 k -8 7 m 3 -9 f -f b -d n -a 1 h 9 -k 6 a e -8
8 -i 1 -a b g 5 -c 1 8 6 -7 j -e 4 -d 9 -b 4 z 3 h 1 j 3 -8 5 g 7 a 2 -1b 4 9 5 f d -7 4 9 5 -f 2 -d
1 -8 m -9 b -g 4 b 2 -j 4 d 1 c 5 -8 2 b 1 -g 1 b g -n 3 -l 1 h 2 -t g -i b -a 2 f 1 b 2 -i 9 d 2 -n
b -h d 9 1 b 8 -7 2 a 1 -8 h a 1 d 1 -d 1 a 1 h 5 -o e -a 2 -u 1 10 1 j 3 l c -8 3 a 1 -c 3 1v 2 j
1 -h 3 -a 6 -l 1 -u d f 1 h 1 -b 6 p l -e 4 8 1 -1f 1 e 5 7 6 m 4 -d 7 -9 5 -a b -9 4 -g c -b 3 -c
a -b 2 -g 4 -9 a -g 1 -e 4 -8 6 -x 3 b 6 -h 5 -1a 9 -9 1 8 2 -n 6 -8 g -c 2 h 2 7 c k a -o 1 e 8 -r
9 i 3 e 1 -g 7 -c 5 -p 4 -f 4 -b 1 -8 2 -d c -1q 2 a k -9 c -1r 6 -a f -u 7 -9 6 -8 2 -g 4 i 6 18
6 -e 9 -d i -9 h -8 5 16 3 e 6 -7 9 -i 2 -k 1 -k 9 -a 2 -r 9 12 1 -c 8 a a -8 3 c 4 -a w -k 5 -g 3 -f
6 9 a -f 7 8 2 e 8 -c 1 -d 1 k c u 2 g 4 7 f -1d c -l 5 -d 1 f 7 8 5 -h d b 2 -v 8 u 7 l a -7 1 -d
a -a 4 7 2 f 5 -e 1 d 7 8 7 -w 4 9 p -c 2 8 1 -d 1 o 1 -9 2 -9 6 -7 4 -a u -m 2 -g 4 j 1 -7 c -m 2 -l
6 -c 3 m 3 -g 2 -e 5 -a 1 -8 1 e 3 -y 2 -a 3 -c 2 -9 8 o 1 -x 1 o l e 2 -8 c -f 2 t 1 -7 k -d e -8
1 -9 d -k 5 9 7 k 2 s 1 -c 9 f 1 8 2 f a -7 7 -e 6 7 7 e 4 g 3 l 6 -9 7 -7 3 -c 3 -b 4 -k s -e 2 -q
6 -a 5 -f 1 -8 3 -m 5 -i 5 -b 3 a 3 -r 4 14 1 -9 1 9 9 8 4 -j 9 -l 5 -g 1 1n 3 -9 3 -8 3 -7 4 8 c 8
2 -i 3 c 5 c 4 q c -a 1 -e 7 a 6 -8 1 -e 2 -c 1 b d 24 b l 8 m 2 8 1 -a 2 -8 3 -a 4 -c 4 -a 4 -h 4 -a
e c 1 -8 5 -16 3 -j 3 -a 2 d 7 9 2 -v 3 -k 1 -l 5 -7 5 m 7 -9 2 -s 5 -n 5 -8 1 -a h 9 e e 2 -f 1 7
n a 9 a 1 14 4 -8 c i a 9 5 d 3 j 6 -c 3 -c 2 -9 3 -12 1 19 6 s 5 -f b 8 3 -e 7 -7 1 a 6 -a b -b 1 -g
f -s 7 b a -c 2 -u 8 t 3 e 1 -c 2 10 f -7 3 -9 2 -8 5 -7 1 -i 2 -l 6 -9 2 a 6 -8 1 g 5 8 a -s 5 -8
f d i a 2 1r 1 -i c -d 4 12 5 -c 1 d 4 9 1 -c 8 -k 8 -8 k i 7 e 4 -9 5 11 4 h 5 b 5 -8 1 -c 1 -b 5 -c
6 -8 3 -f 3 8 7 e 6 8 1 -9 1 l 8 -c 9 -b 7 -c 4 -8 1 b 4 -i 3 8 2 -e 1 9 i -1f 7 a c g 3 -e c -8 1 -f
1 p 1 -g h -f 2 -9 j -8 1 -8 1 v 5 s 5 -9 2 -c 6 -8 4 t 6 -e 2 y 7 -8 7 g a -7 7 -f 3 -8 6 a 3 -h 3 8
5 -a 3 d 1 -k 4 7 4 d 2 7 7 -b 4 g 2 -d 3 -u 3 -8 5 11 i -c 4 -a 2 8 4 -f 5 c 2 8 3 -9 1 a 5 i d b
1 -a 3 q c -c 1 -13 4 -t 1 -b 1 -9 2 -a 6 -i 1 -d 2 b 3 -q 3 a 3 8 3 t 4 -8 5 8 4 -c 6 i 1 b d j f 7
1 -8 1 8 f c f -d 9 -j 4 n 3 d c -r 2 -1k 5 -b b w 2 -9 2 -v 1 -8 f -t d -c 6 e 6 c 7 -a 2 -c 4 -7
4 -1m a -8 e -e 5 -e 2 d d 8 8 -m 8 -d 6 b 2 -f t e 4 -b 6 f a -o 2 d 3 d 2 -20 4 -a 1 -s 3 7 1 7
g -b 6 -c 3 -9 5 -7 a -a 3 g 8 -d 9 b 4 d 6 -f 4 -8 5 -f 7 -m 5 7 4 e e 9 4 c 3 -b 6 c 6 -7 1 -n f -e
b a 5 -l 5 -7 1 f 4 -v 6 -w 9 -g 3 9 e 9 3 -a 9 -f 3 7 3 -c 1 m 1 -d 2 8 c -c 2 -f 2 9 h b 1 -9 3 -k
1 -l 6 9 5 -9 1 -h 1 z 1 -13 1 -a f a 4 -g g 9 2 -9 9 9 5 -c 1 -b 4 -b 1 8 5 -a 1 -m 1 -7 6 9 6 8
6 1c 2 -9 2 -8 1 -7 9 -u 1 b a -10 1 -g a f 1 9 6 -b 2 -7 2 -9 a 9 f c 6 -a b -o 2 -a b -9 5 i 2 -t
j 7 1 -e 5 -w 5 -g 3 j 1 -a 7 b 8 -f 5 i f -h 9 g 1 -d 1 -i 1 -h 2 b a 8 4 a 3 e 2 -c 9 c c f 7 -c
f k 4 m d e 6 q j -b 7 12 3 9 5 -k 1 -c 2 e 6 e a -8 3 8 7 -9 8 7 1 -1e i -g p -y 7 -8 2 -a 4 -x 1 -r
k -9 5 -8 2 -t 2 -j 1 -u 1 u 4 -d 4 -h d f 9 h 4 -b 6 d 3 -8 8 f 2 8 5 a 3 -e 4 b 8 q 1 -7 8 -9 1 d
1 -h 4 s 7 k 7 8 b -10 3 -9 e -d 7 -h 2 -l 3 8 8 -e 7 -8 a i 1 c b -1l 3 -8 1 -8 1 -a 1 g a -h 2 n
b -b 9 -g e -h 5 b b -k 2 -b 1 d 4 -x c a 1 -q m -a 4 -9 3 -g 5 -l 2 -8 8 f 1 9 3 -13 2 7 2 -o 1 -y
1 -m 1 -k 9 8 6 -a 5 -a 8 b 1 -e 1 a 5 e 4 -9 5 -b 1 -8 4 18 4 -c 2 -m 9 s 2 l 3 -j 2 -10 2 -x 1 f
5 -8 3 k 9 -8 1 -7 6 -7 1 -8 1 -8 d -9 2 -a 4 -8 b -9 1 -1i z -9 3 -8 3 7 a -9 d -8 1 m f l 1 7 9 c
2 p 1 b 7 j d 9 4 -g e -9 5 j 7 a 9 -9 f -d 4 -b e -d 6 -7 2 c 2 b 1 12 f e a -9 2 -7 4 -k 1 -c 5 g
5 b 1 f 1 -d 5 -i 1 9 1 -9 2 -8 1 -7 4 -15 d 8 5 -u e g 6 i a -i 2 d 1 g 1 -a 1 -8 1 d a k 2 k 2 d
7 j 6 d 7 h 9 -i 3 c 4 z 2 -d 7 c 7 a 2 -g 4 i 5 h 6 -9 8 -9 e 8 3 -c b -g 7 a x i 2 c 2 -k 4 e r a
3 -8 1 -i 2 7 1 l 7 -a 4 8 8 8 9 d 4 -b 3 -v 3 -9 7 -e 2 -f 3 c 7 -m 1 -a 5 -k 2 9 t 7 4 h 6 a 8 -d
6 -d 3 -r 3 18 5 a 3 c 7 -a 1 -11 1 a 1 -b 7 -a 3 -b 3 j 4 8 j -a 2 9 3 g 2 -a 7 g 3 b 9 k 7 -j 5 -a
k -g 5 b 6 -d e -e 1 -b 9 b 8 8 3 m 5 s 1 9 6 -a 2 -8 2 -x 3 i 2 a f -b 2 -7 5 b 3 f 5 7 5 -a 6 -b
8 -m h d 1 -i 2 i 3 o 4 -n 4 -f 2 -9 1 -a 6 -b 2 -9 n -g c -w 7 -a 6 -d 7 c s -8 3 -1j 5 -j 3 -d 2 -7
4 a 5 9 b -n 2 g b -e 7 -8 3 -7 2 b 5 z 8 -8 3 13 2 -1e 2 8 j -7 3 -8 1 -14 6 -f 2 a 2 b j 8 a a 5 -c
2 s 3 9 5 7 8 -8 1 j 3 -g 1 b b 8 5 8 a m a c 2 8 4 -1q 2 -9 3 9 8 b 2 b 1 -j 1 -9 2 9 1 o 1 -7 j -f
c 7 a 8 4 -8 a m 1 -a 4 -c 1 9 1 -b a -d a b 1 a 1 -a b m 5 -i 1 -7 8 -8 2 r 2 -23 3 -t 7 7 5 g 2 -k
3 -k 2 -i 3 -d 1 -8 b -a 1 7 2 -9 3 z 1 -a b -l 4 c 5 -l a -e 7 c 2 e e -a 1 e 3 b 4 -q 5 8 1 -h 1 -7
6 -7 5 c b -a 9 -8 5 d 9 -j 2 n 1 -9 2 a 6 b 1 -g 3 g 4 13 2 d 3 8 4 -9 1 d b -c 3 -d k -d 1 -i 3 -b
2 d i -s 4 -a 5 -17 5 -u 2 w 7 f a -8 5 q 4 -f 7 -7 2 -9 a d 9 -9 2 -9 9 -1o 7 k 3 -a 5 -i 5 -8 c g
a 8 i -j 8 9 1 -9 2 -a 9 9 5 11 3 -b 5 -9 d -9 4 -9 1 -8 1 d 3 r 9 -k 2 -i a -d 1 k 1 -d 1 -i 2 k
h -9 h d 1 -1g 4 -c 5 -d a -7 9 -a 2 -a 8 -t 1 -8 7 -7 3 l 2 -8 5 -e 2 1n 8 -f 7 f 1 f 7 a 3 -10 b -d
3 -1i 6 m 3 -k 1 7 7 -b 6 9 4 -b 3 d 4 h 1 -e 2 j 5 -8 1 g 8 9 c 8 2 c c -9 4 -d 4 b 3 -7 2 -8 9 -h
1 -u 1 -c b -b 1 -e c -e 3 a 1 h 6 b a -1i e b 6 -d f -1o 6 r l b 6 -7 7 -u 1 -z 6 u 2 -h 3 10 6 k
3 h c e 8 -g 6 -x 2 -8 m -b 2 m 5 d 1 -9 a h 8 -8 1 -1i 1 -e 2 -m 6 -f 1 -26 4 -15 i j 1 -h a -a 3 b
j -g 3 -a 1 -u 4 -8 5 a 7 -o 7 k 6 e 1 j 2 -10 1 -d 2 -b 2 -a h -8 j -1l m -g 3 -8 4 8 5 -j 4 h 2 h
1 -8 e -d 3 -v a -9 3 -8 6 18 8 e 2 -a 5 9 9 -d h k 4 g 4 -c 8 -8 a f 2 8 4 a 1 b 9 -c 3 j 6 10 2 -a
1 g 8 -h 2 -c 3 -v 5 8 8 -x 7 b 1 8 1 -8 h -c 2 n f b m u 1 -9 3 d 2 -8 e -d 1 -9 2 -9 b -h 2 f 9 -f
7 -l 3 d 3 -15 1 -p 1 -d 7 c 2 -d b -b 9 -b a -h 1 g 3 -b k -f e d 5 9 a -l 2 -g 3 -g 7 -l 2 -d 1 -18
5 -1i 6 -i 2 i 4 -f 1 m 6 -e 3 -k 1 -q 1 -r e e 7 d 2 -1w g -7 b i 2 -k 3 f 7 -u 6 -e 3 f 1 -a 6 -9
5 -f 2 8 k c 5 -b 2 -f 4 -f 5 -9 2 j 4 -f 4 -f 4 -c g -9 1 -8 1 b 4 -d 3 -16 m -8 3 -8 2 -7 4 -8 1 -9
a b 2 -1h 7 -8 2 -9 4 7 n d 9 -a 8 p 4 -1p q r 1 7 3 p 8 -c 1 f a k 3 9 6 j 1 g 7 -i 6 o 6 -7 6 -d
8 -j 1 -k 7 -t 4 -f 4 v 3 -7 7 -c g c 6 h 1 -e 3 -m 2 -7 a -a j -b 6 -r 1 e 5 -q b a i -i d -x 1 h
6 -b 2 -9 3 -19 1 -b 6 -g i -v 6 -g 2 7 5 -2i 1 -a 2 -p o -1d 3 e 1 -c 2 -7 h -v 1 m 2 -9 3 -e 3 a
1 a n -8 2 8 i o 2 8 9 -a 1 -c e 1g 2 11 a -a 3 -r 4 -q 3 9 5 -f 1 -a 1 -7 3 s 4 -7 d -9 6 8 7 -9 b 7
7 -a 5 z 7 f g -7 6 c 6 9 3 -i 1 -a 4 -9 1 -x 2 -7 4 b 8 -8 5 x 8 -e 2 9 o -8 3 -a 1 j 1 f 4 -i 6 -i
1 b 1 d 3 -e 8 8 5 q 7 -a 7 -w 5 -p a -f 4 a 5 -c 8 -f 1 -9 1 -h 1 i 8 n 1 a 4 7 4 k 4 -a 5 e 4 -9
3 -e 2 -d 5 b 3 -x 5 g 4 t 1 -9 d e k -a 6 -l 3 -r 6 8 8 -7 3 -9 2 -c 3 j 2 9 c j 1 h 4 -8 3 -j i -h
3 r 6 -l 5 -d 9 -n 6 -b 4 -i 8 -9 1 8 4 -8 5 k 3 -h 1 a 1 -16 2 h c -8 2 -a 6 -8 1 -j c -9 a -z 2 -r
6 t 3 7 b i c p 4 d 1 -b 6 a 1 y 2 -i 7 7 2 d h h 1 -9 4 -d 1 10 4 -k 7 12 2 9 6 -7 6 -l c k 1 m 1 -d
b c 2 -h 1 h 5 -a 7 c 1 -e d i 2 -a 4 -7 1 -16 1 d 3 -9 5 -8 9 -8 4 -9 8 -8 c -7 3 7 9 -7 d -q 9 a
1 -e 6 e 9 -j d i 5 g 8 e 3 g 5 -7 2 -a 8 -j 1 9 c -1o b 8 1 -8 4 n e 9 d -7 3 b 3 -7 6 e 2 -d 6 -a
c f 9 -g 5 -1s 2 g 5 -b i -g 1 n 4 -a 4 9 2 9 1 -e e -c 7 -8 3 k 1 h i 8 1 -8 c e 5 -a b 8 2 c 3 u
1 -7 7 c 4 -1l f l 1 -e 3 q 4 -b b -f b -r 2 -q 1 -e 8 m 2 -7 d g 3 a 4 o 3 -g 5 -q d -m 5 -o 1 7
a -l 4 -i 9 -w 9 g 5 d g e 5 8 3 -7 4 b 1 -a k b 1 -p 4 c 2 -13 3 -d d -a o -b d -c 3 -e 2 -h 8 18
4 -h b -p 2 -w 1 9 2 9 1 -7 1 19 8 -d 5 b 5 8 3 f a o 4 -r 1 8 2 -8 k g 7 -k 4 7 7 8 6 -m b -d g -d
5 h 6 10 5 -16 5 9 3 -a 8 b 6 u 7 b c -b 3 -b j e n h 4 s 2 9 1 9 1 1a 6 e 9 -9 2 -e 3 m 7 z 3 -8
3 -8 6 -a 4 -f b -f 2 c 7 20 3 -9 1 p 1 -7 4 -7 3 d 2 -w 1 -8 9 -a 1 g 1 9 3 14 5 p a -c 8 l 5 e 6 -7
3 l a -p m 8 3 -a a -r 5 -g f h 8 -8 7 16 1 -d f -a 2 -7 1 -v 2 g a b 6 -d 6 n 6 -9 3 -h 7 -8 7 8
f -b 5 8 9 -7 7 d 1 -n 1 -p 2 q 5 8 2 -a 4 7 1 b 1 -9 4 -9 a 9 c a 8 u 5 -9 3 -9 3 k 2 -q 2 g a -d
1 q 9 -8 4 -8 1 -8 2 -s 3 b 1 -14 c -8 c -9 2 -k 1 -9 d a 1 f 1 f 2 i 5 7 4 a 4 c b d 3 -7 5 8 b -d
5 -b 6 -f 2 17 2 7 1 -b 4 -c 9 9 1 -s 7 e 4 -f 3 b 4 d 6 -9 5 -i d -i 2 -m 3 -a 6 o 7 -d 2 8 e -h
f -c 3 -9 9 -8 2 x 1 e 2 t 3 -g 3 -b 3 -7 1 -d 3 a b -e 8 -u 8 c a -g 8 -h 4 m 1 -g 2 f 3 -f 2 -f
1 -7 2 c g -b 1 7 3 9 1 -d 3 l 3 -q 3 8 1 -q 8 -b h -9 4 -9 4 d 5 -8 3 f f -e 7 f 7 -9 f -12 4 -g b 8
6 -9 2 a 1 -l 2 -d 1 -k 1 -d 1 -7 6 -j 1 -7 4 -9 1 -9 3 -i 3 -b d -x 7 i 1 -e 2 d 5 -8 1 -d 1 -8 2 h
2 d 3 -1y p a 1 -8 2 b 2 -d 3 -l 6 -8 8 f 2 g 3 c 2 -d 4 -9 7 -e 1 -d g -8 7 -12 5 9 1 e 1 g 4 -14
1 -i e -8 3 -l r c 9 -c 7 -w 3 -8 1 -a 1 k 1 -8 n h 1 -k 1 -n g b 4 -7 2 1r 5 7 2 d 2 8 a l h -a
1 -10 3 c 2 -b 7 -g 6 -c 1 -8 d n 7 -g 4 -g 8 -7 r c 8 -7 4 -k 9 10 3 y 5 c 3 -1g 3 -g 3 -b 1 -a 4 -f
j -f 8 7 5 a a -r 1 h 2 e 9 -d 7 -e b f 4 h c n 2 -m 6 b 6 -e 1 -c j -8 8 e 4 -7 3 -e 3 -l 1 9 1 -d
b -r 3 -k 5 -9 7 -7 7 c 3 7 1 -b 1 -25 4 -d 7 -8 2 7 1 -i 1 a 3 -i 1 -a 6 c 1 -b 3 b 3 -e 1 -7 1 g
6 -g 7 8 4 8 5 g 2 -8 3 -n 4 t 1 c 6 c d -a 6 -r 3 m 1 -9 2 l 1 -c 1 k 1 -7 4 -m 1 -a 5 -k c -v 4 -z
5 -b 2 8 9 -9 9 -1i 1 b 4 11 8 -f 1 -9 2 1e 2 1c 2 -a 6 -i e c 1 -7 5 i c -8 6 -h 6 -9 4 -i 1 -e 1 -8
8 -j 1 -7 8 9 4 9 6 -g 9 -a 7 -a 7 l 1 7 8 7 3 i 6 -n 2 -d 2 -19 7 -v 1 f 9 -1g 6 o 5 8 7 c 5 -9 a -8
1 -i 6 -8 b -g 6 -s 5 -f 5 -h 3 c 6 m 7 -n 5 -e e -8 6 -9 1 g 5 -a 9 -c 7 g 1 -d 6 -13 8 e b i 5 -l
a -a 6 -b q -8 3 b 2 h 5 8 3 -u 1 -t 4 -i 6 -b c e 2 -d d -k 5 -d 5 -b 2 8 8 -8 c 7 1 a 8 -f 1 10
3 -10 6 -9 2 -b 3 i 6 9 2 9 2 -9 1 -a 3 -b 1 l 1 -d 6 8 a -e 1 -12 1 -d 7 b 6 a f -7 5 e g f 1 f 1 -u
1 -u c -b 3 -8 i -7 5 -e 2 -8 3 c 5 -i 7 -7 6 b 1 -c 5 d 1 -8 6 -k 1 -8 c t d e m -8 1 i 2 -a 2 -2p
6 b 4 -9 1 b 2 -9 7 -8 7 -c 7 -p 2 15 2 b d -c 5 d 1 -o b a 5 e 4 9 3 j 6 h c e 2 -c 1 -c 7 b 4 -e
b -e 4 e 1 9 8 -8 4 -e 1 -8 6 19 2 -9 4 -p a b 7 -b 6 -a 3 a a -9 10 -j 2 -b h -n 8 -8 8 -8 5 -n 2 9
e -8 c -k 3 9 5 -a 3 -c 9 -i 5 -c 3 -8 c c 6 -7 1 -a 9 -8 7 -7 3 -8 11 -e 4 -8 4 8 4 g 2 q c -b 1 -b
b 9 3 -e l -p 5 -9 1 7 3 f 3 -8 5 s c -v 1 19 2 b 1 -c 7 m 8 -9 b -9 3 -d h -8 1 9 3 -g 2 -a 4 12
2 -e 1 8 i -d l -a 6 8 3 -f 6 i 2 c 9 -9 a -b 3 -g 2 -d t 9 a -b a -p 1 s 1 -c 3 d g 9 b -8 1 9 d 8
g -9 o 7 4 j 1 k 3 -7 1 9 5 1j 7 -7 3 -k 3 -9 3 8 2 8 c -k 2 -a 4 -l f -h 1 -o 3 -e 3 b 9 -7 2 -8 2 r
1 b 3 -7 7 f l -7 1 -a 1 -a 3 -e 1 a e -e 1 d 4 -8 1 -p 1 -1a a -m 4 -f 2 -i 6 -8 1 t 4 -b 7 9 5 -8
5 1e 3 -7 f m c -1j c -9 4 8 2 -c 2 -c 1 -c 6 -1c 1 -f 2 19 l -r c 7 g h b n 9 -i 2 -k c i 7 -7 5 c
3 d d -v 1 -8 l -c 3 -h 1 -e 8 -1r 5 -o 4 7 1 -c 2 -e 7 -i 3 -f 2 -16 2 -9 5 -b 9 d 5 m 4 -1i 3 15
8 16 d m 3 f 9 -h e -9 3 -h 7 d 2 -q 8 -8 4 -8 c -8 b -d 7 f 1 m 2 18 5 -a 3 10 8 18 9 17 2 q 1 i
5 -8 1 -a 6 -b 1 k 6 -q 6 b 4 -d 7 -i 1 -h e -8 5 -7 2 f 6 -c 4 -j d 8 4 -9 1 7 4 9 2 g 2 -b c z 9 -7
1 -h 5 f 8 o 7 -7 e -1c c -h e b 3 -b 2 t b -a 6 b 8 b h -e 1 -d 3 b k -b 5 -9 2 -c 1 a 3 -g a -a p i
1 -e 2 -i 4 8 1 o 8 j 2 -7 6 -z 4 -b 5 -8 4 -e 3 -9 b -c 2 -8 2 e 5 -a 5 -9 7 -c 5 -1b 6 8 1 -e 2 8
f -c d j 3 -8 d -m 4 -d 4 8 6 -c 1 -f 1 -1p 4 -a 5 q 2 -a 8 -9 9 m 2 -l 4 -9 3 -8 7 -k 1 -m b 10 8 8
5 -i 1 l 2 b 1 e 2 9 4 -z b -b 6 -9 1 -1g 2 a c f 1 e 8 e b -8 b a 2 e b e 1 -11 3 -b 4 e 1 q a -e
6 p 9 a 4 -a 1 -9 g m 3 -15 7 7 2 -c f 8 5 -8 3 -a 1 -i 1 -7 1 -19 c 12 1 -l 1 f 1 a 1 a 5 t 3 7 c -m
9 -i 9 -c 2 -10 4 d 2 -n 9 -i 4 o 6 -l 1 -v 4 -9 2 -f 4 i 5 -k 2 c 2 i 1 -1p 8 c 4 -f 1 8 3 -u 3 v
4 g 2 -8 2 -g b -e 1 -i 5 g 3 -c 6 -a 3 b 2 8 1 i 3 e 3 9 8 b 1 u 4 b 7 -14 2 -8 d d 1 a 4 d 1 -9 3 9
1 j 3 g 7 y 2 -7 2 -1k 3 -b c j 2 -m 5 -a b d 1 -e 6 a 3 e b -s 1 -p c -j 1 -h 5 g 1 -k 8 -c 9 -i
8 -p 3 e 1 -8 i -7 9 -a 5 -1p 2 7 1 -a e j 2 8 1 g 6 -s 1 g b -9 1 9 6 14 e n 3 b 2 j i -b d -z d -b
3 -a 6 -n 8 -7 2 -h 9 -b 3 b 8 g 4 -c 1 1a 4 -a 7 -v 3 -b 1 c f -e 1 -h 4 9 2 -1m 1 8 3 -10 5 -f c 8
4 -8 4 -k 3 -1k 3 -8 2 -8 3 g a g 1 -z 1 17 2 -d 5 f 2 -8 5 7 1 -b 2 a 8 a 6 -a 1 -b c -h 2 -a f -12
2 -1j 4 a c t 8 -m 1 f 1 -8 b -s 4 l 6 -9 2 j 1 8 2 -1e 5 -8 2 b 9 7 3 e 4 -9 3 9 1 d 4 -o 9 -w d -8
6 -9 1 -7 2 -b 1 i 2 -n h -9 3 g 2 c 4 -8 a d 2 -f 6 -e 3 -d 3 -d 2 -n 4 d 4 l 2 e e -s 1 -d 3 -s 3 t
8 -a 3 -b 4 -h 1 -a 7 j 4 e b -g 7 h 8 -i q b 8 -1t 1 -1n 1 9 1 -v 2 -a 3 d 4 -15 c a 6 1w d -c 2 c
3 -7 1 -i 5 -8 5 -a h -17 2 c 4 b 5 j 9 8 8 -e c -n 9 i 2 -7 4 -1a 2 -d 2 -a 1 -9 2 -g 7 8 3 -8 1 18
g -9 t -o 1 8 k 17 2 j 1 g 1 -b 3 -i c -7 1 9 6 -7 5 -c 2 -b 2 -7 3 k 4 8 7 -d 2 e 2 -g b -p 7 -u 6 f
3 d 2 8 1 -9 c -7 a -9 d j 5 8 6 e b -f 3 1i 1 -8 1 -7 c j 2 -9 4 -i 2 -9 8 k 3 -2r b -f 9 -k b b
5 -d b -f 3 s 6 9 9 -8 1 -15 4 -c 2 -9 4 e 7 -f 1 9 3 -d 2 a n 13 3 -g 1 h 2 -8 h a 6 -c 2 9 2 -g
1 10 p -f 2 -s 8 -m 1 -s 6 c 2 -e 8 -8 2 -b 3 -8 2 8 1 -c 1 t 3 -b 1 -f g -c 4 o 1 -k 3 12 2 l 4 j
1 14 b 7 l k 1 1k 5 -a 1 h c -e 9 9 1 i 8 -b 3 -h 4 -1p 3 -9 1 -7 1 -b 7 f 1 -h 1 -u 8 -9 e -r 3 -k
2 1k 2 m 4 -f 2 f 6 -e 7 8 4 -g 7 -f 3 -j 4 -9 9 -8 1 -9 3 -9 3 -a 2 u h 9 2 -9 2 j 2 -7 3 d 8 -7
1 -a 7 -x 3 9 m -w 2 -h 1 -9 3 9 6 -a 2 -9 8 b 1 -h 2 -c 2 -c 1 -o 3 -9 1 -1r 9 1c 4 1e 5 -8 9 -d 5 v
3 8 8 -a 2 -8 8 o g -f h -h 5 b g -9 3 e 9 -8 4 8 5 8 1 -9 3 -g 4 -m 2 -f 2 k 2 -k 1 8 3 -l g -8 3 p
5 -d 6 -h 8 c 5 -9 6 -j 1 -c 1 -c 3 -7 7 c 3 -8 3 b 6 f 1 b 1 -12 1 -7 1 b d -g 1 8 1 -a 1 7 7 -k
4 -b 4 -e 3 -b 4 -8 2 9 1 e k b g h j -9 4 -g 1 -d 4 d 5 -9 2 -s 4 p 4 -1m 9 8 1 -e i -g 3 -8 7 c
4 -o 3 -e b -9 3 -8 c j 5 -h 7 -k 1 -8 1 -f i o 4 -h 3 -v 1 -1g 4 d 3 -p 1 -7 2 -7 9 -a 6 -8 1 -1i
6 -j 1 -f 2 a 2 d c g 6 -i q h 1 -7 5 -e 2 f 2 -16 1 -1k c -e 4 9 2 -7 2 -d g d 2 -3e 8 c 2 16 2 m
7 9 2 e 6 a 7 -9 1 -n 8 -9 8 -a 9 -n 4 e 1 a 6 a n a 2 -8 2 -g 5 8 9 -7 3 -9 2 b 7 -j 5 -i 2 e 1 -z
c -i 3 1k 6 -a r i 1 a 4 -c e i 2 -a 1 l 5 8 4 8 d -d b -c 2 -f 5 d 5 -i 4 b k -d 2 -d 2 -8 6 -a 6 b
f -a 6 j 2 -j 4 8 9 -1b 8 -m o -e w -9 9 -e 2 -7 3 g 4 l 1 8 8 7 5 -9 c -h l d 4 -c 2 -d t -8 4 a 5 r
4 7 1 -7 1 -a 3 w 2 -8 4 8 1 -i 2 q 3 -a 7 -8 9 -o l -8 8 e 2 -b 3 -a 3 -7 5 -b e 8 3 -8 1 -9 6 a
6 -v 2 a 1 y 1 -d 4 8 4 h 3 8 e 7 3 -7 e v 3 -c 2 7 1 8 1 -8 4 -m 7 -c 1 -p 1 o 1 -i 3 -f 9 b 4 10
a e 6 p 2 -x 2 8 4 -d 5 -h 5 c 5 -r 6 -10 6 -q 5 c 2 h 3 i 5 z a b 5 -e 8 k 3 -8 3 -7 4 -c 7 -8 1 9
4 -j 5 -d 7 -m 1 -19 6 1p 7 -8 c -h 2 7 1 -k 4 h 6 -d c -c b -10 f -a 4 -9 3 -c 1 e 6 g 7 -n 6 -9
2 -q 1 a 7 -r b -i 8 8 c u 7 -b 4 -b 1 -8 2 -b 9 -e 7 j 8 z d -h 4 -8 5 -g 1 -d 4 a 3 c 6 j 9 g 1 -q
1 -k 1 8 c -i 2 12 2 -u m -o 2 -d 4 b 2 m 9 10 2 a 3 -7 1 -e k -j j -j 8 -h 6 -i 4 -8 e -8 5 8 1 -8
3 -r 1 -n 7 j 7 -8 5 -j 1 f 1 -b 3 b 8 -8 5 p c -j 2 i 3 -9 7 b 9 -8 8 -d 3 -8 6 1r c p 7 o 4 -g
7 -13 b -8 8 -c 5 -e 2 -1g 9 c 5 b 3 -e 2 -o 2 9 2 19 7 -14 c x 1 l 9 -f l -b 1 -7 9 o 1 -e 1 m 3 9
2 a 4 a 1 f 6 9 3 -i 6 8 1 -8 5 -j 4 9 5 -n 7 -g 3 -18 3 f v -b 2 -d 1 z 3 -8 9 -8 2 -b 4 g a 9 6 -j
1 -t 1 e 5 v 2 -a 8 -a 2 h 7 a 5 7 5 l 9 -h 1 -7 1 b 3 -9 2 -a 3 -7 3 -e 1 -d 9 c 2 -9 5 g 3 -9 1 b
4 g 2 h 1 -h g -b 1 9 1 -9 1a d 1 -c o a 5 -8 2 -x 9 v 5 d 5 1g 4 -e 7 b 2 7 3 -j b g 3 -8 a -c 1 a
1 -h 1 f b -7 1 g b -30 4 z 3 8 4 -e 3 f 5 -h 3 -a 3 -p 9 -a 5 d 1 -i 3 -b 2 -7 3 -8 j -7 1 -d 5 -8
2 h 2 -s j a 4 -8 1 9 2 -b 3 -8 5 8 4 -j 1 -h 6 a 2 -8 3 -1h 4 d 2 -b 5 k 7 8 4 -e 1 -8 1 -j 2 9 6 8
7 l 7 -a 3 9 2 n a -f c 8 p -7 1 -k 4 b b a 3 -9 c -b 8 -j 3 b 3 -k 3 c 7 7 2 -e 7 -9 4 -r 2 -21 4 -7
5 o 9 -8 7 -e 8 -9 2 h 1 9 4 -g 1 -1m 5 t h k 4 -d 4 1d 1 9 2 -9 4 -c 2 -h 4 -i 4 -a 6 o 7 -7 7 -g
9 g 7 -c 1 -2i 5 -c 1 -8 4 a 4 -j 4 a 2 -k f q 2 -e 3 e 4 -e 8 -f 1 a 7 -x 4 -t g g 5 i 1 -d 4 u 4 e
9 d 5 8 6 c 1 j 2 c 4 -16 7 -g a d 1 -o 2 -a 3 -a h -9 d o 2 8 1 7 1 -8 4 j d a 6 -8 1 j 2 15 6 -9
3 r a -j 1 -9 7 -p 9 -l 9 j 2 -9 1 -a a v 4 -b 3 8 2 j 3 w a -e c 11 e -f c -n 7 -8 h -d 3 -8 8 -9
2 c 7 -f 1 n c s a g 1 -9 6 -e 1 e 4 -g 7 g a -8 2 -l 4 i 5 c 4 -f 1 8 c -8 4 -e 1 -b 1 -8 9 -i 5 -d
2 -b 3 c 2 -h 6 -7 2 f 8 -c a -10 8 d 4 f 8 -18 2 m 8 -9 1 8 8 -8 3 i 1 q 1 -g 6 q 2 -9 9 -b 1 -8
9 -8 2 i 7 -v 2 -7 3 -a j -b 4 -11 3 -1z 1 -9 3 -g 2 -i 7 -7 l a 4 -b 6 -10 1 -9 1 a 3 -f d -18 4 g
5 -9 7 15 1 -i 4 -a 3 -e 5 7 8 -a 5 -m 2 -m 1 -c 2 -2a 1 -e e -1i 4 d 2 n 1 -c 3 r 2 -1k 2 q 1 i 6 e
a m 2 -3l b -f 8 e 2 -l 2 -o 3 j 4 9 2 17 2 -t 6 d 2 8 3 e 4 9 e r 3 -9 2 -8 2 -h 6 -8 1 -b 1 1f 2 -7
1 -9 1 9 2 f 1 -7 b b 3 -l 9 -8 3 -q 2 -9 1 -14 k a 1 -i p d a -d a -e 4 -b 8 8 2 -g 7 -e 4 y j m
3 -1f 3 -a 2 -t 8 -b 1 a 1 -8 3 -7 9 -e 1 -v 7 8 1 b 3 9 6 -8 6 -n 2 -c 2 -7 4 -9 3 h 1 -8 1 -u 2 -i
7 -9 2 -c 7 -f c -c 4 -d 4 -8 5 w 9 -8 2 7 3 a a -e 2 a c 9 2 -1e 1 -e 4 b 1 -9 7 -a 3 -n 2 -r 2 -a
4 -9 1 d 4 b 1 e 4 -q f -9 1 -s 5 -g 2 9 6 -9 5 -10 1 -7 7 8 9 -9 c 1i 9 b 1 -m j -d 2 -c 8 -e 7 -9
1 -8 3 -c 6 -14 j -a 3 b 2 -r g -d 2 -18 6 -c 3 -8 a -l 3 -a 8 c 1 -f 1 -7 4 -a 1 -g 1 k 4 -a 1 z
8 -b 4 -c 2 9 1 d k -h 2 -12 2 -j 8 -a 6 -f b b 9 -c 7 -b h -8 1 -b 9 -y 6 -10 2 f 9 8 9 -8 a -8 5 -d
1 -7 4 8 d -e 4 -o 2 j 1 7 b -b 1 -8 a -c 3 u 3 d 7 -f 3 b 8 9 2 7 1 g 3 -a 2 -i 1 c 1 9 5 -7 1 9 2 d
2 d 7 -e 9 9 6 -2d 7 i b -e 6 -7 2 -i 7 -p 5 9 a -9 2 -e n w 3 i 1 -16 1 e 9 m 1 -8 2 y g m a w 1 8
2 -i a -a 4 -9 7 -8 1 -l c -f 2 -j 4 7 9 7 2 10 3 p 1 -e 2 -w 5 -8 3 -8 3 -10 1 -c 3 b 6 s b -8 7 n
2 -n 3 9 6 -9 a -q 8 -j 1 -v 7 -d 2 -8 4 m a d 7 l l -9 9 -11 7 l 7 -o 4 d a -b 4 -a 2 -7 1 -h 2 -a
2 -7 2 -9 2 o 1 s 5 -e 4 1d 3 -b 5 -t 6 -a 8 9 2 1d 8 c 4 -l 1 h 2 -y b 8 2 h 1 -9 6 -7 d -d 7 e 5 x
3 -t 4 -h l -8 8 f 1 -z 2 -a 4 -9 5 u 8 9 6 8 5 -e 7 c a -9 1 -l 1 -a i -7 3 -c 1 -c 4 o 1 8 1 1h
f -a 5 i p n a -8 7 -8 5 e 9 -c 1 c 2 d 3 b 9 -q 2 -h 9 -8 5 -b 5 -a 6 a 1 a 2 -9 2 -a 1 -n 8 -a o -b
8 -a 1 -9 1 -c 1 9 9 -c 2 -9 5 b 4 -1h i -8 5 -n 2 9 g -9 1 e 1 -9 5 -c 1 -e 4 a 1 -k 4 q 3 -9 2 -f
a -8 1 e 3 -g 2 8 4 -8 1 13 3 -a 6 -9 1 -e 2 -a 4 7 1 -h 2 c 1 -a j -8 1 -9 4 -d 1 -k 5 -7 d -g 3 -c
3 c 3 -n 1 q 7 -e e b 5 -14 2 -9 3 e 6 -8 5 -9 c -c 2 i 5 13 1 -a b -8 4 -19 1 -9 6 -7 e g 7 m 3 f
5 c 3 -9 1 -b 5 m 4 k 1 -a 8 c 8 c 2 -y 4 -d 2 a 1 -v 1 9 1 -n 5 7 9 c 9 -8 8 -n 2 7 1 b 6 -a 2 -d
2 c 3 -9 9 -9 3 -f 5 -e 1 i 5 8 5 -c 1 8 1 -w 9 y 4 b 4 -e 6 -d b k 4 -1o 4 -e d -r i -8 d -9 3 a
2 -8 6 h 3 -8 3 -8 9 f h -9 9 h 1 -k 4 -11 c -o 3 -13 2 -9 5 -28 8 h 1 -d 1 -a 2 -i 3 8 9 -9 c -7 3 t
5 7 1 n 2 -s 2 -f 7 -d d -d h -q 6 -c 7 -i 2 2q 1 d f -9 4 -k 1 -v 4 j 3 -q 7 n 2 w 1 -d 3 29 2 7 4 7
1 -b 1 -i d -j 3 a 9 o 3 -b d 8 4 -a 1 -8 n -a 3 -8 2 a 2 p 2 -1p 2 j 7 h 3 -8 2 9 3 -k 2 -9 2 -i
5 -p 6 c 9 f 2 7 6 c m a a -k e -d b -b 3 e f n b -b 6 h 5 -a c -12 4 a f -b 5 7 4 8 3 -8 9 b 1 a
1 -o d -18 l -c d h 3 -r 7 -10 3 e 1 -d 4 -g b d 4 g 4 -k 8 -c 4 -b 1 -9 f -b 3 -f 1 -g 6 -c 2 -b
e -d 6 8 4 -c k -y 8 -p 9 7 o 9 2 13 1 -9 4 -1g 3 g 8 19 2 c 6 e 2 -e 1 -r 1 8 2 8 6 -i 5 p 1 b i -9
1 -f 6 b 7 -9 b -8 2 h c b e -f 3 8 4 r 5 m 1 9 4 10 1 7 e -9 3 i 3 -k d n 1 -7 9 -a 7 -8 2 a 7 -9
q -n 7 o 6 -m 1 -b 5 -e 4 -18 4 b j -b 6 h 6 m 3 -g 6 i c e 3 l 8 -9 f -f 3 e i -9 2 c 6 b 3 -9 i a
g m 2 -a 2 -l 2 -9 1 d 3 c 2 -e 8 l 2 g 1 -j 9 -11 2 -a 1 h 1 -b 3 a 3 9 1 -d 5 e 2 m 4 7 3 -f j -c
1 -c 4 -a d -d 4 -n 9 -z 2 -a 4 -l 1 a b -b 3 b 4 -i 4 -c 4 -f 5 -c 5 -d 1 9 7 -h e 8 3 -8 2 -8 8 i
6 -b 2 m j 3l a -a 4 g 1 15 7 -k 3 -g 8 -h 1 f 3 8 i -a 2 -9 7 q 5 8 5 u f 7 h -8 9 9 i -14 4 -a 4 -8
6 -8 b -9 d 8 3 -k 7 -e d -8 m g 5 -9 m -s b -y 2 c 2 -j 3 -9 2 -9 1 -d 1 7 2 8 2 -7 7 -i 3 -8 1 o
8 -e 2 9 1 -c 3 -a 7 d 2 f 8 -e f d 7 -f 3 -7 5 -e 9 l 1 8 3 n b -d 2 -a 9 a 7 7 8 -1c 2 -n 2 -m k 8
2 -b 8 x 3 -2k 5 d 2 -8 c -j 1 -b 2 -c a -d j c 2 -8 7 n 3 8 3 -e 3 g 8 -p 5 -b f -m 4 -i 1 e 6 -7
2 j 8 -f 4 a 3 h 2 27 b -e 3 -d 4 -8 f -j 4 7 f y 2 -g 1 -8 1 -j 4 f 2 -b a h j -i 2 h 6 a 2 2i 8 g
6 -9 a f 9 -7 3 m 7 j 5 -c 4 -r 3 -a 5 -8 e -b 7 -c i c c c 4 -e b o a -f 1 -9 2 -a 1 9 1 -c 1 x 4 -a
1 -9 2 i 5 1k 1 -i 9 -c 2 b 1 o 1 -q i -18 9 -1a 1 8 4 a 7 d 5 m 4 w 1 -m 5 x 1 b 4 -f 9 -7 4 -m 2 8
3 -8 8 -b 3 x 5 j 1 7 c -d p 12 3 8 5 -8 2 -a 1 d g m c -j q k 1 -b 5 -b 6 -15 6 d 3 a 5 -a 2 -8 1 -f
1 -8 5 -g j n 6 -8 9 m 5 h 7 a 2 -1m 2 -7 3 -h 3 -9 g -e 7 -h 4 -o 2 -8 2 -e 4 m 8 -c 2 n 2 -q 5 -h
4 j 3 -b 7 -i 2 -a 6 -d i h 1 9 2 -c 1 a 2 -h 1 9 1 -f 1 -8 3 -10 1 -o f 8 1 -9 a d 3 -g 7 -b 2 -9
9 -7 8 g 4 -i 9 f a a 4 -9 c -7 d b 2 c 5 -b 1 -h 5 -m i -b 7 -3a 4 a 8 7 1 -d 3 -9 5 -7 b -e 10 -9
e -c 4 -h 7 c 2 9 1 -a 9 f 4 p 6 e e e 1 -f 6 -9 5 g 1 c 3 d 1 -c n v 5 1x 3 -1z f -d 3 e 5 -9 1 -f
6 a 1 n 1 -a 4 -d 6 e 3 9 c -8 1 -16 3 a 6 -a 2 -u 8 -b 3 9 1 h g n 4 e c -9 3 -9 3 u 5 -7 1 -l 3 -11
e b 1 -9 3 d 6 8 3 t 2 d b -k b -h 6 w 2 -8 4 -m 1 d 3 -b 4 -b 2 -1w 9 9 h -d 9 -o 7 u 4 -f 5 o 1 i
2 -m 9 -9 4 -h 2 -7 1 b 5 -f 9 -h 5 -8 2 -w 4 e 1 -g 1 -h 3 -8 2 i 4 t 7 -b 4 -2i 5 l 1 -7 9 -m 2 -b
8 y 1 -8 5 8 a m 2 -2x 2 -7 4 b g -8 b -x 2 -8 1 -8 1 b 4 -i 1 -b c -7 4 -m 1 -8 3 -d 2 8 2 b 4 -i
3 a 2 9 1 -a 6 -b 3 -8 3 -e 2 -7 5 d 4 d 1 o 6 -a g -7 f -7 2 z 1 -e 4 -c 3 -1b 3 -g 3 1j 9 -b 1 g
4 -u 6 b 2 -8 1 -e a r 3 h 4 -9 1 n 3 -h 4 8 7 -m 2 z 1 -9 3 -c e 9 2 -b 1 k 1 -8 1 -a 2 k 5 -b 2 a
a -b h f 2 p 1 -i 8 -o b -b 2 p 6 -c j e 9 7 2 -16 2 -g 1 -d 1 v 2 -y 4 i 6 -8 e -7 e e 3 -y 4 e 1 h
3 8 7 -a 4 d b h 2 8 2 -a 2 h 7 -7 3 -c 7 -j 1 -d 3 9 5 o 3 e 1 -19 1 -o 5 -a b -g 7 -9 3 -a 3 9 3 k
2 7 b -8 2 -f 8 d 3 -v 3 z 6 -b 6 -w 2 -a 4 8 6 f 1 -e 4 -h 1 -c 1 b 1 9 2 k 3 a 4 -d a 9 3 -8 2 l
1 -8 1 -8 h h 5 -7 1 -r b -9 2 9 2 -h 7 -7 5 g 2 -l 6 -7 5 -8 3 c 7 b 1 -b 1 -g 4 -d 1 1n 7 -9 8 -d
a d a -q 1 g 4 -c 1 -a 3 -j 8 8 1 7 1 9 1 -j 1 -12 3 b 2 -a 1 e 3 -e 5 -b e -g 5 e 1 c 2 9 4 7 4 c
d j 1 -b 1 8 2 -d 1 -g 5 e 2 -a a -a 5 -t 2 k 6 -1n 3 -f 3 9 3 -9 3 -9 4 -s 3 -h a -19 3 j c u a g
3 f 3 u 4 -q 8 -b 2 k h -m 4 b 3 -9 c -f 9 -15 i -9 7 -p 4 j c -h f e 2 -8 d 8 i -t 6 -8 8 9 b r i -o
7 -8 7 k 1 -9 6 -c 3 -1b 4 -b 1 -p a -j 3 11 4 -9 9 g 2 -h 3 -c 2 -b a -10 4 -a f -t 3 -c 3 2r 2 -b
c -9 2 -8 7 -e b -f 1 -b 4 p d -h 7 9 1 -16 1 n j -7 4 -d 1 h g -7 f -e 2 -1w 1 8 2 -9 9 -1k 1 -1b
1 -j 8 -i 3 g 1 -9 1 -h 4 -h e 1e 5 -c 6 d f -k 6 -9 9 -a 7 b 9 -k e -e 1 g 1 -e 6 1e 4 y 2 -b 2 g
2 k f -i 1 -8 c -f 5 -j d -b 6 8 1 -x k -p 4 x l -k 6 -t 4 -e k -h 1 -c g -h 9 d d r c -7 2 -8 7 -8
4 -c 4 o 8 -i 6 -f 3 -p 4 k 6 a 9 h 3 8 2 -9 3 q 6 c 1 -i 2 c 6 -9 1 -8 3 -a 5 a 3 12 6 k 2 a 5 -l
6 -1i 1 -12 2 8 1 -o a -e 1 -b 3 8 d -9 1 a 4 -e o -a 3 -b 2 9 2 -9 2 -b 4 a 3 a 8 -7 7 q 1 -b 9 -h
4 -i a 9 1 -8 7 -d 9 -7 h -7 2 -9 3 f 1 -j 8 -l 4 p 7 -c 2 -d 2 n 9 -9 7 e 2 -7 3 e 1 -9 4 -u 1 -8
4 -d 7 x 3 -a b -g 1 q 3 -b 4 -f 4 b 1 -7 3 -9 8 -7 5 -7 c -a 5 -d 2 -e 2 12 k -16 2 13 1 9 a -9 2 b
4 a 1 -m 2 -8 d -9 8 -1p 3 -7 5 9 9 c 8 9 1 7 6 -8 5 8 a -q g i f -7 1 -8 8 -b 5 g 1 -9 7 -e 2 8 8 c
a -i 6 n 2 -q 1 n 5 -8 7 -b 5 q 7 -9 5 -m c -8 g -f 6 -a 8 c b 16 3 -f 2 -y c n 3 -a 6 -m 2 f 3 7
7 -e 1 -7 4 k 3 g 1 c 4 -8 5 10 6 -8 c i 9 -7 3 -j 5 9 4 -a 8 -a 1 f 6 -e e -9 3 -e j -a 4 -c 1 9 4 a
2 c a -e 4 p h -b 1 -i 2 b 7 i 5 b 1 -19 8 d 5 8 e e 2 k 3 i 5 -a a e 6 7 8 -s 5 9 3 -8 8 g c -h e -r
8 -i 6 18 6 -l 1 -9 3 14 5 -b 6 8 4 -9 1 o 3 o 1 p 2 -b 2 -9 3 -7 3 7 4 -o 2 -e 3 -f 6 -h 1 9 3 8 1 b
2 s 9 -a 4 -g 1 p 7 m 1 -e b -n 1 q 7 -g 5 -1a 3 -17 6 c 8 9 2 -a 1 -e i f 2 a 3 8 e 9 5 -12 8 l 1 -r
7 -d o -b 6 -b 4 -r 7 -i 4 -8 b b 3 -b 1 -s 1 -k g 7 5 f 3 -8 3 -8 1 a 6 -11 7 7 2 -b 1 9 d g 1 -k
5 -7 5 -f 4 -2i 1 -g 4 -a 7 l 1 c 2 d m 8 3 -j 2 -1l 3 i a -b 9 -p 8 -f 2 m 2 -a m -n 3 -7 2 -7 1 -q
1 -9 2 -8 8 -j 3 j 5 h 1 8 7 -n e 9 2 -f 5 -l k b 3 -7 3 -e 5 -c 7 -7 1 8 1 -11 4 -7 a q 3 -7 3 -c
1 -i 6 -17 5 7 g -a 1 -h 8 -h 4 -j a -7 4 -i 2 -i 7 -7 1 -n 1 l 4 -7 3 -1u b -b 7 8 1 8 6 -l 2 8 5 -8
4 -8 4 -w 1 b j -q 2 -a 6 -b 8 -n 4 -a 1 8 a -r f -18 a -a 9 f 4 -e 3 -u 1 -b 6 -8 2 r 3 8 5 -a f b
a c 3 b 1 -g c -a 4 -9 3 -9 4 -b 5 1c b -c 7 -9 7 -9 7 -8 2 1o 9 9 c 9 6 a 4 -l b -8 a -8 2 -h b -f
2 -9 c -a c b c -9 l -f 4 h 2 -l 3 c 4 -8 1 -e 9 -8 3 -c 3 -e 1 -c 8 a 2 -a 6 e 2 i i -q f -7 4 -9
3 7 3 a p -a 4 -n 6 -o 2 -9 a -d 1 9 j -f 2 -8 1 f 2 -7 b -b 1 -a 3 b 1 -7 1 -j a -a 3 a 2 -g 1 -c
5 -i 9 -a 1 1e 6 c 9 -d 3 8 5 -y 1 f l -9 2 -f 6 p 5 -b 6 -l 1 e 2 -a 4 -a 3 -h 1 e 2 -c 4 -d 2 -8
1 -8 2 -g 2 -10 2 o 2 -c 1 -b 6 -v 1 8 3 -c 1 a 2 d 2 -h 7 -r 2 -9 2 k 2 -b 4 -g 6 -a 9 n 2 -7 1 k
2 -a 7 -9 d -8 5 d 3 b 1 7 7 -n 8 -b 9 a e -1j 2 -z 4 h 3 n 1 -d 8 -e 8 e 5 9 4 t b 7 2 -9 4 -p 1 -7
6 -8 4 -r 1 -a 1 l 4 -b 3 f 3 -g 3 a 3 -h k -x 3 -j 1 -9 1 -1h 4 -h 3 a 4 -1j 4 -m 5 -f 1 -7 9 -9
1 -8 2 a 5 -9 1 -a 1 c 3 -7 9 -9 2 7 6 -r 1 a 7 -k 6 -m 3 -9 5 -e 4 -k 5 a 9 -a b b 3 -7 f a 4 -9
5 -m 1 -a a -c 2 a 2 o 8 -c 3 -k 2 -s 6 -8 4 -1p 2 e i -k e 8 7 -9 1 n 4 n c -1a 3 b 6 h b -m 2 -w
2 -18 3 d 1 n 2 -s 2 -e 3 q 6 -8 3 -d 5 b i -a 3 -b 3 c 2 -j 6 -l 5 t c -a 8 -9 b -x b h 1 -h 3 -8
4 k d -v k -a l 17 5 -7 1 -i 1 7 2 g 6 -8 b -p 1 -o 3 -8 1 i 6 -v 4 e l h 3 -b 2 -d i -y 2 -1e 1 -b
2 -8 2 -d 1 s 1 9 d 9 7 l 2 -7 a -b 9 -3a 4 -r 2 -8 1 c m -f 1 9 3 8 1 c 4 d 1 -d 1 -r 4 -g 2 -a 1 -g
5 -m 5 -27 4 j 1 -g 7 -b 3 -1d 6 -f 1 -h 8 b 9 p 5 -d 2 -k 3 -8 a -d 2 14 1 -k z -7 2 h 1 -1p 2 n 3 w
g 9 9 -d 4 -a 7 -l 1 -9 1 -7 4 f 4 n 8 c 1 -i 4 b 7 f 2 d 4 -c c 8 3 j 5 -b 1 -8 3 j 2 -9 8 a d -8
8 -s 7 d 3 2f d j 1 -1k 3 b 2 -m 4 -9 7 -i 6 -h 8 -8 2 12 3 -a 4 z 9 -7 e 9 c -8 e 7 8 -8 3 c 2 e
7 -i 1 b j -g 7 -i 8 -k 5 -1i 2 -j 2 -9 9 -a 4 -8 1 f 1 t 1 -7 7 8 5 -8 9 -g 6 -7 1 -9 c -8 5 -s 6 -h
5 r 4 -o 3 -a d -e 6 -f 2 k 3 -p 2 n e c 7 -e 4 -b 6 -9 5 -a 6 -a j -7 7 e 7 -d 4 -d 8 -h 3 a 1 -7
4 -x 3 -b 4 -f 1 -7 7 -d 3 -c 1 l e -8 1 7 1 -h 5 f c -a 2 f 1 n 7 -i 8 -8 2 -8 4 -q 3 -8 6 -7 2 11
2 a 6 -d 1 -e 4 a 1 d 1 -d 1 a 2 -8 f s 1 h 8 g f c 4 -e 1 -7 5 -l 6 e 7 d 2 -g 7 8 1 9 1 -a 2 9 4 -a
4 -g a -2y 1 k 5 g 7 a 1 -b c -q 2 -9 2 -m 1 -7 1 -8 1 b 4 -g 4 -y 2 d 4 -8 3 h 8 -9 7 -a 7 -a 2 u
3 f 3 m 4 a 4 a 1 q 1 9 1 -b 3 -b a -15 b -u f -b 3 d 7 a 3 -d 3 2t 9 j 1 -b 1 o 3 -h g b f i 8 c 5 7
2 -a 2 -h 5 -a 8 f 6 c 2 -l 2 -8 1 j 2 -8 4 i h -c 1 -d 5 -2l 3 -8 q -1m 7 -f b -i m -8 d g 5 -g 7 -9
2 -f e -o 5 -a a g k c 1 8 9 o 2 b 5 9 7 -e g f c -9 a b 3 -c 2 -c 7 q 2 11 4 -g a -8 3 -8 1 -b a -j
6 c 3 -a 1 1f 6 -i 6 -l a -a q -o a o 1 b 7 -g 1 -y 7 -c 9 r 1 -f 4 -j 1 -f 1 p 3 -g 3 -b 1 d 5 a
2 -w 1 9 3 -7 4 -b 1 -f g q d p 6 g 9 9 b -8 9 -7 1 -n 7 p 6 -19 3 q 2 -8 a 7 1 8 4 c 1 -8 e -b 1 h
6 a 3 m g -e 8 i g -b 8 -d 2 -9 3 8 7 -9 1 -f 2 -8 1 -b f b 3 -8 3 -c 1 -9 2 d 2 -e 2 9 9 -1d 2 g
1 -c 5 -1k 4 7 5 -p b -9 8 g 8 -7 1 a 3 -7 5 c 2 -e 5 -a 6 1c 1 -8 1 -f 1 -d c 7 6 c 1 -d f -b 2 -k
3 -a 3 -c 6 -7 1 -g 3 -a a -j a -b b 10 1 8 7 -e 8 8 2 c 4 -9 7 -l 1 -7 1 c 1 -1l 1 -f 3 -e 6 -f 3 8
3 -9 2 i m -f 3 -a 4 -f 5 7 l -15 5 n 7 -c 1 e 6 -s 1 s 1 j 3 -7 3 -j c 9 8 -9 2 -b a p f -e 6 7 5 z
6 -8 5 -d 8 -a 4 -g 9 1f 7 t 3 8 3 -7 1 -b 2 -b 1 c a -a 6 f 9 -d 1 8 b c 5 9 f -7 5 8 d b 4 -b 5 -j
3 a 2 -8 5 -l 2 d 7 h 2 9 1 -7 s -t 9 -e 3 -i 3 d 7 -g 8 -d b -d 2 q 3 -g n a 2 -9 7 10 1 -9 3 d 2 l
2 h 1 p 4 d 3 7 1 -9 3 -8 3 -9 1 q 3 g 6 -8 6 b d -7 g a 3 9 2 -c 2 -d 1 -b 5 -u 2 -c 1 -e 1 p e k
3 -c 1 8 9 -d 2 t 1 -a u -p 3 c 7 d b -c 3 1f 5 -f 6 -8 i n f a 6 -k 2 -a 1 p 5 7 1 -b 9 k 5 -b 1 l
4 7 c -1k b -f 5 -r 5 17 g -13 3 a i -8 2 -a 8 7 6 -f 6 -b 2 8 7 -d 1 -h 1 -g 6 -q 5 a 7 -8 1 -h 3 -a
3 -a 5 -1a a j 2 -a 1 c 2 -h 6 p 7 -9 2 -1g 4 a 1 -9 4 -8 4 u k b f -r d h 3 -e 7 -c 7 -9 1 -f c -c
1 -8 a d 1 -l 9 7 1 -c 2 8 1 -g b -a 5 8 b -b 9 -e b -2c 2 h 1 -g 2 9 4 h d j 4 -e 2 h 7 -8 1 r 4 7
1 -7 2 e 1 -q e -c 9 -7 6 -h 6 -7 b i b c 2 w 1 d 2 -h 3 a u -a i -7 5 1u e -c 4 -b 1 -8 6 d 7 n 2 -g
2 -9 1 -f 4 -h 2 -8 7 h 3 25 3 -k 5 -c 2 -2u 4 -8 d -8 2 -m 2 -1z b o 4 -p t c 9 -s 9 -a 2 8 5 -n
6 -m 2 -8 7 b 1 -9 3 -b 1 -9 6 c 1 -j 3 -b 5 8 4 -d a -8 n -a 4 c 8 -j 5 -d 5 -8 6 9 1 8 2 -a k -a
7 f 5 b g q 4 -a c -7 9 g 3 q d -9 3 w 1 -l 1 -f 4 -a d -9 3 -8 4 f b 15 9 -e b 1c 2 -k 3 p 2 -h 1 -8
5 1j l -k n -7 9 8 7 -1b 1 -b 1 -8 d b 1 g 2 a 3 x 1 -k 1 -b 2 -l 1 -k 1 v 3 -k 5 -9 6 -z 5 -g 2 f
7 f 2 c 1 a 7 -t 7 -7 d -8 3 -8 6 -2n 3 -9 3 d 6 -o 6 -j 2 a 2 -o 9 -i 4 -8 4 -9 e 9 6 -b 2 h 7 y
3 -n 6 -q 1 8 1 -c 4 g g b 5 -b 5 e 5 p 3 -c 4 -v h c 5 n 2 -o 4 1q 1 -c 9 -8 6 -1d 7 -b 1 -a 1 -i
c 9 8 -b 2 q 3 d 6 -g f -8 7 -g 7 -a g a 1 i 1 -b 2 i 4 -a 6 h 2 a 1 -a e -9 5 -7 7 j c -g 2 m 4 -b
d -9 1 -d 3 -10 4 -7 a -8 3 c 3 -j 8 -7 8 -1s 6 -e 1 -a 1 l b -b 5 n 6 -9 4 -p 1 f 3 7 1 -n g -u 8 a
1 -9 5 -8 4 c 7 -g 1 8 6 -9 b -g 3 -9 2 -f 8 o h -7 3 -9 3 -c 9 -d 7 9 1 l 8 -u 6 -15 1 -a 3 -7 7 -m
a e 5 -g 4 -d 5 -1h 5 -h 5 h 3 -9 1 9 7 8 g -9 7 -u 7 -s g -7 9 -b 3 c 2 b 8 -e 2 -8 4 -a 4 8 5 -i
8 -a 2 -g 6 -l 8 d 9 a 2 -a 5 -f 4 7 a c 2 8 4 -a 5 -f c -p 1 -b 6 -m 6 g 1 c 4 -f 9 q 5 -1h 9 -a 4 c
6 -g 6 -e 3 -c 6 t 2 -8 1 h 1 -8 1 -9 8 -8 7 -7 2 -1b 3 -8 9 -o 1 -a a -9 6 -8 5 i 4 c 1 9 9 -e 6 -8
5 -14 1 p 1 m 7 e 3 -l b -j q b 7 k 3 -9 5 -j 9 -7 3 -7 7 -14 3 -i 5 -8 3 -7 b -t 1 q 5 -c 1 a 5 -c
1 19 1 -8 1 -9 2 d 4 f a j a -e 3 -1v 6 -f 1 -b m -7 1 8 4 b 1 -a 5 -x 4 -d 1 u 3 -c 1 a a c 3 -m
4 -7 2 -b 4 g 1 9 2 8 2 -j 3 -d 3 -d 5 8 5 -8 7 -c 4 t 2 e 3 g 3 -c 6 f 7 n 1 p 4 -a 1 -7 3 -g 5 i
k -e 3 -8 4 1e d 9 1 -19 8 -c 1 n 1 k 7 -9 6 -9 g -d 1 -c 8 9 2 e 5 -8 5 -b 8 a 1 d 6 -a 2 7 4 -g
c -d h -d c -a 5 f 2 e r 7 1 g 4 k 1 -o 4 -9 2 -a 1 h 1 -j 5 b 1 -9 2 u 1 -b 4 f 7 -8 1 d 7 -j 8 f
1 -c 5 x 4 -9 9 i 2 -c 5 -b 5 -k 5 -b 3 7 3 b 1 -9 7 -9 4 -y 3 n 1 a s f 3 -a n q 2 -a 2 -9 1 9 c -d
4 a 3 d 1 -l 3 a 6 9 4 8 8 -c 8 -c 2 -d 1 7 3 a b f 2 -g a -d 8 c 2 9 1 -w 4 -f a c 5 -d b -2n 9 -n
4 d 2 a 8 8 2 9 3 k 1 -c 7 c 1 -l 3 -c 4 -21 2 -8 d j 4 -7 9 -7 2 -g 4 8 3 -a 2 -b 5 -i 2 -8 b f 7 9
1 a 4 9 3 -q e -i 4 -e 5 m 2 -k 6 e 2 -g 7 -c 2 -b 8 -j 1 7 3 w d -a 7 -7 g -8 c 8 1 -a 1 7 3 -1c 4 9
3 -e 3 b 3 13 2 -l 4 -e k -v b 7 e -v 3 -g f -a 2 -p e -m 3 9 2 e 9 -e 7 e 6 -a 6 j c -r g e 9 -f 6 b
c d 4 -7 c 8 7 -l 5 1e 1 -e 1 -b 6 -9 n -7 3 7 1 -j h 8 a t 1 -a 8 -b 3 -1s 7 -d g -8 2 -a 1 -f 1 -m
4 -8 6 9 4 8 2 9 2 10 8 -8 1 -9 7 o 4 -h a -7 3 -c b -8 2 -8 d 7 1 -a 4 -j 7 -b 1 9 3 -a 2 -h 1 -d
8 -a 1 n 2 r 2 -e 9 -f 4 -9 a -11 d -9 4 -g 9 v y b 7 -f 7 a 2 -g 1 8 g -m 1 -k a z 3 b 1 -w 1 -a
2 -9 5 -9 f 9 c 9 7 8 2 m 1 -1r 2 -15 v -9 7 q 1 -7 2 i 4 m 1 -8 4 k b -1s 2 -f 5 -a k 7 3 -b 7 -j
8 -i 3 -l a -o 4 -9 1 -e 4 -n 1 -l k -a 5 p 1 9 4 -b 3 j 4 -c 2 -p 6 h b k f 8 4 -8 2 d 8 k 9 -d
h -1l 2 -h 4 -a f -8 1 d 3 1o 4 -c 3 -a c 8 d -d 7 e 1 1e 2 -a 3 l 3 -a 1 7 3 e 9 m 4 -b 8 -27 b -a
1 -b 2 9 a -8 8 -b 1 f 8 c 5 y 7 g e -a b b 5 -q 2 c 1 f 8 m 3 -a 7 -9 d -f 4 -b 2 9 1 -q 5 -d 3 b
m n f -c 3 f i -a 5 -b 6 l f k 2 -q c -c 3 -g 5 9 5 -1g 1 9 1 -a 3 -k i -p m -1q 1 -33 1 l 5 -8 a 1f
8 12 2 e 2 -a 8 j 4 -10 2 -e g 9 j 9 e -7 5 m g -10 9 -8 4 -c 3 -7 3 -c b -c 3 -7 3 b 3 a 1 b 2 -f
7 o 7 -d a n 1 a f -d c -l 2 b 7 -7 6 -e 2 -7 2 9 9 -j 1 e 2 m 2 -9 2 g 2 9 f -9 1 -8 o -r 1 8 6 -1e
1 b 2 -b c b 1 v h a h -u 3 l 2 -p 4 -i 6 -a 3 -p 3 -8 4 -p 8 k 4 -9 1 c 3 -a 9 k 1 -e 1 b 1 -9 3 -9
7 -w 5 d e -7 9 m 9 -e 4 8 9 -a 4 -i 6 -g 7 g 1 8 d -c 8 9 a d 6 -8 f -e 1 v 1 -e 2 -i 4 h 7 -b 4 -a
b g 4 -b 6 -b 6 -k 5 -8 4 c 1 j 3 -8 1 18 6 -g 2 11 5 7 1 -k 1 -b 3 -8 1 l 7 8 2 -a c h 1 -v 4 -9
3 -e 3 -d 3 -a 5 9 b 1j 5 -d 1 8 f 9 3 8 7 -7 1 -8 2 -a c 7 1 -c 3 -k 6 -c a -m 6 -7 2 -c d -o 2 i
4 a f a h -f 3 15 2 b 2 a 5 -8 2 -m 2 -v 1 -8 1 -9 4 8 3 -7 7 -d 8 n 8 k c -c 1 8 j -9 1 -t 1 -9 4 7
5 d 8 -e 4 a 4 -9 a c 1 9 2 8 1 -g 5 -h a 9 8 b 1 -q 4 -n 2 h 1 -j 7 -a k 8 3 -8 2 15 4 -8 5 -e 4 -8
6 d 1 -9 f v 1 7 7 -b 4 -f p i 6 u 3 a 4 -8 1 e e -i 8 a 3 -k 2 -7 2 r a g h -m 6 -c 2 u 2 d 1 -h
6 -8 5 -b 6 -b 1 u 3 -h 3 -a f 8 5 b 4 8 1 -i 5 -f 2 e 4 -8 3 -q a -b 7 -7 4 -9 1 -19 4 -g 1 -11 b 8
8 -7 9 -9 1 -8 1 -h 1 i f -f 6 -9 2 -f 5 -9 1 -8 2 -l 1 -9 3 -7 2 -e 1 9 2 -a 2 7 b n b -o 8 a 3 -2o
d -c 5 -d 3 -d 3 -k i d 4 j 4 -a f 9 2 17 e b 1 g 1 -a 9 -j w -7 4 -h 1 -c 4 k 2 a 2 -x 5 -a e h 2 m
4 c 2 -r 5 -e 8 -10 3 7 5 f b -f a -b 7 -h e -e d k 2 9 4 d 3 -12 5 l 1 -b 5 -1v 6 -t h -o g -8 7 -9
d a 4 -8 a m 3 c 2 -7 5 -13 1 -b 6 -f 6 o d k 8 -b a 8 2 c 4 7 f 9 1 9 1 -g 8 -8 1 -1u 3 -f 2 -a 1 m
4 -w 4 -8 6 -9 a -l 2 9 5 b a -g a -7 f -b 4 9 4 -j 6 t 5 b 4 o 1 -1h 4 d 1 -g 6 -c 2 -z 1 b 6 -a
5 13 d -n c o b o 4 -11 4 -r e -9 4 c 5 e 2 -8 4 -s 3 -a 3 -1g 1 -b 8 -8 6 c 3 b a g 1 9 3 9 6 z 3 e
1 o 1 -h 7 9 8 -m 4 -e 1 -l a d 6 -8 1 -f 1 -d 1 7 g f 4 -q 4 8 3 -k n a 2 -1v 5 -18 6 f 2 a 2 8 4 -9
5 r h -9 4 -b 1 -12 3 19 3 -8 a -a 5 15 1 n 1 -g 5 -a 6 -8 8 9 6 -d 5 -9 2 z 3 -h 2 -8 3 7 1 m e -s
2 k 1 -1a 2 -c h d 3 -c 9 -9 7 -d 5 -h 7 -9 3 -f 1 8 d -p 6 v 1 k 3 -8 3 7 2 -b 1 i 2 i 3 s b d 2 a
1 a 1 -8 4 -f 4 -e 1 l 3 b 1 9 6 -i 2 -e 8 t 5 -8 3 -j 5 i e 8 1 h 5 -f c -9 e h 3 -e d 9 6 -g 2 c
a -g 6 -b 3 x 6 -8 1 -9 8 -a b c 1 -9 2 -8 1 a 4 -d 8 -8 3 -p 1 -e 2 11 1 -i 1 d 2 -d 3 -7 c -d 3 -9
2 -k a v 3 e 4 -o 1 -8 3 -8 1 -1d 2 -b 7 -n 1 -9 8 -i 3 -9 4 -8 c -c 7 -14 4 -f e -v 3 -t 4 -f 5 p
b -9 3 -i 1 -m 4 -o 2 -m 2 e 3 q 4 b 5 -b 1 f 1 -o 7 -d 1 -1f 2 f 1 -1p 3 w e -e 5 7 5 -b 1 i 1 -s
1 b 1 -a 7 l f -c 7 -9 7 -l 5 -17 f -1g 5 -m 9 -a 1 9 1 -9 8 f 1 9 1 -e 7 -d 2 -8 9 a 5 -b b -d 2 -h
5 f 4 8 6 l 5 -9 2 -d 1 -d 1 -d 7 c 5 -i 2 -9 5 n 4 -9 1 -a 4 k 1 -r 2 -a 3 -e 6 a 2 d 2 -i 1 9 1 9
c -9 4 a 2 8 9 p 1 h 6 -7 3 -13 3 -d 3 -8 8 -b 1 -q 3 -i 6 -d c -e 1 -a 1 -r 1 h 6 -d 5 a a 7 2 8 d c
2 -1h 3 -13 4 i 3 -u 2 9 8 -g b 7 7 d 2 -j 1 q l -f c -f 6 -8 6 -9 1 g 5 -i 3 -w 8 d 4 -11 q h 2 9
1 -q 1 8 4 -a 6 l 2 -g 7 -s a d 3 -c 8 d 4 -7 6 -l 1 -7 3 -9 6 -a 3 -g c -m 2 -8 5 -k 2 -1k 1 p f h
5 -s 3 -d b -l 4 -f b -a 3 -b 8 -g b -8 d u g 8 3 h 1 -c 6 -7 2 -n 5 -b 1 7 1 -w o -10 1 -19 f -d 4 d
1 y c 8 2 g 4 -8 h -e 9 -1m 5 p 9 e 3 -1e 5 -a 1 e 4 -a 5 -9 8 -k a a 7 -8 1 i 1 -8 f -8 b b 1 n 1 -f
1 -g 4 -h 1 f k -f 8 -l 4 b 1 -7 a -e 2 -9 4 -8 2 -d 5 -f 7 -c 1 -h 1 -d 2 9 3 -9 3 -c d 1m 1 j 2 8
1 -8 i -h 7 -8 3 o 6 h 2 -b 3 -17 a -9 1 d 4 j 4 -7 6 f g -b 8 f 7 -a 3 a 4 -a 2 -a 1 -a 1 -a 2 e
c -l 6 -9 7 -c 1 -a 4 -a 1 -r 6 -e 3 -j b 9 6 -g 6 -q 9 -u 1 -f 2 -b 5 -c 3 9 9 -7 1 -18 3 -j d -f
5 -11 2 d 4 e 5 f 8 h 6 -j k 9 1 -w 3 -9 2 -9 7 -a 5 -8 l n 1 -8 1 -k 4 -11 4 -b 6 -l 3 -i 7 -u 1 -j
4 -i 2 9 5 c e d 8 -a 2 10 4 k 7 -a 5 e 4 -a 2 -a d 9 4 -i a -i 3 -g 6 -a 6 9 2 o 4 -a 1 -9 3 -8 6 -d
1 -8 j -a 1 -1a 2 -a 4 -b 5 a 2 -7 3 -9 d -f 6 -8 4 d 5 8 2 e 1 7 b -7 4 12 1 -a 9 -d m -8 2 -8 2 -9
1 -8 4 -a 5 -7 3 -d 7 -g 2 -e 2 -d 5 -8 4 -c 5 -f 6 j e -9 1 9 2 w 7 -i 5 -8 4 a 8 e 6 -a 3 -b 7 b
2 8 2 -e 1 -a 7 7 a -g 5 a 8 -20 1 a 1 17 a -8 2 c 1 a 4 -9 4 -1o l j 6 -s a a 7 -9 7 -9 8 d 4 h
11 -9 4 -9 2 -1z 4 -p 6 -f 5 9 7 k 4 -14 5 -a g -p 6 -l 4 -i 4 -7 2 a 1 8 7 f a -e 6 -g 3 i 1 t 6 d
1 -n 3 -l 4 j 2 -u 1 -e 1 -e 5 -9 4 -9 c 9 a 12 5 -j 1 9 6 -7 1 12 3 -8 e b 3 -7 2 -9 a -s e a 3 -g
2 -l 1 9 6 -1c 1 7 5 -9 2 w g 8 4 -j 1 -9 1 -8 7 -11 5 -19 1 -1x a -d 6 -c 2 -h 2 -9 4 7 a -d 5 -8
2 b 1 -1e 6 a 3 18 f z c -8 d c e 1f e b f f 2 -v 2 -23 5 o 5 b 2 -g b -c a -j 1 r 4 g 2 -8 1 -t 1 -t
1 h 6 p 4 -p 2 a b -f 1 -9 2 -h 1 b 5 -11 2 n 8 j 2 -f 1 l l 8 3 -l 7 8 2 -f 6 i 4 -18 2 -w 1 -e 2 -k
9 -9 4 s 4 j 6 7 2 -b c a 1 -8 2 -c 6 -f 6 -9 2 -b a l 3 a 5 -q 3 a 6 -8 1 a 3 15 2 z 2 -u 5 t d a
9 -l 4 -b 4 a 1 -b 2 9 e 7 1 -e 4 a 7 g 4 -d h -d 4 d 2 -19 4 e k -8 c g 6 a 1 -p 2 q 5 -8 a p 5 -7
5 g 2 -w h -c 1 c 1 w 1 -8 1 -8 2 -9 7 -l 9 e 4 a 9 -j 5 d 2 b 5 -s 1 8 1 s 3 -h e 7 5 b 6 -c a -c
1 -8 8 -7 2 2s 1 -t 4 -i 5 -h 1 s 8 -7 9 -a 1 -10 2 -n 5 -9 h -9 5 -18 5 7 4 o 4 -i 5 w 7 -a 2 -15
l -d 6 c 5 8 5 d 5 i 1 -k 1 y 1 -a 3 -a 6 -9 2 -8 6 9 4 -7 7 -9 a -f 6 -9 1 f 6 -b 2 -h 2 l 4 s 1 -s
1 q 2 a 9 b 3 -b 3 -7 2 9 1 c 2 -d f -8 f a b -c h q 1 -k 8 9 7 -27 c -i i -u 8 h 6 -h 4 -t 7 -a 2 -e
3 o j -q 1 d 3 b 6 -8 6 9 a -b 2 -j 5 8 2 -7 2 -b l -c 2 -g 6 -a h r d 8 9 b 1 c 3 -d 7 -7 5 -1n 3 -8
4 -8 4 -k 2 -8 6 -8 d -m 5 i 4 -z h -9 8 -c 1 -n 1 -l 7 t g -o b -a k 7 1 c 6 k h -c l l 3 -o 3 -1c
3 7 8 8 b b 2 8 3 -k 2 m 3 q 1 8 a -q 1 -q b -7 1 -9 g -7 1 -8 4 b a 9 9 -a 4 -f a -f l j 2 -a 1 q
a -b 5 -x 1 -9 1 14 3 a 1 -n 1 -f e -n 1 -i 5 -8 5 h 4 e 1 d 2 m 6 -8 5 -9 4 -c 2 d 2 10 6 -a 3 -9
1 -g 3 -g g -e 6 x 7 -7 5 b j -c 6 d 3 p 9 a 8 r 1 d 1 -k 1 -a 3 7 2 -b 3 -11 3 -f 4 -e 6 -8 3 -9
1 -e 1 -c h -9 2 -g 7 8 2 -l 6 -l 4 b b -e 1 -n 3 -h 4 -j 8 -j 4 -i 3 -7 6 -f 7 -9 13 -p 8 -g h b 7 8
b 8 2 l 3 -q d -7 1 -g 2 j 8 g 7 9 1 c 9 -9 1 -8 1 -t 5 -u d 9 2 c 1 -9 i -7 4 -b j -a 5 -8 2 18 r a
1 c h 8 1 -t 8 -a 1 9 7 -j 4 l 1 -i 3 -p 2 g 2 16 5 -9 8 -b 5 -j 1 -i 3 c 6 -f 7 t 1 -b 5 9 4 m 1 j
7 -g 5 -8 4 8 7 a 2 7 1 -a 7 d 4 -8 5 k 5 h 3 -g 6 -b 2 -h 3 -e b 8 2 9 3 -a 5 -1u 2 8 3 -f 1 m 4 7
c -9 3 -a 4 -h 3 g l -d 8 -8 1 -e 7 -b 2 -q 2 -9 2 -c 7 w 2 -p 1 c 5 b 1 1m d 7 6 -7 4 -q 7 b 1 -y
1 -f 2 13 4 -c 4 -a 8 -f 1 -j 5 -8 3 -f g c 5 -9 a -w 8 9 2 -d b a 2 b 1 -8 b l 4 a 3 q h 7 1 -f b -q
2 -9 b 8 e -a 2 b 8 -9 2 -d 4 m 5 -a i b 2 -7 4 -c 5 7 2 c 3 8 8 -a 6 -g 1 -9 8 -7 f a 1 -k 1 -b c d
9 -c 4 -16 5 -8 4 -11 2 -c 6 -j 2 n 1 -11 3 j g -m 2 1g c -15 2 -16 4 8 2 -e b m 3 -h 2 -w 1 -f 3 i
6 -8 3 -l a a 2 c 3 -e 1 f 2 -a 2 d b -a 4 -n 5 -b 4 -7 9 -14 1 -16 7 8 6 -7 3 -9 g n a -b 1 -g 1 -h
9 -8 8 n 2 -b 9 b n -9 3 -e 2 9 1 -1c 3 -b 1 -h 2 -p 2 u 5 8 1 -c 5 p 2 -e 7 -f d -b 2 -z 4 -f 3 l
3 8 7 -c 3 -f h -8 b h 3 s 9 -k 4 c 8 -b i d 1 -d 3 h 1 -i 4 n 2 9 4 a e 8 7 -c 4 -9 2 -9 2 -8 1 -9
1 e d h 3 e 3 k 9 a 7 f 1 -s e -j 5 -h 6 9 7 -k 8 -a 1 -8 1 -8 5 g 1 7 1 -e 4 -d 3 -d 1 1b 5 -1q d 8
y 7 c f 1 -h 3 -f 1 -s 7 -7 4 -c b -g 9 7 c -l 2 f 2 8 3 -c 9 7 5 -9 5 9 4 -7 1 -j 5 -m 1 -a 1 -9
4 -o 3 a 6 -c 1 -10 9 d 4 9 4 a 2 -14 5 -i 5 -j 5 h 1 -d p f 1 -8 3 -d 2 p 3 -8 3 -a 5 i 1 -d 6 -y
1 -k c c 3 9 6 -h 7 -9 5 -9 1 b 2 h n -7 2 -r 7 -b 2 d 1 9 r b 2 t 4 -y 4 e 9 -7 4 -q d d 2 -j 9 -9
5 -9 7 -d 6 -1h 5 -d g 8 7 -9 1 -l 1 -j 9 9 8 -c a -n 8 -i 1 -d 3 d 5 -9 1 -a 1 -a 9 b 4 -d m -e 1 -h
a k 2 -a 3 -n 5 g 3 -a 1 -d a -13 4 8 1 b 4 h 2 20 3 7 1 7 7 b 7 d 1 -7 4 -c 3 -9 6 t 2 -14 5 -1a 7 8
1 9 6 -b 2 -10 2 a 5 b 3 e 6 -d 4 l 5 j 1 -c 7 a 3 -9 7 -c 6 a 2 -9 4 -a 8 -e 3 g 4 b 5 g 6 -g 5 -c
2 f 6 j 7 -9 2 e 9 -e 7 -b 3 f 2 i 2 -m 1 -e 2 h b k 2 -d 3 -w 1 -a 1 g 1 -d 5 h 1 g 5 -8 6 8 1 -e
4 -7 b -m 2 -c 1 t 2 -a 1 -h a -f 1 c 9 m 9 f k -9 3 -l d d 2 -2h 6 -7 6 f j j 9 -e 4 n 4 t 5 -e 4 -e
6 -a 6 18 2 k 3 -p b a 2 r d j 1 -c a -x 3 c 6 -a 1 -8 2 -c b -10 2 7 1 -14 2 a 3 d 3 9 6 m 2 -9 3 n
b -o 2 -a 4 -9 1 -8 e n 4 -8 2 -9 1 o 4 9 4 a 7 -8 5 -7 2 7 6 7 3 -b 1 h 3 b 5 -g 1 -8 7 -23 7 f b -b
1 9 2 7 4 a e -d 4 8 1 p 1 g 3 -d 4 -b 1 -a 7 -9 4 9 3 -i 3 -8 7 -9 3 -a 1 d 4 -8 1 -g 1 c e 7 e 12
5 a 2 -i 2 -9 6 d 7 -y 3 9 3 -c 1 a 7 m 4 -1e u -a 1 8 3 i 3 -l 2 o 2 -9 3 -j 8 -c f -8 8 k 8 -8 3 -a
1 -d 5 b 1 -29 7 -7 5 a 6 -h 1 -h 1 -i 5 -l 5 -g 9 x 7 -10 b g a 8 f c 1 -9 4 -a a -9 6 -m f -k 8 p
1 -t 2 -15 1 u 5 k 4 -7 3 -7 2 q 7 c 1 -8 2 8 2 g 2 -8 4 -7 7 -c 1 b 4 -1c 2 z 1 -n i -a 2 -m 7 8
1 -8 2 -g 2 i j 8 8 s 5 -b 2 d 6 -f 3 8 8 8 1 -1r b -8 2 -e 5 -8 1 -8 g 8 1 -d 4 -8 2 -b b -1a a -8
4 d 9 -9 4 -b 1 c 7 c 2 -11 2 c 2 g 7 -8 6 -r 4 -8 4 7 1 -v 4 17 7 7 1 -8 7 -t 1 7 5 -d 2 8 2 -l 3 -b
a -e 3 -e 6 -9 3 -13 b -a 4 -r 1 c 8 24 5 1i 9 -b 2 -e 9 7 2 f 7 e 4 -d 2 -9 4 -11 1 -b 1 -w a 9 1 -j
3 m 1 8 e g a -a 6 -e s -9 3 -8 1 h 4 m 9 -f 4 -9 5 l 1 l 2 -8 5 b 7 9 n -h 1 14 6 j e -m 4 -7 4 g
3 -x 1 -7 3 -8 e -w 1 -d 1 -1e 4 j o -a 7 -a 6 s 1 j e 9 9 -p 7 l 3 -d m -g 1 b 7 b 4 -f 3 -t 2 -9
8 -b 5 -8 a m 7 -e 4 e 6 -8 3 9 c -9 3 d 1 -c b -8 1 -9 2 l 8 -8 5 -d 3 -9 4 b 6 -b 2 -x 9 9 h -m
z -10 3 -a 4 -10 3 8 8 g 5 -c 8 c 2 -d 9 -n 1 -g 5 c 1 m c c l -j 6 -b d -z 6 -r 1 -r o 9 5 -a 4 b
6 -7 3 -a 3 u 5 d 4 g 4 -o 6 -a 5 -7 5 1a 1 w l l 1 8 9 -9 6 9 1 -k 6 -8 1 -9 3 l e -p 5 c 2 -8 3 15
1 -9 m -1x 3 -n 2 -a 4 -f 2 -1a g -f 2 7 8 8 4 l 1 c 5 q 1 e 2 -m 2 8 2 -8 1 d 9 -7 3 -b 6 7 d -c e 8
d -7 2 7 4 n 3 -j 6 n 4 e 3 n 8 16 8 b f -i 4 -8 9 -7 3 o 5 -n k -k f 8 3 8 2 e 1 -1n 3 -e 3 -b 1 -s
3 -g 4 a w -d 4 e a 1w 9 -d 4 -a 8 -9 2 -i 2 -a a -10 1 -1g 3 -8 1 -19 3 -k 1 8 8 -f 7 -8 7 -8 3 -19
4 c 8 -l o -k 3 -a 2 -a 1 o 1 m 1 -11 1 22 3 f d e 2 -z 8 -9 3 -k 8 -8 5 k g j 6 -f 8 k 6 -b 1 h e a
5 -i 3 1l 5 -b 4 r 7 -b 1 9 1 l 7 7 2 -d 4 -8 2 -a 3 8 a l 5 h 2 -j 2 -c a -w f -a 2 -b 3 -8 f -e 1 7
3 -h b -x 1 n 3 -8 6 -t 4 -c 1 -b 4 9 5 -8 1 16 3 e 2 -d 5 -9 a -8 2 -8 3 -b 1 -a 1 n 6 -p 2 -2j 5 -c
5 j 8 -c 6 -8 1 j d 1d 1 -7 2 7 4 -e 1 -d 2 8 1 9 3 v 6 -h 4 x 7 -11 6 -t 2 -8 2 8 4 -l 1 -a 3 -8
3 -b 5 -a 1 9 3 -o 2 -h k c 2 -m 7 -r 4 -s d -12 1 g 6 -7 7 1b 2 c 1 9 4 8 1 -8 1 9 a a 1 a 3 -b 5 9
5 a 3 -9 1 -8 6 b a 9 6 -a 8 -b 3 g 1 h a -d 1 -m i -g 2 -8 8 m b a 1 -8 2 -m 7 -7 2 -b 9 -a 3 d 7 9
5 -a f g 6 -n 9 8 4 -b 1 -h 2 -8 c -u 2 8 4 n 1 g 8 -i a -7 d -p 2 -j m z 1 -s 5 -7 1 -c 2 -8 4 -1g
9 -e f -9 1 -8 2 -1d 5 -b a -1u j 8 6 a 2 9 6 s 1 -a 2 -8 4 d 7 d 1 w 2 -9 2 9 9 a 1 s b -8 5 -22 5 l
3 t 8 c 3 g i -8 2 -7 3 -9 8 -b 6 -8 3 -7 4 9 7 -h 6 9 1 -b a -7 2 i 7 9 5 1y 1 -l 2 -d 9 r 1 -9 e r
5 -z 2 -l 2 -l 5 b 1 -e b i g -k 3 b 4 -b 2 -p 6 i 5 -h 8 -m 2 d 2 -8 4 -a 7 -b 4 -1w 4 f b e 9 -8
2 -j 2 -s h -9 1 1a 4 -9 1 -w d 7 6 -b z 8 1 h 7 -b 7 7 4 -8 3 -8 7 8 b o 1 -b 4 k 7 i 8 -8 3 j 2 i
b b 7 q 4 -f c -d 9 h 1 q b -c 7 -1i c -a b -e a -8 1 -a 4 n 6 c b -8 4 -d 4 -10 8 c 4 -a f -8 9 7
c -h 3 8 6 -z d b 1 -s 4 -7 7 -a 2 i o c 2 8 1 g f -k 9 t c -i c -j 2 f 2 -7 6 -a 4 -e 3 -1d 1 -7
1 -e 3 -c 6 a 7 7 2 -c 8 9 1 b 6 17 2 -d 2 -a 1 -16 1 x 7 -z 5 -8 3 i 1 -8 3 k 5 -9 r -c 1 -8 5 e
6 -c 7 -9 2 -h 5 -c 6 -a 1 9 2 -i 4 -s 1 -9 8 c 6 -a 6 -k 3 -14 5 -8 4 -b 1 b e d 4 9 3 -e 4 -7 6 8
4 -8 5 g 6 -d 3 d 9 -g a a 8 -9 2 13 2 -a 1 -k 1 9 5 -9 c -b a -e 4 -d 3 7 1 -q 5 n m o 9 b j -k 7 8
4 -k c -c 9 -y b 7 6 -a 7 -7 2 -7 3 -a 5 -a a 1c 4 -d c 19 2 -8 d -b o -h 1 -7 6 -8 1 j a e 3 -b 7 -9
1 -s 5 k 2 -f 1 w a 9 3 -k 1 -r 1 -l 2 d c g 4 -b 1 -8 2 -c c 7 3 -a 2 g 5 -n 3 -u 1 1a 1 -9 9 b 8 -f
6 e 9 -o 2 -18 1 -e 4 b 4 -8 j w c -j 4 -9 3 -f 7 -7 1 -d 1 -9 4 -7 2 -b 8 -b 3 -e 9 -7 9 p a -a 1 -j
3 l 4 -e 6 -f 3 d 6 c c 8 2 e 1 d b i i a 8 11 1 -1r 2 -j 5 8 c -a 2 c 6 -o 3 -r 1 h 2 7 1 -8 2 -h
h -p 1 -8 2 9 2 8 3 -9 g -1i b -7 a -h 2 1c 3 -b 3 -m 5 e 1 -a 6 -2a 5 j 5 -j 2 m 4 e 5 b k t 3 -1k
4 k l -a d -k 3 -f 2 d 3 v 1 8 3 e 2 8 3 u 3 9 5 -9 5 k 7 e 7 -1g 5 d 2 g r -a 1 b 1 -9 5 a 1 h 5 15
1 -a 1 g 1 -b 8 -b 6 -9 2 -m 1 c 4 -h 2 m 7 -7 5 -d 2 -a 2 -8 4 d c a 4 -9 4 -k 5 g 6 8 1 -c 5 8 2 9
8 -n 7 -i 3 s 7 -r 1 7 a -9 1 -d 4 9 1 -f 4 n h -7 3 n 3 -14 2 -b 2 -8 1 -8 1 -n 1 k 3 d 7 -c 3 d
6 -c 8 -g 8 -q 4 j 9 c 1 a 2 9 7 r 6 -p k -g 1 -g 1 -m 4 8 4 -9 3 a 1 8 4 -9 7 9 2 -8 e -j b a 2 f
8 -l b 7 2 -f a 8 6 -c 3 f 4 c i -9 4 -a 1 -h 8 8 a -c 6 t 6 -a a -i b e 9 l 1 -8 2 e 5 b 6 a 7 -a
2 g 6 -9 5 19 7 -1c 5 -8 2 -a 1 -9 3 k 3 n 1 -8 3 8 7 i g e 4 h 2 -9 7 9 2 b 1 -7 2 n 3 -b 1 -w 5 9
7 -7 4 -y 2 -h 5 -a 2 -b 6 -a 3 -i 8 -g 6 -a 1 -i 1 -a 1 -9 2 -9 4 b 1 -k 2 -9 1 n 1 a 1 8 6 -9 6 -d
3 y 4 -1u 1 -n 4 -8 5 -c 2 -9 8 -9 3 -i 2 i 8 e 1 b 5 b 4 m 6 -7 4 -f 7 -8 2 -b 8 8 4 8 6 -20 7 -n
7 -b 2 -e 8 -8 1 a 1 -y 9 o 8 7 1 9 3 9 5 8 c 8 4 m 3 9 7 -a t 7 1 9 5 -d 3 -t 4 -b 8 f j -1p 7 -c
4 a 5 7 5 -g 8 9 1 -e 4 -12 2 8 4 -1h 1 j 7 -k 5 -a 7 -e 2 -k 7 -9 5 -10 2 c 9 -e 4 -d b -8 1 -f 3 n
4 -n 4 -f 8 -i 6 -1a 7 f a -c 1 j 1 -1a v o 1 -9 4 -14 5 d 2 b j b e -g 3 g 6 -8 7 -16 3 -10 3 -h
6 -9 3 -8 3 -7 7 s 1 -z 3 g 2 -i 5 z 3 -y 1 8 2 -e 5 -q 4 -9 1 b 4 9 5 7 8 -7 e -8 5 9 9 -f 9 -8
3 -13 5 -s 4 m 3 f 3 -f 4 -b 5 -j 1 -j 2 -p 9 8 2 b 1 -16 1 -d 4 g 3 -e 2 b 6 -d 2 d 5 c 4 d f -b 1 u
2 -l 2 9 8 d 1 -h 3 -2b 7 c 1 c 1 -g 9 -e 6 u 8 -f 1 -k a -8 2 -d 5 v 6 -9 9 r 3 d 6 -7 7 9 2 -9 7 -9
6 c b -j 5 -8 8 9 8 -8 5 9 1 -b 5 -e 4 -9 1 -e 2 -e 2 -9 2 7 2 -18 1 -v 2 t 3 k 7 -9 1 n 3 c 5 7 h 2d
6 -c 5 -7 1 -o 5 -b 2 -c 4 7 1 -15 1 -9 5 -a 8 -1d 1 -g 2 -c 5 -g 1 14 7 -g 3 -i 8 -7 1 13 7 -a 6 -a
3 p 8 -e 4 -j 1 l 5 -c 1 -d 8 h g -u a 9 3 h 6 -8 4 -c 2 -h 3 -e 1 w 5 b 5 -c 7 -n 1 -d 1 f 5 7 2 c
2 f 3 d 1 -7 9 9 1 -k 6 -l 6 -9 4 e 1 -b 1 -d 3 -b c -8 d c 7 -d b -8 2 -8 9 f c -b 5 -8 d -q 2 -9
9 8 g -g 3 9 4 b 6 -f 1 -8 4 c 8 -a f -c h -k 6 n 4 b x -13 5 a a 9 4 -f j o 4 -j 1 -a 8 1d 2 f 3 -z
c -24 4 -9 1 -a 1 e 5 q 6 -7 4 -8 4 7 1 -c 1 -h 1 16 l 1b 6 -g n c 1 -h 1 -h 1 -f 5 1k 6 -7 j e 5 1i
6 -u 2 -c 1 9 1 -7 9 -a 9 h d f 5 e 8 -c 4 -d a -9 3 -c 4 d 5 -b 5 h 5 -3u 6 r 1 -x 1 -c 3 -8 e 9
s -7 r -8 1 -b d -i 3 -l j a 6 u 9 8 3 o 1 j 1 -o 1 15 b -9 a -a 1 -8 6 a 2 -j 9 c 5 7 2 -7 2 i 3 a
8 r a f 2 -j 1 -d 4 -j 7 -e 3 18 2 8 1 -12 6 o 3 e 1 -a 4 -h 7 -9 6 8 2 -8 7 a 8 -g 3 -8 1 a 4 e 2 g
f j 8 r d p 3 -9 2 7 5 7 2 m d -9 1 g 4 -l 4 -c 6 -m 8 a 9 -e 3 -8 p -d b -e b 8 e 8 3 l 7 -k 3 11
5 -7 7 -7 3 -c 6 8 8 c 1 -7 4 i 5 b 3 7 3 -a 5 b 1 -a 2 -h 2 -a 6 -9 9 -h 1 i 3 f 9 -a 3 -8 f 9 2 9
4 -b 4 c 8 7 2 -o 1 -o 9 8 2 -j 4 w 2 -9 2 -o 4 -j 7 i 2 8 2 -9 1 -m 1 f 1 -i 7 -7 b b 1 -o 5 b 1 -7
4 b 2 -g 2 -7 1 d 2 -8 2 -d 3 -a 2 -9 b -9 5 7 2 -9 6 -u 3 9 6 -h 1 -s 2 -b 4 r h -11 4 8 3 a 4 a 1 8
4 c f -d 6 -8 2 -h 5 i 5 -e 2 e 3 q d -8 5 v 3 -g 1 -i 8 9 3 -e 6 -a 3 h 1 b h -a 1 -7 4 -f 1 -8 2 -p
3 -16 9 -a 1 -9 2 a 3 f 6 l 10 b g 9 1 -c 2 -8 6 -c 3 -1u 1 -i 3 -b a -d f -8 1 v b -u 1 -f q b b w
2 -c 8 8 3 j 8 -l 1 a 9 n 7 7 3 -c 8 -d 5 1i 1 -8 5 -b 3 c 1 -a 8 -15 1 c 1 b 7 -b 4 -21 1 -h 4 1c
1 b 7 -e 4 -1d 8 -e 1 7 4 b 2 -a b -9 1 -b 8 -8 2 -9 4 -o 1 h 2 -h 4 -l 2 c 2 -8 2 -g 3 -8 1 -7 1 j
3 -t 6 -f 1 -7 4 -u 1 -m 4 -s 4 c 3 -7 2 m 1 a 6 j 5 -d a j 2 -k 1 d 3 g d -29 3 -e f -8 2 -o 1 -8
b -9 n 9 6 -r 9 a 1 9 7 g 1 j 3 8 2 a f -8 1 c 5 k 6 n 2 c 8 -u 7 -r 3 -9 5 -8 f 9 a -b 2 -8 2 b 2 -j
1 -7 4 -h c n d -8 3 -8 d 9 5 -9 4 h 1 a 1 q a -c 1 -9 a a 3 -9 6 7 9 -m 4 -1b a -f 5 -g a -a 4 8 e d
e j 5 -7 3 8 5 -9 6 8 c -8 4 -w 2 -e 2 i 6 c 1 17 5 -8 1 -1e 7 -8 7 -e 4 -c 6 -a 8 -8 2 b c b 1 -f
1 -8 2 o 4 u 5 -t 3 -c f -9 6 -a 3 1o 1 d 3 -i a 7 1 g 9 -a 6 -7 4 -8 6 c b -l 1 -c 2 r g -o a -q 4 z
1 j 1 -7 2 v 1 -l 1 -a 1 -i j 8 l -k d -1x 7 1k c -a c 1b 1 12 2 8 2 -d 1 12 m -15 1 -m a 8 2 d 9 -a
1 -d 2 8 3 -9 6 7 1 8 5 -k b -i 1 -8 7 -c u -7 h -g 7 -9 d -w f -t 1 -c 3 o 5 -d 5 -m 5 9 1 n e -h
4 -a b c 2 8 2 9 6 -e 4 8 c 10 b h 6 a 2 -w b -q d -8 3 f 1 9 4 s 2 11 1 13 7 -7 2 -9 2 -7 f a 1 -b
1 -b 4 -9 7 m i 12 4 -s d -i 4 -8 3 -c 5 -9 1 9 3 8 e 8 2 -8 2 -i 4 7 c -8 1 -q a -c 9 -7 7 -t 4 f
1 9 7 -2l a -b 5 h 1 -7 1 -i 3 -j 4 -s b i b -9 3 -b 7 -x 5 c 3 8 2 -i 4 b 2 e 1 -g 2 9 7 -9 1 -8
1 -f 1 -c 1 1h j -e 1 -f 1 r 3 b 5 c 1 -b 7 -11 a -e 4 s 2 -1i 5 -b 3 -g b -12 1 -a 15 -s 5 m 7 -e
4 -a 1 -c 6 -15 9 -s 2 -d 1 -p 2 q 5 -d 1 -8 4 -1k 5 -g 3 m 2 9 3 -8 2 -d m -9 3 9 d -s 1 -f 3 -f
a -j 1 a 3 c 5 7 4 -d 2 7 7 -7 2 s 1 -12 6 -7 1 -p 8 -9 8 -a 1 -9 q -q 8 -b 3 -s a 8 7 a 9 o f 7
1 -13 7 -i 2 -7 2 -j d -o b -8 4 g 5 -j 2 a i -q 3 -x 2 9 a 7 3 -c 1 9 6 -9 1 -7 6 -k 4 -7 9 -g 3 x
1 -b 4 -9 f -d 7 -o 6 8 f -i f -o 2 u 7 a i -13 c 8 8 -d 4 -o 7 -j 1 -a 2 -r 1 -9 3 -b 5 7 2 -h e 8
2 -a 3 -9 2 -u 6 d 2 -9 1 -7 3 -l r -7 2 -9 2 -b 1 -k 3 -17 7 -9 4 -a e -17 7 -9 6 9 1 g b -8 1 -c
2 -9 4 9 1 -b a -e 4 -n 3 -9 1 k 6 -g a -n 5 -8 3 -8 2 -n 6 -d 1 -g 2 -7 n k 7 -9 7 -8 7 7 5 h 5 9
2 -b 1 -e 4 a c a 7 o e -25 1 -v 3 -b g -e b -8 9 -m 7 -o b f 4 -9 a p 1 -c 7 -z 1 j 3 f b c 1 e 3 -d
4 q a -h 5 -8 a -f 1 c n h 2 -7 2 -a 2 1s 4 b f -e 2 -n 2 -1a 6 -7 8 -n a a 1 -i 6 s 1 -m 2 -m 1 -7
d r 7 -m 3 -8 1 i 8 -c 4 -a d -j 4 -i t -7 2 o 6 -16 4 i 1 l 1 -c 1 -a 7 -9 1 -m 1 -g 3 b 9 -8 9 -c
4 c c i 6 7 1 -7 3 -f 5 -i 2 -7 1 7 3 -j 3 7 6 -l 2 k 1 -n 1 p 8 -9 2 -f 4 -8 4 -h 2 -b 2 -t 4 -r
6 -y 7 -c 3 -2p 9 a 4 -8 1 j 2 s 4 8 2 a a c 1 -19 8 -8 3 -b 2 -c 8 -a 9 -9 5 f 2 -c a b 1 -u 3 -8
7 d a -c b -b 6 -a 8 -9 b -a 4 -g 6 b 7 l 3 -7 3 -7 1 i 1 8 1 -i 7 -w a m 4 -9 8 l 3 d a -8 4 v 6 -d
g b 2 -e 1 l 1 -9 6 -9 1 -7 1 -38 2 -8 1 -r 4 b 2 -h 5 -e 2 d 8 -e a k 4 -8 p -e 2 -8 2 -c 5 -g c 8
8 h 8 -7 7 -f 5 -9 5 -w 8 a 1 -9 8 c 4 -a 6 -f 3 -c 1 -a 2 -g 5 -8 7 -a i p 5 -9 7 -8 7 d 8 e 2 i 6 c
7 -9 8 -e a a 1 -8 3 -r 7 -a 8 -d 5 -i 5 -9 b -9 1 -b d -e 7 8 1 -9 1 -a 3 -g 3 a 1 11 2 -7 1 -9 5 8
3 -l 4 m a -b k -m 1 -8 6 -9 9 -9 b 19 3 -7 6 e 4 f 1 c 1 -r k -c q j a 1f 5 -p 4 q 8 7 5 8 1 -h 4 9
1 -s 7 -h j r 2 -8 1 o 4 d d -c 1 -7 7 -8 1 -a 1 -g 4 k 1 c 4 v 7 b 2 -10 e 8 n c 1 -7 5 8 1 -d a -t
4 8 4 -f 5 8 6 -8 8 -9 8 -g 3 9 c m d -l 1 -a 9 -b 1 -a 6 -b 1 -f 5 o 4 -y a e 2 k 4 -k 8 -r f d 3 -j
5 n b 8 5 h 7 k j -w 8 -d 2 l h f 7 -d h b 2 -i 2 -d w -a 4 m 8 -h 4 d 6 -v c 7 4 -d 3 -o 2 -2k 7 -1w
4 -8 6 -7 5 -8 1 8 2 r 6 -n 6 -e i -8 1 e 3 a 7 a 2 d e -7 2 9 6 c 1 n 8 b f m 2 b 7 11 2 f 1 b 1 e
1 -h 4 7 3 -i 2 9 8 -e 8 -b 3 -l 3 -1s k f 1 -d 5 -n c -p 4 a 1 1f 8 -h 5 -i 4 8 j -a 3 -z 4 -1t 6 -p
9 s 3 l 4 i a -j 2 -8 4 -k 4 k h -o 3 -7 a 9 2 -19 2 -9 9 -e 1 -n 2 -8 2 a 2 -e 5 -f 9 d 2 g 3 j a 9
1 -c 3 -f 5 -b 1 -1k 1 q 8 -8 9 -d 2 -u 5 -g 4 h 3 -k 9 j 2 8 5 -r 1 -d 5 -c 7 -e 3 -7 4 -e e -a 2 -g
c -9 d -i e m a u 2 k a w a -c 3 -g 2 -8 a b 7 -10 1 -a 6 -a 1 c 4 1f 3 -f 7 n 6 -7 m t 2 -o 2 f e -a
6 8 d 10 1 -9 b b g -h 7 -a f -1p c -7 g j 1 -j 7 f 2 h 4 -8 2 -b 6 -q 5 c 3 -b 3 -a 2 b 4 -h 8 g b 7
6 -c 3 -s 5 -10 2 -9 4 i 3 i 5 8 a -c 5 -9 6 e 3 -m 7 -n 1 -e 2 i 9 -3n 1 -8 1 -g c 9 a -7 6 -8 4 z
5 -8 4 7 2 -d 1 l h a 1 -e 1 h 2 -a 4 d 6 b f w 7 j 3 c 8 g 6 g 1 -9 3 8 2 d 2 -9 2 7 2 -7 6 -f 1 -o
1 -n 3 -d 2 9 6 c 4 -a 3 -7 3 -b 4 -b 1 -9 n 8 2 -n 2 -f 1 -c 7 -l 1 -b 2 7 2 -9 1 8 3 -k 4 -c a -j
3 -9 f -c 1 -j 6 -8 3 -16 2 -k 2 e 2 -16 e -p 5 -a h u 1 h 4 -9 2 r 1 -y 2 a 2 -c l 8 6 -i 2 -7 2 -9
8 -h a -1n 9 7 2 -a a f 2 -7 1 -a 1 -b 1 b i a 5 -q 1 l 2 p 4 -a 2 -f a g 1 a 5 e 2 d 1 8 1 -b 4 -h
2 -g 1 -8 g -z e 8 7 7 8 -h 4 -g 6 -1b 9 1o 6 -7 9 1y 1 -9 5 a 2 -s 1 -r d -o 4 -8 5 9 7 -8 8 9 1 x
4 -d g a 3 -h 2 9 k u d -c f -8 2 -7 3 -f i 7 4 d 7 -e 6 d 2 n 1 -f a -b f -e 4 -d 4 -18 8 -e 3 -h
4 l 5 n 1 -9 3 -e 2 -8 3 -h 1 -i 3 -h 1 f 2 d 4 -13 5 b 4 g 3 i 2 -g 1 -8 9 m 7 -d 4 -7 3 9 3 -i c -u
1 g 1 s 3 -a 2 -c 6 14 d e 6 -9 4 s 3 -e 1 -b 1 -c 3 -w 1 8 c -c 6 -h 1 -8 4 a 4 -d 1 -l 3 -c 2 -a
5 -9 2 e q e 2 -d 2 -m 18 17 3 b 1 1d 1 q 3 -7 3 -b 2 -8 4 o 2 -g 9 -e 7 d 2 -9 2 -t 3 -y 1 -5p p -v
5 -u 8 -1a 9 -a 1 d 7 -i 1 h 4 i 3 -9 3 -d 6 -8 4 -a 5 9 2 -7 4 -c 3 a 6 -8 5 -b 6 -7 3 -e 4 f e -9
3 -9 1 19 3 k 4 -7 e 9 3 -d 7 -f 7 j 1 h 8 -g 4 j 1 i 1 10 4 -16 c 9 v 1f 6 -a 3 8 1 -d 3 b 4 -d 3 8
1 z 7 -7 1 3m b b 1 y 3 -7 8 f 2 -1a 2 -a 5 k e -13 9 9 7 h 2 9 3 b 1 -d b -a h 9 6 -h 1 -7 d v 5 -o
3 7 3 -9 4 -b 3 9 8 a 4 -7 2 -10 5 -e 8 -7 6 -9 3 -8 3 14 2 -k 5 1b 1 -a z -i 3 -8 5 g 3 -a 3 c 7 9
2 -a 6 8 1 -c 1 -g h -f 1 h 5 -n 2 9 1 a 3 -k 6 -i 3 8 7 -p 6 7 4 -d 3 -i 1 -b d -j 2 -j c -9 3 -a
e a 8 1d d -h 2 -9 9 -c 1 -e 8 1a 3 18 1 -a 2 -f 3 7 6 -a 5 -8 5 -c 1 g 4 -s 4 -x a h 3 8 2 9 4 -f
6 j 2 -a b e 5 -a 1 -b 7 -c 8 g 2 -1c 3 -a 7 -n b -9 3 n 5 -a 7 -7 e i 1 -h 5 -8 b g c f g -i 6 -g
2 -g c -8 1 b 3 -8 j -e 2 -a 5 t 8 -9 6 9 b -8 9 a 1 h 4 -2a 8 -7 6 e 7 t 3 -9 5 j 7 -9 1 z b -x 2 -c
q 9 d -b 9 -7 4 -8 2 j 3 -b 3 e 5 m 9 -h 2 b 4 e a -a 3 -7 5 -e 2 -9 6 -a 1 -1d e -y 5 z 4 9 i -d
7 -8 8 8 1 d 1 -7 11 v 1 -a 3 8 1 -a 2 7 1 8 3 u 1 -b 1 -8 4 -b 1 -d d d 5 -c 1 e 3 -e a -8 5 -d a i
6 11 2 c 1 -8 5 -7 2 -9 5 b 4 c 2 10 1 -e b d 2 -8 5 -b b -9 a 8 7 -n 8 9 2 11 1 7 7 -8 b 7 1 -x 2 -f
8 -9 c u 1 -9 c -p 1 g 1 -8 1 -a 6 -b 2 -s 6 9 2 -b 3 -k 5 -a 4 -e 3 -1c 1 h 5 12 3 -h 1 9 6 b 7 c
3 -b 1 -c 6 8 2 f a a 6 -q 9 -f 7 -m 2 9 1 -8 9 8 1 -7 2 -b 1 -b 8 -a f -d h -d 1 9 7 l 5 d 3 h 5 -k
2 -8 2 f r -s 9 16 5 a 1 12 2 9 9 -h f -e c h 3 -d 2 i 3 a 5 -j 1 e f -b 1 b 2 n 8 -i 8 9 4 c 1 -8
4 a 2 b b 8 5 i 2 -g 2 -9 7 -m 5 -b 2 9 2 -i 2 -8 2 r 1 -9 4 -i 5 7 1 c 5 -i b 9 2 j 5 -c 7 g 6 -g
9 -8 1 s 7 -s 7 7 2 9 2 b 3 -d g -g f w 7 k 6 -7 4 -9 3 b 8 8 1 -g 2 k 1 d d -7 4 -d 5 g 1 -h 5 -8
1 -g c -8 3 -a 1 -c 4 e 2 9 1 -8 1 -9 2 c 3 d g i j -c 3 8 4 8 e -f 6 -j 4 -o o -7 2 14 4 -d 9 -c g 9
7 -a 4 -d 1 -f 7 j 1 l 6 -c 4 -8 1 -g 3 -j h -8 2 b d -j 4 -c 1 7 1 7 3 z 4 -f a -a 2 -g 1 c 6 b a -d
5 -d 1 k 4 -e 3 1f 4 -l 1 -8 6 c m c a -o 3 8 6 8 2 -9 1 -b 2 -e 8 -v 4 -b 9 h 1 7 1 i 7 -9 2 9 2 -j
3 o b -7 1 f 2 o 1 -f 1 12 3 i 6 -9 4 -c d -f a -9 2 a 1 x 7 7 7 -m 2 -7 2 -9 1 m m -8 1 10 2 8 b c
k -b b -t 9 -h a -p 1 -b 8 -i 2 f 1 -n c -8 2 -8 g -g 5 -a 1 1x 7 f 1 -k 8 -f 2 c 7 -h 6 -9 9 -a 3 9
2 g 7 -7 5 -a 1 9 6 -9 5 -i 1 9 5 -9 b -9 6 9 3 g 1 -a 3 a 1 -8 5 a 3 -9 4 a c -p 3 h 5 b 2 -7 8 -e
2 -1t 2 -a 3 -d 4 -r 6 -7 4 -7 a -c 4 -d 5 -i b g 2 -e 7 -8 e 7 7 -9 1 j 4 o 7 -9 1 -8 4 j 5 -9 5 -a
a -8 1 -e 7 y 7 a 8 -8 c g 1 c a -1f 1 -b 3 9 c -7 3 -c 1 9 1 7 5 -a 1 h 2 -7 9 8 5 s 1 i 3 c 4 -d
2 -7 f -7 7 8 1 -i 6 l 1 e 1 c 4 -c 8 a d -k 8 14 1 -a b -1a 4 -b 3 -a 3 8 2 -h 2 u 2 -19 7 q 1 9
1 -10 3 -o 8 -9 7 7 2 -j 4 9 3 g 3 c 3 -d 2 i 5 -e 1 k 3 -t 5 -b 5 -d 5 9 5 10 2 -7 6 9 1 -1z a t
2 -8 1 8 1 -c 7 -a 2 g 9 -8 h -9 4 f 8 8 7 9 2 -e 1 -q 4 -9 6 r 6 -l 4 c 1 -8 3 14 3 8 3 c 2 7 4 h
2 -8 4 -8 2 8 5 -3w g -g 6 -a 1 -o 8 -b 1 -a 9 -7 3 -i 2 s 4 -h 2 -b 1 8 2 -8 5 8 5 a 6 -9 4 -q 2 9
1 n e 9 c -1a 2 x 3 c 4 h 5 -f 1 -f 1 -e 6 -o 5 a 9 -b 6 -f 9 -a 6 -c 9 h 1 -9 b 9 1 -14 3 d 8 7 6 -9
1 -a 6 -a i -18 1 p 2 -p 4 -9 b -g 1 -a 6 -o 5 -h a -a 3 -h 6 8 7 d 2 d 3 -g 9 -d 1 -9 9 b 2 -8 5 -a
6 -11 j f 3 y 5 9 3 -17 2 -e h b 2 d 4 g 5 -f 2 -z b -8 6 f 4 -11 8 9 a k 5 n 1 -i 1 c 3 a 1 x a c
3 -x 2 -a 5 -q 2 7 1 q 1 c 2 b a e 1 -8 8 -e 3 -9 3 -9 2 f 9 9 4 a 1 -7 9 -d 8 -a c g 6 -f 3 v 9 -9
3 -7 c -a 4 -9 8 -k b -t 3 -c 1 -c 1 -w 5 8 c -7 1 h 5 -g 2 -b 2 i 4 q 1 -7 4 -j e d 4 -12 1 -1b 1 a
1 d 1 -9 1 8 9 -q c b b -a 2 -8 4 -9 2 i 1 e 4 l 3 m 4 -b 6 -f b -a 1 d 2 c p -a 8 h 3 -d 1 -t b -c
k -j 8 -a f -1t 9 -9 2 g d c 7 -n 3 -8 8 -2a 3 b 5 c d -h g f 4 -1d 3 8 5 -a 1 a d -e 1 -j 7 -8 7 j
9 -f 2 14 d -g 9 -a 5 -7 l -b u -a 2 -n 7 -e 2 -b 1 -i 8 8 1 -9 1 d 8 -b 3 -9 4 -v f e 2 l c -7 2 -p
1 -8 11 -e 7 c 2 -k e 8 1 -g 6 -m 2 -a 1 8 7 -8 8 e h -8 4 -8 4 -9 3 b 2 j 7 a 2 b 1 -a 5 -h 4 -a
2 -8 6 -g 2 s f b 6 -f 1 -9 3 -v s -d 8 -c 3 -m a d 4 g 2 -e 6 -8 4 a 3 -a 1 -d 1 -j g h 5 -v 2 -b
1 -9 1 p 6 -a a -a 9 8 1 -m c q 2 l c -s 1 -y 4 v 3 8 9 q d a 5 9 4 -q o -12 2 b 1 v 1 -b 7 a b k
3 -8 l a 1 -1l 9 -13 2 a 4 -9 b -a 2 -a 5 7 1 -10 5 -o 9 -d b 7 1 -s x g c -e 2 -h 2 m 1 h l -9 1 h
e i 1 x 1 -f 9 -9 7 9 4 g 6 9 1 -t 4 -d 1 -c 4 e 4 b b -c g h 1 b 7 d 3 9 8 8 5 l 2 y 7 9 5 q 3 -9
6 -f 2 -k k -8 5 a 4 -8 5 -o 6 a 2 -9 1 8 1 -8 8 -j 2 8 3 a 2 7 2 d 4 9 5 -c f -j 2 -a g 7 3 -i i -9
6 -e 7 -k 1 8 2 n 2 a 7 -7 1 k 4 -9 8 l 4 12 5 -c 2 f b -1f 6 -a 7 -7 2 a 2 n 5 -8 k f 4 9 2 -l 2 e
1 -d 7 7 7 g 2 -9 3 -c 8 -7 7 -8 6 -j 7 e 5 -s 2 r 6 8 3 -a 1 -8 1 -a 9 -b 5 -1y e -9 3 -f 5 -9 3 8
2 9 1 9 1 -a 2 -a 3 -w 4 -d 1 8 1 -9 5 n 2 -c 4 9 1 -g 5 8 2 e 1 -8 8 i e -i 9 -c f -h d o 3 -15 1 -9
6 -9 8 -c 1 -9 9 8 c c 1 d x -l 5 -i f -b 5 e 2 -8 5 -8 3 -7 4 b 6 a 5 -d 4 -j 7 -a b -9 a -c 1 14
1 -b f -d 5 -9 3 -l 2 9 3 -f m -a h -i 6 -f k b 3 8 6 9 2 -c 5 b b 11 9 -q 3 -p 9 -c 4 9 4 h 2 -f b 9
9 p 4 j 1 -a 1 -1y 2 -d 9 b 2 a d -i 1 -f 3 -9 1 -f 8 -9 5 -p 2 7 7 r 3 c 1 -q 4 j 6 13 6 9 4 -r b 8
a z 4 -8 p -9 5 a b -e 3 -9 6 i 9 -a e 1i 3 -9 f -9 8 -z 4 c 3 -a 4 s 8 o 7 -7 1 -b 1 1z 3 -16 2 k
1 -9 1 -g 4 9 6 8 1 -i 3 -7 3 -1o 2 8 1 -8 3 -o 3 -8 m -l 1 -f a -b h g 2 -b h -10 5 -b 4 -j 5 -j
1 -a 6 7 d d b -16 3 -f 3 s 4 -t g 9 5 -14 3 -7 4 -e d 8 k -d 3 -a j -d 6 b r -8 1 -j 3 d 5 b 3 p f 8
1 8 5 -a 1 -8 2 -g 1 g 2 -c b -9 5 k 5 -h 3 -9 1 v 6 -10 5 9 2 -9 8 -e 7 -j 1 l 5 a 6 -m 6 v 1 m 1 -d
1 -9 1 d 1 o 5 s r u 3 j 6 8 4 7 9 m 8 o 4 -12 5 b 6 b 3 d 3 8 1 d 1 7 2 f 2 -8 3 -8 2 -7 1 -j 1 -1b
1 -h g -a i -p 3 d 1 j 6 g 1 -g 3 -14 2 a 5 d 1 -y 5 -8 1 b 3 p 5 i 4 9 4 q j e 2 -j d m 1 q 2 -8
7 -b 5 -d 7 8 2 -9 6 9 6 -h 3 7 4 8 5 -k 5 -19 7 m 12 -d 5 d 1 a 3 -1v 1 -7 8 -a 4 -d 6 -b 3 -e 6 i
1 -8 a -a 3 -f m -h 1 -18 2 9 7 -b c a 1 -a 3 -k 4 -f 3 -9 2 c 7 d f -h 2 -c 3 a 3 7 6 9 1 h 5 -o 8 8
6 -9 3 8 b -a 9 -24 8 -l 5 -c 3 -8 1 16 8 -g 1 -h a f 3 x 4 d 1 -k 2 m 3 s a -9 d -9 a 7 9 8 4 w 4 15
1l k 3 -8 6 -d 1 9 6 -p 5 8 a 8 2 -d 1 -o 4 7 8 -m v -9 2 r 6 i 1 -9 3 -8 b -9 6 e 4 -9 e -b 2 -13
7 -z 7 -i 3 o g -h 2 -8 1 8 5 -7 5 -w 1 16 7 -g 5 -b b -l 6 -t 4 -18 9 -b 7 -r e f h j 2 8 1 -8 t -e
e -h 6 -8 f -n 2 9 4 h 1 a 1 g 1 1j a i 8 -p 2 m 3 8 a b g -w 3 j a -8 3 -1b 9 -8 c -i k -a c a 4 8
2 h 7 -7 8 n 4 i 1 e 6 y 5 e 6 -u 6 -17 1 8 3 -e 6 -9 1 -d 2 -a 4 -8 1 -g 7 -d 7 d 4 8 5 j e b 1 -8
k 8 1 8 c -q 1 -l 1 i 7 -12 3 -8 3 p 9 -7 2 -2n i -f 4 z 4 a 3 -a 7 -7 a -b 1 -w 5 7 2 -c 2 7 4 -8
g a 3 -a 1 -q 2 -l b -b f -d a 8 4 8 2 12 n l 9 -m 3 7 7 8 1 -q 4 -e 2 -m 7 -n 1 -m n -n b c 2 -17
6 -e 7 f 2 -e 1 e 4 -b 5 k 1 9 f -a 6 -b 1 m 1 -b 8 -7 5 a e -8 7 -7 8 -7 5 c 3 -9 c j 3 j c -9 8 -b
8 n 1 -a 1 -9 2 b 8 -1q 4 e 1 a b -g 2 -a 9 1k 2 k 6 -b d -d 1 -l 4 -7 3 -e 1 7 8 -i 5 -o 4 j 2 a
1 1f 4 l 1 e b 9 4 7 6 -8 8 -18 4 c 6 c 1 -17 2 j 2 b 2 -w 8 m 1 -9 1 b 2 -8 7 8 1 -l 2 a 1 -n 1 k
5 d 5 -u 8 n 2 i 4 -d a -b 4 -15 2 b 4 -a 4 -f 5 -9 8 -8 2 b 2 -8 f -e 2 -f 1 -c 4 -p 7 -8 d -s 4 9
h -9 4 -g 4 -m 8 -14 j -c 2 -e 7 -1s 1 -b 5 b 1 8 2 -x 1 c 2 -8 8 n 1 1c 7 -7 1 j f -e 1 16 b -e 7 -a
1 e 3 m 5 h d -3d 8 9 6 a 11 -e 3 -h 1 e a -e 8 -8 1 8 8 -b 5 8 3 a 2 -b 3 -f 4 -d 4 -7 e -z 9 i 1 8
6 -f f -i 2 e 1 -a 4 -8 3 -a 4 -c b -d i -o 1 l 2 -t 2 -q 1 i b -n k v 4 b g 9 d -9 2 m h -s 4 e e 9
4 8 3 -9 2 -g 5 -f 9 o i 9 3 -d 3 8 3 9 3 -i g -9 k -h 3 -a 4 -a 1 8 b 15 1 8 2 -9 7 z 1 8 4 -a 9 -9
5 -7 5 e 2 -n 2 10 4 -9 c c 5 f 3 -n 1 9 a -d 2 h 4 -g h u c 9 1 a 6 -7 6 x 8 -a 2 -9 9 8 b k 4 9
1 -h 3 n 4 j 5 15 3 -z 5 9 8 -b 8 -b 3 -7 3 7 5 -l 3 -l 9 -9 4 s 4 -7 8 -l 1 e 3 v 5 -9 3 8 6 -i m -b
3 -e c -b 1 h b b 9 e 6 -h 9 -c a -8 2 8 2 -m a 9 5 -d 4 9 3 -8 1 b 2 -d 6 -q 3 16 1 -z 3 -8 c -m
g -c 9 h 2 q 4 j 3 8 b -8 2 a 9 -e k 8 3 e c -m 7 -1w 1 -b 8 -b 5 -r 8 q a f a -7 3 -7 1 8 d -b 8 -1t
3 c 6 -m j -9 6 -8 b -e f -f 1 9 1 -7 4 -g 3 7 1 -8 9 -8 6 9 d -7 4 a 3 -2b 4 -9 1 -a 8 -8 c 1m 4 8
3 -7 3 a 2 n a -f j -k l -b 1 -i 6 -10 2 -e 4 -8 8 -9 7 -9 6 -h 2 i 7 8 6 7 1 -a e p 4 -g 8 -l 2 r
8 -c 5 i 3 -i d -b 3 h 2 a 6 -9 3 h 6 j 5 j 9 g 6 -9 9 -16 f -m 1 j 9 -c 1 -b 2 -f 2 -c 2 -p 3 -b
5 -7 a b e 9 6 -d 3 b 5 j i -9 2 -l 6 -8 9 -a 2 -x 4 9 5 -b 6 b 3 c 2 h i j h a 1 -9 2 -v 2 b g -l
j -i 1 e 2 -d 6 h 4 -8 3 -e 3 16 3 9 d -8 7 -h 2 a 4 -9 e 8 6 -c 5 -c 5 -7 1 -c b -g 1 a 13 -9 2 -a
2 -h c -d 2 -8 3 -u 1 -g b d e -j 8 l 4 7 2 -l 3 -1j 3 f 1 8 2 -t d -8 8 e 4 a 7 -9 3 10 1 -c 8 j 2 d
3 b c b 7 -9 2 -v 3 -f 3 -d 6 b 4 -9 6 8 9 -a 7 p 7 -x 3 -a 2 8 8 8 1 h 3 9 1 -i 1 -8 1 2e 4 9 a -7
5 7 6 -8 a 1i 4 c j -c 3 h 2 -b b b 6 14 6 -7 2 -8 1 -a 5 -l 3 -c k -b 3 -8 5 -p g 8 3 8 3 b 4 -a
1 -c 5 -b 1 b 2 p 7 -c 5 f 8 -i 3 f b -z 6 -7 5 -8 8 d f -s 1 -i 8 u 2 -b 5 e 3 -c 8 -8 1 -h 4 d 1 x
2 -z 7 -d 1 -b 7 -e 8 -h 1 a 8 z 2 -a 1 u 3 -a 1 -b 6 10 2 -h a -i b m 1 -a 4 a 2 -d 3 -1q f -b 3 -j
6 c 6 7 4 -i b d 8 -f a 8 8 -d 1 8 7 -9 4 k 4 a 8 -c 4 -g 5 q 3 f 2 -11 2 -11 6 b 2 -l 2 -b 2 -14
7 -d 1 k 4 -h 1 h 2 b 1 -m 4 7 3 -7 5 9 7 v 1 b 7 -8 q b 1 d c -m 6 s 4 -l 6 s 1 i 7 -f 6 -d 3 -8 7 b
6 -a i 8 9 h 8 -8 6 c 8 -d 5 d 1 -a 7 -c 5 -d 5 7 2 r 3 -7 b -b 2 -o 1 -12 9 -c 6 -d 6 l 3 -u 9 -i
3 -j 5 9 e -1r 3 b 6 -7 1 -o 1 -c 1 -8 8 -8 5 8 a c 1 -o 5 -k 7 v 2 -9 4 f 1 9 2 l 1 8 3 -d 3 a 4 -u
c m 3 15 3 -f 6 -q 1 17 1 -f 3 -n f e 8 a 2 -b 1 -8 s -j 3 -9 1 a 2 q 9 a k -9 7 8 3 -d 3 -9 2 -1i
5 k 3 -8 6 -7 1 g 1 -k 6 -a c -g 8 d 1 -j 1 9 2 -2q 7 -1v 1 e 6 c 3 n 4 j 2 -v 4 -b 9 -1j 5 a c 7
2 -a 6 b 9 -a 3 8 a -h 3 d 2 -n 2 -c m -e s -8 6 -f 4 -u 7 e d i 1 -t 9 -8 4 g e -g 4 m 9 -e e d 2 -e
5 a 1 -8 9 v 3 a 2 -b 1 -j 3 -i f p 2 8 u -7 5 7 3 -i 9 d 2 -n 3 -9 7 c 5 -p 2 s b 8 3 -c 2 a 5 -b
1 8 4 -a d -8 7 7 8 -j b -8 4 -12 2 -g 1 10 2 -10 4 f 6 -a 7 -9 3 -m 1 -d 5 -a 2 -c 5 -9 1 1g 6 -f
5 -e 3 c 8 9 2 -b 2 -n 7 -7 6 -b 3 -g 8 -h 4 b 1 8 1 a 2 -a 1 -8 4 d 2 -8 4 -c 4 -c 6 7 6 -8 b e 1 f
g a 4 9 3 9 2 -q c d 8 -e d -a 3 -g a -9 3 -8 7 -9 5 -z 1 -8 1 -14 9 -b 2 -8 5 -7 1 -c 1 -8 4 -f 1 -d
1 -a 4 -b 2 j 4 d 5 -k a -w 1 e b -s 1l -e 7 r 9 -g 3 -e 1 -7 1 b d -8 4 c 8 -c 1 -h 3 7 3 o b -w
2 -8 1 -15 5 i 2 g 2 -8 2 v 1 a 1 -a 1 8 9 -8 3 l 3 -o 1 i 6 -8 8 r 6 b 4 -c 1 9 9 c 8 c 3 8 8 f 2 -u
3 12 9 -8 1 -c 6 -i 1 -9 2 -9 4 -g 3 -8 1 -8 e d 5 -7 r -7 3 -a 3 -b 1 2n f -a 1 -7 4 -8 2 -14 7 t
6 -7 7 -h 4 -e 5 -a 2 -9 a -t 2 -8 4 u 1 -v 3 o 1 c 2 d 6 -c 2 b 3 c 4 -j 7 d 9 d 2 1b 1 -8 3 11
a -1a a f b l 1 -p 1 -a g d 3 17 d m 7 8 4 -8 a -b 8 -n 1 -d 2 -b 1 -i 3 -9 3 7 3 -a 9 7 h 9 1 -8 7 h
3 -8 4 -8 2 -9 2 7 b -e a b 9 -d 6 -g 1 -9 1 d g 8 a -8 3 -9 5 l d -g 5 -i 7 -15 2 j 1 -7 4 e 4 -9
a a 1 9 t -8 7 p a i 5 c b -u 8 8 1 -b e -f 8 o 2 -f 3 j 2 -9 b j 6 8 d f 4 l 5 -j 1 -e 3 x 2 -8 1 9
2 b 1 b 4 n 2 -9 4 -f 1 -e 1 h 1 g 2 e c d a 8 1 -9 6 -g n -9 4 a 5 -e 2 7 1 k 3 -7 1 -c 5 -b 5 d 1 8
1 7 5 -b 1 -c 1 7 9 e 1 -9 4 -o q b a 9 d h 2 a 3 -j 2 -a 4 -1n 1 -9 5 f 1 9 9 d 5 8 2 -s 2 n i a
3 -b 2 j 3 -o 2 w 3 -b 8 -a 7 o i -8 7 l 5 -7 a -b 3 -h 1 b 2 -d 1 d 1 e 3 g 1 8 b -1d 1 -8 2 j 5 n
5 -d 4 -p 5 8 5 -8 4 -k 4 -t h o 1a -1f r o 7 -a 8 l e o g -w a g 9 -h 6 7 7 a 2 m 3 -8 2 -c 8 -7
1 -j 5 -n 7 -1z 8 8 c b a -b 4 z g -b 4 -h i -9 3 -p 1 -8 2 -7 c -g 3 k c -v 1 -a 9 -7 6 -b 8 16 2 -h
5 d 8 b d -h 3 -7 2 8 7 d 3 -r 4 a 7 g 7 -7 2 d 3 e 5 b 8 -b 5 a 4 -n 1 -1u 2 -c 7 -f i p 4 -f 3 p
7 -8 3 -9 1 d 3 g 1 -f 1 -12 b -9 3 -a 1 w h -b o -e 1 j d -7 4 -9 1 -f i -f 5 -n 6 -c 4 -e 6 -y 1 d
3 9 5 -n b -a 1 -b 5 -p 6 -8 e -9 2 -j f -t 4 -j 4 -c f -7 d -8 6 -9 6 -r 3 -9 3 -q 1 m 4 g 6 -n 5 p
1 -a 7 -h 2 b 5 9 1 e 5 -8 k b 1 -j 2 -7 8 a 1 -e 7 b 1 -11 9 16 3 b 3 -18 8 -h 3 -a a c 2 -j 8 -a
3 i c -s 3 t b -f 1 -c 2 -8 3 7 8 -y 8 -i 2 j 2 -f 1 -i 5 -11 3 f 4 -1e 6 p 9 -a 6 -9 4 -16 2 -7 5 c
a -9 b -d 1 -7 f -c 4 -9 7 -7 f -8 8 -k 9 -9 4 -d a -7 1 -2x 6 -b 2 a 1 -b 1 -f 3 c c -9 3 -j 1 -7
6 a 7 j 9 k 9 -o 4 -z 3 d 8 -g 2 -18 3 l 1 -b 6 d 2 m 1 -i 5 -c 5 9 2 -a 6 -e 2 a 6 -e 8 h 8 -d 4 d
3 d 5 -f s -e 1 -h 2 -7 2 -1f 3 o 2 -1g 2 -2e 4 -9 6 -9 7 a 2 j 3 -9 9 a 2 7 4 -b e j 3 -g l j b p
c b 4 e 6 -9 2 -m 7 -b 4 k 3 -9 1 e 5 a 2 8 2 -i 2 o 5 s 2 -1l 4 d 5 -h 3 f 1 c 9 8 1 -9 m f 2 7 2 -9
5 -j 1 -t l -7 1 h c 7 2 8 2 s 5 m 1 -8 4 8 h -b 1 c 1 k 2 b 1 -f 7 f 5 b 2 -u 2 -v 3 -c 2 -f 2 -d
8 10 m l 2 -k 8 -15 5 9 3 -g 8 a 5 -a c -f 2 -m 2 -8 3 -d 7 -11 d -d 5 8 4 -b 3 -u e b 1 v 1 -n 2 -9
9 -u 3 -n 1 c 1 -m 2 -a 1 i 4 -c 4 -y 2 -a 2 p e -q a 9 7 h 2 -8 7 -r a -8 4 -d 1 -d 9 9 4 -z 2 -j
2 -j 2 g 2 f 9 l 9 -16 4 i 2 m 3 h 1 a 5 l 3 -8 4 -8 4 7 4 b a -8 2 -7 5 8 2 -d 9 -c b a 1 m i u 3 a
a x 2 -b 8 -7 3 -a 1 -c 6 -w 1 -9 4 9 4 8 1 -m 6 -h 3 -9 4 -k k b 1 -a 6 s 1 -1j c -7 3 9 4 8 4 -b
d -f 1 8 3 -y 6 -d m 8 1 7 2 l e 1b 1 m 5 -8 4 o l c 2 -8 6 g h -26 5 e 1 -9 2 -a 1 7 a e a 9 1 e 6 g
l -k b -2u 1 g b -o 6 r 1 -b 4 -p 2 -a j -9 2 u 4 -e 6 e 6 -19 1 -b 6 -i 1 -w 4 -9 2 8 1 -r 2 -o 5 9
5 -g 3 e k 9 3 h 6 -9 3 r b -a 2 i 3 b 5 d 4 8 4 -e a g 1 m 5 g 1 7 d -l 4 -19 3 -h 2 n 4 -d h -7
2 -8 c -e 7 -e 3 h 1 -d a -g 4 -8 2 a 3 -9 6 -w 4 a 2 -g 6 -a 4 -k 2 -b 5 -d g h 5 -d 2 -j 6 f 4 -c
5 16 d -f b 9 1 h 4 -8 h -a 9 -i 2 h 2 -d 1 9 2 k d 8 7 -8 1 m 1 -8 2 9 5 -t 1 -n 3 9 1 i 6 -7 3 -d
o -e 3 -9 r f d j 5 p 4 -i b -b 4 -a 3 d 2 g q j 5 -c 2 -e 3 8 1 k 2 9 4 -q 2 -a 1 -b 5 f 3 -l e t
j k a l 8 g 6 l n -a 9 -12 3 -7 3 -a 9 -1b e v 1 -c 5 -9 9 24 1 -f 1 -c 5 -c 6 -u e f 2 f a -a 9 -a
1 -d 1 -8 9 -o 2 -1e c z 5 h 5 -j 2 b 2 -c b -d 1 -8 4 p 5 v c -8 2 -f 6 a 1 -9 1 d 5 -c 7 a 7 -b
2 -j 4 -c f y 1 -7 8 -b 1 b 8 b 3 -8 1 -c 1 -14 5 -7 n 9 3 f 1 9 2 -1a 1 -8 g -r 4 -k 4 -8 2 -e 2 -r
4 -m m a 2 -15 2 -8 d -k 1 d 5 8 2 e 3 -7 6 -d 1 -j 2 -a 2 -d 4 i 7 d 3 -q 5 i 4 7 5 -c h -i 1 -9
2 -d b -7 3 s 6 -8 9 a k -9 5 -n 3 -e 4 -8 4 -b 2 -1m c -d 1 -h 2 -r 2 7 5 1c 1 -9 3 -9 1 -a 3 n 9 -c
1 7 4 s 2 -g 1 d c -n 1 d 3 -d 2 -p 3 f 8 -8 2 -b 2 b 3 -c 1 -b 9 -o 1 -a i -a 4 -j 1 -9 d -9 r 9 7 c
1 -8 4 -9 8 9 3 -2f 5 -i 3 -8 3 -g c -7 3 g 1 t 6 -8 4 -1f 1 -f 2 -d 2 -i 2 -i a -c 5 v 1 f a -10 7 i
1 -f 1 -g 2 -a 2 -i 1 -a f -l 9 e 2 -d 3 7 6 -i b c 7 c 1 -a 8 -i 4 -o 4 7 b -9 9 -a 5 -9 2 -9 d -7
5 7 8 7 5 9 6 -g 5 -8 b b 6 -9 2 b 2 8 a -h 7 -c 3 -9 2 -o a -h 8 -9 5 7 5 -8 2 -8 6 -c 9 8 2 -c 1 -7
1 -8 b 8 4 -8 5 -h 4 9 8 -21 7 -h 8 b 1 d d i 1 j b x 2 -h 6 -9 1 -i 1 b 1 -p 1 -b 3 -e 9 p 7 -g 2 -p
4 13 8 d 1 -9 6 b 2 8 h a 1 -7 b n 4 -b 3 i 4 -f 3 -a 2 -c d -f 3 -e g -1g 3 -d 2 7 3 -l 3 h 2 -r
8 -e 1 -12 4 b 5 e 3 a 8 -d 2 -b 3 -e m -p k -e j h 1 -9 2 -7 9 -c 1 -9 2 9 3 -c 3 15 4 n 2 -9 1 -7
2 -h 6 -p 9 -7 4 -a 2 -d 8 f 3 e 4 n 2 -9 8 -d j -1e 7 -8 4 -i 3 c 7 1c 1 -d 3 -8 6 -a 2 -f 6 e 1 n
3 a 5 -e 9 15 9 -b 3 -7 2 g 6 8 2 9 c 8 a -8 7 -e 2 -8 8 -l 8 -9 3 15 4 -d 9 -8 1 -m 2 -a 2 -9 2 -b
6 a b -a 1 -c 1 -9 5 m g -d 2 9 1 b 1 -7 c -8 1 -8 6 -a 3 -7 b e 4 -7 1 -i 7 -v 2 t 4 7 1 -9 4 y c 7
1 -a 1 -k d 9 k -a c l 9 e 6 -e 1 -8 9 g 5 -f 5 s b -7 8 j 2 i 6 -g 9 -h 3 -7 4 -7 1 l 1 -c 1 9 3 -9
5 -9 2 -d 3 -8 6 -k 5 -c g -m f g 4 -c 2 -r 4 k 3 -d 4 -8 6 -7 3 -b 4 -a b -j 2 -8 3 -q 3 -c 1 -1j
3 -k 3 l 3 -b b -8 5 -8 8 -29 1 g 2 b 7 t 4 -b 5 -a 4 -a 5 8 i -j a -h 2 a 3 8 8 -i 8 -e 3 -o 2 7 6 n
4 -a e y 8 m b -8 1 9 2 8 7 -e 5 -b 1 k 5 -e 1 -7 1 9 7 -7 2 9 5 -a 2 -g 3 -a d 11 2 -d 1 -n 3 -8 c l
3 -7 1 -8 1 -9 a -9 a -b 6 -9 4 -g 2 i 4 -7 5 d 8 -9 4 k 2 -a 3 -k 3 -9 1 -c 9 s 1 1x 1 -f 3 -d 2 i
d -b 1 -8 1 9 7 -r 1 b 4 -11 3 -c 3 -9 2 e 6 k 1 25 1 -13 4 b 6 -g b -7 1 -a e -8 2 i 2 -a 6 b 1 -1l
5 -d 9 -8 2 -9 6 -k a 9 1 -7 5 -b 7 -8 1 -7 3 a 3 9 5 a f -9 n 8 k -i 1 -b 4 -7 1 -b 8 -a 7 i 2 -c
1 9 5 -j 1 k 1 a 8 -e 9 9 1 u b -18 m -h 1 -f k -n 8 e 4 -8 5 8 5 c 4 a 1 b 1 -a g m 3 n 8 -f 7 9 g o
1 o 7 -i 4 -f 6 c 2 d 2 h 3 b 1 -9 4 -f 4 -8 5 -9 b -a 5 -c 2 -c 5 r 1 -b 5 7 9 7 9 -b 6 -d 2 b 1 b
k -9 2 h 1 -8 2 -m 8 8 f a s e 2 -9 5 -i 8 -e 3 -8 5 -d c -d 1 -c 6 -b 4 x f 10 1 r 5 g 3 -i 1 -8
5 -g 2 -9 1 -i 1 -8 b d 5 x 3 -v 1 k 6 10 4 -r 4 8 1 -7 2 -7 2 b 3 -l 7 -j 3 -9 4 -c 4 -9 c -b 3 -b
e d 8 -b 1 o 5 -7 6 -9 4 -d 1 -a 6 i 1 -u 8 -9 2 e 4 -b 7 w 6 o 3 g 2 d 6 -8 f 8 8 -e 4 -d 5 -9 3 -g
1 -8 9 1n 6 -d d -15 2 -d 5 -o 3 -18 9 -s 8 m 4 -b 2 -b a -a 4 -l 4 -c d l 4 -r 6 -9 3 -8 9 -b 7 -e
h -c 6 -8 2 -8 7 e 7 -7 3 b 2 8 2 m c -d 2 g 2 c 3 -r 4 r 1 -8 8 -9 1 -9 3 -a 5 -i 6 -j 4 -c 3 -8
5 -f 7 -k 9 -d 8 1b 8 -w 4 -8 8 -i 2 e c -h 1 -8 1 -h 3 -c 1 -a 8 g 2 -9 9 l b p o e 1 13 2 -o b -a
1 h 4 -8 4 -a e e 6 -g 8 9 1 c 1 -g 3 1a 3 -8 5 -l 9 a 3 -e 4 9 1 -8 1 -9 4 -e 1 -8 3 -b 3 9 d 16 7 9
6 -e 3 -18 7 -c 6 k 1 k 6 b 1 -8 1 -f 8 -8 7 -d c -9 c e 6 -b 3 -8 2 -i 1 -9 1 9 1 -8 1 -9 4 8 2 i
1 f c -h 5 i a -e a -9 3 -7 5 -7 e 19 1 l 4 8 1 -9 a -8 1 -v 1 d 5 8 6 x 2 -b 4 -d 8 o 5 b 5 c 2 -9
2 7 2 8 a -9 8 -d b 9 5 g 9 -9 7 -9 1 -e 6 -e 1 -7 1 -q 3 k 4 -13 3 f 2 -c 4 b 9 h 9 -f 7 -f 2 -j
q -g 1 12 3 e e 8 j -9 o 8 2 8 e h 1 -o 1 f 2 -b 7 -8 a f 7 7 c -i b -g 2 -8 5 -n 4 a 3 -g 2 -8 i b
7 -q p -c 1 -9 3 g 2 -a h -b d -8 4 -a a -11 d g g -w 1 -g k -8 1 -20 4 f 3 -13 2 a c -i 7 -b 3 f
1 -e 6 -9 1 -c 7 b 5 -n 7 b 1 -8 4 -8 5 8 c -a 3 -7 2 -8 6 -a 2 -l 8 -i d b 4 -a 3 -7 3 7 1 -i a 7
1 -b 2 -e 7 -7 4 -9 5 -c 3 w 3 -8 2 h 6 m 3 -7 2 -u 1 h 2 -f 1 -9 2 -8 6 i 8 -c 4 d 1 -7 1 -a 3 -c
3 -8 8 -9 4 c a -8 8 -9 3 9 4 -u 6 8 4 9 3 f 1 -g b -9 3 n 3 -1w d c 3 -m 7 9 d c 3 9 1 -b 8 -b 1 v
2 -c e 1w 5 b 3 -8 2 -q 5 -n 4 8 9 -a b -l 1 h 7 -d 2 -8 2 -8 6 -9 2 q 3 -9 h -8 2 -7 1 7 c n 2 q
3 -8 6 o 8 -7 4 -9 2 e 3 -m 1 c 2 -9 6 17 2 -9 6 -x g -e 9 -9 4 -7 4 n i a 1 z 3 9 3 -7 1 b 5 -j 3 -c
2 -m 2 -s 4 7 3 g 9 -s 2 -f 2 -e 2 -b 2 -a 1 -a 4 -9 4 -g 5 -9 2 -d 9 -7 4 -c 1 r 3 i 3 -m 1 -c 2 c
2 -9 1 -9 8 i 2 7 a b 1 -8 3 g 3 j 3 -e 2 -8 1 -a 1 -g 4 d a -i 1 -2o 1 -13 b -n 3 -j 4 8 c -d 5 -a
3 19 1 -a 2 -q c e 4 -8 1 -8 a a 6 -d 6 -d 2 n 2 -a 2 -7 5 -a 7 -b 7 a 4 d 5 -f 1 -d 6 1i 3 -b 1 -9
7 g 1 -d d -7 5 -15 9 -c 4 m 1 -9 r -9 1 c v -a 3 m a -9 8 c 1 a 3 -e 2 -f 3 -b 5 -14 2 b 1 -7 4 -8
3 -s a -t 7 -1g 4 -s 1 h 5 i 2 d d -d 8 7 1 v 3 -a a -n 1 -7 a -8 1 j 1 8 5 a q k 4 -26 6 g 2 -8 6 -c
e -c 6 -n c -d 2 m d -e 2 7 2 h 3 7 3 -p 1 -9 1 -n 1 7 7 -c 7 -9 3 -b 4 -t 3 8 7 8 3 -e 9 i 5 -i b -f
c -c u e 8 -11 1 -b 5 -9 d 1e 1 -c 2 -f 3 9 1 j 5 8 7 12 4 9 6 8 2 l 3 8 5 -g 5 -1u 3 -8 7 l f -8
4 -7 c -9 2 k k l 4 -7 8 -1k 1 c 1 -e 2 7 1 -7 a k 4 -c 6 -1o 7 9 1 -8 4 m 5 q 5 -c 6 b 1 -7 b j 2 k
6 -b a a g -d 5 z 4 -k 6 -8 b -c 6 -k 3 -a 6 n 4 a 2 -7 5 8 b e 7 -16 2 s 3 n 1 g 2 -d 7 -8 3 7 5 -b
3 i 1 -a g n 2 -m 6 -1e 4 -d 2 -7 1 1g 6 -a r -a n -b 1 -d 3 9 1 -d b -f 4 8 2 -8 1 -b j -b 2 9 5 -g
h a 8 -p 1 -k 2 -i 2 -d c h 5 h k -a 7 -1e 8 -k 6 8 4 -a b -e 3 -8 1 -g c k 1 -e 3 -9 3 8 a -d 1 -d
3 -9 3 14 1 b 6 -d 2 -i q -a 6 o 6 -7 f 8 c -x 3 -h 1 h c f 1 -e i p 4 -p 1 -e 2 -8 3 b 5 -7 3 -a 2 i
1 h c i 2 -k 4 -j 2 a 7 7 6 9 f -j 2 -c 1 m 3 -g 2 x 1 -o 3 19 1 -9 2 -c 1 -f 8 -9 1 -9 9 8 a -9 5 -8
3 b 4 -8 7 -9 2 -a 5 f i l 2 l 1 c 2 q 8 -8 5 -u 2 -b 1 9 j -e 2 -9 4 a b -j b 9 1 i 1 -h b 9 6 9 3 8
2 -8 4 -8 1 8 6 -e 2 -9 4 i 4 e b d 3 b 3 -g 7 b 2 -d 1 f 3 -c 6 9 1 -b 9 -z d g 7 -7 1 a 2 g 7 9
f -c b -y 5 -c 1 r 4 h 3 t j s v g 6 -8 3 -c 5 -a 9 -9 3 e 1 j 5 c 1 -n 7 c 1 o 7 -b 6 -e 7 f 2 m
1 -b i -j 1 -e 1 -d b -9 3 n 4 -u 3 -8 3 -m 3 -11 m h 4 -a 4 b 1 g u -7 1 -i z -8 2 -9 4 8 4 i g -7
3 a 1 -e 2 -b b b 9 e 4 -7 2 l 3 -k 4 -7 6 -9 3 e 1 -g 4 k 3 -f 8 c 1 8 1 -9 7 f 3 -8 7 -a 3 p 7 a
6 u 1 h 2 -c 6 -h w -f 5 c 6 -d 7 -8 5 j 5 -8 5 -f 1 9 7 -2t a b 6 c 1 -e 4 -7 4 -9 1 -p 2 c f 8 2 y
8 12 4 b d -29 7 -a 3 -c d -u 8 -g 1 k 7 -i 7 -m 6 c 4 -c 3 -16 1 8 4 -c 3 -a 3 -h d x 5 -d 1 -a 4 h
8 i 6 -8 1 -a 8 a 7 1d 3 n 5 -g 7 9 2 -d 1 -28 1 -9 3 e 1 -i d -8 b c 7 -o f -c 4 8 4 -c 6 -b g -g
1 -x 2 o 1 -c 3 -t n -m e -g 6 -18 6 -i 1 e 2 e 6 8 4 -d 2 -7 2 s 6 -9 1 f 7 -1j 6 -i 2 -7 1 -p 2 -c
4 -7 3 -8 k -b 5 -a 1 -g g a 1 -s 1 l 3 -7 8 a a r 3 8 2 -m 2 -x 3 n 2 -f 4 i 1 -7 2 -f 7 -f 4 -k 2 b
6 -i 1 b 3 -8 8 -p d -b 1 -8 6 -b 1 -9 2 -h 1 -a 3 7 7 p 3 -7 p l 1 -12 e -9 2 -a 2 -f 3 a k -1d 6 b
4 17 4 m c -r d -f 3 k 1 g 4 -k i 8 8 d c -g 2 -h 1 -y 5 -9 9 -l 4 -9 4 -i 3 r 2 -g 5 -e 3 -g 5 -t
1 -a c f 2 -9 a e 5 -i 8 b 2 1r h -1i 3 e 3 -b 2 -a 2 -c 5 -q c -e b x 1 f 5 -a 1 -c 2 8 2 -g e a
1 -9 9 e 2 b e -e 1 g 4 -d 4 -d 9 -s 5 y 3 p 4 -m 6 -8 2 -n 9 -i 4 -f k d f -d 1 j 7 -j a -o 3 7 3 -h
2 f 7 c 2 -d 3 h 7 -c 4 -f b -9 3 c 7 -h 1 -i e 9 2 -f 2 -j 1 -c 5 -14 3 9 3 17 2 7 2 -9 5 9 3 -k 1 9
4 -l 5 -q 5 -r 2 -s a -b 2 -r h -a 4 m 7 j 8 e 2 -b 6 8 a -a 9 m 8 9 8 7 2 7 3 -i 1 k 4 i 2 a 3 -p
b -j 3 -9 c f 6 -7 1 7 3 a 2 1v 4 -e 8 8 i -15 9 -h 4 -a 2 o 4 -12 d k 6 -b 8 -a c 7 1 -1b 9 -8 5 a
1 g 2 8 4 k 1 -b 3 -l 6 k a 7 6 -d c -f 4 -r 1 c 1 e 8 9 b -11 2 -e 8 8 d -a 5 p 1 -9 2 -n 1 l 2 m
3 -8 d b 2 -e 1 8 2 -a 1 9 7 i 1 7 1 -i 1 u 4 i 3 -b 4 -c 7 9 3 -16 2 -c 2 -8 1 -c 6 -g 6 8 2 -b 3 b
9 -g 1 f 3 q 1 -a 3 8 3 g d b 2 -1i 5 10 1 c a -f 3 v 6 -h 1 1v 3 -m 5 -b 2 -1a 2 l 2 -7 3 c 1 -8 1 8
g -8 6 -h a -9 1 -7 2 j 2 -8 2 -c 7 -i 5 -b 2 -a 2 -8 1 k 1 j b -q 4 -a a -8 2 -h 2 -b 3 k 1 b 1 -m
b -g 2 k 5 -7 5 -8 1 -q 1 -c 5 9 9 -d a z 6 8 b -8 9 -a 4 -b o -7 8 -a 2 -9 i -7 2 -7 9 -b 8 -i 6 9
6 a a e 2 -b 6 -1w 4 -b 5 -l 5 -c 2 -1f 2 -k 4 -7 5 -n 1 -9 4 r 1 -f 2 -j 5 -f 3 g 2 -f 1 -a 4 d d -h
1 m 1 h c r 9 a 1 -j 2 -8 5 j 1 9 c f 1 -n 8 -18 2 -g 1 d 2 t 7 9 b f b -d 5 -d 3 l 1 -j 4 -8 7 -q
2 -e 1 -d d -g 4 a 2 -z 3 -m 2 7 2 -8 1 -8 3 g 2 -a 5 -4i 1 -h 1 -n 1 -a 3 e h k 3 h 7 -9 8 -28 1 7
2 -i e 7 1 -p 4 -a 4 -w 2 7 1 -1w 2 d 5 b 1 -k a 8 2 a 1 -o 1 c 4 -a 3 -a 6 n 4 -e 1 -g i -a 4 b 3 -9
1 h 2 -f d e 1 -a e b 1 7 7 -1x 5 -j 3 -b 6 -i 2 8 8 -a 5 b 8 -d 4 -x 2 e 3 -m 2 -7 1 -8 1 14 9 -1c
3 t 6 -h 3 a 3 t 2 7 7 l 2 -8 6 8 n -8 c h 2 f 4 -f 1 -d 1 8 1 -c 2 -k t c b -m 1 -b e -8 7 s 2 -b
8 -8 1 f 7 -8 6 -8 7 a l j 5 -c 5 9 3 x 1 -9 3 b 5 -c 4 -9 7 f 2 -c 2 -c b -f 6 -b 5 -a 1 -m 7 -m
5 -c 6 -7 6 11 5 9 c -l 1 9 4 -c 6 g 4 -b 6 -f 2 9 3 -8 4 d 2 -9 b -o 5 b b -8 1 -p 6 -m 3 i 6 g d -k
b e 3 b 1 c 2 9 7 -8 2 i l -8 4 15 3 -b 3 -11 9 12 6 b 3 -b b -16 a b 3 -e 2 -e 3 8 a -r 1 8 1 1l
u -y 3 -a 6 -a 3 -a a -d 5 8 1 k 5 -f 6 9 5 -9 1 -a 3 n 1 -e 7 -a 1 -7 9 -8 7 -o 4 -b 2 -b 1 e 4 -7
5 -q 8 b 1 7 4 -19 6 -8 3 d 4 -p 2 -w 1 -e a -8 4 -8 6 -d 2 u 9 -b 1 b 3 -b 2 -9 1 -m 2 -b 7 -b a -e
1 -b g -e 1 -24 7 -9 4 b a -a m -7 g 9 5 -a 1 -c 2 9 7 -9 6 a 1 a 1 e 2 a 2 -9 2 -b 6 p 7 i 7 9 5 -a
5 -7 1 -8 2 -e 2 -d 7 -a 2 j 3 9 8 -13 7 -h 2 -c 4 -8 2 -8 5 -a 2 j c -7 e a 3 l 1 -7 5 j 6 8 3 d 4 c
9 -8 3 -f 1 -b 1 -7 h -8 1 a 4 8 2 -f 4 -h 4 b 4 -m g -a 7 o 4 -a f -g c -e c -8 n k 1 -9 3 l 2 -b
7 -9 2 p 1 i d h c 10 9 9 4 -r 8 -8 c -i a -7 7 d 9 -c 1 a 5 a 6 m 6 -m 1 -j 4 -l j j 1 -9 1 m 7 h
2 b 6 -u 6 w 7 c 4 -t 7 -b 7 -h f -7 4 -9 2 12 2 -g l -f 1 -a 1 l 3 b b g 1 -l 7 -p 8 -h 1 -h 1 i
9 14 2 d 2 -p a -9 7 f 1 k 6 9 9 -o 3 -7 3 -8 4 f 7 -i 6 -c 8 -17 5 h e 15 9 -d 2 -b 4 -8 3 -b 2 a
1 c 2 -a 2 g 2 e 6 -9 3 9 3 7 3 -8 d -g b -9 2 h 5 s 6 -v 1 a 3 k 7 -d 3 9 5 7 2 -s 3 -e 6 t 4 -8
3 -9 c -f 4 9 a -7 c -9 e 7 a -g 7 -8 x e a -i 3 t 2 -8 5 d 1 -9 2 g 1 9 5 -b 7 a 5 y a -a 5 -c 2 -j
3 h 9 a 2 -9 1 -s a -o 6 -9 9 d a -8 3 a 2 -b c -c 8 -d 3 e j -a 5 -c 2 8 8 a 2 b 3 8 4 -k 4 e a -f
6 -h 1 -8 3 9 6 -c 5 -t 3 k j 1g j a a r 1 -a 2 -8 9 -8 2 7 b 9 6 -g 4 -9 5 a 1 -k 1 a a o 1 b b 8
1 w 1 -a 3 -9 7 y 7 -7 2 -v 7 -1b 1 s 5 c a 9 3 -a a f 9 e 6 -a 5 8 9 -a 1 -u 4 -b 8 -8 8 -e 1 -w
f -o 7 7 4 -8 1 -e 2 -10 3 a j -9 4 -8 3 -y 8 o 1 e 3 -b 3 23 3 -k 9 -u 2 -b 1 -k 1 v 8 b 3 b 9 8 8 c
1 g c -f c -n 7 -i 2 -1c 4 -c e t 5 -e 4 -z 2 -8 g 8 a a 5 9 3 -d 4 -t a -c 1 -a 1 -15 4 h 9 -l 6 -d
3 g 3 a 1 9 8 b 3 -f 3 -c 5 -8 1 e 8 9 a -f 5 -7 5 -g 4 -m 5 -9 1 k a -n 7 -g 1 -2d e c 6 -a 2 -8
9 -7 3 c 3 -9 3 -f 9 j 1 a 1 -c 3 -n 3 y 3 -8 8 -d 3 -e 1 -9 b 8 3 -s 4 -b a 18 6 -9 6 9 5 q 5 -b
3 -1p 3 -p 7 -8 1 -b 6 b 6 -c 3 -b 7 -v 4 -c 5 -1l 7 -9 2 -i j 12 2 -11 1 -h c c 5 -8 d b a -h 6 a
2 l 1 -h d -8 3 m 2 7 4 b 1 k 6 -d 4 a 4 -p x a 4 -h y h 8 -g 2 -1o 4 -h 3 -a 5 -c 3 1o 2 -r 6 n 3 k
p -e 2 m 2 -9 b -f 2 e 2 10 1 j 6 -b h -9 3 14 3 -12 1 -d 1 b 5 -h 1 b 5 j 5 -m 5 -v 9 o 8 -a 6 8 3 n
b -8 b i 7 -7 1 -7 8 8 2 -7 7 d 6 -8 c c 4 -9 d -8 3 -b 3 g 1 -x 1 -1i 4 1a 6 a 7 -9 3 -1j 2 b b -y
1 h 3 a 7 e 4 -k 1 -f 2 -h 1 b 5 e g -17 1 b 7 -9 1 k 4 -l 3 -8 a -t 1 -g 1 -8 3 -8 6 -8 b -e 5 9
3 -i 3 -8 y -8 4 -e 5 -1k 2 9 1 -d a -r 4 -r 4 -c 5 1u 7 -b 1 -9 1 -x 1 7 1 a 6 -8 e 8 4 -9 2 e d -j
1 -o 3 d 6 -g a e 1 -8 1 e 9 b 4 n 2 -b 6 7 1 j 1 g 4 7 1 -e 5 q 2 8 4 -b 6 p 2 i 4 -8 4 -f c -b 2 a
1 j 1 -a 3 -b 1 i c d 4 7 7 -9 9 -1a 2 8 6 -y 1 d d -g 2 9 1 -7 4 -7 6 22 2 d 1 -a 5 -a 1 -s 1 d 4 9
b -e 1 -m d 8 3 -7 2 b 1 -n 5 -g 3 -c 1 v 6 -13 1 -a 2 -8 4 -9 6 -c 1 -a 1 -9 2 a 3 -b 3 h 5 -b 1 -e
1 a 6 l f -9 1 -7 9 b 1 -x 9 -8 2 -d 4 a 1 -8 4 9 5 9 6 -b 2 -7 2 -f 6 -c 5 -o e -h 3 g 6 -f 1 8 a c
6 y 7 8 1 -d 5 -r c -8 3 -l 6 -b 1 -9 7 -7 h -9 1 -8 e -c 4 -8 9 d 1 -8 a -9 4 a 7 f 5 g 1 e 3 -e
1 -9 8 9 2 -8 2 -2s 2 -b 1 -b 2 -8 1 j d 8 1 c 2 -f 1 -8 1 c 2 -7 9 b i -a 2 -7 1 j e -e 4 -n 7 a
8 -b 2 j 3 -a 5 c d -w 1 -b 6 -a 6 b 2 -c 8 g 6 d a q b -d 1 k 5 -e 5 -9 4 -7 e 8 5 -8 a -b 7 g 8 7
8 o j -e 1 d 1 i 3 g 1 9 3 -t b -k b -9 1 9 8 -7 a 8 7 j 2 -7 3 -c b -d b a 1 -q 1 e c e a c 1 -d b c
3 -7 2 -i 3 k 3 -9 1 -8 2 -11 4 -8 1 -1b b s 1 -e 3 11 2 e 3 f 1 u 7 -1s a -f 5 -7 4 a 2 b 8 j 8 d
2 8 2 c 5 11 1 -a 2 b i p 9 -14 2 -c 1 -f b -o k -7 1 -8 g -t a v 5 8 c -b 2 b 4 d 6 8 5 -21 g -l
b -c 4 e 8 -j 1 -m 3 c c -9 2 9 3 a 1 -b 1 -8 f f 1 -y 4 -b 7 -h 7 c 5 -9 d -8 c -8 3 c 1 a 6 -b 1 7
4 -o 5 9 7 -8 1 1f a -r b -8 4 -i 1 -l 1 -w 5 e 2 a 5 -8 5 d 1 g 4 -i 3 v 5 b 9 -9 9 -a 5 -a 1 -i
3 -a 6 -b e -w 2 -7 3 d 3 a 6 d 1 d 4 d 4 -h 4 -a 1 b 7 1u 2 22 1 -b 5 -c a -b 5 -8 7 -8 3 -8 4 c
6 -j 1 -8 4 m 4 -h 2 -8 8 -8 k -a 1 v 1 9 2 -9 2 -b 1 d 3 -d 9 -9 4 b g -d 3 -k e 7 4 -a 7 -c 2 -7
7 -8 8 -1l 1 -g 2 -j 2 -o 4 d 8 -p 2 -s b d 4 d 6 n 6 -15 4 -c 8 -a e -1b 5 -n 1 -8 2 -h 5 -1m f -7
a -1h b -o 3 b 2 -l 2 -9 2 -c 6 e 2 -a 2 8 a -9 o -v 2 -y 3 g 4 i 8 8 2 -e c -n 4 q 8 -8 g c 8 -u 2 9
9 -b 5 -a 3 -c 3 o 6 -8 4 -c 5 8 7 -a c -7 5 j 3 f 6 -8 6 -9 1 -h 1 a 2 -o 7 -b 1 -g 5 c j k l -b
6 -m 9 -f 3 -c 3 -j 5 a 1 -8 1 -f 2 d 3 b 2 f 9 -8 1 a 2 -d 2 -8 a 8 5 8 6 -11 3 -r 15 j 7 u 2 a 8 -a
3 -9 8 b 9 -j 9 8 1 -a 1 -9 4 -9 3 -7 1 -8 2 -a 9 -b 4 m 5 -t 4 -9 a i 5 b 1 q 9 h 4 -j c -9 1 c 3 -8
8 q 9 w 1 -8 1 i 2 -p 5 x i b 5 -o b -g 3 -k 8 -h 1 -f 4 e 2 -c 1 7 3 -i 6 -1i e 8 1 i 1 d 4 -j 1 -8
4 z 4 a 9 i 2 m 1 -8 3 -j u m 3 j d d 8 -d 2 -9 8 -p 3 -f h -e 2 -d 5 q 6 -o c -1c 3 -7 1 -d 2 u 9 7
8 -9 2 -9 5 8 3 e 4 -a 3 -l b -c 7 9 7 f 3 -8 q -a c -8 1 7 9 9 7 -9 1 -8 1 -d 7 -e 6 b 8 -i 5 -g
1 -9 6 8 5 g c -i 2 -9 1 -f 3 -8 7 -9 5 -9 7 -d 1 7 4 b 7 d 1 12 2 -c 6 -c a 8 m -b 5 -7 6 -8 3 8
u -b b a 9 q 2 13 1 -8 c -2c 1 -g 4 9 1 9 a 8 5 -d 4 9 7 -p 2 b 1 -f d -o 3 -e 6 a e -7 2 e 1 -c 6 -e
3 1f 2 -q 4 -9 5 a 6 c 1 e t -9 1 i 4 -k 7 p 7 -d 2 -9 1 t 8 -8 6 1d h l 1 -7 2 -a 8 -g 8 -d e -a
2 16 4 7 2 -o 3 h 5 b 4 z 1 -h t -9 1 -f 1 c 6 o 6 -d 5 -9 3 m 1 -j 1 t 5 -f a -1x f -k a -q 2 8 2 -d
1 -9 1 l 1 -9 1 j 1 -9 3 -f 5 -a 8 8 2 -m 3 -f 5 d j -f c -b 4 -b 3 l 3 -9 1 8 h -9 5 -1z k -f 1 -j
3 f 3 -a g -d 1 -c 7 13 c r 1 k 2 l 2 9 3 o 2 g 2 -e 1 -f 5 -a 1 i 5 a 3 -1y 7 -c b -8 m -8 3 l 6 s
6 -7 2 i l z 5 -o d -g 2 -18 1 -k 6 d 6 -8 2 -9 2 r 5 -16 5 -f 1 -e 7 -9 9 -b 6 -s 1 7 b a 3 -d 5 -9
p -7 2 g 1 -8 a -f 8 -d 8 i 4 d 1 b 9 -b 8 -i 2 d c -8 4 8 8 -1f 1 -e 3 -d d -f 2 d 9 -8 2 -a 7 -8
c -n 5 -e 3 -9 4 i 1 m 5 -a 9 -f a -i g -c 1 b 2 -8 7 -16 9 -f 3 -7 5 e 1 -n 5 -a 5 -b 3 -n 1 -c 3 -a
4 -b 1 -7 f -j m -f 3 -b 1 1e 2 -7 8 -c 1 -24 4 u a -8 9 -a a -8 4 -o 7 -b 4 g 1 -f 3 d 1 -8 a b 2 -f
3 e 7 -h 1 b i -g 1 a 3 12 3 -n 4 -d h -f 1 -15 6 -1a 1 -g 3 -f 2 -m 6 d a -9 1 -a 6 -g 2 8 1 8 6 -h
6 8 c -y 1 e l -q 6 -r 2 -h 6 -b 4 -n 1 -8 5 -d 1 -c 5 -b b -9 7 1d 1 b 3 a 5 -c 1 -a b g 7 -a m f
4 -c 4 -8 4 -8 a -c 1 9 4 f 7 -d g c 4 -j d -a 4 o 2 f 1 -7 2 e 3 a 4 d d -a 3 -9 3 e 1 -b 3 b 5 c
1 8 e 10 d f 8 -g 9 9 3 c 4 -b 2 -b f c 2 8 2 -b 4 -z 9 b 1 -9 5 -8 7 -v 1 -o 4 j 1 -h 5 7 6 9 b -h
6 c 9 c e -j 1 8 9 j 1 -f 4 -w h -b 6 -d 2 -e 1 -j e e b -a 7 -e 5 -a 5 -9 1 8 1 -8 1 -l g 9 1 -f
5 -h f -k 3 -m 4 -7 2 -g 3 8 1 -7 2 -q 1 -h 3 -c 6 -y 4 -v 1 -i 4 -c 1 -d 2 -c 8 f 1 -e 2 9 3 e 2 -19
1 -1o 5 12 6 -9 5 -y 4 h c a 2 -a b -b 7 -7 j b 7 r 6 -g 9 b 1 -1m 3 7 5 a 1 -8 2 -u 4 -c 5 -h f x
4 -d g -e 2 -j 1 c 4 -8 3 -b 2 -l d -e 1 -b 3 -g 5 7 3 -9 6 f 6 -8 c -c 7 -1h 6 e 2 -k 4 -9 1 -a 6 1m
4 f b 9 e l 2 f 9 a 3 9 1 -u 6 -u f -i b -9 4 -7 8 -9 1 j 9 -8 5 -7 c -8 1 -v 2 -c 2 -f 1 -c 2 o 8 9
2 -7 7 c 3 -p 3 -a c f 4 7 d b 1 -h 7 -j 1 -u 2 8 6 -u 6 -8 3 -t 9 -b 3 -b 3 j 2 8 8 -n 1 -13 5 l
7 -b 3 7 g -f 4 -b 4 v 1 -a d -8 a -e 3 -g 1 7 7 9 4 -c a -s 4 -q 6 -c q -a g b 1 a 2 -7 a a 5 -14
9 -8 1 e 3 -g 2 7 2 h 3 -a 1 l 5 -l 6 t i g a -y 7 a 6 -f 5 -1k a b 2 -1c 2 8 14 9 2 -d 7 e 5 -8
b -2z 3 s 2 -1c 6 a 2 -7 7 -12 1 -j 3 c 1 -9 5 -7 3 -8 2 g 2 r 8 7 9 -v 5 a 3 -7 8 -c 1 -e 4 s 1 a
8 f 6 8 n -e 1 -9 1 -d 3 g 9 -a 8 -a c h 2 f a d 1 -o 4 -m 6 i 1 j 5 -e 4 7 d l 1 -k i k 3 7 7 -8
b -d 5 7 1 -8 4 -j f -d 1 -b 4 -g 2 -8 5 -a 1 r 1 -8 1 -h 2 s 3 7 1 -i 7 -k 2 -9 5 -20 s -9 8 -9 c a
1 -1h 6 -9 2 -9 6 -f 4 -e 3 9 3 h 5 -d 4 c 1 -7 6 -f 3 -p b -u 1 -11 2 a 5 -f 4 1a 4 c 2 -9 6 c 8 h
1 -e 1 e 1 -y 1 -9 1 -h 2 a 4 -o 6 -b 4 l 2 k d -d 2 -k 6 a 6 -9 4 -b b -b g c 3 -c 1 -c 4 -9 8 -g
9 -g 2 -2b 1 -j a -a 6 -f a -o g a 7 -h b -a 6 -8 c -h 2 -9 b -n 1 -9 4 -12 2 -7 7 9 6 -a 2 v 2 -8
1 9 b -e 2 -b 4 f 5 e 1 -b 2 -p 5 d 1 -a h -c 3 -c 1 -f 7 i 8 -8 9 a 1 -c 7 -n 8 -e 5 z 4 q 5 -s 4 -d
b -u 2 e 2 -8 4 -8 1 i 1 -i 2 g 9 a 3 -e 5 -9 1 8 2 n 3 -c 1 n 1 -k 8 l 1 -9 4 q 3 8 6 -8 1 8 2 -f
5 7 3 -b 1 m 1 -a 6 9 8 d 3 7 4 j 2 r 1 9 2 7 6 -l b -a 8 -f 3 i 6 -7 3 g 5 -9 9 -1k 2 -c a 9 4 a 5 8
a d 1 h 4 -b 4 j 3 g 2 b p h 2 e 6 -b 4 e 1 k 6 j 6 c 1 9 5 -9 1 -b 8 7 b -a 2 k 6 d 5 -9 k o 1 e b v
3 -a 4 -9 b -b 1 -h 1 -c g e o j e -a 1 -8 j -g 6 k 4 -9 4 -7 3 g 2 a a -o h -g 1 -9 3 -9 6 -x 3 7
9 -8 1 -8 3 -9 9 -f 7 -b 4 a 5 8 2 -8 1 u d 8 2 -e 1 -8 7 r 1 m a -7 4 -8 9 -1r 2 c 5 -f 2 -9 5 -9
7 -r i -q 1 a 2 -e 2 19 h -g 4 -l c j 2 -f 6 b 3 k 1 f 1 g 1 1g 1 8 4 -q a -n 4 -s 5 -g 8 l 3 e 7 -j
b a 4 -9 3 -h n 7 2 c 2 b 2 -9 6 -j 7 -8 5 -a 3 9 c 1c 8 8 1 c h -f a 9 1 -b d -9 a -m 6 -d 1 9 7 11
1 -c d -m 6 -9 1 q 8 -c d b 2 -9 e d 6 -9 2 g 2 -1j 2 c 4 -9 2 -8 1 q 2 8 4 a j -x 4 o 4 -9 9 l 7 -t
7 -9 1 c b c 6 a 2 -7 4 -b 1 -i h b 8 -d 5 16 1 -v f -7 1 -d 5 -b 1 g a -8 3 i 1 f j -a 5 -b 3 -g 1 k
1 n n -8 3 9 3 -c 9 -b 6 -9 2 -f c 1a 1 -9 1 -g 2 8 8 b 6 9 2 -19 6 -b 5 n 6 -8 2 -a 7 b 7 s 2 1a
b -2i 5 -j 3 -14 3 -7 5 -g 6 9 3 11 3 d 9 -g 3 -a 3 9 1 -8 4 k p -g 1 -h 7 -g 2 -9 7 b 6 o 1 8 2 c
1 k f a 9 8 1 7 r -8 4 9 g -b 8 d 5 -f 7 -1h 7 -b 5 -p 1 h 1 a 1 8 1 -a 6 -d a -9 3 -e b -c 2 c 4 -t
4 -s 3 f 4 b 2 7 6 9 3 -b 2 -g 2 -a 7 7 1 -x 3 j 6 -9 1 8 1 -f 6 -8 3 -a 8 -1a 7 -g 5 -d 3 9 6 -b
6 -m 4 -9 1 9 a -b 5 8 3 -12 b e 2 -f 1 -b 2 -c 5 -7 1 -x m n 5 -a 3 d 3 -i n 9 2 -t 2 -c 3 -7 2 8
4 -j 2 -b 1 -8 1 -q 8 a 1 -c j r a -c 5 -v 1 j f 19 5 7 4 -d 1 -b 3 -g 6 c b 9 2 c 2 8 3 -a a a 7 -m
a -x c -9 1 g 4 -7 5 8 2 -l 5 -p 4 -c 8 -w 3 -d 1 -a 4 -c 1 d 2 -f 4 -9 1 p 1 -b 1 -8 b -f 8 9 1 -w
b -9 4 -o a -d 5 a 1 -a 3 -e 6 -a e -a 1 -l 5 f 7 -p 4 k 4 -9 7 -a 7 -d 1 -8 9 -g 7 -c 1 m 5 p 4 -n
c c 4 -e 2 b b j j b 9 8 1 a 1 -10 1 b 2 -h 3 -l 4 8 2 m 3 -b 2 -t 3 -x 6 g 2 v 8 -g 1 b 5 a 1 7 8 -9
2 -a 4 -c 2 n 5 -8 5 -10 4 c 1 v 1 d 2 -b 6 -8 7 7 6 1a 9 -h k -b 4 a 2 e 5 -n 3 -c b -8 5 -d 2 -8
1 -a g 8 1 t 3 -s 2 7 4 9 3 7 1 -o 6 -a 3 a 1 -k 1 -r 2 d 7 9 d b 6 z 5 -n 6 g 1 -g 1 -e 3 -a 2 -15
3 x 2 -d 1 d 6 -e 1 -t 7 -8 9 9 6 -b 4 -8 3 -t 6 8 2 -8 1 -d 3 -9 6 7 1 d c j 2 -o 3 p 6 -9 4 -1m
3 -a 3 -9 2 -i 1 -n 5 -i b -d 5 -16 9 -e 1 -h 2 -m 2 -s 5 i 4 h 4 -8 6 -e 2 -a 6 f 2 -i 4 -e 2 b c -9
3 -h 2 -g 4 -h 4 -b 5 -r 2 b 3 -i 4 m 3 -8 1 -i 4 -e 4 -d 2 -d c -h 2 -i a -8 6 j 1 -g 1 -f 6 -f 3 -z
2 d 5 -c 4 9 2 9 3 -p 1 q 4 k 3 -7 2 -k 1 -d k c 1 -e 2 -p 1 1b d c 8 10 1 b 4 -9 4 g 5 -i 9 9 3 -b
2 -9 2 r 1 -8 c -k 1 e 1 f 1 -l 1 -c 4 7 3 b 4 m a -17 d -h b -a 1 -a 5 -d 1 -f 1 -e 9 -g 4 -h 3 -n
4 -d 8 g 2 j 7 9 3 -k 1 -e 5 -d 7 -11 d -d 6 b a -o 3 a 1 9 4 8 1 h a -1y g -m 4 -1c 2 a 4 9 k -a
2 -k b -a 3 -l 7 -p 2 -b 1 -q 4 -a 9 b 8 -21 4 -c 2 k a c 2 -7 5 8 8 -f c g a -o 1 -d 8 c 2 -u 2 h
1 c 2 -k 4 -g m -a 1 t 3 -j 9 -a 2 j 5 -f 2 c e l 2 -8 7 1c 3 -m 1 -e 4 -8 2 -8 2 -c 5 -9 b -y a -8
2 -l o -8 2 7 6 -18 a 7 7 -d e h 3 -9 2 -x 5 -10 7 b 2 a k f g -16 d -g 4 -9 2 -a 3 m 3 -7 2 f 4 7
1 d 4 -c 7 -9 2 a g c 6 -f 9 8 3 -b 7 -f 2 -k c -m 4 e 1 -m 1 -a 3 -1e 2 -9 3 c 1 j 7 -d 6 8 6 9 6 f
4 -b 2 -c 1 -d h -b d e a -g 1 -7 3 -a 1 -k 3 -e 2 -z f 7 1 8 2 -7 2 -u 2 -n 1 -h i -f 5 7 b -8 6 l
1 m 4 u 2 -7 9 -9 3 l a -f 1 -i 4 -a 7 g 2 -j 4 -a 8 7 2 b 2 c l d 3 -9 2 -a 3 8 2 d i w 5 -a 2 7
c -1b 1 -9 6 -9 1 -9 3 -9 i -l 4 q c 9 b -8 3 9 3 -12 a e 2 -t d -8 e h 4 -a 6 -7 3 -a 9 -8 1 -n 4 -7
a -a 5 -9 9 -i d -j 2 -7 3 q o -a 3 -e 9 w b -f 3 a 7 10 1 f 8 b 9 -w 3 f 2 c 2 d 4 g 1 -b w m 1 e
7 7 5 -n 1 18 f -d 1 n 1 e 1 8 1 -k 2 g j -p 3 -i a -9 l -t 2 8 9 f 2 j 2 -b 2 -8 3 -9 p -8 6 h 1 c
a -c 5 e 1 -9 6 1s 7 8 1 -e 4 -o 3 -11 5 -8 b x 6 a 6 -7 8 9 d -f 3 -c 5 -l 3 o 4 8 4 -c 4 -j 1 b
1 1r f -8 5 7 8 -8 7 -a 4 -l 2 l 9 s 7 -c 2 c 5 9 e -a 7 8 4 g 1 -8 4 7 2 f 5 -1d 1 -d 2 -7 3 -f 4 q
3 -10 4 -7 6 p 1 7 2 d k 9 a i 5 14 2 -9 4 b 2 -7 c b 8 -f 4 x 5 -8 4 -b 8 -r a -a 6 -9 1 -a 1 -b
1 -h 5 -7 b 9 5 -8 6 7 9 8 8 -g 6 -h 2 9 4 -a b -b c -9 9 a 2 -o 5 -d 5 -a 2 9 2 e 4 -e 7 -r 2 -8 3 h
7 10 b 8 3 h 5 -7 3 -a 4 -8 9 l 2 b 7 n 8 -p 1 b 8 a 4 c 6 -8 2 -c 3 g 1 -h h -1j 2 -w 1 -a 7 -8 4 -9
5 -b 5 h 1 -a 7 -d 1 h 1 -9 2 -e 4 d 8 -8 h i 2 -i 3 -b 2 -e 3 g c s 2 8 1 8 d g 5 -l b i 7 -d 5 x
b -8 h 1j 3 m c 8 2 -n b e 1 -c 5 9 b -a 1 z 5 -c 8 -7 1 7 5 -8 3 -f 1 d 2 -d 1 -e 2 j 2 9 2 f 3 h
5 -9 d 9 g 13 3 -c b -1b 8 -a 3 -8 1 -c 5 -9 9 -h 8 -e 5 -j 1 i 1 b 6 -8 7 -j 1 d q -a 1 -i j -8 7 -a
1 a 2 -h 1 9 1 -b b 1c 2 -a 1 -27 5 -m 1 -k d -7 5 -7 e 7 3 g 6 a b e n -1c 3 i 4 -h 1 b 3 -a p -h
3 -20 1 b 5 t 2 p 3 q 9 -8 4 -z 1 8 7 -9 2 i f -9 3 -d 7 m 1 -17 6 -7 5 -9 5 -a 3 -d 3 -9 1 -a 4 -c
2 9 c -a 3 -7 5 j c -c m t 1 -e 4 -g 3 -d b 9 i -8 5 b d -f 9 -9 3 c 6 7 a -k 1 -11 4 -p 8 8 1 7 3 -d
2 c b c 9 -9 1 16 c -e 1 a 3 -c b -c 7 1b 7 -h 1 h 3 -t 7 -i k -8 2 -a 1 7 5 a 8 a g -9 6 -7 3 -1o
1 f b -8 3 -7 9 c 6 k 2 f 4 -a 2 -b 3 7 a -10 5 d c m 7 -b 3 a b g c -9 1 1f 6 -8 1 -b h n 1 -b k -8
4 -a 4 e 2 9 5 -d 2 o 4 g 3 -9 2 9 a g j b d -17 1 -9 e -d 1c c n -8 9 9 1 -f 5 f 7 -d g -16 5 -y 3 a
p -e b 8 2 -8 3 -9 9 -9 6 c d i 5 f 1 -9 5 a 9 -8 2 9 2 8 6 f 1 -d e -7 2 -8 7 -d a -8 9 -b 5 -f 4 d
f b 7 e 6 f 2 -b 2 d 2 h c l 2 y 5 -8 1 8 1 8 2 -v 5 k 1 a c b 1 -a 3 -8 1 -r 4 -a 9 c d d 6 -9 2 -j
m a 3 s d -c 2 a 3 m c -d 2 -h a m 3 k 4 -8 4 -9 e -b c -w k -h r 12 3 b 6 -p 2 m 5 a x -f 5 -a 6 -3n
3 -u 2 -7 1 -8 5 -f 6 -d 1 l d s 2 e j j 1 -13 5 d 3 -7 2 q 2 -a 1 -8 1 l 1 -v 1 -9 3 -g 4 -8 2 9
7 -i 8 -9 4 i 7 k 4 -a 5 7 9 -a 2 e 8 9 3 -9 a -9 3 -r 2 -11 5 -f i -g 1 -7 4 -k 1 g 4 a 5 -12 3 h
6 y 2 -c 3 -9 1 8 c -c b -8 5 s 3 -b e c 9 -8 1 j 2 -v 9 -d 1 -7 4 -g 1 k a h 6 -o 1 -d d a d -9 2 -a
4 -g 1 -j 2 -b 5 -k g -f 1 -g 2 -e 3 c 1 -k 2 e 1 -g 7 e 7 -l 4 -c d -7 3 -a 4 a 1 9 c a 1 7 g j 7 8
1 -7 6 b 2 q q 9 1 -g 5 a 1 -j 4 -g 6 8 3 d v 8 1 h 2 -9 b -a 1 -2o 5 -8 5 -7 4 k 7 d 2 -f 8 -s 7 -9
4 -7 2 -a 1 -7 1 f g 9 4 -c 5 -f 8 -8 8 -1q 7 -7 3 -b 6 -8 3 d 1 e 2 -m 8 8 1 -13 4 -c 5 -9 6 7 1 -k
5 -j 3 a 3 b 2 -a 3 a 1 b 4 -1k 6 -j 3 -e 1 b d -8 1 a 7 -8 j -9 4 -j 3 g 1 -b d h 2 g 4 -c 6 i 8 -m
g -m 1 -g 3 n 1 8 2 t a -1a 2 -j 6 9 5 l 3 -1d 7 -a 6 -8 6 -a 8 c 8 -h 6 -a 1 -n f -d 1 1e 6 -d 6 h
1 -8 g -8 2 -14 6 n 1 -a 7 -8 l 9 3 9 3 f 3 -c 6 -b 7 -b 1 e f d a -7 1 -9 2 -d 9 b 2 f 3 e 6 b d 10
2 -a i a 2 -7 3 1a 4 -g 2 -e 6 -7 c -e 7 -r a b c f 6 -8 9 -n 1 -a 4 -f 1 h 3 a 4 v 4 d 2 -d 2 g
4 -1b f -9 7 w 6 9 b 9 c -9 8 -a 9 a 5 -9 5 -b 1 -8 3 -k 1 c 5 -d 5 f g -12 6 -8 6 9 4 -f 1 -b 5 -b
4 -a 4 -j d -8 9 -7 3 -9 4 -a e -7 1 9 6 -9 a -f e -a 3 -9 2 b 5 k 7 n 5 -8 3 -9 8 y 2 h 1 8 3 -h
4 -9 1 j 3 -j 1 1h 9 a 2 8 1 -a 6 l 1 -9 a o 2 r 1 -k e -8 1 -8 5 -7 4 -d 5 -y 3 -12 7 -c d -h 6 -c
2 q 4 -a 2 -m 9 -e 5 o 3 -9 7 -b c -a 5 10 d 9 2 9 3 o 1 -j 5 a d -9 c -8 4 8 2 -b 1 -l 5 -j 9 -8
3 -d 6 c 2 -7 a -a 7 7 5 j 1 -f 1 h 4 -b 3 b 5 -7 1 d 5 h 2 d a -8 3 -m b -c 8 -8 g -a 1 -d 2 -7 a 7
i -g 2 c 9 c 4 l 7 j 1 9 1 g d -h 2 -a 5 -h 1 a k -p 5 -i 7 a 1 -c 5 -d 6 b 6 i 3 -o 5 -b 4 -8 c f
3 -p 5 -9 3 k 8 -e 2 -b 2 -f 2 -o 1 b 3 -a 4 d e -8 6 a i -c 5 9 2 -7 4 -8 6 b 1 8 5 9 c 9 8 d c i
2 -h 3 9 1 -k 2 -o a -h 4 -9 7 9 9 -j b q 8 m 8 -a 2 -9 4 -7 1 -c 8 f 1 -f 7 -a 5 -9 h a 5 -18 4 -d
2 -d 2 -d 2 h 3 u 8 -c e h b s 7 1i 1 -k 5 -8 1 -9 3 a c j a -8 3 -i 1 -c 4 -c 5 -d 1 12 7 -c 1 -m
4 p 6 -d 6 7 k -b 2 -e 1 7 1 -8 d o 2 j h -9 7 -o 6 -e 2 a 6 -9 3 -a 3 -b j -f 4 -e 9 -c n -g 4 -1e
5 -d 3 -u 1 -d 3 -2l 7 i 2 -1v 5 o c -c 6 -a 10 -h n -9 1 o 6 c a -1l 7 -9 1 1b 2 -8 4 b 8 -b 8 -j
g -f 4 -s h -9 1 g 2 j 6 8 3 -1e 6 e 5 i 2 7 5 f 3 -w 2 -d 1 -8 g g 5 -d 2 -8 5 f 1 -b 3 -e 8 c 2 -u
1 -k 3 -9 5 8 5 -7 d -g 8 -8 3 -f 5 -a 5 -l 4 -7 4 7 l -d 5 7 2 -e 2 -a 8 -7 2 -n 8 a 6 9 4 -c 5 -k
3 -9 8 b 1 -f 5 -f 2 o 1 -a e -f 1 -c 4 -8 5 -9 9 -b 1 1q l -t 7 -8 5 v 2 -g 1 -8 c -b 3 -m 1 -i b g
1 8 5 12 2 -g 1 7 d -n 6 -8 6 -r 2 -f 2 -8 b -a 7 -d 4 c 2 e 3 j e -7 i -g 5 -g 2 u 4 -g 4 h 3 -e
4 1d 2 -12 3 n 1 -a 4 b 9 -g b 8 7 -f 2 l 1 a 2 p a -7 6 c 5 b b -j 2 -8 7 -s 3 i 3 -9 1 -9 1 1i d d
3 -7 5 -b a -m 2 -e 6 -g 3 b 3 z 1 -g 7 l 4 h e -c 6 -p 3 8 2 -8 c -7 3 -a 6 x 1 -f f z 1 8 3 9 4 8
5 7 c e b -q 5 -o 2 19 8 -k 9 n e 9 f -14 2 9 7 y 4 -j 9 -8 b 9 5 -13 2 f 8 -7 2 a 1 -f 2 8 2 q 5 f
3 -c 3 -b l -b 7 -a 1 -8 a 11 1 o s -14 1 e 1 -t 2 -d 1 -h 4 r 2 b 4 -8 3 -j l -7 1 -8 q u 6 b 2 n
7 h 3 -9 1 g 7 -c 1 -g 1 r 2 w t 8 2 -8 d 9 3 -h 6 -s d -f 4 -m 9 -c 7 -b 6 c 3 -c 1 -8 2 -7 9 -o 7 9
5 -f 1 -8 4 g 6 h 8 c 1 -s 2 t 2 7 1 b 8 -b 7 -a 1 -e 1 -b 8 7 5 8 1 -9 1 -d 1 -a 2 -a 2 -c 1 8 3 -7
1 -8 7 -d 3 u 7 8 3 -a a -8 8 -9 8 7 6 c 3 -9 2 -9 9 -h 1 -a 2 9 1 h b -a 9 z 1 7 2 -c 1 -7 1 -i 4 -e
3 -7 9 b 8 -a 4 -7 d -7 6 -8 5 -9 2 8 7 -q 9 8 1 -b 3 k 3 -j m -8 f a 6 f 8 h 1 -i 6 -l 2 -m 1 -h
1 -a 8 l 2 7 a 9 2 -9 2 c 3 -a 4 e 2 -a 3 -c b -9 8 9 2 m 2 7 3 i 1 d 9 -1h 6 -1d 6 -8 8 -e 8 -13
8 1b 4 8 2 -7 3 k n -d 2 1h 7 b 2 -b 2 -a p 15 3 f 1 -7 4 -14 2 -h 2 -c 5 -m 7 9 1 i n h 9 8 b y 8 s
9 a f -7 1 -9 1 u 7 -f 7 -d 3 d e a 2 p 4 -d 1 k 3 -1i 6 -g 7 -1f 8 a 3 c 9 -9 2 j b -1a 3 -8 1 -15
4 -7 5 -p 6 d 5 -g 5 -12 1 -a 3 9 9 g 7 -8 1 -26 2 7 8 i b -h a -8 8 -m 1 -1p 7 a a -8 3 -h 6 -b 9 8
9 1l 3 -3h 3 a 6 -f 4 d 7 f 6 -j 5 -f 6 -l q -8 1 -v 4 -c 4 m c -a 6 -8 4 -e 3 -c 3 -7 4 -b 6 -a 3 j
3 -c 8 m 7 w 5 -h 5 9 j a 7 -l 3 -d 2 -f 3 8 3 -e 8 -e 9 -e 5 -g 5 -o 4 -d 5 -b 7 c 3 b 1 -s b h f -8
k a 4 -10 4 -8 e p 5 -f a -t i c 6 -b 2 -b b f 7 -j 4 9 2 -w 5 e 1 -9 2 d 1 -m 8 -i 9 -d 3 w h -15
b t 3 -14 1 -8 1 -e a d 3 -10 c -8 9 -q 1 -8 1 -t 7 -e a -k 7 8 4 -b 3 i 4 -a 8 v 1 -c 5 9 3 -l e u
4 -h a g 2 1d 6 -p c -b 2 -s i -n 3 -x 8 7 5 -n a -f 7 -b 3 -v 2 s 2 -8 8 -b 6 g a i 4 -t a -8 3 -10
4 -j 2 -9 5 f 8 -b 1 -g 2 8 3 -9 2 -a 7 -8 j f h -9 4 e 1 a c -e 3 g 8 -e 1 c 2 -o 1 -h 6 8 5 -e 1 -b
e -13 c -11 6 -9 g -i 4 a c 9 1 z 2 f 3 -d 9 b a -9 4 r 1 -b 2 8 1 l 1 -m 1 l 2 -e 4 b a -11 1 -9
8 -f 5 -8 7 8 2 -c a g 9 m 7 -11 9 -7 1 -8 1 15 a -f 8 -15 2 c 1 -d 5 -9 4 -7 7 -8 2 -a 5 -9 2 d 1 -9
6 -z 7 b 7 w 1 -8 2 q 1 -g 2 9 a -19 1 d 5 i 1 -k 3 i 5 e k -j 4 7 2 t 2 8 4 -g b b 1 -c 2 -c 4 g e h
1 -d a -7 3 b 1 d 5 -c 1 -o 6 9 1 9 9 -8 4 -a 2 -e 2 -a 4 -i 5 -8 3 o 3 m 1 -9 c -9 d -1j c -8 3 -e
8 -7 3 -c 9 -t 3 7 d e e -8 1 -9 6 13 4 -c 4 -10 4 -e a c a k b 7 b -l 2 -l 1 d 2 c 3 -7 1 c 3 a 1 -f
a -26 f 8 4 -18 3 -p 7 d 2 b 8 -9 p -p 2 -33 5 b 2 -w 2 f 9 -7 1 15 4 9 1 -8 1 o 1 -l 2 t 3 -f c -9
2 8 1 -21 6 -7 3 e 4 -i 5 i 7 -f i a 3 -17 2 -9 6 8 6 i 1 8 5 h 2 8 7 m 7 a 1 h o -9 e e 1 -b 8 q
1 1y 2 9 5 9 1 h 7 d 4 -n 7 -b 4 -10 5 -7 j -i 3 e 1 t 2 -a b d 4 d 3 c 3 -b 6 1c l -y 4 -7 2 -o 5 9
h -9 9 -a 1 7 4 -g 2 -b 4 g 2 t 1 9 f -q 5 -k 4 a 1 -e 6 -11 e -a 2 h i -a d o 2 -o 5 8 1 -o 3 m c -9
3 9 3 -8 7 -8 2 f 2 1a 9 -8 1 -8 3 -f 2 -f 1 -g 2 -c 2 g z -9 1 9 2 e 1 j 1 x 6 -b 1 -d 1 -b 4 -8
5 -d 3 h 9 s 8 -7 1 -9 3 9 4 d 4 -8 2 -a 3 9 k -e 1 f 7 -b 4 -d 1 -c 1 9 1 b 4 -7 1 8 7 g 6 k 9 -7
d b 7 -18 1 7 2 -o 3 -8 4 8 a -t 8 -b 7 g 2 b 2 -q 8 c a -7 1 8 a -9 1 -h 4 -i 4 -d b -q 5 -a 2 -8
1 -r 8 -n 8 -d 6 c 2 9 h -1a i -i 3 -w 6 t 6 z 9 a 1 8 4 a 1 c 5 -y 4 -r 4 e 3 -k 2 -11 d -m 3 9 e c
5 p 1 -a 3 c 5 -d 2 -a 7 -i 4 8 3 -n 1 -r 1 -n 1 -m 6 -c 3 -e 1 -b 4 -a 5 e 8 d 1 h 5 h 5 -i 4 g h a
k b 2 -9 9 -b 5 -c 6 -g 1 -u e 8 7 -f d 8 8 -13 6 -g 7 s 2 e 6 v 2 k 8 -d 5 -12 4 j 2 -7 2 8 9 -f 6 8
2 -7 9 a a -e d 9 4 -a 1 -g 9 -7 9 -o 5 -b 3 -c 4 f 2 e 3 e 2 8 7 i 7 -e 3 -19 2 -h 6 -8 1 d 5 q 6 -7
1 -f 7 -8 3 a 1 l 2 a 4 -c 7 7 3 -m 6 d 2 -8 1 -a 7 a 2 d 3 -h 1 -8 1 -p n -f 2 -i 1 -c 1 w 3 a 3 e
2 -c j -b 4 -8 f j 6 -c 4 d 4 -c c 8 7 9 6 -9 a -d 4 -s 4 -f 4 -d 1 -m 2 a 9 -g 6 -p 7 c 4 o f -v
3 -p 5 -8 6 -9 1 b 1 -9 2 7 1 9 g -b 2 -l 1 -n 2 j b -d 5 -c 5 -1v 4 -h 2 j 1 -8 8 -h 3 b 3 -b e a
2 -b 1 l 6 -8 3 9 6 e 9 -8 b -o 7 c 3 -8 8 -r 5 -g 9 -f 2 8 5 -9 1 -e 1 -7 3 -j 4 -b e -c 1 -8 2 -11
1 c 9 s 2 e 9 -7 3 -8 6 -9 b -8 h k 2 -7 8 f 1 8 7 -a 5 -c 2 8 l k 4 -8 2 -k 1 -d 5 l 5 d 1 c 1 z
2 -c 2 -8 a -p 2 e 9 a c -c d 9 4 r 6 -a 1 y e -b 9 -n 8 -l 3 1e 1 -h 9 -9 8 -m 4 -f c -7 7 -j 2 -m
2 9 8 x 1 -e 1 n 2 8 b a 4 g 7 8 3 -7 2 -7 3 -p b -z 4 -9 1 -a 1 -f 2 -7 m -10 3 -n 1 -7 b a b -d 4 p
5 8 4 b 4 -10 h -g 3 c 2 -g 1 8 8 -7 2 7 7 g 1 -8 2 -a 1 -c 3 -d 1 -8 1 -9 1 -a c -a b f 1 -h 1 b
8 -9 6 -x 3 a 9 g 1 t 3 9 g 7 c -1a 4 -e 1 i 3 n 4 -f 3 8 e -1i 1 -n 1 a 2 -b 1 -j 5 8 3 e 2 -8 2 -8
1 -i 3 -p 2 d c -e 4 e 1 -b 1 8 5 7 4 -u 5 8 1 -12 7 n 4 9 7 -7 1 c 2 f 3 -n 3 7 7 i 3 -b 5 -8 3 -9
1 c 5 e 1 -a c -1r 1 8 4 -1h 3 -9 3 -f 5 d i -p 8 g 6 -9 7 -e 1 7 1 -k 2 8 1 l 1 9 6 -d 2 c 1 c 3 a
6 -i d -g 2 7 c -k 2 -8 4 -w 15 -f 3 i 2 a 8 -2a 1 -8 1 -h 2 -b 2 8 1 -g 1 n 2 a 3 d 1 -l 1 -d 5 -8
9 -e 4 -a 1 -r 2 w 5 -f b -8 1 g 4 -10 1 -8 2 -a a f a -8 8 -g 1 -q g m 1 r 4 -13 4 -f 2 -d i -14
4 -8 3 m 2 -m 7 i 2 -c 1 -j 4 -1v 2 -c 1 c 5 y a -9 3 a 8 -9 k -13 t -g 6 h 2 -a b -9 9 -b 1 e 1 -c
5 f 1 -8 g -1n 2 7 2 -i 7 h 2 -e 3 -17 8 9 2 8 2 -f 1 -e 6 -c u a 3 b 9 -8 3 f a -7 f -q 2 -a 4 -8
7 q 2 -l i -c 1 r b -i 1 -d 1 -a 2 h f f 8 -15 4 -h n b d -9 3 9 2 9 8 p 1 -8 2 9 1 a 1 d e 8 7 -2x
3 s 1 -a g -v 4 -9 2 -p 5 -8 1 -c b -h 6 -g 4 c 2 -n 4 -a 2 b 2 9 1 -b k j 8 -a 9 8 6 -b 1 t 2 f 1 -9
1 -8 6 -7 2 -g 3 9 t -9 1 e 2 -q 1 n 7 e 4 e c -k 2 l 7 -8 3 -w 9 -c 5 -7 2 -d 7 -9 1 l 1 -b 7 -b d a
2 d 2 8 f -q 2 -7 3 -c 7 q 3 -g 3 -9 1 10 4 -7 q -e 9 9 2 -a 5 -9 6 p 3 d 6 a 1 v 1 -20 5 h g -i 8 -a
3 d 1 -u h -s 5 y 2 -a 5 -p 8 d 1 -1k 9 -11 2 -9 4 -e 4 -t 5 -b 4 -h b j 1 o d -a 1 g 1 -b h -j 9 -e
1 -9 4 -b 7 -d 1 -a 6 7 3 9 4 b 1 -c 7 -g b b 6 1e 3 -b 4 -8 1 a 7 e 8 -8 1 -9 7 9 b -j 1 c f e 6 a
3 -f a -9 2 t 2 -e 5 i 3 7 f -d 1 -u 6 -d i -g 1 8 h 7 a l 3 -8 3 -t 4 -8 1 -a 2 -9 6 a 5 -a 1 e c -9
9 -b 1 -17 2 -c 2 b 1 -c 2 -i 2 s 2 -a 3 -9 e c 3 -7 1 -8 5 -d a -m 6 -p 5 -9 2 9 b -i 1 1e c -z a -e
4 -7 2 e 9 -8 c -9 4 j 8 9 7 -18 5 -e 9 j 6 e 3 b 4 b 2 i 1 -a 3 9 j v 1 b f c f e 2 -b a -9 6 -l 5 d
7 a 1 -9 2 -8 1 -1i 1 9 3 -j i -8 5 -1r 1 -d 4 -l 1 8 8 -q 2 -l 7 -9 4 -8 2 n 9 -d a -h 5 h 3 -a
3 -1j 3 7 1 -h 4 9 6 -d j -l 1 a 1 -g 6 a 1 -22 a -11 3 -c 2 -e 4 f 6 -9 4 -b 3 b 7 -d 2 10 7 a j -l
1 7 1 i 1 c 2 -d 6 -9 d 9 3 -a 1 -9 3 -e 4 -h 6 -d 2 8 d -8 2 -h 1 7 1 -v a b a a 4 -d 3 -8 4 -8 a x
8 -b 2 g a -f 2 -14 6 -d 3 d 2 -a 3 g 2 7 b -k 3 -f 5 9 4 -j 1 n 1 -b 3 -a 3 -b e w 8 -9 5 -8 1 -a
1 8 1 j 6 f i 9 5 -f k -k 4 t c -c 5 -l 6 -m 2 a 4 -2f 1 -7 2 -9 4 d 8 -c 6 -b 3 -b 5 -2p 1 -c a -k
1 -8 2 -8 1 -p 4 -i 4 -8 b -h d -m 2 -8 5 -g 1 d 8 t k -f z -8 3 q 9 l 4 7 3 -7 5 -8 a -a c b k -9
3 -f 1 -f 2 g 5 -o v f 1 11 e -o 4 -q 2 -7 1 m 3 -z 8 d f e 5 -w d s 4 1e d e 1 -f l -e 4 -22 1 -a
t -9 7 b c -t a -b 7 -11 1 -e 1 8 h 9 b -9 7 h 2 7 8 -n 5 -8 7 -8 1 7 c -9 5 -9 n 8 a -i 3 -b 8 -a
3 11 3 h 1 f 5 j 3 -1h i -7 2 7 1 9 1 -d 7 f 3 -j 5 1s 2 -7 9 -c 3 r 2 -u 4 c 9 -j 7 -9 7 -d 1 -8
2 -8 1 -x 7 -9 8 -14 1 -r 1 -u 4 w 2 g 2 -13 e -q 1 e 1 -b 5 7 1 -c 7 -9 a e 2 -b u -7 1 z a d 1 -m
7 -d 2 p 4 -d 3 -8 3 c 1 -w d i 5 f 3 -8 5 e 5 -z m -8 1 f 1 -c 1 k 8 -9 1 -h f -8 8 -7 3 -e 1 n 3 a
4 -h 2 l 6 7 3 -l 5 -i 1 -c 4 -b 4 -12 1 -1q 8 -v 8 -c b -b l f 2 -c 7 -b d -k 1 t b -m b -i 3 h 9 -c
2 8 g 9 b -y 3 c 1 9 g -a 9 -c 6 -c 3 7 2 8 5 8 6 e h -8 h 8 5 o 1 -x 8 -8 1 7 5 c 4 -7 4 -8 3 a 6 9
c -r 1 g 3 h 5 -k 9 a a -q 1 -o 2 -a 7 9 8 8 i r 5 -8 2 -b c -n 3 e m f 4 -e 4 k g -n 5 l 3 -9 4 -7
5 b a -25 4 9 6 w 3 t 8 7 6 -d 7 -f a -j h -o 4 -c i -b 6 8 b i 1 7 7 -d 1 i 3 -y 2 -f c -d 9 d 2 -t
1 -9 1 -c 2 b b -e 1 -d 3 9 e -a 2 -q 4 -l 3 8 b -9 7 -e a -d 4 -j f g 1 n b o 3 f 7 m 2 -a 3 o 8 -e
6 e 1 -1f 2 1r b e 1 -p i o 1 -b b e 2 -d 2 1e d -n 1 o 9 -m 1 -b 2 8 a -8 e -b j b 1 -e 4 -d 4 -e
9 -a h 9 7 2k 2 h n -f 1 -j 5 -16 2 7 2 -8 2 a 7 8 d -b d i 2 -a 4 -9 1 -9 8 -8 3 -9 4 q h f 2 -j
2 -9 5 -c 3 8 1 n 2 -7 2 13 1 -e 8 -b 9 -9 a c 2 -8 4 e 3 -a 3 -7 2 -d 1 -8 g -q 3 -8 5 -1o u -u 1 -o
1 9 6 -i f -8 a 9 2 -b 5 -m 2 -k 2 -h e c 2 -d 4 1e 1 -a 5 d 6 -8 1 -f d -14 2 -8 2 -i 3 -q 7 v 4 -h
9 -h 1 -8 4 -8 x 16 1 8 8 19 m -d 1 -h 9 -k 8 d 1 -f 1 d c d 7 -16 2 -c 1 -x 5 -f 3 d a -a 1 -g 8 f
8 -13 4 -8 8 8 1 a 3 -f 1 -g 5 -b 5 a 3 c 7 m 4 -a 2 c 2 -f 2 8 1 -e 1 -b 3 -7 k -b 1 -j 3 j 4 8 8 f
3 -c 1 d 5 9 8 a 2 -x i -d 7 e 1 7 2 -c 1 c 5 -b 9 g 4 -h 2 s 3 -i 1 f 5 -i 1 -b 4 -8 v -j 5 -8 6 9
e -7 1 -8 3 -7 2 -7 c -10 3 -o 2 -i 8 -f 8 -d 6 -o o b 1 -9 i k 3 -a 9 g 1 -k 2 -9 1 -9 7 -i d 8 1 -j
3 -9 2 -7 4 b 2 o 5 -7 3 10 2 g 3 9 2 d 5 -8 3 -b 3 7 2 -g 1 -8 e 8 3 -i 1 -g 3 -7 4 i 4 -f d l 6 -a
j a 4 8 2 -d 2 -7 4 h 3 -13 9 a d h 3 k 4 -n 5 -d 6 -1v 3 -i 2 -a i -r 3 -9 8 -b 2 d k -r 1 7 6 -8
l d 5 i 2 -1h 1 -d 7 o 1 g 2 t d -f 6 i 5 c 3 -j 4 h b -9 5 d a l 2 -g 8 -7 f -g 2 -q c 7 4 d 3 -9
6 -9 6 9 4 a a f 4 -9 e -g d -8 3 -9 a -9 e -d 9 z 1 a 1 -e 1 -a b -l 8 -7 2 -8 5 -d 7 7 3 a f 1i
4 -9 d d 4 -k 1 q 5 -d 3 -a 3 -a 3 9 2 -g 8 -7 9 a d -7 2 9 3 c 1 f 7 1f 8 1o 1 -8 b f 2 -j 2 -8 6 -b
6 -a d -t c -i k -a 5 -9 1 -7 7 a 2 -c a -r 2 g c 7 6 -f 4 11 2 -8 5 -10 e g 3 m f j o -f 8 u 4 j
3 -i 1 -g 7 t 2 -7 2 -a 6 -9 4 n 5 7 1 -c 8 o d x 1 9 p -a f -e 2 -c 1 x g -a 1 -8 9 -h 8 -f 3 8 6 d
g a 1 -8 7 -a 1 -17 9 c 1 -8 5 -a 1 -b d -a 6 -t g e 2 j 5 9 1 -9 9 8 3 1b 4 q 1 -7 h -7 2 -c 6 -7
1 l 4 i 4 -1j c -d 2 -b 7 -1l d -g 1 c o -9 3 -h 2 -f 6 d d -c 2 8 6 -j 3 -a 2 -d g -c 7 -h 9 -d 3 -g
6 -j 4 -d 3 d 3 -d 3 g t -7 5 r 8 -7 6 a 1 -8 3 i 5 -z c 8 2 -q 5 q 2 7 3 d 1 -e 7 -a 6 -11 3 -1d
1 -l 9 -8 a -11 3 7 9 c 2 -7 2 -d 4 -b 2 -e 8 7 8 -e 6 -j 6 -d e -9 1 -m 1 7 3 q 9 l 2 -9 5 b 7 -m
2 -c 4 j 3 -15 8 a 5 -q 7 -b 2 9 m -8 7 -k 7 o 9 8 2 f 1 i 2 8 4 f 7 9 a c 7 -12 1 g 5 f 5 -g h -f
7 -l b -a a -e 7 c 6 -h 8 -b 3 8 6 i 6 -8 c -v 1 v 4 -7 5 -8 a -d 3 -h 8 -7 1 8 2 b 1 f 2 -q 2 -7 3 9
5 -b 5 -a 3 -14 4 b 2 f 3 f 1 -e 7 7 1 b 1 m 4 8 9 -n 3 -7 4 h 2 8 5 -w 5 -q m 18 a t 1 c 6 -8 4 f
4 -o 3 -g 8 -f b -9 9 m 2 v 2 -a 2 -k 5 -7 3 a 1 1l c c 3 -g e -d 1 -11 1 n 6 7 1 -q a -g 9 -g 5 -c
c -c 5 -a a h 3 c 2 -r 1 -b l g 3 -7 1 e 1 q 2 -8 2 -g 6 -d 2 -q 4 h 8 -9 c -b 6 o 7 -a 1 -i 1 -8
3 -8 3 -9 t -f a i 7 -m 2 f 6 -a b -b 6 -2n 4 -l 6 -c d a e -16 c q 6 -1k 3 e 3 d 1 -v g -1a 4 s b -m
6 e 6 -7 6 9 1 -r 3 -9 8 -a a -d 1 -b 2 8 2 f 1 -8 a -g 8 e 2 p 3 -j g 8 g -f 1 17 7 -9 1 -i 6 -a
1 -8 3 n 2 -c 3 -7 3 -d 4 -9 4 p 1 x 6 h 7 14 5 -l i -1h 3 m e -f 2 e 2 a 9 -8 1 r 1 -e 4 -c 4 -e
1 -m 4 w 2 -8 3 -8 2 -d 1 j 2 b 1 -j 4 -c s 8 5 -f a -b 9 -w g -x 7 1x 5 -b 9 g 2 -c 5 -t 5 -a h -g
a -g 1 -k d -s 8 a i -e a -d c 8 1 k p -7 6 -d 3 -1m 1 a k -b n -c 4 -8 e -9 4 -e b -f 1 j 2 b 1 -12
1 v 4 -g 1 j 1 -1e 1 -c 2 -2c 2 -b 4 -9 5 -a 5 8 9 8 1 b 7 i 3 -7 a g 1 -8 2 -h 1 -a 9 -a 3 -m 7 9
1 -s 1 -f 3 -8 1 -a 2 -9 c -k 5 -j 2 u 8 -e 1 -9 4 -n 3 8 5 -2n d -e j -u 4 -9 1 -t 3 -e 7 -7 5 -1o
2 f 1 l 7 -f 7 -j 4 -c 6 c 7 -y 4 -m 6 9 3 -p 4 8 3 -9 2 -9 2 -b 1 -c b -i 8 -h 2 -p 1 -a 9 o 6 -f
7 c 7 -e 4 -8 1 b 2 c 2 -j 1 g 4 -q 1 n 8 -a a -f 4 -d 2 -a a g 4 -e 1 -e 2 f 3 -g 3 -8 5 b 2 -d 2 -e
6 -a 7 -a 2 -7 1 -f b -8 3 a 8 g 3 -c 1 -2p 1 g l 1e 1 -a 5 -a 3 -j 1 -c 2 -8 1 8 d -a 1 12 5 -8 2 -o
5 a 1 -s 1 a 2 -j 2 v 2 d 6 -e 7 c 8 h 3 -j 9 -a 9 -i 3 h 1 -e 3 -c 9 8 5 d 7 9 4 -8 4 -9 2 -8 1 -8
4 -g 5 -d 9 12 6 7 2 -14 8 k 2 -b 6 -t 3 12 8 -7 6 -8 5 9 i -a 4 m 3 a 6 -b 3 f 7 -j b -15 3 -d 7 c
8 -m 2 -b 1 g m a 2 -8 9 -i 1 -c 3 -f 7 -9 7 8 6 n 1 -l 2 -b 2 -i 9 c 7 -8 d a f m 9 n 5 f 2 -d 7 -c
4 15 3 -c 8 10 5 -9 3 12 1 -8 3 s 1 -7 4 -n e -e 7 -9 1 -l 5 -9 n c 1 f c -f 7 -8 5 -8 2 n 2 -7 2 -7
8 i 7 -a 6 -e 4 -a 4 8 1 i 9 -s 2 -f 3 -1h a -f 1 -8 5 -l 2 h 2 -1a 5 g 9 -7 7 -r 2 a r -b 1 i u -9
2 g 1 -l 9 -u 9 9 7 -8 1 -g 1 -b 4 -h 4 -c 1 -8 5 1o 7 -b 9 -q 5 -o 2 -j 1 e e b 8 -8 1 -8 3 13 b -s
1 -9 c -17 6 -m d -8 6 -15 5 -m 2 1f 1 g 6 -8 7 -9 2 -f 3 b 4 a 1 -9 7 a 3 9 7 -i 6 -1j r w 2 -7 2 o
4 -c 1 -8 g -n 3 7 5 -8 2 8 4 d j -k 7 8 3 -c 2 -k 3 -m 2 a 3 q 3 8 j -d 2 -c 7 -9 3 d 3 -h 3 -7 2 -h
1 b 9 -a 2 -i a -v 7 9 1 1m 5 7 4 -e 2 -8 9 c 1 -8 6 -i 7 -8 3 -b 9 8 2 r 1 -8 1 9 a s 5 c i -g 2 -c
1 -g h -8 e e c -l f -u 7 8 f -9 6 2b 2 -k c 9 3 -k 1 d 2 -c 4 -10 2 j 9 -p a 9 9 -8 3 m 2 -j h -e
8 x 5 -c 3 -b 2 8 7 k 3 u 3 -m a -2j l -f 9 -b 3 a 4 a 1 -9 2 7 3 a 9 -1t 3 a 2 -18 5 b d -15 5 -g
7 -e h -9 a c 4 -7 9 e 1 -w 2 -d 6 k 4 p 4 c 5 a 3 -a 5 1n 4 c 2 8 2 -8 1 -8 e -d m -k 9 e 6 -j 1 -g
1 a 5 j 4 -e 1 -9 6 o 1 -a 4 v 9 -8 6 f 9 -n 2 -n 8 e 2 -b 9 e 9 -9 8 9 3 -1b 2 -c 3 -9 9 -8 2 -o
5 -9 2 s 3 x 6 -8 e -7 3 -h 6 -f 9 -c 5 -j 3 q 6 a 9 -h b -8 2 -8 9 -a 1 -8 4 -8 3 -7 5 y j -a f -7
3 -8 5 -a 1 -g 3 a b -7 1 -c 3 8 6 8 1 -b 5 -9 8 -o 6 -k 4 -9 3 c b -i 5 -s 3 9 1 7 3 b 5 q c 8 1 -9
4 -m 1 -8 k 7 6 k 1 -a 5 -i 5 q n -9 b -7 5 -v 1 -f a -w 4 -e 6 -f 2 g 5 g c -f 8 -c 5 8 3 -c 1 -z
3 p 9 -a 3 -g 3 a 1 d 7 -c 3 c 1 1e 2 -s 4 -7 1 9 i -d 6 b 2 -b 3 -c 6 -f 4 -e k -c 2 -e 8 -8 6 7
f -c 7 f 3 o 2 -e 1 -j c -1m 3 -a c -8 5 -u 6 -k 5 -e d s 8 -7 3 -1j 2 -a 2 -f 2 -i 5 -k 1 -8 4 -8
3 d 3 a b -d 4 -a 8 -i j n 1 -c 3 -1j e -c 3 -d 1 -f 5 r 4 i 8 -p 3 -h 2 a 4 -q 5 -7 1 -c 3 -i 2 e
1 -e 2 -s 3 -8 2 k 4 -a 5 -i 1 d 1 9 7 1a 5 -9 7 -b 1 -9 4 -8 1 e 2 -7 1 -7 d 8 d -a c -e 5 h h -g
7 9 8 -y 2 -a 1 -8 2 e 6 k 9 8 3 -f 2 d l -d 8 -14 1 -c 1 -9 6 j 6 c 5 -c 3 -c 1 -a g n 2 -9 4 l a -f
b i 2 -9 2 -7 2 7 8 e 9 -b 1 -b 1 -t 1 -c 2 -a 9 -f 8 -7 8 -9 7 -8 1 7 5 a 6 -c 1 -b i -8 4 -f n 8
3 7 6 1e 6 -8 6 -7 1 -e 4 -z 1 -8 1 c 3 -a h -8 e -9 a -8 1 -e 3 8 4 e 2 g 3 -k 6 c 7 k 4 7 6 7 2 f
1 -8 6 -c 7 i 2 -9 6 -v 5 -9 c -g 4 -g 3 -14 4 a c -9 3 -a 5 g b d 6 -a 5 d 2 d 9 -f 3 o 2 -l 3 -d
1 -f 1 d 8 -j 1 a 5 9 2 -c d 7 4 -i 6 p 5 -8 4 x 2 -d 3 -h 7 i 6 -f 1 r 2 i 6 b 5 -9 4 -b 4 -b 3 -h
6 1c 4 7 2 n 3 a d -g j 9 4 2h l -7 h v 1 p 8 -q b s a -b 1 -a 6 x 3 k h -9 9 f 4 -b 1 -b h -9 g 8
b -10 2 k 9 -8 2 -i 4 -9 2 -b 5 i b -b 1 t 7 -a 5 -t 2 -7 8 -7 b -j c -o 3 -9 4 -b 1 -8 6 -g 9 -18
k -k 1 g 2 d 8 -h 1 -a 3 f h -22 9 b 4 -a 2 -s 1 9 4 -j 3 -l 2 8 2 -1i 2 j 5 x 2 -9 a -a 8 -c 4 -q
e -c 2 -k 1 1f 5 -8 2 a 6 r 8 s 6 k 2 w 5 9 1 t 1 7 2 -w 5 -l 6 -o 5 -7 8 d 3 a a c 9 -7 5 -u 1 a
3 -7 b -e 1 -h d -h 2 -a 3 -g 1 -8 3 -f b 8 4 s 6 -f 8 -8 4 -b h -b 7 -b 2 -8 2 -c 7 -8 4 -u 5 -8
7 -v m d 1 a 3 u 7 -o 4 9 5 o 8 -1a 3 -8 6 a c -b 2 g 2 -7 6 b 2 h 1 -7 4 -n 3 g d l 4 n 4 -a 2 -f
1 -1b 1 -f 1 -g 2 x c 9 d c 5 -8 1 h 5 h 1 -c 5 l 3 -c 2 h i l 2 -a 2 8 3 l c -9 7 -d 2 e 7 -m 1 -g
4 -23 d t 1 -z 5 -k 1 -9 5 8 r -d 1 -g j 1o 8 -8 6 -o h 8 7 -9 1 -1o 2 c 8 a 3 7 5 -b e -8 i -c 5 8
8 m 3 f 3 a 1 -r 3 8 5 -e 1 8 2 8 8 -26 7 c 1 -f 6 -15 c -g d -c 1 m 3 -f m -9 a 7 2 e 2 7 1 -7 1 -c
a -d 3 c 3 i 1 -o 5 a 9 -7 7 a 3 -k 2 -7 4 m b -8 4 e 4 -x 4 -f 3 8 2 -l 9 -j 2 -9 4 -d 2 -q 2 f 3 -c
5 -9 2 r a 8 5 -b 2 -a 4 h 1 -n 4 -e 4 -e 4 r 6 -a 5 -e 5 -7 3 -7 2 -a 1 k 1 -f 2 -7 3 f 4 -b 5 8
4 -f 6 -f b -7 5 -h g -b 7 -j 4 r 7 c 1 9 6 8 l -e 2 b 5 -10 4 -e 4 -1a 9 b 5 -9 2 7 3 2y 6 -e 3 -7
3 -p 8 -q c -a g -8 a -9 3 -c h -m 4 9 9 -7 1 c 4 -2i 3 -7 7 -g i -e 4 -9 1 -d 2 h 3 -9 5 o 7 -b 4 7
7 -9 c c 9 -9 6 k 5 12 1 e 7 -b m -j 8 e 5 -d 4 f 4 -j i -n 2 -7 1 -h 7 t 8 i 3 k 4 9 5 b 1 7 3 v
2 -8 5 -8 4 7 c d 8 -8 1 c 4 -c c b 4 e 4 -9 5 o 3 -w 1 j 8 -7 2 e 5 -h 9 -b 4 -a g o n -1h 9 -f 5 -g
a 7 5 -9 b z 2 c 2 f 5 -9 3 8 2 -8 4 -a b -9 2 n 6 l 2 -j 8 -9 7 -e 9 -9 e -2g b -9 7 -b 2 -8 3 q
3 -l 4 c 2 7 2 c 4 b 6 8 7 -1b 1 -b 1 -8 3 -f 2 -z 3 -b 3 v 3 -7 1 -o 9 h 5 -a 2 t 1 -a 2 9 2 h 1 -f
5 m`,
  },
  excuse: {
    bias: -65,
    foundAbove: 114,
    passedBelow: -517,
    weights: `
b -j r v 1 -h k -k 20 -i 6 -t h -j 6 -i t -11 i -l 1 o 2 -h o 18 b i l n h -h 9 k e -l x -h 7 -k 6 p
x q i -j 1 v 7 k v -k 9 -p a -r 2 -l v -m j -u 12 -k 9 -i a -m b -k p -j k -t 2 j 5 -i s -j z v 3 -13
8 s h -q 3 -l 2a -i 19 -m 1g -l 8 -k 4 -n n -h i o 5 -m x -m b z 12 -v m n 1 -k 1 -i 4 -n v s 5 -l
1p -i 3 j 1 o 7 -l 1 v x -j i r j -1g 2 -k 13 i 4 h s -k 3 -i c -14 15 -i q -h 5 -l 6 -i 1 -h 4 -p
3 -i c -j 4 p m -l 3 -q 8 -m x -o s -i w -i k n 24 -l f s 6 k 8 -17 7 -q c j 3 -o 2 -m a q 6 -h 9 -j
2 -j k -1h 1l -h 1 1l e -i w t s -j p y 1 -q 7 -k 4 -i 16 -s 2 -i 3 -k 8 -v 4 -j j k 3 p 1 -m k i
7 -k r p 1 -i s -l q -j i -j 3 -o z -11 9 v h r 6 -q f x p i b -m 1t -x l -i 17 -t c m 5 -i d t g -l
2 -j u -i 1 -i 2 -1f p -p l -l e -h i p 1 -u 12 m s -x 7 -1h 6 -1b 2 m r -o q -n h -m d n 3 -i 1a -j
1a -k 3 o f -l m -i d -i n -h 5 v l -h 1h k 5 16 10 -2h 8 -i r -s i 1b u -i d -t 2 s 15 -1e 17 -s
g -l e m u -v 9 -q n -q e -h f -1k v l 6 -m 4 -16 i -l 5 -q c -o b o m j 2g -h a l k -j 1 -l 4 -u
r -i 12 m 1w -p g m l -o 4 -l c 2n l -15 7 -i p -w a -k 16 u 4 -h 5 -r 6 2c c -1b 1 -i 4 i r v 1d -n
1m o 1 -p 1 -k 2 -m 3 -i 16 -k 12 -r k -k z -r 1l -y b -t 1y n n -n 3 -j 1d x 1 -l e -i s h 10 1k 4 m
4 -h k -h 9 -i c w g -1d c 1a 4 -h 9 -n j -i 2h o x -k o -l 6 -i y -j h -j w -o 2 -u 1 -h n j a -l
g -m 4 -p 9 -h l w 8 z q -i i -i 1j -h r -11 7 -i 1 -j f n n -2i m -n 9 -i e o c -n m x c y a -p 7 -j
2 r p z 6 -i e 11 18 -l z -l f -m 7 -m k -r r -k 1w -k n -m 12 -k 1t -i 4 -h 7 -l 21 -u 1 h 8 n 1 -j
10 -l 15 -i 1e -p b -r 6 -h 4 -l a -k h -1q 15 1c h -o 2 -j s -i b -i o -l i -n a -j f h 2i k c -h
e -n u -n l n 3 -k 4 -i u -i z -13 d -o 3 -h 1a -h 1h v 8 -q o -i 6 -m 4 r b -i 19 i 7 k 1 -l d -i
m -i 14 -r 1 -k o -i 4 -i w n 7 -p 4 -j 3 -l 5 -n i -m q -j 17 -n 1 -h 15 -q 8 q 5 -h 12 m j -k 1 -o
27 -r p -i 1r -h 4 -v q -r 8 -12 7 -x v -i 17 -n g m w -i i i t q c -j m -j 3 1o 8 -i 1 -i j -j g -l
16 l b -l 2 -x i -13 e o p -y f x 1 -i 2 -j y -h 4 -i e -l 3 -i i -14 b -l 2 -j 4 x c r g -i 9 -12
e -i 8 -u h 1a 3 r 5 -18 m -r 1a -h 16 -j k m 1 -h v -k 5 -h c j t -h c -l p -u b -14 d x f -y f -t
o m m -m u n 7 -p 4 j 14 13 11 -w 2 -k 8 -p 1 -l 9 -w p -k k -2l 8 -y 9 -k d -s f -o 12 -i d -k 2s -k
9 -l 2 -h v -l s -t 3 -1t 4 -i v -k a -j x -j d -q 3 s 1a -18 5 -i f -v 1 -k 5 -i e -18 5 -x 8 -11
x 1b h -j 10 -j 3 -1k g o j -i 2 -n x -o s -i 1 u 1d -l 2 -p w -m 22 j 21 -i x -k b -m p -j 1z -l
c -j 2 -m j -i 6 t 1a -o g -j f -m 33 -k d -j 3 -h 1 -18 1h -j 3 -w p -l n -i a -j q 1b p -z 9 -k
c -m e -t 6 z j 12 8 t 2 -l 17 u 9 -i c -i l n d -o f -l i -h 1 -j 10 -i 8 -i 5 -h c h f r g -i 1i -j
1d m d -s 8 19 h h p -p 5 -j l -m 2 -j 1 -k c -h u p 2 -1u 2 -m 15 -k a r i -i n -k i -h w -m q -i
1 -u e -r 3 y 1 -m i n 8 -y 4 -l 3 -i a -i p p 4 -q a -n d -h b -w 27 s 4 -h 4 -i c -l 1 -i r -m
1p -i e i f r c -i 1 -i 9 -j 2 -t j -m 1 -w 5 -2d c -s m 13 2 -j o -m 6 -i 1 k f -h 4 -r c -n 7 s
1 -k 2 -k 9 r 1 -i 4 17 1 -j 2w -i e -k 7 11 c -j 3 -y c -l f -j 2 -n l -p 15 v g -j b -k 1x o 6 -j
7 -h c -i 1f -u 9 -l 1 -l 1v -n 1 -m h -r d -i g -h w -1c 4 -i 6 -i 5 -k 5 -o 8 -16 1 -i a -p 1 -h
c z 1 -u h -k e -k 3 -1f k -i h l 13 -w j -j z -q v 12 1 -h 4 -l 1i -k g k c -j t -i 5 -j 13 -r 1g -n
7 19 y -k c -k 8 n u -x 10 -h t -v 5 23 k -l e -o o l k -y 7 -i j y r i 6 -o 9 j f 2c l -t 1 -n k -h
2 p 2b -i 5 -i 1 -k 9 -i c q 6 y c k 7 -i 1o -l a k 8 -u k -k 9 -l 7 1v 4 -h f -j b u 2e -h 17 -2f
k -s 1j -i 1 -o d -k 7 -j n -s g -h 7 -i 1 -i g -k k -k e r 1 -i 10 -i d -n g -j 1h -p h q 19 -j j -k
1b 12 15 -l a -z 12 -o t -i 4 -k 8 -o l -13 3 r 4 -h d -h u -m 5 -i m -k q -n 11 -n o -p 4 h d -11
9 11 5 r c -k r -k 7 -j q -t x i 1h -o x -k 12 -o k -k 3 -n k -n 19 -3l a -l 3 -m 3 -q o -j 8 -o 1 p
e -i 1b -l 4 x f -k v -h a -j 4 -i x -u 15 k 4 -h 1 -1a u 13 e 17 29 k 1s -k 3 -u p -n d 14 q -i 4 n
f w 3 -h o -k 17 -t e -r o -t b -l 1b -p w o w -j 1h -h p -l 7 z 1y -j k -k 1 -q 11 -s 8 -j v -16
10 -i 6 -n r -1f 3 13 22 o 8 -11 b -i c -j 1 -p 1 -k a -h 1b -h 3 10 q -10 3 -i d m i -k 1 -j f -m
i k 13 -r l -o 2 -n 8 v a -o 1 -k 9 -15 y -2k 1 -m u -16 n -29 3 j f -13 a -q 2 -1i s t 3 -p 5 -k
16 -1l f -i x -i 2 s k p b -r e -l v -j j n i -w d 15 2 -p u -i 2 -o r -k h -l 9 -j c -i 3 h 7 -15
4 -o 24 -n 5 -v 4 -15 h v 9 k 8 -i 2 -i 2 -i a -j 7 -l 8 -p 8 -j b -l n -i n -l f -l 2 k g -k 2 w
1 -1e l -i c -m 9 -j j -j 8 -h p -l 5 -j 1g -o d -j 4 1f i -k f -s l q q -m a -k 18 -h r m 3 m 3 k
v n f -n 5 -s i -n 1k -h c -k t -h t -j 3 -q 6 -h 5 h g -u 3 j 7 o a -l 8 -r 27 -h 25 -i 1 -17 k -k
g 13 9 -i h -o h -q i -1j 1v -j 2d i a -l i -k f -j 5 -i 8 -i 2 -i p -l 4 -i y -k e k t -v b -l 9 -j
6 l 8 -2u h -l 3 m l k c -k 4 -i 2 -l 8 -1o z -k q -k 1k h e -i 9 o 3 -k c n r -m 3 k 1 i 1w -m 9 -k
n -i 25 -j 17 -k q -i 19 -j v -n t u y -j g -j f -h a p 1 -i 6 -1c 4 -i 5 k 8 -j 4 1c 1h -i 2p -s
4 -r 2 -l v -h 1p i e -j h -k b -r 8 11 6 -i b l m k s -h d l 5 -r e -j 2 -j l j 1 -v e k 3 -k 10 -j
11 -p 5 -1b a -h 1c m 17 -17 3 -j k -h 5 -u z p l -i b 1q 4 -u 4 -y 4 -i 4 l v -1p 3 l k -o g -i 1 -l
3 -h 7 -k c p g -j 1a m c -r a n a -j j -t 17 k 1e -h 7 -s 4 -m l -k 1b n 15 -j 1 14 i -k 8 -j 12 -i
a -h p -l c -k 9 -i 7 -i 22 -n i x 7 -j 1 -w h w 2 -k 7 -i 28 -p 3 -o v -1a 2 -k n -j 16 -i c t 1 -o
k -n p -1u w h 3 -k d -n 4 -i 1z -q y -m 8 -w g -i w m 5 -k 3 -i 9 w 2 j q m t -j 9 -n j -j 8 m c -1p
s -s 8 -l 5 -x k -m 19 -k b -i v -i o -15 t -m 6 -i 16 -14 9 -i 3 -y 2n -t 1g -l o l 5 -r c -s f -l
7 -n 6 -o 3 -k 7 -i i -i 3 -m p -m 7 -i g -j 1 n 6 -l i q 4 -m 3 -n m -n j -q g n i -o 7 -k z -t n -k
1 -z y -i f -i f -k n -i h -o 4 m 14 16 3 o r -2f 23 -i g -k g -j d -o 3 -j s -o h i 19 -k 2 -i 13 -h
11 -1d 4 -m 4 -h 6 -l 9 o 4 -m 9 -11 5 -j 1r -j 2 -j 2 -15 7 -j 1 -m 9 -j q -i 2 -17 8 -i i -j b -i
i v 4 -i 9 14 d -m 3 -1l h -h 1e -i e -i c -i 4 -11 j -n 3 -n 3 -i 1 -j 3 1w 12 -m x -m 8 -p 4 -k
2 -j 1 -s j -p j -q 9 -1b 2 i 9 -m a -i c -n f -i 2 -k z -j c p 6 u 8 -i 1 -l 4 -k 7 -p n -i e -n
2 -i 2 -r 1 -j 3 h 18 -n 8 h 7 r 3 -k h -n a p 1 10 6 -x 2 z s -i 3 -m i -m f t k -j d v x u 1m -i
7 -18 z -i 2 -k 1d m v -k o -k n -i k -h q -h 6 -j 2 -l 13 -k 1i -i 7 -u f -x j j 12 -19 i k 16 -l
2 l 2 -o 6 -k 1 -h 9 i a -k 5 -n 2 l b h 7 -v 2 -s 4 -h d -w 1 -n 8 -m 1p r 9 -m j i 1 k m -h i -n
u -j 1i -t r -j f s b -x c -i e -i d 1y a i d -k c -k g -u b -i e -k 6 -k p y e -x 2 -h i -k a 11
g 11 2 h i -i t -j d -v d -q 4 -r q -s 12 -j 19 -i a -i 17 -i v -i x v 1d p c -h 4 j 9 -h z m 8 v 8 n
11 -h 7 -o e -k 1 -1f g -l d -j 3 -j s 19 6 -i d k z -t f -k e -k d 12 5 -10 2 -h 2 i 1d -w 17 -j
c -p g -h 1d -m o 1e 8 -w 1 -m 1n -j g -t b -j 1c w u -q x 1h 1n -i j -t a -z f 13 k l 4 -i 11 -j
v -1h h -n l -i i -i c -m 2 -i 4 -o k -w 5 -i h -k 2 o c -k 1 q l -j j -k a -i 5 p 1b -i t p 3 -n
7 -p 3 14 p -p 1q -o i -o 4 -h 8 -l 2 p 18 -n d t f -h 2 -l 8 -r c r 3 h 9 -l a x 2 m d -j 4 -k m -i
9 -19 8 -n 1 -13 14 -j x -n 8 n a m 2 -t h -i 1 -i x -m 9 -s i -q c -1o 4 -k 8 k 2g -j f l 14 -w b 1i
m -j 12 1d 9 -i 17 -o 3 k d -i 1 i c 1g 4 -i 7 -j l -j n -i 4 -w s -15 7 1c g h j -h 2 -l u -h q -h
b -i 21 -1p e o 3 -p 1l k h -i l -i a -t 8 -l 16 -l t -n 3 -l 1 -l d -1f 1h p 1e n 1f -j v -j 16 -j
1d -i a -i 1 -m e -k z -h 9 r h -m 2 -i u -23 1 -k l -11 3 -n 4 -p 2t l h -n 5 -10 8 -s u -j 1l m
1j -l 8 -h 17 -p i 16 7 u 18 -i j -j 2 -i q -n z k b -j 1 -i 12 -l b -j 16 -j 4 t 5 -i b -l 4 -k w -i
3 i 9 i p t g -k 1b -v s -12 14 -h a 1p 1t -q 17 k 1e -l 1 -k 7 -i t -q 5 -l 2 -z n -k 15 -j y -k
f -n 7 o c -j 3 -o a -p 1b 2k 5 10 6 -h b -16 6 -n 12 -h 6 -l a -j 4 1x 18 -k 1c -j w -h 5 -i 8 -l
4 -i 1n -k 1 -m 3 -u a -n l -t r -i 23 -k 3 -n 9 -t n -i k -u 7 -n 17 -h 2 -i a -i h -1x o -i m -l
2 -i t -t 5 -12 f -n 1l -h f -l 1a -h 8 -j 9 -r 1b m 7 -r a -j 1 -h 7 -2a 2 -w o -n 3 s b -q 3 p
17 17 l -s 3 w g j f x 4 -15 7 o g -v 3 i o -p 2 -n r -j 11 -i 4 -j w -l e -p 4 -l 1a -h b 15 2 -l
i -j 3 -m 16 -m f -l 10 -1x g -u 4 -w d -h m -h 1 -h c -t v -l 2 -l n -y 4 j 3 j j k 8 -y p -i r l
8 -1j 1h -l h -1e 4 -m q -q 2 -h g -h 15 -l a -z 5 -h 3 -s y -q 9 -t e -i 3 -u 16 j 7 -m c -z n j
6 -k g 13 6 -i 3 -j 17 13 4 m f -k n i k -i 2a -s d j a -l 3 -i f -j 2k -x 6 -n h -v a t 1 -v 2 -v
v -j s t 8 -s 1f -1c 1 -j 7 -i d 1a d -h k -w 9 -i 2 -i 1v -k e -k 1o k 7 -m b -j m 17 t p 3 -i l -m
3 -o c -j g -n g -i f -k b -h 7 -i c -12 g -r c w i -k 1a -m 2 -j e -i 1p 1h 17 -h u -l 22 -m 3 l
f -k c -j 16 -q 7 -r a -h 7 -n 3 w 2 p r -m j -h p -i 8 -j t t 1 -k 9 -j a -o 4 -j 6 -k 3 -i 5 j
1n -n u -j 3 -u k -k u -j 7 -j 16 -k 6 n 2 -s c -i 11 -i 7 -i 2e -i 1a -h 5 -i h -m 9 -i 1 -y k -s
4 -o v i 7 h b -n 6 -r 7 -r r -i 5 -h m -k 5 -j 8 -i 3z -n 1g -n o -m g -i 11 i 9 k 1l -p 1 12 c -l
10 l o x a -q p -i 4 -h 8 -1a e -l 9 m p -n g -i 7 t 19 -l 6 r k -j 3 -p 1 s 7 -l m -12 x -k a -o 8 w
g -p 3 -k 12 -k 3 -s s -13 i -j 7 -i 1 -j a j f -j 4 j 12 -h w j d -k c -w b -l 2 -1c 1h -l e -i
1k -h c -10 1y -1c 7 -i j -m 1j -m i -l 21 -j 2d -10 e -j 6 -j 1 -k v -y a -i l t 5 -13 h u 8 -j t -h
2 -r 1 -n n -h 3 -o 1 -m 5 -11 d -n 5 -l a -m c -m 4 -r h -j n i 9 -h 1 n 3 -j 1i -i 3 -o h -h 6 -n
1 -k c -k a -v 12 -i 22 -x 9 -s 3 -i 3 -l 8 -j h -m 1 -j 7 -h 1a -i 13 -n 2 -k q -k y -m 5 -i 7 -m
1e n 1 -i 8 y r -h 1 -h 4 p 3 -h s -j 7 -i 3 -i 3 h 4 -i j -j 2 -n 4 -1c k -j 7 i b -i d 10 3 -i 3 1c
x -l y -j e -10 23 p g -h o i u r q -v 1e -i 6 -k 2 -h c -h i h k -n 6 -i q -j 6 -i 3 -n 1 -h o -h
2 -o 2 -i 1 -h 15 u l -k 1 -j c -k 11 j i q 1j -n 16 -i 4 o a -h 2 -l 4 -j z r 9 -v o -n i -21 16 -h
6 l u 15 1 -p s -j x -k 16 -i 1 -l 9 -i 2 -j 10 -q 1 -i h -m m -h 14 -j 1h -h 12 -i e x 4 -j l x 7 -j
f i a -k 5 s 2 -j 1 -h 2 -12 j m q -n o -i 1l s e l e m 14 -k a -16 j -l 15 -i 5 -h 1 18 d -k 22 -j
1n -o m -j 8 -h e -j j 10 2 -t 5 j 2 -j g o 4 -j r -i o -q o -l 6 t 3 -s 3 -1a 9 -n 7 -i d t n -k
q -i 4 -1j 4 -h 16 -j 25 l 5 -i s -i d -u 2 -i a -j 17 -h d q c -j 2 -s o -k n -l b u k -j i -j 3 -k
m -j 1 -k f -12 n p o -n 9 j l -j b -1n 3 -i b -k b -l k k 2 -s r -k a o s -22 8 -j n -l 7 q 1c -l
2 -p h -i 8 1v r -p 1 -l n -j i -m e -k 6 -m k -u f -h s -i 1 -o c -q c -w d -q 10 -i b -s 8 -k 3 -1x
8 -j 4 -p i -i t -m f r 8 -j 7 -k 12 l h 1c i -s 15 -k 7 -j 11 m 2 -k a -29 7 -1s n -h q y n -p h -j
2 l t -t d -r j -h a -u 6 -r o -k 3 -i q s b z 1p -o l m 3 -m k -h b -j 7 -p k -i d -y 2 -z d -k c -k
3 -w 2 -i r p m k 5 -i u -j s -k 1q -i n -10 9 s i -k h -n 1j -q 6 -k n -i u -o a -t 6 -h f -i 8 r
10 -v 8 -i 1 q 3 j e u b -i j -11 r -m m 12 d z 2 -h y -l w -s q -u h -k n -k v -1c t m 3 -i u -q
8 -h a -i 9 l 2 -m k s 2d -h 1 -10 1 -n h -i 5 -l 13 -k 29 -19 1o -m b -r 7 -n a -k 6 -q k -15 u -i
4 -r 3 -i 2v -j 7 -l 4 -i 1i -1k 2 n j k 4 -m 5 -18 p -k 6 r 3 -j 10 -i 5 -j 5 -m 5 -j g -h p -k f -l
8 -i 18 -j 5 m c -h 1s -n 1 u a -t t -i b -w a -o 9 n b -j 8 q 1 -k f s w -o m -14 f -o 1c -i 1q -t
8 t n v b -j 8 -j f -k l -2d d -k 6 -i 3 -k h -m 1b -m n i f -i 6 -h q -1n a -t u -v 1 -j g -k u n
4 -p 5 -x 4 -w d 11 9 -k f -l 9 -j 8 k e -l 6 h 5 -z 1 -k d -n g -j p -j 6 -n q -i l -i o 1f y -l
6 -p 14 -m a x 7 -o 3 -i o -u 4 -12 l -j 35 o 6 i h -h 7 -n a -j q i 5 -n e -j c -l 3 j 9 -j 1 -n
a -k v -q 6 -i d -l z -o 1 -k q -i y -m 18 n 9 -i 5 -m e -o 5 -h 3 -t 7 w n -h 6 1g 3 -p k s 1d -1h
2 -m p -p t -19 l -u c -i 1 -n i -n 10 -w e -m n -o e -o z 1h s -p 7 -k z -m c -s 11 -h o -1d 12 t
6 11 s -i 7 -i 1 -i 1l 1f 6 -h 7 l 5 l 1e -z 2 -i 1k -k 8 -m 2v -j e -p 3 -o p -q i 16 t h 1 -x d -n
o -i 4 -m c -k p -r c -j q -i 1 -h 7 -i 17 -l 17 -i a -i 4 -l 1 -h 1d -11 4 -k r -t h -1m 6 -1j 9 -10
1 -j g -o q 1k c -i 1 1b n -i a i y -y 7 l j -10 v -n a -i 4 12 n l g -m g -w g -18 e -17 5 -i m -i
z -1v l -m 10 -l p -j p -j 8 -i e -k 6 t c -j 8 -j 4 -n 14 -j b -l g -h 4 -k 8 -k s -j t -s 1w -h
1 -i m -i b -p e -l j -m 6 y j r 8 k 9 -j 7 -j 1i 15 4 q 7 -m c -i 1q n i o n -h y -h c -s 6 -i 3 -h
5 -i b -j g -y 1l -j u t 4 -1y 4 x 1 -k c -t 14 j 2 -j 1j -j a -1w i -p h -k 1 -i 1w w 2 -j i -i 6 -i
7 -j a -q j -i 7 s 1x -i 2 -u r u 6 -k 2 -k 8 -1b 5 -t q -1r e -i f -j a -o 3 -q 1e j 2c -18 12 -i
2 -i 1r -j 8 -l a -m 3 -l 12 -1b 15 -m 4 -r l -h e -10 2 -k f -q 8 -10 2 -l f -l 8 -k 1t -s 3 -l b -j
i -v r -h w s l i 6 -l 9 -j 12 -i 1j y d -i 5 -m 1 -k h -m 1 -h 14 -m g -s 1b 10 e -j 1b -j 9 -i 6 -j
7 -s 9 -i j -h i -h 2 -i h -k z u 4 -j 8 -m 8 -24 u -k s -k 3 -l 1p y v -j 7 -i 5 -i g k r -k 9 -o
f -o 6 l g -k m -j c -j 7 -j l m g -j 9 -n 9 n 9 -15 1p v 4 k k -n o -q o -i q h d -i t -j 8 s 14 t
4 -i c -j u -k 9 -j 1 v m m g -m 3 -13 3 -l e -m 4 -h 4 -i k l 4 -j 1 x r r b -i 1d -i 3 k 9 -n i -j
2 -i a -l 1 -i 1h -l o -i r -l 2 -j 1 -m e -i c -j 3 13 2 -1a b -h j 13 x -h 8 w n -u 3 -k 2 -h 6 -q
n -t 7 -o h -i 6 h l -l m -h p -k s -r n -v 6 1v 10 -k k -h 2 -h 1 -i n -o 6 13 r -r b 1e m -m 1 -p
q -i e -l w -k r 12 p -i i -j 2 -i 4 j 7 m b -k 6 u 1f -i k -i v -k l -1c i l 9 -i a -p w -j 1l -j
7 11 p -o 1r -i v -16 7 -m 6 -l 2 -i q r t -1l 3 -i 6 -2e 11 m 4 -j 4 -t d -m 1l -j k j h n 1 -j 8 h
1a -18 c -13 5 -n 3 -i m k 17 -j w -r u -j z -14 p -h 7 l h 1v 1i -i 1i -i 34 -n 1i -l 5 16 6 -l
13 -n t 14 4 -i f -o 1i -l 6 -m 5 n g -p l 18 n k 24 14 g -x o -r 12 -l v n a -j e -l m -10 a y 13 m
j -i b -l 1p -r d 1f g -i 7 -i 5 -l 9 -k 4 s d -i 3 14 m -r f -p 6 -s h -1m 4 k w 11 c q 9 -2x 1 -n
y -11 2 v 1p -j f -l b -i 3 -i p i w -j 3 i i -10 c -p o h e -i 4 -h 15 12 l k j -k d -r h -t m -z
5 -l s p 24 -s 4 m 1 1e m 1b 9 z 18 -l x -q b -r 3 o 6 -i m -h 6 -r 2f -h z -w 1d -i 7 -1g 1 10 e -o
g -n b -14 4 -j k -i t -n i -v k -k 6 -j 23 m 8 -l f -k 18 -14 4 -m s -h a -s o x 4 h o -k q -r o -k
n -i 4 -j 7 12 h -j 4 -t 14 -h k -i 1y -o l i n -q 4 -m 1j l e -j k 11 5 -l 9 -u 7 -j 8 -n z v t -j
13 -j g -y 9 -i 3 -p 12 -l g -p 2 -h d -i q -i 1m v c -i b -h 6 -t l 1g k -10 x -i c -h j -i 2 -l
d -i 8 -i 6 -t j -p c -k y h 2 h a -n d -m s -x 5 -1s i 19 d l a j 6 -i j -i 6 -y 3 -l 12 -l j -r
2 -i i -1b c -p 9 19 e -i a r h -m e -j r -k 18 -j 3 -10 d l a -p 3 -r e l m -i 2 -h 5 -o 3 s p 14
5 r 14 -n 9 -p k -l q -k 4 -i p -n 1b n 8 -i g h u u 2 18 12 -j 2 j 9 -h 4 -q 8 -j 3 -i 2 -x 4 -i
13 -h w -i n -y 26 -h 7 -l d -n t -k 6 -w 14 -k b -j f -s d -q 1f -h 3 -y 4 t 6 -11 1s p 1s -k 4 -h
8 -i s -j y -q 5 k f -o 7 s 1s -i 4 -h 5 -h f -i l -l k -i 2e -k r -j j -15 a -j a -i 6 -i a -l n l
o -h o -o o -h e -r 9 -i 1 -k s -k f -j 1 s 5 -h 1m r 2 -s i 13 e -o i r i -w 6 -h 11 n 5 -k 4 -h
5 -k s -j b v 1 -k e s c -l a -o 7 -o 8 -n x -k 1 q j 1b b -19 1l -n w -m t -i 9 -j w -l 17 -i b -m
2 -h t j 8 -i 4 k 1 -o k k x -h p -h 7 -k i 12 b -j 1x 15 r -m 8 -19 13 -m a -v n -n d -j a -k 1 r
h -k 1b -n a -i 13 -v 2 -j 6 x 3 -h 13 -i j -n a -i 6 -k 3 -p c r t -j 12 -l g -m 8 -k 4 s 2 11 l -p
1q -i 1 i 1h -j 6 -k 3 -i 1 -t 5 -1y 8 -m 9 -r j -m 7 -l 4 v r -m 7 -p a -j r k j -j t -o z -m a -r
v -k 7 -j b -i f j w -j 8 -l q 18 t -n 6 -11 1f -t m -k g u i -p c -j 9 12 p -i 6 i 4 -j g -i 1o -m
d -m 1i s d -p g -h 4 o v -l 1d -j 1c -q a 14 v -l 5 -h 3 -m g -l 3 -k 1j 11 10 2j l -j d -h s -i
1i -12 3 -t b -i 2e -l k q 8 i 1 -1g c -i f -n 5 -l k 1c 1b 12 2 m 18 l 3 -h 2 -m g -i 13 -l 3 -i
17 -i 5 h a -k l -i 18 -j p t l t d w x -k d -h r m i -q 1 -j 12 -m 11 h f -i g -l 11 -j 1 u e -p
8 -z 30 -i 7 j z -k g -k t p k i w k 2i -m 3 -i 1k -m 3 -l 7 -h m -k j -1j k -u e -x 10 -12 r -h 9 -h
k -1d 5 -q a m 8 i m -i 13 -k x -j a -14 i -i 2 -k 4 -i 8 -k e -i 2w 18 f -m f -j 1r -q 3 n 1h m b -k
1 -k 2 1k 6 -22 2 -l 13 -k 7 -k d -l 8 -o 1 -l 2 -p 7 -i h -k 2 -n 4 n 15 j p -j d -s 6 z p -1k 5 11
6 -n 9 -i x -j a -m m -i a l 3 -m j -h 2 -l n -i 3 -m t -o q -i m -t a -k 7 -h 1 q 4 -h l -i 5 -i
8 -h n l k -19 8 -j 1 -l d -h e -12 a -s 6 -11 1g k s 14 m -k b -p 7 -1r 6 -y 3 -i a -n 4 y 3 -j 2 -l
2a v 8 o j -k w -k 6 -m h -i 9 -i 1e -i 5 -1e z -i n -j 17 -13 g -k l -y 4 -h u -j p -k w -m 2 -l
12 -i k -i x -k 5 i 1b -r n -s 1p -j c -o a t m -i 16 p 4 -l 2 -k 1 -i 1 16 v -y c v 6 -i 3 -n h -q
y 1g 8 -l 7 -j h -l f -i 14 17 11 -t d -s c -p j -k 4 -m 5 -j g -k l -n l -i 8 -l 5 -j a -h l -k
16 -k 1 -1p u -j 14 -j 1 12 u -j a -h d -r 3 -k 3 -j 6 -h t -n 5 o 5 -p 5 -o b -1h 5 p p -n 6 -l
5 -1m g 1b h -i i -v 9 -i 8 -h i -k s -s 8 -j l u f -j b -i o -k p -j f t 1 -k 5 i 1q k 1 -i f -s
3i -17 h -i q -h j -l k -u w -i 1 m 6 j 4 -t x -n 8 -i 4 -h 1m -o h -h 8 j d i 3 -2p j -l s -1r f -w
6 -m 2a -l p -m 2 -15 5 -v 1 -h b -13 7 -h 2 -l c -h 8 -h 8 -m a -10 4 h 8 -h 2 -16 2 k i -i 3 -k
f -n e -n 9 -i j -n 2 -k a -j o -s 1e -i 1w v p n 6 -k 4 -i o -q 2 -k 1c -l 1 -i p -j d z 9 -i 8 -l
c -p 1b r c -18 6 -m 4 -i b i h 16 k -m 14 -i 4 -i 2 -i 1 -j q -k t -i d -o 4 -u 6 1d 7 -h j -m p -1c
i j 1 -j 9 -k z p 9 -j 5 -i 7 -i 3 -o 4 -v h k 8 -r s o m -l 15 -j 2 16 9 -v h -10 2 -s 3 -h 2 i 5 -q
g -h 7 -m k -l g q 11 -k 19 -q i o c -k 4 -k c -j a u h -o 1y -o 1d -h b -o 2 -v h -i 4 i 11 -i g -j
1n -x 7 -o 2 -i 1f -k 4 -u 9 j d -y m -l 1 -m 2 j g -h 5 -h 9 j 1i q e -j n z p -k j -h 1 -h w -j
q -i 7 t 6 -i d -o 3 -n s -n t k 8 -h e -i c -p z -k i -k 5 -l 6 13 4 -o 5 -i 13 -15 11 -q h -i 11 s
i -i 2 h 2 t d -n j -k 3 -i y -j b 1a m p 3h -j 3 -n 3 -h 3 -j e -j t -l 6 -h c -j a -m 2 -2d f v
2 -m c -r 2 -q 2 -p 12 -t j -o o -l i -i d j 1f -m 2 -s 1 -m v -k 6 -o a h 7 -i 9 -j m -h 5 -s 5 -16
1 i i -j 3 -j o -h e -i n -r 3 -m a -q 1h -i n k r 16 10 -l 1 -m 3 -k d -k 4 -s 3 n 4 s 8 -j i -k
6 -j 1e -m 9 -j 8 -p 9 -l b -n a -j o -1b 17 -r w i s -n 4 -j g -o 3 o 7 w j -h 9 -j k -k g -n 9 -j
3 -s m -l 5 -i e -m n -i f -k l z 18 -m 27 -j 3 -i 9 -i 19 -1r m -k z -n q m q i 18 -n 14 -k 9 s 5 i
3 -h c q 5 -i 1 -p 4 1z 2c o 1 j a -s 8 -k c -j 2 -o b -h 3 s h -h d -k b r m -2r 1 -v l v 2 -j t 1f
5 -l 9 -p a r j -l m o s -j j -l k -h d m 7 -h m -k 6 -1w a -i 1k -j 4 13 8 -u 2 -z v -i 4 -i f -i
s -h 2 -k 8 -j 6 m k 1b 8 17 a -v m -j f -t e i 1 n 3 -j 3 -j w -z 6 r 2 -i q -n i -k 1 k 2 19 11 -j
r -m i h p h 24 x 20 -i d t 2 -n y 13 a -v d -h 7 -i h -i 2 -h m 14 b -l c -h p -1g d -18 p -h p -j
1b -i 14 -h 3 -m s -r 16 -h i n 3 -n 7 -k j -i 9 p k 12 5 -n 11 s 5 -j q r k k 8 -j 8 -2s z -z o -l
c -o i l c -i b -i u -t 8 -m t -k 8 10 g -r 7 -j d -h s -i 1 k 8 -s 3 -10 p -m l -m q 11 j -q 6 -i
1 n b k g -m b -j j -k f x 6 -j o -n q l 2r y 5 -i n -k a -k x -m 1a -l 5 t e -i d -s b -j 1 -j 3 u
h -k 9 -l l -j 2 -j k -1t a -n g 12 h j 1h -s 1b -v d -k 6 -m 1 p c w u 18 g q 17 -i v -m q -k f -i
1g -h a -j 6 -n t -i 27 -k 3 -i h -n p -p 7 -j 7 -j 8 -k 7 -m j -j 5 -k y -t 1 19 w -k w -l 7 -j b -h
1 -j c 19 7 -m 1r k 15 n 2 p d i c 15 1j -l f -1f x -1q 5 -n q -i 8 -o 9 -i 7 -o g -j c -j i -l 2 -r
t -n g -o a -1j d -i h -n 3 -h n o j -h e -v x -i 8 -i a l e -i 1a -q 2 -h c -j 2 -j 1u -h 6 -n 6 -k
m -l 8 -1b 2 -j i -l c -k 1f -i 3 -i f s h i e -s 1u -w k -j 8 -h 1q -k 7 -13 4 1d b v u -l 1 x 17 -i
m -1v 2 -k k -l 4 -j 2 -k r q w p a -q 3 -m 9 -h p 14 10 -k 14 -l 8 -12 4 -k 9 -y g -i 2 x o -t b -k
1t -i i l c i 1 -o 2 -k 1u -m 5 -m 9 x d -l l t 5 -p 7 -i z -o 17 1m h -12 3 -k j s j -i 1i -l 6 -p
1 -h 7 -j f -k 8 -i o -q 8 -n o -h 9 -s a -l 1 o a -i 4 i b l e -k f 1j p s e -h 6 -h 2 -k 14 -h e -u
8 -j f r l -1c 9 -i c -l 6 -k 1w t h -o 1 -t 12 -h 5 -q h -h 13 -l 6 -i 4 -h 2g l c s e -n e -l 1 -m
6 -j j -v 6 -p 4 -r 4 -h m o 1 -t 16 -l 14 m 2 k 2 -y j -i 5 13 9 -h g -k 5 -o k k v -s 7 15 9 -j
t -h m -l 3 -l e n 4 -h h -h 3 -j 6 -j s -1r 6 -o t -k 2 -l q -k f -2b 5 -1b c -j n -2f 7 s 1f t 9 r
2 -18 b -k m -i j -i 5 w e i i -k 4 -x f -i 2 1l 7 -j 8 -j b -p 19 -p e -h 8 -j x -k u -k 1j -k h -n
1 15 1 -l 3 -j s -l 9 -i 8 -m b -i 3 -l v y 1 -i 3 -l 9 -j x q 1 -h 7 15 2c -m l u 3 -m p -u s -j
9 -i 1 w s i j -1b a -h b -j 1 -q k j 1 -u 1e u 3 -i 1 -k g 13 l -k f -m a -m f -k 1 -m 9 -m m m 4 -j
6 10 c k y -j q -1g 13 -v 4 -16 m -n 8 -i x x n 15 h -i 3 -j s -i 6 -h 1 y 18 -k n r 2 -i 3 1f 6 -l
g -l 4 l b 15 h -s t -m 2b -o 2 -i r i 1 j 9 -i h o 2 -i 3 -l p -1i i -17 5 -i 4 -h 4 k d -j m -1n
g -l u -h 5 -j g -r f -m e -r e n 4 -i 2 -n 1g -j 1c -j 1e -h h -18 f i 2 -2o 2 -k 1 j o -l u -h
1h -q 1g -r 3 -t 8 -k a i 16 h 6 -h s -m 7 -l 4 -i a -14 u -i 6 i 11 -o x -i a -p h n d -m j -j k -j
1y p h -h 1y -m 4 -k 8 -i 7 -k 3 -k 2 1e 8 y k h 7 -1p k n x -j k -15 3 i b -h 1q -r 2 -j 1j -h 5 -i
q i 1f -i a -j 1 -j i -l 1 -i 6 -h 8 -h f -1e n -i 6 q d -k 2 -j 1 -y s -i d -k v p z -1o 3 -k n -l
6 -y f -z q -i 1z -10 h -1g 1b n b -k d -l r -h n -h r -y c -j j -i 1 -3p 8 n q o m -w 7 -j c -n g -l
4 -j 16 10 a -n 1k -17 m -m 8 -13 4 -w c -i 8 -i q -k b -m 2 -j l -i x -i 3 h g -k 1 -l 1 -19 6 -r
t -m 5 1k 8 -l 3 -i 1 -q h -h 8 -o 9 -j 12 w 3 -t 3 13 o q m -k y -i 8 -h q -i 1 1h 3 -j 1c -s 16 -i
18 -y e i e u g -j t -u g -k k -i m -l i -k y -n a -l 9 -j 28 -l y -j 3 -j 1 -l 9 -h 7 -11 e x 4 -i
g -h 5 l a -i c -k y -h 5 -i d n h s 1l -i k -l i -j 4 -o d -j c -k 4 1a 5 -t n -17 e j 1 l y -m 6 j
f -11 7 -l w j 6 i b 10 6 -i 2b -i a -i z -l 8 -m 4 -s w j 6 i q -p 4 -n b 1k 4 -n 3 -n q t r t 9 -i
k -i 1l w 2 -m 5 -l 3 -m j -o q -i 4 1b o -p 1 -m 10 -m f -i 4 s i v s -j 1j -k 17 o g -i 21 -j e -i
a -j f -m g -m 1 -l 2 -h k -h 2 12 x -l 21 -l 3a -l 3 -h 1 -h h -l v -i a -l s -i d -l g -l n -m d -o
5 -n a -2y t i 6 -i 7 -i a -t 7 -p c -t j -r 9 -1n 5 j f -o j o y n d j d -j r i 8 -t k -i e -l a -m
1a -h 6 -p 3 n d p 7 l 1k -u 7 -z x -i 1 -n 4 -h e -j 10 t t -n 7 -i 3 -n 4 -i 5 j l -k 1u -i 8 q
1x o b -1g 1 -u o -j 2 -j l -i 4 -l y -h 6 -m s -l s s a -s 1 n 2 -k d -q 1p -1t 1 1s 3 s p -s l -k
j y 2 -11 4 v n -s 19 -v a h o p 7 p 5 -h h -r 2 -i 3 -m 3 1m t -j 3 -1y 6 r 2t q d l f -1k 4 -l 9 -i
c -k 26 -l 2n -l 6 -k 3 -k 1h -m 3 -l f -h c -j 1a -l h -i c l d -m 2 -l g j e -h 9 j b -l y -i 1 -m
t -l e i 1 -h 8 y 7 -k h -q e -j 10 -i a -h 1u -i 1c -i s -i o t d -l 6 k i -h a -l b -h b -k w -i
1 l 9 -j 4 -14 2 -w 4 -k 1h -n o -j 4 k w -n 8 -k a -1x 5 -i b -o d -r 1d -h t -k a -i 9 -m 4 -k 8 -o
7 -n 1k -h 3 -i 4 -o e -p e -y 3 i j -h 1 i c -p g -t i 10 3 -q r -l k -t 5 l f -i 4 -n b -1r p -j
i k x -k t -k n -z j r 3 -l 1w -j m -u 5 -w 10 -p 4 -k o -l 5 -j 3 -m 5 -j 1 -j a -k b -j 2 -k p -i
14 -l f -i i -r j m c r 2 -h 1w -13 9 -m a -p 1 -n 16 -l 1u -l 1i -i 7 -j b -i c -m 2 -x 10 -i 4 -k
4 r y -k i -i 3 -i 8 m d -1n i -s 5 m 8 -k 5 -l 1i p 4 -j 7 -13 2 -m 8 -h b -j 2 -i f -i e -j 8 -o
f -l d -h h -n d -k t -j 6 -i 1u -i 2 -j m -i 6 -s 1p j 1 -r u -n i -i 3 -i a -l 19 -25 18 -12 k 16
l -1i s -i d -j 1 -i 1 -j d -10 i -i 1r -h 9 -k 9 -i r -x h -i d -i 4 -q e -m b -m u -i 1 w 7 -p
1t -i 5 -24 5 -i y -j 10 -k q 10 2 -u j -n x 19 6 j s h 3 u 6 -k j h 1 -i y -k j i 4 r 2 m 5 -i g i
13 x 2 k 2 -h j -i o -u a -n t q 1 -i 32 -k z -r m p 10 -l 10 -j 1 -h f -i z -m c -r b 18 f -i a -s
a -u 10 o 5 -m j 14 m -12 f -i 6 -i z -i c -l 9 -i w -k b -m t -i k h 7 -q 15 -k 8 q 2 -h 1z -j 7 -1e
4 -j 1 -m 3 -i 20 -p 2 -i 12 -m n -h g -i 15 k t 13 m m 4 -k 3 -i 7 -k p -i 3 m u -h 1m -j 8 -k 4 -k
i -m 1r i a p 9 -h 15 -h 4 -22 i i n -i a -h b -m 5 -j k z 2 -j j -k 14 -1e 8 -m b 1a j -t n -o 8 -i
3 -j 3 -l 2 -k d -t g -k e -j 4 -m n r 1 x e -m 1e -m w h 9 -j v -r e -h 9 -h 5 -h i -1f i -o 1 -m
7 -l 3 -n 1h i 4 -r a -22 j w b -i f -j 1d t c -l g -i 5 -z c -11 7 k q -2k i z 1i -q 1n i 5 -i 1 -i
f h l -o a i p -o 3 -2j a -u 6 -h c -n i i 9 v 15 -i m -m 1j -14 3 -i e -i d -l 7 -m 5 -s 16 y 1q -k
s -h t -k 5 v 9 l 7 13 9 -p 6 i 2 -o 9 -i i -i 4 -l d -m v -i j s 7 -m 5 -k y -m 9 u 1 -1a 2 -i 8 p
9 s 1d -k 6 -j 1n -j t -i g s g -i s -h 9 -n 5 -h x -n e s a -j o -h 14 -h 4 -j 5 -q 5 -l l -j b -i
f -i a -o f -i 4 n 1a q g -h 6 -i 5 -k 7 -n i -h 6 -m 6 y 8 p 2 -i d t 15 -n 1 -o 1 -l s -k 3 -i l s
4 -v 4 -s 3 -l e p 1b w 6 -y s -h 11 k d -k k -i x -z l -o 4 i k -l 1a v 1x -n 8 -m 12 -o 3 -n 9 q
2 -i 22 m 11 -j 3 v 9 -m 1 -l 1 -t i -1u 3 i c o 3 -m n -k 5 -i 9 -p 1 k 4 -s f -15 k -v h z 18 -15
f -s a -h c -p b -m 9 -y 5 -i 9 -1f a w 6 h 9 -i 1 -1u m -q 5 -y 2 -k 2 -r 5 -o 10 -k o -l e -n 16 -q
2d -i n -j c -p 1 -i 9 -k 29 -s 4 -k e -i q -i j -i k -i 2 -j 2 -v c -16 2 -p 5 -i h q 13 -p f 1n
e -h a h v -w 15 1t d l g -l c 13 j -k 8 q g w 9 -j 12 o 1f -o 4 -l 7 q e t e j 10 -m 2 -i j k f -q
3 -h t -k b -z 18 -q 7 -p 5 -l b -n i -j 7 -k h -m 8 h u -k c -m o -h 6 -1u 5 -m k -l 2 -r 2 -m g -i
b -j 5 -h a -15 1 -k 5 -o 3 -l 3 -1q 1a -l i -n b s m k 6 -22 k -q 3 i 27 -k i -l 8 -r 3 -1f 14 -h
b -m 5 -r 5 1i s q n -k f -m d z k l 6 -i g -i t -m 5 -o w -22 h -1e g -j 5 h o -i 6 -q 25 -j m -n
1v -l d s 5 1m 2 p e -q e -k h -m g -l 1 n 29 -j 3 -h a p 1e -17 6 h 1 -k 4 -n 1c 16 6 -q e -r h -j
f -h 5 -i 2 -i 8 -j 1e -h 16 -i 4 -j 9 n b u b -s 15 -j 2 n b -z 1 -i c 16 5 h 8 -p 3 -h 1c -u d -o
4 -i s -n g -i 7 -n 4 -k p i b -j 5 -n 17 1s 2 -12 6 -h 5 -n j 1e 6 v a -s 2k -p 3 -o 13 -o 5 -k
g -16 c w b -n 1d 16 15 -j d -h 3 x 8 11 i -w 4 -k 1d -s 19 -i c 1p 8 -k x -i d -i q -j a n 1t -s
7 -j z w q r b -j p -p o -p 2 -j 17 -h 3 -i 1 -m j -i z -l c 25 5 10 1 -h z h k -m 7 -j 24 -o u i
l -i d -i d -l 9 -l 7 -j 2 -m x l d -i g -s 7 -k 5 n h h n n w -l d -l 16 -h u t 1 -1r 1h l h -h c -i
p -v g o s -i s -s q -j 1 -i 6 -k k -18 j -h 9 -1y z l e -i l l 4 -p b -r j -h c -q 1 -l 4 -m a -k
n -1a 2 1k 3 -j 3 -n 9 -i g -m a -w d -k 7 -j 6 -i 9 j 1 -k z -16 7 -l 10 -12 9 -i a -w 4 -n g -r
i -l 3 -i u -i 15 -j 1 -h p -q 2k h 1 n a k b n 6 -i j -l 1y k 9 -m 7 -m j -k 1f -i 11 -s 3 -h g 13
q -l 1f -k 17 -k 27 -n y -i 19 -j 3 -i 8 -m s -i 1k -m 2 -k l l 9 -k j v n w q -19 r -i b i 3 -i p v
f -j h -j 9 -j h -l 1 -p 6 h p -1q f -q 3 -o e -h u -k 12 i c -19 j -u t -k a -j h m 8 -n 4 -j 9 -i
o -m f n 16 -i 2 -v y -1g l -l 8 -k 5 -i 3 -s p -p 8 -s 3 -i h -h 6 u c l 15 -t 6 r h n 1f -v o -j
j -12 8 -i 1 -i p -h b -k g -n w k 4 h g -x 19 -v 2 -r k l 2 k 1 -10 c -l z -1e g -j 10 o y -q 9 -j
15 -y x -n 14 -k 4 -k 1 -k 5 -l g -j 9 -l 14 -n 3e -l 1 -l 1 -m a -r 2 -o p m f -l d -j s -k 7 -l
v -l 2 -l 6 -1h n -i 15 -l 8 y d -h u -h k w p i 2 -l l -m 4 -m 3 -u m -o 8 -u z -1a 3a p 19 s m 1b
x -h b -l 8 m 8 o f 12 8 -o c -m 1 -q 6 o 4 -i f -j 8 s 2 m 16 -h 5 -j f w a -i 9 1h a -n u -j 2 -m
2k -x i r 5 n 6 -o 3 -k 7 -n c -j 7 n r -j b -m 1 -l 1 -i 3 -k b m 1g -m t -l 6 -1a 9 -15 b -i 2 -j
5 -q 8 i f -i 2 -q 4 n u -i f -i c -12 9 -m f -j 1g -h 3 -l j n 1n q 11 o y t b -r 1d h 4 -n 1 -14
2 -t p -l 13 k 2q -u m -l g -n o -j e -j o -k e -k g -15 3h -o i -h d j 1d -l 11 -m 11 -n 7 n f -n
2 -i 7 -j 3 -i i u e -u 6 -q 2 -m u -j a -j c -h 16 -k 9 -t 3 -i o k 14 k d z 10 -h p -j 1 -j m -j
19 -r g t 2 -w e -i l x a -i 9 -i e -t z -o r -j 9 -i 17 j m -h 1t v k -s o -j 8 -s b -k 4 -k 7 -h
l -j c m 1h i 11 -h i t 3 -i d -m 5 -h 10 -i a -j j -l 3 -m 3 -v r j q 1n 17 -11 x -k 4 -l a -n 2 14
e -i 2 -j 5 s 1b -h e -j 9 -y 7 -1b 2 -i 4 -m d -l m n a -s e -o 3 1p 3 -j b -p g -i a s 6 -l n -o
2 -j m l a -k 6 -l 18 -m 5 -n d -m 2 -k m -h 6 -w m -j 3 -j 9 -q 1y u 5 12 r -q b -i 18 -l 8 -l z -l
2 -10 e l f w w -s 1 p 7 n e h b 12 4 -14 g -m 14 q 6 -j u -j g -j 2e -l 2 -11 1z -1t g -i g -l 2 -k
a -h 1s -q 2 -h v -w 3 x v h e -n 9 -i a -o 4 -15 e -i 2 q 7 -i 2 j 6 -h 5 -h 4 -r m 1p g -u b -i
c -k 3 -i 6 -i 18 1a 8 i r -t 8 -i 9 -h 2a -k 6 -j 5 -o 3 -i 5 -h 1 -m 1 -h b -i e 1j 1s m u -l 18 13
2 i 2 j h -i 5 -u k -t f -i 3 -i k -m d -h 12 -k o -j 1 -h 1 -p 1 -i 7 -o y -i 29 11 7 -i 6 -m 9 -r
e -j u -40 4 -l 7 -i g -j 1 -i q -k g -q 5 i e z e -h l -n e -i b -j 1 -m 7 -n j -i y -l m -m 1c -k
9 -h v -j e -t 2e 14 8 -h 1 w 17 i 1b v m -i p -j 7 j 2 -j t -h 13 -k 6 -j 21 -j 9 -l 8 -o 13 -r
14 -h k y 9 r 9 -q j -j 3 -j a -i 6 -j 15 -k 1 -i 17 -h 1k -z f -i 1b -m 1a -k b -s 6 -i 1n -k l -12
u -p 5 q e -i t -k 1m -t 9 -l d -h 8 o r -r x u 3 q 13 -l g -h 2 t 1 m 5 -k 2 -k 3 k s j 1q -i 2 i
b -n 1j -22 l h 6 -m 29 o 2 10 11 -n 2 q b -i 1 -k 8 -h 9 j 19 14 25 -k s 15 c n 4 j 9 q q k 6 k d -k
c -q e -j 1b -k 1c -1g 1v -h 1 -1x 9 -k 9 -w 2 1o 2 -o i -r 4 -r 8 -l f -h 5 -m 5 s 7 -i 3 -k c t
b -j 6 o o -h 1h -j r -o 1 -10 1d l a -k l -j 5 -k e h q -n 2 -i 7 -q 9 -r 2 -q 1h r t -j j -t e -j
7 -k 2 l 2 -h d -k 6 v 1 -p 6 -j b u 6 x 1b -j c 18 3 -i a -j 3 -n c -n 1 -i x -l 6 -i 6 -j 12 q 12 o
e -j m -k j i a -i m -v 5 -m 1 -1m 6 k t -o e -1n s -i 7 -j n h 1 -j 4 -m 2h -j 6 -p m -l 6 -h 25 -10
d v 7 -u 1j -k h -j 4 -t c -j 8 r b -k 2 -14 21 14 1w -j e -v 6 -i 4 -j 2 h w -o 1 1a k q f -m a -k
9 y b -i 8 -m 2 -h 3 -l c i o -k g -l 5 -17 i -j l -h 29 -o 9 z 3 -n o -i 1d p q -i 9 -j p -q f -1y
7 -p t -k 3 n i -32 7 -p r -k c -o b x 9 r q k u -l 1 -j 8 -18 8 -i 10 10 6 -j f -12 b r v -l b j 3 q
h -1d b -i 1p p y -o 1 -15 1w -h 9 -k 4 -n 7 -l 1 -o 5 -l h -m m -1d 1 -h 1d -l 8 15 g -h 7 -1a 4 -i
1t -l o v l -k 3 -i 6 -k h l 4 -j 7 -i c -k e l i -m m j w -r 14 -j 6 l a k 3 -l a -k 9 -o 9 -h 8 -l
e 28 d p a r 3 -i h -k 7 -j 6 17 5 -x j -l k -h 6 -l c -i g -z f -j 5 -1g 4 q 9 -w 2 -q x -l 6 -l
7 -h 7 -j c -l b -p 4 -h p -i z p w m 6 w j t g -h i -i u -i c -j e -k k -k 3 -q k -i j -13 x -h 6 -k
1h j f z 2 -l m 1a 3 -i 5 -i 9 11 3 -o 3 w f -w 1 -i f 10 9 j 4 -k g -i 9 -o 2a -j 9 -j 5 16 12 -h
b -l 6 -p c n 6 -t 3 n o -h 5 -j 5 -i 4 -j e -h c h 2 -h z -p j -j d -h 5 -i t -q 7 -h d -k i -i b -h
2 -l 4 -j v -1g 5 -m h m d -p l -h 5 -k 8 -o 8 -r 8 -n h -i m i 1 -l 3 -k a j k -h 1 -k 6 -i c -j
4 -j c -11 4 -o 14 -i a u 5 -i z -k 1n -j l s 2p -n 4 -k 1j 12 w -j k -m 6 -n h -i 6 -k 1b v b -r
5 -18 o -p 3 -p s t 3 -i 24 -h e -t 2 -t m -i 5 -k o -t 5 -j a 1t 5 -n c -k 2a -p 1q q 11 y h -l c -k
e -1a c -m h -t 1o -r 1m -i x i h -1o 9 -m m -i 14 -n a -v 3 -h 1j -i 1q -i s -q k -h 13 q h -i 8 o
8 -k 1n -j 1i -i m -1g d -w 4 -i 8 -n d -n g -k c -j 1 -h 4 v f -10 o -h 24 -t b -u 2 -y 4 -k 5 -j
9 -j 18 -o 1 -s a -k 1p h m -m k -j 1i -h f -j i -i 7 -s 5 -j 4 -q 18 -s p -k c -1j 9 -s 9 -l y -m
q -n 3 h f -j p -i b -l 2 -i e -p 2 -h h -j 9 -r c -t 4 -i 6 2c 2 -1i v -1l 9 p i -i 9 -h i -j 5 -k
7 -i 4 -l 5 -l h -i 2 -m 4 -h u -j q x 7 -x 2 -k 12 -k 4 -k c -i d -i 13 -n e s e -k 6 -p 7 -i o -1m
7 -i 3 -j 2 -j n -l s -k 16 -l 7 o l j a -k m r d -k 1 -t 2 i i -m l -k 2 -h c h t -i 4 p 2 -j c -l
g -k q -n 11 -m l -16 1 -i c -l d -k 8 -l b -1d 14 -p b -p a -h n -j 2e 12 g k b -i d l q j b -h g -i
6 -l n -q a -18 9 -m 4 -i p -h 2 -k 7 -i 8 n 3 -i b j b -l 5 -r 9 -p h -k 8 -l l -n 3 r 8 -h 5 -1o
1 -o 9 -r e 11 4 -v 5 p 5 -m 5 -i r -k 1a -k 6 -12 9 -w l -l p -19 8 -k 2 -l 1a -11 c -r 1g l 2 -i
1f -i x x b -k 5 -v 9 -h 1 -j f -i 13 -i 11 m t -p 1 h r -l 1 -o 8 i u -l 4 -n i -l l -n 1s -l s -j
1 -i 1 -l 5 -i g -j c -i i -t 7 -p e n b n d -h 13 h a -o f -j 1 17 j p b -h 13 -k j -h 3 -i 2 -j
1 -n 5 -k e k 4 -i 2 -i 4 -m b -k m -p 1 -i 2 -t 2 k 5 -l b -m q -q 3 -t 5 h 2 o 1 m f 17 c j 7 -v
1 -10 3 -k 10 p m -h 4 -j 8 -i n -m 5 p 8 -i b -m 8 -k 17 j 7 v 1 k b -h u -i 9 -n o -i b -h b -k
1d -j 1 -1d n -k w q p k 2 -j 13 i h -p 9 -l 4 -s n -j i -m 7 i 3 -j 9 -l i -j d -m 7 -h 13 i b p
1 -l 4 -r k -q 5 -i 6 -o 7 -i 8 h 9 -1y n -o f -1u 11 -m 9 h f n 4 -h 3 -i c -k s 1b a -o o u 3 l
v -h f -i f -j c -s 3 -j 14 r 6 -h b -n 7 -i 6 o e -h e -j p -11 5 j 2 1n c -n 1 -x 5 -o 3 -k 6 -j
21 -p 5 -i 9 -13 c -j 1a -j f -k 3 -i 7 -k n o 12 -m 1 -j i -u j -h h -n 7 -k y t p o y j 1s -j 9 1g
h -l g -i 1u -25 e -k j -j p -j 14 -m 1m -i 9 l 11 -v g m y -l b n f -l f -i 8 q a -j 4 -h 1i -k p -m
7 -w m -i 7 -j 1b -l 1 -i 4 x f p q -i f k 3 13 j n 6 -14 1z -1j v -j 2 -13 1n -k d -o g -x 3 q c -2h
b -17 1b -i s -p 1 -l 14 -1h 2a -j 1d 1m e t c -k 2 -j 4 -h b y 5 m 7 -p 1 -10 3 k 1 -i z -k c -j
g -n 5 1p d 1o 5 -l 9 -i e -j z -i 8 -l 9 -k 1 -k 4 -i i -i f -m i -i a -i m -s 3 -2o 7 -k r -o z -j
d -l 7 -1b 1g -i k -n p -i a -o 6 -t 8 -l 1 -10 1 j 8 -r 1 -1o 1r -j 26 v 27 -m 6 -j r -q 4 -o j -n
9 -h p -i d -i k -j 7 -i x h 15 -j f -l u k 1 -i 1 -h 4 -i h -w r n 26 -h 2 -j s -i 3 -n 9 -1f r -j
m -r s -n d w 5 -k n -i u s 2 -i b -i 1 k j -r 12 -l 13 -n 13 -j e q 5 -j i -q 7 -k 7 -j c -i k -j
5 -m 6 -i 3 -k n -r 2 16 7 n r -j k -k h v x -l 4 -q 13 -k 7 -i j 14 3f -i c -i m -r t -i 5 -i q -1o
t -r 1 -i 4 -j 6 -l 8 n a -l y -u 8 -p 9 -t 6 -l 2 -i 1g -h 2v 19 y u b m v -o f -v 9 -i l -s b n
9 -k 6 -t c -2b m -n 12 -r 9 j 1 h z i 4 -i 1 i d -j 2 -j 9 -l 3 -r 6 -k 8 -m 1g -h h q 16 1c 1 -k
h -q i -14 a -15 4 n 1 -l 3 -w 1 -n 6 p b -k j -j k p b -i c -k q q 9 -m t -s 3 10 d -i o -k p -u
w -x i i 2 -i 13 -k h -o 9 -1r g -l e -m 4 -w 1d -u h -1a 6 -k 6 -29 s -i 9 -w 9 15 b -l 1g -q 4 i
y -l h -l f -1g d v 1 h 9 -j 6 p l k 2 -k 20 -i 9 -l 9 r 3 -l r -h 8 -o i -m 1f -j o l f -i w i w -i
3 -i a i 2 k 14 -i c -j m -w 5 -k c -i 1 -k o -i 14 -h 2 l h -j 2 -j 4 -p 6 -i b -i t v 15 -i v -v
7 -n 2 -l i l w -h 1q -i 17 -k 3 -h 2 -z 6 -15 s -m 3 q 12 12 1h -q 8 -m 4 -j 8 -j j -l o -o 6 -j
k -z k -j i -h 9 14 7 -x w r 6 -i 1c -k h -o 5 y 4 m 7 r b -j h -i 4 -r r -o k -i 4 -i i -q o r 6 o
a h u -o z -i t -i 3 j s -s 26 -10 1e -p o -14 f -i 5 -h 19 10 z -l c -r 1 j b -r b -j 3 -l 1 -k
1f -i t -k m -k 1m -w t -l 2g x q -11 s -o e -p 6 -m 2 -i e 1s f t 2 10 v -q 1 13 f -l r -l 3 -1h 4 n
f -q 1 -v c p y -n 7 -j 3 -k i q 7 -k 17 -q j -h c -k 6 -j 1t -i d -s 18 -p 4 -k o -10 j -q c -x z -l
6 h 2 i 6 -k 2 -t 6 -j i -i 14 -n 3 -j b -j 4 q 6 -k b -l 5 -j s -o 2q 11 1d -i o j 7 m 1b -j 5 h
3 -i 4 -j 9 -i c -m c -h 7 -v 1f -q 3 -j 2 -w d -j 4 -k m 1e 1l -m 1o -o 3 -i f -j 4 -l x -x 1 -o
2 -p 8 -i q -k 1e -1v k s 1 -i 6 l 2 -l 5 -k 1 -i 3 -i 10 -1k 20 -i 8 -j f -h h -j 5 -16 4 -u g -i
4 -j q i c 11 k -i 15 -i b -m c -w 4 -h 7 -l 6 u 2 -j 17 -12 5 -2t q 11 2 -v z -k 4 -t m -i 2 -k x -t
8 -k p u 3 -l 7 h j -m k -i 6 -j 7 l 6 -i h -j 1h -l v -i 1 19 m -q 5 -10 19 h 1 -k j -l c 1d w -i
1 -i 1 k 2 -o 4 -o 8 -i 3 -i 2 k 2 r 19 14 11 -i 1 -l b -h 3 -q l -1v 9 p 2 y 1u -n w -k 7 -h 4 -k
c -i m -11 b -n 1 -w 1 -l 2 -k b -h 4 -l 1c -1i 5 -p 12 -l 18 m d -j 5 -j 1 p 1w -h o -k p m f -s
2 -m j -k 5 -k r h i -r 1 -i 6 -o 5 t 3 -q f l 3 q a -l u p 16 n 8 -h 9 -k 4 -o 1 -m j n 7 -t e -i
q l 2m i c -k f -1h e -k c -l r -h 8 -j f -l c -j 4 -l 2 -n z -m 3 -n w -i 2 -h y -q 18 -p m n m p
6 -k 11 -s a -q 3 -h p s d -h 6 m 6 -m j -j l -t a -k n -l a m i -h g t 2 1h d -i 10 m 19 -k 8 k 11 k
8 -i 6 -s 5 -s 18 k d -i 3 -i c -i b -l g -k 7 -h 2 x a -h 6 -k u -h 5 -h 7 -h l -q b -1m 5 l h o
1u h 7 -l e -h n -n 1b -i 5 -j 5 -i 1 -i 1w -i a -h q -n 5 11 2 1a i -l s p 1 -j 1 -h k o h -i b -i
o -j y r 8 -j 1f -p 3 -11 3 -i 1 -n u -k 6 x j -h b -j 14 12 7 26 7 -17 8 -12 c -i 8 j 6 m n -n 7 v
b -l h i 1 -p e h 1l -h 7 -1e t n c -h 2 -k 8 j u -h l -x l -h x -i 2 -p n -k 1a -q g -j 1 -12 1 r
r -h 5 -m a -l k -i 2 i q -i g -j 8 -i y -i 2 o 9 -s 1t -i 5 -h 1d -v 11 w 7 n 6 -q 5 -h l -16 6 -j
5 -o q -l 1 -j 29 -h x -q g -i 1 i 2 -p 3 l e -n j -o 6 -i b -j 16 -m h m a -h f r e -m b -p 5 -h
k -j 2 -q j -h 13 l 3 -i 5 -j 3 j f -k p -j 17 -k 5 -i w -h z -o 1 -q 1 -q 8 -l 2 -j 8 -u q -t 5 -m
h -j 8 -j 4 -11 3 -1b 2 -s e -i 1 -m 9 l o -o 3 p 7 p 1 -12 k -o j -11 1g -j 9 -j 2 -17 8 -r 1k -i
8 -z g -l 4 -l j -l c -j 5 -j g -n 1 -l 1j -j 5 -m o -i 8 12 6 -n 7 -n d -l u -l i -i h -k 10 -l a -h
a -j 6 -y a -v 1 m 4 -q 10 h i -m 2 i f i e -j 5 11 r -q 1 -i n -l 1 -j 4 11 s -l 5 -i 3 -p z -l d -i
4 h k -o 20 -p 8 k 4 -h 1 -j o -l 8 13 8 h 1 -m 20 -k 5 s m -i 4 -p 1i p b -1f 8 -j f -n 16 -p 4 -k
7 -t a -t b q e w l -h 9 -m 2c -l d -h k -l d -j 7 -k 5 -k 4 -j g 15 5 l h -l v -1c j -k g -m x -t
k -l 5 -s u -1t 18 r 1o -h r j a -j f i f 15 u -y 5 -m a -i s j 8 i x -p z -i k 12 c -n b -k 1 -p
r -q 2 h 11 -h d -j 1 -j e -k s -h 1 -m w -h 7 -j c 12 7 -i v -h 4 l f -n 7 -i g -1m 2 -u a -l 8 -k
4 k 8 -h b -o b -l 9 -h e -k 5 -h 1 -n 1e -i 1 -h 11 -k 5 -m 9 -m 1 -j 8 -k r -n 2 -j 1 i c i 8 -j
n -n 1u -j 11 -y 1b -y 1g -j 7 -1d 3 i r -k g -h 3 -k 6 -m b q l m v -z 3 -i 1g -i p -k 1g 15 4 t
5 -11 z -j b -j 2 -j k -i t -n 1 -i 9 -i 9 -l 2 -i l 25 h -k 3 16 1 r i -h m -k r k b -n 5 -s 1i -o
m -j 1 -r o -16 1 -m 6 -k 1b p b -q c -n 2 -o 18 -j 1y -i c -k 9 1b h -k r -v r w t -m 5 -i q t i -u
k -s 6 i f -s p -l 7 i 8 -j q -k 2 -r a -q j -l f j 1 -h u -i 9 j e -t d -j i -h d -j r y 10 -i a -1l
1f -m p -s 10 -i m -k 5 -k 5 -j 4 -j 15 -j c -1f e -v s -i 3 -i 7 -o 10 -i 6 -j 2 -i a j f m 2 -h
a -n 1i -i f -i 12 -k c -v 4 -q 8 -i 1q j 19 -i 6 -j 16 m 4 -u p -j h -p 17 -k 14 -j k -h g k n -j
1d -u 1 t 4 -l 2 i 13 i 3 -s 2 -l z j e -v 8 1k 1l m 11 -j 6 -j 7 -l 5 x q -j 14 -l v -h 1b -k 3 -q
1 q m i 6 q s -y 8 -p d -h 5 -u 1d i 1k -k 1h 12 2 -j c -p o -j 1a j 7 -h 9 -i 2 -10 e t g -i 4 -k
d -l 8 -j b -y a m 8 -o j -k n -i m -t 2 -j 1b -i k 1b f -i 1 -j 8 -p 10 -i 1i -m 5 -i h i 1c -1q b s
26 -h e -i 7 -l a -m k -39 9 -i 4 q y m 7 -k p -i e -i i -o l -j 9 -p 4 -p 12 -j 4 -i q -i e -h s -v
a -l p -m g h m -u e -j m -i f -s 4 -m h -h 8 -j n -i e -i 9 t 5 -2i 2 -i 5 i 3 -l u -k j -h 4 s s -i
5 -j 8 -k g -i 1h -h 4 -p 11 -i 3 -1q l -j i -r 3 -i 7 -n 7 l 5 -s e -j h j d -j a u 4 11 3 -j f -i
g -t m -k 7 -j 1 i m -p n -k j -i k -m 6 w a -10 p -k 3 -j 2 p 3 j b -k 1 -h 1 -p 2 -h 9 -n 7 -j 15 j
q -j 14 -j 7 l i -10 q -k d -i i -l v -n 1i -i j -i l 15 f -j 27 -17 7 q 3 i r -i c w 6 -h a -j b -k
j -11 5 -h 1 -j e j a -o n -n x l e v 3 y i -k 7 -h n -h 9 o z -m r -14 8 -j 13 -i 6 -j 2 -q e -k
n -j 9 -h 4 w r -1u 2 s h n 6 -q 4 -n y -j s 2y h -o 14 -i j -i t -j 3 -1t m m y -n 9 -i 8 -k s -j
4 -l 1o h j -o e -i h -1s s -j u -m 7 -q 1a -n d -u 4 i 4 -t j -i s -i e -j 8 t a -i 6 -h 8 -k 3 -i
e -k 9 q 6 i a -12 a -j a -h 5 -i g i w -13 f -h h -h 9 11 i p 2 -j 9 -i l -k f -i 6 -i 3 -j 8 -1a
j -10 p n 16 j l -k 4 -n 14 -w a -q 6 -j 3 -i 1a -l 3 -o 1s -j 6 -r 4 -k q h 1t l s k 1 -h o -h 7 -16
l -m 14 -o 1 -i g q i -m 5 -j k -k 2 -o 9 -19 4 10 5 -i 8 -r 8 j 9 -l 19 r 7 h v -m t -h v -x 5 u
u -n e -k d -2a k p 5 -l 8 -i 4 -i 4 -q 6 o z -i k -l 9 -i l l o -l z -j w -u w p 4 m 2 -n m v a k
m -m h -j 2 -j g -o 2 -m 1 -m a -k 1o 19 j p 4 -q i -j a -13 l -i m -v p -n y -i p -o 3 -l 8 -u 4 r
c -h 1 -l 8 j 3 -q j h 4 q 8 -p n -l v h e -m 1c l x -k 12 -i j m t -h f v h -u 2 -j 3 -h 2 -j l -i
1s q q s 16 i g -i q -m 1a -j h m 3 -n 3 -j 1 -k a -l 7 1i 6 -k 6 y v -l n -r 3 l c -q 1b -j 2 -y
3 -o 14 -l 16 -q 8 -i n -l i -k 4 -q i -k 1o -h 4 -q 3 -l k -h e y 7 -j 12 -r 1 -t 1l 1c 2 -l 7 k
m -l 9 -l 3 -j t -n s -q 3 1r c -n j i 5 -l 5 -l 3 -u 9 -1d q -u 9 -j 7 -k i -h 8 -k 6 -i 7 -s h -l
c -i 4 -10 b -s j -n c l 2 -r 6 -l x -i j -n 8 -m r p b u c -j y l 1 -l 7 -n e -n e -k 5 -q r -l 9 -x
b r c -h h -n 6 -i 1 -l m q d i 10 u m -j 1 -h 10 -t 8 -r 11 -n 16 l 11 -13 c -r 7 -i a -h 4 -l 1f -i
u -v e p g i i i 1 -k l -j 2 v j -p 4 -1n 4 -l 6 u d -i 2 -m a -k b l p -j a -m 2 -n 1t -j g -q n -k
6 m 18 -m d l 5 -k v -i h -i d -m c -j 8 -j f -p o -k 9 -j 8 -m 7 i 5 -m i -j b -j 6 -l 1c -o e 1f
r -j 2 h v -t 16 -11 o -h 3 -q e -i f -w k j n o k k 7 -j f -m u -i h -o l k 3 -i 9 k a -i 4 i c -y
u -h 9 -i d l c -j 6 -q 2 -k c -i w -i 7 -1r 1 -l 8 -18 c -u f -l 8 1k 13 -k 2 -o j -i 13 -z c k
1p -l a -j 2n -m 1 -i 1 -i n n h -l 11 -i r i 1 -i q p 1 i 7 -k 15 -p p i 2 k 1b -j 8 -i 7 -i 5 -h
4 -i p 1a 8 q 1 13 18 -h m -i 6 -j 1 i 8 -i 1 -i 1 -i 1 x 4 -k c -n d -r c -i 5 -i 1y u f -k c -11
2 -i h r f -k h -11 x -j f 19 1 -i 9 -i g -n c -1c 1b -i h -i n -m 14 m c -l 7 q b -16 c -l 1 -j e -k
f -i 5 s 1 -l 1b -i 6 -n a -m 1j -h 8 -18 7 -l r -l 5 -i f -k 16 -i 8 1s f -29 5 -i w -h 1 -1n 1 -l
l -m y -j f -m 5 t z -n 14 16 11 i m -o 1s -i 1k -h s -l l -h 5 -k f -h 3 -m m -22 1v j t j 7 o 9 k
2 -k 1 -t 8 -q d k 2 -y 4 -h c -11 v -n 8 h 4 k w -i 3 q r n i -r c -o g -i 4 -2q b j y -l p -i 6 -h
6 -n g -l 8 -m 4 -m 6 -o 8 k p -l 2 17 1e -j 2 -u 7 -h 1 -h f l 3 -k i -q 5 -n 1 -j b -k 14 -o 7 m
1c -r q -1d 9 -i 3 -j w -n b -p 4 -i 11 -m 7 -16 b -j 19 -i 5 -24 a m a k 5 -h 6 -r r k 9 -m d -j l r
1b -i 3 -i 3 s o 16 x -i s -i 1 -q 6 -n 1 -q a -j 13 -j z k 1 -h x j k 14 1n q g -o h -n 2 u 8 s
15 -n e h 1 -m c -h c -j c l x -t 2 -i c -j w -18 j i 16 -1d d -k 4 -i 6 i c -l 2 k 1 1e l -13 1n -t
n -m 6 -u 14 -h 6 -s 1 -j 1 -16 o -l h -i 5 -k 3 -12 3 -h v -j i -h e m g n 8 -r d -i y 11 d -m f w
t s 1 -i 7 -n 7 -11 k -j 5 -10 l -t 1 -n f -n 4 -t 5 -h 2 m 1 r l -j m j m 1x 7 -r 3 -j 7 -s g -h
e -p 1i -r b -j h -w 7 -j 3 -j 21 -10 e r 1 -i c -h b -q 6 -1j 1s -o i i n -o 7 -1d 5 -j 8 -k 4 -w
13 -o g -h 1r -i f -z 7 t q -l 6 -j f q a j 3 -o 2 n 3 -t r -n v -k f -l 7 -m 1a -k o r 13 -m 4 -1c
7 -i 7 -k 5 -m b -u 8 -10 c -n e j n -j y -h r -j 35 -12 g -i 2e -j a -p 4 p b -l 1 m 1 -k x -r m -l
h p 8 -17 1g -o c u 2 -w v -l 7 -m 2h -h m l 6 -j t -i 4 -l j -i 3 -j d -s 7 -s m k 14 -1i 1 -i 4 -11
1x m 15 -1k 9 -h 1 -24 t j f -p 3 -j 7 -m 9 -j 4 -q 1c z f -p m -m a -q 7 -h h -i 1 -l b -14 10 s c h
f -p 1j -j r -m a -t 7 -l 3 w 4 13 g -j a -j v -k e -k 3 -l c -i 13 -k 8 r l -h k -k b -h n -j 3 -p
4 -m a -m 11 -i 3 -q i -i w -h c j 14 v 1h -k 16 -x 1 -h 15 -l l -k 7 10 1b -u 4 -m k -v 6 -p x -n
2 14 1 -m 6 -k f -i o p 4 m 2 -o 1 -h a s o -j 3 -l 2 -k 4 -k g -s 2 -1i l l 9 -i f -i 1e -k j -l v m
1 -k k p 8 t 8 -i d -k 3 -j n r k -h j n s -i 8 1d 7 s 4 s 3 -j 2 -o q 1g f -1j 1b -l 7 -m r -j y -k
3 -m 1v -m 1 i c -k e -y b -j t -m 6 -i 2 -k 8 -o 3 -m o -i 9 l b -i 9 -v 11 -j 4 -l 1z -j 3 -q 2 -l
l -j 1 -k 2 -k 3 -i v -t 1a -i 3 -n 6 -i x r a m 3 -m p -q 10 -m e n 10 16 7 -k 7 -15 2 -h 1v -2n
8 -1p 6 -l f -z 1 -h o -i 4 j u -k 4 -m 1 -i k p d 1o c -j 3 -h w -j a -i 2 -l f -i 1g -i 5 -n 8 -i
i -i 2 j f k 2 -h b -s a -i 6 -i 1 -h m i 15 -j c -l 5 -v 2 n i -t 8 -q 8 -l 3 -j w -q m -r d -l v -o
e -j d -k 9 -n 3 -j 9 -w b -j 2 h i -i 1 -s z m 7 -k 5 -l 6 -p 1e -i 3 -j a -m g -j 1k -j c -j 2y -r
1 -29 7 -y 2 -n 5 i t -m i -l 9 -o 4 12 2a -l 2 -j p -k v -h j -11 m -m y -i 2 -r 4 -n j h i -t c -14
1c -u c j f l u -l b j 2 -r 4 -l 2 k u -i p -i 8 -2q 4 1c 7 -q b -n 9 -k c j d -h 7 -1d i -n 7 i 7 -q
r -1j a -i k -q 9 -i 5 -n a -r k -15 u -j m -1v 17 -p g -i h -k 2 -m 1d -s 8 -m 4 h 8 -j i n p -n
h -l o -r k -i 5 -i 1 -p c k 3 11 s 14 7 -j p -i i s t -p 9 -i 9 -l 4 -l 1 -k 2 k 5 -k 3 n 9 -s 1 k
c -m b -n d -13 2 -n j k 2u -m 8 -j 1i m 1 -j 8 -19 3 -k 1 -k 2 j 4 -j d j l -m f -i g 1k 8 1h 2 l
1l -n 1 -k 6 n c -o 8 -i y -j a -k e -24 e u n q 1 -n i -p b -1e 1a j 3 m 6 -k 8 k i -13 t -i 2 -h
9 -i c -s 9 -j 13 -h 1 -p 4 h 7 -i h -h x -h 2 s 5 -h u -i u m k -l p 10 1 -j 3 -j 7 -n e -i b -k
e -r c -l 1h -m p j 12 r o j 19 l d -i m -i g -1u i -z 2k m f -h p p 5 -h o k 7 -o 4 -i 1 -m r -l
k -k 6 -i o -j o -j a -h a i 17 -l c -w h -h c -h j u 3 m o -k p -i l -n 2d -o j -l c -m w -j 6 -i
f o 8 -t e -v 6 -j 1 -j 3 -o 2 -n 9 -h 5 -h 9 q 2 -m 1i -i 6 -n d 11 l -l o -h 1 -k 3 -l 6 -k x y
z -k m -o 10 -j t -m 2 -1k b -12 i -i n -n 14 -i 6 -i e o i -j e -j 4 -l 8 -h c -s p -o 3 -n w -l 8 l
7 -q z -u 7 -13 3 -h 20 -n f -i z -1q 9 -r b -l h -l 5 h 6 -j 6 -j 7 -m u l q 2d o -s 7 -o b -p c -m
a -i 1 -w n -k 3 o 5 -j 3 -l d -i 4 -s 1i n 29 i 1e -n b -k 1 -z a -p z -i 4 s 3 q 4 i 6 -l l i v -k
h -r 6 -i 3 -v c p 18 -l 1g h 12 -i 1 -k q -j a t z -k 7 m 7 m 18 -n j -i p -j 7 -i 9 -m n -l j -i
1 -i 4 -j 5 o k -i u -o 4 -l 4 -j 6 -s a -h 1c -l 8 -n 8 -o 4 -h 1k t t -h 3 -m 3 -j q -19 2 -1u 1 -m
b -m j -x 4 -i k -j a -14 o -m 8 -m 1 n 7 -q m -i d -o v -h 3 -i 3 -v 5 -12 q -j l l a -j 10 -k 6 -l
9 h 17 -h g -k w -i 17 -o 2 -i 4 -16 2 -h t -s a -l v -k c -l 4 -h c -n 2 l 8 -h q -k 4 x a r n -m
5 -i 8 l 1y 1m 1 -k 7 -j a x n h h -h 6 -h i 15 6 -j g -l i -j a -i m -q d -h 4 -o 5 -13 b m 14 k
9 -o 6 -j 1b -o q -j w -l k -r y -p e -t 2 -l i -j 9 -l 5 -m j -r k -h b h 3 -l 3 -l 7 -o h -15 6 s
e -i 1a -j 2 -o d -o f -n w r c -l 6 -j b r h -k d -l 8 -j a -k k k c -n 1 -l i s 9 o 5 -k v -p k 1o
l -h g -j 4 1q 7 p 5 -i 1l -k 1 -k 6 -p 7 -k a l 1 -n 8 -h y -t i -k q -k 17 -y 1 -n u -j b i 4 -i
d -k 3 -o 13 -l 9 -l 1 -m 7 h h -k 1 -n h -l 6 -h a -l g -n m -k j -j g -n 12 -i x -q e k 6 -m y x
7 -s r -u s -i 2 -j i k f -1n k -j 7 n 9 j 2 -l 14 -u 1 -r b -x 1 j 3 -h e 16 h -l 9 l e -k 1v -j
3 -h 4 -11 7 -i 6 -m k -p c m 2 -j z -j 7 -q 19 -j 2w -k 7 -11 q -l p -m y -h 1 -m 1s -k y -s 16 -i
v -k i v 4 m 1 -k 3 l 9 o 14 -w z -i 19 -i k -u i -j 5 -k q -j y n h -j c -l 2 -i 6 -l 7 -j e -w k -i
3 -p n i 1 -u 10 -k 7 -k 3 -i s 1l g m 3 -h 5 -i k -i 8 18 v -p h 1g r -i e -k 2 -h 3 -k 9 -i 5 -l
m -i 2p -j r -i v -n a -19 13 -q 5 -j p -h f -l 2 -1u 5 -i 9 -n 11 h 5 -j z m 7 -i d -i 5 -j 5 -j
6 -13 h -l 9 -o b -h 1 -o 11 -l 3 -m a -1p 4 j 2 p q p 15 -i 4 -2o n -k 4 -m 4 q 4 -i 3 -p l -h 7 h
16 l f -l e -n s -i r -y f -26 8 k f -w 5 -1l 10 -j 16 -m d -s l -s 5 -w 4 -o w -v 10 -l y 11 1i -j
o i 8 -i r k q -i 7 -h n h y -i v -l a -i x -2h 1m i 9 m m -1m 3 -i 6 j g r q h z n f -o 4 -i 5 -j
l -i 8 -i o -i e -j c -l 2 -i 3 -k 6 -j 5 -m 9 -l f -h 3 u i -i n -h 7 -j m -m 1r -o r -m b -l 3 -p
3 -j i -n 1 -n g m y -i 2 -i 1s -k 9 -u 7 -m 1 -i b -x n -r a -m s -q 7 -n 8 -h 1z -x 3 i 3 n 1l k
n -o 1 -j c -i 4 1l 7 -o 3 -j 27 i d -h 1x -j 1 -i a -l 2 r a -j 3 -i 1 -q y -h 2 -l 4 -m b n t -h
c -m 5 -o l 1c 5 -j 5 -1h 3 -15 r -2w 2 -n 1g v 5 l 3 -h 9 k 3 -j l -o 3 -o y n 4 -h 3 -i b 16 4 -i
8 -j t -k z -13 m -l 6 k 9 -m b -r k -l m -y a 1l q -i h -o h -l p -l 2l j 1n -x g -s 1c -j 22 -l c k
9 o 4 v 10 j h n e s 8 s b -i 9 -1l 8 -i f j 3 -j a -n q -h a -15 5 -h q -p 1l -j g 11 9 -w y -i t -s
a i h -h 1 -r 6 -12 12 n 1 -i a -w 4 -h q -i 5 -k 18 i 1 -q l -j 1h -i m i 3 -i l -r 1t -j 1 -i 3 -j
3 -k 11 -i j -o 2 -l 25 p u -i p -m 7 -j i -k 15 -k 3 -m m 12 3 -l c -q 6 -i j -p 1i -y 7 -r 15 -j
11 -k 1 -l g -k 1e j 5 -m x n d -14 4 -h h -13 o -h 3 -p f -j e -j c -o u -k 6 -u 3 m 5 m 1a -k 4 -k
s -m 7 19 i -h u -k 4 -1f 2 -j 6 -k l -t u -i 6 -13 b -h 7 i 2 -i y 17 h -j l -m 5 -l 9 -q f -s c -r
1 -j r -k l -x 19 -k f -l c 1f y -i k -j 2 -l 7 -l y -n 4 -18 12 -j 15 w m o 3 19 k -k 1d -j 2 12 j n
9 l 10 -i 1 v g -l 1 -i y -n 1c -j q -i e -m 3 -m c -j b -v 14 -y 5 -i 4 -h 1k -u i -k c -18 p -u
1b -1x a q 2 -k c -m k r 4 i 9 -1l 3 -h 4 -t 4 y 2 -m 4 -2d 1 -i 3 -m 1e -r c -l o -j 4 -l m -z m q
f -h 1j j b -k q -l 2k -i s -m 5 -i 2m -k o -p 3 -q 5 22 u -i 1 -k 1 -h g -h m m 3 -h 9 -j y -1g g -i
8 -j j -p r -j i -i 7 -i 4 -r 17 -i c -1q 12 -i 2m 1i 8 n j -n 6 -j a -i 3 v g -q 8 x 7 -k 10 -i e j
c -j h m x -k 7 p a -1k i -i 6 -l 9 -n 8 -p 2 -t h -i 7 -i 4 v 1 -i 6 -o 2 -m 4 -l 6 -k 2 -k 6 -k
o -j 1 o t -k 1p -i m s 5 -i 7 -l i -h 5 -l 1 -h 1 1j s h 2 -16 v -k 5 -j 3 -n 5 -i 6 -y 5 -i 5 1g
q -h i -i 1x -m 8 l j -i 28 -p x -k 18 -i z x 9 1m e 1a i -i 2 m n -h d 1a 5 j 3 -o a i 1 -i 9 -j
8 -k 7 -n 1 -i 7 -l w -i v -i c -h 9 -j 5 -o p -j 6 -j p -h a -i g -k x -k 6 -m 6 -j q -i 6 -w r -i
2 -i 6 -k 9 -j j p 2 -j 3 -k 7 -x d -q 4 -h 9 -j r u p -k m -t m -v i -1e 6 n h -s d p 6 -k i x a -o
e -l 9 -n d -1o r -r k -l 9 n 4 -o 5 -j p -j h -l 4 i 8 y e i e k 9 -n a k i -h w -h m -i d -n 7 -i
1 -p a -i 1u -o 10 -j 5 -19 b -j l -h g -p 29 -h a -q k -l 4 -k 4 -h 9 14 6 -u a -t j -h e -i 1 -j
l -j 3 -j 6 -k a -p 16 -l d -i a -m d -k h -t k -i w -l 4 -s m -n 3 -n c -h 20 10 l -t 2 -m 1k -q
n -n r i f -k j -i 6 -h 2 -m 12 -k 6 t c -p o -h 3 -p 3 -i s -s l -m k -j r j 4 -o 6 -n d -i 1 j 9 -o
1o -1a 3 -n 2f o 12 -h 5 -n 13 -p n -v a -i 1 k b -i 1d -i 5 -k g -k c -k j u 1k -1x 7 -j 8 m c i
1j i 2 -j 13 -o 5 -k 1c -j 2 -i 16 -r 1 -11 6 -h s m 2 -i 1 -q b 1j h -i 10 -i i i b -k 4 -i 7 k
11 -j 3 -l 5 n l -k q o g -m y -h d -n x 15 l -l 7 -j 6 j 1 -i 7 -1q j -n 2 -l 8 -h d -n 3 -j v -j
8 -i 11 -l 6 -j z h f -p 7 -k 7 -r 2 -x 1 -s b -m o -z 5 l b -k b -m 6 -o a -m 18 m 8 -j 1c k 4 n
1s -j 9 -m d -i 8 -1a r l e -h j o j -s 1g -q x -l f i g m q -k i 10 1t j l i 4 -l s -q 5 -k e -n
2 -h q -p l -h 17 -k 7 -i d -o 7 -i j -i 1o -l h -l b -l r -i f -i 1 -p 9 -r o -i 6 h q -j 1 q j -i
j x 6 -m 1 -n 8 -u d -k h j n -k 1 k d -q 8 -i s 13 4 -l 9 -q 3 -k 7 -r 5 p 5 -j 18 -l c -h c t h -i
f -i x -h 4 -1e u -l 2 i n -i f -16 q -h 3 -j 9 -m w -p k -h i l i l y -k b -k 1 -n 4 -i 6 -k 5 -i
b m 8 -h p -m 1x -h t -u j -j 1d -o 3 -i 15 i 3 j 5 l a -z 3 t f -w k -i f -l 9 -l f -k 3 -j 9 -n
i -o v -p 3 n i -h n -i q 12 a -p 8 j k -m f -28 12 -i 8 -12 5 r r k i -j g -l o -n 4 -o 7 -18 1 -h
2 -1b i h 7 -1z d -x u j 2 -h 9 -l i -k n -10 e -k 1 -j e -j 9 1d 1 -k r -n l -1h d -l d x 13 -n 8 -l
4 -l t 15 b -i 15 -p 9 -i g -q f -l 8 -h a -j c -k o -j h l 3 h 8 -r 6 k b -i 1 -n 5 -h i -k j 1m w k
17 -p w u 1a -o v -j 2 -h 9 -o 1j -h o -j a -i i -i 1l -h t -h 1r -p 5 -s 3 -j 6 -k g -j y -k 7 -h
k -k z y d -k a -i 7 -i 1y -l 16 -s 4 -j 1b i e -h 1b -j v -i f -r 8 -1b k -n g 13 9 -i k -i i -h
l -k d -j l -i a -m 3 -h 2 -l h j 18 -p a -i c -p 4 -k 2 -x s t c x 12 h m -p 4 -i z k 7 x q q i -i
7 -j 1s -i b 10 7 -14 5 -j y -h a -k f -j d -n 3 -m m -h 16 -j 1 -h 12 -j g -j 3 -h 2 -k 1a -i 1j -s
14 -u g -h p -m 17 -l 1 -k 2 -k 9 -j 1r n l -i 2 -m 6 -i 9 l u -h 19 -i 1c -n s -j d -m 9 -j d i r -j
1 -w 2 -h 17 -l 6 t 13 -o 6 h j p 8 -k 14 -10 7 -i f -k 1 -h e -n 6 -y 4 -m 1 -i g -j t -i d -j 5 n
13 -n k -q 8 -i 5 -15 3 -k a -i i -j 28 j d t b -p 1i -k 1l -r 1g v 1h -z 2 -k f -i 7 -i b n 9 -j
q -j d -i i q e -m 1 -l 3 -j m -m 6 i 6 -t 5 -v h -19 r -k j -l t 1y 3 -i d p 9 w a -j 5 -i c -15
3 -11 g -2b 1k -i 3 1g g -k c x 1o -i y -1i m -i 4 -k 7 l x -j i -u 1 -o 17 j 4 -k 16 -k 16 -k 1i -j
m -j 2 -k 8 -10 2 -j e -j f i 8 1b 3 -u h l 1i m f -p i y m l d -12 l -q 2 -i l -q r n 1 -r 21 -p
5 -i 10 -q b -n g -l d -j h -15 7 -i r k 2 -10 u -l i -l 4 -i 9 -p 2 -i a -k 7 -y 2 r e -h 12 -k 7 -q
9 -j h -l l -k 1 -10 5 i 8 -31 n -j 6 -o g i l -r 12 -n 2 -k 6 11 6 -q 1a -p 6 -p 1d -j t -k 1b h
5 -x 2 -h 8 -14 s t r -o b -n l h 3 -17 h -t b -h 6 j g v 2 -k l -q s -n f -i 1 -h 12 -h 10 -10 c -i
3 s 2 -11 7 -j 9 -r 7 -17 u -j q -h c -q e -p p h 3 -1p b -j 1 -n 2 -i l -j 5 -n 8 -j 9 -n a -h l -j
c -h 3 -15 2 -1i a -m q -i 2i -k 1e -l d -1a d -o i -l g -k g -h 4 v 3 -j 9 n s -k 7 -o a -h 1g -i
1c -i c -i t -17 1p -l c -i 2 -h 2 -i 7 m 3 -15 3 -k 4 -11 3 -j x -m 3 -t 5 j f -j 12 -j 8 -h f -j
f -h 10 -k 5 -j v -n 19 -r d -i e t 8 -h 1 -l l -l 1u -m m m f -j 2 -l 9 i g -i w -n q -q d -h g -l
1 -h v -h 7 -o 4 -n h -i 5 12 d -o 1a -l 2 -j d -j 5 -r 2 -i 6 -o m -m q k 1t l g -l c r 8 -h e -i
4 -i m -i 1o y b -j o -i y -q 7 -l 1c -j 8 h c -o 6 -r k -n 6 -m 1 o k -i 12 -l m 1p h -k 5 -i e -l
3 m 3 -m 2 -i 5 -j a -j v -h 14 -h 2 -n s -k 1o l 4 -p 5 -j b -i f -k k -1b 8 -l e -h a -j y -k 16 -x
c -13 t -i 5 -14 o -h q -s m -v h -j 13 -i 1 -y g -k 9 -j 8 -j x -i h -j 7 -h 1 p m -m 3 k 2 -i 1 -j
16 -j l -h p -s d i a 17 a -k h -n 10 -i 1 19 s -p 2 -i t -o b j j k 7 -o 1e -h 16 -p t -n 5 -v 6 -l
v o z -h 7 -h 2 p 1 -n u u 1 -q 3 -i w -i 3 n 18 -1t 5 n 1 -h 1 -j 1 -i f -n 7 j 1 z a m 1 -k t -j
g -l 10 -h 4 j 1b -i 1o -h 1h -l t -k k w 1 -m b -1j z i 5 -l i 1e g -r 1 -q v -l 3 -l 9 k 9 -h r -i
3 j 8 -l 11 10 b -i b h 4 i 4 -v 6 -k 10 -i 6 -r 17 -t 3 -i d -o b -j 31 -j 19 -m 15 -o 9 -j 2 -q
1a -j z -l 8 -n s -h 3 h n -1c e -i h -i 7 -o m -j m -o 5 -h 1 -l 17 -12 g m 2z -20 g -j 5 -r 3 -h
5 -13 8 -o i -m f -o 29 10 k -h 4e -k 1c q 5 -j j -i a -i 6 -1i 8 -z b -i j -q 2 -o 1b -l t -x 24 -y
7 -k 14 -i 7 -m m -y 2 -k 1i -h m -1s 7 -i 2c -k 2 -16 n q 7 i 1 -m k -o e -j 1 -j m -k 4 -o 8 -l
n -h k -n 1 -l 6 -m 2 h d -o v o 3 r 3 m m k 2h -t m 10 13 -s 3i -h c -k 6 t 1e l 1h -l 4 -i i j p p
f -m o -11 a -i o -19 2 -j c l a -n 3 -q 17 -k 2d j 3 k w -p 1 t r y 3 w 6 -k l -k 4 v 7 -k 1g -r
5 -k c h 3 o 1 -i w -s 2 -o 2 -n 6 -m a 15 k -l 7 -n 1e -p 1 -s e j a -k 7 -l 3 1j r -i 12 -k 1 -l
14 -i 1 -i 26 -p 2r r k -s 3 -q 1j -j 1 -w y -j 7 -i 1 24 15 -t 6 -l 15 -l 2 v 5 -14 2 s a -o 1 -n
2 11 c -k k -1j e 1j 1m l b -l 1 -h 4 o i -p b -19 b -h v -k 1b -v k o o -n 7 -h p o 4 -m o -k 1 -m
8 -k p -n 1n -y 2 -q 5 -k 7 k 9 -m n -m 7 -t 3 -n 8 -l v -r 2l -j r o 3 -j d l 6 -p 1k -k 2 17 3 o
d -k a p t -x 2 t 6 -h 1d -l 8 -i 1 -i 4 -n 2 -i k j c i g -j b -j o 15 3 -o 7 -l f -11 5 -n z -q
4 -l d -r 1 o k -n 8 -1d 6 k d -j h -m x h 7 -1c 2 -j a y 13 -i a -h 11 -x 6 -i 4 15 i -k f -k d -j
5 15 b -j l r c -t 2 k 2 v 7 -s r w 9 -h 13 -m 4 -i 1v -k 1v -l 18 -10 d -i 2 i 2a -y c -z 2 -r y -p
1b -p 11 -i 9 -i f i k -w 1 -s s -o k k h -i p l p -i 11 -o 4 -k 2 y e -i a 1d 7 -x 15 -l 16 -i 8 -p
d m g -p 1 -h 2 -k g i 26 o 3 -l 1 -m 6 m 3 -j a -h 4 -l 1i -n 7 -h w -1d 9 -k 4 -h 14 q 3 -i 19 -j
i -i 9 -j c -i f -i g -n 6 -k 2 p 4 -i j -l 10 k 6 k 17 -k p j i -w p -m 1y v g -h 1g -1e 3 -m 2 -j
3 -k g -j 11 q 6 -s 2 -k e -i 11 -r j -i j j 9 -i 5 -n 1 -h m -p 1m -26 e z n -h 9 -w 6 -l c -j a -o
c -i a -k l -j e -x 3 -h l -12 b t e -10 f -l 6 k 19 j 3 -l m -h g -r e -i 9 13 9 -j 1n -h 6 -k a -i
b -m h -q 1 -j n -i t t 6 -i g -h e -i y -n j m 16 -i b -r 1s -p s -t c -m 2b -h q -v 6 r c -i 1 r
e -l 5 -15 x -l 9 -j y -i 5 1d 3 -r l -k 3 k v -j c -12 h -j o -i w r k -j f -k i v g -m 7 -n 9 -l
8 -m 6 -p 3 -h b -j n -j g -17 6 -k h -k c -m 6 t 3 -l x -r a 2d b -i b -i d -o b -z b -j r -i 17 -j
6 -n 8 -v e i 9 -t 7 -h 3 -h j -i 3 -i 17 y j -h x x d h 5 -i 18 q 1x -i i -n e -p 5 -r j i d -j 2 -k
1l -28 6 -n e y k -i 1i -n u -k 6 -m 1f -q y -s t -11 k -n 11 1a q -t f -r 6 l s -h p -i k i 15 -o
1 -o a -i f -s y -l c k 6 -o 5 2r 1v -q 3 -j 2 n 1t -i 2 -k e 14 4 -i 2 q i -p 5 p 1 -h 2 -k i -j
t -h b -j a -k 9 -l 2 k h -k b -k f -k 3 j b -y 4 y 6 -o w -h x -k 4 -i f -i a -j 7 -h 1 -o h -l d w
9 -p a -11 8 -1l 2i -j 3 -r b -h 6 25 b -h m -i 1e -i 1 r 4 -m u -j 9 -k b -i 3 -h a -1b s -l b -i
v -h 1g -j 2a -t e -z 2 -u 8 15 1 12 h z 1k -13 6 m e -k 7 -j 5 -j g -i f -n 19 -i 7 -i g -h 3 j v -p
1 12 i -v s -l s -16 y -r f -k d j x -t 8 -i r -j q -i 2 -n i -m e -k r -14 4 -j g -h 8 -i 1 -k e -h
t -i 1 h 10 -k a -k o -m 8 j 1t -19 7 -p 1 -o m j 6 -h j -i 21 -1m 3 -16 n -r 4 -v h k a -i 5 -h a -l
k -j 1c -h 3 -v 2m -k g -i 5 i 10 1f t s 1 -i h x t -h 7 15 2 -i 4 -m c -i q -14 6 -2s 1a 1g a -m 3 i
5 -n 7 -q 5 h 10 i 1 -y 6 -h e -l m -m e -p g -1c 8 -n b -y k -i 1 -s c -m d -w r -i 7 -l e -k 1g -x
a -j 7 10 k -l 10 -1e g z 2 -i 9 n 4 19 4 -k 2 -17 15 j 3 -j 8 m 2 -h w -j f -o 19 j 3 1c 7 p a -i
22 -k 5 -n j m v -r b -j l -m d -i 1 -k 5 -j h -j 17 i 1a -s 3 -j r 10 g -p b -n d -m 1 -k a -j 6 -k
y -j e w j -l x -o 2 -h t -11 1h -m i i 1 -n 3 -j 4 -26 l -q b -p j -i d -l 11 s 14 -u 7 -h 4 -z b -k
7 -h v l b -j 2a -n i l o -l i -m h -18 1 -j e 1g u -l 1 -n j -o 1 -k 9 -k 1f -q f -l b i 8 -i 3 -i
7 -j p -i u k 19 -h 1 -h 1 -n 4 -i 1 -i i u 7 s 1 -n l -h 6 n 1 14 9 -k 1 h s 13 f -j 3 o o -1c b -p
n -h f v 1s -k 9 -h 9 -14 1a -11 1j -j k i w l q -n h -r j -k 2 -p 2 -n e z 4 n 2 -n 1u -1a j -i
1d -h r 11 l -o 2 j h -m 1i 1g a -w 1 -i 3 -j 3 -j b -x 4 -j o 12 1d -i a -s j -k 2 -j 7 -j 1t -1o
a y 3 19 1 -o 4 -k g n 6 -m u w 7 j 9 1k m -v 1h -n 9 s f 1b 1 -h b 11 q -i 9 -1t 3 11 p -l 9 -h f 16
i -k g -j q -10 e -i 3 -i 3 -s o -h 4 -w f l o -i 13 1b k -n 11 -j 1l -j g -p l v l -i 2 h 3 -13
1b -j 2 x s -l 8 -19 2o -h l -l 18 i 8 l i -n y l 5 -15 a -k f -h 2 -i j -j d -j 10 19 a h a -m d h
i -n 1 -j e i r -j f -r c -i o -j c w c -h 8 -h r -n 2 -i 10 -k 1 -22 3 -o o -m 7 k 17 n 4 -i 9 -x
g x 4 -j 8 k d -h c -j 7 -i b -m 5 m x -j l -o 5 -k s -j s -h p -i b -v y -l 1 -m 20 1k d -i 9 q
11 -l 6 -m 6 -k 4 -h i n o -k j -i h -i 4 -m x -m 5 -h b q 9 -j o -w 3 14 c -k 1b -1g m j f -m 2 y
9 l 9 j 8 -o 12 -n 2 z v -s 3 n g -j 1 -q x j 7 -p i -13 5 -k 4 -i 3 -i 2 -18 e -i j -k t -s 5 -j 3 s
2 m p s 16 -i a -k c t 1h -j 5 -m 1 -m 5 -v v k b -10 13 k 13 -j 3 12 i i r -u 3 -s 3 -u 1b -m 1k -l
2 -2f 2 -n v -o 9 -i 8 -j c -h e -n d -u 2 -1a 7 -m 7 s 7 p c 2e a i h -h b q 2 s 7 i h -h 1 -o 1r -k
5 -m 2 -n l -i n o c -i 7 j 9 -h n -l 13 -i l -p i 1e y 1b p -q 5 -k 2 -j 2f -h 2 q i -i o -q 3 -k
38 h 9 1i l -r 4 -h 1j -n 7 j 7 i 6 -r f -s a j c -l e -i i h 4 j p -y g -j d l 4 j c -j 4 i g -n
k -h 4 r 4 -j 2 h h k 7 -1c l -p 1 k d -m 9 -j 9 -l h -q 1 -n 5 -l f t u -10 3 -j g -i 1q -m d -h n k
c -w 1 -p 6 -n 9 r 2 18 9 -i 2 -j 2 -l a -q b -n 1h -i 14 -i 12 w 5 o x -q 1 -q 4 -i c -k 8 q 7 -h
a k 6 -h b -h 4 -n 2 o 7 -15 10 -n n -s 4 -p u k 7 -p 5 -h d -m 6 -12 4 -j i -v r -l 2 y 3 -h 1k w
7 -i 1c -j y 12 2 -j u -p 9 p d -w 7 -j 1 -z 6 p 2 -v 4 -v 1 o 6 -i f -h 4 p 3 -t 13 m 2 1e i -n 5 -j
t -n k -k 9 q p -m e -l l -h u -j 7 -j e -1a n -i 6 -i k -m b -z 2 -n 4 o 1 k 9 -m 7 -k 2 -k 12 j
a -z g -i f -h j -j m -13 i r 11 -n i -o a -10 r u g -1l g -q v -q k -i k -j f -l 4 -l k -z 1w -l v u
1c -i q -1t s -h 3 -k 7 -l g m h -h 1j -i 7 -k i -w l -k 1 -x b -i w -h d -k a 10 1 -z 1n -l 1g -l
5 -h 8 -o f -k c k c -i e -p j -i 7 k j -i n -h o -i f -i 7 -k 1z -n e v 23 -m 3 -p y -i j n 1 -u
3 -n 8 -k d -r 14 -l 1 -q 5 17 5 -x b -s 1 -k c j 1 -m v 10 1r -i q -i 7 -l n -11 9 -p 14 -h y -n
1l -l m -j j -p 3 i g s 1h -p 13 p 6 -l 1f 1q 7 h 7 -i 7 1e p o h -o r s 16 -p 9 -1r k l n k h -u
5 -p 9 -u 8 -m 5 s 5 -k 7 -1h g -r 3 -w 9 -k 4 -p 6 -j p -h 1 k x -n 2 -13 a -1a 3 v a -i 12 -l 15 -i
1r -i 27 -i d -19 17 -i n r n -u 1k -k z -o l o m -r 1 l e j e r x -h 1p -l p 17 s -y x -h 4 -n m -p
i j f -i b -i u -j 5 -m l -o f -l 1c 17 1p -j 3 i a -k 12 11 1l -j q -j 5 -14 1 -i g -q 1 -n 6 -j
5 -i f -h b -k z -u 6 -p 6 -i 6 -z o v 3 -j f y t -12 9 -j 4 -j 9 -m s -h c p j -n n -k q -i 1c -m
8 -h e -h 6 -n 8 -s 6 -i 1p -p d -j 4 -i 8 -i 4 -j g -k 1 -i 3 -l c -j 14 -n o -o 12 -h m -h q 1e
e -m 7 -j 1 -18 3 m 1 h 4 -k k -q 1d -i 5 -m u -l s -m 22 n 2 -l w -10 1i i 8 -h 7 -h 2 -l r -o 3 -i
s -l 14 -l 4 15 b -j 4 -l 7 -l e -j 7 -j 2 -j 1f -t 4 -n 8 -k 2 r 5 -s 8 -o a -p 8 h 1 -h 9 q g o
1t -n h -i a -t u -n e v 2j -i x -l 1h -1l 8 -i i -p p -l i -h 14 -j p -n 1 -i 9 -j p u i -h 3 11 8 i
1p -13 t j 9 -x i -r 4 h h -j 1 -i 10 -l p -j y -j 4 -26 1r -11 5 -h 4 l g -m 3 -n 3 -j e -h h -m
8 -h 2 -q 6 -n 2 -i 7 -l e -x 4 -h c -p 1 -1h 2 p 5 -k 1 -s q p 2 -j 2 -h c j 7 -n 1 -i 1 -1k e r
5 -l v -j 9 -m 1 -15 3 -o l -h q -h 7 -j c -n 5 t 2 -z 1d -10 7 -l 7 -n i 1u c -h 5 -h 3 -l 7 m 2z -h
1b -k 3 -u 9 -k t -i d q g -k l q 17 n 1e -l 2 -q 1 -y 2 -h h -j a 10 8 -19 7 -l 5 -i 4 -23 1 -j a -h
m -1n 1 -l 4 -p f -k 1 -i 5 m f -j c -k r -h 18 -r i -x 1g 18 x -h q -i c -n j h 3 -i w -k 3 -1e a -o
d -j i -1m m -l k -h 1b -1o 4 x j -h r p 3 -w 9 -j 3 -o 1d -j p -m 1 -u h -h h -k a 15 2 -m k -i i m
g -i 7 -k m -j m -i 6 -k t -h 7 -j 4 -i s -1c c -j 1 -n c -i b -u 1u -i i -l 5 -j 7 -k 10 j r -h d -l
u -1g a i 8 -m 1 -u 3 -j i n b -1p 2 m 6 -h u -k b -k m n 2 -h 2 -h g -i 3 -k h -i m t f j 1 -k r -j
7 -i 2 k o -n j k 2 -l 2 -j 3 j 16 -l r l a -i l -l g -p 2 u 1 -1c 1 -k g -t e -i 9 r q -k i -13 s -n
1 -h 7 -m 16 -n n -k 14 -k a 11 e -n q -p 14 -h 1j 1r i -i 7 -i f -j 1g -h 4 -p 7 m d i a -x 1f -1v
b -i a -q k -12 2 -h 1d -j s w v -j 2 -s c -18 5 -l e i 10 i 14 l 8 j 1g -l 1q -m 3 -n i -i 2 -j 3 -o
o 18 d -h 8 u 3 -14 1 -j l -1d c p j -i 7 -i j -j 1 -k q -j 8 -j d -l 2 -i c -v d -l 3 -h a -j 2 -h
u -j 22 11 1 -j 3 -r f -j 8 -u c -l o s c x p -j c o q 10 k -n d -s 7 -l 18 -j 3 -k 9 -x b -l e l
u -p a -i a -o 1d -l 6 -r 1 -q 1 -q 4 -j 1 -i 2 -p 3 -i z n 4 -l j -r 9 -m 5 u z -l q -i z n n -n
1q -j i -1d u -j 1a -o 4 -h 10 -i 4 i m i u -v m s q -w d -i 9 r q p 4 20 k s 2 -p 2 j 7 -h 4 -j a -j
8 -j 9 -1a e -r 6 -h 7 -x 14 -i l -18 1q h h -k y -i u 18 d 15 y -n b -4y h k 9 -i 3 -j 2 -l k -h
14 -j 3 -s 8 -26 f -j 1z -i 4 -j 6 -h c j c -z p -l 1 -o t u r -i h -i 3 -k a z 2 n 4 -n 8 -x n o
1p q 5 -i v -1o p -r m i 9 -m 1y -r 9 -m u -n 1 -j s -n x -j t -m p p 14 -l 4 -l n -k c -t 1 -j 2 -17
k l k -j 12 -u n -h n -l 5 -j b -h s -x e -n u -13 b -m c -l f -k c -q 1c -h z -l 3 -k c -l 1 i d -h
i -k 8 -i g v d -h d -j j -l 3 -j 5 -j 14 -j d -m a i 1b -m 4 m a m i -l d v j -p w -i 3 k m h 3 -p
b -t e -j 9 -n c -l m r 19 -i 2 -i i r 9 -k 7 -15 2 -k c -l g -s 2n s 4 -i x k 2 -q 1 -i 1 -n m -m
h -k 8 k k -u 3 -q m -i l -l o -j d -10 k -o e k d -j i p 9 -j m -i 1g l 5 -h h -m f -12 m -l 4 -i
2 m 4 -q 3 -p 1 -p v k 8 -i 12 -l 14 -l 1 -i e -s h -v 7 k 9 -p h -t 2 -n 5 -h g -l f -h 1 -h 7 r
2 -l u -i a 17 f j 2 -n 10 -l 9 -h 1r k 8 -m 2 -l f -k x -h 3 v 1 -l 3 p 8 -h 2 -q 2 w 8 x 6 -h 2v -s
f -i e 1f b -m c z j -j m -s 3 x 7 -i 3 n b -k l u 1j -m e -j g -h c -27 d 15 3 -i g 16 w -j 4 -h 8 v
c -j j -q 8 k 1q -j 6 -1b 6 -j a m 6 k 4 -l 14 s p -w 1d -w 13 -h 1 -i p -i 4 k k -h t -p 2 v c -n
7 r 7 -p 1 o 3 -h d -h o -m d -j 7 l 6 -h w -i m -s f -m 3 -n c n 1u -n f -u 7 -k 3 -s b i l -i m -j
7 -h j -v h 18 5 -k 5 -y o -i s -h v 2c 5 h e -l 5 -i 1 -o a -k 5 i q -i c -h b -h 2 -m 4 1a f -j
8 -17 5 p 3 -h 5 l k -m o -p 8 n 2 -y 11 -i 1b -22 q -h 2i -l 5 -m j -l g -h a t e p 9 -i 6 -h 7 -i
1 -q l -l 7 -n d -n 5 -p g -l p -1b 2 -i 1 -s 20 -m w r 6 -j 5 -o 1g -j 8 -m 3 -z f -j 8 -r 2 -o a k
5 -17 4 l c -i j -m t y b 11 a -j 9 -1l h -v 3 -k 12 -l 5 -k v -n 1 -q 3 -n 11 -k d -m f -j 8 -i 8 -j
14 -h 8 q t -t o 2g o -k h -j h p 2 -h d -j 5 -i k -h t -i 8 -s 3 -m 1 -m 9 i m -h k -11 9 -o a -s
r -h 1 o 3 -s 2 o i -m 1u -s 19 -12 4 1m c -x o -1e l q 7 -l o -n 1e -u 1o -i a -j b -n 1d -i h 13
1b -i 4 i r -j r -l 9 23 16 -i a -n s -j c -r 1 -s q -p 20 -l c -q 8 -j 3 -h a -k g -l b -26 1 -i
8 -n 2 -m 9 -k 6 m b -m 1 -i j l j -l n t 2 -m 3 -i 1 -j h 1a 7 u b -s 19 -l 14 -p f -1q 5 -m 9 -k
5 -j 5 -i c m 1 -u 5 -i 1 -j 6 -s 4 12 1f -j 8 -w 19 15 h -l 1 n 3 j e h k -i a -l 2 -k j -i 2 -m
6 -n 5 p r -k d -j 18 14 2 -o 2 -m 1s -p k -11 p -z h -u 4 -l 6 -i c -h g -h 7 -t 1 s 3 -q f -11 q -k
16 -s j -m 1k -j 3 -j 6 -m j -i 4 -i 3 -l n -1l b -k 4 -p 7 -o a -o 17 1k f -n r p 5 -m 6 -n d -i
i 12 h -j 1m -k 1d -z 5 l 5 h 48 -k y -u 1i -h l k 1x -j r n o r 3 h 8 -m d -m 8 -l e -i 8 -j 5 -m
8 -n 2e j 5 -m c -k 20 -h 12 -i 11 11 3 -j 7 p 4 -i j j b -q g -k 2 -k k o 7 -o 11 -1x 7 -v 1 -r a l
1o -s g -k 4 l 3 -n 6 -k k -s i -w 11 -1g 6 -j 5 m 13 -i 3 -j e k e -k t o 1 -j 3 -i 14 -i s j 1a -k
q -i 3 -o 9 -j x -m 1 s 7 -h 4 -y s -x 3 -13 10 -j 5 -j 5 -j c -j 2 -h h -k i i 3 -k l w 1 -j 4 -q
18 -j 1 -l 4 -v g -i 9 -z k -12 d -h b w 11 -o 3 j 3 -m 5 -l t -m o -u 7 -1c 4 -2c k -n h -m 1 -m
8 -1m 1 -i k -i 7 -i g n 6 -k 8 x u -j e -j h x 1 -12 6 r 1 -h 1l j f -h i n 5 l b -i m j m -r d -h
z -i q s p -i 7 i m -j r -r 16 -p 4 -n g t s -u 2 -l b k c -j e -h g -m f -k 10 p 5 -l 2l r e -n k -h
1 -h k -j c -p 3 -j 8 l 5 -h 4 -l 2 -m i -n b -l 6 -k e -j d 1b d -j l -i 2 -i 2 -o 7 -j 5 -k 1 -n
7 1n 4 -j m -h 8 -k 4 -n s -h 3 -m f -v 5 -o 8 1c l -19 6 -i 8 -p k o c -o 18 -k 8 t 4 u 18 1a 6 -j
14 -l 8 -h 11 m 2 -t i -i 7 -j 3 j 6 -u o s u -t 1v -p 2 -n h -k 7 -k 9 -h p -l h x y -k e -k 6 y
b -k 4 -h u -h h -j i -k h i e -1r m -p 2 -i m -h k -l b -n g -i y k c -10 b -i o -p 1 j t -11 4 s
1 -m b -u x -i 8 -j 1m 19 s k l l r -p 9 k p -l 3 -m m -n b -p e y 13 -i 8 i 6 -j o -m 1 -j 1a -13
3 -k k -n 3 s g -h a -i 6 v 6 -j f p 6 -k 18 -l 3 -j 1 -w b 19 p -m h -i 2 -l 3 -j 1 -h n -l 10 1a
j -j 29 m o p e j 1d -k 6 -m f -m 7 u 1 -j 3 -k h -h 7 -l 7 -k f -o 5 -o 5 -s 3 j 3 -m a v 1h p 7 -p
3 -t b -m f -h c 10 1h -n s -p j -k 2 o 5 i 6 -m 6 t 12 -k 6 -j 1 -m i -j m -10 p -h v s k -11 2 -j
3 -i e -j 6 -w p -h 10 -18 d -i m -i 3 -m 10 -n 13 -h 7 i 6 -o z -i f -o h -h d -m f 10 l -x 9 -j
a -n l -h z -l 1 n a -w 1 -l b -k 4 -h p -o 2 -k 2 -i c -p b -h 9 m 9 -i v -j j 1g e -j m m 3 -i 8 -z
6 -h 1 -i c 1c r -j 1r j 4 -n e -h 1a -i 1 -i l -j 7 -m 1p -13 a k d -j c -h 2 -j 1 -i e -t 4 -i
17 -h z -j o -i 6 -o k -l 14 -n 7 -s 7 -j q -i 12 o f x 4 -h i -s 6 -i 7 -o f -t e -o i -j c -m w -v
h -j u -12 a -i b l 1t -j 1d -k 5 n c -p b -i 5 -h f -h 15 -p i -k f 1g i -h g -o 11 -j b -o e q g o
7 r 1 -p 3 -i 7 -j 1i -x b i h -j 1f -h 6 -j b -k 7 -i m -16 1 -2b b -i 2 -z y -i 2 r d -l 3 -i 2 -k
n -i d -i 8 j 2 p b -m j p a -n b o 6 -n s -m 7 -h c n 2 -j s -i e 18 5 -j s -r n -w 1w -j 7 -n 6 -n
l -r 1e -j e -i 4 -j e -k 9 -1d x -h b l 9 -p 4 -w 7 -l 1d -i e -k j r 2 -n v -z m x 15 -j s -h 5 -m
b -h 9 -k f -k a -h 7 -m 1a i 4 -p 1 -h f -l 2 j g -15 1 u 6 1d t l 5 -s c m 3 n 5 -h 12 o 6 -h 4 -j
n -n 1 q 9 -17 8 -i d i 6 -k c -i w -l a o 1 -k 15 h g -m 12 -h o -o y m o o 3 -n 1 -w m -n f i m -i
7 i e -k 3 -j t -h 1b -i g 2j r -r 1 -i 3 -s 1i -s 13 -l z -i n -s 8 -1i b -i u -o k -k 1 -h b 1i
1m -t 6 q 1 -n 1p -j 5 -j m i b -j 1x -k s -1e h n 7 h 1 -k b -h 3 i b -p 2 -i h j e 11 e -j g -m
2 -h 3 -n y -l 3 -n 1c -r k -q c -y q -j 1 r h -i 1 -p 9 -m d -k q -m s -h c -p b -i 2 -o 7 -j 14 -h
n -17 c -o 1 -1h 2 -j e j 14 -m i 10 q -l k r 3 -o g -i c -h 6 -l 4 -k 7 -1k 4 p 4 -11 d -m 2 -p s -k
7 s a -j 3 -j b l h -n 4 -l 9 -r 7 -u 5 -h 3 -z b -k 1a -17 a -j 1f -11 o j 4 o 5 -j 17 -n 4 -l 5 -i
k -i h -i 6 -i j -q 7 -i y -q 4 -q q -j 1m -i m -i 9 -j z -m b -w 4 -m 7 -o 3 -p 10 -m 6 -1s 1 n 2 -k
2 11 i u 3 -i h -j l -1g n -1c u -m r y 6 -k 6 v f -p h -n 4 o v -h a -l 8 -o 3 -i 6 -k 3 n m v i k
13 j 1x -i x -l q -m r 1g 4 -i q j 1 -j 4 -l 1e -h c j 5 -h c -y e -m e -n v -h 2 -o b s 8 m 15 -h
6 18 4 x 3 -j 7 -t q -n 1 h 7 -n 9 -i i j s -n c -s 8 -o m k 1p k 6 10 2 -l 1n -j a -m w -l m -i a 1d
9 -h 3 -i 3 -h i m d -h 3 -1f 3 -1l 3 -t l -j d 11 d -o 6 -j 9 k 3 -m 4 -v e -j 13 -o 1 -k 5 -i g -k
2 -1q 4 -r 3 -p s n f -k 2 -k 6 -u a i t -j b -k p -k 4 j f -p i 15 2 -i 3 -q 11 -k 26 -q j -k x -j
1b -w 3 -i 32 -j l 13 9 -i 2 -l t -18 b -h 4 v d -q b -l 3 m 1 -j m -k g -j 3 -l a -s 6 -m b q b -h
2 -2e 1 -i 1 -1p 9 -u 8 j 8 n 1o -o 4 -i b j a -l 8 -q a -k 6 -l u -l 4 -m q v 1 -j l -h a -i 7 -i
8 -n 9 -n b -o b p 8 p 2 -j 3 -i 3 l w o a m k x g -j 2 -j 3 i 7 -l t -t t -l a -h b -1s 19 -o 4 -19
4 -h h -m 2 -k 1 l s -j l -k h -k 7 -o a -h 9 12 7 -n 5 -j g -i r -h 5 -q f -i 4 -p k m l -k 9 -j
f -j 6 -i e -m i -l q -i 6 -k l -h y -j c -r 2f -i e -l p -h 7 -j n -p 1d -n 6 -k 8 -i 8 -33 1 -h
l -h e y c -o h -n 4 -m 2 -i 3 -i 1z -y g -o 8 -j 5 -u y -r b -h 5 k h -o h -k z -i 1 -p 9 i 17 -i
y -l 5 -w 6 -m 15 j u -k x -q c -l b -i c -k 5 -h 15 z 4 -i 4 -m j -i f h m -j 4 j 16 -i j -h 9 -x
k j f 11 g -l 28 -i 2 -h 5 -k m r 5 -18 f -h g -l y -o 5 -l 3 -q 5 -i c -j 1l -h 5 -m 7 -j f -j z -x
5 q 3 -n a -k m -j a -h a u g -i 6 -i y -k k -i l -o 7 -k f -j 5 -l 1 -j r q 5 -l a -1y 3s -i 3 -l
b -u v -k h -k o -h d -i a 1l 4 -j 2 -i 9 k s k 8 -w d k h -o 6 -u h -o 3 j i t 5 -h 1c -k 7 -o i -j
e -l k -l 2 -n h -k h -o e -q 8 -m t -m a -1d l -m q i n -q h -j h -l 14 m 24 t k -p g k 1g -j l -k
3 v c -16 b -j g -j 4 -i 3s t 1d n 20 -i 8 -i i -i 3 v 5 -i e -l 16 h 1 -k 5 -o i l h -h 8 -l 4 -u
e t 1 -j 2 -j s -h g -k a -j b -h 1p i e -r 3 -k 1f 1j 1 -r 9 -j 2h 12 p -k 1 -2t t -o l -r c j e p
5 -i 4 -k x t 2 -k 6 m 2 -k 1 l n -j 7 -i 1 -k b -h 1k -k 6 -i a -m 7 -u g -l l -k i -h i v y -i 5 i
y r j -j o -i 5 -r a -i b -i l -19 y -l 5 1e 1 i 1g -k d v b -o b -m k -s o -n 1g -k 1 l 1s -j 3 -i
w -h a -n 1d -h e -j a -q e -k h 1l 3 -h d -17 6 -i l -n q -p 2 -k 5 -n 9 -k 2e -i m -n 1c -26 a -i
g -l 7 10 x j 1g -j 1 1k n -m 4 -u c -h b -o 7 -j 4 -i a m m -q 4 18 l y 3 13 1l l 8 -i 1x j 15 -j
6 -18 7 -m 3 -k h -l 6 x 1 -k 8 -n g -o 5 -l a -n 4 -k a -k 5 -j m -h 2 -i 2s -o 9 u f -y 6 -1x 5 -j
1t -i o -j 6 -k b -h i -r 7 -i 1d -10 7 -l d -j 2 -k 2n -k 9 p c r r -k 3 -n 7 -h j 2g b -i i s 2 -m
3 -j 7 -j 2 -i h -m p -k i p 8 -i 5 14 9 o i -o k -11 m j 7 v 8 -15 d -m 3 -j 2 -o 3 -m 7 -k 6 -i
d -o 13 -i y -v t -i 6 -z 16 -o 2 -p 4 v i l d -i i 1t 1z -j v -l q -l 3 -s 9 u 8 -j 5 n 5 k d -28
1 j f -m 1q -l 1v -11 1 l 5 -m 2g q 2 -l 7 k k -k a z 22 -h b -j o -l 9 -12 3 -j 9 -n 19 y a -j 8 -t
e -n 4 k i -m 2 -u 2 -p i -12 1 -t j -j f p 4 -i 1 -j s -j 2 -h 4 j 5 -j 5 k 9 -m 7 -n 3 -q 3 -h p -k
4 j j -z e -h k -i p 16 a h l -i 3 -m o -j 1 -l e -k 8 -j 6 2z 11 -1g 7 -u 4 -k 2 -1w d -k v -k m -t
z -q 3 -n 7 -h 5 -i 1 o 12 -1h s -h 4 -r 11 14 b -j 5 o 15 -x 4 -i c 1m 6 -1i f -m z -j 2 -h w -h
1q -i 22 -1j m -1n o k m -1y o u v -w 2 -m 9 -j 2 l 3b -15 i -n 6 -n a x s m p m 12 -i 1z -w 1 m a -k
1y y 1j -p v k s -m 6 -j m -12 p -l f -j 7 j d o 5 k c i b -k 4 -o 9 -z w k 1 14 r -k a -k 5 x h -i
3 -i 1 -l d -n 5 -i 4 q 1 i d -n g -i 27 -u i -o l -k u -j d -w 13 -l b -12 e -k o -k c -k v -j 3 -o
2 -1h 14 -h b -k 1k -i 16 -i 7 -k 9 1b c -l 9 -m r -k 2 -m s k 2 t 1n -p u -v i h 5 17 h -u p -i
1a -i 9 -i b 1r g -10 c -o 3 -n e -i 4 -l x i t -h 2 -k h o g -i 9 -j b -1n 9 p u -q r -i 13 15 5 -h
5 -m d -h 4 -h 8 o h -11 2 -l 1f y b k k -h 3 -o r -p h -p k -p 8 -p 7 o 3 -m 3 -q m l 1l -s 8 -w
x -n a -h 2 -w 2 -j 6 14 1f -h 1 -l j -2d 4 -r 2 -j 5 l 4 p u -w g -k 15 -n 1 -l d -r b p 3 -m 13 -l
18 h m j a 1d 2 x 1 l g 19 2 -h 5 w b -i 8 -i o -j v -r 6 -l 2 -i i n 12 -l p -p 2 -i x -r g -m g -j
z -h 7 -j j -11 b -i g -k e -j h -l b j h -n 2 -i f l f -i 5 -s d -i 6 -k 9 -j 9 -n 2 -h o -i 4 -h
j -k 1 -k k -t v -k 14 s 1m 1o 5 -1d n -j 1a -m 7 -i e l a -k 3 -i r -h 6 n 8 -k n -12 3 -i g -o d -i
1x -h 8 s 2h -k g -l 5 -u 12 -j 2 -j 18 -i 5 -j 3 n 5 -m 6 -h 8 -11 14 -p j -i w h 4 -l 4 2i 3 u
m -12 j -x 3 -n 1e -l 1 10 5 i 2 -l i -r 10 t 4 -k 5 -i 3 -i v -l 3 -19 7 -i p m 7 -y n 17 9 -2k p -o
4 11 j -j n -k h -k 4 w 1 -j v -k 3 -l 1 -l l -i 2 -k 4 -h j -q 6 -12 2 -h 1 -j 5 -h 8 -k d k 7 -l
l -s 4 -h g -n 3 l t -q d -h c 14 9 -h j -m 8 -k 4 -j 3 -j 5 j 6 -k 14 p 2 -l d -h 5 -j g -l r -i
a -k 1 -n c -k e -i 3 -i k -h 6 -h b i 3 -l l -s 7 -m 4 -i 1 -j 8 y 3 -i r -1a 22 -i 2 -j 3 -m 7 -h
x -i 14 -v 4 t 18 -n f -j 8 -l e -q l -n 13 -l s -k 1 -l 9 i k -z g -17 j o 1k n 5 t 4 -m 5 s h -r
1n -h 5 -h r -h 14 -h f o 15 -j 2 -l b -o 6 -i 8 p n -n l n 5 -s 8 -i 2 -1i f -o 6 -l 2 -j 7 -z 4 -o
19 -k 2b h 6 -i l l 1e -p 8 u 9 -i c -i z -i f -j 1 -k r -l 3 n h -l 3 o 3 -k 13 -j d -t 1 -l 1 -o
46 i e -i 9 -l f -o c n 1 -i 2 -k 4 i 2 1g 2 -n 2 -j 7 11 l -i c -t 4 10 o -k a -n a -l h l 7 -k 13 m
b -p 4 -s 6 j 23 1u 3 -j i -k c -o 6 -j c -l t -h 3 -h e n i -h v -k 5 -h g 18 7 -i g 1m 4 -l g -l
4 -j 14 -l 9 -l 7 -1g 8 -n 6 -l 4 -k 8 -1b a -k 2 -m a -l 1e -q 2s -k v j m -n i -l i -j 5 1z 5 -n
c z 6 -j 7 -1b u n 9 -m h -k q -p e -i 6 z 2 -q r -k a -j 5 i 1i -m e y 10 -l 3 -l 3 -n 6 -m e -i
4 -j 8 -h 1 -q 4 -p 3 -k 16 -o k -r 1m -i e -n 4 -y 1o w 1k -17 b -n c -o 9 -o 1 10 a -j c -i l -r
n -u v -m n -i 8 -m l -m 1 -j w -m 9 -k a -n 1i -h 4 -i x -i 2 -10 6 -i 8 -k 2r -j 11 s j -r d 1f
1v n 15 h 2 -h e -z z -i 9 -t z v 11 -j 4 -i d s 6 -x v -l 2 -q l -q z -1x i -u j t 3 t j i z -i
k -1a p -h d u a -i 9 -t e -k 18 -m 6 l d -i b -i 2 v 5 -j x -q r -k 7 -i 9 -j i -i v j 1 -l t -l
6 -h 1 13 h j p i 4 -m c -l s -m m o f -j 6 -28 26 -h 4 -r 1a -i a -q e -j t -j l -q w z c r h -j 4 o
g -p y -n 6 -q p -i 2 -k 3 h b h 5 -j g -k 1w -r 17 n f k 1e -1z 1 18 m -k 1 -n l m i -i m -o v u
b -o a -o p -n q -p 7 -h i -h l -i u s a r h -l 1 -n 3 -2d 8 -l l -j 1 1k 2 -m 1j -k a -i r -m 7 i
6 x 2 -16 3 -1d 2 -j c -k m -17 4 -i y -11 5 -q j -k 29 -p u -m 9 1b b -m 11 -v n -u 5 -i h n 6 -l
1 p h 13 7 n 12 -n 1c -m 6 -p 5 w 1 -l c k e -t 3 -k n -h x o m -i 4 -n n -l d -l g -j 4 -j r n f -i
7 i 2 -1b f -j 8 -i 9 n 8 -n j -h k -18 5 -l 3 -13 2k 1b g -h 18 -n 1 k o -s 14 n 1e -n c 1c v -j
4 -i 4 n 2 q r -i 5 -j k -j 1 -y 4 s 7 -o 6 -h 4 -i m -l f -15 4 -w 3 -i 6 -k 5 -i 7 j m -i 1f -m 2 q
n -j i -n e -j 9 -k h -v i -2z r -1e c -l v p h -m 9 -i 1b -11 16 -q d -1a 6 -l o -l 4 11 p -m m -s
16 -l 1p -k h -i g -j z -q 1 m 1h -n f -t g -k 6 -i f -h q -h 1 -j o -k g k c -h 19 -i 4 -o 4 -i 4 -x
j -i 4 q 3 -i f -p b -j e -o 7 -k 3 -i 19 -m h -k j v 9 12 1 -m 7 -i 6 -m g -t q o b p c -n 8 -j 7 -j
15 -h 8 -s 10 x 4 -q 4 r r -m 15 -l 11 -m f j p -h 5 -k f -1e 9 1b e p 8 1d s -w 17 -s a -i 1 11 q -n
1a -j r -i m -h 3 -i 9 18 i i 4 -k e -1h 4 -n 27 h d -2a 1 -i 7 -h a -p c -i 7 -r 3 -k 4 i 7 -h l -13
r -j i -v 22 -h 14 -o 7 -h a k s l d -j a -j o -j g -n s q 1b -l c -o 13 -m y -j 4 -l a -w 7 -x b -o
2 -17 6 -k 17 -h 2 v l -i 4 -14 l l 2 -m d -o x -j e -s d -j 7 -j d o e k 5 -i j -j 5 j l -x 1 -t
n 10 4 -q j r s -o 5 -12 1 -l c -o 1k -q 3 -j d -n 13 -l f -m l -y 1m -k g m 1m -k y -j k h k -k h -o
2 -k 2 -o f -m x -m c -i m i f -i q m t u y -m a -q o -m 1c -n h s 4 -o 7 m 2 -i a -k h -l 1l -h 4 -o
p -h 3 -l c -s 4 -j f -u f p 1k -q 2 -i y -1g 8 -12 3 -j 5 -k 1 -j 6 i f i 7 r m j d -o 4 -i 1u -n
3 -w 7 -k 2 l e -i 3 -i 1g -n 8 -m i -20 1 x 1f l 5 -i 8 y o o 1e -i u -k g -12 20 2i w -i f -o 1 -j
8 -l c -k b h 6 -j 1a -y 5 -m p k b -j 9 -s 4 -q p -n 9 -i c -n f -14 v -i k -t c -h r j 2 -l 2f -m
2n -u k -k 2 -q c i e l 7 -n 9 -i 8 -k 8 -z 17 11 x -w 8 -n 3 l g -k h 1b 8 -l u -w n q a -h 6 -i
8 -i 6 -k k -19 2 h 3 -l 1 -o 1u -z 5 -i 3 -m 2 r 2 -k 5 -k a -n 3 -i 2 -h j -j 19 -k 3 -i g -h 2 y
k 16 e -15 m -i 8 i e j 4 -t 5 k f -m 16 -i 1t -s w -n 9 -p s -u 6 -1x 4 -i 5 -i 8 -s 3 -o c -h a -m
j -n c -o 9 10 1r -j 5 -k b -o l -i b -i 21 -12 1 x p 18 6 -m 1 -n 2 o e -h 4 -i 6 -j 3 -k g -h r -j
l -2z c -n 6 -m 7 -o 6 -l 7 -j 2 l 3 j r -j 9 -j 2 -k 8 -r l -k 2 10 b -j 5 -j 5 13 5 -k a -n 3 -z
5 -17 n k c -h 5 -k o -j 7 -r l -i 1 -l v -i 3 -i 2 -n 15 -n 4 -j 6 -j 8 m 6 -i p -p m -n 2 -n 6 1o
i -n j -m v -h 7 18 f -h c -i 1 -1c 4 14 n -h 8 -h 9 -j 8 -i j -o n -j 9 -p u -j 1j p l -n 8 -j c -m
19 -j 1 -j m -i q -j 1 -k 7 -o j -i p -h 7 -j c -q p -i 2 -h d -o t -q 2m -l m -j 8 -r k -r 5 -j 8 -h
h -i 7 -m 9 -j g o 8 k o -h 10 -v c k i -l o -o 1m -h a -i e -j 5 -m 5 -j a -l 5 -o 1 -n 17 -r l -k
c t 3 -k 4 -p 9 11 q -23 7 -m 3 -x a -i 17 -i 1n -h k i 7 -m a -p 7 -n k -w 7 -18 7 -p 1 h f -h 3 15
7 -t z -j f -j m i 18 -m f -l b -i 8 -17 f -j 18 -h 6 -j r -j d -k u -j t -t e -j 2 s c -q 1k 1n
1b -o h s b -i 2 -o 13 -j n j w -h 1 -n 2 -h 6 -n w -i 6 -i y -1a e -z l -i 4 i 1o -j b -p m -j 5 -k
4 -j a -10 1 -u 1 -p 9 -y 7 p k -o p q 16 l h -i o -p i -o e -m 1 o l -k 15 -j 3 -q 1 -o 4 u b -l q l
3 u 1t 10 a -i b j 3 -j 2 -m 6 -m j -o e -p z 1h g -u 19 -n b h q m 18 -j m -n d -t i -m 1d -j w -o
b -o y -j 4 -j 13 -o 1 -j n -l 3 -j 9 m 19 11 s -n 2 n 9 m 4 -12 f 10 7 -i h -h 8 h 8 -o t n 4 -j
a -r b 13 14 -h 6 -j 6 m p -27 1 -13 b -l 5 -q d -i k -1b z -k 6 o 1 -h 2 -k 1h -j p -l 4 -k s -i 4 v
2 -v 1 l f -r 11 -h c -q a -1s 6 h 2 -l m -j m n 9 -10 e -l 2 -l 6 -j a n 6 -12 5 -i 3 -i 6 -n 5 -j
3 s 11 q k -q b -m 7 -h 4 t s i k m e -18 1n l b -p e q p -i 4 19 c -1c 2d -l 4 -h m 10 1 -o e -k
16 i 1 -k 1 l 1 -l d -i d x c -1b t w 2 -n k -i 3 1g 1j -i x -m d -h 3 -k 1 -i f -j 18 l 9 -z 5 p
1 -k e t 8 x d -h u -i 5 -p 2 n m 11 3 -t m -j 7 p 4 -l 9 -k f -t w n 1m -i 1t -i b -i 2 h 3 -j 6 -n
n 18 7 2f e -i 1d -k g -j 1r -h o -m d -p 9 i 10 -i 2i -i 6 -q e 16 u -j 2 -y 3 -l 3 -h e -k b -j
h -i 6 -j 9 -r 8 -l 7 -r c -i a -o 7 -i s -k 7 1i i -k b -i 1 -k i -h e t 8 -j 1 -n 5 w 7 14 9 -k
c -k 8 -18 a i p -k 2 k 8 -h 1 -17 a -h 1 -n 4 1c 5 -1b 9 -k c -h 6 n k -j 2 -12 4 -u e -h 1 -i d -o
d -h k -i 15 -t 1m -n 6 -1g u -u 9 -l v -k u i 1a -k 9 o 5 j 7 -i 1 -v 2 -q 4 -k l -k e r c -l 10 -x
o -k 1 -z v -k 9 -10 l r 3 -l x -h 14 -l 14 -l c -h 15 m y -j e -i k -s k -h u -t 1k -o 3 -2a 5 -m
3 -j 6 -h 2 -j a -i d k l -1l 2 q t l 3 -h 10 -z 4 -q o t d -r 3 11 1w n 8 -p 18 -h 8 -j h o 1b -i
9 o j -m 4 -r j -n 17 -j 6 1d z -o 2 -i t -m h -j 3 -j 12 -u 5 -i a -16 h -r 8 j 2c -l 7 k 8 -n 1x -n
1 l g -k o -1f 4 -h 4 -j u -m 8 -j 7 -h m -k 5 -i h -n 1 w z -h p k 1u -14 2 -i 6 -i 1a -1p i -l u -i
a -m 8 t 16 -o 1h v 5 -o 9 -r 6 -j q -i 1 -i m -n h -l 7 -i o j u -o 5 -k h -h 7 -1e b -o 4 -p 1 -10
9 z f -o 1 -o n -11 b -l q -n m q f -h 3 r 2 -k 16 -i i -n 1 -k 1x -h 3 -h p 12 1i q 1 -l 1 -s h -j
p -n 3 -y 4 1a b -l 1 -j 2 -m n -l b o k -n j j 1 -v g -w 1 -i p p 1 h 11 -n 14 -i 4 o 7 -k 1e -k
j -l 1 -i 4 x j v b -i 3 u e -i b -n h -1h i -t 8 -m 8 -r t n 1g r g -k e -j 1h -12 e -h 2 -p m -i
1 t 1 10 k -j c -h 2 x 16 -l c -j 1 -h 1c -q d -k 4 -i p -k 1h -h f i u -q 2 -j t -o u -o 7 -r 3 -q
o -n c -i 19 -m 3 -12 5 -1d g -m d q 3 w 1b -1k 3 -1a 8 -o b -i 20 1h r -k 2o -p 9 -j 7 -l 2 -n 3 -r
8 -l 8 u t -j s -j c -z b -k p -i 2j -i 17 w 5 -v 8 -p 6 -j 8 -n m m 1 -m 3 -k 1 m b -s 1 -n s -n
2 -17 c -p 4 i x k o -t d -i 1 1a c -o r -j j -j x k m -i a o 15 k c -20 12 -k 17 -i 9 -h 9 i 4 k
o -h h -l 4 -o 4 -h g k 3 -i i -p 8 -h a -n 4 -i 4 -j 8 -r 14 -i 1g -j 4 -o m -n 8 -n v y c -j b l
j -l d -12 t j a -i 1d -m 4 -q t -l a -i 6 u f v e u 3 -o 5 -j 7 -j h -l 2 -j m s e o e -i l -i c -m
t -k e k v -j 3 -i a -r 1 -w 2 z 9 -i m l 4 -k y -i 1 -n p -w 5 -j 6 -n 6 -o d i 2p j b -n 2 -u i -j
8 -l 7 -l 6 -18 6 -n 4 -22 o -j s -l 19 -m b -p 7 i 1a -i p j e -h a j j i 2 m l -l`,
  },
  belittles: {
    bias: -53,
    foundAbove: 136,
    passedBelow: -1115,
    weights: `
6 l i -v 9 -n 5 -j 5 -u 7 -l 2 -n 8 -p e -o 5 -m d -1g 3 -o 5 -k 1 x 4 -p 8 -o 8 -s 5 -i 1 -l d -n
f -p 1 -j 4 -o 5 -h a -m 9 -i 5 -r 1 -p 6 -h 9 -k 2 -h m -r c -i 5 -t 3 -k 8 -h 9 -l 1 y 6 -i 7 -i
a -n c -i 2 -i 2 -n 8 -m 4 -p q -m 1 -h g -l 5 -i a -r 5 -q g -i 7 -k 9 -x 6 -m 2 13 a -o 5 -i 8 -r
7 -m 2 v 2 -m 4 -v 4 -t 1 -i 6 -k e -q e -i o -i 6 -k 5 -m 7 -q 5 -t f -v 5 -q 5 -p b -m e -m 7 -p
3 -l i -t 2 -l 3 -o 7 -l c -v 3 -j g -h 2 -i 1 -l f -l b -n 4 -i 5 -w 3 -j a -i a -n 6 -m 8 -h e -l
7 -k 1 -j 7 -l 3 -h 1 -v 1 -y a -k 2 -m 2 l 9 -k b -k 4 -j k -k 2 -y 8 -h 3 -l 2 -s 5 t 1 -18 d -i
c -h 1 -r a -n 1 -p 3 -l 4 -h 4 -l c -z h -p 1 -h 2 -k 6 -i 5 -j r -o 5 -t 3 -m 8 -z 6 i 3 -r 1 -r
a -i 7 -p g -o 5 -k 1 -q h -i 5 -t 5 -t 3 -h 1 -p 5 -h 5 -k 9 -i d -i 4 -h 3 -j 9 -i 8 -j 3 -m 8 -11
1 -j 1 -v k -i h -k 8 -k 4 -u 2 -n 6 -l 3 -w 2 -k 1 -j f -m 6 -12 8 -i 4 -t 4 -o d -n 2 -k 1 -i g -r
2 -j 5 -x 2 -i 1 -i 9 -n 9 -j 5 -1f l -r 2 -m 4 -i 9 -k 2 -k 4 -1h y -p 4 -m j -p 7 -i c -w 5 -o e -t
4 -h b -w 6 -h 1 -h 1 -k 6 -v 6 -i 2 -j g -m 6 -k h i 1 -o g -l 4 -i 1 -p 3 -k k -v 1 -s 2 -m 3 -n
1 -n a -o i -l p -h 6 -h 1 -h d -l f -t a -k 8 -k 3 -i i -27 7 -n c -i 5 -j 9 -k 4 -q 3 -o 4 -m 2 -l
5 -v d -h d -n 3 -n 6 -h 8 -i 5 w 7 -n 1 -k a -h a -t 9 i 4 -j 3 -h e -k 2 -o 1 -l 2 k 15 -i 1 -s
c -h 2 -n 1 -i i -s 3 -m 1 -j 3 -q 4 -i 1 -k 1 -m 6 -q 3 -i 5 -n 3 -k 3 -s h -i i -i m -k a -p 2 -h
3 -l 6 -10 1 -u 8 -n 4 -l r -r f -j 1 -i 1 -i 1 -o a -n g -m 4 -j 9 -n 1 -q 3 -k 3 -p 6 -j 5 -k 4 -x
j -i a -r h -q 3 -k 2 -l f -k 1 -m 2 -u 1 -q 9 -k 3 -m 3 -i 7 -n 4 -j 7 -n 2 -i 1 -u 1 -j 2 -h 6 -n
4 -o 3 -n 1 -h d -h d r a -i 1 -n 8 -i h -q k -h 3 -q 9 -q e -o 9 -i 5 -i i -n o -m 6 -i 6 -k d -p
1 -l 1 -k 5 -k 3 -o 6 -h 9 -m c -p 7 -i 3 -o 4 -p 2 -j 1 -o 2 q d -m b p 2 -k r -j 6 -o 7 -i c -m
5 -q b -i 3 -k 2 -q 4 -p 2 -z 5 -m 1 -q 4 -h d -j 4 -j a -o c -n 4 -o 2 -h 3 -h 7 -i 3 -t 8 -p 4 -n
2 u 4 -v 6 -r 2 -h 4 -p 9 -i p -j 6 -n 2 -h 1 -n 8 -p a -k 6 -k n -k s -m 4 -i 6 -q s -i b -m a -p
2 -m 6 -k m -k 8 -l 7 -15 e -m 2 -h k -i 2 -j 1 -m 8 -l o -p 4 -r 5 -j 5 -n 1 19 3 -m 9 -i 5 -n 2 -o
2 -k k -n a -k b -j 4 -i h -o 8 q 3 -m 7 -w 2 -l 4 -q r -13 f -o 1 -p 3 -m 2 -i 5 -p 6 -u 2 -i 5 -k
e -i 4 -m 8 -r i -i 2 19 6 -1a 3 -j 2 -k c -23 6 -q 3 -p 2 -l 3 -m 4 -l i -m 2 -i 3 -m 2 q 4 -l 2 -n
h -i 4 -12 c -16 7 -l 1 -h v -v 3 -l 5 -q 1 -i 8 -j 9 -n 7 -v 2 -i 6 j 1 -i 1 -l 4 -j 1 -r 5 -k 1 -l
k -l 6 -l 2 -i l -k a -n 2 -r 4 -h f -m 1 -j 8 -o 2 -q d -i 8 -l 1 -v l -k 2 -m 5 -n 1 -z 1 -o 1 -l
2 -q 6 -j 1 -i h -l 6 -s h -i 3 -j 3 -k g -n 6 -u 5 -h 7 -k a -q 1 -l 2 -m 4 -l 1 -r 2 -k 1 -o 4 -m
2 -i 6 -l 7 h 7 -k 3 -m 3 -p 7 -t 6 -s 5 -r 8 -j x -w 3 -j b -l c -12 1 -k 5 -n f -q 8 -h 3 -l 1 -11
6 -o c -i 3 -h 3 -p m -j 3 -j 7 -p g -k 9 -n 5 -w 1 -n 8 -j 5 -v 5 -h 4 -h a -m 1 -n a -k 3 -q 1 -j
7 -l 9 -k 7 -i 2 -p k -p d -l 5 -j 2 -i 1 -k 3 -i 2 -n 4 -i 5 -p 8 -l 2 -l 3 -m 5 -j f -i 3 -m q -r
b -j c -i 6 -h 3 -h 8 15 2 -j 1 -j 2 -r 7 -i b -k 2 -o 7 -13 9 -p 1 -l 1 -n 6 -i j -p 4 -k j -h 6 -n
6 -l 5 -j c -i 3 -i 1 -p 4 -o 8 -i c l 5 -j 3 -h 3 -n 1 -r 2 -o 8 -m 6 -j 2 -i 3 -k p y 6 -n 5 -l
4 -l c -p 1 -h 1 -o 7 -h 3 -k c -o d -s 2 -h 2 -l e -i b -l 2 -n 5 -j c m 9 -l 3 -j 3 -j 4 -o 1 -o
2 -l 5 -r 4 -j s -j e -o 1 -l 3 -u d -q 2 -p 5 -k 2 -r 8 -q b -k 2 i h -o 3 -l a -h 3 -m l -l 1 -j
6 -m 5 -q b -p 1 -n 2 -i 2 -k f -u 9 -t 1 -m 4 -q c -r 2 -i 5 -r 7 -l 1 p d -i 7 -n 6 -m x -i 2 -y
1 -l f -t n -j b -p 7 -m 4 -i 4 -n 1 -s 4 -h b -k a -j b -i 2 -i 5 -j 2 -o 6 -i 1 -j 8 -k 9 -p 4 -l
1 -m 6 i 2 -i 5 -l 2 -s 2 -m d -m 9 -w 4 -r 8 -v 1 -i 2 -j 2 -j a -k 1 -q 8 -h 1 -l 7 -m 7 -1v 3 -v
1 -k 4 -u 1 -i 1 -l c -q 3 -p 1 -l 9 -h 2 -i 2 -j 4 -l 6 -h 8 -q 8 -n k -h 2 -l 2 -o 3 -j 7 -n 3 -p
9 -n 1 -l 1 -i m -q c -q 4 -2b c -m 2 -l b -k b -m 4 -i 8 -i 7 -n 4 -n 1 -w 6 -p 5 -k 7 -i 3 -s 1 -m
5 -l e -o 7 -i 6 -j 1 -l 1 -n 9 -l 4 -j 4 -h 5 -t 1 -l 8 -h 5 -t 5 -k 1 -v d -t 6 -n c -q i -r d -j
4 -j 5 -l 1 -u 3 -l a -q 7 -k 2 -p c -k e -p 9 -1e 4 -i 3 -m 6 -h 9 -i d -j c -p 9 -i 6 -j 7 -k 7 -j
5 -l 3 -o 4 -z 1 -k 1 -r 3 -v 15 -k i -m 6 -q 3 -i k -l 2 -i 1 -k 3 -h 3 -h 2 -k b -l 1 -m e -m 5 -h
d -n q -r 6 -i e z 7 -i 2 -i 2 -m 4 -s 4 -t 4 -l 6 -10 2 -u 6 -s 3 -s 3 -j 6 -u a -i a -14 5 -k b -k
3 -i 2 -k 4 -l 1 -o i -k 9 m f -i 3 -m 5 -i 7 -u h -q q l a -q 6 -t 1 -q b -j 2 -j 1 -n 2 -i j -k
4 -m 4 -v r -l e -l 9 -o 7 -r 2 -l 9 -i x -j 1 -l 7 -n 1 x 6 -k 1 -i 6 -i 3 -i 4 -o 1 -m 3 -n 5 14
7 -j 2 -p 2 -10 2 -p 1 -h 6 -i 2 -i 2 -k b -i 6 -k b -j 2 -o 6 -q g -l 6 -p 2 -k k -m 2 -k 6 -n 1 -k
2 -j 9 -k g -v 1 -n 3 -t 3 -s 2 -m e -k i -i a -s 1 -12 4 -h 4 -k l -k 4 -j 3 m b -11 5 -j 1 l 1 -m
j -l 6 -o 7 -j 3 -i e -n 5 -t 1 -l 6 -m 6 -i 8 -i 8 -j 7 -l d -i 4 -h 7 -n 3 -m e -r 1 -q 8 -i j -r
g -i 7 -13 3 -i 4 -i e -k 2 -q m -j 1 -q 4 -p b -n 3 -m a -m i -h 1 -n g -k 7 -n 5 -q 4 -n 7 -j 2 -k
2 -h 1 -i 3 -k 2 -n 5 -m 4 -j 8 -l 1 -h 4 -u f -i 3 -i 5 -o 8 -q 2 -l 7 -j 1 -o d -m 1 -k 5 l 4 -v
1 -t 5 o 1 -l y -i 14 -n 1 -l 4 -k 4 -m 16 -j 9 -m a -m 3 -i 6 -r a -j c -n 5 -t i -u 5 -p 3 -10 3 -i
1 -h 3 -m c -r 8 -14 7 -k 7 -j 9 -12 2 -w t -i 7 -m 5 -m 5 -l 1 -h 7 -j 2 -n 7 -h 4 -j 9 -o 4 -o b -r
1 -h 3 -l a -11 m -m 3 -r 5 -n j -j 7 -w 4 -t 1 -h 1 -h 5 -r 2 -l 2 -q n -n 8 -r a -x 9 -m 5 -j 4 -l
8 -l 5 -k 2 -i 3 -p 3 -n 2 -n 7 w 6 -j 2 -t 6 -n 6 -k 1 -l b -o 2 -h 3 -l q -11 2 p a -o 2 -i e -j
3 -p 7 -h 7 -m 1 -o c -v 4 -n 1 -h f -y 1 -i a -j 1 -m i -r 4 -11 7 -h 5 -l 1 -u b -m 7 -k 4 -l 8 -j
4 -n 4 -o 3 -h 1 -h 6 -n 7 -j 4 -l g -l 8 -p 1 -l 3 -n 8 -o 1 -l 6 -l 6 -y 4 -i a -m 9 -i 1 -l 8 -t
2 -m 1 -l 9 -n 4 -m b -p d -n 2 -i a -o 3 -r 4 -o j -t a -j 5 -j 2 -o 4 -p 6 -v 3 -i 6 -h 6 -h 4 -o
5 -j k -n 3 -i 2 -l 1 -o 1 -i 8 -m 5 -1j 1 -n 2 -j 1 -h a -q t -m 8 -s 6 -j 5 -i a -m i -o 1 -m 4 -j
2 -i 1 -n 4 -k 8 -n b -n 2 -u c -i 8 -r 7 -l 4 -h 8 -k 4 -m b -q 2 r 2 -k 8 -w a -n 6 -s 3 -r 2 -i
e -j a -i 1 -o 9 -1f 1 -j 7 -p 8 -j e -j 5 -l 9 -17 1 -r 6 -r i -i 5 -l 9 -v 5 -m 6 -t 3 -l 4 -y n -n
6 -s a -p 1 -j c -k 7 -o 8 -j 2 -q 2 -i 1 -j 3 -i 3 -q 5 -j 5 -p 1 14 7 -h 1 -i 1 -m 7 m e -r 1 -j
2 -l 2 -k 9 -o 1 -n 1 -m 4 -m 3 -m 6 -j 9 -k 7 -q 5 -l 3 -i b -l 6 -p 4 -j e -n 6 -s 2 -i 2 -j 7 -j
9 -n 1 -k b -m 1 -k 7 -r 5 m 1 -i 4 -l 1 -l 1 -k 3 -j b -l 6 -k o -l 4 p b -s 1 -t 2 -h d -n 4 -l
2 -m 7 -x 9 -j 1 -h 3 -m 3 -o t -i g -h f -h 2 m 9 -p 6 x 1 -k 9 -p 1 q 1 -p c -i 3 -r 3 -u m -n 3 -j
d -19 5 -u h -l d -y e -h g -p 1 -k 8 -m 7 -n 4 -s 1 -y c -l 2 -j 4 l 2 -h 7 -i 1 -i 1 -j 1 -i 1 -l
1 -l 9 -m j -o 1 -n 1 -p 8 -q n -h 4 -n l -i 1 -i 6 -m 4 -l b -l 7 -h 3 -j 9 -i 1h -q 4 -i 6 -j 1 -l
4 -m 7 -k 1 -j 9 -p 3 -m 1 -h 9 -o 2 n e -o 2 -h 1 -k 2 -k 4 1u 4 -h e -l 10 -k 1 -p 1 -j c -i 8 -i
2 -z 1 -h 7 -p a -i d -13 3 -j 1 -k 9 -k 1 -q u -t h -m 2 -h 1 -j 1 -u 3 -h 4 -i 3 -h 5 -m j -l 1 -k
1 h 3 -n c -n d -v a -i 6 -k 3 -l 6 -q 1 -y 5 -k 5 -l 1 -i d -k 8 -l 7 -o 2 -h 4 -m m -k 1 -s 1 -h
5 -q b -i 2 -l 9 -i 4 -i 8 -i d -i 1 -l 4 -i a -s 9 -r 5 k 2 -k 1 -w 5 -o l -r 1 -r 8 -k 3 -s 2 -j
4 -i 8 -i g -i a -j 5 -s 3 -n 3 -j 8 -n 1 -s 1 -y 6 -j t -k 7 -w 1 -w b -1s 2 -i 4 -m 2 -l 6 q 8 -n
5 -i 4 -i e -q 4 -o 6 -j 6 -o q -p 9 -l 1 -n 6 -n b -r 3 -q g -o e -j 7 -j 6 -v 3 -m 8 -l 6 -l 1 -r
d -j 2 -i 5 -o 6 -k 1 -m 5 -l 4 -i 1 -k a -p e -m 7 -h 3 -m e -k a -v 2 -m 2 -k u -q 7 -o 1 -s 3 -l
9 -k 1 -l 9 -n 6 -l 4 j 4 -h 3 -k 1 -k 3 -i d -r 2 -m 1 n 8 -w 4 -k 1 -j 5 -n 1 -i 1 -o 2 -i 5 -j
4 -r 6 -n 2 -j 7 17 1 -q 9 -n 5 -i p -i 2 -h a -i 6 -k c w d -o c -r 1 -i 1 -m 2 -h 1 -m 6 -q j -k
4 -n 4 -17 b -m 9 -j 2 -s 8 -r 2 -u q -q 6 -j 4 -m 1 -o w -l 5 -n e -t 7 -m 3 -q 2 -i 8 -s 3 -r 6 -k
5 -j 8 -s c -j 1 -i 2 -k 2 -l 3 -l 10 -i c -z 8 -l v -h 7 -n 1 -n v -l 9 -i d -k d -o b -q q -r 1 -l
2 t b -i a -u 2 i 5 -t 1 -10 8 -k 5 -i 3 -m 1 -k 3 -h g -i 4 -l 1 -n 3 -n 8 -q 4 -j 1 -o 5 -i 9 -k
1 -o 8 -u 7 -i 4 -i a h 9 -n i -o j -w 8 -s f -i 2 -k 2 -r 3 -k 4 -m 1 -p 7 -o a -m a -p 6 -l 7 -k
a -13 5 -j 9 -i 7 -j 5 -k 5 -q 4 -i 9 -i 3 -m 1 -k 3 -h c -k 2 -l f -i 6 -11 4 -i 1 -i 9 -i 1 -n 4 -n
9 -o 9 -v 4 -l 2 -q 3 -n 7 k 1 -x e -n f -j 2 -k 7 m 9 -m 4 -1c 1 -m 2 j b -i 1 -t 1 -u 3 -p 1 -i
7 -i 1 -p 1 -l 8 -i 2 -u c -i 8 -j a -j 5 -k b -i g -k 2 -l 1 -i 4 -v 6 -r 3 -i 6 -h b -j 1 -h 8 -h
1 -q g -m 3 -m 4 -n 7 -j 1 -o 6 -k p -o 8 -k k -w 1 -p b -r 6 o m -k 7 i 6 -k h 1c 3 -o 4 -m 1 -1j
4 -o 1 -j 4 -m 4 -k 6 -h m -z i -n 5 -k b k 1 -m 2 -h 8 -l 2 -q 9 -j 6 -i 3 -o l -j f -j g -k 4 -p
a -i 1 -m 5 -l 7 -i 7 -j 8 -o 1 -u 2 -11 6 -q 5 -k a -i 9 -u j -m d -i 5 -r d -j 4 -j 3 -j c -v 4 -r
3 -l 7 -o 2 -s 3 -l 9 -12 b -17 5 -i 7 -h 5 -l b -l j -o 5 -q 4 -k h -i 5 -n 2 i c -j 1 -l 2 -o 5 -m
i -i 2 -i 5 -s 1 -o 1 -n f -n 3 -k 8 -j b -m 4 -l 5 p 6 -h h -o 1 -l a -m 1 -p d -r 9 -j 2 -o 3 -p
e -q a -o 9 -l 3 -j 3 -r 8 -h 5 -k 7 -k 1 -r 2 -p 2 m h -x 1 h 8 -i a -n 1 -l 1 -n 4 -k 7 -i 4 m 8 -o
3 -j 3 -l 3 -j 2 -i 7 -q 3 -n 1 -j 7 -i 3 -p 1 -p 1 -j 6 -r a -h 4 -j m -s 8 -s 4 1l 6 -v k -m 8 -k
l -p 7 -p f -q 1 -o 9 -r 5 -p u -p 4 -k 1 -i 2 -i 9 -h a z 1 -j 5 -m 9 -j 9 -y c -s 6 -i 8 -h 2 -n
4 -15 f -n 3 -r 9 -n 1 -i 6 -r 4 -m 3 -h d -l k -j 7 -k 2 -h 3 -m 1 -h 2 -i e -l f -o 2 -h 2 y e -m
a -q b -12 4 -n 6 -l b -m 5 -i 2 -s d -h 8 -j 2 -j d -j 1 -q 3 -j 5 -z 7 -n 1 j 7 -n 6 -v 5 -n 8 -t
1 -m 1 -j e -j 9 -l b h i -n 7 -m 3 -r 7 -n u o 2 -o 9 -k c -p 1 -r 1 -q 2 -o n 12 5 -i 1 -h 1 -x
1 -u 2 -i b -j 1 -l 8 -k 1 -j e -k 5 -j 3 -i 5 -j 6 -p 2 -m 5 -m 4 -l 7 -i d -n 3 -h 4 -o 4 -h 1 -m
4 10 b -q 2 -p 2 -n 7 -j 4 o 1 -o 1 -t 6 -o 2 -q 3 -q 1 -o 1 s 1 -j 5 -m 1 -r 3 -u 9 -u 1 -l 5 -l 1 n
4 -h o -l 6 -o 6 -r g -i 2 -p 5 -i g -h 2 -r 7 -m 4 i 2 -o d -p 5 -r 4 -l 1 -i 3 -o 9 -14 2 -l 8 -o
3 -m c -h 4 -l 1 -k 1 -p 2 -i l -m 6 -u 2 -15 3 -l a -m 7 -m 1 -i 9 -i 9 -h 5 -k 4 -w 1 -k b -13 5 -l
1 -l 2 -o q -o o -l 2 -j g -v 8 -q 4 -n 6 -s 3 -l 4 -j 5 -u 1 -m a -w 4 -k d -r 4 -l 2 -t 2 -o 3 -h
2 -j 8 -o 3 -n a -l 6 -q 2 -i 9 -o 8 h 3 -i 3 -k d -o 6 r 2 -k 8 -m 3 -h 4 -j 9 -q 3 -q c -h 3 -t
1 -o o -k 4 -l 1 -p 2 -l 3 -y 4 -i a -n 4 -n 3 -n 1 -k 5 -v 8 -j 8 -n 8 -l 2 -k 4 -h 2 -i a -p v -l
7 -k 3 -k 8 -j q -h 2 -12 5 -j e -14 2 -h 1 -w d -i 5 -n 8 15 g -j 7 -i 9 -s 6 -i 1 -m 4 -i j -q 2 -j
2 -k 5 -s 4 -j a -i 5 -h m -r 8 -m 1 -x a -t 3 -i 2 -n b -h 2 -k 1 -p 7 -j j -j 2 l 4 -o 5 -i 8 -l
3 -i d -u 1 -o 9 -j 4 -o i -m g -p 1 -10 1 -l d h 4 -m n -l 5 -i 4 -r 8 -h f -n b -o 5 -s 1 x d -i
8 -k 9 -o 1 -h 9 -j k -i 9 -t 3 -t 1 -i 8 -j g -i q -v a -h 9 -l 5 -12 a -m 9 -p 8 -k 6 -j 1 t 3 -i
9 -r 2 -i e -t 6 -18 2 -n 2 -q 7 -r 7 -o b -m 1 -h 9 -s 1 r 3 -k 8 -k 3 -n e -i 3 -o j i 8 -12 1 -j
c -1g b -j 5 -r 4 -m 7 -q d -i 6 -l 1 -m h -j 6 -j k -l y -r 3 -s 3 -t 5 -i 3 -m 8 -o 6 -m 2 -i d -p
4 -l 6 -k 3 -o k -j 1 -t 15 -n 1 -n b -n 2 -n 2 -u b -n f -r 1 -s 1 -n 1 -k 2 -k c -k 7 -o 3 -y k -i
2 -m 4 -k i -i 7 -w 5 -n 13 -m 1 -j 1 -o 4 -m r -m 9 -p 9 m s -k 7 -k 3 -m 5 -y 2 -i c -n 2 -q u -r
5 -r 5 -k 3 -k 1 -26 h -k 5 -i 6 -s 5 k 1 -p c -o 4 -k 1 -j 1 -i 3 -h 6 -l 2 -k 5 -j 3 -q a -k 2 -o
b -l 9 -h b -t 1 -j 2 -i b -10 4 -j 6 -m 1 -o 2 -i 4 -m 2 -h b -16 c -p 9 z 4 p 2 -o 2 -10 3 -m 2 -10
g k 1 -h 3 -i 1 -j b -m 6 p 4 -i c -1h 3 -m 3 -j 5 -r 1 -t 7 -n 9 -u 5 -m 8 -r c -j 5 -k 8 -j 1 -i
3 -m 1 -s 2 -p a -k 6 -m b -l d -l 1 -i 5 -x 1 -n 6 -p 2 -l g -h x -p 2 -k 2 -m d h 4 -i e -p 2 -o
a -n a -i 2 -i 4 -m a -k 4 -o i -j 4 -r 8 -w 2 -i 7 -l 3 -w 4 -m 6 -w 9 -p 9 -n l -u 7 -v 4 -o 1 -l
7 -i 3 -r 1 -k 3 -i 1 -h 2 -p 5 -n 3 -k 1 -s 1 -q 5 -w l -i 5 -r 2 -i 3 i 6 -s 8 -n 5 -m 9 -k 4 -12
2 -k 7 -k 8 -i 4 -p l k 7 -m 8 -m 4 -h 4 -p 1 -j 2 -i 1 -q a -r 7 -h 3 s 4 -k q -l f -i 2 -j 3 -i
2 -l 1 q 4 -i 5 -n d -x 1 -m 5 -k 4 -n 1 -h 6 -i d -12 a -19 m -j 1 -n q -o 3 -l n -i 9 -r 3 -j a -k
a -i 6 -l 6 -m k i a -j 3 -u 6 -l 5 -k 1 -i 3 -i 8 -j a -m 4 -j 8 -j 4 -k i -v 7 v 8 -i 4 -h 2 -m
1 -i l -h 6 -q 2 -j 9 -17 3 -m 9 -i 6 -k 2 -i 6 -i g -i 6 -p h -o 8 -s 4 -i 3 -m 1 -s c -l 3 -m 4 -o
7 -n 7 -i 1 -m b -k 6 -m 9 -i 2 -i 9 -k 5 -u b -o 2 -o 1 -m 4 -o d -z 4 -i 5 -o 6 -z 9 -m a -o 1 -h
l -t 2 -s 2 -p d -i 9 -i 5 -i a q 2 -h 6 -m 1 -j 2 -r a -q f -m 4 -h 3 -i 1 -l 3 -r 9 -m 6 m 1 p l -o
3 -i 6 -u 2 -p t -p 9 -u 1 -j 1 -j 1 -r 5 -o 8 -x f -j 5 -m 2 -14 1 -k 1 -h 4 -k 7 -l 5 -i 2 k 1 -y
e -q 1 -o 6 -j 1 -m 2 -l 3 -k 3 -k 7 -k 2 i 3 -z a -h 2 -t 2 -h 1 -j 1 15 9 -i 6 -k 1 -k 1 -m 9 -l
n -k 8 -j 7 -k i -l 3 -l 2 -k 1 -h 3 -i 7 -k 2 -l 7 m 3 -l 1 -o 7 -s 5 -i 6 -11 6 -o 2 -l n -l 2 -n
2 -h 5 -n c -p b -v 9 -j d -m 9 -l 3 -12 c -h g -p 1 -q 2 -q 3 -j 4 s b -l 6 -i a -q l -j 9 -j 1 -n
g -m 7 -q 9 n e -p 2 -x 4 -m e -l o -s 5 -i 4 -q c -h 4 -k 4 -k 2 -h e -l o -t 5 -i 2 -l 1 -10 3 -i
7 -l 7 -r 2 -j 4 -h 14 -i 2 -j 4 -i 1 -k e -r 3 -s b -q 7 -n l -m 1 -i 4 -m 1 -r 3 -m 2 -n d -j f v
1 -l e -k 7 -l 7 -j 1 -l 5 -j 4 -i 6 -j b -r k -q 3 -i 7 -j 6 -i b -o e -r 5 -l 6 -n b -l 3 -i b -k
1 -n 3 -i 1 -i q -12 2 -l 8 -l a -k 5 k k -o 4 -w 1 -i 6 -k 3 r f -j 6 -l 7 -o c -r 4 -o 2 -h 7 -k
2 -z 5 o 3 -i e -m 4 i d -j 8 -h j -h 4 -z 4 -m b -s j -j 2 -x 7 -l 3 -i 8 -j 4 -l a -p 6 -14 4 -k
a -k f -j 8 -j 2 -i f -j 1 -i 9 -j 1 -q 3 -i 9 -i f -n 2 -x 1 -h 2 -n 3 -o j -h 9 -l b -r 6 -k 6 -j
1 -l 1 -k 8 -j 5 -s 2 -k f -j 2 -m c -t 2 -l 9 -i 6 -r 3 -z d -m 8 -o 9 m h -u 1 -m 1 -h 3 -q d -n
3 -l 5 -h 6 -l 1 -q 5 -i 6 -n 3 -j 4 -k 3 -o c -q 2 -k 9 -q 1 -q 2 -s 5 -k 3 j 5 -h l -i 1 -l 1 -o
8 -l 5 -i g -n 4 -i 1 -v 8 -r 6 -j r 15 4 -o 5 -l e -n 4 -w 2 -m 6 -s 1 -h 5 -p 2 -i 1 -q 1 -k 2 -o
1 -h 6 -i 9 -u 2 -k a -o 7 -s 2 -m 3 -l 3 -1o e -j j -k e -k 6 -i 1 -p c -m 5 -l 2 -h 4 -l 1 -i 6 -o
3 -i 1 -n 9 -h 3 -k 1 p 4 -m 3 -h 1 -j 5 -m 8 -p 2 m g -t 3 -i 1 -u 2 -v 4 -n 3 -k 3 -i i -j 3 -o
6 -o 3 -p 4 v 9 -o 7 -k a -v 5 -n 8 -m 4 -j 5 -m y -s c -r 5 -l 3 -x 4 -o 4 p 4 -l 3 -h 4 17 4 -l
2 -v 3 -r d -t 4 -j 2 -n a -q 1 -i 2 -u a j 4 -p 18 -q 2 i 1 -i 2 16 9 -i d -q f -h d -o 3 -s 4 -l
1 -i 7 -o 3 -r 2 -m b -h 1 -r d -10 6 -i 1 -h 1 -q 7 -q j -u 3 -k 1 -m 1 -l 3 -z 4 l 1 -r 3 -k 6 -p
k -l 4 -o a -13 5 -j a -t a -h 2 -i 6 -j 2 -m 8 -j 3 i 3 -u l -r 7 -i 1 -p 6 -p 9 -o h -h 6 q 8 v
2 -r l -k 3 -10 5 -i 1 -k 4 -k 3 -i a -i 6 -m c -q 1 -q 1 -x a -k 4 -n j -x 1 -j 2 -p 2 -j 6 -i 5 -j
8 -i 2 -j 2 -j 2 -k 1 i 8 -i 4 -l 8 -k b -l 3 -s 1 -h 2 -j 4 -h f m 4 -n d -l l -o 7 i g -m 5 -k f -i
3 -m 3 -l 3 -t b -r 2 -h 8 -m 2 -l 2 -n 1 -i 2 -j 3 -o 2 -j d -k 5 -l b -p 3 -k 2 -o 4 -v b -j 5 -w
2 -l 3 u 7 -p 3 -k 6 -h 1 -k 1 -i 5 -n 3 -j 4 -l m -m 1 -s 5 h 4 -l 5 -k 6 -m 2 -m 3 -q 1 -n 6 -z
8 -q 1 -i 2 -n k -p 7 m d -n 4 -q 6 -o 3 -n 1 -j 4 -j 2 -n 8 -i 9 -m 7 -s g -k 9 -l 1 -p 3 -k 3 -o
1 -m 6 -k 7 -j 2 -j 2 -i 2 -m 2 -o 1 -o 2 -m b -t 2 i 3 -j 7 -m 1 -n 2 -12 3 -o 2 -i 7 -m p -o m -i
2 -o f -l 1 -s 7 -j 2 -j 3 -m j -10 2 -h 2 -h 4 -o 9 -i 3 -l c -l 2 -p 2 -h 4 -j 7 -l 2 -k 4 -r 3 -l
b -o c -i 2 -k w -l 1 -v j -j i -k d -h 7 -j d -i 7 -l 7 -j 6 -k 3 -j l n 1 -n a -m 3 -t 3 -p a -i
d -m 4 -i 3 -j 2 -l i -t b -i 6 -l 5 -j 6 -j 3 -k 3 -n 8 -w 9 -m 6 -l b -w 2 -j 3 -p 5 -j b -l 5 -m
p -j 3 -k 2 -j 1 -j j -l i -m c -h 7 -l n -i 1 -m 1 -i 5 -15 2 -p n -j 6 -v 6 -i 2 -l 6 -k 2 -q 1 -i
3 -w 2 -m b -k 5 -s 8 -l 4 -13 2 -j o -n 7 -i 9 -i 2 -h b -j 1 -m 6 -v c -k 1 -t 8 -j 2 -16 9 -k 6 -l
7 -m 3 -k 4 -m 4 -i g -j 5 -m 3 w 3 -q j -i 7 -16 1 -j 4 -w 5 -k 4 -h 4 -x 1 -l 3 -r g i 4 -i e -k
3 -u 5 -k k -n 3 -n 1 p 9 -m a -l j -r 1 -k 1 -n g -j 1 -r 7 -i 9 n 3 -j 1 -h g -h 7 -j 3 -i 2 -l
2 -j 5 -h 9 j 5 -j 5 -k 6 -q 3 -j b -16 u -u b -m 1 -j 1 -l 6 -j 1 -h a 13 1 -j 7 -j 3 -j j -o 9 -j
8 -i 8 -m 2 -s g -l 8 -q 3 -j 1 -l e -w 7 -j a -q 4 -h 8 -i 5 -i 3 -l 5 -i q -k 5 -1e 6 -u 7 -v 2 -o
1 -h 2 -u 4 -j 4 -o 1 -m 3 -t 7 -o 4 -i g -l 9 -i 1 -j 5 -i 1 j i -q 9 -h 6 -i f -y 3 -q 2 -t 9 -m
3 -10 8 -n 2 -i 1 -x h -x 3 -j 1 -o h -i o -i 5 -t 3 -n b -x 5 -n 7 -q d m 3 -i 9 -11 3 -i 2 -i 3 -i
7 -p 7 -s h -k 1 -h 3 -m 3 -o 4 -n d -12 2 -j 5 -h 9 -u 7 -k 4 -i 3 -q 1 -15 8 -p 1 -h 3 -k 3 -i n -y
3 -m 3 -q 2 -i 3 -y v -i 1 -k 1 -q 5 -i a -k 7 -i 1 -l 1 -l a -q 1 -m 2 -p 3 -13 5 -k 2 -p 3 -i 7 -p
b -o 4 -o 4 -x 6 -n 6 -t 1 -p 3 -r 4 -s f -m e -u 4 -l 3 -s 1 -r 6 -r c -q c -v 5 -j 5 -i 4 -r i -p
1 -j c -o 1 -k 7 -i 4 -n 3 -j j -q 7 -i 8 -i 7 -s 2 -p d 1b 7 -m 8 -j e -j 1 -o 2 -i 1 -k 8 -u 3 -o
3 -i 2 -j 2 -l 6 -j 7 -k l -n j -k c -k 2 -o 1 -o 3 -p 1 -s 6 -k f -l 5 -j 6 -m 7 -i k -l 2 -j 2 -y
4 -n o -p 4 -i 4 -t b -n 3 -j q -k 7 -j 2 -m 3 -m 4 -k 1 -o 2 -i 7 -i 3 -m k -q 7 -j 4 -s 2 -s 2 v
2 -o a -j 5 -k 3 -q 4 -m 1 -q 1 -s 3 -i a -y q -k 6 -n 4 -o 1 -p 2 -m 5 -k 7 -k 5 -j b -n a -n 2 -n
b -k 3 -h 1 -i 8 k 7 -j 2 -i 4 -h 2 -k 2 -q 5 -j 7 -j 3 -o 5 -j 2 -j 9 -q 4 -k 2 -l 9 -s 6 -k 4 n
b -l 4 -q 5 -j 1 -i b -h h -q g -w 5 -i 1 -m c -h 9 -x 8 -i e -l 5 -n 2 -p 3 -i 3 -j 5 -q 5 -l 4 -j
5 -r 5 -j 5 -p 8 -m g -p 3 -m 5 -l 6 -k 7 z 1 -q 3 -z 5 -x 5 -j 9 -x 2 -j g -z a -h 3 -j 3 -i 7 -x
6 -l 3 -j 7 -q 3 -i 2 -o 8 -h 4 -n 2 -m z -h c -h 4 -j 2 -i 1 -o v -l 8 -o 8 -k 1 -o 5 -s 8 -k 9 -y
9 -n 2 -m 3 -l 2 -i 3 -t 6 -m 3 -m 4 -h 1 -n h -n 5 -k 2 -l 12 -j 9 -i 1 -n 7 -k 1 -k 3 -n 4 -j 5 -l
4 -i 6 r 5 -k 4 -i 1 -m e o 3 -v 1 -l e -p a i f -i 7 -i 3 -i 9 -q 7 -p 1 -m 6 -v 3 -h 4 -l c -w b -l
3 -y 8 -i 3 -l 1 -i c -n 2 -x b -i i -n 5 -k 6 -k 5 -j 3 -i 4 -i 1 -r b -i 4 -h 4 -p 5 -v 6 -o 4 -k
3 -i 3 -o 7 -s 2 -k 2 -k d -h b -s 4 -k 4 -w 1 -w 5 -l e j 8 -k j -k 7 -m 2 -q 3 -s 5 -k a -t 2 -11
4 -o j -m b -n 3 -q f -v 4 -y 3 -n c -j 5 -i 6 -n 4 -l 4 -k 1 -o 4 -i 1 -i 1 -h 8 -l k -o i -t 6 -n
4 -k g -i 2 -m 3 -m 5 -u 5 -p 4 -y 6 -o 3 j 6 -h 9 -i 5 -m 3 -p j -k 3 -k 3 -k 6 -o n -q 3 -i 4 -l
5 -p f -l 1 -i 2 -n 5 -r d -h 1 -r 5 -k 7 h 1 -i 1 -i 1 -r f -q 6 -i 9 -n k -p 2 -t o -i 3 -r 4 -l
e -l g h 4 -l k -i 1 -m 2 -o 6 -q 5 -o 7 -o 3 -10 5 -j k -v 3 -m 4 -i j -i 3 -12 c j 3 -m c -k 8 -j
8 -h 2 -j 3 -i 2 -k 5 -k 9 -r 8 -i g -m w -i 2 -h 5 -k 3 -q 9 -x 4 -h a -j 5 -m 1 -l 1 -m 1 -v j -l
e -i 3 -i m -m 1 -p 2 m 2 -i 2 -m 5 -m 6 -m d -k c -i 4 -h 4 -m 7 -j 7 -k 2 -v 3 -n m -k l 10 2 -m
9 -l 1 -l 3 -k b -q 7 -h 1 -z 9 -k 6 -k 7 -o a -l 3 -i 3 -1c b -v 6 -j 4 -h 1 -1a b -t 3 -v 7 -r 1 -m
1 -i 7 -r g 1m 6 -m 4 j 2 -j 1 -r 8 -k 1 -l 2 -q 1 -o 1 -o 7 -j 5 -1d 2 -s f -j 4 -l 2 -i 5 -n 4 -m
2 -h 1 -k 9 -s 5 -x 8 -i 9 -s e -l 2 -z 2 -v 5 -i 3 -k 8 -m 6 -r 7 -h 8 -m 3 -q 7 -i 2 -o d -k 3 -r
d -h 6 -13 2 -m 1 -p 4 -j 6 -i 9 -i 9 k 3 -i 6 p 6 -l 2 -w k -k a -x 4 -i 2 i 8 m 1 -k 5 -k 3 -m 3 -i
f -w f 12 1 -n g -i b -k 7 -i 3 -k 1 h 9 -h 1 -i 5 -q a -k 6 -m 6 -u 2 -j v -10 3 -l b -r 7 -s 4 -h
3 -i 1 -s 4 -k 4 -w d -j 3 -i 2 -o r -j h -s 4 -m 4 -j 3 -v 7 -k 2 -i 2 -q 4 -r 2 -p 4 -k 7 -k 3 -l
3 -q 9 i 1 -i 1 -q d -i 2 -n 4 -i 5 -j m -p 1 -i t -j 1 -r j -p 2 -k 9 -11 3 -i 1 -p 5 -o a -n 4 -p
7 -m 2 -o f h b -j 3 -p 2 -o g -m 2 -q 5 -j 3 -l a -i 3 -n 4 -k 8 -r a -j 3 -o 2 -h 5 -q 2 -i i -i
5 -h 3 -i 4 -i c -o b -o 2 -n 11 -p e -j o -o 2 -o 6 x a -r 6 -h 2 -s 1 -o 2 -l 6 -m 5 -i c -k 3 -n
7 -h 6 -i a -2b c -m k -t 4 -s 5 -h 1 -o 2 -l o -q p -l f -o 3 -j n -j 5 -k 3 -i 4 o a -l 7 -t 6 -l
f -o 3 -j 7 -k 8 -i p -h 5 -t 3 -k 5 -n 4 -n m -j 6 -o 2 -t 6 -n d -k 5 -n 1 -q 3 -j 9 -j 5 -j 4 -m
1 -i 2 -k 9 -j l -h c -i 1 -m 3 -n 2 -n b -15 3 -n 8 -m o x 7 -n 2 -k 1 -p 4 -p 9 -o 3 -i 1 -n 2 -l
1 -u 4 -i m -v 2 -12 q -k b -m 2 -h g -o 5 -h d -i 5 -v c -m 5 -o d -q 1 -s 2 -s 2 -l 4 -l 2 -j 2 i
1 -k 6 -15 t -k 1 p 4 -n g -m 2 -o 5 -m 2 -r 7 -q b -l 6 -i a -k 7 -12 4 -q 2 -n 4 -r 4 -n 3 -i 8 -j
1 -i 6 -p 1 -k 4 -k 5 -q 8 -r j -j r -n 5 -k b -m 7 -l 4 -k 1 -k 8 -l a -q g -j 4 -h f -k 3 -q 1 -k
9 -i h -u 3 -w 1 -m 9 -n 7 -q 4 -l 4 -h 7 -j 4 -t 3 -j 1 -j 1 -i 5 -j 2 -p 6 -k 3 -r g -s 3 -i 1 -j
3 -h 3 -m s -18 b -p 5 -k 7 -i 8 -j 9 -x 8 -w 2 -k 3 -h f -i 3 -u 8 -n 9 -t 1 -h 4 -j 2 -l 2 -k 4 -u
1 -y i -o 2 -y 2 l 2 -m 1 -m 2 -l 3 -p j -k 1 -n b -i a -o b -o 3 -i 3 -n 7 t 2 -v 5 -k e -m k -n
3 -k 1 -j 4 -s 6 -i 3 -p g -p e -u k -k 4 -o 2 -l c -l 4 -k 7 -i j -n 1 -p 2 -1l 3 -w h -t 1 -j b -m
4 -k 4 -q 4 -l 5 -i 5 -n 5 i 1 -x c -i a -h 5 -i 5 -18 6 -k 6 -j 1 -j 8 -w 1 -m 6 -i 5 -l 4 -u e -i
g -m 4 -n g -p 3 -h 2 -m 2 -k 4 -m b -q 3 -j 4 -j 5 -i a -m 2 -m 1 -j 7 -n 3 -n 1 -s a -l 9 -s e -15
f -n 8 -q h -17 5 -l 6 -n 4 -k k -i 1 -j 9 -h f -t 9 -h x -k 3 -i 5 -j 1 -q f -i 6 -o 1 -t d -h 1 -j
d -k 2 -r a -j k -x l -h b -t 1 -u a -o k -r 5 -m 1 -m 1 -v 4 -k 4 -j b -v o -h 9 -j 4 -r 2 -12 3 -j
2 -l 8 -i 5 -s 5 -o 6 -i 5 -p 7 -i c -l l -s 3 -m 6 -h f -i 2 -r 4 -10 b -j 6 -m 2 -j 1 -i j -h 5 -p
j -t 8 -p 4 -p 6 -l 5 -r 6 -y 2 -i p -n 5 -v d -x 5 -15 2 -m 3 -t a -j g i 3 -o 6 -k 2 -p l -h 1 -k
1 -j 3 -l 4 -r c -i 9 -r 8 -k 2 -k 7 -k 3 i 5 -h i -k 4 -j b -l 4 -j 5 -j o j 5 -q 2 -j 3 -j c -k
e -j a -j c l 3 -k p -i j -q b -l 1 k 1 -o 2 -j 8 -v m -k c -i 6 -n 1 -x 2 -h 2 -m 9 -k 5 l 1 -j 5 -i
e -n 3 -h c -k 5 -y 1g -l 3 -o 9 -t 1 -i 6 -n f -r 1 -h 4 -l 4 -i e -i k -l 4 -o 2 -o 4 -p 4 -h 5 -o
3 -p f -p a -k 3 m 7 -k 2 -m g -1d 1 -p h -18 7 -q j -q h -o b -n g -j 2 -i e -p e -o 9 -h c -h 4 -n
1 -m 4 -i 1 -n 6 -i 2 -i 6 k 6 -i 7 -j g -k k -i 3 -o 4 -m 4 -l 3 -14 g -n i -o q -n c p n -i c -n
9 -10 2 -m 4 -j 6 -m e -i 3 -m 8 -i a -u 3 -k w -p c -s 8 -h b -m 6 -h 2 -n 2 -l 2 -j 7 -q 6 -j 9 -l
2 -j 4 -k d -k l -l 1 -m f -k g -v 1 -n g -m 4 -o b -i 7 -h 2 -l g -h 6 -j 1 -q 7 -n 6 -i 1 -s h o
j -i o -u 1 -u 9 -k 6 -t i -k 5 -s b -k c -n f -h 9 -i 5 -i 3 -z 1 -k 7 -m 1 -m 2 -m 3 -i 9 10 1 -k
3 -p 6 -q 5 -k 9 -u 5 -q 6 -m 1 -t v -s 9 -j 6 -p 3 -j 6 -i 5 -i 2 -k 8 -j h -i h -p d -k 3 h e -u
4 -m h -k 2 -i 2 -h 1 -i 6 -i 5 -k 3 -t m -h 3 -m 9 -m d -m 5 -k 8 -k a -q c -j 6 -j 1 -i 1 -j 3 -l
4 -j g -h 2 -h 7 -j 2 -l b -p 1 -v j -r 3 -q 2 -m g -i b -l 2 -u 1 -l x -l b -i 1 -h 4 -h 3 -j 7 -k
3 -k 6 -k 2 -u 3 -u 2 -v 1 -n a -n 4 -o 4 -h a -n 2 -h f -o 1 -j 3 i 3 -p 3 -i 7 -q 7 -u j -m 3 m
5 -k 2 -n 6 -q 3 -s 1 -r 1 -r 4 -n 8 -k 7 -i 4 -n 1 -u c -h 1 -k 9 -n 4 -k 4 -w 8 -q o -i f -k 2 -j
s -y a -k 6 -m 3 i 3 -p b -q 1 -k 4 -m 8 -p 3 -k 3 -o i -j a -u 8 h b -s 8 -t 5 j 3 -q 2 -l 1 -h c -v
5 -s 1 -h 8 -t 2 -s 8 t 4 -j 2 -q 2 -m a -m 2 -h 4 -p 1 -s 3 -i 1 -i c -l m -j 1 -j 3 -j 2 -j 1 -m
7 -j a -k 1 -r 8 -i d -i 3 -i 7 -p 7 -v 1 -j a -k 6 -h 1 -l 3 l a -i 3 -l j -k 1 -i n -l 7 -h 9 -i
6 u b -n 2 -r 3 -i 2 -i 1 -l 6 -k a -i 1 -i 2 -q n u 4 -q 3 -j 8 -k 1 -n 3 -i 3 -k d -x 4 -r f -l
8 -m 1 -o 4 -j 1 -j e -n 8 -k 7 -h 3 -i r -w 7 -h 3 -m i -k g -10 a -l c -k 9 -j 3 -j 6 -h 2 -k 7 v
6 -p 7 -l 4 -m 2 -p 1 -j 6 -p l -l 2 -i 3 -j d -n 6 -k 4 -q 1 -h 1 -i 4 -m 2 -q 1 -l 1 -o 6 -k j m
b -w 7 -n 4 i 1 -h 6 -m 7 -m 7 o 8 -s 1 -x 2 -j a -m b -w 8 -o 7 -i 2 -l 4 -s 2 -q 2 -p 2 -k 2 -i
7 -q 3 -m 4 -j 11 -r 2 -v 4 -k 7 -n 6 1a 2 -k 4 -k 8 -l 3 -l 3 x 9 -l b -j e -h 3 -l 1 -o n -l 5 -l
1 -p 5 -m 3 -i 6 n 5 -i 5 -i 1 -q 1 -j 7 l 1 -j 5 -p b -s k -l 3 -k a i 7 -r 8 -k d -h 3 -m g -o
8 -1b 2 -k c -l 2 -h 7 -n 3 -t 6 -k 1 -i 2 -k g -l 7 -t 4 -w k -k b -h j -i 6 -j 5 -l 1 w 4 -k a -v
6 -m l -j 3 -h 9 -26 2 -n 1 -j a -j b -n 4 -j 4 -q 3 -t h -10 2 -m 1 -t 1 -j 4 -n 6 -i 2 -o b -r 4 -p
6 -j 2 -i 9 -i 7 -l 1 -t 8 -i 1 -n 1 -l a -p 6 -i 6 -r 4 -p 3 -i 3 -m 1 i h -u 6 -m 1 -m 3 -m c -n
7 j 1 -k 8 -l 2 -s c j 1 -n 6 -1a 1 -k 1 -i 3 -l 3 -i 4 -j 3 -l d -o 3 -t f -m b -h 5 -n a -j i -l
7 -o 2 -n 7 -p d -q 6 -v 1 -n 3 -i 2 -h d -o 1 -j d -r a -l c -h 7 -p 2 -j 7 -k 1 o 5 -j 2 -p 2 -k
f -q 1 -q 7 -m 7 -o 1 -k h -h p m d -l i -j 9 -i 3 -h 3 -i 2 -p 8 -k 1 -p e -r 3 r d -k c -i 1 -j
h -j 3 -j g -u 1 -h 1 -p 4 -h 7 -p c -h 3 -m 9 -t 2 -n 4 l 1 -k 9 -h 2 -j 4 -i 2 -k 4 -i c p 8 -j
a -t 4 -n 1 -i d -j i -i 3 -i p -k 2 -p 1 -j 2 -m 3 -p 5 -i 6 -j 1 -r a -25 b -o 7 -n 3 -j c -p c -j
8 -h 3 -w 7 -j 6 -j 9 -n j n 8 -j 4 -j 1 -i 1 -i 2 -l 3 -i 1 -n 4 -15 1 -j 4 -j 3 -k 5 -n i -z a -l
9 -l 1 -m 4 -p 9 -m 5 -k 4 -o 3 -j 3 -n 3 -o 1 -n s -m 2 -h g -o 3 l 5 -j 6 -j 2 -j b -n e -r d 16
1 k 2 -h d -l 2 -u 1 -p d -q 1 k e k a -n 4 -n 2 -l 5 -k 4 -m 6 -o g -m d h 1 -l 1 -o g -p 5 -l b -s
5 -l 3 -v 1 -i 4 -q 3 -j b -t c -s 2 -i 6 -o 1 -l 1 -m f -v 5 -q a -j 9 i 3 -m a -n a -i 8 -j 7 -r
2 -j 5 j 8 -h 2 -s 2 -m 2 -l 2 -q 2 -p a -n 7 -j 6 -m 4 -p i -n 2 -l 2 -j n -i 4 -l 1 -r 3 -r 3 -q
5 -k 1 -i o -h 2 -o 1 -i 1 x 2 -j 8 -s 9 -l s -j 8 -j 1 -t 4 -p 6 -i 7 -p 1 -j a -w 1 -u 3 -q 6 -h
3 -i 4 -l 6 -o 5 -i 2 -m 3 -r 3 -k 5 -k j -n c -i 3 -h 8 -o 4 -u g -p 3 -o 3 -i 3 -k g -h a -10 7 -k
2 -r 7 -s 8 -m i -k 1 -v h -l 7 -z n -l a -i 2 -l 5 -j 1 o 8 -o 8 r 7 -i 1 -h g -i 7 -j 2 -j 6 -l
8 -r c -h 1 -m 4 -j 1 -w h -j 4 -k l -i d -u 2 -o i -l 1 -n 4 -h 4 -q 6 -o a -l 5 -j 1 -l 2 -n 6 -k
e -y 1 -o 1 -m 3 -h 1 -i 7 -j t -o p -i y -h f -j d -m 7 -u 2 -18 3 -i h -l 2 -p 5 -s 6 -k d -i 9 -h
7 -i 1 -p a -q 6 -h 7 -m 2 -y 2 -j 2 -l 4 -i 1 -j 2 -o 8 -l c -l 1 -j i -i 2 -j 3 -m g -j 5 -p 7 -j
3 -t 1 -j 7 -i 4 -o 7 -j 1 -m a -i b -p 5 -i 5 -j 3 -h 2 -h 6 -l 2 -x 2 -l 5 -u 1 z 6 -j 2 -q 2 -j
1 -i 5 -r 7 -q 3 -l j -h 3 -j 8 -k e -o 8 -10 3 -i 3 -v 1 -k 3 -t l -k 3 -m 1 -p 1 -x 7 -i 5 -j 2 -r
4 -j 4 -l 4 -1e d -o 1 -h 4 -i 3 -r e -u 1 -k 6 -s a -l 2 -m 4 -m 3 w 4 -i f -n 2 -i i -u 5 -i 1 -i
g -q 8 -l 1 -n 1 -l 2 -i 1 -j h -j 4 -i 1 -h s -i 2 -j 1 -10 3 -j 1 -i 4 -q 3 -j 6 -r 1 -q 1 -n 1 -n
2 -m 5 -p 6 -h 2 -i 4 -h 2 -k 5 -k 1 -n 5 -h 5 -k h -l 4 -t 1 -k e -i f -y 6 -l 1 -o 3 -i 2 -i 4 -o
5 -15 9 -j 5 -j 4 -n 1 -j 8 -j f -o c -q 7 -i 2 -j 6 -l c -o 3 -q 1 -p 1 -j 3 -j 1 -s 4 -i c -k 1 -i
1 -k 1 -j 6 -k 6 -i 2 -s 8 -l 2 -j x i 6 -m n -h 6 -k 1 -m 2 -u 8 -10 3 -v 2 -l 7 -i d -p 3 -l 4 -n
a i 3 -i 4 -k 1 -k 1 -k 3 -r u -i 7 -l 1 -k m -k 2 -n 3 -n 2 -p 1 -l b -j 5 -u 1 -k s -i 3 -10 4 -o
8 -12 d -n 1 -m 4 -12 i -m 2 -l 1 -i 4 -j 6 -i 2 -r d -i 1 -r 9 -o i z 6 -k 5 -q 2 -l 4 -i d -j 2 -t
5 -j 6 -o 5 -k a -p 1 -s 2 -y q -y 1 o 9 -i 8 w 6 -i 5 r a -l 8 -i 4 -l q -i 1 -j b -w 6 -s 2 -t
9 -1o 1 -m 7 -m 4 -i 3 h 4 -o 7 -j 9 -q 1 -z 4 -l 8 -i 5 -11 1 -i 2 1v 5 -12 2 -i 6 -n 2 -i 3 -t a -k
3 -j 4 -l d -n g -j 7 -k 6 -k 3 -j 1 -j 2 -m 2 -m 4 -k 3 -m 1 s d -k 4 -m 3 -j 1 -j g -s 9 -q 6 o
3 -l 5 -k 2 -m 2 -s 6 o h -s n -j 8 -l 5 -i 6 -m 3 -w m -1n a -p 4 -k 4 -u 3 -l 6 -q 2 -h h -n 4 -u
6 -j 5 -m 6 i 1 -w 2 -u k -o 7 -n 4 -s 4 -w b -i 2 -h 1 -i g -i 6 -n 2 -16 9 -m c -o r -m l -r 5 -n
g -l 1 q c -j 10 -i 8 -i 2 -s 1 -l 1 -r 2 -l 5 -k j -j 6 -m 4 -h 3 -x 2 -k 2 -n 1 -i i -p 2 -v 2 -s
j -n 1 -i f -p 3 -o 1 -i 1 -k 4 -h 6 -k 1 -q u -k 1 -j 2 -j 1 -j 8 -h 1 -p 2 -l p -k 4 -p i -n 2 -q
d -n 5 -i 3 -o 5 -i 5 -i 8 -u 5 -h p -n 1 -r 5 -10 9 -j 6 -l 4 -k 8 -j 1 -n 1 -p 2 -k 6 -i 6 -l 1 -o
d 1c 1 k 4 -p k -h 6 -j a -j 7 1f 1 -p d -i 3 -l 7 -i e -j 7 -u 2 -p 3 -o 4 -i 8 -k 6 -q 2 -j 1 -l
4 -13 6 -p 2 -t 3 -s a -i 3 -i 2 -j 2 -j m -i a -n 7 -i a -j 1 -j 3 -t 8 -u 4 -i 3 -o 2 -h e -t 4 -k
3 -s c -s 7 -1h 3 t p -n e -i 7 i 9 -m 1 -j 3 -j 4 -z b -o d -i 2 -j e -n 5 -m a -p 1 -k t -k 1 -j
7 -i 3 i 2 -n 1 -p f -i 1 -t 1 -j 5 -o 1 -h 3 -j 2 -k e -j 2 -j 2 -k 1 -i 6 -n 1 -16 4 -i 6 -i c -t
a -o g -r 2 k e -l 8 -i 1 -i 6 -n 3 -k 4 -l 7 -v a -p 6 -i 2 -m 2 -v 2 -p a -o d -k 3 -p 11 -n 4 -o
l -j e -v 1 -j 1 -i 7 -h 6 -k 4 -j 3 -l 2 -i 1 -y 4 -m v -s 1 -n f -n a -r 3 -h 4 -i c 14 j -i c 18
4 -n 1 -h c -j d -j f -o 1 -i 5 -r c -l 3 -r 1 -w n -h 9 -p 3 l 4 -j e -u x -q 1 -i 8 -k 4 -j 3 -i
1 -j 3 -l i -m 2 -m 8 -h 8 -j 7 -i 2 -i 1 -i 6 -j 1 -l o -k 4 -k 1 -j 6 -h 1 -j a -o 4 -r 9 -m 6 -k
1 -j 2 -k 3 -u f -v i -k 4 h 2 -h a -o 4 -j 1 -i 1 v 6 -i 2 i 3 -v 3 -k 6 m 5 -j m -n 9 -n 6 -l 4 -l
7 -j 1 -l 2 -i d -l 4 -n 6 -k 5 -q 8 j 5 -l 5 -j a -k a -i 1 -k 2 -n 2 -k 8 -v 4 -n 4 -p 4 -m 5 -m
1 -l 1 -j f -h 1 -o 4 x 6 -m 2 -n 1 v b -j d -o 6 -n 3 -y 3 -v 1 v g -w 1 -h c -k 2 -u 1 -l 1 -i 6 -l
7 -k 3 -k d -j 7 -i a -i 6 -t b -i 2 -h 3 -11 7 -n 2 -r 6 -l 5 -j 2 -h 7 -m b -k 4 -m d -h 4 -q d -j
b -t 8 -i 1 -p 8 -k 1 -j 2 -k 4 -q 8 -j 5 -k 6 -n 2 -x 1 -h 1 -h 4 -j 2 -r g -n 1 -s 8 -j 2 -o 9 -m
1 -s j -i 1 -l 5 -n 2 -k 5 -i i -n 2 -o 7 -v 5 -k 9 -k 7 -i b -u 9 -k 4 -i g -u 5 -m 1 -l 3 -i 2 -n
8 -q u -i 6 -r 8 -12 2 -m b -x f -p 1 -12 8 -m 9 -10 a -l 2 -j 3 -q 4 -i 5 -x 4 -n 5 -q 3 -i 2 -n
1 -m 2 -n 9 -h 5 -i g -q i -r 5 -q 4 -s 7 -i 2 -m a -i 1 -y 8 -k 4 -p 4 -m b -m 2 -o 2 -l 1 -h 9 -h
2 -i l -1n 3 -q 8 -h 2 -i f -i a -l 3 -m 4 -q i -l 9 -m m -j a -m 3 -j 5 -n h -m 7 -o 3 -h 2 -l 4 -h
2 -n f -j 7 -n 1 -p 9 -j d -k c -o a -t 1 -q 3 -t 1 -k 9 -i 5 -u 8 -z 6 -r 1 -i 2 -w 5 -l 9 -k 3 n
l -m 2 -t e -k b -i 2 -n 6 -n 9 -h 2 -s 6 -14 3 -n 2 -k 2 -n 1 -n 5 -i 8 -q j -j 1 -l 2 -q 4 -k c -m
5 -m r -k 3 -m j -h 9 -u 4 -k 5 -y 9 -o 2 -n c -j 5 -h 1 -i b -h 2 -y 2 -j 1 -i 1 -k 1 -l 1 -n 4 -j
6 -o 9 -n 7 -h n -u 6 -j 2 -k 4 -17 c r 1 -v d -i 6 -n 4 -k 2 -h 1 -v 7 -v 7 -k 8 j 2 -l 4 -j a -s
1 -j h -t 9 -p 3 -j 9 -j 1 -j 4 -p h -m 4 -j 8 -i 5 -k 9 -p 9 -l 4 -n 3 -n b -w c -j 3 -n 5 -t 1 -h
8 -s 8 -l 8 -k 4 -n 1 -p 4 -h e -p 1 -i 2 -k 2 -o 3 -i 4 -r 7 -k 5 -i 1 -s l -k 2 -u 5 -r 3 -z 2 -o
d l 8 -w 2 -m f z o -n 2 -l 1 -v h -n e -j 5 -u 1 -i e -l 1 -l 1 -m 6 -p 5 -j 1 -n m -i 2 -k c -l
1 -u c -t 3 -j d -k 2 -t 8 -m 6 -l o -s 2 l 1 -n k -z 8 -i 7 -k f -j b -k 8 s 9 -h o -m 4 -j 4 -i
d -u 4 -o b -s 1 -m b -i 1 -h 3 -o 4 -p 3 -s 9 -u 1 -k 7 -m 2 -j h -q 4 -u 3 -i a -h h -p 4 -n 2 -v
8 -r 2 -o 4 -r 1 -p 7 -l 1 -t 3 -12 1 -j 1 -h 5 -j 3 -i 6 15 1 -j 2 -1f 6 -t 1 q 1 -r 5 -y 1 -i 2 -u
6 -q 1 -w 3 -i 6 -j a -m f -j 2 -r 6 -n 6 -l 3 -l 7 -h 2 -k k -j 5 -y 1 -h 3 -i 9 -i 8 -o 1 -h 9 -p
1 -i 6 -13 2 -k b -k 3 -o 6 -h k -p 3 -j i -k 1 -q 7 -s 5 -p d h 6 -j 4 -u 3 -k 4 -l 4 -i 8 -k b -q
g -u 1 -h 1 -i 2 i 5 -q 2 -h f -m c -w g -m j -u 4 -k 5 -k 2 -i f -m b -m 4 -i 4 -j 9 h 1 -l 8 -i
7 -j l -j 5 -i f -i r -m 3 -i 1 -i 6 -o 5 -m s -l 2 -l 4 -n d -n 3 -m a -r 1 -q 7 -h 3 -i 2 -k 1 -h
1 -l 8 -h 1 -q 6 u 4 -j 6 -m 6 -n 2 -s c -k 3 -n 3 15 c -x a -h 4 -o 3 -t 1 -p 6 -1n 2 -v 2 -j n -u
2 -m 1 -n 4 -n 9 -o c -i 7 -i 4 -i 7 -i c -r 4 -p 9 -p 6 -j 1 -j t -k 4 -k j -u 2 -i 6 l 2 -n 3 -m
2 -1b 1 -1f 6 -v c -m 3 -u a -12 1 -j 8 -o 3 -o 7 -m 6 -j 1 -n 4 -n 3 -t 7 -1q 1 -l 3 -i d -j 1 -l
2 -m 6 -o p -i 2 -i 5 -o 2 -v 3 -p b -m 3 -q 3 -p 2 -t b -j 4 -n i -i 1 -m 6 -j 1 -q 4 -x 2 -s 1 q
5 -k e -m p -n 5 -m b -m 2 -m 7 -p 4 -j 1 -m 8 -w k -m 9 n 1 -h 4 -n d -j 9 h 5 -o i -i 1 -o 6 -j
2 -p 5 -k 1 1c v -t 4 -s 1 -m 3 -l 2 -k h -s 9 -k 7 -m 3 -l 4 -h 7 -j b -k 1 -i 8 -j 9 -n a -n 4 -s
7 -o 6 -p 6 -h 2 -m 9 -j 7 -i 3 i 2 -i 4 -i 5 -i 8 -m 3 -l 1 -j 9 -i 2 -o 6 -p 2 -s 2 -l 1 -m 4 -v
1 -n 5 -p 7 -l 4 -s 6 -r c -m 3 -q 2 -r h -h b -j f -o 7 -1e 2 -k 3 -p 2 -q 2 -k 4 -v c -k 1 -m 2 -j
4 -m 4 -v 1 -14 2 -j a -p c -r 8 -m k -j 4 -p 3 -j 9 -j 2 -u 1 -i 2 -i 9 -o 1 -h 2 -s 2 -s d -l 4 -l
c -o 9 -q 3 16 2 -r 9 -m 9 -q 8 -i 2 -l k -k b -10 2 s 7 -l 4 -h c -p 3 -w a -q 2 -n w -k 8 -i g -o
1 -i 1 -o 8 -i h -j 1 -l 5 -q j -k 5 -n 4 -j 2 -i d -v 1 -n 1 -o 4 -l 5 -h 1 -j 4 -n 6 -j 5 -m 1 -o
b -m 5 -q u -n 5 -m 2 -q 6 -l b -n 7 -k 3 -j 1 -h 5 -n 3 -j 5 -m 9 -m d -l 1 -o 3 -n 5 -i e -i 6 -h
a -i 4 -m 4 -o c -p p -k 3 -w q -h 2 -s 2 -m g -j 7 -n 6 -m 4 -p b -m 5 -n 9 -j 5 -o 4 -j 1 -q c -j
1 -k 1 y u -l 2 -o 1 -k i -q h -p 3 -u 5 -l 2 -k b -k 1 -x b -t 2 -n 5 -j 1 -w 4 -m 9 -10 d -r 9 -l
9 -j 2 -i 9 -p 5 -n 1 -n 7 -i 3 -m 2 -h 2 -h 2 -j 1 -n 8 -p 5 -u 2 -k 2 -l 8 -l k -r 8 -k q -n 1 -l
v -m 3 -r 2 -l k -i 7 -k 2 -h 3 -l 1 -h 2 -y 5 -q b -w l -s 9 -y 2 -1k 1 v 2 -j 4 -j e -o a -t 1 n
2 -p 5 -h 7 -12 4 -r h -n d -m 7 -r 3 -i 1 -i 5 -l 4 -k 5 -m 6 -j 9 -n 2 j 1 -h 9 -i 7 -m 3 -q 1 -l
a -k d -m 3 -u 4 -h i -h 7 -j 1 -s 1 -l 1 -q 2 -w 1 -l a -k 3 k 1 -o 1 -j 1 -l b -i 4 h 3 -j 3 -m
9 -k 4 -i 2 k 1 -k 3 -j 2 -k 2 -p 4 -o 9 -j 6 -h 1 -i 2 -n 5 -k b -q f -o 1 -i 2 -j 5 -t m -s 3 -m
g -n 2 -n 3 -q c -j 5 -j 2 -14 3 -i 4 -m 1 i j y 1 -s 8 -k b -k 6 p 7 -k 1 -j 3 -m 6 -k 2 -m 6 -m 3 q
2 -n 1 -p 3 -j 9 -h k -w 6 -i 4 -i c -12 3 -n 3 -i 1 -h 3 -v 3 -k 1 -l d -i 1 -l 4 -n u -m 3 -i 7 -j
6 -i 5 -n 2 -i 7 -l 3 -j 4 -h 4 -l u -n 6 -o y -14 c -j 4 -i 3 -j g -r a -n 5 -y 4 i b -j 3 j 5 -i
7 -s 7 -k 2 -m 7 -q b -k 1 -p j -m 5 -u f -o g -m 2 -j 1 -n 2 -k 1 -m 3 -q 1 -i 2 -t f -i i -h 9 -s
7 -l 5 -o 8 -q 1 -h b -m 2 -k f -o 5 -u g -i 6 l f -h 1 -q h -11 1 -n 8 -m 9 -p 1 -k d -k 9 w 3 -w
f -i 2 p 4 s i -p 2 -m 3 -l c -j 8 -h 2 -r 4 -j 4 -q 8 -j 2 -q 8 -n 8 v 5 -p g -m 3 -u 5 -l 3 -p a -i
6 -o 5 -i 3 -i 6 -h 4 -h 2 -p a -q 6 -n 4 -h 4 -m 6 -l m -r h -o 1 -n 5 -n 2 -m 2 -k 2 -r 6 -r c -n
3 -p 8 -q 5 -h d -j 5 -k 2 -n a -o 4 -k 1 -l 8 -m 6 -w 1 -l 6 -o f -h 3 -i 4 -j 2 -m e -k 2 -r 6 -o
6 -l 1 -j 2 -p 1 k c -j 4 -k 3 -o 1 -v g -h c -i b -p 4 -i b -j b j 1 -t 8 -i 3 -k 3 10 5 1e 1b -j
1 -l e -o 6 -k 3 -p 9 -o 4 -h 5 -k 8 -j 4 -n 3 -o 3 -h 1 -p 7 -j 2 -p 2 j 1 -q 2 -q 3 -i d -k i -i
3 -q 1 -s 6 -v g -j t -m 1 -h 4 -h d i 1 -i c 1e 7 -l 6 -k 9 -h 4 -p 6 -k m -m 8 -i a -11 3 -n 3 -k
1 -i 2 -k 1 -p 2 -k 1 -q 2 -k 1 -m 1 -i 9 -i 7 -k f -l 4 -10 4 -u c -10 8 -i n -n 3 -q 9 -1d 6 -k
6 -s 1 -i 6 -l d -v a -n s -j 1 -m 1 -j l -o 1 -p p -l 2 -j 6 -i 3 n 4 -s a -m 1 -r 3 -n p k 1 -s
i -l 4 -p 3 -j e -q h -j 6 -s 1 -h 10 -j 4 -l a -p x -h d -l c -o 6 -h 2 -h 7 -v 6 -q 2 -v 2 -o 2 -h
b -r 7 -u 1 -k b -l c -j 2 -h j -p 4 -q 5 -n 1 k 4 -l 6 -j c -k 1 -i g -k 8 -s d -o h j r -s 6 -l
j -v 2 q 1 -12 2 -k 2 -k 8 -n j -k 3 -i 1 -i f -o 1 -i 7 -i 1 -h 1 -h 5 -r a u 4 -k 3 -x 5 -p 2 -u
2 -1g 1 -h b -j j -h 4 -k b -l 2 -m m -k 2 -h 5 -k 3 -j a -i 3 -u a -i 8 -y 5 -u 3 w 2 -n 2 -i 2 -o
2 -h 1 -m 1 -k 2 -i 6 -l g -i 9 i 2 -i d -k 9 -j l -y 3 -l 8 -k 9 -o 5 -t 5 -o 6 -o 4 -x 2 -p 4 -j
2 -s c m 3 -m 3 -h a -h f -m 3 -j 5 -j c -j b -h 4 -q c -h 3 -p 4 -j e -11 4 -l 5 -i c -i c -j b -m
7 n 2 -t 5 -n b -o 6 -o 5 -j 1 -m 2 -p 1 -o e -v 7 -k 2 -i 4 -j c -p 1 -n 5 -i a -o 2 -n 2 -j 3 -q
5 -v 6 -h 5 -13 1 -m 1 -p g -j 4 -p 6 -q 3 -o 7 -t 6 -m 4 -j 9 -k f -12 1 -o 1 -i 2 t 5 -h 5 s 5 -o
4 -i 4 -k d -k 1 -o g -l 2 -m 2 -l 2 -v m -k a -i 2 -j 5 -j 1 -l 6 j 1 q d -q 2 -j 7 -m 3 -o g -j
1 -i 3 -k 7 p 9 -l 5 -i 1 -m 2 -i e -j h -h 4 -r 2 -t 4 -o 2 -10 1 -q e -h 3 -i 4 -i a -i 2 -q f -n
2 -s 7 -h 4 -n 7 -u c -j 2 -k 1 -j 1 -j 7 -o 2 -p 1 -k 5 -i 5 -i e r 4 -x e -j 1 -l a -j 5 -q e -u
a -n a -j 2 -l 7 -k f -o 5 z 8 -q 1 1b h -m a -i 2 -p 4 -h 6 -r 1 m 6 -i 1 -i a -i 8 -q 6 -t 8 -s
4 -n i -n 1 -r 7 j 4 h 2 -q 3 -m 8 -i 1 -l b -w 9 -l 5 -k 7 -h d -n 6 -j 1 -h 7 -l b -m d -k l -i
4 -o 1 -m 9 -j 7 -l 9 -r 2 -h 2 -h 5 -m m -h 4 -m 9 -p 8 -k q -t 8 -j e -l 4 -i 4 -1h 3 -n 8 -j 9 -l
1 -j 7 -m 3 -k b -i 7 -l 3 -j f -p 2 -v 4 -o 1 -j b -i 2 l 9 -t b -i 9 -h 1 -l 1 -k a -10 9 n b -p
5 -n 4 -m 3 -j a -k 4 -u 5 -n e -o 6 -l 2 -i 1 -u 4 -v 3 -k e -l 4 -j 2 -n 8 -i s -k a v 3 -l 1 -o
2 -k 1 -n 2 -u b -u 3 -q 5 -h 4 -k 3 -i 6 -i 8 -s 7 -q 8 -o 2 -o 1 -h 2 -o 5 -q 3 -n 8 -j 5 -i 5 -p
9 -k b -p 7 -l 4 -m 8 -i 8 n d -m a -l 3 -12 8 -i 6 -l 9 -j a -x 5 -i c -r h -w 4 -j 1 -j 7 -i 2 -k
2 -k 2 -1c 1 -p 2 -1h 9 -h 1 -v c -k n -h 5 -u 1 -m e -l 1 -h 1 -h 4 -m 1 -k a -i 3 -1e 3 -u g -u
b -m 6 -1z b -l 3 -o 2 -t 4 -m 1 -h 6 -r 4 -n 3 -m b -i 4 -13 2 -j 2 -p h -k 1 -j 9 -m a -k 2 -l 8 -i
2 -v 1 -i 3 -j a -o 4 -o a -q 6 -l i -l q -j 1 -t k -l a -q 3 -u 6 -v 2 -m 1 -i 4 -o 1 -k 3 -o 4 -l
3 -q 7 -n 5 -k 8 -n a -j 2 -k s -j m -s 3 -r 6 -h 2 -o l -o 4 -q j -h 9 -i 7 -w b -i 3 -p 2 -q 1 -j
3 -p 5 -n g -i 8 -i 4 -l d -j 5 -o 9 -w 7 y 2 -l 7 -i 7 -l 4 -k 9 -r 3 -r 1 -i 6 -j 2 -n 1 -i 3 -l
9 -i 3 -n 1 -15 3 j 3 -j 4 -l 9 -r f k 2 -o 6 -j 3 -k 8 -j 4 -i t -j 1 k 1 -v 4 -i q -n 4 -x 6 -x
c -v a -k 5 -l e -o a -l c -o 1 -j 3 -h d -o 1 -m 1 -t 2 -i 6 -q 3 m 1 -j c h b -l r -u 3 -h 3 -t
a -p 4 -p 7 -m 3 -k 1 -k i -y c -q 4 -q 4 -u 2 -v a -l 6 -i 4 -r a -k 5 -k 1 -v 6 -k 3 -k 7 -u 6 -n
3 -h 1 -j 7 -j e -i 4 -w 6 -n e -r f -k 5 -v 3 -t 1 -l 1 -i 4 -k j -r 2 -o 1 -n 8 -m e -o d -n 1 -o
1 -r 9 -k r -l 1 -q 4 -j 2 -l s -l 2 -p t -p 7 -n 2 -l 1 -h c -q 7 -i 4 -o e n 7 -k 9 -h 2 -l s -j
m -r 4 -o 6 -i 7 -j 4 -q l -l d -j d -l 4 -i 6 u 7 -s 1 -l 1 -o 3 -m 1 -l 1 -j 1 -j 7 -n f -i 3 -w
7 -l 6 -p 7 i 7 -m 9 -l 5 -o 1 -i 4 -j 5 -m h -h 5 -i 3 -i 4 -h 8 -s 1 -1h 7 -i 4 y 1 -w 1 -m 9 10
2 -j 8 -i 4 -n 9 -t 1 -h 6 -i 2 -k 9 -u 3 -h g -h 4 -r 2 -p 1 -n 5 -k f -i 2 u 4 -r 8 -q 5 -p 3 -j
2 -p 2 -m 2 -i 7 -19 3 -o 7 -j 2 -w 1 -j e -l 2 -k 1 -j c -w 3 -r 1 -i 9 -r 1 -l 1 -h g r 8 -m 3 -i
1 -m 1 -l 1 -k c -o 1 -i 4 -v n -j 9 -11 7 -s 7 -m 2 -t 4 -j 1 -i 1 -w 4 -j 8 -i p -n 3 -m 5 -o 3 -m
3 -h 5 -t p -i 6 -w 2 -n 4 -i 3 -l 4 -k 4 -i 3 -l 2 -j 7 -n 5 -m h -j 4 -l 4 -i 6 -m 1 -p 2 -q n -k
5 -o 5 -t 8 -n 2 -h q -h 6 -h e -r 6 -l 4 -n 3 -h 8 -h 9 -l 5 -o z -m c -t 1 -o 7 -j 3 -y 3 -m d -j
3 -i 4 -j 1 -m i -j 2 -1g 1 -i 3 -i 1 -o e -j 1 -j 1 -h l -k 8 -1j 4 -u n -h 3 -10 1 -n 3 -j 8 -i
7 -m 3 -h 6 -p 1 -o 9 -n 8 -k 5 -m 3 -k a -q 7 -k 6 -h 1 -l 6 -l 2 -p 4 -k 5 -q 3 -i n -o 5 -i 5 -n
4 -s 8 -t 3 -l 3 -j 1 -v 3 -k 5 -l 2 -o 4 -n 4 -p c -o b -i 4 -p c -t f -n b -h b -o 3 -q 3 -k i -1f
i -13 4 -p a -i 2 -i 1 -i 2 -10 2 -j 7 -u 9 -i 8 -p d -n 7 -k a -l 8 -s 5 -i f -l 1 -l x -l g -o f -r
6 -o 2 -u 11 -k d -j 7 -j 2 -j 5 -n 2 -w b -r 1 -k 5 -i 3 -o i -o 7 -o 2 -l 1 -l 2 -o l -k 5 -r 3 -l
3 -o 1 -j 8 -r 5 -h 1 -k 3 -i j -k 5 -j 8 -t 9 -i 2 -k 2 -p 2 -q 8 -i 5 -n 9 -n 4 -i e -i 7 -q a -q
j -i 1 -s 2 -n 1 -q 8 19 a -x 2 -o 4 -q 2 -k a -j k -n 5 -s 1 -l h -j 3 -j 6 -n 4 -s 1 -t 4 -o 8 -k
c -m 5 -s 7 -p c -w 4 -u 4 -r b -m b -k 6 -v n -r 4 -o 2 -o h -j 2 -k 8 -s 3 -s 8 -o 2 -h 4 -l f -m
8 -p l -j 3 -p 4 -n 1 -j 2 -n 1 -n 6 o 1 -i 4 -j 2 -p 4 -k 4 -o c -m 2 -h 2 -t a -q f -h 6 -n g -10
1 -n 1 -o 9 r 7 -t 6 -h 8 -k 1 -p 3 -j 9 -i 9 10 3 -n 7 -k 4 -q o -u 5 -s 1 -o 6 -h 6 -k 6 -j 2 -h
4 -m 7 -h 3 -n b -p 6 -o 3 -l 6 -k 2 x 5 -p 3 -n 3 -l 1 -l a -k 5 -y s -k c -q 6 -n 2 -k 7 q 5 -v
6 -i 1 -m 7 -n 3 -j 4 -n 4 -n 5 -j 4 -s d -h 3 -l 1 l 4 -r 1 -p 7 -l 1 -k 2 -v 2 -l k -j 6 -i c -h
5 j 3 -i 3 -l i -i n k 6 -x t -r 2 -15 e -i 8 -k 9 -o 5 -l 6 -l f -j l -h j -l 1 -o 9 -1d s -s m -n
c -k 8 -v 3 -h 6 -o 4 -l j -i 2 -r 4 -n d i 3 -l 4 -k 2 -h 2 -n r -n 1 -i t -s 6 -n d -k 7 -j 2 -r
d -2a 1 -m k -s e -p 2 -k 2 -i 8 -o 4 -l 7 -l 3 -h 6 -p i -m 4 -s 1 -18 h -i q -k 3 -x 2 -k o -k 4 -i
1 -n 1 -l 1 -i 3 -k 1 -i 9 -p 5 -k 1 -k 7 l 1 j c -l 2 14 7 -s 5 -n 1 -q k -n 6 j 3 -m 1 -l b -o 7 -o
3 -p 6 -h 4 -j 2 -l 1 -k 4 -i 2 -j 7 -i 9 -m 2 -m g -k 1 o 8 -o 4 -o d 1l e -n 4 -y 6 -k i -q 5 -l
4 -j 7 -r 4 -j 9 -s 6 -r 2 -k d -l 3 -j h -n 2 -h a -x a -r 7 i 7 -1b 4 -h 9 -j 2 -m f -l 3 -q e -s
2 -v 3 -j a h 3 -17 1 -m 1 -l d -i 6 -i 3 -i 5 -x 2 -n 6 -i 3 -k 4 -s 4 -v 3 -n k -q 8 -m 6 -s 5 -k
3 -s 3 -n 1 -m 2 -i a -p 2 -m b -o 1 -l 8 -m 2 p 3 -o 4 y z -p d -m 4 -h 7 -r 2 -o 1 -s d -i 2 -j
e -i d -r 3 -k e -k e m 5 -l d -m 4 h 4 -i 4 -q 3 -i 7 -j 1 -l 4 -i 1 -p 1 -i 7 -s 1 -10 2 o 4 -i
f -t f -m 1 -i 6 -i f -k 5 -h 2 -k 7 -n 1 -j b -h f -s 3 -v 3 -i 7 -j 2 -n 8 -i 2 -k 3 -v 4 -k 9 -i
5 -m d -t 5 -h 1 v 2 -r g -k 1 -k 2 -i 4 -l 2 -u 4 -m 1 -i 6 -m 1 -h 4 -k f -n 8 -i c -w o -k g -n
6 -j a -t 1 -j 1 -n 5 -l b -i f -k b k 2 -m 3 -10 2 -i f -n 8 -o 2 -s e -m y -p g -s 6 -j 1 -j 6 -k
4 -o 1 -k b l 7 -i 4 -i 7 -j 3 -14 1 -m 4 -j 1 -u 3 -r 6 -m 4 -k c s 4 -l 7 -l 1 -r p -i 3 -u d -h
b -n 3 -l e -h 7 -m 2 v d -p 6 -k 3 -l 7 -n 2 -i 3 -s 7 -p 3 t 8 -i 1 -n 1 -i 4 -l a -r 1 -p 9 -l 1 m
1 -v 8 -l 5 -n 5 -k 3 -m 7 -s 4 -s 4 -r 5 -v q -k 4 -t 1 -1b f -i 1 -p 3 -j 9 -l 3 -m 3 -l f -j 4 -j
1 -l 2 -j c -h 9 -l 6 -o 2 -r i -q 3 -m a -i 8 -o 5 -w 2 i 6 -k 2 -m s -t 2 -i d -i 8 -o 1 -j 2 -x
6 -w 6 -l 2 -m 3 -m 1 -n 4 -i 3 -1m n -k 1 -m l -l 6 -q 9 -k 3 -k 1 v 6 -i 1 -i 1 -l l -i 1 -p 1 -j
5 -i 5 -i d -h 2 -j o -i 6 o 3 -i 7 -r 4 -k 8 -h 2 -m 5 -k 7 -m 1 -t 7 -t 6 -s h -l 3 w 6 -p 1 -s
6 -o q k 7 -2a 3 -j 6 -i k -i 2 -p a -k 2 -i 9 -1e 1 -i 7 -l 7 -i u -k 8 -q i -l 2 -15 6 -n 3 -k 3 -t
8 -i 3 -r 2 -r 1 -j 4 -y 4 -n p -m 3 -h 2 -i l -j n -k e -v 5 -m v -l 3 -i 6 -10 9 -l 6 -l e -t 3 -o
4 -t 9 -q 2 -p 5 -r 1 -l 2 -k 7 -k 5 -w 4 -i 1 -t 2 -q 7 -k 5 -n 5 -k 8 -k 6 -l 3 -i 2 -j 1 -h d -h
6 -k 3 -m a -j 4 -o 1 -o 7 -j 2 -l 4 -j 3 -n 8 -i 8 -v 3 -k 5 -j 6 -j 6 -p g -q 2 -n 4 -t 3 -k 1 -r
7 -m 6 -h 3 -p c -j 5 -l 1 -i 6 -m 1 -o f -t a -k h -h 8 -h 4 u 3 -q j -p a -11 m w 2 -m 3 -i 4 -h
6 -m 2 -k e -m 7 -v 9 -l 1 -q 1 -i 7 -l 5 -h 3 -l e -l 9 -t h -o 4 -m c -o 2 -h 7 -k 3 -l 2 -j 1 -k
2 -j 6 -k b -o 5 -h 5 -12 4 -i 7 -k 1 -m 4 -n a -i 1 -i 5 -j a -n b -m 2 -r 5 -q 7 p 2 -u 8 -n 5 n
1 -l 4 -p 7 -u 7 -p 8 -h j -i q -12 2 15 3 -p a -k 2 -n 1 -j l -x c -m 2 -i 3 -n 1 -n e -q 3 -18 3 -m
1 -k 5 -k 9 -q 1 -t b -n 1 -q y -l 4 -p 1 -m 3 -l 1 -l 5 -z 4 -i 6 -o 7 -k 8 -j 5 -i 3 -o a -10 3 -i
6 -i 2 -o 6 -j 2 -s 2 -h 4 -i h -k a -h 4 -l 3 -j 3 -q c -n l -s a -o 8 -t 2 -m 5 -13 e -1a 2 -i 3 -j
7 -j 3 -j 7 -o 7 -m f -h 7 -q 8 -r 1 -l 6 -p 2 -m 4 -i f -o a l 3 r 4 1o a -k 7 -l 1 -h d -r 6 -q
6 -i o -w 4 -k 2 -n 8 -j 1 -i 1 -l 4 -n 1 -m 2 -n 2 -t 1 -r 4 -r g -n 1 -o 5 -h 2 -k a -o g -o 2 -n
f -n 1 -h 3 -n 1 1i 3 -n 1 -k 7 -n o -l 5 -p c -h 2 -o 7 -k n -i 2 -j 5 -o 2 -j 3 -j d -j 6 -k y -j
e -m a -h 4 -j 2 -m 1 -p 2 -p 1 -n 2 -n 4 -i 5 -h 7 -o 6 -i 1 -x 1 -k a -j h -i 1 -j 1 -o i -1k 3 -h
1 -q 7 -n 5 -o 3 -u 1 -k 4 h 2 -o 7 -l i -l 2 -k c -q 3 -u 9 -q 3 -l c -l 4 -k 2 -k 4 -l 5 -i 2 -l
7 -o i -j 1 -h c -o 4 -i 1 -o 8 -i 4 -h d -j 5 -k 1 -u 5 -i f -j 1 -v 2 -u 9 -n 7 -l 5 -i l -n 5 -n
9 -i d -l 1 -h 7 -h 6 -s m -j a -j 4 -i g -l 2 -m 5 -n 5 -s 3 -o 2 w v -k 5 -k a -m 2 -l 4 -i 9 -t
3 -h 1 -i 4 -l 4 -n 1 -j 3 -n 2 -j 2 -m b -k 2 -j 3 -i 3 -o 1 -v 8 -h 5 -l l -m 8 -h 2 -k 7 -n u -14
i -o 3 -n 8 -i 5 -k 1 -v 6 -p a -k 5 -h 5 -n 2 -k 3 -l 5 -j 3 -i 1 -l 9 -l h -i 8 -o v -t d -l b -m
d -k 6 -i d -m 1 -r 2 -j 3 -h c -k 5 -m 9 -p f -l 5 t 1 -l 4 -k 8 -i 9 -v 8 -r d -j r -h 4 r a -n
e -l 4 -j d -s j -k 4 -k 8 -k 5 -k b -m 1 -i 5 -l 7 -k 1 -p 5 -j 4 -m f -s c -m 1 -m 1 -k e -j 3 -j
2 -l 6 -l 6 -j 2 -l i -t 8 -i 6 -i 2 -i 2 -i m -l 4 -n 1 -l k 1l 6 -n 7 -m g -m h -l 2 -n 4 -l 4 -n
9 -j 2 -p a -n c -i 1 -m 8 -t 7 -p a -m 6 -i 1 -i 6 -h 2 -i 3 -j 1 -i 4 -v 2 -q 3 -k 8 -m 1 -i 4 -k
5 -i 7 -s 3 -q 2 -o j -r 3 h 2 -k 8 -j 7 -o c -l c -p 2 -q 2 -s c -k 7 -i 4 -j c -i 2 -l 1 h 4 -s
i -o 5 -t b -k a -u 2 -j c -11 6 -o 2 -k 9 -l 3 -h 1 -p 6 -i 1 i 4 -l 1 -j 1 -k 6 -q 2 -o h -r 3 -k
3 l 7 -h 8 -h 5 -m 8 -p 7 -k 6 -o 5 -1b a -h 5 -l 5 -v 9 -m g -k 5 -m 5 -m f -m 1 -m 7 -l 4 -j 1 -k
3 -o 1 -n 3 -m c -j 1 -k 2 -h 3 -i a -n 4 -n 2 -o 1 -19 8 -h 3 -r u -i 1 -k 6 -i 3 -14 2 -i 5 -o 3 -m
4 -o 2 -k b -j 3 -x 4 -l 4 -j 4 -n 2 -m 3 -i 4 -j a -j 1 -p 2 -q 3 -t 6 -l 1 -o 4 -k 8 -m 8 -i 7 -l
3 -m b -k 5 -l 6 l 1 -m 1 -j 7 -o 1 -m 2 -o 6 -q 8 -i 8 -j c -m 1 -m 1 -i 6 -j 2 -m 2 -u j -i 1 -q
2 -t k -m s -j 3 -j 4 -u 4 -p 6 -i 6 -w 2 -p b -q 3 -i 3 -n 2 -i 6 -w 3 -k 8 -n 3 -u 2 -j 6 -q 2 -k
d -m 4 -h 5 -m 7 -i 6 -10 a -k 6 -k f -k 2 -j 3 -j 4 -q 2 -i 9 -j i -p 7 -19 8 -o 2 -l 3 -h 7 -q a -y
m -r 5 -t 3 -m f -h 4 -s f -l 1 -s 7 -r 4 -n 4 -k k -k 1 -k i -n i -h 4 -x 3 -l 1 -k 3 -j 2 -p 1 -k
6 -p 4 -j 6 -n n -j 7 -n 3 -m 7 -o 8 -l 4 -j s -i 2 -m 3 -t q -j 2 -l 3 -m 3 -j x -m f -k 4 -m 1 -k
1 -i 4 -n 5 -l a -s 6 -i 1 -i 1 -s 1 -t 1 -w h -n g -m 1 -t 5 -q 1 15 2 -p 2 -l 8 t f -l 7 -i 1 o
2 -k d -v 1 -k e -u a -j 8 -i 2 -j 7 -l 1 -k 2 -l 2 -t c -k 9 -l 3 -l e -n 2 -l l -q 9 -k 1 -l 2 -q
3 -l d -k 4 -n b k 4 o 2 -k 5 -13 7 -o 9 -k 8 -k 3 -k g -m 7 -k 3 -v 3 -11 3 -k 5 -p 4 j 3 15 7 -k
1 -h 1 -n 3 -j c -i 4 i 8 -k 9 -k r -n 2 -o 9 -l l -h b -i 4 -q 1 -o 4 -k 7 k 4 -l 4 -p 6 -s 9 -n
i -m 7 -i b -i b -j 5 -k c -l 8 -i b -m 4 -h 3 -10 5 -x 3 -m k -s 1 -k 1 -h 8 -u e -j 4 -j 7 -j 4 -m
1 n 3 -j 3 -r 1 -h 1 -l 3 -i 1 -k 2 -t 3 -m 7 -n 3 -l a p i -i 4 -r 3 -i 4 -k 3 -n c -q e -k 1 -r
9 -j l -l a -i 2 -i 6 -j 6 -r 3 -i a -i 2 m 5 -k f -v 7 -i a -j 8 -k 2 -l 6 -l 1 -j 3 -h 6 -o a -m
a -x 8 -l 1 -1d 2 -l 4 -n 2 -h g s a -p 1 -i 7 -h 5 -j 5 -m 6 -s 2 -h d -u 2 -s 6 -l 9 -l 4 -j g -q
7 -o 6 -h 2 -o 3 -z 3 -n f -p 2 o 2 -k 3 -l 5 -k q -j b -o b -l 6 -l 9 -s 1 -k 1 -n 5 -n 1 -j 2 -i
2 -h e j 3 -l 9 -n 3 -m 5 -s 1 -j 4 -k 3 -n 5 -12 1 s 3 -m 2 -i 4 -m c -k 5 -m 6 -m 4 -o c -k 5 -i
2 -q 2 -1s 2 -h a -l 7 -r 2 -k 2 -n 2 -i 2 -u 3 -n h -i 4 -l 8 -h 2 -k 9 -p i -l 8 -h 3 -l 4 -l a -l
e -i 5 -m k -s 2 -q 2 l l -q 6 -j 15 -n 2 -h f -l 8 -l 1 i d -q 1 -j 8 -j 2 -k 6 -n 9 -p 1 -k 5 -k
5 -h 3 -j 4 -k 4 -j 5 -m 1 -m 3 -m 5 s 1 -k 3 -j 1 -q 5 -q 4 -o 1 -n 4 -k 6 -p 6 -h 4 r 1d -v 8 -p
4 -m 5 -m 2 -l 8 -h 6 -l 1 -k 1 -l 6 -m 4 -u 2 -j 9 -l 4 -q 4 -k 5 -s l -i q -i k -m 3 -j 1 -k b -p
1 -i 4 -h g -o 7 -p a -m 8 l 2 -13 5 -o 9 -m 9 -k 1 -i 7 -l 3 -o 4 -m b -l 5 -j 1 -j 2 -q 5 -i 2 -l
b -j 1 -s 2 -19 1 -l 5 -h e -i j -o c -i 1 -n 9 -t 1 -k 6 -s 2 n a -h 2 -o 1 -p 2 -n b -l f -r 6 -k
7 -k a -k 4 -v 1 -k 6 -z 8 -p d -h h -t 5 -i a -o 6 -j 6 -i 2 -m 2 -m 8 -k 1 -k 7 -t i -20 8 -w 8 -r
5 v 4 -n 3 -t 3 -j 1 -k 1 -l 7 -h 4 -n 1 -m 6 -l 4 -p 3 -q 2 -o f -h 1 -l 9 -i 6 v 4 -o 1 -j 3 -y
2 -13 5 -j e -r e -z 3 -k q -k 7 -j 6 -k a -j 6 -v 3 -1e 5 k 4 -j 5 -i 3 -h 1 -q 1 -l 5 -q 6 -j 2 -i
3 -h 2 -o a -j i -p 2 -l 8 -p c -q 1 -l 6 -j 3 -p 5 -k e -l 1 -x 3 -m 4 -m 2 -k 6 -k 2 -i 5 -p k -12
8 -q a -o 6 -j 4 -l 8 -o 1 -p 1 -k 7 -o 2 -k b -q 7 -o 3 -27 a -h 1 -m 1 -i m -10 b -m 2 -n 2 -m 1 -p
3 -q 7 -11 2 -k 2 -o d -i 2 -i b -i 7 -z 8 -k d -q c -l e -k 3 -m 3 -t 2 -k 4 -p 4 -p i -l 2 -j 1 -o
8 -j 2 -r 1 -n 8 -l 7 -1w 2 -n 2 -h r -n 6 -h c -p b -p 1 -j d -r g -n 7 -k 7 -j 2 -m a -x 1 -t m -o
8 -p 4 -n 1 -k y -i t -z a -h 3 -i 1 -o 4 -u 4 -n 3 -h 9 -m g -n 5 -p 1 -i 1 -j 2 -p b -x a -l 2 -h
1 -h c -p 5 -i 8 -s 1 -r c -j 2 -j 3 -h b -i 5 -l 3 -h 4 -o 1 -n n -j 4 -u 1 -r 5 -l 6 -r 3 -k b -h
6 -z 5 -i 2 -i 2 -l 1 -n 1 -k 5 -k 7 -j c -k 7 -n 5 -r 5 -p 2 q g -r 3 -j 3 -l 5 -j h -o a j 4 -j
2 -m 1 -k c -q b -l 7 -j 2 -i 1 -j 6 -j h -k 9 -p b -i 2 -t 2 -10 7 -k p -j 5 -l 5 -l 6 -k 3 -p 4 -h
1 -l 1 -o b -j 4 -i 2 -k 7 -i 3 h a -n 2 -j 4 -v 7 v m -j 4 -i a -j 2 -n b i 1 -k 2 -q 7 -z 6 -i d -k
j -u 6 -k 1 -n 4 -m c -k 4 -i 1 -p 1 -m 3 -h 8 -i 2 -h 2 -v 4 -v 5 -p 3 -k b -n 4 -l 1 -i 2 -j 6 -i
b -i 2 -i 3 -u 1 -w 2 l f -i 2 -n 6 t 3 -i 1 -n 3 -k 4 -v 7 -k 5 -k 5 -13 1 -q l -n 2 -j 2 -q 7 -n
1 -i 2 -h 9 -p i -o 4 -i h -m 4 -r 3 -o 2 -s 2 -n 1 -m 1 -h b -j 1 -r 2 -i 3 -m 6 -i 1 -k a -j 4 -n
i -k 5 -m 1 -p 8 -i 7 -m 9 -j 5 -j 9 -p 4 -l i -h 1 -o 8 -m 8 -h 2 -j 7 -i 1 -i 9 -j 1 -s 5 -14 k -14
2 -i b -l b -o 1 -y 6 -v 3 -q 5 -m 4 -i 1 -i 4 -p 4 -i 8 -i 9 -n 1 -t 5 -v 1 -q 5 -n s -k 5 -i 3 -j
3 -j 1 -m 1 -q 1 -k 9 -k m -s a -i 2 -q 1 -o d -i 8 -n 9 -i 7 -l 2 -o 1 -j 2 -x 9 -j 8 -m 4 -k 4 -p
7 -r 4 -1m 4 -12 5 -i 2 -m 2 -x 6 -v 1 -s b -o 2 -j 8 -r 9 -j 5 -u 8 -i 6 -u 2 -p 3 1q c -i 2 -l c -s
6 -j 7 -t 1 -j 6 -j 7 -i 1 -p 5 -k 9 11 2 -j 1 -h c -k 2 -k 3 -p a -k 2 -t 1 -o 1 -t a -m 3 -i 1 -13
3 -k 8 -p c -n 1 -j 7 -h 2 -n 2 -k 4 -j 1 -j n -i 2 -w b -n 6 -h 1 -q 1 -k 8 -i d -j d -j 1 -p 4 -n
4 -u 2 -j 3 -p a -w g -x 2 -n 8 -l 1 -t 1 -j 7 -q h -n 2 -j 1 -i a -m 3 -i 5 -i 1 -q b -j 6 -q i -k
b -l c -o 2 t f -w 2 -t 7 -p a -s 6 -j 4 p 6 -n 6 -i 5 k 6 -k 3 -w 3 -l 7 -h q -l h -j 7 -n b -i l -i
f -j a -k 7 -s d -n 1 -p 2 -i f -x c -m 7 -q 1 -o i -s 7 -k 1 -n 4 -m 2 -i 2 -k 2 -o 6 -1c j -10 4 t
2 -i 5 -m 7 -o 8 -m c -m 3 -o 2 -l b -j 7 q 2 -k b -h 2 -k s -j 1 -k 2 -j 7 -k 8 -i 3 -i 8 y 2 -r
1 -m 6 -i 2 m 5 -h 6 -h 4 -m 3 -j 8 -k e -i 3 -r 9 -t e -k 2 -10 5 -k e -l 2 -p 1 -l e -s 3 -j 8 -o
2 -r 5 -k a -s 8 -i 2 -i 7 -10 9 i 5 -l 2 -n y -i b -i f -i 5 -l 6 -n 2 -i 6 -i 6 -j 3 -h c -h 7 -q
t -l a -j 2 -j 1 i 4 -i q -s 1 -k 19 -o 3 -t 3 -p 5 -u i -i 2 m 6 -q 2 -m 7 -k 8 -1d 1 -q 2 -k 1 -i
1 -i 6 -h 7 u b -v f -q 2 -o 1 -j 6 -j l -s 1 -i 1 -k 8 -j e -l 6 -n 5 -u 1 -s 1 -o 4 -m 7 1m 1 -q
5 l 1 -j b -k 7 -q 3 -i e -j 2 -p 1 -n 4 -h 2 -k 2 -k 5 -p 3 -m 3 -j f -l c -n 1 -k 1 -m 6 -i 8 -o
b -i 5 -j 2 -i 1 -k 2 -k c -v 2 -l 6 -x 9 -o 7 -u 3 -l e -k 5 -s b -i j -n c -m 3 -n 8 -w a -i 4 -v
h r 2 -w a -i 8 -i 1 -x b -x 2 -m m -k 2 -q a -q 6 -j 7 -m 2 -11 5 -i 1 -j 1 -l 4 -i 3 -1w h -q 7 -l
b -v 8 -i d -n 1 s a -h 7 -o 1 -i 3 -10 f -n 8 -s j -n a -s 6 q f -n 1 -h 4 -i 1 -o 2 -j 8 -o d -n
2 -o s -m 2 -k 6 -k r -o g n 3 -l 2 -j 1 -k 2 -s 5 -j 9 -k 7 -l i -t 2 -h 1 -10 6 -i a -i 3 -r p -17
4 -i 3 -l f -n m -h 2 k 3 -m 2 -q 1 j 2 -j 1 -l 3 -p 1 -i 1 -p 4 -l 1 -k 3 -n 4 -h e -i 3 -l 5 -k i w
4 -j 7 -i d -k 4 -i l -i 2 -q 5 -h b -q 4 -o 1 -r 6 -i m -i 1 -j 9 -j 9 -1f 4 -i 3 -p a -i 2 -k 3 -r
2 -h 2 -l 2 -l 3 -l 5 -n 8 -k 4 -h g -n k -l b o e -o 1 -l 4 -j 1 -p 1 -l b -m 2 -m 7 -r e -v 1 -r
7 -v 8 -h 2 -m e -u s -i 2 -m 7 -q a -m 3 -i 2 -k 7 -x 1 -t g -1o 1 -p i -k 7 -n h -s 1 -t 3 -i 4 -r
3 -q a -m a -o 3 -r 3 -l 8 -16 4 -i 3 -s 7 -t 3 -h h -o 7 -h 9 -i 9 -l 9 -o 7 -i 1 -i g -n 9 -l f -h
6 -k f -h 2 -r 2 -q 6 -1p 4 -13 7 -n 7 -h 2 j 3 -k 2 -i 6 -n 8 -m 2 -p 8 -i 3 -i 5 -n 3 -i 9 -j 9 -k
a k 2 -k 8 -v f -x 9 -k e -r 8 -l g -k 1 -1e 4 -l 5 -v 1 -t 4 -p 8 -i 8 -o 1 -m 2 -k 9 -n 4 -l 3 -i
3 -u 2 -i 11 -j 3 -i 2 -j 2 -k 3 -l 8 -i 1 l 2 -m d -i 9 -11 1 -j 3 -j 9 m 1 -i 3 v 4 -h 2 -n 2 -k
9 -s 4 -i 3 -k 6 -j 6 -k 1 -m 4 -k 1 -m d -q 2 11 2 -v a -k 4 -n 2 -v 2 -p 5 -n 4 -z 7 -m 1 -t w -l
b -o 3 -p 8 -k 2 -i 5 -n i -j 2 -r 8 -m 6 -q 8 -m c -o 1 -11 9 -k 6 -l k -t 3 -r 2 -n 4 -r n -i 4 n
1 -s 3 -i 1 -k 2 -i c -t c -k 2 -r r -l 1 -m 3 -h 1 -n 7 -i 6 -i 1 -o 2 -j 9 -m f -p i -i 9 -i 4 -o
3 -m 6 -l 1 -s 8 -i 9 -i 2 -t 6 -k 9 -i 4 -j 9 -k 1 -q 9 -m 2 -i i -i 4 -u 9 -k 16 -s 4 -o 2 -s 8 -m
5 -h 1 -n 9 -o 5 -j 2 -h 8 -k 2 -l 8 -l 5 -13 9 -i 9 m 3 -l 6 -13 1 -l 3 -2o 3 -h 2 -k g -u 5 -l 6 -l
1 -l 4 -u a -k 4 -h d -m b -i 3 -h 5 -o 7 r 9 -n 9 -q 1 -j g -r 9 -n 1 -n c -l 2 -l 3 -j 6 -m 8 t
q -k 9 -j d -i 5 -i 5 -j a -o b -n 1 -o 1 -l x -h 5 -i h l 1 -r h -j 8 -k 8 -j j -m 5 -l 3 -l 2 -p
3 -i 4 -m 3 -v 4 -l h -t 4 -i 5 -q 1 -q 1 -2j 2 -h 2 -j 1 -h 7 -q 1 -m a -j 6 -j 3 -k b -m 4 -l 2 -n
j -k 6 -p e -2v b -w 4 -j 11 -j 9 -o m -r a -n 4 -m 7 -i 2 -j 4 -h 2 -m l -p 5 -k 8 -k 4 -i 5 -r 1 -q
13 -i 7 -m 1 -l k -o 6 -w 2 -k 2 -y 2 -r 2 -i 6 -m 7 -h 3 -n 6 -i 4 -l 4 -n 1 -i 2 -i 3 -10 3 -i 2 -x
5 -k 4 -o d -n j -x 1 -o 2 -t 8 -n 4 -m 4 -s 1 -j 1 -k a -s c -m 1 -i d -i c -13 3 -h 9 -h 6 -i r -i
a -n 2 -i 7 -q m -v 9 -k 3 -n 2 -j e -i 4 -m 3 -i 5 -r 4 -x 1 -s 1 -m 7 -k b -p 1 -i 6 -k 8 -l 2 -p
2 -k j -m 2 -i 1 -j j -r 1 -i i -p 6 -q a -i d -q e -j 2 -s 9 -k 1 -m 2 -r 4 -j 7 -n 4 -m 5 -q h -n
2 -j 1 -j 1 1q a -k 9 -h 2 -m h -n 9 15 1 -m a -h 1 -p h -i i -r i -i d -t d -n 5 -j 5 -j d -t 1 -x
1 -i 8 -i h -j 6 -i 1 -h 2 -n 6 -j 3 -x 4 -m 6 -m 1 -i 8 -n 4 -x 9 -s 5 -18 d -s c -m 5 12 x 27 3 p
3 -r 5 -m 7 -m a -q 6 -x 2 -l 8 -m a -l 7 -m c -i 1a r 3 -m 3 -l 3 -i 1 -m 9 -k a -j 5 -o 1 -m h -k
1 -n 8 -j 6 -l 7 -j 1 -j 3 -o 1 -p d -m 7 -k 5 -p 8 -p 8 -y 4 -o 9 -l 2 -k 6 -o 2 -m 1 -1n 2 -j 3 -n
1 -i a -j 3 p 2 -k 6 -z 6 -j 2 -i 9 -x 1 -n c -l 11 -u 2 -h 6 -l 4 1a 5 -1y 9 -n 1 -o 5 j 5 -s 8 -n
2 -i 4 -k 9 i 2 -o 1 -l 9 -l 2 -r b -o 1 -n 3 -j 4 -i 2 -k 4 -u b -h 4 -k a -l 5 -m 2 -t 3 n 8 -t
1 -z 7 -l 1 -t 3 -q 3 -i 7 -i 4 -k 2 -n 2 -s 1 -i 5 -h 7 -l 15 -j 1 -11 4 -i 8 -p 8 -o 2 -o g -o 7 -n
6 -q 2 -l h -q c -h 5 -l 3 -o 2 -x 7 -l b -m 3 -i 15 -i 3 -x b -i 4 -m 2 -r 7 -i h -p 6 k g -l 7 -j
3 -y 10 -j j -h 4 -k 1 -h 8 -l a -i 4 -i i -p 3 -k 3 -j d -j 1 -x 7 -h 9 -i 4 -n 5 -k 1 -p 3 -l 6 -m
b -s 9 -p 8 -m 4 -q 8 -i 3 -l 1 -t o -u 5 -i 2 -l 1 -l 2 -m 2 -j 8 -i 5 -n a -l 6 -y 8 -l d -p e -i
6 -m f -j h -h 1 -l 4 -n 9 -i a -p 6 -k 4 -l 1 -m 1 -q 8 -h 3 -i 1 k 2 -n 3 -o e -l c -o 8 -k j -m
2 -k 1 -o 4 -m c -m 2 -w 6 -m 2 -q x -m 7 -h 4 -o 2 -q 3 -i 1 -l 5 -i 2 -h 1 -k a -j 4 -n 1 -m h -r
3 -m 9 -z 6 -s b -w 3 -k 2 -q 2 -i l -h c -p d -w 2 -t 1 -i 3 -m 6 -i 3 -h 5 -q 5 -o b -k b -l 5 -o
4 -j 1 -k 3 -j 1 -s d -h 1 -j 6 -j 3 -n 8 -j 4 -n 1 -h 4 -h 6 -h 5 l 1 -h 4 -k 2 -x 2 -j 7 -r 2 -h
4 -o 4 m b -n 5 -i 8 -m b -j 3 -m i -m 4 -k 5 -o 2 -q b -s 7 -i r -j 3 -j 5 -h 1 -j 3 -o 2 -i 1 -w
g -p 5 -n 7 -k 9 -t 2 -p 1 -k 12 -j 3 -v 1 -j 6 -k b -l 6 -n 4 -k 2 -i 3 -j h -j 1 -n 1 -k 6 -s 1 -14
8 -u 8 -m 4 -l 2 -k 9 -r 6 -n 3 -n d -h a -i 2 -h 4 -x 9 -m l -r 5 -s 7 -i 6 -q 1 -o 1 -m g -o 2 -m
4 -k n -n 5 -l 7 -i 5 -l 9 -l 2 t 3 -i d -m 1 -j 1 -j 8 -l b -i 1 -m 9 -q 1 -m p -j 2 -10 2 -q 2 -i
g -j a -l 2 -h 6 m 6 -l 7 -n 6 -s b o 5 -i 2 -x 3 -i c -n 1 -p 3 -j o -z e -m 1 -l 4 -17 k -k 7 -m
1 -i 5 -t 1j -n e -j 4 -k 2 -h s -j 2 -h 2 -s 1 -l 4 -j 3 -i 3 -m 1 -j 3 -l 2 -h 1 -p 5 -2a 1 -h 1 -k
2 -p 4 -s 1 -s 1 -k d -s 7 -l 1 -h 1 -j 1 -j 5 -l 6 -k 3 -k e -n 2 -n 5 -s 8 -j 6 -j 4 -i 4 -k k -s
2 -r b -r a -s 1 -j 1 -l 1 -k 5 -o 5 -i 6 r 1 -n 2 -k 8 -l 2 -t 8 -q f -l 2 -l 4 -i 4 -s 6 -x 5 -p
c -i 1 -h 2 -r 3 -j 2 -l 9 -h 1 -n a -h 1 -k i -h 2 -k 1 -m 8 -t 5 -l 3 -j 2 -q 1 -m 4 -o a -n 1 o
3 -v 3 -r 7 -q 3 -h 8 -k 9 -o 6 -m 1 -m 3 -l 2 -o a -u 1 -m 6 -10 6 -j 7 -i k -l 7 -h 2 -o h -19 7 -i
3 -k 6 -r 6 k 2 -k 8 o k -k 4 -s 1 -k j -j e -h 5 -i 1 -i 3 -j 1 -k 3 -l 6 -m 9 -p 2 -u 4 -j m -w
b -h 7 -m 3 -n 3 -l f -n 2 -k 9 -l 7 -i 5 -u 2 -t 2 -i 2 -n 2 -j 3 -j 11 -k 3 -i 1 -m 5 -p 9 -r 3 -t
b -u 4 -k 2 -h 4 -i h j 4 -j 9 -j 5 -r 7 -m q -j d -n 2 -o 7 -t 3 -w 2 -j e -r 1 -y k -h 7 -v 1 -n
3 -1g 3 -q 5 -i d -p 2 -i 1 -m a -i 8 -i 2 -k 8 -j 4 -n k -m 1 -k u -o 1 -r 5 -j h -i 9 -h 1 -o 7 -p
3 -k 6 -l 7 -z 2 -p e -n 3 -o 4 -l 3 -k 3 -k 2 -s 3 -m 1 -r 8 16 4 -q 3 -l e -p b -p 4 -m 1 i 3 -l
5 -m 1 -q 9 -l 2 -o 1 -i 1 -j 1 -m 3 -p 7 -i 1 -11 1 -u 1 -n 1 -o f -l 6 -r 1 -j 6 -n 4 -p 2 -1c 3 -m
4 -j 4 -s 7 -i e -v 7 m 3 -j 2 -l b -z 1 -o e -m c -k 4 -i k -o 2 -l 3 -m 2 -j 2 -q d -l 2 -p 6 -q
6 -m 2 -m 6 -o 2 -r 1 -j 6 n 2 -q j -x 1 -i f -i 1 -n 6 -o c -i c -t 4 -l 1 -u c -o 8 -n d -n 2 y
1 -j 6 -k 3 -k 6 -i 7 -h 1 k 6 -p 9 -m 1 -p j -s 9 -r f -m 2 -j b -p 1 -l 7 -u d -j 5 -w 2 -j 2 -m
5 -o 2 -m c -k 8 -o 6 -i 1 -m 2 -i 3 -m 6 -j 3 -j 6 -p 9 -l n -t 6 -i 7 -r e -k c -p a -s 1 -j 1 -h
1 -r j -j 1 -h 4 -j 2 -i 2 -l 1 -o 1 -q 5 -k 7 -j 2 -r b -k 1 -m 3 -n 5 -j 7 r 4 -i 7 -s 1 -h m -l
6 -k 2 -h 7 -l l -h 5 -i 8 -p 6 -q 9 -i 9 -q 4 -j 8 -i b -k 3 -p 3 -m 5 -i 5 -w d -q 3 -q 3 i 1 m
h -i 1 -o 8 -r 5 -h 1 -q 2 -n 10 i 2 -r 1 -q 2 -n 2 -o 1 -k 3 -i 9 -m 2 -j 1 -j c -k 1 -l b -r 7 -i
8 -r 6 -m 9 -j 1 -l 3 -j 5 -k 4 -t 2 -k 5 -h 4 -n e -p 1 -l 9 -i 2 -j 9 -m 9 -h j -n 8 -j 1 -r a -16
a -r 3 l 2 j 1e -x 6 -u 2 -m g -m m -s 6 -o 5 -q 5 -o 9 -r b -k c -h 2 -l 7 -o c -r 7 -n 1 -i 3 -y
7 -o 2 -12 2 -m 2 -u 5 -o 1 -l 2 -13 2 -k 1 -i 6 -h 3 -m 4 -j c -i 3 -i 9 t s -m 4 -k 1 -m 3 -12 5 -k
2 -i j -u c -z 5 -l 5 -l 5 -v 5 -l 2 -h g -p 3 -h 9 -k 2 -h 1 -j 2 -j 5 -j 9 -w 10 -i 9 -l 6 -13 3 -l
5 -r 6 -q c -k c -i 4 -o 3 -j e -n h -v j -j 4 -u 7 -t 2 -k b -j 7 -i d -q 4 -m 2 -r c -j 2 -m 2 -j
4 -k f -l 2 -k 3 -l 9 -n d -i 2 -l c -q c -i 8 j 2 -m b -n c -k 2 -q o -q 5 -i 5 -o 4 -p e -l 4 j
5 -i 1 -u 1 -o 3 -j d -k 4 o a -i b -k c -l 3 -s i -i 6 -k a -o o -s 4 -y 2 -i b -l 2 -m 3 -i c -h
c -i 5 -s 7 -z 8 -10 2 -l 7 -i 8 -n 3 -j c -n e -q 4 -k 7 -i 2 -m 2 -i a m 9 -r 5 -j 8 -j p -s 7 -h
1 -k 4 -i 1 -i 9 -k 6 -l 4 -l a -m 8 -n 2 -p b -n q -h 2 -o 4 -u 8 -o e -k 2 -m 6 -l 2 -j 2 -j 3 -n
8 -h 7 -1h 2 -k 2 -i 5 -q 3 -i 1 -p 2 -i 7 -m 1 -j 6 -q 4 -l d -j 4 -r d -m a -n 7 -k 2 -18 2 -j 7 -k
b -m 1 -p 5 -i 5 -k f -l 4 -i 4 -k 6 -m 6 -k 1 -m 8 -h d -l a -j 5 -p b -j 9 -k 7 -h a -r 1 -q 6 -i
k -w 7 -h 2 -q c -m 4 -k 5 -k 1 h 2 -p 8 -q 5 -k 2 -l 6 -k f -i f -o 2 h 1 -l 2 -k g -m 8 -h 1 -p
5 -y 1 -n 9 -h 8 -k e -i 4 -l d -j 1 -n a -k 8 -p 4 -h o -t 5 -m 3 -k 1 -k 2 -h b -j 7 -l n -n 2 -n
2 -19 4 -l 2 -h 6 -h 8 -j 6 -r 1 -j 5 -k 3 -l 7 -n 2 -m 3 -l h -n 3 -j e -j 2 -q h -t g -r b -o c -h
b -q 6 m 4 -10 a -l i -j e -k a -o 1 -j 1 -j 6 -i e -1o 1 -l 1 -o 3 -m p -o 1 -q 6 -v 2 -i 3 -l e -l
1 -o s -t a -i 5 -q b -j 6 -j l -j 7 u 4 -j 2 -i 1 -i 9 -j a -h 1 -q 5 -i 2 -k 2 -t 7 -r 3 -t 4 -i
3 -s c -n f -u 3 -l 4 -l 2 -l 1 -j b -j 3 -r 8 -t 2 -i 8 -j 1 -l 9 -l i -q f -q 1 -i 1 -l a -l 8 -j
2 -n 1 -m c -j 1 -j e -t 3 -j 3 -j a -o f -o 2 -j 5 -i 1 -i 2 -m 1 -i 2 -l 1 -z 1 -h d -m 7 -i 2 -l
2 -p 5 -j 5 -p 7 -l g -n 4 -i i -k 4 -k 6 -m 4 -i 2 -h w -n 2 -15 f -m 1 -k 2 -l 1 -m 2 -m 3 -m 4 -u
f -i 6 -z 2 -l 1 -h 3 -n 1 -k 3 -k 6 -k 9 -m g -l 1 -k a -k k -q 9 -o 5 -l 7 -j c -h 1 -j j -q c -k
7 -i 6 -o 3 -u 5 -m f v g -s 8 -s 1 -m m -j 6 -i d -h 4 -m 2 x 1 -i 9 i m -u q -n 7 -j 1 -l a -u 6 -h
3 -s 1 -l 4 -k 7 -o a -m 7 -i 7 -m c -i a -n 5 r 4 -u 9 -i 2 -o 3 -w 5 m 5 -k 2 -n d -i 1 -h 8 -l
1 -i f -n 1 -o 8 -s 8 -l q -p b -j 1 -j 6 -l 8 -v 1 -1f 5 -i b -l 5 -i 1 -h o -m k -t 6 -k h j 2 -j
2 -j o -k 1 -t 2 -w 5 -n 6 -i 2 -p 6 -i 3 -i 5 -r 4 -l 4 -n 5 -h e -o 7 -k a -i 7 -m 3 -n 5 -k 1 -m
1 -n d -t 4 -t 6 -i 7 -j 6 -u 7 -i c j 2 -m 2 -n 3 -m 2 -j c -q 6 -i 2 -l a -k 4 -o 4 -n 8 -l b -o
a -n b -p 4 -n f -j 2 -m 1 -p 2 -i 9 -k 2 -j 6 -j r -h 4 -i 3 -i 1 -k a -l 3 -p 2 -i 3 -n f -j 1 -i
5 -p 7 -p 3 -i a -m k -n 9 -t 9 -q 3 -i 3 -k j -i 5 -x 6 -k d -p 5 -l 5 -o a -u 1 -j 2 -o 7 -l k -l
4 -k 2 -y 4 -k 2 -v 1 -l 2 -k 8 14 l -i 1 -i k -x 5 -l 1 -o 2 -k 8 -j 5 -k 2 -n 2 -p 4 -q 1 -l 1 -j
3 -k 3 -m h p i -o 3 -o 7 o 9 -j 1 -i 9 -l 1 -n 7 -i 7 -q 3 -h 1 -m 3 -i 1 -j 4 -h 8 -s 4 -v 8 -k
9 -l 6 -l 9 -p 8 -i 2 -q 1 -t 3 -k 2 -m c -o g -o 5 -k 4 -j 1 -p b -i 1 -n 6 -o e -m m -q 7 -i 5 -h
b -j 3 -n n -j 3 -p 8 -o 2 -q 1 -j 3 -m 1 -j a -j n -j c -k 2 11 5 -l n -l 5 -i b -k 3 o b j 7 -r
4 -n 1 -s 4 -i 6 -j 5 -h 2 -m 3 -i q k 4 -t 2 -p 2 -k c -l a -i 6 -m 5 -k 8 -k 2 -l 5 -m 19 -i 1 -m
e -l 6 -l 2 w 2 -w 2 -l 7 -n 8 -s a j 2 -14 4 -i 4 -j 9 -n 3 -p f -p 1 -k b -n 1 -l c -u 2 -n 1 -i
2 -k 2 -o 1 -h 9 -1b 2 -i 1 -l 7 -k 1 -k 4 -i 2 -m 7 -i 3 -j 3 -q 9 -q 8 -j 8 -i 2 -j o -i 2 -m 8 -m
9 -j 3 -j 4 -i 7 -t 3 -h 7 -28 2 -m 4 -j 5 -m 2 -n 8 13 2 -m 3 -q a -o 1 -o g -h 1 -j 1 -q 1 -u 4 -i
6 -s 4 -t 2 -h 1 -l 6 -k 8 -q a -y 1 -l 6 -j 5 -i 3 -j 1 -q 1 -i 5 -1n 8 -i 1 -o m -k 3 -j c -l 1 -n
p -l 6 -h 2 -m 1 -k 2 -m 3 -n 4 -m 6 -k f -j 8 -h b -i f -k 8 -m 1 -j 8 -h 3 -j k -j 1 -p b -n 5 -k
5 -h 9 -j i -k 4 -n 2 -q 3 -u 2 -m 7 -p n -m 5 -i c -i 9 -l 3 -l 8 -i 1 -i 5 -l 3 -o 4 -j 1 i 6 -i
1 -m 5 -k e -t 5 -p 7 -r c -o 3 -y 5 -i 8 -p 1 -q 2 -h 2 -l 4 -r 9 -j 2 -u 1 -h 7 -k 3 -m 9 -k 2 -i
f -j h -m d -i f -l 6 -k 3 -k i -o 5 -n 8 -k b s 2 -i 5 -j 7 -v 1 -t c -r 3 k 4 -p 5 -l g -o c -i
2 -11 3 -k 5 -i 7 -i e -r 5 -k 2 -h 5 -p 6 -k 4 -m 7 -n d -m n -o 9 -i 2 -n 2 -i 4 -s a -y 4 -r b -p
a -k 5 -y 5 -i 2 -k d -p 4 -p i -k 5 -k b -j 1 -j 2 -i 5 -s 6 -q 1 -j 9 -j 5 -s 4 -k 3 -k 3 -l 1 -i
1 -q 2 -n 9 t 1 -h 3 17 d -w n -i 2 -v 2 -i 2 -k 1 m 1 -t 4 -j 5 s 1 l 7 -14 i -k 1 -q 9 -k 4 -n j -k
a -w 3 -p 7 -r 1 -z a -i 3 -k 6 -o 8 -m 4 -x 2 -p 2 -i 6 -p 2 -i o -i 6 -l 2 -o 3 -o 2 -i 1 -l 1 -n
3 -k 2 -p 1 -k 7 -n 5 -16 h -i 4 -k 7 -x b -j 4 -k 6 -n b -l 4 -i 1 -q 9 -k 6 -j 3 -m 1 -j 2 -p a -j
a -l 1 -j 8 -j 3 -w 8 -m 1 -y 2 -k d -p 7 -n k -j v -k i -i b -w 1 -u 6 -n e -i 7 -l 1 -n 7 o 4 -q
6 -j 4 -11 5 -h 3 -l 5 -q a -i 6 -r 3 -s f -i 1 -i 4 -l 7 -m k -i 3 -k 1 h 7 -h 2 -m 1 -l 8 -j 4 -s
2 -x g -j 7 -m 2 -u 6 -p 1 -i 4 -k 9 -j 5 -m 2 -m 1 -i 2 -i e -o 3 -t 1 -o b -i 1 -i 5 -n 4 -m 6 -m
7 -h 3 -p y -i w -n 4 -q 5 -m 9 -j 2 -k 3 -q 7 -k 8 -j 1 -m 6 -i 4 -j 3 -v 1 -o 1 -m 3 -v n -j 6 -h
a -w 1 -i 2 -j n -j b -h 2 -m 1 -s 4 -h j -j 5 -i 1 -t 2 -w w -r 4 -j 7 -14 1 -j m -h a -u 1 -l 7 -o
c -m 8 -h 7 -o 4 -k 6 -m 2 -n 6 -i 6 -h 3 -r 2 -i 4 h 2 -r g -x a -s i q 4 -m c -h 8 -k 7 -16 f -z
7 -l 6 -l c -t c -t z -h b -h 8 -l 4 -i 4 -k 7 -s 2 -i a -v 7 -j 1 -i 2 -o c -o 9 -i 3 -m 5 -m 3 -l
1 -i 1 -m 1 -p 2 -s 2 -j 6 -i 1 o 7 -o 6 -s 2 -i c -j 4 1s 2 -o 1 -p 9 -h 1 -m 2 -k 5 -j 2 -q 8 -i
e -i 6 -o 3 -o 2 -m 9 -l w -k l -j b -i g -m 7 -r 4 -l y -j b -p 1 -1h 1 -i 14 -p 7 -j 5 -q d -o 3 -o
1 -l f -s e -h 2 -h 2 -n 8 -j 3 -n 4 -s 7 -i 1 -l 3 -k 4 -n 2 -p 2 -q 9 -m 3 -z 7 -u 3 -q 4 -m 4 -h
2 -q 6 -h 2 -1f c -i f -i 2 o 2 -h 5 -o 5 -l 2 -k 6 -k 2 -i 3 -i 6 -n m -k 6 -m 3 -m 4 -k 2 -j 6 -k
3 -i 7 -q k -j 7 -o 3 -i 5 -l 1 -j 1 -j 3 -h 6 -k 2 -k e -u c -j g -v 1 -i 2 -t 5 -m 7 -s 6 -o 7 -l
2 -i 1d -v 2 -o a -j 1 -r 2 -u 3 -i 2 -i 9 -r 4 -h 7 -j h k 1 -i 9 -s 3 -r d -k 1 -k 1 -x h -i 2 -j
2 -i 2 h k -o 2 -k 7 -i 5 -k 6 -j 3 -m 7 -l 9 -r 1 -h a -u 5 -y 2 -j 5 -l 1 12 2 17 4 -k 1 -k 8 -i
9 -m 3 -h 4 -j a -x 1 -o 3 -17 b -i 1 -n b -k 2 -j b -l 7 -k 1 -j 3 -k b p 6 -o 2 -i 1 -q b -j 6 -j
9 -m 3 -t 1 -m 3 -l 2 -j 4 -i 2 -j c -i 1 -l 4 -n 2 -i f -i 4 -i 3 -h 13 -i a -o 2 -h d m g -i f -k
c -i 3 -k 4 -q 3 -p 2 -i 3 -q e m d -k 9 -k 1 -j 1 -o f -k 2 -u 3 -j 5 -k a -u 4 h e -p i -j 1 -l
8 -10 2 q 2 -i 2 x 2 -p 6 -i 7 -p 2 -l 4 -i 6 -1a a -n 5 -l 2 l 1 -j 1 -h 1 -k 6 -t 6 -1q 3 -j 3 -o
5 -l 3 -i c -h e -j 7 -n 3 -n 6 -q b -m b -r 1 -n 2 -m 4 -i 3 -o 2 -j 2 -w 9 -s 1 -z 1 -m 6 -k 7 -i
d -x c -m 2 -l 5 -k 9 -l 2 k d o 3 -h 3 -q 9 -k f -i 5 -i 6 -p 3 -l 2 -r 7 -i 1 -i 6 -k 2 -k h -k
4 -n 7 -n i -h h -j 3 -j 5 -h 3 -p b -i 3 -y 1 -i 1 -p 6 j f -m o -o 5 -q 7 -h 3 -i 6 -h 3 -l 5 -k
4 -u 1 -i 1 -q 5 -k c -m 3 -k 7 -j 5 -o c -j 1 -n 5 -i 5 -i 1 -p 9 -r 4 -o c -m 1 -k k -1c 2 -h 2 s
4 -q 6 -t 6 -n 3 -l u -k c -v 8 -n 6 -10 c -o 7 1b 1 -k 8 -k 3 -k e -h 7 -r 6 -r f l 4 -n b -o b -m
5 -j 1 -o 4 -m 5 -q 7 -13 2 -l o -i 7 -i 1 -l 2 -i 8 -m d -h 4 m 7 -i b -p 1 -j 2 -m 2 -l 2 -j 3 -i
c -o 4 -v 1 -m 8 u 3 h 1 -k 2 -l 1 -13 2 -i c -j 3 -p 3 -q 4 -k 1 -h 3 -x k -l 7 -k b -j 6 -p 7 -n
g -k 6 -l 4 -i 4 -m 2 -i 8 -m r -n 1 -l 6 -11 2 -i 1 -p c -i 5 -o n -j 5 -j 4 -m 4 -o 5 -o 1 -i c -i
4 -m 2 -q 3 -q 3 -h g -j 7 -n s -i u -p d -j 6 -y b -y 3 -r 1 -k 1 -l 2 -q 6 -q 8 -j 1 r 6 -s d -i
1 -y 7 15 d -i f -n 4 -l 2 -n d -l 8 -w 2 -k 8 -k l -l 2 -p 9 -t g -j g -m 4 -n 8 -m 3 -i 2 w m -o
3 -j 7 -p 9 -s 5 -j 1 -j 8 -i 5 -t f -z 2 -j 2 -p 4 -q 9 -y 1 -k 1 -o 9 -h 3 -u i -k 5 -k 1 u 3 -p
c -q 6 -17 4 -m 1 -o 3 -l k -j 3 -s 1 -h 1 -j 6 -h 5 -h d -i 3 -i 4 -k 9 -u o -h 3 -i e -q e -u 6 -l
4 -o 6 -i 4 -i 2 -k 3 -m 7 -i 1 -m g -k 2 -t 5 -j 1 -j 9 -l 1 -h 3 -h 2 -k 3 -i 3 -j 9 -y 1 -j p -k
2 -16 5 -k 2 -i c -o 3 -h 4 -h 3 -q a -j 5 -m 7 -l 2 -m 1 n 1 -l 1 -i b -l 1 -j 8 -v b -r 4 -h 1 -15
n -i 4 -j 2 -q 7 -r 1 -i 2 -j 1 -l 4 -i 2 -r 7 -v 3 -h 3 -n h -11 13 -j 9 -r a -j 7 -r 1 o 2 -o 7 16
a -h b -k 1 -o 6 -s 1 -o 5 -h 2 s 3 -o 5 -n 3 t 6 -p 1 -s 2 -p l -k 5 -u a -i a -o d -k 3 -o 1 -h
5 -p 1 -o 1 -p 2 -y n -j c -x 1 -z 1 -11 3 -h 4 -k 3 -q 4 -n 1 -h 6 -h 2 -j 1 -p 7 -k 1 -j 3 -l 5 -l
7 -j 3 -j k -s 5 -l 1 r k -m 1 -m 2 -j 5 -j 3 -l r -q 2 m 8 -o 1 -j 1 -i m -h 3 -z 8 -o 2 -h c -x
w -o 2 -n h -i 1 -l f -i 5 -i 2 -q 8 -j 2 -j 6 -o c -k 2 -i 2 -o 5 -n 9 -i 7 -10 d h g -h 9 -1n 2 -o
a -l 3 -o 7 -i 6 -p 2 -i 7 -u e -j h -i m -j 2 -s 4 -n g -m 1 -j 9 -j 4 -u 6 -k b -s 2 -l 3 -i b -j
1 -l 7 -l 4 -l 2 -t 6 -j 3 -k e -i 2 -j i -n 2 -m 5 -r a -l 2 -i 5 -m 2 -s f -j 5 -m 3 -k 1 -i 3 -j
8 -k 1 -r 3 -h 7 -j 1 -k 1 -11 9 -j c -m 5 -k c -h 1 -k b -18 5 -k 5 -k 2 -i 6 -r 5 -k 2 i c -m 6 -k
f -r 9 -h 6 -i 2 -l 2 -l 6 -j o -m 9 -j 2 -l a -o 1 -l 1 -s 2 -m 5 -i 6 -q s -m b -j c -k 4 -i 2 -o
4 -10 3 -l 5 -l 2 -p 1 -w b -k 3 -v 1 -10 7 -h 1 -q 2 -j 4 -r 6 -h e -i c -u 1 -h 2 -l 2 -j 1 -i g -k
d -l 6 -l b -j 4 -k 2 -h n 15 8 h 1 -i c -q g -i 1 -h 2 -s 3 -v 5 -x 5 -i 7 -n f -k 1 -i 5 q 7 -j
3 -i 7 -k 2 -r 9 -q 4 -v 9 -m 5 -n a -k 9 -s 4 -j 9 -l 4 -y 4 -k 7 -o 1 -q 6 -j 4 -i 1 i 3 -m 2 -q
6 -p 8 -n 8 -i 1 -i b -q d -t 3 -k 2 -h b -i 8 -k 2 -k 1b -j e -p 2 -r 9 -n 4 -t 1b -m 6 -p 1 -p 9 -i
1 -l 1 -p 9 -i 2 -r 5 -p 3 -h d -i n -o 1 -p 5 -p 8 -o 4 -n 3 -m 1 -j 6 -m 8 -i d -j 6 -m 5 -w 2 -r
b -n 3 -10 1 -q 2 -j 1 -i 1 -j 1 -j 2 -z 1 -i 1 i 8 -i i -t 6 -t 7 -m 3 -l 4 -i g -h 4 p 8 -q 6 -j
j -v e -n 9 -i 1 -i 2 -p i -o d -r 3 -j 5 -j 1 l 2 -k 1 -j 2 -h 3 -i 5 -h 1 -j d -l c -q 7 -h 1 n
2 -m 1 -i 3 -p 1 -j 1 -i b -s c -k 5 -p d -l 2 -n 2 -i 4 -j 5 -n 1 -m 1 12 6 -1n 8 -h 6 -i 6 -l 1 -l
4 -i 6 -o 6 -j 7 -k 1 -i 1 -m 4 -k 7 -k 7 -i 2 -n 8 -i b -i 7 -w 8 -o 7 -u 2 -s 2 -h 6 -j 9 -12 7 -m
1 -l 2 -m k -n 6 -i g -12 2 -j c -r 3 -l 2 -z 6 -j 5 -o c -k v -t d n 2 -j 2 -m 4 -i 4 -s 7 -h 6 -u
6 -n 3 -p b -n 10 -q e -p 8 -u 1 -s 2 -v 5 -w 4 z 6 -o 5 -h 9 -p 3 -j 2 -m h -r 4 -s 4 -18 3 -j 2 -k
9 -j 4 -p l -k 2 -i 3 -11 5 -m 9 -s 5 -j 1 -i 7 -k 8 -i l -n 7 -u b -o 7 -k 5 -12 4 -y 9 -l 4 -l 7 -i
2 -i g -m 7 -h b -h 6 -j 6 -m 5 -j 1 -y g -j 1 -o 4 -p b -l 1 -i 3 -q 3 h h -o j -k 1 -j 6 -p 3 -n
5 -h a -y 2 -m a -h 2 -q 8 -h 1 -u 6 -k 3 -l 3 -j 4 -m b -o 4 -n g -s j -j c -k 1 -m d -p 4 -i 2 -k
2 -n 3 -i f -j l -k 4 -l 6 14 2 -i 3 -l 9 -t 4 -k 2 -j 8 -i 2 -l a -j a -k 3 -10 j i 3 -k 7 -10 1 -l
3 -i 9 -1b d -i 3 -j b -l 2 -i i -i 4 -h 6 -k 6 i f -k 7 -s 3 -r 1 -n 5 -l 5 -p c -j 1c -j b -h 1 -i
4 -j 5 -h 7 -j 5 -j 9 -i 1 -q 1 -x 1 -i 1 -i 2 -m 2 -u 6 -q 2 j 3 -k c -u 2 -l 4 -v 3 -m 9 -i 3 -j
8 -o b -k 1 -13 6 -x 5 -i 4 -o 2 -n 2 -j d -i 9 -m 5 -h e -n 8 -k 3 -i d -p 8 -k 8 -k f -n 1 -i 4 -n
a -u 7 -i 5 -l f -h d -m 7 -k g -y 2 -l 2 -s d -m d -k 1 -l 6 -n a -i 1 -q 4 -i 2 -j a -j 2 -j 5 -k
1 -i 8 -l 2 -u 3 j 7 -m 1 -m 2 -m 5 -m 1 -y 2 -i 6 -p d -l a -i 6 -15 2 -i 3 -i d -h d -l 7 -j 1 -k
1 -i 3 -j 4 1p 3 -r 4 -m 6 -l 3 -l 2 -q 7 -m 1 -j 4 -p 6 -p c -j 1 -r 3 -m 3 -k 4 -l 1 -i o -k 1 -l
6 -j 4 -i d -n 4 -q 13 -l 1 -o 6 -i 5 -k 8 -l 5 -l 1 -p 7 -h 1 -i 8 -z a -k 1 -13 9 -k 4 -r 2 -l 5 -j
2 t 4 -n w -15 8 -i b -i 6 -k e -l 6 -r 1 -o b -k c -i 6 -13 1 -k 2 -n t -m 1 -n d -p 2 -n 3 -i g -l
l -o 5 -p 4 -k 4 -r c -l b -o 2 -l 1 -h 9 -k 7 1g 1 -j 2 -i 1 -i a -k 2 -k 3 -j 9 -q 3 -n 6 -i 2 -j
2 -i d -u 1 -o 3 -l b -m 4 -n a -h 9 -s 2 -t 2 u 9 -h 3 -q 6 -l 1 -m a -j 2 -l l -i e -i 1 -l 3 -o
1 -h 4 -o 2 -i 1 -p 2 -i 7 -q 4 -k 4 -q c -o 6 -l 5 -j 2 -n e -n 1 -i 7 h 2 -h 3 -n 6 -p 4 -i 9 -l
2 -i 6 -h 9 -j 7 1b e -m 9 -i e -o 3 -h k -m 3 -p 2 -o 5 -n 6 -q 8 -n 2 -i 5 -q 1 -n 3 -j b -k 8 -x
1 -k 3 -o 1 -k a j 3 -t 7 -l 4 -r 9 -l 6 -v 8 -k e j b -m 2 -o a -p 5 -o 4 -m 2 -y 2 -k 3 -p 9 -q
3 -m 8 -n 1 -l 5 j 3 -11 3 -v c -z 5 -j 1 -t 4 -q 6 -k c -h 9 -k 1 -i 2 y g -p 4 -p g -n 2 -k 5 -o
5 -o 1 -i 4 -i b -i e -i 4 -j 7 -l 3 -r 4 -j 8 -h 3 -k 1 -k 3 -o 6 -l h -1b c -h 8 -p 8 -i 1 -m 2 -18
9 -h 2 -j 1 -s a -q 2 -h 5 -n 1 -j 4 -r 7 -i 4 -i 4 -l i -i f -p 2 -j 6 -j 2 -k 1 -o 6 -m 8 -q 7 -m
1 -k 6 -l h -m 6 -p 1 -l 3 -j 1 -o 7 -19 4 z k -w i -t 3 -m 1 -t 4 -m 10 -j g -h 4 -j 1 -l 1 -i 6 -i
4 -k 6 -j 1 -p 3 -n b -y 3 -k 7 18 8 -o 7 -i a -k 2 -k 1 -l 9 -m 2 -p 7 -l 5 -v 4 -m 3 l c -j 1 -o
2 -i 3 -h 2 -l l -l 2 -i 2 -m 8 -i 2 -r 4 o 2 -j 3 -h 1 -n 2 -i 5 -t 1 -l 1 -h 1 -t 5 -o f -h b -q
d w 4 -p 3 -o 4 -k 6 -h a -p 1 -k 3 -k a -l 2 -n 1 -p a -i 2 -m 4 -l k -z m -26 j -j 5 -n 2 -i 7 -r
2 -n d -m 5 -o 1 -q 2 -r k x 4 -j 1 -i 7 -1b 3 -n 1 -j a -i 5 -k 3 -k 3 -n f -v 1 -s 2 -i 4 -y 4 -j
1 -m 2 -p 2 -k b -l 1 -m 5 -j 2 -v 9 -t 3 -l 3 -j 6 -v 4 -i 2 -m h -l 3 -r 3 -n 8 -h 2 -p 3 -i 3 -o
4 -v 1 -w 3 -n a -i 9 -j 6 -m 1 k 1 -j a -j a -13 6 -s g -l 3 -k 7 -l 12 -v 5 x 6 -p a -i a -q 2 n
k -k 3 15 5 p 5 -h e -p 8 -v r -k b -m 3 -q 3 -k 1 -j 6 -n 8 -n k -j 9 -r 4 -w 1 -m 1 -u 5 -z g -p
6 -h 9 -11 d -l 8 -n 4 -l 7 -s 1 -11 n -21 3 -q 1 -n 9 -i 6 -m 2 -j 1 -r 1 -p l -j 6 -p 4 -10 6 -i
4 -k 1 -n 1 -l 9 -i k p 7 -k 1 -l 8 -i 6 -i 2 -10 9 -j 7 -j 1 -k 1 -w 1 -j c -i i m 2 -v c -h b -n
k -i 1 -q 1 -j f -i 3 -h d -n 2 -r 1 -q 7 x 9 -u 4 -j 3 -l 4 -q a -s g -m 4 -i 9 i c -n 9 -h 4 -m
1 -l 2 -s 1 m 8 -i 8 -u 5 -k 4 -w a -n t -k 6 -o 2 -l 1 -q 8 -q 6 -m 3 -p 5 -o 1 -l 8 -p 1 -u a -u
7 -h 8 -n l -h a -l 6 -l 2 -k 7 -l a -o 8 -m n -r 1 -x c -l 9 -n w -h 2 -s 4 -v 4 -i a -o 4 -k 2 -j
1 -i v -q b -j 4 -j f -11 6 -i 1 -q 2 -l 5 s 9 -l 6 -q 1 -i 2 -r 7 -i 1 -m 6 -j 8 -i m -o s -p 1 -r
1 -n 6 -i 4 -l 5 -i o -j 3 -h 3 -m 2 -m 8 -j a -q 6 -u 2 -j a -v 4 -l 6 -m 2 -s a -q d -j a -k 5 -o
7 -p 4 -n 2 -j 5 -i 7 -m h -m 9 -i 3 -i i -r 2 -p 9 15 4 -j 5 -j 4 -i c -i 9 -n 2 -r b -n i -l 8 -h
2 -n 2 -12 2 -j 6 -m 5 -m 1 -l 3 -p 1 -m i -10 6 -i 6 -k d -i 8 -h 2 -o 4 -i 3 -k c -l 1 -r 3 -j c -n
4 -l 7 -j 2 -j 6 -h 5 -o 2 -m 3 -p e -n 7 -m 6 -w e -u 5 -n 7 -i 2 -h a -11 g m 2 -i b -n 2 -k 2 -j
6 -m a -x g -i m -n 4 -p 8 -u f p 1 -j 7 -i f -h 4 v 8 -i 4 -m 3 -i 7 -k 2 -l 3 -k 8 -j 5 -o 2 -i
1 -i a -t j -h 3 -18 a -k 4 -j e -l 1 -j 7 -k k -j b -m 2 -k 5 -l 4 -j g -n 4 -i 1 -i 9 -r 1 -h f -i
4 -j 3 -m a -j e -r d -j 5 -h 1 -h 6 n 8 -n 2 t 2 -q 5 -y m -h 5 -m 1 -u 1 -m 6 -o 5 -s 3 -k 1 -r
6 -o k -m 9 -o 6 -l 3 -l 5 -p 6 -n 7 -n 7 -i g -m 4 -n 7 -o 4 u e -n 2 -i l -s j -r 3 -n f i 1 -j
5 -r 8 -i 4 -u 6 -h 3 -x 5 -i 1 -r 5 -l 1 -p 1 -m 3 -l 2 -18 6 -n 7 -q a -j 7 -t 5 -11 1 -v 2 -k g -i
4 -l 2 -n h -q 4 -v 5 -i 4 -r 5 -m d -j 2 -k g -v 3 -m e -m 1 -h 2 -n 5 s 1 -i 3 m p -l 4 -k 2 -i
1 -k 2 -l 3 x 5 -m 8 -k x -i 11 -j h m m -n 9 -w 6 -l 4 -i 4 -u 2 -u c -n e -q k -p 5 -i 2 -j c -s
f -j 4 -k b -k i -m 3 -k f -n 1 -i 1 -l l -i a -m h s k -j 5 -j h -j 1 -q 2 -s 4 -n 1 -s a -k 3 -m
b -l 3 -l 7 -n 5 -n 2 -i 8 -r 3 -k 6 -n 2 -q 5 -m i -p 1 -i 1 13 7 -k 9 -j 2 -o 1 -q 6 -l a -n 2 -q
6 -n 4 -12 5 -h 3 -o 4 -n h -j 6 -n 1 -j 1 -j 1 -p 3 -i 5 -18 9 -n 1 -i 2 -i 1 -t 2 -k 5 -i 11 -p
1 -j 7 -i j k m -i 4 -n 5 j 2 r c -2l 2 -i 3 -o i -n w -p 1 -j 1 -z 6 -k 3 -n 9 -l 1 -k 2 -h 3 -i
b -i a -j 9 -t 5 -j 2 -h e -i 5 u f -p 6 -k c -k 3 -i 7 -12 7 -r k -1i 3 -p 8 -m 8 -p 3 -r 3 -k 5 -r
4 -10 7 -t j -i 6 -h 2 -i 1 -k j -h 3 -o 3 -k 5 -l a -j 7 -j 6 -q q -o 3 -h b -q 6 -n i -h 1 -h 2 -i
m t 4 -n j -m 3 -k 9 -s 4 -x 1 -j e -l 7 -i 4 -i 3 -h 4 -k 3 -h 3 -q e -l 2 -j 5 -j 8 -u e -m m -j
1g -1b 4 -p 1 o i -l 1 -n 9 -k 2 -k 4 -h 2 -j a -k 7 -q b -h 2 -l 1 -n 7 -n 3 -k 2 -n 7 -t d -h j -q
h -q 1 1d 6 -w 9 -i 9 -11 1 -n 7 -k k -i 2 -j 2 -q 1 -u 9 -k 1 -p 1 -i 2 -m d -o a -l 7 -m 9 -i 4 -m
3 -i 7 -l 6 -h 5 -j 4 -n a -i 8 -m 2 -i 9 -j 3 -n 6 -j 8 -o g -k 4 -i 9 -s 1 -m g -l 2 -m s -r 7 -k
8 -n 1 -i 6 -h 8 -r 8 -k 5 -m a -i d -j 2 -k 4 -l 3 -k 6 -q 2 -r 3 -l 8 -h d -n 8 -j 9 -k 4 -i 8 -n
3 -k 4 -l 4 -l 8 -n 5 i 9 -r 1 -o 1 -m 4 -l c -t 6 -u 7 -j 7 -k k -q 1 -m 7 -k c -l c -n 1 -j 9 -v
1 -i j -o 8 -m 8 -o 9 -k b -i 7 -h 1 -s 3 -j 2 -j 7 -i 1 -j 6 -l a -i 4 -j 5 -r 2 -t 6 -o 2 -k 7 -i
g -i 2 -k a -t c -i 3 -o 6 -o 6 -p 4 -p 6 -j 4 -i 5 -t 2 -h c -k 5 -q 3 -k f -k 1 -n 9 -h p -m c -o
a m 1 -h c s 1 -w b -i 5 -h a -s 7 -j b -h 1 -j 1 -i m -k c -v a -o 3 -t 4 -k 9 -p 5 -q 8 -h 4 -n
1 -l 4 -i a -o 1 -o 6 -j b -h 5 -i c -j d -l 1 -q 2 -l 5 -k c -16 3 -k 3 -r 7 -n 3 -q 1 -i 3 -i b -i
1 -k 2 l 4 -p 1 -k 9 -o 2 -r c -1f 9 -r k l b -v a -o 6 10 8 -m c -j 3 -v 4 -k l -j 5 -j e -q 4 -h
9 -i 5 -o 5 -l 2 -m 1 -j 1 -r 2 -p 8 -m 3 -i 1 -m 6 -t 7 -i 2 -l 6 -n 2 -v 4 -18 1 -l 1 -k b -j 2 -o
4 -i j -i 2 -n 1 -s 4 -u 5 -j 7 i 7 -o 5 -s 9 -i 4 -h c -k 1 -i 5 -i b -j u -p 3 -r 8 -p 4 -y 1 -p
1 -m 9 -m 4 -12 3 -q i -u 7 -i 4 s g -k c -10 4 -l b -q 3 -i f -p 1 -l 1 -l 9 -j 3 -h h -m 3 -k 5 -q
1 -q 1 -j 3 -s b -n 8 -k 4 -q 7 -n 4 -l e -v k -k 8 -p 13 -k 6 -l 5 -r a -h 1 -i 5 -v 1 -r 4 w 4 -k
4 -n 6 -l 1 -j 3 -i c -o n n 2 -h 8 -i 1 -o 2 -h b -j 5 -u 3 -k 3 -h 5 -i 4 -m a -h 9 -j a -i 1 -i
8 -t 3 -k 3 -j 2 -15 2 -k 3 -h 6 -k 2 -h 1 -t m -r a -i 2 -i h -u 6 -j e -l f -j 4 -k o -h 5 -s 2 -m
2 -r a -n 5 -u b -k 3 -k 3 -11 9 -p 3 -l p r 9 -k 5 -m 8 -o 4 -z 2 -t 2 -j g -i b -m n -l 3 -l 1 -l
2 -l 1 -j a -i 1 -q 7 -m 3 -i 1 -i 3 -r 2 -k g -n a -i m -h 4 -l 5 -t 5 -l 2 -m 2 -k 4 -k 6 -s b -i
1 -k 3 10 e -s 5 -m 2 -h 8 -w f -l 4 -j 3 -i 3 -i 7 -l 1 -j 7 -i 8 -o 9 -i 1 -p 6 -i b -h e -j 4 -p
a -o 2 -i 2 -h 2 -k 1 -q h -x 2 -l 1 -p 1 j f -o 4 -v h -k 5 -q 2 -p 4 -m 1 -z 5 -w 1 -x 7 -k m m
1 -i 3 n e -o e -m 1 -s 5 -l 5 -k 2 -q j -h 2 -j j -j 2 -k b -i a -i 6 -h 3 -i 7 -j 7 -o 2 -j q -r
1 -i 5 -t 4 -q 2 -m 3 -l 2 -t 1 i 8 -i o -k 2 -j 5 -m 3 -l 4 -i 4 -k 6 -l 7 -n 2 -j 7 -i b -m 5 -k
4 -n 8 -q 7 -q f -k 1 -o 3 -i 7 -n 1 -l o -l 6 -o 4 -p 1 -h a -n h -l 1 -p g -z 7 -w 2 -l 9 -n 1 -n
7 -m 3 -n e -n 3 -j 2 -u 1 -k 3 11 4 -i 2 -r 2 i 4 -s 3 -j d -l 2 18 c m d -l 3 -j 4 -q 4 -m 8 -k
4 -j 6 -m 7 -j 3 -n 2 -k g -o 9 -p 5 -j n -p b -i 5 -k 3 -l 6 -r 2 -o 2 -j 2 -l 2 -m 7 -h 3 -t 7 -o
4 -q 2 -m 3 -l u p 2 -m 3 -n 1 -l l -h 9 -1j 2 -r 4 -q d -m 4 -j 6 -h c k 7 -j 6 -v i -k 1 -h 1 -y
3 -l 2 -s 6 -w 9 -o 2 -m 2 -l 2 -p 2 -o p q 9 -l 3 -m 3 -j 8 -h 4 -n 6 -y 2 -m 1 -u 2 -p 3 -q 3 -j
c -i 2 -i h -s a -k 9 -h f i 2 -j 1 -q 2 -q i -j 8 -m 9 -k 2 -i 6 -i 7 -i 3 -m 9 -l 6 -m 3 -i 1 -m
5 -m 7 -j 6 -k 7 -j 1 -n 3 m 2 -j 3 -i a -j h -j 2 -r 1 -l 5 -k 1 -k 5 -r 3 -k 4 -o 7 -p 4 -i 1 -m
2 -l 7 -s 3 15 5 -i 1 -j 7 -m 3 -z 1 -k 2 -i 9 -x 2 -i j -z a -i d -t 1 -h b -m 1 -j r -k 3 -t 3 -p
1 i 1 -k f -k 3 -p 5 -j 6 -i 5 -r q -m 8 -t 4 -k 1h -l 6 -m 2 -n a -m b -q 2 -r 7 -q 3 -j 1 -m 4 -n
8 -i 1 -m 2 -l 1 -i b -i 5 -j b -k 7 l 4 -l 4 -l 9 -j 3 -n 9 -i a -k 8 -t 4 -k 1 -h 7 -j 5 -m 5 -q
3 -m 8 -j j -n 1 -i 2 -p 1 -u b -y 8 -p 1 -h 6 -m d -l 6 -p h -v 5 -j 2 -l 5 -n 2 -s 1 -m 6 -t q -h
4 -l 1 -k b -j 8 -h f -i 4 -1m h -j 1 -u 4 -m h -m 1 -m 4 -j 7 -j 3 -r 3 -i 2 -p 8 -o 5 -k 4 -i 3 -p
1 -k 2 -j 5 -j 3 -m 4 -k 2 -o 6 -j 4 -o 6 -n 3 -j 2 -i g -k 2 -n l -k 1 -x 9 -i 6 -i 2 -t 7 -z a -o
1 -h a -o 9 -m 1 -k 3 -p 1 -k 1 -k 4 -i 1 -h 1 -m 2 -s 1 -i 9 -i 9 -j c -m 1 -j 2 -j 7 -p 6 -q 4 -n
3 -i 3 -l 8 -j 2 -l i -t 1 -i 2 -k 7 -k 4 -m 5 -r 7 -1j n -j a -r 1 -p 8 -i 1 -m o -j 2 -k 9 -j 2 -l
7 -h 1 -k 1 -h 6 -n 1 -o 9 -l 1 -x 6 -j 1 -k 3 -h 1 -j g -y 5 -m 2 -n 1 -o 5 -x d -o 1 -m 1 j 2 -o
3 -h 5 -i 2 -11 2 -j 3 -j c -w 3 -k 5 -l d -j c -10 h -k 7 -l 4 -k 4 -k 2 -o b -w b -k 1 j d -n 6 -m
5 -q 1 -p 2 -n 6 -n 1 -o 6 -h 7 -k 6 -j 9 -k 6 -l 4 -j 6 -m 9 -p 2 -t 2 -n 2 -p d w e -h 6 -k 3 -h
1 -k 5 -u 2 -i 5 -l 2 -o 8 -k 2 -n 2 -1n 1 -r 2 -t k -u 8 -12 e -l 5 -j 5 -o h -i 4 -j 1 -q 5 -j 2 -i
a 1g 8 -k 6 -q 2 z 5 -j 2 -i 3 -h 5 -n i -r 4 -m 2 -m 3 -m 9 -k 2 -n g -m 5 -t 9 -1v 3 -j 3 -p 7 -h
6 -l b -l 5 -k 4 -n 6 -p 7 -n 2 -j 8 -m 4 -j 9 -j 1 -j 5 -j 2 -h 8 -h d -p 4 -h a -i d -i 5 -i 4 -j
2 -j 2 -m 1 -l 4 -j 4 -13 2 -i 3 -s 3 -v 5 -i 4 -k 4 -x d -h 9 -h 5 -i 8 -l 6 -h 4 -l e -n 9 -l 5 -t
a -k 2 -l c -s 8 -m 3 -w 8 -o 1 -y 3 -k b -n 7 -j 2 -h h j e -j c -n 2 -n 2 -l 7 -k 2 -p e -i m -l
5 -k 2 -l 2 -m 1 -i 7 -w 4 -n 3 -i a -h t -r 1 -k 2 -i c -t 1 -q a -j 6 -m 2 -p 5 -j 8 -k 1 -h 5 -k
c -j 7 10 3 -m c -1n 2 -h 2 -k 4 -j 6 -n 2 -q 1 -h 4 -n 5 -j 1 -l 11 -i 4 -l 1 -i 2 -h 8 -i 3 -h 4 -l
a -i 7 -t 2 -l d -m 6 -u c -s 7 -q 4 -m 2 -r 1 -10 9 -m 6 -l 5 -h 5 -i 6 -o b -j i -j g -i 2 -19
1 -1l 2 -l 8 -j 8 -i b -i 1 -18 1 -q 6 -r k -h c -m 5 -p 8 p 8 -j 5 -h 1 -i 5 -i 3 -u g -h 2 -i 7 -t
2 -l 9 -j 8 -m 8 -j 1 -n 9 -o 2 -n 1 -m e -s 7 -l 3 -q b p 4 -i 2 -n 3 -i 1 -z 1 -m c -k 8 -m 1 -l
6 -i 5 -n 1 -h 12 -k 2 -j 9 -j 7 -i 6 -n k -h 4 -n 6 -o 9 -i b -j 2 -n 4 -p 5 -i 4 -q h -k 7 -j 2 -q
c -j 7 -n 5 s 7 -13 9 -m a -i 4 -j g -i 1 -n 2 -r 3 -u 3 r 2 -h 7 -w e -k 1 -l 4 -i 1 -n 1 -i 1 -k
2 -u 7 -j 2 -l 3 p 5 -k g -v 3 -k 1 -j 6 -i 1 -m 3 -h 2 -1h 1 -r 8 -u 1 -p 1 -n 8 -j 3 m e -i a -l
4 -o 2 -j c -l 8 -h 6 -m 3 -p 1 -h 3 -i r -j 6 -j 1 -v 6 -n a -i 1 -k 1 -o 1 -l 4 -j 7 o c -l n -j
1 -s 2 -1n 6 -m 2 -n i -t 8 -v 5 -h 2 -h 3 -r 5 -q c -j 1 -x 1 -l 2 -i 5 -p 4 -m 2 -p c -v 1 -17 f -q
c -s 8 -j 6 -i 1 -l 4 -o 1 -j 2 -18 3 -s e -i i -j h -m 3 -k 1 -i 3 -i 2 -n 4 -m 1 -o 6 -p 2 -l f -n
4 -m 2 u 2 -i 3 -l 2 -j i -l f -l 1 -j 4 -h m -h 5 13 3 -l 2 -q 2 -t 2 -l 4 -r 5 -k 2 -m 3 -k 1 -n
5 j a -o 4 -m 2 -j d -j 2 -o a -h 4 -i 1 -m 9 -j 4 y g -i k -o 4 -i w -j f -j 7 -i 3 -j 7 t 2 -12
3 -i 5 -j 4 -h 2 -m 2 -h g -u 2 -p 9 -q j -m 9 -m 2 -q 1 -k 1 h f -h 3 -u 9 -j 4 -p 1 -p a -k 1 -h
u -z 5 -r 5 -v 8 -p 1 -m 4 -h 4 -i 3 -p 8 -i 5 -k 2 u 4 -l 2 m c -m 1 -l j -x 4 m 5 -w 2 -s 2 -11
6 -i 4 -l a -m 3 -x 9 -u 7 -m 1 -i 3 -m 6 -n 1 -k 2 -o 9 -i 5 -u 4 -j 1 -z 2 -i d k 4 -l 3 -k j -l
3 -o 1 -i 3 -n 8 -k 2 -l c -p 6 -k j -u 3 -k 3 -h 2 -i 4 -j 1 -j 4 -m 6 -u 3 -j 4 -u 4 -p d -n c -k
1 -k 3 -w 5 n 1 -p h -p 5 -m 5 -1b 6 -h 6 l 1 -l 6 -v 5 -s 2 -r 2 -k 4 -j 7 -j 5 -j b -l a -o 3 -n
a -n g -m a -j 3 -s c -j a -s 4 -i 1 -2o 4 -i 9 n 1 -o 7 -q 1 -o 3 -n 1 -k 3 -i 1 -n 3 -o 3 -j j -l
6 -q d -l 6 -j 8 -p 3 -j b i 6 -s a -r b -h f -r 3 -m a -m 5 -j 3 -n 8 -i 1 -l 4 -n 7 -h d -i 1 y
j -p m -h 4 -i 9 -k 5 -h 4 -w d -o 16 -m 2 -l 2 o 5 -i a -q 5 -l 5 1r 2 -h 7 -w c -l 6 -j 6 -n 5 m
7 -l 1 -r 5 -n 4 -p 8 -p 2 -l 3 -i 1 -i 3 -i 3 -j 9 -l g -j 2 -j 7 -i 5 -j 2 -s 8 -i c -j 2 -n 2 -q
3 -r 1 -m 2 -l b -t 2 -l 1 -i 3 -j b -s 7 -i 5 -r 1 -p 4 -s f -l 6 -n d -x 6 -l 2 -q 1 -i 5 -n 4 -h
9 -h 4 -u 7 -m 4 -j 4 -m 3 -h 2 -i 1 -m 2 -m 1 -j 7 -h d -s 1 -j 1 -s 3 -j 9 -l c -o a -w 4 -t 1 -o
4 -l 5 -j y -u 2 -t 1 -k 7 -l b -k 1 h 4 -h 3 -q 2 -j 3 -k 4 -r 1 -m d -q 1 -p 5 -j 3 -s 2 -p 1 -i
1 -h 5 -j 1 -v 3 -l 9 -s 2 -15 1 -i 9 -i 3 -q 2 -s 2 -p p -v 5 -i 1 -i 1 -s 1 -h 8 -t 7 -i 6 -z 1 -l
2 -l 3 -q 4 -l 5 -i 7 -n 1 -k 7 -i 6 -j 1 -i n -k 6 -i 9 o 1 -h 5 -j 5 -h 6 -h b -l 9 -j 5 -n 3 -j
8 -s 1 -t d -18 7 -n 1 -o 1 -w 7 q 2 -i s -k 3 -o 7 -u 4 -h 2 -n 1 -i 2 -n c -p 2 -n 1 -l 2 p c -l
6 -m l -i 4 -o 3 -k t -u q -q 5 -o 7 -15 4 -x 4 -t 2 -i 5 -m 3 -k t -v 4 -j n -o 7 -q 2 -r 5 -m h -s
2 -m 1 -k c -o 3 -n 6 -l 9 -i 1 -n 1 -j b -k 4 -o 1 -m 1 -j 2 -k 2 -o d -h b -j 4 -j 1 -l c -j h -i
e -o 1 -l 9 -j 7 -l 1 -j 3 -j d -k 1 -p 3 -z 4 -w n -y 2 -l a -r b -w a -k 4 -v a -o 1 -l 2 -p 1 -m
3 1k 3 -r 2 -l 2 -12 f -s 1 -k 3 -r 1 -h 3 -l a -l 7 12 p -i 2 -i 3 -q b -s a -o 1 -l 5 -p b -u 4 -n
a -z 7 -j 1 -k 3 -z 2 l 5 -k z -i 4 -l g -v c -q 4 -o 7 -l 1 -j d -h 6 -j 2 -k 1 -v 6 -j 4 -w 3 -n
4 -l 1 -i 6 -m b -m c -j 8 -n 6 -i 2 -l i -r i -t 7 -m f l 5 -i 3 -t 2 -o a -l 1 -n 4 -u 5 -o b -j
c -n 3 -m 6 -k 1 -m 8 -i p -v 5 -i 1 -v j -x a -j 6 -p f -m 5 -h b -l d -j 9 -q e -j i -p 4 -u h -r
4 -j 1 -q 1 -n 1 -m k -m 2 -o 9 n d -1t 1 -n 1 -w d -j 6 -n 4 -n 9 -14 2 -x 5 -k 2 -j 2 -i 5 -j 6 -o
a -j 6 -u 5 -j 2 -m 6 m 1 -q 1 -m 1 -l 3 -x 7 -l 6 -l 2 -11 3 -24 1 -k 6 -l g -k 1 -o 3 -s 2 -m 7 -h
u -h 6 -p 2 -p 6 -k 4 -16 y -i 1 -m 2 -k a -t 4 -l 6 -l 2 -i 1 -n 9 -l 3 -n 1 -i 8 -n 2 -o a -j b -s
4 -o 2 -k 1 -k 1 -p 5 -k 5 -i 6 -l 7 -h 4 j 2 -v 6 -l 4 -i 9 -k 2 -u 6 -l 5 -o i -o 1 -k b -i 9 -j
3 -j 6 -q 7 -o 1 -k 5 -y 5 -i 2 -j 8 -n 4 -t 7 -i 1 -w 3 -j 2 -m 5 -l 7 -h h -h i -h 2 -h 1 -t 2 j
7 -m d -l 7 -i 2 -k 1 -r o m 1 -i 3 -r 5 -i 2 -j 2 -j c -j 7 -p 4 -q 4 -k 2 -o 1 -m 1 -x a -j 1 -o
2 11 3 -m 2 -n 5 -i u -k 8 -m d -k 1 -k 3 -k d -m 7 -i 6 -r 5 -k 2 -o 2 -n 1 k 3 i q -j 2 -x 2 -i
6 -k 1 -p d -t 4 -h 1 -w 1 -l b -m 2 -s f -l 4 -p 4 -v 2 -n 4 -k 9 -r 1 -i 1 -l b -t 5 -v c -p 2 -p
6 -p 8 i 2 -m 2 -q 2 -l 1 -m a o a -m a -h b -u 2 -y d -k e -k 7 -i y -13 5 -j 1 -n h -p 8 -m 1 -i
1 -h 4 -h 4 -o a -o 2 -j 1 -l 7 -j 1 -l 3 -m f -l 6 -u 5 -i d -y 1 -s 8 -m g -r 1 -h h -i 4 -u 2 -j
b -m 1 -s 7 -j 7 -h 4 -h 1 l 3 -h 8 -j g -y 1 -i 4 -v e -k i -l 1 -q 1 -n 1 -i 3 -i 4 -p j -u 6 -s
7 -j 1 -l 3 -n 2 -k 1 -k 3 -l 1 -w 6 -h 7 -w 7 -j a -p 1 l 4 -o m -h 1 -h 5 -j 7 -m 9 -o 4 -m b -p
4 -p 5 -y n -i 4 -h 7 -i 4 -j k -m 5 -t 1 -o b -m b -k 1 -l 3 -m 2 -k 1 -q 4 -i 4 -l c -n 4 m 1 -m
2 -m 1 -n 6 -r 1 -q 1 -q 8 -u 2 -m 4 -11 7 -p 3 -l 2 -p m -v c -i g -j 4 -q 6 -r k -h 1 -h 2 -o 7 -k
4 -q 8 -s 7 -i 1 -i e -j 3 -x 1 -p 2 -o 1 -k 8 -k 2 -j 1 -i 9 -r b -i 8 -n 7 -q 2 -k 2 -m 1 -i 1 -i
8 -m 7 -h 3 -n 3 -k 4 -h f -x 3 -h 8 -i 1 -r c -m 3 -h 2 k l -l 2 -r e -p z -j 6 -o b -i 7 -j 6 -k
3 -1a 6 -k 3 -h a -k 4 -k 5 -m c -m 5 -l 3 -k 6 j 2 -k 2 -i 4 -h 4 -p 3 -l 8 -o 7 -l 4 -o 8 -m 1 -x
5 -i a -o 2 -o 1 -l k -n 4 -n 2 -n e -m f -o h -u 7 -j b -n 6 -h 3 -k 5 -m 6 -l 4 -s 3 -i 4 -p 8 -r
4 -m 3 -j 6 -i o -n b -j 9 -m t -p 4 -n 3 -i 1 -y 7 -o 5 -j 4 -i e -l 4 -p a -o 1 -h u -l 7 -i 4 -n
4 -o 1 -m 3 -k 2 -j b -k 3 -l i -i 4 -j c -v 8 -j 5 -n 1 -j 1 -k b -i 4 -j 6 -o 3 -l m -k 3 -z 9 -l
9 -j 2 -j k -o 3 -l 4 -j 4 -i a -j j -j 9 -p 4 -10 c -r 1 -k g -q 7 -t s -r 1 -l k -i o -j 2 -l 3 -r
1 -p 1 -o 2 -h b -h 5 i 4 -n a -j 2 -13 6 -l 2 -q 1 -h 3 -k b -i 5 -o 5 -v 1 -m u -w 8 -s a -k 7 -o
4 -s 2 -u d -j 1 -n 2 -i d -j 6 -j 3 -j 7 -k d -j 2 -i 5 -n b -i 9 -1k 2 j 3 -w 2 -k 2 -m g -p 2 -k
6 -v 3 -k 3 -o 1 -i b -u 7 -z c j 5 -i 7 -h 5 -l 2 -i 8 -o 4 -i 1 -p 1 -i 2 -i 2 -o g -l 8 -o k -m
4 -h 1 -l 1 -j 8 -j h -o 4 -o 8 -17 9 -i 7 -m 3 -n 9 -r 1 1g 2 -n 8 -h g -k 8 -o 2 -q g -w 7 -p 2 -o
1 -k 3 -o 2 -w 5 -l 3 j 2 -j 1 -m 5 -l 1 -j 3 -w 3 -k c -o 8 -n 1 -k e -l n -k 6 -y 6 -j 9 -l 6 -w
6 -j 3 -q 1 -m 2 -j 2 -l 5 -l 2 -j g -n 7 -l 7 -y 3 -i b -v 3 -q 5 -k 2 -k 3 -l 7 -i 4 -k 8 -r 5 -k
e -m 1 -k 4 -h 1 -k 5 -j 5 -m 2 -m b -m 7 -i 3 -i 4 -o 6 -n 7 j 9 -k 1 -l b -o b t d -o 5 -m 7 -t
5 -l 5 -i 6 -l g -l t -p 5 -n 1 -m 2 -k j -m 5 -h c -10 1 -m 1 -k 1 -i a n 6 -k 3 -i 7 -m 1 -n h -p
d -m 2 -h b -z 1 -n f -t 7 -i 2 -i 7 -m c -j 8 -o 5 -j h -l t -h 1 o 4 -10 c -i 6 -n 2 -l 5 -t 3 -l
5 -q j -m 9 -m 2 -k f -h 1 -u 6 -w x -i 3 -n d -t 1 -q f -n 2 -k 1 -k 6 -m 4 -k 8 -i c -h 6 -j h -l
8 -m 1 -o a -i 4 1r b -i 4 -j 1 -r h -t 4 -j 2 -i l -m 2 -n 8 v h -i 7 -j 7 -i 8 -q 2 -u 2 -m 3 -k
7 -h 3 -s 9 -n 1 -t 5 -j 2 -13 1 -l s -l 3 -s e -l 1 -n 7 -q 2 -h 4 -m 2 -k 4 -m 1 -l 1 -l 1 i 3 -h
1 -o 8 -j 9 -h 1 -k 6 -j 7 -h 3 -i 1 -i 7 -i d -k 2 -r l -k 3 -m 2 -k 2 -y i -h 4 -m 2 -s 3 -k 1 i
e -k 2 -t 9 m h -l c -t 5 -i 7 -j 5 r 5 -k e -l 2 -n a -h 5 -m 3 -i b -t 6 -i 4 -p 7 -j 2 -r a -i
5 -j 3 -m 1 -i 2 -i 1 -k a -r 2 -j 3 -k d -i h -j 1 -j b -j 5 -w 9 -p 1 -i d -l a -x 6 -j c -s 3 -n
9 -w 6 -t b -k 2 -h e -o 1 -p 6 -n 1 -i 4 -i 1 -p f -j 4 -o 1 -h 4 -k d -k 6 -j 3 -p 5 -j 2 -h 2 -m
1 -r 4 v 2 -i 3 -k c -q 6 -r h -z i -x 4 -i 7 -k 1 -i 2 -i e -m 5 -o d -i 4 -i 1 -k 2 -k 1 -s 7 -m
b -h 2 -x 9 -j 9 -l 4 -k 1 -t b -j p -k 7 -z 5 -i 4 -m 2 -k 4 -s 2 -h 1 -i 2 -m c h 1 -j 1 -j a -n
e -j 2 -k p -j 3 -p g -j 2 -m 4 -i 1 -i h -j c -k 6 -h 4 -j 4 -j 1 -k i -q 1 -n l -j 2 -s 2 -w 6 -n
6 -m 3 -y 1 -v d -h 8 -r 1 -k 2 -i 2 -j 1 -o 4 -j c -m g -q y -i i -k 1 -j 1 -h 3 -i a -o 6 -k 3 -j
1 -m 1 -h 7 -m 5 -k 3 -o 4 -k f -j i -h 8 -q 6 -i 2 -j 4 -m 7 -l 2 -q b -i 17 -p 1 1q 4 -m 2 -m 5 -i
b -q c 1d e -p g -k 1 -m 1 -i 2 -n 3 -l b -r 9 -i 2 -p 2 -r 3 -m d -u 2 -p 9 -j 1 -q 1 -h 6 -j 6 -i
6 -i 6 -l 4 -j a -k h -q f -i m -r 3 n 6 -i 1 -1n 4 -i 3 -l 2 -r 3 -k 7 -l 8 -k 1 -i 1 -m 4 -u 1 -m
m -h 4 -11 1 -l 4 -k d -j 7 -j 4 -l 1 -k 3 -j 3 -k c -s 5 -o 2 l 7 -n b -l 1 -t 4 -i 3 -u 9 -q 2 -k
6 -h g -j 4 -j b -m 4 -m i -q 6 -q 4 -k 2 -h b -n 1 -l 5 n d -l 1 -l 2 -n 3 -k 3 -k 5 -k 1 -h j -r
3 j 6 -m 7 -q 5 -j 8 -j 7 -o 3 -n 1 -j 1 -l 3 -j 1 -n 9 -h 1 -k 4 -h 4 -n 3 -i 3 -j 2 -q 2 -q 4 -m
m -m e -k 1 -m 4 -j 9 -k 4 -r 1 -l 9 -q a -s 1 -h e -p e -k 1 -i 5 -o 1 -k 3 -k 1 14 4 -h b -j a -s
7 -o 8 -q 1 -m 1 -n 3 -t f -i 8 -j 1 -p f -i 9 -j 6 -i 3 -o 3 -s 2 -r 2 -n 3 -l 1 -h e -j a -t 2 -i
8 -i 4 -v 2 -o 1 h 7 -j 1 -k 5 -n d -p 7 -h 5 -l 5 -j 2 -h 6 -h b -j 2 k 8 -n 2 -i 2 -s 6 -i 5 -o 5 l
d -o 4 -q 9 n b -q 3 -t 3 -h 2 -k 8 -l 2 -n n -m 1 -i 5 -o 1 -j 1 -t 1 -q 2 -j 3 -k a -o 1 -i 7 -h
4 -m c -k 1 -m b -q 1 -j b k 4 -j 8 -h 9 -i g -10 a -q d -j 7 -w c -m 2 -n 1 -o 6 -z 3 -o 6 -q b -n
2 -j o -i 7 -r 3 -i 4 -k 1 -i 3 -m 5 -j 1 -n 3 -k 5 -r b -o 8 -i d -i 4 -k 7 -n 2 -t 4 -l a -t 1 -o
5 -r r -m 6 -n 9 -j 3 -j 1 -m 6 -i 2 -o 1 -x 1 n 2 -n 6 -v a -h c -i 7 -m 6 -n 2 -j 1 -q a -i h -k
7 -l 2 -o f -j 4 -p 2 -s 2 -n 3 -i 3 -l 4 -p 9 -i d -t 1 -s 9 -j 7 -i 3 -m h -r 5 -l 7 -i 3 -m 8 -k
6 -j 6 -r 4 -i 3 -t 4 -i m -r 3 -p 5 -l 4 -n 8 -r 3 -n 5 -i 4 -m q -l 4 -q 1 -q p -n 4 -i 9 -j 2 -r
3 -l 9 i a -k 9 -m 1 -s 3 -h 2 -m e -k 4 -h c -o a -s 3 -l 9 -l 9 -o g -i c -l 1 -j 5 -j 8 -k e -n
1 -i h -m 2 -s 3 -m 5 -s b -j 4 -k 1 -s 2 -h c -l c -j f -n 5 -j b -l 1 -t j -12 1 -n g -m 6 -i 7 -t
2 k c -p 2 -o 5 -m 8 -v 3 k 9 -j 4 -i g -i 6 -i 6 -p 2 s a -j 2 -k 1 -m 9 -x 1 -h 7 k 2 -s 6 -k 5 -h
b -l i -j 1 -n 5 -t 1 -j 7 -i 8 -n m -y 6 -i 3 -h 8 -m 7 -k 2 -l 8 -j 4 k 8 -l 5 -h 1 -p 3 -k 3 -m
b -i a -n 3 -l 4 -i 7 -j j -l 9 -i c -l g -l m -l 2 i 5 i 3 -k 9 -l a -j 7 -12 8 -q 4 -y 2 -i 2 n
d -r 6 -n 2 -i g -m f -i e -t e -i d -i 4 -11 2 -i j -s i -x 1i -h d -k 3 -j 9 -l 5 -j k -k k -r 5 -r
5 -j b -m c -k 4 x 7 -o e p 7 -t 4 m 2 -s 2 -j 5 -j g -o 5 -l 8 -k 4 -o 3 -n 5 -p 2 -m 3 -l 6 i 5 -o
1 -m 2 -q 3 -t 2 -i g -l c -j 4 -r 1 r f -p 2 -j 2 -u 1 -l 4 -k f -n 6 -i 3 -m 3 -l 7 -k 2 -j u -l
7 -y 7 -m 3 -j 1 -w 8 -p b -o 6 -o 1 -k 5 -o 3 -r b t 2 -m d -j 7 -l 1 -j 1 -l 4 -k d -r 1 -o 1 -z
6 -v 3 -i 1 -m 9 -k 7 -h 8 -j 7 -w 2 -j 1 -n 5 -j 2 -11 4 -j 8 -i 8 -r 6 -k 2 -y 6 -m a -u 2 -l 1 -j
3 -s 2 -o a -u 6 -i l -l 4 -q 7 -k 4 -n 2 -p 3 -j 1 -j 3 -i c -m 7 -i 4 -n 3 -n 9 -o b -i d -i t -x
k -j 4 -n 9 -o 3 -i 3 -h 1 -m 5 -h 3 -m 2 -m 1 -w m 10 2 -k 7 -3q 3 -k 3 -i 1 -m 2 -p 4 -s 8 -i 3 -l
4 -l 1 -o 8 -p f -i f -o 2 -h 2 -k 6 -j 5 -s 1 -z 3 -p 3 -t b -i i -l 1 -l b -q 8 -v 9 -m a -s 3 -k
b -h 2 -k 4 -k 2 -j 4 -j 5 -m 2 -n 1 -r 3 -j f -1d a h 4 -i 3 -m 5 -q 8 -o k -m 4 -h l -p 2 -k a -m
1 -l 5 -p 7 -j 4 -j 8 p 1 -l d -j 2 -m 2 -i 4 -k 2 -j i -o 9 -k 9 -l b -k 2 -r 2 -l 2 -o 5 -p 1 -k
h j 3 -h 1 -o 7 -h 6 -i 6 -x 8 -p b -n 3 -l v -j e -m c -l 2 -n o -p 8 -m 9 -i 3 -k 5 -s 6 -j 4 -v
v -q 3 -o 3 -h 2 -i g -10 6 -o 4 -q 2 -o 2 -u 2 -q m -r 8 -n 1 -k 4 -j 8 -n 4 -x 1 -m 2 -i 5 -k 2 -l
5 -i 1 -j 2 -j 7 -y e -w 8 -k e -i b -l a s f -k d -p 9 -m d -l b -n 3 -k 3 -l 2 -m 3 -s b -x 5 1c
7 -j 5 -o 6 -l 1 -j 2 -m b -k 3 -q 1 -m a -i 3 -o 2 -i g -m 6 -h 4 -u j -j 2 -l 4 -k f -p 7 -p a -m
1 -q 7 -n 2 -h b -k c -l 4 -i 5 -k a -n 7 -k 1 -n 3 -j 5 -i c 12 4 -i 1 -n 1 -k 7 -i o j b -m 1 15
2 -k h -o 2 -o e -i c -k d -h 2 -j 6 -h 6 -s 2 -k g -m 9 -j k -s 5 -k 2 -i 5 -p 2 -k 6 -j 2 -w 5 -l
8 t 1 -i a -j o -s h -m e -i 5 -m 4 -n 4 -j 3 -k 1 -r 6 -v 4 -i 4 -y 2 -j 5 -m 3 -n 3 -m 4 -o 2 -q
8 -m i -i a -m 2 -z 8 -j 5 -h 6 -u d r 1 -j 6 -l 5 -i 8 -q p -i 2 -i b -k l -k 5 -m 7 -l 7 -2e 4 -j
8 -u 1 -r n -l 8 -x e -q 2 -h 9 -m d -h 5 -l 7 -l 9 -q d -k 2 -j 1 -i 3 -w h -u 5 -s 3 -v 2 -o 2 -k
2 -u 3 -t 5 -u 2 -n 5 -m 1 q 4 -o 8 -n 7 -h 6 -i 2 -l 2 m 3 -o 9 -j n -i 4 -s 6 -o f -p m p b -k 9 -q
9 -h 4 -m 7 -j c -15 1 -p 1 -j 2 -i 4 -p b -o 2 -l 5 l 7 -o e -n 5 -k 4 -l n -q c p u -x q -i 3 -n
1 -q 4 -i 4 -m 5 -l 2 -n 5 -j 2 -j 1 -s 1 -m 9 -m j -n 3 -k c -m 5 -k 7 -q 5 -l 4 -p e -10 7 -l 3 -w
2 i f -k b -l 2 -l 4 -j p l 4 -j 1 -k 6 -k 6 -i 8 -q 5 -h 5 -r 3 -l 4 -l 4 -o 5 -q f -i o -s 3 -h
d -j 3 o 3 -j 2 -j g -i 6 -i a -l 5 -p 3 t 3 -l 5 -i p -s 4 -h 5 -v 3 -l 1 s 3 -u 2 -h 2 -k 1 -j 3 -j
4 -j 1 -j 2 -i 5 -t 1 m 2 -p 1 -s 7 -1e l -q 3 -m h -i 2 y 8 -l 3 -q e -r c -1b 3 -s f -h 1 -i d q
a -o e -k 3 s 1 -m 1 -l 4 -n 4 -r 8 -k j -i a -i 3 -l 4 -k 9 -k 3 -m 5 -m c -k 4 -n 2 -z 1 -m 2 -s
1 -l 5 -i 2 -j 6 -m 9 -h 2 -i m -v 5 -x c -h 5 -j w -k 1 -k 8 -p 2 -l 8 -h 2 -m 3 -q 8 -x 6 -j 6 -k
4 -j h -i 9 -v a -n 2 -i e -m 7 -h 2 -p 1 -n 5 -q 2 -o 2 -m 3 -v 3 -k 7 -l 1 -13 a -k 1 -m 1 -j 9 -t
a -h b -v 7 -r 6 -i a -s 9 -p 1 -i i -r 3 -l u -t 2 -j 3 -n 4 -v 4 -o j -i 8 -l 1 t f -j 1 -l c j
1 -l 1 -r 1 -u 5 -10 a -i 9 -t 4 -m 5 -n 3 -k c 18 3 -j g -l 1 -n 7 -z d -j 1 -o f -n 7 -k 9 -o d -k
6 -h 1 -i 5 -p f o 2 -m 7 -l 2 -1b 5 -q 1 -q 3 -k 7 -h 1 -q 2 -k 4 -l 7 -l 1 -l 1 -l 2 -t 4 -u 1 -t
6 -j 1 -q 6 -r 5 -o 3 -h 1 -k e h b -m d -h 3 -k 2 -q 5 -n 1 -o 2 -j o -i 9 -k 2 -v 4 o 6 -h 7 -j
2 -m l -o d -i 8 -k 1 -l b -i 2 -l a -m 1 -l 5 -j 1 -l g -n 2 -i 2 -l l -i c 1f 8 -h 1 -m 3 -m 4 -k
2 -m 4 -j 6 -h 4 -l 2 -v 2 i 1 -h 1 -l 3 -r 8 -i 2 -k b -k 1 -l 4 -r a m 4 -n 2 -k 5 -k 9 -j 2 -l
3 -l 1 -x 3 -j 1 -m e -i 1 -q 2 -l 4 -m d -i 8 -j 6 -n c -o 1 -h 2 -n 5 -z 3 -k 1 -n 3 -t 2 -l 7 -l
6 -p a -o 2 -h 6 -i 7 -k 6 -l 8 -n 2 -n 1 -p 4 -p 1 -i 8 -q l -i a -o a -t 1 -l 2 -k 2 -p 4 -r 8 -j
e p 4 -i 3 -i 2 -k 1 -j b -q 6 -h 5 m 1 -k 1 -q d -n 1 -m 2 -o c -r 6 -w 9 -j 6 -l 2 -m 1 -m 2 -l
4 -1k b r 3 -m 1 -h 4 -k 6 -p b -l 1 -j 4 -i 9 -k 5 -l 1 -p u -j 8 -l 8 -l 3 -i 3 o 1 -q n -k 5 -j
3 -o 9 -q j -l 3 -p l -r 16 -k 6 -n 4 -k c -o 4 -i 9 -i 6 -o e -p 1 -o 7 -i 2 -m 5 -i 2 -q 7 -m 4 -m
8 -r 1 k 2 -n 1 -i 5 -r a -k f -n q -k 8 -k 2 -i d -k 5 -i 4 -o 1 -i 3 -j 3 -n 1 -n 1 -j 1 -j 1 -l
5 -t 9 -i 4 -i 1 -i 4 -o 3 p 2 -r g -n z -l 3 -j 2 -j s -i 6 -l b -i 2 -r 1 -l 6 -n 5 -q 9 -j b k
2 -k 9 -16 2 -m b -m 1 -n 4 -i c -y o -h b -k 1 -k f -l 2 -n 4 -i 1 -m 3 -i 8 -i 6 -i 7 -j 1 -m t -h
9 i 4 -w 9 -j 3 -k 2 -k 9 -i 2 -h 6 -i a -h 7 l d -q 9 -h 6 j 4 -i 1 -p 9 -n 3 -t 3 -j 4 -h 5 -h 6 -r
a -k 1 -s 8 -k 6 -m c -h 9 -j 2 -j 2 -j 3 -n 4 -j 5 -o 1 -s o -h 2 -v 4 -l 1 -k 6 -j 7 -i 5 -h 3 -m
8 -o 8 -o 1 -l 3 -n 6 -k 6 -r 10 -i c -l i -n 5 -j 4 -s 1 -l 3 -l 9 -l 3 -m 3 -j 6 -l 3 -n 4 -j b -o
b -i 7 -l 1 -h 1 -o 4 -k b -j 9 -j 1 -i 2 -j 5 -o 5 -i 6 -i i -j a -i 9 -i b -i 5 -o 6 -n 2 -o 5 -l
5 -m 1 -o i -l 1 -m 5 -o 9 -n 5 -r 6 -t 3 -u 7 -v r j 5 -j 5 -n b -i 6 -k b -p 9 -i b -p j -n e -k
2 -10 1 -m 3 -i 1 -m 6 r 2 -i 7 -j 5 -o 8 -k 8 -q d -s a -j 1 -p 1 -j b -l 9 -h 2 -i 8 -o a -h 3 -j
5 k 1 -k 3 -l 3 -p h -k 2 -k 1 -p b -j a -t d -s 5 -k 6 -k 8 -j 7 -y c -n a v 9 -h 1 -14 4 -j d -h
6 -p 4 -p 5 -m 4 -j 1 -n 4 -l 3 -k 1 -i 6 -v 6 -l 4 -l 1 -q 4 l 7 -j 3 l 2 -h 2 -m 4 -n 6 m 1 -k 3 -o
b -j i -t 4 -j 1 -p 8 -p 4 -k 1 -i 5 -l 4 -k a -m n -i j -w c -j 7 -m 5 -k 4 -i 4 -l 7 -m 9 -j a -i
n -j 4 -n 2 -w 4 -j 1 -i 4 -m 9 -i 2 -q 8 j i -k 1 -l 1 -s 2 -v 2 -j 1 -r q -k 2 -l 7 -j 6 -u c -h
3 -i 7 q 8 l j -h 3 -i 1 z 6 -j 2 -j d -o 1 -s 2 -m a -n 5 -m a -p 1 -l b -o 4 -k h -o 1 -u c -j 5 -q
4 1j 3 -l 3 -l 5 -o 2 -k 7 -o 6 -r 7 -o 7 -j e -o 1 -k p -j l -p 8 -13 f -h 2 -o 3 -i 4 -j 4 -n 1 -u
1 -p 3 -h 1 -p 1 -v 8 -k 4 -l 6 1l 9 -h 4 -m 7 -p 8 -k 1 -i 5 -o 3 -i w -j 4 -p 3 -q a 1s f -k 4 -l
5 -m 2 -l 4 -i 2 -k 1 -k 1 -m 2 -t 1 -h 5 -x 2 -h 9 -q 4 s 5 -o 4 -s 9 -l f -o 2 -j 3 -l 3 -w 2 -h
b -q 9 -p 4 -q 1 -h b -t 1 -j 1 -w 2 -l 6 -j 3 -k 6 -1r d -i 2 -i 2 -t b -l 9 -k e -v 4 -n 3 -o e -j
8 -i 2 -j 2 -h 6 -j 6 -q 3 -i 2 -i 1 -i 6 -u 7 -j 7 -k 7 13 7 -l 9 -i 1 -j b -o 9 -i 8 i 8 -j 2 -k
2 -i 9 -j 4 n 1 l 2 -p 1 -x 5 -i e -h p -i 6 -j 3 -j 1 -j 5 j 9 -i 1 -l 5 -n 2 -x 4 -j 9 -i 2 -t 1 -j
9 -h 7 -l 2 -j 5 -12 2 -l 4 -l 3 -j a i 2 -r 8 -i 7 -o j -j 2 -i 8 -j 9 -11 6 -l d -u 8 -k 7 -o b -o
4 -h 1 -k 4 -m 5 -k 4 -j 8 -o 1 -z 1 -n 2 -k 1 -h 9 -l 1 -l 5 -x j -l 7 -p 2 -h 5 -i 6 -p a -t 2 -o
b -l e -j c -j c -p 6 -j 2 -i 1 -i 5 -1b 1 -m d -i 2 -i 6 -i 5 -i 7 -n 9 -n 6 -k d -m d -m 4 -11 3 -i
1 -j 3 h 7 -j b -n 1 -z 4 -k 5 -o 3 -m 2 -l b -p 5 -o 1 -v 6 -k c -i 7 -s 1 -o 7 -11 1 -i 7 -s 2 -n
1 -j 5 -j g -i 3 -h 3 -n 4 k b -o 3 l z -r 5 -v a -o a -m 6 -o 2 m 4 -1c 7 -v b -j a -w 4 -i q -r
5 -m 5 -j 2 -l 2 -i 5 -k d n 7 -m 8 -i i -j 8 -j 9 -l 5 -m 2 -j 3 -w 1 -n 3 -i 5 -j i -16 4 -s 1 -j
f -l 3 -l 1 -o 5 -p r -2y 1 -k 2 -j p -13 3 -i 7 -l 7 -n p -k 3 -j 1 -i 2 -m f -s 7 -i e -m 1 i 1 -j
3 -l 1 -j e -o 4 -m 5 -m c -1g 8 -l 1 -k 2 -o r -m 6 -i 5 -j 7 -i g -q 5 -m 1 -n 6 -t 2 -l 4 -m 6 -j
7 -i 8 -u 5 -l 1 -q 1 -l 3 -k 6 -k a -x 1 -v 1 v 1 -k 9 -p 1 -i 1 -j 5 -i 9 -p 4 -l 6 -k 5 -k 1 k
3 -j k -i 1 n 6 -i k -l 4 -l 2 -t 12 -i b -n a -i 1 -n 2 -i 7 -n 2 -p 3 -p 1 -j 7 -i e -r 2 -p 3 -h
1 -l i -o 5 -u 1 1i e -j u -k k m 2 -y 1 -t 4 -n 6 -n 2 -n 3 -o 6 -k 7 -y a -i 3 -q 9 -i 4 -p 7 -i
7 -j c -j 9 -r 4 -10 4 -q 2 -o d -l 4 -n i -h a -i 4 -q 5 -l 8 -p 8 -o 1 -s 9 -m i -j m -s 9 -i 2 -k
3 -m e -u 5 -v 6 -w 8 10 1 -m 2 -k d -o 2 -k 4 -j 9 -p 6 -l 1 -q 1 -l 1 -k 1 -u 2 -k 7 -n g -n 3 -q
3 -i 4 -i 5 -o 7 -j a -l m -l 8 -k 3 -r 4 -j 9 -j d -k 5 -q 3 -m 4 -i a -l 4 -k 1 -m 3 -o 1 -y 4 -i
1 -p 2 -l 1 -m 2 -h 5 -r 2 -h 7 -t 2 -n 8 -p m -i 4 -o 1 -j 2 -k c -j d -i 4 -n 2 -i g -l 3 -j 5 -j
2 -m f -i a -r 1 -m 6 -r i -i 4 -i 5 -m f -j 6 -h 9 -h 8 -j 3 -n 9 -n a -j 3 -m s -q 1 -l 5 -j l -i
3 -p 1 -s 5 -i a -w 8 -m 9 -q h -k 6 -h a -n 3 -n 2 -l 4 -t 2 -k 7 h g -l 4 -p 6 -k 5 -v 2 -k 1 -v
9 -18 8 -m f -i 8 -y n -l 4 -10 1 -i 8 -o 3 -k 4 -n 2 -i 4 -j 3 -l 3 -i 4 -h a -i 9 -n h -j 9 -i 3 -m
4 -h 3 -x 7 -o g -j 4 -w o p 1 -10 b -t 6 -m 2 -u 3 -h 1 -t a -i 3 -k 3 -j 4 -j 2 -i 2 -l 3 -p 6 -h
2 -k x -o 1 -10 7 -p 9 -h 3 -t 3 -i 5 -l a -j 1 -n 4 -n 2 -h 2 p 5 -k 2 -l 9 -k 2 -o 5 -h 1 i 3 -k
3 -v e -t d -i 4 -j 5 -n 6 -n 4 -i 2 -i a -o 8 -j 1 -m 1 -q 7 -j 5 -k b -h 4 -j 3 -q 7 -k 3 -i 4 14
f -o 8 -m 6 -i 3 -o 3 -j 6 -w 2 -q 1 -j 9 -r j -q 6 -k 6 -s 1b -p 5 19 1 -j b -i 8 -n 1 -k k -h 7 -t
2 -j c -m 2 -h 5 -i 9 -k 2 -k 2 -i 7 -q 7 -p 3 -p c -j 1 -n 3 -y x -m 8 -i 2 -i 1 -i 6 -i 5 -o 3 -i
5 -n c -r 4 -j 9 -j d -k 8 -i 7 -j i -n a -m b -o a -v 4 -j 3 -o 2 -l 8 -s 3 -p 3 -l 5 -k 6 -h 1 -j
8 -n 3 -j a -l b -j 2 -u b -r 1 -j 1 -i 5 -t 1 -i 9 -q 1 z 7 -l 4 -m 3 -i f -i a -j 7 -q 2 y 4 -i
g -j m -i 3 -k e -i 1 -n 5 -q 2 -i c -k 1 -13 8 -l b -j 1 t h -u g -h 1 -o 5 -p f -k 6 -q 9 -n b -i
9 -j y -n 6 -l 1 -i 9 -w 6 h i -n 3 -n 4 -i f -k 8 -i 6 -t 7 -n d -n 2 -o 4 -p 6 -h 5 -l 4 -j 1 -t
b -p 4 -l c -j 4 -o 3 -m 2 -p g l 1 -m b -h 4 -k 7 -k 1 -l 5 -h 2 i c -h c -j 4 -h 9 -p 2 -j 1 -i
4 -k 1 -x 4 -j 1 -l f -l 9 -h 5 -i 2 -j 3 -i 2 -i 5 -i 3 -l 6 -h g -o 1 -y 1 -s 2 -i g -n 4 -o 1 -h
1 1c c -q 7 -j 4 h 7 -j 8 -k b -p 3 -k 3 -j 3 -i 9 -j 1 -j 4 -m f -i 2 -i 1 -j 5 -j 4 -i 1 -i 3 -r
4 -o 3 16 7 -t e -j 2 -u 2 -o e -h 5 -j 7 -o c -k i -n f -h 3 -h 4 -l 1 -m 4 -k 3 -j 4 -i 4 -13 6 -i
c -m 1 -u 1 -l d -j 5 -p 8 -k 1 -n q -n 1 -15 c -u 6 -l 1 -h 2 -j i -m 7 -i 9 -h k -j d -j 1 -k 7 q
c -k 2 -r 3 -q 1 -k 2 -j 2 -h 8 -p 1 -k 6 -n 3 -t 3 -w 4 -k 5 j 6 -j a -j g h c -u c -h 1 -j j -h
2 -i j -m j -m 2 -r 8 -l 1 -o 3 -n r -l 3 l 3 o 2 -r g -s 3 -k 3 -k b -v 8 u 1 -h 8 -i c -l 1 -l i -t
1 -l 9 -i 8 -l 1 -k 9 -n 1 -j 9 -l 8 -o 3 -l a -i 5 -h 7 -k b -p 3 -s 1 -j a -n 2 -j e -o 6 -v 2 -j
e -l 5 i 6 -r 1 -i 3 -l 2 -j 4 -k 7 -w 3 -i 6 -r 5 -p 3 -l h -i 5 -o l -i 1 -10 1 -i 6 -i 5 -k 8 -v
3 -s 3 -v 5 -l 5 -s i -r 3 -r 4 -j l -m 2 -i 8 -o e -m 1 -l f -y 3 -i 3 -n 1 -i 3 -k b -m 9 -r 4 -k
b -k 9 -i g -m 1 r 3 -l 7 -h 1 -o e -t 3 -n 6 -l a -l 5 k 4 -l 9 -m 3 -k 4 -m 5 -j 8 -p 6 i 3 -m 3 s
5 -j 6 -j j -h 5 -h d -k 2 -n 5 -i 5 -k j -n 4 -s 5 -i 1 -h 6 -n 5 -x 5 -m 7 -h 3 -v f -p 9 -i 3 -i
a -h b -i 7 -j 6 -o 6 -1c 4 -i 5 -l 2 -m 9 -i 1 -h 3 -i 3 -s 7 -h 15 -s 3 -r a -t 8 l 1 -j 4 -k 3 m
7 -h f -m a h 1 -l e -j 1 -r d -n 7 -m 1 -j 1 -l 1 -h 5 -k 3 -n 3 -i 4 m 2 -j 1 -w 3 -l 5 -h 4 -o
1 -j j -j 8 -p e -p 2 -x 3 -s 1 -k 1 -h 1 -n 3 -o 8 -p 1 -s c -n 3 -l 1 -t 3 -n 2 -j 6 -h a -m 1 -r
2 -n 3 -j 2 -q a -i 7 -q 6 -k 1 -k 1 19 8 -k 5 -j a -m 2 -p 1 -p 2 -k 4 -k 4 -o 2 -t 5 -o 4 -p f -i
2 -i 6 -m 6 -i 2 -h 6 -i 8 -m a -o 3 -y 2 -i 6 -t l -n 9 1p 9 -k 6 -p 5 -j 3 -k c q 6 -p 1 -h 3 -i
2 -s o -o 9 -x 3 -j 4 -p 8 i 3 -m 8 -j s i 9 -18 5 -j 9 -q 3 -n 1 -o 2 -p 2 -n 1 -n 4 -r c -k a -p
1 -k 3 -q 7 -2a 1 v 4 -v g -m 3 -o 4 -n 7 -12 o -k j -k 3 -s f -l 9 -o 2 -n g -v 7 -j 6 -l c -r c -j
1 -n 4 -o 1 -j 3 -n 9 u 1 -k b -j m -i 2 -k 1 -h 1 -i 8 -n a v 2 -i 1 -j h -o 1 -r 3 -j 1 -j f -o
7 -j 1 -w 7 -p 2 -j j 1c 1 -l 1 -l 5 -n 9 -p m -y 8 -i 2 -j 6 -q 4 -l 6 -j 2 -i 5 -q 7 -j 1 -l 8 -n
1 -i c -j 6 -j 3 -y 1 -i 1 -n 9 -k a -i 1 -j 9 -r b -i 7 -v 5 -s 2 -l 2 -o 3 -l 2 k 9 -r c -y 1 -i
h -r 5 -p w -s 8 -t 2 -n 3 -j e -m 2 -s x -h 5 -10 b -l 7 -i 3 -o 2 -k 2 -s d -i 4 -n g -j d -15 1 -j
b -l r -l 5 -l 6 -p 3 -n 4 -q 7 -l 5 -n 6 -t 3 -r k -h 4 -l 8 -i 6 -i c -i 4 -m 9 -t 1 -q b -q c -s
2 -l 3 -j 5 -j 9 -l 6 -i 7 -w g -h 1 -n 5 -r 9 -n 4 -j 8 -m 4 -j 5 -o 6 -l 2 -l 4 -m 1 -j 5 r 1 -i
2 -k b q h -n 3 -j 5 n 2 -n a -i 1 -n a -n 1 -r 8 -11 3 -n 7 -n 3 -l e p 1 -n 6 -h g -k 6 -v 6 -r
1 -h a -y 7 -n 8 -u 1 -r 2 -j b -i 8 -q o -l 2 -p 1 -i 2 -i 4 -m h -n 3 -q 8 -l 1 -j 9 -l b -p 3 -h
e -h 3 -s 7 -k 1 -j 6 -k 6 -h 3 -m b -i a -l e -10 2 -i 2 -h 9 -m 7 -s 6 -q b -i 8 -s 6 -1u f -h 1 -m
a -k 1 -j 2 -j 1 -j 6 -l 7 -j f -k 8 -m a -i 1 -w 2 -r 2 -j 3 -i 4 -s 9 -i g -n f -j 1 -j 3 -m a -h
9 -r 5 -m 1 -w 4 -w 4 -h 6 -k 6 -k 8 -r m -j b -i c -o b x 4 -l 5 -l 3 -h 4 -j 3 -u d -m 3 -i 5 -h
i -i a -s e -h 8 -l e -i 3 -k a i 5 -l 2 -l a t 5 -y 1 -m 8 j 9 s 9 -y 1 z 5 -k 1 -i 3 -y d -n b -i
9 -j 2 1e 8 -x 3 -z 2 -m 8 -r 1 -k 1 -n 1 -v 5 -k 4 -s 5 -p 1 -n n -s 3 -k 3 -p 8 -k e -k c -o a -m
1 -j 5 -p 1 -r 2 -p 2 -n 1 -j 1 -m 1 -u 4 -p d -u 1 -i e -l 5 -m 11 -h 7 -t 1 -1k 4 -h t -m 5 -h g -m
9 -j 1 -l 4 -l 1 -j 4 -k 8 -k 8 -j f -l 1 -i 3 -k 1 -k 2 -j 3 -r b -m 5 -s 6 -h 5 -s 4 -i 3 p 2 -z
1 -k b -i a -l 4 -o 4 -y 3 -j a -j 2 -l 8 -q a -t b -q 2 -i d -m 1 -t 2 -j 6 -h 7 -s k -l 1 -t b -i
1 -u 6 -k 8 -j 4 i 9 -n 2 -k 7 -h 8 -l 9 h 4 -i d 14 5 -l 2 -r 7 -s h -j 5 -o 9 -m 5 -j 9 -j h -i
2 -u c p 6 -l 4 -l 3 -j 3 -l 3 -l 2 -m f -r 4 -r a -m a -k 9 -p 6 -s 6 -t 1 -l 9 -i 6 -w 1 -u u -u
3 x f -s 7 -h 4 -q 7 -m 2 -o 8 -k 4 -m 1 -s 1 -i 5 -n 4 -o 1 -j 1 -i e -k 3 -i e -n r -l e -i 4 -2a
3 -o t -h 1 -l 1 -i 1 -l g -s f -p 2 -o 7 -n 2 -15 5 -o e -i 9 -u e -i 8 -l 7 -v 7 -i c -h 4 -n 2 -h
1 -m 7 -o 4 -p d -i 1 -i 4 -h 1 -l 9 -q 6 -i 2 -t 5 -p 9 -h 1 -i c -m 7 -u 2 -i 6 -i a -x 3 -1j 7 -s
1 -k 2 -t 4 -j 1 -j 5 -l 6 -y 2 -m 5 p 1 -i i -k i -h 2 -x 3 -p g -o 7 -l 1 -p 1 -j 2 -j 4 -r 2 -p
b -l 3 -p 1 -m 1 -j 9 -k c -m 1 -h 1 -n e -i 5 -j 5 -n 4 -l 6 -h d -k 1 -o 4 -j 3 -k r -i a -l 3 -m
a -s 2 -k 9 -i 8 -o 4 -j 6 -m 3 -l e -m 3 -o 3 -i 2 -i 8 -o c -v 8 -o 3 -i 1 -p 3 -n b -t f -j 2 -u
7 -l f -i 2 -j e -r 4 -z c -j 3 -h 3 -s 2 -s 4 i 3 s 7 -q b -j 5 -h 2 -w 4 -j 3 -i m -m 4 -r 1 -p
2 -h 8 -k 3 -j 1 -v 5 -q 3 -h d -j 3 -l 4 -o c -h 1 -i 1 -r f -i 7 -x 5 -n 2 -s 3 -o 4 -h 7 -s 5 -i
d -q 1 -i 3 -l 1 -o 3 -o 7 -i 6 -q 2 -s o -j 8 -i 6 -k b -h 5 -p 5 -h 8 -w 2 -l 5 -19 a -k d -k 1 -j
3 -n 6 -o m -l 2 -j 5 -w 3 -l 3 -k 7 -u 4 -s i -u n -r 1 -j 1 -l s -h 8 -p 7 -h 9 -m e -j 7 -l 2 -h
6 -q 3 -v 3 -p 4 -v 3 -n r -m c -h 5 11 f -o 2 -s 3 -h 6 m 9 -l u -k b -m a -h 2 -i 4 -l 4 -m m -m
3 m 5 -p 3 -i 2 -l 2 -i 8 n 7 z k -p 7 -m f -j h -p 4 -u 2 -o 4 -l 7 -q 7 -q 3 -k 3 -j d -m 1 -i g -z
k -i 3 -i 3 -w 8 -j 6 -z 4 -t 8 -l 3 -h n -p g -s 4 -k 6 -10 1 -n 9 -k 8 -l 2 -o 4 14 6 -12 4 -i 5 -k
b -o 6 -r 1 -r 1 -p 1 -i 7 i 4 -p 1 -n 5 -j 1 -i e -i 5 -o 8 -j m -m g -q 3 -j 5 -q 1 -t u -j c -k
6 -l 1 -m 5 -t g -r 8 -j 4 -n 2 -t d -l 3 -o 1 -o o -h 4 -i k -h 4 -i 9 -x 4 -i d -s 6 -j 5 -h n -h
3 -p 1 -i 5 -r 5 -i 3 -p 2 -k 4 -o f -q b -s 3 -j 2 -k 2 -q 4 -i 5 -p 7 -n 5 -j 1 -j 9 -k q -l l -h
6 -m a -s b -p 1 -m 1 -u 9 -z 5 -m 2 -m 2 -t 2 -k 7 -j k -p g -m 7 -r 7 -i 3 -j 5 -j b -h 9 -j 6 -i
8 l b -n 8 -13 5 -i b -o i -i g -o 7 -k 6 -h 1 -i 3 -k f -v 4 -l 2 -o 3 -k 3 -y 1 -x 3 -j 4 -n 6 -i
2 -m 4 -i 2 -x 6 10 5 -l 4 -h 4 -j 4 -m 4 -i 7 -k 3 -z 6 -p 2 -l 2 -q 12 -j 4 -k i -o 3 l 4 -l a -p
9 -j 4 i 16 -x 7 -j 3 -l f -i 7 -o 2 -j 4 -n 4 -q 9 -q 6 -p d -u 1 -k 5 -o 2 -p 2 -l 6 -p 3 -m h -k
8 -i d -j 4 -k 5 -i 3 -h 3 -n 8 -l 1 -i 1 -o e -j 7 -h c -s 4 -o 4 -p 1 -12 2 -o 8 -m i -p 3 -10 a -j
6 -o 8 -l 7 -j 2 -o j -j 4 -h 6 -h 2 -r 5 -l k -i 2 -l 3 -r c -n 1 -q 3 -l 7 -j 2 -j 8 -i 1 -w 5 -j
5 -h 2 1l 1 -j 2 -i 6 -k b -i 3 -k d -j 8 -p 3 -u h -k 4 -s a -y 9 -j 6 -k 4 -i 2 13 a -n 2 -o 1 -m
3 -s 2 -i 1 -v 3 -n c -p 1 -k e -j 3 -i 5 -i 5 -k b -n 3 -h d -m 7 -r s -1d c -n 4 -r c -i 4 -m 1 -l
1 j 2 -n 7 -i 9 -l 1 -u 4 -r 9 -l g -n 5 -l a -s 2 -l a -m 2 -i 8 -l 5 -j 5 -o 3 -y d -x 4 -h 3 -h
2 -i 9 -i l -k 1 -k c -j 4 -n 1 -q 3 -i 2 -i 3 -i a -o 1 n 2 -j 7 -k 2 -m 5 -m 1 -i 3 -j c -n 7 -m
e -h 6 -j 5 -l i -k 6 h 5 -r 4 -o 5 -p 9 -r d -h a -i 3 -j 3 -j f -l 10 -r h -i g -n j -p 3 -l 3 -m
4 -i k -o 3 -n a -l 2 -l d -k 1 -n 2 -n 1 -i 3 -j 1 -i 3 -r 3 -q 2 -l 2 -w 4 -k o -p 8 -l 7 -s 2 -15
k -i 4 -l 1 -k 9 -k 8 -q g -i f -10 5 -i 2 -n k -q 5 -s 8 -k 1 -m 3 -j 5 -h 2 -i 4 -k 9 -h 1 -n m -k
5 -j 1 -j k -l g -h 6 o m -j 2 -p 1 -r 4 -j j -n 1 -o 4 -z 4 k a -u 1 -s 2 -l 6 -t 2 -k 1 -l e -o
i -i 1 -k 2 -k 4 -l g -i 1 -y e -k 9 -i 2 -h 4 -n f -s 1 -m 1 -r 1 i 1 -m 2 -h g -j j -i 5 -k 6 -o
c -n 8 -i a -l 3 -v 2 -j 5 -v 6 16 3 -h 9 -l 7 -o 4 -o 8 -i c -x 9 -q 2 -j 9 -s 6 -i 6 -k 3 -o 6 -l
a -i 2 -i 7 h 6 -m a -s 7 h 9 -q 2 -i h -i c -r 8 -r d -r 14 -x 8 -k 1 1j 1 -11 i -i y -i j -n v u
1 -i 1 -j 1 o 8 -j 3 -z 7 -k 6 -l 6 -n 5 -l 4 -m 5 -i 6 -j 5 -k 2 -x 5 -w 8 -r 9 -o 5 -j 3 -i 7 -l
5 -n 3 -p 2 -u f -k 7 -r 8 -p 2 -y 3 -o 1 -h h -s 3 -h s -k 7 -i 6 -m 7 j b -l 5 s 1 -i b -n a -k 1 l
5 -i 4 -h 3 -n 3 -n 1 -v 3 -r f -j b -q b -h 1 -i 1 -i 6 -i a -i b -j 5 -p 6 -l 4 -m a -o 1 -i 5 -o
3 -u u i 1 -j 2 -l 1 -n 2 -o 1 -h 1 -p 3 -k f -w 1 i 5 -q k -i 4 -i 8 -p 4 -r 5 -l 3 -h d -k m -k
i -j d -h 3 -p 9 -i 6 -p 9 -s 4 -k 4 -i 5 -i 9 -r 6 -12 1 -i d -q l -i e -h j -k 1 -i 4 -j 1 -j 5 -q
3 -m 7 -s 1 -i g -s 4 -r 3 -k 8 -r 3 -s 4 -18 5 -i 5 -j f -i 2 -p h -i c -m 7 -l 2 -j 1 -h e -h a -r
3 -o y -l 7 -i 5 -q 3 -11 6 -w a -l b -v 8 -j 3 -t 1 p e -i 8 -o 4 h 5 -h 6 -j e -x 4 -l a -n 8 y
5 -o 1 -j 1g -i b -l 9 -l e -q 1 -p 5 -n 8 -i t -j 3 -m a -q 3 -l g -k 2 -j d -m f -p 4 -n 1 -r a -k
f -j 9 -l 3 -j 4 -i 1 -m 9 13 c j 7 -h 4 -l 6 -17 e s 2 -l 2 -m 6 -j 4 -i 7 -r 2 j 1 q d -p 1 k 4 -k
5 -q b -w 3 q 1 -j 1 -i 2 -t 5 -k 1 -k h -k 5 -j 6 -m 5 -i 4 -k 1 -t a -p 1 -o f -l 2 -t 4 1d 2 -n
4 -j 3 -l g -u 3 -k 3 -i 4 -o 2 -n 3 -14 5 -r 4 -o 3 -h 1 -o 7 -t 7 -h m -j 2 -m 1 -v 4 -i 3 -y h -j
8 -h 2 -v 1 -p 2 -p 1 -o 1 -l 8 -i 9 -q 5 -k 3 -i 5 j b -q c -j b -s 5 -l 2 -h 7 -m l -p 1 -q 3 -k
6 -j j -n 8 -k 4 -u 1 -z 2 -s 2 -h 4 -q q -k d o c -l c -s 3 -i 6 -o 1 -j 4 -i 5 p 7 -j 9 -t 3 -s 9 o
6 -j 4 x 5 -16 8 -l a 10 1 -m 1 -v 2 -p 9 r 4 -k 5 -i 1 -k 2 -p 3 -h 4 v 3 -p 5 -m 2 -u 3 -n 8 -i
3 -n 7 -i 2 -o 3 s 1 -l 4 -i 5 -p 1 -i 3 -k c -i 3 -p 3 -j g -i 1 -o 7 -j 5 -k 5 -l 6 -i 5 -i 4 -v
6 -h 1 -n 6 -m d -n 2 -u 3 -j 5 -j 2 -j d -l l -j 7 -q 7 x 8 -j 6 z 1 -j 5 -v 5 -l f -j 4 -s 1 -k
c -v 2 -j 1 -j 9 -j 2 -k a -l 7 -l 1 -j 7 -k 2 -k 1 -h 5 -j k -n 6 -n 6 -r 3 -i 4 -l 1 -h 4 -m 1 -l
4 -m 2 -h 7 -i 3 -o 4 -k 6 -i 2 -i 6 -x 1 -n d -r e -m 5 -p 4 -m d -p f -i 5 o 2 -i 7 -m 1 j 2 10
1 -t a r b -h 7 -k j -y 6 -i 4 -k 5 -j 3 -n 5 -k a -l c -l 2 -i 3 -h 1 -j 2 -j 3 15 4 -p 1 -l b -q
2 -j 1 -j 11 -z 1 -h 1 -h 3 -y 1 -m 7 -k 4 2a 5 -j 1 -r 9 -k 6 -q 6 -m 8 -i m m 4 -i 1 -n 6 -j 5 -o
4 -n 4 -i 8 -m 3 -l 1 -i 7 -i h -u 5 q 4 -l j -n n -r 1 -i 1 -i 2 -j 6 p c -o 3 18 6 -r 4 -l e -i 6 i
4 -k 1 -n o -p 9 -q a -w 9 -l 4 -p 6 -n 1 -o 1 -n 4 -h 3 -i 4 -h 1 -r 6 -j 2 -l 8 h 5 -q 8 -r 2 -i
1 -l 3 -k 3 -i j -i 5 -q 2 n 7 -k 1 -o 2 -j 9 -j 7 -m 7 -n h -k 6 -n 1 -11 c -s 3 -n 5 -l 6 1c 3 -p
1 -u b -l 1 -t 3 -j 4 -m 8 -n 5 -p 6 -m e -h 6 -h i u 4 -i a -k 3 -i f -j 4 -m 3 -z 2 -o h -j 3 -i
4 -u 3 -v 8 -j 2 -k 4 -o 5 -q e -r 7 -q 7 -l 3 -j 4 -m 6 -m 1 -u 8 r 1 -i 3 -q 6 -15 g -1t 5 -o 2 -n
1 -j 5 h d -u 4 -l 3 -x k -i 5 l 4 -i 5 -r 5 -i 9 -i 3 -p 4 -k 2 -h 1 -j b -l 5 -11 5 -l 4 -o 6 -j
5 16 3 -v 4 q k -o f -2h 3 -k d s 2 -p 4 -p 1 -m 4 -o 9 -q 3 -r t -k 4 -v g -w d -m 2 -z a -q 5 -n
8 j 1 -l 3 -j 6 -l 2 -t b -l 3 -j 4 -h 3 -j l -j 1 -o c -p j -p 5 -i 1 -i g -i 9 -i 8 -l 8 -r 3 -j
16 -k 4 -j 2 -h e -k 1 -j 4 -p 2 -j 6 -1g i -h 6 -s 3 -k 3 -m 3 -n 7 -h 1 -k 5 -r 2 -x 8 -p 8 11 1 -h
6 -l 2 -p 2 -m v -k 1e -q 6 -h 2 -i b -h 1 -k 1 -t 1 -i 4 -p c -n 4 -h 1 -1f a q 1 -m 6 -k 5 -l 1 -l
2 -t b -m 1 -i 5 -o 4 -2i n -k b -l i -m 1 m f -h 6 -k 7 l 3 -k 4 -v 6 -m 4 -i 2 -j e -i 3 -v 1 -p
1 -l 7 -m 1 -j 8 -l 1 -i b -i j -j 4 -i 4 -l 7 -p b -i 1 -q 8 -m a -k 6 -o s -n 9 -r 3 -o 6 -l 9 -i
2 -m e -12 1 -1i e -i p w 7 -h b -j 4 -l i -m 4 -l 1 -l a -o f -x 2 -l 3 -m 6 -l 3 -k 1 -j 1 -o 8 -n
6 -j 3 i 7 -x 1 -y 2 -p 6 -i l -m 2 -h 3 -k 2 -i 8 -l 2 k 2 u 8 -p a -l 7 -m 7 -k 4 -h 4 -k 1 -u 7 -o
6 -v 5 -n 6 h 2 -m 8 -n 1 -q 4 -j 2 -r 3 -k 1 -o c -r h -h 2 -l 6 -m c -j 3 -i 4 -n 2 -y i -s 2 -l
5 -k h -j 2 -j b 17 a -v 3 -q 4 -t 9 -i 8 -h 6 -i i -k t -o 1 -s 1 -j q -v 2 -p 3 -u 3 -m 7 -l 7 -s
1 -o 8 -n 2 -t 1 -m b -i 3 -n 1 -p 5 -n c -j 8 -i h -i 1 -k a n 3 -k 1 -s 2 -q 5 -l 2 -i 1 -q n -h
7 -r 7 -m d -s 2 -p 4 -u 9 -j 8 -p d -i 2 -w 9 -j 3 -m f -j 2 -t 4 -p 9 -o 9 -t 8 -i 3 -m 2 z d m
3 -q 3 -i l -k k -i 3 -o 2 -i f q 1 -h 6 -j 3 -i 9 -r 1 -h 7 -l 1 -q 2 -m 5 -i 4 -h b -w 2 -k 6 -j
3 -i 3 -k f -p b -l 5 -r 1 -j i -r 2 -k b -k h -j 1 -i 5 -h d -k f -r 6 -l 1 -p 8 -j j -y 4 -n c -j
3 -u 4 -l 6 -i a -o r -h 8 -q 4 -k 1 -i 6 -z 4 -k 7 -h 6 -m e -m 3 -l f -w 5 -h 1 -o 1 -l o s 6 -j
1 -n 6 -r 6 -n 4 -v 3 l 7 m 3 j c -p 8 -h j -o 2 -j 3 -q b -j l -m e -n 3 -n a -i 1 -i 3 -p 4 -m b -l
4 m 2 -j 2 -h 3 -l 2 -q r -l 9 -j 5 -j b -k c -l 6 -n 1 k 2 -13 4 -r n -k b 13 4 -i l -i 3 -i 7 -h
3 -n t -n m -i 2 -k 1 -p 8 -j 1 -i 7 -13 2 -q 2 -n 2 -i 9 -i 3 -x 3 -k 7 -m g -j 5 -l 7 -i 2 -r 8 -t
2 -i 5 -p e -j 8 -k 5 -m 3 -r 3 10 8 -i 3 -k 9 -i 4 -l b -h 2 -v j -k c -j 3 -l 1 -n c -q 6 -l 6 -j
5 -p i -n 1 -o h -i c -p 4 -l 1 -w b -j 7 -k 2 -l f -m 2 -j c r 1 -n 1 -h n -p 3 -m k -k 3 -i f -j
9 -n 5 -l 4 -l 8 -o 2 -i 1 -p f -j 8 -n 9 -o 5 -y 5 -m 4 -l c -i b -l m -i 6 -p 2 -h 2 -k 4 -t 2 r
4 -i f i d -p 1 -m c -p a -l 7 -u 4 -q 4 -i 3 -k e -i 12 -l 1 l 4 -q 5 -m 3 -n 3 -j 7 -m 4 -o n -s
b -l g -m 2 -i 4 -j 2 -j d -m 4 -k 7 -k 4 -n b -o 2 -r 2 -i 6 -q 1 -j 3 -h 2 -m 1 -i 3 -k q -j a -n
e -j g s 8 -w 1 -h d -p 2 -j 9 -n 4 -i 5 -i c -i z -p 9 -k 1 -k 7 -t 5 -k j -v 6 -l c -j a -i 2 -o
6 h 1 -j o -n 2 -i 1 -t a -l m -k 1 -h 3 m 6 -o 3 -n 4 -n 3 -j 6 -v 9 -u 3 -r 5 -k h -i 8 -k 8 -i
1 -o 4 -k 4 -q 8 -p 3 -j 7 -p 4 -n 3 -j 1 -i 2 -h 1 -l 3 -n 3 j 7 -p 5 -k g -l 4 -j 7 -r 1 -k b -q
d -l 7 -i 3 -m 2 -m 4 -m 1 -l e -i 2 -h 3 -k 3 -u 6 -i f -n 5 -n 3 -h 6 -n 1 -i 1 -k 1 -l 1 -l 1 -m
6 -l 4 -p 2 -j 4 k 1 -n 3 i 2 -r 2 -u g -j 1 -j 2 -k 4 -z 1 -w 4 -j 6 -n p -r 3 -q 5 -o 5 -i b -j
6 -q b -l 3 -j 4 -l 1 -i 8 -n 3 -h 1 -l 7 -h 5 -k 1 -o b -j 3 -s 2 -s 4 -k 2 1d r -j k -j 6 -l 1 -h
4 -x 5 -j 1 -l 3 -j 8 -j 2 -o 9 -k c -k 6 -u 7 -h 1 -n a -r 4 -h d -n 2 -h 4 -k 3 -k 2 -q f -k a -m
1 -l 2 -r 8 -q 4 -k o o 3 -m 6 -k 1 -i 6 -k t -k 5 -l 8 -i 4 -k 3 -s 4 -l 1 -n f -o 5 -j 2 -k 3 -h
5 -s h -p 6 -r 2 -h 2 -s 2 -1h 6 -h 9 -k 2 -l 5 -j g -l 3 -x 5 -i 8 -n g -n 5 -y 2 -p 1 i 4 -k 3 -l
3 -h 3 -i a -i g -k 9 -11 6 -o 9 -i 6 -i 6 -k 4 -j 1 -i c -q 9 -o 1 -o 3 -j 2 -m 3 -p i -p 2 -l 1 -16
6 -m t -h 9 -q a -i 1 -k h -k 8 -l 4 k 6 -j 5 -k 7 -o 1 -k 1 -i 1 -t n -i 9 -o 3 -m 5 -t k -i 5 r
9 -o c -j 1 -o b -n 9 -l 5 -k a -t 9 -z 1 -k 2 -k 4 -i 4 -l 4 -p 2 -o 7 -l j -m 3 -k q -l 2 -p 4 -k
3 -l 2 -k 3 -k 5 -m p v 6 -m 8 -i 1 -l 5 o 7 -w 6 -i 1 -w 7 -k 1 -n o -k 2 -h d -n 3 -k d -j 3 -j
i -i 3 -t 6 -n 5 -r 2 -o 4 -m 2 -w 2 -n 1 -n 1 -y l -m 6 -l 8 -m 2 -v 5 -z 4 -m 2 -t 2 h i -j 3 -i
1 -l 1 -i i -o 6 -n t -i 4 -m 2 -j 7 -o 2 -k 6 -o 7 -j 3 -t 3 -l 4 -j 2 -1j 1 -j 3 -s 9 -j 2 -o d -i
6 -h 7 -u 5 v 6 -q 7 -h 1 -h 4 l 6 -k c -t c -j h k 2 -i 9 -o h -h 3 -n 9 -q d 1a 5 -l 7 -m f -j e -i
1 -k 1 -l 4 -k e -i c -m f -h w -h 9 -n b -o m -s 8 -n 1 -i 6 -i 1 -y 7 -j 4 -o 1 -p 2 -z 3 -h 6 -p
b -m 4 -i f -i e -v 2 -i i -k e -l s -k a -o 1 -j 2 -i 1 -12 3 -s c -j 2 -r 6 -o 9 -q 1 -k 9 -k 6 -k
5 -l 7 -m 3 -k 4 -j h -j 2 -p 1 -p 3 -17 s -p c -p 9 -n 1 -m 5 -k 2 -x 2 -n 2 -x i -i 4 -j 6 -u 6 -s
a -i q -r a -m 6 -l 7 -r 3 -j f -m 7 -h 1 -10 2 -l 9 -h 2 -k 4 -m 5 -14 2 -h 2 -l 1 -j 6 -k 2 t 3 -s
b -l 5 -p 5 -l a -k b -j 4 -z 3 -m 1 -k a -k e -p 4 -j 5 -i 5 -j e -m 2 -m a h 5 -k 4 -p 9 -y 2 -r
5 -q 3 -u f -r 2 -l e -n 6 -r 6 -k 2 -k 1 -n 6 -p 4 -j 3 -z 5 -m 1 -k 1 -k 2 -k 2 -w 9 -i l -j 1 -j
8 -m 5 -l 1 -l 1 -k 7 -k 3 -i b -i 4 -h 3 -s 4 -o 2 -j d -l 8 -k 5 -i 2 -i 7 -s 3 -k 2 -k 8 -k 2 17
x -u 2 -i b -k 7 -j 1 -l 2 -h f -u s -11 a -o 2 -j c -n 3 -h 1 -l 2 l 6 -13 c -s 3 -r 5 -i g -m h -q
3 -k 4 r 4 -j 1 -r 5 -n 6 -j 5 -u 5 -t j -n m -p 1 18 1 i 7 -m 2 -l a -k 4 -j 4 -m 6 k 2 -i 3 -p 3 -l
c -p 7 -v 5 -n 2 -m 1 -i 6 -r 7 -i 4 -m 1 -n 3 -p c -p 2 -v b -m g -m 8 -j 5 -x a -j 3 -i a -m a -k
5 -l 1 -k 2 -r a r 7 -n 2 -k a -z 1 -1a 2 -h 6 -l 3 -h 3 -j 4 -y 6 -p 3 -i f -t 5 -i l -h 3 -y 1 -q
j -j 3 -l 7 -l 1 -i 8 -h 3 -q 1 -p 4 -p 5 -i c -i b -j b -j 9 -t 4 l 8 -l 5 -j c -r 3 -q 5 -l g -h
5 -u i -s b -i g -n 1 -l 7 -i 6 -i 9 -o b -j 2 -s 8 -q 4 -n 9 -j 9 -m 8 -j 9 -h 6 -k 3 -r 7 -m o -m
4 -i 4 -h a -i 2 -p 8 -n 2 -n 4 -l d -j 1 -n 4 -j b -r 1 -k e -q 1 -t 7 -l 1 -n 5 -h 1 -p 1 -h 8 -x
a -k 2 -i 2 -h 8 -x d -j 1 -o 1 -i 1 -r b -i 3 -o b -l t -q d -s 9 -h 7 -i 1 -i i -i 6 -n f -k 5 -n
1 -i 1 -h 2 -n 7 -l 1 r 3 -p 4 -o 3 -n 2 -j 2 -s 2 -v 3 -r 4 -h 1 -o 3 -l 2 -i l -i 3 -m 9 -q 3 -i
2 -z 1 -j 4 -m 1 -k 2 -13 3 -o 6 -k 12 -k d -l 3 -j 7 -h 5 -i 2 -o 3 -o g -n c -i 3 -l 2 -i 1 -h 6 -h
3 -o 3 -m 8 -h 2 -r 5 r b -l 2 -t 7 -t 1 -m 1 -k 3 -i 2 -i 9 -j 5 -l d -o 7 -o 1 -j 1 -k 3 -m 1 x
6 -i 2 -i 6 -r 4 -k 4 -o 3 -m 5 -m o 1e 2 -j b -k 2 -p r -l 8 -o 5 -i 6 -o 1 -k l -o 1 -j 3 -i 1 -p
3 -h 7 -j 2 -w 1 -o 2 -o 6 -j 4 -j 2 -j b -l 1 -r 6 -12 2 -n 5 -o h -i 5 -p 2 -h 6 -l f -p 2 -n 3 -v
1 -h 7 -q 3 15 7 -n f -p f -k a -u 2 -p 1 -j 2 -i 9 -i 9 -n 3 -1f 2 -m 8 -j a -x g -h a -q 9 -h 2 -l
i -s r -m 4 -l 4 -h j -s 9 -w 8 -r 2 -k f i 1 -p 6 -k m -u 4 -i 3 -h 9 -q 4 o 6 -k 7 -s a -p n -o
2 -k 1 -u l -p e -m 9 -k 5 -k 4 -n 9 -l p -u 4 -l 8 -z 3 m p -h 1 -q 1 -h 8 -i 6 -m f -i 9 -i 5 -i
1 -i 8 -11 2 -k 4 -p 5 -k 1 -12 a -u 5 -l 7 j 1 -i 7 -r e -p 7 -l 2 -i 5 -14 1 -j 6 -m 1 -i b -j 4 -t
3 -10 6 -q 3 -i 9 -p 1 o 2 -m 5 -k 5 -s 3 -p 1 -h 6 -w 1 -p d -s 1 -k 1 -i c -i q -j 1 -n b -z i -n
f k 6 -j 3 -s i -k 6 -p 1 -k 3 -i 8 -r 2 -j c -i 7 -m 4 -y f 1j 9 -j 5 -n f -m 7 -q 2 -p 6 -k 5 -h
2 -r c -o 9 -o a -u h -n 3 -m 6 -i e -o 1 -l 2 -l 2 -m j -i 4 -r b -n 1 -10 3 -o 5 -p 1 -l f -k 8 -m
l -10 2 -k 5 -i a -k d -q 8 l 6 -z 1 -i l -u 7 -j 1 -i 2 -i 2 -l 1 -v 5 -q 5 -i c -m 5 q 8 -q b -i
3 -y a -k 2 -i 4 -m 3 -j a -v 2 -n i -k 5 -k 3 -i 1 -i 4 -i 7 -j 1 -p 1 -k 9 -j 4 -z 2 -n 9 -q 1 -p
8 -m 4 -j 3 -h e -l 4 -p i -k 7 -h 5 -l 2 -i 2 -l 1 -i a -r 1 -r 1 -j a -j 2 -m i -k 2 -j 5 -l f -v
2 -i 4 -m 6 -p 4 -p z -y 3 -m 9 -i c -m 5 -r b -q 7 -x 5 -j h -h 2 -q 5 -t 8 -m 1 -o 5 k 2 -m 9 -h
1 -l 4 -l f -k 9 -13 e -t 2 -r 2 -u 8 -k 7 -m 3 -n 2 -l 5 -j 1 -n 1 -j 8 -h 7 -k 3 -r 6 -o 8 -i d -j
9 -j 1 -r j -p 7 -j a -u 9 -u 1 -n 1 -k 1 -m 8 -m 5 k 6 -p 6 -h 6 -i 9 -n 1 -o 2 -q b -o a -i 6 -l
4 -h 7 -r 3 -t q -r 5 -v 1 -h 1 -j 3 -k 3 -s 7 -i 3 -m 2 -j 5 -m 1 -k 7 -m 2 -j 4 -n 2 -m 2 -h 5 -x
u -o 6 -i h -o 4 -n 2 -v 1 -o j -q 7 -q 2 -m g i 3 -n 8 -i 2 -m d -l 3 -k 8 j 3 -t b -n g -i 6 -o
1 -t r -m 4 -n 2 -j 1 -j b -m 4 -j 6 -k 1 -n a -i 2 r 8 -t c -o 3 -j 2 -l 1 m 8 -j 4 -q b -h 2 -i
9 -10 1 -h 1 -n 5 -t 8 i 2 -o b -i i -i c -n 2 -q 9 -k 5 -h 4 -1c 6 -o 4 -10 a -m 1 -l n -i 3 -i 7 -s
i -m 6 -l 1 -y 1 -k 5 -10 3 -l 2 -p 3 -i h -m 1 -n a -i f -h 3 l 2 -k 4 -k 4 -r 3 -o a -q m -m 2 -h
i -i 5 -h 4 -l s -j 3 -m 1 -s 1 -j 2 h 6 -n 3 -h 4 -r 2 -p p -t 3 -n 2 -q 3 -m 9 -p 5 -j 5 -u 5 -t
5 -r 1 -w 7 -k g -p 3 -o a -j 2 -p k k e -k 5 -10 b -p 1 -i a -k 1 -r 2 -l 5 -14 9 -h 9 -i 5 o m -n
7 -m 1 -x d -t 5 -n 3 -w a k 8 -k 9 -o 2 -t 4 -y 6 -q 6 -j n -k b -h e -l b x 4 r 3 -j h -q 2 -k 6 -j
a -k 6 -i 6 -w a -j 1 -k 3 -l e -r 4 -u 5 -h 1 -11 1 -q 1 -n 2 -k 5 -i 1 -h 5 -l 6 -r 4 -h 9 j 4 -m
2 -l f -m 7 -n 3 -q 8 -25 6 -i 6 -n 2 -j 4 -i a -h 2 -r 1 -n 7 -i 7 u 3 -q c -n g -i b -o 2 -h e -j
j -u l -1b 3 -l 1 -l 4 -t 8 -l 2 -l 2 -q b -h 1 -m 1 -l 1 -m n -o 6 j 1 -i 9 -k 4 -l 7 -s e -j 3 -r
4 -i 3 -l 8 -o i -j 2 -j l -m e -t 1 -i 4 -k b -r d -j 3 -m e -m 6 -m 2 -q a -s 3 -10 2 -q 4 -p c -k
e -i 2 -h 2 m 5 -x 3 -j 4 -h a -l 1 -l 1 -k 2 -o 3 -j 8 l 1 -l 2 -i b -m 8 -l 3 -m 5 -j 2 -i 5 -n
6 -x 2 -k 5 -12 g -j 8 -l 9 -t 9 -x 3 -i 2 -k 3 -m 6 -k 5 -m 8 -m 7 -r 1 -j 4 -p e n 5 -k 1 -h c -k
2 -u h -t 9 -m 4 i 1 -u 4 -y 2 -j d -y 5 -k 3 -k c -t f -j 4 -l 4 -v 2 -i 2 -o 1 -j 2 -t c -p 6 -n
2 -i 8 -p 5 -h e -o 2 -i 1 -i 3 -m c -o 9 -m 1 i 1 -m 6 -m 5 -j 1 -p 7 -k a -i 5 -h 1 -m 1 -k 4 -q
2 -o 5 -i 1 -10 3 -l 8 -i 8 -i 9 -l a -i 1 -m 2 -k 3 -i 3 -l 2 -o 6 -16 2 -r 6 -l 4 -r 3 -h c -r 6 -i
1 -h 9 -i 8 -o b -i 9 -l 1 -j 5 -m 1 -i 1 -i 8 -i d -n 4 -n 5 -i 5 -m 2 -j 7 -q 3 -i 1 -i o -q a -l
6 -t b -o 2 -l i -u a -m e -n 1 -l 6 -1a 1 -l l -n 1 -j 1 -l b -v 2 -q 7 -q 5 -j 2 -l 5 -i 8 -l c -o
1 -w f 11 1 -n 3 l b -i 9 -o 6 -m 2 -n c -k b -s 1 -h 6 -q 4 -14 h -q 1 -t 1 -o 9 -m 2 -k 3 -n 4 -w
2 -i e -h c -s 4 -j b y 2 -i 3 n 2 -j 2 -q 1 -l 1 -10 1 -l h -l k -i 3 -l 6 -o 1 -n 9 -s 1 -u 3 -x
7 -j i -l 7 -j 3 -o f -l 6 -n a -j a i 5 -h 8 -p c -k b -j 1 -z 3 -p 1 -i 5 -p 1 -k 6 -r 7 -k 1 -y
7 -z g -l 4 -t 8 -m a -j a -n o -o 2 -m 4 -12 6 -l f -i e -k 9 -n 7 -10 8 -k 7 -17 6 -i 8 -o 3 -o
f -k 4 -m g -q d -l 4 -h a -o 9 -n 4 -l 2 -r 2 -w a -p g -p 7 -w 9 -l 2 -w 4 -i 8 -l 8 -n 8 -j 3 -u
b -o 6 -r 6 -k 4 -p 1 -r 2 -j 2 -i d -l d -h 4 -o a -j 1 -h 2 -q 1 i 4 -l 4 -j 1 -k 2 -h a -k 7 -i
7 -l 4 -11 6 -i 2 -r 3 -s 4 -u 2 -k 5 -10 2 -j 2 -o g -q 1 -i 3 -l 8 -1w d -k i -s b -i 6 -m a -l
3 -l 4 -k 9 -k 6 -i a -i h m 4 -o q -m 3 -s 1 -m 4 -j 5 -m 5 -i g -i j -j 3 -h 1 -p 3 -k 1 -p 7 -i
3 -r g -t 5 -j 6 -j e -j b -i 5 -i 3 -q 2 -k 1 -l i -i 4 -q 2 -x f -k p -i 2 -i 5 -k 5 -q 3 -h 5 -u
6 -r 1 -n c -l m -k e -i 4 -k a -m 2 -n 4 -o 5 -m 3 -k 1 -j 4 -j 8 -h 2 l 1 -m c -j 5 -t 2 -p 2 -k
2 -k 7 -i 5 -h 1 -w c -o 1 12 6 -i 6 -p 9 -k 2 -l e -q 1 -l 9 -q 1 -k 1 -13 4 -i 2 -l 2 -i a -n 4 -l
c -i 2 -n 1 i 2 -o 1 -j 5 -n 5 -k c -m 3 -o 9 -q a -v 3 -i 1 -m 1 -i 1 -i a -k b -l f -j c -n 4 -j
h -j 5 -l 7 -j 9 -o 5 -i b -j 3 -n 8 -s 2 -k c -r 9 -h b -j 2 -k 4 -o 2 -n 6 -j 2 -i a -j 1 -k n -x
b -i a -s 3 -s 1 -k 3 -m 4 -l 1 -j 5 -n 7 -k 1 -o 2 -j b -m b -p 3 -l 5 -i 6 -l 5 -r 3 -l 3 -p 1 -k
4 -l 1 -i 7 -w 4 -j 1 -j b -m c -v i -h 6 -s b -l e -m c -j 3 -p a -k e -k 7 -q 7 -q 5 j h -j g -q
1 -y h -p 6 -y 4 -n 6 17 1 -n 2 -j 2 -1c 1 -j 7 -m 4 -q 2 -o 1 -h 4 -h n -l 2 -11 1 -m a -n f -o 2 -j
5 -v 3 -r 5 -v 2 -i f -j 5 -i j -l a -h 6 -m 8 -q 2 -o f -l 8 -k 5 -k 3 -u 1 -t 1 -p 1 -m k -q a -i
3 -r 5 -h g -k 3 -r 5 -q g t 3 -h 6 -j 7 -h 2 -i l -k h -y 1 14 8 -m 4 -m 4 -h 2 -p 3 -i 2 -q z p
6 -k c -l e k 4 -m 4 -k p -j 1 -h 4 -q 5 -m 8 -i 1 -j 1 m j -h d -j 4 -n 1 -i 9 l 4 -l 3 -l 6 -o l -k
1 -i m -m 4 -n 1 -i 4 -r g -l 7 -k 3 -k l -m 4 -n c -r 6 -s 5 -m 9 -o 2 -m 1 -n 6 -k 2 -j a -k b -i
t s 1 -j 2 -l s -h 1 -15 2 -r 4 -i 8 -k 3 -r 9 -m 2 -i 4 -j 7 -n b -m g -k 5 -i 7 -i 5 -j 9 -13 6 -i
9 -j 1 -n 6 -s 5 -1w 5 -h b -x 1 -m 5 -k 6 -i 4 -i n -14 6 -p 5 -t 5 -n 8 -16 7 -h 7 -r 1 -k 1 -m
7 -n a -w 5 -r b -k n -v 1 -l d -13 1 -13 6 -14 3 -p 1 -o 3 -h 1 -14 6 -v 2 -j 8 u 2 -l 2 -l 5 -o
9 -m p -s 3 -m a -m 2 -x 4 -o b -i 2 j 6 -s 9 -j 2 -m c -n c -j 1 k 7 -k 8 -s 1 -s l -i 5 -q 1 -i
8 -k 9 -l 5 -m 1 -l 2 -o c -r 6 -i 4 -m g -w 3 -k 3 -i 1 -r 3 -10 u -l l -u 8 -n 6 -j 1 -k s -q 9 -p
4 -n 1 -18 b -m 6 -r 2 -p 9 m 7 -n 1 -z 4 -m 3 q j -n 4 -i 7 -k c w k -h e -13 2 -n 6 -10 6 -l 2 -p
2 -k k -h 5 -n 2 -o d -j m -m 3 -n 2 -i 9 -k 1 n 2 -x 4 -o 7 -j 3 -m 3 -i q -h b -i 4 -h 5 -l 4 -j
o -k 2 -i l -k i -m 3 -n 2 -m 2 -l 5 -o 8 -m 1 -l 3 -n 2 -i 4 -k 6 -i 7 -k 7 -m 6 -j 5 -i 7 -r 9 -j
4 -m 3 -q 2 -k 3 -q 3 -l 5 -q c -p 1 -h 4 -l 5 -i 6 -k 2 -q m -j 7 -p 5 -i 1 -m 2 -j 1 -16 c -p 3 -l
2 -k 1 -m 2 -x 6 -k 1 -j 5 -i 9 -j j -j 7 -h c -i p -l 2 -n 1 -i 1 -h b -j 2 -j 2 -m g -i 1 -l 1 -j
2 -i h -o 2 -i 6 -j b -n 5 -l 2 -j 4 -s k -y a -o 4 -l 2 -q g -m 4 -u 8 m 2 -j 4 -m 3 -n e -i l -k
1 -i f -w 2 -k i -q q -l d -m 6 -p 7 -x 1 -x 1 -j 3 -r 2 -j 3 -i 2 -n 6 -j 4 -n 5 -j 2 -h 1 -l 2 -l
c -j c -i 1 -p 1 -i 7 -12 f -k 2 -n i -x 1 -p 1 -m j -i l -k 9 -k 5 -o 2 -h e -l a -p 9 -l b -k c -i
3 -l 1 -j 5 -19 1 -k 2 -i 7 -l 1 -j 3 -o 3 -h g -m b -w 1 -h 3 o 3 -h 2 -i 5 -p 2 -o 6 -h 3 -n 4 -s
7 -l a h m -u 1 -o i -o 4 -p 1 -13 c -p a -v 3 -i 2 -s 1 -i 4 -l 6 -k 3 -v i -i 4 -i a -l 2 -i e -14
p -h a 15 c -u j -r 6 -l 6 i 2 -h 8 -h 1 -n 8 -j 1 -i 3 s 7 -p d k 1 -j 1 -j n -i d -k 7 -m 1 -n 1 -q
2 -l 8 -i 1 -i a -i a -m 8 -i 1 -l c -q 1 -i 3 -k 3 -k d -o 7 -w 3 -l 2 -12 4 -x 10 -l 6 -10 4 -l
e -i 4 -p 6 -o 4 -y 4 -11 4 -w 3 -u 1 -n 3 -x 1 -m 3 -j 8 -i 6 -p c -l 8 -v 1 -i 9 -j 7 -k 4 -n 5 -i
i -i 1 -n 4 -n 2 -k 3 -k 4 k b -i 1 -j 5 -m m -n 1 -l 1 -o 8 -p b -m 6 -k 6 -l g -h 9 -n 1 -i 2 -j
1 -s 3 -p 6 -n 4 -j 6 -h 3 -i f -k 6 -k b -o 4 -p b -m 3 -j 3 -m 8 -t a -m 5 -n 3 -l 5 -l c -l d -t
5 -s 3 -h 1 -v 2 -i 2 -m 7 -t 1 -h 1 -j g -k 3 -l 2 -h 3 -o 9 -q 1 -m 1 -l 2 -k 7 -h 8 -p 1 -m 3 -k
1 -j 7 -r 7 -p 1 -s 8 -k f -j 9 -l 1 -h a m r -h 7 -l a -w 2 -q a -i 5 -u 8 -k 4 -h 4 -j 9 -l 5 -j
1 -i 2 -m 7 -p 3 -k 2 -11 1 -m 9 -i 1 -n 2 -p g -m 4 -k 4 -j 1 -p 2 -j c -i 9 x 1 -t 3 -i 1 -h a -k
1 j 5 -j 2 -o 1 -l 2 -j 4 -i l -k 1 -i 3 -j b -j 6 i 4 -h 2 -j 2 -n 6 -h 1 -1e 5 -k 6 -l 3 -j y -h
8 -i 1 -i 5 -l 5 -m 8 -m 2 -o 1 -k c -k e -s 4 -k 6 -o 9 -t 6 -z 3 -12 2 -m e -r 9 -p 5 -o 4 -1f 1 -k
y -l g -v 2 -h 3 -n 1 -h s -k 4 r 6 -s 3 -i 6 -l 3 -q 2 -p 4 -i 2 -t 3 -l 4 -i 6 -l 2 -k e -k 5 -i
l -t 5 -i 3 -h 1 -t 7 x 4 -m 3 -o 1 -m 7 k 2 -15 c -x 3 -l 1 1s 9 -m 2 -j 1 -h 5 -o 3 -i c 12 6 -n
5 -k 4 -i d -i 1 -p d -h 7 -n q -q j -l 2 -z 4 -n 9 -i 2 -o 1 -i 4 -p o -i 2 -j 1 -j 7 -i 4 -n 3 -i
1 -k a -k 5 -m 9 i 4 -l 1 -k 8 -l 3 -q 6 -k 3 k 9 -i 3 -r 2 -q 9 -1i d -i 6 -p c -k o -n 3 -m 5 -i
4 -t 3 j o -m 1 -j a -j n -m 9 -j 1 -k 7 -l 3 -o e -p 1 -q 6 -h 7 -m 2 -v 7 -i 5 -m d -n 4 -p 4 -l
7 -q 8 -k 3 -h 3 -n 1 -j 1 -i 3 -o 2 -l h -q 1 -m a -i 3 -m 1 -z 7 -p 5 -r 2 -k b -l 8 -m 9 -m u -l
1 -h 9 -s d -i 1 -l 2 -h 5 -q l -y 3 -m 2 -n 4 -p i -r 2 i 5 -p 1 -r b -j 1 -k 8 -l 9 -i a -j m -h
b -i 5 -s 6 -m 1 -k 1 -r 4 -n a -h 4 -j h -n f -v 2 -i 1 -i 1 -x 2 -j 2 -i 3 -k 5 -i 1 -k 4 -t 1 -k
7 -k 1 -i h -n 7 -i 5 -j j -j 1 -j 3 -n 1 -k 3 -i u -j 3 w 3 -h 6 -r 5 -t 7 -h a -m 6 -k 1 -k 3 -i
a -28 8 -i 1 -j 6 -m 7 w 4 -o 1 -i e -10 q -o 4 -n 1 -i 4 -l 4 -i 7 -k 2 -h 2 -k 1 -l 4 -i p -j 3 -j
3 -k 5 -s 1 -i 7 y 2 -k s -j 2 -h 3 -n 3 -j 4 -l 3 -i g -p 1 -m 4 -n 1 -q 6 -m 1 -k 7 -l 2 -22 b -o
1 -r 2 -o 6 -i 1 -j 4 -x j -x q -o 8 -p 6 -l 4 -j 6 -t 4 -l 5 -t d -m 8 -l 8 -t h -o 2 -k c -j 1 -p
8 -o 8 -j 9 -k h -t d -j 9 -i 2 -i d -l d -l 3 -n e -t 5 -l 5 -o 5 -r 5 -o 9 -v 8 -j m -l 4 -q 3 -z
a -h 1 -h 9 -m a -j k -i 5 -w 4 -i f -i 3 -w c -m h -i 4 -m f -m b -k 1 -q 9 -k 2 -y t -i 1 -r f -o
1 -j 5 -s 3 -q a -v 5 -p 7 -n b -i 2 -n 2 -i 6 -j 3 -i f -i c -o 6 -i 1 -i d -o 6 -j 1 -n 5 -h 1 -s
4 -o 2 -j 2 r 2 -l 5 -l f -i u m 3 -j 5 -16 3 -n a -i 4 -h 9 -m c -m b -m a -m 3 -i 2 -i 2 -s 3 -j
2 -j a -m 8 -u e -s 2 -l 2 -m 7 -t h -h 4 -j 4 -i 5 -m 5 -z d -i s -i 8 -s 1 -j 4 -p 2 -m a l 3 -n
2 -q 8 -o e -j f -s 9 -o c -q 2 -q 5 -s 4 -h 5 -n 5 l f -o 2 -k 4 -h j -l f -k 3 -p 5 -k h s 7 -m
v -q 9 -z 7 -o 2 -o 9 -z 6 -t 4 -i 4 -j 8 -h d -h 1 -q 3 -i 7 -h 8 -u 2 -r 3 -l 1 -h 3 -l 1 -1f 1 -l
5 -p 1 -o 1 -m 9 -p b -i 2 -t 2 -m 1 -o g -n 1 -t 1 -h 8 -s 1 -n 1 -m 2 n 1 j c -l 5 -w b -j 3 -h
s -h 2 -i 1 -u 8 -11 4 -l 8 -n 7 -15 2 -r 7 -w j -i 5 -l 4 j 5 -r 1 -v 1 -h 4 -v 5 -p b -s b -17 9 r
1 -p 4 -i o -q 8 -u 3 -q 9 -m u -k 7 -p 1 -j 3 -o 8 -h m -o 1 -o 3 -t 2 k 1 -k 5 -t 1 -j 1 -r 9 -w
7 -j c -n 3 -l 6 -k 3 -m 4 -t 1 -r 2 -j 8 -t b -q 9 -k 8 -i 3 -h 1 -17 7 -q 7 -u 6 -n 5 -i 1 -x 3 -l
1 -j 4 -r a -j 3 -m 3 -p h -t 16 -i 8 -u 2 -v h -l 1 -i 5 r 2 -j 9 -n 5 -q q -r a -q d -j 5 -s 3 -r
6 -i e -s 7 -m 4 -h 7 -q i -p a -n 3 -12 1 -s e -q 2 -i 13 -m 8 -j 9 -o b -n 2 -j 1 -j 3 -m b -i 3 -l
3 -n 1 -j 2 -l 2 -l b -n 4 -o 3 -m c -h 3 m 4 -s 4 -i 3 -u 5 -j 6 -m 5 -n 5 -m 1 -l 3 -k 5 -j e -t
4 1h k -o 8 -i 2 -j c -v b -m 1 -i 6 -j 1 -l 6 -o 6 -m 3 -h b -q 2 -n 7 -k 2 -h i -o b -n 4 -q 5 -p
1 -r 2 -l c -i 3 -s 2 -l 1 -p 8 -n 7 -i 7 -k 1 -h 2 -l 4 -m 7 -m 3 -m l -q 2 -q 3 -m 1 z 1 -i e -1a
4 -x 6 -j 1 -k 3 -n 8 -k 8 -r 4 -h 2 -i 9 -l 3 -m f -s 9 -k l -p n -i 3 -o c -q 8 -m 2 -h a o a -l
2 -l 3 -m 1 -u i -l 2 -h 4 -n 1 -h a -m e -j 5 -m 1 -n d -j c -n 4 -10 1 n 1 -j a -l 1 -n 4 -i 9 -m
2 k 1 -t 1 -n 7 -i 2 -h 8 -j 3 -l 2 -n 1 -l 1 -13 1 -j b -h 6 i 9 -q 4 -l 6 -l b -13 l -k 9 -t 4 -j
7 m 6 -i w -u q -t a -1e 5 -i b u c -j 3 -i j -10 1 -l 2 -k 1 -q h -t 2 -o 3 p c -s 4 -j 1 -k 2 -21
9 -i 2 -m 9 -h 9 -j f -p 1 -k 5 -q 3 -o e -s f -j 2 -t 9 -s 3 -k 1 -k 9 l 1 -o 1 -w 1 -n 1 -q 2 -l
c -i 2 -k 8 -o 8 -i 3 -p 8 -i 1 -n r -t f -p 9 -j 1 -j 2 -i 1 -z 2 -h 1 -q 9 -i 2 -13 15 18 1 -p 2 n
n -p b -i 2 -j f -k 1 -l 5 -j b p 5 -q 3 -h 1 -i 8 m 7 -i 3 -p 2 m 4 -m 3 -m 9 -h 2 -p f -m 1 -n
12 -n h -l 1 -k 6 -j 1 -n e -q 8 -i 1 -l 8 -p 7 -k 1 -j 3 -j 3 -m 6 j 2 n a -m 3 -h 7 -s 1 -w 2 -q
1 -r i -n c -h 4 -10 2 2a 1 -q 1 -i 6 -l 1 -t 5 -m p -k 5 -i 2 -h 1 -y 2 -i 3 -k b -i 7 -u 1 -j 8 -n
1 -i 1 -i a -l d -u 3 -h 5 -i c -i b -u 6 -i 8 -p 9 -q 5 -k 9 -n 4 -k 8 -n 9 -k 7 -l 3 -k x -j 5 -i
3 -k 2 -o h -j i -r k r 3 -i c -h 7 -k 7 -k 4 -j 5 -m 1 -k j -q 4 -m e -n 1 -m f -l 1 -u a -h 2 -j
3 -j 1 -u 2 -i 5 -l i -j 3 -i 7 -m a -q d -k 4 -n 8 -n 2 -o 3 -m 7 -l 7 -y 9 -n 1 -j 2 -t 2 -m 2 -l
1 -w 2 -i 9 -j 9 -p a -i 7 -l 1 -h 1 -k 5 -j 5 -10 3 -10 x -m a -k 2 -k 1 -10 4 -m 2 -i 4 -i 8 -l
8 -l 5 -l 6 -k 1 -l 1 -o 2 -j 1 -r 1 -o 1 -n 9 -10 6 -q 3 -l 7 -l d -i 3 -q 3 -j 4 -q c -m a -k 3 -k
3 -n 3 -n b -j b -o p -h 2 -v 1 n 3 -l 3 -q 6 -k z -14 f -i 4 -n 3 -m b -h 5 -h 8 -h b -n 7 -i 8 -i
2 -n 1 -s 1 -n 4 -t 4 -r 9 -n a -q d -k 4 -l 4 -n 1 -i 1 -m i -i 7 -h 2 -j d -i 2 -12 1 -l a -t b -j
3 -m c -i c -i 2 -n 6 -p 4 -n 4 -l 2 -m 1 -t d -n 2 -i 7 -k a -12 b -h d -o 2 -l 2 -t b -w 9 -n 9 -i
1 -i 4 -i 9 -q 2 -n 3 -n f -k 2 -i 13 -l 7 -j 4 -u 5 -q l -s 1 -k 7 -n 3 -j 8 -i 1 -n a -p 2 -w f -k
6 -l f -i 3 -k 2 -q 1 -n 5 -i 6 -u l -v a -u 3 -j 5 -k c -l 4 -h 9 -m i -o 5 -p 6 -p 4 -t 6 -w 2 -j
z -s 1a -p 3 -v 2 m d -l d -h 1 -k 6 -l 2 -i 2 -l g -j 2 -m j -u 8 -1h 1 -i b o 3 -n 2 -p b -m 9 -h
3 -1g 3 -k 2 -m 9 -i 7 -j 4 13 3 -13 3 -o 9 -r 5 -k b -o 6 -w 4 -i 5 -l h -r 1 -i 8 -j 5 -j e l 9 -h
1 -j 1 -h 6 -p 6 -i 2 -o 2 -k 1 -n 7 -u g -m 1 -j g -r 1 -k 8 -h 2 -h 1 -l 1 -j 5 -l b -s 1 -m d -k
5 u 5 -y 5 -j 1 -p 8 -w e 16 2 -j 7 -y 7 -i 2 -l d -l 6 -i b -o 4 -j 6 v 1 -n 1 -j 5 -m 1 -s 2 -n
b -o h -j 3 -l 3 i 4 -j 2 -x 2 -q 2 -m 3 -p 4 u 5 11 3 -q 1 -l 9 -q l -i 6 -11 4 -o 1 -k m -m 1 -p
m -n r -o 4 -j f -18 r -q 1 -n 1 -i 1 -o 1 -k 1 -j 4 -s 2 -l 5 -m b -j b t a -i 2 -i 5 -o 1 -j 9 -r
3 -k 2 -o 1 -j 8 -k 5 -n 3 -j 3 -o 1 -x 1 -j 2 -n 7 -h 1 -s 6 -i 9 -h 4 -m 1 -y 1 -i 3 -i 3 -n a -s
1 -o d -s 5 -j a -l 8 w 5 -s 4 15 f -k 1 -j h -m 5 -l 4 -k 4 -i 1 -q t -o 4 -i 5 -j 3 -s d -h 9 -y
5 -i 2 -u 9 -m 4 -x 3 -k 3 -m 8 -n 4 -w c -v v -n 6 -h n -k 1 -r 1 -u 8 -v i -s c -j 8 -l f -m a -u
e -k 3 -k 2 -l 3 -r 3 -i 2 -o 1 -t 3 -l 4 -l f u 1 -y 5 -i b -n 2 -m a -h 1 -j 3 -o 8 -h 8 -m d -z
3 -k 8 -i 5 -h h -o 2 -i 12 -j 2 -o 7 -i 5 -j 8 -k 2 -l f -l g -i 5 -j 7 -l 2 -j e -j a -l 3 -t 1 -m
6 -h 4 -q 1 -o 3 -q 2 -j 3 -10 9 -i 7 -j 6 -n 3 -q 3 -i f -q 5 1a 2 -k 1 -p 3 -o 6 -t 3 -n 9 -k 1 -10
a -k 9 -s 3 -n 4 -t c -j 1 -j 1 -p e -r 2 -m 7 -i f -j 9 -o 1 -p 3 -q 3 -l 2 -n 6 -i 9 -i 7 -h 2 -l
b -l 2 -h 2 -j 5 -q 2 -v 2 -j 1 -m 6 -l 6 -p 5 -o 3 -i 1 -k a -j 2 -n 9 -p 6 -p 1 -m 4 -m l -13 3 -i
1 -i 1 -j 6 -n 5 -p 5 -j 2 -j 4 -m 5 -r 2 13 1 -m 2 q 5 -x 8 -q f -j a -i 8 -i 1 -z f -k 4 -j 4 -o
7 -p 2 -t 8 -l 3 -w 3 -p 6 l 3 -s e -p 4 -m d -l 4 -i 3 -k 2 p 2 -i 6 -n 6 -l g -m 6 -o 2 -l 9 -j
4 -o 5 -j 3 -j 6 -j 1 -w 9 -j 1 -u 9 -l c -i e -j s -j 6 -o 6 -m 1 -p 8 -q 6 -p 1 -s 7 -n d -i 7 -m
6 -k 9 -l c -p 3 -p 3 -l 3 -1e 5 -v 5 -o 4 -h 1 -n a -u 4 -h 3 -j 2 -i 1 -k 1 -k 1 -j m -m e -n 2 -k
8 -k 1 -j 2 12 8 -r 2 -j 2 -m 4 -l 6 -u 1 -j 2 -i 7 -n 3 -k 6 -l 8 -x 6 -j 2 -i 2 -p e -r 1 -k 3 -h
4 -p a -k 2 -q 7 -j 4 -p 4 j 4 -o 4 -n c -n 1 -p 2 -p 4 -j 8 -m 5 -q 3 m 3 -k 1 -m 1 -t 3 -i 8 -r
1 -i 7 -h 2 -l 9 -k 7 -l 1 -j 2 -p 8 -r 1 -k 4 -n a -l 7 -m 6 -p 6 -m b -1z 7 -n 4 -l d -y 1 -l d -i
g -z 3 -l 3 -o 3 -q 5 -i 6 -j 2 -i 3 -i m -w 9 m 1 -w c -k 4 -s 4 -m 3 -o b -w c -o 3 -k 1 -i 2 -k
4 -s 4 -k 1 -k 5 -y b -p 1 -k 6 -j a -h j -i 3 -j 3 -j 6 -j 1 -n 4 -s 5 -r 5 -i d -q 7 -k 4 -i 2 -h
3 -k 1 -j k -10 3 -n 9 -o 2 -y 6 -i 3 -i 6 -k 8 -j 2 -j i -q 1 -l 8 -s f -13 e -z 3 -u l -l 4 -j 3 -i
2 -p 1 -j 3 -p 3 -j 3 -k 4 -i e m 3 -i 1 -i k -i 8 -n 4 -l 1 -h 5 -k a -u 4 -j 4 -k 1 -v 1 -h 8 -h
8 -n 1 -k e -q d -r s -j 5 -o 2 -t b -j 6 -j 4 -j 1 j k -l 8 -i b j 5 -n s -n 9 -t c -j 8 -q 3 -w
7 -k b -o 1 -k b -i 1 -m c -m 1 -r b -q 1 -k 9 -n 3 -h 2 -11 7 -p b -l 4 -n 9 -v 4 -n 3 -r 4 -m 9 -t
3 -r 2 -k 4 -l 1 -h 2 -w 6 -o 1 -p a -h 3 -o l -h 2 j 3 -p 9 -n 3 -u 4 -k 6 -j 6 -o a -p 1 -o a -n
9 -h 2 -i 2 -j u -i 2 -j 9 -j 8 m k -l 2 -m 2 -h a -p 6 -k g -j 2 -k c -i 5 -j 3 -1d 2 -m c -p 1 -j
4 -l 6 -1n 9 -o 4 -k 4 -h 5 -w b -l b -s 5 -13 5 -m 2 -l 1 -k 5 -m 6 -j c -m 5 -p 4 -r i -n 6 -r s -j
2 -m 5 -o 3 -i 9 -v 1 -r 2 -j 1 -j 5 -r a -r 1 -k 1 -k 4 -j 6 k m -n 3 -m e -l h -h 4 -r 5 -i l -n
5 -i e -k b -j 5 -o 1 -l 2 -k 7 -o 6 -s 4 -h 7 -v m i o -q 3 -j f -k 3 h 9 -l 2 -k 2 -t 3 -n h -i
1 -j 5 -i 2 -t 9 -p 4 -u k -j 3 -j 2 -w 9 -r 7 -p 1 -x 3 -r 2 -11 2 -n 2 -p t -o 4 -j f i 1 -o 3 -q
6 -h 2 -r 1 k 4 -s 3 -q j -p 6 -i 6 -j 1 -n 5 -t h -j 7 -l 1 -y c -o 6 -h 9 -r 1 -l a -j a -i 4 -i
9 -n 3 -l 2 x 6 -y 1 -i 6 -k 1 -q 1 -j 1 -n 2 -l 1 -p 5 -l 8 -l 4 -p 3 -i 7 -j o -j k -k 8 -k 2 -k
4 -o 6 -h 1 -i 2 -n a 1b 2 -h 5 -m 1 -v 1 -i 7 -m 1 -v b q e -h 4 -l e -q 4 -11 c -i 8 -k 6 -q 4 -k
6 18 1 -r 9 -p 8 -i 2 -i 4 -r 9 -m b -i 2 -n b -n 2 -l 6 -k 1 -o 4 -i 3 -i 3 -s m -i 8 -n 2 -h 8 -j
c -p 2 -q 1 -u 8 -10 8 -k 3 -h 6 -q 4 -i 1 -j 1 -l 8 -i 4 -m 5 -o d -r i -h 2 -k 4 -t 9 -n 1 -m 5 -11
h -s 8 -l 7 -i b -s 3 -p 1 -n a -m 1 -k h -v 7 h 2 -k 4 -x 4 -i h -u 1 -n n n 7 -j 3 -p 2 -j i -o
3 -s 9 -l 4 -t b -o 6 -l b -m g -p c 12 q -l 1 -v 1 -q 5 k 3 -i 2 -k 4 -i c -i 3 -y 5 -p 3 -l 3 -l
2 -p 1 -m 8 -q f -k 3 -t a -t 3 -i 5 -r 1 -h 4 -m 4 -k r -o a -h 5 -j 6 -h j -j 6 -o 1 -n 1 -h 1 -j
q -m d q 2 -h 6 -l 2 -i 6 -s 2 -i 5 -s h -13 3 -i 4 -o 3 -s 4 -k 9 n a -k 5 t 6 -m b -l j -n 1 -i
2 -q 2 -i 7 -m 3 -i 4 -p 2 -k 3 -m a -l 2 -q 5 -q 5 -k 6 -j 2 -o f -m 3 -s 2 -n 9 -k t -i 4 h 3 -i
2 -k 5 -k f k 1 -q 2 -u 1 -o j -h 8 -k 6 -i 5 -q 3 -i 4 -n b -j d -h l -p c -l n -k 2 -k b -m b -t
1 -l g -j a -i 2 -j 10 -i 8 -n k -i p -l 5 -j 9 -k 4 -q 4 -t 3 -l 7 v 7 -h a -n 3 -h 9 -k 6 -h 1 -j
4 -l 7 -j e -i n -q o -s 5 -p 2 -n 1 -i d -p l -q 2 -l 3 -p 4 -q 5 -p n -v 3 -h a -m 7 -k 7 -u f -o
5 -q 3 -r 2 -i c -r a -p 2 -t b -j 2 -o 2 -n d -o 1 -i m -z j -i f -o 5 -k 1 -l 7 -i 3 -v 4 -k 3 -m
7 -u 1 -j 1 -u 4 -i f -i f -r 6 -k 8 -o 7 -z 6 -l c -s 8 -s 7 -k 1 -j c -q 9 -k 6 -i 3 -u 8 -h 6 -m
2 -l 2 -l 7 -p 1 -n 1 -r 1 -u 7 -j 1 -h n k 3 -i 7 -h 5 -n 2 -u 1 -m 1 -m 3 -h 4 n 6 -m 1 -15 6 -r
2 -m n -k 4 -l 2 -r 3 -j 3 -t e i 3 -o f -m 1 -o d -p f -i e -l 7 -16 7 -i 2 -k 2 -r 6 -l e -12 4 -k
5 -p 1 i l -h 4 -j 3 -j 6 -o d -n 1 -h 3 -l f -j g -m a -q a -k b -n 7 -l a -n 6 -p n -m c -h d -h
3 -i 3 -i b -i 2 -i 6 -h 2 -p 4 -j 7 -j 5 -l 2 -l 3 -i 9 -l f -j 7 -i 9 -j 1 -o 2 -j 2 -m 1 -p 1 -h
6 -k 3 -v b -15 2 -k c -i 2 -k 8 -m 3 -k e -i d l 6 -k 2 -j 1 -l g -k g -p 2 -p 3 -o 6 -k 11 -m 7 -j
3 -n e -i b -h 8 -l 9 -n g -k 2 v 3 -l 1 y 7 -j 2 -o 1 -x 3 -j 1 -j s -h 1 -i 3 -m 2 -l 1 -m 8 -i
2 -i 3 -i k -o c -i 1 -i b -w 3 -q 7 -h 5 -m 2 -w 4 -i 2 -j s -p b -x 3 -i 1 -s 8 -j b -i 1 -r 6 -13
5 -i 2 -l c -j 5 -k 7 -k 5 -v 1 -l 6 j i -k 2 -l 7 -p 1 -j 10 -1e m -i 7 -l 9 -i 8 -t 5 -i 6 -j q -m
1 -l 5 -j 1 -i 3 -i 2 -x 5 -h 9 -i 1 -l j -w b -v 2 -m i -k 2 -k 2 -l 7 -h 4 -16 d -u 1 -n 4 -t 1 -10
3 -j 4 -i 8 -r 5 -o 6 -h 3 -l 6 -l 7 -k 6 -r 3 -s 2 -o 6 -l 4 -i 7 -k 6 -v f -l 3 -n 14 -k 8 -j 2 -q
1 -j 3 -o c -m 3 -x 3 -l 6 -n 8 -10 3 -t 2 -19 5 -k 7 -m 6 -i 7 -o q -u 1 -p 3 -i 1 -i 5 -o 3 -k 3 -i
9 -r 2 -i 8 -s 9 -y 2 -h 3 -l 2 -p 5 -m 6 -s 3 -q k -j 4 -m 2 -p 3 -r 4 -o 6 -h 8 -p 1 -l 4 -12 2 -j
f -h 4 i 5 -w 3 -14 9 -s a -l 9 -r 9 -s 6 -15 2 -k 3 -w 7 -17 a -k a -m 3 -p 9 -k 1 -k c -l 1 -i 1 -l
3 -q a -n 1 -l 2 -q 2 -l 1 -i b -i c k 4 -l f -n e i 1 -j 2 -l l -j 6 -k l -q 4 q 6 -i 1 -i 7 -l 2 -o
5 -m 1 -h 3 -n 1 -o e -m 1 -l e -l i -w a -o n 12 5 -l 4 -j k -k 2 -q 2 -i 2 -t a -o 9 -j 3 -k a -l
5 -h d -l c -l c -j 3 -h 2 -j c -q 2 -o y -h t -h k -l 6 -j 4 -q 5 -h 5 -p 6 -s 4 -l 3 -k 4 -k 6 -h
7 -k 3 -t 1 -i 3 -r 2 m 8 -i 3 -n 8 -1d f -l 7 -l 8 -l i -o d -i 1 -i 7 -l 2 -k 1 -p 9 -n 1 -l 2 -k
4 -l 6 -l 2 -x k -i 4 -h 1 -i 1 -l k -h 2 -m b -i 8 -1r 2 -k a -n 5 -i 2 -t 3 -i 7 -m b -i 3 -o 5 -z
1 -h 5 -s 1 -11 4 -j 3 -n 1 -i o -j c -h 4 -q b -j c -t 1n -k 2 -r 1 -k 1 -j 6 -j 4 -u 5 1o 1 -p 8 -u
d -j 3 -m 1 -i 4 -i 5 -l j -t c -j 7 -k 1 -m 1 -m 7 -k d -i 3 -h c -x j -k 6 -j 2 -j 2 -k 2 -i 7 -l
2 -j m -j 5 -i 3 -k 4 -m 3 -h c -k e -i d -j a -j 6 -k 6 -r n -l i -1g 2 -j b -l h -j 3 -l 3 -t 1 -w
4 -l 2 -k 3 -s 4 -l 4 -h 6 -p 5 -j 4 -s 4 -w 7 -h 3 -m 1 -l 8 -j 9 -m a -m e -p 2 -l 3 -n o -h 1 -i
9 -h 2 -h 4 -m 9 -i 1 -l m -j o -s d q 1 -o 4 -x 3 -i 5 -x 1 -o 4 -u 1 -y 2 -m 2 -k 4 -v 8 -q 4 -o
3 -q 3 -k o k 6 -q 1 -i 4 -n d -k 7 -h 7 -x f -i i -n 1 -o 6 -i 2 -o 1 -s k -s v -i 6 -n d -17 b -j
a -l d j 6 -m 4 -m g -k 2 -i o -i 1 -h 3 -s 1 -q 6 -o 5 -p 1 -l 3 -l 9 -i c -r f -o b -i 2 -j 2 -i
1 -n 3 -l 3 -i l -h a -i z -r e -j 6 -q r -m 2 -i 9 -k 7 -k 5 -h 8 -i 1 -i 1 -j 1 s 1 -s f -i 5 -i
a -l 1 -k 7 -z 1 -q c -h 1 -k a -i 6 -k 2 -m 8 -k 1 -i 3 -l 4 -k 4 -o 8 -q 2 -i e -k p -i 4 -i 1 -n
7 -m 4 -h 5 -i 3 -j 1 -y g -n 5 -m a -j 4 -n 4 -p 3 -i l -u 2 -18 4 -l 4 -o 4 -q a -l b -u 6 -n 1 -n
4 -k 1 -i 6 -h 15 -v 9 -p 1 -i 7 -j 3 -k 2 -m 7 -j 2 -j 5 -n g -l 3 -1d c -j a -p 1 -j 5 -m 2 -j 6 -p
3 -i 4 -j h -k d -l 7 -s k -i f -i b -p 3 -n 8 -i f -p 2 -r c -o 8 -k c -u 2 -l 6 -u b -j 1 k 1 -i
2 -j 3 -r 5 -v 3 -o 9 -r 1 -p 1 -i v -l 6 -13 a -k i -i 8 -n d -q 5 -l 2 -j 4 -h 6 -t c -n a -i e -k
x -k 4 -k 2 -q 3 -r 4 -s j -i 1 -j 4 -h 8 -o c -v a -m 2 -i 2 -i c -m 4 -i 6 -i g -q 7 -j h l g -o
f -s 3 -q 1 -t 3 -i 3 -p 1 -p 9 k 5 -k d -m 7 -n 1 -k 1 -k d -k 2 -k 4 -h 2 -j 2 -k b -w 4 -r 7 k
5 -k 1 -w 1 -17 5 -k 2 -j 1 -i 1 -j 1 -j 3 -i 7 -o 2 -s 3 h f -k 6 s 3 -p u -y 3 -k 4 -13 2 -v 5 -j
1 n f -m g -k 9 -m j -o l m 3 -k 4 -x 5 -q 3 -p d -s 2 -o 2 -q e -n 9 -i n -t a -n 1 -k 3 -m 7 -q
6 -l 8 -j 6 -h 2 -j 4 -o 6 -i d -l p -k 9 -i 2 -j a -u 4 -o 4 -j 3 -i 3 -h 3 -i 5 -r h -i 2 -n 6 -u
1 -w 4 -h 7 -s 3 -n 1 r 8 -y 6 -q 4 -r 3 -j 2 -j 5 -k 7 -j 2 -i i -q 4 -r 7 -p 5 -h 8 -h 8 -o 1 -i
6 n a -p 4 -i g p a -i 2 -i k 15 5 -o 1 -q 8 -n 7 p d -m a -k l -j l -h 9 -l 4 -i b -i 2 -t 9 -12
6 -i h -o 3 -17 4 -j 1 -q 1 -p 4 -r 3 -k 3 -i 1 -l b -m 8 -o 7 -h 6 -y 4 -i 2 -k 7 -o 4 -k e -i 3 -k
3 -p 8 -o 7 -l c -n 3 -k l -n 1 -r 8 -n 1 -j 7 -q 1 -l 5 -k 9 -n c -k 3 -l 5 -i b -p 6 -i 7 -q a -i
6 -n 12 -14 1 -t g -i w -l 7 -l 2 -14 6 -h 2 -i 6 -l h -m h -m 9 -j 8 -j e -i g -i 3 -j a -i 4 -k
6 -i 5 -i a -h 2 -h j -v 2 -j 9 -z 2 -s 1 -w f -l 2 -l c -q 8 -h d -j 8 -m 2 -q 6 -l 1 -n 8 -r 6 -j
6 -o 3 -o 1 p d -k 9 -l 6 -j 4 -m 4 -m 9 -n 2 -v 2 -k 2 -y 2 -k 3 n 3 -h j -11 2 -m 4 -t 8 -q 2 -i
6 -i 1 -n a -o 2 -l c k 2 -n 4 -l e -m 2 -r 1 -16 1 -p b -l 1 -i g -i f -o 4 -i 5 -h 5 -m 1 -j 2 -l
7 -q 4 -j 3 -k 2 -r 3 -12 7 -l a -k 2 -k 2 -j b -t 1 -o 9 -l 6 i 7 -i f k 4 -m 11 -k 4 -p 8 -o 1 -n
3 -o 8 -n p -o 4 -n 8 -m 4 -l 1 -m 1 -h 2 -m 3 -j f -j 1 -l 2 -k o -j 9 -h a n 1 -m o r 4 -m s -p
3 -h 1 -i 4 -v 5 -i 2 -k 3 -j 1 -h 4 -o 5 -n 5 -h 3 -t a -o 2 -j 5 -k 3 -l 2 -l p -l 1 -l 5 -n 3 -h
4 -o 7 -h 1 q 4 -q m -k 3 -o 2 -k 4 -r 1 -r 1 -i 3 -i 2 -h 3 -k e -p 3 -n 1 -p 1 -h e -m 1 -n 7 -k
3 -k 2 p 4 -p i s c -n 3 -k 9 -l n -j 2 -o 9 -k 3 -k 4 i 3 -k 3 -t d -i 4 -h 6 -k c -h p -t 3 -l f -j
p -h 2 -l 9 -l d o q -j d w 4 -i 6 -v b -o 3 -k 1 -r 6 -s 1 -s 8 -k d -l 2 -i 4 -o 7 -k 6 -k e -1d
b -o 1 -m 2 -r 5 -k 5 -h 5 -o 1 -j 7 -l 8 -k d -k 1 -l 4 -o 2 v 4 -i 6 -p 2 -l 4 -u 7 -m r -l b -o
5 -i 1 -j e -14 2 -i h -j 1 -s c -j 2 -x 6 -q 4 -o j m 1 -k 1 -t b -l 4 -l 6 -l 6 -q 4 -m 1 -o 1 -i
l -l u -i k -k 5 -m 5 -q 1 -j 2 -10 6 -h n -m 2 -m 5 -p 7 -l 2 -u l -p 6 -13 6 -i 2 -k 8 -o 6 -p 1 -l
4 -i e -l 3 -v 6 -i 6 -m a -u 3 -h 3 -j g -j 2 -l 1 -m 9 -n 6 -m g -v 2 -p 8 -r 5 -i 1 -h 4 -j 6 -j
o -o s -j j -l 1 -p 1 -i 3 -z 6 -y f -o 3 -s 2 -r 4 -k e -19 h -i 6 -i 6 -q 9 -k 3 -k v -k 2 -s 9 -i
7 -n 3 -j 4 -i 6 -p d -l 7 -i 1 -l 3 -h c -m 3 -r b -v k -i a -n 7 -m h r 1 i 3 -p 2 -i e -u 2 -l
9 -s 3 -i 4 -o 3 -h 1 -i 8 -s 1 -v 7 -i 5 -k 7 -i 8 -n 5 -l 2 -m 5 -k 4 -h 1 p 4 -h 4 -t 6 -n 3 -11
6 -l 6 -m 3 -v 3 -i e -j 2 -u 1 -o 5 -i 1 -j 2 -i 1 -10 8 -j 3 -r 3 -k 2 -q e -o 3 -m 2 -j 1 -r 1 -i
6 -q 1 -j c -k 8 -o 8 -i 1 -i 1 -j 9 -r 5 -r 6 -o p -o 6 -s 2 -j 1 -j k -o 9 -k 8 r 1 -t h -r 3 -i
b -l f -l b -k j -j 8 14 a -j o -i 1 -i 7 -i c -r b -w 1 -t 2 -i 6 -l 2 -x 6 -i 1 -m 1 -h 5 -t k -w
4 -p r -o 2 -w 7 -18 7 10 4 -i 4 -o 1 y b -i 1 -y 3 -m 2 -s 6 -l 3 -o 5 -p m -h g -t 8 -q 3 -i 8 -n
7 -k 4 -k 6 -m 5 -j 1 -q 5 -q 2 -o c -1o b -w d -k 4 -k e -j 5 -u 6 -k 1 -m 5 -p 1 -s 1 -x 2 -j 5 -l
9 -l 1 -p 6 -t 5 -h d -h 8 -j 7 -k 6 -j 2 -m 4 -w e p g -j 1 -k l -l 5 -p 7 -n 3 -h 2 -r 1 -m a -j
8 x 3 -n 4 -s d -p 7 -3j 9 -i 8 -k c -i 5 -i v -i 6 -n 1 -o 9 -1q c -o 1 -s 2 -l a -k 4 -h 12 -m 2 -m
4 -k 4 -k 7 -t 3 -j 4 -h 2 -i 5 -j b -j 1 -k 3 -k 4 -k 6 -m 8 -j 1 -k 5 -q 4 -j 3 -k 2 -m 2 -j 2 -l
8 -h i -k 2 14 a -s e -m 2 -k 8 -o 2 -i 4 -j 1 -r a -l 6 -n 3 -k 4 j 8 -j b -i 7 -t 6 -j 8 -p b -k
2 -10 k 14 1 -r 4 -m 6 -i 1 -j 9 -h 9 -j 3 -j 2 -h 7 -m 1 v 5 -10 3 -i 1 -j h -p a -j k -q d h 3 -i
1 -l b -k 4 -h 2 -j i -i 1 -h 9 -l 2 -m b -i a -h 6 -k 7 -j 4 -y 4 -s 1 -q 5 -r 1 -k 4 -l 1 -i 9 -h
a -j 3 -i i -k 4 -h g -m g -p 9 -i 1 -m 3 -j 2 -k 1 -i 5 -h 6 -i 2 -j 3 -i 1 -p 5 -o 2 -h 4 -k l -14
7 -n 5 -j 6 -n 3 -z a -h b -k 6 -n 1 -i 4 -20 7 -i 1 -w j -k 2 -i 5 -m 2 -l 2 n 7 -i 4 t 2 -l g x
3 -k k -k 1 -o 5 -m 8 -s 3 -o 1 -o 2 -i 8 -j 7 -l 4 -i 1 -i 1 -y 3 -h 6 -v 3 -r e -i 6 -n 2 -k a -k
1 -l b -n 2 -j 5 -o 3 -i 2 -h 3 p 3 -p c -n 1 -t 5 -k 5 -k c -v a -j 7 -l 3 18 1 -m 1 -n 3 -i 4 -10
r -r 8 -o n -i 7 -j c -k 8 -l 6 -j 1 l 2 -l 3 -t d -y b -h 4 -s 5 -t 4 -i 2 -k 5 -i d -p 7 -v 3 -m
4 -r 2 -l 2 -i 4 -m e -p j -k 9 k 1 n 7 -t 3 -m 5 -j 4 -i 8 -m 2 -j 1 -k 4 -11 2 -i 4 -i 1 -i 7 -n
2 -n d r 1 -i 2 -n m -o 7 -l a -v 2 -j 5 -r 2 -i 1 -i 1 -i 5 -13 8 -h 5 -o 9 -k c -k 1 -h 5 -i 1 -q
3 -w 5 -m 4 -u 3 -h 2 -i 6 -j g -t 3 -k 4 -p 4 -u 6 -i 5 -q 2 -j 1 -h 6 -i f -k 3 -n 1 -q a -r 1 -k
2 -o l -m 4 -u b -o h -r 4 -p 6 -m 1 -u 4 -n 1 -j f -j i -t 4 -j 1 -14 a -j 1 -h 3 -j o -k 5 -j 1 -j
1 -i 1 -m 4 -o 5 -y 5 -h c -j 3 -k 1 z 9 -q 2 -i f -r 1 -j 1 -j 5 -l 5 -j b -p a -n 2 -i 8 -n c -p
n -j 3 -s 8 -l y -j 5 -m 4 -l 6 -k 2 -l 8 -k 4 -n 1 -n 2 -m l n 2 -n 6 -q 1 -j l o 1 -l 4 -q 8 -l
6 -s 3 -k i -i 1 -o 7 -u 2 -v 7 -10 9 -i f -j 8 -l g -k 4 -o 6 -l 5 -l 6 -k 4 r 4 -j 9 -h 6 -q a -h
1 -j 2 i a -n 1 -j 7 -m 2 -j 4 -o i -i 3 -n 3 -k 9 -k a -r f -i 2 -o 3 -i 3 -j 2 -h t -m 5 -r 3 -k
c -n 3 -n 9 -i 6 -12 e -o 4 -h y -l 3 -o 8 -u 7 -l f -j o -l 1 -j 4 -m d -o 4 -i 9 -m 1 -j 5 -j 5 -t
1 -o y -o f -n 2 -h 7 o 9 -o 8 -v j -l 2 -k b -l l -i 5 -j 2 -q a -q 2 -v 3 -1c 9 -i b -14 4 -s 3 -s
9 -o 1 -v 2 -l 7 -i 3 r 3 -o r -s 1 -n 7 -n o -s 2 -i 7 -j 7 -n c -i c -z 6 -h 9 -i t -i 5 -m 8 -k
5 -h 4 -h 5 -k a -o 7 -q n -l 9 -i i -11 8 1a a -r 5 -m 2 -y 5 -n l -j f -n 5 -l n -j 10 -m 2 -h 8 -i
2 -m 4 -t l -i 7 -h f -n b -l 1 -m 2 -m c -k 5 -v 8 -k 5 -i 6 -j 3 p 3 -k 4 -o 5 -n c -i d -r p -n
5 -l 7 -q e -o 2 -w 5 -k f -l 1 -m 6 -l 7 -o 1 -s 1 -t 2 -k 1 -i f -t 2 -l 1 -o 7 -k 4 -u 6 -n 3 1v
5 -o j -l l -j 1 -z 2 -k 7 -n 3 -j 7 -z 4 -p 3 -l c -s b 1t 6 -i 6 -h i -k j -i h o b -l 8 -l 1 -p
5 -o 8 -p 5 -o c -m 6 -l 3 -i 5 -p 4 -h 1 -n 6 -u 2 -h 5 -m i -l 2 -l 4 h 3 -i 2 -k 1 -j 2 -q 3 -l
5 -1s 1 -k b -i a -l 5 -l 9 -i 8 -j 8 -n c -h 1 -p 5 -l 3 -j 5 -l 1 y 3 -o 6 -u a -j 4 -l 1 -m 3 -h
2 -m 4 -j 4 -t 3 -k 7 -i 4 -o 6 -q h -l a -i 4 -q 2 -l 5 -n 1 -l d -j a -o 5 -o 4 -i 6 -m f -k 2 -l
3 -q 7 -o 1 -r c -q 6 -n 4 -h 6 -n 1 -k d -q 1 -o 3 -i h -j f -o i -10 1 -v 3 -r 9 -q 3 -l 6 -l 1 -j
4 -h 4 -k 1 -v e -k b -q a -n g -n 4 -i 3 -i f -s 2 -k 1 -p 8 -n 9 -o 1 -q 1 -s 2 -i b -z 2 -l b -q
f -l 2 -h 2 -j 6 -l 1 -m 5 -h 3 -j e p 6 -k 2 -o 1 -n 1 -u 9 -s 2 -u 3 -l 5 -l 5 -p 5 -p j -k 2 -i
9 -q 2 -i 4 -m 8 -i 7 -l 9 -m b -p 3 -i 4 -j 2 -j j -h 1 -h b -j 9 -q 4 -j 4 -s 3 -o 6 -m 1 -m 3 -n
5 -k 2 -x h -i 4 -i 7 -o 2 -s a -k 9 -m 1 -w 1 -j 7 -i 5 -o a -j 5 -l 4 -x 8 o 5 -i g -k 6 -j 1 -q
3 -l 1 -m h -k 14 -u 2 -s 2 -r 9 -n 3 -m 2 -s 5 -l 2 -h 2 -y g -t 4 -k b -o 7 k 5 -k 3 -m j -j 2 -o
f -i 2 -n 2 k 4 -i 3 -u 3 -r 2 -p 5 -i 7 r d -k 9 -q d -j 12 -1f 8 -o b -n 7 -o d -l 8 -w 3 -o 4 -l
4 -i 4 -j 3 -m 6 k 4 -q 9 -t 7 -p 2 -q 2 -i 3 -m 2 1e 2 -i 2 -k 4 -i 3 -p b -z 8 -l 4 -p 7 -m 1 -m
8 -n 3 -k h -19 2 h 4 -q a -i 1 -j 2 -r 2 -j 4 -n 3 -h a -r m -i 4 -r 3 -k 6 -3k 3 -n b -m 2 -k 1 -10
6 -j e -h 6 -o j -j 1 -i 4 -o 6 -o b -t 5 -m 1 -i b -n 8 -m 4 -r b -s 7 -m b -t 2 -w 2 -m 9 -1j 1 -j
8 -i 5 -j g -i 6 -p 4 -j l -x 6 -q 1 n 1 -i 2 -n 6 -m 7 -i a -k 8 -m 9 -j 1 -15 g j 3 -i a -l 7 -x
5 -j 3 -n c -r 2 -l 5 -j 4 -s 2 -m 3 -o h -l e -m d -l 2 -n 1 t 3 -n 1 -i t -v 7 -r 7 -k 6 -s 4 -q
7 -v 1 -i 2 -p d -p 4 -u 4 -i k -n 2 -v 9 -l a 15 1 -r 3 -j 7 -j 1 -i 2 -n 1 -l 5 -o 8 -k b -i 2 -p
l -h 8 -j 6 -o 7 -p 2 -o 8 -w 3 -h 9 -u e -j 6 -i a -j 1 -s 2 -o 2 -n 2 -k 3 -m 1 -n 1 -n p -l 4 -u
1 -s 6 -11 9 -m 2 -x g -k 1 -y 1 -i j -n 6 -k 2 -i 1 -r 5 -r 6 -m 2 -n h -p 2 -j 1 -i 4 -j 7 1s e q
1 -n 6 -j 1 -i 1 -k 1 j f -l 4 -i a -t b -s 4 -j 3 -i 6 -i b -t k -n 1 -k 4 -j 6 -j 2 -n 3 -j 2 i
3 -j 7 -o 1 -t 2 -k c -o i -j 4 -h 5 -x 8 -1a 6 -k 1 -l 6 -l 3 -j 2 -x e -j 9 -i 9 -i 4 -i 1 -m f -z
6 -n 3 -s f -k e -r 3 -i 5 -i d -k 4 -j 1 -j 1 -l 8 -n 1 -n 2 -p 5 -k a -r g -k 4 -k 1 -i 1 -l 5 -q
1 -t a -j 1 -i 8 -m 6 -p 3 -t 1 -m 7 -m 8 -i 3 -l 6 -i 4 -k 3 -m 4 -k b -i 5 -w b -q h -m 2 -j 1 l
7 -i 8 11 5 -k 3 k 3 -k 4 -j 2 -h 2 -l 7 -o j -v 2 -i 6 -m 1 -t 2 -l c -i 5 -i a -i 7 -j 7 -r h -q
b -i 1 -p 4 -n 3 -i 9 -k f -i 3 -p 1 -11 3 -w 6 o 3 -k 2 -h 6 -l 3 -q c -h 3 o 3 -j 1 -h 5 -l 2 -j
7 -r 5 -v 4 -n 5 -n 6 -n 3 -l 3 -h e -k 9 -2a 3 -i 9 -i 3 -h h -j 4 -h 4 -o 4 -q 4 -l 8 -v 3 -j 4 -l
1 -l 6 -k l -h 8 -h 3 -m 1 -k 2 -y 1 -l 3 -r 3 -j f -j e -x b i e -n 8 m 3 -l 4 -l 2 -n 3 -m 3 -y
o -l 1 -k b -m 9 -p 4 -s 1 z r -r 8 -l d -s 1 -i 7 -h 1 -n 1 -m 3 -h 1 -n 4 -n o -m 3 -v f -h 9 -12
5 -y a -s 7 -t 4 -r 1 -i a -o 4 -j 6 -n 1 -o 1 -k b -k 1 -k 1 -i 5 -n 7 -z i -l j -m b -l 2 -o 7 -h
2 -w 6 -n 6 -r a -j e o 1 -i 5 -i 8 -n 7 -p 8 -s 5 -l 5 -12 d -l 4 -l 2 m 9 -k 2 -o 5 -10 2 -m 1 -t
7 -n 4 -p 6 -j f -h 9 -m 9 -n 2 -i b -n 8 -m 1 -k 6 -1a 3 -l 1 -k 3 -l 3 -j f -q q -l 2 -l 5 -l 7 -l
a -s 2 -m 6 -h 1 -m b -i y -r 6 -i j -m e -j 8 -q 2 k 8 -19 3 -n 4 -l d -i 7 -m 2 -p j -i e -k 7 -j
4 -r 5 -h 1 -l 1 -n z -m 2 -m a -k 2 -m 1 -h 5 -j 1 -i b -z g -h b -p 1 -s 1 -i 1 -k 1 -r 2 -j 1 -r
d -k 3 -t 2 -j 3 -o 8 -l 5 -k 9 -l 8 -k 2 -n 7 -l 6 -i 2 -j a -r l -p 10 -n 4 -l 8 -i 5 -r 9 -q 1 j
d -j 4 -i 1 -t f -n 4 -x 7 m 4 -w b -h 1 -m 5 -h d k d -k 1 -k 1 -m 4 -t u -r 5 -s 8 -r 6 -m 3 -j
2 -k 5 -m f -k 7 -u 3 -j j -m 1 -m l -m 1 -i 7 -w b -h g -v 1 -k k -i 1 -i b -h 2 -l c -n 6 -m q -i
b -n 2 -w 5 -p 1 -m 2 -k 7 n c i f -n 2 -o 8 -l 8 -j 1 -l 1 -i 2 -n e -q 6 -x 9 -m 4 -m 1 -r 5 -j
2 -o j -h s -v 9 -n s -i i -j d -w 4 -k 3 q 2 -i 3 -q c -n 8 -q 3 -i 2 -u 2 u 5 -l d -p c -j 4 -i
8 -m 3 -j o -q 3 -k 3 -l 4 -j f -h 5 -h 9 -l f -h a -q 1 -r h -t 2 -l 4 -j 1 -1a 2 -m f -p 2 -l a -k
2 -k a -i 1 -h 2 -k 6 -i 1 -i 1 -l 8 -k 2 -i m -n 4 -k b -i 4 -j 7 -p 2 -j f -j 2 -1s 5 -k 3 -l p -n
3 -p 5 -i 3 -r 3 -s 1 -y 2 -n a -k 7 -k 6 -o 5 -i 5 -i 8 -n 4 -i 9 -i 8 -j 7 -k 4 -j p -l 4 -o 3 -i
5 -h 3 -n 8 -t 9 -l b -p 6 -t 3 -m 5 -j 5 -t 4 -j 8 -k 6 -o 2 -j 3 -j 2 -q 1 -k p -h 4 -w 5 -u 2 -r
2 -n 7 -h 3 -l 6 -p 1 -p 5 -k 15 -k 3 t 3 w d -m 7 -p u -h 1 -p a -l 8 -q 6 -y 7 -t 6 p h -l 4 -j
a -n a -l 8 -i 1 -j 2 -o 8 -l 2 -h 2 i 2 -k 2 -r 3 -l 1 -17 4 -l 1 -i 6 -p 2 -r 6 -l 4 -l 6 -w 1 -j
1 -k 1 l 1 -o 5 -o 2 -k i -h 3 -l 5 -l 3 -l 4 -o e -q f -h 3 -q 2 -p 7 -s 1 -o 1 -n h p b -i b -w
6 -j 4 -10 6 -k c -s n i 2 -l 8 -l f -i n -i 2 -r 4 -t 4 -l 3 -y 2 -n 2 -n a -o u -r 4 -h 6 -j a -o
2 -n i -i 3 -k f -j 6 -q 8 -h 7 -o 2 -l 2 -s 2 -18 o -k 5 -t 7 -i 2 -l w -o 4 -n d -t a -m 2 -i 5 -i
1 -l 8 -k 8 -j 1 -n h -l b -h 7 -m 6 -i e -j 1 -m 5 -k a -l 7 -p 5 -l 4 -t a -i 5 -i 1 -k 8 k h -l
5 -l 2 -k b -h 7 -r 2 -l 9 -h 2 -l 8 -q 2 -s c -i 4 u 7 -p 6 -o 3 -j a -i 9 -p 3 -i f -m 5 -w 6 -j
f k 3 -l 9 -h 3 -k 6 -k 7 -p 2 -y 1 -1p 7 -s d -19 d -j 3 -l 1 -m l s 9 n 1 -j 2 -s 5 -n 3 -j c -j
4 -r 8 -k c -r 7 -r 1 -h 1 -m 1 -p w -p 2 -k 3 -i 3 -h 1 -h 2 -o h -r 7 -29 8 -p 2 j e -k 2 -j j -j
5 -l c -h 3 -j 8 -h 1 -t 9 -i f -j 2 -p 2 -j 2 -l 6 -m 1 -m 4 -l 6 -h 6 -j c -j 1 -j b -m 5 -i v -i
n -i 1 -h 6 -h 5 -h 1 -l 4 -m 2 -i 2 -l 3 -l d -j 5 -r 7 -n 3 p 2 -m 3 -m 1 y 3 -s 1 -p a -p 1 -n
9 -i 3 -l 1 -n 1 -w 6 -i a -q 2 -k 7 k 2 -j 4 -n 5 -l 6 -k 1 -j 7 -p 6 -l 1 -v 1 -n x -k 2 -h 2 -o
5 -n d -l 4 -m 4 -h 3 -i 3 -j 16 -j 7 -i 6 -o b -q 1 -o 4 -n 2 j 6 -k 5 -k 5 -q 8 -k 8 -i 7 -h 1 -t
9 -l 5 -l 6 -v 1 -n 4 -o 1 -l 4 i 3 -m 1 -k 3 -h 6 -l 3 -n 1 -j 9 -k 4 -l g -l 3 -j 1 -n a -v g -k
4 -l 1 -k 2 -j 8 -l 9 -n k -i h -m b -j 2 -r 2 -h 5 -l 2 -l 5 -l f -l 5 -h 3 -j a -p 8 -h 6 -k 1 -p
7 -l 1 -i 1 -n a -r 7 -j a -h 2 t n -u 5 -i 2 -n 1 -i 3 -i e -z 2 -r d -o 7 -l a -q 2 -o k -m f -l
3 -10 3 -n e -10 o -s 2 -l 7 -i a -12 2 -i 4 -w 1 -i a -j 9 -h 5 -i b -o 3 -j u -k 2 -i e -12 b -p
d -p 2 -10 5 -m 1 -o d -p 4 -l 7 -v 1 -k 7 -l 3 -r k -q 4 -p 3 -j d x 1 -m 3 -h 1 -13 9 -k 6 -l b -i
6 -n b -h a -v b -m e -v 15 -n 7 -k 2 -p 4 -n 9 -s 13 -i 3 -i 2 -p 4 -h 5 -j 4 -h 5 -j 2 -p 5 -k 3 -p
k -l 6 -n 3 -p 5 -k 1 -n 7 -u 1 n 8 -n j -r 8 -n 2 -o 9 -i i -m 2 -j 2 -h 5 -j 2 -h 6 -j 5 k 1 -l
7 -p a -j 9 -j 2 -k l -k 1 -p 1 -j 3 -p 1 -l 3 -j 6 -i 9 v 3 -q a -h 2 -n 1 -j t -n g -j a -l 8 -q
7 -n 4 -i p -k 4 -m 1 -l 1 -j g -j 2 -k g -j 1 -n 5 -10 3 -s 5 -h 7 -u 2 -l 5 -k 2 -i 3 -j 1 -v 4 -n
a -r 1 -k 3 -m 2 -k 4 -m 8 -q 2 -p 1 -o 4 -l 9 -o 1 -i 3 -i 6 -1l 2 -h 3 -h 5 -j 2 -k 4 -v 3 -j 2 -u
7 -k 1 -i 7 o 4 -u 4 -1m 1 -j b -j 4 -o 2 -k 7 -m 2 -w 2 -h n -j 1 -j 5 -j 4 -p 4 -i 2 -i f -l 1 -j
d -l c -k 1 -p 4 -m f -r 4 -i 3 -h 1 i 5 -j 3 -r 1 -k 1 -j 9 -h 6 -h w -l 2 -i s -k 1 -o 1 -q 1 -m
g v 3 -p 3 -s g -i 6 -j 4 -i j -u 3 -i 2 -j 2 -t 8 -l 1 -m 1 -i 2 -j 9 -k 3 -p 2 -m j -r 8 -o 4 v
1 -p 4 -o a -j 6 -u b -l 9 -l 2 -n 9 -h 6 -o 2 -m 7 -j 2 -m 3 -l a -o q -i 4 -p 5 -t 1 -v e -n 8 -l
1 -j 7 -l 2 -k e -l m -j 2 -h 3 -s 9 -u 4 -i 9 -k 4 -m 1 -q 4 -o 3 -s b 12 1 -p 1 -i e -l 4 t 3 -j
7 -i 2 -s 3 -h d -l 1 -l 9 -p 6 -i 8 -i 2 -m 3 -i 3 -j 4 -m 1 -m 1 -o 3 -i 7 -o 4 -k 2 -n d -h 2 -j
1 -n 8 -l 2 -i 3 -w 5 -o 1 -m 3 -j 4 -l 4 -m g -j o -r 2 -n 6 -t b -r 1 -k 5 -j e i 4 -j m -o 1 -t
3 -u e -i b -o 6 -k a -l 7 -16 4 -k i -i 9 -j e -i 6 -h 3 q 1 -n c -m 6 w b -o 3 l 2 -l 1 -u 2 -l
1 -q 3 -j 4 -j 6 -i 7 n d -s 1 -n 1 o g -i 4 -k f -l 2 -l 1 -j 2 -j 2 -j d -l 2 -h 4 -p 5 -h 12 -j
6 -n 3 -l 2 -l e i 9 -j a -t 2 -n 1 -i 1 -h 7 -w 1 -s m -h 1 -s 3 -v 3 -i 6 -z 3 -j 4 -r 3 -q d -n
6 -o 6 l 5 -o d -j a -k 1 -k e -n m -l e -j 8 -n 6 -r b -j q -n 3 -l s -j 2 -j f -k v -u j -r 3 -m
a -j 8 -i 3 -o 7 -t 7 -q 6 -t 1 -j 2 -11 b -m 3 -l 2 -j s -m 3 -r 7 -m i -o 8 -i h -p i -l 5 -q i -h
a -o 6 -1a 6 -h 3 -n f -r 1 -s 1 -v 1 -n 8 -o 2 -s 1 -l 5 -n 5 i b -s 3 -p 7 -h 1 -q 4 -m 1 -k k -k
d -i f -j 4 -i 7 -v 6 -m 3 -j c -n a -q 6 -j 1 -1y b -t 3 -n 8 -j 2 -l 5 -r j n 5 -12 3 -q 6 -i 5 -q
4 -q n -m 4 -h 2 -14 3 m 1 -l 5 -r 1 -l k -k u i 8 -m 2 -u 5 -i 5 -v 7 -q 3 -z 1 -k 5 -o 2 -n 7 -s
c -n 3 -h 3 -h 9 -s 6 -r 5 -l 10 -l c -n f -l 1 -s 1 -q b q 4 -l 3 -k 2 -p c -w c -t 6 -o 5 -n d -w
6 1o 1 -v 8 -10 9 -i 4 -m i -n l -j d -l 2 -k 1 -i 4 -l 2 -l 1 -i 1 -m 7 -q 2 -n c -t 7 -h 4 -h c -r
4 -m 5 -m 1 -l 1 -h 3 q d -10 1 -l 8 -1b e -i 9 -n 3 -w 4 -h d -w 1 -n 5 -n 1 -l 9 -j 4 -n 5 -k 5 -h
6 -k 7 -h 3 -o 9 -q 8 -k 5 -l 4 -q r -s 1 -h 3 -l 6 -k 1 -i 6 -j d -n 2 -r 1 -r 4 -i 3 -i 2 -l 8 -w
1 -l 5 -v 5 n 3 -s 6 -o f -l 6 -j 4 -k 6 -m 2 -m 9 -i 2 -q c -j h -s g -w m -n 4 -q 5 -p h -i 2 -i
1 l 5 -t 6 -h 1 i 5 -i 7 -i 1 -p 4 -j 1 -m n -l 3 -v 8 -13 8 -m 3 -p 3 -l 6 -p p -t 2 -j k -k 2 -q
a -j 6 -l 6 -s 2 -h 4 -m 3 -j 2 -k e v 2 -p 6 -q 3 -i 9 -h 2 -j 3 -j 4 l e -j 5 j 8 -p 2 -j 1 -q 4 -i
9 -q 7 -v 1 -h 6 -i 6 -w e -k a -i 2 -m 3 -p 7 -r 3 -j 2 -r a -k 3 -q 6 -m h -12 6 -i i -r 7 -o 2 -k
d -t h -h 5 -i i -o 5 -k 1 -u 7 -q 6 -m 4 -l b -m 8 -i 2 -l 8 k 3 -k 9 -l 3 -j c -m b k 3 -s 4 j 1 16
h -n 6 11 5 -k 1 -i 7 -m 4 -k 1 -j d -j 1 -l 2 -p 6 -m 2 -w 1 -j 2 18 3 -m f -r u -i a -v 1 -o 2 -j
3 -i 3 p 6 18 m -m 1 i 4 -j k -p 8 -n 1 -m b -i 3 -q 1 -n 3 -p h -j k -n 2 -o a -o 5 -m 2 -o 9 -v
3 -j 3 -k 8 -k 8 -o b -q c -j 5 -m 4 -p 5 -k 8 -m 1 -j r -r a -j 3 -p v -1c 2 -j 8 -p 3 -l b -p 4 16
4 -p 1 -j y -j 2 -n 1 -o 1 -k 4 -13 h -q 1 -l a -o 3 -j 9 -t a -m 1 -m 1 -i 2 -m b -m 4 -h 8 -m 2 -h
7 x 2 -m f v 8 -i 5 -l d -v j -q 3 -i 5 -j 7 -k 1 14 6 -l 2 -l 8 -j d -l 1 -t 1 -x 4 -o b -p 9 -t 4 o
1 -l 6 -n 2 -o 4 -k 2 -u 4 -k 1 -k 6 -j 2 -l 6 -j 1 -r 2 -j 2 -j 4 -q 4 -o g -h e -l 2 -j h -v 5 -l
d -l 1 -m 5 -m r -p i -i 5 -m b -m 3 -i c -n 3 -j 7 -k 1 -i p -r 4 -j d -o 4 -w 4 -m e -15 7 -14 1 -u
3 -l t -p 9 -k 1 -o c -v 8 -j 2 -h 7 -j 1 -m 1 -i 4 -h 3 -10 4 -z 2 -j a -l 5 -j 1 -l b -l b -m g u
g -m a -m d -k 8 -h 3 -v n -l 4 -i 2 -m 4 -x 6 -l 5 -j 9 -j 6 -s 2 x b -p 8 y d -i a -m j -i 6 n l -i
j -o 1 -k 3 -m 7 -l 2 -v 2 -q 6 -m 4 -k l -r n n 9 -q 2 -l 1 z d -n 1 -t a -k b -j 1 -k 2 -n 9 -l
a -k 6 -i 5 -p 8 -i 2 -l 1 -j 4 -l 7 -13 a -l c 16 5 -l 8 -v 2 -j 6 -q f -l 1 -k 4 -r 6 -n b -j 2 -j
2 -h 3 r 5 -r 3 -o 6 -v 1 -k h -y 1 -h 2 -p 9 -k 5 -r 1 -j 1 -t 1 -i 4 -m 2 -m 5 -k 3 -k g -j 3 -i
1 -k 3 -j 5 -u 7 -m c -r 1 -o e m 8 -o 1 -p c -h b v 7 -m 7 -k 5 -i 3 -n 5 -j 2 l 3 -k 3 -k 6 -j v s
9 -y 8 -k 2 -j 5 -k 6 -v 6 -h q -j 1 -m 1 -q e u 2 -m 1 -o h -k 1 -l 8 -j 2 -k 4 -p 2 -i 7 -k 7 -v
4 -l 4 -t d -n c -q 3 -q 6 -i 4 i a -l 4 -k 7 -n 8 -x 6 k 2 -l d -k 9 1a 3 -m b -t 4 -i 1 -v 2 -v
1 -j 5 -o 1 -j 14 -l 1 -k 3 -h 3 -o 7 -j 9 -i 2 -p g -m l -i 4 -i 5 -h 3 -n 8 -k 3 -i 1 -i d -r e -q
9 -k 4 -k 4 -n 2 -q 1 -k 5 -j b -l 2 -i b -t 1 -o a -n 2 -i 1 -o 8 -p 8 -w 1 -o 3 -h b -i 5 -n 4 -z
5 -l 8 -n 3 -k 5 -m 2 -u b -l 9 -p 2 -l 9 -k 5 -r 4 -j 3 s 5 -k 3 -i 1 -k 6 -j k -j 9 -h 1 -j j -l
6 -i 7 -v b -r 4 -j a -y 3 -i e -k 4 -v 5 -j 2 -m 4 -n a -q 2 -o 1 -o 2 -i 5 -j e -h 9 -h e -l h -o
1 -h 7 -k 1 r 1 -j 7 -q b -l f -m 1 -j 6 -o 6 -r 1 -l 4 -j 3 -l h -i 7 -n 1 -n 9 i u -l 2 -i 9 -j
3 -o 9 j 6 -h 1 -o l -i 1 -u 3 -18 1 -s 1 -n 6 -q 6 -l 8 -h 1 -1q d -v 8 -o f -h e -x 3 -j l -q 3 -t
5 -w 6 -k 2 -15 3 -r 3 -k 4 -s 7 -k 4 -s 3 -p 2 -z 4 -j 4 -m 8 -j 2 -p 4 -h f -h 2 -r 4 j 5 -j 8 -h
c -i 3 -m 8 q 8 -s 8 -h 1 -i 3 -q 7 -h 4 -k 3 -i 4 -q a -m 3 -p k -v 6 -l 3 -h 2 -v 2 -j h -l d -h
3 -r 7 -i 7 -j 5 -o 6 -k 3 -q f -o 6 -l g -i 7 -j 5 -m 3 -t 9 -15 7 -o a -x 6 -i 3 -j 3 -i 3 -v 3 -j
1 -k 5 -l 9 -o 1 -n 5 -n 6 -j 3 -i 3 -m 6 -h 9 -i 7 -j 5 -h 1 -h 7 -k 10 j 8 -y h -n 3 -n 8 -i 7 -o
3 -j 2 -n 1 -p 1 -i d -17 9 -m 7 k o -p 2 -k 2 -z b -n 4 -n 1 -j 5 -m 2 -m a -i f -l 3 s 6 -x f -p
4 -j 2 -i e -n g -i 2 -r 2 -s 2 -i 8 q 6 -l 5 -o 1 -k 9 -i b -j 2 -l 1 -r 7 -o b -n 5 -l 3 -s 8 -i
5 -l 1 -o 3 -h 5 -i c -i 2 -l 2 -p 2 -s 6 -j g r 1 -l 3 -l 2 -j 5 -l 1 -n 1 -i 6 m e -k 4 -k 1 -k
c -k 1 -p 2 -j 2 -m 1 -k 6 w 6 -i 5 -i 1 -m 8 -h 1 -i 8 -k 5 -l k -h 1 -z 6 -r c -l b -k 2 -17 l k
1 i 5 -h 2 -q 5 -j w -j 6 -i 5 -w 2 -l 9 -t 3 -i 6 -t 6 -l 3 -l 2 -m e -j 1 -p 1 -p 3 -j 9 -k 3 -o
2 -l 9 -l 2 -s 5 -o 1 -l 1 -i 4 -r 5 -w 2 -k 4 -s 1 -n g -s 8 -k 1 15 9 -z 3 -k 1 -j 1 -k a -j 4 -u
4 -i 3 -k 9 -o 4 -j 2 -m 4 -m 1 -h 2 -n 8 -p 5 -l 5 -j 1 -j 4 -p 2 -i c -i 8 q 4 -i 8 -j 9 -p 4 -p
3 -j 5 -i b -k c -m 2 -14 8 -o f -i 2 -p 9 l 3 -t 5 -m 5 -p 1 -k l -m 6 -o 3 -l 1 -i i -j e -t 4 -k
3 -i 6 -i 1 -m 2 -n 3 -h 8 -j 2 -m e -o a -l 3 -y 9 -l 2 -1a i -l 2 -l 1 -t 1 i 1 -h 4 -k 7 -u 2 -x
7 q c -q 5 -s 5 -p 1 -j 5 -k 2 -m 6 -i 1 o 1 -i a -j 6 -m 4 -j 4 -w 1 -j d -l 9 -h 2 -h e -r 1 -k
b -v 1 -j 6 -n 1 -n 7 -o 2 -l 7 -m 1 -o 6 -p b -k 2 -o 3 -i 1 -j m -n 9 -l 3 -s g -q 3 -j e -o 1 -l
h -i 1 -r 1 -n 3 -h 4 -l 8 -l 5 -v 1 -i 8 -i 1 -j 1 -j j -l z -h 4 -i 1 -z 5 -h 1 -m 4 -o 8 -q 5 -q
1 -j 5 -i b -k 1 -o 6 -q 2 -j 6 -l 1 -k f -j 1 -i 7 -j 4 -k 5 q 1 -k i -n c -j 3 -u 2 -i f -l 3 r
d -n 7 -q 2 -t g -j 1 -k 4 -u 2 -m d -m 8 -k 8 -j 3 -j 2 -i n -i 1 -h 4 -p 6 -j 1 1b a -p 5 -k 5 -j
b -j a -v 4 -o 4 -j 7 l 3 -s h -t 8 -j 1 -l b -q 2 -n 1 -n 1 -h 1 -k 1 -n 4 -i 6 -h 7 -l 9 -q 6 -i
2 -i c -o 8 h 7 -k 2 x 6 -k 8 -q 3 -o n -i 1 -n 6 -k 2 -i 3 -i f -l m -m 9 -i a -k d -o 4 -l 5 -l
a -n 4 -u 5 -i 2 -12 1 -k 1 -o 6 k 1 -m 4 -q 1 -m g -m 5 -q 5 -k d -i 8 -h 4 1k 5 -q 6 -s 9 -l n -1i
6 -l 3 -i f -p a -i e -h 5 -h 6 -n 3 -p 1 -j o -h c -s 1 -n a -o 11 -h 1 -k 6 -l 2 -q 6 -o 9 -h b -i
5 -p o -j 9 -n 1 -s 1 -m 5 -k c -i 3 -j 9 -j 4 -j 11 -m 7 x q -n g -l 7 -q 6 -n 3 -i 3 -l 3 -j 2 -15
1 -h 6 -p 5 -x 4 -o j -j 4 -k 1 -l 5 -r m -s 6 -l s -j 1 -m 1 -y 2 -v b -l 2 -i 3 -n 1 -p 1 -n 1 -l
7 -j 8 -j 6 -q 4 -l c i 1 -j 7 -i 5 -i 5 -i 1 -w 7 -u d -o 9 -v m -w a -i 5 -n 5 -j 1 -r 2 -k 1 -j
i -10 1 -w 4 -k 1 -i 6 -l c -i 3 -l 5 -h 6 -p 4 -u 6 -j 2 -q 3 -p c -l 6 -s 2 -j 4 -j e -t e -i 7 -i
5 -j j -t 3 -t 1 -l 5 -k 7 -i 1 -10 3 -p 8 -15 7 -l 2 -n 5 -w 7 -j 7 -t 2 -w f -q 6 -o 2 -i 2 -m 3 -i
3 -l l -l 1 -h g -l 6 -p 7 -l a -i 4 m 1 -i 3 -p 5 -p 2 -h 5 -13 1 -m 1 -r 2 -i 2 -j 4 -j 4 -l 1 -h
4 j 2 -u 4 -j 13 -i 4 -n 3 -o a -n 3 -r 9 -l 4 -i 5 -l k -k c p 8 -l 8 -h 4 -i d -h 1 -k f -q 4 -i
2 -q 2 -i 3 -r 2 -l 1 -i a -j b m 3 -o 2 -m 3 -j 7 -s 6 -l 3 -h 3 -j 1 -t 2 -h 1 -s 3 -s 2 -s 2 -n
d -k f -l 2 -m 4 -o 1 -p 8 -i 8 -q 6 -t 4 -m b -k 1 -t 3 -i a -l 1 r e -m 5 -j 4 -10 4 -m g -m b -i
7 -h 5 -t 4 -t 6 -h 8 -o 1 -n 3 -l 2 -i 1 -h 1 -p 2 k k -i 2 -r 4 -p 2 -m 3 -i 2 -y c -m 2 -i 6 -j
1 -k 2 -m 3 -n 6 -t 7 -n 2 -x 3 -n j -l 7 -i 3 -l 7 -h 1 -m 4 -k 3 -h f -j 3 -r d -q 1 -q j -l 1 -m
7 -k 1 -q 1 -j 7 -i 6 -m a -u 1 -h 7 -17 5 -q 1 -n 1 -j g -i 6 -11 1 -j 5 -l 8 -n 1 -k 1 -n e -o 1 -n
5 -j h -t b -1f j -k f -i c -j 5 -2f n -j 2 -k 2 -k 6 -l 9 -l 7 -16 1 -h 5 -q 1 -m 6 -o 2 -i 5 -l
j -r 2 -l 6 -i 1 -j 1 -j 2 -o 3 -j 1 -r h -r 6 -l g -l 1 -s 9 -p a -k 6 -m a -i 3 -k 3 -n 4 -m 5 -o
6 -10 2 -i 1 -m 3 -m k -l 5 -m 3 -r 4 -i 2 -k 1 -j d -k 6 -u 3 -n 8 -i 4 -r 6 -u 4 -u 9 -q 2 -12 c -l
6 -n 2 -i 1 -l 9 -l 3 -o e -k 6 -p 3 -l p -n 8 -u 2 -n 8 -k 5 -i 3 -k 7 -o 5 -19 6 -l f -i 4 k h -i
8 -l 1 -j 1 -j 2 -h 9 -j b -q 7 -l 1 -w p -o 2 -j 9 -k 5 -n 7 -s 1 -t 3 -l 3 -l 6 -p 1 -m m -o 1 -o
l -i 2 -h 5 -m 3 -k 5 -t 6 -n 1 -j d -i 1 -o c -j 3 -i e -i a -12 6 -i 3 -h 1 p 1 -i 6 -l 5 -k 5 -q
c -m 6 i a -i 2 -13 4 -m n -l 3 -m 9 -i d -k 2 -i 9 -l a -t 1 -13 j -r s -s 4 n 4 -j 2 -i 6 -j m -o
2 -k 2 -k 2 -m 3 -k q -o a s 4 -n l -q i -m 1 -j 7 -l 7 i i -q a -u 6 -s 1 -p 7 -k 4 -q a -m 3 -i
d -m b -l 8 -l 5 -v 3 -i 1 -o 3 -j g -h 3 -i 3 -o c -h 5 -i g -1a 6 -o 4 -k e -m b -l 4 -n 7 -m 3 -m
2 -k 1 -o 1 -i 1 13 5 -q 3 -12 5 -t 5 -i 2 -j 7 -h 6 -m h -m f -w 6 -s 3 -i 8 -h b -u b -j 9 -s 2 -h
g -s 16 s 6 -h p -s 3 -k 4 -j 3 -n 9 -m 2 -t 3 -i j -17 e -h a -l 3 -j 1 -x 4 -o 2 -r 3 -k 1 j 8 -m
4 -n 3 -i 4 -x b -h i -l 5 -h 1 -i 1 -l 1 n f -r 2 -i o -h b -k 2 -i 1 m a -j b -i 1 -u h -h 3 -p
6 -m 1 -l 3 -y a -w d -o g -o q -j d -m 7 -h d -i 3 -i 9 -l g -k 2 -v 1 -j 5 -m 3 -l 2 -i 6 -k 6 -k
6 -s 3 -r 5 p 9 -i 3 -l 6 -l 4 -r 6 -t 1 -j 1 -l 1 -n 6 -t 5 -j i -k 1 -j 7 -k 5 -m 6 -h 1 -j d -h
6 -q 2 -r 2 -1j c -m 1 -o c -w 3 -p 3 -n e -m 1 -i f -s 5 -m 2 -l 8 -i i -h 1 -p 4 -l 1 n 1 -k k -i
o -l 8 -q 5 -l 3 -j 2 -t 1 j 2 -j 1 -k 5 -i 1 -i 4 -l 2 -o a -l d -m 2 -h 4 -i 8 -l 9 -q 7 -i 1 -t
1 -k 3 -p 3 -m 1 -n c -i 7 -j 6 -h 7 -h 1 -j 7 -n 4 -m 3 -r 9 -k 5 -l 8 -z 2 -m q -i 2 -h 4 -k d -q
8 -m b -k 6 -j a -j 3 -j i -k 7 -w b -m 1 -q k -j 6 -j e -l 3 -j 6 -r 9 -v 4 -k 3 -l 7 -h 6 -k 1 -r
1 h 5 -n 2 -m 1 -i 2 -i c -l a -s 6 -v 2 -v k -m c -i 5 -l 3 -i 4 -h 2 -k 4 i 4 -t f -s 2 -n 7 -x
5 -i 3 -i c -x 4 -q 7 -n 8 -m 9 -k 4 -l 7 -p a -i b -n 6 -i 9 -i 4 -p 2 -s 5 -u 4 i a -s 1 -l 8 -i
2 -10 l -h 9 -o 3 -11 2 -i 2 -q 8 -s 2 -q 8 -l 1 -n b -j 2 -m 8 -i 4 r 8 -k f 18 e -i 3 -u 6 -o a -t
3 -i 2 -u l -k 4 -k 6 -n 4 -l 1 -k 3 -l 1 -u 5 -j 1 -n 3 -i 1 -k 4 -m 1 -s 9 -j 1 -l 6 -h g -i 1 -m
4 -x 9 -o 1 -q g -s h -p 9 -k 4 -j 2 -l 1 -p 9 -i 2 -i 2 -o 1 -o 3 x 4 -o 6 -h 2 -i 7 -j 2 -s 2 -j
8 -j 2 -i 2 -k 7 -i 4 -k 5 -k 9 -15 1 -l a -i 4 -s 18 -n 2 -h 1 -o 3 -j i -l 3 -i 6 -p 9 -h 4 -q i -m
2 -i 7 -h 3 -2y 2 -m 1 -h 2 -l 4 -n d -i 2 -i c -o f -i 3 -j 1 -l 3 -q 2 -l 6 -i 1 -h 4 -m g -i 8 -l
6 -n g -j 2 -k 2 -n 2 -i 1 -i 1 -j 3 -i f -u 3 -v s -s 4 w 6 -l 3 -l b -j 5 -j 2 -i 3 -q a -m n -h
4 -n 6 -j d -o 9 -k 4 -r 2 -m 4 -k 7 -h 3 -j b -i 2 -24 3 -o 3 -k e -h 6 -n 6 -h a -k b -h 8 -x 1 -i
5 -m 3 -m 3 -p 1 -h 4 -k 2 -h 1 -l 1 -i e n 3 -k 7 -10 2 -s 1 -x 2 -x 5 -m 7 -u 6 -k 1 -s 1 -m 2 -l
2 -i 3 -k 9 25 1 -k 1 -m 1 -k i -q a -r b i v -q 9 -k 7 -m 7 -h 1 -k 7 -k 1 -r 3 -p 2 -p 5 -m l -o
5 -q i -p 8 -t 9 -j 4 -i l l 6 -t 1 -j 3 -m 1 -k h -n 3 -j 7 -j 2 -i 8 -r b -k f -j 7 -l 8 -j g -j
4 -i 1 -n 6 -l 9 -o 1 -t 2 -p 6 s 2 -j a -j 3 -n a -i 6 -p 9 -i 5 -k 4 -h 1 -k 2 -h b -h 8 -n 4 -l
3 -n 5 i 8 n 1 -i 4 -i 6 -j 5 -v 3 -n 6 -j m -s 1 -m 1 -i 1 -h 2 -16 a -l 1 j 1 -s f q c -k f -n 4 -j
7 -l 1 -1t 1 -j 5 -o 9 -q 4 -r 1 -i 2 -h 6 j 1 -k d -w 6 -h 7 -l 3 18 c -k 2 r 7 -p b -h 3 -m b -n
j o 8 -j 7 -k h -l 4 n 3 p 9 -p 5 -r 9 -i 1 -o 3 -j 4 h 1 -i a -o 7 -m 8 -o 4 -k 6 -q 7 -n 5 -2s 3 -i
8 -l 1 -o p -n e -w 6 -i 2 -i 3 -j b o 9 -k 3 -l b -j 5 -t 2 -j 5 -q 2 -j 4 -k 4 -q 5 -j 8 -k 5 -q
4 -o 1 -s 5 -h d -m 5 -u 2 -k a -l 2 -k 8 -i 2 -i 3 -o e -i 1 -j 5 -n 7 -j a -j 2 -n 6 -q 2 -j 5 -k
1 -r 3 13 4 -m a -i 9 -l 8 -q 4 i d -p 2 -j 6 q h -o 6 -i a -o 2 -j 2 -19 3 -h 2 -i c -h 5 -j 6 -i
e -n 5 -i 3 -k 2 -t b -k a -18 1 -n 2 -k h -s 6 -j 7 -l 5 -i o -i 2 -l 2 -q 1 -n 3 -i 4 -m u -k 4 -i
2 -p 3 -m b u 8 -o 4 -o i -o 2 -z 1 -k 1 -w 4 -p 2 -u 9 -p 3 -l 2 -u c -h 4 -m 1 -v 6 -l 1 -13 5 -i
a -n 1 -l 4 -m i -n 2 -r 4 -q j -m 6 -i e -u g -p t -o 2 -w 1 -q 7 -i 2 -j b -k 8 -i 8 -p 2 -j 7 -u
3 -r 7 -14 1 -n 1 -x 2 -p 6 -i 4 -i 1 -m 3 -j 8 -k e -l b -k b -s 2 -o 4 -m o 1f 1 -h 2 -l 6 -h 2 -i
1 -i 3 i 1 -p 2 -s 2 -h 3 -l 2 -k 1 -j 2 -n 5 -13 1 -o 1 -p 4 -j f -p u -k a j 1 -k 1 -w 1 -j 5 -o
2 -i 6 -i 5 -l 1 -s 4 -k 1 -k 3 -m 1 -l i -t 3 -n b -q 4 -o 1 -y 6 -k 8 -u 4 -h a -u 3 -o 3 -i 2 -o
6 -j 1 -k 7 -l g -o 8 -j 3 -x 2 -u 6 -o 6 -p 1 -h 7 -q 2 -n 5 -i 7 -m 1 -m 3 -p 5 -n g -k b -n 1 -i
9 -k 1 -1l 1 -u 2 -l 2 -j 4 v 8 -m a -r 4 -l 6 -n 7 -i 1 -j 3 -j 3 -n i -l r -p 4 -o 1 -x 6 -n 4 h
2 -p 5 -q e -r 7 -t 5 -i 1 -l h -l 3 -r 4 -n 3 -j 1 -j h -o 2 -k 4 -v 7 -j 2 -n 3 -n b -l 2 -i 1 -m
1 -i 5 -i 1 -x d -u 2 -p 1 -j r -i 5 -k 7 -l n -j 1 -h a -o 7 -i 3 -n 1 -i 1 -k 5 -r 4 -i 3 -u g -n
2 -n l -r 3 -v 2 -o o -l 5 -m a -r 1 -m m -j 3 -i a -l 2 -j 7 -m 5 -j 7 j 2 -k c -v 4 -n 9 -k 1 -10
4 -o 4 -o 2 -v g -l 1 -n 1 -m 5 -r 3 -k d -o 6 -l 3 -p 4 -n 3 -w 6 o 9 -q 2 -x 6 -k 8 -i 1 -m 9 -o
6 -i a -m 5 -l 3 -o 6 -o 3 -w 3 -k 3 s 3 s b -r 1 -t 9 p 1 -l 4 -l 4 -s 8 -n 1 -m 5 -n 8 -j 3 -h 4 -r
2 -s 1 -k 3 -q 1 -j b -o c -j 2 -k 5 -k 3 -k 2 -r 7 -w c -v 7 -p b -l 5 -i 8 -k 9 -1n c -k b -l b -h
1 -k 6 -j 3 -n 2 -q 7 -j c -h 5 -j a -j 4 -l d -h g -k 8 -l 5 -n d -n b -h 5 -q 8 -i 6 -m 5 -l n -r
1 -p 2 -j 3 -s 2 -k 2 -n 3 -l 3 -q 7 -i 3 -i 3 -n 6 -r 1 -p 2 -p 3 -o 5 -j 1 -x 1 -j 1 -n j -l 3 -h
7 -m 1 -m 3 -m 2 -h e -n 1 -v 3 -i 4 -h 6 -m 6 -t c -h 6 -h l -j 2 -j 6 -m b -n 6 -l 7 -u 2 -l 5 -i
3 -j 8 -o 4 -m 1 -i 5 -p 5 -j 7 -o 4 -n j -h 4 -i 7 -j 6 -q 1 y 5 -p a -o 5 -k 5 -r 4 -n c -i 10 -q
f -o 3 -i n y 1 -17 c -j 6 -n 8 -m 4 -u e 13 9 -l 4 -k 3 -o r -l 4 -13 2 -i 1 -s 4 -1i 5 i 2 -r 8 -q
4 -i 1 -o 2 -s h -i 6 -z b -o 6 -o 9 -u n -o 6 -h 6 -r c -i 2 -j 3 -l 2 -n a -j 1 -s 1 -k 1 -t 5 -o
6 -l 5 -o 5 -w b -j 5 -r 7 -n 1 -n 7 -j 3 -k 5 -q b -11 2 -p 3 -i 4 -m n s 4 -h 4 -h 5 -l 8 -j 5 1j
8 -h a -k 4 -v 6 -m 1 -l 8 -h n -m 7 -k 9 -h 2 -i 1 -m 2 -o 5 -j 1 i 2 -n 9 m 1 s 3 -i q -l 9 j 3 -l
3 -k 1 -m r 10 1 -h 5 -i 1 -l 9 -k 3 j 7 -s f -k 6 -u 3 -q j -i 1 -o 8 -i 2 -p 2 -i 5 -j 1 -i b -z
9 -h 1 -r 1 -j 6 -l 2 -t 6 -i 1 -m 6 -i 9 -h b -q 3 -l e -p 2 -h 1 -m 2 -i a -p b -p 7 -l 1 -1l 3 -z
t -k 3 -n 3 -i e -t 6 -i 1 -j 2 -n 6 -i 1 -h f -j 1 -j 1 -n 2 -k l -i q -w 3 -h 8 -p 8 -l 5 -j b -k
8 -r 4 -p f -l 3 l 5 -h 9 -m e -i 4 -o 5 -o o -l 5 -i 6 k 2 -o 2 -r j -j 6 -k 1 -l 4 -w 1 -j e -k
2 -l 2 -i 6 -h 3 -q 4 -h 9 -y 1 q 1 -k 3 -l 1 -k h -s 3 -o 8 -p 6 -z d -k d -i a -m c -h 4 -j 4 -j
3 -j 8 j 9 w 2 -s k -m 2 -h 9 -r 4 -n 5 -n 6 -i f -l 8 -k 2 -r 2 -o 1 -k a -q 8 -p o -l 4 -i 3 -p
4 -i 2 -n 1 -n 1 -j 3 -h 1 -m 3 -h 3 -w 7 -n 1 -i 2 -k 7 -n 2 -i 1 -i 1 -l 4 -h 2 -h b -q 7 -h 2 -x
3 m 4 -s k -n g -k 6 -l g -k 3 -p 7 -k f -i 4 -l f -i 7 -q 2 -i 1 -i 5 -n d -m 4 -k 4 -h 1 -j 4 -s
4 -o 1 -n a -l 2 -s 7 -p 6 -i 4 -k 2 -h 5 -m 1 -o 7 -i 2 -k 9 -j 2 -m 1 -m m -i 9 -k 3 -i 2 -k 5 -p
f -s 6 -q a -m 4 -i 1 -l 5 -i 2 -k b -k 6 -k 4 -p f -1d l -j 9 -t c -i 6 -o 6 -m 1 -l 3 -m 1 -x 5 -p
3 -m 1 -p i -k 1 -n o -o 9 -l 1f -m e -l b -i 4 -q b -s c -o 9 -i 6 -j 4 -m 2 -h 5 -n 1 -m 3 -l 2 -m
1 -q 4 -k 2 s 4 -r 9 -13 2 -l 8 -s b -m 6 -l 4 -t c -v 7 -v b -i g -t 1 -k h -i 3 -l 7 -l a -n 1 -i
7 -l d -m 4 -i b -v 4 -r 5 -i 6 -p 3 -r 9 -j 9 -j 7 -p 1 -k 5 -i 3 -i c -t 2 -r 5 -l 3 -j a -k 2 -x
6 -k 8 -k c -o d -j 3 -l 7 -t 6 -o 1 -j 3 -j 2 -l 1 -m g -z 1 -p 4 -p 6 -l 2 -k 7 -h t -m 1 -14 d -j
l -v 8 -r 2 -i b -l 2 -k 8 -q 6 -i e -k 6 -p 2 -m 1 -m 2 -12 a -o b -i 1 -j c -i 3 -k 4 -t 5 -i m -k
o -i 5 -k 1 -l 2 -l c -j a -q 7 -o j -j 3 -p b -p 6 -k 3 -h 4 -o b -i 2 -i 3 -i 3 -j 2 -j 1 -k 3 -j
1 -i 8 -k 1 -k 4 -i 9 -i u -l d -i 3 -k 1 -k 6 -o e -l 1 -m 1 -n d -i 3 -l 6 -p 6 -o k -i 8 -h 3 -o
2 -u 9 -h u -i b -1o 7 -j 4 -v 2 -q 10 -m 3 -h b -l 9 -m e j j -n 1 -h 6 -l 9 -i 3 -j 9 -l b -k 6 -o
b j 5 -h 1 -m b -l i -o 3 -i 2 -u 7 -k 6 -k 3 -i 1 -i 3 -j a -k 1 -l 6 -i 7 -r 1 -i 4 -k 4 -o 1 -i
5 -u 1 -j 8 -l 2 -n 5 -h 4 -j 5 -i 3 -y 7 -j 5 -12 1 -17 2 -l 4 -t 2 -i 1 -j a -i 5 -k 3 -l c -i 7 -j
1 -n 3 -10 9 -k 4 -i 3 -k 4 -k f -k 4 -k 1 -l 1 -m 3 -o 2 -i 7 -m q -k 5 -h 1 -r 5 -j 2 -i d -h 3 -k
3 -n k -l 6 i 6 -i 7 -o 7 -k m -l d -i 4 -m 1 -i 2 -i 3 -i 8 -i d -v 1 -13 4 -l 8 -k 9 -h 4 -l 2 -o
i -j 4 -n a -t c -k 8 -o 5 -n 1 -l b -q l -v 1 -s h -n 2 -o 2 -m 3 -n 4 -j 1 -t 6 -j h -i h -l 7 -n
3 -h 3 -s 2 -p 3 -u 4 -k h -j 4 -i 2 -i 3 j k -k 7 -j 2 -k a -q e -h d -h 8 -o 3 -t 5 -10 4 -o 2 -z
c -i 5 -i 3 -i 2 -l 7 -s 8 -n 3 -m 6 -q d -o 7 -i 7 -w 2 -p x -r 1 -q 4 -m 2 -q 8 -k 1 -j 5 -n c -j
2 -h 4 -l a z b -v 2 -l 6 -p 4 -o j -m 2 -z 2 -i 5 -1b 6 -j a -p 2 -v 3 -p 5 -q 3 -q p -y 2 -j 2 -s
9 -x 2 -u 1 -u 3 -k 2 -h 1 -n 8 -o 4 -i 8 -l 6 -k a -n 1 -l 9 -n 5 -r 1 -n 5 -i 1 -j n -n 2 -h b -j
z -i 7 -h 8 j 4 -l 7 -o 1 -l 3 -u i -k 2 -o 1 -r 7 -n 6 -t o -j 5 -h a -r 2 -h 1 -i 3 -i 9 -j e -l
6 -m 7 -j 3 -l a -i 6 -n 2 -h 3 -o 2 -u 3 -m 4 -n 5 s 5 -o 1 -h 3 -m 5 -n 13 -p 1 k 3 -t 5 -h 1 -i
2 -m 1 -r 2 -q 6 -j 8 -o 2 -o b -q d -o 3 -j 2 -h 1 -i 1 -l 1 -j 4 -j l -o 1 -j 5 -j 2 -i b -m 7 -r
6 -o 1 -n 4 -r 6 -1m 5 -k 1 i 8 -q y -t 3 -p 2 -r 2 -j 2 -u 6 -k 3 -h 4 -j 3 -h a r 5 -m 18 -m 7 -p
5 -j 2 -t 2 -j 3 -q 4 -h 9 -k 1 y 2 -l 2 r 7 -k a -l i -j 4 -n 4 -l a -o 1 -j 8 -j 2 -j 1 -l w -r
2 -j 1 -p 5 -s 6 -j 3 -l 2 -i 6 -l 1 -l 4 -h c -h 3 -r 7 -m 2 -q 3 -n a -w 4 -s 4 -o b -k 2 -k b -u
e -m 5 -i 1 -h o -q 5 -m 4 -o 1 -l 2 -i 1 -x 6 -l u -u 9 -i h -o 4 -r 5 -p 2 -i b -m b -n 4 -l 2 q
1 -p c -m 7 -h 1 -j c -h 6 -11 8 -n 5 v 1 -u 2 -j 7 -n 9 -v 1 -q 6 -i a -q 5 -o d -i 4 -t 3 l 2 -s
2 -z 2 -l 3 -t 2 -k 2 -o 6 -r 9 -q 4 -j 4 -m 4 -y 4 -t 1 -l e -m 1 -q 6 -j c -i 1 -k 3 -h 6 -h e -l
5 -w 3 -n 8 -o f -u c -u 1 -i 2 10 6 -n 4 -o 2 -j 4 -i 4 -m 4 -h 4 -n h -i 6 -j 6 -k 1 -n 3 -o 2 -l
c -o d -l c -m 1 -j h i h -k 3 -j m -j 5 -h 3 -m 1 -i b -l 2 -k b -k 1 -i 3 -s v -q b -n 3 -p 2 i
5 -i 5 -y 4 -i k -h 5 i e -i t -r f l 1 -h a -k 2 -v 4 -i 2 -p 6 -j 4 -k m -11 7 -r s -w 8 -m 6 -m
1 -k 6 -k 4 -v 2 l 3 -l l -i 5 -k 6 -r 2 -h 1 -n g -k 2 -j a -q c -i 1 -l 3 -j a -l 3 p h -h 2 -q
8 -k 9 -i 1 -r h -p b -l 5 -q l -j 8 -h 3 -i 1 -n a -j 4 -q a -n e -n 5 -k g -j 3 -s 8 -l 9 -j 4 -k
1 -o 5 z 6 -j 1 -s 2 -u 7 -m 3 -p 5 -s u -j 3 -q 6 -l 4 -o 3 -o 3 -n 1 -o c -j f -i 2 -k 8 -q 1 -w
3 -l 6 -m 3 -k 7 -n s -i 7 -l f -q 2 -m d -j g -m 1 -j 3 -k i -h j -12 3 -o 7 -n 8 -p 1 -u 1 -i 6 -m
2 -i 6 -i 1 -h 1 p 3 -11 5 -u 2 t 1 -k e -m 2 -l 5 -k 4 -i 3 -m 2 16 a -p 5 -m 2 -q c -j 8 -k 1 -o
1 h s -r 5 -s 1 -j 3 -11 a -p g -o 4 -p 1 -y 3 -s 1 -p 4 -o 2 -j 9 -r 9 -n 5 -i p -k 1 -m 3 -l m -y
8 -h 6 -k h -j 1 -p 6 -r 1 -k 1 -i 1 t 4 -q 2 -m 1 -m 5 -i 1 m 1 -k a -m b -10 5 i 5 -l 4 -i 3 -h
1 -q d -l 6 -o 1 -j 6 -r 5 -n 1 -s 2 -m j -p 3 -k 1 -l 9 -i 9 -j 2 -z 3 -k 2 -o 4 -i 3 -k 6 -k e -x
i -l 5 -j e -j 2 -p 4 -o 2 -i 5 -n 2 -i j -r b -o 3 -j 1 -h k -k 7 -n 1 -k 6 -h 3 -m 9 -i 4 -h 1 -i
1 -q 2 -i 3 -y 3 -h 5 -r 4 -s 3 -h 1 -r f -q 7 -p 1 -r 4 -m y -k 4 -m 4 -t 2 -i 5 -v 9 -i 3 -l k -i
1 -n 7 -r 2 -j 4 -q i -p c -i 1 -h 5 -i 2 -m 2 -i 4 -s b -q g -t b -k b -j 2 -h h -q 2 -i 1 -n b -i
f -k 4 -u 1 -k 1 -n 3 -m 4 -k 6 -w 9 -u 5 -t 1 -i 1 -j 1 -k 6 -q 6 -i 1 -l 9 -i 3 -l 3 -j 4 -i 6 -m
6 -j 7 -k 1 -k 9 -m 2 h 4 -h 2 -l 1 -j 6 -i 4 -i 1 -h 2 -y h -o 7 -n 4 -h d -i f -l 5 -k 3 -i 4 -h
2 -m 9 -i d -n 6 -p 7 -r j -h 6 -y 1 -l 1 -m 4 -k 6 h 5 -k b -v 1 -k a -m a -i e -p 1 -p 1 -l 1 -o
d -r 1 -k 6 -o 5 -q 5 -l 3 -h q -h 2 -k 2 -u 4 -i 4 -i e -q 8 -v 9 -l 2 -j 4 -j 2 -j a -i e -k 2 -j
1 -v 6 -10 4 -l 2 -j 4 -n h j 1 -i g -q 7 -o i -p 8 -p 1 -k 5 -j 1 -k 6 -p 2 -k 4 -q 7 -z 2 -l 3 -i
b -k 9 -j 1 -r 4 -j 6 -r 2 -h d -j k -p g -q 2 -k 4 -o 2 -j 7 -q d -l 2 -h 5 -l 7 -l 1 -l 5 -o 5 1e
6 -k 8 -m 1 -h 8 -k 2 -i 2 -k 5 -m 4 -s 4 -n l -j 6 -j l -n e -l 1 -j o -k 3 -l 3 -p 7 -p g -i a -o
a -k 2 -k 2 -k 3 -r 2 o 5 -m 4 -h 2 -l 1 -11 a -s 8 -i c -p 2 -p 5 -q m -p r -n 7 -v 1 1n 5 -v 2 -t
9 -p g -h 1 -h 6 -i 1 -x 1 -m 5 -o 1 -z 2 -n 2 -m 6 -x 3 -j 9 -p 6 -m 1 -i 2 -l 7 -p e -l 6 -h 2 -w
2 -q 2 -j 4 -p a -m 5 -h 6 -p m -m 2 -n 2 -i 6 -h 2 -j h -t 2 -j 1 -m 6 -n 3 -k c -i e -s 3 r 6 -i
1 -l c -m 5 -t 8 -u 3 -h w -r 4 -p 2 -l 2 -n 3 -p 7 -m 3 -m 1 -j 2 -m 4 -i 4 -i 9 -m h -18 f -i 9 -j
5 -n 5 l 4 -h a -p 2 -o 4 -l 4 -m 3 -l 5 -k 2 -k 7 -i 8 -i d -m 1 l a -n f -k 4 -r e -j 3 -q 2 -o
7 -m j -k 6 -k n -j d -i 1 -1j 9 -k a -u 8 -m 2 -l 2 -j 8 -i q -m l -m 5 -v 1 -l 6 -m 1 q h -h 1 -v
9 -s 2 -k 2 -h 8 -i 3 -k 4 -j c -j 3 j a -u 2 -2c 4 -k 1 -i i -p 2 -i q -i 3 -i 2 -o 1 -y 4 -h 6 o
1 -o b -i 5 -i q -l 2 -o 2 -n 3 -q 1 -k f -h 2 -l a -h 2 -p 6 -m i -p 2 -h k -j 7 -j 5 -l 2 -i e -r
f -l 2 -j d -l 1 -r 8 -s 2 -i c -s 6 -y o -j d -j 4 -l 1 -i j -r 1 k 4 -j 1 -t 8 -y 5 -r 2 -m 1 -i
2 -p 3 -h 6 -i 3 -r 4 -p f -n 3 -q 8 -m 5 -l j -h e -k 3 -p 2 -l g -k l -k 8 -i 1 -n 3 -i 9 -l 1 -j
1 -13 5 -l 7 j 4 -i 4 -l 1 -n 5 -j 4 -i b -r 8 -i 3 -i a -p 2 -h 3 -n 1 -i 8 -s 7 -n 4 -o 5 -p 1 -o
4 -p 8 -t 6 -i 8 -o 1 -p 5 -n 9 -i 9 -v g -x 3 -h a -k e -l 2 -j 4 -m 7 -k e -l 1 -o 1 -u k -l 6 -s
19 -r 9 o 2 -v 1 -j 6 -j 2 -h b -j d -i a -i 1 -h 4 -k c -k 1 -o 8 -m 6 -m f -s c -o f -j 7 -k 3 -q
2 -i 9 -n 9 -n 4 -h 8 -q r -u 8 -p 3 -i 4 -10 h -x 1 -l m -m 2 -s a -j 4 -m 6 -h 4 -i 7 -l 6 -l 4 -m
2 -l 6 -p 8 -k 9 -k 3 -j 3 -m 4 -i 2 -i 1 -v 3 -t 9 -j 3 -m 3 -n 1 -l d -r 7 -k j -13 4 -i i -k 1 -s
3 -j 1 -s 8 -j 9 -i 5 -h 6 -i 7 -m a -j 2 -o a -n 6 -j 3 -r 1 -m 1 -j 4 -k 2 n 7 -x 5 -n 6 -m 1 l
3 -h c -l g m 2 -j b -l 8 -l 1 -y 2 -m 5 -k c -i 3 -h 3 -17 3 -j 2 -i 1 -h 4 -l a -k 3 -j h -j 9 -k
2 -i g -l 5 -h 1 -s 3 -o 9 -k 7 -r 4 -q 1 -i 6 -u 1 -p 3 -i 4 -11 8 -k 6 -w 4 -o a -l 5 n 4 -h 2 -p
3 -l 7 -n 2 -n 5 t 1 -14 1 -w 5 -j 1 -k 6 -i j -j 5 -s z -m 4 -m 2 -k 7 -l 1 -q 1 -r 1 -l 1 -o 3 -k
5 -i 3 p h -o 2 -i 9 -q 2 -m 5 -r 1 -p 9 s 6 -m e -n 1 -t 2 -k e -w 3 -m b -p 7 -n 1 -1q 4 -o 3 k
9 -k 1 -m 9 -l 1 -s 2 -l 1 -k 8 -o 6 -m 1 -k 5 -i 1 -i 7 -i 7 -p 8 -m 1 -i 6 -l 2 -m 7 -s 1 -n 4 -l
1 -o 1 -o 2 -q 3 -k g t 1 -m 3 -k 9 -o 4 -j 2 -k w -z 3 -n 9 -w 1 -k 2 -u 5 -m 3 -j 1 -15 6 -p 1 x
8 -n 2 -m a 15 1 -l 8 -s 1 -n 3 -l 5 -h 8 -t j -i 7 -j 3 -i 7 -h 2 -i 5 -l 5 -j 6 -o 2 -k 2 -l 4 -k
1 -k f -m 4 -z 2 o 2 -x 2 -j 6 -v 1 -n f -i b -w 1 -h 6 -h 2 q 4 -n e j 7 -r 1 -m 2 -p u -i 1 -h 7 -k
o -i g -o 8 -j 4 -h 2 -n f -j 6 -v e -i a -t 5 -r d -m 8 -q 5 -r f -q 8 -r 6 -m 3 -j 5 -n j -t 7 -i
f -m a -i 6 -w 1 -p 5 -j 3 -i 1 -j 2 -i 5 -p 1 -u 3 -k 7 -k 1 -h 3 -k i -o 1 -k 2 -m 5 -l 1 -i 3 -v
6 -x h -j b -j 6 -k 4 -h 3 -i 1 -q 3 -m 1 -i k -k 6 -i 1 -h 2 -h 1 -r 5 1b 1 -j 4 -i 2 -n c -j 4 -p
f -k 3 -m 1 -u i -k 1 -l 5 -i 1 -r e -h 2 -h 1 -m 4 -j 1 -k 1 -r 6 -j 1 1c 5 -l 2 -h c -l 1 -r 4 -i
a -i b -q 4 -p 1 -l h -i 7 -l 9 -n 6 -s 2 -r 5 j 1 -o 5 -t n -m e -z 4 -i 2 -k 5 -i 6 -m 8 -i 5 -r
5 -i 5 -x 3 -m 2 -t 1 -v 8 -o 9 -n 2 -k 1 -i 3 -o i -m 2 -n 6 -k 3 -l 3 -1d a -n 2 r 5 -j 2 -m 9 -s
8 -o l -z k -l 9 -m 3 -j 7 -n 1 -i 4 -x 2 -n 14 -j 1 -p d -k 3 -s 4 -k 19 -o 3 -l 9 -j o j m -q 8 1e
9 -m 6 -p 2 -l 1 -o 5 -m 7 -h 7 -r 3 -q 9 -k 5 -k 7 -t 4 -l 2 -j 6 -p a -k c -j 1 -h 8 -12 3 -n 3 -j
d -l 3 -s 3 -h 7 -j 9 -t g -n d -w 5 -j g -k d -j d -m 8 -k a -l 3 -u 4 -s 4 -h 9 -j 3 -n f -n 9 -l
i -p 1 -p 2 -i 1 -m 9 -k 8 -r 1 -n f -m c -l 5 -x 9 -h 2 -n 4 -m e -m 7 -y 4 -n 3 -l 6 -n 6 -i 2 -k
f -n 6 -h 4 -l 1 -i 6 -o 1 -q 9 -m 5 -l 1 -i 3 -n 5 -l 1 -v 2 -j 3 -t 2 -l f -p 3 -q 8 -m 3 -q 9 -m
3 -n 2 -t m -q 3 -j 1 -l f -t 7 -i 6 -r 5 h d -h 5 -i 5 -l 7 -l 8 -r 6 -l 3 -o 5 -j 9 -u 3 -j 3 -v
1 -i a -i 8 -l 1 -s 3 1m f -r 7 -u u -i 6 -o l -o b -p b -n 4 -t 6 -p 6 -o a -j 4 -q 2 -k 6 -m 1 -o
3 -l 7 -l 2 -s 3 -z 6 -i 2 -v 3 -q 9 -m d -t f -i 2 -i 1 -t g -q 1 -o 2 -o 1 -i 1 -n 9 -l 8 q p -i
7 -l 1 -i q -p s -u 5 -h 2 -h 5 -j a -j w -m 7 -i 5 -t 6 -q 8 -n 9 -12 b -o d -q e -j 5 -h 4 -l 7 -m
6 -k 1 -h 6 -k g -m c -k 1 -i 5 -j a -h b -n 1 -j 3 -j b -k 9 -t 3 -p 2 -l b -m d -h 7 -n 1 -j e -p
a -o 4 -h 9 -s 9 -k 8 -m 2 -n 4 -13 9 -n 3 -k a -l 7 -l 3 -i e -o 1 -j 8 -q 1 -j a -o 4 -u 8 -m 6 -q
4 -j 1 -j 4 -o f -k k -1a i -i c -o 1 u 2 -l c -i 5 k 2 -n 8 -y 9 -n 3 -o 4 -p 3 -k l -s 7 -n 3 -m
a -q c -o 6 h 6 -t 4 -m 3 -i 8 -l e -i 4 -i 5 -i g -p 3 -m 1 -j t -j 6 -k g -u 5 -l 5 -h a -i g -u
4 -y b -k r -i 1 -m 1 -n 5 -w 3 -l 2 o 5 -i 6 -v 4 -j 4 -h 1 -o 1 -i g -h 4 -i 3 -j 3 -i 4 -h 1 -l
d -h 1 -h 2 -l b -l 2 -o b -n w -m 1 -o 1 -u 5 -j 2 -k d -k 1 -i 6 -k 4 -o 9 -t m -n 1 -p d -n 8 -h
g -x 2 -o e -s 6 -r 9 -j 3 -p b -h 9 -l 1 -h 8 -i c -n 1 -p b -m 2 -j 3 -k b -m 5 -k 2 -p 1 -m 5 -n
9 -i 1 -l 2 -l 3 -p 5 -o 3 -p 7 -m m -j 5 -l d -q 2 -q 9 -i 4 -j d -m 1 -r 4 -m 9 j 1 -m 3 -v 3 -u
2 -10 g -h 3 -i 3 -n 2 -j c -p 7 -i a -v c -i 1 -j 4 -l 4 -m 1 -j 4 -h 3 -m 6 -o 6 -l 7 -l s -m 8 -18
5 -j 3 -k 4 -h 2 -j 5 -j b -k l q c -j 7 -l 3 -r 6 -n 1 -l d -w 3 -i 8 -u 1 k a -14 7 -k 5 -u p -i
e -u 10 u 6 -i 1 -x 4 -m 5 -o 7 -l 5 -m 1 -i 2 -s 1 -h 9 i 9 -x 4 -j 4 -h 5 -q a -m k -p k 1c 5 -i
e -n b -n b -j 6 -q 2 -q 5 -u 8 -m 2 -m 1 -w 4 -j 4 -o 4 -j 1 -q 1 -n 5 -q 2 -k a -p b -k b -o 1 -j
a -m 5 -i b -j 4 -m 6 -n 2 -j 4 -k 8 -j f -l 5 -s 1 -i 5 -j 1 -k 4 -i 3 -s 2 -i c 15 1 -u 3 -h 1 -i
7 -r 3 -i 5 -m 3 -k d -j 6 -m 9 -i 7 -j 1 -y 1 -w 8 -i 3 -k 3 -i b -k q -n 14 m 8 -q g m b -j 1 -h
9 r 7 -l 2 -m 5 -s m -i 5 w 1 -j 6 -i 1 -s 5 -k c -s e -h 2 -r 8 -n 6 -h 1 -o 1 -i 4 -o 1 -s 2 -l
8 -h j -h 3 -j 4 -v e -h b -m 1 m f -m e -w 6 -m 7 -o 2 -i c -l 9 -m 6 k 4 o 9 -l 1 -i 4 -i g -l g j
1 -n 3 -j 2 -r 8 -u c k 1 -r 6 -o a -13 j -i 3 -i c -h b j f -m 1 -v 1 -q 3 -m 7 -j 6 -n 4 -k 6 -j
2 -n 4 m 1 -q g -l 1 -i 2 -r 2 -s 2 -k 2 -o c -s f -o 7 -i 6 -i 2 -l 1 -m 2 -j 8 -k f -j e -n 3 -r
9 -h 3 -i 6 -m 1 -l 6 -o 7 -l 7 -o 5 -n 9 -k 4 -h 3 -k 3 11 4 -m 2 -1b 2 -j 8 -r h -l e -l 8 -l 1 -k
5 -j 5 -j 10 -i 5 -p 8 -n 8 -s a -n 5 -m 3 -p 1 -i 4 -n 8 -i a -n 2 -k 2 -o 4 -k 9 -m 6 -m 2 -j 2 -q
5 -h 2 -n 8 -i 8 -w j -i 3 -m b -i c -p k -h 4 -h l -n n -k h -i 6 -r 4 -n 2 -t n -k 8 -k 2 -i 1 -n
f -o 2 -u 8 -l 1 -l 7 -j 4 -m a -h 2 -n 1 -j 3 -o 3 -l 5 -j 2 -i 5 -j 6 -s 3 i 8 -l 4 -h 7 -p e -h
c -v 2 -15 1 -l 3 -m 2 -i 4 -q 7 -j m -k 5 -v c -n 4 -n 3 -t v z 2 -i 1 -o c -h b -r b -s j x 1 -h
k -t 7 -m 2 -j 6 -l 1 -i a -k 2 -l 8 -m a -o 5 -o 5 -p 4 -m 5 -p 5 -i 1 -p 2 -v 2 -n 2 -i 3 -j 3 -u
7 -t 8 -l 7 -s b -j 2 -o 8 -m e -k i -m 4 -l f -o 1 -k 8 -s f -k 2 -z 3 -h 1 -m 8 -h 2 -m 2 -h 1 -l
3 -p 3 r h -q 8 -l 4 -o 9 -j 9 -m 7 -l 6 r 7 -m 1 -m 1 -z 3 -16 6 -l g -k 1 -j 3 -n c -i 1 -l 5 -s
1 -n 7 m 5 -j 2 -j 1 -o k -i 4 -h 9 -i 8 -u 7 -l 9 -o 4 -n 7 -i 4 -i b -p 4 -i 4 -h b -k 4 -u a -j
1 -k 5 -s 1 -q 7 -u 2 -i 2 -n 3 -k a -i 5 -m 1 -l 2 -h 3 -t i -q d -i 1 -w 6 -p 1 -l 4 -v 8 -i 7 -j
5 -14 4 -k 1 -k a -17 2 -o 7 -s 4 -s a -l 1 -i 4 -r b -q d w 4 -w 6 -h 7 -m i -o 3 -m 2 -y k -n n -o
1 -m 3 -u i -i 1 -p 4 -j 2 -l 1 -o f -k f -i 9 -h i -i 1 -h b -t 6 -m 5 -i 2 -o 7 -l 1 -o 3 -q 4 -k
4 -i 1 -j 9 -k 3 -i 7 -i 8 -t 4 -m 6 -l 4 -z 2 -o 8 -j 8 -l 1 -i 1 -j f -o 6 -h 9 -j 4 -i 7 -w 8 -h
3 -v 4 -k 2 -j 2 -n j -l b -j a -t h -k 8 -i 3 -j 2 -m k -j c -q 5 -i a -j 1 -k 2 16 a -m 4 -l 1 -m
3 -j i -i 1 -l 3 -h 4 -p 4 10 2 1b 5 -v 3 -i 8 -i 3 -n i -p f -q 7 -l 6 -m 3 -h 4 -r 5 -k 3 -o c -o
h -i 1 -h 9 -j 5 -i k -k 5 -k 5 -p 4 -l 8 -j 3 -t a -p 1 -l 1 -m a -j 1 -i 7 -m h -i 4 -v n -t 5 -k
1 -t 5 -q 5 -i 1 -m 3 -l 2 -p 1 -n 5 -i 5 i i -o 1 -j 2 -t 6 -k 2 -j g -l b -o 6 -m 2 -i 8 -s 2 -k
4 13 3 -n 4 -i 5 -k 6 -j k m 3 -1e 1 -n 6 -i 4 -j 1 -o a -m 8 -n 5 -l 2 -j 3 n 2 -o 1 -h a -s 6 -l
e -j 7 -q 4 -k n -n 2 -l 9 -s 3 -o a -r a -m 2 -m 3 -l 2 -l 3 -m 1 -n 6 -k 3 -12 j -k 8 -h 1 -m b -k
c -r 1 -p e -y 2 -s 5 -k 3 -k 7 -i 1 -q d -l 6 -k 2 -m 5 -1p 1 -j 9 -o 7 -q c -t 5 -o 1 -j 3 -p 3 -l
6 -q 1 -s 5 -l c -j 4 -m f j 6 -v 1 -i 8 -m 2 -h 9 -j d -p 6 -l 1 -j 9 -i 6 -h e -o 3 -q 2 -i o -o
2 -r 3 -10 6 -l 9 -p 5 -n p -i a -l 6 -r 6 -o 9 -v i -j 5 -j a -m 7 -q d l 8 m 5 -u 1 -h 3 -i 7 -m
i -u 5 v 1 -m 2 -t 3 -i m -j 1 -11 7 -n 3 -i 1 -k 1 -k b -12 2 l 3 j 1 -k 6 -l 5 -j b -q 7 -k 1 -t
3 -s 2 -i 6 -i 4 -l 2 -k 1 -k p -i b -i 8 -p 1 -n 2 -u 1 -i 4 -q 1 -i 2 -i 6 -j 1 -j 7 -10 a -k 9 -q
7 -i 5 -13 1 -h 7 -u 6 -n 2 -h 1 -l q -m 9 -o 6 -h 2 -i 1 -k 2 -j 2 -i d -10 8 -p 1 -y 2 -s 7 -n 3 -w
o -l 4 -m 4 -i 8 -k a -o h -i 4 -l 3 -k 9 -p f -o l -j o -n 5 -s 7 -29 h -k b -j 6 -i 2 -m 4 -t 4 -i
2 -l c -j 8 -m g -i 7 -h 1 -m 4 -m 6 -q 7 -w 4 -p h -j 3 -r g -n 4 -h 9 -p 1 -q 4 -j e 11 b -l 2 -j
2 -v i -m 2 -v 1 -n 2 -j 3 -k 5 -m k -l 2 -k 1 -p e -y 6 16 7 -n 2 -k 1 -n o -q 4 -o 9 -m 4 -m 1 -n
1 -k 4 -r 9 -n 7 -h 6 -i 1 -z 1 -k 2 -i 1 -i 6 -j h -j c -m 1 -k 1 u 1 -m 4 -s 8 k 8 -h 5 -o 2 -v
3 -y 9 -q 3 -i i -k 5 -l 3 -w b -n 3 -h 7 -h 1 -i 3 -l 4 -v 6 j 2 11 4 -j 3 -r 3 -l 8 -j n -l 9 -o
5 -n 4 -v 2 -x 1 -n c -n 2 -v 5 -k 4 -u 1 -j d -n 4 -m 6 -s 1 -l h o 5 -l 7 -m 1 -o l -n c -p b -l
b -o 9 -10 3 -r e -l 4 -13 1 -n 8 -i 2 -s 4 12 5 -l c -i f -m 7 -l 2 -t f -h x -m i -14 5 -p 2 -j 3 y
6 -n 2 -j a -j 1 -l 5 -l 4 -l 1 -i 6 -n 3 -s b -s 5 -k 6 -n 2 -o c -j a -i 4 -j 2 h 1 -l 4 -i 7 -m
2 -r 7 -h 9 -i 1 -n 4 -j 3 -i 8 -j 5 -o k -j 3 -j i -p 4 -i b -t 4 -p 2 -v a -j d -j 4 -l 6 -v 4 -i
6 -k 2 -h 5 -l 5 -m 1 -i k -j 3 -n j -i 6 -i 9 -q 1 z 9 -i 3 l 4 -s i -k 1 -r 4 -p f -i 3 -h 9 -h
7 -i 3 -m 1 -v 9 -j 5 -h a -w 1 -m 2 -k 2 -i 4 -i 2 -j 2 -v b -m h -w 5 -n k -h a -p a -h 1 -k 5 -t
7 -n 1 -j 3 -m d -n 1 -i 3 -i h -q 3 -k 1 -l 6 -i 4 -n 4 -i 6 -i 5 -r 4 -k 2 -n a -y 9 -m 8 -1b 1 i
j -p 3 -i 3 -h 2 -j b -k 1 -o 2 -10 7 -n 4 -i 3 -i o -h 3 -r 7 -j 4 -l 6 -o y -o o -18 b -u 7 -p 8 -k
5 -o 2 -z j -o 1 -o 3 -k 6 p 2 -p 7 -q d -s 1 -n b -1g 1 -i 1 -j 1 -i 9 -l 7 -k 3 -l 2 r 2 -u 2 -l
p -p b -h 2 -z 4 -l 1 -m 4 -i 8 -s 3 -i 6 -r b -h 2 -u 4 -q 1 -n 2 -11 8 -l 5 -k d -h 2 -k 5 -m 6 -o
8 -m 2 -o 5 -i 4 -l 4 -m 1 -i b -j 1 -h 2 -m 4 -i 1 -p g -l 2 -m 6 -k 2 -m 7 -i 1 -k 2 -i 3 -j 3 -y
7 -i 1 -h 8 -j 5 -k h -h 9 -l 1 -p 2 -i 4 -i 1d -m 5 -o 2 -l 1 -k 3 -j a -i 7 -i 2 -18 1 x 3 -i a -n
1 -i 1 -v 6 -l 9 -i 8 -p 3 -k 1 -o 5 l 2 -17 2 -n f -r 2 -o 2 -h 9 -m 3 -n 4 i y j 9 -n 1 -k 2 -j
3 -l 3 -h d -h 7 -s 1 -x 2 -n 1 -k 8 -p 1 -k 8 -j h -t 1 -k 2 -v 1 -i 6 -q 2 -h 2 -l 1 -k h -j 5 -j
2 -i 2 -i o -l 3 -k 2 -h p -l 1 -i 5 -s 2 -k e -j 3 -z a -m i -w 5 -10 5 -y 1 p j -q 1 -l 1 -k 2 -l
2 -t 2 -m 1 -s 5 -j 1 -i 4 -u 6 -13 5 p l -m 1 -s 4 -i 7 -i 3 -h d -i g -m 4 -y 6 z 6 -j m i 5 -14
2 -h 3 -n 1 -i 4 -j 1 -q 5 -h d -i u -m 5 -r g -i 6 -t g -i q -i a -j 7 -j 9 -j a -q 5 -m a -q 5 -l
b h a -s 5 -v 1 -t 5 -h 2 -i 3 -o 5 -10 5 -l 2 -q h -z 1 -t 2 -m 1 -q 4 -1c 1 -j 3 -o 6 -h 4 -r 6 -j
3 -k 3 -o a -l 4 -n 4 -h 3 -v c -m 5 -l 2 -l 3 -k 3 -k 1 -j 2 -k 5 -h d -u f -q 3 -o f i 2 -x 1 -i
s -o 4 -u 3 -h 1 -l 4 -r 1 -h e -x 2 -i 3 -w a -i 3 -m 5 -n 4 -h 1 -m 4 -j 4 -s 1 -q b -n 1 -12 9 -t
6 -j 3 -j 6 -j 1 -j 6 -o 2 -l 1 -m 5 -j g -p e -j a -j 8 -i 9 -j 3 -q 6 -p a -1m 3 -i e -q 7 -13 2 -h
1 -h 3 -i 4 -j m -n e -r 6 -m d -n 6 -j 7 -i 4 -j 5 -h 6 -l e -p 4 v 6 -q 2 -m 2 -j 9 -j 7 -h 1 -x
3 -o 2 -l 2 -h 1 -j b -j k -k 1 h 5 -m d -z 1 -t 1 -p k -n 4 -o 1 -k 1 n 1 -l 1 -v 8 -j a -j a -n
6 -p 3 -w 1 -m 4 -i 8 -i 1 -l 9 -r 6 -i 8 -o 8 -o 9 -o 3 -k 2 -k 3 -t 1 -m a -j e -j j -x 7 -n 3 -l
5 -i 9 -h c -h c -j 4 -l n -w 1 -p 2 -m 2 -l 5 -i 3 -k 1 -j 2 -i 1 -j 6 -k d -s b -j 3 -o 6 -u 5 -j
7 -i 2 -i 9 -k 2 -h 5 -j 3 -i 9 -j 7 -q 1 -j 4 -i 4 -r m -15 9 -x 2 -o 4 -h 3 -m 12 -v 6 -i e -p 1 -m
a -x 7 -m 8 -i 4 -i 9 -h 2 -11 4 -i 3 -n e -m 1 -k 1 -l 4 -j f -m 4 -j 9 -k 6 -t 8 -o 1 -n 5 -n 6 -q
6 -h 5 -p 1 -w 4 -10 b -i 5 -n p -o 2 -n 7 -p 4 -i 7 -h 1 -h 8 -u 2 -o 6 -j 4 -n 7 -m a -m e -o 6 -j
2 -j a -v 4 -l 2 -k 7 -o 9 -q d -h a -x 4 -i b -i 5 -j 6 -h 9 -q l -h c -v 7 -n 3 -r 8 -u 6 -q 4 -s
1 -m 1 -l 8 -x 3 -o 1 -j p -h 3 -l 1 -m 8 -r 7 -m 3 -n 6 -p r -p 7 -n 8 -o 9 -j 2 -i n -m a -o 4 -k
3 -l 1 p 4 -y 3 -p 6 -n c -k 6 -q c -i 2 -h 4 -h f h 2 -i 5 -p 2 -j 7 -t 2 -k 1 -s e -h d -k a 15
1 -j 4 -i c -m 8 -q 6 -t a -11 7 -i 3 -o 1 -j 1 -j 9 -q 1 -i 1 -l a -j 4 -l j -j h -k 6 -s 5 -n 3 -h
5 -o a -i 2 -s 1 -o 4 -p 6 -n 2 -11 7 -j 3 -i 4 -i 7 -l 3 -i 4 -n f -r 4 -w 3 -k t -l 9 -i 9 -s 1 -t
1 -y 2 -j 1 -o 1 -w a -l 7 -j 7 -l 4 -v 6 -v 1 -n 1 -s 7 -j 2 -j c -m 6 -m a -21 3 -j 12 -k 10 -k
4 -h 6 -k a -i 8 -x 1 -k 5 -j 2 -q 4 -l 2 -j 1 -l 4 -j 5 -j 3 -r 3 -i 5 -j 6 -r 8 -w b -o 8 -k 5 -i
d -u d -q a -i d -l c -x 1 -r 5 -l b -r 9 -i 1 -i 2 -k 3 -l 3 -q 3 -k 2 -i 4 -l 6 -i 9 -k 8 -z e -l
1 -k 4 -i a -o j -p 4 -i 4 -j 9 -h 2 -r 9 -r a -u 5 -j l -k l -o 7 -i 4 -r 5 -r 7 -m 7 -k g -p 2 -m
6 -u 1 -k 3 -i 2 -q j -j 4 -l 2 -p 2 -r 6 -l 3 -k 2 -s 4 -l 8 -i 6 -k m -j 2 -t 6 -n 2 -x 2 -o 3 -k
a -j 1 -j 3 -l 6 -k 4 -m 3 -l 4 -l 1 -u e -n 5 -i 6 -l 1 -p 3 -n 5 -j 3 -h 2 -p d -i 2 -i 1 -j 7 -j
g -i 7 -j 1 -17 5 n 1 -j 2 -m 3 -z 1 -n 1 -p 7 -s 6 -l 9 q 6 -l 8 -m 2 -k 2 -p 3 -m 1 -l 1 -j 5 -l
3 -i 3 -i 6 -j 3 -l g -k 3 -n b -l 2 -j d -1d b -k 5 -o 7 -x 3 -n 5 -v k -m 3 -2n 1 -i 1 -l 3 -j 4 j
1 -l 7 -k b v f -k c r 1 13 5 -h 8 -p b -k 1 -p 4 -l 1 -h g -k 1 -k 2 -i 7 -p a -o 8 -z 3 -m 8 -j
1 -t 5 -l 3 -q 4 -h 5 -s 4 -k m -m a -i b -l 3 -m 5 -l 3 -o 4 -o 6 -n 1 -l a -i 2 -o 3 -k 4 -n 1 -l
5 -o 2 -o 7 -h 2 -r c -o f -i q -q 1 -i l -j 3 -k 4 -r 3 -k 3 -j 1 -l j -j 9 -m 1 -m j -j 4 -p x -j
1 -i 2 -i 8 -j e -m 2 -u 7 -l 5 -k 8 -l 8 -11 7 -m 6 -m 8 -l g -j g -k 3 -l 2 -j 2 -o 9 -h t -n 1 -h
4 -j 5 -l 6 -j 8 -m 1 -o 5 -m 2 k p -l 5 -l 6 -i n -i 5 -l a -k t -x a -n a -l e -k 2 -m 6 -j 1 -q
b -i 3 -p i -q 2 -h a -n c -k j -l 7 j 1 -l 5 -i 2 -h 7 -l b -o c -h h -j b -q 1 -j 7 -i 9 -l 5 -n
9 -h 1 -q 1 -p 5 -m i -k 4 -k 9 -1b 1 i 9 -n 3 -m 4 -i 7 -o 1 -t 2 s 7 -i 3 -u 3 -t d -m a -o 2 -p
h -o 9 -h d -l 3 -n 1 -j 5 -j 4 -k 7 -n 1 -l 1 -h d -o 3 -m 8 -10 5 h 3 -o 5 -j 2 -j 5 -o 7 -j 3 -m
1 -o c -l 5 -p 2 -l 1 -u m -h 2 -q 3 -j 4 -r 3 -1j 2 -o 8 -n 5 -m 1 -j 8 -y 2 -s 3 -h 2 -k h -i 6 -l
c -p 2 -p a -i 4 -l 2 -i 6 -i c -l h -j 3 -n 6 -h 2 -i 1 -i b -s i -l 7 -n 2 -i c -m 7 -j 2 -k 1 -n
4 -o 8 -l b -o 2 -u 1 -m 9 -l 4 -i 4 -i 2 -h 2 -j 2 -r e -s e -j 1 -m 8 -r f -v e -i 7 -k 6 -v 5 -j
2 -i 3 -j c -i 6 -l 2 -i 7 -q 3 -i 2 -o d -p 1 -h k -j 8 -m 1 -l 6 -m 5 -u 2 -k 8 -j 3 -l 3 -n 4 -k
c -k 7 -i 6 -l 4 -i 1 -u 4 -m a -p 4 -o 5 -j 5 -m 2 -j 1 -q 1 -h b -s 7 -j j -m 1 -j 2 -z 1 -h 3 -l
c -m 9 -k 3 -n 5 -p 9 -o 2 m 1 -i b -p i -i 3 i m -h 5 -p g -k c -o 1 -t 1 -p 1 -t 7 -1f 9 -m 3 -y
4 -h 7 -j d -h c -w g -m a -l a -i 1 -l 1 -j 2 -v b -o 8 -n 6 -j 2 -j i -i 6 h e -k 2 -n 5 -k a -w
2 -m 2 -o b 1k h -h 1 -i g -i 1 -k 4 -m 5 -13 e -j 6 -x a -j 7 -v b n 1 -i 1 -j 1 -n 4 q v -i 7 -i
2 -i 4 -n 2 -q 2 -q 6 -j 1 -m 2 -k d -s 4 q 9 -y d -j i -q e -j 1 -i 6 -n 3 -i 5 -t 3 -q 6 -i 4 -j
6 -m 1 -n d -q 3 -i k -p 7 -h 1 -m 1 -o 4 -j 7 -j 2 -s 9 -w 2 -l 1 -m 2 -j 2 -j c -o 8 -j 1 -i a -h
1 -w 4 -h i -k 5 -t 6 -q 3 -m 8 -k 2 -i 2 -j 6 -p o -i 7 -k 3 -h 1 -p 3 -l 4 -q 9 -o c -k 1 -j 4 -w
6 -i 7 -11 3 -m 3 -l 2 -k 3 m h -x d -l 8 -l 2 -l f -j i -o 2 -m 2 -r a -n 3 -l a -n 2 -n 3 -p 2 -l
d -r 5 -v p -i 2 -r 7 -k d -m 9 -k 3 -h 7 -i a -j 9 -j 5 -m 5 -k 1 -t 1 -j 5 -l 1 -z 3 -k 2 -i a -h
5 1a 1 u 2 -2i 2 -h b -h 1 -m 8 -k 8 -h 2 -j 3 -r 5 -17 3 -j 1 -m 2 -o 6 k f -14 9 -k 7 -k 1 -p 5 -12
b -k 6 -k 3 -j 2 -n 7 -y 5 -n 4 -k 1 -m 6 -m 2 -j 1 -n 2 -h 2 -q 2 -k 3 -i 3 -p 1 i 3 -k 7 -n 9 -q
8 -h e -n 5 -i 5 -l a -i 5 -i 4 -p a -p a -q a -n a -s 3 -l 1 -s f -i 2 -i 6 -i 2 -13 1 -p 6 -l 3 -p
4 -i 5 -m 9 -i 1 i 2 -p c -q i -v a -l 5 -h 9 -i m -l 5 -r 8 -h 1 -i r -n 2 -k 2 -l v -p 2 -r d -n
3 -h 7 -k 4 -l a -w 5 -i 2 -k e -i 2 -p 1 -m 2 -r b -j 6 s 3 -h 4 -n 4 -k 2 -h 7 -o 1 -q 2 -i 8 -j
f -q 4 -i 5 -o k k 3 -j 3 -u 2 -m 2 -r 1 -16 c -w 2 -n f -z 4 -v 2 -k d -h 7 -i 9 -i 2 -i 3 y m i
8 -p e -o 4 -p 1 -l 2 -i 6 -y 7 -q 9 -q 9 -k 1 t 5 -j 5 -q 1 -k b -j 2 -p d -q 2 -k 3 -l 2 -m 5 -s
7 -i a -k 7 -n d -h 2 -j 4 -m f -k 5 -i 5 -i a -o 6 -o 1 -i 7 -j i -l 4 -p 1 -m e -i z -i 9 -n 9 -q
2 z 7 -h 9 -h f -j j -l a -h 2 -i a -l 2 -o 6 -o 9 -t 5 -l v -n 2 -n 7 -j 6 -i 4 -r 5 -i 1 -i 7 -m
5 -13 4 -n 2 -l 2 -h 4 -q 7 -q 1 -l 2 -m 7 -o 6 -z a -p 2 -j 1 -o a -j 2 -n 9 -n 8 m 7 s 5 -n 7 -i
2 -i f -p 2 -n 4 -j 5 -l 7 -i 6 -h 5 -i 4 h 7 -m 2 -15 2 l 3 -n 1 -r 6 -n 1 -l 1 -i 4 -n 8 -k c -p
g -t a h 2 k d -s 4 -o b -k 1 -n 2 -i 5 j c -m a -o 7 -k 1 -j e -i 8 -k 8 t 5 -o 8 k b -t 9 1y 5 -m
7 -h 2 -h 1 -m 6 -k 7 -q 2 -o 5 -l e -j i -m 1 -n 3 -r a -l h -10 10 -q 8 -o i -1e 2 -s 6 -q b -i
h -i b -l a -h 5 -p 3 -q 1 -k x -n 7 -n b -n p -l 1 -i j -o c -i c -i b -j j -u 9 -o 1 -m 4 -m 1 -i
h -m d -i 1 -i 5 -h 5 -s 3 -l 9 -k k -14 c -v 4 -i f -t h -q 4 -p 7 -l 5 -p 1 -v c -n 9 -q 1 -l 5 -l
1 -j 4 -k 1 -n e -r 6 -r c -w 4 -i 6 -i 5 -r a -q d -q f -k 5 -n f -v l -i g -k 1 -m 6 -i 1 -m 1 -m
1 -o 2 -q 5 -k 4 -o o -q 1 l 8 -j e -i 4 -p 2 -r 3 -h 2 -h 6 -z 5 -o 9 -n 9 -r 8 -i o -k 1 -k 6 -p
4 -o 4 -q 3 -i 4 -p 8 -m 3 -l h -o 9 -p 1 -p 5 -m e -i 2 1v 5 -t f -j 1 -r g -r 1 -m 8 -i h -s 1 -i
e -j 6 -o 8 -l f -k 7 -l 7 -k i -m d -x 6 -l f -q a -i c -i 3 13 8 -i 1 -i 7 -w 1 -10 8 -x 8 -h 9 -h
7 -h 5 -j 1 -l 4 -i 7 -i 2 -m m -13 8 -m 2 -p 1 -i e -r a -n 4 -s 8 -q 8 -n 1 -o 1 -o 4 -k 7 -i 4 -j
4 -k d -r h -m r -i 2 -k 7 -l 6 -n 1 -y 2 -y 1 -l 7 -l 4 -v 4 -i 2 -p 7 s 3 -y i -1a 3 -l 4 -o 3 -m
9 -n 2 -j 5 -i 1 -p 1 -i 6 -o 1 -j 2 -k 8 -i 1 -k 1 -o 3 -10 2 -p f -k c -x n -i 7 -p 8 -k h -m q -i
b -n f -j 3 -o 1 -j k -p 1 -m c -t 6 -r e -r 3 -l 6 -h 4 -n 7 -l 1 -h 1 -i 7 -q l -q 4 -y e -i 3 -i
1 k 4 -i 7 -o 1 -r n k 5 -j 2 -o 3 -k 1 -l 2 -l 7 -l 1 -o x -n 5 -j b -o 1 -k 2 -j 1 -l b -l 3 -o
h -j 1 -p 7 -p a -q 5 o 1 -j 4 -l 8 -j 5 -k 4 -j 1 -l 1 -l 3 -h 2 -s 5 -l h -j 9 -o 5 -p 9 -i 3 -j
6 -p 1 -k 3 -j 1 -s 8 -j g -j 2 -o 5 -i 2 -w j -l 2 -w a -m 4 -j h -r d w 5 -h 3 -i 9 -k c -13 7 -n
i i 1 -i 4 -p 5 -t a -o 6 -14 4 -s b -r 3 -u 1 -i 2 -o 4 -i 3 -k 1 -t 9 -10 3 -l 2 -m 1 -z 7 -p 2 -o
1 -p d -o 3 -n 5 -z e -j 9 -m 3 -o 7 h t -l 7 -i 3 -j 1 -i 5 -12 7 -k 3 -j 2 k 4 -l 3 -u 1 u 2 -i
5 -q y -q d -m h -r 3 -s 3 -p 8 -k 3 -k a -h 3 -j 3 -k 2 -k 4 o d -n d -q 3 -h s -l 1 -l 9 -j 4 -o
1 -j 2 -m 9 -m 1 -w a -h 2 -o a -m 9 q 3 -k 5 -n 1 -r 7 -m 4 -i 3 -m 3 -l 5 -j 3 -m d -i 2 -i 1 -i
a -p 1 -k 6 -p d -j 2 -k 7 -l 1 -j 1 -l 1 -r 3 -z 2 -o 7 -l 7 -k 4 -i 3 -h 8 -j a -i 9 -i 8 -s 6 -m
8 -m 5 -h 1 -i 2 -m 3 -t 7 -n 5 -l f -h e -t 4 -q 5 -i b -k 2 -16 8 -u 1 -l 2 -n 4 -w m -i 9 i 1 -n
a -q 5 -k 2 -v 2 -q a -p 2 -l 3 -v 3 -q 8 -10 6 -h 7 j h -j 6 -m 6 -i 6 -m 3 -m 4 j 6 -s 1 -m r -j
6 -j b -o 1 -s 1 -1r 1 n 6 -q g -i r -j 1 -m 4 -r 9 -l 9 -r 2 -l 5 -i 1 -i 4 -r 7 -m 7 -j 2 -k c -n
5 -o 7 -m 9 -m 4 k f -p a i 3 -j 5 -i k -q 8 -n 2 -h 9 -s 3 -j 9 -k 6 -n 8 -i 1 -k 9 o 5 -j 3 -j k -j
d -h 5 -r 5 j 8 -j 1 -l h -w 6 i 2 -i 1 -m a -p 3 -m 7 -j 1 -q b -i 2 -o 1 -i 1 -i 3 -j 2 -j 1 -m
1 -k 7 -j d -i 4 -i f -l 1 -p 3 -o 9 -k 2 -q 4 -j f -l 5 -j a -m 6 -i n -n a -o 2 -l 2 -h 3 -l 3 -s
4 i 3 -s 5 -l 8 -r 6 -k 2 -o 6 -k 2 -h e -j 1 -q 8 -k 1 -m 6 -h 1 -j 5 -h 2 -l 8 -s 6 -m 2 -i 2 -m
6 -j 5 -v 2 n 1 -l 3 p c -n 5 -j 4 -l 3 -i 2 -11 a -k 6 -i 2 -v 3 -p b -i h q b -i 3 -s 7 -l 3 -i
j -j c -r 1 -u 5 -w 2 -i 2 -v 5 -j 4 1q e i 3 -j 6 -i 2 -l 3 -k 7 -o 1 i 7 -l 1 -u 1 -n 2 -h 8 -v
a -l 2 -h 2 -j 2 -i 3 -i 5 -k j -o 4 -n 2 -z g -h 2 -k j -i 4 -p 1 -i b -o 1 -p 2 -j e -h 2 -p 2 -1h
1 -k 7 -t 1 -p 1 -r 8 -x 7 -m 4 -q b -o 5 -q 3 -o k -m 5 -u g -z 7 -j 1 -i 2 -l 1 -n 1 -l 5 -m c -h
6 -h a -i 5 -n 4 -i 1 -14 9 -1h 1 -p 3 -l 2 -s 5 -1r 2 -m 1 -h 8 -y 1 -i 2 -p d -j 3 -m 5 -q a -r
3 -h c -o g -k 1 -l 4 -j 5 -k 5 -i 9 -k 2 -m b -t 4 -n 1 -t 2 -i b -j 2 -l 2 -j 1 -o 2 -x 2 -h 7 -v
1 -h 3 -s a -o 2 -m 8 1p 1 -m 3 -w 1 -i 2 -k 1 -i b -k 7 -n 1 -l 5 -j 2 -h 6 -k f -l 4 -q 4 o l -l
4 -l 1 -q 1 -l k -k 7 -p 3 -y 4 -v e -k l -h 1 -v b -h 1 -o 1 -n 2 -k 2 -m 9 -s 6 -i d -q c -i 5 -i
4 -i 8 -m 4 -j 2 -p 6 -o 8 -j g k l -u 6 -k 1 -k g -h 4 -h b -i 6 -o 4 -l 4 -l a -s 1 -i 1 -n 6 -m
8 -v 2 -h a -l 5 -k g -n 2 -k 6 -l 3 -t g -i 8 -q 3 -s 3 -o 9 -j 7 -n 1 -i 6 -j h -l 2 -h 4 -12 1 -m
3 -l b -j j -k 3 -n 6 -h 3 -k a -k 4 -q 6 -t 2 -o 3 -m z -o 4 -19 2 -m f -j 9 -10 r -m 2 -s 6 -j 3 -l
3 -k f -w 5 -t l n c -o g -m h -i 3 -n 6 -o 8 -h 3 -t 1 -l 5 -u o -1h 3 -m 6 -i b -k 1 -i 4 -h 7 -14
15 -i d -o 9 -h 5 -n x -p 3 -s 2 -i 4 -p d -i 5 -i b -l 5 -i 3 -n 2 -n 5 -r b -s 5 -k 1 x 1 -i f -w
3 -l o -m 4 -l 3 -l 1 -k 2 -t b -p 6 -q 2 -n 1 -o 8 n 5 -k 3 -k a -k h -m 5 -o 7 -s 5 -q k -u 2 -k
1 -p 1 -s 3 -n h -m 6 i 5 -o c -i 9 -m d -w 4 -m 1 -l 1 -j a -j 8 -j 4 -i 6 -i 1 -m 3 -m 8 -j n -h
5 -j h -j 4 -i 8 -m 7 -i 3 -h c -o 5 -k 5 -r 1 u 1 -h 1 -t 7 -j 1 -i 7 -i 6 -o 6 -h 1 -13 3 -l 5 -j
1 o 1 -t 9 -k 1 q 7 -k x -o 3 -p b -u 1 -q 2 -h e -q 7 -s l -p 3 -m 1 -l 3 -l 1 -17 6 -o c -n 1 -j
4 -x 2 -t 3 -h a -i 6 -m 5 -i 1 -k 8 -13 7 -s 5 -j 2 16 2 -j 1 -t 7 -h 2 t 3 -p 5 -o 3 -j 6 -o 2 -r
3 -o 1 -l n 16 7 -n 5 -i 5 -n 9 h 1 -12 6 p f -j b -o 1 -v 1 -p 2 -n 5 -n 6 -n c -n d -k 8 -i n -s
7 -q 1 -h 3 -j b -k 4 -q 5 -t 6 -i 1 -l 2 -m 1 -h 5 -n 1 -n 5 -n 2 -j 2 -k 6 q 3 -j 8 -n 3 -p 7 -i
1 -q 9 -i 3 -q 4 -19 2 -t 1 -j i -m 2 -h 1 -r 2 -i 5 -j 3 -k 3 -o 5 -i e -k 1 v 5 -h 6 -i 1 -k 6 -j
e -i 6 -j 7 -k 4 -l c -1j 1 -k h -n 1 -o 8 -m 3 -m 6 -o 4 -j 2 -j 1 -u 5 -l a -i 7 -k 2 -l 1 i 6 -r
7 -h 2 -h 2 -i 3 -n 4 -l e -n 9 -o 3 -t p -j 4 -q 6 -13 4 -w 7 -n 9 -q 3 -i 3 -k 8 -n 4 -j 4 -q 15 -o
6 -o 1 -v 2 -j e -m 5 -u 3 -i 4 -i g -k 4 -i v -i 1 -r a -q c -n 3 -o 1 -t c -k 1 -q b -n 8 -j 7 -o
3 -j b -u 1 -k 3 -i a -i 1 -y 4 -i g -o 2 -k 7 -m 7 -q 4 -l 5 -o 3 -k 2 -h 7 -k 4 -m a -n c -11 c -p
f -n h -i 7 -m 7 -i 1 -j 3 -m 3 -z 4 -m f -i 1 -p j -n 5 -p 7 -j c -v e -l 5 -p 3 -l 8 -j 2 -j a -p
g -j e -s 1 -l 4 -h 1 -w 4 -n 6 -j 3 -j b -i 3 -r b -j g -k d -q 8 -k 7 -o d -q 4 -l 8 -i 5 -u 2 -i
6 -k 8 -i 3 -o 3 -k 5 -i 4 -p 3 -j 6 -k 3 -i 7 -j 1 -m 4 -k 4 -x a -k 1 -n 2 -u b -i 1 -k 4 -z b -l
m -1a 3 -i 2 -i 2 -m 2 -p 1 -k 4 -p 7 -m 5 -o 5 l 9 -k 9 -y s j h -m 1 -n 8 -k 7 -m 2 -l 4 -10 1 -i
9 -l 1 -j 3 -q 7 -j 1 -p 3 -p 3 h 2 -n 7 -h a -m 3 -q 9 -i 1 -k f -s 7 w 3 -q 5 -p 8 -h b -o 1 -l
7 -j 9 -p 1 -m 2 -i 5 -p b -m 7 j 2 -l f -o 4 -l 8 -k 2 -k 1 -o 2 -l 1 -k 9 -i c -n 3 -k 4 -t j -j
p -m 4 -y s i b -h 2 -o 2 -y 4 -l 9 -h 3 -j 4 -j 5 -i h -l 8 -p 8 -m 2 -s e -m 5 -i m -h 4 -i 2 -x
a -o g -h f -p 8 -j 2 -i s -j 2 -q 8 -k 3 -q t -l 3 -p 5 -o 1 -i a -i 7 -n 6 -h a -l 1 -l 2 -p 3 -l
3 -10 7 -h 3 j 7 -w 1 -n i -l 5 -m 4 -j 6 -h 7 -j 4 -k 2 -t j -h 2 -l 3 -x j -h 1 -r 2 k b -r 7 -k
b -p 6 -t f -h 3 -k 1 -k a h 6 -l k v 1 -l 4 -u c -i a -13 8 -m 8 -q 8 -l 3 -o 1 -10 4 -j 6 -11 1 -j
2 m d m 2 -l 2 -i 1 -t 9 -m 2 -r c -l 7 -n 5 -i 5 i 3 -k 7 -i 4 -m m -l 1 -l 2 -n 6 -i e -i 5 -o 9 -h
2 -j e -h 7 -p 1 -h 6 -p 2 -i l -l 7 -h 6 -i d -m 8 -m 3 -i 8 -m 8 -o 8 -m 1 -k 4 -n 6 -q 5 -r 8 -l
5 -y 2 -h 5 -i 6 -m 8 -i 3 -m 5 -j 1 -k 1 -i 4 -o 4 -n 2 -m 3 -i 1 -m f -x 2 -j 4 -o 2 -u 8 -j f -r
d -r 5 -i 9 -i 2 -i 4 -p 1 -m 3 -o 5 -l 6 -i 9 -i e -l 3 -k 3 -j k o 3 -k c -k 5 -m 2 -u d -l 8 -h
1 -i 2 -h 5 -u h -k a -q 8 -n 1 -i 7 -p 5 -j l -l 2 -l g m 5 -i 3 -n 4 -m 2 o 3 -m 8 -r 6 -j f -p
4 -l 5 -l 1 -k 1 -j 1 -j 9 -j 5 -s n -j 9 -p 8 -i 3 -n a -j 3 -j c -o 3 -k 5 -u 2 -j 3 -i 2 -m 1 r
l -o 9 -m x -v 2 -k 3 -j a -o 1 -o 8 -k 3 -i 1 -n 5 -p 4 -17 8 -m 7 -i b -14 f -i 3 -i a -k 2 -l f -j
c -k 2 -k e -i 1 -h 3 -t 9 -o 1 -j 3 -j 8 -j e -m 3 -p 3 -m a -k 4 -v 8 -k g -q 2 -s 3 -x 9 -i 1 -q
5 -l 1 -j 2 -m 3 -m 4 -h d -j 4 -i 2 -r 3 -k 3 h 1 -13 7 -m 1 -i 4 -t 1 -i 1 -j 8 -o 4 -w a -i k -j
r -i 5 -h f -p 4 -j 2 11 a -l 9 -j 7 -n j -q 4 -m 3 -19 e -u 1 -o 2 -o a -o 2 -s 8 -m 2 -k c -13 2 -k
h -m 1 -i 3 -i o -o 2 -k 2 -j 1 -n 3 -j 6 -h h -w 2 -1i 2 -r 4 -k 1 -k 7 -i 2 -o d -k 8 -k 5 -l w 1c
c -k 7 -i 3 -h 5 -p 6 -q 1 -j 2 -k e -l 1 -m l -m 4 -k 3 -j 3 -h 1 -j d -i 6 -s 8 -j 2 -o 1 -j 3 -l
1 -v e -i 2 -11 3 -h 1 -r 6 -o b -h 5 p 4 -i 1 -10 1 -m 1 -i 3 -p 1 q 3 -j 3 -l 5 -10 6 -t 6 -i 2 -i
p -m 4 -q 6 -l 9 -s 5 -j c -k d -l 8 -n 4 -10 b -k 10 -l i -j b -p 2 -j 8 -n 1 1l 4 -i 7 -i 1 -t 2 -m
6 -p b -j 2 -q a -i 8 -i 3 -j o -p 8 -r 1 -k 8 -q 3 -m 2 i 4 -h b -p 3 -m k -u 3 -j 3 -q c -i 2 -s
1 -v 3 -w 1 -j l -j 2 -m 1 -l 2 -j 3 -t 9 -o 4 -m 8 -o 1 -j 3 -m 1 -m 2 -n 2 -n 7 -n 5 -j 6 -i 5 -i
e -r 3 -r 4 -i 4 -u c -l 5 -o 5 -h 1 -i b -i 3 l d -k a -i b -t 1 -h 1 -l 2 -t 2 -i 3 -i b -j 4 -i
5 -o 3 -w 2 -p 2 -i 6 -s 5 -j 4 q 2 -13 2 -k 1 -i f -k 7 -r 4 -r a -j 1 -j 6 -16 1 -i 4 -h 1 -n k -m
3 -l 7 -i 1 -p 1 -m 6 -p 7 -w 5 -n b -i 3 -p 4 -n a -q 6 -w 5 -i i -h 2 -p 1 -n 6 i 8 -n 2 -i c -r
6 -o 1 -j 9 -l 9 -i c -k a -j 2 -i b -n 3 -j 2 -k 3 -n 5 -i 9 -j 5 -n 1 -j 1 -m 1 -l a -i 1 -i d -s
2 -j 4 -o 2 -l 8 -o 1 -s g -l 2 -v 6 -y e -i i -m a -j 7 -r a -l 5 -l 1 -k 3 -i 1 -k 3 -1f f -t 4 -l
4 -j 6 -i 5 -i f -p 9 -q x -j 3 -j 7 -n e j 7 -w 8 -o 2 -j 1 k 4 -i 5 -r 6 -r 3 -m 2 -o c -n 3 -k
j -i 1 -h 4 -n 1 -m 9 -h b -p 7 -j 2 -h 8 -j b 10 2 -p 1 -k 2 -i 7 l 2 -k 1 -j k -i 3 -x a -m 1 -h
c -m g -h x -q 4 -i 1 -l 9 -1d 1 -w 4 -r d -q a -s 1 -t g -k e -m 1 -i 2 -i 2 -l c -i 4 -m 3 -m l -h
4 -m 5 -j b -l 4 -i 4 -m 1 -l 3 -o 3 -j 5 -p 4 -m 2 -o 5 -m 1 -i 4 j 3 -j 2 12 a l 7 -h 8 -h 2 m 4 -i
1 -h 5 -u 2 -p a -n 7 -o 1 -j 5 -n 3 -k a l 10 -l 2 -p 2 -m 2 j 6 -n 8 -q f -l m -x 2 -r 7 -j 6 -q
7 o 8 -r j -m 5 -i 7 -l 7 -h n -j 3 -m o -m j -i a -h 1 -j a -k 4 -k 3 -l h -i 1 -n 2 r d -p c -i
c -i 6 -j 1 p 5 -k 2 -h a -i 2 -l 1 -s 6 -w z -l a -h 1 -s 7 -n 9 -t 5 -p 8 -k 9 -p 6 -h b -n 5 -h
4 -n 6 -j 1 -j 2 -n 2 -j 5 -o 4 -l 5 l a -1d 8 -w 3 -s p -j c -n 5 -l 1 -y 2 -n a w 2 -l 2 -m b -k
5 -l 2 -i a -l 8 -o 7 -l 7 -m 6 -r 4 -q 4 l 1 -n 3 -12 4 -m 9 -h d -q 5 -l 3 -h 1 -j 5 -m 1 -k 2 -i
5 -l 7 -x a -k j -j 6 -u 3 -m 1 -l 6 -r 1 -m 3 -h 9 -m 1 -j 9 -j 2 -i 5 -i 2 -y d -o 6 -l 8 -j 1 -p
k -i 5 -n g -n e -l d -n 6 -i 9 -t t -z 4 -w 3 -u 1 -j 4 -k 4 -h 4 -m 1 -k 5 -k 2 -x 8 -i b -w 7 -l
5 -l 1 -i c -m 4 -p b -r 6 -j m -n 4 -o 5 -u 2 -j 2 -p d -k c -s 7 -i d -x 2 -o 1 -i 6 -l 7 -m 7 -n
6 -w 6 -k q -k 2 -1d 8 -u d -j 5 -h 6 -k 4 -m 1 -i 8 -k 9 -l 5 -i 2 -k 7 -i 3 -j p -h c -p a -h 7 -j
1 p 7 -i 2 -i 6 -v 3 -o 8 -k 1 -1g b -k 3 -10 7 -t 2 -m e -j 7 -n 5 -n 1 -n 3 -i 2 -i 7 -i 4 -1g 1 -q
3 -i 1 -i s -j 1 -k 1 -n 2 -u 6 -l 7 -m r -j 6 -v 9 -j 4 -v 9 -q i -m 4 -n 8 -m 2 -n 6 -i 2 -k 2 -j
e -n 7 -16 5 -i 8 -m b -t 1 i 8 -u a -m 2 -m e -r 2 -h 7 -p 2 -l b -n 9 -k c -r l -h 6 -i 3 -p 4 -p
4 -k h -o 7 -q 2 -h 7 -k 2 -12 7 -m 7 -t k -h 1 -h 3 -l 9 -m 6 -h 3 -l 8 -j j -o d -l 6 -p 4 -k h -w
c -i 4 -k b -t 5 -m 1 -p 6 -l j -l 2 -i 3 -m 3 -m 7 -n 4 -i 3 -q b k a -r 4 -n 1 -r 8 -r 2 -i d -l
2 -q 8 -19 1 -j h -p 5 -1a 6 -j m -l 8 -k b -h 6 -k b -n 2 -l l -n 1 -o 8 -i 5 -w 8 -u 5 -p 4 -n 9 -l
a -s 2 -j 6 -n 3 -o 9 -p 4 -j 8 -t 4 m 6 -j 6 -i 7 -n 4 -i n -m 2 -j 1 -k 2 -m 3 -q 4 -v 4 -m 3 -h
a -j 3 -l 4 -i 3 -i 6 -h l -l 2 -h 2 -l 2 -k 5 -m 6 -h 5 -o 6 -p 7 -k 5 -q 6 17 1 -i 5 -i 1 p a -q
g -i 4 -n b -p 4 -j 2 -h 1 -m 5 -i 6 -l 1 -l 7 -s 2 -m 2 -q 4 -j 2 -l 9 -j j -s 6 -i c -o 1 -i 8 -n
2 -m 3 -w 4 -h 8 -p i -j 7 -h 9 -y 5 -h 3 -h w -n 8 -p 9 -n 7 -j 1 -i d -m b -l 2 -13 9 -i 1 -p 4 -n
c -o e -i 2 -k 10 -i 2 16 8 -z c -l 7 y 1 -s 2 -j h -10 10 -i 9 -t 2 o a -p 1 -j 2 i 1 -k 5 -k 1 -n
v -i a -x f -i h -l 5 -p c -s 3 1m 4 -q k -v 7 -l 1 -1z 2 -p 1 -j a -v 6 -j c -h 9 -m 2 -i 3 -n 1 -u
3 -n 2 -q g -h 5 -l a -s 8 -l 1 -n 5 -i 4 -i 4 -n 2 -j 3 -k 8 -k 1 -i 3 -h 8 -q 6 -11 3 -i 5 -i 2 -o
3 -o 7 -l 3 j 8 -m 3 -i a -p f -u 6 -i 2 -i 3 -o 9 -n 9 -v 3 -j 6 -r 9 -o c -o 5 -m 8 -o 1 -i 6 -k
7 -o g -o b -j 1 -w 3 -j 1 -j 1 -i 8 -t b -o 2 -j 3 j 6 -w 2 -k 1 -n 6 -l 4 -u 3 r 2 -o 5 -m 1 -n
4 -h 7 k 8 -n 4 -i 1 m 1 -j 1 -x 5 -k 1 -l c -n h -l 1 -i 1 -i 6 n 5 -h 1 -o 2 -i 3 -q 8 -j 5 -n 4 -k
e -r e -j c -o 9 -l 5 -l d -n 5 -m 2 -m c -n b -i 4 -i 4 -n s -j j -i 1 -k 6 -l 2 -h 5 -o x -s 5 -j
2 -h 1 -h 2 -1a 6 -k 1 -l 2 -h 1 -l 2 -h 7 -m 5 -o 8 -o 2 -i e -n b -r 4 -k 5 -12 g -u 1 -v q -l 4 -k
1 -i b -s 1 -x 4 p 7 -k 3 -o 6 -q j -n g o 3 -s 4 -m a -j 5 -i 6 -i 7 -p 3 -j 5 -q 1 i 6 -t 3 -j b -j
6 -m d -i 8 -i b -m 2 -j 2 -o f -v i -n q -k j 15 2 -k i -n 9 -15 3 -o 6 -o a -x 2 -m e -i 1 -25 9 -m
6 -p 2 -m 6 -k 1 m 3 -k 7 -r 4 -k 1 -i 4 -k 7 k 4 -s 6 -n 2 -j 8 -r d -11 k -h 5 -q 3 -m 3 -p 4 -h
b -z c -k 5 -o 2 -i 3 -i 2 -i 9 -i a -k 2 -i b -j a -n k -l 4 -v 9 -j 3 -m 7 -i 1 -i f -n 2 -o c -o
1 -m 8 -n 1 -o 1 -q c -h 1 -m d -h 4 -j i -i 2 -k 1 -r 4 -h 7 -i q -l g -l 8 -j d -i 7 -r 1 -j k -h
6 -q 8 -k j -o 8 -n 9 -l s -o a -l c -k 3 -p 7 -m 3 -n 6 -h 8 -n 6 10 2 -j 6 -j 2 -l 6 -j 1 -i 4 -o
1 -p 1 -k 7 -k 9 -n 7 -p 2 -i t -h b -l 5 -o 4 -o 7 -r 6 -k 5 -p 4 -s 2 -y j t a -m 1 -i b -k j o 1 l
3 -r 6 -j 2 -j 5 -i 4 -q 2 -l 5 -t 4 -l 1 -i e -i 2 -m b -t 7 -k d -n 3 -j 1 -m g -q 8 -j 9 -k k -t
i -m m -m d -y e -o 2 -i 6 -12 3 -v a -h 1 m a -j a -t 4 -h 9 -p 7 -l 6 -o 8 -s a -j 1 -l h -h 1 -h
3 -12 4 -k n -h 4 -o 5 -o 5 -n 2 -n 3 -i 6 -s 1 -k 6 -l 2 -i c -l a -k 3 -n 4 -i 1 -i 6 -k 6 -l 7 -u
7 -l a r 1 -i f -i 2 -10 6 -w 1 -i 1 -p 3 -k 6 -i h -s b -z 3 -q 7 -m e -w 2 -i 3 -j 2 -m 2 -q b -k
8 j o -h c -14 c -k 1 -l 1 -q 4 -j 4 -j 1 -r 4 -o 6 -n 2 -i 2 -s 1 -l 3 k 6 -m 1 -h 2 -r 3 -q 2 -i
5 i 6 -j 1 -h 2 -n 6 -k v -h a -q a -j 3 -i l -18 1 -i 1 -u 2 -o g -i 4 -k 7 -m 4 -k 2 -o 6 -p 2 -l
6 -o 2 -j 3 -i b -r 1 u 7 -j 1 -h 4 h d -l 3 -k 1 -q h -i 1 i 4 -u d -h n -l c -l 3 -p 6 -i 6 -i 9 -p
7 -x 3 -j b -o 2 -k 5 -o 1 -j 1 -m 2 n 5 m 3 -j 6 -p 7 -q 3 -j 2 -i e -m 8 -n 5 -u e -j c l 2 -r 8 -j
3 -p a -i 1 -i k -h 1 -j c -r 4 -s 6 -j 4 -o 1 -w b -j 1 -t 6 -i 7 -k 4 -j 9 -m 7 -p 5 k 3 -j h -o
7 -m i -s 2 11 4 -m 8 -q g -l 9 -v s -r 9 -t 2 -l 7 -h 1 -i 4 -h 7 -i 1 -t 1 -i 1 -m d -l b -m 2 -l
b -k j -s n -i 1 -m j -o 6 -k 4 -n b -o 2 -i k -l 8 -h 8 -j 6 -m e -v 8 -r 1 -l 7 -j 5 -i h -x a -q
g -i 2 -x 9 -v f -l 5 -o 9 -p 1 -l 2 -m 2 -h 3 i 13 -i 2 -i 3 -v 2 -n 2 -x n -r 2 -i 3 -u 3 -l 6 -q
9 n 4 -j a -j 1 -j s -q 4 -o c -k 3 -r 3 -p b -k 5 -n 2 -u 9 -j 2 -m r -q 2 -h b -i 3 -y 1 j 4 o 1 -x
1 -15 b -r 3 -q 1 -m g -w 6 -m 7 -j e -r 7 -l 4 -i 1 -m 3 -i 3 -n 2 -i 9 -m 3 -i 2 -n 4 -h 3 -k 1 -x
g -h 8 -j 1 -m 6 -k a -n f -j 2 -i 2 -l 2 -m 4 -p 4 -n h -t b -w 1 -p 5 -q 1 -l 3 -p e -o 5 -m 7 -n
2 -n 1 -j 1 -p 3 -w 1 -x 5 -s 1 -l 5 -q 1 -1b 3 -l 1 -k m -t 8 -n 7 -p 7 -j g -y 2 -k 9 -m 1 11 3 -h
6 -j 9 -h i -h 4 -k e -h 2 -i 2 -r 4 -i 7 -j 2 j 6 -r 2 -q 1 -i 7 -j 4 -h 5 -j 4 -n 7 -h 5 -k 1 -l
1 -h c -h 2 -j 3 -i 5 -m 8 -k 9 -n 1 -m 2 -k f -h 9 -j 4 -z k -p 3 -n 1 -j 3 -l 5 -i 5 -10 5 -m b -l
1 -p 1 -q 7 -j 9 -r 5 -n 3 -m 4 -o 8 -l 6 -o 9 -i 4 -j 4 -j g -n 5 -j 1 m 3 k 4 -k 2 -n 9 -m 7 -j
b -1p 3 -v 1 -l 3 -r 1 -k 6 -j k -i 3 -i 4 -k 4 -i r -j 5 -r 1 -y 9 -p 1 -l 2 -o a -h 8 j 1 -n c -l
e -r 1 -l 2 -z 8 -l 7 -l 6 -19 1 -t 1 -h c -j 1 -l 12 -u a -m 5 -o 4 -i a -j c -k 8 -k 5 -l 9 -i 8 -n
2 -u k -j 1 -o 1 -j 1 l 4 -h i -v 1 -i 9 -h 1 -n b -l 1 -m 8 -j 6 -i 5 -v j w 3 -i 9 -l 1 -z b -i
1 -o i -i 3 -k 4 -t t -r e -i 8 -j 7 -l 3 -r 8 -l 8 -m f -q 4 -t 9 -t 1 -p 1 -h 4 k j -k 3 -i g -p
3 -h j -h 3 -q 6 v 5 -o h -n 9 m 3 -k 3 -j d -j a -n 2 -k 3 -s 8 -l 4 -n b -i a -o 6 -j 9 w 2 -i 9 -l
3 -t n l c -14 9 -q 2 -r 2 -o e -p 3 -o a -n 2 -m 4 -k w -k 3 -i a -11 4 -m 4 -l 2 -s c -l 1 k 6 -t
8 -t 2 -k 3 -i 8 -l 3 -i 4 -i 6 -k 1 -l 1 -r 3 -j k -11 c -v 3 -j 1 -t 4 -l i -n m -k 5 -m 3 -i a -h
c -y 2 -r 2 -i 5 -l f -q 3 -n 1 -k 1 -h 1 -q 7 -j 4 -h 7 -l 7 -h 1 -z 3 -k 8 -i i -q 1 -s c -k 9 -h
9 -j c -n 4 -m 2 14 1 -h 3 -13 4 -i i -n 3 -w e -j 4 -l 6 -l 1 -t 5 -m 2 -i 6 k g -j o -j a -q 4 -r
1 -k g -j 5 -j 4 -j p -j 8 -m 3 -h 4 -i 1 -j 3 -j 5 -x 7 -m 2 i 2 -n 5 -k 1 -p 2 -q 2 -l 5 k o -j
7 -q d -n 4 -j 1 -v n -n 1 -i 6 -j 2 -j 1 -h i -p 4 -n 2 -j c -j j -l 2 -k 1 -r 5 -v 4 -h 5 -m f -i
1 -i 4 -n 1 -10 f -k 7 -l 5 -m 2 -i 1 -o 2 -k 2 -17 2 -k c -i b -r 4 -j 4 -l a -k 2 -h 1 -l 1 -l 7 -k
5 -w 1 -i 8 -k 2 -v 6 -n 4 -n h -w 5 -w 3 -o 7 -x 4 -l 1 o 2 -q 6 -k 1 -x 5 -k 5 -r 4 -l f -k 1 -m
2 -j b -j j -o 5 -q h -i 8 -m 4 -m 5 -k 2 -j f -r g -k 3 -r 2 -l i -l b -h 7 -i 4 -j h -p 2 -o 1 w
1 -s 3 -w 2 -o 7 -m 8 -s 1 -t a -k 2 -k 4 -p 1a -o 5 -h 3 j 1 -i p -t 5 -k 2 -u 5 -k b q 4 -j 1 -j
2 -i 4 -j 6 -m 2 -k 3 h 5 -l 2 -m 7 -j 3 -h 1 -n 1 -l 1 -l 8 -j 6 -r 5 -l 2 -j 6 -i 9 -h 6 -z h -i
e -h j m 6 -m 8 -l 8 -h 3 -h 3 -z 2 -j 3 -s 3 -j 4 -q 2 r 4 -j i -m k -n e -q f -o 7 -k 5 -u 5 -i
2 -h f -j 2 -o 8 -k 9 -z b -n 1 -n 4 -j 2 -k m l 5 -m 2 -m 3 -k 4 -i 8 -p 3 -i 8 -m 3 -j 15 -h 8 -u
w -k 3 -h 9 -m c -l k -j k n 1 u 5 -r j -h c -o 2 -i 1 -r l -k 6 -l 4 -i 2 -i g -k 8 -n 6 -s 5 -k
2 -j 3 -h 9 -l 4 -m 6 -y 4 -i a -j 1 -n 3 -i 2 -k 2 -m 4 -j 6 -r 3 -h 3 -h 2 -10 1 -p 4 -j d -i 2 -j
7 -k 5 -t 7 -j 1 -i 8 -i 2 -i 9 -t 5 -u g -j 1 -2f 3 -r 6 -q 5 -k 9 -k 4 -i 9 -n 1 -j 3 -m r -n 7 -l
3 -i a h 4 -o 7 -n 4 -k 1 s 9 -q 1 -k v -m d -i 1 -l 3 -h 2 -n 2 -h 2 -z 6 i 8 u 3 -i 1 -i m -m 1 -i
3 -t 1 -n 9 21 1 -z 1 -n 1 -i c 14 1 -l 3 -i 7 -r 2 -q 1 -q 6 -k 1 14 h -m 5 -l 6 i 1 -l 9 -j g -o
2 -p 3 -k 6 -h 1 -y 4 -i b -u b -h 9 -l 4 -r 6 -i 3 -h 1 -k 1 -j 3 -q 1 -h d -w 6 -k 4 -h c -j 6 -x
8 -j c -j 4 -m 1 -p 6 -h 5 -j 1 -j c 10 5 -k 1 1z 1 -k x -k 1 -i 8 -p 7 17 e -l 3 -j 2 -s 3 -u 2 -m
9 -j j -i 1 -j t -10 5 -j 1 -l 1 -q 9 -i 7 -10 2 -l 1 -h 5 -o 2 -j 1 -j 4 t 1 -n 3 -i 5 -m 1 -i 1 -h
4 -r 6 m 3 -j 4 -j 6 -i 2 -i d -k i -i 4 i 2 -p 6 -j d -v 2 -k 2 -j 9 -t 2 -h 9 -h 2 -p 3 -l 5 -m
j -p 3 -j 2 -t 8 -s 6 l 6 -s 2 -j k -i d -p 1 -j d -y 2 -n 4 -k 1 -j 7 -i 8 -l 9 -i 4 -i a -i 9 -p
b -n 3 -l 5 -j 8 -h 2 -k 1 -r g -o 1 -l 2 -o 5 h 2 -k 9 -11 7 -j 6 -i c -p 2 -j 1 -k 2 -n 2 -i 7 -n
2 -p 3 -m 4 -h a -o 2 -k 3 -l d -l 1 -w j -o 2 -v b -q 1 -s b -l 1 -p b -k 9 -h 1 -m a -q j -i 2 -n
1 -k 4 -i a -m f -p 1 -s 17 -q 9 -r 1 -m 7 -m 7 -q 2 -i h -i d -i 3 -h 2 -h 9 -u 2 -k 4 -i 4 -l 4 -i
3 -j 1 -11 2 -r 5 -l 2 -p 2 -i e -k 1 -l 4 -l l -q 5 -n 5 -n f -l 6 -n i m 2 -t 4 -n 3 -p 5 -k 5 i
2 -p r -h m -n i -p p -j 8 -n 5 -m 1 -o 7 -o 7 -p s -m 4 -l i -j d -m r -i h -s 3 -r 3 -q 8 -v d -s
3 h 2 -k 1 -j 2 -l 4 -h 1 -i b -h 4 -s 7 -j 2 -k 8 -i 5 -m a -l 3 -l 1 -l 1 -o 9 -k 3 -i 5 -o 3 -i
v -j 7 -n 3 t 8 -m 2 -x 7 -s 2 -p 3 -i 2 -i f -m e -k 6 -w 5 -p 9 -m 9 -x 2 -p f -r 2 -n 5 -m 4 -k
6 -n i p 3 -l 9 -k 5 -j b -j 1 -m 3 -t 7 -1t n -s l -l f -h 5 -m 2 -r l -j 4 -m 1 -m 1 -j 3 -n 7 -j
5 -j 8 -k 3 -l 2 -j h -1e 2 -m 1 -w 3 -u 6 -l 1 -i 2 -z 8 -i 2 -h 1 -i 1 -r 6 -h 1 -o 4 -n 9 -q i -v
6 -j 2 -j 1 -i 5 -j 2 -o f -m 6 -h c -s 5 -w 4 -i e -m k -k 4 -m 4 -n d -i 5 -t 3 -n k -h a -x n -l
1 -l 3 -i 3 -r l -m m -i 1 -i h -n 2 -l 8 -k 1 -i 7 -h 7 -m 3 -i 7 -y 4 -p 1 -n 1 -m 3 -j 2 -p 2 -k
3 i 6 r 1 -k e -n 6 -i c -m 4 -i 1 -n 2 -h k -r c -j 1 -o 4 -m 2 -l 1 14 3 -h 1 -h c -k 5 -k 1 -s
7 -i i -x a -o 2 -p 9 -l a -k 7 -o 5 -15 7 -m d -l 3 -t 1 -m 3 -p 1 -u 4 -1n 8 -i 10 i 1 -n 7 -o 8 -n
4 -m 3 -i u -q k -q b -m 5 -k 5 -13 4 -k 4 -15 5 -l 5 -m 1 -o 6 -i v -j 2 -n 3 -p 3 -o 4 -h 3 -p 5 -h
6 -k 1 -t 6 u k -n 6 -k b -i 9 -o 8 -t b -i 1 -l 4 -m 4 -m 4 -h 1 -r 8 -k 1 -o 3 -r 1 -h a -h 3 -n
6 -v c -j 1 -r 8 -q 3 -m 4 -j 6 -j 3 -p h -k h -i 5 -10 5 -p 1 -j 1a -l 5 -n 6 -o 4 -o 5 -o f -i 4 -t
2 -h c -p 4 -l b -h 9 -n 8 -h h j h -t b -p 8 -i 2 -j 7 -l b -j 1 -k 4 -o 4 -i j -l 1 -k 2 -k 6 -j
3 -i 3 -o 5 -r 4 l 5 -l 7 -n 6 -i 9 -i 3 -k 3 -k 1 -s 2 -m 6 -j 5 -p 2 -v 2 -k 1 m 9 -s 1 v 3 -n 1 -i
2 -1e f -k 3 -h 4 -l d -n a -o 6 -o 8 -l 3 -h 1 -h 1 -q i -o 5 -11 1 -1h 4 -l 3 -s 4 -u e -10 3 -i
j -j c -y g -t 6 -j 2 -o 8 -16 1 -13 5 -t 3 -o 1 -m 7 n c -o 4 -s 9 -x 7 -q 7 -q 6 -k i -l 7 -n l -h
2 -n 2 -i b -o 5 -i 9 -m 1 -t 3 -j 9 -o n -n 9 -12 3 -p 3 -j 1 -o 4 -h 3 -i 9 -q 1 -k 4 -13 g -k 9 -i
f -q 2 -l b -i 1 j 3 -i 2 -t 8 16 o -j 3 -13 4 x 1 -h 6 17 c -j d -w 1 -p 2 -i n -m 5 -i 5 -k 5 -l
2 -k 8 -p 1 -k 4 -h d -k 4 -m 6 -y 2 -h 1 -p 4 -j 8 -o 3 -k d -j 1 -i 3 -n u -i 5 -r 5 -m 1 -r a -l
2 -p 8 -o 2 -i 1 -i 7 -y a -r 5 -i 1 -m 2 -p 8 -v 6 -k 6 -j 4 -h 8 -j i h 5 -j 6 -w 9 -l o -m 5 -k
9 -i 4 -j f -m n -h 5 -m 2 -i 8 -r 1 -i g -j 9 -l 3 -h b -r d -k 5 -i 4 -r 3 -t 15 -k 6 -i 4 -k 1 -h
9 -r a -t i -11 1 -n 1 -k 3 -l 7 -l 2 -q 2 -i c -i 5 -r 5 -l 8 -j 5 -k 2 -l m -i 4 -s b -s k -l p -v
7 -j 5 -m 6 -h a -k 2 j 2 -k 3 -n 6 -18 b q 4 -k 7 -i b -j j -s 4 -n 5 -j a -n 5 -j 8 m 1 -j 1 -j
2 -n g -i 1 -v 1 -w 7 -q 4 -j 9 -j 4 h 1h -i 3 -x 5 -l 2 -j 7 -k 1 p 3 -i 9 -s 2 -t d -l b -p 3 -o
a -i 2 -i 1 -r 3 -n 5 -k 2 -l b -i 4 -m g -n 8 -n 8 -t 3 -y 6 -i 2 -o 3 -j k -i 1 -j 1 -l 7 -1c 1 -k
k -i f -o 1 -i 6 -m 4 -s 8 -k b -i 6 -u 2 -j d -q e -u 4 -j 5 -i 4 -k 5 -l 1 -i e -k 4 -m 1 -k 8 -s
d -i 3 -o 2 -p 2 -t c -i 5 -r 2 -j 5 i 8 r 2 -k 8 -k 4 -k a -n i -j 9 -t 4 -h 5 -l 1 -n 4 -r 3 -l
3 -p 1 -k 1 -i 1 -k 4 -o 2 -p 1 -q 9 -n 3 -l q -t 1 -24 8 -h 3 -j 6 -o 1 -h 5 -12 9 -l 1 -h f -t 2 -i
6 -p 6 14 7 o 1 -n 4 -n 5 -i 5 -v e -p 2 -u 4 -s 2 -13 3 -m g -j 3 -l 2 -q 8 -s 2 -i e -q 4 -i 1 -o
3 -p d -t 4 -m e -k 3 -n 2 -h 3 -h 6 -h 3 -k 2 -j 5 j j -o 3 -j 6 -1a 4 -h 1 -v 9 -l 8 -l 3 -x 1 -j
c -j d -j i -1m 1 -o 7 -15 8 -t e -p 1 -19 p -l 2 -i 6 k m -o a -m 2 -1p 1 -o 1 -10 1 -n 8 -k 8 -p
6 -m 3 -l 4 -m 6 -i 5 -s b -k 6 -j a -n d -l 1 -o k -o 4 -j a -q 5 -j 1 -n 6 -j 1 -l 1 -j 7 -m e -m
6 -r 2 -i l -p 3 -j 8 -n 4 -l d -m a -j h -l 7 -i p -k 1 -r b -j 4 -h 8 -t 2 -i 2 -m 5 -r 1 -m a y
8 -i 4 -z 2 -i 8 -i 1 -l 4 -p f -i 3 -i d -p 3 -k 9 -j m -n 7 h 1 -n 3 -h 7 -n 4 -l 1 -h h -j 6 -i
m -q 7 -h 2 -v 2 -r 2 -l 3 -x e -l 1 -o 5 -j 3 -s 3 -v 8 -15 5 -l 3 -j 8 -q 5 -o 1 -p 4 j 3 -k 5 -r
5 -l 6 -10 3 -o 9 -17 1 -l 5 -i 1 -k 5 -n 1 -h j -m 4 -i 5 -k l -j 3 -n 2 -m a -i 6 -t 1 -z 2 -k 4 -l
1 -i 6 -k b -s 4 -s 6 -j 2 -n 2 -q 2 -i 4 -l 8 -k 5 -l 6 -h a -n 2 -k 4 -m 3 -h j -i 8 -o 6 -i 2 -l
8 -h i -j 2 -l 5 -m n -u b -p 2 -y 7 -k 1 -10 5 -k 3 -j 2 -j 3 -v 1 -z 4 -j 9 -o 4 -p 2 -j 7 -j c w
2 1d g 15 5 -i 4 -s 2 -n l -h 6 -l c -l 1 -j 3 -h 4 -r 4 -o b -j 5 -j 5 -y 8 -r 5 -m 2 -i b -j c -j
1 -j 4 -i 1 -h 3 -16 9 -t 2 -n 4 -j c 19 6 -k c -m 3 -15 1 -p 4 -i 5 -s 2 -j g -k 1 -m 6 -j 2 -m n -s
8 -j n -m b -1c 7 -w b -h 5 -12 8 -h 5 t 1 o 4 -o 5 -l 3 -p 10 -o 7 -k a -i 8 -k 2 -p f -q b -j f -n
1 -l 2 -p 1 -o 3 -q 2 -h b -x 9 -o a -q 9 -k 4 -n g -12 1 -o 7 -j b -l i -y 2 -k 2 -m 7 -k j -r d -m
2 -i 1 -k`,
  },
  "dead-end": {
    bias: -26,
    foundAbove: 24,
    passedBelow: -1092,
    weights: `
6 -k 3 -p 7 -p 5 -m 3 -k 3 -l u -j 3 -j 9 -h 2 -h 3 -i p -k 2 -w b -r 1 -n e -i a -1d 1 -x 2 -w 2 -j
2 -k c -j b -l 8 -m 4 -m b -m f -k 1 -n h -n 6 -j 1 -k f -l 1 -m 7 -l 7 -n 3 -k 3 -i 8 -l 9 z 7 -o
2 -k 4 -q 6 -h 2 -o 6 -h 4 -n 8 -i 2 -n e -j 6 -h 2 -o 1 -p 9 -h a -o 7 -p 3 -q c -o d -r 3 -k 3 -l
5 -i o -j 7 k 1 -n 1 -j 3 -o 3 -p 2 -j 2 -o 3 -w 1 -v 2 -29 2 1m c -s 7 -x 5 -k 5 -i f -l 2 -m 8 -h
3 -n d -p 7 -n k -u a -l b -u 6 -i 8 -h 4 -o 3 -p 4 -j a -z 2 -r f -q r -l 6 -n 1 -k j -j 4 15 b i
3 -r 2 -m 1 -p 2 -i 1 -i 2 -r 5 -k k -j 5 -l l -l 7 -v 3 -i 1 -r 1 -17 a -h d -u b -j 4 -h 8 -k e -r
2 -r 9 -q 1 -i 6 -k 1 -m 4 -l c -10 4 -j h -w 3 -k 1 -j j -s a -y 7 -o 1 -1d n -i 9 -o 8 -i 5 -q 3 -o
8 -o 6 -h 4 -s h -h 3 -1a d -m 6 -n 9 -z l -r 1 -p 1 -u 9 -i g -k b -k 5 -h 5 -m 2 -k 2 -j 5 -n 3 -l
9 -p 1 -h 3 -j 6 -m 2 -l 1 -p p -k 5 -h 2 -h 1 -n 1 -s e -w 2 -t g -k 1 -r 5 -r 3 -l a -10 5 -v 9 -k
e -s 9 -p 2 -i 2 -m 1 -10 2 -n a -n 9 -i l -j 4 -l 3 -i 3 -u g -14 1 -j 1 -n k -x 5 -n 7 -k 2 -m l -n
a -n 17 -z 8 q 3 -1f b -w 7 -j h -m f -n h -m j -h 2 -i 7 -t 1 -j n -l 3 -p 8 -i l -t c -n o -i f -k
d -o 5 -l 1 -u 8 -q b -h 3 -r 5 -j 2 -j 3 -15 7 -h 8 -i 1 -h 2 -i 2 -n 2 -i 3 -i b -n u -m 4 -i j -p
1 -i 1 -h 8 l 4 -t g -l j -1b 14 -n 2 -p 3 -i d -i 6 -m b n 3 11 b -h 5 -12 8 -l 5 -i 1 -j e -j h -j
f -o 7 -i 1 -l 3 -i 2 -t 4 n 4 -k 5 -m 6 -p 1 -h 8 -j k -h 6 -q 2 -k 3 -n i -n a -m 2 -j 5 -j 3 -s
3 -i j -i 1 -u 3 -p 6 -i 1 -l 3 -10 4 -m h -i 3 -l u -p 2 -p b -l 7 -i d -k 3 -l 2 -i 8 -12 1 -i 1 -j
g -o 2 -k 4 -o o -j 6 -n b -13 p -l 4 h 2 -h c -p 2 -l a -j 2 -i e -p e -l 1 -1k 3 -r 3 -l q -i 2 -p
7 -i 6 -j 4 -t h -p 3 -i b -p l -l e -k 2 -h q -h f -m 7 -m a -l 3 -j 1 -k 1 -l 4 q c -t c -h h v
1 -o 4 -k 5 -k 3 -n a -k f -q 8 -t 1 -j 2 -q 2 -r 2 -m 1 -k 6 -h 8 -t 8 -t a -o 6 -h 2 -n d -j 9 -n
b -k 6 -p g -j a -j 6 s m -k 1 -n 1m q 8 -i e -i 7 -l 2 -w e -i 4 -i d -j c -j e -o 2 -j 8 -i a -r
4 -i 1 -n 5 -i 1 -m 9 -o 8 -n e -h 9 -s 1 -i 6 -r d -k 7 -p p -v 1 -i a -l 7 -o 2 -n 1 16 4 -r 1 -j
a -t 4 -m k -j 1 -r 1h -k 1 -q 2 -p d -i g l 2 -k g -l 2 -i b -l o -j 1 -v 3 -n 4 -h 1 -m s -o 2 -j
h -l 11 -j r i o -k 4 j 5 -h c -q e -j e -l b -i 4 -h 8 -l n -i g -h 1 -w 6 -m 3 -n a -i 2 -j e -1v
a -k 7 -k 1 -i 2 -j p -o 4 -k 1 -r h -i h -k 9 -s 2 -i g -k 9 -x 4 -k 1 -p 3 -o 4 r 2 -m 6 -m h -k
3 -k d -h 1 -q 17 -h c -k 4 -i c -h 1 -w 5 -u 4 -j 8 -i 3 -s 8 -p m -q 6 -13 8 -k 4 -i 1 -k 1 i a -l
r -p p -n 4 -k 8 -n 1 -k 6 -v 8 -i 3 -l 3 -k 11 -q 7 n 2 -r i -p 2 -i 6 -h 6 -h b -u p -k 1 -i p -i
a -m h -m 3 -p d -j 3 -11 9 -k 2 -n b j 7 -1d h -k 7 -m g -y 2 -h c -m m -v c -s 3 -k 3 -q 3 -h t -k
1 -k 1 -n 7 -l b -j 1 -l 2 -s 3 -o a -j f -i 2 -l 4 -n 2 -r 8 l 2 -h 3 -i 3 -l 2 -j 5 -k b -i 3 -h
2 -k 1 -w 5 -u a -n 4 -j n -t 1 -n 1 -j 8 -k 3 -i 2 -m d -o 3 -i 1 -l 6 -p 8 -m 4 -q l -h h -k 3 l
7 -l 3 -j d -l o -m 1 -l c -t 5 -l 3 -p a -h 1 -j j -w 4 -r 1 -n h -i 6 -u x -q 1 -x i -i 7 -k j -n
h -k a -s 2 -u 1 -r 9 -w 2 -i v -v 5 -h 5 -u 1 -i 3 -j e -i 4 -j h -i e -h c -h a -h 1 -u 2 -k i -k
1 -h 3 -i 8 -o 1 -k 5 -i q -r 4 -i 6 -j 2 -p 5 -l 6 -i 2 h 3 -h 9 -h e -26 3 -i h -k 6 -j 1 -i 3 -k
7 -n c -n 7 -h v -q c -o 3 -j a -i 1 k 3 -h 8 -m h -h 2 -w k -t 2 -n b -t m -k 3 -l 8 -p 2 -o l -j
1 -l 2 -l 2 -j f -p 4 -u 5 -i 9 -h a -l 5 -i 5 -m d -k j -l 17 -i a -n 1 -j n -m 5 -28 y -2l 4 -i
d -k 3 -i f -p d -h 8 -l 4 -h 2 u 1 -o 7 -j 8 -o 2 -p 6 -h 3 -v 4 -p 6 -l 1 -r 2 -t v -j b -n 9 -l
6 -i 2 -q 9 -k j j 3 -m b -j 5 -i a -l c -n 4 -j f -i i -i j -j 5 -l 6 -l b -i 8 -j 6 -k j -j 9 -j
6 -j d -o 1 -j 4 -h 2 -i 2 -j 8 -n 2 -k n -n 3 -y 8 -n 5 -r b -k 3 -m 3 -q 7 -j 3 -j 2 -h f -i 6 -h
a m 4 -j 1 -q 2 -i 6 -q a -l d -v 3 -l 8 -y 1 -k 2 q 5 -j 7 -k l -n 8 -i 9 -i 7 j 1 -r 5 -j m -u f -p
n -p 4 -l c -l 7 -j 6 -p w -i f -k g -m 8 -n g -28 b -l 2 -o 2 -h g -h 1 -o 5 -l 5 -i 2 -s 3 -n 2 -j
n -l j -j 1 -p 4 -i f -o x -i 2 -h 3 -k g -k 4 -x 8 -k 7 -l a -k 1 -m p -m 9 -n 1 -o b -j j -k 4 -o
d -v h -k b -j d -t 3 -w 7 -13 3 -p 1 -i j -i 4 -i i -m 5 -h e -p a -l j -k n -j 5 -i 4 -i 9 16 2 -m
1 -m 3 -n i -i 1 -o b -j 2 -o 6 -s 1 -p 4 -m l -x 7 -m 4 -l 1 -j 7 -l 2 -j 4 -h 6 -i 1 -m 4 -n g -n
2 -w 2 -l 2 -v 5 -m 2 -p g s o -j b -i b -1q 3 -i 4 -l 3 -s 3 -l 7 -h v -p 6 -k m r 5 -t 2 -k h -i
e -l c -i 6 -k 2 -1b e -i 9 -x 2 -k b -j 9 -m 7 -m 5 -p 6 -i 1 -l 2 -j 6 -n 6 -1g 7 -n v -v m -h 1 -z
d -s 6 -n l -m c -m 9 -k d -k 2 -t 4 -j n -t a -n 3 -h 5 -n d -n 2 -i 6 -m 2 -i 2 -q 3 -i 2 -j 6 -m
2 -n 5 -o 7 -i 9 -m 3 -o 7 -16 7 -m 5 1a 9 -j c -k 3 -j g -12 2 -i 1 -p 1 k 6 -r 3 -13 1 -i 3 -r 2 -l
a -n 2 -1e 1 q 2 -o 1 -i 9 -i 6 -v 7 -i 4 -k h -r 2 -s b -u 5 -i 4 -p 6 -j l -n 3 -l 5 -k 4 -q 3 -m
6 -j o -u 9 -i 9 -j g -i 3 -l 2 -q h -l 1 -x 6 -l 4 -t 1 -p 4 -i 5 -i 4 j a -p 1 p 6 -l c -h 2 -m
c -q 1 -i 2 -o 9 -j 8 -s k -n 1 -j 5 -y d -i 3 -h 3 -o 4 -r 2 -v b -w b -j 6 -j 6 -j 4 -k f -o y -o
2 -j 7 -l 5 -l 1 -n 2 -x 4 -l 14 -k 1 -i 7 -j 2 -q 2 -r 9 -l c -i h -m 7 -u 2 -r 9 -h 2 -p 2 -j 9 -i
i -q r -l 7 -q 2 -q 1 -v a t 5 -w b -u 3 -v e -k 1 -j 6 -n n -l 4 -p 5 -15 5 -j 5 -j 3 i 1 -m 7 -l
2 -i 3 -i 9 -j 6 -t 6 -j b -j c -l 10 -k g -i 1 -s e -i 3 m 7 -p 6 -k d -o 9 -o 5 -k k -j 1 -l o -o
6 -j 2 -j 2 -h 7 -n m -r 7 -u 5 -m 1 -m 4 -l 1 -n b -m 5 -m t -i i -l h -p m -p i -j a -m 1b -m 2 -r
4 -m a -m h -n 1 -n 1 -k b -m r -1j 2 -j 4 -l 3 -l t -j 1 -j r -i j -l 1 -k 4 -h g -r 8 -l 3 -q a -j
d -v 7 -t a -i i -j 8 -i 9 -k d -p a -k 6 -m 2 -i a -l 3 -h 3 -l r -q 14 -m 2 t c -o a -h 6 -j 4 -v
2 -k q -t i -r 6 -1c 7 -r k -l e -k c -p l -s b -o 3 -o b -y 9 -14 1 -l 7 -o d -s g -12 4 -l 8 -j
3 -o f -w e -s a -o a -s 3 m 2 -o 6 -l m -k 3 -m u -l 6 -q 2 -l 1 -o 3 -k b -q 8 -p 4 -l 4 -k 2 -i
1 -k 2 -l 7 -o 3 -i 5 -o 2 -h c -q d -j 2 -r 7 -p 1 -h 4 -h 7 -r 3 s 5 -w 2 -m 6 -p n -k 7 -i 5 -n
4 -s c -n 5 -j 9 -i 8 -i 5 -l f -m 1 -s i l b -h a -n 3 -s 5 -u d -r 17 -h 2 -p i -h 1 -y 1 -m h -p
8 -j 1 -n h -j 3 -p g -s e -j d -l 4 -p 7 -t 1 -n 4 -i 1 -q 1 -j b -1j 2 -j q -l w -o e -p 6 -m 9 -n
h -n 6 -h 7 -o 6 -i 1 -m c -j a -m 4 -i 6 j 4 -u 3 -i b -s 6 -l 2 -i 8 -p 5 -j 6 -v 2 -j 5 -j 2 -n
4 -n 6 -p 1 -i 1 -p 7 -t 1 -m a -j 3 -j m -n c -p 4 -m 1c -m 9 -w 1 -m 4 -j j -14 2 -o k -o 5 -l 3 -v
4 -j f -k f -x 5 -k 6 -h 2 -i 1 -q a z 7 -o b -o h -n 4 -i 3 -i 6 -k 4 -h 3 -l 8 -t 3 -n i -j k -i
n -i 3 -n a -h 2 -k l -t i -i 8 -v 1 -r 7 -i 1u -i n -i 7 -o 2 -10 2 -j 9 -r 5 -v 4 -n 1 -i 2 -j 3 -j
3 -o 8 -m 4 -34 b -i b -n 6 -i 2 -j a -n 1 -h 4 -o a -p 5 -r o -j 8 -l 6 -m 1 -q 2 -h 9 -10 1 -w j -m
5 -m 6 -u c -i 1 -j 8 -s 3 -l 6 -l 6 -n a k a -m 2 -m p -h 1 -s 9 -11 c -11 3 -r 3 -i 4 -i 2 -t 4 -1i
5 -p 1 -j 1 -l g -s c -r 3 -j 3 -j 3 -x 1 -q 8 -l 2 -j 1 -l h -w 2 -l g i 7 -k 3 -k b -10 a -m r -16
3 -o g -l 1 -l 8 -o 1 -w a -j 4 -i h -l a -l b -q g -j 1 -l 9 -m 1 -12 4 -j 6 -v 4 -u c -r 1 -n p -i
3 -o 4 -i e -o 5 -v 9 -i 4 -i z -i 1 -h a -m 1 -o 1 -j r -n g -h 6 -m 3 -h 1 -h 3 -h 1 -z 3 -q 7 p
2 -n 5 -z 4 -j 6 -j 1l -j 2 -q b -h 10 -r 2 -l 2 -m k -i 9 -k 4 -i 7 -m 3 -i b -j 9 -j 8 -o 1 -j 3 -n
2 -q 1 -l 7 -t 9 -j 3 -i 7 -k 9 -10 8 -j 2 -l d -r 2 j 3 -i 1 -l 4 -j d o 3 -j d -o 2 -j 1 -i 2 -p
c -s 6 -k 3 -j b -u s -h 5 -o h -i 6 -q m -p e -o 3 -14 9 -n 8 -i 2 -j 6 -h 4 -l 1 -j 1 -j 1 -m 3 -l
8 -o 7 -l 8 -s 9 -s 1 -j 1 -q 4 -x i -k m -m 4 -v 4 -h 1 -s 4 -k 3 -j 16 -l 5 -i 1 -i 2 -t 6 k 6 -l
8 -m 1 -j 4 -i h -i 1 -k 3 -l 1 -h 2 -l c -h 4 -k b -j d -k 6 -23 2 -x 1 -i l -10 4 -h 3 -k 3 -i 7 -j
4 -p a -i m -i 8 -l 7 -k d -w 8 -o 5 -l 6 -j 2 -n 8 -k d -u 2 -h 6 -p 1 u 1 s 3 -l 5 -r 1 -u 5 -r
1 -n d -h a -t 6 -l 2 x 2 -h x -l 4 -k 9 -n 9 -t 2 -m 1 -x 4 -i 2 -n 6 -i j -o 7 -r 9 -m 1 -m 6 -q
4 -s g -h 2 -l c -u 7 -l 5 -t 1 -l 3 -l 5 -l y -v g -m 3 -k 2 -j 2 -i 1 -m 4 -o m -j a -q 8 -i 2 -1b
7 -l 2 -r 4 -q 2 -j e -r 3 -j c -i b -s 3 -j 5 -j 7 -i 2 -n 2 -i 5 -k a -i 8 -m 2 -j 7 -n 1 -l 8 -i
6 -o 4 -k 7 -k 3 -o 8 -n 2 -p 8 -h 2 -k 4 -q 4 -l b -i r -j 3 -h 6 -k j -p 3 -l 4 -k 8 -j 9 -h 2 -k
7 s b n f -l 5 -j 1 -x 3 -i 2 n 3 -n f -i 4 -h 3 -s 4 -16 d -k 5 -k 2 -p 1 -t a -m 1 -m 9 -p 6 -s
c -j b -h 1 -k 2 -k 4 s 1 -q 5 -i a -p 7 -p 1 -i 5 -m 9 -m 2 -m 5 -m 3 -l 5 -m a -i 2 -j c -n 6 -h
5 -h 1 -k 8 -q 5 -q 8 -q 5 -k 7 -o c -r 3 x b -i 5 -u 1 -12 3 -p 5 -j 3 -s 5 -j 8 -m 6 -o 7 -p g -l
1 -j 5 -k 2 -l b -j 1 -j 1 -m 2 -o 4 -x 1 -13 g -k 7 -i 5 -h b -h 6 -p 5 -15 o -v a -i 3 -h 8 -m 6 -i
4 1a 2 -i 1 -s a -k a -j 4 1n 8 -i d -t 4 -k 1 -v 7 -j 2 -i i -k 2 -y 1 -i u m d -n 3 -m 8 -u v -r
z -k 4 -p a -l 2 -q 2 t 3 -n 6 -h a -21 e -j 2 -k 4 -k c -l 2 -m g -p 3 -m a -l 5 -p 1 -n 1 -z 3 -u
e -k 8 -m j -m 4 -1i a -n 3 -y c -k 9 -j 3 -h 2 -j d -l 3 -r b -m 7 -u 5 m 8 -13 f -k 9 -k 2 -h 2 -x
c -n 3 -q d -s d -i 4 -q 1 -o 9 -i 1 -k 4 -w e -i c -j h -j 6 -j 2 -x 1 -o e -k 8 o 7 l 2 -k g -h
9 -j f -i 1 -z f -n o -j 8 -h 4 -p 2 -n 6 -k c -q 3 -h 9 -n 2 -10 5 -i 1 -s 2 -q 4 -q 7 -p 4 -u 4 -s
a -k e -k 2 -j 4 j 6 -m f -o q -11 y -n a -o 5 -p 3 -i p -p a -k 9 -k 1 -k 2 -k 5 -n 7 -r 3 -j o -n
9 -o 5 -h 1 -p 3 -m a -i 4 -l 1 -m 8 -i 5 -k 4 -o g -j 5 -o 6 -l o -r 5 -i 4 -u 7 -h d -j 3 -t 3 -j
4 h 3 -i b -i 2 -n 1p t 7 -p 4 -m 8 -z 9 -o 8 o 1 -s 7 -x 9 -m 5 -i 1 -o p -i d -j j -t 3 -m 6 -h
1 -i 9 -i 2 -i i -i 1 -k 3 -n f -j 1 -s a -h l -l 4 -l p -n 4 -h 1 -o 6 -r 6 -h 2 -v 6 -j 1 -n 3 -m
3 -h i -r 5 -j 3 -i 5 -t h -h 7 -t 4 -n 4 -i f -j d -o 8 -i 2 -l 1 -i k -m 5 -m j -m 6 -u 4 -j 1 -j
5 -n 2 -i 2 -2x 2 -i f -l b -m c -k 6 -k 3 -j 1 -h 2 -l g -i 7 -h s -k r -o 2 -n 6 -p 1 -n 2 -l 4 -l
4 -m 9 -2t 5 -q 5 o 5 -j 7 -r 3 -h 9 -1w 1 -j 8 -h 8 -i 3 -l 2 -i 7 -h 2 -i b -k c -n 3 -r 9 -m 6 -m
1 -u 5 -r 4 -1r 5 -j 8 -m 2 -j a -i 5 -i 3 -m 5 -z 5 -l 13 -i 2 -w 7 -k 9 -i 7 -i 7 -h 2 -i q -i 6 -n
1 -n 1 -k 2 -s 2 -1a f -p 1 -l 8 -h 8 -m k -m g -j m -l h 1b 2 -12 5 -s 2 -m i v r -k 2 -j 1 -p 5 -o
5 -q 1 -q 5 -m 5 -n 6 -t 9 -s 7 -i 8 -v 2 -i g -j 2 -v 9 -s p -y 1 -12 8 -k e -s 5 -j g -h 7 -j 17 -n
8 -k 4 -i j -q r -s 2 -i a i 1 -s 6 -h 3 -n 4 j 4 -1p 9 -m 4 -3x 2 -h 8 -s 4 -14 2 -24 9 -i 4 -n 4 -i
3 -j 1 n m -m 1 -h 2 -o 7 -r g -k c -o 2 -15 u -k a -x k -m 5 -m a -u 3 -i 8 -i 2 -h 7 -j d -l m -k
7 -p c -j 3 -l r -l e i 3 -k 4 -n 5 -n 3 -r 3 -j 8 -l d -l 2 -h 2 -h j -p a -i 5 -i 1 -l 3 -l 6 -r
f -j 3 -t 7 -j 3 -u 8 -m 2 -q 3 -i 9 -i c -i 4 -j 1 -q f -i n -m h -s 4 -i 6 -w a -l 5 -12 9 -y 4 -h
p -m 3 -j 3 -l a -k 3 -j j -j 5 -1u 4 -n 1 -h 5 -n 4 -u 9 -l 6 -n 2 -l 7 -i d -n 1 -s 2 -s 8 -j 8 -i
g -o h u 5 -i 5 -i 4 -o 2 -h c -j 2 -k 3 -r 6 -j 6 -l 3 -x n -h c -n 5 -t i -j 4 -z 2 -l h -i 1 -q
1 -m 1 -p u -i f -j 5 -h e -o 6 -h c -x 3 -j 3 -13 c -m 1 -l 2 -k g -k f -x a -q n -j 7 -j 6 o 3 -k
c -m 9 -i 4 -p n -i 4 -h 4 -o c -n g -i 5 -j 1 -n 9 -k d -l u -i g -o e -s 1 -s b -j d -h b -k 7 -12
9 -q 2 -q q -k s -k 8 -t j -k h -h h -k 1a -j 9 -j b -v 8 -m 1 -m 4 -i i -l g -s e -n 9 -j 6 -o 5 -i
3 -i 6 -j a -n d -13 c -p 7 -n e k 6 k 1 l 6 -j 4 -k b -s 8 -n 3 -i 5 -h 4 -13 1 -l 4 -j k -l q -l
2 -h 3 -h 19 -p 8 -j 1 -q p -s 5 -o 2 -r 6 -m 7 -l 3 -k 6 -k 8 -q 6 -q 7 -p 4 -t b -1c 4 -p 8 -l
8 -14 4 -z l -q 2 -i 1 -j p -k k -i 5 -r 3 -j 4 p i -p a -i b -k 1 -j 3 -i p -j d -i 2 -h 6 -j e -h
a -q b -12 4 -n d -l 1 -p 1 -l i -s 2 -l b -i c -h 2 -j 9 -t 6 -t 2 z 1 -s d -12 2 -k 6 p k -q 7 -k
e -h h -s f -j 2 -n 2 -o 3 -s d -j b -n 2 -j 8 -t u -r d -n c -m d -y 18 -l e -12 g -j 2 -i 2 -k 4 -h
1 -i 6 -m 1 -h a -l b j 4 -h j -k 6 -h 9 -i t -s 9 l b -r 1 -h a -i 3 -k 2 i 7 -m c -j k -o b h 4 -h
f -p s -o q -j g -u 2 -m 2 -h 1 -j 5 -i 1 -i 9 -l 2 -i 4 -i i -q e -j 3 -i 3 -w 4 -k 8 -o 3 -l 4 -l
2 -i i -q 6 -t 2 -i 4 -j 9 -h 9 -l 8 -j 1e -m 5 -l j -l 4 -n i -n 7 -n b -p d -i 1 -r d -r 7 -v 1 -i
7 -r j -q 5 -t 8 -m 9 -t 2 -m e -j 4 -q 4 -n a -u 1 -l 1 -l 3 -n 8 -i 2 -q 6 -l a -m 4 -t 4 -15 6 -i
4 -l b -u 8 -u 2 -u 1 -i 5 -o 8 -x 9 -q 4 -p d -m e -l 1 -i 1 -m h -n 7 -v 6 -k 4 -u j -u 7 -m e -s
3 -o 5 -p 6 -i c -y o -k 4 -r 3 -i d -i 7 -s b -l 4 -j e -h 2 -u 2 -q f -i o -o 2 -k 7 -m l -r b -i
6 -m 4 -u 3 -o d -z 2 -j a -k 6 -o c -w f -j 4 -m 3 -i 2 -i c -s 8 -m r -k 5 -i 3 -n h -p 8 -11 4 -j
8 -i 3 -k 5 -k 3 -y g -i 2 -w g -q a -j d -i 1 -r 7 -j 6 -k 6 -h 1 -p 2 h f -p 7 -h 3 -i h -j 5 -m
4 -j 1 -o 3 -12 d -h 4 -o 4 -k 3 -l i -p 2 -m 4 -n d -o 1 -n 4 -i f j 6 -m k -k 6 -j e -w 2 -w 5 -p
i -j 6 -n 2 -l a -x 8 -r 9 -k 3 -h 8 -i 1 -q 6 -i 4 -k q -t 4 -j m -k a -o 5 -h i -j 7 -t i -j b -o
y -j d -l n -n n -m c -s 5 -r 5 -l 1 -t o -11 9 -q 8 -j 6 -h u -m j -i 5 -t 7 -i b -l 1 -k 9 -m 9 -p
l -o 4 -u 6 -o 2 -x g -i 1 -l n -q 7 s 8 y 2 -u t -i e -m 1 -l 1 -l 5 -j 4 -l 5 l f -j m -q 1 -o 2 -j
a -j c -i 4 -i 8 -h 4 -i 8 -i 1 -t 8 -p 2 -1e 6 -n z -m 6 -o 2 -n 5 -l 6 -i 2 -k e -i 1 -j 2 -k 8 -h
9 -u 4 -i 4 -j 1 -o 8 -z 8 -l b -y 9 -m 1 -k v -w 5 -r 6 -m 9 -s 7 -h e -k 5 -p b -o 1 -l 7 -k a -h
a -q 2 -v 4 -i 5 -i 4 -k 5 -k 1 -k 8 w g -z 7 -l 1 -l 3 -h 3 -i 3 -o t -w 6 -v 6 -o 2 -k 3 -k 1 -k
c -h 6 -l 1 -h s -i a -k i -h g -r 2 -j 6 -i 4 -j 7 -o a -k 2 -i c -s c -s 17 -n 7 -k 7 -k 3 -j 6 -p
5 -k 4 -i 6 n 3 -n 3 -m 7 -s 7 -n f -k g -j 3 -l 7 -m 2 -t 2 -p 6 -i 4 -r c -n 3 -v j -l 3 -k 5 -i
g -n h -o 9 -r 3 -i k -o b -o 6 -o 6 -i g -i a -k 2 -i 2 -n d -n 1 -j 3 -l 4 -j c -m 2 -o 3 -n 8 -t
e -n 5 -q 9 -m b -m 9 -j 4 -i 1 -j 4 k a -p e -v 1 m 2 -l 2 -o 1 -i 1o -i 1 -l 9 -r 1 -r 1 -q 1 -l
1 -m 1 -h c -q 2 -v l -k 7 -r 2 -s 8 -j 3 -x 5 -k 4 -i a -h 3 -r b -s 4 -p 4 -m 6 -y 9 -p 2 -m 1 -q
5 -j h -u 4 -n h -w 1 -v 1 -m g t 4 -k 4 -v 4 -s h -r f -i 6 h 2 o 2 -m 7 -r 6 -l 3 -j 9 -j 1 -n n -r
3 -n 2 -j 1 -k 2 -n 3 -i 1 -n 3 -r 4 -h 2 l u -m 6 -x j -o 4 -k 2 -o 5 -p 7 -l 1 -i 6 -p 4 -u 8 -l
3 -h 6 -m 9 -p h -j d -v 2 -k 5 -m i -n v -k 3 -l 6 s c -m 1 -n 3 -z 6 -j 4 -u 3 -j 7 -u c -p 1 -m
3 p 8 -u j -h 9 -s 1 -q 1 -n 3 -o 5 -m 5 -j 4 -m 8 -w 1 -m j m 4 p 1 -s b -r 8 -j b -p 1 -j 1 -s o -t
m -l 2 -l 3 -j b -r a -m d -n 7 -m 4 -n e -j b -x 6 -r b -o 1 -i e -n 9 -l 6 -j 3 -p 5 -i 1 -o 9 -k
k -p d -n 3 -i 3 -j 2 -u 3 -q 1 -q g -n f -j 6 -k 2 -j f -t 2 -k 2 -u 5 -o b -i 2 -p 6 -j 3 -x 5 r
r -l d -i 3 -k 6 -l 3 -13 6 -i 6 -m 2 -j 4 -p 3 -j 6 -r 3 -i 1 -q 8 -j h -z r -o s -n 2 -j 1 -m 3 -i
1 -h 8 -p 3 -u 2 -h 3 -n e -m 9 -x n -i 4 -i n -w o -i 9 -h 1 -i c -i 1 -j 1 -j 6 -s 1 -o b -i d -j
1 -m 5 -r 1 -j 4 -k c -k 3 -m 7 -n 8 -x 3 -m 3 -i 6 -n i -p n -h i -l d -i 1 -q o -o 3 -i 3 -k 2 -k
7 -z b -k i -n 2 -t 3 -q i -h k -10 5 -t a -h 7 -q a -n 8 -p 1 -m 4 -r b -w 4 -m 3 -p 2 -j k -v 7 -h
3 -q 9 -i 1 -l a -u 1 -k 2 -r 2 -w 8 -h a -k a -k 1 -k 4 -17 a -y 2 -q 9 -v 9 -j a -t 6 -s 2 -t 1 -r
j -i 2 -l 3 -k 4 -10 5 -n 2 -w 1a -l k -n 8 -m 2 -m 1 -z 2 -t 2 -o 13 -j 2 -i 1 -j 6 -h 6 -i 2 -k
3 -p 7 -17 1 -k 5 -m 3 -l 7 -r 6 -i 4 -n 4 -m 7 -s k -m 7 -h 1 -i 6 -13 3 -k 4 -j 7 k 4 -h 1 -j 2 -u
h -j 8 -o r -n q -k 3 -l o -k 3 13 3 -l 8 -10 8 -k l -r c -j 3 -15 2 -k g -i 2 -h j -16 1 -v n -o 3 i
v -l 2 -v 3 -m d -j 3 -q 8 -j 3 -p a -j 3 -o g -j i s 5 -j c -i 2 -j 5 -h 7 -i 5 -i 2 -n 1 -w f -x
9 -i 11 -i 4 -n k -o 4 -r g -n 8 -11 c -s b -i c -l u -1o a -j 8 -o 9 -l c -h 3 -m h -n 3 -h 5 -n
5 -u 5 -i 5 -y 2 -h b -m 3 -n 3 -i 2 -k 5 -j 6 -w 3 -m g -p q -i t -r 3 -p 1 -j 3 -l 8 -o 3 -k 3 -l
f -n 9 -j 4 -k f -h 3 -n 5 -m 2 -i w -j 6 -10 1 -k 3 k g -o 3 -l d -l 5 -i 6 -j c -h 6 -n a -i 3 -h
3 -j 4 -h 2 -n 4 -n r -j 3 -p 2 -l 8 -v 3 -j 3 -h 6 -n 5 -i 5 -q 5 -n 6 -n a -i 3 -h t -q 5 -k e -j
s -k e -i f -p 2 -m e -l 1 -i 4 -o 4 -l 4 -i 6 -k b -h 9 -q 2 -j 4 -n 5 -l 5 -i c -k b -j 5 -n 7 -n
1 -q c -p 6 -10 2 -s 7 -h 2 -j i -q 1 -o f -m 1 -l 8 -x 1 -w h -o g 14 e -q 2 -l b -p 5 -j 8 -j 9 -h
2 -i 2 -i b s 4 -h n -o g -k 3 -r 3 l f -i 2 -l 8 -n 4 -k 9 -p 4 -p e -o h -o h -n 1 -i 4 -u c -m
5 -j b -1a 2 -10 a -i s -o 1 -i d -u 1 -h b -h 2 l 7 -i 6 -i 9 -o 2 -l e -h 1 h 2 -r 5 -n 9 -z k -o
e -l 2 -r i -i c -m 1 q 6 -n 2 17 9 -t j -p f -j 3 -m 6 -i b -z 7 -i e -l 5 -l c -m 4 -k 5 -k 10 -1c
7 i 8 -i 3 -i d -i 8 -j 1 -n 7 -m y -h 4 -i 9 -l h -i b -n b -n 1 -p l -h 2 -i 3 -w 9 -2d a -i 7 m
9 -s 3 -l n -o g -q 5 -j 2 -j 4 -r 5 -o 4 -w t -t f -m 8 m i -o d -j 3 -t n -r k -k 3 -m 8 s 4 -h
1 -j b -k 2 -i 1 -i k -i c -r 8 -i 2 -r 1 -i r -i 4 -m 3 -o 5 -k 1 -m 4 -n 4 -l 6 -29 3 -o 4 -10 1 -m
2 -h a -k 3 -n m -k 6 -l 2 -l 1 -r q -i a r 1 -o 2 -w 2 -x 4 -j 5 o i -w 2 -o 7 -n e -m 2 -o 3 -l
9 -h 4 -u 2 -j k i d -p 2 -j d -v h -p a 15 2 -q 3 r 2 -m 2 n 1 -s 7 -k 2 -t 8 -o g -k 2 -p 5 -l 2 -k
1 -l d -i 1 -o 2 -k v i d 1q j -u 8 -j 6 -z 9 -o 5 k 1 -h 2 -n 2 -j e -r 1 -i 1 -r 1 -q 3 -m j -n
2 -m 7 -l 3 -j x -q 8 -i 8 q 6 -v 4 -o h -h 2 -s 8 -l e u 9 -h 5 -m 13 -q k o 6 -r n -v k -j 5 -10
i -m h -p 2 -h 2 l 2 -q 3 -l 7 -q f -i 3 -w 4 -i 3 -l 9 -s 7 -l 6 -i 4 -l 8 -13 1 -p 6 -o t -k 3 -p
5 -q 4 -o g -i 7 -s 3 -i q -n a -h 2 -m 3 -t 5 -s g -j 4 -r 1 -j 2 -j 3 -p q -l o -l 8 -h 2 -p 6 -m
g -r 4 -k b -w 3 -j b -i d -n 6 -j 3 -n i -u 2 -h 3 -o 4 -k 1 -w 1 -p g -m 8 -q 9 -t 2 -h u -p 4 -u
t -p g -12 b -i 8 -v 6 -p 5 -u 5 -j v -p l -i q -18 1 -j 4 -y 2 -n 5 -k g -q 6 -x m -q 5 -n 2 -q 3 -i
g -s 3 -i 1 -i j -k a -k 2 -n 4 -l b -j 3 -n w -m b -z 3 -q h -m h -m 8 -o 1 -o 9 -j a -s 3 -i 5 11
14 -i 7 -o 2 13 6 r f -r 8 -p 9 -j 8 -o n -n a -q 1 -p a -q w -o 8 -p i -m 6 -12 c -r i -i i -i 4 -j
m -o 1 -k 1 -m a -j c -s 5 -o 3 -k 2 -q 4 -x 8 -l 9 -q 2 -o 9 -k 6 -r c -j 5 -s 2 -o s -i 8 -q 9 -l
g -m 2 -i 5 -l 4 -s 3 -w 9 -r 1 -y 3 -o e -l 5 -r 3 -i 1 -i 4 l 7 -n 8 -l j -i 3 -10 3 -p a -m j -k
c -s 9 -w c -j 6 -k 1 -q b 1c o -l 1 -k 8 -t l -j 8 -t 6 -h 3 -x 5 -k 1 -i 9 -r 7 -z e q a -n b -k
9 -k 1 l 6 -w 4 -i 6 -q 9 -l f -n 3 -l 5 -y 1 -z d -o 1 -k 7 -k c 10 5 -j 3 n 2 -p 1 -n 1 -14 3 -k
e -q e -h 3 -k 1 -i 3 h 1 -j t -j a -j b -j 1 -o 3 -p 3 -i 3 -j 2 -q 4 -l 1 -l 4 -i 3 -i f -j a -i
3 -h 6 -p 1 -l 1 -z c -k i -m b -i 6 -j g -k 5 -h 7 -h 5 -u 4 -s 4 -j b -q e -m 2 -o b -l 8 -v 4 -i
2 -o 7 -p c -v 2 -p 7 -i 1 -l 6 -j 3 -q 8 -j 5 -t i t 4 o 2 -j i -o 5 -t 9 -h 4 -j d -z 1 -o i -h
8 -k u -i 2 -q 1 -n h -r 5 -i 2 -p 7 -i i -n k 10 6 -v 3 -17 4 -m 6 -m 3 -k c -h 5 -o 7 -h 5 -s c n
1 -j y -j q -h 10 -j 6 -o 5 -z v -r 3 -t 4 -j f -w 2 -i 2 -y 9 -i 4 -s c -p m -t d -n n -k 6 -l h -p
9 -k 9 -v 3 -o a -p c -n 5 -s 7 -j 7 -v 1 -i b -j k -k 2 -p 1 -n 2 -j b -j 3 -j p -i 2 -o 2 -j 3 -o
2 -i 8 -i 4 -n 6 -p 5 -k 3 -n a -i 2 v 2 -13 3 -k d -k c -i 1 i 9 1a 3 -o 7 -j 4 -q 3 -w 1 -i h -j
4 -k 5 -l 2 -q b -l d -j 1 -j 5 -n 3 -o 4 -s b -x 8 -j f -i 2 -k i -j 7 -k 7 -l 9 t 4 -i c -v 2 -h
1 -s 6 -l 1 -p 2 -l b -l 1 -15 4 -k u -k 3 -q l i 8 -k 2 -k 1 -j 8 -x a -r 5 -10 5 -p 6 -q 5 -k a -z
5 -m 7 -j 2 -i 2 -r 4 -q c -h 1 -m 9 10 6 -q 3 -i 1 -t d -w 4 -u o -q i -r 1 -o h -z e -y 7 -q 1 -q
d -m 7 -s 4 -2g 6 -x 3 -r 18 -s c -m 3 -k 7 -j k -m 6 -k 8 -j 1 -n 2 -s 5 -n 2 -l a -m 9 -s 1 l c -m
5 -l b -h o -m 6 -h 1 -j a -q 4 -i n -k i n 8 -n 1 l 7 -n q -s 4 -n 4 -p 1 -h f -i 8 -i a -k 3 -13
f -q 2 -m b -m 4 -r 9 -l d -j d -j 9 -p 4 -s 3 -s 7 -13 2 -m 4 -x 2 -l 2 -l 6 -r 4 -s g -j j -11 9 -n
b -j 3 -j 5 -h 3 -j 1 -j 1 -j f -n 4 -q b 13 2 -i 5 -j 5 j 3 -j 3 -j 1 -r 2 -x 2 -o 2 -i 3 -i 6 -h
s -k c -v 6 -i 1 -j 6 -h 3 -1b 1 -p 6 -k 8 -l 3 -h 3 -i 3 -j 2 -t 4 -j i -i 8 -j a -m 5 -j 6 -h 6 -j
4 -p 6 -j 4 -m g -p x -m c -j 2 -j k -i c -o 7 -i j -s 8 -z 4 -o 4 -q 8 -o a -j 7 -q f -w 3 -h 7 -i
s -i 9 i 2 -k c -i 3 -k 2 -i 4 -k 5 -o 1 -m 5 -y 9 -j 4 12 4 -j g -l 3 -n u -h e -i 4 -i 2 -q 6 -15
2 -h 9 -18 3 -t a -m 3 -k 2 -v 3 -15 1 -j 5 -v 7 -o 1 k a -i b -j 3 -p 4 -q a -j 6 -v a -u 3 -j z -w
d -l 3 -u 2 -l h -j 3 -i 1 -w 4 -r 2 -q 1 -h b -p 6 -s 9 -o 4 -r f -j 6 -h 5 -k w -j 1 -v 9 -x 7 -o
d -n 2 -r 5 -n 7 j 2 -1a 4 -o 2 -l 3 -o 2 -j 6 -u 1 -n a -i 3 -i 3 -l 1 -j e -r 7 m b -j 2 -m 8 -r
7 -w 2 -q 1 -i i -n 9 -v 7 -i a -i l -m b -h 3 -h t -j 6 -z i -q 4 -w 1 -i 7 -h f -h i -j 7 i 9 -h
2 -k 4 -l 3 -n g -h 1 -k b -l 7 -n l -q c -q 8 -t a -h 5 -n 8 -h 5 -i h -l 1 -j 5 -o f -l g -w 3 -i
9 -h g -h 4 -k 8 -k 6 -12 9 -l 3 -w 9 -n 2 -j 1 -i 3 -l 2 -k g -j g -o 6 -q 3 -k b -k 3 -q 3 -r 5 -l
1 -s 4 -s 1 -q p -r 5 -q 2 -j 2 i 2 -k d i e -h 5 -j 4 -t 12 -h c -j e -s j k p -p 3 -h 2 -i 7 -w l q
c -s d -n 1 -h 4 -q 2 -i v -l f -l 1 -n h -m 3 -j u -h c -o b -l 5 -r f -z t t 6 -i e -t 1 -k 4 -s
1 -11 g -h 6 -n 6 -r 4 -w 2 -n h -v 3 -m 3 -w 8 j 9 -j 5 -i e l b -n 7 -i 3 n b -l 7 -m 8 -i a -j
3 -h 8 -l n -t c -1o 2 -h 8 -m 2 -i 2 -i 6 -t 6 -z 2 -u b -s 3 -k 7 -o 3 -p j r 7 -u 2 -l a -i 2 -u
2 -i 2 -m 3 -l f -j 8 -u 1 -i j -p 3 -q 4 -k 2 -u f -j 2 -r 9 -u n -k 3 -j g -k 1 -p 4 -k 7 -i d -p
c -i 2 -h 5 -m 8 -i d -x f -i c -o 5 -p d -h 6 -m 5 -r b -k 9 -m 1 -y b -k b -h 4 -q 4 -m 5 -p 3 -k
f -q 7 -15 2 -12 a -m l -l 2 -z 6 -t 9 -m 3 -j g -j 4 -m 1 y 1 -n 7 -13 4 -q 3 -x 7 -z k -j 4 -k 6 -k
2 -r b -k 1e -o 1 -j e -x 2 -i 3 -v 2 -m 8 -j e -m 5 -i f -j 4 -z r -h 8 -m 2 -i 6 -t 3 -m 2 -k 5 -y
6 -j 2 -y e -q 2 -k 1 -l 6 -o n -i 1 -o 5 -q 5 -k 4 -o 3 -s 1 -p l -k 1 -m 6 -i j -k f -p 2 -h 2 -i
5 -j 1 -l 8 -i a -l 5 -k 1 -p 8 -p 2 -i h -k 3 -l b -j 1 -j 7 -j 7 -p 3 -m 4 -w 3 -l a -q f -m 1 -r
1 -k 3 -l 8 -x 6 -i m -h 6 -p 2 -j 2 -t 5 -p 6 -r 1 -q b -i 6 -h 1 -l 7 -o 1 -o b -j 4 -n 2 -k 1 1h
2 -n x -r f -l 2 -r 3 -q g -i 6 -q u -q 8 -m 1 -11 a -p 4 -p 4 -m 1 -j 6 -k 6 -i 8 16 6 -r 4 -l 9 -l
9 -i 1 -l 3 -h 4 -l h -n 3 -w 2 -15 3 -j 5 -k 1 -k i -h f -j 1 -l 1 -h 3 -i 4 -n f -w 4 -j 8 -i 4 -o
f -o 4 -s 4 -n 7 -19 1 -o 1 -j 6 -p c -n 7 -i 8 -p r -l t -l 6 -m 9 -j 1 -j 3 -n 3 -v 4 -l 1 -n 6 -o
3 -m 2 -i 1 -i 5 -10 1 -j b -n 2 -l d -x 7 -13 4 -x 1 -m 2 -k 13 -t h -n e -l 7 -j 3 -j 1 -k 2 -h
5 -k 1 -r d o d -j 3 -k c -i 6 -k 3 -p 9 -h i -k 7 -i m -k 6 -n l -j 1 -k c -16 4 -n 5 -i 9 -k 1 -k
2 -1b 9 -j 5 -m 1c -j 1 -n k -v g -i 1 -p 2 -s c -i i -l g -n b -1f 1 -k 7 -h 4 -u 1 -k 3 -j 5 -i
2 -1c 3 -p 4 -m 3 -j 2 -i 1 -r c -r 5 -l 3 -l 5 -q a -k 3 -t a -j b -k i -o 7 -x 1 -m e -q 2 -r 5 -p
3 -i 8 -s 6 -13 1 -n 2 j 7 -h 5 -k c -v e -y 3 -o a -j 5 -k e -r h -n 3 n 7 -i 8 -j b -k v -k 2 -j
a -u c -m 2 -p a -p 4 -11 4 -k 9 -i 1 -l 8 -i 2 -v 5 r 4 -j c -m a -z g -i 2 -h x y 6 -j 13 -l e -h
1 -o q -l c m 5 -k 9 -h n -m 5 -n 1 -l 1 -k 2 -i 2 -j 2 s g -v a -17 4 -o 3 -i m -i 5 -11 r z c -n
c -y 3 v 8 -v 6 -p b -s 3 -n 1 -k 1 -k 6 -l 6 -j k -l 2 -m 3 -i 1 -n 1 -n 2 -p 8 -w 8 -l 2 -k 2 -i
2 i 4 -h 4 -13 6 -l 2 -w 2 -m 1 -o 5 -u 3 -k 2 -p 1 -n 5 -j 7 -n 9 -l h z 16 -o 3 p f -j 2 -k 5 -o
f -l 3 -j 8 -m 3 -n e -n 1 -i 9 -o e -l l -k 3 -n 7 -m g -t a -k 2 -l 2 -n 1 -v f -n 7 -m 6 -j 4 -s
7 -k 3 -p 7 -i 6 -p f -n 1 -j 2 -i 5 -m 4 -r 5 -r b q 3 -l 7 -y c -u 1 -i l -n 7 -m 10 -j 8 -l c -n
o -l 4 -i e -l 1 -v m -n 2 -k 2 -j g -i i -n 2 -p 4 -o f -i 7 -x 3 -h 4 -k 7 -m 6 -o l -o 3 -k 1 -m
p -r 6 -p d -m 2 -k 5 -o 7 -h 8 -l 8 -t 2 -n e -h d -j 5 -l 3 -l 3 -m l -o 3 v 7 -p 1a -l f -j 1 -v
4 l l -i 6 -m 5 12 2 -r 4 -p 3 -1h 4 -l c -s 12 -i 8 -l 4 -p 1 -m 3 -p c -p 1 -i 6 -j e -t 3 -i n -i
1 -k 2 -i 1 -i j -q 4 -l 6 -n 6 -o n 12 l -m k -s 4 -n 5 -s i -i 4 -i 4 -l 2 -q 5 -j 8 -l 2 -i 1 -i
d -m 6 -j 6 -r 6 -n 4 -o 4 -m 4 q 1 -q 3 -l c -m 3 -m d -s 3 -h n -m a -k 4 -j 2 -j a -i 3 -o a -k
1 -m 6 -i 6 -k 5 -i 7 -o 7 -h g -2p 3 -n 4 -m 7 -h 5 -p 2 -o f -h 6 -j 1 -r 6 -o 7 -m 6 -r 7 -n j -k
c -i 4 -u 8 -r 5 -l 1 y 7 i 3 -t 1 j 6 -t a -h f -j c -t 6 -s 6 -v 5 -q a -i 3 -k 2 -r 6 -h 1 t 4 -n
7 -o 9 -i 9 -t 1 -l 6 -k 2 -m f -k 6 -x 9 -j 8 -o s -m b -k 2 -11 d -v 2 -p 7 -k 5 -l 1 -j 9 -l 5 -q
1 -k b -t 9 -i h -j 5 -o 1 l 7 -k 1 -i k -j 7 -o c -k j -h a -s 1 -k 5 13 h -u 7 -o 8 -10 b -h 2 -o
b -n 2 -n 7 -i 4 -k 4 -j h -t 1 -r 2 -l 3 -k 3 -15 g -l 1 -m k -n n -l 2 -j 1 -w f -15 8 -l 1 -n 8 -q
5 -k 7 -i 3 -h 9 -j 9 -h 3 -p 5 -h 5 s 7 -i i -h i -m 5 -17 d o 2 p 8 -17 1 -m m -n 9 -n 6 -r p -x
5 -10 8 -j h -n a -v 3 -i 6 -k 6 -i 4 -x h 1b 4 -n f -n 9 -i 5 -q 7 -l 6 -j 4 -l 5 -n 5 -h 7 -k 2 -i
2 -q 2 -q m -j 1 -t 8 -m 1 -s 5 -l 8 -o 6 13 6 -j 7 -k 4 -h 3 -p 1 -z s p 3 -q g -i 9 p f -v n -i
4 -v 9 -q 6 -s 2 -q 6 -m 7 -i 4 -j 7 -y 3 -12 j -s 1 j d -l a -q h -o 5 -k 2 -t 3 q 3 -i 2 -o u -t
e -x 2 -k 5 -o 2 -h 4 -h 5 j 2 -l 9 -h 2 -m 2 -z 2 -n 2 -p 6 -p n -j a -l c -y 3 -t p -k g h 4 1g
3 -x 7 -p 5 i o -h e -j 6 -m l -j 1 -m 4 -h h -j c -n 3 -m 8 -l g -n 3 -l b -x 6 -j d -q 1 -o 9 -l
4 -j l -k 4 -r 6 -r 3 -y 4 -j 3 -o 6 -k 7 -t 6 -1b b -j c -n a -q d -o 15 -m b -h 14 -j 9 -11 4 -17
2 -r a -m 9 -j 8 -r 2 -n b -h 2 t 2 -l 3 -q 1 -l 1 -l 6 -n 4 -i g -j 2 -u 2 -h e -j 3 j 5 -u b -15
2 -s 1 -o 11 -n b -i g -n b -k 3 -m 5 -l d -o 5 -n 8 -n 2 -q e -s g -m 1 h 9 -r 3 -l 8 -s 2 -r e -o
2 -m o -j q -j a -t 1 -l 4 -k 6 -m b -t 4 -i 2 -o 2 -j 4 -k 8 -v 4 -k 1 -h 4 -k 4 -l 1 -k 2 -u 2 -o
1 -k 6 -j 1 -n 3 -m a -i 6 -o 2 -17 f -k 6 -10 g -s 2 -k 4 -n 6 -i 2 -j 4 -l a -m 6 -q s -k a -p 6 -n
2 -m 5 -w 7 -p 1 -i 3 -i e -q 9 -16 a -h a -k e -m 7 -l b -l 6 -h 3 -u 4 -j a -r c -10 4 -10 9 -11
4 -u p -u 6 -m 6 q e -r 5 -j d -w 3 -o 5 -h 4 -q 5 -j 1 -t 8 -j 2 -k 2 -m 6 -r j -i 6 -q 1 -j 8 -h
2 -o j -j j -o 5 -i 7 -m 4 -i b n 1 -o 1 -n 5 i d -v 2 -h 6 -m 9 -h 1 -j 3 -o g -v 8 -l 3 -p 9 -u
1 -l 2 -j 1 -i 9 -i 1 -11 6 -t 4 -v 7 -n m -k 3 -n 2 -o f -k b -l 1 -k 1 -v 3 -k 11 -h q -j 6 -s 2 k
1 -q c -v 8 -h 3 -u 6 -k 7 -n t -i 3 -n 1 -l 9 -m 5 -m 5 -p 5 -n b -1b 6 -12 4 -l b 11 a -l c -s 7 -n
7 -i 7 -m 4 -13 7 n 3 -j g -u f -i h -o 3 -z 8 -n e -t 2 -w v -k 3 -l 3 -p 6 -k 1 -h 3 -r 8 -o c -j
g -i 5 -k 4 -v 9 -l 1 -s 6 i 3 -i j -u 3 -q h -h b -i 3 -i r -m 1 -r 3 -n d -i 1 -l 1 -h 8 -l v -n
2 -k c -u b -n 4 -k 1 -y 3 -r 9 -y 7 -l 2 -h 1 -i 2 -m k -p a -t 9 -v 6 -n 5 t 6 -j 3 -k 6 -h b -m
6 -m 7 -p 3 -r 3 -l 3 -r 3 -p 2 -o 9 -i 3 -p a -i x -r 6 -r 3 -m 1 -j 3 -q d -v 9 -i 3 -l s -q 7 -p
5 -l c -j c -k 7 -j 1 -s 8 -k 4 -t i -j 6 -j 9 -j p -o 1 -n 7 -u 4 -r 3 -r 6 -10 8 -l 4 -v 1 u 7 -q
e -j 5 -v b -h 4 -u h -h g k 5 -j 2 -i 4 -j 9 -l 4 -16 f -x 5 -j 5 -h p -l 5 -16 4 -k 8 -m 8 -h i -t
n -n k -n 4 -p 6 -p 4 -n 9 -k 2 -i e -o 6 h 5 -r 1 -l j -j 4 -i s -m e -n 4 -o 1 -n a -n c -h 2 -i
5 -11 4 -14 7 -j 7 -s 6 -p 8 -i o -l l -m x -10 6 -s g -o 2 -h 3 -l 2 -k 1 i h -j a -p 7 -k 1 -j r -j
d -i 7 -i 2 -m e -n 8 -x 2 -o 1 -n t -j 6 -h 4 -h 7 -l 8 -j 6 -m g -s 5 -j 2 -j 6 -h 7 -l 9 -v g -h
n -n 3 -h 2 -o 8 -w 5 -q 19 -q c -14 1 -m 6 -j 4 -j 3 -i 1 -j e -m k -u m -l 5 -q 3 -v 4 -i 8 -l b -u
l -s 9 -q 2 -28 3 -j 2 -i 2 -i 3 -n 4 -w 5 -o 2 -s 6 -n 7 -o c -10 3 -l 5 -h f -h b -i a -s w -n a -o
a -n 2 -i m -r h -v h -n 1 -q h -l 1 -n 2 -r a 19 4 -o 3 -i 4 -l c -q 6 -h 4 -u 1 -j 3 -k 4 -m 2 -j
1 -i b -k q -m 6 -l k -p 2 -o 2 -j 4 -m 1 -i h -k 2 -t 2 -m 7 -i 3 -n c -t 4 -n 3 -r b -l 1 -o 9 -16
b -y 3 -i 5 l 2 -i 4 -o h -l 7 -n 6 -l 1 -p 2 -m k -l a -j 4 -l 2 -j g -10 2 -m c -m 6 -w 3 -l b -n
z -o 7 -j a -i 6 -i 1 -l a -i c -n 6 -q 3 -k c -z 3 -l d n a -k e -m b -t 2 -k c -l 7 -o f -q f -l
3 -w 8 -t d -i 5 -k 2 -n 1q -h 7 -n 7 -s 3 -q 6 t 9 -l 4 -i 7 -k 7 -j 4 -16 5 -o 2 -q 3 -t 1 -i 1 -l
5 -v 4 -m 3 -r a t 3 -p h -h 3 -j 2 -u 8 j 7 l 7 -j i -i 9 -i 6 -q a -i 1 -k 7 -h q -j f t 2 -11 n -l
9 -t 1 -j 2 -i 4 -r 3 -i 2 -l a -t j -l 2 -j e -j 8 -i d -i 5 -j a -19 a -j 1 -u m -i 8 -n 5 -k m -27
a -p f -i 3 -n 5 -l 2 -t 1 -l 1 -i 1 -o 7 -n c -u 3 -p 5 -o q -s 2 -i 6 -i 8 -i 2 l 4 -j 3 -o 7 -i
e -k a -k d -j 7 -n 2 -o 7 -10 8 -n 1 -i 1 -j 3 -v c -j 4 -t 6 -j a -r 4 o v -l f -r h -j 2 -i 4 -u
2 -j 2 -k 1 -l 8 -q 7 -t g -x 5 -l 7 -1s j -j 1 -j 5 -k 8 -n 4 -t i -m 1 -w i -l 7 m x -q 5 -k 8 -l
d -s j -k g -y 3 -k f -i a -s 4 -k 4 -i 5 -i 1a -h 3 -o 7 -q 6 -k 6 -i a -i 1 -s f -l 4 -w 6 -l 8 -p
7 -m 3 -m 4 -j 4 -t a -h 2 -i 6 -i 3 -p 5 -o 1 -1g v -r 1 -t 8 o f -16 b -q 2 -r 2 -v e -m 7 -l 2 w
b -i d -k 4 -13 6 -i 3 -l 4 -p 8 -h 2 -n l -m 3 -h 3 j 2 -l 2 -k 4 -i 6 -j 7 -i 4 -o 9 -1u 8 -n k -i
9 -i 8 -p 8 -p 5 -l 3 -i 3 -v 4 -q e -u p -k 1 -p 5 -q 2 -m 6 -j 3 -j 7 -k i -m 7 -m 3 -q 4 -r a -h
3 -12 3 h 7 -h a -o 1 -n e -y 7 -h 1 -j 8 -n 3 12 4 -m a -r 6 -27 5 -j 8 -i 6 -h a -p 1 -l 7 -k 4 -i
7 -j 2 -h b -t y -i 1 -o i -t 4 l 1 -10 2 -i 3 -h 2 -q 9 -l 9 -q 9 -p 4 -k g -m 7 -m 1 -i 5 -o i -j
r k 3 -l 9 -j 5 y 2 -l 4 -h 4 -j 1 -l 6 -m b h 7 -q 5 -10 4 -l d -w 5 -x 6 -q 6 o 6 -j 4 -x 6 -p 5 -t
d -i 9 -k 2 -l 1 -h 6 -j 8 -i d -i 4 -h 9 -m w -j 4 -j m -s k -n 19 -o 7 -14 8 -i a -i 5 -p c -l 2 -j
3 p 5 -q b -n i -h 6 -i c -j 2 -j m -m 6 -o 8 -i 7 -m 2 -p 7 -k 7 -h 1 12 9 -j 1 -s 4 -r 5 -p 2 -l
9 -h 3 -m 1 -w 9 -i 5 -i 1 -p d -h 5 -o 1 -q 3 -u 7 -n 9 -j 3 -k 9 -j e -i a -j a -m 7 -o 4 j 4 -h
2 -r 3 -j n -m 2 -h 2 -w 2 -i b -s 5 -p 8 -l 2 -k 9 -j 1 -n 5 j 1 -i e -i 6 -m 2 -j e -t 4 -p 3 -v
6 -u 3 -s l -v 1 -v 7 -m 3 -h 1 -q 1 -k 4 -n c -u f -t 2 -1d 5 -i 8 -o 5 -x j -h 6 -n 5 -o 2 -m 1 -m
c 19 a i a -z 2 -l 2 -i 5 -q 2 -l 1 -p 5 -q 2 -k a -m b -n e -j 3 u r -u y -m l -j 2 -10 s -l 6 -l
6 -p 1 -w 7 -p 8 -j g -n 8 -s 1 -n 2 -11 1 -i 2 -k e -1c 3 -p 4 -m 9 -r d -1o 2 -r 2 -m 1 -1m x -o
2 -n 3 -k 1 -15 p k i -j 4 -t h -n e -n o -h d -n 5 -h 4 -i 7 -k 2 -s 9 -k 6 -r e -m d -m h -i 8 -m
7 -s a -l 8 -l 3 h b -k g -i 6 -t 1 -m 2 -n 2 -k 1 -h 3 -i 9 -m 5 -h 9 -t 4 -o 3 -l 9 -i 4 -l 1 -i
1 -18 u -i 5 -n a -m b -r g -r d -l b -i 4 -i 5 -i 12 -i 4 -w 2 -k a -m 2 -n 5 k b -h 3 -11 16 -k
1 -l 2 -h 1 -m l -j 5 -l 6 -k l -i 3 -m 1 -i 8 -k 5 -k 3 -s 8 -j r -18 a -j n -i p -18 8 -o 6 -i
4 -1n 3 -s 2 -k k -n 4 -m d -k b -h h -k 1 -j 3 -o 3 z 3 -l b -n 1 -o 3 -i 9 -z 3 -p f -n b -m 2 -o
3 -q 6 -r 9 -10 g -j 3 -n 4 -s 5 -p e -j 3 -r t -k h p c -o c -p a -k 1 -m 9 -o 4 -m 4 -s t -h h -k
2 -v 3 -o 4 -j 1 -l 1 -m 8 -z 1 -v 5 -q c -p 3 -t o -m h -n d -j d -n 4 -i 2 -k a -k f -j 5 -l e -10
8 -m 8 -j h -j 3 -j 5 x 2 -i 13 -u e -l e -k 2 -i b q 2 -l 7 -j 3 -k 1 -j 8 -i 4 -s c -10 7 -l a -m
1 -p 8 j 1 -p 8 -v h -n 2 -n a -i e -17 9 -m a w f -n n -v j -r 2 -z h -x i -m 1 -r 5 -l 8 -k 3 -m
2 -m 9 -k 4 -i 9 -j e -r 9 -i a s 8 -h 6 -h 3 -i b -o 2 -h e -i d -p 6 -l a -p 3 -j 1 -u b -n 1 -u
a -h a -o 6 -i g -k 1 -h c -i 3 -q f -y a t 8 -l 6 -n d -x 7 -p 5 -n g -h i -i a -i a -m 8 -j 1 -l
b -j 2 -l 6 -r f -12 2 -n 1 -m 4 -o 2 -r 2 -u 3 -l 3 -l f -k 2 -q 3 -k 2 -r 9 -l 4 -o d -o a -k 2 -i
6 -p 7 -16 1 -i k -p 7 -p 3 -i 1 -t b -m 7 -i f -k 6 -k 3 -p e -k 5 -s 1 -k b -h 5 -j 4 -l g -o 4 -p
1 -o 6 -i 7 -m h -k 8 -i b -m 8 -m 3 -p d -m g -l e -j 9 -h 8 -i 2 -h 5 -l 2 -k 3 -n 8 -m 4 -r 5 h
4 -h 3 -i 2 -l 6 -j 1 -l c -w o -p 9 -w 7 -m 2 -j i -k 7 -m b k 2 -h 2 -l 7 -l 3 -l 5 -k j -j 5 -l
1 -l 1 -j 7 -n 2 -1w c -n 4 -u 7 -n 1 -k 3 -l 3 -h c -l 3 -i 1 -j u -n 3 -h 5 -m 2 -p g -l 2 -m 5 -k
1 -h 1 -m 1 -n 6 -o i -t 1 -14 5 -n 1 -k 9 -k 4 -i 2 -x j n w -i 1 -1s 1 -h v -p 5 -i 2 -v 1 -l h -k
1 -j 2 1g j -o b -r 1 -m 3 -k 7 -s 3 -s g -j b -n 5 -j a -t b -v h -p i -j a -l 11 -i 6 -j b -l 5 -i
d u 1 p a -u 8 -j 3 -k 7 -i 5 -j c -i 8 -i 5 -v 2 -k d -i n -l 7 -w 5 -l 1 -m l -k 1 -k 7 -o 8 -l 3 h
1 -n 4 -j 1 m 8 -m 6 -j b -m 5 -v 4 -x k -q 3 -x c -k j -l b -k g -h e -t 3 -t 4 -p 1 -j 9 -n 1 -o
9 -i 3 -n b -k 4 -10 c -l c -l 3 -j 3 -h 5 -i c -n 8 -u a -k 1 -n 5 -n 2 -z 6 -k c -m b -n 4 -l 1 -l
l -q 5 -r g -j d -j i -i 13 -m 6 -i 3 -h a -h 3 j 3 -h h -k g -h 3 -k d -p b -p 1 -p f -s 2 -p 2 o
5 -n 4 -i 2 -m a -j 7 -k 4 -j 6 -p p -m c -i 5 -p 5 -m 4 -13 1 -m 1 -j 1 -l 8 -z 1 i 4 -o 4 -l 4 -l
1 -l 7 -i 7 h 3 -h 2 -i b -i 2 -l e -y 7 -j 2 -s 6 -j o -x 5 -j c -i h -k 2 -i 9 -z 7 -y 9 -u a -l
2 -m k -h 6 -y d -o 4 -r 1 -q c -p 1 -k q -n 3 -z 7 -r 5 -j 7 -o 4 -i 4 -l 7 -j 1 -j b -l 9 -r r -m
2 -l a -h 9 -2u i -j x -l 1 -h 1 -1c 2 -k 8 -i 4 -p 5 -j l v 4 -18 4 -10 e -q 5 -k 7 -s 9 -i k -l
8 -o 1 -u 4 -o j -k 8 -j 1 -m q -k 5 -u h -j d -j 3 -o 1 -y 1 -i b -p 1 r 3 -k 2 -q e -k 5 -i e -h
3 -q x -u 2 -r g -h 7 -k 2 -j 7 -k 6 -q 2 -o 6 -p s q 6 -k 1 -w d -x 7 -i 6 -j 3 -l 1 -m 4 -i 8 k
5 -l q -l h -m m -j 9 -p d -u 8 -h 1 -n 1 -k 9 -j 7 -j 1 -r o -i 3 -l 3 -j 7 -k 1 -j 6 -t 5 -y 3 -n
3 -r f -n 3 -s q -j c -h 3 -j 7 -j 1j -i h -t 2 -n 8 -j k -k 1 -o 4 -i d -o 9 -n 2 -s 1 -i 2 -h 9 -o
e -q 7 -r 6 -q 4 -o c -k 3 -j 4 -j 1 -i 1 -i 2 -m 2 -i 1 -t 8 -o 6 -q 8 -n 1t -s 9 -r m -o 1 -j d -j
7 -m q -j 2 -n 1 -14 5 -j o -n 5 -r 9 h m -k 4 -l f -u 5 -l f -m f -h 5 -q 1 -p 9 k 1 -n 6 i 6 -q
d -n 3 -1a 2 -j 2 -k 2 r 3 -z b -s 5 -l 4 -p d -j 6 -t 1 -j a -10 c -h r n j -h 5 l 8 -l g -p 1 -k
i -v 4 -n 6 -q 7 -o 3 -t j -m 1o -m 1 -m 3 -l g -o 1 -i 3 -j 2 -h 3 -m 8 -m 1 -12 a h j -p 2 -x 2 -o
2 -u c -s 5 -n 3 -v 4 -q 2 -m 3 -k 9 -o 9 h d -n 1 -k l -p 3 -m 1 -j t -j b -k g -m 2 -q 4 -j 2 -l
a -h b -j v -h q -i 7 -v 1 v 1 n a -j 1 -n 5 -l 4 -x 1 -h b -m 3 -m 6 -i 8 j e r b -q b -r 8 -s b -o
f i 3 -u 3 -p 4 -u f -l 1 -j 6 -w 5 -h 5 -v 3 -j 3 -j b -n c -q a -o 2 -l 3 -i 4 t 3 -o a -15 1 -m
j -z 6 -t i -q 10 -t 6 -k 7 -j 5 -m s -s 7 -q 7 -i 5 -o 4 -j n -u 8 -l 6 -j a -o 2 -j h -u f -i 6 -j
h -t 1 -y e -j 3 -k 4 -l 7 -i 4 -x 1 -z 4 -15 4 -n 4 -j 2 -n b -i g -t 6 -m 5 -j c -l 2 -p 1 -l 3 -p
7 -n 1 -r g -l 4 -m 3 -i j -k d -10 1 -o 8 -m 3 -o 5 -l 3 -s 1 -u g -j 2 -o 6 -z a -j 1 -m j -i 6 -i
h -l 1 -q 1 -y 2 -j 5 -q j -k 1 -o 7 -k 5 -t 5 -y 1 -l a -l 8 -l n -h u -q 6 -m 2 -n 7 -p 4 -i 7 -j
9 -o 8 -i 4 -j c -q o -h 7 -i o -j 2 p 5 -s 3 -o 9 -i 8 -r a -h 2 -k b -j 1 -s 4 -k 6 -n 2 -k 9 -k
a -h 5 -o c -w e -u 5 -l 4 -l 5 -i 4 -k 8 -16 a -n 4 -o 2 -l g -q 9 -l q -n 4 -i 3 -q 6 -k 8 -p b -k
3 -h 6 -p 7 -z 6 -14 2 -w l -k y -j 5 -h 9 -m 9 -n 9 -q v -w c -j e -l c -o 4 -t 5 -l 3 -q k -n 9 -i
i o 3 -h s -l l -p b -1a 19 -v 9 -i d -k 7 -i 3 -w d -j 2 -u f -h 9 -j 1 -w 3 -i 6 l e -j a -l 6 -r
3 -s d -n 6 -m 4 -o 6 -i 2 -i 2 -i 2 -k 8 -r d -j g -h 1 -j f -i 5 -i b -o 4 -v 3 -q 1 -l 4 -h 2 -k
2 -l 4 -m 7 -m e -l 7 -l 1 -13 8 -t 2 -i 8 -h 7 -m 4 -i 5 -q 3 -s 2 -i 6 -l c -h 1 -j 3 -k 4 -h 3 -i
3 -i p -i h -x 2 -q 1 -s o -p 6 -l 9 -l d -j i -o 1 -l 5 -h 8 -v c -u 2 -i 2 -1s g -l 5 -m 3 -l 5 -j
h -v a -m b -j 3 -i d -h 1 -m 4 -l 11 -s p -x 7 m 1 -l 7 -p 6 -k 9 -n m -k 8 -z 2 -11 1 -k f -s 5 -l
g 18 c -w 6 -q 4 -j a -h 3 -r d -k 6 -k a -t 1 -q 13 -m 4 -l c -p 4 -u 3 -h 2 -h 2 -i 4 -m e -m g -h
9 -n 2 -n 4 -i 9 -j 3 -h 4 -j 5 -k f -o d -i d -j a -16 2 -j 8 -i 8 -t 2 -m 1 -k 4 -10 k -h f -w 7 -q
1 -v 3 -k 7 -h 6 -j 6 -k 6 -m 2 -p 7 -h 2 o 8 -m 3 -n 6 -p 4 -15 b -r 4 -q 8 -i 3 -p 6 -p 5 -i f -k
o -n 6 -k g -14 7 -h 1 -j 1 l m -n h -h c -h 1 -k n -j 1 -l 1 -n 2 -n 1 -j 1 -k t -j d -m 1 -h 7 -o
7 -q 2 -z b -m 4 -o 6 -l 7 -k 5 i 3 -h 9 -h 1 -i 5 -m 1 -k 9 -m h -i a -m 1 j 1 -p 3 -q 1 -t 6 -l
a -q 2 -h 4 -k 3 -p 3 -o 3 -h 1 -i 5 -k 8 -m i -l i -n 8 -l c -k 2 -o 2 -j 5 -h 6 r 2 -q 7 -k 2 -j
11 -k 7 -k 5 -i 3 -x 5 i 7 -q 6 -k 4 -t f -p 1 -y h -o c z 4 -k 1 -n 8 -r 4 -r 6 -w 2 -i 4 -m 2 -i
5 -p 3 -k 4 -j d -h c -l 2 -n f -h 2 -l a -l 2 -i 2 -m 4 -q 1 -k 6 -r m -p 8 -l 6 -h d -q 3 -r a -l
o -t b -v 2 -o 9 -m i -l 8 -i 2 -v 9 -h e -n 1 -j 2 -u d -t 5 -k b -l 5 -i c -v 5 -o v -j i -m 5 -m
7 i p -i 3 -s b -i 3 1c c -i 3 -i 4 -h 3 -i e -s 7 -i 3 -k 5 -r a -i 9 -q 7 -1z n -o 5 -r 3 -m 1a -k
1 -i 3 -j 3 -l 1 j 2 -i 3 -i 4 -l 7 -i d -h i -p 1 -h 4 -j c -n 6 -m j m n -j 1 -h d -y 2 -m 1 -l
6 -i 2 -i 8 -n 2 -l 6 -k 7 -u t -l d -j b k d -m 1 -j 5 -i 2 -2j 1 -h z -h 3 -s 9 -r e -n 2 -l f -j
9 -l n -1a 7 -k 9 -11 1 -t 1 -i y -k m -o 2 -10 1 -l f -i 8 -m b -o 9 o 6 -n 8 -k 7 -u a -o n -r 2 -s
g -o f -k 2 -l m -r j -j d -j 1 -i 4 -k 4 -p 8 -j 7 -n 1 h 6 -u 1 -n 1 -j 3 -i 5 -10 4 -p 5 -k 1 -i
4 -m j -k 4 -u b -h j -k h -k 9 -i 5 -m 6 -i 5 -v 2 -i 1 -j 12 -x 2 -t d -k f -h 2 -l 1 -s i -v b -k
j -i b -m 2 -i 1 -s 5 -l 4 -n 1 -n 1 -j a -m 4 -r e -j 1 -q 1 -h l -j 3 -j 9 -w 3 -m 1 -o 3 -h 7 -m
a -u e -j 6 -i 6 -l 3 -l c -k 5 -18 8 -m 4 -r 2 -j 7 -n a -m 1 k 5 -i 6 -o b -k d -j 7 -l b m 5 -j
6 -k 2 -y 3 -11 4 -s 1 -h 6 -n 6 -j 3 -k 6 -l 1 -w 2 -q 2 -j 8 -q 2 -m 1 j 9 -l k -o 2 r m -l l -k
6 -l 4 -k 4 -n c -n 2 -o f -n 2 -i 4 -i 8 -n 3 -n g -n 3 -l 2 1p 3 -m 4 -19 5 -k 5 -s 5 -m 7 -n f -n
1 -k j -r 7 -k 6 -k 9 -12 i -i f -o c -w 2 -m 8 -i r -j b -r d -k c -n 2 -m 7 -i 5 -o 2 -m 1 12 5 -j
5 -r 9 -l 2 -j i -l 4 -r m -m 5 -14 2 -h 5 -v 2 -l 8 h f -z p k 6 -i 2 -o 11 -17 2 -i 5 -o 3 -j 8 -k
8 -x 8 -j d -q k -i 3 -i b -j 4 -k 1 -n m -l 5 -p 1 -r 1 l 1 15 a -h 8 -10 e -r t -v e -o 7 -j 2 -q
r -i 4 -1v j -r 4 -l y -n 4 -k 4 -h l -j a -p 6 -n a r b -h 4 -k i -o d -h 7 -13 b -i 2 -o 3 -i 2 j
b -10 3 -l 5 -k 7 -q 1 -l 6 -i h -m 3 -p 4 -n e -n 4 -i k -k 3 -p 9 -r n -h 4 -j f -j d -t 4 -m 7 -s
2 -l 5 -j n -v k -w 9 -q c -j 8 -m c -j 6 -i 2 -11 3 -l a j i -x 3 -q 2 -k p -p 5 -o 3 -h 3 -t 2 -i
3 -l 1 -t 2 -h 3 -h 5 -l 2 -j f -k n -k 6 i 1 -i j -j 7 -v 1 -m 6 -u 2 -k 1 -l 1a -j y -s j -j 5 -h
1 -k 8 -k 5 -n 5 -m e -w 1 -m 9 -k 4 -m 1 -n 9 -j 1 -o 5 -p 3 -n g -h 1 -k 7 s 4 -k 1 -j 2 -n 1 -n
l -p 4 -i 10 -k 1 -j b -i 2 -l 3 -p b -j 3 -j 1 -j 2 -r 5 -o 6 -w e -k 2 -j n s b -k f -17 1 -k 9 -i
9 -o 7 -i c -m 8 -r 4 -s 1 -w 3 -o 5 -n 1 -l 3 -h c -m b -v 9 -k 3 -k h -v 1 -k 3 -h i -r 4 -l 1 -k
2 -y j -q 1 -j 1 -j b -l 4 -i 8 -m 9 -27 4 -t t -m j -i f -m 4 -j b -i 9 -i 6 -k 6 -i 4 -o 2 -j a -w
p -n 2 -l 1 -k e -j b -m 4 -k 3 -m 1 -q 3 -i 2 -k 4 -h b -r 7 -1a 3 -m 2 -u 3 -l 4 -n 8 -k f -16 3 -q
5 -j 5 -l 4 -r 5 -l i -r 4 -k 4 -m f -o i -j 4 -i 4 -k 4 -t 6 -p 5 -m 3 -r 5 -r 2 -m 7 -i 7 -o 4 -h
2 -k o -m 4 -m 6 -i 9 -j 8 -l 8 -k 1 -h w -h 1 -m 8 -j 3 -i 6 -h f -n 7 -i 3 -h 7 -r a -x 5 -w c -l
e -l 3 -j 4 -r e -i 2 -w 3 -u 5 -j 5 -j 3 -l 1 -o 5 -y 3 o 5 -j 5 -i s -h c -t 1 -k 9 -i 2 -o 1 -i
5 -o 5 -j 6 -w 1 -o 1 -j 3 -m b -j f -n 6 -n f -i 6 -l 7 -p 8 -i h -j 6 -x 4 -i g -l 2 -i e -m 8 -l
a -v 5 -m 1 -p 7 -z d -m 1 -m c -h a -16 1 -i c -l 3 -o 8 -x l -l 1 -h 8 -o 7 -i 4 -w 5 -v j -q e -i
3 -n 1 -k h -j 1h -m 4 -m 1 -r 6 -n 8 -11 3 -s 2 -l 1 j b -p g -10 6 -q b -j 6 -w s j 1 -h 3 -j 3 -k
1 -o 5 l 1 -o f -m 3 -v 7 -j 2 -h 2 -r 8 -r c -i 8 -h d -p 3 -i 1 -r 2 -l 5 -h 6 -j 8 -u d -l k -k
2 -m e -q 6 -i 7 -l 2 -j 8 j 9 -k b -j 6 r j s 3 -m 3 -z 1 -m 3 k h -m a -l 4 -n e -j 3 -i i -i g -15
v l i -o b -r 1 -k 4 -j 2 -q 2 -l 1 -j 5 -o 8 -j 4 j b -v 6 -m 4 -o 9 -y 8 -n 4 -y 9 -p w -n 17 l
f -i 5 -m 1 -i 3 -o 6 -x 6 -o c -l 1 -h 6 -n 4 -k d -p 4 -j 7 -s c -z e -l 15 -h m -i 3 -s 5 -n g -i
7 -i 8 -x 5 -n 2 -o 2 -n 1 -r 5 -p 2 -i 1 -i q s 3 -t 9 -o e -i 3 -j 2 -v 8 -1l 2 -i 8 -m 5 -p g -t
1 -h 5 -l 7 -k q -j 1 -p 7 -h 7 -h 3 -l 9 -q 7 -i 3 -k 5 -z 7 -z 4 -p e -l h -i 6 -i 7 r 2 -k 1 -l
6 -m 4 -h 6 -n 10 -r 2 -p 7 -k 8 -j 2 -o e -x d -k 3 -j 5 -l 2 -o 6 p 7 -q 2 -h 5 -m 7 -q 2 -i g -r
l -o 4 -n c -n 9 -i n -k 3 -o 1 -k 3 -n 8 k 5 -10 1 -s 5 -v c -u d -x 1 -k e -k 8 t m -h b -t 1 -j
6 -k 2 -i x -l i -i 2 -r 1 -v 3 j 1 -m 3 -v 5 -i 1 -s 3 -s 2 -s 9 -n 3 -m a -i h -o 7 -h 3 -l a -i
a -i e -u 8 -r e -l c -j 3 -j e -k 1 -r 7 11 5 -l 4 -k g -p b -l e -j 6 -q c -k 1 -i 4 -k b -w g -x
g -m a -j 8 -j 8 -m 9 -p t -k l -j b -w 1 -k g -n 5 -17 3 -t 1 -m 4 -i 1 1c n -p 1 -k 7 -p 7 h 1 -i
1 -j 5 -k 1 -l c l 1 -l 1 -i 8 p 2 -2t 8 -q 4 -k 3 -i 2 -p 2 -i 5 -k 7 -11 c -i 9 -n b -i 5 -p 2 -x
5 i 2 -h 7 -n 1 -s 3 -10 2 -x 7 -l 5 -n d -j 2 -p 2 -k c -z 2 -i 2 -o 7 -h s -n 8 -j 2 -n 7 -m 1 -o
2 -o 3 j 3 -n r -p 7 -j a -h c -o 5 -i 5 -h 4 -p 4 -i 4 -i f -t 1 -l f -i a -v 1 -k 3 -q 5 -i g -o
1 -s 8 -l 8 -m q -j 12 -q c -i a -11 4 l k -q 6 -i k -11 3 -l o -r q -j 4 -m i -l 5 h 1 -j q -p a -m
9 -n a 14 1 -l 1 -l 2 -r 3 -j 8 -q 4 -j b -p a -n f -m 9 -s 5 -n 6 -o 5 -11 1 -11 b -o l -s 5 -h s -q
8 j 9 k f -q m -l 1 -h 4 -q 9 -k 6 -i 9 j 6 -i 7 -s 2 o i -p 7 1c d -h 2 -k k -h 6 -m 2 -m 9 -i b -j
2 -n 2 -t 7 -y b -n 5 -t 2 -m l -l 2 -h 7 -i 2 -x 9 -o 5 -l e v c -k 1 -p 7 -p 4 -o t -j l -k 5 -r
d -h 3 -i j -t a -h m -m 3 -x a -i 8 -s 3 -i r -p 6 -i a -r 3 -j 8 -n 9 -o 5 -j 6 -k 4 -k 2 -j 2 -p
4 -n 2 -k 7 -n 7 -q 4 -j 2 -j 5 -o 2 -u q -s 1 t 1 -m 3 -i h -j 8 -j 2 -w 1 -i i -q 2 -h 7 -z 5 -p
1 -m 1 -o b -m 3 -k 4 -i u -h 7 -h 7 -y 4 -i 3 -j 3 -w m -x 8 -r 4 -k 4 m a -p 5 -p 4 -h 2 -j 6 -q
9 -m 1 -s 4 -o 1 -t 7 -m e -o 1 -j 1 -i 3 -k a -j 6 -j 3 -18 5 -j 1 -r 6 -j 12 -p 2 -q 1 -i a -k 4 -w
j -i 3 -k 6 -q 9 -j 1 -k 7 -i 10 -p 4 -l 2 -j 5 -m d -o 1e -h 2 -j 9 -n 4 z 4 -n 8 -i 1 -i d -i 1 -k
8 -u 1 -j 1 -i 6 -i 4 -i e -w 2 -i 1 -r 2 -r 1 -l 7 -11 b -j 1 -i 1 1f 8 -s 1 -m 5 -l a -i 6 -i b -j
7 -z 3 -k 4 -h 4 -k 4 -j 1 -15 3 m 2 -i q -r i -j 6 -l 4 -k e -l 3 -j 1 -1b r -q 3 -j c -l 4 -l p -l
m -l 6 -k 5 -n b -i 2 -k 1 -h 4 -p d -m 4 -h b -q 2 -k 4 -m 6 -o 3 -j i -j l l f i 6 -n 7 -j 6 -10
e -i 2 -t c -l 6 -h 5 -q 5 -v 2 -i v -j 6 -17 c -i o -l n -m 6 -k 9 -m 7 -k 5 -k 4 -k 1 -o 6 -o 1 -i
a -v 2 -s g -o 5 -j 1 -o 4 -k 2 -p 1 -n 8 -m 2 -p b -j 3 -l 7 -l 8 -r b -k 4 -i h -u 3 -17 1 -n 5 -q
3 -l 1 -h 5 -l 7 -j 4 -1l 4 -i 2 -t 2 -m v -r 4 -k b -i 4 -o m -i 6 -i 2 -p 4 -l 3 -l 3 -i 6 -i 1 -i
5 -j 6 -j 4 -o 2 10 1 -n 6 p 9 -o 2 -i 7 -i 1 -h 8 -j 5 -q 2 -l 7 -r c -r s -17 g -m 3 -n 3 -r 9 -p
e -m 2 -j f -l 1 -h 1 -j d -11 5 -o s -j 2 -n 3 -k 8 q 8 -j l -i 9 -u 7 -j a -k 7 -l a -s 5 -k 8 -n
g -h 2 r 4 -i 3 -k 2 h 3 -w 2 -o g -m j -n 7 -r j -m 9 -r 5 -m b p 9 -i 2 -h 6 -n f -u 9 -r k -n 6 -i
1 -j 9 -q 9 -l 2 -j g -m 1 -m 3 -j c -s h -j b -j 3 -i 7 -h 8 -j b -k h -o 6 -z 8 -s 8 -i 3 -j 1 -h
1 -q 7 -l 2 -o 2 -o 9 y f -q 5 -15 4 -n 3 -n 8 -j g -o 2 -o 3 -m z -i 9 -l 4 -z 4 -q 3 t 4 -v 1 -l
7 -n 4 -w 5 -k 9 -i g -o 4 -h 9 -u h -o b -i 1 -w 4 -p 2 -i 8 -l i -j e -j b -i 4 -i 7 j b -11 8 -x
6 -i 4 -p x -i 2 -k 2 -i 2 -y 3 -m 5 -q 5 -l 5 -t 5 -m 7 -j 8 -m b -q 4 -l 9 -i i 18 1 o 6 -l 2 -10
5 -i b -i g -t a -p h l e -n 2 -p f -q 4 -m a -s 8 -j 2 k 6 -h 3 -q 6 j 1 -h a -o 7 -q b o 1 -p 2 -l
j -p 6 -o 1 -u j -14 s l 8 -s 2 -11 3 -j c -w f -k 1 -m 3 -v 2 -n i -i d -v 9 o 9 -n n -o i -k c -n
1 -o 9 17 3 -l 5 -i 6 -t 1 -o 7 -l 6 -i e -m f -n 3 -l 1 -x k -j 3 -h 3 -k 8 -i e -o 4 y 9 -r h -h
3 -n 7 -i 7 -l 2 -r 3 -k 1 -q 4 -n f -m a -k b k 1 -j 6 -j 1 -u n -p 1 -i 5 -y 2 -i 4 -h 3 -i 1 -o
k -h g -q 3 -j e -k 5 -l e -i 6 -h 4 -n c -j 2 -h 3 -m 1 -s 2 -i a -m 4 -k 6 -q 5 -y 2 -k 1 -z j -k
6 -i i -1a b -j 3 -t 1 -h 4 -h f -q 4 -i e j 1 -i 2 -14 6 -m 6 -m 9 -u 3 -i 16 -r 7 -o 7 -p 7 -k d -o
7 -i 1 -j 1 -r 1 -k 7 -l b -l 7 -r 5 m 1 -l i -m 1 -j 7 -m 7 -o r -r 9 -o 1e -h 2 -j 5 -j a -m f -h
2 -q 1 -j b -r b m a k 2 -i 4 -h 3 -m 2 -j f -h u -u e -i 3 -k 6 -p 3 -j 3 -k 7 -i 16 -i i -n i -n
3 -h o -14 6 -h 3 -h 9 -k b -m 7 -q w -j a -h 5 m c -l g -i 7 -q 9 -v d -h 1 -l b -l c -l 5 k 3 -k
m -u 2 -h 8 -k 9 -m 8 -k o -u c -k 2 -v c -j 3 -o g -h h -r 1 -l 1 -i 3 -p 3 -i e -l 9 -i i -j 3 -n
2 -k 6 -y 1 -i 2 -j 2 -j 2 -n 1 -n 1 -z 2 -x 1 -m 1 -l 1 -20 5 -w l -n 7 l t -t c -m 3 -r h -s c -l
5 -1l a -p 5 -y d -y t -l i -q 7 -l f -n 3 -i 9 -m 3 -p 8 -h 5 -n 1 -t 2 -k 2 -1i 3 -l 4 -o 3 -h 6 -h
6 -j 3 -k j -p 7 -k k -q 9 l c -m a -p f -j 3 -i 5 -m 2 -h 3 -i 1 -o 4 -s 3 -l 5 12 7 -q h -l 5 -r
10 -h 8 -q 1 -k 3 -n h -l 1 -r e -u 2 -w 7 -n 9 -j 3 -h b -h 5 -n 2 t j -p 8 -q 9 -m 5 -i i -l 4 -w
g -h 8 -k 1 -j h -o e -p 8 -j 3 -i e -q b -h 5 -r 4 -h 1 -x 3 m 5 -t c -h h -k 2 -w 2 -h 8 -l 3 l
1 -l j -i 9 -j 6 -t c -j d -i 6 -r 4 -j 6 -n b -q 5 -i 1 -p e -m b -l 4 -i 5 -z c -i u -k c -s 2 -j
5 -h 4 -k 2 -h 5 -m 7 -w l -q i -k 3 -j 5 -i a -m 3 -16 6 s 2 -m e -q 6 -o e -1a a -i 6 -i 3 -j 5 -l
3 -i 1 -n 9 -k 1 -k f -k e -j 1 -k 6 -1c 4 -j m -k 2 -i b -m f -i 9 -m 1 -11 3 -w 1 -q 2 -x f -w 7 -o
3 -k l -10 9 -r e -s h -n 9 -q 1 -k 9 -k 8 -12 3 -l 8 -l 6 -h i -n 8 -n q -p b -2i 3 -k 1 -j 2 -q
b -p 7 -q 5 -k a -h a -s 5 -o 1 -q 8 -j 3 -j 2 -s 1 -h 6 -h 3 -o 4 -k 1 -n g -i 6 -r 1 -i 7 -i q -i
1 -j 4 -k 1 -i 2 -n 11 -k e -l b -i i -s 1 -i 9 -t y -i 4 -11 c -p h u a -j 3 -k 6 -w 2 -m 1 -k f -j
2 -j q -p 1 -m h -j 8 -i 1 -k 2 -l 6 -h a -n 2 -n 3 -s r -m a -s j -w c -j 3 -o 9 -r 4 -u 4 -m 4 -k
6 -w 6 -t c -h b -h 2 -m 2 -v 6 -y 2 -10 2 -17 4 -p 4 -11 11 -p g -i g -r 9 -h 3 -p z -j i -k a -l
4 -s b -l a -1e 9 -t 3 -m 1 -l 3 -n 1 -j 1 -i 2 -i 1 -l 2 -h 1 -i 7 -v 5 -s 1 -k 1 -r 6 -p f -v 7 1c
1 -j 5 -u 2 -h 9 -q l -l 6 -n 8 -h 1 -u s -m 8 -o 6 -n g -q b -h d -h o -i 3 -k 2 -r a -l 5 -m i -s
2 -q 3 -i 6 -v 1 -i 7 -l 1 o 2 -u j -i g -j 3 -n 3 -k 8 -m d -s 7 -j 2 -o 2 -k d -k d -k a -o 2 -k
7 -1e c -j 4 -o a -l 4 -r 8 -h h -i c -m 2 -q 2 -u 5 -15 f -m l -l 3 -v x -i 1 -1a 2 -j 4 -k d -t
8 -i 2 -i 5 -n 1 -k 8 -n 6 -z 2 -k 4 -p 1 -o h p 9 -t 4 -j 5 -k 4 -i b -k k -x o -l 2 -k 4 -t a -11
4 -n 5 -h v -j 1 -14 9 -o c -u 1 -i 3 -i i -i 5 -r i -k 6 -v h -i 5 -12 6 -i b -j 1 -r 4 -m y p b -h
5 -v 2 -h 6 -n 1 -r 3 -u b -j 5 -l 4 -m 8 -h c o r -m 3 -t 1 -l 6 -m e -o c -k 8 -j 3 -i q -m 5 -j
2 -m 6 -l 8 -j 1 -l 5 -m 3 -u 4 -s x -p d -w 5 -h 2 -k 3 -r b -17 3 -k 2 -i k -h 6 -m h 18 7 -i a -l
1 m q -u 1 -i x q d -k 2 -10 2 -t 2 -l 7 -y d -j 3 -16 5 -u 5 -l 1 -n 2 -p 5 -k 1 -k b -q 1 -m j -i
4 -m b -p 6 -l j -t 6 -u 4 -m 4 -w 9 -h 4 -k 4 -t 8 -i 8 -j 4 -j 5 -t 3 -m 3 -h 8 -n f -w 5 -i 5 -n
5 -l e -15 2 -l 3 -j a -l 4 o 2 -n f -i 9 -m 6 -s 4 -h 3 -h f -j 4 -m f -i 9 -j 1 -h 5 -1k e -k m -j
7 -11 k -j 8 -o 5 -u 1 n 2 -o r -i 2 -v 1 -j 4 -m 1 -i 5 -i e -u 2 -o 1 -n 1 -i 1 -l 6 -i d -h 7 -h
8 -i d -l 5 -o a -j u -s d -u 9 -k b -16 4 -k i -n b -m a -u 4 -k 9 -z 3 -r g -t 4 -q 1 -p 1 -u 8 -h
n -v k -i 1 -k 2 -r 6 -n q -q 1 -k 1 -m h -k s -j g -v 4 -p 8 -l 3 -i 6 -2h 6 -h 3 -o d -k 8 -k f -s
4 -t j -i 7 -q 9 -i 1 -t 2 -l r -i g -v 5 -h 9 -14 a -n i -j 4 -l z -o d -i h -q 6 -l 3 -m 1 -p 1 -h
1 -r 3 -j 4 -n 3 -j 2 -q 4 -k 5 -l 4 -i a -m 3 -i 2 -k 4 -k b -i 5 -r 4 -p n -k 3 -l 3 -u 7 -q a -y
1 -q f -s c -n a -l 4 -o 8 -s 1 x 6 -y 9 -j 1 -j 6 l 6 -j 7 -r 2 -l 14 -m e -j 6 -h 3 -s 4 -n 7 -k
6 -m 2 11 7 -i 15 -l 8 -r 8 y 1 -u b -m a -k b -k g -o a -o 4 -p a -k 6 -j f -k 11 -p b -l f -j h -k
4 -i 2 j 10 -j i -s a -v 1 15 h -l 3 -m 6 -s f -n u -r 3 -r 2 -m a -r f -m c -v 5 -l z -i a -i 2 -s
5 -h 2 -j 3 -p 1 -j 2 -o 2 13 2 -l 7 -m f -h 1 -h 2 -j 1 -q 4 -p 6 -i 5 -j 3 -o b -o 1 -l 1 -o 2 -n
8 -12 a -p 1 -u g -i 7 -o b -m 4 -o 7 -m 1 -15 j -n 5 -p g -q 2 -r 9 -i d -1h 4 -n 1 -14 1 -i b -l
2 -i 1 -u 3 -k 1 j 8 -p 9 -p 4 -p 8 -o 9 -k 3 -u a -1o 1 -m 8 -j e -j 6 -p o -o 4 -r l -j 4 -w 2 -p
6 -n c -l 6 -m 9 -k 4 -j 1 -n e -l 6 -v 5 -j 3 -o g -j 1 -j c -l 1 -j 8 -j 4 -n b t 3 -v 7 -10 9 -k
1 -m q -s 1 -i 6 -t a -j 6 -n 3 -r 1 -p 3 -p 3 -t j -m 2 -l a -i 4 -i 1 -m h -l 2 -l 1 -i v -i 9 -r
3 -k 3 -2a x -u 1 -k 7 -q b -s e -m h -j 1 -m 2 -p 2 -i 8 -l 6 -s f -w f -s 4 -19 4 -j s -18 a -i
b -t d -l f -j 3 -i 4 -i 4 -k 6 -k 1 -q 1 -u 4 -j c -q 3 -h v -k s -m 8 -i 2 -j 7 -h 1 -m g -l 1 q
1 -l 3 -11 3 -m 4 -u a -y 8 -j v -j 6 i b -n 8 -n b -s 4 -k 5 -q 1 -k a -q a -l f -i 1 -i 6 -j 7 -j
8 -h 7 -k b -h 1 -w 7 -n 4 -k 6 -t a -o 1 -k 2 -y 1 -n 6 -o b -m d -l 3 -j 2 -o 1 h 4 -l 2 o b -n
4 -r a -r 8 -n g -o c -p 3 -k 1 -x 2 o 9 -p 1 -i 1 -k a -l a -y 6 -i c -i 2 -o 8 -j v -m s -h 9 -k
2 -k m -w 11 -13 1 -i d -m d -m y -i 1 -h 3 -j t -l 1 -u 2 -l 3 -s 5 -l 6 t q -o c -q d -w 2 -l 1 -j
b -m 1 -k o -n 1 -n 8 -q a -12 4 -14 1 -n 2 -n f v 3 -s n -k 7 -j 9 -n 1 -i 7 -11 1 -l 5 -l 6 -t 3 -h
r -o 6 -m c -i 3 -k 5 -l a -k 9 -s q -n 8 -s 2 -h a -r 5 -j l -i a -m 8 -s 4 -j a -i 5 -h 4 -q 1 -q
d -n 5 -t g -i 4 -m 3 -n b -m i -h 2 -m 6 -i n -k 5 -r 5 -n 6 -o 7 -k 5 -j 3 -o 2 -l 4 -l 4 -i 9 -16
n -l h -n v -k 4 -h k -r 7 -n j -p 3 -t 2 -s 3 -r r -11 q -i 7 h b -k 1 s 6 -p 1 -p i -l 1 -i 2 -j
1 -i j -k 3 -j 5 -m 9 -m 6 -h c 15 4 -m 8 -h f -m 8 -q 4 -i 2 -11 7 n 3 -k x -s r -i 9 -l 3 -p j -k
f -q q -n 2 k r -q 7 -x 2 -n 9 -l a -i j -p 2 -j 8 -i 5 -j 6 -u 2 -i n -n f -p 4 -j 9 -u g -o 6 -t
9 -t 2 -p 5 -n e -v 6 -m 9 -w a -h 4 -i 3 -k 5 -i 4 -i 8 -l 3 -h 7 -h d -o 3 -i 2 -i 9 -i 5 -v b -l
2 -m 1 v 9 -o g -h 8 -j 2 -y 8 -m e -o 1 -l 8 -n 1 -l a -m 5 i 1 -n a i a -l 5 -l 3 -o 9 -w 8 -j 4 -h
1 -16 s m 2 -k f -m 3 -m a -i 1 -j 6 -l q -12 9 -j 8 -i t -n 8 -j 7 -i 9 -k f -k 8 -n 5 -i 4 -n 7 -i
c -r 9 -q 5 -v a -h 2 -i 5 -k 7 -l k -h 1 o 1 -p 6 -13 2 -q a i 8 -n 6 -l h -o 2 -y 5 -11 9 -p 2 -i
3 -i b -j a -j 8 -h 2 -l 7 -i i -l 2 -x 7 -h f -n d -k k -q 7 -r 1 w 3 -i l -i 3 -k d -1i 1 -v 2 -k
9 -s d -i 2 -r 4 -k 1 -i g -j 6 11 4 -i 8 -10 14 -k 2 -j 7 x 8 -l 2 -z b -h 2 -j 3 -r h -k 2 -k 1 -u
1 -l 5 -h a -j i -n 3 -n 6 -p 8 -11 3 -u 5 -j 2 -o 7 -i 5 -n 5 -y 3 -q 2 -2n 8 -m 1 -k 9 -j n -m 5 -l
1 -l a -z 4 -o j -o 3 -u 9 -m v -11 u -i 9 -m 6 -n 5 -i 9 -m 4 -i 2 -p 9 -o 3 j 5 -n t -n 1 -j 2 -m
2 -n 4 -j 14 -h 8 -n 5 -p 1 -k 7 -h 1 -l 1 -i c -i 3 -w 5 -i 6 -k 1 -p 2 -h 1 -h g -u 6 -14 4 -m 1 -w
3 -j d -16 3 -w a -w 1 -l 1 -w d -k 6 -i a -l p -h 2 -i 1 -k 2 -w 12 -n 3 -m 1 -l v -k 8 -m b -m 2 -x
1 -k 1 -r 7 -k 4 -m 4 -k 8 -l 4 v 2 -i 3 -n 3 -o 7 -i 8 -k 3 -l b -j 1 -j 3 -k 5 -k 7 -m 6 -i 8 -k
4 t 3 -1d 1 -j 3 -i h -h c -l 2 -m 9 -n e -n f -j 9 -k 3 -l f -q 6 -i 1 -i b -k 1 -n 9 -w 8 -n 5 -k
e -w 7 -k q -l 3 -w 1 -m c -n 2 -m 1 -p 4 -k 3 -o 5 -i a -l i -j 6 -r e -j 2 -m 4 x 4 -i 3 o 2 -j 4 u
4 -15 8 -s b -i 4 -k 5 -m 4 -m h -i m 14 1 -k 1 -i 9 -m k -i 1 -q 4 -j d -s p -u 5 -r 4 -m 5 -r 7 -n
1 -i 5 -j 3 -x e -i b -y 6 -h 9 -k 6 -n p -n 6 -v 9 -w 2 n 4 -l 1 i 1 -k b -i a -h 8 -p 2 -h 1 j 9 -q
2 -x 2 -i 7 -i 1b -j 1 -n 9 -n k -j 4 -q 2 -k 3 -m 1 -l l -p 6 -14 6 -h 6 -m 4 -l 5 -l 8 -n g -q 2 -k
1 -w 2 -o 4 -1g 4 -i 6 -h b -l a -i 7 -s 1 -p 1 -k 1 -h 3 -x 2 -t 8 -h f -j 1 -m f -u 1 -j 5 -h 3 -i
b -k j -k e -h 3 -r 1 -l a -l 1 -t a -i g -p 5 j 10 -n 1 -j 1 -m b -s 6 -u 6 -i 4 -10 g -k t -j 3 p
1 -o 1 -k q -h 3 -m 1 -12 9 -i 3 -v s -s 4 -t 7 -q c k 3 -k 2 -i 3 -i 9 -l 3 -p 2 -k u -m 3 -i 1 -i
9 -k l -i a -v 8 -12 2 -n 2 -s 8 -l 4 -j 7 -s b -l 5 -r c -k 1n -q k -i c -l 5 -q 16 -l 7 -j c -j
1 -i 6 -h 1 -j z -h g -l 3 -i y -j 8 -n 7 -12 e -q f -i 3 -i 6 -p 2 -q 1 -m a -l 6 -k 1 -k 2 -h a -q
i -m 3 -j 2 -o 1 -s 1 -m 7 -t f -v h -r 3 -j z -j i -l 3 -p 8 -i f -k 3 -p 9 -u 1 -h 9 -s 1 -j 1 -y
o -l 5 -i 2 -s 1 -q 1 -k 7 -h a i j -u f -q b -l 1 -k 2 -i 1 -j b -o 3 -u 4 -i 4 -j 3 -l 8 -i 2 -i
7 -r 1 -j 2 -i 4 -z a -v 4 -o 1 -m d -v 2 -k d -i d -i 1 -j 2 -j 5 -k 3 -n 1 -n 1 -r a -t 3 -l 6 h
7 -m 2 -s e -s 5 -s e -q 6 -l 5 -i b -j 3 -r d -i a -u 9 -o 2 -10 5 -n 9 -q e 13 3 -l b -t 1 -x 2 -t
7 -l 5 -l i m g -j 3 -j 2 -o m -j 5 -k 4 -k 6 -r 5 -y g -n 6 -m f -o 3 -p a -u 7 -n 5 -n 1 -17 9 -i
4 -u 9 -j p -m a -h b -h 3 -j 1 -h 1 s 7 -n e -n 3 -o 4 -h 2 -w 2 -q 5 -n 3 -q 5 -i b -t 4 -l 5 -p
b -q 2 -h 1 -14 2 -w 1 -p v -j 5 -q 7 -j 5 -k a -i 3 -o c -i h -m 12 -q 1 -1a e -p 7 -k 19 -k 4 -i
6 -2h 5 -i 4 -k 9 -i 7 o u -h 4 -h 4 -j 4 -i h -s 1 -k 4 -j 5 -o 9 -o 1 -p 1 -q y -k 5 -l 4 h a -y
1 -i 1 -n a -n 6 -n 6 -i 5 -n 2 -o 3 -k 1 -h 6 -p 7 -j 2 -h 4 -k d -v p -j b -z 8 -o b -k h -o 3 -l
6 -j 1 -h c -q 9 -o a -v 3 m 3 -i 3 -q 5 -m 1 -s q -r 6 -p 6 -l 5 o 1 -n 14 -x a -u 8 -k 1 -i 6 -m
6 -n e -m 1 -k 1 -p 1 -o r -m 9 -i a -k 1 -i 2 -h 3 -p 1 -m f -l 2 -j d -l m -o 1 -1e s -s 8 -s b -h
2 -j 2 -m 7 -t 5 -n h -q 3 -h c -l d -j 5 -s 4 -m 9 -k 8 -j a -k 1 -l 9 -l j -l 3 -h 3 -x 9 -r 9 w
8 -j 4 -h 7 p e -13 b -o k -i 1 -x d -m 1 -j 4 -p g -r 5 -i 1 -o 9 -k 5 -i f i 1 -m b -i 5 -n 5 -s
7 -n 5 -s 9 -i c -p 5 -u 6 -h 2 -s 2 i 1 -m 7 -j h -i 4 l 3 -n 4 -q 8 -l 2 -j 7 -j d -v 2 -h 1 -p
d -h 2 -o i -q 3 -k 6 -o l -m 3 -i 5 -h 5 -j 1 -t f -m 2 -k 1 -s a -j 1 -q 3 -h 8 -z 9 n 9 -o 5 -i
1 -n 1 -q t -j s -j m -k a -o 2 -l a -m 4 -j 3 -i i -m a -12 k -m 8 -k k -11 6 o 4 -n 7 -12 6 -k e -o
6 -t a -m 8 u 6 -j 1 m c -t 1 -j 1 -i 3 -k w -13 3 -n 2 -i 2 -y 5 -m b q 4 -l i -q a -l 3 -h b -m
g -k 7 -r d -i n v 1 -o 3 -n 2 -n 2 -l 7 -r 1 -k 1 -n u -h i -l 2 -u 6 -o 4 -h 7 -z 9 -m 3 -i 9 -k
9 -o 5 -m u -k e -m 5 -y 2 -k 2 -j 2 -l r -i 8 -h a o 1 -i a -u b -k c -m 2 -h o -z a -l 2 -n 4 -k
6 -s 1 -j n -k a -l 4 -i 8 -q 8 -h 1 -n a -j 11 -m 3 -k 7 -k m -m 8 -i 1 -z 1 -n b -j 4 -r 8 -o 4 -k
3 -l 1 -i 2 -o 6 -m f -j 6 -z 1 -m 3 -l 3 -j 4 -l 4 -j 2 -k 7 -q 6 -h s i 4 -q 6 j 8 -j 9 -n 1 -j
9 -o f -15 2 -l 3 -12 2 k 8 -i e -i 2 -q 3 -m 6 -k 1 -w 2 -n b z 2 -r 9 -p 7 -j r -p 9 -n h -j 5 -s
7 -h 3 -t z t 2 -1b 3 -s r -i d -r 3 -o g -s 2 -i d -k k -h 12 -p 4 -j 1 -p 1 -p 1 -j 3 -n n -z 3 -y
a -m 8 -i 4 -11 5 -k f -o a -i 2 -h 2 -j 5 -k 1 -l 4 -t f -i g -j 6 -j 9 -l 5 -k 9 -u 7 -o 5 -j 1f -h
d -k 3 -h d -m 6 -z l -k q -p 8 -i 4 -12 3 -q 3 -t j -h m -i 4 -r 1 -p b -i 8 -w 2 -k 4 -18 9 -m e -j
2 -k 15 -k 3 t 9 -u 6 -m 9 -j b -q 7 -t 5 -r 1 -n 1 -o g -m u -o 15 -j 2 -w z -p 6 -y i -l a -h 7 -m
6 -i 1 -r 6 -j 1 -n 2 -o 6 -o 4 -m w q 3 -w 5 -i g -i 5 -i 1 -q 3 -j 8 -r c -l 3 -v 5 -h 2 -i 1 -z
7 -l 7 -k 4 -m k -o 1 -q 1 -h 1 -p 3 -s 2 -p n -n a -n 8 -h 2 i 5 -k p -j 9 -m 1 -l 5 h 7 -j 3 -p
d -u a -n 2 -h g -j e -h 3 -v e -i 3 -i 3 -q 3 -k 3 -w 11 -q m -q 6 -k 7 -v 3 -11 7 l 6 -v 3 -m 4 -l
1 -y 8 -o 5 -i 2 -p c -k 6 -k 4 -i 4 -l 6 -j 2 -p 8 -p 6 -n k -j 6 -k 2 -j 3 -m v -r 3 -l 1 -s 6 -n
1h -o 1 -12 b -j 6 -n a -k 3 -v 4 -t h l 8 -i 1 -q 3 -o 7 -i h -p 7 -m e -o 7 -j 5 -l 1 -l 5 -12 1 -h
a -v 2 w 4 -r 2 -n 1 -k 4 -s 7 -i 9 -h 3 -m b -1f 4 -k 7 -r 5 -z 1 -i d -m 2 -i 2 -r 5 -k 6 -l 1 -i
1 u 7 -l 3 -k e -12 n -14 1 -s 1 -j z -m 5 -i 9 s 4 -l r -i b -m 4 -j 2 -l 8 -k 9 -i 3 -m 7 -q 6 -i
5 -p f -n s -k 5 -z 3 -k h -i c -n 7 -s 2 -n f -i 8 -j 1 -k 1 -s 3 -l 4 -j 2 -m 7 -s 2 -i 2 -j 3 -o
3 -n h -i 3 -m 5 -i e -r m -r 2 -n 5 -s 5 -r 7 10 6 -l 9 -n l -i 1 -o 1 -l 1 -i 6 -l 1 -17 2 -o 6 -n
d -s 8 -n 1 -q 2 -j 8 -y 6 -k 6 -q 4 -i b -i 7 -n d -u t -i 2 -o 7 k 1 -j 1 -p 4 -r 1 -k 5 -i a -t
m -q 8 -j 3 -l k -h d -p 3 -k 2 -j 9 -j 7 -p a k 6 -j a -j 4 -q h -14 3 -l 2 -m 7 -p 5 p c -i 6 -i
a -i 3 -k a -k 10 -k 7 -o 6 -k 3 -1k 2 -i 1 w 1 -q 3 -1b 7 -l f -j 1 -j 9 v 3 -q 2 -n u -h 1 -u e -n
4 -l 5 -j 5 -k 3 -m 1 -p 8 -n 2 -h 1 i 6 -k 2 -h 4 -i 5 -v 1 m 6 -y 5 -h e -p t n e -j 9 i 8 -k 1 p
t -o e -l 4 -m 7 -l 1 -j i -12 6 -m 2 -m m -i 1 -k 5 -h m -l a -j 7 -s 7 -o 7 -h 2 -t 6 -q 5 -r 2 -p
5 -z a -j 4 -k 5 -r 1 -m e -q 7 -u 2 -i 1 -i 1 -n 6 -v 2 -m 4 -p f -j 4 -j 1a -m 3 -n 3 -o k -i 6 -n
3 -m a -i 2 -w 1 -q 3 -p 2 l p -k 9 -v 5 -j 5 -m 6 -y d -w 1 -z h -t 6 -q 9 -p d i 2 -l h -l k -o
2 -m 5 -h 5 -t 4 -l 7 -j d -o 3 -q 7 -k d -k 5 -i v -j d -m 1 p n v 7 o 7 -q 2 -m 9 -l c -p k -i 2 -i
b -k 7 -p 1 -h 1 -q 7 -p e -i 1 -h 2 -15 4 -x 5 -n 5 -r 5 -l 2 -r 15 -u 9 -k 6 -o e -h b -o 5 -j c -k
f -k 1 -o 8 -i v -j e -1f 1 -s 3 -1h 6 -k 1 -m i -p 5 -r 2 -i 2 -j 6 -h 4 -j 8 -l 9 -i 2 -l 8 -v d -h
2 n 5 -q 4 -u 2 -n t -i 3 -21 a -i 9 -i 9 -p f -18 3 -i n i 6 -x 4 i c m 1 -q a -w 5 -n h -m 9 -r
1 -j 1 -i u -i 7 -m 3 -i 2 -o 5 -r 3 -l e -j j -h b -h 3 -p 5 -k 1 -k u -i 2 -j 2 -15 4 -p 2 -k 9 -v
4 -i 5 -x a -n 4 -i 2 -o 1x -i 3 -n 2 -j 3 -m 1 -s 4 -l 7 -i 4 -i 4 -l n -11 2 -m e -o 8 -q c -i 3 -k
3 -k 6 -n c -t v -s c -p 1 -k 1 -o 4 -h n -k 5 -l 5 -v e -n 7 -l 2 -q d -q 5 -o 3 -w f -l 3 -j c -i
e -q 8 -u b -j 3 -l f -k h -h 4 -y c -k 3 -i 8 -i 6 -r 3 -p 3 -m 6 -14 g -n 6 -v 1 -l 4 -i c -o 4 -h
i -k 1 -k 3 -m b -z c -m 1 j 6 -m 6 -o 2 -m 6 -v q -i 1 -j 7 -k 5 -i 7 -q 2 -n 3 -r 3 -k 4 -n b -k
d -s 1 -k 6 o 2 -n 2 -i 8 -o 1 -v 1 -k 8 -r 3 -p 3 -k 8 -i i -k 9 -k 4 -18 9 -j e -i 5 -k 8 -j 1 -n
2 -l a -y 5 -k d -m 3 -j e -i a -k c -p 6 -t b -k 3 -10 i -u 4 -s 3 h o -i d -q 4 -n c -k 5 -o g -h
1 -j f -p 3 -o 7 -r 1 n 7 -s a -q e -j 5 -h u -r 3 -l 1 -11 2 -i u -q a -x 4 j 8 -m 7 -u 2 -s 8 -k
c -k 6 -h 4 -j d -p 4 -z b -h g -1k a -o 3 -12 1 -q 1 -l g -p 5 -o n -h 5 -x 3 -h 4 -o d -m 6 -k 5 -k
3 -11 a -j a -l 4 -p 1 -n 1 -r 1 -l 6 -l l -n 7 -u 3 -x 9 -h 4 -p 1 -k q -j 6 -n 7 -i 4 -i 7 -j e -1w
b -j r -l 2 -k e -x 1 -k 9 r 2 -m 5 -j c -29 j -o 8 -n j -l 8 -i 4 s 2 -q 4 -k n -o 8 -s d -h 5 -t
a -i c -r 8 -j z -j 4 -n q -i 9 -m e -j 1 -q 3 k a -l 4 -j 2 -n 7 -r f -j 2 -m 3 -l e -l 5 i 8 -l
2 -m 4 -i x -l f -p h -z 3 -y a -i 6 -q 2 -k 1 -r 6 -n m -m g -i g -q 3 -q i -i 6 -i 15 -l f r 1 -k
2 -i 2 -r b -o 1 -q a -m 1 z l -u p j 9 -t 8 -o g -l a -r a n a -l 3 -n 1 -r y -k 3 -q a p a -i 1 -k
5 -l 2 -n q -z 8 -o 9 -m 1 -q j -i 5 -k 3 -h 7 -m 1 -q 3 -k b -u h -i 1 -k 7 -j 2 -m b -k f -r s -l
g -l 9 -o b -t g -l 3 -o 2 -u 3 -n 7 -j 5 -m 3 -h 5 -p e -l n -v m 13 4 -i a -i 5 -n 6 -s 8 -k 1 -h
f -r b -j 5 -j 5 -i 8 -m 3 -n e -u 4 -k i -k 7 -n 7 -k 4 -i p -j 6 -k 4 -k a -i a -n d -n 5 -1a 1 -i
3 -j 8 -o 3 -m 7 -w k -m 3 -r 6 -11 6 -o 1 -k i -k 1 -h f -p 9 -r 3 -p 1 -i 3 -m 3 -i d -k 6 -k 5 -r
2 -s 5 -i 4 -s c -k b -v 2 -l 1 -n 8 -u 9 -i l -14 8 19 9 -k 1 -12 4 -h a -k 4 -p 1 p 5 -j b -n i -q
6 -n d -i 1 -l 4 -l d -y 2 -r 8 -j b -m 1 -i 5 -x c -i 2 -j 1 -h e -k f -x 2 -i 5 -i e -2k 4 -m e -n
b -o 1 -j 9 -l 8 -k 2 -x a -s 6 -m k -i 6 -j 5 -j a -q k -k f -r 6 -k 2 -n 4 -p 3 -h e -l 6 k 5 -q
3 -o p -h 4 -j a -u 3 -h j -l 1 -11 8 -i 10 -l f -u 5 -h 2 -r 9 -i 4 -j p -q 2 -r 6 -m 6 -k 1 -j 2 -z
t -k a -n 2 -i 5 -l 9 -n j -r 2 -t 5 -h 3 -j 6 v 1 -n 5 -j c -h 8 -l 9 -o 4 -l 4 -r 6 -k 6 -k 1 -h
6 -n 1 x 1 -h 2 -o 4 -i 1 -i i -o 1c -j e -k 5 -r d -p 6 -k 5 -i 3 -j b -m 7 -v c -q c -m 4 -n 3 -i
f -k 7 j 2 -m g j 1 -p 6 -s 3 -i 5 -y 1 -j 1 -k 3 q 2 -n 2 10 9 -k 6 -l a -q 4 -j 5 -j j -k 4 -j 9 -x
1 -j 7 -r a -m 9 -j 5 -h 5 -h c -n 6 -i 5 -s 2 -w 5 -q i -j 5 -x b -j q -h 4 -l i -m 8 -18 1 -n 1 -t
l -n 6 -j d u 9 -r 12 -s 1 -i 2 -u c -m 1 -l a -14 8 -m b -k 3 -i 4 -x c -1t j -j g -n a -p 5 -j c -h
1 -h 7 -n 1 -m 2 -k 7 -j c -j 1 j g -i 1 -i 2 -v 2 -m 9 -o 7 -l l -i f -h 9 17 8 -q m -w 4 -o c -j
2 -l 4 -p c -q e -p 1 -o 3 -i 3 -m f p 5 -n 4 -j 1 -q a v 5 -j 4 -m 3 -s 3 r 1 -h i -h c k c -i a -l
2 -p 5 -n a -r b -j 4 -n 6 -j z -k 1 -r 9 -l 2 -h 13 -m t -h 4 -1r 6 -i 4 -p f -n 1 -j 7 -r 2 -i 1 -i
k -w 6 -j 8 -w 7 -l 1h -j 8 -k 3 -1q 3 -11 1 1x 4 -y u -m 1 -11 5 -i 8 -i 9 -p 8 -1n 9 -n 1 -k 2 -k
f -h m -i 5 -l 6 -o 3 -i 1 -l o -i o -l 2 -i 2 -n 2 -n f -k 2 -18 2 -r 1 -i 9 -h 3 -j 2 -o f -j 4 -j
6 -l 7 13 1f -i j -n 1 -i r -m 6 -s 6 -q 4 -t c -l 2 -m j -x 9 -h 7 -i 8 -k 3 -s c -v 6 -n 3 -t 6 -o
1 -p c -t 5 -k 6 -o b -p 1 -m a -l 9 -j f -l g -p 9 -o g k 8 -q 1 -h 5 13 5 -j 7 -i 9 -j 1 17 a -n
r -o h -p 6 -10 c u 2 -j 5 -h 4 -n d -j 4 -i g -p l -h 4 -j y -t 8 -m 2 -k 9 -i c -12 8 -j 2 -k 5 -13
l -q 4 -l 2 -s 3 -11 v -10 2 -n g -l 8 -k 4 -q 3 -m 4 -j 4 -t 8 -j c -h 2 -i 1 -q 1 -14 6 -i 5 -k
5 -l 2 -j 4 -t e -n j -h 1 -l 5 -h 1 p 2 -p c -13 7 -l c -j 3 -h 1 i j -v 2 -j 6 -r q -h 2 -p d -h
7 -j 1 -m k -t 6 -l 7 -19 9 -q 9 -j 1 -p h -m d -h 3 -m b -m 1 -m 4 -j a -o 2 -q 3 -l h -o k -n 3 k
a n f -n 3 -l 4 -k 8 -m 2 -h 2 -k 4 -i k -i c -r e -w f -j 3 -o e k 4 -r 6 -r c -o 5 -r l -m 5 r g -w
1 -o 5 -j c -p 1 -q e -k 6 -i l -q h -m c -h 2 -1b 1 j 3 -o 4 -s i -n 1 -l 9 -j 6 -o 4 j 6 -j 7 -x
2 -r i -i b -11 3 -i h -q 9 -k k -i 3 -m a -h 2 r 5 -i a -i 2 -j 3 -s 9 -1i 3 -p 5 -o 2 -j 5 -v 2 -j
d -i 1 -q 3 -j a -l 8 p 8 o 7 -k 6 -o 5 -o k 1b 7 -k a -h c -m 9 -r 9 -i k -n 4 -i 5 -n 5 -o 1 -i
4 -i n -p 8 -l 1 -y 9 -s 4 -k 3 -m 1 -k c -n 5 -j 5 -s x -h a -i 2 -j 5 -k 6 -l a -k a -i g -i 9 -n
5 -s 1 -i 4 -x u -w 4 -i b -k 3 -j 2 -l 1e -m f -i 7 -h b -l 9 -x 9 -t 4 -j 6 -n 4 -i a -n a -n 6 -k
b -i 9 -j t -i c -y 5 -k 2 -1b 2 -k 2 -v 5 -l 5 -l 1 -p 8 -j 3 -i 1 -l 9 -z 6 -u s -n b -k 2 -s 2 -n
3 -p 5 -k 3 -p 6 -r 2 -k 8 -q 1 -i 6 -m 2 s 9 -j i -k g -m 1 -j 1 -o 2 -l 4 i 6 -v 7 -j c p 3 -i 2 -s
7 -m 8 -2p b l 3 -i f -o 4 -l 1 -h 1 -r a -x 1 -o k -q 2 -i 1 -k 7 -v 9 -i b -s 8 -h 2 -q b -o 5 -q
7 -r 5 -p 4 -u 3 -k 9 -k 4 -l h -2e k -n 5 -s 8 -p f -i 3 -l 1 -m 1 -k 4 -n d -z n -s 3 p 5 -k 1 -l
d n 1 -l f -s 9 i e -h 4 -j 6 -q d -k 9 -m 4 -u j -l 1 s 1 -p 1 -j 2 t 2 -h h -w 8 -k 10 -l c -l 5 -j
2 u 5 -t 4 -i d -m 5 -l 1 -q g n 2 -m q -m b -k 5 -l 3 -k b -k 7 -m 2 -j i -l 3 -k 3 -i b -q 5 -i
9 -s 2 -l 3 l 5 -o 7 -k c -o 8 -t e -j 6 -p 1 -k d -i a -t b j e -u 5 -j u -r 2 -s 2 -h 7 -s e -s
l -o e -1g 1 -o t -12 7 -r 5 -h 1 -i 6 -l a -k 7 -k a -i 2 -j 8 -o 8 -i g -m 5 j 2 -o j -t 7 -q 1 -k
4 -r f -n f -o 1 -o f -j e -q 1 -i 4 -i 6 -t c -o 4 -o 2 -15 d -k 7 -m e m 1 -o 7 -p 2 -t 9 -12 9 -h
2 -q o -l 1 -m e -k 5 -y 1 -q 6 -i 4 -1r 2 -r 10 -i 3 -r 5 -1k 8 -q k h 3 -k 2 -n 3 -i 3 -w f -i 2 -u
6 -n 6 -u 6 -w 2 -w e -n 3 -m 4 -m 3 -l a -m 5 -l 2 -h 5 -i 1 -j 2 -k 6 -l p -x a -i 1 -i 6 -n 7 -l
a -m 2 u b -m 3 -p 3 -14 j -i a -j 6 -j 1 -u 3 -i 3 -l 8 -l 4 -n 4 -o 1 -h 7 -h a -h 4 -k 3 -10 1 -j
3 -h l -l j -j k -x 7 -j 7 -l g -i 2 -t 4 -q 9 -v 2 -h j -q g -l f -i 4 -i 8 -h 7 -k d -x 6 -i 8 t
17 -r 8 -h 3 -o c i 1 -s m -k 1d -h 1 -o 5 -h 4 -p 7 -k 1 -i 4 -n 7 -p 7 -s 11 -i 8 -p 4 -u 4 -o c -t
1 -i n -i n -w 5 -m 7 -h d -o 3 -h 2 -p o -w 1 -q h -i 1 -i a 14 a -i 2 -i 9 -i 3 i k -i a -q 1 -p
b -k 13 -j 2 -j 5 -n 2 -m 1 -l 9 -o c -i c -1b 6 -n a -k 5 -l 3 -i 4 -x 1 -q 1 -16 f -k j -l 16 -n
9 -l a -p 5 -m v -m 4 -o 1 -y 4 -m 4 -u h -u 2 -i d -p 3 -1q 6 -o 3 -h z -q 6 -i 2 -j b -j d -10 q -q
7 -v 4 -16 n -j i y 2 -p 8 -i 6 -l i -i 1 -h a -k 7 -l 3 -j 8 -k 1 -h i -v 3 -11 a -s 5 -m 5 -h a -n
a -q 6 -k 1 -i 9 -h 4 -k a -11 5 -l 2 -l l -h 3 -o 3 -p k -p 4 -j 6 -l 2 -o e -i e -o f -n 6 -o 2 -i
2 -q 6 -m 8 -p 1 -j 2 -w 1 -i 3 -m 7 -k 2 -r 3 -k 1 -m k -l 4 -k 6 -i 3 k 5 -n 8 -l 4 -14 f -p g -k
7 -l 2 -r 5 -l 3 -j 3 -s 4 -q 1 -o 4 -m g -j c -p 3 -o 3 -12 1 -l p -j c -n 1 -j a -10 5 -k 3 -i 8 -z
1 -k j -17 x -l 3 -h 3 -m a -h d -n 4 -h i -v 6 -u 1 -s e -i 1 -l k -h 6 -q 3 -q a m 5 -k 2 -j 2 -j
d -n 2 -h 6 -i 9 p 1 -v 3 -m b -k 2 -m 9 k 3 -j 1d -i b -l c -p b -s 2 -i 8 -i 4 -m 9 -q 9 -i 3 -u
3 -h c -u 2 -m n -m p -n 2 -q g q 6 -o h -u 1b -l b -k 3 -j 6 -l 5 -n 4 -p 4 -r 5 -p e -r c -p 7 -o
j -m c -j 1 -l e -m m -k 8 -v 3 -x f l 3 -12 j -i 4 -k i -j i -l 2 -r 4 -x 3 -14 9 -r 8 -n 3 -r 5 -h
q -v 3 -o 6 -18 8 -n a -11 3 -r 5 -n 8 -j 3 -r 7 -n 6 -i 6 -n g -r 9 -o 6 -v 9 -q 2 -q 3 -k 5 w 3 -m
5 -k 9 l 9 -x 8 -j 8 -i j -o 5 -h b -w 4 -n 4 -v h -l 4 -s 1i -k 1 -j 14 -i 6 -q 5 -i 2 -k c -l a -m
a -h 2 -m 4 -i 1 -l 5 -l 4 -o 7 -i 6 -o 1 -m 3 -q a -o 8 -p 2 -i 1 -19 5 -k a -l 4 -p 1 -s 4 -j 2 -t
e -i 5 -s 9 -h 2 -j l -p g -p n -i 2 -h 3 -s e -v 8 -h 2 -n 2 -w m -i f -s 2 -l k -p c -j 7 -r 4 -j
x -h 1 -i 4 -l 3 -12 1 -k a -k a -i 2 -m 7 -o a -k 2 -w d -r 6 -m 4 -i p -j n -q 1 -j 1 -m 3 -i 8 -i
7 -i 6 -h 1 -i 5 -i 3 -k 6 -p 7 -1k 3 -k f -x 1 -q 6 -i 8 -h 2 -m c -15 2 -i c t 5 -o 12 -j 5 -i f -l
6 -l w -j 3 k 1 -h 1 -j 4 -h 1 -m 2 -i 2 -m 4 -o 1 -p 5 -k 3 -m k -m 5 -k 1 -h 2 -s 9 z 9 -u 1 -i
6 -l e -j 9 -l 1 -n f -w d -l 2 -u c -k c -q k -m b -i 9 -i 9 -m 6 -i e -i 4 -j c -i 1 -q 1 -o e -k
9 -n 12 -k n -h 1 -1j b -h 2 -j b -l 4 -u 3 -h 2 -k 7 -q 5 -j d -l 6 -j b -k b -17 4 -v 1 -z 1 -o
5 -i 8 -z 4 -j 3 -j j -i 8 -i a -k m -q 5 -i 2 -s 4 -t 4 -j 6 -m a -v 2 -k y -j 4 -u 5 -k 3 -k 3 -1e
f -s 14 -u 1 -r 3 -n 9 -i 7 -m 1 -h 1 -i j -1g 2 -n 5 -j 4 -q 5 -n 6 -q 7 -10 d -1j c -q 5 -r 1 -i
2 -h a -i 1 -j k -r f 17 b -j 2 -h d -p 5 -h 1 -t j -l 7 -p j -m 7 -j a -q c -q 4 -n p -i 7 n 3 -q
5 -l 1 -k 6 -m 6 -h 3 -l 2 -h 3 -p e -u 8 -u 2 -q e -l 2 r 1 -l b -j g -r 1 -p b -l e -m 3 -v a -i
3 -s i -n f -m 5 -j 1 -j 2 -k q -l 3 -j 2 -i c -p b -p 2 -n 5 -11 9 -k 1 -t s -q j -p f j 13 -w 1 -z
h p 4 -m 8 -y f -l 2 -10 9 -h j -k c -l 4 -n k i 5 -i 1 -v 2 -z b h 2 -l 4 -i b -y c -r 5 -k y -s
5 -l 3 -10 1 -i c -l a -i 7 -n 4 -m 4 -q 8 -i f -n 3 -m 5 -m u -t 6 -o 2 o 1 -i 9 -y 3 -r s -s 5 -l
7 -l 1 -j 8 -k 4 -o c -v e -k 2 h 2 -k 1 -p 9 -j 9 -z 1 -l 2 -n n -h 3 -u 7 -i 7 -q 6 -n 3 -14 1 -m
3 -r 2 -j 5 -13 5 u b -j 4 -l 2 -l 3 -o g -m 4 -l 2 -o 8 -11 1c -i 5 -o 9 -o 1 -u 5 -h j -l d -m h -w
8 -q 2 -h 2 -l 2 -l 8 -h 2 -i e -k 3 -n 5 -n 2 -p 4 -k 2 -k 4 -k 7 -m 4 j a -13 3 -j b -k g -m 8 -x
q -p 6 -u 1 -h 7 -k 1 -i c -w 1 -j 4 -k 1 -i 4 -i p -k u -k 2 -p 6 -z n -k 4 -i g -n 1 -t 7 -u c -j
1 -i 3 -11 4 -j 1 -j 4 -r 6 -o e -r c -m c h q -m 2 -j 2 -i d -s 4 -i a -q h -i a -i 4 -16 3 -o 4 1k
8 -n 3 -q g -v c -x 2 -j n -u 3 -n 7 -l 2 -i 2 -l 7 -p 4 -10 e -t 4 -j b -i 9 -j 5 -i m -t a -j 5 -k
7 -j 1 -j 8 -j b -h 1 -k 3 -t a -k 8 -x 5 -h 8 -s 6 -k 5 -k 8 -l 3 -i 3 -m c -j 4 -h 1 -j 4 -i 6 -m
g -u 7 -m g -n 7 -k 5 -w 1 -q 4 -k 3 -i 4 h 4 -m 3 -m e -l e -k 3 -k q -i 6 -y 3 -m 3 -i 4 -k b -o
i s 2 -r 6 -k 7 -k a -z q -o 6 -k y -h 5 -l 1 -o f -q 3 -n b -n 6 -j 2 -j a -j 1h -i 7 -i 1 -o c -y
l -u 2 -m 3 -l 2 -k c -m 6 -h 2 -13 2 -n 1 -k 8 -k h -h h -o 4 -o 9 -y 9 -x c -j 1 -u g -k 6 -j 1 n
6 -r 3 1h 3 -i p -k 4 -j 8 -n 5 -p 6 -k 8 p 1 -i v -o 4 -m 4 -m 10 -u 2 -n 3 -v 1 -m 1 -j a -s 4 -o
8 h 1 -l 2 -r 1 -18 4 -h e -n 1 -p m -i 4 -i 6 -i 3 -10 3 -i 2 -i e -i 5 -j 17 -n 7 -t 4 -i 3 -p 4 -r
9 -o 1 -l 9 -16 2 -r 3 -p 2 -j 5 -q 1 -p 5 -s 3 -j 7 -r 1 -n 3 -s 5 -k 6 -p 2 -k k -l 1 -m t -n m -q
b -k 10 -j 3 -i 7 -h 5 -t 8 -m 3 -14 8 -l 1 -j 7 -j 2 -l b -i e -i 4 m 9 -h 5 -h 5 p 6 -j 3 -l 4 -m
4 -i a -l 3 -o 4 -h l -q 4 -h 5 -z 4 -k 2 -j c -h 2 -i 3 -i 6 -i 1 -i 3 -j 9 -m 8 -r 9 -k 2 -h e -p
6 -i 1 -n h -q 1 -r c -x j -l 1 -k 4 -n d -l 3 -r n -o 3 -j h -17 n -n 4 -k y -j 1 -i a -j 5 -l 2 -s
14 h b -i 3 -k i -j 2 -r 5 -s 1 -o p p c -m 7 -w g -q d -s 1 -i 2 -t 5 -k a i 5 -j o l 3 -t 1 -q 1 -r
g -h 1 -o d -n 4 -h b -y 7 -n d -k 1 -i 1 -i 1 -n a -m k -o c -j 5 -n 4 -j 5 -j 14 -t 4 -p 8 -k c -q
d m 5 -t 3 -j 2 -m d -n 2 -i 4 -v e -i 7 -p r -o 5 -k 2 -j 4 -i 1 -o g -q 1 -1b 3 -m 5 -u 1 -q 1 -i
a -k 1 -j 4 -i 1 -l 5 -q g -h l -w m -w 5 -j v -m 4 -x b -j 8 -k c -l 5 -l 7 -n 2 n 2 -j 1 -i 9 -t
5 -m n -l 2 -k d -i 7 -14 1 -q h -i 4 -p c -n 1 -p 4 -1k 5 -j l -n 9 -i j -j 2 o 6 -h 7 -n m -i n -i
3 -10 2 -n m -o 5 -1a b -s 8 -o 2 -h 2 -t e -n 4 -v f -l 4 -o 1 -p 3 -l 4 -v 6 -j b -p h -p 4 -l 4 -h
g -i 6 -14 5 -j 6 -k 7 -1b 8 -i 7 l 2 -m 8 -i h -n 6 -i 2 -m 7 u 1 -j 7 -x 2 -h b -m g -m d -s 8 -m
6 -j 6 -m 1 z 6 -k d -i 3 -h 4 -l 6 h 8 y 3 -j 2 10 2 -l 6 -j 3 -o 7 -t 2 -i a -n 4 -q c -l f -o a -q
g -i 3 -j 3 -n 3 -i c -j 9 -y 3 -o d -r 5 -i 5 -h d -l l -l 5 -l c -s k -h 8 -14 b -l 1 -q 7 -w 1 -k
8 -l o -j h -j 9 -l 7 -i 3 -l 6 -i 7 -i t -n c -i 3 -n y -m 4 -p b -j 9 -o a -q 7 -h 1 -j 3 -17 j -k
b -m l -h a -h j -i 4 -p 2 -i 4 -j c -i 5 -j 5 -m 4 -j 5 -h h -w c -k 6 -l 6 -o 9 -19 2 -i 3 -l 4 -i
7 -j 8 -i 1 -v 8 -i 3 -q b -i 4 -v 7 -w c -q j -p 3 -i 1 -o 3 -z 5 -j 3 -u 1 -q j -t 7 -n 5 -o 4 -n
1 -i 3 -i 7 -j 5 -j 4 -j q -n h -i 3 -m 2 -i 5 -j u -l g -n a -r 1 -m 2 -k 2 -r 8 -i 2 -l 1 -r 3 -o
1 -k 1 -j 4 -v 4 -z 2 -h 7 -n 5 -k f -k 2 -k 4 -n a -v 5 -q m -m g -h 4 -j 2 -w e p 1 -s 3 -n 2 -i
1 -v 7 -o l -h 1 -q 7 -h 1 -16 1 -j c -s 2 -h 8 -l 3 -p b -t 4 -m n -i 1 -k 2 -k 9 -m 4 q 3 -14 h -j
2 -q q -j 1 -r y -x 2 -n c -n 5 -n 1 -t 7 -i 3 -i 2 -l 2 -l 14 -o a -h 2 -o 3 -m d -p 5 -o 6 -n 6 1d
1 -v 3 -i 9 -h 4 -h g -i 6 -i 3 -n 5 -i 5 -m a -n a -r 1 -10 1 -o 2 -x i -p 2 -p 7 -k 4 -n 6 -k 1 n
1 -i 7 -i n -t 2 -t 2 -j 5 -j 14 -o 5 -q f -w 3 -j h -i 1 -k 6 -o 2 -j 1 -v 1 i e -t 2 -z 2 -h 3 -p
6 -u 5 -m 8 -s 4 i a -k g -s 2 -k 1 -k 2 -m 5 -j p -m e -2c 6 -17 g k 9 n 1 -o e -k a -p a -m 3 -r
5 -n 3 i 2 -r 4 -m n i 6 -j a -i e -j 1 -m a -k 6 -j 4 -o a -x 7 -h 4 -j 4 11 3 -l 4 -u 1 -o i -i 7 k
3 -t 6 -h 1 -k 8 -j m -j 1 -l 9 -i 4 -k 1 -i b -i 4 -k 4 -n h -n 6 -q 5 -l 4 -m h -p 8 -o 4 -q e -j
5 -r 2 -i 7 -o d -o 3 -m 8 -i h -m a -u 8 -m 4 -k 7 -i a -n 5 -j 2 -q 1 -l 1 -q 9 -t 6 -k 6 -q k -o
l -n 7 -n 6 -j 2 -n 3 -m 5 -i 1 -k i -m c -h i -h 7 k 1 -t 8 -k f -n e l 5 -p h -r b -i 1 -k a -i
c -j 1 -k 2 11 4 -p 4 -18 6 -o 2 -k f -q m -i 5 -j 5 -10 2 -q q r 6 -h 6 -15 4 -l 1 -k 5 -j 8 -o
d -18 9 -i b -j 8 -n 1 -h 4 -t f -q 2 -s 4 l 8 -j 6 -o 2 -j 1 -n j -n 3 -i r -h 7 -k 9 r 2 -j 1b -y
q -l 1 -l o -o 1 -p 5 h 9 -h 9 -k 7 -u 2 -u 7 -n 1 -r 9 -k 5 -k 3 -k s -i 4 -k 5 -25 a -i c -k a -q
1 -m 2 -j 3 -14 5 -u 2 -i i -o 7 -j o -o 1d -i c -10 5 -v i -l 2 -n 2 10 1 -h 2 -m 5 -l i -u 6 -l
6 -m i -p d -l 11 -s 7 -j b -k a -i 2 -j 2 -i 6 m 6 i 1 -n 2 -o 3 -y 9 -m 2 -i c -i 1 -l 1 -h h o
2 -k 6 -p 6 -l 4 -j 8 -h 1 -k 1 -w b -h 1 -l c -p c -l 12 -m i -m m -i a -u 6 -v 5 -m 1 -s m -u t -h
5 -18 3 -j k -s 2 -n j v 4 -i 3 -u 9 -j 2 -q a -m 5 -p 7 -l 2 -s d -r 4 -m 1 -k j -i a -k a -j 2 -n
1 -q h -j 1 -m r -j 9 -s d -h 5 -o 6 -p 1 -i 3 -k 1 -s 7 -q o -m a -t 2 -k d -k 3 -q 6 -i z -l 9 -n
4 -v k -k b -j a -k 5 -q 4 -n e -k 1 -n 6 -o h -m 3 -t 8 -m f -q h -k h -i 5 -n 5 -p 1 -k 4 -o b -i
4 -i 3 -t 2 -h 2 -t e -l 1 -o 5 -p 3 -m c -m 2 -o g -t 2 -l 5 -n 2 r 1 -i 3 -i 2 -w d -p g -m 9 j
11 -p 2 -j 2 -r r -j k -o 2 -j 1 -k 1 -j 1 -j 2 -j 4 -q 2 -r 3 -n 2 -u k -n 2 -v c -j 9 -k 2 -n 2 -m
a -k g -p j -m 3 -h 6 -n 2 -o 3 -i f -k 3 -t 1 -l 3 -r 1 -t o -o 2 -l 7 -j d -m 5 -l 6 -l 3 -p 2 -l
9 -s 3 -h 8 -r 4 -k 7 -w 2 k 6 -p 1 -h c -v h -s 3 -r 4 -h 6 -m 3 -m c -n g -r 4 -i d -l 1 -u a -n
2 -j b -i 2 -j d -n 4 -v 3 -i a 14 1 -j 3 -n 5 -k t -p 2 -s 8 -i i -o q -k 6 -t 1 h 3 -i 5 -u a -m
h -r o -q a -i 3 -v f -l 5 -j 6 -l 2 -j 1 -t 5 -i 3 r 9 -k 8 -m 4 -y 1 -l l -l 3 -i c -h 1 -v 3 m
h -r d -p 5 -r 1 -j g -m d -l 2 -o e -n 4 -s 3 -k 9 -r d -i 8 -h 12 -h 1 -m 8 -j 5 -m 9 -i 5 -l 1 -i
6 -o 2 -h 1 -j 4 -z 9 -n 5 -h b -x 4 -j f -k 6 -n a -l b -p 5 -l c -w 3 -14 e -k m -t 5 k g -j a -p
5 -h 4 -i 6 15 1 -n 2 -s 1 -h 1 -j 15 -k 5 -n 1 -l 2 -j 1 -u e -r 2 -s e -j 5 -s b -l 4 -n 7 -o 5 -m
1 -h 8 -i 7 -r b -k k -m j -j n -j 1 -j 6 -p b -o d -m 1 -l 3 -i s -15 6 -h a -h 7 -j 5 -i y -j 2 -o
k -i 2 -i 7 -k 8 q 1 -j 7 -j n -h a -m 4 -v s -r 1 -r e -k d -k i -m d -l t -t a -o p -p 9 -k 2 -y
4 -k 3 -j m -l 9 -o 11 -k 2 -k 5 -p g -i 7 -t c -p 5 -m 1 -r 3 -15 2 -l 4 -n s -p g -k 6 -j 8 -12
1 -j 5 -v 3 -m 5 -j g -o g -y 5 -i d -h 3 -k 4 -w 1 -h 4 -l 1 -j 9 -16 e -l k -l 1 -n 9 -l 2 -k 5 -j
4 -m 3 -v a -i k -q 6 -k 6 -h a -k 4 -k 2 -p d -l 3 -w 4 -o j -s 8 -n c -i 1 -j 2 t k -i a -y m -p
9 -h e -m 1 -k 1 -p 3 -i 8 -i 4 -m 3 -n i -j 6 -v 4 -j e -k 6 -p j -h 4 -i 1 -k 2 -i 5 -v 3 -1g 1 -j
4 -l 1 -k j k f -i c -17 7 -h 8 -r 7 -k 4 -i 8 -t 1 -n i -o a -i f -r 6 -1a 2 -o h -p 4 i b -k 9 -i
a -l g -i d -w 1 -x b -h 4 -k 4 -k 5 -k 5 -w 1 -m 5 -l 7 -o d -n 7 -r 2 -n 3 -j 7 11 2 -i 2 r 7 -j
k -o 2 -t 1 z i -p 2 -j f -n 5 -r 7 -k 1 -l d -i 2 -h 3 -o f -p e -n a -l a -k i -j 7 -k 4 -o 3 -l
1 i 6 -j 5 -l d -p 5 -v 4 -k 9 -m d -s 2 -i 2 -l 6 -q m -q 5 -j 4 -r v -i 2 -k h -k 1 -k d -s c -u
a -m 2 -m 4 -k 5 r 4 -h 5 -i 5 -h 1 -i 5 -k c -k g -m 4 -p i -u 2 -q j -1f 1 -l 4 -n b -s a s 2 -j
8 -h 4 -y e -i 8 -l 8 -o 1 -l 8 -p 1 -o 4 -m 5 -n f -x 7 -11 h -m 1 -q 2 -i l -i d -t h -s 2 -s 5 -m
9 m 8 -k 8 -h 1 -m 7 -o 8 -o 2 -o c 14 3 -h s -k 6 -p 3 -j 3 q b -n i -r 2 -i 8 -o 4 -l 9 -j c -j e x
4 -i 4 -u b -t 7 -w 2 -r v -s 8 -h b -p 2 -m 7 -i 6 -j 9 -r 1 -i 16 -q 2 -r 4 -m 3 -n e -t a -12 2 -s
e -p r -s 2 -m e -h 2 -q e -o 7 -n d -k 1 -k 1 -y 5 -j 2 -m 4 -i 2 -m 2 -o 6 h 6 -j 3 -j b -k 2 -j
8 -l 2 -10 1 -i 9 -w d -h 4 -y c -s p -w 4 -l 4 -o f -p c k 6 -h 1t y 3 -j 8 -o r -w 4 -u 5 -h 4 -m
8 -12 5 -k b -o 7 t 3 -l 4 -3d 4 -q g -h 5 -i 3 -l g -n 1 -l c i 3 -j n -i 4 -r d -i d -18 3 -i 3 -p
3 -k m -q 7 -h 1 -k 4 -r 2 -q e -l 5 -i 4 -y d -l 4 -l 3 -k d -l f -l 4 -j 4 -l 1 -k 1 -h 2 -l h -w
c -l 7 -h b -r 1 -m b -l 1 -u 7 -i 6 -l i -s 8 -s b -h 5 -k 2 -q o -s 6 -j q -l 7 -m a -l 2 -l a -11
a -m 4 -12 j -h i -k 4 -m 8 -k 6 -k q -q 9 p f -k 8 -q 1 -k 5 -h 9 -14 6 -h 6 -z 4 -v 9 -h f -u f -j
7 -j 7 -k 4 -15 1 -m e -m 2 -j 9 -h 5 s 1 -m 6 -s 4 -j 5 -k 1 -r i k k -k 8 j b -h e -v 1 -m 2 -q 2 r
4 -v 1 -m 5 -h 1 -j 7 -v 5 -i 6 -n a -k 6 -m 2 -h 6 -o 4 -k 6 -h k t 4 -i e -k q -j k -k c -s 5 -l
a -o 4 -j i -n 1e -t 1 -l 9 -u 5 -j d -s 8 -n 8 -o 2 -k 7 -n 9 -k 3 -m 8 -l a y 5 -u 1 -o 2 p 1 -i
7 -q 6 -p 5 -h 6 -k 6 -q 3 -j 8 -k 5 -q 7 -n 4 -q 6 -j 3 -j 1 -i 4 -k d -s b -k 6 -o a -k 8 -i 4 -i
1 -p 4 -i 4 -k 6 -m 3 -k 7 -j q -j 8 h p -o 3 -h 5 j 7 -h 4 -h 6 -h b -k n -p 8 -i y -h b -i 16 -m
k -q i -l 2 -h 1 -k e -j 9 -m 1 -m 3 -p 2 -r a -j e -s 1 -h 3 -10 5 -t i -j 5 -m b -h 1 -h 4 -i h -l
c -j 3 -l g -n x -j 8 -r a -q 6 -n b -j 7 -o e -u 1 -o 5 -j g -o 3 -q j -i 2 -l 8 -1j 8 -l 1 -r 8 -o
c -l o -p y -w 7 -n 1 -i d -t 3 -21 2 j d -y b -r 2 -n 7 -l j -m 17 -j o -h 2 j 2 -s e -n d -j i -h
i -m 3 -k 1 w 9 -o 4 -h 6 -p 10 -k a -m 2 -j 8 -j c -n p -i l -j 4 -i 4 -k 8 -w 2 -r 3 -i j -j d i
4 -r 1 -h 1 -i 7 -j 7 -t f -m 1 j 8 -m c -x d -r s h b -i 3 -m 1 -i 8 -i 1 -q l -r a -v b -j 5 -l
5 -n 2 -j i -m 7 -12 d -l b -j 8 -i 4 -s j -i 1 -h 8 -h 1 -p e -j 5 -h 1 -k b -k 10 -r 5 -36 5 -h
t -q 4 -i 8 -v 2 -q a -m m -q 7 -h 8 -l 1 -1k b -j 2 -h 6 -m 3 -m 6 -n 5 -k 5 -n f -i m -k 4 -p w -i
4 -p h m 4 -m 5 -q 9 -p h -m f -13 j -y 4 -k 1 -v b 1a 5 -r 3 -n o -r 6 -h 9 -h 7 -10 n -k 2 -12 2 -t
4 -p k -l 4 -p 1 -j e -h 1 -k 8 -i 2 -p 6 -k 7 -l 3 -k 3 -j 8 -u 4 -p 1 -j b -k 6 -10 o -k 2 -l 2 -h
6 -s e -20 2 -h 4 -m 5 -10 g -k 6 -n j -m b -l 6 -k 2 -h 3 -p i -n 3 -j 3 -j a -o a j v -k 1 -l 5 -m
5 -k 3 -h 3 -n a -j 3 -31 1 -q 2 -r 9 -k 4 o 9 -n 1 -j 1 -j m -m 7 -i f -o a -i j -j l -m 3 -h h -i
6 -17 9 -1c 1 -j f -q c -12 4 -k 2 -o 4 -n 5 -10 6 -p d -j 5 -11 j -k 1 -k 3 -r g -j a t 2 16 6 -w
8 -j 3 -10 7 -i 6 -y b -i 6 -o 1 -i 8 -k 4 -u 2 -o a -j 6 -i 6 -h e o 2 -p 3 -h g -n c -y 3 -18 c -k
1 -14 4 -z e -k a -j 2 -q 2 -m c -k 9 -n h -k 2 -l j -u 7 -p v -v c -k 4 -j 5 -l 3 -w 4 -i 7 -p c -k
5 -j 3 -j 9 -n 3 -o 6 -n 6 -o 8 -l c -o a -j 1 -l y -i c -n 4 -m l -t 9 -m 1 -p 2 -w 2 r d n 3 -u
7 -i 1 -k 5 -i 1 -o 1 -o 6 -n 4 -o 3 -m 1 -i 2 -p b -j 5 -12 2 -y 1 -i 6 -l 2 -j 1 -m 8 -p 3 -k 3 -q
c -n v z 6 -j 3 -j 7 -j b -k h -k 3 -o j -y 9 -o 3 -i 7 -i 7 -n 2 -n 1 -k 8 -l h -p t -o 4 -k 9 -1a
6 -s 5 -i g -n 7 p 5 -i 2 -m 2 k 1 -s d -m k -l 6 -i e -n a -t c -u 3 w 7 -i 3 -h 2 -l 2 -j 1 -p 1 -z
l -o f -i 3 -h b -k 6 -r 7 -k j -n 7 -n 1 -q 1 -l d -i 3 -i a -k d -l 7 -i 1 -l a -n 1 -j a -m p -o
7 -h u -q 1 -j b -q 4 -h 1 -k 4 -l i -q 4 -z 2 -h 9 -s 2 -t 9 p e -p t -o 6 -l 5 -j r -o 3 -i 1 -i
6 -k 4 -s 4 -r b -i v -r f v a -i b -m 2 -m 7 -j 5 -j b -i 2 -q 7 j 1 -o 2 -k 1 -x 6 -v c -n 5 -i 2 p
9 -r 8 -j 1 -q l -i 5 -h 4 -17 5 -k c -j c -l 6 -h 1 -p 2 -i 5 -h 5 -j 2 -k 1 -q f -s 5 -n 9 -i x -n
2 -u 2 16 4 -m 5 -h 2 -l 1m -h 3 -m 5 -n 1 -m l -q 5 -q 4 -l 2 -s 1 -n 1 -i 5 -i 4 -l 2 -j a -r a m
a -m 12 -o 4 -q 2 -n h -h d i 1 -x 7 -j m -m n -l j -o 8 -z 6 -h 6 -o 2 -l 6 -j e -k 7 -k t -p 1 -i
b -14 7 -12 4 -j 5 -l c -h 6 j 6 -j b -n 7 -k 5 -l 6 -k 4 -l 9 -15 4 -k 5 -i c -1a 2 -j m -r 1 -i
1 -w 2 -l 7 -o l -h 1 -n e -k 4 -h 7 -15 7 -m 1 13 1 -h 7 -i 3 -j a -13 9 v 4 -w j -s 17 -k 4 -p 6 -l
3 -j 2 -h 5 -i 6 -j 1 -h c -x 9 -k 6 -i 6 -t l -l 9 -j 5 -r 9 -i 5 -p 3 -o g -r g -h 9 -p 2 -i 8 -y
5 -r 9 -j 6 -m 3 -p 4 -o 1 -m m -n j -i 1 -l 5 -k 3 -i 4 -k n -j 5 -j 1 -w 3 -k 8 -t 2 -p 8 -n 1 -i
2 -k 2 -k a -o b -i e -p 1 -i 3 -j 2 -l 4 -i i -k d -l 1 -x 5 -r f -m g -h d -r 8 -i 9 -m 5 -y b -h
f -j l -l 2 -v 4 -j 7 -n 8 -l 5 -i 6 -m 2 r 2 -h d -i 5 -k 4 n e -p 6 -l 1 l 1 -k c -t b -k 1 -p 3 -n
4 -i 9 -j p -j 6 -k y -r o -i 8 -h c -v 2 -n 3 -u 1 -m c -l 7 -i 8 -h l -h 2 -i a -j 6 -n b -p 1 -17
e -p p -t 3 -18 1 -h 7 -n 2 -m 6 -j 3 -j 1 -o j -q 9 -r 8 -v s -i 3 -o 4 -m 4 -i 1 -i 2 -j 3 -k b -w
1 -j c -q f -k 2 -i 4 -u d -q 2 -p 4 -11 1 -t 2 -n 9 15 e -q 1 -p c i 3 -i 5 -j 4 -k e -i 2 -i d -k
1 -i 4 -p 3 -p 3 -l 1 -j 7 -u 3 -p j -m g -j 1 -j 1 -l 3 -j 7 -r c -h 2 -h 5 -t j -k 8 -o c -x f -18
2 -q 8 -m 5 -q g -o 4 -j 4 -h l -m 1 -h 2 -13 1 -s 6 -10 a -l 2 -m h -k z -18 4 -p f -j 6 -k 7 -i
16 -i 2 -j t -h 5 -10 u -h 3 -h 2 -k f -i d -p 3 -j 4 -j k -h 7 -m a -i b -x j -i 9 -z 3 -o m -v 5 -s
b -q 5 -l 6 -x 5 -16 j -h 8 -q i -x 7 -j 6 -u 8 -l a -j c -h b -l d -13 b -k 8 -h 4 -q 1 -q 2 -p k -j
3 -l 8 -o 2 -i j -14 19 -h b j 8 -h 5 -v 6 -k a -k 1 -i 5 -m 4 -h 10 -m 9 -m 3 -l 4 -m 8 -p 8 -u e -k
5 -q 6 -j 6 -j 1 -o 2 -v 6 -i 1 -i 4 -i 2 -v 1 -o 1 -10 9 -p 8 -s 3 -l 7 n 8 -k 4 -10 7 -m 5 -l 3 -m
b -j 1 -i 3 -o 2 -l 1 -l 4 -j g -j d -h 3 -i 1 -n 1 -o 8 -k 6 -t 4 -n 7 q b -1r 3 -n 3 -w 2 -q 7 -k
1 -r 1 -i 1 -i 4 -j e -j 8 -k 9 i o -q 3 -i 7 -r d -i b -m 3 -k g -h c -h 3 -k 6 -o 8 -j 1 -t a -i
8 -j a -m 3 -h 1 -k 7 i m -w 1 -m 5 -o 9 -l 3 -h e -k d -q 3 -l 6 -p 2 -m 3 -m 1 -u f -s 4 -i 6 -k
b -l 3 -j s -l 7 -j d -o 3 -j l -q 5 -i 2 -m n -q 4 -p h -h 2 -k 2 -r 4 -j 6 -i 1 -i d -o 6 -w 1 -h
3 -p 6 14 8 -n 1 l 3 -l 4 -h o -n 2 -h 5 -n 6 l e -s d -i 3 -k 8 l 9 -i 9 -h 6 -m g -o 7 -m 7 -u z -i
3 -k 4 -m g -i 4 -k 2 -i 3 -j h -m 9 -h i -k 9 -l n -p a -o v -w j -m i -k 7 -v 1 -t r -l 4 -x c -j
4 -l n -o a -k b -s 1 -i 2 -n 3 -i e -h c -k c -j 8 -h f -l d -o 2 -o 1k -s 4 -j 2 -l 6 -i b -i 1 -k
7 -n 8 -m 3 -l 4 -i g -s 5 -m 3 -o 1 -h 3 -j 4 -i 1 -q 1 -i 4 -j f -p 3 -i 5 -k 3 -h 3 -k f -x 1 -k
5 -19 3 -k 5 -q 1 j 2 -i 2 -h q -l i -n 1 -i c -j b -u 5 -p 5 -p c -j 4 -i 6 -j d -l 7 -i l -u r -12
c -q 1 -m p -m 1 -j 6 -s 1 -j o -i 5 -j 2 -h 3 -o 5 -t 3 -j p n d -n 1 -i 6 -x 3 h e -14 4 -h a -j
n -v 5 -h d -v q -i 1 -i 8 -k y -p 1 -p c -k a -l 8 -y 2 -k 1 -m 5 -t 9 -k b -q 9 -w 4 -y 7 -h 7 -s
9 -j 9 -j v -j 3 -i a -y 1 -k 1 -t 1 -i 5 -i 1 -u 1 -k 4 -o 6 -h 1 -s n -i 6 -l e -p q -10 2 -h 6 h
8 -l c -l 5 -l 4 -h 7 -x 9 -m 5 -p p -q e -y 8 -k 2 -x i -l g -m h -i 1 -o s -j m -q 4 k 1 -j w -h
1 -t 8 -k 2 -s 4 -q a -i 3 -t 5 -j m -j 5 -k 3 -k 1 -w 3 -j d -i c -i 4 -p 2 -k h -1a o -h g -t 1 -k
b -h d -j 1 -1e f -n 7 -m 3 -11 5 -m 7 j 7 -j 4 -w 5 -k 1 -t 5 -o 5 -m 1 -j 5 -t 7 -l 3 -t 9 -10 3 -s
3 -k 3 -w c -v 9 -l 9 -j 1 -k 6 -m n -n b -h 2 -j a -h 12 -o 3 -o 1 j 2 -u 4 -k 6 -x 9 -q e -l 8 -j
5 -k 5 -y 6 -m n -k 6 -i j -j 3 -j 7 -x 7 -q 1 -q 5 -l a -v 9 -m 3 -u f -k 8 -i 1 -v 1 -h 1 -m 1 -l
3 -q 1 -o 3 -p 4 -q 1 -i 8 -z 5 -t 6 -t j -n 7 -i a -n 7 -i 6 -p 1 -l 8 -18 6 -s 1 -l 2 -p 7 -m 5 -j
c -j a -k e -v 8 -n 5 -h j -j 6 -j 3 -q 6 -u 2 -i b -i 4 -l p -j g -q 18 y j -k 9 -j 8 -j 1 -m r -t
e -t 3 -n 6 -j 2 -r 6 -s r -j 1 -m d -l p -y 6 -j 7 -p 6 -i 6 -o 7 -o 4 -m e -m 3 -h 9 -k f -i 2 -o
d -o 5 -t n -s 9 -u i -i 2 -k 2 -r d -m 3 -i g -i c -k 2 -i 2 -s 7 -p 9 -s 9 -t 2 -j 5 -o j -o 3 -i
1 -i 7 -v 7 -i 9 -r 5 -p a -s 6 -i 9 -i f -j 6 -o 4 -h g -n f -n 8 -i 12 -i 3 -r 1 -q d -n 9 -j 7 -n
3 -r 2 -w 2 -m 3 -k 3 -l 8 -m c -t 5 -i 6 -m 7 -m 2 -h 2 -i 1 -l a -n k -k 4 -p 3 -h m -j 8 -m 6 -j
7 -j 5 -q 9 q 5 -z 8 -i 3 -s 1 -s 9 -u 2 -i 2 -n 1 -i b -i 1 -h k -r 9 -p 4 -v 1 o 4 -m 6 -j g -y
4 -r 8 -k 4 -h a -n 4 -s i -12 b -m g -j 13 -r 1 -j e -o 1 -k 8 -r 3 -m g -m 6 -n 1 -i 3 -l 1 -l 2 -l
2 -l 5 -s 4 -h 2 -r 4 -k 5 -q g -j 1 i j -k 2 -u 5 -l 10 -y 5 -i g -k 4 -q d -r 2 -h 1 -m m -x 1 -i
3 -r 5 17 u -i 3 -h 1 -h b -i 3 -n 5 -h 1 -q o -i 1 j c -j z -l 2 -n 7 -h 7 -h l -j 1 -k 1 -k c -m
c -u 5 -o 1 -j j -p 1 -l n -h d -o 7 -k a -j 4 -u 3 -h 2 -m 3 -i 9 -45 4 -11 2 -j 2 -k 7 -k 1 -i a -l
4 -h l -p 4 -i b -i 7 -h 3 -k 1 -l 2 -i 5 -k c -m a -k 3 -l f -n 8 -n 2 -w h m 5 -l 2 -14 7 -s f -q
4 -i 1 -10 1 -o c -o f i 5 -j n -m a -h 9 -i 3 -p 2 -i 2 -h u n 4 -n 8 -p b -j 1 -l 3 -t 7 -h e -10
b -q 2 -y 3 -i 4 -r 2 -j 9 -i a -n c -10 9 -n 1 -q 4 -q 1 -j 1 -o 3 -x 5 -u 8 -j h -i 5 -t 8 -l 1 -j
2 -m 2 -l 2 -p 2 -m 7 -l 2 n 7 -u 7 -i m -k 3 -q e -i 2 -16 2 -o 7 -p o -v 4 -m 6 -p 2 -y h -r 1 -h
3 -j 7 k 2 -q 2 -i e -h p -r 8 -i 2 -l 1 -10 x -j 8 i a -h 3 -r 7 -p 2 -p b -r j k i -x 3 -o 1 -k
8 -1z 3 -m 2 -i n -r 7 -i 4 -l 9 -i 5 -j l -i 2 -k 4 -p 8 -k 2 -t 9 -r 4 -t 4 -w 7 -h 4 -z 1 -l 4 -i
8 -k 1 -k c -k b -i 9 -l d -l 2 -l d -n 5 -3f 2 -j 1 k 6 -h u -x 2 -i b -m 5 -m a -i l -o 9 -i i -h
i -h 6 -i 5 -13 5 -1c f -l 4 -o 3 -o b -i f -o 3 -m 3 -j 5 -l 1 -k 1 -w 9 -r 6 -k 1 -j 1 -h h -i 7 -l
7 -i g -m b -q d -s 8 -j 2 -h 2 -n 3 -i 5 -j w -i 9 -k 1 -i 3 u 6 -h 8 -j 9 -k 2 -i o -m 5 -m 3 -o
7 -h 9 -r 9 -j 7 -h 9 -i 2 -j 9 -1n 5 -o 3 -l b -m 2 -k 7 -p 5 -h 5 -h g -s 3 -q 7 -n 18 -j g -q 5 -i
6 -1g 7 -18 2 -i 1 -q a -n 2 -k 9 h 6 -m d -n 3 -q 6 -l 1 -o 4 -p 1 -q j -i 5 m 5 -k b -h f -s 2 -n
3 -i 3 -o 7 -l d -m 8 -k 4 j 9 -m 3 -u 1 -i a -k c -k 2 -l i -s a -m h -11 3 -n d -k a -j b -m 2 -m
3 -p t -i 9 -p a s 1 h 1 -s 5 -l 4 -w 5 -x 3 -l 3 -u 9 -m 1 -s 7 -h 5 -r b -12 1 -10 v -s 7 -p n -k
8 -r a -t a -y 8 -r a -o 4 -16 b -l 1 -k 6 -k 8 -u a -r 7 -11 4 -l 8 -1l c -i w -i 3 -j 1 -q s -p
d -o 4 m k -j 2 -l 1 -j 6 s 3 -l 5 -r 6 -m q -h 7 -l i -r 5 -k 5 -i 3 -r 7 -13 7 -j 7 -o a -x 3 -j
s -s 7 -t b -k 2 -n 5 s 5 r c -v 7 -n 9 -l 7 m 1 -i 1 -z 5 -h 6 -y p -m 7 -q 6 -h 6 -o 7 -m 2 -r 4 -j
5 -h 2 -h c -o 2 -h 2 -i 3 -j 8 -p 3 -j 6 -l e -l 5 -l 8 -t 2 -s c -n 6 -i e -j 1 -l 5 -11 3 -m c -m
1 -m 4 -r 1 -h f -l 2 -s 2 -z c -v m -l j -h 9 -j 6 -k u -q 5 -k 9 -i 8 -i 11 -13 c -o 2 -h 2 -p e -p
4 -l c -13 6 -n 6 -i c -o 4 -p 1 -j 9 -o 3 -i 7 -j j -j e -j 7 -n 4 -h 6 -q q -r 3 -l 6 -i 1 -i 4 -12
8 -i i -n 7 -1b 2 -x a -h 1 -m 7 12 9 -i s -i 4 -r 1 -x f -k l -l 5 -t c -s 7 -p 3 -h 8 -i 1 -k z -q
4 -i 6 -k q -p c q 9 -o 2 -q 2 -r 4 -r 6 -i 6 -t 1 -j 2 -j r -i 5 -u 3 -o 6 -t 4 -o 6 -z 4 -13 2 -y
l -i 3 -h 3 -i 2 -s 3 -m 3 -n a -i c -p 3 -p 15 -l 4 -l 4 -i d -i 5 -i 3 -h l -o 1 -o 4 -l 2 -l i -p
9 -k g -j 7 -w 2 -s 1h -n a -s 3 -h 2 -o 3 -i 4 -t 7 -l 7 -w b -h 2 -i 1 -y 2 -k 4 -l 1 -10 d -i 1 -k
4 -i 2 -l a -k 5 -l 3 -q 3 -i 1 -m 5 -l 4 -l f -p 6 -m e -i 9 -v 2 -h f -j 5 -k 1 -n d -p 9 -n 5 -w
7 m 4 -i 1 -i 4 -j d -16 5 -r 3 -j e -q 9 -k 4 -m 4 -j 1 m 3 -l v -k 3 -m y -v 7 -j e -n 1 -o d -s
1 -m 1 -i 5 -i 4 -i 3 p 3 -16 g -m n -j 2 -m 9 -i d -m h h 1 -p 6 -q 7 -i 9 k x -m 3 -q i -i h -i
1 -i g -q d -j n -k 1 -l 2 -j 4 -j w -i 1 -q 5 -w 9 -k 1 -q 6 -n c -n f -k b -14 g -t 5 -j i -j 1 -h
m -j 2 -j 4 -n 3 -k a -i 5 -o 1 -j m -t 5 -r a -q 1 -k n -h 1 -1a 5 -l m -12 c -l 4 -l b -o 5 -m 1 -u
1 -t 2 -m 3 -o 4 -k 2 -m 7 -j e -q p -r 7 -l 3 -i s -s p -h 4 -l 5 -l 4 -l 3 -j i -k b -i 2 -j 1 -l
3 -i f -k 8 -10 1 -i 3 -j 7 -i 1 -h 1 -l 1 -n 3 -1e j -2h 5 -w 9 m 2 -n 5 -q j -h 4 -m h -o 7 -w d -p
8 i 9 -r a -j 8 -o 13 -h 5 -i m -i i -l 5 -j 5 -l 2 -l 2 -j g -p 2 -n 1 -v a -j f -i 3 -p 3 -p 1 -m
7 -n 2 -t 2 -z f -i 2 -i 2 -1f b -i 7 -p 6 -n m -13 6 -x 8 -j 6 -w 8 -i a -m 6 -h 9 -w 5 -n m -i
11 -q z -w f t d -h 2 -h 6 -s p -i 6 -s h -o 5 -n 3 -h 1 -q 2 -m 8 -l 7 -13 2 -n 2 -k f -k g -j 2 -l
3 -q d -n 8 -n m -l 1 -v h -i 4 -l 1 -j 1 -m 1 -h 1 -k 2 -i 7 -x 2 -o 7 -j i -j 1 -13 b -j c -x c -i
5 -1c 4 j d -m 4 -l 1 -i 2 -l 5 -k 7 -i 5 -i 2 -o h -11 9 -h 3 -i 2 -j 6 -t 5 -q q -p 8 -m 1 -j e -j
4 1z 6 -p 8 -j 4 -n 2 -q 8 -k 4 -i l -o 6 -j 7 -q 5 -o f -w k -j 1i -o e -l 2 -p 5 -r g -n 4 -t 12 -w
b -i 1 -j i -o 5 -i 9 h 8 -h 2 -u 2 -j 6 -j 1 -n 3 -m e -k e -r b -w c -i 1 -j 3 -l h -o 2 -l 6 -i
e l 8 -v z -h 2 -r 2 -p b -k 4 -p 7 -h 5 -l 4 -n 6 -h 4 -q 1 -j 9 -k g -n i -w 2 -l 8 -m c -k 4 -p
1 -17 6 -o 4 -n 6 -k 3 -k 1 -t 6 -i k -j 5 -h 9 -j 2 -u 3 -2l 2 -p 3 -j 9 -i 1f -r d -n 1 -k q -n l k
6 -i 3 -k 5 -i r -m 9 -n 5 -u 4 -m 7 -t b -i c -h b -m 2 -h 4 -p 6 -k 2 -n j -k 3 -h 3 -x 5 -k 3 -n
6 -j 2 -l e -l d -j 4 -l 3 -i 4 -i p -n 1 -h a -u 1 -k f -q 4 -p 5 -k 2 -n 8 -p 2 -i 1 -w g -s 3 -l
1 -j 8 -j 4 -j 9 -k c -j f -12 n -m 5 -j n -13 5 -i 9 -u 3 -i 2 -i 1 -j 5 -t 6 -h d -z 9 -p h -h 2 -i
16 -l a -m u -o d -q 6 -j 6 -w 4 -i 9 -i 4 -l 4 -m c -l 5 -i 1 -p 7 -h 3 -i 2 -j n -j 5 -q 4 -u 9 -k
k -l 4 -q 2 -i e -o i -j 4 -t 9 -h c -j o -i 3 -m 5 -j 1 -h c -k 5 -i g -l 2 -q 9 -o 3 -m 3 -o z -m
4 -h 1 -p f j 2 -o 8 -j 4 -k h -m a -r 5 -y 9 -n 4 -o 7 -j w -s i -p 6 -n 9 -h 4 v 1 -y 1 -j 5 -i
4 -m 8 y 4 -m 4 -i 2 -i o -p d -16 5 -o 15 -k 4 -h e -u 4 -q 8 -x 1 -l 2 -o 2 -i 1 -k u -s y -n 5 -q
1 -p 5 -u 1 -r 4 -k 5 -i j -k m -k 2 -12 1 -m 7 -h 1 -l 7 -h 3 -p 3 -13 9 -m 3 -k 9 -h 3 17 h -j 8 -q
6 -i a -l c -r 2 -j 5 -i c -p 1 -m s -n c -j 1 -m 1 -j 2 -j 4 -l b -k 1 -k c -w 2 -o 1 -t 1 -j 3 -x
5 -i 15 -1b 2 -u 6 -l l -l e -i a -m 4 -h 9 -u 3 -j 8 -j 1 -l 7 -j 5 -i 8 -w 7 -n 4 -l l -l 3 -r 2 -i
a -p a -n 2 -r 3 -l 2 -i 9 -i 7 -j 8 -h 6 -q d -v e -h 1 -n 9 -k 4 -k 9 -x g -r 4 -w 9 -m e -h l -p
8 -p 3 -k s -i 6 -m g -i f -q 1 -o 7 -h 6 -o 1 -r 9 -p 1 -j 2 -n 2 -i b -m 4 -k 9 -i 5 -m 7 -o 2 -i
8 -k 6 -i 6 -14 3 -s 5 -l b r 4 -j 3 -j d -l k -n c -m 4 -s 1 -k d -p 2 -i 3 -i 5 -x 2 -o b -m f -i
7 -h 2 -k 9 -l 5 -k 1 -h n -k 6 -j 5 -u 1 -l g -t 8 -i d -n 9 -z 4 -q 5 -i 2 -v a -x 7 -j c -j 1 -k
1 -i 2 -q a -v 4 -h p -r 2 -n 5 -m b -i 1 -k g -17 e -h c -i 7 -i g -j 5 -k 2 -i 1 -i 7 -n 4 -n 9 -u
9 -n 1 -q b -o h -r 1 -h 2 -s 1 -q 7 -z d -m 9 -j 4 -m g -k 2 -o a -k 3 -k g -k 3 -l 6 -13 d -j 3 -j
4 -o 1 -m 2 -v b -p 1 h 4 -m o -j 6 -h 1 -m 3 -y b -s 7 -q c -h c -j d -j f -i 1 -i 5 -i b -h l -k
2 -j 2 -y o -o c -k 4 -n 7 -r l -j 5 -p e -m f -j 1 -o 4 -m h -m c -n 2 -o r -h 7 -i h -m f -j b -10
5 -q 1 -m 4 -j a -k 3 -j 2 -x f -i 3 -m 2 -h 1 -l d 17 9 -l c -o g -i 3 -i i -m j -s 2 -j h -h j -14
l -s 2 -q k -13 7 -1w 3 -s 3 -l 4 -n 1 -n 3 q 4 -k g -m 6 -r 8 -t 8 -j 2 -i 3 -n 6 -i 2 -1o 4 -j 9 -p
o -k g -o 3 -p 4 -i x -p 9 -m 5 -m 3 -l 1 -r j -r b -n 6 -o 6 -i 2 -m 3 -m 8 -s a -n n -k b -w i -u
7 -i 7 -i 2 -q 1 -k 5 -n a -z 3 -o p -w 2 -m 4 -i 8 -p 7 -1n 2 -j 1 -l 8 -o 9 -i g -m f -k 7 -h c -m
8 -j 8 -r j -p 7 -m 8 -i 2 -o 8 -13 9 -q 6 q a -n 14 -l 7 -i m -t 1k -i 3 -l 3 -h 3 -t h -p n -m 1 -h
5 -h 7 -l 1 -m 7 -k 2 -k 2 -k 1 i 6 -19 1 -p 6 -l 4 -j 8 -p a -o 4 -o 1 -o d -13 8 -l 2 -o 1 -h 9 -w
8 -q 5 -r s -x 8 -h b -j 1 -j 5 -x 2 -i 2 -v e -k 5 -l 1 -l 9 -s a -i d -l 3 -n a -k 2 -i 5 -p h -j
2 -k 1 -k l -w k -m a -p q z 1 -l 2 -p 3 -n 3 -i 5 -m 2 -i 7 m a -i 2 -k 3 -y 8 -r 4 -v 3 -t 2 -p
f -k 3 -i a -j 7 -i 4 -i f -v 12 p j -r e -m 2 -m c -p j -p 1 -i 3 -r 2 -j 5 -l 1 -l 1 -k 6 -i 6 -k
9 -k 8 -k 1 -1b e -l n -j o -k 2 -u d -q 7 -n h -i 1 -s 8 -s 1 i 1 -j 4 -m 5 -t 3 -v 5 -12 5 -1c 8 -n
2 -l 4 -v p -j 3 -m 5 -j 2 o 1 -j 5 -s j -i d -h 4 -p 19 -l 11 -j 8 -m 3 q h -k 4 -j 6 -n n -i 4 -v
5 -l e -u i -i 5 -o 1 -r 7 -q e -i 9 -q d -h 5 -o b -p a -q 1 -19 9 -q 7 -o 2 -j 1 -k p -o j -l f -v
h -q a -k l -m 7 -u 1 -j 2 -w 4 -o 1 -p 3 t 6 -h 7 -v b -u e -i 2 -l 9 -j 1 -k 4 -v 6 -k 1 -r g -h
1 y 5 -p b -j t -o 5 -q 3 -o 8 -p 2 -n 3 1a 5 -l 7 -o 6 -h 2 k 5 -1z 8 -h a -l c -h e -l 2 -w 3 -l
1 -l 3 -j 2 -m c -v e -l 3 -i 7 -k 5 -v b -p 8 -k 6 -r 8 -r 2 -m 5 -r 9 -u g -i 2 -l 2 -m 1 -q n -m
4 -r b -k 8 -l q -l 2 -11 9 -n a -i 6 -j 18 -q 1 -o d -q 1 -n h -i 1 -q g -v j -o 8 -h c -i 3 -t 9 -j
3 -h z -n 5 -m o -j e -l 7 -x g -m s -k c -l 2 -h d -t 1 -r 4 -k b -j 6 -p 3 -j 9 -n 4 -r d -m a -i
7 -11 2 -t 2 -j l -o 2 -p 1 -j e -m l -1a 1 -n 7 -k 5 -j 6 -n 8 -i 4 -i 4 -l o -l i -t q -k 8 -l f -m
1 -p 7 -v 5 -j 2 -i 3 -s 10 -j 3 -s a -m 1 -s 8 -j 8 -i 2 -n 6 -i a -k 4 n 2 -l 4 -o 5 -j 7 -q 3 -p
6 -j 4 -r o -k 1 -u 4 -m 1 -i e -t 1 -l g -i 8 -s 5 -q f -j 6 -o 7 -k 5 -s 8 -v 1 -z 6 -r i -l c -j
3 -m j -x 5 m 4 -k b -o 1 -l 8 -k 5 -n 3 -j b -r 8 -j b -w 3 -w 6 -t 1 -l 7 -j 8 -p 3 -16 6 -o 5 -m
5 -o 1 -l 7 -q c -h 9 -i 2 -j 5 -i 1 -n j -m 3 j 6 -h h -o 6 -n 1 -x b -o b -v 4 -k h -p 5 -i 9 -13
3 -p 1 -h 7 -k 4 -h 3 -m 3 -n 6 -l 9 -n 5 -h 5 -j 7 -u 4 -m 6 -p 7 -t v -i h -t 2 -k e -n 4 -i 2 -n
2 -p 3 -m 3 -l 1 -i 7 -q 5 -k c -u 3 -p 2 -l m -i 4 -i 7 k 8 -j d -k 7 -t 3 -l 5 -s 4 -k e -h 5 -o
m -m 4 -w a -17 j -i g -l i -h 1 -n 2 -k 6 -h 2 j 5 -n 1 -i c -x 6 h 7 -l d -j a -i h -h 9 -k d -i
2 l 3 -j 1 -i j -l 4 -i 1 -i 5 -u 1 -j 1 -k 5 -j 1 -q 9 -14 2 -x a -1o r -n e -11 y -o 3 -l f -z d -i
b -10 9 -l d -k 8 -i j -z 4 -u 9 t 1 -p 4 -i 4 -u h -l 1 -l 2 -l 7 -n 4 -m k -m 9 -j f -i 1 -u l -v
i -j 1 -n 3 -l 1 -j 6 -o 7 -j a -q e -h 4 n 2 j 2 -i 1 -p 1 -m 7 -i e -q 3 -j 6 -l 7 -n i -k 7 -o
8 -n k -l 1 -p a -m 6 -h s -h 8 -j q -t 7 -i 7 -t j -h 2 -n 2 -10 7 l 7 -j d -i 7 -j 8 -j c -1x 6 -i
d -i o -n 3 -k 8 -h a -n 7 -j 2 -l 7 -11 7 -k 2 -q g -i 6 -v l -j 4 -w 2 -i d -i q -i 4 -h a -w i -i
b -j 2 -p 1 -i e -j c -o 5 -i 2 -19 4 -z 2 -j 1 -m 4 -j 1 -x 3 -k 3 -v 4 -l 3 -r c -n 3 -j 1 -l 7 -1t
5 -k b -r 6 -p b -i d -i 1 -q f -i 3 -s q -k c -q 7 -h h -v 1 -o d -i 2 -k 3 -m 4 -j 6 -o 2 -k 1 -17
2 -k 2 -p 1 -n j -i b -x 11 -n 4 -o a -n 9 -n e -1b f -j 9 -12 1 -o 1 -t c -t 2 -y 8 -j 9 -u 7 -l
4 -p z -q 5 -k 2 -1c 8 u 4 -r b -m 5 -16 3 -j 5 -q j -k 1 -p z -k 1 -i 3 -k 3 -h o -j c -r 9 -j 1 -n
1 -k 4 -h 7 -t 3 -14 g -i 2 -s c -q a -n 7 -x g -m a -j 1 -u 5 -u 2 -k 13 -r 1 -m 3 -j 3 -j 4 -m 1 -m
c -k 3 -j n -o 2 j o -p 9 -10 3 -10 2 -l 3 -i 6 -z a -o l -i 1 -p 3 -i 3 -k 1 -l o -y 9 -h 5 -q 9 -j
m -u 4 -i 9 -v 2 -i k -j 5 -n 2 -n 5 -m 1 -y 1 -l 5 -q 4 -o e -1c 3 s 1 -k 4 -i 7 -i 1 -j 1 -p r -n
8 -r f -i 7 -n 3 -o 9 -z 2 -i 8 -m b -h 1 -j e -j a -l 1 -x 8 -j 3 -10 3 -k 2 -j 2 -p 3 -i 6 j 5 -l
i -k 3 -m b -r 7 -h 5 -o 2 -s b -o d -m 3 -x 9 -l 6 -i 3 -i 2 1h 4 -m 1 -h 1 -l f -i 1 -i f -n 6 -o
2 -n q -l a -w c -n b -n c -k c -m 8 -l o -m 6 -m a -l 4 -i i -l 3 -i 2 -p 5 -h 2 -x b -k 3 -o j -o
f -h 1 -p 1 -i k -p 7 -i c -m 6 -l i -t a -w 7 -l 1 -13 3 -h 5 -i m -h 2 -l 9 -x 7 -r 6 p b -i 7 -y
u -l t -v c -10 1 -j d -i 8 -j b -i 9 -y 3 -1e 3 -l j -n k -m 3 -j l -m i -m c -j 1 -n e -s 1 -i a -k
5 -h 7 -l 1 -l 5 -r 5 -1e 7 -p 3 -l u -s 2 -o g -j 7 -k 2 -k 1 -o 1 -i 7 -j 5 -q 7 -m 9 -s a -i 3 -m
7 -p 6 -h t -l 6 -i 9 -o 1 -i d -h 3 -h 7 -u c -n a -j e -h 1 -j 1 -u e -i 5 -i 6 -p 9 -u 1 l 6 -n
8 -p c -k 6 -11 a -n 6 -i 1 -h d -i j -i e -l a -j 3 -j 1 -l 8 -1l 2 -l 5 -q 1 -l 4 -j 3 q 3 -j l -i
g -k 5 -i 1 -o 5 -y 6 -u a -u p -l 7 -i 1 -m h -k 4 -w 2 -l 2 -j 3 -r b -l c -o 4 -n 2 -s 2 n 9 -l
1 -m 2 -i i -i b -u 2 -l 9 -v 3 -i 2 -h 5 -j 4 -i i -v 7 -k 1 -j 1 -o 3 -s 1 -h 4 -10 4 -o 7 -t 3 -n
2 -i 2 -k 8 -11 g -12 5 -i 6 -r 1 -x 6 -r 4 -16 1 -o 1b -t 8 -i 1 -i 4 -11 n -s 2 -l 1 -u q -o 3 -r
2 -l 1 -l 2 -o 5 q a -n n -q c -t 2 i i -u 6 -j 3 -18 a -i 9 -l 1 -m h -j 2 -i 4 -15 1 -k f -o 6 -j
d -z j -r 6 -13 e -m m -x a -o h -q h -m 1 j 4 -j 2 -11 b -o 7 -i m -i 5 -h o -i e -l 5 -r 7 -x 2 -i
v -h o -q n -r 8 -i k -i e -m 8 -l 5 -n y -k 2 -k 5 -l h -i c -k c -p 2 -p 3 -s 1 -l 5 -j g -j 7 -l
1 -10 i -n 2 -i 3 -i 5 -j 3 -i 4 u 1 -14 7 -o 4 -i b -o 1 -t h -j 3 -p 1 -x 2 -o 2 -k 2 -i 1 -q 5 -r
a -k 7 -r 9 -q 2 -i 4 -l e -m 1 -p h -r 2 -l 3 -i k -i k -i 3 -j 3 -i 5 -m g -x 6 -p 1 -k 1 -n 1 -u
4 -j 5 -n f -h 4 -n 2 -i 5 -v i -s 8 -k 9 -k 9 i 6 -n 9 -k 5 -p 1 -m c -k 9 j a -12 c -k 5 -i 4 -n
k -i 4 -k d -q 1 -h 8 -s 1 -k a -i 1 h 1 -s 3 -p 5 q d -k 5 -1b 6 -i 2 -10 5 n 3 -m 8 -j 3 -m 9 -29
p -k 8 -t 2 -h 1 -k c -i 18 -i 5 -n a -v h -h 1 q a -i v -i 7 m 3 -m m -i 1 -x 6 -s 1 -t h -p p -n
3 -l f -k 7 -n a -q 5 -n 2 -z 1 -t 2 -k 1 -k d -j 2 -k 9 -k c -m 2 -l h -i 2 -v 7 m h -k 6 -j k -q
l -j 3 -o 1 -19 i -r 6 -j h -n f -l 9 -n 5 -p n -o n -j 7 -j d -u 4 -i 6 -m 4 -o t -i e -i 7 -k 2 -k
e -i 5 -p m -l 4 -11 1 -l 1 m 8 -n o -o b -v 1 -i 6 -m e -i 9 -q 5 -i 7 -p 7 -u l -o 2 -s 9 -u 5 -k
2 -l 3 -l 2 -m d -p 2 -j 4 -m 2 -o i t 8 -n h -i d -x 4 -k 6 -12 1 -l 1 -h c -j 9 12 4 -i 1 -o 19 -n
c m 1 -m 2 -j 9 i 5 -p h -n i -k t -l 1 -s 1 -v 6 -h 1 -i 9 -q b -u 5 -q 1 -h 9 -q 3 -q 10 -j 8 -r
6 -u 5 -n 6 -j 4 -m e -t 1 -z 1 -1e b -m g j a -k 6 -j 5 -y 4 -l 1 -j m -o 9 -m 2 -k h -11 4 -i e -i
3 -n 3 -n e -l 1 -j 6 -n l -p 3 -i i -h 3 -i l -j 6 -k 5 -q 2 -t 2 -i 12 -i 8 -p 2 -k 4 -q a -2n
15 -h 6 -j 5 -k 8 -l 2 -r m -l 3 -i 7 -p f -w t -j 5 -u b -u b -n 3 -i b -i 3 -h 1 -k 8 -p 14 -p g -n
i -o 9 -r 2 -q 1 -h 3 -z 1 -k b -h d -j 8 -o d -p 3 -1r x -i f -13 c -h 9 -z 7 -i 7 -s 4 -w n -i 1 -p
7 -j 5 -n 6 -s 6 -v 1a -p 6 -1j 2 -i 2 -m 8 -p 6 -l a -i 8 w 2 -n 9 -p 14 -l a -i p -s t -p 5 -i 3 -k
2 -k d -k 2 -l e -r 2 -p d -l 2 -o d -l a -j e -p 4 -k v -l 1 -o b -h 5 -p n -h 5 -z 2 -j 4 -l 7 -h
7 l m u 2 -i 2 -j d -s 4 -p d -t d i 9 -i 3 -i 4 -j b -p 1 -n e -q 1 -j 3 -m 1g -o 9 -i d -s 4 s 9 -m
2 -h 9 -i 3 -m 1 -k 4 -l 6 -j 9 -o 4 -p r -k 3 -y 5 -o h -o 1 -l j -u 9 -j 4 -u 4 -i g -v 1 -m 3 -x
f -v 4 -n 5 -n 2 -10 c -p r -n 7 -o 7 -l 8 -l 5 -p 5 -j 3 -t b -l 7 -k 3 -p 1 -h 9 -n 6 -j 1 -p 2 -j
1 -x 3 -j 5 -q 4 -o p -j 8 -r 3 -w a -u 8 -u h -i 8 -n 1 n 5 -j p -n 4 -p b -r 4 -q 2 -i 6 -k 3 -o
9 -l o -o f -i 6 -v 1 -k 1 -p 3 -m 4 -s 2 -v r -p i -p 7 -p 3 -o 8 -n 2 -i 4 -k 1 -i 6 -11 1 -p d -w
1 -p n -j 6 -l 3 -s 9 -15 1 -j i -p 2 -j r -j 4 -l 7 -i b -h a -h 13 -o 1 -j 1 -l 3 -m 7 -l 1 -m 5 -p
4 -w 3 -j n -q 8 -s 7 -n 2 -i 5 -n 4 -10 1 -m l -i f -o a -i 1 -i 5 -h 4 -s 4 -t 7 -h 3 -l f -i 9 -l
b -p 5 -k 6 -l 3 -y 6 -j 1 -k b -q 5 -k 1 -l 2 -j 1 -i 1 -n 1 -l d -i 2 -o d -o 2 -k 4 -u 2 -i 5 -h
2 -j 6 -m 3 -m k -15 4 -i 8 -l 8 -p 2 -i a -k j -k 4 -z 3 -i 4 -i 9 -o c -j h -t 2 -l b -o c -u 3 j
6 -k b -p f -k 4 -s a -q 5 -k 1 -k e -k d 15 5 -j 4 -j l -n 5 -h 8 -25 d -k 9 -n 8 o 8 -j 1 -l 7 -h
3 -o b -s g -k 1 -p 4 -r p -l 3 -r 3 -m 5 -h 3 -j 2 -r 2 -l 1 -k 1 -w 3 -s 4 -k 2 -h f -j 4 -i 6 -u
a -m 2 -n 3 -r 6 -m 2 -j 7 -h 3 -i e -t 4 -j 7 -r v -m 3 -n c -h 4 -k 1 -k 4 -m 5 -n e -s 9 -i s -i
8 -o 1 -o h -i 14 -l 4 -k 9 -12 3 -j 1 -k 4 -h a -k g -k 5 -l 9 -l b k 2 -r c -j 1 -n 4 -t 2 -v 6 -k
b -n 8 -w 9 -o p -q 8 -i 4 -x 1 -l 2 -s 3 -12 3 -n 5 -u 4 -m b -o a -t 7 -j 2 -t 6 -j f -i 7 i 1 t
6 i 4 -j 1 -i 9 -l 1 -n 4 -q 6 l 7 -j f -p 6 -m 9 -13 1 k f -p 2 -q 5 -k h -l 8 j 2 -j 5 -o 2 j 2 -l
4 -h 2 -n k -r 2 -k 1 -k h -r d -h a -k 3 -i n -o 1i -v h -i 3 -l 2 -w 4 t 6 -o 2 -p 5 -l 4 -h e -p
1 -m 9 -q 2 -q g -i 4 -j a k 1 -j 3 -v 3 -h 1 -i b -h 7 -j b -n 1 -j 9 -q 3 -10 9 -l 1 -m b -q 7 -h
4 -t 6 -i 8 -v 5 -s 5 -v 2 -v 1 -k b -p 8 -o 1 -t a -k 6 -n 6 -k 7 -l 5 -t 4 -m 6 -h 5 -l 8 -q o -h
1 -m a -h 4 -j 1 -l 4 -t 2 -i o n i -n 5 -p 2 -l 2 -h a -i g -h 15 -10 1 -j 3 -o 6 -j 3 -m 2 -n 8 -i
1 -m j -n g 1g 1 -j m -q 3 -z 7 -12 8 k a -t 1 -i 6 -j 5 -i c -l c -k 5 -l 2 -14 c -p 2 -k v -r 1 -12
1 j h -p 4 -13 d -n 4 -n 2 -l f -o 8 -i 1 -j f -i 9 -h 9 -h 2 -o m -j 9 -i l -n 4 -w 4 -k c -j e -u
a -o 9 -j 1 -j 2 -n 5 -j 5 -k 2 -r 3 -j 4 -u 2 j 8 -k 7 -14 h -j 8 -18 1 -k 9 -o 1 -t 6 -q 6 -j 2 -i
a -t 8 -i 5 -l 9 -q 4 -n 3 -k 4 -j 2 -o m -n 3 -h d -h s -j 2 -w u -i m -w 7 v b -l 1 -r a -h 8 -10
1 -k x -j k -k f -h 3 -12 4 -l 2 -q x -m f -h 8 -m 4 -p 5 -i 4 -k 1 -k g -13 p -i 2 -q a -v 2 -i 8 -k
c -i 6 -j h -v 4 -n 5 -j h -y f -j 6 -p b -k p -j 1 -h 8 -n 4 -k 1 -r 2 -i f -l 7 -k 3 -j 1 -k b -t
e -y 9 -i a -h 5 -k 8 -o 2 -s f -z 1 -j 3 -m j -q 4 -m 2 -10 b -i h -p h -j m -o 6 -w b -o 8 -i 3 -k
2 -k j -k 9 -j 7 -i 3 -i 2 -l 5 -j y -u d -i 5 -n 3 -q 8 -p 2 -s m -s 6 -j e -k 4 o 1 -1d 4 -l 3 -i
c -m d -t 3 -m 4 -q 1 -n 2 -r 6 -16 i -k j -l 9 -i 9 -o o -1n 1 -u 9 -q 8 -h 3 -l e -k 2 -n 8 -k 6 k
9 -i 4 -j d -q a -k 2 -r e -o 2 -j f -k h -1j 8 -j 2 -i 2 -w 2 -n a -i 1 -l c -p 6 -q j -o 4 -h i -i
3 -t 4 -k 5 -s 8 -2f 1 -p 3 -j 6 -m 8 -l 5 -j 7 -i 6 -n 4 -j 8 -p 9 -o 7 -l 3 -j 4 -h 6 -u 9 i 1 -m
2 -q 1 -m 4 -10 d -k 1 -j 7 -i 9 -h 5 -o g -x 4 -i 8 -h 3 -j 7 -j 4 x e -p k -i 2 -p e -o 1 -i 6 -1c
o -t c -i 4 -s 8 -i 9 -l 3 -w 9 -o 3 -h 5 -p d -i 6 -i b -i 9 -o a -l 1 -l 3 -10 7 -t 8 -k 3 -k a -i
1 -h 4 -l 4 -i 4 -u 1 -k 1 -l i -i 14 -i 16 -l o -h 6 -p 1 -q 1 u 3 -r 1 -l 6 -o 6 -j 4 -i 5 -n 7 -1b
2 -j k -i 3 -z 3 -p 1 -i h -n k -l 1 -s j -k g -k l -l 3 -i 8 -i e -j 3 -u 8 -i 9 -l f -n 6 -13 1 -10
2 -h 7 -h 1 -j m -l b -11 1 -x 8 -h 1 -h 4 -k b -o 3 -r 1 -p k -x e -m 6 -p 4 -h b -n g -o 2 -j 1 -k
2 -n 1 -j 8 -m 1 n 5 -i 2 -h 3 -n 2 -v 6 -10 6 -h b i 1 -j 5 -k 9 -18 2 -t n -n 6 -18 7 -s 2 -1e 1 -o
8 -o 6 -j l -p c -i f -1c c -t 1o -h 7 -x 4 -p c -i 2 -i n -i c -q 3 -j m -j 3 -i 3 -s 6 -k 4 -m 6 -i
w -j a -t 2 -q 2 w 4 -t i -k 4 -l 8 -10 3 -o 1 -j 2 -i 1 -h 4 -k 1 -k 3 -h m -q 7 -m c -p 7 -t 1 -q
i -i 7 -s 6 -r 3 -n 8 -m d -k 4 -j l -v n -l c -m 4 -i d -h 9 -i 4 -j o -n f -p 3 -u 2 -o 4 -i m -1a
2 -h 8 -k e -l 7 -j 1 -i g -o 5 -y 6 -i 1 -i 9 -p 1 -y 5 -i j -i 1 o 2 -h 1 -m 7 -p 2 -i 1 -t 2 -r
3 -q a -m 4 -v 7 -q 8 -o 5 -i 3 -14 5 -v 3 -q 7 -k 4 -j 7 -q s k f -h a -k h -k v -w 9 -q f -m l -j
7 -p 6 -i 2 -n 1 -j 4 -n 1 -j 1 -o 8 -i i -k 3 -10 9 -p i -l 5 -k d -i a -n 7 -x 3 -h 8 -y 1 -x k -t
4 -o 9 -n 7 -r 8 -i 7 -i 4 -j 3 -n k -j b -z 3 -m 8 -i 1 -o 1 -l l -j d -h 6 -i 3 -n g -w 2 -w o j
i -j 2 -h b -l 7 s 3 -n 1 -i f -m 8 -v 9 -o 2 -l a -i 4 -q 7 -i n -m m -j 4 -r m -l 2 -n c -n d -o
a -n 1 -11 1 -r 6 -q x -m 1 -i d -o 7 -h 3 -o 4 -q m -u z l 3 -n 2 -m 5 -k u -i 1 -n 16 -m a -m 15 -i
j -t d -i j -p 9 -n f -y 2 -m 6 -i 9 -h e -t 1 -z e -i b -q 6 -s 6 -r 1 -h 1 -v f -n 7 -k 5 -11 6 -i
4 -n 6 -l 5 -h 7 -q a -m o -j 5 -q e -r 2 -i n -r 1 -i 1 -p l -s 7 -j s -o 1 -15 b -i 2 -t 6 -i e -j
7 -n 3 -j 2 -s 4 -p n -16 3 -q 1 -m 16 -i 5 -l 7 -h 4 -j 2 -k 2 -i 7 -p 4 -k 9 -w 3 -l 9 -k 3 -j 2 -m
3 -h h -r 7 -n a -n 1 -l 1 -v 2 -j 2 -i 3 -o 2 -i 1 -l g -l 1 -i 3 -l d -w n -m b -1c a -14 10 -k
2 -i 4 -i 3 -l 5 -j 1 -k i -s 7 -i b -q c -i 2 -l d -j 6 -10 c -h e m 8 -z 1 -v 1 -w 3 -i 4 -i c -q
6 -i 1 -k 9 -p 9 -j 5 -13 6 -o 1 -i 5 -n 2 -n 2 -t b -j 3 -k 15 -i 2 -l 7 -r 1 -j b -k j -11 4 -j
7 -k e -m 1 -m a -q 4 -j d -j 9 -j 8 -v a -p 1 -k 4 -k 4 -w 8 -l 3 -p 2 -t 2 -v e -y j -h d -n 3 -j
b -i y -j i -l 4 -t p i 3 -k g -p 7 -i 4 -o 4 -k b -j 5 -n 5 -i p -q u -p z -k s -i p -s j -q 9 -u
p -o 4 -q 8 -j 4 -p f j b -q t -l 1 -w 2 -l 4 -r 5 -s k -k 1 -q 3 -p f -m 9 -l 5 -i 1 -o a -x 5 -m
v -j h -l i -l 1 -j 6 -r 1 -k 5 -h d -j b -h g -y f -q e -i 9 -o 3 -q f -j d -k 2 -l 1 -k k -l 4 -t
p -m 3 -m 8 -k 1 -j g -h 5 -i 9 -n g m 2 -v a -i 5 -i 4 -j g -r 3 p 4 -o x -n 7 -w 1 -j 2 -j 7 -l
g -k 8 -k g w 7 -j 8 -l e -n 5 -k 4 -r 6 -k 2 -s 4 -m 4 -y 1 -t 1 -k 5 t 9 -j 1 -n 4 -i 1 -j 1 -o
7 -l b -o 3 -i 1 -h 1 -i 2 -p j -v 7 -j 7 -n 2 -h 1 -i 2 -m f -n 5 13 j -k 1 -n 7 -o 3 p 3 -n 1 -p
3 -m d -13 9 -13 a -h 7 -m 5 -s 5 -j 6 -k 9 -j 2 -o 4 -i 7 -i 5 -i 3 -y 4 -r i -k k -w 1 -p i -i 3 -o
8 -l h -i h -h i -n 9 -m 3 -o h -r 1 -l g -p x -1l 2 -l 6 -t 5 -o 2 -m 2 -i a -k g -m 3 -s 1 -y 4 j
1 -j 2 -x 1 -r 4 -u 1 -l a -j d -u f -o 3 -i 1 -i 7 -n 4 -m 3 -o 4 -q 2 -r 5 -h 1 -m 3 -p 6 -r 2 -v
4 -m 3 k 6 -q e -o 6 -h 1 -i 3 -q o -m b -m 2 -p 7 -m i -h 6 -14 a -i 1 -z 8 -m 5 -j 5 -k q -n 4 -n
a -i c -l 7 -i 5 -m 5 -x 6 -l 7 -m 4 -j 6 -j 8 q n -l 2 -o b -i 2 -s 3 -j 8 -i a -k a -k 2 -l q -12
2 -p 4 -k b -i 1 -i 2 -l 3 -p 3 -o h -n 1 -m 1 -j 1 -j 3 -u 7 -t 2 -h 3 -l 8 -i i l 1 -u 6 -12 6 -h
4 -j 2 -p e -i 5 -r 3 -n c -v 3 -i 5 -m b -u 3 -o b -l 7 i 1 -z 3 -1f 9 -q 1 -l 2 -j b -k b q 1 -u
4 -p d -n i -n 2 -i 3 -10 b -h 1 -r 6 -t 5 -j 3 n f -h 2 -i 4 -o 7 -p 3 -v 3 j 2 -j a m 8 -n 5 -s
e -m 1 -i 3 15 7 -m a -t 1 -v 8 -r 17 -j 4 -w f -o g -10 g -v 7 -q 9 i l -j 2 -i 5 -l a -m d -l a -l
8 -k d -s b -i h -j 1 -u 1 -l 6 -j 6 -k h -l 3 -j 2 -q 2 -q 9 -n 8 -p c i 8 -h 2 -h 5 -j 4 -m 2 -l
4 -10 l -n 8 -n b -1z 1 -o 4 -m 7 -n e -1r 2 -u 3 -l 9 -v c -i i -h 2 -t 6 -15 8 -1b 4 -k f m 3 -s
9 -x 3 -r g 1m 1 -n a -n 17 -l m -h 5 -q 5 -o 3 -o 1 -o 8 -p e -w 8 -k 2 -v 7 -m m -y 1 -n 2 -k 1 -t
9 -i i -l 2 -l 3 -l 3 -o 6 -i d -i 1 -m 3 -i 4 -s 8 -i 2 -i 5 -m 4 -o e -l 4 -l 3 -p 9 -n 7 -m 1m p
4 -j s -o 5 -n h -k 3 -i 1 -k f -j 5 -15 i -h e -i 1 t 2 -j u -r 1 -j 3 -o 3 -q h -j 6 k 3 -l 3 -i
1 -q 2 z k -i 4 -15 1 -v 1 -k a -j a -k n -j 1 -w 1 -n 4 -u a -p e -v 8 -j 1 -k 4 -o 2 -m 3 -p 2 -o
1 -n 5 -o h -j 3 -z 9 -k 4 -t s -m r -i 5 -h 4 -j 7 -l 6 -j 6 -o e -r 9 -11 a -l 4 -l c -s 1 -o 8 -n
7 -l 3 -k q -h 5 -o 2 -j s -q 4 -l 4 -j p -i 7 -n 1 -r a -p 8 -k d -l 1n -p 9 -h 8 -l k -v 3 -q 3 -k
3 -m h -q e -u g j 6 -j e -11 9 -n c -t 7 -p m -l 7 -j p -j 2 -o 5 -q 4 -o g -r 2 -t q -s 6 -k 5 -n
1 -l 1 -m 1 -k 6 -p 8 -j 3 -13 5 -i b -m 6 -l c -k 3 -i 5 -u 6 -j 4 -n 1 -l 1 -i 7 -j 3 -18 7 -n 5 -i
1 m 7 -m 2 -h 7 -r 3 -i 3 -k 6 -n 1 n 1 -n 3 -j 1 -i a -i r -i 6 -m 4 -t b -n c -m 7 -11 a -i 2 -i
c -h 5 -j c -i 5 -k 8 -x 7 -j 2 -i 2 -h 7 -s o -15 p -n 2 -i m -11 4 -o 1 -j 3 s 2 u e -i k -i 6 -n
1 -u 3 -q 1 -j 2 -j 4 -h d -h 1 -1u 1 -i 3 -o 3 1m 6 -q 5 -q 4 -o 7 -m d -o l -i d -m 7 -i 9 -j o -r
f -1h g -i e -i 5 -v 1 -i 3 -o b -q e -m d -i f -k l -j 4 -t 7 -h 5 -13 5 -h 1 -k 3 -l 3 -p 7 -i 6 -q
1 -i 1 -j 6 -o l -j d -z 2 -l 7 -h i -k 2 -j 3 -o 8 -l 1 -r 1 -w 3 -h 2 -l 1 -t 2 -o 4 -l 3 -i 1 -i
l -o 7 -i j -k 6 -h 2 -1g 4 -y f -p 2 -h 4 -j a i 1 -k e -h 6 -k a -n d -s i -q d -1h 4 -m 2 -q 5 -k
6 -i 1 -h 5 -q c -1r 3 -p g -i 6 -v 3 -2r 2 -i 3 -j b -h m -z 5 -s 2 -12 4 -r i -t 2 -p 5 -i v -k
a -m 4 -17 1 -u j -n 1 12 7 -k 9 -13 e -j a -m 4 -v 2 -n 6 -y h -y 5 -p 9 -u c -p 2 -o 2 -i 7 -l b -r
e -r 3 -l 5 -t 6 -k 1 -l 3 -h 5 -i 3 -k 5 -o 3 -o 6 -m 2 -s a -l f -u e -h 5 -j 2 -h 5 -s 1 -l 9 -j
f -k c -s 5 -i m -q 8 -n 8 -h 4 -x c -j 7 -v d -p 2 -j r -h f -n 2 -k 3 -i 4 -j l -i 2 -i 5 -n 4 -h
b -q 7 -s 1 -l 2 -i 6 -n 2 -l j -n 1 -n 1 -u 1 -o 2 -l 4 -m 4 -j 1 -t 7 -i 4 -n 7 -13 2 -t g -o 1 -l
4 h 9 -k 7 -l 8 -o 9 -i 8 -l f -j i -p 5 -n 4 -i 5 -l 9 -i 9 -q 4 -h 5 -o o -v 3 -m g -j d -n 3 -n
2 -m 1 -r 3 -h 9 -s j -n 7 -m i -h 5 -h 6 -o h -q 1 -n o -l n -j 3 -s c -t o -o 1 -i 4 -o c -m 4 -s
7 -j 8 -k 6 -m 5 -p 8 -i 8 -l f -p 7 -q 8 -k 4 -i 1 -y a -i 6 -o 3 -h 2 -h 3 -v 6 -r 3 -s 2 -i g -j
9 -i 1 -o 3 -i n -l 4 -l 7 -18 e -h 1 -k 6 -o b -l 3 -p 9 -s 4 -k n t a -k a -u 4 j c -j 9 -l 3 -k
1 -i 4 -l f -m 5 -h 1 x i -y 6 -v e -v 3 -o 1 -q d -n 4 -i 1c -k 8 -t 1 -j e -k 2 -x 7 -u 7 -i 4 v
i -w 8 -s 6 -h 2 j 1 -i e -i 5 -n 2 -n 7 -k 8 -m a -o 7 -l 2 -h 7 -k 2 y q -l d -m 14 -p 4 14 9 -r
5 -i 8 -l b -o 3 -u a -m 4 n d -k d -h b -h 6 -j 3 -i t -l 7 -j 4 -m 8 -1c 6 -r a -s 5 -m 2 -p 5 -m
a -h 5 -j j -2d 6 -l 3 -u d -m 2 13 5 -h 2 -n 6 -t 2 -p i 14 9 -i a -i 2 -j a -q 1 -s 9 -q 1 -j 1 -h
7 -h 7 -l 5 -l 5 -i a -n 3 l 7 n 1 -p 1 -l 3 -r a -i p -h 8 i b -i 2 -k 2 -s d -t c -o 4 -l 8 -q 2 l
1 -q 5 -10 8 -l 8 -m 1 j i -k 4 -i 6 -q b -h 2 -p 3 -m a l 3 -h h -y 8 -i 4 -q j -k 3 -v 1 -m b -k
2 -q 6 -m 2 -k g -i 3 -q 1 -r 2 -q 6 -12 o -t c -i 2 -j 3 -u 1 -m 3 -r 1 -m 9 -l 1 p 3 -n 8 -n 4 -q
3 -l j -q 6 -s 7 -m 1 -l l -14 c -19 b -k t -i 3 -i 3 -l 2 -o h -l 1 -m 5 -z 3 -y a -m 2 -1l 4 -r
a -m 4 -u 3 -o 1 -n 2 -i 2 -x 2 -h 4 -p e -h 6 -h 3 -l 5 -x 2 -m 4 10 5 -k 1 -q c -i e -i 8 -o 2 -m
n -q j -11 2 q d -o 2 -i c -j 2 -s 3 -k 3 -l 9 -j e -n 1 -p 7 -h 6 -10 6 -r k -o 2 -k s -k 5 -h 2 -j
7 -o a -p 5 -l 1 -m g -w 1 -n 5 -h a -i 9 -w 3 -h 4 1a m -r 2 -i 7 -q 4 -p 2 -h 5 -l 3 -v n -m 17 -m
e -h 9 -w 3 -l h -i l -k 6 -k 5 -p 2 -j 1 -17 o -l g -k 5 -k f -v 7 -q 9 -h a -j 3 -v 6 -n 3 -o 7 -m
2 -k 1 -r 4 -j u -j 2 -m 3 -n 9 -t 3 -k o -i 6 -j d -o s -m 7 -s 2 -m 8 -j 3 -m 6 -r 2 -1b 2 -k 2 -o
f -i 1 -z 4 -s e -t k -o 3 -m c -z 5 -u e -s 5 -w d -s 2 -p 7 -n c -h g -m i -m o -k h -j 4 -u y -t
2 -k a -l a -j c -l 6 -i 4 -p 3 -s 3 -k e -j 1 -k 1 -k 4 -o 3 -i 4 -i 6 -n 6 -j 12 -p 5 -n j -j a -i
h -i 4 -l 4 -t 5 -h 5 -o 7 -i 4 -i 8 -i s -n 4 -u 5 -i 3 -i 7 -q e -k 5 -p 2 -l e -k 1 -t 8 -13 1 -i
2 -k s -h 4 -l 1 -l 2 i 4 -r 1 -o 3 -o 9 -s 7 -p l -u 4 k a -l 8 -i 8 -n 2 -h 9 -k b -m 5 -i 2 -m
e -s 7 -l u -o 1 -j 3 -k k -v 2 -j 2 -k 3 -l b -i 1 -j 1 -p 5 -m 4 -n c -q 2 -j 2 -o 7 -h 3 -p 1 -t
2 -h 1 -o 3 -t 1 -l 4 -i f -k 3 -i 4 -k 2 -1d f -l j -j g -l 2 -l 2 -o 9 -i 2 -w a -n 8 -o 9 -p 7 -h
m -i a -h 4 -l 4 10 f h b -p 3 -j 7 -m 6 -m 5 -l m -j 7 -o 6 i b -q 1 -l 8 -i k -l 1 i b -j 1 -s 9 -l
e -m 8 -h 7 -j 2 -y 8 -18 4 -o a -v 9 -j a -p c -j j -l 1 -h 4 -r 4 -i 5 -m 2 -p 5 x 6 -t 6 -i 9 -j
3 -j f -m 3 -l 3 -l 2 -t 5 -l j -u a -m 1 -k u -j 4 -m 7 -j 4 -k 5 -n a -o 2 -p 2 -k 1 -k b -s 1 -s
6 -h 4 -q 4 -m 1 -o 8 -k 3 -j 1 -m a -k r h 3 -m g -1h 6 -o a -u 3 -i 8 -l 1 -p 2 -l 1 -o 3 -u 3 -l
3 -n i -s 2 -i t -o 2 -14 8 -q 2 -l 1 -i 6 -m 3 -p p -k b -i 10 -r 9 -h 2 -h 3 -t e -r 7 -n 7 -t 6 -j
f -v 8 -p 5 k b -j 4 -w 1 -h 7 -o 8 -i 8 -k 6 -i b 11 2 i d -l f -k 5 -m 8 -s 2 -h 9 -u a -l f -i
3 -j 6 -k 2 -u 2 -t p -q p -j 7 -i 2 -k 5 -j f -j f -i i -o f -l 6 -1g 6 -j b -k 9 -k 1 -m i -1f r -l
3 -w d -i 9 -i f -u d -k i -v 1 -j e -i 1 -k 5 -r 2 -i 3 -n 3 v k -j 3 j m -l m -j 3 -n e -i 2 -h
7 -q 1 r 1 -i h -i 1 -s 4 -n 7 -i 6 -m g -m a -n 4 -m 4 p 2 -k d -l 6 18 7 -u c -i 2 -y 5 -m 3 -p
d -p 9 -m 4 -i 1 -n 5 -l 1 -m h -l 2 -h 5 -i 6 -i 6 -m n -s 5 -h 3 -s 2 -h 7 -n 5 -u c -i a -l 3 -16
2 -j k -i 2 -k e -i 3 -p 2 -n 2 -i 1 -o 7 -i 7 -m m -l a -j 1 -q a -m 1 -p g -h 1 -n e -j h -p 3 j
6 -m 7 -j 9 u f -h 2 -x 2 -j 9 -i c i 5 -n 2 -p b -p 2 -t 1 -q a -w 1 -k 1 -q 1 -13 1 -k 2 -n 4 -n
3 -p 1 -q i -l c -k d -m 1 m 8 -j 3 -i 2 -k 2 -o 7 -j 8 -m 6 -r 4 -j 9 -n 1 -19 2 -s x -s d -j 5 -j
4 -i r -y 3 o c -j 6 -h 5 -i 5 -r 3 -j 2 -m 4 -l n -i 6 -m 3 -j 4 -s a -m 2 -n 4 -w 4 -n 7 -l 7 -k
4 -o 1 -l 1 -h 3 -l 4 -r 4 -l o -l 3 -i 6 -m 1 -v 1 -h 1 -11 2 -o a -s o -j 8 -i n -l e x p -k 1 -i
c -n 3 -l j -o 9 -p 4 -m 3 -h 1 -m 8 -j 5 -n 6 -h e -l 12 -j i x 7 -k d -y 3 o 2 -k b -n 12 -j j -s
m -l b -h 3 l 8 -h 4 -s q -j 3 -h b -j 1 h e -l 6 -r h -r 8 -i m -m i -q 1 -j 7 -j 4 -x 9 -n 2 -h
9 -i b -m 9 -i d t c -r 1 -k e -w 3 -l 6 -k 5 t 8 -l 1 -k 1 -i n -s 3 -o 4 -j 3 -i 1 m z -17 12 -r
3 -q 5 -i 19 -m 9 -q 8 -q 2 j 2 -o b -j h -k 5 -o 4 -m d -12 2 -j 7 -j 4 -j e -k 4 -k 1 -i e -n e -p
7 -y 2 -m 1 -k 9 -i 1 -l 3 -i 4 -k l 1c f -k 2 -s 1 -k 3 -s 6 -k c -m f -12 4 -z e -u d -j 2 -l n -k
p -1m 8 -m 3 -h 6 -p 2 -q 6 -s 1 -k 9 -s 1 -n 4 -p a -j a -r b -k 2 -m 8 -j b -i 9 -i 9 -p 6 -l d -k
h -k m -q c -10 3 -k 1 -13 1 -w 4 -l 2 -m h -q 3 -l 3 -j 2 -j 3 m 3 -v 2 -j 2 1u o -n f -l 8 -m 4 -h
9 -n 6 -m c -i 4 -m 7 -i 4 -i u -s 4 -h g -w 3 -i 6 -k d -j 8 -p a -j 8 -l 7 -l 1 -r c -o 8 -h 9 -n
9 -h 5 m t -l l -l 3 -j 8 -h f 15 a -k c -r f -h l -k c -o 2 -p 1j -j 4 -i 2 -h d -j 5 -q 5 -k 3 -l
k -i 2 -m 4 -t 1 -o 1 -i 5 -l f u 4 -15 2 -m 2 -h 7 -k 4 -l 3 -m 4 -r 2 -z b -k n -p 1 -v 4 -j 4 -t
4 -i 9 -h 12 -i 6 -i 1 -p a -p 4 -i 5 -k 5 -q f i m -j 1 -i b -l c -l 4 -k 4 -k 5 -m c -k 6 -j 5 -k
3 -r b -h 1 -s 7 -o 1 -s 1 -j p -i c -l 2 -j b -j 1d -i 2 -j 9 -h c -k 1 -o 8 -k 9 -k d -j c -k 1 -h
9 -m d -l 6 -p 3 -t 5 l a -h 1 -l 2 -r 5 -l o -p 6 -u j -r 6 -i 2 q 4 -j 9 -k 5 -q 3 -l e -i 8 -j
4 -k 6 -j 9 -11 n -1t 2 -n 2 -i 8 -q 1 -p 1 -r 7 -k b -q d -q 4 -l 3 15 s -t 8 -m 8 -m 1 -j 6 -m 1 -h
3 i 1 -i 9 -1b 2 -n d -k 4 v d -n 7 -p 1 -l b -h 7 -m 3 -q 6 -n 7 -j i -m 9 -h 4 -h 7 -s 8 -q 9 -p
d -w 4 -k i -18 c -h k -s 6 -j 5 -r a o 7 -r 1 -n 8 j 3 i 1 -n 6 -k 3 -j i -n 5 -k 2 -r 3 i 8 -m 2 -z
9 l 3 -x 2 -p 3 -s 3 -j 7 -r 7 -i 2 m a -k 7 -s 2 -h f -i 5 -v 4 -w l -u 6 -v 8 -j 2 -h 3 -j k -j
3 -n 4 -j 1t -l 4 -q c -n c -i 9 -k j -i b -l u -p 8 -k 3 -n 1 -u 2 -o v -i j -p 1 -k 2 -j 7 -p m -k
2 -n 6 -j 1 -l 1 -m 6 -j f -j 5 -r m -m d -16 c -o b -n 6 -i 3 -17 g -k 4 -n 8 -l a -h 6 -o 1 -l 2 -m
5 -m 5 -i 1 -l a -v 1 -q 4 -l 1 -j 8 -r 8 -l b -i 1d -p 9 -12 8 -i 6 13 5 -15 o -j 1 -i 1 -i p -n
b -n b -i b -i k -l 7 -m 1 k b -l c -l e -j 1 -h 1 -l c p 1 -j 6 -i l -n 3 -m e -m 3 -o 7 -j 1 -m
9 -j e -h b -i 1 -r 3 -n 6 -r d -j h -i 1 -l k -14 2 -n 1 -p 1 -n 4 -16 f -q e -k o i 3 -h c -i 2 o
4 -18 6 -l 1 -m 3 -j 2 -y 7 -n h -o i -14 1 -i d -p 2 -q 8 -k a -v 2 -s 5 -u a -t 3 -m 4 -k p -i 4 -t
3 -m 4 -l a -i 7 -z 9 -k f x 3 -i e -o f -s 6 -h 1 -m 1 -o f -u c -t 1 -t d -n d -i 9 j b -i g -m
1 -i d -i 4 -k 7 -q 8 -i f -p 2 -o 3 -i o -s 2 -13 9 -i 4 -n 9 -12 2 -k 1 -n l -k 7 -s q -1c 7 -r
1c -15 3 -l e -q 4 -j 5 m 4 -j 9 -n 1 -m 3 -u 4 -v 6 -j 1 -h 2 -o e -k o -i 1 -h n -m a -u o -q 1 -l
6 -i a -z f -i g -m 9 -p b -k 6 -k i -i p -o 2 -i 4 -j 2 -o 8 -l 7 -q 9 -x 8 -k 2 -s 7 -h a -h 2 -n
3 -l 5 -m e -h 7 -l 9 -p a -t 1 -k 1 -q f -m 2 -m 6 -q f -j 9 -k 2 -i p -k a -w 8 -p 3 -l 5 -i 3 -r
18 -q l -h 1 -i a -m 1 -l a -v 6 -j h -14 9 -i 4 -z 3 -s s -m 1 -m 7 -1b 8 -n n -i e -k 8 -l 1 -q
d -r a -j 7 -i d -l 9 k 1 -p c -i 1 -r r -h 1 -j 3 -i 6 -i b -m 3 12 l -n c -h 9 -j 6 -i b -m 5 -j
g -j 2 -i 4 -i 5 -q c u 2 -10 e -j 4 -j d -k t -j 4 -m 4 -j a -y 8 -k h -n 9 -j 8 -x e -k 1 -j a -h
9 -r 2 -i 7 -m 2 -u 2 -k 8 -m 8 -i 2 -k 2 -u 1 -n 1 -10 d -r o -l 1 -y 1 -n 3 -n 3 -l 9 -m g -n 2 -j
10 q 3 -h 3 -o 3 -x 4 -k 5 -u 3 -i 4 -l a -i 6 -m 1 -m c -r 1 -h 2 -m 5 -13 2 -q d -i a -l 4 -o g -h
3 -r 6 -k 1 -m 6 -x l -k 4 j 6 -s 4 -18 4 k 1 -10 8 -l 1 -k 4 -k 2 -o 7 -l c -k 8 -k 4 -n 2 -h 5 -h
6 -l a -l 8 -i 6 -k i -h 6 -o p -l a -i k -1a b -13 1 -q 8 -t 5 -m i -z 2 -u 4 x d -j 4 -h 5 -i 2 -2a
5 r 7 -l 2 -k e -j 8 -o 1 -k 13 -p l -k 4 -s e -k 1 -r 5 -p 4 -i e -r 7 -q 3 -j a -o h -o 2 -k 4 -j
j -r 1 -p 1 -m 5 -z 3 -k 1 -j 3 -i b n 1 -l 1 -n 4 -x 5 -s 5 -h f -k 2 -n 2 -s b -i e -w 5 j 1 -m
3 -k 2 -k a -h i -v l -j 3 -w 3 -j 16 -j 4 -i 9 -o 3 -l 2 -h 4 -s 3 -l 6 -l 1 -p 17 -m 9 -o 6 -w a -n
b -j 1a -k 1 -m 4 -h 1 -j d -h 2 -r 6 -t 1 -j 8 -j 8 -n b -10 9 -r 4 -v 3 -p 1 -l t -k 2 -n 3 -m 9 -k
h -j j -k 3 -t c -k 4 -o r -j 1 -i a -1b 6 -o e -q 1 -p 11 -o 6 -i h -r 2 -j h -q h -j 1 -q g -i 3 -j
2 -j 6 -1h 2 -k 3 -j 10 -l 3 -k a -n 13 -h 7 -r 2 -q 6 -l 1 -q 1 -k 3 -j 6 -h 4 -t 6 -h 2 -i e -l
4 -13 l -l 3 -k 1 -k 5 -l 9 -i 6 -i 7 -l d -p 1 -j 2 -v 2 -y 3 -h 7 -t 7 -o f -h 1 -m 1 -h 5 -q 1 -j
2 -t 3 -k 1 -t 1 -p j -j c -m 3 -j e -j 1 -j g -t 2 -o g -q a -j 1 -l a -o 4 -i f -h l -i 4 -m 6 -j
6 -m a -s m j 8 -m 3 -u i -k 3 -r 2 -z 2 -r q -k 4 -i 5 -u 3 -m 9 -k k -n 9 -i h -y 5 -2m 5 -p 7 -h
2 -n 4 -l e -j 9 -l 1 -i c -l 1 r 7 -n s -k h -u 8 -i 2 -k 1 -j 3 -w 1 -k 8 -k 6 -k e -i a -t 2 -k
2 -m 4 -1m 8 -k 3 q a -s e -k 8 -z 1 -j c -10 b -i 5 -j v -v 3 m 3 -s c -z 4 -o 3 -l 9 -s k -h 5 -r
6 -m f l e -n f -i b -16 2 -i f -k 2 -l x -x 9 -j 8 -q 3 -x f -m 6 -i a -12 7 -i 1 -j 6 -n f -l 5 i
3 -k 5 -n 3 -i 2 -j c -n 7 -r 1 -l 6 -10 b -i 4 y 1 -u 3 -l n -s 5 -i j -i b -l 3 -p d -m 3 -s 1 -r
o -y 8 -i 8 -r 2 -s 7 -15 b -r 10 q 9 -k 3 -m 2 -i o -l 7 -h i -k 7 -p q -h 5 -w 18 -k a i 2 -h 2 -t
3 -m b -l 3 -l 1 -s 8 -i c -2v 2 -q h -r c -j 3 -s w -l 4 -j 1 i 5 -n c -i 5 -j 3 -o 8 -s 4 -s 1 -h
3 -j e -o 8 -k 5 -j 9 s 6 -m k -n 5 -m c -m d -r 7 -z 2 -q 9 -p 3 -j 2 -h 2 -h e -m q -s 4 -j 8 -l
1 -u d -l b -k 1 -l 5 -r 4 -p 3 -o k -k 9 -o 1 -x r -z a -m 8 -t 3 -v 4 -n 1 -m e -l 8 -l e -u 6 -j
a -o b -m f -t e -v j -v 9 -i 3 -n 7 -m 4 -h l -n a -q 9 -j l -o 8 -p 2 -r 5 -l i -k 1 -y 1 -j 2 -h
2 -t 7 -l u -r 6 -i n -r 1 -n 1 -k a -16 2 -m 2 -k 5 -t 4 -z 6 -l b -w s -h 3 -l 3 -n 4 -j 3 -l a -j
8 -m b -n 5 -q h -m 5 -k 4 -s 9 -l 2 -n 1 -i 8 -l 1 -m 8 -j 6 -o 1 -m 6 -k b -r a -j 3 -o 2 -j a -l
2 -l g -l 5 -n 1 -i 3 -u a -h a -j d -m h -p 1 -k 5 -n 1 -s 5 -o d -o 3 -l 2 -m 5 -n a -w 2 -m 5 -o
d -i 6 -s 1 -n 4 -i 6 -l l -q 9 -k 2 -k a -l g -k 6 -k 2 -h c -o 7 -j 2 -k 1 -m 3 -17 2 -j 2 -h 2 -l
r -u 2 -m 3 -o 6 -j 4 -l 7 -z 2 -j 1 -q 6 -o 3 -n 4 -11 2 -j x -q g -i a m 8 -k 1 -i b -j 4 -l 1 -i
d -t 3 -r 3 -n a -h 2 -h 9 -l 1 -s j -h 2 -p 2 -h 8 o 3 -i 2 -i 9 -12 d -u m -l 6 -o 2 -i 6 -t g -n
3 -m 8 -l 4 l 3 l 4 -y a -n 6 -i 2 -i 2 -q n -r 1 -j c -k 1 -j u -h m -p 4 -n 6 -n 6 -j k -l 9 -m
4 -o 5 -k 2 -j 1 -n 7 -k 1 -j f -q c k 8 -i 4 -z h -h 1 -h 8 -o 9 -k 2 -m i -12 4 -m a -o 5 -j 5 -s
6 -l 2 j j -h 1 -l 5 -j 5 -i d -j 3 -k b -l g -k 2 -h d -j 5 -m 5 -m 5 -k a -r 5 -j 5 -s h -h 3 -w
m -m a -k 1 -11 o -j 5 -t 7 -i a -m 9 -h g i 3 -j j -k 7 -j 4 -p 5 -m q -n 3 -l 4 -m c -i d -r 3 -j
c -h i -j 6 m m -h 1 -o a -n 5 -t 3 -h e -j j -l 3 -q q -m 1 -j 7 -p 16 -k 1 -j 5 -k a -s 4 -i 3 -r
1 -i 2 -i 9 -l 7 -j 5 -o 7 -x c -l 1 -l 1 -j 3 -i h -h 4 -k 6 -l 3 -m 1 -l 5 -i 1 -m 1 -l 6 -i d -p
f -k b -o 8 -k 17 i b -i s v 3 -k j -i k -k 5 -i 4 -l 3 -x 8 -l 2 -p u -q 7 -j p -k 2 -j 7 -k e -j
h -u 4 -j 1m v x -i 5 -m 3 -l 4 -o 4 -m 7 -i 5 -t 5 -o a -p 8 -i f -i 1 -j 1 n 3 -w 5 -z 7 -l f -q
c -i 5 m h -o j -l d -p 3 -r 2 -h 5 -l f -n l -m m -y 4 -p 7 -w 1 -k 1 -o 6 -l 7 -i 6 o 6 -m 6 -m
2 -p 5 -i 5 -q 4 -j h -i d -i b -i 2 -q 3 -t 9 -i c -s 6 -m 8 -13 m -j 1 -s 3 -k 9 -q 1 -o a -n a -r
2 -q i -k 8 -r 2 -j g -h 3 -j 6 -h 2 -o 5 -u 6 -l 1 -l 8 -m 1 -s 3 -p 7 -v 4 -h 3 -m 3 -k 6 -j k -i
j -n 5 -j 1 -o 3 -k o -h r -k 6 -q 5 -s 3 -j 5 -j c -j e -v 5 -i 6 -n 7 -y 1 -o 3 -w 7 -k 7 -n 9 -p
3 -n c -j a -n 1 -n n -q 7 -o 9 -k b -n 2 -n 3 -n 2 -n 3 -h 9 -o 8 -n 1 -m 7 -n 4 -h 1 -i 1 -v 3 -k
9 -11 3 -o b -k 6 -k h -n a -w 6 -1j p -p 9 -k 4 m 5 -l b -m a -i k -k 4 -j 6 -k 6 -j f -q w -i 3 -n
2 -x 4 -k g m 9 -u 2 -j 1 -p 4 -r k -k j -15 8 -q 8 -r 2 -h d -s f -l 7 11 4 -l 3 -j 6 -k h -l p -10
3 -u 3 -m 5 -13 k -p 1 -t g -p 5 -p 2 -p 3 -q 2 -j 2 -n 5 -h 2 -j y -j 2 -l c -q 6 -n 1 -w 1 -l 1 -l
i -i 3 -l 2 -j l -h 4 -m 2 -p j -i 6 -r 3 -t 2 -j f -t h -i 7 -i o -i 2 -q 1 -z p -h 6 -14 c -p 1 -l
6 -k 2 -j 7 -j 3 n 5 -o 4 -k 1 -l 1 -m 3 -p g -m g -k m -i 2 -j 9 -m 1 -k 9 -l 4 -j 8 -j 8 u 2 -l
f -j a -m 9 -q e -j 1 -p 6 -k a -j 3 -m 7 -n 4 -r 1 -j b -j 3 -j k -k h -k 7 -r r -y 1 -m 7 -j 4 -j
g -w j -h b -j 8 -m 9 -k a -v 5 -j 3 -m 2 -n 7 -j 8 -i 1 -l 2 -k 9 -l 5 -l 3 -j b -n 2 -q n -k 1 -h
1 -j l k 6 -x f -j o -n 3 -k 6 -2v e -i 3 -q 7 -k h -k 2 -y o -p 5 -r 1 -o g -j 1 -m b -q 9 -l 1 18
1 -s 2 -1k 3 -m e -w 3 -10 8 -m 2 -j p -k d -l s -m d -l 3 -m 3 -m a -r 4 -j 6 u 1 -k e -j 4 -k f -i
3 -h a -r 5 -h 2 -i 2 -p 3 -1l 2 -11 1 -x r -o 1 -u 4 -l 7 -v 5 -k 1 -r 7 -k 3 -10 n -r 8 -n 6 -p
2 -z 2 -i 2 -i a -k e -k 6 -m 2 -m 2 -z 6 -t 1 -w 4 -i 2 -i f -i 4 -k b -l u -l a -13 9 -l 8 -r o -u
i -j d -s a i c -o f -h k -k 2 -l 5 -t t -q 1 -m 4 -i 2 -i 9 -o 1 -l 1 -r 4 h 5 -s 9 -p s -u 6 -h
b -i 5 -q 4 -n 7 -l 4 -h 2 -h 9 -s f -11 4 -h 2 -h e -j 7 -m 7 -w 8 -r 3 -o l -l 3 -l 3 -h 5 -m n -h
5 -j 2 -h a -m 1 -v 2 -i 8 -k 4 -s r -s p j 1 -t 5 -z 9 -l f -j 4 -j 2 -l 1 -h i -i 7 -t f -l n -m
6 -j 3 -k 3 -p 4 -i k -j 8 l 7 -k a -i 7 -i 4 -j 1 -h 5 -l 7 -h 6 -r 1 -i 5 -i 4 -p c -k 3 -i 3 -l
5 -i 5 -h 3 -m m -r 9 -i j -i 8 -o 2 -i 1 -o 1 -k 5 -j 2 -q e -s 9 -y 4 -j 6 -j b -l 7 -m 2 -s w -l
q -m 1 -k f -z 3 -s g -i 1 -o 7 j s -n 4 -v 8 -w 5 p 6 -l 2 -z 7 -w 9 -k 1 -v 4 -n 1 -i b -u 6 -i
6 -n b -17 3 -k 8 -j 1 -14 1 n 1 -j 1 -h 5 -r i -10 k -j 6 -l 4 -i 5 -s 5 -m j -o a -i 2 -u 8 -j 5 -k
j -m 9 -j 1 -m f -m 2 -o 6 -h 3 -j 4 -h 2 -i 1 -l 1 -l 1 -o d -k 1 -m 8 -h 5 -10 c -q d -n m -l 2 -h
4 -u j -l 2 -l 1 -o 7 -m 1 -r 1 -m 8 -n 4 -m g -w 7 -x 2 -h r -p 4 -p 3 -p 3 -m 7 -v b -m 4 i 3 -p
1 -m g -k 2 k 2 -p 4 -k 2 -m 7 -o 3 -n 4 -o 2 -j 1 p 1 -j 5 -h l -w a -i 3 -r 4 -j 3 -k 2 -h c -m
3 -s 7 -s d -n 1 -l 1 -m h -n 3 -k 8 -10 2 i 6 -n 2 -l k -j 2 -k d -l 8 -p c -j o -i i -s 2 -j l -n
6 -t k -x j -l 4 -k 2 -j d -o 7 -r 6 -n 2 -t b -q g -l 1 -j 1 -m l -12 1 -r 1 -q e -m 5 -i e -n 5 -n
3 -p 4 -s 6 -s 7 -k 2 -n 5 -s v -m 3 -s a -16 f m 5 -i b -n 2 -o m -r g -u 7 -r b -o 4 -i c -l c -14
2 -l 7 -l 9 -j 1 -i 14 -j 7 -k i -i a -k b -j 3 -u i -m i -k 1 -l 5 -w 8 -r n -o 1 -j 3 -j 1 -n e -11
u -l 4 -o 3 -l i -w 3 -j 7 -o 6 -t a -m j -p k -j 4 -j b -h 4 -p d -p g -15 6 -h a -k 1 -l 6 -w 6 -j
2 -m 8 -l h -i 1 -m 1 -q k -i c -l 3 -l 2 -k 6 -h f -n 8 -i 3 -j 9 -m l -o c -k 2 -h 8 -j 2 -k 2 -1y
a -t 6 -o 2 -p 3 -x 5 -i 4 -l b -m g -h 6 -o 7 -o 1 q 8 -z 1 -r 8 -t 2 -j p -1p 7 -l p -j 3 -l h -i
4 -i 2 -i g -i 6 -t 3 -k 1 -h b -k 8 -j i -r 1 -i f -i h q i -j 7 -l 6 -j a -h e -j 8 -p 1 -h 5 -j
k -k 1 -t 5 -l 1 -m b -x 1 -r 5 -m 3 -h f -10 e -i 9 -t 2 -v 4 -l 9 -o 1 -k 2 -h 4 -l 3 -h 9 -n a -q
j -11 7 -j 6 -z l -w 3 -q 1 -o 3 -h q -n 7 -y 2 -i a -m 7 -i 9 -h 4 -k 2 -i 9 19 1 -m 2 -k 7 -k 7 -h
b -i h -r 3 -j 9 -j s -h 4 -l 7 -h 9 -p 1 11 g h f -k y -k 3 -z 2 -h 5 -l 2 -r 7 -h 1 -1a 8 -p 1 -q
7 -m c -j 9 -m 2 -j 2 -m 3 -m h -10 d -i 7 -r l -i 3 h 3 -18 4 -r a -j 8 -s a -j 3 -s 6 -o l -k a -o
e -u 2 -o 3 -l 6 -l 4 -l 2 -h 3 -t 1 -h 5 -j 4 -h 1 -j 1 -j 3 -l 3 -p 8 -o 4 -l 7 -l 2 -j 1 -v 7 -i
f -p 1 -k a -o 2 -i 1 -n i -j 6 -h 6 -o 6 -i 2 -1d 7 -h 8 -1h 2 -m k -j b -m 6 -r s -m h -s 6 -i e -j
g -p c -k 1 -t 8 -i 2 -v 5 -s 3 -h x -l 2 -j 8 -z x -m k -z n -l j -r g -i 7 -s 1 -n 5 -r 5 -i 1 -15
7 -i 9 -l 8 -j 7 -i 6 -j 2 -m 3 -h c -j i -w a -1j f -k 3 -j 7 -j 2 -l 1 -p 3 -m s -j f -k 3 -k 6 i
z -q i -l 5 -i 2 -k 2 -i 6 -l 5 -s 4 -l 4 -j 6 -u 3 -k g -n 6 -k d -l 4 16 4 -n e -j 5 -l y -t 2 -j
3 -q 7 r 6 -m 2 -h 3 -y 7 -k d -m d -i 3 -j 1 -j 7 -y r -k c -l 2 -k 9 -s 5 j 1 -n 2 -p 5 -l h -r
6 -q 3 -r c -l 2 -j 5 -p 1 -s 2 -n 6 -i 3 -p 6 -k 4 -l a -p f -x g -13 p -m c -m h -v m -o 1 -k 1 -i
5 -k 4 -n s i m -p h -j f -i 7 -h y -10 9 -i 1 -i 3 -i c -h 8 -j 4 -p 1 -j a -l 1 -i c -l 1 -i 1 -m
c -k 4 -k 9 -i 2 -n 4 -k 3 -k 2 -u g -i 5 -v 1 -h 9 -j 1 -i a -i 2 -s d -n 7 -k a -o e -13 o -o f -j
d -l 2 -j g -r 6 -16 a -n 4 -i 8 -t 3 -k 1 -k 7 -m 1 -10 2 -k q -k b -j 1 -k 3 -i 4 -k 2 -k 6 -i b -k
a k 3 -i 3 -r 3 -m 1 -i 7 -j m h 1 t 1 -n 2 -h 8 -j 3 -z i -j 3 -r 2 -o h -n 7 -n 1 -m m -w f -m 4 m
b -j 6 -v 5 -n 7 -t 7 -p 1 -v b -j d -m 6 -s 3 -l 2 -k p -u 2 -l 2 -q 2 -i e -n 6 -i n -k 1 -k 2 -i
k -k 5 -p a -p k -t 3 -m 1 -j 7 -j 1 -q c -n 7 -k c -i 5 p t -k 5 -h 2 -l 2 -n 1 -i 2 -s 5 -r 8 -j
f -11 8 -h 2 -j 3 -l 2 -q q -n 4 -1h 3 -l d -m 1 t j -q 4 -i 6 -w 5 -12 8 -v 1 -n 3 -j h -q b -k 4 -i
g n 9 -i f -r 2 -w 8 -l 1 -v 2 -m e -v q -k 9 -n 6 -i 7 -t 6 -k 1 -n e -j 5 -m 9 -q b -n 2 -h a -v
1 -i 2 -p 2 -h 9 -i 5 -t 3 -j 7 -q e -m a -h 1 -q 1 -p 3 -n 5 -h 9 -p 9 -o k -i 6 -l 4 -t 5 -j a -k
9 -m 1 -q 4 -l 2 -n l -z 3 r 2 o 8 -v b -10 m -l 4 -h i -j 1 o 1 -m 2 -v 3 -m k -j 2 -h 8 -o 9 -i
1 -m 6 -i 2 -l 4 -n 4 -n o -p 4 o 3 -s s -j y -k 6 -n 5 -n 7 -n 3 -m 9 -h 3 -l 1 -j e -p 5 -i 9 -j
4 -k 2 -11 e -o 1 -v 3 -k 2 -k 1 -i 5 -m 3 -v b -16 5 -i 7 -j 9 -i p -r v -m h -j a -m 5 -i 2 -i a j
2 -k 1 -i d -l 1 -10 r -i 9 -k l -q e -13 b -z b -h n -h 8 -q 4 -o 8 -h 9 -n k -l 4 -q 4 -o g -o 2 -n
2 -h 7 -k 1 -n 9 -j 2 -s 8 -o t -r f -i g -n 5 -j 6 -n 9 -13 1 j a -l 1 -w 5 -l d -l 8 -p n -i 4 -l
1 -i 9 -m 2 -m 2 -1n 1 -p 8 -h 1 -w 9 -m 8 -j r -j 7 -n l -j 7 -h 2 -s 4 -r 8 -n i -m 9 -j 4 -l 1 -l
1 -k h -l 1 -r 9 -w 1 -j 5 -i c -s 3 -s 5 15 2 -s b 19 5 m 8 -l 5 -i 3 -o 3 -k d -17 2 -q 4 -j 1 -o
3 -p 6 -p 8 -n 6 -s 8 -m 8 -h 8 w 2 -m 6 -i 1o -i 1 -z r -j b -r 3 -k 1 -o 1 -k 5 -i 9 11 d -m 1 -q
a -t 3 -l 5 -k 4 -r 7 -p 3 -m 8 -o 3 -m 1 -m m -q 1 -p 2 -i 4 -j a y l -o 6 -m 7 -m 6 -n 2 -k 8 -l
9 -l 5 -l 8 -h 3 -h 1 -i 1 -q 1 -n 5 -n 5 -n a -i h j 6 -l e -j h -j l -j 4 -j 2 -j g -s 5 -j 8 -k
9 -i 7 -k 3 -m b -i 5 -q g -i 8 -i 2 -p 2 -n 9 -k 6 -j 7 j g -k i -n 5 -y 4 -h 6 -r 2 -t 1 -k b -j
3 -k n -k 3 -o 2 -k 9 -q 5 -i a -i 2 -m a -p 7 -x f -j a -j 2 -h d -l 2 1k 8 p 9 -l 4 -r 7 -o a -q
1 -z 2 -n 5 -x 5 -p 1 p e -t 16 -j 8 -k 1 -j 1d -p 2 -k 5 -l 7 o 2 p 1 -l 4 -j 4 -k 4 -t 5 n 9 -s
e -m a -x 1 -r 2 16 8 -k 8 -m h m 2 -l 3 -m o -i 6 -p 6 -l c -h 17 -j g -v b -x 2 -q 9 -l 2 -s 3 -o
7 -h 5 -l 1 -j 8 -i 5 -i 1 -r 8 -o 5 -m 2 -k 2 -t 1 -l 2 -n 3 -i e -k 3 -m 1 -m 5 l 3 -q 6 -m 2 -z
d -q h -p o -j 3 -x 1 -o 7 -k 4 -m 7 -l 9 -k s -10 3 -o b -k b -t u m 1 -k a -h 1 -m h -u z -h k -h
5 -j f -p 2 -k c -j 7 -t 1b -o 7 -1f 4 -h 3 -n 1 -j 19 -k 3 -h 1 -k 1 -i 1 -12 4 -i 1 -s 8 -o 2 -k
4 -h 2 -k 1 -k 2 -j 4 -n 9 -j 7 -m c -i 4 -j 3 -q c -j 1 -h 3 -15 9 -q 5 -v 5 -u 6 -j 5 -j 1 -j i -p
8 -v 9 -j c -y 2 -t b -r 6 -m 1 -k 2 -k 3 -k 7 -j d -j 7 -i 1 -v d -j d -v 2 -v 4 -m 7 -h c -j 2 -k
a -t 2 -i 4 -p 1 -n 6 -k a -o j -j 4 j c -n 3 -o d -n 1 -t 5 -j 4 -j f -h 3 -p 8 -t o -j 8 -k k -r
g -j 3 10 3 -n 3 -n j -i 9 -m 5 -i m -j 1 -m 4 -u 2 -t 5 -j 3 -v 1 -i h -k a -i c -j 3 q 3 -h 4 -j
4 -k 3 -r 4 -t 9 -q 5 -i 6 -q 4 -u 2 -k 1 i 2 -l 5 -j d p 2 -k 1 -o f -j 2 -i 3 -k 5 -q c -v 5 -h
9 -l 3 -y 5 -1u 8 -p 4 -j 2 -n 2 -p 6 -h 7 -12 2 -j 3 -k j -n b -n 8 -m 2 -i 3 -m 2 -h h -j 2 -s 2 -j
m i 8 -i 6 -l f -p 8 -h 2 -o 5 -z 3 -s a -n g -q a -n 1 -l 5 -m l -k c -w 5 -h n -m 6 -q 1 -m 4 -o
3 -o 6 j 5 -p 4 -o 3 -1a r -i a -q 1 -k a -r m -p 2 -l 7 -k t -o 2 -r 2 -w 7 j i -k 6 -i 9 -p a -k
i -j 2 -j 5 -n 2 y 2 -k 6 -n g -l n -p 1 -m 4 -o o -m a -l l -h 3 -l c -i 4 -l f -r d -j 6 -i 5 -k
c -q u -p 1 -j 2 -i 1 -m m -r 1 -m 3 -14 4 -u 3 -m 4 -l 8 -q 4 -m 7 -h 1 -o 7 -l 6 -j 4 -j 1 -j g -l
5 -m l -v 4 -k 2 -j i -u c -i 9 -m d -i 2 -s 3 -i 2 -p 3 -m e -o 1 -l a -n g -q 6 -m 3 -k 3 -m 4 -q
1 -r 4 -o 1 -n 2 l 6 -p 3 -n 4 -n 3 -i b -h e -i 9 -14 a -o 5 -q 1 -l 8 -s 4 -q 1d -m 1a -t 1 -j l -s
g -j 1 -p 2 -l 6 -m 7 -m 4 -p 4 -r 2 -r 5 -l 1 -i 6 -h j -k j -i c -n 9 -i 3 -h i -i 2 -m 6 -l 1 -i
3 -k h -s 8 -n 4 -l b -n g -n 8 -i 8 -i 5 s 5 -i 7 -i 6 -l 7 -q 1 -h f -r 1 -i i -i o -n 4 -l b -t
4 -h 2 -k 5 -o 1k -j 8 -j 4 v 6 -m 4 -j 2 -l 7 -u a -l 2 -l 3 -l c -r a i b -l 1 -j j -n n -l n -k
6 -k 8 -q 3 -j 7 -n d -p 1 -j j -j a -i 5 -j 6 -25 1 -m 3 -r 7 -1b b -l 3 -l h -o 6 -i a -j 1 -l 2 -t
2 -l 3 -o 5 -n 5 -t 4 -k 6 -m b -k k -m 1 -i 1 -n x -m c -m 9 -j t -k 4 -n g -s 4 -j 2 -l 7 -l 5 -i
5 -n 6 -i 1 -l 1 -j 2 -t 3 -l 5 -h 2 -l 2 -j r -i 4 -m 6 -p 7 -k h -14 c -n 4 -q 5 -j 6 -h 8 -r k -l
d -r 9 -n 2 -11 k -m 1 -18 t -n 6 -t 6 -h c -n 6 -n 15 -p p -m 7 -h n -h 4 -i 8 -p 9 -k 3 -m 4 -l
c -l 2 -t 5 -o 2 -h 6 -l c -o 7 -n 5 -u 11 -k 2 -u q -1g 3 -s 4 -j 4 -i 5 -o 5 -h 1 -i 6 -n 7 -w 1 -q
a -i g -j 6 -k 1 -y 9 -k 2 -m 8 -17 o -u 9 -n r -s 7 -o 8 -i r -q 6 -i 2 -i e -i 6 -h 1 -l 5 -p 5 -s
3 -h 3 -j 3 -j 3 -m g -j 3 -k a -j 4 -t b -j 4 -t a -j 1 -h 2 -p 2 -s 4 -t 7 -p f -j 7 -h l -i c -l
3 -p 2 -q 3 -p 2 -p b -q m -m 3 -k 3 -t 10 -j d -l 5 l 7 -i 1 -l a -18 2 -q 9 -l 12 -o 4 -m 2 -j 2 -m
c k m -i 7 -h e -l 1 -l c -u 3 -t 3 -n b r 3 i 4 -j 1 -l 1 -l 1 -q 9 -l 7 -l 3 -p 3 -k 4 -q 3 -i 4 -s
2 -16 9 -r 1 -l d -r 2 -r 4 -k 5 -i 3 -k q -14 u -j 1 -p 2 -r 9 -p 8 -n b -j t -m r -v 7 -q d l e -i
3 -p 5 -s 7 -16 2 -15 2 -n 3 -h a -k 6 -s a -k 7 -l 10 -s 4 -n 6 -m 5 y c -m 1 -r 2 -j 6 -l 1 t 1 -i
5 -11 d -n 5 -o 5 -l b -l 4 -n 2 -t 7 -k y -o a -k f -r 1 -i 1 -k i -l 7 -o 4 -h 9 -i 1 -j 8 -s 6 -o
1 -k 7 -o 9 -m 3 -l 5 -o 8 -1c 5 -w c -k 2 -h 6 -m 4 -l n 1a h -x 3 -v 1 -m 1 -l b -18 6 -j h -10
1c -o f -j 9 j a -t 8 -s 7 -l 3 -m 3 -j e -n 1 -j d p f -r k -h 2 -i 1 -l 2 -t 3 -v 5 s d -i 9 -p
5 -k 9 -l 1 -o y -j 6 -o 4 -10 5 -o 3 -k 5 -i 6 -s 7 -j m -j 2 j q -m 3 -m 4 -q 2 -j f -j 9 -u 9 w
9 -w 2 -l 8 -l 1 n 4 -h 6 -k 9 -w 1 -17 p -m 1 -16 5 -q 2 -i 2 -l 2 -k 1 k 5 -o b -l 2 -l 6 -z e -j
3 -l 6 -i m -m 3 -o 6 -q 2 -r 5 -x 4 -k 1 -19 a -k e -n y -m 7 -i 5 -m d -l a -k 2 -q 2 -k 6 -u f -q
2 -l d -h c -m c -j 7 -j 6 -o 3 -j h -h 1 s g -i 2 -h g -j 7 -h 1 -p e -p a -h 2 -p 3 -q 3 -o r -o
1 r 1 -s d -h 2 -q 6 -j 1 -r 4 -l 4 -h 9 -z a -m 9 -k 6 -i g -o 9 -h n -i 7 k 4 -h 1 -p b -o 8 -t
c -n 5 -j 7 -o 6 -j 3 -p 1 -n 2 -n q -i 7 -k o -m a -l m -q 2 -t m -k 2 -o 2 -q 3 -j 5 -t 8 -h 5 -j
1 -r 5 -w h -m 1 -l i -i 6 -l 3 -i 5 -n b -j h -u 2 k 4 -n 8 -n 9 -i 7 -j 1 -10 2 -i 2 -t 7 -t 6 -n
1 -h 2 -i f -k f -k o -o 9 -l 9 -n g h 4 i 2 -j e -u 6 -r a -l 3 -l 9 -h g -x j -o 3 -o a -o 1 -m
5 -u t -j 4 -r 3 -j 8 -i 6 -m g -16 4 -n 1 -u 2 -p d -o 9 -n 9 h 6 -h 8 -i 3 -p 1 -n 9 -j p -h 7 -k
4 -t b -i 1 -u 1 -t 6 -s 4 -s b -i 4 -m b -o 4 -k g -h j -i 5 -o 7 -s 8 -q 8 -j 9 -r 8 -l 1 -i 5 -k
4 -n 6 -t 4 -p 3 -h 2 -t l -m 7 -n 5 -m 2 -k 6 -j 2 -p 3 -t 4 -i h -p 3 -h 3 -1e 9 -l 9 -n 6 -n 9 -n
1 -j 5 -i 9 -i 6 -i 5 -j a -l 4 -l e -q 4 -l 8 -n d -i 16 -l 2 -x 4 -n 6 -i 10 -p 9 -k 3 -l 1 -q 2 -k
4 -p 1 -m 5 -p 8 -n 4 -h g -v l -1k g -r 6 -k p -i 4 -i g -h 5 -w 2 -i a -1d 5 -j 8 -i n -r 8 -n 1 -n
5 -j 6 -j h -m y -n 3 -q 4 -l 7 -j 5 -m 1 -j 2 -j f -j n -k 6 -o q k h -x 1 -z 3 -h a -1b l -t 6 -m
q -v m -k 8 -r 7 -k 3 -k 5 -p 3 -j i -n 6 -p 3 -j 4 -12 7 -h a -h 8 -h c -j d -s 2 -m 3 -o 6 -l 7 -j
4 -h 8 -l 2 -n 1 -h 6 -k 1 -l 4 -n 2 -l 5 -h 3 -k 6 -r d -i 2 -w 6 -l 5 -m 4 -i k -k 1 -o i -m d -k
e -h 1 -k 3 -i 5 -y b s 6 -l 4 -k 2 -k 9 -n 4 -k 7 -k 5 -o c l x -j 1 i 1 -15 5 -j 4 -r c -p 2 -i
9 -t 6 -q o -p 2 -t 1 -l 1 -i o -m 9 -p l -i 5 q 5 -j 3 -14 5 -j 7 -j 6 -j 3 t 6 -q 4 -m 2 -h 2 -q
6 -u 9 -i 4 -h 2 -l l -n 5 j 4 -w 1 -j 5 -l 4 -n a s 3 -k d -i e -h 3 -j 6 -m a -l 1 -p 6 -i 5 m 9 -j
2 -n a -j 4 -j 4 -j a -j 1 -r 2 -j 1 -l 2 -m 1 -q a -k f -o 4 -q 5 -l 1 -p 4 -r 1 -l 5 -i 4 -j 1 -m
c -n 6 -i 6 -r 3 -h 2 -k 1 -i 1 -j 5 -m 8 -w 4 -j q -o 6 -k d -h 5 -i 7 -o 3 -j 3 -l 4 -k 7 -j 3 -i
1 -i b -j 8 -17 1 -h c -w f -k f -l 7 -i e -12 k -l i -v 1 -i 3 -k 2 -i 6 -x 5 -i m -l 6 -w 5 -i 3 s
g -m 1 n k -m 4 -j 3 -k 8 -v c -k 1 -k 1 -p 6 -u e -o 2 -o 1 -i 1 -l 8 -v 2 -q a -l h -o 9 13 o -h
i -i 8 -n 6 -j 3 m 9 -v 2 -v 6 -j 1 -r 6 -n g -z 6 -h 4 -m 3 -u 2 -i e -i 6 k 3 y i -k f -r b -17
1 -m 2 -h 3 -o 1 -s 2 -s d -p l -x 4 -j l -i 1 -q 9 -11 2 -m i -i 5 -n c i 3 -p b -p 8 -w 1 -o c -y
a -i m -j 8 -w v -s s -j 2 -i 5 -n d -x g -i i -n 5 h 3 -k 1 -m s -h 7 -1b 1 -j s -i 4 -q 1 -l 2 -i
4 -p n -l 2 j 4 -p 4 -h 5 -t 3 -o 3 -i 1 -o 2 -n l -i 3 -k 6 -k 4 -m e -p j -k g -o 3 -k c l 5 -k
c -i 8 -i 4 -t 4 -p o -v 3 -i i -l 4 -m d -m 9 -p j -m 2 -p 9 -k 1 -m 9 -k e -o s -j 1 -i 2 -j 4 -j
b -l 7 -i 3 p 3 -o d -q 7 -k 6 -l 6 k b m c -o 8 -o 3 -n 1 l r -i b -1g 4 -i b -q 3 -h b -k 2 -k 2 -k
1 -h 4 -s 1 -k 4 12 d -o 2 -10 b -n 6 -n 3 -j 3 -j 9 -i 6 -m h -j 6 -m m -j j -j 1 -h 4 -r 8 -l 2 -s
4 -n k -k h -l 6 -m 4 -r q -z d -n 6 -h 2 -o d -i 5 -j 6 -l 8 -o e -k 3 o 7 -m 4 -i 9 -h 3 -o 3 -q
4 -u 7 -i 19 -j 2 -j y -j 4 -i 5 -h 9 -i 8 -r c -x 5 s 5 -m 1 -l 3 -l 3 -k 1 -s n -p 5 -l 4 -h 5 -s
2 -p q -j 3 -h 7 -i u p 4 -13 3 -l 4 -x d -q a -k 6 -m f -l 1 -k 4 -s 9 -j 3 -l a -m 9 -m a -w 1 -l
6 -j k -j p -j 6 -l 2 -q f 13 4 -h b -k 5 -j d -r 3 -x j -o 3 -h 5 -o 4 -k 8 -j 1 -k 3 -i 1 -l 1 -q
1 -v 4 -i 1 -m d -13 6 -j 9 -o h -p i -o 1 -q 2 -l b -q 6 -m 6 -i c -h 3 -h l -h c -o 3 -n 3 j 2 -h
8 -k 8 -j 1 -v e -j 6 -l 3 -r 3 -k 9 -x e -l 7 -n 7 -i g -k 10 -t f -m 8 -h 2 -p 3 -i 2 -j 2 -s 2 y
6 -r f -q e -h 1 -t 9 -u 5 -r a -v j -u i -j 2 -j v -10 1 -i 5 -m 3 -m 2 -h k -h 5 -i 5 -i 2 -l 1 -i
4 -l 4 -i 4 -k j i 5 -i t -x 4 -n 3 -n 4 -w 3 -j i -o 8 -i 4 -m 5 -14 b -h 6 -p 9 -v 4 -l m -n a -p
c -j 4 -k 5 -l 6 -m 7 -p 1 -n 4 -s 8 -s 8 -s 1 -l 4 -k 9 -i 9 k 1 -10 2 -j n -r h -q g -o 3 -n 7 -j
a -o 6 -n f -z 3 -q 1 17 5 -o 5 -x 4 -j 7 -n e -i c -o f -p h -j b -m a -j 4 -i 6 -j 1 -t 1 -k 3 1m
6 -p 3 -q e -k 3 -k 9 -r 4 -j 5 -j 2 -v 2 i 6 -i j -1t e -j 1 -i 2 -k 1 -l 1 -q 1 -s b -m t -m 10 -h
4 -i 5 -k 7 -r n -1k a -m c -r 2 -k 8 -k m -i 1 -h 4 -i 8 -i d -n 7 -s f -q 2 -i 8 -p 5 -j b -l 2 -l
d -o 3 -k a -k 8 -m a -k 8 -l k -k 1 -i 5 -l q -m 1 q 6 -o 3 -m 1 -l k -j 3 -w p -m j -v 8 -w 17 -r
4 -13 4 -m 2 -m 6 -i 8 -v 5 -h e -l 6 -t p -o 2 -s a -n 1 -i 1 -r 2 -q 2 -r d -o g -x 1 -1n 2 -w p -k
9 -p 2 q 2 -j 3 -i 5 -l 8 -k 1 -j 1 -w 1o -i a -h 2 -k 13 -13 4 -i 2 -12 1 -r 3 -q 3 w f -k 9 -h f -o
m -j f -j a t 8 -q 1 -l 2 -t 6 -l 6 -k 2 -i 1 -i 4 -j 4 -k 4 -q j -k 3 -i 9 -n 4 -13 e -m 3 -i g -m
6 -i i -z b -o i -i 6 -h 9 -m 4 -j a -j 2 -k l -k 3 -i 3 -u 1 -k 6 -k 8 -h a -k 3 w e -11 4 -o 5 -k
2 -p 2 -i 2 -o 2 -l a -r 3 -i d -s 1c -i 2 -l l -z i -y 8 -n 6 -o a -r 5 -t 2 -o 7 -14 1 -i 4 -n 2 -l
4 -t 8 -j 7 n 8 -i a -h n -i 6 -u 1 -k c -m 3 n g -x 2 -m 2 -m 4 -x 2 -i 3 -j 3 -n 8 -k 3 -i 6 -t
8 -t 1 -k f -l 2 -q 8 -n 2 -m 4 -j 1 -i 5 -l 3 -h 5 -p 3 -p 2 -o 5 -i 6 -k 3 -o 4 -u 7 -k a -s 2 -l
5 -m 3 -n g -j 1 -l 3 -i 5 -r 7 -i 1 -10 9 -l 2 -o 6 -i 2 -j 5 -m 8 -t 5 -i 8 -m 6 -l n -k n -i 3 -h
3 -i 4 -i a -i 4 -u m -l 7 -n d -m 5 -r 5 -u m -i 3 -j 7 -m f -p p -k g -i e -m 4 -j l -14 i -l 3 -x
i -n 3 -i 8 -13 h -p l -m 8 -p 5 -s c -t 5 -k 1 -n 2 -i 5 -17 a -k 4 -l 6 -t a -k 9 -u 7 -n 7 i a -j
6 -j 15 -r 7 -x 4 -u 2 -n 3 -i 3 i 1 -i 13 -i 1 -p 4 -l 6 -h 6 -j 7 -i p -l 2 -m c -h j -k c -u 1 -j
4 m 1 -l 2 -h 2 -m 1 -l 7 -j 1 -m 1 -v c -m a -o 7 -j 5 -t 6 j 9 -j a -k 1 -h 7 -u 8 -t 5 -j 1 -h
4 -n 2 -j 2 -i i -n 1 -q d n 3 -k 2 -t 1 -i 3 -w 7 -m 8 -q a -o 2 -l 1 -o 5 -j b -m 8 -q b -x 1 -h
7 -r d -1g b -1y 1 -p 1 -s 1 -u b -m a -n 2 -i 5 -i h -n e -i c -p 8 -u 1d -p 8 -m i -q 2 -h 3 -r
2 -q 4 -l 5 -13 7 -p b -n d -o 3 -j g -1f 3 -i 1 -m 4 -o 3 -p 7 -i 2 -l 8 -q 1 -j 2 -j 4 -t 8 -i 1 -x
5 j b -i 7 -h c -i 8 -k k -i 9 -p u -k 4 -n 7 -r 6 -k 4 -u 6 j j -p 7 -l 9 -h f -t 1 -n 1 -w d i g -p
5 -l 2 -y 4 -i 7 -l 9 -i j -n 2 -i 4 -k n -o 5 -k 2 -o d -n 4 -j 2 -m 2 -v 2 -k j -o 7 -10 d -l 8 -14
5 -j 2 -o 1 -k 6 -w b -t 6 -m 8 -p 1 -j 3 -j c k 6 -o 7 -o 1 -j 1 -o 6 -o 2 -i 2 -j 5 -i h -l 1 -u
4 -i 3 -i d -i 6 -n 1 -j k -l 6 -q 4 -j 8 -i 1 -n 2 -14 e -j 2 -n g -l p -i 6 -m 8 -m 3 -k 6 -w a -t
5 -w 7 -l 1 -l g -u 5 -q 6 -i 3 -x 2 -q d -l 1 i 1 -l 5 -k 1 -m 8 -j f -r l -q 6 -10 3 -j b -l 2 -i
l -n 2 -j x -v 9 -o 3 -m 6 -i 1 -i 2 -k d -m 3 -h 1 -o 3 -j 4 -n 4 -i s -h 4 -i 4 -j c -r 7 -j 4 -i
3 -s 7 -r 3 -p 5 -n 9 -n g -q d -s 7 -j e p 3 -v 2 -j 3 -q 2 -t b -o 4 -p h -p 6 -n n -i c -u e -m
2 -q 5 -k c -i 9 -h 4 -j 6 -u 3 -o d -o h -m 8 -l 2 v 1 -n 1 -k b p i -l j -h 5 -x b -r c -t r -o
1 -i 6 -n 4 -m 3 -i 1 -l 1 -i 1 -n 1 -1p 1 -l 1 -i 5 -i 9 -o 4 -h p -n b -n s -k g -r 8 -2k 1 -k i -j
8 -k 1 -l 1 -l 1 -q 8 -r 8 -j 5 -o b -l c -i 1 -o 5 -m 2 -i 8 -t 2 -k 2 -i c -m o -p 3 -i 5 -l 3 -z
c m 6 -u m -i 6 -x 7 -l j -l b -t a -j 4 -j 8 -p a -q 2 -j 1 -q n -m 5 -m l -l d -q g -w 9 -n p -q
6 -r 3 -j h -i 3 -l a -p 2 -r 3 -i e -l 4 -k 5 -i b -k 4 -k j -k 1 -l d -i n -k a -o m -v n -r 3 -j
6 -i i -p 9 -u a -u 5 -j 4 -s j -h 3 -o p -i b -m g -l 8 -n 1 -i b -t 1 -j b -j 5 -s h -i 8 -o 6 -n
v -t b -k 2 -o g -i g -r 1 -j 4 -l c -p 2 -n b -n 8 -h 3 -p 2 -l 3 -s 1 -m 9 -l 8 -i b -s 6 -n 2 -j
b -p 5 -i 8 -i a -l 1 -m m -h j -m e -h 6 -m 2 -m 4 -n 5 p 2 -k 7 -r 6 -p p -w 3 -p 2 -o 6 -p 7 -h
i -r 9 -o 1 -i 2 -l b -k j -j 2 -k 4 -l x -t 5 -y m -k d -j n -k 2 -j 1 -j 5 -i j -o 4 -p 1 -h 1 -w
5 -l d -k 5 -k d -k 7 -l 6 -j 1 l a -u 2 -h 1 -o 3 -v 3 -h 1 -j 2 -j g -m 1d -o 2 q 9 -x 3 -k 7 -m
f -15 5 -o 4 -n 4 -m 3 -k 4 -n 5 -j 1 -q j -i g -i 1 -s 1 -q b -m w -o 5 -z 1 -h 1 -n f -q a -s 3 -k
1 -l 4 -j 4 -v n -k 6 -i 9 -h 9 -i e 13 5 -l b -k 2 -k 3 -h w -m n -i 1 -r b i c -u 2 -q i j 7 -k
1 -q 7 -1g 3 -l b -w 4 -n 2 -o 4 -x c q 7 -12 m -k 1 -w a -k c -t a -k h -k e -n 4 -n 2 -n 2 -i b -k
i 1g 9 -l c -u 1 -h 8 -o 9 -m n -j 1 -v 1 -h e -p 8 -q 1 -l 3 -i d -s g -m d -v a -q 5 -n 2 -n l -l
m -19 3 -i 2 -t 9 -p t s 1 -m d -t 8 19 p -h 1 -y 3 -l 4 -n 1 -m v s 3 -p 9 -k 9 -m 1 -k 8 -o d -l
f -j 4 -i 1 -j 7 -p 2 -n 7 -m 9 -x j -m n -j 4 o a -j m -k 5 -k 14 -m j -j h -q 2 -j 8 -j 2 -i l -l
c -v f -j 2 -n 4 -l 2 -l 2 -l 3 -o 8 -m q -j 1 -x 3 -l 6 -s u 13 t -j 7 -h 2 -p 7 -k c -l l -j 1 p
2 -n 2 -n 4 -p 5 -n 7 -j 2 -j 1g -o 3 -j 3 -h 9 k 3 -l 5 -n i p e -m 5 -i 8 -n v -h b -v 4 -m 8 -y
1 -h h -z 6 -1r 1 -l 9 -q e -12 2 -m 1 -t c -l a -n h -l 2 -t 3 -k d -n 3 -p b -1a 1 -p 2 -i 5 -h
i -i 1 1b a -q 7 -k 8 -v 8 -i 3 -l 5 -o 4 -k 7 -k j -n 4 -q 6 -k 1 -k 16 -n 1 -z 1 -j 5 -v 7 -m f -14
m -i a -o 1 -u 3 -i 7 -l 1 m 2 -h n -i b -l 2 -z 7 -n 2 -t 4 -o j -q 6 -v i -u f -m h -j 1 -p 7 -o
11 -n m -l 7 -r q -m 4 s h -j 3 -12 2 -m a -k 3 -j 1 -v 3 -n t -x 8 -n j -n b -l 4 -j 7 k 7 -r b -l
b -i 5 -o 8 -i 4 -m 3 -i 3 -v 9 -j c -p c -j 7 -s a -r 6 -s 6 -k 5 -k a -l 5 -h f -r 3 -h u -l 5 -k
a -t 8 -t k -o 2 -l 8 -o 2 -p 3 -1y 7 -k p -n 1a -q b -j a 12 8 -n 1 -j 4 -i d -i 1 -i 4 -k j -j 4 -l
8 -i 5 -k c -i 1 -x h -o c -l 2 -p d -i 5 -j 5 -i 1 -i 2 -u 5 -l 3 -l 3 -o 2 -p 3 -o b -j 1 -l 16 -k
7 -1m 5 -q 9 -10 3 -j j -q l -k c -k 1 -n 3 o 3 -j 5 -q 9 -n 7 -m 8 -l 1 -m 9 -l b -w g -n a -l p -n
3 -o 7 -l 1 -m 9 -11 2 -v 3 -i 3 -o 7 -p 8 -j 3 -l 1c -v 7 -l 2 -l 7 -r 4 -i 3 -j 2 -m 1 -q 2 -q 1 -o
1 -t 3 -i 1 -z 4 -l 9 -14 a -n c -15 4 -i a -n 8 -r 1 -l 2 -m e -p i -h 1 -q p -j 1 -j 9 -i 8 -16
2 -l a -j 2 -r 2 -n 2 -h 6 -z o -j b -i e -k 5 -1r 2 -o 2 -q 5 -o a -m 1 -i 1 -l 1 -l 7 -h 7 -h r -q
8 -10 4 -l 5 -n h -i 4 -j 5 -l e -k g -k 4 -i h -v a -h 12 -h 2 -q 4 -i 9 -y 4 -i 6 n b -i a -j 2 -k
5 -10 n -q 3 -j 5 -17 b -j 8 -1b 1 -q 6 -h 8 -h e -j 9 -p 5 -m h -m e -z f -s e -i 2 -h 4 -q 4 -j
17 -l 1 -h 6 -k 2 -r c -k 1 -p b -l 3 -x 8 -n o -l t -r 6 -r 6 -m 7 j w -j 6 -m 4 -n 3 -m b -o f -i
3 -v l -n 12 -r 4 -k i i 3 -j 6 -o 5 -h 8 -r 7 -l 4 -j 5 -h 2 -l 6 -p 1 -i h -m p -k 7 -v k -q 3 -l
e -h 7 -o 2 -t 1 -k 2 -k 6 -k 2 -n 7 -m 5 -m 5 -l 7 -k 3 -h 2 -i e -q c -q 2 -i a -h 2 -l 8 -14 6 k
b -i 1 -j 6 -n l -h 6 -p 2 -j 7 -s 6 i q -n b -i 5 -o j -h j -q 8 -i 1 -j 8 -v 2 -o 3 -o b -l 1 -z
3 -n 9 -o 5 -10 3 -i 1 -j c -v 1 -j f -18 c l 2 -n u -h 1 -q 2 -h 8 -j 1 -h 3 -s 8 -n 1 -k 3 -i 4 j
4 -p 2 -l r -v 2 -m 7 -q 8 -k 7 -j 8 -w 3 -l a -h 2 -l 4 -l 1 -k 3 -m 7 -h 4 -j 4 -t b -m 2 -j 6 -12
2 -n c -i 4 -i a -l 5 -l 1 -i a -j 8 -w b -q 9 -t 1 -q l -m 6 -j 6 -p a -m a -p d -i 4 -i 5 -i 1 -v
d -h 1 -i 6 -k 2 -j d -q 3 -s 4 -o 1 -j 4 -j 9 -i i -j 2 -p a -s 2 -i 1 -k 4 -u q -k 1 -h 7 -j 4 -t
2 -i 5 -u 1 -h l -k k -i a -l 5 -z a -19 g -x c -h 3 -n 3 -q 4 -j a -z 9 -1a 4 -j c -i a -s a -p a -l
2 -l c 19 6 -l 1 -i 9 -i 7 -n g -s 4 -q 8 -p a -p 5 -p f -k 5 -m i -i 2 -x 8 -j 1 -q f -p 8 -y 4 -m
7 -j 2 -l 3 -10 4 -h g -j e -t n -j o -v 1 -k 2 -n 2 -j 4 -j 3 -j a -k b -12 7 -z 2 -n k -k c -h 3 -l
1f -h c -s 5 -i f -w 1 -t 6 -l b -1h c -n w -p 9 -j 2 -m 1 -i 1 -t d -j 6 -p 1 -j f -k 5 -n t -n
2 -1n h -p b -n d -v 5 -i j -n 5 -l s -x w -q 1 -p 1 -o b -j 4 -x b -3l k -h 3 -i 9 -r 3 -m 2 -v 1 -r
6 -o 3 -p 4 -n 1 i d -n 6 -r 1 -o 2 -m n -j 1 -t 3 -o 3 -n 3 -i 2 -o e -l 5 -o 3 -k 9 -j 4 -v 9 -p
5 -k 4 -q 4 -i 6 -i a t 3 -q 2 -h m -u 3 -i 13 -k 7 -o 1 -n 5 -m 6 -k 3 -l 4 -q 1 -i s -k e -z l -r
e o 8 -n 4 -i 6 -z 4 -j 4 -m 8 -k p -j 3 -m c -h 1 -k f -j 2 -r 4 -i 5 -q 4 -m 4 -v r -p u -i 6 -k
9 -x d -l 8 -w 4 -l 3 -l a -l 6 -j o -j e j 1 -l 2 -m a -r 8 -j c -h l -i 3 -p 2 -k d -l 1 -j 4 -k
b -l 8 -o 1 -s 2 -n 3 -h 2 -y 8 -j 1 -m 1 -r n j h -i 2 -r 5 -m 5 r 1 -i 5 -i 3 -k 2 -r 3 -k 2 -y
f -m 1 -r 6 -s 8 -i a l 5 -p 1 k 5 -s 6 -m 1 -q 5 -i 6 -j 4 -l c -j 1 -n g -t 9 -i 3 -h c -j 3 -15
2 -k e -x 4 t 1 -p 9 -q 8 -o 8 -p 4 -i 5 -h u -n 2 -n 3 -m c -m 1 -t 3 p s -p 2 -m 3 -s b -m d -p
e -i a -12 2 -l b -j 4 -v 3 -i 7 -w f -k 1d -r 1 -s 1 -k 4 -j 7 -j a -1a f -h 1 -q a -i c -j 5 -j
8 -i 1 -15 2 -v p -j 2 -m s -z 5 -m 3 -q i -v 8 -p 8 -n j -p 8 -j c -i w -p 2 -y 5 -w 8 -l 12 -i 6 -o
1 -i t -l 9 -j u -k 9 -j 6 -i 6 -l 7 -o 1 o 5 -i e -s u -i h -k 1 -n r -i 2 -l 1 -i 8 -k k -l o -p
9 -j 7 -1a 2 -k 7 -h h -s 3 -s 1 -l f -l 8 -t 8 -j 4 -j 2 -k 8 -l 4 -q d -m 7 i c -l e -o 8 -i d -j
i -m 2 -h 7 -m f -n 5 -q 1 -z 1 -l 7 -u 4 -k g -n 9 -n 8 -h f -h 1 -o 2 -k 1 -r g i 3 -i 4 -j 6 -j
7 -k 2 -r 1 -l k -k 4 -q c -12 j -i 1 -q 3 -i 2 -i 7 -l d -n 1 -m 3 -i 6 -j 6 -m a -i 1 -k 3 -l 2 -25
5 -j g -m 4 -o 1 -i 1 -j q -y b -m 2 -l 1 -h e -l g -m g -k 3 -l 4 1a 5 -o a -j 2 -s f -v 9 -j 6 -t
c -m l -l 4 -m 2 -h 9 -n d -h 8 -t 8 -o 1f -x 1 -o e -j 8 -i 6 -j 6 -o 1 -j 3 -j 6 -v 4 -k 5 -t 2 -j
6 -p 4 -s 2 -i a -j 4 -l d -h 7 -i 2 -n 1 -i 2 -17 b -j 1 -m 3 -l e -j i -v j -j 2 -j 8 o 1 -k 1 -q
1 -k 3 13 1 -m 5 -l 2 -t i -10 1 -l i -h 2 -j 5 -r c m 8 -o 1 -i 4 -n 4 -q c -i f -l 4 n d -i 8 -l
c -q 2 -h 6 l n -i d -o 3 -k c -h 3 -k 4 -h 9 -i 4 -n 1 -l 2 -q 8 -s 3 -k 6 -s 9 -o 3 -t 7 -n 1 -l
4 -m 6 -l 8 -h d -j 3 -2w c -m 5 -i 4 -o 2 -m 3 -z 5 -n a -q 1 -w 6 -k n -11 2 -v 5 -1d 4 19 8 h i -r
5 -l e -h 1 -h 1 -h 1 -o 1 l 2 -n 2 -h 3 -x e r 8 -m g -i 8 -i 8 -r 9 -j 8 -l s -k 6 -l 7 -h h -i
5 -i b -o 1 -m 7 -o 4 -m 1 -q 2 -i h -j 3 -w 1 -u 6 -k 7 -j 2 -i 7 -m a -l b -n 7 -m 2 -m 4 -v 7 -k
1 -i 2 -n h -l 5 -h d -l 2 -o 8 i 1 -l 5 -h 1 -13 b -i 5 -j 1 -o a -l a -u a -o 1 -10 1 -t 1 -m 4 -m
4 -j i -q d -j c -l 8 -i 6 -k 1 j f -l 4 -10 2 -k 4 -t 6 -s 10 -q 4 -k a -m 4 -h 7 -i a -l 6 -h 2 -i
5 -n i -i j -o 2 -j e -p 5 -p 2 -w 2 -h 3 -v 1 -k x -i 4 -m u k 2 -l 2 -t 3 -m 1 -m 1 -r 1 -s c -s
k -u 3 -k 7 -j h -l o -n 4 -o 15 -n 2 -j 1 -q l -j 5 -n 6 -i 3 -s 1 -q h -q 5 -j 9 -i 2 -k 1 -k 7 -v
f -m a -i 7 -h 3 k a -l 2 -p 1 -q 7 -10 3 -h 1 -s 2 -i 2 -t f -l 3 -j 1 -y i -m 1 -o 2 -j 4 -i 6 -j
8 -l 3 z 6 -u 3 -n 5 -k g -l 3 -l j -k a -j 1 -i o -n 8 -l 1 -p 8 -n 4 -k 1 -m 1 -q a -m d -16 5 -l
f -j 1 -m 2 -o 2 -n 3 -1n a -r 6 -i 7 -k d -o 1 -r 2 -t 5 -v a -j o -j e -r a -m f -r n -k 1 -k 1 -h
7 -r 3 -i e -n f -m 1 -s b 13 2 -o o -m f -n f -l 1 -j 6 -q b -1f 2 -n 3 -k 9 -k 7 -h b -q 2 -m 3 -l
1 -r 9 -k 5 -h g -i 9 -l q -n c -k 2 -m 6 -u 2 -q 7 -m 5 -n c -11 g -k 2 y a -i 6 -m 6 -x 3 -q c -o
5 -i 1 -w 4 -k a -j 5 -1r 4 -h 3 -l t -o 8 -m 6 -l e -k 2 -o 1 -l 1 -q 9 -h 2 -j l -j b -h 2 -j 4 -o
u -s 8 -s 8 w 8 -s 1 -l c -q 1 -j 7 -j 4 -n 1 -v 6 -r 5 -l 2 -w 2 -m e -p 8 -j 3 -v 2 -i 1 -j i -k
e -j 6 -i 3 -l 3 -l 9 -j 8 j 6 -y 4 -p 7 -w 1 p 5 -n 3 -h 1 -k 3 -j b -j 1 -i 2 -k 5 -z e -i 1 -h
e -n c -l 2 -i a -o 2 -j d -j 8 -k 9 -j c -i 5 -j 5 -o 1 -j 7 -l 5 -v 1 -m 4 -j l -q 1 -s m -p 1 -i
3 -h 9 -h 7 -i 7 -n 2 -i 1 -l 2 -s 8 -i 6 -i 2 -k 10 -l f -o e -m a -p 9 -h 2 -n k -n 1 -t 5 -l 2 -u
1 -l c -l 6 -k 8 -o 4 -q c -l 6 -n 2 -l 4 -u 9 -i 2 10 1 -n 9 j 2 -k g -k 8 -p g -r t -k 6 -s 6 -p
5 -r b -i g -l u -j 3 -j 8 -l 1 -j 3 -q 4 -h o -p 8 -o 2 -k 3 -m 8 -m 7 -m d -w 2 -i e -h 5 -i 1 -q
7 -j 1 -k 2 -m 7 -l 3 -l 1 -r 7 -j 9 -t 5 -w 6 -j 2 -l 5 -h a -j 1 -k 9 -r 1 -l 9 -r v -n g -k d -h
6 -t 7 -j l -r i -13 m -i 6 -16 4 -k 1 -z 5 -i 4 -v b -n 2 -k f -q 8 -j k -n a -h k -h 4 -i u -10
2 -o 9 -n m -j 5 -10 4 -l a -q 5 -h g -s 9 -j d -m 3 -p 2 -j 5 -j 1 -l 4 -i 7 -r 2 -k 6 -n 2 -11 3 -p
9 -i 4 -i 5 -l 2 -i e -t 5 -m 8 -k q -i g -i 2 -h j -m m -i 8 -n 12 -l 9 -k 12 -h 1 -i 4 -s 3 -o 1 -h
d r b -o 2 -n h -q 1 -u 2 -r 3 -l 1 -i q -k 5 -j a -p 1 -h 3 -l 1 -i 6 -l a -l 8 -1l 5 -t a -p a -l
a -k 1 i 2 i z -s a -j 3 -q 7 -p 3 -h 8 -p 3 -i j -r h -j f -h 3 -k 2 -u 4 t 9 -m 2 -q 9 -o 1 -i 2 -k
9 -n c -u 6 -j 2 -12 1f -i 2 -l 1 -n 12 -l d -q 9 -q 8 -y 2 -j 3 -m 4 -l 8 -q 4 -k 3 -t b -o 6 -q
3 -m 4 -j s -p 8 -z 2 -h 9 -q 1 -j 2 -n g -l g -o b -m g l 6 -k 5 -r h -n 5 -p 1 -o 8 -k u -x 7 -m
e -t 4 -j 1 -m 7 -o h -14 c -v 1 -k n -k l -i 3 -l o -l w -q 7 -k 2 -i a -i 4 -m m -v 8 -k 6 -j i -t
d -n f -l 8 -q 9 -n m -j n -k 6 -j f -p 5 -q 1 m f -l h -o 6 -l 4 -m l -q 5 -j a -m 7 -s 1 -l c -q
1 -n 8 -13 1h -s 4 -p d j 10 u a -r x -j 2 -q b -r 3 -l 5 -w u -k 3 -j 3 -n 3 -m 2 -2i 3 -q 2 -l 2 -s
b -j 8 -i 4 -s 18 -j b -p h -w a -o e -t 1 -k s -k 4 -l 1 -i 5 -n a -h 1 -p j -j 3 -i 5 -i 7 -h 1 -q
8 -l 5 -l 2 -u 2 -i k -t 5 -j 3 -m 4 -s 4 -k 4 -r 1 -o 6 h 3 -p 1 -m a -o 3 -j 2 -u 2 -o 3 -j 7 -s
1 -y m -j g 19 3 -m 4 l 5 -j 3 -i 7 -h 6 -z 6 -h h -n 4 -p 7 i f -k e -h 3 -n 8 -j 1 -r 5 -k 5 -q
6 -q b -n 3 -i 5 -o 5 -t 4 -k 2 -h 7 -p b -i 7 -o b -q x j i -n s -10 g -l a -n 5 -i 3 -s 2 -p k -i
1 -k 2 -u 3 o 4 -l 6 -j 2 -j 6 -k 2 -i 2 -r 7 -n f -m 1 -s a -m 4 -n 4 -j 4 -i b -y 3 -p 3 -p 3 -l
n -j p -s 15 -n 9 -k 1 -q b -h 7 -h f -h 1 -j 1 -j 3 -j a -l 4 -o 9 -27 2 -n 1 -r f q 2 -i 3 -v 7 -p
i -q 1 m 2 -k e -o h -j 2 -i 4 -l 8 -19 8 -n 7 -t 4 -m 2 -m 3 -k 3 -h b -q 5 -h 3 -i j -x e -t h -i
4 -k 7 -x b -l 4 -i 7 -i 4 -j 2 -l 12 -z 7 -t 2 -j f -y c -l a -o 3 -m 2 -l 3 -o 2 -h 2 -1c 8 -o 5 -x
8 -m 1 -i 3 -j 7 -z 2 -n d -h b -j 5 -k 6 -n s -h c -u 6 -l j -p 7 p 2 -k 2 -k 2 -k 2 -p c -j p -k
b -h q -j a -k 4 -v 3 -i 4 -l 4 -o 2 -l 9 -h 7 -n c -o 6 -h 6 -p 7 -i 2 -x 2 -l 3 -j 2 -l j -l 2 -h
2 -h c -m i -k 2 -j 7 -p f -h 1 -k 3 -n 1 -m l -k 7 -18 6 -x 1 -z 9 -k 2 -z 3 -i a -i 5 -12 3 -r l -w
c -u b -i 8 -j 9 -q 5 -q h -w 1 -s 1 -23 5 -p b -o 3 -m 1 -q 6 -k 13 -p g -y 7 -j 5 -j 6 -r 1y -k
2 -n 5 -k 5 -r 6 -p 3 -m 6 -w m -m 9 -t 3 -k j -i 1 -p 8 -k 4 -p d -q 2 -q 5 -h 8 -x a -j 7 -i 4 -h
p -j 3 -r 4 -o l k 1 -t 3 -m p k o -i o -h d -j 3 -o 1 -n 13 -q 4 -o 3 -n 2 -i 8 -u t -i 5 -t d -h
1 -j 2 -i 1 -l 5 -j 5 -w 4 -i i -k 8 -j i -t 1 -i 7 -j 3 -n 8 i l -y a -q 2 -y e -k 6 -q 12 -o 5 -s
8 -k s s n -i 6 -x 5 -v a -i 2 -k o -l 1 -l 3 -s 1 -l 2 -i 4 -i 9 -12 6 -l e -1c 5 -i d -t 9 -w a -x
2 x o -i 3 -o 9 -l 2 -n 6 -m 1 -15 b -p 7 -m 1 -1a 5 -s a -o l -s 7 -l c -k 1 -r n -i 1 -l 3 -k c -o
a -m 3 -x 1 -u 4 -i 1 -r 4 -h 1 -l 1 -n 3 -w i -q g -m 2 -q 6 -i 3 -l l -k 7 -i i -n 4 -j 2 -j 2 -k
4 -r h -h 7 t 1 -j b -i 5 -11 7 -l 5 -n 6 -k 3 j 1 -i g -k 3 -i f -l 1 -i u -o 2 -q 6 -s 8 -k 2 -i
9 -j 1 -i a -m d -10 1 -h k -o f -y 5 -s z -k 8 -h 4 -n 4 -25 f -u 9 -j 7 -h 7 -r i -v 2 -i d -m 5 n
3 -k 3 -j a -n c -q 4 -p n -p k -k 6 -t 5 -j 1 -h e -p 8 -u 7 -m 6 -m c -i 5 -t 3 -q i -m h -o 5 1f
1 -q 4 -u a -i 1 -12 g -s 4 -j i -p 7 -p t -i 3 -j 3 -j 9 -m 10 -k 8 -j c -k 7 k 3 -l s -k 3 -j 3 -i
b -n 3 -m 3 -k b k 2 -x 5 -y 9 -i 1 -h i -m j i a -o a -1s 1 -l s -j 5 -h 2 -13 4 -m 17 -o 3 -j e -i
b -v 9 -s b -p a -k k -m 4 -i k -j 4 -q 1 -r 6 -k 8 -h a -i 1 -o 4 -k 6 -j 1 -n 2 -z 7 -k 1 -h b -k
4 l 1 -i 8 -n 2 -s 6 -t 7 -n 3 -11 3 -j 1 -m 4 -j k -i e -q 5 -i a -l 6 -j 8 -m 7 -k 4 j c -k f -k
1 u 1 -j 1 -k p -s 2 -j 3 -u z -k 7 r 4 t 4 -k h -i 5 -i 3 -y e -m 4 -n f -q 8 -i 9 -w b -i 4 -i 9 -m
2 -j 2 -i 7 -i n o 1 -p c -i 7 -k 4 -o t -j 9 -i 3 -u b -p 1 -m a -o 5 -l 2 -q 2 -n 3 -q j -i 6 -k
4 -p 6 -13 f -l j -k 3 -p 2 -p 6 -j i -j 3 -1v 1 -k g -i f -y e -r m -r a -q 3 -1d 2 -n 3 -l 1 -u
3 -w 2 -j 1 l 5 -m a -i b -j 4 t h -t d -h 3 -k b -k 7 -j 3 -k 7 -l 1 -q 5 h 2 -u 1 -q 6 -j g -t f -l
1 -s 2 -s 2 -o b -h r -i 2 -w 9 -11 j -k 4 -j d -i b -p 4 -k p -k w -r q -h e -v 5 -m 2 -l 3 -s 2 -k
1 -p 6 -k 5 -h c -l 4 -i 6 -k 2 -i z w 2 -s 6 -14 3 -11 9 -k i -x 1 -r 5 -l p -i 3 -n 1 -h 3 -m 8 -v
9 -h 5 -h 1 -n 8 o 3 -i 1 -h 5 -j 8 -i 1 -j a -j 8 -r n -k d -q 2 -m 8 -l 2 -k g -i 9 -s 3 -i 5 -1b
7 -q 3 -1j 5 -l 1 -k 1 -k 1 -s a -h c -r l -t o -11 b -n 8 -i 7 -q 6 -m 5 -n b -m i -s c -i 6 -z 1 -p
a -j 1 -y 2 -m 7 t 2 -22 1 -j 7 -k 3 -r 1 -j t -k 8 -m 6 -o 5 -i 8 o 4 -j 9 -z 7 -k a -w 3 -s 8 -k
2 -o b -i 5 -16 2 -r d -n 8 -n 9 -p 4 -i 1 -s 5 -l 3 -q 3 -n 9 -i 1 -j 2 -k e -o 6 -i 2 -k g -i 5 -k
2 -n 6 -1c 5 m 3 -l 2 -m 1 -m d -15 a -k 3 -k 1 -l 2 -j 9 -j g -i 8 -l 7 h 1 -i 2 n 7 -x 5 -r 2 -k
4 -p a -m 4 -l 6 -q 3 -j 8 -k 2 p 4 -i l -n 4 -l 9 -1e 9 -i 6 -l 2 -m a -n v -l c -j 8 -q 3 -p 2 -k
1 -j o -k 2 -q a -p d -m c -n 3 -o 9 -k 9 -p g -k 7 -w 5 -o 3 -n 5 -p 8 -n o -l 1 -j 8 -n 3 -n 2 -h
6 -h a -o 8 s 3 -p 3 -n e -l 4 m 2 -v 5 -i k -j 4 -l 2 -x 2 -k 1 -w 2 -q 2 -19 9 -l 3 -i q -m 1 w
b -m 3 -l c -j 1 -i f -j 1 -m 4 -p 6 -j 1 -l 6 x 8 j a -j d -h 1 -t 4 -p 6 -j 1 -u b -j 15 -v c -h
5 -m d -n 1 -k 1d -j f -n 3 -k h -i g k a -q 5 -k 3 -i 3 -t 3 -n 7 -i j -2e 1 -x 2 -o 6 -n 5 -o 8 -m
2 -i 4 -n 3 -k 3 -q 8 -h 1 -j l -m 1 -k 6 -n 1 -u 5 -i 2 -i 8 -k f n 6 -h 8 -10 6 -i 3 -y 8 -j 1 -n
2 -h 4 -q 5 -q 5 -r 4 -j d -i 1 -u 1 -n p -h g -n 5 -w 8 -r 9 -j 3 -i 2 -t 3 -k a -j 1 -l 5 -o 2 -l
8 -m 9 -n 1 -m 4 -s m -14 1 -k 7 -m 6 -n g -i 8 -i 6 -i l -k d -i 2 -h a -j f -j i -m 1 -n 4 -i 5 -n
a -t 3 -m a -i 4 -u l -z 4 -j k j 3 -q b -j 4 -o 5 -h 1 -j 4 -l n -x 7 -n 1 -l 4 -s 6 -14 1 -10 1 -q
1 -s 1 -m 4 -p c -h 8 -j 1 -n 1 -q 8 -k 5 -r 5 -j 2 -h 3 -x 3 -i 2 -p 9 -o 17 -o 1 -k 1 -q 1 -j b -p
5 -i 4 -n 7 -t 8 -m 7 -p i -h 3 -i 1 -k 1 -l 5 -j c -k g -h 3 -q 9 -l o -t 1 -o 5 -i c -k 8 -v f -h
a -15 3 -l 3 r 3 -h 2 -m 7 -l 7 -m l i a i 4 -h 6 -m 6 -k 6 -m 5 -v 2 -j a -i 9 -l c -k 1b -l 8 -h
c -m 1 -l 4 -j 9 -j r -o 1 -h 1 -z 4 -j 2 -i m -p h -k 3 -k 2 -m 2 -s 1 -r 5 -i 6 -q 3 -n 1 -o 2 -v
f -l 5 -l 4 -o 4 -l 5 -m 1 -n 1 -q 6 -n 7 -k 6 -l c -y 3 -1g 5 -s 1 -p 3 -q 4 -h b -k 4 -k b -k 5 -h
4 -q 6 -j g -i 5 -i 1 -1i p -n t -j k -n h -k j -k b -l 3 -l h -y 3 -i m -i 4 -m 3 -y 1 -j 6 -j 1 -10
b -q c -l t -k 1 -j a -k 1 -l 4 -l 2 -12 n -n 3 -i 4 -k 3 -q 7 -j 5 -18 8 -1b 1 -v 1 -k 7 -k 1 -i
2 -k 1 -j 9 -k 9 -j q -k o -j 8 -i g -i 8 -r 8 -l 4 -q e l 3 -k 8 -q b -j 3 -h 1 -k 2 -r 5 -j 3 -l
a -k j -k 1 -i c -k 8 l 1 -m 2 -n 5 -r 8 -n 1 -l c -t 4 -p 3 -i 3 -j g -i a -m j -j 7 -m t -p j -m
3 -j 1 -j e -i 3 -12 i -h n -l 10 -n i -h 5 -j 1 -q m -i 2 -h 4 -t 1 -n 1 -i 3 -o 9 -r 3 -r 8 -q e -i
1 -15 h -p 6 -j 5 -p 1 -m 4 -m 1 -k 8 -j o -i 4 -l 9 -i 7 -i c -j h -j 5 -s 4 -28 9 -k b -o c -o 3 -h
c -i b -i 1 -m 3 -i 8 -m 7 -i 2 -i 6 -s 4 -i i -x m -i 3 -k o -u n -o 3 -p s -i 4 -h 3 -o p -j 7 -s
2 l 6 -o 6 -o 1 -p i -h r -i q -10 6 -i c -16 r -h g -s 7 -h 9 -k 5 -u q -n 8 -w 6 -r 1 -x 7 -j 2 -12
6 -m c -r 1 -l j -m 9 -i 3 -j 6 w h -h p -l i k 1 -n j -h 3 -k 2 -r 5 -j 1 -o c -i 2 -j 4 -k k -i
4 -u 5 -j m -o o -t 1 -n 1 -t 8 -j 5 -k 9 -o h -o 9 -j 10 -k 2 -i 6 -p 4 -h 2 -j t -u d -i 4 -j 1 -n
7 -k 1 -p 2 -m 8 -h 6 -k 1 -o j -p c -q 1 -n 4 -q a -k 5 -n p -p d -17 i -j 4 -l n -o a -k 4 -k 4 k
c -x 1t -i 1 -i 3 -n 2 -k 2 -l c -k 8 -w 1 -15 7 -m 6 -i 1 -l 3 -h 3 -s 8 -l 7 -m 4 -j 3 -j 6 -o 9 r
8 -o 2 -l 2 -h 4 -n 1 -k 2 -h r -u i -o 4 -n 4 -p 4 -i g -l i -m x -m 4 -q 9 -n g -i b -w a -l c -t
7 -m 8 -i 5 -l 1 -p 3 -i 3 -n g -m c -n 1 -h 3 -j f -w 3 -l h -i 6 -j f -h a j l -i 1 -k h -q 2 -i
b -k l -l 2 -z 1 -v 2 -i 6 -u g j 3 -s 4 -j 6 1f g y i -i 3 -k j -j 2 q 5 -n 2 -n 6 -h b -11 p k 6 -p
b -k 1 -q p -11 2 -l b -m 4 -n d -i i -o 2 -p h -h 3 -h 4 -r 1 -k a -l 2 -l f -12 e -w n -m c -u i -o
5 -m 7 -u 6 -l g -o 1 -10 3 -j 6 -h 4 -i a -v r -o 7 -k 5 -j 9 -l 5 -t 8 -o 1 -v v -j e -n c -j 8 -s
2 -i s -q f -k 5 -i g -j 9 -i 2 -k 3 -h n -n 2 -1c 1 -l 1 -n k -x 7 -i 7 -n 5 -x 2 -s 8 -j 6 -l 4 -j
m -i 4 -t 2 -v 2 -h 4 -q 2 -h 5 -v 1 -o 2 -k 5 t 4 -p 4 -i 4 -q 1 -k 4 -1e e -i h -k d -15 1 -p k -h
f -z 3 -q 7 -p 1 -j 1 -r 18 -t 6 -h b -n 3 -k f -z 6 -j d -o o -i c -j d -o 1 -i 1 -k 9 -r 2 -v e -r
g -q 6 -k 3 -p 2 -h 6 -i 3 -h 3 i 7 -l b -k 1 -o 3 -m k -k 3 -i 2 -v j -l a -z 1 -p t i 1 -l 2 r 7 -l
1 -m j -t f l 6 -k 7 -j 7 -j 5 -i c -12 5 -k 15 -k 3 -i 3 -16 v -k 3 -t 10 -l 8 -k 1 -h p -j z -o
4 -n 4 -j 3 -l 2 -j e -x 4 -i 6 -n 4 -v b -l 1 -l 8 s d -s 6 -o 9 -i 2 -q c -m 1 -u 4 -o 6 -q 3 -h
g -i 4 -n 1 -l 1 -i 8 -p 8 -i 6 -p 3 -h 1 -o 7 -o a -r 3 -s 8 -l d -r 4 l 2 -h 5 j 2 -o e -p 5 -v
8 -k 2 -k 5 -o d -o 2 -m 7 -j 2 -n 6 -j 7 -h 4 -h 4 -r 3 -l 1 -j 8 -i z -r 13 -j i -p 1 -m a -i i -i
f -i 1 -p b -s k -r 6 -s 3 -j 1 -t i -m 9 -q c -w 14 -r 9 -r 2 -u 7 -i 4 -i 1 -u o -m 4 -t 7 -u 4 -q
6 -t e -h j -k 5 -12 1 -k 7 -m 3 -m n -x 1 -m 8 -h 9 -m 7 -p 1 -o a -m 4 -k e -k 1 -o 1 -i d -t f -i
3 s v -h 1 -m 2 -m 1 -r 2 -k e -t 9 -q h -o 9 -q 2 -i 3 -t m -m 1 -l n -i 6 -w 4 -k 6 -x 8 -x 2 -i
9 -j d -j 2 -r h -r 1 -j a -m 2 -t 3 -y 1 -k 6 -h b i 8 -o 4 -n 9 -h u -v 5 -l 8 -k 2 -k j -v 1 -o
q -o x -j k -v 4 -k 3 -l 6 -13 x -l 4 -u 2 -i 3 -q 3 o f -k 4 -k 1 -m 3 -j 2 -m 5 -r h -q 4 -12 7 -u
l -l a -i 2 -i 2 -i 6 -n 1 -s 2 -x 2 -r 1 -j 1 -l 6 -i 3 -q 8 x 8 -h 3 -i 6 -i 2 -13 a -r 9 -i m -j
b -v 9 -n 3 -k 6 -w c -i 1 -r 5 -h 9 -j a -i m -k h -n 6 -p a -l j -l 1 -j 2 -i f n 2 -o 4 -i 1 -m
a -m 3 -w 5 -j 2 -q c -l 1a -k 5 -l 5 -z 5 -i 4 -m 1 -h o -r 5 -i 9 -l g -10 d -v 5 -i 2 -i 3 -h 6 -k
2 -2e 5 -j 1 -w 5 -i 3 -m b -h 1 -u j -t 5 -j b -h 5 -k 2 -l b -q 4 -j 8 -j 1 -q 5 -i 3 -l 1 -x d -i
8 -10 2 -o 7 -h 1 -j 7 -n d -p s q 6 -p b -r a -j 3 -q 6 -k 7 -o 2 -t 5 -r 4 -x s -i 1 -p v -o r -p
b -o c -m j -n 1 -k 2 -u 8 -m l -l 1c -h 7 -q 1 -s 2 o 7 -k 7 -p 3 -k 5 j 1 -m y -j 7 -h 4 -n c -j
m -j 7 -h 9 -v f -m u -h 1 -u 5 -i 5 -k 5 -n 3 -h 1 -i 3 i k -r 4 -h 3 -l 3 -m a -t b -z h -o 2 -i
f -l 5 -o 1 -k f j 7 -r 3 -k 4 -m 9 k 3 -q 4 -i 5 -h 6 -p 1 -j 2 -v 7 -n w -h 8 -j 3 -m 8 -w 7 -v
8 -i 4 -q 2 -k z -i 5 -k 1 -l 2 -n e -q 1 -t d q v -i a -j 4 -o 5 -n 5 -r 4 -p 1 -i 8 -h 2 -k k i
7 -w c -y 3 -i 6 -i 1 -p b -k e -h c -q 4 -i 8 -s d -t 5 -m d -m 2 -k 1 -n 3 -q e -r b -i 1 -k d -m
2 -j c -i 1 -r 6 -k 8 -s 3 t 1 -m b -n w -m d -19 1 -m d -p 3 -j 1 -i n -j 3 -y 3 -j 7 u 1 -i 7 -l
t -r 9 -p 6 -k 8 -m 5 -q 5 -i k -i 2 -m e -m h m f -k 5 -x 7 -k f -k 6 -l n -i j -r 3 -o e -k 1 -s
1 -l 2 -j 5 -n 2 -h 4 -j 6 -o 5 -k 3 -h k -o 3 -j 5 -k u -m b -11 1 m 2 -r 2 -p d -o 4 -13 1 -o 3 -j
8 -n b -h 3 -o c -n 6 -j 3 -k 1 -o 6 -m 1 -m 3 -k 5 -t c -j p -r 1 -p d -k 4 -x 1 -z k -m 2 -k 6 -l
b -m 1 -j 1 -r h -k 8 -r 1 -k 5 -j 3 i 7 -n 7 -p d -l 1 -n 3 -k 1 -m d -l 1 -q 3 -j 5 -s 2 -h 6 -i
g -s 7 -j 6 -l e 12 1 -h 5 -k 1 -m 2 -p 4 -i l -13 2 -j 3 -i c -m a -j 2 -k u -i g -q 6 -h f -m 5 -r
2 -j 6 -q 8 -p 7 -j 5 -j 5 -v 2 -k b 12 1 -s a -o i -i a -p 4 -i 3 -j 2 -n 6 -i 9 -p 4 -p c -10 l -m
3 p 1m -l 4 -i d -i 2 -h 2 -s 1 -h a -j f -s 3 s a -m 1 -l 2 -15 3 -u 4 -q 3 -m 2 -p 8 -u 1 -1e 2 -k
9 -k s -m a h 8 -j 1 -h 2 -h 1 -i a -p b -m 3 -n b -i 5 -m 2 -p 1 -j 3 -j 1 -p 9 -k 3 -o 3 -l 5 -k
2 -p g -p 4 -o 1 -h 3 -h 1 -n 5 -h h -h 9 -i 6 -l x -j 8 -s b -w g x 6 -k o -h 8 -l 3 -r 1 -i 1 -j
2 -q 9 -i 1 -p 3 -s 7 -i 2 -y 3 -h 3 -n a -l 4 -i 3 -h 4 -i f -n 8 -l g -h 1 -t 1 -l 9 -j 2 -t 1 -j
1 -i 5 -t d -q 9 -o 6 -v 2 i 7 -q 11 -m a -r 2 -s 3 -i 1 -v 5 -k d -t 4 -x m -i i -q 4 -n 5 -p l -12
3 -i o -m 4 -o 7 -o 1 -12 4 -t f -j a -n 5 -r 1 -j 2 -l 7 m 1 -13 2 -j 5 -n 6 -o i -m 9 -j 4 -u 7 -j
a -l 1 -r t -i 8 -i c -k m -w 6 -l 9 -u f -l 3 -16 3 -o 6 -m 1 -k 5 -j 1 m 5 -h d -m l -i 5 -l 3 -l
d -j d -h 1 -i i -u p -l 8 -m 6 -k 8 -i 4 l 5 -k 3 -1f 3 -k 5 -t 4 -q a -u 6 -h l -h i -p d -i i -o
9 -j 2 -i i -t g -w 5 1a 1 -q 8 -l 2 -h 2 -p 4 -p 1 -i 4 -i 3 -m 1 -l 8 -k 2 -10 2 -j 4 -j 4 -j 8 -n
1 -h 2 -m 3 -o 5 -i 1 -j j -t 5 -o g -i 7 -v 4 -h e -o e -t 1 -l 4 -j 1 -k e -j 8 -v 9 -l 8 -i k -n
2 -k 9 11 g -r 6 -i 2 -z 8 -h 5 -x 1 -i 1 -o 9 -k 1 -t 4 -p 5 -q g -p a -l 1 -l f -i d -i 3 -t 11 -h
3 -r 1 -i 1 -19 9 -j 5 -10 a -l j -j 3 -m 1 i 2 -i e -o 6 -k 4 -r 4 -o 6 -p 6 -h 3 -i o -x a -n g -h
l -k c -h 3 -v 1 -16 d -o 2 -i 2 -1o 8 -r h -t 4 -t b -w c -j d -i 4 -q b -v 1 -j 1 -i b -r 3 -i 2 -j
8 -j 7 -i 8 -n 6 -j c -y e -i 1 -p 5 -j c -k 4 -k 3 -l l -l d -p 1 -s 2 -r z -j e -i d -j 5 -m f -m
3 -u 8 -k 2 -k 5 -r a -k 2 -l 9 -n 3 -s 3 -i e -k 5 -j 8 -r h -k 4 -i 6 -h 2 -i 3 -i 6 -l 1 -k 3 -m
1 -j d -q 7 -n j -p 4 -l b -k 7 -r 3 -12 5 -k l -n 1 -i 3 -s 1 -v 6 -k 2 -s 6 -h 6 -r 3 -i 15 -k
1 -11 1 -z 8 -k 7 -x k -i 4 -t 8 -x t -p 2 -h 6 -u 2 -i 1 -1f e -t 5 i 5 -s 6 -n 6 -n 8 v 2 -j f -i
a -i 8 -n 10 -l 3 -r 4 -i c -i 5 -i 2 -p 2 -i 5 -o a -k 2 -m 4 -m 1 -q m -z 4 -j 3 -1b 9 -k a -h 4 -j
h -l 9 -20 m -k 5 -22 4 -z 8 -v f -l 1 -o 2 -o f -o f -l 8 -m i -p 2 -z e -n m -r 6 -k d -10 i -i
f -i 7 -m 2 -k 2 -o 9 -i 7 -n 4 -m 9 -j 8 -h 3 -j 2 -m d -m 8 -p 14 -n c -m 5 -w x -j 1 -n 6 -n 6 m
1 -k i k 1 -i 5 -i a -k 6 -i 4 -i 8 -r 5 -i 3 -i 5 -i 9 -i 1 -l 7 -t 4 -m e -j 6 -k 3 -u b -v 6 -o
2 -10 1 -i l i 5 -m 9 -i 1 -i 5 -y 2 -o e -m 6 -l k -v 1 -t 3 -j 4 -q 8 -i 5 -o 3 -h 3 -j o -p 4 w
4 -q 6 n 1 -12 n -k 1 -i 4 -r 4 -j 2 -s s -k 9 -j m -p 2 -m f -o 3 -q 5 z 3 -k 9 -n 2 -j 4 -t a -m
7 -r g -r 5 -h 2 -n 1e -i 4 -s 8 -t 2 -l 5 -j f -n 4 -i 3 -r 5 -i 5 -i 3 -m 5 -i 3 -t 1 -u 3 -j 1 -1u
6 -n 2 -m 9 -k 1 -h 5 -v 2 -10 3 -o g -i 6 -x 8 -q 7 -r 5 -u 4 -o 9 -19 4 -i 1 -16 3 -i 1 -k 2 -i
9 -i 4 -n 8 -p 7 -q z -24 6 -n b -k 4 -t b -i 1 -r 3 -l l -s f -m 4 -k 2 -m 9 -h n -m 4 -q 1 -r 4 -k
6 -i 4 -q 5 -i n -q 6 -17 5 -j b -k 5 -p c -i 3 -18 4 -m n -m 1 -w 1 -i 1 -m 8 -m 3 -o n -i a -o 1 -i
6 -o 8 -r 5 -k 5 -k 15 -16 2 -l 3 -h 4 -i g -s e -h 1 -s 9 -t 7 -n 7 -z 7 -j 4 -i b -h i -m b -j 4 -r
7 -j a -l 2 -k 9 -11 6 -i 9 -o 3 -z 9 -k 9 -n 6 -j 1 -z 14 -1f j -l 5 -i 4 -i l -q q -p 9 -s 2 -r
8 -m 7 -o 1 -j f -q b -k b -r 5 -k 1 -l i -k 1 l z -m b -v 8 -k 5 -i 8 -j 5 -o e -o 4 -h b -t 1 -m
b -i 3 -j 5 -s 9 -j 2 -i 1 -j f -m 6 h g -j 2 -l 1 -n 8 -v 2 -j b -o 1 -o 5 -h n -h l -11 f -z 7 -13
n -m 5 -n 1 -10 1 -j 4 -j 3 -r 2 -m e -l 6 -l 1 -h 7 -j j -k 3 -m 2 -l i -r 2 -r b -j e -l 1 -l n -q
8 -h 1 -i 2 -l 2 -o 2 -r 3 -l 3 -h b -u 4 -v 1 -r 3 -n n -v 6 -l b -t 6 -m 7 -w 9 -x i -o 3 -l 5 -k
8 -r f -r 4 -19 r -n 2 -p 8 -m 2 -i k -1b 4 -q b -m 7 -i 7 -o 1 -j e q 7 -m c -p n -h 8 -m 7 -p 1 -q
2 -s h -j k -j 4 -q 1 -i a -x f -m 8 -r b -i 9 -q d -h 7 -16 c -l f -n l -r t -s 3 -u 7 -j 4 -l h -s
g o 9 -u e -l 4 -m 1 -j 8 -i 5 -j n -l 8 -l 2 -j 3 -i c -k 4 i w -v 6 -k 9 -h 1 -j x -q 2 -m j -l d j
9 k 4 -p 6 -h d -j 2 -l 4 -k d -k 2 -i 3 -j 7 -l 9 -l 6 -i 1 -y 3 -n 9 -h 2 -i 3 -v 5 -p 2 -n k -j
8 -l 3 -n a -k 1 -j 4 -h 4 -j 9 -l f -s 1 -u 5 -v f -m 4 -j 7 -i 2 -i 7 -l 11 -o 2 -h 8 -1v 7 -t 8 -i
1 -p 2 -j 6 -t 4 -q 4 -l 3 -i v -11 4 -1n t -j 1 -n 2 -i 1 -s 8 -j 2 -s c -h 2 -n 5 -r 4 -h 2 -p 4 -j
7 -k g -l 7 -q 2 -p 4 -p 8 -18 9 -i l -r a -k 5 -i 1 -k 6 p d -n a -h 9 -m 4 -l 4 -n 8 -h 5 -i 1 -j
5 -h i -i l -i 8 -i a -k l -l 2 -l 6 -h 8 -u f -l d -u k -12 4 -p 4 -l 1 -i 2 -l 4 -i 7 -i 8 -h 8 -r
3 y q -j c -j 1 -i 4 -t f -p b -k 5 -o 9 -m 8 -m 7 -l 2 w 9 q e -m a -t a -o 2 -v n -r a -j b -m d s
b -i 9 -o 5 -q 1 -n 5 -l k -j 3 -p f -j i -n 9 -t 2 -o 10 k b 15 x -m 5 -i a -r c -l 6 -l 7 -l 6 -k
6 -r o j 4 -l b -j 8 -t l -s a -l 7 -p 8 -k 4 -k 1 -k 4 -j 7 -k c -l e -p 4 -i 4 -q 3 -o l -l h -r
6 -l g -l a -u 3 -l 4 -1a m -u 9 -t i -z w -n 7 -j b -j 4 -t k -l 4 -j 1 -q 5 -n 6 -o f -i 4 -y 7 -m
g -j 5 -j 5 -p 7 s d -p i -i 6 -u s -q j -t 8 -r 1 -k 1 -1w 2 -p 5 q h -13 c -m 1 -p 5 -k c -h j -l
1 -r r -m 2 -l 1 -j 6 -h 5 -n 6 -r 1 -k 2 -n 1 -m 4 -i h -m b -n r -p 7 -j b -n 4 -k 1 -j l -h a -12
1 -l 7 -n 1 -h 8 -n 6 -n 8 -i k -p f -y j -q d -h 6 -m 1 -n 1 -n 7 -m 3 -i 3 -l v -j 5 -w 9 -n 8 -q
e -j 7 -s 3 -t 2 -j 2 -n 1 -r 2 -l c -j 1 -p 2 -h 21 -y h -i e -j k -n 7 -r 2 -j c -o 4 -k n -r a -x
1 -j 7 -s a -p 6 -t 4 -q 5 -k 1 -r 8 -j 2 -i 5 -i j -n 2 -q 1 -l g v 1 -w 3 -l 6 q c -j f -m a -i
9 -j 2 n 9 -n 2 -r i -k 3 -x 4 -s b -p 4 -w 4 -i 5 -j 14 -o j -l 1 -r o -i 8 -i 1 r 7 -i 9 -j 5 -l
f -w c -l e -10 6 -l 6 -k 2 -o e -y 3 -k 1 -u 4 -q 4 -j 7 -l 7 -1w b -v 2 -k n -k k -p 8 i a -j 3 -11
d -i 4 -l 2 -i 9 -i g -i 8 -i e -p e -u m -t 9 -l 5 -i 1 -o 2 -q 1 -u 5 -h 5 -l h -j 1 -k 3 -m 7 -n
2 -l l -o 1 -j n -m b -q 9 -m l -h b -k q q 2 -o 2 -r 5 -h 4 -m 1 -m e -h 1 -k 6 -v q -h 1 -i 6 -k
4 -s 3 -p 1 -j 9 -n b -h 7 -o a -q 5 -m 2 -k i -p m -q i -j 8 -m 9 -k 9 -n 3 -l 4 -z 2 -n 3 -n 8 -i
a -k p -k 6 -t c -k 9 -m b -t d -n 2 -o 1 -m d -i 2 -j j -n 7 -j 5 -i 3 -l 4 -11 3 -n d -v 7 -n 5 -q
2 o 1 -o c -q 1 -o k -j 3 -n 3 i b -10 7 -q q -i e -l n -k 11 -m 7 -l 8 i 1 o u -m 9 r c -l i -i e -i
x -n 1 -r 5 -j 5 -p 1 -j 1 -j l -j 2 -s f -z 2 -h 3 -h 7 -r 8 -n 4 -o 6 -j 2 h 1 -h 5 -v f -j 10 -l
l -m 9 -o c -h 3 r 7 -o 1 -j g -v 5 -11 d -l 6 -o n -q 5 -u 3 -l 1 -t b -k 4 -h l -o 2 -i 4 -y 2 -n
4 -j l -q 7 -v 1 j i -p 5 -z 6 -i i j c -i 8 -p 8 -h 8 -q 1 -r 5 i f -o 6 -r n -n 9 -s 1 -o 6 -k 2 -t
4 -i 5 -i 3 -l 6 -k 1 -j 4 -t 8 -j 3 -k 5 -15 8 -o a -n 1 -k 1 -l 9 -n c -j 4 -p f -r 7 -j 7 -k o -i
3 -l 1 -l a -k 2 -j h -m 7 -q q -m e -j a -o 6 -h 1 -m y -m e -v 4 -h 2 -m 6 -j 5 -i a -h e -12 4 -q
1 -i 2 -n f -s 3 -k 5 -y 4 -j 2 -h 9 -q 6 -r f -l f -i a -12 o -s 4 -m 9 -m q -t 3 -m i -j 4 -q a -p
t -n d -p 7 -m c -k 4 -q 3 -i n -i 4 -w 2 -j g -1g e -l 8 -i 5 -p 1 h f -l 2 -i 5 -18 8 -k 9 -k 3 -i
4 -i 3 -t 1 -i 5 -m d -n u -j 1 -n 8 -k 3 -m 3 -j 6 -q e -p 9 -l 6 -m 4 -m 1 -o d -t 1 -h m t l -w
2 -k l -l 2 -j l -j 8 -l 5 -j b -n a -h n -y 3 -n d -m f -i 5 14 1 -i 3 -j f -l 3 -j 3 -q f -m 5 -p
4 -z 9 -q h -n 3 -k 8 -j 3 -p 1 -n b -i 4 -k b -s 6 -q 6 -o 3 -i i -j h -j 3 -u b -t a -v 3 -i 1 -l
2 -n 1 -j 8 -j d -p 3 -m 1 -w b -r d -s 4 -j b -i 1 -j 7 -h 9 -k 9 -h b h 3 -j 2 -h 1 -i 9 -h 2 r
2 -h 9 -i 7 -i 5 -h 8 -n 6 -n 7 1a a -n c -l 3 -m 3 -m 1 -j 2 -s 6 -j 3 -r 2 -q a -o 6 -i 7 -m n -s
4 -n m -m a -n 1 -j 2 -p g -p 3 -j 4 -k g -l 8 -k 3 -w 3 -h 1 -q f -i 3 -j 5 -k d -m d k j -m b -t
9 -h 2 -k 3 -q f -r 1 -j 2 i 4 -v 3 -v 8 -s 6 -o s -q 1 -i 3 -t h -j 5 -s a -j 2 -k 6 -k c -u k -n
1 -i 3 -h 2 -s 10 -i 3 -q 1 -l 5 -m j -i 2 -k 9 -t 6 -p 7 -n 3 -10 4 -m c -i 6 -o 6 -p b -l b -w i -i
2 -k r -q 1 -o 2 -s n -l 2 -i 2 -h e -o l -w 4 -h 1 -j 1 -l 6 -p 5 -o 4 -l 1 -q 3 -n s -q a -i i -l
e -i f -j 2 -l 8 -i 6 -n o -k 2 -p 2 l 3 -t 3 -r 2 -i 1 -l b -q e -p 4 -t 4 -i 2 -o 6 -o 1 -j 2 -m
1 -k h -h 5 -i 7 -i 6 -k 2 -n 8 -j f -j 8 -12 6 -n a -m l -10 q -i 7 -i f -h 9 -n 3 -m 6 -j 3 j 6 -p
7 -n 5 -j 5 -p m -12 1 -r f -i a -t 2 -10 4 -l k -r d -h 7 -x 4 -16 1 -i 5 -j 4 -y 1 -i j -i 5 -i
8 -j b -h k -v 3 -15 5 -p 3 -i 1 -q 2 -j 4 -m 2 -p 4 -i 6 -y 7 -m 9 -s 2 -l 2 -o 9 -16 c -m 3 -q 9 -k
5 -s 3 -k a -p 5 -j p -p 2 -o c -m c -m 5 j v -k 10 -m k -m 3 -h 1 l 1 -p 8 -k 2 -k 3 -l 8 -k 4 -m
7 -h 7 -p 5 -j j -l 5 -m 5 -h 1 -s m -j 8 -o 1 -j b -k 1 -j 1 -h 2 -v 3 -p 6 -r 8 -o 11 -j 1 -z 7 -1d
9 -l 9 -o 7 11 3 -n 3 -x 2 -h 1 -k 6 -k 2 -i 1 -q 4 -i 2 -o 5 -k 1 -j 5 -j w -k 11 -m 9 -m k -l 1 -k
c -p 2 -k g -j e -u 3 -k 5 -k 1 -i 5 -t 5 -k g -k a -l f -i 1 -l i -q c -i 8 -h 1 -l 3 -i 3 -i b -k
5 -u m -k 6 -o 4 -i 3 -h 8 -s 5 -t 1 -w 5 -u 6 -w 2 -m 3 -l 5 -k i -j 6 -k 6 -k 6 -k 3 -y o -y 9 -r
6 -m 4 -u i -n 5 -m 1 -u 6 -i 1 -i 2 -j 7 -h 1 -l d -15 a -j 3 -o 4 -m d -m 5 -m 2 -t 5 -k 7 -r 1 -k
7 -l i -r q -p a -l 1 -m 1 -j 7 -h n -p 9 -i h -l 4 -j 16 -j 3 -n 2 -p 3 -14 4 -n 8 -r 6 -k 9 -i f -z
1 -l 1 -n 4 -i 5 -o 8 -o 5 -q 9 -t 1 -r 4 -r 9 11 12 -i 6 -j 5 -i 5 -h 4 -t 3 -m 2 -q d -o 2 -15 4 -o
a -h 5 -h o -k 4 -h e -n 4 -j 3 -15 8 -i 4 -w 7 -k 7 -n 3 -l p -o 2 -h 5 -r 1 -k 1 -n 2 -j b -i 2 -t
3 -l k -j 3 -k 1 -h c -q 9 -m 9 -i g -o 8 -m e -j 3 -o 2 -h 2 -k 6 -p 2 -l c -r 7 -p 1 -t e -o a -p
a -p 1 -l m -m 3 -l f -o l -l 1 -l 1 -j 6 -n 4 -i j -l 9 -j 5 -n 2 -h 6 -q 3 -o 2 -r 5 -j 2 -v 8 -h
4 -y a -p p -l 2 -l 3 -q 5 -i g -h 9 -j i -r 1 -i k -o 7 -k 1 -j 6 -i 4 -k 1 -h 4 -o 9 -h 5 -k n -o
f -l 3 -l 1 -j 6 -q 1 p 3 -o 2 -h d -o c -j 1 -l 1 -m 1 -18 4 -k 3 -j 7 k 1 -i 2 -i 1 -p 6 -j 6 -14
2 -i 9 -p 1 -i 1 -n i -h 8 -j 1 1h x -m 4 -m 2 -i i -10 1 -k e -h g -h 3 -i 4 -p 5 -n a -k 6 -i 9 -k
j -j 6 -s j w 2 -l 2 -o 4 -o i p 4 -16 l -j 4 -i 3 -v 5 -l 1 -k 6 -i 2 -h 5 -h 1 -o m -n 2 -l 5 -i
d -i 5 -m 5 -j 2 -v 2 -j 3 -i d -j d -i i -m b -r 9 -i 5 -t 2 -q 3 -r 3 -i 4 -j x -x b -l 2 -u 6 -j
6 -i b -i d -m c -k k -m 6 -j 7 -i 2 -k 1 -j 9 -k 2 -k 5 -p 7 -k 7 -j 7 -h a -l 1 -v l r 7 -r 4 -n
3 y 2 -j 2 -i l -h 7 -j f -k i -l 15 -n h -p 2 -w 6 -m 1 -h k -m 4 -l 7 -j 5 -m 4 -j 4 -p b -l h -l
7 -h 2 -q 10 -s 3 -i 4 -i 1 -p b -j 9 -o 2 -o k -o 2 -l b -v 1 -r a -t 7 -i k i 9 -n 1 -i 1 -o 1 -15
o -i 9 -i m -k 8 -m 5 -k n -l b -i g -i 6 -h 5 -k 8 -r 5 -k 4 -k 2 -n 6 -o h -z b -j 3 -h 2 -k 5 -n
b -i 3 -l 1 -r 8 -12 8 -i 5 -i 4 -i 1 -p 8 -j a -k h -r b -z 3 -j 1 -t 1 -l 4 -i 4 -l 9 -p c -q 3 -i
4 -n 3 -l 3 -q 9 -n d -x 4 -i a -k h -m c -k 1 -n 5 -i h -l 7 -j 5 -h 2 -q 1 -p 4 -10 1 -i 6 -v 7 -h
3 -n g -t 1 l 5 -u d -j i -j 7 -l b -j 1 -l 1 -j 8 -h b -l 1 -k 8 -n i -u 9 -j 2 -j a -k 1 -r 3 -k
2 -11 2 k 3 -p h -j 3 -i 2 -l b -n w -j j -o 2 -h 6 -r 2 -r 4 -j r 11 3 -k 4 -t 6 -k 4 -m h -o 7 -h
u -o 4 -k 1 -t 1 -t 1 -o e -k 2 i g -i 2 -1g 3 -k 4 -k 6 -s 2 -n e -i b -i 3 -12 3 -m 1 -h 1 -i j -i
3 -l b -j 4 -m 2 -j u y 1 -m 5 -m 4 -q 1 -i 5 i 8 -j 7 -l 2 -j 5 -n i h p -m 1 -l 1 -l e -w d -k 1 -p
o -l 2 -n 3 -z 2 -v 3 -k 2 -j 3 -13 4 -j a -t 4 -m 5 -i 3 -x l -h b -y o -k m -m i -h 7 -i b -q 6 -p
k -k 1 -i 2 -s 5 -k 3 -1c 3 -k 8 -m 6 -q 4 -p i -o 2 -i j -i 5 -i f -n h -i 1 -n l -p 1 -n 4 -i 3 -i
2 -h 4 -o 5 -u c -p 7 -m 8 -q l -k k -s 5 -m 3 -p 7 -s 1 -i f -m 2 -l 8 -j 7 -m k -t 2 -o 1 l b -o
2 -i 3 -m 1 i 4 -i 5 -o 2 -i a -n a -h 7 -m i -y 1 -i 3 -l i -s 3 -k b -v 4 -j 2 -t f -i d -m 5 -k
w -p d -l e -q 2 -j 3 -l i -z 2 -q 2 -k g i 2 -h 1 i 4 -h b -o 4 -l a -n 7 -k 7 -n 1 -v 2 -k 8 -p
3 -l v -o 5 -l o -14 1 -19 2 -h 8 -l e -k 3 -k l -n b -i 1 -i 7 j 1 -o 3 -m f -j 6 -h 7 -o 1 -n v -k
7 -p e -k 8 -i 6 -u h -h 5 -h 7 -m p -h h -z z -l 8 -m x -l 1 -n 5 -l 6 -m 5 -q b -l 5 -j 8 -i 5 -r
2 -n 1 -m 6 -t c -i 4 -x 2 -h 1 -h 9 -i 1 -l 6 -p 2 -n a -n 5 -j 8 -v 5 -m 4 -q a -v 4 -m 8 -i b -r
h -o e -u 1 -l 3 -m 4 -i 1 h 5 -s b -t 4 -n 1 -z g -p 4 -p 4 -n 1 -h 2 -m 5 -l 4 -p 1 -j e -i 8 -i
b -q 7 -t 2 -n 2 -19 d -l a -10 a -r 9 -j a -n 2 -m 1 -m i -q b -i 8 -h 1 -h 1 -k 5 -l 9 -15 c -i
5 -w 6 -n 2 -m 3 -p 5 -j 5 -i k -l 5 -q 2 -p 7 -r 3 -m 2 -r 4 -n b -h 2 -k 8 -s 6 -v b -w 7 -x 2 -k
13 -u 2 -n 5 -s 7 -n d -p 5 -k 2 -u 1 -o g -p 4 -i b -k 3 -j 9 -k 4 -k 12 -p 1 -m c -k b -h 4 1a 3 -k
4 -i 2 -n 4 -o b -i a -y 1 -p 9 h 5 -u 3 -m 3 -j a -n 9 -r 1 i 5 -n d -n i -r 2 -13 1 -l c -l e -k
2 -j 2 -j g -k 6 -h 6 -w 6 -1j 1 n g -i l -y i -q 7 -i f -q 3 y a -l a -i j -j a -x 2 -n 3 u d -m
q -w 7 -u 2 -m 1 -k 2 -n e -j 3 -h 1 -q 10 -l 3 -n 5 -k k -10 a -h 1 -j k -o 1 -t 4 -n 9 -s 4 -k 6 -k
9 -p 3 -r 4 -l 1 -m 1 -v 8 -l 8 -p 7 -m c -h 1 -h 3 -y e -p 6 -j 9 -h c -l f -n 1 -r f -w 8 -j 1 -h
3 -j 7 -i 4 -i a -m c -11 5 -k 4 -t 5 -p 1 -j 4 -n 2 -v b -i 2 -m h -v 2 -s 1 -l 9 -i 4 -l 4 -o 2 -l
3 -y m -x b -p c -k 1 -l 9 -14 1 -i 3 -j u -i 4 -l 2 -m 1 -i a -s a -w 7 -k 11 -l g -k 6 -k 2 -j g -j
1 -m t -i c -x q -h 1 -m a -m c -x d -k 1 -s 4 -j 5 -j 1 -w k -v 7 -m n -j 18 -k 5 -12 n -12 k -q 4 i
7 -q f u 8 -m 7 -l d -i f -p 1 -j m -i a -m i x a -l c -k a -q f -p a -p 8 -h 1 k e -k 1 -k 6 -n 6 -u
7 -j 1 o 2 -m i -j d -k f -i 8 -j 1 -k 7 -h 6 -k 4 -l 2 -o q -n 8 -w 8 l 7 -l 7 -p 2 -n e -k 6 -v
u -k 3 -i 3 -r d -l 2 -i 5 -k 4 -i e -n a -l f -k 4 -x 7 -i b -p 1 x 8 -i 9 -12 a -q 3 -p 5 -l a -r
1 -i d -19 1 -j 4 j 4 -k 3 -q 2 -v 3 -15 u -n 7 -l 7 -k 3 -o 5 -n 2 -w 2 -m c -12 c -10 2 -m 9 -t
4 -k 8 -k k -v 6 -h 2 -l d -h 6 -l 9 -m 1 -n f -p 2 -s 8 -r 7 -r 7 -n j -i 4 -o 5 -o 3 -i 7 -o 6 -n
4 -w 9 -n j -p 2 -k 6 -l 5 -l 6 -k 4 -k 8 -h b -p 6 -i 5 -l 3 -i 2 -h b -11 2 -p 6 -h f -l 4 -j 1 -i
1 -m l -14 3 -j 3 -u o -j l -h c -i 3 -p c -i 4 -l i -s 6 k 5 -l e -j 8 -r d -j 2 -l 1 -q e -h 7 -z
5 -q a -l 4 -k e -j 10 -w 4 -m 7 -j 5 -p 5 -p 3 -h 3 -n x -j c -i 4 -w 2 -m 5 -l f -i 5 1d 3 -i 3 -n
2 -y f -m h -i o h 3 -j 1 -o 1 -i 3 -s 9 -r c -h 3 -t f -k a -i c -n f -k 7 -q 9 -k h -t 6 -o 6 -m
4 r p -q f -p 3 -m 2 -l 1 -k o -n b -h a -m 4 -j 9 -j 2 -l 5 -r l -k 2 -w 5 -y 4 -i c -l b -j 2 -i
d -n 4 -u 3 -k 9 -j 3 -m a -l 1 -j 8 -p d -1j b -j 5 -v 6 -15 4 -m 5 -r 1 -k 2 -z 8 -h h -i d -q 3 -o
d -j 9 -p 6 -j f -i d -i 8 -p 3 -v 3 j 4 -n 9 -r 8 -k x -t d -j 4 -o 11 -i 7 -r 2 -11 6 -l 2 -n o -y
1 -s n l a -o i -r 4 -h 4 -w 3 -z 4 -16 2 -j a -l l -k j -t 7 -j g -l 2 -o 8 -v 8 -p 2 -p c -i d -j
1 -p 5 -14 5 -11 b -n 4 -11 4 -r e -i 1 -h 1 -m 8 -j b -p 8 -i c -j 5 -p c -p 2 -j 1 -h f -j 2 -k
5 -j 1 -o 5 -k 2 -h 6 -l f -o a -l a -k 4 -z c -k 2 -q 1 -n 3 -h n -k 9 -k 7 -t a -z c -q 4 -j 12 -j
y -k 1 -h 3 -j 2 -s 1 -s 2 -l 4 -p 5 -r 3 -s 1 -k 7 -h 3 -10 7 -i 2 -n c -l a -j h -k b -h n -i 8 -y
o q 8 -h 3 -p 2 -j 2 -j 7 -n 6 -o 7 -j j -o 4 -m 4 -j f -o g -i 2 h 8 -1f 4 -r 1 -n 5 -k 1e -k 6 -k
2 -n 9 -12 6 -10 4 -10 7 -10 i -j 2 -o 5 -o 7 -n 4 -12 5 -x 4 -m 3 -i 3 -w c -o 3 -i 6 -16 d -v 7 p
5 -l 6 -h 5 -o e -q 4 -k 1 -p c -l 9 -y 1 -v 4 -k 3 -s b -l 1 -o 4 -q i -p 1 -i 8 -x 4 -19 4 -13 6 -q
7 -m j -j 9 -i 3 -n 1 -p 1 -i 6 -j 8 -p b -j 5 -r 1 -p 8 -l j -k 6 -o d -l 3 -1d d -l 2 -q 2 -l r -l
8 -o a -l b -i 3 -q 4 -i 8 -w 9 -t 7 -i 7 -k c -h 5 -r 4 -s 3 -r 4 -k e -l 7 -q 2 i w 18 2 i d -n
4 -r 3 -j a -i f -i 9 -j 1 -w 3 -m k -v 1 -r 2 -l 2 -o 8 -k 3 -m 1 -p h -h b -u 1 m 4 -l 2 -l 7 1d
e -m 7 -n 9 -j 6 o f -k 7 -k 9 -n 1 -o 3 -n 6 -q d -p a -r 6 -k 6 -k 5 -q 5 -q 2 -n 3 l 5 -w 8 -l
6 -n 6 -q d -j 9 -p 7 -h h -12 7 -v g -m 2 k 8 -i 7 -p l -l m -s 2 -h m -u 4 -s 9 -25 2 -n 2 -n f -i
a -p 8 -h 6 -p m -h 7 -s h -x b -s 9 -h 4 -s r -u 3 -n a -l 8 -1r 1 -y 4 k 7 -18 g -i c -h b -h 7 -h
8 -j 1 -h 8 -k 4 -r c -i w -u c -q 2 -j 8 -r 2 -h i -n 2 -y 3 -10 8 -j k -k w -j 7 -u 1 -h 3 -s 6 -q
5 -l 5 -l 2 -p 2 -q 1 -q 2 -j 1 -m 3 -h d x c -1f g -n 2 -k 1m -p g -n a -s 2 -i 5 -s 1 -j d -o f -n
v -o 9 -h 1 -s 8 -u a -p 7 -i 5 -l 3 -h 3 -m e -j 7 -k 10 -r 4 -h 9 -r 1 -x 7 -n 2 r 5 -j 1 -k o -j
c -i 2 -l 4 -p 6 -l 3 -n 15 -j 5 -i 5 -t 2 -p e -n 5 -l g k a -s r t 2 -k n -t 6 -s 1 -j 6 -n 2 -o
6 -s 1 -l a -q m -r 9 -i s -l 1 -u b -j 8 -i 1 -k 4 -o 9 -p 3 -o 1 -k q -x 4 -r 5 -j 6 -m d -i d -o
7 -l g -n 9 -w 2 -n c -l 6 -m 7 -k 5 -i 5 -p j -l 3 -n 4 -k n -h 9 -12 2 -m 1 -m 7 -o 5 -y 3 -h 1 -q
4 -h 9 j 6 -h g -1t i -i w -m f -y 6 -s 4 -k 3 -t 1 -1a d -k 1 -s o -l 5 -m 9 -j 2 -i 7 -p 4 -n 6 -j
2 -w 9 -r l -i a -l 2 -q d -m m -s 6 -p e -l 1f -k o -m 3 -h 7 -j q -l b -j c -h m -k h -q g -l a -o
g -h 2 -t 9 -k k -j 6 -l g -r b -l 2 -i 2 -q 1 -m g -m j -j 1 -j 4 -n 8 -l 1 -l 5 -l 6 -h 1 -k 1 -j
8 -h k -m 6 -t d -n 5 -i 5 -l 9 -u b -j 5 -l i -i 2 -q a -s 1 -q t -k a -p 6 -o 1 -j 7 j 5 i 1 -o
1 -k 4 -n 3 -j 3 -h 4 -x a m 8 -i 6 -i 5 -n a -k 6 -o 2 -z 4 -m 2 l 9 -i a -k h -i i -k 11 -j 1 -15
5 -l 5 -i 1 -o 2 -1g 3 -t a -j 1 -k 7 -j 1 -n 2 o 2 h 10 -v g -m 5 -j 4 -l 3 -o 1 -n 7 -n 6 -j 6 -t
b -v 7 -i 5 -i 3 -13 k -q 2 -p 6 -m j -k 4 -l l -l 9 -m 6 -p 6 -s e m e -r 1p -h 6 -v 7 -j d -o 9 -i
5 -1g 7 -o 5 -l 6 -v d i 9 -n 1 -r 2 -h 1 -p 1 -l c -j 9 -i c -m n -i 9 -i 1e -r 2 -n 3 -l c -p 5 -j
a -t 3 -h 3 -j 1 -l m -q 1 -u 7 -j p -p 4 -s 2 -l 2 -11 3 -l 4 -m 2 -k 5 -k 1 -s 5 -s d -m c -l 5 -j`,
  },
};
