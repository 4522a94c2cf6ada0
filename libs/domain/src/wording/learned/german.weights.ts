import type { LearnedWeights } from "./learned-reading.ts";

/** Learned from the labelled sentences in `corpus`, and written, by `npm run learn:wording`. */
export const germanWeights: LearnedWeights = {
  "blames-colleague": {
    bias: -61,
    foundAbove: 24,
    passedBelow: -197,
    weights: `
0 -m 3 -d c e 4 e 1 -1w k -9 2 f 2 k 3 -8 6 7 d h 3 a 5 -h 9 -9 1 f 2 -8 1 -8 4 -7 5 -a 3 -k 1 8 4 -l
2 d 4 9 8 -s 2 9 g d 2 a a a 9 -y 3 -b 7 8 q -8 1 9 3 -d 1 c 4 -b 3 1r 2 b 2 c 3 -e 2 -e 3 -l 2 8
4 -7 6 c d p 2 -b 1 b 3 -8 4 l k -8 2 -f 5 -q 2 -8 4 -c 1 -h 3 -7 a -9 6 -8 1 -e 2 -c 1 -d 6 -7 1 -9
3 7 1 -8 3 9 7 1s 3 h 4 -8 h g 9 -c 9 -f 4 -9 b -m a 9 c -h 8 -7 5 a e 8 7 m 6 -h 5 -f 7 -c d 7 5 -d
1 -e d -8 1 -l 1 -c 2 7 5 8 1 -m 2 -f 2 -r 3 -q a -k 1 -b 4 c 6 e 6 -8 4 c 2 -i 8 -9 4 b 2 c 2 8 i -q
8 -f 3 -c 4 -k c -k 6 f c -l a l 4 -18 7 7 9 e 5 x 2 -k 8 1e 1 7 2 -q b -9 3 -f 1 -r 5 -8 6 -1l 7 -h
8 j 2 -d b 7 2 q 7 -9 7 -q 8 -8 8 -e 1 9 7 d h c 6 g a -m 9 b 1 a c -7 2 p 7 -c 1 -8 6 n 3 c 9 -t
3 -8 2 g 5 g 7 f c -b b 9 1 8 7 -b 8 -e 5 -c 2 b 1 -a 1 -c 5 -8 5 -9 1 -g 1 g 9 k 3 -7 a -n 1 9 4 g
2 h h -p f c 1 -c 2 v 1 -8 1 -8 h -b 3 8 2 e 4 -7 3 -f 2 9 3 -m m 8 5 -10 1 -g a d b -a 6 -f 3 9 b -8
p 7 1 -9 1 -1n 6 8 5 d 6 -m 5 j b i 6 -c d f 2 -i 1 a 4 -y 9 g 2 -a 4 m 5 -15 1 7 a -a 2 -e e -p 2 v
2 -e 1 -a 3 -9 2 -10 a -9 3 -d 3 9 c -b 4 i 4 -b 5 i 5 -c a d 1 -i a -j 4 -f 4 -a 3 -c a -7 8 -y
a -2x a -h o 8 2 -c 4 -d 7 e d c 5 f 1 a 6 q 6 7 2 e 2 -c 6 b 1 r 3 7 1 d e -j 3 j 3 b 5 k 5 -9 1 b
2 h 5 -7 2 -g 1 -8 7 c 2 a 3 -b 2 i 2 e 6 -a g i 3 d k b 1 -i d e 1 g 3 g 1 o 4 -q 3 -l 7 h 5 8 4 -7
1 -f c i 4 d 3 8 6 8 3 -8 3 -k 3 -8 5 -d 3 -c 1 s 8 -d 3 8 4 -8 1 -8 1 9 1 a 3 g 2 -1k 5 -a 2 -8 8 c
2 -8 7 -f 4 -9 4 -d c a 8 j 3 -b 6 b 1 -n 2 7 4 z 2 h b -g 1 9 5 f 1 -9 4 -e 6 -9 2 9 1 -e 7 h c c
5 -8 8 q 5 -d a -d 5 -f q -f 7 -q 1 -a 2 n a -d 2 c 8 -e v 9 a -a 5 j 3 -k 5 -i 4 a 9 -f 1 -8 2 i
3 -8 1 a d -a 1 9 6 m d n 5 -17 1 -8 4 -f 2 -a 4 e 6 -e 6 e 5 8 2 -e 6 -e 4 f f c 6 -8 2 -8 5 -9 1 d
7 a 2 -e 2 13 6 -7 b 7 a x 6 -n 1 -c 5 -a a 8 2 c 1 -a 3 k 1 -a 2 n 5 r 4 -8 2 a 3 a 3 -7 5 j a n 1 o
8 -x 5 -8 1 s 2 -9 5 i 3 -7 7 -h 3 o n k 9 -f 3 -n 2 8 2 d 1 -s 6 -7 3 i 3 -8 p -h 7 9 1 j 7 -e 1 c
8 8 7 -k 4 8 2 a 5 7 5 c 2 -b 2 a 2 -b 1 -m 4 -c 8 -d t b 9 -7 8 s b -p 9 -q 5 -c 5 s 2 i 9 -8 l -c
3 -b 3 -1e g -b 4 -9 1 -7 2 -e 1 p 4 i 1 -7 9 -8 2 -b 3 -9 8 8 1 -b 2 -b 2 -8 c -j 1 c 5 9 7 -g 1 q
4 -9 3 -9 2 8 7 -l 2 -j 1 -e 3 p 1 -7 1 9 4 8 6 -f 3 -8 3 9 2 -e d -8 5 r 6 i 3 p 2 -f 7 -2a 1 -9
4 -d d s c 10 8 8 3 -k 5 z c x 4 t b -u 2 -9 5 -a c -d 3 f 3 -f 8 e 1 -d 1 -r 1 -9 3 b 3 s 1 s 1 -9
1 b 5 -8 5 -a 5 -g 2 -i 5 p g -h g -7 b -b 1 -h 9 -k 4 -q 4 -s b -9 5 -s 5 -9 5 b b -n 7 g 1 -s b -7
h 9 5 -c 5 -k 2 -c 2 b 1 -a 1 -d k i 2 -i 7 b n -d 2 k 3 -9 b -8 7 -z 1 9 2 -8 9 q 1 -i 2 e 1 -m 9 -c
9 z 2 7 9 -a 2 h 6 s 3 -e 9 -8 2 -i 1 -k 3 -b 3 -e 5 -c 1 8 2 -8 5 -d 9 -a 1 7 6 -c 6 -m 7 -c 4 -b
2 -f 3 -8 b q 1 -7 5 d 2 k 1 -s 3 -8 6 -7 b -8 1 a 3 9 1 -e 1 -9 1 c f -g c 1q b -a 3 -c 9 -8 2 -8
y d 1 -7 1 -t 7 -8 6 -9 6 -a 5 a 3 -c 2 -8 a -8 3 -d 6 p 2 k a -1y 3 c 3 -9 1 -i 9 -a 7 -7 8 -c 2 -7
5 7 o -8 3 m o -g 1 e 5 -7 7 -1h a a 3 -c 4 j 1 v p a 3 9 1 -8 6 -l 1 -9 2 g 3 -8 5 a 4 -j f -7 c -8
2 l 5 l c z 6 -9 2 -z 2 -8 8 -b 1 -l 4 -7 2 8 f -a h -8 1 -f d -7 4 -f 2 a 7 9 3 -h 6 -e 1 -c 8 -d
4 -a 6 b 6 -n c -9 3 -9 1 -a 1 r 9 -a 3 -c 1 9 2 -e 6 -n 5 -i 6 -c 2 -7 4 -f 7 -a a -a 3 -c 2 7 1 b
2 -1n h -9 8 -8 a -e 2 -9 6 8 1 1o 1 -8 9 19 n -8 2 -c 3 -a 7 -9 2 -7 8 13 1 -f 9 -1g 6 -m 3 -a 8 -d
b -9 7 g 1 8 1 -7 b w 4 -l 2 -l 6 f 1 -9 4 -a q -e 1 -8 g e 9 -h 8 -s 3 -r p -f 7 7 4 j 1 b 2 -m 2 -7
3 -1b 5 -f b e 2 k f 8 2 j 3 -b 8 -v 8 f 7 a 5 -k 1 -h 2 l 4 -w e -f 1 -7 a -7 6 -g 5 -e 9 a 4 -c
8 -8 c g 8 -b 3 -7 1 8 4 -c 7 -b 1 -a 2 -g l n a -9 4 -c 5 b b f 3 o 1 -a a i 9 -f l e 3 -9 2 -8 7 -9
4 -c 5 -c j d 2 g b q 1 -a 7 -b 2 8 2 -h 9 -a 2 o c -7 9 8 2 -e n r 7 -c i -n f o 4 -8 1 7 2 -9 6 -25
1 -f 2 -8 2 -8 a -b 5 -p 3 7 5 f 1 -f a d 2 -9 1 -m c 1w 2 -c 5 -7 2 -9 c -r 1 j 3 c a -g c -b 1 -g
g -c 1 9 7 8 1 -7 3 -i 2 -f 7 -e 3 a f -8 b -a 6 g c -b 2 -9 n 1a 5 -y c 9 3 7 9 -a 1 -a 1 -b 5 -7
4 7 3 -8 m b 5 -j d 9 7 -7 7 -d 4 -8 l e 4 i e b 2 -l b r 3 -8 2 n 7 -g c -b 7 -n 4 -n 2 -a 3 f 8 j
2 7 w 9 3 o 3 u 5 -a g -b 9 18 8 c 6 8 1 -f 4 16 3 -c 6 -d 2 8 6 b 2 m 1 x 1 -e 9 -8 4 d a f 2 -j 1 k
2 j 3 u 2 -q 8 b 1 -a 2 -7 1 g b q 2 -9 1 8 7 -7 1 -9 a -b 3 d 1 -b 4 -e 9 -8 4 -p a -i a -7 1 -11
4 -e 4 8 2 -9 3 -8 2 9 2 -9 4 c a c 6 -7 2 z 2 -a 2 -c 3 -1e b c 7 -h 9 a 1 -8 1 7 c -f c -7 2 8 5 -h
f -c d -9 1 n 2 8 3 -b l -j 1 7 b -i 2 8 2 7 3 -9 h -a 7 h 1 -a 6 -e 1 9 7 -9 4 b 4 -c 3 -r 1 f 1 a
3 h 2 -e 6 -m b -8 3 -z s 7 3 -h d -c 9 -r 2 2o 4 9 1 -b 6 -7 e h 4 j k 9 2 -8 1 b 3 -f 2 -v 2 1k
1 -7 g -d v -1s 8 -8 2 f 3 -9 2 -e 5 f 3 -a 1 8 1 -a 5 -d 3 -b 4 8 7 -c 5 -b 2 h c y 5 -e 1 -8 6 c
7 8 7 -e 9 c d h 3 -10 3 -b 9 h 5 i 1 8 4 -8 1 -e 5 -c 3 -13 1 -f 5 j 7 -1x n -j b g 5 -7 6 e 9 -l
1 a 6 -o 4 h 7 -7 4 -d 2 -i 5 -8 7 -l 4 7 8 -9 7 -i 7 -q e -o c -9 2 -b a -8 3 8 5 -8 1 b c -c 7 -l
2 -8 4 -h c 9 7 -8 1 -9 9 -7 1 f 8 h 9 -9 2 -b 1 -9 1 c 3 7 3 k 9 c 6 -9 4 -7 1 8 5 -8 1 f 1 c 6 -d
9 -d 4 e 5 -d 2 -8 5 e 5 a 2 8 6 b 3 m 4 -7 1 -7 3 -7 3 a 1 -f e b 1 u 6 8 1 e a i 2 -b 7 -b d -a a o
a -i e -10 1 -e d -f d -d c -b x 17 a -i 1 -i 3 m c 10 1 -n d 7 1 -a c q 3 -b 4 h 3 -7 3 -r 9 m 5 -f
3 9 9 -7 a d d a 2 g 2 a 2 b h -8 2 -b 1 9 1 -b a -p 2 e 3 -8 4 -l 1 g e 9 j -f 3 -z 1 -8 4 -7 1 -7
7 -n 4 -8 6 -8 3 -1c 1 e 6 -a 8 -b 1 -n 3 i 6 -x 3 -a 1 s 3 e 2 -y 5 -a 5 7 2 -a 1 -b 1 q 6 -7 2 a
4 -b h -k 1 l 6 h 7 -9 3 -d 4 d 2 b 4 b 3 o 2 -8 6 -c b d 5 -o 2 -h 9 -a 1 -9 5 13 2 8 3 -8 6 i 8 k
1 b c -a 6 -g 1 -a e -9 9 -c 2 a f i 5 8 6 -1h 1 a 4 c 5 c 4 -8 3 -p 3 e 1 -9 5 -m 7 -g a -22 2 j
2 -e 2 -a 5 9 7 -d 9 -a 4 c b -c 4 b 9 g a 7 9 -d 2 q 1 -d 2 -a 5 -d 4 -8 2 -e 1 -o 5 g 7 f 3 -1a
1 -i 2 j 2 -8 7 8 9 -8 c -8 i 9 b b 4 8 5 -c 4 7 2 -c 3 12 1 -7 h 1n 8 7 2 i 9 -t 3 f 2 7 d g 3 -9
2 -12 4 h 2 -9 4 -o 4 -9 3 k 6 -7 a m 4 -e 4 -9 a o 9 d 5 -o 4 8 6 -b 1 -8 1 8 1 q 2 -d 1 b 4 -9 2 p
2 8 6 c 1 -9 5 -9 2 -15 3 -k e -b 2 10 k -9 3 x 1 d 2 -j 1 -17 6 -e e -7 1 -d 6 -n 1 -8 4 -c 1 c
5 -28 c -d h -l 6 -d 8 n 7 -a 3 -n 5 d 1 -a 2 -b 7 -f 2 -9 3 o 6 -e 6 -7 4 f 4 o e -l 4 -w 3 -f c -7
i -a h g 8 9 9 -e 6 -7 f -c d -m b j 3 -7 7 d 1 -8 3 -8 3 c 5 -k 3 -e b -c 3 9 6 -i d -e i -h 1 g 2 d
3 d 5 -8 7 b 3 -b 2 g 1 9 7 9 4 n 4 -9 2 y 3 -7 3 -h a m e -m f a 1 -d 1 d 2 d 3 a 1 -a 3 f 1 -m e -8
4 -h 5 -e c -1i 2 i 3 -9 j m 1 -9 1 -j 7 -1d 3 -c 5 c 3 -n 3 -9 1 a c 8 7 c 3 g 7 9 1 s 3 -d e -q
4 -z 3 -f 3 -f 9 -7 2 -q 2 -b 5 9 1 -g 1 d g -b 4 b 5 7 3 8 1 1v 2 -a 9 -a 3 l 8 -a a -g e e 1 b c -h
5 8 5 j a -8 b -9 c 9 3 -j 1 -e f a 2 -8 6 -e 8 -h 1 w h -f 7 m l 9 1 -f e -b 6 -9 r -e 6 -b 4 -a 3 e
4 -1a 1 c 2 -b 2 7 e -a 2 -8 4 c 3 -9 1 -8 4 h 3 m 6 o 8 9 a -i 4 c 3 -o 4 -8 3 n 3 -a 4 -7 2 -8 c -8
1 -9 5 -9 7 e 4 -10 a -8 b l 1 -p d -16 g -g z k 2 -8 5 19 2 -a 3 -1v 2 b 3 -b 1 -8 8 -s 9 -f f -8
2 a 8 -9 g c 1 o b -9 3 -l 4 -h o -8 2 c 2 d 9 a a -f 9 8 1 f 2 -8 8 -h 8 n 5 7 4 -c 7 -9 5 -b 4 8
3 f 6 9 8 b 7 a 2 g 4 -e f d 2 v 4 9 2 -e 5 d 5 9 2 9 5 f 4 -f 7 -g 9 -37 7 -c r 8 6 a c -9 1 -u 1 -m
1 -h 6 -c 1 9 3 -c 1 -7 3 -c 4 a 1 -8 6 12 5 -h c -8 7 i 7 s 6 -d e 13 2 o e -e 1 -b 7 -j c -f 3 -j
4 o 9 -16 2 -l 9 -17 1 y 5 -9 2 -o 1 -g 3 -m 4 -b 3 e 9 i 2 e 2 -i 1 f 1 -g 2 c 5 1a 1 a 2 c 1 -k 1 b
5 -h 1 8 6 -b 3 d 1 8 2 -7 7 -5g 4 -8 3 c 4 -d 4 9 1 -8 2 -e 8 f 3 n 8 -9 2 14 d -b 1 e 2 -c 2 p 1 -g
a d 1 c 6 -h 2 -b 2 -i 3 -a 4 10 2 -b 1 g 2 -g a -9 4 -e 3 -t 5 -9 1 -b i 8 1 -h 3 -8 5 -m 2 -a 8 a
6 -8 9 -9 1 e 3 -f 4 b 4 f 7 -j 2 -7 2 f a h 1 -8 g -9 3 -8 2 b d -m 1 -8 a -8 2 -14 2 c 8 -c 3 7
5 -a 4 a 2 8 2 b 2 -a 1 -8 6 -b a -9 6 -d 2 -c a g c -b 3 -d 3 g 9 -b a -19 a 8 3 -e a -j 3 -r 1 -7
a 8 1 e 4 -8 8 -a 9 g b -c q k 1 -k 6 k 2 p 2 -9 1 8 h e 3 -b 4 -9 4 -8 1 7 d -h 2 -8 5 s 2 8 3 9 9 b
3 -c 1 -9 d -j 6 -a h 9 4 7 3 -1d 9 -d 2 -d 8 -9 c 9 c -8 1 g 7 -f 5 a 7 c 1 7 4 -f d h 6 t 8 -b 3 a
4 h 3 8 h e 2 -9 6 -e 4 c 5 h 1 7 d -9 1 -m c -8 8 -o b 12 6 -f g -1i 1 -9 8 -i 3 -q a c 4 c 4 -a
5 -9 a -a 7 d 3 -7 6 -8 6 -8 7 -9 2 -p 1 -1f 2 -c 1 a 1 9 2 -c 7 8 4 -m 2 -9 8 -c 2 -8 a -7 e -8 2 -9
7 -a 2 -9 m v 7 -8 5 -a 4 -8 2 -a 1 h 6 -a m -b 9 b 6 -i 4 -a 5 -e b -r 1 e 1 8 a 8 6 e 3 -2p 3 -a
3 -b 2 -7 c -8 6 c 6 -7 1 9 1 e 6 b 5 i 1 -b 2 -b 3 -g 9 e 1 7 9 g a -b 5 -c e b 3 -8 3 -b 2 -t 8 12
c 9 j -8 9 -m 6 -8 5 -h 4 -9 1 g 5 h 2 p a 7 2 17 2 -g 1 a 5 -7 2 -8 6 -a b h 7 -i 8 -s c -i 1 -a
1 -d 5 -v 9 -a 9 -d 6 14 6 h 4 -a 1 -b 6 e 2 g 2 b 1 9 5 -s 1 8 a a 2 -a 2 a 5 -8 3 -d m -9 2 -e c 9
h b 2 -a b -9 6 -a 1 b 1 -c b -9 1 -7 1 b 5 -p e f 4 -i f -9 3 -l 2 -b 2 b 5 f g -d 3 f c a 3 -m 6 -8
1 8 4 b 1 k d 8 6 -b 6 b 1 a 1 -12 2 -a 2 z 5 8 8 a 2 -o 2 l 9 -x 9 -d 6 b 3 l 3 -n 4 -m 6 e f 8 5 -b
1 -2c 6 -8 7 g 1 -n a c 5 -8 4 d 3 -p 1 -a b b 7 -k 2 p 5 -9 5 9 4 i 1 -b 1 -8 1 -d a -b 8 -h 1 -9
5 -d 1 -s 3 -f 2 -q 2 a 4 -1f 1 j 7 -d 1 -c 3 -b 4 -i 1 j c -b 2 -a 2 h 3 -a 1 9 3 -9 5 -9 6 a 2 b
4 -8 5 l 3 h i 9 3 a 3 -z k r 7 -m 9 8 3 -8 3 -n 6 d 3 h a -c 1 -27 2 k c c 1 i 1 g 4 -8 4 -8 l -b
3 8 1 i g 9 3 1w 1 8 4 -18 6 -7 4 -9 6 -8 3 -1c 1 -8 k -l 1 -7 5 -b b -8 1 d 1 -9 9 -h 4 l 4 -h 4 -j
6 -9 3 d 5 b 2 b 4 -c 1 -g 1 p 1 -d 3 b 8 v c -w 8 8 b 8 4 -o 8 -j 1 a 4 -a 1 i d -o 8 e 1 7 2 o 6 -r
2 -d 1 f 7 -9 h a 8 -h 2 -1b 5 -b n -k 1 8 4 -t 2 h 1 -7 1 -s 9 s e e 3 -e 3 -1s i -e 1 -8 9 e 8 8
z -a 8 -h 5 -c 9 c u -7 b -8 6 8 7 -l 1 e 3 -b 7 -q 6 -a 1 -g 4 -z d -c 9 -x 6 -8 8 -7 1 -h 2 -h
3 -15 4 -1g 2 -c 4 -c 2 -i 6 b d j 2 -23 1 -e 6 8 c a b a 7 -a 4 -v c r 5 -h a a 6 -9 e -b 6 a 9 9
4 -d 3 -a 1 -b 7 e k -e 2 -l 2 -q 1 c 2 c 9 -1m 9 -17 7 d e -a 2 d b -a e -r 1 m 1 k 4 -b 9 -7 6 -e
3 -16 2 -p 4 -8 3 k 4 -c 6 e c -v 8 9 4 -m 3 9 b -a 7 p 5 b 1 -9 e -d 6 f 2 l 2 -e 2 -8 4 9 3 8 3 a
7 c 2 -7 a 9 2 -k 7 e 9 -f 3 n 3 -c 9 e 2 -e 1 9 l 8 1 d 1 -8 3 -8 7 -d 3 -m 5 e b g 7 16 1 -8 f -1b
7 -h 3 -7 4 -9 2 h 2 c 4 -8 2 -v 4 8 4 a 2 -9 2 g 3 -8 9 -h 1 8 4 -c 8 k p e 2 -i 6 -8 5 h 2 -c 3 8
6 9 1 -a 2 -f 1 -h 1 1e 5 -e c -8 1 -c 6 -l 4 b c -c 1 -i 2 -a 4 -8 1 -f j -a 2 7 8 -b 1 -n p l 3 9
5 -9 1 -l 6 -c 1 -w 2 -d 5 -d f -b 2 7 9 -8 7 a 3 a a -b 1 -f 4 -g 6 -v 1 9 f q 9 -e 1 7 3 -8 6 -8
a -7 3 -9 1 e 1 e 8 -g 2 a 1 -1l 2 -8 6 -j 6 -h 6 -9 1 a 6 -a 1 9 1 c d 15 b 7 3 9 a -a 2 -8 6 -1q
1 -f 1 7 5 g c -b 2 b 7 -h 2 -r 1 a 4 w 2 -1t 1 a c -f 8 a 7 -d 3 -b 6 h 1 d 9 a 2 -b 2 9 a h 4 c 3 b
5 l 5 -h h 45 c -7 8 v 5 -f 3 -k 5 a 8 i 5 -c 5 -9 1 16 2 j c -9 d -e 1 -c 3 -a 1 7 1 k 4 -9 9 a 5 f
w -d 2 -f 3 -a 5 -n d l a a b j 5 -e k -c 2 -m 6 -j 8 -f 3 7 2 -9 1 -c 5 -a 3 -g c -d 5 e 2 8 7 -a
1 -t 9 -7 7 f 1 -d 4 -h 1 -b f -10 3 -t 1 c 5 -9 2 -9 1 -d 8 -y 3 c 1 -e 1 -a 8 s 4 -d 6 -8 1 -i 1 -9
1 -n 1 q b -w 1 -8 4 -c 3 -l 6 -a 7 d 5 a c -9 1 b 1 -8 i -17 9 -14 8 -b b x 5 -8 6 -b 6 -j 3 -m 1 -i
2 t 1 -9 3 -9 3 -9 2 b 4 -j 1 -14 2 -d 1 -a 3 v 3 -9 3 m 6 -9 4 8 6 -d 1 -e 4 -m 7 -9 d z 8 -b i e
4 -9 b b 9 -7 2 -f 1 u 2 d 4 -8 b -7 2 -8 2 9 a -l 4 -i 1 x 5 -a 2 b 7 -c 3 -b 2 -e 1 -9 3 h 5 -c
8 -u 4 -b 5 -24 1 -9 9 -1e 7 8 1 c 3 -9 4 7 5 g 5 -b h -t 1 -7 6 v 2 -c 1 b 5 -8 5 a 1 -b 7 -n 3 b
7 -7 8 -j 8 -8 4 -9 7 7 c -q a -j 1 -b 8 -r n -8 3 8 a 8 1 -f 3 -i 1 -c c e j -l 2 -19 3 14 2 -d
6 -14 9 -d e -d 4 -8 5 -q 4 -9 3 b 3 g 2 -9 p -h 4 c 2 d f 9 6 9 5 d 4 -f 3 -2u 7 -v a -a 3 l 1 d
4 -d 7 -j 3 -7 3 -b 4 h 2 -k 2 -7 f -h g e 1 -h 1 -c 5 j 4 j k -b 7 1c 1 -p 1 -d c -o 2 -o 6 -8 1 d
1 g 1 -9 4 h 3 -8 a -7 5 -7 4 -8 1 -8 4 -8 1 -i 1 -e 2 m 5 g 7 -7 1 z 5 -7 3 -8 3 -9 2 e 6 -m 1 -d
1 -1p 6 -9 7 c d -a 3 -k x -7 1 -d 3 -8 c -8 3 -g 6 9 2 b e -l 9 -a a -a 2 -k 2 -9 e -f 1 e 5 9 3 h
4 -a 4 -b 7 -b 7 -10 1 -8 1 -h 1 -d 1 -q 2 -a e -8 2 -9 4 u 4 -d 4 -a 3 -7 2 -36 16 -b a -7 4 u 1 -e
1 -a t 8 2 a 9 f a -8 1 -7 a h 4 -7 1 a 1 -b 1 -h b 12 1 -b 9 -e 6 f 3 i 1 -7 1 a 4 c 3 m 2 -o 3 8
e t 1 9 2 -b 9 g h 7 5 8 f -f j -n 2 9 8 z 7 j 7 -7 1 -8 d -1a 3 c 7 g 3 i a -7 c -a 2 -q 3 -i 4 l
2 c 6 j 8 -14 a z 2 -a 1 -17 1 8 2 a 1 -7 9 8 a -9 1 c 2 -8 7 -7 5 -8 4 -b 2 d 4 -9 1 d 1 g 2 -l 1 -p
b -o 3 -8 6 i 8 l 3 -e d -a j a i 8 6 -d 5 -a 2 a 5 c 2 -8 2 9 3 d a -9 d -7 3 d 6 -g 1 -c 2 -b 8 -9
3 -8 1 -f 7 8 1 -7 i 7 2 9 e -b 1 -b 2 -c 1 l 7 a 5 y j c 2 g 1 b d k 4 -e 6 y c a 4 -b 3 8 5 h 2 -p
2 -c 7 8 3 -8 5 -k e 9 1 -h 2 -f f 9 9 8 b -1g 1 8 3 -9 2 -c 3 a 7 -a 2 -b 1 -a d -u e -e 1 -c 2 -a
1 -a 1 f 2 7 5 i 3 b c d e f 3 -8 2 -j 4 -b 3 f 6 -k 9 e 6 b 4 h 2 i 5 -7 3 -9 3 -a 8 d 1 -h f -d c c
8 -k 3 m 2 r 1 -9 3 b 6 -g 1 -b 5 -30 1 -7 9 -h 1 -h 4 -m 2 -8 1 -b c i 1 -1a 1 e 2 2w 2 d b -8 a d
6 -8 3 a 3 a 1 -a b -a 1 -1k 2 -8 1 -c 3 -b p c 4 -e 2 -a h 8 8 h b 16 3 -a e o 6 -f 6 -2b 8 -7 2 9
6 -g 1 -9 8 -8 1 -p 8 -c 7 -d 1 -9 a h 3 -8 7 -11 1 -g 4 8 1 -b 1 -7 1 c 7 r e 8 3 -9 2 e 3 m 3 8
q -g 2 -t 2 -9 8 a 1 -c 1 -e 8 -8 7 k e 7 3 -9 3 -a 1 -8 3 -h 6 -e n -b d -o 1 b 5 -8 o -9 2 y h -e
1 -o 7 -1b 3 -a 2 -d 3 -e 6 -8 3 9 8 -a 3 -8 e -1a 7 a 3 a 3 -8 1 -c 2 -g 6 d 3 a 1 h 3 8 5 -c 4 8
3 d 2 -9 3 -k h -j 4 7 5 u j q 2 d 1 -c b -h 3 d i -j 6 12 1 1a 1 -8 2 -7 1 1w h -8 6 -2k g r 1 d 1 c
a -9 1 -s 9 -b 5 -n 1 8 2 b i m a l 1 -g 3 9 6 -y 3 8 8 -8 9 y 3 -7 2 -g 2 -d 6 -c 3 -9 5 -j c -e
2 -c 4 -8 3 -a 5 -7 4 -8 m -f 1 -w q 9 1 -7 6 9 8 e 9 -b 2 -7 3 9 1 s 2 -7 1 -u 4 8 a -8 2 -8 1 -7
3 -8 5 -n 6 -u 7 -b 6 -j 3 -b 5 e 9 j 4 8 1 -b c -9 4 -f 1 9 1 -n d -c 2 -c 2 -j 1 -8 2 -o 8 -f 4 -9
t 9 5 -u 2 -8 s m k j 4 -c c -b 3 -f 8 h 8 y 5 -8 e h 7 h 4 c 2 -b 3 -f 1 u 8 e 8 e 4 -9 4 -1e 2 g
1 8 h j b -l 3 k 1 -b 5 -d 5 -m 3 7 a -8 i -j 6 9 3 -q 1 -c 3 c 2 a h e 6 u 4 a 5 k 3 m 2 b 7 -9 4 -e
b -i 2 b 6 -1i 6 -9 1 i 2 h 1 9 4 i g -7 5 -8 4 -a 1 -b b -8 1 -a 7 -9 5 -8 o m 3 -8 x a 2 -7 8 -g
9 -o 9 -q 1 -j 9 -b 3 -8 3 -1l 2 8 h -7 3 e 2 c 1 -j 1 -h 1 e 6 -9 3 b j x 5 -n 5 -c 8 b 3 -7 d -l
5 a 2 -9 1 -c b 8 4 n 2 -d 4 i 3 -7 2 7 1 g 5 o 2 -j 7 h 3 -b 1 -l 9 7 2 -f 3 -a 1 e 2 9 f -h a -b
3 -a 6 e 1 -c 1 -j d -7 b -j 10 -k 8 -h 3 -b 5 m p 7 7 p 1 -17 9 l 7 -i 3 -9 3 8 3 l 6 -j 4 -7 3 -3w
3 a h -a 3 m 7 -b 4 -e 4 p a -a 1 1b 7 -j 4 b 8 -k 1 -8 1 -7 4 -9 5 -a 1 -g 2 -d 5 -c 9 -7 a -e 9 -d
9 -a 1 -a d -7 3 k g 8 1 -r 4 -a 3 -9 5 -c b -s 3 o 9 -9 5 -i g 9 8 -c 5 8 1 -8 2 -l 7 -m 8 o 2 e 2 b
2 -b 4 -8 2 u 1 f 1 -e 7 x d -15 g -16 1 -e m f j a e h 5 a 1 -e 2 -f 4 -e 1 -d 7 -8 b -b i -8 a v
1 f 3 -n n 10 3 b 2 o 3 -8 b -16 1 -7 b k 6 -b f -k g -8 3 -8 1 m b g 8 -a 1 8 1 g 2 13 2 -f 1 -r
3 -l 4 d 9 -d a -12 3 -g 2 -9 6 -j 2 -8 2 -8 e i 5 7 2 7 3 t 5 -a 3 -r 2 -8 5 l 3 -r 4 -d a -l 1 8
1 -o 7 9 1 -20 a -c 2 -d 3 v 8 z 1 -9 2 9 4 -8 1 8 7 -p d -p 5 -o 5 -8 5 -c 4 -o 2 -a 1 -f 2 g 2 -c
5 8 h f b -1p 6 -9 e 9 1 -g 4 -j 2 -8 1 9 3 -7 2 -9 4 -a l g 3 d 8 14 3 -9 i -a b 8 4 b 6 k 4 -l 9 e
6 m 7 -9 1 -1d 2 -y 1 e 1 -14 g e 6 b 3 -8 5 -8 2 -i 7 -9 4 -7 5 b 1 -x 1 -13 2 -a 4 8 4 a e -c 4 -8
3 7 j d 5 d 8 -7 1 -9 2 -b d -a 1 7 6 a 1 -a 6 -n 4 -b 4 c 6 -n 3 -8 7 -7 3 e 8 -m 1 i f -e 2 b 1 o
a c 2 h 1 h 5 -b 4 s l -a 2 8 8 9 a 8 4 -c 1 e b c 2 -n 8 8 3 9 d -b 1 l 4 -k 8 -o 5 p c -7 6 -j 9 -b
e 8 b -c 1 -1b 7 -8 1 -c e -b 6 16 b g 6 -f c -w 4 -h 1 -c 9 -f 1 -a d -7 b -8 3 8 6 d 5 -9 6 i 5 -a
4 8 5 -b 5 b 6 -d 5 -9 b -i 1 e 1 -9 1 -9 7 -b 2 -d d f 2 9 7 h 5 -e 6 i 4 -9 1 -m e -9 1 -a 4 l 7 g
5 -a 4 j c -9 2 -c 1 -g 1 b 4 -8 7 -s j -9 1 b 4 -b 2 9 1 -x 4 -c 4 9 3 b 4 -o 2 -8 5 -b 2 -c 6 -8
2 13 1 -s e a 8 -n 1 -g 4 -12 6 a 8 -j c -i b -1c 3 -9 1 -8 2 h 8 -a b 7 2 w 3 7 d -7 9 9 a 8 h p
2 -s 2 -g 1 c 5 -c 2 -1b a -k 1 -a 2 8 1 -8 3 -p 3 -7 3 -i 2 -a 7 8 4 q 2 -b 1 -a 7 -b b -b 1 r 1 -a
7 -b j m 3 -1w 1 -d 4 -9 1 a 8 -f 3 -l n d 5 b 4 -d a -j j -9 h l 4 7 5 -9 1 a d a 1 -f 6 -b 2 -b
1 -8 7 8 g -h i -12 2 -d 3 -i n -9 2 -1f 3 -8 a -d f -8 3 a 5 -8 2 -9 3 j 3 -d b l 2 7 5 h 2 -17 3 -9
l -g 5 -9 1 b 7 s 3 -7 1 7 6 -g 4 s 4 -11 1 -9 2 -9 2 k 4 -8 8 7 3 -a 2 d d a 5 -a 7 x 1 a c -9 3 a
1 -h 4 a j 8 2 -k 3 a 2 -c 5 -g 6 8 4 -h 5 e 2 8 1 -8 7 d 7 -e 3 -c 2 -p a h 8 -d 2 b 3 9 b 8 c -9
3 a 4 n 4 -x b -9 2 m 5 -m 1 -f 3 -h 5 m 9 c 6 8 5 -b 3 q 3 -g 2 -8 8 -b e -9 a -9 h -d 1 -m 1 -a
5 -i 1 -i d -j 1 -b z -p 3 -a 6 -c 7 -9 5 g 5 -h 7 -e 3 -d 3 -h 1 f 1 -n 4 7 1 -16 3 -j 1 -c 2 -o i a
2 -d 3 -f 4 -9 h p 1 -9 8 -e 2 o b -u b -h 7 7 8 -8 4 8 4 e 1 k 6 -i 1 -b 2 a 3 o 8 -r a e b s 4 -n
7 8 f 8 2 8 5 -8 3 3v 8 -v 3 j 3 -y 5 m f -9 o d e -d a k 1 l a -a 4 -a 1 -7 2 -1b 3 -d 1 -z 1 -s 1 b
6 t 5 -a 7 -1s 5 7 8 9 1 -b e a 3 -f 4 9 2 l 7 e 2 -7 6 -z 3 -g 5 -u 3 -7 5 -m 3 -p 3 c 1 g 1 c 2 -a
3 r 2 -7 4 -c c -c 9 -e f -9 a t 6 9 a -a a t 4 -f 2 -7 5 -a 1 9 6 -b 4 c 2 8 2 a 5 b 2 -j 5 g a -7
k -m 4 a 8 -8 h -j d 8 h -n 3 c b -w 1 -a 8 -r 1 s 7 m g b 4 -e 3 -8 a -d 8 -i 1 -8 1 -r 4 -c 3 -25
1 9 5 -e 1 -c c -9 g -a c 8 3 e 8 -9 5 -9 8 -9 7 7 1 -c 1 b f b 3 -j 8 -1a 7 8 b -f 1 -f 1a -8 e d
1 -m 5 -g 7 -g 1 f 4 p 9 -b 2 f 6 -16 2 8 1 -o 3 -f 5 -1p 3 7 3 h 6 -8 1 a 7 8 7 -h 1 a 6 h 5 -d 1 -g
5 8 8 9 5 -9 1 -9 1 7 v 9 3 -g a -u 4 -b 3 7 1 9 5 -7 1 v 6 l e 10 4 -h f -9 3 r 3 -x 2 -9 a -w a 8
1 -f 4 7 1 -7 3 -m 1 l 1 -8 4 -9 3 -10 2 -l 3 r 1 j 5 -9 5 -i 4 -c 3 -d 1 1n 3 -1y 1 1b 2 -g 6 -a
9 -e 7 -8 2 -a 3 -f 6 8 7 -u 1 -8 5 f 1 a 3 n 6 g 3 j 1 -n 4 9 3 7 2 -p 5 c 1 f b 1w 1 -8 4 -8 f -e
2 8 1 -i f -j f p 9 -8 6 -c 2 -t 1 9 1 -8 b 12 6 z c f 1 -7 2 -a 1 -9 e j 2 -a 1 -d 1 g 9 -9 c -b
8 -d 2 9 2 7 2 -9 1 8 1 -b k c 1 a 3 c 4 -8 2 -b 4 d 3 -h 4 9 8 y 5 -d 3 -d 5 -e a b 5 7 5 -7 5 -1d
p -8 c -f a c 5 -8 1 -j 2 -b 7 d 2 -n 3 8 6 -7 n p 4 b 1 a 7 d 2 -o 9 9 3 -8 3 -8 a m 7 -x 2 -x 4 -9
2 -s 2 -e 3 -s 3 -8 1 9 a -d 3 -d g -8 1 m 1 -m 7 i 5 9 7 a 3 a 4 a 5 -8 a -g 3 -l s -b 1 -9 6 -l
1 -f 2 -9 a -7 4 7 2 g 3 -r 3 p 1 -s 5 9 a -q 2 t 3 8 1 -c 4 8 e -r 4 7 1 -7 b -9 2 -8 8 -p 1 u 1 -9
d -8 4 -k 2 -36 1 x n 7 4 -7 8 -i 4 t 1 w 2 -h 2 8 4 7 2 -a 7 -l 9 -l 4 8 4 7 5 -i b b b d c -9 j -d
2 -a e g e -d d -k 6 8 9 n 8 -8 7 7 2 b 3 -d 3 -b 4 l 7 -19 b -j 5 -h 2 -7 3 n 5 7 8 -c 1 -g 2 8 4 1v
2 -7 9 r 4 8 1 9 2 -a 4 -d 3 a 8 -f 3 -12 6 c 5 e 8 -7 7 m d -e 1 j 1 -x 1 -a 1 o 4 7 1 -t 2 -8 3 b
1 8 3 8 3 -a 1 a 4 11 3 a 7 -e 4 h 4 -x d 8 4 -7 2 -j 1 -x 8 7 4 -m 8 d 4 -8 3 -b b e 4 -a 6 -h 2 8
b -8 9 -9 f b 9 p d 11 3 -7 1 -e 3 -8 3 9 1 -o 4 g 1 -k 1 -d 1 -a a -a 4 1b 2 -x 3 -b 2 9 9 -9 1 -i
4 -9 5 7 8 -l 2 -b 6 l 1 -c b -9 1 n 6 -c 1 a 2 c 4 c c -7 i b 2 7 3 8 5 -d 5 -d 4 -j 2 -9 3 9 2 j
3 l 8 -f 4 c 2 -d 2 b 5 -9 b -d 7 -b 2 -1y a -b 5 k 4 -t 6 -c 4 -9 d -a a u 6 -7 5 8 3 -8 7 -7 1 -j
3 8 9 8 1 e 4 c 2 -8 2 -h 1 -7 b -a e -2i 1 -f 3 -g 1 i 2 c 4 7 j d 2 -8 8 -o 1 -8 f -8 8 r 9 f 3 b
9 -2d 4 -9 b h 4 7 5 -7 c -b k 9 2 r 5 -e 2 -e 4 -c 1 c 1 y 2 a 1 -d 3 9 1 -8 1 -c 2 -i h f 6 -a 3 -e
9 -d 5 b 4 p a -b f p 5 b s -j 5 a 8 -a 5 -v e c 4 -b 2 -n 3 -d b -7 2 -9 4 g e -e 2 g 2 -1d 2 -b 2 9
1 -c 1 -h 1 8 1 e 1 8 5 7 1 d 2 -11 k -7 1 -a h l 3 -a 4 d 5 d 6 -1e 4 -9 f -a 1 m a g 9 -8 1 a 6 v
3 -h 4 -i d f 7 -7 4 -j 5 -8 2 -o 2 -d c -1j 7 -e e 8 d o 3 -i 3 24 b 13 2 -g 2 -n 2 7 a m 9 -f 1 -z
1 -b 4 h 4 o b 14 5 -e 5 a 8 c 3 -7 d e 1 -g 8 -j 3 -e 3 -a g -7 1 8 4 -13 n -8 h c a -9 8 -b 6 -9
5 -8 9 c 3 9 4 -g 5 -e 3 -7 1 k 1 -w 1 h b -7 c k 4 -t 7 7 3 -c 3 g 6 z 2 a 2 i 4 s 6 -9 a -d 1 -12
5 -c i -c 4 y 6 9 7 9 1 -8 4 -b d -a 7 9 j -9 2 8 a 8 1 9 1 -8 1 p 6 -9 a -9 3 -8 8 -i 1 -a 9 -8 5 -7
6 a 3 -8 1 -j 2 -d 2 -c 8 -a 7 -g 4 -l 4 -7 1 -8 6 -m 3 c 4 -n 8 -8 a -f 4 -i 4 r 3 d 4 -9 7 c 5 -8
1 a 8 -8 2 -e 6 c c d 3 e 3 -a 4 8 6 h 8 -c 2 k 9 t 3 -t f -8 f 7 2 -d 2 b 4 -d b b 9 12 6 -8 4 -d
6 i 3 b 4 c 1 i 2 -l 1 e 1 -a 1 m 3 -k 1 b m -8 3 -r 4 -8 e -f 2 s 1 e a e 1 -p 4 8 2 -9 c 9 9 -b
4 -c 1 -e 6 -d 7 -1k 2 -a 2 -e c -g 5 f 1 -7 1 9 a -9 1 -h 4 11 5 a 8 -f 1 -c 1 -8 a -q i -8 4 -8 3 b
e -a 1 n 2 -r 1 -c 1 -e 7 9 4 -9 7 -1m 5 -g 1 c e -8 8 -a 1 -a 2 -i 1 -8 1 r b y 3 9 1 8 8 -x d -1o
5 -c 3 8 5 c 1 -f c g 5 -d 6 g 2 o 2 -7 5 -e 6 -7 1 -9 7 -f 1 -c 7 -8 1 d 6 b 4 -c 5 -a 3 h 1 g 1 -i
13 c 1 i l -h l -b 4 -8 9 -b b f 6 -a 5 -c 1 -8 c -b 4 -c 3 -h 1 f a -d 3 b 5 -e 3 -1e 2 -a 1 d 9 8
e c 1 f 5 -h 7 -g 7 j 1 l 3 1m 9 -a 1 -a 7 9 4 i 1 -8 7 -g 8 -8 3 -9 7 -8 1 -9 1 -h 3 h i -8 2 -b
2 -d 8 -b 9 -j 4 7 e -7 4 -y 4 a 4 -a 1 -f f -h 2 -7 3 g 2 8 1 -j 2 -c 1 -9 1 8 2 -8 3 -a i -8 6 -e
3 e 4 -8 q -j 4 v 2 -1h 1 -f 2 -e 7 i 1 b 8 -c 8 8 9 p 4 -8 1 d 1 f 9 -d 3 a h c 1 -8 a 9 4 -9 1 -e
2 -c 2 -a 4 -7 2 f 5 -g 1 z d -t 4 -f 5 -8 1 -9 3 7 d -e 1 a 3 -n 3 j 6 -b g 8 6 -10 a -8 1 b f -f
l -c 5 -1e 1 b 2 -c b -l 3 -h c -b 2 -e g -12 c m 6 -8 4 -b m 8 4 a 4 -k 4 -c 4 -c 4 -8 2 h 2 g 1 -e
c c b -d a -c 2 8 6 g 3 b a -x 7 8 6 -8 2 -9 7 -9 2 -8 3 -9 7 9 a -8 3 -b 1 -f 4 -d 7 -d a -h 1 -u
5 -b 3 -h 3 -d c f 1 -b 4 -a b l 7 -e a h 7 -b 4 k 2 -9 4 -e 1 1a 2 8 3 -e i -a b 9 3 a b -c 1 -9
8 -8 1 -9 7 -b 4 m f k 9 -c 1 -8 k 7 3 m 5 -h 1 f 5 f 6 z 3 p c -8 1 -7 5 a e -8 7 8 1 -b o 7 1 e
5 -k 1 h j -b f 9 3 8 3 -g 3 9 3 -l h t 1 a 5 -e 4 d 6 -x 3 b 4 9 2 -f 7 -l 6 i 4 -f f -e 6 d 2 -a
1 y 1 -8 a 8 3 -i 2 -26 9 -8 4 -i 2 k 2 -a 2 a 8 -b 5 -k 1 u 2 -a 6 -7 k -7 1 -b 3 8 5 -d 5 -7 4 -i
2 -1j 4 -h 1 -c 6 c 1 -9 2 -8 8 a c 9 2 -8 6 -8 1 -b e e 4 b 8 e 8 -7 7 -j 8 -7 5 8 3 n d 7 1 -8 2 -a
5 -d 3 i m -7 1 d 1 -a 1 -a a -8 5 -d 1 -i 2 -k 1 -9 2 8 2 -8 1 -8 3 -8 6 -8 3 -c 4 -9 c -n 4 -9 8 -t
1 -a 3 e a -c 2 9 1 p 7 i 8 -7 4 -s 5 -8 d -a 8 -j 4 7 6 -s p i 1 13 9 -7 3 a 1 -b 6 a 3 b 9 l 2 -9
b -9 2 a 3 8 4 g 1 1d 2 l 3 -e e b 9 -h 7 -i 1 -8 4 a a h 7 c c -f 5 -9 1 9 1 -b 2 b 4 -9 2 8 8 c
3 -a 4 -9 8 -7 7 -8 a -9 5 -1t 1 -b 7 8 3 -7 4 -q 1 -f 9 -b 1 8 a -7 7 9 9 b 2 8 2 -f 3 -a 7 -l 3 i
8 d 4 -e 2 8 g 8 3 -g b g 1 -10 a -c 2 -b 1 -d 8 -b 5 -19 3 d 5 -a 7 b 2 -8 5 -c 1 m c -i 1 9 9 d
1 -b 3 -1d 5 -s 1 8 e -j 5 -n 1 -j 1 k 3 d 3 -7 4 -c 7 -16 d a 4 -d 6 -b 2 -u 4 7 3 9 6 7 4 13 p -2x
1 a 2 -9 7 -m 3 9 2 8 2 -a 2 8 2 -7 5 m 1 -o 5 1g 9 9 6 -f 1 -1a 2 -n b 8 7 -8 5 r 1 -b 1 -1e z -7
1 -8 1 -b 2 d 1 y 7 -r 4 -7 q -g 1 a a b 1 e 1 c 1 8 2 8 2 8 9 -8 5 -c 3 -m 1 -e 5 -9 6 -d 4 -h 7 j
2 9 9 -i 3 -8 3 8 1 8 4 -a 7 -9 1 b 8 k 3 e 6 -7 5 -c 2 -1g 7 -a g -b q -g 1 -c 2 -i 2 g 4 7 1 b 5 j
5 -9 b 8 2 -b 3 9 4 -1e b -9 5 8 3 -d h -h 2 -b 2 -f 8 e 7 -8 1 h 3 -l 1 a 9 a 6 -9 9 -8 b p c b 1 -j
6 -l 7 -c 1 a 8 -a 4 -f 9 -j 3 -8 6 -7 9 -8 2 -a 3 e 1 8 2 -1e 4 g 1 g 8 -b 1 -a 6 -a 8 h 3 -9 5 -7
2 -8 8 a 6 r 4 r 2 -11 4 -1b 3 f 6 l 2 -g 1 -d 6 s 2 g 3 b 4 -a 1 d f k 5 -z 4 -d 3 -c b -8 a -h 3 -b
1 i 4 g 9 -15 i b d -i 1 -b 3 l f b 2 j 2 -b 3 -d 1 -d 1 -9 1 -q 2 n 2 -b 1 -i 3 -a 1 g g -b 2 -8
5 -1e 7 t g -8 1 c 9 q 4 o 7 -t 6 -a 3 -b j -q 1 a 6 r 3 7 4 8 c -8 1 -8 3 -i 3 -f l 8 2 -p 2 w 2 -7
5 -c 7 -a 5 7 c b 8 -8 n -r 6 f 4 u 5 -18 2 -b 3 -9 7 -8 6 -a 6 -d 1 -k a e 6 -9 5 -a 4 -b 5 -8 3 f
1 -8 2 -h 4 -9 f -d 4 -n 2 -8 5 -d i -m 3 -a a 9 4 -8 6 s 4 -f 2 -8 3 -v 2 9 3 -c 8 -e e a 4 i 1 l
5 -d 4 -m 6 g 2 -v 3 -g 1 -g 4 -8 9 -b 2 -9 8 -c 1 b 5 -a 3 n 6 -c a a a -9 3 m g o e e 6 g 2 -c 4 -a
2 -8 3 -e 1 -a c -w 4 -9 3 -k 8 -a 2 -g 2 -9 1 -g 2 -c 2 -2o p -8 4 i 4 -o 8 u 9 t 4 -11 4 a 2 -f
4 -v 2 f 1 -a 3 9 i 8 8 -l 5 w 4 -17 1 -i 5 -e h 8 6 -8 2 -a 2 -b 4 u 4 -b 7 -g a m 3 b 2 d 1 -9 6 8
5 -g 9 a 1 m 1 a 2 j o h 4 9 b -a 6 -8 9 -d 2 z 7 -c 1 g 1 -c 2 f 3 -28 7 -o 7 2l 1 -9 c n 6 9 7 -a
d -b 2 a 1 -9 r 9 3 -8 1 -d 4 -7 9 -b 3 b 4 7 3 e b -a 4 e 3 -8 4 d 8 -8 6 -a 6 9 7 m 9 7 2 -9 2 1c
1 -8 7 -e b -8 3 -l 3 a 3 -g b -e b -b 6 b 3 8 a -d 1 9 8 -f 4 -h 2 d c a 2 -c 5 -8 a 8 5 -c 7 -e 8 7
1 f 1 -t b -n 9 -d 1 -o 1 -8 7 e 4 -f 1 i 4 -k 4 -7 a -a 3 9 6 -i 3 -8 3 -9 6 8 7 a j -a 1 d 2 9 5 9
1 -g 2 -h 5 -e 1 -b 4 -f 3 9 3 e 3 i 3 -8 5 -f 9 a 3 -g 7 -c 4 s 8 -k 5 -a b 10 6 -h 4 -8 3 -7 2 -d
6 g 8 -g 2 y 1 -8 4 d 7 9 5 -7 c -e 3 -2d 1 -i 9 -8 c -c 5 -a 2 -o 5 -w 1 -c b -c 1 -9 2 -a 2 m a f
1 7 3 8 6 -d l -b 1 -k 4 -a 5 -2e 8 -7 2 p 4 -a 2 -h f f 5 -h 9 -a 3 -b 5 8 c u 8 d 6 p c -8 a -e
3 -9 1 f 2 m 6 -c a -y a o 1 j 8 -x 5 -8 6 a 1 p 6 l 2 m 5 -d 4 c 1 -9 6 -p 8 l 2 -a 5 -a 9 -e 1 k
4 e 1 -1k v -8 7 -q 3 9 1 -w h -b 6 -f 3 d 7 9 6 -9 h -1e 3 -9 c -9 6 l 8 -b 9 -a 6 -7 4 -e 2 1g 7 l
6 -j 4 9 4 s a -u 1 -w 1 -9 4 -b 1 -d 2 b 9 7 3 -8 7 h 1 -8 8 g 9 v g i 3 -7 2 -8 m -j 4 g b -o 1 -9
1 o b -w 3 -k 1 -9 5 -d 1 7 5 -21 d -8 4 7 2 -b 2 -f 1 -j 5 -8 a n 1 -b 1 n 1 -b 5 -8 1 -b p -n 2 f
1 -18 s -h 3 -g 7 -8 4 -t 1 a 2 -1y 5 -8 c y 7 -8 f -9 7 -9 1 v a 8 2 n 5 -c 6 a c -12 6 -g d -g 1 7
i -p 3 e 2 -a 4 -7 4 -h 9 -b 5 9 3 -k 1 7 1 i 2 -9 8 a 2 -b 6 n 1 b 9 -7 a 8 5 -b 1 -h 5 -9 3 d 3 -i
1 i 3 18 7 -f 4 l a 10 4 -8 1 t a 10 3 -g i c 6 -9 5 -f b 13 8 -e 2 -a 1 -7 5 -8 1 -9 1 -12 4 e a -7
a -b 4 -8 7 -9 5 -d 3 -c 3 -8 d h d -j 6 -i k -b 1 -e 8 k i -l 2 -1m a 8 2 -9 2 d 9 -o 8 -c 7 -h g -a
3 a 6 7 7 h 5 -n 9 c 6 -7 e 8 3 -8 3 -c d -a 4 -b 1 -18 a a 1 -b 2 -i 4 x 7 -c 3 i c -w 3 7 4 -l 3 -8
7 i 1 -d 1 c 2 -a 1 7 c a 2 -7 4 -7 c -8 b p 5 8 3 -c 1 -8 2 -b 1 -9 5 -c d -o 2 -b 6 -m 2 -8 4 -a
2 -8 6 -a 5 -9 e 9 4 a 8 -1b 9 -w 6 -7 6 -a 1 d 5 -b 5 u 2 -b 6 -d 1 -f 1 a 6 -c 1 d 6 -b 5 a 4 -l
5 -f 7 e g d 4 c 5 -z 3 -a b -a 3 -h 6 m 5 -v h -a 1 -c 2 -8 3 -d 3 -8 d -f 4 -w 2 -h 1 -8 2 2e 1 -h
8 -f 4 -f 4 15 a -j 6 9 1 -h f -8 1 -f 9 -s 9 -c 2 -8 4 -d 2 -v 1 g 5 -9 3 -n 7 -14 2 -8 9 8 5 -d 1 i
f -n 3 -d 2 c 7 -12 2 g a -c 2 -9 1 -9 4 -7 4 b c p c -8 o -7 5 -a 6 -7 1 -1g c c 1 -j 6 -8 g -b d w
1 -14 l -k 1 c 4 8 1 -k 5 d 2 -8 1 -9 1 8 1 -18 5 -c 1 d 5 -c l -j 9 m c -8 2 -i 2 -9 3 a 4 l 1 7
7 -8 2 -k 1 -r 1 -8 4 -7 6 d 2 b 1 a 3 i 5 a 1 -8 2 c 7 -9 1 j 1 a 1 -1t 1 b b -e g e 2 1h 3 -a 3 -9
2 f 7 -c 5 19 2 -r 1 c 8 -9 3 -9 j -u 2 -8 b -a 4 -8 2 -7 9 -7 a -8 1 w 4 o 5 -9 1 -d 1 n 1 -g 7 -13
2 -m 6 8 3 -8 1 l 3 9 7 -9 1 -9 9 -8 2 k 5 e d d 1 -q 1 -7 2 -i 8 -d 5 -1b g -g 7 -8 1 9 l -d a -2e
6 7 1 -d 5 -d 2 k 9 10 5 f 5 -9 2 p 2 -7 9 -c 2 -k 1 -c m -9 b -c 9 b g -d 2 -34 7 8 7 b 1 -a b -1o
2 9 9 7 3 -e 2 b 8 -e 2 -p k -8 2 e 1 a 5 b 6 -u 6 -e 4 g 2 -p 7 c 4 8 1 -8 9 c 1 b 6 -a b -r 4 -8
2 9 d e e -c 1 9 7 n 3 s 3 7 8 8 2 -b 2 -c 8 -w 1 c e -9 2 -a 2 9 1 -w 2 9 8 7 9 -g 4 9 4 -f 6 9 2 e
b -c 4 8 e -9 5 g 2 -d 2 -c 7 f 5 l 7 m 8 -e a -m e -y 2 -o 6 -j d -d 2 9 e 8 3 v 1 -9 2 -c 4 b 3 -8
c -j 4 7 3 9 1 -b d -8 6 -b 7 8 3 c 7 -w 3 c 4 j 1 e 1 -c 9 c 4 -v 7 9 6 v 2 b 1 -d 6 -a 2 -c 8 -9
1 k 2 g 3 7 1 -8 2 -8 h -9 2 -22 1 c 6 -9 5 -d 8 8 a -8 a -a 9 8 3 -1q e -g 6 -b 1 a 1 -18 2 -7 7 f
i b h -b 8 -f i -b a -b 4 i 1 -g f -g b -8 l 9 2 -m d a n n 3 -36 1 j 7 -e 6 f 4 7 1 8 9 -j 8 -h 3 7
7 -f 4 y 5 -b 3 8 5 r 1 b 5 -7 6 p 1 -e 6 7 3 -f 4 -16 1 h 5 13 8 -8 b c 1 -f 9 -7 g 18 2 -k 1 c 1 -8
1 8 1 8 a -d 1 b 2 -e 1 -a g -a 9 -c 3 9 4 -f 6 -8 9 -u 1 -o 8 g 6 c 8 w 3 -i 4 -8 2 -9 3 8 6 p 7 -b
5 -a 3 h 1 k 4 -a 1 -f 1 q 2 -a 1 t i -g 4 21 9 c 1 l 9 i 2 -1h 3 -f 3 -8 4 8 4 -f b f m -l 3 -c
k -12 3 -c 4 -g 5 12 6 e 2 -9 9 -8 2 -9 1 -a 3 -7 4 -b 6 g 2 9 b d 1 m 7 -9 c b 6 -b 4 -e 1 k 5 -9
2 h 1 -8 1 -u 2 -b f -9 4 b 5 -a 1 -d 1 e 3 -c 4 a 3 8 2 11 8 9 5 -9 1c k 8 -a d s 7 -r a e k -h 7 a
1 -8 c -g 5 8 c -b 2 -l 1 -8 1 -9 1 8 3 -e 3 -9 6 9 2 -9 1 -19 b -n 5 -19 3 -e 5 9 4 -9 2 -8 8 j 4 -7
1 -b 2 f 5 -13 e -a 1 -a 6 7 g -8 d -a 6 -8 j 8 4 -d 1 f f c 8 -g 4 -d 2 -c 2 -o b -b 6 -9 d d 1 -i
1 -m 9 i 1 c 7 -p a -8 p -q 4 -i 4 -9 3 -9 a -k 1 a 2 j 2 -9 2 g 4 -a 4 -1g 6 -p 3 -k 1 9 5 1a 4 o
6 -a a v 3 -j 4 e 1 d 3 -8 5 a 2 -f 1 7 4 -d 2 -c d -i 1 8 k -a 3 -a 2 9 2 -c 3 -9 1 -a 2 x c a a u
5 -b 1 -c 1 -e g -j 5 -a 3 -s a j 5 -j 6 -t f -b 1 b 4 9 2 c 5 k 5 d 9 8 q q 1 -b 2 -b i -p 1 -c 3 a
3 -i 4 -9 1 -g j -9 7 -8 4 d 1 -j 3 -c a -7 7 c 1 -9 e -9 1 a 4 -h 8 -c 1 -9 3 -r 9 -10 a c 5 -b a -8
7 g 7 -9 6 y 5 -d 2 -7 a -c 1 7 f -7 1 j c -f j -8 8 -i 1 -15 7 9 2 -h c -18 3 7 2 -8 1 -a 4 -d 8 d
a b 4 g 1 -b b 7 d -9 2 7 b 8 9 -a 8 -l 2 a 9 -c 3 -7 e -9 3 9 3 1r 2 7 i -a 1 -b 8 -8 f -9 6 a 4 -7
8 -e 8 -b 9 -j 4 -8 7 -j 1 -8 4 -i k -c 9 -a 6 7 2 -i 8 -l 1 -17 2 -e b k c -9 1 -u 6 -b d b b f 3 -c
9 e 1 -o c h 1 -e 8 -8 1 -d 2 -9 1 -f 6 -i 1 -c 2 -b 5 -c 2 g 6 -8 b -e 1 -9 2 b h -c 4 -a 2 -9 7 -c
6 -k k w 1 c o -a i k 1 -9 3 -8 5 b 5 -u 4 -8 a -9 3 c 1 -7 3 -b 1 -e 4 -j f -12 1 -l 4 u 3 -a b 8
3 m 1 7 b -k 7 -7 7 -i 5 8 3 -a 6 -b 4 -h h -h 7 f 4 8 7 -i 6 -i 9 k 3 -i 3 f 2 -e 3 -9 1 8 8 8 3 -8
d -f 1 n 5 -n 3 a 7 m 3 b 5 -a b -e 5 -c 2 g 9 f 2 -f 2 b 3 -f 1 -c d a a 8 4 n 5 -f c -h 6 -x q -b
2 -7 2 8 3 -d 1 -1v 2 -9 2 -a 6 -e 5 9 w r n a 9 8 2 -c f b 1 f 1 -s 8 c e -b 2 -7 6 -a 3 7 1 -a a b
7 -d 2 -h 4 9 2 m 2 b 1 c 5 d 3 -q b -e 3 -8 1 h 3 -r 3 -i 5 -13 1 7 2 -b 1 -9 b -1o 5 -8 1 m 1 -a
d d q e 4 -8 9 -8 9 r 2 9 h -8 3 b 6 b c 7 8 g 8 -i 4 f 3 9 5 -b 2 d 4 -a 3 1a 5 -8 b -9 2 8 6 f 1 f
b 9 e 7 1 g 3 -d 6 -8 1 -k 2 -c 5 -8 6 -b h -i 4 -7 h g 2 y 2 9 1 7 a -e 1 8 3 w 4 1d 4 -b 1 a 6 -g
4 b 6 12 3 -g 2 -c 3 -u 1 -8 7 -9 1 e 3 -h 6 -o 2 -a d -j 1 -a 5 a 1 -9 3 -14 2 -d 2 -e 3 c 8 -q 3 -8
7 8 5 -c 6 -g 6 -8 9 b 4 -c 1 -w 7 -a 3 -a 3 b 5 c 4 -c 1 -2g 4 -c 4 -8 l -a 8 r 6 -9 5 -9 9 -c 1 -c
4 -1j 6 -h 4 e 2 -z 1 -g 11 -a 2 25 3 -1f 1 -8 8 -8 9 -c 4 -l 1 p 5 n 5 -e c a 1 -b 6 d n h 2 -i c -b
1 c 2 -8 1 -h 3 -a 3 -8 2 c e 7 5 -b 2 -b 5 b 6 -9 5 -n 5 -y 1 -8 2 -b 5 -b 3 -f b -c 2 n 3 -d 8 t
5 -n 3 -t 6 a c 7 8 -d 9 -f 4 b 9 -10 4 h 6 d 1 -a 9 -e 5 -e 1 d 4 j 1 8 1 -c 7 c 5 d 1 d 2 -7 1 c
2 -q 6 -9 4 -7 1 7 4 e 1 -b 1 f 2 -9 1 -7 7 7 3 -8 7 -k 5 -d t -8 7 n 5 b 9 -b a -8 2 -9 7 -9 2 -f
1 -a 1 -b 1 -e 1 b g 7 4 -d 5 -t 5 -c 3 z 2 -d 8 -b 1 e 2 2d 7 -b 7 -a 4 -7 4 a 2 -q e h d -t 6 -8
6 -p 2 -d 2 -c 1 -k 4 -a 1 12 5 -8 h a 9 -d 3 m 3 y 4 j 1 -a 7 e d -h 1 -b i -8 3 d 3 -d a 8 3 -c 8 9
5 -8 2 9 a j 4 a 2 7 3 n b -j 2 b 8 -j 2 19 1 -12 4 -d 8 9 2 8 3 o 2 -a 1 o 1 -7 1 -b 2 a g -10 c -h
h d l d 9 -8 b 2u 3 -9 6 -1a 2 -f 9 m b 12 6 j 1 -l 6 i 1 e c -9 4 -9 3 d 1 s 3 -7 1 -i a m 1 9 5 g
4 i i c 1 a 2 -h 1 -9 a -d 2 j 1 -9 2 -7 5 -7 3 -l 2 q 2 8 3 -e n -8 2 a 2 -e 3 -z 6 f g -g 2 -c 5 9
3 -a 1 o 1 -8 2 c j 1m 6 a 6 -8 5 -b 4 8 1 c b -d h 8 4 -k 2 -b 4 -h 9 -e 8 c b k 4 -f b -14 f c 8 -9
1 x 4 -9 5 -7 5 -7 4 -d 1 -h 2 -c 5 -b b r b c 6 c 6 9 4 d 2 k 1 -a 3 c 4 -v d -c 3 j 5 b 2 -8 1 -1e
1 -a 3 c 3 b 6 c b v o y 4 s 2 8 5 s 8 -b 8 -d 2 -9 7 v 2 8 1 q a -8 4 -r a 13 7 -r 4 -8 7 -k 1 -a
1 i 1 -e 7 f 2 -d 2 -e 4 -f o 9 3 -9 3 r 1 -j 1 -d 3 s a -9 6 -7 3 -a 1 -e 2 -c 7 8 2 -g 4 -8 6 8
1 -1q p -7 4 -9 9 h 7 -g 1 -2h 2 -d 1 9 8 -b 1 13 3 -9 3 -a 5 -e 4 -d 1 c 6 -e f a 4 -8 2 7 1 -a 1 -c
6 -8 2 e 2 -i 3 -f 3 -w 7 -c 1 a 5 -a 2 e 1 -r 1 -15 1 -13 4 e 1 -h 9 7 2 -a 3 -e 2 p 6 -a 2 1d 3 -q
p -9 4 8 4 -h 3 -9 4 h 1 13 7 a 2 -a j -l 2 -e 7 -8 2 -f b -s 2 a 1 9 g 15 e -b 5 -a 1 d n -d 4 -i
m -f 5 -i 7 -e f 8 4 -2i 2 -8 2 o 5 -8 4 -c 1 -d 5 a a -8 1 -10 4 -8 5 -a 6 a 3 a k b 4 -8 o 9 p -8
4 8 2 s 1 c c b 1 9 2 -8 b c 7 k 3 -8 1 -c d -f 8 i a -9 f 8 3 m 1 -c 1 -7 1 -7 4 8 1 -f 3 12 9 9 b f
5 -9 1 -b 2 8 c q 1 -d 3 i 3 -g 2 -x b h 1 -a 1 b 7 -8 1 8 2 -a 2 -s 1 7 3 -16 b -e 1 -j 7 -c 3 -k
7 -k d -a a 8 d -7 2 -h 8 n 8 -c 2 s 2 a 1 c 9 -f 7 -9 1 -k c c 7 j 2 f 1 -i 7 12 6 -c 9 l 3 -a 8 -b
9 -a 4 -9 6 k 9 9 e 8 2 -l 2 -1u 2 -s 5 -d e 9 c -r 2 h 2 a 1 -1y 2 -9 1 -b 3 -a 1 b 2 -b 3 -b 1 8
1 -h 6 k 1 -9 9 -f 2 -7 7 b 2 -c 5 -7 1 -u 1 -f 4 -b 7 d 8 e d d 8 -b 3 -m 1 -8 3 -d 1 -d 5 -e 2 -c
i 1b k -c 6 -d 1 -9 2 -7 1 c 1 -k 1 d 1 -8 2 -8 5 g 3 8 g -s 1 -9 3 e 2 -d w -8 1 c 1 f e -e 1 -h
f -e 2 -w 6 9 1 -14 5 j 9 9 5 j a 8 9 8 1 8 b 8 a h 4 -f b 9 1 z 9 -b 1 -8 3 p 2 -i 2 -r 5 -7 5 -c
7 -c 8 -2m 7 -c e -d 6 b 1 -a 4 c 2 -v c -9 8 x 1 -9 1 -8 9 -e 1 9 5 -a 8 -j b m 9 -7 7 -7 6 o 5 -a
d -9 4 -8 b a 4 -b 2 9 1 -g 9 8 4 -d 4 -b 3 a 1 -s 5 -e 2 -7 c d 6 a 7 -8 1 -l 4 -8 5 -17 3 -9 j m
7 -25 1 -h 8 -8 4 -c 4 d 6 -d 6 -a 3 -a 7 8 2 l 4 n 1 a 3 -8 g -j 2 -i 2 -s a b a -d 4 -b 9 -7 4 -c
1 9 9 f 3 o 1 9 3 -7 2 8 1 -b 7 q 2 -d 4 -8 8 -7 8 -8 1 -8 1 -7 1 a a -8 2 -r 4 -b 2 -1j b -f d -a
3 -g 2 e t -c h -8 8 8 1 -7 6 -h 2 -7 1 e 6 i j -7 1 -a 5 -b 4 -g d -e 4 -b 1 -7 6 -m 2 -7 a q 5 m
8 -a b g 5 9 6 q 1 b 1 -k a -8 e 9 f -8 2 c 3 k a -1i p -9 2 9 1 -d 4 g 1 -a 1 -z 3 -b 2 7 1 g 3 -b
1 -7 4 -7 1 q 4 7 4 -t 1 -z 1 -e 9 -g b d 4 -8 c -b 3 8 5 -f 1 b 3 -c 6 f 4 e 1 7 2 q 3 -h c 2s 4 -a
9 -b 3 -8 1 -j a 9 e -f 7 -7 1 -d 3 -c 4 -n 7 -k 6 b 1 7 5 f 8 -b 6 -b 4 l 5 v 5 -k 4 -g 8 h 2 -8
5 -8 3 d 2 -9 1 -8 1 c 8 -9 1 9 5 -7 4 -o 1 -8 i -7 i -f 4 f 1 -d 1 -d 7 b 5 o 2 -i a 9 3 -p 2 -i
4 -j 7 -7 1 15 k q 2 -n 1 -8 7 9 2 c 9 a 6 -e h -9 1 -c d -d 4 -3b b a f -7 6 -d a -o 3 a 3 i a 7 2 9
4 -g 3 -c 4 -9 1 c 1 -8 2 -7 1 8 c -d 2 s 2 -8 2 -a 5 g 1 -8 5 -g c g 1 i 3 -7 7 -a 8 w 4 -8 4 -8
7 -c 4 -a 5 i 1 -b 1 -8 4 -u 4 -g 3 a 2 j 7 -7 4 8 6 -8 e b 9 -j 1 8 1 -b e a 2 -c 2 -9 2 -p h 7 7 -8
1 -7 2 -9 6 -h 5 w 5 -b 4 -b 2 a 5 -f 3 b 3 -9 4 x 1 -e 3 -9 5 24 9 8 9 -b 5 a 9 -g 1 -b 1 f 7 -f
3 -e c 9 1 d e -8 7 -a 3 -c 4 -17 7 -8 9 -8 1 a 5 -8 1 -8 3 c 9 e a b 4 9 2 -9 1 -p 4 7 1 -s 9 -12
3 f 5 -r a i 2 7 6 d 1 -8 a i 1 -c 6 -f 4 -b 1 -9 6 9 1 11 h -e 6 i 2 m i 7 3 -j 1 u 8 c 7 -a 1 -h
4 -n h 8 3 -b 4 17 1 b 1 p 2 8 3 -s 2 g a -9 2 8 4 -8 i -j 1 g 1 -d 6 -c b n 5 -8 2 -e 8 l 1 -a 2 -9
6 e 1 -9 f c 1 a 1 9 5 -r 6 1m 8 -b 8 j b -g 2 -h 3 -m 7 -k 4 -9 2 m 1 -a 1 8 2 -m 1 9 7 a b -9 8 -b
2 h 3 -l e 8 6 g 4 -9 1 -9 1 -q 1 p 2 -b e -f 1 -i 4 c 1 -n b f a f 1 c e -8 3 -9 1 8 7 -g 8 -7 7 -j
1 -b 5 7 2 b 3 -e 6 o o -o 2 -e 3 y 1 d 2 i 2 k a c 3 -12 3 -i 5 -h 1 -d 1 a 2 -b 1 b 1 a k 9 6 -7
9 g 4 -9 1 12 3 8 3 -k 1 7 1 -e 9 -8 7 -q 6 7 c -9 1 c u a 6 j 1 -u 2 -c 1 9 3 -7 1 -7 2 -c 6 i 2 -e
8 -g 8 -8 5 -s 7 c 3 a 3 b a y 7 a 1 -e 7 14 a l 1 7 1 -f 1 -f 4 y 3 j 4 c 3 -n c -v 4 -8 1 -b 4 -b
2 -d 4 -9 1 c 7 -e 7 -d 9 -f 5 q 3 k 5 -f 3 -14 3 -n 3 r 1 -9 8 k 4 -1r 2 -9 6 -26 3 t 1 b 2 9 r q
2 -24 g -7 2 -g 9 -c 1 -9 9 11 1 -9 3 -9 5 -7 6 -1a 9 -7 6 8 5 g 7 -k 5 -l 1 8 8 1e 5 -9 6 -e 2 b 6 c
3 -1j k -l 1 9 2 q 5 -9 2 -8 8 b 5 9 5 -9 4 j q d 3 -8 3 -8 8 b j -9 4 b 2 -9 1 9 9 r 8 -v 7 -2j 1 i
3 -z 2 -1r 1 -9 a -h g d 8 -b s -b 1 8 4 -7 3 -e 1 -19 7 -z 1 c g a 9 9 4 -9 2 -q a -b 4 -9 3 -e 5 -f
7 -b 1 -h 2 -b 4 8 e -9 2 -d 1 i a -b i z 1 -i 9 d 1 9 f -9 l -9 8 9 2 9 e 7 4 -9 5 e 2 j 3 -g m -j
c -9 7 c f -9 2 -e b -c 1 -9 2 e 1 -k 6 -a 3 -g 4 -a c -g 11 -i 4 -e 5 8 7 -t f e 1 h 3 9 2 -d h h
9 8 3 -7 k -12 3 h 7 -d 1 9 2 -9 5 -a 2 -d 4 i 2 -o 1 -j 3 9 2 a 1 -b a -8 7 b 2 b 3 q 1 -8 2 -a 4 b
3 g 2 g 2 g d -7 3 a 3 8 4 -g 8 n 2 8 2 -c 7 8 3 19 3 -a 2 a 1 m 2 j 6 -9 2 y 5 8 1 d 2 a 3 v a -f
1 -8 3 e 3 h 8 -7 a -c m -9 2 o 2 16 2 -e 2 -12 4 -7 7 -p a h 1 -r 3 -7 k j 3 -7 i k 1 8 8 c b -9
7 -9 2 9 6 -d 2 -8 2 -k a e 2 -a 1 13 3 f a -9 2 -c 9 9 1 -i 7 -h 3 -7 6 -8 4 -12 1 -e 1 k q -7 7 -8
2 -c 2 x 5 -9 3 w 2 a 1 -g 1 12 7 b 4 k 8 -h c -9 8 -9 1 k 3 h 2 -7 3 a 6 f 5 -h 8 c 1 8 5 -d d l
6 -d 4 b 4 -a 7 d 7 p 1 a 2 -t 9 a b 7 4 j b -1b 9 -c 8 a 2 -a 4 y e k i a 5 r 5 -8 2 8 2 -8 1 -h
1 -m 1 -8 1 -9 2 -9 3 q 8 -13 6 -7 2 c 6 7 1 -b 2 8 4 -m d -8 9 9 4 x 2 -8 8 -e 5 a 1 -8 a -c 6 -e
4 1a c -j c -7 1 -p 1 a 4 -8 4 d 5 -13 4 -9 i 18 g 9 5 r d c 1 -8 6 k 7 -b 9 g 4 -a 2 8 1 9 a -g d -i
5 -w 2 -h 5 -g c m 5 -d 2 -9 h -f 1 -l 8 -1h 5 -x 7 -i 1 -o 2 -f 3 -c 6 -b 1 8 2 -b 5 -11 6 d a -13
7 m a 14 3 c 3 8 3 g 7 k 1 -d 2 a 1 f 2 8 3 i 9 -9 1 9 6 a 4 -b 4 m 9 -h 6 -e 2 -g 6 d 6 -a 2 17 9 -s
6 -9 3 -1d 1 -n 8 a 4 -8 1 7 1 -b 1 8 b -i 2 k a i 2 -c 5 f 6 -e c -x 9 -8 3 -w a -j 4 8 k -8 c -k
5 -l 5 -d j -j c 8 4 9 1 9 3 c 5 -g 1 8 c -j 2 8 2 -a 6 -b d -a 1 p g -n 3 -h 5 11 6 -9 4 -b 2 -i 5 a
3 -t 3 n 7 -h 4 -z b -9 5 7 1 l 4 7 6 p 3 8 7 -y b -9 1 -j 7 -k 2 j 3 -f c -9 3 e 7 f 2 -9 a -g 5 -a
e -9 7 d 5 -b 3 b 1 9 b -8 1 -7 6 b 3 a 2 -h 5 -8 1 -j m -b a -g 2 -7 1 -8 d a 4 -e 6 9 5 g d -p 3 -i
b u 3 -a b c 7 -8 m l 4 -a j 8 3 j 6 -j 2 9 3 -c 1 c 2 9 9 -9 a -d m -f g k 4 -f 9 9 8 -d k -7 2 -1b
5 -d 6 -f 2 s g -e 3 8 1 -d 6 -b 2 d 1 -e 2 -h 5 a 5 -8 2 -8 2 -7 7 8 1 -e e -9 j -8 6 -8 5 -i 2 -r
6 b 8 -2h 1 -8 2 -d 4 7 r -d 1 -8 1 -h 8 d c -f 5 b 1 h 9 -k h 9 8 -8 7 -n e -18 5 e 1 -9 a -m 1 -b
5 a 1 h 7 -b 4 n 2 -9 3 a 3 -8 3 i b 9 f -7 4 -j 1 9 1 -n 4 -f 2 -1e 8 -c a 7 3 8 4 -c 2 b k -8 5 8
2 -f 2 -n b -c 6 -7 l -q 3 8 8 9 2 -7 5 -9 1 -d e a 3 c 6 g 3 -i c -u a a 3 q 5 l 3 i 5 -c 2 g 4 -9
1 -9 2 -i a -h 9 -8 4 b h 8 3 -a b -b 1 k 5 -9 8 -9 2 -8 2 -8 2 -8 7 -8 3 d a b 1 a 5 -2b 1 -l h f
4 -8 8 -9 3 7 3 -a b -a 2 -f 2 -7 3 -a 1 -c 3 -d e k 2 -9 2 -9 a -13 2 -e 8 g 1 -i 1 -9 4 k 8 -9 3 c
1 -d 3 -b a 7 1 -8 1 -g 3 -j i 7 1 1a 2 -g 5 -e 4 -c 1 -l 6 10 j 8 2 -8 3 -j e q 3 d 3 -k 2 -l 7 g
e -c 7 h 1 f 3 -d 6 -c g c 2 -a 4 -a 7 a 2 -g j -8 1 8 3 o 7 -8 2 -o 3 -l 5 -8 l p 7 -f 6 -8 6 g 9 c
1 f 1 -c 4 h 7 -f 6 -7 f -u 1 -14 8 -9 9 -8 3 8 6 b 2 -v 8 -g 1 -f 2 -8 3 -e 1 -7 7 -d 5 i c -7 1 j
6 -k 3 -d 2 -h 9 d 6 8 4 8 6 -21 6 a 2 -q 9 -k 1 -a 6 -7 1 p 3 -9 1 -j 9 -h 1 -e 1 -9 2 y 7 -r 1 d
1 j 2 -9 8 -f 1 -a 2 -g 2 s 7 -8 6 -9 2 g 6 j 8 -1z k -9 6 q 1 -9 4 f 2 -9 5 b 8 e 2 -g 1 -a 1 -b
9 -n 2 a 1 -8 3 -9 9 -q 5 -14 2 o 8 -a b -b 3 7 3 -9 2 -p 1 -o 8 -x 5 o d -8 1 -m 1 -e 5 e 4 b 3 7
2 m 9 7 6 t 7 -8 e -11 4 e 6 -9 4 h 6 9 3 -1g 1 d 1 8 9 -a 1 8 4 -b 2 c 5 -m 3 8 2 q 7 -i c -9 8 b
8 -h 9 -8 1 -9 6 8 h f 2 19 g -a 4 -h 1 -a a 7 2 -v 1 b 3 -9 n -l j -k 2 h 7 -8 6 -d 5 -j 4 h 4 -i
k a 6 d 3 9 3 -8 1 -g 5 -c 6 7 8 -h 5 -a 7 -g b 8 d 1c 9 -m 2 -9 2 -7 1 -c 6 -g 3 1b b -i b -8 3 -h
4 -9 b -f 2 -8 6 -c 6 -e 9 -g 1 -8 1 -8 6 -14 1 a 2 -a 1 -j 2 -i 1 c d g 3 m 7 -8 c 12 1 -c 1 b 1 9
1 -l 5 h 1 b 1 -g 4 f 7 9 4 -7 2 -a v -9 5 -b p -e 2 -8 2 -c 5 -9 3 f f -c 6 -a 3 -a 7 9 6 m 1 a 1 -k
2 -c 4 -e 7 e 3 -8 6 -k 6 -8 4 n b g 6 d 5 e d g 8 -9 4 -x 2 -d a k 1 g 9 -c 1 -l 5 -c 3 -m 7 -a
5 -12 2 a o -8 3 -7 2 9 4 -b 5 -d 5 -c b 9 a j a g 1 f 1 -8 2 -9 4 -s 1 -d 2 -8 1 -8 8 -7 5 -n 4 -s
3 -c k -d 1 -f 5 r a -9 2 8 f -7 3 -h k -8 5 -n 3 -l 4 -a 4 -a d d 2 -8 6 8 9 -k e 9 1 -1w d -a a a
a -j 5 -e 6 c 6 b 8 a d -b 1 -1h j -m 2 b 3 j 1 9 2 e 1 u 2 9 3 m 1 8 1 -h 6 -d 1 x 2 b 1 d 7 d 2 -d
h h 1 u f f 7 -z c -7 9 -a 4 -g 3 -9 e n 2 -b 3 -b 1 -18 4 b 2 -h 5 -b 5 8 3 -8 9 -l 3 -8 2 -9 1 l
3 -e 8 e 3 -m 8 -8 1 -8 5 -b 5 g 5 a c 1r 2 9 e -g 1 k 2 -z 1 -8 e -b 1 -e 3 -8 3 -8 1 -c 4 9 5 a
2 -l g i 7 o 4 -c m -a 4 -b a f 2 g 7 -7 a -9 2 9 5 d 8 -a 2 a n a a -l a 8 a -d h s 8 -e 1 -s 3 -b
7 -b b -a 1 -9 4 -k 4 -8 b 7 3 -8 f -f 9 -j 1 -d 6 -f q -8 1 -9 3 -j 8 -d 2 -9 7 -11 4 -d 6 f 4 -b
3 -e 8 g 7 -n 6 9 4 -y f -e 3 l 1 8 b b 9 -9 3 8 3 8 2 -s d 7 6 -a 6 -f 1 s 1 9 6 -b 7 -8 b -f 1 -h
2 9 7 -z 3 g 1 8 2 -1f 4 -b 3 c f b 9 -1v 3 p 3 j e 8 c -c 4 -g 1 d e k 8 -d 5 -b f -9 1 -8 d -l 1 -a
g -a a -8 1 -g 3 -b 2 -a 2 -9 3 -g 2 8 2 c 3 e q i 1 -d 4 d f -k 1 -k 6 d 1 -q 2 -f 4 1i 7 -9 2 -b
2 8 7 9 b -b d 8 1 -a 3 8 f o 2 -8 g -d 7 -b 2 -1g 2 -r g -8 1 d 4 -i 1 -d 5 d 5 -9 7 j 1 u 1 b 4 f
1 e k -g 4 -l 1 t 2 9 3 a 3 -a 4 -8 3 -7 2 f 2 8 4 -m 3 -o 2 -n 1 -k 5 -c 4 -b b 9 2 -9 6 -8 4 9 8 -8
8 1c 1 -g c j 1 -h 3 -9 1 p 9 -1y 9 m 4 -9 4 -q 3 -9 2 8 7 -l 7 -u 8 m 5 -e 6 j c -b 2 9 7 7 5 -a b s
6 -a 2 -c f -f 5 -c 4 8 3 -f 4 -8 4 e h b 6 -b 2 7 7 9 4 -e 5 -8 e v 1 m 9 b 7 -d b -a 3 -9 3 -8 6 -k
1 -b 5 -c d -8 1 -c f -g 8 -a 4 -a 1 -a 3 8 9 q 5 d 4 -g 6 -d 2 -9 2 -e a m 9 -11 9 -y 2 b 8 9 a a
2 -c 1 -d 2 9 4 -9 1 -9 1 -8 1 -8 2 -d 3 c 2 -z 2 f d -b 5 -h c -m 8 j 9 -g f -9 1 j 1 -2h 5 i 4 -c
1 -1d 1 -m 4 9 7 -7 6 -9 b a 2 8 6 -f 9 7 5 -b 4 -8 3 -9 8 -7 4 -b c 7 8 -d o i l -8 4 -9 2 8 2 -8
4 b 3 -f 5 18 4 -b 4 -9 3 1b 1 a i -17 5 -j 6 -8 f -15 1 -8 4 8 c o c e a -d 3 -8 3 -g 1 -g l -g
2 -17 2 -i 4 -b 6 -i 3 a 3 -i e -c 4 -d 2 -9 2 -c 1 9 d -e 1 -d a -9 1 g 3 -7 5 d 1 8 1 c 8 c 3 7 9 w
b -8 4 -9 8 -h g -c 6 b 3 b 4 -c 5 -8 4 7 4 8 8 o 1 -8 b -e 3 -g 1 -7 2 -a 5 -8 8 -e 3 -j 8 -v 3 -9
d -g 1 -a 1 7 5 8 a 9 9 e 1 -a e -9 8 -k 3 a 5 e 3 -9 5 d e g 6 -e 7 -c 1 a 5 -d 7 -b 1 -8 3 -9 3 -k
4 -a 3 -9 9 8 1 a 7 d 3 -p 8 -1h 6 r 2 9 4 8 g -a 5 v 2 k 6 -8 2 -e 2 c 6 -f 3 -r 5 -h 9 9 7 -b e -e
5 -a 1 g 3 -7 9 -15 d -h j -p 7 p 4 c 1 7 2 -c 1 -8 2 -1n c 7 2 b 1 14 3 -1b 9 -d 4 -c 6 d 1 -15 6 -d
1 d 4 7 n v 2 k 8 -b 6 -e 4 -k 5 g 4 9 5 d 2 -9 1 -8 9 c 1 -8 5 -v 2 -c 3 -8 3 a 1 -h 7 -b 4 -i 6 -i
4 -7 1 9 7 a b -q 1 8 f -b 4 -c 1 9 9 -f 8 10 7 b b o 3 -g 3 9 8 -g 9 b 5 -j 3 -f 3 p 7 -g 7 e i y
d b 7 -7 3 -12 5 -j 4 d 6 f 4 -p 2 7 5 -9 1 -n 7 k 3 -8 g -d 6 -d 9 f a 7 3 c 1 -k 5 -c 4 -18 2 -d
2 -i p -m 1 -b c -m 4 7 b i 6 -a 3 e 4 u 2 -z 3 -1z 6 9 5 -9 8 -8 7 -k 1 -8 5 a 5 -a 3 -g 6 -9 4 f
2 y 3 -a 2 8 4 m 2 -c 8 -c 1 d 5 -a 2 b 1 -g 1 d 3 i 2 -d 7 a 3 -16 5 -i 4 8 3 -n f -8 2 -u 2 -8 5 -8
1 -c 1 -8 5 -8 6 -n 3 -e 5 -b e -2m 4 j 5 q 6 a 4 -c 3 o g -9 1 8 1 -7 2 -d 2 d 2 -v 6 -g 2 h 6 e 1 d
i -8 8 -k k 8 7 -e 9 -a 4 -c 2 -a 2 9 8 -d a 8 1 c 4 -c 1 8 2 e 5 8 7 -d 8 -a 1 l 1 -d c -b 2 j f -8
2 -9 4 -8 m -8 5 g d -b 2 -9 5 -9 5 s 2 b 9 d 7 7 2 -r 6 -e b -9 5 -a 2 m 2 -l 4 h 4 8 2 a 5 -4t 1 -a
9 -f 5 7 4 -b a -a 4 -f 1 -p 2 -9 5 -8 8 9 g -t 8 -9 1 f 3 f 3 p 2 -b 3 -a 7 f 3 -i b n d -c 2 -g
7 -b u k 8 -9 7 -7 2 f 5 d 6 d 3 -c c -n 2 c 1 -a b -b 1 u 9 p 3 -u 3 7 2 g 1 9 2 -h 2 -8 2 -a 3 -8
1 -8 8 e 7 a 7 b 6 -b 1 -b 1 15 1 m 2 -k k i 4 b 6 -1h 1 r 1 -c 6 j 1 -f 3 -25 5 19 k s 9 g e -a c f
2 -j 2 -8 2 -8 4 -e 7 8 7 -9 1 i 4 -14 7 d 2 -g 8 -a o w 4 h a -b 7 -p 8 -b 4 -o 3 i 9 a 4 -a a -g
4 c 6 -b 2 l 2 d 2 c 1 -p 4 -i 4 -e 5 -c 4 -8 4 8 1 8 9 a 9 -9 5 -7 3 -j 3 -d e -1n 3 -t 4 -8 a 9
8 -8 a -s 1 -s 4 -9 1 9 j -a 3 -h 4 -a 5 h 1 -s 5 c 1 -7 6 -y 3 -g h -a 2 -b 6 -c 2 -g 1 8 1 e 2 -n
a f 2 -h 7 -c 1 -w 2 -d 3 9 8 t 5 -e 1 h h -c 4 p d -9 b -9 3 -s 3 b 2 f g -h 1 -7 6 -d 9 9 3 a 2 -e
c -b c -7 5 -m 4 c h l 2 19 4 12 3 b 4 -m c -9 2 -9 8 b 3 -a 2 7 3 14 4 -9 5 7 1 k 6 -f 2 h 8 8 b i
8 j f i 2 -g 3 -a 1 -b 9 y 1 15 3 d 3 8 1 9 1 -b 3 j 1 -m 5 -h 2 -j 1 -a g -d 2 -8 7 -8 a k 2 -f 1 -8
1 -r 7 8 c i b p 3 -g 2 v 6 -1m a -7 2 8 7 -b 1 b b -g 7 8 f -c 1 -k 3 9 1 -a 1 -g b 9 3 s 4 b 5 -i
7 -e 3 -8 7 e a l 1 -n 8 8 4 g 1 -9 8 z 1 d 6 -9 a l 7 -h 4 -b 5 -a 1 9 1 -d 3 9 3 i 2 -i 1 -b q -9
b b 2 -8 2 a b -g 5 -7 1 a 4 l 2 -19 5 8 1 -k 2 -g 1 -g 4 -m 4 c 6 f 1 c 5 -o 3 -7 f -i 1 c 1 c 3 -8
1 -a 2 -d 4 i 1 -15 4 -b 6 7 1 a 2 s 6 -7 1 -i 4 c 6 -9 e -8 3 9 4 j 3 -v 3 a 5 h e -i 3 -9 2 -k 5 -d
2 s 1 8 1 l 8 -d 3 -l b -m 3 p 1 -9 1 l 1 -g 1 -h 1 b 8 a 8 -9 2 9 d f 4 -w 8 -a 5 -o 4 -n 5 -j k i
c -k 3 -f 2 11 8 -16 b 9 2 f 3 g 4 -7 i d 1 -b 5 -9 9 -i 1 r 4 -7 2 8 a 1n 6 l a -a 2 -10 9 -7 9 -8
5 -j 5 -x 2 -u 9 o 4 -p 1 8 1 -a 4 -l 6 -f 7 -b a 9 1 -9 4 -9 2 -a 2 -n 1 -c 9 a 8 -9 4 -7 1 -b 5 -8
4 8 b -7 3 -f 1 f 4 -e 3 -e 4 m 1 -f 2 -10 5 9 b -9 a -a 3 -f 2 -d 1 -a a -9 2 7 2 f 7 z 2 -c 1 -c
1 c 4 d 1 -9 c s 3 -n 3 e 6 a 3 8 1 -l 1 -e 4 a b -9 5 -8 3 -8 3 -a c -9 3 b 6 -8 f -i f -i 1 -8
4 -11 4 8 6 7 1 a 8 8 7 9 g w 1 -20 3 -x 1 i 1 -8 h -9 2 d 5 19 5 m 2 -9 e s 6 -b m -q e -14 k -f
4 -i 1 -b 5 -7 c 8 a -a 5 -a 3 j 8 8 1 -9 1 z 1 -i 1 -e 8 -8 5 -b 3 d 2 -m 8 7 a -9 1 l d -a 1 -1e
2 -l e -8 2 f 1 -7 2 -9 4 a 2 a 3 8 1 9 i s 3 -8 2 u 2 g 1 -d 5 9 4 -d 3 j 4 t 1 -i b -8 6 7 2 f 2 a
c -u 3 -v 8 -a 5 f d -i 3 d d d 5 s 3 -m 6 -a 1 j 5 -q 2 8 7 i f -8 2 -a 9 -8 a c 1 -f 2 -e 4 -8 6 k
1 -b 2 -t 5 -a 4 a b d 1 n 2 c 3 k 9 -9 9 -9 7 -c 1 f 4 -f e -e 1 8 2 -9 7 -f 6 -a 5 m 9 7 4 -c 2 9
1 9 1 c 5 -f 6 8 3 -9 k -c 3 -7 f -d 1 -8 e o 1 c 6 e 2 c 3 -e 1 -g e f f o 4 a 3 8 3 w 4 -8 a -k 1 c
1 -d 3 -9 6 -9 e -8 c b 1 -9 7 -g 1 a 1 h 1 -e 7 -n 2 7 6 b v j 8 -g g -g 2 -7 1 -c 3 -g 1 -d 6 -g
2 9 a -a 4 -9 1 -9 c r 1 8 7 b c -e 1 -d 5 -e 3 8 5 -7 4 -h 4 -9 4 h 1 -8 1 l 2 -7 2 b 6 -a 1 -f 1 -a
1 -8 3 -d g 8 9 p l b 2 -16 8 f 2 c 3 -9 1 -i 1 7 e m c -n 1 -p a -9 2 -a 7 d 4 -1q 1 -7 1 f n a 5 e
2 a 5 b 3 -8 1 -8 4 -9 5 x 2 -h h -d 5 -b 5 a 4 -h 2 a h e 1 8 e -c 4 -8 5 9 d -e 1 e 6 -j 3 -b 5 -7
1 8 5 k 5 -d d -c 3 -a 9 f 4 -a r -9 a -b 7 -7 3 -10 7 -k 2 -b 2 -c a -f 1 -g 7 -y 6 -c 2 -c 1 e 1 -8
4 o 1 a 6 l 4 16 4 -1a 3 e 1 -c 1 g 1 c d 8 1 -7 2 h 3 -9 1 -14 1 -l 1 q c o 1 -e 1 8 6 -c 6 -e t 7
2 -f 4 -d 2 -k 2 -d 5 -9 9 9 5 -b 2 -p 5 -c m -b 6 -8 e -e 7 e 3 9 3 7 1 i 1 8 1 -8 3 -8 4 g 3 9 1 8
1 -8 7 -r b -g 4 -7 2 -f 3 a b -7 3 -z d 9 c 7 3 -d 2 j 9 g 2 -9 5 8 a -8 e 8 7 p 3 -9 1 -9 4 c 4 c
4 b 1 -d 5 s h -8 4 -8 1 -9 4 -d 8 9 9 b 7 8 7 -f 1 d 3 -k 8 -a 3 7 8 b 7 j 6 w 9 -20 1 c 3 -s k n
2 -d 6 -m 9 -9 2 a 1 d 3 -7 3 7 7 c 1 7 6 -8 6 -a 4 -b 7 -9 1 n 7 -e 6 -o 6 -i 9 -c 3 -a 1 o 1 -9
7 -8 d -b 3 v 1 -x 9 -d 1 3g c -j r -a 2 -h 4 -d 3 j 9 p 1 -7 3 e 1 -q 3 -q a l 3 -a 4 -d 4 o 7 -e
b j c -c q -8 3 -8 1 -a 4 -d 4 -d 6 p 8 -j 2 f 6 -u 1 i b -b 4 -g 3 j c -e 4 h e -7 8 -9 1 20 1 c
7 1c 8 -d 3 f 5 -b 6 7 4 -b 1 -d 6 -h 3 -8 1 -8 j -i h 8 6 r 7 -m b m 1 a 1 1j 1 -f 1 -m b 7 2 -8
8 -i 1 -9 5 b 2 -2u 4 -a 4 a 1 8 3 -r 1 -9 c f 7 -8 7 -b 3 e 3 -23 6 n 2 d 1 -8 5 -a 1 -p 5 -i 3 -q
9 y 2 -o 3 k 5 -1h 5 c 6 -9 2 -9 h m a -b 5 8 4 a 3 -d c c 2 -b 6 a 3 s 6 f 1 -c 1 m c -c 6 -t 2 u
5 -d o -b 6 -j 5 c 7 7 4 q 3 f 6 -1j 6 -7 c -a 1 -8 h 8 f -f 3 -8 1 -7 1 -d 5 10 c -h 2 h 6 7 a -8
1 -v f -9 1 -8 2 d 5 a 4 q i k 5 g 1 q 6 -a 1 -1n 5 -e 6 -a 1 16 9 -f 1 n 1 -h c 8 4 -7 1 -17 6 -c
6 b l -17 5 -8 7 21 l -i 1 -x 5 8 a 9 f -f 7 -a 1 -o b x 1 -f 2 -e 5 9 3 e a -9 b -e 4 -c 1 -d 4 -g
3 -b 3 -d 9 -c 8 b 6 -b 3 t 6 b 3 b 2 -i 8 -9 2 -7 5 -13 1 -p 2 -n 4 -8 3 -c 3 -p 5 q e j 3 -e 1 -g
7 -c 1 a 2 h 3 -e 1 b 3 a 4 a 4 8 n -8 1 -e 1 -18 2 -j c -p 4 i 2 -j 1 -j 3 a d -l a -t 3 -7 8 f 6 d
f a 1 1p 1 -a 1 b 1 -j 3 -c 5 -9 6 c 5 -w 1 -7 6 -8 1 y 3 f 1 -g 1 -n 5 -g 1 8 8 -m 7 -a 5 -9 3 9 7 e
2 -v 2 -a b -9 7 -a 7 -7 1 g 1 -e 3 -9 1 -8 4 7 2 y c -c 4 c 4 -b 4 -d 4 -a 4 -h 7 -7 1 -f 1 f 4 -8
5 8 2 z 3 -7 2 h 5 -b 2 -a 8 -d 1 -e 3 -g 8 -g 5 -o 5 8 5 -e 2 -b m -9 b -q 2 -7 g -k 3 u 2 -8 g -h
d -j 1 c 1 j 7 -8 1 7 4 a 1 c 2 -9 5 -q 2 8 7 -9 9 -k 3 -c 5 -10 h -8 1 i 5 -9 2 -1o k 9 2 -b 1 -d
b -a 3 -q 5 -f 1 -f 2 -7 7 8 1 7 7 8 1 -9 3 -9 1 -9 2 -1h g -8 c -u 1 8 c -i 3 -l 9 -a 8 -9 1 -8 4 -b
f 8 1 8 9 -e b -8 2 -j 1 -j 3 -j 4 -v a -j 1 -a 1 -s 4 s 9 -8 9 -c 3 -b 1 -d n m 1 -15 5 -7 8 -f 2 -7
e 7 4 -c i -d 4 -9 1 -9 1 -9 1 12 3 -q 3 -9 5 a 2 g 3 -8 5 7 d -8 e b 2 p 4 -e 2 g 1 -b 11 8 7 g 9 -8
5 8 1 c 1 -a c -c 2 b 2 -b d e 5 -b 2 -a 4 -7 2 e 6 -9 e -8 4 -9 3 -8 3 o 3 -c f g 1 -d 1 p g 1d 3 8
1 -b 2 -m 7 12 3 s b -9 3 j 6 7 7 f 4 8 1 f f c 4 -n b -a 7 7 h 7 1 -d 1 -f 3 -9 2 h 4 i e -i 1 -f
1 -e 2 -h 6 -19 4 -7 5 -e j -7 1 -9 3 -j 2 9 4 -a 2 -e 3 k 5 -q 2 -9 8 u g m 1 j 8 -b r -h 7 e 2 -g
b g 1 -a 3 d 2 u 2 19 1 e 1 -1a 1 -9 2 -g 3 e 7 c 1 b 3 m 2 -c 3 -7 8 -j 4 e d -9 6 -a 9 -7 4 b 5 -e
3 o 4 -w 2 -e 4 w 2 g 1 -n 6 q 4 8 7 -8 4 -a 2 -j 1 -8 e -9 2 -o 5 -p 3 p 4 -f 5 b 3 j 1 -7 6 8 2 k
9 b n p 2 a 3 -f 9 e 5 8 6 -9 7 -7 1 -b c -7 2 -8 4 -7 b t 3 c 4 f 5 -1c 4 d 5 -b 9 -u 6 t 3 -8 2 -33
4 -c 2 -c 8 a 8 -b a 9 6 -d 3 -15 4 -a 1 -9 9 -q b -s 6 7 4 l 4 u 4 -8 7 a 4 -f 1 z 8 -f 4 -v 3 -7
4 8 h 8 6 q 8 -n 5 -8 1 8 3 9 1 i 4 9 1 -1f 3 e 5 t 1 -j 4 r b d 4 8 c 7 8 -f b -c 1 -g 7 -e 4 f 5 h
4 -h 9 p 3 m 8 -7 1 j 6 g 6 -g 8 -i 3 -a 1 -9 3 9 6 -7 1 d 2 -p f -8 7 -d o -9 7 g 4 r 2 9 3 8 i -9
3 -d 7 -8 5 -9 8 14 3 -7 1 -8 3 j t e 7 -c 6 -b 2 b 3 7 e s a -9 3 -8 8 -i 2 -1c 5 -b 7 -18 2 -7
f -1e 5 9 8 -8 2 g 1 s 2 g 7 -7 1 h d -l 6 t 5 -i 2 d 1 a 8 d 3 -8 6 -8 4 7 3 7 4 -f 1 -8 3 -c 3 a
6 q 3 b 4 -7 c -k 7 b 4 c 5 s 2 -7 7 -g 4 r 3 -8 1 k 1 j 5 -8 3 -d 2 -u c -a 8 a 4 -v 1 c 4 -q 7 a
1 9 9 -g 5 -j 2 -i 1 -n 4 -b 3 f 1 x d -g 1 -7 6 15 9 -c 9 -k 7 -9 k a 9 -k b z 2 -9 3 7 o -h c -9
4 15 8 -7 2 -t d -7 2 -l 6 8 b -9 5 b 2 -n f -9 9 7 2 -a 5 9 5 -j 2 i 3 n 2 -r 7 -8 4 -9 1 -a d d 8 a
e -9 3 o 1 -l 2 -a 1 -s 4 -13 7 -k 2 a 4 -n 1 -7 d 9 8 -8 3 -c 2 j 4 -8 4 -8 5 -9 1 -7 2 8 5 -8 7 o
1 -d b d 8 i 8 -j 2 -9 2 -i 4 -u 6 -7 6 b a -d 1 a b -7 1 7 3 h 4 -w b -7 3 -8 5 a 5 -k 5 -l 3 -b 4 7
7 d 1 8 1 -a 5 -9 5 -u 3 a 3 -8 2 k 4 9 3 -b 9 -b 6 -7 2 c 1 k 2 -a 2 7 3 a 5 y 8 -l 5 -c 1 8 6 -7
d -c 6 -c 3 p 4 8 3 -14 7 -b 4 -a 2 -m 1 -7 c 8 9 b a -a 3 -9 4 e 4 9 r -l 7 j 6 -8 1 e 4 f g -h 6 -e
c d 1 r 5 -n 4 -q f d 4 -9 4 9 1 b 6 d 4 -k 5 h j g 5 j 2 k 1 a 3 -b 2 -7 g -i 7 f 7 b f e 4 -b 4 f
3 -9 2 e 6 -1p 2 9 3 9 1 e 4 9 a -8 2 8 h -8 6 g 9 -e 1 -p 8 e 1 -p 4 -d j -1a 4 -e 3 -8 5 -9 1 -h
d c 6 -a 2 -a 4 a 7 -g 2 -1f 8 c 2 q 2 8 1 -i 4 -i 8 -f 2 -9 f -h m -8 4 -c c -8 b -a 8 c 8 -e 2 9
1 j 5 b a 8 1 7 3 -9 4 d 5 -9 2 22 9 -7 g -b 8 -c 1 -8 a -9 b -b 8 7 7 -d 2 -8 2 -b c 9 a p 5 1g 6 -9
1 -b 5 8 3 -a 4 -d 1 -e b -c 2 8 6 i d -a 4 -n 8 -8 a -n 2 7 8 -8 3 1q 1 20 2 7 4 -a 6 p 5 -8 7 -a
1 -8 1 -x f n 3 c 1 -s a e 5 -d 1 9 4 -8 5 -l 2 -a 2 a 1 a 1 -9 3 -i 2 c 3 -c 3 9 1 8 n -q 3 a 1 -9
5 a 2 k 2 -d 4 b 5 -7 e -e 3 -9 2 -f 5 -w 6 -9 4 -f 6 -a 5 9 3 -8 b -h m -8 5 -7 r -b 7 -a 2 h 9 9
8 -s 2 -7 5 -c 2 -b 9 -i 8 d f -d 1 -7 6 9 3 -l g -h f 8 3 -8 8 -e 5 d 8 8 1 -8 3 -p 5 p 7 -9 7 -7
1 8 7 -h 6 -e b -e 7 13 2 f 5 -9 5 -s 1 -d 3 -a 7 w 8 -8 6 -b 9 d 1 f 7 8 2 -g 1 -t 2 -8 c m 1 7
6 -1q 8 b 3 -9 a -v a -9 e -1i 2 -8 1 -k 5 -b 3 -c 2 f 6 -c c -g 3 t 2 -g 5 -t o -b 4 e 4 -c 3 -e
6 -c 8 -8 8 -c 2 b 5 -b 3 -w 4 k 1 d 8 8 b -b 3 8 4 -b 1 -b 4 8 3 9 6 q 1 -j 5 13 3 -7 c a 1 -8 3 -d
c f 3 -h 1 -d 6 -9 6 -8 1 -d i -k 1 -c e w 2 q 1 -7 4 -l 1 7 3 -c 3 e f -g 6 -q 2 -7 2 e g i 9 -d a a
1 -a 3 -b 8 -8 7 -e 3 d 1 -f 1 i a -7 2 -r 2 a 5 -e 1 -9 3 -7 f 8 2 -b 7 b 4 e 4 7 l -d 1 p 1 -a 2 8
2 -9 4 d 3 19 5 9 3 -16 3 -a 2 -x 3 b 3 -j 1 -e 7 -9 1 8 7 d 9 -8 e j 2 8 2 -8 a i 3 l 6 -8 1 -7 2 7
a 12 8 8 5 -8 3 12 v -9 2 -p 6 o 4 -f m g a -a 1 -g c -n q 9 5 -9 5 -g 3 -m 7 -g f 8 4 d c -7 4 a
1 -d 4 f q l 1 -j 4 f 7 d 2 -a 6 -7 1 8 4 -1k 2 -a 4 8 b -2e 4 -c 1 -d 1 h a x 9 -e 5 -f 4 c 1 -7
2 -h f 9 6 h 3 -m 1 a 2 b l -g 1 -9 d 8 1 c 1 l 5 -c 6 d 1 f 4 -d 2 -b a -c 1 9 6 -7 d -p 1 16 9 c
2 h 2 -1a a f 3 e 6 9 1 9 5 -7 1 -e 5 p 1 k 5 -8 g -8 7 -e 1 -d b 15 5 -8 5 -l 1 l 9 -g 3 l 8 -j 7 -8
1 b 5 -c 9 -w 9 -f 4 -n b -a 2 j b 9 3 c 5 -f 4 -i 2 -z c -v a -9 3 -1e 1 e 3 l a h 3 -j 1 -k 9 i
3 -g 2 -b 1 -f 2 j 2 -g 10 b 3 n e 8 7 -9 1 -8 1 -1c 3 f 4 k 5 o 4 -9 e -16 1 -8 2 a b -8 1 7 1 h
3 -b 6 -c 1 -9 2 -p 9 -c n c 2 -c 4 o 1 -9 1 a 2 -a 1 -a h -a 1 j f -8 9 e 2 c 8 -k 6 b a b 5 -8 b 9
2 f b e 5 -g 3 -h 1 i 9 8 5 8 3 -h 5 -e 4 g 5 9 5 b 3 -s 2 8 2 9 1 g 6 f 4 8 1 -8 7 -b 3 -8 8 -k 3 -c
2 b 3 -7 1 -a 3 -b 5 -1f 4 o 3 -b 6 -9 1 -8 5 -e i -9 7 a 6 7 2 m 4 -a 4 -a j -e 2 -b 9 -p 5 -m 8 a
p -9 5 -8 2 -g 4 -b 5 -f 1 -g 2 -v e d 3 -7 5 -k 3 k 3 a 2 -m 1 -e 2 16 4 -n d -b 2 -e 7 -17 1 -t 1 e
9 c 2 -a 5 b 8 -l 8 b 4 e 1 f 1 -c 4 s e -7 n -a 3 o 2 8 9 -8 j -9 3 -e d -d d -a 3 -8 4 -b i -j c -c
3 c 2 q 4 a 3 -k c i 1 b 7 -8 2 -a m d c -8 2 -8 7 -a 7 18 b c 4 h 1 -g 7 -h j -7 6 -9 5 -8 8 -k 5 h
1 i 2 q j -b 3 -8 4 8 1 b c d 4 -f c -b 2 8 1 -m w 8 8 -a 3 k 1 1f 1 e 4 f 2 -9 c e 4 -c 3 -9 3 i 1 d
3 g 3 -a d -s 8 -9 g 9 p -b 3 b 2 -9 1 -a 8 -a c -c 1 -7 7 7 9 e 5 e 2 -a i -k 3 -9 5 -13 1 -e 1 -9
n -8 7 a 5 c 4 i 7 -a 1 b a -h 5 m e j 5 -k 3 a 2 -p 2 -b 5 -r 1 -b 2 -b 1 -i 12 h 1 -e 9 -m m -g 4 c
2 w a -8 5 -a j -11 3 -9 1 e 4 a 1 -g 1 -9 6 -g 5 p 5 7 3 -i b -8 6 -8 1 -y 1 -7 1 8 d -8 3 -o 2 -a
c b 1 -c 1 9 3 -8 5 -f 8 -d w q 1 -a 3 e 2 -b 7 -a 9 -l 3 -i 2 -a c i 4 -9 a -9 f -w 2 w 2 -c 4 -9
h -z 1 -g 3 g 5 m 8 9 4 -f 1 -8 7 a 7 8 1 -a 9 -e 9 -7 6 7 3 9 1 -d 5 -8 3 -d a i 2 b 6 -8 4 -9 4 x
c b 1 -b 1 -7 4 p 8 -a 1 a 4 t 3 -8 1 n 4 -b 5 d 1 -k 3 -a 3 -c a -9 2 -b 7 -k 3 8 c h 2 -a 7 -17
1 -i 4 8 3 -c 4 -8 2 -g c 9 1 b 1 -d 2 a 2 -e 1 b c 9 1 -c 5 8 a -d 1 -b 5 7 6 -9 3 o h -c 1 -d 8 -7
4 8 4 m 1 -8 c x 1 -8 3 7 8 8 3 8 5 a 1 m 3 -9 e -9 3 -a 3 a 1 -g f -8 2 8 4 -d b -8 8 -g 5 -9 3 -8
h q l f 7 8 f -g 3 -a 5 a 4 -k l c 1 -j d -d c c 9 -i 5 -7 b 9 1 -a 1 -j 7 -8 5 -c 9 9 1 -c 1 c 3 h
4 e 4 a i -n 1 f 1 -d 7 -9 1 f 4 -h a e 1 j c e 3 -8 6 h c -h b -9 a -f a -a 3 -c 9 8 b -8 6 y 1 -7
4 a 5 7 3 -1e 2 11 5 8 1 -9 2 -c 2 -7 1 -9 2 -b 5 -9 3 -9 1 i 2 -9 1 8 b 9 1 -7 e -e 5 8 2 -f 1 -b
5 -u 9 -i 1 10 5 j 5 -e 1 -b 1 w 4 -9 2 -c 9 8 4 -q a -a 3 -b 1 -9 2 -h 6 -a 2 -a 1 7 1 -t 2 -f 7 -f
4 8 2 u 6 8 3 -c 6 -7 1 -16 c a 3 9 3 -m 2 -e 5 -c 1 -o 5 -8 7 -h 1 a 9 -d 1 8 4 8 8 -i 4 -r f -a
8 -e 1 -a 1 -7 1 -e a b 1 7 1 -7 1 -9 2 -f 8 -f 2 17 5 -8 1 -a 2 c 3 -d 3 -a 2 -8 2 b 2 n 4 1f 8 a
4 -g e 8 3 -c 8 -f 1 -7 1 y 7 -7 6 -b 3 -f 3 -b 1 x 1 -1g 1 -7 6 h a 9 d -a 4 -b 6 9 1 l i -9 3 u
a -o e -1f 1 d 2 k 1 -7 5 f 6 a 10 -i 6 -9 f -d 1 -x 4 h 9 -a d 8 7 -8 6 f 3 -h 1 -15 1 -c 2 -b 3 c
5 -e 2 q 2 -8 b -l a -d 9 8 5 -j 9 -a 3 -b a -e 1 -c f d 9 9 c -h u -g 2 a 3 -7 1 -a 4 -c 5 -j 6 -e
3 d 3 8 1 c 4 d 3 d 2 e b -9 e -c b 18 4 -g 2 -8 h -p 1 -a 2 -c 1 -h b -b 1 a 5 -d 3 -9 6 g 2 -c a -g
4 -h 2 -8 b -2o 6 d 8 -9 7 8 b -9 5 -c 9 -2a 4 -s 6 -9 d -9 4 -a 1 -8 8 -8 6 f 9 -c 7 1a 1 -o 2 -b
3 -c 6 -c a -e 5 8 5 11 2 -e 3 c 6 9 7 f 2 r 6 -f 3 -8 4 1e 1 -c 3 -b 1 -f i b 9 9 5 -l f -f 1 d 1 -d
1 -z 1 f 6 -8 6 -g 1 e 4 c a -o 2 -o 4 a 1 d 2 -9 2 d i -22 2 -v b j 4 -e 1 -i a -a l a 3 -8 i n 2 -d
3 -c f -1c 1 -8 1 -13 2 -d a f d -8 4 a 9 j 2 8 3 g 2 -8 6 -b 1 -h 8 -13 c -k 6 a b -7 1 a 5 -c 2 -f
b -9 3 s d -c 3 -b 1 -a 2 1a 7 -f 1 -7 3 -d 3 c 5 9 h -8 1 -8 8 -7 1 c 5 a 1 -l 7 d 4 -9 1 -r 2 c e o
3 -a 9 b 1 8 1 -d 3 a 2 -b 1 r 6 -u 3 -e 7 l 2 n 3 a 4 e b 8 6 -d h f j -x 7 -a 7 -i m m 3 -9 7 -9
1 f 1 -i 4 -b 1 f 2 a 3 7 4 -b 8 -p 4 -9 b d 1 -e 1 -l 8 f 2 -h 3 -d 2 -r c -b 3 1p 2 -1b 2 -e 9 -t
7 -d 4 -s 5 -f h 9 1 -d b -8 2 -f 1 -b 3 -c 1 f r -i 1 9 6 -9 7 -o 2 -9 2 -9 3 q g -a 3 -d 3 -p 1 -c
1 -j e c 3 9 1 a f -9 1 -e 7 a 2 f k c 1 b 1 r a -8 a -d 8 -k 5 9 7 x 1 k 4 -9 e -a 4 -g e -8 4 -23
2 -9 6 8 6 -m 1 -q 9 g 2 h f k 1 -2f c i 1 c 1 -g 2 -9 g b 2 m 4 7 8 -8 1 h 9 8 3 k 5 -7 6 k 4 g 5 -q
a b 4 -b 3 9 9 -8 3 -b 3 -c 6 -j 3 -18 6 -8 1 -9 1 7 2 e 6 9 5 8 2 -y 5 -a 1 -8 5 -8 2 8 6 8 1 -d 2 t
1 d 9 u 1 h 4 -p 5 8 4 h 9 -d 1 c 7 a 4 -f 4 9 4 7 1 -7 4 -9 9 k 2 -9 2 8 7 -c 3 -e 2 f 1 -8 4 j 4 a
2 12 a -b f e 1 -7 2 -9 j -w 5 -g h -9 8 -a 7 f 3 -j 3 8 2 d 1 -a 3 -9 1 k 2 -c c 8 c -a 7 -a 2 d 3 8
h -9 a z 1 a g -1f 2 e 6 -i 4 7 6 -e 6 -d 1 9 4 -8 4 -b 1 -a 2 c 7 -s w 9 2 -f 3 -l 1 -a 3 8 3 -8
2 -p 3 -a b 8 4 8 7 -8 6 -b 5 b 5 -d 2 -i 5 -c n -g e -e 5 c 4 d 2 -9 5 1j 1 1m 3 13 7 -a 4 -h 1 c
1 9 1 -i 2 -v 4 -m 2 c 4 -c b -11 6 -8 1 -u 4 8 4 -g 1 -16 c -8 4 f 4 -p 2 -l 9 8 8 -p a f 8 -c 6 j
c -8 8 -h 3 x 6 f 1 b 5 -8 1 a 5 -7 6 9 7 -f a 8 4 -8 6 7 1 -m 5 9 8 -t 1 r 7 10 2 -a 2 -8 3 -9 4 -b
7 8 3 -8 1 n 5 -8 2 a 2 -8 4 n m -g 2 c 1 -c 2 -1h 5 -8 1 -f b a 2 -a 7 -7 4 x 2 -u 3 -d 9 -d 5 -i
6 -8 b k 5 -x 5 -c 8 c 4 -m 2 -n 9 -7 2 -f 3 8 1 -a 1 -a 1 7 5 -a 2 -a 1 c 2 -7 6 a a -10 3 9 k -c
1 -8 e -7 2 8 2 d a -1a 4 -8 5 -a c -b 3 -s 3 -j a -h a l 1 -c a h 4 -h h n 9 -g 7 u 2 -7 3 8 3 -8
2 a 3 -u 2 -a 17 -h 1 7 2 -d 2 -7 1 -7 7 -k b 8 8 w 2 -9 2 -f 7 -q 5 -8 2 9 2 -l 4 17 8 14 8 f 5 -1q
c -7 4 -i 3 12 8 7 1 a 4 -9 7 8 1 -9 1 8 7 k 2 b 1 8 7 j 9 -f 4 n 3 -8 1 -9 e -b 1 -h 2 -7 4 -f 2 -1f
4 -w d j 3 9 8 8 4 -a 6 b 3 b 6 9 7 u 3 r 2 f b -h 2 -e 7 9 1 -c n g 1 9 9 -q 2 -i 7 k 7 c 3 -f 1 -c
4 7 8 1c e -d 2 -h 5 e 1 -a 3 -8 1 -d 6 d 2 -d 2 9 9 c 8 -b 1 -e d -b 7 -a 8 -d 7 g 4 -c 2 1j d g
5 -a 7 -a 4 -e 1 7 1 -a 7 f 2 -9 3 -8 2 -a 8 -e l -8 4 -i c -b 7 18 7 n 5 -d i a 3 r 1 d 3 k 2 -e
1 -a 1 -7 6 -m 1 -d 3 a a n 4 -a 6 o 2 -e b n 6 -a a e 1 g 1 d b -9 4 -9 c 8 a -b 6 -7 2 k 4 -a d -9
2 -b f -b 2 -g 1 a 2 -s 2 -7 c -8 3 -d h e 3 -c 3 -f a -8 b -9 7 -7 3 -r 1 -9 4 k 3 8 n b 5 8 1 8
6 -j 8 -7 4 -e 3 j 3 8 1 -f 1 9 1 c 3 7 2 f 7 -c b -7 i -d b -v a -b 8 -9 8 -8 f m 7 -2t 2 -9 7 i
1 -j 2 -7 1 -a 5 -b 1 9 1 -b 3 -q 1 -x 6 -f 1 -c b -d 5 9 7 -9 a -7 3 -8 1 -9 b h 3 -j 2 -g 5 -d 2 a
3 -p 2 -e 1 -c 1 -k 3 -7 5 f 9 -9 3 o 2 -7 2 f 7 -7 2 a 8 -19 3 -a 7 -a 4 15 1 f 6 -9 5 -m 6 -8 5 -8
1 b 8 -9 1 -c 3 -c 1 -k 9 7 2 -8 3 -g 2 -q 6 -b 2 f f -u 3 -d 3 -i 3 h 1 t c 7 f -v 3 p 1 -d 7 -b
e -c 1 -m 3 q 5 l b -c a -p 5 g 5 a 4 -e 2 -c 1 -x 6 -g 2 -8 t a 8 9 6 m 1 w 2 p 5 f 4 -e 6 -g 9 -a
d e 2 m 1 -a 4 -f 2 -a l -a 6 -9 1 -v 6 i 2 -b 1 d b -s 6 o 7 -p 3 t i d 1 a 2 -b 2 -b 5 a 3 -h 3 11
b -a b 7 2 -b f -7 i -a e -f 9 -e 8 -1f 5 c 4 -b 2 -r 1 c 4 -b 2 1h 2 -c c 17 2 -9 2 -7 3 7 3 8 4 9
1 w 2 c 3 -i 3 i 2 -19 1 -7 3 -m 2 8 3 g 1 -8 1 -f 6 -b 9 k 1 -9 3 b 5 -7 4 -f 3 -8 2 a 8 -y 9 -8
2 -b 5 -g 2 7 4 -f 3 s 3 -8 1 a 4 9 2 7 1 -8 1 9 6 a h -d 4 8 i -b 6 -9 3 -f a o d -a 1 a d 7 4 -i
4 -n 2 h a -7 5 12 6 -e 8 p 3 9 1 b 8 p 2 -d 8 -1d 1 -n 8 -8 4 -c 7 -a 3 -i 9 -9 7 d 4 -d 2 f 3 -b
5 j 5 -a 5 -8 3 -c 5 i 8 -f l -u 3 -8 3 -12 9 -g 4 -o 7 -b 2 -8 4 -8 1 a f m 7 b 3 z 8 -7 9 -1r 1 f
a -7 8 -d 9 k 4 -d 9 k 1 -11 1 j 2 8 6 -1b f -a 1 -8 g -d b s 2 -8 6 -9 1 m 4 m f -7 2 8 3 b 4 -b 7 g
8 -9 1 -a 8 -9 2 -7 7 -b 9 8 5 r 9 -9 g t 2 a 9 -8 3 z 1 -a a h 5 -9 2 -7 3 -7 7 -8 3 8 7 -e 6 z 2 -b
4 -d 3 -7 5 11 1 -f 4 -e g b b -h 1 l 3 -l 7 -e 9 -8 8 p 9 -a 3 -d 6 -7 1 -16 1 p 2 9 1 -8 1 b 5 7
2 -7 c -c 4 -o 5 -k 4 e a -i 1 -b 1 8 f -7 8 8 2 -c 2 i 2 e g g 2 -q 1 -8 8 n 5 u 2 d 2 -8 3 f a -c
1 -d 6 -c 5 -8 c 14 1 -8 8 h 2 8 5 9 8 u 3 1b 2 -d b -b 7 -a 3 -9 4 -a 5 7 3 -1f 9 -n 7 -9 2 -9 1 c
2 -8 4 -f 5 -l b -7 3 l 2 -d 1 -9 b -d f -15 4 -b 1 -a 4 -8 5 -19 3 c 2 2l 2 -8 2 a 6 -i 3 -b a j
7 -a 3 8 r -9 8 -8 6 -a 1 -c 8 -e 5 -b 2 9 b l 6 e 8 -9 a -b d -l 5 -9 d -j 2 -9 7 -a 3 9 3 -d 3 -9
9 -1g 1 -e 5 -k 1 -c h -m 2 a j h 2 k 2 -a 2 e 8 -a 4 d 4 b 1 b 4 9 e -e 6 8 6 -9 1 -17 2 -b j -b
3 -8 6 -h 5 -b 3 -h 1 -10 7 -o a -q c -j g f 5 -i h w a -a 3 f h c e -a 1 b 4 -9 5 -h 1 -b 6 -c 8 -w
7 u 3 -j 4 7 1 -g 7 11 1 8 1 7 2 -8 1 -8 5 p 5 b b 7 1 -8 3 -d 1 -e 4 -9 b -e l -c j -a 4 d 2 -8 3 f
2 -9 2 -o a -h 2 -m 6 b 6 d p -8 2 p 1 -b 1 -a 2 -9 1 f e -8 3 -m 2 d 4 a 1 8 1 -16 2 c 1 -8 1 -c
3 -8 3 c 5 -7 2 a 5 8 b 9 c b c -e 1 k 8 -9 9 -j 3 -e 4 f 2 b 1 c 5 -h 5 -c 1 8 6 -9 1 8 1 -h 1 d 8 9
3 v c c 2 l 4 -b 3 -e 5 k 4 8 1 -e 3 9 2 -u 1 -9 3 b 1 -b 2 -v 7 -t 1 -j r 8 3 v 1 g 4 f 2 -a b -d
7 9 3 f 6 a 9 -8 3 -8 3 -9 1 d d -l 1 -i v -8 u -a 1 -7 1 -9 1 -b 2 -8 7 -f 2 c b -8 2 -b 1 k 2 -t
1 -a 5 -c 7 -k 5 j 1 -b 3 -1x 2 -e 2 -9 p -a 8 -8 3 7 6 f 2 n 8 -a 6 -8 3 -9 2 -b 1 -8 1 -c d c 2 s
4 -a 2 a 4 -d 2 -1a 5 8 4 -o 1 1e 7 15 8 -f 6 -e 3 q 7 v 1 -b 5 -7 3 -d 3 h a -w 7 7 c c 1 -a 4 -u
8 -o 4 -y 5 -9 a r 1 8 1 -8 1 -e 4 8 c u 3 c 5 7 3 -w 7 -g 4 -i c -c 5 9 i -b l -8 4 -r 3 -d 2 a c -9
1 -7 3 -8 d 9 2 -9 2 -8 7 v 9 -8 a t 8 l h a 3 8 2 -f 1 1b 2 -9 8 -8 b -8 1 -7 2 d 8 -g 3 g 1 -e 2 -7
1 -i 1 k 4 7 3 -8 5 b 4 -e e q 2 1a 3 -b 5 -8 1 -v 5 12 3 -e m -7 8 -8 8 j 8 8 f -8 a -j 7 -x 1 -7
3 9 5 8 5 b 3 g 1 v 1 -7 1 8 q g 1 -8 4 i 2 -7 4 -b 3 -f 4 -8 4 -w 2 -g b -d 5 9 4 7 3 a 1 c 6 b
11 -r g -w 7 -b 8 -9 3 -8 1 -7 5 d 1 -a 8 -7 5 -8 u f c u 2 -j 6 g 1 o 1 e 2 d 2 -8 3 9 5 -9 4 d a d
6 -8 3 8 8 -d 3 h 8 8 2 a 6 c 3 -c 8 -a 1 a 1 e 1 -8 j -8 1 -i 4 g 3 e g -a 2 -d 7 -o 3 -f 6 -j 2 a
c -9 1 -8 a b 8 o 8 d 1 -u a -a 4 -f g -16 2 -9 4 -c 5 18 b -8 9 -8 3 8 4 p 6 c 7 8 8 -a 3 -a 5 -t
1 -k 1 -u 3 f 1 -8 2 -8 g r 4 9 3 7 6 -9 a -u 6 a 9 -d 1 -h s -h 2 -e 2 -b 1 -9 2 8 6 b 6 -f 4 u 3 -9
1 b a -u g -7 8 -7 7 -d 7 a 7 -9 4 i 7 c 3 -7 b q b v 1 8 7 -e 5 -j 2 9 4 -c 1 -g 2 -8 o m 2 -8 1 -b
1 c e -o a h 1 7 a -8 4 d 2 -d 2 -8 5 -o 1 j 3 7 3 -7 8 -9 1 -h 5 -i 4 -8 5 -c 5 8 3 -8 8 i a -7 1 -b
3 l 6 -r b -9 1 k i -d 4 7 1 w 6 -s k m b b 1 -d n -y b -a 1 8 7 9 2 -f 4 9 b s a e 6 -i 8 f 9 x 1 f
1 7 8 -f 2 -7 b -16 4 -9 8 -9 2 -l 4 f 3 -k 9 -i 7 -19 1 j 5 9 1 -7 1 -8 3 -a b -7 b -c 4 -g 2 h 9 -9
3 -9 3 -a 3 d 3 -2u b -e 1 -b 2 8 8 -7 2 e 6 -7 3 -7 1 -h 8 -e 3 -8 1 -v i 7 1 -g 4 k 1 -18 2 8 1 -b
2 -b 2 -c b -h 8 -n i -a k j 4 -d 2 -i a -b 6 8 4 -b 3 -m 2 -a 4 -g c c 3 g 5 u 5 h 2 -h 1 -7 3 -f
6 k d -8 2 -e 2 8 4 -8 6 -g 2 -9 2 b 6 -o 1 8 3 f 2 -8 2 -13 q 9 1 8 c i 3 8 1 -d a r o -d 9 -o 6 -8
1 -8 1 -13 5 d 9 -g 1 -e k -9 7 c e 9 9 -m 1 -e 7 -p 7 1c 5 -c 5 -f k -b 1 m 3 -8 1 19 2 u 5 -j 8 m
1 -n e a 7 -i 1 -c 2 -b 8 -9 7 -8 3 -a 1 -u 7 -e 2 y b -e 1 -7 6 -a a -7 2 -8 2 8 5 -8 4 7 1 -v 3 -e
6 -k c -b 2 -7 4 p 1 -i 6 -a 3 8 2 b u -i 1 -7 8 -y 7 -f 6 f b -f 1 -7 1 9 b -a 4 -k 3 -8 f b 7 -h
3 1e 1 -j 3 n 2 k 1 -n 5 e 2 -8 1 b 3 -c 8 9 2 -7 a -8 3 -s 1 z 1 8 j e 4 8 a -a 2 -7 l -8 6 -b 3 -9
9 -t 6 o 7 -c 5 -c 9 -i 2 -f 4 -e 1 n 1 -c 1 h c -9 g -e 9 -9 6 a 9 -9 7 -9 5 -d 6 -1v 2 d 4 -c 2 -d
d q 9 -8 3 -c 1 j 3 -d 2 -8 7 -a 3 -e 3 -b 3 -e 7 9 c -j 9 -d b -f 1 -m 9 -d 2 -b 9 -c 1 -7 7 -j 7 9
b -7 2 a 9 -a 1 -j 4 e 4 8 4 k f -7 3 r g i 3 -a 8 -7 1 b 2 -b m 8 e -9 1 -c 2 -9 2 -9 2 -g b j 3 9
f 1c 6 c c d 5 9 1 8 2 9 8 w 8 7 5 -8 3 k 9 -8 6 e c -j 2 -8 3 k 4 -b 4 -g 5 17 1 -c 4 -8 3 -7 1 -9
3 -a 6 -l 9 a 1 8 3 -y c -c 1 -t 1 v 9 -k 7 -23 3 -7 1 -8 4 -9 8 -7 1 b 4 -7 8 -b 9 7 a d 2 -b 1 -z
3 -r 5 -b 6 -d h -b 4 -c 1 t b -b a d 2 j a -b 5 -8 1 -b a -9 g -7 3 -m 2 -i g -c 1 -b 1 -c 3 i 9 -f
5 1n 1 -9 9 10 3 -i 7 -i 3 l 8 -11 1 c 9 -9 17 f 1 -m 1 b 2 9 2 -d 1 -7 2 -i 8 -9 1 -f 1 -8 7 -h 3 -a
3 b 7 e 6 b j -7 k -d d h 6 -8 5 8 5 -o 5 a c -s a -c f -b 1 -f 4 m 9 -a 2 f 6 -e f -8 2 -f 5 -j a -9
1 c 2 -c 6 a 2 -7 2 -a 1 a 1 -c f -9 4 -p 1 -g 1 g 6 a 1 d 6 8 2 -7 2 g 8 -b d -e 5 -a 3 16 9 f 5 n
c -a 7 -8 1 d 1 9 1 -8 8 a 8 -7 4 -o 1 -7 1 k 1 n 5 -g 6 -j a -c 5 i 3 9 4 -8 6 o 6 -g 6 -9 4 -9 6 8
3 -d 4 -13 2 -b 8 15 8 d 1 -a 4 -h 7 -a 1 -l 4 q a -9 5 -7 2 -8 7 n 4 k 1 -z 6 -9 d b 8 -17 2 8 6 7
b -7 c p b -c 7 -9 2 8 2 g 5 -9 6 7 3 -7 7 -8 2 -b 2 -a 5 e 3 a e -7 1 x 2 -c 8 -f 6 m 1 l 9 f i -7
9 n 5 -17 6 -k 8 -13 6 -d 3 7 7 -8 2 21 1 -7 2 -9 2 t 5 m 2 b 1 g 5 -g 9 e 1 -8 3 -b 5 c 2 8 9 15
1 -8 n -8 1 7 6 -g b -8 2 -c 3 -f 4 -8 2 a 1 -a 4 -7 3 k 7 b 5 -a 7 -b 1 -f 3 -9 1 -1b 3 r e -t d -c
d -9 1 m 6 -d l -8 c 9 8 8 5 -a 1 -c 7 h 3 -a e 8 a -b 6 h 3 h 1 g 3 8 3 -7 5 -8 2 d 1 b 1 -c 2 -c
4 -9 7 a b -k 1 1c 6 -9 5 -9 8 -8 g 9 9 e b -c 1 -n 2 -7 2 -8 2 -a 2 -e 1 l 2 -w 4 18 7 -9 8 -a 8 8
3 h 1 -l 2 -a 3 -d e a 4 -y 1 8 9 q b -d 3 -j 6 a 7 -b 1 1s 4 u 4 -7 6 g 1 d c -a 4 -e 2 u 2 -8 1 -9
1 -9 d -z 3 m 2 -b 1 h 3 -b d -i 2 7 5 -j 5 -9 2 8 7 -s 6 -c 1 -d 2 -9 8 -7 8 -9 4 -e 8 b 1 c 3 -8
8 e 1 m 6 a l -7 4 14 c -g 9 -b 1 -a 2 a b -r c -i 6 -d 3 -i 4 -7 3 -b 3 -8 4 -a 3 -c 4 m 1 -s 5 g
2 d 3 9 7 1q a -8 7 h 4 e 1 c 1 j 3 d 8 -9 b -9 b -8 a -a 1 -1h 1 b 1 -8 3 e 1 -8 c c 2 -9 1 -h 6 j
3 -8 2 l 3 -b 6 -d 4 f d -8 2 e 1 1k 1 -p 6 -g 1 f 6 -g a 9 1 -h 9 -i 1 -8 6 -8 2 -21 1 -a 2 -k 2 -j
4 -a 7 -a 4 -a 2 8 5 9 3 f 1 -s 9 -d 4 -9 3 -8 1 -b 1 -j 4 -b 7 q 6 i 3 -b c 9 1 -9 7 -9 1 -8 4 1k
c w 1 d 6 -o 8 h 4 -b 5 8 2 o 6 d 2 -c l -h 3 -d 2 -l 1 -9 6 -i 1 -9 a -8 8 -10 8 7 3 9 5 -m 3 -8
l -l 1 -h 3 -8 8 g h -q 5 9 7 -c a m 7 -c 3 -m h e 5 -d c j 2 8 6 -9 2 c 1 -c 2 -8 3 -m 3 7 1 -c 3 -v
6 -d n -t 2 -c 6 10 1 -9 7 -7 4 d 1 -2e 6 -8 2 -a b j 1 n 1 -8 1 -7 1 7 5 -9 2 -a 6 l 6 n 4 -7 2 9
1 c 5 -f 2 -m 4 b 6 8 8 1e 5 a i 1e 4 j 3 9 c n 4 -f 4 -7 1 -8 3 -8 7 b 4 a 5 e 3 -p 2 -9 3 -z 5 o
8 -7 2 -a 5 -1m 1 -a 2 -g 1 -c 3 19 1 -i k -o m -p 2 -a 1 -8 5 b 3 8 c -l 8 g 3 f b n 4 9 3 -f c b
7 g 3 -9 2 a 8 q 2 -c 1 -9 5 -g g -e 4 f 2 -l a -a 1 -f 1 -7 8 -10 a -b f -1o 8 k 9 d 1 -b 6 a 2 -b
4 -9 e -a 7 -b 1 -8 2 -e 2 g 2 -b 2 -l 1 -a m k 1 c 1 -9 d 8 1 -b 9 -9 6 -1s 5 -b 3 -1d 9 -r 8 -8 9 z
a z 2 -d 6 -9 9 -9 6 -c 7 u b b 1 -8 8 -f 3 -p 1 d 4 -a 5 -f 8 -d 1 -i 9 -b b -c 5 a 1 g a -b 1 -e
6 -v 4 -d 3 -8 5 -e 5 9 4 a 1 b 1 -c 3 a 5 -b 3 -b 4 a 4 -e 2 -d 2 -c d 7 1 -d 8 -b 5 c 3 d 1 r c 7
g -7 3 8 8 9 a 1d 1 g 5 e 3 q 3 d 2 7 8 -c 7 f 3 -28 1 -8 8 -b 2 -h 2 -2b c 7 3 7 1 e 4 -n 4 s 3 d
2 t u -7 3 -e 9 -u 2 g 8 8 7 e 9 w b -9 k -8 1 -a 3 -a 2 9 b d 1 -r g n 7 -b 3 -c 3 -7 9 -8 1 -9 2 -c
4 -c 3 -h d b 3 m 3 -k e -d 3 -m 5 -h a 8 2 -a 3 -n 3 -x 3 a 4 10 2 7 2 a 3 -8 4 i 6 -9 8 -7 7 -9 5 8
9 -b 1 b 2 9 b -e 3 -e 3 -f 4 -c j -n 4 c f -9 9 -e 1 -a 1 -7 2 a 5 -12 f -f 1 8 9 -7 5 -1u c -b 1 h
4 -b 4 -8 2 -9 2 -h 9 i 3 -q 1 -3o c -n 4 -k 3 9 8 -j 1 -c 6 -w 4 8 1 7 1 -d 2 a 5 -9 3 r 2 -14 5 -e
1 a 5 -a 4 r 1 -a 7 c 7 -8 2 j 3 -b d d 8 -9 2 -9 3 8 p c 3 -9 7 -h 1 -g 2 -c 1 -a 3 d 7 d 3 7 5 -a
1 -f 7 -e l -7 4 l 3 8 6 -h 1 -7 3 -r 3 -9 m g m 15 2 s 1 a 3 -m 1 -d 5 -8 1 -9 2 g 5 f 4 -7 2 7 h -l
9 -9 2 a 6 g 4 a 6 r c h g -a 7 k e g 1 9 4 -d 1 -9 9 16 1 g 1 c 8 7 8 -c 4 b 2 -8 2 -t 4 b 7 -m 1 -8
7 -e 1 9 6 -e 3 -10 9 -a 2 -9 4 -g 4 a 4 -d 1 -b 2 d e f 9 -o 9 -a 5 y 9 -h 7 a 8 -d 5 -9 2 9 7 -7
a 8 6 -a 4 9 g -h 2 -f e -11 a 8 3 d 8 -8 2 8 6 a d -c 2 -b 2 11 4 -9 1 u b -7 6 c 1 p 4 11 5 8 1 e
1 -a 6 b 7 -a 1 -j 6 c 3 -c 5 -9 c w a -9 2 -11 5 -8 7 j 2 -27 3 -8 1 -13 2 -a 2 -j 1 1c 4 -10 1 f
a e 2 -1w 7 -v 6 b 8 -8 3 e 1 y 4 -a 3 k 2 -e 3 q 7 -k d d l f 4 -i 4 i 8 n 8 -p 3 9 4 -9 1 7 g 1g
c -8 1 g 1 e 6 b a -7 b 7 6 8 1 -q e -w 9 -a 2 c 4 -d 3 9 a -9 3 -8 4 -8 2 -7 3 m 3 e 1 -7 4 -8 7 8
1 1s 1 -a 4 -h 9 i 1 9 1 1g 1 -8 5 a 3 -e 9 7 1 l 7 -a 4 c 4 h 1 -a 8 m 2 -d 1 -i 2 -j a d 4 -7 4 g
5 -8 1 d 5 -f 7 -a 4 -h 5 f 8 d 3 b 2 -b 2 p 2 -16 1 c b -a f -p 1 -d 3 10 2 h 5 b d -7 4 9 2 -d 3 -j
4 -o f d 2 -e n -e 4 -u 1 -v a -8 4 m 1 i 3 -b 2 -a 6 -g 5 -a 5 -28 5 -h p -a a -9 a a 9 c 9 -e 3 -c
5 m 6 -e 5 -9 5 x 9 -a 1 -d 2 -9 e -t 2 c 8 i d -7 6 -7 4 -7 9 -d 3 -r d -g 1 9 c d 3 -b e -19 c -x
7 -9 5 l d n 6 -a 3 p 1 -a 1 h 5 l 7 z 2 h e 1c 1 -b 2 h f -b a 8 1 -f 3 -i 1 8 1 p 7 v 1 -a 6 r 4 a
1 b 5 -a 6 h 9 -9 1 -a 1 8 8 a 3 -9 5 -1d 1 -8 c -g 4 7 3 -8 9 m 5 -b 6 -8 7 -9 2 n a -d 1 -8 3 -8
2 8 7 -9 c -d 1 -z 3 d 4 e 3 q c b d -h 4 -8 2 -a 7 -1m 3 x 2 -g 1 -b 2 -c 1 -o 4 d 5 -e 6 -15 1 -g
d -j 3 -o 1 -c 2 a 9 g 15 -a r 8 2 a 9 -g 2 8 2 -x a -8 4 -b 5 -8 2 h 3 -v c -j 5 -b 5 -g 3 l 7 8 g b
3 -p 5 -9 4 7 k -g 3 k 4 -9 8 -10 6 a 9 7 1 1r 1 -d 3 j 6 y 7 -9 3 7 9 -9 c 8 5 b g f 7 b 2 -a b w
e -9 6 -e f -a 1 -f 4 c 3 g 2 a b -k 2 9 4 -9 3 -h 4 -7 g -9 2 -a p -9 1 g 2 -8 6 8 6 -9 f e 1 f 5 -k
4 -h 2 -8 3 -9 o -b 1 7 3 e d a 8 -b i -x e h 1 -x 1 f b -a 2 8 1 -c b -b 6 -b 8 d 3 i e -a 6 -8 8 8
h -s o -g 3 -h b -g f -g 7 -8 1 a 1 f 2 c 7 g c d 3 -l 1 f 2 -b 3 l 4 -k 1 e 1 -8 1 g 2 -9 6 -e 7 n
1 15 i -i 5 10 c j 1 d 3 -c 2 -8 2 -7 2 d 2 -9 m 28 i m 2 l 3 -c 6 -u 7 h d d 1 -9 3 -a 3 -8 2 -8 2 7
e b 1 -a 7 -a 4 d 2 -9 3 -8 g g 1 8 8 -i 2 7 1 -e c -e b l d -a a 8 1 w 2 h 6 b 1 -o 1 -8 1 -8 1 -b
1 -m b -a 9 -9 1 -k 7 -a 6 -7 7 -8 9 -8 1 -d d -h e k 7 -7 8 d b d 1 h 6 -8 5 7 4 c b 9 6 -m 1 m 3 -a
k -f f -g 1 -f 3 -7 4 -8 2 -t c -o p -a 3 -7 4 f c -9 1 d 1 9 5 i 2 -b e -b b -8 2 9 4 -a 3 a 10 f
4 8 7 -d 7 -8 4 -d k -h 2 8 4 -y 6 -8 1 q 9 -k 2 -c 3 -7 3 -9 3 -h 6 b 3 -j a -a 8 -l 7 i 1 -a 3 17
3 -7 4 -8 k -k 4 -9 8 -n 5 8 4 a c -9 c m b 9 c -8 6 g 1 d 3 b 1 -d 4 8 2 -q 6 -p 6 -j 1 b 7 -7 6 f
b f l 7 1 7 7 -7 6 -e 2 -9 2 -b 4 9 4 -9 1 11 3 -a b -j 3 -i 2 e 1 -14 1 -8 5 a 2 -d 1 -7 5 v 6 -a
6 -t 2 j 2 -7 2 -a 1 d 2 -k 2 7 1 -i 4 -14 f -c 5 -g 2 m 6 -8 1 -8 7 -a 4 -c 5 -e 1 9 1 -l 1 i 2 -a
3 2g 1 -d 2 -a 4 -e 1 8 2 1f 8 -a a -9 1 l 2 8 5 -u 1 -b 2 -e p -e 3 d 5 12 2 1t 8 -b 4 c 2 -8 4 q
4 e e -1e a g 2 -9 3 d r -m c -9 2 j 3 -d 2 -8 3 k 4 d 1 -u 1 g 7 -8 1 -8 2 -e 8 -b 5 -8 a -p 6 -i
1 -f 7 a 9 c 2 9 1 -i b -m b o c 9 a s 6 -b 2 9 1 -g 6 j j -c 2 -h 6 -1r i d 1 e 1 -b 2 b c g c -f
7 n 3 -f d -i 1 h 4 -a o -a 5 -o 2 -a 4 r 2 -8 6 -7 5 l 3 l g f 6 l c m 7 f 1 9 6 -8 a -9 3 8 1 h w 9
4 c 2 a 5 -c 8 -s 3 -f 4 -a b -d 4 -a g -9 5 -a 2 -h 3 x 1 -7 5 -8 h -a 5 t 7 -9 1 a 2 -1e 5 a 2 -1n
2 8 2 -g 5 -j 5 f 8 f 2 -i 2 7 4 b 2 -a 6 -e 9 -d 2 -8 1 -9 1 -d 9 -x 5 -t 1 -9 5 -e i 9 h 9 7 a 1 c
9 -h 2 9 b -a 7 -g 5 s 2 l 3 -t 4 -7 l f b 7 b -8 1 7 2 -a 7 -e 5 -h 9 -7 2 -9 e -c 4 -8 c m c -8
1 -a 4 v 2 -e 1 -7 2 -e 5 -9 2 7 1 -f 2 -9 a -b 1 -9 6 -j d -7 5 -a 2 -d 3 -g 4 -8 a -g a 8 1 -q 1 e
a 8 5 -7 5 -8 3 -d 7 -8 2 -7 2 -7 6 s 1 j 7 -c 1 -1q 1 k 1 -8 1 -b 2 8 2 d 5 g 5 c 2 9 1 -p 1 f 2 -9
2 h 2 -b 1 -10 3 a 1 7 d -c 4 -9 4 j 1 j o q 5 -n 9 e 3 -8 b -8 4 1g 10 -c 4 d 9 e a g 2 -i 3 -c 1 -8
4 7 1 -f 1 -c 2 -8 c -g 5 -e 3 -p 7 h a 8 9 f 7 8 3 s 1 8 5 -7 2 -h 8 7 4 -f 5 o 1 -d 5 -m 4 -i h -8
4 -c 5 -e 3 -q 1 -a 3 -i a i 6 -8 3 n 3 -w 1 10 h 9 3 -b 5 z c 23 8 h a 9 1 -b 5 9 6 -8 7 -9 3 j 6 c
3 -i 4 -a 2 7 f c n c n -9 2 -d 14 -9 b -a a -u 1 -k 1 r 1 8 e -t 4 -j 7 s 4 g 6 8 1 -b 3 o b p 4 a
1 -b 3 8 3 -a 3 8 c -7 1 b j b 5 c 7 7 a d a d 3 -e 4 -a 9 y 2 -8 1 -b 1 -9 8 16 4 9 8 -c 3 -a a a
5 -c 5 -8 7 f 4 q h -a 1 m 1 -p 1 k 3 n 1 g 2 -b 6 -b 2 -c 4 i j -e 1 d 1 -7 7 9 9 11 b 8 7 8 1 q
3 -9 6 f 7 -s 1 -8 l -g 8 -c 1 7 i -7 g -a 3 8 4 -a 9 -8 1 -8 3 -l 3 -z 4 -g 1 -i 3 e 1 -a 5 -a 3 -9
7 b 1 o 5 j 4 g 2 j 1 c 2 -a b -e 8 b 1 -e i -8 g t 3 -c 5 -8 d g 3 9 6 b 3 b 6 -b 6 f 3 -8 1 -b 1 9
m -7 2 -7 6 -f a -a 1 -d d 7 8 e 1 -o d -g 2 -a 5 -8 2 -e 5 -1b 8 -e 6 -a 6 -8 2 c i u 4 f 8 -l 5 -9
1 h 5 e 6 7 3 9 2 -c g -i 1 -i 4 n 5 -9 3 f 1 k 5 7 5 m 9 -7 2 c 3 a 7 -8 8 f g -1b 8 a 5 -8 5 g a -8
8 -7 1 -8 1 -h 8 t 7 d 1 8 1 b 1 -b 1 -8 7 8 1 -a 1 7 4 -j 8 -9 9 -7 7 8 8 c 3 h 3 -g a -e 5 p 5 7
1 -l 2 -n 5 z 7 -1i 7 g 6 b 5 8 7 f 8 -8 2 -y 3 e 6 -9 1 -a 6 -b 5 -a 3 10 b g 7 b 2 -7 6 t m -b 4 -k
2 f 2 -8 1 o 7 -d 1 -f 3 9 2 -9 7 a f -k 7 -8 a j 1 -7 2 m 5 -a 5 -h 4 -9 e 8 7 -o 8 -7 1 a 4 -a 1 -9
6 r 6 h 4 -7 7 -f 8 -9 2 -l 1 -f f -20 3 -1a a b c -a 3 -7 3 -a 5 o 2 -k 4 -m 3 g 4 -g 3 -1f 3 18
1 -10 1 -7 i -g 6 -8 4 -b 8 -a 5 i c -a o -a 5 e 1 d 4 -9 2 a b -d 2 1c 6 a 2 -c 2 -j i -b 3 -d 2 -j
5 -8 8 -1o e h 3 -a 2 l 9 9 1 7 9 -9 4 -l 4 -d 4 -8 d w 3 -j 1 9 4 e 1 -7 4 -j 5 j f -b n b 9 -1b
b -c 1 9 2 u 3 1d 9 -p 5 n j -b 2 -y 7 b 1 -9 b 7 d -b 1 -c 5 -2a 1 -a 8 -1h 5 -8 3 9 8 -e 7 d 4 a
9 -d 6 -b 3 7 2 -c 5 c 3 9 1 -e 7 9 1 1c k r 1 b c -7 i b 7 -a 3 h 4 -b 3 -b 6 -8 2 -d 4 n 2 -9 1 -s
1 k 1 9 1 h 2 -c 3 -8 3 -g 3 7 5 b 7 -8 7 -r 2 a 1 -c 4 -i 4 7 b e 3 e 1 -a 4 -d 2 a 6 -7 4 7 5 -f
9 c 4 b c 9 f z 1 e 2 b 5 7 2 g 1 -c 1 -s g -9 5 o 4 -9 6 -a o u 4 8 2 7 2 p 8 -b 7 d a i 7 -9 4 -f
t -q 8 -l 1 -8 9 -8 5 -7 4 -a 3 r 5 -9 6 c h -9 7 -d 6 -8 c -l 4 -8 f -b b b 3 -d 1 -a g -f 8 8 2 -g
2 -1l c -g 5 a 4 -8 4 -8 7 o 1 -8 3 -f 3 -b 9 f k -h e -f 6 q 2 -a 6 8 b -g b -o 1 -7 4 o 4 c 2 b g h
3 -c 4 -7 6 -b 1 -b c -8 e -k 1 -a 8 9 2 -g 6 -e 1 -d 1 7 8 -j 3 -o 4 -g 4 -c 4 -8 4 9 1 -8 8 9 1 i
4 -b 1 -e 2 -1d 8 -7 2 -h 1 -9 2 -x 3 -d b -b b -d 8 r 2 -a 6 q 6 -7 2 -t 3 -8 4 a 5 -d 2 -19 2 -9
h i 1 9 2 -b 1 -i 1 -9 e -d 1 c 7 -a 5 -7 5 g 2 l 5 -7 4 -l 2 -i 7 e 7 -c 3 u 4 -m 6 -i 1 -f 2 -c 1 j
3 -f 1 -8 2 a 5 -7 3 y 3 p 8 -9 o -e 3 b 2 g 8 g i a 4 a 2 -d 2 n 9 9 1 -9 3 -l 8 q 1 -g 3 -n 9 -7
1 -k 4 -b i -1d 5 -8 1 -i b -a 9 g b i 1 8 1 x 1 -p 3 -c 2 -f 8 -14 4 k 5 l 6 7 9 b 1 -f 8 a 1 -11
1 -f 5 c 1 -k 2 -o d -7 9 -e 3 -b 3 a 1 -i 9 -d d -s c q e 8 3 -7 8 9 2 -9 2 -9 d -9 2 -d 6 -8 g -7
8 -a c -k 7 f 6 -9 5 9 1 c 1 -b 3 -a 1 7 4 -c d -e 3 -e a -i c -d 5 -9 7 7 3 -7 2 -9 3 -f j -v 1 f
1 g 5 -9 6 -8 4 a 3 -9 9 1f 3 -8 9 7 1 -9 1 -h 1 r 6 -9 9 a e -8 1 9 1 -m 7 b b 7 3 -a 3 c 1 -7 4 -7
2 -8 8 -e 7 d c 11 5 -7 a -o 2 a 7 -8 8 b 5 -8 s f 8 7 1 -b 7 b 6 -f 1 g 5 k a -h 7 -8 7 8 7 9 1 o
3 -9 2 9 c j 1 b 1 -h 4 -13 1 -9 1 -7 2 r b -s 3 c 2 -h 8 7 5 -9 k -9 4 a 6 -g 2 -c 7 -12 3 9 a d 9 b
3 f 3 -8 5 -a c f 5 -c p 14 3 q b -a 6 -9 g -13 f -b 3 -d h -a 6 -u 2 -g 6 -k 1 -i a -1p 4 e 8 -16
m -j 4 -b a p 5 b 4 -b f y 2 -d 7 -d 3 h 2 -8 3 -f 7 -g 3 -9 2 -l h a 2 9 1 -8 2 d 2 c 1 -7 b e 4 -8
8 -b 4 7 6 -7 3 c 4 -14 2 -h 4 12 9 g 6 l 8 -a 5 -1j d -a 6 -8 7 g 2 k 8 -f d -8 6 -m 4 -9 5 -b 3 -9
9 -h 3 b 2 -1v 1 -g 4 -i 1 -e d -8 e -k 3 -b a c 1 1c 3 g 1 e 4 -8 6 8 1 9 4 -b 1 -q 4 -8 1 -o 2 -7
1 -d h j 3 9 8 f c -8 2 -h j c e c 8 n 7 -c 3 8 5 -m 4 -a 1 -7 4 -e 5 -9 2 e 7 o i d 4 -15 3 -8 9 -a
2 -o 2 o f c 9 -a 2 -a 5 d 1 -d f -d a -e 1 -9 7 -k 1 -t 2 -c 1 -d 5 -a 5 -j 1 -9 2 f 2 7 1 i 3 -1d
1 f 7 -9 4 -a 4 -c 3 -19 6 -a h -j 7 -c 9 -y 3 -9 m -k a -12 6 -l c -a k -x 1 b p -9 p -8 6 9 1 -c
3 -a 1 -b 1 g 2 -i f 8 5 -a a -f 3 -e c -7 3 9 1 9 8 -l 7 -o 1 d b -k b -f 8 7 1 d 4 -9 3 i 2 -e 7 -f
6 -d 1 -7 9 -9 1 -u 4 -b 6 i a l 6 -15 9 b 2 -8 3 -b 3 -8 3 -t 3 -9 4 j a g 2 -i 1 -k 2 g 1 c 5 9
1 -d 3 -11 2 -9 9 -9 1 -8 2 -7 4 r e -o c g 7 -e 6 a 2 -8 4 -c o -e d h 7 -8 5 -e 6 b 8 e h -19 9 -k
2 -c 8 -u 1 -c j -17 5 8 6 -d g f g -8 8 t 3 a 2 8 1 -m d n 5 -l 1 -a c d k e 1 g 3 -8 5 -e 5 8 2 -b
2 c 2 -7 5 -b 5 -8 4 e a c 7 j d -c 3 -11 1 -d 1 -j 1 i b -j a 9 1 -7 9 -11 1 -a c -b 4 -7 3 -7 a 9
5 -b 5 -8 4 -a 1 a 6 -8 2 g 5 h a d 1 8 2 k a -c 9 i 1 e d -x 2 -8 2 -8 1 -e 2 -7 h 14 6 7 2 -p 2 -y
9 -e b d 2 b 8 -p 2 b 7 -q 2 -7 1 j 1 -7 2 -7 6 c 2 d 5 g 2 -8 5 -d 3 v 8 a 8 8 8 -8 8 -2j 7 -g 7 -k
7 -c 1 -f 2 c 8 9 1 -i d -i 4 -b 2 a 1 -7 2 b 6 -9 6 7 6 -14 3 d b -f 6 -o 5 -8 5 9 1 f 5 -e 6 -7 2 g
3 b 5 -x 5 -b 4 d 2 -k 5 -s 1 -b 1 -f 2 -b 1 -9 5 b 1 -n 1 d 6 j 4 -h 3 -9 5 -l a -b a -e 5 a 6 -e
1 14 1 -d 2 -k 2 -f 8 8 8 -e 7 2z 1 -u 5 l 1 9 4 -d 1 -9 8 -k 4 8 1 -b 8 -c 4 -9 e -h 6 8 7 d 1 -g
a -9 c -a 1 k 5 -b 1 8 5 -7 d 8 b -c 6 -g 4 d 3 -8 3 -8 e -b 8 f 8 8 c -1d 7 -a 3 -i 6 h 3 -c 2 -8
1 -9 7 -f 1 -p 6 -a 1 -d 3 -9 y -8 3 -16 3 -c 1 k 6 -9 3 d 2 -b 1 i 6 -g 3 b 3 b 2 -e b f e -y d -e
3 r 3 -f 1 -8 9 b 3 7 3 -9 2 -r c n 1 a 7 -e 3 -9 3 -8 h -8 1 l 1 -k 9 -f 1 -n 1 -d 3 g 1 -8 b -l 1 r
f 7 6 k 3 -j 3 -9 3 k 2 -g 5 8 1 e 7 -7 l -7 a -7 8 -u 1 -9 2 g 3 9 1 -f b -7 4 7 6 b e -d k 9 1 8
4 p 3 d h -m 1 -i a d 1 -c 1 -b 8 o 3 -7 5 -f 3 -d 1 -8 f -y 1 -8 a 8 a -17 1 h 2 -10 d 8 2 7 c x
8 -a 2 -r b -e 6 -p 8 -7 2 f 4 w a -a 4 c 9 -b 9 -e 8 8 5 -c 1 c 2 -d 4 t 4 -1v 8 9 5 7 2 o 1 b 7 -o
c -d 3 -13 3 8 4 -13 8 -8 6 -k 4 -f 1 b 4 -g 2 g 5 d 5 12 f 8 3 c 2 -9 1 -9 2 -h 1 -q 1 e 3 -w 7 9
1 -1a 6 -h 2 l 2 -i 2 o 9 c 1 -i 1 q 4 -c 3 -9 q -i 7 o 2 x a -i b l 2 -a 5 -9 c b 2 -8 1 -h b -9 4 d
4 -9 3 -d 4 -z 1 -b 3 -x 4 c b -f 4 9 3 -11 6 -e 1 7 4 8 6 -a 4 -8 4 7 4 -k 2 1h 2 b d d 2 8 2 1o
1 -i a t 1 -w f -h 1 -a 1 -9 9 j 1 -s 2 -7 5 f 4 -8 d p 1 -8 9 -e 5 -7 3 -d j -8 2 b 4 -7 4 -h 9 9
d l b c 1 i 3 -c 2 -i 4 -j 4 -9 1 -g 2 -f 3 -9 5 e 6 -c 3 k 2 -b 7 -g b -8 6 -d 1 -c 7 -7 3 -a e z
7 c 1 u 5 -8 a -i 2 -b 3 -e n -d f -b 1 -e 2 10 1 b 3 o 2 g 6 -v 5 -a 7 -n 7 -g i 9 b -8 8 c 3 e 5 -b
3 k e n 1 -n 8 -9 5 a 7 -d 3 -k 3 -h 1 9 1 -h 1 -c g -c 1 s i k h -f 3 n 1 -h h b 4 -7 8 -8 g -y 1 8
4 -g 6 9 1 -8 2 8 2 -m 2 -a 1 -e 1 -f 1 -13 9 f 3 8 4 -7 3 -a 2 -7 8 -9 3 -e 5 -e 2 -f 7 p 7 -h 2 y
2 -d 1 -p 4 m 5 -k 5 g 6 -d b 8 2 -a 6 r 3 e 2 -a f -i 6 i 6 -o 1 -9 2 -l 4 -8 c 8 2 -9 8 j 2 14 2 b
4 -a a v 3 8 6 -9 1 -h 3 -9 5 -1d 3 -d 1 -h 1 g 7 -9 4 c 7 7 4 -w 5 13 1 f 5 19 2 -b 3 -e 3 -s f m
8 -h 2 -7 4 -p 4 b 2 -i a -j 5 f 2 -9 1 e 5 -g 2 -j b -e 3 a 7 -u 3 -e 2 d 7 -c 3 a 1 -h 4 g e z 5 -b
5 o 6 -8 4 -9 4 -1l 2 f 1 m 7 -9 7 -f 5 7 1 -b 4 3a 3 a 6 -l 2 -1d 1 o 5 c 5 7 d -c 5 -m 2 b x -a
1 -k 1 -o i -p 3 10 6 -k 1 -1d 9 -f a h 2 -a 6 -w 1 k 3 f 4 d 2 a 3 -b 5 -7 7 9 1 9 1 -c 9 9 1 -a 1 9
b -h 2 i 5 14 4 -f 1 -9 2 -9 1 8 a -9 c c 7 -i 4 8 7 -9 1 q 2 -9 7 -t 6 -9 6 -14 6 8 3 g e -o 9 g 1 9
f -o 6 -8 2 u 1 -9 1 j b -e 3 -7 h h 3 -c 3 -a 5 d 8 -i 9 -8 2 -c 8 c 8 -7 8 9 4 -j 2 a 5 a 5 7 2 -f
8 9 5 7 1 -9 4 -9 3 7 e -a 9 -p 1 c 3 -9 7 -r 1 10 2 7 9 -c 1 h 1 -7 1 a 9 -q 4 -7 2 -f 7 -8 4 -n
1 -f 5 -8 7 e 5 j 2 -8 1 -9 2 -8 3 d 5 8 2 -b 5 f 5 -g c -b 2 -c 1 n 3 -c 4 x 5 c b g 2 a 3 -c 9 -9
5 -9 1 -g 4 11 4 7 2 -i 4 -d 6 -9 2 8 3 -j 5 -f 2 9 f -8 g -a 7 -9 3 -c j -8 5 -l 4 9 7 8 2 7 3 -b
4 -a 1 -d 2 -a 1 -b 8 -b 2 -f 4 k g -8 5 i 9 -9 c -8 1 -a 3 -9 2 1b 7 -f 5 -b 3 -j a -7 2 -9 4 -o
9 -7 1 n 1 -8 7 -9 e b 4 h 3 -h k -k a -k 3 -h 3 -7 2 8 1 7 5 -c 1 -8 h n 3 -j 1 -9 1 -9 2 j c c 4 g
1 p g -7 a -b 1 -c 9 -b 2 -i 1 -7 4 -c k 8 1 7 3 -a g -9 d -y 4 j 6 -u a g 2 i a -e 8 -8 3 -e 3 -b
7 -b 8 -k 1 -j 2 8 6 8 7 -7 a -b 7 7 a 9 i -g 2 b 9 -g b -8 2 -c 2 o 4 -w 4 f 9 -7 2 -h 2 -c 1 -b
2 -7 3 -i 1 8 2 b 2 -8 2 -2w 2 -o 5 -d 3 c i c 2 -g 3 -a 1 -a 1 -u 2 -h e -7 b c 5 -8 2 9 7 -e b t
3 -d 1 e 3 -f 1 8 5 h 2 -a 4 -8 1 -c 1 y 5 e 9 -9 1 b 3 8 f q 4 -a d -l 4 -f 8 -9 1 g 6 -b 1 -23 1 -9
1 e 2 -8 b -h c 7 2 -g 3 g 3 g a -d 1 l c -g b x 3 -h g -1q 2 -9 5 -9 9 -9 a -7 9 -d 4 -i 6 -c 1 -b
n -c 8 -d 3 -a 3 b 4 -8 9 -8 3 -8 5 a 4 -m 5 -e 6 -10 2 8 5 -7 1 -9 2 p d k 3 -e b -7 c 9 a -a 1 -8
5 -f 5 a 2 -7 l 9 3 a l b 1 -e c -a 3 8 6 -v 1 e 3 i 8 -b a -i e c 5 -1w 4 n 1 q e -8 5 f 4 d 7 o
4 -d 1 -9 2 -f a c d c 1 f 4 -g 4 -r 3 e g -d 4 -8 7 -g 5 -7 4 g 1 -8 3 z 3 -8 7 j 2 -f b -8 1 -e
5 -9 5 -f 5 b 8 -g 5 -h c b c 9 1 -b 2 f 1 -k 2 h 6 -a 3 -8 c 9 1 -b 6 -f 8 -8 1 j 5 -8 4 c 3 -b 2 9
2 -a 5 -8 4 -m w 8 d -7 2 -t 6 -b 6 s 6 -f d -9 3 -m a o 5 -v 6 k 1 -b 6 9 7 -c 2 -h 7 8 5 -c 1 -b
f -a g d 2 8 2 l 2 -b 7 -j 1 -9 f -l 4 -b 4 s 4 -b l -h 4 e 3 -c 4 -g 2 -9 1 a 5 -g s 14 d -8 2 9
1 -e 1 e 8 -m e -h 8 -8 6 9 2 -9 2 -b f d 2 r 1 8 7 z 3 -b 3 -u 2 -h 8 -8 2 j 1 8 g 8 7 -b 7 d 5 -1r
3 -q e o 1 -9 g b 1 7 a -d 2 -a 2 -7 u o 1 -j 6 -i 1 -8 5 e 5 b 2 -o 6 n b o 1 b 9 k 5 9 b -e 3 h m b
1 b 8 -c b 8 3 8 8 -p 5 -26 1 -s g -q 8 i 3 -a 7 17 7 -7 w -e 3 -g 1 -d c g 5 s 2 9 e 7 1 c n u 9 i
b -7 3 -9 l -b 2 f 7 -7 3 -9 a c g -o 1 15 2 9 5 -c 1 -a 5 -c 2 -a 3 u b y 2 -g 2 h a 8 4 14 6 -27
1 -c 1 -a 9 c 9 -1a 2 d 9 o 3 m 1 a 9 -g 2 9 2 g 4 i 2 -h a -a 1 -h 1 -a 1 -c e -8 2 b 1 e c -j 8 -a
e -9 3 9 2 -p 6 -b 3 -f 5 -a 1 -c 5 b d -9 a 7 1 -7 5 h 1 a 5 j 3 -8 3 -7 1 -g 1 -7 e -8 7 c 1 -c
7 -3b 7 -8 1 -l 5 -i 2 o 7 b 2 n 5 j d e 9 -b 5 o 1 -n 3 -16 1 -e 2 -h 8 -1y d z 1 8 2 -c 1 k 9 -9
2 -10 1 -f 7 8 a -e 5 a 6 7 2 9 3 f 4 k 1 -d 3 -7 1 d 2 -7 1 -8 2 -l c -w 1 -d g -g 3 g 1 -i 4 -t 9 c
4 s 2 a 2 7 6 a 5 -g 2 -b 3 8 1 -8 1 -a 8 b 6 -8 2 -a 4 -i 5 9 6 -d 2 -s 1 18 5 g 9 -a 3 -8 6 -8
5 -1f c -w 2 -l 1 7 7 o 2 d 9 h 5 i 1 -k j b 6 n 3 -7 4 m 3 -f f a c -d 5 -8 2 w 5 -1g 8 e 1 -7 1 b
9 7 2 -1k 1 -a 2 h 1 -d 6 -s 1 h 6 -h 4 a 6 c 3 d 9 -18 5 -i c 7 a -9 4 -8 f 8 1 p 2 -n 1 i 6 -d i -j
3 -i 5 -13 4 9 9 9 2 -1b 8 -7 2 -8 7 -9 6 m 1 8 4 d 1 v 7 -1d 1 2s 4 -1i 4 -c 9 -b f 9 2 -a 9 g 6 d
5 c 5 -8 3 -9 e -g j c 9 8 9 -b 2 -8 8 -b m -e 2 a 2 -9 c -b 1 f 1 -c 1 -f 6 -9 8 -f 1 -8 3 o 3 -7
5 m 1 -a 8 -a 3 -8 2 -8 4 j 2 -a 4 -l f h 1 -9 6 d c -12 7 f 2 10 b -h 3 g f g 1 -c 7 -f 1 p 6 -9
3 -f 4 -9 4 -9 1 -9 1 -9 8 -j 6 8 5 8 5 -q 1 -9 2 -7 8 v 2 9 1 -c 6 7 g 8 5 j 4 -9 1 -a 3 9 j -9 9 f
d -m 2 -g 7 -b 3 a 5 8 p m 3 9 3 g 1 x 4 -z 2 -9 3 -s 5 a 5 -a 1 d 1 t 6 -k c -8 6 c 9 -a 7 8 f -9
5 -o a -r 5 n 1 -8 5 l 3 -b 3 9 4 -9 f 8 4 -l 1 12 8 -l 1 -b 6 -p a 8 4 -c 8 -a 6 -8 3 -k b -9 2 7
1 p 7 -7 1 -c 3 -8 5 -8 a -c 3 -c 3 a 6 -a 2 -g a d 7 x a k 1 8 r -b 4 -7 1p -f 5 -q 4 o 1 -a a c
1a -7 2 m t -w 7 -7 5 e 1 -d 9 -k 5 -k 2 -e 4 a 6 -7 1 e 9 -d 3 -k b -c 1 -a 2 -7 a k a -d 3 -a 2 7
4 -n 3 -h 5 8 3 9 7 -b 1 -9 2 -e 1 1a a -f g -f 1 -9 5 -e 4 l 7 -y 6 -i 4 -b 2 x 4 -v 2 n 2 -q 2 a
1 -9 5 -m a 8 5 -e 1 -g 5 a 2 -e t -g 8 -t 6 d 5 z a 9 6 u 4 a 2 m m i 3 d 3 -k 1 -y 9 7 9 -e 3 -m
4 -7 1 8 4 9 5 -8 9 a 4 7 f -1f 1 -m 6 a 1 -e 4 e 1 -m 2 -7 8 -k 2 b 4 c 4 -8 1 -h 6 -h 4 -19 1 -k
1 j 9 w 6 e 5 w 2 s b -k 1 -8 6 7 7 n 5 -7 6 -b 3 -26 1 -8 5 7 a n 3 -9 1 -9 5 -7 4 u 3 9 6 -m 5 -7
3 -8 1 -f 2 9 5 -f c z 7 x 5 -9 2 1g b -9 8 d 2 -8 1 -9 2 p 1 8 q -h 7 -8 4 -9 1 -p 1 -z 4 -c g -9
1 -8 b n 5 a 3 f 3 d 1 -7 4 -8 4 -1g 2 -9 6 j i 8 3 -n 6 -7 5 c 5 e 2 -e 1 r 6 z 1 7 f c j i j -7
2 -p 7 d 2 9 d -o 2 x 6 q 7 h 5 k 1 -8 9 -8 b d 1 u 5 i 6 -c 4 j 1 b f -8 2 d 6 -9 2 f a -f 3 -g 5 -h
4 -e 3 e 1 -r 4 -a 3 g 4 l 2 -8 1 -8 1 -1c 8 -j 4 a 4 b 1 -8 5 -o 2 -t 2 -g 3 -8 b -8 3 -9 d m 3 a
2 -8 1 -y b -9 l -8 6 -1c 5 -m 8 -c 3 -j 5 b 6 -k b 9 1 -f 1 -9 c -e 5 -7 r -9 4 a 3 i a 7 3 -8 1 -8
1 1k j -8 b -e d 8 8 -a 3 -9 1 -e 3 -9 2 8 5 s 3 e 5 -d 1 e 7 -8 5 9 2 d 3 -b 5 9 f -c 6 -9 2 -b 2 -e
4 -d 9 -9 a -9 5 -12 8 -c 4 i 1 -k 8 s 5 a 3 b 1 -s 7 -k 2 9 2 -a 9 c 1 -8 1 9 1 d 3 -a 8 w 8 j 3 -8
1 -b 3 -f 1 -7 1 g 7 9 9 -12 5 -7 3 -7 7 l 2 d 2 -c 1 b 5 -7 3 -a 8 -v 8 l 1 g 1 -b 4 -f 2 i 6 n 2 -9
e j 5 -1w 3 8 3 -a f -9 3 -9 1 -g g h 8 -s 1 -w 3 t 5 8 2 -f 2 -a 5 c 1 -j 2 11 3 c 7 -q 2 -i 6 -c
3 -9 1 -a a n 5 -b 4 -w 7 -b 1 -c 4 -c 2 8 1 7 5 -9 b d 1 -8 7 8 2 o 4 -j 2 -9 5 f 9 -j 8 l 1 -h 1 -8
1 -7 8 a 1 7 1 -h 1 -7 1 p 3 9 1 -c 6 -h 4 -1x 2 -7 2 -r 1 -8 1 8 b 7 f -a 4 j a -a 7 e 1 j 3 14 4 b
1 7 2 -9 2 -d 1 -m 1 8 2 11 o -c 2 -i 1 g 4 8 4 -h 8 -b 2 -i c d b 7 1 b 6 -g 7 -a 7 7 5 -g 5 1c 2 b
4 g 4 t a -9 b x 9 8 8 -m 5 -n 2 -9 2 -d 2 -e 1 n 3 -b 2 -e 1 f 1 -9 2 -8 a -h d -8 4 -7 6 a 1 h 4 -9
6 -d 1 -g 2 -8 2 7 2 a 6 8 d g 1 -7 o w 1 f d -9 9 -j 4 a 5 y 4 -8 8 -8 g w b 8 8 -r 7 -17 5 -b 3 -8
3 -j 9 -a 2 14 9 n 8 a 4 -f i -a 1 b a -g 1 -f 2 8 3 b 1 -7 7 -7 1 19 2 h 5 -d 3 a 1 -9 3 c n -o 4 -9
c a 1 r 4 -j a 9 2 -b 3 -b 3 -a 4 -8 4 -a 6 b 1 -7 5 -j 9 -c 1 -e 2 b 7 -7 1 -8 2 -m 3 -c 1 -n 7 -h
v v f -e 3 -1t a -10 6 8 7 -8 4 -p 5 -a 1 -9 5 -f 4 -e 1 j 4 -9 d f a -7 1 -9 c a 8 -z b -c 5 -7 1 -9
1 -i p 7 7 q 7 -m 4 u 7 -9 5 7 9 -9 4 -e 6 h 8 e 5 -a 5 9 f -1j 2 b q -8 8 -c 2 -7 1 -8 1 d 1 -1l
a -1k 1 -9 1 -i 3 8 1 a 1 a k 9 6 -7 2 -8 j -o b -o 4 -l 7 -c 6 8 1 -f 2 c g e 4 -a b e c -a 2 -7 2 a
q e g -a 2 12 1 n 4 b 8 -8 4 -9 2 8 1 -n g r 4 -a 2 -d a -a 9 i 5 -c 6 -9 4 -b 3 -b 2 -8 k -m 1 a
1 -b 2 e 7 b h b 6 -c 3 e 4 -a 1 g 2 -8 6 j 2 -b 6 7 4 -a 5 -d 2 b 7 -15 2 -9 6 -28 3 d 4 -y 2 k 1 7
1 b 6 j 1 -g 2 g 4 8 b 7 e -8 6 9 b -e 5 -8 2 7 4 8 1 8 6 -b 8 b 1 -o j -8 4 d d -a 5 -9 1 -d 1 e
6 -9 5 9 d -c c h 5 -e 8 q 5 l 3 -a 1 d 3 -8 1 a 3 -e 2 -c 3 -e 9 -45 a -s 3 -r h o 1 7 d g 8 -e 2 b
6 e 2 1n a l 1 r c -f 4 b 4 -e 4 -9 3 b 6 -9 2 g 1 7 2 -9 2 -b 6 -9 6 9 g -8 1 -a 6 c 3 -7 8 -9 2 -b
1 8 3 -8 b a 3 7 6 1c 3 -c 1 -7 3 -m 3 -g 1 7 9 -b f -7 6 h 7 e g -9 5 d 9 -a 5 f 1 -w 1 8 4 -8 4 -j
1 a 3 8 3 d g -b 2 a 8 q 1 i 1 -f d -8 9 j 6 8 2 e 1 t 7 18 5 -b u -a 4 -m 5 7 e -b 1 t 5 -e 1 q 1 g
1 -7 5 -c 2 1a 4 b 6 -h 8 8 1 p 2 -7 d -9 3 -d 6 -8 7 -8 3 f 1 c 1 u 1 -w 6 -c 1 -a 8 -8 a a 6 -c
d -v g -7 a k 2 -c 1 -9 2 -f 1 c 3 a 3 a 2 -q c d 6 -a 8 b 9 -9 1 9 9 r 2 -e 3 8 7 9 4 -e 1 -a 1 -d
p -c 6 -10 7 -f 1 t l -n 1 c 1 -8 1 -8 2 -9 9 g 2 h 1 -f 1 -a a -d 4 -9 2 -c 7 -f 2 e 1 t 3 e 2 -k
1 q 7 9 d -u 9 -d 6 -7 5 b 8 -a 7 -f 2 h 1 a 1 9 5 -8 3 -8 8 -8 s -7 c 8 2 -7 1 -q 4 e 3 -9 1 -c 2 18
1 -e 3 -d 2 a f -i m 8 8 -9 i -t 2 -y 3 -f 4 7 1 -t 7 d 1 -b 9 -i 1 -e 1 n d -b 6 -a 9 -d g -h 7 7
3 -l 1 -9 2 f 2 -b 6 a 1 9 4 -2r 3 v 7 -1u b -9 h 9 5 -8 b 9 5 -b 2 -d 2 -b 8 b i 9 4 -9 a 17 5 q 1 i
9 b m 9 2 -h 4 -a 1 7 5 -j d i 3 -q 8 9 1 r 5 -a 3 -d 3 -8 9 c 7 g 3 -b 1 -h 4 e 2 -b 3 f 5 -b 1 -7
c 14 g i 1 9 2 -1o c -8 2 7 b p 3 h 1 h 2 -b a -8 b d a -j 2 -o 1 d 3 -8 1 m a -9 5 -9 t m 3 -8 3 -r
v i e -j 2 -d d 8 3 -m k -k 1 -8 4 -12 6 j 4 -d 4 -i a l 5 -7 2 j 3 -7 3 p 3 -9 1 8 g q a j 4 i 9 w
1 -c 2 c 2 9 2 a 5 h 8 7 1 q 4 b b -14 b -1t 1 -d 5 -1p 8 -9 4 -u 8 p 5 -9 b -d 2 d 2 e 8 -9 7 -q
3 -a 2 -b 3 -d 4 7 3 -h q a 7 -8 5 -7 5 e 2 -f 2 -8 5 b 3 9 3 -r 6 -9 1 -c 8 f 6 -f 5 -o 3 -q 1 -7
3 -g 1 7 8 -w b l c 8 1 d f 8 h -7 f 9 7 r 3 c 2 i 3 -a 2 a 7 -d 9 c a a 1 8 4 8 1 -j 2 -a c -9 7 -h
2 e 5 9 5 -7 9 -n f c 5 l 6 -a f c a e 1 -8 3 -7 1 q 2 -k 5 -e 1 -d h e l d 2 -7 6 9 2 c 4 d f f m b
7 a f -8 a -9 1 8 7 b 1 d 1 -b 5 -7 8 9 2 -10 9 8 3 d 5 x 1 -k 5 7 1 -e 2 -a 2 9 1 s 3 -c 4 -8 b q
6 e 3 -d h 8 1 -7 c -f 9 12 1 -j 3 n 3 a 5 -11 4 -f 5 -e 1 -c 7 -1o 4 -8 6 -9 c -8 1 -9 1 -b 8 -r
1 -9 1 -x 9 e 1 -f n 1c 3 8 5 -h 4 l b h 2 -e b 8 4 -7 2 9 5 m d -m c -e d -b 5 -9 5 -b 9 -13 5 -9
2 -7 7 -8 6 j 3 -8 2 -h 3 f a -1s 2 -c 1 c 8 -a 2 p 7 -a 4 -j 1 t 1 -k 8 -c b -o 1 b 4 u 6 -7 f -19
1 1h 2 -z c -8 a -9 6 -d 1 -e 7 l 6 -w 4 i r -u e c 2 -r k -o 1 c 7 -7 c -9 2 -7 1 -8 5 9 6 -k l -c
8 -8 8 -n 9 9 a 9 b a 9 d 1 7 6 -8 2 -c 4 -b 7 -9 5 d 1 d 4 -8 1 -7 3 d 3 -k 6 -b 1 -e 3 f 7 -q 1 7
1 b 1 -g c -b 1 8 7 -k 2 o 2 j j -8 3 a a 8 1 9 2 -9 d -d 5 -7 c 8 4 -9 1 -8 2 -a 4 -8 8 -9 1 9 3 -8
7 c 4 -z h 9 6 -a 3 e 3 -a 1 l 6 -m 2 -f 4 -8 7 -2k 3 -1a a -7 2 -b b 1g b -8 a 9 7 -26 2 7 5 -e 1 -8
c -x 8 -e 1 -8 1 l 8 g 9 -8 8 h 1 -e 3 a 3 -o 7 -8 6 -f l g 3 -j b -h 2 -8 2 -a c -e 3 e 1 7 p -c
6 -g 2 -9 2 a c -7 3 b 2 c c -i 3 -g 1 f 5 m e -b t -b 1 8 1 -1f 3 k f x 1 -8 5 -b o t 8 a 1 v 8 8
4 -e j d d -i e -e 8 -8 4 -q c -g 2 -j 5 g 6 b 2 -o 2 -i 8 h 3 s 3 8 4 -d 4 b 8 9 8 e 4 o 3 -k 5 -a
4 -9 4 -c 8 -e 2 -8 7 8 a -8 5 -9 1 -7 8 -9 1 b 1 -j 5 -9 5 -m 3 -c 3 -p 3 -9 3 a 2 -c 4 -8 1 -o 6 8
7 -b 2 a 6 -c 2 -1p k -19 7 -w 2 -b n -j 8 z 3 17 2 -10 1 -1k f -8 7 a 6 -k 6 -9 1 -9 5 -8 e a 3 -a
k -8 a -f 6 -13 3 -b 4 b 4 1p 1 f 6 -c 6 8 5 e 1 f 7 m 7 f 1 9 4 -o 1 -a 4 10 4 -b 2 -j 1 d 4 q 6 7
1 -e 1 -r 1 e 1 -e d -9 1 -8 3 m 9 9 5 -a m z 1 b s -9 b -9 a -d 1 c 6 -d 5 -b 2 9 4 -7 2 -i 1 -9
1 -b 2 -f 3 -9 3 -8 3 -7 3 -9 2 g e 9 6 y 1 -8 b 8 6 -c 3 f 9 -9 5 -c 3 -d a -o 4 w 2 -a 3 9 7 -b
6 -a 1 -v 5 -k 1 n d 8 1 e b d d -7 2 -h 5 l 4 b 4 -1b 5 b 2 9 b -9 d k a -n 9 n 1 -a 7 -b 2 -b 3 r
3 r 7 -g 3 k a 9 5 h 8 -8 2 -g 3 -n 2 a 3 -i 1 -c 2 -a a -8 2 -f 3 f 4 g 3 -8 4 d 1 -c e -k b -c 6 -c
3 -9 1 -7 6 c 8 -9 6 8 2 -1a q -d 2 -f 1 g c -9 2 f 9 -f 6 -d 7 c 4 -i 1 9 1 8 5 c 5 -i 7 l 8 9 6 -7
2 8 6 c 2 -g 8 o f -a 9 -b 2 c 3 d 7 t 2 -d 4 -h 1 -1a 2 -k 2 c 5 -y 1 -d 1 -h 1 -e b s d 8 3 -f 9 -l
9 -o 1 8 1 -7 2 -12 2 8 2 -a 1 9 5 -n 6 -1c 4 -7 1 a 2 8 6 b a -b 1 o 1 8 3 -n 3 -7 f -8 2 7 5 8 6 a
2 -7 4 -b 8 -c 7 9 1 9 1 -b 4 -f c -b 5 -7 8 -a 8 -e a -j b -b 7 -h a -f a -e 9 -p 1 7 1 -f 7 -b 2 a
8 -f 1 -b 8 -g 2 -f 3 -e 2 -l 7 -9 1 8 5 -b b b 1 -g 3 k 8 -9 c i 5 s 6 h d -a 6 -9 9 -9 i 8 2 -8 4 w
a -7 2 e b -g 2 -7 1 -l 8 9 5 9 j 9 e h 7 -9 7 -i a c 5 -8 4 -e 4 r 2 8 4 -b 7 b 1 b 2 -a 2 -i 1 -7
1 8 1 m 2 m a -j 7 b 3 -d 2 9 1 q 5 j 7 -e 2 -j n -e l -8 1 8 4 -c 7 c 3 -r c -9 1 -a 8 8 3 -1e 3 -9
3 7 13 -9 9 q 4 -a 6 -h 9 -7 3 -e b 7 4 -9 6 -q 1 c i -d 2 -c 1 -s 6 -g 9 e 3 -e 2 -11 2 -7 2 a d 1t
6 -c 1 -c 2 a 1 -20 8 -g 1 -g 9 -8 7 e 3 i 6 -b 3 -f 1 d a -13 1 -k 3 9 3 d 6 -b 3 -j 6 1s 4 -n 5 7
c g 1 -3f 2 b e -a b l 9 -a 4 q 12 7 1 j 1 9 4 -r 2 -9 2 -8 2 -a 3 -p 1 -9 4 j 5 -8 2 -d 8 -h 5 a 2 o
4 -j 1 -9 7 b 2 c 3 -a 4 -7 2 13 1 -9 1 9 7 -11 4 -e 4 j 6 b 5 7 1 -9 c -y g 7 g -d f l k s 8 i 4 -8
1 -c a k 2 h 3 -9 2 -m 4 -a 5 -d 2 -a 7 i 2 -f 5 -a 9 a 3 v 6 o 1 -9 9 t 5 w f -z 5 o 1 u 3 a 5 -f
5 f 7 -c 1 -8 3 b 1 -a 9 -a 3 -9 1 -c 4 -c 1 s 9 -d 4 -9 9 -e i -y j 9 1 p j -f 4 -b 8 8 1 -8 5 h 3 a
6 -h 1 -1d 6 -7 2 -f e -o 2 e e -9 3 -a 6 18 4 f a f 3 f 7 g 3 8 3 -9 5 -9 2 g 3 -n 7 -8 7 -r 4 -h
6 c b 9 4 -8 1 -k 7 -c 5 -9 8 f e -8 1 -7 3 k 6 -b 6 -9 1 -c 2 -r 3 8 n 8 a b 1 f 1 -8 3 -f 1 i 4 j
3 f 2 w 7 -7 h -9 7 8 5 f 4 -h 5 -b 3 -f 1 -f 5 q 2 -9 f -e 9 -17 3 -c 3 -c 4 8 6 e a e 1 a d -a 9 e
5 p 1 -9 b -g d -c 1 -a 5 u 1 8 4 -h 9 -d 4 1h 3 9 a -a 9 g 4 -12 2 -e 4 -8 1 12 2 -k 5 -j 7 a 4 -8
d c 5 -9 6 -8 7 -7 b -8 7 -9 a 8 a c 2 7 6 y 1 j 5 -e y -a 1 f 6 -b 9 -b 4 9 5 9 e 14 5 -a 2 -9 6 -8
1 b 1 -8 3 b 2 8 5 -8 7 -r 4 -i c -h 1 v 4 -8 2 -r a f 6 o 1 x 3 -a 1 -b m 7 6 -f 7 i 9 b 2 c 2 -8
3 -d d -15 4 t 3 -b 6 i 6 d 2 a 6 -k 9 l 4 -m 1 -p 1 h a -a 1 q 2 -x 5 8 1 d 3 -a 1 -a 2 -e 6 -a 3 -o
8 7 1 -d 1 -a 1 -d 2 -14 7 -b d 8 a c 6 -n g -b n -a 1 -e 5 -n l -9 4 -9 4 8 6 9 c -9 8 -w 3 -9 1 -q
7 t f 8 7 7 4 -c 6 -b f r 7 -9 1 9 1 8 8 -r a -8 3 -g 1 b 5 k 7 c 2 -g 2 d 2 -9 9 -9 3 g 9 b 1 g 3 -9
1 -l 4 8 1 -9 3 -j 3 a e l e 8 1 b 4 -8 3 -8 4 -l 1 -9 c -8 2 f h -7 1 -e 2 -h c -9 5 -c c -h 2 h
6 -b 3 b 6 b b -2c 2 7 3 -12 7 9 6 -8 j -b 1 -d 1 -7 3 -a 2 d 1 -i 2 c 5 n 6 -d 6 -a a -s 7 -w 4 -8
5 a 2 -8 3 l a -f 5 b 4 9 b -b 6 9 a f e -k 3 -9 8 m 5 e 1 -v 9 e 4 b a 9 9 k c a c i 3 -8 4 -16 3 -9
8 -9 2 -1u 1 q 1 -x 9 d 1 -g 1 d 3 c 2 -8 b q 3 -8 k -16 6 -d 4 -q e e 9 -f 8 -8 h -p 2 -8 9 -a d b
b 8 3 -f 5 -a 6 -c m -b 8 -a 3 -a 2 h 9 -17 3 b 6 i 1 c 9 a 3 c 1 a 4 -b 5 -10 1 7 1 i 1 d 3 a 5 -b
3 -b 2 f 2 8 b -c 2 -10 5 -b f d 1 -g 1 a 7 -k c -e 1 -a 2 g 5 -c 2 -9 b v 3 -7 1 8 4 9 1 -c 4 c 4 g
n -9 3 -7 8 -8 4 9 5 -d b -g 9 7 7 -b 6 -b a a 6 c 4 l 1 s 1 8 7 h 7 -9 2 -p 2 -p 1 n 3 -h 4 g 1 -7
2 -1f 5 -e 3 -o 3 u 3 -a z 8 g -i 4 9 1 -f 1 g 2 -f 2 -b 3 8 3 -c c -k 4 -9 4 -d 2 -8 7 9 4 -8 6 -s
7 7 f -7 6 8 c -9 m -9 q -d 3 -b 1 -b 1 l 4 9 2 b 1 -f 6 h i i 6 -8 7 -f a -8 1 -9 1 8 f -14 4 -7 k v
1 -a a p a -d 1 -l 4 -9 2 -a b -k 1 -8 5 o 1 -7 5 -m 6 -c 2 -9 4 -e 7 -8 2 -9 2 -b 1 16 2 -b c b c 9
5 -b 5 o 1 -9 6 x 9 -7 8 -a 2 -c 2 -1j 5 -w 3 c 8 -9 3 -a 1 d e 9 1 -w 2 l 2 j i -7 n -s 5 f 5 i 3 -9
5 -b 4 -a 1 n 2 -8 1 -8 1 -b 3 -7 d k 8 -1g 6 k i 9 2 9 9 g 1 -k 1 -g 9 -8 1 -t 1 c 3 y i -s 3 k a -a
u -j 1 -l 1 8 2 -b 2 9 8 -8 2 -22 5 -8 4 -q 2 -a 1 -a 1 -d 2 b a -7 4 a 3 -d b -i 4 k 6 i 7 b 1 -d
i -8 7 12 4 a 2 -j 1 -f 2 9 1 -n a -s 1 -b 1 -14 5 -2y 3 -7 i -8 7 s 1 m 4 -a 4 -8 4 -8 a -c 1 -a c f
4 -c a 9 1 -f 2 -f 1 -9 8 -b 3 d f -7 e -l 8 7 2 -l 3 -c 2 -8 5 -w 4 -7 1 8 e -d 5 -8 b a 4 g 6 r
1 1d 2 -1s 7 1m 7 9 5 i 1 c 1 f 1 -c 1 h 5 -b 3 y 1 -9 3 7 1 d 3 a 1 -b 1 -18 2 c a n 6 e 3 -8 4 j
3 -8 3 -a 2 -k 1 a h -n 5 l 7 -b 6 -c 3 b 3 -9 3 -b 4 -h e a 1 -9 8 9 7 d 1 -b 6 -a 2 r 2 -7 7 -u g k
5 -7 f -a 2 z 8 -c 4 a i l 1 c 8 -7 b -8 9 -8 2 -8 1 -a g -a 3 9 1 e 8 -c 4 -d h d 9 10 2 -8 4 d 2 -9
g e a c 4 -b c -b 4 f 5 a 7 -9 3 -a 2 7 e g 2 -a a -g 1 -a a d 7 k 8 d c j a b 2 -j 5 a 8 -9 1 a 1 9
1 -c 1 -9 h q 2 h c f 3 -b 2 7 3 1d 3 -g 8 -v 3 -1c 4 -g 4 g 1 -j 2 -e 6 a 4 -2c 3 -9 1 -e e h f -7
3 f 8 d k a 5 o 9 -e 7 -a 6 -c 1 -1a 3 -7 a t 6 -e 1 -h 3 -7 1 -d 4 -m 1 -c 7 -b 3 -11 1 8 4 -a 7 -d
4 j 2 k 1 -a 3 b 1 -b 2 9 1 -d 4 j 5 b 1 -a 4 m 3 -9 1 -c 6 -n 3 a 3 -d 8 -9 f -8 3 -8 2 -8 6 -9 2 e
1 -b a -7 7 8 3 b 2 b 4 -9 4 b c -7 3 k 9 -a 1 7 1 -y 3 -9 1 -9 c -e 3 -d h j 1 -9 8 g 3 8 1 -b 2 -k
3 -9 4 -m 6 -9 2 r a i 5 -8 a g c -m 7 -1n 2 -l d -e 1 -b 3 -e 1 -8 7 -f e -h f -d d -8 6 -b 3 g 3 -h
1 f 6 x 6 -j 1 e 2 -a b a 1 f 5 -p 1 -7 4 b 7 -9 2 -s h -e l -k 4 l 9 -b 2 -g 1 7 1 -8 4 -f a -8 9 -d
a -a 5 a 5 -9 1 -r 4 m 1 y 9 q 2 c 2 -g 8 -b 2 -7 2 a 5 -g 5 7 8 -c 2 a a 18 9 a 4 -l 2 -9 2 -12 4 g
1 b 3 -8 4 -l 9 -8 7 -16 4 -7 4 -a 8 9 1 -t 2 h 5 -9 2 a 2 d a -8 1 -e 8 a 6 r 1 g 3 -e 2 9 2 -f 1 -8
6 m 4 9 1 -e 4 -8 g -9 1 -j 3 a 3 8 1 -m 2 -7 9 e 4 g 2 -k 1 9 2 a f -b 9 b 3 -b e -1a a a 2 8 7 a
4 -h 3 -u 3 -a 5 c d -c 2 j 1 -n 9 -7 7 7 7 h 8 -8 3 -d 1 -m 2 -9 3 -x 3 -k g -7 4 -a 4 -e 7 8 a 14
3 -r 1 g 7 b 8 -i 3 e f 8 d -a 8 f 7 -8 1 -8 c -b q -p 8 -9 3 d 1 -7 7 -c 1 d 4 -a 1 9 3 -f e -9
3 -15 5 h 3 n h f 1 -9 a 9 1 8 3 15 7 -1z 1 -8 6 -p 2 -e 1 -c 1 -8 4 -7 4 -r 5 -a 5 h c -a 3 -f 2 9
2 b 1 -c 1 y 2 c b g 1 7 1 -9 1 -1b 3 -n 1 d 1 -b 3 -i 2 -o i -c 8 -g 2 -9 3 -k 3 -a d -8 e -m 1 d
2 -p a -e 1 -o 3 -r 1 -h a -8 1 c 3 -f 1 -h a 9 b 29 1 8 8 -b h -9 7 12 6 -e 1 -a 9 -b 4 -h a -a 4 -9
3 -1b 5 -c f -i 5 -c 2 -a a -k 1 -9 a -8 f -j 1 -h 2 g 3 -i 2 -d 5 -1x 4 -e 8 -j b o 3 7 3 -e 9 -9
8 o 3 -d 1 17 4 -9 5 a 1 -k 2 a 3 -c 7 -a 2 b 6 7 8 -8 i c 1 -e 8 -b 7 -9 a -9 1 -c e k 2 -a 1 -l
4 -m 4 a 5 -7 1 d 5 8 3 -f 1 -b 1 -b b a a 9 e b 5 -9 1 -e 9 j 6 -k 1 -9 3 -8 2 a 5 -g i -7 6 -r 3 c
4 -k 2 f 5 h 1 9 2 -h 1 -e b -b 2 -l 6 -18 i t 2 -p 4 -9 m g 3 -f 3 -12 4 8 4 7 9 -9 8 -e 3 8 2 -8
1 -9 3 -l j -d i -8 3 -j 2 9 4 -q a c 1 -14 j j 3 j 2 8 2 -9 6 -c 3 b 2 9 6 7 2 -9 4 -9 4 -b 5 -d
7 -d 2 z 5 1a 2 t 1 -7 1 -g 7 -7 6 -9 8 -9 1 -b 4 -f 9 -e 3 -9 1 g 7 -b 4 b 2 -a c -c 1 12 4 -a 3 y
4 -c 1 -w 5 h d d 3 -u 6 b 6 f 4 -l h d g 7 4 f a -b 1 b 1 x e v 7 a 6 -u a e 4 -e 1 -c 3 r 9 -7 5 -e
4 -k 3 -7 8 d k -f n -7 1 -8 4 1n 1 -7 2 -7 1 -9 6 c 6 -9 7 -15 3 -8 1 p 6 m q -d 1 8 8 -l 2 -7 2 -9
9 -a a -m 3 -b 5 -e 5 9 4 -8 3 i 6 -b 9 -g 8 c 4 9 5 -b 5 -8 5 -9 4 -11 g -c 6 g f -i 4 -g 8 -e a -b
1 -9 6 -f 3 -a g 8 1 c 2 -c 5 h 4 7 1 -t 6 -l 8 -l l -c 4 -b a -b 6 -1v l e 4 -c 2 -7 4 -a 3 -b 3 -t
6 1o 1 -7 7 -8 2 -p i -r 5 -w 8 c 1 -b 5 -9 2 -m e d 5 -8 1 f g -i 3 -l 5 d 3 -15 6 -r 2 -8 4 o 5 -c
1 -b 4 -1w 5 -a 1 -7 2 k 7 -c 1 -x 2 8 1 a 9 -c 4 -8 a m 5 -e 4 -9 4 -9 4 -8 j 7 2 -c 3 -7 5 -d 3 j
i e 3 7 4 7 4 m 4 -c 3 -7 1 -b 4 7 1 -a i -7 2 -c 1 i 4 -g v -8 9 a 9 -b 6 f 1 -z 6 -7 2 -c i -e 3 b
6 -f 5 b 1 c 6 8 a -t 1 -e 6 -a 2 d 8 b 4 -i 1 -d 2 -8 2 -g 5 g 8 -f 4 -o 2 e 1 -a 2 e 8 -a d -j 6 h
j -f 1 -c 2 10 2 -c 7 r h a 2 -c c g 5 9 1 7 1 a 4 -8 3 -f 1 -m 1 k 2 -h b -s d a 1 -8 5 a 3 -d 1 -7
1 -9 h -16 6 -z 3 -o 1 d 3 c 2 g 7 8 4 -a 2 -b 5 g 2 -a a 9 6 -b e f 2 v 6 -8 a d 2 -b 7 -d 5 -f 2 f
a -b 4 1b 2 8 4 h 6 -p c h 7 -8 n -9 7 d 2 -r 1 -h 5 -h b 9 6 8 1 12 1 -22 1 a 8 -a 7 -b e a 7 -8 8 a
9 -7 a -f 3 -a 2 -i 1 -a 2 q 4 f 4 -8 1 d 5 -9 4 7 1 -8 5 a c -9 7 a 9 k 2 -9 1 l 6 -9 7 7 3 -14 3 -b
5 8 8 -1f d -7 1 -h 7 -a 2 l 4 -f 6 b 2 k 4 -10 3 -8 8 9 1 -a 8 p 6 -8 1 -b 3 f 3 -8 2 b 1 -b l a u 9
1 -i 2 14 c -9 3 -9 s b 2 1t 3 h h -h 8 v 6 -8 t l 3 -8 1 1d 7 9 3 -9 5 g 8 -i d d 9 d 5 -h 6 -8 1 -h
b 9 b p c 9 2 -b 6 o 7 1g 3 8 3 e i -7 4 -9 2 9 6 -7 5 -l 2 -d 3 7 1 -f 2 b a -7 6 -d 9 p 5 -8 5 -9
2 9 4 -9 2 c 9 i 1 -e 5 z 5 -9 8 7 1 b 7 -c g -8 1 -p 3 -a 2 8 8 -9 1 -8 8 c 7 -g f -m 4 b a -7 2 c
8 -a 2 -e 9 -8 1 u 4 -9 8 g h -9 8 -9 2 -8 6 -a f -i 2 j 4 -j 3 -8 4 8 1 c 4 -15 7 7 6 -8 1 g 7 -m
1 -c 4 -a 1 -d 5 l 2 -7 8 -g a c 8 d 2 -t 1 9 a -8 c -8 7 h 6 -9 1 f 9 -j b b 2 c 9 -a 2 e 2 -7 5 x
8 -b 7 h j -k 4 a a 8 8 -e 1 a 2 -a a d 5 -7 1 -w 1 u 1 -f 3 8 a -h 4 w 3 -7 6 -x 3 -l 6 k 4 -9 5 -c
6 7 2 -c 2 -b 4 -d 4 b 1 -13 2 -a g 1j 1 -8 1 a 1 -c 2 -k e -w 3 8 1 g 1 -c 3 b 4 d c b 1 c 4 o 3 9
f -9 e -f 4 -1y 4 -19 h a a -8 1 -k 7 9 4 b 1 8 4 1z 4 7 3 n 5 -9 2 -j 1 -e 1 -a 2 b 6 -9 c -w 1 -1a
3 -g 6 -b b e 3 8 i b g b 2 -a 2 a 4 -18 3 -m o -x a -x 1 -8 c -g 5 -a 8 -o 3 -d 8 q 4 a 4 -8 5 -b
d -a 3 -9 i 7 5 -8 1 -p 3 -o b -7 4 a 3 -h a 9 1 -j 8 -8 1 -f 2 z 4 -k 6 -a 2 a a 9 1 -h d -s 3 -8
1 n a -7 6 9 1 -8 1 f a -7 d 1v d -11 1 -a 3 -18 4 t 1 8 6 d 5 -8 1 -12 4 q 2 -8 5 9 5 b 1 l 3 -a
5 -a f 9 5 -l i -g 2 18 3 -d 4 -a 4 -a 2 -8 2 m 8 -m 6 -9 4 -7 1 9 a f a -9 1 m 1 9 4 -b 5 b 3 -i
e -f 3 c 2 c 5 m 9 -r 7 7 2 -b 3 9 e -9 8 -8 2 -a 6 k 6 -p 5 d 2 -e c -9 2 -e 1 f b -f n 8 a j 5 d
3 -d 4 a 4 7 b 7 3 i 6 8 b -7 1 -m 3 -14 6 -b 6 9 2 i d w 8 -y 3 8 a -j 8 a 6 -e 1 13 1 9 2 i 2 12
2 -g 1 -9 l -e 6 d 1 -8 7 9 g -a 3 -a l -9 9 b 3 -t 2 -f 2 -l 1 -b 7 a 2 r 2 a e q 7 k j l 4 -11 l -r
1 n 6 -f 7 -b 3 -c 1 -m 4 d k 9 4 e a g m -b 4 -1s 1 -9 4 p g -1d a -e 5 o 6 -8 g -d 3 9 c c 5 -b
1 -c 1 j 1 -b 8 g 6 q 3 -9 1 -j 5 c f -b k -9 1 p 3 a 2 8 3 h 3 -8 3 -9 8 -8 2 9 2 b 4 -8 5 -d 3 -m
5 -b 1 a g -b 3 -n 3 -n h -o 6 c 3 -e 1 -b 3 -f 6 -e a -8 1 c 3 t 6 -8 1 b 2 -b 1 -b 4 -22 1 -j 4 -a
8 -1t 8 -1y 1 -g 3 d 2 -e 1 -8 2 -9 3 -9 3 -c d -h 3 -h 1 -b 3 -7 5 -a 1 e a c 3 -8 h q c -c 1 -7 2 7
2 -h 8 b d g k -9 2 -9 8 b b -a f 11 4 -c 3 e 4 -d 8 -f 7 -m b 9 d -l 3 -b 1 -8 3 b 5 -1e 8 -v 2 -a
2 -e c -9 5 a 3 -c 1 7 6 w 3 9 5 8 2 -e 4 -9 5 -n 5 -b h g 1 c 7 -7 8 i 1 -s 7 b 1 h d b 9 -1h 1 -a
5 g 6 -14 4 c 4 -b 4 -i 3 7 c 9 7 f 9 -9 2 -j 6 -c 9 -c 3 2k 8 17 1 -n 5 -d 5 a 5 9 a -9 7 -b 2 a
4 -a 2 -k 1 -7 1 -9 2 -d 1 -9 7 -8 5 9 2 b g c b g 7 -r b j b -z 3 8 a c 6 k s -c 1 n 5 h 1 -j 9 -b
3 a 4 -8 4 -s 8 8 9 -11 3 n 3 -f 3 -g 2 -b 2 d 1 -8 4 -i 4 h 5 8 9 -a a -8 a -x 4 9 1 -d 2 a 8 -b
8 -j 5 11 c i 4 -8 b -p 4 -b 8 f d -e 3 -b b -k 9 -a c 7 2 s 2 n 1 -a 9 d 6 -e 6 j 1 -b 1 c 3 8 4 13
4 -e 3 b 7 9 9 -1l 3 a c 9 6 -d 3 -e 2 -d d -a 1 -b a 9 2 7 9 o c 16 2 -k 1 e 2 -k 1 -t 9 q 3 8 e -g
1 -a 4 c 3 b 8 -7 2 g 1 -b 8 -e 1 b 1 -p 2 a 8 -j d -c 1 8 1 -f 7 8 2 -9 7 8 3 a 2 c s 8 1 -9 6 a 7 a
4 -a 1 -i 2 -g 4 -9 1 9 a -9 2 -d 2 c 3 8 e -c 4 -a 6 m 5 -e 2 -d 5 7 3 -b 2 -c 9 c 6 7 c -d 1 -7
1 -k 3 -c 6 b 4 -9 f c 2 8 6 8 3 -b 9 7 5 -g 4 -e 5 -f 2 -18 6 -8 3 -f 8 -7 2 -q 5 -a 2 1a a b 5 f
6 -8 b -9 6 -b 1 -8 d c 8 d 5 -10 3 -9 e -b 9 -a 4 -c 4 -e 2 -e 2 b a m 4 -2d 3 -9 9 -a d -8 5 -8
5 -9 1 -f 5 u 4 -d 3 -h 3 -8 4 i 3 -o 2 -c j -9 5 -9 a -c 6 e 7 10 u -m e -a 5 -7 2 f 9 -b g -8 2 -i
1 a 9 -e 2 -p 3 -d d -b 2 -f 2 -d 4 -8 8 -9 4 -e 1 -8 2 -10 8 -7 2 -o b -e 4 a 1 -7 1 -n 5 -1a 5 -j
3 -8 h -1b 8 u 5 n 2 -9 3 -b 1 -i 5 n 3 -n 9 11 2 -8 1 -a 1 f 3 c l -9 9 9 a -8 7 -e 3 -e 9 b 2 8 5 7
2 c 2 k 4 d 5 -8 3 -f b i 6 -e 1 8 2 a c -7 1 -k h -d 6 -f 7 e 4 8 3 -a 1 -9 6 -a 3 -j 3 -f h s 1 -9
1 -a 8 8 c -b 1 -a a -u 2 -8 6 -7 4 e 5 -p 1 a 1 -a 9 -a 1 c 2 -7 4 n 2 j 1 -8 g -c b -d 5 -n 1 l
c -d 1 -d c -9 q 8 o -m 9 -a 1 -8 g 7 4 -f 8 -a 8 d 9 -8 a -7 4 -13 11 -8 6 -d 4 m 1 f 3 9 8 f 5 -f
a d 2 -9 6 -9 1 -8 a -a 1 8 7 9 4 9 k -e 7 -d i i 3 -9 i k b g 5 -3d 8 -a 7 -c d -a 2 x 2 -i 1 -2k
p a 1 -c 6 b 3 -9 6 -9 1 -c q -4c 1 8 a 9 2 -9 5 f 1 9 2 -9 6 -8 8 b 2 d 1 -d 1 a 2 -b 1 -e 1 q 5 -7
2 q 1 k 8 -8 5 -b 1 a 5 -d 7 -9 2 8 7 -8 9 j 5 -8 7 -8 2 -7 2 7 3 -j a s 9 a h 8 2 -d 9 -n 9 -i 1 -9
2 b 1 9 6 z 1 -f i -f b -e 1 s 7 7 1 -e c -a 7 -p 1 -7 7 -b 6 9 a -8 1 -9 f -d p -8 1 d 3 a 2 -g 1 b
1 -c 3 -9 1 b 1 8 2 -8 3 -9 5 -h 8 k 2 a 3 -b 6 -g 5 -8 c 1g 3 j 3 g 8 -t 3 -9 1 l 1 e 4 8 2 8 2 -b
1 -c 5 -b c 9 1 -8 7 -10 f h 2 -7 2 g 4 -8 1 7 9 -k 4 -d 6 -9 1 -d 5 c 1 -a 7 9 3 y 2 s 2 -e 7 -7 8 7
9 b d -q 6 -a 7 i 2 a 4 m 9 -g 1 -y 4 -8 5 -8 h 7 c -8 2 -a 6 b 3 -9 3 -a 2 i i -c 1 b 4 -u 9 -9 4 -9
7 -i 1 e 4 c 3 -8 9 9 3 -b 4 -a 4 -h 7 -7 7 -1g g 8 7 -12 8 -9 9 -7 1 g 3 m 2 -d 2 g d -i 7 h 9 9
1 -a 3 -g 1 c 5 -c 1 19 1 -8 f -a 9 -h 1 -f 3 -d 4 -e 2 -d 7 -b j -8 3 -8 9 7 2 -8 2 -e f -8 2 -9
9 -8 i -8 1 -a 1 r 2 8 1 i d -9 4 -f 3 9 6 f 7 c c 8 2 b 8 -9 3 e 3 -8 9 -c 3 -g 5 -1u 4 b 7 9 1 -d
3 -a 8 a 4 -a 1 -c 2 c 7 -8 1 -8 6 d 1 -d 1 -k 4 -9 2 -f d b 4 -9 e p 7 -d 2 -14 4 -9 2 g 3 t c -19
1 -9 3 -8 7 -9 4 -b 3 q e t 3 e a -d 6 -h 1 -8 i 25 1 -n 2 m 5 -8 2 -9 1 -b 3 -e 7 b 1 -9 g -8 2 l
4 t 7 -c 2 9 3 -b 2 -c 8 -9 8 9 g -a 4 -a 8 -8 4 9 3 8 1 -i 2 j 9 -x 1 c 2 -g 3 d 2 -h 2 i 1 9 1 9
a 9 4 s 1 -d 3 -9 1 9 4 8 h -8 4 9 4 -o 5 f 1 -b 7 -8 9 e d -8 9 7 6 -9 1 -c 1 a 1 9 7 8 2 a 9 8 5 l
9 -1e 7 x 4 a 1 e 2 t 2 -h 2 f 1 c i -1c 9 -g 5 -n 1 -9 f 8 7 -j 4 -7 5 -a a b 1 -9 1 -8 1 n 7 9 9 i
2 a 1 -d 1 -d 6 b 4 b d f 5 -a 3 -9 2 -e 8 -8 5 -a 1 -l 5 -10 a -c 9 -e 5 -a 2 d 2 -k 2 e 7 -e 5 -b
1 -a 1 -c 2 8 1 -g 1 k 3 8 4 -i 2 9 k -9 1 j 7 -a 8 b 3 -i 9 -g 3 8 a -8 4 8 1 -c 2 -c f 8 4 -b 1 -b
4 14 8 -19 2 -9 2 k a -n 3 g b -a 7 -a 1 9 1 -y 5 -c 4 a 1 n 4 -8 2 -c 2 p 1 8 6 -c 2 -15 1 -22 7 -b
5 -8 5 g 3 j 3 -9 5 -a 5 -c 6 d w -d m j 2 -k 2 f 1 -8 5 -a 7 -e 1 -m 1 -9 2 a 2 9 8 -e 5 a g -x 2 j
2 -d 3 -7 3 d 6 -o 6 -m 5 i 2 -8 4 -b 1 -c 8 -9 4 -14 2 a 1 c i r 5 a 9 8 g -i 5 b 8 -7 3 -f 2 g c d
1 -g 1 -9 6 o 9 -b k -7 1 -f 3 a 2 j 1 n 5 7 4 -7 7 -l 5 -9 e c c -9 2 -11 3 -b 1 -9 1 9 6 g 2 -8 4 a
3 b 1 b 2 -f g c 1 -j 7 g 6 -e 2 8 3 8 1 a 2 -9 2 z 1 -b 7 -8 j c g c 5 -7 4 -j 1 -a 2 -a 6 -f 2 -9
6 9 7 -9 3 -12 2 7 4 7 1 8 c -o 1 -c 6 -b 1 -b 1 8 4 -9 h d 7 8 4 1p 4 -e 3 -9 2 -n 4 -7 2 -8 7 -g
3 -8 1 -l 4 -w 4 l 3 -e 6 -7 4 a 4 -e 1 -e 1 -j 7 -i 6 g 5 j 3 -k 6 1s 4 -7 9 f 4 -c 5 -j 6 b 3 -c
d -b 5 -b 1 -d 4 9 2 14 7 -17 1 -7 3 h 4 -1a 1 a 3 9 8 -1u l -b 2 -a c b b c c -t 2 -9 6 u 1 -l 8 -1f
1 d 3 -8 3 b 4 -7 2 -9 i -b 1 -8 1 -9 1 l 7 -j 8 -m 5 a 9 y 2 a 3 -c 1 8 5 -7 4 -i 6 -b c a 5 -8 f 9
7 8 4 -8 c -t 6 c 6 -i 3 8 4 8 2 -9 2 -j a j 3 -f 3 n 2 b 9 h 1 -8 9 -9 7 -9 2 h 5 -d 5 d 1 -a 1 -j
8 d 5 -k 4 -b 3 -b 7 -l z a 7 -m 4 o 2 -11 j -y a -b 7 -b o -c 1 -b 2 -d g -g d -a 3 -q 2 f 3 f 1 -8
5 -8 1 -8 1 7 2 -k 2 -8 2 m 1 -7 6 e i -c h -e 4 -g 5 r 8 -8 k -8 j 9 5 a c p 5 -i 7 a 4 b 4 j 4 c
1 p p i b 8 2 -c 8 -u 6 9 1 -a 2 -7 8 -b 2 -a a -9 4 h 4 c 8 -7 4 -p 8 f b b 3 -g 4 8 b g 4 -9 2 -k
1 d g -c 3 8 1 k 1 -8 1 -x 4 -7 1 -8 5 -m 3 15 6 -f 9 a 7 -d 4 a 4 g 4 s 1 9 4 -8 3 a 4 9 3 -9 9 l
3 7 9 -a 1 -15 6 b 2 -9 9 9 7 b 3 -8 9 -7 4 q 8 c 2 b 4 -o 1 -b 2 -7 2 a j -m 9 f 1 -l 7 -8 a a 3 9
4 e 5 a 5 -9 b -x f -d 1 m 5 -b 2 -8 4 -p 2 -18 1 -7 c -a 1 e 7 z 7 -a 1 8 3 -b 2 8 3 -8 3 -b 3 -9
3 -b 5 -j 2 -7 b -c 2 -f 1 -i 6 d 3 -f c -l 7 -b 7 i 1 -f 5 l 3 d 8 7 7 l 2 -a a -d 2 -e a 8 3 -1u
1 a 2 f 7 b 3 c a p 6 d 7 -d 3 -9 1 -c 8 -g 5 -9 2 -8 1 -i 5 -i 3 -9 1 -c 1 -d 1 -c 5 -g 2 e 2 -a
7 -b b l 7 -b 3 -k b -c 6 -8 7 n 9 y 3 -d a j 3 -a 4 -9 2 -b 1 c k n 2 -b i -m 3 9 3 -46 9 -9 2 s
9 -d 3 -8 7 w 3 -1s 2 -c 1 c 2 e 5 -f 5 d 6 d 2 -g f -e 1 -f n a d -8 7 -8 2 -9 1 a 1 -m 1 -o 1 -1h
4 e 4 j 1 -9 4 d 9 g 6 -h 6 8 9 9 h f 2 d n -b 2 -7 1 -j f -i 3 v 1 7 4 9 3 -f 1 -9 k -h 6 d 1 -g 5 c
7 9 1 -j 4 -8 4 -o 5 -m 4 i 5 -8 3 -8 2 -r 1 -9 l -c 2 g 2 g f -d 5 9 a -i 1 -n 1 -8 g e 4 -b 4 -9
2 -9 8 -7 3 -h 4 -8 2 -c 2 -n u -n 3 -9 3 t 2 10 5 -8 2 9 1 18 2 -g a -p c 7 2 -c 8 -8 1 -8 4 r 7 9
2 -a 3 9 7 -9 7 -7 8 g 2 -k 1 -c 5 -8 2 -8 2 i 3 8 2 -f 2 r 3 -j 1 -a 2 -w 4 i 1 1k 9 -7 5 -n 1 8
6 -1c 1 -s 5 -e 3 -1e 4 y 1 -8 1 -h 1 -l 1 -9 2 -i 7 -9 5 e 3 -p 4 a 1 -16 3 -a d 9 7 -f 1 8 j -j 3 u
3 s 3 8 a g 6 b 7 n 2 -b 6 -e 4 -17 8 e 4 -1d a -d 6 -a 3 -b d -8 5 -e 7 -9 4 b 4 -a 1 -i 5 -d 3 -9
4 j 1 c b -9 2 -g 1 -g 2 -9 k h 6 -c g 9 1 -f 4 9 8 -e 5 8 7 u i 8 8 -a 7 -q 6 o 16 v 5 r 6 g 6 -8
8 a 9 -9 2 -f 2 -7 10 -m 1 s 1 -9 1 7 1 -9 6 -8 1 h 5 9 7 10 c 7 5 -8 7 11 4 -g 1 -7 3 -g 1 k 6 -a
2 k 6 -a 6 -b 6 -p 9 a 6 -i 2 -f 1 7 5 -8 c -f 9 -8 3 7 5 -e 3 k 3 o a 7 2 -9 5 -z 2 -8 c -d 3 -c
5 -b g e b -8 f 9 4 b 2 p b -8 1 a 3 9 3 -1v 6 -1e 1 -d 5 -r 2 -9 2 -d 4 -h 5 -12 1 -a 1 -a 5 -8 6 7
1 8 d c 1 -c 3 l 8 11 9 c e q 3 d 2 -c 6 -f 2 -i o 9 7 -c i a 3 -q 1 i 1 9 e -c 1 b 5 y 1 -b 2 c 6 -e
3 -c 1 -8 2 -7 4 e a -9 3 -g 6 -k 9 j e f o -b 1 -e a -e 2 -8 7 -a 2 -i 2 b 1 -8 5 -9 4 j 1 -d 6 c
4 d 4 -16 8 -d 1 -s h 19 1 p 3 -9 2 b 6 -7 8 -8 4 -a 2 -d n -d 1 g a l 4 w 5 -8 1 y 4 c 4 -f 1 m 1 14
1 9 5 -a 1 -7 8 -h 5 -b 9 f 1 -j 2 -2o 5 g 2 -c 1 9 1 9 s -8 1 c 9 -8 1 c 3 8 b -8 3 e 7 -j 6 -j 1 1n
3 g 1 -b 8 -k 1 9 1 -h m q 1 -8 b -8 b -b a -7 5 -8 6 -8 8 9 2 -e 6 -a b -7 2 f a d 4 e 4 h 1 -8 4 -c
f -9 4 e 4 h 6 -j 3 9 4 h 7 -d 5 d 4 -a h a n -8 9 c 2 -b e -a 9 -17 4 -h 8 -d 3 b 1 1k 2 -i 7 -e
3 -c 3 -9 1 a 2 r 4 -7 7 -b 3 -8 4 -d 7 -9 2 -l d r 6 -a 3 -b 1 -a 4 -e 9 -8 g -p 2 d 3 -k 1 f a -9
8 -u 2 -8 5 -g 1 e 3 -g 4 -a a -9 6 -d g c 3 -p 3 -9 d -f 5 -y 5 -7 5 9 7 -9 1 -7 5 -b c j 6 -d r d
8 b 8 -a 1 -b 4 10 2 -a a r 8 -g 9 7 1 -1d a -k 2 -b b -a 4 7 a e 5 t k e c -f 3 -q 2 -9 4 -c j -13
2 1d 1 -9 y y 7 -a 1 d 4 e 3 -i 4 -9 1 -9 2 a 3 -a 2 -e 7 -9 a r h 1f c j 5 -o 6 -9 5 -e 5 -q b -a
1 9 6 -e 2 -a 3 -t 5 -g 4 p 1 8 2 e 1 -b 1 -f 2 -a 6 e 6 8 1 8 6 z a 8 5 -i 7 -12 5 -9 1 l 2 k e c
6 -9 2 -g 2 b 4 -i 8 8 9 t f -7 7 7 f k 5 -j 8 -8 1 -c 3 7 1 n 3 -b 6 -b 4 h 6 -a 1 -b 6 -c 5 -g 5 -f
a 8 4 -g 3 -9 4 -b 3 b 4 -8 3 -l 2 -1n 4 -g 9 -g b -8 8 -f 2 -8 1 a 4 -a a -1d m d 2 -c 1 -i 8 e 5 -g
d 9 9 -q 5 -7 1 -f 3 f d c 7 -a 9 -i 3 -g 2 -f 5 -e 3 d 1 n 2 -j 1 -7 1 -o 1 -a 5 f 4 g 2 b 4 -r 2 -k
2 -7 5 l 6 -8 6 i 1 -k 6 -8 d -8 l -1y 5 8 2 7 d a 1 -s 2 -r 9 q 1 -i 3 -8 1 -9 7 -a 8 -f 2 -8 6 -e
8 -8 3 m 2 -h 5 -b 1 -e 6 -c 4 -c 7 -2h a -v 7 -v 4 8 6 -b 1 b 1 r 1 -u 1 -7 b -c b e 2 n 5 c 4 -a
1 -9 5 9 4 -i 2 -11 2 8 2 -n 2 g 4 p 6 -9 2 -8 a 9 5 -k g -7 4 -c 1 a 6 -9 1 -8 7 c 3 -8 1 -8 1 -s
f -7 4 -u 9 9 3 -e f 9 a -k b f 8 -g 1 -14 p -7 3 x 1 d 6 e 2 -c 3 -8 2 -k 1 -a c -b 1 -b d -a 2 7
3 z 1 -r 1 j 5 -8 3 -j 5 -d 1 -7 2 -j 4 u 6 -9 2 -f 4 -9 5 -b 2 -9 2 h 8 n 4 -r 1 -x k -17 4 -b 6 -c
9 q 7 -f 6 m 2 a 9 b 6 f 8 -i 1 -8 1 f l -18 2 j 8 8 7 -8 4 -a 1 c 3 -7 1 -8 4 -a 1 -a 7 -b 1 -i
i -12 2 f 3 -g 8 -1p 5 -1l 3 -h 2 -8 c -8 1 -h 1 -i l -9 1 -e 1 -9 2 -c 1 -13 4 -8 1 s 3 -e b a 3 z
5 b b p 7 -8 d d 1 -15 2 c 4 -11 4 -g 2 -b 5 -9 7 l 3 g 2 -c 9 o 2 a 2 g 4 -c 2 8 6 9 n -8 3 -e 2 -8
b 8 3 -f 1 a 1 -19 2 -s 8 -h b -c 7 -o 2 y 2 -j 4 d 1 -8 1 -e 6 7 6 c 7 -b 9 g 3 c 4 7 h -1g 1 7 4 -7
5 f 5 -d 5 -c 3 -g 3 7 1 b 5 -17 f -b 2 -r 8 -16 2 l 2 -j 1 e 2 8 7 -9 1 9 1 h 7 8 6 g d -a 3 c 6 i
i a 3 -7 c -9 b 7 9 -j 2 b 3 -b 2 9 8 e 9 -g f -f q g 1 h 1 -l 1 -8 c -c 6 -k g -8 c e 5 -1k 3 k 1 8
3 -b 1 e 1 9 9 v 1 -8 4 -b 7 -a 4 -7 c v 5 -9 1 i a -f 7 18 1 a a -8 a 9 1 -u 6 -10 3 l j -9 1 -n 1 8
1 o 3 -7 3 -a 5 -8 2 -b 4 -j f 7 a d 4 -8 1 -7 3 -9 6 -9 8 -7 a -j o b 1 -g 5 t 3 -d 2 9 b -8 b b
3 -c 1 -d 5 -e 4 -t 3 -e 2 9 7 -a a g 1 -g 6 1f 1 -8 1 -c a -e 1 l 1 -9 3 g 1 v 8 -h 1 7 b a 3 n 4 -c
5 x 5 p 3 -c o d 5 -b 5 8 2 w 2 1c 1 -e 5 -b i -p 3 -q 2 b 4 n 7 -a 8 -7 4 t 4 7 1 -7 2 e 4 -7 3 -f
8 k 3 -b 2 -7 4 -1k 5 -e 1 -b b -9 k -a 3 -d 4 b 6 -8 4 -7 7 -e 2 9 3 -c 1 a f -8 8 -8 3 -d 9 -8 1 -k
1 -c 2 p 4 e h -9 1 -a 1 d 3 -7 m a 3 -f 7 -h 6 -h a -i 6 7 1 a 2 -9 5 a 4 -8 6 2r 5 9 9 -9 1 -i 7 -a
3 -h 2 -8 4 -10 2 -d 3 -2a 7 9 6 -8 8 8 5 -7 9 a 5 -9 4 j 8 -b 2 -8 5 9 8 -9 7 -8 4 -b 1 a 7 -w e -k
3 -8 5 -j 7 -w 9 a b 7 2 -g c -9 2 -8 a n 5 9 3 -8 q 7 3 -7 b -k 2 -8 c n 2 -9 3 -y 5 -c 2 8 3 b 6 -d
1 -s 4 -b 3 -g e -8 5 h f -13 3 -k 3 i 5 a 3 -i 1 7 b -a 2 -b 2 -a 6 -a 1 a a -c x -1h 1 9 3 i 6 -k
c -9 4 c 8 -8 3 -f 2 -e 5 -8 2 -d 8 c 3 -7 9 -b 2 -8 1 -a 3 -7 4 8 5 s 5 -1a 7 -7 2 -c 6 -b 2 -l 6 -n
1 -8 a -a 2 -o 1 -9 1 -c 1 e 4 -d 2 -8 2 d 7 7 2 -i 5 -8 7 -p 1 f 6 b 9 d e -a 1 -8 5 d 4 b 2 -r 1 -9
6 -e 1 j a 9 2 e 3 -h e a 1 l 7 -8 1 -f 2 -a 1 c 1 -l 5 h 1 -a 9 a 9 -9 1 -9 2 -19 9 -s 8 -m 2 e 1 -7
k -8 7 -9 1 h 1 i 1 -a q -c 1 -r 4 a 1 -9 4 r 3 l 7 -7 4 d 3 -p 7 8 2 1q 1 -8 2 1i 2 a b -7 e -f 4 9
l -14 4 8 1 -7 3 -v 3 -v 4 -b 4 m 8 -k f -8 1 a 2 -a a g 4 c 1 b 1 -9 2 -h 7 c 8 a 3 d 4 -c 1 -c
3 -16 a -8 3 -c d 7 5 -9 a f 3 -b 2 -7 m a 4 h 5 r f n 2 -t 7 -e 2 -9 e 8 6 -d e -v 3 -a 6 -a 2 9
3 -b 2 g 8 -a 4 c 1 15 2 -8 4 e 4 9 1 -8 1 h 6 9 1 -f 3 -9 7 s 1 -z 8 -8 f -j 2 8 4 -9 1 -8 n -13
a -7 8 -f 4 d 5 -a 3 -b 6 -b a -d 8 8 2 7 3 -d 3 k 4 -h p 9 4 -h f -m 2 t d -7 5 -b c -8 3 -m 6 -c
5 -9 1 -9 7 -e 3 k a -j 2 -9 1 -d 8 i 8 -8 1 a 3 -1c 2 -k e 13 u -8 2 g 3 -g 7 -9 1 l 3 -2b r l 5 t
4 -9 9 -7 1 -s 9 i b -9 2 -7 6 q 1 n 2 -b 3 -7 1 -b 7 -j 3 1q 2 k 9 -8 b -a 6 -7 3 f 6 j 3 -g 9 8
3 -b 1 -7 g -f 1 -a 1 -8 2 a e -b 2 a 8 b 5 -i 5 9 1 -g 4 a 4 g e -b 3 -g 4 8 1 -9 a -9 3 -n b -t
4 -m 2 d 1 -b 2 -a 2 -z 2 -a 4 -j 9 9 1 -1o 2 -s 9 f 2 j n -8 2 k 1 -9 3 7 5 -e 2 a 5 a 2 -b 9 -e
4 -c 1 -7 1 -g 3 i 4 -c 1 u 5 -8 4 -a c -b 3 -d 3 i 4 -g 3 -e 6 -j g -8 4 -r 8 9 1 8 2 f 3 -n c a b o
7 -7 2 c 8 -i 8 -8 5 -b 8 -b 4 f t -i c i 2 -c 2 a 5 -q 3 8 5 -9 9 -d 6 l 3 -b 6 f 4 8 5 -8 1 -f 3 -8
2 -f 3 q 1 b 4 s m -7 3 -q 6 a 1 -1p 5 -b 5 h 2 i b -7 q -e 9 -8 7 -8 x -9 7 -7 8 -a 2 -n 9 -8 c -c
6 -a 5 -j 5 9 4 9 9 -8 5 -b 4 x 5 -i 1 -b 1 -t 3 -h m a 4 -g b 7 9 -20 2 d 4 -8 a 7 3 -a 6 -1a 1 e
8 -n 1 8 a -f 1 -d 3 -b 5 -c 3 8 2 -7 1 7 3 -j 9 a 6 m 4 -m 5 e 5 -m 4 -e 2 -n 5 -h 4 -8 2 -a f -9
5 -9 a -c 3 8 2 -e 3 f 1 -b 4 -b 8 8 5 h 5 -f 1 -d 5 -x 5 -a 5 -10 3 -j 4 -d 7 -b 9 -8 1 -a 1 8 1 -b
1 -b 1 j 7 -c 7 -g 2 i 2 -28 4 -9 f 9 h 8 3 -8 5 7 2 o 2 -g 2 -m 6 e 6 o 6 -9 3 -8 4 -x 3 -8 4 16
11 -e v -b e j 3 -7 4 -r 8 c 2 m 8 11 1 -h 4 d 4 -8 1 -q 6 i 4 -9 6 -c 7 -e 3 o 6 10 5 -19 8 b 1 -8
5 -d 3 -9 4 -e 1 i 6 9 5 -a 6 -f 2 8 6 -b 2 -9 1 d 8 c 2 -e 6 -1h 9 -9 2 -d a -d 1 -8 8 q 9 -e 1 -g
3 1n 3 -a d a 1 9 4 -9 4 -c 2 b 5 -7 4 -b 3 -e 5 -7 3 -s 1 c 3 -b 4 9 k -8 b b 2 -c 4 c 1 -b 2 -l
2 -e 1 o 5 -f 4 b 6 a 3 q 7 g 4 c 1 -l 5 g 2 -a 8 -17 s -f 7 -b 3 f 6 -d 6 v 3 k k -9 7 o a g 3 a
3 -i 4 -a m -f 7 -7 k -7 1 h a c 3 g 3 -b 7 n 5 g h -7 4 1r 7 -7 4 b 2 c 9 -8 3 7 6 e 5 -a 2 c 3 8
5 -7 d m 4 -8 7 -7 2 -3s 3 -8 8 -8 9 -k 4 -d b f 1 b 4 a 9 -d 9 -f 7 h 9 -j 3 -d 2 -8 5 -8 2 -h 4 16
7 -9 c 7 1 7 6 d 4 -7 9 o 1 -b b k 8 8 1 c 2 -f 6 p 6 8 6 -8 6 -e 8 c n -d c -9 1 1e 1 -9 5 k 4 -9
2 -7 1 -d 4 -l 6 -7 3 -d 2 -m 5 -j 1 -d 2 8 6 11 7 a 1 -c 1 9 6 -8 3 -m 1 -k 2 -g e 1l 6 j 1 -x 4 -8
8 -9 1 -8 2 -9 9 c 6 -z 8 -t i -f 7 8 7 o 4 -12 1 c 6 -c 3 -9 8 -a 2 -9 1 q 6 -a 2 -g a e 2 -f 3 a
a -b 3 7 7 -8 4 -8 1 -c 1 h 1 v 3 8 2 a 5 -e 3 g 3 9 3 -p 5 -a 2 -9 4 -r 6 -q e -l d -b 9 -7 5 -c
a -9 9 e 4 -p 9 7 2 a 4 -c 8 k 2 -y f b s -8 3 7 5 g 6 -a 3 a 1 -7 3 l a 11 6 -b 3 -8 3 -b 5 -9 3 -d
1 -n q u 4 9 2 -9 1 -e 6 -9 1 -f 5 -b 1 -8 4 -20 b -c 3 a i c 3 -b a 28 1 8 2 7 8 7 1 -e 1 -f 2 8
3 -8 6 8 1 -a e x 1 q e -k 5 -8 4 -b 1 -f 6 -7 1 -h 9 -a 3 -d a -g c -c 1 8 3 w 4 d 2 b 1 -c 4 7 4 -k
6 -u d -i 4 -d 9 r 2 -e e l 5 -1a 3 7 4 7 c -i 5 -7 4 -8 2 q 1 -d 2 i d a 4 c 2 p 1 -8 1 -8 1 -1r 5 b
5 -8 5 -b 8 -c 8 -7 5 f 1 -1v 4 -7 2 8 5 -c 2 8 3 -e 2 -7 5 -u 5 b 2 i 4 c 4 -c 5 i 1 b 1 m 4 8 9 -a
1 -9 1 9 2 1r 5 8 1 -m 4 a c -a 3 -r 7 -9 2 -8 4 -8 6 -k 2 b 3 -7 2 -g 8 8 1 -g 2 -8 3 -m 1 -a 1 -7
4 -b a -7 c f 6 -l 7 d 4 a 1 -b 3 g 2 -h 4 -b 1 -c 1 -m 8 -b 3 -b 1 -8 2 f 3 -j 1 -8 1 m 1 g 7 -8 1 k
1 l 9 -22 4 c 5 -11 a -e 1 -k 9 1l 2 -a 4 -g b -9 5 7 4 -8 1 -9 4 -m 4 9 1 -9 2 -8 3 -7 3 -a 1 9 4 -a
6 -a b -k 1 -f 4 -o 4 -h 4 -l 2 -8 i -z 4 -a 3 -k 4 a 8 9 6 -b 4 -f 9 -h 5 h 1 -14 2 r 1 k 4 a 4 -c
2 a 1 -9 1 1z b 18 1 g 3 -8 1 -b 5 -l 6 c 2 -f 7 -9 1 -9 4 -a 5 c b 9 4 -l b y 2 d 7 -9 4 -a d n 1 v
1 -m 3 -8 1 -a 6 -7 i -a 4 -j 2 8 4 b 5 -7 3 -d 9 c 3 -b 6 7 x c 9 j 6 -b 2 -i 4 b 1 -i 5 -e 2 j 8 d
1 -f 6 -b 1 -c 4 -a f -8 2 -7 8 19 8 8 3 -b 5 -8 2 -c 2 -a l -f 3 -f e g 2 -9 2 j 6 -a 1 -a d -n 2 d
4 v h -w 9 -8 5 -i 5 -a 9 7 1 -b 1 -3n 1 -b b -k q -14 5 -e 2 9 8 -c 3 9 6 c 2 b 6 -8 6 -7 7 -a 1 c
7 9 3 c 3 7 5 -b e 8 1 -9 2 a 3 -8 9 -j 2 -w 1 -e 1 9 2 -o 2 -d 8 f 4 -h 1 -d v i p 7 1 9 3 -c 4 -c
2 -7 4 8 5 -i 8 -t b -b 2 -7 k -e 3 -x 5 b 1 -f a m 7 -8 4 -1e 2 -b m i 7 9 1 -8 a -7 9 j 5 a 2 g 8 o
5 -15 4 p 7 -d 4 -l 3 a 4 c 6 -1e 8 t 2 -9 7 -n 4 7 5 -m 4 c 4 b e -e 1 x 2 -l 3 -9 3 -16 2 9 3 -h
h 8 2 -8 2 -o 3 -m 6 8 3 -g a -10 3 -1f 2 8 2 -b 1 -8 c -e 5 7 2 -1n b -7 2 7 5 -1d 7 -a d -c 2 -1x
9 f 1 -9 4 -b 4 -a 4 8 1 1t 2 b 2 -8 7 y a b 4 9 5 -a b -9 2 -9 f c 1 8 1 a 1 7 9 -1p d n 3 -9 d l
a -c 1 -e 2 g c 7 2 -d 1 w 4 7 2 -i 4 a 2 -9 5 -c 1 y 1 -1r c -y 3 -9 1 -a 4 c 3 -b 1 j 9 n 4 -a 1 -8
3 -d 2 -9 3 a 4 -7 2 -9 3 9 7 -7 2 b 4 -m 7 -c 5 u 8 -b 2 -8 1 -d g o 2 -l 2 -8 6 -j 1 -a 8 -e 7 -8
2 -d 2 8 c 8 1 -b 1 -b 3 -a 4 -a e j 1 -10 7 f 3 -l 2 -9 8 -k 5 -d 2 c 2 -e 1 -i 9 -c 5 -a 3 a 1 -c
8 -8 8 -j d e 2 -9 3 l b 9 7 c 7 9 2 -c 7 8 2 -k 2 -n f 8 3 9 2 -m 4 b 2 -a 1 -a a -a 6 i 5 -f 6 -l
b x b -8 2 -m h -a g -8 8 -f 2 -h 4 j a -g 7 -8 6 -b 1 -c 6 d l -p 5 -g 2 7 k -p 2 c 3 -g 6 -9 4 -8
3 -c 4 -b 5 -h 7 d 5 -b 2 -8 4 -e b 9 3 -f 8 -b 9 -8 e -j a -8 5 m 3 -o 3 c 1 -8 3 -7 5 w 5 u 5 -w
3 -1m 1 a 6 g e g 7 -a 2 9 6 c 8 g 1 -9 1 j d -g 3 -7 d c 3 -8 5 -8 5 8 e -c 5 -9 6 c 4 -f 5 -7 1 f
2 -a 5 8 7 -b 9 7 b -8 7 -9 i -9 8 f 1 -f 6 8 9 -7 6 -9 3 7 1 d 1 b 3 -b 1 -e 4 -p a -8 3 -8 2 e f a
3 b 3 z 4 -c 3 -a h -e 8 -a 4 g 1 -7 2 c 4 1n 1 -g 4 -1f 1 -b f 9 3 -8 7 -b 3 -7 l 7 1 d 1 -h 5 -8
d -c 7 -8 2 -e c -c 7 a 1 -a 1 -h 4 -a a 9 3 -h a 7 2 q 2 k 2 -c 6 -8 1 b 5 e b -k 4 t c -q o -f 4 m
2 -a 2 -i 5 -h f h 2 q 3 -b 7 -b j -9 3 -g s -d 6 9 5 a 2 q 7 8 3 s c -w 2 -h d -7 8 a 7 9 6 -b 4 -a
2 -b 3 -h 3 -c 9 -d 5 u 1 -m 1 -a 3 -8 p 8 5 g 1 -1m 8 -d a -x 3 -a d 7 1 b d -9 4 -7 2 10 2 8 7 -g
4 -d 7 b b -b 4 a 2 -j 9 a 3 -b 3 g 7 d 4 -7 2 -j 6 7 c a m 7 2 j 1 -9 3 -8 9 -1g 6 -a 3 -9 7 -a 1 y
f -o 5 7 7 f p 8 4 -d 6 -c f 7 f m 4 f 2 -8 4 -f 3 c 3 -b a -h 2 -j f 1f 4 -n 4 -a 3 y 1 -7 3 -7 3 -g
d 8 6 9 1 -1k c -8 3 -a 8 -a 7 m 6 9 2 e 2 -a 1 g g -l c 9 b -8 1 s 3 b 3 -a 4 7 1 8 1 1p 2 -a f -8
2 n 4 -h 2 -h 8 -j 6 i a -8 1 a 2 -1j 5 -7 d p 1 -7 j 18 1 -h 1 -7 a b 7 -b 4 7 2 -8 9 -k 2 8 1 8 5 j
4 g 3 g 1 p b -2b 6 g 3 -e 9 q 4 7 1 8 4 8 7 e 3 -9 f a 1 -d n -e n a 5 9 1 a b -a 1 -g 2 a 5 -a 5 -9
1 b 5 8 2 -1h 6 r p -l 4 -8 2 -a 3 -r 6 d 3 7 8 3c j 9 8 e d -i 5 -f 5 -9 5 -b 1 -t 4 l 5 -a 3 -7
3 -7 3 h 9 p 4 d 2 g 4 c 2 -9 1 -d 5 -8 5 a 3 -k 2 e 9 9 8 -7 6 f 2 a 5 -a 4 -1c d -c 2 -d 1 -f 7 -9
6 -h h -a 1 -9 b h a b a 7 1 -f 5 -1q 1 i 2 -9 4 -i 2 -c 6 -8 d -j g -b 1 c 2 -9 3 19 5 -b 2 e 3 -c
4 j 4 c 7 -j 8 9 6 v 1 x b q 3 i b -8 c d 1 -h 8 p 1 -15 2 -d j 9 9 -k 3 -9 3 -8 2 -58 7 -a 5 9 2 -8
4 -h 8 -b 6 -b 6 -c 4 l 6 -a c -8 3 -f a -n 3 -b 4 -9 7 -1e 5 i 6 -f 3 -n 2 -7 5 g 9 9 a k 8 -g 2 -7
1 s c -h 8 -x a -9 7 a d -a 1 -d 4 -b 7 14 4 7 2 -h 5 -8 1 -c 9 9 2 j 3 -a 3 -c 7 -i 3 -l 2 h d -c
c f 1 7 2 -9 8 -a 4 h 1 -k 4 8 6 -8 3 -r 2 -h 1 8 1 -8 2 -h 3 a 1 9 2 b 5 g 1 -a 6 -f c -7 6 -e 4 -b
4 -q 5 y k -j 1 g 6 1a 2 g 3 7 2 -8 d m 2 -y 5 g 2 -d 4 p 1 j 2 -a 9 -q 5 -n 2 -k 1 19 s -j 1 -7 5 -b
8 a 6 -9 1 i 2 -8 6 -c 1 a 4 a b l 2 g 5 -9 d -9 1 -e 3 l 1 -a 4 -e a -a 2 -c 1 h 7 b 2 k 3 x 9 -b
a -i 1 -8 1 -d 6 c d -g 2 9 1 -a 5 8 12 j 2 g e -e 2 -b 3 -8 1 -2c 6 a j -8 3 e 3 9 1 y 4 -c 2 -b
2 -8 3 7 5 -9 9 -e 1 9 2 -a 7 -9 8 9 4 -x 3 8 4 -7 6 -d 3 -j 2 -d v 9 7 -9 6 -s 1 -d c -7 1 -8 5 e
3 9 d -i 4 a j 8 9 -h 3 -p 1 k 3 s 1 b 8 x 2 i 3 -11 2 -o 1 9 4 -8 2 a 1 9 1 -2n 1 -7 4 -8 2 -10 9 f
1 q e -k a -i 7 h 5 -g 7 -z 7 p 5 -e 1 d 6 -a 7 -j b j e -9 2 c 8 -7 8 d 5 -7 r -8 1 y 2 9 5 h d -r
6 -g 5 -b f -9 6 -m 4 -8 c k 1 -8 2 -t 1 c 3 t 3 g c -8 6 -d 1 e 1 d 7 -b d 10 1 -h 5 -9 4 8 5 b 7 f
k -8 2 -9 4 -a 1 q 4 -e 1 c 4 8 1 -b 4 -8 8 f 8 -e 3 -8 9 e 1 -c 2 -d 3 d 4 -16 5 g 2 p 5 -9 3 d a -a
3 15 2 -c 3 u 2 -f 1 -a 5 -9 6 -c 3 9 3 j 6 -g 7 -c 1 -9 1 j 5 a 1 -7 8 -9 2 -v 8 -9 8 -f 2 -a 6 b
2 8 b a 2 -k 1 -a c -b 5 -8 1 -m 2 -a 1 h 8 9 4 9 1 e 8 -e b 8 1 k e -7 5 8 5 9 3 -k 3 -7 5 g 3 d
1 -7 1 9 1 a 5 -8 1 -c 6 -b e -a 1 b 1 d 8 -e 2 7 1 b d b 3 -7 7 1l 8 e 9 -7 1 -p 2 -c 9 -h 2 -9 9 -7
k c b -d 2 n e -o 1 -b 4 -c 8 -m 5 -9 2 -i 4 i 4 -k a -8 7 d c -b 2 -e 3 -d 3 -8 8 a 1 -g 6 c 1 -9
b -g 6 c 2 7 1 -7 6 -c d -l h -d 8 f 7 e 2 -y 3 -i 1 8 1 -p 3 -d c -a 7 a 5 b 9 -k 2 -9 8 -o a -8 4 b
1 -8 b d 2 -d 1 -i 1 -a d h b 7 7 g 7 -a 5 -d 4 -e 2 7 b -b 2 9 8 -8 2 -h 7 -f 2 -e 1 -m a -12 4 9
1 -8 6 -9 2 -7 7 -h 2 -h 2 -9 5 f 3 g 6 -h 4 k 1 d 7 -8 4 w 5 -d 1 8 7 9 9 -a 8 -l 1 d 4 -2c 2 8 2 y
1 9 2 -d 5 q 3 -i 3 o 5 -7 1 -f 7 7 5 -c 1 -8 3 m 3 h 1 k 2 g 8 a 7 -c m k 2 -j 2 -7 5 8 6 h 7 -m
3 -7 1 8 1 -8 9 -b c -g 3 -8 1 19 4 -a e -d 1 d 1 h 8 -8 5 -a 7 -y c -s d -g 1 -b 5 l 6 h 2 -c 8 8
2 -e 5 -8 5 -a 3 -9 6 -7 6 -9 1 c 8 -9 6 -9 1 -i 2 8 1 f b -o 3 -8 7 -h 1 8 j -f 4 12 1 1g 8 -e 3 m
c -i 6 -h 1 -c 1 8 d 9 2 -m 1 g 4 -14 1 -9 5 d 1 -z 1 -j a d 1 -c 2 -9 3 -9 1 -a 5 9 4 b 1 7 1 -8
1 -e 4 -h 2 -8 k -m 3 -9 2 b 1 -9 3 d 2 l 5 8 2 -9 8 -d 3 -9 3 a 7 b 6 9 5 -a 2 -a 3 -a 2 -9 2 -7
1 -9 3 -f 8 d 4 -8 1 d 3 a 4 -8 i o 4 -8 5 p a -d 3 -c 1 -c 1 h d c 8 a 9 -e 4 o 2 -b 5 -w 8 8 1 -m
1 i 1 -h f -c 9 -26 2 -8 1 -7 2 j 3 1a 1 e 1 s 7 -f 2 a e -i 4 -e 1 -a 4 i 1 -i 1 9 1 -i 5 l 3 -m
8 -8 1 1b 1 -14 5 -b 5 -9 4 n b 8 5 -17 9 -j 3 c 3 q i 11 8 -m 6 -c 1 8 1 -o 6 -k 1 -v 5 a 8 -9 1 7
3 -b 6 j 3 -8 4 d 2 -1c 5 -g 1 -v 2 -f 1 -i 9 -9 1 -h 9 m 1 a 1 -7 4 f 4 -t 2 i c -g 3 -8 4 -8 1 -p
b e 5 -8 7 -8 5 -e 7 -8 h -a i -m 1 -a 3 9 g -8 2 -a 4 c 1 -e h -b 2 -a b -a 3 -8 4 -9 5 -1n d 1c 9 9
5 -p 7 -q 6 -15 4 -e 1 -d 4 c 1 e 2 -8 2 -9 1 -8 2 8 2 -7 2 9 5 -m 3 -e 1 7 7 9 4 -c 3 -8 3 -f 3 i
3 -7 1 -m 4 8 2 -e 2 -g 1 e 6 -n 5 7 2 11 2 -l b 9 4 9 7 -a 2 -8 5 b f 9 1 -b 3 -12 3 -9 4 -i 6 -t
9 -h 6 f 9 -q 5 -2w 8 -e 8 -8 2 r 2 m 1 9 5 -b 7 e a -8 5 -i 2 -a 3 -c 3 -9 l 8 4 x 1 -e 3 -u f -9
q -f 2 -d 6 c 5 -h 1 -b 5 m d h 2 v 3 -9 9 -k 1 -7 b -7 l -c 1 a 2 -d 3 c 1 k 5 -u 6 a 2 -9 7 c j -q
6 -7 2 -7 1 -f 4 -g 3 c 3 e 2 f 1 8 6 -b 5 b 2 g 5 -b 5 -l c b 5 i 1 8 6 -b 5 n 2 -h 5 -8 5 -8 2 l
9 -j 5 -8 7 -n b -d d 8 d -25 9 -g 2 -f 7 h 4 g 1 t b -b 2 -j 2 -12 5 a 5 e 4 f g 8 c -9 7 -d 5 q
3 -o 4 -g 1 -8 7 o 1 -j 2 -p 4 -a 4 c 5 -t 2 -a h -c 5 -18 3 -k 7 8 7 k 9 1b 1 9 c 9 g e 3 -9 1 -m
3 g 9 -i 1 -9 a c 9 -v 2 -1b 1 h 6 p c b 1 -i 1 -d a a 9 8 1 -9 1 a 9 -9 3 -c 4 -9 c -8 3 -c 3 -9 2 d
7 c 1 -7 2 -7 2 r 8 11 6 -b 1 -f 3 -a 2 -a 8 8 4 -j 2 -c 6 h 1 -a 9 -l m -9 1 -k 6 -9 5 -c d -i 1 -a
4 -8 3 9 9 -d 6 -f 8 n b -i 2 -9 4 7 7 7 4 -f 2 -b 7 8 1 -1b 7 -b 1 7 2 b 6 -i 2 -a e 16 2 -c e a
1 -l 2 -a 2 p 3 l 1 h c -e 1 -9 1 -9 1 -a d 8 1 -d 5 j 1 u 5 -a 7 a c -a 6 j 3 -7 3 a 2 a 6 h 2 k
2 -8 2 -8 6 -8 6 -8 3 -i d 16 7 a 1 -k 1 -9 1 8 5 -8 b 9 a -b 2 a 1 c 5 -p 6 c 2 c 2 -8 8 7 5 t 1 8
5 -f 3 -b 8 g 7 -7 b -8 2 f 3 -9 1 -b n -a l i e -9 1 d 8 f 2 -g 6 b 3 -n 2 -9 3 -16 6 -7 c -7 5 -8
b -c 5 -g 5 -b 3 -r 1 f 1 e 1 -c 5 -j o g 4 -8 b -8 6 a 2 -c e 8 3 -1b 6 -b 1 d 5 -8 i g 3 -10 4 9
1 -7 1 v 6 -8 1 -a 3 -b 6 -m 2 a 4 8 1 -g 4 8 1 n 2 -e 7 a 1 c 1 -j 1 e 1 12 1 -8 2 a 3 -o 3 e 1 -a
c -c 3 8 c -b h -a 2 -b 7 r 8 a 2 -9 5 8 1 -f 1 8 3 -s 1 r 4 -p 7 -7 e -b 1 -g 4 -7 a -b 3 7 3 -d
j -9 9 -e h -8 2 -a 8 -b 2 8 1 c a i 1 -c 6 -k u -a 2 -f 2 s 6 -d 1 -i 4 7 1 -c 4 j 2 c 1 -k 7 b 2 -8
5 j 7 -b 1 -8 3 -9 1 -e 1 -c f -e h 9 5 9 5 -c 2 -d 1 -h f -9 8 -c 1 11 3 -1b 2 -8 9 7 2 d 6 -w 3 -a
8 -9 3 7 d n 5 a 5 -d 2 -13 c a 2 -k 4 -c 3 -m 1 c 3 -i 3 b 9 j 1 j 8 -h 1 -j 5 -e 6 a 1 -f b -g 2 -8
6 -c 2 -9 2 16 2 -n 4 -7 3 t 2 l b -9 2 -a 3 -t 4 -c 6 -q y -f 3 -h 2 m 6 -l 3 -9 1 e 1 -9 4 m 8 -b
6 -e 2 c 5 -a 5 b d -d 6 r 1 -9 b -e 1 7 2 -z 8 f 9 9 8 -b 2 -7 b -8 8 -8 7 9 1 -b 7 -a 3 d 6 c 4 -9
7 g 2 -p h -9 6 8 6 -7 1 a 2 -j 6 k 7 -16 1 9 7 -d 2 -d 4 -8 3 b 4 i 4 -9 1 -i 1 -8 6 b 1 -7 3 -7 7 b
7 k 6 -7 2 -f 3 -j e -7 j -c 4 -m 1 -9 8 a 2 b 1 -d 1 -19 5 p 2 -h 3 -a 5 d 2 -i 3 -d 4 -a 2 w 5 -p
8 -i 1 -h 2 -c 6 9 3 7 9 -a b -a 3 -1g 6 8 4 7 2 a i -c 6 -7 5 -c 1 -a 7 -9 a -z 3 -d 2 -c 2 -j 1 v
3 7 2 -i 1 c a k 3 -l 1 -g c -e 2 d 1 7 2 -c 2 -m 6 8 6 -9 i 12 4 -p 9 -q 2 9 1 i 9 -9 3 -p 8 c h -7
6 9 b p 3 -d 1 c f -g 5 a 4 -b 4 b 1 -c 3 8 2 -a 4 -j 1 -e 1 -o b -j 4 q 9 -c 4 j 4 h c 12 6 c b d
6 -e 2 -b 1 8 7 7 4 p a b 5 -r 1 -c a a 2 o b -d 2 8 1 9 7 h 3 -8 3 b 16 -26 3 -1m a -8 3 8 d -y 2 -8
3 9 5 -f o m 2 -8 2 -d 9 -n g f 3 -8 1 -a 2 -d 3 -8 a -c 3 -m 1 d i 8 3 -c 1 -c 1 -9 4 a 3 j 1 -9
2 -9 8 i f -9 a -9 3 -8 4 t 7 -8 3 -9 1 -j 2 t 8 -c 6 -9 4 b 2 -7 4 -9 5 -a 2 -8 2 -l b -h 4 -9 3 -7
m k 1 c 2 -b e -e f -d 2 -n f -g 2 -8 3 d 2 -a d -a 1 -c d -9 4 -h 4 -b 7 -s 1 -a 4 e 2 -1c 6 -1h
1 -d 5 -d 4 -8 2 -d p -c a 7 4 g 2 -f 9 x g -b 2 m 4 -b 4 h 3 -b 1 -e 2 -a 5 -h 3 -k 1 -8 3 -8 6 -n
2 c 5 9 l b 1 -p 1 8 h -e 2 g b -a 3 -h 4 j 4 -b 1 -n o -9 3 -15 3 -e 9 f 8 b 1 -d 1 a 3 -c 1 -15 1 e
1 w g e 3 -7 5 9 2 p 3 -a 4 -g 6 -a 8 -8 a -7 2 -7 4 -9 3 -b v z 5 c 1 -8 5 -a e b 1 -8 2 7 5 -d 4 -9
3 -r 3 -g 2 -w 1 e 4 n 1 k 6 -b 5 -a 1 -8 3 -9 8 m 6 -7 1 9 1 -9 3 j 4 -7 2 g 8 9 2 -8 2 -k 2 -9 1 h
4 -7 1 -c 2 -b 2 9 1 -d 8 -d 8 -b a -k 1 -o 5 u 7 3y 3 b f -7 1 h d -c 1 -8 8 d 2 g 3 8 9 -7 8 -7
5 -9 1 -r 1 -c d o 1 -7 4 -8 c f k -q e -u 3 -c 6 9 3 c 4 -j 1 o 7 -7 3 -b 5 -b 8 -9 3 -a 2 -k i -a
5 -7 j g f -f 2 q b 8 3 9 1 -8 6 -z 4 c 5 -d 2 -g 1 -8 1 w 4 -i 2 j 1 u 4 -7 k -8 1 l 2 -8 1 r g -g
5 j 9 -i h b 2 -9 4 j 9 -d 2 7 9 -8 6 -9 1 -y 2 -7 4 -d 6 t 4 -1h 1 -e d e 6 -g 3 k 2 -9 2 -l 5 -d
1 -d 3 -e 2 -b a -d 1 8 z -9 8 9 g -h 1 -e d -a 1 1a 3 b 8 12 1 -h 7 8 3 -7 4 -y 1 -i 2 -c 2 -7 1 -9
2 -c 2 -9 2 -h 3 1b 1 d 7 -f 6 -8 5 -a 7 -f 3 j 5 1b 2 h 3 -b 2 s 1 -7 2 -e 1 -a 7 -j 3 -9 5 -q 6 b
1 -n 3 8 e -c b -d 7 -d 1 -e 7 -f 7 -a 8 -8 1 j h -a 2 -9 w -a 2 -k d a 4 7 3 17 1 -i b -9 4 -9 5 h
1 d c -8 1 m 8 -c 6 -8 g -u 1 -a 7 e 3 -8 9 t 2 v 6 -c 3 7 2 -a 5 -a j -9 4 -11 5 b b a 4 -9 3 7 4 -g
a -w k s 7 -b h k f -b 2 d 4 f 3 c 1 i 7 -q 7 9 m -7 e r 4 -s g -9 m c 2 p 1 -9 7 -f 3 -d e -7 2 8
1 c 5 -c 2 -f 6 -b k -w 2 -9 i -e 3 -1b d 8 1 -b 2 -8 3 -9 m 8 4 -a 6 a 2 -1j 7 b 7 8 3 7 1 -8 2 8
f -h 9 i 6 -e 4 -7 6 -7 1 -9 5 p 4 b 3 -h 9 -7 2 -e 4 j 1 -9 1 -j 6 8 3 w 5 e 8 -a 7 -q 1 -1a 7 8
e -b 6 -7 b -n b l a -8 5 9 5 -e 8 -l b -g 3 -9 c -p 2 -r c -c 8 a 1 m 7 -j 2 -a 4 -f 3 -9 7 b 2 18
2 -8 1 c 7 -8 8 b a -c 6 -e 7 d 1 b 1 w 1 j 3 l 2 a 5 -c a -9 9 -g 2 -a 9 8 1 t 7 -1g a -b 2 a 2 -h
b -k l g c -9 4 f f f 9 b 2 -9 6 n f -x 6 p a -9 3 o 2 -i 6 16 4 d 6 g 2 -9 4 -7 g f 2 e 4 b 1 b 6 -f
3 -w 3 p 3 -d j -h 1 r 1 -h 3 -8 5 f 2 -8 1 -7 3 -b 3 b 2 -7 4 14 5 -9 j d 3 -8 2 c 8 -7 1 -h 6 c
5 -7 9 -7 2 -7 f -7 1 -13 p a 2 h 3 -8 4 -k d -b g 9 1 -7 2 7 a -b 3 -a 6 j 7 8 e -a 1 v 3 -b 1 7
5 -9 1 -o d -9 3 -l 1 -a 5 -j 6 -j 2 7 6 -i 2 1g 4 9 4 -i c -c 1 -16 4 -9 1 -a 1 -m 1 -8 1 -k 9 -f
1 -l 4 -b 8 -b 7 7 4 -c 1 p 5 a 5 -j 1 9 4 -a 6 -7 8 -m 6 a 7 8 1 -8 3 -9 6 -7 2 8 2 7 c -9 5 -9 3 a
3 -d 6 d 1 -a 2 j 3 n 1 c 4 i 8 -8 3 -8 5 c 15 -9 9 -d 2 x 2 8 5 -c 4 8 3 7 1 -g 9 -k 9 -8 6 1b 8 -7
1 -9 a g 1 -b 1 -b 6 -9 f -c 5 c 7 -8 9 e 2 c 4 -r 5 b 1 m h 9 8 -j 1 d 4 d 1 -7 k -7 1 -7 5 -c 4 -j
5 -b d -8 a -c 1 -8 2 -7 3 -f d -8 7 -d 5 l 4 -7 2 -c 3 e c -e 1 -e 2 -b 6 -d a -c 6 -k e 8 8 b 2 8
a -8 g -2e 7 n 1 w a -h 3 -f 5 k e h 2 -8 3 -e 2 -7 1 d 3 -9 2 -l 5 g 3 g 1 -a 4 s 1 -b 1 -g 7 -9
3 -a 1 d 6 -9 p -9 6 e 3 -9 5 -g 4 -t 5 -a 1 -a 1 7 4 -l 1 -9 7 -7 1 -b 1 -j 1 -9 2 g 3 j 8 -c 6 -a
4 -9 3 9 2 -8 4 -b k q 2 i 5 -7 i a 2 o a -g 5 -q 5 -g 3 -l 7 -f 1 9 4 -9 1 9 3 8 3 i 5 -d 1 u 1 -10
3 -7 7 -9 2 -e a b 1 -8 2 d 3 -d 1 8 2 -f 2 g 3 -c 2 -7 1 8 4 11 7 -7 9 f h -9 6 -1k 1 e 3 j 2 -a 1 9
f -8 9 -a 7 b 4 k 2 -8 4 j a 9 7 7 a -c 3 -8 i -b 3 b 5 -b o 7 6 -e 6 -9 1 -g 7 -f 4 -l 4 l b -c 3 -7
5 -c 2 t b -12 4 a 2 -r 1 -9 r y 6 -b 3 -h 2 -7 4 -c 2 e 3 -f 2 i 1 h m b 7 -a m -d f h 2 -b 9 -b 4 j
1 f 2 -d 1 p 1 r 1 -9 2 b 9 8 2 g 3 -8 2 -d 2 7 7 -9 5 k e -9 g -b 9 -h 7 -11 3 -7 2 -8 1 -b j -g
2 -9 1 b 1 -b 1 h 2 n 5 -12 4 -7 c -o 8 -8 b 8 4 c 1 8 4 -7 h -b 8 d 6 t 5 -b 4 -9 a -m 2 -7 f o
1 -10 6 h 2 -9 6 b 6 d 9 n 4 -7 1 -18 6 e 4 8 3 -f 4 -8 6 h 5 9 3 -7 1 e 1 -d 1 19 2 -f 6 -e 13 -a
5 -b 2 -8 3 -8 4 g b -i e d 2 i e -c 6 -a 4 k g -8 6 8 2 -7 2 p 2 -d 4 -9 3 -a 8 -8 1 j 3 -d 3 -l
6 -b 2 -c 5 -b 8 -8 c -e m e 5 -7 3 -f 7 -d 5 a 1 -d 3 -9 d h 1 -7 b -9 1 -c 5 -c 2 b 8 7 a -8 6 b
4 -q 3 k 2 a 1 -d 3 -h 1 8 1 x 1 -8 1 -n 4 9 1 x h e 4 -c 1 -d a -a 2 18 2 -7 1 d 4 -c c d 9 7 3 -b
8 j 1 -8 4 -7 7 -e 7 l c 7 8 1p 4 -c 9 a 7 -9 3 e 3 -a f k d -i 1 -b 4 -c b -g 6 d 4 -n 2 7 2 -8 1 e
m -a 2 -r s s 1 r 3 -h 3 9 3 -9 i -b 4 a 2 -k 2 a o -h q 7 7 v 3 -d 6 -c 1 h e -d 1 9 m m 1 -d 2 -8
2 m 3 -k 1 -7 2 a 3 h 2 d 3 -9 8 j b -d 3 e 5 r 3 -l 2 -8 2 b 2 a 3 8 5 -i 7 -h 3 c 2 -d 2 -f 1 8
6 -y f -g 2 t 2 -g 1 i 3 -d 2 -e 1 -1j 7 9 2 -d 2 f 2 d 1 -7 p -m 1 a 6 -d 5 -l f -9 1 16 2 -9 2 -8
3 -m 8 -8 2 g 3 h 3 -a 4 h 6 -9 e -b e g 3 -22 5 -g 2 8 3 -8 f b 2 -c 6 -f 7 -d 2 9 1 j 1 -7 7 -a
4 -8 1 -c 2 9 1 b 2 -b 6 -g 5 b 5 c c c 4 e p -e b -8 3 b 8 -b 6 m 7 f 4 -9 b a d -10 1 -8 9 o 3 -9
6 -g 2 -1v 4 y 1 -7 2 -w 7 -g 2 9 1 c 9 -h 6 -d 9 g 3 a 6 -8 1 -d 1 -7 3 f 4 y 1 -d 5 -8 3 -b 7 b 1 w
5 -1d 2 -b 2 -7 7 -d 1 a f -t a f 1 -8 1 j 2 -a t -c 2 d 2 -c r -f 4 7 4 -h 1 9 1 c 8 c k b 5 i 6 -d
e -c 4 -8 6 8 3 -g 1 -a 9 -a 8 l 2 -8 3 -a a -k 1 -8 4 -9 5 k 1 g 3 -l 1 d 7 d 3 -7 2 -b a -a a -f
1 8 4 -9 1 -8 d -7 7 -9 c -a b p 5 -8 a -e 2 c 1 -9 2 -30 d h g -o 2 16 9 -8 5 -8 4 e 1 -e 6 8 5 d
2 a 5 -v 2 -a 1 7 4 -s 7 -b 2 -8 6 c 2 -f 1 v a z 2 m 3 -g b -8 1 -8 5 9 2 g a 7 2 -8 5 d 2 -e h -a
2 -k 2 -8 2 m 6 18 4 s 3 -o 1 1a 9 g 6 -j 1 -c 6 -b 4 -9 3 -c 5 -a 7 -a 2 -b 7 -c 2 -8 3 -9 c g 1 a
4 -8 a -7 1 -9 7 f 5 9 1 b 1 9 5 -e e -9 2 c a c 2 -7 c -9 d 8 4 -c 4 -9 7 -8 4 8 1 m 2 a 2 -8 b w
5 -9 1 9 4 -8 1 i 1 i 8 -a c -8 1 8 5 -9 3 e 6 c 9 n 9 j 4 -12 4 -9 3 -s 1 -b 2 -7 1 -8 9 i 3 -b 5 9
g -p d -g 3 -7 1 -7 9 -c 4 -k 2 -a 2 -8 2 -c 8 -8 3 -o 1 -t 6 h 2 1h 2 d a -a f c 1 8 1 -v 1 -c 2 8
b -8 3 u 7 -13 3 -a 4 i 3 8 e -g c 8 c a q -8 5 -9 9 -u 6 d 4 -e 9 -g 4 -b 5 p 3 -a 5 -c 5 -8 3 -1e
6 p 2 -q 3 a 3 7 3 -l 4 -g 5 -7 3 -f a j 3 -g 5 -q 4 -8 p -9 3 d 4 d 8 -8 1 c 1 -b 2 u 1 -18 5 9 9 -8
1 i 3 -s c -c 6 -8 2 -8 1 b 2 -7 2 -d 6 -9 8 -7 6 -9 4 -a a t a -c 1 -8 9 -d 5 -u 3 -9 6 -a 2 -y 3 -8
6 -e 1 c 1 -h 5 q 9 -9 1 -s 6 p 9 -k 5 e e 2q 2 -f 4 a 2 -9 6 s 6 -8 1 i 2 -n 2 -8 5 -c 2 a 4 -9 5 -k
3 10 1 d 7 -g d -7 2 -b 4 -d 1 -m a f 7 -8 3 8 a -d 7 p 4 b 8 c 6 -e c -9 6 -8 2 -a 2 l 6 -7 3 -h
3 -b 1 f 3 -e 2 o 2 -e b l a a 1 -d 1 -8 9 c 4 -a 6 e 1 -a 1 j 6 -f 4 g 4 -b 9 15 2 -f 1 9 1 j 5 -2v
3 -7 8 -e 2 -1f 2 -a 1 -b 8 g 6 -8 4 -9 5 -b 2 q 6 d 6 -b 1 8 5 7 2 -q h -d 5 8 1 -8 2 -8 4 -8 2 -f
7 -g 9 -a 1 c 1 7 9 -9 9 -g 6 -m b -9 3 -7 8 d 3 c 1 9 7 -i 8 -d 2 -8 2 -9 b -e 3 -a 3 -11 1 -8 4 d
4 8 3 b 9 9 6 i d -7 2 -b 1 -7 1 -m 1 7 1 -d 7 c 5 g 1 -h 3 -8 4 c 3 15 2 j 4 t 2 j 2 -a p -y 1 -c
1 -b e q 1 -9 2 -b a h 1 -b 5 -1s 4 j a -b 9 -a e e 4 -j 2 -b 6 -7 4 9 f -a 1 e 1 -9 2 -e 5 -f 6 -8
2 l 2 -i 7 x 9 -7 9 -7 3 -9 e -b 8 -d 4 -8 b d 4 -f 6 b 6 9 4 a 1 8 c c 1 8 c b 6 b 2 -f 1 -8 4 -b
d -8 m -f e -8 3 8 c k 4 -8 7 -u 1 q 3 -d 4 -e 3 9 7 -7 3 -e 6 -9 1 -9 c -9 1 -b 8 -9 5 -h 2 c 9 -9
1 -d 3 -8 8 p g -a 8 9 8 -9 1 k 3 -7 a -b b -8 5 9 3 8 1 -b b 8 7 -e 6 -q f 7 2 e 4 b 7 -7 2 12 4 -a
d b a -7 1 -a 2 -a 2 -c 7 n b -c r b a 2e 6 -2q 2 7 4 e 1 8 1 -c 4 -k f g 4 c 3 j 2 b f -8 1 -7 1 t
5 -f 1 b 3 e 2 c 4 -9 c f j 8 3 -u 6 -a 4 -a 1 b 3 -j 7 -l 5 9 2 q 2 -m 2 s 1 -i g -m 4 a 6 8 f -b
a -f 2 8 4 -8 6 e 3 -7 8 -8 5 a 7 -1t 2 8 i d 3 e 1 -9 2 -o i -h 6 -8 9 -b 7 f 2 -o 1 -18 2 e 5 -m
2 -f 4 -a 1 -c m j 1 8 7 -7 7 v a -8 1 -j 4 f 4 -m 1 f 4 -1f 1 -f 7 -8 k e 5 -8 3 -12 7 -b 3 -b 1 -r
6 c 3 g 5 -8 3 -s 5 -o 2 -d 1 -a 1 -b 1 g 9 b 1 -b 7 -c d -8 4 -m 2 -a 6 w 7 -j 8 -8 3 -7 1 -a 3 j
1 -7 7 7 8 -8 k -a 1 -e g -g 6 -7 c t 2 8 2 j 2 -c 7 -a 3 m 5 k 4 -c 2 -d b -a a q 9 -e 5 -a 1 -a 4 r
q -9 8 a 2 -7 3 -9 4 -7 3 -8 4 -9 i r e -a 3 -g 1 n 1 -m 1 -e 3 -e 3 -g 8 -a a -c b 8 b -9 1 -9 5 8
2 b 7 a 2 -8 1 -10 7 -m a -i 1 t 7 -d d 9 3 -9 9 c 3 -1p 9 -a 2 8 n d b b 2 8 m c 3 -b 1 -8 8 -v c 9
7 -p 8 -9 3 -9 4 -l 2 -f 4 -1b 3 j 2 -a 3 j 6 7 5 11 1 x 1 -d 2 -b 4 -b 3 -h 4 -j 2 -9 b -c 2 -8 1 -9
2 -m 3 a 1 8 c 8 7 q a -8 8 b 1 7 2 -7 m -1b 4 i 1 -8 4 i 7 -8 7 -7 c 8 2 -9 2 d 2 -7 3 -e 7 -a 1 -d
7 -7 a 1g 6 -7 4 -a 3 -7 1 l 3 -l 6 -10 g d 4 1i c -b 4 -c a -d 5 -b 1 -k 2 -8 d e 2 -f 8 -k 5 -a 2 9
2 -9 3 -9 d m 2 c 7 -d 4 -l 4 -c a h 1 f 6 -i 2 8 a -b 1 -b f -g 6 a 7 r 4 8 e -8 3 8 8 -9 1 v 7 c
2 -8 1 j 6 -a 1 -l 8 -b 1 -d i n 1 -h 3 g 4 -8 9 -9 3 -8 f -9 4 b 2 -8 2 -e 3 b 6 -a 2 -c 1 b 2 x
5 -11 1 -8 6 -f 2 -c 4 -2d j j 1 -b 5 b l -8 4 -n 3 -b 3 -9 2 9 4 -v 1 -7 1 -d 8 b 2 -d 9 7 2 -b 8 -b
5 -f 1 -9 1 b d -b 4 -a 2 g 1 -i 5 -c 1 9 3 b 4 o 1 d 1 a 3 -a 2 b 2 e 3 d 1 -j 3 -a 3 -7 3 -1x 2 q
2 -7 h -18 a -a 1 9 3 -8 1 9 a -9 1 c e a 3 c 3 1c 5 j 1 7 2 k 3 -8 a -8 4 d 3 e 1 -a 2 8 2 k 8 -z
1 -r 2 i 6 -d 9 o 7 h 7 8 7 -s 2 r 8 -14 2 m 3 9 3 -g b f 5 -8 a -b 1 7 2 -9 5 m 1 a 1 8 5 -q 6 -h
3 -o 2 -8 3 -i 9 c 7 -7 b -h 1 8 a 8 1 -a 1 -i 6 f 2 9 3 w 5 -g 2 12 2 -e 2 -9 5 -i 2 v 9 b 4 -m 1 7
3 8 a a 2 8 3 -g 1 8 1 a 1 8 1 g 5 -8 5 c 2 -p 3 -a 2 -a 3 -d 4 9 1 15 6 -k 2 e 2 -8 5 c 3 -8 3 g 2 d
7 -c 2 k 3 -n 5 e 4 b 1 -9 3 -8 4 -k 1 -9 b -7 1 -8 2 9 2 -9 5 -9 4 -b a -a 1 8 a -7 1 z e -c 5 9
m -8 5 -c 1 l 1 -19 5 -r 1 -a i -p 2 h 3 9 5 -a 5 k 9 -a 1 -f 6 -a 4 -i 3 -l 1 j 1 -9 7 -m 5 -a 1 -9
1 -a 5 -7 a a 1 u 1 -e 6 -8 9 -7 5 -a 3 -a 3 n 5 -8 9 -8 h -c e v 1 i 3 -g 6 -c 4 -n 2 -a 2 -c 3 -7
4 -c 4 -f 9 -a 6 -e 5 -b 1 -c i -1q 3 -f 7 m 1 -8 1 -a 4 -12 5 -c 2 8 2 n 3 -e 2 c a m b a 7 -k 2 g
4 -12 j -b 1 f 3 -14 5 -a a o 3 9 8 -b 7 -k i -d 4 -d 9 -e 3 -9 2 -1f 2 -1i 4 -g 1 -e 8 -8 8 b 7 -8
1 -c 7 -a 2 h 5 8 8 q 8 7 c -29 9 -a c n 3 7 2 -9 3 -9 2 9 1 -t 5 -19 5 9 8 m 1 a 7 12 b -p 6 -v 1 -h
g b k -f q -c 5 -g 8 h 5 -7 2 -e 5 b 3 -8 3 k c -q 2 -f f -7 3 -9 5 8 a e 2 -a 7 -b 1 -l 1 -7 a w
3 -9 2 7 1 -l 4 8 4 -8 4 -p b -9 6 i c 9 7 c 5 u 1 -8 j -9 3 7 2 -b 1 8 5 a 6 -9 3 -e 3 1b 2 7 a f
3 -9 2 b g -9 3 -d 8 -h 2 -l 6 -d 2 n 7 -9 2 -o a -7 2 a 3 7 6 a 1 -c 1 b 1 -c 2 -e 1 -8 3 1q 7 a 4 d
1 -r 5 -1h n -8 b 8 2 -8 3 -7 3 -w 5 8 1 -a 3 -a 7 -8 4 -n 4 -b 1 a 1 -p b -12 4 -j 3 8 1 -9 2 j 1 8
8 -c 3 j 2 7 4 c 2 m 6 7 2 o 4 a 3 i 4 -8 a -b 2 v 5 -d h -7 6 -7 5 h 1 h 2 9 1 b 3 -a 1 i f a 3 -g
7 b 9 -y 2 a 3 -a 3 8 d -8 5 8 e -b 2 -h 6 f 4 -7 r -8 9 -f 7 g d -9 3 -1n 2 -c 4 g 2 -p 1 -i 4 -p
5 -f 2 8 3 j 5 -j 6 -8 2 -f 5 -c 5 -g 2 -8 4 7 1 -a 3 b 4 7 7 -i h -9 1 -9 1 8 1 -d 4 -8 1 -9 4 a 8 b
7 -e 5 -7 4 -e 4 -d e 8 d -j 1 g 2 -p 3 -1d 1 -s 1 -24 9 g 7 7 3 -8 1 -e 4 h 4 9 9 -v 2 -g 1 h 4 i
1 i c -9 3 r 5 b b -1u f -16 i -j f -8 d -b 5 -16 6 -r 3 -29 6 -b a m 1 -g 2 a 3 -a a 7 6 -j 1 f 6 -j
7 -11 5 -a 3 l 2 -g m -a 5 -8 9 k 4 -1p 5 -b 5 j 1 9 9 -d b -d 6 -d 2 -9 4 d 6 -l 5 c c -s c -9 3 n
9 -d 1 c h 7 2 -8 4 b 5 -e 3 -b 7 k 2 8 7 -9 d -e 2 -a 8 8 4 -c 1 q 5 -4d 2 -c 5 k 3 -b 3 o 5 8 a b
8 -g 1 f q a f -d 5 -i m g 1 -a 2 -d 1 -g s 9 c o 6 -9 1 -d 1 -1e 4 -t 3 -v 5 -b 5 o 3 k 1 9 7 -8
c -7 1 v 8 -9 2 9 a w m -8 1 -7 1 b 3 a 3 -c f e 6 -9 4 -a h -9 5 1i 2 -t 5 -b 1 j 3 -8 2 -9 5 -b
4 -a 3 -a 4 f 3 8 3 -h 9 e 8 l 2 -9 9 e 2 -12 d -h 9 -l 4 -g b -8 7 a 3 -d 1 -o 9 -a 1 o 3 -b 1 -7
1 -a 1 -8 5 8 7 h 4 -a 4 d 4 -d 3 s 5 e 1 k 5 -b 4 -a 1 -e 1 -a 3 -h 5 -a c c 2 b 1 -j e -c 7 8 3 -9
1 -d 1 -b 2 e b b 4 q 1 -9 8 y 5 -a j v 8 -9 5 c 2 -c 9 -7 6 -9 1 -1k 1 -7 f j 4 9 4 a d 8 1 f c -c
2 c 4 9 4 -h 3 -e 1 -d 9 e 1 -9 7 -8 8 -9 6 -f g b 1 -b 6 -8 3 c 1 -b 2 e 4 i 7 -n 2 j 6 8 f 9 1 v
4 -b 4 c 4 -7 1 h 4 m 4 -k 2 -b 3 -8 6 -9 8 -j c d a h 3 -b 1 -e b 8 2 f 2 -q 4 -9 i -h 3 -d 7 m 6 -8
1 -d f n c -9 o -8 8 -7 2 8 1 8 2 -f 1 m 6 -10 2 -d 7 -o 1 -g c a 8 -h a -e 1 -1g 2 -e 5 -m 6 8 8 -a
e -8 h -f 7 7 2 7 3 m 9 8 7 f 7 -c 1 g a -q 3 8 1 -a 7 -e 3 -8 2 -j 8 -8 4 k 2 8 1 -g j -7 1 -k 1 l
7 -8 2 -f 5 -7 4 b 1 -9 9 -j 8 t 6 -7 1 f 3 j 9 -d 3 -8 c w 3 e o -h 3 -f c -a g -c 7 -d 1 -h 5 -c
6 -d 4 9 1 j 3 -b 5 -b 5 -h q -o 4 d 2 8 2 a 3 -g 8 -d 1 i 2 -9 b -a 3 j a -9 1 g 1 1e 3 h j m 2 -a
f -8 1 -b 8 d 6 8 9 -l 6 -9 2 -b 2 -8 1 a 7 -m 1 8 a s 1 -a e a 3 -9 8 f 4 -16 5 n 5 j 2 -9 4 b 5 l
3 -f 6 c 4 -n 3 j 8 9 2 9 2 -8 6 -8 4 -h h -e 1 d d -9 h -b 7 -a 4 -a 1 k 1 -g 5 -15 3 u e -e 2 -e
4 -b 1 -q 2 g 3 a 6 b 5 -8 e -c 2 -k 4 -c 6 -a 8 -a 1 -16 3 -e 2 -e 2 v 6 8 4 10 2 -f 4 g 1 -f 4 -d
c -a 3 -8 1 -a 5 -a 4 -g j -d 7 -d 2 7 8 -d 2 -a 5 h 4 -8 2 b 7 b b l b g 1 g 1 -9 2 -b a -9 d 8 d -c
1 -8 2 -e c -k 3 -h 4 q 4 -h 5 -w 1 b 1 h h -s 6 x 4 -9 5 -g 1 -g 3 a 4 -9 1 -e 2 -t 1 -b d g 4 b
d -8 a f 2 -c 4 -f 4 a 3 -r 6 7 4 -a 6 -8 5 -a 4 -8 4 d 2 x 3 w 3 i 3 -b a -g 3 g 8 -a 5 d 1 9 8 -b
2 -p 1 -b 2 -a 2 -e 1 -u 4 -d 3 -8 d -f 1 -8 3 t 3 7 5 -o 2 1g 5 -f a k p -e 4 -k 3 -9 6 -h 1 -k 7 -8
2 -7 2 -24 5 -19 1 9 b -i 18 -11 a -g 5 -c a -9 1 e 4 -b q b a -9 9 -i 2 -a 2 11 2 c 6 9 2 i 9 9 g -9
3 -9 g i 5 -18 3 -17 4 -1j 2 t 2 -b 2 -9 1 -c 1 -a h a 2 -7 4 -8 6 -8 3 8 2 x 7 -k 1 -a 3 u 1 -s 2 l
2 b 2 s 2 -e a 9 1 -f 1 -d 1 -b q h 5 8 b f d -7 p -8 g c 7 -9 1 -a 4 i 2 -e 1 12 2 -8 3 -k 3 d 5 -i
8 8 1 8 6 7 a 8 1 -e 1 -f a g 3 -10 6 -7 2 e d b g -k 1 8 7 -8 8 8 m -e 9 c 1 f m p 8 -h 1 8 6 -r 3 b
4 e 6 -f 2 d 3 -7 3 -7 3 -9 4 -c 1 -m d -7 2 -8 1 -b 2 g 3 c 7 -u 1 -i 1 -9 9 9 3 9 7 d 9 -a 2 -e
3 -j 1 -9 j q 1 9 2 b 2 b 16 -e 2 8 1 -8 4 -a 1 -g 5 b 2 -l l 7 1 -l 5 i 1 -x 1 -9 3 -d 1 -9 6 -c
b -8 1 -f h 8 1 -7 3 -8 6 8 5 b 1 -t 1 8 c -l 5 e 8 -a 1 g 1 b c -i 4 -f e -8 3 f 5 m 6 a m 1c 2 -a
2 7 4 -8 3 -m 6 9 2 g g -d 8 -8 b b d s 4 -8 1 -a 3 -h 3 -9 2 -9 8 -7 2 t 8 -8 3 f 5 -8 1 c 1 x 8 9
4 -13 1 9 6 -8 b -a 3 -e 3 -b 4 -k 1 c k h 4 g 6 -a 2 -g 6 -7 2 -7 2 c 3 -h 6 c 1 -j 7 7 6 -a 4 f
g -b 8 9 3 -n 5 8 4 i j 9 5 8 2 h 3 -8 i -d 1 -a b q 6 7 d 9 7 -7 1 i p -1q 4 c 3 8 4 a 2 -n 3 -8
3 1z 9 -g 7 e 2 -8 1 9 4 u 3 -a 5 9 3 -f 8 -8 6 -9 b g 4 d 9 -8 e -b 2 -9 1 c 9 -7 b 9 1 -h 2 f 6 c
2 -i 1 -f 7 -i d b 2 b 1 u 9 -b 3 h b -g 1 m 3 b 3 -c 3 -9 5 v 1 -8 8 -e 2 -8 5 a 8 e 3 -d m -8 6 -9
1 g 4 -9 d j 6 -b 4 c 1 -a 3 -e 5 -h 7 16 1 7 3 7 1 -d h -b k -8 1 -e 9 17 8 -9 1 -o 9 -7 a l a -m
4 -l 2 -w 2 8 2 8 1 -i 2 -f 5 -s 2 -f 5 -8 2 -b 1 -8 f -8 9 -h d -p 1 22 8 -7 2 b 2 -a g b 7 d 8 i
1 h 4 -u 3 -9 1 -8 e 9 3 -k 1 -7 5 -8 4 -9 1 -8 5 -a 2 g 6 b 8 -v 4 n 4 -j 3 -e 2 -9 3 e 1 -m 1 8 o c
1 -f 7 b l b 2 -e 4 -9 2 e 2 -7 5 u 2 f 4 -e 6 -11 5 j c -b 4 -h 3 -d c -1t e 8 1 -7 2 o 2 -d 1 -9
4 -8 1 -c 3 j 5 -2k 4 -a 7 8 r 9 1 7 8 -t b -t 2 i b -h 6 -d c -11 s p 2 c 1 a 4 -8 9 -9 8 h 2 -f
3 -a 1 d 5 -i 3 -8 2 d 1 -j 3 w 2 -7 5 e v k 9 -c d -8 3 -9 9 -19 b f 1 -9 1 d b d 4 d 1 -d i -g 1 -h
3 b 8 -c k -9 2 -8 4 9 1 -a d 9 9 m 3 c 2 i 3 -1i 4 -d 3 7 1 -a 4 1i a -9 3 -k f -e 5 -a 6 -1b 7 -9
9 b c -7 3 -8 2 -9 1 -c 8 -g a -h 7 o 6 7 c -b 3 t 1 -d 7 -p 6 -9 5 i c 1b 7 b 1 k 1 7 4 e 2 9 2 8
1 -9 4 9 8 8 7 i 1 -7 1 f 4 -a 1 q 5 -8 3 -7 e -a a -v 9 a 6 -9 d -9 5 -a 8 -z 7 8 r 7 2 -d 2 -9 1 -7
4 c 8 l 1 7 2 -7 1 -8 7 -b a -8 f -e 2 8 7 -g 1 j 1 -i o 9 8 b 3 a 2 d 1 i a -c 3 -h 8 8 b -l 4 -b
1 -8 7 a 3 -9 1 -2x 4 -c h -9 8 b 1 p e r 4 -f 2 -b c -d 4 q 2 -b 7 -a 3 -g 4 e 1 -a 4 -q 8 -d 3 d
1 -a 1 -c d -g 7 -f 8 -a 1 -c g r 6 -b 1 -k 3 -c a -9 l g 3 l 9 -7 k -8 1 o 2 -8 2 7 5 -b 3 -a d l
2 -14 1 -a 6 -b 15 9 6 -i 2 b 7 h 1 8 4 a 3 -i 5 -a 2 d 7 -9 2 b 9 c 1 k o b 2 8 b -b c c 4 -b 2 -e
5 -u 1 -8 6 -7 3 -8 d 9 5 -9 1 -d a l 3 -m 4 g 2 -d 2 -7 2 -y s -9 c b e h 1 -l 5 8 9 -i 9 b a 7 5 -b
f -8 6 -8 j -v 6 9 6 -a 3 9 1 -q 4 -9 7 -k 7 8 2 h f -9 9 -c 4 -b 1 -e 5 m b 8 1 a 5 -k s -m 3 -8
4 -8 1 -8 1 -9 1 -e 2 -10 2 d 5 16 g y 7 -9 7 d q b k -o 4 -9 1 -8 2 g 8 b d e 4 -e a -7 1 -9 8 -b
5 -9 3 -c e b 7 -a 3 -b 9 7 1 -g 4 -9 1 8 2 d 1 -a 3 j 4 f 1 i 2 -b 4 -9 4 g 1 9 g -c a -d c -9 3 9
2 a 1 -7 5 n 4 v 4 -8 9 a 1 -d 8 c 1 g 7 -8 a -v 6 -h l -8 5 -c 3 -7 4 -9 3 -a 5 -8 8 -8 8 -b 2 -a
6 -x 6 -o g -9 1 f 4 -7 5 -9 5 -8 4 a 8 -9 1 g 3 -e 4 -7 7 a 2 -g c -9 9 -v 2 g 8 -g 2 -7 8 k 6 -a
2 d 5 h 9 -8 1 -a c a 9 -n 2 -v 3 -g 1 -7 3 f 1 -b d b 7 d 4 -h 1 r 8 g 7 -9 2 -8 b -8 b -9 3 d 4 -8
6 -25 2 p 1 -b c -8 8 b 9 -c c -8 7 -10 3 8 6 8 2 b 9 -b 7 -a 1 8 5 -o 1 -9 4 -g 1 c 1 j u c 2 -1a
f j 1 k 2 o 2 -f d -2g 1 -f 9 -i 6 -i 1 -9 5 g 2 -e 3 n 7 -l b -7 1 -8 1 -7 2 j 6 t 3 c 6 d 6 -e 1 9
5 -9 8 -p 7 -9 5 -l 5 -7 9 -9 4 1b l d 6 -a 8 o 1 f 2 -9 9 -8 1 -a a 9 2 -1c f -p 1 -8 3 -a o -p 3 8
b -q 9 b 8 -8 9 -e 4 -9 4 e 5 m 2 i 3 8 9 -b 1 -a e -r 3 t h -9 4 -l a 7 a k a s 1 e 4 -b 1 -f 4 -7
4 o 5 -8 6 l k -9 d c 3 9 a d e -8 c -a 1 -8 5 e 4 -a 4 -9 1 -7 3 -e 1 -7 b -a 2 -9 k -m 8 -b j -8
1 -7 f -c 4 u 5 -f j -d 5 -1g 4 -a 9 -b 2 8 1 -s 3 -f 4 -7 6 a n -a 2 9 8 -b 8 -8 2 -e 4 -8 6 -7 5 l
2 -c c -f 3 -7 3 a 6 -1t f -9 3 b 2 b 1 -9 1 -c 3 a 2 -a 9 8 h -9 3 -e z -f 1 a d -9 c c j 9 2 g 2 -o
1 -r 2 -9 3 l 2 9 s q 8 a 5 g 2 -h 1 9 b 9 1 d 3 -9 1 9 2 -n v d 6 -a 2 8 f -g 1 c e -a b 1n 3 -s 9 f
q i 4 7 e -f 3 7 1 f 4 c 2 -f g -s b -k 1 9 6 -8 a -9 2 f 1 -7 2 b 6 b 2 -a 2 a h c 6 c 1 -8 k n 2 -f
3 -a c -h d -7 2 s 6 8 c -d 5 8 5 b 9 -l 5 b 2 f 2 d 1 l 1 j k -1q 7 -c 3 h 2 8 4 -m 6 -l 8 f b 7 2 i
9 -12 3 -a 1 -2o 3 m u -d d -9 1 -d 2 -7 6 -p c -7 3 -k 1 -a 9 -c 3 -20 1 7 5 -d b -r 1 -f 1 -a 4 -8
7 -m 2 -9 1 -9 5 -9 m -d 5 -9 8 -b 3 -a 4 c 8 7 g a 2 9 3 -z 5 -h b -c 3 b 4 -b 6 -d 1 8 2 m 2 f 4 -d
a 15 8 -a 1 -w 6 -y 3 -b 7 -7 d -f 2 a 7 -b 3 s 8 b 1 -8 c e 6 m 1 -8 8 m c j 3 -8 7 b d 9 2 8 u -8
2 -h h 9 2 -8 3 -l e -a 7 -p 3 -d 2 -8 3 -d 2 d 3 g 5 7 2 9 6 -9 1 g 7 d 4 8 c -7 g 8 4 -o d 8 3 j
3 -8 1 -b 1 -8 7 8 2 -a 7 -e 6 -a 1 -a 6 -i 1 -8 2 -8 1 -a 8 e 2 a g 8 3 11 5 -h 2 -1q 4 -1h 3 -8
2 -l 6 -e 3 -1h 1 -9 7 -8 2 -7 1 8 e -b 1 f 9 a 3 -c 7 8 1 -9 6 -15 2 r 4 10 2 v 2 7 1 -a 1 8 3 -8
7 -d 6 -k 4 g 5 -d 5 -e 3 a 1 -g d -9 1 c 3 -k 4 -8 4 -23 1 k 2 -a 9 -k 3 -h 2 -f 1 -f 8 -g 1 -e 3 o
1 -8 2 -c 6 -12 8 9 c -9 5 b 9 c 1 -9 6 -j 3 -u 6 -8 1 v b 9 6 -v 4 j 2 a 5 -d 1 -d 2 g 5 b 5 -c 1 b
f c 7 -8 5 -g 9 -7 a -c 2 -f 1 l 3 -9 2 8 2 -d 6 9 2 c 8 d 7 9 1 9 4 g 3 -z 5 e 1 -c 3 -8 2 -a 3 -c
1 -e f a 3 -9 4 c 1 -a 5 -b 2 9 3 -b 8 -c 6 -c 3 -8 4 l 1 -h 5 k 1 -8 4 -a 4 -h 3 c 6 -d 1 -e 4 e 3 a
4 b 8 -k 1 m 2 8 3 -g 2 c 2 -8 6 -8 5 -8 4 8 5 -8 3 -8 1 o a l 2 v f -a 2 -16 2 d g -7 9 -j 8 -8 6 -j
d n 3 -8 7 -c 4 -c 5 9 6 d 3 o 9 u 5 e 2 -2e d -8 2 -v a a 9 a 3 -b d a a t 8 -d 7 e 2 -i 3 i e -f
9 c 5 g 5 -b 9 -a 1 i 2 p 1 a 1 -8 1 -12 1 a 2 -a 6 -9 6 -8 k -8 3 f 2 b 5 -c 6 -9 a -a 7 -7 3 -n
4 14 1 c j c a -v 6 -a 4 i f -a 2 -8 4 -e 7 -9 3 o 6 n 2 -c 2 -1d 3 -h 3 j 1 -8 2 -b 3 b 4 b 7 h 4 w
6 a 6 -7 2 -c 1 -n 4 -h g -8 3 -8 g -e 2 -7 3 i 1 e 2 -u j 7 2 -9 1 i 2 -d 1 e t -9 1 16 1 -g 2 -i
4 c 4 t 8 7 2 a 9 e 9 c 7 -e 2 i 5 -9 1 -a 3 -d 1 -j f -7 f -g 4 -a 7 -o 6 e 8 c a -9 2 c d -7 2 9
3 7 3 m 7 -m 3 -q 2 g 2 u 6 -c g -f 4 -s 1 -b 5 t 9 -a c -a b -a 8 -d 7 -d 5 8 3 c 7 h 4 -m 5 -g 2 b
1 p f -a 1 -g 2 7 1 -b 5 -t d -b 4 b 5 -c 1 d 6 g 3 c 7 -9 3 -9 1 -e 1 a 5 t 7 1f 8 j e 9 5 1i 9 h
7 -8 6 7 6 -f 4 -9 6 -g g -7 1 -f 2 -7 4 k 1 -i 6 h j g 1 -p 1 -b 4 -k 1 -a 2 -f f 9 9 -a 4 8 2 -8
1 -14 1 g 2 -7 2 a 1 -a a -i 1 -d f -b 6 -g 3 b 4 c 1 -8 5 -a a -i 2 a 3 -f 1 -7 3 d 5 i 3 -c 3 o 3 7
1 -8 b d 4 -a 5 k 5 -9 3 n h i 3 9 2 o 3 j 4 -l 2 8 9 -8 7 f g 7 3 -s 5 -b 4 -7 a -e 1 11 8 h 4 -8
e w 3 -c 8 n 6 a 6 -d 2 -b b s 5 -8 p -i 4 -f 4 i 1 8 3 -p 1 -7 4 f 1 -8 2 -d e -7 3 e a -a 1 -a 2 e
1 -d 4 a b -1w 3 q f -8 9 -h 4 9 5 -2m 5 i 6 c 5 -e 7 -f 9 -e 3 d 3 -a 3 d 6 -7 7 8 8 -8 2 -e 8 8
7 12 3 k 7 -g f -9 1 -9 g h 4 -v 1 -c 9 u 8 -9 5 -t 3 -a j -i 2 c 3 -a 1 d 3 -8 1 -9 1 d 6 d 6 l 1 -8
6 n k -d 5 -9 1 -9 2 -7 6 -q 3 -d 1 -e 3 u j -8 7 -c 1 o 3 -9 3 -c 1 -j c -8 1 -8 4 -p 1 -8 1 k b -b
1 -8 f -k 2 e f e 3 -a 2 c 2 b e 7 1 f 8 u 4 b 8 a 5 -n b -9 c -9 9 -e 2 e 1 f 3 -8 6 -g d 9 6 c 2 -c
g -r 1 -h 1 f 4 -e 6 -1m 8 8 5 l 4 -a 6 -9 1 o 1 -a 5 9 4 18 4 -d 3 -9 5 -7 5 -w 6 p 6 -9 4 -l j -g
2 -8 c 9 5 c 3 29 4 -g 2 -9 3 -b 3 -7 2 c 5 -9 8 h 4 -8 7 -9 7 -7 7 -8 1 -a 6 -9 g -1k 6 e e -e 2 8
6 7 5 -b 1 -8 1 -f 3 h 1 d 6 g 4 -a a g 6 -11 b 7 4 7 7 -c 1 -8 c -x 4 8 2 -9 1 -b 4 t 5 t 2 -o f c
1 c 1 -9 2 -f 4 -9 2 a 3 -a 2 -f a -a 7 -j d -7 2 -a 5 -l 3 -k 3 b 5 -9 2 -b 2 8 1 q a -r b 8 3 9
2 -7 d 9 1 -a d -14 1 -g 6 c 7 -8 c j 8 b 5 -8 2 15 3 -8 2 -z 2 -9 e -b 1 -8 2 -h 9 -e a -7 3 -f 6 9
2 -b 1 v 1 c 8 -8 7 -1m 4 -12 6 m 8 7 2 h f f 1 -9 b -d 3 -9 1 -8 1 -a 4 x c u 9 -t h -8 d g 8 e 4 -c
4 l 7 s 1 -j 3 8 1 -g 6 -9 1 -9 8 -9 7 t 3 -b 1 8 1 l 7 -9 4 -a d h 1 -f e f 3 d 1 e 1 -16 1 -8 b m
3 14 4 -p 2 -i 1 a b -8 7 e 3 -h 3 -n 7 j 1 -a 2 -a 3 f e 7 4 -8 6 7 a f 4 c 5 -l 1 -d b -9 9 g 9 -7
j s 4 e 6 -g 3 -i 2 -h 2 -9 4 l 9 -7 1 y 1 w 2 -j b -8 2 -i 3 a 1 -a 4 -d 7 -c 3 -a 6 a 2 -i 4 f 1 f
2 9 1 8 7 r 8 -l 3 h 2 -e 5 -e 2 g 1 i 1 -d 3 d 8 -a 1 8 3 -l 6 m 2 -l 1 -8 5 -c c -f 9 18 1 -7 1 p
1 o 3 f 6 k 1 t f m 4 -7 4 -7 2 -c 2 -h 9 -14 a 25 3 -c 7 -c 3 -f 8 c 2 -e a -b 5 -b j -d 1 9 3 -7
4 -r 1 w 6 8 a -8 f -7 4 -f 2 8 1 -c 4 a 3 -7 c h 1 c 1 -z 3 c 1 -g i 9 5 i 7 -9 4 -7 9 -9 4 -8 6 7
d 9 5 -a 1 -g 1 -c b a f -b 2 -a 1 e 1 -g 3 -a 1 -e i e 2 -f 1 -b 1 -c 2 -b 2 -i e -9 7 j 4 m 7 -a
1 c 2 14 2 p 9 -b 1 c 2 -e b -b 2 a 8 -a 5 k 5 -7 2 z 6 -i 5 -a 3 8 2 15 7 7 g -9 1 -l 5 15 3 i 7 9
4 -o 5 -8 1 -j 4 -l i -a 1 -c 3 -g 7 -b 1 -b 4 -g 8 -a 3 -9 3 -c 4 a 3 -e 1 8 p -7 3 8 3 j 8 -c 2 -e
1 -e 1 -a 1 -9 7 -f 3 -c 3 -c 4 -8 1 -h 1 -8 1 -b 5 l 1 o d -1t 5 -g 4 -c 1 -1d 9 -c 2 -9 4 -h 1 j
4 -8 3 n 2 c 5 -d 7 -m 4 -7 k v 1 -a 3 b 5 -i 9 12 a -8 3 a 1 z 1 -c 7 -e e -c 2 d d -8 1 -7 4 -p 3 9
2 -8 1 -8 1 -8 1 -b 1 c 7 -7 a 9 7 -9 5 f l 16 6 a 3 e 2 -9 6 -a 3 -9 c -c 1 -f 2 k 9 8 1 18 3 a 3 -l
1 u 5 -h 9 -7 1 -c 7 -k 1 -d 5 -a 6 9 1 g 3 -b k -9 4 a 4 -b 1 b 7 -1a 5 7 1 -d 1 -9 2 -v 7 -m 5 -8
2 -b 6 -o 1 -c 1 -a f -9 1 -a f 8 1 -n 3 h 3 -9 5 -i 6 q l -h a -f 5 c 4 l 2 -8 9 -b 1 h 2 -9 9 -c
5 a b -g 5 -8 3 -n 2 -15 4 n 6 -9 4 -a 3 b 1 -k 1 -7 1 8 9 -7 c d 4 i b a 1 -7 4 8 5 -v 1 -n 3 -9 d g
3 a a -v 1 -a 2 9 1 -8 2 a 2 8 4 -p 4 -n 6 b c -c b g g -i 5 -9 7 -c 1 -b d 8 a -b 3 -8 1 -7 5 o 8 a
a -e 5 8 3 n 3 -c 7 -a 2 -d 6 d 5 o 2 1t 2 -a 5 -9 n -e 2 h 2 o 3 -7 2 -7 1 -j 4 l 2 8 b -9 4 -7 2 k
1 -b i c 1 e e -8 1 -b 6 -c 2 -9 4 g m a 7 j 3 -7 1 -1q 1 -b 5 d 7 -9 3 b 2 -9 1 -e 4 -h 2 -s 5 d 1 h
k -p 2 -b 1 e 6 d 1 -b a -7 3 b a -8 1 -a 3 -7 3 -17 g -m 8 -9 3 -i 3 8 f -a 6 -u 3 -j 1 q 8 a 3 i
1 d 3 -9 e -o b -c 1 7 4 -j 4 q 5 t 3 a a j 2 x 1 -y 2 e 9 9 1 -c f b 1 b 2 -9 2 -8 7 -r 8 -h 4 -a
7 1a 3 -13 1 -a 1 -1u 1 -a 5 -d 4 a a -9 1 -b 6 -c l -q 2 b d n 1 8 u k e -n k -i 8 -a 4 -h 2 h 3 -m
1 f g -e 5 -c h -7 5 15 1 c 1 7 2 9 3 -7 6 h 4 -d 7 b 1 h 6 d d -d 2 -c 2 f 2 15 8 -b 1 d 2 p 1 -b
3 -x 7 a 6 -8 f 1n 8 1a 3 -9 4 7 2 7 5 d 6 -p a -k 5 a 2 -c 1 -d 4 -g 1 c 2 -8 6 f 7 -8 1 f 1 c 3 -d
4 k 9 -a g c 1 p 1 -7 5 c 1 -e c -m 3 -8 5 8 b b 4 -o 2 d 6 c 2 -q 3 -8 5 -g 5 k 2 9 3 c 3 g 5 11 2 d
7 8 6 -a 6 b b -8 4 -l 9 d b t 2 -a 1 -l 2 j e -f 4 a 6 13 3 -f d -d c -f 8 7 2 h 3 b 1 i 1 -15 h -8
3 -k 2 -h l b 1 -7 2 n 9 -a 4 9 7 7 4 -a 7 -m 2 -h 2 h 3 a 2 -a 2 b g b 3 c 5 -8 3 -8 9 -f 5 -c 2 -k
3 b 2 -e 5 g 2 -k 5 -8 1 -8 g u 3 x 1 -7 1 n l -b 9 -d 1 8 b -b 2 -j 2 -a 10 7 1 9 2 -h 7 i 1 -b 5 d
7 -a 7 -d 2 -e b -f 6 -p 3 -8 5 -9 3 d 6 -c 7 m 8 -h 2 8 2 g 4 b 6 e 3 -l 6 -d 4 d g -9 3 -9 1 -9 3 m
g -7 4 9 7 k g -a 7 i 1 -b 1 14 4 t g -35 3 -n 2 -e 4 9 2 9 2 8 8 -9 d -n b 13 c -8 2 d 3 -c 2 7 5 8
4 -b 8 -a 1 -8 5 8 1 9 7 -f 3 -i 3 c 1 -h 4 f 7 -b 2 -9 a -l 1 -f 1 -b 8 a 3 -a 3 -1a 1 -e 6 -b 3 -j
3 -7 5 h 3 -q f 9 2 -m 2 -9 2 b 8 g b f 2 -f a -d 4 -d 4 a 4 -j 3 k 2 -b 8 8 3 -7 2 -9 f c 3 f 2 a
a -9 1 -a 1 f a -k 2 -9 6 -a b 7 b -9 1 d 5 -b 2 l 3 15 6 -j a -8 2 -p 3 7 3 -x 8 -1l 5 11 1 -g 4 -l
2 h 1 -8 5 q 1 -8 3 -h a -2e 3 -11 1 -1a 1 -b 6 -d 1 8 1 -9 3 -9 8 -9 6 f 1 -7 6 -8 4 -7 a -7 1 -a
j -h 4 a d -9 3 -7 1 -c 1 -a d -8 7 -b 8 7 7 b 6 -1j 4 c 6 i 5 -1q 4 -e 1 f a 8 1 -c 6 -c 3 -g 1 r
1 8 b -a 4 -f 2 e 3 -12 5 x 1 8 5 -7 1 9 2 -7 3 -d 3 -a 9 -h 8 -l 8 -l 4 j r 7 3 -f 4 -b 1 -9 c -f
b o 1 h 5 -n a -9 1 8 1 -c 5 -a 1 g 3 a 4 -8 4 e 2 -13 8 a i -9 3 -c 6 -f 1 a 2 -9 5 16 2 8 3 -8 5 -c
b -a 6 -g 1 9 1 -a 1 f 6 -8 c -a 8 -c 4 -p 6 -7 2 b 2 -9 6 -9 6 -a 1 c 2 -d 5 -o 2 -a w -7 6 -k 7 -n
1 f 1 c 3 9 1 e 1 -b 2 a 4 e 2 -7 1 -b 5 -a 1 -j 4 -8 1 -9 6 -b 4 -b 3 s 7 -9 9 -j 2 8 2 -n 5 -16 6 a
7 d 4 -9 1 -g l -9 3 9 p -a 1 -q 1 -8 1 a 5 -t 7 o 5 -9 2 -c f -8 2 8 5 -7 4 l 1 -9 8 g 5 q 1 -9
9 -1g 3 -a 2 w 1 i 2 -7 5 8 5 -9 4 -9 5 -m 9 -b 2 -c 6 7 4 t 6 -7 3 -e 1 -n 2 -b 6 9 3 -b 2 -v 2 h
8 -9 1 -d u -a 3 -n 1 e 3 -8 6 -b 4 -7 2 9 8 c 1 -b 4 -x 2 7 5 -f h 9 2 b 3 -h c -9 2 -e 2 e 1 1f
5 -y 8 -18 3 9 6 -f 2 -f 9 -k 8 -k 5 -u 1 9 2 f d -n 9 -1i 1 -9 2 j 5 -8 6 -f 1 7 4 -8 7 -a 2 -v 4 -d
8 -d i c k -e 2 -c 4 -e 4 -m b -7 1 -b 4 -a 3 -7 7 g 1 -a 2 -h 2 -8 c -a 4 -e 1 9 5 d d f b -a 3 7
6 -c i -b 1 a 3 -k k -a 1 -e p -c 3 -o 3 -b d 9 c -g 2 -b 2 9 2 e 9 -9 f -8 h -c 4 b i -b 6 -1k d 8
4 -l 2 14 7 -9 4 v 1 -h 4 8 3 -a 5 i 3 -1m 6 h 3 -k 5 -i d -p 1 7 6 -8 2 e a -h 3 1j b -n 4 -8 3 -f
2 -a 1 a 5 -8 5 -9 3 d 6 p 9 -9 1 8 7 -b c f 4 -q 5 10 3 -s 5 -o 3 b 1 -f 8 -i 3 -9 1 9 1 -9 3 -8
7 -b c a 5 9 1 -a 4 a b a 2 -m 5 -k 1 -i a 8 4 -8 2 -7 2 7 7 -a 1 w 8 -8 8 8 9 7 6 -c 1 -a e -d c r
3 y 5 -14 6 8 3 -b 7 -8 3 2c a e 8 k 4 -e a -m h 8 1 -15 7 9 9 7 5 o 1 b 3 x 1 t 8 -f 2 f 4 -b 1 -8
1 -j f -h 4 8 7 -c 6 v 1 c 2 -f 2 7 1 a 9 -a c -c 3 -17 a -7 9 g 1 -8 7 -r 3 s 3 -a a -w 1 b 9 -b
e -c 3 j 2 d 1 -8 4 -b 1 8 6 -8 3 8 j -a 3 7 6 -e 8 -7 1 -a 3 -m c u 4 -8 3 -9 5 -1l 1 -f 2 d 7 -b
6 -e 7 12 1 -w 4 a 5 -7 a 8 4 -9 e -k 3 -c 6 -n 4 8 1 -d 3 -7 c g 2 -9 i 7 3 -e 1 k 1 p d h 7 -a 6 -8
d -d 9 -u 1 r 6 c 8 9 2 -c 5 f 7 -q 1 -9 6 -8 5 -9 1 -7 6 -i 1 -8 8 -r 8 l 2 -8 3 -9 j -e g -g 2 g
1 -9 1 -b 4 -9 a -h 2 -c 7 a 3 -8 5 y 7 7 3 l 2 l 3 c 1 -b 4 -c 4 -a f x 2 -a 2 -8 3 -8 1 -f a -8 1 9
b 8 7 -8 1 7 a -c 4 -11 4 -i 1 g 1 a 2 e 5 b 6 c 7 -z 9 -7 1 8 3 8 7 -p 3 a f h 8 -p 2 -g 1 -9 d d
b -j 5 g 4 -f 3 -9 6 10 3 j a g 1 -w 3 -1g 8 d 1 d 1 -p 9 7 3 -i 3 -c 2 8 1 d 1 -a l -t 1 10 6 i 7 b
j -d a -k 3 7 9 -8 c -q 2 -18 3 -8 f -k k -b 7 -b 1 k 6 7 6 -7 2 16 3 -8 8 -d 1 -e 3 -d 1 7 1 -g 5 -9
3 14 2 9 1 a 8 -m 6 -i 6 -14 5 8 4 -b a i 2 c 6 -d i -9 7 8 7 k c f 6 -e 1 -b 7 v b -c 3 -u 3 -a 6 -e
p -f 7 7 1 -7 3 d 1 e 9 -c 4 v c -c 5 e 2 c 3 -c d h e -i 3 -d 4 -8 3 d c -k 7 j 1 a 3 -g 3 -8 9 -c
d -a 8 -d 3 -f 1 -9 2 m a -g 1 8 6 a m -e 8 c 2 w 1 -8 2 c d -8 2 8 1 -9 2 -9 2 7 6 -18 5 -9 1 -7
3 -9 14 -8 2 9 1 d 6 -h 1 -9 6 -l 5 d d a l -e 2 p 3 -v 4 c b -c 3 e 2 -a 1 -e 1 9 5 t 1 -b 1 -n 6 f
8 b 1 -k 3 7 g e 4 -9 h 1o 2 9 6 9 6 q d -d v y c -f 1 -c 5 d 4 a 5 b 6 m 5 o 6 8 2 a 3 -7 f -7 8 -c
6 l d -b 6 -a 4 b 7 -8 7 -c 2 8 9 -n b l 1 -a 9 -b c -w 6 -7 3 -i 6 -9 1 -9 4 -m 2 q 4 b 8 -a 1 e
4 -1a 4 -m 1 7 7 -o 4 c 7 -8 5 t 2 8 4 r 1 -8 r -e 1 k 1 -i 2 j 1 8 c b f d 5 -d 1 c 6 -q 6 -19 1 -e
3 a 3 d 7 d 1f e 1 -k h 9 5 b 2 -8 i -g 1 -q 5 -f 3 m d -e c 7 1 t 2 -d 5 b a -n 3 -8 5 -9 2 a 1 -12
3 -b a p 8 i 6 -b 2 b 1 -b 2 -i 1 -8 1 -n 2 -e 2 h 9 -8 9 d 1 -y 7 k 8 -h c w 9 -g c -j 3 -7 1 f 9 -7
d -7 3 e 1 -9 9 b 1 9 1 -a 5 1q 5 -x 4 9 3 -8 d g 9 -8 2 -c 3 7 5 d 2 -e 8 -h 2 p 1 -8 4 7 8 -9 3 b
2 8 3 p 4 -e 2 1r 1 g 2 -8 6 -9 3 j 8 c 4 8 4 b 2 -l e -a g -b 2 -f 3 a 1 -k 3 -v 5 -8 1 -e 6 -c 6 -b
d -a 9 -9 b -d 7 a 3 b 1 e 2 -c 2 -d b k 5 -b 6 -j b -7 7 f 1 a 3 -a 2 -9 1 -o 2 -9 b a 1 g b k 3 o
2 d 5 j b -e 2 t a -c 4 -b 1 9 2 h 1 -17 b m 3 -8 1 -7 5 k 3 8 3 -7 7 -c 3 e 3 a g a 2 -f 5 -9 7 9
2 -v 9 -k 1 -d e -7 e 11 3 8 8 9 5 -8 4 -f b 1k 1 -7 1 a 1 b h -2x 3 -7 4 -c 1 8 1 p 4 b 7 -s 2 c
6 -14 3 -k 1 -7 5 -c 3 -n 2 -d 3 -h b 9 2 b 3 -f 4 e 2 m e -g 2 g 7 -c 2 -a 1 7 j c 5 -8 3 o 6 7 4 f
1 -8 1 -c 4 k 7 l b -1b 5 -8 2 -b 1 -d 6 -i 2 -8 4 -i 7 c 6 e b 7 3 -f 1 8 4 -8 3 a 3 -8 a -e a -c
3 8 2 m 1 -s 8 -f 3 d 5 8 2 d 1 -a 1 8 2 8 3 -k 5 -c 6 -b b 7 3 -a b -a 6 -h 2 -9 1 b a -f 2 -8 3 -d
9 -f b r 1 -b k 12 3 -9 3 -n d -f 1 -25 d -b e g 3 -h q -8 2 -b 2 -9 n 7 1 -f 2 -a i -h 3 -f 3 -d
7 -7 1 h 5 -11 4 a 3 -v 6 a 4 -8 1 -e 3 -b 3 -8 2 u f f e d 7 8 2 a 4 -g 3 c 5 -s 2 -22 7 -9 4 -8
b -7 4 b 3 -b 3 -8 1 -9 2 -9 1 -n 2 -9 b -8 8 -d 1 -8 3 -k h -d f a 4 -7 7 -r 2 -9 f -7 e w 2 9 3 -h
l 9 k -8 4 e 1 d 8 -a 3 -b 5 n 3 e n v 2 -16 3 10 2 -c b -8 6 d 2 -h 2 -f 2 -c 3 -f 7 -8 b -i 2 w 7 e
n u 6 -d 4 -9 7 -f 1 a 7 -e d -14 1 -d 4 b 6 -9 3 -c 4 -c 4 -7 2 -e 6 -8 2 7 e -7 7 -8 4 f 7 -z 5 -f
9 -8 1 b 6 w 8 -9 c 7 5 -8 2 w 9 -c 5 -f 3 -9 6 -e 3 -b 9 c 9 i 6 -f 1 -j 6 1y 3 -8 8 q 6 h 1 d d l
j -d 6 g 2 -b 3 a 1 -e 5 -c a -g 3 -b 2 e 4 -g 1 -c 3 -7 3 t 2 -e 4 -t 3 i 3 -g 9 9 6 h d a b -8 4 -9
2 -i 2 11 1 -8 8 8 2 h 5 h 3 g 3 -9 2 -l 1 8 g -o 1 -g 7 -a 4 -8 2 -e l i 1 -a 8 8 7 -k 4 -8 6 d 1 i
b -o 3 11 2 s 5 p 3 b 1 -l 6 -e 5 -8 9 -i 2 -e 4 -b 6 j 2 -7 4 -9 i m b e 3 w 8 -8 7 8 3 -1k 1 b 9 -c
d 9 3 -c 2 -c 5 -8 2 -9 2 -7 6 f 3 -b 3 -9 2 -8 6 h 1 8 3 d 3 a 3 -m 2 -8 9 -a 2 -a 1 -i 3 -c 1 -c
3 -m 1 -7 b -b 2 7 3 -1e 3 a 2 l 2 -a 7 -7 5 -b 3 -l 1 8 1 f 5 -n 1 -d 1 x a -a a -d 4 -8 7 -8 1 a
5 -b 3 -a b -t 1 -8 9 -d 2 9 8 h 5 s 3 -7 1 -d 1 b 4 -e 7 r 2 g 4 9 4 9 1 9 3 -a 6 m 2 k 2 -8 1 -u
1 -e 4 a 2 -d 4 8 1 -9 g c r -13 3 -t 3 -g 1 -7 9 -9 1 a 1 7 2 -a b r 8 -8 3 -c 1 -k 2 c 1 f 1 7 2 9
1 -l 1 b 3 l 10 -f 5 -j 1 -1b c -p 1 -c 1 -k 4 -1a 1 -n a a 4 -a n 9 4 -b 4 c 7 -h 1 -o 1 -s 2 h 5 c
9 -e 4 -9 4 -f 4 -9 1 -7 3 b 3 p 5 e 2 h 4 8 4 -b 4 -8 4 j j u 1 8 4 c b l e -9 1 q 8 -9 b -k 8 d
1 -e 6 -1b 9 -8 e 9 8 g 1 j 6 b 1 7 1 -8 8 -c b -d 5 -9 4 -9 5 -k 3 -d r -f 5 a 2 -8 8 -7 1 -a 2 c
5 f 1 -j 4 -o 2 -a 5 -8 5 -i 2 -a 4 8 2 i 8 e 9 -f 5 -7 5 -q 7 a 3 -9 3 -g 1 -b 9 d 1 -h 8 8 2 -a 1 h
1 s 8 -f i -q 8 -9 1 b 4 h 6 -9 4 m 3 -8 2 g 4 -9 9 -a 1 -b 5 i 2 -9 1 -7 2 d 2 -9 1 f 2 -7 1 8 1 u
1 7 4 7 1 -h 8 7 3 -l 3 9 5 -a 4 -s 2 -a 6 -s n f 1 -e 8 -k 2 f 1 -7 2 9 2 c 7 8 i -1d 3 -e 8 c 7 e
6 -e 1 -9 4 -l 1 -e 3 10 3 -8 9 -8 1 e l -1t 3 -z 1 -k 2 b t -8 y -m e -d 2 b 2 -l 4 -i 3 -h e -9
a -g 4 -8 2 d 2 n 9 -b 1 -b 3 -h b 9 2 v b 9 3 e b -9 1 -9 2 g 3 -k g 9 1 b 1 f 2 -f 3 c 9 -f d -b
7 a 2 -w 4 -7 2 -q 4 -9 4 9 d -9 2 q c 10 c -c 1 -a 1 -9 1 -9 1 c 5 -4z 1 -a 3 a b 8 1 -9 6 -c 1 1c
1 g 2 8 7 -b 5 t 1 -a 3 -7 3 7 2 i 6 8 e g 1 -a m -f 9 r 3 -b 4 o 2 a b -9 4 -b e -g f 8 1 -7 3 -9
3 e 2 -7 3 -8 3 -g 1 f 3 -a 8 a 1 -7 1 -7 2 17 7 -9 8 b 4 -9 2 e a -c 8 c 2 j 4 y 3 -j 4 f 4 o 2 -9
g -9 3 -8 1 -x 1 -x 7 -a 2 -c 9 -8 1 -8 9 -8 3 -1c b -e 4 -b 5 7 3 e 5 -8 1 f 5 -g 1 8 5 f 3 -c 1 -9
4 b 2 9 4 -m 7 -8 7 -a 4 -b 1 -c 6 9 4 -a 4 -i 2 -g i j a r 3 -l 2 -9 c a 1 -8 8 -e 1 -8 5 -c i -7
3 9 c b 2 -b w 9 5 -7 3 -c 3 e 3 -g a -7 9 v 2 c 1 -c 3 -b 2 i 5 -9 2 -8 6 -13 i c 2 m 1 -a 4 -f 4 8
3 -o 2 -8 1 8 3 -b 2 7 2 -r c -a 2 b 7 9 2 -w 9 -g 1 l 1 -f h -a 1 n 1 p 1 b 1 c 5 -7 7 a 2 r 2 -d
3 -n e -7 6 -t 3 7 1 -x 4 q k -8 1 -f 3 9 1 j 5 -j 3 -7 5 -8 2 -c 8 f 7 8 1 h 9 -8 1 -e e -9 2 -a
3 -c 2 -7 5 -8 5 b c -a 2 -8 8 -e 7 c 8 -n 2 7 b -e 1 c f -9 3 9 l -b 3 g 4 -b 7 -l 7 g 2 -9 8 -b
h -g a i 2 a 2 a 2 p 8 -g u -r 5 e 7 a 4 -b 6 d 3 -g k -b 1 -7 7 -k 4 -o 2 -e 3 -11 2 -8 1 p 9 1v 8 a
2 -e c -g 3 -b 1 -8 8 b 1 r 1 -h 7 -a 5 1a 2 v 2 i c -i 1 -j 4 -1b 2 -9 3 c 1 8 8 -g 9 -v 9 -a 2 l
3 e 4 1e 1 m 2 a 1 -c 4 9 1 -9 3 -a b 9 2 -9 9 -k 8 -h 2 -9 1 11 1 j 2 b 2 -b 5 9 7 -b 6 b 4 -k 8 g
2 -8 5 -n 9 -b 9 -g 3 8 3 -a c -a 7 a b -e 2 -8 1 9 u -s 4 -n 7 -c 1 -k m -c 5 c 7 j a -f i -u b -p
2 h 1 -d d 7 f -9 7 -g 1 -j i -a 1 -m 5 -s 1 a 3 -8 a 8 2 7 3 -8 6 f 3 -7 1 8 4 -e j k 3 -o 4 c i -7
5 x 9 -a 7 -i 1 j 5 e 5 -7 2 -8 c -c 9 -23 4 -9 3 -q c -9 2 -8 7 r 1 -w 4 -e 7 -j 2 1d h -f 2 -9 d j
4 -8 j -9 1 -8 8 -b b v n -d 1 -h 5 -9 5 -a 7 8 5 n 6 g 2 -a 2 -a 9 g 6 a 2 -9 3 9 3 -a 1 l 2 -e 5 -b
2 -b 5 b 1 b 3 k 1 -d 2 a 2 d 6 -a 5 c 1 g r a 2 -w 1 e 8 -b 1 e 1 8 3 -q 2 -7 1 e 3 c 1 p 1 8 9 -t
3 g 8 -9 1 a b -b 3 h d -d b 8 l -8 7 -10 b -f 3 m 2 -b f -h 2 -9 4 -a 5 9 b 11 5 -b 4 -8 3 -8 8 m
3 8 6 m 5 a d d 1 a 2 b 6 13 2 -7 1 -h b 8 3 j 4 -8 e b 2 8 2 -b 3 -8 2 -9 3 -a 1 -9 p -7 b 9 8 -b
1 q 1 -c 1 8 4 -8 4 -c g -a 3 -9 3 -a 3 -8 3 -k 7 -h 1 -9 7 a 1 a 1 c 4 -j 9 -1l 7 f 6 -e 8 i 8 -n
4 g 4 d b -q 8 r i -8 1 -e 3 -8 3 h 3 7 1 -h 1 -1s 6 h 4 -14 a -8 9 -p 4 -8 f -x 2 -8 2 -c 5 f 1 m
4 -f 7 -u 1 -8 2 -r 5 8 1 -9 f -9 1 -7 b q 3 -7 4 b 1 w 3 -12 1 -a 5 b 2 d 6 b 2 -j 7 -h 1 -b f -9
y -8 3 -8 5 9 c -9 3 -j 5 -a 8 -a 2 -b 3 -9 1 e 4 i 5 -16 5 8 3 8 9 -f 8 -z b f 5 -d l 8 3 -f a -g
f -e 3 -8 8 -e 3 8 3 9 b -t 7 h 4 -h d -l 1 -l 6 -a 3 -a 2 8 4 a 1 -8 g d 4 m 7 -9 1 -8 3 e 2 -9 1 -9
d -d 3 -1p 6 -b h a 4 -a 3 -j b g 1 9 4 -9 3 14 d d 6 8 1 a 4 -g e -c 1 -7 3 -b 1 -7 1 g c k 3 a 3 -u
g -i 8 8 9 e 1 i 1 e 1 r 1 d 8 -d 3 r 7 b 2 -9 8 e 4 1e a -9 2 b 3 -9 1 v f -8 2 8 2 -d 4 -c 3 8 3 -8
1 -a 1 h 6 -v k -a c -9 4 j a -9 4 8 8 -7 7 8 9 -g 3 8 6 -b 2 -n 5 h 2 b 9 8 2 -p 3 -9 1 -8 2 q c k
4 -g 2 -a 1 -e o -b c -9 6 -c 1 a 2 -h c -9 2 7 4 q 7 -7 2 -h 8 -d 5 -t 9 g 3 -9 3 -9 6 8 c h 7 -8
3 p 2 -9 1 -9 3 -9 4 b 5 -d 5 9 c 9 4 c b v 5 -m 6 -8 1 -e 1 j 4 -8 7 -9 2 -h 9 9 2 -1b 2 -l 2 -j
7 -8 3 a 4 c e m 2 -8 5 m 4 -d 4 -d 3 -x 3 -12 2 -h 3 -i h -d 5 -3c b 8 a 9 f -l 5 -q 2 -m c -a 1 b
1 7 1 a b -g 1 -a 2 -8 1 9 3 -8 1 c 7 -e d b 2 -b k -b 6 -b 4 -8 3 -b 5 7 5 -7 6 -e h -24 6 a 8 -8
8 7 2 -r 1 -d 3 b 5 -8 6 x i f j c 4 9 d -d 8 -a 8 -7 2 -a b b 3 -1g c t 7 10 1 -f 7 -7 o -a 5 e 7 a
d g 5 -h 3 -7 3 8 1 -o 1 a 3 -c 2 7 2 -1f 6 -b 2 -g 2 -h 1 -19 1 d 1 -e 9 8 1 -k 5 r 1 n 5 r 3 -n 9 b
7 -8 c 8 3 -y 5 -c o -3l 5 -q 2 -9 7 i h -h 2 9 4 -8 c -9 3 -9 1 -k 6 -9 5 c c c w -e 2 h b -9 8 -8
h -9 e -i 3 a 1 -e i p 6 27 6 -8 2 k 6 -c 4 -8 e -8 2 -a 2 -a 8 y 2 h 2 -b 3 8 8 -f 3 s 3 -9 d a
5 -16 3 o 2 -f 1 -b 1 -9 5 11 3 -h 1 -a 4 m f -9 2 d 3 -d 5 -9 1 d d -8 3 7 3 8 2 -t 3 f 3 j 6 14
2 -17 4 -8 3 d p i 2 -t 2 -b 8 c 4 -f g 8 4 c 4 -j 7 m 7 -b i -k d 8 2 7 5 c 2 -b 1 -h 8 -f 7 -b 2 -k
9 -a a -x 2 -1g 2 e 2 -9 5 -9 1 i 4 b m i 4 -7 9 a 4 c 3 -d 8 7 8 -8 2 -9 1 -a 9 -c 2 9 5 j 8 8 5 -a
1 -8 1 i 4 -b 5 l 3 -9 9 b 3 -7 i k f m n a b -7 2 k b 1a 1 -9 e -1b g k 1 b d -e 8 1k 6 -c 9 i a b
6 x 5 -9 1 -c 7 -7 3 e 4 m 4 -7 8 8 3 14 1 -1a 3 v 4 a 1 -12 1 8 8 9 4 a 7 l 2 -c 1 -h 8 -b 3 -a
1 -25 1 -e h l f -j 3 -c 7 -e 4 -e 1 -l c c 7 -o 3 -b 3 -v 7 -m 5 -e d -8 b -7 2 -a 3 -a 3 8 9 a 2 1n
1 -9 4 j 8 -9 2 h 3 -a g -z 4 -p 2 -c 1 -a 4 a 9 k 1 -9 7 -9 5 p 7 -g 7 f 9 7 3 -a 1 -9 7 y 1 l 2 -7
t -i 2 k 6 8 2 b 2 -l b -n j -8 1 -a 7 -z 6 -a 1 q 2 -f 2 7 2 9 3 8 2 -10 3 e 2 -a 6 -b 6 -8 5 9 4 -7
1 q 3 n 7 7 3 8 6 c 1 h 5 -k 3 m a -14 6 -b 2 -9 9 n 1 16 2 b 1 -f 1 -b 8 -e 9 -a 2 -c 3 -h 9 -8 8 o
9 -i a -d 7 -c 1 -9 9 v e c 3 -e 3 -j 8 c 6 -7 9 8 1 -7 1 -g a -1b 3 n 2 w a -r 4 9 m -7 1 -q 2 -f
9 -k 8 -p 1 -a b -8 1 -8 4 y 1 -7 b 9 2 -h 1 -c 5 -7 7 q a -9 8 -9 1 -7 1 -9 2 -14 c -a 3 d 2 1v 2 -b
7 k 4 -a 1 8 1 -8 1 -8 7 -x 4 h 4 9 5 -9 5 -g 7 k c -8 3 j 3 f 9 -c 6 -8 2 -e a i 3 -s 5 -8 4 -c 3 -b
3 -b 5 -x 4 -c 3 f c e 1 -9 7 -u 1 -12 4 a 6 -t 2 b 6 -9 3 p 3 -9 5 -a 5 -d 4 -7 2 -d k w 5 -l 3 -9
1 a 2 -9 2 -b a -8 f -m 1 -w 1 q d -1v h -f 2 -d c 7 g -i b -7 1 -9 1 11 1 -7 4 a 3 w 1 -a 5 9 6 -9
3 -g 2 c c -d 9 j 1 g 7 -7 2 a 1 -a 4 -g 2 -8 4 -9 2 9 5 m 2 -i 6 k 1 9 4 -e i -9 7 -d 5 1d 6 -8 2 o
1 h 6 8 4 -d c b 8 h 4 7 1 -7 1 f 1 -9 1 8 3 -a 3 -c f -i 1 8 6 8 2 -f 6 -l 4 8 1 -c 6 a 6 -i 1 -u
6 -1d 1 m 1 -f 8 d 1 q 3 1m 2 -l 7 -b 5 -31 4 -h 2 -7 1 -h c 8 9 -9 7 -c 4 8 2 g 1 -t 8 -b 4 -c 1 -v
1 r 6 -c 5 -9 1 d 5 f 6 -i 3 -c 2 8 3 j 1 -g f l 8 -i 17 -19 1 -d 6 -e 3 -l c -u h 8 3 9 7 q 2 -8 3 a
5 -17 8 -n 5 -a 1 -9 e e 5 b 5 -9 a -8 6 p 1 -7 1 12 7 c n -9 8 -11 a -7 3 a 3 8 d -7 6 -9 9 -7 3 h
f e 3 e 1 -a 1 -i 3 7 2 -o 2 -u 7 -8 2 -g 4 d 2 a h -9 9 -a 2 -b 2 z 1 -8 2 -q 4 -38 1 -8 3 -b 9 e
r -8 3 o 4 8 1 -8 7 -10 7 h c -f 2 e 1 -7 7 -e b -8 c h 1 -9 i -16 4 d 4 f o -b 3 -n c -e 1 -8 1 -8
c f 4 -h 3 e 3 a 2 9 3 -18 c -7 o -c 2 -9 a h d -b 3 -a 1 -b 6 d 2 7 2 d 2 8 k d 6 -8 1 -7 3 -d 6 n
3 -9 3 -i a -8 v 9 1 -e f e l -p 5 -s 8 g 3 m 1 -9 6 -7 3 b 2 9 5 -b c -d 1 -c 1 -c 4 8 2 -8 2 b 1 g
d -d 5 -9 2 -b 8 v 6 -b 3 r 2 r 4 b 2 b 3 -8 9 -b 5 -k 3 -m 1 n 2 -8 2 -11 4 k 3 -7 6 i 1 -d 1 -c 5 b
1 -f 1 e 1 -8 3 d 2 -17 1 -8 1 g 3 -1y 5 -w 4 -8 1 q 1 -8 6 p 3 b 5 h 7 -b 2 a 1 a 9 -u 5 -f 8 -r 7 7
7 -c g -11 4 f 9 7 b -g 5 -1c 8 -c 5 9 4 t 3 b 8 s 1 -8 3 -s 3 a a -a 5 l 1 -j h -a 8 -9 h -f 7 -f
3 -u e 8 c -9 a -9 5 -a a 7 1 m 4 9 4 -d 6 -b 3 a 2 -a 7 f 1 g b -7 8 -s 1 -7 4 9 1 -j 1 x 2 -8 1 7
e l a b e j 2 7 1 l 9 -f a -a 1 -l 6 -b 8 e 2 9 1 7 7 -8 h -e 4 k 6 1x 3 -8 2 k 9 -8 1 7 4 -16 5 -a
3 a 1 b 2 -d a -7 3 -7 1 -b 3 -k 5 -k 2 g 1 -b 4 -a 1 -o 2 -8 b -h 1 o i o c -8 1 -f 8 j 8 d 1 -9
f -8 6 10 9 -8 m c 1 -a 9 c 2 8 8 h 5 -12 4 -o g c 3 -8 7 -b 3 9 5 -7 e -8 4 b a -v a -l 2 -1f d 1g
1 -b 2 -b 3 a 8 -7 4 -7 9 s 6 -z e l 1 b 1 k 3 -i 7 -l b -k 3 -r 1 -c 7 -8 1 -a 1 i 4 -8 1 -l 3 -h
2 -b 3 -7 5 -c 1 -7 2 -f 2 -1e 3 -a 7 -g 6 a h 7 1 9 4 -9 7 -24 d -9 b -h 6 -8 4 j a -9 5 8 1 -d 6 -g
1 -8 1 -c 9 -b 4 c 2 -8 5 c 1 -s 1 -8 5 -a b -8 5 12 1 e 3 8 6 m 5 -8 a f 4 9 5 8 3 -i 8 9 4 -r 2 -c
7 -a 9 b 3 -y 7 -c 2 u 3 -b 5 e 1 -9 1 s 3 7 7 d 4 c 3 -7 5 k 6 -t 3 t 1 c 3 -s 8 -i 5 -b 1 -t f n
3 b 3 8 7 -i 1 -7 3 -a 1 -h 2 9 j -b 3 -b 1 -b 3 b a h 2 9 2 e 3 -9 7 -c 4 -j 8 -f 4 a g b 1 f 1 8
6 -k 2 -8 6 -b 2 -j 7 -a 3 -7 2 l 4 -g 7 -7 4 g 7 -a 8 -f 2 b 6 b 1 k 2 8 7 -8 1 7 8 9 7 -9 2 -b 2 -j
1 k 1 -b 8 -8 e -f 2 -b 4 -e 1 b 5 -8 1 -c 2 -15 8 -7 7 -p 7 -g h -b c c 7 -c 1 m 3 -b 1 -b 5 -d 2 -b
i 10 5 -9 h -7 2 -a 5 9 1 d 3 i 1 -f 6 8 2 -9 2 9 1 24 2 d d -9 3 -b 8 -c 1 -8 2 -j 2 -8 d -13 9 -a
5 e 2 8 a -w 4 -b 5 -c 2 -8 5 -17 4 9 3 v 8 -a 4 f 5 -d 1 8 6 -o 1 -z 2 -d g -a 1 -12 1 -z 5 -p 1 -o
3 f 7 -8 2 b 4 -h 4 -8 h -j 2 i 2 s a f 9 -e 9 -h 2 9 2 -b a c 8 -9 f -i 5 -a 9 -8 3 -9 2 -19 4 e
2 -7 3 -g 6 7 1 12 9 p a k h -j 7 12 1 i f -a 2 f 4 9 5 -7 2 -b 1 -a 2 a b -o 5 l 2 8 a k 6 -p 8 -8
i -j 2 c 5 -8 k 7 2 -c 3 -b 3 13 5 -b 1 -i 6 11 1 -m 7 m 5 -d 4 8 9 f 4 -9 4 7 4 -a b c 2 g 3 -7 4 -8
9 k 2 -n c -f 2 -h b 8 4 -m 8 -u e -f c -8 7 b 4 9 3 7 l d 3 e f q i -d 3 n 2 -7 1 h 8 7 5 b 1 -a 3 s
h -9 2 8 1 -e 2 -a 4 8 1 -a f -b 1 -9 b 9 1 a 3 27 2 -c b -8 1 -j 4 i 3 -9 d u e r 8 f 7 f 3 -x h -7
5 -c c c 2 -a d -15 q -c 8 7 3 -b 6 -i e e b g 4 -8 2 -a 5 -a 8 -13 9 g 6 -a 5 c 2 7 a -7 f 8 2 b 6 d
5 a b -9 4 f 8 -i 1 -9 1 b 1 j 3 -q d -1i 1 d 6 n 2 b 1 -7 7 -8 2 -f f c 3 -9 2 -d 7 a 2 t 2 m 5 -9
8 -e 6 -8 8 -e 2 -b 3 -8 4 -y 2 k 2 9 2 l 4 -9 9 o 1 -9 c 4s 1 a 8 a 2 -d 1 -o 4 d 1 -i 1 8 3 e h -8
8 -c 7 -h 9 i 7 c 2 a 2 -9 8 f 2 -18 o -7 1 7 1 -a 8 -1y 4 -8 l -7 b -10 3 -c 7 7 e -b 3 -s a d 2 -b
i -9 3 -a 7 -b 4 -s b -9 4 2l 6 d 7 f 8 -9 6 v a 8 9 -8 5 -8 6 -8 6 n 1 b 6 -t 9 c 4 -s 2 -a 3 -15
2 d 7 -8 2 -a b -e 6 j 9 -7 b 8 2 -v 1 9 a -m 4 -8 b s e -1f 8 a 6 -a 3 -i 1 -d 7 t 5 -8 4 -7 1 -d
1 -8 1 b 12 -9 c 8 4 9 2 -b 1 19 4 -17 2 -d 8 -b 5 -8 1 -9 1 m 9 19 e b 2 d 5 -l 1 -9 2 -d 5 1e 4 b
a b 9 9 b -c 3 -9 b -a 7 -h 1 b 5 -l a p 3 e 7 a 9 -g 8 -b 3 -8 2 -b 2 -p 2 -f 3 -f 7 -7 4 -b 4 -a
6 -b 1 -a 6 a 7 -j 1 -e 8 8 f -h 4 9 6 7 9 -8 8 -d 3 -a 5 d 1 -9 1 c 1 -1v 2 -c 1 -g 8 h 1 -8 e -f
3 l 3 -n 4 -c 1 -c a s 3 -b 6 o 9 -a c a 5 -e e j 2 9 g -u 8 -j f m 4 -8 2 9 3 -g 1 -g 2 -j 5 -9 6 -8
1 -9 8 -7 2 a 6 -a 1 -k 2 15 3 -8 2 -9 a -n 5 -h c c a -8 2 8 7 j 1 -m 4 i m -8 1 -b 3 -z 2 -m 7 a
a m 9 a c -8 6 e i -c 2 9 6 -f 7 -8 7 b 1 f 3 -a 2 -a 6 o 1 -8 c -l d 16 3 z 1 s 8 -a a a 5 -a 1 l
4 -9 2 i 5 -8 2 g 5 f 6 b 2 -g 7 -g 1 -9 1 -a 1 8 4 d 6 b g -9 4 8 a -h 1 e 7 -8 5 -x 2 -k 7 -8 2 9
4 1a i a 5 -b 3 -g 6 -9 1 8 g -8 7 -e 3 o 1 8 4 -d 2 l b -1g 3 -9 6 c 5 f 7 -k 3 -a e -s 1 -f 8 -a
6 f 7 -c 1 -9 3 -9 b 8 d e 1 o 9 -b 2 -18 2 1f 3 -k 1 l 3 -b a -m 1 -k 5 -j 5 e 6 -7 a 8 7 9 2 -7
g -b 1 -j 7 8 1 -l 1 9 2 -8 3 -8 6 8 3 c 2 -f d -f 9 -8 3 -c 3 23 3 d c -b 6 -c 1 i a -9 6 -9 7 -a
5 b 3 -c 2 8 3 -j 2 l 5 14 2 -d 2 a 5 -c 5 -8 2 -a 4 -j 2 -d 4 -c 1 -m 2 -a b -8 5 7 6 -e 2 -c 3 q
1 -8 e t 6 b 3 a 1 b 2 -9 a -g 7 -d j -u 2 -8 a 8 3 m 2 -f 2 -a 4 -8 q -8 7 x j -h b -9 1 d 4 -t 3 -g
1 18 1 v 2 -a 2 -c 1 -r 2 -8 3 -i 1 -7 3 1k 6 -e 1 -u 1 -e 2 -d 1 a o -l 3 i 1 g a -c 1 -n c -v 7 -u
1 g 2 -d s -k 1 -b 2 c 5 -u 6 -z 7 -1a g -9 6 -a 3 n 2 -c 9 c 3 -a 2 j 4 8 7 h 9 -h 1 -r d -7 q 9 1 9
2 -8 4 -h 3 -a d f 4 -a j -a 1 -b 9 -9 2 13 6 -8 3 -a a 12 f -e p o 8 -7 4 7 1 a b y 3 17 5 -d 4 8
3 -9 5 8 4 -9 1 -8 4 8 1 -7 2 -u c -7 a 16 3 8 8 -c 3 -c 5 -8 9 -l 8 -1p 8 q f -12 2 f 3 -7 a -c b -f
5 -7 1 -8 3 -12 6 -9 3 n 9 -b a r 1 -b 3 7 3 a 7 -r 5 g p a 1 -g 6 -d o a 1 k 1 f 2 12 3 a 7 o 3 -c
o -i 1 7 3 b 9 -8 a k 1 p 3 -c 2 -d 1 8 h -n 1 8 c 8 4 h 4 -7 1 -b 1 8 h e 3 d 5 b 1 -7 6 g 2 -h 2 -7
6 a 4 b 7 a 3 -e h -h 3 -c 1 m 4 -9 9 -d 2 -r 6 -o 1 -e c u 8 -7 3 -d 2 -c 4 -k a -b 4 -f a -7 1 j
3 -9 3 -e c r 6 m 3 -9 9 -p 1 d a e 7 -8 h -b e -a 8 7 8 k 1 -w 1 -8 5 q 8 -l 1 p 7 -b 1 g 6 -g 2 a
3 -a 2 b f f 8 9 2 b 9 p 1 f 1 -b 5 -f e -7 1 -8 2 o 1 n 3 k 4 -1s d -9 2 -9 9 -c q -9 1 -7 2 -9 6 -a
1 b 1 -9 6 q 2 -9 1 9 1 -d b -9 4 8 e -9 5 -9 b -f 6 -8 3 -8 4 -c 5 8 b f 1 o 1 -9 2 -9 3 -h 9 -c
1 -g 6 -8 2 -19 e -h x -9 4 -r 5 -10 1 j 2 -9 8 -b b 1o 6 -f 7 -1d 4 -d 2 -a 9 -g 2 l 3 -8 2 9 2 a
7 l 7 -9 3 8 b a 5 9 2 7 3 -9 8 z 3 8 6 -10 g e 8 -n 7 1i 2 -7 2 d 4 -a 8 -8 1 l a n 3 -f 2 b 1 c
5 -w 1 -8 2 1z 4 -9 1 -a 2 -8 1 a 5 -8 5 -h 2 -g 1 -f f e 3 -c 3 9 t c 2 -b 9 -o 1 a i -9 3 8 7 -8
4 b g c 5 -9 4 9 3 e e i 6 -t 1 -9 1 -d 8 -b 3 -9 3 -d 9 -8 7 -7 7 -9 a -15 c -e h -e 2 -w 2 -z 1 -a
1 -7 5 -8 v f 4 b 2 g 2 -7 d -c 1 -a 9 a 7 c 2 -9 q -l 1 -d 6 -8 7 -8 1 -c 9 -b 7 a 3 u 2 t 7 -d 3 -b
4 7 4 -9 2 -9 8 -7 i d 1 k 2 -a 7 -m 4 7 3 -c 5 -9 8 d e -e 1 -8 3 -l 1 -e 8 -e s -c 2 h 1 -i f -8
8 -a 2 -i 1 -j 6 o 3 -e 4 c 7 -a 2 9 4 7 4 m 3 a 3 b 9 -o 1 -a 4 n 3 f 6 -b h d 4 -e 1 -9 6 -a 1 8
9 -i 7 -9 2 9 4 -7 1 b 2 8 1 -c 6 -b 2 -9 6 q 1 -d 2 -7 9 8 g -8 9 -8 6 -9 2 -a 6 8 7 -a 6 -i b -q
2 7 7 -e 5 -m 1 -b 3 -h j -11 2 -7 1 -b 9 -b 3 -9 7 -9 1 -b h -b 3 -7 8 -c 8 -f a 8 1 i 9 -8 3 -7 3 8
3 -a 3 -i 5 -b 3 -g 3 d 5 -8 4 8 2 -p f p a -s 2 t 8 -b d -a c -7 4 -d b j 1 s 9 -a 3 -j 8 c 3 -9 4 c
1 m 6 14 4 -h 2 8 8 -g 6 -b 4 -8 4 -e 7 f 4 q 5 -a 7 12 3 -8 2 -7 5 e 7 -9 1 -d 3 -9 4 n 2 -b 3 y 4 u
5 -8 1 -h 3 c 6 r 6 -f a -7 1 7 1 -b 2 e 1 7 1 -c 9 -n 6 9 2 -8 4 -q 5 j 5 -b 4 b d 10 2 9 b -h 4 -1s
h a 4 d 8 8 5 -j 4 8 2 j 2 9 3 -13 6 -c 1 -b c -e c -7 5 -3c 4 m 7 -9 9 -e 1 f 2 -o 9 -9 3 -b 3 d
4 -k p f 1 -9 e -a a 9 7 -c 1 -10 4 -9 7 -8 2 -9 4 g a 9 3 -i 6 d 2 u 2 e 1 8 1 -e 4 -a 1 -a 1 d a -p
1 -f 5 -8 g b 7 -7 m -7 b -7 1 b 8 c 2 -8 d -u 4 j 3 -l 1 -h a c 5 -b 2 l 1 -c i -7 a -c 6 -c 1 7
1 -j 1 -d 4 y 1 -y 4 b 4 -1d c -c 6 -m 3 e 1 -d 3 -7 4 j 2 -n 4 8 5 8 8 f 4 -d 1 -9 1 b 3 -9 3 8 d 1r
4 -a 7 7 7 -a 7 n 9 r 3 -o 1 f 2 -c 3 e 5 -8 7 a 3 8 5 -8 2 -a 5 a c -j 5 -q b l 1 -p 2 h 6 -b 9 -8
1 -f b i 3 g 1 -d 1 -9 3 d a -a 6 m c -n 2 -b 4 -e 6 -e 6 f 5 a 3 c a h 3 h 1 c 2 c 4 -i 5 g 6 -d 5 o
1 a b -9 3 -w 4 i 1 -p 9 -c 1 n 9 19 6 -j 5 7 5 d 1 f 2 -b a -f 6 -9 2 e 2 -8 k a i a 6 -2q 4 -h 1 -e
h -d 2 -7 3 -a c -d 1 f 5 7 2 -a 5 -j 2 q 7 a 4 -a a -h 1 z 7 -j 3 -p 1 -7 5 f 4 e 8 7 3 h 2 e 1 -9
f -o 3 b 7 -c 5 -a 2 -c 2 7 a -a 1 d 6 -7 7 a 6 -c 2 d 2 c 3 x 1 b 1 -g 4 -7 3 -7 1 -g 6 -b 6 -9 1 a
4 -h 5 o 1 -b a -7 g f 1 -b a 8 8 -9 5 -9 2 -g 3 -9 k -h 7 -b 2 -19 1 -b 3 e 1 -l 3 -t 8 -a 4 -a
2 -20 1 -a 2 -g 5 -7 5 -d 6 m 1 -1d 6 -o 3 7 6 8 1 -1g 2 b b 8 2 1e 4 b 1 -a 9 -g 9 -b 4 -b 6 1s 2 -9
4 -m 7 -8 1 -l 4 -i 1 -1h e a 7 n h 7 2 -m 5 -8 3 -9 4 -f 1 o 2 -a 1 c 1 -e 3 n 7 -8 5 -7 3 -c 1 -1g
7 8 5 -b f -8 4 a 5 -a 7 -c 1 -a 8 b 2 -g 2 -i 7 -7 2 -9 1 -7 1 -o 5 w 9 h 7 -h e h 5 8 8 -8 6 -e
5 -e 6 c 8 i l 9 6 -15 1 -a 3 -7 4 1h 1 -c 7 -8 3 -a 1 -e 4 a 3 -x 4 -9 4 e 8 -9 2 c 9 -9 8 -e 8 -b
3 -m e -7 1 -d 7 -d 2 -9 d g 6 -b 5 -b a a b -b 4 -8 5 -k 3 -h 2 -d 1 -a 2 -7 2 -8 1 -9 5 d 8 t f o
1 c 2 8 5 -x 3 -d 3 -e h -g 6 d h -9 2 8 3 b a f 9 -b 2 b 6 c 6 -e 2 -8 6 -k 6 g 2 -d 3 9 3 -f 6 g
1 n 1 -c 1 q n i 2 c m k 1 8 3 -e 1 -r 5 -8 4 -f 9 -7 1 -a 8 h 1 j 6 d 1 -h 1 -e 5 -d 8 f 6 b 2 -8
1 -h 2 -a 2 -a 1 -b 1 -8 e -8 4 a 4 -r 4 n 8 18 2 -k a -13 e e 1 -e a n 4 -a e -8 1 d 5 c 5 -c 4 -9
2 j 1 -a 5 -8 2 -c e -8 1 -c 2 -f 8 -9 3 9 9 a 8 1e 4 a 2 i 2 -b 3 -e 4 17 2 a 1 -8 i 8 3 d 1 -d 7 c
2 -7 4 -7 2 -h 9 a 1 -10 4 9 4 -q 2 -8 1 b 8 -e 1 n 2 9 h -e 4 -h 5 9 3 -o 1 -t 3 7 1 n 1 9 2 1f
5 -13 b -8 3 -9 2 b 4 -9 9 -8 2 8 6 -f 5 -b 4 -15 4 -9 4 -s f -e 3 -g 2 v 1 k 4 8 9 -f c -a a -h 6 -b
2 d 5 8 c 1a 1 -a 1 -b 1 -8 2 d 1 16 9 f 2 g 4 x 1 j 4 -8 4 -9 4 -q 2 -e 8 -b 5 -g 7 -b 9 -l 3 g 2 -b
1 -8 9 -g k a 9 -f 2 b 3 -c 3 -9 2 -c 2 c 3 e 3 b 3 j 4 -9 4 -a 7 e 1 j p -9 2 c a -d 2 -8 1 -10 c d
2 8 4 -8 2 9 1 -a 9 m 5 a 1 -c 1 -a 1 e 4 -18 6 8 4 -j 1 -8 3 o 4 9 7 -a 2 -b 3 -b h -8 2 -9 7 -b
3 -7 2 -8 j 9 b -1c 7 -g e -e 1 -8 4 8 1 b 9 -8 3 -q c -f 4 s a m 2 -i 2 7 d d 3 -g 4 8 5 h 2 -j 3 9
a -8 a 7 4 -8 4 d 6 i 3 8 8 -7 4 l 3 -1c 3 l d e 3 -9 h -7 5 n 3 a m c h 15 2 -i 5 -a 6 h 2 k 5 -8
i -8 2 j 2 9 8 -7 3 9 6 -a 1 -d 3 -b d -a 3 e 2 -e 9 -8 7 -d 7 8 2 q 1 -10 6 c 5 -g 9 b 2 -b 2 -a
a -q 7 s 6 -d 3 8 6 -8 4 -9 7 -a 3 -1g 1 -7 5 -c 7 -9 3 -a d -h 7 -d 8 -11 1 9 2 -9 4 -a 5 a 7 d 9 -8
4 -u 2 n 9 -9 5 -9 2 -b 1 -1d b -b 6 8 3 -f 1 e 6 -g 6 -8 6 -i o -9 6 -i 9 -8 3 -8 1 -20 8 -m 5 -b
2 7 5 7 5 l 8 -d 8 -9 5 j 1 -8 f g 3 f 5 -9 2 -9 d 8 4 -x 2 b f j 1 n 2 2q 7 8 9 -e 3 a 1 -8 2 -8
2 -1w 6 8 1 -b 1 n 1 -9 2 -8 4 -g 2 7 1 -9 3 -e 6 c 3 -14 2 f 1 c g -g 2 f 6 b 2 -a d -9 1 -8 4 g
2 -f d 1i 2 e 5 -b 1 -a b -9 4 -e 3 8 6 c 1 -8 c c 3 a 8 -i 8 -i 3 -8 8 -1p 6 -c 1 -9 3 n 1 f 5 -f
h a 1 -b 4 i 6 -d 2 -d 6 k 7 c 2 l 1 -i 9 a 3 -f 4 -9 9 -f 2 -c 8 c 3 -7 2 -8 8 d 1 9 7 -d 3 n 3 b
i -k c -9 4 e 3 -c 4 e 1 -j 3 -7 a z 1 g 8 8 2 -d b -a 2 -m 5 -9 1 8 9 -e 8 b a -j 5 -a g -8 1 -c
4 -j 3 -u 3 -i 2 -8 3 -u 6 -c 1 -8 c -8 2 -9 1 -9 1 f 5 -a k r 1 -c c 8 l -9 1 -l 8 -h 6 -q 5 -8 1 1g
6 a a -a e b 6 -9 c 8 3 -b 1 a 4 -a 5 -p a -o 1 h 7 e 7 -e 7 a 4 e 1 -d c -e 5 9 1 -n c -j 2 -a 2 -9
b -9 b -v 9 l 4 -8 2 -i 1 a 7 h 1 b 8 -h 1 q 4 -c 1 d c 8 3 -a 2 -i 4 -f 2 -c 6 e 5 -1e 9 q 5 -a 9 -h
7 a 2 g 1 9 7 9 1 -v 7 l 5 -8 7 -g 1 -m 4 -a 5 d 6 -h 6 r 1 -8 1 -9 2 w 2 -c 9 -b c -b 5 -f 2 j d 9
4 -8 b c 1 -c a -f 1 b 9 -i 8 -g 3 1l 1 -f 3 -9 4 o 7 -1d 8 -9 5 -9 6 -b 5 8 1 -7 1 b 6 q 8 8 6 9
3 -e 3 -c 2 -c 7 -h f -d 3 -a d e 4 g 6 -e 7 z 4 g 6 a 2 a 4 -b 2 1p 5 -l 5 -7 a i 7 c a -8 4 -9 c h
4 -8 7 q 2 i 7 2g f -c 2 c d -d 1 -19 3 -9 5 -d 1 -8 5 9 1 -v 3 -9 3 8 2 -e h 8 1 9 8 -e 7 -9 f -f
c -d 5 k 8 c 4 b 3 a 6 -8 1 7 3 -h 7 -7 2 -e 1 -b 5 a 1 -8 1 -t 2 -7 7 -8 2 -y 1 7 4 c 9 i 2 -8 3 -b
a -8 5 -b 3 -e 7 9 2 -a 1 9 3 -c 2 10 2 i 3 -7 8 k 7 u 8 f 2 8 4 -18 3 i 2 7 e -e 2 7 6 a 3 -e 7 8
7 -b 7 -l 6 r 1 -a 1 -h 2 -8 3 i 2 f 5 -8 1 g 2 -8 1 -e c -o a e 1 -8 5 -b 1 i f 8 5 -i 2 -j b -e 3 p
1 -s 4 d 1 k 3 9 2 e 1 -d 6 -s 2 q e c 2 a 1 h 1 -8 4 -a 8 o 2 -f 5 -b 2 -o 3 8 4 -d c f 1 8 4 -7
2 14 6 -9 8 -c 5 -c 1 -a 6 k 5 -8 b k 2 h 5 i 7 -8 5 -i 5 m 4 d 6 -a 1 -9 d d 2 9 4 -9 6 -11 5 c 1 e
7 -d 2 -k 6 -h 4 -8 3 f 5 a 5 -f g -b h b 7 18 1 -a 1 m a 9 4 -9 2 9 1 -c 1 -i 1 -7 2 9 8 -f b p 2 b
3 -8 1 c 1 -l 6 1a 1 -g b -8 5 d 2 -b j 8 5 9 1 i a -9 7 -h 4 -h 1 -a f e 1 j 6 -b 1 e a -b 5 l 1 -a
7 -9 1 -g 8 -k 2 1q 4 b 2 15 6 n 9 8 2 12 1 -a f 9 4 -8 3 -b i c 2 -b 2 -f 7 -8 4 m 4 -8 7 -o 1 -t
1 9 3 9 6 -k 3 d 4 g 2 -9 4 -a 8 -m 1 -1k 6 a 7 b 1 -b 1 -c 2 -b 1 8 9 m 6 -9 5 -s 2 a 1 8 i -9 6 -d
3 -a 4 -c 2 -9 b 9 d -15 1 -b 1 -l 2 -c 1 -c 3 h b 9 4 -7 2 g 2 11 2 -b 2 -8 3 -9 2 -7 3 j 7 -b 8 -l
4 -9 7 h 1 t 1 n 7 -7 2 -e 5 h 6 -b 5 -n a g 2 q b -9 2 f 3 -g 2 g 3 b 6 -7 g -b 4 b 3 -1m 7 16 3 -8
b j 4 -f 4 b 5 -a 6 -k 2 -g 1 -j 1 -a 3 -7 5 e 1 -t 1 -a 3 -8 2 -o 1 -d 4 -8 1 -g 3 -b 1 -8 8 -w 8 -b
6 -c 2 -m 7 a b -f 1 7 1 -k d -b 1 7 2 -9 4 -9 1 -p 9 8 9 a 3 f 3 -9 1 i 2 8 b -12 3 -7 a -y 2 a 5 -z
4 8 1 -p d -n 2 -c 4 a 4 8 8 -8 6 -e 1 -l 8 19 9 r k q 8 b 7 -l 1 -8 o g 2 -8 6 c 3 c 2 -8 5 -11 2 a
7 -b 4 -k 5 p 7 8 6 c 6 -a 2 b f -y 2 -a 2 -f 4 -e 7 -7 4 -a b 7 5 -8 8 -s 1 -d 5 -p 4 g 1 -9 a b 1 a
5 -c 6 7 4 -a a d 9 -d 4 -r f -9 8 -d 2 -n a -b 4 -8 9 -8 3 -9 5 j 2 -a 4 b 5 x 1 -13 g -d 6 -i a 9
3 -e 5 -9 a -c 2 -b 3 -e 4 -h k -c 2 a 5 m 7 a 5 -s 1 -a 7 -e 8 -p 2 b 1 -8 1 a 3 -e 2 o 2 -7 3 -l
2 8 1 -7 1 -h 9 c 5 -e 6 -d 1 12 1 a 9 -f 2 -a 4 a 4 a 6 1k 1 9 4 -8 2 9 3 -m a 8 3 -c 2 -c 4 -8 2 -7
2 h 7 -7 8 -9 6 -c 9 c 2 q 3 c 9 d 2 -b 3 -a 6 -9 1 d 2 -f 9 -9 2 -7 4 -9 b 9 3 1n e -9 j -8 2 -h
4 -i 9 b a -9 8 f 4 -b o 7 5 -g 2 -m 7 -8 g -7 1 h 7 r 7 -w a g a -s d -a 8 8 6 -7 6 -9 a k o -9 1 d
4 -7 f -b 4 a a 8 3 -f 1 9 5 a 3 k 8 -j b -8 1 e j -f 7 -7 1 -7 6 -q 1 8 u b 7 -b 6 -f 1 -8 k e 6 -c
6 -8 5 -c 3 n a f 4 9 2 7 8 -8 1 -1m 3 b 2 9 b -g 8 h 8 -c 2 -e 3 -e j -a 3 z c -b 2 b 3 f 1 f 7 -a
h o a 8 1 7 4 a 1 -u 3 g 1 7 3 -m 3 i 1 b 2 -8 3 8 2 a 4 a 4 -8 a -k 3 -w 3 -j 1 -e 6 j 2 -d a 9 4 w
a f 8 -i 2 j 3 -9 3 m a b 1 -1a 7 d 2 -1i 4 -b 5 c d -1g 4 -j j -a m o 2 -7 4 -8 c a 7 8 3 a 5 g 2 7
5 -a 7 -9 1 -i 9 8 7 -g 3 8 2 -8 2 -9 9 9 8 -13 3 -f b l 1 j 4 -8 c -d 2 -f 2 -8 7 -k 2 -15 2 -d 1 -7
6 9 7 -e 1 c 1 j 2 -15 4 -1g 3 -7 b -s 7 d 5 -k 6 -8 8 s 2 r 5 -a 4 g 2 -8 2 i 4 -b 3 d c -a k 9 b -m
4 7 2 h 8 h c -j d -o y c b -b c -m 4 14 3 a 5 k 5 -b 1 8 6 -h 5 -8 9 b 9 -a 9 -a 1 -a c 9 4 -8 2 -9
j 7 2 o 2 -b 1 -e 4 -7 3 8 7 b 6 -c 1 -a 6 -d 7 c 7 9 1 -b 3 -9 9 j 1 -1o 3 -d 3 -7 a -9 3 e 2 -f 3 b
4 d 4 -8 4 -9 6 7 1 -b 5 -7 6 -i c -7 2 -a 1 9 7 -9 5 a 4 a c -k 1 f 2 m 7 -b 7 -c 5 b b -e 5 b 2 -8
2 -d b 8 5 8 2 -e 7 -9 2 -a 1 i 5 -x 6 -a 3 a 1 -e m -9 7 k 1 8 a a 6 h 4 k 4 -c b -8 6 -9 6 -e 1 -7
4 -15 6 -d 6 -8 2 -a g -q 6 l 2 -c 1 -b 8 13 a -k 3 2f 3 -d m -a 3 -e 3 -8 4 k 2 8 1 -e 3 f 3 8 1 -e
5 d 3 -v a g 2 -2k 6 e 6 -d 6 -14 1 -e 6 b 1 -a 2 z 4 8 5 -o 4 -k b -h 2 -9 1 -b 8 o 8 -e 3 c 3 -b
1 a f -8 2 f 8 a 2 -8 6 -r 1 1a 2 -i 3 f f -f 1 -b 6 b 2 -9 6 7 b -s 1 -m 3 -8 1 -g 6 -n 2 y 3 9 f -f
1 9 3 e 6 -a 7 -c 9 -a 5 -q 5 -j 9 a 1 -7 3 -8 1 h 6 c 6 -7 5 o 6 n i -p 2 -g 7 9 a 7 3 -f p -j 1 -8
1 9 1 -16 9 h 2 h 1 -c 9 -e 6 -8 1 -w 1 -j 8 -f 9 -10 2 a 7 -n 7 -w 2 8 4 -e 5 -a 8 d 1 -d 2 c 4 j
n -11 8 a 6 -c 1 8 k -9 3 -8 c f 5 8 2 z 3 -j 1 -9 3 -d 7 -c 2 -b 3 a 3 -e 1 7 e a 2 -8 4 8 2 a 1 h
6 -7 3 -b 9 -i 3 a 1 -k 8 -b 6 8 1 -d g 8 8 -w 8 i 8 -h b -5n 3 8 1 j 4 9 2 -i 1 -9 9 -c 3 -a 5 -h
d g 3 b 3 -8 1 -a 9 -p 5 b 3 g 7 -8 1 -b 5 -9 9 -d 6 a 4 -8 7 -l 1 -7 1 -12 8 -9 2 b 5 9 f -8 4 -8
1 -8 3 s 6 -j 3 -8 4 x 8 -o c j d i 6 c e -c 6 -7 2 -7 1 h a -a 7 -b 1 -e 1 -8 g -18 a -1c 3 k 3 -b
3 -i c e 7 -l 2 e 1 -g 1 -b 4 a b e 1 e 2 -e 7 k 1 u 1 -e 2 -w 3 c 2 b 4 b 9 -1h 1 f c -a 4 -7 4 -k
4 -i 1 7 1 e 7 d 4 -3i 2 8 1 -8 3 7 4 b 2 -a 4 -b e -9 2 m l -9 2 -m 6 a 1 -i 7 -b 5 -9 3 9 5 u 4 -8
8 9 f 1p 2 -17 4 -a b 7 5 w 4 -b h -9 2 -b a m 2 -9 3 -7 t -g 8 -h e -e c -b h -c b -8 2 -f 4 -9 7 a
3 -1b 8 -9 1 -b 5 i 3 p 8 -h v -a 8 -7 a -j 8 8 a -a 5 -9 6 -f 5 v 2 8 1 -e 3 s 4 -9 5 -8 4 j b -t
r j 2 -l 2 -a 6 9 2 -b 3 -7 g f 2 -9 1 -n b -t 2 -c 8 -s 4 -w 2 -8 2 -c 3 n h -n 2 -8 9 -i 5 h 4 -9
a 13 1 8 1 h 2 b 2 -f 2 c 4 o 3 o 3 -k 6 -7 3 -f 4 -f 1 d p -9 2 e 3 c 2 -f 2 -c 4 -a 1 -d 4 -9 5 -d
2 -g 5 k 3 -m 9 8 4 h 1 -k 4 -1d 1 -w a 7 1 -c 1 d 6 -a 5 i 2 f 6 a 2 -c f -i c -8 2 e 5 i 4 c 1 k
2 f 1 -o 4 -9 n -8 a -b 7 -a i v 2 g 8 -k 3 -8 9 c 4 l 5 -u 1 -e 1 -7 1 i 6 -w c 13 f -9 1 -8 2 -8
9 f 6 c e 8 5 -r 6 -v e -i 1 -7 5 -h 7 m f -9 2 -r 1 t a -e b -b 5 -a 1 -x 3 r 2 -7 4 e 1 f 3 -r 8 -e
1 -a 2 -7 8 7 2 c 6 -8 6 w 1 -b 3 c 1 -m 1 -a 7 -b 4 -7 2 -1c 9 -a 3 -9 1 -a 2 -b c -e t d 7 g 2 -a
2 -b 3 -b r -9 6 -7 1 10 g -f m -c 6 -8 3 h 4 -7 2 -r 3 -h c -n 6 9 2 -8 3 -1m 3 -c 3 7 2 9 s b 1 -e
3 r 2 -j 1 n 4 d 1 -p 8 -a 8 b 1 l 6 f 2 -m 3 -8 5 b 3 -a 3 k 8 9 4 -f 1 -c 2 -9 5 -r 5 d 1 d 7 8
a -9 3 -h 3 b 2 -h 3 -a 9 -16 e -9 1 -d 8 b 9 -7 d -c 3 -8 1 y 5 -d 7 -i 1 -a 4 g 2 -a 2 9 2 -b 3 e
1 31 1 c f g 3 8 1 -b 1 -i 3 -a 1 -8 6 9 3 1n 1 -c 8 -9 1 -7 4 e a -g 6 a 3 -h 2 -m 5 -7 2 -h 4 -o
1 -e 8 -9 3 -b g a f c 1 -a 8 -8 5 -e 1 q 5 -g 1 -a 6 j 3 b c -9 u -9 1 -8 5 -f 1 -7 2 -8 2 -c 6 -h
7 -9 8 c 4 -19 3 -f 2 8 i -i 1 9 8 s 5 b 6 -16 2 k r -z 8 -b 1 -m 9 -7 7 -b 3 -7 1 -b f -i 2 t 2 -c
g -h 4 -d 2 -n 1 f 3 9 4 -a 1 -j a d 1 f 1 8 3 e c -e 2 -d 2 -b 3 d 2 -l 15 7 1 d g v 1 -a 3 -o 7 -a
3 -8 6 9 3 a 4 8 1 8 i -1m 1 9 3 -8 g -7 1 -7 1 9 8 -a 8 b 1 -a a a 9 k e a 1 k 7 7 4 -c l d 8 c 6 -c
2 -p 5 -h 1 -z 6 d 9 -m 4 b 3 -e m -c 6 -9 3 -7 2 -f 5 -8 5 b 3 h e f 8 -9 8 -8 5 k 5 z 2 8 6 -c 5 9
1 -9 2 -8 1 -c 1 -d 1 -8 5 8 3 -z 2 n 2 -l 2 -r 6 -l l a 1 8 8 -8 1 9 3 m 2 b 5 g 2 -b 4 b 1 -a 1 -c
9 -b 7 -d 1 -i 1 k 2 d b d 3 -8 9 -e 4 -7 3 -c 12 -m 2 -n 4 -g 5 -a 1 -8 1 -a 8 -7 b s 5 -s q -l 2 -b
2 c 3 -8 b -9 1 -l 1 -8 1 -c i c 1 -h 4 f 3 -d 7 -a 6 -a 1 -p 4 -a 1 -12 b -e 6 8 1 -8 2 l e -i 1 -7
5 -d 8 -c 3 -h 15 -f c -9 5 k 7 -h 6 7 a -9 6 -2m e -a 2 -a 4 c 7 j 3 -a 2 o 4 7 3 -9 4 w h -9 5 -d
f -7 3 -8 5 -n 3 h 6 8 2 b 4 -9 6 j 1 -j 1 -o 3 i 2 -w 1 8 2 u 3 -a 3 -y 1 d 8 -d 3 -9 5 -9 l g 1 -d
b g 1 -m 2 -9 3 -e 4 -10 7 e 5 -9 a a 1 7 2 -9 4 e 4 -8 2 d n -k c -9 1 -d 1 -j 2 -9 3 -9 5 -t 1 -18
4 -g 1 11 4 -a 2 -8 6 -d 2 -a f -7 w -p 9 b 3 -j 4 -g 2 f 9 -8 5 -e 1 -8 4 a 1 f 1 -g 4 -8 6 -9 1 8
2 p 2 -8 2 h 2 o 1 -8 4 8 1 e 8 -e 2 -9 1 -7 9 -x 4 -f 2 d a -l 7 -8 3 j 5 l 3 j 2 8 a -9 1 8 9 -8
4 -b 6 -b 1 a 5 -e 3 -8 5 -n c l 6 -b a -10 9 1k k b n -f b -7 1 -b 3 -s 6 -1m 4 c 1 -f 1 9 1 -n 3 -s
1 -a 3 c 6 j 2 -12 2 -j 1 -9 4 -p 4 -7 2 -8 7 i 1 -c 1 -8 8 a 3 10 1 h 6 -1f 3 -7 1 -c i -f b -9 1 -d
8 -9 b -9 1 9 5 -7 2 e 1 9 9 b a -8 9 8 2 -7 7 n 1 -h 1 8 1 h 3 -a h n 9 -14 8 -h 3 -9 7 c m -e 2 -f
3 -a 1 -a 3 j 2 b 7 -8 e -b 5 -1c 6 a 3 a d -d 1 -j 2 -d 4 -u 9 a b l 1 f 3 -15 9 j m -d 1 a 1 -p 5 a
3 n 8 -a 1 r 5 -7 n h 4 i 1 -a 3 -h c -9 2 k f -c 9 -f 1 14 8 b 3 k 3 -d 2 a 4 b 5 -f 6 8 5 -f 5 -e
7 12 5 10 7 -e 3 a 4 c 3 -7 e g 1 7 9 -8 2 v d -b 6 -e 5 -8 2 j e -d 5 -d 5 -r 1 -c 3 m 7 1s 2 -8
5 -f 2 -8 3 -m 1 -1a 4 -l 1 g 2 -8 2 -a 2 -8 o k 1 -8 3 -f a a 4 f 1 f 4 a 5 a k e 6 1f 4 a 5 -b 2 -7
1 e 5 -9 4 -f 9 -c f v a -e 9 -b e u j h 5 -f g u 7 -7 e -e 2 -l 8 -d 6 -8 4 l 1 -i 3 -z 1 -b 4 -b
g -9 a -h 1 -8 4 -b 3 -f 1 -7 9 -9 3 1o 8 -b 2 l 7 -7 2 -a 7 a 9 9 5 8 3 a 4 -c 9 -f 3 -j 3 -9 2 -8
2 -a 3 b 1 i 1 -q 1 8 3 -c h a 3 -b 2 8 4 h 1 -8 p -o e f 2 d 2 c 5 -c 3 -c 4 -w 5 -9 2 d 5 -b 1 -c
7 -e 4 8 5 f 2 8 a -12 5 7 2 a b -g 1 -8 4 9 3 a 1 q 1 7 2 -f 1 s 8 8 b -9 5 -b 6 -a 1 i d -x 7 -9
9 8 1 -j 5 b 5 -8 2 b 1 -9 4 1d 1 d 5 b 3 c 5 -7 2 -g 3 f h n 3 -c 8 -t 3 l a -9 4 -b a -8 2 g 1 -8
5 -b 2 -d 3 g 1 8 3 -i 6 -x 1 -f 1 -g f 8 3 -15 8 -d 1 8 2 -9 4 -12 e -i 1 1b 17 -c 4 -b 6 w 8 -a
5 -f 2 -8 7 -e 1 l 4 -8 2 -l 2 8 2 -9 2 -9 a -a 1 9 5 j 1 -b 2 -9 6 -k 2 g c -h h 8 7 -9 1 -a e k
3 -n 4 -8 2 9 1 -f g -a 4 -15 2 i 7 11 3 9 3 -g 7 -9 9 -8 k u 1 -n 4 -h 3 -a 2 -j a -8 3 -d 8 f 4 c
4 n a -9 7 e 1 -c 1 -f 7 -b 5 -7 9 -b 4 i a -8 8 7 4 9 1 -b 1 -f 2 -9 7 j 3 -9 2 f 5 -c 3 t 3 -2h 2 a
5 9 g -w 1 -d l d 2 -m 4 -9 3 g 5 -7 1 8 5 -15 7 -c 3 -d 1 -i 3 9 8 -a 6 -d 2 a 6 -a 2 -k m a 1 -q
1 -a 5 8 4 8 1 -c b -d 3 i 1 h 4 -h 6 -9 a -g 2 b 3 f c -d 5 30 c -j 8 b 2 -a f -e 2 r 7 -8 1 -d b -h
b b 7 -i 1 -h 1 -8 d z 6 -8 1 -7 2 9 5 8 7 -9 6 -9 b a 4 b 8 a n 9 7 -g 2 -b 2 -r 2 -9 1 -7 6 c c -a
4 8 1 -8 k -c d -a e 7 9 a 1 7 9 -10 8 -e 5 -q 4 -9 2 -c 1 b 9 9 5 -7 6 e 1 b 5 c 5 -o 3 -g h -l 7 -e
1 b c -g 3 -8 5 -7 5 h 1 d e d 7 8 6 -f 3 8 5 -f 7 -8 3 a 7 s 9 -e 1 e 6 8 f k 3 c 1 -b 7 a 7 -f 6 g
5 -8 3 -8 2 -35 8 i b -8 4 -7 6 9 3 -t 3 -i 6 -b 3 -o 1 t g -b 9 y 5 8 d 7 6 -j d h 2 1r 2 a 1 -k
2 -a 8 -r 6 7 4 h b -b 1 -e 9 a b -b 9 -1d 1 -o 7 j 1 c 8 d b -8 4 -b 2 o 5 7 1 -c 2 -l 5 -d e h 3 7
7 -h b l d -r 3 -8 1 9 6 -b 3 -b a -h 9 e a d 2 -g b -b 9 -a 1 9 3 i 2 -b j -b 3 -f 1 s a 7 5 i 7 8
1 -t 1 b 1 -1u 2 -8 i -a 9 -x 6 -k c a 1 d 1 -7 a -9 4 -l 1 -a c g 2 x 7 -e u -8 4 -9 8 -11 5 k 3 9
4 -8 9 f 1 -9 1 -8 5 c 3 -d 4 -c 2 9 4 j 1 -e 18 -h 9 -7 2 12 9 -t 4 -c b -b 4 -8 8 -r 5 8 4 9 4 u
3 -8 5 d 2 -s 1 -g 1 -7 k 9 7 -g 9 m 6 -l c -y c -9 c -8 7 f 9 -9 3 -b 2 -8 n d 4 -h i -p 5 -j 1 -q
9 -c 3 11 3 -8 2 8 2 -n 3 -9 n 7 6 7 1 g 2 8 5 -p 1 -9 1 -a 3 -8 1 -c 1 -s 2 s e d 7 -e 3 -9 9 c g d
4 -t f -e c -8 4 g 3 h i i f -11 1 k 3 b 5 -h 9 -9 4 -a 7 -9 1 a h -9 1 -i 9 -9 2 t a 8 5 -8 a -a 2 g
5 m 3 g a -1l 2 -o d -k 7 b 7 g 2 -8 4 -w b i 3 f 1 -i 1 8 6 -k 5 -b 7 -s 4 -7 3 -7 2 e 5 h 6 -e 6 -c
j -h 1 q d b 5 -c 3 c 4 -c 1 j 2 -7 5 -9 2 -b 6 -b i -8 1 -g 7 -f 2 q 1 -8 1 -h 1 -q 5 8 5 -7 2 -h
h -t i -i 8 -c a -l 3 c 3 3e 2 d 1 o 6 8 c -t j -8 4 b 6 -8 1 7 4 -9 a a 5 7 d -9 3 d 8 k 4 -9 4 c
c -9 7 -c 7 -7 1 -b 2 -9 1 -i i 9 4 d 2 -a 4 -e 3 a 4 -c 6 8 1 b 8 c 4 -9 c -7 1 -a 1 9 2 -c 6 -a
2 -b 1 -i 8 8 6 -l a -f f -e e m 3 9 c -g b j 6 a 2 7 6 -b 2 n 1 8 6 -1m 5 -p 1 k 3 f b 19 1 -9 1 -a
5 -g 1 l 1 9 b c 1 -k a c 5 -k 2 -c 9 -9 9 -7 3 -e 1 8 3 g 6 -b 2 -g k -d g r f -h 1 -8 1 -9 7 g f c
6 -8 8 -l 6 -c 2 -k 7 -c 2 -l 9 -i 8 j 2 b 1 j b -v 2 -c 1 g 9 -f f -c 9 r a -e 9 a 5 7 1 8 7 b 3 -g
3 -g 8 i 2 -16 5 -a 1 -a 3 -a 5 9 4 -8 8 j 4 g 2 -8 4 -8 3 -9 4 y 1 b c o 3 m 6 -e b 8 2 7 9 e 5 -a
8 8 1 -7 8 -8 5 -b 4 p 4 -s 1 -7 1 -8 c c 2 -j 3 -b d c 6 -9 8 7 5 f 2 8 4 -d a e 5 -19 3 -16 1 8 6 9
2 -7 2 -8 3 -w d -i 9 m 1 -8 9 -f 1 -p 5 -l 3 -f 1 -9 3 -b 1 8 2 -1a e 8 4 8 2 l 5 e 2 j 2 -2c 2 -a
2 -b 3 g 6 -b 4 e 7 p 3 -b 5 -z 2 b 3 -a 5 -e b t 4 c 2 8 3 11 1 e 3 -8 a -a 1 u 1 c 4 -b 3 -9 5 -9
3 d 5 f 1 -d 1 -9 1 h 1 -9 1 m 8 -d f -f 5 -e 1 -j 5 -8 c -i 9 -11 a -e 3 -h 1 -a 3 -9 3 u 7 -1j i -x
5 a a -c 3 x 1 -f 1 8 6 -8 4 -n 8 a 3 -b 2 -f 2 -8 6 -9 2 a 9 -8 3 -e 2 -9 4 8 2 f 1 a 2 a 3 -b 2 a
4 g 5 -8 1 j 6 -7 3 -1u a -c 4 -l 7 -p 1 9 u 7 2 -b 8 -8 6 -c 2 j b -a 1 m 9 g 3 i 2 -c e -8 1 -c
3 -8 b -e 5 h 4 -c 9 -9 3 -e 8 a 2 -d 3 d a -b a -a 5 -8 1 -s 3 -k 4 a 1 -b 1 -8 4 -e 5 -e b -8 2 8
b -c e -2b 2 q 9 -9 4 9 6 d 3 -7 2 8 9 j 5 r 1 9 2 z 4 -9 c -b 1 -9 1 -d 5 m 4 a 1 -c 2 a 3 f 1 -e
8 q o 9 9 -d 2 f 4 -f 1 -c 6 -l 3 -c 5 l 7 -8 l -h 2 -d 8 -8 4 8 3 -b d l 3 i 1 d 6 f 2 k 9 -c d -c
6 8 7 -b 4 -9 1 a 3 -a 3 -v 6 -l 6 9 8 e 6 -c e o 1 -h e l 3 -7 1 9 9 -8 2 l 3 b 7 -a 2 o c 7 3 -14
4 7 k -7 2 -a a -8 a -8 2 d 1 8 h 8 2 g 1 -d 2 -8 6 d f 9 1 -x 6 d 7 -9 o d 2 -9 8 b 2 -8 2 -b i f
3 -i 3 -9 7 -8 6 l a 9 1 p 4 -c 7 -k 3 p 1 b 6 -c f j 1 -l e -7 h 20 b 8 2 u 1 -h d -k 5 -h 4 -d 2 9
1 i 1 -g 6 -a 1 u 1 j 2 -a 7 g 8 1t 3 -r 1 -8 1 -e 7 -h 8 e 1 c 2 -i 9 g h -k 2 8 h 8 3 8 8 7 8 g 8 9
1 d 3 a 6 -a 1 7 6 d 8 -8 1 -e 6 -9 1 h 4 o 8 9 8 8 b -7 4 -8 8 1r 1 -b 9 f 2 -z 6 -b 5 r 6 -e b -b
2 i e -c d -d 2 a 4 -a 2 -a 1 -7 d -f 5 -b i -g 5 -j 10 g 4 -8 3 -7 3 -s 1 c 2 -8 3 -d 3 -b 1 a j -9
5 h 2 -b 7 -b c m 9 -f 2 -b 4 -8 3 h 1 a 1 7 3 -h 1 x 5 o f d 1 -b 8 -8 2 -b 6 -b 9 b 4 e a -j 7 g
c b 4 b 8 8 1 -c 5 g 2 -g 1 c a -c 8 -9 5 1a c -i 5 -a 3 -c 1 -15 3 -9 4 a 2 a 4 -7 a -8 1 -g 1 b
3 -13 2 j 6 -a 5 26 c j 1 b 4 a 6 -9 2 b c -b 5 -7 3 -8 e -b 3 8 m c 3 a 4 -7 8 k 4 d 4 -8 1 -o 5 -s
4 9 3 e 1 -9 i -8 1 9 9 -h 3 g 6 a d f 1 -7 4 -8 1 -b 2 s 4 -g 9 -e 6 -s 4 m 6 g 4 -y 4 7 1 -14 4 -9
2 a 7 n 2 h 4 b 3 e m 7 6 -8 9 -7 5 i 2 -b n -d 5 -f 2 -h g a 6 -c 2 r a c b -8 d -k 3 -i 2 b 3 -a
1 e 2 -k d 9 1 -g 8 b 4 -b 3 a 3 9 a -9 1 -8 6 -i e 15 5 -u 6 q 1 f 1 -v 1 -9 2 e c -h 8 g 7 -9 1 -c
2 -b k -k f 9 h h 9 f 5 b 5 8 2 13 4 i 2 -8 5 i 1 -16 1 -9 7 -8 7 d 9 -h 3 w 1 -d 1 -9 7 8 5 f 3 -9
2 d 5 -23 1 g n -d 2 d 9 -9 4 o 3 a 6 y 2 -b 6 9 1 m 1 p 2 -c 5 f b -a 2 o 1 -9 2 -h 9 8 3 e 2 -7
2 -b 6 8 5 a 1 e 2 -a 5 -k 9 -8 7 -e 5 -7 d -7 3 -9 1 -7 4 -d 4 14 4 -1r 1 c 2 v 5 p 3 -e 4 8 4 -r
1 -9 3 -9 4 h 2 -r 3 -9 5 s 6 -a e -8 f 9 7 -t 3 -9 8 -e 1 c 4 10 3 8 6 -8 1 9 4 -12 c -d p -e 2 -a
7 8 4 -d 6 -b 2 1a 1 -9 9 -8 4 -b 1 -a 1 f 3 f 1 a b -8 6 -7 f -p a 9 2 c a -d a -d b -j 1 g 5 -d
1 -9 2 -8 4 -d 1 -15 a -7 a c 2 -8 a -b 9 c 2 -7 4 f 7 -7 2 f 2 -n l -i 2 -1i 2 8 1 t a p a a 7 d
3 -9 13 b a -m 8 t k -8 1 9 3 -g 1 -i 7 -9 5 -b 1 -9 8 -c 5 -d 5 9 d i 4 g 1 -g 1 g 1 -m 9 b 2 -8
4 -a 1 -q 2 d 4 -s 2 8 4 -8 2 -b 2 -c 1 d i -a 4 -d 2 -j 2 e 7 -c 2 -8 5 -c 8 -9 4 -i 1 -q f 8 9 -e
b v 4 e 9 12 3 -g 2 -7 1 -8 1 -8 9 -7 4 -a 1 c b 8 4 -c 1 -8 4 o l -a k 7 3 -f 1 -f 1 -8 3 h 1 7 7 a
3 f 1 -8 2 -b a -k 2 p 7 b 3 -9 2 h 5 g 1 8 1 b 5 -i 3 s 3 -8 4 h 4 o 5 k 8 -b 2 r 9 c b -a 2 a 2 l
5 -9 7 -l 2 -h 5 -d 7 -d 3 j c -9 2 a 2 7 9 -l 3 -c 4 b 2 -a 2 -9 2 -7 a i 2 j l 9 3 -a n k 4 -9 1 -j
4 -c 1 -f i k 3 v a f 2 d 2 b 9 7 4 v 3 a 1 -9 5 8 2 -17 7 -c 2 -h 5 -c 2 r 2 -b 1 f 1 -s v -b 1 -11
4 -c 1 -9 8 -c g 9 9 -b 7 -f 8 8 3 -l 6 -8 2 a 2 -7 7 8 a -f 1 d 1 -j 2 -8 j -9 8 -9 3 -c 7 8 7 u
2 -9 1 -e 3 -a 1 b e -h 8 -c b g 3 c 3 f f 9 e -s 3 -c 5 z 3 -b 3 h g -8 3 f 3 -7 3 -b 1 a 1 b 1 a
g -8 1 -g 5 -e 6 7 1 -7 d -q 3 -d 3 -e 4 -9 5 9 7 h 5 n c -b c r 4 7 i -b 2 -h 1 -8 9 -8 5 -c 6 d
d -k 2 -8 g -m 3 n b -a 1 x 4 8 l -8 5 -y 5 -9 4 e 2 -a b -c i 7 m -a 8 8 6 -9 2 c 4 -8 1 -9 1 -7 1 i
6 -a 4 -q 8 f 3 -g m d 1 -d 5 -d 1 -g 1 -l 4 -h 5 -d 3 p 5 -9 2 -a 3 -10 3 c 4 a a -8 1 -f c -7 2 j
b -o 2 7 4 -f 1 -f 6 -8 5 -8 a w 1 d 3 -f d -f 2 -e 6 -d 8 -b 2 -b 9 -d 3 -b d x b 8 4 -9 4 e 6 a
3 -7 3 -g 8 -a 1 a b -8 1 8 8 y 5 g 2 8 8 7 c -8 5 -c 2 -a 1 -z 1 1n 7 a 2 k a -8 1 8 2 f 1 -9 3 t
d d 7 -8 e -7 a -u 4 j 2 d 3 c 2 -j 3 -8 6 b 2 b 3 b 6 -g 6 -8 5 -9 3 -7 4 -7 8 b 2 -c 9 -19 k -d 5 9
1 -7 1 7 3 -a 4 e 2 -a 3 9 2 g 3 -7 2 -9 5 -a e -r i 7 1 9 1 c e 9 2 -8 3 -g d -7 2 -8 1 -9 1 9 1 8
2 18 1 -j 8 q 9 -l 1 -12 4 -d 1 g 4 9 2 a 7 c 2 -8 4 g 2 -e 9 e c f 7 -d 3 8 5 a 7 -d 1 -f 1 -8 e b
k -8 h -d a -b 2 -o 1 o 2 8 g d 1 -p f -j 3 7 8 -l 7 1a z 9 b -1i 1 -d 3 9 5 9 1 d 3 b 2 9 3 -g d -9
a -8 5 -c 4 -c 7 -q b -10 1 -f 2 m 1 -b 2 -c 8 i 3 -d 4 -15 6 -9 4 -9 2 -p e c f -f 4 -m 4 -a 3 -g
9 -13 d 8 8 t 1 7 d i a -7 5 -1b 7 -r 2 -8 9 i 9 g a l 8 g 7 d 3 -c 1 7 d -d 2 b e -c d -d 5 8 2 -n
8 -8 9 l 1 8 1 9 1 f 9 -1a 5 r 6 -e e -9 2 -9 2 -k 6 -p c f 4 -e 1 -a 9 -8 1 -a 1 -8 1 e 4 9 8 7 8 -h
1 d 3 -n 1 -c 3 m 3 -13 1 9 8 d 8 -g 1 -e 6 j 3 o 4 -8 4 8 8 -a 3 -8 c -k 4 -7 3 -a 4 8 1 -9 4 -n
1 -8 a k 8 -8 b -a 5 b 7 -c 3 g 1 c 1 -7 6 -h 3 -b 5 -m 6 i 6 8 5 -m 5 -1i 3 -1j 5 -a 3 -f 3 h 2 -8
3 -a 1 b 9 9 3 w 8 -p 1 a 1 -9 3 -8 7 -e 3 -8 1 d 1 e 9 -a 1 d 1 -7 6 l 7 a 1 -b 4 -a 8 -a a -8 6 -h
4 9 h -8 7 b 6 -l 2 -7 5 e 3 -8 b b b 7 2 i 1 -m 8 z 5 o 6 -7 4 d 1 -a h x 5 -c 2 -9 3 a 2 b 1 7 1 16
7 -9 3 -8 7 -q j -k 9 -9 2 -j j r d -i f m 1 9 6 -r 8 e 3 -26 1 j 6 -9 1 1a 2 -f 4 f 4 i 3 7 8 -j
1 -12 7 9 3 -h 1 -e 2 -8 1 -n 8 -b 2 -f b b 6 -a 1 -7 7 -7 2 -7 2 d d -d 1 -8 1 -14 2 -h a -b 1 9
3 -f 3 c 2 7 s -8 c 16 6 -7 9 -k d -f b q 3 -8 6 -s 1 -8 1 -k 1 -w a -f 1 -e 1 b 3 -b 6 -l 9 -c 1 -24
e -a 6 -d 3 u c 8 2 -7 5 c 1 q c f 8 y 4 7 4 -g c -9 4 -8 e -b 7 -1s 9 -8 3 c 2 8 1 -e f g 9 8 1 -d
3 c 7 -b 1 -w d g 8 9 d k 7 p 3 -a 2 -8 1 -b 1 d 1 -8 9 g 2 -8 2 -8 3 -9 3 -c 3 -11 4 n 4 9 1 -c 9 -7
2 -b 1 -a 3 p 2 -8 n -m 2 n 3 b 7 f 6 e a b 8 -8 1 -d 4 -8 4 -i 1 k 3 -8 4 n 1 -7 2 -j 6 -7 7 a 7 -e
2 i 4 -9 e -j 6 -8 c -a 3 -q 1 -9 3 m 2 8 1 1g 3 -9 1 -i 1 b 2 g a 14 2 -q 6 -a 1 -a 8 -9 5 -l 1 8
1 -9 2 9 1 f 1 -8 2 -9 1 c 3 -j 4 -c 5 -8 3 -b f -1r 9 f 4 -h a 9 3 -j 2 h 5 j j -2u 3 7 a -a 8 8
5 -g 4 b 3 -9 5 c 5 i 1 -h 1 i 6 -g 5 h 3 -l 4 c 7 -j a -l 2 -f 6 -g 2 b 2 c 4 -d 4 -8 3 7 6 -e 7 t
d 7 7 -j b -c 6 -g e -g 2 -f 3 -c 8 g 1 -n 4 -b 9 -f g 9 1 c 4 -r 6 -i c 8 6 7 9 a 1 -14 g g 1 -d 6 9
2 b 1 -b 1 l 2 d e -9 2 -d 1 e 3 -a 2 -a 2 -8 1 -k 1 d 5 d 2 -e 6 -e 4 7 1 h 1 g 5 c 5 -a 4 -j 3 b
1 -9 2 -b a -j 4 o 5 -k 1 e 8 -i 4 -d 8 -d 4 -8 u -k 5 -h 7 -e 2 -1c f 9 f -j b -p 3 a 1 l 1 g d -7
3 -8 5 -c 2 e 1 c 1 g 9 -d 3 p 2 8 k -m c -a 3 b 4 -1c a 1d 2 a 3 e 7 -o 4 -a 3 -a a a 9 -o 3 -i
2 -1z 9 f c -7 2 -8 8 -7 b -n g -c 7 -8 7 -1l 4 -f 3 i 4 -7 6 c 1 -9 2 f 2 -d 1 s 2 -d 2 8 3 -c 6 -g
1 -g 2 -9 2 -15 1 -17 m -e 4 -b 3 -l 1 e 1 p 6 -f 9 -d 4 -d 6 -7 1 -i 1 -i 7 n 1 -h c -a a -a 5 q 6 m
f -7 6 a 3 a 1 -c 1 -b 7 -b 3 -f i -8 1 c 7 -7 8 -b 1 8 6 -s 4 -8 3 -1v d -9 1 -g 4 -8 2 e k -l d -7
4 -d d -8 5 8 2 8 3 9 2 -b 6 -9 8 -a 1 -l 6 -a 5 -7 3 -b 2 y 3 c 3 8 4 -g 1 -8 c -e 3 -b 2 -7 4 -9
2 -a 1 -9 2 -8 1 -b 1 a 8 y 4 -a 5 -9 2 -g 2 -d 8 7 5 9 6 -a 3 -x 4 9 4 f 6 -12 7 -9 d a 2 -d 2 -e
6 7 9 f 3 -8 1 -7 1 -7 1 -g i b 1 7 8 -c 3 b 2 9 3 -c 3 t 4 d 7 -g 3 -a 1 7 6 -8 9 d 1 a 1 e 5 z 1 -7
5 f 4 -a 3 -b 2 -t 7 -a 7 i 6 -1d 7 -8 6 -f 1 19 4 8 2 -x 2 -n 1 -k 4 -g 6 -7 d -q 3 9 1 -a 2 n 9 -f
1 -d 3 -8 f -8 1 -7 1 -g 6 -n 4 -9 7 -b 2 9 6 -2q 1 -8 8 j 7 -14 1 a 2 x 5 -j 1 9 4 1l g d 5 y 2 9
5 -a 3 -10 5 -8 7 -g 1 j 2 -8 a 7 5 1y 4 8 9 -8 2 9 3 -j 1 -7 3 d 1 a a -s 8 -l 7 -8 o -a 1 -1i g g
1 h 1 -b 2 b 7 -d j b 4 -8 2 -a 7 -c 2 a 1 g 1 -9 g -1i 3 -p 2 b 3 -e 2 7 9 e j 7 i q 2 -8 c v 4 -9
2 -a a -8 7 -7 3 -8 1 o 2 -9 e 9 1 -9 4 8 4 -8 3 -8 3 -a 1 -7 3 -8 1 a b n 7 7 1 -10 2 9 1 -9 1 -7
2 c c q 2 -i 3 -k 2 -z 4 a 2 -g 1 9 i 8 1 7 4 -9 3 c 9 -7 6 -8 8 9 5 w k -q 8 -7 g -h 7 -8 1 l 1 -k
1 -e 1 -d 3 -8 e -s 7 18 1 -m 5 -n 1 -a 3 -f 3 -b 1 -a 1 8 3 -m f c 3 -g 5 -w 2 n 5 -h 3 -a 9 d 5 -9
3 -8 5 -8 13 -a 2 a 2 q 2 h 2 j 1 s 4 -9 5 e 3 c u -i 8 j 2 7 4 -e 5 r a -a b d 3 -9 9 -8 4 k 1 8
8 -e 2 -a b -a 3 14 2 -2m 3 -7 1 -8 5 h 4 -c 2 -k 3 p c -b 1 -d 1 -e g a a g 1 -c 3 -b 7 -g 2 -b 2 -8
9 8 5 -b 4 g 2 -f 3 b 1 g 1 -d 2 -m 1 -9 5 -8 1 -a 4 -c 6 d 1 -e f -9 4 f 1 8 6 -b 3 -9 a -8 5 d a j
2 -9 4 x 3 d 4 -9 9 -8 1 -q 4 -e 1 -2i 4 -8 1 -b a b 6 -9 6 -7 2 11 a c 2 -a 2 -b 3 -c 7 -8 3 i l d
e -a 3 -a 3 -7 4 -7 5 n 2 -7 4 -d 2 -10 4 -15 4 7 7 -a 1 a 8 f 1 h 2 r 2 a 1 e 7 -e d -a 5 -8 d d 8 9
3 7 1 m 2 c 5 9 2 7 1 -u 7 -a b -a c -d 4 b 8 -8 3 -l e i 1 8 2 -f 2 -k 3 d 1 -o 2 -8 3 -g 1 -a 5 -a
3 i 1 -d a -x 2 -k 3 8 1 -8 g -a 8 -7 1 -f 8 s 1 k 8 -k 1 8 c -b g -a 1 -8 2 13 3 -8 3 9 1 o 4 q 6 -k
e 9 8 -8 5 b 8 -e l -8 1 7 2 k b -8 7 9 b -e 7 -k 2 -d 6 -f 4 e 3 8 d 8 2 e 7 -b 6 e 2 -a 8 e 4 d
2 -8 2 a 1 t 5 r 9 -9 1 c 1 -a 2 -9 1 -8 6 -c a c 2 a 7 -9 1 -1b 5 -d 6 -d 5 -9 1 -9 3 -d 1 -b c -c
4 7 e -15 3 -f 5 -8 1 g 6 b a 8 3 -1t 1 -9 4 -b 8 8 1 -8 1 -a 5 -d 7 -a 2 -h 1 7 6 z a -q h b 1 v 2 a
3 8 k 1g 3 8 4 -7 5 9 7 -9 2 -d 1 -b 9 f 7 -c e 9 9 b 2 -f e -d 1 -h 2 -b 1 -d 3 -g 4 -b 4 8 4 -1v
3 -b 4 20 2 g 5 -9 1 -f 5 8 h 9 c -9 8 -n 9 a 6 -h 5 a 4 -c 5 -7 2 b f -7 2 -i 6 -8 2 f 3 -9 6 -1g
8 -e 1 -f 6 m v -r 3 -f e -g 2 k 2 c 9 7 4 -h a 8 4 g 1 -j 1 -a 8 e d -f 1 -n 1 a 8 -h 4 -a 6 -d a -9
4 -9 c 9 2 -8 1 -9 1 k 1 -b b -g 1 1w 7 -7 5 9 8 -9 5 1q 2 -7 i -d p 14 1 -m 9 -q 2 j 4 -9 1 -8 2 -9
3 -g 3 -i 4 -d 1 a 5 -k 7 -7 5 -c 5 7 3 -b 3 w 1 -i 2 8 2 -k 3 -d 8 x 7 -18 1 -b 7 -c p -g 6 h 1 -8
c i 1 -k 5 -8 3 f 5 -7 5 9 2 -9 2 -b 1 -7 8 -x 1 g 2 -e 2 k 5 -e 2 r 1 -h c b 7 8 6 8 6 -9 2 -s 3 -p
5 -a 4 f c -c c i 7 -9 d -8 b -b 1 -b p c 1 -8 3 -28 3 -f 7 -8 2 -8 3 -d 1 -i e -b d -o 6 -7 1 -8
1 -9 7 -v 4 -8 1 8 9 -o 3 b 2 -16 5 -7 7 -p c c 1 b 2 9 3 -g 4 -g 6 c 7 -f 4 7 5 h 3 -7 2 9 1 8 1 -c
1 -7 f -i 7 -9 9 -7 a -9 7 -a 2 -9 1 -o 3 y a -h 2 s 2 d 2 -g 2 h 7 -y n -7 c o 2 f 3 -8 1 -h 7 -c
4 g 5 f 5 8 1 i a k b 9 8 -a 1 g o -7 1 b 3 a 7 -e 1 -8 2 -9 1 e e 13 7 -c 3 8 1 -1i 6 7 k h 1 -d
4 -o 1 -q 4 i h 13 13 a 9 d 1 -c 2 -8 3 -v 4 -9 3 -1l 4 -a 6 -7 3 c 6 f 6 -9 2 -e 4 -9 1 d 1 -9 8 -20
f -a 7 -9 2 b c -m 6 -h 4 -9 5 -9 5 l 1 -h 4 c 4 -b 3 g 4 -9 2 i 1 b 7 l m -b 4 -11 2 -e 1 9 2 -a
f -l 6 -o 3 -e 3 -b b -g 1 -i 5 g 6 c 1 9 1 -7 3 a c -b 1 t 4 -9 2 -f 1 -b 4 -n 1 r 6 -9 3 -z 2 -1b
4 q 6 -10 1 -17 1 7 3 z 3 -c 2 16 5 -g h -g 2 -b 2 a 7 8 i 9 2 a 2 7 q -d 1 -h 4 -a i -c 4 a 3 -9 7 n
8 -c 3 -v d a 5 j 4 -b 1 9 5 -g 6 -7 9 -d 5 -9 a -b 7 -m 9 7 2 h 4 -c 7 -9 l -i 6 -c 3 -9 7 r 5 -g
4 -8 g -c 5 h 4 -s 4 -a 6 8 1 -b 4 -a e -w 2 a 3 -d h -g d -a 1 -1h 6 c c -8 n k a -b 8 -a 9 -7 4 d
1 -g 3 -8 1 -q 3 -e 1 -9 6 -7 1 p 9 -j 2 -d 2 t 1 -e 6 e b h 8 -9 5 e 3 -11 a -e 3 z p -a 7 s 1 -e
c -9 6 -e g -b 9 -h 5 e c -7 6 e 1 -b 7 c 3 -8 6 -e 1 -c 2 -k 2 b d g e 1d d 9 a -b 4 e 2 a 7 d 6 c
4 -1q 7 -p 2 -e 2 n 4 -e 5 e 5 e 3 -11 5 b 3 -c e -a 3 g 1 -h 9 -g 3 j 6 -8 3 1f 1 a 9 t 4 a 2 -8 1 l
1 m c -d 6 -7 5 n 7 -a 5 -c 3 -p k -8 3 n 1 -c 1 -c 8 -8 1 -9 2 -c 5 -7 3 -a 1 -8 1 f 4 -a 2 -e b -f
4 -d 7 -9 3 -v 4 d 3 -a 6 -9 d a 2 c e -9 2 8 a -b 4 -1d 5 -h 1 -h 4 d 3 h 6 -9 i -f 5 a 1 -8 a -i
1 -b 2 -a 5 -1b 7 -g 1 j m h 2 -k d -e 4 w 4 p 5 -i 8 -g 6 a f -7 3 e 3 l a -v 1 -9 b c 2 -2b b k
7 -j d 9 i -7 3 w 1 -f 1 -d 2 -a 2 -i 9 -b 1 -8 4 n 3 a 2 -h 7 -d 7 8 6 -r 4 q 4 -j h -1g 3 7 2 a
2 -1k 4 a 4 d 1 i 6 -1d 2 -9 b -z 3 m h -c 5 -e 3 p q -9 1 8 3 -d 2 f 4 -g 4 f 8 -c g -s 4 8 6 e e 8
1 r e b 1 b 5 -d 1 8 2 -s 3 -a 1 -14 4 1o 7 h 3 -g 6 7 2 -h 3 -d 3 -18 2 -a 5 h 3 -9 i -8 2 -h d -9
3 e 7 -e 7 -l 3 e a -e 1 8 5 -9 1 9 9 j 2 c 5 -p 7 -8 7 -7 d -8 2 -b 2 -d 5 -g 9 f 2 8 1 9 9 a 5 -9
6 -7 2 -b 3 8 9 9 2 -c 5 e a a 5 d 2 -k 8 h 4 -8 3 -8 1 -c b b 5 -t b r 3 i 1 -9 7 e 1 -8 b -9 2 -z
5 -d 1 f 2 -7 4 -7 8 -9 2 -9 6 -b 1 9 8 8 8 8 4 c 4 -1g 7 -o 5 -9 a -g 6 -7 3 -8 i -8 4 k 3 8 c -e
3 -8 5 -h 4 -v 8 -1e 6 l 6 -c 4 -b 1 -b 1 -d 2 8 2 -e 4 -d 1 g 6 -9 1 -x 9 -b 3 16 f 12 4 9 2 -u
4 -1j 3 8 2 -f 1 -j 4 8 9 h 3 -d 3 -17 4 -c 4 o b 7 a x 4 -k 5 7 2 l 6 f 1 -h 3 -a 3 7 4 t 2 -7 2 c
6 -c 3 -7 2 -9 c k 1 c i -9 1 -8 f -8 3 -y 8 -g 7 -i 3 8 t -7 3 m 2 8 9 m 2 -1a g -c 1 f 1 n 2 -i
3 -k 3 a 8 -7 4 e 3 f 4 -8 1 e 3 8 4 10 1 -d 1 -b 2 b 4 -d 4 -j 1 c 8 1e 1 -7 c j 3 -n 1 o 6 -f 3 -o
m -a 2 -d 5 y 2 x t -8 2 -a w -b f g 4 i 4 -c 4 -b 9 b 5 -d 6 -8 b -e 7 -i a -7 3 -i 1 -8 6 -a 5 -7
4 -c 2 -e 3 -8 8 e 5 -b 4 -f 1 m 1 -8 5 -1l 8 -e a j 4 7 3 -c 1 -9 1 -8 1 g g -h 3 -8 3 -g b -d 4 r
6 -9 3 -11 3 -9 9 -9 1 x 1 -8 4 -8 d -h 1 -a 1 g 2 j 2 n 8 b c -8 7 g 7 1e 2 -8 3 -c b -g h 9 1 -9
8 -i 9 d p -a 2 -g 1 -a 3 -9 f -7 5 -9 1 -h 4 -a 1 -7 2 -c 2 s 5 b 1 -a 2 8 5 8 2 -g 7 s 1 e 6 -b
2 -k 3 p 2 9 h 8 1 -9 2 l 3 8 3 -9 1 e k -f l -8 a -d 3 8 6 p 2 y 3 -s 6 -9 2 p 5 -8 1 -9 3 -h 5 8
6 -9 8 -f 2 8 6 -b q -h h -a 3 -c e 9 1 a 6 i 2 -c 1 -w 2 -a 1 -a g 9 m f 5 7 7 -i 7 a 3 -o 8 9 a n
3 -k 1 -i 4 i 3 -k a -k 4 -9 1 a 1 8 3 -c 5 -d 6 -c 2 h c -11 2 -c 3 8 3 -q 1 c 2 -b i 8 5 8 7 -b
2 -7 1 -a 2 d 1 -a 2 -7 2 -x 2 u 1 k 5 -e 1 1k 1 -a 5 -f 5 c b -7 2 -c 1 8 3 j 9 -p 1 -m 4 e 3 -c 8 n
6 -d k n 2 -1j 3 -e 1 -b 8 -f 6 e 6 e 6 9 1 -8 d -b 3 a a w 6 u 6 c a -7 c -8 4 c h 8 5 s 1 -9 5 -d
1 -v 1 -m 2 k 9 h 4 -b b -t 9 -c 5 g 3 i 9 -b g b 1 -a 4 h 7 k 1 -b 1 c b -a 4 11 a 8 a o c a 3 -b
9 -16 4 -8 4 8 4 -a 1 -a 6 -7 1 -h 3 8 6 -t 3 -u a e 1 i 2 -7 7 18 e -d 4 -b 9 -g 2 -8 6 -m 1 w 2 o
3 -8 1 -i 1 -a 2 -g 8 b 9 -e 3 -h 2 -m 2 8 3 -e 2 -k 1 e 5 g 5 -t 6 -a 5 l 2 -9 3 9 4 -e 1 -b 2 -b
5 h 6 h 6 -k 1 c 3 -8 2 -g 3 -j 1 7 5 -d 3 9 7 -7 4 -a 6 d 3 -9 1 a 1 f 9 q 4 a 3 8 4 -c 4 -38 4 -v
1 -f 3 -8 5 d 4 u j -1z 1 9 9 9 a n 3 -9 2 -h 4 f 6 g 3 -r 1 -f b -d 2 -a 5 9 3 -d 6 9 d e 3 -7 1 -1f
4 g 1 -f 2 c 2 -b b -a 3 g 6 -9 3 -b 4 11 5 c 1 -l 5 f r m 2 9 2 -h 8 -a 8 -e 4 9 4 c 1 l 5 t 6 y 1 g
5 -d 7 9 1 c 1 d 4 8 8 -8 2 -9 2 -j 4 -8 8 -10 1 -a 1 -9 a -f c p 4 -w 5 -h 9 p 2 -8 2 15 1 -8 2 -l
5 -b 3 -i 5 f 1 -b 3 -y m -j 5 -h 2 -h 3 -e 1 -b m -14 3 -c a -n 7 -8 7 w 9 r 2 -9 3 -8 5 -c 4 -c 8 a
3 -8 1 -b 6 -7 8 -9 1 e 6 9 5 a 5 -9 5 -d 3 -c 4 -9 a c g -8 1 -a 5 -7 2 b 3 -n b -8 3 -9 6 -b 1 k
3 a 3 d 1 -a c c 5 9 6 -9 5 -h 9 8 1 -7 5 17 7 9 3 a 1 w 4 -d 9 -b 5 -r 2 o 1 2d 2 h b -k b a 4 -i
a -k 3 -z 6 h 2 -o 9 8 2 -d 7 -f 9 -9 6 h f -8 3 -d 2 -s 6 c 9 -9 8 -a 7 -b 3 -n 2 9 5 -n 4 9 2 -c
8 -a d -13 3 -g 2 -m 4 9 c d 2 -d 5 -7 2 -y 2 h 1 -9 h j 4 -c 7 -o 2 -h 1 -7 4 -9 2 b 1 -f g 9 e -b
d -8 4 -a 9 d 4 h 3 8 4 8 3 8 5 g 6 a 5 -n f -8 5 a b d 6 -8 8 z a d 1 -8 8 -e 5 -c 3 -16 3 -7 5 -9
2 -7 8 7 5 -9 o -8 8 -f 2 -7 g 9 2 a 5 -7 f b 1 -a 9 8 j -9 5 17 4 -c 5 d i g c -a 3 -9 2 -w 6 9
c -13 8 -i 5 c 4 -e 1 -d 3 c 1 -k 3 -8 4 -b j -a 6 -h 3 7 3 7 3 -x 2 c 3 -c 5 -7 5 -t 3 -e a -b 1 -d
1 g 2 -b 6 i 5 9 1 -l a -g 1 8 8 -z 6 -p 1 -8 5 h 3 -8 d 1s 1 b 5 -u 8 -h 1 h 2 b 4 m 3 -8 1 -p b 13
b q g -7 1 e 2 -a 4 -7 b -i 3 -9 1 h 5 8 1 -7 3 -s 7 -9 a g f -9 6 k 8 8 2 o 7 -8 4 -a 9 j f -e g a
8 -a a -8 a -e 9 n 1 c a -j 2 -17 2 e 1 h 1 -8 8 q 2 -8 7 -9 7 29 3 b 6 -8 h -t 2 -8 2 e i j 7 8 1 -d
1 i 3 c 2 -j 5 -x 3 -c 8 -k 9 -9 d -9 8 -i d b 4 c 3 -8 d -a c -i 1 -8 2 j 1 -9 3 a 5 b 7 -g e -c
1 -j 1 -7 1 -7 2 -c l j 6 -9 2 -g a -f 1 -c 9 g 1 d 2 -f c -b e a 3 -k 6 k 2 -9 2 9 2 -b 8 -8 6 f 2 h
2 -g 8 -a 3 -8 9 d 7 -7 c 1g 3 -7 6 a 4 -8 1 -e 9 -8 1 -9 6 -i 5 -z 1 -f 1 -c 1 d 2 7 p c 5 z 4 k 2 7
e -8 2 -a 6 -h 5 -a 4 -8 1 -c 6 j 1 -p 6 -l 1 -g 9 -f 5 1k d f 1 -d 7 -9 4 -h 6 -8 2 -m 3 x 6 -b 5 -k
4 -c 8 -7 1 -9 2 e a -f 1 b 1 b 5 r 6 -7 8 -9 9 a 1 d 8 -g 8 k 9 a 2 c 5 -f 5 14 2 -l 1 -e 4 d 9 c
8 -v 3 -l f -b 6 -e r -f 2 -d 5 9 9 -l 2 15 8 9 6 9 4 t 6 -9 c -w 1 -1l 3 13 9 -7 3 z 5 9 3 -d 2 9
3 c 3 d 8 a g n 1 -r 7 f 3 -1k 3 9 1 -g 2 -a 7 s 2 -k 1 -a 2 -8 5 -m 3 o 8 9 8 k 3 -9 6 a 6 -7 e -9
3 -c 2 -8 1 l a a i -8 g k 1 -9 d 11 r -b 3 -7 7 -9 2 -7 6 9 4 -c 3 f 3 a 7 -r 4 -b 6 -9 1 d 1 h 5 a
2 -7 6 -7 1 -b 7 -9 2 -a 6 -g 1 c 2 -8 7 8 1 7 2 -9 8 b 3 -y 1 15 4 -7 s -8 5 g 2 l 1 -c 3 -e 9 -f
1 -a 6 9 2 9 2 -f 1 -c 1 -8 6 i 3 -9 a -7 1 -e a h 3 g h -8 4 -10 2 -8 3 -10 1 -9 1 s 7 -e 2 b 6 i
e 9 b -9 1 -k 7 9 n -12 2 -j 5 9 1 -p b g 7 -8 5 8 5 -e 2 -7 c b 7 -8 3 -e 7 g 1 -8 7 c 5 7 5 -8 1 9
1 g 3 -a 1 -m 2 -e 9 -12 3 g 3 -b h -d f 1c 5 -a 1 -b 6 -v d -g 1 -w 2 -a q g 2 g 7 -e c -b f -a 2 f
a -g 3 j 6 -a 4 m 6 -c 8 k 1 7 1 -9 1 h 4 m 3 8 4 -8 8 13 4 -u 1 -d 5 -i b -b 9 8 4 -b 2 -7 i -14
9 -r 1 h 2 f 6 -7 9 f 2 9 b -i 9 9 1 -d 4 -g d -j 6 c 7 -d 2 -c 5 -c 2 -c 1 -n 8 9 b -f 1 -g b -i
7 -d 7 8 9 8 d -8 3 8 1 7 4 -b 1 -14 2 -g 1 -t 1 -9 3 9 3 -d 4 -a 4 t i -e b 9 9 7 6 -c b g 2 e h -k
1 -c 1 l 3 -9 1 -1q 1 w f -e 3 i 9 9 7 a 9 -a 5 -b 1 -a 1 -a 4 -9 2 -e 1 -n 5 -21 3 8 3 -8 1 d 3 -a
4 -w 4 -a 5 h 4 -1f 6 -m e -o 2 q 7 8 8 7 1 -8 b 9 3 -a 6 -b 1 w 4 -f 3 -j 9 -a 2 -f 9 i 3 -a 3 k
8 -e 1 r 1 -r 6 7 1 -d 9 -18 3 g a -c w s b -m 6 -9 2 -e 4 a f -8 4 e 1 -d 4 -d 2 -o 1 -w g -a 4 -7
5 9 4 a 8 -e 7 r 7 -b 4 f j v 3 -h n -o 3 -7 1 12 4 -x 12 b b -e 2 h 3 -9 4 -q 4 -11 b -29 f -9 7 -b
c 7 b -a 4 j 1 -g 3 9 2 7 6 n 4 -h 8 b 6 7 5 -c 1 n 2 -9 5 -7 6 -9 1 -1n 3 -8 1 m 3 -1d 2 -7 1 -a 9 7
3 -d 6 c 3 -7 4 h k -9 1 h 1 a 4 -a 3 -8 7 -8 8 8 a -t 2 -9 f 9 3 h b -7 1 -d 5 -8 3 p 4 f 1 g 4 -c
e v 6 9 7 -z 8 i 7 -e 1 8 2 a 5 -a f -7 b -19 1 -f 4 -f 3 8 4 -9 a 8 c -a 1 18 6 -d 4 9 2 -d h a 5 -9
h -9 5 -a 5 -a 2 -7 b -o 4 j 8 -8 3 -8 1 b 1 -8 1 i 5 -1m 8 -g 5 1g 8 v 3 -8 6 g f -9 2 -9 3 -8 9 8
e -j 3 -k 1 -b 2 -7 a 9 4 -j 3 b 1 a 2 e 1 -9 1 -b 1 -8 l -b f -g 6 -e 7 -a 1 g 1 m 3 -b 2 8 5 -9 2 8
5 -i 3 -a 1 b 1 j 4 -7 4 l 3 7 9 -m 3 -n 5 9 c a 3 8 8 -14 7 x a d 6 -9 6 -1w 4 -c 2 -8 d -b 6 -e
3 -k 4 -1n 1 q b -n 2 -f 3 -8 1 8 8 p b -t 7 -c 5 h b -h 9 a 5 -10 f -f 4 -c 1 -b 1 -o 2 -t 7 -9 1 -b
5 -b 3 -2u 4 -b 5 -h 1 -a 7 -h 1 b 1 q 2 c g d 9 j 7 -8 5 -9 1 g 1 9 5 -p 6 -f 4 -c 9 a 2 -k 1 -a
1 -e 7 -n 4 e 3 c 2 8 a 8 1 -9 3 -c a -a 1 -d 2 -s 7 -b 6 -7 3 a 1 -8 2 -c 4 -8 1 -q c g 3 -n 3 d 3 9
4 -o 3 -9 4 h 1 -8 2 -b 3 -a 5 -8 6 -a 6 -g d -n 1 -9 5 -g 2 -f 5 -g 4 -a 3 -e 4 a 9 -b 1 -a n -b
4 -g 3 i 3 a 1 -b 6 d 4 b e b 2 -n 3 -f h c a -b i a 3 -8 3 -c 7 9 8 -7 1 m 8 c 8 c 5 -d 1 -a 4 7
7 -e 9 -b s -r 2 -1l 4 d 3 -m 1 -a 4 -e 2 -k 5 -d 7 -a b 8 6 -7 6 h 3 s 4 -9 5 -a 8 -d 1 -b 5 b 8 -h
1 8 c a 9 -c b 12 5 e 4 -a f f 3 -9 2 b b -w 2 -14 4 -z 2 -9 5 b 3 g 9 -p c -t 1 a d -g 4 -o 6 -b k 9
3 -9 7 19 7 9 2 t 4 d 1 p 1 -8 7 -y 4 8 8 -7 1 -b 3 -w 1 a 3 b d -9 2 l 6 -c b h 2 -c 7 -x 1 -a 1 -7
5 -9 b -f 8 -d 1 d d f 1 -9 1 i 1 -c 7 9 9 -c 1 a 5 -8 1 -a e -8 c a 1 -a 5 c 5 a 3 b 3 -8 2 -f 1 j
2 8 2 p 2 -8 3 -7 2 -7 1 r a -8 4 j c b 1 -r 7 -r 7 -i 7 -v c -p 3 v 6 -f f 9 4 l 2 -e 1 9 5 -c 1 -7
1 -7 4 -8 2 -8 8 -1w 6 b 1 n 1 -e 6 -e j -m c -a 9 c 1 -8 3 -h 1 -c 3 8 6 -8 3 -d 3 l 4 -i 1 -8 1 -h
3 -9 b -18 g a i -h 5 -8 2 -8 4 -c 1 -m 9 q 1 -8 8 -a 2 f 7 -8 1 -x 7 -1i 3 -7 j -b 4 p 5 f 3 -c 3 -9
7 -f a -9 1 -c 6 -c j -1y o 9 7 b 1 -x 1 -8 1 m 7 1y 4 -l 2 -8 1 -m 9 -c 4 p g c 8 -c 4 a 1 b 3 -m
2 8 1 -c 5 b 1 9 1 -9 2 9 1 a 3 i 5 -8 6 c 1 -9 2 h 2 -f 7 -b 2 d c -c 2 -8 1 -8 e -c 7 -d 7 -7 4 -n
5 -h 5 a 7 -b 6 -n 4 c 6 a 1 -d 1 -g 1 9 c d j -16 2 9 c -8 2 d 3 -c 5 -d 4 -c r a 1 k 7 g 1 -8 3 -7
2 -f 1 12 5 8 2 -t 3 -a c -8 5 g 7 -8 4 -i 4 d 1 -8 b -11 6 -d 6 7 1 -a 3 18 2 -9 1 -i c -l 1 -a 6 f
c -v 1 -c 3 7 6 -c 2 a 2 -k 8 -c 2 b 1 e 8 f 4 n 8 -b 1 -7 d d 6 c g 8 1 -g 9 -h 5 b 1 -7 c 9 2 f
6 -a 3 7 1 -a 3 -8 3 c 4 9 1 h 6 -9 1 7 4 c 7 -j c j b -9 a -d d -f 2 7 a -9 i -16 1 -8 3 -u 1 u p -a
8 c 9 -d 3 -7 6 -g 2 -9 e d 1 a 2 -d 3 9 5 -a 4 -i 4 -e i -l 1 -b 9 -9 a -d 3 q 6 e 6 1c 7 b 1 9 1 b
3 e c -e 5 y 2 k 7 -e 9 -k 3 g 4 8 6 -7 a -f 3 12 c -a i d 7 e b -a 3 v a h 2 -a 3 k 8 -e 1 y 1 -i
8 k 1 -1k 9 c 1 -g 1 -n 4 -f 4 7 f -b 8 -9 3 -a 6 d 3 o h x 1 l 8 p 1 -17 2 -7 5 -9 8 b 1 e 1 -7 n -8
r i 6 -12 3 -a a -e 1 -1b a -b 4 -7 4 -c 1 -8 2 -9 d -c 1 -i a g 2 j 7 -b 5 -9 4 k 2 -t 3 -7 3 -i
1 -e 2 -l 4 -c 9 -8 3 -9 5 f 5 -n 1 9 1 -o 3 d 1 -e 3 -g 6 -o b -c e n 1 -a c -8 3 p 4 -d 5 d 5 z 5 9
4 -7 3 h 6 -g 2 -m g -h 6 m 6 b 1 d 2 f 4 -f 2 i b -a 1 -d 6 -c 3 -9 9 i f -a 6 -7 e -l 1 -c 1 -f
j -a 4 9 1 p 1 f 2 f 4 q 5 g 7 -8 1 e 1 d 2 c 2 -e 5 b 3 k 6 -a 4 9 c p 3 -b f -a 1 f 8 -k 6 e 3 9
b -a 5 -8 5 7 1 -l h 14 6 -a c e 2 8 8 -p 4 -h 7 -1k 2 -b 4 -c 2 8 3 -k 2 n a -9 b x f b f -7 c -a
4 -g 1 -e h -d 3 g e -h a b 2 -d 8 9 i -b 1 16 3 c 4 -10 6 a 8 -d 4 h 6 -8 4 a 3 8 6 j 1 j 4 9 4 -s
g -b 4 9 3 -i c -8 h i 1 -8 4 g 1 -z 2 -9 3 -c 1 z 7 8 d -9 4 -x 3 -8 4 -7 6 -9 9 -e 1 -h 3 c 5 g 2 h
2 -f 3 -8 8 -n 1 -f 6 -g 3 -e t b 5 7 8 -e 1 f 2 -p 2 -a 2 -g 8 -8 1 -i 2 -d 7 -a 4 -i 1 9 1 -9 3 i
6 a 3 -9 3 a 1 -w d -c 4 -c 4 8 b -s 4 -j 4 -f l -8 f 1a 2 -a 2 -d 2 -b p -a c b d -8 3 -13 b -c a -b
1 -e 1 f a -9 3 -e a -d 2 c 4 -h 3 -8 3 -q 4 w 5 -l 1 -a a f 3 -7 6 -g 4 -1s 8 -a 3 9 4 -d 2 i 4 -14
3 13 5 -b 2 -8 4 g 3 -v 2 -j 7 9 7 c 2 f 2 -e k -g 6 -c b -8 3 9 a a c -n 2 -v 3 d 2 8 2 y 9 -11 5 -k
7 -9 1 -9 5 -c 4 a 8 -g 1 -b 1 -g 2 a 1 -e 2 -d 2 -8 3 -c 4 -n 2 b 6 q 5 -a 4 -e 2 n 9 -8 2 8 2 o
2 -9 4 -9 6 c 4 -d 7 d 5 -s 1 9 4 17 6 b 3 -9 b -7 c m 1 -7 6 o 2 -8 3 r 9 -a 5 a 2 -e 2 -b 1 -8 c -7
9 l 8 -g i -b c f 3 -a p -a 2 8 2 a e -b 1 -b 6 -7 2 -e 3 -9 2 -o 2 -8 8 -a e -c 3 g a -c 2 -e m 8
1 g 1 f 5 8 6 -a 5 -d 1 f 6 -h 1 -e 6 -14 1 j 1 b 6 9 a -7 2 -c 4 -b 6 g e -c 1 -9 1 -19 3 8 4 -c 1 d
7 -9 a -8 2 -b f n 2 e 6 b 2 d 5 -u e -8 a -9 1 m 2 h e -i 6 u 4 g 6 -n d -x 2 -2i 3 -s 2 -d 2 -8
1 1t 1 -a 1 -j 7 -f 7 i 1 -b d -9 2 a 1 -9 b -a f -7 4 -g 2 -8 q -b 7 -f 2 a 5 a 1 e 8 -f 2 -e 2 -8
2 a 9 r a 8 1 -9 a -d 1 a i k 6 -r 9 -8 1 -j 1 -b 2 -a 3 -9 d 1f 1 8 2 -9 1 8 2 -8 d -8 h -8 5 -7
2 -b 4 -9 2 -9 l g 4 -a 4 9 3 9 6 b 1 l 7 -d 1 -13 5 -q 2 -a 3 9 6 7 i -1g 2 -a o 8 k -b 4 k 1 -g
3 -7 2 -9 8 -8 2 e 1 g 4 -b 4 -g 1 7 4 -8 a -s 2 7 8 -b i h 5 j g -c 1 -7 2 j 4 a 7 y 2 -l 1 -c 4 9
z -7 o f 2 -9 4 -r 7 -9 1 -u k a 3 -i 2 -a d -d 2 b 1 -g 1 -b 5 m d -7 3 -9 4 -c w q 9 -g 5 -e 8 r
3 -8 9 a 1 -7 1 -f 1 -7 8 -a 6 -i 2 f 2 -7 7 k 1 e 8 k 3 -h 7 -j c x b b 1 a 2 -h 1 -a a i 4 r 2 s
1 -b 3 -a 3 -v a 9 3 d j m 9 e 8 -j 4 -7 6 f 2 d 3 -b 5 c r e e -8 9 -f a -m 5 9 1 -p 7 -9 3 -9 5 s
4 -a 7 -9 d -c 6 j 9 -8 2 -8 5 -a c 9 8 -g e -d m g 6 -9 1 -j 1 f 2 -d c 1n 4 -8 p 9 6 -f 2 -i 1 -c
4 -7 18 -d 3 c 5 -8 3 f 4 7 4 o 8 9 5 -7 3 -m 1 -b 2 -8 j -8 1 -c 2 7 5 -8 5 -9 7 b 7 f 3 d 1 -8 3 -f
6 -e 5 -a 9 -9 1 a 5 -d g 8 d -9 7 -11 2 -m 5 -h t 9 1 8 1 -18 1 -7 1 -9 4 -b 2 -7 2 -9 6 h m -e b -7
5 i 2 -12 2 -7 1 -e p -7 1 -e 1 -8 2 -1g 1 9 2 -n 4 n j f 2 9 7 -e 6 -1j 3 -8 8 c l -k 1 -e 2 -b 2 -u
s -7 e -j 6 k 7 -9 4 c 1 -8 3 -d 5 -m 9 -7 a h c -16 4 i 2 h 2 7 3 -d 6 -b 5 7 3 -u 8 -f 7 -9 5 -9
5 c 7 -e 7 -m e -8 3 c 2 -l 1 -c e 9 5 -h 1 -g 5 -p 2 p 8 -9 1 c 4 -e 4 -c 5 -l 3 -1b d -a 1 -a 6 -f
1 b f -i 2 -9 2 -f 3 -a c -8 a k 3 d 4 -9 7 -d 1 a 2 -b 2 -o e -9 d -2q 1 x 3 -j 3 s 8 i 8 -8 5 e 1 8
1 -9 a p 3 9 1 -a 1 7 2 -9 4 1z 4 -h g c 2 -w b -9 6 -i c u 2 8 6 19 8 g 1 e 1 -9 3 -p 1 i 2 -8 6 g
h -a 7 -c g -7 1 -9 6 -9 3 j 3 -o 1 d 1 -c 3 8 c j 1 -a 8 -a 1 u 2 -h a c 1 -13 4 -8 5 m 1 9 2 k 2 e
5 r 1 -8 a 9 6 1k 1 n c b 4 -u 2 -a 8 -x 1 8 1 8 1 -d 5 3e 3 j l 7 8 -8 7 n 2 -b 9 -7 7 -9 3 -a 2 -s
8 -b f f 7 -a 4 -f a c 6 a 5 c 5 a 5 -k f m 2 -9 5 -8 5 g 6 -1d 3 -15 6 a 1 -a 4 -b 6 -e 2 e 3 -8 6 o
1 -b 3 h b c 2 n 6 -a c p 9 -m 2 27 1 -a 1 -7 3 -e 2 f 2 8 6 8 7 -7 1 l 5 b a c d g 2 b 7 -i 3 a 4 m
1 -7 9 -l 2 -b 3 -8 8 9 3 -9 9 -l 9 -f 8 -w 9 8 1 -9 1 m 3 -7 4 -i 2 -9 3 16 7 -d 3 f 7 f 2 9 8 -7
3 -b 1 d d d 7 -f 1 -9 5 -q 1 -7 2 -e 2 -d 4 c 1 o 4 -k 3 -g 1 g 2 -g 2 -r 5 -m h -h g b 1 r 1 -7 9 k
3 -9 a -g 3 -7 i -8 8 -f i -7 1 -9 1 -t 3 -j 7 -8 2 9 6 -9 8 -9 7 8 6 -d 6 -g 8 -8 6 -c c -a 2 -c
3 -c 6 8 1 -l a -r 6 -9 4 -s 2 -8 2 i 2 -p 1 h 1 -8 5 -9 o g a -a h c 5 c 6 -l 5 -c 3 8 4 h 2 -q 1 -b
4 q a -q 1 -m 5 -u b -b a 8 3 a g j 4 8 3 -d 2 8 5 b 6 g d -8 5 -c 5 -b 9 -b 4 8 2 8 1 7 5 -k 1 -y
5 -19 5 b 2 i 2 f 2 n 1 o 5 -f 3 -j 5 -h 9 -r 2 9 1 7 4 p a -f h -9 2 -d c -9 6 -c 3 -d 1 -v 7 j 4 -b
2 -i 6 -7 1 -9 7 -c 9 n 8 m 8 7 2 d 1 e 1 -s u -9 2 -b 1 -f 5 -a 2 -8 3 -k 4 f 2 -9 9 w 6 d d 8 h 11
4 h 1 b 4 8 2 -b a -t 1 b 2 f 8 -h g -7 e b 3 9 d f 7 r 6 -8 6 f 3 -e 2 -t 1 c 1 -7 2 j 2 9 1 -k 2 f
4 -b 8 w 1 -7 1 7 1 7 f -b 5 j 7 -c 1 -c d 8 3 -7 2 -b 2 -e 1 -9 2 -c 8 -w f n 1 -c 5 7 g -k 4 -1d
h -o 5 -1f 2 -a 7 d a -9 9 l 4 j 8 -8 3 -b 1 8 1 9 a 9 3 1f l 9 1 -a n -e g 8 5 -8 5 e 8 b q a a -b
d -7 2 -q 2 -a 2 -7 6 y 1 -b 8 -i 3 -c 4 e 4 -u j -b 4 c 1 -8 7 9 2 e d -18 3 1i 3 -k 2 -m 3 12 3 h
1 -7 a -7 5 -x 3 -p 3 j 2 -a 4 k 6 -8 f 9 a -a 5 -e 7 c 3 8 3 c a -a 4 8 4 7 2 -9 6 -k l -a 5 c 4 8
4 u 8 -9 i i 3 -c 1 -8 2 8 6 -a 2 g 4 q 9 x a -g 1 j 1 -q 8 8 f -s c 1a 6 9 3 8 b 8 5 u 8 -c 8 b 1 -i
5 -9 8 -9 3 a 5 -9 6 7 6 -9 2 b 2 d 5 i 1 8 3 7 f -9 1 d 4 -7 1 -b 1 h 8 b 2 f 2 -i 1 e 7 -h 1 9 4 d
b j 1 2h 6 -b 1 -20 1 -a 3 -f 3 -a 2 8 4 -t 2 -p 9 -a 1 -8 2 h 1 -8 1 9 2 -8 3 -1f 4 -7 c -7 1 i 6 h
2 -8 3 8 1 -e 5 f 1 g h -v g -7 4 b 8 -a 4 n 8 -8 1 p g j 4 -7 1 a 1 -e 9 17 1 -g 4 -8 1 -7 l 8 5 c
6 9 e -u j -b 3 -e 2 e 6 -g 9 q 6 8 9 -b 8 a 1 d 1 c 9 c 3 -l 1 -c 1 -f 1 -8 i x i -e 4 -7 a -r e -g
1 -9 8 -c 3 -8 2 7 4 -s 2 -7 6 -c 3 -9 c k 2 e 2 8 3 -g 2 -16 1 -12 4 l 1 -9 9 -c h -b 5 -b 2 -e 7 e
a -b 2 s 1 t 2 k b -8 3 10 1 f 3 -a a -a c q 6 -h 1 8 6 -9 8 -k 2 n 3 -g 3 7 1 d 1 -9 2 -7 9 -b 2 -b
2 -8 3 m 5 -h 2 b 1 -c 4 -d h e 4 a 4 -8 5 -m 2 j 9 -f 6 -9 2 s 7 -i 4 -7 8 -8 3 i 6 -m 4 l 1 13 3 h
3 l 4 -9 3 g 2 -f 2 -a 8 9 2 b 4 k 3 a 9 -f d -s 7 8 a -c 2 8 e 8 d -7 2 -i 7 -y j 7 a 7 9 -f 7 -g
1 -k h -9 3 8 1 -h a -l 2 -d 1 a c e 4 -e 2 l 3 -e j t a -a 4 8 6 v 5 8 3 -f 1 -9 4 b 7 i 9 z 1 -b
3 -7 2 i 1 -9 2 d 8 v d c 2 -h 2 8 1 b b -j 3 b 1 h 6 -8 d -g 4 7 2 -8 5 -c 4 f h -k g -7 8 h 7 -2e
2 -7 1 i 2 -j d -d 1 c 1 -8 b -t g -b 5 -e 1 -8 1 a 1 -h 1 -d 4 l 1 -9 5 -g 6 d 3 e 2 r 6 d 5 -d 1 -7
4 -d 1 -f 1 i a g 3 -8 4 -u 3 -8 6 k 5 l 6 -q 1 -7 4 f 3 -i 8 n 3 a 3 -a 4 9 1 f 3 8 7 -a 2 e g 1g
4 -e 1 -8 4 -b 8 -m 1 -h 2 8 1 -12 7 9 5 -a 2 -c 5 -e 1 w 6 -9 4 -i 1 -e 6 k 1 -b 6 -a 6 9 3 -8 2 h
1 7 5 -11 8 b 9 -a 4 -1m 4 -7 1 -d 5 -9 3 7 7 -8 3 -8 2 -d l -e 3 -e c b 4 -9 7 -9 c 8 2 -7 1 7 8 e
5 e 4 -l 2 -a 6 -a b -h 2 -j 1 -1o 2 -f 2 g 1 -t 6 -c j -8 8 -8 6 -b 2 -d c -s a -i 1 8 1 9 6 7 3 n
8 -c 1 -9 b -b 2 8 7 l 1 -l 8 -1d 2 e 4 f d -9 4 7 e -i 2 -h 1 7 1 -h 1 -a 3 -9 1 -1n 1 -9 1 -c 7 -b
5 -8 4 g 4 1t 3 -m 7 -g 1 7 2 -7 3 14 6 -c c i 8 8 7 -c 4 -1e 6 10 4 -8 6 d 6 -7 2 -9 1 a 3 -9 8 -c
2 n e e 2 e b -a 3 g e -i 2 -9 2 -i 4 -k 3 -9 e -7 e 9 5 -15 6 -p 1 c g -2b 7 -p 3 i 3 8 1 16 7 -8
3 1c 1 b 3 8 8 18 a 9 4 -7 2 7 1 -a a -8 b -9 2 -b b -c 6 -c c -18 4 -14 1 8 5 -9 2 -f 5 h 3 -1g 5 -c
4 b 2 -9 3 -l d -c i -a 9 n 1 -t 1 -p 5 a 1 8 3 -e a -b 1 -i 5 -a 1 -b 5 -u 3 -g a -a 9 e c -g 8 i
6 -7 9 e 2 8 3 -f 3 -7 1 c 3 -c c -h c 8 e -a 8 j d h 4 -a a -1h 2 -c 3 -h 2 a 9 -h 4 -9 h -a 5 i
6 -8 2 -37 1 d 1 -8 a -a 1 -j 3 h 3 -b 1 b 3 -7 4 8 1 -1b g 16 6 9 1 -f 2 -d 1 -e 1 i 6 8 j -8 3 -9
1 8 8 -w 7 -x 7 -e 2 9 1 -8 2 -7 h 7 d j 1 -8 9 -7 2 -10 5 9 2 8 2 b 3 -l 2 -8 3 -c 2 -21 4 -d 1 -q
2 -e 1 9 b 17 2 -c 9 8 1 9 1 n 1 t a o 3 -3y 6 q 1 -h a -1k 8 -b 9 -s 8 -c 2 l 1 g 7 -14 4 c 4 s 1 9
8 7 3 -7 4 -h 3 -c 5 -k 6 -c 3 9 7 -k 3 -a 2 r 5 e 3 -e 2 c 7 -b b -h a -a 6 w 6 h 3 b 2 7 4 e b i
3 e g -a 5 c b -8 3 -8 2 g 3 -h 2 g 2 -e a -a 7 -g b -9 11 -9 4 -b 2 l 2 a r -8 1 f 4 c 9 -9 1 -b e e
2 a 3 -7 9 -a e -g 5 j a -j 1 h 2 -d 6 -e 3 l 3 c 4 n 1 -s 5 -9 2 f 4 -j 5 a 4 -7 1 -b 4 a b b 1 j
6 h 1 g 1 -b 1 p 2 -8 1 -m 6 9 9 -b 8 7 b c 1 -a 4 -9 1 -b 1 -b 7 -c 2 -8 4 13 1 d d -b d c 6 -c 3 -h
2 -e 9 -g 2 -i 6 l 8 f 3 8 1 7 2 -e 5 -8 2 -z 1 -b c -1w 5 r 9 -8 c t 3 9 4 -a i -9 3 9 j g e -s 5 j
1 h 2 8 1 -2h c l 3 i 1 -s 7 e 8 -b f 9 7 z 6 -a 9 s 3 h 4 -l 2 -b 8 -x 1 e 5 k 2 -x 5 -b 1 7 1 9 e c
8 a 8 -9 8 -e 2 -h c -16 4 -s 1 g d -n 2 -c 8 c d -o 1 -b 2 -p 6 8 3 b 1 -y 1 -d 1 -e 1 8 k -8 7 8
1 1a 2 -y 2 -1h 7 j 1 -b 6 d 2 -a 3 7 2 7 6 b a p f -7 h -9 4 -8 3 b 6 9 3 g 5 p 3 7 4 -f b 9 4 -8
6 -11 4 -8 2 -9 3 -g c -b k -8 8 -8 7 -b 1 -1d 3 -1n 5 -a 1 -t 7 -g 2 -18 1 -p 9 1d 3 -b 7 t 5 i i a
2 -8 7 -h 4 -j 1 -g f -m a i b -a 6 -k 8 -8 5 -c 7 h j b 8 -8 2 p 1 -a 8 c 2 8 4 -c 8 -f 2 g 2 -b
2 -8 1 a 2 -a 4 l 6 -9 f -k a s 9 -9 1 9 v -g 6 -r 3 15 8 -c 5 f c -b 4 h 2 -k 3 -d h c 1 -d 4 -e
4 -9 b w 4 9 1 f 4 a 7 -b 1 -8 m k b d 1 11 2 8 5 -b 3 g 3 -l 9 -c 3 -18 2 9 2 f 5 -7 5 8 2 -a 4 -a
3 -e 3 8 7 -8 d k 2 v 1 -w 8 -b 9 -a d -p 3 -7 6 -e 3 -b 2 -l 8 -7 e -a b -v 2 -d 2 8 7 -8 4 -i 6 -10
1 -8 4 -d 5 -9 e -a 1 a 6 1n 1 p 2 -7 6 -7 n g 8 -e 5 c 8 a b 9 g 12 1 -7 a -g 1 a 3 o 9 -e 2 -w 1 b
9 -g 1 c 3 -8 2 h 3 8 8 -9 1 e 2 -8 d -l 1 a c j c o 2 -c 1 -d 3 -a 3 -c 8 f 2 b 8 -a a -7 8 -r 9 -m
6 a 3 d e -24 2 q 3 -o 2 -8 a -i c -8 5 a 1 b 7 -e 9 -2f 3 a 5 t 1 -b 1 -c 7 k f a e -p 8 -9 3 7 7 -g
2 q 1 -b b m 2 -b 5 g 4 -8 2 -b 7 -s 1 -f 5 8 3 -7 j -8 h -c 4 -7 1 f 2 -9 6 -9 3 -b 2 -d q w 8 -i
a e 8 -l c -a 2 -9 1 -a 8 -a 4 -a 4 -b 1 -i 3 -y 2 g 5 o m g 2 -7 3 c 5 -i 5 -c 6 -r 5 -x 3 i 3 -8
9 -d 2 -9 f o 9 -i 1 a c -g a 8 b -7 6 h b -7 3 -f f -g b a 4 9 3 9 l -c 4 -b 4 -9 3 -a 6 c 7 -f 4 b
5 -g 2 h 3 -q 1 l 4 b 5 -7 d -7 3 -i 3 k 2 -8 2 8 6 -8 5 -2a 2 -8 7 -l b -8 2 e 5 -f 5 -l 1 7 3 -e
1 -r 5 -8 1 -k 6 9 3 -b 1 -c m 1w 4 f 2 f 5 -e 6 -a 2 d h -a 2 9 1 8 c -7 3 -r 8 -f 1 -i 4 -a 8 f 2 f
1 -b 2 -h 6 -e 4 e 1 10 1 9 4 y 4 -e 1 -9 4 -8 4 h 2 g b l 2 -h 4 -e 1 -b e -b 4 f 2 8 5 l 4 a 7 -a
1 -27 2 -x 6 7 b b 6 -a 1 -7 p k 3 -d 2 7 5 -r 7 c 2 -g 1 -f 1 -d w -a g o 5 -b 2 -a 1 -c 3 l 2 -9
6 -a b -k 2 -x c 8 3 e 1 -9 i -c 2 -19 4 -e 4 -j 2 a 6 9 4 -m 4 j 6 -9 1 g 1 -c 1 -c l 8 6 j a r 2 1u
6 b 1 -9 i -8 a i f b 4 8 4 -8 6 -l 3 -k 1 -8 1 -9 1 a 3 -d a -9 h -h b -9 7 f 4 g 7 -1g 6 h 4 -j
4 -9 2 -8 6 8 2 -f n 7 5 b 2 p 8 -e 1 -8 2 -c 3 -f 3 1r 5 n 3 -i 6 -12 5 m a -9 h -c g 9 1 -k 8 -a
6 -1x 2 -9 d -9 4 -8 1 -g 2 -a 2 -m 2 k j -r a 9 f -1h b -h 3 -8 6 -a 4 -a 4 f 2 -f j -d 8 -8 1 -11
1 -b 4 -a 1 -11 g f 2 -a f z 7 -8 5 e 4 e 6 -g 4 i 4 -9 2 -c j -9 2 -e 3 d 7 -k b -9 6 g 2 c 5 -9 1 9
9 -8 5 k 8 m 1 -g 1 -b 4 8 3 -a 2 -16 4 9 1 -a 5 -8 3 s 7 -e 7 c 4 h 2 b 1 b 7 d 2 -f 2 t d -b 2 b
2 a 3 -c j 7 1 -o 2 h d h 3 -7 3 -b m -8 2 -7 3 -i 2 q 3 c 1 -h 2 -8 1 7 2 -i 2 -9 r 7 6 8 1 -16 4 -j
8 d l -x 1 -8 2 g 6 j 4 9 3 -g 2 8 3 b 2 -b e 9 y -9 3 b 2 -d 3 8 9 g 7 -b 4 g 3 -7 1 f 4 d 5 -8 5 -8
1 -a 3 c 1 -7 6 8 1 -b d -1k 2 8 8 c 6 m d i 1 -c 8 e e n f b 4 -g 9 e 2 -16 7 -7 3 g 2 -9 e -b 1 k
1 -b 2 -b 2 -9 1 -8 3 -9 1 -d 1 h 9 -9 4 -c 4 -c c -g 1 9 5 -f 2 -i 2 d 1 9 2 a 1 -9 1 -s 1 -f d k
7 -19 a -e 9 -7 5 -i 3 -g 2 -g 2 a k -k b -f 1 -e 2 -i 4 i 1 -h 6 d 6 d 1 -8 1 f e -c 1 g 3 9 1 -p
g -c f -p 3 -g h c b n 1 f 1 d 2 a 1 -c 3 i 1 a 2 -9 3 -8 1 -d e -7 7 -s 2 -9 2 d a -d 4 -b 9 -8 b 1n
e a 9 7 g -l 8 -9 3 7 5 n 9 -d 5 9 4 8 6 c 7 8 d k j -14 d -g 4 -8 7 -b 7 -b 4 c b 7 7 7 j -12 p a
5 b 7 17 a -c 2 -a d -9 7 -9 4 -c 5 y 1 j d b 1 -9 5 -8 5 -8 c e 8 7 1 -u 3 7 1 i 3 -b 5 -9 7 -8 3 d
7 -9 3 j 6 a 1 8 2 -8 4 -7 2 10 e -a 1 b 6 -8 6 -q 8 8 6 -9 a -7 5 -b 2 a 5 f 3 n 7 -f 7 -l 4 g 8 y
8 -c 5 8 4 -1g 2 8 1 m 6 -c 5 -c 2 -7 3 8 9 -p 7 -8 a a 6 -9 d -7 l -k 1 t 8 9 7 -l e -h 5 -z 9 k
3 -9 2 c 5 -7 5 -b 5 -8 1 -8 g -9 1 9 1 -e 2 -o h -b c -q 2 -d 9 -c 4 -19 2 f 1 -9 9 b 1 -e h d 1 g
1 b h d 9 9 3 x 4 f 2 -i b -8 9 -a 2 -i 4 -b 1 -d 3 -c n 10 4 1d 5 b 1 c 3 7 b 8 b c 3 -e 7 e 6 j 1 9
e -i e b 1 -k 6 -a 3 k 2 b 3 -8 6 -2b 2 8 4 -7 4 -d a -s 1 s 3 10 2 -n 3 -a a q 5 -t 5 -n 6 -b 1 f
5 -g 3 -r 1 -8 2 -o 6 -b 5 a 3 -8 4 -b 1 -a 5 8 u 9 5 a 4 -n 4 -a e -d j 8 7 -7 2 -d 2 m 2 d 4 l 3 -c
4 -v 7 -8 2 -c d -d 1 -h d -8 8 k q -g 9 -f m f 3 k 5 -a a b l -9 b -c 3 -a 2 -d 4 a 1 -j 1 -h 2 -d
1 f 2 -9 1 -g 5 7 4 -7 2 m 2 m 7 -i 1 m 9 a 1 -b b -8 7 f 3 -e 4 -q 1 -c 3 -d 5 -j 4 -8 5 14 1 7 9 n
2 c a -b 2 d 4 -8 2 j 6 b 6 h 4 c 6 e b v e -b 6 -8 9 -c 3 -b 2 -g 2 -b 5 -y 5 q 4 -i 5 b 4 -a 2 b
5 a 3 -i 5 c 4 -d 4 -m 3 -9 3 8 3 -h 2 -d 3 h 5 b f -e 1 d 2 7 6 7 3 9 l -8 6 -a 4 -c 6 -n h e 7 -q
3 e 2 -8 f -14 6 p 3 g 3 -9 c 8 b -8 2 9 1 -a k -a 2 9 5 b 7 -9 1 -a 4 e 2 -10 1 l 4 -f 3 -7 4 f g a
5 9 3 i 2 g 4 -p e 7 1 -b 2 g 1 -c 5 -m 3 g 1 w 1 9 2 -7 d -r 6 -a 8 -8 1 -9 3 a 2 -h f 8 1 -u 1 -q
6 -8 3 -u 1 b 4 -m 8 -9 a -b 5 -b 2 -9 3 -m 1 -l 1 -c 1 -8 4 -e 5 -c 1 -8 2 8 1 9 4 8 1 h 1 -g 5 7
1 8 4 -b 2 -m 2 9 2 1m 1 j c -9 5 y 7 -e 1 c 1 -8 j -b 2 -c i d 6 8 k 9 2 -g 2 -9 9 a 4 8 4 -n 4 i
2 -l f d 2 -8 h e 5 -1c h t 3 v 9 n 2 -k 1 d 4 -h 5 f 8 -x 2 9 2 -1h 5 -p d -b 1 -e c e 6 h 1 -b 1 -8
2 -a 2 d b -8 3 -8 2 j 4 -e 4 c 9 a 3 -b 1 -9 a 8 g 8 1 7 5 a 1 19 2 c l -g 2 -7 4 -7 3 8 8 8 9 r 5 9
1 -j 2 -k 7 -9 2 b a -1h 4 -e k y 2 a 1 p 7 -g 4 t 5 a 1 -t 1 9 3 f 1 f 3 -h 3 d 2 -7 2 b 2 d 2 -d
2 -b 4 -e 3 -a 7 -7 7 -s a p 3 8 5 -b g -c b 11 4 a 3 -a 1 -8 f 18 5 e 8 a 3 -e 9 r a -b a l 2 e 9 -b
b h g -8 d -h a -8 6 -l 3 -7 3 d 1 -8 2 b 9 -c 5 b 5 -o 5 7 3 -x l a 4 i 4 f 1 9 1 23 7 t 4 -f b b
1 7 5 -8 2 -8 4 u 7 9 d -8 5 -8 6 -f 4 -9 2 b 5 -f 2 -9 4 -e 1 -c 8 -g 2 -c 1 p 7 b 1 7 2 -b 6 q 3 -e
3 -g 7 r 1 c 1 8 c o 1 r i -8 5 -s b l 7 -n 4 a 1 -e e -9 y -7 3 -9 2 -8 5 15 6 -b 5 n 3 -9 4 a q -8
1 a 2 -8 2 -7 3 -c f -a 5 o 2 -i 2 -a 4 e 1 -k 8 -9 4 -f 1 -k 2 -n 4 -d g n 7 -8 5 9 7 -k 8 -e 6 -f
9 i 2 -u m -9 2 -d c -11 2 g 2 f 1 -a a -a 8 9 2 -i 5 -9 2 7 a -h 1 -7 3 d 9 8 5 b 5 -8 1 -8 1 n 9 7
6 -f a -v 2 -l a k 4 -j 6 8 9 -a 5 -h 9 c 5 -a 5 -8 4 -h 4 -w 1 a 2 -p 4 o 1 7 5 9 a -8 4 -7 2 -b
1 -9 4 k 2 -d k -8 d -1p 6 a 5 -a 5 7 4 9 7 c 4 -w 6 -9 2 -r 6 -h a -c 8 -8 n -a 4 m 1 -j e -34 5 r
3 -n 5 -a 3 -d b c 3 d 5 p 1 -o 4 c c -l 2 g 3 -d 2 -9 k -g c -9 6 -b 2 -b 2 -s 5 9 8 7 9 8 6 n 5 f
7 g 4 -b o -g 9 -g 7 -8 2 -8 4 -s 2 -18 5 -8 9 -a 2 c 1 -d 7 -8 f h 1 x 4 h b -8 2 -a 1 c 4 -a 2 -1f
1 f 2 e 2 a 8 b 1 -9 f b 5 t 5 9 3 1c 6 -i e -d b -h 5 -a 1 -a 5 1h 6 -s 8 -f 4 10 d -7 6 -d 4 a 3 b
a -a 5 11 1 y 4 -b 1 -15 2 f 3 -g 6 a d -d 2 g 3 -8 2 7 5 9 7 d 7 r 1 -f 5 -d 9 i 4 d 5 -z 7 -l 9 8
3 c a 9 5 -a 7 -9 v g 1 9 2 i 8 16 2 -1m 6 -8 8 -b 2 -9 2 -9 6 -g 9 7 3 b 7 8 1 c 4 d 8 -i 6 -a 6 c
3 -11 b f 9 -y d a 2 -e 4 -9 3 -a 2 8 1 -q 2 -b 6 s 2 r 3 a 3 -e 4 -c 1 -b 9 e c -14 8 9 1 -8 1 -b
2 j 1 -k 6 t h -c 1 8 a 11 h -c 1 -e 1 e 8 a 9 n 6 11 5 9 6 g 7 -i 1 -11 9 -g 3 -c 4 -b 4 -h 2 a 2 -a
1 -1i 3 -h 5 -8 5 c 1 -b 1 -7 6 -d c -d 6 -7 3 -d 2 -k 3 8 4 -9 a -b 2 k 9 9 4 -9 1 -e 4 -9 9 -l 6 -f
2 -b 1 8 3 15 4 9 1 -m 1 l q a 4 9 4 -8 a 9 b j 8 b 3 b 8 -m 2 -q 3 -l 5 18 6 q 7 a a 1d 2 -b d -9
1 j 1 8 3 -c 4 -j 5 -7 2 -8 7 -c 7 -b 3 9 h o 7 -g 6 8 8 d 3 -f 6 -c 4 -h 3 k 6 -e 2 -a 2 -d c -b
b -9 g m b -d 8 -8 6 d a -i 2 m 2 -9 1 -h 3 -7 4 q 6 -7 5 m 2 8 b g 6 a 6 -d e f 1 7 i -c 4 -9 4 k
6 -e k -9 6 -b 1 -a 6 x 4 -1e 3 7 8 -a b 15 2 -8 g e 7 -a 4 i 3 -f b -8 3 -f 1 -p 7 s 1 -a 6 -l 6 -i
2 l 5 m 1 -8 4 r 1 -1j 2 -a 6 -a 7 -e g -9 6 a 1 -8 3 p b -j 1 a c -g 1 -c 2 -9 j -l 3 -a 2 -i 6 -z
1 -8 3 -p 1 -9 4 -9 q 7 4 13 1 -f 1 -9 c d 5 -i 5 -b 4 -c 1 -8 1 -c 7 f 6 -q 8 -u 7 -d 4 d 1 -8 1 -8
2 b 3 c 7 -e d -8 4 -9 7 -8 4 -j 1 a 8 -7 1 -i a r 2 -e 2 b 2 -g 6 -b 9 d 8 -b 2 -a 8 -k 3 -e 5 k
7 -d b 8 2 -a 1 -s 6 -9 6 -f 2 -8 2 -c 8 -s g -b 7 -i 3 -9 6 -7 2 -9 4 -f 4 -10 7 -9 4 -a 1 -u 2 -c
2 -15 1 -1c 6 -f 7 l 5 d 4 -9 1 -8 6 a a -9 6 u 6 -8 c k 7 -1n 2 -k 2 e 8 -9 5 -c 2 8 1 p c -8 1 -k
4 -i 1 -8 1 -c 3 c 1 -a 9 m 4 -8 6 -a 9 -k 3 -b 1 -7 c -q 3 -e 1 -e h -a 4 j 3 -9 1 -8 6 -8 1 m 6 c
e 8 1 -n 4 i b -9 6 u 1 g 4 a 2 -u 2 8 q -o g k a e 7 h 2 -b 2 h d -e 3 -b 1 -8 6 d 3 -h 9 -c 3 -l
1 -d 2 8 1 -a 9 -b 9 8 2 -7 5 -8 5 -m 4 -a b i 2 1o 4 -s a -c 8 -p 5 -1d b i 5 9 6 -8 1 -9 4 -d 1 e
4 -8 7 -b 3 -8 3 l 4 -c 3 -9 4 p 5 -b 4 r 2 -k 5 -d 1 8 4 j 8 b 4 -a 3 n 2 9 c c 3 -18 3 e 2 i 4 b
9 -t 5 -7 4 a g b 1 -8 1 -b 2 b 1 7 2 g 3 g 6 f 5 9 3 -m f -c 9 -h 2 f 9 7 1 -7 1 k 1 -9 9 8 b -b
4 -8 4 -15 3 7 3 -a 4 -p 9 -14 5 15 1 b 7 -f e -23 2 -j 1 b a 9 6 -7 4 r 1 -e 3 -c 2 d b -12 2 g 9 -7
4 a 2 -8 2 7 2 -y j 7 2 l 4 s 7 8 6 -b b 8 5 -7 3 -9 8 -g 4 -i 7 -8 1 -a 2 -s 1 -d 1 -c k -7 9 -9 2 n
9 -f 7 9 1 -d 3 s 2 f 6 d f -e 2 -c 8 -9 1 -b 6 k f -9 a f 1 e 6 i 3 b k 7 5 -i 2 -7 5 -f 3 -h 1 -e
7 e 5 9 a -8 5 -c 3 b 2 -a 6 -h 2 -l 4 -13 2 -9 8 f 1 -d 1 -q 9 -c 9 -e 5 -q 2 -a 1 -9 3 d 2 -8 5 c
4 -a 1 m 4 -d 2 -e 6 a 9 w 6 -7 1 -g 1 -9 6 -b g e 1 h b -8 4 9 2 -b 6 o 5 -p 3 9 5 -h 7 -b e b 7 -d
1 -8 2 -h 2 -f 5 -e 6 -l 1 8 2 k 5 h 8 q 7 -n i 8 5 j 2 q 4 -d 1 7 a k 2 -d 7 i 1 7 1 -9 1 -8 2 a 4 h
1 -9 6 9 3 -e 1 -11 9 g 8 -9 6 -k 1 -8 2 m 6 -b 3 -d 1 9 e e 6 -8 3 -8 9 g 1 9 4 b 1 e 8 -g 4 -b 3 b
b -c 3 b d -a 3 -d 2 r 5 a 4 -8 4 -b f -h 7 -h 4 -9 2 8 g d c -e 6 -a h -8 3 8 2 -9 1 n 4 b i -m 1 k
1 9 d -e 3 -g g -10 7 -8 6 -9 e -a 5 -b 4 -o 7 -7 1 -u 5 -j 6 -c 4 -b 5 v 4 -9 j -7 6 g 1 -b 1 -e 1 o
4 -e b -b 3 i 2 -8 7 b 1 -b 7 -8 2 -8 3 -9 1 -1e 1 -8 5 -9 2 -e 1 16 b -j 7 -p 8 -7 3 1b 1 -a 7 9
8 -9 2 l 6 -d 4 -8 1 -h 6 g 2 x 1 -p 3 -9 7 -9 5 r 1 f 1 -9 7 1b c g 9 -7 1 -11 1 -9 6 7 g a 1 -1k
3 -9 8 -h 8 -b 6 -8 h -8 1 -8 3 g 3 -9 3 -e 8 g 1 8 7 -c 1 -f 7 -g 3 -8 4 -7 c 9 3 -d 4 a c c 2 -18
1 -b 8 -j 7 7 5 a 2 h 1 -9 3 m 5 9 1 8 4 m b f 6 u 6 b 3 m 3 r 7 e 1 -a 2 -g 3 c 9 -9 1 8 2 b 7 -b
8 -8 4 8 4 -a 4 -k 9 -g b -g 2 r 9 -9 b -7 1 -7 7 -o 2 -8 c -8 4 -14 2 -i 3 -a 5 -9 4 -z 3 9 4 -8 2 7
b -g 8 a 3 7 b -3k 3 -9 1 -9 5 -f 7 7 4 -a 1 -a b -c 9 -7 2 -a 4 8 5 c 2 -8 7 -h 1 -b 8 -9 1 h 8 -7
2 -o 1 -e 2 -g 1 -9 f -8 6 8 3 -w j -a 1 -h 7 -9 6 7 1 -a 1 -10 1 -b 1 -a 3 -14 1 -a 1 -15 4 -d 7 -9
3 -z 4 -b 1 -f a -a 1 f 1 -8 3 -a 6 9 5 f c -c 6 -c 3 -d 3 9 5 -d 2 a 8 -7 9 -e 1 u 8 7 9 -8 3 j 1 d
2 a 6 m m -a 4 b 5 -a 1 -y b z 5 -8 2 -8 8 a 1 -a 8 k 2 -8 2 -1j a -1j 3 h 2 c d k 4 -b 1 j 3 -e 5 c
6 j 3 -1a 6 -n 7 7 5 7 2 -j 1 -b d -a 5 -a 8 l 2 -h b -9 9 8 1 -8 3 m 4 -e a 8 3 n 3 15 2 -h 6 -b
1 -13 1 -9 d b 5 -o 3 9 1 -8 3 -c 1 -p 4 -b b 9 4 -d 2 t 7 -a 5 -9 1 -1x 3 -8 6 q 2 12 6 -c 4 -f 2 g
5 -a 2 -13 1 -9 3 -n 3 -b 7 -e 5 14 a -i 6 -8 7 -l 5 9 8 a 2 i 3 x 1 d 1 -m 8 a 2 b 5 -a 5 a 2 -y
1 -e 9 -a 2 -9 a -d 1 8 6 -8 3 -q i -8 2 z d n 5 -7 1 7 2 -p 1 -a 5 -8 7 h 4 -e 2 -a 6 -8 7 -c 5 f
4 -b 3 -e 6 -7 5 d 3 -a 8 7 3 c a -i 3 -m 2 a 1 y 1 -c 4 j 6 -9 2 -s 1 -8 5 -b 2 -b 1 f 2 -a b -7 3 l
1 a 2 b 2 1c a -c 2 9 1 7 2 -f 3 -g 5 f 2 9 1 -a n -v 1 -c 1 c 2 -8 1 -b 3 b 2 j 7 9 4 -9 5 p 3 -b
4 -9 2 -i 1 8 3 f g -a 3 a 5 j 5 -a 1 -g c 7 b q 5 7 1 c 1 -c 1 c 3 -a 2 r 5 e 7 f 2 7 8 2f 9 -e c -a
4 -9 5 d d d a s 6 -v 2 9 1 -8 7 a 4 g 2 -c 3 -b 5 -8 2 8 2 8 4 -f 3 y 5 -8 4 m 9 -t e -a 1 d 4 -9
5 g 3 d 9 -h 3 -l 1 f 3 -k 1 -h 1 -8 6 g 6 -l 4 -8 8 8 f b 4 -d 1 -v 5 -g d -a 3 -k 3 -k 2 -a 3 c 1 c
1 a 1 -7 n -9 1 -g 3 -f 6 -a 3 -e b -17 3 -n 7 -a 3 c 3 -a 5 g 3 9 1 -q 1 -r 4 -7 1 -g a d 4 -p 2 -e
5 -9 2 -i 1 -u f 7 4 g 4 -13 8 8 1 k 1 -m 3 -1a 2 -c 5 i 9 -h q -24 3 -7 e c g -a h -g 7 -8 1 7 3 g
4 q d -y b i 1 c 2 -b 6 -20 4 -c 3 b j -c 1 e 1 -c g -c 3 -8 2 -k 2 a 2 9 3 -c j -7 4 7 8 -9 a -d 2 y
1 -9 9 -p 4 p 5 -c 1 -i 2 -r 3 m 3 -7 3 -p g i 4 8 2 l 3 b 1 -7 1 7 3 f 5 -i e -9 4 -9 5 -j 1 -c 2 -8
a -h 4 -9 4 i 3 9 6 c 7 c a -a 5 -9 2 f 6 e j -i d k 1 -8 3 -9 4 -h p b 1 -a 9 -1p 1 1t 1 -9 5 -f 2 i
f -h 3 -b f -f c 1n a d k 11 3 -7 n -d 3 -e 3 c 4 -9 3 7 i -9 1 h 3 9 1 a 1 -8 2 -9 2 8 7 h 1 -9 1 m
9 -1a 2 -f 9 -7 e c 3 -l 6 u 3 -9 5 n 1 8 6 -b 2 -v b 8 2 -9 4 -a 1 k 1 -u 5 7 2 -a 6 -b 1 -d 1 -a
1 7 4 -d 4 n 4 k 2 -1d 3 c e -f 5 10 3 8 2 -8 8 -8 2 10 1 a 2 e 1 b 2 -9 2 -m 8 9 5 -c 4 -n i 8 2 h
9 -e 2 b n -b 4 -n 1 -9 5 -k 1 -8 7 o 4 -e 9 -m g -d 8 b 6 -8 i -c 2 -c 3 x 4 -d 4 -c 2 c 4 c 9 -8
3 -a 1 -e 1 d 6 l 5 i 6 9 3 k a -9 1 -b 7 v 2 -e 1 -b 5 g 7 -7 a a 7 9 d -b 4 b 4 -e 7 b e -8 2 -e
7 n 6 b 1 -7 b -n e -l 4 8 5 -8 1 d 3 -8 8 -11 8 -a 1 -b 3 -8 3 -c a -c 9 -g 9 j 1 p 6 -e 2 -c 2 -b
3 -9 5 -c 5 m k -a 7 a 3 -a 5 -c 7 -o 5 -8 4 v 8 -9 5 -o 1 -b 6 -9 8 -1v 1 -9 5 y b -a k -m 3 -a 8 -h
2 -d 3 7 4 f 4 11 8 -i 1 i 5 -j 3 -a 4 -8 1 -9 b 1n 1 -b 2 8 1 -a 5 1a h -8 2 -9 f 7 4 8 b l 3 -i
7 -p 1 -d 3 -f 3 -f n -8 3 -7 9 -d g 8 m 7 6 a 8 l 1 d 4 -f 4 e 2 -p 1 -c 4 -f 4 f 1 d 4 -b 1 -a j 9
a c 2 -8 g -9 4 -i m c 8 c 8 b e 11 3 -f 1 -d 7 7 2 -8 c -a 1 -8 4 e 3 -l 3 w g -i 7 d u i 5 c e -8
f a 6 i 1 -9 7 -a 2 -c 8 m 2 e 8 -c 1 k 7 -9 4 -a 6 -e 2 8 5 1k 3 -o 9 b 2 h 4 -e 7 8 3 -8 2 a 2 -9
5 -a 1 -c 5 -j 4 -c 7 9 3 -9 2 z f -f 2 c a -t 1 7 2 b a v e -14 1 -b 2 g 2 -8 1 c 4 -o 6 8 3 -8 5 1g
a -j 7 f 5 b 4 -u b a 6 -8 a -d 3 -m 1 i a -x 5 9 7 a 7 -b a -l d 9 8 -l 3 -o 1 -h 7 -q 1 r 7 i 4 -b
6 h 1 -b d e 5 -a 7 -8 1 -a 3 -h 3 8 2 9 2 h g h r -g 8 -n i a 5 a 6 1d 2 -8 2 c a -g 6 -g 3 -p 5 -a
7 d 4 11 1 -c 1 8 2 -9 f -8 f -9 h i 3 -b 3 -8 1 a 2 -c 4 -s 2 -c 4 h b a 1 -9 f -7 4 c 1 9 8 8 5 h
2 8 2 8 3 -7 m -9 3 f a -y 3 j 1 -9 4 -f 5 k 5 -c 2 -8 4 n 4 -r 3 8 7 -v 5 u 2 r 1 -7 1 b 3 -b 1 b
2 -a 2 -c 2 -9 2 -e e -7 c j i -d 1 -9 1 -m 8 -9 l f 2 -a b c 5 -c 2 e 6 i 9 -d 11 7 1 a 3 -a 3 -8
9 1d d 7 6 g 4 m 4 -c 8 8 1 a 1 a 5 -a 5 -1q s -j 5 g 1 -d 7 -8 1 k 3 -k 1 f b 7 2 9 2 n 1 -8 1 g
6 -c c -a 1 -7 9 -b 4 f 3 -j 9 q 1 -d 1 -7 i -c 6 -c 2 -c 5 -b 4 i 2 b 5 -e q -e 2 1e 7 g 2 7 2 -9
1 7 k -f 4 7 2 -v 2 m m -e 1 -c k o j -z 1 -c 3 -g 4 -8 3 -9 1 -e 2 8 8 -p 3 -t g k 1 -8 4 -i 3 -7
3 -k 2 -f 1 c 9 y 3 -a 5 q 3 -f 7 f 7 -a 3 -a 4 -j 3 -b 4 8 1 -7 1 -b 6 9 1 m 1 -s d -8 9 9 m e 1 -8
2 -a c i j -9 1 -o 4 8 9 -g 4 -1l 3 9 7 f 1 -9 7 b 4 -h c o 1 b 8 -a 6 g 4 e 2 f 1 -8 5 -a 3 8 9 o
4 g 5 -8 i g b -b 7 -8 6 -1h 2 m 7 r 1 d c -b 3 -7 4 8 6 a e o 3 i 4 -7 2 -11 5 -w 2 f 3 7 1 1x a o
1 f 2 9 6 -e 3 j 3 -h 8 a 7 -r 1 -o 7 9 5 -8 4 -c 1 8 1 -e 4 -8 b 9 b -13 3 i 2 a 1 -e 7 8 1 -f a -8
2 a 8 -a 7 -d 3 -a 3 g 2 -a 3 c j i 3 -b 4 -i k -8 4 -t 5 -b 2 -12 1 -f 2 -8 2 -e 2 -n 8 -7 e 8 5 -i
2 -f 6 -d 7 9 2 -7 1 h 4 -i 2 g 1 -1f 2 -j a -n 8 -9 9 -9 2 -c 1 -b a h e -9 1 -7 e 1m 7 -b 4 -e 3 c
3 -a 1 -q 3 -b 1 c 2 8 1 -7 4 r 4 -b 2 8 5 -a 7 -e 3 8 6 -8 e -a 1 -1a 3 -d 2 -p 5 h 4 -15 4 -9 6 d
2 -q 2 n a -7 2 -c 4 8 v 9 6 -f a 9 3 -12 5 d 1 8 1 -j 1 l 5 i 6 -b 1 -1m 4 -9 2 -e b 1b 7 -8 m c
p -l 3 -7 1 -g 9 -e 2 -a 1 o 5 -c 5 -v 4 9 3 g a -a e -l 2 -b 4 -r 2 8 1 9 3 h 1 -e 3 -a 1 -7 l -1h
3 9 d -j 6 j 9 -9 1 9 7 8 3 -7 7 d 1 -c 7 -i 8 9 9 -c 2 9 4 n 3 -g b -7 3 j 1 -9 3 b 6 -8 3 -a d a
2 -9 2 -b 4 -p 1 f 1 7 d -8 l -b 5 g 1 -b f -9 8 8 a 8 3 -g 8 9 a 9 2 d o 8 f 8 l a 5 q 4 -q 5 -d 3 d
4 k d -11 1 -8 1 -j 1 -k 2 8 3 -k 8 g b 7 1 -f 2 -20 2 -m 3 c 3 -n 1 -c c -9 4 m 5 r 3 -c 3 -c 6 8
9 -a 7 b 1 -g 2 -e 2 -7 9 -10 2 -d g -f 3 f 8 g 4 -f 6 8 4 9 k -8 6 -b 6 -a 7 -g 3 f 1 -c 1 7 6 -f
2 l 5 a 9 b 1 -a 2 d 4 p 2 -8 6 -9 4 e 4 -q k -e 1 -e 3 -1j 8 e 1 -h 7 -8 3 -m 2 -9 3 -8 3 -c 3 -c
7 c 1 -e 2 -7 g -9 5 h 8 7 1 8 a a 4 a 8 -r 1 f f -1j 1 l k -k 2 9 7 g 4 -9 c 8 7 l 2 -b 4 l 3 l 3 -9
4 b 6 -f 2 -s 3 -9 4 d c b 3 -9 b -a 7 -a 3 -c 1 -9 3 -k 4 h 5 -7 1 h 5 9 4 -h 5 -i 5 m g g e -k 2 -a
5 -c 2 -8 3 q 1 -a e h 1 8 3 -b 5 -d 1 c 5 -9 3 -a i o 3 g 1 8 2 7 2 9 1 -9 1 -j 1 9 2 -g 9 -e 5 -i
2 -9 4 7 4 -a 2 -7 b f 6 m 3 f 7 -a g m 8 g 8 -q d -e 9 f 4 -g 1 -9 3 m 7 -g 1 f 5 -u e -a 6 a 1 -e
2 p 1 -9 j 7 9 -7 1 b 3 9 2 8 8 a 1 -8 6 a 9 d 2 -p b -e 9 1l 1 c a i 5 -2u 3 f 2 -3l 8 -e 2 -7 2 9
7 -8 4 e 6 -9 3 u 1 o g -7 5 -e b c 1 -b 2 b l b 2 m 4 -d 4 -9 3 o d -b 1 -g 1 l 5 -b 3 -a b -d n r
9 o 2 8 8 -b 3 -b 5 c 4 -7 1 7 4 -k d 10 b -10 a -d 1 -e h 12 1 -n 2 g 9 8 b -9 1 -7 6 u 9 -8 6 -f
7 -c 1 -o 9 -d 2 -d 1 -q 8 -9 k 8 a 8 2 a 5 -8 a 9 d -7 6 f 6 8 1 -9 1 -k 2 -d 8 n 2 -9 g -8 2 -9
8 -c a 8 2 -8 2 -a 6 7 1 7 2 r 4 -8 2 -d 1 -c 7 a 4 d b -i d -d 3 -h 8 -b h -l 2 -h b t b -7 2 -c 3 8
3 -e 1 -a 1 -7 9 -f c 15 1 -d 2 k 5 -9 9 -9 g l 3 -c b -e 8 o 8 a a -c 7 -n v -8 4 -c 2 7 5 8 3 d
1 -9 b b 1 -7 7 1e 1 c 9 g 2 -e b -n a -7 b f 2 j 5 -f 5 a l 7 4 i 4 -a 6 i 5 -9 1 -8 d i 5 t 7 -9
2 -9 2 -a 3 11 3 -f 3 -i 2 8 5 -b i -h 1 -a 6 a 7 -e 8 -8 1 -f 5 d l -1j 3 -l 4 -8 3 10 4 8 2 -c 6 l
3 -a 6 -8 c -d 5 -r 6 8 8 -e 1 -7 1 -i 1 -9 2 -p 2 x 1 -9 8 -1c 5 -j 3 -8 h -c 9 d 4 -g 4 u k -9 2 -h
2 h 4 -9 t -g 2 1j 3 -a c -a 6 -z 1 1m 3 -b 9 -d 9 -8 6 -s 1 -8 8 9 2 -d 1 -c 1 -1e e -b 3 -k 4 -9
1 8 2 k 2 -8 5 o 2 -c 4 -i l -16 6 -c 8 -a 3 p 2 -9 9 -c 1 b 1 t 6 c 1 h 6 a 5 -8 4 g 8 -7 4 -a 4 -8
1 -j a -n 7 9 m -7 6 e 2 d 3 -c 2 -7 6 8 4 -b 4 -7 1 -7 k -8 3 g 7 -g 1 -b 6 -i 3 -f 2 -q 8 9 3 -8
c -b 1 9 l f 2 -10 3 -g 3 i 9 c 9 o 4 -b 2 10 5 d 4 -i 2 -9 4 d 1 h 1 -f 8 -b 2 -a 1 -g 5 -d 1 -1n
4 h 4 -s 1 -8 a k 4 -d 1 -7 1 -7 5 -8 t -g a -b 2 -9 9 8 u a 7 q 2 -l 4 j 1 -j 3 -a 3 -13 9 -7 3 -b
4 -f 1 a 4 -b 8 -1c 4 f 8 f c -j 5 9 2 f 4 -r c -7 c c 1 -k h -c g -f 3 e 5 -d 2 -e f -y 3 -b 3 -g
5 -z 1 -a 6 -e 2 -13 d -i 2 -7 1 s 4 -c 4 9 2 -8 9 -b b 8 4 c d -8 3 -v 1 -19 d -u 2 -12 2 s 6 -8
9 -c 1 -a 5 -17 k a 2 a a 9 2 m 3 -9 6 -7 1 -f 2 p 2 -f v -k d -2r 6 v 1 c 3 -o 2 -8 d 9 8 -c i -f
1 -7 4 -7 4 w h t 2 -7 8 -10 3 a 1 f 3 9 3 b 5 c 4 -q 9 -1c j -i 8 8 5 u 2 -j h g 4 b 4 8 1 -o 8 -n
8 8 6 -a 4 -l 8 -w b -i m a a -x 2 b 2 -g 8 -9 3 -c 1 -9 2 -e i -e 6 -e 2 -i 3 -g 3 -f 5 -a 1 -a 1 h
4 s 4 -k 2 8 2 7 6 8 8 -9 6 -g 1 -9 3 -a 8 c 2 -w 1 -c 2 g 3 -7 h 9 4 -b 2 g 1 -b 5 -7 1 -i 3 -7 2 -z
3 1o 6 -8 1 c 3 -8 1 h g -b 5 -a 6 o c -13 6 g 1 -c 1 -n 2 -b c -c c -9 6 -q 2 -8 c 1s 1 9 b a b 9
2 -b b -f 3 -h 3 -o 2 -7 2 -7 4 -h 8 -8 2 -i 1 -b 5 9 7 12 1 8 6 -9 1 -j 4 -b 3 g 3 -p 2 -8 7 -8 2 -b
1 c 4 i 6 g 9 19 h b 9 a b i 2 e 1 f 6 9 2 c 2 -c c 7 4 p 6 -a a w 5 -8 d -8 1 13 2 g 5 -9 7 -e 5 -c
3 -9 6 -b 3 8 m 8 3 9 4 -l 4 -7 3 a 5 c 9 t 4 -r 7 -x c -e 1 -g 4 -b 6 h 1 -h 2 -h 5 -9 2 a 1 f 4 -d
3 -e 2 -1a 2 b 1 -o 7 l 1 8 a -9 h -d 7 -13 2 7 a -l 3 9 2 -1n 5 -b h -7 7 -i 5 11 3 a 2 8 2 -h 2 -8
d -8 3 g c g a 7 2 -8 4 -9 4 -b a -e h -z a b 2 a 2 -i 7 b 4 -20 1 -a 7 -i 1 p 4 -k 6 -c 9 -14 3 -j
7 -d 8 -o 3 d 2 -9 6 9 2 g 2 -m 1 -c 4 b 3 -f 2 d 6 j 6 -9 8 a 1 c 3 d c -a d -2x 3 -b a -e 9 -b 1 -9
3 -7 3 -9 i 1b 3 7 1 -9 3 -d 9 -7 1 -f 8 9 1 -a 1 7 1 e 4 -7 2 j 6 -j 1 -8 g -8 3 8 2 -7 1 -f 1 28
1 -7 1 -b 5 -d 5 b 6 -q a -b c x a -k 1 -7 7 -8 1 8 2 -8 5 r 7 7 b -12 i -b e -c 9 -i 1 -9 6 e 1 -8
7 b l -a 4 -a 2 -k 8 d 1 -e 2 -c 5 -8 2 d 2 -d 1 d h 1i 6 r j -8 2 -7 3 q c -i n -a 5 -9 5 -z 5 -c
8 -7 1 -g 5 a 2 -a 2 g 3 a 2 o 9 -9 5 -8 a -d 3 -a 6 8 4 j 4 e 2 g 2 -r 6 9 1 -c 5 -b 4 -x 6 f 6 -7
a -7 1 -b 3 -8 7 -a 7 -9 2 m 1 -1h 3 o 6 -d 2 o 1 d 1 -p 7 -h 2 -k 6 -h 2 -i 6 b 6 o 2 h 5 g 6 f h -9
1 -n 4 1c 3 -s 1 -i 8 -b r -e 4 d 5 -9 3 -8 5 n e w 1 -c 2 y 8 e 2 a 4 -g 2 -8 1 a 6 -a 4 -1e 5 -a
1 7 j -f 5 m 1 -9 4 -7 8 a n -8 b -a b k 2 -c 7 -7 6 a 3 -d 2 w r -r c -t 3 8 2 8 a m 2 -8 f -b 6 i
e 9 f c 4 j 4 d 6 -t 1 -m 3 m 1 -14 2 -h 2 -b 1 -d 4 -y 1 -d 2 c 3 d 5 l 4 -8 2 -b 4 -9 4 c 5 g 2 c
1 -7 1 -8 3 -e 4 -7 4 c 2 a 5 o 9 -e 7 -p 2 -e 2 n 4 -12 3 b 1 -a 8 e 5 -1m 2 -f 6 -c a p l 9 a -o
7 8 1 -a w -m 3 -c 6 -9 5 -b 1 -g 1 -j 1 -h k b 3 8 4 g n -9 5 k 2 -8 i -9 2 -o k 8 4 9 2 f 5 -8 3 m
5 -d 7 1j b 8 2 1u 6 8 2 -a 3 b 9 c 1 a a 9 4 -g 6 a 5 -i 1 -8 b -c 8 i 5 7 5 -9 3 -b 9 -h 4 -x 4 -e
5 -j 4 -u 3 9 2 b 2 g 5 -7 f -7 8 -h 7 -c a h 5 e 4 -c 5 -c 2 -h 3 -9 6 -g a b f 9 2 -8 b a 1 -h 5 -e
2 -n b e 3 -7 2 -a 3 e i -9 2 -s 2 -a a -8 6 c 3 -f 4 -9 4 -s 4 -9 g 7 9 j 3 -a 2 -8 1 d 4 i 3 -e
5 -b 2 -8 7 19 1 e 4 -a 2 -8 3 9 4 -k 1 k 4 -c 2 -e 5 -c 3 -c 2 -d 3 -e 2 i 2 c 1 c 2 f 6 -f 9 -l
5 -k a y 3 -a 2 -c 2 -a 4 f m -d 9 j a -8 6 b b -22 6 -8 1 8 2 -e 5 -c 2 -1m 1 -b 8 -q 7 -9 3 -8 6 -d
7 9 1 -d 1 9 3 9 c -c 2 -9 3 8 7 -o a -d 2 -e 1 9 1 16 1 -8 4 -o 1 j 4 -7 c -d 8 c 2 -k 9 8 8 -9 a -7
5 -13 6 -t 2 -8 3 -e 4 -h e -a 4 -8 8 -b r -l 1 -e 6 -c 6 -a 5 -h b -8 9 9 5 -9 2 -e 7 -a 1 -h 2 -8
1 e 5 -7 8 -i 7 -b 4 -l 2 -a 7 a 1 -b 2 b 3 -9 1 p 5 -f 3 -h 2 -9 5 -12 3 7 1 -q 1 -8 h a 6 -i 8 b
5 v l g 3 -b 7 -8 3 -o 9 7 3 -e 1 b 2 -f 7 b f n 4 -a 8 -1r 1 7 4 -e 4 -a 7 g 9 -d b t 2 g 1 a 6 d
9 9 4 8 9 9 k b 5 -v c 9 3 -f 3 -m 1 -g 6 9 1 -e 1 -a 5 8 1 -r t -a 1 -9 3 7 9 -16 2 p 1 8 t c 3 -1l
8 -9 f -1b a -e 1 -f 2 i 1 1h 2 -8 6 -a 2 n 4 d 1 -b 4 b 2 a 2 -9 4 -c 6 y e a 6 -b 4 -q 7 8 c -a
6 -8 1 -7 3 -b 5 k a -7 6 9 a 8 3 -1z g v 3 -7 9 9 2 -9 1 -9 1 -j b -8 3 -8 4 b 1 b 7 -10 4 -7 8 8
e d 6 -8 e e 5 v 7 -f 1 k 9 -e h -a c g n -u 1 a 6 -7 1 -a 9 -8 6 -i 5 c 1 7 1 a 3 -h 6 -k 4 g 6 -f
b -9 a 8 a -j 3 -c 4 a 1 b b 9 3 -9 4 k 3 9 8 -9 2 -9 4 -1i 7 -9 2 -8 5 -b 2 9 7 a e -e 4 -m 3 g 2 -f
6 8 1 -d 2 -2r 6 -n 6 -j 4 -h 8 -9 4 -8 1 -k e -a 1 -9 6 d 3 q 2 d 2 -8 f -8 7 -x 3 -e f 9 c k 4 d
4 7 h -c 6 8 b -o 6 -n 4 1s 1 -b 8 g 6 -b 4 p 1 9 5 -k 3 d 3 d 5 -c 3 -18 2 p 2 -d 3 a 1 8 9 -8 4 -8
2 15 2 x 1 -d a -8 3 r 9 -9 1 -9 b -d 5 d 7 -d 2 -7 1 -9 1 -t b -15 2 v 1 -a c -d b -x 7 f e -a a c
5 a 3 -a 1 -e 4 -9 4 e 5 -7 5 -c a -a 1 9 5 d 2 -c a -k 6 -9 e -8 6 -8 4 -b 4 -10 1 -c f 16 9 c 5 -8
2 -9 3 -9 7 -x 5 h 8 -12 3 -c 5 -13 7 -c 7 b 4 -8 2 -c b 8 5 -e 7 -q 4 m 1 f a i 2 -e 1 -9 b -b 7 -e
8 -1i 9 -m e 8 4 e 3 f 1 a 1 y 8 -9 7 -11 3 -a 7 -7 3 -d 3 -7 2 -u 9 -e 3 k 1 b 2 -a 5 -d 2 -h 5 -i
3 -d 3 a o -t 6 -d 7 8 4 -f 3 e 3 -t 3 -l 1 t 3 -g 1 b 2 -8 2 9 7 -7 1 9 2 -8 g -b 7 -m 4 -a 4 d 8 7
2 9 2 -9 6 -8 1 h 3 -d a -7 i -b 1 e 6 -8 c h d j 5 -b 1 -o 2 -x 6 -c 6 -p 4 -f 7 -a 2 10 6 17 5 -i
2 -7 2 a 1 -b 3 h 9 x 1 8 3 -b 2 a 1 9 3 -a 3 -b 5 -1d 2 -j 1 a 3 e 5 -b 1 -u 1 f 8 -l 2 -9 1 -g 3 -c
1 -e 1 -a 3 -9 3 -v n -e 5 -d 7 a 19 f 1 -8 6 -l 1 q 4 11 4 -7 1 -c 4 -b 3 -7 k e 2 -k 7 7 2 9 4 -7
2 b 4 c c 7 2 -18 2 e 3 -8 4 -8 f 8 3 -z 9 c 3 -y a -a 1 7 h -h 9 c c -l d -n 3 c 1 a 9 -e 2 g 2 -f
e 8 5 -b 8 p 1 16 1 -8 3 -e 4 -d 1 -c 8 -h 1 -m i -c g g 4 m 6 o 5 -f 4 -a 8 -k 5 -g 5 -1s 6 -a k -9
2 -f 1 -f 2 -1a 6 c 4 -b 7 13 3 d 9 x a -8 1 -k 4 -e 8 -31 d n g -f 7 -c 8 -r 4 7 9 a 3 8 a -n 3 8
2 -c 6 -7 1 -l e -9 3 -8 9 o 1 -8 d -8 2 a g -8 4 n 2 d 2 -a 2 c 1 1o 5 -c 2 -k 2 7 1 -b d -e 5 -b
2 8 5 1c c a 1 1b 1 8 2 -8 4 -9 c -h 5 c 3 -q 2 -f c -a 8 -g 1 -o p 8 a -d 1 -7 3 -n 3 8 1 c 1 -k 5 a
i d 8 -12 4 -a 3 9 1 -c 3 -g 2 -k k -8 3 -u 4 -a 5 -l 2 2d c o 6 -9 1 -9 2 -a 7 f 1 -c 9 -p 1 -d 6 -9
2 -e 9 8 c 9 4 w 5 r d -c 1 -8 2 8 2 9 c h 4 1j 4 -k 5 -9 i 9 1 -l 8 -7 1 d 8 -7 1 -r 1 -8 4 k 3 a
h -n 5 c 2 h 4 8 1 -c 3 -e 4 1d 4 n 1 8 5 7 8 a 2 -b 2 -s 2 -u 3 8 1 a 2 7 a -a 2 h 1 8 1 -x 9 -a
9 -8 1 7 d -9 i -9 5 z 5 -x 3 e 4 -8 2 f 2 8 3 -9 7 b 3 -q 4 h 1 8 3 -7 3 -8 1 h 8 j 5 -l 8 c 1 -j
2 -9 2 e 4 -7 7 -a 3 -c e -b 5 -9 2 -n 1 l 1 8 7 -f 2 9 4 -d 1 -a 1 -c 1 p 1 -14 2 -l 2 i b 7 4 -7
5 -f a b 1 c g -9 5 e 5 7 5 m 2 8 1 -a f -b 1 l 2 x 6 -c a -8 2 -c l b n -m 2 -b 7 -9 6 -c 3 -h g -d
m -k 4 -d 4 -8 2 8 c -a c g 1 f 4 -c 7 -9 1 -8 3 -e d -j 4 8 3 8 3 -d 4 -9 d -e 1 -q 1 -a 3 p 6 -d
6 -a 1 p 7 -9 3 -b 4 -d 9 -16 5 -8 4 -i 3 -i g -b l v c 15 3 -8 7 j 2 d 2 h 5 -8 2 9 i b 5 k 3 -9
d -n 6 -d 1 f 1 b 7 15 5 -7 2 -b 2 -m 1 -k 2 -d 7 -p 4 7 7 g 4 -x 5 -b 3 -p a u 5 g f -9 1 -w 1 -c
d -b 3 -a 1 -t 1 -b 5 -g 4 -8 1 -l 4 -c 3 -8 c x a m 3 -7 5 x 2 p 2 -g 6 -x 3 8 a -c 1 -h 4 -a 4 -8
2 -d 4 c 3 j 7 -18 d f 7 -a 1 f 4 -a f d 2 -a 6 -a o -8 d -9 1 -9 3 -14 2 -8 1 -i 6 v 1 i 3 -8 a -c
c -1h 3 7 b i 9 a f q 4 -8 6 -7 4 c 3 e a -a 8 k 5 -b i b 4 v 1 m 1 j 7 8 3 -f 5 9 4 g 3 -d 5 -8 3 g
6 f d -f j 8 4 v 2 -o b -8 5 7 4 a 2 c 6 q 2 f a -c 3 -9 1 -8 3 -d 3 -7 1 -a 3 s 9 -7 1 -l 4 -j o -a
c -8 2 -b 5 e 2 -e 3 h 3 w 9 8 1 b 6 -7 1 -n a 11 4 -9 2 -h 9 h 2 f 1 g 8 -7 1 -d d 9 2 -a 2 -8 a -7
2 -l 5 -8 8 -m 1 -h 2 8 5 e 2 -d 4 -f 4 h b -8 9 -b d -9 1 -15 3 -8 d -l b c 6 -8 c -7 8 8 a -e 2 k
8 s 2 9 1 -9 1 a 9 -i 2 7 4 -9 4 a 1 -a 3 -n b -7 1 e 9 -f 2 -e 6 h 2 -a 4 c 1 -c c -a 1 -a 8 -7 1 -r
6 -a 3 -a 9 -a 7 -a 1 -8 5 a 6 o 4 b 3 -d 8 -i 2 a 4 9 4 -7 4 -b 1 d 1 -m a -9 3 g 3 e 4 z 8 7 b -e
3 -9 2 g a -8 1 h 2 h a -d 2 -17 3 -v 4 8 h -8 4 -c 5 -7 1 g 1 c 6 8 6 -f b b 5 -e 2 -y 2 -7 1 -k 9 9
6 8 1 j 3 a 2 8 4 -7 5 h 9 -g 1 -9`,
  },
  "blames-customer": {
    bias: -105,
    foundAbove: 120,
    passedBelow: -265,
    weights: `
c 8 1 -8 3 -a 7 d 4 9 2 -c 4 -8 3 -a 3 -d 5 e 1 -8 2 f 2 -w 4 u 2 n 3 -8 6 -9 2 13 1 8 9 b a 7 4 -8
1 -j b -w 2 8 2 -v 4 -z 6 -c 1 -h 1 1a 3 -9 9 -b 7 -1p 4 c 2 -e 8 -j 7 7 4 d 1 9 4 -h 5 -h h f 4 -d
4 -d b 9 2 -7 2 m 2 n 5 8 9 t 5 -b 1 b 3 -c 7 -k 4 i 1 -18 f k 4 -f 6 y 1 -9 6 -9 8 -e d -e 6 -q 5 -9
2 -a 2 d 2 -k 9 i 5 -e 2 -7 9 -g 7 a 1 a 6 7 1 -8 2 -8 4 -7 c 9 3 u 7 -19 d -a b -d a -z d p 1 z f -r
2 g 5 -g 1 a 5 a a -9 7 -r 8 -7 9 e 4 -7 1 -7 3 m 9 -9 4 -a 4 q 3 9 1 -9 b -f 1 -9 4 -a 5 -b 2 -a
4 -f 4 -8 1 8 4 -e 3 -g 1 -a 6 -7 b -8 1 -9 2 -8 3 -b e -b 7 8 2 c 7 8 4 -9 b -i 2 -2a j -d 6 -r g y
4 -m 1 -c 4 i 3 -d 1 -m 8 -n 1 j 3 -9 5 d 5 -8 6 -c 5 -c a r 7 -f 1 9 2 k 8 k 3 l 4 -a 6 -o 3 -e b n
4 -c 4 -9 7 b 2 -a 2 a 3 a 6 f 1 -8 z l 1 e 1 9 d 7 6 e 3 m 3 -i 2 i 8 -i 2 -9 b -j 3 -v 4 d 2 8 1 i
9 -a 2 -7 1 -9 5 -9 4 -9 1 -p 4 9 8 t 2 k 3 d 3 n 2 -v 4 9 3 -9 4 a 6 -c 2 12 6 1a 1 -b f 9 9 -d 8 8
3 -7 l -f 8 a 4 -b i j 4 -7 a -9 5 -h 4 8 1 z 6 -h 5 -g 1 q 8 -e 4 -b 1 -7 2 -8 3 -b 2 9 2 -u f -l
1 8 1 -e m -j 4 e 5 -c 8 -7 4 9 5 9 5 -8 3 r 4 -7 5 g 3 -a 2 -m 2 -8 5 -n 2 -k 7 g 4 -l 8 f 1 -k 1 -a
3 -9 e 9 6 -d 8 8 d -8 b -c 1 -c 3 -a 7 -c b 8 2 f 2 8 7 -8 2 f 3 -a 4 -c 2 9 3 -a 1 -7 4 9 b b 4 e
6 m 7 9 4 l 2 -7 4 -c 5 -b 3 s 7 -8 2 -k 1 v 5 -8 a j 4 -f 7 -11 2 k h -8 3 a 1 -a 2 -9 b -m 2 -9
f -s a -n 3 r 1 -e 1 t 2 -3i 9 q 8 -9 5 l 1 8 q r 3 -g 2 -7 1 -7 4 l 5 -8 3 -v 5 -h 1 -8 4 -a 3 -7
d -8 5 -9 1 8 1 f 2 -h b c 6 -1m 2 -e 1 -m 4 -8 1 x 1 -8 3 -a 8 f 8 -o 7 -m 2 -p 4 8 9 -a 2 b 3 -8
3 -8 i -c 1 2g 3 -a 1 i 3 -h 1 -1b 3 -1d 9 -1p 3 a 5 -n b -m 7 -8 6 d 4 -d 2 c 3 g 2 -f c -1d 1 -n
1 d c -b 7 8 1 -7 6 -h b z 1 -8 3 -q 8 -c 6 f 1 -9 1 -c 3 a 6 -b 3 -j d f 2 -b 6 -8 1 -t 1 -f 3 -7
d -13 4 -a 1 -8 8 7 a 9 5 -k 1 d 4 a 9 -8 7 -m 3 -d 3 -h 4 -b 6 e 2 -e 3 d a -9 9 7 5 -f b f 6 e 6 d
1 9 4 9 c 9 1 -i 2 9 7 -f 4 -d 6 d b -9 2 8 b 7 8 -9 5 -a 5 -7 5 m 7 -d 4 7 2 r 8 b 5 9 a -f 2 -b 2 q
2 -h 2 -e 9 o e -7 2 -11 3 -8 6 -c c l 3 a 1 -n 1 -n m -c 4 -j 1 d 5 -12 3 -8 1 h 4 z 3 -a l -d i -a
2 8 1 -b b -f 1 -a 9 a 3 h 1 t 1 -1c 6 -u 2 -a c -8 1 -8 4 e 2 f 8 -f 1 -8 e -e 1 -k b -7 2 -9 g 7
1 -9 p -b 1 -a f -8 2 -8 b -8 1 c 2 -18 1 b 8 -a 2 -13 d -7 d -q 2 b 3 -b 7 -a a -b 3 h 7 d 2 -9 6 -b
k c 4 11 6 -i 2 -o 2 -o 3 -m 4 -a 7 -c 2 9 1 -p e -b 2 -7 2 -1c 6 -h 3 -8 3 9 4 -l 4 m 9 o 1 12 a o
3 -r 6 -7 4 -a 2 8 5 8 3 7 5 -k 7 -9 7 -i 5 -7 1 a 3 g 1 -c 6 -s 5 -f 1 -b 3 -7 8 a 1 -q 1 -x 4 d
3 -t 9 b 1 -j 4 -7 2 -7 2 -b 1 -f c -9 5 o b -7 k -7 e s 3 -9 5 b 2 -7 7 -a 4 -e d -a h -h 1 -a 3 9
3 -7 3 9 4 -7 1 -a 1 -a 2 -9 8 -16 9 b 1 -c 1 e 3 -c 4 -1j 4 -8 a -c 6 -d e -u 3 -c 4 -a 7 -p 1 b 3 c
1 i i -9 4 7 6 9 5 -d 3 b 1 -k 6 g 8 d 1 -j 1 -u 4 -9 5 -9 2 -i 7 -8 2 -p 2 -e 4 -e 3 -8 4 -b 3 -j
4 -j 1 b 4 -b 3 -c 3 -8 3 -9 8 8 2 7 1 c 4 -c 2 -m 8 -7 5 -c 3 -1f 4 -j 1 -f 1 -t 1 d a -e 2 -8 6 -a
1 -9 1 -s j c 1 -7 1 x 1 -f 7 b 2 -9 2 8 7 -q 8 -8 4 b h -1e 3 l 1 -8 2 -8 7 a 1 -l 3 -7 4 -f 2 c
2 -p 2 -e 1 -9 4 -c 1 b 2 -q 2 y 3 -g 3 -8 2 n 3 -a 4 j c d 2 g 8 a 1 a 4 -9 7 -d 4 e 5 -f 2 -8 2 7
1 -h 9 -b 4 1p 1 -7 2 -p 5 l 4 a 5 -9 2 -8 c k 4 -g 3 b 3 -8 2 -j b -7 2 -e 3 8 e e u n 1 k b -b 1 -u
5 -7 2 -c e -c 8 -8 b f 1 a 1 l 4 c 5 -c 9 -h 4 e 1 -9 f 7 7 9 2 9 6 -b 6 -a 1 -8 6 -b 3 h 3 8 2 -1m
3 -a 2 -o 5 8 7 -d f -k b -k 7 -9 5 e e -8 7 7 4 -9 1 -c 4 i 1 -w 5 d 4 a 1 -a 2 -8 1 -14 b -19 5 o
b -b 2 h 3 -p i -e a -q 1 -c 1 -f 7 -7 e e 9 d 6 -e 9 -7 1 -8 1 e 1 -f 1 -r 3 w 3 -7 c -f 5 -f 8 -8
1 n 2 -7 a -8 e -7 6 g 5 a 5 8 4 a 1 -9 1 -z 3 s 6 -m 6 g 6 -b d -c e f 6 -8 8 8 1 -2q 4 -e 1 1k 6 -j
1 -i 9 f c -8 2 -8 2 1b 1 8 4 -8 1 -m 8 e 2 -8 1 -s 3 -c 3 14 a -9 t a a -b 2 e a q 6 -e e -9 4 -9
1 i 1 -a 2 -8 7 -7 2 8 f -c 2 h 7 -b 9 -1b g -b 1 -a 3 -8 6 a 5 -a 6 -9 4 -t 8 -p b d 1 e j a 9 -8
5 -a 4 -d b -b 4 d 2 -k 1 -c 5 -b 5 1t 4 -e 5 -e 9 g 1 8 7 -c h e a -c a l 4 e 7 -8 4 n 5 b 1 7 1 -f
5 -d 7 -d g -r 1 -b 3 -14 4 -a 4 -14 4 -b 2 -a 8 p 4 -8 2 -c 2 d 3 -l 9 n 4 11 g -h 1 b 3 -c 8 -c
5 -8 2 -c 8 m 8 -c 2 9 2 d 2 b 1 -j 5 -8 2 7 1 -f 1 9 4 c 5 d 3 -9 2 -17 4 t 4 d 3 e 1 1g 3 -f k -a
3 -8 1 -8 6 -i 3 7 3 -7 1 -o 1 -m 5 -l 1 -d 4 -c 7 -18 1 -r 7 e 6 r e -8 3 -f 2 -7 4 -w 6 l c 8 2 -g
7 -7 1 -7 2 -11 2 9 1 b 1 -7 2 -7 7 9 4 -a 3 -f 5 -8 3 -k 5 -a 5 -i j -t 5 h 4 a 8 -g 3 f 3 b 4 8
3 -b 4 h 2 7 6 -j 5 f 8 d 8 -g 5 -n 2 -e 1 -h e -c 5 8 a -10 7 -a 1 -m 7 -p 3 e 3 c 5 b 4 -a 3 -18
5 -8 4 -d 1 9 2 -o 3 -7 3 -8 1 j 2 -8 b c 3 -b 3 -b a -1c 6 f 9 -1p 2 e 1 j 2 n 4 -a 4 b 1 -7 j -8
b -9 1 b 1 -b f -a f -n 2 -8 6 -f 5 -2c d -a 7 18 2 c 1 -b 4 f b -h 9 -7 3 a 1 -k c -9 3 9 5 r 3 w
3 v 1 -t 1 k 6 -j 4 l 3 a 4 -d 8 -m 4 -a 4 -d 7 -f 6 -7 7 -e 1 d 3 -v 5 n 2 -f 1 -a 9 7 f -7 4 -j
4 -e 5 -8 b 7 1 f a -n 1 -9 4 12 4 -12 2 -9 3 b 3 9 1 -t a -b a -d 3 -c 7 -c 3 -7 2 9 3 -g 4 -12 5 -d
8 h 2 -1v 2 -a 8 e 5 -f i j 7 -g 3 n 9 v 2 7 1 b 1 -7 8 -7 2 -9 3 -a 1 -h 3 h b -d 5 -k 3 -1q 3 c
a -k 1 b 2 8 3 a 1 -7 4 -i 5 -f 1 -c 9 -7 2 -9 3 -l 2 -9 6 -8 f s 2 -9 4 -8 4 -u 1 -8 7 z 6 -j 2 c
2 l 4 -o 4 j 4 l 4 g c g 2 -8 2 a a -d 2 k 9 -b 5 -z 4 r 1 -m 1 l 3 l c -k 1 -g 6 -9 9 -7 3 -a f -b
8 8 3 9 1 -f 7 -a c -9 1 8 3 -8 4 -9 3 -9 3 7 2 -b 9 7 5 -a 3 -n 2 -7 3 -e c -8 6 k 6 p 1 p e -b 2 k
2 -d 9 -8 9 i 1 -19 1 h 2 b 8 -8 b -1o 2 -n 1 -l a -f 4 -d 6 -9 5 f 6 -8 1 1c 2 -n 3 7 1 n g -1z 2 -e
5 -d 9 -c 7 -f b -8 4 -a h -9 1 b 1 q 1 -8 1 9 4 -j 7 d 3 -a 3 -d 4 e 2 g 3 -9 2 -g 1 -8 7 -8 3 -a
7 -9 2 -7 3 -m 4 y x h 4 -9 3 8 8 -l 2 -r 7 -b 2 -d 6 f 8 -k n 9 8 -8 1 7 5 -e u b 5 d a 7 1 -a 5 -9
2 -c 8 i 8 c 1 -8 a h 4 -b 3 -8 5 -c 2 a c 9 a 7 6 -8 5 p b -d 6 8 4 -7 7 j 3 12 2 8 1 e 8 -a 2 -7
2 -8 2 12 5 -c f -b 7 a 2 h 3 -9 6 -f 1 -c 2 -x 3 -8 4 -t 8 -10 8 -h 1 -i 1 -c 7 a 4 s 4 j 2 1i 1 -f
6 c 2 -8 2 -e 3 8 4 -c 1 n 5 -b 3 -9 4 -1y 3 -k 4 d 5 p 1 8 3 -9 5 -7 a p 3 10 1 g 7 9 3 -b h h 4 -b
5 f 2 -8 1 -8 2 e 8 d 2 -f 6 -c 5 d 7 -c 3 -f 9 -b 1 d 7 -f 3 -11 1 -8 4 -n 1 -d 2 -w 8 -8 5 -b 1 -d
1 d 2 -9 3 i 4 m 5 -14 2 -h b -j 5 -b 5 r 3 -a c -7 2 -7 4 -i 3 f 9 t 4 a 2 -h 1 -8 7 -9 1 i 4 8 3 -h
2 -c 2 -7 9 -k 2 -j 1 f 2 -18 3 -n 5 -7 2 h 4 9 m -8 1 -c 4 -e 4 8 2 -8 1 r 6 f 7 -9 1 -h 2 -c 2 -8
2 -7 2 8 3 9 5 -g 6 -a 4 -c 5 8 7 -9 4 -7 3 q b -9 9 e 3 b 6 -8 4 d b c 1 -t 4 -c 2 -k 1 -u 6 1w 9 -c
1 d 6 -7 a m d 18 3 p 6 -a 5 -a 1 -f 4 -g 4 1c 7 -f 6 -9 4 b 2 -x b i 2 c 5 u 1 -l 4 -a 4 y 2 -8 1 9
2 -7 3 8 6 p 4 e 1 -o a g 1 -d 2 -9 9 8 7 -9 6 -i 3 v d -b 6 9 6 9 1 -d 6 11 1 -8 1 -7 1 f 6 -b 3 -1b
4 -c 3 8 4 -c 2 8 5 -a n -u 3 -8 2 1h 1 -c 4 -c 4 -9 c -8 3 -w d -c 2 f 4 -a 3 -a 4 -k 1 a 7 -8 2 -q
b -7 5 -h 6 -r 8 -c 2 -v 1 -d d v d -7 3 -l b -7 7 a 1 -9 3 -g 9 -g d -i 3 9 2 g 6 -9 1 -h 1 e 1 -c
2 -11 4 -d 4 14 2 9 k -k 1 -8 3 -a 1 -9 8 -b 4 -c 7 -c 7 r 5 9 2 9 b j 2 s 8 -8 6 9 3 -c 2 -a e -g
6 j 4 -7 5 a 6 j 7 j 4 -u 1 w 7 -n a b 4 y 3 -c 3 -a 9 -d 7 v h 9 7 g 5 -g 2 -b 2 -h 4 v 1 -c 3 -8
6 a 5 k 5 -s 8 -9 1 -7 1 -9 1 -f a -g 1 -b 1 -c 8 -8 3 -9 o -9 c -8 2 d 1 -i 2 a 1 -n f j 6 e 2 -c
2 -9 2 -8 1 e 7 b c -a 3 -b 4 c 8 -u 1 -s 4 -c 9 8 7 c 3 9 1 1a 4 b 2 x d n 6 -k 1 j j 14 1 -f 2 f
1 8 1 9 5 -a 3 -e 4 -8 4 9 1 n 2 -k c -7 1 9 2 a f l 1 -h 3 -18 a -t 4 j 8 -b 3 c 9 -d 1 -8 6 d i 9
5 -g 9 -p 2 i 1 -c 3 -b 4 -a 4 -8 8 -e 5 b 3 -b 4 k 3 7 1 9 c -9 2 d 3 -f 2 -8 2 -s 2 -c 3 -j 2 8 5 8
8 1f 4 -8 6 g b -b 2 -9 2 -f b u 5 -a 2 -k f -a 1 -d 1 -8 5 a 2 e 9 -v 5 -n g -1c 2 -g 2 m 2 8 2 -7
a k 4 a 3 9 a -8 4 d 8 -n 2 s 2 -d 5 9 2 -8 4 -7 6 -g 6 -a 6 -e 2 e 4 f 3 -8 7 -f 2 -q a -g 9 q 5 a
7 -b 2 g 1 -d 6 -9 1 -1v 6 -r 4 8 9 g a a 1 -a 1 -9 3 -i 4 -a 1 -7 1 -8 1 -a 7 -f 1 -a 6 -9 h 9 8 -13
3 8 5 -c 2 c e -15 t -7 3 -k 4 e 3 -19 1 -b 1 b 1 -a 2 -z 1 d 3 g 1 a 4 -f 2 -g 1 -9 4 d 2 -8 2 d 1 a
9 l 1 -7 c -b 3 -c 1 -9 9 -b 5 e 7 d 1 -15 8 -8 1 n 1 x 7 7 9 d 8 -b 2 -g b d 8 -8 6 -b 5 -d h -c 1 o
5 -d 6 -8 a -8 3 v 4 -s 9 -7 q -9 f p a -d 6 -i 2 t j 7 1 -a 2 -9 1 c b -9 8 m b d 1 -a 9 j 8 -c 5 z
3 -g r -a 5 -n 3 -a g -c e -i c -a 6 -9 5 j 5 -d 4 a 4 y 5 -b 4 -8 8 -b 2 c 3 -1c 4 -7 2 -8 4 -13 3 a
a -q 4 2f 1 -8 6 -h 6 -7 3 -1d 2 o 1 -8 3 19 2 -a 1 -y 1 d 1 -n 1 -e 1 -b 1 -h 1 -y 4 -a c b 3 m 5 8
4 -n 1 -g f -7 6 -a 3 f 3 -9 4 -e 3 -m 3 e 9 -7 1 b 3 -o c a f i 4 -c 1 -a 1 -g h g 8 y 1 8 1 c 2 -a
2 -b 3 -a f -9 5 c 5 -8 1 b u i 1 b 6 -e 1 -c 1 9 2 -8 6 -a a -8 5 8 3 -g 4 j 3 -l 4 -7 3 8 7 n 8 -k
4 n 1 -y 4 -9 8 j 1 -7 1 8 3 -1e 4 h 3 8 5 -i 1 i f -c 2 -h 1 -9 4 k 4 -x i -9 4 b 3 -8 2 c 9 o 1 -e
3 7 5 8 2 -8 e 17 1 -j 1 v 4 c 1 8 1 -8 1 -f 2 n 4 -7 b o 6 b f 9 6 -n 9 -s 4 -c 1 -7 1 h 1 -8 2 -b
9 -q 6 -7 1 a 6 -c 9 -a 1 s 8 -k 1 d 3 k 2 o 3 -n 1 -c 4 f 3 -9 5 -g 2 9 1 -n 1 -a 3 -f 5 -9 8 -a
6 -10 4 -n 1 f 6 -h 1 -s 1 -a 2 8 3 x 9 o 7 a 1 -b 7 2h 2 -c l -e 1 -g 1 e a -d l -8 7 -s 1 -b 4 -7
9 -n c -8 6 -11 1 -b 4 -m 6 -a 1 -8 3 d 1 -h 4 -k 2 -a 4 8 2 -8 1 -7 5 -v 1 -f 3 -n 7 d 8 -d a t 1 -b
d h 1 e 4 -b m 1h c -v 4 -l 2 -9 4 -7 8 -c 5 7 3 -x 4 -7 7 -c 2 -8 5 k 9 -9 9 -b 1 -a 2 p 2 -j 1 8
1 -f 3 -9 1 -8 2 p 4 r 7 c 4 -a 2 -f 2 -7 5 -e a l e b e c c -e a 7 2 8 3 9 9 -k 4 -d 1 -b 9 -e c l
2 -c 1 -l 6 f 1 e 6 e 5 -9 6 -d 1 -a 1 -a b -f 1 -13 3 -9 1 8 5 -d 1 13 3 -7 6 -w 1 i 2 -x 4 -f b -7
1 p 1 -f 2 -9 1 k 2 c 1 -8 1 -8 2 h 4 -9 a 9 3 9 2 -a 3 b 8 -d 2 9 k 8 2 -m 1 -f n i 1 9 6 -9 9 -f
7 -b 2 k 6 r 7 8 d -b b -f 1 -7 5 9 c -e 4 l 1 15 4 -17 d -a 6 -f b -b 2 -8 1 1n 3 p 3 s 4 d 3 a 2 e
2 -l 2 9 1 a e w 5 g 1 -k 4 e k b 6 -8 5 d 1 -a 1 8 8 -j 9 8 4 -b 1 1c 3 -8 f d 1 -c c -e 3 -7 4 9
1 7 5 -h d -e 2 a 4 -p 3 -f 9 -7 5 -b 7 -g a -f 1 l 8 -8 a -g 2 -8 j -c 8 -c b -b 1 n 5 -b 1 -j 1 -e
4 f 2 -9 2 -b 6 -b 1 -i 4 f 1 -a 3 a 1 -d 8 -a 1 -8 4 c a -j 3 -n 7 a d 7 5 8 6 -8 1 -g 1 -c 9 f 4 -c
8 -a 3 -i b i 2 b 7 -i 1 -7 a k 4 b 9 9 9 -9 4 w 2 -m g -a 2 -f 2 -i 1 1g 3 f 1 h 5 8 7 -8 8 -1u 1 -8
a 9 6 -i a -e 8 o 3 -h 7 d 5 l 1 -e 7 -13 1 -g 1 -g 3 -9 3 -1d 1 c 6 -d 5 -b 3 -b 2 -a 6 -b 2 f 8 -m
1 a 9 -c 1 -c 1 -8 1 -9 2 -7 7 -9 b -f 2 w 3 -a 1 -7 1 f j v 6 -k 3 -8 1 -9 1 1b 3 -b 9 c a h 1 -8
1 7 8 -c 1 -d 1 -9 1 -u a -j 1 -a 2 w 6 9 7 9 3 -r 1 -i 3 d 2 -7 i -9 2 -d 7 7 4 -e 7 -l 2 -b 6 i
4 -h 2 -d 1 h 1 -w 1 a 3 -v 9 c 2 -a 1 -b 3 c 4 7 1 b 4 d 3 -i 5 -c 1 8 2 -1a 9 d 3 f 5 -1q 2 -12
4 -7 2 -a 3 a 3 -c 2 -9 7 -q 1 -7 3 8 1 -t 8 -10 1 d 1 -c 6 -o 3 -h 2 s 2 -11 2 -k 8 -j 2 g 7 -o 9 m
1 -s 5 -c 1 -7 1 -8 1 -9 1 -9 1 -9 5 -f 1 b 5 d 4 j 9 -d 7 c b -j a 8 5 -i 1 a 5 19 5 h 2 b 9 7 2 f
3 -b 2 -7 7 r 1 -8 5 e 1 -c 2 -8 6 -m 7 -b 5 -a 8 -a 1 q m -e 1 -1f 7 7 o -b 1 -7 6 9 2 -v 5 8 5 e
4 -9 4 d 2 -v f b 1 b c i 9 -b 3 8 g -h 9 -v 5 d 1 y 6 d 1 -l 2 -14 b -8 5 -9 3 -7 4 q 1 -2k 7 -u
8 -a 7 -f 3 l 1 u 4 -j 6 -n 4 -w 2 -9 b a d -a 4 9 1 -8 2 -7 2 -c 2 -i m -c 5 i 6 -a 4 -8 1 9 4 9
6 -9 5 -f 5 -8 3 -h 1 9 4 -h 9 e 2 -s e -b 6 d 2 -g 2 z c -8 l -9 1 -9 4 1b 2 k 2 -i b g 5 -18 a i
1 -8 1 -7 9 n 3 8 5 1l 3 -1r 5 p 4 u 1 -15 3 f 3 -7 1 b 5 g k -7 6 -9 2 -a 6 k 4 -19 2 f 2 -o 3 -9
1 -c 3 -t 2 -c 3 b 2 a k f c r 3 -m 6 y 6 -12 5 1k 8 -7 1 -c b -8 e -b 5 8 1 a 1 d 5 -8 7 f 5 -t 2 t
1 -n d 12 4 -1z 6 -18 1 -e 3 -m 3 -9 h 1a 6 c 1 -7 2 -f 1 -i 1 u 7 -c 4 -f 1 p 3 -a b -8 3 c 1 -7 d a
4 r 4 -i 1 12 9 p 9 j 8 -h 3 -e 4 -a i -f 5 -a 2 -d c o 2 a 1 9 a -8 2 -7 4 -a 4 -c 3 -a 2 8 2 9 5 -8
1 -j 1 g 9 -c 6 8 8 j c -i 6 -g 1 -d 3 9 a p 3 -a 2 -c 5 7 2 -7 e -9 1 f 7 -h 8 -7 1 -s 3 -9 5 -b a 7
5 -a 6 a 3 j 2 -k 8 l 7 e 7 -f k -g 7 -7 1 -l b -7 9 -a 1 -k 9 -a 3 -7 2 7 1 9 2 -a 8 w 2 -o 8 -9 6 d
1 -d 3 j 1 f 2 8 5 -7 2 8 1 -8 4 -c 3 c 6 -d 3 a 6 -a 1 -9 2 -d a -1i 1 -t 5 -a 6 o 5 d 8 -7 4 -h
1 -b 5 -r 3 b 8 -8 1 -e e -8 6 -9 1 -t 8 -n 2 -a 4 b 8 i 2 -a 1 -d 9 -12 6 -b j -d 3 -11 6 -g 1 -8
7 -g 2 -a 1 -c 7 -b 1 a 1 b 9 b 2 -j 1 8 4 j 1 b 4 -f 4 15 a -n 2 -e 6 -8 6 -7 9 -i 1 -t a -c 5 9
1 -a a -9 1 -9 9 -9 5 f 9 e 7 8 1 -q 1 -9 5 -d 5 -b 2 -c 8 t 1 a 1 -y 8 8 4 -7 6 -r 2 d 1 a 4 -a 7 q
5 -7 4 h 1 -9 5 -8 c c 9 -8 6 b 9 -b 1 -d 4 -g 2 f 4 7 5 -h 2 b 9 c 3 -b 3 c 5 -g 2 13 1 -j 1 19 5 d
7 -f 1 -a f e 6 9 4 -b 4 -7 6 j 3 m c -t 7 7 3 a j -j 5 -e 4 -8 1 -p 6 -8 4 -8 1 -7 4 e 6 -8 3 f 8 -g
j -c 1 -o 9 -9 1 h 3 -o b -j 1 -9 a -d 4 -x 3 h 3 -u 1 -b 4 e 4 -b d k 5 8 3 -e 1 -9 b -8 5 h 9 -d
5 -9 2 -9 7 -b 3 -b 2 -a j -8 9 -1i 7 -a 1 b 2 c 3 -a 2 -8 5 -7 j o 3 7 b o 5 -8 7 -8 2 -d 8 g 3 j
9 i a -f 1 -9 b 8 3 -a 2 9 2 -a 5 -d 4 -q 8 -a 1 -8 3 9 2 -8 2 -b 7 -b 1 -8 2 -a 3 h 1 -d j -q b -z
2 c e n 5 f 2 2l 2 -14 1 -b 7 b 4 a 6 -9 1 -c 6 -7 2 -7 1 -7 2 -c d -f 8 y h -l s 8 6 n 3 -g f 1e 7 7
6 -a 7 1g 2 q 1 -9 a -b 9 -d 3 -9 d -l 5 -2x 4 j 3 f 1 -e 2 h 3 z 1 -c 4 e 2 x 6 -d 2 8 1 -r 7 7 8 r
2 -l 6 -p 2 -9 b -b 2 -8 1 -8 5 -e 9 7 9 8 8 -b a t 4 -8 1 e 3 -a 9 9 1 -b 4 -a 1 -7 b k 3 -19 2 -p
c d 2 19 2 -n 1 -k 5 -9 f -8 1 8 3 l 4 -m 9 8 2 -9 1 -8 1 g 2 -u 3 -f 4 -9 3 -8 2 -k 4 t 4 -b 6 -9
5 -l 7 -8 a -a 3 k 2 -9 7 m f 9 3 -d 1 -8 6 7 1 -d k -p 3 j 1 -i 8 8 6 9 2 b 9 -a f 9 1 -c 3 -9 b -1j
1 -i 1 -b 1 -f 3 g 9 -11 2 8 4 -16 2 -o 3 -7 4 -7 2 -e 1 -a 1 -p k f 1 -i 7 -9 2 8 1 7 2 -7 a n 4 -7
b 8 2 -8 2 -o 4 c 4 -f 1 -c 1 -g 3 -a 6 -8 1 i 1 14 5 -e 3 -8 1f -d a 8 d -z 2 -u 5 -z 1 e 4 t 6 c
2 -8 1 i 1 g 9 b 2 9 6 -h 2 a 1 -l 1 -7 4 8 1 -l 3 -a 1 -7 5 k 3 -l a -h 3 -j 1 j 1 -a h -9 9 -9 3 -9
1 -d 7 -9 6 -a 1 7 b 9 9 -8 4 -1u 2 -l 3 -d 3 q b -d 8 -b 3 e 6 -8 3 -7 4 -a 6 9 8 -r 8 -b 7 7 1 a
3 -b 8 m 2 -b b -8 b -7 1 -e 4 -e b -1d 3 d f 8 2 n 1 g 3 7 5 -g 2 z d z f -f 6 a 1 -h 2 -7 2 -9 8 -8
5 -8 3 -z 2 p 1 d b -8 4 -l e m 3 -8 2 -i 2 q 4 -7 7 9 6 -e 6 -7 1 c 3 h 5 d b a g -w 8 -j 3 -a 5 -e
3 d 4 -h 2 9 1 -j 9 -g 1 c 1 -o 2 -a b -i 2 -i 3 -9 7 -f 7 -7 5 -k 2 -d 1 a 1 n 2 -7 1 8 2 h 6 -j
4 -9 4 c 6 -8 e g 1 -15 1 -1j 3 -b 1 f 8 -k d e 8 7 4 p 4 -f 2 -8 6 -8 3 7 9 -p 2 -9 7 -p 4 8 9 -9
2 -l g -8 1 -g 9 i 3 -7 3 -j 1 -h b -8 7 -9 1 -c 3 s 7 b 1 -a 4 e b -i 2 -e 2 -a 2 -p 2 -b 1 -9 4 -8
1 f c 16 6 1q r -l e 8 1 d 2 -23 1 8 a -8 f -8 1 -h 3 8 4 -s 8 v 8 -d 1 a 6 -1c 6 -c 7 o a 7 2 g 1 -7
4 -8 h u 1 -j 3 -9 7 e 4 -7 2 -g 3 -e 4 a 6 c 6 -k 1 -a i -l b d 7 -c 7 -u 5 -7 3 -8 2 9 6 -q 9 -9
1 -11 1 -t 8 -9 7 -e 2 d q -e 5 -8 3 e 2 h 3 7 1 -9 1 p w c b d 2 -9 4 l 4 -q 8 -i 2 d 2 -d 5 -8 1 t
3 k 1 -d 2 -x b c 1 -g 5 -a 4 c 5 9 3 -1m f a 2 w 8 -8 7 -j 8 -t 9 -7 a x 2 8 1 -9 1 k 4 9 1 -r 4 -l
1 -7 3 -o 1 -i 2 -h 1 -c 5 -b 4 -t 9 -9 1 -11 1 -8 a -e b e 3 e 1 -11 d -9 4 -7 2 q 3 -c 4 -8 1 -l
1 8 6 o 4 -9 3 b 3 9 3 -a 1 -e l -o 7 -19 2 -d 1 9 1 -z d -8 4 -7 2 -a 4 7 1 -f 1 -8 2 j 2 -c 1 -7
d -8 2 -9 a m 4 b 1 l 3 -d 7 d h -8 e -9 2 a 4 b a -c 1 f 5 -o 1 i 1 -c 3 -7 2 f 1 -a 1 p 1 i 6 -d
2 -7 5 -d a h 2 -d 3 7 k -7 m -g 2 -8 2 -a 4 -p j -13 6 -7 3 c 2 9 1 -8 5 8 4 -9 2 -m 3 -8 3 a 2 -7
f t 8 -a 5 -e 3 -7 4 -8 9 7 8 -9 3 -o 6 7 1 -9 b 9 3 -e 2 -1c 6 7 9 -7 4 -8 1 1d 7 d 1 r 2 7 1 -q
8 -8 b -d 1 -c 7 j a -g 6 -c 1 8 6 -7 5 j 2 -10 4 9 3 s 1 -l 6 l 2 -15 1 -9 4 9 5 -8 9 -1h 4 9 2 a
3 -8 4 f c -g 4 n d g 3 1b 6 n 8 d v c c -c 1 -c 1 -h 2 -a i -b 4 e 4 -d 7 v c g 1 1c 4 -15 3 -c 4 -8
9 -8 2 -f 5 -i a 9 7 -m 5 -b 3 -j 4 1b b b 1 d 1 -l 4 f 1 d 7 -d 8 -11 1 -c 3 -8 8 f b -9 3 f 1 -9
5 a b -9 1 18 b -a 2 9 1 o 7 -s 3 -e 4 9 1 f e -c 6 -7 2 9 8 -m 2 -k 1 h b -7 8 m 2 8 6 8 3 -d 6 -l
6 d 4 a 1 k k -10 4 b 1 a 1c -p 5 -9 1 -k 5 w 1 -9 3 -q 7 h c -r 1 k c 8 1 e i -x 4 -l 4 -9 1 -f 6 y
a -d 8 8 b -i 1 -r 2 c 7 u 2 9 1 -7 3 d 1 -i 2 -r 2 c g 8 7 a b -f 1 -8 2 p 2 d 5 -d 6 c 8 m 1 -i
9 -13 6 l 3 -8 c j 1 y 1 -a 1 h 8 g l -9 7 n 5 -c 9 g 2 -e 3 -u 8 -f 1 -8 8 -b 4 b 7 f 9 8 3 c 1 k
1 -9 5 a 5 c 1 b 2 d 1 f 7 -9 e e 2 -1c c a b -k 1 8 b -9 3 -u b -b 7 -s 4 -c a -7 4 t 5 k 1 -k 4 -a
2 10 6 -u 2 d 1 8 1 -3d a d 9 -7 a -e 1 -d 1 d 9 7 m -11 7 -b a -14 1 -b 2 h 2 -8 4 b e -i 5 -9 4 c
4 -m c 2o 4 -a 1 q 2 r 7 -33 2 -a a 8 8 -a 3 8 2 i 3 8 3 -9 3 b 1 -q f -8 6 -m 2 -h 7 -c 9 p 1 -7
8 -9 3 -o d 9 1 7 2 -e a 14 d -s 3 c q z 2 b e g 5 s 1 f 1 -v k -a 1 -i a -e 7 d 4 -e 9 -8 b -b 2 8
a -3t 2 j 3 -9 d 9 2 -i i a 2 -i 1 a 6 -1f 9 -8 6 -a 8 c 4 -9 2 8 2 u 3 -8 1 c 5 y 1 a 7 -a b k 1 -8
5 -8 5 -b 5 -8 7 -8 2 k 4 -c j -1l 3 -e 4 -8 1 b 2 e 2 b b d s -1a 5 -u e -18 5 -g 2 w e -7 2 -b 7 d
5 -1o 8 -8 3 -8 3 -b b -i 6 -9 1 b i -b 2 a 2 1z 1 9 4 -9 1 -c 3 -i 1 -x 2 -e 2 -e 3 -x 4 -k 8 -j g d
7 -b 2 -a 9 -9 7 -b i -8 1 -d 1 a 5 9 2 m 1 -9 8 d 2 -t e 17 3 -8 3 -b 4 -a 4 -8 7 -f i h i -a 1 d
d -d 3 9 h 8 1 -9 1 -d 7 -d 1 8 2 8 5 -a 1 -8 9 -9 2 -8 d -7 8 -e 8 o 1 -a 1 j e 1d 1 -8 5 -i 3 e
2 -d n e 2 a 4 -7 1 -a h 9 3 -q 3 -7 6 -2f 5 -9 8 -19 2 9 7 9 3 -i 4 -j 2 h 5 -j 2 t 1 -9 q c b -a
2 u 3 8 1 -s 1 i 4 -h 7 -9 3 -a 4 a 9 -a 6 m 1 8 8 -h 6 -19 2 j 1 -a 6 k 9 l 1 u a -b 2 8 7 8 2 8 5 a
d l 8 e 9 -b 4 8 1 h 2 -9 1 -9 2 -9 2 -f 4 o 5 -1j a -a a -q 2 -e 2 -8 8 -b 5 c 5 -a c -b f 8 4 -i
5 d 4 e 5 -b a -e c -19 b g j -r c -k 2 -k 1 -8 3 -8 1 8 5 g 5 -9 3 -e 4 -c 2 -g 1 -t 5 -f 3 b 3 -a
4 -9 9 7 2 -8 7 -11 5 9 6 -8 4 t 1 d 5 f 1 -o 1 -p 9 -9 6 -9 9 -h 5 b 1 b 1 e 4 -9 5 8 9 j 1 b 5 a
b -8 6 -a 1 -o 2 c 4 7 5 7 5 l 4 -i a -t 4 m 1 r 4 -c 6 -k 4 l 4 -7 3 b 1 -7 2 -8 6 -9 7 -9 1 a 7 1e
9 9 2 c 1 c 1 7 9 a 1 -q d -9 2 j k -d 5 k 2 9 3 r 6 -7 4 -b 3 p 3 r 7 14 6 a 8 f 9 -9 5 -b 7 -9 1 -c
1 c 2 -c 2 -f 1 -i 2 e 5 7 6 -7 1 -c 2 -7 2 9 2 -9 9 -1a 1 -8 7 -1m 2 8 3 c 6 d a d 4 -n 7 8 5 -a 3 a
2 -d 3 -i 2 -e 1 -1d 6 e 6 -7 8 -11 j i 1 -b 1 -k 1 n h -9 5 8 2 13 1 1k 2 f 3 -h 1 h 6 -f 5 -n j -a
2 -e 6 -c 1 -b a e 4 -g 1 -9 2 -9 5 t 6 l 6 d 6 9 1 -8 4 12 a -1f 1 -f d -8 6 -n 1 -a 3 -8 6 19 5 d
2 -e c -j e a j 8 2 -9 1 -8 1 -f 1 d 4 f 1 -a 2 8 1 -a 3 -k 7 -g 5 t 1 9 3 -k 1 -a b n 5 -8 4 d 4 q
k q 2 7 1 -b a g 3 -b 2 -e g -s 1 -a 2 o 5 -d 8 -9 2 7 3 -13 1 -p 7 8 4 -e 3 -8 3 b 3 17 1 a 5 -d 2 c
6 9 2 -9 4 -7 5 -9 3 f 4 i 3 8 2 -f 8 -f f t 4 g 2 -w 3 -e 8 -7 5 k 2 -8 s k 1 -8 2 -s c -a 8 -9 f -p
5 9 d -w 3 c 9 e 2 -8 8 8 1 -9 1 -7 9 -10 8 b 7 -a 4 -n 6 a 8 8 4 -8 4 -d 1 8 1 -a 2 9 7 -9 2 -7 3 -7
3 15 4 z 4 -i 3 -d e -a 7 -8 1 8 8 -7 1 7 6 w 8 h 7 d 1 -x 2 -7 4 g 2 9 3 p 5 -9 7 8 1 -1w 7 -b 1 -c
3 -t 7 -9 1 8 2 -b d k m -j 1 -a 1 -e 3 -8 f -c 7 -9 9 -8 4 -b 1 9 3 -8 c d 1 -d 1 -a c -a 9 -a 1 q
1 -a 1 -p 1 -7 5 c 8 -8 2 9 7 -7 3 -a 3 7 1 f 2 8 4 -7 5 -e 1 j 2 9 7 8 3 -12 1 -h 3 -7 9 -1g 5 8
4 -c 4 e 2 -f 4 -7 c 15 5 -a 1 -i 1 e 1 -c 2 -a 8 -a 6 -9 9 8 2 -j 3 -x 5 -y 6 -9 4 -8 1 8 1 -b 5 9
8 8 5 -c 1 -b 2 -8 2 -7 4 -k b 9 k -a 2 g 2 -f a -7 7 -8 5 -8 3 -9 8 -b f -a 1 a h j 9 -7 1 -a 2 -f
2 -e 1 -b e -e 5 -h b c 2 g 1 -k 2 s 2 -f 2 c 1 -h b -12 3 b 1 -k 2 -e 6 -9 4 8 6 e 2 d 1 -m 5 b 2 -a
3 d 1 8 a -h 4 -9 9 -7 f a 5 -e 5 -7 1 -11 m -s 3 n 9 -n b -a 1 -12 7 -h 1 h 1 -8 2 -a 2 a 3 -a 4 -7
8 -8 2 -g 2 8 a b 1 i b e 6 -b 1 -y 3 -7 2 i 5 -8 7 -d 2 d 6 -r 3 -7 4 -7 5 g 7 -y 6 -d c 9 4 b 1 -9
5 -k 2 -13 2 -i 3 -p 2 -f 2 k 1 -z 3 d 3 a 3 -n 5 -l 7 -m 4 b c -j 4 -7 3 -l 5 -7 5 l 4 l 7 -1t 4 -9
b -f 9 j 1 -b 8 d 1 -f 4 -c 2 p 5 n 6 -8 2 -j 1 8 7 -o 4 -c a a 2 -d 3 -14 2 -8 8 b 1 -f 8 -12 5 e
7 -9 4 -b 8 -c 3 -g 8 -d 1 -o 1 a 7 a 1 -8 1 e 2 -b 1 b 3 -g 1 h 1 -c 1 -15 1 -g 3 -9 1 p 1 t 2 -c
7 8 7 f 3 -j 5 -i 4 -d 1 -1k 2 -a 2 d 1 -h 7 -b 3 -b g e 2 12 4 -q h -9 p -a 9 -7 8 -2z 1 q 2 8 c c
8 -n 7 d 2 -9 3 -f 1 a 8 p 6 d c 7 9 -d 1 7 a -9 4 -a 3 -k 4 -a 1 g 6 -e g -f 3 -v 5 a 3 -d 4 -9 4 17
9 -9 2 a 1 l 4 -m 1 -e 4 1b 3 -9 4 -a 5 m 4 -a 1 -7 5 1p g -c 5 -8 5 u 3 w 3 9 3 v d -8 3 -f 4 -12
1 n 1 -f c -7 2 9 2 9 2 -s 5 -b d c 4 8 4 -c 2 -d 4 -b 3 -p 8 -d 1 i 2 i 6 9 2 9 2 -l 6 a 7 h 3 -a
2 -7 1 p 7 -a 6 b 1 -8 1 9 3 -i 3 -9 6 i c -8 8 -a 4 -a k -j g -8 3 -y 1 -9 3 a 8 -a 3 -p 6 -1q 3 -8
2 -h 2 -a 8 w 2 -8 2 -i 1 -8 9 -7 1 -a 4 -b 4 -9 2 -8 a -c 3 -h e -v 4 -9 1 -8 1 g 4 -c 4 1d 7 -h
2 -h 1 -8 1 c 1 -9 2 8 2 h f -9 3 p 1 -7 3 -7 6 1f t -9 1 -h 4 -r 3 o 6 -c 6 a 3 -g 3 8 1 i 7 -h 2 -w
4 -d 3 -a 6 -c 5 9 1 17 1 c 1 -8 d a 7 j 2 h 6 -8 4 k 5 f 1 -7 3 f 2 a 3 f 2 8 8 -1f 2 -8 4 8 4 f
1 -a 1 l 8 -7 8 -w 9 j 5 1o 1 -n f -h 2 -8 a -l 1 p i -a 6 -8 3 -i 1 -9 4 -b 1 -c 3 i 2 7 1 9 1 9 9 l
3 t 4 -a 1 -t c 7 b -9 c d c m 4 -d f -b 1 -j 1 9 2 -9 7 8 1 x 2 f e 8 c -8 2 n 1 -1p 2 o 2 -g 5 d
1 -8 6 -7 3 u 3 -8 2 g d -b 4 -9 b -l 2 -7 f 7 1 f 4 i 4 -9 3 g 8 -9 1 -k d -f 5 -f 8 -q 1 -9 4 j 1 b
2 a 8 12 5 -e 4 -9 1 -7 1 b a 7 8 -e 6 -m 2 -8 6 -y 8 -7 1 -a 1 m 3 -8 5 -8 2 o 2 -a 5 -g 3 a 3 -9
4 -d 8 -b 3 -9 1 1e 4 e 1 -f 2 d 4 j 3 9 r -9 2 d 5 -n e -e c e 4 j 4 -a 2 8 1 -c 1 -o b f 4 f 2 -9
4 -14 6 -8 3 v 2 -d 4 -1d 6 -l l f 1 y 9 8 1 -9 1 -j 5 8 2 k 1 -f 6 -k 1 e 1 -7 6 f 5 a 3 -b 6 -1b
8 8 8 -13 3 -g 2 -d 2 8 4 -b 2 r 2 l 7 -b 2 -p 5 a c -7 9 -9 1 -7 1 m 6 -16 9 -8 4 -a b 8 i -g 3 l
3 h 2 -s 3 -8 4 9 7 -a 2 -c d -9 8 -8 f -8 1 b 1 i 2 -d 2 m 3 -r 5 -b 7 -c 6 -9 8 -8 2 g 5 -8 4 c
4 1f 2 -g 1 e 3 -a 3 -a 1 j 4 p 3 -15 6 -d 1 -h 2 b a -9 2 d 3 -9 1 -u 2 x 1 -e 2 -k 3 b 3 -2i 3 -d
6 -7 4 -j 3 -d 3 i 4 f f -9 1 h 4 -c 3 d 2 -y 4 -8 5 q 5 -9 4 9 m -o 1 -k 1 -g 7 -1i 2 -k 1 -9 6 m
4 -9 a d a -k 2 -9 d -7 5 b a -j 1 o 1 -l 3 -b 3 -b 2 -9 e -7 a -9 1 8 4 -1n 1 9 1 d a -c 3 c 7 e
o -8 3 -9 1 24 b f 2 9 4 q 6 -c 4 -9 d -9 3 -8 6 -d 1 -10 6 9 8 -9 1 7 1 o p -9 u -d b -7 1 -8 3 -8
a -g 1 -e 1 l 1 -e 5 a 1 -8 2 -13 4 -9 d -7 5 7 a 9 9 o 2 -a 4 1f 5 -f 5 -y 8 -b 1 -a f f 4 o 8 -8
2 b 9 -c e -a 9 j e g 7 9 3 -g 6 9 5 -t 7 e 3 p 1 8 e e 2 8 1 8 2 i 4 -d j o 6 b 3 -9 7 g 8 -s 6 -d
e h 5 -8 3 9 5 -8 f -e c t 1 -a 3 -8 6 -f 8 -7 a -z 5 -p 1 f 5 -9 4 -8 1 -d 1 7 4 d 1 -8 1 -b 8 -i
3 j j -c 6 -7 3 -7 4 -j 9 -b a -1l 6 -u 1 b 3 m 1 m g -b c 7 j 9 7 -g 3 f 1 g 4 -p 3 -d 2 f h -k 8 b
4 -b 1 -a 4 -d 5 -i b w 3 -7 1 -a i a 2 f 5 -9 g d 1 -e l -e a l 3 -9 3 -h 2 -y 4 -h 3 -a 7 -9 3 -d
1 z 4 b 1 g 5 -r 7 -7 2 l 1 -m b b a d 3 -12 2 -b 3 -k 2 o 5 -f a -7 i -c 1 -19 9 -c 3 -8 1 a 6 j
4 -c 6 -z 1 8 4 -e 1 -c 3 -b 3 9 2 -d 1 7 a -7 f -a 5 -j b -n d q a 1k 1 -8 3 a 4 -n 1 -p 7 t 1 -a
7 -l 1 -b 8 -r 1 a 6 -9 5 9 1 -g 6 -7 k -8 2 -d 7 -8 6 c 3 -13 c -v 4 a 8 -i 8 g 3 -m o k 7 j 4 8 8 9
7 -k 2 -w 8 8 3 -8 2 -h 1 d a -12 d -8 1 -f 6 -d 7 m 2 -b 4 -7 7 -p 1 -h 5 -j 5 -f 7 -8 5 f 1 -8 1 i
b h 2 -f 3 h 1 -8 2 7 1 -9 6 -b 5 -9 1 -8 a d 7 b 5 -a 4 -9 i -d b d 3 a 1 -9 j e 5 g 3 -j 4 -9 2 9
3 -a 3 -8 2 n h -j j -7 6 -b d m 9 w 3 -9 2 -7 9 -p 9 -b 5 1x 2 -8 6 g 8 -15 2 a b -n 1 g 1 -c 1 h
6 -7 p -7 8 -1z 5 10 f c 6 -e a -8 3 -d 6 -9 4 -b 1 -13 3 -d 7 -b 1 -8 4 -k 2 -c 1 9 d -8 9 -z 3 e
2 -c 2 c 1 e 3 -f 1 -r d -b p -7 1 8 1 -b 2 c 1 -g 3 9 7 c 7 -8 4 16 h -h 1 -e 3 -f 7 c 4 -k 2 -c
3 -d 1 -8 5 -h 3 g 1 7 9 -d 7 -i 5 -b 6 -7 1 -a 1 h 5 -d 1 -8 1 -d 1 7 2 1b 2 m 4 g 1 r 1 -9 8 -9
8 -t 5 -9 i -f 4 -9 3 -9 1 -e 4 r h -1f 4 -p 6 -e 2 -8 1 c 1 -8 f -9 6 i 6 h 4 h 8 -b 5 -g 3 b 1 y
d -f 1 -7 2 i 2 17 4 -9 5 -b 5 8 1 8 3 8 2 -b 1 d 6 s 4 8 a -b 6 -7 1 a 2 -a 4 -8 2 8 4 -a 8 -8 b -c
3 -9 2 -a 1 8 4 a 3 -g 1 7 4 -13 6 -h 6 j f -9 6 8 d g 8 -9 3 1k 3 -9 h -k 5 -e 5 9 l t 2 -a 3 -n
4 -g 3 -a 5 9 3 -9 g u c -9 a -n 9 d b -7 2 -b 1 8 4 t 6 -c 6 c 2 8 5 9 1 -9 2 -n 9 -8 1 -d 1 -9 7 -a
3 -b 2 8 7 -a c -c 3 e 4 -n 1 e 1 -e 9 -a 3 8 7 1m 5 -8 2 -t 4 -8 3 9 e -b 4 -8 2 -9 d -a 3 t 1 -i
5 -o 7 -b 2 -n 5 -t 2 -9 7 -b 2 -c 6 -8 3 -7 8 g 3 -a 3 d 2 -16 8 -8 1 -f 1 -a 1 -c 2 -d 3 b 5 -9 3 i
b -b 1 -9 9 -f 1 -e j -u 5 15 2 -8 3 o 1 -c 3 h 6 -a 3 -8 4 -8 7 1n 4 b f -e a -d 5 z 1 9 5 h a -b
1 -z 1 -e 7 9 2 -d 5 17 2 -b 1 n d a 2 b 1 -c 9 -e 3 1i 2 -d 2 -b 2 7 e -7 8 -7 2 -f a -9 6 -i 6 -g
1 -b 1 8 4 h 2 8 5 k 2 1a h -b 5 d 1 -m 4 8 4 8 5 y 8 -h 2 e 1 -9 6 h 7 -12 w -e 4 -d 7 -9 4 -b a -f
2 -10 b -e 2 -k 2 -a 3 o 4 -9 1 -b 7 -7 2 -9 c 9 3 c 5 -9 3 9 5 p 1 -8 4 -n g e 2 f 4 -9 4 b 1 -e c i
3 -d 2 -c 4 -a p k 1 h 9 7 6 c 1 -l 7 h 7 9 5 -7 7 -b 6 -8 2 i 9 -y 6 -b e g 1 -e 3 a 8 -j h h 2 -13
1 p 2 h 2 2q 3 c k -b 3 -b 6 -b c e 7 -t e c b -g 2 16 1 v 2 -9 a i 1 u 4 -c 6 -f 3 -1n 1 a 7 d 1 -h
4 r 3 -9 3 -i i n c -m 1 -8 9 o 3 j 5 -m 1 -8 3 k 8 -l 4 -v 4 n 2 -b a -e a -9 8 -s 1 -8 5 n 5 9 6 -i
2 -9 2 9 1 d 1 g 8 -8 1 a 1 -b 3 j 8 j 8 -s 8 -f 2 -a 1 -i 1 -a 3 -t d h 7 -g 1 10 3 -9 5 9 d n 4 -c
6 -c 8 -n 2 -8 9 -r 3 -b 2 u 1 9 8 -9 d b 2 7 3 -f 2 -9 a a 1 -h 1 -o 2 -8 2 -8 7 7 4 -a 6 -m 4 e
6 -8 3 -l 1 9 1 9 2 -k 1 r 1 -8 v g a a d -c 3 d 2 -u 8 n 5 -g 1 -q 1 e 1 -g 4 -f 3 d 4 -d p 7 2 -b
2 -b 9 -b 8 -11 5 -k 4 -d 7 -f 1 -c a -7 1 d d 1e 1 -r 7 -c 6 -b 7 -a 6 h 1 -8 1 7 f c 9 -a 4 -o 5 n
2 o c b 3 n 2 -e b -a 2 g 6 9 5 -m 3 -c 2 -a 2 8 7 l 3 -8 3 8 3 8 5 -c 1 -d 2 i 3 -7 3 -o 5 g 8 -l
2 d 3 n 3 11 4 -b 6 -8 3 a 2 7 e -1d 4 -g 1 m 4 l 6 -b 6 9 3 -9 4 -a 4 -7 6 -i 2 b 2 -b 9 d 8 j 5 -c
3 -l 4 -s 2 -c 9 b 4 j 1 -c 8 -b 1 9 2 -s 2 -9 6 -e 5 8 p k 1 -t d -7 9 7 3 b 3 7 2 h h 9 6 -c 1 7
1 -8 7 s 4 z 7 -7 i a 3 -9 2 -7 1 h 6 -a 4 8 6 e 7 -8 1 -l 4 -18 2 19 4 -7 7 9 6 9 3 7 2 -k 5 -7 5 g
4 o 4 1e a -c 3 -7 3 r 7 -b 1 -m 1 -b 4 -8 5 j 5 -7 3 -b 4 -8 2 -7 1 -7 1 -7 2 -d 5 -c 4 9 8 j 1 -u
5 -i 1 9 1 a 3 -p 4 -b 5 -9 3 e b -c 9 8 2 z 1 8 9 -19 2 -9 2 f 7 -f a -i 4 i 3 o 1 q 5 -f 1 -8 2 -9
2 b 5 -a c -x 4 h 5 a 4 -9 c 9 1 -c 2 -n 1 -12 4 -d b b b m 1 -10 6 -i a 8 8 -h 8 -f 4 -b 4 c 2 -n
3 -8 8 -8 9 -e d h 1 d 3 d 7 j 2 f b -8 2 t 7 -g 9 -c 1 -f 1 7 3 -e 5 -e 5 u 3 -m 9 -a 8 8 3 -d 1 -8
4 j 7 h 5 a 8 b 6 -7 h -1t 2 -d 1 f 9 -7 5 -c 3 -g 5 -b 8 -k 8 -a b -9 4 9 d -11 b 7 e j 2 9 9 -c
x -d 8 b 9 -7 3 -7 1 b 3 -e 4 -9 2 -b d -g 8 -9 5 9 9 h h t 3 7 8 d 1 8 e -7 1 u 1 7 3 -g 3 -7 1 w
1 9 4 -g 1 -b d -c 4 -r 3 -8 6 9 4 8 4 -9 7 -7 7 -o h -e 9 w 3 g 5 -a 1 -7 3 h 1 m 1 -b 8 8 d d 3 -d
2 -p c -c 2 -e c 8 a -9 3 e 1 -8 5 -7 1 x 4 -d 5 -9 1 7 2 r i 7 6 -a 1 -14 e -d 5 b 1 -a 3 -8 2 g
4 -e c -d 2 f 1 -9 3 -8 5 7 3 8 2 m 3 g d -i 8 -f b 1m 3 -b 7 9 a -1r 8 9 4 -d 5 -7 2 -f 2 2e 2 -8
4 m 2 -8 4 9 5 -a j -e a -y 1 b 3 -7 9 -l 1 i 2 -9 3 -c 1 9 3 -b 4 -12 2 -j 9 i 2 -f 1 -n 2 -t 3 a
3 e 4 c d -i 2 -e l -k 3 d 4 -a 5 7 a -l 5 -8 1 -d 5 9 1 -1e 2 -f 2 -j 2 -k 1 8 b -7 b c d a 8 -f 9 f
2 f 6 -a 2 -e 2 -9 1 -d 1 r 3 -j 1 -b 1 -u 2 d 6 -12 6 -p a t 1 -d 6 i 6 8 3 -x 5 -g 5 -t 7 l 5 p
5 -9 4 -d 2 20 1 -d 3 -7 4 k 1 -a 6 -8 9 -8 1 c 7 b 8 -e 9 h 1 9 1 -q 5 -m 5 a 4 d b -a 2 -8 3 -l 3 a
1 1m j a 4 q 1 -d c -c 6 -b 9 p 4 k 4 -a 2 -1b 6 -7 1 -7 2 -p 2 -a 5 -8 2 -g 7 -b 1 -8 1 -8 o -10
6 -b 4 f 1 -9 8 q c -8 2 f h -t 1 n 4 -8 6 r c e a -9 1 -q 1 -f f z 1 -9 5 r 4 -b 7 c 1 -e 2 9 b b
7 -a 4 -c 7 23 1 -9 4 a 7 -a 5 -h 5 r 3 8 1 -h 5 -m 6 -g d -2o 6 -a 1 m 2 -c 2 -a 9 a 1 b 2 w 3 1c
7 7 a -e 3 12 1 -g 2 i 2 -k 3 7 1 -1h 2 d 3 7 n 19 2 -d 2 9 5 -a 1 -10 1 g 2 e 4 -7 3 -u 1 -13 4 8
3 a 3 y 8 7 4 -8 1 -8 h r 4 -c 2 -a 2 -8 1 a 6 -i 3 -e 7 8 2 a 9 -8 8 a m -c 3 -7 6 -a a k b -g 2 f
1 9 1 8 3 9 9 d 2 -d 9 -9 c 8 7 9 1 b 4 -j 1 -p 1 -8 d -f 1 e 7 c a -7 2 7 6 -16 2 10 7 -b 1 e 9 -j
4 -c 7 p 2 -b a -9 1 -e 1 -8 1 -8 4 w 2 -8 e -b 1 d 7 -7 g -g 4 -9 t d c f 1 -a 4 t 1 d 5 9 2 11 3 -y
5 -b a -o 3 -1n d p 4 -8 7 -r c -g 3 -y 2 d 7 -n 2 h 1 -7 4 -b 3 -1t 1 f 6 -k 6 9 1 l a b 8 -7 5 -b
4 -8 5 d 5 -9 6 1i 1 -9 2 -11 1 -7 4 -e 2 -b 5 -m 1 k 1 b 1 -9 d a 9 n 8 z 2 -f 5 -8 3 -f 1 -9 2 -b
4 -i 5 -x 6 -8 f e 3 -8 c -b 7 9 1 -c c -b 1 -9 1 -9 4 h 6 f 4 b 8 d e b a -a b -9 5 -8 2 -a 1 -7
2 -11 2 -j 1 7 b -t 7 -1v 7 -7 2 -e 4 -9 4 10 2 9 5 -8 f -m 1 -a 2 -9 1 -b 5 -8 3 -a 3 n 6 u 2 -a
1 -o 3 -15 8 9 4 -e 7 -9 5 l 6 -c 3 c 2 -8 7 -7 e -1x 1 -b 3 9 4 b 6 t 1 b 3 o 4 f 2 p 3 n 9 8 9 -1d
9 -9 4 -7 8 j 1 -c 7 -8 1 -f 1 e 3 i 7 f 1 -f 1 -7 2 -g 4 -8 9 i 2 -a h 9 1 20 4 -e 8 -a 3 -a 2 -c
6 1i 3 -e 8 -7 c -8 6 j 1 -18 5 f 1 h 5 9 7 a 3 -a 4 -9 7 -9 b b 4 -p 1 -q 2 -e 2 b 1 b 1 m 1 -r 1 -d
h -f 5 -i 1 i 5 9 2 -8 4 f 5 -h a -z d l 5 8 2 c 4 -b 2 -b 1 n 6 8 8 h b b 1 -8 7 c 3 -7 3 -b 2 -i
5 -e 2 e 6 -b 2 -9 7 o 6 i 3 -e 1 -e 3 7 3 -b 9 -9 1 a b -7 c -a 3 b 2 -b 1 -9 9 -c 1 -x 5 -8 1 -l
8 -8 c e b -7 3 8 5 13 2 b 2 -g 2 g 3 i 2 9 6 9 5 -e 5 -h 3 -e 2 -c 1 -b 1 -k 3 -e a 1c 5 -k 1 15
4 -8 5 -n 3 r 4 h d b 2 -a b -g 2 -g a 9 1 m 1 h 6 -m 1 m 3 -c 7 s 2 o 5 v b -e 6 -g 1 -h 7 r 7 -a
3 9 2 k g -n 2 u 1 -f 2 -b 1 -c 2 9 3 m 7 c 1 -7 3 -7 9 -c i -b 4 -8 7 a 7 -u 2 -e 3 8 2 p 2 8 1 a
j -e 5 -g 3 -9 1 i 1 -a 5 -7 2 -9 2 f 1 h d a 2 a 4 -h 7 -b 1 e 2 -9 1 -7 4 -9 6 -e 7 -g 2 -9 1 -1a
1 -h 9 -m 4 -7 5 t 6 j 1 i 1 a 5 j 2 -b 1 -8 3 m 3 -8 5 h 2 -c a -9 1 -b 2 u 1 -a 3 h 4 -e 1 8 x -j
1 g 8 o 1 -v t -d 5 -9 7 a 6 -d 1 -n 3 y 2 -a 6 n 4 g 3 8 3 -9 6 -8 5 l 4 e 1 g 5 -e 3 -l 9 -e 2 -j
1 -r 3 -f 4 9 2 8 1 -u 4 q m -8 3 9 1 7 5 -m 7 -9 1 n 4 8 1 -f 8 1a 1 -8 b -j 4 -9 5 i 8 -g 2 -c 2 -d
1 -g 3 -b 8 l 8 -9 7 -n 3 -q 6 -9 1 l 4 a 2 t 2 -p 4 a 2 7 4 -9 6 d j q 1 -8 4 -14 4 -c 3 b h -t j -e
5 -7 2 -a 8 -e 2 q 3 -f 8 -7 1 n d -13 8 8 9 v 2 9 1 8 1 k 4 15 4 -a 3 c 9 -d 6 -s o e 7 -n 2 9 2 -a
7 -k 1 c 3 e 8 -l c -b 9 -9 n m 6 -9 3 -f 4 s 5 9 n -g 4 -f 4 e 2 8 2 -f 2 -z 6 l 3 7 4 -8 5 -h j h
3 -b 1 -10 1 c o a 8 -c 2 -b 3 -j l s 1 -q 1 -7 1 h 8 -9 2 -b g k 2 -d 6 -1f 4 t 5 d 1 -d 1 -g 2 -e
1 -13 7 -e l z 2 e 5 -g 6 -8 a 9 2 f 7 7 8 -b 5 g 2 -a 4 9 3 8 2 -p 3 a 7 m n k b i 1 h 5 -n 5 9 2 i
1 -a 2 -a 9 8 3 -1j 5 l h h 6 8 1 -a 2 -8 5 -a 3 -7 1 -m 5 -b 7 -a a -t 1 a 3 -7 3 b 2 -9 6 -i 2 8
8 -15 4 -a c g 8 -j 2 -a d -b 3 d 1 7 a d 3 -1a 8 -7 1 y 6 h 7 a 8 -7 a f 7 p 3 -t 1 -7 7 -9 7 -d
8 -b 3 -n 3 m 5 -w i -7 c -8 5 8 1 -8 6 9 l -9 1 -7 6 -8 4 -f 6 q 3 -i 6 -b 4 -9 6 -d 4 -g 1 e 1 -9
1 -c c -j 3 -u 2 8 6 -15 1 a 6 8 1 s 3 -p 6 -7 6 j 3 -e 5 -b 1 p 3 c 1 -c 2 17 i -c e -9 a -7 b -w
4 -8 2 -b 6 -b c a 1 -1d 5 -8 4 -j 3 -c 9 c 5 -7 2 -8 2 -e v -d 3 -a b -7 d -2n b -c 3 -b 1 -a 2 8
1 -7 e -l 4 8 a v 4 -o 8 q h 7 1 -9 9 -9 1 -e 5 g 3 -9 9 8 4 -1i 3 -d 5 j 2 -i d -b 1 -c 8 -9 a -d
1 -g 2 -9 4 -e d -b 2 -d a o 1 -i 1 9 2 t 2 d e -f 4 -c 1 c 1 d c 7 5 c 3 -e 1 c 5 -f 3 -9 6 8 3 -l
1 15 2 g 5 -8 1 7 6 -u 2 8 4 d 6 z b 7 1 8 1 -9 6 12 1 -19 2 w 5 c 2 -f 8 8 8 -c 1 -9 1 f c 8 5 f 2 q
7 h 2 d 5 i 1 8 1 -8 2 i 3 i e -7 1 b 5 -7 8 w 1 -t d -10 6 -u 3 a a -b 6 -e 2 -8 1 7 8 -15 3 d 9 9
c -h 3 c 4 -a 5 e 1 j 8 8 7 -8 3 -9 2 -g 6 -8 1 -1e 5 l 3 b 5 9 4 9 j e 7 -8 1 -1j 2 -g 7 8 1 -h 3 -d
1 e 5 g 1 a 1 a 7 -f 8 a 6 a 1 27 3 -9 5 -f 4 i z -h 2 -w e y 5 2n 1 d 1 d 4 n 6 i 4 -8 a q 5 -h 2 -7
4 b 7 a 3 -j 7 -16 1 -8 2 -b 4 -7 4 -b 1 -9 9 -b 9 -d 8 r 3 -g 5 -7 5 28 2 m 5 -b 3 -8 8 -8 c -a 5 -a
3 -w 2 e 1 9 4 -8 1 g 6 1z a c 1 -8 7 -g 5 -e 1 -g 7 b a -e 1 -9 a -9 e e 1 -1r i p 7 e 1 -c 1 -c
5 -8 9 t 2 -9 5 -c 1 -f 8 g 6 e 2 -8 8 9 6 -i 1 -d 1 -8 1 -8 b -x a a 5 -d 2 -b 1 8 5 7 d -b 1 -8
1 -c 8 -d a -d 7 -m 4 -b 1 -b 1 -22 l -9 a c 6 -u 5 -n 1 9 2 -8 2 -11 3 i 6 -b 8 e 3 k 2 -9 6 s 2 -k
3 -c 2 c 5 -b 1 -10 1 -g 1 9 1 m 4 -a 1 b 8 -c 1 -e 3 8 9 d 3 a 3 -b 4 -10 3 -8 2 8 1 8 1 -9 5 a 8 -a
d -8 8 y 8 -x g -8 4 -8 6 -e 7 g 5 -18 1 -m 5 g 2 -i 6 -8 5 -7 3 -7 1 -d 4 q 3 -d 4 -v a 9 6 c 3 -b
9 -14 b b 2 9 1 -8 3 b 2 e 3 -7 2 n 2 -w b 8 1 -f 8 r 1 9 1 -8 9 e 3 -b 4 -8 6 -9 5 -d d -j 4 -7 3 -9
2 d 3 a 1 -9 1 -e 7 -7 5 -2e 3 1a 3 -a g -j 4 7 1 -9 a -a 1 -a 5 -a b -q 3 d 1 c f -9 c -8 2 -g 1 -7
f g 6 -a 3 h 9 9 4 -h 4 -9 5 -14 a -a 3 c 4 -h 2 -b 3 -8 2 8 3 a 6 8 2 -n 4 9 2 -1h 9 v 6 x a -9 2 -c
d -15 3 -9 4 -i 3 -w 1 -9 f a 3 o 1 -8 4 -h 2 b 4 -f a g 7 -g 7 8 1 d i -g 8 -h 3 -b 1 1g 2 8 3 -8
b -e 5 -e 3 -9 2 -2j 6 -8 2 -7 3 -8 1 -b 2 w 6 8 1 -j 1 -7 2 1s s k 1 o 7 -16 4 f 7 d 3 -j 1 l 9 i
2 -8 7 -7 k 9 3 -o 9 -s 3 -9 2 -10 1 9 4 s 1 7 5 t 1 -1c 3 -f b -b t l 3 -b 1 -9 4 l 5 u 5 -1b 8 k
7 c 1 -h 2 -i b -a 2 a 5 -9 8 -b 7 b 3 d 2 a 2 -c 4 -a 8 c 1 -b 4 -1b 8 c 1 7 2 -d 2 h a -9 1 -9 1 -g
2 7 4 -i 1 -x 4 -8 2 -i 1 -i 2 -a 6 -n 3 -9 5 -15 3 -o b -b 1 -b c -b 4 -8 8 -a a v 2 h 4 d 1 -n 1 k
6 c 2 j 6 7 c -a 2 -o 1 k 4 8 1 h 3 -7 1 -p 2 r 2 l 1 -9 t -7 3 -a h j 1 -c 9 8 1 i 6 g 5 c 3 -c 4 b
7 7 6 -c 1 -k 1 -g 2 i 7 -q 1 a 1 10 4 -7 k -8 4 -p 1 -h 3 -s l -9 2 d 6 8 2 9 4 9 c -8 2 -c 3 r 1 -d
6 -f 1 -9 2 -8 2 7 2 -14 4 a 4 -f 1 d 7 -h 6 -8 c -8 6 -i g -g 2 -d 2 -h 7 m 8 -7 1 -8 2 h 1 c 4 -a
a -22 7 -c 7 7 9 -1f 3 -a 7 -e 5 a 9 -1g 4 -u 3 n 2 b 3 -e 1 -b 1 z 4 -b d -7 f -7 1 11 5 7 1 -f 1 d
2 j 1 -b 5 8 d -i 1 -g 7 -47 7 j 8 -8 2 -1c 2 -8 5 l 2 -a 1 -8 g e 8 -d 1 -a 2 b 5 -9 f -b b -d 1 -k
2 -9 1 -8 3 w 2 -n 2 17 4 -8 5 -o c -7 1 -a 1 -7 6 f 4 -9 5 -8 a -f 9 13 1 -o 6 -l 7 9 1 -9 3 -8 3 -c
5 s 8 -e 1 -a 4 -s i -7 e -8 2 u 2 -a n -b 3 -e 1 c 3 1c 3 9 7 -9 4 8 h -1i 3 u 1 -b 2 9 2 -g 1 8
1 -c 5 -17 5 -k b -u 6 -9 1 b 7 -8 5 c 5 -d 1 7 3 k 3 -b c -i m p 6 -m 2 -15 5 -a 5 -c 5 e m -d 1 -c
3 -h 3 -9 2 9 k -v 4 t 6 d 5 8 6 -g 4 -9 2 o 5 -c 7 -m 3 -c 5 -9 2 -a 4 -e 6 -d 1 -9 2 -a 2 -n 2 -13
2 -k c -7 6 -d 7 f 1 -d 3 7 e -k d -9 9 -i 8 b 1 o 4 -c j o 6 -a 1 -8 1 -a 2 8 f c 5 -a 7 -p 2 -r
c -8 9 -c 5 -d c l 3 -e 2 -9 4 9 g -a 3 h 4 -9 7 -d 1 -9 2 -w 6 -f 2 c 7 9 1 a 3 -h 3 8 3 -e 3 -b
g -b b -b 4 18 4 d 4 j 8 c 2 -8 3 -a 2 7 2 -g 2 -r 3 b 4 n 1 -i a -7 1 -b 1 b 1 k 6 -g 8 -9 5 d 3 -o
2 -e 3 -9 1 -i b r 2 -e f j 1 e 6 -l 2 b 3 b 4 -9 f -a k -a e -b 2 c 2 -y 2 -8 1 -8 1 k 6 7 2 -i 4 -f
4 h 1 -1w c c 8 9 2 a 4 9 5 -c 1 -i d -a 7 x a -g 1 7 3 -b 6 -9 8 l 5 -s 3 9 4 k 2 e l -15 1 -g 2 s
2 -c 9 d 9 -8 4 -a 6 b 7 -b 9 -3m 8 -f 7 -c 1 i 2 -b 1 -7 1 -d 8 -8 9 19 1 -b 3 -x c -z 8 -c 9 c 4 n
3 -i 7 -8 4 w 4 -j 1 -a 4 b 2 e j -j 7 -c 4 -f 2 f 2 -b 1 -7 3 -8 4 -c 4 i 1 -8 4 c 3 -7 1 -a 6 -8
3 -i 4 b 2 -l 4 9 3 -m c -c d -j 3 -8 4 -e 6 -i 5 -8 2 -t 1 -9 5 h 6 -a 1 a 3 b 8 -q 5 g 6 -8 b d 2 h
5 -c 6 m 2 d 6 o 9 -m 3 9 4 -l 4 9 1 -d 1 -w 2 -1d 1 -b 5 l 4 c 8 -a 8 -a 2 e 2 -9 1 -e 7 -f 1 -1a
c -a 5 -a b y e f 1 11 1 -i b -8 1 -j 1 -8 4 -b 8 m 3 -b 1 -c 1 -h a -e 5 -c 2 9 b -m 2 -o 1 -c 7 -c
1 -e 5 -e k -7 3 -c 5 b 5 -h 3 -a 5 e 9 -b 5 -8 1 9 4 -7 5 f 1 8 2 -12 5 c d 9 a -b 9 -7 6 p 4 -n
6 -f 2 j 2 -e l -u 3 -7 1 -c 1 -8 4 -j a d 4 d 3 9 7 -f 2 -j 9 -f 2 8 g -7 2 a 2 h 2 n 4 -d 3 x 4 g
1 b 1 f 1 -a 1 -9 3 -a 6 -j 2 -c 7 -9 4 -a 9 -f b a a -1k 1 -j 1 g 7 9 1 -o 6 -c 2 d 1 -c 1 -p 7 -k
2 8 h -7 c -l 4 d 5 -a 1 7 3 -8 3 -n 5 -p 5 -d 4 -a 4 -8 1 d 6 -b 1 8 1 -g 1 e 7 -8 7 -a 1 d 6 -7 k a
6 9 1 j 1 9 1 -a a -g 1 -8 3 -f 2 a 5 -9 2 -9 3 n 1 s 3 -b 1 d 1 -b 8 -w 4 -c g g a m 4 -9 2 -8 6 -7
b 8 2 -b 2 -9 5 7 6 r 1 b 3 -7 a -a 2 -d 2 -9 3 o 6 -8 3 a 3 e 9 -o 2 -e 3 -7 3 9 5 -d d -9 5 b 8 -p
7 -e g a 5 -b 3 -h 4 -a 2 -b 4 -9 1 -b 7 -8 3 -y 8 i 9 -q 1 -n 2 k 1 -8 c -17 2 -a 2 -7 e g 5 -a 6 h
3 -8 2 -c l -p m n 6 8 7 a 2 -1m e -i 5 -7 n -h c 7 8 9 3 -a 2 -g 2 a 1 -16 6 -k 4 -e 4 -n 2 -y 6 h
f -a c 8 h w 8 m a -g 4 a 3 -8 6 e 2 -b 3 -b 4 k 3 -w 2 -7 1 g 2 -b 3 -e 9 -1k 2 -10 1 -1i 6 7 2 -f
4 -f 6 -q 3 k 3 o b -f 5 49 4 -7 4 -8 1 -l 4 -b 4 -c 1 -8 1 a 7 -a 1 -9 2 -u 1 -b 7 -a 4 -l 3 -a 1 -s
7 -8 1 8 a -v b -9 4 r 3 -j 2 t 1 -9 2 -n a -t 3 8 1 1t 5 -d 1 -d 4 9 9 -d 4 -h 1 c d -d 4 i 9 -i 1 g
1 -b 3 k 5 k 2 -b 5 -b 6 -9 4 -b 4 -8 6 -g 2 c 5 d b s 6 h 1 g 2 -c 2 7 3 -w k i 3 -a 1 e 7 -1c 3 7
2 1l m -8 6 -b 2 -j 9 q 1 b 2 b 6 z 2 -9 1 -b 2 d 2 -7 3 c 3 f p -8 5 8 1 -1d 4 a 2 -9 3 8 1 e 4 -8
2 -9 8 -e 8 -a 5 -8 8 -48 2 -c 5 -b 2 -e 2 -7 c -9 d -9 m -n 1 -m 5 -a c -f 3 9 i -8 8 e 2 -12 4 -8
4 -d 1 -e 7 8 1 -h 6 -9 4 d 3 -c a 8 2 8 2 -8 5 f 4 -u 4 -n a -w 3 -7 1 g 2 -n 1 c 4 -g 5 -c 3 -7 5 c
3 i 5 8 5 -d d -7 4 8 8 -8 3 p 1 -b 1 -10 2 10 4 -j 1 -8 7 -o 9 1l 7 c 7 g 5 -8 2 q a j 1 -a 1 11 1 9
3 y 6 -9 9 -9 c -p 5 -e 1 -c 8 -f g -a 4 -m 5 -d 6 8 2 -8 6 u 5 a h -d 8 1d 2 e 1 f 4 -y 3 -s 2 9
8 -f 3 -a 3 16 1 p 4 -b 2 q 2 -h 1 -7 9 -8 g -g 1 7 6 -t 6 -e 1 -d 3 7 2 c 2 -w 1 d n -b 5 -g 2 -a
4 -b 2 -7 j 9 e -7 5 -j 6 -9 4 -i 2 b 6 a 1 -9 7 -t 1 -k a -9 8 -8 8 c 2 b 6 -m 1 l 7 -g 2 -w 1 -9
3 1r 3 a 1 -b s -14 a 9 7 -7 3 -k 6 9 2 14 6 -8 3 -k 5 -7 3 -8 a c g h 2 -c d -7 2 9 1 -a 6 c 3 -d
3 -8 7 c 7 b 1 d 5 -c 7 -8 2 -f 6 a 3 e 7 b 4 d 6 f 2 -8 4 9 4 -8 1 b 7 -b 7 -a 4 c 8 -8 1 -n 7 -u
7 -8 j -1a 4 -8 3 9 5 -8 4 -9 6 -a 5 -a 5 -9 6 -f b -7 8 -9 8 x b -b 1 -j b b 6 8 d -s 4 -g 1 j 6 i
a -d 9 -1m 1 e 6 f 4 h 1 -8 1 8 5 -9 2 c 2 7 7 -7 5 a 3 -j 2 1l 3 -9 2 -g 9 -e 5 -b 1 -7 7 -9 3 c
5 -c 7 e 4 -c 2 h 1 -a 8 k 2 -l 4 k 2 -d 2 c 4 -b 1 -c 5 -14 h n 4 -9 f a 2 -l t -b 4 -9 2 -7 3 -i
2 -b 2 f 1 b 7 -b 2 -a 5 9 e b 2 -b 9 -9 7 n a -b 1 i 6 -u 1 12 d k 1 -a 1 9 1 -9 3 -8 d a a -a 6 -e
6 -i q 9 2 -10 2 -9 b 9 3 -j b -r 5 -i 2 -b 2 -f 1 h 7 -9 7 -9 3 -g 4 9 2 -i b -g 5 -b e 7 1 g 1 c
1 -9 3 -8 4 -h 3 -8 1 9 8 -f 4 l 2 -8 3 -g 2 1f 3 -b b i 1 -c e -8 2 -1c 4 -t 2 -g 5 -d b -b 8 -b
1 -8 3 -h f 8 9 -s 2 -1r 1 -f 4 b 1 -a d -c 2 -e i -8 6 -8 1 7 b b 3 8 2 i 3 -a a h 1 n 4 f 5 -u 4 -b
5 -8 4 -1d 1 -b 2 c 6 e 3 c 4 b 7 b 5 -t 1 a 3 7 1 m 1 -h 2 -z 5 -8 6 -a 8 -9 5 -j 6 -a f d 1 8 2 b
1 b 1 -e a -f 4 -8 4 -17 2 i 7 a k -7 1 -14 3 d h -c 6 -c 5 h 2 -h 2 q e b 4 -8 5 o 1 -9 4 i a -9
2 -8 1 -d 3 t 1 p 9 -9 2 8 7 c 1 a a -a 3 -9 e 8 1 -a 6 7 1 d a -9 1 12 6 -o 5 -b 8 c 4 c 5 -1r 9 -8
1 -v a g 1 9 9 m 2 d 2 g 5 -m 3 -9 4 -e 1 -d 1 -7 3 h 1 -8 3 c 2 7 8 e 9 -a 5 b 6 -d 7 -8 7 -20 7 -a
2 -c c g 6 -s 3 v g -j 1 -9 5 9 3 -9 c -8 g -1o 1 -k 5 -s 2 -a 1 -a 6 k 4 f g -j d -8 8 -8 5 -d 2 -l
i -8 4 -k 3 -9 5 -7 4 -1b e 9 4 -13 3 j 4 -1c 1 -s 3 -1t 2 m 1 -e 9 -f 4 -y c -7 2 -7 2 -a 6 -c 1 -7
a -8 9 d 6 h 4 19 3 7 2 b 1 -1t 7 -e 1 -s m j 3 c 3 -c 1 b 1 -8 8 9 a -14 6 b 1 p 1 -8 2 j 3 -s 1 -u
1 v 1 -7 3 -c e -8 7 h 6 8 8 8 a -z 1 -q 4 l 9 l 7 -c 5 -j f c 8 d 5 -9 8 -g 5 7 6 t 1 e 6 -7 2 9 m 9
3 -t f -9 n -c 3 -7 3 1s 8 m 1 -7 3 -9 4 8 1 a 4 -g 5 8 4 -a 1 -b 6 -9 1 -q 3 -q 2 -h 2 e 4 8 f a 5 j
3 d 1 -a 8 -8 1 9 1 -b 9 d 1 -e 3 -e 5 -c 5 -7 2 -a 3 a 4 g h 8 1 -8 3 8 4 -12 6 -i 1 -8 8 7 5 -1h
4 -8 5 -b 1 d 1 e 4 -7 1 -c 6 16 2 -9 7 -c 4 10 2 9 1 -b 5 -a 4 8 1 -i 3 r 2 a d -1g 2 -l 5 8 3 -9
a h 1 -8 1 -p 3 -7 5 -7 6 13 1 8 2 -n 1 9 3 -9 5 -a 1 -g 3 -9 1 b 2 k 2 -h 8 d 3 b 8 -a 4 k 2 f 1 9
3 d 3 -a 1 -b 2 a 3 -11 5 -h 5 -o 4 1f 1 f 7 -9 8 -a 2 u 1 -c 3 -x 8 -d 6 e 1 -t 2 -7 8 -20 f 7 3 b
2 -a 2 -7 2 -f 5 -9 5 9 1 -g 8 -a 3 a 1 -9 6 g b -1c 1 -c 5 -9 3 -1e 3 e 1 8 f -b 1 k 3 8 g l 9 e 1 u
2 g 7 -9 3 -b 8 -f 1 l 3 -m 5 -f 3 s 9 -7 7 -7 7 8 2 -9 b -9 1 -b 2 -c 8 -b 3 -a 8 -7 5 -9 3 b 3 -8
4 -p 3 f 1 -7 1 -a 3 -9 3 -9 3 d 4 -n b n 3 -8 6 -b a -8 7 h e -d 1 -c 9 -c b -o 2 -9 g -l 9 8 1 -p
1 -k 4 -a r b 9 s 8 -8 7 -l 4 -f 5 7 1 -e 2 -t 1 -n 1 c 3 b 2 -e 6 -8 3 9 2 -t t -b 1 -l 8 -k 3 c 8 a
6 b 8 k 1 -b 1 -8 f h 2 a 1 -1a 7 -1j 5 -e 2 j 6 s 1 8 2 -c 1 -k 2 -d 4 -7 b 9 9 e 1 -c 6 -8 4 -d q i
d -d 2 -i 3 c 2 -a e n 3 -j i b 9 9 1 -e 5 l 1 -h 2 -d 8 9 4 k 1 -a b -x 7 -c 1 -a 5 -8 3 -c b -n
6 -j 1 d 2 -a 3 -8 b -9 a -b 6 -a 5 8 b 8 9 c 3 7 7 -g 2 -n 2 c 2 7 f -d 3 -9 e -7 7 -7 1 -m 2 -d
5 -b 3 e 3 i l -f 4 -c 8 -9 1 1z 2 m 2 -8 4 h 3 a 8 9 4 -i 3 -c b -i 5 b 1 h 6 -a 1 f 5 8 4 11 6 8
2 d 5 i a 1d 1 1h d -9 1 -8 4 -8 5 -e 5 -u 1 -13 2 -g 4 -d 4 -h 9 -b l -10 1 -9 2 -8 1 -8 1 a 5 h
4 -g 4 -c 2 -7 4 -7 3 z f 7 8 c 3 -e b -l 3 -x 8 -h 5 b 1 -d 3 d 6 -7 2 l 3 -x j -8 b r 6 -c f -d a h
8 7 1 -a 5 a 3 -e 3 -7 j -8 3 c 3 -c 1 -a 7 -h 1 -e 3 q 7 -h 1 -f 3 9 1 1b d d 7 9 3 e 7 -7 2 -g 3 -b
2 -1j 3 8 2 -i i 8 5 8 5 14 s -o 1 -h 1 -d 4 -a 5 -a c -p 1 -d 1 -e 3 l 5 -9 1 -8 4 -b 1 -9 1 -9 1 g
e b 3 h 4 x 6 -8 4 8 9 l 1 -9 3 -a 8 -9 9 -p 1 -c 5 -a 1 -7 6 -a 1 -c 2 -8 3 8 u -7 2 -u 4 -d 2 -o
2 -7 c -a 6 -9 c x 5 -c 9 -8 3 9 9 9 3 -e 3 c 8 -o 2 b d -g 1 -x 5 -i 7 7 1 k 5 r 3 1o 3 -1a 2 j 1 c
8 a 6 14 2 d a -8 6 -16 1 a 6 -7 b -e c g 1 -c 3 -8 4 f 4 d 6 -8 4 -a 7 d 1 -a 7 j 1 f 2 -e 1 -g 2 -g
3 -a d -d 8 -9 6 -o 4 -9 8 -9 l i i -f 2 -f 4 -e 1 c n u 1 -a 2 -8 4 -i 2 a 5 -9 a c 1 -7 1 a 9 n
2 -a 2 -8 2 e 1 m 6 g 3 -9 4 l d -b 1 -7 5 -w 1 -7 5 -f 1 -b 9 p 8 -x 3 8 5 -o d t p k 7 -c 6 t 2 8
7 -c 1 -f 1 8 1 9 3 d 1 16 3 -b 2 -7 2 b 8 -15 3 -p 4 -o 3 -b h t 3 -u 4 -f 2 h 7 -g 1 8 5 -d 1 b
2 -b 6 -h 2 s 2 -13 3 -a 1 -a 8 -j 1 -11 3 -c m -b 9 -8 3 -h d -e 7 -9 6 -7 e -j 8 -k 1 m 9 -f 4 -d
7 -d 7 -d e -7 2 -a n 9 1 -b 4 -b 4 -7 2 -1k b -f 2 -8 5 -8 6 9 5 -a 1 -a 1 -m b -k 4 -7 8 -j 1 -9
1 -n 6 h 4 -8 3 7 5 f 2 n 5 -s 1 -h 2 -1o 2 b 1 -a 1 -8 2 c 4 -8 6 8 3 9 2 -e 2 -1o 5 l 3 -a 3 h 3 -e
1 f 2 -8 5 -c 6 -h 5 v 2 -a 1 -8 6 s 1 -b 3 g 7 f 9 17 7 d 3 -s 4 -8 6 -r b 9 2 k 5 l 4 -d 4 -a 3 -b
h -a 1 8 1 -g 1 h q s 3 -z 4 a 5 -b d -f e a b -b 7 -a 4 9 7 9 5 -p 6 e j -9 1 -9 1 d 6 -8 c -d 6 -f
4 -b 9 9 3 -1a 2 -l 4 -e 1 -c 5 9 3 8 6 -a 1 -k f o 2 -7 l -f 1 -8 8 l 1 8 1 -12 3 -b 1 -k 7 -e 1 8
1 -7 1 -8 3 -1e c -7 4 8 2 c 2 d 8 r 1 -n 5 -8 3 -g a -7 4 -7 4 -q b w 7 -c 2 -8 1 -b 2 -f 8 -8 1 -a
7 u 3 -d 6 -g 5 -h 4 -d 5 8 5 7 8 -1s 5 7 3 -10 6 9 2 -d c -8 1 -f 5 -f b -b 4 -a 2 -b 7 -26 a c 8 -d
2 o 3 -m 5 j 4 b 9 f 1 -7 4 -k 2 8 3 -1c 2 8 2 a 4 m 5 -w 3 10 9 -8 1 -9 1 -e m -a 6 -13 1 -c 5 e
b 14 6 -g 9 m 3 d 1 -l f -9 1 -7 4 -a 3 h 5 -1h 7 9 4 -b 5 i 1 -d 1 j b b 6 -9 1 -a 8 -i c c 1 -c
2 -h 8 -9 1 c 6 -d q -9 6 -b 6 b 2 -a 1 -8 6 -j 1 -i 2 -h 9 i 1 -9 4 -16 5 -h 1 13 5 -c d -9 3 u 6 h
3 -e 7 -8 1 -8 5 -f 8 e 8 -a 6 1f f a 1 p 4 -9 9 a 1 -b 5 f 2 -7 2 c 3 -27 3 8 2 -8 1 -a d -n 2 -j
3 -u 6 q a -d 8 -c 5 -u 1 -x 4 c 1 -b 5 -b 5 -n 7 -8 5 -8 6 8 1 -b 6 -d 3 a 6 -8 5 c b e 4 p 7 b 5 -8
2 -c b -h 2 -x 3 -i 7 -c 5 9 1 o 6 -c 3 9 1 s 8 c 6 z 7 -p g i 2 -d 1 -c b -c 9 -8 1 7 3 -n 5 t 2 9
5 d 2 -n 5 -8 5 g d -e 6 -8 1 -f 2 z 1 a 4 -8 2 s 1 -b 2 -h 5 -v 1 -7 2 -e 2 -e c 9 7 -13 8 8 1 9 3 d
3 -9 3 -8 1 -a 1 -b 2 b 3 e 2 10 6 -f b f 3 -17 d m 1 -i 1 8 3 -m 3 -j c e 3 b 2 c 1 h 6 -o 1 -8 2 -p
a -b 8 -d g b b g 8 -e 4 g 4 -9 b -d 5 8 e b 5 -c 5 16 1 -c 4 11 6 d 4 -1f i -d 6 -w 1 a 4 c 1 -1b
f f a -15 9 7 1 b 6 9 3 -9 6 -c 9 h 9 g h -f 6 7 6 -8 f -d 3 -9 8 -1l 8 -h 1 -8 2 -a 2 8 1 -7 1 f
k -d 1 -l 4 -8 4 -b b -7 5 -c 3 7 1 -c 1 -9 n -a 2 -15 9 h 1 -a 2 -b 1 -8 4 -b 2 u 8 -k 2 -v 2 -a
7 -e 6 c 4 -9 1 -17 1 -8 4 -a 1 z 3 -e 4 -f 4 -j 1 15 1 -a 4 h 1 -7 c -9 1 -7 a -7 1 -8 2 -8 6 -b 2 n
7 f 3 f 3 h 3 a 3 e 13 -9 8 f 2 8 j -b 8 -i 7 -d 1 -7 4 n 4 -d 5 -s 1 e c c 1 -g a -g 8 -s b -d b -f
3 -9 4 g 1 -9 6 -b e -9 a -d 1 -x 3 n 1 -8 2 -a 9 a c -8 2 -d 1 s 2 d 6 b 2 -a a -o 1 -c 8 s 2 h c -7
5 p 2 -8 4 1d 7 s 5 f 1 -1f 5 j 1 -14 9 -7 3 -9 4 -a 3 1f e -o 2 1c 4 d 5 -9 3 g 6 -1m e c 4 -8 b -9
5 -a 3 8 3 x 3 -j 3 h g -b 2 9 1 -a 3 -a 4 -c 3 t 7 -7 2 -d 2 -t 9 a 1 -n 7 b 1 -8 3 16 9 -8 4 i 3 -f
2 8 1 9 a -k 5 s 2 -e 2 t 5 w 7 -12 3 b 2 -c 6 -d 1 -e 8 -8 d -m 4 -m e -8 3 j 2 -7 2 -7 a -y 7 l
2 -f 2 -9 3 7 6 -g a -b 5 -8 6 g 8 -9 7 c 1 -a 3 -f 2 -c 4 -9 5 b i -b 1 -7 1 -h j -e 2 -e 1 -8 3 -c
2 -j 2 13 5 -8 1 -1b 2 -b 1 -d 5 -m b -8 4 k 3 -9 1 -8 3 -9 5 -a 3 -b 4 h 9 g c 1q 3 8 d -e 1 h 1 -7
5 -c 2 -o 2 -a 6 -i 4 -g 4 -y 3 8 2 17 1 -8 2 i 5 -a 1 c 1 -8 2 h 2 d 2 -9 1 k 2 r 1 -n d 9 6 7 4 -b
c -c 4 8 2 e e e 9 -g 2 e 1 8 4 -8 3 -8 4 c 6 d 1 d b -c 4 -1n a a 1 7 b -a 1 -a 3 -b 1 -b 5 -9 1 c
3 -a p f 4 -z 2 l d -7 g y 6 o 5 -7 4 -7 8 -f 5 e 8 p 2 a 2 -a 2 -9 2 -c 5 -7 5 -a k -9 1 -9 5 -21
1 -j i 9 e -9 3 -9 6 -m 7 a 2 -k 2 -a 5 a 9 n 5 -9 5 -e 9 1j 1 -17 4 -a e w 3 -p 1 -m 1 j d -7 5 -e
8 r 3 11 3 s 8 a 9 s 6 -f 5 r 5 s 4 -m 7 -f 2 -9 4 -e 3 -b 7 -1k f -a 2 -7 4 9 2 -8 b -a 4 -g 4 a 6 9
5 -d 4 -n 6 d 3 -b 4 -8 4 -e c b 2 -g 4 -o n e 4 -8 2 9 5 -d 2 -t 1 c 3 -h 5 -7 4 o 2 l 4 -8 9 h 1 -a
3 b 7 v 3 -c 4 -9 1 h d -c 3 -1l 1 f 6 d 5 8 2 -c 3 -9 5 h 3 -x a -d 5 9 e -8 4 -7 4 -a 2 k 8 7 6 o
3 -u 6 g b -8 1 t 9 -8 l -a 1 -u 6 -h 2 -c 7 d g g 1 -c 6 d 1 a 1 7 2 -m 5 -d 1 7 9 -i 1 -7 2 j 5 -9
2 -f 2 -1g 1 -a d -8 1 -a 5 -c 9 -10 8 7 2 -9 1 -e 3 7 3 -b 2 13 2 l 9 8 2 -e 6 f 4 -8 2 -j 2 -e 4 b
8 k 2 -c 4 -p d s 7 8 6 -s 4 i 3 -f 4 9 1 b 4 16 3 c 3 -b 4 -b 3 -h 2 f 6 -9 4 -i a o 4 e 8 -9 2 h
3 c 2 b c -v 5 9 5 -8 2 h a c g -7 9 a 1 a a -9 7 -g 6 -1w 4 -c 6 -b 2 -i f c q -n 9 s 2 -8 3 -e 3 a
1 -m 9 o 8 -a 6 2l 1 -8 3 -a 2 -9 2 -e 6 b 4 -b 2 9 3 -f 1 -9 1 i 1 -b b -j 2 11 3 -f 7 -j 2 -19 2 -o
3 -9 3 -g 3 -d c c 2 -8 1 i 2 -8 1 -e d -a 2 c 2 -l 3 -r 4 -8 2 -q 5 -j 1 -c 3 g 5 i 9 7 e e 1 c 4 -a
5 -e 6 9 1 b 1 -8 2 -f 1 -7 2 t 7 -d 6 -c 1 d f -b 4 l 2 -8 2 e 2 z 2 -d 1 g 4 f 2 -e f -7 9 a 6 -8
c -a 6 a 1 -b b -b 3 b a -8 2 -m 2 a 7 m 1 -a s -8 1 1a 7 -9 2 -k 1 -b 1 f i d e -b 6 n 6 11 3 9 d -d
e -9 2 e 2 i 2 b 1 -b 1 -8 2 -8 1 -2z 1 -e 1 q 8 7 7 -8 8 -c b 9 3 9 1 -a 8 -8 3 -c 3 7 1 -e 8 -l
6 -g a -9 3 -m 1 -9 4 f 8 -s 2 -c 9 -o 2 e 2 -q 3 -q 4 -c 2 -8 1 -d 1 u 8 15 7 j 3 9 1 b 1 -a 1 -x
3 14 4 1u 5 -e 1 -8 1 -8 b o 3 -9 c c 5 -t 4 a 7 -g 6 -b 2 -f d -k d -i 8 -l c e 3 c 3 -a 3 -8 5 a
1 9 2 -19 a -f 2 a 7 -d 3 -e 5 -h 1 -8 a g 2 -e 2 -8 9 -s c -k 7 8 1 -9 2 g 5 -9 7 -7 2 9 k -d 1 -f
3 h 8 f 3 -i 3 -b 9 c 2 -a b 9 2 l 3 d 1 -k 8 -9 2 d 2 b d 7 f -9 9 -a 3 -8 2 b c -7 8 p 6 7 3 -c
e -b 5 -j 2 c 1 8 1 -9 2 -b 3 c 7 -d 7 -b 1 -7 3 d 2 a 2 -h 5 -1i 2 -t 6 -m 6 b 7 b 1 m 6 -8 1 -a 3 d
2 -a 5 e 2 8 2 -d 2 -b b l h a 2 i 9 -9 1 -c 7 f 1 8 5 -8 h -8 l a 1 7 4 -c 2 l 2 -9 6 -9 3 -s 1 -8
1 f 2 -j 1 -b 3 -l b -q 7 k 7 m 7 -o 8 8 6 -l 9 -c 5 -g 4 -a 2 -h 3 -d 6 8 3 p 7 10 5 e 1 b 2 11 1 -r
g -h m -b 5 -7 a -c c a e -e 2 e 9 -8 1 e 3 -9 9 -g a -h 2 -9 1 a 5 d 1 e 5 -7 2 -8 5 -f 2 -8 2 e
2 -y 1 -7 1 9 1 d 3 -k a q 3 -d 6 -b 1 n a -e 4 a 1 -q b -7 7 -7 2 -d 4 -m 5 a 1 -e 4 -1b 2 7 4 8
5 -u 2 -a 3 a 3 -a 3 -c 2 -a 8 -g 1 -8 1 -7 8 -a 4 8 6 a c -c 3 -b 8 -8 8 -e 3 n 4 -a 1 h d 7 3 17
3 -8 k -o 3 -9 e -f d 7 8 t 7 -i 5 -8 9 12 6 -l 9 -11 4 9 1 -b 2 -8 1 -r b -9 1 -a 7 -e 9 -e 11 -7
7 q 1 -8 6 -a 1 -7 4 g 1 -r 5 -7 1 -f 8 -m 2 7 2 -e c m 6 -e 5 -7 i -a 6 -o 3 s 1 -i a -e 1 -o 7 -c
1 j 2 -o 6 -8 2 -l 1 -7 1 -b 2 8 4 k 3 -d h -8 9 -7 4 1a 6 -7 3 -9 2 t 6 b 1 8 6 -8 1 g 1 -a 2 16
3 -9 1 -9 e -20 6 8 4 q c -7 1 e 3 g 3 -e 1 -b 1 z k -a h b f -8 2 -o 7 7 9 8 2 t 1 j 3 -c a a 1 -n
9 -e 7 -j 2 -k 9 9 1 -l 3 -d 3 -9 5 -c 1 7 1 -a 2 9 a 15 2 -b 8 -y 1 b 9 8 7 -e 1 -9 2 t 3 -a 8 -c
1 -b 6 -9 1 -i 3 -7 1 -x 5 -s b d 2 -f b q 2 -g 2 g 6 -j 3 8 4 -c 1 h 7 -9 c s 9 o 3 a 8 -g 1 7 3 -a
4 -r 9 b 8 c b -7 3 8 4 -s 1 n 2 8 2 -a c -c 7 -b 6 -7 4 u 4 j 3 -12 2 a 2 8 3 -9 3 g n -r 7 9 1 g
3 -k 7 t e -8 1 7 2 -b 1 -9 d -c 2 r 4 -e 2 -b 2 -k 1 i 4 -b 4 g 9 b j -a 7 -b 6 b 1 -8 1 -8 1 -7
2 -9 3 -n 1 -g 1 -n 2 8 8 b 2 -z 1 -g 5 -b 2 -f 7 -p 6 -9 1 -s 3 -8 3 d 4 -p 3 -8 7 -13 7 8 4 -c 1 -7
a a 8 -d 2 -7 2 -c 1 -e 2 a 3 -1c e -c 1 p 2 -8 9 -7 2 -b b -7 1 -l 2 -7 1 -8 8 -l 1 -l 2 b c -e 2 j
4 10 3 -1i 5 -8 9 -b 2 -a 6 7 5 -8 3 -d 4 -n 2 n 4 -19 2 -i 5 o 4 -a b r 2 e 2 -7 2 -8 2 -o 3 -c 7 -r
2 -i m -g 3 -j 1 t 1 -p 2 d 7 -2i 4 -9 1 -7 6 -e 9 -8 1 -j 3 g f -c 5 l 1 -9 4 k 7 -f 1 -c 4 -7 8 8
1 -f f -c 4 -19 3 8 3 -9 4 -b j -12 1 e 2 -d 5 -7 f a 1 -e 1 -a b b 4 -e t -8 3 a 1 c 5 -9 5 -h 3 c
4 -b 7 -1g 1 17 4 -g 8 -b 3 g 8 j 5 -r 2 -r a -a 1 -7 5 -d 1 -7 5 -8 5 -k 3 -t b o b -8 4 -c 4 9 5 d
4 e 2 e 7 i 1 -c 2 -g 5 -c 1 8 3 -8 7 8 1 -l 1 -c 2 9 1 d 1 d 1 k 1 -o 2 -9 5 -e 2 -16 2 -7 2 t j -d
8 -q 4 -8 2 -j 1 -i 3 m c -g 1 -g 5 -a 3 m 9 -a 2 -19 c -e 1 m 6 c 2 -y 1 -8 2 -z 5 -n 4 c 2 -f 8 -i
6 -8 8 -7 4 j 4 -9 1 -q 2 h g 9 1 -8 3 l 3 -8 5 k 9 -a 4 c 6 9 2 -c 9 -7 3 -p 3 c 4 19 1 -c 1 d 2 -8
3 a 5 -a 3 i 5 -8 4 9 2 1h 2 -8 2 a d c g 8 b -a 5 g 6 a 1 10 1 -s 4 -e 5 8 5 n 5 -b 1 -8 6 q 2 a
a -i 2 j 7 10 j 9 9 -l 4 b 3 -8 1 -9 1 -8 5 -e 3 -a 6 e 7 -9 4 -b 2 -o 5 -d b -b 7 -r 1 -7 7 -d 2 a
8 -7 1 x 8 -8 1 -a 4 -7 3 c 6 -g 1 -c 5 -i 2 -g 4 9 1 -d 2 7 9 -8 1 a 6 u 1 1j 6 c 3 e 3 g 1 9 3 e
4 -v 2 1h 4 -c 1 m 6 -b 5 -c 4 -1l 1 -8 b -j 5 -9 a 7 9 n 1 k 5 -7 7 -j 5 -9 2 -a 1 -7 a -h 3 -1n
6 -7 e -8 5 a b j 8 -7 5 d 3 -a d -l 4 -13 2 9 2 -8 9 -7 n d 4 8 9 10 d 15 7 7 f 9 1 -12 f -c 3 -v
1 -8 1 -8 1 -9 7 -f d -l 1 n 6 -i 6 p 1 -8 5 -d 2 -d 5 c d -e 7 t 2 8 1 -7 l f 1 -i 2 -e 6 -9 3 -i
4 g 3 -9 5 -7 1 -8 4 m 4 j d -8 5 -8 c -8 9 14 1 -e e -i 7 -8 3 -s 5 b 1 -8 3 -8 b -e 1 o 2 -i 1 -8
8 e 7 g b -c 5 c f -19 2 -9 a -e 5 -n 2 -x 4 a d f 7 e 3 r 2 -m 1 r 6 z 3 -9 1 -8 1 -b 6 -a c c 5 1q
5 -k 3 7 1 -b 2 9 1 -b 6 -w 7 -9 1 f 1 l 3 g 1 -c c -1g 8 -9 i 8 3 j 2 9 9 e 1 l 1 -b 3 -b 5 -9 5 7
5 -1b 2 -n 1 -9 6 -c 7 t i e 3 -g l -8 4 e 2 -23 7 -d 2 -z b -9 7 -e a -d 3 g 2 -b c l 4 u 1 c 1 x
5 -1n 4 q 2 -m 9 -w 8 -e 1 -m 6 y 2 -g 2 -o 3 7 1 -e 7 7 4 9 1 -9 5 h 1 d 5 -i 3 -7 9 -7 6 d 1 -y
6 -1r 6 -g b -p 3 i 4 -c 4 -d 1 9 j -c a -7 2 -7 3 8 t -e 4 -8 3 -8 3 8 9 8 3 p 1 -l 4 -7 3 -c 2 -d
4 7 4 -g 1 -q 2 -o 3 a 1 -i 2 h 1 -b 1 -w 3 -r 1 -b q -8 7 -29 5 -8 9 d 3 -v 2 -8 3 -b e -b b u 5 -c
c b i 8 9 -b 6 -9 4 -p 3 -9 2 -i 5 8 5 -k 7 -9 1 -l 9 -r 4 n 1 -w 5 -b 1 -9 l 8 1 -y 7 -k 4 -l k b
9 -b c e 1 e 1 -a b a 4 c 1 h 2 12 2 b 8 -y 8 -b b b 2 c i -c 1 -a 3 -e 9 -e 5 -8 6 -b 2 -y 6 -a 4 -a
2 -s 9 -j a -c 5 -b 7 -c 1 -1o 7 -r 3 -18 2 8 a -a 5 o l -f 3 -e k 9 1 -7 d -k 5 -o 4 -q 1 -9 6 -o
2 -m 4 -g 2 -g 2 p 4 e b 9 5 a 2 9 9 -8 5 -8 6 -9 7 -j d r 1 -e 6 -9 5 h 2 -d 3 -c 6 q 3 -c 1 -e 1 -9
1 b 2 16 5 -g 8 -8 4 9 5 -8 e 8 3 -16 1 -i 5 b 3 -k 1 -u c i b -7 4 i e -b 2 -a 1 -a 6 o 2 -f 9 -g
4 -p k u 3 f 8 -8 2 -c 1 c 5 -7 7 9 b -9 1 c 1 -3f 3 -8 b -8 2 -8 1 -j 1 -o 2 -9 9 e 2 -g 6 -k 2 d
5 c 3 -i 2 e 6 -1d 3 -m 1 -l 2 o 4 -a b j 2 -a 4 -m 3 7 2 -8 3 -b 4 b 5 -8 4 x g -b 5 -9 1 g 3 9 4 -q
c -h 8 -o 7 8 4 9 3 a 7 c 1 10 6 e 5 -9 8 -a i -1q 1 -9 2 -e 1 -h 6 a 3 -m 9 -c 1 a 1 a k 8 2 -8 3 -8
1 o 5 7 3 -9 1 8 3 -7 4 s 6 f 8 -c 7 8 4 -7 2 h 5 -e 5 m 1 -a 3 g 7 -7 2 -a 1 9 3 -d 5 -c g -d 8 -r
2 -9 a -9 6 -13 2 -e 9 h 1 8 b -e 2 -8 4 -a 9 -8 a l 7 26 c -u 6 -1d 2 s 2 o 6 8 7 -a 1 -8 4 -9 4 -7
2 m 3 8 1 -b 2 -h 1 -7 5 -n 8 7 l l 1 -b 2 8 7 -7 2 -m 3 -n 7 -8 2 8 6 -e 7 -b 8 -g 4 w 5 8 2 -b 1 -8
2 i 3 -g 7 g e -8 2 -t 3 -b 7 -e d -8 4 o 2 8 b -h a -8 1 l 4 -2m 2 -7 3 -f 4 -h 1 -9 3 -13 3 -a 3 v
5 -i 3 -7 2 a 3 9 3 -m 8 -w 3 -m 1 -7 3 -r 1 f a e 1 a a i 3 v 5 a 3 f g -8 1 10 6 -d 7 f 5 -f 3 -c
f e f f a -9 8 -x 1 -b 4 -d 1 -7 2 c 4 -23 3 -9 3 -a 2 -a 3 l 2 -a 7 -g 2 k 1 e 4 -9 7 m 9 g 3 -8
9 -f 3 -11 1 d 3 p 1 -l 4 c 3 g 1 a 3 16 4 -8 5 d 2 8 1 -x i -a 4 8 3 d 4 -7 2 -a 4 -a 1 -8 7 -h i -8
5 -d 3 -b 4 c 1 -9 1 -8 7 -8 1 -s 4 b 2 i 6 -r 5 -9 2 -9 1 a 4 9 3 i 1 -9 1 e 8 1j 2 j 8 x 4 f 2 -9
9 1a 2 j 6 -a 4 u 1 d 5 -8 1 d 2 -k 2 -j 4 9 4 -8 8 9 5 -d 3 -a 3 9 1 -g 3 -q 4 -b 8 -c 2 a 4 -b 4 -k
2 k 4 8 1 8 5 -b 2 -a 4 -8 5 -b 1 -i 3 -9 9 -b 2 -b 3 h 3 -9 3 -f 2 g 3 -e 6 8 6 9 7 -d 4 -a 5 q 3 f
1 -7 g e 4 -7 6 -c 3 -g 1 n 2 -1s 5 -a 1 -c d -i 2 -1b 5 8 2 -9 1 7 6 l 1 -e 5 -1e 3 -g 9 a c o 7 -y
5 -x a -i f -g 3 -e 2 8 1 -8 4 -u a -n 1 7 1 -1s 6 f 7 s 6 b 3 -w 4 -l h -a 8 d 6 -g 1 9 1 j 1 8 2 -c
l -7 7 o 2 -a 3 -9 6 -t 4 9 2 -8 1 -g 4 -f 2 -b 5 -a a l c x 4 g q -a f j 1 -8 5 p 2 27 14 -10 1 -8
8 -b g -h 8 -e 8 -j 2 -7 8 c 2 -c 6 1w 4 8 a l 8 8 1 -m 1 -l 4 -h 7 c b -k f -c 6 -k 1 -7 2 -9 5 -a
9 -c 6 -8 2 -7 4 k 2 -s 1 d 1 b 5 10 9 -d e -b 8 -r 7 o 1 h 3 a 1 -a a c 2 h 2 m 9 -7 2 -y b -7 6 -8
c -9 2 -9 1 o 4 -8 b -a 5 -m 1 8 1 c 7 -7 6 -f 1 -8 7 -a 4 -a 6 -8 6 -b 3 -7 3 -a 4 u 5 -e 4 -a 1 u
4 -7 2 -a 4 8 1 -7 2 -7 f f 3 -e g -8 1 -8 2 g 1 8 3 -h c -b 2 g 7 -1o 3 -1e 2 d 2 -a 1 a b 7 5 -d
5 -e 4 -8 j 8 7 -a 1 a 4 -1b 4 -t 5 -e f -w 7 -9 6 1l 4 -7 1 s 6 -p 3 a 2 -g j -f 5 -18 5 -o 1 -v
4 -e 2 p 4 -1c 2 b g i 2 e 1 -q i -7 3 -l 4 -b f 9 2 -k 4 -9 4 -8 1 d 9 -b 1 -j 2 -c 8 -t 1 -1h 5 -f
4 -8 5 -c 3 a 4 -9 4 -g 6 -7 2 -f 7 -9 2 -e d -b 6 -o 4 1b f g 3 -d 6 -a b c a -9 4 -a 5 -l 1 -9 5 -i
4 -14 8 -b 4 8 4 -b 1 -e 4 -8 3 j 6 m 9 -x 1 9 4 -g 4 -9 2 9 9 b 5 m 2 -c 1 -a c -q 3 -n 7 f k -8
2 -e 1 o 6 -7 1 -9 1 a 5 -z 5 -b 1 -7 1 -g 9 a 3 l 2 -m 1 7 5 -x 3 e 1 -h 3 9 1 -a 5 l 4 -d 3 -1s
9 -9 8 -9 4 -7 a -7 3 -b 6 -7 2 -c 1 -e 6 -7 1 i 8 a d b 8 -f 7 d 2 b 9 h 7 -b 2 -a 5 -f 6 -c 1 -a
1 f 1 e e 9 9 13 4 -12 1 -c 4 k 1 d 4 s 1 -19 6 g 9 -a 7 a 4 -b 1 -f 3 e 5 -i 8 -d 4 -8 2 i 2 i u k
2 -i 4 b 1 -9 4 e 6 z 4 a 2 1q 6 9 c -d 1 -7 2 -s 1 -k 1 d 4 -7 f n 2 f 5 -8 8 -a 5 p 6 -a 2 -w 9 -b
1 -k a 7 c -a 7 -8 3 -9 c -8 6 f 4 g 1 -c 2 -q 2 -d 8 d 1 -9 d f 4 d 2 -10 1 7 9 -a f -a 4 -c 1 d
8 -b 4 -g 2 a 3 -c 5 -e b 7 4 -9 3 -8 4 -1i 1 i e -f 2 f 6 -9 2 -9 9 -d 1 k c 8 6 -d c -a 3 -7 3 b
1 -a 9 a 6 -c 1 -a 2 -j 6 -9 1 j f -9 1 -8 1 u 1 i 6 -d 5 8 a f 1 8 2 -i 9 -a 4 -7 4 m 1 -r b -9 1 -a
6 -9 3 b 7 h 1 b 5 -l 5 -9 3 -9 9 -v 1 -r d -s 2 k a -s 3 l 2 f 4 -r 2 -8 2 -f 6 -h 2 -a 2 -a 2 -b
3 l 6 -s 1 -t 2 -l 1 19 4 g 2 i 2 b 2 8 1 -c 1 -a 2 -9 1 a 3 c 2 -a j -g e 1b b -8 2 -7 3 -f 8 -b 4 k
1 8 i -f d -r c -l 2 -a 2 b e -q 1 -p 3 -p a -c 2 c 3 15 3 8 1 8 m -9 4 c 2 -a 4 -g 3 j 5 8 4 i 5 -7
3 -7 h -i 3 i 2 9 5 8 7 -d 1 -8 b a 1 f 3 d f a 4 f k -f 2 -7 c -x c -a 3 -e 7 c 2 g 3 b 7 -o 8 -9
1 -8 9 j 6 -k 4 d d m 6 -o 8 e 6 g 7 -8 1 -7 2 -8 1 -g 1 i e -a 1 -r 3 -8 7 -1l 1 v 5 -8 1 -8 1 -b
2 j c c 6 g 6 a 1 c 1 -g 6 b 8 -1r 4 8 3 -c 4 -9 4 -h 1 r 8 13 1 -8 a j 2 -i 5 b 4 -z 5 d 1 -s 1 9
3 i 1 d 2 1f 6 v e b i 11 2 t 3 7 6 -h c -w 1 -d 7 v 4 -b 2 8 3 m 5 -k 2 -1a 3 d 1 -k 1 -e 2 c 6 -a
2 -8 c -h 2 -d k 9 7 -a 5 -7 c q 7 r 5 18 7 b d c 6 h 3 -9 e -d m -7 4 -b 2 u 1 u b e 2 -9 3 a 4 d
f -j 9 -d l -8 2 -7 7 8 5 -9 2 9 5 k 2 8 6 -k 3 -8 1 -8 e -7 4 u j -l 9 -b 1 -b 2 9 1 -c 5 1a 4 -9
6 -9 8 -d 2 s 2 -8 c -8 8 b 6 j 3 -9 i 7 4 -d 4 -o 7 9 5 -f 2 -8 d -9 4 -t 1 -h 4 -7 7 f 9 7 2 -8 d 9
1 h 7 -d d -e 3 -b 9 -j 4 n 8 v 2 -a 6 -8 1 -c 4 -8 6 -8 3 -h 6 -a h -q 1 e b a 9 e 1 8 3 -8 3 m 3 a
3 -8 2 7 1 9 e -c 2 -a 6 g 2 -n 8 -8 b 8 c -9 3 q 4 -d 4 -j 1 -b 2 -c 5 a 1 p 9 -8 8 g b 13 7 -k 6 e
6 -b 5 9 2 9 3 f b 7 f m 8 -a 9 -d b -m a -e 1 -m 9 -f 2 -8 3 -s 5 7 b -8 3 -13 8 14 5 -c 4 a 9 -f
1 -b 5 8 2 -19 1 -c 2 -8 8 -7 6 c 1 -c 3 -b 7 -f 7 n 4 -r e -n 1 9 1 -a 3 -7 d e f -8 h i 5 -u 2 -p
3 y 3 v 5 -9 i -a 5 a 1 -9 8 -1f 3 -k 8 c c f 1 -7 2 -c 4 -1g 2 n 4 9 1 1n 4 x 4 -a 1 -e 3 -c 3 g 6 8
4 -9 5 -7 i p 6 9 1 -8 2 f 3 -d 1 q 4 -b 5 i d -8 2 -7 6 b 1 a 4 a 1 -1e 4 g 1 -i 4 w 3 7 4 -i 6 -8
4 e 1 -g 3 d 1 g 2 -1p 1 b 1 c 1 8 8 e 1 g a -8 2 -a 3 n 2 -i 2 -8 9 -d b -f 3 8 6 -a 2 -c 5 8 8 -7
2 -g 1 -a b -a c -9 2 -a 4 -c 4 -9 2 -d 1 -a q -h 5 u 1 -7 8 7 6 -a 9 l 4 a 4 -14 7 -9 4 d 6 -9 1 -13
4 g 1 -8 5 -a 2 -1c 3 7 4 l 6 -9 2 -7 b b 3 9 2 b a -a 2 k 1 -9 3 -b 1 -2b 1 -d 3 -b 2 -13 9 -8 4 g
h c 2 b 5 -9 3 -c 1 8 2 b 1 -o 9 -b 4 -7 2 -l 1 -h 6 -8 3 -v 1 -a 2 a 3 -h 6 -c 4 -b 2 -h 6 -8 8 8
c -19 2 h 7 e 3 9 b -9 2 -y 2 -g 2 i 8 -z 5 -a 3 -a 1 f 2 -b 4 -g 4 j d e 1 -8 a 1b 5 i 2 e 2 -e 5 9
2 p 3 u 7 -7 2 -f 8 -d 5 -9 7 7 1 b 2 -9 3 -p 4 -a 5 9 b -a 1 -9 1 -b 3 7 6 -7 3 -i a d 5 9 1 -9 g -k
3 -f 2 -1i 2 m 5 -b 6 -c 2 8 7 -b 4 -9 1 -m 6 -m 7 -26 4 -8 1 1t h e 3 -i 9 9 6 -9 2 -8 2 -b 1 -9
3 -h 4 -a 2 n 5 -j 1 -i 4 -e 9 m 4 a 1 -g 4 -p 2 -k 7 -a 7 -9 7 m 1 -c 3 -a 2 -b d -8 3 9 3 -i 4 k
1 g 4 9 7 -9 7 -d 7 -g 6 -e 6 -i 6 g 3 c 2 -c 3 -a 5 -n 6 e 2 -7 2 9 1 c 3 -9 2 -x a -e 7 -u 4 -c
1 -d 5 -b h -e e o 1 8 2 -a a c 5 -t a -b 3 y 2 -a 3 9 5 -8 3 -a 3 -e k -c 8 -b 3 -c 1 g 2 -l 2 -8
7 e 2 -l 3 -8 9 -c 6 -o 4 -9 1 d 4 9 5 9 3 -b b -1a a -9 6 -e 5 -d e -b 2 a 1 -d 3 -9 1 -f h f 4 11
a -a 3 9 2 -8 1 -c 3 9 k p 9 -e 2 -c 3 9 b -8 8 k 1 b 3 c 3 -a 5 -c g -c 2 -a 1 f 3 h 3 a a -9 1 m
8 -d 2 -r 3 -8 b -8 7 8 2 -8 9 -j 3 -l 1 -8 2 a 2 j 1 g 2 -f 2 t 4 -10 3 -a 2 -h 1 -c 5 -e 1 u 1 d
2 -q 4 8 9 -g 5 h 8 -8 4 -9 4 -10 2 -b 4 l 1 -d 4 p 7 f 6 -o 7 -b 6 w 1 7 5 -9 1 -8 2 -p 7 8 3 g 1 -e
2 -w 1 x a 9 l -d 5 8 2 -p 3 -7 9 -a 1 -7 1 v 3 -c 4 -g 4 -s 6 -d 6 9 6 -a 1 -a 6 h 2 -j 1 -8 6 -1c
1 -1d 2 b 4 n 1 -9 8 -c 7 -7 6 -c e r 2 i 3 -8 5 d 5 -i p -9 1 -1d 3 z 1 -h c 7 1 w 4 -c 4 -h 8 c
6 -9 2 e 1 a 3 -a 3 8 5 z d -i 5 -8 2 8 b -1k 2 -9 6 8 3 -8 3 -e f -b 4 9 3 a 1 b i -8 6 -d 1 l 1 -a
4 t 3 -f 3 n 1 -c 6 a 1 7 1 -k 7 -7 h -c 6 j 1 a 6 9 2 -9 7 7 2 a e -f 3 x 5 -8 5 -l 2 -d 5 -a 5 -n
5 7 9 -8 1 c a -j 1 8 5 1j 4 -h 2 h 2 -8 b g 4 -r a 8 t -7 5 -8 5 -l 1 -q 5 -x 7 e 1 -9 5 9 c -e 4 x
1 -a 5 d 3 -25 5 -l 3 -7 2 9 3 d 3 -e i 8 a -b 4 c 1 -8 6 -13 1 18 5 -d 2 -c 6 8 3 -r 1 -a 4 -e 4 -c
3 -9 1 d e -7 2 -9 6 -c j l 1 8 1 o 8 -b e b f -d 8 8 5 c p e 3 y 2 -1v 1 -f 4 e 9 -c 7 15 6 -a e c
b 9 3 a 7 -f 2 -e 6 -9 8 -9 4 9 2 f 2 -a 3 -k 1 -h 1 -d 2 -8 h -9 5 -c b -n 2 h 1 7 7 -g 2 7 4 -a 4 c
1 -8 5 -d 1 8 3 -b 2 -7 3 -b f s 3 -9 2 -h p -1b 1 -s 3 -i 3 e 5 -8 8 n 3 -8 3 -9 1 -g 4 -g 8 -7 1 c
l -16 8 -c 7 -a 5 -9 7 c 9 8 3 -e 2 -8 b f 5 -b 1 -b 1 a w h m -d 5 u 1 18 1 -9 2 -e b -9 7 -7 2 7
a p g c 7 i b -c 1 9 7 -a 3 -14 a d 1 -c b -f 3 7 3 9 1 -7 2 9 3 8 4 e 5 -n 1 h 4 h y w 7 -7 9 b 4 -9
2 l 5 -e c -q 1 n 1 -1o 2 o 1 -b 9 g 3 -e 1 o 1 -l 4 -b 3 9 2 y 3 d 2 o 3 a 3 -b 9 9 1 h 7 c 5 -9
3 -d 5 -9 5 8 6 -m 3 e 6 -q a 8 j 9 1 f 6 -b c d a -t 9 b 8 -f 4 9 3 c 1 -g 4 b 5 7 4 7 9 -a 1 a h 7
6 -h 1 -8 8 -8 5 -15 3 8 2 d f -b 3 p b j d -c 8 -8 2 -a 5 k a -c c 9 5 f e -g 4 -a 2 -a 2 7 a -1s
1 -n h d 6 -7 8 -b 6 -g 1 -b 3 -h 5 -k 6 -9 4 -d 7 a 2 -9 3 -r 6 12 4 -b 7 -s 8 -d 5 -9 a -k 3 -9
6 -e 3 -j 6 -a 1 q 1 14 c 9 3 -7 1 -9 5 -i 9 -q 2 8 1 -a 2 9 7 -b 9 d 7 -n 2 f 2 -1x 9 e 2 -8 2 -8
5 -g 3 -7 8 -9 9 -8 9 -1c 1 p 3 -8 1 d 3 9 2 -9 7 -1d 2 7 1 p a -h 1 -9 3 -a 3 -d 4 10 1 -a 1 k 3 d
6 -7 3 a 2 15 3 -i 2 8 4 1b 1 -f 6 -9 7 -c 1 -7 b a 7 8 8 -8 1 9 5 -8 6 -o 3 -9 1 -c 5 -a c s 1 j
i -8 2 14 2 7 1 l 3 b 4 -e 5 b 2 -8 2 -1c 7 -e 3 -n 3 -9 4 -d 7 -8 6 -y 4 -9 8 -8 4 16 6 -7 8 -g 3 q
3 -j 1 7 3 r 1 -i 4 -9 4 -e 9 -7 4 8 6 -f 6 -l 5 -b 8 u 5 9 d -1b 3 -b b -q 4 -b 7 -7 2 -c 4 o 6 -a
2 f 8 -f 5 -7 2 -l 1 -14 5 -8 4 a b c 2 -j b b 1 -e 7 n 6 d f -1c 1 -13 a 8 k a 6 7 5 -9 1 h 1 -s
3 -i 4 -8 6 -u 5 -7 9 -e 5 b 1 -b 6 -p 1 -9 a c 6 r 3 -8 a 9 e q 4 -9 2 7 6 d 6 -e l -8 h -9 1 b
3 -11 2 -g 6 i m h 2 y 5 8 2 -7 5 -c 2 9 1 -16 1 -m 5 -a 2 -k 3 b 4 -o b -h 1 -g 1 -b 1 -9 a c 7 c
1 9 2 -n 1 -11 a 9 3 -7 7 h 1 h e -8 2 -b 4 -8 3 -j 8 -b 4 -8 3 -g 3 a a h 5 -c 2 s 6 -i 2 -9 d -8
8 b 4 d 1 9 2 -7 4 8 4 w 1 i 5 -b 5 b b -b 6 o 1 -a c -b 7 v 1 e 3 -a f -1j 2 -u 6 p 5 7 5 -9 1 -1i
2 -h 1 -a 3 -f 2 -9 1 -d 3 -a 2 -9 2 -b 3 n 4 -9 8 8 5 -a b -d 4 -x 3 -9 9 -g 3 -7 1 b 8 -9 3 -9 4 -b
a -7 3 -a 1 x 5 -a 2 8 5 -b a -7 5 -a 7 -m 2 -g 1 d l -9 5 h 1 7 1 -9 2 -g 9 -m 5 -a 9 -7 1 -a 1 -8
7 f 1 -b 2 h 2 -9 2 -d 6 c 8 -k 6 g 1 -e 2 -e e z 4 -18 5 n 6 -a f -f e d e -8 8 e 4 h 4 -e 2 f 3 -9
8 8 d 8 9 -10 2 -q i f 2 -a 3 e d -e 7 -e 1 h 1 b 3 -a 1 g 6 -e 5 -9 l 1b 8 -9 2 -10 a j 3 -1h b -9
1 -s 3 -7 2 -8 a 9 9 -a p -8 2 m 3 f 6 -d 7 -i 6 -c 8 -9 4 -c n -q 7 p 7 -i 8 -j 6 -9 4 -a 5 o 1 -j
b -17 3 g 6 h 1 -8 7 -h 3 -c 2 -j a -7 6 -c 2 -t 4 e 5 -l 4 -8 1 14 2 -9 3 -a 2 -a 6 x 4 -n 6 j 4 v
1 k d -7 3 r 7 -9 e -8 2 -9 5 r 4 -i a d 2 -a p a 4 -b 3 -8 7 7 2 -e 3 -9 8 -q 2 -g 7 -t 2 c 5 -a 3 b
7 -a 3 g c p 6 -o 5 a 4 -n 8 z 2 -b 2 -s 2 -c 3 d b e 9 -d 4 -d 4 -a 5 -n 2 g 1 9 8 -e 3 -7 3 -9 7 -9
2 l 3 b 4 -n 3 -9 6 e 2 -7 1 -e 6 9 3 -7 b h 1 8 4 9 1 a 8 7 2 14 3 -b 5 d 6 -a 5 k 4 -9 5 b 1 -e 1 s
4 -1b 1 -7 3 -w 6 -9 d -f o -q 2 v 1 -1k 1 -a 2 -d 1 9 8 q 7 i 9 u 2 -i 8 e a -9 3 -o 9 -m j -f 5 f
4 9 1 -e 3 -12 2 -b 3 9 2 a 1 -7 1 -c 7 -8 1 -a 3 8 1 d 5 a 3 9 a -8 3 -8 3 -e 2 -9 1 -f 3 c 1 b a j
d -9 2 -r a -b 3 -e 8 d 1 -8 e -z 5 -c 4 14 4 -d a -9 7 -b 1 -8 2 -8 4 -9 f 7 4 a 1 -e 1 -a 6 c 3 -a
9 -f 8 h k -e e r 6 u 6 -7 h -8 2 -a 2 -8 3 t 6 9 1 c 1 -b 1 -7 9 -b i a 3 -w 9 -t 2 -b 8 f 3 1g 2 -b
3 -7 8 -1c 9 j 1 7 4 -8 1 -h 4 s 6 -k 7 7 8 j 3 -7 b -h 5 -d 7 -11 8 -9 2 -a 9 -a 1 -e 5 -b 1 7 1 -j
6 9 4 d 2 7 h r 1 -2b 3 -a 5 -9 1 -e 4 9 5 -8 b -l 2 -a 9 d 7 -9 9 -7 g -r 1 g 3 c c k 6 -8 4 d 3 -e
2 c 3 k 1 -a 4 -m 3 b 1 -8 5 -13 7 l 2 -9 8 -8 7 -b 2 d b -8 4 -7 3 -k 6 -k 5 q 6 -8 e -11 2 -8 8 8
9 -t 8 -7 5 d 3 7 b 8 1 1f 5 h 2 -g 2 -q 2 -c 6 j 1 -i 7 l 4 -b 3 d 7 o m -a 2 h 1 b 4 h 8 -c 2 -g
7 9 2 -8 6 e 6 -l 1 -12 6 a 2 8 1 g 2 h a -q 1 p 1 p 1 -e 2 -r d g 3 e 3 -q 1 -8 5 c 4 9 d -9 6 -8
3 g 4 -9 1 -j 4 -7 2 -b 9 -15 7 -7 3 a i -j 1 -a 1 -9 3 e 5 -9 1 -r 3 -7 d -d 8 -t 4 a e -b 3 -9 2 b
5 a 8 -j 5 -e b -g 6 8 8 -27 2 -14 4 -d 9 8 5 -b 8 -9 6 h 1 -9 6 v 1 -7 7 -9 7 -v 7 -8 2 -8 2 7 2 -g
5 -9 5 x b -l 6 -a 9 -c 2 -m 4 14 7 -1p f j 5 -i 5 -f 2 -t 1 k 1 a 5 f h -m 6 -1y 2 -b 2 -b 7 17 2 -9
5 n 6 -9 8 -a 2 -9 2 -c 2 l 3 -b 3 -j c -a 7 -a e -g 2 -e 1 -o 8 k 7 13 8 -d 3 -i 9 q 1 -9 6 9 2 -e
3 -i 5 k 6 o g -9 2 -h 5 -d 2 -a 4 -r 4 7 3 -8 3 -b 1 8 5 9 2 i e -8 1 -m 8 -8 1 e 3 -7 2 g 2 j b -c
6 8 2 -t 9 -f 2 7 6 f 7 a 6 -n 1 -a 3 -f 2 -i 1 -r b -b 2 i 8 -16 f -d 6 -f 3 8 4 -z a -9 1 -b 5 -d
4 n 3 -e b 8 5 p 3 7 4 -e 1 -k 2 -a 1 -7 3 -c 2 -8 1 -b 1 -e 1 -a 4 -8 5 -b a -9 6 -e 4 a 3 j 3 q 4 q
2 -8 1 -1f 6 -7 4 v 3 -b 3 -s n n l 8 1 -a 2 -9 2 -a 3 -i 1 f 5 -8 3 -t 9 -b 6 g 7 -14 8 -8 5 10 1 -c
5 -8 1 r 5 c 3 -c 1 9 c c 6 -7 r -1n 1 c 5 9 2 -k 8 e 1 c 5 -j 3 v m 7 3 -c 4 -h 1 -q 9 a 3 -9 2 -f
6 -f 1 -f 4 -b 6 -8 3 b 2 -c c -h 1 -a 3 -t 9 -8 3 -9 1 -c a -k 4 -c 6 -p 7 -9 1 -e 3 -b d -9 5 l
4 -a 1 -1b 5 -s 4 -k 1 -b 4 12 9 -n 1 9 4 r b -t 5 d g -9 2 -e 9 -7 1 b 1 c 3 1o 3 -a 2 -p 2 -m 1 17
4 -e 8 -9 c -t 6 d 6 -b 1 -7 6 -e 5 s 5 -b 6 -d 2 -d 4 b 3 d 8 12 1 -h 2 -d 1 8 3 -8 9 9 2 8 2 -e
2 -9 2 d 1 m 6 -l 5 -9 7 -9 3 -9 7 -8 1 b 9 9 d -h b -c 3 -8 2 -8 1 9 2 -h 4 -i 8 -9 3 -9 1 -j 9 -p
3 -9 6 w e d 1 -m 1 b 4 -h 8 17 3 -d 5 -n 7 -10 1 b 1 h 7 -o 1 i 2 -9 9 c 5 -e 5 8 4 -h 1 -g 5 -7 5 d
c i 3 a 6 -8 d o a -8 3 -e a -7 j 9 2 -x 2 s i -w 1 -7 7 e 2 -r 6 -8 1 7 2 -8 7 9 c 1i 4 -9 8 -c 7 9
1 f 2 -i 7 w 3 u 4 -a 1 -1o 4 -b 3 -i 8 -c 4 v c -8 4 -8 5 e a -8 1 -7 7 -x 9 -c 7 -i 5 8 5 -d 9 -a
2 -d 5 l 3 -b 7 -1f 2 -9 5 8 2 b 5 -g 2 -9 2 -9 9 8 1 -c 1 a g f 4 8 b -c 3 -h c -e 1 9 3 -q 2 -f 2 8
2 -w 3 -9 9 l 1 f 1 10 7 7 2 -a 3 x 5 e 7 -p 2 h 1 -p 1 i 2 -8 6 -a 5 g 1 -b 3 -m 2 k 7 j 1 -8 2 a
8 -g q -1h 2 a 2 -1m 3 k 3 -8 c -e 1 s 5 -a 1 h n -9 4 -9 6 -a 1 -m 7 -b 4 -8 8 o 2 c 3 -7 5 -8 j -d
2 n 7 -k 2 -b 1 8 4 -c 1 -v 3 -s h f c 8 6 8 1 a h -f 7 -a 4 h j i 2 -7 3 r 6 l a i 3 -e 3 -b 2 -x
8 -k 4 -9 1 -b c e 4 h 5 d 1 -1e 1 -a 1 8 1 c 1 e k -k 2 d 2 d 5 -g 2 a 5 9 5 8 9 f 7 -8 4 q d -8
7 -n d -a 2 f 5 9 4 -7 5 h 8 -q f 8 2 b 5 7 1 7 1 12 a -a 5 7 6 -c 8 -f 3 j 1 -c 4 i a 1i 5 -g 3 e
5 -d 1 -i 4 l 2 d 1 -e 2 z 3 -o 1 -c 5 -n 2 -n 2 a 5 b 4 -n g -15 2 i 2 w 2 a 6 -8 4 -d 8 i 4 -8 2 -7
a -i 2 -f 2 a 1 -b 3 -8 6 -7 c -c 1 n 2 -8 1 -j c -e 4 l 3 -d 2 -8 1 -13 1 -e 1 -19 6 c 2 -9 h -a 4 8
b -8 1 g 2 a 5 -c 7 f 8 -a 4 c 7 -9 4 -c 3 -q 3 k 1 -c 7 c 4 -j 5 -7 2 -a 3 a 6 a 1 -h 2 -a 1 9 f l
1 -u p -a 1 7 4 -c 1 k 6 9 1 d 7 -g 1 -d 1 d 7 d a -8 2 m p -n 4 d 7 l 1 -i 2 9 d 9 1 11 1 -7 1 -10
g -9 2 8 1 -9 b -8 2 -u 7 8 1 j 6 -8 2 -8 1 -m 2 f 6 -a g -c 4 -8 6 -b 2 l 1 -8 4 i 1 1u 4 -g 1 w
1 -a 9 -f 2 -p 9 -x 3 -i 5 1e 6 g 4 -b 6 -a b -b 1 e 1 k 2 a 3 a d 9 2 h 2 8 6 -7 1 h 1 -9 6 -e 9 -z
3 -c 8 -a e 9 c -g 7 b 4 -j 4 l 4 -o 1 i a u c -8 a -i 3 e 2 -a b -h 2 g 7 -i 6 12 2 a 4 -7 1 b a -9
5 1d 2 -g b -n g o 7 z 6 -d 2 e 3 -d a -h 2 -l 1 9 1 -8 c -h 3 -b h -j 4 -b 8 b 3 r 1 -12 3 -7 1 9
6 -7 4 -9 1 -x 5 9 3 -e c -8 3 -j 2 -7 3 a 2 -u 1 -17 3 -e 3 -8 4 -a 2 -q 2 l 7 8 4 j 9 -8 4 d 6 18
2 b 9 -t 9 -c 2 g l t 7 -8 1 g 2 e 1 1c 2 -g 1 l 3 -i 3 -b 2 -y x -f 2 -q a -8 q 9 1 -9 2 -j 9 -s
1 -c 1 -c 4 g 9 a 5 -7 1 a 3 -g 7 f 4 -f a -8 d 9 1 -7 c -k 8 c 3 8 4 -9 6 -i i 8 b -a 2 k 1 -9 2 k
2 7 2 -9 1 l 2 9 2 e 2 -z 6 -i 1 -j 3 -9 6 -9 4 -14 3 -9 1 -7 g j 1 -l 7 -d 1 -14 3 -h 1 -w 1 a 6 -a
7 g 2 -9 2 e 6 h f 9 1 g 3 1j 7 -g 5 v 1 -c 5 -9 1 -e e -h 3 -b 1 -v 5 8 8 b 5 -a 1 -8 5 c 3 -7 2 8
7 -a 1 -b 2 9 5 a 2 -e 3 -c 2 b 8 8 b -g f 10 4 -e 4 -q 2 -8 a -j 1 -m 2 -b 2 -k 1 b 1 x 8 -c 1 -8
2 -a 6 -r b 11 3 -9 3 -9 5 9 9 -9 3 -c 1 -f a -7 5 -d 2 -9 4 11 2 -d 5 -a 6 9 i b 2 k 5 -c 3 m 2 e
1 -e 1 a 4 -c 6 e e 16 2 -b a j 4 -u 2 -d 1 c 5 -e 4 -1b 4 -1k 4 9 2 m 3 q 6 8 3 -10 6 -8 5 -10 8 -c
1 -7 c a 1 n 1 -8 1 -c 8 u f -a 8 13 9 -8 4 h 3 -b 7 8 5 -i 4 -28 3 i 1 n 1 8 1 1e 3 -e b -8 4 -f
5 -8 5 -k j -d 1 -i 1 d 3 -f c -s j f 9 -b 7 n 3 -9 3 j c -l d 7 2 -z 5 -b 9 a 1 -a 1 -7 3 -a a -f
9 i 1 o 1 -a 4 h 1 -l 1 y k 7 1 -i a g 3 -7 5 e 6 -9 1 -8 1 e 4 -a 3 k 6 -i 1 b a -e 5 -8 2 -10 5 -8
2 7 3 -9 9 -d 3 9 3 -d d 8 1 -9 7 -g 4 7 1 -8 8 1f 2 -o 3 p 4 -1y 1 -b 2 9 6 -b 4 -1d 1 -d 2 -8 9 -k
1 -b 1 -9 q g 6 -o 3 e 9 -8 e -1e 8 -a 8 -f 1 -b a -8 8 c c -g z p 2 -8 2 m 1 -8 7 -7 1 8 1 q 6 g
e -c 1 k 5 12 8 -1d 6 -7 1 -e 1 r 8 -8 1 -g p 1c 7 n 5 -k 2 -g 3 -7 1 8 a i 9 -8 2 a 7 -x 7 7 f -8
1 -e a -a 1 -8 2 m 6 -j f a 6 e 5 b 1 7 1 b 4 -8 7 -18 5 b 8 c 7 i 4 -b 7 -q 9 10 d -n 2 -7 9 b 5 -r
3 -d d w 4 -e 1 g 1 -m 3 8 1 c 1 p 4 -f a -a 3 -i 5 1g 1 10 8 c 2 -b 1 -x 3 c 1 c 1 g b -b c -a 4 -n
6 b 2 9 2 -c 2 1r 1 a b e 1 -a b -b j -b 1 -c 5 f 1 7 7 7 6 d 2 -c 5 -8 4 u 5 -a a i c f 5 d 7 c 5 -q
2 b 4 s 2 h 1 -b 1 f 3 x d -8 2 8 2 -10 2 -l a -d 1 9 9 8 1 -8 1 -9 2 j 6 i c -b 8 -2m 1 -17 1 -i
5 -h 7 -8 8 -k 2 7 1 -7 5 -9 3 -m 2 k 1 -d 2 7 7 8 c j 7 -h 3 a 3 q 3 -p k -a 9 -f 4 -9 1 -15 1 -8
3 -f 3 t 1 -8 a -c 8 c 6 -e 4 d 2 -y 2 -d 2 -r d -r d a o 1s 2 9 8 -j 5 -8 e -q 5 d 7 -a 3 -q 2 b
2 -f 6 -q 5 -o a h c -e 4 -c 7 -8 1 -a 2 -b 8 -k 5 a 1 -1b 1 -n 2 -i 4 -o 1 -e 2 -9 1 -9 4 14 a f 6 n
7 -8 3 i 1 -e l -c 2 -l 2 e l -o 1 -10 2 -a 5 -a 1 1l 5 c 2 -b c -d 1 1f 1 -c 1 -8 1 -i 7 -1b d -k
3 -c c w 4 n 5 -1d 2 a 3 -b 4 -b 2 -12 5 -f 3 -f 8 -9 2 a 3 f a -c 2 b 2 a 9 -9 3 -c 2 i f -q 1 -r
1 -7 2 c 6 -7 1 -8 2 -8 3 -10 4 -f 3 -7 3 -7 1 -9 e -b b q 2 b 1 -16 3 g 6 c 2 -17 1 -8 g q 1 h 1 h
3 -9 3 8 y k 3 -e 1 9 2 -r 1 -c 1 7 q -c 4 -1q 5 9 7 h 1 -f 1 7 4 b 3 t 3 f d 1d 1 -8 5 a 9 7 6 -c
5 -8 3 -8 f -9 4 -9 5 b 6 12 1 -c 2 a 1 -a 4 q d -16 9 -q d -8 a n 3 8 2 f 4 -u 2 -g 6 d 2 -7 1 -e
c -f 2 a 2 -9 a -g 1 -a 2 -8 2 -b e 9 1 -b 4 e 4 g 2 g 2 f 2 -c 5 -l 3 8 1 -i 1 -g i 7 3 8 p -m 3 -e
1 p 1 -b 1 -a g -g d -h 6 -m 7 -1q 4 -8 3 7 5 g 1 -a 2 -9 3 b l -p 5 -f 2 -k 4 -7 1 -7 1 -a 1 n 5 -9
4 8 3 -o 5 -8 2 -e 9 9 8 -k 5 -9 5 o a -9 5 -y 4 -b d -1n 3 -c 2 -e 5 k 1 -j a k 6 -j 3 -9 8 -7 1 -d
8 -9 8 -9 4 9 2 -7 1 -w 4 e b -9 6 b 1 -1f 4 -h 2 -8 5 e 9 b 1 c 3 -d 3 -e 4 p 2 -r 5 -t 5 -t 4 -c
2 -d 5 f 1 -c 2 -d 5 i 1 -7 7 9 2 -p 7 18 6 -j 2 -g 1 -17 p -7 2 -e 2 k 1 -n 2 -7 b 9 4 u 2 -d 4 b
5 1d 3 -a 2 -9 5 -t a 1b 1 a 1 -7 1 -a 8 b 5 -v 3 8 1 f 8 d 2 -l 7 b 7 9 1 d d -n 2 -8 1 h 3 -8 7 1t
a -a 2 w c -f 3 -p 2 9 6 -8 6 -b 1 -d g -t 1 r 1 -f 1 k 5 -k 1 k 9 -a 1 -j 1 -h 3 -f 5 -m i -k 3 -h
4 -d 1 -9 2 d 4 g 2 -8 r d 1 1w 2 e l -l 4 -8 9 8 1 9 3 -a b -h 1 a 7 -a 2 -1q 7 9 1 f 3 m 2 -a 6 -9
6 p 3 -r 2 -a 5 x 1 -j 8 d 1 -7 5 -c 7 d b -c 8 -11 5 -f 2 -g 4 r 6 b 1 -h 1 -7 6 9 2 c 4 e 6 a 3 -m
1 -9 6 -8 1 i 1 h 2 -9 4 -j 1 -a 4 g 2 -8 2 -c 1 -8 7 b c 14 4 -q k -h 5 d 8 -7 4 -1k e -h 8 y a -l
b -g 5 -8 2 -v 3 g 7 -8 2 -k 1 -b 1 9 5 -c 9 -b 1 f 7 n 2 -7 1 l e -m 1 -c 2 -7 3 -r 1 h a -e 5 -t
6 -a 4 g f 9 3 -9 c e 2 -8 5 -8 1 -a 1 -d 2 -a 5 8 c -7 5 f 3 -z 5 j 4 -d 1 -8 2 -e 5 c 2 -a 1 -d 2 b
2 b 6 -d 1 -y b -s 2 -9 l -a 1 -7 5 -b 5 9 3 -o 5 o 1 z 5 a 6 -e 5 -8 b -e 5 9 3 -z 2 q 1 f 1 -e 4 -7
2 k 4 g 2 8 5 -7 5 -a 4 -k 7 -f k d 2 -b 6 h 2 -a 6 -9 a -9 7 b 7 -i 5 7 4 e 1 h a -8 7 l 2 -8 1 -c
1 7 5 -8 4 -1b 5 9 1 n 8 e 3 -7 c -9 8 l 6 -n 8 -a c h l -e 4 -7 h -7 3 -j 2 f 3 7 f -a 3 -a 5 d 3 i
8 7 5 -o 2 -a 2 r 1 -9 5 a 6 -f 3 -i 2 7 8 -b 3 -8 c -d 1 q 4 f 1 11 9 9 2 -a 6 -k 1 7 3 -i 6 -e 3 -b
1 -9 4 -z 1 -f c 9 1 -b 1 -8 9 g a -t 4 -7 6 -g i -a 1 d 3 a a -r e -h 5 h 1 c 3 a 5 b 9 q 1 -k c -m
a -9 5 b a -8 e -11 b r 3 -9 3 -8 2 r 3 -a 3 -b 2 c b j 3 -9 2 -d s c 3 -7 1 -r 2 -a 1 -d 1 -f 2 -b
6 7 5 -19 1 8 1 -f 8 h 2 c 6 f 5 b 4 -13 1 k d 9 8 b c -10 a -m 4 -g 3 -d 5 -d 4 -g 3 i 9 -t 1 -g
1 -7 3 h 7 -j 8 -a 1 -b 4 -v 1 g 3 9 2 -1g 9 -9 o g 1 -h 5 -9 2 -8 3 7 7 1j a -9 i -g 2 -c 7 9 2 -f
5 a 1 8 a a 4 -q 4 -a 7 d 9 1j 5 v d i 2 -f 5 -1a 1 h 5 c 1 -9 1 9 3 -c 4 d 1 h 6 p o a 8 c 3 8 4 c
2 -h 2 -8 n -c 3 -b 9 -a 3 a 7 -r 9 -b 3 y 6 e 1 b 9 -k m -7 f -8 5 -a 1 7 b a g -a 6 f a -7 3 f 2 -a
3 -8 1 -v 1 2f 1 -x 1 8 1 -s 2 -27 d q 1 -o 6 f 6 y 7 -9 4 8 1 -8 1 a 7 -9 4 -8 1 -9 2 -a 2 -7 2 -g
b -g 2 -y 7 8 d a e -1s 1 -8 6 -a 2 a b -d 1 -7 3 s 5 -b 1 p 1 u 6 -f m -8 4 -7 2 q 1 y b e 1 -b 3 1e
8 -b 3 -t 4 b 3 9 1 -7 1 7 3 -t 1 -e 2 -a 9 q 4 -k 2 j 4 -p 2 -9 3 -i 2 7 2 -8 3 -h 2 s 5 -8 2 -c 7 9
4 8 3 -f 2 -b 2 -m 7 d 3 b 4 j 5 -8 3 -b n i 1 j 3 -8 2 t 3 1f 1 -8 7 b 6 -k 3 -l 6 9 3 r 1 t 2 7
a -f 1 n 1 -f 2 -e 4 8 1 -d 3 -7 7 -j 5 -f 3 d 4 -o 5 -8 2 -i 2 b 1 d 3 a 4 -7 7 -g 3 m 2 -7 g -d
5 -8 3 -c 3 y 1 9 h 14 1 -s 2 -f 2 b 1 9 1 -i 2 d 9 -j 1 -o 3 -8 4 -7 1 -b 1 y 1 h 3 -9 1 -m m 8 2 -d
7 -2h 1 -l 9 b 8 -14 2 1a 3 -b 2 q 2 8 4 -h j -a 1 -8 q -z 3 -9 7 -f 3 g 2 -8 4 j 7 -a 6 -9 1 13 6 b
2 -9 5 i 6 -h 7 v 3 v 3 -7 e 7 1 -9 c 14 b -b 2 -1b 1 -d h -7 5 g 1 d 1 -8 2 -8 g 9 7 1b 1 w 8 -8 4 8
4 -9 7 y 3 -z 1 1l 1 -g 8 -d 4 d 7 -1z 1 -a 2 -g a 8 6 -c 3 9 3 g 2 -a 1 -b 3 9 1 -m 5 -9 3 -b c -9
5 -b 7 -c 7 -c a -v d 9 a k 2 -7 7 -o 1 1j 4 -9 5 -9 4 l 8 -e 5 -f 3 s d -c a h 2 q 2 -18 4 -c 1 -1h
i h 1 -8 8 p 2 7 b b 1 a 5 -h 9 2y 7 -m 3 a 4 b 9 -8 5 -a 7 a 2 -7 1 -j 2 -9 2 -f b i 2 -a 5 -a 2 d
1 a 4 -a 2 c 2 18 6 -i 1 -k 7 g 2 -a 2 -9 1 -l 8 h 3 -1k 4 -b 5 -c r -1t 2 r 1 8 b -9 g -h 2 -9 6 b
c d 1 -9 7 8 2 -j 2 -1k 9 -8 8 -n 3 -7 3 -a 6 j 1 -7 2 8 3 -g 3 -f 1 -q 3 b 1 -f 3 f 3 -9 4 q 1 -b
6 b 5 -8 8 9 1 -a 6 e 5 -9 4 -b 9 7 a -l d -c 3 9 7 -8 7 -e 2 16 1 -i x -f 8 -c 5 o 6 -n 1 h 7 -b
8 -9 2 1s 5 -7 5 b 1 a 2 -8 1 t 8 e 3 -i 5 -x 3 h 5 8 2 -c e -7 4 -7 e -f 2 d 3 c b -l 8 k d j 6 -k
1 -1u 9 -7 3 e 5 a 6 -b 4 -9 1 m c -8 2 7 1 o 7 9 9 -e 5 -j 2 j 1 -9 2 -u 8 j 3 -c 4 -i 1 8 p -14
8 -i 7 b 2 9 4 -j 1 8 a -7 1 j 4 -e 6 -b 1 -d 2 c 5 9 8 8 1 a 2 9 3 -p 3 -7 3 -9 b -c 9 8 f c 1 -8
3 -q 2 c 5 -c c -g 1 -b 4 e g -1o 1 e 1 d a -1d 2 c 1 h 8 -8 g -8 1 -g 6 g 5 -8 2 -y 5 t a b 6 g 4 -8
9 d 2 -c 4 l 6 9 4 -9 3 t 4 -h 5 k 1 -c e -e 1 -g 4 -c 1 e 2 b 5 a 9 -9 b -8 3 -d 9 -7 5 b 5 b 3 -b
2 7 9 -8 1 k 2 -c e 9 3 k 1 b 6 9 d j c -h 2 7 1 -c 2 a 1 -a 4 7 d -k 8 -f 7 -o 9 -d q 9 8 -i 5 i
7 -7 h -w 6 -18 1 -9 1 -e p -d 6 f e 9 3 -y 5 -a 4 -8 3 -9 1 -a 5 -a 3 -e 3 17 2 b 6 -9 3 -8 2 -f
2 -19 2 -n 5 -d 7 8 8 8 1 -7 4 -9 1 e 9 -b 1 -7 g 8 4 -8 3 -9 8 d 1 -a 8 9 6 -z 1 -s e -d 2 9 7 9
g -8 9 -z 3 14 1 -d 6 8 o -h 1 -m d -8 8 a 6 z 2 -7 2 -b l -9 6 -9 k -a 1 9 1 b 1 -e 9 u 1 -8 2 o
4 -e 5 -d m -j 7 h a -8 b -p 5 -a 6 -a 2 7 7 9 1 m 2 -8 1 -a 4 8 3 -1h 2 c a -d 1 o 2 -8 5 -f 1 -m
d -b 1 e 3 -12 1 -13 1 1d 1 8 7 -d m i b -7 1 -j 2 7 2 -h 1 -8 1 f 3 -c 1 8 2 -g 1 -s 8 -j 3 -c n 9
1 -g 7 -m 6 -l 2 9 d -a r -k 3 9 i c 8 -9 5 -a 5 a 7 b 1 d 3 -b 7 -c 1 -8 4 -8 1 -h 4 -8 2 q 6 -a
2 -e 1 8 3 -9 4 -7 2 c 1 l o h a f a 8 1 -i 4 -c 3 o 3 -z 1 -8 3 c 1 i 8 9 1 m 2 -a 1 a g e 4 -8 4 -d
1 -8 2 -8 1 -a 1 a u d 6 8 7 9 2 -k 5 e 1 9 1 v 3 -j 6 -b 1 t c -9 6 -8 4 b 3 a 5 -g 3 q 3 c 1 y
1 -14 3 7 3 -a 3 -b 6 -9 2 -18 f -b 1 -1s 9 -i 3 a 7 -b c -1q 2 p 1 -f 2 -9 4 -d 3 n c -8 6 -o 1 8
6 v 1 p 5 -b 1 8 4 -f 4 -9 3 -a 10 -g 6 -19 d -8 a -n 6 g 1 -f 9 d 1 -b 2 f 1 -7 7 -b 5 -d 4 -n 2 -c
2 -8 3 j 3 -c 4 -9 2 -l 1 -k 5 f 3 e g p 3 7 1 12 6 -e 8 -a 8 -9 1 -c 1 c 5 9 3 -9 5 -d 9 -9 3 -g d e
b c 2 -m 4 l 3 e 3 e 1 -9 2 -e 5 -8 2 -8 1 -a 1 -d 4 9 2 -f 6 -u 8 c 3 -p 1 -d 6 f 5 -f f i 1 -d 1 8
7 -8 5 -a 1 b 4 -8 6 -b b v 5 8 1 8 3 7 8 -g 2 c 8 b 7 -9 2 -c 2 q 2 -a 1 -j 3 -v 3 e 1 m 5 -8 8 -13
l e 5 -x 1 -j 2 -c 4 j 4 8 4 9 8 7 1 g 3 -i 3 -b 2 -c 1 -d 4 -n 1 c c -9 9 f 6 -e 1 7 3 -12 4 a 3 e
6 -c 1 f 3 -a b -q 3 -a 1 8 i -b 8 -b 4 -c 1 -f 1 -a 1 i 2 a 5 -a 8 o b -g 7 c 1 d 3 i b -d b b 3 -j
2 f 4 8 2 f 4 -7 5 t 2 -g 5 -9 8 -16 e a 3 -16 k i 6 l 6 d 5 f 7 b 1 9 2 -a 3 -b 1 8 2 h 1 9 4 -d 1 g
3 -l 8 z 4 -e 8 -7 1 -p 5 f a 7 1 -k 1 -9 5 -9 c i a -9 1 -8 f -b b 1g 6 -v c n 6 -9 3 -9 9 -d 3 -10
8 -8 1 -d 4 r 2 i 8 a m -8 6 q 6 -p d f d -d b l 5 -a 1 1f 9 -8 1 g 5 h 1 g 5 -1w c m 6 7 1 n 1 -g
9 8 3 b 2 -7 a -8 4 9 7 -m 3 8 b b 2 -g 6 -f 6 -b e 7 4 -c 4 -7 1 -l 1 c 6 -7 c -b 6 8 4 -b m -d p -f
6 a 2 -d 2 r 2 -8 1 a c -8 7 -d 7 -j 3 -8 8 1a 8 f a -d 3 -8 2 -8 3 -f 2 8 s -g 4 -9 6 -b 7 -8 c k
7 g 5 d 3 -13 5 -j 5 -b 6 8 2 c 2 d 1 a 2 -e 1 j a -9 6 w 8 l 8 -b 2 -8 2 -i 4 -k 2 -9 3 8 5 -9 1 -15
1 y b -a 1 -n 2 -8 5 -f 1 -d 4 m 1 -8 a -b 2 9 1 1n 6 -k 3 a 2 s 9 -b j -7 1 r 4 -d 2 n 5 l 2 -8 2 -c
k e g -f 3 -9 6 -b 1 g h 9 7 -7 1 -f 4 -f 1 a 3 f 5 -f 1 7 5 -c 5 -9 d a 4 -d 3 -18 3 -a 2 -8 1 9
5 -a 5 t 3 -f 1 t 2 o e b 8 -d 2 -10 h -8 1 -7 c -9 1 -9 p j 9 a 8 b 3 a 1 e 6 -a 4 8 6 -v 9 -d 3 -d
4 -8 4 -h 2 -e 3 1i 2 b 2 -k 2 e 9 -j 6 -a 2 7 5 -m 6 s c 1q 9 -w 4 -d 8 7 1 -l c -9 3 c 3 -8 7 7
5 -7 1 -8 6 a 3 -8 6 -c 2 -t 4 -b l -17 5 g q -g 7 9 3 -7 1 -h c -u 4 -c 1 -k c -8 4 -9 4 b 1 -i 6 9
5 n 2 -n 1 -d 5 a 2 -a b -c 1 9 1 -b a -b 5 15 1 -8 a i 6 -b 4 -b 2 -8 f -8 4 -a 4 k 2 -h 5 x 7 9
5 15 2 9 2 -b 1 -f 3 b 1 9 3 -h 3 -7 8 -g 4 e 3 8 4 -k 4 -o 5 k 6 h 6 f 9 -i 4 -8 g -c 3 -8 2 1a 1 b
3 -d 2 7 2 -e 1 9 4 -8 3 -b 5 j 8 f 2 -9 5 e 3 -u 6 -j 4 x 5 -b 2 -r 5 -19 c f 3 -d d 9 6 -8 1 -s
3 -8 3 -d 2 -8 2 a 4 7 2 -v 7 9 7 m d b a 9 8 -e 1 -c 5 f 8 -9 1 -a 1 7 2 -p 7 9 4 2d 3 a 3 q 6 r
1 -9 4 -o 4 c 1 -9 1 -2y 5 x l o 5 8 5 8 3 -7 k -a 2 e 1 -c 3 b d -7 9 -m 6 -a a -b 1 e 6 -7 3 -19
3 9 1 -7 8 e 1 a 2 j m -c b -9 1 9 f c 2 -7 2 e 1 -9 p -l 2 d 4 -7 l -9 e 9 5 -c 3 z 2 -a 5 -b 3 -7
5 q 7 -17 4 a 7 -m 3 -g a -8 2 e 1 -b 2 -e 7 d 5 1e 7 7 a 8 8 -c 9 -q a -8 1 -d 5 -1z d i 8 -h 4 -8
2 a 4 7 1 -7 4 -u d e 1 d 3 8 4 -f b -8 8 -9 2 -8 2 f b -u k -7 4 c 6 -9 3 -e 5 i 5 9 2 -9 1 w d 7
3 11 1 -a 2 -8 5 -8 2 d 1 x 3 8 1 -9 9 -p 9 -7 4 -d 9 -8 4 -a 1 l 2 12 3 -1b 6 -b 1 8 3 -7 3 -9 1 -e
2 m 5 8 1 -k 1 -a 1 a 4 -1x 5 -a 3 f 1 d 2 9 4 g 2 7 b x 1 b 1 a 4 17 5 p 2 -t 5 -a 4 -f 1 -e 7 -b
5 -a 2 -e 6 -k 3 -d 9 -c 4 -7 2 8 4 -11 1 -j 3 -j 5 v 2 -b 6 -8 b -e 4 -8 e i g -p 6 p 5 9 1 c 2 -a
6 -7 6 -d 1 9 4 a 4 x 9 -a 6 j 1 j 2 -h 1 -d 2 c 2 e 3 p 2 -8 6 -9 1 -p 5 c 5 -w 2 -1g 1 -b e -9 9 8
5 j 2 9 4 -d 3 -n 1 9 6 n c -8 4 r 4 -c 7 -d 8 -m d l c b 4 g 4 -p 3 -8 1 -a 6 h 1 q c a 1 -9 2 x
9 -9 a -f k g 1 -h 5 -8 9 -8 3 -c 5 -b 1 a f -13 1 -f 2 a 5 j 3 t 6 -d f -7 2 -c b z 2 b 4 d 6 e 1 -8
2 m 1 14 4 -9 2 -a 2 -h 1 -j e -a q g q -f 5 -g 2 c 5 v 4 -a 1 9 9 -o 2 7 5 -9 5 8 1 -g 1 -a 2 8 4 -i
a -8 1 15 1 -n 2 -b 1 9 3 -b 7 -j 5 -n 2 f 1 -9 3 h 2 -1v b -8 1 -e 2 -g d -9 e y 6 -d 6 -7 2 a 1 -e
1 -e 2 14 1 -8 6 9 2 -i 3 g g -7 2 -16 7 c 7 -c 7 -b e -c 2 b 4 -7 1 7 5 10 g -a 2 -7 5 -a a -a e 9
h -a 1 -a 7 l 8 -b a -7 3 -9 5 -b 1 9 8 -f 1 9 3 a 9 -j 1 -8 g n 6 -c a -a 7 -8 4 -c 9 m 1 f 4 -8
5 -a v -g 2 -e 1 -8 1 -c 6 7 2 -x 6 -e 2 7 3 -b 2 9 3 -l 7 12 2 g 2 o 7 -7 2 9 1 -8 f 9 m 9 3 i 2 -m
f -h 2 -a 4 -a 1 s 2 -c 1 -1k 7 8 6 -b 2 -9 3 a c -7 2 -c 8 7 f p 7 -b d g b b 6 9 9 h a m 6 -a j 9
3 b 7 -b 3 v 2 -c 3 -7 3 i f 9 e -r 2 -9 e g 4 7 i f 9 -7 7 -j 9 -8 4 -h 2 -b e 8 3 -f 1 -y 6 h 5 e
9 -b 2 r 2 -7 8 t 3 -7 6 -j 2 -d 1 8 3 -8 1 -c 9 -8 1 -c b -8 7 k 6 g 3 -d 3 c 8 -l 4 -17 7 8 1 c
4 -8 2 -9 c c 4 -8 2 j 2 -8 4 -18 2 -g 8 -7 3 c 2 -f 8 -7 1 a 6 8 3 -9 5 -a 1 -k 7 -9 1 -9 9 -a 1 -y
d -1t 1 -d 5 f 1 -9 1 9 l 9 8 -9 4 -8 1 e e 8 8 -8 1 -8 b -k 3 -7 1 t 3 9 3 -b 6 -j 4 7 3 8 2 -k 3 d
2 -a l w 7 -i n -c 2 -j 6 -b 1 -g 9 -7 1 -13 9 9 1 -18 6 t 2 -17 4 9 8 -c b -e 2 -h 5 8 4 -l 4 -9
7 -7 7 -9 1 -8 7 e 1 -c 7 9 m -j l e 8 a 5 -e 3 -w 9 -b 5 8 v -p 1 g 7 -j 3 -11 a -m 2 d 1 -a f -a
1 n c -e 1 -7 3 d 5 -a 1 g 9 -e k -v i -t 1 -k 2 -p 4 -a 2 -a 1 -8 9 -c 9 -19 a 8 6 a 7 -15 3 -c 5 19
p -7 2 -9 6 -a 5 -d 5 -b 5 -8 3 -11 8 -d n -g 2 8 1 -a 3 9 6 j 3 -9 1 -d 3 e h -b 6 -a c -9 1 -c 1 -b
e l 1 -n 3 -8 1 -8 4 c 4 o f h 3 7 9 a 3 -1b 2 g 4 h 5 f 2 7 5 -a 4 -o f -l 2 -h 4 d 1 -a 2 -b 1 -n
k -r 7 -g 2 o 3 i 1 -b 4 19 e 9 1 b 6 h 3 h 9 -r 8 -a 6 -l 5 g 1 -c 1 -b i -b 2 -d 3 b 1 -9 2 9 1 -7
4 -o 8 -9 1 2s 5 h 9 -v 5 -8 2 -f 5 -8 3 -8 8 -e a 10 4 -15 7 a 3 -b 3 -1w 3 -h 1 -e 1 -p 2 r 4 q
b -c 5 -9 4 -7 2 -7 a d 3 -z 1 7 4 -7 4 -o 2 v 7 -e 1 w 6 -g 2 -8 8 -9 2 -b 4 w 2 -19 2 h 3 -c 3 -e
1 d b -b a -b 2 f 2 d 2 -1y 1 -9 6 -i 1 8 7 k 5 -b 2 -e 2 8 5 -d 1 -a 4 7 d -e i -f 9 8 4 -d 3 -a 2 a
9 -9 d m 5 -d 4 -7 1 7 4 -7 1 h 3 9 f 7 1 -1j 7 -h 7 -9 b -g 1 -7 k -9 7 -a b -b b -t 3 q 1 -c 8 e
3 k 7 -8 3 -b 2 -d d -d 5 -e 1 -9 e p 1 l 1 -7 1 -9 9 -9 3 c 6 d a -j 6 -c 7 -8 3 -f 7 a 6 -a 1 -7
b -8 1 q 2 -7 3 -9 1 q c -1s 1 -7 6 8 3 -o w -a 3 a 4 -d 2 7 2 -8 3 j 4 -a 9 g 1 -f 1 -8 5 -d 8 9
2 -d c -c 3 -7 o g 7 -f 1 g 2 -a 2 -j 1 -a 8 -c 9 -9 8 8 6 -e g d 3 -i 6 r 8 -b 3 -t 4 10 g d 2 -a
3 -b 4 9 4 -8 2 -f 6 -7 5 i 1 -e 2 -13 2 -e 5 i m -7 1 -b 7 b 6 -m 1 -9 7 -a 2 -a 1 -18 3 -8 6 -9
7 -b 4 -b b g 6 -t 6 -l 7 -9 a -c 5 -9 2 f 2 -13 1 -8 2 -z 1 e 4 d 6 e 5 -b a -i 2 -m 7 -b 2 -8 4 -7
1 b 3 -8 1 m 1 -c d 8 7 -9 1 -c 5 -7 h -7 8 x 8 -9 9 a 5 -c 3 f 3 -j 3 -b 1 -a 8 -j d -1r 2 -7 7 c
5 12 3 -c 9 -8 6 -h 4 -t 8 -i 3 -a h -8 1 -19 1 -7 3 7 3 l 4 -b 2 9 7 b c a 2 -c f -i 7 8 2 -21 1 -9
6 r 2 -i l 8 1 -7 3 -g 9 9 4 -8 5 e 7 -e 2 -q 3 -e 1 -10 j -8 2 -p 4 -9 6 -8 5 i 5 d 1 y 7 -e 8 -b
9 -i 1 d 3 d 2 -c 1 -7 5 -j 4 -8 3 -e 6 -9 2 -19 8 b 8 -f 4 -d 2 s 6 -q 3 -i a a a -o f g 5 8 2 -8
3 -8 1 b 2 -d 1 -b 1 -8 2 -c 3 9 a -1b 4 -g 5 -10 2 s 4 -8 3 -e 1 -l 3 7 2 m 5 -g a m e -d b 9 1 -7
e -f 2 -9 1 a d -b 7 h 2 o 1 7 4 -w 1 8 d a 6 -a 6 c c -f a -g a -3j 3 -7 5 n 4 -8 2 8 a -n 6 -a 2 -b
d u 7 k 1 -j 4 -b 4 b 1 -7 2 -a 3 -7 1 -e 3 -d 6 b 8 -e 7 -y 4 -9 7 9 1 -c 5 7 9 -8 1 -n 1 -d 2 9
3 -8 2 -g d -9 3 -b 2 -s 5 c 6 l a -j 1 g 9 -x 4 -i 2 -p 4 -7 1 8 1 -l 3 c 2 -8 1 n 6 -8 9 -7 2 i 1 a
8 -9 8 13 5 p 5 -c 5 -g 2 -g 6 -c 1 9 6 -h 4 -d 7 -k 1 -c 1 i 5 -7 7 -7 2 -e l -16 3 c k -e 1 -7 5 -h
4 -i 2 a e -16 b -8 b e 1 -e 2 -8 b -a f -d 1 12 7 -h 5 -9 3 i 1 -9 5 -10 2 b 9 -a 1 l 2 -8 4 -8 4 -8
2 -a 5 -f e -l 8 -q 5 -9 2 c 3 -a 9 q c -b 8 -8 2 9 2 -9 5 -7 2 e 3 -7 1 c k -8 5 -c 7 i 4 -e 5 d
4 -f 1 b 7 -8 1 -7 2 -8 1 v 2 -k 1 l 1 -a 2 -n 3 -o 2 8 1 10 5 k 8 -g 1 -7 1 j 2 a a -9 4 -a 7 d 7 -s
6 j 1 -p 1 -m 4 f 1 9 8 e 3 -m 2 -8 1 -c 3 -e 1 -8 6 -f 9 -d 3 t 2 -c 2 -c 8 17 3 -d 1 -l 1 z 1 -e
4 g 3 -7 1 c 1 -a 18 -d 6 -e 3 -a 4 -7 3 -8 3 -7 8 -h 1 a 2 q 3 -i 9 n 3 -f 9 g 3 -d 1 -a 1 7 3 -i
1 -e 4 -v p g o -9 2 -7 6 -a 4 8 9 -a 1 -24 i 7 3 j 2 b 2 -d k -2c 5 -a c c 2 -8 8 t 2 -d 1 -8 5 -a
2 -9 7 -9 2 -8 7 g 7 -b 6 -9 e -7 8 i a -c 4 -u 1 a b -n 8 -8 2 9 4 -d 2 c 4 9 2 x 4 e b c 4 -7 4 8
4 b 8 -8 2 9 3 -h 1 8 5 b 3 -7 9 -8 6 c 1 -8 b -b 2 -8 9 v 9 -9 1 j 3 a 7 f 3 -a 3 -9 4 -a a -b 2 g
5 -f 3 a 2 -8 1 i 4 -9 2 -2h a -a 3 -b 5 -d 8 8 2 -9 1 8 f -8 1 s c b 4 8 1 -a 4 -a 3 -8 d -8 b -o
4 -9 8 -9 2 -q 1 f 4 g 1 -9 2 c 1 -i 3 8 8 i 2 -8 8 -a 1 a 2 -11 7 -7 5 g 1 i 1 h 5 -7 7 -k 4 g 4 -9
a -a 3 l f -9 2 -8 3 7 1 j b m 3 -a 1 -h e -9 b -7 j -d 8 -a h d 6 -9 3 -7 3 -k 4 9 j l 2 -h a a 7 -c
6 c 2 a 2 -c 3 -8 3 b 3 -e 2 7 4 s 1 -a 1 -9 1 8 2 8 7 -8 4 f b -j 1 -a 9 -d 4 -a 2 -h 4 -9 3 -8 9 -9
4 b 5 c 6 -7 1 j 8 a 5 g 5 t 5 -b a -9 2 -g 4 -7 7 o 4 -9 2 -1h 1 z 1 -i 9 -e 7 -a 3 -h 4 8 5 r 3 -c
a i 1 i 2 -c 4 -7 3 p 1 -h 7 a 1 -a 2 7 d r 1 -9 6 -f 7 -e b -e 6 w 4 -8 6 f 5 -g 3 d 3 o 3 -k 9 -c
1 -a 1 -a 2 b o l 8 -a 2 8 5 9 3 -g 6 -c 3 k 3 8 4 -a 1 -b 5 d 4 -l 3 -r 8 -e 4 -a 1 9 7 -8 2 -e 3 -h
4 g 1 d 7 -e 8 -f 1 o 5 r 3 -h 1 -2j 3 -8 4 -c 6 -9 1 j 3 -b 5 -h 8 a 2 -7 1 -u 5 16 3 g 7 -v e s
2 -a 5 -d 1 -9 h -d 2 -c 1 -a 4 -d 3 -h 6 -b 3 -g b -d h -19 5 d 1 f 1 -1i 5 -9 4 -9 1 -7 f d j -8
4 -7 2 -f 7 -b 3 -9 f -7 3 -8 b -j 1 -24 1 -15 6 a 1 8 3 -c 2 -g 5 g 3 -7 3 -8 d -f 6 -b 2 -c b -d
1 h 4 -9 4 7 2 m 3 -j 2 -a 3 -8 a -10 1 -8 8 c a -e b m e -h 5 h 5 -f 8 -d 7 -9 1 -8 g -g 5 -1l q -7
1 -g d -a 1 -9 2 c 4 -7 7 -c g a 5 -q 3 p 2 -8 1 -d 9 a 6 7 2 g 2 -n 2 f 2 -l 1 -9 5 -8 5 -i 5 y 5 -a
b -d 2 -7 9 -b g -7 4 n 1 12 1 -a 2 j 1 -7 5 7 d -d 7 w b -m 7 h 4 -t 2 -a 1 19 1 -f 7 -7 3 -8 3 d
4 -9 1 -9 4 9 5 -d 3 -8 e -u 1 -b 2 -i 6 c 3 j 1 c 1 7 b b 4 n 2 -a 2 -1d 1 -8 b f a -d 8 -x 6 f d a
7 -f 6 c 1 -d 8 8 1 -m 7 -9 b -s 2 -i 8 -f 3 -7 7 7 4 j 8 -7 1 i 5 -a 1 b c d 3 -a c -b 1 -h 5 -9 4 l
a -8 2 -i 7 -c 4 -b 5 n 5 -9 i -d 1 b j -12 d b 2 -7 1 -d 4 -w 6 18 2 g 2 p 3 -7 1 -9 i 9 3 -h 4 7
4 -9 1 j c 7 2 e 4 9 d -v 2 m 2 8 c -a a -8 6 -c d m 3 n 1 16 5 b 5 -b 6 b 4 9 c -r 5 -a 4 -k 7 -c
6 9 1 -c 1 -8 3 11 1 -i 6 a 2 10 1 -k 6 -g 1 -1h 7 -8 1 t 1 -c 7 -8 6 a 3 -a b 1f 8 a 3 b 1 16 4 j
2 e 2 -d 2 -t 1 h a 8 1 l a 9 7 -e 7 -8 4 -c 1 -g 3 -p 9 -c l -d 2 g 1 -a 3 -c 1 -e 4 -b 9 -h 1 c
2 -n 8 -j 4 -9 m 9 5 -13 6 g a j 1 c 5 -d 3 -7 2 -b g -8 6 t 5 1n 2 8 5 -p 5 8 1 f 4 -8 4 -a 1 -d
2 -8 2 -8 6 g 2 a f -a e q 1 -c 6 -c 1 -w b j 5 -b b -b a -9 c -w 2 8 5 d 4 -8 3 -a c -9 8 -a 2 9 2 q
4 7 1 8 6 i 1 9 5 -d 3 -8 11 f 7 -a 3 -1f 5 -1b 1 h 1 7 3 -8 1 1h 3 -j 6 9 3 i 6 -m 1 -e 2 a 5 b 6 -9
a -8 5 t 8 b 1 b 2 1s c 8 8 -k 3 -1k 1 8 f d 6 8 6 c 4 g i -9 3 -g 1 -8 5 e 8 s 1 -j 4 -e 3 g c -8
5 -g 5 l c f d g 6 f g j 5 -8 1 14 4 -7 1 -12 3 -q 1 -x 8 -7 1 -a 1 -n 2 n b -c 4 -c 5 q 4 8 1 -14
1 g f -g 4 -d 1 -d 5 e f -d 2 -k 3 1a 4 -9 4 7 9 -7 d o 1 -9 3 17 4 -f 2 -c 7 -c 3 8 4 -10 4 -r 7 9
2 -14 a -c a -9 3 -g 1 -c 5 -i f -b 4 -y 1 7 7 p f -1d 1 -d 4 9 3 -e 5 1m 3 -9 2 a 1 11 2 -k 5 n 4 -7
7 -f 3 -d 8 -8 f o 1 -12 7 -l i -9 5 8 6 7 c 18 2 -b 1 -8 5 c 6 -i e f e -d 4 -g 2 c 2 -n 1 l 4 a
8 -1w 6 x 4 -2y b -1z t -y 1 -8 1 -b 4 -a 3 -p 1 -8 3 -a 1 -7 1 7 1 -j 6 8 1 a 1 -d c -j 5 -q 1 -g
2 -8 5 -8 g -i 5 -o 3 c 2 -8 6 -d 1 -8 5 e 8 -h 1 -b h 9 3 b 5 -x 7 -g 6 -a 2 h 2 e 5 -7 4 -a 1 b 1 b
4 a 1 f 6 -g 4 -f 4 -g 8 m a -a 5 -9 1 -b 7 -a 4 q 5 e 1 -7 8 -a 1 -m 1 a 5 -t 2 e 1 12 e -b 8 -9 2 9
3 -e 1 -a 8 -8 3 -q 9 -8 1 -8 m e c b 2 -u 8 -c 1 7 5 i 6 -8 5 k 9 -e 7 -b 7 -d 2 b 1 8 5 -9 1 8 9 -b
9 -i 3 -7 1 -8 1 9 1 a b -8 9 a 1 n 1 -a 1 -8 3 b a -3e 6 -7 7 -t 5 -9 1 -e 1 k 1 a 4 -l e b 2 a 2 i
3 -b 1 -n 1 j 2 k 1 -f 2 -9 6 -h 5 e 1 -8 3 -9 c -p 1 e 2 -i 1 -c 3 -19 1 -g 3 -b a h 5 9 1 -1l 8 1v
h -7 f i a -9 1 -c 5 -f 7 c 6 -b 1 -f 3 -9 8 u 1 -g 5 -9 9 8 3 -h 1 -8 7 -b 5 a 1 -m c -h 4 k 7 -b
1 -e 4 l 1 o 4 -b 1 1k 2 -8 1 -9 3 i 4 w 3 -7 1 -e 3 7 3 -b 8 -i 1 -7 1 -1a 2 -8 l 9 3 1f 3 -16 9 -8
f -g 3 -d 1 8 r k 2 i 6 8 1 -8 2 -15 5 -c 1 -c 5 8 3 a 2 -b 5 d 2 -a 4 h 2 n 9 -9 5 -8 8 -i 2 18 5 l
3 -k 7 -9 4 -8 9 -8 7 12 e 8 4 -12 1 -g 7 9 5 c 5 -d 6 -d 1 -e a -9 2 -9 2 -j 5 -8 3 p 9 -o f -e 4 -9
6 -l d -s 3 k 8 g 4 -b 8 -g 3 a 7 -d 2 d 2 e a 7 7 -b 5 -a 6 j 1 x 3 u 1 p 1 -h 4 -p 7 i 9 -a 2 g
8 -q 1 -l a 1d 3 -m 2 -b 3 -7 9 9 4 g 5 -c 2 -x 3 c 3 -b 3 -7 2 -s 4 -16 3 s 1 c 2 n 1 1a 4 -9 6 y
4 d 7 -f 3 -b 6 q 7 b 2 e 8 1d 5 7 3 -g 2 -9 1 -1q 4 19 1 -m 7 9 1 -1p 9 -9 1 -f 4 -b 5 -9 1 8 8 -9
9 -p 4 -r 8 -a 9 -9 b -h 2 -8 9 -10 4 9 3 -l 4 -m 2 -q 9 e 4 -7 1 14 4 -7 3 -h e -k 4 -e 4 8 a a e e
1 1g 1 -c 3 -a a -d a -e 3 -c 2 b 8 h 3 m 3 -d 8 -1e 6 -9 b -l 1 8 2 -k 4 i a b 3 -a 8 -8 6 -t 1 -u
6 -8 b j 4 -8 2 -7 5 -c 6 -7 1 -9 2 8 1 c 2 n 1 -n 1 -a 2 z 3 b 1 -j 9 -7 2 9 3 -w 3 c 2 t 1 m 4 -8
1 d 3 o 4 -c 1 -d f r 4 -q 7 -9 3 g 6 -a 8 e 4 e 5 o 5 -9 5 -g 2 c 8 l 5 c f -e 1 -8 6 -7 j -9 4 -i
9 -c b d 3 d j d 6 e 3 -a 2 8 6 -7 e a 1 -d 2 -b 4 -8 5 -1l 1 -d g -l 5 v 5 m 3 -7 5 -u 4 -c f r 8 -l
6 -b 9 8 a -2x 5 b 1 f d -9 1 -j 9 8 9 -f 1 -7 1 -n h -m 1 -k 3 d 3 -s 1 c 3 7 1 w c 16 5 1d 6 -f c 9
1 -8 l j 2 -f p -7 4 -a a -h 2 -b 1 -a 4 -c 1 j l 7 7 8 7 -e a -v 7 -9 1 -e 7 -b 1 -b 5 -a 7 -7 7 -9
1 -9 2 8 c b 9 -a 1 8 1 -9 h -c 1 j 5 x 1 9 9 -o 8 -b 9 -9 9 1m 6 g 1 b 4 -a 5 -j d m 3 -d a -9 1 e
a -a 7 13 o -a 2 -9 1 -a 3 -a 4 -e f -w 3 p 1 -8 6 -a 3 -10 3 -8 1 -o 1 r 9 -d a 9 2 -7 9 m 1 -l 2 h
8 -j 1 -e 1 -1f 3 -h 9 c 7 -8 5 m 2 f 4 b 3 -1b 3 -m i h 9 -d 8 a 3 9 9 -c 1 -t h -j f -j 2 o e -o
1 -b a 8 2 -g 5 i 3 -i 1 -n 1 -e 4 -t a -d 4 8 1 -b a -9 3 -a b 8 d -i 4 r 1 -7 4 -9 1 -a 7 -b 2 a
9 -1d 1 -h 8 -7 3 9 b -c 2 -9 9 e 4 g 1 v a -b 3 -9 8 g 2 -b 8 -e 3 -i 1 -n 1 j 2 -k 1 -26 5 -l 6 -d
5 a 1 k 6 8 i s 3 -f 1 -11 1 -f m -d m -e 8 -a 8 -1k a -9 8 m 2 -9 6 -7 3 -9 1 -g 3 -8 1 -i 5 -8 2 -7
5 b f -e 1 7 2 9 1 -b 8 -l 4 a 1 -f 1 h 1 -7 e m d -9 3 o 6 -e 2 -k 2 h 4 -e 2 9 1 -q 4 -o 4 -8 1 8
7 -g 3 -b 2 f 3 -f 9 -c a -9 2 -b 3 -b 1 -j 4 -z 3 8 3 -c 2 m 5 -y 1 -e 2 -9 7 -8 2 -f e a 9 -8 4 a
k -a 7 7 1 -o 5 -7 4 -i 3 -7 c -j 3 -b 2 k 5 9 2 9 6 -j 8 -9 1 -a 3 -a 1 -a 2 -8 4 -10 6 t 4 c 2 11
a -8 a 8 1 c b -h d d 4 a 3 8 5 -k 1 -p 6 f 4 -t 9 8 1 c 8 -8 3 c c c 5 k 2 q 2 -d 1 -g 2 -a 3 -s
b -d 2 -v 3 q 1 a 9 -c 1 d 5 b 3 b 2 -7 1 8 6 -b 6 g 1 -n 1 -7 6 g 1 -8 1 -19 4 -j 3 8 5 -g 8 h a j
d b d -8 4 -7 3 -8 2 g 2 -c 5 a 3 -a 1 -s 4 c 3 1a b -8 8 b 5 -d 4 o 1 -d 1 -h 3 u 4 r 6 -k 1 m 1 -7
1 i 4 -i j -b c -8 2 d 5 n 1 g 3 -c 6 -8 1 -k e -8 a -9 3 -a 2 -8 7 i 4 -d 7 e 3 -8 1 d 2 -a 6 -9 1 b
7 g 1 -8 4 e a 8 7 -h 1 -e 5 n 1 -r 1 v 8 m 3 h 7 -h 2 x 3 -9 1 a 3 -a a n 7 -p 5 7 3 -u 3 -a 2 -9
1 -g 1 -o 4 -a 2 -c 3 -d 1 8 2 -c 4 c 6 9 7 o 5 -8 3 -o 5 -16 1 -c 4 -9 7 -b 1 -c 1 -s 1 e 6 w 3 -i
6 -a 1 -7 4 r 5 -c 5 -8 4 -8 3 a 4 -13 2 -g d -c e -k 1 -1e 8 -c 4 -e 1 -g 6 -a 9 -o 2 -b 1 10 1 j
1 -7 5 d 2 b d 8 2 -7 9 -d 3 l 2 -b 8 -8 1 n p e 2 9 2 e 7 -14 1 i 3 -8 2 -t 1 -d 7 b m b 1 -1j 9 -e
3 f 8 c 3 -d 4 -8 6 -9 2 -c 1 -q 2 -x 2 -9 a -f 4 -e 2 -d 1 x 1 -c e -h 5 -c 7 -h 1 c 4 e 3 8 1 1d
5 f 1 -a 3 -d 3 c 5 b 1 -d 3 -9 f -a 3 g 1 p 5 9 2 -8 8 a d 9 c -d a -a 1 c 3 l 1 -a d -a 2 -b 5 -7
1 -8 g 1a b x 1 8 1 d 3 -s 7 -8 2 -a 5 -j 1 -a 6 -8 5 -f 3 -j 7 -u 3 -l 5 -8 1 -c 6 8 f f 2 8 8 -l
7 -21 2 -a 1 -a a -a 7 -o d -m 9 12 4 1n 3 -9 4 -e 4 -15 7 h f 7 7 -c 1 j 5 13 2 -c 3 a 2 -b 7 g 2 h
1 -g 1 l 6 -j c -g 8 -b 4 -c h -d 5 -9 6 -h 4 -c 2 -7 3 -i 4 -v 3 g 4 -d a i 5 -a 1 g 1 -f 6 -8 a o
j -s w -i 2 -o 3 a 3 -o 9 -7 d -e 1 -b 2 e 3 j k -9 9 -b b h a -7 2 -9 a -8 3 -16 1 7 3 -d 2 -1b 6 -8
3 -h 2 17 3 -b 2 8 4 -r 1 s 2 c 2 8 1 j 2 -o 3 -m 7 -q 2 -i 3 -a 1 -b 6 -m 1 7 6 8 1 -9 4 -h c g 4 -n
4 -15 8 -a d -8 4 q 7 -q c -d 2 -i 6 -8 9 -h 3 -7 6 7 1 -7 4 1b 5 k a -9 5 8 3 j 7 g 2 j 7 -d 5 8
6 -w 2 -9 3 -c 4 -d 1 -a 3 -9 7 -15 2 p 6 -10 o -b 4 -9 2 8 3 8 1 b 8 -8 e -j 2 h l -m 3 -t 2 -9 2 c
1 2d 2 9 h 8 1 e 5 -i b -e 2 -9 4 -9 6 -8 3 -k 1 -8 5 -1x 3 l 1 -b 2 -d 1 -7 3 -n 2 a 2 g 2 c 2 -e
8 -v 3 -d 6 e 1 -17 1 w 5 a 2 -b 3 -c 2 -a 5 -8 2 b 7 f b -b 5 p 9 -f 1 -s 2 7 4 8 6 -r 2 -c 2 g 2 f
1 -n i 9 a q 4 -8 e 7 1 -7 6 -9 e -e 4 9 1 f 2 -b 2 i a j c 8 p -14 2 -q 1 9 3 -d 2 b 5 -g 2 -8 6 -j
9 -8 5 g a w 1 1n 6 -9 1 -3m j -8 2 d 8 -9 1 -9 3 b 2 a 4 d 3 -d 1 k 2 -1e 3 -d h -7 1 b 1 -8 2 -7
8 l 2 j 2 l 3 b 2 -e 6 -i 4 c 5 -h 4 -f 8 -a 9 -9 7 w 4 -f 2 -d t -b 5 b 5 -l 6 -8 3 -g 6 -7 e -b
1 -7 4 b 3 -a 7 7 6 -8 9 -i 6 8 4 8 1 1l 7 8 2 q 1 -7 1 -9 1 -1v 4 -i 5 -r 1 9 2 c 5 7 2 9 a -j 2 -s
c -8 g -c 9 -d d -7 1 -7 5 -9 1 -8 1 a 6 d 5 -j 6 7 6 -f 1 -8 1 -8 2 -e 8 -f 3 -g 6 -e 3 9 1 -8 2 9
9 e 3 -b 4 1w 2 8 1 -f 1 p l g b -8 1 d 4 a 8 8 2 -a b -i z -7 2 s a n 2 8 1 -a a -b 3 8 4 -u 1 -17
2 l 3 -b 2 -9 1 -9 9 -e 3 -h 2 9 1 -9 1 n i -q 1 a 8 -9 3 -9 5 d d e 1 a 1 -7 4 -10 2 e 1 -c 2 c j y
5 -b 3 -d 4 -a 8 -w 3 -8 d b 4 7 1 -a 2 b 1 f 2 -7 3 -9 5 a 7 -b c -b 4 -d 8 a 1 a 2 -9 4 -b 6 c 2 12
1 -s 8 -8 1 -9 2 -e 3 8 a -d 4 -f 3 -7 1 c 6 -9 4 a 4 19 1 -r k -9 1 -8 5 -7 a -8 7 7 2 j 2 c 1 -p
1 -9 2 q 6 -8 3 c 2 -a 1 b 3 -9 1 8 4 a 5 -j 7 b 8 -c 7 -9 3 10 1 -d 4 7 1 -b 5 -c 7 -9 4 -8 2 -d
d -b e -a 2 b a l 4 -c 7 j 1 -8 6 -j 2 -8 3 j 4 -7 2 -8 1 -f 7 -l 4 -19 4 f 2 -c 8 -a 9 p n g 2 -d
2 -b 4 f g -9 1 -j 1 -8 e -9 8 c 3 -9 8 9 1 -8 6 -e 3 -p 1 -a m -9 2 -c 1 g 1 -n 6 19 2 e 5 -a 4 -8
1 f 2 -p 2 -i 5 -1a 2 -m 3 -b 5 -b 8 -c 2 e 2 -9 2 l 9 g b d 9 -b 5 1p c 7 2 7 1 -l 1 -7 4 -m 2 -c
g -d a m 7 -f 3 -c 2 -d 7 1e 7 7 4 -8 3 -s 1 -d e -f 9 -k 8 34 3 o 4 -c 4 -k 2 -a c -g 1 -b 3 h 3 -8
d -g b i 2 9 7 -c 4 -7 4 -x 5 -d 1 -1n 1 a 1 14 6 y b -m 2 -7 2 -7 2 b 6 -y 5 p 2 -d e -j 2 -s i 7
6 -d 1 -10 1 -o 2 -t 7 -d 1 -h 4 -m 1 -p 1 -9 e b 6 -a 8 8 4 -z 2 g 7 8 6 c 2 b 9 c 9 -9 4 7 1 -7 1 q
3 -h 2 -k 3 -j 4 -q 3 9 1 -f 2 -d f a 1 r 5 -b 1 -a 2 -9 6 -8 5 -8 3 1c 8 -d 8 -e 2 -t 4 -t 2 -f 8 -b
5 -8 3 -x 6 e 1 -8 1 -7 2 -a 6 8 6 8 1 i 4 -b 2 -d 2 -8 g -j 3 -a 3 -8 8 -c 3 -a 7 n 8 -8 1 7 4 -a
9 n 2 d b c 1 -m 2 -k 1 -e c -8 c -8 e o 1 -r 7 -7 2 -9 4 k 3 a 2 -e 1 -9 2 -8 6 -a 1 -a 2 -n 9 -9
1 -g 2 -a 5 g 3 7 1 8 g -f 1 -b 5 -8 7 -p 3 -a 3 8 6 -1d 4 h 4 -b 8 z 8 -d 1 -d 1 g 4 -b 1 -m 4 -7
h b 9 -b 4 -7 k -9 2 8 3 -a 9 e 5 -b 5 -a g e 4 -b 3 a 7 p 1 b 9 e 5 -a 2 c 2 g 3 -9 d -8 5 8 4 u 2 8
4 i 7 9 6 -e 5 8 3 d 2 -8 2 -a 1 -h 2 -u 1 -t 5 -9 2 -c 5 s b -7 3 -n 4 b 5 i c 8 3 -e 7 -a 7 k 3 -a
3 8 5 -s 7 -e 2 -j 8 a g -7 1 f 1 8 3 -d 8 b 3 -7 2 -9 2 -a 3 -g 6 -n 3 -9 b -7 1 -f 3 -8 1 -i 1 f
2 f 2 -23 4 -d 1 -c 3 r 2 -t 5 8 1 -b 3 -a 5 b 2 -p h -h 4 -o z -a h -2d d l 4 -8 4 -8 8 m 4 -a 7 -a
1 h 2 8 2 -19 2 -p 4 -e 3 a 6 -a i k g -g 5 -b 1 -9 1 b 1 -b 7 -b 1 -10 4 -a 3 -v c 9 3 -h 2 -l j r
1 -9 2 -a l -8 1 -o 4 -a j -k 1 9 3 9 6 b 2 -v h -l 2 -8 6 -a 3 -b 1 -e 1 j 6 -h 4 9 3 c 1 -b f -m
2 -a 4 -c 3 o 3 -7 1 -c i -7 2 9 2 -37 d q 3 -9 6 9 1 -a 8 -l 5 -15 f -h 2 9 1 7 g -n 4 8 5 9 1 -f
1 e 3 -7 2 b 1 -8 1 -8 c 8 9 -9 7 f 6 g 5 f 3 -k 5 q 3 -e d i 2 b 5 -z 2 8 2 -j 1 -i b -v 6 -8 a 9
3 -z a -a d a 3 -a 4 -q 5 -1f 2 -h 3 e 4 8 1 7 1 k 1 -q 4 7 8 l 5 -c 2 7 9 -9 h -7 3 7 6 -b 2 a 2 8
3 -k 4 -15 2 -c 1 -f 6 -1d 4 -g e -d 2 -b 7 b 1 -s b -9 2 q 2 -b 9 -9 2 -1e 9 -8 2 i 3 9 4 y 2 f 1 -h
6 -c 2 8 8 -9 3 b 9 -e 1 c b 8 b -9 1 -e 1 -o 1 -k 4 -17 2 d 4 -c 4 9 1 -h a -8 9 h 5 -9 6 -b 2 9 3 9
1 b 6 d 1 -1u 4 -z 6 c 4 i 1 -v 5 -g 1 -d 1 -i 3 -b b -g 5 1q 8 c 4 -7 8 -j d -b g -1s 1 o a f 8 7
3 -9 1 -f 2 -c 3 -e 3 -9 3 -8 b 19 a -e 3 9 h 12 b 9 3 d 1 -c 3 i 5 -a 2 a 6 8 1 -l 5 -t 4 -d 1 -a
1 f 3 i a -a 3 -27 3 -c 2 9 o -c 3 -l 5 -f 9 -c a -h 1 -s 1 b b 1g 3 -f 3 -11 a -z 3 -g a -8 1 a
1 -13 4 9 1 -a 3 n 3 z 1 -b e 8 1 -a 2 s 3 -a 4 -s 4 -c 3 n 4 -g 2 -t 2 -g 9 -e 6 e 6 a 1 f 1 h 7 -g
8 h 6 -q 2 -x g f 5 c e 9 4 c 8 -d 4 r 9 -8 4 -a 1 -8 6 -c 3 a 6 -b 1 j 2 -8 3 a 4 -8 4 b 3 -u 4 n
2 -e 2 -a 4 l 2 -a 1 10 2 9 a -d 7 -v 4 a 8 -1g 7 -7 6 u 1 -v n -a 3 -9 8 n 2 -7 a g 9 a 1 -9 3 -9
6 -c e -8 3 e 1 c 5 -17 3 -9 1 b 3 -i 2 k 4 m 4 -8 9 -a b -9 3 8 3 l 1 b 8 13 3 -b 3 -8 9 -b 1 -a
5 -c 8 a 4 a 8 9 9 -m 2 -8 2 w 1 7 3 -b 4 k 6 -7 3 -o 1 -a 7 7 3 g 6 p 5 -m 3 -f 9 e g 26 1 -b 5 a
4 -g 2 a 3 m 6 c 3 -l 2 1g 1 9 2 -e 5 -b b 9 1 -9 5 8 2 -i 2 -n 7 h h g 4 -7 7 7 5 l 5 -l 1 h 2 -8
4 -1b 1 -8 1 9 4 -8 6 -9 6 j 3 -d 2 -c 3 i 6 g 1 -7 1 -n e 8 7 8 3 -h 3 -9 7 -13 4 x 1 -o a a 7 -a
4 -b 6 1h 8 -9 f a 2 -7 3 -p 4 9 1 k 2 -l 1 t 3 -9 1 -b 4 -a b -v b a d -8 6 9 5 -9 4 k 6 b 3 -b 1 9
y -d 1 j 2 -8 8 -7 2 -15 1 a 2 -9 6 9 3 -o 4 f 4 j 9 -9 3 -9 3 -g 2 8 3 -7 e -7 8 -9 3 -a 5 8 7 -8
2 -g 1 -8 1 -8 5 -i 2 -c 9 -e 1 -y 1 -9 6 g 4 e 1 -8 3 -i 1 m 2 9 b -8 3 -d 5 e 2 g 8 -9 2 -j a a
d -i 1 -a 7 17 1 -8 1 -8 1 -z 5 -b 9 a 2 8 4 8 2 -8 1 d 8 -e 3 -m 3 a 1 -r 2 -9 5 -a 6 8 1 d 6 c e -7
b l 6 7 1 n 5 8 4 7 9 -k 1 d 1 a 2 -q 8 -e 1 9 1 -d 6 -e 1 7 3 -7 2 c 3 -d 4 -7 2 n 1 q 4 -h 4 9 3 7
d -8 3 -p b -7 3 -8 6 7 6 g 1 -8 3 -7 2 -a 1 -d 7 -d 6 -l 7 -m 1 12 4 -8 3 -k 4 -8 3 o 3 9 6 c 5 -a
4 a 2 -7 4 j 1 l 1 -d 3 -7 4 -8 2 -b 5 c 4 -9 3 c f 16 4 m 3 c 2 -1a 1 j 3 -a a -h l f 4 18 5 a c 8
7 8 1 -9 5 7 1 -9 5 -b 2 -9 3 -a 2 -p 2 -g c -h 4 -h 3 -a 9 -g c -9 4 -e 3 -t 9 7 2 7 1 -b 1 -p 6 8
1 -8 4 -n 2 -g 3 -a 8 16 3 -7 2 -8 2 f c e 9 -7 6 -16 1 -b 3 -f 2 l 8 -17 3 -r 4 p 2 -a 2 m 4 -18 2 e
2 -d c -1l 4 -24 2 i 4 -p d a 6 p 2 -s 1 7 2 -m 4 a 9 -15 1 b j -9 5 -8 e -b 4 -v 6 -i o r 1 c 7 -9
2 a 7 a 3 -b 8 7 3 q 7 c 1 -8 p -f 5 -8 1 -g 3 i b -7 6 -7 e -a 9 m 4 -9 c g 1 v 5 -a 4 -q 1 c 3 s
2 9 2 -17 8 -i 2 -9 3 e 4 -7 7 -8 6 -8 e c 4 -c 6 t 2 9 8 -7 4 b 1 8 1 -a 9 -1b 3 -l 3 -a 5 -z 4 -a
1 1c 3 i 6 c 7 -8 1 -f 4 -8 3 -b 2 -d 3 t g -9 9 -f 1 8 8 q i -o 6 a 2 o d -8 4 -e b -7 1 -14 6 -e
3 -d 4 -h 2 p 1 7 1 -8 5 -b 7 -8 c -8 1 1z 7 g d -b 5 -d a 7 7 -7 6 z 4 -a 9 7 3 -c 2 -7 2 -g 1 -y
7 k 7 -c 3 -f 3 l h -b b -e 3 -a 3 g 1 -d 1 -9 1 -7 5 -9 1 9 5 7 4 7 1 a 2 -8 6 -d 2 -n 7 -b 3 -7 4 d
k -1d 3 -e 7 s f 8 7 -k 4 -9 6 s 8 -c 8 -1b 4 -c 1 1q a d 7 -f 7 -8 c h 1 -9 1 -k 5 -k 6 -a 1 -e 2 -a
2 -m 5 -d h -k 4 8 2 -k 2 10 4 8 1 -a 2 t 1 a 5 -h 5 -r 2 -a 3 -8 4 -e i -d 9 -25 7 9 1 -18 5 -t 2 -9
4 t 7 g 4 -h 2 c 8 -8 5 12 2 -9 4 -g 3 q 7 -9 4 -d 4 k 3 -9 2 -k 1 -j 1 -9 2 -h 3 -f 4 -i 5 f 1 -7
2 b 1 -e 5 m 3 m 3 8 1 25 2 7 6 -c 3 -7 2 -8 8 -j 1 -1c 6 i e -f c -a 2 -f 6 -9 6 -13 1 b e -k 1 -a
5 -8 3 -e 3 -a d -b 3 -c c -b 2 -h c -8 4 f 1 m 1 h 5 c 4 -9 3 w 4 m 2 h 4 -c e -r 9 -m 1 q 2 a 1 i
4 1h 2 -j 4 -l 8 c 1 -16 2 f 3 i 4 -p 6 -s 7 -a 1 d 1 -r 9 g 5 b c v 6 -q 6 c 7 -7 4 i 3 -t 6 9 6 7
4 -7 4 -d b x 2 -8 h -11 2 -q 5 -i 5 -a 2 -7 6 b 1 8 4 -16 b -8 1 9 1 b 7 -u 1 -9 9 -p 8 -l 2 8 2 -8
7 -i 4 -l 2 o 1 -8 e -7 1 -p 2 -a 3 -7 2 -b 5 -d j 1a 3 d a -r 5 l 2 -8 i t d c 1 1j 1 -19 6 -o 3 -h
6 a 2 -v 8 -b 3 -m 7 d b -b 7 f 5 -r 2 -j 2 -9 2 b 4 -c 5 b a -r 4 c 6 -9 8 -1j 4 7 f -h 6 e 8 -d 8 8
7 -n 1 7 5 -h 1 -b 1 -f 6 a 4 -b 2 -7 t 8 1 -h 5 -l 2 -b 3 -i b -c 1 -b 3 n 2 -i 5 -a 1 -7 2 -f 2 -7
b -m q 8 f d 3 -a f -9 2 -h a i 1 1w 3 -a 2 f 2 -2z 3 -c b -e 1 f 5 -8 1 -8 4 -9 4 -h 9 x 2 -h 3 -f
1 d 1 8 1 -9 1 -b 3 b 2 -1f 2 -d 1 -z 1 7 6 q g -f 1 -k 4 8 6 -d 1 k c y 2 -18 1 7 2 -o 2 -9 1 -m 4 c
4 -i 2 -h 4 -9 1 -g 2 -8 8 -c 4 f 2 q 2 10 2 -8 4 -c i -b 1 -a 2 -i 9 -b 7 -9 2 m 6 -8 o -c 1 -f 4 -i
6 -l 1 7 1 g 1 7 9 -y 1 -f 8 8 7 f 2 -8 1 -e 1 n 1 y 5 -n 8 i 2 -d 7 -13 3 -e k -d 3 9 4 -i 7 -g 3 a
1 -b 4 -9 1 -c 5 m a c 1 i 9 -d 5 -8 5 -9 2 h p t 8 f 9 a 4 l 5 9 2 b e -n 1 -a 3 -b 2 -c s -8 7 -e
4 10 8 g 4 -7 a z 3 -m 1 n a 8 4 c 7 -7 2 a 5 m 7 -9 5 -7 1 -l 4 -d 1 -a 1 d 8 -8 2 -g 4 j 1 -x 3 9
1 l 1 -k 6 -9 e 9 2 -c 1 e 2 b 2 q 8 -c 3 -9 f 9 4 -9 9 -9 3 n 4 -a 7 b 6 -8 2 -e k 8 h 8 2 -9 7 9
1 f v k 2 g e -c 6 -8 1 b 2 -8 2 d 2 l c d 5 -9 6 p 1 -d a a 2 -e 3 n 1 a 7 -m 5 -13 g -a 2 -12 2 -b
4 e a f 3 -k 6 d 6 -t 7 s 3 11 1 8 x v 5 d 7 -f 3 -e 6 -b 5 -j 1 g 1 -9 3 -k 2 b 2 -a 1 -8 2 7 e f
5 -c m 7 1 -i 2 a 1 r 4 -a 8 -a 1 -n f -d 7 a 1 -9 5 -b 2 -q 5 a 2 -9 5 -9 1 -s 8 -9 1 -g 2 b 6 q
5 -8 d 7 9 9 5 d 4 e 2 8 2 i 1 -a b -a 4 -a 3 -a 2 w 4 -9 3 -j 1 g h f 2 7 h a 3 -p 3 -e 2 -9 2 a 5 l
2 -9 1 -n 8 d 2 8 2 b d -d 3 7 7 -13 9 11 8 t 7 -9 3 -a 2 -7 2 -w 2 -a 8 -n 8 -a 5 9 7 b 5 -9 6 -9
d -c 6 -19 3 i 5 d 4 -9 3 -g 1 -d 1 -7 3 8 1 1a 4 h 7 -a 7 -l j -9 n -8 7 -e 5 b 4 -i 3 -b 3 -i d -h
1 8 9 f 3 -j 3 a d -8 7 -j 9 -9 9 -l 8 f 7 -a e m 6 d e b 1 -27 9 -a a -a 3 -8 2 -8 c f 9 -g 1 -8 5 d
1 -e 4 -8 4 7 1 -9 3 8 5 -d 8 -9 a -7 2 m 1 a 2 -g 2 -7 1 -f 1 -b 3 h 3 m 1 -b 1 8 1 9 2 -c e -h 4 l
7 -f 8 -8 3 a d -8 1 -f 2 -n 3 -8 4 z a r b 9 2 7 1 -7 2 8 4 n e 7 7 -e 1 -b 6 -o c e 6 -l 3 d 4 -o
4 -a 7 -c b -a e v 3 g 3 -a 2 -d 8 g 7 -r 4 -d 1 l m 7 1 -o g c 4 -8 2 -8 3 c 2 c b -s 4 -7 1 9 5 c
2 c 2 h 2 -17 5 -c 7 -e 6 8 g -8 8 c 3 9 5 -9 4 r b -f 8 -8 3 f 5 -c 2 -e 1 g 3 7 3 -a e -c 5 -d 9 -7
1 -7 5 -8 1 a 1 -7 8 -o 1 9 6 -e b r 7 -f 3 -8 1 -d 4 -i 3 -15 5 -e d -s 3 u 1 7 b c 1 -d 2 o 3 -7
4 c b -b 5 -c 1 -12 4 9 4 c 4 -l 9 -7 1 -e 1 -b 2 -d 1 n e a 6 -h d -c 6 9 1 -d a -9 4 i a -a 2 -h
5 o 5 -x j -m 1 b 3 -8 5 -b 4 -c 7 8 1 -e 4 -1z 2 d 3 -o 8 v 8 -8 2 n 6 -a 1 l 5 -8 4 -d 1 -a 7 -d
4 -w 2 l e s 3 m 8 -9 3 -9 6 -f 1 c 2 -k 4 -f 4 h 8 -s 1 f 3 -o 5 s 2 a 2 -a 4 d b -c 1 -8 7 b 3 -o
2 g 4 a 4 c 2 -b 1 19 3 n 2 -i d t 2 -f 1 -10 n -8 1 -9 2 -m 1 -7 4 b 2 c 8 -9 8 -n 3 -c 2 -o 3 p
2 -h 8 -b 2 -b 4 e j -a 3 -v 4 -c 3 c 1 -7 3 -r 2 e 2 h 6 -9 3 -q 1 -h 1 -f 2 z 1 g 1 -d 6 -b 1 -9
b f 2 9 2 -b 3 -e 4 -b 9 -1u 2 -8 2 b 2 -b d c 2 a 7 f 9 u 2 -h 3 -b 9 i 6 b 5 -7 6 8 7 -h m e 2 -e
9 -8 4 z 2 9 c c 7 y 9 k i -z 1 c 3 -9 6 8 2 d 1 -7 1 -c 1 -7 8 -9 6 -a 4 -8 a 7 2 7 6 -9 2 -m 4 -m
1 -8 6 -c 5 a 1 -c 4 -7 3 -15 e -8 d -a 1 11 6 -8 1 -a 5 e h -w 7 o 5 -n 8 -1b 7 -8 6 -8 2 w 1 -8
4 -8 8 g d -9 2 -a 6 -c 8 8 c 9 6 1k 4 l 1 -a 1 -8 9 t 3 -9 1 -a 2 -c 6 -7 1 j 4 -l 5 -e k -b 2 -10
8 -h h -w 7 7 8 j e -8 6 -g 4 9 6 -h 1 -a 8 n 2 -36 7 -j 2 -8 3 8 2 e 2 z 3 c 1 -b 1 g 2 c l b c -14
1 j 1 -9 b -j 2 8 m -s 7 8 3 -8 1 7 7 -d 2 j 2 -d 7 b 3 -9 7 -g 2 9 5 -1d 1 -b 3 a 4 l b -e j -f 4 a
2 -8 5 r a -b 7 -9 1 -8 6 -e 7 -j 5 -9 1 -b 2 a 1 y 5 w 1 -a 1 -n 4 o 3 -d 8 -7 5 -7 2 b 2 -b 1 -f
c 8 1 v 5 z 3 -q 3 j 8 b 6 8 a 7 2 -8 2 9 b 1a g -f 2 -8 1 n 1 -k 6 a 5 -7 7 -g 3 k 5 l 3 -h 1 -c
b -7 d c a f 3 a 3 -j 2 -7 1 -a 2 -7 2 -a 1 7 4 -e b -9 2 -18 4 -g 1 d 3 k 9 -z 4 e 8 -7 7 -n 7 -9
8 -h 2 -d c -i 5 k 2 -7 1 e 3 -c 9 -9 4 a 3 -i 4 i 4 8 1 7 2 -8 c 8 1 1i 6 h 7 c 4 -9 6 e 3 7 2 n
4 -11 4 -u 5 7 a -i 1 -15 1 9 f s 5 -b 2 -9 4 -a 4 a 4 12 3 -z 1 9 3 -m 3 -9 2 k 8 -f 5 8 2 r 5 15
9 -y 2 -1v f -c 3 9 1 d 4 9 4 11 6 14 3 -8 7 15 9 -i 8 8 1 c 2 -h 4 -19 1 w 3 9 7 9 g -s j -c 5 -f
6 -f 2 o e c 4 -l 7 h d -b 7 a 1 -9 c k g 18 a c 4 -7 1 -a a d 3 -c 1 c 4 -9 5 f 1 -9 c -d 2 -j 8 -p
4 -d 8 k 5 -r 4 j 8 i 1 q a e a -i h m 2 -f 2 8 j h 9 -h 5 8 3 a 2 7 1 m 6 r 3 9 f -f 3 -b 1 -9 1 -2a
6 8 k b 1 -i 3 -8 3 e 6 -f 6 j 1 -7 5 8 3 -1t 2 8 5 -n 4 -e 3 -9 8 -9 8 -7 3 -b 2 p 3 i a -a 5 b 6 -a
3 -7 f q 4 f 5 v 2 -7 2 -19 3 -z 7 -8 2 -8 5 -8 1 -8 d -c d -c 2 -h 5 -k 7 -f 2 -8 4 -e 2 c 3 -a 7 f
5 -i 2 -j 5 f 2 -3g 3 d 1 8 5 -8 1 e 3 -q 4 -g 1 -1a 1 7 b -29 5 -8 c -n 3 -9 6 g 3 m 3 -b p c 1 -i
2 8 9 -p 8 d 2 c 1 -c 3 d 8 -g 4 h 7 -a e -7 1 -e b 7 a -8 6 c c u 8 -a 4 -b 4 -e 7 -8 6 7 h -8 7 -9
2 -k 2 -k 1 -e 5 -b 1 9 1 -27 2 z 1 h 2 f 7 j 1 -b 2 -9 2 -a 1 -c c 8 d -1r 2 -c 1 i 2 d 1 -c 4 -12
3 k f -7 6 -c 5 -a 2 b 1 -e 4 -7 6 -o d -l 2 -f n 7 1 -j 5 9 8 b 3 -9 4 -8 5 -c 9 9 6 -n 6 9 j i 1 9
c d 2 -c 5 -a 1 -s 2 g 7 -7 7 -f 9 -c 5 -a 3 -n 7 -i 4 -a 1 9 7 -t 5 -g 7 n 1 -1v 1 -10 3 -c 1 a 1 -a
d -8 6 m a f 3 x 5 k 3 -8 2 -a 1 -n 7 -a 3 -c 7 -8 4 -e 5 -7 7 -a 1 s 2 -7 5 f 6 -18 4 -a c j 1 9 4 9
1 a 3 -7 6 -2m 7 b 1 -g 4 -w 3 -c 4 -m 2 -c 5 -a 6 -c 4 8 a -c 2 j a -7 1 -8 5 -8 c h 3 -d 3 -o 1 -8
1 8 b -9 9 -7 c -o 9 l 5 -9 1 -t 1 -a 2 7 2 l 6 -8 5 8 6 f o 7 1 -c 4 12 2 -a c -8 6 -1z 5 8 j 8 2 -f
1 f 6 -a 2 h b -10 7 -8 1 e 1 m 5 -9 c -9 1 -o 7 -10 8 k 2 -a 7 c b -b 1 -9 3 -l 3 b a -b 1 9 4 -8
1 -b 3 i 1 -a 2 -9 3 -a 1 -8 4 -7 3 -g 2 -c 9 -g 3 -9 8 h 9 9 2 -18 6 -9 j -j 1 -8 c -d 1 -b 2 -n
1 -e 1 -o c -f j h 4 -a e 8 4 9 8 8 2 -s a e 2 -8 7 u 1 -7 1 -8 7 -d 1 o 3 1b 9 a 7 a 6 a d k 1 n
d -11 1 x a a 5 -c 1 -h 7 m 2 i 2 -d 2 -b 6 -8 9 -a 3 -8 4 -b 4 -f 3 -k 4 h 1 -9 2 8 a g 5 -i 4 -m
9 -p 2 -8 e -b 8 -d 2 16 4 -i 1 h 1 l 7 -c 5 -a c -e 3 8 1 -i 3 -7 3 -j 5 -j 4 8 6 -10 5 a i -c 2 -7
5 -15 2 -c 6 7 k 9 5 -9 7 -v 3 g 6 h 6 v 4 -p 5 -1m 3 p 6 -8 3 -c 6 -w 5 d c -f 2 -9 9 f 2 7 7 f 2 -8
7 1i h -v 6 f 2 -9 3 a 4 k 5 n 8 a j g 4 -a 3 d 6 12 6 -8 6 h 6 -e 6 8 3 -i x -c a -7 i -a 4 d 7 -p
2 -a e -c 1 -9 2 -o 6 -d 4 g k -b 4 -d f -b 1 a 1 -s 6 2h 1 8 6 8 5 -16 1 i 5 f d -m 3 -a a -8 f 9
7 -f 2 -d 3 -d 3 -f 7 h 4 -j 1 -8 1 -8 3 8 1 -8 2 -8 3 -a k -7 1 v 1 b 1 -e 8 -f c -b i i 4 -f 4 o
3 -v 3 -9 7 8 2 l 5 -7 6 -g a -j 9 -a 1 i 1 e 3 c 7 -1t 1 z 1 -1j 4 -8 2 13 1 -k 4 -8 3 -n 1 -f 3 9
e a 2 j 3 -b 2 -7 2 7 3 p 9 8 4 c 7 -17 4 -9 1 -7 b a 4 -9 a -a 3 1d 1 -j d -8 1 -8 c n 5 -7 4 9 2 e
5 a 2 f 4 c 3 -d 2 m 9 -e e -8 3 -9 1 a 9 p 4 -13 9 9 5 -9 6 -l m -7 9 -7 3 -8 1 -9 2 -8 3 -d g c 7 f
1 -8 d -d 1 9 1 -o i -7 6 r c k 3 -t 2 -8 1 -1d 1 -8 d -7 6 -8 6 7 8 -16 6 a g 7 2 -e 9 -g k -b 1 -8
1 -b 1 -c 9 -7 7 a 1 -a d -u 5 a 8 -a 7 -8 2 m 4 9 2 -q 1 -k 1 l 1 -j 3 9 2 l 9 -8 4 b 5 -c 7 j 1 -a
1 k 1 a c -c 3 f 9 9 1 n d -1j 3 -a d -m 4 -n 1 -d 2 14 2 7 4 -b 6 g 3 -7 7 -9 9 -8 7 -a 4 -b 9 -i
6 -n 1 9 4 c 6 -k 3 -9 1 -a 7 -1b 1 -j 5 -c 1 -d 6 -a 3 -m 2 -n 4 i g -b 2 -9 1 b 3 n 1 9 5 -n 1 -9
c r u -a 4 k 9 b 9 -a 3 p 2 p 4 n 4 n 9 -b 9 -i 1 12 4 -i t -7 2 -b 3 a 2 -g 3 9 1 f 2 c 1 -a 3 -1a
1 -b 5 c 7 -8 3 a 7 -b 1 -a 6 -j 9 -b 1 -9 8 8 2 d 8 -1i d -c 1 -7 1 -h 8 -8 3 -b 1 -8 4 -i f a 6 z
6 -e 1 8 1 -9 7 f i 8 9 a 9 a a e 2 -m 8 -9 5 -a 2 14 2 w 3 -j 2 -c 3 a 2 a 1 p 1 -8 4 -c 8 -8 1 o
8 q 9 -8 4 -8 7 -g 1 -a 5 9 9 -7 1 -u d -8 8 -8 2 b 3 -o 9 -c 3 -19 2 -z 1 f 1 -j 1 -b 2 -7 b -c 3 g
7 -9 9 -9 3 a 2 -9 4 -12 1 -8 4 1t f f d -x 4 -u 4 g 3 -d 3 c f e 1 -e 6 -7 2 c 4 8 2 o 1 -9 4 -k
1 -b 5 -j 5 -p 3 -p 3 -8 3 -11 1 7 4 d 1 -9 9 -8 1 -1y g -j 8 -j 2 -a 6 h c -g 7 -8 5 9 3 a 4 1t 2 -u
a f 5 -d 3 -o 8 e 2 -8 1 -9 c -c 1 g 5 -c 4 a 4 -7 8 -c 1 -8 a 7 2 p b -c 1 h 2 -b 6 g 4 e 2 -d g -h
4 -a 6 -b 8 s 6 m 1 -f 6 -n 5 -g 1 -h 7 -7 d -f 4 a 5 -1o d -b 9 3p 2 9 5 -i 3 -t 7 -c 1 -e 4 9 1 -18
3 -p 2 -1b 3 -f 5 8 3 -f 9 8 1 8 2 -a 4 -a d i 7 -w 1 7 1 -d 1 -c 1 m f -b 4 -a 1 8 4 -8 2 -h 1 -g
1 e 2 9 a -y 3 -b 2 b 1 b 4 -b 1 9 2 -g d -t 8 -n 2 -r 9 1x 2 9 1 -e 1 c j 9 7 d c -a 1 -c 5 8 1 -15
3 -b 3 -a 1 -17 5 b 2 9 3 n 3 -o 3 -7 1 7 3 -d a -d p -8 1 -7 1 -j 5 -b 1 v 8 -9 4 -1n 8 -7 3 -g 3 f
1 -7 2 -u 4 -d 4 -9 1 8 1 -7 7 -b 6 -d 4 -p 7 g 5 y 4 -9 6 j 8 d 9 -a 3 -k 2 -8 6 -a h u 1 -c 1 -n
1 -8 6 -h 3 -x 2 f h -i 3 -7 4 -b 3 -9 6 -d 7 -9 1 9 c -d 8 h 7 -b 5 d e -d 8 a c a 2 8 8 f 1 p 1 d
5 -e 2 -a 6 c a b 5 -1t 1 -8 3 -d a -10 2 -k 4 -l 1 x 2 -f 7 -8 5 g 4 -1d 2 b 7 -c 3 d 4 -q 2 -8 3 -a
6 -9 5 -7 2 o b -a 2 -a k -11 3 -9 3 -a o a 8 i 7 i a -e 4 -g 1 j 8 -b 2 -a b -r b -g 8 d 5 -8 9 1d
1 -11 2 n 1 -d 4 c 4 -9 1 a 2 -z 2 -c 3 -a 3 -18 2 -h a 7 1 -f g -9 3 -c 1 -f 1 -b 6 -13 2 8 6 -8
5 -i 3 8 2 -8 d -9 6 -7 4 -9 4 -a 1 -a h -9 1 -o 3 e 3 f 2 -e 8 -b 1 -i 2 16 3 f 2 -n 1 i 3 c 9 -7
b i 2 -w 2 -8 6 -e 2 -o 5 -b 4 -b 5 -1i 1 l 5 p 4 -d 2 -g g -r 2 -b 3 -y 3 a 1 c 1 8 4 -g 1 -a 3 -8
a t 4 j a -7 4 -p 6 -g 8 -c 2 a b 7 5 -a 2 p e -b h -a 2 d 1 -9 5 -e 3 -e 3 f 2 w 6 d c -b 2 -9 4 g
1 f c k 4 c 4 -8 1 -7 1 -g 2 -o 1 -8 3 -h 5 -u 5 b 4 i 3 -8 4 -1b 2 -8 5 a 2 -c 5 -8 6 -19 1 17 1 -i
1 g 3 f 3 -15 3 -8 a -p 3 -f 2 8 c g b -8 4 c d 9 1 j b a 8 -7 2 -z 6 11 3 i 1 -8 7 -g 4 h 3 -9 7 -g
6 b a -8 5 s e j 7 -a 7 b 3 l 2 -8 9 h 1 -z c -9 6 e 1 -7 4 -y 5 p 2 -8 5 b 1 u 1 -j 1 -8 d b 5 -f
2 i 8 17 4 -f 4 -g 1 -p h -c 5 p 8 7 9 x 1 -c 1 -7 4 -h 5 -b 3 b 4 8 3 -h 6 -9 i i 5 -9 1 h 6 e 6 a
1 -a h -7 2 f b -k 6 -a a -c 1 -9 2 8 2 9 a -o a -c 4 a 2 -d 4 o 2 -j 1 7 6 9 a -i 3 g 1 -b 2 a 1 -9
l -7 2 9 a a 8 -a 1 -a 4 c 1 -c 3 f c -b 8 c 7 a 4 -i d v 3 9 8 11 a -9 4 i 5 -b 3 9 1 -e 1 k g -8
4 j 9 j 1 1m 2 -8 1 b 3 -1k c -8 c 9 2 -b 3 7 1 -8 d -7 2 7 4 -m c -c 5 -9 3 8 5 -a c -c 5 j 7 -c
1 -a 3 -s n -h 3 -8 3 7 8 -a 6 -1y 6 f 1 -8 2 -8 2 -d 4 9 5 f 3 -d 2 -9 2 g 2 -9 2 g i w d a 3 -a
9 -8 3 y 2 t 4 -8 c -8 d g 5 b 9 -8 5 -a 6 p 3 -d 3 -n 1 -8 2 -i 4 -d 3 1g 1 -9 5 -b 2 q 2 -7 2 -8
2 7 8 -a 1 -8 2 c 4 -e 9 -c 1 -8 2 7 3 9 a 9 9 e 8 -e 5 -b 4 -7 3 -a 2 -h 2 9 1 r 1 -o 6 -o 6 -a 9 -e
5 -d 1 -7 4 d d -1d 1 a 1 -a 9 -b 3 -a 1 9 3 7 1 -l i 1j 5 -v 3 i 1 -l 4 -1a 2 k 7 o 7 -y 3 -9 3 -g
8 j d -f 3 -b 2 -l 2 -33 2 -b 2 a 1 9 5 i 3 8 1 -d 8 -9 3 a 1 -8 3 -18 3 -u 4 -c 6 d 6 -a 8 -k 9 a
4 8 k h 2 -j 5 -o 5 -c 4 j 7 9 5 o 3 -q 1 9 5 -a 2 b 6 -e 1 -k 1 -r 1 e 3 7 a -j 3 v 8 -o 2 n 7 z
c -x o -7 c -f 1 7 3 -e 2 -t 6 -9 1 -d w q 6 -7 d -e 1 -b 4 -p 2 o 3 i 5 -g a s 1 -1w 7 -b 4 -a a k
c j 5 b 1 k 3 -a 5 o 2 -8 8 -j 1 -d 1 8 8 -m 9 8 j -e 1 -z 2 -j 7 -8 a 8 h b 1 -e 8 h 3 -e 3 -1c 4 -w
2 1f 4 -8 1 -d 3 i 8 -p 5 8 8 -8 a -7 3 -8 9 -8 8 9 3 8 2 -n 4 -r 4 9 a -g e q 8 -8 5 b 9 k 3 -a 2 9
6 -n 5 8 i -a 1 12 3 -e c -m 6 c 6 -10 2 -i g 8 a -a 2 15 a c 3 a 7 -y 5 b a -n 3 -8 7 r 1 -9 3 -e
8 -a 4 n 2 c 4 -7 8 e 7 -d 1 -a 6 -p 4 -7 1 -8 3 y 1 a 1 -7 f -b 4 n 5 -9 2 -9 c -f 1 -18 1 -d 1 8
c b 4 -b 5 -l 6 d 3 -o 6 -j 3 -8 d -d 1 d 7 -7 9 e 7 d 6 -8 2 9 1 8 6 -1x 5 -b a l 3 8 1 -7 i -h 6 -7
k k 6 -8 3 -f 4 -t 4 -d 3 o 4 1l 1 -c 1 -o d 8 3 -a 4 8 2 8 7 -a 9 8 5 -9 4 e 4 c 5 b 5 -h 2 -c 3 -7
1 -j 1 -8 1 -f 1 a 3 h 4 8 5 -c 4 -a 1 r k -8 4 o 5 -d 3 -f g g 2 -j 3 -18 4 n 7 9 4 -h 1 a 8 d 2 d
1 8 b r 1 -b 2 c 1 -b 3 -e 2 8 1 -a a -r 3 -7 2 -m 1 -8 1 h 1 g 8 -13 2 -f 6 -q 9 9 3 -8 1 -8 5 -f
1 b 4 -9 2 l 2 -18 9 -e a -c c -a 1 -9 5 -9 1 j 7 s 3 -9 3 -f 4 9 a -j 9 -n 4 -g 4 1k 1 f g k 2 -k
1 -a 1 -7 a -m 5 k 2 -7 3 -b 2 -s e f 2 u 7 b 2 a 1 d 1 16 6 -d b a 5 -8 1 9 4 -h 9 f 2 -b 5 -13 9 7
5 -a 2 -8 1 -a 4 8 g 18 3 -a 4 q b 9 4 -9 9 -8 1 -z 8 -9 2 -j 8 -d 7 -a 1 8 2 -9 3 n 2 c 9 -c 4 7
3 -a 9 -r 7 -9 5 -w 6 -o d -f 1 8 g -q j 7 2 -l 5 e 2 -8 5 -c 1 7 6 p f 7 9 n 4 -a 6 -12 2 9 3 -8
2 -1f 4 -9 c 9 d d l k 8 m 3 -8 2 1k 4 -8 5 h 1 -7 3 -b 3 c 1 9 4 -g 6 -11 m -9 f -d 1 -i 4 13 1 c
3 9 6 -d 1 -8 6 p 7 -a 1 -8 3 j f -i h -b 5 j 6 -b 6 w 4 -e 6 8 8 -a 2 8 2 y 3 -11 2 -h 3 -8 b -b 3 b
1 7 6 -e 6 -o 8 -a 5 -g 1 -8 4 -7 2 -a 3 -a 1 8 1 -g 4 i 1 c 1 -b 2 -q 1 -j h j 7 -a 1 -i 1 -d 2 9
4 b 1 -7 1 a 2 f 5 q 4 -i 2 -a 1 -8 1 -8 3 x 6 -p 2 i 2 l 5 9 3 q 2 -e a -9 1 -9 4 8 1 -7 6 -i 8 -d
6 k 5 b 1 -h b -g c k 3 o 3 b e -d 1 -c 2 c b -x e -x 5 -7 7 -9 3 h 7 9 1 9 5 a d 7 6 -10 5 12 5 8
c -8 4 d 1 19 6 -l 1 s 3 -f b b 3 w 4 -l 2 -v 5 -c e -u 2 -h 1 q 6 -8 2 -d 6 8 5 a 4 -9 f c 2 -14
c -11 3 -9 5 k 3 -7 9 -l 9 -d 2 -b 2 f 1 7 1 -c 5 b 5 9 5 c 3 8 3 -d 4 -c 1 -8 b -d 7 g 1 j 4 7 m b
8 -c 6 w 5 -h 2 -k d g 2 -7 2 -1c 1 1f 2 1b w i 2 -q 2 -f 2 -9 8 -7 1 -9 3 9 7 -9 3 -b d -8 5 -d a a
1 -o 4 j 2 -o 5 -b 8 -9 3 i 1 -7 1 a 1 q d 7 4 a 8 y 5 -t 5 -e 1 -8 5 d 5 -c 8 -b c a 9 -b 6 f 2 8
3 -r 2 -8 q 9 8 -n 1 j 7 2q 2 g 7 8 c -k 1 -9 f -17 a a 4 -b 1 -8 i -b 8 1j 4 7 4 7 4 t 1 11 2 -c
5 -9 3 b a -b 5 -b b w 1 7 4 18 3 -8 7 -j 1 -b a m 8 -7 6 -9 2 1q 8 9 3 d 3 -b 5 1s 9 -c 1 a 4 -a 7 r
2 -h a 16 1 -q 4 g i -8 1 f 5 -8 4 a 1 m 6 -g 2 -p 3 -9 4 -r g -9 1 -f 5 -a 6 -8 3 -9 1 d 7 -m 7 e
3 -b 8 8 4 -r g -a 7 b 4 h 1 m 6 b 7 -m 5 -9 3 f d e 3 8 1 -8 4 -7 6 h 2 -c 6 m 1 -e 5 -l 1 -c 6 -7
a -m 7 -7 2 -9 f a 2 -b 1 -k 9 -d 1 14 3 -d 3 -7 1 -7 m -a 2 -e 7 8 3 -k 3 b 1 e 7 -8 4 c 2 8 7 -d
9 -f 1 -9 1 -b 5 -d 1 9 6 m 2 i 6 i 7 -c 6 -1x 1 -12 4 -j 6 -9 2 -8 6 j 2 z 2 -8 5 k 2 -r 1 -m 5 s
3 f 4 -p 1 -f 4 -7 1 -f 3 -8 e -l 5 -a 1 -c 1 -15 7 -r 4 c 4 8 1 -h 7 a 1 7 1 7 1 -9 1 -9 1 -a 1 -b
1 -l c -9 2 a a -9 7 -n 1 -m 1 -c 7 -q 5 g m 10 6 -i 3 -9 2 a 5 r 8 -d 9 g 1 -k 3 -8 8 -8 2 -u 3 -16
4 e 2 o 1 -7 3 a 2 u 1 i 6 -a 9 -o 3 8 7 11 b f 1 -d 8 -a 3 8 3 -a a -8 1 u 6 i 1 -a a 13 8 n 6 -14
7 -9 1 h 3 -9 6 -9 2 -u 1 -7 d i 8 n 3 -d 1 -l 1 f 5 -a 3 a 1 -c 3 r 2 -d 2 -2k 4 n 4 -b c j 7 -a
d -8 3 -l 3 b f -10 7 -9 5 -h 5 -9 4 k 5 f 8 -d 9 -9 3 -e 5 -9 f -i 8 -f c u 3 -8 2 -9 1 m 4 s 3 -m
8 9 1 -9 1 -b 2 -g c -e 2 l 1 9 4 -m 7 -9 4 -j 7 -a 2 r 3 a a -b 2 -8 1 -j 2 -9 1 -c i q g -d 2 -g
7 -8 5 -f 6 -19 2 -9 6 -j 5 8 3 -9 5 g g -7 1 a 4 -f 1 p 2 9 7 -g 3 o 1 8 2 -i a y 5 -h 1 -c d g 1 -k
1 -h a -l 5 7 5 -z 1 b 5 -h 3 -l 3 -9 3 8 6 h 3 7 1 -9 6 -u 2 -g 3 -k 1 -7 4 8 w -7 3 -p 4 e 6 -7
e -7 9 -a 6 f 6 e d b 3 9 2 l c -a 8 h 1 -b 4 e 4 b 4 c 4 -g 7 8 2 9 6 a h -i 1 -g 2 k 5 -a 3 e 6 -19
2 1d 8 -u 1 -c 2 e 3 c 4 -f 6 -f 9 -k b -q 1 -m 4 e 1 -9 3 -g 4 9 1 -d 2 -8 6 -j g -8 g -m 7 -8 e b
2 -7 5 -8 7 -8 2 -b 3 -8 2 -d d -k 5 -e 3 -c 6 -d 5 -12 1 -i 4 j 6 -j 6 i 2 a d -a 6 -7 6 -h a -b
9 -8 9 -e 2 -c 3 -a o r 7 -e 8 -8 1 m 6 d c u 5 -a 4 -8 k -a 3 o 4 g 8 7 n -9 8 8 2 -e 1 j 2 9 3 7
c -a a 8 1 -b 2 -1a 1 -b 5 9 n 9 2 -c 7 -e 7 -b h -d 1 k 5 -o 3 -8 1 -a 1 v 5 -9 2 u 1 d 3 -12 9 9
3 21 1 -n 6 -j 2 -7 1 -d 2 -b 1 -p d -a 1 9 5 y 3 7 4 -h 8 g 4 c 4 d 7 b 3 -f 3 -7 f -a 1 -c f p 1 u
6 b 6 -n 2 d 1 -8 2 -c 1 -a 3 b 3 -f 8 -8 1 -10 6 g 3 n 6 -l 4 -k 2 8 2 i 4 -8 1 j 9 -f 4 -p 5 -u 8 7
b -a 1 -a 1 i 4 -p 4 e 2 a 2 -7 1 b 1 -9 2 -h 2 -b 8 -7 5 m 1 c j -8 m -n 4 -8 3 -m 1 17 2 -o 6 h 9 b
3 -a 5 -h 4 -d 3 7 9 g e -g 5 -d 3 -j g -f 1 -9 2 -q 2 -s 3 -c 2 -a 6 a 3 -a 2 -f 2 -a 2 r 4 a 6 m
g -8 8 -1r 4 -o 1 -n 5 -e 3 8 4 v 1 a 3 -g 1 13 1 s 7 -9 3 -i 4 v 7 -8 b -a 9 -8 5 c 1 -e 4 z 4 9 1 9
9 -e 2 -c 3 t 2 -b 5 -b 6 10 1 -d 1 -i 3 -l 1 d 8 -i 4 -c 1 -d 4 b 5 -8 a -n 1 b 7 l a j 2 1g 7 f 9 f
1 l 2 -b 2 -a 1 -b 4 -b 2 -7 2 -b 1 -8 5 -s 2 q 3 -8 2 -c 4 7 6 i b -c 9 -a c -9 1 s 2 t 3 -9 3 d
1 -r 1 l 1 -e 3 j 8 9 5 a 5 a 2 -m 2 -8 5 1e 7 l 1 -3b 2 -l 7 -b c i 5 -8 6 f 3 -12 1 -d 1 b 6 -c a o
c 8 5 c 2 -d 2 l 5 8 1 1k 4 n 3 -a 3 -o 4 -8 4 9 2 -b 5 f j -d 4 -8 4 -i 4 -7 3 -a 2 -c 9 -f 1 -b
6 -c 3 o 5 -z 6 -b 2 -l 7 b 1 -a 7 g 4 -i 1 -v f 7 i -p f -7 6 -e 1 -b 1 j 4 1a 3 -d 3 -a 2 -9 1 -m
4 -a 1 -a 2 -8 c 9 9 -8 9 -9 2 -e 2 l 3 9 1 -l 7 f g 9 4 -1k 1 -c 4 7 5 d 3 -b 2 1u 8 -c 7 -q 3 -a
8 -e 1 c 1 -7 1 e 2 9 2 -k 1 -m 3 -d 1 b 9 7 1 -9 4 -13 4 p a -8 6 b 1 f 7 -g b -7 m -7 a h 1 -7 3 -b
1 b b f 2 d 3 k 1 7 4 8 4 -b 1 a g 10 1 -a 1 e 1 -b 8 -a 2 1d a -v 1 -a 8 h 4 -8 4 -b 6 -9 a 9 1 -d
1 8 7 -8 1 12 6 -8 1 -7 2 -d 3 -7 1 9 1 -n 2 a 1 -a 1 -f 1 14 5 -c a -9 7 -7 6 -g 1 1k 5 -e 5 -c 2 8
6 -a n n 2 n 2 -7 6 -a 7 9 8 -b 2 -a 7 e 3 a 8 -a 2 i 6 o 1 -a 3 -7 6 8 4 l 5 8 e -b e -c 3 -c 1 -a
5 g 8 -17 4 -a b -b 2 -c 6 -a 3 -8 2 l 1 -b 4 -8 5 e 3 -t 4 h 2 s 1 -8 4 -1e 4 -d d -e 2 8 5 -g 3 -9
n -d 1 f 1 -8 3 -9 1 16 5 d 3 l 1 -j 8 -o 1 -9 b a 8 -w 6 a 6 -j 3 -7 4 -b h -c 8 -b 2 -c 3 -7 8 h
a -r 1 -d b a 5 -a 2 b 3 -m 4 v 2 8 2 a 5 7 5 1n 6 g 1 -i 3 9 1 f 2 j 3 -8 5 -b 2 -a 4 9 2 o 1 m 4 c
3 -a 7 -f 1 -o 3 -k 1 -9 2 -n 9 -k 2 -c 4 -a b 8 3 -f 3 -b 5 c 7 8 2 -c 2 -a 3 -a 9 -m 3 -9 1 7 1 d
3 -m d 7 1 -c 1 -a 2 -a 6 -a 7 a 4 -c a b 3 -a 2 -8 6 -9 9 -9 1 b 9 -b 1 1f 2 -v 1 -b 1 -s 7 d 1 12
3 -n 5 -i 4 -8 2 7 1 c 1 -f 2 7 9 -8 3 d 9 -a 4 j 9 -h 7 -a 5 -d 4 14 6 8 1 -8 9 c e -7 3 7 3 a 9 g
3 -p 5 -8 3 -q 1 -b 4 d 5 -e 5 -a 6 -a 2 -b 6 13 c 9 4 -v 6 -8 2 8 2 -h 7 2k 2 -17 1 -7 2 c 2 -b 2 h
c 7 9 h 4 -h 3 -e j g 2 -c e i 5 -1d 2 e 5 -8 a -b 3 r 6 -a 7 c 3 -8 2 -9 g a 3 -d 1 -9 h -8 4 -k
4 -9 c e 4 9 1 -a 3 q a -f 1 a 3 -h 1 -a 4 8 2 -h 1 -9 3 9 a g 6 m 1 -b g c 4 -d 5 -b 3 -21 1 -14 9 g
1 -7 4 -7 c -f 3 -d 2 s d f 8 e 3 -s 4 -g 1 -8 5 -c a f 4 f 1 -b 1 k n 7 4 -a 2 -p 1 -b c -h 2 7 7 -7
7 8 c -f 8 j 6 -d 5 -e f -9 4 -e 6 -e 4 u 5 z 6 -c 1 -b 1 -8 2 p 1 -9 8 -w 8 -8 3 o 8 9 2 -v 5 k 1 -8
1 -f 3 -k 3 e 3 -d 1 -9 5 d 3 -7 f q 2 -1a 5 -9 2 -b a b 4 7 6 -7 1 -8 9 o 7 -7 9 j 2 g 2 -b 3 -d 6 e
d f 4 -b 8 i 3 -d 9 u g -7 a -7 3 -y 6 a 5 c 1 -h 7 e 3 -d b -7 a -r 1 d 7 9 2 c b -a 2 8 3 f 1 -9
1 -9 6 b 6 t 2 a 1 k 1 -g 4 -f z -j 8 -w 2 -18 1 a 1 -a 2 8 3 -e 6 7 5 -q g -c z -t d -m 6 k 5 -k
2 -1f 3 i 3 -8 3 -c 1 u 1 -a 7 -9 6 n 3 1d 2 c 7 13 3 -f e c 1 e 5 b p b 3 u 1 -f 1 d 2 8 e e 3 -8
3 -s 8 i 2 -m 1 a 4 -f n -e 3 -e 5 c 3 -z 1 -r 6 -1t 1 -e 5 -a 1 -t 1 b 8 t 2 -9 i -t 4 f 4 a 1 n
2 -b 3 -n 1 -8 8 10 7 c 8 8 a -8 2 -8 6 i 2 -f 1 -a 2 -d 1 -8 4 p 1 -7 3 8 a -e 6 9 6 d 2 -h 1 -a
1 -r 1 -a 1 b 7 -b 2 r 6 g 1 -8 2 -9 7 -a 4 -l 6 -l 3 m 6 x b b h 8 6 -a 4 -7 3 -a 3 -t 1 9 1 a i -8
8 -o 4 -d 3 c 3 -d 2 f 1 -m 2 -b 2 a 2 c 2 f 3 -m d i 3 -x 4 8 4 9 8 m 4 -b b -b 4 f 4 -8 3 -1g 6 -1m
2 14 2 c 3 8 1 -u 4 k 2 15 4 -9 3 e 2 i 3 -d 7 c 4 -l 1 -b 8 -b h -7 1 -f 2 b 5 f d -o 4 -9 2 8 b -9
2 -8 3 -a 2 -b 3 -9 8 7 3 -c 6 -g j l f -8 7 -9 5 c 7 b 2 -s 2 m 7 -8 c f 1 -7 2 8 1 a 2 -o r 9 2 -9
4 -a 2 b 1 -a 4 -7 5 b 5 -a b h 6 -a 1 -c a -e 1 e 1 -9 1 -h 1 -x 8 -8 1 7 4 -c 4 -c 7 -p a 8 7 -d
a -i 3 -8 2 c 3 a 3 -1l 1 -q 9 -e 4 -c 2 g 5 -c 6 -f 1 7 2 -h 5 -b 9 -c 1 j a -7 5 8 5 a 4 -s 1 -1c
4 a 1 -b 2 -z 5 -9 8 1g c h 3 -b 6 -8 4 -7 a -9 3 -g 2 -8 2 -h b -14 2 -s 1 -c 3 -a 2 f 6 e 3 l d -l
7 -d 8 f 2 -7 6 -11 1 -h 3 -9 2 -w 3 a 3 15 6 -j 2 8 4 -n 1 -7 1 -a 5 -9 7 -8 1 f 5 -c 5 -b 4 -b 3 u
2 -12 2 -f 8 -e 6 -c 6 -c 6 9 4 -h 2 -b 3 -7 1 -b c a 1 9 1 -m 7 c 2 7 1 -f 4 9 1 -e a -d 6 -8 7 a
2 -e 5 -9 c -m 2 -b a -l 3 -a 5 -e 4 h 4 8 2 8 6 i 3 -9 5 9 3 -h 2 -a 9 j 1 -13 1 a l -e 3 -h 6 9
9 -1w 7 -b 7 9 4 -i 1 -i v -l a -8 9 8 5 -8 1 -b 1 e 2 -t 4 -9 2 7 1 f 4 -g h -9 1 -7 c -g 2 9 2 -a
2 d 9 c 3 -h 2 -d 4 -d c -9 c m 3 -b 2 -7 7 -8 d -9 4 -a 3 -x 3 -q 1 -b i -c 5 k i i 1 -b c -e d a
5 b 8 -b 3 1s 5 -j 1 -e a -h 5 a 3 c 3 -7 1 -8 5 -7 2 -h 3 -y 2 9 2 9 3 8 3 -d 2 -n 6 d 1 -d 4 -8
2 -e 6 h 4 -7 4 9 1 d r -b 1 w 5 7 5 16 3 -f 9 -c 3 d 6 e 4 c 4 -c 1 -m 5 a 3 -9 3 -1n 4 -b b f 1 -n
7 8 1 -a 1 -u f -b b -d 4 14 8 -7 g -11 1 -d 4 -q 3 -k 5 -f 1 u 1 h 6 -z 1 -9 7 -a 2 -h 2 11 1 e 5 -a
5 u 2 -a e a 2 -b 5 8 1 -h 2 9 1 8 2 -a 2 b c 9 e m k -m 1 -c 5 8 5 a 2 -g 8 -e 7 -d 2 -b 1 d 6 -1s
g -c 1 -d 4 -8 1 -o 2 -7 1 g 1 -8 b -8 1 9 6 k 9 7 k -e 2 d 1 p 8 n 7 -9 2 -9 5 e 1 -9 3 -c d o 3 -b
1 -f 7 -b 1 -l 5 -j j x 5 -7 1 j d -h 7 -18 2 g 2 7 3 r 9 -1z 4 -t 6 -a 9 -9 8 f 4 t 1 8 3 -g 3 -8
4 i 5 -c 4 e 9 -a 5 -a 3 -8 8 -e 5 h 2 -i 9 7 x -b 1 -8 5 -9 3 -w 3 k 2 -c 1 l 2 -a 5 q 2 -2l 2 -f
1 g 1 -s 9 e 5 p b -i 2 -a h e 3 8 i p 1 -8 8 -9 7 1x 1 -9 e a 4 j 2 -a 1 -7 o -z 1 -e 1 c a -8 4 t
s 9 2 -d c a 4 -8 b a 3 v 4 -b 9 e 1 -9 1 -8 3 -7 9 -q 1 -c 4 -b 4 -v 4 -8 6 -h 3 -7 6 8 l g 4 -e c a
1 -d 1 -1h 6 9 1 -f 1 g h -a 9 h 7 -j 8 a 2 -e 2 a 4 c 1 g 4 8 8 -s 3 -i 2 -9 3 -d 2 1m 9 w 6 -9 5 c
6 9 5 n 1 -7 1 -a 6 c 1 -b 9 -k 8 -8 3 -j 6 -b 3 h 4 -9 1 -9 3 -9 4 -e 1 -a 3 8 9 -i 5 -8 5 -9 1 -7
4 -c 3 -e 3 10 5 a 5 -8 h -8 1 -k 4 -a i -c 1 -e 8 c 4 -8 2 -f 3 -8 a b 8 f 2 -n 3 -12 2 c 7 -7 2 7
2 -9 5 -f 1 r 2 -b d -10 8 -8 1 -8 4 11 8 -j 1 -9 a 8 5 -e 6 -b 1 i 4 -8 1 -8 1 -8 6 11 4 -8 3 b 2 f
2 -1a 1 -8 1 -b 4 m 9 -d 6 c 7 -8 4 j 1 9 4 -1u 1 g 7 -e 4 k 1 -f 5 b 3 j 2 -d 2 k 1 -b 2 -x f d 5 t
3 t g -9 4 -b 3 o 8 -10 2 -a 1 -c 8 c 1 x 6 1c 9 i 2 -b 4 -8 5 -p 2 -8 5 -e 2 c n -3u 7 9 3 -b 7 -j
3 -g 3 -9 a -v 1 -7 7 8 6 m 2 -f 9 -g 2 -8 4 -7 5 m f 9 1 -1b 4 8 1 -8 7 -b 2 -j 6 -l 4 j 3 -s 1 8
2 7 3 b 9 -d 2 -7 5 -d 4 b 2 -b 4 -8 1 -z 2 14 8 -9 6 b 3 c 6 i 5 c 1 -f 5 -b a 9 2 -b 4 -s 6 m 5 -c
5 d 8 9 2 -c b b 1 8 1 f 3 -l p -9 7 -1j 5 -8 6 -d 5 8 h -1p f g 3 -g 1 -a 5 -9 2 -d 2 -8 4 k 1 -d
8 8 1 -b 1 k 2 -i 3 i 1 -8 c -f 2 j 3 -8 5 9 1 -8 6 -7 5 -9 5 a 1 e 2 -b 5 9 6 -s 1 n c -t 1 -9 3 -8
4 8 1 -b c b 2 a 6 d 3 a 6 -a 8 9 1 -a 6 -8 1 -f 4 -z 3 i 4 7 1 -v a 8 2 8 4 -8 3 o 1 q 9 -8 7 -d f g
2 -8 2 -b 2 -c 1 1h 6 -8 1 -8 1 8 n -k 8 -c h -a 5 l 5 -i 5 -9 b -z 3 -f 4 -9 1 -c 6 n 6 -8 6 q 5 -l
1 p 5 -i 4 e 7 8 1 -e 9 q 2 -8 6 -a 3 -a e g 1 f g -e 1 e 3 -d k q 2 -9 3 -f b e b -9 2 p 3 -8 7 b
1 -l 5 -c 1 7 2 -c 2 8 3 a 5 -f 6 -a 3 b 5 7 2 -e 5 28 1 -10 5 -s 6 -a 2 -j 1 8 1 -z 4 l 3 -c 3 1z
8 -c 3 -29 2 -b 4 -a 3 -i 4 -h 2 -8 2 -b 4 l l b 2 -d 8 -7 2 9 3 -9 5 -10 8 -8 f 8 1 -b 4 8 4 -l 9 -b
4 b 1 -1n 1 -q 8 a 1 9 2 -9 a -9 f -b 1 h 5 -m 3 -7 e m 3 -o 5 -b 2 a 5 -a 2 -m 4 i 1 -8 2 -b b -c
2 7 1 -9 1 -e 4 -e c -c 1 -v 8 g 7 a 1 -j 5 d 1 -a 2 -d d g 4 r 2 h 2 -n h b f 7 1 e l j 1 -c 1 -8
3 -a 6 7 b e 4 -b 6 8 a 7 3 -8 7 a 4 -10 7 8 9 -8 3 n 2 f b -n a h d -7 2 -8 2 7 c -b 2 -h 1 -b 5 b
3 -8 1 q 1 9 c -j 1 d 6 d 1 8 6 -9 9 -s 5 -e 8 -14 9 -10 4 a 8 j 4 -9 a -9 4 -c 6 d 1 a 2 j 1 -c 2 -y
4 -a 3 -f 4 -g 1 -d 5 8 3 -9 5 d 7 -9 e a 4 9 2 p g -i 6 -u c -7 2 -z 1 g 5 1z 3 -c 1 -d 7 b 5 -19
7 x 3 q 2 -a a -9 7 -g f -z 3 -1i 6 -f 6 -8 1 9 1 7 3 -8 3 e 3 -d 2 -8 2 -8 2 u 1 r 2 -b 2 7 1 -m
3 -8 1 -f b h 4 -9 6 -l 1 -17 b f 1 8 4 a 5 -8 1 p 1 -9 3 h 3 -e 3 -c 2 -a 2 -9 1 -9 2 a 2 -k 2 f
4 -8 1 -m 6 -1b 7 -a 1 f 6 -9 i -d 9 -q 1 -h 1 -9 8 1k 7 -b 3 -a d b 2 9 1 e 1 -y o -14 8 -8 5 c 3 1e
4 13 4 a 4 a 3 -d 8 i 1 -9 5 -c 1 -a 5 -b 2 -r 9 c 3 7 5 h 3 -7 5 -8 c t 5 -e 1 v 3 -8 5 g 4 17 6 9
4 -y 3 -e 7 8 3 -j 7 7 6 c b -8 3 -7 1 -c 2 -c 2 -8 4 -a 2 -l 8 d 7 9 1 2z 1 8 2 g 4 7 1 -l d -b
1 -15 6 8 1 c 2 8 3 j 8 -1s 1 d 2 -7 4 -9 1 -a 6 e 8 -9 5 -a 3 -c 1 -8 3 m 5 -9 3 -7 1 b 4 -y 4 9
5 -g 3 -10 3 -8 3 -z d -e 6 -9 1 -9 4 9 j -a 1 o 1 i 2 -k 2 -o k p 6 -f 4 11 4 -9 b d 2 -f 3 7 7 -i
3 -u 3 -7 9 u 2 -s d j 2 -i 1 -f 8 m 4 -8 a b 4 7 2 -8 2 c 2 -8 d 8 3 8 2 -h p 8 7 -h 3 1u 3 -8 a c
7 -d 2 j 6 9 1 -k 6 -a 3 -v 5 e 2 -1f 1 d 1 -k 4 -a 1 -i 3 -e 2 -8 u -8 3 b 8 g 3 -9 b -l 8 8 2 -14
3 1a c 8 9 g 7 e 8 -c 2 -a 1 -h 2 h 7 -a c j 2 f 3 1d f -b 2 a 4 -o 2 c 5 -r 5 k 1 c 1 -h 9 -h 1 10
3 7 3 -9 4 -f 2 9 2 -b 5 m i -9 7 -14 1 -c 3 d 5 -m 1 -a e -i 1 a 1 1d 9 8 1 b 3 q 3 x 1 -d 4 -g 2 -9
2 -11 9 d e p 1 -b 5 -t 2 t 8 -10 3 -d 7 -d 3 7 5 -l 14 g 3 m 2 -7 f -7 12 -7 3 a 7 -e 7 -r 3 f 3 -7
3 -1b 3 -8 5 -p 5 -a 1 -e 1 10 4 -y d 8 1 -9 5 -8 1 -a 8 -a 3 b 1 -8 1 -7 4 l b -9 2 -10 2 -30 4 -8
3 -1h 1 -b p -o c -c 8 -8 c f 5 c 1 -7 4 b 2 -8 3 -9 6 8 4 -8 b -8 1 a b b a 8 6 n 3 -7 9 -a 2 -e
1 -n 1 -f 6 -f 3 -a 9 m i -7 1 -7 3 -j 2 -i 3 -9 1 -g 5 -1o 4 8 a c 2 7 9 b g 1k 2 -s 7 l 2 -c 6 d
2 -9 4 -9 1 -l 1 -y 1 a 1 -m 7 -34 1 -q 3 -i 1 -c 6 -9 8 b e -8 3 -9 8 b 4 -l 2 -d j d 4 7 4 c 1 -l
e -a 2 m 7 -8 5 8 4 11 1 8 1 p 2 a 1 -8 3 8 5 -9 3 -a 5 -8 5 -b 6 -i 2 8 6 -9 5 i h -a 4 -l 3 -m e e
8 -9 b -i f 8 2 a 4 -y 1 -7 7 9 4 -8 1 l 2 -1h 4 -h h -c 1 l 2 -9 4 m 2 -e 1 d 7 e 6 8 2 8 3 d 6 m
2 -q 1 -8 1 -9 3 -e h -9 1 -a 3 f 1 -h 3 a 4 -a 3 b z -i 5 f 6 2i 7 h 1 x 1 -b 7 -j 4 9 3 -h 3 -8
3 -b a -e 8 f 4 -9 1 y 1 9 1 -7 7 -g 3 -l 3 -7 3 a 3 -a 5 -b 5 -h 4 -1x 4 l 4 -8 7 -v 4 -m 6 -9 9 e
2 -8 c b 6 9 1 -1v 2 1p 7 -i 1 q 3 -w a -f 4 y a -d 1 y 2 7 8 -f 1 -g 2 h 1 e 2 d 2 e e -k 1 -g 3 -b
8 -19 2 -7 4 -1a 1 -c 5 b 6 -g 2 n 5 -u 7 -9 4 8 9 -e e -1a 5 -8 2 7 5 -y m -b i -c 6 -14 1 -b 4 k
1 b 1 -2d 3 -i e e 6 b 1 -8 1 c 2 -8 5 -e 5 a 6 -8 2 -c 5 -i 5 a a -a 6 -g 6 i 4 -a 5 -9 6 -b 7 -7
2 -e 2 -d 1 -2u 3 7 6 -8 5 g c -9 8 -b 2 -7 b -d 9 -9 7 -s 3 y 8 9 2 -8 1 e 4 -g 1 -9 2 u 8 9 1 o 5 a
3 b 5 -c 4 -r 5 -7 5 c 3 d 7 -8 b x 2 b 4 -n 2 k 4 -8 b -8 2 q 3 -a 1 -f 5 -8 4 a 3 -f 9 -8 5 -n 4 -9
7 k b -v 7 -7 3 g 9 f 2 -c a 8 f -m 2 j 3 -7 2 -k 4 -8 e 7 2 e 1 r 5 9 b -a i b b -13 2 -8 3 -9 1 -g
b -d e -b 2 -21 p -9 3 i 7 h 3 8 6 7 5 -8 2 -8 1 -b 3 -11 4 -7 2 -7 3 -8 2 -f 2 g 6 -c d e 2 -1d 7 -h
3 -8 4 j 6 -8 5 c 4 -9 6 a 1 -8 9 -h 2 b 6 -11 7 g 3 -j 2 -10 7 g 1 g 4 c 1 -a 8 j 2 -b 3 x 7 -c 2 -a
7 -12 5 8 d -h 1 -8 2 -9 1 -k 8 -9 2 -b 1 -h 3 -j c -d 2 -o 1 -u 5 -e 6 d 2 -n 3 -a 3 9 4 -o 2 9 2 -e
9 -8 5 -9 3 -k 5 -a 9 c 2 -k 5 -7 4 -m 7 -a 4 -c 5 -a 1 -9 6 a 1 b 8 d 2 11 8 o 5 -7 1 -c 1 c 6 -b
1 -d 3 -9 1 1l 6 v a -d 5 -b 4 -8 3 -a 3 -9 5 -7 i -9 f -a 1 9 3 -t 1 10 2 -e 2 y 7 k 1 -8 4 -c 8 -a
e 8 4 -8 1 j 1 d 5 -8 9 -a 2 -j 4 -f a g 2 -9 6 -7 1 -a 1 -n 1 -j 6 q 8 9 1 -h 6 -x 2 -e 4 b 4 -a
2 -e 1 -d 1 -j 5 -19 1 e 5 -7 a -1c 3 e 6 d b -l 6 -9 7 -j 7 m 4 g 8 c 9 -a 2 b 1 f a -9 2 7 4 a 1 -a
a p 2 -k 1 a 6 9 6 -e 2 -o 7 8 4 q 1 -7 1 -7 4 -2o 2 -c 1 -o 1 -7 7 7 2 -e 5 -r 4 l 4 a 2 -a 5 -9 3 a
1 -d 1 8 4 -8 5 a a a 6 -b 2 -7 a i 5 c 1 -9 7 c 1 p 2 d 5 j 2 -9 8 -b 8 q a -c 2 -8 i j 1 l 6 -w 1 9
6 7 2 -o 1 c 8 i 1 -b 5 -h 6 -a 8 -d 3 -8 4 p 7 -k 8 a 3 d 1 18 1 -b u -t 9 -o b -j 4 -g 1 -9 7 -8
2 7 8 -7 4 -k 7 9 4 -s 4 -b 5 -8 k -z 4 -8 1 -9 9 -c 3 -7 1 -e 3 -b g -9 1 j 7 c 2 d f -d 8 -8 6 -l
2 -h 3 -c 5 -c 4 t 1 f h a 3 -g 2 -p 6 9 7 -12 m o 2 -a 4 -8 4 -h 5 -8 3 -c 2 -8 2 b 3 -x 2 -1a 2 -b
4 a 3 -g 2 11 4 -h 7 o 1 u 4 -w 7 1e 4 -8 9 -g 2 s 1 -b 1 -h 5 -b 5 f 3 8 w 9 d -9 1 b a 7 1 -c i -8
4 11 5 -9 1 -o 1 -7 a e 2 -8 6 w 4 8 d -8 4 -a 5 -8 5 -b 4 -g 1 -9 3 -j 1 -b e f 6 h 7 h 1 7 5 b 4 a
b i 2 -8 7 b 5 -9 8 k 4 -7 7 h a c 6 r 3 -8 4 -a 7 -9 1 -b 5 n 5 -7 3 -d 9 -1h 3 8 8 k 1 l 7 -a b 17
1 -a 1 -e 3 8 3 j 3 b 6 c 1 -b 8 -8 a -d 7 -8 5 b 2 7 b -9 2 -c 3 9 4 -a f -b 4 -d 1 -9 1 -8 9 -b 5 d
k j 3 -i 2 -c 7 -1h 2 -e 4 c 1 -k 6 g 2 -g 7 -9 1 -s 6 -d 2 -a 3 -9 7 -a 5 -p 2 u 3 -v d -j 4 -f 5 e
2 -e 4 -h 3 7 3 -a d -g 2 9 5 7 5 -e 1 -d 2 -h 6 -7 c -k 9 i 3 -e 2 -y 6 f 1 -h 5 -c 4 -a 4 -8 2 -p
8 -9 5 -e 3 -o 9 -o 1 -7 1 -r 2 g 2 j 7 -8 7 -7 2 b 9 -d 6 a 1 8 2 -1w 3 7 2 d 6 8 4 -7 3 -7 2 -8 8 9
9 -g 1 1q 1 7 1 -9 5 -f 3 -f 6 -e 5 -b 3 -9 8 -a f -9 2 -k 3 -r 1 -c 5 -b d 9 7 -8 2 -9 b 9 1 14 3 i
1 -n 2 u 1 7 b 8 9 -9 3 3u e f 8 -d a -t 1 -9 7 -e 1 l 3 7 4 -r 1 16 2 7 4 a 5 r 8 -l g -b 3 -e 1 -c
1 -a e -9 3 -9 m -b 5 -j 7 -a 1 -d 3 -a a c 5 -7 3 -7 4 -i 1 -e 4 g f -9 9 12 1 -p b r 2 c c -c 4 -v
1 -i 2 -q f -9 7 e 1 -g 2 -8 2 o d 9 5 -q 4 -u b 10 8 -f 1 -f 1 -v 3 -8 3 c 6 9 g a 9 -8 3 -e 3 8 1 e
1 b 1 -8 3 -9 7 -o 8 -k 4 c 4 7 3 -9 j -10 a -j 7 -a 4 -g 1 8 4 a 3 h 5 e 1 8 1 -8 3 -v 7 -8 1 -b 8 f
6 -l 1 -d 4 -9 2 -g 2 -t 8 -i 4 -t 1 u 4 j 7 7 2 g 1 -a 3 -9 2 -a 1 -10 2 t 1 -f 3 k 8 -b 1 8 2 -7
1 -9 3 w 6 d 6 -c 4 8 7 -a 9 -e 2 -8 g -a 7 d 1 -i 3 -8 5 -8 2 m 1 b 3 8 f -c 1 -e 5 i 3 -8 1 -k 6 f
4 -k 4 g 4 -8 b m g o 2 -7 a f 4 7 1 i 5 -u 5 -8 i -l 2 -m 5 -1h 4 -e 1 f 2 -8 4 i 2 c 7 -a 2 9 a i
3 d 7 -9 1 b 7 a 6 -d 7 8 1 -c 2 8 3 -8 2 -d 1 b c -a 6 9 1 9 1 u 3 -9 3 -d 5 f 1 -7 3 7 2 o 1 -8 6 e
9 -c 3 x 2 -g 5 8 9 h 8 -c 9 -f 2 -8 1 f 8 -l 3 -j 3 -1u 5 p 1 -f 1 -a 1 -h 4 -n 6 -8 1 -c 4 e b -o
c -8 7 -h 4 i a -e 5 -9 d -p 1 -8 d p 4 -d b -e 8 -9 d f 1 -o 1 r 1 -a d i 6 -c 5 -8 d 8 3 8 1 q 8 b
1 -9 1 -m e m a -k 6 8 a -b 5 -8 5 a j 12 1 -l 3 -d a -9 1 -p 2 9 1 7 5 -8 c d 4 -f 4 -c 1 -m 6 d
3 -e 3 x 2 14 8 -9 7 -h 1 7 7 l 3 -s 2 k 6 -8 3 -9 3 -f 3 -t 4 -c 5 w 3 -8 9 f c -g 3 -a 6 -8 3 -m
4 1n 1 9 3 1c e a 5 -e 6 d 2 9 d -n 2 -8 c -c 2 -s 1 -7 2 -c 3 -j b -8 a -f l j 1 -9 1 u 9 -8 3 u d 7
2 1k 2 -r a e 1 -c 3 -c 4 -a a -a 5 -o 1 s e j 2 b a -8 3 -k 9 -a 6 -l 3 -d c -8 8 -8 3 -o l -9 4 9
a -1o f -a 1 -7 1 7 5 -l c -8 1 -e 9 -g 2 -a 1 -9 7 -b 1 -f 1 -8 2 8 9 -b 6 -f i s a c 4 -u 4 b 1 10
5 a 5 8 5 g b -a 5 -c 5 2p 6 -1d 1 -l 1 -a 7 w 7 n 4 h 1 o 3 -8 d 9 3 -9 2 -a 9 m 6 -q 6 a 2 -7 e a
6 i 6 -o 1 -b a t 6 -v 3 a 1 -k 1 -e 1 -n 5 -a b -a 2 -b 1 -z 6 -s 1 -7 2 -8 3 -e 4 -8 2 -8 1 i 2 -7
7 -x d m 7 -l 2 e 8 n k -b 4 j 3 -b 4 i 5 -k a 9 1 8 1 c 6 -17 3 -a 2 9 4 i 6 -r 1 -e a -a 4 f 1 c
1 -l i h a -7 6 9 6 n 6 k a -w 9 8 a a 4 -g a -e 1 -7 6 c 3 8 6 -d a j 1 -o d 9 3 -c 2 -7 5 -g 4 9
1 26 3 -a 5 -8 2 -n 9 -7 8 -q 5 -t 2 f 2 -l 1 -c 6 -n 2 -a 4 -9 1 -8 8 d 8 -9 1 -b 7 k 6 a 6 f 6 -f
4 m 4 8 e e 3 -8 9 -f 4 -7 6 -c a k 1 9 1 -9 1 7 4 -e b -p 2 8 q -g 5 -f 5 h 5 f 3 -9 2 -e 5 -b 3 -11
1 -c 1 -r 1 -17 d -m 7 -a 5 -c 9 -9 b z 3 -e 1 -b e 10 3 h 6 g g -g 1 -d 1 -h 3 a 9 -9 3 y 8 -i 3 -7
2 g 8 -e a -p 2 -8 2 h 8 b 4 d e i 1 g 8 d c -g 7 -8 1 b 6 -h 5 -a 6 -8 1 -d 1 -k 7 -9 a -l 2 -d
1 -18 1 f b -8 5 -a 3 -8 5 -b 1 -8 1 -f 2 -8 1 -b 3 -m 4 -j 1 -f a -7 5 -a 5 -m 1 8 9 -r c k 2 -h
1 -b d -7 1 j a c 2 -8 3 -a 1 -h e -19 3 9 g -o 9 -c 4 -8 1 -8 3 a f m 2 8 4 -8 4 7 6 -e 5 f 3 -k
9 -9 5 -h 4 -h 5 -b 6 -9 1 h 8 9 1 a 2 -e 5 i 7 -i 4 h 1 8 6 -d 3 -n 2 -e 1 a 4 -t 2 j 4 1c 1 -h 3 c
2 -9 2 -d 3 9 2 d a -h 6 -9 e 9 g -8 2 d 2 -b 2 a 1 -c 4 -7 e i 3 -8 a -d 3 -16 4 -8 5 -7 b 1f 5 -1e
2 -8 1 h 3 9 d -8 3 -8 6 x 6 -f 2 -8 3 -9 6 d 2 -9 1 -c 5 -e 1 -8 2 -d o h 9 -8 2 8 4 -f 8 -9 8 -9
e -8 1 d 5 -p 4 f 3 j 7 -7 4 -b b 8 7 7 5 -d 5 7 8 c 3 -1j 2 b 7 13 4 -a 3 -9 7 -e 6 -a 5 -17 2 -8
8 g 1 -f p -a c g 1 -k 7 b 1 l 1 -9 6 -22 2 c 1 -b d a 2 -e 3 b 4 -f 2 -g 4 -9 2 -c 4 -l d -a 8 e 6 e
1 -8 5 1j h -f 8 -w 1 -c 2 -g 6 9 2 e 1 e 3 c 3 -u 2 -h 1 -e i j 6 8 2 -a 1 d 3 -9 e 1d 3 -7 7 f 2 -8
2 -d 7 -8 9 -8 3 -9 3 -d 1 -7 1 -i 3 y 3 -d f i i -m 5 r b v 9 b 2 -b 3 -8 1 -p 8 -n 5 -f 1 -9 d -a
1 c k a 5 -b 4 -j 2 -c 9 a 1 g 8 9 2 k 6 9 h 7 1 b 3 l 2 -b 2 -9 1 c 2 -b 1 -9 4 8 7 -9 i -a 7 -8
1 -8 1 9 4 e 4 -7 5 e 4 -f 3 -7 3 s a m 3 9 8 9 1 -b 5 g 3 -8 a -7 3 8 6 -8 a 9 3 -h 6 -h 1 c 2 9 2 9
2 -c j -a 4 -f 1 -2v 4 8 3 -e 3 -8 1 -a 6 -9 c -d 2 -7 2 a 1 -l 5 g 3 8 3 -2z 5 r e -c 3 -i a -9 2 -x
2 -8 c d 2 h f -e 2 -7 x -8 8 -9 5 -c 8 -j 5 -8 q -1e 5 -g a -d 2 1v 6 a 1 9 a f 3 k 1 -k 5 -y 4 -7
2 -c d b 1 8 6 -9 1 -7 1 -e a -1h 9 -a 1 1a d a 2 -l 4 -19 4 j a -f 3 n 6 7 9 b 1 -1c 1 t 2 e 8 o
5 -c i q a -8 1 -h 2 -18 4 -b 2 -8 4 14 4 b 1 -c 2 -9 3 -b 8 -7 7 -h 7 z 2 -17 4 -u b g 4 b 2 a 7 8
7 -b 1 -f 1 f 3 1e 3 e 4 e o -b b g 4 k 2 -z 3 -g 1 n 6 9 1 -t 1 -7 2 e 1 -13 3 f 3 a 2 o c 17 3 -b
m -8 4 w 2 -9 2 z 1 e 8 1d 1 9 2 -a 3 1d 2 -h 1 -a 3 -7 3 l 2 -9 1 -a 1 -c a -h 4 -8 2 -b 1 i 1 -e
4 -8 5 7 1 -7 1 -i 5 -a 3 -11 9 1l a -e 1 -8 7 a b 9 p -g 1 j 3 j 5 g 1 -k 3 d 1 -9 1 -h 4 f 2 -d 4 a
5 b 2 -a 6 b 2 -8 5 -a 1 -7 c -14 3 i 3 s 6 c 1 -b 5 8 6 a 2 -a 3 -b 6 -7 5 -9 5 b 4 -q b c 6 -n 5 w
6 -9 5 -h 6 -8 1 -9 3 d 2 b 2 b i t d 8 1 h 5 -a 2 -c 7 e 3 -8 1 -s 9 -i 3 9 1 a 1 -q 3 23 5 f 1 -9
1 -g f -q 1 -d 3 -l 4 7 1 d 1 l 4 -a 1 -j 3 -i 5 -8 5 c 6 -r 4 9 2 x 1 7 4 a 1 -a 1 -9 5 b 5 -e 2 -9
1 -o f -b 1 -8 3 8 2 -9 4 -9 3 h 3 -b 2 -8 5 -8 3 o 6 g h t 2 -7 1 8 3 8 2 -7 7 9 5 -8 1 -7 1 a 4 -e
5 9 9 -b 9 -12 1 p 9 -d a c 1 g 4 -l 6 d 4 -7 k -8 4 -17 1 d 1 r 4 -7 5 -g c -g 2 -a 2 g 9 -7 1 -8
1 14 3 -u 6 -b 3 -b 6 -e 2 9 5 -8 3 -c 3 -8 6 -g 2 -f 1 -k 3 -a 6 -x j -7 3 a 7 8 a -d c -a 2 1i a -a
4 a 5 -9 7 -c 1 h 3 -9 2 -7 2 -8 1 q 3 -9 2 -a 3 -9 1 8 2 -1g 1 -b 5 -8 4 -7 5 -g 2 a 3 -p 2 -c 4 -2u
1 h 6 -b 5 d 2 a 1 -9 8 -7 6 -s 7 f 2 -9 9 k 3 -p 6 l 1 10 6 -l d -18 3 a g 8 1 -a 4 -1q 8 9 4 -c
1 -j 9 -a 2 9 1 -j 3 15 8 c a d 3 h 3 v 6 d 1 -k 1 -a g y 2 8 k -s 4 -q 1 -c 8 9 1 h 3 9 6 -r 9 -y
2 9 e -8 4 a 7 b 1 -9 6 -f 4 -9 7 8 4 -8 4 f 1 d 8 -o 3 -x 8 9 4 -7 6 -8 4 a i 10 g -7 j -8 9 -o d b
1 -8 1 -g 8 k i 9 5 8 f -c 6 -7 3 -13 2 -f 1 r 2 -c 4 h 4 r 2 -8 1 b m -g 4 -m 6 -7 4 -k 8 -a e 8
3 -a 1 -r b 8 7 -f 5 -g 1 -q 4 -a 2 -8 6 a 5 e 5 b 2 -j 9 -b 1 7 5 -8 a -d 1 e 1 -e 1 -b 2 -e 2 -e
1 a 6 n a d a 9 2 y 5 -7 2 -w 7 -9 5 h 2 8 2 -g 6 c b -13 7 -j m -9 3 8 4 -g 9 14 5 -7 1 -9 7 f 6 -h
1 -8 2 -d 2 9 9 b i -a 2 -e 2 -f 3 g 3 -c 1 -e 1 -j 5 c 4 b i s 6 -f 1 -9 5 -c 4 -8 4 -d 7 -b 7 -9
k -7 9 -w 3 -9 3 -9 5 -y 2 1j 8 e 3 -e 2 q 1 -8 2 -1q 3 -a 1 o 2 9 5 e 9 -c 2 8 g m 3 -j g -c 7 -d
4 g b -b k -7 a -b b -i 1 9 d h 3 a 5 -x 5 -2e 5 -7 2 -9 8 -p 5 -9 6 g 2 -8 8 -j 7 -7 1 -a 3 k 7 -7
4 -d 9 -9 8 -e 1 7 8 -g 5 9 5 -1b 1 -v 1 a 2 -e 4 -n b -8 3 -a 7 -a 5 -w 5 -c 7 h 1 d 1 -i 8 k 2 -10
i e 6 -i 7 -t c 9 c -i 1 -a i h c -9 5 -s 2 -u 8 -e 1 -9 2 i 3 -8 9 -d 1 a 1 -8 2 k 1 8 2 7 6 -a 3 -9
3 -i 6 a 9 -d 4 -e 1 f 2 -8 7 d 6 -g 3 -8 3 -e 3 7 3 1m 5 -h o 1o 4 b 3 -d 1 -n 5 -f 7 -e 1 -a 5 -9
5 11 3 -9 3 i c c 1 d b -8 c -j m -f 2 -e 3 -e 3 -s 5 -9 2 19 2 -7 8 -a 9 8 2 -8 8 8 6 -7 2 -p 4 -c
2 s 2 -c 3 j 6 -8 3 n 5 -a 5 x 3 -b q -24 2 -b 6 h 4 i a -a 1 3p 1 g 6 -9 6 h 7 -o 1 -f 3 9 7 8 b i
h -9 3 -7 1 -z 1 w 2 -r 3 -y i j 5 d 3 r 3 -g 3 -7 5 -9 6 -8 2 g 5 7 p w 6 -7 9 7 3 9 b b 7 -b 7 b
6 -8 1 -g 3 -8 i 9 b d 6 l k c 4 -b 8 e b -10 e -b 3 -1c 1 -8 5 c 5 -b 1 q 8 7 3 -7 5 9 5 9 9 z 7 i
1 -7 3 -7 2 1h 1 -s 2 -8 1 f e -7 c -j 2 -7 2 -a w -8 7 o 4 -d 6 e 6 -i 4 13 3 -9 1 12 1 -a 3 -i 4 f
3 -8 9 -10 a -8 1 n 2 -15 3 -1c 3 -b 1 -e 4 -b 5 -f 7 -9 4 e 9 -d 1 f 6 -a 3 -a 7 -f 1 -w e 9 3 -9
3 -12 1 -o 4 a 9 -b 4 -d 4 d 4 -7 4 9 1 b 2 -q 2 -9 8 -d 1 c 2 -b 1 -d 3 a 3 -e 8 -8 2 k 4 -8 1 -j
7 -8 c -n 2 e b c 2 k 6 -w 3 i 7 g 1 j 4 -l 4 8 l f 5 i 1 l 3 -14 2 -d 1 d 2 -9 5 -i 6 u a -i 1 9
3 -b 6 -9 3 -9 3 e f -7 f -h 7 -7 5 j 7 -7 3 f 4 r a -7 3 a 3 -b 6 y 3 b p -d b -9 2 a 3 -9 3 -e 2 -8
2 -b 1 -l 3 t 9 8 1 -l 3 -18 7 -g 3 b 5 q 3 7 5 -g 1 -7 4 -8 3 -m 8 -l 1 -v a -8 2 -7 4 -j 2 8 2 -8
3 9 6 h 5 9 1 -h 3 -x 7 -9 2 -e 1 -d 2 -j b -i 1 h 2 -e g -a 3 8 5 e 2 -f 3 a 8 -8 j -b 2 -h 1 s a n
2 -e g -9 1 -h 5 -d 3 8 6 m 8 -1m b n 4 a 3 w 4 -a 5 -o 4 f 4 -a 2 10 2 i 9 -7 8 a 1 c 6 9 a -9 l -a
3 l 3 -n 1 b 2 -i 2 1h 3 -l e i 6 -8 1 -i 4 -9 4 -8 2 9 1 -a 6 a 4 1i 8 d 2 -8 2 1e 4 g 6 c j k d a
2 q 4 -c 5 b 5 9 4 -g 7 -v 4 d 3 k 2 1t 2 -f 2 -i 9 -l 3 c 1 -8 5 8 3 h 4 -8 1 -9 5 9 2 -e 5 -7 4 c
3 -f e y 2 i 8 -h 7 7 2 v 1 d 1 b 1 d 1 b 2 k 4 -a e -a 5 7 1 -7 2 -g 4 -o 8 a 5 -b 8 -7 8 -9 h 7 3 n
8 8 9 -p 1 8 3 j 2 -7 b b 1 8 7 -c 2 -9 1 1m 2 -9 4 h 3 -e 4 l 3 -a 4 d 1 -d 5 -7 5 -8 j a 4 -9 1 -k
9 -8 1 -b 8 -7 2 b 9 -a 8 8 1 i 5 9 1 -h 8 -b 2 -a 1 p 1 -g 4 22 9 e 4 -b 5 -b 5 -7 5 -9 1 -e 2 -g
1 7 7 a 7 -u 4 -7 1 -d 6 a 3 -m 2 9 1 -8 5 7 2 8 3 f 4 a 7 k 2 -t 8 f 5 u c f 5 -d 8 -7 4 r 5 g d -14
c m 3 -8 g -8 b v 4 -d 1 -h 3 j h 7 a -l 2 -9 4 u 1 -8 9 9 2 -a 1 -k 4 8 1 -a 1 f 7 a b -e 1 -8 q -8
6 -i 8 f 1 9 d d 6 -l 6 -n 1 -w 2 -1d 4 9 5 -14 9 -a f -d 4 -8 1 e 4 9 9 7 6 -b b g 1 8 2 -d 2 -a
2 -i 5 a 2 -9 1 -d b -a 1 -b 8 g 9 -9 3 7 1 -9 2 -c m -b 3 -7 j -9 5 z j m 2 j 2 -e 2 -m 2 -c 1 d 2 m
4 -d 1 -g h s 2 -19 h -c c -j 5 k i 9 2 -a 2 e 3 -b 1 d 3 -9 2 -d j -9 3 -n 1 7 2 n 5 -b 1 i 9 -8
3 -9 1 -r 2 -n u -8 5 -j g -b 8 -c 8 -b m 9 7 -7 9 8 3 7 5 -a 3 -8 4 -a 4 -o 5 -8 3 -d 2 -a 8 h 3 13
2 7 9 -9 h a 1 -b 7 -7 9 b 2 -b 4 -7 2 -u 1 -a 1 17 3 c i -8 j -h 7 e 4 q 1 m 2 -c 7 a 3 9 3 -7 3 14
1 1z 3 l 8 -s 1 9 3 -c 2 j a -c 7 -8 7 e 9 -h 6 -i 3 -9 3 -h 5 -a 5 -a 2 k 8 e 1 -a 3 -i 8 b j m
a -12 9 -h 5 -7 d -a 2 -1e 7 -b 2 j 4 -9 1 -7 9 -g 8 -g 2 9 1 -a 5 -e 7 -n 1 -7 5 -d 4 -j 3 b 4 -9
a -t 3 g 5 j 1 -a 2 c 3 -a 1 -g 7 -n 1 o 5 -9 4 n f -9 7 -p 5 -d 5 -8 8 e 6 -9 2 -7 6 -b 7 -g 1 8 h j
6 -d 6 c 8 -l 6 a 9 9 3 -7 8 -8 3 c e -z e -1y 3 -a 6 -m 3 j 6 -c 6 l a i 3 12 8 -12 3 -g 2 9 1 m
8 -c s -b 3 j 4 b 1 d 1 -u 5 8 1 1w 4 f 4 7 2 q 8 -b 8 -8 1 -c 3 -b 4 8 8 -b c -t 3 8 2 -a 1 -8 4 -c
4 a 3 n 4 b 4 8 9 8 1 a 3 b 2 -d 7 -d q -7 h -b 9 -9 3 f 1 -7 9 c 7 -7 e -f 3 -b 2 -p 2 -p 6 -h 2 -7
1 -d h -7 1 -7 6 d 2 8 1 8 4 -e 8 -8 9 -1r 1 -a 3 -a 3 -8 7 -v 3 a 7 -e 1 -7 1 -b d -l 5 -7 5 p 2 -f
4 -9 1 -a 2 -q 1 -g 7 h 4 g 4 d 7 8 1 -b 2 -7 4 -20 5 -b 5 w b 7 4 -9 3 1o 6 i 3 c 4 -7 b -o 1 -7
6 -2h 5 1p 3 -k 2 e a 8 2 -g 6 -k 6 -9 7 9 4 b c -8 d -f 3 d 3 e 1 -a 8 -k 9 g 1 -w 3 -b 8 -b 5 -1b
1 -d o -d 3 -d i -8 9 d 2 -9 3 -h 7 -7 4 d 1 -e 1 -a 1 -8 2 -b 1 8 1 -k 9 7 1 f 1 u 3 s d -b 8 -7
6 -k 4 -g 4 f 2 a 1 d 5 f 9 -m 2 k 1 -s 5 -9 2 -8 2 -7 1 -d 6 -7 4 c 1 9 7 -c 9 b 2 -m 2 -e 8 -7 2 r
2 -a 1 -h 5 10 3 d 2 -8 4 f 4 g 2 -9 1 c 6 -b 5 -c a -a 1 -m 7 9 1 -q 2 j k -c 2 -19 d j 1 -s 4 o 4 c
7 -a 1 1b 3 -t 7 -c b 7 3 v 4 7 5 7 f -7 5 -h 7 n 4 -b 7 j 3 c 1 i 1 -j 2 e 1 d 1 -9 b -9 1 -7 3 -8
2 -d 6 f 3 -b b -9 3 -8 1 -11 1 7 3 -22 7 -8 7 b l b 4 -z 2 -a 9 -b 1 -8 2 -10 t -p 6 -k 3 c 6 k 6 q
2 i 5 9 4 -a 4 -b 2 -8 2 -8 1 a 1 -8 2 d i a 8 -d 1 b 4 d 5 a a -f 1 a 6 8 1 -a a j 4 9 e -g 1 9 4 i
e c 7 8 3 -k 1 -8 5 -h 3 a 4 g 7 8 4 f 3 -f 8 -v 2 7 5 -n 3 -d 8 -b 1 -d 1 -9 1 -1e 3 -9 3 -c 5 e 8 g
3 8 7 b 8 d b -l 2 -u b 8 2 -f 2 -h 3 -d 6 -g 5 i 7 -s 3 -d 6 -d b p 1 -s f -9 2 a c b 1 9 5 7 1 m
4 -b 1 o 3 -q c -b 3 f 6 c 8 -8 5 g 3 -c 5 -9 a 9 b h 8 c 1 -c d -t e -g 1 b 2 -r 1 n c -d 1 18 4 1k
5 -o a -f b q 8 a 2 -m 6 -t 3 -8 1 9 1 -9 5 -i h b 2 -7 3 -7 5 9 7 -b 9 -b 1 19 1 -7 1 7 1 -b 8 b
a -f 5 -b 8 9 1 8 4 1a 1 8 a e f c 3 -8 e l 2 -o 6 -c 9 -c 4 7 d c 2 -8 5 b 2 z 1 -8 1 1f 2 -7 3 -e
2 -n 8 7 9 -e 7 a 5 g 6 -9 8 8 8 b d -l 6 -i 7 -t 2 9 6 -i 2 -g 8 -e 1 e 2 7 3 h 2 a 4 h 9 -s 1 b d l
2 -d 1 d 4 -a 3 -14 1 -8 8 -i 1 m 5 -8 5 -b i 9 1 -12 7 7 4 -a e -b a -9 3 -1g 7 9 4 -9 1 -d 1 e 2 -b
4 1b 6 -7 h -9 6 k i -8 i -g 2 x 7 r 5 a 2 -h 7 -a 1 -9 2 -c 5 a 6 -s 1 b b -17 3 -j 3 e 6 -8 2 -a
3 -n 2 -s 3 -h 1 -c 1 d 3 -f 9 8 d -9 3 b 5 -o 8 9 d -a 2 -d 10 a 7 l 6 -c c -8 3 -t 3 9 o d 8 1n 6 d
2 7 d -s 1 g 1 -c 1 -f 2 a 2 -n 9 -7 3 h 1 -8 2 -c 1 9 6 8 2 c 9 e a h 1 r 3 -7 g t 8 b d -8 3 7
4 -12 4 -c 1 -9 b g 2 -a d -a 8 -j 1 8 3 k 6 10 2 a d -1i 8 -x 7 -7 4 -8 6 -7 5 b 7 -9 h -b 6 -a 1 7
a -j 3 c 9 7 3 -k 8 e 1 -9 1 -8 a -d a -b 1 y 1 -8 7 -e b -c 3 -8 1 -l 7 -r e -c 4 -b b -w e -b 2 -g
4 -h 5 -k 6 7 2 -9 1 -17 9 -c d 9 e 8 1 e 1 9 5 -8 g -8 1 -7 1 -8 1 8 9 -v 6 -a 5 -28 4 8 2 -b 8 k
9 -e 9 o 2 -p 7 -9 3 8 1 c d -a 2 9 f -a c -b d -a 4 -h 8 f 1 -9 1 -j 1 -9 4 -8 8 m 2 -a 2 -c 6 -g
d -7 b -b 2 -9 4 -i 2 d 1 m 7 -d 5 c d -i 3 -a 3 l l -i 7 a 5 -r 6 -7 2 8 7 -c 5 m 2 8 6 e b f 6 -d
7 -9 3 -i 6 -8 i -l 2 e 2 -h 5 -o 5 h 1 -u 1 -g 1 -g 1 -a 1 e 3 -j 8 -j 8 -j 1 -x 9 7 3 -9 9 7 7 -f
3 -b 6 k 8 -x 4 -n 3 -9 6 e 1 -9 4 t b c 4 -a 2 -a 7 -g 3 -j 6 b 8 -g 5 -e 1 7 2 i a -k 8 -b 5 e 1 8
3 -j 4 -a 2 -c h -c f d 2 -u 1 -2m 6 -z 4 -r 1 -a 7 -a 7 a 1 -g 9 l c -k 1 -h 5 -e 6 a 1 -q 6 -g 8 -m
4 -c 5 -c 1 -m 3 s 6 7 5 -p a -7 8 -7 5 9 5 -8 8 -b 4 -b 2 -8 2 a a f 3 -7 9 -10 2 -d 9 -w 8 -9 1 -a
3 -c 4 -f 3 -8 3 -a a -b a a 5 -b 1 -c 3 -d 7 8 c -l k b 7 7 6 -f 8 g 4 g 2 8 8 -c 6 -q 1 -i 2 17
3 -l 2 q d -c 4 -7 1 -7 4 p 5 -7 8 f 1 9 8 -f c g 3 -o g q 3 b 1 -y 4 -a d h 2 -8 2 -9 7 b 2 8 2 9
1 -t e -8 4 i 4 -b 3 g 2 a 3 -l 1 -9 4 -c c -b 3 8 2 -7 2 -8 2 u 6 a 7 -c 2 -a 3 -1h 2 -17 3 8 e -8
1 -u 1 -a 6 -8 6 -9 c -g 2 -a 3 -r 1 b 8 -7 1 -d 6 -e 6 d j -f 1 -b 1 -c 2 y 6 -8 7 -7 2 j 1 -e 3 19
7 -i z -y 6 -8 6 -9 7 -d 5 8 6 y 2 d 2 -8 2 n 8 q k -h 2 -9 a d 3 -b 6 8 g -f b -f j -d 7 -b 4 b 2 -h
6 9 7 -p 3 -g 2 -b 9 -c e a 4 8 a a 2 -g 5 -10 4 -b 1 -e 2 -9 6 -8 2 -8 2 -7 3 -8 4 -7 2 -9 1 -9 6 -7
6 -7 3 e 5 -e 1 m 1 i 1 -1y 1 -a 7 -r l 8 b -9 1 -c 3 -7 5 -f 2 c 2 q g -8 5 b 1 -d 6 7 3 -a 6 -i
d -9 3 -d 2 e 1 10 7 -c b -b 2 -2a 4 -b 1 -v 6 c f e 1 r 2 -7 7 -8 4 d 4 -e 9 -h 2 -l 7 b 6 9 3 e
7 -8 5 -e 5 f 9 -d 5 8 7 8 5 -8 3 -b 3 -f 6 d 5 -10 1 -f 1 j f 8 2 -s 7 -8 1 9 4 -h 5 i 4 7 1 -8 4 -i
8 -e 9 q c a 6 -h 8 -9 4 -8 4 -7 5 -1h 1 -e h g 5 -8 3 -1a 2 -j 6 h 2 -b 8 11 a e 1 -1a 3 -a 9 -b 9 9
g -e 4 -8 e 7 1 -a b -u d 9 1 -9 6 -j 2 -a 8 -c 2 c 1 -8 6 -19 5 -e 6 -8 9 a 6 -9 5 -9 5 u 3 f 4 -8
9 b 3 -c f t 3 -d 6 14 f -k 1 -p 1 -c 3 e 1 9 a -c 5 -9 2 -d 6 h 1 b a -a 3 -d 2 a 4 b 1 -7 3 f 5 -7
5 -8 l -9 5 8 4 -9 1 -b 1 c 4 8 7 -f 1 7 7 u 4 m 3 g 2 -9 3 -2c 1 -a 3 8 a -c a -8 a -r 7 f 4 -8 2 -9
7 -b 2 -e 1 g 2 m 3 7 1 8 7 n 3 9 c -e 1 -c 2 -8 3 -d 3 e 2 -8 2 -r 2 b 1 l 3 p 4 -r 2 -f 1 -7 8 9
b -g a -e 2 -a 2 b 2 -17 a t r -8 5 a 4 -m 6 -a e 9 3 k 8 c 3 -8 1 -c 7 -p c c k d 9 l 7 l 3 -a 2 -f
7 b 4 -x d -b 4 -a 5 -c 5 -e 2 8 1 -o 1 b 3 -c 2 f 4 p 4 -g 5 n 4 -c 2 -n 2 7 3 -b 1 7 1 -d 4 -l 6 -7
h -8 5 8 1 -g 7 -7 i 7 4 -k 1 -b 2 d d -p 2 h a -h 5 -d 1 e 2 -b c -a 3 -j 6 7 d -7 2 b 2 -a 2 -g
1 -m 2 7 1 b 3 -14 5 -i 5 19 1 -9 a l 9 g 4 h 5 -8 3 -7 4 -i a -9 4 -b a f d -g 3 -u 1 -d 5 -g 1 -25
4 -h 5 -9 a 9 2 c 4 -b 5 -e 7 -d 7 -a 6 -8 b -m 3 -b 8 -d 4 p r -a 7 -a 3 -7 2 -g 1 7 2 c j -q d -e
8 -f 1 -d 4 -m 5 l 3 -p 4 -a 3 d 5 -b 4 -c d -a 2 8 2 a 5 8 f -e 5 -7 3 s 2 h 9 -11 1 e 3 e 5 -8 4 k
2 -8 4 -12 1 -1c 3 g 1 -1e 2 17 1 -e 4 8 1 -i 2 -8 7 e 1 -8 4 k 3 -b 4 -9 3 -a 9 -9 2 a 8 b 3 -o 1 -8
3 -9 5 -b 5 8 i -1b 7 -c 9 8 5 -9 1 -b 3 a 9 9 1 -11 5 9 5 -9 2 -g 2 a 6 -o 7 -k 4 8 3 k 1 q 2 -b
9 -b 4 b 2 -8 3 n 6 d 1 -9 2 i 6 -d 1 -7 4 -a 7 -9 h f a -k 7 -e 4 -e s e 7 -9 3 1s 2 8 5 -c 1 9 3 -c
2 -7 3 c 7 -k 5 -b d -b 3 -d 1 1h 9 -9 3 -e 2 -8 4 -a 1 f 2 -8 4 9 9 i d s 2 d 3 3s 7 9 6 -n 6 -j
1 -i 4 -8 2 -7 1 g 2 -9 1 d 1 -h 3 -a 5 j 2 -d 2 -i 8 -8 3 -8 5 -b 1 -7 4 -9 1 8 4 -8 a l 1 -9 3 -a
3 -g d e e -1l 5 b 7 -h 3 -f 9 d 5 -b 2 g 4 a 3 i 2 -f 8 -d 5 k c -9 3 -c 9 -7 6 -j 1 -b 7 f b k 4 8
3 15 4 -d 4 -d 3 -8 3 9 3 1e 1 9 3 -b 3 9 1 -g 3 e 8 -8 9 -11 4 -d i k 8 9 4 -f 6 -g 3 -8 2 -9 5 -c
1 8 1 1l 1 f 6 8 8 -b 2 -8 b -i b q a -b 3 8 5 h 6 -1y 9 -c a 13 2 -p 1 -c 4 -r 5 -25 3 -8 3 -7 8 -a
6 -7 5 7 2 -e 3 8 j -n 8 -g 3 s 1 8 2 -9 4 -d 3 c i -d 2 -e 1 d 8 c 8 -8 2 -d 1 -11 g -8 2 -1a 1 n
1 b 3 -c 6 -7 3 -9 d c 7 a e p 6 -8 h -c 2 8 1 -k a -14 9 y 1 9 2 b 9 -17 2 g 1 -7 9 -d 3 8 l -i 4 e
3 -b 1 8 5 n 9 9 e m 1 -9 1 -9 e -9 n -b 4 -h 4 9 2 c 5 p 1 -c 8 c 2 b 1 -7 4 -k h -b 1 -7 4 -c 4 g
6 -n 5 8 a -1t 6 d 1 j 2 9 1 s 4 a 2 q 1 -11 1 i 1 z 1 -9 5 -a g -9 8 -b 3 8 1 g a -h 2 h 1 -8 1 a
2 -r 1 -7 6 -18 6 -1a 7 x 1 9 7 a 6 -7 4 -g 6 -d 1 b 2 -z 5 -9 1 -z 4 -8 8 9 6 -f 4 o b e 2 w l d 1 a
2 u 6 -9 c -h 3 j 3 8 3 -8 3 -f 5 -b 1 b 4 -9 5 n b f 4 19 7 -9 1 -a 9 e 1 -9 3 -11 3 8 2 8 2 -8 1 -a
7 c 2 -8 6 -k 6 n 5 u 4 -c 6 w 1 -9 1 -j b -n 1 -9 3 -s 8 -c c -9 4 m 1 n 3 d 8 -d e n 2 -a 3 -a 1 9
6 -9 6 8 1 7 4 b 3 f 5 h 6 -9 1 -8 6 7 1 -v 9 -9 2 -p 2 f 6 -o 7 -7 d -i 6 8 5 a 6 -c a -9 1 -a c -8
a 7 2 b 4 -g 1 j 1 -t 1 -9 9 b 8 a 4 -e 7 g 4 c 2 -7 1 i 2 h 5 8 6 -17 2 e 4 12 2 l 1 -7 7 -m 6 h
1 -d 8 -h f c a -c e 11 1 -7 2 i 5 -d 9 -k 8 -7 1 c f b 4 7 5 j 1 -9 h -a 2 -a 1 9 a b 5 7 7 g 1 -b
4 -b 7 -c 1 -9 3 -j b e 9 -l 3 -h k m 5 o 2 w 6 -i b -c 1 -9 8 e 7 a a -d a -d 8 -b k r 2 f 8 -9 5 9
4 -b q -i 1 m 1 8 b g 5 -b 3 -9 7 b k 7 1 i 1 -f 2 -8 2 -9 1 -n 4 f c b 4 -7 1 a 9 -g 4 g 1 -8 2 -a
1 -a 7 9 3 -k 6 c 2 -18 6 -k 3 -k 1 -c 1 e 2 -a 9 9 4 -e 1 -12 5 -w 1 -17 1 b b -1h 2 -q 7 e 6 t 3 -8
2 e 1 -9 a d f i 1 -f 3 -9 1 o 2 -f e 8 9 k 5 -9 a -f 2 -7 1 -q 1 -8 7 -9 2 9 3 -8 5 -c 3 c c -a 1 8
4 -m 6 -j 2 8 2 z 1 -8 5 n 3 -m 3 14 3 -1e 4 -b 3 -8 1 -f 5 -8 1 -d 6 -f 4 -9 2 8 1 8 2 h 2 -g 5 -7
7 d r g 5 d 1 -e 2 -p 3 t b j 2 -a 8 -e 3 f 2 8 1 -8 a 7 3 -8 6 c h -9 6 g 2 -g 5 -s a f 4 9 1 w 6 9
2 -i 3 -e 3 -c 7 p 7 -9 8 a 6 a 7 a 4 -a 1 c 1 m 1 -f 2 -8 5 -p 3 -8 1 q 3 -f d -b 5 b 1 -a 6 -8 d -7
9 p 1 b 2 9 3 -n c 3h 1 -q 1 t 2 -h 2 g 2 -k 8 -s 2 f 7 -w 1 -c 1 -x 1 -2e d -a 5 g 6 e b -f 1 -i 2 j
2 b 1 -g 9 b 8 g 5 -7 2 -g 9 -a 1 -16 2 -9 4 g 3 d 1 -f 1 -f 9 h 6 l a 7 3 j 4 -b 3 -c 5 -9 3 -c 8 -q
1 -d 3 -d 2 9 1 -8 4 -a f 8 b -v 1 -c 1 -9 1 a 6 -f 5 -1q 4 f 1 f 1 -h 4 -8 6 -8 4 -x 5 k b -o 1 -g
d l 2 -8 4 9 2 -8 b -a 6 -f c -a 6 -y 1 9 1 -9 a d 7 -x 3 -8 3 -c 1 -9 9 -9 4 c 4 -1a 7 q 1 -m 1 9
i -c i 9 2 -a 2 -t 3 h 2 -9 4 -z 2 -8 7 -e 3 -v 5 -d 4 k 1 n 3 -9 6 -m 1 -15 6 m 2 -d 6 9 5 -k 5 -8
5 -1o 2 8 4 -b 7 -g b h 2 -a 1 -d 5 i 8 -8 7 -v 3 9 3 -e 7 -8 5 -g 1 -a 4 d 1 8 2 -b 1 -8 8 -b 5 -8
h -g 2 -e g -8 4 -p 1 7 6 -7 5 -n 8 -b 2 -f 1 j 6 -g c -a 4 c d -s 6 -l 2 -k 1 c c -9 3 k 5 9 3 -c
b -g g k 4 -f 9 -r 3 -r 4 c w -n 3 a 2 -g 5 9 c -o k -a b 8 1 -d 6 -9 1 b 3 -c 7 9 3 -8 3 -w 1 -f 2 9
a c 3 -7 3 -d d h d k 1 -9 2 -8 3 -f 2 -f a -a 2 t 6 b e r 5 9 f -w n -7 8 9 2 -c 4 -9 b -a 2 -f 9 -9
7 -g 3 e 2 9 1 -9 3 -a 3 9 a d 4 -g 8 d d k 4 -c 1 7 2 u 6 -9 b -1h e 1j 7 -8 3 -i 5 e 7 -d 8 8 b m
c w d d 6 -b 3 -d 2 -9 3 m 3 o 4 m 1 7 2 9 1 -8 f -q c b 9 d 4 -7 3 f 6 -h m -m 1 -a c -9 5 -c 5 8
2 q 8 -21 7 k 2 -b 1 b 3 c 8 -b 1 -8 1 -7 4 -9 5 -k 7 -t 4 -16 2 -7 5 -b 7 -e 3 8 4 -c 4 -m 2 g 4 -10
6 -c 3 8 7 -c 3 -9 3 -q h -9 4 -c 3 -e 6 -h 5 k 2 8 2 -b 2 -c 2 -e 3 r 1 -9 g -a 3 i 1 -c 3 -c c -8
2 -9 1 -12 1 8 3 -8 9 g 3 -9 4 -s 8 -8 c r b -m 2 -8 2 -8 1 -q 6 -f 2 9 2 -r 3 8 5 -9 7 -9 5 l 4 -8
5 -9 a b d -t 1 -i 1 -8 2 -i 1 16 1 e 1 a 7 -8 9 -1y 1 b a -c 3 -e b -c 5 a 5 7 e -c 5 8 2 c 1 -c
9 -8 b -8 6 -a 1 -8 8 -8 4 -h 2 -g 1 9 9 -b 2 -z 5 -b 1 -9 6 f 5 -7 7 -w 1 -q 4 8 4 -c 3 -a 3 -7 8 b
9 -d 3 g 1 -a 5 -c 6 l 2 -c 1 -f 4 -x g -b 9 -p 6 -n b -9 7 -8 2 f e g 1 d 2 -g 3 -r 1 -h 6 a 1 p 5 a
1 g b -9 8 -p 7 -f 1 15 2 q a -7 2 10 9 8 3 -k 7 c 5 -a 3 -f 2 17 4 a 2 f 2 k 1 -j 6 -b 7 d 3 g 4 -8
2 -8 2 -o 6 -h 5 -7 5 -8 2 f 2 g c -a c 7 k g 6 a 2 -h 4 e 1 -9 5 d 7 -8 8 -r 2 -9 7 c 1 k 5 d 7 -j
3 a 9 -y 1 -8 1 a f e n b 5 c 1 -8 5 1h 5 -h 2 r 7 -e b n 2 8 9 h g -b 7 -8 5 -a 3 -7 3 -e 5 g 5 -g
7 -a 3 -f 3 x c -a 7 8 7 -y 4 -7 1 -d 5 -c 5 l 5 -7 1 -j b 12 7 i 2 c 9 -h 4 -8 1 -v 6 -d c -9 8 d
1 j a -s 3 -c 6 -b d b c a k m n -b 1 -9 2 -k 1 e 2 h 2 -9 c -d 5 -x 1 -7 2 -b 3 -z 1 d f -d 5 -c
2 -e 1 -8 5 c 1 k 2 q c -f 3 -9 1 -a h b 1 -i 3 7 4 a 7 -e 3 -n 4 -8 2 7 14 g h -7 5 -d 1 -v 6 a 2 -d
2 -9 8 8 5 19 1 12 1 18 8 d 4 -c 1 -d 1 -7 7 -i 7 -h 1 -g 2 m 9 b 1 p 2 -k 6 9 1 10 1 7 1 -h 4 -g 4 9
c -e 2 -d 2 o 5 -s 3 -h 7 -8 e -g 6 12 6 -9 5 -c 2 m 3 a 7 9 1 -a 5 7 4 a 3 -7 1 -8 2 7 i -y 1 a 1 o
1 e 4 -9 g k 6 8 4 9 1 -m 2 -1j 4 -c 1 q i u 8 -7 2 r 1 -a 3 8 5 -f 6 -b 1 -a 1 -k 8 -m 2 m 3 -7 a 8
7 -q 7 -d 1 -8 6 -7 1 -b 2 -b 2 -i 3 a 2 a 2 -16 4 -h 8 11 6 a 1 d 3 -b 2 -h 5 e 1 -m 7 -9 4 -b 3 -b
3 9 2 -q 2 -c 5 -8 4 -9 2 -8 1 -8 5 -c c 14 7 -a 8 -d 3 j 2 -r 6 -b 1 b 4 e 3 -u 2 k 3 -b 1 -b 6 7
6 -a d -8 1 b c -h 1 -q 2 j 1 -d 8 -s 7 -9 6 -13 4 -f 1 -9 2 m 1 d 1 -n 3 -7 7 -b 6 b 3 m 6 k a 1l
1 -n g -d 2 -c 2 d c d 1 -a 1 -h 3 -8 1 -7 1 -9 5 -b 4 -o 1 -a 8 c 1 -e 5 -i 4 -y 3 g 2 k 4 a e g 2 c
5 -8 8 -i 1 -f 3 -q 6 8 9 -s 6 -b 7 9 1 9 h g 1 i 4 -c 3 p 3 -8 3 -9 4 -c 3 7 4 -7 6 -g 2 -i 6 c 6 h
8 8 3 a 2 g 9 -a 2 -i 2 -h 1 -c 4 8 3 i 3 -8 2 9 2 c 6 -c 1 -12 8 -o 1 c 1 -l 2 i 2 f 1 d 1 v 4 -7
3 c 2 j 5 9 1 c 1 9 2 9 1 -u a -f 9 -a 5 i 1 -h 3 b 3 -9 5 8 4 -b 5 -h 2 h 1 e 6 o 3 8 6 -g 5 7 1 -9
1 a 1 -1g 1 z 2 -g 5 -a 5 -b 2 -x 4 h 8 -d 1 -1e 4 8 7 -8 3 a 1 -8 4 f 6 9 2 -j 5 a c 12 1 -9 a n
2 -m 1 -a 4 -a 8 -i 3 -k 9 -l 1 -9 1 8 7 -x 1 a 4 x 1 f 3 -z 6 e 6 -h 6 -15 4 a 2 -8 6 -13 4 r 2 -18
c a 7 8 a e 4 -7 5 -d 1 o 1 16 a -9 2 -b 1 -9 2 -h 2 -b b -g 5 14 1 a 1 -j 5 -d 3 -b 8 -i 4 -9 1 c
d 8 2 -8 3 -9 2 d 4 -d 2 e 6 j 1 -i 4 y 8 -f 6 -c 5 -1k 1 9 d -c a g 3 a 8 10 o h 2 h 7 -a 1 -9 4 16
4 -c b b 6 -a j -x 2 8 6 -8 2 8 c -m 1 -1a 3 k 1 c 1 -b 4 -d u -a 2 u 3 -h 1 -c d 8 4 -a 9 k i -9
3 -8 1 -y 4 -m 6 -b 2 -a 9 c 8 -q 3 -14 1 g 2 -d 3 -e 3 9 7 h 3 d 9 9 1 d e d 6 l 9 -b b -e 2 x 4 -u
3 -b 5 -g 2 -c 2 -a 3 -f 8 -h 5 8 3 -d 2 p 1 g 2 -e 4 -g 2 -14 1 -8 6 b 2 9 2 r 7 7 1 -9 7 9 1 -b
f -i 2 q 1 -7 9 8 4 f 6 -e 1 -7 2 8 1 -1h 2 7 1 -7 7 7 4 -8 2 7 2 7 8 -8 a -h 2 -8 3 g 4 -9 4 x n -c
2 -b 1 -a 3 c 1 -x h -n d -9 1 l 2 -c 2 -i 7 -7 3 -8 6 -7 6 -e 1 -f 1 -b h -7 1 -8 3 9 7 -2e 1 -n 4 c
1 -8 9 -18 9 -z 9 7 4 -9 9 -g 9 r 2 16 2 -8 4 -8 2 b 3 -h 7 -13 2 a 6 -8 d 8 1 9 5 -f 1 d 2 c 2 -c
3 -a 2 -e 1 o 1 f 1 -a 7 -h 4 a 2 -7 4 b 8 -j 1 -b 5 8 4 k 7 -a 4 8 3 -r 6 -o 1 9 b -l 4 9 2 -9 7 -1g
1 -o 1 -9 5 -9 1 -9 3 9 3 -8 3 p 2 -9 2 9 4 7 4 j 4 -f 4 8 5 e 1 1g 6 -k 8 -9 4 -c 5 h 2 a 3 -m 3 -d
9 -7 1 o g 8 3 -8 n -l 2 -e 1 -b 3 -8 2 7 d 9 k d a -h 1 -b 3 j 2 -8 6 -k 1 u 2 8 6 -8 5 l 8 -e 1 -7
8 -o 5 -j 1 e 6 -g 5 h c d 1 -9 n 9 3 e 4 -b 9 a 9 a 5 -13 4 -a d j 2 -u b -d f -8 9 -b 2 -7 8 -8
1 -a 5 r i -a 3 -9 e -9 1 -b 3 -i 3 -9 7 8 4 -t 7 -7 3 c a 9 2 8 g 8 1 -c 4 -8 3 g 7 r 4 -h 4 b 1 -9
3 -a 5 -e 6 -8 3 -f d s 5 e 1 -r 3 -b 7 b 5 f 3 -8 4 8 c -b 9 -9 8 -8 4 -7 7 -a 4 -9 2 -a 2 22 5 -7
1 -9 2 d 5 -h 3 -f 1 -a 7 -9 3 -8 8 7 3 9 5 -g 7 7 i g 4 c 2 -u 1 -j 4 -8 4 8 e -f 8 -i 2 8 n 9 1 j
g -9 3 -e 1 g 1 l 9 f 5 b e 7 3 g 1 h 2 -c 3 b 2 f 2 -9 2 g c -c b x f d m -a g -b 5 -8 3 -c 1 -g
4 -a 5 8 7 -7 9 -a 4 -7 3 -b b -c 4 b 2 -m 8 -e 6 -7 2 -j 3 a 3 -a 5 -8 e i 2 -7 3 -t 5 -a 7 -7 7 -y
7 -9 7 8 4 -g b 7 1 -b 9 7 5 8 2 -a 4 -9 7 o 1 -c 1 -1n 2 f 2 -8 3 q 2 d 3 -8 6 a a -1a 5 -8 1 s 1 j
7 -j f -h 3 -8 5 9 3 -a 2 -h 8 -h 6 -7 8 c 1 v 5 -16 2 -a 1 -7 a c 1 u 6 -g 1 -1h 9 v 1 -8 3 -8 3 -b
4 h 4 -n 1 s d -a 1 -b 1 -b 9 k 1 -9 4 -a 4 -c f -a 3 n h f 3 8 1 9 1 d b f 2 -9 3 u 3 -8 3 -b f -d
3 e 5 2n 3 b 6 1g 5 -b 5 -8 5 7 5 d 2 -a 6 -a 2 -a 3 a 6 c 3 i e -a h c 5 -8 5 -j 1 -k 1 -9 1 -a 2 -b
4 i 6 c 8 -h 1 -1y 1 -a a r 5 a 1 p a -g 3 -s 2 -d 2 -b 9 7 1 i b -a 4 -f 7 -e 3 z 4 -1c b -c 4 -7
2 -c 4 f 6 -h h -b 2 r l -f 3 8 c -18 1 a 5 l 3 e 6 -b 1 a 1 -8 8 -b 1 -e 3 -l 3 -f a -9 3 -a 5 -e
8 -8 2 7 1 -b 7 -a 5 -c 7 h 2 x 4 b 6 -8 2 l 9 d 3 b 6 -11 2 -g 7 u 3 -t 2 -w 3 -a f a 5 -9 6 b g -1c
1 -8 2 -b 6 b 3 g 4 y i n 9 -13 3 -l 3 g 2 -k 2 g 6 -g 5 a 1 -j 6 d 1 -m 9 -9 4 -18 h -j 4 -7 e -i
1 -r 6 -c 3 c 2 a 4 -g 3 k 5 -8 1 -b 7 -d 4 -d k -c 1 -d 1 a 9 d 1 -c 1 -n 1 -c 1 -9 3 -f 2 8 2 -9
6 -9 2 7 3 -7 7 -s 5 -15 9 k 3 8 2 -12 1 -w 7 -c h -d 9 -q 13 -8 b 7 5 -7 4 c 1 -9 h y 6 -d 6 -9 1 m
b q 4 -i 4 l 5 d 6 -a 4 8 4 -7 3 -b 2 -8 c -c 7 -q 3 -c 4 -e 4 -8 5 d 1 x 4 -a 5 -9 5 t c -1j 9 -o
c -f 5 -i 4 -m 7 -b 1a a 3 -s 3 -b 3 h 3 -12 3 j 2 -8 9 c 3 13 2 -9 3 -h 3 9 3 -16 4 -i 2 -9 1 e 1 -g
2 -i 2 -a 2 -7 4 e d -1p 6 -i 6 -p 5 -f 2 -l 2 c 1 e 6 b 1 -8 9 -l 8 -a 4 j 1 -i 1 u 6 -d 9 a 6 9 b f
1 e 1 -j 4 g 1 -e 2 -i b -e a 9 2 i a -o 2 -e 2 d 1 -1t 3 -1n m -d 8 -t 6 -8 5 -a 2 b 7 -18 6 -8 h -a
4 -f 1 b 2 9 1 -o 1 -b 5 -a 3 c 1 i 2 b 4 -9 2 -c 5 -1k 6 8 2 -l 1 -c 4 11 5 g f -9 8 -w f -c b d
1 -7 1 12 3 8 8 -e 2 -l 5 -8 1 -9 5 -f a -i 4 11 1 d 6 8 9 -9 5 -d 4 f e -f 1 -8 d 9 7 8 2 -13 2 -8
4 -9 6 1k a c 2 9 9 -c 7 -w 9 m 6 b 3 -e 7 -d 3 o 4 o 3 -7 4 h 4 -g 3 -a 2 b 2 -s 6 i 3 -d d b 2 -o
4 -b 1 -b b -e 3 -b 1 -9 9 -18 3 -h 5 -9 2 -7 c c g -a 5 a 3 k 2 -s 3 -a 2 -c b -e 4 -l k -c 6 -8
4 -9 5 -h b g 2 -m 1 -7 1 -9 3 -j c -i 4 17 1 b 3 -m 3 -o 7 r 8 -1v e -9 3 9 3 -g 5 -c 4 7 4 -c b -i
a f b a 5 j 3 e 3 i 2 -8 1 -9 2 -z 6 -c b p 2 d 2 -i i c 2 -e 1 c 6 9 8 -9 3 b c d 3 8 2 -11 7 a b -9
4 -b 1 9 5 j 1 -8 5 -f 9 -p 3 -9 2 -1b 1 e 3 -13 9 -9 2 -f 1 m 4 i 9 j 1 c 4 -7 6 8 5 a 3 a b g 4 n
1 9 c -p 4 -a 7 -d 8 -a 2 -8 3 -c 6 -k 1 -k 2 j 4 d 5 u 9 -c d -9 2 7 5 -17 2 -a 3 -27 1 1x e k 4 -8
2 -b f f 3 9 3 -u 2 -j 6 -i 5 -r 7 s 1 -i 1 a 4 -9 4 -v h g 1 e 3 -s 5 -e 3 -j 8 -d 1 n 2 -j 8 u 2 -i
2 -k b -h 3 a 1 y 4 -g 5 -e i -c 2 a b -k 4 -b d -g 2 10 4 e c -f 1 -e 1 -9 1 -g 6 -b b z 5 -b h -c
b -a 4 -w 6 -g 1 -8 1 -m a q c -f 5 8 4 8 4 d 1 -9 3 -17 2 d 3 a u -8 3 -7 4 a 2 a 2 -f 2 -b 1 -c 3 g
6 -7 1 -j a -c i -8 3 7 6 -17 q -8 2 -19 1 -17 c -m 8 h a v 1 e e -d 4 b 2 -f 2 -b 2 -s m 9 1 -8 2 f
3 -7 2 -8 2 k a -e 9 7 9 -n 8 -9 8 c 4 -8 1 -8 e -8 1 -d 2 -9 9 b 3 i 3 a f -8 2 -e 2 7 6 -j 4 f c -c
5 b e 8 d e 2 a 4 c 1 8 2 q 6 -8 2 -a 8 o 1 d 6 -9 1 d 3 8 d -f 1 -h 1 -g 3 a 2 s 1 b f f 3 27 1 b
1 -8 3 -9 b -b 6 -9 1 -o b -8 1 -7 3 i 3 -s 1 -p 9 i 2 -9 5 e 1 -a 7 7 8 -l 1 -c 3 a 3 -m 7 a 6 -7
1 b 1 -b 6 -b 2 e 2 -9 3 -9 4 -g 1a -7 4 -o 5 -h 5 e 3 -9 2 -c c -h 2 -9 d -c 5 -i 9 -c 4 8 2 12 6 1e
c e 6 -e 7 d m -k 2 c 4 b 4 -a b h f -8 2 -b c a 3 -b 1 a 9 d 4 -9 1 -b 8 9 3 -1u 3 c 2 -b 3 e 1 a
b -d 6 -c a 9 1 b 2 -1a 4 e 5 -9 4 -b 7 -c 8 a 2 -8 1 f 5 -8 1 -a 1 -8 5 -d 4 -a 9 -8 1 q 4 -f 4 -d
7 -d 1 1e 3 -j 9 -9 3 -9 4 -g 1 -9 3 -7 5 8 6 o 3 -e 6 -f b -l c -18 1 -7 1 9 h -t 1 k 7 -c 2 -14
3 14 3 -17 3 -a 2 h 1 b 12 8 4 b 8 i 1 -a 7 a 2 b 3 -b m c 9 -8 i -b 4 -7 4 -a 1 -b 2 -c 1 m 7 -8
5 -a 3 -e 3 -9 2 r b -h 6 -c 1 -8 2 m 3 a 5 -x 1 j 5 -8 7 d 1 n 2 c 1 8 e -c 1 11 7 -o 4 9 5 c 2 e
7 -q 1 -a 8 -g 5 b 6 -7 3 -f b -a 4 -y 2 m h 8 b -9 8 -c 7 j 5 -a 4 b 7 -9 5 -9 4 -9 1 -d 3 a 2 n
1 -8 2 -g 3 -b 8 -c 2 b 1 -a 8 -8 4 -a 8 -15 5 -7 7 -f 1 -b 1 b 3 -w 2 9 1 -f 6 k 7 -7 2 o 3 8 i -8
8 8 c m 4 -e 5 -r 6 -8 1 b 1 -l w d 1 -f 6 a 9 9 s j 1 9 3 b 7 -f 3 9 7 -a 1 1b 2 -a 2 y 2 m 2 -9 5 c
4 e c u 1 1f 1 -r a -e 5 9 6 j 6 -a b -d g -1j 5 h 2 -c 1 -9 7 -n b d 1 k 8 -h 1 -a 8 m 2 e 3 -q 4 7
1 a 8 -e 8 -1v 1 8 1 e 3 o 3 -k 2 e 6 -a 4 d f -9 1 -12 1 9 2 9 a a 4 7 3 a a -b 2 1u 2 9 4 -9 1 1g
a -8 2 s 1 -w 3 8 4 -8 1 -9 1 f 1 -10 9 j 1 -g 6 a 1 -g 1 -m 2 -s 3 e 2 -7 2 e 3 -c i 9 m d k -a 4 8
2 9 1 -8 3 a 3 a 4 -d 2 b 4 -8 1 k 6 -15 2 -e j e 1 -16 9 -8 3 7 9 f 2 -f 3 -n 2 g 1 -7 3 m 3 -c 6 -9
6 7 b j 1 -k l -d 9 -9 7 -k 3 -8 1 -b f a 1 -8 4 -b 4 x 3 -2r 3 j 2 -f 5 h 1 -7 2 -y 3 z 2 -b 6 -8
2 8 b -f 3 i 2 -e k c 4 -8 6 -b 9 p n -9 1 -d 5 -b 4 -n 5 -g 1 a 2 -9 6 -9 1 -h 6 a 8 -a 2 -9 1 -t
5 q 1 8 b d 1 -l 1 e 2 -a 4 -i 2 -7 3 c d -8 3 m 5 a 2 -g a -b 4 e 2 -7 2 9 1 -f 7 -9 1 -f 3 s 8 -e
6 -f 4 8 4 g 8 -7 3 b 2 -c 8 -7 a i 1 -d a t 4 -l 6 7 1 f 3 a 2 -d 3 7 1 -8 5 -d 1 7 2 -1l h 13 1 -8
a -1q 9 f 6 1m a -b 1 -d 3 -c 3 -1b d -c 4 -h 1 -j 3 8 2 -8 a -7 a -j 6 -m 3 -c 6 -1f 5 1f 5 8 1 -9
5 -b 1 e 2 -k 1 -b 2 9 3 -s 2 -g 1 -9 8 8 1 -a 5 i 9 -f 1 9 2 -x 9 -z 3 -b 2 -9 1 -9 4 m 2 7 2 -t
7 -a 1 e 1 i 2 -9 1 -s 1 -d 2 17 7 15 6 -d 2 -8 2 -9 b -d 9 -a 9 -e 3 h h -h 3 d 4 8 4 -f 8 -7 5 -i
2 -n 6 -b 3 -c q -8 4 -9 2 p 4 9 1 8 2 -15 3 r 3 -i 4 -m 5 -7 4 8 5 -9 2 s 2 -c 1 b 5 m 2 -e 2 -7 2 d
1 -j 1 -1k 1 -9 1 -r c 8 2 l 3 9 6 a 3 c 2 b 7 -c 1 -b i -u 4 -9 4 k 2 -a 4 j c -b 3 -g 5 -r 2 c d -p
1 -o 4 -8 a -b a b 4 g l -9 4 g 9 -k a -c 2 -d 2 -f f -b 2 -l 2 d 5 -w 1 -7 1 -8 3 -e 1 8 2 b 5 -8
o r 2 -h 3 l 6 -e 2 9 4 -7 1 b 6 -9 1 -8 1 -e 4 -f 6 c d 1h 9 -9 3 -c 1 7 1 -c 7 -b a 8 4 e 1 12 4 9
3 12 d a 1 -m 4 -a 3 7 b -o 8 b 1 -j g -g 5 -25 1 -8 3 d 6 -c 5 -a 1 8 b -j 3 -9 4 a 4 -b p b 9 -9
3 -8 1 -o 8 a 2 -7 8 16 4 x 6 -c 2 p 1 -7 4 -n 4 8 2 -y 1 9 2 -f h a 2 -e 2 -n 8 8 8 -7 3 -a 9 p 2 -f
5 h 8 -8 4 -g 1 -2a 9 -7 1 y 6 -j 3 -c 1 t 9 -h 6 a 6 -8 2 k 8 g b -x u -h 1 -c 7 -8 5 b 1 -h 4 -8
5 -z 4 -g 5 e 6 -s 2 -m 2 -c a d 8 -8 6 d 6 a 7 -8 5 -c 3 -f 3 -8 4 9 1 l 8 -j 5 -c 2 -8 3 -a 1 -22
2 -8 2 -7 1 m 3 9 6 -e 4 -c 8 r 5 m 3 -c 6 -k 1 -l 1 g 4 -f 1 a 4 1d 1 b 6 b 5 l 6 9 3 -q a -8 3 q
5 8 1 j 1 -n 2 -a 5 -9 d -7 5 -c 1 -t 5 10 7 f 4 -9 5 -9 1 -c 2 -a 4 m h -f 2 -8 2 -i d i 2 11 5 i
1 -v 1 -i 1 e 2 c 4 -1v 1 -a 2 7 a p 6 -8 3 -15 g -u 1 h 3 -f 1 b 1 -9 2 -8 1 -c 8 -c 3 -8 6 7 1 -j
2 -a 2 -a 1 a 1 -12 8 -w 1 1c 1 b 2 -g 3 -a 3 -h c -w 1 o 1 b i g 2 -m 7 -g 1 -d 4 q 2 8 1 l 2 -f
5 -b 4 -i c 7 2 7 5 -g 4 -17 4 -1s 3 -7 1 b c -8 2 -a 1 c 5 -19 2 a 6 -b 1 -g 4 -8 7 -k 2 -a 3 -a
1 -n e -h b -j 2 -7 2 -7 5 d 1 -k 8 -h 2 -n 1 b 1 -1b 1 -n 5 f 1 -b 1 l 2 -8 1 -8 4 d 6 -c 1 -7 1 -8
1 -b 3 -v 6 -8 2 -8 4 -d 5 -d 3 -a 3 a 4 -7 3 -8 1 l n -j e -d 8 -8 1 d 5 9 4 -i 3 -a 4 d 1 7 m 8 6 g
1 -b 1 -b 1 -a 7 -9 3 -l 3 -y 4 b 5 9 8 -9 5 -y 7 k 2 3o 4 i 8 s 5 e a -u 7 -9 2 -12 a e 3 -r 1 -d
2 -k 2 -d b 8 3 -f 3 -9 4 -h 4 c 4 -8 5 -i 5 -c 9 -8 2 -8 a 18 1 -e 3 -8 2 -a 4 -o 7 -i 4 8 4 l 5 -8
5 d 1 -9 3 7 8 -s 2 -8 1 -c 4 -19 1 i 5 -a b f 1 -c 2 -c 4 -g e -a 1 -9 w -9 4 b 6 9 6 -7 1 -c 4 -11
4 -a 6 1b 7 -c 9 -b 8 h 5 h 3 e 9 e 2 19 1 b 1 -e 3 -c 3 -7 2 -8 5 -r 2 c 6 8 2 -g 1 -a 6 -b 2 m 1 f
1 d 6 c 7 8 1 k 5 -d 2 j 2 -u 1 -a 3 -c 9 l 3 -c 3 -c e 9 2 -8 f 17 b d 4 -8 1 -q d c 3 9 1 -m 4 -o
1 -9 b e 5 -b 9 a 1 -a 2 j 6 -d 8 -a 3 v 4 e 6 j a -c 3 j 2 -g 2 -a 1 -a 3 -e 7 b a -b 8 h 2 -1a 7 -7
a -7 1 -b a 7 5 b 4 1i 1 -c 9 c 2 -29 2 f b -c 3 b 8 -8 4 i 5 e 7 x 4 q 2 i 5 -1i 1 -b b -c 1 -f 2 -a
7 h 1 -y a a 2 s 2 -h 8 -a 4 t 3 f 1 -a 4 -p 9 9 2 -e 6 b 6 k 1 m 2 d 2 c 3 17 8 a 3 a 1 -1f 8 -8
1 -q 4 -9 d -a 2 -g 1 e 8 m a r c 9 2 -a 3 -i 2 -1t 1 8 4 -q c -v f g 4 -9 f -7 2 -g 1 -k 1 -g 2 i
3 -7 6 -m 9 -8 9 37 3 -e 6 -g d -8 8 b 1 a 2 d 1 -h 1 d 4 -a 1 -9 1 m 1 -z 5 t 8 -d 2 -o 7 c 5 d 1 -7
b 9 1 -k 1 -m 1 -a 6 -d 3 -n 3 -i h -c g z 1 -f 7 9 4 -c 7 -a 5 -9 6 a 8 -9 3 -k a -f 1 e c -f 5 -h
1 f 2 -f 5 -q 1 -16 2 -e 2 e 4 -2n 5 d 8 15 2 -e 1 -13 7 -a 9 -l 5 a 6 -1g 1 a 4 -h f -b 7 -e 8 b
c -a 1 -b 5 -b 4 b 1 -9 1 -g 9 -n 8 -a 5 -c 2 -e 6 -c w -s 3 -d 1 -18 2 -9 3 -d 2 -7 9 b 1 b 8 -a 5 c
4 -b 4 -k b b 2 -7 7 j 9 -a 8 -d 5 17 1 -f 4 c 1 -a g -a 2 l 2 -c 5 -y 3 8 1 -c 7 -8 6 m 8 -11 1 -k
5 c 8 -c 1 -9 l e 1 -a 1 o 1 -e 2 m 3 a 5 v 7 i 2 -p 5 c 1 -c 1 9 6 -b d -q 2 -8 4 -8 3 -c 6 i 1 -c
1 -16 2 8 7 -b 3 k c -7 2 9 3 -8 7 d b a 7 8 1 c 1 -g 1 a 6 -b 5 -c 7 -7 8 -r 1 f 7 -j 1 a 9 -b 6 -a
3 g 2 k 7 -9 3 n c -b 9 -8 2 -b 1 k c -a 6 c 2 -c 7 b 8 -i 2 -g b -2b d x 6 -f 9 -g 6 -b 3 -x 4 -j
7 -f 6 a 2 a 3 -q 8 -e 9 -c 1 9 5 -16 c -8 3 -7 2 d 3 i 4 f 1 -7 3 -d 3 -p 3 -9 5 8 6 9 8 y 4 -d 7 17
4 -b 6 -7 a -9 2 -j 2 -r g g 4 8 4 -r 3 n 8 -l 3 a 1 e 2 9 1 -8 d 9 2 -a 4 -7 7 7 3 -h 2 9 a x 7 -8
5 c 2 -l 8 -i 2 -e 8 -s 2 -g 2 -9 b -j 4 d 3 -8 d -f 2 -9 5 8 5 -d 2 -c 2 -c 2 9 7 -b 1 -f 3 7 9 -8
7 i 4 -8 1 -i 4 m 7 -a b -h 3 -a 1 b 1 -7 2 -14 5 -a 5 -9 a -3t 1 j g -8 4 -8 1 k 4 -p 8 9 7 f 5 a
9 -9 2 c 2 s 3 h 9 8 4 1e 3 a 7 -1j 6 -9 5 o 6 -i 1 c a -8 a a e -b c -b 3 -7 1 -m 3 -e 2 a 3 -s 1 n
6 -l 1 f 8 -p 6 -b 1 -q 6 -a 3 -f 8 -f 1 h 8 j 1 d 3 -s 1 -l 2 -d 8 8 h k 1 -h g z 2 -i 5 -q 3 -8 g x
7 -v 2 r 4 -9 d d 1 1d 5 -l a 19 8 -a 2 -8 1 e 9 -f 1 -c 9 b 3 -f 1 -a 4 -a 9 -8 b d f -c 8 -l 2 -18
3 -p 1 -9 2 -9 5 8 4 -i 6 12 2 -8 2 -f d -h 2 -e 6 -h 2 -g 8 -7 3 -c 4 -i 6 -b 7 7 a -14 3 -k d -a
3 a 1 -7 e 7 5 -8 5 -b 2 a 3 -c c -9 c -h 1 h e -a 1 a m a 5 -b 2 -b 5 -a 2 9 1 l f c 9 -e 1 l 1 -c
7 -e 5 j 3 -f 4 7 2 -1c 4 a 4 -8 7 v 6 -8 a -7 3 -c 2 -7 3 -d 1 -a 3 -a 7 c i c 3 17 4 b a -z 8 -a
2 -e 1 -c 6 -8 1 -b c -8 2 9 1 -f 2 -d 5 -f 3 8 2 8 1 -b 4 8 5 9 d r 2 e b -e 3 -g 2 n 1 f 1 l 2 k
1 b 1 -8 3 -i 1 a 2 -q 1 -7 1 f i -8 1 -a 1 -8 6 -a p 9 h b 6 d 4 z b -19 j -l 5 i 6 -i a g 1 -a 4 -7
8 -b 6 -7 6 7 7 b 3 -j k -d 1 -b 4 -a 1 -8 4 b c -9 1 -9 7 -14 7 -17 1 -d 3 8 5 -d 5 -z 6 7 3 h 3 q
d w 8 9 4 -o 2 i 4 e 1 -i 4 -b 1 -9 2 -o 2 -c 2 c 3 -b 6 o e -d 1 -9 b -8 4 -9 5 j 2 -s 3 -a 2 -g 2 8
2 -m 3 v 8 -7 3 -a 2 -a 8 -18 6 -15 8 n i -o 1 j a -j 1 -i 7 x 1 p 7 -a 4 -11 7 -r 2 -e 4 -8 3 -7
1 -d 1 8 1 -p 3 -b 2 d 2 -a 3 -a 3 -d 2 -c 2 -8 1 -f g g 5 -a 5 -7 3 -f 4 -d 2 17 m -e 5 19 d k g d
5 -d 1 g 2 -8 1 -8 1 -c 6 -8 6 -c 6 -7 2 -h 1 h 6 -a 3 -z 3 -7 c -7 2 a 4 -y 9 9 1 a 3 -b h -7 7 l
1 -9 1 m 6 h a i 7 -a 3 -9 k 7 5 j 5 d 6 d g 8 3 -8 9 -b b -a 9 -8 3 d 1 -h b -8 6 j 7 -g f -d 1 m
5 -h 1 -r 4 7 2 -b k -f 5 1a 1 -a 1 -a 2 -9 d c 1 -8 1 -m 6 -7 b a 1 l 5 -8 5 a d -7 5 -d 4 -8 f g
a -8 1 s 5 -h 3 -1e f -8 a -h 4 -u 4 f 1 8 4 u 2 -c b k 4 -c g -v 1 g 1 9 1 -c 6 n 1 -e 7 -9 4 e 6 -j
8 9 14 a 4 d 1 -c 2 -8 1 -g 1 -7 1 -18 b f 1 b 7 -x 5 -e 2 -d 2 -8 c -8 7 -s 2 a 1 -8 5 8 4 -10 3 v
3 -j 9 -9 a m 3 7 d 8 5 -a 4 9 1 -9 2 a 6 q 5 -1e 2 -c 7 -b 1 c 6 -8 9 1r 5 -7 1 -j 1 -b 3 i 1 -p
3 -c 7 -g 6 8 c d 2 -c 5 -i 6 -a 8 k b -a 3 -h 8 n 9 j 4 c 7 -9 1 -b 3 -8 6 g 4 -a 4 e 8 k 6 b 7 j
6 x 3 -j 3 -a a m 1 -x 6 -c 4 -f f d 8 -8 4 -t k -7 5 -x d -b 7 8 3 -12 6 -8 b -8 4 9 8 -7 2 8 6 9
1 -9 4 -v 7 -h r -a 4 -e 1 -b 5 f 1 -9 1 -g 1 e 3 -9 2 a 4 -a 6 -g 1 8 1 -i 1 g 5 t 2 s 8 -9 f -o e f
8 -c 2 -12 e u 4 -k 7 g 3 -8 8 7 5 g 2 -j 6 -9 4 -9 2 -d 2 -7 3 a 2 -b 4 -10 1 -8 1 -c 1 -i 6 -g 8 8
5 -b b -9 2 9 1 -9 1 -f 1 8 9 s a -g 4 -r 3 -t b -n 5 8 9 f 6 -i 7 -a 2 -s m -i 4 7 2 -l 8 -9 3 -g
1 -e 4 -i 3 -9 1 -1c 8 -c 4 9 4 -1r 2 h 6 -7 2 f 7 9 6 a 2 -a 6 12 4 -b 9 -b 3 -j a c 6 -a 4 -29 e h
2 -9 3 -13 1 t 1 -39 5 -h 1 -l 1 -9 1 j 4 -c 2 -a 1 -e 2 -8 3 o 1 f d 19 e -b 1 -1a 3 -9 4 e 1 -1q
1 -17 i 1k 1 9 5 -9 2 9 1 -v 3 d 2 -k 1 t 1 c 7 -b 1 -a 1 -w 8 -l 1 -c 4 8 8 -a 1 -g 7 -z 1 d 5 -9
d -a 3 -9 8 d 7 -a 5 -c 5 m 5 -8 1 -1a 1 k a m 5 h 1 -7 3 j 4 -9 6 z 8 -1x 1 -8 d 11 2 s 1 i 4 -f 2 i
i g 3 k 7 -r 5 9 9 -9 1 -b 3 -b 2 -a 4 -b 5 d 8 -8 2 -14 1 -e 8 -c 1 -8 1 17 h 11 8 -n 4 -m 3 -y d e
e d 9 -g 9 -8 a f 6 -i e -h 4 -e 1 -m 6 -d 4 i 3 8 7 -e 1 -z 2 -e 4 e 1 -7 7 d 4 -b b -b 4 -1c 1 -f
13 b 3 k 1 -l 1 f 5 a c h 2 j 1 -c 1 -9 7 w j l 9 9 7 -9 4 -a 7 -f 1 -c 1 -8 c -7 2 9 1 h 4 h 3 -n
3 a 1 j 2 -g 3 8 5 m 9 7 1 -x 2 7 1 -b 1 -12 9 a 8 9 5 n 2 -h 6 -8 6 7 6 -8 1 j 9 d 3 -f c l 4 -b
i -b 4 b 5 -u 4 -o 2 9 5 -7 2 -e 1 -s 1 7 1 13 2 -b 1 12 2 -f 3 -c 5 -o 2 -b 6 d 8 c 2 -9 4 -7 9 -8
2 -7 7 -d 7 -h 2 -o 3 -7 a 14 e -8 9 h 8 -a 7 -o 4 -a 1 -8 1 -u 1 -7 5 -c 1 f 1 -8 1 -h e p a -d 5 -f
4 -7 6 9 2 r 2 -a 3 b 2 1e 2 -9 8 -e 6 -9 9 l 1 b 6 h 1 a 7 -d a -c 1 -a 6 a 1 d 4 8 6 7 7 -c h -e
1 g 6 b 7 m 1 e i c 2 -c 3 m 2 -b 8 -s 5 q d -c 5 -7 3 -f 8 w 1 -e 6 k 2 -j 3 q 3 -d 2 7 1 -8 1 -k
2 p a e 4 -a 1 -8 2 b 3 -8 2 c c f i -7 5 -b 4 a 1 -8 b -j 1 -9 6 -7 1 -y 6 -h 1 -9 3 -b c -b j -c
6 -e 2 -e 4 -b 4 -a 2 -a 3 14 2 -r 9 9 3 b 1 -8 1 -8 4 -b 1 14 2 -b 4 -18 1 h 3 -b 7 -a 3 -m 2 -c
4 -b 7 -7 1 a 1 -8 8 -7 3 -10 7 t 7 g 5 t h c 7 b 8 -g 6 i 3 -9 5 -9 7 7 5 k 1 -h 1 -g 4 8 1 -9 2 8
3 -c 3 -f 4 -c 5 -b 5 -a 2 o c -d 1 -a 4 -f 3 8 5 -i 1 -b 2 -o 8 -8 6 9 1 9 5 -p e -c 3 o 5 -n 5 7
a -b 1 e 1 q 8 -h 5 k b -8 f t a -9 2 i b e 3 b 4 c 5 a 8 14 1 7 5 -7 4 b 2 e 8 -d 1 -e 4 -f 6 -9
g -a 7 -k 1 -c 9 f 4 -7 d -c b -1b 8 a 2 -g 1 -a 2 9 e 8 1 -8 9 7 1 m 1 k 3 -8 5 n 5 -g 3 e 6 -a 6 -a
1 -1f 1 -a 2 c 5 -9 9 9 7 -c 3 -b c -a 2 8 1 -l 5 -d 1 -7 2 -a 1 -i 2 a 2 r 2 -8 1 -7 2 8 5 c 1 v 9 g
6 b 1 -v 9 n 3 a e -1x 2 i 4 m 9 -g a d 1 q 5 -z 3 h 5 -t 2 -b f -a 1 -b 3 d c -m 2 1r 3 17 1 8 3 b
4 -a 1 -p 3 -e 3 -8 4 j b -8 a -b 4 -b a 7 5 q 9 -11 5 c 3 m 1 -i 7 d a -e 3 -7 2 o e -w 6 -m 3 -7
k 1g 8 -l 2 -8 7 d 4 -f c -p 1 -7 3 -n 2 -d 2 -9 1 -c 4 a 8 -1i d 15 7 -1v 1 -e 3 b 5 7 9 -w 3 b 6 8
1 -d 5 -15 8 -b 3 w 4 9 7 -g 9 -p 5 9 6 -7 1 -9 a f 6 t 4 9 5 c 5 -y 2 2e 4 -9 1 -g 5 7 4 -b c 12 5 d
8 -1q 3 p 4 i 5 9 2 k 4 -g 3 -8 8 c 1 -e 5 -c 8 -8 4 -i 2 -e 8 -l 2 -c 1 -8 5 -b 3 8 d -9 6 l 4 8
a -q 2 -2i 2 8 4 -8 8 z 9 -q 3 -8 1 -f 3 -c 2 -a c -8 2 -q 1 -a 2 -e 9 s 2 -7 1 a 3 -a 2 -f 7 -9
2 -1d 2 -i 8 -8 9 -h 2 9 3 -7 a -10 2 r 3 -n b g 2 -b 5 -a 7 x 1 e h -8 7 -b 7 -b 1 j 2 8 6 -d 3 -9
1 -l 1 -n 1 -8 a -a 3 -c 6 -8 3 -7 1 8 4 -v 6 9 5 k g -8 9 -7 4 9 2 -12 a -a 3 h 5 a h -8 2 -8 2 e
8 15 3 -w 1 -r a c 2 11 1 s 2 -l 6 m 7 -9 l -g 3 -1b 2 -e k -b 8 f 1 h 2 8 3 -c 5 -e 5 20 1 h 1 -a
c -f 5 -9 6 -m 6 -c 1 -o 4 -f 4 -d 4 8 a h 1 j 1 f 6 9 2 -8 4 -8 1 -d 3 j 4 -2o 3 -10 1 -c 4 -7 7 -9
1 b 7 v 5 -a 3 a 7 -b 1 -12 2 z 2 -e e 1h 3 -9 a -8 1 -14 6 -o 2 -8 1 -d 1 -c 2 -7 2 -13 4 -7 1 f 6 f
5 -j c k h -b a 9 3 -v 2 14 2 -8 1 -c 1 -8 4 a 1 -a 1 -c 6 -s 1 -a c -c 2 b 4 a 1 9 1 a 2 -g c 8 4 -h
8 11 1 e 1 b 4 -w 5 8 1 o 2 -e 2 -i 1 -9 1 -p 7 -c j -c 1 i 8 -g 4 e 9 -9 f -13 1 a 5 e 2 -o c d 1 -7
2 -g 4 -k 1 -g 2 d 1 -m a p 8 j 9 -a 6 7 c -7 2 -e b g 3 -g 8 f 4 -n 2 c 8 -b 2 8 j d l -d g -13 1 -h
1 -8 4 -b a -1g h 9 6 o 2 -i 1 -h 3 -b 4 -d 1 -p a -o 1 -b a -d 3 -f 4 9 4 l 2 -d 2 7 2 -20 2 9 d b
1 -9 5 19 6 -7 1 -8 f q 4 l 3 -7 4 -m c r 8 d 5 n 6 i a -f 5 h 2 -14 6 -a 1 -q 5 -f 9 -7 a c 5 -a
8 1e 2 k 9 c 3 k 4 13 a j 5 -f 3 c 7 a 2 -8 2 -e 3 -9 1 9 7 z 1 9 3 f 2 -b 3 -d 1 h a -a 5 7 f j 3 h
2 -16 3 -z c b 2 m 2 -1j 2 7 1 -11 2 -7 5 -8 2 9 a -9 1 r 3 f 6 -7 9 -b 3 -a 7 -8 7 -f 2 k 1 -f a m
2 8 1 -a 1 8 1 -9 1 -a 9 -c 6 m 8 g 6 -d 4 -9 9 8 1 z q j 2 -i 1 -d 9 -8 2 c 1 k 2 -c 5 -9 3 a 8 -g
5 g 3 -d e i 6 l 1 -n g -c 6 -8 3 j 3 -8 3 -1h 4 f 3 -u 2 -c 4 -9 5 -v a b 1 b 1 -9 1 -9 3 -9 2 -g
5 -t 9 d 3 -b 7 -1w 1 z 6 d 1 -1b 2 8 2 -q 1 -q 7 -b 6 t 1 -8 9 1j 1 m 6 -e 7 -b 3 -18 6 -d 4 9 2 -10
6 j 2 -a 1 9 t -s 2 -8 6 -c 8 g 6 -k 2 -9 1 -k 4 -a 3 -8 7 -j f g a f 1 8 1 -9 5 -a 2 -8 1 -9 3 -f
e -m 1 a 5 -8 e -d 5 8 2 f 2 k 2 8 2 a 4 -f 8 -a 2 -7 2 z 8 -a 1 i 3 8 1 -9 1 d 5 -8 1 -j 6 -8 4 -e
p 8 9 t k -i 6 a 3 8 1 b 3 9 2 -v 7 -7 2 -a 3 -17 1 7 2 -7 c -7 1 7 4 -8 4 -b 4 -1u 3 -16 1 c 5 -p
g 7 1 -e 5 -c 2 -x f q 5 -g 3 -a f -d 5 p 2 7 8 -b 1 -f 1 -i 1 -f 9 -8 4 -7 2 z 7 -8 8 -9 1 -7 6 -8
1 9 1 -9 4 -a 1 a 5 r 3 -c g -e 3 -g 2 -d 2 -9 1 e g 7 2 9 4 -7 8 8 3 -c 1 -h 5 -b 3 -d 2 -v 1 -y
8 -8 7 x 6 c 4 -1e 5 -9 8 a 1 1a 4 -j 1 j 8 e a -p 5 d 2 -g 6 7 9 i 1 -b 5 -8 1 -h b -b 4 b 4 s 3 n
9 s 4 -l 1 -c 6 8 5 x 4 7 3 -8 2 u 9 -a 5 e 1 -l 4 -9 3 q 4 -8 d -b c -c 4 -a 4 -9 6 9 2 -k 2 -8 7 -c
5 -9 4 h 6 h 7 -9 5 -8 6 9 d -i 7 -8 4 p 5 -w 1 -g 1 b 2 16 1 e 3 -f 2 -b 4 -8 4 -b 8 -7 h -a 8 -10
2 -f 3 -a 3 -8 1 -14 7 -g g 8 3 -16 9 -y 1 -m 1 9 2 -c 3 -b 1 -7 8 p 1 -8 d o 5 l 5 -a 3 -8 2 -l e e
2 -7 3 f 6 -h 1 15 d -c 2 -g 2 -q 1 -c 1 -p 2 m 4 -11 7 7 7 -9 3 -b 2 7 3 l 1 -7 7 -12 1 a 5 -k 1 -p
4 k 8 1h 8 -1k 3 c 2 9 3 -8 1 h 2 -e 8 9 l -e 3 -8 1 -l 2 -f 5 -e 4 a 5 d 2 -7 4 -8 e h 3 a 9 -g 1 f
3 f 2 b 2 b 5 -e 1 -m d -i 5 -d a -r 4 f 4 -9 k -7 f -j 2 -b 2 k 4 -9 2 u 1 1s 5 -d 1 -e 1 8 a g 5 -9
a -b 4 -s 3 -8 5 -c 1 -e 6 -n a -7 8 e 4 -a a p 9 -p 1 g 1 n 3 c 3 -17 9 k 1 d f -f 1 -7 8 -e 3 -1p
7 -d 4 -a d -14 5 j 6 8 e -f c 7 3 k 1 -a 9 h d -8 6 -g 1 -d d -s 1 7 b -9 4 -c 9 8 1 d 6 -g 1 -b e 9
1 -b a -d 2 o 1 a 5 q 3 -d 2 o 3 -1b 2 12 1 y 7 -8 d f 2 t 8 -v 8 -b n -1s 2 -a 3 -9 1 9 3 p d -d
1 -a 9 q 5 -g 3 -a 2 c a 8 1 -h 9 w 7 9 4 -c 2 -c 1 -c j -g j -1h 6 -k b b 1 -7 3 -8 6 -t 1 b 2 k
2 -9 a c 3 h 2 -w 1 7 1 -c 4 -8 2 -8 4 -u 3 -m 5 a 8 8 2 -v 1 9 4 -d 2 -c a 1h 2 -a 5 -b 1 n 1 d 1 -b
7 -c 5 d 1 -a p -a 1 -c 1 -q 1 9 5 -l 1 -8 p -8 7 -g 3 i 2 -c a -7 2 -8 4 -d 2 -c 6 -a 3 -e 2 j f 1l
1 -8 9 -j 1 -b 1 -8 6 -e 2 a c i 5 -7 5 -1w 2 -8 3 -8 2 -7 d 14 2 h 1 -12 4 -j 9 i 1 h 2 -h 7 -8 1 -i
b -8 a -a h -8 l f 3 i a 8 1 -d 2 1p 2 -u 1 9 5 c a s 1 c 4 w 2 -f e -k 3 -j 1 -r 9 -b e f 4 -e 3 -e
8 -b 2 -8 2 -7 1 -c 2 b 7 f 7 a 3 -8 3 -h 2 -a 2 -l 5 c 1 7 7 -g 4 -7 k n 2 -8 j -c 5 8 c -b 8 e a -8
6 -h 2 7 g -9 2 c 4 -h 4 -h 5 -c 9 -a 1 -c 1 h 1 7 1 -r 7 g 2 -e a -9 1 -f 2 -l c b 4 9 7 f 1 f c e
6 -h 5 9 4 r 4 9 2 q 6 -j 3 -f 1 -8 6 l 5 d 3 -a a -b 2 -1i 1 c 7 -9 4 -16 3 -7 1 -a a -9 o -k 2 a
1 -7 5 -12 8 -c 6 -a 4 g 3 -f 3 b 3 -i 4 -9 2 -1i 3 -y 1 -c c -u 3 -h 1 -q 5 -c 1 -7 1 t 2 -a 3 -f
3 7 2 -b 5 -8 6 a 4 -g 2 -b 4 -7 6 8 1 -c 5 -b 3 -a 8 -1e 5 7 2 o 5 a 1 y c g 1 a 6 -9 4 s 5 -f e u
6 -a 7 -c 2 -r 9 c 5 -c 3 -8 1 a 1 d 6 -1o b 8 1 -8 6 -p 5 c 3 -a 3 i 1 a 1 -c 1 -9 4 n 3 -c 2 -7
5 -15 b u 9 -7 1 -7 4 -8 6 -a 3 -1e 2 d 3 -8 3 k 9 -8 3 -c 4 -k 2 x 5 b 7 k c -19 3 h 3 -h 3 -7 5 1f
4 8 2 -8 2 -8 5 -9 1 b 3 -g 2 b b -b 7 a 4 -d 5 d 1 8 d 9 6 a 4 -k 2 -9 2 -v 7 -i 1 9 e 8 e -7 5 f
8 7 3 -8 2 -d f r 1 -g b o 4 -l 1 -f 2 q 2 -b 4 -7 1 -o 1 -8 9 -d 2 -a 6 -7 2 -i 2 -c 5 -8 3 x 2 -e
e -i 1 -18 1 -9 5 -t 1 h d e 1 -j 4 f 5 -b 7 -10 7 -a 5 -8 6 -h 4 8 b -a 2 -f 2 9 1 b d -9 2 f 1 -j
3 -h 2 -l 7 a e -8 4 -9 2 l 2 -d 2 a 2 7 2 c 4 -q 7 -b 1 o 1 d 3 g 3 f 5 -f 2 9 1 -9 1 15 2 a 4 -o
b -u 1 -8 4 -d 2 -i 3 -g 2 -8 2 b 2 -e 2 -d 6 -8 2 -g h m 2 b 3 -9 2 -d 6 -i 6 f c -9 8 k 2 -9 6 -7
1 -x a -8 7 e 1 -l 1 j 1 9 9 -d 3 -o 2 -a 6 m 3 d 5 9 5 g 2 -c 4 7 7 -z 2 -9 8 a o 7 l -8 4 1f 6 -g
5 -d 1 -z 2 -p 2 l 1 g g j j 9 1 g 3 11 j e 6 -c 6 7 1 j 2 -a 5 -k 7 q 4 -b 7 9 3 -b 3 -b 1 -b 7 -9
4 -7 1 -z 8 -j 1 i 1 -7 4 -d 2 -m 4 b 1 -8 4 n 1 c p i f 7 4 -p 5 -y 1 8 4 -8 3 a 4 -7 3 -8 2 b 6 n
3 -8 1 9 1 -8 4 b 1 c 2 e 3 -d 1 1x 1 -l 3 -d 2 -r 1 -b 3 -f 1 -c 3 -c a l 4 -n 1 -f 3 a 8 -i 2 -d
5 p 1 -9 2 -9 6 -w 2 -h 9 -8 o -7 3 -m 4 -i 7 -c 3 7 5 -m 1 -9 5 g 2 b 6 8 3 -e 6 -9 b -b 3 -d 4 -9
1 h 4 8 8 -8 4 8 4 -9 9 b a -e f -l 6 b 1 -a 2 y 4 -w 1 9 5 d 6 -c 2 -d 1 c p a 1 -8 2 h h -8 1 c
1 -g 3 -7 4 h 7 -c h -7 5 -o 5 g 7 -17 1 9 a -r 9 l 8 -b 1 -j 2 -d 3 14 6 -y 1 b 4 -c 2 -9 1 7 5 f
4 -v 2 -9 1 c 2 e f d 5 7 5 -1h 3 -7 2 b 2 -1n 3 -u 2 8 4 -8 3 -u 1 b 5 -d 2 -d 4 -7 j -11 b -m 2 k
7 e 4 g 6 -h 9 c 3 h 9 -g c -7 7 -a 2 -m 2 8 2 -d 5 -1q 2 -9 c -d 8 -i 8 c a -t 3 -d 1 -7 1 -a 7 -8
4 -7 9 -a 7 b 4 -g 2 d 3 h d 14 1 -h 5 -d 5 d 1 b 1 k 9 -b 2 -z 1 -8 2 f 7 e 3 n a -d 5 -7 7 -1p 3 -9
2 c 4 -c b e 5 -k 2 b 4 -l 9 -8 1 i 6 -b b -h 3 -8 1 f 4 9 h -f 1 k 5 -8 2 -f 6 -c 3 -b 4 -y 3 -8
2 -8 5 -9 6 -b 2 7 7 -8 6 o 1 9 4 -9 l -9 a g d 9 3 -j 6 c 1 e 2 x 2 s 2 -k 7 -m 4 k 1 -9 a -x f b
7 -j 9 l 2 -8 4 -b 1 7 3 9 1 9 4 -7 2 -f 8 -p 7 d 3 b 6 -8 5 -b c 18 5 -m 4 -7 7 -r 8 -a 4 -c 2 -d
u -a 5 -d c -y 4 t d -7 4 w f -f b -9 1 -f 1 -b e d 1 -8 1 -e 2 f 3 -a 8 11 8 r 7 -c a -d 4 a 3 -h
d b 3 -e 2 -c 2 a 6 -c 4 -11 2 a 6 -8 1 -j 3 g 6 7 4 -f 8 a 1 -9 1 d 1 -c 9 -d 4 9 6 k 2 -m 6 -a b -l
a c 4 -b a -a 9 f 7 c 1 -e 1 -h 2 a 8 -8 2 g 4 -u 5 7 1 8 8 d 6 -8 1 1d 2 -c 9 h 3 b c x b 8 3 -b 9 a
3 d 2 -s 2 -k 4 8 3 -9 a -h 1 -8 5 -14 1 -f 3 9 7 -e 2 -9 2 d 1 -7 2 9 g a 4 -d 2 7 f -r 3 a n 1h 2 w
3 -f i -g 1 -f 4 -9 5 8 1 -h 4 -v 3 -o 2 h 1 f i 8 c a 1 h 4 -h 9 k 4 15 5 -8 4 -x 4 -f f n 2 -c 1 -8
1 -k 3 -14 2 -f 1 -9 1 -k 7 -9 2 -r 9 u 5 -8 1 -2c 8 8 2 9 1 h 2 -9 6 -f 2 -q 2 -8 1 -8 2 -a 1 -e
3 -a 2 -10 8 -8 4 7 5 -8 3 -a 9 -b a m f p 1 p 5 -e 3 e 5 9 4 -1k 3 1d 2 -1e b -d c b 3 1o 1 -a 1 -11
5 -26 1 l e 8 2 9 3 -m 6 d 1 f 6 7 2 j 9 -7 8 -12 3 -9 1 -7 2 -c 2 -8 d -1h 5 -u 1 d 2 2d c a 6 -c
1 -8 2 b 5 -i 6 -o 4 c 9 n 3 -g 2 -t 7 -8 3 -9 d -7 2 8 1 f 1 -d 7 -7 3 o 3 9 6 8 8 9 3 -13 6 -a 1 -x
5 q 2 -d 7 i 4 c 4 e 4 -9 9 -9 1 -u 6 a 3 -9 1 9 1 k 1 -8 2 -8 3 -a 3 c 1 t 2 -1b 5 k 4 1i 3 17 8 -9
7 p 8 9 2 l 1 -e o -c 1 -y 2 -c 3 -8 3 7 1 -h 6 s 2 -d 2 -b 3 -1e 6 -d 1 -1y 3 k h -7 8 a 5 -b 2 h
9 -13 9 -s 2 -m 3 -c 3 -8 4 -t 6 -e 5 -f 9 -7 1 i 1 -x 3 9 2 -a 4 -l 2 -y 3 -n 6 -a 5 -c 3 -g 9 9
1 -e 9 -c b 1i 4 a 2 -e 7 a 4 -9 3 -h 5 9 1 9 a -k 8 a c -9 3 -a e -8 2 t 6 -n 2 9 8 -9 3 e 1 -a h 7
a -v 8 y 1 d 1 -d 3 -j 2 -a 2 -7 7 8 j 7 1 9 2 c 1 -i 5 i a -l 3 a 5 -e 7 o a -a o -g 7 g c -d j e
a -a 6 c 6 -7 1 p 6 f 3 h 2 -d 4 -8 5 i 6 -7 2 f 5 -b k -c 5 7 2 8 3 -n 1 m 1 a 5 -9 5 -8 2 -d i -l
6 -a 1 1d 1 -c 1 e 1 n 1 -j 9 8 g -8 2 -9 5 c c -8 5 y 3 f 3 -p 5 -a 4 -2j 8 -d 8 9 5 -8 b b 2 -9
3 -2c 1 -9 a -8 5 -h 4 -m 1 7 d m 1 m 1 -j 1 -e 8 -8 b -9 b -c 2 -g 1 -7 4 -i 4 7 7 l 2 -j e d 2 -8
c -b d -v 5 -7 2 c 1 g 1 9 2 7 i -14 5 -g 2 -f 3 -j 2 u 2 -7 6 a a -c 1 e 3 9 3 q 5 -e 2 -a 9 x 2 8
9 9 2 a c 21 2 9 1 -7 4 y 2 -k 8 j e -c 1 -8 2 -a 5 -d 4 -e 1 -8 3 -n b c 2 -7 1 g 1 a i -8 3 -v 3 e
b -n 2 -t 2 -8 4 -f 3 -8 5 8 7 b 5 8 6 -e 5 d 7 -c 8 -b 3 -h o d 4 t 6 -n h c 2 c 2 -b 4 -e n a 2 a
3 -9 9 -c 3 -a 5 -d 1 -c 6 x 1 c 1 9 f 7 7 l 8 -s 3 1b 1 -a 6 -b 2 -q 2 -8 4 e 6 a 1 j 2 -8 2 9 b -b
c -k d -f g -e 7 c 1 -i 5 -16 b -8 4 -7 2 -14 9 k 1 -e 1 -p 1 -9 6 -v 5 16 5 -1e j -d 4 d 4 -c o -7
e -9 1 -h 3 8 9 8 5 -7 3 -l 4 -7 3 -z 5 -9 5 j 7 -a 2 -b g -b 9 -t 5 b 4 -f 3 a 4 -a 4 9 3 c 1 f 6 c
2 8 1 -8 2 -c a l 7 i 1 g 4 -a a -8 8 -8 a -8 3 k 9 b 8 -z 6 -9 1 -a m -9 2 -8 8 7 6 -h 6 -9 a 1a d b
1 -7 2 -g 4 -8 6 -1g c w 3 9 7 9 l 11 9 -8 1 -7 6 -d 7 -c 2 -a 1 -b 5 -b 2 u 2 b f -c 3 9 9 -q 5 -b
1 w 6 r 1 -a 8 -e 4 -c 1 9 1 a 1 -8 a -7 2 k 8 -8 8 7 2 -p 2 -a 3 -m 5 -f 4 -e 4 d 6 -g 6 e c -c a c
1 -y 8 -a 1 -20 c -h 2 h 2 -a 2 v 5 -j 4 c 2 b c n 2 9 8 -c 2 -7 s 9 3 7 2 -g j -g 3 c 5 -9 6 s 6 -8
a -g 1 15 3 k 4 -8 7 -9 9 -d 1 -8 4 -e 1 -9 8 d 1 e 2 e 5 -p 3 e 1 -v 1 -b 6 8 1 e 3 -z 5 -9 9 f 1 s
5 -z 4 a 2 -c 1 -19 3 -d 1 -9 1 -r 5 w 2 -i 6 -8 1 8 2 f 1 i 3 w 8 f a -c d -8 5 -7 4 m 1 7 4 a i -l
3 -1c 1 -d 5 a e -b 4 -c 1 d d -m 3 -i 4 g a b 8 7 2 e 7 d 5 -8 c l i -8 5 g 1 -e a -8 a -h 3 9 6 -b
1 l 9 -e 9 -10 2 w 3 -a 3 h 3 -8 e -9 3 -g 6 -n 2 f 6 -8 1 -s 3 -12 2 -i a j 2 1v 8 -a 6 -a 1 -9 7 7
2 8 3 h 3 9 d 8 2 18 n -m 2 -1e 2 -c 5 -s b -8 1 7 6 b 3 -8 2 a 2 -a j -a 1 a 1 -t 1 9 3 -9 2 -7 a h
g h 3 1p 1 -a 3 d 4 -l 8 -c 4 s 4 -l 8 -e 1 -d 3 c f y h -e 5 e 1 -8 6 -b 6 -a 5 -e 1 b r -h 3 9 4 9
3 -9 2 z 4 -7 5 1b 2 -j 7 a 4 -c 4 d 2 h 6 g 5 p 8 -9 8 c 1 b 6 -a f -a 4 -8 2 e 5 -9 c -d 1 -b c a
1 -a 4 d 1 -1b 1 -a a -e 9 -v 8 -d a -z 1 -11 4 -9 3 -8 d -k 5 p 1 -b 5 -8 8 9 1 -b n h 2 -8 2 -d
1 -a 5 14 6 d 5 8 9 -b 2 -1j 3 -f 1 -h b d 3 1v 6 -9 b -b 6 -b 9 -8 c b 5 -8 8 c 2 -d a h c 1c 3 x
5 -12 6 -9 b -2d 7 -9 8 -c 8 -k 6 7 1 d 1 -c 4 -a 1 -8 c -a 4 j 2 c 1 y 4 -i 3 -l 1 9 4 -d 1 -8 2 -8
4 a e 9 c t 8 -f 3 -d 6 -8 4 -k 4 z d -9 h -7 2 9 1 8 1 a 1 i 1 -b 7 8 1 -b 3 -1d 2 -c 5 -8 1 -d 5 9
6 -19 a b 3 l 8 -8 6 -b 9 -7 2 -8 5 p 7 -b 4 -o 2 -b 2 16 3 8 7 -7 2 b 2 -i 5 9 6 8 1 -h h p k -7
1 -8 1 -8 a i d -9 k f 1 i 2 -b 7 g 5 a 2 -8 5 -i 4 -b 2 i 5 e 5 -9 2 -a h -a 7 -9 6 -o 5 -8 8 -c
4 -f 5 -a 5 -c 4 7 7 -9 2 -a 8 -9 2 n 5 b 3 d 2 -8 2 -e 4 -8 c n 8 -m 1 -a 1 -8 x -7 7 -h 5 9 3 -d
a -d 2 -a 5 9 3 -a 1 h 9 q 2 v 4 r 5 9 c p 1 m 2 -e b -a 8 d 1 f 8 7 d c 6 -7 5 -r 1 -e 8 -8 1 -c 2 c
8 b 4 -a 1 -9 4 -9 2 c 3 -n 1 -8 n -l j 1l 9 -h 5 k 3 -a o 7 9 -e 5 -b 3 -h 7 -m 2 -8 2 -c 3 a g -c
6 c 2 a 9 8 1 -n a b 2 -c 1 d a 15 8 -1m 5 -g 5 -d 2 -e 8 -b 3 -9 4 -g 6 c e -v 6 g 1 d 1 -b 2 -8
2 -8 2 -a 7 -e h -8 9 -9 a -15 7 7 2 -f a -c 7 -a 1 -v h -9 5 -n 1 h 9 i h 9 3 -e 9 8 4 -w 1 -10 2 9
2 -1h 3 9 7 t 3 e 3 g b -c 1 d 2 -a 9 a 4 e 2 -9 8 -s 3 -a 1 j 2 -8 4 -7 1 v 2 h 1 -1d 3 -8 7 -j 4 g
5 7 4 -h 1 -d 1 a 3 -b 4 -e 9 -n 3 -b 2 -j 4 -c 1 -a 2 8 9 -a a -9 2 j 2 -8 8 -a 3 n 1 -9 1 9 9 -c
3 -9 2 a 4 1c 2 -7 4 -h a -c 3 i 1 -d 1 -7 1 d 7 -c 2 -8 1 -i 1 -f 2 h 2 a g -i 8 -q 7 -c 9 -k 3 -8
2 -e 1 -b 1 -i 8 x 2 9 4 g 4 -g 2 a 9 k d -c 1 -a e s 4 -b 3 -7 5 a 8 -9 9 7 1 a b -d 2 -f 4 -9 9 a
2 f 1 8 6 -7 i -9 3 b 4 a 1 -8 7 b 1 -h 1 7 3 -g 2 -7 a z 2 s 1 -h c -7 5 -8 2 -b 7 -8 7 -b e 8 3 a
2 i 5 -9 1 -s 2 -o 2 -11 1 -o 3 -7 3 m 2 -h 1 -h 5 -f 5 b 9 8 1 -9 3 -d 4 -d 1 g 4 -c 4 1e 5 8 3 -p
4 -w 3 9 1 b 8 l 5 -t 3 -f 9 i 1 7 1 -1m 6 b 3 e 1 e 1 -r 2 a 7 a 2 e 5 8 1 c 8 -d 3 o 3 -o 1 f 1 -8
9 17 c -8 1 13 3 7 4 -8 n r j -9 1 -l a -f 2 -h c -8 1 -8 6 -9 8 g 2 -b 6 -i 4 -r 1 d 8 -a 9 -e 6 e
4 -h 1 -h a -d a -f 1 9 3 f 8 a 8 -7 5 c 2 -16 a -8 3 -p 1 -b 2 -d 8 -a 7 -f 1 -h 1 -t 4 e 3 -b j h
8 -c 5 -8 b -d 4 -b 1 d c -9 e -f 3 -b 6 -9 1 -d 4 -7 1 -m i -u 9 p 1 -j 7 -s 5 12 4 -x 7 i 2 -d b -8
2 9 h -m 1 9 3 -7 5 i 3 -f b -9 1 l 1 -m 1 8 2 19 2 -w 7 -f m -b 5 -2k 1 o 9 -a 8 -a 3 a 5 -7 3 -v
3 -h 2 l 6 -g 3 7 5 i h -b 6 e a 8 1 8 2 k 1 a 3 -c a -8 b p 1 8 1 e a -i 5 -g 6 -9 6 7 4 -a 8 -h 6 7
3 -c 2 -b 4 -8 f -f 3 -g 8 -z r g 8 1t 2 i i -j 1 -a 2 -c 2 -i 1 -t 7 b 3 -f 1 -a h d 1 -c 4 r 1 -9
3 9 1 -9 5 8 1 8 1 -9 e -a 1 -9 i o 8 b 3 -8 4 -k 7 s 2 8 6 -9 8 -8 m o 2 -i 1 f 9 o b -7 g e 5 -7
6 -w 6 b 3 g 7 -d i 8 p -i 8 -7 e 19 c d 4 -8 4 -b 2 -9 h -7 2 -c 1 h 2 -j 6 l 6 -d 1 -8 7 -9 8 7
7 -11 3 -b 2 -p p -f 3 -8 1 c 3 -8 6 e 8 -a 1 -i d c 1 -c 1 -h 3 -1f 8 -d e -1w 2 -g 7 b l c c -i h 8
1 n 4 -7 7 -h 2 x 2 c 1 i 4 i 6 g 4 8 5 -c 5 -f 6 j c a 1 e 3 -d 8 9 e e 2 -13 1 -2z 1 -9 1 -9 4 -h
1 m 5 -8 4 d 5 -h 1 -7 a 8 i d 1 -7 9 f 3 -8 w -p 9 -w 1 -8 4 -l 5 -b 4 -8 3 -d 2 -h 3 -7 3 -b 1 8
2 -8 4 7 4 s 3 -8 c h 2 -i 8 w 1 -b e -8 8 -31 1 -a 8 -d c d f 18 1 e 3 -e 8 -a 3 -e 3 -7 6 -9 b -b
1 -h 7 c 1 -e 8 o 1 7 b n d h 5 z 2 -u f a c f 1 -g 2 -h 1 -8 3 -7 e -c 1 o 2 -9 1 -h 1 -d 7 -g 5 b
5 -c 7 -1z a -g 6 -7 7 -h 2 8 1 f 3 -w e 8 3 r 3 -m 4 -d 1 -g 5 -d 8 -9 9 -b 1 -c 6 -f 1 c 1 -8 h p
1 -a 2 7 b b 1 -k 2 -i 4 g 1 p b d 1 k 5 10 1 -c 2 c 1 -8 6 -8 3 -c 2 -27 6 -14 2 -p 7 -c c -9 7 -9
1 -1n 3 -f 1 -7 5 -8 o d 3 -b 3 -14 a g 2 -8 1 8 f f 2 -c 9 e 3 -d e i a j 5 a 2 -v 1 s 3 p 5 -j c h
2 k 1 f 8 -e 2 -8 3 -9 4 -j 1 -c 7 -p 2 -b 8 p 2 g 1 7 1 j 1 -f c -9 1 a 8 -8 5 i 1 8 6 c 2 -v a g
d -8 2 f 5 -11 4 -c k b 1 -1u 2 -k 4 -3t 1 -b 7 -b 3 t 1 13 4 -b 2 -j 4 b b -b f 9 1 j 4 q 1 a 2 -g
3 -c 3 -8 1 -a 2 -s 5 9 3 -8 1 z f -a 4 -a 2 -a 6 h 6 -8 1 -p 2 h 2 -7 5 -r 7 -9 j -9 1 -b 2 f 7 -13
3 -m 4 -9 7 -o 1 h a -u 2 -9 3 -u 5 -8 2 8 9 -9 d -7 2 -8 3 -d h u 4 -d 1 -s b -n a -b 1 f 4 g 1 -9
7 -8 h 7 1 l 2 -d 1 -p d -c 1 -l 8 f 8 -m 1 -8 2 -c 2 b 3 -r a -n 7 8 9 8 d j 3 s 1 -j n 7 5 -1j
a -19 n -9 8 -9 2 -d 5 -h 3 -f 2 8 1 m 4 -k 1 b 1 b d b 2 9 5 -a 1 -b 2 -q 3 -a 2 g 1 e 1 -l b -8
5 -9 a m 2 -e 7 b 4 a 1 -a 2 -8 k -a 2 g 1 j 4 -h 2 y 6 -15 1 -8 9 e k f 3 c 6 8 9 -9 3 y 4 -1b 6 -d
4 -w 2 -9 2 d e -a 6 s a -8 1 e 3 -g 2 -f 5 o 8 -9 8 9 2 q 3 -l 9 c 2 8 1 b 3 -k 2 -9 e -18 2 9 5 -w
6 -a a 8 g -7 1 -9 1 d 1 -a 3 -9 b -9 3 -1k 1 8 2 7 e -a 5 -v 1 1a 4 8 6 -b 1 -8 2 8 7 -1e 6 -b 4 -h
5 8 2 9 9 -d 1 h 3 t 1 7 5 -e 3 -9 5 g 5 e 1 -m 4 -b 4 l 1 7 6 -n 4 7 7 -2g e n 4 -c 1 -8 2 b 1 -7
1 j 4 a 1 -k 1 -b 5 p 6 8 4 -q 2 9 8 -k 1 -a 6 a 3 -e 3 -8 1 -7 1 -n 4 8 2 -8 1 -b d 9 5 w 3 -a 5 -w
1 -9 2 14 b g 4 14 9 -o 2 9 7 -21 2 -a 3 8 5 -8 2 -9 4 -l e -7 4 -8 5 a 2 -1d 1 -b a l 3 d 4 -k 4 c
4 -8 3 e 8 c 9 9 2 h 6 n 6 -a 2 8 3 -n 8 b 1 -7 3 -i 1 j 6 m 2 -a 7 -b 5 j 3 -k 4 -8 2 -m 8 -c b -a
5 -a 4 -h 4 7 1 -c 6 1i 2 -d 2 b b -i 2 -8 1 -j 5 -a 5 -f 7 23 2 o 4 -w 1 -m 4 h 6 -9 3 -c 1 1k 9 -a
2 -o 6 -g a -7 q -d 4 d 3 u 5 -a 5 -c 2 8 9 -7 3 h a a 6 -f j g i k 3 9 1 -9 1 -f 6 -7 4 -8 7 -9 2 e
4 b 7 -c 9 -8 5 -i 1 -j 3 -d 7 -a 3 -16 1 g 6 -j 2 -9 1 -9 2 9 5 -a b -b c -j 6 -e e -9 1 11 1 -a
3 -e 3 b 2 -c 2 -8 6 -j 8 h 6 i 5 -m 2 e 9 -c 1 -e 3 c 3 -p 6 -8 2 -b 1 -7 1 -j b 9 8 -h 7 e 4 -7
2 -h 8 d 3 -b 5 -8 7 b 5 -m 1 9 1 b 8 -f 1 -9 1 -9 7 b 1 v h a 2 9 n -9 5 -7 6 j 2 -m 8 -c 3 -n 5 -k
1 -a 2 -9 6 -8 2 c 8 a 4 -8 3 -i 9 a g -b a -9 3 -f 1 -d 1 -b c o b -b 1 -d 7 -8 1 -c 7 -a 3 -11 4 c
8 -8 1 -9 1 8 4 e 5 -b 4 -8 4 -1a 3 -9 8 8 7 c 2 -8 4 o 5 j 4 -l 2 -e a h 2 -7 5 -k 4 e 4 b 6 -9 9 -9
7 -p 3 -10 6 m 1 -j 3 d 4 -1d 7 14 5 7 6 -y 5 -7 6 -18 f -d 2 -d 6 -b 3 9 4 -9 d -b f 9 6 -d 5 -a 8 8
3 -c 2 -15 2 7 1 -12 4 -c 3 d 5 b 1 -e 2 -9 5 7 3 -8 5 -8 1 8 4 -c 2 h 1 m n -i 2 -b 1 e 3 -b 1 j 2 7
1 -9 2 -c 6 -9 1 -c 3 -9 1 -a 4 -16 4 -1b k j b u 9 -h 1 -8 b 8 2 j 4 c 2 -b 1 -9 3 d 1 -w 2 d 2 -a
3 -7 a -g 2 p 1 -d 8 -e 2 -e 6 -b 4 -a 1 -x a -17 1 -f 8 -d a -b 8 c 1 -c 3 b 8 -8 d j 4 -a 1 a 4 -j
4 -8 2 m 5 -9 2 -9 4 -t 3 u o -g d -g 6 -a 4 i 1 d 7 g 3 a 5 -d e 13 c -a m -w 5 -7 3 -9 4 -h 9 -7
6 -e 4 -h 3 -h 2 7 8 1e 5 e 1 1p 2 -8 3 -9 4 -b 2 14 9 9 f -b 4 -l 6 -8 3 -m l 8 3 b 3 -a 8 1a 9 -p
1 d 1 -i l 8 1 -9 2 19 7 b 3 8 5 -8 5 -8 v -a 1 -i 1 -e 2 v 5 -p 1 -a 6 z 3 -8 3 -a e -8 3 -a 2 e 1 a
2 -9 6 -g 1 -a 2 9 6 -d a -8 3 -9 2 -a 6 -9 9 -g 3 8 9 9 2 -a 1 k b -b 5 10 3 10 2 l 3 -n 6 -a 1 -g
4 -d 8 -a 2 -18 5 9 1 -9 2 7 1 -a 3 9 4 -8 4 -c 3 c 1 -g 8 f 5 -1a 2 -9 h -c 1 a 1 -j 1 -b f 7 4 -p
a -1l 4 -7 1 -9 1 -8 4 -w 1 -8 e -q 9 -c 1 -7 8 -b 5 -o 2 8 7 e 6 b f z 4 c 8 16 3 a 3 a 3 -b 1 b
1 -9 f 8 2 a 7 d 1 -7 7 g 4 -c 2 -c i -k 2 -9 2 -c 1 c 1 e 3 8 2 8 2 -w d 8 1 l 6 -s b -c 3 -9 1 9
e -a 1 9 6 -h p 9 5 -1a 9 9 3 9 7 -f 6 -g 2 -c 1 -f o -k c i 1 b 1 -g 1 -a a -d 1 -m 2 e 2 h 4 -l
6 -o 1 -t 2 -e 3 k 5 -h 1 n 2 7 9 -1f 2 b 2 c 8 u 4 -f 5 d i f 2 -1x e -b 6 -h 3 -9 1 -8 6 d 6 -i
9 -9 7 -9 2 -q 2 b 1 8 5 c 5 q 5 -a 1 -g 2 -h 3 -k 5 g 3 -i h -r 2 -13 h 8 5 -a 2 9 d -p 2 9 6 8 1 -b
2 -7 7 9 4 s 1 -19 4 a 9 a 6 -d 1 -k 3 -c 9 -8 2 b 1 k 5 -b 2 8 8 -9 9 -l b -8 1 7 5 -p 4 -12 1 c
3 -7 c -19 5 i 3 -a 2 -8 5 -9 1 -c 5 -8 4 -7 8 7 4 -c 2 -9 7 -i a -b 1 c 2 -p e c h -b 4 -9 1 -g c -9
a -k h -8 9 12 1 -k c -k 7 -8 1 b 6 -8 1 -9 l w l -f 5 -8 3 -8 2 -e 1 -2f h -c 7 -d 2 -i 3 -8 o -b
1 -j 1 d 9 -7 1 -k 3 a 5 -8 4 1d 3 n 4 -a 5 8 2 8 2 9 3 -p 1 -e d -d 9 -e 1 -c 6 -8 5 -8 5 -g 1 9
5 -8 4 7 3 -b 3 g 1 n h -17 1 m 3 b 2 -b 1 -8 1 o 4 -a 5 f 1 -d 1 -l 4 -7 9 h 1 -a 5 -k 8 8 3 8 2 -b
6 d 1 a 4 m 2 1d 7 -j 5 -h 5 8 1 9 1 f 2 -p 2 -n 3 -8 3 -7 4 9 6 -8 1 -c 1 -f 1 -8 7 -9 1 a 1 -g 9 t
7 -l 4 a 2 -k 2 -7 2 -b 1 t 3 -8 1 -l 1 u 1 -c 4 -e 4 8 3 -9 2 9 3 -7 7 l l -q 5 -f 5 -b 2 -a 3 -i
1 -g 5 -s 1 -b 2 -n 1 7 1 -d 3 -11 f -g 6 l 1 -a l j 1 -a 2 -a 2 q 1 -17 2 -1a d -f a 9 8 -g 2 -10
i -b 1 -7 4 -a 2 -a c -9 5 -b 4 -9 1 -n 7 9 b -7 i d 4 -7 e k 2 -a 1 -e 1 -c 5 8 5 k 1 -f 1 b 9 9
c -g b -b 6 -8 2 -v e n 1 -7 4 8 1 8 4 -8 8 -7 2 -15 4 -d 9 -e a -q 2 -a 6 -g 2 -b d -9 2 b 8 w h 8
2 -9 1 -7 6 8 3 8 1 -f 5 m 6 -7 1 i 6 -9 3 -7 1 8 a -f 1 -8 1 9 2 n 9 -h f d 2 -13 4 -w 3 -a 7 m 4 a
1 -a 4 -7 9 g 5 -a d -e 6 -8 1 h 2 12 8 m 9 -z 1 13 5 -9 1 s 4 -8 4 -c 2 -b 8 -8 8 -n f i c -9 2 -a
3 -b 2 c 1 l 1 -7 4 9 8 o a a 9 d d -f c -a 3 -r 4 a 2 p c -13 2 -z 1 -c 3 i 8 c 1 -8 2 -a a i 4 -f
c -p a -f 6 -d 1 -d 3 -8 5 -h 3 c 7 -a k b 2 k i -c 9 -15 3 -8 l -7 k l 9 -e 2 -b 4 -8 1 d 3 -8 2 -r
j a 1 -8 8 -8 f -9 c l e -9 1 -f 3 7 1 d 1 o 2 c 1 -9 6 d 5 -b 9 -c 3 -b j -g 1 -8 3 a 1 -c 3 -b 3 -a
7 -m 1 r 9 -t 2 8 2 -c 2 -9 a a 5 -d 5 l 1 s 8 -8 3 j 2 9 9 -b 1 -t 7 -a 3 -f 8 -8 b -b 2 1m 4 h 7 -l
3 -d 2 -b o h 4 -b c -c d j 1 -b 2 -c 3 -4f 4 -g 1 -k a h 5 -b 1 8 2 w 4 -17 6 -9 8 8 5 x 1 b 2 n 4 l
6 -8 2 -l 1 d 8 -a 5 f 6 7 1 -8 2 -e 1 8 c -f i -16 1 9 1 9 1 -9 8 a i z 9 f 1 -9 6 -k a -19 5 -7
3 -g 3 -1d g m g -1z 2 j 4 i 8 -a 7 -g c a 3 -t 2 -a 4 a 7 e 5 d b -e k -33 2 -8 1 f 2 8 1 -a 4 -i
4 -s 2 -g 6 -y 1 -a 7 -d 1 a a -g 1 b 4 -m 2 7 7 -a 7 -9 z -g 4 h 4 -1f 1 -v 6 -a 8 -j 4 -o 1 -9 e -b
6 9 c f d -f 9 7 4 -z b v 6 -8 1 -m 1 c 1 -9 5 d a j 5 z 2 -c 4 e 2 -e 9 9 2 -e 2 e 9 -l 4 w 6 7
5 -19 j -8 5 -b 7 n 2 i 1 21 1 9 b -8 b -d 2 8 8 9 4 -g d m 1 -e 7 d 5 -9 4 o 1 -b 4 e 3 -o 7 -e 7 -9
3 -e 1 u 2 e c -a 7 -d h -8 5 7 9 -c 7 -h 5 c 4 -f 2 -p 5 -8 6 -8 1 -b 1 b 5 -a 4 b 7 -m 4 15 a 9
b -v 1 -19 3 -a 1 -a 6 -k 5 -9 5 a 9 7 3 -k 9 -o 7 8 6 -d 4 -g 3 -a 1 h 4 -9 5 -b 4 -w a -k 2 -8 1 l
1 -g 5 b 5 e 4 -c 4 -8 d g 7 -9 1 r 4 -a 2 -d b -a 2 c 2 -11 3 o 9 -a 2 -e 1 -8 e -8 g -8 3 d 3 h 2 8
8 9 2 -j a 10 1 -12 4 -a 1 8 3 -a 1 t 6 9 1 -7 1 -b 4 -b 3 -b 1 s 5 q 3 t 5 -7 3 a 4 -1u c 9 9 -b
1 -b 4 -8 1 -d 4 -j 1 e 6 -g c -c 2 -c 3 -1d 3 c c -b 7 -2e 1 -a 4 -a 1 -f 3 13 2 -8 1 -a 6 g 3 -j
1 -8 2 -e 3 -c 4 k 1 b 3 p 3 9 1 u 2 -9 3 d 2 a 5 -y 5 -b b x 8 g g -c 3 i 2 -8 2 -a 7 -b 1 -g 3 1g
9 -8 1 -10 1 -l 5 -v 1 -d 3 -e 4 a 3 b 2 -g 3 7 3 -l a 9 1 8 1 -7 3 e 8 -d 2 c 6 c 1 -8 2 -8 7 c 1 9
1 -a 5 -b 7 d f -a 2 -j 3 -j 3 -c 2 -i 2 -v 5 9 g -d 4 -g 5 l 1 b 2 t c 9 3 -c 2 -7 3 -21 a -s 3 -n
2 -j 3 -8 1 b 5 -c 2 -9 3 -p i p b -a 9 k i x 1 -b c 9 4 -g 1 -1v 1 -x 8 -1c 2 -f 6 -a 1 1i 3 a 1 a
4 o 6 -1o j -9 3 9 3 -9 3 s 1 8 1 j 2 7 5 h 1 d 6 -9 3 9 3 -j 7 -b 3 -i 4 -d 4 -9 7 -8 4 -a u y 3 -9
2 -b 2 -e 1 -g 2 9 3 8 4 7 1 -1h 9 e 6 -e 5 -8 2 -8 9 -c 4 -f 1 -1e 8 -n k 9 8 8 1 9 a -12 1 -d 3 m
3 -17 b a e k 1 g 5 -a 6 -8 d -9 2 -i 1 a e -a 3 -8 1 -y 2 -c b -9 3 -7 7 9 2 -b 1 -b 1 8 g 7 6 -9
1 e 5 c 1 -7 6 -f 4 a 2 -y 1 -9 1 8 a e 1 m e 9 1 8 2 9 2 -a 8 -18 8 12 k d 5 -b 8 -9 1 9 a -9 8 -8
5 l 7 k f c 4 -15 4 j 3 -w 1 -a 8 -f 2 c 6 -b 9 -16 5 m 3 -k 4 j 5 -e 7 f 3 -8 8 -a 5 -a a -n 2 j
1 -f 2 -8 t -a 7 -1e 1 -a 1 8 1 1g 2 -1w a -c 2 -q 1 -h 5 -y 1 j a -b 5 -9 1 -8 1 d 2 -f a a 1 -8
3 -9 6 -f 3 e 2 -9 1 -b 4 c 3 l 2 -c a c 3 a 6 -u 2 -8 1 -j 4 8 1 -9 8 -r 5 -7 2 g 1 j 2 7 1 -h 4 -o
9 m 1 -9 2 -8 6 -a 3 d 4 -l 1 -g 3 f 5 j 3 -8 7 8 3 -r 4 -e 7 8 l -m 3 g 5 g 3 n 5 -9 1 -d d 2k 5 -8
1 -9 1 -f 1 -x 2 7 1 -c 2 -7 5 -k 2 f a 8 3 q m 9 2 -8 6 8 9 -b 3 -b 6 15 2 -d 5 r 2 -k c -e 3 -9 1 a
1 -m 2 -i 6 a 1 7 3 -1d 1 8 5 9 4 -q 2 -8 2 -1o 5 -9 7 -a 5 -k e h 2 -q 3 c 6 l 7 e 1 -b 1 -7 3 9
5 -c c -7 2 -c 8 -k c -a 2 l d 14 5 -h 5 -8 6 d 3 11 5 -8 1 m 1 7 4 b 3 g 1 8 7 -l 9 b 2 -7 7 -9 e -9
2 7 4 -k g l 8 r 2 -c a -a 2 k 3 -b 4 j 6 9 6 i 8 9 4 -f 1 -8 6 -9 4 r 2 -c 4 -8 1 -h a -t 1 -g 1 -17
5 -a 3 k b -a 2 9 2 q 4 -j 7 -q 2 -b 4 7 1 -l 1 e 4 -m 8 -w 2 -a 8 -a 4 9 g -l 6 -e 4 h 3 -a 2 -9 1 8
g -e 3 -8 3 -a 6 h 9 m c 8 5 -r 2 -8 4 -g 3 d d -1d 6 -e 3 y 2 -1d 2 d 2 1i 5 -y 6 -g 3 -c d -e 5 -d
2 8 b -a 3 -h 6 -13 8 -9 3 -h 5 -9 6 -r 9 d 2 -c 1 m 6 i 4 -c 4 9 5 -k 5 a 2 19 3 -p 3 -13 6 d 5 -c
3 -b 2 7 7 l 1 -h 4 -9 3 c 4 w 4 n 3 b 2 -9 9 -7 1 c 9 f 7 o 3 -b b -e 3 9 4 9 9 1x 9 e 5 -b 9 -8
9 -x 4 y 8 n 3 -8 e 9 1 -e 3 d 8 -i 8 -9 3 g 3 -7 1 -7 7 c 7 a 3 w 8 -11 1 -u b k 2 -8 1 c 1 c 3 -c
3 -e b e 4 8 1 -a 6 1b 5 -h 8 -8 1 1q f 8 3 e 8 -10 8 -k 4 -7 4 -8 5 b 2 -9 3 a 6 -n 1 9 1 e 6 9 2 -7
3 -a 3 -8 a g 7 -8 2 f 7 -a 1 -k 6 a 2 -a 3 -9 2 e 2 -8 1 -c 2 z 4 -f 8 9 7 e 3 -c 5 -m g e 2 -9 4 -b
1 -c 3 -f a -8 2 -c 6 a 4 -8 b g i -b 1 b 5 -m 6 -8 6 9 3 -e 1 9 7 b 8 -7 e g 2 -9 3 a 6 -b 5 u 1 u
1 -f d -b 4 -d 9 -h 2 -t 1 -8 2 -h 8 a 1 1o 4 -e 2 -1o 1 -8 1 9 4 -c 4 -g 7 h 1 -q 9 -b 4 9 1 8 2 b
3 b 7 d 2 -a 2 -a 8 -z m 9 1 -e 4 -f b -8 1 -c 4 -d 9 c 6 -l b -d 1 -g 1 -e 4 -13 2 -h 5 -1d 1 -b
2 -8 3 9 1 -7 f t 1 e j -8 2 1c h n b -9 3 -h 2 -a c -k 1 -21 3 -d i 8 7 9 3 -9 1 -9 5 8 1 -8 3 -y
2 -13 5 -y 1 -13 a -a 2 -c 1 -c 1 -7 a 9 2 z a -g 3 a 7 -e f b 3 -9 8 y c -j 3 -m f -a 6 8 3 -a 6 d
1 -e 7 -b 2 -j 5 -r 2 -h i s 1 -g 5 -r b -9 n -9 2 -7 1 -t 4 s a 9 2 b 5 7 a -w 4 k 3 -7 1 -d g c 1 c
a -n 1 13 4 -c 2 b d -9 2 18 2 -c 2 -d 1 b c -l 10 g 4 -7 2 -b 6 -9 6 8 1 -8 7 9 2 f 7 -9 3 -9 4 -k
2 -r 2 -8 1 -b 2 -a 4 -p 1 -h 6 b 2 -b 3 -t 1 -g 6 a 4 -8 4 d 1 -7 g c 5 -7 7 -9 l 9 4 c 3 7 6 -b 4 g
5 q 1 -c 9 g 4 8 5 k b -g 2 -e 3 -a 2 -f 8 -9 2 -9 6 -t 1 9 7 n 4 -e 3 c a -7 b -11 c j 2 -9 a -h 5 o
3 -9 4 -a 1 7 5 e 2 g 7 9 3 8 2 -f 1 -8 1 -u 1 -9 1 i 3 -b 2 7 4 -s 1 i 3 -8 4 -8 1 7 1 -t 2 -a c -z
4 b 2 -p 4 -8 1 -s 3 -8 1 -j c -8 1 -12 4 -13 6 -k 5 -c 2 -c 2 -g 3 x 4 -9 2 -7 a -9 5 j 2 -c 7 -a
c e 3 k 1 -f 9 -7 8 10 2 -l 4 b 8 c 2 i 2 -b 1 -7 1 b 3 -9 4 -e 3 -c 2 -15 d -9 1 j 2 g g e 3 -w 6 -i
1 -m 1 q 4 p 5 e 3 -7 1 a 2 -9 8 -a 8 -l 4 -r 7 9 3 -k 1 t e -17 4 9 3 s 3 -9 3 1j 1 -7 1 -d 2 -9 3 m
2 -c 1 -e 2 -9 2 -v 1 -n 4 -7 1 9 1 -14 6 d a -e 2 -1s 6 c 1 -9 2 -b 2 7 1 -8 4 f 4 -8 2 r 1 8 1 -q
3 -r 5 m 1 -q 4 -12 9 -b 1 -a 3 -9 2 -a 1 a 1 -w a -l 3 -g 4 c 6 -k 5 -1n 7 h 4 -d g -e 5 9 2 -i 3 -i
4 -z 2 12 3 a 3 o 1 m 2 a 1 -a 2 -u 3 -c 3 -r 1 l 2 -11 3 c 3 f 4 -j 1 c 1 -d 1 e g -9 3 o 4 e 2 -f
9 1a 1 -7 c -c 8 -d 4 f g o 2 h 6 7 6 -7 4 -d 3 -c 7 -g 7 d j 8 q -a b m 1 -m 4 i 2 g 4 y 4 -7 a -8
1 -c 2 -b 1 o 3 -h 5 -r 6 g 5 c 3 -8 1 9 1 8 2 -g 2 -d 5 -9 3 9 1 -e 4 c 5 b 6 n 5 -a 3 -a 3 -8 a 1d
3 a 1 m 4 e 8 8 3 -9 7 -8 5 -2g 7 -7 2 -c 2 9 1 18 8 f 3 -l 2 c 7 9 k -i b -i 5 b 3 7 4 -7 1 -9 4 -b
d -d 6 -9 a i 9 -13 1 -d 1 j 1 g 5 -9 6 -7 2 7 3 d c b 1 i 2 -k 1 w 3 j 1 -m 2 -8 2 -8 9 a 1 8 1 n
4 9 3 -h k -c 1 d 7 -9 6 -a 1 -g d b 1 u 5 -m 9 -p b -m 3 -7 a 8 6 7 f -r 5 -f 4 r 4 -9 2 t 3 -2j
3 -b b -13 1 -7 6 b 1 -c 6 -7 3 c 1 g 4 -1g 4 8 8 w 1 -2i 4 -9 3 k a 1f 5 -k 2 -d 6 -8 3 -a 3 -s 6 d
1 -c 8 o 4 -b 9 -d 2 -m 1 9 c -r p -1r 5 -7 3 -i 8 -c 4 -1l 2 -f 9 8 f -a 8 -n 8 -1a 1 -8 1 g 9 -8
3 -l a c 4 -m 7 c 6 -d 4 e 1 a 1 -9 1 1h b -7 2 -7 1 c 1 c 6 -e a -s 5 8 5 e 1 -a 1 -s 2 c 1 -f 3 e
6 -g 2 -9 g -8 1 n h -n 4 -8 5 -10 l b 4 -e 3 9 5 -k 2 -e 2 -a h a 2 -9 4 a 2 -8 2 8 2 d 1 -8 4 -c
5 a 6 -10 3 e 1 -16 f b 3 -g 4 p 4 e 4 e 2 9 2 -l 1 i 2 -1f 7 9 4 -g 3 -d 1 8 a u 1 -b 4 a 2 -9 1 -p
4 -h 5 -9 d -d 1 -a 5 9 7 8 7 -8 5 7 3 -o 4 -b 3 -1b 3 -8 3 -8 1 9 1 b 2 8 4 -8 9 -9 3 -1a 1 h 2 a
1 -h 2 -y o k 1 7 b -e 5 -j 2 -9 a -9 7 -x 9 -g 2 -i 7 -8 9 -l 4 -27 1 -e 6 13 l -e 5 -7 1 9 f -b 9 a
5 -d 7 -e 1 l 2 c 2 -9 2 -7 5 v 1 -b a -e 4 -j 2 f 1 a 3 f 9 7 l -8 f -h 2 -8 4 -b 1 -b 5 a 2 -e 6 e
5 -b 2 -8 2 -1j 8 -a 4 k c -25 9 -i 1 -a k -b 2 -e 1 9 c m 4 -a a -9 5 -8 f -8 7 -m 2 f 7 -9 1 m 5 -8
8 -a a b 1 -g b -1t 6 h 7 -1b 2 i 4 9 i -7 4 -g d -d 6 p a g 2 -8 3 -12 2 -h 1 -d 3 a d -1o 5 1v 4 -a
g 1c 4 -8 b 9 5 -c 5 7 a -p 6 -c 6 -9 3 -z 1 -9 1 -d 9 a 3 -8 1 e 3 -8 4 g 5 -8 7 r 4 -9 6 8 1 -b
3 -c 2 -a 5 -m 6 m 1 9 8 b 4 i 2 -j 1 -8 3 -p 7 -9 3 -n 1 -c 9 j 1 n 2 c 1 r 3 b 2 7 3 -b c -9 2 -a
2 q 1 -8 a -7 4 f 2 -g 3 -c 1 -8 1 -a 4 1j 2 9 1 c 3 -9 9 -b b -9 1 -7 1 8 8 -l 1 u 8 g d j 4 j 5 b
3 d 1 -e 1 m 1 -8 a 9 j 9 5 b a -h 1 -8 1 -10 2 -8 b -c 8 x 6 -a 3 7 5 -o 4 -y 2 -d 1 h 3 -a 2 -8
5 -n a -n 1 -7 7 -e 3 -h 3 -19 1 -8 5 -8 4 -i 4 -d 9 n 6 -b 1 -e 1 l 1 -7 8 -9 3 7 1 -a 1 -b 3 -e 4 9
b -a 9 -l 3 e 1 f 3 1d 3 -8 4 -d 1 e 8 -z h 7 1 -1d f j 1 8 1 16 a -a 9 h 5 -8 4 -8 7 v 4 e d -9 d -f
6 -7 1 8 4 -d 7 -k 3 e 2 e 4 -e r s 4 j 1 -d 3 -i 5 f 4 -a 3 -8 7 y 2 -h k f 3 -8 1 -i d -8 5 -h 4 -c
1 1o 4 -g 2 -a 1 k 8 -d 6 n 5 -8 6 -w 8 h 2 -a 3 -9 d d 1 -e 7 e 3 -b 3 -w e f 1 8 2 a 4 -m 4 -2q
2 -1l 1 -l 3 -7 3 8 3 -9 1 m 1 -b 4 -a 4 -9 2 -m 4 -h 3 1m d -f 5 -v 1 -i 2 -c f 8 4 -8 7 -1k 5 -9
3 -a 5 -i 3 8 4 -15 c -i 2 -k m -e 1 -a 7 -7 5 f 1 -o 1 -f h -d 6 -9 2 d 4 w 6 8 1 -1b 8 -c 1 c 4 -g
6 -8 e -a 2 e s a 1 f 1 -8 6 -g 8 b 4 -c 1 i 5 12 1 -c 3 -a 5 s 2 -p 2 -8 d -f 1 a 1 -8 1 h 2 -t a r
2 -9 2 -c 2 -7 6 c 3 -h 3 -1j g 7 1 h 2 -e 1 k a -k 7 b 3 -g 5 g r -d 3 d 3 -c 1 7 7 -f 2 9 i b 4 p
1 -f 4 -8 m 8 3 7 2 -9 3 -p 2 -d 9 -10 z -7 5 -8 3 -g 2 h 3 -d 5 -a 1 a 4 f 6 -b 1 -9 b 7 4 -1a 3 -9
a -a 9 9 1 g 9 e 4 8 c -7 5 -j 5 -10 1 -m 2 -d 1 c 3 k b -a 1 8 2 -10 f i 6 -11 a g 6 l 1 -f 3 c d f
8 -8 b q 3 -9 2 a 4 -q 2 -e 1 -9 3 -b b -o 1 -d j -j 2 -9 5 e 2 -e 8 -l 3 d j -l 2 -h 2 8 j -a 1 l
3 e 4 d 1 -l 3 -8 6 q 1 -m 2 -d 5 -q 1 e 1 p 1 -1f o -j 4 -8 5 8 4 -8 5 -9 4 -8 1 -8 1 s 1 -z 2 b
4 -f 1 -9 2 -e 2 d a -7 2 k 1 -e 1 r 9 -q 1 -c 1 v 3 -m 2 -9 4 b 5 j 1 i 3 -12 1 f 2 j 1 -i 4 -b 6 8
7 -8 f -j 3 a 1 -8 9 -i 6 -9 4 -9 i 8 5 -9 2 -c 7 g 2 f 3 -j 9 -12 2 -8 2 -e 3 -h 5 i 4 9 3 -n 2 -9
b f 2 -7 1 -9 2 -d 2 v b -8 4 -1f 8 7 2 -c 7 -8 6 -9 2 -i 1 -7 9 8 2 -c 3 -8 5 -9 2 -9 3 m 3 c 6 -m
p k 8 -f 3 i 3 a 3 -a 1 e 4 -8 8 c 1 -n 2 -a 5 9 1 -9 3 -2h 9 -9 1 9 9 -9 2 -13 7 -f 9 -9 9 a 4 -k
2 e 2 -k 1 -9 5 -l 1 -e 4 -1a 8 -9 5 -8 1 8 9 -i a -2h 4 -x 1 -1z 1 9 2 c 5 -8 5 t 4 -w 8 -8 2 r 1 -e
1 -g 2 -f e -f 1 -7 2 -11 2 -8 6 17 2 e 2 -11 7 t 2 h 1 k 3 -9 1 -9 2 -b 2 i 2 -9 d h g -9 2 -a 4 -j
2 k 2 -9 2 -8 1 -c 2 d 6 a 1 n 5 -a 6 9 5 -l a -i 2 k 4 -9 2 k c -f a j 1 -c 4 e 2 -c 2 b 1 l 3 8 3 c
2 k 3 -d 5 a 3 -d 5 -b 6 i 6 -f 9 -a 5 -a 3 -z 8 h 9 i 5 8 2 8 a 7 1 -7 1 -7 3 -a 2 -1p 3 8 2 -u 9 -a
8 h 2 -1h k a 4 -9 1 -7 3 -l 2 -8 2 b 1 -e 5 a 6 -q c -b 2 -9 1 -7 3 8 1 -b 4 9 h -9 2 b 4 -8 5 g
7 -b 1 9 3 e d -h 1 -c 8 -a 5 b 8 -f a k 1 -7 6 -f 1 j 4 8 3 -o a -22 l m 1 -s 1 -p 4 12 2 -8 3 9
2 -i b -d 5 -e e -8 8 d 2 a 2 -a 1 -9 3 -a 3 -m l 8 8 -d 1 -e 4 -10 1 -1f 1 -t 2 -c b 1k 1 -i 5 -b
f -9 7 -f c 9 d -c 4 -e 9 -b 4 -9 4 -1m 3 l 5 -e 1 -w 7 c 1 7 d -b 1 -b 3 h s n 2 u d -8 2 -c 1 b 1 g
1 -e a -a 1 g 2 l 1 -w 1 -a i -a 3 d 2 -m 1 f 3 -8 4 n 6 -8 5 -7 1 -g 6 -7 2 -8 2 i b -a 2 h 2 -s f c
8 -c 1 -a 7 -7 5 -t e -1e 9 s 8 -e 1 -8 3 d 8 -b 4 -l 1 -1t c -16 1 -9 1 -a d -a 6 -a 1 -7 2 -e 8 -d
5 -c 1 b 1 -i 2 8 3 -9 7 b 6 -d 3 l 6 -l 3 11 c -9 e j 4 -b 2 9 2 -e 2 n 4 d 2 -18 2 -c 6 -c 5 1h
2 -9 4 9 1 -15 b -c 4 -r 1 i 5 m 1 -g 1 -n 3 a 4 -c 4 -l 5 l c 8 4 i 3 w 2 -b 1 1e 5 -e 1 i d -8 1 a
1 -j 4 -r 3 d 2 j 9 -8 5 8 g -f 1 -y 7 -e j a 1 9 2 9 2 -9 6 c 6 o 1 -c e -8 2 -7 5 -c 8 c 1 1e 2 13
1 -c a -14 4 -e 5 f 8 -d 4 -e b i 2 -z 7 -15 a -9 b b 4 -b 9 -8 e -8 1 -7 2 -o 1 -9 6 -y 1 -8 3 -c
4 -i 4 -b 8 f 9 -9 1 -j 7 a 4 l 4 -j 8 -13 6 -c 6 -d 2 -15 e c 3 -7 2 -9 6 -8 4 -a 9 -e p a b e 2 9
4 -e 1 d 5 -e 5 -t 4 -i 1 -9 4 -9 8 7 5 -25 3 b 6 q 1 p 2 b 4 -8 5 9 1 -d a 23 4 9 b -8 1 -i 3 -e
k 15 6 -8 2 -b 1 j 3 -a b -c 1 -i 1 -7 1 g 2 -f 3 8 2 9 6 -e 1 -9 9 8 2 r 3 n 5 f 9 c 3 -8 5 b 3 v
3 7 2 v 6 -l 2 -9 4 7 1 -p 1 -c 1 8 5 -13 3 i 2 h 6 -q 3 -b 8 -b 8 -8 1 -1b 5 -8 6 -17 2 9 6 l 9 -7
7 -a 1 -c d 9 1 -9 3 8 8 -g 3 -8 3 -d 3 -g 4 -a 2 e 3 1r u -e 1 o 7 9 3 -d 3 -a 7 -f d -q 4 -a b -7
2 -r h -k 1 -9 3 -j a -b 1 -f 1 -n 1 c a -9 3 -a 3 n 3 -k 5 -a 6 -7 2 s 2 -b 2 -9 1 -k 6 -10 5 -c
a -9 1 -e 8 13 3 e 7 i 4 -a 2 -w 1 -e 2 d a -c 5 c 8 o 6 -e 8 -b 4 -i 6 -7 9 -8 2 m e -l 1 -d 1 -d
c -9 h -8 3 s 1 -c 7 -n i 7 5 -7 4 -a 1 -a 3 z 6 -a 5 c 3 -9 9 g 3 c 4 -7 a 7 2 i 6 -a d c b -f 3 -q
8 -8 1 -c f -f f -9 7 -9 2 -b 8 -f 7 -t 1 8 d -i 8 i 9 -q 2 -z 1 -i 3 -f 3 -9 5 -7 b 9 d l 7 d 5 u
2 e 2 g 1 -q 2 -e a b g -n 3 -7 4 -d 4 b 3 f 5 -8 3 -b 3 -h 1 e 5 -19 8 -9 a -c 2 k 1 -k 7 -3u 2 -9
2 -i 2 e 2 -c 3 e l -p 6 p c -8 4 t a -1j 1 -h 8 d a -b 4 -8 1 -e 4 -b 6 17 4 c 4 w 3 -u 2 -f 2 c
2 -d 1 -d 7 -7 4 -1v 7 -c 2 -9 6 -b j -t c -j 1 -7 d d 2 k 3 a 1 -9 3 -k 2 i b -8 2 d 5 -b 5 -n 1 8
5 -8 2 e 5 -9 1 -h 8 9 2 -8 6 7 8 d f 7 1 -i 4 -h b -a 5 -j 5 f 7 o a a a -f e 9 8 b 1 -g 1 -f 4 -z
5 8 a -7 2 k 4 8 1 -a 4 -d f -g 1 -7 1 a 8 -l 4 -a 6 o 1 -b 1 b 2 -a 5 -7 1 -d 7 -b 3 -8 d -8 8 11
5 a c 8 2 -b 1 -q 1 p e -s 5 a 3 i 9 h 7 7 2 -l 2 g 1 -b 3 c 5 -7 1 -9 5 -8 5 8 5 8 6 -c 1 -8 1 -9
1 b 8 -i 3 k 7 -c 1 i 3 d 2 -v 3 j 4 -9 6 n 1 u 9 -h 5 -l 1 -8 7 c 5 -a 3 -a 1 -i d -1n 4 -b 3 -7
d -19 b v 4 -d 7 -u 1 -m 4 -n 2 a 2 e 9 -9 1 -a 1 -d 1 -2e e -9 h -l 2 -7 7 w b a 8 b 4 -7 l -b i -8
4 a b -c 1 -8 4 -s 4 -7 5 g 7 -8 9 -8 2 -f 6 9 3 b 6 -b 2 7 h -f 4 -t 2 -9 4 g 1 -u 1 -c 1 m d -8
b -7 a b 1 -a 3 7 1 -8 7 8 2 a 1 -z 1 -9 a o 1 21 1 -9 m 2a 4 -9 1 -g 8 c 6 -d 1 8 t e 7 -k 2 8 1 -a
9 c 4 -8 1 g 2 9 6 -7 3 -l 1 9 1 c 1 m 2 -8 a -c 1 -q 6 -8 4 -10 2 o 4 -9 a -8 3 -c 4 j 3 d 2 h 2 p
1 -7 2 r 1 -9 d e 3 b 3 -8 3 -c 1 8 2 b 1 -j 1 -e 2 -18 1 -8 5 b 1 j 1 -7 4 i 2 n 4 -u 1 -i e d 5 g
1 -h 9 7 a g 1 -b 2 -1e 1 -15 4 b 1 -g 4 -e 2 7 5 -c 1 b c -g 3 -b 9 e 5 -9 3 o 2 9 1 8 2 -1x 3 -11
1 -f 1 e 2 10 4 -k r a 3 -e 1 g f s 6 -l b -9 3 -a 4 a 1 -s 1 -i 3 -k 2 h 9 a 1 -b 1 -a 4 -k 5 -a
5 -d 5 w 4 -k 3 h 6 -f 1 x 8 -h 1 -a 6 -7 a h 4 -t e -i i j 1 -m g s 1 -e 6 12 1 -8 1 -f 6 -8 1 i 1 8
1 o 5 -9 6 d 8 -o 9 -d 6 -8 1 -g n -12 2 -g 2 l 2 -j 1 -b 1 -1d 1 -14 4 9 7 -7 2 16 1 -8 o -c 6 b 7 9
3 d 7 -8 1 -12 1 8 2 -h 3 9 2 8 2 b 2 -9 6 -f 2 -12 1 c 5 z a -g b -8 1 -d a p 7 i 1 -8 5 h f b 5 -b
6 -c 2 -m b -b 3 -e 2 -d 5 -z 5 -o 2 -7 3 g 8 a q -14 5 9 3 -y 5 -q 8 -y 3 -d 2 -7 3 -l 7 -e 3 -16
4 -f 4 8 5 c 6 7 4 d 1 -8 4 p c -9 7 -h 3 n 7 -b f l 3 -a 1 -b 8 -v 5 -c 1 -16 4 -a 1 -b 9 -e 5 -s
4 r 1 -7 1 b 3 -n 2 -9 d -a 2 q 2 -f 2 -v 5 -9 6 -a 1 -b 5 -q 6 -u f -f 4 -b 8 -8 o 7 4 -b 4 -9 5 a
2 -7 8 -8 4 -d 1 -h f c 9 -x 6 a 2 -l 5 a 7 -8 7 s 2 e 1 -f 8 b g -8 3 h 5 -8 3 b 1 -s 1 9 b -8 d u
9 -1h 6 -e 9 -j 3 -a 7 -a 1 a 4 -j 5 -8 6 d 8 m 4 1e e j a -8 1 b 3 -l 6 -e 4 q 2 -9 2 -c 6 -7 2 18
4 -9 8 -h o 18 1 -g 3 -h 1 -f 1 e 2 -a 1 -7 6 8 a -8 1 j 3 -i 6 8 3 9 i -7 b -s h -8 4 9 1 p 1 l 2 -f
6 7 1 7 2 -7 1 -8 2 a 3 k 2 i c m 5 -9 9 -8 1 -l 6 j 3 -h 4 l 5 -h 3 b 2 -g 8 9 9 -a 9 -t 4 w 8 -a
9 8 2 q 2 h 1 -n 6 8 3 -e 1 -9 b 19 d g 4 -j 6 -p e e 4 -c a -a 1 9 1 -7 3 -v a g b -f 6 -b l 8 1 -q
1 -b 6 -b 7 -c 2 d 6 -g 7 t 1 9 8 i d 9 4 -q 1 -e 8 9 a 1k b -a 8 y 9 c 9 f 2 -e a d e 8 5 d 3 -l 7 7
2 -n 9 -9 b -7 1 -8 5 a d b 1 -8 5 20 3 -j d h 5 7 3 e 6 -b 1 -8 8 -u 5 -j 5 -l 9 -a 6 9 b f 2 -d
4 -r 4 -b 2 -i 6 -9 d -9 1 -9 b -c 5 8 1 -9 2 8 a -9 4 -7 f -7 5 p 5 n 2 1i 2 8 1 -j 5 -9 h -e 1 -f
2 -a 1 g 7 8 d b g 7 b k b -y 1 -l 4 -d 1 e 1 i 5 -a 5 -9 f -c 1 13 8 -8 6 7 4 -f 5 -a i d f -7 4 -b
5 8 3 -b 1 1j 2 -9 2 l 9 -n c -p 6 g 1 -a 7 -7 1 9 b -c 6 -7 4 -h 7 -a 3 -9 4 -i 9 e 8 h 4 b 2 q r k
7 -g 2 j 1 b 2 -r 1 -7 1 -7 2 e 6 -d 4 -n 4 -a 5 -e 7 -v 1 -k h -8 1 -w 1 -9 4 -9 3 j 1 c 2 f 7 -9
4 -8 c -d 1 b 7 -r 2 -c 3 -d 5 -k 2 o 4 1i f 9 5 -g a n c 9 n j 5 n 2 -a 9 -m 5 -h b -9 c b 4 8 6 -g
3 -j 1 p 4 -d 3 j 8 -9 1 7 4 -14 1 y 2 -c 3 -8 7 -8 1 -g 3 c h -a 8 -k 4 s 2 -n 1 q 5 e 1 11 d -d
7 -b 5 -9 1 -8 1 -z 2 i 2 -l 5 -k 3 9 3 -8 2 7 1 -8 8 -s 4 -b 4 m 2 -o 1 -17 1 -e 8 9 6 b 1 -l 4 -d
3 -b 2 8 2 c 7 -a 8 -k 9 -c 7 -d 4 -f 3 -x 1 j 2 -f 3 -d 4 o 3 -8 1 f 6 -e 5 -1f g 1d 6 9 4 k m -16
8 -d 3 7 1 15 b 7 4 -9 2 -9 5 10 1 -1i 1 -b a -a a -7 6 8 5 -9 b -o 1 -e b -7 7 16 6 9 7 a 2 f 5 -b
1 -a 2 8 7 b 1 a 2 -f 2 b 3 -s 3 -e 1 8 7 n e -9 4 -a 2 9 8 -a 7 -b 4 b 3 -7 h 1e 7 -8 1 -m 1 f 4 -b
7 -l 4 -b e 8 8 -f 1 -7 1 12 b -j 2 8 1 e 3 9 8 -8 1 -j 1 f 4 -a 4 9 1 d 1 8 4 -9 2 8 2 12 7 c 3 c
4 -o 2 t 6 -m 1 -7 b -x 8 7 2 -u 9 -a 5 -b 3 -i 6 -a 7 -c 3 -d 8 -15 6 -9 3 c 2 -e 6 9 4 f 1 -c 1 -y
1 9 4 9 5 -9 h -i 5 -a 4 7 1 -e 4 1q 2 -d 2 -c d -9 6 -m 1 g 1 9 1 8 3 8 2 -p 2 -f 7 -k 6 e 1 -c 2 9
5 -d c g 7 -b 2 -k 2 d j b 1 -g 4 -b 3 n 8 a 3 e 4 f 1 -4a 2 h d 9 2 9 6 -j 5 -d 2 -8 4 -e 4 q 1 p
4 -b 1 b 2 -7 d n a -k 3 -c 9 p 2 -c 8 -o 8 -7 1 a 2 -17 1 -n 4 8 a -9 2 7 1 -9 1 w 1 -i 7 -z 5 7 5 9
1 a 3 b 1 a c -a 3 -f 5 -f a -m 1 8 a -a 1 -8 4 c 2 -8 1 c 3 i 7 -12 4 -8 1 p 2 -m 3 -2m 1 -9 4 1p
6 9 2 -7 6 9 2 -a 7 8 3 n 3 -8 3 -8 8 -c i k 1 q 1 -9 2 -8 3 1b 1 -j a e 2 q f -a 4 p 1 -o 8 v 3 -b
1 9 2 q 1 9 1 a e -f 1 -7 4 8 5 7 2 -c 2 -7 9 -i 2 -9 2 -8 8 -n 1 -d 5 d 1 -r 2 -7 4 -8 1 -f c c 1 -d
b -h 1 9 6 -c 5 -a 2 -j 4 -c 2 -8 8 1g 2 -g 6 -b 8 -c 1 -g 6 -8 2 c 2 a c -18 8 j 8 -9 4 d 3 -k 1 a
1 8 5 -b 2 1z 1 -1o 2 a a -a 4 -9 3 -9 2 d 5 -d 6 h 1 f 2 -7 b -b 3 -9 1 f 1 -9 8 9 1 -12 4 -g 5 -17
2 8 8 w a -c 1 b 4 -8 6 m 2 -c 1 -16 1 l 2 -h 7 -d 2 -i 1 -9 3 -c 6 c 9 -k 3 -f 1 n 1 -s 2 -8 c b 6 o
1 8 8 8 g -7 e -8 3 8 1 8 4 -7 b j 4 -a g -l 3 -b 3 -x 2 8 9 -8 3 -a 4 -25 5 -v 2 -b 1 -j a b 2 8
4 -g 8 -7 e i a -7 2 -7 7 14 1 g 1 a 1 -7 3 -k 5 -f m -7 6 a 4 l d -9 6 9 6 -8 2 -8 7 -7 4 -b 1 -c
3 -7 d -e 1 -p k -f 2 t 3 -e d -9 2 g 3 b 2 -8 5 -8 6 -e l -g 1 18 2 8 4 r 1 -1l 3 d 1 t a -f 2 -o
d -a 3 h 7 -c 3 -a 2 a b -g 1 -9 4 -11 7 o 1 j 8 f 5 -7 1 -11 5 -d 5 x 1 -b a -b 3 -a 4 7 4 14 1 -b
1 -1g 6 -e 1 11 7 -a 1 p 7 7 2 -9 3 l 3 g g -f 9 -x o 8 3 j 1 -a c 9 1 9 3 -d 5 -a 1 -m 6 9 6 -7 1 a
2 b 9 7 8 -h 4 -8 8 -c 7 -a 3 -9 b h 2 -7 1 d 7 9 c -h 9 -b 6 -9 9 11 1 -8 9 -a 5 l 2 9 u -8 9 7 e -c
8 m 2 -a 5 -11 3 -9 1 -l 9 -h 3 -b 2 -8 3 -k 3 11 2 h 2 -8 3 -g 3 p 5 -g 1 7 6 -l b d 5 -b 5 -e 3 -g
7 9 5 o 1 -8 2 -9 2 -1a 3 8 3 -8 9 -k 3 -e c -m 3 -7 1 -9 1 -9 2 q 9 -c 2 -13 3 -9 d -k 6 o 9 d 2 -o
1 -9 4 -8 5 r 1 o 6 9 1 9 1 -c 3 -b 8 e 8 8 7 a 8 -17 e b 3 -8 6 -e 3 a 4 14 c -b g e 1 -8 1 -b 2 -9
3 w 5 i a -i 1 c 2 -a c -9 o -8 6 f 1 -h 5 d 2 -8 5 -f 1 7 7 q 7 -9 a h 6 g 2 -9 1 -9 2 -h 2 t 1 v
1 f 2 -g 3 c 4 -1n 3 h 2 c 1 -9 1 -8 6 k 4 -7 7 8 3 -l 6 -3i h c 9 -a 2 -1r 1 -w 4 -e a -9 2 -7 7 -7
3 -d 3 c 1 -7 7 -8 5 9 1 a 3 -7 k 8 2 7 6 h 4 -a 1 m d p 2 b 1 k 4 c 1 t 1 -e 3 -8 3 -8 1 -i 1 -d
2 -8 b -8 4 -9 5 -y b -f 1 n 5 -n 1 b 1 -r 1 x 2 -d 1 b 9 -18 2 -8 2 -7 1 k 3 -b 2 -a 7 -8 c -a 4 -9
2 f m d 1 -f 2 k 5 -l 7 8 3 8 7 -g 2 i 1 -16 9 d 2 a 1 8 5 -h 7 -a 2 -a 4 9 7 9 3 -a 2 -c 9 -f 7 f
7 -9 1 7 1 x 5 b 5 f 1 8 f -16 2 -m 2 d f 9 3 -e 1 b 2 -g 5 i 3 9 6 g h -j 2 -7 2 r 3 -8 3 8 6 7 1 -7
3 -8 a -8 7 -b 7 -g 7 -14 5 j 2 -9 7 -b 5 -z b 8 3 -e 1 -g 6 -d 1 -f 8 7 1 -e a -8 6 12 4 -a 2 -9
2 -8 2 -j 1 -9 3 10 2 -8 2 -b 3 a 4 7 1 -l 1 -8 8 -o 3 -h 1 9 1 -7 3 -c 1 -c 2 -e 1 7 a -13 1 c 2 g
2 j i -i i -b 9 d 1 g 2 b 5 -f 7 d 3 h 4 8 1 i 3 -w 3 8 9 -8 1 9 7 d 1 d 3 h 3 q 2 -m c c 1 8 2 -7
6 g 7 -8 1 -d 6 -k 4 -1g 2 -9 6 -a 2 -o 8 -b 4 9 d 7 8 13 b l 7 -8 5 -j 3 -e 4 c 1 -g 2 -9 4 -e n b
3 8 2 -b 1 -d 4 11 4 -k 7 -c 1 -7 2 -d 1 -a d -g 9 9 1 -f 8 -9 3 9 2 12 d 9 2 m 5 -a 2 7 6 9 6 -8
3 16 8 -c 3 -8 e -j d -f 2 -e 1 -7 1 -e a f 1 -a 1 1d 1 -b 2 -q 1 -a 2 -8 1 s 1 -10 7 -i 3 8 1 -7 e a
5 9 1 g 3 14 b i 1 -f 4 c 9 9 3 c 2 -b 3 e 1 a 9 -8 3 w 8 -10 2 -d 2 -i 6 d l -u h -a 2 -b 7 -8 i a
3 -8 2 9 2 e a -8 5 c 1 -c 9 -9 6 q 1 -9 8 b 3 -l 1 b 9 -f 5 f 7 -7 1 -c 3 t 1 d i -19 2 -8 2 -g 5 -h
5 -b 9 7 9 -i a j 4 h 2 -b d -b j -7 2 1f 7 -9 4 -p 1 c 4 -c c -9 4 -b 2 9 2 -b 2 l 3 -8 1 -1m 6 -8
5 -b c l 7 -a 6 s b e 2 -a 6 -p 2 -b 1 -d 1 -a s 1m 8 n 3 -8 m -9 d 7 b a 1 -e 4 -v 8 -j 4 p 2 -e
1 -m 4 -f 4 b e x 5 -8 2 8 8 -8 8 -8 8 -8 1 o a 9 1 k 8 -g 1 f 1 -b 1 e 3 -i k -f 1 -k 4 -f 4 -i 6 -l
d -7 7 g a 8 1 o 4 7 9 d 3 -c 3 f 3 7 2 b 2 -8 2 n 3 -9 3 -b 1 -f 3 -8 6 -a 1 -a 7 w 5 -8 1 -9 3 -b
e d 6 n 4 -h 6 c 9 -b a p 8 c 1 -g c -a 2 t 6 e 6 a 1 -a a -8 5 g 2 j 2 1y 5 -8 1 -v 1 -h e -q 3 -9
1 c 2 s 2 9 2 -8 l -8 d -8 9 -j 6 -j 1 r c g 3 9 2 -b 2 -m 2 g 1 -8 7 a 5 -e 5 j i -10 6 -e 2 -f
5 -24 1 -l 2 7 5 -c 1 -9 4 -7 4 -8 6 -9 7 -h 6 -c 6 m 3 -b 1 j 1 -a 2 g 2 b 2 -1l 1 e 4 e 4 -n 1 -f
8 -8 h -h 2 -9 6 7 d -8 3 -d 1 8 2 -e 3 -u a 8 4 -c 4 -r 2 -11 1 d 1 e 3 -7 1 -a 6 -9 b 1b 2 -a 2 g
4 -a 1 -1g a c 1 b 2 -f 1 m 3 -8 4 -a 3 -8 2 -7 a a 7 -9 4 f 2 -j 2 k g -l d -8 2 i c d 1 -i 1 -d
1 -8 3 -b 3 a 7 -c 4 -7 3 f 4 o 3 -9 4 f 2 8 2 -24 1 -u 1 a 1 -e 1 8 2 -9 b -l 3 -w 6 -9 e -v 5 -f
2 7 3 9 4 j 4 -h 3 -7 1 -q f -a 5 -9 1 e 8 -a 7 u 3 l 1 -c 8 j 4 -18 6 8 7 -7 7 -7 4 g 3 -f 4 -a 1 l
2 d 8 -8 2 -1b i -e 5 -e 1 -8 5 d 1 -a 7 r 2 -d 2 -b 1 -d b -15 1 a 5 i a -p 7 g 2 -x 1 s 6 -7 4 b
1 -b 4 -7 8 -8 a t 1 -14 9 b r -15 1 -i 4 -8 3 -e 9 -c 6 -c 1 -o c b 4 e 3 -12 k 8 5 -9 1 s 3 c b -c
1 e 1 -x 2 -7 7 -a 2 j a q 1 -9 1 -i 2 -7 8 -13 b -7 4 -m k t 8 -8 7 -8 5 16 5 b 1 -y d b 4 f 2 7
1 -a 3 -c a 9 e 9 e z 6 -e 3 11 3 -9 4 d 3 -14 5 8 5 -l 4 -8 6 8 6 8 2 -d 3 9 6 -d 3 -c k -i 9 -9
1 -9 5 -d 2 -c 3 t 4 8 1 -m c 9 3 8 3 -7 2 c c 8 3 -9 s -b 9 i i -i 8 h 3 c 1 -a 9 -g 7 -e 2 -j 2 -8
3 b 9 -p 6 -a 4 -9 8 -7 2 -9 1 c 4 k 5 -9 2 -7 2 y b -p 9 n b -9 4 -a f g 6 -a 4 -9 7 8 2 -7 1 -9
2 -7 3 -c 3 -f 7 h 2 -r 6 -o 2 -t 1 -i 1 -9 2 -8 6 7 1 c 2 a 5 b 8 -7 d -8 e -7 1 -c 2 n e l 3 8 3 b
2 -8 9 9 a c 5 -9 2 -c 1 -d 2 9 a -y 2 -13 4 d 1 c 5 b d k 2 8 t -e 7 b 1 h 6 m 8 -c 2 8 2 -8 1 j 3 c
4 e c -8 2 -18 2 c 1 -b 1 -7 n -8 8 -b 9 e 3 -h 1 -l 3 -p b b 8 d 2 -a 6 -c 6 x 2 -c 4 -f 5 -h 9 -d
i d 2 8 5 g 2 -c 2 -g 2 7 1 u 2 -7 1 u 6 t 5 i 6 c 2 f 4 -10 4 -1x 5 7 1 -9 3 s 8 -18 1 -8 8 -m 2 -s
1 -k 3 8 1 -j 7 7 2 -8 1 -b 6 -f h -8 7 -k 3 -n 2 c 1 -e 1 -k 3 h 6 -f 5 -a 6 -j 1 -8 4 9 a -j 5 -8
5 -a 8 -i 2 -13 2 b d -e 2 -7 7 -i 1 g 4 7 c j 1 c 2 9 3 -9 2 c 3 f 1 -i 3 -7 6 9 2 d 9 -9 n b 6 -c
2 -f 5 f 9 -11 4 -r 5 -t 3 8 1 h 1 -g 7 -n 9 -e 4 -e a b 1 a 1 b 4 -b 2 -7 d -g 6 -h 6 9 m 8 2 -8 4 9
8 -w 6 -b 3 -e 6 -i 4 e b -y 8 -y 2 c 3 -9 b 9 1 j 1 -g 5 -9 4 l 6 -b 1 l 3 -17 6 -b 3 -7 3 f 4 7
7 -d a k 2 h 1 -a a 8 5 -x 4 -f 2 -8 b 8 3 -8 4 -9 6 g a x 2 9 6 -a 2 i 4 -1l 5 9 7 c 1 -b 7 -i f -f
3 -e 1 -d 3 -a 7 7 6 -8 6 -t 5 -9 1 -g b -9 3 -9 1 -1c 1 -9 7 -9 2 7 c b 6 b 4 9 7 f 1 c 4 -8 3 9 6 q
c 8 5 9 4 -c 4 -g 5 -m 6 v a -d 3 11 6 -a 5 -7 3 -d 2 -j 5 8 6 c 2 j 6 -1p 1 -i 2 9 9 14 1 c 8 -v 6 d
9 j 2 c 6 l c -e 4 l f f 9 -9 4 -7 5 v a -z 2 -h 1 -e 1 c 9 -8 3 -k 5 -h 2 a 1 -8 7 e 5 7 7 -8 3 m
2 -j 1 -8 f -9 2 a 4 a 4 8 5 f 1 l 4 i 1 -b 3 -f 9 w e -i 4 -7 s -f 5 -d b 7 7 -u g k 5 -t 1 l 1 -j
1 e 3 -b 8 8 d -7 8 -e 1 -15 c -u 9 -9 1 b 3 -7 1 -7 4 -i 2 b 2 -d 4 -q 3 -a 2 9 4 -17 7 -1d 2 f 6 -9
3 -g 3 w 3 j 5 -h 1 -g b -9 1 -15 g -7 3 -q 6 -8 4 -u 2 7 6 -a 1 9 2 8 6 -a 2 -v 3 -8 3 -9 5 -q 1 -c
5 b c -7 3 -y 4 -b 4 -9 6 -b 6 -7 1 -d 2 9 1 l 1 -9 1 1b 8 -7 2 -e 4 b 1 -a 1 b 3 -8 1 -f 1 -q 3 -o
8 -11 2 -f 2 p 9 -c 2 -g 2 -7 7 d 3 -7 3 -7 6 -i 3 -c 1 q 7 g 6 -8 8 8 2 g 1 -9 3 9 1 12 9 1y 6 l
6 -8 4 -b 9 8 5 h 8 9 4 -8 g -9 2 -i 3 -l 8 -a 3 i a g 6 h 4 -9 4 -15 3 -8 3 n 1 d 4 -a 2 -b 5 h 1 k
5 -d 4 -d 1 8 3 -8 3 k 2 -g 1 c 4 -c 2 -o 1 -7 2 -10 9 -b 1 -e 1 -9 7 17 7 -8 h -1j 3 -9 1 17 7 -8
3 1t 8 -y 3 -9 5 -a 1 -13 2 -7 6 -7 5 -t 1 -8 3 -b 4 -e 3 8 1 b 3 8 a -a 2 -p 3 -g 4 -o 4 -d 2 -8 4 y
2 -7 3 -1d 3 -c 2 -b 2 7 4 -7 1 k 5 -8 h -d 9 -9 4 -7 6 -t 3 -9 2 i 4 -j 1 -8 6 -8 g -t 2 h 4 -9 2 -n
5 -1j 4 8 1 -a 3 8 1 -e 3 -8 5 b 3 -8 a -7 3 -d 1 -f 2 -b 1 -9 5 -o 4 -9 1 7 2 8 7 p 4 -a 8 b c -t
2 -h 5 9 4 -e 8 e 7 l c w 8 -e 2 -d 5 -8 3 7 2 t 3 g 4 -s 3 -8 3 16 7 -c 4 -9 1 -c 1 -g 4 v 4 -16 6 9
3 -8 2 b 7 9 b -a 3 -19 3 -l 3 c 1 -a 1 8 1 -7 5 f 3 -a b f 5 -g 7 -g b -a 4 -c 1 -k 1 -k 9 9 d -h
m -9 1 -a 2 i 3 13 7 -11 1 d 5 -8 3 -i a 8 1 d 4 b c a 6 -q 1 7 1 -u 4 -9 2 -9 2 a 1 -b 6 -b 1 i 1 -e
2 -7 6 -l a -x 2 s 2 -9 4 a 3 b 1 -9 8 b 3 e 6 -9 b a 1 -o 4 a m -1d 5 -l 4 -8 f -8 n -q 4 -c f b 1 e
1 o 2 -b 1 -e 7 e 1 -d 3 j 9 -m 4 -d 1 -9 h -i 5 -j e -a 6 -a 8 -7 5 l 7 m 2 s 3 -d 6 -h 5 a 3 g 4 -q
1 d 2 -9 8 -a 1 -8 2 -g e f 4 -h 2 -1b 2 b i -a 1 -x 6 -7 2 -9 a -9 h 17 4 -c 1 k 3 -b 1 -c i a 2 -u
c c 1 -9 2 -14 4 n 1 -e 6 8 4 -z 1 f 2 -d d -a j -9 8 -b b -7 e u 7 9 6 8 4 -8 3 -k 7 -l 2 8 9 -i
1 -e 1 -1k 1 -h 6 -8 2 -1b 1 -a 2 p 2 -c 2 -b 1 -n 5 -j 1 -9 a -18 1 -9 2 -e 1 -h 2 c 1 -d 1 b 4 m
3 11 8 h 7 -i c b f -h 2 e o j 6 g 6 -8 1 13 4 -q e -h 9 -1h b -g 3 -a 1 -9 3 9 5 -d d -7 5 -z d -o
b d 1 -f a c 3 7 2 -9 3 -8 6 d 5 -b 5 -8 4 -y 9 -n g -9 5 7 2 -c 4 l 5 -d 8 -e i 10 i -s 3 c 2 a 6 b
8 -9 7 9 8 9 5 -f 7 n 5 f 7 a 1 b 7 f 4 -8 1 -i 2 d i -9 8 e 6 b 6 -9 a 8 7 -h 9 7 c -8 4 -27 9 -u
1 -10 1 -s d -8 6 -p g -c g -8 2 -a 5 -8 3 b 2 k e -a 9 d 2 -8 a g 7 -o 6 8 7 7 6 -8 2 7 1 -p 8 -g
b -q 3 b 1 b 1 8 3 -h 5 d 5 -15 2 i 1 a f 7 2 -a 3 -8 e -q 6 a 2 8 3 -g 5 -7 2 9 1 -j 2 -l 1 -8 1 -h
1 -y c -f 3 -10 3 -o 2 -1j 3 -7 9 -a 2 -n 2 s 2 f 3 -d b 7 3 -a 4 -8 9 -9 2 k 5 b f -m 5 -b 1 -a 1 -d
h v 7 -9 5 r 4 9 4 9 1 -9 8 -a 5 8 3 a 5 -a 3 w 1 -h 5 -8 c d 2 1e 4 -c 3 -c 4 -7 1 -i h -q 3 -n 6 -9
3 18 5 -g 1 -9 5 -f 9 -9 c -8 4 a 1 r h i 2 -9 3 -9 2 -i 3 8 3 -7 6 -r e -1j 2 -b 7 -e a -g 5 u 5 p
1 -f 2 r 1 -a 5 -7 2 -8 5 -k a -8 4 g 1 11 5 -l b -a 2 -9 6 -e 9 14 4 -e 2 -2t 5 -c 4 -f 1 -p 3 1d
2 -d 1 8 a -d 2 b 3 -8 1 -m 5 -7 b -d 1 -7 7 j 2 -9 1 9 b -8 2 -e 3 -d 1 -b 8 -c 3 c 7 7 2 -d 1 -1a
4 h 2 -8 1 -14 2 7 8 b g h 1 -8 8 9 8 g 1 -a 9 -l 3 9 n 19 1 8 1 -c 3 -8 7 -q 3 -9 1 -f 5 8 1 -8 8 -9
1 -d 8 -l 7 -a c -f 1 -15 1 -1h 1 14 9 -h 1 -c 7 -r 5 i 1 -9 6 -g 6 s 3 -7 3 -a 5 -g 1 y 5 8 a -8
b -8 7 f 4 -f 1 c 3 e 9 8 6 -1f p 8 6 -n 2 -j 2 -9 8 -7 3 m 3 -g 6 9 2 j b -a 3 11 2 b 1 -i 1 -e c 1z
c t 3 -a 6 -l 9 -l 2 7 1 -9 1 -b 4 -d 1 a 2 1b 4 -9 4 -8 2 l 2 p 6 -i 1 b 3 -16 4 -a 2 9 2 n a -s
1 -c 7 -9 1 -e 4 -c 8 -e 3 9 7 -p 2 -9 7 -c g -h 2 -9 5 -1e 6 -7 2 -t 5 -n c -8 2 e 3 9 1 -e 7 -9
2 -b d h 2 -o 3 p 1 -p 3 -c 1 -9 2 -8 4 -7 3 -1g 1 -a 2 -8 4 h 2 7 1 -g 1 -1d 6 -9 5 b 3 d 3 -d d -24
4 -i 5 s 2 -8 2 d 7 -x 3 -g 6 -h a -h 1 f 3 -d 5 -a 9 g 1 -8 2 7 3 -a 1 -e 2 -f 4 f 4 c 5 -h i -b 7 8
6 -d b -8 2 -9 9 h 6 13 4 -l e -1g 5 1o i -b 6 8 9 -d 4 -8 3 8 3 -b 3 -d 1 -h 3 -i 9 -7 8 8 2 b 9 -t
5 -9 2 -8 1 -r 3 d b 9 4 -c 1 h 1 8 1 -8 5 -p 5 f 1 f 1 -h 5 -9 3 l 4 -b 5 18 4 -9 3 13 9 -j 6 k a -7
5 -e 9 -7 6 -m 1 9 3 z 1 8 1 d 2 e 4 b 7 -8 2 -a 1 -9 3 h 1 -w 1 -r b -8 1 -q 1 r i -m i -8 2 g 5 c
6 f 9 -8 4 8 4 u 2 9 k 8 3 f 8 g 6 c 6 -v g -j 3 -7 3 8 7 t 1 v 1 -f 6 -o e u 9 9 2 r 1 b 5 -c 7 f
7 -9 o j 3 -a 1 -e 5 b 2 l 5 -h 4 8 4 m m -c 2 -8 3 e 6 b d i 2 -a 8 d 3 -q 7 -c 4 -l 4 -a 1 -9 2 a
5 -e 1 9 1 8 8 i 3 -c 4 7 5 -c 1 -f 7 -k i -b 7 -u d d 5 -b 3 g 2 a a g 2 -9 b -8 2 -e 6 -f 1 -8 1 -c
4 c 3 -8 6 -b a h 4 9 4 a a h 6 -8 6 8 4 b 3 s 3 -b 4 -24 3 -e 5 -1y 5 7 1 -r 2 c 3 n s -n 6 7 9 -9
4 -i h -7 k u 2 -9 1 -8 1 -e 7 -7 7 8 a -a 5 8 2 c d h 8 -d f 9 5 -9 8 s i -8 2 l 1 -f 1 -l 6 -9 1 a
1 -8 5 -a 5 9 9 -h 5 7 i -d 2 -h 2 -9 1 -b 3 -8 2 l 1 l m 7 5 -7 a -c 5 j 5 -8 4 -m 1 k a -k 6 7 3 8
7 -c 1 e 6 -b 6 -7 1 -e 4 b 2 -9 1 k 4 m e m 4 9 1 w 4 -c 2 -9 c -l 4 j 2 7 3 -l 8 a 2 -28 5 9 2 h
3 -15 2 -y 2 -a k n r -8 5 o 1 g 2 -1b 1 8 8 9 5 -7 d -j 3 -j 7 -a 1 -7 4 -c 8 c 1 -d 1 l 5 n 7 -q
1 g 2 -7 2 1i 1 1d a -7 3 14 2 -p 1 -9 2 b a j 5 -e b -9 d -c 9 -a 2 a 8 7 1 -c 2 s 3 h 4 c 7 9 1 19
d -e 2 -c 3 -m 1 -l 1 -c 8 -9 6 -f d c 9 -a 6 -1b 4 8 b m 1 a 1 -7 7 k 9 -8 8 -c j -8 2 m 1 -e 1 8
2 f 1 d 3 -i 1 -7 1 -a 3 -x 3 -7 2 -a 7 -c 4 -7 1 e 3 -x 6 b c 9 5 -1o 1 -9 5 -9 a 7 g -c 2 c 3 19
3 g 5 -7 1 -f 4 9 1 -g 2 -9 1 i 3 -r 6 -12 1 -9 1 8 1 -i 7 -s 3 h e j e -c 1 7 2 s 9 -e 9 -9 7 -a 3 k
3 d 3 -b b -i 3 -j 3 -c 1 -d 2 -9 5 -y 2 -c 6 -a 1 -b 2 c 5 a 5 -o 1 -c 4 e 3 -9 3 c 2 -c 1 -8 6 -8
7 -7 a -j 5 -9 6 -a 3 -c 5 8 2 -c 2 -9 3 -e 2 -g 3 e d e 1 f 1 -9 7 -b 3 m 1 9 1 -o 5 -21 4 a 2 x 1 a
7 -c 4 -7 7 a e -j 3 -7 8 m c -a 2 h 5 o 4 -f 5 c 3 7 4 9 3 -9 8 -7 4 -8 4 -8 2 -a 1 -n 7 -b 3 m 7 -h
e -q 2 a 4 9 2 d 3 7 1 i 4 -9 3 -7 3 -8 2 -9 3 -j a -c 1 -9 5 o 6 -d 8 c 4 -a c -11 9 -7 1 -8 2 k
6 -i 5 -a 5 r 1 -8 9 b 1 -d 5 -p 2 8 a f g -q 1 -d 9 j 3 -e 1 -9 2 i 6 -a 6 -g 2 -n 4 -7 2 -p l -h
7 9 1 -p e -i g 7 7 -e 5 a 7 -g 6 -v 2 2j 3 -o 5 9 4 -a 3 -7 4 -c b i 3 d 8 -9 g f 7 -8 5 -8 2 -c
2 -j 3 -h 1 -a 2 -d 1 -m e -h 2 c 1 -1a 7 -u 1 j 3 -1n 3 f 2 -c f -v 8 -f 4 -c a -8 3 -16 j -e 4 m
5 k 5 -b 7 -m 8 q 2 -8 3 -l 6 f 1 8 3 -d 4 1e 1 c 1 -b 1 s 7 -n 4 8 a -8 2 c 1 -f 8 8 1 -1t 2 c b 8
l 10 1 -8 1 d 5 -a 2 v n -o 1 -y a m 5 8 8 9 3 -1q 5 9 5 -b h s 2 -7 a a 6 o 2 -7 1 -8 4 -f 2 -d 6 -p
5 -c b k 6 g 8 7 1 8 f -e 5 -18 7 -9 5 -o 5 c 5 -9 4 f 8 b 1 f 1 -f 9 -n 2 -i f -8 6 -m 2 -c 3 -9
1 -c 3 -a 1 -h g -e 2 -f 9 -n 6 -g 2 -m 2 -w l -l 5 -17 1 -7 2 v 1 -a 2 -b 1 e 6 -w 4 a 2 -c 6 -g
1 -b 2 o 2 -9 7 -a 2 -1j 2 8 3 -9 1 -f 7 -8 4 a 4 -z 2 -w 2 -x 2 -n 3 8 e g 6 k 1 -8 1 -9 2 d 1 -c
4 -e e a 1 -8 4 j 5 -7 1 b 9 n 7 u 3 s 1 -8 3 h d -9 8 -9 2 a 1 -f l -c 3 -a 1 -h 2 -7 1 h 9 -8 6 9
2 -9 9 -c 9 -q 3 j 7 d 1 8 1 -a 7 -b 6 -8 6 -g 2 7 f e 1 a 8 -q 3 -10 3 -9 2 -7 7 -d 1 -c 1 -d 7 c
5 -a 5 i 1 -d 2 -r 9 -8 1 -w 4 -a 2 w 2 b 5 -7 j i 5 -s 7 8 1 o 9 -f 6 -8 3 s 4 8 9 p 2 -c 1 -9 f s
8 -8 a -a 7 -c 6 b 2 x 3 -n 8 a 3 8 1 9 2 -h 4 -a 9 -e 2 -a 1 -n 4 -d 2 -c 1 e 3 -a 1 -f 9 -8 1 -d
4 -x 3 -f 6 -7 5 9 3 -b 3 8 1 e 2 g 1 j 9 -i 9 -j 3 u 3 -1a 1 b 6 -h 4 h 1 -8 a -p 2 -a 3 -9 8 -j
5 -l 5 -9 4 b 6 9 1 g 4 -u 5 -d 2 -7 1 e 3 -j 9 -k 2 a 5 -a 2 c i -j 8 9 5 c 2 -j h -8 2 d 1 -7 3 -e
4 -v 1 s d -8 2 -8 1 b 6 -9 9 a 1 -g 7 -8 2 o 2 b 1 f 4 -c 3 f 1 -8 1 l 7 -m 3 -8 4 -e 2 -c c -a 6 e
8 -7 4 -8 6 -c 1 i h -9 8 1h 6 -c 2 i 1 a b b 3 7 3 -8 1 l 2 -g b -8 3 -d 6 v 2 d 5 -f 6 -s 4 c 4 b
7 18 d -z 2 -a 2 -t 5 9 4 -d 6 -c 5 -c 2 -d 1 -b 1 -1k f -d 5 -d 5 -a 2 -7 1 -8 8 -a 3 -d 4 i 2 -d
4 -e 4 -f 1 -g 10 7 2 -w 2 -b 2 -d k -c 5 -a 3 -f 6 -h 2 -8 5 9 2 8 2 9 c r q -8 8 9 6 -c 2 8 6 -8
1 -9 2 -7 1 h 6 -1j 1 s 1 8 5 8 4 -f 5 a 1 l 5 -i 1 -n e -b d -1j e -a 1 -i 4 -8 7 -i 4 -g 5 a 3 8
5 -f 3 15 1 -8 1 -p 4 -m 3 -c 6 8 4 -9 6 -g c d 3 -l 1 -a 3 t 3 -7 4 -l h -9 2 9 1 -b 2 -9 c -9 a q
4 -g 1 -b l -a 1 s 4 q 1 8 h -a 5 -a 5 -o 7 -e 7 -8 g -b g 8 3 -b 1 8 i -e 3 8 2 n 3 7 2 a 1 -8 4 -q
3 -r 2 -8 f 7 3 j 4 g 2 -c 2 -p 3 -b g -b 3 -9 6 -j 3 -9 3 -c i -9 3 -b 4 j 4 -7 b -7 d -9 2 -b 1 -e
1 -8 j -b 7 -8 8 -a 1 a 4 -8 5 -8 a -8 1 r 2 -i 2 8 1 -7 6 a 6 -c 5 -9 3 -e 2 -e 3 -7 1 7 1 l 6 -b
2 c 1 -8 3 a 3 7 3 -d 1 s 1 -13 2 -d 5 j 5 o 1 l 1 -b 2 -7 j -e 6 c 3 -f h k f i f -b 3 9 6 -8 4 f
1 -z 4 a 5 -h h f 4 -8 1 -8 1 -9 7 a 2 -a 5 -e 8 -a 8 -1e 5 -d 1 -o 5 -c 5 -8 4 -b 2 -g 4 8 b 8 1 -n
2 -9 1 b 1 -b 9 e 2 -8 1 -8 c -8 1 7 6 a 6 19 1 -o 4 -9 7 z f -d 2 8 1 n c 9 1 d 4 -l 1 -v 1 -i 9 k
3 -7 4 -a 2 -c 4 -e 2 -b 2 -8 b u 1 a 1 -p m -8 5 k 8 -y 7 -7 4 -e 5 -w 3 -m 9 8 3 h b -8 2 -n 1 -b
m g 1 -9 9 -g 4 -d a m 2 k 1 8 7 -a 1 -c 8 -8 1 -e 1 16 2 a 1 -8 5 9 1 -8 1 -7 1 d b i 9 -d d i a -9
2 9 j b 2 -l 2 p 2 -a o -9 4 -o 2 -9 2 h 7 -i 5 -12 3 -19 3 j 4 -k 1 i 4 9 1 g 7 g 5 -8 1 -17 2 -9
1 c 1 -y 1 -e 1 -2a 2 r 6 -9 f -9 5 d 7 -d 1 -8 2 -f 1 e 1 d 2 d 2 d 6 -m 2 a 6 e 3 9 c -i 1 9 i -o
4 -i 2 -r 2 a g -c 3 d 2 -8 6 -8 2 -b 2 8 4 d 1 -b 2 j 1 b 2 -c 5 d 1 -f 5 -8 4 -1n 4 -c 4 -i c 7 b 8
7 -13 6 -9 8 r c -18 a -9 2 n 4 -i 3 7 6 -f c b a -8 1 -9 c -n 2 a i -8 1 -9 1 -e 3 g 6 -x 1 1n x -9
4 -w 2 -b 1 -7 1 -a b g 5 -k 4 -9 2 9 3 -f 9 a 4 -8 2 8 d -12 a -7 7 -7 7 -f 2 14 1 -h 1 -7 5 -g 1 k
8 -f 4 -o 5 d 3 -o 5 -8 2 -a 6 -9 3 a a -7 3 -r 7 a 7 -a 1 -1o 8 9 3 1b 5 -a 2 8 5 -a 3 h 2 d 5 -8
3 -a 4 7 1 -j 5 -g 3 -j 3 p h -9 1 b 6 -9 2 h 9 -h 2 -a 3 -c 2 e 1 -j 3 -7 1 9 4 -9 1 -8 a c 3 e 1 -r
4 -h 1 -e d 9 5 d 6 -a 3 -k 3 -b 6 -o l -8 1 s 2 -j 3 -9 2 -c 3 l 1 m 9 -1v 4 -7 5 x 1 -d 1 -e 1 -u
3 -a 3 -o a 9 2 -e 3 8 4 -b 4 k b l 3 -b 1 -z 1 8 2 m 2 -9 b d d -e 5 -z 1 -c 3 -r 1 -d 2 f e -u 5 -9
i -18 3 -8 5 a 1 -9 5 d 8 -f 3 -8 1 h a -e b -10 9 -l 2 -e 2 8 1 -u f p 3 -8 1 a 6 a 1 l 5 -g 2 e
7 -a 2 -b 9 -9 3 -7 d -q 1 -8 1 -c b -b 1 h 1 -8 1 -u 3 -x 4 -b 3 -g 1 -b 4 -b 2 a 5 -a 8 -7 4 -j
1 -b 4 d b -h b -f 6 8 1 -8 3 -g b -8 4 -c 5 m 2 a 1 u 4 -r 1 h 4 -a 3 b 3 -e 2 -d 4 r 1 -c 6 k 3 l
2 9 7 8 4 -b 5 10 1 -7 e -f 4 -c 8 -8 5 -l 4 -9 7 -s 1 -9 7 i 7 e 5 q 1 -c 1 -b 1 -k 4 -26 2 -d 3 -m
3 9 3 8 7 i e -w b -9 e -1k 5 h 1 b 4 t 2 -a 1 -e 6 -8 g -c 3 -a 1 -f 4 h 3 8 2 f 1 -c f f 8 -c 2 -7
2 -g m -h g -e 5 1b 8 a k -c 1 s 1 c 2 -y 5 -u 1 c 1 -m 6 -c 9 -9 7 9 2 -8 5 -d 2 8 1 c 8 c 2 l 3 8
b -d 1 -8 7 -d d a 4 -f 3 -i 3 -9 3 -9 3 19 1 u 4 g 2 -a 1 r 8 -8 1 -9 5 -s 3 e a -8 3 g 8 -l 4 -9
3 7 3 -j 7 e 1 -8 7 8 1 -s 2 -k a -j 2 -c 7 m 1 -7 2 -l 3 -a 1 8 1 -7 b -b 9 -k 6 -f 1 -h 2 w i -e
6 9 2 w 6 -9 1 -8 8 -h 2 -q 3 -14 8 o f -a 2 -9 5 -7 2 -a a -d 3 h 1 c 1 -s 9 -a 6 h 8 -l e 7 5 -9
7 -f 2 r 5 -i 2 9 c -m 3 -7 1 -c 1 -d 3 -j 2 -m 4 -d f -8 f d 1 -p 5 m 5 -b 2 -c 2 j 1 9 6 -8 4 -r
3 -a k -f 3 -8 6 c 9 -8 a -f a t 1 d 1 k 3 -c 8 -j 3 g 4 c 4 -f 4 -o 3 1r 6 -t 1 i 6 -c 2 -f 6 -8
4 -y 1 k 5 -8 6 9 2 -1q 2 -x 4 -c a 1t c -8 b 8 a -f 4 a 4 -b c -m a 9 6 -b 1 g 6 -8 2 10 1 -e c -b
2 -e 7 a a c 3 -9 4 -8 c e 5 8 1 -8 3 -b 2 -7 2 -7 3 -9 6 -o 1 -d 1 -a 1 c 2 7 6 -8 2 -9 3 -e 6 k
1 -f 1 -9 1 e 3 9 3 d a h a -7 c -c 8 x 3 8 1 e 9 -i 1 8 1 -2h 7 -b a -e 3 8 d -f 6 -a d -o a -d 1 -m
4 -f 1 -e 3 -l 2 -8 6 -h 6 1m b -7 3 e 1 -7 1 -f 2 -9 i -b 4 1g 5 -j 3 -i 3 9 2 -a 7 -g 5 -i a -h
5 -a 1 -d 5 9 6 -8 3 -19 1 -g 2 -e 8 j b -1f a c o g 1 -e 1 -8 e -10 1 8 5 -9 1 -9 4 -a 3 o 7 -8 6 -d
7 l 3 e 1 9 2 -9 9 -7 6 -e 2 p 4 s 7 i 4 s 1 f 3 -j 2 -f 9 -g a -8 a -g 3 l a -a 8 -9 8 7 2 -h 1 -1e
5 -b 1 r 5 -h b 9 9 b 2 e 7 -9 5 h 7 -d 8 o 1 -9 p -b 2 18 4 -9 d 8 4 -8 1 -8 3 -c e 9 1 p 1 -s 1 d
5 k 6 m 1 -k b g 3 q 1 -b 3 h 3 a 4 8 2 h 4 -i 5 b 4 -n 4 -f a x 1 -o 5 -1e a -b b 8 1 -f 8 w 1 i 9 8
1 -h 2 -c 5 -g 1 -14 9 -r 8 o 5 -u 6 8 1 -a 3 -n 6 -f 4 -e 2 -7 3 -u 1 -c a -a 8 a 7 -q 1 9 n f g -b
3 -d 3 -c 5 -h 7 -a 5 1c 6 -l 4 a 1 h 1 y e -v 5 a 2 g 1 -8 a g 5 -8 1 1u e -c 2 -f 4 d 3 -c e 7 1 d
6 -7 1 13 4 -a 1 e d -i 6 -9 2 -b 2 u 2 -a 4 o 2 -9 f g c -a 6 -b e -8 d g 3 -g 3 f 3 7 3 -c 7 g 3 i
9 z 4 -b 1 -g 5 -a 5 -c 7 -g b -8 9 -b l h 2 18 6 9 7 -c 2 -7 a -r 2 9 2 -g 4 -d 6 -d 2 -j 4 -9 2 d
1 -8 5 -8 c -i 5 -8 b -n 2 -h 5 -c 9 -a 3 -8 5 k 1 7 8 -a 2 -9 7 -j 4 g g -a 5 -h 1 -8 8 -f i -9 4 -j
8 -s 9 h g r 2 -a 6 -9 b 7 4 z 7 g 3 9 1 i 3 a 6 9 8 -8 d 8 1 c 5 -d 2 -8 7 -9 8 -7 2 d 2 -b a -7 7 a
1 r 6 -b 1 -1a 2 -a c e 5 c b 1x 4 q 6 -8 5 g 5 -a 4 -c 1 w 1 -g 4 -m 2 -a 1 y 4 -8 1 -7 3 b 6 -a
1 -8 2 b 1 -c i 8 4 -e 2 -9 2 -9 2 g 2 i 6 i 8 b b -d a -g 3 n c -b a -8 7 c l -s b -c c -g 2 -1i
4 -9 3 -8 9 v h -b b b 3 -8 6 -i c -a 3 -d 1 -b a -p 3 9 4 -b 4 -16 2 t a g o j 2 -p 3 7 3 o 4 8 7 8
4 -w 1 -v 5 j 3 -h 1 -c 2 8 7 -7 6 p 1 t 5 -c 3 8 2 -b 5 y i e 3 -8 8 h 8 i a -a 1 -s j -7 9 m k -k
2 7 a 1b 4 -f 4 k 1 -9 4 -a 2 7 7 -a 7 b 1 -j 3 9 7 -i a -7 7 c k i 2 m 4 -8 2 -18 6 -7 1 d 2 -p 2 m
3 -h 4 -8 1 d 3 c 2 -c 1 -8 1 -b 1 f 6 -o 8 12 4 -d 4 -c 2 -d 9 f 2 -t g h 3 -24 8 -g 1 -8 1 -7 1 9
1 l 8 9 i -9 f -b 1 a 8 a 2 -t 2 -15 h -1d 1 h a c 6 -9 3 -r 4 h 3 -2o 1 c 1 -9 4 -8 6 -7 1 -s 3 e
l d 1 -9 4 -h 1 -d 4 q 3 -g 1 a 7 -o 3 -e 3 k 3 -c f -10 3 c 5 l 7 l 3 -e 3 7 3 -n 9 d 1 -9 7 f 1 -8
1 -a 1 -9 8 8 1 -7 2 -e 3 f h e d -7 2 9 8 1f 5 -d 5 -g 9 8 8 -8 5 -8 g -10 7 -c 4 l 2 a b -7 2 -f
1 y 2 -h 8 9 3 -f 7 -h 2 c 1 -c 7 -i 1 n 6 -d 5 f 9 h 6 -q 1 -8 2 b 1 -a 5 -7 3 -m 3 -c 3 -9 2 -e
2 -o 2 -7 2 7 6 -b 1 9 1 a 8 b 6 -i b -c 7 -x b 9 g -a 6 a 4 -g 4 7 1 f b -e 2 n 1 -8 6 -7 6 x 1 e
4 h 8 -g 3 b 2 -8 2 -n 1 -b 8 -b 8 -d 2 -9 1 -c p y 1 -d 6 -a 5 j 7 -e 2 -3j 9 j 1 -b 3 8 c -f 8 x
3 7 1 n 3 -j 1 18 3 h 2 -9 3 p c -f d -9 2 -h 3 -b 8 -b a h 8 8 2 9 1 -i 3 8 6 -c 3 q 1 -b 6 b o a
d m 3 -q 1 g 1 -a 1 9 a 8 3 c 5 -a 2 p 3 -h 2 a 1 o 3 -8 5 a 8 y 6 1e 1 -d o -a 1 -e b -d 6 c 6 -h
7 -q 5 b 1 -j 5 c 2 -z 1 -e 6 -m 1 m 5 -c 1 -g 7 -b 4 -a e a h d 1 -a 4 p 2 -8 7 -9 3 -a 3 k 7 8 3 d
2 i 1 -a 2 -7 7 d 1 b 7 -b 7 s 1 e 5 -8 3 l 2 j 2 8 3 8 h c 4 -8 k -14 1 e 2 -8 9 -7 d -b 1 -b m -7
3 -9 1 -g 1 -b 5 -8 3 -d 1 1f 2 -a 4 a 2 -v 1 -8 2 i j d 5 1s 4 a k -k 7 -g 2 -8 4 b 9 -8 c l 7 -z
1 -7 2 -d 2 -9 1 -a 3 h 5 -9 4 p 1 -p 1 -8 1 -n 1 -7 1 -c 5 n b e 4 -c 1 -a 1 -x 2 -d 4 -7 2 j 7 l
2 -8 6 -7 4 9 2 u 2 -1k 3 -7 d s 1 k 7 -j 1 -7 1 -b 2 i 3 -b e -a 8 -f 1 -9 1 -9 5 -m 4 -h 3 9 1 -b
9 -g d -a 5 -7 7 -g a -e b -b 5 k 1 -1w 1 -j 6 9 3 -a 1 -a 1 -8 2 -8 9 -8 7 -g 1 -a m -8 3 -8 2 -k
6 -i 1 -7 9 7 5 -7 f a e -d 9 -p 9 a 4 -a 3 k f k 3 d 5 -g 1 -9 3 -i 3 -a 2 -9 2 a 1 y 4 -h 1 8 2 -d
8 -9 3 -8 4 b 1 d 4 y 1 -1b 3 -8 2 -j 1 -8 3 c 6 -e 8 v 4 -d 1 a 1 -e 3 -b 2 -o 6 -j 6 -8 e m 7 a 1 b
a -c 9 -i 4 -b 1 -q 8 -9 5 -8 3 f 3 -9 1 -18 4 8 6 -b 3 -9 e a b d b -b 3 -a 5 i 1 c 2 -f 6 7 4 -h
5 e 2 1d 3 d 1 8 5 -j b k 5 c 8 j 5 -7 2 -i 5 -c 2 n 2 7 4 b d -g 6 -w 3 -9 h z 4 -d 4 7 1 j 7 -d
1 -9 1 -8 7 f 2 o 1 -e 6 g h -7 9 f 1 -a 8 -1y 6 -f 2 q 6 9 3 -j 1 a 2 9 1 -7 3 d 2 -9 2 -9 1 f 3 -b
9 -8 6 -e 4 e 4 d 5 -r 3 k 8 -l 1 -e 5 a 5 -a 2 -c 1 b 4 -d 2 -c 3 -n 4 7 8 23 5 -x 8 -g 2 c 9 -a 3 8
7 9 6 9 b -r 1 13 2 -8 6 -9 9 -9 1 b 4 -f 5 -1k 3 -p 7 -8 9 -8 1 -j l c 4 -7 1 -b 4 -8 b -s 1 9 3 -a
d f 5 -8 5 -s 1 o 1 9 7 -7 2 -b 3 -c 3 -d 2 9 7 -7 6 a 4 g 2 e 8 -b 9 g 3 -a d 7 4 -i 1 -a d -n 4 b
f m 2 -19 8 q 2 -7 3 9 3 -e 5 i 7 c b -e 5 k d e 1 g 5 -e 7 d 1 -9 a a 8 -b 4 -9 2 -j c -a 1 -b 2 -b
5 n 2 7 4 -e 7 b 1 -e 4 k 3 16 2 -7 4 f f i a -b 4 -g 1 a 3 z 9 -f 1 -9 6 f 8 j 1 b 6 n 3 -8 b a 5 9
1 -d 2 -7 c d 7 f 1 -i 4 k 2 -h 1 h 7 -1a 1 d 8 -e 5 -b 2 p 1 9 1 7 7 e 6 -a 3 -b 1 -7 3 o 4 -9 3 -k
4 d 1 -g 3 -1d 1 -d 1 q 4 -g 4 j 2 -h 1 e 4 7 1 -y 1 -f 5 d 4 l 3 -8 1 -e 5 -b 2 9 4 d 8 -8 a o 1 -n
a -b a -x 1 8 4 -o d 1a 3 d 2 -c 1 -9 4 a 1 u 3 -a 5 -7 9 h 1 -8 8 f 1 -l 4 -x h -8 1 -a 2 -b 5 -s
t -u 5 -o h -9 1 -c 2 -m 7 c 3 -1c 4 -8 4 -e 2 8 2 -a 6 x 2 9 1 -9 4 -11 6 n 3 -v 7 -a 6 -c 5 -d 5 f
4 -q 3 a a 15 3 -c 8 b 3 -j a 7 g k i 8 4 -1b b m 1 -g 5 b 8 t 2 -8 9 -l a b 1 -9 2 g 1 -e 5 u 6 -b
5 f 9 -a 2 -8 3 i 1 o 2 -7 1 -1q 1 -g 1 -10 6 -h e h 1 9 g j c -9 3 g 2 -7 9 -8 3 -17 6 l 7 n 3 7
a -j 4 -9 1 -f 5 i 1 e 3 l 2 z 2 c 4 -c e -s 2 h 2 -h 1 g 7 -8 5 -l 1 -d 4 1d 1 d 1 8 3 v 6 m a -s
1 q 3 7 5 -p 8 -r 1 -k 1 -e 9 -a 3 -b 2 -i c -8 1 b 1 -r 9 g a w 9 -t 1 -y 5 x b a 3 9 1 8 g -9 4 -a
7 -c 1 -9 3 -a 5 7 1 -c 4 9 h -a j -b 2 -f 3 -a 5 -8 4 -i 6 8 5 8 8 -j 8 -h 7 -9 1 -f 7 -c 2 -o 1 7
2 f 6 h 1 -9 7 -k 5 -c d -e 1 x 1 -e 9 -c 1 -7 4 -p c -7 e -8 8 8 b -m 8 -11 1 -u a -9 1 c 3 -a 2 o
c 8 1 -8 7 13 1 -i 4 9 8 -9 7 9 3 -b 4 -9 3 8 1 -q b -9 1 e b -8 4 -c j -32 5 -u 1 -c 6 -f 4 u 8 -9
1 -a 6 -c 4 -8 1 -8 3 -8 8 b 1 -t a -2r h -a 3 -e 6 -e b -c g -7 3 -a 1 7 3 -7 2 -7 4 r 3 b 4 a 1 -g
2 -9 1 -8 3 -8 8 -11 1 -h 3 c 1 c 8 -8 4 e 7 -1h 3 -c 8 8 2 k 2 -a 4 7 2 -1a 2 -14 1 x 2 8 3 -8 5 d
5 -8 2 -j 3 -c 4 -8 c -g 2 -o 7 h 3 -n 2 c 1 g 6 17 1 c 2 -r b i 4 -g 3 f 1 -h a 9 6 g h -b 5 -9 4 p
b h 2 -a 5 -m 9 z a -r 2 -9 9 9 1 -o 3 -7 1 -x 6 8 5 -9 5 -h 6 -h 5 -m 7 -d 3 1k 1 -g 5 -8 3 -m 2 -9
3 -9 7 -7 2 b 4 -1e 3 g e -11 4 -b 3 9 m -8 2 -u 1 f 2 -u b 8 2 -g 1 -v 1 e 8 -n 4 z 7 -c 7 m 8 -7
b -c 8 -d a 8 2 -9 4 7 r d 3 -1k 9 -8 c -8 7 g 2 -w 1 -b 2 -8 1 a 1 -8 o -9 4 -a 6 c 1 9 2 -a 1 -b
1 -7 b -9 1 j 7 -9 1 u 1 -c b h 1 -12 4 -d u -e 3 -a 2 -i 6 -m 4 -9 1 -c c -b 3 -l 1 -b 1 -j 1 9 b -a
9 b 4 -9 1 -a 8 -b 6 x 6 m b -1q 8 9 a 8 a k 6 m 4 -q 6 -e 5 -8 b 7 3 -a 5 19 3 -7 1 -m a -c g -9
3 -b 2 -b 2 -b i -v 1 -a 1 -p 8 -a 7 -g 9 -l 1 l 1 -a 9 -q 2 -g 9 -9 i -8 2 -8 1 -7 1 -b 2 -c 1 -8
1 -8 2 -e 5 -7 o -8 4 8 c -8 7 -7 a -c 3 -a 2 9 3 -i 3 -m j -g 1 -c 6 c 2 -9 m -8 3 -a 1 c 5 d 4 b
6 -i 4 -c 3 -d 4 a j 12 k -c 2 -a 6 d 1 -i 6 f 5 a 7 e 8 a 5 9 7 -1c 1 -8 2 -j 2 -8 3 -d 3 -7 e -9
6 i 8 c 1 -a 2 q 8 -e 1 -d a -m 3 -8 2 9 3 d 2 -g 7 -i 1 -x 3 -b 3 -k 9 d 2 b 3 -a 5 7 1 -l 1 -b a -9
2 -9 1 -7 3 p 4 -8 e -8 1 a b -7 13 b 4 f 2 -8 2 l 1 -b 5 -k g -b d 7 3 -f 2 8 3 x 6 d 5 v 8 d 4 b
4 9 4 -a c -8 5 -e 1 8 3 -a b 7 7 a 1 -i 6 7 2 -7 1 -i 2 -b 1 -b 1 b 2 -c 1 -j 8 7 b -d 2 -d 2 -t 2 9
2 -l 1 -j 5 -11 2 e 4 d 1 8 1 a a -1m 6 -8 1 -8 a 9 6 k 3 h 6 d l a 4 -p 1 -8 4 -d 3 7 4 p 3 -a c -c
1 -9 4 -7 1 -d 5 -8 2 -8 2 -8 3 b 8 v 5 -8 1 -8 a -8 2 -1j 2 -y 1 -7 h -s 1 7 5 -d 3 -8 5 m 2 -c 2 -9
k -r d -8 1 8 8 8 1 -e 7 r 5 e 1 -k x n 1 v 8 d 2 7 1 -n c -7 3 -t 1 9 7 -9 1 -o 2 -8 2 b 1 j 6 b
2 -p 2 -c 4 -g 4 n 2 9 1 1x 7 q 1 1e 1 -c 1 -c 3 -9 c -8 a -d 1 -e 6 -f b -h 5 e 7 a 3 -e 1 t 4 -9
1 i 5 9 b -7 3 f 9 -8 4 -14 4 -j 5 -d a g 9 -a 6 e 6 b 3 -f 1 -9 2 -b 7 b 2 -e 4 -h 2 -j 6 -13 k -8
7 -8 3 -b 2 c 3 s 3 -a 1 s 3 -i 8 k 6 f 7 o 3 7 d -9 5 -7 3 -8 b -e f -a 1 -8 3 i 8 t 4 -8 6 8 8 q
1 -c 1 9 4 -u 7 -n 4 -a 4 i a b 4 -7 2 -d 7 f h m 2 -o 5 -d 1 -8 6 -8 5 -m 7 k 5 k 6 8 3 -9 b 15 5 -g
7 k 2 -8 1 -8 1 a 1 -b 6 -e 6 -7 4 -b 7 -r 1 -a 1 -g 1 -c 2 -a 2 1n 2 -a 4 t e -h b -9 2 n 5 -n 8 c
b 8 6 t d -2f 2 -l 2 9 1 -c 3 -9 2 c 5 7 2 -c 5 l 5 v b d 1 -e 9 r 7 a 4 -b 4 -h i -h 2 -h 1 -f 2 -i
1 b 4 r j -9 1 9 e -8 1 -a 3 -1g 1 -k 6 8 d -7 3 -7 1 8 3 p 2 8 9 9 5 -a 1 -d 2 g 5 -8 3 -8 2 k 4 -a
h t 1 -n 8 -e 2 -9 4 7 3 c 5 m 4 -b a -d 7 9 1 -8 1 l 3 -b 8 -7 3 n 5 c 4 -j 6 -c 9 -a 5 -i 3 -f
12 -a c -7 1 -h 4 b g p 1 -n 3 -b 3 -1i 8 a e -1d 3 -17 3 9 5 -f 3 n 3 -c 6 11 1 a 1 -7 4 d 1 -e b -f
c d 1 -d 6 -9 5 c 4 -b 2 -n 8 -c 1 -b 1 8 a m 3 d 5 -l a -c e -h 1 -7 6 j i -7 6 e 2 -f 7 -7 1 8 6 -b
4 8 1 c 3 g 3 -d 2 8 3 -a 3 -n 2 -c 3 -8 a -9 g -8 1 -c d r 2 u 3 8 6 -a 6 e 3 -7 7 -7 a -11 b k 1 h
6 -7 3 -c 1 8 2 -7 4 -s 4 -c h g 5 -c 3 -z 1 k 1 a 1 a 5 -l 3 -e q m 1 c b -7 1 7 7 f 5 -y 2 -q 3 e
5 x 5 -g 1 a 4 -1q 1 7 8 -g 7 -9 4 1e 1 -8 1 d 5 -c 5 -f 9 -h 5 -g 1 -a 5 -i 6 a 4 -18 5 -8 5 1h 2 a
3 -q 4 b 1 8 8 15 7 -j 3 d 4 -e 3 -9 e v 5 e 2 -f 7 f 1 -7 2 b 4 -f 2 -e 6 -a 1 k 2 -f 1 -k 6 -8 6 a
5 -b 2 -b f 7 3 -m 7 -c 2 -8 a 8 1 -a 1 -8 2 -16 2 p 2 -o 8 -r 2 -c 3 j 8 g 3 t 9 j 5 -o 3 -b 8 -e
5 -7 b -1u 1 -9 3 f 3 -8 7 9 5 -g 1 k 1 a 3 -9 7 8 c 1c 2 g 6 -a 4 -h 5 -9 3 -g 2 -h 1 b p 14 2 -7
1 -7 1 -k 2 -q 1 c 3 -c 1 -7 1 y m c 1 a 2 e 4 -9 3 -b 3 -e 5 -m 5 -g 1 -7 9 -e 6 8 3 -j 2 -1c c -9
1 a 4 -n 5 -c 5 h 1 -o e -8 5 -e 9 -8 1 r 1 f a -d 4 -c 2 -7 4 n 2 q 8 -s 1 -p s 9 2 f 2 a 1 1b 7 -a
e 16 b f 1 9 n -8 a a 5 -f 2 -9 5 -a 9 -f 1 9 1 9 5 f 5 h 6 -e 1 -j 7 -a 4 -8 6 f 2 -9 c -8 k -9 3 a
1 b 6 -h 2 -7 4 -z 3 d 2 h 1 -a 2 -d 4 f 6 8 b -g 7 j a -n 3 -15 8 b 1 -8 2 c 4 -o j u 1 -9 j -t 1 -g
1 -a 4 -c 2 7 6 -b 2 9 8 -g 1 b 3 o 1 -b 3 -8 2 -c 3 -z 7 9 2 9 6 9 5 -8 1 9 7 -a 1 -9 3 -a s 9 a f
9 c 7 7 9 -m 1 -h 1 -t 2 -t 9 7 1 -e 3 -9 3 -7 4 -d 4 -c 1 -d 5 a 2 -g 3 19 b k 1 8 a 8 5 -8 6 n 4 -f
6 -p 3 j 6 -z 5 -8 3 -d 3 -9 5 -f 2 h 2 c 5 a 3 q 9 -f 3 d 4 9 a -a 2 -8 8 -7 2 -j 6 9 4 -e b -a 4 -e
2 -9 s -p 2 -7 d -9 1 h 2 -8 7 -1t 8 -s 3 -d 3 l 4 -9 1 -a 8 -m 3 -e 9 -h 1 -j 7 -f 1 -8 3 b 1 -m
4 -26 3 -e 9 -z 2 8 1 7 6 7 1 -a c -9 9 e 1 -7 9 -e 4 a 1 z 2 -f 2 -b 6 s 4 a 1 -e 1 f d -n 7 8 8 -9
5 -f b -o 2 9 6 -1o 2 c 4 -26 4 -1d a -8 2 -7 6 -e 9 u 2 -j 1 -a 1 -b 1 -b 3 i a e n 9 2 -d 4 -8 l n
8 7 4 g 3 -c 3 a 5 f 2 x 8 -d 2 -l 8 k 1 k 4 -8 c -h 1 j 1 -9 1 -a 5 -w 1 c a m 9 -a 7 c 1 -i 4 -i
5 -11 a f 2 b 1 8 g f 2 b 3 -a 1 -11 3 -1r 5 -e 3 -o 1 -d 2 g 2 -7 1 -7 8 -c 6 a 1 14 3 -9 1 -7 2 -b
1 -a 2 -8 7 -9 h -b 3 -j 4 -e 4 -b 8 -i 6 -8 e -c 5 -a 1 -h 1 -w 2 g 4 -8 c f 3 e b -c 3 -8 2 -8 h -e
a w 2 -12 a -s 2 -q 1 -1z 7 j 8 -9 7 -e 2 -i 8 -9 2 -d 7 y 1 -f 6 -e c -b 6 -s b t 4 -m 6 -d 7 b 7 7
7 -8 1 i b -d 2 -e 2 k 6 -7 4 -f 2 -9 8 -9 4 q 1 -a a 7 j -a 4 -q 2 -9 7 n 4 -f d -8 7 -u 4 -9 2 1k
1 -j d 9 1 -r 3 e 5 a b -a 1 -t 4 h 6 -7 4 q 4 -9 3 -b 4 -9 1 -9 1 -8 5 -f 5 -j 8 -9 7 c 2 e 3 -8 4 a
6 -f 1 -9 3 l 2 7 7 -8 1 -7 4 -a 5 -l 8 -8 8 -1e 1 -i a -i 3 -b 3 -b i k 7 d 1 -8 3 1a 1 -8 1 9 b 11
2 -d 3 1c 6 -d 4 -9 g z 2 -9 4 a 6 -j 2 -d 1 -d 2 7 4 -9 f -d 1 -c 1 -7 2 -e j -b 1 b c 8 8 12 5 -7
5 -f 4 l 2 -c f -b 5 8 9 -b 3 -d 5 -e 8 -9 4 -a 3 17 2 -h 2 c b j 2 -7 2 -1x j -8 f 9 5 a e -d 2 -e
2 -x 1 -n 3 -8 4 i e -d 7 18 e -b 1 -9 5 -n 7 -8 8 -7 9 -i c c 1 -8 6 -u 2 g 3 -13 2 g 1 -7 2 b 2 -c
e -b 3 -n 2 -b 3 -8 5 -z 1 -a 9 -a a -d 1 8 1 -r a h 3 p 4 -f 1 -m 3 b 1 -v 4 -7 2 k 4 -b 5 9 c 10
5 -e 2 -n 6 e d -9 3 j 6 c 2 -a 1 a 5 -k 7 7 3 b 1 -h 2 -i b h 2 -7 3 -e 1 -a 6 -9 1 -8 2 -8 4 11
6 13 1 -9 3 -9 a -f 6 -s 3 -13 f -1g 1 -y 1 -m 1 -e 8 -b 2 8 7 -a 6 -8 1 8 7 -f n -8 4 -s 4 f 2 8 8 e
3 -i 5 -a c -f 5 q 5 8 5 -8 2 -a 4 1g 6 -f 6 -1d 3 -c d 8 2 -9 2 -d 5 -c 8 r 3 -b d -b 3 -z 3 -c 5 -9
5 -8 1 -9 5 8 1 -1a 1 u 2 -9 f -a 2 b 3 n 5 -i 3 -b 2 m d e 2 9 c 17 6 -1a 1 -p 7 d l -f e -f 1 -o
3 -8 4 w 1 -8 1 -d 1 -9 2 -k a m f -d 7 -7 5 -9 1 -7 2 8 7 c b -a 9 8 8 8 1 -l 2 -9 a m 7 -7 2 q 8 -7
5 -a b -y 2 -a 1 f 4 -a b -e d -z c -m 6 -f 4 -l 3 -r 1 -n c b 2 -1l 3 a 3 -j 2 r 5 -8 5 -m 4 -7 4 -9
7 -s 3 c 3 -9 3 -a 4 -z 4 -j 1 9 1 f a -9 b -8 3 -b 6 -a 4 e 2 -8 9 -17 9 -c d -b 2 7 5 e 1 -9 2 -l
2 -c 4 b 4 -8 7 -9 5 v 7 -7 1 -g 4 -a 2 -10 1 d 1 -a 6 -d m -9 7 -d l x 5 -h 3 -c 3 m 2 9 3 g 2 j
3 -e 4 -c 5 -a 2 1w 7 -f 2 -k 2 9 1 b 1 -d 5 -f 9 -13 2 -b 1 -l 6 -a 2 -8 b -m 2 -8 2 -c f -8 1 -f
6 -b 9 e 3 -b e a 3 q 1 -a 4 7 2 -d 1 8 5 c 7 -d a 35 4 -1e 1 -d 4 -a 1 -n 4 p 2 -a 1 -v m -m 6 8
4 -g 1 -a 1 o 5 a 1 -l b 7 1 -d 2 a 8 -i 2 d 1 8 7 -7 3 e 5 b 6 -g d -7 b -7 2 -8 5 1l 2 e 4 -8 3 -d
7 -d 4 e 7 h 3 o 2 -n 5 -7 2 -c e -b 1 e 2 -a 4 -8 3 -1t 3 -8 5 -h 5 9 1 -9 1 -a 2 -7 3 s 4 9 2 9
6 -9 d 18 3 -9 4 a 4 9 2 b 6 -b 2 -8 8 -x 1 -b e -9 1 -h 4 -8 7 l 3 -d 4 -h 3 14 4 -c 4 -d 2 -f 3 -c
b h 5 -e 3 -b 7 -c 4 8 6 -i 1 d 9 8 5 -y 1 -8 5 9 2 -c 1 -e 3 b e -g 1 -s d -7 1 d b -7 5 -b 4 8 1 n
1 -1c 5 c 1 9 1 -9 2 -g j -1d 4 -c 1 c 3 -r 3 p 8 -a j -f 5 d 7 -r 6 t 6 -8 4 a 4 -1m 6 -d 3 u 3 -g
1 -8 1 -r 5 -9 1 f 3 8 e -7 1 -9 1 -a 3 b 6 h 1 e 1 -q 3 -i 1 -d 3 d 1 e 4 -h 8 -e 3 -j 2 -9 5 7 1 -r
3 8 7 q 1 c 2 -8 6 -1d h -8 j h 2 b a -e 4 -8 4 c 1 9 4 b 1 -a 2 x 1 -7 4 a b 9 4 -a 2 -f 2 -j 2 c
4 -d 1 -8 7 -9 7 -a 4 -e 4 -c a b 7 -g 2 -a 1 -9 3 -9 2 -8 d d 5 -a b -c 1 -1q 3 i 3 b b 8 2 a 9 h
7 -y 4 -p 6 9 6 h 5 o 3 -8 2 -a 1 d 4 h 4 l 8 f 5 f f -n 7 9 8 -8 l 8 2 -7 1 e c -y 8 -8 1 8 2 8 2 d
2 -9 4 9 2 -g 2 c 4 -9 5 h 4 -o 2 -7 b -8 3 a 3 e b 8 a 1b 7 -9 5 a 2 e 8 m 4 -j 2 -f l 9 2 -n 1 -8
8 -b c -b 3 -8 3 -8 1 -8 2 d 6 f 1 8 6 8 1 e 5 -9 2 f 4 -8 5 -9 3 17 3 d 1 -p k f 4 -15 1 -c 4 -l 5 c
3 b 6 7 6 -n 4 e 2 -g 8 -j 2 -l 2 c 3 l 3 -9 5 k 9 l 7 -8 3 -8 2 b 1 -8 2 -i 1 -1j a -7 2 -8 a -a 3 m
3 -r 6 -p 2 -f e 13 1 -r 1 v 8 -8 5 9 3 -g e z b -9 3 -p 4 -j 1 -8 2 d 1 b 6 -9 9 a 1 e 7 9 e a 4 -z
3 -1b 5 8 i a 6 8 e -1c o -9 1 a e -8 3 -e 2 -n b -9 1 -b 5 f 1 -9 1 -8 6 a 1 -f 1 -l 1 -8 7 -g c -9
5 -9 3 -f a 8 3 -13 8 -7 d -s 3 g 4 p 1 -p 1 -g 6 -g 8 -8 2 -e 2 a 2 -z 9 -e 3 -b 3 -a 9 -l 1 -a e 8
3 -8 2 -j f f 7 q a g 6 -a 1 -8 5 -7 2 c 1 8 2 -i f n 2 9 3 -h 9 -f 4 h 1 -1z 7 -8 1 -g 6 b 2 p 5 8
3 8 5 -7 2 e 4 -e 1 f g -b 4 -i 7 -a i -8 2 -b d -d 7 9 8 -13 2 d 1 -9 4 8 4 9 5 -8 8 c 4 -8 4 -10
3 8 l -t 2 9 1 8 8 -18 c g 2 -i a -v 1 -a 3 -9 3 9 c -7 2 b 1 -a c e 2 -c 8 -8 2 8 1 m a f a -17 e -8
3 9 6 -i 5 -t 7 t 1 -l 3 j 6 e 4 8 8 -7 j -c 5 -8 1 9 2 9 2 h 6 i 2 -8 3 -c 2 -i 2 -9 f 9 5 e 3 1j
e h 1 -9 e -8 8 -9 2 -i 5 -8 2 -9 1 8 6 d a 18 2 -1x 4 -9 5 -8 7 -g 3 -h 4 -7 4 -b 2 s 5 7 8 o 9 -b
6 -n 1 b 9 -a a 1b a -w 5 -i 5 -8 2 -u 3 -m 2 -c 6 -9 3 -s 3 e 2 c 3 -9 4 c 4 8 3 -9 3 -f d -9 1 -e
1 8 f -b 7 b 1 -7 7 b d -p j -9 1 -9 8 -9 2 -8 3 -14 1 x 2 -c 6 f 5 c 6 -a 3 -b 1 -9 8 -8 3 d b b
5 -d 1 -8 4 c 2 k 2 -7 3 q 6 9 2 -14 k c 5 -b c -a 5 -8 8 -8 1 -j 2 -b 5 q 1 -m 9 -h n -d 6 f 5 g
8 -7 3 -a 3 c 5 1c 6 n 7 -7 4 f 2 a d -o 5 -a 1 -h a 13 5 a e i 6 a 4 j 3 -b 5 a 5 -e b 10 p -1a 8 9
1 p 5 -a 3 -a 9 -8 2 -n 4 -9 2 c 6 -b 4 c 5 -f 3 x 6 a 3 e 4 c 1 b 1 a 7 -8 a k 2 -a 3 r 6 9 3 9
4 -1i d -c 5 x 1 -e 4 -l m 7 5 9 6 c 1 m 2 -b 6 k 9 9 5 n 2 -j 3 -a 1 -d 3 k 2 -t 4 p 2 s 4 -9 9 -9
f 7 4 r 4 e 5 e 3 -y 2 -8 9 -8 9 d 1 -13 7 -7 7 15 g 8 3 b 2 a 1 7 6 -9 5 g 1 -a 3 -h 1 -7 4 -s 5 -b
6 -b 4 -7 7 y 1 -7 7 -j i -9 d 8 4 g 2 -1m 3 -7 1 -b 3 9 4 -j f -8 h -9 3 -9 c -o 5 a 5 9 8 -n 3 -8
d -a 1 h 1 -a 1 -8 5 -a 3 -f 1 -9 6 9 1 c 2 b 2 a a g 5 -8 9 -i 5 -q 2 k 3 -d 5 9 1 i 2 -j 2 -b 7 -18
4 7 b -a 6 -a 2 -e b o 2 -b 2 -j 9 -9 5 g 6 c 7 -1l 1 -w 2 i 2 7 6 g 1 -a 7 -c 2 f 4 g 5 -e 6 a 1 z
1 -e 6 -c 5 -v 3 -b 1 -b a -8 3 i 7 -d 2 -r 3 -a 1 -8 a d 3 -t 9 -8 3 -e 7 -n 2 q t -i 4 -18 4 -9
6 -a 7 8 5 -9 1 -v 7 9 4 p 3 8 e -a 2 -1k 3 -7 2 -q 1 8 4 i 1 -h b b 2 e 2 7 d -9 4 h 1 -14 4 -9 1 h
6 -v 5 -i 5 -8 7 -7 2 -b 3 8 4 d a -8 i 9 1 j 1 -9 2 c m 7 8 -8 2 7 1 -a 3 -b 2 -r 3 -a 8 9 9 -a 2 d
1 -b a -8 a -1f 2 -i 2 -9 d e 3 -18 c -i 4 -c 2 9 3 -e a -l 5 -v 1 -e 3 -a k 8 5 -n 5 -7 1 -f 9 q
3 -c 4 -b 1 -7 3 -f 3 -9 a -e b g 6 t 2 e 3 -b b -a 2 d 8 -8 7 -7 2 -g c a 7 -8 2 -o 6 b 5 -h 1 7
3 -a 3 -m 5 -a h -e 2 -y d j 6 g 1 c o -p 9 -c 5 -l j -a 1 9 2 8 3 -1h a -9 9 -h f i 6 -j 3 -a 6 -k
3 8 b -i 5 9 a -8 1 a 1 1p 2 p 1 -f 2 -i 2 -9 1 -7 d j 6 -j 4 k a -b g -j 1 -9 5 7 8 -e 2 -j 6 f 5 -b
8 -c 3 g 4 b 5 -8 7 -d 1 -l 5 -1z 5 16 3 -k 6 -n 4 -d 7 -9 1 s 2 s 7 8 3 -c 2 q d -e 2 -a 3 9 1 q
6 -1z 1 1b 6 -a 1 -9 1 c h -b 1 -9 4 -s 3 d 3 m i k 3 d 7 -a 6 8 4 -a 4 u 7 b 2 -9 1 -a 1 m 7 n 1 -8
1 c 1 -8 2 u b 9 3 -d 4 -16 1 -8 b 7 9 d 6 -u 2 -e 8 9 6 -9 3 a 6 9 1 -b 5 17 1 f 8 -a 2 -7 p b 3 s
4 -q 1 -x 3 9 b -9 3 a k -q 3 u 2 b 5 -9 7 -7 5 -7 5 -d 1 1h 1 -13 e d 8 -8 5 -m 5 -9 1 f 4 a e i 1 8
b 8 1 -7 2 n 1 -9 1 -f 9 -7 8 -9 e -9 3 -x f -8 5 -e 8 b 1 8 c -e f -n 5 -c 4 e 1 -b 4 -a 5 -9 1 -8
8 -h 1 s 5 i 2 7 4 g 7 -j 3 -s 1 -8 1 -7 2 a b g 2 -o 2 -i b -c 2 -7 2 c d -c 2 d 2 9 c -q 2 -n 1 i
2 c 5 10 6 -a 2 a 1 -b 5 k 5 -8 f -j 1 -b 3 -c 6 e 3 -c c -c 1 13 6 d 9 a 2 e 2 -8 9 -b 2 1l o -9
3 -h c -7 1 -k 5 -7 2 -7 3 j 2 d 1 -9 1 k 9 e 5 -8 8 b 3 7 9 -8 1 -20 4 -8 c -f 8 -9 b o 9 -8 2 -b
3 -8 2 7 8 g 2 x 2 d 3 -9 1 -c 1 -b 3 9 4 -11 1 -b 6 -9 2 -f 8 10 1 -a 3 9 2 -b 2 -k 7 e b -h 3 c 4 8
6 -8 f 13 4 7 2 -a 6 -9 9 -a c -d 1 j 2 b 4 -b 3 i 6 f 1 -8 5 8 a -c 2 -l 1 -a 3 -g b -9 b -8 8 -g
4 8 3 a 1 a 4 -m c -c 1 7 1 -e 2 -o 1 a 1 -c 9 y 2 q 5 -e 6 e b -u 6 -d 6 -f a -b 7 -h 3 8 5 -j 4 g
6 -7 1 -9 6 a 4 -8 1 9 9 7 3 -e 8 -c 2 -d 3 -s 1 -11 1 -v 6 7 7 -7 1 -7 2 -9 1 d d -f 5 d 2 a 8 k
1 -b 4 9 4 -e 2 -b 4 8 2 -8 8 -d 6 -8 2 b e -8 3 -f 4 -g 5 -9 4 -8 9 -a 9 -m 7 -a 3 -c 1 s 5 m 6 -c
3 a m 16 g -9 1 -g 4 -a 6 -g 3 -c 1 -m 9 d e 9 1 g 2 -q 9 e 1 -a 4 -13 2 8 8 -8 1 -c c l 7 -d 1 k
1 -7 3 -9 a a 6 -b 3 1b 1 -e 8 -9 7 -n 5 19 2 -f 2 -9 2 -e 2 c 4 -v 6 m c 9 1 g a -a 2 -q 3 e 1 -d
9 -i c -m 8 1i 1 8 c -a 3 -d 4 8 6 -m b -m m o 3 -9 3 -d 3 s a -p 3 -8 2 -9 5 -f 4 -b 8 b a -e 7 g
g -d 1 -9 5 -u c -a 2 -9 4 -7 8 c g -r 4 -c 5 -7 6 -8 3 -15 5 -d 4 8 6 d 4 b 5 -a 2 f 3 -9 3 -a 5 -a
9 h 2 -8 6 -15 2 -x 3 -c 6 u 9 -7 5 -1i 1 -b 9 -m 9 -g 1 -n 3 8 5 -7 6 -k 7 -i d 11 1 -9 j -8 4 -v
a s b f 5 -v 3 -b 2 -9 1 -g 3 -9 1 -8 j d 2 -l 1 -8 d -q 5 f v -e 2 -y 4 k 1 g 9 -d e -e 2 -o 2 7
9 -8 6 -8 6 -a e c 4 e 1 g 4 b 1 -11 1 -8 2 f h -d 5 -9 j 10 5 k 6 c 1 8 4 -1i 2 -w 2 8 2 -8 3 -d
3 -c 5 b 3 -8 2 1s 5 7 a -8 9 d 1 -27 2 -7 7 -l 6 b i 8 6 h 1 -h 1 -8 2 c 1 -f 3 -1e 7 -a b 8 3 -8
j -r 8 i k -9 2 l 9 8 5 -m 5 -c 3 -i 1 -8 1 e 3 q 3 -9 3 -a 3 -f 2 -a 4 9 2 -i 3 -t 8 e 2 7 9 1q f 9
1 -n 2 9 9 -9 3 -8 2 -l 3 8 2 o 1 11 4 i 2 -h 4 -i 9 8 4 c 2 -y 5 a 1a 8 4 15 5 -v 5 w a q i -9 8 b
1 -8 2 -8 c t 5 -8 8 c 1 d 6 -9 2 j 1 -a 1 1k a -8 1 -9 3 -8 1 -7 2 c 4 -c 5 h 1 -7 7 -o e -b 2 f 1 c
4 l 2 a 3 -m 8 -h 2 b 5 -d 6 l 1 21 4 -c c -14 1 -a 4 -b 2 -i 8 -s 8 -n 1 -9 1 -8 1 -e 3 -8 d -i 8 -8
1 -8 6 9 2 -e 3 -11 a -8 1 -17 6 -b 1 -9 3 -d 6 -7 4 -c 2 q 4 -9 1 -7 4 -g a -9 c -a b -i 1 9 6 -9
1 -i 2 7 a -9 4 -s k -11 e -e b e 6 -f 3 -k 3 b 2 -s 3 -f 2 c 7 -f 4 g 2 -9 8 -9 1 9 5 c 2 l 3 -a
5 -p 4 l h d c -w 3 -o 5 -g 3 d 8 -h e -g 8 -7 5 -9 4 -9 6 b 4 h 2 -9 1 -c f e 3 -e 4 -8 6 -b 1 8 e g
2 -h 1 -9 i -b 5 -8 9 a 1 -8 6 7 2 e 1 -m 7 f 6 b 1 -9 6 -m 2 -a 7 -j 8 -8 2 -f j -f 2 -g 2 8 5 -k
1 9 3 -s 3 -8 b -l 1 -7 5 -b 3 -9 5 -9 1 -b 4 7 3 -7 4 8 2 -7 1 -g 2 -9 9 -a e -14 8 c 5 -a e -x 6 -g
2 -l 1 -9 a -l 6 a 3 -8 1 -13 p -n 3 -9 7 -8 1 -9 8 9 1 -a 3 -a 1 -7 m -j 6 -7 4 -7 2 -a k -9 3 -n
6 8 5 -j 5 9 8 f 4 -f 1 -9 3 a i -8 9 a 6 -9 6 -d 1 -9 a f 6 -m 2 d 7 -8 6 d 4 8 1 -c 1 1f 4 n p -1o
6 9 6 j 2 c 1 -g 2 -r 8 -w 1 -p 5 -c 2 c 4 -8 9 -g 1 9 1 -19 3 -11 6 -e 2 -8 6 -d 3 a 4 -e 1 -8 1 -b
n p 9 d 2 -8 5 8 d -d 3 -7 1 -13 4 -a j g 1 -n 2 -a 1 -8 3 -n 3 b 2 -d 1 c 2 -f 9 e 3 e 2 -f 9 -x
4 -8 7 v 7 -9 1 -9 c -9 a 1n p 7 d r 1 8 3 -m 2 -c f -9 e -l 3 -g c -g a -g 1 m 2 -q 4 -g 2 -e 1 -a
1 h f -i 9 -c 3 d 9 b 1 -d 6 -9 2 b 6 b 4 -9 1 o 2 -9 4 -7 4 -15 4 -8 5 -c 3 -c 7 -h 7 -d 6 -g 1 b
7 -e 2 -9 4 7 1 -b 3 -t 4 u 7 -a d f 5 -o 2 -c 3 t 7 -c 2 b 5 -a 4 c 3 j a h 2 d 2 k m -8 4 g 1 -g
8 j 2 k e -c 4 1c 3 v 7 -a 1 x j j 2 7 8 -m 1 a 9 -7 5 8 7 -b 1 -d 3 u l -f 6 a 8 -c d c b -g 8 -a
3 -7 3 z 6 p n -j 8 9 6 d d -b 1 -e 4 -e 1 s 2 9 3 c 6 -e 7 9 3 -13 1 h 4 -e 7 -n a a 4 a d 9 5 -c
1 -w 1 f a s 2 -7 a -8 1 17 2 -a c -7 5 -d 2 -p 9 -n 2 j 7 -b 9 c 1 -p 8 -f 9 d 1 -c 1 8 7 -1v 9 -8
3 -8 2 -b 1 -c 3 -9 8 o 9 g 1 -f 3 -7 7 -v 2 c 2 1a 3 b 3 9 8 -d 9 -e 5 -c h i 4 -8 3 -12 3 -f 2 m
4 s i -p a 1y 8 -7 3 -a 2 e 3 t 6 -b 2 -c e a d -e 1 -b 6 -e 1 -9 4 t 2 -k 3 -9 c c e -7 4 k 8 k u -8
1 -s 2 b 5 l 1 a d -a 2 m a -7 3 r e k c -9 9 9 5 13 c s 4 -9 5 -a 3 -9 f -g j k 5 -7 1 -8 3 -i 1 -7
1 9 3 -i 2 -a 2 -b b -d 8 9 3 -d 6 -o 1 -b 6 9 9 w 2 9 2 j d g 4 -e 1 9 2 -9 7 11 2 -o 2 -c 3 8 1 -9
2 -k 1 7 9 -7 8 -i 2 m 6 -e 1 -k c -g 2 -a 3 i 9 -f 5 -c 3 7 d 13 3 9 8 -7 1 -b 3 -9 4 -v 2 -c 2 v
4 t b -j 1 b 1 -e 4 j d -l f f 3 -f 1 -e 1 -b 1 8 7 -r 1 -8 1 -9 2 -1o 4 -j 3 -g 4 -j 2 -i 1 -m 2 -11
1 -d 8 -d 9 i 6 a 2 -m 1 -9 1 d 7 -a 6 14 a 26 2 7 4 -7 2 -8 1 d 1 k 5 l 3 9 b -9 2 -i e -m 8 h 2 -t
2 o 3 -10 5 -l 4 -c 1 b 5 -8 7 r 6 -g 2 -10 5 -12 3 k 2 8 1 9 2 -h 9 9 9 9 4 -b 2 -d 4 -c b 9 1 8 4 f
3 8 2 9 7 -7 2 -l 1 -c 4 -g 6 k 2 -i 4 -8 7 -c 1 f 5 c 4 7 9 f 9 -g 1 8 2 -c 2 a 6 d 6 -b r j 5 b
1 -d i 7 6 -b 2 -1b 6 -8 4 c 5 -g 6 -1h 9 -f 1 9 1 9 2 7 e f 3 -o 2 -a 5 -c 6 -b 4 g r 9 3 -f 9 c
3 -g f d 3 -8 3 9 c -8 9 -c 1 -z c o 7 9 1 -8 7 -n 1 -19 f 8 1 y 3 9 3 8 3 9 2 -10 1 -8 b -b 3 8
6 -1b 5 -h 2 -f 2 -a d -a 3 u c -j 9 -b 3 -i 2 -a 2 -n 9 -c 1 7 9 -a 2 -7 3 -i 1 -9 5 j 1 p 3 -u 4 g
4 i 2 19 1 i 2 -9 c -8 5 -9 c c 1 -8 4 -8 2 -g 5 -e 8 -a 1 h 1 -g 1 -q 5 -d 1 -b 1 -c 1 f 1 v 4 -10
2 e 2 m b -h 2 -8 5 -e 6 -8 1 8 i e 3 10 1 -8 2 -d 4 -b 1 k 3 -g 2 -11 7 -c 1 -a 1 h h -h 3 b 4 p
2 -j e q 3 -a 3 -8 4 d 5 -d 1 -p 5 b e -b 1 8 2 c 7 a p -9 9 -9 2 -b 5 g 2 a 1 -v b a 3 -a 2 14 3 9
9 -a 1 p 6 -q 3 -i 4 -d a c 2 h 3 -j 6 -8 7 -f 1 -a 6 -8 9 m d -7 5 -8 2 -8 6 -f 4 -8 2 -j 3 -1o 8 8
1 -9 1 -9 6 -9 1 -t 5 -b 7 -b 8 9 5 -7 2 -f d -7 a -b 2 -t 1 7 1 x 2 a 1 8 6 -8 9 11 6 -a 6 -b 1 -18
3 n f -b 8 -7 2 -c 2 c 2 -1d 2 b 3 u 6 -m 3 -h 6 -7 p 11 1 -8 4 7 2 h c -9 3 -e e 9 1 o 7 g 4 j 6 -e
3 7 e -8 2 -b 2 -9 c -n 5 g i -7 3 k 1 j 1 e 7 -q 2 11 1 a 2 -7 b -9 3 -8 b -k p -e 4 n 1 -h 2 -19
l -g 3 11 7 -8 1 9 1 g 4 g b -9 1 f l -h 7 l 6 -d 3 -f 1 -b a -o 6 -a a 7 6 -b 1 -d 2 -a 2 v 2 -8
8 -29 a f 4 g 3 -b 2 c 4 8 1 7 7 -d 2 n 7 t a 8 3 13 1 -w 3 -r 5 e 1 -12 3 q 9 12 3 -a 2 -9 4 -7 2 f
5 9 6 8 3 -1r 9 b 2 -a 4 -i 2 -l 1 -9 1 -8 9 -8 4 c 8 -1d 2 s 1 -7 a -c 5 -a 6 -d 4 -s 3 -7 8 8 2 -8
2 -i 1 -b 6 -a 4 9 7 b 1 k f -8 1 g 5 -9 3 z a -8 3 -a 5 17 3 -d i a 2 -9 4 -9 3 -9 2 9 8 -8 2 -e
f -29 a b 1 -k 1 a 6 -7 3 b 1 m 4 a 3 a d -f r -m 2 9 4 -a 6 -b 1 -a 1 b 5 9 4 8 3 10 e -s 2 9 7 -l
8 -9 g f 3 -a 7 i 5 -e a -q 4 -e u m 5 b 1 -p 2 -s 5 b 1 -b 1 -9 4 f 1 j 3 -9 2 -9 4 -v 5 r 3 c 5 s
9 -h 8 -o 1 p c -a 2 -b 5 -10 d -n 6 -7 5 -1a 1 -a 2 -b 6 -z 2 -a 4 -9 g -d 5 q 8 -8 6 -i 5 b c h 1 u
4 -b 1 -7 2 -1b a a 4 18 7 -j 1 e 3 -8 5 -8 1 d 3 -d 4 -8 4 -a 9 -b 7 -7 2 g 2 p 3 9 8 r 8 -c 5 k
7 -c 6 -a 4 d 6 -e a -c 3 -a 1 b a 8 9 -e 4 -d 2 -8 a -7 4 -i 9 -8 4 a 1 -c c c 8 8 9 -a 8 a 5 1a
4 -9 3 -g 3 f 5 -f 1 b 7 -8 4 8 2 -8 1 -e 9 e 9 -7 3 -l 1 -8 3 -l 3 -8 b -d b k 7 -8 6 -7 3 -l 2 -f
8 8 3 a 1 g 5 -e 1 -9 2 e 7 7 3 u 1 a 1 -l 3 -g c -7 7 7 2 -f 8 b 6 -k 7 -8 5 8 1 u 1 -8 2 j 4 d 1 -u
6 a 4 -n 9 -c 5 -e 1 m 8 7 3 12 a f 2 -d 1 -8 6 -9 1 b e 8 3 -a 1 -18 6 l 1 -8 6 7 2 -9 8 g 7 8 1 -9
1 -b 5 8 2 -a 4 -d 3 -1l 1 -e 4 -9 8 -9 5 -f 2 8 7 c 5 -8 l -7 9 h 6 -d 7 -j 3 -a 2 -a a -f 2 -g 6 -7
2 y 2 -9 1 8 2 t 4 -p 7 -f 5 9 a -8 7 -10 2 -b 1 1u 3 a 1 -e 2 a 4 8 7 -7 7 o 1 -a 2 -c 5 b 1 -h 2 b
e b 3 b 1 -d 1 -8 6 -q 3 u 5 11 7 -c 7 g 5 -s 1 8 3 -c a -k 1 -d 8 -8 6 i 3 -h 2 -g a -7 1 8 6 -p 1 a
h -d 3 p 3 -n 1 2s 6 v 7 -9 5 -8 c f b -a 8 -h 1 x b -d 2 -o a -j 7 -8 4 -7 9 -7 1 o 9 9 i -9 3 -a
3 a c -b 1 -8 4 -d 4 -m 8 -e 2 8 4 i 1 g 6 -9 2 -a e -e 9 n 2 -b 1 -a 2 8 1 9 1 -d 3 i 4 -k 1 -t 4 -c
3 -a 4 -9 3 8 1 c 3 b 7 7 4 -m a 15 6 c 9 -c 1 j 2 -f 7 f 3 -c 5 -a 2 -g 4 -a 2 -d 4 -b 1 8 8 -8 3 -r
1 e 8 -f 5 8 3 -v 5 n 5 -g 2 -d 2 v 3 c 3 -b d h 5 -f 2 -b 1 11 g -15 1 a 7 -9 a -9 1 -8 5 -7 1 -k
3 e b -7 1 k d l 2 a 4 -a 4 -j 2 -i 1 9 a -a 5 -22 1 8 1 -m c -p d k 1 -e 3 -e 1 l 3 -a 2 g 4 -8 d g
1 -f a -8 c -a 4 -15 5 -c 3 -r 3 -d b -8 6 -o 3 -a 3 8 g -7 e b f h 1 -b g -a 5 -u 1 n 6 z 9 -8 c -10
2 -9 4 b 2 -h 4 -b 1 -7 a c 9 -a 7 -l u 7 1 -b 2 -k 7 8 p u 5 -7 3 a 2 -1l 5 8 3 -h 4 t 6 b 2 -10
2 -j 3 -c 1 -a 2 -7 c -h 3 -a 2 8 i -b 6 k 1 8 d -v 2 e 2 -a 3 -d 1 c a -a 2 -9 7 -y 2 -8 3 -u 1 -c
3 -s 2 -d c z 8 8 2 -d 3 -e 2 -7 8 -7 6 -d 5 e 3 -h 3 t 8 -10 2 -a 7 -e 1 a 6 -14 4 8 7 j 2 i 4 -j
2 g 3 -k 2 7 2 -d 6 d b -9 s -e 4 -c 2 g 6 9 e -9 1 8 3 -h a 8 b t 8 a 1 -h 1 -9 2 -a 8 -9 7 -j 5 7
6 -9 2 r d -d 1 -8 1 j 9 -7 7 8 2 a 5 -d 5 8 4 -9 3 j 4 -f 6 -1e 3 8 o 11 6 -9 4 -9 9 -u 4 8 7 -h 5 q
1 -8 3 9 3 -j 6 b 1 q 2 i 6 -m a -9 2 c 4 -a i -e 1 e 1 -j 1 -e 1 -7 6 -9 3 -b 6 -7 1 -c 4 -b 1 d
1 -9 1 9 f -g 6 a 3 -n 2 -g 1 c 1 f a y 9 -w 1 7 2 -9 5 -a 5 -v 4 -c 4 p 1 8 1 -9 4 b 6 -a 2 d 2 9
2 -9 2 -a 1 e 3 -8 3 j 2 -e 3 -9 3 -h 6 -7 1 -o 2 -7 3 -15 2 -e 3 8 f -7 6 -e 4 -b 2 q 8 -7 1 -k 4 l
4 7 9 k 3 -h 2 -8 2 -1u 3 b 4 -g 2 8 1 -n 2 -e 3 m 3 8 6 -k a -j 1 -a 1 -h c d 1 18 3 k 6 8 3 -f 1 -j
3 -c 2 t 3 b 2 -7 3 -7 3 -7 5 -k 2 -c 9 -g b a 2 h 8 h 6 k c 7 4 i 8 -9 4 -8 7 j a -7 2 8 8 -c 2 -11
6 -j 2 -f 3 -d 6 9 i -e 4 b 8 d 6 v 2 -i 4 -j 1 -10 1 y 3 -e 4 -c 8 -9 3 -b 2 -e 2 11 4 -j 5 -f 4 i
5 -8 2 f 1 -1e d -f 3 15 1 -a 3 -b 5 -r e j 6 -m 7 -8 4 9 9 -b 1 -7 5 -8 4 -18 4 t 1 -e 3 -7 1 -8
4 -8 3 -8 c -9 2 -1w 2 -7 5 8 e g 9 -n 4 10 a f 1 9 3 12 4 -a 1 c 1 -f k -i 3 a 6 -e 3 -9 3 b 3 -7
3 -r 5 -8 4 -8 2 q 2 r 4 -7 7 -t 3 -16 2 -b 3 v 5 -f 4 -7 4 g 2 -j 1 -a 3 -8 o -12 6 -s 6 b 2 -c 2 -e
7 9 c 8 3 a 1 -7 2 -8 3 j 4 -b e -9 1 8 5 -a 4 -h f -g 5 -d 1 -e 6 k 3 -h 9 8 3 -c 7 -e 1 -9 1 f 2 -u
1 -b 2 -b 9 -12 5 -8 4 -a 2 -8 1 -e 1 -a 5 -13 3 v 4 -8 6 -c 4 -i 8 29 1 f 2 r 1 -13 1 v 1 -8 2 -1l
1 c 6 j 6 9 4 -1c 2 8 2 -8 2 -c 3 c c b b -7 d -8 2 9 7 -7 2 -l 3 -9 1 -9 1 -9 1 -f 7 -a 6 -c 8 -e
4 -i 2 -8 c -y 2 -j 2 -b 5 1b m i 5 -h 4 -b 2 a 5 o j b 8 -h a x 5 b 7 -9 4 d 1 9 2 -c 7 -g 9 -26 2 l
1 -l 1 -f e -d c 7 2 a 1 r 1 g j a 9 -x 1 -y 8 -h 5 -c h -a 3 9 2 18 2 -c 6 -g 1 -d 5 k 1 -d 3 7 1 -k
3 -j 4 -8 4 -13 4 b 6 -t c -e 9 -m 1 9 1 -h 6 -9 e l 5 -k 1 -8 2 a 6 e 2 a 1 -f 5 d 1 b 1 -8 8 -d
4 -1a 7 -b 4 i e c 6 b 1 -k 2 c b -f 3 -e c -a 5 -7 2 -13 2 -c 3 -g 1 g 2 8 5 n 3 c 7 7 5 -m 2 t 4 -c
3 -e 5 -b 1 -f 3 -9 3 -b 8 c 3 -15 7 -c 2 v 1 -q 7 -i 2 b 1 9 1 -b 7 -7 2 -9 8 7 9 -9 1 -y 2 -8 2 -d
2 -b 2 c 1 -i 9 i 4 -n 5 -8 1 b 2 7 1 -i f -7 a -9 1 a r -i g -a g -b 2 b 2 g 3 -y b h h 8 2 -9 2 f
6 -f 3 -k 5 -7 1 -c 4 -c 7 f 7 -b f h 3 w 2 -a l 8 2 d 2 d 5 -8 9 i 1 -8 5 -1l 7 -o 5 g 2 -9 1 -9 2 9
1 -8 2 7 2 -8 5 b 5 -j 3 -b 8 -i a -8 1 -i 7 -b 1 -b 3 b 1 -b 4 c 4 l 3 8 b -7 9 m 5 c 7 -c 1 -1y
7 -f 5 -7 4 -c 2 11 2 l 4 d 2 -l 6 -c 3 -x 8 d 3 7 2 -7 9 -9 g -19 3 8 5 -y 5 1r 3 -8 3 8 4 -9 7 -f
1 -i 5 t 3 c 4 -e 1 -8 3 -d 4 l 7 -a 6 -8 1 f 1 a f -l 2 -e a -19 2 -b 4 f 13 -9 4 -8 1 -j 5 -i 2 -8
g -a 5 a 1 e 1 10 n -9 3 -9 2 -k 2 -a 2 -e 1 -9 1 -a 1 a 9 l 9 -b 3 -h 1 l a s 2 -c h a 5 10 1 9 8 c
4 9 3 -k 2 7 5 -m 6 d 6 -b 3 b 1 -10 5 8 a b j 8 4 -8 b 9 6 -a 8 d 2 e 2 -7 2 -c d 17 4 8 4 -e 3 -9
5 a 3 -f 4 -c 3 -g 3 -c j n r -7 3 -c 5 c f -g 2 g 4 a 1 c 4 o 3 -7 6 -10 i -c 1 -9 4 -9 1 -f j -c
2 i 3 1i 9 -q 2 -9 2 b 1 -c 5 c 1 -9 1 e 2 -i 1 -a d e 2 -r 2 -d 1 r m z 1 b 1 i 2 -i 5 -h 1 g 7 -9
7 -8 4 k 1 -34 1 d 7 -9 1 -j 3 m 3 8 1 f 5 d 2 b 1 -j 4 a 5 -e 2 a 6 -f 1 a 8 -9 1 -d 7 -i g h 1 o
1 -9 1 a 3 -b 4 a 2 8 d b 1 -a 8 -t 4 1a 3 -9 i -h 6 -a 1 -13 6 f 2 -a 5 -b 2 -r 3 -r 1 -d 9 -a a d
b -d 4 n 7 11 5 9 3 -a c -d c -b 1 8 1 -b 1 h 3 8 2 -a 3 -7 2 g 3 -f f -y 1 -h 2 b 1 -7 9 -h 1 -a
l -h 1 f 7 -8 7 -7 2 c 6 -b 6 -d 5 -a 5 -e 4 a 1 g f n 4 9 2 -w 1 j 1 -9 1 b 1 -o 9 b 4 -h 2 -7 2 -l
1 -8 d l 8 c 3 q 5 v 5 -7 3 -1l g 1k 3 -b 1 -f 7 -b 2 n 4 -k 7 -p 2 -22 4 -8 3 -9 6 -d 4 -e 6 t 3 -b
3 u 1 d a 7 4 g 2 m 2 -j 9 -k 1 l 7 -7 4 8 a -d 2 7 d -d 4 -7 d -7 f -j 8 e 1 -d 2 h 8 -f 2 -g 2 -15
1 i 8 p a -j 5 n 3 -h 2 -8 a o 2 8 3 i 9 14 7 -c 4 -e 5 -f 2 -9 4 -d 5 -7 2 -8 4 y 9 -a 3 -p 2 -10
8 l 8 a c 9 1 d 1 o 7 -7 4 -c 1 1b d -c 3 -a 2 1e 6 -8 2 -8 4 -k 4 e e -a 1 -b 6 m 5 -g e 9 j -12
2 -x 5 g d -c 5 -a 5 -8 5 d 5 -d 1 8 c -8 a 9 9 -h 5 k 3 16 7 -8 1 -b 7 -b 7 c 3 j 4 -a 2 -g c l 5 -y
7 -a 5 b g 7 5 -1s 2 -k 1 -a 5 -8 4 8 3 -c b -a 6 14 4 -b 1 m 5 8 6 h 7 -8 1 -a 3 -a 6 12 4 -p 4 -h
4 g 4 -f g f 1 c c -x c -8 7 -q 2 -b 6 -j b -9 3 -8 6 -f f -1j 3 -g g 8 a w 2 -q 3 -c 3 -9 5 -e 3 -c
1 9 1 -b 5 -g 4 -p 2 -9 1 -2j 2 -r 9 u 6 -l 9 -b 1 -p 2 c a -d 4 a 2 -a 2 -p 2 -9 e 1w 2 7 5 7 8 -l
4 -c 7 -b 6 -r 1 8 3 -b a -c 6 -e 3 -9 2 o 7 k 2 -7 2 -9 a e b -l 1 -x 4 -s 9 -8 1 -g 7 -9 6 -9 2 -a
k -a 1 -8 i 7 3 -g b -g 4 -f f -8 2 -l 7 -e 8 -i 2 -d 1 9 9 -c 3 a i -a 1 n 3 a 1 9 4 -d 1 i 7 -b
1 -b 1 -c 2 7 1 -o k -d 1 f c -8 1 -7 h -h t -a 3 -8 1 -c f -c 2 i c -8 6 -7 8 m 3 l 3 g 1 d b -c 1 j
1 -7 2 -8 5 -h 1 -8 a a 1 -j 2 -a 1 k 3 s 2 d 1 -l 1 -c 2 -f 9 9 3 -d 7 g 5 h j -i 4 j 5 h c -9 3 -9
1 t 7 -v 4 24 7 -9 7 9 1 h 5 m 5 -c 2 -c 6 b 2 b 2 -l 2 o 2 9 2 -1t 4 x 1 -b 5 -b 5 m 2 -c 1 -d v 8
3 -8 4 -8 4 13 3 8 1 -8 d e 8 9 3 -b a -9 6 -c b a j -c 1 p c -s 1 9 1 -7 5 -c 3 -r 2 -8 d -i 5 -e
2 9 2 -a 1 -9 8 1f 9 -9 1 t 2 i 3 e 5 9 5 -h 4 -d 6 -b 2 16 l -c 7 -9 2 e 3 9 2 8 2 -d 4 q 3 j 8 -a
6 -a 5 -9 i -o b d e -e a -a a 9 1 -8 4 g 2 k 1 -u 3 -c 9 -f 4 c 7 f c b 4 b 3 l 3 d 4 -x 1 -h 3 -o
1 -d 2 m 4 o 2 -b 2 -c 4 -b 1 -k 3 -k 2 k g x 9 7 6 7 1 -l 2 -c 3 -e 4 -9 1 a 5 -g 1 -m 2 -o 3 -8 1 z
1 -8 3 b 9 c 3 a 1 h 1 -t 1 9 7 d l a 2 -r 6 -b 7 b 2 -w 5 -o 2 1f 1 w 1 -1z 7 -9 1 c 5 -q 5 e 8 -e
2 -g 8 -m 7 -j 4 -c 3 e 5 -f 4 -8 7 e 8 -o j -e d -o 2 k 2 -a 2 -c 3 -n 2 8 6 8 9 m 1 d 1 -e 3 u 3 -j
1 -q 2 7 1 -i 2 19 7 -o 5 k 4 n c -i e -c 3 -7 2 n 3 -7 2 -b 8 -8 4 -b 6 -p o 9 4 -8 7 -8 6 7 2 8
5 -f 3 l 1 n 4 -a 8 -p 4 -9 7 m 3 -d 8 -f 5 8 3 -1a 3 -8 8 b 3 -h 9 -c 2 f 4 -16 4 -d 4 e c -h 4 -l
a 9 2 e 3 f 5 c 2 -8 6 -8 9 9 3 -a 2 -11 4 j 1 -c 5 -b 6 c 5 f 1 -a 1 8 2 -1m 9 -l 4 -l 3 10 1 -7
7 16 4 -8 1 -8 9 -m h -e h 9 2 8 c -d 6 -c 9 -8 3 -7 2 1c d 7 6 -16 b -a 5 -1f 9 a b -1h 3 -f 8 -b
8 -9 3 -b 3 -g 1 m 4 -b 4 -b 5 -m d -9 8 -a 2 j 8 9 a -9 a -p 5 -1l 3 -8 2 -e 2 9 2 -c 1 8 3 -s 1 b
3 e 3 c 3 f 9 -d 2 -7 7 -p 7 -a 1 -13 2 f 2 -b 2 j i a 2 -8 5 -f c -7 2 -l 2 -y 9 d 4 j c j 6 -a 7 -g
6 a 5 -17 2 9 g 8 1 -8 2 c 7 -c 4 h k l 1 -8 6 s 3 c 4 -e 9 -a 1 -e c -9 6 i n -a 1 9 5 a 8 8 3 f
4 -f 2 -e 1 g 2 h 1 -9 b -m 7 -b 4 c 2 -b 4 -d 5 -u 2 -b d -d l a 4 -u 8 -g 1 -y 7 9 1 c 3 -1f 1 -8
9 -8 8 c 3 12 6 -w 5 -c 1 -b 3 a 4 i 5 -9 3 -8 2 7 8 -v 4 -d 2 a 1 d 5 -e d -c 5 -d 6 g 2 -f d -q c z
3 e 1 -c 1 -a 8 1d 2 d 8 s l b 4 -9 2 -d 6 q 6 9 6 -j 3 l 6 -9 1 1g 3 -20 5 -d 7 -11 a -s a -b 1 -e
2 -8 9 8 2 -z 2 a 3 -f 2 -8 b 8 8 o 1 -8 2 -b 2 -d 7 g 3 f 6 -h 2 -h 5 i 2 -b 3 -d 1 -g 7 -d f -i 7 e
5 -8 1 u 1 j 3 -h 4 -b 7 -y 4 e 3 -c 1 -1t 9 -9 9 -q 2 -a 4 -7 d -8 4 -f 6 -8 1 9 8 h a -7 9 -c d -a
4 d j g 1 -f o -i 7 -g 2 o 3 1h 1 t 4 n 3 -e 8 u b -c 1 -8 d -b 1 18 2 7 4 -j 2 -a 4 -a 5 8 3 j 2 -a
1 -j 3 1c 6 -8 1 -b 1 -b 5 m 5 -1q 3 -7 1 -a 3 -9 8 -9 c a 2 d 4 -9 4 -8 5 -8 c -h 4 9 2 -7 8 -7 1 -8
7 -8 3 a 5 j h -l 5 -j 7 -8 3 -16 3 c 2 -c 2 -7 b c 1 -g 1 s 4 -f 6 -e 2 -c 5 10 2 -8 6 l 1 -7 c f
2 -d 4 f 4 h 2 a 6 e 8 -b 1 -e e -c 2 -9 8 a 6 -b 8 w 1 -8 2 -b 2 9 7 -7 2 -8 d -18 1 d 1 13 3 a
2 -1i 4 e 4 -14 1 c 2 8 1 -q 4 -r 7 -b 2 i 1 -b 3 -m 2 -c 3 -9 8 -h a -9 8 r 2 -k b 7 8 -y 8 9 4 c
1 m 6 -7 3 14 3 -a 6 9 2 y c -a b -a 3 -o 3 -b 3 -14 2 -9 b -7 4 e 4 -i 2 8 4 h 2 -c g c 1 -a 1 c
2 -q 4 p 2 -8 7 8 3 9 7 -9 2 -t 2 -a 1 -8 3 -a g d 9 -b 4 -7 1 2e 5 x 2 -i 5 s 2 -9 2 -j 8 a 3 12 4 x
9 c 8 -s 5 8 2 y 2 -k 4 -d 2 c 1 o c -9 4 j 3 -i 1 9 5 9 1 -c 8 d 9 -7 f b 2 -9 1 -i k c 5 r 6 7 4 -e
2 m e d 1 -7 3 -d j -m 6 x 2 -d 6 e 3 i 2 -a 1 -8 6 7 5 a 1 -f 4 g 9 8 5 -d 1 -a 6 -g 8 -13 3 -8 2 -i
a b 1 l 3 9 2 7 5 a 3 -a 3 -i 7 m 8 -d 1 -8 3 g 3 f 6 -a 4 -d 9 -b g -8 3 -7 4 9 3 -15 6 -1g b -e
3 -e g t 2 -8 4 c 8 c 3 -i m n 2 -i 8 -h 3 -8 c -16 c 10 1 h 1 -a 3 9 3 b d s 8 8 2 -i 4 -o 9 -m 1 -c
4 -g 3 p 2 n 6 j 2 -18 6 -a 3 -8 3 b a f 7 a 1 -9 2 -1g g -a 5 -o 3 -7 d 8 7 -9 2 e 3 -e 5 -f 2 -m
9 -9 d i 6 -c 2 -1f 5 -a 3 -l 8 9 2 -8 1 -c 6 -11 2 -l 4 -b h -g 3 14 1 -a 3 -g 5 -j 1 g 8 -r 6 -c
1 -n 4 -10 1 -a a e 1 -a 8 f 2 -7 8 -h 4 -8 1 g a -e 8 -e 4 -b 7 -1r e -f 1 e 4 -l b -f 6 t 1 w 1 -b
3 -m 2 y 2 -a 1 a a 8 2 -f 3 -9 6 -c 2 -d 2 -18 c 1s 7 -8 3 -d 2 y 1 8 1 a 1 e 2 -c 2 -a 1 y 3 -e
e -a k -9 9 -8 3 7 3 -t 7 -b 1 h 2 -9 3 -a 3 -d 4 -e 4 -d 4 -u 1 -8 2 8 1 -c 2 18 1 a 1 -t 1 -d 7 d
1 -n 2 -e 1 -a 3 9 3 -o 6 -b 2 8 4 -8 4 -b 7 9 1 -e c m 1 -9 1 -9 3 f 8 -1o f -8 q -f 7 -l 3 -q 1 -n
1 -k 3 -b 2 -17 2 c 1 -x 8 8 2 -k 2 -9 6 -i 5 7 h c 2 -15 6 k 4 -16 7 -m 1 l 6 -9 d -c 5 -9 4 g 3 -d
7 -8 2 i 1 8 2 9 3 -e 4 -9 5 a 8 8 1 -8 5 a 4 -a 2 -12 6 -e m u 1 -i 6 x 7 -x 6 -8 2 d 4 7 9 8 5 -w
1 v 3 -e 6 -1d 1 -k 1 -l 4 l 2 s 2 8 2 -8 8 -v 4 -1o 3 -8 4 z 4 -8 3 j 4 c 6 -7 3 -1x 4 p 3 8 1 -a
4 -r 7 g 1 9 a -b 5 b 2 -1o 8 -j 1 -16 3 12 1 -b 1 -a 8 -12 2 -8 4 -7 2 -e 3 -t 1 a d -b 8 -a b -f
2 -g j -l 7 -a 1 9 e -22 4 t 5 -b 4 -b 2 a 1 -b 3 v 2 -h 2 -g 2 h 2 -c d g 7 10 5 -9 1 -b 6 l a -9
4 -9 6 -p 2 -e 3 -8 2 -9 2 d 2 -o a -k 2 -c 8 -8 4 e 8 -7 a -9 5 d 9 -n p -f j n 9 i 5 -f 2 a l s
7 -d 4 -9 e -n 2 -9 7 q b -c 4 -g 1 -8 1 e 6 9 3 e a h 1 -8 2 -b 1 -d 2 -13 7 j 6 -b 8 -o 3 -j 5 8
1 -c 1 a 5 -9 1 e 3 k 5 -8 1 -8 2 n v -8 1 -13 b -7 2 9 1 -f 3 -d 3 -j b 13 i -p 3 -h 3 f 5 -8 1 -h
4 -u 1 f i 8 4 8 8 k 6 -b 5 -8 3 -9 b -8 1 -9 d e 4 -a 8 d e -8 5 -9 3 l 2 -z 6 -8 3 l e b 6 -g 2 -i
3 e 1 -7 7 -b 5 9 2 -7 6 -d m -f 2 -d 1 7 1 -9 6 -i 2 -8 8 9 8 l d d 3 c 3 -7 3 7 1 -j 3 a 1 -a 3 -a
1 -7 2 9 o p 3 -8 6 m 9 -9 1 -d 1 j a -b 2 -9 2 -c 5 -9 g -a 6 -c b -9 c -f 3 e 2 8 5 c n i 1 -d 6 14
6 l 4 -l 5 -a 5 -27 4 -b 4 q 4 i 3 -8 3 8 1 b 3 -c 2 -i 7 9 4 1w 3 -e 1 -j 6 -b 6 b 5 -g 2 -8 3 -7
3 f 3 8 1 8 2 1g 1 -8 2 9 1 i 3 9 7 -o 3 -1f 5 -a g a 2 -f 3 -7 n e 5 1s 1 -8 2 8 c 8 7 p 1 -9 2 -c
c -l 4 -c 4 e 2 -7 2 8 9 -29 3 -9 h -8 4 a 3 -b 2 7 4 e 3 7 2 -g b -9 1 d d e 1 15 2 -a n -e 2 b 1 m
3 -u j -o e -l 2 -7 7 -c 4 -8 2 -8 1 -8 9 -b 3 -f 1 -8 1 b 3 h 2 9 6 a 1 -u c c 2 b 2 b d -c 3 7 5 -k
1 -9 2 -7 1 -v 1 -a 6 -v 3 -m 1 -7 4 -p 2 a 3 a 4 -9 2 -9 1 d a -a 1 -d 5 d 3 -4i d -11 5 c a -9 7 -c
3 7 2 -8 j b 2 -8 4 -k 5 b 5 -7 5 k i g 5 f 3 -1a d -c 6 v f -h 3 -b 8 -i 4 -k 2 -b 3 -e 2 -e 5 d 2 n
i 8 6 a 2 -h 1 -d l 1n 6 -k 8 d 3 -j 3 d 2 8 1 -8 b -e 1 -9 3 n 1 -z 1 -n 4 -a 6 -d 1 -7 4 -13 8 9
1 -9 1 -c 1 8 9 -c 6 -9 1 -h 1 -n 7 -d 6 d 9 -c 1 8 6 -8 1 -n 4 -8 2 i g -j d -m 6 d a -s 9 b 3 d 4 8
8 -b 2 b 4 -f 6 -d 8 l 7 k 3 d 2 -7 1 13 4 -a 9 -13 1 -8 2 8 7 -b 5 e 6 j 1 -9 4 -t 3 d 1 a 1 e 1 h
8 -t 3 9 4 -8 7 -s 2 -15 5 -o 3 -15 5 -c 3 a 5 e 16 i 2 -7 1 7 1 -1j 5 -h 9 -c 2 -p 5 -c 2 -b 1 j
6 -a 6 o 6 f 1 8 g 8 7 -h 1 c 3 -b a -9 8 h 2 -7 7 -c 9 -d 2 c 7 -19 2 -a 2 h 1 a 2 c 7 -o d -7 8 -l
4 b 3 -8 3 -a d -e a 18 a -8 6 f a k 1 -c 9 e 3 -a 6 -d 3 7 1 -9 9 -f 1 n 1 -g 3 a 3 -a 5 9 3 d 1 -7
c b 7 7 2 7 7 -8 5 9 4 -a b -f 5 -e 2 d 2 c 6 10 1 -k 4 h 1 -a 7 a 1 q 6 -y b -7 5 b 7 b 7 -e 3 -9
3 -c 5 -a c -8 b -t 1 -b 5 -b 5 -o 4 -7 2 8 5 f 9 -i 5 -a 8 -f a -d 3 l d -7 2 c 1 -f 1 r 9 d 2 -7
3 -8 1 -8 c -9 1 -e 8 -13 2 8 7 -i 5 7 a f 6 -1n 2 f 1 -9 8 -p 5 8 9 -d 3 9 9 -h 1 -7 g -9 6 -j 3 1n
7 -c a j 2 d 4 -8 2 h 5 17 2 -o 1 o 2 g 2 v a -b 2 i 8 -b 1 -9 5 7 4 -n 5 c c -a 4 1c 5 -13 3 k 3 f
4 -8 7 -7 3 8 2 l 6 -a 1 -15 4 -a 2 l 5 9 1 -9 6 -b 1 8 6 -8 6 -s 2 -9 2 b 7 b 7 -o 2 -1v 9 -7 7 -a
4 c 6 -a f -a 3 -1f i k f -8 2 8 1 s 5 -v 3 -1k 4 -8 b k 5 -u 1 -15 6 e 2 j a b 3 -b 2 -9 1 b 2 -8
2 8 5 -a 2 -f 4 -11 k -a 4 -7 8 -l 9 -g 1 -d 1 e 4 n f d 2 -l 7 9 7 i 1 -8 1 g 2 h 3 i 1 b 4 -9 2 9
a d 3 -b 1 e 3 -c 3 7 7 8 c -9 d -b 5 d 1 -c 2 c 1 -k 3 -8 d 7 1 -a 3 -j a -d b -7 3 -9 9 -o 1 -9 d a
2 -a 6 -d 6 -d 1 -k 4 g 8 c 2 -a 2 n 2 -a 1 9 8 c 1 d 7 -9 1 -a 7 -a 1 -9 5 9 1 -7 3 13 e -p 5 -i
2 -g 1 -f 1 -q b 13 2 -y 1 -d 1 -9 e g 8 -16 3 -7 7 g 1 c 2 -h 4 9 4 b 5 d 8 d 7 -9 s -8 h d 2 -s 1 n
2 -9 6 c 2 -7 g -g 1 a 3 1j 1 -14 1 -15 8 -b 5 n 2 -a f f 8 -a 3 -p 4 -9 2 -8 7 -8 8 1c 3 -1t b -b
2 -d 2 s 1 f 5 1b 5 -a 2 -9 3 e 3 t 7 m b l 1 -b 2 7 3 -12 9 t 2 -d 2 -f 1 c 4 -d q -8 4 14 1 -8 4 -j
g -e d -t 9 b d -8 4 -g 3 -a 2 -g 7 -n 1 b k -d 7 -13 6 -9 4 9 5 c 2 -b 6 -r 7 -e 1 -d 4 e 1 d b b
2 -g 6 -2x 8 -g 3 9 9 f 1 -b 6 b 6 -m 7 -x 3 b 4 l 9 a 8 -b 3 13 3 i 1 n c e 2 -8 8 l 3 -f 3 -9 d -m
1 -8 2 -e 1 f b -7 7 o 8 -j 3 i 7 -c 3 7 6 e 3 -9 6 -a 3 -f 1 8 b -s 1 -9 7 -e 1 -k 1 -c 3 -8 8 -e
f -1o 1 -f 4 -8 a f 3 d d i 7 -f 3 8 1 a 1 s 1 -l a c o c 1 -b 3 -9 a -h 5 -p 3 e 5 9 2 -7 2 -p 3 1l
g f 3 f 4 -a c -d 2 j 6 -g 4 -d 4 i 1 -m 7 -p 1 -j i -b e -b 7 -a 3 9 5 -f a -8 8 8 2 -8 1 7 1 -9 1 e
1 b 6 a 7 -b c -9 a -e 3 -8 1 9 2 -9 2 l 6 d d -f 2 -b 1 -8 a -9 1 -h 9 -s 1 -c s -f 5 -c 1 -c 5 -c
2 c 5 -g 1 o 4 8 a 2n 6 7 1 -a 6 8 2 g 8 -10 3 -a 3 8 b y 7 -e 1 -f m b 1 -j 5 -10 2 q 8 -a 1 -d f c
1 -d 4 9 2 -d 2 h a -8 b -c 3 -c 5 -9 5 -b 9 -g 2 -m 7 a 1 -f 1 j 8 g 2 -l 3 -h 6 -8 6 -j 2 -t 4 a
5 -s 5 i 7 13 3 -c 5 -o 3 -a 1 -w 6 a 1 -a 2 -f 1 a 4 -16 j -a 9 -a 1 9 1 -a 1 8 3 -a 2 -7 1 -e 8 -9
h -8 a 8 b -e b 8 1 q 5 -17 n d 6 -e 3 -13 2 i 2 -a 3 k 2 -c 2 d a c c -d 2 b 7 10 2 -g 3 -c 2 -20
4 b 3 j 2 -8 3 -t b -16 4 1c 5 -a 8 l 3 -b 8 b 2 a 2 -h 8 m c -9 1 h 2 -9 i u 8 -a 6 j 1 -8 3 -d 6 7
4 -b c m 2 g c -g 4 j h -n 3 a 2 e 5 a 1 -d 5 9 1 -7 2 -c 2 d 4 p 5 -8 4 -7 f -1q 1 -9 7 -j 7 -7 2 o
3 13 4 -8 5 a 1 -8 4 -9 1 -8 2 -f 9 -c d -j 8 9 4 -7 d -n 2 -j 5 -10 9 -b 6 -b 2 -f 3 d 3 -a 2 a 2 -k
1 7 3 -7 c -8 5 8 g -j c d a -q a -b 6 -a 1 -a 3 u 1 -b 9 -c 7 8 1 r 6 -h d -a 1 1a 2 -2y 2 -9 j -8
n -9 8 -b 3 g 7 -b 2 c 3 -b 1 -9 4 a 1 d 9 -8 1 -d 7 -9 2 c 2 -16 5 7 4 -b 1 j 3 i 5 -d 2 -k 1 9 5 -e
4 -9 4 d c 8 7 -h 2 -q 7 -f 1 8 3 -9 3 q 2 -h 8 -1a 3 g 5 -1l 2 -8 4 -n 2 j 4 -8 1 -7 3 -12 9 -m 8 -9
1 9 2 -j l -j 7 -g 1 -v 2 -8 5 -d 3 f 2 -8 h q 1 -21 5 -b 3 d 9 -g 4 -e 7 -7 1 -8 2 -p 8 -t 5 -8 1 8
3 -f 6 -t 2 n 3 -e 4 -h 1 -9 2 f e -o 7 i g p 3 -8 4 -u 5 -a 1 -9 3 -37 3 -1q 2 a d -f 1 -e 2 a 2 8
1 a 3 e 1 -17 5 -9 2 -e 2 -c 1 -f 1 -d 8 18 2 -a 5 7 2 16 1 -13 5 14 5 -f 2 -a 4 d 7 e 7 -d 1 -h 6 -s
4 -d d -b 9 8 5 9 2 -c 4 -e 4 9 4 -7 a -a 5 -9 8 -c 3 -o 2 9 6 -9 1 -g 3 -t 5 -a 2 -c 1 -8 2 a 1 l
2 d 1 9 3 d 3 -7 1 f 2 -q 2 8 d n 7 9 a n 9 f b -f 3 b 3 d e -f 9 16 2 -m 2 h a -i g -8 l y 2 -9 3 l
5 c g -a 2 -7 3 -c 7 -8 4 -g 1 -d c i g -e 1 c 9 a 7 -1a 2 18 7 -c 8 -c 1 m 2 -q 1 -e 3 -u 3 -c 4 b
5 f 3 -v 1 s 4 8 6 -9 a -7 2 b 1 -11 3 -w 1 -b 5 x 4 -d 2 -c 5 t 5 p 1 -9 1 -1a 2 -i d -9 1 -a b w
2 -b 6 9 2 -d 2 e 3 a 7 -r 1 -1q 1 c 1 k 7 g 1 -b 7 o 4 b b e a e 7 -l d 7 4 -z 4 -i 2 m j -c 3 i 5 l
3 -e 6 -g 4 -i d 7 3 -d 4 -9 5 k 5 9 1 -i b -d 2 -b 8 1h 4 -h 2 -7 6 -d 8 -j 4 -8 4 t 7 -7 1 g 4 -d
5 -a a -8 1 -t 6 -b 1 -8 1 -9 9 8 9 -i 3 c 6 -9 3 -8 a -y p -a 4 b 3 -e 3 -j 3 i 3 -9 2 d 5 -8 6 i
7 -d 4 h 1 -d 1 a 4 s 3 -8 1 b 3 -9 b -8 1 -8 1 -f a -w f e 6 -e 2 -x 1 -9 5 m n -g 1 -h 4 p 7 -j
2 -c 2 -9 1 -8 1 a 5 g 9 -c 6 a 6 b 1 c 5 -d 4 -a 6 -a 1 -a 9 -a i -8 4 u 5 -8 g -f 3 -i b -n 1 c
d -d 5 -f t b 1 -g 2 -f 6 -e 9 8 2 o 2 -f 7 -b 1 -d 2 -a 5 -d 1 e 6 -9 7 -7 9 c 8 c 2 j 5 k`,
  },
  excuse: {
    bias: -66,
    foundAbove: 104,
    passedBelow: -544,
    weights: `
d -j 7 -k 6 -j j -h 7 -i 1c -1s 2g -j f j e -13 2 -i p -i p -h q -n n -l 1h -i 7 -s 1b w i -j 7 -h
2 -h r -i q -h 3 -m 6 -h o -k u 10 8 m 1 -20 q u 13 -s z -k c -h o -m 17 p c -h 17 -n v -h 1x -k 6 -n
5 -k 7 -k c -l 5 -j 5 -l 7 -p e -s q -h b y l o g -j z -q g -w 9 17 6 -m j -w m -j e -i k -i 1 14
7 -i 5 -k n -q q -j 2 -h d -u z -18 q -o 5 -i 1 l u -i h -h i -r c -h v -o 11 -o b -o h -o 1o -m 3 -l
2 -n i -j 3 -i r -k m i 9 u 5 -h v l 1 -m a n 6 -12 1 y 4 -p 1 -l 9 -1n 6 q r -q q -j g 19 f -r 9 -i
2 i h n 2i -k t 10 l -l a -n 6 -q x -y e k 4 m 4 1q u s 19 -j h -l d -j i -h 4 -i 3 -i 1j m 1d -k
3 -m 5 -p 1r 19 1d -l 3 -t f -k e -h q -q 9 -i 1 -i 2 -p h -u 1k -q b -j 7 -m z -p 4 1p 3 -n 5 -15
v -h p -i 2 -n p -l 8 r a l g k 15 -k 7 -j 9 -j r n a -m 17 -i v -k i -i j x p 18 3 -h 10 -m 9 -j
1 -i h -h 6 -m 2 -k 5 -i 6 -x p -j 9 -p f -v 4 s r -i k -n 7 -j 1 -n h -i k w 1l h q w 5 -k 2 -o 7 -l
4 -l o -k 1 -i 11 -r t -i d -v 1 -n 14 -t b -z x -i 3 -k 12 v n h 3 -i g -i 1n -k 7 -i 17 -i 1 -k
a -j p -h 5 -k 1 -z 13 -y i m 1 -m 3 -1i r -1i 2 -h b -m 9 -v i -i a t 5 -y 8 -m 6 u i -n 1f -l o -k
2 -i b -l b -i e -i l -i 1y -1o 4 -i k -n a -i o -m c -i 6 1o 1a -o q -n 2 z 3 -i 1 -j 1 -i 4 -m 6 -i
y -j k -n n -1w 3 -i j p e j u -h 1 -j h -n a -k 15 -o b -k b -i 12 -h s -j u -u o -j 6 -l x -i 2m -q
1x -j n -j k -i 8 -i 4 11 v -n t -n q o h -j 3 -s 2 k m -l 1 -k 3 -i r r 5 m 5 -s g -j 1k -n k -j
9 -k f -10 2 15 h -s b -p 5 -j s -p 1f -t 7 -m g -k i -v r j 11 j g u 4 -h 9 -l n -h 1 -i m 11 8 -q
1n -j 7 -i 3 -i 3 i c -k j 17 1k -o 6 -10 t -v 1l -m d 10 d -1t 8 i 2 -h 9 -k d l 1 -j 14 -k 9 -h a m
3 -q p -k 1 -i 9 -i f 10 u -q 9 -k 8 l 3 -i 12 -i 9 k 3 -h d -j 1 -16 9 -l g -k 1j -m 6 12 5 -i i k
1b -i d v l -k v -11 5 j h -1t g -m 19 r m -1e m 12 n -l k -h 8 -i 11 -i z -i 1w l s r h -j 4 -i
2 -1m u -j 8 -j 8 -i a -i 5 -i s -k 2 -v 7 -i 7 -j m -1f 6 l d -q 1j -r 6 -1c t i g -h r z a -u 1j -n
1 -u h -i 2 s 2 -i h -w 1 -i k -u c 1r b -i 7 -11 g -j 4 i b 20 8 -i 3 -1p y -l l -k 8 -o 13 -i 5 -1c
9 -j h h 5 -h 9 -i a -w l -l 5 -p x -1m a -1k 24 l 8 -i c -1s o -j e -i o -l 13 -l h w g -m 2 -i
7 -11 1 j d -q 9 -q f -m 6 q p -i 7 -l 6 -15 9 -n q p v -j 10 -n p -q 2 -j e -j 9 u q -j 11 -2a 1b -i
3 -o 5 -o z -j x -k i j w w 1 13 s j 2 -j 16 -i h -i 7 -m 1e -q q -l b -m c -x 1 -m 4 11 c 1d h -i
9 -i z k 5 -u 9 -k b -l q -j d r b -s 1 -j b -j 3 -l a -11 w t 1 l l -j 7 -i 2 q u -j r -k 5 -p 13 12
5 i d -i d -i 9 -i k -j 6 -k 17 -1s 10 -j g -i 8 -k r 16 1u -l a -j 3 -k j -o n -p z -j l o l -h b -p
3 -i 16 -l 4 -s j -j 5 -i 2n -h c n n -k i 14 a w 8 -l 6 -1i p -h 1e -j h 10 1 -j 9 -i q -k t 23 z -m
1p t c -j r -k j m 7 -m 4 -i 6 p d i k -h 14 -z 16 10 1z r 3 -k 5 -k 7 -1g k -j 1b -i 11 m 3 -k 1f m
a -k l -w 1h y o -j v -13 8 -i 1w -i 13 -m 5 -i 4 -n s -u r -1f 1 x u -o 15 -j d -i 7 -o x -l 8 -h
a -i o -m 15 -i 7 -l t -j k 27 t 15 w j 1u -l p 2l q -i 13 1a x -j q -l e -i 1c r 4 -i 2 -i 14 -k
n 1v 1 -j d -k 1x -12 l -h 5 -k 7 -k n -17 t -h 12 -n 2 -h 1 1q 2 -i e -l d r 6 -11 k i 6 -l 5 -m
8 -s 2 -o 1s -h o -q j -n y -o 1j i f i b -1k d 12 3 i v -j 4 -h 13 -w 23 -x z -i 11 -l 4 -m w -r
c -k 9 -m 6 i f -h 1c -l m s b -r 2 n c -m 8 -i 3 z f s 14 -k u -j 5 -m l -k x r 9 -p i m h 18 10 z
f -i x -k g -15 2 -l 4 o b -i k -s c -q n -u c -n 8 -i 4 -j 1 -h l -h 5 -h n -i 5 -m 1e -m 9 18 1e i
r k b -i 2k -j e -i 1d -t 1b p o 10 i -y w -w 1 -n 3 -10 q -j k -t b m 9 -i c -h 1 -k 2 1b f -n u -n
8 -w 1a -p 5 -k 19 -l b -1v 4 -i 2s -p 3 -q b 29 3v n 1i -i o -k 6 -k 1 -p 3 -m 8 k c i 1w -1n 4 -i
8 -q 8 -l 1 -h q -i 7 -k 6 -m n -q c -1a p -j r -15 7 -h 3 -q o r q -k 1a -i j -11 5 -n g -t t -15
9 -i m -h a -i i l 9 -j c -j 2 -l 1m -i 1 -1c 8 -i o -i 9 -s n i q -19 4 -i 16 y 1 -i b -i 7 -l y p
1 y n -i g s o -m 3 -i 26 l 4 o b -p u -l 2 n a j 5 -i m -m 5 -i q k 5 o 3 -m 8 -j 1i -j 8 -i 1 1g
8 -j e j 6 -i 3 -s d -10 1 -1i 2 k 7 -o 8 -t 1 -t d u 6 n o -k 2 -13 11 -m a -s j -1a x -p 9 -i 7 -u
j -p 1 -24 15 -i 3 -k y j 5 -q r -m e -i 6 -m y -l 3 -k 9 -i 2 -m w -l b p 4 -l c -k o -q 15 -i 7 -n
d -i 1 i 1 -k q -i h -l 7 -i 7 -h n r e -i 7 11 b -j b -j 4 19 f n h -i m -1t 8 -o c -i f -q 6 j q 11
6 p c -i 1v -l 6 -i 1a -j g -t a -i 14 -1h 4 -i 3 -14 11 -k n -m q -m o -h 8 -j m -k s -k 1d -j 6 -k
m k 1 -k f -h d i o -k g 13 7 -k 10 i 18 -j 3 i a -h i -l h -q 8 -3j 1f -o 6 -i 6 2j 2 -v 5 -p m -i
2 -q 5 -m 17 -h 1 -i e -k 1 -z 3 -j v w 2 -j 5 -k e -l 1 -h d l 2 -h 6 -k 30 v f -l b -h 1 p g -m
a -1b 4 j 11 -i 8 -i 7 -j 1o -h z -i 16 -j 6 -u b -u b -h 5 -n h -i 7 -k 4 -v 5 -o 4 -i 9 -1w 1 -j
x -1d 3 k 5 -k 7 -j s 14 j -i 1 -1d 1q -h c l 4 -i 9 -i 1h -x 4 -k 8 -l 6 j 3 -j 6 -i 8 -1e i -k m -n
h -i i -p i -i q -j f -h x -o 3 -k 5 -j e -1c r -s p -h e l o -y 12 -n 1 -h 3 n 5 -1a e -k 6 -s 3 -h
l -u 6 -o 2 m 6 s 1 -h 7 l j -s 6 -m 9 l 6 -k v j 12 -o a -1e 6 i f -r l -k n -h 13 h 3 s 4 -o g u
1 v f -p i 10 4 -l a k 13 -o e -h 5 v 8 -w w -k r -l 7 -13 9 i 2 -l 3 -j i w e -h g -i 6 -k 2 -n 7 -j
f j a -i m -k 3 -i f -27 h w 6 -j d -x 7 p 2 -l u -l u -m 2 -k 2b -l a -j a k u -r i i 5 -n 2 i e -j
d q a 1c 2 -16 h l 4 -l b -m b -j 2c j k -m 4 -l 4 1d t -r m m 1 -l l -m a -18 a -k c -i d -m f n 6 h
e -i 4 m l s d -i n -k a -i 5 k k z q k 1 -i h j 8 -w d j q -l 5 -i 18 h 6 l d -i 14 -h m i 3 -j
15 -k g -l y -i i -i q -n 4 -o 9 -m 6 -h 5 -h 5 v 1 -k 5 w h -j g -j a -u c -1j p -h 4 -k i -15 k -m
1f -s 5 -i 2 -h 1g -j 4 -l 15 -p 1 i v -h 1 k 4 -h f -i 3 i s 16 4 -i 1 x q -t 7 -n b -k s -k 5 -q
g 13 g -i 1a -11 d -r 7 -k o -h u -p g -p c -q q y 5 -j a -m 1j -p 1v -i p i p 1j 12 -i 1 -l 6 l i -q
s -h 1f -1j d -14 6 -17 2 -r y 12 e -p j i 4 -q 7 -k p 11 d j d -k 1 -1b 1k h u -n s -i 1 -s j u m -p
p -10 6 11 6 -j 2 -1b x -20 6 -p n -j 4 k 4 s i -o 3 m 2c 1o a -r 6 -j 4 -v 7 -n x -p c -17 7 -m v j
p -m 5 -i q -l f -l 1 -h h y t -l 15 -l 1r -h m -i j -l e -j a -k 7 -y d -j p -j 1 -i 8 -k 11 q j -1e
5 -s 9 -l 1e -r 7 -j 3 -j 1p s 17 -k b 11 y -j 5 -k 1m -i 4 -j q -q a -i 2 -i d -s 5 -h f -k 1w -i
5 -h e -w r -k x -1c 6 -n g -i 26 i o -l 2 -1b 6 19 4 -i p -p p -k 3 -15 b -k e -p q -o 2 i o -i
3 -12 z i 6 -m 4 -o 7 -i g m 7 -i 3 -k 1 -p f -o m -w g -p 3l v k -m v -i a l 2 -h p -m 1 -h 3 -m j n
3 o k -q 19 -k h -p 3 -i 3 -k a -i z -1p w -t 7 -i 1h -h l -l s -j f -l 4 -j 1e -k l -l z -k 1 -h
b -i n -1i 3 -h c -15 2 -j 16 -m h -i u -h i -o 3 m 2 p 24 -h 7 -i f -j b 18 4 -r 1o -q n -h 3 -m h i
j -i e -w c -s 5 m 1 -q 6 -l e -m 3 p 5 -i 8 1u 1 -i 7 -i 1g -o 1i -h 4 r e -v 4 -l c w 2 -i 1 -i s o
p -n u -21 4 -o h -n 7 -i 6 -i 4 i 3 w 5 -j 7 -k n -i h -x 5 -3g x -h k -j 3 k 11 -k 1 -r e -j c l
16 18 b -1j z -m 16 -h x -i 11 -15 9 -j a -s x -k f t d -h 2 y 9 -l p -13 3 -i 2 h 5 -h 3b -j 16 -k
13 -k 1 n g -i g -14 6 h g -m s -p i -q 2 -h 5 u c p 6 -o 1c -o 9 -j 1k -l 5 -m 1j -i 5 -1n d x 4 -k
3 v f 12 4 -s q -n 15 -i 6 -i o -o 3 -10 22 -p 8 -k 3 -u z -o 10 -m 1k -l 2 -o 1 -o 8 i h -1b w -h
3 10 3 -h l -r s s w -j 4 -k u 13 n -j 2l i o -i 1h -j 4 -i 4 -j a -y 1 -h w -i o -k 15 o f -l 6 -j
n -j l o 13 -k k -m j -j 18 -z v w 11 -t c j s -s a -m 1h -i u -i p -n f -j 3 -h 8 -z b -p l -k 5 -k
f -k v 17 5 1p c 17 g -l f o 3 -o t -k 1 -j i -h 3 n a q c -m 3 n w -h 1 -p g -n 6 -h t -1w 5 -k 7 -v
a -20 s -i 12 -h t n i -k 8 -o 5 -o 1 k n -k 10 -i 15 -i n -m 9 -j 10 -m 3 j f p 5 -r 6 -j 18 -h 8 k
d -i 7 -l 1i 12 6 -m 9 -s d -p 15 i 4 -n h -i t -i b -l n r 1 p 3 -1f 9 -k 1j -o 1 -m 5 -o 4 -j 4 -i
13 -k j -h g k 1 -k 1c 11 1 -m 9 -m q -k g -i m -i e -o 1 -u p -u 3 -j r -h q -n 6 -i 7 w 1 -k c -h
c -k 1 -j a -i i v m -l e -m 9 t m -h x -l 14 -k m -r w -j v -o h -s 1k 1m 15 12 4 h 1 -m 6 -k c -m
t u 8 -j 2 -r 5 12 2 i 19 -r e -i 1l h 3 -k t -r 1 -10 p -l 20 -1u n -k 1 -i m -h 5 -h 1 -x g k 3c -i
2 -k e -h j -j 7 10 2t -j y -o 1h k 2 -h 4 -i p i 1g -i 4 -k 8 -n f -i f -u l -m 4 -s 1e -o c -h x -i
8 -l e -k u -i 13 i 4 -i 4 -u 1 s 1 -3r e -h 1f m g -h b -k 4 t j -k o h o w e -p t -n 1j -i p m u -j
v p c -l k n r -i 1 -k 4 -h k -i 1t -j 10 -i 6 -l h -h 6 -j 2 -i 2 -i 9 m n m j -n x r 1 -j 5 -i n -r
b k p -i 4 -i y -l 3 -15 o k 9 l i -j v j b -k 4 k 2 -r 1 m r t 1f -i 8 -i 1 -i h -i 1 -j i -m 2 q
x h 1e -i n -m n -i 8 -l 3 -j 1 -l 1 n 9 j 4 -h c -j 2 y 6 -o h -i z -j 1 -l b -j 1h -i n -o 1 -i
9 -i q -j 1 -j 1 -i s -i e 1d a r 1 u 1 -12 1k -k 9 -m c 25 14 -1u p -j 4 -m 1 -k 13 -i r -12 2 -r
i -n 1k -i 3 -i 4 -i 2 -s o -j 6 -i d -h l -m a -i c j 9 m z -i t -j 4 -r 7 -i q -h g -h 4 -1d 1k -h
1 -i 8 -k u y l -h 2 -j 1 -w 8 -l 9 -m f -t 6 -q 3 l 3 o u -z 6 -s 12 k a -h y -i 8 l d -10 u -i f 1e
2 -i g -u 1 -11 9 t 8 -p 2b -2b k -m o -l h r a -k l -k d -h k -j 5 -t n -i d -m a -j 4 i j -1c 1 -t
9 -k j -l e -n i -i g -m 1d u a -i q -r g -h 5 -l 1j -1i p -1i e -m u -k 1 -s 3 -i 3 -1m 15 -r 5 -h
3 -l b -1d 6 -w 3 -k 12 q 1t -h 15 -1f s -i 2 k 6 -q 7 m g -j 8 -k 4 h 1g r 6 -i 4 j s l 1u -j b -25
11 m r -j m -m 13 -s 18 m 4 -10 1l -j 1u -t e -k 2 -i v -o 8 -i e -m 3 -v c -i c -n 3 i g l h -l
38 -j z -l 7 i d 15 3 -u 28 -i 8 -i e o b -o o -k b -h 1j -i e -i k -k 7 -j 2t -h l -i c -o a -n 5 1a
t -1b 1v -j 15 -h x -p 8 -j 2 -i 7 17 8 -n 8 -t g -h 5 1j 13 -1k f p 1 -l 8 -s a -t 1f -l 9 -j g -i
o l 8 18 f -k e -h b s u q n i 1 i 12 h v q y -k j -n 1l -n j -l j 1n 2 -1e 1 -r v -j p -l 1m -q 8 -j
f -o f m t m 5 p y -t r -j k -n f 1b 6 -k 9 -h 1k -l 4 m 9 -j 6 u 8 -k 6 -j o 1g n -h b -17 9 m f -j
e -i 1 -p 11 -1t k -i e -n 1 -2e 9 t 2 -u i -1g h -p a -h e t 2v -r 7 14 s -j g -j 7 -j 1 -r g -n 2 h
2 -14 s -l 1 -i w -p k -k c n t -k 7 -m k -i e -17 6 w d -o 7 i 7 j l -p h -h x 16 u -h o -h s -m
6 -h 4 -i 8 n o -k 4 -o 5 t 6 1f 11 -o 5 -k g -k 1 -k 1d -h 8 o 9 -j 2 -t j w 2j -k g -h c q 10 n
5 -i 9 -q g -k 1n 19 x -n 12 z 1f -j 10 -j 8 13 k -l 1 -j j -j 6 -k y -l 14 -w f -21 17 i p -10 21 y
2 -j 4 -j 5 -l d z u -l 1b -j 4 -q f -k k -i 3 k 1 j 4 l c -2a f u 9 -n 1 -k 8 -l 1o -13 e p b -i
1 -j j -j h -k n -i 2 -l 7 -h 7 -k p -m 1 -l f -j a -h r j 7 -k g j i -h c m d v k -l k -h s -i 9 -i
n -j 7 -i 4 h 1u -m u -i 5 i k -i i -1v e -t 7 -k a n t -h 1 -o 2b -q 7 -j 4 -t 1a -1d 2 t 1h -k 7 -i
2 -i 7 -j 6 m 7 k q -l 15 -i v -k l -i e p 6 -12 s -i c -i n l l -o g -i 3 r c p 5 -i g -n 15 n 5 -i
1m h g k c -q b r 6 m 8 l r -r 3 -11 3 -k a -1c 8 1b 4 -k f -j j -l d -m 5 u 8 z e -l 4 -i 7 j 3 -j
k -l h -i m -h 1y -i s -h 9 -p c -2a 7 q e y 6 k 1r -k 7 w d -i i -q b -u 5 j b -j 9 -i 11 -q 4 -k
10 -j 4 -h 17 k 11 -k 1g -s 1a -v 6 x 6 r 6 -j 4 -j 8 -k 1a u 8 -i 3 -j f -h 5 -o i p 3 u f -i i -h
n -i x o 5 -i 4 -l 1 -j 9 -i 1 -l 1s -i 4 -m q -k 2b -h 1 -n 2 -h 7 u e -u q -i c -i y -n b -k i l
t -y 7 -13 1k u 1a -i q -i 1g -j n -m 5 -m j -r j -i j -i 2 v 7 -p e -k s 1x i -l r 1m y n c -n j -j
2 -h i s 6 -u 6 -h k k 1l -18 r -i k -i 14 -m 16 q 5 -i 5 -p l -l 1 -h 9 -i 4 -h t -j 2 -u 7 n 16 -n
h -l 5 -h h -m 1 -k 7 -16 f k a -i 6 j 10 -k h -l 1g -24 8 -h q -o n i 2 i v -j a -j 3 -k 1 -z 3 -r
17 -l 6 -i o -j 9 -11 t -q 10 -l b -u e -l i -j t -j b -h j -t z q c -n 1 -k 8 -i 7 i d -j 1q -n q -i
c -u 1v -11 4 -k 1e -i c -l v -14 8 -o 1b -i 2 -k h -j 1 -n 4 -j b -l 8 -r 1g -i k 1m 2c t 9 -m 1c -i
1 -j 9 -j 2 -i l -i 9 -u 5 s 9 -z a 10 6 -k c -n 1 -k 5 -p a r v -l 1o -k 5 -h b -k x -j 12 -h 3 m
s -j 7 -l u -h 3 -1e 6 q 12 j 3 -m 8 -p u -i k -j 14 -j f -i 6 -l 8 -v a -n 1y -j d -m 2 -m 1 -t 4 -i
4 -j 5 -1b 2 -12 10 -j s q 3 -h l -m j -k d -k g o 1p -m 8 -13 13 -m 14 -j 8 -m b -i g -1l u -j c -i
s -i 1g -k 1 -i i -i 2 -i 13 -i b -n m -j 1o i i -s z 10 2c -j 1 -j 4 -j 1 v d -k 10 -k 4 -x 1 -j h u
7 u l -11 4 -j 10 -i 3 -j 1g -j 1 -17 1 -n 11 m 1 -j 4 w l -k u -i c -h d i k -i 13 -j 4 -1f h -p
1 -l i -i 2 1x 7 -m 17 -o 5 -h 7 -l 2 -1d e -i 4 -n 3 -j w -n 5 -i 17 o e -i 1i -n a -p 1 -1c f -15
4 w g i 4 -n a -j h -q u -i 7 -k 16 -i q j 3 -k 8 -12 9 -n i -k 4 -t 3 i h -o 2b -j x -k 15 -1e 4 n
v -i f -l w v 17 w 7 -j 1n q d -h 49 -j f -j x -s 9 -v 1 -h m -n s -j j -h 4 -j 2 l s -n 2 -m c -i
6 -j e -m 2 n f -h c i 5 -u j -h u -k 20 -h u i k -j a h i -j c -j c -p 2 -k x -j 6 -1o k -i i -j e i
o -o 1a -i o -n 9 i c l o -m g -n 1h -m b -h p n i 15 m -q z 17 h -s z -i r -i 19 -h b -m 7 -j 2t -13
1h -k 2o -o q -i 1v -s p -1c 4 -i 4 -l 5 -i l -i p -k y -i u -t b -h 1 -h c -j 2 -l g -k o o 8 -o 5 p
c -o 9 -h 1g 15 6 y s -h b -o 9 -s 1 -1p 3 -k 4 -z u -t t p 13 -j 1 i m -i 2m -i 19 -h c -l 1j -h
d -j 6 o 7 -h d -h 5 -i d -12 4 -l y -i 1 -j 3 -i f n c -j 1 -1r 11 l l -i o -l g -i 5 -r 3 -j 1 -n
2 -o c -k e -l d -h j -i n -i 1 i 1c -n a -j 7 k g i 8 -i 16 -m p -h 8 -t r -l 4 -j 7 -h 4 j 1b -i
j i a -s i k 4 -p 3 l 8 k j -h 1p -i 13 l c -s p -j b x m -s 3 -j o -k i -p z -p 8 i 18 -k p -u 8 -m
28 -k c -1h 1 -h 2 -h p -p 2a -j q -n d m e -m b -i g -l 13 -i k -h a k 9 q 3 14 4 -p q -m e -j 5 -l
u -n a -1c 1 -j 3 -s t -k 4 -h u -n k -i z -i 8 -n 1t -h 4 m x i 15 -m 1 s h -l u -i g -i 4 w 7 -i
2t -u p -m 6 -h 19 t g -m 9 -v 10 i 4 -q 7 -p g q s k 9 -o 2 -k 4 -r a -l k -j 2 m 3 -i 2 17 3 -n
8 -j 8 -10 3b y p h f -18 v -k w -m 3 -h e -i d -j h -1j 8 w z j s -l a -1f z k e -r f -i 4 -j 3 -o
d i 18 -x t r p h 6 -i 6 -n j t f -i 1 j m n h -m 1c -h 1 -l 1a -r 6 13 4 -w 3 -r 9 -l b -o g -u 7 -o
1 15 a -u z i l -i r -p 1 -10 1b l w m 8 -i 2m -11 4 -p 5 -y c -i h -j m -m j u j -l 17 i 3 -i c -m
1 -h 5 -h d -j j -k 8 -x g -n s -l k -t h -w o -z p -i 7 -l 2t -n 1 -i m i 4 k 5 -h h -r o -k 1c v
g j b -v 2 -i a -j 4 -x 6 t 7 -h i 11 h -h 8 -j i -15 2 -h o x 1l -v o -j l w 5 -24 10 -1x m -j 5 -i
c -1c j -l 6 -j 1q -j 4 -i 3 -l e -i l j t -2m 3 -l 2 -j 4 12 l -l h -o s -y c -k o 14 y -j 2 -u k -k
2 -i 1a -i n -k 1p -h 3 -m j -x j -o 1 -h 2k -l o -k n -k o -o 1n -i a -k f -k 1 -z 2 -j 5 -i c -j
f 1v 5 -m 4 y o -i k -k 2 p 6 i 1 -m q -1g 8 o 1 -r l -r f m 9 p f -16 f -i i -j 3 -n a i 1 i c -11
a -h 5 -j k -n 1 -j t -i 8 -i r -x c -i 4 p p -h l -h m -o a -17 g -k a t q -i u k 5 -i 1c -i f l
k -m 5 -j o 15 7 -j o -1r p -k 1o -19 13 -q 11 -m a -l 1 -i 3 -m 7 -j 3 -25 k -i 9 -q 2 -u 1m -j b -i
c -k g -j 5 -j d -j 12 1p 18 -h 2 -k o l 8 -i 3 q c -n 1a -i s -h 4 -14 6 -n 15 -i 7 -j 4 -i p -n
2 -i u -m 9 -z 6 -p 7 -19 h -k 4 -l 1l -13 t -n e -j 1 -1f 2a -m 3 -q 1 -l 15 -q d p 3 -m 5 -k 2 -10
e k 1 -i c p 7 -k 1 -l 2 -l i -k 8 -p g 14 r -i r -i 8 -h 3 -i a -22 7 h 10 -m 8 -m 3 -m 9 -n 1 -r
1h -h i -j 4 -l k -j g -m 2 -t r -j i -k p -2e 2c -i 11 -i j -q 8 -i 7 -i 8 -j 1e -j n -j a -q 1 j
2 -s l -i 2 -w o -h 22 -l 5 -z 4 l 8 -m 3 m b s f -k a -j 3 -o 3 -h x -i 12 1a b v d l 8 -l n -o o -n
c x 1 -l 6 -p 4 -i 6 -l q -j u h 1 -h 9 -k q -j 11 -j x 10 5 -n 8 -m e -l 3 -p k -n w -n 15 -i n i
x s i -h 2 -v d x h -h 18 h o 17 1j -x 18 -n 9 -j 1j -l 4 -s x -o 8 -k o -i 1f -m 3 -j 3 -j d -i 9 -k
26 k v -h l i 2 -l f h 3 r 13 1v 13 -w 2 -k 7 -p f o a -i a -1c d -z 3 j 12 -l 4 i b 1d o -m v -h
i -l q -j k -t 3 -h 2 -i 9 1z 2 -l 1 -27 1 -1p 4 -12 12 -l 6 -12 4 -q 9 -j 1a -i 7 -j j -z 5 -m 2 -i
2 -i l h 3 -i a -i f -j e -k o w 6 -k a -j 3 -j b k b i 5 -m 1 -s 1u -k 6 -u 8 -t 1b -p 10 -i 1a 10
1 j e -q 17 -l e -n 4 i b -l 8 -p 8 -u 14 -i 4 -p a -i n -k 13 -h o -l 6 -m o n y -1a j -i 3 -r 1 -m
7 -j h r 10 -13 a -k b -h p h 4 -j d -10 9 -j 3 -o a -i 4 -k 1w -k 1c -q h -k b -p 12 k 2 -l 13 h
h -m 1c j t -o 1 -n 5 -m m r p -j 3 -k 4 -h 1a -x 4 j 1j s c -u h -l 2 q 3 -l 1a -m 7 j y 10 6 -j
r -h a y 4 -p 1 -i p -i d -i 38 l 4 -n 10 -j p -i d -m 17 -i 7 -j c -v 1k -n d -n s -j 5 -o 5 -i c v
5 -i 9 -o 2 p q -h m -k 1 l s -i 7 -1f b n 16 -h k -m 22 -h 3 -o 9 -i d 24 2 -j l -i 20 -i 2 k 3 -o
4 -h 1a -x c -i b -j 4 -k 12 k p -h 6 -k 3 -i t u 18 -i 2 -k 5 -i 1x -k q -j a -i 9 -o 2 -j m -n a v
1c -m 9 -h 9 -t n -m a -i 2 -s 5 m 1 r p -l 5 n 1n -j 8 w 6 x 6 o 3 -n 7 -w 4 -o 1 n d -1r 5 -h d -i
n j 1d -v s -h 13 -h 3 1u v 15 2 p 5 q 2 -k 7 -i c -w r 1n 6 -s j -k t -16 8 -i e -i 4 -j 1 -13 o -i
f -k q -i 1w -l 3 -i 1 -l n 16 b -o 2 j b -i a -o 7 -i 1 -j z -k 2 -k 1g -m s -i o -n s l u l i z
2 -r q i c i 2 -j h -o 4 -28 10 -h 2 l 8 -1d 3 -k 9 n w -i 1y -i 4 -h 8 -j 8 o b j 3 -l 1 -l q -q
9 -i a j h k c -i 4 l 2 k 17 o l l m -n w -z j -k q p 7 p f -i 2 h 1 -i 1 -l g -h j -l 7 -i o -h 6 i
2 -r 1 -h a -p 14 -w i -j 1 -n i -i b -j 1 -h 1 -j e -h d -i 7 -k 5 1j d i 5 -j 1 -i t i 1e -o 11 -p
4 -i u -i s k 1 -j 6 -i 9 -q b -11 o -r j -i i l y -l a -1f 6 -j l -11 1 -m n -i 8 -i m -m k -j 8 -i
7 -v 6 -h 1g -v m r 3 -14 a o 1 -m 8 -j 2q -o e -i 10 -j 14 -i 3c -p h -j 1 l 7 -n v -j e -t i -i
6 -h f -p 3 -i j -i 16 -2k 1 -h 9 -i h -k 1p -n j -i j -l 5 -h 1q x 1 -o 8 i 3 -m t -i 9 -i l -k 5 -p
i -j 1a -l 3 -k z j 6 -s l -j 17 -x 8 h 1e 15 1b -w 3 -n 7 v h -n 10 j o -o 3 -m a -h l -h r -j l -j
l -k e -m o -m 1 -j 4 -t 6 -i 1z -l t -x 1 -p p -n 2 m p -k 2 -k 5 j 1 -l i r t -j i -k 6 -k r -i m z
1b -o 5 17 2f -14 3s -i 1d -j 1 -l k -i c -j 2 -r y -15 8 -u s s n 14 f 1c f -h 6 -m f 11 3 -l i -h
1 -l 3 -h 2 -m 7 i 18 -p 3o n 9 -h 1b -n g -o 7 -k 8 k 4 s 7 -h 4 -j j -j c -n 1g o 6 -t a -j 6 l
7 -n i -n 18 -i l -m 1a -l 15 -h 9 -s b -m g -h 19 -25 c -l j -i 12 -l 8 -q 6 -l b -j 18 -n a k y -m
y -m l 13 2 -n 10 -1f 2d -h 3 -n p -l b -l 6 -m 9 -q i i u -m k -j 8 -l 5 -o 3 -k 9 -o i -h l -o
14 -o 3 -m e -q i -16 1k -h l -o 7 -1d 2 -h f -16 d -h 8 -1p b -i 2 -m c -10 4 r k -k 9 o j 16 v -u
13 j o h i -r u -h r -p o -p n j 1f -j b 1h 2 -r c 15 1 -1t 1f -j b -j 19 -n d -t 3 -i u -j 1 -k 4 1i
s -i 6 -y k -j w -o 4 -o 26 -u t -j k s 4 -i j -i i -h g o 9 -l r -k 8 -q 6 -i 2 -j 4 t 18 -o 8 -h
b x 2f -u 8 o 1a -k 9 -n 1 -l 9 -k 1k -j 8 -s 1s l 1j -j 1f -j p z 4 -o d i q 16 b -r 9 -i 4 -m 4 -k
4 -k l -m 5 -10 3i -l 9 h a i e -n b -l 7 -m 1j w d q i -i 1 -h 1k -r a -j 1 -j 2 -n 4 i n -j b -12
2 -j 2 -m 4 -x g -n 3 n d -i d -l 1i -l n -m 1 -j n v k -i 3 -12 2 -k j -j 1b -w n -s 8 -i 2 -k 19 -i
a v r -o i -i 8 -j u 13 1j -i k -q z -h 2 -r 11 -h 9 -y 6 -k r -j 1i -p 2e 17 y -p i -i p j 5 -p e -t
3 -l 1 -t a -j e -p u -2q 1 -q x -j 2 -n f -q f k 1 -o 6 l 31 r 1d -k 5 -q 7 -h d -o 2 -i e q 2 -12
4 j 2e -j 4 -m 3 -j 2 -l 3 -i 3 -o 3 -k j n 9 -i 1 u b -z 1v -s e -n b -i w -y r -i 2r -m 4 -o s -t
r j n -m t -n 7 -k p -m f -j g j a -r 1c i 3 -j 2 -i 1c -l n -l l -j n -i 7 -o h -j a -12 5 -k w -m
5 -h p -o 2 -j t -i p -t 5 -j 2 -i h -h z -q 19 -k 9 -p u -m q -r 10 -l p u c 13 5 -j 1n -l 5 -v e -k
j -o 8 l 9 h 4 -u 17 -l i j 5 -14 8 k 8 -i j l m k j -l 1q -j f -j 1 -n 9 -p 3 -m p -k i -q 3 -12
a -m 3 n 7 -k 4 j b -i 6 -t b -k r k 5 -k 2e -m q u c i b -i c j 4 -j 7 -p 6 -r 3 16 1 15 o -i 6 -i
e -i b -1s l o 10 s 2c -i 8 -s a -h 1 -k 16 -o d -s 1y -u 8 -n e -m 4 -u 4 i 5 -o 1c -i 5 -n 21 -i
6 u j -i 19 -i o -p 2 -p p -k c -n 3 -16 5 -m m t b -i q -1r 1k m c 16 1b -l 4 -i 8 h w -16 16 -l
l -1i l r 6 -i 14 -l c -h g s j -k 7 -2a g -k 3 -k g -h h -i a -k 7 l 4 -j 7 i 2t -1e 4 -k 12 -l j -i
1b -m 1 -16 a -j 6 -1a 1h -i 4 -s 3 -h g -s a -n 3 l 8 o j t h -l a -j 3 -l 2k -k 17 -m 3 -s j r b i
a -j a m f j 1 i d -n l -k p -j 2 -13 p -i b l 1o -i b -m 7 -m 1 -w u -m 16 -j 4 -k l -18 e -o b -j
j -i g -k 2 -i c 1i 4 -h v m 10 y h -13 m -i a q n -j 6 -q h -l l -h 1b -i v -1f 9 -k 1 -h 4 -k g -n
3 -y 6 -1u 4 -1r 2 n c -j 9 -l 3 -o 1i -l a -r 6 -i o w 1 -h k -k d m y -22 5 -m f i c -12 c j f -r
3 k 2 -j 1 -k v -k 5 -1e 5 -j 4 -k j -k 1i -i n -l g o 1b -k c -l 5 -j a -1e g -j a -j c m n -h k s
5 -11 6 -i 16 n e l a -t j j v -j 1 -j v -13 e r h -n 8 -k 2r 13 11 -k a -r g -t l -i e -i 8 -o 6 -k
v l n k 7 j q -n 11 -o b m 8 -i h -z 2 -l c -h 5 -h b -i 4 -p 15 -u e -h e -h 4 -l 4 -h 12 -q e j
y -k j -m 1h i k l g q 15 -q 2 i 9 -j e -1h 5 -o h t 1a -17 d -k 4 -i a w 1x -l u m 1 -i 5 -j g -21
2 -j 2 k 8 -k 3 o 7 j l 1c c -19 r -i 1b -z f -i 6 -o 6 -i w k y -j 9 -i z v f -h 2 -o 1b -r j -z
11 -n 6 -h s -k e -j 1f k 1s -h m -i 6 -k 2 -19 f k 6 p 2c -p k -j 1 -j d -l f -n 8 -n h -o m -k k -i
d -j b -i 7 -l 3 -1s r -i g -k 5 -m d -j u -l a -i 25 -m 4 -m b -i 7 x k r b -i q -j a -o 2z -x l -22
2 -17 d -n 5 u 1j -k 5 k p -k 1d -h l -j 9 -m 2 -i l -i 3 -n d -h c -k b -p c 1a f j b -i 7 -m p -n
d -o d -i 3 -o 2 -n u -i h s 6 -i 4 -h 7 n 2 -m 4 -h b r 3 -n s -l 7 -i 2 -j q -h 8 p 8 -n 4 -w c -m
z -17 17 -l 6 -1d 6 -k j -l w -2g a s 2 i 1 -w a -i 8 -j r -u b p 9 -j 1f -j 10 -1f v -10 m -h f -l
p -j 9 -k 7 -k n -i 2 -j c t 9 -j 25 j j -k 5 o 9 -r a j d -j 2 o 6 -s 4 -l p 1o x -i f -q n i a h
33 -i g -u 1j -k 1c -1a u -o 2 -k a r x -i 1b -t 5 -s u -k x k b v 1c -j 3 -h 6 -i 1 -h 7 10 6 j 6 -i
c -i e -j q -h 15 i n -s 5 -i 10 11 d -x b i 2 -j p -16 b -h 9 x 6 11 m -p 5 -i 2 -i 4 i 3 -i 2 -m
1 -1z v -i 8 t m -3g 17 10 15 -p 2 -h d z 7 u 7 -i 2 -j b v u -o 7 -i c -1d i -15 f -o e m n -j e r
7 -h 3 t 2i l h -x 8 -i 3 -k 8 v 7 -l r j k -n 1q -j q -i 4 k x -i 7 -i 2 -i 12 -i 6 -2h 4 -l 9 -p
r -1b 8 -m 9 -q 7 -h 6 -w 3 -j u i k -m s -h k i t -1k 4 -i 4 -n f i s l 2 -k t -i g -k z j 4 -l n -j
9 -y u -l 3 -h w -k 5 -i q -i 3 -h r -18 5 j 12 -k 9 -l 2 -n t -j 5 -h 14 -i 8 -h 10 n u -j 1v -h
20 -12 32 -i h -k 8 -p o j 9 j 5 -i 3 t 22 -k 1 -h 2z -r e -i 16 -q 4 -i b r 2 -k e -m 2 -i n -o 7 -w
6 -k 1e x m -q 1 -j 8 -h 15 -h 5 -n y u 3 10 6 -k f -i i 12 l -m 1 -l 3 -i 3 -h 9 -v 2 q 4 -i 3 -o
6 l 4 -l h -n 4 16 c -j 6 -i 8 -j r -k 6 -n a -s r h 25 -15 1 -m a -h 9 -r 7 -j 3 -t x -i d p t -i
4 12 e -i o -j a -n p -k 4 -i 8 -j 1y y o -k r -n d -h 4 -j n -s o j g t 6 v 7 -j 6 -i 4 s f -j 2 -j
10 -j 27 -17 4 -j h -i n -o d -i 7 -k 1 -o 25 -q 2f -i q -i 1 -j 1o -h 5 -i v -h 8 j y -j h -k 5 o
r -k b -r 7 -i 2 -n 1 -j 1 -j b k 4 -i w -i i -h q k 6 -i 2 -j 6 -i 8 -u f -29 x -v l -k 4 -q 12 -h
c -t m k b -j 12 -i 9 -y f -i l -q 1b -z 22 -i a p 3 1p 2 -m j -11 3 -k a -n 4 -o a -p 3 -i n -i f p
8 -i c p v -o 1 k 8 n 2 -k t -j 2 -j h -l 5 -n h -h 2 -w d 1k d -r 8 -m k -1n 4 -j b h z -l 9 -m 9 n
10 i a -h 3 1g e 14 p -k 9 q 4 u 1 -j a -14 d -1a j -13 e -k b -j 2 -z m k m -i y -i c -j 1 -10 b -z
n -k 2 -h 7 -j g -j 9 n 15 z 7 1g s -j z -j 3 -s 1g -l 1 u 6 -i 3 -k i -j 1v -m e -l 9 -i 1r -v 2 -j
g -i f -k 3 -r m -l c -l l -m 4 -1b w j 9 -i 5 o 1 t h -h i -k q z f -i e k 5 -h n -i a -h b 2g 5 q
c i a -i 4 -r m -i a -y y -17 k h 3 j x -m l -1w h -v 5 -k 8 -h k -v a -j 6 -i 4 -k a -l 5 -r j n
f -k n -m b r 4 -i p y l -t 5 -15 u -j j m g -i 1 -o 1a -k i -17 8 -m i -25 u j d -i 4 -h 1 -h g -m
t -j 14 -r n -i b m c -h i -w 3 -i x -k t -13 2 -1l 2i -o 1b -h b -i 7 -m 7 -i n -14 5 -k 3e i 1g -j
v -n 1u -j u -k b -s 3 -j a -j 6 -l d u l -h 2f i p -s h -j c -11 a -m 5 -15 1h -1e 3 -q l -i 3 -i
b -s 2 -h 2j -q v l k -m 1u y i -m 7 -s 6 -i 4 -m 2 -i 23 16 9 -l e o 6 -l 8 j 5 -j 1c v 8 -k 8 -1c
1g q u -o y s f -o d -p 4 -11 1a m 7 -m 1 -h r -i 9 m 6 -q 3 -p j -k e k n -j u -m a -u f -h 1g -i
7 -n j -n 1c -i q -u l -l t -m 18 10 9 -k 4 -i n -i 1 -i 1 -k b -i 1c -q b -k a -l 7 o 5 r 12 -k 9 -o
23 -i 6 -i 13 -j i -n 8 -p r -w 1 -i 2d k 3 -x j -q b -i y -1d 8 -i 8 -p 1 i n m x -i 2j 11 6 -o 9 -n
z x d j b -h 1 -j g -j 7 -m p -j 5 -k 3 -n 8 -k 6 -z 5 -i f -h f u 5 i a -l j -j 2 -q 2 -h u -k u -n
3 -j j -h g -p 7 -i l -m l -i 9 -i a -j 8 -p 2n -k b -l l -1h j m 9 -h 7 -i f -t t -q 7 -s c -j m m
c -i 3 -h l -28 5 -h o -j j -k 9 -l 4 l 8 19 1 v 15 -o 2 i j h 3 -1j k -1d 4 -i n -j 3 -l 6 -i 17 -k
w -o l -m p x 2 -j e -l n -n u -28 c -i 3 -k 2 -t m -1h b -o 3 -i f -x 1 k a -o 6 h 1x 12 11 y u -s
x 17 4 -j n -h x -m 2 -i 1t -t 2 -m 4 -i 3 -i 3 -10 3q -l 5 s 4 j n o c -21 r x 29 -l n -u 1d p p -o
1h -o r j m z n -j 11 l 16 -j 2 q 5 -i 7 -j n -i 13 -k 4 i e n z -k 4 -i x y 1 -k 9 -i e q q -j 2 -s
1w -m 8 -n 1 -j y -i 4 -h 2 -j 7 -j r n a -o 3 -l 3 i l -o 1 -l 4 -k k -o 1 1e i o q -j m -m 6 -j
1a s b -n v 1v m o s 10 e r x -j 8 -i b -i k -l 11 n 7 -i 8 -i d -1a 8 10 y -j a -m 7 -x z -x 9 -k
i -1c a -j 2 s i -u g -j g -14 3 l r -j 1f -j 6 i 5 h 11 l 9 -18 1e -q 6 z l -h 2 -k m -1b 3 -l j -m
3 k g t i -i f i v -i 20 -l k -i k -h 1 -i 17 k 2 -i d -v f -q i s i -o 2u -j 6 -k f -j m -q f -i
c -j 25 -j 3 -j 2 o 20 -i 2n -1m 1n -k 7 y n -l l -w 3 -x 7 -o 7 -m n -k 6 -n 5 h j -i c -j 4 w i -m
k -r 1a -n 4 -l 3 -s 7 -l 1m -13 7 -n 1 -i 1o -k b -j e -m 7 -j 1n -1i c i a -h w -r 1 -y 3 -o c -k
b -u q n 8 -l 1 s 1 -l e -h k -h 2l m 12 -p 3 n 8 -j 4 -1v 7 -i z -21 c -i l -i g -j e -1k b -1t 2 -o
n -k 1k -n y -h j -q 12 -i s -i 4 -i 3 k 6 -j 5 -i e -k c -i 7 -2g 7 q n -j 5 -n 1i -i 2 -j q j o -k
1 -o e v 4 -m 13 -o k -l t m 1n -h 1 -j 24 -k 1d -w 2 s 6 -k m -m 1u k 1f -2n 17 -j 3 t 1f -h l j
5 -k g -n 4 p 16 -k 4 r y -i b -h 6 m u -m 16 -i g -k g -k w -11 1 12 i -k c -l n l 2 s 14 i q -v
12 -k e -h 4 q s h f -r 1 1n r k o -i 4 w 1 1o f -i 3 j 5 h y -j 3 -q f -m 5 -n 2 -n f -q 4 10 6 -h
6 -k l -t i -j p x h -16 z -i 5 -i k -k 6 -j d -h 19 -i j -h d q 1b -w 6 -i 1s 1c g -h 4 -m s -m 5 -u
b -r j m 17 -l 1d -y 1b -k c v 1 i m p b -k h -11 o -j 2f x 9 -l 9 -o 9 -j 6 -l 8 o h -j x -y 8 -h
2 -14 3 -h d -1a v -j n -m l -i 3 m 4 -l 1 -l 6 -m 3 -i 2 -j 8 -i c -l e -t 4 -1a a -1w e -k 9 -l
15 j b -k g -i 1s -1k 7 10 c -j 7 -i 4 -i 2 -n s -o 1 -1f g -q d -i j -k 3 -o c -i f -k 1y n 4 -i
3 -x 3 -j b -z f -i y -t 39 -2b 6 -i h s 4 s c l j -j 3 -o 5 -r q -2w 5 l 1e -o n u 6 -m 11 -h 6 -m
e 19 8 q r -m i -k g m 2 -1g 1i -1s 3 -i g -j c l 8 -j 1b n y h 18 -l 18 -16 6 -h a -17 x -n 2 -p 8 u
2 -j 5 -u d -k 3 -i g i j y n -i c l r -k v -17 5 -j r -i 13 q a -j 2 -h 3 -i b -s x -h 9 -h v w 7 10
r -r 8 -i 1a -i g -i 8 x 6 -k i -m s -19 1 -l 7 -q g -h 1 s 6 -q 2 -j 8 j d -m z -h 2 -i 2g s 4 -r
d q 1 -i r -j g -k 7 12 3 -i 5 -1v i j 2 -j c m 3 -w 7 -n 1 -i 22 o 1i -k 16 -j 1m -m s -o 6 n f -n
x -h f -i 2 -l v -n 8 -i 7 -o 5 -i 1c -l 14 o x -k p -i 2 -i 9 i 3 -10 v -k f -j m -j p -19 a -i f q
8 h a n 2q j 5 -j 8 -j y -o c j a n k 1p e -j y -h 3 -k z -p e s 1i -l z -i g h 6 s 2 -i r -i 8 -k
j -x p y t -l 6 l 6 u 3 -k 8 -l w -i x -m b -j w 1b g -i 8 -k u -k s -k i -o 11 -j u -n m r 3 -m 2 -l
o -i l -i n -j 6 t a -l f -l 4 -t d -r p j 2 -m a 1a 20 -j c -i j -h d -m 1x k 9 -n a -19 u -l m -i
6 19 j -j 8 -l 17 -k 7 -m 4 k 1 p 1f -k 15 -u 2 -m 7 -n 7 -h a -n e j i 14 2 y 12 -i m -x 8 -m 19 z
5 -m 5 -k u -k 1h y e -m 2 -o c -i f -j m -i k -h 4 -q 1m -l 6 -20 v -m 4 -m 1q q c -j 2c -k 14 -i
3 -m d -h j -i z -n 4 -m 1 -h 3 -l 1g i 3 -m d i 1 -i u -o h -h 4 -o d -k 2 -l g -k 4 -l b -i q -15
m -h o -h 2 -v e -1e f -r 1 -n 1n -j 1e -r 5 l 4 10 c n 7 -k 1r -q r -i y -k 7 -v 5 j 1 i h -j j t
m -k 14 -k z -h i n 4 -h g -i z l 1 -i s 22 1d k c -u n -z 1z -16 4 n o -k y j m -13 4 -r l -r 1i -j
1c -p 2 u z t 11 -j 4 -s 2 -1d 1e -j c -k 8 v 7 -i j -h l -k 9 -j 4 -l 1k -o 1 -h t -k 3 p 5 -17 4 -m
s m t i e -l m o r -l m -j 8 -l b -i 6 -i 8 j u -i 1d -i l -j q m g -m b 13 n -j k m 7 -i l h 7 -1p
2 -y f -i j 13 b -m 5 -j s -12 7 o 9 -j 15 -i 3 q u -u l -h 3 -n e -14 8 -i 4 h 32 -x l -o b -h l o
8 -l f -l 8 -l 19 -h 1 i 4 -i 6 -i q -n 1 -l o -j 1x i 1 -i g -p g -k d -j 3 -j b -v 9 x a -q c -j
c 10 x -j 8 -17 1i r 11 -j 4 q 2 -j 6 -l b -h a -x 2 -h 6 -p 7 p j -m a -l 3 -17 g l 35 -p b -j 9 -j
d i g -14 1a -m 1 s r -n m l a -w 1v -j d s 6 -l v -s l -j d -i i -m h -t l l 8 -u 1u -i 11 -p 1d -k
3 13 1 -1b n -m j -l b -h 1 -i b -1h 21 -n o -1e 19 -l 14 -n h -l 2 -k j -h 8 -i 6 -i c -p 8 -15
12 -o e -i l r e -h c -k 3 -12 d 16 8 -i 5 -i 4 -k 3l -r 19 -1m 5 -m 3 -h 1h i 11 -h 9 -h 3 q 3 -h
5 1g 3 -m b -q 7 -k 6 -l 2 m k -u i w e -l d -n 4 -h a -x 5 y k -j g -j h -i 6 -o 21 n g -j 6 -j 8 -m
4 -h l -2e q -q 3 -l 6 -o c -m e -l 6 1t 4 -x 14 -s 2m -l d i v -i 13 -l 1t -h 7 -m 5 -n 8 -i 5 -l
13 -j 5 -i 1 -o 15 -m 1h -l k j n -p 4 -o 13 -s c -i t -w k n 2 -j f -i 1a -k 9 -x g 14 2 -i m -h
11 -k 17 -i 1n -o d -i z -19 g k g i q -k f -m 5 -i 5 -j 4 16 5 k b u 1j t d -m 14 -k 4 j 5 -j 1b -1y
a -i 1 -v d -j p j 7 -h 19 -h 3t -l 1m -i 1 -m 1e -k 1 -h 4 11 h -h 7 -1a 9 -p 2 l o i 4g -11 b p 3 n
c -l f -k j -t l -j 7 -i 5 p 2 -s 2y -o 7 -m 1 -h 2 -p i -s c 1l 2 v r -h b -i k -1f 3 -k 4 -j 15 -h
19 -u w -1z 8 -12 1l -o s -i 6 -i o s h -i 15 -k 14 -p 9 -1i 17 -i 6 -j c -h 6 -t x -k 8 -j a -o d n
m -i g -j 2a -j x i i 1i r -s q n 2 s 7 -l 4 -h 1 l 3 -l w -i f -h p -11 p -q 1b o 2 o u k 15 -i h m
9 -p i 1a 1l -w c j 6 -i 4 t 17 -14 5 h 1 m c t i h 3 -q 1 q b -i d p o -j 5 -l 2 -q 9 -k h -y n -m
1 -p 10 14 3 -k 5 -i 2 n 6 -j 3 -1m 7 -h 4 -i a -i h -m 10 -k i h 1 -i p -14 2 -l 1 -k t -y 3 -h
14 -k 21 -k s q 2 k o -k 11 -i 3 -h 7 -i 1 -l 7 -1v 8 l 6 -i 2 -l w -j j -w t -h s -i 5 p 5 -p 3 -i
6 -l e i m -n 1y i s -k a -m w -17 n -k 1a -k l -u 2 -q 8 17 t -k l -k t -v 5 -h v h m -i 2 -i 1p -l
d -h r -l k -h o -j x -i t -h b -m 13 -q 9 -h 5 -u 1i -n 8 -l 7 q 7 j 1 -18 7 -l 9 -k 3 -u 8 -n o -j
o -t 9 -o 1 -p 5 -x k l 4 1b q t q n a -i t -13 1 -h 1b -k o s 4 -k 1 -1h r -m f -k g i 1 10 i m 6 -k
i -t 4 -i 8 -j p i 2 -1m 10 q 4 -s e -k 5 -h 7 -1b 7 1g 7 -n p -p 8 -k b -i p -k 3 -k 3 i p -j 1h s
19 -m 1 -j n -h 1 -i c -16 w -i 5 q 2s -10 m -k 7 -k 8 -2a 11 -i q h t -q 2 -i 4 -h 8 -l 1p -j u -s
m -o 1g -h b -14 5 -i 1 j z -k 8 -l 3 -m 1 -l d m 2 -i 16 -k d -k 4 -t 4 -h 4 -k 2 -j h -h i -1o h -j
f -o i o 1o -i 3 -l b t n o 2 -q z -l b m h -h 5 -o 16 -o 5 -1d i -n z -v 9 -m 3 -h 6 -i 1b w 5 11
2 p i -i w -j 8 -j m -i e -j 1 h g -16 t -p 7 -n 11 t 5 -1c 7 -1a 2y k 1d -n 5 -k e -m i -k 7 -j n -h
9 -r e -o 6 -11 1i n f -t 3 -n l -p 3 -j x -k h -14 3 -i 1 -u v -i f r u -k 1e -j 6 -y 8 -m 8 -j 1d r
o n 12 -l 3 s 1 -m i -i 1 -n f -o u -i j -k v -j 9 -r c -16 12 -v 1n -t d -11 1w -19 a -h 1d -19 c -l
8 l 7 -1n 1b l a -16 3 -v j -i r -i 2 -r 3 -j 6 -l 9 -k 1h -l 14 -s z -10 4 -i 4 -s m -i 1 -i 13 -3c
l -l o -i j -1l v -l u q 16 -o 2 -i 1k n 5 -v 7 13 9 -k 1f -l 3s -11 18 -t 9 j a -h 5 o k -h 3 -j
d -j 1r -k 2 -k 1 -m z -k i v j k 5 r 3 -10 8 -k m -i c -j h -k 2 -i n -10 f -r 5 -i 4 -i 4 -m 7 -j
9 s 1 i 2 -x 3 -h 16 i 3 -15 21 -i 1h 10 4 -t 17 -h 4 -n a -j 2 q w -14 z -12 8 o a s 9 -h j -n 4 -n
3 -h a i i -q 5 -j b -k 1 -j c -h 2 -l r s h -1x 6 -s 2 -j 4 -i m -1q u -h 8 i 3 s 6 -m x -n 3 -11
u -i 7 r w h 6 -i 17 m 1g -m h -m c -l x -l 3 l 1 -k 14 -i 2 u 1 -13 x -n u -17 k -i 8 p 8 -n 4 -1z
t -j 1 -h d -i i -n 8 -h 1 -18 1 -o c -k b -y p -h 1a y 6 -j t 1d b -i 1h r 1c -s t -k 7 -j 1t -q
5 -x 1 -q q i p -l 1g -l k -m d -k 1l -i s -i k -s o -i 1m -j 6 -i h p 1 -h k -l 8 -i 9 -i q -i 2 -i
p -o 6 l 2 n 4 -11 d -j 2 y 1e -l 4 -1a a -q k m t -n d z i s 9 -i e -k 3 -l 5 h 1 -h 8 -i c -1y
19 -h e l i -m m -q 9 -m g p b n 4 -i e -m 6 -l 8 m a -o e -j q -m 9 -i m -i 4 -j 7 -h 3 -k f -q
1l -i 7 -n 5 -i 6 -j 8 -17 7 -j 3 -i 1 -h 6 -m s -j b -j 5 -l s -i l -m a p g -k a -m c -y e -s k -2a
g 1q 2 -h f m w -2d f -m 14 -l g -k 7 -k p -1l 3 -m 8 -k 1 j 5 1f 3 -i 9 -h f -j 8 -j e 1p v -j g -u
21 -j g q e -h 1b -n 16 -h 1 -h 4 o n -j c -h c o q -i 3 -m 9 -n w m g -r 5 -h m -i 20 -n 4 -q 9 -m
9 h 6 m b -j 1b -i a -k 4 -n 2 -10 u n 7 -i a -i 16 -i k v 1 -i a r 14 -i 1 -i 6 -l 2 -j 4 -u h -j
3 -h k -h j -i 3 k h 1f d -j 1 -m a -2q a j t -h f -i i h f -k 19 -k 1a w 4 s 7 -r 7 -k 1 i 1y -n
v -i 10 -h u -l 8 m 2 -i q -m 3 -v i -s 7 -l 3 -h 1p n 6 -h a -h 3 -m 4 i w -h 1b -i v -j 6 -m 1c -j
4 -j j -l 1z -i p -m 4 k 2 -o 1k -o 3 i 2 -r 6 -h 1o -h l -i l -j 5 -m q -l w -n 4 -j 8 -k w z 8 m
l -k 2 -i f i s 18 3 -o 9 -j e -x o -i e -j j i f -h 3 -h 17 w 8 -k 1 -i 1f -i 15 -j h -m n -15 i w
8 -n f -i m -m 3 -j f -l c u 1n -i b -m p -i 8 r 7 -h 8 -n 6 -k 9 -12 o m 9 -p 4 -j i 1d 1 -k m n 5 l
15 14 i -j 4 -k 5 h 2 -n 1j l i -j b -i 1 -12 2 -15 7 l i 16 u -r 8 -j 1 -l 1 -i 4 -i 1a -k 4 -k 5 -l
2 -k 8 -h 2 -h w -l 10 h c -i 1a -h 3 -i m -i b -i l -x q 11 2 -r 1 10 2 -j 9 -n 7 -n 8 -j 6 -m c -n
e -h 7 -h 11 -i 1q -j d -u 1p -12 1 -l 15 i e -i 7 -p e i m -k x k k -k 8 -m d -n 4 -i f r j -t j -i
j -i 4 -i d -i 1 -s 2q o n -v x -1c o -i n o z -q 7 -j 8 -w c -i 9 i 6 -q 8 -z 2 -r d -j 10 l c -s
7 -j e -i 8 -t f i 7 -h q -y 5 -j t -q 17 k 4 -29 11 -j k -i 30 -m b -i 28 -j 7 -h 5 -k 8 -m 7 11 4 k
8 -h w -i a -m 18 -i 6 -i u h 10 -j 8 -l t -m 13 -j m -i 3 l 1c -q l -k 5 y 3 -n 10 -o 1c 10 v -l
1l -j h -j m -n y w 5 -k e -k c -1f a -j k -m e -p 1c -k n j c v e -i 1 -h n q 2v i d -j 4 -i h -i
d -j 3 -19 f -k 2 m o -k f -k 15 -i 1a j y -n q w 11 -q 4 m d x e 16 7 -j e o c -o 2 -j 1 -x 4 -j 4 n
k -k 1i j h -l 1o -i e -x 16 r b -h a -j 9 -m c -j a -m 3 -h 6 r 3 12 h -i 7 -k 3 -1p s y 5 -i a -1d
v 11 5 q 2 -x 6 -j 8 -r v -l 2 -17 2 -j 4 -1c 1j -h e -h 1f -h p -p 9 -n b -i f m 9 -r 9 -h 4 -i 8 -j
c n u -q n r 3 -p b -k e -m y -p a -j l -s i -i 1u -i 9 -j 9 -16 k -i y -h r -l d -k 17 1l 19 -u 7 -i
b -k t -1i 6 -s 3 -p 5 -i 2 -i t -i 3 -i 2 -i 3 11 1i -j k -i b -k 9 -k s t 17 -q c 15 1 -j 2f -1a
2 -k 8 -z i -r 3 -i 3 -1k 13 -l g -k c -o 9 -2m c -i 1 r g i 5 -i 12 1f 18 -i y -j 8 -l b p l -h d p
2 -t g -12 j -n f -i 7 -m 4 -i p -l 1 -i 2d -j h -s l -n 8 -r 6 t 4 -i 8 q i -h 5 -m 3 -1o 6 -k 9 i
e -m s -o y -14 h -k 4 z i -m o -s 4 -14 v -l 5 -l f -h 1 -h 5 -h c -v 1 -q 1 r 6 -t 7 -j k -i t n
e -m w t 1d -l 1o -j f -h 8 -h a -i m -n 7 -m 8 -h n -j f -s 15 -j b -l 8 o v -k 1v -i i -k 2t -h
k -3e c -h 6 -l 1l -k e -o c m a l 6 -h d -i 9 -o 12 i a -o 8 -k 10 -q b -m d -l 6 -z n l 1l -h 3 -l
h -l 1f -1i 2 -h 8 -i g -l 9 -j r -j 3 -r i -i s -j 4 -i h -i 5 -i 8 -i 7 -r 2 -l 2 -13 7 j l l a l
q m 1a l 7 j g -i 9 -j k -h 6 -x 19 13 t n 6 -k f -i 2 -i 2 -k a -r d -h o i d -j 5 -r 3 -q 21 -j
4 -l 1 z 1l -n e -i 4 13 h -l d -i b -j k -n i -n 2 -y 12 -j x p a -1m h -j 9 -i m -t 5 w 9 i 5 -l
3 -n o -k w -q 2 -i q n a -k r -19 b -h 1q -q 5 -i z -q 5 -j b -z 1 -j o -w h -m p -z f n 1i -j c -l
r o 14 -1h 26 k 12 -h 5 -q a -i 3 -j j -l e -n c -i i -h 1 -k 1d -i 3 -v r 1s e p 3 -i n -i 7 -10
g -j g -t k -l i y s m 3 -k m i 8 -q 3 o h h l p 8 i 1x -m 2 -l 9 -l 8 -i 3 -i i -k c -k b k h -l
e -j 5 -k 15 -i 7 -i i i g -l 3 -12 6 -i 7 o v -m s -j 1m -i u -h 1f -m n -o 7 -h h -k 8 -k 25 t s -l
w -j x -j 4 -1u 5 -l 18 s b -j 10 -u 1b -h 6 -i l -17 18 -k d -j 5 -m 2 -w e -n k -i 4 r 9 -o 2 -p
n -l g -n 7 -j j -j q p 8 h 5 -m e -1f 1n -i 1 -i 4 -j j -m v -o m l 2 -i 4 -u e -1c 1q -k 13 -j
1t -k k -i m -r f -1p 3 -i 1 -i y -j 3 -l v -h 4 -h m -s z -v 8 -i 1 -i l k 21 v 8 o 5 -h 5 v 2 -o
b -l g -j 6 u p -s j i 1e -k 1h -1o o -x i -m k u 5 -i c -h i -m 2 -r 1i -p i -1q 2 r 4 -i d -1s g v
8 -w 6 -1b 9 -1n 1d -r 16 j c -z 4 -h 4 -1p 6 -n 5 -h 4 -w c -h 6 -t d -o a -h 4 -1y s -i 2 -s f -m
8 n 1 -i 9 -i q -i 1k -14 a -j g -j q n 4 -p a -i 1h q a -o 2 -p q -h o -l 6 -i d -12 q w b o h -x
8 -l d j 1 -p n -k 1e k b -h g 10 3 -k e -h 2 -p 6 -l k -3f g -k k -h k k u -h 19 -j 2 -2n 1v l 1 -h
15 -u i -i 8 -i o -w 20 -j h -i 6 -w 8 -n 17 -j b w 4 -l 13 n k -i a -q 6 -1i 1x -i x u u -i 1 -i 2 j
8 -l q -j 1g -k 1 -q i -s 5 -p e -1q 6 -j 8 -l f -i 5 -h 2 -i k -j 4 -q 5 -1b w n 2 -k 1a -i 4 -10
k h 5 -k g -l q -r 3 q 7 -l 3 i 11 -k 6 -h a -1b 1s -j 1 -k f z 3 y 1m -j n -j e m d -l g -j d -m
1d o z -n 1e -1h 4 i a -l b -n 10 -k e -j p -i 1 -o g -j 1g -16 1 -j 1j -j 7 -h k -1d 4 -l g -j 2 i
q m 1m -j 12 -i g -n 7 -n 1b 13 i w a -h 1 -k f 10 9 -o 13 -1h 1d -o 7 -i 3 -j 2 k 12 -m 1e r g 18
1h -l d -h 4 -z a -o 7 m 1o -j 1 1t m -i 9 -l a -i t -k 2f -i a -o 1 -k a -h c -j q -14 15 -j e m
a -k d -i b r 1 -q p -s i -m c -j s -l d -l z -10 v h 7 13 t -j s -p x -j 19 -n h u 8 -m 8 -o 7 -i
5 -1d 29 -k 4 -o q -v g -j b -j 7 -q n n m -t 4 -n 7 -h 3 -i 7 -l 7 -j 6 -h 18 x 1 t 1c -i 5 -k i -i
b -m 4 -v 8 i 11 -p w -k 1j -s 6 -y 16 -i 1 -i 4 j j m 12 11 19 z h -j 12 h b -q 1 12 2v y 5 -i 8 -z
d -i m -l 2 -v 6 -k b -w l -i y -i b -i 1f -q j z 9 h 8 -j 4 -i 7 -1b 2 k g -p h -k 8 -i z -o 1c -i
5 -m 9 n 5 p w 15 8 n 7 -k 19 -p 1q -k 2r -m 1e -n 14 t m -h 2a -16 s -q c -m 9 -h z -k 4 -l 19 -k
l -k m -l 7 l m -l b y 5 -1h d -i v -m 1 -i a -z 4 -i 5 -j r -j 5 -i 9 -p i -t 6 -w 1 h g -m 1w -h
s -j 7 i k -j 1j -m a y l -k g -i d -j 9 k c p d u 1l -r 1 -i c i 1 -j o j g x n -10 5 -1c i -j j -k
l -j 1u -p 7 -h x -k h s 2g -r 29 -i x -j h -k 1d -t 9 y s -i 10 -j 1 -i h -o 13 -m 6 -o 2 -j b -k
9 -i 6 -j 8 -z 4 -h i -i 10 -j 5 r 9 -y 5 -t m -i 11 i 4 -31 4 -k k -i 2 -q 10 -u s -h 5 -m r -k 2 m
1e -l 7 -o l -m 9 -i f -p f -j 2 -i 2a j 4 -j 13 -h j -j 4 -q 1q -j s -l 5 -h 8 k 1d -17 m -k 3 -k
9 -i s -i e -l 4 -17 o -n 3 1f r k e m c -p j -j 1a -q v -h 10 -n 8 j 11 -n m s o -l 2f j 5 -p o -j
2 -14 3 -j g -13 1j -i t i e -u 8 -t 8 -h 8 -l w -k 7 -p 7 -i j -l 8 -j j -p 8 -j 1 -m 5 -i 12 -j
s 1d 1 -i i -z g o c -y a -j c -v 7 -l 2 m b o k -p 3 -k 4 -o u j i -i 1 -k x -l 4 -j 17 -p b -i 4 -i
e -v h -h k u 7 -p w -m 24 -i z l 1d r w -o d m 1 k h -h l -j 6 -k 9 -k y -1b 4 k 6 h 2 -w a m l -s
8 k 9 1v k -j b -i 2 -o 6 p w -h 16 j 1r -s c -l h -r 8 -r j -m 7 -l 8 -h 5 s l -j 3 -h 18 j m -1c
q -m i -m 1n j 6 -j 8 -l j o 1f k o -h f -l b -j f -j 9 -h 5 -i 9 s 1 -k 21 -m 1m -h 7 j 7 -u 8 h
z -r 2 -k b -l l -l 4 -j 2 -q 3 -h l -k z -i n j b -o 5 -k w -p 1 -o 8 -i 3 -i 10 -i 1i -h 2 q 3 -u
r -i 1 -k c -o 27 -19 6 -y v -l 2 -o 11 -h d -v 1 -h 1 -h f -11 6 -k m -j 1 -m 6 13 7 -i e -x c -j
1b -k 4 -i 10 -j 1 s 1 -j 1c j 7 i 5 -1c j -i a 11 13 n 7 -h h -i s -n d i r -k a -i 4 -t p -j 2 -j
8 -k 7 -j h -i 7 -j 6 -11 10 l p -h 18 -o a -l 7 1a 1x i 7 -n 2 -m 1 -k 8 -12 a -2k j k 7 -1i 2n -y
u -m i -n 6 -i 1a n 4 -i f -n c l 1 m b -s e -1f 1h j 1x -l k -m g -n b n 1b -k 3 -m b -i d -l d -h
1x -j b z k j 2 -x 3 -1v c -j 6 k c -i q k 5 -24 b -i e h j -m 9 -h 8 -1h d -n 3 r 2 11 f -i v -j
c -l 6 -i w -i 4 -j 1l -l n -j 6 -u y -j 2 -i 7 -m 11 -j 5 -i 1e -k 5 -k f -k 8 -m t u o -z o -i r 1e
7 -k 10 -j w -v l -i 2 -h 5 -p g -j 6 t 9 -i 8 l d -k x -i 9 h 1 -o 8 -h k -h p -h y j 1 -i 2a -i
2t w 5 -i u -j 13 -i 5 -r i p 25 -l b q 14 -k h l 1 -h k -h l -i a -l h -i 9 -1q 1 -i q -i 12 n d n
5 -k 1 -i 1e -i 9 -i c -h 2 i 5 m 1 -18 b -k 6 p p -j w -1n 5 j 1d 10 a -i n r c -h 7 -j m -t 5 -v
b -i 3 -j e -l h -j 4 -h h -14 o -j 8 -k m -i 3 -m 5 -k 6 t 16 -i 1 m a -n 2h -1k b -m 3 -o 8 -j 8 -m
b -j y -o 6 -n 1 -l 4 i 9 -p a -l r -12 n -k 2i -u 5 11 q r 5 -j 9 -k m -1a 1w -u 7 -l f j 7 -h a -m
n -i p -j h -m 1h -h 3 -o 1f -s m -j d -h 10 -k 1 i 16 i q -w c -o j k d 1a k n 5 k i h 4 -s u -t
h -h 6 -1k u x b -h 6 -1s v l a -k 5 p 1h -r w k 7 -h 1q t e l 12 q c -j 4 -i 7 -m 8 -v 18 -j e h
7 -r f m 1 -14 6 t 3 -l 1 -19 f -m d -n 2i -q i -h 1n -j m -1d 8 -19 c -k 2 -j 2 18 i -i i -i 2 -p
5 -l s -k e j c -h j -i l -r u -i 1 m p i y k l o 5 -1o 1 -q l -n 2 k 3 -k b -k v -l 1i m b -p f -n
2 z 17 -s k -h 8 -j n -j 6 -j 26 -o 1 -j 5 -l 1a j i i b -l j -o r -j q -m t -2n b -k 9 -j n h k i
1m -t 7 j b -q a -t 4 -i 7 -i m -h 13 -h 15 -j r p 9 -l 1q -k k -n 11 10 6 -l 1 -q w l z -j 5 h h -i
1d -h 1a -j 8 -i e -k 2 -q l -o s -j g -i 6 m 9 -j 8 -u 4 -w 3 -11 10 -j s -m 8 -z y -n v -j c -j
2 -i 8 -i u n r -h i -i f -m b 16 21 -i k -i s -i 2 h 6 -j h -k a 16 2 i 1j -k 15 -l 3 -h 4 -k 2 k
m -h v -k 2 -m 6 -n e -k l -h 5 -n 1k -k l -i 1 -m 16 j t -l 8 -q x -i q -19 d n x -r 5 -10 10 -h
7 -k a -h 9 -m r -l 9 -r 7 -m 3 -m n i 2 m 7 -k 1e -l 8 -l 9 -18 o v t 11 13 m 9 -u 3 -v 2 -m 8 p 4 r
7 -x 2 -11 h l x -o f -m h -j w p d -j v -k g i k -k 8 -s d -k s -m g -k 9 1k 1 -k 5 -i 6 n p -m j -z
4 s p n 9 h m -n k -k 1 -k 1 -s 3 m c -m k i 5 -j 10 -1j 1 u r q 1 -i 6 -l q -n z -k 3 v 7 -12 v -i
2 -q 8 -m p -q 1 -h d 29 1r -o 5 -i 8 i 1 -o f t 1 -h 7 n m -i 11 -1s 7 l 8 -n n k 8 -21 2 -18 j -o
b -k f -j n -r 9 10 4 -i 2a -l b n r -o e -k 1y -i d v 5 -k 2 -q p s 2e -x c t 4 -j o -i 1 -q j -v
2 1a 9 -h 13 m 1n -h 18 -i 9 -j 1 11 e t v -j 11 -m 1g -h o -j 9 k 1s -i n -13 5 -j g j a n n -n a -h
7 -j u n j -l 7 -k 2j -j 2 -j 4 -y 7 -t f -m n j b -o 7 -h m -t 9 s e k 8 -l m 1n 9 i c -j 3 -l 2 -h
1 -r k h 9 -k 4 -o 1 w h -i 13 -k g -u 8 24 e -h 8 -10 16 j 8 -i 7 -h 1f -i a -j 6 -n 4 -17 h -h
1c -h f -n 6 -y c -o 12 -h f -12 j -j 8 -p a -14 3 -i z -i c -i y -k 7 -l g -i 9 -i l -k 1o -1i g -x
1 -s z i x -l 8 -2a 6 -i 5 v 4 -m 2e -i 4 -j 1v 1n b -o b -10 c -z 20 j 1m -j 6 -n 6 -h h -1b b -i
p -h v -m j -h 2 -k 1 -h v -w 2 -k c -2j 2 -o f -j 1a -t n -z o m u -l e l j -l 9 -l g -j b -o 9 l
2 -n b -i 1 r 4 -i 2 1g 1w -j o -l 5 -k 1f h b -z 7 x r -i z -j 6 -i 12 20 l -i 9 -z 4 -k o -1o 4 -1l
l -j o i a t l -l 3 -o 9 -k 1 i 1 -11 6 -p 2 -h f -j a -k 3 -l 9 j 19 -l 3 -j s p 13 -i 1i -j r -s
1h -i 1i -j 4 -w c -i e -n 5 -s 1 m 2 -i i -i 5 -i i -n 11 -k 5 2t 9 -i 3 -h f -1b a l 2 -m 1p l u -k
1j -i 3 p 11 -m r -m 9 -j 5 -i v -14 9 -j l -1o z -k k -v 18 -k 7 -18 l -i o y 2 -l 1e -j j -k 1 -s
r -j 2 -m i -r 1e -i b -x 1 -h 1z -j e -i 4 -16 7 p 9 h 7 -m l -k 6 r p 1d 6 -j t -i g -j 4 i g -i
i 12 3 v 5 -o 5 -i 4 -i 3 -h 1v q e -o 7 -n h -p 8 -k 3 q z -i g -1i 5 -h 1 -j 9 h 4 -l e -i 2l h
a -h 1j -v f -l 6 -k j -m 3 l 13 -k k -m 3 -17 1i -m e v e -i n -k n -16 r -n 7 -1c m -m s -k 16 -i
d l q -l s -i 3 l 4 -i d -h 3 i 1e -2b i -k 9 -j 3 -q d -o 14 t h 11 13 k 1 -x 5 -m b -j 7 -o 9 -z
5 -17 2 -j 4 -l 2 -j 3 k 4 -k j -i 1d -s v -h x o c -h 8 k 7 l k -k 1 -k 1 -i 10 -k 11 -i 1h -j f -j
2 -m a 1c 1c 17 4 -n t -i 3 -m 4 -k g -j 15 h 5 -i 7 s 6 -o 7 -l 4 -j 4 -m 14 -i 22 -m 3 -k 2 -j 3 -y
4 -2w 8 -n 7 -o 3 -o 1 n 6 -n n -r v -o q -m b -1y 7 -i 4 -k t h 12 o 5 k 9 -19 4 -j e -t 20 -m t -i
b -l f -l 1 -i 7 -1a 5 -p d -i 11 -l 7 1g p -i q -y 1k 1c g n 8 22 d -h 8 -i s -1m 8 -j 3 -m 1 -j
b -s 9 o f 19 7 -1m 12 -m f -i 7 -n a j m -j s -l k 20 6 -o 16 -k 12 -j 6 l 1k -1h w s 3 -h 1r -k
3 -h s m 7 -h 4 -h m -h 6 -i 2 -i 1 -i 9 -w c -h 1u u a -k 1z -k h -p c -j 5 -j 5q -j e -i 1d -h n -o
11 -k p -1x i -j w -h 6 -m d y a -j g -i w -k 3 -i 7 -n 1p n y -l 4 -n k o 5 -1c 4 -n 1 -n z -p 5 m
h -p 7 -x 1a -i 4 25 y -o f l r -x 2 11 a -i 5 -q 1r -o a -h t -j 12 -q 5 o h -j b v 6 -l 12 -k e j
4 -i 8 x m -l 2 -j 11 -k l -h 3 -i m -l b r j -m q -s w h 3 1d s -m b -k e -j 7 -j j x q -s 1 -o l -h
5 q 8 -q 2 -n 1a -m h -16 c -13 n -q 8 -h e -k v -h l -l 1 u 5 -p m -k 4 -m c -o 5 -j q j 4 -m e h
1k s a -i t -i 7 -j l -u 5 -h 4 -i 1l n 1f -h q -i 1e k 4 -l d -h 19 -i 6 k 2 -p v -i r -n 1d -j r -j
6 -m m -k c -h 3 -i 1 -l 29 -h 2 -j s -i e -y 1 k c -x 14 -p h w 6 -r e -q e 1z 9 -j 1q -h n -j a -r
7 -3b c -i i -k b k h -h 3 -m 2p -1r 5 -o y -i 1 -j 2 -s h o d -i 5 -i 11 w 4 w f -j 8 -w 15 -i 4 u
4 10 t y 9 -l 5 -n l -k e -n 7 -j 9 -h f -p 9 -i j -i 1 -17 m -j 8 k 6 -11 4 -j 2j -j h -h 3 -k r -p
19 -i 4 r 5 r 1l -j z -i 5 -k 8 -l h -1k a -k m -p i -p 7 -n 1i -i o -o a k g w 1 -h n -i h -t c 1i
c 1b h -h 24 u 4 -q e -k 4 -i 3 -h 2 -i e -n e -i o -15 h -k 6 i 1 -s h -12 3 -n 5 n e -s 2 -k o -i
x -i m -k 2 -k 6 m k j e -h 1l -l 29 -h b i 5 -h f -l 6 -p 7 -n v -h 2 -1e 1n -l 28 -i 12 -k 8 -l
n -k 4 -m b i d w 2 -i k -h 12 -j q n 19 i 12 -j s -n a m 1h u 17 -p b p 9 -i b -h 8 -1c b l 7 -k 8 x
s l 1b -k 1 -j g -h f i 8 -p p p m j 28 -j 2 -h 5 -j b -m 18 -i j -h v -j i -i t h c -p 7 -m 3 -1d
m -i 1x -k 1n -m 8 -j r i n -k y r 1e -m 7 -l g -u g -j 1 1i 1 -l l -u g n c -q p -i p x p -o 5 -j
e -w j m 7 -o j -p b -h 1 -n 4 k x l w -s r -k g -i 1e -j 8 -h n j 9 -10 r -h k -i v -1j 4 -j g -q
1 u t -i 3 -o 7 -x 1 -l 2 -j k -p p -o 5 10 3 -n 16 n 1 -h 3 -t f -l o -k b -i 3 -n 3 z 1f k 1 q e -k
c 10 4 -l o -q k -i b i d -k 1h -12 n m 14 -s m -j u -k i o 1 n 8 p 1 -r 9 -i x -y 8 -m 9 -i l 17
i -j 6 -l 14 j d -j i k 2 -i 1f j y -i 21 -i o 11 16 -l v -i 2 -j 4 -t p -j r -j o i r -v b 13 c -p
3 -m e -l z -l 1 -n n -i 4 -k 3 -j b -m e l c -i s -h 1x -j 6 -q z -i d -n 2 -i 4 -i 1 -1i h -j 16 -o
4 o r -x 4 -w a -i i -j 7 -l q -o 2 -n d r 3 12 9 -k m -n g t i -j 1w n 2 -j k -n 16 x c -h 1a -w
6 -18 z -l j i c -l d -i 2d -m 1 -k 2 -l m -i 1c m c -j 4 l 5 o 6 -i l -i k k 1 -i p -k a -j 1j -k
e -j 3 -h 9 j b 1e m -h g -n 6 -i 1 -s f -u l -j 4 j c -i 8 -h 2 -h 15 -i 3 -j b -n d w d -q i -j
y -h s -j h l g r 7 -p p -i o -l i -1o 1z -r q r v -k 2 -x p -k 13 -i 1 -s 1 1u 7 -m b -s 9 -h 6 -l
1o -i 4 1a 4 -j k -q j -h 4 1a 4 u 1 i 9 -r 3 -l 7 -15 c -j 9 -h 3 -i t j n -l m -x 7 -l a -i 5 -u
c -h 1c -k f -i j -k w 12 v -l a h 15 -j n -m e -h s -m 1x -11 2 l 11 -h 5 -s d -r c -m h -q 2 -i 1 p
1c -h 2d -i w -h 5 -i 17 -i 2 -k c -s 5 -i 8 -1i s -i b -k j -k j u j -s 2 -j 3 -k 5 k n k 7 -l k m
b -i 4 -j 2 -l 1z -i d -h g -j 8 -k 4 -h 1 -j b l 3 -p o 18 8 -16 2 h 6 k n -h 1 -n r q 1a -k 1f -j
9 -j 9 -i 6 j y s 2 -l j -i f -s s q r k 6 -i 8 -t t -o 20 -i b -h s -k 1i -i f -l 2 -i l -j g -h
x -11 6 -i 2 -h g -i d -o 2 -k 9 -1b 5 -n 2 -m f -i a -i h -i p -n 1 -k z -o m -i w -i 4 -j 4 -j 7 -m
u m 1a -k f -n 3 -h 15 -n d i b -i e -i y -q j q 4 -11 1s -k 2 1g a -h 4 -m 1p -j b -j u -j 4 -k 2 -i
1 j 8 -k i -j w -o 19 -n j -t 7 -15 n -n 19 -r z -1k 8 v 1 -i 3 -p 8 x f -13 1v -x 3 k 7 -k j -q b -k
29 -h e -y a -i d -m 18 -h h -h h i z -l v -i i -j 5 t y n b -z 2l -j 8 -j 3 -k 3 -v 4 r k -1y 4 q
k -h i -o a -o 4 s l -1o 2 -s f -j a -j 2o -n 1g k m 10 1 -h 7 -h c p 1b -1a 9 -17 d -m e -j 11 -o
b k 8 -o r x 5 -l 9 -k s -p 9 -h l -k 1 -k 10 -i 1a 14 18 j 18 -i 2 -y a -i 4 x a -m 1f -k g p 1 -m
9 -h 2 w 4 -n 7 -h 1c -k 1e -p i -v i h r -v 8 -i 8 m k -h 9 -i t q 7 -j s -i 2 -i 7 -k 3 -i p -k 1 l
2s -k i -k 2 o 1v -17 4 -j 1 -m 12 -i 7 11 7 -h s -h 4 -o c -h c -m k -k 1h i 9 i 7 -n 1s -i p -k r p
4 -j p n 6 -h 15 -j 18 -i i -i 6 l e -12 4 -k 7 m a -h a -i 6 i 1 -k b k u -k 5 v 20 -l 2 -1a 1f -i
b -i h -j n r 3 -h 6 -j 3 -m k l 1m -p n j 1 -n 14 -i 1e 14 z w 6 1a z 19 1e -i t -l d -s 6 -i h -j
12 k 1o -i 5 13 u j a -19 1 -15 g -i s -k h -h 7 y 9 o 9 -13 1 -x r u s -j x -n d -r 2 -i 6 -l b -l
c -j f -v 15 -o l -i b -o 4 -h 8 -10 4 l 12 -j f h 1p j 1a -j p -11 g 1j 3r -i 10 -r q -i 11 -l o 19
9 -r 12 -h 6 -i 2 -w d o j -m i m 9 -j o -m 3 i 4 -i e -i 3 -i u -l 10 -u i -k 13 -u 16 -x 1t -j 5 -h
t -h w -15 d -i n -l 1 -i 11 11 6 -13 l -n l -k h -j 3 -m 11 -l 17 -h 5 -h i -2l 1q -1e a -m 1 -k
d -j 4 -r 8 -j 1k -k 6 -h 1 -i 4 -k q -h 6 n a -k c -j 7 -o 1j -1d 2 -j d -h z -1b j -j b -13 1 -p
z -j n -h 8 -i 1h -k l -k 6 -h 7 -i i 17 6 -r 1 -m 8 -1s 7 k f t l -i 3 -k l j h -r 16 -i l -l f -h
i -h e -h 7 h f x 14 -k i 16 i -1v g x 7 -k 4 r 2r -i d -j p k n -2l 2 -10 8 -j 5 -k 2 l b -n l -j
7 -q 3 -h w -j v 16 d -j i 19 c t 20 -i 5 -m 1 -i 8 -j 6 -w s -m m -h 8 -h 9 -n o -i d -l 5 -l 6 -h
b -22 3 -1e x -1a 1u -h 15 -1e i -i r -s h -14 c -j 5 -h v -j 1i -h x -k m k 7 j 1 -s 6 -i 1 y 1 -q
9 -1s k -h h i q r 3 -i t -1r m -i j -m 18 -i r -p t -q 1d -n p -m 3 12 4 24 c -j 8 -h h -s 7 14 3 s
6 -v l h 5 v 2 -i n -h 8 -i 17 -i 5 1w 7 -j v -p 6 -j h -k 5 i 2 -l 15 -i 23 -u 3 -k a -j 8 -i 19 -l
4 o 10 j 4 -h 15 -q b -n 12 y y -h g -k 9 z a -p 9 -i 11 -p s w e -o 1 -1z 5 -q 1t -i 9 r 6 h 8 l
g -k 6 -i 4 w 4 -h u -h b -i 5 -h a -j 4 -r 1 j 4 -k 2 -n k -j 5 -k l -j 8 -l 1n -w f s 9 -t 5 -i
1 -16 h n m -h 15 -m 4 -w e -i s -h j 11 6 -m d q 7 -n 5 -j 4 -l 2 -k 5 -i 16 -m 6 -q 8 s 8 z 9 -2k
d -q p h j -m d -10 9 -i 1q -k 19 -1c 2a -i l -i 6 h 26 -v 3 -l z -l 9 -1u 6 v b -i 8 -i 9 -n i -h
o i 1z -i 1g -i f 1b f -m g x 1s -p 14 -j 15 -q 2 k a j a -q 1f t 9 -i 3 -i 2 -j 2 -k 6 -o q -h 1w -u
k -m 19 -n x i 3 x j -19 e i 8 -k p -i o -13 k -l 11 -z 18 i h -r t -l n -p 3 -j m -h k -k 1h -i r m
r -l 7 -i s -u g -l 5 10 2a h 11 -q t -l 1x -k 1r -l a -l h 1n b -i 1g -m 3 -l 4 -z 6 -x f -j t l 3 j
w -k 13 p d -1l 1o -k 2 -l 1a -h 1 -i 3 i u -1b l -n 9 -t 5 -h 1 -20 12 m a -1d 1f -i y -n 4 n i x
8 -j 6 -i 1r -1j 4 -i 1 12 b -j d 1a 23 -u 10 n 8 k e -h 1a -l 7 -h v 14 w r c -n 1 -k t p h -k 37 -i
2 17 8 -p 1 -j 4 -k 4 -h c q f h 9 z o -j i -j w -j n n c -i k -j 12 -k 1 o h 15 2 -i 2m j 1y -y h s
b -k 2 i j -r k i f -k 4 -h 7 j a i 2 -n 2 -k x -j 5 -o m 12 g -l c -k 7 -n 8 -i v -j 8 j 6 -j a -1d
6 -1g q -m 2 -m t -j b -k h -m c -m q -j t -h 1 k 6 -i 8 -o 5 -q v -p d w 5 -n 7 -i w -j g -p i -i
a l u i 3 -i g -k 2 -m p -l 4 -h 1l -h f -i g -h i -12 r -l o -16 1 -i 18 -i b -m n -k 19 -s c -h
3 -i 15 -t 11 -j 4 -i b -k 1d -i 1 k 1 s h -k m -i l -k 5 w d -j 1g -n 2 -i 3 -n d p b -j i k 2 -h
m -19 3 -l d -11 8 -k d -19 6 -i 8 -q 8 -o b -n 1t -k n u z -r d t o -n 3 -j 2 -h a -m 4 -k 2s -j
3 -h 7 -j 6 -19 e -h e o 1 -l 1 -k 3 -1d 15 -o 1v -m 1l -w 1b h 11 i 4 -l j m 1a -l 12 -l 1a -j 6 -j
c -i 12 -i y -q k -m x -m 6 -14 d -l 7 h 12 -1j q l 4 -k i -h 8 -i o -j 19 -j f -i o 1o m -i 8 -s
8 -n s -i 5 -i n -v j -u 3 k 16 -j f -n 7 -m t 12 a -h 9 -j 2 -p 5 -h r -t 5 m c -i m -k 1l -k 2 -j
1 10 j -n h i 9 15 4 -j 17 i b -q 8 -j 1 -p x -h h -i h k 3 -l m -j 9 -i 7 -k 4 r j -j 1k -m 6 -j
4 -l 19 -h g m 5 -m c -t m -i 17 m r -k 3 -k e -h b -u c -j 2x -m c -1m r -i l -10 1s -v n -s a -15
4 -j 7 l 2 -i v -i 19 16 1e n 19 -19 r -j 4 -s 3 i k -i j -i c -q 4 u g k j j 2 -11 5 l c -i o -i
6 17 a -t 1e -m 4 -i i 16 2c -m r -m 7 o 7 -15 10 -13 a -k 7 -j 6 -r 3 -k 1q -l 24 -j 5 -p l -k q h
1 -k 3 n 1 -j 6 -j 2 -h l -j r -q 8 -l 9 -h 2 m g -h h 14 5 -r m -i 7 u 10 -i 13 -12 k -j e m 4 -k
l 1m 2h -m c -k 1 -i 5 -m 8 19 h -i 3 -m a -k 5 z 3 -i 3 -1m c -k 4 q q -m 5 -s 7 -k 3 -s 2c -i 6 x
4 -i e m n -h 7 -i j -y 1 -h g -i 7 -l 8 -k 2 -x o -n c -o 4 -1c 2i -k 7 z j l 1p -i e -h a -j p p
9 -j 5 -l d o f -l e j 1g -h w v 3 -k u -m g -i g -j 7 -i 4 r 2 -q b -m 2i k r -j 5 -q 1c -i y -j
i -m 4 -h v -o g z 1y -l r 1e k i a -h 1n -i t v d -l k -k c -s r -m 3 -h 1 -i h -j 1o -1g 4 -l 4 s
g -k 5 -j g -j b -l g j e 1c m -h 2 -h d -j 8 q 26 -q 8 s 4 -o 19 -n 4 -h d -j 6 o 1 -i 5 -y a -l
v -m c -k 7 -i 2 -i 1 -j g -p 5 -m a -q b -14 u 17 1 -m 6 -m n -k 1s -i 1 -j q -h 9 -j 2 -w e -n k -l
m -h h -1c f -h y -m 3v -h 8 11 7 -p 4 -m l 10 6 -11 l -k 2 -y n -1b 1 -m 14 -n a -m h -m v -j 5 -i
8 -i g -i d w 3 m 2 -q r -l l -j 5 u 7 -k 13 -i g -n g -j k -y w -j 1n -1c c r 1i -j h 1q k -i v -j
13 -16 i -w 1b -l 7 -l r -i 22 -1a m i 8 -h m -i 8 -i 2 -k j -i 1y -m 10 -k w -j 1 -k k -v 6 -l r -13
7 h e -i w -n a -h c -i 1 -i 5 k y -15 1 -j l -q 1o v z -j 9 t 1b -i e v b v b -l g -p 4 -i f i 1 -h
y i o -j l -t 6 -y 3 -j 17 -j 13 n q -16 2 -m 7 -h b -14 g -j o -o h -i 1 -k 6 -r j -27 6 -j a 14 g q
1 -l 1 -i m -i 6 -o a j 8 -i u k l -m f -k n 13 3 -1l r -i 8 -h 9 j 7 k 6 p 5 -i 5 -i 15 -k 2 -n 7 -i
r -i g q 2 -h r n 1x -k d l f -k f -l 7 -h 7 -j 5 -o 10 -i n -h 7 -p h -j r -k u -2i k h f -p 4 t
4 12 5 -h 5 -p e -p f p v -j 6 -i 8 -j 7 -k 2 -i o -i o -j p 10 3 -m d -j 1 -i 4 -l 15 -28 f -l c -j
1o -s n -13 q -m 7 -o h m 5 -r f -i 3 -j i -h 1w -k l -i 2 -h 1 -16 9 -i a -p i -j 1o -l 4 -l v -i
9 -m 16 -i 4 -n p -o 8 -l 2f -h l -p n -o q -j b -j a -p 7 -1f j -12 9 -h e j y -h w -j 3 -l 3 -m
j -i v x z -m 2 -m l -k u -l 4 -n g q m r 1o -n 11 -p 4 -h p m i -k h -l y -q 7 -h m -k f i 5 -i 7 -h
3 -i 18 -i 3 -i 3 -m 2 -h a -h c h 1j -12 1 -j 4 -n 19 -p u -21 2 -o n -m d -l 4 -m 9 -n u -1d 6 -i
b -i m -h v -k 7 -m 4 16 1 -k 2 -w 5 -n e n i -h 7 -n 4 -i 2 -i 9 -n b -i l -j 6 -m d -k 7 -i g -j
r -l 4 -q a -j c -j q 12 j -j r -j d -j h -k 1l -q 13 -y 6 -1y 10 -2z 7 -n r -l u -k f -i 9 -j b p
5 -k g -o 2 -h u -w 6 -w 1c -i f -k l w r m 1 x k -y 2d u s -n g -m b -p q -k 23 v 3 -l t -25 o -n
j -k 13 u t -h 9 o 1 p 1l -i 3 -v c o c -h 5 m 8 -j 1 l 4 -i 4 -j 6 -u a -s l -l d u 7 -j o -h b p
5 -k 4 -n 3 i 1 -h 6 l b -h 3 z r -m 1n -i h -p 19 -p 9 -l 9 -13 4 17 5 -k 7 -i p -o p -s g -k p -s
1m j 8 -l d n d -j f -j b n 1 -p 12 i b -p 4 -i a -h k -1d t r r -o 5 n 3 -j 11 -h u p 1 l e p w -l
u -i c -h f w 15 -h 16 -q m -y 7 t o -i b 1s 1j -k 5 -j t -x 1 -y 14 -r y -i 9 -i e -i m o 7 -h 7 -h
k -o 4 -1g s -l h -i r -i e -i b -h 4 1c w -p 9 -p a -h 7 -n 1 -h c -l 5 -o 2 -1g b -m c -j 9 j w -r
q -m 15 -k 7 i 3 -x 6 -o s -h v -15 i i g r 2 p 1j -h d -n 22 s 1a -j 5 -m g s 13 n 9 -l 7 -m l -l
4 -1c 3 -i 1x p l -m o -j q -k 6 -v x -o k o 3 -r 5 -h 6 -j 7 n c i t -r 5 -j 17 -l c -k 2 x c k 1 -h
u -l 9 -k b l n -k 3 -k i -h 4 -1n 2 -m 4 s s -i 1o h d -w 6 -r g -n e -i 2 -s 4 -i e -j j -n r m
w -i 7 p 3 q 4 1f u -w 6 -m y -h j -i c 13 7 -i 4 -k c -l 6 -n n -h w -l 1 q 5 m f -k i -i y -i 6 -h
m -m l -z 6 -k d -i 4 -k 7 -k 9 -i 7 -h l -i p -j 5 -j b -n m -j 2 -r 1 m 2 p 18 -r k -j d -l o -o
8 -h v -1y f -j 13 -l 1 -k 5 -l e -i 7 i 5 -m 9 -i 2 -n 1 -n f -j 1r -2d 9 -j p v 5 -n k -q x -i
1g -p 8 -i 1 -k 2 -i 7 -i 8 -h q -l a -k c x 8 -i 1 q 5 m 6 -r c -s 4 -19 20 -13 o -h t 17 k -j 6 j
2 -n d j 1p -i i -h 9 -h 7 12 j -l 1 -i 5 w 2 -w m -i w -i g -t 2 h 3 -m 4x -h 1 11 a -h 9 -l 7 u
8 -h 10 -h n -k f -j 1 -t 2 k f -r m -n 8 -m 5 -r 7 -o i k i -31 a -h 4 -j q -j 3 -l a -q 19 -i c m
l i c -h d v 2 -m 8 -i 3 -s f z 1 -j v n 1b -n p -s c s c 1k 10 j 6 j p i d -1p d p c -w 2 -k 8 -k
k -i t -j 9 j b o 8 -h 11 -r n -s a -i 1 -i 7 -i 8 -17 4 1g 3 -l e k a -k 1j -n e -11 s -h 7 -h b 1d
d r s l k -i 1 -k a -o 2 -l n -y 8 v f -i 4 -i 4 -h d -h 4 -v l s 1d -h a -l 7 i 1e -i 9 -k i -s
2 -3a 19 -i c h 9 m 1a -i i -h 8 -l b m d -i 6 s s -i 9 -m a 2g 6 -i c k m -l 1u -h p q f 1g d -l
1c -k 4 i 1z -k q -k o -i h i 12 j q n 2 15 a -h i -n 2 -k y -k 9 -k 4 -k j -1u p -h 1 m 9 -j 15 -k
4 l e l d -i r -i w -u f -v 3 -k 1c -j 9 -15 n -23 1 x 6 i g -x d -j 9 r r -j 2 -j r -m 1i -1b a -i
a -h 1 -o f -l 1 i x -k s -h 4 -q 1c -l 6 -o c -t 8 -l i -i o r 8 -i l -l 2 -r 1q -n a -r 2 -h a -j
5 1g i k w -1h 1 -j w -i 7 s 7 -v 12 -m 1 -q o -h 3 r 4 r u -i 2 t 8 -j 1k -n 1 -h 7 s h -n a -i p -m
9 -14 6 -t 12 m 4 q 9 -l c -i 3 k 4 i y 1e 4 -14 b -p 1i -i 5 m 9 -k b -l 1 -k 3 w 1g p l -i w -h
7 -h q -h c -j n -q 5 -j 5 -h a -z e -l 7 -m b -h f -p 7 -k 4 -j i -m l -i g -i n -i f -j 4 -k 4 -w
j -u 1 -k 7 -m m k d y 5 n 7 -l 2 -i 6 -j e -l r -k a -l 6 -i e 11 5 -m 2 -k 3 -i r -i 4 q p -o d -i
b -i 5 -j l -k g j 1 -n h -k b u v -l e -n 1h -h h -j 1 -k 3 -k h -i o y q -n 1n i k -o h -v l -h
1i -j c -q d -i n -j 3 -i 8 k r -k 1 -j h -p a -x h -i 4 -h 25 h 2 -i 15 -i d -p 1b -l 17 -h t -s e k
6 -m 5 1u f -23 t -i 2 -j 3 -14 i -i 6 -r 2o -q 17 -i c h w -j 1a -j j k 5 -n 8 -1e 1 -k g m x -l
9 -2m f -12 7 r q -t 1u -v t -11 3l -j x w e 1o l k 12 1a 5 n d -18 7 k d -p 6 -k 4 -i 7 -j b -j 9 -k
i -10 4 -1o g w 1 -i g -l 5 -j d -i 9 k c -j 5 -u 2 m 1g -j j -l 9 -m 2 -i e -q e -p j -i 7 -m 1d -l
l -i 6 -m 12 j h -q 1 -1p w -o a -16 e -s v -h a 11 10 -j f -k u -h 1e -i o -w 9 14 1 q 1 -i 9 -1s
13 -h 3 i 1 -k l -k d -i 3 -h b u a -p 5 r 1 o 7 -j h -r u v 16 -h 1 -i 1 -i 1c -p 3 -15 2 -p 9 -j
a -n 7 -j q -k 3 -j f -j 2 -14 7 11 2 -13 5 -j 5 -p r -l 18 -k e -i j -k 13 -p 4 -j i -k 28 -i i -m
10 -o 4 -t 6 -13 19 i e -i 6 -j 2 -10 18 -s 8 -i 3 -z 6 -h p -m 9 -j d -s o -n f -q i -m 3 -i 5 -h
4 -n d -j 10 l 11 k e -h o -j f -1t n -k 14 -i 1 -j r -j b -l 1 j c -j s -13 9 -h 1 -l 1p -m 1s -1k
6 -s i -h q m 7 -h 7 -n o -k e -o f -y 11 -i 3 -k w -o e 1f 5 -j 2 16 o -t 6 -i 3 -k 6 -o a -k 2 -i
a n n j 2 i x o 16 p 1e -p 7 -l 1i -o j -t l -q 8 -m b -n j -m 11 h 12 i s -18 h -i o -j b -t 4 -h
17 -p 1m -u 2 -l 1 -j k -i 5 j 1p -m 2 -k 16 -r 9 t d -i a -k d -k 2b -k 3 -p d -k 14 -i 1n -l g -u
q -i 1f -m 2n -l c -m 9 -r i l 1 -p 2 -j 3 -i r -j 9 -i a -n c -r e l 9 -1b v 12 k -l 6 -o 4 y d -j
3 -k 4 -i q -j 1 -i 1 -m y -i 14 -1f 1w -i x o 8 -17 g -j 11 -n 1n -j 1b -j 4 16 c -h 1d -q a -n
2v -p h -j 1w -j 8 k 1k 10 a w 6 -k 8 -h 8 -i 8 -k k m 5 -h 4 q j -r 7 -j m -11 6 -q i -18 1l -k k -m
i t p -i 8 -n j -j 6 -m 3 -i 1 -m p -l 7 -k 4 -12 16 -i d -j 9 -i 2 17 3 -j j -h 3 -i b m e -12 f -v
t s 12 k 7 i b -l 1 -i l -1a o -i a -j q -s 8 -p 2 -i 15 k 4 -k 8 -i s -1b 9 -i 1i -i h m a -i 1 -i
b -w r -m a y 1 k k -h 1g -l 1 -j 11 -i 2 -u d -l 6 -i b p 7 -h o -o 1n -14 1 -i 7 o 1f -i 1f -k b -q
t -k 8 -n p -h 4 p a -l 6 1j g 1c 7 -k 8 -i f -q e -i 4 -n g k 13 -m 6 l m -m b -j 5 k w -i y s 1a -s
a -j k -k 6 -1y m -i f -h 2 -h u -j j -13 5 -i 4 -k 5 -m k -k 3 -l f -p 9 -h e -y 2 -k i -i 3 -i 4 19
s -y c -1z 8 j 9 -h 1c w y -o h h c -n a -v 4 i d -15 f u 6 -i 2 -n 11 -m q -m 9 -p 6 -12 e -o 1 -i
e -j 5 -n 6 -o 1z m u -j 7 u d -1b 3 -j f -i 7 -i 2 o 7 i 1c l 5 -h 3 -j e n c -s 9 -l n -m o -k 2 w
8 -l l -m 2 y 4 k 1 -x 5 -m n -t t -l 8 -t a -k b -l 9 -l 5 -j g -i 1 k 2 -o d -s 2 -n 5 -y w -t d -l
4 -17 3 -i 1 -h 7 -k d -m 8 -1z b -m 1 -14 m -n u o 16 -i 14 -h f -n u -j 1 -q k t i -x 2 -p q -n
1e -l 14 -k 7 -m 6 -k e -1y 3 n 3 -14 1 -k h -k 6 k i -m 1k -l d m 9 -k 5 -18 1 -m g -m 1 p 5 -l
1a -i t -l 13 -i 4 m q -h e -w 3 -m 13 -h d h 1 -j o 11 1 -m 4 w 2 -k 1 j x -i f -i i -k 1 -15 13 -h
6 y 7 -h 2 -l 17 p 1q -l b -k s -j y -o 2 -y 1 -i 1a -j 3 -r 6 -q 4 l a m f m 9 -i 7 -t 9 i 1l -1d
q -m 3 i 5 -j 19 -h e -j 3 -v 7 -k 2 -n d -m 2 m z -22 2 -i m -i 2 -j v s 1z -k 10 -h y z 6 t c n
g -o g -x 2 -n 8 -i n -l j -n 1h -h s -k n h i i w -m d -i d -j 11 -i c -17 3 -10 1r -i c l 1v -k
b -1z 2 -m 3 -k a -v 9 -31 3 -p 18 -i 4 -q a -k 18 -q 19 -m 9 -u d -k d -m 1o -j 1 -q u -l 8 -l 14 -k
d -j d -x d -o b -i 5 m 1 -k 1v m 4 -h 6 -i 12 -1e b l 4 -j 4 k h -i f j g -i 19 -p 2k -i 1 -k d -1m
1c -q c s 2 -p 8 -j c -k r 1k n -k l -q d -j 7 -l 2 19 e w 1t -i 1v r 8 -13 g -j 1 y a -l 22 -i j -i
1 -y 4 -h y -i s -l 3 -k 1m -j 5 16 3 h f -m 4 o 4 -o l -17 4 -u b q 2 k 28 -k s -o h q 11 -j h m
2 -t 6 j 9 -v n -q n -m 5 -i x -i 1v -i 1 -t 2 -j 6 -j 4 -w r m 6 -r 3 -j 4 -k 5 -k 1 m l o b -r f -j
n -k 6 -r 4 -i 4 -l e -h o u h -k 6 -2f o -j 9 s 15 -o 1 -j 1i -k n -i p -o l n 1d -h 8 -j 6 -i 3 -v
y q 3 -i 2 k 8 -h f -1j 7 -i l 1i 2 -j 9 -24 3 p 1j -m 4 n 1 1o 1 -m a p 5 w m -m 3 q 6 -t x -26 b -r
9 -j 7 p 3 -m 14 -l 1 -l c o 1 -n 5 -m n -i 1 -i y 1a 5 -17 g -i h -x 9 -u w x 8 -z e -i 2 -n 3 -p
a -i h -i 4 -k y -s 5 -x a -1a b -j 17 k 1p -m h v 6 -i 5 -m z -j 1l -j 4 -i 1q -i c -k a -j 11 -x
5 x 3 13 4 -j 4 1g b o j u 1q -k 5 j 7 -j 6 -k b -l 27 v 9 -w 9 -12 3 -i i i o -h 1 -i 6 -i i -10
u 1d 1i -i e -i 2 -j 26 m 2 -j h 1s 3 -r a -i 6 -n 3 o 5 -i 1q 1q 1p -k 15 -i l -j b -s 4 -i 1g -p
q -k 2 -l 1f u 8 -11 s -j 2r -i 5 -p 6 -k 3 -k h j 9 m 9 -j b q 17 -j q -l w y 5 -j 18 -m w j 1l -k
6 -j 17 -i 10 -i d -h 5 -r j -y u -i c i 2 -l p -n 1g -m c r i k h -k p -i p -v 7 -j f -l 15 -k 8 -11
o -h 1i -t e s o -j 6 m x -s b -h e -k v n e -v b -m h -h 6 -j 4 -r 1 -11 r i a -j w -j 25 k 1 -k e x
16 -i k -j i -h 1c -i 3 -t i -i 15 -j l m 7 l s t 4 -1p 1 -k n -12 6 19 23 -1n 5 -h 3 -i e 1g 4 -j
q -j 1 -n k -k n -l f -i 1u o f -j b k 5 n 4 -h c -l j -m 8 -o 7 s 7 k a -r 1 -o 4 -j r -i 3 -r 17 s
3 -q 6 -j i -u 4 -h h -m 1h -k 1 -l o -o f -i 6 -l 1 -i b -n 9 -o 1w -l u -13 5 p 6 -k x -l j n e -k
i -j 24 -j 8 -o f -i 8 -1u 1 -i l k o -m 11 -j l i i -14 w s 5 -i h -i 2 -l y -h 1 -1a 3 -k z h 9 -k
3 -v m 1k l -j h h 5 -j d 13 l s e -h 1n -p 5 -h e -l 8 -p 11 -i 2 -k 3 -j z -m n -i s -1n 23 m s -16
b -m o h a -q v -m 4 -j 9 i 6 -i c -j k -i 8 -l 5 -x j y a y b -l g i 1x k 6 -k 8 -t 1c -k l -i l p
4 k 8 -i z -l 3 k g -l l -27 f -i a -j 18 h 25 -l 6 -l 9 -w k n 10 -j a -u 3b -m f -p 7 -h 4 i j -k
f -z s 1r 11 z t -j j -1j 14 -l 3 -j 8 -1p 5 -p 1h -l 2 -o c -i b -k 1 k 8 i 7 16 18 -19 3 -19 6 -h
6 -l a l 5 -j 15 -n 4 i d -j c -l a -12 n -l i -n 6 -m 6 -y 8 -n j o 6 m 6 -i 11 -j x -i 1a -i k -i
2c -h 5 -i 9 -n c -i 14 -i 1 -i 4 i f -j d -h h j 1a -k a m 3 -r e -o d -n u 13 t 11 3 -l 3 -h 16 -m
3 -h 4 -l g -j 2 -h p -i h -j k o 6 -h x -i d -i f -p y k 14 -1c 5 -q a -j 12 -i 11 -q l -h t -p 9 1x
1s l v -q 4 10 f -h y -i 1e -1b 1 18 28 -k 9 -k 5 q k -q t -j 1i 1m 9 -i y k l k b -v b -z o -q
18 -11 1a -j 3 -l 1g -o 11 -o 6 1i b -o 3z -j 15 -k g -l 3 -u 7 k 4 -i a -h p -i e -v n -n a -k 6 -1b
d -s n -l 2 -k 6 -l k -l k -j 7 -m 2 -l g -j m -l 1 -x 10 -1e c -h 1e -i j -m 4 p l -m a -m a -j a -i
i q e -k a -n 8 l 9 -o 9 n 4 -i a -o e -m 6 -o c -k 5 -l 3 -i 9 -n a -j 1 -h 7 26 8 -i k i h -h 9 k
9 j 3 -m o -i a -i 5 -h a -h 4 -i 1q -n v -k 6 s 1g -j 9 -i 6 j i -o 18 q f -j e -i q -j h -k m -k
3 -r u l d -i 5 -n b -h 2 -t 14 u d -i 6 -i a m 7 m p -14 8 -t 1 -j 1 -h 8 1e r -h i j 16 -i o -z
j -n 1 -j 18 -i 1a -j 1 r 5 -i d -m p 1a 8 -i 8 -i 2z -m 3 r b -j 3 -h k -j x -n 3 i a -j c n 32 -m
f -l n 16 3 -i 6 -u w v 1e j 8 -i 5 -o y -h b -k 10 -i o -p 3 -n 2 -l 5 -k 2c m k -1k g -j n r m -l
1g -10 24 -i d -w b -k 2 -z 6 -i 2 -p 5 -u 8 -11 d s 5 -o 6 -i d -u c j 18 y 1 -h h -n n -r z -1y
n -l f -1l c -k f -k b -k 3 -l b -m 2 -j 6 -l 1n -r 1 -l p -m 7 -h 2w -n 3 -1a 6 -i r j l r 1c j k j
7 -i 6 i 4 -i 5 m 8 -i 7 -m 1 -j 5 p a 1z c -t d -j v r 9 -13 4 -h s -s n -k 14 -k 7 o 6 -v 5 -k
1m -j c -j d -l 8 -10 1 -k t -h 5 -i 4 -11 24 k 19 -l b -i u -j a -j 7 j t -h e -h h -o o -i s -l
v -i 1w -m 6 -l j 13 g -1a 18 -i 6 -o 4 -i 6 -h g -l 15 u w 1b 2 s 1 -11 d -q q -n p r h -i f -l 1 -j
1 -k u -k m -k u r t -i 1 -t 4 i 3 -l a -12 5 -i 9 r m o v 17 i -17 a -i e -l 13 -i l r 8 -i q -q
4 -m a -k 4 -r o 17 d -l e -j 1z -i 1 -h 8 -p 7 -l h 13 y -u 3 1c 1k -l 5 14 f 11 8 -o 13 r i -v
1a -t g 1g m -m b -t 9 -x m -i d 10 2 -x 8 -l 3 y 7 -i 1 -k o -h 8 -k f -h e -h 9 -h 7 -k b 19 5 -h
b -o s -i 3 -l 1r -j 1u -1g n -l 1 -k d -l 9 l c -i 6 q 4 k 2 -h 4 -j 2m v n -k 8 -j v -h j -h l -p
u -m r -w 2m -n q i 11 -h 7 -1l x k 22 -j a -m g -h a -s s -j b -i t -i 6 l 6 -j 1i -i 4 s s -k l -w
2 i i -j g j f -i c -r u -m 2 w 8 -k 5 -m w s s o 9 -n m -j h -m o -i k -p s -l a p 8 -m i -n 18 -i
o -v b -p v v c -18 f -l 29 l k -i b -h 3 -j 1g -k 1t -n t 14 1f -1e t -o x -n 6 13 d -j 7 -q 2 -j
7 -h 14 v p j k l 9 m h -10 4 j 1l -r r h f -l d -i 12 -i i -l e -h o h 9 i a -o v -n 11 -i a -j 9 -i
o -r 1 l 7 -j 1 -j 1g 11 1b -l 14 -10 n -l w h 4 j b -i n -j g n 3 -o b -k t -n d j d -k 5 -i d -j
y -h a -l 14 m p -r z -3u 4 i e j 1 m 3 -l z -1c a -x 7 -j 6 -o 8 -h 2 k 2 -k 2 v 6 -i e -j 6 -j a -l
2 -i 1 -m 2 -j 10 -l p -l c -h 9 p s -h 3 -n a -j b -k f k d -k 10 -n j -q f -o b -z 9 o 24 -k s -j
11 -x 6 -j g s e -h i -n 7 -m 9 l 1 -o 4 -11 18 j 1k -j j -l 3 -k 1f -j 6 y 4 -14 d -i h -o l -h v -i
1t -m 8 -i 4 -u g -h 7 -u a -l 5 -i n -s 7 -r d -h 1 l 3 -l 8 -k 3 -h h -k d -i 1 -m 8 -k 4 -o a -13
9 -h n -j r -l 4 -i 9 j 8 -p d -16 i -l b -j 8 -k p -n 6 p t -i 1 -p 6 -i 1 -i r -l 1s -i g -h 8 -x
1 -n m -l 7 j 1i k 6 o 7 -h k -o 1k i o -m b -k 2 -i a -v p -i c -p 1m m 7 -q o -z 2 -p h -k 8 -k
n -l 6 -k 8 j 5 u 2 -k k -n 2 -r 3 -h 2n -1u 1v -j 1 l 11 -h 10 s b -h 9 -p a -k a -m 4 r 10 z 14 -1m
e -l 12 -j 17 -u m -l 3 -i 6 -i q -n i -k 17 -j h -i q -l l o 1k m 4 -l 4 -i i -o 2 -17 v -m 2 -s h n
1m -j 6 -h d -21 n -p 2 -h 1 -k 6 -m 5 -i 5 -i k -j 9 -i 1 j 9 -p m -m d -k 2 -m 1m -l t -h 1 -h 4 -r
6 -h 5 -1u q -j g -j b o 8 -i d -h a -10 z -j 5 s f i 16 -n t j 19 -j f -k 6 -h u -i 1p -l o -k z -l
7 -j 3 k z p h -h 9 -j 2 -i b r b 11 l -o 1g 1k c i 1 -h 4 m 15 1n 4 -r 1i -i r -l 1a -n i -j f -j
2g -h i -j 5 h f -i 9 -k j -t 6 -k c -m m 1c 9 -m j -h u s 4 -l h p z v k -z 17 -k 21 -13 5 -l 1c -1g
c -k n w j u y n o -n 9 -h 2s 1o o -j 1 -j i -j 4 -i 7 o 4 18 5 -p j -u d -j 1w i 4 r 3 -l j -h 1 t
a -j h -h g -l h -z 2 -h a -j 11 -i x o t 17 9 -17 t -k k p 1 o h -u e l 1c p 3 -o 1 -u r -j 1l p
c -t h o 9 -i 7 -21 p -h 8 -h 2 -m 6 -h c 16 a 1e l -i h -i k -11 2 -v d -z 4 -k j -w b -k h -m a -l
1c j y o a 1f p -j c -j n -o 2 h n -m 5 l 1 i a -h 6 -x f -l 6 1a 7 -h 18 -10 5 -i 8 -k g l u -k j 1e
g j 6 -i s -m f -u f -m b -h 3 -j 1i -i v -r b -j 9 -v 6 i 2 -l 6 -h 9 -i d -h i -j 1x -k 6 -j m -l
c -j 1 -n e -o s -i 1m -j y -h 8 -i l w b p e -h 17 -p b j 3 -h 4 -t d -p c -j n -l 2 p l -r 2 -s
1 -h c -k 16 -i f -n 5 -y 5 -n p -t 7 -x 1 -n 21 l e -q 7 -1z 3 -n c -17 a -r j -l 5 -s x -h 2j -l
i -i g j 1i -j 6 -m 9 o 17 -i 2 -i 9 -h 5 z b -p 6 o h p 1 m 8 -i 7 -h x v 1 -k w -h 14 j w -l 4 13
f -m f -i 2 -j 7 -l 1p -i 6 -j n -h r -n 7 t c -h a -h 1j n s 10 g -i 2 -j 3 -18 a -h m -x 2 -i 8 -j
5 -i 6 -k 2 -z 1a -n k r 6 -i 7 -i 1j -l 17 1j b -p 16 -i 2 -j 4 -m k -i 1 -h 14 -k 7 -13 f -j w -k
1 s j m c -k 12 -j d -i 6 i l i y -i d -o b h 8 -l a -l 1 -i u -h c -j 3 -l d -m 3 z p -j 8 1h q -l
b r w -j d 10 1s i v -i c -k 9 -j 1 n a -m 9 -i 7 -1e o -l n -h k -k 1e 11 a -k x 14 e -h h -s 6 -u
d -n 7 -j 5 k 7 -i 5 -m a -k h 1z 4 -o 3 -m 3 -j v -14 6 -p s -i l -k o -t 8 -1r 7 -k e -2c p -j z -z
w -i b -i b -l 10 y 2 -i q -i v -w 4 x x -i 5 16 a h b -k 7 n 3 -i j x 1n -h g -l n -k 6 -j u -l 8 -w
b h 4 -k s -m z -i y -i 6 -n 1p -h 2 -h h -1c 3 -l a k 1 -i 1l s r -i 4e -i 3 -h 5 1t c -l 2 -i e -l
4 -j 3 -s 4 -k 1 -m 15 q 3 -n 5 -j 1 -i r t c -1t a -h b -i d -r 9 -h s -1m 7 -i 6 -j 6 -o q -j 1 -h
m 11 f -17 e -h h -k b -h k -h c p b j v -x 9 j 3 -h 2 -h v -k 7 -i g -i 1 -l u -m q -k 1 -l k -k
i -v h n 2 k f -z 1p 11 19 -j 1 -12 l -j 18 -j 4 -h c -h t -i 9 -i i -i 1j -k 6 -n 3 -j 5 -h 7 -k
3 -j 15 12 e -v 3 -o t -i 8 -n b -i a -r j -v 1f -i f n 2 -i q -l y -j 6 -k s n 8 -n 3 -j 3 i c 17
y -14 12 -i a -s r -m i -j 6 -k 1m -l 3 -i 9 -11 v -i 4 -i 3 n 3 -k r -l 4 -i f -i x -l w -j h -n m h
p -i 12 -i d -k 1f m 9 1a b p n -l k -p 4 -h a -h 1a -p q -k q -j l -s 5 -o r -j 1i j i 17 c -m 6 -o
g -k 4 j 8 v 7 -k e 19 c -m p 1o x -q 2 -k 6 -h 6 k 1d -i 6 -i 3 -j v -i f -p 1 -k v q k -h 1d -w
8 -p 2 x 1 q 4 -i c m 1g -u 8 -h 6 -x q i f -16 v k g -i e -14 j -h 23 -i 3 -l t -l e l 1 -h m -i
2 -i 1m -h 1 -i m -h 1 l 7 -n j -j l u l -i b -j 6 -n 2 -j 1t -m 1 -k 1 -h 6 -o q -o 12 -i 1 h k j
13 -l 8 -i q -j 2 -i 20 -l 2 u 3 -h 6 -n g k 1e -o o -s 14 h 1 -o m -l e p o -m c -j g o c 19 h -p
b -k 8 -r a -s 6 1d o -h 2 m 9 -12 8 s 17 j 6 -h 7 -l 9 -q q i 11 m a -17 1 -h 1 -k j -m r -i 10 -y
b -y 9 -k 3 k b m r -l 3 m 8 -k h -h 7 -k c -s a 14 2 -i 3 s 5 -27 8 i 2 -k 6 -k r l r -i 2 -i 1 -m
2 -n h s a -i 2m -l 5 -i i -i 9 -k 2 i d -l l -m 2 -q 2 -p 2 -i b q c -h 1 -p v -n 21 -m v -i 7 -w
9 i 8 -j b -k u i k -i i -j p -l j -j x -s a -j 4 q 6 -k l -x 6 l a -t b -i h -k 4 -i f l 5 -l l -l
f -i 17 -n 5 i 7 -n r -h 12 -q 18 -j 8 -13 b -t h -j 9 h a -j 3 k a -j 17 -h i -i 1b -k 9 -i 1l -k
8 -i 3 v 5 -i 5 -m h j d -i 4 -k 6 m b -i f -i 7 -l 2 -h l -h c -i a 1m 2 -i l -11 j -j 9 -h w -j
q -j 6 h v -l 7 -i p -t 6 -m 1o -i h -j 1 18 x -j m -x q -x d -k 3 -m 10 l 8 -l 1 -l d -i 25 -k b -o
c x e -j 1 -m 8 -h j -h d -i z i 6 -i 2 -j 4 -q 1i -i 5 -h v -l a -i 7 -h 7 -o 9 q a s 2 -i j h 4 -l
s -j 2 -l b -p a -v 1s y 1r l 9 -i t -q 1 10 i q 3 -h 5 -h 3 -i g -h d -q x -j l -i s -k o -k 7 -p
6 -i l s i k g -i 4 -i 18 -u x -r r -x j -m 1x -h 1y -k g -1c 8 -k i -h c m w -k d j 8 -p z -h r i
d -q 3 -x 3 -1a k -l 6 -v 6 -i 2 -j y -h h -j 18 j r -k 2 -l 8 1d v -s i -i k -i r -q c -l 3 -l r -r
i -o a -i l -16 g z 4 -l f -j c -r 1v -h s 11 10 m l -l a -k 7 -k 4 -i k u 4 -20 2 k 16 -19 6 -l a z
5 -l 7 -j 9 -m 4 i e -l k -i 6 -q 2 -k 23 -2a 7 w 5 -j 4 -l r -k i -l 8 -j q -s 7 k e -k 1f -h q -k
a 12 a -j 6 -n f -k 3 -m b m c 10 v -j b q 17 -o 3 j h k k l 4 -o c 1i 14 i 8 -r l -j 2 x h -k 6 -j
a -m m o 6 -i c -i i -i d -k 5 15 j -i n -11 6 -i d -u 3 s 9 -n v -q v -i 8 -s 4 n 6 -h h k 4 -m 4 -j
15 p f -j b k 9 -i n -i p -k 1 q 15 -o v -v r -j 1f -w w -p 7 -j h -1i a -x o -i 8 -i 1v -i g p 4 -k
w -v 7 17 1 -j a k d -h i -j 5 -k 1a -k h 14 2 -k 2 -n 8 -r g -m 15 -m 7 -l 3 -h 6 -h 2 n b 11 n -h
t -i 4 -l k -l 19 -q 1g -p 16 -l 6 -l l -i r -r 1 -o 7 j l h 1 -i a -j k -1l 3 -i c -i 5 -h i i c -m
b -q m -i a -m o -m w r 13 -j a -m a -l h -n d i 5 -k 1q -m c -h 12 -j r -p 5 -j b -l 3 -j 1 -m 8 -j
1 -k 8 -i m -l 15 -h 8 -i a -i 4 r 3 -j a -j 2s h b -j i 1h 3 -j 6 i t -i 2d -i 3 -i 5 o c t i -j
4 -k 7 -i 4 -m q -x 4 -q 4 -j 7 -m 14 -l 9 o 15 -l a 12 z -h 13 -p 9 -j e -p 4 -j 19 h h -j h -i j -h
2 -s 2 -l 8 j y -p i -m e -k k -l p -p 7 -k 1 s 2 -k j -j 7 -j g -i 1i -h 4 -k 6 -k b -j v -j 1z -m
9 12 d -i a q 4 -i 6 -k d o 11 r 1e j 3 -i 9 h 13 k 3 -p t -m s -k 3 1b e -v 1e -k 9 -t a -j 15 -l
1d -l 1j -q 1 -l 2 -o 5 -t 4 -i a -j 4 -i 1 -p n 1a 2f -j 1h -m 1 k c -n 7 -11 h s 20 -h b -i 1 -m
13 -i 6 y h -m 1v -k y -i 1 s e -j w -m m -r w 1g n -l b -k 2 q 4 -1a 2 -s 1 -j 1b -j r -l 2 -j 6 -m
15 1k 27 -1c 3 -k p -o 2 -m 4 -r 5 j a -i 5 -q 7 m 6 -i 4 -l 3 -k 5 -i l -l 1 -i b x 13 -h a -i o j
b l 9 -q 2 h 7 -h 1a -13 e -j j 1e j 1i g t h -h 9 -q 1h -p c -i u -o 8 -k q -j r -k y -k 3 -m b -h
2 -n d -l n -i g q 2 -l s -p c -j 10 -k 5 r g -i j -i 3 o 1f -i 3 -u n -x 1 i 1g 2k s -i a -j 3 -j
q -u h m 12 -h 9 -l i -h 13 o o j 9 -h o -j w -1w 6 m b -p 2 -h q -n f -r 7 j 10 -k f -k 9 -m h -n
3 -h 7 -t p -o t -i 2 -1p s i 7 -i m -m 1d -j a -l c 11 b -h 2 -13 2 -j u -1p a 10 d o 3 -k m k a -j
12 16 d -u d -t 1e -1a 9 -k 8 -1s g m 1n -l m -h 3 -j u -i m -l p -p g -o 7 -n 2 w 4 v 2 q g -h g -12
1 -q q -11 c -h 1 -o 5 -24 1a -i b -n 8 -i 7 -k 7 1b v -1k 2 -k p -i 3 -q d -i 8 -h o -w s -i s h
4 -1c 7 -10 a -n e 13 y p d j 12 -n n h m -i 3 -k 1f m 9 -i 3 -m 1 -l j -p 4 12 2 p v -h l -l k -j
h s 1 -h e -o 1d -m 2 -j 1d q 4 -i o -q b -h 1 -i 1 -m 16 -p b p 1q -h 6 -t m -h l 10 1t -i 2 -l 8 -h
1 -j 2 -o c -l e -r q i 2 -k 1w -15 q -i j -j b -n 1 -x 2 -l b -l d -j 4 -p 2 -q 6 -i 6 -n k -k p -i
6 -j 4 i 1 o w -n m -j 1 -i 8 -h 1t s 3 l 2 -j 8 u b -i t -k 6 -j 4 -r 7 1q n -j 1g -j m -u f -l 7 -o
1i k b -k 9 k g -1i e -l h h l -i k -h c 11 6 -k 1r -r 8 -j 11 -k h -i 7 -r c -k 4 -i c -u 23 -i
16 -n 7 l 1n -t r t r -n 1t m h l 1l r f -14 7 -i 6 h 1 -n a -11 k o i -j 8 p h -i 1 -i 3 l 5 -p 3 -i
a -k 2 -j 5 -m c -o 1 -j 4 -l k -j o -i 5 -i h -k 1 -l x -i 5 -o 9 -11 6 -m 1 -j 7 q h -o d -k p 12
g -l 7 i 4 -j m -k 5 -p e j h -h a -k 7 -j j 18 6 j c -i g -k 1 -u 4 -t 2t -15 f x 8 -o 1 -j 1 -o
y -y f j 1h q f h a -i t l d j r -h n -k l -m 7 h 14 i g -1e 5 -h j -h 1 o 7 -q 6 t k -i r -o b -i
p -k n -i 3 -o q h 20 p t -1j w -i j -h 1j -i 1 -l e -h f -h z p 4 10 c -m 8 -p 2 t a -14 5 -l h -l
2o -y c -k b h d -h d -m 5 m d -i 4 l 4 -i z l 12 -o k l c -k 5 i 8 i 8 -j m -n r -h b -h c -h p -j
1 -h z -k j -k j -j a k 7 -t 2 -k j -v 7 t p w g y 1j w a -k d y 1h -j n -j d -i 3 -u 7 -t 4 12 a -q
1 -j z -k k s 1j -k 19 -k 1 -x 1p -k d -1e 11 -p p -u c -i v -v 4 -i a i 1z -m j -i q -i 1 -j 1i -q
w -i 1 -k t -s a -y s -i 6 -11 f -j a -i i -n e -k o -h d -i q -h 23 -m t -h 4 -k 10 -h 4 -m 3o -s
1d j 1m z 5 -j 6 -k w -l 29 -h 6 -p 3 -p 2 -k 1f 1e 9 19 r l n -o m -i 1f -m s -h h -13 r -l d -i
5 -j 4 -m g -1a 3 -l 1 1o q j 4 -h 7 i m -h 6 -o 16 -i e -j 5 -j 1f -w 1 u 16 -p 1 -h 1b -i y -h 3 n
h -2k n 14 7 -j 10 13 r -z 1 -i 1h -h 12 -m 6 -39 7 -h l m g -i j -i 1c -j f -q p -j 4 -j z -i v -18
t -n f -h 6 -t 4 -i 1 n 18 -k u -k 3 -q y -k 5 i 1g -1b q -i 3 -1b a -j 1r -j f i 7 -k 1 -i k -n m -i
8 -i j k 5 -r 1w -h k k 14 -t 2 -i 8 -l 9 1a 27 t 1 -m 7 -j p -j 9 j n -i 2 -h a z 4 -j 7 -t v -o
2 -j e l r n m -k 5 -i 8 -j 3 -12 4 j 5 -18 3 -j 8 -i 8 -i v -o y -1w x -m 7 -j j -j r -o 1z -l 4 h
u -s h -i g 10 4 -m 7 -11 b -l 5 -z b -1z 5 l s -m 11 10 1n 1r i -l l -j e o x -j 1i -k n -h 9 -i
u -l u -l 2 -s 8 i 10 -j 2 -i 2 -u j -h h -p 1 -i 2 -17 1j k 6 -v k 13 1 -10 1a -l 6 -l 4 -14 b -j
9 -h r -i 1 12 u -k d -q 1 -k 1 -16 n -o g -m z -m d -i 19 -o h m r s 6 -j p -j 2 -i 5 -p 14 l r -i
4 -q u -h 1 j 14 10 h -j 2 -i i -i 8 -h t -i 2 -h k 14 4 i 6 -k a -i x -m 7 -14 1b -l 1 -1x m -j
1l -l k -m 18 -o 19 -l g -k 4 -13 6 -j 6 -10 s -1r 4 -n a -12 q -m 19 -h 5 -h t -l 8 k f -h s -l 7 -m
d i 18 -k a -i 5 -k 3 n 5 -k a -m e 1d 1 i 2 -q u -q b -m 1i -i q -q 5 -r o -1f 4 -i q -i f -k 2 -k
9 -i f -h w o 6 -k 9 -i 3 p 5 t 7 -i h -k 7 -n a -j j -p g -j d q 3 -i 5 -k a -j m -k 4 -i 9 -k p -k
4 -h 3 -v 7 m y -k 8 i 4 -p d t n i 17 -1c g -k 15 -j 2 -i 1v -m 4 q f p z -o 9 -i 6 v 2 -15 18 -i
8 -i b -h 3 -y 10 -k n -o 5 -i y -o 9 -i c -1b 1 z 3 -l m -i d -h 6 -i f -o 9 -h k -l b i 6 -i g -i
5 -h j -h 1 -i 7 n u -i 6 -j j -l 1 -m 9 -j 7 x 1 2d d -h 2 -p p -h i -m j -n j -m 1h -o w -r 3 -1i
9 -j 3 -j v j e -11 19 -k b -n 8 -n 2 -i i -p 11 y k -m b -k a -p 5 -i 4 -n 3 -j i -j p -i i u 2 -h
5 -13 h -j g -k h j 7 -p b -h d u a -i 3 -m c h g -i 1b h a y i -k 2 -k u -o 7 -o e o h -m 3 -h 2 -l
s v b -w k s l -k c -n j -p 17 -i 5 -m x -o 4 -j 7 -j 2 -i 6 -i o -p e i 1g t 1t -1j a -j 7 i m k
1 -n d i 2 -k i -k o -1l 2 -j 3 1i d -l k -k 24 -v u -j 8 t k l x -h 8 -x 1c -r e -p 27 -i 2 -i c -p
q -r 9 17 b -z 3 -j 2y -19 1b -i 2 -j 9 -l 1p 1d g -i 1 -i b -i 1 -j c u 1 -1d c -1h 5 -1b q -k 3 -i
1 -i a -j 6 -h 6 -l i -1j d -11 b i i -k 9 -h l -1e 8 -j 14 -h 6 -q a -j 7 -h 4 k e -l c -i 5 j d -i
k -j l -l e -l a -o 2 -r 2 -o 11 -1e 6 -o 1 -i r -j 8 -i 1 s 18 -p 9 -x 8 -k 4 -h 7 -m m j 6 k 9 h
f x 13 -h 1 -h 10 -i 4 v 2 -j q -k z -1h k -m 2 -1f w -h c -k 9 -i f -r 3 -h 1 -j w -j r -k 5 -i 2 -j
j -u 9 -m 3 -h 9 -z g -l z -o c -j 5 -h o -k 5 -i a -o d -i j -j 8 -u 7 n 8 -j 3 j b -o 5 -m 2 -j
a -14 m -j m -j a -k 5 j 2q -r 4 -l h -u 6 -l 1 -14 c -y 5 -k 3 j p -k 7 -j n -h 2 -k 1 -i u -i 4 -t
1i -i d u t -j 5 -n 1 -i 2 -h 1 -h 3 -q n 18 6 -l m m 2i -k i -k 3 i 1 y 8 -1b q -t j p 5 -h 8 i s -p
3 -k 5 -h k -1a 1b -i c -j 1d -m g 1d 9 -l 1f t 10 -j 7 q d p 6 -j s s y u 8 -i r -l w k x -j m -j
j -m 2 -k l -l 10 -i h -j b -i i r 17 12 i l 1 -n c -i 6 -k 5 -i c -n c -k 6 -k 13 -r k -i`,
  },
  belittles: {
    bias: -55,
    foundAbove: 51,
    passedBelow: -858,
    weights: `
1 -m f -i 2 -k 1 -k h -n 6 -n c -l a -m j -i 1 -n f -n 1 -j n -j e -x b -h o -j g -j a -i 4 -i 6 -l
2 -i 2 -h 2 -j 7 -m 2 -p e -j 1 -l o -l d -j a -s 4 -m d -o 3 -y 1 -m 3 -j 4 -i 2 -j 4 -l 5 -i 9 -p
6 -i 4 -n 1 -n e -k 1 -l 5 -j 3 -j 9 -1h 8 -m 1 -l 9 -j 2 -h 1 -h 2 -m 1 -i d -t 4 -n 1 -i 4 -j 3 -j
9 -k 1 -j 4 -q b -i 2 -n 1 -s 1 -n 2 -j x -r d -l f -p 4 -i 1 -p 4 -p c n 4 -h 5 -m 2 -k 4 -s 1 -i
1 -i a -m c -z 1 -j a -j 1 -k j -p 9 -k 2 -l 4 1f c -t c -m 4 -q 4 -i 3 l 6 -u 5 -h 8 -l 4 -r 2 -r
1 i 5 -i n -j 1 -m 5 -j 3 -m 1 -h 4 -h 2 -i 2 -j 9 -m 4 -j 7 -i b -h 7 -j 2 -k 8 -q 3 -h 3 -m 3 -s
d -m a -m 1 -l i -l d -r 1 -n 3 -i 7 -i 2 k 6 -h 3 -i h -y b -q 7 -h b -i m -r 1 -o 1 -i 4 -j 3 -i
5 -z 1 -s a -i 5 -s a -i 4 -v 8 -o 9 -m e -k 2 -j 1 -o 5 -h j -h 1 -i 2 -k e -11 c -o 9 -i 4 -j 4 -t
q -o 6 -s 7 -r 8 -s 2 -h 3 -u d -i 1 -m c -o 4 -m 5 -o e -z 6 -k 6 -m 5 -i 2 -m j -k 4 -25 c -m 2 -h
a -l 2 -n 2 -i 9 -n f -k 7 -r 1 -j 4 -m j -o 6 -j b -h 2 -s h -t 8 -t 8 -i 3 -r 2 -j 3 -j c -s 8 -m
a -n 5 -o 3 -l 4 -i c -k c k 2 -j c -l 5 -j 1 s e -j 7 -l 3 -n q -q 2 -l 5 -h 2 i 6 -l 8 -i 5 -m 2 -m
1 -i b -i 2 -u e -j c -m 8 -v 2 -v 3 -j 7 -q 4 -i 5 -j 9 -q 6 -x 1 -q 5 -q 4 -u a -i 2 -k 1 -q 4 -n
m -h 5 -l d -j 1 -p 4 -y 3 -h 9 -k b -j 8 -h b -k 2 -k e -h 5 -i i -k 6 -i 1 -i f -h 1 -r n -l 4 -l
1i -p d -i i -i 2 -q 7 -k 2 -l 4 r 4 -m 1 -i e -q 2 -m 3 -r 9 -m k -o 2 -i 2 -i 2 -m 5 -o 1 -n 4 -i
7 -h 2 -i 2 -j 4 -q e -o 3 -m 1 -o 14 -n w -o 2 -h 1 -i 4 -k d -k 4 13 11 -m a -h 14 j 1 -j a -11
3 -h 7 -j g -l 5 18 2 -q m -r 3 -l c -q b -k 4 -l 1 -n 4 -11 f -i 7 -m h -j 1 -j 8 -i e -s f -n 9 -i
8 -j 3 -o f 14 6 -k 8 -n 8 -j 5 -i 9 -h 4 -j 6 -l 4 o 5 -m 8 -m 1 -i 2 -k 1 i m -k 7 -j 1 -o a -l
8 -l b -h 4 -h 1 -j 2 j a -o h -k p -x 2 -k 3 -13 h -s e -r 5 -s 1 -j 1 -s 1 -11 2 -r b -j 6 -w e -h
j -r 6 -p b -j 1 -h 2 -j r -l i -h 1 -j 1 -k 2 -o 1 -n 4 -t 6 -o 8 -j f -m a -h 7 -k 4 -k 5 m e n 9 j
1 -m 6 -n 4 -t e -m o -n 2 -v c -i 2 -i 9 -m 4 -q 3 -m 9 -j 2 -i b -j f -j 6 -l f -q 3 -t 3 -l 1 -i
6 -o 3 -15 9 -o 7 -k c -k v -t 9 -s a -k c -h 9 -h 5 -j 6 -i 2 -u 2 -q 4 -j c -u 6 -p p -m 1 -m 1 -m
2 -n 7 m 1 -l 6 -k e -n 1 -j 9 -k 7 -k 3 -k 5 -h k -s a -t 1 -h 7 -h b -r h -s 8 -m 7 -u 2 -w b -i
9 -n 8 -h 3 -i 8 -k 2 -n d -j 4 -n 2 -j s -j 4 l a -o b -j 4 -j 5 i 2 -15 3 -i e j 10 -n 4 -p 6 -j
3 -k d -n 6 -h f -o 4 1f 3 -v 3 -19 h -l 9 -p 5 -h s -j m -i 5 -l 4 -o 4 -n 6 -i q -j b -i 1 -l 1 -o
2 -i f -w 6 -i 5 -j 8 l 4 -h 1 -l a -o 1 -o 7 -i p -l 3 -k h -l f -y 5 -h 2 -k 1 -p 3 -h d -l c -l
2 -h 9 -i 1 -y 1 -n 3 -m 4 -k c -t 7 -o 4 -m 1 -m f -m 1 w 1 -l 2 -k 4 -l 2 -n a -j 5 -m 9 s a -t
b -l 1 -h h -l 6 -k p -s 4 -j 8 -p 8 -j 7 -i 2 -p 4 -i i -i 8 j 2 -m 1 -h 4 z m -h u -o 3 -q 3 -l
3 -i o -j 7 -m 5 -y q -j 2 -j c -p 8 -l 4 -k 4 -n 1 -i c -l 5 -o 7 -n 1 -l 9 -o 2 -k 7 -h q -n 6 -l
e -l 7 -j 7 -h 1 -s b -o 8 -i q -j b -l l -m i -n f -l 5 -k j -l 9 -1q 1 -j 6 -j 6 -k 8 -i w -j 4 -n
3 -n 7 -i 8 -k 4 -o 3 -r d -h 6 -o 4 -q 5 -i 3 -o 7 -k 2 -m 9 -i 4 -n b -l 1 -q m -o 9 -t 3 -j 5 -i
1 -h 7 -m 3 -m 6 -k 7 -n 8 -j 2 -q 7 -z m -o a -j l -i 1 -m 3 k e -h 5 -k a -1w 6 -j 3 -m 2 -i 5 -k
k -k 2 -q 1 -p f -j 4 -n i -q 5 -h 1 -j 4 -m 1 -m 3 -m 1 -j q -k 3 -m 15 -l 9 -j 2 -i 6 -q 4 -m 6 -j
3 -j 6 -i 4 -j 7 -i 9 -m 2 -j 1 -r 1 -o 9 -k 3 -o 4 -k 8 -i 5 -o 2 -y 5 -16 1 -q c -l 1 -l 2 -n d -n
5 -i 1 -i 2 i d -n 3 -l 2 -m 6 -q d -i 3 -k 1 -h f -z e -h 4 -t 4 -m 4 -i i -k 3 -r 1 -o 4 -u 7 -j
1 -k e -h b -k 8 -m d -h 2 -j 3 -i 4 -k 3 -k 8 -j 1 -j l -h 9 -m 3 -h 3 -p 6 -m 9 -1g a -s 1 -l e -r
4 -j 2 -k 9 s 4 o 9 -o 6 -j 1 12 b -o m -n q -p 4 -l 1 -r 3 -j 7 -j 2 -i 3 -j 6 -j 2 -i i -m 3 -l
1 -l 9 -k 7 -i 5 -i d -i 3 -o 2 -12 1 -n 2 -q 1 -q 8 -i a -i 1 -o e j e -j p -i 1 j g 12 3 -j 6 -u
3 -h 3 -i 3 -k 3 -s 9 -i 7 -p 7 -k 6 -l a -h b -w f -v 3 -j 1 -n 6 -o a -i 9 -i c -p 2 -h 5 -j 4 -l
4 -i 3 -i 1 -j 5 -l 5 -q 3 j 2 -n 2 -k i -o 7 -j 7 -h 1 -j 1 -j 7 -h k -r 1 -o 2 -x 3 -r d -p 8 -i
2 -m 1 -l e -l y -h 1 -m 4 -x 1 -k x -m 9 -j 6 -k a -j 2 -k 4 -m 8 -m 1 -z x -j d -l h -j 9 -l 9 s
4 -n 2 -j 8 -i a -i 7 -n 8 -i c -i 7 -q h u 7 -i p -q b -h j -m 4 -2a 3 -q 2 -l 7 -k d -12 3 -k 6 -j
5 -p 1 -n 17 -k 1 -k 3 -s 3 -q 9 -k 1 -j 2 -q e -m c -k 6 -n g -k 6 -j 2 -l j -h 3 -h 1 -h 3 -i 3 -14
9 -13 j -j a -p 9 -j g -m 9 h b -o e -n 4 -m 9 -i 2 -l 2 -r 2 -j 4 -j a -13 j -i a -i l -n c -i c -m
a -12 e 13 2 -t 7 -q 1 -s 2 -i 2 -r 9 -h j -o 5 -l 8 -r 3 -t 1 -i 4 -m 1 i 1 k 3 -n n -j 4 -l 5 -j
h -m 2 -i 1 -l 3 -p 1 -j 7 -m b -i m -h e -j 2 -j 1 -m 3 -w n -l x -o h -h 3 -l 2 -h 7 -s 1 s b j
9 -i 8 -q e -o 5 -h 2 -o m -n 2 -j 4 -k 5 -h i -m e -m 2 -i 3 -j 2 k 6 -i 6 -r 3 -j 7 -h 7 -i 2 -i
5 -o 3 -1b 2 -s 4 -o 1 -i d 1r 9 -l b -n f -t b -i 1 -i e -q 4 -r 4 -r 3 -n 2 -v 9 -i d -l h -j 9 -i
3 -h 1 -k 2 -n p -l 7 -s 3 -n 1 -h 9 -k 5 -n g -m 1 -k 1 -t a -x g -k n -j d -h l -o k -l 6 -p 5 -l
c -l i -o 7 -k 3 -h e -j 2 -j 3 17 4 -l 1 -t 4 -n 7 -p i -i 3 -k 3 -k n -j 1 j 8 -n 1 -j 3 -s 4 -l
8 -q 4 -h 8 -l 2 -o 3 -p 2 -h 7 -w 1 -n 4 -t j -k 4 -l 3 -v 3 -i 7 -q 9 -m 6 -j 5 -j 6 -t 9 n 3 -j
j -n 6 -o 9 -n 4 -k 3 -s d -i 3 -k 1 -h c -i 6 -i 7 -v 9 -j 2 q b -l 7 -h 1 -n 6 l 4 -h 4 -p 2 -o
7 -j c q 1 -j g -h a -j 1 -n b -1l s n 7 -h 1 -k 5 -m 1 -i 6 -h j -v b -n 1 -l e -k k -i 2 -r 1 -l
5 -k 1 -r 9 -k f -j c -i 5 -p 6 -l 3 -l 8 -p j -j 2 u 3 -q 4 -j 2 -v 3 -k 4 -o 7 -l 3 -n t -i 6 -y
1 -m 1 -r 1 -s d -k 5 -h 6 -j 3 -h 5 -i 2 -l 4 -l 1 -j 9 -l s -i 8 -k 1 -i c -p 1 -q h -l b -o 2 -j
2 -n 2 -o k -k 1 -i e -q 1 -1d 9 -p 5 -l 2 -k 5 -j 5 -z 6 -k 5 -m 7 -j h -l 7 -p 2 i 2 -h b -k 3 -m
7 -i 1 -k 5 -j c -k 4 i p -j r -i 3 -l 5 -l e -i 6 -k 7 -j 8 -k 1 -o 1 -k d -i 7 -t k -h j -v v -l
9 -v 2 -p 5 -m 8 -j 1 -n 8 j 4 -k 8 -o 4 -i 9 -s 5 -n 2 -i d -1j l -k f -r 2 -i d p 9 -i 7 m 1 -l
2 -n 5 -i 4 -k 2 l 6 -i 2 -n 1 -m a -m f -j r -u 4 -i 5 -n 2 -n 6 -q 4 -s 4 -m 1 -l 6 -i b -l 2 -i
d -j 1 -j j -l z 17 3 -t 1 -o l -k 5 -n 5 -l 5 -q 1 -q 3 -15 g -n 2 -t 3 -q 1 -i 6 -w 7 -u 7 -m 4 -w
5 -i 1 -o 3 -o a -i t j 4 -l c -k a -u c -o 7 -l 3 -h b -o 2 -h 5 -m 2 -l 1 -r 2 -h 1 -m l -i 8 -r
1 -l 4 -i 1 -k 6 -j 4 -n 2 -j i -k 5 -i 1 -i 5 -u q -l 9 -k 8 -j 4 -i 1 -v 3 -k 6 -r a t l -j 5 t
2 -h 1 -k 6 -w 1 -k c -h 9 -h 4 -q 3 h 1 -o f -l n -o 1 -k 1 -o 3 -j 2 y 8 -i d -n a -i g -k k -s
1 -j 4 -i u -i 1 -o 2 -h 5 -j 6 -m 4 -r 1 -i 1 -l 3 -k 9 -o 1 -v 3 -j 7 -k c 23 j -n 8 -k l -q l 1f
6 -q 5 -m 4 -k 1 -l 3 -v c o 7 -o e -q 1 -r 7 -k b -k 3 -s 2 -s 4 -q 2 -h a -k p -k 1 -z 1 -o 7 -z
4 -h f 11 1 -m 6 -h 8 -l f -q 4 -m 1 -w 1g -m 1 -l j l 8 -q 1 -j a -l 9 -k a -h 2 -i 2 -i e -o c -t
e -j 6 -j 5 z 7 -p 4 -r 6 -q 1 -l a -s j -u 5 -k 2 -m 2 -j 1 -x g -h 1 -t 1 -h i -o d -i 6 -m 6 -m
6 -k d -i 4 -n 6 -k 2 -l f -o a -j j k 5 -s 4 -o 3 -n 1 -l 3 -h i -t 4 -q b i 1 -m j -i f -i 2 m 3 -l
3 l 6 -n 6 -j 5 -h 3 -m 4 -o d -m 1 -m 7 -k b -j 1 -w 12 -t 9 -n h -p 3 -t 5 -24 8 -q 3 -i n -l 8 -n
2 -t 1 -m 4 -s 1 -m 3 -n 7 -i 2 -z a -i 2 -k 2 -l a -h 1 -k 7 -h 1 -m 3 -i 9 -o 1 -18 5 -r 1 -n 2 -v
2 -p 1 j 1 -l 4 -q 6 -i 6 -k 3 -11 8 -l 2 -h 9 -n g -k l -p h -l 3 -i 2 -n 9 -i 1 -h 1q -k 5 -j 3 -k
4 -v 7 -l 4 -j 2 -o a -o 5 -i b -h h -s 5 q 2 -m 1 -j 9 14 9 -i 6 -k 3 -m r y 8 -j 7 -l 8 -l 7 -l
2 -r k -h 7 -m 4 -i 4 -k 3 -i 2 i f -h 3 -i 6 -p 1 -h 6 -k 4 -s d -m 7 -n 6 k 5 -k b -m 6 -j 2 -h
9 -k c -o 4 -i 4 -t 1 -k 4 -k 8 -l 1 -w 3 11 c -q 3 -o h -k 3 -m i -i 1 -l 6 -j g -h 4 -h 3 12 4 -h
d -o 4 o c -n 1 -u 7 -m 6 -w 2 -n 7 -i 7 -n 9 -k 3 v 4 -i 1 z 2 -j 2 -i 2 -j 1 -t 6 -i 1 -n 1 -q 9 -j
2 -i 3 -10 1 -z b -k 7 -i f -j 4 -i b -l r -l 2 -t d -o 1 -p 3 -k 6 -p j -n e -i g -k b -n c -p 7 -n
c -m 1 -i g -n 4 -l 6 -l m -n c -i 5 -n 3 -t e -l c -k 7 -k 6 -k 7 -j 4 -h 1 -i 5 -j b -m 4 -k f -m
6 12 6 -i 4 -m 4 -n 4 -u 7 -j q -10 g -s 1 -l 1 -k 5 -l 3 -u w -k r -h 3 -u 2 -p h -p 1 t a -h b -o
4 -q 8 -o 2 -i k -q 8 -j h -i 2 -i 2 -j 1 -u 4 r e -o 3 -i 4 -i c -j 4 -i 5 -j 2 -q 9 -m 6 -j 1 -14
9 -o 1 -i 4 -h g -m 3 -l 6 -i 6 -l 6 -k 1 -m 5 -n 2 -k 2 -i h -o 2 -k b -k 1 -s 5 -k j -s 2 -h 5 -k
o -i f -i 2 -i g -k 13 -i 1 -n f -i 4 -i 3 -k 2 -k 4 -l 1 -k 1 -i b -i 2 -l 7 -p 5 -i 8 -l a -j 3 -k
1 -n h -n 1 -t f -l 1 -m b -j 1 -j 2 -k 2 -h 5 -m e -j c -w 7 -m 4 -q 4 v 4 -r 4 -p k -l 8 -i 2 -j
1 -o 8 n a -l 2 -i g -j 3 -p 1 -l 7 -j 3 -i a -p 7 -k 2 -i 2 -h 7 -r 1 -q 9 -i 7 -i e -x 9 -h h -l
e -s 3 -y 6 -n 1 l 6 -j v -n 1 -l 4 -j 4 j c -m 6 -l a -r 2 -i 1 -h a -z a -1l 2 -h 4 -o 1 k 6 -m
7 -t 5 -l 6 -p 9 -m 4 -k 2 -j 9 -h 1 -x 7 -m 3 -k e -j 5 -u 3 -p 3 -m 1 -o 1 -o 1 n 5 -k 3 z 8 -j
c -k 4 -t 6 -j 1 -l d -j c -p 6 -r 5 -k i -s 4 o 2 -k 9 -m 9 -w c k 6 -u c -j p -i 5 -p b -k 4 -j
p -m 4 -i 5 -k 1 -n 4 -m 5 -m 6 -w o -v o -h 6 -l f -o x -k 3 -j 3 -l 3 -h 6 -l 5 -l b -k 5 -q 9 -i
7 -n a -o f -h 2 -l 1 -j 8 -q 5 -j h -j 5 -j 1 -k t -o 2 -q 8 -i j -m m -j 1 -j 7 -j 2 -k i -m 4 -v
1 -m 3 -h 1 u 3 -l 3 i 6 -p 5 -u 8 r 1 -m 6 -r 5 -i 4 -m 8 -m 1 -i 3 -m 2 -k 2 -h i -l m -v g -j 1 -l
1 -i b -s 7 -r a -s 5 -3q 4 -k 1 -h 2 -h 4 -k 4 -i 3 -21 3 -n 3 -k d -i 8 -h 5 -k 6 -t 2 -i 4 -k w -l
1 -t 9 -m 5 -m 1 -o 2 -p 2 -k 4 -q 4 -l 8 -j 2 -o 7 -k 1 -l 3 -q f -s 1 -x 5 -m h -j 2 -i 4 -z 1 -w
k -q b u a -k 8 -i 4 -p d -j 2 -n 2 -t 8 -n 2 -i 9 -s 1 -k 2 -j 5 j 8 -m 6 -l 4 -q a -v j -q k -j
1 -o 2 -k 4 -j e -n 8 -k 9 -k 2 -t 2 -n 9 -n 5 -i 6 -j 2 -h 8 -k 2 -u 3 13 2 -q d -k 9 k b -i 9 -j
9 -n 1 -j e -o 8 -u 2 -j 1 -p 7 -18 b -w 7 -m 1 -h 7 -n 2 -k 1 -i e -n 2 -18 d -k r -p b -r e -k g -i
3 -p 8 -k j -p 2 -m 3 -p 6 -k 5 -n d -k 3 -h 3 16 2 -h 3 -j 5 -j 3 -14 h -h 6 -n e -n 6 -h 4 -n 9 -i
d -q d -r 6 -m 6 -q 1 -l 7 -l 1 -m 7 -k 8 j 5 -l 3 -l 9 -o s -l 2 -q 2 -x i l 9 -j 7 -n m -j c -p
i -o 7 o 3 -u 6 -j 2 -p 1 -n 6 -k 6 -u 1 -z 6 -h b -t c -l 5 -u 2 -j 1 -m j -m 1 -j g -l 2 -j w -p
2 -h 6 -p 5 -k f -l 7 -q 1 -l 3 -10 7 -j n -r 4 -m 2 -k c -t 6 -l 6 -n 1 -k 3 l j -r 2 -p c -i b -k
b -m 6 -y a -j 8 -k 3 -k 9 -t 5 -l 2 -m 5 -l 2 -h 3 -m 3 -i a -i 9 -j e -k 1 -m 4 -i 1 -k 5 -q 4 -j
b -11 e -k 1 -k d -m w -l 6 -i 2 -h 3 -h k -k 9 -k 8 -l 3 -o 3 -k f -i 1 -l 1 -h 8 -p 3 -k 4 -k 7 -11
6 -h c -i 1 -v 9 -q c -o 9 -j 5 -j 6 -h 8 -n a -n 1 -m 2 -k 1 -m b -n 1 -h 8 -y 5 -m b -p 3 -i 1 -s
e -m 7 -j 2 k h -l 3 -m b -n 1 -h 3 -k 2 -i 6 -q 2 -n 8 -n 4 -1p 5 -v 3 15 2 -o 4 -h 3 -k o -m n -i
a -h 4 -o 6 -i 4 -1i 6 -x 5 -v 5 -n 1 -n d -k 1 -q 1 -l t -s 5 -11 7 -1c 9 -o 1 -m k -m 2 -n 10 -l
3 -i 3 o 8 -o 6 -q 2 -i 6 -k 4 -i g -j 3 -h 8 -p 7 -h 2 -m m p 7 -k 5 -k 6 -m 2 -m 1 h 8 -o 5 -o e -p
8 -j 9 -s 8 -i d -j 9 -o 3 -t 8 -n 4 11 1 -m e -o 4 -i 1 j b -q 1 -i d -r 2 -k t -s 8 -i a -o 6 -q
4 -m 5 -l 3 -l e -k 5 -t 2 13 a -i 3 -k 7 -i 6 -k a -t 2 -i 6 -r f -h d -l 5 -h 6 -k 7 -j 3 -l t -q
2 -m 5 -n b -l 1 -i 2 -i 6 -s 7 -i 2 -j c k 2 -10 c -i 3 -p 4 -n c -i q -o 5 -r 4 -t 7 -l d -k 5 -h
1 -o p -o 2 -i 5 -j 5 -l 1 -p 1 -h 9 -k 2 -i j -p 4 -l e -i 1 -m 4 -y 2 -i d -t e -j 1 -i n -i 11 -n
8 -p f -h a -l l -n 7 -j 5 -m e -i 4 -h 1 -i a -p 1 -l 1 -k 2 -s 1 -j 12 -k i i 7 -m 8 z 6 -w e -x
3 -m 8 -s h -k 7 -h k -l 2 -k 4 -n 7 -k 1 -i 1 -k k n 6 -i p -t 9 -q l -m 3 -q l -h 1 -h 1 -j 6 -p
8 -p 3 -m 4 -l 5 -1h 1 -j 3 -m 4 -k p -17 9 -l 9 -n 1 -h p -i q -k 2 -q 1 -o d -p 2 -l h -i 7 -k e -j
o -m 3 j 2 -m 1 -m 3 -l c -m p -o 1 -o 9 -k 6 -h b -i 8 -p 8 -i o -n 6 -r 7 -h 3 -r 3 -j c -j 1 -h
9 -i s -l f -h b -m 2 -h d -o s -h 3 -i 2 -i 3 -p 7 -n v -l 8 -l a -t c -p 3 -k d -j 1 -k 1 -j 5 -m
3 -j 4 -m 2 v b -h 2 -l 6 -j 2 -h 4 -n m -n 3 -k 2 -j 3 -k 5 -k 6 -i 9 -h 2 -k b -i c -n 3 -n 4 -o
3 -j 2 -s c -l 7 -j 6 -m a 11 f -r 8 -12 3 n j -j 8 -k 8 -i 5 -j 3 -y 6 -v d h 8 -l f -i 1 -n 5 i
1 -l 8 -l 4 13 4 -n 2 -k 6 -w 8 -i 5 15 4 -m 7 -n 5 -m 8 -q 2 -o 1 -p 6 i 3 -n 4 -r h -i 1 -h 2 -p
5 -k 1 -o 4 -j 9 -i 1 -m 8 -h 8 -l b -i 3 -j 4 -k 4 -j 5 -k 5 -j 3 -m b -p b -h 1 -i b -j 7 -j 5 -i
1 -n 3 -p 1 -h p -h 3 -h 2 -s q -h 1 -p 5 -o 1 -t 5 -s a -l 9 -p 9 -o l -i 3 -o 9 -p 5 -w a -h 3 -i
9 -r 4 -i 4 -k 6 -i 9 -l 9 -q 3 -l 3 -i g -l 5 -j 1 l 7 -l 2 -j 6 -j 1 -n 5 j 2 -m 1 j 9 -q 2 -h 9 -n
4 -i 2 -18 1 -o 6 -i d -j n -r 3 -i 7 -n 7 -l b -q 5 -j 9 -h l 13 7 -l 3 -l 1 -i c -r b -i i -h 4 -h
4 -k 6 -j 9 -k 2 -h 4 -i h -m 4 -i m -o 3 w 2 -q 2 -k 1 q 6 -1q 2 -n 7 -l 3 -l c -j 1 -l 7 -y 6 -h
5 -i 2 -l 2 -h 3 -v 3 -p a -j 2 -k b -p 5 -i e -p 3 -u 9 -q 3 -i d -k 9 -i 2 -i d -i 9 -m 2 -i 9 -p
o -m a -n 4 -k 2 -s 5 -j 1 -t 9 -i 3 -t j -h 2 -u 2 -t a -i 2 -m e -i 2 -o 6 -h 6 -j 1 -m 5 -r 8 -t
1 -q 1 -s 4 -k 3 -m 1 -n b -i 4 -p h -m 6 -s 5 -k 1 -j 1 -n 7 -o 7 -h 5 -l 3 -j 6 -m j -s 3 -j 7 -l
8 -i l -i a -i a -k 6 -i c -i 3 -u 1 -k 9 q 2 -r 5 -l 2 -v 2 -k 2 -p 4 -t 9 -m 6 -n c -m 7 -l 2 -p
5 -i 2 -o i 13 5 -k 4 q 2 -i 5 -i 3 -j 3 -n 1 -i 1 -i f -i c -h 2 -q 3 -l 4 -r 3 -r d -p g -v 3 -m
2 -j 3 -i 2 -q 2 i m -i 5 -j 4 -l c -h d -k f -r 1 -p c -i 7 -y 5 -m b -l 1 -j 3 -i 4 -n 5 t 2 -m
9 -k a 1b e -v p -j k -h 1 -i 8 -n 3 -p 1 -k 4 -m 7 -w 2 -s 9 -j 5 -l 2 -q 2 -o k -n d -i f -h a -19
2 -j 3 -o 8 k 2 -k 7 -n 7 -i d -k 5 -j 3 -m 5 -m 1 -t 5 -i 6 -i 2 -k 7 -j 5 -o d -o 1 -k 8 -k d p
a -o 7 -j 2 -j 6 -j 2 -w 6 -h c -o n -x 2 -h 6 -k 4 -k u -m 5 -l 7 -l o -i 4 -k a -i 8 -n a j d -h
1 -l 2 -l k -i c -p c -n 3 -h 2 -r 1 -y 3 -o 3 -k 1 -k 2 -l 6 -l 9 -o b -l f -k 6 -k a -j 7 -h 8 1a
m -q 6 -i 1 -k 2 -k 1 l b -i 7 -i j -r b -n 2 -l 5 -j 4 -i 2 x 4 -j 5 -m 1 -h 2 -k m w 3 -l 5 -w 2 -z
2 -h p -n 8 -r 2 -x 9 -m 3 -t 3 -o 7 -2e 3 -i 2 -j a p 5 -q 4 -p 5 -l 3 -h h -k 7 -k 5 -r h -h a -j
2 -p 9 -j 8 -p 8 -i 1 -12 5 -m 5 -m 5 -i 3 w 6 -j k -16 2 -p 9 -t 4 -n c l 3 -h 6 -k 9 -n 9 -m c -h
3 -y l -j 2 -i 1 -j 3 -u 3 -i 1 -o 6 -m d -o 9 -m b -k 4 -q u -i 8 -h b -i 2 -j i -h 1 -j o -l 3 q
2 -k 1 -h 2 -o 4 -j g -h 4 -k 2 -j 6 -n 3 -j e -i 3 -n 4 -j 6 -h f -m 2 -k 4 -l 9 -o 5 -l 3 -i 1 -k
3 -l b -n 8 -i 3 -w b -k 5 -p 3 -i 6 z 3 -k 9 -p j -h c -h 8 -k 1 v 2 -t f -p 9 -i 4 -i 3 -l 8 -n
6 -t 2 -n 2 -i h v 9 -i 8 -h 4 -n 2 -n 2 -k 1 -m 7 -i 7 -r 3 -n a -l 6 -i h -o 2 -l 6 -v 7 k c -j
q -n 4 p 7 -x 3 -n 1 -j c -l f -i 7 -i a -o 4 -i a 21 1 -p 4 -o q -k 8 l d -j 2 l 1 -h 3 -l a -j m -p
1 -s 7 -t 6 -i 8 -j 8 -m 1 -q 6 -o 2 -l 3 -j d -o 8 -k 5 -q 7 -l 4 -k 5 -n 2 -m m -m 4 -l 9 -l 8 -k
1 -w 4 -i a -r 8 -h 4 -n c -w 5 -l 8 -o j i q -i 8 -k d -i 2 -v 4 -j 1 -l 3 -x 3 -k 2 -p n -m c -i
6 -l 11 -k 9 -i 4 -i 1 y 1 -o 4 -i 3 -l 4 -k 3 -i 2 -h 5 -m o -j b -h f -h 2 -n 3 -i 5 -h 4 -m e 18
c -k 7 -i 4 -s i -i 4 -l b -n s -m a -k 9 -k 4 -1n 1 -p 4 -l 3 -i 6 -r 6 -i b -j a -j 2 -i s -i j -i
2 -k f -j 4 -o 1 -j c -k a -s d -k 7 -p 5 -i o -l 1 -m 1b -m 1 -m 9 -j 4 -o 1 -h 7 -l 5 -l b -i 4 -m
7 -k 2 -t 4 -1b 13 x 2 -u 1 -i 4 -h 5 -h 2 -m 7 -i 7 -m 2 -k 5 -j 1 -h 4 -o 4 -j 2 -j 9 -l 1 -r 2 -l
f -l 5 -m 4 -n 8 -k 2 -j 3 -k 2 i 2 -j 4 -u 8 -s 4 -m 3 -i 8 -p 1 -r 5 -n a -j 7 -t 5 -s 2 -h 8 -h
8 -n 2 -1a 9 -h 5 -o 2 -k 1 -n 6 -n 6 -k g -l 9 -l 1 -i 3 -r b -q k -j 1 -o 6 -j 4 -k d -m 1 -k 4 -p
2 -m a k 7 -j 1 -l 1 -j 8 -i 9 -k 9 -k 2 -p 7 -n a -j 1 -j 3 -l 3 -j r -o 5 -l 1 -n 3 -o l -h c -j
6 -n w -o f -k 6 -i 4 -s v -i c -r b -u 1 -r a -r 9 -m 3 -k 4 -p 2 -h 7 -n 2 -j 8 -l 3 -i 8 -i e -j
8 -i 2 -l 1 -i 1 -m 1 -i 5 -j c -j 3 12 e -i 5 -p a -j n -i 2 -i 1 -k 1 -t 7 -j a -t 3 l 1 -n 1 -m
2 -r i -13 i -k 9 -h 2 -l 6 -i k -k 4 -o 3 -s d -j b -l b -k 1 -k 6 -i 8 -l 6 -k 2 -n 4 z 7 -l 2 -o
1 -h 3 -o 1 -v 2 -n 7 -y 5 -h 8 -l a -j a -i c -k 4 -n b -o e -n 5 -s 7 -j 2 -10 8 y n -r 5 -n t -n
4 -q 1 -m 4 -k 7 -i 3 -u 9 -k a -r y -k 7 -l 1 -h 3 -m b -r 1 -o a -n 4 -o 5 1a 1 -i 5 -l 4 -m 4 -y
3 -k i -h c -r 2 -i 3 -s 2 -n 4 -p 3 -u b -t 2 -i 3 -r 6 -l f -l 1 -s 7 -o 9 -p 3 -n 7 -p 5 -o l -1j
4 -r 2 -n 8 -p 3 -n 1 -p 8 -q 9 -s 8 -l 5 -l b -l 2 -k 3 -l 4 -i s -k 9 -u d -i 5 -o 3 -m 2 -q 3 -w
a -o 8 -o 9 -l 2 -j m -q 9 -j 2 -h 2 -k q -1m b -i f -i 5 -h 4 -q b -o 1 -1s 1 -j 3 -s 5 -j 9 -l h -s
5 -o 6 -m 4 -m 3 -o n -o 6 -i c -q 4 -13 3 -m 2 -n g -r s -i 1 -j 2 -x 1 -j 1 -p 13 -h l -i 6 -q 9 -k
4 -n d -m 8 -y 1 -j 4 -j 3 -p 7 -i 4 -j 1 -s 2 -o 2 -h b -k 1 -h 6 -s k -i 5 -l 5 -k s -k 9 -r 2 -j
g -m 2 -m b -h 9 -i 4 -j 4 -o 3 -i d -n 1 -l 3 -n 2 -k 5 -r 1 -r e -l 16 -i 6 -l 2 -o 2 -j o -k 8 -y
9 r 3 -h z -m 9 -m 1 -k 7 -j 1 -j 7 -n 3 -p 3 -k 3 -h 2 -l b -p 7 -o 3 -i c -j 9 i c -p 3 -m e -k
8 -l 4 -l i -i 7 -m 1 -i 3 -m 4 -l b -l c k q -j m -r 2 -h 4 -o 1 -i 2 -k a -u h -i 7 -k k -t 2 -i
3 -j 7 -i 5 -i 9 -m 3 -r 5 -i c -p 9 -m 4 -p 4 -i a -j 8 -m 2 -m 2 -m 1 1n 1 -i 5 -1k m -k d -i b -s
4 -l 8 -o l y 1 -h 3 -r 1 -n 4 -m 1 -i 4 -i 3 -n 1 -h b -k 2 -i 6 -p 2 -j 9 -l 6 -j b -m 4 -i 7 -l
9 -m 4 -m d -n 1 -k 4 -i 1 -h 4 -o 5 -i k -w 2 -n 7 -n 9 -k 5 -n 6 -k 8 -l 2 -h 4 -k k -j 6 -n 4 -k
6 -m 6 -o 5 -q 3 -t g -h 1 -p 8 -o 3 -j 1 -p 1 -h 5 -v h -j b -p f -s 2 -t a -j 5 p 3 -k 2 -h g -n
e -r 4 -l 2 -q 9 -m 5 -m 3 -n e -h 2 -l 6 -m 4 -h 4 -k 1 -k 1 -u 4 -k 2 -h 2 -k 3 -j 5 -p g -i 1 -l
b -q d -n 3 -i 7 -o 3 -l 3 -m d -p j -j 1 s 6 -u 3 -z 7 -i 2 -h 2 -j 3 -n 8 -n g i 5 -l 1 -l 8 -m
3 -h n i 2 -o 8 -n l -k 4 -h 3 -k b -m i -j y -r 4 -n 5 -m e -k 4 -m 1 -o 1 -n 9 -k 6 -l 2 -i 3 -k
a -m 3 -j e -y 6 -i 3 -l c -k 3 -w 6 -i 2 -w 1 k 1 -z 8 -m 2 -l a -l m -t a -p 3 -j j -s 1 -j q -i
j -k k -h 2 -l 1 -n 1 -n e -l p -h 5 -o 1 -k c -m 9 -l f -u 2 -j 9 -s m 15 3 -s t -k 1 -o 5 -k 16 -i
1 -r 6 -n c -j 2 -p 6 -j b -j 3 -j 2 -s i -m 8 -k g -l 9 -j b -n g -l 3 -o 4 -i 10 -m b -o q -j 5 -l
a -h 3 -j 1 -n c -q 3 -h 2 x 1 -h 8 -k 2 -s 4 -j b -k 3 -l 5 -l 4 -u 7 -x 3 -l 3 -k 9 -j 16 -i 6 -i
5 -k 3 -n 1 -n 2 -h 3 -p 2 -j d -h 3 -i f -j g -p 9 -m 9 -t 3 -j 2 -s 7 -v 5 -l 4 -t 1 -x g -i 5 -m
d -j 3 -i 1 -w p -o b -k 6 -h r -m 5 -16 d -n 7 -r m -l 1 -n 4 -l 2 -h 2 -o 5 -v k -h 1 -j c -p 5 -i
d -k 4 -i 6 -s 6 -i 7 -j 6 -r 2 -k 6 -i 18 -h 8 -r 7 -k 5 -i 8 -k 4 -j m x 7 -q g -n a -h 9 -h j -j
6 -n 3 m q -m 4 -i 3 -i g -r 6 -l 3 -j 8 -i 2 -m 1 -l g -m 3 -h 5 -m 2 -i 4 -l 4 -i 5 -j 1 -s f -j
2 -m 4 p 7 -k 6 -i 1 -v 1 -h f -i 4 -n 2 -n 7 k 4 -j 6 -x 9 -m 8 -i 2 -n 3 -i 4 -h 1 -j 5 -h 1 -l
4 -l 6 -m k -m 1 -o 4 -p 1 -i 9 -j 2 -i 3 -i 7 -o 4 -i 5 -l c 1e 4 -m 2 -p 3 -i c -o 4 -i 3 -i 2 -o
1 -r 1 -l 6 -i 4 -p c -t f -j 3 -k 5 -q 7 y 2 -m 9 -l 5 -s b -h 3 -l h -i 6 -i 1 16 2 -k k j 4 -w
4 -s g -n 2 k 8 -i i -l 8 -h f -i 3 -o f -j 7 -q h -v 1 -m 2 -j 4 -m 2 -r 9 -n 3 -o 1 -m 4 -h 3 -s
3 -n 7 -o 5 -l 6 -i 7 -n a 1b x -h 7 -n 1 -n i -m j -i 2 -o 1 -r 2 -15 7 -i 4 -k e -n 4 -l 5 -i a -j
f -q 1 -l p -k u -k 5 -o 5 -q h -n h -j 3 -n 1 -q 8 -o 1 -i 5 -q 6 -k 9 -o 8 -i 4 -i k n 1 -m e -h
e -i 2 -j e -r 11 -h 5 -h 12 -n 2 -p 2 -k e -j 3 -p 7 -h c -p h -n i -j 3 -i d -n 1 -l 3 -t 2 -j 1 -q
3 -m 2 -i 4 -l 3 -k 5 -i 6 -r 5 -n 4 -m 3 -i 3 -j 6 -q b -k 3 -u 6 -l 7 -h 5 -l j -i 2 -r 3 -w 5 -o
f -p f -k 4 -l 5 -j 6 -h 1 -h 7 -i 4 -i 3 -l 8 -j g -j 1 -i 1 -r 9 -h 6 -j k -j 8 -k 1 -h 9 -m 3 -l
3 -k b j 7 -h 8 -i 5 -p i -w a -o 4 -p 4 n 7 -l 2 -l 2 -l 2 -k d t 4 -i 7 -k 5 -o 6 -p 2 -h 4 -h 7 -h
b -o 11 -l j -i 7 -l 5 -v 2 -h 3 -i 4 -i 2 -j 5 -o k -k 4 -j b -s 4 -13 j x 8 -l 2 -s b -q 1 -u 3 -m
2 -u 9 -h 1 1f c -q 1 -k 1 -l 6 -h 1 -o j -m c -n 5 -i 4 -l 6 -k c -l o -s l -l 7 -o 1 -s 9 -j 6 -m
1 -m 4 -i 5 -p 3 -n 9 -n 5 -j 1 -k 2 -j 4 -x 7 -h 8 -11 6 -l f -r 3 -p 4 -j 9 -n 6 -h p -h o -j 9 -q
k -j m -l 3 -n 7 j 7 -j 3 -k 3 -l 7 -v a -n 5 -k 8 -i 3 -k 1 -m 1 q 2 -k 9 -j o -j e -w 2 -u 1 -i
2 -o a 1l l -i c -w 7 -l 8 -i g -j e -k 7 -1b 6 -i 1 -j b -r 9 i 2 -u 5 -p g s m -m 6 -q d -i d -j
8 -j 1 -o 2 -m 1 -k 4 -i 1 -m 3 -n 5 -o d -m 6 -k 5 -k 9 -m 1 -l 1 -h o -l r -j 3 -h 4 -i 2 -i 7 -o
3 -m 9 -o b -j 4 -r 2 n 3 2l 4 -t m -i 1 -h 7 -i 1 z 2 -i 3 -h 3 -h 3 -j b -w 2 -s 2 -j 3 -n 1 -l
4 -k 8 -m 8 -i 1 -z 6 -h 4 -i 6 -k 4 -r 4 -l 1 -o b -i 1 -n c l e -m b -i 4 -l j -h c -k c -i 3 -t
6 -k 1 -k 9 -l 1 -l j -p 7 -h t -k h -k b -n 3 s 1 -i 6 -i 3 -l 2 q 6 -k 1 -k b -l d i 2 -i b -j 8 -k
3 -j c -o 7 -i 4 -m 7 -h e -k 5 -j h -j 2 -m b -p 3 u 1 -t 9 -r 1 -h 1 -k q -m 1 -i r -14 2 -m 2 -j
2 -m 6 -i 1 -j 2 -p e -p 5 -m i -t 9 -h q -k 6 -o 6 -14 2 -l 8 -n 4 -s 7 -k 1 -k 4 -w b -p 7 -i 9 -m
j r 1 -l 1 -k 1 -j 2 -i 7 m 2 -i 1 i 3 -k 3 -m 7 -m 7 -j 3 -j 5 l 1 -j 2 -p 4 -y 1 -k g -n 5 -k a -k
6 -p 2 -v 3 -n 2 -m a -o 5 -o 2 -j 4 -o 2 -m 9 -j 2 -j 2 -j 6 -p 1 -p 2 -j 9 -j f -h 2 -j a 1v 5 -i
2 -l 2 -i 9 -j g -m 4 -k 3 -l 5 -o 2 -k 6 -j 5 -r 3 -p b -r 4 -j 3 -l 2 -i 1 -k 6 -l 6 -q 4 -j 3 -k
3 -n 3 -i 4 m 8 -n g -q c -m b -o 4 -j 7 -i 2 -l i -s 4 -r b -12 u -h 2 -n 1 -i d -i n -k 7 -i d -j
1 -m 3 -i 1 -m 3 -m c -n 6 -q 9 -i 5 -s 3 -h 6 -m m -o d -i 5 -i g -o v -k 1 -18 5 -j a -q 5 -k 7 -m
4 -k 3 -m 1f -10 3 11 u -h b -p e -k 3 -12 e -l 4 -x 2 -j m t 7 -n 4 -l 5 -m 3 -r 3 -o 1 -o d -i e -k
c -m a -k 6 -i 2 -w 3 -h 2 -i 9 -h 1 -l 1 -i 4 -j a -n 1 -l 5 1l 4 -h e -j 9 -k 5 -r a -s 4 -u 4 -i
3 n b -o 1 -m 1 -p 3 -m i -v 7 x 1 -p 1 -k 2 -h p -w 1 -i 6 12 d -h 7 -1a 7 -j 6 -l 5 -k n t e -i
b -l 2 -j k -k 2 -h 6 -h 5 -18 1 -h j -o 7 -h a -o 4 -o 6 -o z -p 4 -k 2 -l 4 -j d -q 2 -k h -l 9 -p
6 -l 1 -j d -n n -j 3 -h d -m 6 -u 9 -i 3 -i 8 -q l -j 1 -o 5 -i f -n 2 -m 5 -k 6 -o 7 -i s -i c -r
3 -s 3 -i 4 -j 4 -j 5 -j 7 -o 2 -h f -m a -l 4 -k 5 -o 7 -u d i 1 -q 9 -i 6 -l d -i b -l 7 -k 6 -12
4 -l 4 -j 2 -k 4 -j 4 -m c -14 l -o 4 -n 3 -j 10 -k a -r e -16 9 -l 3 -o f -n 7 -j 8 -k 5 -j 8 -k
u -o d -j m -w t -j 4 -p 6 -q 7 -q 3 -i 9 -i 2 -h o -z m -l 9 -p 6 -j 8 -n 3 -s 6 -m p -j 1 -i 2 -m
4 -13 l -p 6 -i 1 -i i -h l -m c -h b -n b -j e -i 6 -i b -l 14 -j e -i 4 -j b -j 8 -n b -r 2 -o 8 -l
3 -k l -i 1 -i 5 -18 b -j 4 19 7 -n 8 1a 5 -m 8 -i 1 -p d -i 7 q 4 -i 6 -r 2 -j 4 -k 7 -r 3 -k 1 -j
2 n h -o 9 -l d -o 2 -j 9 -u x -j m -i 7 -m k -i b -j h -o 3 -n 4 -m 6 -k 1 -i 9 -j 6 -l 2 -m 3 -l
9 -n 1 -n 2 -p 8 -u 1 -j 9 -i 3 -k 7 -t 5 -l 2 -k 4 -i 5 -r 5 -k 5 -i 2 -j 9 -p 2 -j b -i 1 -k 1 p
1 -p 5 -o l -l 1 -p g -j 1 -j 4 -i j -j 1 -p d -n 1 -i 5 -o g -i 9 -q n -n 8 -i a -i k -13 6 -i 8 -p
1 -h 1 -i n -k g -k l -x 8 -j 2 -m 1 -j 3 -i 1 -j 4 -k 1 -j 1 -i o -h 1 -m 5 -v 2 -h 5 -l 8 -p 2 -m
u h 1 -i a -i 4 -s s -m 1 -j c -i 3 -u 2 -l 7 -h 2 -k c -u b -h 1 -n 1 -n 1 -u 1 h 8 -h r -i 3 -i
5 -o 5 -m c -p 4 -i f -l 2 -j 3 -i f -j c -j 3 -j 3 -i 6 -j d -i 3 -i 7 -i 4 -n k -m i -k 3 -k 1 -m
4 -o 8 -l a -i 1 -w g -k 6 -u 1 -p f -m l -n 1 -v e -j 1 -n 1 -p 6 -m 7 -j c -h l -m 2 -k 3 -k 5 -h
1 -j d -i b -j c -h 4 -n 4 -i 4 -k d -i 6 -m a -i 4 -h 3 -r 1 -n 2 -k 2 -i 8 -n 4 -n 5 -j 5 -y h -j
4 -h 3 -r 4 -q 2 -k 2 j 3 -j 4 -h 6 -h 2 -i 8 -k 16 -q 5 -o 4 -h 1 -k w -h i -k 8 -l o 15 a -i b -h
j -z 3 -j 7 -j 6 -p e -w 3 -l 9 -1c b -i 6 -i 1 -i 3 -j 2 -q 4 -j 4 l 1 -l u -j 1 -l c -j 6 -n s -k
1 -m x -o 7 -o 5 -k y -n o -j 6 -r 2 -x 2 -k 8 -i h -k 3 -j 3 -j 1 -k d -l 9 -m 1 -k b -s 4 -m 9 -i
6 -o 8 -k 8 -t 7 -i h -h 6 -j 1 -j 5 -i 8 -j 3 -l f -t a -u c -i 9 -r 2 -p 6 -j 4 -m 5 -i 1 -h 2 -m
1 -j l -i g -k 6 -j 2 -k 1 -l 6 -o 5 -n 2 -q 2 -l d -m 2 -i 7 -t 1 -q h -v i -m 1 -j 3 -k 2 -i 2 -i
2 -12 i -p d -w 2 -n 2 -j 4 -m 2 -k 2 -m 2 -n 1 -n 5 -r 4 -i 4 -i 9 -k 2 -i 12 -n 4 -l 9 -l k -m 6 -i
2 -l k -m a -l 4 -o c -o 9 -n 9 -n 2 -i 2 -m 3 -s 2 -v 8 -h 7 n 2 -q v -l g -j k -r a -j 5 -h 1 -h
2 -k o -17 1 -n 1 -m 4 -n b -l 5 -i 2 -i d -h 1 -r l -i 6 -i 1 -i 9 -l 1 -n 1 -i 8 -j 3 -o 1 -q b -j
7 -i 4 o 7 -i f -r 2 -m 8 -11 b -o p -m 2 -k 3 -k 5 -k 5 -i 5 -h 4 -q 1 -n 6 -u 3 -p 1 -j 4 -m 3 -i
r -h 5 -r 1 -r 1a -m 6 -q c -l 9 i r -l 3 -m 14 -r 3 -k 9 -p 6 -h 8 -n 2 y 1 -z 2 -h 2 -l j -h 7 -k
3 -z e -j 2 -k 1 -k f -k 7 -k 3 -p 5 -n 6 -m 2 -m 7 -j e -m 1 -r 8 -w 8 -v c -u 8 -j n -k 6 -l 8 -q
2 -i a -k a -i 3 -h 5 -j 3 -q 6 -u 1 -k k -l y -j 3 -m a -12 2 -i 3 -r 8 -i 4 -j 2 -l 4 o b -k 8 -l
5 r 9 -j k -h 6 -k 4 -k 9 -l 6 h 7 19 c -o 6 l 1 -q 7 -i 9 -i 3 -k 3 -i 4 -o 6 -q c -l a -l 7 -i 2 -p
9 -h 2 -k 3 -m f -m 9 -j t -k 2 -k 4 -i n -s 6 -p 1 -l 5 -n 1 x 1 -18 9 -i 2 -k 1 -i 8 s 4 -t n -i
3 -i 1 -s h k p -l 7 -p f -m 2 -v 5 -l 2 -j 3 -v 5 -i 7 -m 5 -i c -m 6 -h 7 -o 7 -o o -l 5 -1a 3 -k
2 -s 9 -r 1 -11 1d -i 2 -l 3 -l 1 -13 2 -h 8 -l 5 -i 8 -i 1 -m 3 m 1a h 2 -l 7 -h 6 -i 1 -h 4 -k d -k
1 -n 9 -s 3 -m c v p -p 5 n 4 -l l -h d -u 2 -10 2 -h 4 -l 6 -h m -o 2 -i 8 -h 7 -u 3 -t 4 p 4 -k
f -j 1 -i 8 -h 1 -i 2 -n j -k g -k 7 -h 6 -q 1 -i 3 -m 8 -k d -r b -p 4 -o 6 -i m -o 4 -j 1 -l 4 -i
a -h d -i 3 -k 5 -m l k e -j 9 -k 6 -j 1 -k d -j 7 -q 1 -r i -j 1 j 1 -t 8 -r 4 -l 9 -i 7 -j 3 -n 3 o
g -l c l 2 -q 7 -k 9 k 4 -h 1j -h f -w 5 -n a -l 3 -o 5 -h 2 -m b -i 4 -i 2 -m 5 -l 3 -i 4 -l 3 -j
3 -x h -i g -m 4 -1c 2 -l 3 -x 1 -o 2 -n c -n 1 -p e -k 3 -n q -h 2 -n 6 -s 3 -j 7 -17 7 -h 5 -m f k
5 -i 3 -i 5 -n 6 -u e -i 9 -l p -s i -m e r b -h 2 -q 3 -n 4 -m 3 -h 3 -o 7 -i 7 -h 3 -q 7 -p 2 -j
3 -k g -q 4 -k 7 -l m -l b -y 3 -r c -o j -l 2 -m w -l 5 -o 8 -t 9 -k 4 u 1 -i e -h 5 -n 2 -n 8 -h
3 -h 4 -o 2 -m f -p d -l 6 -o b -k 3 -h 1 -t 3 -j 8 -j 7 -o 4 -m 4 -i 1 -n 2 -m 6 -k 2 -o a -m 1 -i
1 -n 5 -y 4 -q 8 -j 8 -i 5 -i 6 -i 2 -r 7 -j 1 -j 6 -o 5 -k 2 -w 1 -l e -i 1 -l 1 -q 8 s 1 -i b -r
8 -11 c -r h -i 2 -m 5 -r j -h 5 -p 6 -r 4 -1m 6 -o 3 -j 1 -o 1 -l 1 -n d -l s -j 7 -y m -p a -i 6 -t
8 -i 1 -j 9 -j 6 -q y -i 9 -l 2 -i 2 -i 3 -i 8 -o 1 -h 6 -m 3 -o 4 -m 2 -j 3 -l 9 -i 4 -j 3 -i 2 -j
7 -m 4 -k 2 -m 3 -w b -k 7 -p 2 -l 9 -n 2 -m 7 -n 7 -p 5 -j 8 -p b -j 7 -s o -w 3 -m f -k 1 -p 4 -h
1 -m l -k f -s 1 -h 3 -k 1 -h 2 -h 5 -o 1 -m 1 -h m -n 8 -j 11 -l 8 -i 5 -j 11 -q b -r 4 -2a 5 -t
5 -1k 1 -j 2 -u 2 -m 2 -k 4 -n 5 -r 7 -k 7 -h d -p 2 -j 7 -i 7 -q g -k 8 -i 2 14 g -j a -l 7 -h 1 -n
3 -h 4 -j a -k 4 -i d -o 8 -i 6 -o 3 -o u -q 5 -t 1 -i 1 -k 7 -r 5 -l 1 -p 4 -n e -p 2 -i 4 -i q -i
c -n m -k 6 i 1 -h 3 -i d -m 7 -r 9 -j 3 -l b -k 2 -r f -l 8 -p b -m 2 -l 2 -u 6 -i 2 -h h -l g -l
a o o -i 2 -k 3 -p 9 -k 4 -p 9 -j 5 -i 8 -1a 4 -v 3 -o e -i i k 7 -15 5 -n n -p s -n 2 -h 6 -r q -r
4 -j 6 -k l -k 2 16 7 -k 1 -h 4 -o b -i n -i 2 -k 5 -v 2 -w 2 -n 1 -j 3 -j b -y 4 -k 6 -o 3 -p 6 -m
c -k 3 -m 6 r a -n 4 z a -k 8 -l 6 -i 1 -y j -k 4 -j p -i f -k 4 -i k -n 1 -j 6 -o 4 -o 1 -m 4 -i
3 -l 1 -m 8 -l 6 -i 5 -i a -k 5 -j b -p 1 -i 9 -o 9 -o 1 -j 6 -1d 6 -m 2 k n -m a -10 h -m e -j 8 -n
2 q 6 -j 1 -z c -i a -m e r 1 -k 6 -m k -l 5 -o 2 -r 8 -v 3 -m 3 -j h -j 5 -i 2 -l k -l 4 -l 2 -x
4 -k 1 -i 8 -t 3 -y b -i h -q h -i 1 -k 6 -s 8 -k h -m 4 -q d -i 6 -j 2 -k 9 -l 2 -i 5 -j 8 -k a -u
1 -o 1 -i 2 -h 1 -i 3 -m 6 -m a -t 2 -q 8 -j 9 -i 7 -j 9 -o 6 -l 1 -o 6 -i 4 -i j -l e -i 1 -n 3 -k
2 -z a -j 6 -m 5 -q 4 -l d -i 3 -h h -n 6 -z 1 -j h -n 7 -k 4 o 5 -j 1 -o 4 -h 2 -k 2 -j b -i c -h
f -i 2 -k 9 -j 1 -n 6 -q 9 -j c -j 5 -l 9 -i l -p 5 -m 5 -j 2 k e -s 3 -i 9 -i d -m 8 -h 6 -m 4 -12
5 -m 3 -j 9 -m 4 -s 8 -i 6 -i 4 -n 5 -n 8 -j 4 -m 3 t 6 -l 5 -i a -j 5 -n 2 -i 2 -l 9 -t r -k 7 -k
4 -p 9 -h 7 j 2 h 1 -s 6 -r c -l 3 -l 1 -p 8 -i l -12 1 -t 2 -l d -m g -l o -j 8 -l 2 j 1 -n 8 -j
1 -n 3 -w 6 -h 7 -j 6 -l b -h h -j a -o 3 -n e -p 8 -w 2 -l j -q 4 -i d -k l -h e -m 6 -p 3 -m d -i
2 -h 2 -i 7 -x f -k 7 -k 1 -i 6 -k 8 -l i -m 6 -k 5 -q 6 -j 5 -k 2 -l 2 -x 7 -k 1 -i 1 1h 5 -12 9 -j
7 -i 4 -h a -n a -s 3 -k 3 1l 16 -t 7 -n 6 -s 7 -h 7 p 9 -o 7 -l 5 -v b -n 5 -k 4 -i a -j 3 -q 1 -p
3 -i 5 -i 4 -w 2 -o e -q 7 -i 2 -y 4 -h 7 -i 6 -i 4 -r 5 -i 9 -m 1 -l 8 -i 2 -v c -k 3 k 3 -o 1 -o
6 -l 4 -o 1 -m q -r 3 -v f -j 3 -k 5 -n 4 -k 3 -j 9 -k 1 -i 4 -i 8 -o 8 -12 d -i f -m c -i 1 -l 9 -m
l -m 1 o e -j 8 -k 5 -i 3 -o 4 -i 4 15 7 -p 2 -k 6 -j 5 -p 9 -o e -i 1 -s a -k 3 -n 1 -j e -n e -l
1 t 3 -q 1 -p 4 -r 5 -o c -o i -x 1 -s 2 -p 1 -n 9 -k 8 -m 7 -n 7 -k v -m 1 1b 9 -i 2 -p 1 -r 1 y
4 -j l -i 5 -u 7 -l 3 -i 2 -i b -l 1 -p d -q 8 -k 9 -n 7 -l 1 i 4 -h 3 -i d -o 7 -m 7 -j 1 -i 1 -r
3 -n j -p 8 -j 3 -n l -h 2 -m 2 -m a -j 6 -i 5 -n i -m e -m 5 -o a -l 2 -i 3 -m b -i 6 -o 9 -m 6 -s
a -l 4 -h 1 -k 5 s 2 -i 4 -n 3 -r 2 -k 3 -k e -r 7 -n 5 -l d -i 8 -o i -h 2 -l 4 -p v -k b -m s -k
6 -o n -k 2 -j 1 -o 3 -i 4 -i 8 -k 3 -k b -q a -n 3 -k d -i b -l 1 -k h -l 3 -j 2 -i 1 -x 9 -v 1 -h
6 -h 1 -u r -l 3 -m c -n c -m 4 -i 1 -j x -n 1 -s 6 -r 3 -q a -k 8 -l u -n g -p 6 -j 1x -n 9 -q 9 -t
6 -m x -t 2 -h 2 -l 2 -l 5 -i 8 -m 3 -l j -k 1 -h 5 -s f n 9 -o 6 -h j -11 3 -k 7 -h 3 -j 4 -l 1 -i
4 -h c -j 3 -i 2 -l g -h 2 -p 3 -i 7 -t f -j 1 -s 9 -p d -n 3 -m 4 -o 8 -m 1 -s 3 -o 8 -q h -m 2 -j
e -n 1 -i 1 -k c -j 6 -k 6 -m 4 -k 1 -s 1 -13 h -i f -i 2 -p 3 -k 4 -p 1 -o 6 -j b -h 2 -m 5 -j 3 -l
1 -j e -m 2 -p 8 -v 6 -q 8 h d -15 2 -i 7 -i 3 -o 2 -k t -s a -l 2 -q f -m 1 -i 9 -i 6 -t 7 -o 5 -o
p -h 5 -m 1 -l 7 -q 3 -i 4 -k 6 -p 3 -j u -i 2 -l c -o 3 -l 3 -n 3 -k 4 -i 8 -k d -w 3 -l 7 -l 2 -k
4 -k 8 -k 3 -h 8 -j c -p 2 j 2 -j 4 -i 4 -n a -l 3 -h 5 -q 2 -j 4 -v 7 -w d -l 8 -l 6 -j c -l 2 -m
7 -l 6 -k 1 -o 3 -j n -h 2 -o 2 -j 5 -i 1 -s o -n a -k 9 -k f -o 7 -m g -h 2 -k g -m 6 -h 1 -k 1 -t
m -i 2 u 1 -s o -m c -i 2 -n 2 -1f 5 -r e -x 3 -l c -k 3 -i 4 -i 1 -r i -h 2 -i 7 j 2 -r 6 -j 9 -o
2 -m 1 -j b -k 1 -l 7 -h 6 -h k -j 1 -k m -m 2 -r 8 -k 6 -l 1 -m b -p 6 -k 2 -j 9 -t 3 -i 8 -t 5 -j
b -i 2 -s 2 -j 5 -m 2 -m 2 -o 6 -k a l 4 16 3 -m 8 -k x -h f -j 3 -k d -u 5 -m e -i l -k 2 -j 9 -l
9 -m 5 -j c -o 4 -s 5 -v 1 -r 1 -n k -o 1 -p 7 -j 9 -i 7 -m h -p 2 -i 9 -n b -m 2 -l u -r 1 -k 3 -q
3 -h 5 -j 5 -o 2 -k 3 -k 6 -i a -k 3 -k b -h 1 -h 6 -h o -r 8 -k a -j 4 -i 6 -m 7 16 1 -k e -n 6 -o
4 -m b -k 3 -l 3 -h 1 -k b -n h -k 3 -i j -u b -j d -j g -n e -i 2 -u 5 -s 1 -j 8 -i 1 -n 8 -1e a -j
6 -i c -o a -t 3 -i 5 -k 3 -l f -v 4 -j 2 -i 9 -h 5 -p 1 -p 3 -j g -j 10 -h 3 -j 4 -h 4 -k j -l 1 -o
4 -m a -l 3 -m 7 -j b -j 8 -k 1 -s 5 -r c -v h h 6 -s 5 -o 4 -s 3 -j 1 -n 6 -h 4 -r 2 -k j -k d -m
5 -o 1 -p 1 -n a -i 2 -m 3 o f -h d -l 1 -j 1 -m 1 -l a -l 6 -q q -o 3 -j 2 -l 4 -i a -m 2 -q 4 -j
2 -m a -j 4 -j f -r 4 -j 1 -p d -j b -i h -k 6 -n 1 -i 8 -q 9 -m 4 -l 8 -i 3 -m 5 -h 4 -i 4 -m 3 -i
b -o 2 q 1 -m 2 -h 2 -j 8 -k 1 -w h -h 2 -k 6 -n d -k 1 -k 3 -j h -h 3 -l 7 -13 7 -h 4 -j d -o a -n
2 -m f -p 2 -m 8 -n 4 -h 3 -h 1 -k k -i 4 l 1 -h 5 -i 2 -l l -n 2 -l 8 -1j 1 -i 3 -l d -i 9 -w 3 -n
5 -l b -j k -k 9 -j 5 -i a l 4 -i 6 -j e -l 2 -p 2 -k 1 -1g 2 -k 1 -n 1 -n 4 -m 2 -k 1 -z 2 -o 7 -i
3 -l 6 -x d -o f -k 2 -j 2 -x a -l h -t 5 -o 12 -s 1 -i 2 -m 2 -p d -k 2 -v e -l d -k 2 -j 3 -k 3 -l
8 -n 3 -i 5 -l 9 -n c -w m -i f -v 6 j 5 -k 12 -k 1 -x 6 -m d -i k -h b -k i -j 4 -i 1 -i d -i a -l
1 1a b 11 7 -n 8 -q 2 -m 1 -i 8 -m 4 -j 2 -o 8 -h 2 -v n -n 4 -q 3 r 2 -o 5 -r j -t 2 -r 8 -i d -l
d -l 3 -l 4 -s 2 -m 2 -t m -l d -k 1 -j h -j p -k 7 -j j -h 4 -p 6 -m 2 -n a -l 1 -k d -i g -j 6 -k
3 o 2 -o o -m 5 -u 1 -n 4 -i 6 -n 3 -j 2 -m 1 -n 5 -h 2 -k 3 -m 1 -k 3 -i 1 -13 8 -h 7 -i 5 -h 4 -l
2 -j 7 -l 2 -k 2 -h c x 9 -j k -j e -q 9 -j 5 l 2 -l d -i b -h a -l c -l d -o 2 -h 4 -s 6 -i 1 -i
b -r r -o a -t 1 -i 2 l c i 4 -n 2 -q 8 -n a -l e -k 7 r 9 -i 5 -i 6 -r 3 -o b -k 6 -j c -i 7 -n l -n
e q 4 -j 7 -i 8 -j 6 x 8 -h 11 -o 7 -k 4 -n 5 -u 3 -m 2 -p l -p 6 -s f k v -k 8 -n 2 -o 2 -k 9 -o
b -k 1 -o 6 -o 6 -i 7 -i 5 -h 3 -p b -k f -k 6 -q 6 -o m -h 7 -l 1 -t e -t a -q 5 -i 5 -u 6 -n e -i
1 -r 5 -k h -o 1 -h 3 -t 3 -k 8 -i 2 -l 4 -13 b -r 3 -p 2 u 1 -i 2 -o c -j c -l 1 -j b -t f -h 1 -i
1 -k 3 -h 9 -k o -m l -n 8 s d -j c -n g -j 1 -i 1 -13 5 -j a -m 4 -j 6 -k 6 -s 11 -j 1 -q 1 -j 1c -t
4 -n 1 -j d -1b 3 -n n -h 7 -i 3 -t h -l 4 -i 8 -h 1 -j j -u 1 -j s -m 3 -m 6 -q 9 -n 3 -k 4 -q 1 -h
2 -t 1 -h 2 -j 5 -m 9 -j 2 -i 3 -11 6 -k d -i 8 -s 5 -u 4 -p 2 -m 6 -11 5 i 1 -u 5 -o 5 -p f l 8 -n
3 -j 1 -k 6 -q 4 -u 4 s 7 -k 9 -14 3 -h 5 -q f -m 6 -r 4 -l 3 -m a -h 1 -k 5 -h f -k 2 -k e -t 4 -h
4 -q l -k 9 -13 4 -k 3 -j 4 -n 6 -i 3 -s 8 -n m -k 2 -h 3 -y l -v 6 -m 3 -i 9 -p 8 -s 7 -h 5 -l 2 -h
7 -u a -p 9 -n d -i 3 -n 5 -i h 17 h -m 1 -i d -l s -j p -p 7 -u 3 -j 2 -l k -y 6 -m 2 -n 4 -j 1 -m
8 -h 4 -n b k f -n f l 1 -m 9 -m 1 -l 4 -o k -n 6 -q 2 -m 3 -v 4 -p 1 -m 3 -j 1 -k m -h 6 -o 14 -n
e -l a -p 2 -j 6 -l 1 -r 4 -l 1 -i 3 -j 2 -j 7 -q 9 -j i -q 1 -i 7 t 8 -o 2 -o 5 i 5 -k 2 -p 6 -k
6 -j d -h e i 8 -k b -s n -m 8 -q s -l 1 -i 9 -i 2 -n 2 -j l -l 4 -s 8 -u 3 -m 2 -k 3 -m 9 -l 4 -m
7 -t 1 -k 1 -m 9 -i 3 -j 5 -p z 14 7 -h 1 -i d -p 2 -n 2 -k 3 i 9 j 2 -h 6 -j 4 -j d -l 8 -i 3 -j
7 -h i -q 1 -l f -r 2 -k 9 -j 9 -l l -j b -h 6 -o 2 -11 c -m 2 -y 6 -h 3 -j 3 -q 5 -i d -i 2 -o 3 j
4 -h 1 -i n -m g -i 7 -o 1 -j 3 -r i -j 2 -q 9 -t 7 -m 2 -k 4 -m k -n b -m 2 -i 4 k 6 -i 9 -h 5 -m
4 -m r -j 1 -h 6 -r 5 -l 1 -i 4 -o e -n 3 -p 3 -p 6 -k d -k 1 -k g -k e p 1 -i k -n i -j 7 -n 2 -i
7 -n m -q g -m 4 13 3 -h f -l j -m 3 -j 3 -r 8 -s 4 -v 1 -k 5 -i o -m 2 -q 2 -k 6 -l 8 -1h 6 -j 4 -i
2 -m e -k 9 -j 1 -j 1 j 1 -j 3 -p 7 -s 4 -i c -m e -h 3 -t 1 -s 2 -m d -k 9 -l k -l a -x 5 -p 6 -y
5 -p l -k r -i p h 7 -j 8 -l s -r 1 -v c -h 1 -h 9 -j 1 -n 5 -h 1 n n -r 7 -2a 3 k 5 -h 7 -h 9 -n
9 -m j -i 4 -o 1 -h k -h 6 -r 5 -l 1 -k 8 -i 7 -m 2 -m t -i a -i 3 -i a -l 1 -l 2 r 5 -n 2 -i 8 -p
5 -v 9 -q 1 -h 7 -k 6 -k 1 -h 1 -k 4 -n 7 -i 3 -i 5 -q 3 -j 1 -h 3 -k 3 -p 2 -h 4 -p 6 -k j -j 8 -j
h -k 5 -h 2 -i 2 -j 4 -o 4 -l 4 s 1 -k 5 -m 3 -j 1 -s 3 -q 3 -k 8 -i 4 -l d -n c -j 3 -s d -o b -i
4 -j 2 -l j h 1 -n 8 -j 2 -n b -n 5 -m 2 -j e -n 4 -m e -k i -i 7 -r 5 -q 2 -m 6 -j 8 -i 2 -l 3 -u
1 -k y -j 6 -o b -i j -p t -h 7 -m 2 -l g -h 7 -l 7 -1k n -l 7 -l x -m 1 -i 1 16 2 -h 2 -l 3 -h 2 -o
c -k 5 -i 1 -o 1 -i 2 -k a -l 7 -m c -s e -r 3 1l g -t 4 -k 1 -i 5 -m j -k j -n 1 -h 3 -j 1 -h 9 -j
3 -i a -j 3 -l e -j 2 -j a -n 2 -n 1 -i 7 -i 2 q 4 -k 9 -i h -o 2 -j 6 -j c -i 9 p 6 -i 13 -m j -j
2 -h 6 -k n -o h -i c -j k -i 1 -r 1 17 2 -i e -q 3 -n 8 -p 4 -o h -n 7 -k 5 -q 6 -y 1 -j 3 -i 3 -r
b -q 9 -i 6 -k 9 -u s k 4 m 2 -q a -h c -t e -k 1 -o 6 -j g -r 4 -u 2 -i 9 -m 1 -v 7 -i 6 -x f -i
f -l 2 -n h -k g -i r -j a -l 2 -h b -l 6 -l l -s q -l d -p v -i 4 -l 1 -l 2 -p 6 -p 4 -r 3 -m n -j
2 -o 2 -k 2 -o 7 -n g -j b -h 3 -k h -p 8 -j 6 -o 8 -k 1 -s 3 -j 9 -i 5 m e -i 3 -l 2 -i 9 -i 3 -j
4 -10 6 -l 1 -j m -n d -k 6 k 1 -k 3 -l 2 -p 1 -p a -l b -j 5 -i l -q 4 -j a -w 2 -k 8 i 7 -m 7 -l
2 -j g -m 2 -o e -i 2 -k d -17 a -j 7 -n 5 -p 8 -s 18 -i i -o 3 -j 1 -i 9 -n 6 -s e -l 4 -k a -h e -j
j -m 3 -o 1 -m 1 -m 1 -o 2 l 3 -j b -j k -h 4 p d -j 1 -l 9 -n 4 -p 8 -m 2 -1c i -j 2 -w m 12 5 -m
e -m 8 -i 1 -m 3 -i 7 -h a -j 2 -o c -o 8 -n 4 -j 9 -l 8 -k 8 -k 6 -i 2 -m 4 -i 2 -j 1 -i 8 -n 8 -n
j -j 9 -h 2 j 9 -l 6 1j s -q g -t 7 -i 7 -n 2 -j 1 -j 3 -l 3 -k 8 -y 6 -i 2 15 3 -q c -k 6 -i 8 -l
4 -o 5 -i d -l 4 -h 1 -k 7 -l 4 z 1 -h 2 -h 5 -k f -n 8 -k c -o 4 -i 16 -10 5 -k 1 -k 5 -x g -o 2 -i
9 -j 6 -l c -k 1 -j 3 -j y -l b -q 6 -x 5 -o 5 -j 8 -k 5 -k 2 -i 1 -i 3 -j 1 -k 2 i 2 -j 1 -i 1 -s
13 -r f -t c -i 3 -s 2 -p 6 -n k -p 2 -z 7 -w 8 -q 7 -j f -h 4 -w j -i 3 -m 9 -l 5 -l 7 -j 5 -j 3 -q
2 -k 2 -r 1 -l 3 -n 4 -q y -i h -m 8 -h 8 -k k -i 4 -p 2 -i 3 -j 1 -j l -h f -h 2 -i 3 -j c -h 3 -n
6 -n g -z a -j 4 -i 8 -m f -k 3 -h 1 h d -l 4 -k 8 -o e -k 8 -o 8 -r g -m 1 -l 1 -k i -l 7 -10 8 -h
7 -i d -o b -i 6 -s n -i 5 -i 9 -m 2 -v 2 n 7 -n 3 -h l -i 8 -n 6 -j 2 -m 6 i 2 -n 1 -k s -i h -i
6 -h w -h 6 -l 6 -k 2 -10 5 -o 7 -n 7 -h 6 -j 9 -k i n 7 -j d -l 5 -l 4 -h e -r 1 -m r -i 1 -j b -j
l -h 4 j 2 -j 1 -j 4 r 3 -s b -k 1 -l 3 -j 8 -r 3 -l b -i 1 -o 7 -n k -n 3 -i 8 q e -i b -n 7 -i 5 -k
5 -m b -i 1 -k 4 -q d -q 6 -h 1 -p 3 -p 2 -o 4 -i e -k 2 -i 1 -j q -k 8 -i 5 -i 5 -h h -l 6 -11 1 -k
9 -k 6 -w 2 -m y -m 3 -q 3 -h i -m 3 -k 6 -n 9 -j 5 -j 1 -l 8 -q 1 -i k -k 2 -h 8 -m 5 -j 4 -r 6 -q
5 -h 1 -r 7 -l 2 -l h -m 3 -h f -r 3 -o 5 -l 2 -o f -l 9 -r 1 15 2 -h 5 q u -s 3 -j h -v d -i f -l
7 -p e -j e -m 2 -16 1 -k 8 -k h -l 4 -o 6 -i w k 3 -k 8 -j 2 -h 3 -i 3 -l c -m 7 -r 5 -j 4 -n 4 -k
b -k 7 -l f -n c -k 1 -r b -h 3 -k g -j 5 -o l -o 9 -n 2 -l 6 -k 5 -h 2 -o d -j 3 -i c -p 9 -q i -j
5 -h 2 -q 8 -n 2 -i 1 -y 1 -j 3 -i b -k 3 -j c -u 7 -p d -i 1 -j 4 -n 5 -h 3 -j 6 -j 4 -k 2 -p 5 -j
a -m 9 -m b -s 2 j 6 -h 5 -i 2 -p j -v a -m 2 -h 9 -l 1 -p 5 -i 1 -n 7 -i 7 -o d -r 1 -h 3 j 7 -q
3 -n 7 -s 8 -n 6 -k 4 -j 2 -m 8 -j 8 s 6 -k 6 -i 7 -l 5 -l 2 -n a -p 2 -n e -l d -k 5 -h g -j 4 n
e -i 3 -x c -t d -l 2 -l 6 -h c -k 9 -h 3 -s n -i 2 -l 2 -h 5 -j f -p 5 -i w -i g -q b -o 2 -i 9 -k
3 -j 6 -v 3 -p 2 -l a -h 1 -p d -k 1 -i 6 -p j -n 5 -n 2 -o 8 -o 2 o 3 -j t q 7 -x 2 -h 2 -k a -h
i -q 9 -n a -j h 1n b -h e v 4 -k 3 -j c -r a -w 1 -j b -i 3 -i 5 n 1 -h 8 h 9 -n 1 -m 5 -p 9 -j 1 -n
5 -k 1 -m 7 -u 7 -w 4 -p h -n 6 -i j -r 1 -k 3 -q 2 -l 1 -o j -n p -o 4 -h 3 -i 1 r 1 -j 2 13 1 -i
5 -h 9 -k g -j 2 -m 3 h 19 -i 1 -l 6 -j 4 -i 3 -i 8 -m 8 -i 1 z 1 k 7 -j 6 -h 2 -i 2 -m 6 -k 7 -j
1 -m 2 -y v -l a -t j -j p -m 4 -10 r -k c -o 9 -l e -q 8 -j 2 -i d -n 5 -i 6 -s 5 -p e -i 8 -i k n
h -11 1 -k 2 -m b -j 3 -k 2 j 2 -o 2 -m 4 -m 1 -p 2 -q 3 t a -n 3 -n 1 -i 4 -j 2 -k 2 -j c -h m v
1 -o 3 -n 6 -o 3 -t 3 -k 4 -k 3 -j p -i 8 -i a -j 7 -m 9 -o 6 -l 9 -i a -p o -j 8 -h 8 -o a -o n -h
s -r 1 -i 5 -r b -j 2 -v 3 -h p -j c -p 3 s 6 -i d -l 4 -h 9 -s 5 -k 4 -k e -j 7 -i 3 -o k -o c -n
2 -k 2 -p r -h 5 -o 1 -p 5 -i 1 -k 1 -k f -p 7 -n 2 -i a -i 4 -o 9 -t j -l 5 -h 8 -n 1f -o g p 5 -k
3 -o 2 -j 5 -l 5 -k f -m 2 -j 6 -l 7 -h a -u 1 -o 2 -m n -i b m 7 -j a -h 2 -k 5 -l 8 -s 3 -j 5 -m
3 -n i -l 2 y 9 -n 1 -m 6 -j 1 -14 o -n 1 -r 2 -j 8 -l 2 -k 5 -z 9 -m 8 -k 2 -j 1 -i d -n j -l 9 -i
e -p 2 -m 1 j f -i 8 -h 1 -j 2 -n 5 -i 5 -m 4 -k 4 -p 1 -h a -i c -q 3 -i e -j 5 -r 14 -i 3 -u e -j
e -q l -1e j -i 1 -q g -m 6 -h 5 -p f -k 3 l p -i f -z d -i 2 -o 7 -y 8 -l 6 -i 2 -j 8 -i 3 -s 4 -k
5 -j 4 -m 6 -i w -o 7 -o 1 -k 1 -j e -q 4 -n l -l h -i 3 -h 3 -n 9 -m b -n 4 -h 4 -h 5 -h c -u e -i
1 -s s -t 1 -i 1 -m 1 -u 9 -r 8 -l 2 -n 2 -o 1 -u 4 -l g -i b -i 3 -j p -h 7 -n g -m 9 -n 8 -m 5 -i
4 -i 9 -n 9 -q 2 -r b -l 1 -m 8 -n 6 -17 i -l c -j 3 -n 2 -k a -j 6 -j i -j 2 -k d -w 3 -m 2 -i 1 -k
2 -i j -q 5 -m 2 -o p -r 3 -p 1 -k g -o 2 -o 3 -15 5 -l 8 -n b -j 4 -j 2 -n 5 -k 2 -n m -n 4 -13 2 -k
w -i 4 -q 6 -o 5 -i 6 -i 9 -o b j 4 l e -i 2 -h j -k 1 -j 2 -k 2 -o 7 -k 6 -12 c -k 7 -j 4 -j b -k
8 -i 1 -n 4 -h 7 -l 2 -p 7 -j 9 -n 8 -k 7 -p 5 -j 3 -k 1 -m 4 -j 6 -i c -l 6 -i 1 -t w -i 1 -j 7 -m
1 -m 8 -t 3 -i 4 -17 b -k 5 -h 7 -t 1 -m 5 -h q -j 4 -i 4 -16 6 -i 4 -l f -q 7 -i b -p e -m e -i n -m
j -k 2 -l 1n -k j -o 2 -q 2 -n a -n a -k 1 -i 9 -j c -j 8 -o 9 -n 2 -s 4 -n 9 -o 6 -m 4 -p p -u 8 -k
2 -r 9 -l 1 -n 5 -k g -h 4 -k 1 -i a o 1 -11 4 -i 1 -r e -j 7 -j g -i a -h 4 -s p -i 1 -j 7 -k 1 t
7 -j 9 14 2 -j 5 -k 2 -h i l m -i 1 -j 2 -u 1 -h 3 r d -i 4 -o f -o f -i 1 -m 1 -i 1 -k 3 -l 2 -n
4 -k d -n a -i n -q 4 -i b -n 1 -s h -k 4 -l 3 -l 4 -17 9 -m 2 -j 5 -h 2 -o 7 -j 4 -s t -i w -1r 5 -k
k -n a -h d -m 1 -o 5 -j 5 l k -h e -v x -s 1 -i 2 -l 1 -15 3 -l 7 -x z -10 2 -l b -j 1 -i 1 -k 1 -i
4 -v 6 -j 5 -k 3 -n 2 -n 2 -h h -p f -u 6 -q 6 -z a -l 2 -i 9 -h 7 n h -v 1 -j 2 -k 2 -m 8 -q 5 -t
1 -k 5 -j 1 -i 4 -u 1 -j 1 -j 4 -j b -i 5 -k 1 -l 7 -k 4 -j 7 -j g -j 1 -i n -t e -l 3 -r 4 -o m -p
7 -i 1 -r c -k 5 -k 1 -h a -i 2 -k 6 -u 1 -p 6 -k 2 -h 3 -k 7 -r c -j m -h 6 -j 2 -m 4 -u c -s 6 -q
2 -j o -m 5 -k 6 -i 4 -t 3 -l 7 -m 5 -p 1 -m 5 -11 g -i 6 -h 7 -l 5 -i 2 n 3 -j 5 -l 3 -n r -j 2 -m
4 -i 3 2a 1 j 1 -i 2 -h 8 -j b -j q -m 8 -l 3 -i b -k 3 -i 1 -q 8 m 7 -o 7 -o 3 -n k -s 5 -v r -i
c -i 7 -j 4 -s 2 -k 9 -h a -n 4 -q b -r 2 -h 5 -10 7 -q 4 -q d -o d -h a -j 3 -n 1 -h 7 o 5 -n k -y
g -i 6 -j 6 -h 2 -i 5 -p 2 -l 6 -n f -l 1 -h 1 -o e -i 4 -j 4 -i 4 -l 1 -p 3 -r 5 -r 1 -h 6 -j h -u
4 -k a -k 6 -l c -m a -v 3 -h n -m 1 -i 4 -j 7 n 5 -k g -i j -m 6 k 4 15 5 -i 5 -o 4 -l d -l 5 -i
3 -l 4 -j 7 -l c -w 4 -n 9 -r 7 -o 1 -r 9 -j 3 -i 6 -i q -j 2 -k 2 -i 2 -j d -i 8 -i 3 -j 4 -i g -k
6 -w 2 -20 1 -r 7 -s 13 -i 7 -u 2 -i n -i e -m 1 -l 1 -h 1 -p 2 -l 2 -t 2 -u a -p 4 -p q -j e -h 7 -j
5 -m j -l d -o 3 -i k -l a -k 1 -j 2 -k 4 -o j -t c -j 6 -l 2 -o g -i b -i 5 -l 2 -k 8 -m j -k 2 i
5 -j 5 -j g -m 5 -o 1 -r b -1a 8 -i 2 -j 9 o 9 -y 5 -o 6 l 2 -i r 1g e -h 8 -i 9 -h 4 -k a -i 7 -m
8 -h 7 -h 7 -k 1 -n 2 -j 2 -j 1 -z 2 -j 2 -k y -o 7 s 1 14 2 -m b -k c -k g h 7 -n q -y 1 i 2 -j 4 -m
3 -l 2 -p e -l 4 -j 2 -k 4 -1m 3 -i e -i 3 -l 7 -i 5 -h 2 -r 2 -m 7 -o 5 -j 3 -l 8 -m p -h 3 -k 2 -j
a -n 1 -n 7 -p 1 -l 4 i 3 -o a -i 7 -j 1 -i 2 -l 7 -o d -j l -o 4 -m 4 -i 6 -h 2 -p 6 -k b -o 1 -i
d -j l -u 5 -j 4 -j 6 -k l -j 2 -i 2 -h 2 -o 6 -j 3 -s a -h 4 -o d -m b -o 1 -p 2 -s 8 -p 9 -j 2 -k
k -k 9 -k 2 -j c -r 1 -n h -p 7 h 3 -i a -h e -j 9 -j 1 -h 1 -o g -h 1 -h 2 -m a -i 5 -k 4 -q 6 -l
f -h 1 -m d -r i -o a -n c -j 2 -k 8 -o 3 -i c -q 4 -j k -o 2 -s 2 -x 3 -l 1 -h a -r 1 -i 6 -n d -i
4 -n 5 -n 7 -j 9 -n 6 -p 4 -m 3 -i j -k 2 -h r -l g -m 2 -m 3 -t 4 -1k 4 -i 8 -l o -j a -l d -r y -k
a -i 1 -x 1 -i h -k 5 -n 9 -m 1 -p 9 -l 3 -t c -i g n 3 -x j -j 4 -n 7 -u 2 -h e -m b -j 2 -w 5 -l
4 -y 1 -m e -i 1 -l 9 -l 4 -j 2 -l 3 -h 1 -l e -n f -k b -p 1 -m b -s 6 -q f -j 8 -o 2 -i 1 i d -l
8 -j h -n a -w 1 -m 8 -u 9 -s 5 -y 5 -z 2 -v c -m 2 -j 3 -q 5 -k 6 -n 4 -p 7 -j 1 n 2 i 1 -h g -k
7 -l e -s 5 -k 2 -h 5 -l 1 -i 6 -m 3 -v 1 -q 8 -k j -k 2 -j 9 -n j -l 5 -q 2 -i 1 -v 1 -n 8 -s 9 -j
i -j 4 -k 7 -m a -j 3 -y g -k 8 -k b -l h -k 3 -m a -k 6 -i 3 -i 6 -i 2 -j 2 -m k -m e -i j -o 4 -l
3 -n f -i 4 -l 1 -i 6 -k 4 -m f -p 1 -h n -i 7 -s 8 -q e -x 2 -o 7 -k 5 -j 4 -q 1 -l 3 -i 3 -o 1 -l
7 -n 1 -o 1 -h k -s 8 -j 4 1h 1 -j 1 -h 3 -o 2 -m h -h g -n 9 -o 6 -j 6 -j 7 -k 7 -11 f -i 1 -j 1 -q
7 -m j -r 2 -j 2 -k 2 -k 2 -j f -k 2 -h 3 -j i -o a i l -z 9 -h 5 -j e -i z -h s -l b k 2 -i 1 -s
1 -i 3 -j i -i s -m 1 -l 7 -l a -i 5 -j 2 -m 9 -l e -u 9 -r c -n 4 -s a -i m -k 5 -l 5 -v 5 -m 5 -q
2 -i e -j f -u 5 -k a -i 5 -k b -t 2 -k 8 -q 5 -m b -m 2 -n 2 -k 7 -q c o t -i 1 -j 9 -r 1l -i a -m
d -o 5 -k 6 -i d -i 1 -i 4 -i k -12 2 -p b -q 2 -i 2 -r 1 -j 6 -z 3 -j 4 -r 5 -i a -k 9 -j h -j 1 -u
5 -i f -h c -k 4 -h 6 -i 6 -n e -n 1 -k 4 -w l -l f -h 9 -i b -h f -h l -l 7 -s 9 -n 8 -w 1 -p k -j
3 -z 1 -i 3 -j 2 -j e -j 1 -p g -q 5 -j 3 -j 1s -h 3 -i 4 -j 5 -m 5 -k 1 -m 1 -s 5 -m 3 -h a -k 1 -p
o -o 4 -o 4 -i 1 -o a v 4 -p 1 -q 6 -n 4 l 8 s 7 -j f -s 2 -s e -u 7 -h 4 -i 4 -j 9 -l 6 -m 1 -m r -n
2 -n 3 -n p -j 6 -q 8 -p j -m 3 -i 1 -u 2 -q 5 -j a -p 5 -k 6 -u 1 -i a -j 1 -n 5 -k r -j b -y 3 -i
t -n 2 -10 2 -o 3 -q 1 i 2 -i 3 -i 6 -s e -j 1 j b -i 6 -l 2 -n w -t 3 -i 8 -s h -k 1 -m d -q 9 -j
2 -k b -m 5 -l f -p 8 -i 2 -m 5 -p 2 -l 2 -j 2 -o a -i 6 -q c -k e -h h -j b -p 2 -l a -s f -v g -l
g -h 2 -j 1 -l 1 -m 3 -k 3 -l 9 -h 3 -i b -n s -i 3 -l 3 -t 1 w c -k 1 -h 2 -k 2 -m e -m 9 h e -l
2 -i 8 -o 3 -k 5 -t 4 -t 6 -l 5 -k 9 -p 7 -n 5 -i d -k 4 -p 7 -h 5 -h 1 -m 1 -s 5 -y y -i 7 -i 4 -k
1 -h 5 -l 1 -h 6 -n e -w 1 -j 3 -o 2 -j 5 -m b -o 1 -i 6 -z g 18 a -m k -t 4 k 2 -o g -j 3 -1l 1 -l
1 -k b -n t -t 4 -1e 4 -o 2 -k 1 -j 2 -j 5 -k 4 -m b p j -m 3 -j 7 -m 1o -i 3 -k 6 -i 1 -l 1 -h 7 -p
5 -j n -k z -r 1 -i 8 -j p -s 3 -s c w 1 -i 1 -u 8 -r 5 -o 1 -m 6 -l 6 -r 3 18 7 -k 2 -h 2 -i 6 -n
1 -y 8 -h 6 -i 3 -i 2 -i 2 -i 2 -j a -i 2 -j 6 -k 6 -k a -s t -j m -m 5 -p 1 -i o -r 5 -p 2 -n 8 -m
g -p f -m 3 -h 4 o 2 -k 1 -n a -i 6 -q 6 -i 2 -i 2 -k 3 -k d 10 1 -q 2 -j 7 -l 3 -t 4 -i 16 i 4 -j
7 -i 5 -j d -h 2 -k j -k 3 -l 7 z 1 -m 6 -i 2 -k 3 -i 2 -j o -m 2 -n 4 -j g -q 4 -n 1 l 4 -j 5 -j
c -m 4 -m 3 -h 1 -r 1 -i g -t 6 -h d t 6 -h 6 -j 7 -w 4 -m 6 -i h -q 7 -n n -v q -l 2 -i 6 -l 2 -p
1 -l c -l 3 -v e -i 1 -p 8 -u 1 -m 5 -m 5 -p r -h 2 -k g -k 6 -l 1 -j 8 -k f -l c -k 7 -o m -l 2 -h
e -o 3 -k 9 -o c -k 1 -k 1 t 2 -i c -19 9 -j 1 -k z -l h -r 7 -m 1 -k 8 -j 3 -k 6 -l 2 -m f -h 1 -n
2 t 8 -2k 7 -h 6 -l 3 -h 3 i a -h 1 -j 2 -u 3 -q 1 -i 2 -j b -k 3 -k y -r a -j 4 -l d -h 8 -i 3 -j
7 -k 4 -o 9 -p 8 -h 4 -i 6 -l a 2a 2 -l 5 -k 1 -m 8 -j 5 -k 6 -10 p -k 4 u 6 -k 6 -k d -m 8 -p 7 -h
f -p 4 -h 6 -o 2 -h b -h 2 -m 1 -h g -m 6 -m h -i 6 -w 2 -q 1 -l 3 -m 4 -m 5 -j 7 -m 4 -l 5 -v 4 i
2 -l 5 -i 6 -j 4 -i 7 -l 2 -m a -l 4 -m 7 -k 1 -q 2 -j 3 -o 5 -o 2 j b -l 8 -l 4 -h 4 -j p -o 3 -n
3 -r 5 -l c -l 1 -h 1 -h 5 -k 2 -n 1 -k c -1a 7 -h a -i 4 -o 3 j 16 -n 2 -i 4 -n 4 -j b -j a -r 5 -s
2 -w h -i 8 -p e -o f -l 7 -k 8 -i 5 -k 6 -w 2 -h 8 -m 9 -k 4 -k 1 -q 7 -u i -j 5 -j c -r h -i 2 -q
8 -m 1 -l 6 -14 f -j 4 -m 2 -h 4 i h -w 7 r d -o c -m 1 -p 1 -x 1 -v 9 -s 1 -n 3 -l 11 -p k -r 3 -i
b i 2 -i e t i -k 3 -k 1 -l 6 -h 2 -m 3 -l 8 -r 2 -m 5 -m 8 -n 5 -h 5 j 7 -n 5 o 5 -o a -j 2 -m 3 -h
1 -o 1 -i g -l 4 -n c -m 5 -i 1 -h o -j e -q 3 -s 9 -h y -n 5 -k 6 -l 7 -l j -k 6 -o c -i f -h 3 -o
m -j m -q 4 -i 2 -q 2 -m 5 -q 5 -i 2 -j 3 -m 4 -r 2 17 8 -j 1 -i n -n 3 -i m -k 6 -i 2 -i 8 -l d -k
j 17 b -o 7 -i 6 -n 2 -i 1 -j 3 -q 7 -p 1 -j 1 -q m -m c -m o i c -q 4 -j 5 -l 1 -j 4 -l 4 x 5 -q
4 -o 1 -r 2 -l 9 -q 3 -h 7 -i 4 -k w -k 5 -q 9 -p i -j q -m 3 -h k -s d -l a -p 14 -k 4 -h 2 -h 2 -j
8 -u 3 -m i -p 2 -l 4 -o i -u f -l 7 -h 7 -r f -l 3 -j 8 -v 4 -m 9 -o a -t m -p 6 -u 9 -p 3 -q 4 -l
1 -j 2 -p b -l 1 -i 2 -k p -p h -v 5 -o q -h g -i 4 -j 9 -i 8 -n 3 -1v f -j e -l 9 k 1 -h n -t 1 -i
4 -l 7 -m e -m 4 10 7 -m 7 -l 1 -m d -i c p 9 -j 2 -k 4 -i 1 -j 1 -m a -v 1 -i 8 -j 8 -h k i 1 -o
1 -l f s 4 -n n -j 4 -l 4 -p 1 -h a -n 1 -r 2 -q 1 -13 1 -o 1 i 2 -y 1 -u 3 -q 4 -m d -m 5 -t 5 -p
3 -z 8 -q f -i b -r 4 -k 9 -w 9 -v g -v c -j i -n 2 -l 1 -i 5 -v 2 -p 8 -k 3 -l d -p 2 -l 5 -n l -l
3 -i 2 -l 1 -i 3 -k 5 -s 1 -k 7 -m 1 -n 1 -l g -i 6 -n c -q d l 3 -i 1 -z 4 -k 5 -o 7 -r 3 -i d -n
7 -j 7 -i 3 -i k -l 4 -j 7 v f -n 5 -h 1 -j f -i 9 -l 10 -i h -i 3 -j 8 -h 2 -o a -h 1 -i 6 -u 7 -i
4 -i 4 -l 1 -i 1 -s 2 -h b -m 4 -j 8 -k 2 -l n -k 6 -i 19 -n 2 -s 4 -o c -j 4 -h 7 -h 5 -i 6 -m j -j
2 -n 8 -x a -r 2 -r g -k 2 -i 1 -j s -y 2 -n 3 t 1 -m 5 -j 1 -16 i -j 6 -m 7 -o 4 -k 4 -n 3 -i e -1c
3 -j 4 -i 5 -i j -j 3 -j 4 -h 3 -m 7 -m k -h d -l w -m 1 -i a -s f -m 3 -s 8 -m d -i 6 -n o -k 5 -k
4 -j d -m 1 -n 2 -l d -o 2 -j 8 j b -10 i m e -l 1 -l a -l f -m 9 -i 9 -m a -n 9 -u 2 -p 1 -i 5 -i
b -m x -y 2 -k c -i 3 -l 7 -p 1 -m 4 -j 6 -o i -z 8 -k 4 -n 7 -j 2 -m 2 -p 9 -m 9 -i 3 -j 2 -i 8 -j
b -10 b -k 2 -j g -k 1 -i 1 -i 2 -l 7 -m 9 -m 1 -j 5 -t 8 -h h i 3 -o 2 -i a -o 5 -i a -j 1 -l a -o
2 -i c -o 4 -t 1 -i 3 -r 1 -o 5 -l 3 -i r -n 3 -k 7 -o 3 -j d -j 7 -j b -l 5 -k c -i 1 -j 3 -j f -l
2 -r 2 -i 4 -l d -l a -k 2 -j 8 -q 4 -l a -j 5 -r 5 -l 7 -m 6 -h 2 -2o e -k 2 -j 7 -w a -s 5 -j m -v
2 -j c -i 2 -l 5 -r 9 -p 9 -h 3 -j 7 -m 5 -l a -k 5 -l 9 -j 9 -j f -i c -i d -m b -k 1 -10 2 -m 6 -m
1 -n 1 -k 5 -k q 17 f -p b -x c v 2 -k 9 -o 8 -l g -o q -y a -o 1 -h b w a -i j -k 1i -w 3 -i e -u
e -h 2 -i 4 -i 4 -h 5 -t 6 -i 3 -k 1 -h 3 -k 4 -s 5 -o f -k g -n e -h 7 i 1 -m 2 -n 3 -1i 4 -o 1 -k
2 -m 1 -h b -p 1 -l f -j 9 -i 7 -y a -h 1 -i 2 -n 1 -u a -l p -j 5 -14 5 -o 8 -q 2 -i 3 -p 6 -m h -p
5 -j 3 -i 4 n j -h c -m 9 -w 8 -h z -i b -r f -i c -h 6 -k 1 -15 1 -p 1 -m 1 -j 7 -j 9 -o d -i 2 -o
f -m 4 -n i -t 3 -j c -z 9 -j 4 -j 5 -i 2 -j 5 -m 2 -m l -l a -r 1 -l y -q c -u 8 -n h -t 1 -s 2 -o
2 -j a -j 2 -l a v 6 -l 1 -o b -j k -x 8 -i 1 -i s w a -h 1 -t 1 -j 3 -j 4 -s 2 -m 1 -k 2 -k 5 -l e n
19 -o g -i 7 r r -i 9 -i 7 -n 2 -l 4 -w 8 -l c -p 5 -l f -j 1 -t 1 -h 1 -m a -h 7 -l 3 -t 4 -j p -i
3 -o b s 1 -j 1 -r 1 -o 4 -o 6 -k n -o 2 -i 6 -l 3 -p 9 -i 8 -k 3 -o 8 -j 3 -q 3 -o 1 -i i -x 5 -h
h -y i -i 7 -o 4 -i 6 -h 8 -h c -n 2 -j 4 -q 4 -i b -i 3 -i 1 -r 8 -p 1 -k 4 -j 1 -u d -m 2 -n k -k
4 -j d -m 5 -j 4 -k 9 -m 8 -p 3 -i 3 -m 5 -m 2 -o 2 -j 1 -j 4 k e -h c -n 6 -r 9 -q 1 -k 2 -m 1 -j
c -i k -n 5 -r 1f -m 7 -m 1 -o 6 -k h -p q -j 8 o 1 -i 4 -n b -j 4 -q 13 -k 3 -l 6 -n i -m q -i f -i
3 -k 5 -o e -j 5 -i 1 -o 8 -k 8 -o p -j 8 -k 2 -y w -l 1 -h 9 -l k -k 8 -m 3 -j w -n 5 -k h -i 8 -r
4 -n 6 -k 4 -i b -m 7 -j 9 -n h -i q -l 2 -j 7 -l 5 -o 4 -o 3 -m 8 -i 1 -t 4 -j 8 -i 2 -h s n 2 -q
b -m 6 -x 2 -l 6 -n c -q 7 -t 4 -z a -i 3 -i b -n 2 -m 14 -n 6 -k b -13 a -o 2 -p 6 -h 2 o 1 -h a -i
2 -j 2 -p 6 -k 5 -s 9 -h 1 -m 9 -l 1 -i 4 -k 2 17 8 -l 1 -l 9 -m 2 -h 4 -m 8 -k b -j n -h f -t 1 -j
d -n e -n n -o l -h e -l 7 -m 4 -l 7 -r d -q 9 -k 11 -l 1 -p j -j 4 -m 1 -k 9 -l f -v 7 -n 4 -i 1 -j
5 -m 4 -n 1 -m 7 -p 4 -i f -j 3 -m b -h h -j 6 -m 6 -j 9 -i 1 -p 8 -j 2 -j 3 -v 1 -i 6 -l 1 -k 1 -r
r -i 7 l b -h 4 -l b -l f -t c -k 1 -j 1 -o 6 -o 2 -o 5 -q 3 -k 1 -m 9 -i 8 -n 5 -x 1 -n 3 -j d -i
9 -k e -m 10 -k 4 -n 3 w q -i m -s 3 -15 2 -m d -u g -p d -j f -i 18 -l 1 i 4 -k 7 -q n -r 1 -i c -k
m -i 1 11 1 -h b -l 3 -m 9 -h 4 -n 4 -l 3 -i 5 -n 2 k 2 -l c -p 4 -o 1 -p b -r c -k 3 -i c -i 2 -q
4 -k 1 -h 1 -h 3 -t 8 -r 8 -l e -j h -n 8 -i 6 -m 2 -o 5 -i 6 -k 7 -k 2 -j 9 -k i -n 2 -j 3 -j 2 -h
3 -r 7 -i e -i 6 -o p r 9 -i 4 -m 5 -o e -k 5 -k 6 -j 3 -h 7 -r f -i 1 -m 1 -l 8 -m a -q 1 -i 4 -m
p -m 4 -i w -1t 6 -l 5 -t 2 -j 5 -h b -l 7 -q e -j d -p 3 -i 1 -p 6 -j 3 -h 4 -p 5 -m 1 -i 5 -i 3 -i
5 -o 6 -m 1 -k 6 1b 6 -i 8 -n r -i 3 -l n -m 3 -r c -i 1 -m 7 -q 1 -n 3 -h 6 -j b -r 5 -s 3 -n 3 -k
5 -k b -k 9 -i 1 -i d -l 4 -i 8 -i 5 12 i -k n -w 1 s 4 -j e -n 1 -l 3 -m 2 r 6 -i 3 -o 3 -m 5 -l
4 -n 7 -k 1 -n 2 -h 12 -j 2 -j 4 -q 6 -k 1 -p c -l 1 -k s -k 1 -u 7 -h 4 -i 5 -j 8 -n 2 -s 5 -i 7 -12
4 -q h -m c -j 6 -r 8 -i 2 -n 2 -j o -h 2 -s 3 -o g -n 1 -p g -v 3 -n j -m r -l 8 -w 2 -n 2 -n 9 -j
1 -p 1 -q 8 -o 8 -o d h c -n 4 -u 1 -p 3 -r 2 m 5 -k 5 -k 2 -m h -i 8 -m i -i 4 -h 4 -j 2 -r a -s
i -j c -q 9 -m 2 -k 7 -j b -k 4 -m c -m 8 -j 3 -j d -m 1 -k 1 -j 3 -p 2 -h 9 -n s -s 5 l e -m 3 -j
b -j 6 -m 4 -q e -n 4 -y 4 -k 3 -k 5 -i 4 -n g -l 4 -t a -p 1 -j a -n h -l 3 -j 7 -n 1 -k i -m 7 -t
4 -l 2 -m 5 -n 7 -h 1 m 8 -v 6 -i 8 -u a -l e -n c -y 6 -m 4 -v x -j f -i 3 -l 1 -s 7 -k 7 -r 4 -l
1 -k 3 -j 1 -h 2 -l 7 -i n -q 7 -i 9 -14 5 -o c -l 7 o 5 -k r -n 5 -l c -v 3 -j 1 -j 4 -k d -i 1 -k
2 -k 4 -j b -i 2 -h j -l c -l 2 -i 1 -i a -m 9 -h 5 -r 2 -i m -y 5 -k d -i 2 -i 1 -p 7 -i c -k 7 -m
2 -19 e -k e -m 6 -o 3 -o k -o g -n 3 -i 2 -p 2 -q b -l 3 -j 9 -l 8 -x 2 -k 2 -h 2 -o 3 -i b -i q -m
e -h h -l 2 -j 3 -m 1 -p 7 -v 5 -h 7 -p 5 -m 1 -p 4 -j 2 -u 3 -n n -i 5 -p 5 -u 8 -v 1 1d 8 -k 4 -k
9 -l a -h j -p 8 -m 2 -n i -q 1 -n c -k 7 -l f -h 3 -h 3 -t 1 -h f -m 4 -l 5 l e -j 1 -n 14 -i o -i
a -h 9 -j 2 o 1 -j 9 -j 11 -m 3 -n 8 -j 1 -j h -j 2 -h c -h 1 -k 3 -j c -h 7 -u 5 -j i -12 a l a -j
3 -o 5 -q 8 -k b -n 6 -o 1 -i 3 w 3 1x 7 -u 5 -t 5 -i 1 -r 1 -j 3 -m 3 -w d -m 4 -l 3 -i 7 -n 7 -i
3 -k 6 -i 4 -m 7 -m 3 -j m -l 3 -m 7 l d -l a -l 2 -j 5 -m 3 -p 1 -w e -j x -l 3 -j a -m 5 -o 6 -p
8 -l 1 -l 5 -m l -k 3 -l 9 -i 9 -m f -k 1 -o 8 -l 1 l 2 -l 3 -h g -j 4 -j 9 -s 2 -14 9 -n 2 -n 8 -j
2 -p 4 -i b -m g -l 1 -k 2 -n w -i 1 -v 4 -l 1 -v f -i g -o 3 -r b -j 1 -n 7 -j 4 -r 4 -k 2 -j l -k
3 v 1 -n 1 -m a -o k -m 5 -j 3 -j 5 -j a -j c -u 6 -l 8 -m 3 -p 1 -l 3 -q 1d -j h -h 7 -n 1 -j 7 -n
1 -r 6 -q e -q 7 -l 8 -q d -j i -k 3 -q 6 -p b -p 1 -o 4 -l 7 -l 9 -k 8 -w 6 -h 3 -n 1 -i b -i 1 -o
z -p 5 -i n -n 16 -h 3 -h 1 -m 9 -r 6 -i 9 -n 6 -l 1 -h 1 -s 1y -k 2 -n 3 -s b -i 5 -m 1 -o l -m 3 -l
7 -j 2 -n 6 -o m -k 2 -h 5 12 9 -q b -s 4 -s i -v 1 -h 8 -o 5 -o 7 -h 2 -o 9 -i a -o 1 -h 5 -l l -l
n -j 2 -o 1 n 2 -m 7 -p h -j 5 j 1 -l 2 -j 3 -l 7 -k b -t 6 -k 3 -k 2 -r 4 -k 8 -j 6 -o 7 -p 3 -p
7 -j 5 w 3 -k 7 -i 5 -i 6 -u c -k 4 -m 2 -t 2 -j 3 -n 3 -v 4 -j v k 1 -l 9 -k f -o 2 -k q -i 8 -t
h -m a -o 2 -x 1 -i b -l 5 -l 6 -1f 8 -j 8 -m o -w g -o g -i g -i 7 -v d -p 7 -m 1 -n 6 -i e -s t -p
6 -n m -t o -n i -h 2 -l 6 -k a -j 4 -k 8 -q 3 -o a -j 5 m 1 -j 6 -j i -n 1 -j 3 -p d -h 6 -k 3 -k
7 -m f -k 6 -l i -h 8 -l a -j j -k a -o 5 -m c -i 1 -o g -k 2 -l b -l c -h 5 -m 9 -p 5 -o 5 -n a -m
3 -o d -j b -k 1 -k 1 -u 2 -j 1 -j 1 -k 7 -h a -u 1 -j 3 -l g -n 7 -i 8 -h 8 -j v -l 5 -t 5 -r 5 -q
c -l k -u p -k 5 -n 5 -w 2 -l 1 -t 5 -k j -k 2 -m m -t 6 -i 3 -j i -v 1 -l 8 -h 3 -k s -h 1 -m d -l
1 -i 3 -q 9 -l 4 -i 8 -r 8 -t 2 -n 8 -o 1 -u 9 -p 1 m 4 -v 8 -i d -k 9 x b -j 8 -k 3 -m 5 -j 1 -n
2 -k 4 -h 7 -j 5 -l c -j 8 -m 2 -x c -k f -j 8 -o j -w a -h 4 -p a -z h -h 4 -p 5 -k a -i 1 s 4 -n
4 -n 9 -l a -p 6 -j 5 -h 1 -m 2 -k 3 p g -j m -l 14 -l 4 -i 9 -l 4 -l 9 -o a -l 6 -v 11 k b -k c -i
8 -h 5 -u 3 -j 4 -v 8 -n a -w b -l c -j 7 -i 15 -i i -i 8 -k 5 -k 5 -n 2 -n 6 -i 2 -n 3 -j 9 -k 9 -n
b -j h -h r -q 8 -m 1 -i 1 -r 3 -p 6 -k 6 -m 3 -k c -i 7 -i d 1z d -i 6 i g -j 4 -i 3 -k d -o 2 -k
3 -t j -k 3 -q 8 -o 1 -i 1 -o 8 -s 1 -n a -h m -r 1 -i 3 -m b -l 3 -j a -k 1 -p k -w 1 -m f -q z -k
2 -k c -l 3 -j e -o 7 -j 4 -n a r 1 -k 1 -k 2 -r 7 -h 2 -j f -l 1 -l 2 -i c -i 2 -u 5 -n 7 -m 9 -i
2 -s 1 -k 3 -h 2 -n 2 -h 1 -i 8 -n f -p 3 -n 7 -m 9 -r 3 -l 3 -u 1 -m 1 -l 6 -j m -1k d -m 1 -l 2 -l
7 -j n -k 4 -i 7 -l a -l c -m 1 -i 1 -k a -k 3 -l 8 -j 2 -u 9 -h 8 -n 3 -h 6 -p 7 -j 2 -n 5 -l 9 -j
6 s j -v 3 -h 4 -h k -i 2 -i b -l 5 q 3 -k k -u 1 -i c -j m -y a -m b -l 2 -l n -j 4 -n 1 -l 5 -l
1 -n 9 -m 3 -j 3 -11 d -w 6 -m b -i 7 -t b -j 3 -h h -n 3 -p g -k 5 -k 9 -r d -n m -i 2 -m 6 1c a -p
1 -n 1 -l 1 -k 6 -k x -m 4 1m c k 9 -o 7 -j e -h 2 -i 2 -n g -h 3 -i 1 m c -p 1 -k 2 -j 1 -k b -h
3 -i b -o 2 -o 8 -k j -n 1 -v 5 l a -k b -j 5 -i 3 -p 4 -i 6 -n 3 -i 3 -j 4 -h 2 -j 4 -r 7 -h r -n
3 -q 4 -j p -19 4 -k q -m 1 -t l -h 7 -j 8 -p 1 -k o 11 k -q 2 -i l -r m -v 2 -h 2 -m 2 -u 6 -j 6 -j
6 -l 4 -h 1 -j 1 -k 9 -h 5 -m 7 -i 4 -o 4 -i 3 -l 9 -l d -i i -q i -i i -j 1 -m 6 -v c -p 9 -l 2 -i
g -i 3 -j 5 -l 6 -k 3 -l 2 -v a -j 8 -h 7 -h 1 -r a -s 1 -j b -m 7 -m 3 -o 4 -h 7 -15 6 -h 1 -j 5 -j
5 -j 5 -i e -n 1 -j m -n 1 -p i -i 4 z 9 -n e -m 9 -l 1 -l u -11 b -m 2 -j c -k e p 2 -o 2 -p w -h
6 -j g -j 3 -v 1 -i 3 -h a -h 8 -h 2 -h 1 -s 6 -16 y -j 9 -h 4 v 1 -h 6 -m 2 -u 2 -q 5 -i 2 -n a -k
q -k 6 -m 2 -n 1 -s 9 -h 4 -q f -m 3 -i 3 -t 4 -h 1 -p d -r a -t a -j 6 l 6 -i l -u a -i 4 -i 5 -w
9 -i n -o k -j 7 -j d -t f -l 5 -i 7 -11 3 -j 3 -m 5 -j l -u 8 j 6 -k 1 -l 5 -h a -n 4 -n c -j b -m
h -i i -16 2 -l j -m d -j 6 -k 4 -k 1 -k 7 -k 5 -o 7 -j 6 -j 7 -n a -j 9 -n 2 -i n -q 3 j 6 -m 5 -p
5 -q 8 l 6 -o 8 -n e -x j -i c -j 2 -t 1 -i d -n d -l d -i c -i 1 -m 3 -m a -o 7 -i 2 -k 1 -k 4 -n
a -10 3 -l 1 -j l o 1 -l 3 -j 6 -h 9 n 9 -j b -i 1 -j 2 -r 9 -i g -m 4 -j 4 -k f -k p -u 2 -h 1 -o
8 -m 2 -m 4 -m 3 -r 1 -i v -r 3 -u e -r 4 -m e x 2 -l a -n c -h e -h 1 -j 8 -m 2 -o f -i 1 -j 1 -m
2 -m r -l 2 p 8 -r b -h 3 -k p -h 1 -i 2 -h 7 -j 6 1d a -p a -i 3 -j d -i 9 -o 9 -j a -m 4 -j 3 -h
2 -m u -n 2 -q 5 k 1 k 9 -v 2 24 5 -k 9 -m 8 -m 8 -n 13 -k 3 -n o -k 3 -i 7 -n o -k 4 -m 3 -y e -i
d -13 1 -o 1 -n 1 -m 7 -j b -j i -k 4 -j 9 -i f -i 1 -p 4 -k 1 -h 3 -t 1 w a -n 3 -i 4 -k 1 -i 5 -s
e -l f -i 2 -n 1 -i 6 -i l -i n -k g -j 8 -j 1 -i 9 -h 3 -o f -j 3 -k r -i 2 -q 5 -u f -n e -k m -i
a -v e -i i -k p -k 6 -p e -j 5 -k 4 -o f -l 8 -m 3 -m 4 -i b -q 1 -p 2 -q 10 -i 9 -m 6 -q 7 -l 5 -l
a -m 6 -l 5 -h f i 3 -j i -i f -m f -p 2 -o 1 -m 1 q 8 -m 3 w 4 -l t -i c -h j v c -j g -l f -l 2 -p
5 -p 4 -j 5 -l 6 -k 3 -i b -q s -s 1 j 4 -m 5 -n 3 -n 5 -h 1 -n 1 1l a -i 2 l 2 -p 1 -j 4 h 4 -n d -o
f t 5 -h 6 -k 1 -o 5 -m 2 -h w -h 1 -p 2 h 5 i i -h 6 -k 1 -j 2 -k 3 -h h -i 9 -15 7 -i 7 -k i -l
1 -j 7 -j a -o 5 -o s -h g -h n -k 1 -m 2 -r 4 -n 3 -m j -i 1 -i a -s 1 -o 2 -m d -u d -p 5 -j f -q
5 -k b -q c -k d -j 1 -l 4 -k 2 -j 1 -k h -t 6 -l 2 -m e -i 7 -j 3 -m e -j 9 -j 1 -p 4 -q 2 -o 9 -q
e -j t -l 5 -k 10 -m 3 -i a -i 2 -j 4 -j 6 -h 5 -n 1 -j i -l 9 -r 3 -r 1 -i 8 -l k -k 4 -i 5 -j a -p
3 -n a -h 6 -m 1 -j 8 -h b -h 6 -s b -m 5 -m j -i e -q 3 -j 1 -n 8 -k 1 -j 3 -m 5 -i a -n k -o x -y
4 -l 4 -m h -h 1 -m 4 -o 8 -q 2 -11 9 -s 1 -j n -q c v 5 -u 2 -l 1 -m 8 -o 5 h 8 -n o -j 1 -t a -h
4 -x c -i 5 -i 1 -r 6 -l 9 -o 3 -i 6 -m l -1h a -j 3 -n 6 -v 1 -j d -i a -m 1 -h e -i e -n 2 -q 4 -l
6 -n 9 -m 4 -h 2 -h f -h 5 -p 7 -x g -h 6 -q 1 -w 9 -j k -q t -k 2 -x a -j 1 -i 4 m c -i a -h 2 -y
4 -l 3 -j 5 -m d -m 9 -h 1 t n -j 2 -i a -x 9 -s 1 -r 3 -r 3 -i 5 -i d -m k -h e -o a -m q -o d -h
7 -o 1 -x b -n 7 -x 6 -k 6 -i 5 -j c -q 1 -j 5 -p 2 -i 3 -i h -18 3 -w 2 -t 1 -s a -s 5 -i 2 -i 3 -r
2 -h d -j 5 -j 1 -j 4 -l 3 -j 1 -y 5 -i 5 -y 5 -q 4 -l 8 -j 5 -r k -k 6 -l 7 -t 5 -i e -i 5 -j c -m
6 -m 6 -n 9 -r 15 -i 6 -r 5 -l 1 -j a -m 3 -l 1 -i 4 -p 2 -l d r 6 -k 5 -i 8 -i 8 -m 3 -q c -h d -m
a -h 8 -h c -j g -o 1 -k 5 q 3 -j 9 o 1 -l 1 -h 1 -j g -l 3 -i s -1i 6 -h 5 -j 4 -i 4 -m g -x 1 -t
1 -h f -h 6 -k h -l 4 -i 9 -i 5 -w 5 -m h -i n -k 1 -i 2 -l 8 -s 5 -k 3 -h 8 -h 1 -i 5 11 e -n f -i
y -n 5 -u 7 -h 5 -x 2 -i j -19 15 -m 8 -u 2 -q 2 -l 1 v 7 -k a -i 1 -h 4 -i 3 -w g -l 2 -k 4 -13 1 -i
a -11 4 -m 2 -h 6 -p 2 -q 7 -j 7 -u 3 -i d -u 3 -s 6 -m l -k 8 -j d -k 4 -k c -i 3 -i 1 -j 2 -j 3 -m
2 -m 7 -k 3 -k 2 -k 7 -l 5 -p 2 -k 1 -j 9 -i 7 -o 3 -l 6 -i 9 -j 5 -x 9 -o d -o f p 9 -m 3 -n 2 -j
6 -z 6 -w 6 -m 4 -i 4 -r i -z 1 -t 3 -o 5 -k c -p 1 -i g -m 3 -k f -n 6 -k 2 -m 1 -i 1 o 5 -s c o
m -s 2 -w p -m 4 -n 3 -m 4 -o 19 -k b -i u j 4 -o 2 h 6 -n 2 -i 4 -m e -n 5 -i 2 -h 6 -h 5 -l 7 -i
c -i 1 -p b -j d -p 2 -i 4 j a -m 9 -i h -1d 8 -j 1 -l i -n 2 -l 6 -k 3 -l 1 -h 1 -p 2 -q s -p e -m
e -k 2 -q 8 -o d -1s 2 -m 6 -m 7 -h c -m 3 -x 5 -j 4 -p 6 -j 3 -k 4 -k 6 -n d -j 4 n 6 -k 4 -k d -k
2 -r g -k 7 -j f -n d -l 3 -p 1 -m 3 -x 1 -i 9 -j 9 -h 8 -i 6 -i 3 -q 2 -l c -j 9 -j c -m l -10 h -k
j -j 2 -o 5 i a -q 6 -o 2 -1y a -m 2 -o 2 -h 6 -p 2 i 7 -j 6 -l 3 -i d -k 6 -m 4 -m 2 -j b -j 8 -q
3 -j 8 -j d -i m -k d -w 3 -h 3 -l d -q 2 -k 6 -h p -k 7 -k 8 -i 7 -m c -h 2 -s 4 -i 7 -s 8 -k 1 -m
c -i 5 -11 5 -i 5 -i 8 -l i -l 9 -i 8 -k 9 -i 6 -n 3 -j 5 -h 3 -i 2 -h 18 -i p -o 3 -q t -i a -o 4 -m
4 -p 5 -y 2 -j 4 -s 2 -h 6 -i 15 -s 4 -n 9 -i 2 -i e -q i -j a -p g -h 6 -q 3 l 4 -m n -m j -o 5 -h
3 -o 1 10 3 -h 2 -h 7 -o 2 -h g -h 3 o 5 -t 1 -q 9 -m 4 -j 5 -l 1 -n h -s 2 -j 1 -l h -k g -i 2 -o
b -i d -m 2 -i 2 -l 5 -i 9 -j 1 -k 5 -j 3 -r 3 -l 9 -l 3 -m 2 -n 3 -k 1 -o 2 -n 8 -k e -j h -h 5 -w
4 -h 1 -l g -p 1 -o 2 -h 5 -j 7 -x 8 -i j -q f -h 2 -i 3 -i j -w 1 -i 2 -i 3 -q 4 -p c -j f -j 1 j
5 -k c -i 7 -k b -n 5 -l a -x 7 -i 5 -k 1 -q 4 -k a -k 1 -i 8 -n g -m d -q 3 -y 2 -r 5 -n 5 -k 5 -q
i i 7 -o 3 -l 8 -j 8 -i 1 -u 4 -k d -p c -h k -m l -p 8 -l 1 j d -k 1 -m 5 -n 3 -j 4 11 a -n 5 -v
3 -i i -n 1 -l 4 -i 4 -u j -11 2 -l f -m t -o 3 -n 1 -m k -o 6 -o b q 6 -i 9 -k h -l 9 -h 2 -i 2 l
1 -p 3 -i b -k v -i 2 -n 1 -r a -l a -m 3 -n 9 -m 5 -i 7 -j 3 -j 1 -k 2 -m 1 -o 4 -j 7 -1a 2 -l 2 -n
e -l a -s 2 -q 6 -18 2 -j 4 -h 5 -u b -m 1 -p 7 -t 1 -q h -k 6 -k 4 -n e -k u -v 3 -q 4 -h 9 -k 2 -h
2 -s 3 -l 4 -o 8 -k 2 -i x -p b -o 5 -n i -t 2 -n 5 -16 b -i d -i 5 -l 2 -k a -p 2 -n 6 -i 2 -j 1 -i
b -r k -i 8 -l c -p 4 -j g -v 6 -w 2 -p c -n 2 -j 1 -11 5 -k 4 -r 7 -p 6 -h b -j 7 -k 5 -i 1 -k 1 -n
1 -k c n n -k 1 -i 1 -l 8 -n d -y 5 -11 a -n 1 -l v -h 2 -p 7 -k 3 -r g -l b -o 7 -k d -n b -h 9 -r
k -k 7 -o a -k 5 -n 7 -t b -j 1 -r 5 -r 2 -i 1 -i a -o u -q i -j 9 -q c -q 5 -1b a -p 6 -q i -q 2 -h
2 -o 2 -l 3 -n b -q 3 -k 4 -o 1 -i k -s c -j 1 k 1 -k d -y 4 -h 8 -k 1 -k e -j 1 -k a -t 2 -m j -k
3 -n d -o 16 -l 1 -o 4 -o m -i 8 -r 4 -h w -p 9 -s f -p 5 -l 7 -j 4 -l 7 -o 2 -l b -s 3 -q k -k g -o
e -l 4 -l g -s 1 -o r -j 3 -l 3 -h 9 -i 1 -k 7 -k 6 -k 2 -q 5 -11 2 -j n -k 1 -n 6 s d -l j -u 6 -i
b -h 5 -k 7 -m 5 -h k -p p -m 5 -i 2 -i 1 -i c -s 9 -k 2 -i 1 -i d -l 6 -13 2 -j 8 -i i -i 2 -q 7 -i
c -j 3 -n c -k 4 -k 6 -h 9 13 7 -o 4 -i 6 -h 1 -h 6 -h j -h 2 -j 1 -j n -m 2 -i 2 -o 4 -m 5 -h 1 -j
5 -j 3 -l d -s 5 -o 4 -l 1 -u n -h 9 -j 1 -q 2 -i 1 -q 2 -n 4 -j 2 -h 4 -h 2 -w e -o l -k 3 -j 9 -k
j -x 7 -o 5 -p c -l j -n f -m l -n 3 -n b -11 6 -s 2 -j 1 -n b -i 1 -h a -l 4 -s f -n 3 -n 3 -l 8 -l
2 -o 2 -m 4 -l 1 -i o -k 3 -q 2 -n 4 -j 8 -x n y 2 -p 2 -i m -j 5 -q 3 -q q -k 5 -l 7 -i 3 -i 5 -q
3 -j 9 -k p -o a -i 1 -h 1 -j 3 -r 7 -m c -h a -z 8 -m 5 -o 4 -t 1d -m 4 i h -l d -o 1 -j 1 -n 3 -l
3 -h 1 -p 5 -l l -i g -i 9 -i m -m 2 -o e i 1 -i f -k 5 -t g -k 4 -i b -j 3 -q 4 -k f -h a -j 2 -k
4 -i 2 -i 3 -i 3 -k 4 -i w -r q -m 2 -w 6 -l 3 -k e -l 2 -t 6 -j g -m 3 -i 3 -h d -m 2 -p a -h 6 -h
2 -j 4 18 3 -n 1 -k d -i 4 -n 1 q b -j 9 -i 2 -o 1 -m 6 -j 1 -i 3 -k 1 -n 5 -j t -j a -i t -k 1 -h
2 -o 2 k j -k 7 -j 2 -p 7 -i 1 -n p -p 3 -j 8 -i 2 -l 8 -h 1 -h 4 -h 2 -l 3 -t p -i 9 -13 7 -o i -s
8 -i m -k 3 -k d i i -r 2 q 3 -k e -i m -m j -s b -n 9 -o b -n e -h 1 -j 8 -l 1 -m f -j 6 -o y -q
6 -k 8 j a -r 4 -k 2 -h 1 -n 6 -x 2 -i 7 -h 3 -i 3 15 1 -10 b -m 3 -k f -k a -z 7 -i 9 -n 3 -n 6 -h
3 -m c -o a -j 1 -k 2 -j c -l 1 -l a -k 4 -m 5 -i l -i h -i 1 -q b -m 5 -m 8 -j 1 -h 9 -l a -j b -l
3 -r 1 -j 3 -m 4 w 4 -x 2 i q -j 3 -j 9 -i 8 -i 7 -l 3 -m 3 -j 2 -l 6 15 4 -i e -p g -i 5 -i 3 -o
7 -q 8 -h w -r 1 -n 8 -l b -q x -i a -h 3 -m 1 -y 5 -s 1 -i l w k -o d -j 8 14 a -h p -k 5 -m 6 -m
7 -p m -l e -m 2 h 9 -j 1 -t 3 -s 9 -i 3 -k 3 -t 3 -n c -i 7 16 2 -q 5 u 9 -13 3 -1a d -h 7 -w 6 -h
a -r 2 -1n 6 -p 5 -m 1 -k 3 -v 7 -p e -i j -h 2 -r d -j 1 -n 5 -j 6 -p 2 -i 1 j a -1y h -l l -i 2 -j
7 -n 2 -n a -n f -n g -k 6 -k 1 -o 8 -j 6 -n 3 -k d -l 3 -m 8 -j q -j 7 -j d -j e -o 1 -h 4 -h 5 1n
e -l 2 -l 6 -j 7 -o 4 -s 1 -i y -h 7 l 1 -s 7 -30 1 -l 3 -i 4 -p 9 o 4 -1o 1 -m 2 -j j -i b -q 3 -m
c -k d -n 1 -j 2 -k 6 -j 9 -m a -j 3 -m b -i 6 -o 4 -j 2 -n 1 -h 16 -p g -j 8 -l 5 j 1 -w 6 -p 6 -j
4 10 f o a -k 1 -i c -r 9 -k 1 -o 2 -l 7 h 7 -j 8 -p 2 -j g -p f -i 2 -k h -l b -u 1 -m 6 -m 2 -k
6 -k g -i j -t 1 -k 1 -l e -l e -j k -j 8 -i 6 -x 2 -r r -l g -s 2 -h 1 -l c -x 7 -i 4 -p b -s 6 i
3 -o 8 t 6 y c -p j -i c -y j -s 2 -v g -j 5 -h i -j n -i 6 -l 9 -l c -t f -q b -n 3 w 3 -j 1 -k 8 -n
2 -o 8 -h 1 -t 3 -v 3 -k 7 -l g -i 2 s 6 k 9 l a k 1 -j 2 -k 5 -j 3 t b -k 4 -k 1 -o 3 -i 7 -j 7 -l
s -i 2 -h g -n 8 1j 4 -l c -m b x 1 -i 8 -l 1 -o 1 -w 1 -j 5 -j 5 -j 2 -o 2 -l 5 -j a -h 1 -u 3 -i
1 -m 7 -t 9 -i 2 -l 3 -h 9 -j 1 -i 2 j h -o f -p 2 -s 3 -i 7 -i 8 -t f -h o -m 7 -n f -j 2 -n 8 -i
10 -k 1 -l c -m i -s 4 -o 4 -x b -n 3 -q 4 j f -h 1 -l 7 -h 2 -i i -i h -i 3 -m p -l 2 -h c -j 5 -h
3 -n 2 -p 8 -j 2 -m l -i 7 k a -l d -j 1 -o 3 h 7 -l 6 -o b -h h -p 1 -j 9 -h 8 r 4 -i 2 -k j -i 3 -i
8 -o 3 i e -i o -m 6 -t g -i 9 -l f -j 8 -k a -i a -m d -i 5 -n 6 -j h -j 2 -l 4 -k 1 -r 3 -x i -j
4 -n 3 -q b -h 4 -k 5 -s 1 -m 2 -k q p k -i 1 -i 6 -i m -k 6 -i 6 -r c j 2 o i -r 8 -s 9 -o 5 -j 3 -l
1 -i d -l 4 -p 5 -w 3 -l g -i 5 -p 1 u 9 -m 9 -k 2 -j 4 -k u -r 6 -i 1 -o 3 -q 2 -k e -l 5 -s 7 -l
h -l e -i f -i 1 -s 4 -q 3 -m q -k g -m 6 n 5 -k k -1l 5 -s 8 -k h -l 5 -v a -r 9 -t 1 -h 2 -i 6 -n
2 -h e -p 2 m r -k 5 -k f -l 6 -i 5 m 4 -o 3 -n f -h 3 -k l -o 1 -t c -l 2 -n 2 -i 1 -j 3 -i f -k
6 -l c -n 7 -n 1 k 6 -s 1 -1v 3 -k e -j 6 -h 1 -k 8 -k 6 -i 3 -t c -j 8 -s 4 -o 2 -w 8 -v 2 -p 4 p
1 -m 5 -h 2 t 1 -m b -o 1 -m 8 -h 2 -p 3 -l g -l a -q 5 -j 3 -n 1 -p 2 -k 4 -h 9 m a -n 3 -r j -p
9 -j 2 -k 2 -h 8 -k 1 -o d -l i -j 1 -n 7 -j 3 -i 2 -j c -j m -n 9 -m 8 -p 5 m 3 -k c -i 5 -i 1 -i
g -r g -p 1 -j 5 -k 6 -j 3 -l 5 -n 4 -11 6 -v 5 -s e o a -m 1 -r d -s 1 -1p 1 -i d -o l -n c -i 2 -r
2 -k 5 -j 6 -m 2 -n c -o 2 -i 4 -s 3 -q 2 -j 6 -u m -w f -p 2 -h 2 -k u -l a u 6 -k 2 -m 4 -k 4 -w
2 -n f n c -j 4 -l 1 -l 19 -j 6 -n 2 -n b -m 1 -r i -m 3 -k 5 -i 4 -q 3 -w 7 -l 6 -m 3 -k 8 -k 9 -h
g -k 5 -i 1 -q l -r 1 -h 1 -l 4 -n e -i 4 r 7 -l 5 -i 4 -i 5 -q b -k 3 -l 2 -o 2 -o g -j k -m 3 u
1 -m 4 -p 4 -m 1 -i e -k 1 -m 2 -m 2 -n 1 -h 4 -k m -i n -h 8 -o x -i 1 -l 1 -l 7 -k 7 -i 8 -l 7 -h
8 -11 4 -j p -p g -i 2 -v j -i s -i b -s 3 -n 2 -j g -h 8 -m c -l 5 -k 8 -n 9 -q 9 -h 1 -j 5 1s 4 -h
1 -p 5 -i 6 -i g -q m -l 4 -v 2 -j 2 -n 2 -h 3 -k 1 -o 4 -i 4 -q 3 -t c -i b -j 5 -l 2 -h a -i 2 k
3 -k 6 -h 5 -u m -n 1 -u 7 -m n -p j -n 2 -i 2 -n 3 -k d -h s -y b -h 2 -o 7 -r h -l 1 -m 9 -i l -11
m -m 1 -o j -i 6 -o 1 -h g -l 8 -j 3 -j 4 -o 2 -l 5 1c 1 -q 3 -l f -r 2 -p 1 -p 5 k a -m 1 -i 16 -k
w -t n -i 3 -l 1 -m a -i 9 -j 5 -i 1 -t 4 -s h -i 3 -n e -l 2 -k 5 -h 6 -s 5 -i h -k 3 -11 5 -i 5 -i
b -w 2 -l 2 -s d -n 4 -15 6 -i 9 -q 3 -p 8 k 1 -i 8 -l j -m 7 -k d -o 3 -i 4 -h 3 -t b -h 3 -t 6 -j
1 -k 8 -q b -i d -h b -h f -i 1 -l a -q 2 -x a -m 4 -s 8 j 3 -i 17 -h 3 -o 8 -k 7 -u f -p 8 -l 1 -k
b -l 4 -j 5 -w 4 -l b -i 1 -k 8 -k 2 -k 3 -j 7 -l 7 -l 4 -o f -l 4 -j 1 -i 1 -i 9 -k 3 -j 1 -r 3 -u
1 -q l -k h -m i -o 4 -n a -v 4 -j 2 -h c -i 6 -q 2 -x 6 -n 2 -j 1 -o 2 -o 9 -j 1 -j g -k d -z 7 -m
1 -i 1 -j 2 -p 3 -u 3 -o c -l 5 u 2 -m 4 -n 8 -h 7 -15 1 -i 1 -p 2 -m e p 6 -m 5 -j 4 -v 1 -j k -k
b -n b -o 9 -s 4 u m -m 5 -q c -m 3 -l 4 -u 2 -x 3 -j 3 -k 1 -l 2 -i w -j b -k r y e -n 1 -i 2 -m
8 -i 9 -h 3 -h 3 -n 4 -j b -w 1 -m 5 -n 2 -m 2 -o 5 -r a -i 1 -m 1 -j 2 -i 4 -v 1 -j 4 -j q -i 6 -11
2 15 2 -y 3 -l 6 -i 8 -o 4 -h 1 -h 5 -j 7 -p 9 i 1 -k 8 -l 2 -x 7 -j 4 -j q -r 7 -i 4 -q 8 -i f -o
i -o c -h i -p 3 -i q -k i -q 4 -i 4 -i 2 -i 6 -j 3 -h 5 -k 8 -k 9 -j e -m f -l 1 -r 2 -j 1 -h 4 -m
t -j h -j 2 -i 5 -h i -j 2 -p 8 -v 2 -i 7 -l 4 -r 2 -i g -i 4 -l b -k d -l 2 i 1 -j 5 -n 2 -q 5 -h
3 -m 1 -l 2 -i f -s 9 -h 3 -j 5 -o 1 -l 8 -q 3 r 4 -n e -l 4 -m w -h 1 -q j -o 1 m 5 -j a -n 8 -i 6 k
d -j 5 -m e -i c -m 2 -n 7 -h 9 -n 3 -n 3 -m a -l 2 -k 5 -q 8 -r 8 -j 3 o 1 -o 3 -i a -j 3 -m 1 -i
c -j 9 i k -i 2 -j 4 -h 5 -v 4 -p 7 -r d -i 2 -j 2 -o 1 -n 7 -h 5 -k c -w 2 -n 4 -w 2 -h 2 -i 1 l
5 -13 3 -i 1 -m h -p 4 -j 6 -k 4 -h e -j 1 -l 1 -k 1 -o 9 -h 7 -p b -t 1 w 4 -l 1 -q t -p 2 -s 7 -m
9 -p 5 -n 3 -i 4 -m 2 -i h -m 7 -o a -i 9 -o b -l 1 -o 2 -o 6 -v 3 -n a -s j -o 2 -o i -h 4 -m 7 -i
1 -i 1 -u o -h e -k d -h 7 -n f -o b -m 3 12 4 -1n 7 -i 5 -p 5 -q k -j g h 1 -i e -s 3 -k l -j 9 -y
a -j e -j g -p o -o 1 -j 5 -i c -n 5 -i b -j 5 -j 2 -p n -k i -j 7 -n 1 -r 1 -i 8 -m l m 2 -i 6 -19
6 -k 4 -o 7 -h 5 -p 2 -o 7 -k h -q f -j 4 -i 5 -m 6 -j 7 -h 4 -n 7 i 3 -h k -n i -l 6 -k 2 -k 8 -j
s -s e -v 1 -h 2 -l 9 -k h -n d -i b -k 2 -i 1 z 1 -10 4 -m 4 -m 1 -n 1 -k a -k 16 -n d -m b -l e -j
2 -l 9 -l 1 -h 6 -i 5 -k i -n 6 -y h -o e -p 9 -u 3 -h 4 -r 2 -l 2 -h 3 k 3 -k 4 -14 9 -j 8 -h 1 -j
4 -m e -q 2 -w 2 -k 4 -20 3 -l d -t 3 -j 8 -l c -i 1 -j 2 -t 4 -t 7 -j 1 -1m 5 -n e w 4 -i i -j b -o
a -k r -n h -m 6 j 8 -j 3 -u 4 -11 2 -i 8 -z 9 -i d -v d -10 l -l o -n 4 -j 9 -m 7 -k 2 -p 1 -m 1 -n
1 -h 3 -h 4 -r 4 -x 2 -k 3 -q 1 -p g -l 9 -t j -m 2 -p m -o 4 -n 3 -j g -k b -i 8 -h 9 -i i -m f -i
5 -h 8 -j 5 -j c -i 2 -m 7 -k 3 -j 7 -n 6 -i d -j 1 -q a -q 8 -h 7 -t 1 -k 2 -m 9 -l 7 -m 5 l d -l
5 m 5 -h 5 -j 12 -i e -s b -i 3 -j 7 -i 1 -t 3 -k 4 -l 5 -j 5 -l 6 -o a -i e -l 1 -p 2 -j f -k 9 -j
1 -i 8 -j 17 -j c -l f -o 1 -t a i 3 -i 3 -h 5 -q 1 -i 7 -m 7 -k c -i 1 -j 1 -n b -l c -j 2 -n d -j
8 -o 3 -k 5 -s 2 -n 4 -n n -l 2 -l 2 -i h -o 2 -h 5 q 4 -j 5 -q 2 14 8 -t a -j 9 12 3 -m 3 -l c -h
3 -l c -12 c -h 4 -l 3 -q 7 -n 9 -k 3 -q m -m 2 -n 1 -l 7 -m f -j 5 10 4 -k g -j n -i a -m 3 -m 8 -j
h -l 11 -u 2 -i 6 -q 5 -k 4 -i 8 -m 1 -i 1 -m 1 -m 2 -n 5 -l 6 -j d -o 2 -l 2 -m k -i q -j 5 -1l b -i
7 -i 3 -t 5 -l 6 -w 1 -m 8 -s 3 -t 5 -i 3 -l c -q b -l 3 -l 6 -i m -k 2 -h 3 -j d -i k -i 4 -k 3 -m
7 -h 1 -l j -h 8 -i 7 -r d w 1 -m 1 -i 2 -o a -h 5 -i 4 -j i -i 5 -i 3 -m 7 -k k -l 4 -l 5 -i n -r
2 -1p 2 -p l -i 3 1i 9 -h 1 -h 8 -o 1 -q 1 -i k -i 2 -i 1 -x 1 -k 4 -m 2 -l 8 -h b -o 3 -h c -h 1 -i
9 -j b -p 3 -l 1 -m d -z 2 -n 12 -l j -h 3 -j 5 -i 3 -l 5 -h d -j 2 -k 6 -1u 1 -m 1 -n 2 -o 1 -j c -i
2 -l 2 -q c -h c -n m -i 1 v 6 k i -i 8 -i a -l 3 -i c -n a -r 3 -r b -m m -j a -k 1 -n a -l b v 1 -i
4 -j 1 -j 1 -k 9 -j 7 -m 1 -j h -m 8 -m h -11 3 -o 4 -k 1 -h 4 -o 3 -h 3 h 3 -i m -i h -k 6 -i 4 -v
1 -m n -l d -p d -m 1 -j 1 -q 1 -q 7 -i 1 -1j 7 -n 2 -k 5 1f 5 -j 1 -q j -k 3 -l 4 -11 1 -h 4 -z
1 -18 a -q 4 -k 6 -x 9 -k 5 -o 4 19 3 -o e i 1 -o 7 -l 2 -q 5 -k 9 -l 1 -l 9 -l c -k d -j f -11 3 -l
6 -u e -s 2 -p 2 -1q 1 -h 4 -m 3 -m e -i 5 -h 3 -j i -h 4 -k 5 -l 5 -o m -h 2 -i g -l 5 -j n o 8 -y
2 -q 2 -l 5 -l 6 -q g -s 9 -o c -r 4 t 2 k 8 -n 2 -k 2 -h 1 -q a -i 4 -1b 5 -h 5 i b -j b -p a -m
z -u 7 -17 c -r 3 -m 5 -h g -r 2 -h f j 4 -l a -l m -s 1 -m 1 -n a -k 1 -k m -m 2 -i 3 -o a p 1 -k
2 -s b -j 3 -1f 2 -j 4 -o 1 -j 6 -z 3 -j g -l 5 -m 4 -n b -u 9 -h 3 -j r -q 1 -j 2 -j 9 u 1 -p a -i
3 -q 2 -i 8 -k 6 -p c -i 3 -j 1 -z 5 -l 9 -j y -i b -k f -h 4 -l 7 -j b -p g -k c k q -m 1 -i a l
7 -i f -i 7 -j e -i 7 -i d -n 1 -o 4 -p e -s 4 -s 9 -i 2 -h i -o 3 -k 5 -k k -l 4 -k g -k 1 -h 4 -z
1 -k b -k 9 -n 8 -k 7 -n 1 -m 9 -l 6 -i 2 -i c -n t -n 7 -j 4 -h 2 -l 2 -i 7 -l h -j g -r 7 -k f -i
9 -j f -m 3 -n l -i 7 -j 5 -k 2 -k 1 -k n -m g -l 8 -i d -h 4 -j f -k 3 -i 9 -h c -j e -l 2 -s 1 -p
5 -m 3 -i 1 -i k -j 8 -s c -n e -q 5 -o 4 -j 5 -i 8 -i 7 -j t -q 5 q 4 -h 2 -m f -t 5 -x 3 -i 6 -i
2 -j 5 -q 4 -m 2 -w 7 -r c -n o -i c -j 9 -i 4 -s 4 l 4 -n 3 -j 4 -j 2 -k d -n a -l 7 -l 2 -z 2 -k
7 -l 9 -l 6 -n 3 -l 8 -k 7 -l 6 -n 5 -i 10 -l 8 -t u -l a -j h -o 5 -q 1 -j 5 -k b -t a -i 3 -j 1 l
4 -u 2 -m 6 -s 1 -i 3 -l 7 -l 3 -q 5 -r 5 -k 5 -k 1 -o 1 -j 2 -j 3 -i h -n b -r c -p 4 -i 6 -r 2 -p
2 -l 5 -p 1 -i 8 -q 3 -v 5 -i 7 -j 5 -j 6 -m 6 -j 4 -k l -i g -i 2 -p 1 -l 1 -j 6 -l 4 -k d -s 3 -h
4 -l 4 -j 6 v 3 -k k -10 2 i 4 -o 4 i 2 -i h -r a -k 5 -n 3 -i g -x j -k f t 9 -n a -l 5 -r 2 -m 3 -i
l -m 7 -k b -i 2 -q 5 -p 4 -j 1 -i 3 -o 5 -11 8 -i 4 -i 7 -s o -h 1 -p 9 -l b -s 5 -n 9 -k 5 -m 1 -v
3 -l i k c -h 1 -n h -k 2 -l d -k 3 -m 1 m 2 -k 5 -l 8 -i m -i 1 -t e -l 3 -p 1 -i 5 -i 1 -m 6 -j
2 -i 3 -r o -i j v 2 -u 2 -l 5 -o c -m 8 -n 9 -n b -j 6 -j f -k 1 -l 6 -q 3 -j h -m 4 -s 7 -n 8 z
l -l 3 -u 8 -i 3 l 3 -h a -i 3 -o 3 -t c -j g -p v -i c -v 2 -i 4 -h 5 -l 8 -m a -l 2 -m d -v 4 -i
4 -i a -j 3 -k 7 -q 4 -o 5 -t q -q 2 15 5 -m g -n 1 -u 5 -l 9 -q 1 -k 1 -i 1 -n 1 -k 7 -l 6 -o 5 -n
h -j d -i 3 -j i -o 9 -v 4 -k 8 -i 5 -k e -o 3 -j g -l 3 -m 1 o f -j 1 -h 3 -k 1 -i 4 -n 6 y 9 -k
1 -o j h a -s 4 -x o -l 7 -o 3 -u 5 -r 2 -k i -i 2 -n 5 -s 8 -l 3 -p 5 -u 2 -k a -j 1 -n 2 -p 2 -r
l -o 6 j c -h f -j f -j h -p 5 -l 6 j e -14 4 -l 1 -h t -i 4 -i 1 -j d -i 5 -h d -i 3 -o 5 -j 2 -j
o -m e -h b -j 3 -h 5 -k f -m 6 -o 7 -n 3 -v 6 -k h -n 7 -v 2 -k 6 -t e -p b -j 5 -k d m f -i 7 i
1 -j a -q 6 -m 1 -h k -h f -h j -n 3 -l m h p -q c -j 7 -h 2 -s 4 -i 2 -o 2 -m 9 -h 1 -o n -r f -r
1 -r g -q 3 -h c -11 c -i 3 -i 3 -i 2 -j g -l 2 -u a -p 6 -l 2 -k 7 -h 7 -j 6 -j 1 -m 4 -k g -j 5 -h
b -k 6 -h 2 -p 3 o c -k 3 -l 1 -i 8 -y 2 -k 8 -s w -t 6 -t 1 -t 2 -l c -q 2 -w i -j 4 -o 5 -j 3 -i
1 -j 2 -k 2 -i c -i 6 -i 9 -p 7 -j b -l 9 -k 7 -s 1 -q 8 -n a -19 8 -s 4 -u l -n 5 -h 6 -o 3 -o a w
1 -t 6 -k 5 -i c n 6 -j 6 -j 8 w 7 -p 2 -h 7 -o 4 -i e -i 3 -i 6 -n 5 -j c -n 2 -i 5 -l 7 -h 5 -j
f 19 3 -m 2 -j 3 -w 4 -k i -j f -n 1c 19 9 -i 1 -10 8 -1x 5 -i 4 u 5 -l q -l 1 -r 6 -l 8 -k 1 -n i -l
2 -i a -p 2 -p 6 -v 2 -i 4 -o 7 -m 1 -p 6 -l c -n a -p c -t 2 -j e -j 6 -i p -i 3 -i 2 -m i j 9 -v
5 -p 7 -j 9 -r 3 t 6 -j 5 -p r -i d -j 1 m 1 -o a -m 9 -j d -t 2 -j d -m 2 -k 3 -m 1 -h d -q m -j
d -j 7 -k b -u 1 -h 7 -i e -r 5 -k 3 -m 6 -p 5 -h 6 l k -n 5 -i 4 -i 5 -u 9 -t 6 -h 4 -m 9 -i d -o
3 -m 6 -i a -k 4 -h f -p 4 -n u v 1 -k 6 -h 7 -m l -28 k -v 5 -j n -i f -q 4 -k k -l 3 -l g -k 3 -j
2 -n 7 -i d -j 1 -i 5 -q 5 -o 4 -16 1 -i 2 -r 2 -q 2 -10 7 -l 2 -13 5 -j g -p 4 -i b -k 5 -k 1 -l
2 -k b -j 3 -p 4 -l d -k 4 -j 1 -i a -k f -k 7 -j e -w 1 -l f -m 4 -n 3 -j 1 -l 4 -h 3 -o b -n k -l
1 -o 6 -13 c -i 5 -i 2 -i e -v f -i 1 -j 9 -i b -q 8 -o m -k 7 -h 1 -l 4 -j f -j 2 -j 6 -k 3 -u 2 -r
4 -i 8 -l 1 -j b -o 2 -w 4 -j 4 -r 2 -n 4 -j 3 -q o -h b -i m -m 3 -m 1 -j c -r 2 -m j -i 6 -t 5 -k
1 -1p 9 -j a -m c -p 6 t h -h 4 -j a -r l -r 5 -j d -h 6 -m t -n b -j 3 -l 1 k 6 -p v -q 7 -i 6 -j
2 -p 4 -l 6 -j 5 -m 2 -n 8 -m 6 -p 9 -i 3 -s 7 l 1 -n d -i 9 -p 4 -h 1 -h 1 -s 6 v c -o 8 -i 7 -x
4 -j 4 -k 2 -q 1 -j 1 -q 7 -l 6 -n h -j 7 -i 5 -k 7 -u 5 -h 7 -o k -o 5 -k a -j a -k 5 -n 7 -z 3 -k
d -j 8 -p f -k 4 -j f -q a -k 1 -k 1 -m 2 -k 1 -l 2 -n a -k c -k 6 -j 3 -k 1 -i 5 -k 2 -l v -l 5 -j
8 -k d -r 6 -i 6 -k d -l 1 -m 2 -r 5 -v g -i 3 -i i -i 8 -j 4 -n m -k c -p b -j c -i 2 -16 8 -i e -n
5 -q 6 -j d -s 2 -i i -j 5 -n 6 -k d -i 6 -l 6 -m a -i 1 -h 4 -h e -l 5 -k i -m 2 -i 3 -h 7 -l 1 1b
6 -k h -i 6 -j 1 m 5 -i 2 -n 4 -o d -i 2 -l 6 -k 5 -j 2 -j c -l 5 o d -p 4 1j 1 -i 1 -h 8 -m 2 -k
b -w 7 -k 4 -h 7 -k h -k 4 -p 2 -j 8 -i n -i b -h 5 -l e l 7 -k 1 -k 4 -j 9 -k 1 -r 9 p j -j 1 -m
1 -n j k 6 -k 1 -k 2 -i h -l 5 -h e -l 4 -k 1 -m 6 -11 o -i 1 -z 1 -k b -n 2 -n 8 -o a -u c 14 7 -j
3 -l 9 -o 4 -i 2 -n 3 -j 9 -j f -k 6 m 4 -i 7 i 8 -i 7 -m 4 s 3 -h 1 -o a -p 5 -k f -m g -n 1 -s 2 -q
8 -s 4 -o 1 -p 3 -k f -p 3 -s 5 14 2 -s 7 -i c -o b k 1 -i 6 -r 1 k a -q l -h 1 -i 6 -k 1 -o 3 -k
1 -o 2 -j f -r 3 -l d -x 2 -s 2 -r 1 -j 1 -p 4 -m a -v 4 -k 4 -l 4 k 3 -l 3 -q 1 -l e -o 4 -k 2 -m
a -j c -h p -y 7 -q 13 -k h -h a -i 1 -h 3 -k 5 -v 2 -i a -r 9 -i 5 -p d -k f -s 6 -q 2 -r c -k d -l
7 -n 3 -j 5 -l 3 -n 2 -v 4 -o 1 -k 2 -j a -o 5 -y b -j e -y 2 -l a -t 6 -l 5 -i 8 -k h -h c -k 1 -n
7 -q 2 -o h -i 7 -j 2 -l 9 k 1 -v 1 -l 1 -n 2 -m 5 y 1 -q e -s 5 -p 1 -o a -j 5 -k 3 -k 5 -j y -o
7 -k 6 -n e l 1 -l e -q 9 -l 11 -k 4 -s 1 -p f -t 4 -h 4 -n m -x 1 -p j -j m -h e -r l -q 2 -p 2 -k
3 -o 3 -m 5 -m h -k 4 -l 3 -p e -i k -n 1 -h 6 -k 2 -j 6 -k 1 -n 2 j 9 -j f -i b -m a -j d 1g 2 -j
6 -i 4 -o 9 -p 5 -s 1 -h 4 -n 3 -s 4 -j 4 -k 7 -s b -r e -r 6 -k 1 m 5 -o 1 -l a -k 1 -l 3 -k 3 -s
7 -r s -o 8 -h 4 -n i -i 2 -j 6 -n a -j 6 w 1 -i 1 -m 3 -j 7 -m 6 -l 1 -n 1 -p w -j 5 -h 4 -m e -k
3 -i 7 -h 4 -i 7 -10 6 -k 1 -j 1 -o h -l 3 -k h -16 8 1f g -i j -i 4 -j 9 t 6 x 2 -k n -j 1 -o 4 -w
a -j 6 -j 7 -l 7 h h -l 2 -o r -m 5 -h 2 -r 5 -z 2 -j 7 -k q l 7 -l l q 1 -l 6 -l 5 -i b -p a -q 8 -k
8 -i 1 -i a -i 3 -k 9 -l 7 -o 2 -l 7 -h 5 -l 4 -k s -i b y 5 -s 6 -l i n 4 -12 i 1g t -x 1 -i a -l
5 -i 2 -p 9 n 2 -j 6 -h 3 -k 6 -k 8 -o 5 u 9 -x 4 n 2 -12 4 -l 3 -m 3 -k 7 -h 2 -k 6 k 4 -11 e -p
2 -i 3 -h 6 -n 2 -h 8 -t 6 -h d -k a -i 6 -i 2 -j d -j 3 -n a -s 4 -q 4 -o 8 -p g -o 5 -j 5 -l 3 -h
3 i 5 k 1 -j f -x 4 -i 1 -h 1 -l 1 -p f -k 2 -j 2 j q -h 1 -i 4 -14 c -m 5 -l 4 -l z -z 3 -m a -n
5 -h 3 -j 6 -r e -o 3 -k b -1f 7 -i 10 -h 2 -h c -r 6 -u 6 -o a k 3 -j 5 -j 7 -i 8 -o b -j 4 -q 9 -h
6 -l 2 -x 4 -n 7 -s e k b -19 f -u 3 -q k -l 7 -i 5 -i 7 -l 3 -n 1 -p a -q j -m 1 -o 1 -q 5 14 i -j
4 -q 6 -l d -i q -y i -v 6 -m 1 m 3 -q a -i 6 -n b -m 3 -i 3 -j 3 -q 5 -p k -n 4 -i 3 -o 2 -m c w
1 -x 2 -j t -k r -i 4 -k 8 -h 6 -s 3 -i 1 -t 3 -i a -11 d -i 1 -r 3 -k 5 -o c -p 8 -l h -l 1 -o 1 -m
2 -o 2 -i 1 -j 3 -l 8 -k 9 l a -s 9 -j 4 -l 3 -m 7 -n 6 -j 3 -l c -l c -m 1 -m 6 -i 9 -h 2 -1p 3 -k
5 -k 2 -j e -l 4 -v h -k b -o a -m 9 -i c -p l -l k -i 1c -k 1 -s 5 -l o -s 3 -r 4 -r n -i 2 -i 3 -m
5 -17 1 -h a -j a -p 6 -h 5 -l 8 -j c -r i -p 3 -i 7 -j j -j a -o j -l 1 -u 5 -m 1 -n 8 -m 3 -s 5 -h
5 -j g -l 2 -n 1 -j b -z 8 -m d -n f -s a -m j -u a -k 1 -i 3 -k 3 -k 6 -l 2 -k 3 -h 5 -h 5 -q 2 -h
2 -p 1 -m 7 -u 2 -o 2 -h 2 -n g -i 18 -k b h 1 -10 c -h 7 -s 2 -j 5 -n 4 j f -l 4 -j 2 -p 5 -z 6 -k
1 -k e -l 1 -i 4 -i h -k j -n 8 -j 7 w x -i 6 -l 5 -i 4 -j 9 -j 3 -i 8 -l 8 -n 6 -i 1 -j h -o 3 -j
1 w a -l e -j 3 -k 8 -n 6 -j 9 -i 6 -w 4 -k g -j 5 -j 7 -t n -s e -k 3 -m 3 -m 1 -o 6 -i 4 -m 6 -k
b s 1 -r k -i 2 -o 3 -k 2 -n 2 -17 6 -m 7 -h e p 2 -i f -k 5 -t 8 -17 h -i 5 -j e -l 1 -n 5 -p 1 -l
7 k 6 -m w -m 2 -n 11 -j a -p 1 -n f -k 3 -q m -i 3 -i e -k e -j c -l d -s 7 -i 1 -m 1 -o 6 -j 1 -s
3 -h 2 -l 1 -i e -r 8 -k 9 -h i -k 7 -h 4 -k 8 -m 1 -k 4 -v 4 -l 2 -i 5 -n 4 -m 7 -m 1 -i 8 -n o -p
1 -i q -i d -w 1 -k 6 -i 1 -x 5 -k 1 -m 5 -p 8 -i a -j 4 -n 3 -q 1 -l 2 -i a -n 2 -m 3 -i 9 -k f -l
8 -k 9 -n 2 -v 5 -q 5 p 3 -k e -m 3 -j 3 -i o -n 3 -n 1 -11 4 -q f -q 3 -h 1 -o 2 -h f -j a -k 4 -i
8 -h b m v -1a 5 -t 3 -i 5 -m 1 -m 2 -j c -k 2 -z 7 -j 1 -i 5 -j 5 w 5 -j 15 -p d -l d -i p -h t -i
5 -t 3 -i 5 -r a -l h -h 7 -l 1 -j 4 -t 1 -p b -j 1 j d -i 5 -n j -r b -p 4 -k e -i 2 -k 4 -i 9 -p
b -i e -m 4 -o g -m b -s 3 -n 3 -i 8 -k 5 i 4 m e -j 5 -l 4 -n 4 -o 7 -i 3 -k 8 -i 4 -m 5 -j 9 u 4 -o
5 -k a -o 3 -j 4 -w 2 -l 2 -i 3 q 4 -j b -o 6 -i 1 -i a -r j -i e -i 2 -k d n 2 -m 8 -l 4 -k j -q
b -j 5 -j e -j c -r d -i 7 p 4 -s 7 -w 9 -v d -l 2 -l 4 -j g -i 1 -l 4 -i 1 -v 2 1a e -j 3 -k 7 -n
m -i 9 -j 5 -h 1 -t h -m 2 -j 4 -j j -h q l 1 -n 1 -l 5 -m 5 -i e -m 6 -o 3 -t 6 -k 2 -q j -j 3 -m
9 -13 7 -m c -m 8 -p 7 -i 1 -m g -q g -q 5 -n a -m 1 -l 4 -k 4 -o 6 -k 3 -o c -o 2 -k z -l p -s 4 -i
a -v 4 -j c -m 7 -l a -l d -n 2 -q 7 -n 6 -n 1 -k 1 -l 5 -h 8 -n 1 -k 3 -j c -j 5 -m d -w 2 -j 2 -o
9 -i 5 -1q 5 -t 7 -i 6 -j e -n a -n b -u 4 -11 a -l 7 -n 1 -m 7 j 7 -n 3 -k 1 -i 1 -l 1 -j 3 -k 4 -i
3 -o 7 -j 8 -i 16 -k 1 q 1 -l 3 -k 1 -j 8 -j 2 -l 6 -s a -q 2 -i 2 -k 2 -k b -1i 5 h 3 -m f -h 4 -n
a -i b -s 7 -k a -j 4 -h i 10 6 -o 5 -k 2 h e -h a -n t -n 2 -k 2 -n e -m 9 -p 1 -p 5 -k 5 -k 4 -n
c -j 1 -k 2 -i 3 -i 2 -k m -10 a -m 4 -o 5 -m 5 -o 1 -l 4 -i d -j 8 -u 6 -i 6 -p 1 s 4 -j 9 -i 5 -j
6 -x p -12 f -l 3 -o b -m 9 -o h -r d -j e -q 8 -p i -o 4 -o o -n 2 -k 9 -m g -l e -p 3 -l 3 -j 3 -l
g -m 4 -k j -k 2 -k 8 -r c -i 6 -z a -i 3 -p s -j a -i 1 -l 2 -h 8 -i 3 -l 2 h 5 -m 4 -j 1 -i 3 -j
9 -i 1 -11 g -l 1 -o 3 -r 9 -n 5 -o d j i -q f -h 9 -j 8 i d -k i -k 5 -k 2 -m f -j b -i 6 -j b -m
h -h u -13 b -l 2 -j 1 -k 3 -m f -m 3 q k -i 6 -k 7 -j 5 -j d -n 2 -j 4 -h 1 -m 3 -k 5 -j 7 1b 4 -i
2 11 1 -m i -q 2 -i 5 -k m -n 8 -i 2 -r i -h 8 -i 4 -n 2 l j -r i -i 7 -m 6 -i 5 -m c -n 4 -u 1 -n
4 -j 2 -i l -i 2 -h a -l 2 -y 3 -r 3 -l 5 i 2 -p 2 -n 2 -j 9 -n 6 -j 5 -q 4 -j 6 -k 6 -j l -u 9 -n
5 -l 1 -k 16 -z 1 -i c -m 5 -i 2 -m 7 j a -y d -l a -l 4 -w 1d l 2 -k 2 -p 1 -r d -u 1 i 8 -k 7 j
8 -m 9 -p 2 -p n -h 5 -m g -n 3 -i 1 -j 4 -l 4 -s f -n c -i 4 -m c -n 8 -t 2 -o 5 -k k -h 8 -j 4 -h
1 -o 4 -s 5 -21 7 -r a j t -j m -n 2 -o 1 -i 3 -i 5 -p 9 -j 2 -m 1 -h t -h 1 -m h -h 2 -p 1 -o 3 -i
4 -i 3 -17 c -v 3 -l 1 -h 2 -i 1 -q 7 -h l -i 2 -j b -n 4 -m a -l b -i 3 -j 5 -h 4 -i f -m e -t 4 -m
2 -h 2 -x l -i w -m 2 -j 8 -m d -k 6 -j b l d -i 7 -i 1 -i 5 -n 9 -l 5 -t b -m 2 -n 5 -o 3 -14 3 -k
8 -k a -12 j -m 4 -h 7 -h 4 -p 1 -h 2 -h 9 -i 6 -j i -o 8 -l 9 -n 1 -l 9 -r 6 -s 4 -l 7 -k f -j b -s
c -l j -j 2 -m 4 -j y -j g -l f -k j -h g -k 9 -p a -k j -n 9 -h 7 -s f -k j -n 5 -h 1 -j 1 -i 1 -r
g -i f -j e -u 3 -j 2 -u 9 -r e n h -l j -o 4 -k a -j 8 -n 2 -l a -i 3 -i 6 -u 2 -l b -l 2 -s h -i
a -i 5 -i 1 -r d -n c -i f -r 9 -m h -k 3 -h 4 -n 1 -j 2 -o 1 -j 1 -n j -o k -s 9 -n b -m 4 -k a -t
4 -m c -j 2 -17 9 -s 6 -j 5 -i a -j 5 -m 7 -k 4 -k 9 -k 1 -q 9 -n 4 -h a w 7 -k 1 -o b -k 1 -q 1 -h
2 -o 2 -i 1 -p 1 -o 1 -p 2 -h 5 -i j -h g -j 2 -t 3 -l 2 -i s -k 5 -j a -i b -k 1 -j 4 -i 5 -i b -m
9 -k k -i 1 -l 6 -m 7 -j 1 -l 6 -j 3 -r m 1x 4 l 4 15 c -u 4 -x q -m 1 -i b -v 2 -i 1d l c -j 8 -l
12 -n 5 -t c -j 8 -i 3 -m 8 -h d -j 1 -u 9 -m 3 -m 1 -m 2 -l 3 -k 5 -j 4 -k i -o 2 -k a -n 1 -i 2 -l
3 -i 1 -t 6 -m k -l 6 -k 2 -o m -p m -i 2 -j 3 -i 6 -i 3 -m l -m 3 -i 9 -o d -r 1 -m 2 -k 2 -i 3 -i
1 -l o -p 3 -k 9 -o 3 -h c -j 9 -u 4 -h 7 1a s -j 3 -o q -r 4 -x 1 -r a -h 6 -j h -h i -t i -i p -i
2 -l 2 -h 1 -h h -q 5 -l j -m d -j e -1k 2 -s a -q 3 -m 5 -k g -o 8 -n 8 -l 9 -i 1 18 1 -i d -q 6 -m
6 -j a -l 2 -n 6 -h 3 -k v -k a -l g -m 4 -i 6 -n 2 -q 4 -l d -m 1 -o 6 -i 7 -i 5 -k d -k 8 -i 5 -j
8 -w l -j e -i b -t 3 -k 6 -k a -k 5 -r c -n 2 -l 5 -n 4 -p b -j 7 -o 8 -r 2 -m 1 -o 9 -r 7 -w 7 -k
1 n 8 -h n -i 1 -w 3 -n 1 -j 3 -i e -h 8 -k 7 -j 8 -q 2 -l 5 -s 7 -o 4 -t 1 -i 1 -o 3 -o 3 -m 3 -l
5 -m 4 -q 5 -k b -h 6 -q c -t 1 -p 1a -i 1 -q z -m 4 -p 8 -j 1 -k 2 -j j -p 2 -n 6 -i h -k 1 -t d -j
7 -j f -n 2 -l 3 -l 7 -i 2 -q 5 -n 8 -m h s 9 -h 1 -m 2 -j 6 -j 1 -o 3 -k g -m a -h 8 -i 4 -q 7 -k
3 -k h -k 1 -j c -m d -j k -h 7 -k 8 -o 1 -i 2 -k 3 -i 8 -q 2 -j 1 -i 4 -m 3 16 6 -j m -s 3 -u 9 -i
3 -l 7 -i 3 -h d -l 2 -q 2 -h 9 -p 5 -r q p 8 -w 2 -h 1 -j 3 k p -m 6 -p b -m 7 -h 4 -k 3 -n 3 -t
h -l a -j 5 -i 3 -n b -p 4 -p 6 -k 6 -h 5 -j e -h q -k 7 -l 3 -i 9 -q 2 -s 2 -l 2 i 5 -m t -m 5 -i
8 -j 7 -m i -k 2 -j 8 -y 3 -j 9 -i 3 -h 1 -i 1 -q 3 o 2 -q o -i b -i 3 -o 1 -i 8 -k a -n 9 -t 6 -i
1 -n 2 -j c -i 3 -i m -i 3 -s 1 -j 3 -m 3 -i a -j 7 -r 2 -l 5 -o f -j f x 2 -i t -j b -h 1 -n 2 -u
3 k 8 -k 8 -l 3 -o 5 -j d -i j -h 3 -j 4 -j 6 -h b -l f -h b -j 3 n 2 -o 8 -m b -o f -j a -i 6 -t
4 -i 5 -j 8 -m 4 -n 6 -j 2 -m 1 -k 4 -p 2 -i m -i 1 14 1 -j o -w c 2c 5 -m s -16 h -m d -r 5 -i 4 -m
2 -n 6 -m 5 -t m -u 5 -m 8 n 4 -o 7 -j 3 -j x -i 2 -k 7 -p 1 -i 6 -s 4 -i 9 -h 3 -q 1 -q 2 -i f -13
1 -t a -n 4 -q 2 -h 5 18 2 -q 9 -w a -k d -h e -k 9 -l 4 -i 1 -j 1 -1n 7 -j e -l 5 -k k -p e -h f -q
d -k 7 -k 5 -1s 8 -k f -i c -l 9 -l 3 -t 7 l 2 -r c -l a -l i -n 2 -j 4 o d -q 5 -k 1 -o 5 -k 6 -i
5 -m 2 -n g -l 3 -p 5 -p 2 -m 6 -i 7 -l 4 -i 5 -i 5 -j 5 -o 6 -q 3 -m r -r 8 -l 4 -i 5 -q 2 i a -i
5 -q 5 -p 5 -j a -h 7 -k 4 -j 7 -o b -r 1 -h 9 -h 4 -z 3 -h 1 -n 4 -k 2 -k 1 -11 4 -j d -m b -11 6 -j
4 -i 2 -j 7 -h 2 -q e -j n -p 4 -m g -p 7 -k 9 -n 3 x d -k 2 -k m -i 1 -j 3 -j 2 -i d -p k -t 4 -q
3 -z 3 -j i -q e -k 9 -m 4 m 3 -n m -l 8 -o m -m 3 -l d -m 1 -i m -i 3 -i 1 -l 1 -n 1 -m o -r 3 -j
3 m a -n b -m 13 -l 4 h i -i 6 -k r -l 7 -s 6 -i a -p 8 -s j -k 4 -n a -j 1 -h f -i g -l 6 -i 4 -m
c -l h -k e -t 5 -o 2 -j 5 -i a -k 4 -j 5 -k 3 -k e -q e -p 4 -i 9 -15 1 -k j -o 9 -j 9 -i 6 -k b l
6 -k 4 -j 2 -j e -o i -m d -i 3 -i 3 -w 13 -v 8 -i 8 -1a 3 -m y -n 7 -j 1 -j 3 -i 8 -k 3 -o 1 -o 2 -h
4 -i 6 r 1 -i 1 -r 2 -t 7 -z c -11 8 -q 7 -r 6 -l 3 -s 9 -i c -q 5 -i 2 -i b -l 8 -j 2 -k e -j 5 -p
8 -p 1 -i f -m 1 -l 4 -r 5 -x a -j 3 -m o -i 5 -i 1 -k 1 -j j -h 1 -o 2 -h 4 -j e -n c -i k -l 1 -j
9 -i 5 z a -12 2 -y p -l 6 l i -h 2 -o 9 -n 7 -l 3 -i n -q 4 -h d -k 4 -i c -j 6 -q 3 -j 1 -k 1 -s
d -i n -l p -h 2 -j 2 -h 7 -i 5 -h 2 -k 7 -13 1 -r f -l 14 -m 8 -i m -o 1 -i 6 -i d -l f h 3 -l 4 -k
s -n 3 -j 5 -i 3 -j 7 -j 5 -h 8 -l 5 -k 7 -h g -p 8 -h p -n 12 -t 2 -10 1 -j 4 -j i -i 5 -j m -v 4 -h
1 -j j l c -i 4 -i g -t 4 -h 9 -o 2 -m 2 -k 1 -p 8 -p 3 -q j -j 1 -i 1 -l 7 -i 8 -i 1 -j 4 -l 5 -m
9 -h q -j a -i 2 14 3 -m f -h 1a -i m -l 6 -i e -i c -n 2 -s 9 -i 1 -h h -j 7 -i 1 -i 5 -u 4 -q l -k
4 -l 4 -i 8 -i 7 -n c -p 3 -o 2 -p 4 -11 e -u 5 -m 1 -k 3 -m 1 -n b -k 2 -15 1 -i 4 -k 6 -i 5 -h b -q
3 -r 3 h 7 -j m -i e -m 8 -k 4 -17 5 -i o -o 7 -i 8 -o 7 -k b -o b -s b -k d -j 1 -m a -v o -k i -u
2 -m 4 -k 4 -l 5 -k 2 -n 3 q 1 -i 3 -l 2 -i 9 -s g -j 4 -l f -j d -v 8 -i 1 -h 4 -p v t 1 -r 2 -t
2 -j 3 -s i -k 5 -m 5 -o 2 -h 4 -j 1 -w 3 -i 2 -j 8 -l m -q 3 -m 3 y 9 -m 7 -i j -i 2 -l 2 -o p -j
1 -i 3 -p 2 -j 3 -j 2 -i 1 -n 1 j 7 -i 3 -o 2 -n 5 -h 4 -k h 14 2 p f -n 6 -w 1 -s 6 -u 2 -i 2 -m
3 -l 3 -j 4 -h e -h 6 r 2 -i 2 -j 1 -m 3 -o 2 -n 5 -o 8 -l i -1h 9 -r b -l f -k b -j 1 -i 2 -h 7 -k
6 -h 3 -i 4 -h 1 -p 4 -r d -s 4 -n 9 -i 5 -i 1 -j 1 -13 4 -i 4 -q 5 -i 8 -j 2 -l 7 -i 3 -o 1h -q 2 -i
4 -h 1 -i 1 -o n -i 4 -n a -m 2 -h 2 -i 4 -l c -p 1 -i 4 -m o -i 3 -h 5 -y 9 -i f -v 1 -j 5 -i t -j
9 -m 7 -k i -n 8 i 7 -i s -p 8 k a -h 8 -i 5 j 7 -t 4 -j f -r 8 -i 6 -r 2 -o 6 -j b w 2 -k 6 -o d -q
2 -24 1 -s 9 -l 3 -j 1 -h 1 -h a -q k -l 1 -p 9 -j 3 -j 9 -k 6 -i 2 -k 3 -o 3 -l 3 -l 3 -n 4 -h 4 -k
4 -h 2 -r j -s 2 -r 7 -k 4 -p 5 -k 5 -i c -o 7 -j 4 -j 11 o 8 x 2 -i 1 -h 9 -i 5 -h 9 v 2 -h y -r
3 -h 6 -m 6 -h f -i 4 n 7 -m 6 -h 7 -n 3 -i 4 -l c -n 1 -k 5 -m 1 -q 3 -l 3 -q 8 -j 8 -l 4 -m 5 -o
1 -i 9 -m 3 -j 4 -q 5 -h 9 -o 5 -k p -j p -m c -k 8 -v 4 -h 3 -n a -r 2 -j a -x i -n 3 -r 6 -p c -l
9 -x 1 -p a -j 1 -r 1 -m 10 -i m -o 1 -j 5 -i 2 -i g -i 9 -h 9 -m f -i 1 -i 2 -j 3 -k c v 3 -p 9 -s
4 -i a -l 1 -o 6 -i a -j 7 -i b -j 3 -m c -i f -h 9 -h a -p d -k 6 -m g -i 2 -i l -o 2 t 5 -o 2 -j
v -n 6 -n 4 -o 5 -t 4 -k 5 -l 3 -s c -1a 2 -17 k -k i -p g -k i -l 6 -u 4 -j 3 -j 4 16 a r f -p 2 -m
5 -h 3 -m d -h 6 -16 5 1u 2 -i 3 -k d -l r -m 3 j 5 -m b -h b -i 2 -i 7 -k 9 -o 8 -q 7 -v 2 -n 7 -m
8 -h 7 -w 1 -h e -p 6 -i 9 q 4 -q 2 -i 3 k 1 -l e -i 3 -n b -m 3 -p 1 -h 8 -n 1 -n 8 -m 4 -i 9 -l
c -h 1 -i 5 -i a -j a -j b -m 5 -v 3 -k 4 q 3 -i 5 -o j -p 7 -q 4 -j b -i e -m 2 -m 3 -o m -k 7 -k
3 -w 4 17 1 -q a -j 5 -n a -o 2 1j 9 -k 6 -k g -i 1 -i a -i 1 -l 7 -l 8 -q 2 -m 2 -j b -m 5 -i 7 -k
4 -m 3 -o 1 -j s -l g -j 5 r 1 -q 7 -o g -q w -j p i 2 -h 7 w 6 -j m -j 3 -i 2 -k b -s t -i e -i 8 -k
d -l 9 -i 2 10 1 -i s -p 3 -i 3 -h 1 -i 1 -h n -h 6 -m j -p a -q h -n 6 -l 8 -p 8 -l i n p y 6 -v
2 -y d -k 9 v 9 -u 7 -h d -h c -k f -l b -l 9 -h 2 -i 6 -t 7 -k 8 -j 1 -h n -i m -w 4 -o 2 -m 4 -l
c -h 1 -k 3 -i h -q 1 -l 9 -j 1 -12 3 -i 1 -h d -r 8 -p d -j 8 -r 7 -o e -l 8 -i 4 -i 3 j 8 k j m
4 -k f -t 6 -m 1 -j n -j f -r 4 -i 4 -l c -k 8 -k 7 -h 2 -j 3 -m 1 -u 2 -m 2 -1i a -n 5 -k 2 -i 3 -m
k -h 4 -m 4 -k 3 -h k -m e -v 4 -h 8 -q c -s g -i 2 -k d -o 6 t c -i 4 -l 2 -n 1 m 5 -h j -i 5 -k
b -i d -i l -j 5 -i 13 -j o -q 3 -h b -r 2 -k 5 -k 5 -l c -o 3 -h 3 r 8 -m 8 -m a -k h -k 7 -j 5 -i
c -h 9 -17 5 -j 2 -x b -j c -k a -k 7 -q 3 -i a -m c -j e -o 2 -i 2 -k 1 -j 5 -h 1 -o 2 -n 8 -l 1 -q
4 -n 6 -j 3 -o 1 -v 6 -q k -s 1 -m 1 -l z -m 7 -i 4 -h a -j a -t f -j 1 -n a -j r -s r -i 4 -j 1 -l
1 -k 1 -k 3 -i 9 -j 2 -j 2 -t 4 -i 7 -l d -k 4 -j 2 -j b -l i -13 2 -i 2 -s 3 -t 9 -k 1 -l 5 -n 5 h
5 -k 4 s 9 -o h -v 1 -m 4 -l b -j 1 -j g -q 3 p 3 -k 5 -o 4 -1a 8 -n 9 -t 7 -t 6 -j 1 -k h -i b -m
2 -o u n 1 -k f -w a -i 8 -o 3 -h j k 7 -i 2 -j 7 -j k -l i -r 4 -n f -s e h 1 -k 4 -k j -l 1b -k
1 -m 5 -p 4 -r 5 -l 1 -w d -j 1 -l 6 -j x p 8 -h 5 -k 1 -l l -h 4 -m 6 -s q -r e -l 5 -i b -k 2 -q
e -l 1 -k 3 -p 9 -m 2 -h a -m e -k 3 23 d -k 7 -k a -q 8 -j 7 -k 2 -j 7 -i 9 -q 2 -o 1 -k 2 -j 6 l
3 -i s -k 6 -j 2 -v 2 -h 2 -i 15 -j l -j 3 -r 3 -p d -j 7 i a -r g -p 5 -t 7 -j 8 -k a -t a -i 4 -o
g -p 5 -v 9 -k 4 -j 1 -n 6 -j 9 -n 1 -h 11 -l 8 -j i -k 3 -i 5 -h 1 -o 8 -14 5 z d -w d -i 1 -k a -l
5 -i 7 -h 5 -i 2 -r 8 -k 6 -k 9 -m 9 -j 3 -r 1 -n 4 -l 6 -y 8 -m 4 r 7 -t 6 -j 3 -k i -s 2 -j 3 -q
6 -j 7 -j 3 -j g -i 6 -h k 16 1 -o 8 -i 1 -m 3 -o f -h 7 -o b -k 2 m 3 -u 1 -j 1b -s 4 -j 6 -i 2 -v
3 -o 3 -n 5 -y 6 -m 1 -j d -h 2 -10 6 -i 8 -h f -x n -i b -i 1 -n 4 -p 3 -l 1 v 2 -u 5 -j d -j 2 -i
4 -l a -n 6 -i 4 -q 2 -i 4 -n b z 1 -j 1 -o 3 -k 1 l 1 -k 8 -j 1 -p 8 -n 3 -i 9 -r 5 -l f -l j -i
7 -r t -1t 2 -i 7 -m 7 -q 9 -i 5 -i m -i 4 -r 6 -j 5 -v b -i 2 -k 4 -m 3 -p j -n 3 v 6 -i p -i 3 -h
e -m 3 -r 6 -i 7 -l 3 -j n -o 4 -t 7 -o 5 -h b -h t i 2 o d -k 4 j 4 -k 1 -q 4 -h 2 -k h -i d -1o
1 -i q -h 2 -m 4 -j 4 -i 2 -k 11 -j 1 v 6 -s 4 -m 4 -n 2 -k 3 -i 8 -h 14 -m g -l l -j 2 -n i -l 6 -k
6 -m 7 -k 2 -k 2 -k 1 -q f -m a -k 3 -m n p 2 -p 1 r 5 -h p -i 2 -v 7 n 1 -k 6 -m 2 -q i -m d -r 5 -i
i -t f -i 3 -y 4 -i l -i 5 -p g -m a -j 2 -i 6 -j 1 -i 1 -h 4 -j 2 -i d n a -n 9 -l 4 -h 4 -p 3 -j
2 -l 4 -j o -s 9 -i 3 -h 5 -j 5 -m 2 -j 1 -j 6 -k 1 -i 6 -p s -n 3 -j 5 -k 8 -j 3 -m 2 -k 1 -k 3 -m
7 -n a -i 8 -q 7 -16 b -k p -j 3 -i 7 -p b -m 6 -h 5 -m 1 -o 8 -k g -o 4 -q 3 -i b -k a -o 4 -i 2 -m
x -r 7 -n 1 -j 8 -i 7 -r b -q a -j 3 -q 2 -l 3 -h 9 -q 5 -l 2 -12 2 -j 2 -n e -i a -o 1 -t 1 -o b -k
f -r k -m 4 -r c -k h -k x -h 4 -h 5 -o 3 -q c -i 7 -q 3 o 2 -o b -j 8 u 4 -k u -j 3 -q 1 -n 8 -13
8 -j 3 -11 d -m b -i b -m 1 11 d -i 6 -m 3 -i 1 -j 2 -k 3 -k b -j 2 -m 6 -t 1 -l 6 -i 2 -11 1 -o k -o
c -j 1 -j 1 -n 9 -m j -j 3 -j 5 -l d -i 1 i f -i a -n n -j 1 -r 1 -j 5 -q 5 -q 8 -j f -j 3 -i 5 -18
h -m 5 -l 7 -o 1 -j h -o 3 -u 9 r 3 -n 4 -n 6 -l 1 l 6 -k g -l 5 -i 1 -k 1 -i p o e -n q -m 2 -k 2 -j
1 -j 4 -i 8 -n d -j 1 -k 5 -j 2 -i 1 -1p j -m 3 -k 8 w 1 -i 5 h 3 -i 1 -s 4 -v 9 -q 6 -n 3 -m 4 -i
8 -i i -j b -k 7 -12 5 -j c -l 5 -l i u 4 -o a -k 6 -v 8 -p 4 -i 1 -h 1 p 8 1w a -j 1 -k 3 -m 9 -j
1 -k 6 -s 9 -p 9 -m 5 -w 9 -h 1 -k c -s p -l 1 -t 4 p 1 -q g -h 7 -r 5 -v 1 -j 4 -o b -h 2 -l 2 -l
3 -m d -j 3 -p f -k h -k 9 -i 1 -h b -l 7 -i b -i f -1z 8 -n 5 -j 8 -i m -m 4 -i 1 -x 1 -n g -i 4 -h
k -h a -i 6 -l a -l 7 -p l -u m -i 9 -h 2 -j 8 -o 8 -l 8 -o 5 -k 1 -2r c -p e -l 2 -i 3 -k 1 l h -i
c -h o -h 9 -r 6 -h 5 -k a t 2 -o 1 -h 6 -11 1 -k 4 -i 1 -o 1 -j 2 -n 1 -j m -t 4 -y 3 -n 5 -q 4 -i
1 -h 4 -n 2 -k 9 -u a -i 6 -k 6 -1c 7 -o 9 -r 1 -q 7 i b -j 4 -k 1 -q 7 -k 2 r 2 -j 5 -k 12 -k 7 -i
6 -m 3 -j 1 -l a -z 3 -j 1 -z e -k 8 -5t 5 -l 2 -k h -i 2 -j 9 -k 9 -l 5 -j 2 -i 4 -l i -h 2 -h g -n
d -k 7 -p 6 -k c -h 1 -k 6 -k 6 -k 3 -j e 13 2 -i b -k 9 -i 7 -i 12 -m 6 -h 2 -n 1 l d -q 2 -i 5 t
6 -l 4 -i 5 -k b -i 8 -n 1 -l a -m a -n 5 -k l -j 3 -i 5 -i 1 -y 5 y 3 -k 3 -u 9 -m 6 -l 1 j 3 -x
9 -n 6 -l a -h b k 8 -o a -s g -m 1 -l 7 -j f -j 8 -l 2 -m 4 -k 1 -m 1 -k 2 -i 1 -l k -i 1 h 1 n 6 -r
2 -i 3 -i 8 -i h -m 6 x 2 -l 5 -m 1 -j f -k 4 -m 7 -13 6 -i j -k 1 -i f -j 1 -s 1 -k 2 -n 6 -k 5 -k
4 -p 2 -q 1 -l 5 -i h -m 6 -i f -j d -k 6 -p h -q 7 -l w -k 5 -n c -j f -j 1 -o 4 -k 4 -q 2 -j 1 -s
3 -o b -k c -p 5 -m 3 -n 2 -p a -i 3 -l x -m 5 -s 3 -k 2 -i 9 -p 1 -j 6 -i 5 -z 3 -m 4 -u 1 -j 3 -j
b -m 8 -j 8 -m 18 -n 2 -q a -p 1 -i 2 -q 3 -l 3 -q 6 -j i -j a -j 1 -u f -l k -k 4 -k b -k 11 -v 1 -m
5 -i b -t 1 -h l -i n -m p -o c -k 4 -n a -k 8 -n 2 -o f -n a -i j -k c -h 2 -m 7 -p 7 -l 4 -12 3 -p
5 -m 6 -p 5 -j 7 -k 1 -m 4 -k 4 -m 1 h 2 -i e -i 3 -i 1 -i 6 -j 5 -w h -j 8 -l k -n d -q 8 -j c 1h
e -o 1 -m 2 -i 5 11 7 -l o -i 1 -j h -h a -i 4 -k a -q 5 -k 1 -v 8 -q c -n 4 -i 9 -i 1 q 2 -k c -r
2 -i 3 -k 1 -k 3 -m a -n 4 -k y -y 4 -j 3 -i 3 -p k -o 3 -p 1 -j l -k 3 -o c -m 3 -p 4 -o b -l 2 -j
3 -k 3 -l 2 -n 1 -o 3 -r j -j 4 -y 3 -m j -n 4 -i m -l 4 -i h -q b -m 9 -p 4 -k r -o d i p -s 5 -n
1 -k 1 -h t -p d -i m -r r -h 4 -j 4 -o b -i 3 -h 7 -j 6 -q 3 h 3 -o 8 -l 7 -l b -k b -q 3 s 6 -l
1 -n o -h 7 -h 2 -q b -q a -n b -k i -l 7 -n 6 -o 8 -k 3 -i 9 -p 1 -j 2 -p k -p 7 -n 3 -k 4 -k 3 -l
q -l 1 -o 6 -n 6 -j 4 -h 8 -k 7 -q 2 -t d -i 2 -n 1 -j c -l h i i -h d -l 7 -r e m x -n s -h 4 -p
e -k b -j 2 -k 1 -19 9 -l 1 -h 3 -m 1 -p 4 -m 5 -k 7 -r 7 m 2 -j 5 -r 1 -k 7 -h c -m u -q 4 -i 9 -l
n -m 1 -j 1 -r n -m 3 -k a -k 3 -s 4 -o n -i b -k 2 -l 1 -1a 1 -j p -n 8 -j 6 -j m -l d -r 1 -n 1 -k
1 -k d -h 9 -v d -j e -o 4 -j 6 -j 9 -h e -i 3 -j 5 -q 2 -k 9 -s 5 -m 1 -r e i c -i 9 -p 3 -u 15 -o
e -p 1 -h 3 -k b -n 2 -h 2 -h h -u n k h -v 3 -q f k c -i 4 -j 5 -q 8 -h 1 -l 1 -i 9 -i l -q 8 -p
d -l 2 -i 9 -m 8 -k 2 -j 4 -i 1 -p 3 -j 1 -j 1f -j 1 12 4 -i 2 -p 2 -k 1 -i h p 1 -i 6 -m a -t 3 -i
3 -i b -l b -o 3 -o 4 -j c i g -o a -k 5 -j 2 -i e -l 5 -v n -l 8 -p 1 -h e -w 4 -m 1 -j 8 -x 9 -m
7 -q 1 -k 3 -k 4 -j 5 -l 9 -i d -h 1 -i 3 -h 4 -i 5 -l 1 -m 4 -i 6 -h d -m 3 -i 5 -p 6 -l j -l 3 -j
h -n 8 -l 8 -j h -n 6 -p i -i a -i 7 -i 1 -j 7 -q g -m 1 -h 1e -j d -x q -m 9 -r 7 o 7 -i 1 -j d -l
a -j 2 -m 1 -s 3 q 3 -m 3 -t 6 -m 1 -o 2 -k 2 -i 1 -m 6 -l h -h e -n 8 -j 5 -h 1 -j 1a -j 3 -q 9 -h
r -l 6 -i b -j 8 -o 5 -l 4 -i 9 -t d -q i -p d -m b -i d -i 7 -h 7 -q 8 -i 6 -20 3 -15 e -n 1 -h
4 -1m 3 -k 5 -m 3 -i 2 -r a -q a -k 4 -i a -q 3 -k 5 -k 2 -w k -o 4 -j a -l 1 -n l -l i -h 7 j 1 l
6 -n 4 -p a -h 1 -k 1 -p 4 -r 7 -l r -i 4 -h a 11 k -l 1 -j 1 -j 3 -r 2 -k 2 -m 3 -j 5 -j 1 -i 3 -1a
4 -k g -n 2 -11 1 -s 1 -j a -j 6 -h 1 -h 5 -n 4 -q 4 -m 3 -x 6 k e -i g -k 1 -p 2 -j 5 -j 2 -k 2 -k
3 -o 8 -l 8 -j 4 -n 5 -j c -r a -k q -k 5 -n 9 -p 3 -n n -k j -j c -k 2 -h 2 -h 3 -k h -l 6 i k -h
5 -j 7 -j 4 -p 4 -l e -m 5 -h 4 -i 5 -l 5 -i 1 -i d -j q -j 2 -l 3 -w 4 m 6 -j 6 -q 2 -l c -i 2 -o
g -k 1 -10 4 -k 6 -k 5 -r d -i a -o 3 -k 4 -i a -j b k 1 -t h -j k -j 3 -j f -i 2 -t 4 -j 1 -i g -s
6 -j 1 -h 8 -k g -i q r 2 -j b -j 4 -i 1 -j 1 u 1 -o g -m 5 -i k -i x -j 3 -m 2 -j 4 -p s -i 1 -k
5 -h 10 -t 4 -10 h -n 1 -m t -j 8 -11 s -l 8 -m 1 -h 2 -h 9 -m o -n 2 -j 7 -i j -r 7 -h 4 -m 2 -k
n -n 9 -k 1 -h 9 -o 7 -j 2 -m 8 -l i -n 3 -v 3 -h 7 -j 7 -n 2 -m 7 -m 1l -h 6 -q a -n 9 -n 5 m 7 -o
p -k 3 -h 1 -l c -k 5 -m a -n 2 -k 1 -l z -k 8 -n d -q 1 -l 4 -j 1 -l s -j c -h u -n i -h h -k 9 -i
g -k 9 -k c -h 7 -p a -h m -j i -m 8 l 4 -u 2 -u f -i 7 -h 7 -l 1 -m 4 -l 8 -l 5 -11 o -j 4 -j l -i
4 -i 1 -j 8 -l 3 -l 8 -o b -o 1 -o c -o 6 -l 13 -10 h -j 4 -l 4 r 6 -q 4 -x 1 -j c -k 2 -r a -j 1 -m
8 -k 2 -k 2 -n 5 -s 8 -m o -q g -r f -o 6 -k 9 -m 4 14 3 -i 6 -k 7 -l 2 -k 7 u 5 -n c -k 1 -q 6 -r
b -11 1 -i 8 -n 4 -n g -l 1 -u 1a -w 4 -p 9 -o 4 -p 1 -i r -s 6 -k 2 -k d -l 5 -h c -h 8 -k 1 -o k -j
2 -l k -i 3 -m e -o 1 -i 1 -j 4 -l 3 -p 3 -r 2 -m 1 -t 5 l 7 -p 2 -l 2 -i 2 m a -w a -m 9 s 4 -r 1 -k
a -t 2 -x 7 -p 4 -i 7 k d -i 1 -n k -h 1 -p 1 -o 5 j 9 -j e -m 2 -z 6 -h 7 -i 4 -i 5 -m 2 -k 3 -m
1 -l 9 -j f -n 2 -m 13 -m m r e -v 5 -j 7 -l 7 -k 2 -r 6 -q c -14 e -h l -n s -11 7 -k f -i 5 -l
9 -10 c -n 5 -i 1 -h 2 -l 7 -j p -n a -h 1 -m b -o 8 -l a -m 3 -i v -x 5 -u 2 -p k -o 1 -v 4 -j 6 n
t -p 5 -p h u 5 -n 3 -h 6 -m 7 j b -j c -k 5 -j 7 -j 2 -m 4 -u 2 -r 3 -i 7 -j 5 -l 8 -n 8 -p g o 5 -h
6 -i 4 -m 1 -i 6 h 1 -j 2 -l r -n 5 -k 7 -h 9 -p 4 -o b -m 5 -u 5 -j 9 -l g -j 3 -h y -s i -y c -j
u -o m -j 6 -l 5 10 5 -i f -k p -k j -h c -r 6 -k 1 -j 1 -j 1 -m p -k 7 -n 1 -o 6 -h 5 s 9 -k f -h
t -l 1 -m 7 -n 7 -o 2 -l e -l 2 -j 1 -p 2 -n d -l 7 -i 8 -j 6 -n 5 -p 1 -n 5 -m 6 -p 7 -l g -i 5 -r
4 l 6 -i 4 -n 8 -n 2 -i 4 -w d -p a -m a -i 6 -p 7 -k 1 -i 1 -n b -i 6 -k 3 -k 6 -z t -i k -x f -h
1 -m 5 -k 3 -s 2 -r 3 -m 2 -x 7 -q e -m f -v a -p h -l 7 17 2 -h 4 -i s -q 8 -h 3 -p b -s 12 -w 3 -j
3 -i b k 4 1a 14 -q 8 -i 9 -h 3 -m 8 -k y -l i -k d -k 3 -18 6 -k k -j 4 -h 9 -13 7 -m i l 6 -n e -m
b -o 15 -l f -l 9 -n 1 -i a -l e -h 1 -q 2 -j 1 -p 1 -j 8 -l 8 -m 4 -i 4 -r 1 -k 8 t a -l 7 -l 3 -k
6 -h 5 -v j -j 2 -r 2 -m 4 -q 9 -s 1 -m 2 -i 2 -n 8 -p d -i 1 -u 2 -i 6 -k 4 i 3 -m a k a -l 5 -i
s -h 6 -h a -l c -h 1 -j 7 -o 7 -m 5 -m 2 -n e -l 3 -l 4 -l 3 -i 1 -k g -l 1 -k 3 -i c -12 d m 1 -j
8 -l 2 -o 3 -k 1 -10 6 -1l 8 -i 6 -o 2 -p 2 -n 5 -l 4 h 8 -o i h e -l 5 -j 6 -q e -k 3 -n 1 -o 5 -m
8 -k 8 -k 5 p a -p a 17 7 -p 5 -q 4 -j 8 -k 1 -j 3 -m f -j 1 t t o 8 -n 1 -i 3 -j 4 -n 9 -l 1 -h 5 -q
b -i 2 -o 1 -i 8 -x 4 -j 1 -n 1e -r 4 -p a -j 1 -k 8 -h a -k c -h 7 -h 3 -r 2 j 3 -r 4 -q 1 -i f -n
2 -r 2 -l 6 -i 7 -h 1 -n 4 -h 6 -w 1 -i l -o 4 -k 2 -n 2 -13 6 -l 3 -j c -j 3 -k 9 -r o -v d -p 8 -j
5 -j f -m h -17 a -o 3 -k 2 -r 8 -k 6 -r 2 -k 7 -i 2 -k 3 -h b -i 4 -i 3 -r 6 -h c t e y 3 -n 7 -n
4 -n s -h a -n 2 -14 7 -i 2 -p 2 -l b -k i -l 3 -l 7 -i 1 -i 5 -j 8 -m 7 -o 4 -n 2 -j 5 -n 7 -p 5 -j
8 -t a -i 5 -m 5 -l d -k 3 -j 6 -k 6 t 5 -i 2 -k 9 -j 4 -h 2 y 1 -o 5 -h 8 -k f -q 3 -s 9 -j 5 -s
2 -m b -j 3 -i b -m c -m 7 -k 5 -o c -m e -k 2 -j 3 q 1 -1e d -n 8 j 5 -j 2 -p d -j 8 -y 7 -j j -p
3 -o 7 -k f -q 3 -l 3 -i 6 -s 8 -i l -k 7 u 5 -h 2 -11 1 -k 6 -n 5 -m 1 -h 9 p 9 -n 5 -k 5 -r 2 -o
c -j d -o 3 -h 4 -i 8 -m 7 -n 3 -10 3 -q 2 -i c -s c -m 4 -l 3 -j 8 -i 6 -l 11 -h 1 -k 4 -n 2 -k c -r
1 -k 9 -r 3 -j 1 -q 6 -i 9 -j 9 -k c n 8 -h b -j r -o d -j 3 -i 3 -j 1 -j 4 -o 2 -n 9 -i 3 -j 3 -k
e -r d -i 5 -j 1 -l 9 -j 3 -p f -q g -j 3 -o 8 -k 2 -i d -o 1 -j o -k 4 -q 9 -k 1 -i 9 -i r -i h -h
6 -h 1 -o 1 -1s b -i 1 -p 5 -i 2 -o e -o c -q 1 -l 11 -u 4 -k 3 -i b -j 2 -k 4 -i f -o i -l 6 -l w -i
8 -l 3 -11 6 -o 3 -u g -n 4 -n a -k s -s 1 -j 1 -r 3 -k b -q 2 -l 2 -i d -j 9 -j j -j 6 -w 5 -l 4 -l
e -m b -j 5 -l d -t a -j 4 -l 6 -10 b -h 2 -k 4 -m 9 -m f -i h -j h -q 2 -o 2 -m 2 -j 9 -j 3 -o 4 -q
n -h 9 -r 6 -i 9 -i 3 -h 2 -i 9 -k 3 -y 2 -i 5 -p 9 -j i -m 1 -l 6 -h r -10 n -n w -q 6 -l 1 -l 3 -n
2 u a -h 2 -j 9 -q 5 -n f -n 6 -i 7 -y 4 -r m -t b -h a -j c -o 7 -j 3 -i 2 -k 1 -p 4 p 5 -p 8 -u 7 i
1 -k 7 -t d -i b -n 7 -t 2 -o 4 -i 6 -x 1 -r c -j p -k 1 -r 4 -h b -j 3 -t 4 -o f -r 2 -j 2 -i 4 -i
1 -n 2 -m 7 -m b -q 3 -o 2 -k 2 -j 3 -q 1 -m 4 -r d -h 7 -k 9 -k 8 -n n -k 9 -r 2 -j 5 -l 6 -k 4 -r
5 -q 5 -i 5 -l 1 -i 1 -p g -n v -k 5 -k 1e -l l -j 4 k 7 -h 1 -n f -j 4 -j 8 -j 5 -j b -k e -j 2 -k
2 -p 3 -h 3 -k 4 -i a -j 4 -l e -i 2 -n 6 -k g -n 4 k 7 -q b 11 6 -n 7 -i m -u 4 -m o y m -k 2 -j
m -i p -o 7 -k 7 -k 9 -l 3 -i 4 -l 2 n 9 -u 7 -n 1 -s d -j c -l 2 -u k -p 2 -q 7 -n 6 -k 7 -i 1 -m
2 -i c -p 4 p a -o 1 -i 2 -k 1 -m 8 -l 6 -j 5 -i 4 -k 7 -i 2 -h 7 -p y -j 6 -n 1 -m o -m d -i 1 -i
r h 9 -m 5 j 4 -x 9 -k 7 -l 2 -j c -p 1 -l 7 -i l -m 1 -m 5 -o c -q 2 -s 2 -i d z 1 -k 3 -w 2 -i 6 -k
1 -o d -m b -m 5 -h 3 -l 3 -h 3 -h 9 -h 2 i 9 -i 2 -w 2 -o 7 -k 4 -i 9 -h 4 1l 7 -k 5 -h 4 -i d -o
3 -l 4 -q a 1c 8 -k 2 -h 4 -l k -j 2 -i 4 -k 6 -i 6 -l 8 -m 3 -m u -i 1 l 3 -w 9 -k 6 -j 5 -i 2 -h
5 -m i -k a -i j -o g -t g -q f -k q -h 6 -s 5 -h f -i h -l 3 -i r -q 4 -13 5 -h 7 -j 6 -i e -k 3 -p
2 -m a h 6 -l e -h 1 -n 6 -n a -j 2 -h c -n i -m 2 -k i -j 3 -j 6 -s 7 -k j -h 7 -l 6 -i b -t 1 -k
1 -w 2 -j 2 -t 2 -o 8 -j 3 -i 4 -l 7 -k 9 -i c -u 2 -n a -i 4 -i 5 -n 5 -l b -k 9 -o 2 -n 6 -j a -p
8 -m t -t 9 -k 8 -i 1 -i 2 -m 5 -m 1 -i 4 -q g -k 3 -i 6 -k 4 -j 2 -q 2 -u 9 -k 5 -l 3 -j 3 -l 6 -i
2 -k 4 -j 3 -o d k a -o f -i 2 -r 3 -i 3 -i 2 -19 r -k n -h q -l 5 -r 3 -i 3 -h 5 -i 2 j k -l 1 -p
5 -h d -j c -k n i a -l 8 j c -m 6 -i a -q s -r 2 -k h -k a -n c -i 3 -k 2 -r 3 -h c -i 4 -i 4 -s
2 -o s -q a -k 1 -k m -l 6 -i 7 -s c -i 1 -h 5 -r 8 -m 8 -i 7 -i 4 -u 3 i v -i 2 -q 5 -l 7 -i 3 h
2 -s 3 -j 1 -v 1 -i h -i 5 -h o -o b -m 9 -o 2 -o 1 -j 7 -q 8 -p 1 -n f -m 4 -j 3 -s 2 -t 1 -l i -l
3 -l o -j 8 -p 1 11 1 -l 4 -j a -i 8 -h 1 -m 7 -m 3 -l 3 -i 7 -n 2 -l 1 -i 1 -t 6 -n 2 -q 8 -m c -m
m -u 5 -y 6 -j e -v 1 -i 7 -k 3 -k 5 -k 2 -i 2 -m p -k 2 -i 6 h 4 -s 6 -p 8 -l 2 -j l -j 8 -i 9 -n
4 -i 8 -h g -h 4 -w 4 n 3 -h 9 -k 9 -r 2 -j 3 -l b -10 c -s 3 -p 4 -k 6 -i 2 -h 1 -i w -i 1 -i 7 -s
f -u l -j 2 -i 7 -h 6 -j 3 -k v -i q -n l -n 2 -y 7 -v 5 v d m t -j r -l 3 -j l -j 1 -j 4 -j 2 h h -p
2 -u 7 -w v -k 1 -j 1 -l 5 -m e -k h -1g 8 -k 1 -l 5 -q 1 -i 3 -l 6 -h 1 -j 6 -w c -j 6 -m k -j x -m
9 -h 7 -n 3 -j 1 -i 1 -j i -m 2 -n 4 -i 6 -l e -h e -i 9 -l e -i 2 -l m -j 4 -n 2 q 4 -n 5 -p 9 -n
7 -o f -i 8 -j 3 -n a -m 9 -h 2 -k 7 -n 2 -o p -k 5 -o 6 -n 8 -w 1 -r d -o e -l 4 -q 5 -l 2 -h 7 -k
f -m 8 -i 2 -p 1 -o b -j 2 -k 7 -s 6 -p 3 -s 9 -q 1 -l 7 -m 4 -l 2 -j 5 -h 5 -u 5 -h d -r 1 -k e -t
4 -q a k c -i a -k 5 -j 6 -j a -l 6 -j 4 -1l 3 -j 2 -k 1 -n 4 -i i -v a -k c -t 1 -m 8 -i 4 -i 4 -j
4 -u 4 -i 2 -s 1 -k q -q 4 -t 4 -j 2 -k 1 -t 1 -13 3 -i 8 -j d -w 2 -h 5 -k 2 -j 4 -r e -j d -n 1 -k
b -m 2 -h 1 -i 4 -l 1 -i 14 -j 1 -j 3 k 4 -m 2 -k a -n 9 -j 2 -i 2 -k 2 -o p -l 8 -z 1 -p 1 -x 4 -t
w -10 1 i m -z 8 -l a -h 1 -i 7 -o e -i v -m a -k a -k 1 -h 5 -l 7 -h a -i 11 -k 4 -m a -i 5 -k 6 -s
2 -m c -p 4 -h 1 -j 3 -i 1 -i 6 -j 3 -n 8 -v b -n 1 -j g -j 2 -l 1 -o d -i 7 -l 5 -l 3 -p 6 -r b -l
q -v 1 -h 1 -m 8 -m 6 -i 4 -h 1 -k b -h 7 -i l -q b -j 4 -i 1 -h 6 -k 6 -i 6 -h 7 -r 2 -n 4 -m b -k
p -l h -m 7 -p 3 -n 5 -h m -n c -j 4 -j 6 -n f -v 1 -n 2 -w 2 r 4 -u 2 -q 4 z 6 -i 2 -o 2 -n a -i
b -o 3 -s 1 -i 9 -l 4 -z 3 -i j -i a -k 7 -h 1 11 2 -h 7 -o 3 -n 2 -i 1 -h 6 -17 3 -n b -k 2 -t 9 -k
j -i 2 -u 3 -h f -i 6 -o r -o c -o 2 -t j o 9 -m 4 -i 1 -l 6 -m 5 -z 8 -o 1 -m 3 -m 4 -q h -o i -t
6 -q 3 -h 6 -i 9 -l 8 -v 5 -m 8 -12 b -m g -k d t 5 -l 1 -n a -n 4 -q r -n 1 -k 5 -l 1 -n 3 -w 2 -k
5 -q 2 -m 2 -j 1 -k c -1l b -u 8 -i 3 -k 1 -l 3 -k b -i 2 -k 2 -n 8 -11 d -m 2 -i 9 -l 3 -m 5 -x 4 -j
d -i d -j 3 -i 2 -h 7 -n 3 -i 2 -k d -l 3 -i g -n d -i 1 s 2 -j 9 -i i -n 3 -i 9 -j 6 -l 1 -j g -k
3 -i 2 -j 8 -l b -k 4 -i b -i d -h 8 -i e -l 6 -k 8 l 2 -i r -j 8 -i 3 -i 5 -k 4 -s 6 -k h -h 2 -i
4 -i 6 -o b i c -q 8 -i 1 -p 1 -l a -m 1 -n 3 -i 8 -m d -m 1 -p i -i h -s 2 -k a -q h -l 5 -i 3 -o
p -1e g -l 2 -l 7 -k 8 -p b -l 1 -i 8 25 3 -s c -h 4 k 3 -j 1 -j 3 -i 8 -t 3 -j 3 r l k 1 -n a -k
6 -m 6 -u a -r 7 -o 1 -i 2 -o 8 -q 3 -j 8 -i 4 -q 3 -k 1 k 6 -i f -q 7 -j d -i 1 -n 9 -h 1 -m 5 -h
2 -j 1 -q 4 -l 4 -1i 5 -m 4 -s i -o 6 -j d -x 3 -j 2 -k 3 -l k -j a -i 1 -m 13 -m 3 -k 1 -m i -x j -i
5 -q 8 -p s -v 3 -j d -m b p 1 -h 4 -m 9 -o d -k 6 -r 3 -i 6 -p j -p 9 -k 8 -l 4 -j 8 -k 1 -m 8 -j
6 -j j -i 3 -p 1 i 13 -k a -k 2 -t 7 -h j -h 8 -i 4 -i 6 -o c -l i -j 2 -l 3 -k 1 -u 1 -m 3 -j 4 -n
5 -p 15 -t 3 -o 5 -o 3 -j 9 -k 2 -i e -h 4 -i 6 -m 8 -k 4 -l d -i b -j b -i d -r 3 -h 4 -n a -l 2 -i
9 -j a -m 4 -r b -i 9 -l 1 -h 6 -j f -o c -l k -i c -j 4 -o 3 -y 2 -o 3 -j 7 -s 4 -i e -k 6 l a -h
1 -m 7 -l 9 -o h -s x -i 2 -17 j -i 2 -p 9 -h 3 1d 3 -h 2 -n 3 -j 3 -j f m 3 -n 4 -i 4 -j 1 -r 4 -j
1 -i 3 -m f -h 2 p a -l 4 -j 5 -t 2 -i 1 -u 9 -j 3 -i c -n 5 k 8 -j 5 -j 3 -i 4 -h 4 -i 4 -i b -q
v -i 1 -y 5 -u f -o 9 -m 9 -s b -i h -w 9 -h 2 -u 2 -p 1 -o 4 -j 1 -h 9 -k a -i c m 7 -l 3 -k 1 -r
2 -i 9 -p 5 -q 8 -28 h -l 9 -m a -p c -p 3 -m a -m 5 -p 9 -k 4 -i 2 -k 4 -j t -j 2 -l 2 -k a -i c -l
u -l 3 -m 2 -h 3 -n r -l 7 -h 2 -j 5 -n e -h 7 -h 2 -n 2 -i 2 -l 8 -p 3 -i 2 -i 1 -z 6 -q 3 -k x -o
a -j 3 i 3 -k 1 -i g -j 6 -k h -m 3 -n 1 -o c -j o -k h -q 6 y 1 -h 4 -s f -j 1 -h f -j 3 -13 1 -j
4 j c -j 1 -n 9 -j 8 -q 5 -k a -s b -j g -y 1 -i c -v 3 -j 4 -k e p 8 -l 6 -j 3 -m 5 -h 1 -p 8 i 6 -j
2 -l l -j a -j 4 -j 4 -m d -t 5 -l 6 -i c -r 9 -m 6 q v -i c -q i -i a -k d -j 9 -u 1a -j k -l c -i
f i 1 -i 5 -i 1 -k e -i 2 -u 3 -k 2 -h v -i d -l 9 -y b -o 2 16 3 -k 8 -j 2 -l 6 -k d -o a -i 5 -j
7 -n 8 -o a -j p x 3 -i a -2n b -t d -j t -o 1 -t 4 -o 3 -i 2 -j 3 -w 1 -t 5 -k 1 -j v -h 8 -n 8 -s
8 -j 1 -m 3 -i 8 -h e -l 1 -i w -i 3 -n d -j 4 -j c -q 4 -q 4 -j 9 -h 1 -k 3 -h 6 -j 7 -k 6 -i c -p
2 -m 2 -t 2 -l 4 -r 6 t f -j 1 j g -m t -p 4 r 5 -n 3 -l 8 -k 5 -k e -l a -p i -j 2 -h 1 -u 4 -k 5 -m
s -h 3 -i 5 -t 1 -n 1 -i 8 -l 3 -p 5 -j 3 -l 5 -k n -i 9 -l e -q 4 -l j -l 3 x d -s n -o 4 -l 1 -k
3 -l 6 -l 4 -l 2 -h 1 -l i -n 1 -i 8 -j o -i 9 -l 1 -w y -n c -1g d -k 9 -q 2 -i 1 -h 5 -k c -h 7 -j
1 -z 2 -i 8 t 6 -j 2 -k 6 -w 8 -w g -m 4 -w 5 -l a -p 8 -10 3 -h 3 -k 2 -h 1 -i 4 -n 9 -i 8 -m 7 -u
7 -l 9 -o 7 -k 3 -t 11 -h 4 -i l -l 5 -i 4 -p 4 -p e -i 8 -l 5 -o 2 -l b -q 3 -k 7 -i a -l 1 -h d -h
8 -l g -n 6 -h 4 -i g -t 2 -k 1 -o 5 -k 8 -i 1 -i l -j n -m 1 -j 2 -h e -l 1 n 5 -j 4 -j b -q 7 -i
f -l 3 n b 24 1 -s 1 m 6 -s b r 8 -j 6 -h b -o 8 -m 1 -i k -l 3 -k 8 -p u -k 6 -m 3 18 6 -l 5 -m 8 -j
1 -r 2 -o 1 j n -i 6 -l e -h 9 -u 5 -j 4 -i 6 -k 8 -n d -m 3 -n 3 -s 2 -l l -n 5 -h 5 -u a -y h 1h
2 -r 8 -i a -k f o 2 -o 8 -j 1 -i 3 -k g -j 9 -k a -j 4 -q e -n 1 -n f p 6 -j 5 -l 5 -h j -m f -r
s -i v -l 9 -l 4 -o 2 -k 1 -n b -j 8 -k 2 -l f -l e -p h -j 5 -l 6 -o 1 -j 4 -l a -w 2 -j 3 -k c -k
f -w 7 -p 4 -q 4 -n 1 -m g -l 6 -z 6 -q 8 -r 6 -o 1 -j 8 -n a -i f -i n -h c -o 3 -j 4 -h b -s g -k
6 -h 2 z a -k 2 -i 1 -o 7 -i 4 -10 f -l 5 -i 1 -t g -h 8 -o 6 -i 1 -k e -v 2 -i 2 -t 9 -t 3 -m 10 -n
1 -k 1 -k 2 -h 6 -m b -k 3 -o 3 -h 4 -n 1 -q 2 -i 7 -m 7 s 5 -j 3 -k 4 -n 9 -h 2 -i 1 -k 2 -l 6 -q
f -m 3 -q 6 -k m -n 8 -p j -h 5 -l 2 -k c -i 9 -q 9 -r r x 5 -o 2 -l d -l 1 -m 7 -i c -i 3 -n 5 -i
1 -r 5 -i c -l 2 -j 1 r b -k 5 -k 5 -l 9 j 3 -i 8 -i n -q 1 i 3 -m 2 -m 1 -m h -k 9 -n 2 -i b l 2 -y
a -m d -m f -p p -i 5 -t 3 -w e -r 5 -i 8 -j 1 -i 1 -u 8 -m 7 -j 1 -q 7 -j 6 -k 5 -m 2 -j 7 -j 4 l
2 -i d -l 7 k a -z 4 -n 4 -l 2 u 9 -h e -m 4 -i 6 k c -o l -h 1 -u 9 -k e -l 5 i 5 -h 1 -j 9 -n b -i
2 -l 6 n 8 -h 5 i i -i 4 -n 1 -v 3 -n 3 -i 2 -k 6 -l 2 -i a -r i -p 3 -q 1 -p e -i 2 -j l 1j i -i
1 -i 2 -o 4 -n 3 -1v 4 -v 3 -q 3 -r b -i 1 -h 3 -l 9 -k 8 -u 8 -o 3 -o 3 -v 7 -12 a -o 2 -i 8 -s c -h
12 -10 d -h 5 -i 3 -h 5 -m d -n t -s b -i 7 -o a -q 5 -r d -n i -h 1 -o 3 -q 6 -i 2 -n 4 -m 4 -n 3 -o
13 -k m -m j r 1 -k 3 -s 4 -p 8 -k 1 -i 8 -j 5 -m 2 -w 7 -i b -j 4 -h g -n 5 -p 1 -q 6 -k e -p 8 -k
4 -l 8 -y e -i t -j 4 -i 5 -i 2 -j 9 q a -p 3 -k 6 -p 7 -k x -1z 4 -m 4 -i 9 -m 4 -q 4 -10 a -m 1 -k
2 -m 1 -t 2 -m 3 l 6 -m c -i 4 -o f -i l -i e j 9 -l 7 -p 2 -i j -j 3 -n 9 -n 4 -h 5 -o 3 -12 4 -o
4 -h 8 -m m -o b -k 4 -m 8 -h 2 -11 4 -i v -h 9 r e -n f -l 4 -l 2 -p 7 -j 1 -j 3 -k b -o 3 -i n -q
2 -p 5 -j 9 -i 1 -m 6 -q 2 w 1 -l 3 -u 1 -i b -v 4 -n l -m b -n 1 -h 4 -h 8 -m 3 -h c -l 5 -1b 2 -h
1 -j g -k c -k 2 -j 1 -i n -l 5 -h 3 -l 6 -p k -m 11 -m 4 -1c 9 -j 2 -i 3 -p 1 -j b -j 1 -n 2 -h 4 -n
5 -j b -n 1 -j 7 -l 3 -k 2 -j 4 -i 1 -i e -m 6 -m 3 -n i -u 6 -l g -s 7 t 5 -m 8 -h 1 -i 6 -i f -n
7 -i 4 -k 6 -j 1 -h 5 -n k -p 5 -i j -s b p 6 -i o u 6 -q 9 -j g -o a -i 4 -n a -w a -i 3 -l 4 -o
c -m 9 -m 4 -r 1 -h h -o 6 -i 1 -i a -w 2 -u t -t 2 -l 2 -y 1 -k 1 -o 6 m 4 -i 7 -k l -n 5 1d 1 -r
4 -q 9 -h 3 -i 2 -m b -k 1 -n 5 -s h -j f -u 1 -j 8 -h 4 -m m -h 3 -j 5 -j 2 -u 6 -l 9 -w 1 -11 d -m
n -p 2 -t 1 -m c -k 3 -m 8 -i 8 -s 2 i 1 -11 y -j c -u c -k 5 -q 4 -i h -r b -k 2 -m 1 -k 5 -h 3 -k
v -k j -m 6 -j h -l 1 -k h -q 5 -x l -j d -i a i 2 -p 5 -k 4 -i 5 -x f -m 5 -k i -j 1 -l p -j 1 -o
3 -i 5 -t c -l 2 -k 7 -m 3 -o 4 14 1 -n 3 -h 3 -k 2 -i f -o i -i 2 -j 1 -m 17 -i a -k 1 -m 2 -i 3 -s
4 -i 9 -i b -h 3 -h 4 -l y -z p -k 3 -m o r 1 -k 2 -k c -s 4 -h 1 -i 5 -h 8 -i 5 -r 6 -k 3 -j 2 -m
7 -n g -h 5 -p 6 -j b i 2 n 8 -l 4 -i 1 h 4 -m 4 -o 8 -j a -n 3 -i 4 -h 1 p 1 -s c -i j -u 1 -i 9 -i
1 -p a -m 3 -k 2 -j c -k 1 -i c -i 9 -j t l 8 -k p -j 7 -q 6 -s d -l c -l e -p 4 -h d -h 5 -i 7 i
5 -m 3 -n 4 -q a -j 16 -i 16 -i 7 -j 1 -k 2 -i 5 -j d -k 7 -s f -p 6 -n b -l 10 12 r -n 3 -x 7 -s
4 -j c -o e -m b -h 6 -n 9 m i -n b -j 5 -i j -x 1 -o h -n d -j 6 -s j -i 5 -j 1 -i 6 -m 5 -o 1a -k
1 -k f -l 2 -k 9 -i 4 -11 b -i b -i 1 t 6 y 6 -o h -i 1 -m 3 -h a -q 13 -t 3 -i 17 -p 9 -l 4 -j 3 -j
g -l 4 -m 3 -x 5 -10 3 -i 4 -p 3 -m 3 -h c -h i -k c -o 1 -q 7 -r 1 -i h -n 7 -j 3 -n d -h 1 -i 1 -s
3 -j 5 -i 1 -i 4 -r 9 -j 4 -k 2 -w 1 -m 4 -h 8 -h 9 -o e -m 6 -k b -i 5 -k 9 -l 4 -o d -j r i 3 -t
3 -j b -m s -r 4 -k 1 -r 1 -l 8 -q 5 i 2 -k g -n 6 -m 5 -i 1 -j 2 -i 9 -p 18 -q 5 -k 4 -u 2 -i b -i
12 -l b -p 5 -i 2 -u 5 -l 4 -m 1 -n 4 -p 2 -i 1 -j t -h 1 -k j -o 5 -k q -k q -o a -o 8 14 a -k 5 -k
3 -m 5 -t 2 -i 2 -k g -o 2 -r 3 -o 2 -n 3 -o 5 -k 7 -k 4 -k j -j 3 -v 2 -h e -z 9 -u v -m 1 -l 2 -o
6 -h i -12 9 -n 3 -m 8 -m k -j 6 -l 7 -h d -k 3 -h 4 -k 1 -n 1 -m 2 -k c -k b -m 9 -l 4 -r f -h 3 -j
7 -j 2 -l 4 -h 2 -t v -k h -h 4 -r 2 -k b -k 2 -t f -k i -k a -p 1 r 9 -j 1 -i 6 -p 6 -l 4 -p 9 -i
8 -w 4 w 9 -k 1 -j 3 -k b -h 3 -i 8 -n 5 -l 9 -n 7 -i 7 -k 7 -l 2 -n 9 -i 1 -k f -j d -1r 2 -u 4 -i
f -j 4 -h 3 -m 5 -i 3 -j h -r 1 -i e -i 8 -i a -i 1 -o 4 -h 4 -k r -j c -j 6 -n 3 -p 2 -n 5 -j 4 -j
6 -r 5 -n 6 -h 4 -j 1 -1d a -r 3 -r 9 -i 2 -h f -i 8 -o 2 -i e -h n -n 4 -q b -i 3 -k 9 -q 2 -j 7 -m
o -s 2 -i 2 -o 9 10 2 -k 1 -k 2 -l i -i 2 -q 5 -l 8 -k 1 -l 8 -o 2 -k 7 -j 7 -j a -o 4 -l 8 -16 4 -n
b -i 2 -p m -i 7 -i 2 -j 2 -o e -k 3 -h 4 -i 3 -h a -m 7 n 9 -h 6 p e -n 1 -v c -n 4 k d s f -m 2 -o
l -1m 1 q 3 o 3 -l c -t 1 -n j -h b -j 6 -m b -h 7 k 2 -k 1 -i 9 -l 7 -j 2 -l 2 -k 1 -l 6 -k 3 -i
s -i 1y -q 9 -i 1 -j g -q 2 -j 5 -h 3 -m 1 -j 2 -t 1 -v 2 -i 3 -i 1 -m 2 -i c -j 4 -q e -m 3 -m p -o
b -h 1 -i e -k 2 -t 4 -p 7 -t a -m 5 -i 1 -n 8 -j 9 -l 4 -o b -m 4 -m f -k 1 -k 2 -i 2 -n d -k l -i
3 -z 2 -l 3 -s 1 -i 1 -j e -t 2 -o k -k 1 -o x -o 1 -n 7 -1a 9 -l 1 -h 4 -k 3 -k b -i 7 -n 9 t 7 -l
b -q 2 -m 1 -m c -h 3 -l d -o 1 -n 1 -j 3 o b -s 2 -i 7 -k l -l 2 u 4 -k 6 -k 1 -j c -i a -q 1 -q
5 -l b -i f -i g -i 8 -j 4 -k c -h 6 -x a -m 3 -i f -x e -p 14 -r d -l 2 1u 5 -i s -m 9 -r 1 -i 6 -k
1 -s 5 -u 3 -i 5 -y 4 -j 4 -n 3 -10 9 -h 5 -i b -p q -n 4 -l e -z r -m i -n 2 -i 5 -k 5 -p 5 -j c -i
9 -m 5 -v 8 -r 3 -h 3 -i 2 -n 1 k 2 -i f -i 1 -s a -m 7 -j 2 -i 9 -p 2 -l 3 -x 3 -n 2 -k 7 -l 1 -w
7 -p 3 -i 2 -m e -q g -n 5 -k 5 -h c -m 8 -h g -j 8 -k 1 -s 4 -j e -s 8 -i s -j 4 -p 1 -l 6 -u 5 -o
3 -s 2 -n 3 -13 8 -o 1 -j 4 -j a -m 1 -k 1 -m 1 -h u -m 2 -k 5 -j 2 -h 9 -s j -j 1 -i 6 -i 1 -v e -q
g v 6 i 8 x c -i e -i 3 -l 4 14 3 -k 5 -n h -m 4 -i 7 -h 3 -q 1 -x h -i 3 -j 2 -h 1 -k 7 -i 7 -i 4 -h
5 -j 4 -k 7 -t 3 -i 4 l 1 -m q -i 2 -h 7 -i l -r 6 -h 18 -j 9 -i a 21 3 -m 1 -m 3 -j d -r 8 n e -l
3 -i 1 -n 1 -i f -i 4 -r 2 -n 5 -p 3 -p 5 -n 5 -m i -l 5 -i 8 -o a -i 9 -j 1 -s 9 -p 3 -j 8 -i 2 -i
1 p 4 -j 6 -j 1 -i 2 -k 5 -p f -m 6 -v 1 -n 8 -i d -j 1 -m 7 -k 3 -i 4 q 7 -l 2 -m 6 -k 4 -m 5 o f -o
3 -h 1 -i 1 -s f -v 1 -k g -n 1 m 6 -m 1 -h 8 -i p -p 6 -k 3 -o 3 -n 1 -h 18 -j 2 -m 7 -k f -i 13 -p
5 -k 8 -j 1 -h 9 -s i -n 4 -k 6 -h 2 -m d -h 6 l 2 -h 2 -j 5 -s 3 -p 7 -m 9 -k 2 -h 5 -k 2 -k 8 -l
k -i 5 -k 2 -j 3 -k 1 -r f -l 5 -j b -r a -v h -i 5 -l 4 -j 3 -j o -i f -j 7 -h 9 -h 8 -j 4 -i s -k
h -o 2 -j 6 -w 1 -q 2 -m 4 -h 6 -j 1 14 h -w 2 -k 4 -r 5 -s f -j 1 -i h -m e -h c -i 8 i 8 -n 5 -i
o -j 1 -r d -q 2 -n 6 -l 2 -l i -m 5 -m s -i 4 -i b -p b -n 4 -i 1 -i c -u 9 -j d -l 1 -i 2 -n 3 -n
4 -j b -r a -i 8 -s b -l c -o h -j 6 -j 6 -s 9 -k c -j 4 -j d -k 2 -n h -m i -s 2 -u a -h 5 -o 8 -l
1 -j 7 -l 7 -i 3 -i 3 -n 2 -p 1 -h p -o 1 -i 9 -k 5 -l 6 -n 4 -h 2 -k 3 -j 4 -j 6 -q d -j 1 -j 6 -i
m -s 1 -l 6 -n 3 -l a -j 2 -i 6 -r 4 -i 6 -n 1 16 3 -l 2 -l 6 -j b -k 4 -k 2 -i 4 -h 1 -i 2 -q 8 -t
9 -o 3 -n 4 -o g -q 2 -r 8 -o 2 -i 3 m l -p 5 -i 3 -p d -q 1 -m 2 o 3 -m d -i 7 -h 2 i 8 -m 1 -p j -j
5 -i 8 -n 2 -j a -p 1 -j 6 -m 1 -l 1 -i i -k 6 -y 1 -m a -j 2 -q 5 -k 1 -p 2 -q p -i 1 -q i -l 9 n
5 -k 3 -h 3 -k n -t 1 -j 7 -h 8 -j 4 -k 5 -q 7 -n f -w u -p m -h 4 h 5 -l 6 -j 2 -k 5 -t c -h i -j
7 -m c -j 8 -i d -i 1 -m 1 -m c -n 3 -h 2 -h 5 u 7 -s 1 -i g -m 3 -i g -o 4 -u 5 -n b 10 e -o g -m
13 -m 8 -l 1 -n v -j 3 -i 2 -l 4 i 2 -t i -i 6 -l 2 -j d -o g -10 g -j e -k 4 -k 3 -q 1 -j a -o 1 -l
3 -k b -j b -i 4 -o b -r a -v h -l 3 -m 5 -o 1 -m 3 -j 4 -k a -k 1 -t 1 -w a -k 1 -i c -n 2 -m 5 -i
8 -h 1 -l 2 -i 5 -l 4 -n 7 -o k -j 9 -i 3 -m 2 -h 6 -t l -h 4 -p 2 -y 2 -j f -i 5 -i 2 -s d -i 1 -q
7 -n 3 -q 3 -r 2 -i p -q 7 -r 3 -i f -r 3 -11 2 -j e -l a -r 1 -l 5 -h s -i 6 -u 2 -k d o l -i 7 -i
1 -p 5 -k 8 -q 1 -p q -h 2 -i 8 -q 2 -m 3 r 7 -o 9 -k 8 -l c -i d -m 4 -k 1 -o 8 -j 6 -j 5 -r 3 -p
4 -n a -p a -l 9 -o 1 -k 2 -u a -s b -j e -i 6 -s 8 -i p -h 1 -v 8 -m h -q 2 h j -k j -i 8 -i z -i
8 -12 4 -i 5 -k 6 -2g 2 -n 3 -r 1 -j 8 -r 3 -p l -k 9 -j c -w h -h n -p 1i -r 1 -s 6 -h 5 -y g -j
u -l 5 -x 3 -x 7 -o 4 -n 11 -i h -j 4 -j 3 -i c -m 4 -i 1 -m 6 -l f -k 2 -q 3 -k 3 -i 1 -o 5 -1h 4 -l
4 -n 4 -j 6 -v 1 -h 8 -j 6 -i 2 -k c -k 3 -l 1 -l 3 -q g -n f -m h -i 4 -y 1 -j 7 -k 1 -s k -r 4 -1c
d -10 14 -t x -q 2 -k 4 -m 5 -l 6 -m 4 -m 5 n 7 -j 7 -k 1k -l e -l e -n 3 -i 6 -j 1 -k 1 -k 6 -k
1 -15 3 -x 1 -p 5 p 5 -k 1 -i 7 -k 9 -s 1 -w 4 -k 5 -i c -m r -l 4 -i d -j f -m 2 -i 4 -k n -h 5 -10
7 -n 4 -i 6 -i 3 -s o -i 8 -n 4 -j 1 -k 1 t o -o e -r e -k 6 -l 6 -n 6 -h k -n c -n e -q 9 -i q -k
4 -n 1 -m 6 -p 1 1g 1 -i 1 -m 4 -h a -i 3 -l 3 -q j -l 3 -n 1 -p c -l p -h 1 -j 2 -l i -h c -j 9 -i
4 -l 2 -i l -l 1 18 3 -o 5 -k k -j 6 -j 1 -s 3 -j 3 -l s -l 3 -m 1 -r 3 -i 4 -j 1 i 1 -k 7 -i 2 -i
7 -j 7 -p 8 -n 3 -l 1 -q 5 -11 7 -j 7 -o 6 -k 1 -o 3 -i 9 -u b -h 1 -m 3 -j b -1o 1 -i 6 i 9 -k 5 -l
b -l 7 -t 4 -i 1 -n 2 -j l -n 2 -k 3 -x c 22 6 -y 3 -j 4 -v 5 -k 4 -k 7 -k 4 -i a -n 1 -i 3 -j c -l
r -q 8 -p 7 -k 3 -k 4 -j 2 -v l -i 2 -t 5 -o 1 -j 2 -l e -l 1 -r 1 -k 9 -r 3 -k h -m 3 -i d -j a -l
4 -o 7 -s f -h 5 -h r -11 8 v 8 -k 7 -o 1 -z 4 -n c -j d -p 1 -m 9 -i 5 -i 2 -n g -o d -j d -k 6 -j
b -i l -h l -j 1 -p 2 -k d -l 5 -p 9 -k 1 -i b -n 2 -p m -k 3 -p 2 -n 3 -k 2 -u 8 -i b -j m -t a -s
4 -i 1 -q 6 -i 2 -k 6 -i 7 -h 1 -l 1 -i d -l e -l 8 -k 1 -n 6 -k 2 -r o -i 4 -j 7 -m 9 -i 2 -h g -i
b -r 1 -t i -i h -p c -k 4 -h g -o 7 j 1 -s 2 -l a -h 3 -l 3 -r 8 -k 2 -k 9 -t 4 -k g -o 2 -k b -k
2 -l 3 -j i -11 7 -r 2 -10 c -s 4 -h c -i 1 -i 3 u b -h s -o 5 -j 4 -l 3 -p 8 -j 3 k g -q b -o 1 t
2 -i 2 -p 6 -k 3 -r 7 -j 1 -h 4 -o 2 -i h -i 3 -t 6 -n 8 -l 9 -u 8 -l 2 -h c -n 6 -m 1 -n 7 k 6 -p
6 -12 e -m a -j 1 -j 6 -i 2 -h 3 m 4 -l 9 -n 3 -p 3 -k 6 -o 5 -s p -i 8 -i c -n h -h 5 -u 6 -o 2 -h
r -p c -k 2 -k 5 -k 9 -o 9 -q 2 -i 1 -l 8 -j 3 -j 2 -j k z 1 -l 6 -i 7 -i 1 n 1 -l 2 -l 3 -h 6 -i
2 -h e -i l -m 5 -p 4 -k u -p 4 -h 6 -h c -j 7 -i 1 -m 3 -k 8 -o c -j 4 -v 6 -i i -l 1 -k 9 p 6 -r
b -i 2 -j 7 -l 5 -i a -s 4 -j 3 -j g -p 6 -n 2 -u 4 -l 3 -i 9 -i 1 -21 3 -m g -j 5 -y 3 -x e -k 4 -p
a -h 3 -i l -i 5 -v b -i 3 -r 7 -m 2 -l 6 -s 1 -k c -i j -q 3 -j 3 i 2 -n 2 -i 2 1h b -m p l 6 -t
3 -n 3 -h 6 -h 7 -m 5 -t 7 -o 4 -n 9 10 8 -i k -j m -i 1 -i 5 -n 9 -v 4 -m 5 -i b -l c -i 5 -k 4 17
4 -i h q 2 -l 2 15 1 -13 5 -m 5 -i e -j 2 -h 6 -j 2 -h b -j 3 -p 2 -i 3 -n 4 -p 5 -m 4 -n 7 -i o -j
9 -k 1 -o f -j c -l a -l g -k 2 -i c -l 6 -j 8 -l 5 -h 5 -m f -k 3 -k d -i c -x 4 -l 9 -l 1 -k c -i
c -m 8 -o 5 -i 2 -j 2 -11 a n i -r f -j c -q 4 -o w -h a 16 l -p 7 -i 3 -i 9 -q o -t 6 -p l -i 1 -p
7 -k 3 -m 2 -i 3 -i 2 -j 4 -10 e -m 8 -h 2 -11 2 -l 1 -h p -q 3 -r f -m 3 -l 6 -k i -i 5 -p l -m 4 -l
5 -r d -k 5 -o i -i 2 -l e -j f -i 4 -j c -n 3 -q 1 -l f -j 8 -i 4 -i 9 -j b -t 1 -r 5 -m 2 -l 3 -m
3 -o 4 -j 4 -k 4 -j 6 -k 6 i 1 -j a -l 3 i 4 -k 1 i e -n p -i b -j 1 -n 9 -s t -i 2 -j c -l 2 -l 3 -n
8 -s 2 -r i -o 4 -j 4 -i 5 -h 3 -l 5 -i v -j 4 -n 2 -l 3 -s d -l 6 -j e -h q -t 2 -s a -k 4 -o a -t
b -w 6 -l 13 -l 3 -k f -i 1 -q 1 -s 2 -p 6 -i a -m a -l 3 -o n -m 7 -n 8 -l 4 -k 6 13 6 p 5 -p q -i
6 -k 5 -j 5 -j 5 -i 8 -l 2 -o 1 -j 1 -s f -m c -j 4 -o x -i a -j k -l 2 -r 5 -k a -p 7 -h 1 -s 5 -h
7 -j i -r 2 -i 4 -k a -m 2 -p t -h 1 -i b -j q x 5 -k a -i a -11 6 -p 9 -h 3 -i c -i 1 -l 5 -j 2 -k
5 -l o -i d -s r -n c -l 4 -n 5 t 4 -r 3 -s 9 -m 9 -j d -n 6 -p d -i 8 -y b -o 1 -i 6 -i 6 i 2 -n
1 -k 4 -2k n -i 4 -m n -k 1 -k 3 -i 7 q j -j 1 -m 7 k 4 -j 1 -i 1 -n 9 -n e -k 5 -r 3 -j 2 -l 3 -j
1 -l 6 t 3 -i f -h 1 -l 5 -l 5 -n 4 -n f -s e -t 3 -o c -n x -p 2 19 2 -i d -l 8 -i b -v 1 -n 3 -r
3 -n 3 -i 5 -l e -l 4 -11 6 -1l 2 -l 1 -n 2 -l 1 -m s -1e a -n 2 i d -m d -o 2 -o p -s 8 -l a -i k -p
i -k 8 -i 6 -j 6 -i 3 -m 1 -k h -k f -i 2 -i a -o 2 -o 4 -h 2 t e -k 7 -l 9 -h e -j 6 -q 3 -m 1 -h
2 -l a -o 3 -h 2 -h 1 -k 5 -m f -l 6 -l 8 -t b -k w -i 2 -s e -s f -s 3 -u 7 -r 1 -i 1 19 4 -n a -o
5 -q 6 -j a -j 1 -u e -j 7 -n 1 -h 6 -k 9 -j 9 -k 9 -o g y 11 -r 4 -j q -m 10 17 b -j 4 -k 1 -i w -k
5 -i 9 -i 2 -i 1 1c 1 -k 3 m 2 -j 3 -i 1 -j 5 -j 9 -k k -l o -j b i 4 -j 9 -k 2 -i 3 -k 1 k 2 -i 7 -j
6 -j 4 -i k -w 2 -j i p 2 -z 1 -t 7 -l 1 -o 7 -l 8 -k 5 -i 1 -i 4 -j 1 -j 3 -i b -h 1 -m i -i f -q
2 -q 8 -h 9 -h 6 -t 8 -i 1 -k x -h d -r 4 x 4 -l b -i 1 -h h -k 5 i 7 o d -s 7 -k 1 -q n -i 4 -i 3 -k
8 -n 6 -q 16 -p p -z 1 -s 1 -r 1 -k 1 -j 7 -h 6 -h e -p 3 -m 2 -w f -15 5 -q u -k 5 -p 2 -i 2 -h e -h
k -l 3 -i a -l 2 -j 2 11 j 18 1 -l 4 -m 9 -p 4 -j 4 -u 5 -j a -p b -h 4 o 1 -o c -h b o g -n 1 -k
1 -n m -o 8 -h 5 -j 8 -t 2 -i a i e -l 5 -o 1 -o 6 -o 1 -p h -x 6 -l 1 -k 4 -j 2 -l 1 -m 4 17 5 -i
g -m 9 -l c -m 4 -r q -p 5 -i 1 -l 8 -l 4 -n 5 -n s -m 4 -j 3 -n 2 -l 7 -j 2 -n 8 -l c -l 5 -p 2 -p
1 -k a -k h -h q -j 5 -i 6 -j e -k j -i m -k 7 -r 4 k 2 -i 4 -k n -y k -h h -r 6 -y 2 -h s -t 3 -i
b -h 1 -j 6 -l 5 -n q -j a -j 1 -t 2 -j 1 -t 7 -o 2 -n e -l h -u f -j 2 -h 6 -m a -p 4 -n 2 -n 2 -j
b -t d -o s -y 4 -m 1 -m 6 -m 1d -n r -i 3 -j 6 -l 6 -o 8 -l a -p k -12 b k a -q 2 -k 8 -k 5 -m 7 -m
4 -12 3 -k b -q 3 -l a -h 8 -i 8 -m 5 -l 8 -k a -r 6 -i 3 -y 8 -l 1 -j a -t d -p e -k 9 -j b -q 8 -k
4 -h q -i 3 -r 6 -j 6 u b -j c -k 4 -l 9 -i c -k 7 -h 5 -t 3 -l 3 -h 3 -m 9 -j j -j 7 -s 2 -j 2 -m
4 l 3 -y 2 -i 2 -p 9 -k a -m 7 -j g -o 3 -n 3 -j 1 -q k -k 1 -i e o 4 -i 5 -k a -j 9 -p a -m 1 -j
c -q 2 -j c -p r -i q -i f -p 5 -j 7 -13 4 -q b -o c -k 6 -l d -l 4 -o 2 -o h -o 2 -l 2 -l 4 -i 7 -l
9 l 1 -h 4 -11 c -n j -i d -i 2 -h 8 -i 5 -k i -k t -i g -m o -p 9 -v c -i 2 -m 1 -j 9 -m 2 -o 1 -n
8 -r c -j e -k 1 -h 2 -i 2 -k 9 -m k -y b -p 8 -l 3 -l h -o a -s 3 -i 3 -i g -h 3 -n 3 -r 3 -j e -j
2 -n 4 -k 3 -o 1 -o 1 -l n -i 4 k 2 -r 6 -m 7 -o 4 -h 2 -q 6 -i 6 -j 6 -n 2 -j 4 -m e -x 1 -n 5 -j
9 -m 1 14 q -h h i 3 -j 5 k l -j 7 -v 9 -u 2 -o 3 -l 2 -l m -i 7 13 1 -n 1 -t a -16 9 -j a -n a -l
1b -l c -i c r b -k 3 -n 6 -k 1 -h 3 -j 4 -i 7 -p 5 -i 2 -v 3 -q b o 2 -o 4 -i 3 -k 4 -i 2 -j g -n
5 -s 5 -i m -j 3 -j 4 -m 3 -j 6 -h 5 -h 1 -o 5 -k h -11 8 -k 6 -k 3 -k e -l 1 -i n -i 2 -m 2 -k 1 -m
4 -n 4 -j b -o 1 -j 3 -n 8 -u 5 -m 5 -m r -i 3 -p 1 -y 4 -n 4 -s 8 -o 1 -m 1 -m 1 -l 2 -j 3 -o 7 -o
2 -i i h 1 -p 1 -u 4 -t 1 -m 1 -k 4 -s 1 -i a -p 8 -q f -t 6 -j 2 n 4 -j 10 -i 5 1j 2 -i 9 p b -i
d -y b -s 8 -h j -u 7 16 7 -i j -n 3 -m 4 -i d -j 7 -h 7 -x a -i 3 -i e -k 9 -o 3 -l 8 -k 1 -l 2 -m
5 -i 8 -x r -j t -m c -m 3 -10 5 -i 3 -i 2 -l 1 -l 6 -i 6 -r 2 -q 7 -n 1 -n 6 -k 11 -k g -i f -h i -k
6 -j 10 -i 7 -w 1 i c -p f -n 3 -h 2 -p g -o a -i 3 -o r -n c 24 7 -t 4 -p 3 -k g -s 5 -p 2 -i 2 -l
f -p 1 -m d -i 7 -k 4 -p 1 -i 9 -m 3 -i 1 -l 5 -n 5 -h 2 -r c -m h -o 8 -h 6 -j 1 -m 1 -l p -q g -j
3 -s 9 j 1 p h -h 2 -o 3 -s 3 -p 3 -k 1 -j 7 -i h -x 4 -k 6 -k 1 -m 2 -l 3 -j 2 -k 3 -h 5 -n 7 -j 6 r
h -p 1 -p b -n 3 -i g -v 7 -m c -j 4 -j 8 -j 4 -y e -k 1 -q f -l 3 -q 1 -o 4 -h j m 3 -p 1 -o b -q
3 -q 1 -m 2 -h 3 -i 5 -q 1 -i 6 -l 6 -t 6 -j 5 -l 1 -h h -i 6 -i 11 -j a -i 2 -k 1 -j 4 -o 5 -h a -p
3 -n 8 -m 1 -i a -j 5 -m b -t 5 -l 8 -i 3 -h 1 -1e a -i c -w e -m 4 -j 5 -n a -i 2 -i b -j 7 -m 2 -i
3 -h 1 -l l -u h -i 8 -k 5 -j 3 -k 1 -n 1 -k 8 -j g -k 1 -j 5 n 1 -n b -j 1 t 1 -t 3 -x 3 -l 2 -i
3 -h 2 z a -j 2 i 3 -n 2 -k 7 -n 3 -i 2 -h m -l 8 -r 1 -m 1 -h 3 -u 1 -i 1 -r 5 -n 2 -l f -r c u 2 -j
4 -q 3 -p 6 -i 2 o 3 -m e -l j -j l -k 4 -k q -t a -s 1 -i 4 -k b -o 6 -o e -n 1 -s 4 -p 4 -h 7 -m
2 -k 2 -l 8 -i g -k 4 -h 2 m 4 -j 3 -s 1 -m 6 -j 1 -k 1 -l e -h 2 -j 8 -i 1 -m 9 -h 9 -r 2 -11 g -s
9 -k 3 -h 2 -p k k 8 -q 2 -n b -p 4 -k 1 -l 8 -o 6 -j 1 -o 2 -k 1 -y 5 -l f v i -u 7 -t b -k a -h
1 -j e -l 1 -j 8 -l h -t 5 -i n -l 8 -v c -o 1 -u b -i 5 -m 9 -j b -l g -h 6 -k 1 -q 2 -n 3 -l b -o
a -n 5 -p 7 -i 7 -n h -n b -i 6 p d -h m -h 5 -z c -l g -m 1 -n 8 -n 2 -n b -i a -i 2 -l 3 -h 1 -m
t -q 5 -j 1 -o 7 -n 2 -i c -t 2 -i 8 -m 9 -j 8 -q 9 -n 8 -q e -n 1 -l 1 -n a -h 7 -i 2 -l 6 -j 3 -s
3 -n 5 -r 9 -m 3 -n a -n 7 -i 1 -i q -l 1 i d -17 2 -t 1 -n 2 -k 7 -j 6 k 5 -j 4 -1a e -h a -j 2 -y
1 -y 4 -l 7 -p 4 -n 1 -l 4 -n 2 -k 4 -r 6 -12 k -j n -k a -j t -n 4 -i 8 -j 5 -m 3 -i 4 -j 7 -t 2 -j
a -j 8 -m f -j 5 -j 7 -i h -i 5 -p 3 -l g -l k -k 4 -m 7 -r 2 -q 4 -v h -n 3 -u c -o d -1q 5 -i 7 -t
4 -j 9 -i i -k 2 -i 9 -h i -u 4 -m 8 -q b -t 4 -i a -k 5 -h 9 -k 1 -r 4 -m u -i i -n 3 -r 1 -j 9 -m
1 -o 5 -i 3 -m 7 -h a -k 3 -i 3 -i 5 -j 8 -l 1 -j a -o 4 -u 7 -i 1 -h j -l 6 -k b -o h -k 8 -h 1 -j
5 -u 7 -i e -t h -p c -o d -j c -s 3 -i 1 -s 6 -i 1 -i g o 7 -i 9 -j 2 -t 8 -l l -l c y f -10 7 -i
4 -j 6 -m 5 -s 1 -i 5 -j 2 -n 6 -w 2 -z 8 -h 4 -i 3 -n 7 -l 2 -j 9 -s 8 -i 9 -n 2 -m l -u 8 -i c -i
2 -m 3 -s 3 -i 1 -k b -h 2 -l 4 -h 1 -h 2 -k 2 -l 9 i 7 -i a -i 2 -h g -s c -o 5 -m d -m 5 -k 2 -k
1 -h 3 -k 2 -w l -j f -k 1 -k 5 q 9 -v 1 -i i -10 a -i 7 -o 2 -h 3 -o n -q 9 -p 6 -h 5 -i 2 -m 9 -j
u -n f -m 6 -l 1 -j 3 -l e 1i 1 -k n -o 6 -k 4 -j 8 -j e -m h -o 4 -h v -j s -j 7 -w 1 -m 2 -i 2 -n
j -l 9 -l 3 -m c -o 1 -l 8 -11 5 -h 7 -o 3 -l 1 p d -j 7 -i 1 -r 8 -i 5 -i y -i 2 -j 5 -i h -i f -k
1 -q 3 -h 1 -r 1 -i 8 -k 1 -k 9 -i 2 -h 9 -13 4 -n 3 -h 2 -q 9 -q d -j 4 -l 5 -j 1 -j 8 -m 1 -m 7 -o
5 -r d -x 5 -j 5 -m 1 -o b 2l f -n d -k 1 -m 3 -m 7 -t 1 -k e -i 4 -l e -p 2 -h 5 -i 6 -p 2 -p a -n
8 h 6 -n 8 -y a q f -i w -o 1 -k i -s 3 -i 6 -j e -10 4 -h m -k k -o 4 -v 3 -i 3 -j m -q 7 -i h -p
a -j b -o 8 -h 5 -i y -l 5 -k 9 -n f -q 8 -j 7 -n d -r 6 -l z -k 2 -i 3 -o 2 -m 4 -k 5 -k e -l 3 -l
f -k 1 -p 1 -i 2 -n r u 6 -m 5 -j 3 -q v -l 4 -l 6 -i 4 -l 4 l 1 -j 4 -n 1 -o a -h 1 -z b -j 6 -t
13 -r c -l 2 -i m -i 1 -j 2 o 1 -o 3 i 3 -m 4 -r d -q 1 -i 1 -i 1 -j o -s 6 m 6 -j a -h 2 -p 4 -o
1 -o 7 -k b -j 2 -i a -n 9 1i 3 -k i -n h -r 7 -h 1 -n m -l m -j 5 -k p -j 2 -r 4 -i 5 j 3 -h 5 -h
9 -m 8 -l 2 -l 17 h n -k 4 -n 8 -n 9 -s f -h d -i 1 -i e -p 2 1y 5 -j 7 -v a -j f -o 8 -q 1 -l a -q
4 -l 8 -p d -j i -k b -o 4 -u c -m 1 -h 2 15 4 -h 4 -z 5 m i -k d -s 3 -q e -o 8 -l 5 -o a -l 1 -m
6 -l 1 -k 1 n 6 -n 1 -i 2 -i 3 -j 4 -i 5 -p 3 -i o -h a -o 2 -o 1 l 1 -o 3 -r 8 -s b -l b -k a -j
4 -o 4 -k c -1d 3 -q 5 w o -p 4 -2c 7 -i r -o c -j g -n 1 -l k -j e -k 1 -p 7 -q 5 -t i -k 1 -l 2 -j
4 -j y -k 3 -1i d -h 2 -h a -w b -m 1 -i 1 -i 4 -j k -i 1 -i 4 -i b -p 6 -q i -t 6 -s 3 -q 1 -k 5 -k
3 -i 1 1g 1 -l i k m q 5 -k 2 -o 1 -p j -t 3 -i 1 -n a -l 2 -k 8 -m 3 -l 3 -o a -i a -o 8 -j 5 -j
2 -l 1 -i 2 -k 1 -n 5 -j 7 -p 4 -k 3 -m 4 -v 5 -m 7 -j 4 -h 4 -10 a -v 1 -j 8 -o 6 -t a -i e -k 5 -i
1 -l 9 -i d -k 1 -v 3 -k 1 -l 3 -p 1 -k 3 -m 4 -l 2 -12 5 s 2 -h d -j 3 -o 4 -m 3 -j 3 -k 1 -x 3 -i
2 -m 10 -p 7 -m 2 -j d -j b i b -q c -h 1 -h 7 -k 6 -n 1 -r 9 -q 2 17 9 -j 5 -l 3 -m 2 -i 1 -o a -i
4 -i 9 -z o n 8 -l g -k 3 x 2 -q 5 -i 2 -l 9 r 4 -p 1 -r 7 -i 6 -h 2 -i 1 -j 6 -l 4 -h m -r 1 -n 6 -h
u -l 3 -m 2 -m 1 -n f -j 1 -i 1 -l 4 -j h -o 9 -r 5 -n 3 -x n -p s -n 1 -h 2 -m 7 -i b -o 8 -y h -i
9 -k 1 -i 3 -l 2 -j g -o 3 -i n -k c -n b -h 5 -i 9 -m 5 -11 5 -i i -j b -i c -j 1 -m j -m 3 -q
14 -16 1 n e -k f -j 6 -s 8 -x 9 -l a -i 2 -p 2 -s i -t f -i 1 -i l -k 7 -n 2 -r 3 -h 7 -n 5 -i 2 -i
8 -m 8 -j k -o b -i f -l f -h a -o 9 -q 3 o 1 -q 1 -s 8 -h 2 -i d -m g -o b v 2 -u i -n 9 -o 8 16
f -j f -i 8 -m 1 -h 9 -m 4 -j 1 -l e -13 m -j g -o 5 -l 9 -k 3 -i 2 -m 2 -k a -l b -j 5 w 3 -h g -q
g -j 7 -j 3 -j b -i a -j 5 -k 1 -k 2 -z 2 -q g -h 7 -k b -i 1 -i 8 -q 1 -n e -k 1 -l q -o k -i 1 -j
1 -i 3 -h 7 -i 4 -i b -k 3 -r 4 -u k -t b -m e -h a -m a -j b -t 8 -k 6 -l 1 -j b -l i -p n i 8 -j
o -i 3 -k 5 -i l m b -h 4 -p 7 -t g -p 5 -h 6 -t 1 -n f -10 2 -j 3 i 9 -r 4 -l h -r 4 -j 7 -m 8 -i
5 -i 1 -j 6 -o 1 -l k -n 8 -u 3 -l b -j 7 -i 9 l 1 -s 1 -k 4 -k 6 -37 1 -o 6 -q 1 -i 8 -i o -i a -m
9 -r e -q 3 -j 9 j 8 -i 9 -l 6 -t 4 -j 7 -n 7 -j 2 -l b -i g -p p -h 4 -h 7 -h 9 -m f -h 1 -i 2 -m
6 -j 5 -j 6 -m 3 -t a -h 16 -n h -p b -l 3 -k e l 3 -i e -n 2 -j 14 -l 2 -i 9 -j i u 1 -h 8 -i 3 -m
3 -i 2 -m h -i 8 -l 3 -j 6 -u n -p e -10 2 -i 8 -j 9 -l d -n 4 -l 3 -t 3 -l 1 -j p -j 1 -m 1 -n 4 -j
9 -l 4 -i 7 -s l -x 6 m 3 -n 5 -n 1 -p 9 -i 1 -n 9 -y x -j 1 -i 3 -k 7 -j 8 -l 7 -p 5 -s a -k f -l
3 -k g -s 1 -i 8 h a -j 2 -h 2 -m 6 -r 2 -h 5 -p 4 -l 6 -o 1 -o 1 -m 4 -i v -j 1 -l g -k 9 -m 4 l
7 -j 1 -l 4 -u c m 1 -j 3 -j 1 -l 7 l 5 -p j -k 1 -m 1 -m n -w 6 -i 2 -i 3 -n 5 -i a -i i -j 6 -l 2 n
1 -k 6 -k i -l u -i 2 -j 3 -l 1 -j 2 -j 7 -n 8 -t d -p 8 -k n -s 8 -k k -h 7 -l 5 -i 9 -p o -x 4 -l
4 -k 1 -h m -n 3 -u 1 -w k -k 1 -j 5 -q a -l 1 l 3 -k 3 -j c -k 2 -m 4 -l 3 -p a 17 4 n 7 -l 1 -i
7 -r 6 -m 5 -s r -j 4 -m h -l 3 -h 6 -l 9 -u e -r 2 j d -i c -m 2 p 1 -q e -k 9 -l 4 -u j -j 5 -u
9 -i 4 -i 9 -l d -i h -u 1 -i 5 -m 4 -q c -q 1 -q 3 -q 1 -r i -z 1 -i 3 -j 7 -k 4 -r 7 -h 4 -i 7 -m
h -k 2 -i 7 -1e 3 -i b -j 3 -h 8 -l 2 -j 5 -n 9 -v 6 -h g -i 4 -k z -l 3 -o 6 -z 3 -l 2 -o 1 -m f l
8 -i 4 -i s -x 2 -h a -l 1 -l o -k 4 -i 3 -i 2 -o 6 u e -i s -u 3 -l 3 -k 1 -n a -p a -l 8 -m 4 -k
2 -p 2 -n 4 -m d -l c w f j 3 -l 2 -i 9 -h 6 -k 7 -i 1 -v 1 -l 5 -k 4 -l 2 -l l y 1 -t 3 -k d -m 3 -l
1 -o 4 -i 3 -m 2 -i 2 -s 14 -i 9 -i 5 -i f -i g -j 6 -k 3 -k 4 -m 2 -n 8 -j b -j 4 11 7 -p 5 -k 6 -i
7 u c -j d -l 6 -l 7 -i f -p 6 -p a -i n k 5 -x 2 -i 4 -p 9 -p 3 -k 1 -u 2 -j 9 -q 2 -i 6 -i 9 -k
5 -l 7 -v 6 -k b -k 3 -p 5 -h 5 -t 1 -m c -p 7 -q 5 -h 4 -p 4 -i 3 -r h -r 2 -o d -t 1 -p 4 -h 6 -l
p -j 7 -h 7 -m f -o n -j 6 -i 6 -x o -m 4 -q 3 -i 7 -l 3 -i 8 -q 1 -h 5 -q b -n 3 -h 5 -v 6 -p 8 -l
4 -j 4 -j 5 -w 4 -q 1 -j 3 -o m -j 1 -l c -j 8 -q 1 -l 7 -m 5 -h 5 -j b -i e -o a -h 4 -j 4 -p 2 -k
2 -m 2 -n 4 -j 8 -l 3 -i 2 -j 1 -m 1 -l 7 -l a -i 4 -o 6 -l 4 -i 6 -i 4 -l 2 -l 4 -o 3 -q 1 -k 6 -h
3 -i 1 -j a -j 6 -k 4 -n n -s c -i e -i 2 -l h -n 5 -j 7 -h 7 -i 6 -j 3 -p 7 -i b -l 4 -k 2 -w 9 -q
6 -k 1 -j 6 -i j -k r -n 8 -l 4 -l j -p 1 -k 6 -m 4 -h 3 -k 4 -r 1 -j 2 -10 4 -i 3 -h 5 -m 7 -i m -v
c -i 4 -j 3 -i 8 -v 5 -m 4 -j g -o 3 -p 7 -i a -h 1 -h 1 10 d -j 9 -o z -h a -11 a -m p 1b 4 -l 2 18
l -l a t 9 -m k -i d -i 2 -j 3 -h 2 -j 1 -s 3 -k 3 k 6 -j 1 -h i -h 5 -i 1 -q 1 -j 1 -o 7 -n a -l
1 -q d -n 7 -i 7 -j 4 -r 2 -q 1 -i 1 -i g -k v -k b -o 2 -p 6 -l 4 -i 3 2a 8 -j 1 -k c -i 2 -i 2 n
7 -m 9 -k 2 -h 8 -u 1 -l 4 -k 4 -i 8 -m 2 -l 15 -o 5 -l 6 -i l -k a -r b -i 6 -h 4 -k i -o 6 -k 6 -l
3 -h 1 -l 5 -y 1 -k 2 -p 1 -13 g -i h -i 7 -p 5 -x a -k 1 -m 1 -i 1 -l 2 -i 6 -j c -j 2 -h c -t 3 -i
2 -n 9 -o 3 z 7 -l 1 -p 9 -o 4 -m 2 -k 8 -l 7 -q 3 -k 8 -l 9 -x 7 -k 2 -n 4 -j 6 -m 5 -l 3 -j a -o
3 -s 6 -i 9 -m 8 -p a -k d -n 1 -j 4 -s 1 -m i -i 8 -l 3 -10 3 -n 2 -i b -i 6 -n a -q h -s 2 -p 6 -l
1 -q u -t b -i g -n 1 -j 7 -m a -n 1 -m 9 -i 1 -l 1 -k a -r i -j b -l 3 i u -u b -k p -j 2 -j 5 -n
7 -h 4 -j o -n 2 -j 2 -k 2 -l 9 -m 2 -l 1 -u 7 -p 4 -m 4 -m 9 -n 1 -n e -n 3 -j 6 -n 2 -t g -i 5 -k
1 -n o -j 6 -o 6 -m m -r 3 -o e -n 9 -p c -n d m n -i 1 -l 3 -i b -l 4 -o 6 -k m -n 4 -o 6 -k 3 -j
2 -n 2 -p 5 -s k -v 1 -s 2 -i 6 -j 3 -k 5 l 7 -w h -i 1 -p 9 -h a -r 3 -m 3 18 8 -j p -q i -j 2 -n
2 -x 3 -t 3 -m 4 -l 2 -m 1 -i x -i 7 -i d -m 6 -j 5 -i 9 -n 4 -l 2 -i 5 -u 2 -l 3 -p 7 -o 1 -i c -i
5 -n 4 -k f -n 8 h h -n 3 -l 1 -r 1 -l 6 -i 3 -n a -p 3 -j 8 v 1 -j 1 -j 3 -13 v -i f -j 5 -h 2 -h
5 11 3 -m 1 -n p -i k -i d -l 3 -p 3 -i 4 -q 6 -t 3 -m 3 -k 3 -p 3 -h 8 -k j -l 1 -j 6 -o 2 -l h 1d
a r 7 -m 4 -i e -j h -m 8 -l 1 -p g -l 1d -h e -t 1 -j 1 -h 8 -j 6 -j 2 -o 3 -m u -l e -1j b -l 2 -v
7 -n 5 -q 5 -i 2 -p 2 -n a -k 1 -r 5 n 2 -p k -i d -i 6 -m 9 -i 2 -j f -n 5 -o 2 -i 3 p a -k c -j
1 -s 2 -18 f -k 3 -i g -j 6 -i 2 -u b -j 3 -i 5 p 4 -i 3 -i 3 -n 4 -o 3 -y 7 -h 3 -v 4 -l 5 -o 2 q
d -s 3 -m 5 -i 1 -j h m 1 j b -o 8 -h 7 -n f -j 4 -i 4 -p 1 -i f -l 5 -h d -p 8 -s 1 -m 3 -n 8 -n
2 -i 4 -o 9 -i g -l a -s 5 -j 2 -h 6 -l 7 -s a -j 3 -i 2 s b -k 4 -u e -l 8 -s 1 -k 5 -k 8 -k 7 -j
6 -r 3 -j 5 -k v -m 1 -j 9 -l 9 -l 7 -n 3 -i 7 -u e -i 3 -16 5 -l g -y f -i m i 8 -l p -l 2 -r 1 -p
2 -q 2 -h d -n g -h 9 -i c -j 1 -k a -v 6 i 2 -i 7 -p e -i 1 -l 6 -i 4 -j c -i n -k 5 -j 2 -h g -j
8 -v 2 -i y -j 2 -v 4 -l 2 -j 6 -n 7 -y a -h 2 -u 3 -u 1 -m r -i 1 -r 6 -j q -h n -p 9 -j v -o h -h
3 -k 6 -i 5 -q 1 -u f -o 3 -h m -k d -i a -h 3 -q 8 -k 5 -i j -n 1 -h 8 -p i -i 3 l 5 -m 1 -o c -j
6 -m 5 -l 2 -i g -l 2 -q i -h 1 -i 2 -o 5 -r 2 -j 5 -k 9 -q 9 -h 8 -n 4 -m 3 -l 9 -11 1 -h 8 u 6 -o
2 -i a -n 6 -i 4 -l 2 -j 3 -q 5 -v 1 -k 2 -k 6 -h 1 -k 8 -i 3 -o 8 -i 4 -o 4 -i e -k 1 -l 3 -o j -n
6 -l 6 -l a -i 3 -j 6 -j 1 l 5 -l 3 -w 12 -l c -t 7 -k 6 j n -k f -n 6 -n c -h 3 -i c -p 4 -i i n
e -j 4 -i g -p a -h a -j m -l 3 -j 4 -u 4 -i 5 -m a -k 7 i x -l k -n 4 -p 1 -n 2 -j 9 -h 2 -i 4 -j
4 -l a -i 8 10 1 -s 1 -i l -m f -k 2 j 9 -p 7 -l 5 -i 5 -m b -o 4 -r b -n j -m 2 -p 9 -o 4 -h 5 -v
1 -i 2 -l 1 -m g -j 1 -q 2 -l 2 -i 1 -k e -o 5 p 9 -p g -i 2 -r y -s d -q 6 -k 7 -l j -u d s a -l
1 -k l -m 7 -h g -j 4 -h 3 -i 3 -o 5 -l 4 -i d -j r -k 3 -o 3 -h m l 6 -h 2 -n g -n 2 -q 1 i 2 -u
1 -k 2 k 6 -10 9 -l 4 -j f h 1 -s 4 -m 9 -j 7 -t a -o 4 -p 6 -o b -j 9 -x 2 -p 1 -l w -r 1 -l 3 -l
3 -o 5 -i a -m 1 -l k 1h 5 -n 6 -o f -m b -l 17 -u q -i v x g -r 8 -h 7 -l 4 -k c -l 4 -k 2 -i b -m
3 -k 3 -p 4 -j 3 -m 5 -u 5 -j 6 -m y -n 1 -h e -m 6 -m 2 -q 1 -l f -h 4 -s 1 -j 2 -j d -j 5 -j 4 -l
3 -k 3 -s e -k 5 -i b -j 2 -p 2 -n 2 -l 6 -m 7 -m 1 -i 8 -k a -o 1 -i 4 -m 2 -r 6 -k 6 -m 4 -r g -h
7 -h 2 -i 5 -k 2 -s 4 -n 1 -17 4 -p 5 -i d -l 4 -l 3 -q 1 -o g -m 9 -h 4 -i 3 -j b -l 7 -m 1 -o 9 -11
6 -k 3 -11 b -i o -p 4 -m 8 -q 1 -t 7 -j 4 -h 1 12 a -k 7 -j e -q 4 -j 4 -h 2 -i 5 -j 4 -h b -j 12 -t
2 -j 9 -k 3 -l 2 -j 9 -s c -i 3 -16 3 -m 1 -j 7 -p g -n 5 -h 7 -n 9 -m 9 -h d -u 1 -t 5 -n 2 -l 1 h
d -v 5 -i 3 -j a -m 1 -k 8 -l 7 -i 5 -j 9 -i 9 -j 1 -i a -i c -j 6 -j f -h 5 -u y -n f -m 3 -j f -l
c -i 2 -h 3 -j 6 -m 8 -l a -s 2 -q 3 -j 3 -n 1 -m d -o 1 -n b -m 4 -l g -j 5 -o 4 -j 3 -s 7 -p 5 -q
j -l a -h d -13 8 -h a -i 4 -h 4 i f -k 4 -q 1 -k 3 -x c -u 1 u 1 -j h -s 4 -l 2 -o 1 -n 2 -j 9 -h
c -n 5 j o -h f -l f -j 5 -p 9 -p 3 -h 1 -n 1 -17 j -m 2 -k 3 -h b -1p k -i 8 -j 2 -n 5 -l p -n 7 -i
t -j d -l 3 -k l 1k 3 -i i -o 1 -j g -k 9 -l 1 -k 2 -k 3 -i 1 -h 2 -h 2 -i d -m 2 -i a -i 4 -16 3 -m
h -i a -k 9 -p 9 -h e -i e -t 2 -p 1 -q 5 -l 1 -n 3 -i 6 -j b -m 8 -m 4 -p g -m 1 -j b -h s -j 8 -k
2 -h 4 o 6 -l 9 -i 3 -o 2 -y 2 -o 1 -i 7 -n 4 -r s -q 8 -n 1 -n f -k 1 -l 4 -k 2 -m 5 -m 4 -k 6 -j
5 -i 1 -t k -j 7 -n f -i 7 -h 4 -n 1 -l b -s b -l 7 -i i -k 2 -l 5 -l 1 -u 3 -o 8 -j 1 -k 2 -2y 5 -j
1 -k c -x 2 -w 3 -l a -i c -k 5 -m p -k 4 -i b o g -i 2 -k n -l 6 -u 5 -i 7 -i 6 -l 2 -u 2 -j 3 -u
2 -m 8 -o 2 -m 5 -h 2 -i 4 -p 3 -l 2 -h 3 -i 2 -h a -m 5 -k 9 -h 4 -m 3 o 2 -l 12 -j 3 -p 3 -n 9 -j
3 -q a -t a -i f -i 4 v b -i b -t 5 -m 1 -i 3 -m g -o 3 -t 3 -p 5 -h h i 7 -i 2 -t 3 -k 3 -s a -h
1 -w 6 -i 1 -i 2 -j b -i 4 j 1 -n e -i 5 -x 4 -m 4 -l 5 -p 2 -l 11 -l 2 -s d -1f 5 -k l -j 2 -j 8 -o
3 -k 2 12 w -l 2 -l 2 -j 4 -s 1 -i l -n j -i 6 -k 4 -m 2 -o 2 -i 2 -o 7 -i 5 -h 2 -j 2 -h 1 -k q -o
2 -j o -o 3 -l 3 -i 5 -j f -k s -h 6 -i c -p 1 -p d -m 2 -n f -k a -i 2 -m 7 -r 1 -q 2 -m 8 -p 7 -p
5 -l e -l 2 -t b -u f -i 6 n a -n 3 -i b -k 7 -o 6 -1s 1 l 8 -i 1 -n 1 -j 2 -i 3 i 6 -o 2 -i b -x
1 -i 2 -l 5 -o a -i 2 -n e -o 2 -q 5 -j 8 -n k -t 6 -o a -p 3 -l 1 -l b -k c -w 6 -k 4 o 2 -i 8 -l
2 -m 4 -k d -k a -u 2 -j a -l g -l 3 -q j -i 2 -m 9 -l 4 -i h -p h -u 5 -l 5 -m 7 -n 6 -k 1 -l l -t
6 -1v 7 -i 2 -k 5 -h 2 -k 5 -j 2 -i 6 -p 3 -i 6 -w 1 -v 7 -l 7 12 7 -k 4 -o m -j 3 -n 2 -q 2 -i 2 -k
3 -k 3 -j 6 h 3 -m 4 -m 3 -j 6 -j 2 -z 4 -l 4 -r 7 -n 1 r b -n 6 -k 5 -k 2 -q 7 -h e -l i -k d -i
8 -n 3 -h 2 -h 1 -l 4 -l 6 -h 1 -l h -j 2 -s 1 -h 5 -h 5 -o h -n 2 -i 9 l 6 -k d -m a -k 1 -j 6 -p
h -q 1 -u l -j 1 -h 5 m 4 -h 8 -i 1 -h 2 -j 4 -n 3 -h b -n 3 -h 1 -l 5 -t 2 -q 5 r 1c -p 1 r 6 -j
2 -q i -k 1 -j 2 -i 1 -i 6 -k d -k t -w 7 -n 3 -n 6 -r f w 3 -k 9 -s a -i 2 -p 4 -o 5 -y 3 -m a -i
7 -t 7 -t a -n 1 -n 3 -i 1 -m c -m 2 -s 7 -o b -p 1 -r a -i 3 -j 3 10 c -u k -j r -n 1 -h 2 -r 1 -k
2 -i 1 -i 4 -k 7 i 4 -l 1 -i 1 -x 1 -q 7 -s 4 -r 2 -r b q 5 -k 8 l 2 -k x -j 1 -n 7 -r d -k e -l 1 -m
1 -r 1 -l 5 -11 6 -m 2 -n 8 -s c -r 4 -k 8 -k c -11 7 -k 7 -r d -i 3 -k 5 -i 3 -i n -k 4 -j 6 -l s -i
8 -l 6 -m f -l 1 -n 6 -n 4 -j u r 11 -q 4 -i 5 -j 2 -k 1 -m 2 -j l -l 6 -l 4 -k 2 -k 5 -i a -l 11 -i
7 -z 9 -i e m 1 -i d -i 2 -t d -i 3 -m 1 -h 4 -r 2 -k 2 -i 1 -h 2 -k 7 -n 8 1b l -m 4 -m 3 -o b -m
2 l e -p 3 -p 1 -h 5 -k 3 -j g -k 3 -k 4 -n 6 -k 1 -i 6 -j a -k 5 -16 6 -k 8 -j 8 -i h -j e -i 5 -p
2 -j 3 -n s -m 9 -j 7 -h 6 -m q -l 5 -k 4 -j 4 -o 2 -n 2 -h f -l 1 -k 3 -j 2 -p 2 -17 e -k 4 -j 2 -r
1 -i 5 -q 3 -j 3 -n 2 -n 1 -i 6 -i 9 -h 2 -h 2 -k 1 -k 6 -j 1o -k 9 -m 3 -p 8 -i 7 -i q -v 7 -r 2 -q
i -m 9 -o 3 -u 5 -i 2 -j 5 -q 1 -o 3 -i 4 -i 6 -k 2 -j 3 -q 1 -h 5 -j 2 -l g -i 4 -i 3 -j 2 -p 4 -h
2 -n c -h 5 -r r -o 1 -i 5 -j j -m 1 -i 3 -l e -i 6 -j 2 -h 6 -k 9 -k 1 -h 1 -k 4 -l 4 -r 7 v 3 -j
12 -j 10 -i 7 -u 4 -s 8 -k 3 o 2 -n 6 -14 l -i 1 -h d -j 4 -i 3 -l 7 p 2 -r 3 -i 8 -k 2 -l 9 -x b -k
2 -i 9 -m a -n 2 -i 2 n 1 -j 6 -j p -j g j d -k c -m 3 -h 2 l 8 -i 4 -15 d -k 4 -k 5 -s 1 -k f -q
3 -i e -l 6 -m 9 -o 1 -h 6 -p f -l 1 x 6 -j 4 -k e -h 7 -q n -y 1 h 4 -o 5 -s j -x 4 -l 2 -h c -l
2 -i 4 -i g -s m -k 4 -n 1 -i 1 -j 6 -q 3 -h 5 -p a -10 e -i 2 -j a -l 6 -h 3 -n 2 -j 7 -h 3 -i k -k
g -j 4 -i 5 -1a 8 -r 2 -y 1 -p e -h 5 -j 4 -q 3 -k u -11 1 -k h -i e -i 8 -s 5 -n 8 -q 1 -p 6 -p 9 -r
2 l f -l 6 -l 5 -q 1 -k 2 -j 18 -i 2 -u d -j 3 -m h -o e -k 1 -j 4 -m 7 -i c -m a -i b -r 1 -l 2 -m
5 -k 1 -p 9 -u 2 -i 4 -k a -n 2 -m f -l 3 -s 5 -k 1 -m a -10 3 -q a -j 5 -w 3 -n 3 -h u -j 4 -k 7 -m
1 -j f -o h -j m -h a -i c -k 2 -o 7 -11 1 -s 1 -m l -k 4 -r d -j 4 -l 1 -k 1 -m 5 -k 4 -i 5 -m 6 -j
1 -z 7 -i h -j r -h d -m 4 -w 5 -j 9 -j j -k 2 -h h -h 5 -q 4 -o 4 -l 1 -h 2 -o 8 -k i -1s 4 -r 1 -l
4 -w 3 -r 6 j d -l j -j 1 -k 1 -m 2 -l 5 -l a -i 14 -n 3 q 4 -k 6 -k b -l 4 -m 3 -r e -s 3 -m 4 -l
m -j o -j e -k 3 -k 6 -r 3 -m 6 -r 4 -k v -j 5 -i 2 -n f -h 8 m c -1f e -h 3 -l 9 -j b -n l -n 1 -n
2 -j 9 -q o -n 8 -o 5 -s 1 -p 8 -w 1 -i 2 y 5 -p h -i 6 -o 2 i 7 -o 8 -j 3 -k k -l 8 -i 5 -n b -i
1 -l 1 -i u -h 4 -l 1 -i d q h -j 1 -n 2 12 6 -i 4 -l 8 -17 h -o 2 -q 9 -l e -m 2 -l e -m d -j 3 -j
d -h 6 -l 8 -n 5 -r 4 -q 1 -j 5 -i 3 -q c -i 2 -i 1 -q 4 -l 10 -j 2 l 3 -k f -l 3 j 6 -i 1 -k e -q
2 -h 1 -o 8 -l 6 -h 8 -l 9 -j 7 -i 5 -i f -i 7 -v b -q 2 -k 3 -15 a -l 8 -i f -l c -r 3 -l j -m c -p
6 -o 1a -s a -k 5 -k 6 -k 4 -j 2 -i 1 -h b -o b -k 8 -o 3 -h 7 -l 5 -j g p 1 -k 5 -k g j 5 t 1 -j
1 -p a -i 7 -12 i -h 1 -o f -n 7 -y 6 -p 3 12 g -t 3 n d -i 4 -k a -j 9 s 1 -h 7 -h 7 -n 5 -q 4 -i
4 -u 3 -n e -j 2 s 7 -h 6 -u a -i b -i 4 -j 5 -i a -t 2 -l 3 -j o -j 2 -v 2 m 6 -m 4 -i o -i d -10
1 -v 2 -q 3 -n 2 -j d r 9 -k a -i d -i 7 -r 1 -n 2 -h 8 -m 3 -j 6 -k 4 -h h -j 8 -j 5 -o 9 -r c -k
5 -j 9 -h 3 -l 4 -l p -h l -l 5 -i 1 -h 2 -u 6 -k 5 -i d -s 1 -t 8 -m 4 -l 4 -r 1 n 1 -k g -i 4 -k
4 -i c -o 4 -h 2 -k 7 -h 4 -k 3 -k 2 -n 6 -j 4 -o 1 -k 1 -o 4 -y 8 -j f -h 8 -l l s 7 -t 2 -s 7 -h
m -p 3 -j l -l o -n i -m 3 -o v -p 5 -r 1 -k 5 j 9 -k e -j 5 -i j -r g q 4 -i 6 -l j -h 1 i 1 -m
1 -12 k -k a -i 6 -16 c -m p -n 3 -i 3 -q 2 -t a o 7 -m 1 -h 3 -j i -i 1 -j 8 -k 6 -j 3 -k 6 -v 2 -h
4 j c -o 6 -p c -m 1 -18 8 -t 1 -l 1 -o 3 -n k -h q -p 9 -o a -l w -h 1 -l 8 -m 2 -s f -v 7 -q 5 -14
6 j m -u d -h 1 -1r 4 s a -k 1 -i 1 -j 5 -m 6 -i 4 -l k -r 8 -i 7 -r g -j 1 -m 3 -o 2 1x 8 -t 2 -j
2 -i 3 -o 2 -j 1 -p 2 -n i -l l -p 9 -m 7 -p 6 -l 7 -h k -r 1 -j a -i e -p 5 -13 1 -j e -o 3 -o a -p
9 -k 5 -h 6 -s 8 -i 1 -i a -i 4 -o a -l 4 -k 2 -k 1 -13 1 -h 2 -o d -j 1 -h d -n 3 -h 5 -h 5 -j 3 -j
7 -q b l 9 -m b -m 1 -m 4 -m 6 -k 3 -k 9 -j 4 -j 1 -o 4 -o 5 -y 1 -n 2 -o 7 -l 5 -i 2 -r 1 -n 1 -k
d -k o -t 4 -l 5 -i r -o o -j 3 n b -n 6 -1p 5 -l c -p 4 -i 7 -p 9 -j 6 -i 4 -h 1 -i 2 -l 4 -17 3 -k
a n b -h a -p 3 -l t -p 9 n 4 -p 1 -n 1 -l 7 -o 6 -l 6 -n 3 -o 1 -m o -i 6 -j 4 -z b -m 9 -o g -r
4 -q c -o 6 -i d -x 3 -n 6 -i 5 -j 3 -j 11 -u b -p 1 -o 4 -h 5 -i 4 -l 7 -j c -m b -m f -i 9 -o 5 -i
b -o m -j 7 -u 4 -l b -l 1 16 a -11 3 -l 3 -j a -j 5 o 7 -o 6 -o 7 -r 8 10 1 -h 5 -k b -t 5 -j 7 -k
2 -i 8 -t 4 -w 1 -h 3 -j 3 -j 8 -l a j 8 -18 1 -q j -h h -m a -j h -l 5 -s 9 -h b -j 9 n g -k e -k
4 -j 9 -j 2 -k 1 -n 6 -r 15 -k 6 l q -m 7 -n 6 -k 2 -i 9 -t 4 -q 3 -p 4 -h 4 -h 6 -h 6 -p 8 -m 4 k
b -j 7 -k 1 -k 2 -k 7 -i 3 -p n -o b -j 8 -i c k 3 -i a -h 9 -h q -h 4 -m b -p 1 -j 3 -q 1 -h 1 -h
3 -11 2 -l 5 -o 6 -p 4 -m 4 -p 1 -m 8 -i 4 -i 1 -o 2 -h 6 -p b -l e -j a -j c -j 5 -m 1 -i 2 -h 4 -s
2 -j q -n 8 -i 1 -k 1 l 5 -r d -i h -i a -j r -i 1 -i 9 -m 8 -20 6 14 2 -q 8 -q 9 -h 3 -j 1 -l 8 -l
e -h 5 -i 8 -m 1 -m 6 -h 2 -h 1 -m 5 -o 7 -q g -m 7 -l a -k 7 -k b -m 1 -j 1 -j 2 -i 5 -o 2 -k a -r
9 -o 5 -m a -i 3 -q 8 -q 1 -j 6 -n 6 -i q -o 2 -k 2 -m 6 -i b -o d -j a -p 6 -k 1 -h 4 -i c -p 4 -j
5 -j 2 -n 1 h a m 7 -11 1 -n i -p r -h 4 -o c -j a -j 3 -i c -n 9 -k 1 -n 2 -p t -q 6 -i 3 -j 4 -z
1 -s 7 -j 10 -o m m d -h 4 -k c -q 6 -k b -m 1 -h 2 -i j w 1 -i 1 -m e -n 1 -m 2 -j 4 j 17 -r 4 -m
4 10 4 -t 5 -n 2 -p 6 -i 5 -r 8 -i 3 -i 3 o 9 -k 2 -o 4 -j 1 -i 7 -k f -p b -o 6 -j 4 -k 9 -o 1 -12
2 q 5 -j 4 -k 2 -i 1 -o a -o 1 -k 9 -q 5 -11 q -j 1 -k h -o 8 -p 3 -k 4 -k 3 -s 9 -k 8 -h p -m 3 -y
3 -n 2 -i 9 -j 2 -m a -j 3 -o 7 -r 5 -t 1 j 6 -l d -h 6 l 5 -o 7 -i 3 -h 1 -k p -o 4 -k o -m d -k
3 -m c -j g -h 9 -j a -i 4 j 1 -i 1 -h 6 -i 5 -m 9 -n c -o 2 -i 2 -o 8 -l 6 -i l -i 1 -j z -i 1 -o
2 -m 9 -j c -m 1 -j l -j 2 -h e -j 2 -1k 3 -m 6 -i 6 -i 6 -j n -j 1 -h c -m 1 -l n -s 4 -s c -k 6 -n
b -z 4 -p c -p 5 -j 3 -n 5 -l 4 -i 8 -n 6 -q 7 -t 5 h d -r d -p 4 -q 3 -o c -l c -14 3 -j 8 -i 3 -k
8 -l 2 -k 5 l b -j 4 -n 6 -o 5 -m 1 -r 3 -n c -n 1 -k 3 -j 1 -k 1 -j 3 -t 7 -l 6 -k 6 -10 8 -n 1 -i
8 x 9 -y 8 -n c -12 9 -k i -l h -z 8 m 3 -i s -m 4 j 7 -o 1 -p 1 -n a -j 4 -h 5 -p 8 -o 1 -l c -i
2 -m 1 -u 3 -h 5 -i g -h l -i 6 -j d -q d -h i -i 2 -v 3 -j 1 -o n -i 3 -k 4 u k -h 4 -o 1 -u 3 -j
9 -h 7 -n 4 w 2 -j 8 -h 4 -l 3 -j 5 -l 6 -o 4 -i 2 -n 3 -l 7 -p f -i 7 -l 8 -i n -u 1 -l 4 -o 4 -l
a -i 9 -n e -l 1 -h 3 -j h -p 2 -m 2 k e l 10 -s 3 -n h -y a -q d -k k -q b -p h -n 2 -h h -u e -k
d -i 7 -w 1 -w 7 -i e -l v h 2 -j 2 -l 5 -h i -o a -j 4 -r 3 -o 2 -n g -k 8 -j 1 -s 5 -p o x 4 -1b
2 -l 1 -i a -k 1 -j 1 -n 2 -k 4 -h 1 -m b -l 5 -i 7 -i n -k 4 -o y -s 1 -l b -q b -n 1 -n 1 -v 6 -m
5 -q 4 -i 1 -m b -r 1 -m c -i 6 -h 3 -i 2 -m 5 -q 1 -m f -l a -p 4 -r 4 -i j -l 5 -h 6 -l a -r 1 -10
g -p 1 -l i -o 6 -r 3 -m 2 -m 4 -j 8 -x 1 -s f -h 2 -s 3 -l 2 -n 1 -i 6 -t 5 -j a u 8 -o 8 z 6 -k
7 -s f -k 3 -m 6 j 4 -k 8 -h 1 -p 6 -p h -u 4 -m 7 -l 5 -i 3 -m 1 -p 5 -k 4 -k g -m 4 -n 7 -i 7 -k
2 -h 7 j 8 -k a -k a -i 7 -n b -j 3 -i 4 -j 4 -k 4 -i 3 -13 3 -k 1 -o d -p 5 -m 2 -v 1 -i 9 -l 3 -n
3 -q 2 -k 3 q 2 -l 7 -j b -t k -p 7 -w 5 -j 2 -l 2 -w c -o 3 -i 7 -h 7 -i f -l 7 -i 5 -o 1 -k 1 -j
4 -l 1 -v 1 -q 9 -m 6 -n 6 -o 1 -l 1 -i d -m 4 -r 7 -j 1 -i 6 -h 3 -m g -k e -j 3 -1c d -h 1 -l 2 -s
3 14 1 -s 4 i 5 -t d -w 7 -m b -l d -j 7 -r 3 -h 4 -i 1 -i d -v 1 -l 2 -i k 16 4 -i 2 -j c -i 1 -n
2 -l i -u 6 -i 3 -q 1 -k 1 -y 1 -o v -i 3 -h 3 -i 4 -o a -i b -s 5 -i 7 s 3 -s 7 -j 2 -i 2 -i 6 -l
x -m 5 -i h -t 2 -l i k 2 -h r r 5 -k 6 -k 3 -p 6 -i 8 -o 6 -l i -k o -k 1 -v 9 -k 1 -t 5 -p 8 -j
j -j 8 -l 5 -l 4 -o 2 -o o -k 6 10 3 -i 7 -j 3 -j j -u 7 -k 3 -m 6 -m 2 -m 1 -j 1 -j 6 -k 6 -l 2 -h
5 -u 6 -1m 2 -h 4 -n 4 -k j -k c -i n -o 7 -m 5 -l 4 -n a -n c -i 1 -h 5 x 2 -j 3 -j 3 -i 4 -w 6 -j
3 -m 3 -m 5 -i 2 -h b -i 4 -l c -o 6 -w 5 -j 7 -i 1 -k 1 -i 6 -k 2 -k 3 -l 7 -m 2 -j 6 -j 6 -j d -m
9 j 9 -h d -q 5 -r b -l 6 -k f -k 2 k 6 -r 7 -l 5 m 9 -u 4 -12 4 i 3 -l 5 -i 4 -i 2 -i i -n 2 l i -p
7 -n 3 -m 9 -m a -m 4 -h 6 -m 4 -q 7 -t a -j i -o 2 -t 1 -n 7 -n b -m b -o v -n 4 -k a -j 5 -p 2 -l
4 -i d -p 8 -m 2 -q 1 -o 6 -k q -i 4 -s 6 -t 4 o 6 -l 9 -t 6 -n 3 j 6 -x 5 -m f -p 6 -j 5 -j 1 -w
1 -t 2 -q 3 -h 8 -q 1 -n 5 -i e -k 10 -h 2 -m e -l 5 -w 7 -l 2 -j m -m 5 -n j -h 1 -l 1 -o 5 -m 5 -j
2 -o e -h 8 -i 2 -t 1 -n a -n 3 -l 3 -n 2 -i 9 x 4 -m 5 -s 8 -i 6 -p 2 -l h -n 4 -s f -l 1 -i c -i
6 -s 3 -o f -j 2 -p d -m 3 -m 8 -j 3 -k 1 -k 4 -l 7 -m 9 -k e -r 2 -j 2 -k j -t 6 -n a -r 2 -n 1 h
o -h 6 -j 6 -i 8 h 4 r c -j 6 -m 4 -h 5 -l 8 -h z -p 1 -u d -u 1 -l 2 -r 5 -17 6 -n 11 -m 2 -l a -l
1 -j 4 -l 7 -l 5 -v f -p 3 -h 8 -o h -k 9 -k o -i 4 -o 4 i 9 -j 2 -s 1 -j 2 -z 1 -n f i 3 -h 5 -h
2 -i 2 -q h -j 1 -s 2 -v 8 -t 1 -m 3 -n d -o 14 -t 8 -m 7 -p 3 -q 4 -l 5 -h 3 -i 5 -p 9 t 5 -h 1 -r
1 -k 1 -k g -p 2 -q 1 -n 5 -h b -l 2 -v 4 -k i -t 3 -t x -m f -j 8 -i 5 -k h -i 5 -j 16 -i a p 15 -h
1 -k 4 l 7 -l 1 -j 1 -j s -h 3 -p 1 -l 5 -p 3 -h 2 -i 1 -j 7 -k 2 -r 3 -l 6 k 7 p h -11 1 -y 1 -k
3 -k f -o m -i 7 -q a -i 2 -l 1 -o 3 -i d -n 1 -k 1 -i 1 -i c -h 6 -s 4 -h 3 -k 1 -m 5 -k 9 m 9 -l
g -k 5 -v 4 -o 7 -o b -r 1 -h 7 18 6 -l l -i 1 -k x -l g -o 6 -i 6 -i 3 -i 1 -n 1 -n 3 -m 1 -k j -k
f -k 6 -u s -o 2 -j f n j -o 8 -1a e -m 2 -h 3 -h 1 -i 3 -k 5 -l 9 -i 7 -j 6 -j 1 -l 5 -t 8 -n a -j
6 -j j -k 3 -i 9 -l b -i 1 -m 9 -m 4 -n 3 -t a -i a -w 3 -v 1 -k 2 -o 3 -i q -l 3 -j 3 -i 2 -h 4 -o
d -j 6 -n o j 2 -r 5 -l 3 -l 4 -i 6 -10 c -j 4 -m 2 -n 5 -i 4 -h i -m 16 -j 8 -i o -w 2 o 1 -l 5 -h
2 -h 8 -k 9 -k 3 -k 2 -k 1 w 1 -k 7 -l 1 -o 8 -i 8 -r 6 -j 4 -l 8 -l a -i 4 -l 3 -o 5 -l 2 x 3 -15
5 -z 8 -l 4 h 3 -i c -i 2 -i k -j 3 -k 2 -k b -i 1 -j 3 -t 3 -m 8 -x 7 -n 9 -j 2 -h b -q 2 j 7 -k o m
5 -k b -l 2 r 5 -l 5 -l 3 -h b -h 3 -o e -o 7 -j o -p 1 -l 2 -m 8 -k 5 -t 4 -o 7 -p 7 -l a -q 2 -i
i -u h -m 5 -m 5 -q 5 -j 3 -m 1 -h 2 -j c -j 7 -i 8 n 2 -t b -j 1 -n 6 -r 2 -m f -j 7 -l 4 -t 3 -i
n -k 8 -l 4 -l 4 -l 4 -i 6 -i j -j 3 -i 8 -k l -p c -h w -o g -i j w 2 -s 2 -t 5 -r e -t 8 -o 6 -m
4 -j a -j 5 -l 3 -i g -l 6 -m i -10 4 -i d -h 7 -q 2 -k 2 -k 6 -o 1 -m 2 -l j -s 3 -p d -k 4 -m b -k
2 -i 1 -j 8 h d l 3 -i g -i 1 -r 7 -r b -k a -h 1 -m 4 -o k -j 4 -h 3 -i 2 q 5 -k i -j 1 -i 5 -j 7 -n
2 -i 5 -m 5 -n 3 -p 5 -i 5 -r 5 -l 2 -h 9 q b -i 4 -j 9 -q 9 -r 7 -l 7 v 7 -k 6 -m 2 -1e 7 -l 1 -m
1 -i 3 -k 1 -i 6 -j 2 -r i -j 8 -x o -h 1 q 3 -o 2 -l 6 -m 3 -j 1b -j a -k d 13 d k s -k b -j 4 -r
5 -o 5 -h h -s 2 -i 2 -k 5 -s 2 -j h -n 4 -k 3 -l c -l 8 -h a -s 5 -h a -m j -n 8 -q o -l 4 -z 9 -m
3 -o 1 -i 7 -t 1 -k 1 -k 2 -m 2 -o 2 -k 5 -m 3 -i 5 -p 4 -k f -l 1 -h 2 -l 1 -i 10 -o f -k 2 -j 1 -i
c -k 6 -h e -m f -j 5 -i d -p 9 -i 6 -2g 8 -k 7 -q 2 15 c h 7 -s b -k q -j 2 -i 1 -k 1 -k 2 -l 2 -k
4 -h 3 -l a -n 6 -14 1 -h 4 -h 5 -i o -o h -i d -k 5 -k o -l 3 -m 1 -l 6 -k f -j 6 -m 6 -i 4 -l a -j
3 -l i -o 3 -p e -m b q 5 -i 6 -p 2 -m 6 -s 8 -v 2 -h 4 -i 8 -j 4 -m 4 -r 3 -j 2 -j 4 -n 7 -h c -k
8 -i 8 -j 3 -l 2 -k 5 -q c -m 5 -i 2 -k i -i t -j 7 -l 5 -k 6 h 7 -n l -i 9 -i 1 -n 5 -j 2 -1i 9 -i
4 -l 8 -13 4 -i 6 -k 7 -k g -q 1 -j 5 -j s -t g -o 1 -p 8 -u g -p 5 -j z -p 6 n 9 -j 12 -k c -n 1 -j
9 -w 9 -j 1 -m 4 -r 4 -n 1 -w l -k b -i 4 -o i -w 7 -l 8 -j 5 -q 1 -j 5 -r 5 -k 1 -i 2 -j 5 -p 2 -k
2 -i 3 -m 9 -j 2 -j 1 -l 3 -j 4 -k 4 -h c -i 1d -v 6 -h 2 -u 9 n 5 -j 7 -i 2 -x 1 -i 2 -k a -n 2 -j
a -m 4 -h 2 -q 8 -i 1 -h 6 -m 1 s u -p 1 -m 4 -i 1 -l j -k 9 -r 2 -m h -h c -h 5 -o k -j 2 -k c -p
3 -n 2 -n 9 -n 4 -l d -i b -m a -i 7 -p b -t d -i 1 -h 2 14 5 -l 2 -i 7 -v 5 -h 7 -l 5 -t 5 -j 8 -p
1 -i 5 -s b -m 5 -h 2 -i 2 -h 8 -r o -t y -i 6 -h 4 -p d -n o r a -m 5 -k 9 -p 6 -i 1 -h 2 -l 3 -j
g -k 9 -k 4 -z m -n 7 -j 2 -i 2 -n 8 -h 1 -o 3 -k 2 -h f -i d -k k -j 4 -t d -w 1 -i 2 -r 8 -m 9 -j
2 -l 1 -m 6 u 1 -i 4 -q a -n 3 -i 3 -k 9 -o 3 -k 5 -j 4 -q a -j 2 -l 1 -l 5 -j b -k 4 -y 6 -l 4 -h
5 -h 9 -n 7 -j 5 -k f -q 7 -p 4 -p d -j 7 -j c -q k -x 2 m 4 -j a -n 7 -j 4 -j 4 -i 1 -p 1 -m l -q
2 -h 2 -o 8 -i 8 -l 9 -j 9 -k 4 -y d -l l -i b n 6 -i h -k 9 -k 6 -h c -p 5 12 7 -i 3 -j 1 -j 4 -s
4 j 2 -u 8 -j 9 -j d -h 3 -j 9 -o 8 -k 4 -m 8 -h 9 -h 5 -l i -p 2 -h a -k 2 -v k -k 3 -j 3 s c -j
8 -j 6 -w 4 -k 3 -k 1 -r 9 -m 7 -h e -q k -x k -n e -n j -i 2 -k 5 -j 3 -h 9 -w 1 -m 5 -p a -k 3 -l
9 -o 1 -t 4 -k 6 -h 9 -m 5 -h f -h 2 -s 3 -i 5 -m 4 h 5 -i 2 -r 7 -w 7 -h 4 k 7 -k h -j b -h 1 -k
f -i 8 -u g -j 1 -k 1 -n d -i 12 -k 5 -i 1 -m s -o 1 -o 2 -k 2 -k 8 -o 1 -p 2 -j k -p d -i 3 -n 1 -n
d -i l j 6 -p d -r h -k t -n 3 -l d -u 9 -n 4 -o 2 -l 3 -k 2 -m d -j 4 -t 9 -l 7 -m 2 -j 5 -i 1 -h
3 -i b -i 2 -u 5 -l k -h 3 -m h -o 6 -v 7 -v 4 -q d -v 3 -h c -15 1 -m 7 -i 2 -q c -j 2 -i 2 -i f -i
3 -j 3 -q i -l 2 -m 5 -i 5 -m 4 -u 9 -l 3 -i 3 1t 1 -15 g -l 15 -m 2 -o c -u 5 -k 1 -t a -i a -n a -m
a -j 4 -m 5 -j l -l 2 -q 2 -j 5 -l j -k g -m 8 -j e -o e -m 5 v 4 -l 4 -m 7 -o 1 -n d -k 6 -l 8 -j
4 -o c -l q -j 5 -n 4 -14 1 -j a -i 3 -l 4 -r 5 -j 1 -i i -k 4 -n 5 -l 6 -i 6 -j i -i 2 -j 6 -j 2 -q
a -l 1 -m 5 -i 1 -l 8 -u 6 -l 1 -t 1 l 9 -u 4 -r b -k c -n 7 -n 2 -m 6 -i 2 -j 1 -s 6 -p 8 -p 7 -j
a -t j -m c -q c -o l -r b -i 5 -i 8 -h 6 -l a -k 5 -k 3 -r h j 9 -m q -n 7 -h 6 -o 1 -l 1 -1k 2 -h
3 -j 1 -n 9 -n 3 -q 2 -i 9 -n 2 -l 1 -l 6 -m 2 -i 3 -k 3 -k 4 -i 4 -t k -12 g -j b -l 3 -j o -m 3 -i
2 -i 2 -l 4 -r l -h 9 n 5 i 3 z 1 -h g -h 1 -i 3 -j 2 k o -o b -i 5 -l f -m f -j 3 s 8 -m 7 -m 3 -q
8 -i e -i 2 -m f -h b -j l -r 9 -m 6 -m 9 -i 1 -i 1 -l 3 -l c -m 9 -k a -12 6 -m 8 -k 4 -h g -l 1 -k
t i 8 -j 8 -j 3 -j 9 -q 3 -j 1 j 1 -l a -i 6 -t 9 -q 4 -u 8 -j 3 -j 1 -i 8 -l c -x 1 -i 5 -j 8 -k
d -l 9 j j -l a -j a -l 7 -12 2 -m 4 -h 5 -h b -n r -i 1 -14 5 -h d -i 1 -n k -l 2 -11 1 -l e -h q -h
1 -i n -n a -m 1 -h h -o b -j 1 -i 4 -x g -p 7 -j a -h c -l e -m 5 -t d -j 1 -j c -n h -j a -k 9 -i
i -h 2 -j r -n 2 -k 6 -q 2 -h 8 -l k -i 1 -j 8 -l 4 -18 1 -h 1 -t 3 -j 2 -k 1 -l a j n -m i -m 1 -j
9 -o y -m 6 i 4 k 9 -r 5 -j f -m 8 -h 7 -o 2 -l 2 -k e -m 2 -i 6 -j l -l 2 -h 5 -j g -n t -h 1b -l
2 -m i -n 3 11 3 -k 3 -p 1 -h c -u b -k 1 -l 5 -q 2 -j 8 -i 3 -q 1 -l 4 -j 2 q 8 -n 2 -k 3 -k 4 -h
8 -q 1 -h 7 -l 1 -o 4 -j y -i 2 -l 4 -k 5 -j 1 -t 3 -k 1 -m 2 -o 8 -m 2 -h 1 -r 4 -h g -n 5 -q 3 -m
3 -i e -i 9 -j s -v m -i 5 -o e -n d -m 5 -i 2 -h 1 -10 2 16 1 -i 6 -k 1 -j 1 i 4 -l 5 -m a -k 4 -i
d h 5 -j 1 -h 6 -m 2 -i 8 -i g -i b -j 5 -l f -m 8 -i 3 -l 5 -11 k -m 4 -m j -h 5 -l 7 -j g -j u -h
k -l 2 -k 2 -x 7 -j 2 -2b 3 -m 5 -l 6 -q 1 -r 1 -s 7 1d 8 -l 2 -j 7 -l g -l 8 -m 2 -j 4 -q 1 -m 3 -k
m -j 4 -k 4 -k 1 m 15 -l b -1a 5 -p d -n k -11 h -s 3 -l f -k 2 -j v -n 5 -j 5 -o 6 -h g -j g -n m -k
8 j l -p 3 -m 2 -p 1 -q 7 -j 4 -n 1 -21 4 -m 4 -k 4 s 4 -p 6 -l d -m j -h b -1i p -i 9 -m 7 -i c -l
i -h 3 -q 3 -k 2 -t l -i 2 -j 8 -o 3 -n 5 -j 5 -o j h 6 -j 2 -k 3 -o 8 -m d k 7 -l c -17 3 -i 7 -p
1 -1j 4 -p 2 -z 1 -n l -i 3 -l 1 -v k -p 2 -l 5 -i 2 -j 6 -w m -m c q 5 -l 2 -l 5 -q 2 -l 5 -j a -s
a -n 1 -p 3 -n 1 -l 3 -i 5 -k 2 -p 2 -o 4 -n c -i 3 -n 2 p e -m 6 -k f -r r -r 3 -j 3 i 17 v 2 -j
4 -q 8 -k 5 -i 3 -p o -10 a -u 2 -x 5 -i 9 -u 7 -n 9 -w e -o 2 1a 3 -x 2 -n 5 -j 1 -i e z 2 -m 4 -i
3 -q b -i 6 -o 8 -l k -x 5 -s 5 -n 2 -k 6 -l 5 -n 7 -h 1 -k 5 -m a -l a -n 1 -j 2 -j 3 k 7 -n 4 -i
6 -n 7 -v 4 -l 2 -m b -i 6 -k 7 -o 3 -q n -j 2 -i 4 -j 9 -m 3 -l 1 -o n -i 3 -j 1k -n 7 -l 3 -p 9 -i
e -j 5 -1s 6 -n e -h 5 -h 5 -o m -m 2 -k 9 -p 3 -r i -i j -n 3 -j e -l 9 -i 5 -h j -k f -m 3 -j 1 -k
8 -i g -h 4 -l f -v 1 -m h -p 2 -p 6 -i 4 -l 1 -m m -l 1 -i 5 -m 1 -l 3 -m 3 -m 3 -m i -13 5 -n c -j
5 -i a -t 2 -p 3 -h a -v 4 -i d 18 5 -l d n 3 -j 2 -k 4 -i 2 -v l -t 1 -q k -h 4 -p 4 -j 3 -o e -s
e -j w -n 1 -i 6 -q 2 j 1 -p 7 -i 2 -m 8 -o 6 -k 1 -h 6 -o 2 -n g -i 2 -k 2 -i d -p 9 -i 9 z 1 -i
b -i 4 -p 2 -i a -m o -l f -j 3 -k e -k 8 -i k -u 4 -i b -m 6 -p 8 -j c -j g -j 4 -i 6 -p e -s 7 -j
6 -m 3 -n 4 -i c -i 8 -p 5 -j 2 -l 9 -i 5 -o 3 -n c -s d -k 8 -l 7 -j 5 -h 2 -l 7 -j 2 -q b -p 2 -l
7 -h c -j e -k e -j g -m 1 -j l -s 9 w b -i 1 -n 8 -i 3 -k 8 -m 3 -t 8 -p 2 -p 5 -k 2 -t 1 -u 7 -k
1 i a -l 3 -n 6 -r k -m 8 -i 2 -k c -t 4 -m 3 -k 1 -j 1 -k h -h c -j 2 -i 3 -o 4 -j 2 -o d v 1 -n
5 -k 2 -p 3 -o 5 -q 1 -j 8 -t 6 -j 6 -q l -j b -19 2 -m 3 -n c -p 3 -k b -o 5 -i 1 -m 5 -m 7 -o 2 -w
d -l 1 -k g -k 1 -j 2 1a m -l 4 -j 1 -m 1 -i 1 -j 7 -r 5 -p i -l 1 -i 1 -r f -m 4 -q b -h o -o a -p
2 -h 4 -18 b -o j -l 2 -k h -i l -h 4 -m a -m 3 -l 5 s 5 -i c -l 2 -n 1 -n 1 -m 2 -k 3 -k 5 -m 3 -k
a -k 3 -u 9 -w 7 -j 1 -o 3 -i c -o 1 -l g -n f -k b -i 9 -t 4 -j e -p 3 -l g -h 1 -j o -i 3 -m 8 -p
1 -o 2 h 2 -r 1 -k 5 -r 2 -n 1 -n 2 -l 1 -q e -i c -m a -l b w 5 -m 6 -w g -p 1 p e -l 9 -l 7 -j 3 -n
1 -i 3 -j e -v 6 -j 4 -i 9 -j 7 -m r -n 1 -i 8 -s 1 -t a -p 4 -o 4 -m 8 -p a -v 1 p a -1f g -k 6 -n
n -k 1 -m 8 -h 7 -j j -i 3 -j 7 -h b -m 2 -k 1 -h e -l n -k 5 -h 2 -j 6 -k 1 -h r -m 2 -s 7 -l 6 -m
6 p 1 -h 4 -m 7 -m t -i 7 -h 5 -i 4 -h e -t 3 -o 1 -o 1 1e 2 -l k -o 5 -j 2 -l l -m 3 -l 4 -j 5 -i
g -16 1 -i 6 -k 7 o 6 -j 9 -k 2 -q 7 -j 2 -l 3 -j m -u o -k g -m 4 -i b -j 5 -j a -t 3 -m 5 -m 6 -h
8 -m r -1f 2 -1j 2 -p 2 -l 9 -m d -i 1 -l 1 -n 2 -l d -l 2 -m 4 -i 3 -j 3 -j 9 -u 4 -l a -h 3 -j 1 -i
1 -j 4 -h e -i 7 -l 2 -j 1 -l c -p 6 -m 1f -n j -n 1 h f -h 2 -n 4 -p 6 -o 1 -m 1 -s 1 -k 2 -i 7 -k
3 -19 1 -m 3 -i c -m k -i 4 -o i -j 1 -l 2 -j 1 -h 1 -k h -h a -h 1 n 9 -i 8 -k b -p 2 -h 8 -h 3 k
3 -l 1 -20 6 -p 1 -n 1 -l c -m g -j 9 j 2 -k 5 -l f -n 3 -h 4 -h 3 -k d -i 2 -k 5 -k 2 -k 1 -i d -m
d -i h -m 6 -k 9 -h 6 -q 3 -i 3 -q 1 -o 6 -k e -i b -h c -h 3 -q e -i 2 -k d -h 6 -r 7 -o f -n m -i
q -j 2 -k 2 -q a -i 1 -i c -o 8 -p b -i 4 -p d -l j -m 17 -p 2 -l i -j 8 -k 8 -h 1 -j a -j 1 w 5 m
f -r 2 -l 1 m 6 -j 1 -s 9 -l 4 -k 1 -j 2 -m 5 -l 6 -i 9 -k 1 -l 4 -m 6 -o 4 -j 1 -j 6 -v 7 -k 7 -m
4 -i 1 w 2 -i 1 -k 1 -r b -j g -o 1 -s l -m 2 -k 6 -k 5 -v d -j 3 -n 3 -l 2 -k 1 -m 4 -j 4 -h 5 -j
1 -k 3 -k l -i 2 -u 5 -n a -i 2 -u 2 -x i j a -j 2 -k i -i 7 o 1 -10 1 -q e -k 4 -s 1 -i g -i 3 -u
6 -i 4 -h 2 -i 3 -o i -h 4 -i 1 -j 8 -h 1 -i c -m i -j 2 -p 4 -m 3 -s 1 -x 2 -u 4 -o t -p 7 -1b p -i
2 -o 8 -n l -h 7 -t f -h 1 -21 1 -n 8 -k 3 -k 2 o 4 -n 1 -i 1 -h 3 u 4 -l c -i j -m 5 -h 4 -j 3 -q
f -i 2 -q 8 -j e -l b -o 3 -i f -i j -l 1 -k a -h i -m a -v a -2d 3 -z 7 -l 5 -q 2 -p b -p 2 -l 9 -q
1 -h 5 -h f -l 9 -k d -t 2 -i 4 -u h -h 3 -k 5 -j q -l 5 -p 6 -j 7 -n 6 -n d -k 4 -h e -m 3 -h 3 -m
6 j 3 -n c v b -l 9 -i 1 -l 7 -n 4 -k 2 -r 2 -v 9 -j i -m 2 -j 7 -j 2 -p a -k 3 -h 7 -i 5 -k 16 -j
5 k 4 -q 9 -h e -i u -r 3 10 2 -q 3 -r 4 i 3 -r 2 -i 6 -o 6 -m 7 -h h -z 2 -i b -k 8 -i 1 j 2 -p 1 -o
4 -p 5 -h 3 -t 4 -l h -r 2 -n c i 4 -p 4 -j 2 -j 2 -n d -j 11 -k a -h 1 -k 6 -h 2 13 t -t 5 -j 8 -15
h -m g -h 6 -r 6 -n 1 -m 4 -q a q 3 -s b -l 2 -o 4 -m 2 -l i -l 1 -i 2 -14 4 -q 4 -i 3 -n 8 -k 4 -p
6 -k 1 -k h -h 7 -p 2 -j 7 m 5 -i b -n 1 -j 3 -k 4 -11 b -n a -h 2 q f -k j -u 4 -l 8 -n c -u a -x
2 -k i -i l -t 5 -n i -l 8 -q 1 -q 2 -n l -o 8 -j u -l 8 j 1 -n 9 -l 1 l 1 -k m -n d -k 6 -j a -o
2 -u 2 -m 3 -k 6 -o o -h k -j 2 -n 8 -i v -k n -o b -m 1 -i e -k d w 9 j 2 -n 7 -i 3 -j s -i 7 -l
5 -k 7 -r 3 -p d -p 1 -i d -n c -o 7 -k 7 -l m -i 1 -j 4 -i 2 -i 3 -m 6 -m 4 -12 o -p 7 -i 2 -n 2 -p
g -k 4 -p 1 -l 5 -i 1 -j a -j 5 -n d -n c -t 9 -h 3 -k 6 -k 2 -h f -l 1 -m a -o 5 -p 4 -k 2 -h 1 -i
8 -l 3 -m 5 -i 3 -o 5 l 2 -h 3 12 4 n 5 -i 6 -o 4 -j k -o 2 -h 6 -o 4 -i 9 -k 1 -p 4 -m e -j 4 -i
4 -m e -i 4 24 3 -k i -p 8 -l 4 -o 2 -x b -p 6 -p 7 -k 1 -i 5 -j 8 -i 4 -s 2 -j 5 -u 7 -m 5 -i 6 -i
5 -m 3 -j 5 -j 1 j 13 -l u -r 1 -l e -10 l -j 2 -n 1 -j c -k 5 -m 4 -m 2 -t 3 m m -o 4 -m 3 -j 3 -m
1 -k j -k 8 -h 5 -m 4 -k a -h 5 -n 1 -j a -j 5 -w 9 -l 6 -o 7 -l j -j 1 -s 9 -o 5 -k 2 1c 3 -i 2 -j
q -r 2 -i 3 -l d -i 1 -i 1 -t 9 -n 6 -w 9 -i 6 -h 1 -j 1o -l 2 -i 3 -j 2 -l w -j s -k 1 -m 8 -q b -m
4 -l 2 -j 5 -i 1 -j 3 -m 3 -s 1 -l a -l 3 -l 3 -p 2 -j 1 -l 8 -m 2 -z 8 -l 2 -k 6 -i c -k 3 -t 8 -k
17 -i c -i u -h t -j 4 -j 1 10 4 -h 5 -t 1 -w 3 -i 1 -l 3 -q 9 -i 4 -j i -k w -j 4 -k h -o 7 j 3 -j
7 -18 n -v 1 -l 8 -u 1 -i 8 -i 4 -11 1 -m n -l a 1a 5 -m 1 -n 5 -q 4 -n 2 -j 3 -p 3 -s g -m 6 -l c -p
m -n 3 -l 5 -q 7 -q i -j 7 -j 5 -h 6 -o 3 -o 7 -n 5 -h 1 -m 3 -l 7 -j 2 -n h -j 2 -l 5 -k b -l b -i
1 -j 1 n 2 -p a -i 9 -k 5 -j 2 -o 6 -j i -r 2 -i 2 -m 7 -o 5 -l e -k l m 5 -m 2 j a -i a -l 7 -l 5 -o
k -i b -y 3 -l d -l 1 -u a -l k t c -t r -n f -o h -p 6 -v 2 -k c -i y -u 4 -q 3 -o 1 -i 5 -k 3 -i
i -p q -i 6 -q 1 -i h -q 9 -p b -m 3 -i 5 -l f -h 7 -j 5 j 7 -q 3 -k 6 -v 2 -i 1 -i 4 -h 4 j 2 -m
9 -k 4 -m 3 -17 a -m b -m 7 -s b -i b -j e -q h -j e q 6 -o 1 -j 7 -z a -j a -m 6 -m b -l 6 -l 1 -t
2 -h 1 -m 7 -i 4 -n 2 -n 7 -t f -10 1 -h c -m f -j j -n 2 -k 1 -w t -q i -j 4 -l 6 -l b -q 4 -k 7 -l
5 -t 1 -i 5 -k 2 -j k -o 4 -l 4 -i 1 -i b -p 1 -i 8 10 3 -i 3 -i a -j b l 8 -j a -q a -k 7 -m 6 -i
2 -m 6 -q 5 -i e -h t -p 2 -j 8 -h 2 -m 5 -k 2 -m 4 -o 6 -l e -h 4 -r 4 -j 7 -p 1 -w 1 -l 6 -m 6 -m
1 -j 6 -i i -n 1 -t 1 -l 6 -p 1 -11 3 -j 9 -k 4 -j h -l 1 -k 1 -n d -j 5 -h g -k 1 -j 5 -j 3 -j 1 -h
3 -z n -z 4 -i 3 -i 9 -k 5 -i f -s 9 -p 3 -i 9 -j 3 -o 9 -m 1 -u 5 i f -h 9 -q 5 -k 10 -n q -i 5 -p
b -m 1 -12 1 -i g -o 9 -j 1 -j 1 -k 1 -i 1 -t 8 -m 2 -n 9 -j 9 -m 2 -m n -j 1 -h 2 n 4 -w 1 -o j -q
6 -s 9 -n 1 -n t -m 4 -k 3 -k 4 -i 1 -o 4 -h 9 -m 1 -m 9 -m 5 -q a -m a -n 6 -i a -q 2 -l a -j 2 -p
7 -l 3 -i b -i 4 w 2 -w 9 -j 2 -j d -r d -1c i -h j -i 4 i 1 -h 5 -i d -k 4 -i 5 -m 5 -j 1 -o 9 -k
4 -k 7 -r 5 -q a -j 2 -j 5 -j 4 -j 8 -i 7 -t 4 -i 4 -l i -l 7 -m 1 -l g -m 4 -m 2 -m 3 -m c -h g -l
9 -h c -o e -j 1 -i 5 -k 2 -l 6 -j 2 -k 4 -h d -o 4 -l d -o 1 -h 1 -j 1 -m h -k 6 -i 2 -k 7 -l 8 -k
5 -i o -j 5 -h 6 -j i -n 3 -j d -i 2 -k 1 -18 4 -n 9 -k e -k 3 -n 2 -y 6 -k 5 u 8 -k 5 -j 5 -k 1 -o
2 -o g -u 9 1c h -s 3 -i 9 -u 7 -i 9 -n 3 -k 1 -j 1 -i 2 -j e -n d -i 2 -o 4 -i 2 -k 1 -j j -m a -p
e -k 2 -h 5 -k 1 -l d -n 1 -m 9 -t f -p d -j 8 -n c -j e -i 9 -k 4 -m 9 -15 1 -n v -12 1 -j s -k 2 i
8 -i 2 -p 1 -h 5 -r i -j 7 -k 1 -11 5 -x a -h y 1e 3 i 2 -k 9 -h 5 -j 1 -v 7 -m b -k 4 -j 3 -n 1 -o
5 -l 4 -n 1 -k k -k c -h 3 -n 2 -l 4 -j 5 -t 3 -k 9 -r 1 -h 8 -n c -k r -i 4 -k 3 -q o 14 5 -h c -m
e -i 2 -h 3 -j h s 7 -j 9 -s 4 -j 7 -m 5 k 3 -q 4 -j 8 -k 1 -q 7 -k 2 i 7 -o 6 -j 1 -s i -q d -h g -l
a -n 6 -h 3 -o 5 -j b -m 1 -j 5 -o 3 -o 4 -j c -i 4 -12 3 n b -u 5 -i 5 r 2 -j 9 -m d -l h -h b -h
x -p 7 -x c -1j o -j 1 -o 4 -i 2 h 7 -m 5 -z 8 -m 1 -p 2 -j 4 -k 2 -v 3 -i h -k 5 -l g -n 7 -i e -h
1 -k 4 -u c -n 3 -10 b -m 2 -w 2 -h m -j 7 -k d -m 5 -l 9 -i h -m 9 -n c -p 5 -o c -s 2 -k 2 -m 9 -h
b -p e -o 2 -k 2 -m c -l 1 -k b -k 6 -i 1 -l 3 -j 3 -j 3 -t 1 v 3 -n 4 -q 2 -i 8 -11 7 -n c -j 8 -n
d -n h -k 3 -k 6 -n 7 -h 1 -q 6 -j 2 14 e -s o -j q -s 2 -j p -k 4 -m 3 -j 7 -q g -n 5 -j h -p 2 -i
4 -16 p -k l -k 9 -k 5 -l i -t 8 -j 1 -l 4 -i b -j 6 -o 6 -k 1 -l 4 -m 2 -l u -h b -q 6 -k u j 5 y
1 -n 3 -i 6 -o b -k 2 -o 6 m c -j 7 -l 7 -p g -r 4 -s 3 -q e -l 1 -h b -i 4 -k j -s 8 -l 5 -h 9 -m
e -i 6 -n d -j g -j 5 -h j -u 3 -m a -m 1 -o 3 -k f -m 2 -u d -k 8 -o 3 -i 11 -n i -l 1 -h 2 -m 3 -q
1 -q e -l h -m 4 -k 3 -l 7 -p 1 -j 9 -r 4 -j 6 -o o -k 3 -l 2 -k 8 -12 5 -v a -l 1 -1e 9 q 8 -o 2 -p
b -k c -q 8 -k 5 -k c r b -m 3 -n j -p 3 -r d -k 4 -12 2 -h a -m 5 -k 1 -n 2 -m 4 -h 6 -h 1 -k a -n
5 -m 2 -k 5 -m 4 -i 3 -l 8 -k 3 -l 1 -i 4 -n b -o 5 -j c -s 3 -m 7 -l 3 -k 5 -j 1 -l 5 -i a -j 2 -h
b -t 2 -k a i t -u 3 -j 3 -m 4 -j 1 -j f -q 3 -h 7 -p 8 -w 3 -i e -14 6 -h 6 -l l -i l -k a -j d -o
a -i 2 -l 3 -q b -m 4 -l 4 -r a -q 2 -l 2 -j 8 k e -l 5 -l 6 -j 4 -l 4 -l 6 -h 6 -p 1 -k 8 -p j -l
11 -k 2 -i r -10 1 -i 4 -n 9 -h g -t 2 -k 2 -r o -j a -t s -h 2 -k 5 -o 1 -k 3 -i 2 -k 7 -u e -k 3 -r
5 -n 2 -m 2 -l 1 -l 3 k 1 -m d -k 1 -p 1 -k x -k h -n 2 -n 1 -h 3 -q 8 -t 6 -m 2 -x 6 -h 9 -i j -q
3 -m c -r 6 o 1 -u 2 -k 2 -l g -n 8 -1a 6 -r 1 -p h -m 2 -l c -m d -s 8 -l g -l n -m 3 -t a -j f -l
a k 5 -t l -k 3 -j 8 -j 1 -i 3 11 4 -12 e -h 2 -l 3 -o b -i 3 -h 2 -m 2 -o n -l 9 -h 7 -q 2 -l 3 -s
3 -o 6 -x 7 -m 9 -v 7 -j j -l b -t 5 -v f -k 6 -19 b -h 8 -j 9 -i 7 j e -p 4 -p 2 -h 6 -u 3 -r 5 -j
4 -i 6 -n k -q 1 -h 2 -l 2 -l 2 -m c -j 7 -m 7 -l 5 -i n -p 8 -i 7 -r 1 -m 3 -m e -t 3 -j 1 -l 3 -s
4 -n 2 -k 4 -k 4 -r 1 -p 5 -h 1 -i 5 x 1 -m 2 q 4 -15 7 -j 3 -n 4 -i 1 -10 e -h f -q f -o 3 -l 3 -l
3 -k d -l b 15 6 -o h -i 4 -h a -r 5 -j 2 12 7 -v i -k 7 -r 9 -h 3 -m 1 -k 1 -v 4 -i 7 -l 1 -l 3 -t
3 -k a x a -p 4 -i t m 3 -o 4 -n 6 -o h -y j -i 3 m 5 -j 4 -v 2 -h 7 -h f -j 7 -j 5 -j 1 -o 8 -l a -i
b -i 5 -j 4 -q 1 -n q -i 8 -n 1 -j f -s a -i 2 -l 5 -h c -p 2 -h 1 -i f -n 7 -q b -i 2 j 7 -j 8 -i
3 -j 2 -s 8 -m 1 m 1 -p 3 -j 2 -j 1 -j 4 -o 3 -m 2 -l 3 -m 8 12 3 -h 3 -k 1 -m 3 -l 7 -q 1c -n 2 -k
8 -i 3 -n 3 -l 6 -j 2 -i 5 -12 2 -o 1 -u 7 -l 1 -k e -j c -h 3 -h d -l 1 -k 3 h 7 -j 1 -q 3 -q 1 -p
6 -j 8 -o 3 -l q -o 2 -p 2 -i p -m 9 -j l -q 1 -k 4 -q 5 -o a -k 3 -n 3 -k f -l c -r 5 -j 1 -h s -i
5 -j a -l 2 -k 5 -j 6 -j 5 -l 7 -j 1 -o 1 -l 3 -l s -n 4 -r 7 i 3 -h 5 -j h -s 6 -l h -q 2 -i l -l
4 -l a -i 5 -m 1 -h 1 -i b -o 8 -n n -s 5 -k 9 -o 6 -i 5 -10 2 -i 6 -n 1 -p 1 -j 1 -t 1 -o 2 -h 2 -i
1 -i b -j 3 -w 2 -m d -h 3 -u u -m e -r e -h 3 -j u -t 2 -i n -l y -i f -o m -h 5 h 4 -s 8 -m b -j
7 -n 2n -m 2 -k 1 -h 5 -o 8 -k 7 -j 4 -m 2 -h 6 -p 6 -l 8 -j 4 t g -u 1 -t b -i 5 -i 2 -u 2 -p 7 -k
t -i c -k 6 -t 3 -j 2 -h 3 -n 5 -l 3 -u 5 -i 8 -m i -i 4 -o 7 -j 5 -o 1 -i 6 -j 2 -n 5 -r 6 -l r -m
1 -k 4 -h 5 -o 7 -q 9 -o 7 -s b -n 8 -o 6 -l 7 -h p -l 7 -q p -q m i 4 -i 2 -j 5 -v 1 -i d i 9 -l
1 -m 1 -j 9 -i q -i 2 q 7 -o 3 -u 9 -h 1 -l 2 -j 9 -k 9 -k 1 -s i -k 8 -m 1 -j 3 -j 7 -n g -u 1 -l
d -m 4 -p 1 r 5 -k 1 -k 4 -j a -i 1 -j a -i 3 -p 8 -i 8 -p 2 -l 3 -k 1 -r 3 -k a -i 5 -j b -l 1 -m
2 -q 8 -j 1 -n 1 -i 8 -j 8 -l f -i 5 -j i -h 7 -j 2 -k c -t 3 -h 5 -m 4 -i 9 -m p -m 3 -y 6 k 4 -i
2 -k 2 n m -k 1 -l 5 -h 3 -h 6 -k c -i 1 -i 4 -l i -m 4 -h d -m e -w 4 -i 4 -j j -l 7 -o b -l i -j
e -p 9 -u 4 l 1 -k 5 -r 3 -j 9 -i a -h 8 -m 6 -i 4 -q 3 -k 7 -h 6 -t 2 -j n -l g -j 1 -h 1 -k a -i
5 -q g -k 6 -l 4 -l 9 -k a p e -k m -l 6 -m 4 -i 2 -m 1 -q 3 -i 2 -k 5 -o 4 -i 1 -j g -n 5 -s 9 -k
b -z 4 -l 3 -r 4 -p 9 -n b -q 1 -h b -i 4 -h 3 -p 6 o 4 -k 3 -h a -k 4 -p 5 -12 2 -m 2 -l 3 -m d -m
e -j 1a m h -o 2 -i u -h 6 -h 2 -l 1 -p 1 -j 2 -h i -j c r h -l 4 -o 1 -l 2 1a 8 -i i l l -k g -n
3 -h 7 -m b -j 1 -o 2 -r 3 -s 9 -o 4 -t 1 -o 3 -m 9 -n 5 -o 2 -l 2 -j 5 -m 9 -n f -11 b -o 5 -n 3 -n
k -n b -h 6 -k 4 j 7 -h c -k 1 -i 2 -m d -k 3 -i c -n 2 -h 7 -l a -j 1 s 4 -k 7 -i b -i 6 -q k -j
9 -s k -p d -j 5 -l 2 -m 3 -n 8 -j c -i 2 -j y -p 6 -j 6 -j a -i 7 -l 2 -p 2 -u 5 -i 3 -u d -i 2 -h
2 -t 3 -o 1 -12 1 k 2 -w 9 -l 1 -k 5 -j 2 -i j -l 4 -h 5 -m 2 -n 2 -i 2 -j 1 -p c u a -i 2 -p 3 -l
3 -k c -m 6 -n 7 -m 2 -j 6 -s g -j l -n 1 -m 1 -l f -n 3 -j e -i i h p -h 1 -w 3 -h 4 -j 6 -m 5 -i
l -o 7 -u 4 -p a -j 3 -h 3 -l 1 -i 3 -i 8 -l 6 -u k -l 3 -l d -19 2 -i 1 -j 1 -l b -i 3 h 4 -l 5 -n
a -h 1 -j 7 -q e -s 3 -i 6 -u 2 -m 7 -i 5 -h 4 -k 2 -l 2 -m 7 -x 1 -l d -l 3 i 2 -k 3 -j s -q c -n
4 -l o -o b -i f -m f -o g -i 6 -k a -i 3 -u 3 -r 7 -o 2 -l 13 -j c -k 7 -j a -o b -r 4 -q 3 -m 2 n
i -u 3 -l 5 -i 5 -n 1 -p 5 -k 1 -i 4 -p 6 -p d -k 7 -j v -h n -h 3 -n 9 -i 3 -j h 17 5 -k 4 -i 1 -m
5 -q 8 -i 3 -j q -l b -h 6 -w 3 -k 9 -k 5 -i v -k 6 -p 7 -t 5 -k j -i 2 -j 3 -j 8 -j l -i 4 -j 7 -k
a -18 o -h 5 -l 4 -i c -k 2 -h a -o 1 -i 4 -m 8 -m 5 -h 3 -t 6 -l 9 -o 7 -m 7 -l b -i 3 -k 1 -s 8 -l
4 -i 8 -m 9 -i c -m 5 -m 4 -m 4 -r 9 -u b -i 7 s a -l 5 -n 1 -l 2 -k 8 -j 2 -k 1 k 1 -u 8 -m l -o
b -m 7 -i 2 -q 3 -y b -j 1 -l c -s 1 -i 9 -i 3 -11 h -h 7 -l c -j 1 -q 3 -i 4 -r 8 -k 13 -i 6 -l 5 -q
4 -n 1 o 3 -i l -l 5 -m 2 -r 1 -j 5 -i l -j 2 -o 4 -k 2 -l 1 -15 1 -m 3 -u 1 i 2 -l 5 -i d -i p -m
4 l 1 -j 3 -i 7 -j j o 3 -s 6 -i b -l 3 s 2 -r 3 k i -l 9 -p f -j 4 -p 6 -h 1 -i 5 -s 7 -k 8 -n 5 -r
5 -w 4 -h 1 -j 8 -k 6 -l 2 -j c -l 2 -i h -j 3 -r a -k 4 -k 6 -k c -s 1 -l 4 -j m -m b -l 4 h 4 -k
3 -l c -o 1 -n 7 -n 13 -i 1 -j q -k 7 -p 2 -r o -k 8 -u a -h a -q 3 -v 4 -k a -h 1 -o d -o k -j 2 -m
2 -p 1 -l 3 -n 5 -t 7 -n e -i 2 -m 7 -n 7 -p 9 -n 2 -x 6 -n 3 -k 1 -o c -r 1 -l 4 -i 3 -m 4 -n 6 -n
q -s 4 -j 6 -l a -n 2 i d -j d -p v -m j -i j -k 2 -s 4 -n 1 -l f -r d -h k -j 6 -k 7 -i k -l 5 -h
b -m 5 -j b -m 3 -i 5 -o 5 j 6 -l 1 -h b -q 8 -o 2 -k 5 -n 6 -h q -i 6 14 5 -k g -n 2 -1e 6 -i e -n
9 -n 8 -u a -j 2 -k 3 -j c -k g -l x -p 1 -o 2 -s 6 -j 3 -k 3 -i 3 -s 5 -i b -r e -i 6 -l 1 -l k -k
e -l u -i 1 -h d -m 4 -o 9 -p 8 -l d -l j -k 3 -i z -j 1 11 f -o 5 -i 5 -19 2 -o e -i 6 -z 4 -p 2 -l
e -l 2 -j e -k 8 -n 9 -k 5 -o 2 -n 7 -w 5 -p 5 -i 1 -p 3 -n c h q h b -h 2 -q 6 -n 4 -h 7 -i i -l
3 -j 9 -u 2 -h f -m 5 -o a -j h -i 3 -o 1 -j 1 -h 8 -m 7 -k 6 -h 5 -k 2 -r 1 -r 1 -k 1 q p -19 6 -m
6 -k 9 -h 1 -l 2 -i 3 -o 3 -i 3 -j 2 -k 6 -o 5 -o 3 -r 1 -1a 1 -j 1 -n 6 -l 6 -k 1 -n 5 -j 1 -i k -16
4 -o 6 -t d -t 5 -h 3 -k h -k 3 n a -i 1 -h a -i 2 -r 3 -l a u 1 -o 6 -j 1 -j 4 i 1 -1b 3 -j 5 -k
7 -m 8 -l 9 -h 5 -r 2 -h y -m a -h 8 -h 1 -l f 17 9 -k h -p b -m 1 -q x -j 4 -j 4 -l 5 -i 6 -j 2 -i
4 -n 1 -n 4 -p f -1r 1 -i e -m 1 -j 1 -i d -l d -j 1 -x 6 -l 6 -i j -m k -q 5 -i a -h 4 -m 4 -i 1 -i
6 -l 2 -u 7 -l 6 -k b -o 8 -l 7 -n 5 -k 8 -i a j 9 -i k -q 1 -o a -o d -k 2 -i 5 -i 1 -m 5 -j a -i
a -h 2 -u 4 -q d -l 2 -j c -z 3 -j 5 -r 7 -h 8 -i 4 -i 6 -m 2 -j 7 -s 4 -j 1 -k 3 -s 6 -h 2 -p 8 -u
h -p 4 -u 2 -q 3 -i 1 -k e -i b -l 5 -j 5 -r 1 -h 1 -p 1 -j b -o 5 i 2 -r 4 -i e -u 9 -k b -j c -z
c -n g -j 5 -i 4 -i 3 -r 1 -o 4 -k 6 -r 9 -k 3 -k l -n g -i 12 -k 1 -i b -q b -k 3 -k 2 -k 9 -s f -13
o -i 7 -q 1 -o r -s 1 -n 8 -n 1 -s 2 -m 9 -p 1 -l 1 -u 1 -i m t 9 -n 2 -i a -l 1 -s 3 -n 3 -k e -1e
7 -k 2 -r 3 -v a -k 3 -i 2 -1b 2 -k 8 -o 5 k 1 -t w -n 3 -l 9 -q 2 -n 3 -i 2 -i 1 -i 2 -j 4 -j 2 -q
a -i 9 -i 2 -10 j -l 3 -p 2 -k 1 -i 3 -i 2 -l 1 r 2 -14 2 -i e -o j -h 1 r 6 -n 4 -o d -l 1 -i 5 -m
j -j 1 -n 2 -t 3 -m 1 -j 4 -y 9 -q 1 -q n -y 2 -o 3 -p h -n c -r 1 -m o -s 3 -j h 1a e -h 2 -q a -h
3 -h 3 -i c -h 3 u 9 -p 4 -p b -s 2 -o i 1b 9 -14 i -k 3 -i 8 -l b -l b -i 2 -k y -j 6 -y 2 -h 3 -i
1 -i 2 -k 5 -j 3 -h 4 -j h -n 1 -i 3 -q j -h 5 -l 8 -j 1 -l x -h 4 -k 7 -h 2 -m 9 -j 9 -p 3 -l n -i
8 -j a -q 4 -n 1 -s 7 -p 2 -j d -l 1 -j 5 o 1 -t 4 -i g -m 2 -n 7 -q 2 -j 4 -j 9 -l 7 -m 4 -w 5 -z
9 -l 5 -j f -i e -l 5 -i o -j s -o 8 -l 6 -j b -j 8 -k c -n 4 -j 4 -j 6 -q 3 -k 7 -k q -r 2 -l 6 -i
1 -j 2 -h b -j t -h f -u 2 -m j -n 7 l 3 -m b -o 7 -j a -14 1 -l 4 -m f -h 5 -o 1 -r g -l 2 -j 1 -i
5 -k b -w 5 j 2 -j a -l 5 j 7 -h h -n 9 -l 8 -q 8 -i 5 -h 3 -r 3 -j c -k b -n 5 -i h -z 2 -k 8 -h
a -s h -p 7 -u 1 -j 2 -o 3 -o 5 -j q r 7 -l 8 -u g -u a -i 6 -k 1 -m 7 -i 12 -j 8 -q 8 -o n -q 1 -k
j -k 3 -i 6 -l 9 -k 1 -k j -m 8 -j g -i l m 1 -h 2 -l k -k 8 -i k -r 1 -t a -k 3 -i d 15 3 -i 8 -m
h -k 7 -p 4 -o 6 -i 4 -i 9 -p 4 -j b -q t -m 7 -i 8 -l 1 -i 5 -i 7 -y 5 -j a -l 7 -l d -r d -l a -k
2 -p d -l 3 -l 1 -m 5 -i d -q b -t 1 -j b -i 6 -k 8 -s 6 -i 2 -j 9 -v 2 -n 1 -h 1 -o 4 -h 4 -h 13 -n
7 -l j -n l -o 3 l 1 -o 5 -k 2 -j 2 -l 2 -h e -l 8 -q 6 -k 7 -i h -j 7 -o 6 1c 4 -k 3 -o 5 -r 9 -m
1 -j 1 -k 3 -m 1 -i 1 -r 9 -t 2 -j g -l 7 -w 1 -j 2 -h e -n 5 -h 3 -p 3 -m 2 -j 4 -i g -i d -o 1 -p
2 -k 2 -k 6 -m a -j 5 -i 6 -r 6 -j 4 -w 9 -i 9 -r 5 -j 5 -j 8 -i 5 -s 4 -m 3 -i l -l 1 -x 4 -i 3 -u
9 o b n 5 -p 4 -n 1 -k 1 -i 4 u g -l 6 -m 1 -k 1 -o f -k 7 -i 4 -i n -k 4 -l 4 -w 6 -o c -l b -o 6 -m
3 -k 6 -11 i -i h -r 2 -v f -j 7 -j c -s 2 -p 6 -h 1 -i d -s 8 -o 6 -h 6 -h d -j u -i 5 -l 7 -n 7 -j
6 -o 1 -i 9 -l 8 -j 8 -h d -i 5 -m g -l p -n 1 -l d -l 2 -l c -i 4 -i 4 -r b -n 2 -w 5 -l 1 -i 2 -j
1 -l 3 -j 9 -k 2 -l f -l 9 -v 7 -p 7 -q 4 -k b -u 9 -n 6 -i 8 -k 9 -q 4 -i g -h 8 -o i -k 1 -h a -k
c -v 5 -i 3 -l u -j 2 -i m -v 4 -l 3 -n 2 -j 4 -s 8 -m 2 -r 3 -m 1 -j 1 -i 9 -l 4 -p 1 -i 3 -j 3 o
1 -n a -z c -i 2 -10 3 -n 1 -h 7 -z 5 -o 7 -n 5 -n b -h 1 -o 8 -h b -k 5 -q 3 -y l -p 3 -k h -k 2 -i
1 -h 2 -j m -j 9 -p 5 -m 3 -k 5 -i 2 -i 9 -j 5 -l 2 i a -k 6 -j 4 -j 1 -i 2 -m a -k e -n 5 -h 8 -i
6 -v 5 -l e -r a -j g -j d -10 8 -j c -j c -k d -k 1 -k h -i 4 -p 2 -y 2 -k d -q j -k 6 -j 4 -o c -p
m -k b -m 1 -i 1 -k c -o d -l 3 -k 8 -j 8 -n 2 -o 1 i 2 -n 1 -n 5 -o t -j 2 -i 1 -x a -j 8 -n 3 -p
r -l g 14 2 -u 4 -j 4 -n 2 -j r -n 2 -m 1 -l 8 -n 2 -i 7 -j 3 -j 1 -m 2 p 6 -h 1 q 3 -j 1 -j 6 -j
2 -l j -h j -h c -k 4 -1x 3 -i p -i 1 -k 2 -q 2 o 3 -k 3 -l 5 -j 5 -v e -h 4 -l m -p b -o m -k 1 -l
l -s 5 -k 2 -m 8 -m y -j 9 -o 5 -m k -j a -q 4 -j 1 -s i -15 e -o 2 -m 2 -k 2 -w n -k 4 -m 5 -o 1 -p
j -p 4 -11 9 -j 3 -p 4 -h 1k -p 5 -t 1 -i 2 -m 3 -j 3 -n 9 -k 4 -k 2 -k 1 -10 1 -l 2 -p 7 -o 9 -w
6 -i b -o a -q 1 -l k -i 1 -j 6 -i 4 k e -i 8 -i k -k 1 -l 2 -n c -s 8 -i i -m 9 k 1 -k 3 -k 5 -i
1 -j j -k 3 -n 6 -i 1 -h 1 -l j -j 7 -j b -k 4 -m 1 -k i -i 5 -k h -k i -p 6 -k 6 -q 9 -j 2 -h e i
k -11 3 -p 1 -n 2 -k 9 -q 4 -j b -t j -i 6 -h i -i 7 -j 1 -i 5 -w 4 -i 3 -j f -o 3 -k 1 -h 3 -i a -j
2 -m 3 -h e -h 1 z f -k 1 1c 9 -j 1 -q 7 -j 9 -i 8 u 3 -j 2 -p i -l 1c -j 1 -19 3 -i e -i b -t 3 -k
2 -i 3 -n 9 -p 3 -p 2 -o 2 -j 1 -i 6 -k a -i c -p 3 -j 6 -r 6 -k 3 -o 1a -i 6 -j 4 -h 1 -i f -h 2 -i
13 -l 3 -y 3 -x 7 -l 5 -j 3 -k e -l 3 -1a e -j 2 -j 3 -n 2 -j i -r 3 -k 9 -k 7 n 5 -h 9 -j 8 -n 3 -m
1 -h 1 -l c -p 5 -l 3 -i s -v r -t 1 -i 3 -v 3 -s 2 -o 4 -q 2 -o 3 u 5 15 7 -l 5 -i 8 -m e -l 8 -j
3 -j 1 -j b 15 1 -i 2 -i g -k 1 -h 3 -j 5 j 3 -k j -m 5 -o e -r 4 -k b -k 2 -k 4 -21 9 -s c -i c -j
3 -o h -j v -k 8 -19 7 -l 5 -o c -m e -k 5 -y 3 -u a -l 1 -k 9 -j b -h 1 -h 1 -l c -m 4 -y x -i a -k
4 15 e -p 2 -q b -j b m c n 7 -l 2 y 8 -x 1 -j 3 -j i -j 2 -o 4 -n 3 -k 4 -o 4 -j 9 -n 1 -o 7 -k e -w
5 -k o -l 4 -k 2 -j 2 -h 5 -o g -j 4 -o 7 -i 5 -r 1 -o 3 -p c -k 8 -16 6 -j 7 -l 7 -k 8 -p k -n a -i
u -i 3 -i q -k 3 -t 8 -k 2 -i 7 -h d -v 1 -i e -i 3 -x 1 -j b -l g -i 1 -k 3 -p s -j 9 -h 6 -h 2 -h
e -j 1 -m 3 -n 9 -h h -m 8 -o 3 -o o -j 1 -q g -r c -l 1 -n b -i 1 -n 2 -p 3 -q 3 -o 6 -p 5 -i 3 -k
2 -l 9 -m j -q 1 -h 1 -t 2 -j 2 -i 2 -17 3 -t 2 -w 7 -n 2 -j 4 -n 1 h 8 -o 2 -k 2 -j 6 -p 1 -j 2 -o
a -l 2 -j 9 -h 3 13 1 -k 3 k 2 -s 5 -k b -m 5 -o 4 -j 8 -j 1 -o 5 -u 9 -j 1 -i w -l 5 -k f -k 3 -o
2 -q 4 -13 8 q 2 -i 1 -t 1 -r 4 -i 1 -k 5 -i 4 -n z -k 5 -m 6 -j 5 -h 9 10 1 -u o -l 3 -i b -h 7 -k
a -o 5 -k 7 1y 3 n 9 -i 7 -k 3 -i 7 -q 4 -k 6 -j e -o 4 -i 3 -m 1 -k i -k j -m 1 -o 2 -i j -m 3 -o
3 -l 3 -r 1 -j 9 -j d -m 1 -j e -k 13 -l 5 -n 4 -p 3 -h b -j 3 -m 1 -j 3 12 1 -h 1 -j b -i 3 -t b -t
d -m c -k a -o c -t 2 -r a -k 2 -k 3 -h f -w 2 -i 5 -i 2 -j 4 -h 2 -v 2 -1s 6 -k 8 -i 9 -h 6 -j 4 -r
w -j 1 -p 5 -o 3 -h 1 -o 9 -t 8 -m 2 -h q -s 2 -l a -o 1 -l j -k 2 -v 4 -m c 14 3 -i 8 -k 4 -l 1 -m
b i 5 -o 6 -j 5 -l 8 -k 6 -i f -j 8 -h 1 -i e p 1 u c -i 6 -i 6 -k 3 -n r -r n -j 3 -j 3 -q n -j 9 -t
3 -i e -j 2 -l 4 -u 3 -l d -i 3 -i 2 -k 3 -19 g -s 2 -h b -i b -j 1 -r 3 -m 2 v 5 -l 1 -i a -l i -j
a j 9 -s 2 -o 2 -o 6 -n 5 -l j p 4 -o h -i 7 -j f -j 5 -u 1 -i 5 -i 1 -j 3 -n c -k 1 -p b -10 8 -i
6 -h 8 -m 2 -l 2 -l 4 -j 5 -m j -l e -s x -m 3 -i 6 -l 9 -l 6 -o c -l m -i s -l 4 -i 6 -l 3 -n 6 -o
5 -j 4 -h 5 -h 2 -n c -r 8 -i 4 -n 4 -m 9 -i a -m 3 -o i -i 9 -i 4 -m 6 -o 1 -k 3 j j -k 4 -j a -h
8 -p d -n 9 -i 2 -j 1 -h a -k o -n s -v q -v 9 -t i -j 11 -j 4 -o 1 -l 1 -k 5 12 f -m 7 -k c -v 8 -i
9 -h b -p 7 -m 8 -q 2 -i 2 -i 2 -p 1 -m 4 -h 8 -p 2 -t d -q 6 -k 7 -l x -j i -l 10 -p 5 -j 1 -q a -j
7 -i 1 -u f -m f -l c -o 6 -i 1 -k b -k f -h h -m c v 9 -k 3 -q b -n e -p 4 -k 1 -x 8 -j 1 -j 2 -l
5 -l 4 -k 9 -m a -p 8 -k 1 z 1 -h 1 -h 6 -i 2 -r 3 -m i -q g -j 7 -j 1 -u 2 -q 1 -n k 12 16 -l 6 -j
9 -m 2 14 1 -k a -o i -i a q 6 -h 8 -k 1 -j 8 -m 3 -m 3 -i 4 -o 5 -r 7 -k 9 -r 7 -n 5 -l 1 -s c -h
8 -p 6 -o 7 -t 4 -o 2 -l 1 -j 3 -m c -h 7 -s a -l 5 -k 3 -r 6 -k 7 -o 6 -n 6 -l c -x 4 -i 1 -j 5 -n
1 -j d -q 3 -l 1 -m a -p 3 -m 4 -l b -p 9 -k 3 -q 2 -j 4 -j 7 -i 2 -i g -m c j d -11 e -q 5 -k 4 -u
2 -k i -i 1 v 3 -h 7 -h c -n 1 -n 9 -k k 17 3 -k s -q 5 -p 2 -h a -l 6 -x 2 -h 8 -i 6 -n 1 -i f -l
1 -j c -p h -j 2 -k 6 -q 2 -j 2 -t x -i 4 -k a -j b -h a -i 2 -p k -m 4 -m 6 -l 1 -l 7 -m d -j 7 -i
3 -n 7 -i 8 -l 9 -p k -j 2 -q 2 -l c -k 2 -q 4 -m a -k 6 -n 2 -j 1 -i 1 -r 5 -i 8 -k 6 -k q -p 4 -p
2 -t 6 -j 3 -j f -j 6 -j 9 -j 8 -i 7 -m 4 -o 2 -z 3 -q 3 -m g -m 3 -l 6 -k a -y 2 -u 9 -k 1 -h 2 -j
g -x 4 -s 8 -i 6 -i 1 -w 3 -m 3 -j 4 -i 2 -m 1 -u 6 12 a -o 1 q 4 -s 3 -r 4 -i 3 -i 7 -s w -t b -s
b -i 1 -p 4 -n c -o 1 -o 8 -p x -k 3 -q 1 -p e -i 4 -k 3 -i e -j 2 -o 7 -m c -s 1 -l 5 -l 5 -j b -l
6 -v 6 -i 7 -w j -n 7 -q h -p 3 -j 4 -k 5 -j 7 -s w -i 9 -i 6 z 1 -n h -h d -i 8 -j 6 -j b n e -i
1 -m 3 -h 3 -i a -q i -j 3 -r 11 -q c -l 5 -l 3 -n 8 -l o -j 2 -n k -v z -i 6 -j 4 -u e -k g -r j -i
6 -j 6 -q 2 -k 4 -i b -u q -h n -n 2 -s 9 -r 2 -m 3 -n 8 -h 1 -l 6 -k g -p 4 -o c -p 4 -15 2 -h 6 -l
2 -i 3 -k 4 -k 4 -j 1 -j 4 -j 2 -u 1 -k 6 -10 1 -o h -i 4 -j c -t d -h 1 -i 1 -j 5 -i 4 -s 3 -s 2 -h
b -h 3 i 4 -q 6 -m 9 -v p -p 6 -i 1 -j r z 4 -n 9 -j 6 -p g -i 7 -h 5 -i 7 -i a -k 1 -l 5 -i b -i
8 -n 9 -j s -l 4 -s e -j 2 -p m -q d -i c -n r -j 2 -j r -m j -l 1 k 1 -i 3 -n 8 -w 1 -m h -h c -h
4 -k b -m 1 o 4 -12 5 -q h -i 1 -j 1 -j 5 -k e -i 6 -l h -i 1 -i c -t g -l 6 -i c -k 3 -i 7 -n s -i
2 -o 1 -l 5 -j j -j c -q b -l 6 -k 3 -h 6 -t 1 l 1 -r r k c -i h -h b -n e -i v 13 o -h 9 -r 9 -j
6 -n 2 -l 3 p 3 -u e -n 6 -k l -m y -l b -j 5 -p d -h n -l 1 -q 5 -m 6 -l 8 -o v -m 6 -p b -o 4 -i
3 m 1 -t 1 -h u -o s -k g -m 8 -h 3 -k 3 -h 3 -p 2 -l b -o 1 -r 1 -w 5 -s h -q 3 -i c -l 1 -i 4 -j
e -k c -x 3 -i 4 r h -p 1 -o 3 -n 5 -k 5 -j 7 -k 2 -14 a -q s -r 9 -l h -h 3 -k 9 -l 1 -p f -m 5 -j
8 -o 9 -o 3 -j c -h 4 -h 3 -j b -o i -j 8 -h 5 -j j -j 8 -n 1 -r 2 -i 3 -h 7 w 5 h k -k 7 -l a -n 2 t
b -n 7 -p k -p 2 -v f -r 9 -o 2 -o 5 -t k -n 1 -p 3 -j 6 -n 6 -j 6 -n 5 -j 3 -k 9 -o 6 -n d -m 4 -q
4 -p 6 -j 4 -m h -m 5 -j 1 -h 7 -n f -j h -k 2 -m 2 -k 3 -t 2 -k 8 -o 2 -j g -i 2 s 9 -p 4 -p 4 -k
1 -k 5 -i 1 -m a -i j -i 2 -n 1 -i 4 -k 9 15 p -j 8 -j 6 -p d -j 1 -i 2 -l g -r 4 -k 6 -v 3 -t 8 -m
3 -j c -m d -i 6 -h b -j 5 -i 6 -k 2 n 3 -n 7 u 8 -j 3 -p g -o 3 -o 1 -l 6 -l 1 k 4 -l 7 -j b -o i -n
2 -q 5 -h 9 t b -x 2 -i 1 -j 3 -j 2 -n c -j 4 -x 4 -i 2 -j 4 r 3 -i 2 z r -q 9 -h 6 -i 8 -n 6 -m c -p
d -k 4 -k 5 -18 2 -o 1 -o 2 -i 4 -j 6 -k 6 -l 3 -t 8 -l 2 -i 3 l 9 -k 9 -h 3 -l k -j 8 -p b -k 8 -t
2 -i a -j 3 -k f -k 1 -w d -j 2 -i 2 -h 6 -i e -k 6 -p 2 -s 4 -h 3 -k 3 -m 1g -i a -j 1 -i b -s 6 -s
4 -l 8 -j 5 -i c -i 8 -j 1 -j q -p 5 -n 1 -12 7 -k 9 -i 6 -s 2 -j 8 -r 4 -k 4 -i g -13 a -i 3 -j 5 -m
i -i 4 -i w -j 3 -19 5 -j 7 -1e b -k 2 -m 7 -i 4 -t e -k c -k 3 -m a -m 9 -i c -1c 2 -l k -n 4 -q
4 -j 3 -i 7 -k 2 -l 9 k g -l 7 -i 2 -i 2 -j 3 -j 5 -k c -q 4 -n 5 p 5 -15 g -n 3 -s 4 -i 2 -l c -l
4 -j 9 -z 2 -n 8 -n 8 -i c -i 7 -r 2 -k 4 -o 1 -i c -l 7 -l 2 -i 1 -p 6 -i 1 -i 3 10 k -w 1 -i 6 -p
5 -p 4 -l 3 -l 7 -l 2 -k 2 -m 1 -l 6 -o d -h 3 -m 1 -q i -i 7 -k 5 -o 6 -j f -j 8 -s 8 -m b -h 1 -m
3 -n 7 -j 2 -l 6 -h d -j 5 -t 3 -m 8 -i 7 -s 3 -o u -j 1 -u s 1f 7 -j 8 i 3 -m 3 -p 3 -q i -j p -1y
2 -k 3 -k r 12 6 -o c -r g -o g -n 4 -s a -11 1 -y 3 -l 1 -n 9 -v b -t d -n 1 -s e -h 8 -p n -l b -k
n -l e -n 5 -m j -n 6 -k 6 -k 2 -u 6 -v 4 -n 3 -k 2 -q 4 -h 2 -n 5 -z 7 -h 4 -p 8 -l 1 -m a m 2 -n
d -p h -t e -r 1 -o 6 -o b -l 6 -k d -s p i 2 -l 1 -o a -r h -i b -i 1 -s d -i 4 -i 6 -o e -l 1 -h
b -j 1 -u c -l 2 -l f -l 9 -s f -v 1 -l 2 -j 3 k 4 -o 6 -n 2 -o 1 -j 4 -j p -m 4 -i 3 -l 9 -h 4 -j
7 -i 6 -m 5 -r 9 -r 6 -i 3 -v f -k e -w 6 -q b -m 4 -i 7 -r 6 -j 2 -j b -j p -l 5 -n e -j 1 -o 1 -h
c -i 7 o l -n 9 -l a -y 4 -o 4 -m 6 -o 6 -i c -m 6 -i v -10 6 -n 2 -i 4 -k 1 -s 1 p a -n 8 -o g -m
x -t 9 -r 1 k 8 11 m -q 4 -i 1 -j 4 -h d p 8 -j 2 -i 1 i 6 -h 2 -p 3 -j a -n j -m k -v a -o 6 -22
b -m 2 -k 3 -k 6 i 6 -i 5 -q 1 -o 7 -i 1 -1c 3 -r d j b -l 4 -j 9 -m n -j 3 -o 1 s 6 -i 3 -m 4 z i -k
2 -p 9 -m 5 -k 9 -i n -q 3 l 4 -o 2 -j 9 -p 4 -j 3 -i 1 -k f -k 9 -k a -t e -j b -p 4 -j 5 -o 3 -p
7 -j 9 -r 6 -o 3 -n e -n 9 -m e -o 1 -l 4 -r i -12 k -l 1 -h 5 -h 7 -i 6 -k 2 -h 1 -s 3 -n 1 -k 2 -h
l -n 9 -j 4 -p e -t c -k 4 -n 1 -m 1 -j 2 -i 3 -h 8 -k f -l 9 -q d -k 9 -i c -n 3 -j 3 -i 9 -r 8 -m
7 -r 4 -p j -h 6 -k 9 -l e j h -l 6 -k 5 -l 1 -p 1 -k 9 i 4 -o 5 -v 7 -i 9 -n 5 -m 3 -j a -i 9 -i
1 -j 4 -m 2 -u 2 -h c -l 3 -o 1 -i 9 -k 5 u 9 -l 7 -m c -i a -t 2 -j h -s 8 -k 1 -j 1 -i z -k 4 r
17 -r 4 -l 5 -j f -n 4 -n 9 -j a -j 2 -h 2 -n g -n h -m 8 -t 6 -k b -n 7 -p e -s c -l a -l 4 k 2 -i
2 -j d -s 6 -j e l i -m 6 -k 3 -j t -i 2 m g -o 8 13 b -o 4 -y 1 j 5 -r 3 -j j -i 3 -q s -r 1 -h 3 -m
h -h p -n g -i 3 -i 2 -n a -m d -i a -h h -q 2 -n 4 -l 2 -v 3 -l j -n 3 -r 5 -k i -j 2 -j 1 -t 3 -j
q -j n -l 2 t 4 -j g -m 1 -m 3 -i 6 -k 5 15 3 -r d -j 9 -k f -s 3 -s k -m j -i 2 -k 6 -k 1 -o 3 -o
e -i 3 -o 1 -l 5 -h 3 -l 7 -1v 4 -j a -m 3 -p 7 -r c -k m -i 2 1c f -i 3 -l b -k b -r 9 -n 9 -15 f -x
5 -x 3 -j 2 -p d -k 6 -1t 2 -k m -j 5 -t b -k 3 -k 5 -i 6 -l b -j 2 -m a -k 2 -i 3 -r f -h e -p 7 -j
y -k 9 -j a -m a -j 2 -p m -q 2 -q 4 -i 3 -l 4 -k 7 j b -j 6 -s 5 -o f -i e -s 3 -v 6 -j 4 -i m i
8 -n l -o 3 h 3 -j b -m 2 -j 1 -i a -s 8 -j 1 -i 4 -i k -j 3 -k 3 -i 6 -j e -k 7 -r 1 -j 1 -i 1 -i
5 -j a -h 9 -l 2 -l 5 -v 8 -k e -r 8 -l 8 -i 4 -k 4 -o 5 -k b -n 8 -p 3 -h 4 -j 1 -h 4 -j 1 -m d -r
h -j 7 -p 3 -j 3 -r f -n a -l 3 -o e -l 2 -i t -h i -m 3 -j d -l c -k 7 -q 8 -m 2 -i 6 -q e h 2 -m
2 -j 1 11 l -q f -m 1 v b 1b 3 -h 3 -n n -p e -j 1 -i 3 -j 5 -h 8 -h 3 -u 5 -l e -j 3 -l 1 -k 1 -2b
3 -x 9 l 8 -j 1 -p 1 -m 5 -j 3 -h 1 -i b -j 6 -r 1 -m 8 -j 8 -n 3 -j 4 -k g -q n -k 6 -j c -j c -w
5 -j 7 -k k -m 2 -i 6 j c -k 9 -h 13 -k 1 -j 2 -l 3 t 4 -i a -m 1 -n g -i 1 1b 1 -j u -s f -q 4 -s
7 h n -m m -i 9 -m 3 -k a -i d -m i -j 4 -q c -j a -h g -h 6 -j 1c -j a -y 3 -j o -l 3 -k 1 -n 1 -v
3 -j 6 -i 9 -12 k -i 3 -i 4 -i 1 -i 1 -k b -l 1 -m 5 -j 5 -11 a -w k -u 3 -k a -r h -11 d -y 1 -j
c -k 7 -j 8 -i b -n s -j 9 -o 5 r 2 -m 7 -i 5 w 5 -k 8 -h i -j 2 -h 2 -l 4 -h 2 -i 1 -u 1 -l 3 w 9 -n
i -k f -m 5 -j 6 -r 6 -m 3 -o 8 -l 7 -i c -n 5 -j c -n i -1g 3 -n 2 -k 9 -1j f -n 4 -m 5 -t g -1a
g -y 4 -k f -z 1 -o 3 -l 2 -o c -m 7 -i 9 -j 9 -m 1 -k 2 -p j -k m -u l -m 7 -z 3 -h 6 -i b -l h -l
3 -n 4 -o 3 -k 1 -i 7 -n 3 -o 3 -l c -r f -p l -i 5 n e -q 6 -q 4 -p 5 m g -l 1 -j a -k 3 -n 1 -o
3 -h 1 -i e -k e -j 3 -i 7 -j 1 -1p 1 -q 6 -p 5 -r 6 -m b -m f -l 2 -j 7 -t a -i 3 -l 1 -n 5 -k h -i
k -n 8 q 9 -h 3 -m a -k 9 -k 1 -p 7 -m a -w c -j d -s 3 -l 1 -h k -j 2 -h 2 -v 2 17 1 -m 8 -m 8 -o
3 -s a -j f -m 2 -i 3 -r 4 -k c -i 1 -o a -n 6 -k d -m q -m 2 -i 9 -11 b -m a -i 1 -r 3 -k e -h 5 l
o -i 4 -j p -m 1 -p 4 -v f -m p -l m -l 6 -j 3 -k 5 -i 12 -o 8 -t 5 -q 2 -10 7 -u u -l 3 -l 2 -i l -i
5 -o f -j m 14 6 -l 2 -n 1 -l 1 -j 9 -u d -k 5 -j 8 -i d -n 1 -l 4 -i b -h 5 -i 3 -n 4 -k b -j c -o
7 -j 1 -q 7 -k 7 -n k -j b -u 6 -l 3 -m 2 -j 4 -t 6 -m b -x e -o j -h 4 -m e -t 4 -k 7 -13 3 -u 1 r
l -k o -j 2 -l 8 -s 3 -k p -w 1 -l 7 -m 1 -m 4 -m 2 -j 2 -i 7 -i 8 -l 3 -l h -l c -o 1 -m 9 -i 1 -k
a -h 2 -i 6 -m 5 -j 5 -h 1 -j 5 -k 8 -h f -1b 2 -r 7 -j 5 -n 1 -s 5 -x 4 -i f -10 9 -w b -k 4 -p 1 -h
8 -i f k 4 -o f t 4 -h d -n a -h 3 -t 6 p e -m 9 -t 2 -k 3 i 1 -l 9 -r 8 -r 6 -h 9 -j 10 -j 1 -k 1 -j
4 -m 8 -q q -i 1 -m 4 -l s -l e -w b -i e -n 7 -k g -h 9 -v 2 -k e -i 1 -w y -n 6 -j 6 -i 8 -w 3 -u
3 -l 2 h b -i 4 -h 3 -l d -t e -j 9 -p 6 -l 9 -h 8 -l 5 -p l -m h -j 4 -m 7 -q 7 -i 1 -j l -r h r`,
  },
  "dead-end": {
    bias: -47,
    foundAbove: 94,
    passedBelow: -1025,
    weights: `
2 -i b -w 5 -w 8 -o 6 -k 4 -k 6 -k a -s 11 -l 1 -m x -n e -1s b -j a -l 2 -i 7 -i 5 -v f -n 1 -k 5 -j
1 -k 4 -t 3 w 9 -h 4 -i 1 -h 6 n 2 10 3 -m c -i 2 -o 9 -k 7 -l 1 -m 7 -j l -r 3 -m 1 -o j -p 5 -h
4 -j 1 -i 6 -i f -k 9 -z 3 -i p -1b 1 -l 4 -h 2 -x 2 -j 3 -h a -m 1 -o 6 -h 6 -w 1 -l 1 -m 5 -h 6 -m
a -j 2 -o a -i 4 -m 5 -p 1 -l d m 2 -o 8 -i v -n 4 -q 3 -m 6 -14 3 -i 2 -j a -i 4 -k b -i 9 -p 3 -h
c -10 b -n 1 -n 3 -r 1 -o j -q 5 -p b -h n -s 7 -k 1 -p d -z 2 -p 3 -k 4 -t 2 -m 1 -n 5 -o 6 -m 4 -j
3 -n 5 -m 9 -j 9 -i 3 -i 7 -p 4 -j b -v v -k 3 -u e -i u -j 1 -r d -m b -u 4 h 1 -k b -j a -l 2 -n
7 -j d -j d -x 1 -l 4 -i 4 -m 2 -l 4 -h 5 -t 7 -o a -h 2 -r 4 -h 1 -o 6 -n 9 -j 3 -q 8 -p 1 -o d -h
8 j 1 -l 3 -n 6 -p c -l 6 -s 4 -h 2 -k b -k f -k 6 -h 4 -t c -18 3 -v 2 -h d -p 6 -15 6 -h 9 -z 5 -r
l -j e k e -q 4 p 2 -t 3 -i c y l -m c -o 2 -q a -j 4 -i 9 -n 3 -h 7 -k 5 -j c -r 5 -p k -j 2 -j b -m
4 -i 2 -o j -r g -j 5 -v 6 -j j y 5 -p 3 -l 1 k 3 -i 7 -i 3 -i e -n 6 -j 4 -u 9 -p 7 -o d -k 3 -o
d -l 2 -m 9 -r 4 -m 7 -i 8 -n d -m 2 -m 5 -h 4 -n 5 -o 4 i 2 -m 9 -h 3 -l 1 l 2 -m 2 z 3 -s 3 -k 5 -t
a -q 1 -k 1 -k 9 -k 4 -n 5 -q 4 -i 3 -m 5 -k 9 -r 4 -l 4 q 4 -j 7 -l 5 h 1 -i 7 -o f -k 5 -q 4 -k
5 -w r -q 3 -k a -v e -r n -k 6 -i 5 -t c -h 7 -j 1k -r q -o 2 -q f -q h -j 9 -l 5 -i 3 -h 8 -n 3 -l
a -u 1 -j 3 -n h -i 4 -k 6 -i d -m k -10 1 -j 3 -i 6 -j b j 7 -o c -i u k c -l h -h 1 -j 3 -s 4 -n
d -o f -1l c -k b -n b -h h -k f -m c -j 5 -l 6 -k a -l 9 -n 7 -y 6 -i 7 -i 5 -i g x e -l e -o 1 s
1 -k 6 -u 2 -n 6 -m 8 -k 3 -s n -q 3 -t b -r 4 -j 2 -i l -i b k q -i 6 -n 8 -k 1 -j 2 i 6 -m 4 -r
1 -k p -l 3 -p b -l 8 -j 1 -k r -l d -o 4 -r 7 -o e -16 1 -m 8 -10 h -m 6 -o 4 -k 1 -k 5 -i 3 -x
2 -11 1 -s 2 -o 2 -l 6 -v 1 -o 8 -k 2 -i c -h 1 -m p -m d -h 5 -o e -o 9 -l 5 -n d -m 1 -z 7 -m 6 -t
w -n v -j 2 -j 5 -j 3 -p 6 -q 4 -t 5 -n 9 -l 4 -h 9 -t 2 -13 2 -i 6 -o 1 -r 6 -p 5 -v 3 -l b -m 4 -i
3 -m 5 -h h -k d -l 1 -i p -i 3 -k 7 -p 1 -q 2 -11 8 -s 1 -m 7 -i 3 -r c -k 5 -n 3 u f -i 5 -m 3 -j
1 -k 5 m a -q 5 -15 g -o j -j 9 -k 3 -v 4 -l i -j 9 -n 1 -m 3 -o e -x 3 -m 4 -p 8 -k j -s q -i 9 -k
e -k 5 s 5 -m 8 o 4 -i 1 k 3 -h 4 -m 1 -m 6 -p 2 -11 1 -i 3 -r 7 -i h -m 2 -o x -i p -l 1 -m 3 -k
3 -l l -n 1 -15 7 -10 3 -j o -k 5 -i c -x d -n 7 -k 9 -p e -r d -s 8 -m a -k 9 -h 1 -i 3 -j 5 -k 8 -l
3 -j k -q 9 h 7 -j a -i b l d -q 1 -n 3 -j 6 -l a -h a -n 6 j 5 -r 8 n 6 -l 2 -m 3 -i c -p a -o 9 -l
3 -i d -m c -m 4 -s 1 -l 6 -h 6 -r 5 -k 1 -s 9 -k b -k d -m 3 -h 7 -n 2 w 2 -j b -i 2 -i 6 -j a -i
1 -u c -i 9 -m 7 -l 3 -s 2 -i 5 -j 9 -m 5 -n 8 -l b -o k -j 3 h 6 -i 8 -i 8 p 7 j 3 -i 8 -n 9 -k l -m
5 -p e -p a -k v -o 1 -r b -i 3 w d -r 5 -j 6 -i 7 -k 9 -q 9 -q 1 -j l -k o -m c -k h -i 2 -h a -q
1 -m 9 -o 1 -p 1 -z 6 -i o -t 6 -k 2 -h 1 -n q -k e -u 2 -m w -r k -q 3 -l 6 -o e -l 8 -t 6 -i 7 -n
1 -l 1 -i 4 -h l -j 6 -m 2 -l 3 -i 5 -k c -k 7 -k f -i a -j 8 -i 1 -j 5 -j 3 -12 6 -k 2 -k 1 -k 3 -i
5 -h 2 -j 2 -k 4 -h 5 -j 3 -j 5 -j 5 -m a -k c -n 1 -j 3 -q 7 -j 1 -k 1 -o l -i 9 -r 3 -l 2 -j 3 -i
j -k 5 -q 8 -m 2 -r 2 -i 4 -t 1 -1f d -l 9 -p 6 -m d -12 d -t 3 -k 2 -q l -1a c -r 3 -k 1 -j l -i
5 -j i -m 2 -v 9 -l 9 -15 5 -n 2 -m 5 -n f -q 2 -l e -k 3 -k 1 -p 5 -j 9 -o b -u 5 -h d -h 6 -o 8 -o
7 -z 7 -j 5 -h 4 -h j -t 1 -n 4 -p 7 -l 1 -z 6 -m j -p 5 -1b 7 -r 1 -u 2 -l 8 -h 8 -12 1 -1g 13 -k
k -p r -h i -i 4 -k 8 -r i -o 5 -j 7 -l 3 -n 8 -l 1 -k a -i a -r 8 -l 3 -k a m 9 -n 6 -r 6 -x f o
2 -n e -n f -v 1 -j 7 -i h -h 6 -n 4 -n 8 -10 6 -m 3 -k 1 -q n -i f -i 4 -j 1 x a -l 5 -o 6 -j 2 -r
m -l 8 -u 1 -h 5 -i 4 -m 3 -z 3 -i 3 -y f j 1 -p 4 -p e -m 1 -w 1 j 1g -k 1 -k a -i b -j 4 -j 3 -k
9 -o 9 -o 3 -p 4 -n 7 -w 6 -w 8 -h a -q i -p 4 -j 5 -p 4 -n 3 -i 6 -i d -n 2 -o 5 -p 2 -j 9 -k 2 -l
1 k 3 -m b -10 2 -u 3 -i f -n 6 -h e -i 1 -m 7 -o 7 -h 9 -h 2 -k 3 -w 5 -j 5 -l 6 -o d -l h -k 7 -h
o -i 2 -l h -i k -m n -j 2 -i 2 -n c l 1 -l n -i a s l -n 2 l 3 -k 2 13 b -x 3 -i 6 -s 5 -s 6 -j k l
2 -j 6 -l 5 -j 6 -m 8 -w d -i b -l 1 -y g -j 9 -m 2 -h 8 -w 2 -m 7 -j a -l 4 -18 3 -j 2 -s 9 -i b -m
e n 3 -o 7 -h 6 -k 2 -j f -i i -i a -o a -n f -o 1 -i 2 -p b -p b -m a -n 6 -i 4 -k h -y f -17 8 -o
c -h 3 -i d -i 8 -j 4 -j m -l 5 -l 6 -o m -j 2 m 5 -w 1 -i 4 -p 4 -j f -m 8 -n 1 -h 6 -j 3 p i -22
2 -j 5 -j 4 -l g -l 2 -i 6 -i 7 -i 1 -n 1 -i 1 -m 8 -x 2 -i f -p f -l g -r k -l h -k 5 -i 1 -k b -p
5 -j 6 -i 1 -t 4 -n 2 -j 1 -l e -19 4 -l 3 -j 9 -i 3 -x 7 -h 3 -j 3 -j a -k k -l 3 -s h -k d -i 5 -q
f -i 9 -h f -i e -r 6 -i 8 -h 5 -n 2 -k j -m 1 -i 2 -m 3 -x q -k b -l 3 -m 2 -m g -m 1 -n f -j 4 -v
2 -o 2 -v 1 -p 3 -1q 2 -i 4 -h 3 -m n -j 2 -m 6 -j h -i a -h 5 -k 2 -o 7 -v 4 -10 4 -j 1 -j 1 -o 3 k
5 -i c -k 3 -h l -j 3 -k 4 -j 3 o 1 -j 1 -n 6 -s 8 -q 4 -13 4 -k 4 -s 7 -y 3 -o 6 q 4 -k 5 -p 4 -r
5 -p c -h 5 -j 2 -l e -l 1 -j 1 -m g -m 2 -j 7 -j 4 -18 9 -k u -i a -i q -o c q 2 -o q -r 8 -j 4 -k
2 -q 6 -i 5 -j 4 -o e -k 8 -j g -h 8 -i 6 -t 5 -m 9 -k 1 n 9 -i 3 -l 9 -j 5 -j k -h 1 -i 5 -1a a -o
d -t 1 -l 1 -o b -j 3 -h d -p 1 -s 1 -j 1 -k b -t 7 -i j -m 4 -l d q 2 -j 4 -k 2 -v 7 -m 7 -19 4 -h
3 -o 2 -l 1b -h 3 -m 7 -j f -k 5 -l 6 x 9 -h 3 -k d -i 4 -m 9 -p 1 -p 8 -i d -m k -n 2 -i d -k 2 -h
2 -j e -h 9 -k 6 -k 6 -k c -p 2 -p d -i 9 -l 1 -u 4 -14 b -h 3 -x 3 -t a -m 8 -m a -n h -i 9 -l 2 -p
q -v 2 -m 1 -k b -i 1 -j c -m 3 -l 7 -i 2 -h 9 -j d -l 3 -m a -s 3 -h 2 -i 4 -i 4 -m 1 -l c -v h -p
1 l b -l 6 -r 8 -j 4 -h 1 -p 8 -k 8 -l 4 -i 2 -j 1 -19 9 -j c -k 5 -l b -r m -m 2 -u 7 -j 3 -k 6 -h
5 -y 1 -i 1 -m 2 -n 1 -p 7 -t 1a -m q -i 9 -w 4 -m 9 -p 1 -j 2 -k 9 -k c -l d -k f -q 1 -j b -h 2 -l
f -h 7 -k 5 -x 8 -l d -i 1 -m 3 -k 6 -k 3 -i g -o 4 -m 2 -k 1 -k 9 -y 4 -h 9 15 5 -q 2 -u 11 -n 8 -i
4 -t 6 -l 1 -i 2 -l 6 -j 3 -k 1 -11 5 -j 1 -i 7 -p 1 -1t 6 -k 3 -r 9 -u 2 -l 1 -s a -r m -k 3 -h 4 -i
d -j b -l 6 -k 4 -l 4 -i 7 t 5 -k 6 -p n j e -i 2 -i j -n 8 -o 7 -q w -p 9 -10 8 -r 5 -l 3 -l 5 -12
a -o 1 -j 3 -x 3 -s 1 -i 2 -j 1 -v 4 -v 3 -i 4 -l h -o 4 -m b -t f -q 5 -i d 1a 7 -k 2 -l 5 -j a -k
4 -q 7 -n 2 q 5 -i 3 -z 2 -l 1 -k 5 -m q -l a -i 4 -q 4 m 4 -m 2 -25 1 -k 9 -q 4 -l 1 -o 1 -w m -q
d -k c -o 1 -i 4 -h 1 u 4 -o 5 -j a -l b -h 4 -j e -i 6 -i 2 -u 4 o 7 -p 9 -k 4 -o 1 -h 3 -t 2 -q
2 -l 6 -r 6 -j 4 -h 5 -p e -w r -j 8 -i 2 -h 5 -i a -t 1 -p 1 -i 4 -l c -k e -l 1 -q 1 -m f -i l -z
9 -i 1 -l 2 -n 5 -i 1 -n 4 -h 7 -o 6 -l 6 -r 1 -m 6 -10 3 -l 9 -m 2 -k g -p b -j q -m 2 -o 4 -m 5 -p
3 -m 7 -m 5 -n 7 -o 3 -s 5 -o 6 -i f -l 7 -v 2 -r 4 -v 1 -m 9 -m 7 -w f -l 1 h 4 -n 3 -13 6 -r 1 -i
7 -r 4 -n 7 -h 1 -k b -n 1 -j d -i 9 -i 2 -p 4 -i a -l 3 -m 1 -i j -i 6 -m 7 -18 1 -h 2 -k 2 -j j -k
4 -w a -h k -m 2 -l e -o 2 -j 7 -m 2 -j 3 -o 7 -u a -r 8 -q i -v a h j -t 5 -n 2 -i 3 -w c -h 4 -k
d -l 8 -10 b -k 1 -i 6 -q 3 -j 5 -1d d -s 4 -y 2 -i 1 -n 5 -j 2 -n 2 -p f -j 5 -i 5 -l 3 -h 3 -n 3 -r
7 -q 3 -o 6 -17 3 -l 7 -l 6 -z 8 -i 8 -o b -p d -n 3 -i 7 -i 2 -q 4 -k 5 -l 9 -m 1 -p 5 -10 6 -l p -k
7 -p 3 -i a -k 15 -p 6 -z 9 -p 6 -n 5 -h c -m 1 -l b -o f -l 8 -h 2 -r 2 -k 4 -l 1 -23 9 -j 2 -i 9 -h
1 -n a -p i -k 1 -k 7 -m 5 -16 1 -s 2 -j 2 -t 1 -o 5 -l j -j 4 -k 9 -o 3 -n d -h g -k p -13 2 -o 2 -h
9 -j 8 -t 3 -i m -o 4 -j 6 -13 5 -j 3 -i k -o 4 -m 7 -t 6 -k a -m j -n 1 -j i -i k -m 5 -h 3 -k 8 -t
5 -i 6 -n l -z d -h 2 -i 4 -w 2 -o i -l 2 -14 2 -j g -k 2 -l 6 -v b -j 7 -x b -w 1 -j a -i 2 -r 7 -s
6 -l o -m 1 -h 8 -h 6 -k 3 -s 7 -m 1 -i 4 -v d -r 4 -m 7 -j 4 -i a -m 10 -h 5 -s 7 -l 7 -h 3 -j 3 -k
7 -k 4 -l a -k 7 -k 6 -v 7 -m 8 12 m -k 8 -p 1 -r 3 -i 3 -q 1 -s 6 -r 4 -i c -l y -u f -k 7 -k k -i
c -j 4 -j g -n 3 i 9 -j 6 -r d -m b -y 5 -p 8 -i 6 -o 4 -11 y -1b 2 -v 4 -k r -p d -i 5 -i a -l j 19
6 -k 1 -r 3 -o c -r 3 -j g o 4 -i 9 -l 6 -10 c -i 1 -v 2 -y 1 -h b -r 1 -m 7 -x c -n p -q 1 -n 2 -o
6 v 1 -q 1 -n 1 -u 4 -j d -h 3 -m 5 -h d -t n -s g -k 13 -h 9 -h 3 -w 4 -n 4 -j 5 -11 b -p 9 -q 1 -n
o -j 1 -i 7 -l 3 -k 6 -k b -n 1 -k 4 -p a -l 1 -m 4 -i 5 -l 1 -l c -l 8 -m 2 -n 1 -i 6 -m 5 -o 8 -x
3 -n 2 15 2 -s 2 -p 4 -j 1 -j 6 -n g -i 8 -i 7 -j 7 -m 1 -l 3 -j 4 -n 4 -m 1 -j 5 -i c l 7 -i c -l
l -l 3 10 8 -p c -j 7 -j a -j g n 3 -h f -h 1 -r 2 -m 3 -w 3 -s 9 -k 2 -m 1 -i 1 -k 5 -h f -l 8 -u
a -u 1 -j 2 -l e -n e -n 2 -l 1 -h 3 -n 1 -n e -h 4 -p 7 -i 1 -k b -k 8 -t 8 -h 7 1a 9 -i 8 -l 3 -y
6 -v c -t 3 -m 3 -v 2 -u 7 -l 3 -u o -k 9 -o a -o 8 -r m -m 1 -i 1 -r o -o 2 -k 9 -l 5 -j 1 -h 6 l
7 -o d -i 4 -i 9 -n 1 -u 4 -l 1 -r 8 -l 7 -i 7 -i 3 -i 1 -p 5 -k 5 -o 4 -o a -m 9 -10 5 -j 3 -j 8 -n
4 -i 2 -y 4 -i 4 -i 1 -m d -w 5 -j 3 -k 2 -m 2 -n 3 -j 1k -s 7 -l b -s d -o g -u 2 -o 4 -m l -i 2 -o
5 -i 7 -n 8 -u 2 -l a -i 1 -i 2 -k b -m y -l b -q 4 -o b -k i -r 6 -i 1 -q 3 -i b s o -q m -i 1 -i
2 -k 1 -l c -x s -h 5 -k 6 -p 1 -h 3 -m h -j 1 -i 5 -o a -t 5 -j 6 -i 5 -j 2 -h 2 h d -j a i 4 -k
5 -x 3 -w 3 -m h -k 5 -j 4 -i 2 -i 4 -i 9 -i 7 -i 8 -m j -i 5 -k 6 -l 8 -o 9 -j 7 -w f -k 4 -i 5 -h
h -n 8 -q 1 -i 5 -k b -n c -q 1 -1h 3 -n f -i 5 -i 4 -q 9 -k 1 -m 4 -n 6 -r a -j 5 -j 1 -h p n 3 -l
2 -k 3 -k 2 -1q 1 m 1 -j 2 -n 4 -v 3 -m 5 -u 1 -o 1 -w 3 -p 4 -o 2 -j 7 -m 8 -o 5 -i 2 -o 7 -i i -j
9 -u 5 -h a -j 2 -o 2 -u a -t a w 8 -q 1 -l 1 -j 8 -r 3 -k i -k 2 -j i -o 7 -o d -i 8 -r 8 -j 1 -j
1 -o a -j 1 -m 8 -h 3 -i d -j c -v 2 -q 9 -z 1 j j -r 2 -m 4 -s a 11 7 -k 9 -t 3 -v 6 -v e -m i -k
b -k 8 -k 1 -m 9 -k 3 -p 6 k 8 -j 9 -i 1 -k i -j 9 -i a -r a 12 9 -i f -l 8 -i 4 -m 9 -j 5 -l 8 -m
a k 2 -k 2 -h s -l a -j 5 -o b -j q -p 8 -i 7 -j 4 -r r -i 2 -l 2 -r 1 -r 6 -j 2 -h 8 -m a -j 1 -i
2 -i 1 -h 7 -h 4 -j 2 -10 1 -p a -t 8 t 4 -o 8 -l 1 n d -k b -n d -p 5 -k 8 -s a k b -i g -j 4 -j 3 k
9 -p 1 -k 4 -q 4 -l l -k 2 -k q -k 8 -j 1 -l v -k 2 -k g -1o c -n 9 -r a -i 2 -t 7 -r 4 -h 6 -n d -p
3 -y 2 -j 3 -p 6 -t e -h b -i 1 -x 4 -k 2 -n g -o 1 -t 1 -s e -m b -o 4 -p d -m 2 -m 1 -h l -k a -h
3 t a -j c -i e -h 6 -u 9 -k 6 -10 2 -x c -u 6 -i 5 -t 2 -j 9 -k 4 -k c -m a -h 1 -k e -k 2 -i 7 -r
o -i 1 -k 9 -m 2 -i 1 -p 7 -k 1 -l 5 -r j -n 4 -n 2 -i 7 -l 5 -k 9 -k 1 -o h -l 1 -j 13 -i 2 -o 9 -h
2 -j 6 -l 3 -l 3 -v 2 -i 1 -j c -j 2 -n m -n 6 -n c -i 1 -q 2 -w 3 -o 1c -l 6 -j 3 -k 1 -q 2 -j 5 -j
2 -k 3 -i a p 1 -h d -h 3 -n 1 -x b -z 3 -h 9 -u j -j d -j 3 -p 2 -l 6 -p a -k 4 -2g 5 -k 3 -n 8 -j
8 -i 8 -m 7 -k s -l 4 -w 3 -i a -q 5 -o 7 -o 1 -h 2 -1a 6 -n 5 -i 8 -k 1 -y 6 15 4 -l b -l 9 -k 3 -q
1 -i h -h l -q 2 -k 7 -h m -o 8 -l 2 -j 7 -o 4 -j i -i d -l 6 -m 4 -h 4 -u e -i 5 -l 7 -i 9 -y e -p
8 -j 3 -m e -m 5 -l 2 -s 6 -i 9 -k 5 -j e -h b -j b -l 9 -j e -j c -j 4 -j 6 -m 4 -j c -q j -s c -o
6 y f -l 3 -i 2 -j e -p 2 -i 1 -m c -o 3 -m c -o 1 -u a -l 8 -m 3 -k 7 -l m -r g -k 4 -q 7 -h 9 -k
5 -h 2 -l a -n b -k 9 -s 3 -j 2 -i 4 -l 4 -p a -v t -h 5 -m d -i a -r 1 -k 4 -i 2 -h 1 -l b -h a -m
6 z 4 -h l -v 1 -h 1 -l 5 -i b -m t -k 7 -j 9 -j 4 -r 8 -o 7 -j a -v 4 n 1 -v 1 -l 7 -j 5 -i 1 -k
1 -j 6 -w h -l 1 -16 4 -j 6 -q j -j 12 -h n -l 2 -j 1 -l o -j 3 -p 1 l m -1o 5 -i 1 -s j -k 4 -q
14 -j 8 -h a j 3 -s 7 -m 5 -n 2 -i c -12 5 -u 3 -m 3 -i 4 z c 14 8 -m 8 -l 2 -j 6 -i 6 -i 6 -s e -2c
l -k 6 -m h -n b -k f -q a -k 7 -q 7 -j 7 -w 8 -h 5 -i 7 -m 5 -i 4 -l 1 10 9 -m t -v b -k 2 -n 1 -y
1 -k 7 -j 7 m 8 -h b m 7 -m d -h u -n g -i b -l 1 -i 1 -k d -1i a -m 5 -j n -k y -q 1 -n 9 -k 3 -s
5 -j 8 -h 9 -j 2 -10 4 -k 9 -i t -z 2 -j a -j 5 -n 8 -q p -m 3 -n f -m 1 -o 7 -n 8 -h 7 -l 8 -l h -1c
1 -z 8 -o 4 -m g -h 2 -i a -i 2 -10 h -h 6 -m 6 m k -x e -i 8 -o 1 -m i -l c -j h -j 7 -o 9 -l m -w
1 -h 6 -w b -l g -m 2 -l 5 -l 5 -i 1 -l 4 -15 2 -k e -k 8 -i 6 -l 1 -r 5 -o k -l 3 -n i -h n -r 7 -s
5 -s 3 -j c -i 5 -h 7 -i 1 -i 1 -k 1 -11 2 -l h -q e -k 1 -s d -q 3 -k 4 -j 5 -k 5 -l 3 h 3 -j 2 -i
d -h b -n b -l h -h 2 -l 5 -s 1 -q 3 -n 6 -l g -q 2 -15 2 -q 3 -k c -o 1 -11 2 -o d -i 1 -m g -h g -h
7 -i c h 9 -s d -n 4 -r 5 -j 5 -j 4 -j 8 -k 1 -n 6 -n 9 -o 3 -i 8 -13 1 -s 7 -t p -y 5 -i 2 -q 2 -p
3 -n 2 -i 1 -h 1 -m 8 -v 9 -l b k 4 -j 1 -i a -j 8 -l 2 k r -n 7 -k 2 -k n -m 6 -k 4 -k e -l d -k
1 -m 2 -k 3 -i 8 -t 5 -l 1 -h 1 -r 3 q 1 -q 6 -i c -i 4 -l 1 -n 1 -h 2 -t 6 -k 3 -l 3 -j 2 -l 2 -i
1 -k 4 -i 3 i d -p 3 -m 2 -n 1 -z j -q 5 -j 5 -p 6 -k h -y q -p 4 -l 5 -h 1 -k a -h w -j c -p 1 -l
4 -n 6 -s 6 -l 5 -w 9 -i 2 -j 7 -m 8 -p 3 -j 9 -r h -n 7 -l 1 -l 9 -l 6 -o e -i 5 v 3 -m b -q 1 -l
5 -w 2 -r c -k m -j 5 -j 1 -m 4 -h c -v 8 -q 2 -j 1 -k 8 -n 3 -z 1 -z 2 -i b -v 4 -h 6 -z 5 -n 7 -o
2 -s l -j 4 -l a -13 1i -m a -p 6 -j 7 -n 8 -w b -v 5 -n 1 -l 2 -i 2 -u 2 -k 4 -n 2 -m 5 -k 2 -j 3 -j
3 -i 1 -i k -q 3 -m d -l d q 1 -j 9 -l 8 -o 1 -h 6 -i 1 -u 4 -h c -l c -h 8 -n 7 -p 3 -i g -r 3 -i
4 -h 5 -p d -l e -i 4 -k c -o 5 -j 2 -k 4 -q 2 -n 1 -o f -l 2 -m 1 -m 1 -k 1 -j 5 -j e -v 4 -r 5 -m
3 -v 3 -m 5 -i 6 -n 5 -j 4 -h 5 -j 3 -l 4 -h c -y b -o e -k 5 -j 3 -j i h 3 -n 3 -p 2 -p c -i 8 -j
8 -j 4 i b -m 2 -j 4 -s j -h g -i 2 -k 2 -w 2 -k b -o 7 -12 i -h 6 -i 3 -n 5 -m 3 -n 1 -i 5 -k 8 -p
7 -k 4 -s e -11 4 -o g -h c -n 3 -m 1 -i 6 -l 7 -k i -j 4 -l h -i 1 -l 3 -i b -p 2 -l 8 -n 4 -o b -i
2 -n 2 -v 5 -l 7 -i n -k 1 -l 3 -s 1 -j 2 -o g -u k -j 3 -j 7 -i d -j 6 -i h -i 3 -l 1 -m 5 -k 3 -z
5 -r 8 -h 6 -i 3 -o 10 -i 6 -l 7 -u a -l 2 -j 2 -h a -n 7 -j 4 -h 1 -h c -n 2 -x 1 -l 7 -k f -m 8 -l
i -r 2 -p 3 -s 1 -q 6 -n 2 -n h -m 9 -k 3 -h 1 -l 1 -s 1 -t 6 -m d -k 5 -j 3 -i 4 -h 2 -k 2 -k 2 -j
6 -l 6 -q 2 q 1 -k d -m c -14 2 -i 4 -k 8 -k h -j 7 -m e -l l -o 2 -l 6 -v 1 -13 5 -l 2 -n 9 -11
4 -10 6 -n 8 -o c -k 3 -k b -1g d -s 7 -i g -m 1 -k 8 -p 5 -m 4 -k c -l 3 -i f -l 6 -n 3 -j 3 -l 3 -q
7 -i i -h 8 -h 3 -l 2 -i 4 -n 6 -i 3 -j 1 -1c o -j 1 -m 4 -o 1 -i 2 -j 2 -r 9 -t 17 -l 5 -n n -q b -j
1 -n h -k 7 -k r -n 11 -i 2 -l k -m 9 -j f -m q -i 2 -h 8 -o 3 -1a a -m 5 -h t -j 3 -n c -i 7 -j f -q
6 -m 6 -r 1 -k 4 -k 8 -k g t 1 -m 3 -h 8 -s e -l 2 -n h -j c -j 9 -j 4 -k 3 -r b -n 1 -j 2 n 2 -l
4 -j 3 -k a -r 9 -o c -l 3 -m 2 -n 4 -m 5 -t 6 -m 3 -m g -p b q 2 -j 5 -o k -l e -m 9 -i a -z u -m
6 -p 2 -k 3 -k c -j 2 -p 7 -13 c -j 9 -t 1 -l 1 -o 4 -i a -l o -j 5 -k 9 -h 6 -k c -h 2 -j 9 -r 1 13
g -i g -i 1 -j 4 10 7 -n 2 -j 1 -o t -m 4 m 6 -o 3 h 7 -i 8 -s c -r 1 -q 5 -i c -k 4 -o 8 -k 5 -l
a -j b -k j v 3 -m 1 -k 5 -h 3 -p 3 -q 2 -n 6 -p 4 -i 5 -k l -s 3 -i 9 -k 1k -s 5 -k 9 -p 1 -i 2 -m
2 -i e -i l -z 4 -p d -m c -h 4 -h 2 -m 6 -j a -y d -i e -p 6 -o b -i j -q 2 -m g -t i -j 3 -n 8 -r
3 -h 5 -r 5 14 c -n p -h j -m t -m 8 -i 9 -h 4 -i 6 -r 8 -t 5 -u 1 -m 9 -o 9 -m 8 -k 6 -l f -n 7 -r
4 -m 7 -i 1 -r 7 -h 8 -j 4 -k 1 -o 2 i 4 -i 4 -j b -k 1 r 2 -v 4 -n b -k h -q 5 -i 8 -t 5 -i 2 -l
6 -k 8 -i 8 -r e -k 2 -h 1 y 5 -j 2 -n 7 -k n -l 4 -h 4 -n 3 -u 5 -i 1 -p g -i d -n 2 -i 9 -h 9 -p
3 -i 1 -j 6 -k 1 -l 1 -l 1 -p 4 -p i -k 4 -o 1 -l 2 -o 4 -j 1 -r 3 -o a -s n -n 4 -n 1 -m 1 -u 1 -v
f -h 5 -n 15 -i 5 -k 4 -n a -r 2 -k 6 -u r -i 4 -t b -i 4 -i 9 -h c -i 1 -h b i j -j 4 -l 8 -l j -k
3 -n 6 -q 3 -l 3 -o 4 -l 2 -j 6 -m 3 -i 8 -h b -m c -18 2 -l a -m 1 -i 1 -l i -y h -j 1 -o 2 -q 2 -j
g -l k -l 1 -15 o -n 3 -k 6 -p 8 -h 1 -14 4 -m 3 -j b -j 1 -k 3 -k 7 -l 2 -o d -k 6 -z 8 -p 1 -i 4 -k
3 -h k -h w -u 2 -n 2 -m 2 -l 3 -i 8 -j 2 -j 1 -k e -p b -i c -u b -m 6 -q a -j 3 -i l -p 7 -k a -x
2 -h 3 -j 9 -l 9 -q 5 -q d -i g -k 2 -i 1 -i 5 -j 3 -i 8 -q d -m 14 -m 7 -h 3 -i b -o 1 -t 5 -i 2 -k
6 -n 2 -k 9 -r 1 -n i -p 6 -p 2 -i 3 -l c -k 3 -o 3 -u 1 -s 4 -q 4 -j b -l 2 -k 3 -n 6 -m 1 -k a -m
e -i k -o 2 -o d -n 5 -i 3 -m 4 -l 2 -o b -h 1 -y h -k 8 -p 5 -n 2 -n 4 -m 1 -l 4 -m 2 -i 7 -i 7 -j
5 -h o -x 1 -l 8 -k 5 -z a -l 9 -i 4 -i 1 -i 6 -h 1 -j 4 -h 5 -j d -h d -m 1 q a -l g -h 2 -i 4 z
4 -12 b -n 6 -q 3 -l 5 -q a -11 3 -m 5 -1d 1 -m 1 -o 2 -11 4 -m e -l 3 -l e -p i -q n -q g -i 3 -n
3 -p 3 -q 4 -j 2 -i 5 -k 7 -r 9 -k 5 -l 2 -h c -o 1 -i 2 -x a -o c -h m -n b -j 2 -u 1 k 4 -m 3 -n
3 -i 9 -n 4 -n 4 -i 2 -j f -p 5 -m 3 -v 7 -j 1 -u 4 -r d -i 1m -q i -i c -m 1 -s 5 -j 5 -14 9 -l g -o
4 -h 2 -j c -i 2 -q a -i j -h 3 -u 2 -m 5 -h 2 w n -l a -j o -k i -j r -i a -v 9 -n 2 -j 5 q 2 -o
7 -n l -o 4 -j a -k a -m d -p g -l c -k 4 -u 2 -k r -s 8 -p 3 -i 8 -o 2 -o 2 -t 7 s 2 -i 5 -u 5 -l
a -o 1 -m 4 -j 8 -j 3 -j 4 -i 1 -j 8 -m 4 -n 1 -i c -p 5 -h 3 -l 9 -k 5 -i 2 -o d -m 7 -y 2 -i 1 -j
2 -l k -p 6 -n 2 -l d -h 4 v l -u c -t 2 -p 2 -r 1 i 4 -i f -n v -h 12 -l 9 -m 4 -j j -m b -l 1 -n
m -i c -i 1 -i i -o 1 -h 4 -u 1 -n 6 -r 3 -l 6 -z g -x j -u g -k 6 -n c -k 3 -s 9 -m 6 -i a -h 7 -j
3 -p g -m 2 -t 2 -j 4 -i 4 -l 1 -i 1 -j 8 -12 1 -i 4 -n k -j 5 -l c -y 7 -j d -m 1 -y o -n 4 -p 1 -i
2 -l 2 -l 4 -o f -m e -m 2 -o 3 -s b -t 2 -l 2 -j 3 -l b -j 7 -w a -n e -p d -k i -j c -q 1 -p b -h
d -j e -k 3 -i 2 -k p -j 2 -q o -i 5 -m 5 -k f -n c -m 1 -j 2 -l 9 -r 8 -m v -j p -i 5 -i a -m 2 -j
4 -k 6 -k 2 -i k -k 6 -p c -l 5 -j 5 -o 1 -i i -i 8 -n c -l a -k a -10 3 -j 9 -n 4 -k 6 -n e m 9 -i
3 -j 3 l 3 -j 2 -j 5 -j 1 -q h -m 1 -j a -l 4 -i 3 -m 9 -o 6 -i 1 -i e -n 2 -j 9 -i 2 -t d -j 5 -m
f -w 4 -k 6 -o 1 -m f -n 7 -z 5 -n 7 -s 1 -w 3 -k 6 -j 2 k 6 -n 1 -k n -r 6 -m 2 -k c -h g -14 w -k
7 -o b -u d -q a -p c -j 8 -j 4 -p f -p 5 -11 1p -j 9 -l 1 z k -n 1 -u 4 -k 5 -o d -p d -16 3 -j 2 -j
9 -p 6 -o b -p 3 -q g -u 1 -l c -m 2 -h k -k 6 -p 2 -p 8 -i g -j 1 -w 7 -10 2 -s i -k 7 -k d -j b -y
9 -n 9 -19 2 -k 1 -n 2 -n h -10 1 -k 2 -k 2 -n b -w 3 -s 2 -h 4 -q 9 -j 4 -z 8 -k g -i 1 -k a -k 7 -n
15 -r b -i 3 -i 3 k 8 k c -j 1 -n 4 -k 4 -j f -l j -o b -j 7 -l 8 -n 1 -i 7 -i d -n e -h 5 -k a -r
d -i 5 -j 3 -h 2 -j 2 -k 2 -z b -l 5 -k 2 -h 4 -r 6 -m 9 o 7 -l 6 -q m -i a -h a -h 4 -j l -q t -p
4 -j j -r e -n 4 -i q -n 6 -n b -m 9 -o 3 -i 2 -j 2 -19 4 -l 2 -11 5 -l 8 -h 1 -h a -m 8 -r 2 -n 8 -j
3 -k n -j 2 -k 7 -l u -h 8 -t 1 -o 4 -s l -n 4 10 3 -j 2 -i 8 -p 4 -i 6 -j 7 h 1 -j c -k 2 -s 2 -p
3 -k 7 -m 1 -p 1 -10 6 -i 9 -n d -l 1 -i a -p 1 -j 4 -p 9 -q 5 -l 5 -s b r f -i 2 -m 4 -l 3 -m l -t
2 -h v -m 3 -j 4 -j 6 -l 4 -i 1 -n 6 -k a -i 2 -j 4 -j 4 -k m s 2 -l 4 -l 4 -l 7 -v f -13 b -k 3 -x
3 -o 1 -13 4 -k 6 -j 1 k n -n 5 -j b -o h m 3 -r 5 -m l -k e -o 7 -k 7 -i 2 -r c -j 4 -m 4 -t f u
b -i n -i 7 -i e -j 9 -t f -i 2 -l h l 1 -i 3 k 2 -i 9 -m 6 -p 8 k 1 -y 5 -v 1 -j 5 -n 9 -y 6 -v 6 -i
f -j g -v u -u 5 -s 3 -i n -l c -m 3 -q b -t k -p 5 -q 1 -s 1 -k 2 -l 2 -u h -h 7 -i c -l 2 -1a g -p
8 -i 4 -j 3 -h g -h 1 -k 1 -m 6 -p 1 -j 9 -j 3 -s 1 -w 9 -n 6 -o r -n 2 -m 7 -j f -j 3 -i d -p 2 -h
m -j 1 -v b -j 4 -i 4 -m 5 -j 6 -m 8 -l b -i f -j 5 -t b -i g -i 1 -p 4 -k 4 -k 3 -i 6 -k 5 -i s -h
e -x 2 -j e -i 2 -n 4 -i a -i c -n c -q k -n e -j 4 -h e -k 1 -m 1 -n d -j 2 -i x -l 6 -k 6 -p 5 -k
3 -p 3 -i a -u 1 -r k -j w -o 8 -k 7 -j c -p 1 -q 3 -q 2 -q m -p 1 -t 1 -k 5 -j 6 -n b -l 8 -l 8 -i
9 l 1 -k 2 i 4 -h 3 -m f -w 8 -i 9 -10 3 -h 3 -m l -q 1 -h 1 -r p -j 3 r a -j w -h 2 -i g -o 4 -w
j -i 2 -n 1 -x 1 l 7 -j g -h 7 -k g -i 1 -y 3 -h 4 -13 6 -t 8 -i 2 -q 6 -i 6 -w 3 -i 4 -j 3 -w a -m
8 -i 3 -j 9 -x q -o 2 -j b -s a -i 3 -m 1 -o 6 -i 2 -q c -k 4 -o 2 -r 3 -q 3 -h c -t 1 t 2 -m 7 -i
3 x 1 -p 2 -r l -l 6 -s 3 -m p -j 2 -t 4 -l l -i 6 -h 7 -i 3 -m 5 -n 2 -k 4 -o 13 -k 1 -i 1 -r 3 -l
2 -y d -o 1 -o 7 -p 3 -p 1 -j 5 -p 3 -i 1 -i 4 -m 7 -n 6 -q c -s 1 -n 8 -r o -x e -m 6 -o 6 -s i -i
5 i c -m a -10 5 -23 4 -n 7 -i 9 -j 6 -i b -n 5 -i 1 -m 3 -o 6 -v 5 -s 2 -o 2 -i 1 -i i -i 7 -l f -i
1 -k 6 -k 1 -t 7 -h 4 -h 1 -u b -r 1 -k 7 -i 2 -k 7 -m i -m l -j 2 -10 7 -i 5 -j 7 -r 2 -m 4 i 1 -l
1 -m 8 -h 2 -j i -m 7 -j d -j 1 -i g k 4 -h 9 -p 3 -s p -i 7 -r d -j 1 -h 1 -o 2 -m 1 -m 1 -j a -i
3 -o 3 -n x -k 8 -l e -n 4 -m 4 -i 1 -q 5 -l 7 -s 4 -k 1 -l 6 -i 9 -s 5 -j 5 -k 1 -j 3 -i n -w 1 -j
a -m 4 -h 2 -i b -o 3 -j 4 -q 6 -r 7 -i 7 -17 3 -10 2 -i 3 -k 6 -k e -r a -h f -j 3 -p 8 -i 3 -k 8 -p
c -t 7 -l 1 -i 4 -u d -i 3 -n c -l 1 -k 7 -j 2 -1a b -x b u 3 -j 1 -k a -w 7 -l 3 -o 1 -i 7 -t 5 -k
1 -k b -h h -j 7 -k 5 -m 3 -s 2 -k 9 -h 4 -t 6 -i 7 -j 4 -10 7 -n 3 -r 1 -j 5 -l 4 -n 5 -h e -r f -n
1 p 1 -q 8 -k e -i 7 -l 3 -j 2 -i 1 -j d -j 4 -x 3 l b -k 6 -i 1 -l 3 -j 6 -i 2 -n b -o 3 -s 3 -q
f -n 8 -i e -u 3 -o b -k 3 -k 1 -j 5 -j 1 m 3 -p 1 -o 7 j a n 4 -q 3 -k 3 -h 5 -p u -j 2 -i 1 -m 3 -k
8 -k 6 -t h -n 2 -j 7 -i 5 -p 6 o 3 -u 4 -i 5 -h 9 -k 4 -17 a -t 7 -i 9 -j g -i 5 -k 1 -m 2 -l b -n
6 -j 9 -h 3 -z q z 1 -j 8 -v 1 m r -q 1 -i 5 -n 3 -k h -n 6 -k b -i i -1n j -l 1 -i i -k 6 -s 4 -m
9 -w g -i 2 -p 6 -h 3 -l b -q b -k a -k 2 -s b -n 2 -i h -l c -i 4 -h 9 -i 4 -n 5 -i b -1g 1 -u 1 -h
1 -m 3 -j 2 -n 4 -j f q 3 -h 8 -j 2 -i 4 -l 3 h 2 -m 3 -m 2 -s a -r l -n 1 -m 1 -j 1 -i 4 -n g -u
6 -q 4 i a -l b -m 6 -i 1 -q 6 -n 1 -v j -v 9 -j 4 -j 5 j 1 -j d -i 9 -o m -i 4 -n c -p 3 -m j -11
l -l a -r 6 -k 1j -m d -k a -i 3 -l l -n 9 -m k -s 8 -j 8 -o 8 -q 6 -v 3 -m 6 -l 5 -j g -m b -o 1 -v
9 -m b -p 2 -s h -i 9 -j e -i 1 -p 2 -h 3 -h 2 -l a -k 5 -m 4 -r 1 -k 4 -j 5 -i 2 -p 3 -l 2 -k 4 -l
10 -i 6 -x b -x f -i h -k 1 -o d -i d -13 1 -i 5 -v 5 -o 2 -h 2 -m 5 -t d -l 2 -j 9 -j 1 -n 3 -v 6 -h
2 -k 1 -o l -m 6 -r d -q 3 -k b -q 9 -z 3 -j 1 -m e -k 3 -o c -i 5 -r 2 -j 6 -l k -q 1 -l 3 -i 7 -k
a -r d -k 2 j 7 -r i -m w -k 4 -o 5 -j 3 -p 1 -i 2 -j l -r 2 -i c -i 7 -k 1 -o 6 -o 7 -i 7 -j 1 -l
5 -p 6 -t 16 -u j -u 13 -10 j -h 3 -w 6 -o 5 -1u 8 -p n -p 6 -l 2 -m 5 -m k -n 7 -r l -k 4 -j 1 -j
3 -p c -j 7 12 2 -k 8 -t 2 -o k -h 8 -m 9 -h 1 -i 5 -h 7 -i 2 -t e -k 6 -i 3 -n 8 -s g -i 5 -h 4 -i
7 -n 1 -k e -r 8 -i 9 -l d -v b -m 6 -l i -j 9 -i 4 -w c -u 4 -h 1 -i 8 -i 2 -p 1 -h h -m 1 -h 1 -l
a -i 3 -j t -r 5 -j 2 -o 1 l e -k 8 -t 1 -j 7 -l 1 -s d -l b -t 1 -j 1 -q g -j 5 -z 2 -h 7 -y 1 -h
f -u 5 -u d -o a -t c -r 3 -k 1 -h i -h 6 -m 6 -i b -u 2 -r g -m w -i 1 -m 7 -q f -m 2 -j 4 -s c -h
3 -i 9 -j 1 -n 5 -j i -m 10 -j 1 -k e -m h -n 7 -j 8 -p 5 -m h -q 1 -j b -m l t 2 -s 6 -l 8 -i 8 -p
1 -j 9 -t 1 -k 6 -i c i 13 -u a -j 4 -i 6 -j g -m 9 -j 8 -h b -k h -h k -w 6 -o c -k j -n l -n 6 -i
6 -j 9 -i 6 -j a -k 2 -o 5 -n 3 -10 9 -i 4 -j o -u n -h j -l 7 -m 1 n 6 o 1 -t q -k 2 -i a -i 3 -n
2 -i 6 -p 4 -l 4 -p 6 -j m -l 2 -r 8 -k 9 -h 5 -s 2 -l 1 -i 5 -m k -q a -l 9 -m 5 -j e -n 2 -k 8 -j
4 -o 2 -q f -h 2 -j 5 -l o -p g -j 8 -r h -u 4 -m 2 -k 7 -h g -o 2 -q 9 -j 4 -j 2 -i 9 o f -o 2 -j
7 -p 3 -o b -l m -i 3 -l 4 -l k -p c -v b -j 6 -i 1 k a -p 4 -n 1 -i 2 -n 1 -h b -i 5 -i a -i d -h
3 -l w -v h -m 3 -j 6 -n 2 -j h -k 6 -m p -h b -r g -h 6 -h 2 -z 7 -n 3 -w e -q 2 -i 3 -o 5 -l 7 -h
6 -m 9 -n 6 -m 6 -n 4 -o 7 -k 4 -i 3 -k 1 -p a -m 5 -h k -o c -h 3 -h 8 -h 2 -o 8 -j 5 -i f -j b -1j
i -k 4 -k 5 -l 2 -j 3 -l 6 -i 6 -n 8 -i 1 -l 3 -n d -l 5 -t 2 -m 7 -l 6 -o f -i 1 -l 7 -h 2 -o k -p
e -v 6 -l 4 -15 4 -h v -r 6 -l 6 -o a -n f p 7 -i 5 -i 9 -k 5 -o g -s 7 -k 8 -o 5 -t 1 -h 8 -n 8 -n
7 -k 2 -i b -t 7 -i 3 -o g -y 8 -p d -1c 4 -l 2 -m f -l 2 -j k v i l 6 -l n -q 4 -j 4 -j 1 -k 1 -q
4 -i p -h 2 -l 1 -k b -n b -o 2 -k d -h e -m 3 -r 5 -m 3 -j 4 -m g -h 6 -k s y 1 -k 1 -k 7 -11 9 -n
a -o a -l 1 -j 1 -m 4 -n o -k 6 -k 2 -p m -l 4 -m 3 -v 3 -m 6 -o o -k n -19 g -i 7 -o 6 -s 3 -i 2 r
p -y 2 -k 1 -o 7 -i 2 w 6 -j 3 -k a -q 5 -j e -k 5 -i o -j 8 -k 7 -k q -p 2 -o 1 -j l -x a -h 1 -j
7 -n 7 -i 4 -k g -n a -u 1 -k 8 -p s -m 9 -m 3 -o k 13 5 -s 1 -v 3 -q g -r 1 -i 4 -h 5 -n 9 -q l -n
3 -l i -y a -m 3 -r 1 -o c -w 2 -l 4 -j l -v f -k 2 -u 1 i 2 -m 3 -p i -m c -v 2 -l 2 -o 1 -o e -j
a -m b -k f -t 8 -j 2 -m 3 -m 3 -m 2 -m 6 -m 2 -j g -i 2 -i e i 5 -i 1 -h 2 -h 8 -j a -j 2 o c -k
8 -h 1 -p f -l t -k 7 11 4 -l 3 -r 3 -n d -n 8 -h f -k 7 -k 1 -o l -m 2 -s 1 -i 9 -i k -n 1 -m f -n
1 -14 3 -r 6 -q 7 -r 6 -l 4 -p 5 -o 8 -o 6 -j 3 -k 4 -m 7 -m 8 -i 1 -j 8 -n 7 -v 1 -q 7 -q 2 -s 2 -k
7 -o 1 -w f -j 5 h t -k 2 -j 4 -v 6 -k 3 -i 6 -k 9 -y 9 -j c -1f 2 -m g -j 1 -t 6 -q 3 -i 1 -l 3 -m
5 -k 1 -j 5 -o 3 -1n 5 -n a -h 1 -n 9 -r 2 -i l -k 9 -j 8 -u p -j k -l 6 -l 6 -i 6 -p 6 -r 1 -k 3 -i
6 -y 7 -j 1 -n 2 m 7 -m 6 -k e -l 7 -l d -q h -i 2 -l 2 -j 9 -j 3 -m 7 -10 3 -k 3 -t 4 -s 7 -i 1 11
8 -k 3 -l 2 -n 3 -p c -q s -k 5 -i 4 -o a -y 8 -j 5 -h 3 -n 2 -i 2 -11 p -j 5 -h 3 -m i -i 5 -t 9 -o
5 -k 7 -x 6 -m a -y 7 -i 1 -j 2 -q b -l 7 -i 6 -o a -p 1 -i a -t 9 -i 7 -j 3 -i r -o 1 -j l -w 8 -i
5 -h 3 -l x -u 4 -j s -m 7 -h 3 -t z -j 1 -i 3 -l 4 -o 2 -l c -k 1 -k 1 -j 8 -i y l d -u 5 -w 5 -h
1 -k l -l 5 -r 8 -s 6 -10 4 -l 2 -j 7 -w 1 -j 3 -i 2 -t 2 -j 1 i d -o 1 -v 1 -j 4 -l 5 l 2 -s 3 -m
2 -k 8 -l 7 -j b -m n -l a -n i -y l -r 8 -q k -s 5 -h 5 p c -z 9 -z 2 -j h -i 2 -t 1 -k n -l 7 -j
1 -m 5 -i 4 -j 5 -m b -j 1 -k 9 -i 2 -i 6 -m 5 -h 5 -r 6 -h 6 -k f -o 7 -o 1 -j 1 -h 2 -i 5 -m j -k
9 -r 1 -p b -k 5 -n 2 -l 6 -k 5 -i 7 -r 2 -i 3 -r 2 -1s 4 -m 5 -j 3 -s 2 -h 7 -j 2 -t 9 -l 1 -o e -s
7 -m 3 -j 1 -i 4 -n 6 -n 2 -s 1 -h 1 -l 7 s 5 -s d -q 9 -m 3 -j 2 -m 7 -h 3 -j 3 -p 6 -m 4 -q 2 -q
n -v 5 -w 1 -m 9 -h 7 -q d -t 9 -m 2 -p e -j 2 -r 8 -p 3 r 2 -i 2 -v f -y c -l 3 -n 1 -m 6 -o 3 -l
f -n 2 -p 15 -j 2 -q d -j 1 -h c -m h -k 1 -m 1 -w 2 14 3 -k 1 -v 8 -j 2 -i 5 -j 4 -12 7 -l 4 -m 5 -u
8 -n 1 q 3 -i 6 -l 9 -y 1 -q 2 -o j -q d -o f -i 3 -u i -o 1 -m 4 -k 6 -h 4 -h 3 -o 1 -s 1 -q l -h
1 -i 1 -k 3 -p 8 -m 4 -i g -r 3 -i 2 -l 2 -m 5 -n 8 -j 4 -n p -i h -r 1 -j 8 -i f -m 7 -i 7 -i 2 -p
7 -o 1 -1c 5 -o 4 -k 4 -n 4 -i 4 -o 4 -n 1 -o 2 -11 p -j 1 -n f -q a -h 3 -j 3 -j a -l 4 -k o -k 3 -k
4 -q 6 -w 9 -h 1 -j 7 m 1 -r 9 -q 2 -r c -j m -k 1 -i 1 -k 9 -k 3 -i 2 -p 1 -h 1 -k 2 -p 5 -p 5 -k
1 -j 2 -o 7 -i b -j 1 -i z -k 6 -i 2 -l 3 -l 7 -j d -r 4 -j 3 -h 3 -n a -k 7 -j c -o s -r e -i c -r
1 -l 2 -p 4 -j 4 -v 3 -h h -j j -q 2 -m k -k 2 -i 3 -j 1 -l 2 -k a -k 3 -r 5 -k 1 -s 6 -i 1 -l 1 -k
9 o 1a j 7 -t 3 -k 8 -h 6 -o 1 -o 8 -j 8 -i 5 -h 6 -s 6 -k 2 s 2 -q 7 -m 4 -m 4 -j k -k 1 -l k -j 1 w
2 -l g -x 3 -m 2 -h 5 -l i -o 7 -j 1 -m 3 -m a -r 5 -j b -m 2 -s 4 -k a -o 4 -m 1 10 2 -t 1 -i j -m
8 -l 1 -l 9 -p 7 -m e -x 5 -s 15 -k r -j 9 -y 3 -o 8 -o 8 -i 3 -13 3 -s 5 -i c -h 3 -p 7 -k 4 m 1 -j
6 -o 3 -m 4 -s 3 1p 2 -m c -o 6 -i 1 -j j z 1 -h a -1b u -q 8 -j 1 -k s -n b -i 5 -t 7 -i 2 -q c -l
9 -n 4 -i 8 -k 2 -p 1 -i 7 -i 3 -i a -l l r 6 -j 6 -p 1 -o 1 -n 1 -k a -p 3 -i 5 l 6 -h 3 -k f -14
h -j 6 -h f -j e -i d -r c j 7 -l e -k 9 -l 1 -t 3 -i a -i 5 -i 3 -h 4 -v e -1l q -o 7 -z 1 i 1 -i
1 -q 1 -h g -q 2 -l e -l 8 j 8 -i 6 -i 5 -m 4 -q 5 -j 5 -i 3 -p 3 -l 7 -j 3 -j 1 -j 9 -i 3 -11 1 -m
1 -l 4 -j 9 -l i -j 2 -k 8 -r a -l 1 -s c -p h -q 5 -h 4 -k 7 -p 5 -k f -j 1 -h 2 -l 3 -l b -h 2 -l
5 -v 1 -i g -k 1 -l n -j m -m e -o b -k 1 -h a -h b -p 3 -k 3 -i 4 -l 5 -m 3 -n o -s 8 -l 1 -i 2 -i
l -q 2 -q q -r 1 -h 5 -j h v 1 -v i -u c -u 7 -i h -j 6 -i l i 2 -t l -m 3 -k 5 -r 3 -p i -l 3 -j
3 -h c -j g -w a -l 1 -j 2 -i 4 -l 6 -l 6 -u e -i l -k 2 -r j k 6 -h i -j 4 -10 8 -j 3 -13 3 -n f -k
4 -l 3 -u l -t 1 -n 2 -h b -k q -r 2 -m b -n 7 -j a -i 10 -l 3 -k 7 -n 3 -u 3 -r w -i 7 l 3 -j 9 -m
b -i 3 -k 8 -r g -j 1 -y 2 -m 1 -k 7 -i n -j d -o 2 -s b -m 3 -j 5 -j e -q 9 -i 2 -r c -l 8 -h 2 -o
f -l 6 -i 1 -z 9 -i 2 j 2 -n 5 -l 6 -j 3 -j a -y 3 -q 3 -r b -1i 3 -o 1 -l 5 -i 7 -10 h -r d -u 2 -l
b -r 1 -v e -l d -n 8 -h 4 -h i -o 1 -l i -q 4 -p 6 -i 2 -v 8 -j 6 -j 1 -j 1 -l 6 -m 1 -m 5 -m 1 -k
o -k 9 -10 5 -m 4 -j 4 -l o -k 1 -m 3 -o 5 -j 3 -v 4 -h 2 -i 3 -n 6 -i e -j 4 -n 4 -k 5 -l 6 -q c j
2 -w w -n 9 -i 2 -q l -l 4 -l 7 -j 6 -l 8 -w 1 -j 8 -j b -x b -s 9 -r 6 -j 2 -q 3 l h -w 1 -j d -s
2 -i 3 -h j -m 5 -k 3 -i 3 -l 1 -i 2 -u l -l 1 -q a -m b -i m -m a -k 1 -j 3 -j 1 -n f -u h -n 9 -i
g -m 3 i 5 -m 2 -j 6 -n 3 -s 6 -l 1 -j j -p f -l 1 -p 2 -j c -i 1 -q 6 -k 5 -k 2 -i 2 -p 4 -m 5 -n
5 -i 3 -j 4 -k e -j 6 -n l -v 5 -p 3 -l 4 -p 6 -l n -j 6 -q 1 -r 7 -i 4 -p c -i d -j 2 -n c -l 1 -s
6 -n a -10 8 -i b -x 5 -i 2 -h 2 -r 4 -14 c -o y k p -i e -l 3 -i 5 -m 5 -j 5 -o 9 -k 4 -q 3 -i i h
9 -j 7 -l 1 -p m -i k -p d -j 9 -l r -r 8 -k 1 -j 9 -l 9 -i p -y 5 -k b -p 3 -l 5 -m 2 -k o -h 2 -j
5 -v c -m 2 -1p i 10 c -l 3 -k a -j 2 m y -j 8 -x 6 -l 7 -k 6 -k 7 -u c -q 1 -m 9 -j 3 -j 4 -i 8 -k
1 -o 3 -l 4 -p 4 -t g k 1 -o 1 -k 1 -m 7 -n 7 -i 5 -h 8 -12 3 -1f 4 -i n -i 7 r 6 -l 8 -o 2 -m 2 -u
4 -p j -k b -y 5 -j b -h 1 -k 8 -i 5 -k 7 -j 5 -m 5 -i 6 -m 6 -l 1 -p 2 -i 1 -k 2 -o 7 -n 8 -l e -l
3 -o 7 -j 2 -j a -q 6 -h 6 -l 4 -k 4 j d -i 8 -i 3 -l 4 -k 3 -j 7 -i 1 -l f -j 7 o 3 -i 3 -j 5 -l
a -m e -i 4 -q 6 1q 8 -m 8 -l 2 -m m -i a -l 1 -p 4 -m 5 -s 6 -j a -l e -l 1 -j 7 -q 9 -k 1 -l 5 -j
3 -i 2 -s 4 t f -p 3 -j 2 -l e -i 4 -o 5 -i 5 -q 4 -k 3 -q 6 -h 1 -m 9 -13 d -j 1 -m 8 -h 5 -q 2 -m
5 -m 7 -k 3 -m 4 -j 11 -k 5 -o 2 -o i -n h i 6 -m 1 -k d -k c -p 8 -m 5 r 7 -k 4 -o e -j 2 -i d -k
4 -k 2 -j 3 -i e -l 1 -k 1 -q 2 -j 1 -n 1 -i 2 -j 3 -h 9 -l 6 -s 4 -j 3 -i 6 -i b -n e -p i -j g -n
b -k 9 -k k -q 7 -q 4 -p h -s t -n h -r 5 -q e -m 1 -l 14 -h d -x 3 -n 2 -i 2 -i 9 -w 5 -n 1 -i 2 -j
6 -m f -j 7 -i b -i d -n 5 -j 9 -h 4 -h 3 -s 5 -k 1 -o 1 -i 7 -j 5 -i 1 k 7 -x 1 -n l -l 2 -l 5 -l
c -i m -l 2 -o 7 -o 6 -i 6 u b -n 1 -m 3 -k 5 -k 2 l 1 -n 5 -m 2 -i 2 -j 2 -j 6 -j 9 -n 3 -s 2 -n
6 -l 1 -k 4 -j 5 -n 1 -k g -q 7 -l 4 -h 5 -h b -i f -k 1 -o 5 -j 8 -t b -j d -k 1 -n 2 p 9 -l 4 -m
9 -l 9 -k 2 -n n -i 4 -j 3 -p 2 -m 2 -s p -m 3 -j d -j a -m 3 -j 9 -r i -i 6 -n 8 -12 2 -n e -j 2 -q
e -12 1 -m 6 -i 7 -q 3 -p 8 -r 5 l n -k e -h g l 3 -k k -i 2 -x 2 -h 2 -o k -k g -m 4 -y 5 -m 6 -j
6 -s a -o 6 -m 7 -k 9 -m 3 -h b -n l -p e -h 4 -k 1 -m s -k 1 -k 2 -u d -r 3 -m g -o b -p m -i 1 -l
1 -m a -v 2 -n 6 -t a -o e -j a -n b -k d -o o -m 8 -l a -l 8 -m e -i 3 -p 1 o b -r 4 -l 2 -p 3 -i
7 -h 3 -p 2 -m a -k 8 -s 6 -j 1 -h 2 -k 2 -n 8 -i 9 -p w -i e -j a -o s -n 3 -q 9 i b -i 9 -n 5 -o
2 -l n -j 8 -q 4 -n d -m 9 -o 8 -o 3 -u 1 -n 7 -n 9 -j k -n 5 -m 7 -q k -n c -17 2 -j 6 -m 2 -i 1 n
2 -j g -q 4 -k 2 -s 4 -n f -t y -k 5 -u 4 -i u -s 7 -l f -t d -i 3 -h 8 -m 4 -r a -l 7 -v 8 -m 7 -j
2 -l 7 -t 3 -k 2 -k 6 -i 3 -s 9 -n 4 -h 2 -k d -z 4 -i 7 -n 4 -q 4 -i 2 -k c -p g -h 1 -s 8 -l 2 -i
a -x 1 -l i -h x -s i j 6 -r c -j f -n 2 -q 9 -i 4 -o 2 -n 8 -i 2 -l n -m 6 -j 1 -k h -n f -o 4 -m
5 -v 8 -s 6 -k 6 -j 1 -q 7 -l 4 -p 4 -q p -n 5 -p 9 -o 4 -l x -o n -n b -p d -l h -j 1 -i e h 2 -y
1 -n 6 -h i -o b -10 1 -j 3 -n 3 -k 1 -l 5 -s e -j 2 -q 1 -m 9 -j 9 -n 3 -n 3 -x 3 -l 4 -i j -j i -h
1 -o 2 -l 8 -h 1 -k a -p 3 -o 1 -j 4 -q 4 -j 4 -l c -h 8 -i h -l 1 -i a -r a -j 3 -p 7 -i 4 -i 2 -j
5 -p 6 -l l n 1 -h v -n 4 -m 1 -p 1 -h 5 -h 1 -i 2 -t 7 -k 1 -j 2 -k u -n 7 -j 9 -n c -k f -k 7 -12
t -l 6 -k 3 -j 1 -k 4 -i 3 -r 4 -v 4 -j c -h 2 -y 8 -k w -h 5 -j 1 -q 2 -k 5 -q 3 -o 2 -11 2 -r 2 -h
d -n 1 -i c -k k -l g -j 7 -k 8 -k 1 -t a -h k -i 6 -n 3 -u 18 -h 6 -j 7 -l f -h 7 -v 5 k 1 -n 9 -s
4 -i b -l 3 -q 2 -h 5 -j 1 -m 4 -r d -k 4 -j 1 -h e -h 5 -14 2 -h 1 -m h -n e -l 2 -h 6 -l 6 -r 2 -i
4 -l i -q g -t 3 -i 1 -o 1 -q 6 -k 5 -p 6 -i c -p 4 -k k -j 5 -i 3 -j 9 -i 4 -n i -m b -j 1 -n 3 -k
m -k v -j 4 -r z -n i -q 5 -m i -j 3 -i 6 -u 3 -q 5 -i 9 -m a -j t -i 1 -l 8 -k 1 -h 8 -s o -i g -q
c -k 3 13 1 -l 3 -q 4 -i 4 -i 6 h 3 -o 5 -m 1 -k 1 -k a -t 7 -i 1 -o 9 -n 3 -11 b -p 6 -i 1 -r 6 -j
4 -n 1 -x 5 -j d -h e -m 4 -i b -n 6 -l 6 -j 7 -j g -s 3 -u 1 -l 5 -h 1 -o g -j m w 3 -i o -h b -t
d -i 3 -i 2 -l 2 -l 4 -l c -k 1 -i 8 -i 3 -i 6 -i 5 -j t -n 1 i 2 -i 9 -j 3 -k 8 -q 7 -m 3 -j 1 -h
1 -m 2 -n 6 17 1 -s 9 -i 4 -j 4 -i 2 p d -n 3 -j 2 -l h -q a -i 7 -l h -y 4 -m i -k d -i i i 7 x 1 -j
2 -k 7 -h c -i 3 -x c -m 3 -j o -k c -s 2 -p 1 -j 9 -j 3 -q 1 -12 a -n 4 -k h -o 3 -j 6 -p 4 -n 1 -r
1 -n 3 -v 4 -m 1 l 4 s 5 -j 5 -m 8 -l 6 -m 2 -j 6 -j 3 -r 4 -r c -j 2 -o 4 -v 7 -i 3 -i c -p 5 -r
d -k 3 -r 1 -j 3 -j 2 -i 8 -q 4 r n -i 9 -k 9 -s c -k 8 -q 4 -k 8 -h 7 -v 7 -j d -k 2 -l 7 16 x -r
2 -j 1 -n b -m 2 -i c -j 4 -l 5 -i 5 -j 7 -k 2 -y 3 -l 5 -i 5 -j 3 -q 8 -o 3 -11 2 -o 9 -l 3 -i 4 -r
8 -p 1 -l 3 -l 6 -i 2 -i 1 -m i -i 5 -q 5 -k 6 -n 6 -j 8 -m 1 -j e -h i -h a -h 2 u e -i d -m 1 q
m -k 7 -k 4 -s b -m 5 -j 3 -o 1 -s 3 -l i -j b -i 2 -x 4 -n e -i 8 -k 2 -q 9 -q e -o 1 -q 1 -h 2 -u
4 -v 4 -l 9 -j 4 -n 5 -h 6 -o 2 -s 9 -m 8 11 1 -h 3 -j j -p 9 -i 8 -q 5 -h 5 -x 8 n 8 -i b -k c -j
c -h 2 -o 7 -t 5 -j o -k 1 -n 3 -k 8 -q g -i 1 -n 2 -i e -1x 7 -n 7 -k 9 -l 2 -j 1 -t u -h 3 -i b -l
2 -m k -i 8 -n 1 -u f -h e -o 2 -l 2 -i 7 -i 2 l 6 -h o -h 1 -o 1 -h 2 -j c -u 4 -r m -r 6 -k g -16
1 -x 9 -p 2 -l q -i 3 -o 5 -s 4 -o 5 -k 2 -j 7 -q 6 -i 4 -j 4 -r 6 -u 14 q 2 -i l -k d -l 10 -l 4 -l
j -n 9 -h k -v 6 -m b -i 3 -z 1 -j 2 -p 6 -l 4 -j 3 -n 7 -w 1 i 5 -t 1 -j 4 -h j -j 8 -n 7 -i 6 -r
f -l 4 -q 1 -n b -l 3 -n 2 -k 2 -k 1 -l p -o 5 -l 3 -l 2 -o 1 -h g -h 1 -j 1 -j g -k 4 -v 3 -j 1 -l
a -j 5 -u c -p 1 -s 9 -k 4 -q 1 -q 3 -l 4 -j 1 -s 9 -y e -h 1 -y 4 -k 5 -t 3 -w 3 -k 4 -o 1 -m a -j
6 -n 4 -k 2 -i n -k a -o 6 -m 4 -r 7 j 1 -j 2 -i 1 -j d -i 4 -p 2 -k 2 -h g -l 2 -n d -j 4 -q 1 -i
3 -i 2 -s f -t e -j b -m c -m 6 -h 7 -m 1 -i 5 -k 2 -i 8 -j d h 6 -j e -m 1 -l 6 -j q -i 3 -i c r
1 -i 3 -q l -i 7 -h 7 -n 1 -10 f -i 7 -j q -m 8 -m h -q f -r 4 -j d -r 8 -j d -i 7 -l s -i 6 -l 5 -k
3 -n e -l 1 -h 4 -q 1 -m 1 -k 3 -o 6 -l 1 -l 2 -m 7 -w 6 -1d 1 -i 3 -i 2 -h s -k 5 -m 3 -j 7 -j g -i
f -l c -h 4 -j 6 -n 4 -h b -j 4 -h e -l 3 -k 5 -m 2 -11 1 13 9 -t 1 -i 6 -l n -j 3 -k 5 -i 3 -j i -k
2 -o 4 -s 7 -o 5 -h 17 -r 1 -o 2 -l 2 -n 2 -11 1 -p 3 -j n -i 1 -j g -j 9 -l 3 -m 8 -l 4 -k c -u b -p
c -l 6 -s c -i 6 -t 3 -n g -j 5 -l b -i 9 -n 4 -h 2 v 4 -j c -i 7 -h g -w 1 -j 3 -j 1 -h 9 -n 2 1f
a -s 2 -q 1 -n b -k 1 -k a -i 7 -j 6 -u 3 -10 2 -x 5 -r 4 -l 4 -j 1 -m 1 -h 2 -r 5 -m 1 o 9 -s 2 -t
b -q 4 -j 8 -12 f l a i 2 -i 3 -j 1 -o 6 -s 8 -o 8 -k e -j 3 -k c -p 3 -j 4 -s 9 -k a -y 2 -s a -k
i -q 9 -v 4 -p 8 -i 9 -o a -j 2 -j 2 -n 1 -k 2 -12 5 -k 8 -n 5 -o 2 -j 1 -o 6 -m a -q 1 -j 7 -l f -o
e -t 4 -h 1 -q 3 -j 10 -t 1 -t h -j 4 -1l 1 -o 9 -q 3 -u 4 -q b -z l -k 8 -i 6 -q a -r 3 -q 7 -o 3 -t
6 -i 4 -q g -r 4 -i h -o e -w 2 q 5 -m g -j 2 -p 1 -l i -h b -q 2 -l h -r 8 -j 1 -j t -j 1 -u 6 -j
9 -i h -i 7 -i 6 -k a -o 2 -i 3 -n 3 -t d -k 3 -i 1 -s 7 -k 3 -l 1 -m 8 -l g -l 5 -z f -n 1 -l 1 -o
1 -j h -h 1 -i j -m 3 -l d -p 7 -l 3 -r 1 -q 5 -l 6 -i k -q 2 -l m -i m -h 9 -i 4 -h 1 -i 4 -j 1 -k
9 -r c -v t r 7 -h 7 -i 5 k 3 -j 1 -r 2 -k 6 -h d -p 7 -k g -r 2 -j 9 -u j -j 6 -i 8 -s 1 -h d -i
2 -m f -l 2 -m 4 -k h -l 2 -m 3 -o 3 -i 9 -k 2 1a c -k 5 -h 2 -k 2 -k f -t 2 -m 1 -l 2 -n 3 -m 8 -h
h -p o -n 1 -l 2 -k 1 -o q -j 9 -h 7 -n 1 -k k -k 2 -m 6 -q 3 -l 5 -j 9 -n 7 -r 1 -p 2 -j l -i i -u
d -j 3 -s i -n 7 -m 2 -i 7 -j 1 -i 1 -k 5 -m 5 -i e -h f -p 3 -l d -k m -x 1 -i 5 -q 1 -i 9 -k 3 -j
1 -v h -j 2 -p e -l 6 -h 4 -i b -i 2 -o 4 -s 2 -j 7 -i 5 -i 5 -j 7 -j 5 -k 8 -w 7 -r d -q 1 -i k l
2 -v 8 -l 3 -i 7 -j 13 -z 4 -i 2 -i 3 -j 2 l a -h f -q 4 -t 5 -t 4 -r b -o 6 -n g -i a -i 4 -q 2 h
l -s 4 -i f -i 8 -o 5 -j 7 -o c -m e -k 2 -u 2 -k 2 -j 3 -l 1 -h 1 -r 6 -j k -16 4 -k g -h 8 -v h -14
1 -r o -q 4 -k 6 -z 4 -m 9 -n b -n b -u a -l 1 -i 3 -n 2 -i 1 -h 1 -t 8 -v p -n 3 -l 6 -k 5 -j d -n
n -q f -n 4 -v 1 -j 2 -k 1 -q c -o 2 -h b -m 2 -n 7 -h p -o h -r 1 -k a j 6 -i 9 -h l -q c -j p -j
y -r 4 -i 9 -n f -x d -1x 3 -p b -j 7 -r 3 -j o -l 8 -m 8 -n 2 -k d p 6 -u 3 p 1 -p 3 -h c -j 2 -k
1 -q 8 -h 4 -h l -t 9 m 4 -l 1 -m 2 -h 3 -k 7 -h 2 -o 3 -t 5 -16 1 -m 5 -j 2 -t 6 -j s -j a k 6 -p
2 -h 1 -m e u 6 -h 1 j 9 -j a -r d -i l -k 1 -o 9 l 9 -o 1 -r 5 -l 6 -l 2 -q d j 6 -h 8 -p 6 -l c -j
2 -h 4 -m 1 -v 9 -j 2 -j a m 6 -m 1 -i 3 -l d -o 1 -k b -m 1 -q e -m b -o d -t 1 -m e -p z -m 3 -j
2 -l 2 -m 1 -j 1 -k 6 -k 9 -l 4 -h 4 -h 2 -i 1 -j 7 j p -m 3 -i 9 -h m -h 2 -h 5 -n 3 -k a -o b -i
m -m 6 -k 4 -o 2 -k 1 -n 4 -k 2 -j 4 -k 4 -o g -k b -m c -k c -n d -s 2 -l 2 -o 1 -h 6 -k 4 -k 4 -p
5 -q 1 -h a -i 2 -l d -m 2 -h 3 -u 6 -j 1 -n 2 -h 8 -j 4 -h 8 -l 1 -p 5 w e -q 9 -h p -s 3 -l 2 j
5 -s 2 -q 1 -k 6 -m 1 -m 1 -j d -h 2 -l a -o 1 -s 8 -j 12 -z 4 -s 5 -r 2 -s b -l 1 -k 7 -w e -k 1 -k
2 -10 7 -k 8 -l 3 -p 3 -j 1 -o 3 -j d -j b -i 2 -h f -m 6 -i 5 -n 2 -p 1 -j 3 -n 8 -10 3 -m f -j 9 -h
5 -q 6 -n b -o 6 -t 1 -s 7 -o d -m 2 -n e -n 4 -r i -p 6 -j b -i 7 -i a -n 1 -k 2 -k 2 -q 4 -k g -i
2 -j 3 -s 9 -i 9 -j 4 -i c -n 5 -o g -j 1 -k 2 -h 1 -t 1 -11 1 -l i -16 5 -p 4 -m 3 -m 4 -j 1 -j j -m
o -m a -o 4 -i e -l g -r 9 -n 5 -k 5 -j 11 -h b -l g -j 3 -h e -o 3 -v 2 -22 6 -r 8 -x 1 -k 9 -r
2 -15 a -n 5 -l 3 -q 4 -n 3 -l 3 -i 3 -k c i 9 -j a -m e -k n -q 3 -j b -l 5 -q 1 -k 5 -q 1 -p 8 -h
5 -k 8 -j m -n 5 -h 5 -l 1 l 5 -l b -h 4 -i 2 -k d -j 2 -i 19 -j 2 -n 5 -m 1 -k 3 -j 3 -j 8 q o -i
1 -o 2 -j 1 -i 3 -o 9 -q 3 -p h -l e -n g -o 6 -k b -k l -o 4 -y k -m s -m 3 -m 4 l 7 -i 6 -q 4 -n
d -y 5 -n 6 -13 4 -p 2 -y h -m 3 -l f -r 4 -i k -k 2 m 3 -13 a -j 2 -m 3 -p 3 -j 3 v 3 s 3 -q d -j
7 -k 2 -i b p n -q 1 -u c -p a -x 7 18 4 -o h -o 3 -i 4 -n 8 -j 4 n 3 -h 1 -m 8 -m 6 j j -q f 1i 6 -j
1 -m 2 -i 8 -l 8 -k 4 -o 6 p 1 -m 2 -i c -s g -l g -m 1 -k 3 -w 6 -h d -u 4 h a -o b -l 1 -l e -x
9 -j d -h 4 -k e -n h -j 1 -m a -j 3 -i c -j 5 -n 9 -j 5 -v 4 -2d d -l o -l 1 -i 3 -h 2 -m a j 7 -j
g -m h -l 5 -l 6 -n 5 -j 6 -k 2 -n z -n a -i 2 -i 4 -m 1 -o n -n c -l 6 -i a -m 1 -i 2 -r 4 q 7 -y
d -u 2 -k 3 -o 6 -m c -j c -p a -h d -h 2 -h 6 -j 8 -j 8 -18 9 -1d 4 -i 6 -r 6 -m 7 -n l -i 4 -l a -j
3 -h 4 -j 9 -q 7 -r 3 -j h -s c -p 4 -p 1 -j w -l 6 -s 3 -p 2 -s g -j 2 -v 2 -j 2 -k 3 -q 1 -t 1 -i
e -m 1 -l a -x 5 -l 9 -l 5 -l 4 -k 5 -i 1 -u 8 q d -k 2 -i 3 -k 7 -l 9 -j f -y 1 -l q -t b -i 1 -i
b -h 5 -u 8 -l 9 -j 2 -x c -q 4 -j 2 -x s -m 9 -i 9 -j 4 -m 3 -i 7 -k 8 -k 5 -r 3 -h b 1h 1 -u 2 -h
1 -k 9 -l 4 -h c -n d -l h -o f -n 4 -l g -k 1 -k g -j 3 -h 2 -o 3 -o 3 -j o -i 9 -n c -o 4 -k a -j
h -l f -j 5 -v 1 -h 1 -l 4 -o 8 -v 2 -m 1 -k 8 -r g -k t -n 13 -h 13 -j 1 -n f -o 1 o 1 -r 8 -k h -h
3 o a -j 2 -j 7 -i 3 -k c -q c -s c -i 2 -j 1 -o 7 -i 1 -i 2 -u 3 -r 9 -h a -u 1 r 4 -k 1 -1j 5 -j
3 -j 1 -j c -q m -j x -j 5 -h 6 -p f -k 3 -h 4 -v 4 -v e -i 8 -h i -o 5 -l 7 -i 1 -h 7 -t d -p a -m
5 -k 9 -k a -o 3 -i 3 -n 2 -j 7 -l 9 -t k -n 2 -h 4 -o 5 -m 2 -j i -j 2 -i g -o 1 -k e -h a -n 6 -j
c -j 3 -n 7 -19 x -n g -n b -j j -k 7 q 4 -i i -j 7 -h a n 4 -i 2 -l 7 o j -r 5 -o e -l 7 -j 9 -o
o -n 5 -n 5 -i 6 -q s -q 8 -h 3 -j 9 -s d -l c -y 7 -k 4 -i a -j a -r a -l 8 -k 3 -m 1 -n 8 -j f -h
4 -i g -o 4 -n 1 -o o -l 3 -n 1 -k 1 -h 3 -k 2 -h 6 -i b -q 9 -l 3 -n 1 -s 1 -k b -w 5 -k i -n 1 -n
r -l b -z 4 -j 8 -l 6 -o d -i a -o 5 -o 5 -j 7 -j 1 -j 5 -q 4 -l 9 n d -n 3 -i 4 -j a -s 3 -n 7 -i
d -h 2 -h 6 -m a -j 1 -i 9 -k 1 -n 7 -h 1 -r 5 -n 3 -s 1 -m 4 -p 1 -r 1 -s a -i 8 -u 5 -i 4 -i 1 -k
a -j 8 -j a -o 3 -q 4 -o 4 -p b -h 1 -q d -x i -i c -h 2 -h 5 -j 7 -n k p 1 -v 2 -o h -k 3 -i 7 -i
9 -h 5 -m 6 -p 1 -n 5 -i 3 -j 1 -u 5 -j q -o 3 -m 8 -i 1 -m 1 -j 8 -q 4 -q 3 -r 8 -o 1 -l 2 -j 1 -13
3 -q 7 -o h -h 4 -r 3 -h 8 -m 3 -n 2 -t b -p 1 -x 6 -j 5 -h 1 -p a -l j -10 2 -i d -q b -k j -l f -n
1 -l b -i 3 -m 2 -o 3 -i a -i h -j 2 -k e -h 7 -i 5 -l 4 -n 3 -i e -k 2 -j 4 -o 5 -p 5 -n 1 -i 9 -v
l -n 3 -o 2 -q 7 -k 4 -h 6 -j 7 -s 1 -s 2 -i a -p 1 -r 2 -25 l -p 7 -h 2 -p a -i c -p 5 -p d -n 5 -i
2 -p 3 -h b -11 4 -w 3 -h 6 -i 1 -n 9 -l r -n 4 -i 6 -j a -m 2 -t 3 -q 4 -k 4 -j 1 -l 7 -n 1 -h 5 -o
7 -m 1 -j 4 -j a -i 7 -v 2 -l 4 -n 2 -u 1 -k 2 -p 1 -l 2 -p 3 -u 4 -p 8 -n 5 -l a -p r -j a j m -i
5 -j 8 -h 6 -j 1 -i 6 -h 3 n e i 6 k 5 -k 2 -l a m 2 -h 6 -n g -l 3 -i 6 -o 1 -m 4 -l b -i a -k 4 -r
9 -z 2 -r 7 -u o -k 2 m 5 -k 4 q 5 -o 3 -h 7 -l 1 -l h -n 9 -p 2 -o 4 -q 8 -i 8 -n c -j 2 -k 5 -i
3 -i 5 -m f -v 1 11 l -m 7 -j 3 -j 5 -l 3 -p 3 -m 1 -10 4 -j 1 -h u -s o -k 7 -l 7 -j 7 -j 3 -i 3 -k
b -k 1 -i 3 -i r -r 5 -m a -j 1 -m 9 -m 4 -m 4 -n j -l 3 -n a -i c -l d -v 4 -p 3 -i 1b -r d -l c -j
1 -i f -q 7 -r 3 -k 4 -i 9 -q 4 -10 d -m h -j 9 -p 3 -14 2 -i g -j 7 -p e -i 2 -q 5 -12 d -y 1 -s
2 -x 1b -j 2 -h u -j e -j c -h 9 -o 6 -t 4 -i 7 -j b -i h -i 2 -m 2 -k b -m v -j 4 -l 9 -k 6 -h 9 -k
8 -n h -t 5 -n g -l 2 -o 2 -n e -p 5 -l 5 -l h q 1 -k a -h b -l 17 -i a -i 2 -j b -k b -m 3 -i 5 -n
2 -l a -k 7 -i 5 -j a -n b -l 3 -h 8 -h 1 -i z -q 7 -n 6 x 8 -k 3 -k 2 -o 1 -k 2 -i 2 -j 5 -h 5 -i
3 -i 6 -k 7 -x 1 -1g 4 -k 9 -v 6 -s 2 -h 3 -j g -l a -j 4 -n d -h 8 -q 1 -k 1 -i c -l b -k 3 -i 4 -u
3 -h 1 -i e -w 9 -l 1 -y 2 -o h -q 6 -m 8 -n r -i 2 -m e -p o -j a -s r -m 1 -h 1 -i 2 -h 2 -n 9 -l
r -m c -p 1 -m 8 -k 1 -k 4 -j 4 -h k -l 5 -j 2 -u 5 -m 1 -l 1 -k 2 -i b -v f -h c -j 9 -p 7 -k 1 -i
7 -h 9 -n 2 -h 3 -o 5 -n 8 -h 1 -w 7 -o 3 -m 2 -o 9 -m 9 -p a -h 6 -k 4 -p 6 -p s -p d -r 1 -i 3 -h
k -k 1 j n -v 7 -j 1 -m 1 -h 9 -k 1 -i c -1c 7 -k a -v 1 -l i -j 2 -n 4 -k i -n 3 -n f -i h -i 4 -j
a -k 2 -n 1 -j 2 -i 9 -l c -q 1 -m a -l f k g -n 5 -k t -l f -h h -k 2 n a -w 7 -i 5 -o 5 -m n -h
1 -j 2 -l j -h 8 u 2 -m 2 -k 1 -n 2 -h 7 -k 9 -x d -s 1 -h 5 -j e -u 1 -s 9 -o 1 -m 9 -p j -j 6 -i
1 -o b -s 5 -i 1 -i 2 -m 7 -l 5 -o 2 -j e -n 8 -l 2 -j 1 -l d -n 3 -u i k b -n 7 -j 5 -l 2 -k 1 -k
6 16 5 -i 1 -l 6 -i h -n b -p 9 -m 2 -j 4 -h c -l 4 -k 7 -v a -j 9 -i 2 -i 5 -l 7 -o 3 -m 3 -p 6 -q
h -q 2 -p 5 -k 6 -m b -r a 10 7 -z 8 -w 1 -s 9 -n h -k b -h a -o 3 -s e -s c -h 9 -k 3 -m 1 -j g -r
2 -12 7 -r 1 -t b -h 3 -n 5 -o 7 -r b -j g -l 2 -k h -n 4 -l m -l 7 -r 1 -i 2 -s 1 -n g -k h -i 9 -j
k -n 2 -t d -p 5 -i 2 -n 6 -s 3 -m u -n b -j 2 -l 6 z 5 -l b -h 4 -p d -p 1 -n 6 -j 9 -l 7 -h 5 -m
3 -m a -l 9 -m 2 -s 2 -i 3 -j 1 -h 1 -s 7 -q k -o 6 -i 1 -m v k i -m 1 -h 5 -i b -j 5 -h 5 -j k -l
2 -k 3 -l 1 -w 2 -k l -i g -j d -k a -h 7 -l 2 -m 8 -j 2 -12 b -r 4 -m e -k 5 -k 3 -i 5 -k 9 -m 7 -k
7 -j 3 -n 5 -m 7 -q h -t 3 -l 3 -i 4 -m 8 -l c -m 8 -s 3 -r b -p 5 -i 3 -l 2 -l f -k 8 n 8 -s 3 -k
2 -k 7 -s l -h 8 -z 5 -n 4 -p f -i 3 -q c -p 8 -h 7 -n f -k p -k f -l 3 -i j -i 4 -n 4 -j 4 -n q -h
d -q 1 -i b -i d -14 2 -r d -r g -w 19 -l f -w e -i 4 -k 6 -h 1 -h 5 -p 2 -i c -t 5 -r l -h 6 -i 4 -m
q -i d -o 1 -l g -o 1 -n 1 -s 9 -j 1 -r 9 -s 4 -i 1 -o 3 k 5 -h c -i 1 -k 7 h 3 -p 4 -i c -h 1 -u
a -m 6 -q 3 -i 2 -h j -k u -p 1 -l 6 -n 3 -j c -v b -k 1 -m 2 -o 5 -i f -l 7 -l l -l j -k 7 -o 1 -j
f -j 2 -m a -h 6 -i 2 -m e -n b -h 4 -p g t 4 -i c -12 b -h b -j 6 -m 4 -i 9 -k e -j b -n 4 -k 7 -o
1 -y c -m 5 -n 2 -n 2 -l 2 -i 5 -i c -u 2 -n 1 -j 2 -h 12 -n y -10 2 -k 3 -r 9 -r 4 -h 8 -t 5 -o 6 -m
6 -k 6 -n 5 -l d -o 9 -p i -u 9 -i h -m a -k 3 -h 5 -q 9 -n 2 -o 3 -n a -j 3 -k 3 -i 7 -v b -i 2 -v
1 -j 8 -k g -i 3 -i 16 -k 6 -h 3 -i 3 -14 4 -i h -h a -j e -s 4 -h 1 -l 2 -t 1 -j 4 -z 9 -y k -w b -i
6 -o 4 -m 2 -i 5 -v e -h 1k -i 3 -h 7 -k e -q s -l 2 -i 5 -n 9 -m 7 -p 5 -i 3 -l 11 -n 1 -x c 14 c -m
1 -j 1 -v 4 -l 2 -n l -k b -k 2 -l 9 -o 8 -16 i -11 e -m 7 -15 4 -16 2 -k 3 -j 8 -l c -h p -k 1 -h
2 i 2 -k 6 -m 2 -l y -j 6 -i e -n 1 -n 1 -n k -k b -k 3 -m 7 -s 4 -j 9 -u 1 -h 6 -h 1 -n 1 -m 19 -q
b -m 2 -h 6 -m 1 -p 1 -k 5 -n f -o 1 -i p -l 1 -k 1 -i e -l 9 -k 6 -j 6 -j 3 -k 2 -m 4 k 1 -i 1 -p
9 r 5 -r 1 -k 9 -m f -r 1 -k 8 -j f w o -y e -j 7 -n 1 -h k -k 4 -p 4 -i 2 -l 1 -k 5 -n 1 -j 8 -i
j -h 2 -j t -r 7 -x 2 -1e 4 -n 2 -k 2 -k g -j 1 -w 2 -i 5 -h 9 -m 3 l 4 -j b -j 7 -s l -h 2 -k 2 -t
3 -q 5 -l 9 -j 3 -l 1 -v 2 -l f -n 3 -k c -h 8 -l 4 -o 1 -j 5 t 1 -s 3 -k l -i 9 -n 5 -i 2 -x 4 -j
1 -m f -i 6 -u 2 -s 8 -n 3 j c -q p -k d -p 4 -l f -i 6 -q 2 -n b -h 3 -m c -q 4 -n o -i a -k 2 -i
3 -m 1 -o 9 -o 3 -k f -p 1 -j b -p 7 -k c -r 2 -s 6 -m c -j a -n 5 -l v -v 7 -i 6 -i j -l 7 -t 1 -i
6 -n 2 -v 5 -q 2 -m 2 -k 1 -l 8 -r g -j c -x c -i 9 -n y -m a -l 1 -l 2 -h 1 n 12 -l 8 -21 2 -n h -l
b -l 2 -x 3 -m 1 -o 1 -j 2 -i 3 -m 7 -h 7 18 h -i d -i 4 -j a -i b -r w -j 1 -v c -j g -r 1 -m 6 j
9 -p 5 -m 3 -i w -m 2 -j 3 -h 5 -l 1 -k 2 -n 11 j 5 -j 3 -l 6 -k 1 -p 4 -h 2 -o 3 -n 4 -p 2 -y d -i
8 -i a -n 5 -m 4 -x 6 -i 2 -p 1 -x 7 -i 5 -r 7 -k 9 -j 1 -j 6 -l 4 -i 3 -l 9 -j h m 3 -l 1 j 6 -l
1 -j 6 -j 4 -h 1 i 2 -r g -n 1 -i 2 -i 3 -n 1 -o 4 -p d 10 c 11 3 -q a i 1 -q 9 -i 3 -h 4 -l 2 -t
5 -n 8 -1f 6 -s 9 -o 6 -k 5 -p s -l 8 -k 4 -w 1 -o 5 -l 1 -h 9 -u 2 -i 3 -j 4 -i 3 -j 3 -k 2 -j k -i
a -m 1d -j 6 -j 2 -q c -j 7 -k 2 -t 5 -j 1 -i 2 -k 2 -k 8 -l 4 -n 8 -k 2 -h 1 -j a -i 3 -k e -i 2 -o
8 -s 1 -o 6 -12 3 -j 5 -i 8 -n q -k 2 -i 2 -i l -i 9 -n a -h 4 -y c -n 11 -k 8 -n g -14 v s 1 -h 3 -j
1 -x 8 -s b -10 1 -m e k 5 -n h -m 5 -i a -n 2 -n 2 -j 1 -o 11 -j 2 -q 1 -j b -n d -h 5 -j 4 -j 8 -11
2 -i h -o 3 -k x -n 1l -q 1 -o 3 -s 1 u 5 -p 3 -i 5 -o 8 -u 9 -n 2 -j f -p 2 -u 2 -k 2 -s c -l 7 -o
j l 8 -14 9 -o 6 -m 6 -t 11 -k d -l 7 -i 4 -i m -j 1 -q b h n -t a -t 6 -l a -h 5 -n 6 p 3 o 1 -i
g -z 1f -k 8 -l a -j a -m 5 -i 2 -m 7 -i 3 -l 6 -m 6 -m d -t 5 -i b -l c -y 3 -u 5 -j a -j 1 -l 2 -i
7 -l 3 -r 4 -i 2 -n j -12 a -p 3 -l 2 -s g -i 6 -m 4 -j z -m m -l 7 -i f -j 3 -j 1 -k 7 18 5 -r 8 -k
4 -o o -i j -l 3 -o 7 -r b -p 1 -p 9 u 1 -q 2 -m e -s g -n 1 -o 3 -p u -i 2 -j 7 -l 4 -m 4 -i b -v
7 -h 1 -s 3 -x 6 -j 6 -j h -r 1 -j 2 -p t -p 1 -n b -n 1 -h 9 -j 1 -i 4 -i 9 -j 2 -k 3 -p 5 -k b -t
2 -j 7 -q a -i 4 o 7 -h 1 -u b j i -k 1 -s i -k 6 -k 5 -t 3 -i h -u 2 -w 8 -j 2 -l 6 -l 3 -l g -j
2 -o 1 -h 3 -o 4 -r i -o 5 -h 3 -i 8 -v a -o 9 -h b -r 4 -t 5 -14 9 -q y -h 7 -s 7 -h 6 -h 2 -p 8 -u
h -o h -j a -l 4 -l 1 -j 4 -j 5 -o 2 -k 6 -m 1 -m 1 -k 2 -l 3 -k t -o b -l 2 -m 4 -n 8 i 1 -o f -j
1 -i 8 -m 6 -j 7 -i e -i 3 -h 2 -j 4 -m b -n b -q 1 -m 3 -k 5 -w k -v 10 -n 1 -l 6 -m 2 -m g -o 2 -l
5 -j 1 -h 7 -i 5 -m 7 -m 4 i 9 t 4 -l 1 -m c i e -m j -p 4 -k 3 -i 5 -j b -i h -y d -h 2 -k 2 -o 2 -i
9 -s 5 -k 5 -k 6 -r g -10 d -i 1 -l 2 -u 1 -v 7 -l 3 -k 1 -o 6 -o 2 -p d -m f -o 6 -s 8 -q 5 -w d -h
2 -i 3 -n 8 -j 4 -h 6 -j 6 -i 1 -h p -j 3 -l 1 -p 1p -i 3 -m 1 -z 1 -m p -h d -p 3 -j 1 -j 2 -n o -r
2 -i n -s n -j 6 -k 1 -r 5 -q 1 -p 3 -m 6 -q 8 -i 2 -n 1 -q 4 -k 8 -o 7 -r k -m 8 -l c -l 6 -o 1 -q
4 -l u -o 9 -l 5 -h 5 -i 8 -p 2 -k 1 -k h -s 6 -q e -o 2 -m 11 -i 9 -j q -k 6 -h 7 -j 9 -h 4 -v k -n
7 -o 4 -w 4 -h 7 -i 5 -r f -j 3 -i 4 -l b -o 1 -i 12 -j 1 -l 2 -m 1 -i 2 m 1 -i 4 -m 1 -t a -o 4 -h
7 -m 4 -i 3 -16 2 -u 3 -m 6 -l 1 -u 3 -10 f i 3 -u 2 -n d -j 3 -h 5 -p l -k f -i k -j 1 -i 4 -l b -j
k -n p -t 9 -l t -1w 5 -q 9 -i a -m 4 -j 2 v 1 -o 2 -l 5 -k i -i 1 -t 3 -o 2 -l 2 -h 6 -r 6 -n n -p
1 -p 2 -i 2 -m 4 -h p -t 5 m d -i 4 -p 7 -p 6 -k j -h 7 -10 7 -m 2 -l 4 -p n -h a -10 1 -j p -k 9 -l
2 -k k -i 1 -j f -s 2 -s 9 -i 4 -k 6 i c -i f i c -k 5 -m 2 -k 2 -x 8 -j 3 -i f -p f -i 2 -i j -p
f -k 1 s f -t f -h c -j 1 -i 9 -j 8 -o 3 -l 4 -h 8 -q 2 -s 6 -m 1 -w h -n 3 -h 3 -k m -h 1 -s a k 9 p
8 -t h -j 1 -o 3 -j 1 -h 5 -l 7 -i 4 -i 4 -i 7 -p e -q c -t 7 -h 3 n j -s 3 -o 4 -i k -j 1 j 7 -h
1 11 2 -m 3 -l 6 -j 1 -i 4 -v j -m 9 -h a -o 7 -i a -l b k a -j 6 -h 1 -u b -i 9 -i c -n 3 -v 1 t
2 -o 8 -n 3 -h 2 -l 2 -i l -r 3 p 9 -u i -k b -v p n 6 q 5 -l h -l b 19 5 -j 7 -k p -j 1 -i 9 -v 4 -j
a -r 1 -o 8 -s 3 -l c -t h -14 g -n x -h 7 -o 2 -k 1 -k 9 -l f -j h -i 7 -u 1 -o d -l 4 -p j -11 4 -j
b -k 1 -k o -o 14 -i 7 -l 7 -q 1 -k 1 -m 1 -q 1 -i 3 -p 4 -l a -i 1 -s 2 -j 7 -k 2 -k 9 -i 9 -h 1 w
2 -u 6 -o 5 -i 7 -l k -1g 3 -l 6 -w 8 j c -m b -s a -i 1 -s 6 -j b -y 1 -p 1 -l 3 -x 7 -p 6 -j 4 -u
4 -p 1 -l 9 -k 5 -k 6 -m c -m 3 -j q -o 4 -k e -p 9 -k 2 -n 3 -q 7 -m 3 -l 6 -i 3 -i 4 i 1 -q c -k
9 -i 2 -k 6 -p g -i 3 -r k -k 5 -m 1 -k 3 -t 14 -j 1 -i o -n f -m w -k 5 -p l -q e -h c m 4 -k k -j
4 -i 5 -r 4 -j b -w 1 -i f -k 5 -i 8 -i 3 -t e -t h -l 7 -i h -n 1 -i 1 -q p -l j -j 6 -i 6 -l 3 -o
5 -i 2 -w 4 -v 6 -l 9 -o g -n d -i 1b -l 9 -j 1 -o 2 -m 1 -10 3 -o 1 -n 8 -j 9 -s 7 -m 4 -p 5 -j p -h
4 -l a -w 6 -l a -i a -i 1 -k h -l i -i j -k 4 -m 3 -s 3 -q 8 -t 1 -n e -l d -p a j 7 -j b -l 6 -q
2 -k 6 -m d -i 6 -y 1 -j 3 -s 9 -q 4 -k 8 -w 3 -l 3 -k j -l 10 -i 2 -n 9 -k 2 -k 1 -j 5 -t 1 -i m -t
5 -n 2 -p w -l a -i 2 -m b -j 1 -i b j 2 -l 4 -k 1 -p 3 -k 9 -o 4 -l o -l 5 -o e -k 3 -h d -k 3 -j
2 -t 7 -r 6 -s a -l 6 -p 1 x 7 -o b -h 6 -k 1 -p 2 -i 2 -j 3 -n 6 -i n -j o -q 4 -w o -l k -p 7 -o
a -k c -p m -i b -q 1 -i 7 -i c -u 1 -h 2 -j 6 -h a -l 8 -m 6 -m 6 -j 7 -j f -l 7 -p 2 -m g -m 4 -o
i -j 8 -m 3 13 6 -t 5 -l r -h e -i 2 -r o -l c q 9 -i e -i 3 -j g -o 1 -i c -j 2 -l 7 -l 5 -j m -w
3 -16 k -i d -h d -i 6 -k 8 -i f -n 8 w 3 -r c -i c -j 5 -o b -k d -l 8 -h 7 -i 6 -i 1 i 2 -u b -w
3 -l 5 -l 4 -k a -t 4 -j 4 -i 2 -r 4 -h 1 -q 1 -j 2 -s g -r 5 n h -k 6 -l f -j 2 -h 2 -h 7 -l 6 -i
2 m 8 -j 5 -l 5 -n 1 -s 1 -h 2 -p 5 -i 6 -i 4 -q 7 -m 5 -k b -p 5 -h a -h 5 -i 3 -k j -n 2 -j 7 -m
1 -l 7 -s k -u 8 -i 8 -j 2 -p 5 -o 5 -w 6 -h s -j g -s 4 -j 4 -k 4 -j 1 -n 4 -u 8 -y 6 -j 1 -j 3 -p
1 -n 4 -j 4 -k s -n o -j d -i 8 -t 4 s 4 -o 1 -z 5 -k 4 -x 2 -r l -i 6 -k 3 -l 1 -k 6 -i 7 12 5 -k
1 -l 2 -p 3 -h 3 -t 3 -i 3 i 9 -k 3 -i d -l 5 -l 7 -j g -i 1e -p b -n h -k 8 -n 5 -h 7 -m 2 -n o -n
8 -j 5 -n i -h f -k e -h 3 -k p -k 1 -i 4 l 2 -s 9 -m 3 -k 8 -i q -i k -v d -l 1 -m 5 -s 8 -k 9 -s
6 -10 a p 6 -n 5 -o 5 -v 5 -q 2 -h 5 -n i -r 1 -i d -m 8 -p 1 -n 4 -k w -p 8 -k b -j 5 -l b -v 1 -j
3 p 1 -j 1 -m 7 -o w -i 4 o 9 -t 5 y a -m 5 -l h -k 3 -t 2 -10 2 -l 1 -j b -h 5 -n f -k 2 -s 2 -i
5 -i 6 -l 4 -p 8 -i 2 -h q -q a -h 9 -2c l -r 2 t r -k 3 -15 l -h 6 -l 1 -j 9 -o 2 -j 3 -i p -l 9 -i
8 -p 14 -s i -t 4 -l 8 -t p -m 8 -l 2 -h 2 -u 4 -n 4 -m 1 -h 2 -j b -i 2 -m 1 -r 3 -l 1 -j 1 -1d 4 -m
1 -15 7 -q c -l 7 -h b -j 3 -k d -q 5 -j j -n e -l 7 -i 5 -m 1 -q 5 -n 4 -j a -k 2 -l a -k f -l e -k
8 -o 7 -j 8 -r 19 -l 6 -s 4 -p f -k h -h 4 -i 4 -h 2 -s h -v 2 -l 6 -11 8 -k 1 -j 4 -k 5 k 4 -v 2 -n
h -h 2 11 4 -q m -m 3 -i 3 -j a -m 3 -j 6 -i 3 -l 2 -1b a -m a -w 4 -m 7 -l d -l 1 -i 7 -h 6 -n a -n
a -j 9 -j d -k 7 -o 4 -m 8 -i 9 -i 2 -m b -j 5 -l 3 -j 2 -j 2 -l 1 -m 9 r a -i 3 -s 1 -n 7 -m 2 -q
p -k 5 -n q -h o -i 1 -k 1 -i 6 -o 3 -l j -l b -p 7 -r 4 -n b -k 3 -y a -i 8 -l 1 -u 8 -o 2 -11 a -m
m -w a y 8 l 5 -j 5 -n 9 -s 5 -q 6 -k f -i 3 -k b -m 2 -h 9 -u 1 -m 4 -k 1 -h f -r f m e -q e -i 2 -h
d -i 6 -o 1 -w 1 -m 8 -i 9 -o 1 -r 6 -k 5 -n m l 1 -i 9 -r 7 -j 3 -j 2 -p 11 -m 6 -i 7 -k j i 6 -j
3 -q 4 -o e -k 9 -i o -q 6 -l 3 -k b -l 2 -q 3 -r 1 -n 9 -k 1 -j 2 -l 2 -r 5 -p d -j 2 -h 2 -p 5 -j
8 -i 7 -i 2 -i 1 -o 3 -n 7 -m b -n 2 -l 9 -o 3 i 6 -p g -m 6 -q 2 -j 1 -j 6 -l x -h a -i 8 -q i -m
6 -s 8 -j i -k 2 -1a a -l b -k 7 -n 9 -t 7 -p 8 -p 3 -o 2 -l 1 -l 1 -h 4 -t f -k k -o a -11 2 -i a -i
5 -h d -w 3 -l 1 -n 4 -m 5 -j 2 -i a -10 e -v 5 i 2 -h 19 -i 5 -j 4 -r 1 -y 5 -j 7 -n i -k 1 -v 3 -i
3 -u 12 -q 7 -i a -x 5 -j a -l 4 -s 1p -j 8 -h 3 -h 1 -r a -i 5 -z 8 -j 3 -s 6 -k 2 -s 2 -k i -k s -l
4 -u 5 -q 5 -j 4 -o e -i 8 -p 9 -m 2 -i 6 -m 1 -u 1 -i 1 -n 1 -p 9 -p c -i 6 -s i -n b -r 6 -m 1 -u
f -j d -m c -m f -n 1 -j f -s 4 -p 2 -z 2 -z 7 -n 2 -q h -h 1 -q 5 -i 8 i 1b -n 6 -o 1 -l 7 -l b -m
c -p 1 -i 7 -n 7 -r 1 -m 12 -y 9 -p 2 -o 3 -s k -i 2 -k 1 -q b -n 8 -q h -i 2 -n 4 -19 i -i 5 -q n -m
4 -q 1 -n 6 -i 1 -m h i 5 -i 1 -y 5 -j 7 -h b -m b -i 1 -j b -i f -l 8 -i 1 -l c -l d -h 6 -l a -h
7 -n 6 -j 1 -i m -w e -k 5 -p 4 -l 3 -i 8 -j 2 -j 3 -s f -o 2 -i 6 -o f -i 6 10 e -j 2 -u 2 -i a -16
4 -m 1 -s e -l 8 -p 9 -m r -p 6 -k e -o g -l k -o e -s 5 -m 9 -s 1 -i 7 -h 5 -h a -q a -i c -k c -r
a -p 4 -k 4 -n 2 -k 1 -j 5 -l 5 -j i -q 1 -i e -j 5 -n 6 -o 2 -i 8 -l 1 -k 4 -i 7 -j 1 -n 2 -k c -p
3 -i 1 17 2 -h 1 -p f -k 7 -x 8 -k e -k 3 -l 3 -i i -l 7 -v b -j 2 -h 7 -o b -j 1 -j 8 -m 4 -o 8 -o
5 -t 3 -n 3 -q b -i 2 -m 9 -i 2 -12 c -r e -p 5 -k 7 -j 8 -h 3 -l g m 3 -q 5 -j 9 -n 3 -i p -p 1 -q
m -h q -n q -o h -o f -p 2 -1a 6 -k 4 -m a -j d -t 2 -o 1 -l 3 -i 1 -m 1 -j n -i 8 -m c -i 8 -2j i -k
1 -o 1 -q 8 -j 3 -m q -k g -s 4 -m 7 -k e k f -m 3 -i 1 -z 7 -r 7 -n 1 -r t -n b -h 2 -t 6 -o 3 -t
8 -j 9 -v 2 -o a -h 2 -k 5 -n 1 -n 3 -t 2 -n 6 -n a -j m -j 1 -r 1 -k b -q 2 -l 6 -n a -i 3 -i r -h
2 -n 2 -q 1 -j 4 -j 1 -k 8 -j a -i 2 -o 3 -1f k -r 5 -p 1 -j 5 -n g -j u -m l -h b -s d -h e -j 9 -o
7 -s 9 -r 4 u e -o o -k 3 -k 5 j g j 4 -p i -o 11 -m 5 -h 6 -r 6 -o 6 -h 2 -v d j 2 -m 7 -k 3 -j 9 -k
3 -i 1 -h 2 -p 4 -l 1 -j 3 -j i -p 5 -u 5 -l 8 -j 3 -x 1 -m 6 -n 1 -k 8 -i 1 -i 8 -l g -j 1 -i 2 h
8 -p 1 -i 2 -q 2 -q 7 k 5 -i k -w 2 -p 9 -m 1 -i 8 -o e -l b -o 3 -i 2 -o 3 -o 4 -n f -r 3 -l 3 -j
e -p 5 -k 8 -m 5 -i 5 -i 1 -r b -h 1 -m b -i 6 -h 7 -i 5 l c -i b -h 1 -m h -t 4 -l 2 -i 9 -l 4 -i
r n 4 -j 4 -m d -o e -k 3 -l 8 -m 6 -j 8 -j 9 -o 3 -t 9 -k p -l n -i 1 -q 1 m 2 -i 8 -i 4 -n e -m
6 -n 1 -z 6 l 3 -r 5 -l 1 -t 2 -l 6 -t q -v 4 -k 2 -i 3 -x 2 -k 1 -p 7 -t i -l 7 -o 6 -p 3 -m 2 -r
7 -l 1 -r 7 -l 7 -i n -n h -v g -j g -m 3 -k g -q 6 -o 6 -j 1 -j 7 -q y -r 4 -i 2 -h 7 -k 7 -m 1 -r
3 -q e -v 4 -l c -j h -k 3 -m 1 -k 3 -h 5 -j 7 -m 7 -o 4 -h 2 -m 2 -h 6 -j 9 -p 4 -h g -r g -y 1 -h
c j a -l g -j 3 -l c -m 1 -t 3 -o r -l 4 i k -t b -h 5 -k 1 -q 1 -h b -i c -m 1 -l a -m 6 -p 4 -j
l -q 4 -i 2 -k 4 -i f -j 7 -j p -q 1 -m 2 -o 8 -h 7 -j m -k i -l 2 -s 4 i 3 -r a -l b -o 5 -t 4 -k
6 -o a -m 2 -n 1 -m 1x -q m -k 1 -l 8 -u 9 -k 2 -i 9 -i 8 -n 8 -n 1 -i l -m 6 -i h -l 2 j h -l 4 -p
8 -n e -l 6 -o 9 -n c -h 7 -j l -r 7 -x 1 -h 5 -l 2 -j e -h 8 -o a -z 4 p m -i f -i 2 -o 2 -h j -n
d z 5 -o n -k h -j 5 -k 3 -l 8 -j i -j e -r b -i 8 -i u -h 1 -o 3 -j 2 -n 4 -i e -i 4 -k 5 -k 7 -h
2 -j 4 -u p -l p -z n -j g -t 2 -i 2 -v 3 -o s -m 7 -y o m 7 -j c -l 1 o g l d -k 1 -i 1 -k 2 -o 7 -j
1 j 3 -i 5 -q 7 -q 4 -s 2 -o 2 -n h -k r -r 5 -q f -j 1 -t 2 -o o -m u -l 3 -i k -o d -o 9 -m 5 -j
2 -h 3 -12 7 -k p -n i -j 2 -s 4 -m 1 -p 1 -q 1 -l d -11 b h 1 -i 3 -q i -q 2 -h 1 -j 2 -n 3 -j 7 -y
b -m 2 -l d -i b -h 8 -p 9 -q 3 -l 9 -l 2 -r 3 -k y -k e -q 5 -p 1 -l 9 -q 5 -n 4 -h c -k 5 -i e -m
6 -p 1 k 2 -i 3 -j 1 -j 3 -i 4 -h 7 -17 7 -i g -x 3 -j 2 -n 4 -i 1 -j 1 -h 3 -s 5 -y i -l n -i 1 -i
d -h e -s 1 -v 1 -1c 6 -r 2 -l 7 -m n -v 2 -k 4 -q 7 -j 2 -i 1 -i 7 -y 3 -v 5 -m 8 -j 1 -j 9 -j b -l
2 -l 1 -n b -o 8 -i a -l 1 -k a -l c -i 2 -k 1 -v b -i d -m 5 -p l -j 8 -l e -t b -q 1 -i 1 -t 8 -u
7 -j 6 -q 5 -l a -j 1 -k 5 -r b -l 3 -t i -x 2 -i a -m 5 -i 1 -i 6 -h e -p 4 -l 5 -i 2 -m f -n 4 -j
a -i 2 -i 3 -o b -n 1 -r r -h a -l 9 -o 1 -h 2 -i 1 -k 3 -i d -j 7 -h 2 -m 8 -i 8 -j d -j 6 -p b -k
5 -j 5 -h 7 -k 4 -m d -i 5 -m 8 -n 1 -x 1 -k 5 -l 2 -t 8 -u 2 -p 9 -m 3 -j 2 -i 7 -m q -i 8 -o a -i
8 -j 9 -n e -i 4 -i 6 -k a -k e -h 7 -q 6 -z 16 -o b -j q -s 5 -k 4 -m 4 -h 5 -k 2 -j 1 -i 2 -i 1 -12
c -n 1 -l 5 -o y -i a -i b -j 8 -q g -m r -i 5 -r 2 -j 3 -i 7 -o b -h 3 -v 9 -m b -k d -k 1 -j 1 -j
e -h 5 -k m -i h -s 2 h 1 -o n -i 3 -n 1 -i b -j a -h 9 -j g -r 3 -r 5 -q h -j 4 -j 6 -j 1 -m 6 -n
9 -n 1 -h n -k a -h 3 -l 8 -w 2 -m 9 -x 5 -i 2 -r a -v 2 -l 9 -n 1 -k g -k 7 -j 2 -1t 8 -k 1 10 d -j
1 -k 7 -q f -q 1 -h 1 -k 8 -m 5 -j v -r 2 -j 3 -j 2 -k a -n c -n 5 o a -m 1 -p a -j 5 -h 1 -n 2 -n
7 -n 1 -h c -v 4 -o 1 -i 9 -k 9 -j y -t 5 -s 8 -u 7 -r c -l 2 -n 3 -o 6 -l k -j 5 -l 8 -j 6 -l 1 -p
c -l 4 13 a -j 4 -t d -12 3 -l p -i 1 -j 3 -s 3 -i r -i 5 -j 1 -n 6 19 e -o 5 -p f -o q -k k -k s -o
1 -r 2 -p 4 -i 9 -k d -r 9 l 2 -s 1 -h 2 -j 2 -i c -p c -n a -n 1 m 3 -l 6 -o 5 -p 4 -j 7 p k -n 1 -i
2 -m 8 k 2 -m 2 -z 2 -j d -t 4 -i 2 m 2 -k c -n 3 -n w -t 1 -q 4 -p 2 -p 2 -i 6 -w 1 -v e -l d -i
4 -j 9 -r 3 -q c -k d -h 7 -11 1 o 8 -i d -m 6 -o b -15 6 -i 7 -k 2 -l 3 -l a -r 3 -2e 1 -i a -t n -k
e -k k -j 1 -k 1 -i 2 -h 4 -l h -p 3 -i 8 -i a -11 f -i 7 -x 2 -j 4 -q 3 -q 4 i 9 -l e q 1 -l 2 -i
3 -l 8 -k 4 -h q -j a -k 4 -k 6 -i d -p 3 -t 6 -j 2 -i 2 -u 2 -l 1 -h 5 -n 2 -n 3 -m 1 -i c -n b -n
h -q 2 -u 1 -h 8 -n c -i g j 8 -r 2 -10 d -i a -h 5 -i 3 -j 1 -s 6 -j d -k d -p 4 -w c -r 2 -l 5 t
3 -k 6 -k 1 -i k -i 3 -j f -o j -k g -k a -j c -m e -i 1 -n j -q 7 -j 2 -k 3 -k b -o 6 -w 2 -p j -l
a -m c -p r -w 6 -o 1 -i 3 -i 6 -z e -m 8 -r k l c -14 6 -k 2 -i q -x b -l 5 -h 4 -k c -m d -k 1 -q
o -j 4 -i 1 -m 8 -q m -m 1 -o 1 -o 1 -i 1 -k 5 -j 1 l n -m 6 k 1 -k 6 -r 2 -13 5 -m 8 -k 2 -i 3 -o
2 -p 5 -s 4 -k a -n 2 -q d -x 6 -h 8 -u c -i 6 -u 1 -i 4 -l 4 -i 6 -q i i 1 -q 3 -r 6 -j 4 -m 3 -l
5 -s o -j 3 q 7 -j 6 -m c x m -r 1 -i c -o 9 -l m -k 1 -h 2 -r d -j 1 -r 6 -l f -h 9 -j n -q 2 -h
d -i 5 -m c -n 3 -l 4 -n 12 -j 4 -q 4 j d -k 5 o 1 -s n -l g -q 9 -i 8 -j 4 -j a -m c -15 9 -o 1 -u
8 -i 9 -k 1 -j 4 -j 7 -i i -j 6 m 4 -o 1 -j 5 -o 6 -i 8 -o 3 -i 6 -n 1 -j d -l 4 -t 6 -i 5 s 1 -k
9 -j b -p 5 -m 4 -i a -k 8 -j 1 -i 5 -h 1o -i 4 -l 2 -k p -h b -m l -y 1 -o 2 -h 5 -t i -v 2 r c -k
h -i 12 11 b -j f -m 5 -j 7 -h 1 -t c -o 7 -p 5 -19 2 -j 1 -t 4 -h 5 -i d -m 1 -k 3 -h 7 -j 1 -n 5 -m
2 -j 7 -k 3 -h 9 -l e -i e -j 3 -w 2 -10 8 -19 7 -m 1 -t 7 -j m -i 2 -k c -j 2 -j s 1q 7 p 1 -k r -l
3 -i 2 -j h -17 2 -u 3 -l 6 -q 1 -u 9 -j 6 -j 2 -k 1 -l 4 -m i -i 7 -h d -n 9 10 2 -o 8 -i j -h 5 -h
d -i 8 -i k -o i -j 7 -q 4 -o 5 -k 4 -h 1 -l 8 -w 1 -h m l y -h n -j 6 -i 1 -k 8 -p 2 -12 2 -i m -p
6 -o a -j 4 -x 2 -i 8 -s e -q 5 -p 3 -m 2 -j 3 -k 2 -n 5 -k 5 -k d -v 5 -p 5 -k d -u a -l 8 -k 4 -j
7 -k n -k 2 -n 5 -18 9 -j l -h 1 -q 4 -p 2 -l 9 -i 1 -n 4 -o 1 -i 8 -q 3 -m 7 -i g -p 1 -w 4 -n 1 -h
4 -m 8 -m 6 -p x -p 6 -h 6 -i 5 -o i -j i -k k -k g -i 5 -j 2 -q 1 -h 2 -h b -q p -i 2 -r 6 -l 3 -j
1 u 1i -o 7 -o 8 -i c -k 2 -h i -i 5 -n 1 -m 3 -m 4 -k 4 -x b -j 3 -h 3 k 3 -j 3 -i 2 -n b -s 7 -j
1 -o 5 -m 6 -h 7 -x 5 -q a -k 1 -s 3 -i q -j h m 3 -k a -i 4 -i 1 -s 1 -n v -t 1 -k 6 -j g -i i v
c -h 4 -n 2 -m 3 -q 8 -r 4 -h 6 -j 6 -h 2 -l 3 -m c -k 2 -i 3 -p 3 -l 8 -i k -h 9 -11 4 -x 4 -s 5 -u
4 -m 1 -r 3 -i 8 -v a -p 8 -l a -s y -t 1 -i f -r 1 -l c -k 7 -q 1 -k 8 -r 4 -j 1 -r 1 -i 4 -m 2 -i
j -z 3 t 4 -r 2 -i a -j 8 -m 1 -q a -n 7 -1m 3 -m h -o b n e -r a -w 7 -h o -k 6 -v a -j 2 -k 2 -i
6 -l 6 -k 2 -q j -o h -j 4 -l h -i 1 -i e -j 1 -h 7 -j 1 -q d -q c -o l -o h -n 8 -p 4 -z 6 -k j -n
1 -l 3 -k 1 -q e l 4 -h 1 -i 6 -j 1 -k 5 -h 8 -k d -j 1 -q a s a -i 1 -i i -i c -h 1 -11 5 -z 2 -u
2 -o 11 -j 2 -l 7 -h a -m b -l 1 -l 1 -i 6 -27 3 -n b -i 9 -j 5 -n 2 -i b -n 4 -n 4 -z 2 -l 3 -h 2 -l
a -j 5 -m 2 -h 2 -j 4 -q 7 -l 4 -j 4 -k 7 -x l -q 9 -h g -o 3 -t 3 -r 1 -l 5 -i 8 -i a -p h -r 5 -k
1 -i 2 -i c -k 5 -l 7 -i h q 3 -i 5 -p i -l 4 -i 5 -i 2 -s c -p 4 -u 1 -r 2 -h i -j b -h 2 -l 1 -i
a -l 5 -j 9 -18 6 -v e -k 4 -k 2 -o 1 -p 3 -q 1 -o 2 -n 1 -i 8 -k 5 -n 7 -i 2 k c -h 8 -n 4 -i 4 -l
1 -j a -o 1 -j 3 -u 4 -q 1 -o 1 -k 9 -j 8 -i 10 -q l -m 7 -p 4 -m 2 -k 1 -j 3 -i 8 -j 4 -n 7 -n v -n
3 -p r -j 4 -l 7 -x 3 -l 8 -m i -m 2 -o 7 -15 5 -i 7 -k d -m 7 -j b -s 2 -j 1 -m a -l 1 -h 8 -j 3 -l
d -o 2 -l 2 x 8 -j c -s 3 -i 3 -l 6 -i 6 -10 7 -h 2 -l a -o d -l 1 -m 5 -v f -j 4 -j 5 -q 4 -q 2 -h
1 -l 5 -19 4 -j 1 -n e -m 9 -t 4 -h 1 -o 4 h 1 -n 5 -i 9 -l 8 -i 6 s a -l g -k i -o h j 4 -n 2 -k
4 -m 6 -j 9 -p b -i 7 -u 7 -m 3 -l n -p 6 -r d -r 8 -p 3 -j 5 -k 6 -k 5 k 8 -n d -q 1 -p 2 -l 6 -h
c -n 5 -i 4 -i 2 -n 7 12 3 -l i -11 4 -i b -m 1 -m 2 -l 3 -o 3 -i 1 -17 5 -o 8 -l a -n 5 -i 2 -k 9 -s
2 -j 9 -l r -m 2 -s 6 -l 2 -p 8 -k 4 -t 9 -j 4 -w 5 -n 8 -i e -i 8 -u 2 -l 2 -w h -v b -k s -m p 10
f -n 4 -k 1 -n f -j 4 j 2 -h 1 -j 8 -i 5 -j 1 -q a -q 3 -o a -j q -o 2 -j 7 -n 5 -h 5 -x 6 -j 2 -h
4 -o 4 -o b -j 2 -j b -s 9 -s 9 -o 1 -l 8 -j 6 -n 1 -n 7 -i 4 -h c -m y -j 6 -j 6 -o 6 -l q -j 3 i
3 -k 2 -j 7 -n 7 -i d -j 2 -p g -i 1 -i 1 -m e -j 1 -j 4 -k 2 -n 3 -k 4 -j h -l 6 -i 2 -u 5 -12 1 -i
c -v 2 -k 1 -l 1 -p b -l a -m 6 -m 9 j 5 -h b -q 1 1d 9 -i 1 -l e -v h -j 2 -p d -k d -i 9 -j 3 -m
6 -j 2 -j i -i 5 -r 4 -p 7 -p 6 m 4 -i 2 -v a -q b -p 9 -i g -m 5 -n i -i 3 -m 2 -j b -n 8 s 7 -l
8 -k 9 -k 9 -1e 4 -p 6 -o 2 -v 3 h a -q b -i 7 -l 1 -m 5 -m b -o z -r a n 5 -i 6 -i 3 13 5 -h 8 -h
6 -j 8 -u e -u 1 -m 1 -l 4 -m 2 -p 3 -h 3 -p 1 -n k -n 1 -i o -m 2 -u 1 -h 5 -r r -q 7 -q z -n 1 -i
2 -o 8 -m h -s 3 -r 4 -k 5 -i a -h 2 -11 2 -t 7 -z 8 -j 1 -i 4 -i z -m 6 -u c -o 5 -t 2 -n a -m d -p
d -p 3 -t k n 1 -m 2 -i v -i 8 -i 8 -s 2 -n z -t 2 -j k -m a -j 2 -q 1 -j b -s d r 6 -l 9 k i -m 8 -u
d -p q p 2 -j 6 -k 7 -i 5 -i 2 -h 1 -v 2 -s 2 -y 8 -n 9 -j 8 -i 4 -h 1 -m 3 -j 3 -i 3 -l 4 -p 3 -r
d -i 2 -n 3 -u 1 -h 5 -p i -n 9 -l 3 -n a -u 4 -q c -o m -p 2 -n 5 -k 6 -l c l 4 -s k 10 l -n 7 -k
3 -i d -n 9 -h 2 -n j -s 2 -k i -u 2 -h p -l 7 -u 2 -k 5 -q q -k 8 -m 1 -k 1 -j 10 -p a -u 2 -i 7 -m
1 -r 3 -s k -j 3 -i x -r 7 -j i -h 3 -q 4 -o 4 -j 1 -o 8 -j 4 -s 8 -l 4 -l 6 -l 1 -k 1 -o 12 -n b -j
e -o 6 -x f -k 1 -13 1 -h d -k 3 -j b -q b -s 4 -h 4 -j 1 -l 6 -m 4 -i 6 -n 3 -k p -k 5 -h 9 -j 4 -s
9 -l 7 -j j -i 2 -j 3 -o c -r 8 -i 4 -q d -r k -j 6 -i 5 -l 2 -m 2 -h 4 -j 7 -i 4 -s 5 -i 1 -i 8 -i
d -k k -i 2 -y 5 -v f -k 8 -j 1 -m 4 -n 7 -q 3 -q f -m h -m 2 q 7 -k g -l 3 -n 2 -l 1 -i 5 -p 3 -i
2 -j 9 -k 1 -n v -k 1 -i 6 -i 2 -j b -r 9 -k q -r 7 -p b -p 6 k 13 -m 5 -m 6 -l 7 -m 9 -h p -m 6 -h
3 -j 4 -p 1 -i 6 -m 6 -k 3 -r 3 -o 3 -m v -k 4 -1d 9 -k 4 -i g -w a -m h -j i -s 3 -i f -m 3 -h a -i
7 -j 9 -j 4 -n e -j 5 -k 3 -j t -j 7 -q 6 -k 1 11 5 -i 5 -o 5 -h n -n 3 -t 1 -l 1 -17 c -m 6 -i f -l
5 -j 6 -q i -i 2 -x 8 -j 6 -x d l c -n m -p c -i 3 -o 4 -j 1 -o i -k 6 -i e -n 7 -w 4 -n 1 -l 1 -q
1 -l 8 -i 1 -s 1 -l 4 -p 2 -j 5 -o 3 -o 6 -i 2 -p 7 -i 3 -k 5 -s u -k b -1e 9 -i 9 -i o -r 1 -j 2 -m
1 -m 5 -j 15 -p c -h 2 -k 5 -i 7 -j 6 -o n -j 3 -j 9 o 2 -l 3 -p 3 -k b -j 4 -q 5 -h j -t 1 -k 1 -m
2 -m 4 -s 6 -i 4 -y 7 -i a -l 1 -k a -h e -j c -k 2 -o b -s 3 -i 6 -r 6 -h d -u f -k 1 -k g -k f -r
3 -p e -t 5 -p b -h d -l j -n 1 -q 3 -u 8 -n c -i 9 -t 1 -x y -j h -p i -j 5 -l 3 -j 4 -11 2 -p 4 -q
2 -m 8 -v 2 -h f -z 6 -m 8 -j 1 -l 7 -i 1 -k 4 -o e -j v -m g -j 3 -l 3 -u 7 -m 2 -v 2 -i 1 19 b -o
n -p 3 -m 4 -j 2 -i 4 -m 2 -l 7 -m 7 -1e 4 -q 8 -p 9 -j 7 -x 6 -n 4 -q 7 -l 2 -n a -i 7 -l 1 -r 1 -i
7 -r 2 -k 2 -l 3 -i b -j c -l 3 -i 9 -i 7 -i e -h 4 i 3 -k t i 7 -u 3 -k 1 -k 9 -j 3 -i a -o 4 -o
2 -j b -q 1 1d a -i 6 -m k -u j -p 4 -j b -j 3 -l 2 -p u -12 1 -k 1 -k 7 -o 7 v i -o 8 -i i -k f -p
i -n f -k s -m h -h e -i i -i 1 -l e -k 2 -k 1 -l c -o 7 -o 4 -j e -k 2 -j 2 -u 9 -v e -x 5 -h 4 -o
7 -i 1 -r 2 -t o i 2 -k 1 -p 6 -j 6 -k 3 -q 5 -n 3 -k l -n 7 -m 1 -i 3 -s 6 -h b -i 2 -k 7 -i 7 -18
17 -k e -q 2 -l p -j 4 -v 1 -j 3 -k 5 -y t -q 4 1o 6 -o 1 -i 6 -k 5 -t 7 -r 5 -p 4 -h b -l i -i 2 -i
9 -k b -o b -q 6 -l 3 -n i -k 1 -i 7 -h 6 -o a o f -j 5 -q 5 -h 3 -r 3 -k 5 -k 8 -o 1 -i c -r 2 -u
4 -k 1 -i 1 -k 3 -1y 1 -j n -k 4 -t 5 -k 3 -l 7 -m 2 -n 4 -t d -i 5 -k c -r 3 -i 6 -l 1 -h a -i f -i
3 -n 9 -j 4 -n 4 -l 2 -n 5 -k 3 -h 6 -h i -k n -k 6 -r c -k 4 -i b -m 6 -i 3 -i g -j 8 -o 1 -i 2 -m
7 -k 7 -l 1 -j 1 -i m -20 8 -m 3 -q e -o 3 -k 5 -h l -j 3 -m 2 -k 6 -m e -l 1 -n 6 -q 3 -m 1 -t 3 -j
2 -j 9 -q 3 -l d -o 1 -x a -k 1 -n c -m 2 -n 10 -l 3 -i 7 -t 1 -k 6 -q 4 -s 6 15 1 -i 2 -l c -i 6 -h
8 -j c -j 3 -t 8 -o 1 -j 7 -n 6 -j 6 -i 5 -i 2 -w e -r 9 -m k h b -o 4 l 4 -m 6 -p 9 -h 1 k 4 -h q -z
1 -h 3 -12 i -s 1 -x d -m 5 -12 3 -i 9 -i 6 m 1 -n 2 -h 3 -t 4 -j t o 3 -h 9 -m 8 -j 5 -y a -j h -k
i -j p -r 3 -l 4 -13 6 -l 5 -n 3 -l 7 -j 4 -o b -x e -i 1 -n d -h j -t f -10 1 -r 7 -s 8 -i 7 -p 7 -j
7 -o 2 -h 2 -k 8 -m i -p f -r 2 -i 4 -l 2 -l 6 -i 5 -r q -j 5 -j 1 -l 4 -n 1 -m 4 -n 2 -r 1 -i 8 -j
4 -n 1 -y 1 -o g -w 3 -v g -j 6 -t a -t 6 -i 3 -v 2 -l h -n 3 -k c -h 6 -q 3 -j 9 i 3 -m 3 -i b -j
2 -l 9 -p m -k 2 -v 1 -13 5 j a -q 1 -m 6 -r 1 -v 7 -k 5 -h e -j 3 -q 2 -i 2 -i 1 -m 4 -i 5 -l 4 -o
1 -q 2 p 1 -w 3 -k 4 -h 8 -m g -o 3 -h e -h 2 -k 1 -i 4 -q 4 -j 8 -j e -k 1 -m 1 -o 1 -h 2 -v 2 -v
5 -i b -j s -h 1 -k 4 -k 5 -j 1a -j d -n 4 -l b -i 1 n 4 -m m -l 3 -o c -i c -j 5 -i 5 -k 12 -k 5 -n
5 -n b -i 5 -j 3 -q h -p 8 -10 a -j 9 -h 3 -p 2 -o 3 -u o -u 4 -j 1 -n q -h 9 -y 9 -m 2 -n 1 -1c u q
8 -o 3 w h -s p -m d -n 1 -p c -h 3 -i 3 -j h -l a -1d y -v d -k 1 -l 5 -l 3 -j f -j 2 -s 3 -o 5 -l
3 -i 7 -k 3 -o 2 -n d -j f -j 9 -p 9 -j 6 -j 1 -i 1 -r g -k 1 -m 8 -n 7 -i 2 -s 2 -q 4 -r a -j a -i
c -i 8 -k f -i 2 -i a -p t -k 9 -j 3 -k c -l b -i 4 v 3 -v 3 -k e -i 8 -w 2 -n c -l g -i 5 -l g -q
5 -j 7 -m 7 -h 3 -u 1 -n 2 -10 5 -l 3 -i 3 -j 5 -i 5 -m 2 -r 7 -j 4 -l 4 -p 1 -i 9 -m 1 -i 8 -l 3 -j
a -h 7 -q d -l 1 -m 5 -p i -n 2 -i 1 -l 2 -j d -j 8 -l 8 -i 1 -j 4 -l 1 -n 1 -j 4 -m 2 -p 9 -l 5 -j
d -l 1 -k 2 o 2 -x 2 -s 5 m 6 -n a -1i 2 -l 4 -m a -p 2 -j 1 -i 7 -j 1 -j b -q 5 -s 2 -i 2 -s j -1i
7 -p 5 -q a -v 1 -i m -p 5 -j b -j 5 -q 2 -h 2 -n 7 -l 4 -o 1 -r 6 -10 2 -k 2 -q 2 -r 2 -m 11 -n 3 -h
e -t m -l 4 -q e -l k -q a -i 5 -w 8 -p c -s 2 -q 6 -z 1 -p 9 -l 3 -h u -m 1 -m 1 -k 6 -v 1 -m 3 -j
6 -i a -12 4 -i 5 -u 1 -q 3 -h b -m 5 -s 3 -i 2 -i d -k 5 -i k -l a -p 2 -k t -z 5 -n 3 -n h -l 2 -n
4 -q 2 -h 5 -h 5 -l 3 -h 4 -t 2 2e 3 -r 3 -x 3 -m 3 -k 2 -w v -o r -m b -l a -u 1 -n 4 -k 1 -m 5 -k
c -j 3 -p 1 -j a -m 1 h 3 -v 2 -v d -l 3 -k 7 j 7 k 1 -m 1 -l 4 -q 9 -j 1 -h 2 -k e -l 1 -r 7 -l 2 -h
3 -k 3 -h g -m 3 -h 2 -m 1 -i 2 -k j -p 3 -j 2 -j 6 -q e -l 8 -j n -k k -m 8 -l 4 -o f -i 3 -n 1j -o
5 -16 4 -k k -l 6 -q 1 -n t -n 3 -u d -m 5 -k i -j r -i 7 -j d -t 8 -r 2 -h 1 -i 7 -j 2 -p 7 -k b -j
9 -j h -l c -i 4 -p 5 -p 1 -n 9 -k c -k f -s 3 -l 2 -i 4 -m b -s 7 -k 4 -p 7 -h 1e -n c -j h -h 1 -m
6 -p i -m 4 j a -i c -n a -i 8 -n 6 -i 1 -j 2 -r e -m 8 -p 8 -t 5 -k 9 -m 9 -h 1 -j 4 -i 14 -n 5 -h
4 -p p 16 o -1e e -h k -k 3 -o a -o 2 -s 9 -k 2 -i 5 -v j -n 6 -t 5 -r 1 -m 4 -m 1 -o f -h 8 -n 6 -j
2 -q 2 -k j -i 3 -h 5 -o 1 -m 3 -w 7 -j o 1b 2 -h 7 -w 8 i 4 -n 6 -i 5 -r 3 -i 7 -l 1 -j 4 -q g -t
1 -i b -t 7 -s 1 -m 5 -i 9 -o y -i n -h 4 -k 4 -h 4 -t 7 -k 3 -k 3 -l 2 -j 1 -l 8 -1b 2 -n 5 -m 3 -i
2 -p 6 -h e -11 5 -h m -n 4 -l x -11 a -r 4 -k 4 -k m -m c -i 1 -h 8 -u 11 -h 7 -h 1 -h f -n a -j
c -j 3 -h 7 -m 7 -h 3 -i 1 -j 1 -18 1 -o b -i f -u c -16 v -h 5 -k 3 -i b -i 1 -o 2 -10 7 -j 6 -u 5 q
6 -s 3 -m 2 -o 2 -j 9 -10 8 -i a -j 4 -i 5 -l h -o 9 -i g -p a -h 5 -i 6 -o 7 -m j -l 3 -q 3 i a -o
n -n 1 -o g -j f -o 2 -l f -h 1 -m h -j 9 -j l -k 6 -j 7 -r 1 -n 4 -j d -j b -p 5 -l 5 -l 7 -o n -k
9 -i 2 -j 1 -i 4 -j 1 -j 4 -t h -u 5 -k i -m 3 -i e -i 1 -k 5 -j a -k 3 -i a -m 4 -i 1 -n 3 -x 3 -o
1 -k 6 -l 3 -j z l 8 o 2 -i 6 -h 2 -o 2 -m 6 14 r -l 9 -r 5 -j 1 -i 7 -j 4 -l 4 -o 3 -i g -s 7 -14
1 -1c 5 -k 1 -o 7 -p 5 -o 5 -r 6 -m 7 h 1 -i 1 -t 1 -n o -y 3 -x 5 -h a -i 2 -j 3 -m 1 -i 8 -h a -j
i w q -p 1 -i 1 -i f -n 2 -i 1 -s 8 -o 3 -i 5 -k 9 -h 2 -k 9 m 2 -t 8 -o a -j 1 -m k -h b -l b -k
6 -i 4 -l 1 -k 6 -i 7 -l 7 -m 9 -i 1 -l 3 -j 4 -j 8 -k 1 -p 1 i a -s y o c -p d -k 2 -i 6 -k k -j
2 -o 2 -k a -n 2 -m 6 -k 3 -l 7 -p l -j 2 -n 6 -j g -n 9 -k 6 -m 4 -p 2 -o 3 1c i -n a -i 3 -i k i
7 -p 8 -j 5 -l 8 -s 2 -s q -n a -m 3 -j 8 -l 8 -j h -t a -j 4 -j s -n 8 -i r -k b -l 8 -q c -o 2 -i
1 -v d -n 2 -i 8 -j 7 -i 1 -12 2 -h 7 -j 1 -j 5 -n 4 -j 7 -n 8 -i g r 2 -h 6 -k j -j c -o e -n 1 -h
2 -i 5 -q 3 -i 4 -j h -k 3 -i 6 -l e -i 1 -l i -q m -i 6 -m 1 -o 9 -j 1 -k x -m 3 -k 2 -i f -h 9 -j
2 -j 2 m 3 -16 1 -n 1 -q 8 -m f -t 7 -j 18 -h h -i 4 -k 4 -n 4 -i 3 -n 5 -i 4 -l 7 -i 5 -l c -r l -h
p -i 1 -l 4 -k 3 -i 6 -j 8 -1k b -r 4 -u 7 -i 3 -j 5 -h f -h 2 -k d -i 1 -l d -l 3 -r a -q 5 -i 4 -k
2 -l 7 -l 1 -h 8 -q 8 -j 6 j 9 -l 1 -h 4 -h 4 -p 3 -l 9 -h 4 -k 8 -h a -o 4 -m 1 -k x -i 1 -h 9 -l
1 -n 2 -k 5 -p 4 -h 2 j 3 -k 7 -q 1 -m b 1v e -i e -h 1 -i 1 -j 8 -w 2 -h 4 -k 9 -v e -m 2 -j e -h
l -i j -m e -i 8 -k m -r f -i 8 -z i -j 2 -l 5 -i 4 -p 3 -j 8 k l -j 3 -m d t 6 -i 3 -n 2 -o 7 -m
3 -h 7 -l 3 -n i -k 7 -m b -l 9 -p e s 2 -i 2 -12 6 -l 6 -r 2 -m 1 -j 6 -k 7 -q 1 -l c -l 5 p 8 -n
k -11 a -i k -l 3 -v 7 -k k -j 3 -o 4 -u h -i f j 4 -j f -u 2 -n h -o 5 -p 1 -i o -n 1 -q d -k o -q
9 -j 7 -h 8 -j 6 -h 1 -j 3 -j 1 n d -q 15 -k b -h b -k 2 -p d -j 6 -i l -h 2 -i 3 -j 3 -p b -i b l
5 -h 5 -p c -o g -h c -j e -i 8 -h e -j 2 -m 2 -i 3 -h 1 -i 2 -k a -i b -w 7 -i 5 -l 5 -n 9 -j 4 -j
5 1h 5 -k 5 -t 4 -k a -l b -k 8 -p 8 -q 1 -l 7 -j 2 11 5 -s 3 -m a -i 7 -j 5 -i 5 -w 8 -j 6 -k 5 -j
f -q 9 -13 l -k e -o 3 -t q -k l -p 6 -j 2 -s b -h 2 -u b -j 2 -j 1 -k 6 -i n -i 2 -k a -k 6 -j 5 -k
a -k 1 -n d -j 2 -i e -j 6 -v 6 -i 4 j 8 -k 1 -o 2 s e -t 5 -j 3 -r 7 -l 1 -p 12 -t a -m c -j e -j
6 -i 5 -r b -l 3 -j d -k 8 -i m -k 5 -16 6 -l 1 -j 7 -n i -n 6 -h 5 -l b -h q -s 2 -i 2 -q j -i p -n
f -m d -y 5 -i 2 -i 2 -l f -j 3 -l 1 k 9 -l 6 -17 c -j 5 -m 2 -j 1 -n f -h 2 -k c -r 2 i g -j 1e -i
1 -n 7 -m 3 -r 3 -l 2 -w c -n 6 -m 3 -l 1 -q 8 -l 2 -m d -p 4 -j 1 -m m j 7 -i 6 m 2 -i h -m 1 -h
3 -k l -15 g -m 1b -i c -p 1 i v -s 6 -m 8 -k 4 -m a -j d -l d -r 10 -p 1 -i 8 -j p -h 5 -h 3 -11
4 -j 7 -l k h k -n 7 -m d -j 3 -k 5 -v b -p 4 -i 2 -o 2 -n c -h 4 -q 5 -n 4 -u a -w b -r 1 -n 7 -n
8 -s 3 -i m -h 3 -p 2 -k 1 -i r -o 2 -q 4 -i 7 -j i n g -i h -h 3 -l j -t 1 -h 5 -r 2 -o 2 -o 8 -j
8 -x 4 -n 3 -11 m -j 1 -y 3 -m 1 -m h -h d -i 9 -p 3 -p a -i 2 -o 2 -m 3 -j 4 -1j 1 -l 9 -l 5 -p 1 -i
1 -i 5 -s c -j g -l c j 3 -i f -h 3 -j 7 -w 4 -k g -k 4 -l 3 -l 3 -h 4 -i 6 -l c -k 4 -j 1 -l 2 -i
r -l 2 -i r -z 5 -o h -k 2 -p 2 -n a -j c -j b -r 4 -k 1 -h 4 -m z -z 1 -x 4 -k 6 -l a -j 8 -k 9 -l
5 -p o -k 1 -k p -m 4 -j a -i 5 -k h -m a -l g -i f -m 2 -s 5 -o 2 -h 1 -n 8 -l 5 -i 9 -i 6 -h 7 -m
5 -i d -17 1 -k 1 -i 4 -m 1 -k 8 -n l -h 4 -m 3 -l d -t 7 -13 5 q 2 -x a -p 2 -i 3 n 5 -n 3 -h i -l
1 -m 4 -h 3 -l c -k 1 -i 5 -l 6 -p 3 -s 3 -i 3 -p 9 -o 9 -m 1 -k 9 -h c -s 6 -j 2 -j 3 -t 6 -r 2 -o
a -j 7 -j 5 -k 2 -i h -j 4 -j 3 -z a -q 1 s 5 -k 5 -t 8 -j 2 -l 7 -s 5 -n 1 -u 2 -j 8 -m 1 -r 4 -h
3 -t 4 -i 6 -m 1 -i b -l 3 -r 1 k h -i 3 -r 6 -j 1 -l 3 -l a -i g -t 6 -z 7 -v b -q 5 -z 1 i 5 -t
b -h 9 -k 4 u 2 -y 8 -j 2 -j 5 -j 7 -l 4 -m c -i i -p 9 -j 2 -k k -l h -p b -i o -h 3 -h 3 -j 1 -j
d -l 2 -i e -s 1 l f -i 1 -t 1 -q 1 -j k -s 2 -j a -k 3 -u 2 -n d -i 9 -m 3 -l 1 -i 1 -n f -m d -y
1 -h 7 -j m -j 2 -i f -j 9 -k 3 -10 v -n 2 -p a -o 5 -u 4 o k -k b -l 2 -l 6 j t -k a 12 7 -k 2 -l
m -m 9 -q 4 -m 1 -j e -j 2 -x e -h 4 -m 6 -j 7 -i c -o a -p 9 -l 2 -r j -j 3 -o a -m a -j 2 -n 9 -k
7 -i 1 -k 1 -h p -m 1 -j m -k 9 -k 4 -h b -m 3 -j 7 -n 1 -p 1 -n 1 -n 6 -l 3 -s 15 -o 5 -n e -l 9 -i
1 r 8 -m 5 -s b -q 3 -l 4 -s 8 -i 5 -i b -n 8 -q 3 -n c -q 8 -i c -p s -o 3 -q 3 -k 2 -m 7 o 1 -n
g -w 1 -j 14 -s 9 -h 9 -i 1 -i 7 -n 1 -z h -h 7 -s p -k e -l 3 -j 3 -12 2 -p g -n 9 -j 2 -n e -u 8 -h
2 10 7 -j p -h 3 -h d -m e -o 1 -j 7 -p 2 -i 2 z e -j 6 -x b -m h -v e -k f -u 1 -q a -h 4 -p 1 -m
3 -o 5 j 6 -h 4 -q 2 -i e -j 1 -m e -i 3 -u 8 -i b -j f -o 3 -l 2 -l 3 -i 11 -i r -k 1 -j i -h 2 -q
4 -x 5 -j e -j 2 -l 2 i 6 -i 7 -h c -j y -i 6 -l 5 -p d -j 2 -y 2 -i c -q g -j 3 -i 9 -l 5 -n 6 -i
1 -w r -l k -i 3 -i 2 -q 3 -k c -r 9 11 3 -11 l -s 9 -t m -n 4 -j 6 -n 3 -o 6 -i 3 11 j j 3 -q c -k
e -n 2 -k 2 -q h -m c -h c -k 4 -j 2 -l 5 -m 3 -r 4 -q g -q 1 -1g 2 -k 3 -l 1 -m 8 z e -h 2 -h 3 -i
y -z 3 -l f -n 6 -i 3 -h m -p 3 -i 1 o 5 -n 7 -l 3 -n 2 -i 2 -t 7 -t 4 -l 7 -l 1 -m 1 -j d -k l -m
2 -m b -n c -k p -i 5 -u 2 -j 5 -q 1 -i i -l g -k 9 -l a -k 1 -s 4 -o 7 -n b -x g m 3 -l 9 -q 5 -p
5 -h 1 -m 5 -k d -j 3 i 4 -j f -j 2 -h 2 -j c -l 2 -w i -i 4 -i e -q d -i e -i 5 -h g -o e -u 4 -k
1 -l 6 -w 1 -h 1 -s 9 -i 4 -x 5 -h d -h 2 -t 1 -n a -j 8 -k 6 -12 1 -o i -k 9 -k c -m 6 -n 5 -n 4 -j
9 -h 2 -p 9 -r 2 -n 4 -l 9 -j 1 -i 9 -h 5 -i 5 -j 5 -n 4 -j 7 -q j -h 2 -s 8 -h 6 v 3 -w 7 -j 7 -n
d -k 8 -n a -i 7 -y 9 -k 6 -n 5 -l 1 -l 6 -k l -20 5 -v k -h 3 -h 2 -l 5 -h 2 -m 6 -i 2 -q p -m 4 -l
8 -n 3 -h 6 -k 2 -j 2 -i k 10 1 -l 3 -j 1 -q o -h f -i 2 -i 1 -l 7 -v 7 -o 1 -h n -k 2 -k 5 -l 6 -j
4 -o f -t 1 -r 4 -j h -i a l 1 -j 3 -l b -o 2 -k 6 -j r -l 2 -h 4 -i 7 -k 2 -h 1 -j 6 -k 1 -u 1 y
1 -n 2 -l 5 -s q -q 4 -m 5 -r 3 -j 4 -l 9 -h 3 -u 1 -i 1 -q 1 -i 8 -h 3 m 5 -p 2 -m e -k 4 -k 5 -k
1 -n b -i 2 -o 8 -m 3 -k 5 -k d -i 8 -i 1 -i 5 -u 2 i a -h 2 -l 3 -k 3 -q 3 -i 3 -s 3 j 1 -v v -n
1 -m 3 -p 1 -j b -u t -o 2 -l j -r 3 -n 6 -k 1 -m 2 -n h -m 7 -i a -m 1 -m 9 -h 7 -j y -r 6 -y 3 i
a -s 6 -m 5 -q 1 -r 3 -j 4 -q 9 -o 4 -i l -i 5 -o f -t i -t 5 -q 6 h 5 -j 8 -h 2 -o 4 -l 5 m b -k
1 -s 4 -p a -j 4 -l a -j 1 -l b -j 1 -k 2 -l 7 -m 3 -n o -j 7 -l 1 -l 3 -l m -n d -l 5 -n b -i b -q
3 -k g -j 2 -k 8 -m 1 -o b -n u -l 8 -m f -k a -14 9 -t 5 -l l -q 5 -l 3 -1h 2 -r l -h c -p 2 -m a t
e w 2 -t 2 -p 5 -n c -j 5 -h 4 -u 3 -k 5 -k d -k h -1a 2 -p k -q 5 -j 3 -l 8 -m 2 -w 5 j 1 -n 6 -r
1 -n 6 -x 6 -h 6 -i 3 -y 6 -j 4 -m 3 -p 6 -k k -m 1 -u g -i 9 -n 2 -m 3 -n 1 -j u -k 6 -s 9 -n 3 -l
c -j 4 -l 3 -h 9 -s 3 -j 8 -j 7 -m e -x c -k 2 -h 2 k 2 -h 1 -i a -l e -o 5 -n 1 j 1 -m 1 -q 7 -l
l -i 3 -r 4 -l 1 -j 8 -r 6 -i 4 -m 2 -p 8 -m 4 -h c -l 2 -r 1 -j 4 -n 8 -i 2 -h 6 -14 n -q 8 -w 4 -i
3 -k 8 -i 1 -i 2 -i 5 -m 9 -k h -i 7 -v 1 -i 8 -h 2 -l 2 -t 1 -i s -n e -l c -t d -q g -h 2 t 3 -m
e -i d -l 3 -j 4 -q 8 -j k -h 2 -r 5 -i o -k 1 o c -n 3 -i 2 -p e -j 6 -o 3 m 5 -u 3 -i 5 -n 5 -m
c -m i -j 6 -i 2 -j 8 -k 2 -r 9 -l 5 -o a -r 4 -i a -j 2 -k 7 -s 1 -m h -j 1 -p 5 -h b -l i -m 1 -q
s -i 2 -n e -k 4 -i q -y 4 -k 9 -l f -p h -i 3 -o 3 -k 5 -v i -t k -l 4 -h 8 -q i -i 3 -m 2 -i 5 -y
2 -j 1 -m 2 -j 4 -q k -j v -n 6 -l 5 -k a -15 1 -j b -h k l 6 -l a -z f -h 2 -t 8 -k 9 -t 5 -p 1 -m
6 -m 1 -n 8 -p c -i k -p d -u a -10 4 -w 1 -k y -k 3 -i e -k 2 -j m -i 3 -h f -q 6 -j 4 -i 6 -l 2 -j
7 -n 6 -l 5 -o e -l 1 -j 4 -j 3 -p 1 -z 9 -u t -j 3 -o 5 -l d -t t -n 3 -l n -h 2 -u b -m f -j 9 -n
h -n 4 1d 6 -j 4 -h 1 -s 5 -p 1 -x d -t 3 -m g -i 2 -k 3 -h 3 -m 5 -j 2 -k a -j 6 -j 3 -12 5 -j h -l
k -k 8 -i f -m 1 -r 4 -i 6 -i 3 -k 4 -j z -i 1 -l f -w 6 -h 7 -k 8 -n o -s 6 -i i -s 1 -q 5 -l d -i
f -l v -j 9 -j 7 -o f -l 3 -u 4 -k u -n 4 -17 a -o 5 -l 1 -i 7 -t a -q l -j 5 -h 3 -s 2 -n u -i 5 -m
a -o 9 -h 6 -i 4 -i f -u 2 -o 2 -h c -l 7 -n 8 -j 1 -o 2 -k b -v 9 -m 2 -j d -y 4 -z 2 -p 1 -r f -t
7 -j n -h 1 -m g -o 5 -h 4 -r 3 -h 7 -s 5 -j j -l 2 -i 2 -i 5 -i 6 -t 9 -k 8 -k a -j 1 -h 2 -l 3 -r
c -i 2 -u 4 p i -j 5 -n b -j 1 -j b -k 1 k j -m 2 o d -p 3 -o e -r 1 -h g -s 4 -i 3 -n 3 -j a -i 3 -k
8 -i e -1p 1 -l h -j 7 -w c -n 8 -l 1 -k 6 -h 4 -k 1 -l 3 -k 1 -i a -l 3 -i 5 t 9 -n 2 -t 15 -m a -n
6 -k d x 4 -w 1 -k r -q g -w 3 -j 3 -h 9 -i 1 -k h -k y -j 1 -n 14 -h 6 i 1 -s 7 -k 2 -m 1 -l 4 -o
c -l 1 -i 1 -n 3 -m 1 -q f -k 1 -n 1 -j 9 -s 1 -t 3 -j 3 -k e -k 8 -m 1 -o 7 -n 5 -l 2 -k 3 -p 1 -i
2 -q m -j b -k 2 -i 4 -i 5 -l 5 -p d -p c -k 3 -p 6 -l 6 -j 1 -k f -n 2 -1m 7 -l 1 -n 6 -r 6 -k 4 -l
b -i l -i 7 -o 1 -j 1 -k 1 -h l -x l -k 4 -m 8 -k 3 -x 5 -s 4 -j t -j 5 -l d -l o -k 1 -i 2 -k 3 -13
4 -q 4 -i c -p 9 -k 2 -m x -i 5 -l b -i 5 -h 4 -o a -t 3 -i 8 -v 4 -j 2 -13 a -k 4 -n 5 -p b -i 4 q
g -h 5 -l a -l d -i i -i a -i 9 -q q h 1 -14 1 -j 3 -l 5 -i 2 -11 k -i a -i 1 -h 2 -j 7 -i 7 -i 6 -k
8 -n 8 -j 6 -m 1 -h 7 -j 4 -l 3 -i 8 -m 1a -j 2 -p 1 -w b -i 1 -l 2 -m 3 -1q 2 m 2 -i 9 -w 1 -j e -j
4 -n 5 -l 2 -v 1 -j 7 -l d -p 5 -h h -l 6 -n 3 -l c -i 1 -r 9 -k 3 -h f -j 1 -j b -o c w 1 -10 4 -m
d -i b -l f -j k -j 1 -m 6 -i 3 -o b -q 2 -q 2 -i b -h 8 -l 7 -i 9 -i b -i c -j 4 -j b -i 4 -j 7 -l
7 -h 7 -t 6 -j 3 -h 1 -t 6 -j 4 -o e -h 4 -m d j 2 -i 7 -i c -m 2 -q a -j s -h 1 -m 2 -r o -k k -o
1 -o d -w 9 -m 6 -k 8 -i 3 -u d -k 2 -l o -i c -h 1 -m 2 -r 8 m a -v c -i 3 -i 8 -j 2 -l e -l 9 -k
4 -p 2 -l d -o 8 -k 1 -v a -q 1 -i 8 -n 1 -s 7 -10 3 -i h -j 8 -l i k 1 -m 5 -l 2 -h 1 -j 7 -l 5 -n
8 l q -h 1 -h 8 -n 1 -n 8 -h c -l 3 y 5 -i 8 -j 5 -k 1 -l 1 -j 7 -k 7 -m 4 -q 9 -l 3 -i 1 -h 2 -m
1 -m 6 -i c -o 3 p 7 -m 2 -n 1 -m 2 -n 6 -o 3 -m 1 -k 2 -n 9 -j 3 -o 5 -i l -l 6 -o 1 -k 1 -k 5 -w
3 -k 1 -h e -n l -l d -l 3 -j 1 -z 1 -x 3 -j f -m 3 -p 1 -t 2 -r 8 -k 7 -q f -p 5 -u 2 -j 3 -k 5 -s
3 -o 6 -p 3 17 2 j p -j a -v 1 -i 5 -r g -i 1 -l 2 -l 3 -u d -j 1 -k 6 -h 1 -j 5 -r a -i f -n 3 -j
2 -o 2 -h 1t -r 1 l 1 -h 1 -t 5 -l 1 -o c -i 3 -r 7 -i h -n m -j l -h 6 -j 3 -h 4 -k 6 -l 7 -i 4 -l
i -n 6 -i 5 -j 3 -w 1 -l 2 -k 2 -m 8 -h e -k 3 -j i -l 1 -o 5 -i 3 -n 3 -n 3 -l 8 -k n -j 5 -l 8 -m
9 -j 1 -y c -w 3 -p 4 -n 8 -n 1 -l 2 -y 2 -l 9 -q 1 -h e -x 3 -m 4 -h 5 -j 5 -i 7 -l 1 -i k -j 2 -j
f -n 8 -r 12 -l 1 -h 4 -x a -l 2 h g -t b -l 4 -i 2 -13 h -l 3 -k 4 -i 2 -i 2 -k p -n 2 -t b -i c -i
3 -12 g -n 3 -n 7 -m 9 -k m -r c -q b -n p -n c -i 1 -k 4 -k 2 -n 2 -n 3 -l 2 -k 2 -l 4 -o 5 -p 2 -h
1 -i g -j 2 r 1 -m 2 -l 6 -r 8 -l 8 15 8 -s b -h 4 -i 1 -o k -z d -k 6 -h 2 -h 2 -t 1 -18 6 -i a -y
5 -m a -k 4 -i c -k e -l 6 -i d -i t -j 6 -i 5 w 1 -i 2 -j 3 -j 1 -v a -o 2 -n e -j 4 -n q -h 2 -m
a -n 4 -i 1 -l 5 -p 2 -j 6 -k 8 -i 8 -y 1 -k 2 -k 2 l d -s 4 -s 3 -i 2 -j 9 -16 5 -i 5 -i v -i 5 -n
7 -j 4 -l 3 -j 2 -v 5 -w 6 -n 1 -n f -i 3 -l 3 -l 2 -k 5 -j 3 -q 2 s d -o a -m 7 -l 7 -l 5 -j d -h
g -p k -p 2 -n 2 -l 2 -t 3 -l 4 -y 1 -l 3 -i 4 -k 1 -i 1 k 9 -l 8 -y c -t 9 -k 5 -k c -k 4 k o -h
a -i 8 -r f h 3 -s 2 -i 5 -h h -k 3 -y 1 -r 3 -l 1 -j 4 -w b -l 4 -j 2 -w 4 -o 2 -q h -o 8 -l 2 h
d -h 4 l 5 -n 4 -i 4 -l h -11 f -j 6 -k 4 -s 6 -k 2 -i 4 -k 1 -z 9 -n b -s 7 -n 7 -n 3 -p 7 -u 5 -u
f -n d -i a -j 1 -u k -j 9 -k 5 -i 9 -v 4 17 5 -r m -i a -i 7 -l 3 -n 6 -m m -k a -i 1 -i 4 -h 8 -11
2 -v f -i 6 -q b -k 4 -h 5 -o 8 -l d -h n -j f -l 8 -h r -l 4 -i 3 -j 2 -p 5 11 9 -j g -j c -n 2 -l
3 -h 9 -i 6 -i j -k 1 -k 2 -k 1 -s 4 -o d -m 8 -o 7 -m c -h 5 -k 4 -m 3 -o x -l 6 -j h -p 4 -i 2 -s
5 h k -r a -m 7 -h g -i 9 -k 3 -s 7 x 8 -j b -m g -i 4 -n 1 -i 6 -n 5 -l 8 -j 4 -i 3 -p 4 -k 3 -10
3 -l 3 -o 9 -l 1 -l 2 -o 2 i r -l 1 -m 9 -i 5 -k 8 -1u 1 -l 4 -j 8 -r 4 -p 1 n k -l a -j t -k 2 -h
7 -p 5 -q 5 -j c -v 3 -n j -h 8 -v 5 -i 2 -n 4 -i b -l 9 -j 4 -u 1 -l 8 -i 3 -i d -r b -i 7 -j c -k
4 -h 2 -u 7 -k p -i f -k 5 -n 2 -n 3 -l 1 -k l n a -l 4 -q 3 -j 4 -l 6 -i 2 -v 1 -m q i 1 -m b -s
9 -h d -l 1 -h 2 -u 2 -m b -h f -j 8 -k 3 -18 s -q 2 -1i 8 -l 2 -11 5 -i 3 -i y -l 2 -q 2 -h 5 -q
5 -i 8 -j f -j c -i 8 -h 8 -r 4 -u t -h 7 -r 4 -h 6 -i c -v 1 -l 1 -j e -o 5 -n p j p -m 1 -n 2 13
1 -j 7 -j c -y 4 -s 2 j 6 -h 2 -i f j 2 -i 1 -n 5 -x w -k 3 -z 1 -m 5 -m 2 -l 6 -v 1 -p 4 -i 9 -i
d -h 4 l 1 -s 3 -m 6 15 7 -k 8 -q 8 -i 7 -j h -q 2 -l 9 -o c -j 1 -s 6 -p b -h a -j 4 -l 6 -l u -m
3 -j i -m 1 -i a -q 1 10 4 -j 1 -m d -h 1 -i 1 -l 2 -l 8 -k 6 -i 6 -n 2 -i 1 -l 3 -16 3 -p 9 -m 2 -k
7 -o 7 k 7 -q 3 -i 8 -i 5 -m 3 -q p -h 1 -t b -l g -q g -l 4 -x u -h 1 -q 4 -r 1 -j 1 -i i -i 6 -l
5 -q 3 -l r l 5 -r 9 -l a -w 2 -m 8 -h 9 -u 1c -i 2 -l 3 -h 1 -o 4 -i 3 -n b -i 4 -m g -k b -j 3 -o
b -r 7 -j t -j b -m 6 -k 1 -v 3 -y 1 -i 5 -t 9 -13 4 -i p -j 5 -i 1 -n 1 -h t -k 3 -h 5 -m 8 -h 1 -p
5 -o 7 -o s -k d -s 7 -i g -u 8 -j 2 -k h -10 1 -s 9 -r f -k a -k 2 -j 4 -p 1 -t 1 -j j -j 4 -i 3 -i
4 -l 1 -t l -k e -j 9 -n 3 -i 2 -l 3 -k e -13 i -p 1 -i 2 -o 5 -n h -h 1 -i n -z 2 -q 5 -l 9 -l z -j
5 -18 1 r 4 -i 5 -v b -i w -p 4 -s 7 -p 7 -k 3 -n f -k 7 -j a -j 5 -j 9 -i 3 -l g -o 5 -i 2 -u c -12
b -k 2 -s g -j 1 -m 1 -s 2 -l 5 -o e -n 9 -k 2 -v 2 -h n -t 5 -j 1 -l j -k 1 -q b -i 9 -l h -j 7 -m
1 -u 7 u 2 -q 3 -l 3 -o 8 -h c -n 5 -h 1 -l 4 -h 2 -o a -i 3 -r 3 -i 1 -m 2 -j f -i 1 -l 8 -k 8 -n
2 -k f -n q -i 6 -o e -o 4 -k f h 5 -h 5 -n 2 -j 2 -j b -h 5 -q a -j f -j 3 w b -o 9 1b 4 -q 1 -j
4 -o 4 -j b -m 2 -t t -r b -k f -j 4 -n 4 -w d -p 1 -k w -p h -j 2 -l h -q b -i l -i 1 -12 3 -o 1 -l
d -m 5 -o 3 -j f -i e -m 1 -j u -i 8 -j i -k 1 -l j -l 2 n g -x 8 -x 1 -k b -k k -z 9 -k 1 -p a -o
3 -i 3 -l a -k 2 -m a -j 8 -p 3 -n f -k d -h i -o 13 -i 2 -i 2 -p 4 z 2 -m 1 -j 2 -m 8 -k 8 -n 3 -m
2 -h 4 -n a -i 5 -j 7 -n 8 -i 7 -h 3 -i 5 -s 2 -k v -k 5 -h 1 -k k -11 5 -y 2 -o k -h 9 -j 6 -p 2 t
d -i 1 -n 6 -s a -u 1 -l 1 -j 6 -v g -i 4 -j 1 -k 1 -i 2 -h 3 -n 8 -j f -r 8 -n 9 -h f -o 7 -j 7 -m
1 -k 4 -o o -q 4 y 3 -k j -1q j -n 3 -i 4 -i j -h h -n 4 -k 1 -o 1 -l 2 -o 5 -i 5 -k 4 s 4 -u q -p
1 -l c -k a -x 6 -j a -k 8 -i 1 -p 3 -r 1 -l e -l d -p 6 -n 6 -s 8 -m 5 -m b -n 9 -n 7 -o 8 -i 3 -o
2 -m 8 -q 6 -q 5 -o 7 -i 1 -n 3 -10 2 -j d -n 2 -m 3 -m 3 -j 3 -i g -i 9 -m h -j 2 -s 3 -m e -m 2 -m
3 -j c -q 3 -j 2 -j 11 -j 9 -j s -j 6 -i d -k 4 -w 1 -q b -l 4 -q 2 -j 3 -m c -l 4 t 7 -o 3 -j 3 -i
2 -n 8 -n 1 -k c -m 5 r 2 -p g -p 7 -i 3 -q 2 -i a -i 2 -j a -m e m 3 -i 3 -j m -h 7 -i d -i 3 -m
1 -h 4 -i 6 -i p -k 6 -p b -i 1 -i h -n 8 -i 1 -i c -h 2 -v 5 l j -i 1 -s 3 -q q -i 6 -q e -i 1 -k
2 -j 1b -k n i 6 -i c -i 7 -l i -m 6 -n 1 -m 9 m 3 x 8 -j q -h 5 y 5 -o 3 -i 4 i 6 -m a i 4 -i 2 -k
a -i a -j d -o 4 -r 6 -j 1 -h 8 -k 1 -p n -j 4 k o -n v -k 2 -14 3 -16 8 -y e -j l -l 3 -x p -l 2 -i
6 -n 5 -i 3 -k 5 -i g -l 9 -i 4 -i r -p 4 -i 2 -k 1 -j 4 -m c -m 1 -i e -n 3 -12 1 -j n -i 4 -h c -m
3 -j e -t b -i 2 -l 9 -i 4 -13 1 -l m -i 5 -l c h 8 -k 4 -m a -j 4 -r 4 -j 3 -k 4 -10 4 -i k -o 6 -o
u -q p -i 8 p 7 -m c -j 3 -i 9 -r 9 -j 1 -n 8 j 2 -n 7 -q t -r r -q 5 -t g p 8 -l 5 -j e -m b -q 4 -n
5 -o 2 -i 5 -o 5 k 3 -h 2 -o 5 r 9 -i 9 -j b -o 3 -q 3 -o 9 -i h -p c -n 2 -j 7 -m 8 -k 7 -r g -r
m -i 4 -h 7 -m c -h a -n 7 -i 5 -u 9 -j i -w 1 -o 7 -x 3 -m 3 -p 8 -m 2 -o 1 -t 5 -n 5 -m 4 -j 4 -1d
w -h 1 -o 3 -k c -u 2 -j 6 -p 6 -j 9 -h c -h p -m 1 q 8 -k 9 -j 4 -w 4 -i 2 -p 8 -p 3 -j 3 -m 4 -n
7 -n d -k 1 -i b -i 7 -h 1 -m 5 -p 1 -n m -i 1 -m b -l c -i 3 -p 3 -w 5 -k f -q 4 -m 6 -r 5 -h c -u
l -i 6 -w 1 -i 6 -u 3 -w 7 -i 8 -z 6 -o c -n 5 -q b -i 7 -s o -o 1 -l 7 -s 3 -l j -p 7 -i f -j 1 -n
k -n 2 -i 7 -q 2 -n 3 -o 3 -k b -q 1 -i 4 -n m -y 6 h v -i 1 -j 5 -j u -k 4 15 4 -v 3 -h f -q 5 -p
i -k 4 -s a -j 2 -i 5 -i e -n 8 -h 1 -j 5 -s 1 -p i -h 8 -m m -n b -i 2 -q j -m 1 -u 3 -i c -10 1 -k
7 -k g -k l -13 7 -o o -h g h 3 -s 3 -i i -i 5 l 3 -k 2 -t d -l a -j e -j 6 -m 1 -i 3 -p 6 -i m -m
2 -k c -j 1 -u 2 -v 3 -l g -h b -t d -i a -o 4 -h d -t b -n 3 -q r -m 9 -j 5 -j 8 -t 5 -r a -h 7 -j
6 -q 1 -i 3 -t a -k 3 -q 8 -t 1 -u g -o 4 -z 16 -j 7 -n 9 -o 2 -r g n c -t k -o 6 -j 9 -n x -m 6 -i
b -j b -l 2 -r 3 -i 2 -r 2 -h 9 -14 5 -p l -l 1 -l 7 -j 1 -m 1 i 3 -p 5 -l 1 -j c -l f -h 8 -l a -m
o -h b -i l -l 2 -n 3 -l 2 -s 1 -o 4 -j 6 -t u -k 9 -10 4 -h 1 -m x -o 5 -l 5 -v 4 -n 5 -i 2 -i 1 -p
6 -k 1 -i 2 -l 5 -k 8 -q 3 -s j -j l -l f -n 3 -v c -i a -i b -h 1 -p 9 -h 2 -u 12 -p k -p l -m 4 -j
2 -i b -u h -1s e -h 9 -j 7 -m 2 -h d -j 7 -i a -l 2 -s 3 -i a -k 1 -h 1 -j b -i 1 -y 3 -j o -l 2 -p
3 -h 1 -1a 1 -q 4 -i 1 -j 4 -i 7 -p 2 -t 5 -q f -q 7 -t c -1b t -k 4 -i 3 -m d -r 1 -p d -j l -j 1 -l
4 -q 3 -q 8 -r 7 -i a -i g -10 12 -w g -k 5 -o 7 -x 1 p 8 -l 6 -l 2 -h 9 -s 3 -k 2 -i 4 -j 4 -j 2 -m
5 -h 1 -j 6 -k 3 -i 1 -j q 1n 8 -o 5 -j 9 -n e -r 9 -n 2 -11 4 -h 1 -v n -p 5 -k 6 -i 1 -m a -o 3 -k
4 -i 7 -s 2 -l 1 -i b -l e -p e -n c -m 6 -m p -p 7 -j 7 -p 5 -o 6 -q o -k e -p 2 -k 1 l 5 -2h 4 -k
2 -o 6 -s 4 -l 4 -l 1 -10 8 -l 1 -i f -i 3 -j 3 -i 5 -j 8 -s 2 -l h -i 3 -i 4 -i m -j 4 -j m -k 7 n
5 -w 1 -p 2 -j 2 -j d -u 3 -j 6 -n b -p 4 -k 2 -u 2 -o 7 -m b -m 4 -j r -n t -r h m e -j 4 -k c -18
6 -i 5 -k 7 -m 1 -j g -w 4 -x m -s 3 -i 9 -j 4 -i 2 h 4 -r 6 -q e r n -j 1 -s m -j 1 -p 2 -k i -j
5 -j 9 -s f -p 2 -k 4 -w 4 -i c -i 8 -r 1 -i 7 -m 1 -l 2 -w 8 -j 8 -k 6 -n 2 -14 6 -i e -i l -k o -o
5 -n g -o 9 -v c q 7 -l 1 -i 3 -p 3 -m 6 -12 c -k 1 -j 1 -n 7 1j 1 -k 3 -j a -l 8 -i 3 -i x -y x -y
b -k 1 -m 2 -i 9 -i 2 -o d -i 3 -l b -r 5 -k h -p 5 -j y -q 2 -p g -u b -k 7 t 8 -x j -t 4 -o 5 -i
1 -11 c -n 6 -l 1 -i 1 -j 1 -k 9 -10 b -h b -m 4 -q 8 -k 8 -1m 4 -n j -k 2 -h t -m 2 -j 1 -k 7 -j
j -j 6 -j 1 -l 1 -l a -o 9 -t 1 -l a -k 1 -q m -j 7 -n 7 -l g -i h -16 c -k 1 -i 1 -m j -j 3 -p c v
2 -k 3 -t e -q 1 -k 9 -n r -h 6 -k 1 -l 1 -m c -o e -l a -p z -l 3 -k 2 -p 4 -w 2 -o t -p 2 -p 7 -l
3 -o 1 -o 4 -j 6 -i 8 -q b -k 7 -w 1 -q e -i 5 -h 5 -n 3 -o 1 -m b -q 4 -k 4 -15 2 -h 7 -o i -r 5 -r
2 n 3 -m b -h i -i 2 -k 4 -h 2 -l 1 h 4 -o d -i g -i 2 -h 3 -m 5 -j 2 -m 7 -u 1 -k 9 -i 5 -p k -m
g -m 5 -r 6 -p 6 -q l -n 1 -l 9 -j 5 m c -x 9 -k 1 -o l -n o -j 6 -l 6 -r 3 -i l -p 4 -m h -j c -j
h -r r -h 3 -i g -i 1 -k o -1y 9 -w k -y 7 -m 2 -n 4 -l 3 -i 7 -l 6 -j e -j 1 -j 6 -n 8 -n d -l 5 -k
7 -j b -j 7 -s y -l h -h 2 -n 1 -i 3 -r 5 -j 7 -k 4 -r 1 -t 2 -h 1 -k 8 -q f -j 2 -v 9 -l 7 -m p -p
5 -t 2 -j 6 -l 3 -i 17 -s 6 -j 5 i 9 -h m -i b -h 5 -s h -u 7 -k 1 -w q -m 7 -v 4 -i 1 -k 1 -i 1 -r
a -k 7 -k 6 -x 4 -q c -u 1 -l 2 -z a -m 8 -w b -u 4 -i u -n 8 -p n -j 2 -p a -j e -o 2 -m 1 -j h -r
2 -k a -k 1 -j d -l 1 -y h -13 2 -i c -h a -i 8 -h 4 -y b -k 1 -l a -o 1 -q a -j d -k k -1i b -j 5 -j
d -k 8 -j 2 -p 1 -v 1 -p 2 -q 1 -q 2 -i b -i 3 -m 3 -s 6 -p 8 -q 1 -r 9 -w 2 -l 2 -l 1 -k 3 -o a -p
8 -o 6 -k a -i 5 -k s -11 1 n 4 -j 4 -i 6 -i 3 -q h -o 3 -j 1 -n 8 -v 8 -k 4 -o 5 -h 3 -j 4 -t d -k
f -u 8 -i 3 -h 2 -p 4 -s 2 -l 1 -x d -r 1 -u 1 -i 6 -j 2 -p 2 -r 2 -k d -m 5 -m 1 -15 m m 1 -i n -i
4 -i a -k 2 -j 7 -q 7 -q 3 -s 7 -j 2 -v 2 -10 2 -l 5 -m 7 -n 8 -l 6 -m 4 -l f -i 2 -l 5 -k f -n 4 -k
2 -l 2 -j 1 -n 1 -q 4 -i m -h 2 -z 6 -m f -m 5 -h s 13 3 -j 8 -j 2 -l 8 -w 5 -k 9 -i 7 -o 9 -i a -l
5 -j 4 -n 1 -j 2 -l 9 -n 1 -r 4 -h 8 -i q -p 1 -h f -i 7 -k 7 -j 9 -l 2 w 1 -i 4 n 2 -p g -i 1 -h
j -l a -j d -o 1 -v 1 -l b -p 1 -l 2 -i 2 -q 4 -i 4 -q 8 -j 1 -o e -i a -l 9 -j 4 -l 9 -l g -i d -i
9 -p 2 -m 2 -s 5 -k 5 -h a -11 b -k 4 -n 1 -o 4 -i 6 -t a -n f -j 2 -j f -q 9 -p 9 -j 3 -j 2 -k c -p
4 -z 3 -i 1 -j 5 -s d p 2 -i d -i f m 5 -h 3 -i b -i 3 -o 3 -p 8 -k 1 -j 1 -k 1 -l 3 -m 9 -i 9 -s
8 -q 1 -j 4 -i 9 -i 2 -j 5 -r c -n 4 -k 1 -i 1 -x 3 -j 2 -h c -j 9 -i 5 -o 2 -m 6 -l 1 -i u -h 6 -s
o -23 9 -o 8 -i 6 -k 3 -j 4 -k k -p u -n 6 -l 4 -j 8 -o c -t j -l 2 -q d -k 2 -i 2 -u f -q 6 -o 4 -l
9 -14 w -10 7 -j 3 -i 6 -n 7 -p 1 -h 8 -q 5 -j d -l 6 -t d -l 3 -r 5 -s 6 -l e -m g -w 1 -j 8 -j f -i
6 -i h -k 4 -k 6 -h 2 -i n -n 4 -l 5 -k 7 -j 5 -j 2 -n 7 -j 1 -o 2 -o c -j 1 -m 9 -j 5 -j 3 -i h -i
g -k 3 -q 2 -n f o 8 -l 8 -k 4 -k 2 -x 5 -k 1 -p 3 -i c -l e -j 19 -l 1 -h 9 -n 3 -k 2 -k 5 -m g -i
a -h 9 -i a -l 6 -r f -v 4 -l c w 7 -p b -p 5 -j 2 -h 2 -l b -l g -l 8 -t 3 -j b -i 6 -o 1 -j 1 -m
p -l 1 -p 5 -l 4 -1t 2 -h 3 -i a -k 3 z 4 -l k -t 5 -p 2 -i k -r o -l 3 -q 2 -m 3 -y 1 -m 5 -v 8 -m
7 -j 3 -n 1 -o 6 -q 3 -v 5 -t 4 -i 5 -q 4 -y e -i 1 -l 3 -j 3 -k 8 -n 9 -i o -j 8 -l 3 -o 3 -r x k
9 -v 1 -j g -t 3 -h a -j 2 -n a -n 4 -o j -t 2 -v i -o 1 -n 2 -l 1 -v c -m h -n h -q 2 l c -m 4 -i
4 -m b -i f -o l -k 3 -j 6 -k 5 -k 2 -i 5 -q 5 -i 1 -i 3 -u 6 -l 2 -h 9 -r 9 -q 5 -r 3 -j 1 -n o -r
6 -i 7 -r v -j 7 -n 1 -p 6 -q o -l 1 -j b -k 4 -j 4 -i 2 -j 5 w b u 2 -q 4 -r 7 -q 3 -j 1 -j b -i
b -j a -m g -q e -j 8 -p 1 -k 3 -j 4 -l 3 -h u -h 1 -j g -j k -h 4 -n m -m a -n 6 -i d -o f -m 3 -k
e -j e -j 2 -n 5 -l 3 -i h -o 9 -n 3 -n 9 -l 6 -h 3 -k 1 -t 9 -q 4 -p e -j j -q b -k g -p j -j 9 -o
a -k 9 -o 6 -t 4 -1a 5 -q 1 -q d -n c l 2 -j 7 -n 6 -i 3 -j a -k e -k c -o i -k 6 -m 1 -q k -i o -i
6 -j 1 -l 3 -h a -i c -l k -q 1 -n 1 -s f -j 6 -p 9 -q 3 -14 b -t 2 -k 4 -m 1 -l d -u 5 -12 9 -l 4 -k
9 -j 4 -m o -v 3 -l 2 -m c -j 5 -14 2 -i 5 -m 9 -j s -o 3 -l 5 -q 4 -i 7 -i 2 -i 1 -i 3 -m 7 -10 a -i
j -l a -k 8 -i 4 -m s -o 3 -n c -h o -h 4 -m b -m d -n 4 -t 5 -k 8 -j m -n a -t 4 -j 2 -i 2 -i 5 -11
b -h a -p h -n a -i b -k 2 -j 18 -j 3 -i 8 -k 9 -o 1 -r s -n 4 -k 2 l 8 -j 9 -n a -i 3 -k 6 -k 3 -v
3 -i d -n 5 -n n -m 3 -h p -i 5 -n c -m 8 -i 2 -i 1 -n 6 -n 1 -j 1p -w f -m 4 -y 3 -h a -n i -o 7 -n
5 -j 7 -i 3 -n 3 -i 9 -j 3 -i 1 -j 2 -l 6 -q 2 -i y -m 4 -j l -h 1 -m a -m 1 -w 8 -j f -p 3 -o 6 -u
8 -h 6 -q 1 -k 7 -j 6 -q 1 -j 2 -o f -l 3 -j c u 4 -l z -i 1 -i 6 -i 6 -i c -h 3 -i 8 -j 2 -j s -p
b -k i -p 7 -l 1 -l 1 -l 6 -w 1 -j g -j 7 -x a -h 5 -n 1 -16 8 -l 9 -t 3 -m 3 -k 6 -k i -s 5 -l 9 -m
1 -v h -h 3 -p c -l 1 -j e -i 5 -h 5 -r e -j 1 -n 4 -j 4 -l 3 -u d -16 3 -i 1 -j 9 -i 6 -y 9 -l 8 -k
6 -i e u 4 -i g -s 3 -k b -m 2 t 6 k 6 -v c -i 5 -n 3 -m 1 -i 3 -k 3 -n 1 j 7 -i 7 -l 2 -m c -m 4 -m
c -o 7 -m 2 -l 5 u e -u 6 -h c -h g -16 5 -o 4 -x 1 -1z 3 -j t -q 5 -h 3 12 9 -j 2 -m l -j 6 -o 5 -k
l -l 3 -k 7 -j 1 -i e j 2 -j 1 -i b -m 1 -i 6 -10 9 -u 6 -m 2 -l 7 -p 2 -h 7 -h c -q 9 -k 6 -k 1 -k
6 -j 1 -i e -i 5 -l 7 -k 5 -j u -j s -j 1 -l 6 -l a -k 7 n 4 -12 1 -n 6 -m c -m 7 -o 8 -i 5 -o 9 -o
2 -k 1 -k i -j 6 -l b -q 2 l d -k 6 -z 2 -j 7 -i 4 -n 8 -k 5 -i a -h 1 -i u -m 1 -t 4 -l 2 -j b -n
a -14 3 q 7 -p 3 -n 1 -l 3 -n 2 -n 2 -k a -n 2 -i 3 -q 2 -i 1 -n e -n 1 -i 7 -m 9 -j 5 -j g -p 8 -j
e -k 4 -p 4 -j i j 7 -m a -j b -j 1 -i 3 -h 6 -k a -h k -n 6 -i 1 -h 2 -i h -l 1 -u 9 -n 6 -i 3 -k
9 -q 9 -t 4 -h 2 -m 4 -j 7 -j p -w b -n 3 -k f -i l -n b -r 1 -l a -j 8 -l 9 -y 5 -o t -s k -r a -v
6 -s 1 -i 5 -i 3 -l 7 -i 6 -1i 1 -t 8 -k 6 -l 2 -i 2 -n 1 -t 8 -k 4 -v e -l 2 -m k -o n -n 1 -l 2 -m
2 -o m -q 6 -m n -i 1 -n b -n 7 -h 2 -i 1 -s 3 -k 2 -j 2 -p 4 -k 1 -k w -s 3 -o j -m 4 -o 2 h b -k
4 -j 4 -m j -p 5 -o 4 -h 1 -i 3 -v 7 -p 2 18 1 -j 9 o 1 -i j -y 1 -18 a -j 1 -o 3 -k b -p c -j 8 -v
9 -j 5 -p 1 -i d -t 7 -h 8 -j 9 -o 4 -p 2 -s 4 -q 9 -j 1 -j 2 -j c -l 1 -i 1 -m 1 -j 4 -m 8 -m 5 -l
3 -j 2 -i 6 -l 6 -h 2 -p 7 -10 7 -i 5 -i 5 -k o -i 1 -m 2 -n 3 -y 3 -n 6 -i l -j 6 -u h -j 6 -o b -h
4 -i 4 -h e -k 4 -j 8 -o 1 -h 1 -q 7 -p 4 -k 9 -n 9 -w 1 -j 6 -i 1 -i 4 -j h -s b -o 3 -n g -i t -m
3 -t 9 -h 3 -j 4 -h 4 -l a -k 7 -v 4 -t 6 -j a -n 4 -q f -s b -i b -10 3 -j g -j 8 -o 6 -o 5 -j o -m
4 -h 4 -p 1 k 4 -s a -s 1 -n 2 -t 3 -m 1 -j 6 -i e -n c -k 1 -i k -l 8 -m g -i 1 -l 4 -l m -u 3 -n
6 -s c -i 3 -l 6 -k 2 -l c -o 6 -m 1 -o 7 -y 2 -t g -j j -j 4 -k 4 -k 1 n 3 -i 1 10 3 -u 5 -j 1 -i
b -n 5 -p g -z 6 -s 7 -w 3 r 5 -j b -k 6 i 3 -h 6 o 3 -k 6 -w 8 -m f -k 4 -l 2 -i 8 -i 1 -h 5 -k 2 -k
1 -l 1 -i 1 -p 1 -i 3 -x 7 -l g -u 3 -q 15 -i 1 -p h -j a 1v 5 -q 4 -w 2 -l i -k i -n 1 -13 9 -k 4 -p
1 -u a -p 7 -s 6 q 1 -i 6 -n g -p 3 -i b -j n -n h o j -o 3 -h 4 -h i -i 7 -x 5 -q 6 -j 1 -i f -h
2 -n 4 -v 2 -z 9 -i 5 -m a -h 9 -m 3 -p 3 -n 6 m 3 -s 5 -r 2 -h 4 s a -s 4 -i 5 -o i -q 8 -l 1 -1e
f -h 2 -q 5 -v e -10 1 -2d 1 -p 9 -i 7 -1i 4 -r 7 j 7 -h 3 -r 1 -j 2 -o 1 -k 6 m 3 -j j -r 2 -k 9 -h
u -l 3 -q 3 -m 1d -1h 4 -p 3 -i 7 -i 1 -p 1 -p 4 -n p -l 4 -l 7 -m 2 -k e -l 6 -o 3 -l 5 -j z -n a -y
b -l 7 -j 3 -l 6 -m 1 -q 3 -n 9 -l 1 -p 2 -s 6 -j 6 -m s -i 2 -p 2 -j 6 -s 3 -i 6 -h 4 -i 6 j 2 -l
7 -o 7 -q 4 -j e -r o -j 5 -y 3 -j 1 -r a -u b -j 2 -l 8 -o a -k b -s 4 -h 2 -l d -o 3 -l 1 u 1 -n
1 -l m -k 1 -w 1 -l 3 -n 4 -i 1 -k 8 -i 6 -i 3 -i 5 -q 3 -i 3 y e -s 3 -h 7 -h k -q 3 -k 1 -j 7 -k
6 -m 5 -o 5 -j t -o j -m 7 -i 3 -m 3 -q 1 -l i -s e -q b -v 1 -k 3 -k 2 -r j -p 2 -k 2 -n d -s 2 -r
l -o 1 -10 2 -s v -m 5 -v 5 -v 3 -q 1 y 2 -o 8 -p 1 -p k -l n -w 9 -t f -o 3 -i 1 -t c -j 2 -q z -o
4 m 5 -v 2 -t 2 j 4 1b 1 -o 5 -m 3 -10 2 -j 1 -o 7 -s 6 -i a -m 4 -j 2 -v g -h 1 -i 2 -k 4 l 8 -o
g -h 1 -l 3 -i s -i 7 -w 1 -w k -q 3 -j 1 -i 6 -i 2 -j 5 -j 6 -s c -h 5 -n 2 -m 2 -n 4 -n 7 -r 4 -k
2 -m 4 -j 3 -k 2 -i 7 -q e -l 7 -q 5 -m b -n b -i 5 -m b -j h -h 5 -n q -l 1 -i 4 -m 7 -k c -m 5 -i
1 -p 6 -n 2 -o h -k i -p 4 -i 1 -m b l 9 -j 6 -n e -n 9 -k d -n d 12 9 -k 1 -w g -r 8 -m 2 -m q -x
1 -o a -j 3 j 6 -n 3 -i 2 -y 7 -k 2 -o 1 -k r -v 6 -j a -k g -k 9 -n 5 -l 1 -z 1 -i c -n 3 -j 1 -k
1 -n 8 -l 4 -m 5 -n h -j a -t 6 -h 5 -h 1 -1i a -m d -j e -j 7 -p 1 -j 9 -k 8 -l c -n 1 -j a -i 1 -l
1 -i 4 -j 9 -p 1 -j 7 -l 5 -l 8 -m 6 -l 1 -t 3 -j 1 -l 1 -12 7 -j 4 -13 6 -r 7 -j 4 -t 1 -r 1 -s 5 -j
4 -r a -n 2 -q 3 -k j -w e -u 6 -i 4 -k 6 -i 4 -i 6 -k 8 -h 7 -t 5 -m 1 -k g -j 4 r 7 -m 4 -w c -v
q -k c -i b -k 4 -r 7 11 e -p 3 -q 2 -i b -m 6 -i h -p 3 -n 1 -t l -j 2 y a -q 2 -m b i 1 -p n -u
2 -m 4 -n 1 -p 2 -h 1 -k i -q 9 k l -q 3 -i q -o 1 -m 7 -l 2 -k 3 -h 1 -m 3 -o t -i p -l j -l e -1e
b -p i -j 4 -t m -r 1 -i f -u 9 -m u -m 5 -s 1 -k 9 -l 5 -l 1 n j -m 4 -j 4 -j 6 -o 4 -j 1 -i a -j
6 -r 3 -j 5 -o 9 -j 3 -r a -j f -m 1 -i 6 -z o -h 7 -j 3 -h 2 -l 1 -k n -m c -j 6 -l 1 -k 3 -j 1 -k
2 j 2 -h a -l 1e -n 2 -i 3 -i f -k 1n -q 5 -o 3 -t r -l 5 -j d -p 6 -l b -l 6 -h 6 -i 9 -y a -l o -n
a -q p -j 1 -j m -n 4 -i k -x 8 -o 1 -l a -u 8 -m 1 -l 8 -i 1 -h 2 -k 1 -m 1 -h c -m j -m 1 -n 9 -p
1 -j h -m 7 -q e -k g -l 1 -i 2 -r l -i 1 -m 5 -i a -h e -l d -h 10 -k o -u 6 -p 3 -j 5 -n 3 -x 1 -x
h -l 1 -j 10 -p 2 -m 5 -p b -k 2 -u 1 k 4 -n 1 -m a -o 2 -n 7 -m l -i u -k 3 -i j -u 7 -m 4 -i 4 -j
c -o b -i 9 -k 7 -k 3 -i 1 -p 8 -n m -p a -o 4 -y 8 -y 3 -r 5 -l a -j 1 -j 1 -11 f -i 3 -k 4 -n 1 -i
5 p 6 -j 8 -i 6 -r 6 -i 4 -18 4 -n 2 -h 6 -h v -v d -o 6 -t 9 -s 2 -l 2 -j 2 -i 9 -o e -k 8 -j 4 -l
1 -i 5 -n l -i 4 13 8 w 1 -i a -o h -i 2 -11 4 -l 3 o 3 -o 1 -l 7 -1g a k b -i l -m 1 w 1 -j e -o b p
4 -p 2 -p h -l 9 -p 4 -m 3 -p 8 -h 9 -l g -s a -m e -j 6 -i c -k e -m 6 -n 2 -i 9 -m e -p d -v 4 -l
o -s 4 -l 6 -h 2 -k 3 -i a -o 5 -l e m 8 -k 2 -k 3 -p 7 -k 1 -m l -m 6 k 4 -q c -k 2 -l c -n 3 -q
5 -l 2 -l 4 -y 1 -n 4 -r 4 -v 7 -q h -i b -k 5 -l 2 -w 2 -i 7 -s 4 -n d -z 8 -h 1 -i 1 -t 4 -h 2 -j
b -k 3 -l a -i 2 -j 3 -n 3 -n 6 -h 1 -k 3 -h 8 -l 1 -n 5 -o a -i 2 -p 3 -o 3 -n 7 -l 8 -j 7 -s 2 -n
a -j h -s 3 -i 1 -j 4 -m j -k 7 -m 8 -n p -j 8 -r h i 1h -i h i 5 -k 9 -l 1 -q 8 -j 1 -w h -k 12 -o
5 -r 2 -m 7 -n 5 -i 3 -h a k 8 -j c -i 5 -p a -k 3 -i 1 -q v -t 6 -q 1 -h 8 -k 1 1b 1 -2k 8 -t 2 -k
e -n h -s 5 -l g -i j -i 7 o 2 -i 7 -n 6 -p 2 -t 3 -r 3 -u m -q 3 -m 1 13 1 -p 6 h x -h e -k 3 -m
h -h i -n b -j 2 -m 4 -j h -j 1 -i 3 -p 7 -s a -h 7 -k 4 -v 4 -r g -n 4 -j 1 -h a -s 3 -i 6 -l 3 -h
e -o g -q 6 -i e -n 2 w 1 -i 5 -m 4 -n 18 -j 2 -p c -k 5 -n 1 -p 3 -l a -n 7 y 1 -q 6 -o 2 1c 7 -z
15 -o a -v 8 -n o -s 1 -s 2 -m a -l a -n 3 -i 5 -j 5 -k b -m 1 -m 1 -m 2 -k p -o 13 -y a -k i -h b -l
2 -m q -j 3 -o 1 -j 3 -n j -n 3 -o g -k 7 -j 13 -i b -k 5 -k 4 -o 2 -j 2 -x h -h f -h 4 -11 b -i 4 -j
c -m 5 -15 n -p d -n 6 -m g -j c -m 4 -s s -i 1 -p 9 -j 6 -l 10 -l 3 -r 2 -n d -i 6 -l b -m 13 -o
1 -k 7 -l 1 -t g -i 3 -j n -j 4 -j 3 -o 4 -k 5 -j 4 -x 3 -k 3 -i e -h 6 -m 2 -n 3 -m 4 -k 11 -l c -m
6 -n 3 -o c -n 1 -h 2 -m 6 -l 5 -i 9 -i b -i 1 -p 2 -1b 1 -p 6 p 3 -p 4 -p e -r 4 -y d -i h -s 4 -i
c -p 8 -i 1 -l 2 -q 5 -k 7 -j 1 -q 1 -p 1 -n 1 -j 2 -j 8 -i b -q 3 -l 7 -n 1 -j 4 j 3 -k a -s 4 -h
2 -l 15 -u c -k 1 -m 7 p 6 -j 1 -h 2 -t i -l g -m 4 -j b v 2 i 5 -s 6 -p a -k 1 -k 1 -q 6 t 1 -m 6 -h
1 -k 5 -i 1 -r 3 -w 5 -1e 5 -m 1 -h 2 -i 6 -q 3 -j 2 -l 1 -n 2 -i 1 -m 1 -j 8 -o 9 -l i -k f -k 4 -k
6 -k h -u e -k 7 -i 1 -m 2 -l 6 -m 7 -n c -i a -q 4 -l 11 -q 7 -j 3 -k a -i v -i 6 -j 1 -m 3 -j c 11
15 -i 1 -i h -k 1 -n 2 -r 1 -n 4 -19 b -r a -o 6 -n g -u 2 -h 3 -l 4 -k 2 -n 6 -m 1 -i 7 -1r 1 -p
2 -k 7 -l 4 -k 3 -s 1 -j 4 -p 7 -i d -i 3 -q 5 -p 4 -m 4 -t 5 -m 4 -i 4 -n 2 -i i -u f -k u -o 1 -j
4 -v f -u 1 -q 3 -k n -k 5 -n 4 -i 5 -l 2 q 5 -p 5 -h 2 -h 4 -j 1 -m b -h 9 -j x -j 1 -h e -j 2 -q
g -h 3 -o f -19 4 -j 7 h 18 -p 1 -o 5 -q 3 -13 3 -l 8 -h 2 -j 7 -o 3 -i 2 -i 8 -j 5 -r 5 -l i -i r -k
2 -l 3 -i b -o 5 -i b s 2 -k f -j 7 -o a -h 1 -j 1 -o 1 -y 1 -o i -o 5 -p 1 -j d -i 4 -l h -q h -l
3 i 1 -k a -h i -r 4 -o 9 -j 2 -h 6 y 1 -o 6 -k h -k 5 -n s -i a -h 4 -j a -l p -o c -j i -k 1 -k
5 -l 3 -o c -i 1 -k 8 -l 3 -i 5 -u 3 -h 4 -k 1 -o 8 -j 9 -n 3 -l 1 -l 4 -t 9 -s 3 -h d -q 1i n k -j
9 -m c -r l -i 3 -l 1 -i j -l 3 -j 7 -i 14 -q 2 -l 2 -o 2 -j a -h a -n 3 -m f -h 4 -o 6 -m 6 -j 3 -j
5 -10 j -n a -i b -i 6 -m a -i a -w d -n 3 -w 2 -p 2 -m 7 -j a -x d -l 1 j c -i 3 -j j -m 2 -12 2 -1l
c -i 5 -r 8 -i 8 -i 1 -r 8 -h i -p 1 -j m -s i -i e -h 7 -k i -v 6 -p a -k d -p 5 -q 4 -o e -p 4 -o
2 -j c -h c -u 1 -k a -m b -l 9 1e a -k 8 -o 1 -l 2 -m f -p 8 -l 1 -l 5 -l a -h j -p 8 -x 4 -j 2 -k
2 -s r -11 7 -l o -h 2 i 4 -s 6 -u f -m 2 v 1 -j h -m 3 -17 g -i 2 -i 2 -u 5 -s c -j 3 -k 5 -i 6 -h
8 -k 8 -t c -m 9 -l 8 -n 4 -k c -k 3 -j 5 m 1 -k 2 -k 5 -i 4 j l -i 2 -l b -k 9 -10 4 -l 9 -i o -j
f -j 3 -i 4 -j 1 -k 3 -i s -v 8 -q 2 -o 1 -l c -m 3 -r d -h 2 -h f -i 4 -l 4 -m 6 -i e -u 8 -m 6 -r
e -10 5 -j 2 -k 5 -l 3 -p d -m 1 -l 9 -l 1 -w 7 -h d -k 6 -k 3 -l 3 -q 2 -r 1 -i 4 -h c -u 6 -j 5 -21
1 -h 1 -q 5 -i d -i 2 -k 3 -j 2 -j h -p i j 5 -o 5 -1i 1 -k 4 -m 2 -j 9 -l 6 -m 1 -i c -h m -l 6 -q
3 -o l -o 4 -p 2 -j 1 13 l -t 3 -17 4 -k 4 -m d -q g -k 3 -r 2 -p 3 -j l -h 1 -h 9 -j f -k 4 -j t -h
1 -q a -i 8 -h 5 -v 1 -15 3 -i j -q 4 -k 7 -n 9 -k 1 -o 4 -q a -i k 11 b -v 5 -j 6 17 b -n 1e -h 1 -k
8 -o 3 -u q -h 2 o s -k f -k b -h 3 -t 5 -l g -l 7 -l b -m l -o 2 z 8 -z 4 -i 5 m j i 6 j 5 -x 6 -j
2 -l 2 h g -k 2 -m 8 -y 1 -n 2 -q 1 -i 4 j 2 -n 6 -i b -j 9 i 7 -n 7 -q 5 -h 5 -i 4 -q c -l 7 -h 1 -k
8 -l g -k 9 -k 4 -l g -n q -i 5 -h 8 -i 9 -l d -w 4 -j 3 -l g -h b -j 6 -s 6 -s 1 -i 1 -i 2 -k d -k
3 -j a -o 6 -i 2 -i 3 -n 1 -o 1 r 7 -h 2 -u 2 p 5 -o 1 -j 2 -r g -1e 4 -n 8 -i 9 -m 1 -i 3 -k b -s
2 -k 6 -j 1 -12 4 -h 1 -r 3 -m 4 -h a -m 2 -w 5 -q 8 -k 8 -k 5 -i m -q 1 -o j -l 7 -k z -l 5 -h 1 -h
a j 1 -p j -k 5 -v 3 -k b -m 2 r 1 -w h -m 1 -q 2 -k 1g -i j -n b -h 1 -15 h -m 4 -j d -m g -k j -m
8 -w 6 -j d -j 2 -i 2 -w d -o 5 -h 2 -l f -l 5 -j 1 -j 8 -n e -q q -j 6 -j d -m 2 -j 1 -o 7 -s 5 -m
3 -n g -l 7 -u b -t 1 -t 1 -s 2 -m e -k 1 -k i -i 9 -i 5 -n 1 -l k -o 4 -j 1 -m 4 j 7 -n e -q 3 k
1 -i 2 -h f -l 8 -i f -m 5 -x 9 -i 7 -s 2 -j 3 -k 5 -x 6 -l 5 -n a -o 8 -k 7 -m 4 -l 1 -l 6 -1e 7 -j
1 -j 9 -i 7 -l 1 -p 1 -i n -m 4 -j 7 -r 2 -r 2 -j j -h a -m 1 -m c -k 1 -j b -n 1 -m s -m 2 o 3 -t
3 -l d -h e -h 2 -j 5 -j 1 -k 9 -i 8 -q 5 -o 3 i 2 -l z -t 3 -j 3 -j 3 -o b -o 1 -k 4 h m -i s -p
i -h c -x 2 -h 1 -n 2 -k 3 -m 2 -m 6 -k 4 -h 1 -j 3 -k 8 -j o -k 8 -l b -k g -m l -l c -j d -j 1 -p
a -i j -l 7 -l 3 -i 8 -k 2 -i 3 -q 5 -p 7 -o 4 -q 1 -s 3 -q 1 -j q -k 2 -k 1 -s 3 -h 2 -i 6 -l 2 -j
7 -n f -r 8 -s 3 -h 5 -k 4 -j 3 -m 8 -k 5 -11 5 -o 4 -i c -k j -i d -h 7 -o 1 -j 4 -j 5 -j 5 -i 7 -m
2 -i 7 -i 3 -k a -v 1 r 4 -h 3 -n 4 -v 8 -m c -l i -n 9 -k 2 -l 2 -m 2 -n i -i 4 -n 3 -q 5 -m 2 -l
3 -o 8 -h 2 -h 1 -n v -l a -m l -n 6 -k 2 -l 5 -p 6 -n h -k 8 -j 9 -k l -k 7 -i e -n 4 -s 1n -n 6 -p
k -i 7 -l 5 -t 3 q 8 -h 2 -s c -l 1x -q 4 -u 2 -k 3 -l h -r 8 -o 9 -l b -h 2 -m e -x a -h 3 -l 3 -n
a -i b -o 2 -r 2 -h 1 -k a -h 2 -i 1 -k 1 -h 1 -h 4 -j 2 -i m k 1 -i 2 -q 1 -l 4 -k 3 -k 6 -k 2 -k
4 -s p -p 6 -j 8 -s 6 -k 1 -q 3 -m d -q b -k 1 -r 9 -n 9 -m 4 -n 5 -h q -l 6 k 1 -o 9 -i 6 -n 5 -k
e -k 1e -j 3 -j e -k o -k 3 -p c -n 2 -j 2 -j w -z 5 i 1 -m 5 -l e -h p -p f -2b 1 -y f -z f -o 4 -i
2 -n e -k 7 -h c -i 6 -r f -i 7 -q e -l e -i 3 -o 4 -m 4 -p 3 -k z -o 7 -q 4 -i a -r b -k 1 -o g -i
2 -i 3 -q r -i 10 -r 8 -j c -j 6 -i 2 -i 2 -u 5 -h f -k 8 -h 7 -h 4 l 2 -k 1 -w c -i i -h 2 l 1 -l
1 -k 3 -j 1 -p 1 -l e -h c -j 1 -x b -l 7 -j b -i 8 -k 3 -j 2 -k c -t 4 -l 1 -u 3 -u 6 -j b 15 m y
8 -t 4 -l 6 n 9 -v 3 -i h -k h -y 9 -q e -1t 1 -l 5 -m 2 -r 3 -i 8 -s 1 m 3 -o 4 -v 15 -y 6 -h 3 -j
2 -r c -j 1 -l c -u 2 -i 4 -k 4 -m 6 -k a -n l -l 4 -k 6 -l 3 -i c -q 2 -p 1 -i b -v 6 -l 1 -s 2 -l
a -i 8 -p a 12 2 -j 6 1k c -q c -o 1 -k 1 -m 8 -u 3 -n 3 -m 6 -p 9 -l 5 -h 1 -o 6 -l 3 -l 1 -l 8 -w
1 -j 2 -n 1 -l 2 -m b -u 3 -t 1 -s 4 -h 2 -j 3 -i 5 -j 4 r 2 -j 1 -n p -i 2 -l a -i 7 -n 6 -i 5 p
8 -10 6 -13 1 -12 2 -m 8 -q 2 -k i -k 5 -j 2 -j j -l 3 -r 8 -i e -p k -i s -n 8 -i 1 -k k -j l -h
a -q 6 i j -i b -m c -j 1 -i 5 -s 1 -i 6 -u 2 -j 1 -p b -n 2 -j 9 -s 1c -o 4 -q 1u -n 1 -o b -x 4 -p
4 -j 8 -q 8 -h 9 -i 3 -k 4 -u b -j 6 -n 1 l h -q 2 -m 2 -h 9 -n 8 -w 4 -n 1 -h 8 -h d -j 3 -i j -i
8 -n 8 -q a -m 9 -s 2 -k 2 -m 3 q 3 -j 4 -w 7 -q 4 -h 2 -v 2 -k g -h 4 -p 6 -l 5 -n 1 -m a -l 4 -t
2 -v 1 -o 1 -m 6 -t n -z 3 -o 7 -k 3 -n 8 -t 7 -j q -l 6 -k 7 -k 4 -i 2 -l a h 6 h 3 -j p -m 1 -i
m -k b -k 1 -h l -n 8 -r 6 -r 2 -q 1 -u 2 -n 2 -p 2 -n f -k t -t 4 -n 4 -j 3 -j 3 -l 1 -k 3 -l b -n
7 -o 7 -q 2 -j 2 -r 8 -i 6 -l 4 -w 5 -j e -l 2 -l 8 -l c -l p -l 1 -u e -l 8 -n d -m 8 -j 3 -h q t
2 -m a -l 6 -m a -u 1 -o 8 -j k -i b -j c -l 7 -i 8 -h 3 -k 4 -k 5 -k 5 -q 3 -p 3 -j 5 -i 2 -j 4 -j
8 -l 4 -s 15 -h 2 -k 5 -l 4 -m 6 -r 6 -m 4 -w 3 -k b -t 3 1c 1 -j 2 -u d -p 3 -o 7 -u 8 -u 6 -l k -n
7 -x 4 -k 8 -j 2 -t 7 -1b 4 -l 1 -n 1 -m 3 -18 4 -s 1 o 2 -k b -k 4 -i 5 -i 6 -q 6 -o 7 -k 7 -i b l
5 -w 2 -m 4 -i 9 -r 7 -l 7 -n 5 -m 3 -h 9 m 4 -10 y -q 3 -l 2 -h 2 -l 4 -n 2 -t 3 -q e 11 f -q 9 -n
6 -r c -j b -w 1 -o 1 -n a -i 9 -p e -k d -i 1 -t 5 -i 4 -k 8 -m g -l 7 -n e -i 4 -j 8 -u 8 -i 3 -j
4 -i 8 1e 9 -l 4 -n 4 -j w -k 5 -j 1 -k 3 -k r -k a -i 4 -i 4 -j 2 -q 1 -r 8 -l 3 -m 5 -r s -i 6 -o
8 -o a -m 3 -r 5 -i o -11 5 -s n -l b -k 4 -i 2 -h 7 -i 4 p 7 x h -k c -o x -h 1 -p 8 -o 5 -h 2 -i
6 -q 1 -j g -p e -y 3 -r e -l 9 -h 6 -10 3 -l 5 -m 9 -h 1 -l 9 -h 7 -12 1 -l 1 -i e -v i -r 3 v p -q
3 -q 4 -19 c -l 9 -o 3 -o 9 -j 3 -n 2 -i 3 -m 3 -i m -r 4 -s 1 -j 3 -t 6 -l 7 -i 7 -h d -j 8 -i 3 -i
9 -o 3 -i 7 -x 5 -j p -r 6 -j 6 v 3 -i n -h 4 -k 8 -i 1 -t 5 -l 1 -m 9 -j 9 -i b -p 1 -q b -m 2 n
5 -k l -h 2 -u 4 -q 3 -i 1 -l 3 -o d -h 5 -u e -m 7 -i b -n d h h -t 9 -q a -p 5 -k a -k d -h 2 -y
1 -r 5 -12 4 -m 5 -l k -w m -o 3 -k 4 -p 1 -s 9 -n y -17 2 -13 7 -h a -o 8 -l 9 -h 9 -q e -l 3 -k 4 u
b -l 1 -n 5 -k e -k 2 -i 2 -x 1 -m 3 j 2 -m a -n b -o 3 1f a -l 3 j 1 -q 1 -k d -h 5 -i 8 -h 3 j 1 -l
8 -i l -l y -n 1 -k c -k 7 -h 7 -k 3 -k d -k 4 -m 5 -m n -l 2 -t 6 -q 3 -m 6 -r 5 -n 9 -n 4 -n 6 -i
9 -h 2 -k d -j 4 -j a -k l -i 5 -l 1 -r 6 j a -n 3 -i e -h c -j 3 -l 3 -n 1 -i 5 -i 3 -s a -l 3 -j
1 -h c -i 4 -m 1 -m 7 -k a -13 r -l 2 -m 3 -v 6 -o 3 -i 14 -o a -s p -l d -i e -i 7 -i 4 -h 3 -s c -p
c -o 9 -l 2 l 5 -j 2 -i 1 -q 3 -j 9 -k 4 k 7 -k c -j s -i 2 -i 7 -p 4 -l d -l 7 -i m -k 1 -h 5 -l
1 -q f -q 4 -i 7 -m 3 -p 7 -h 1 -s 7 -r 9 -i a -s 7 -l 9 -k 1 -j 5 -v 2 -q l -m b -k 2 -q 3 13 2 -k
3 -k 1 -r b -v 9 -l a -p 6 -h c -h 7 -i 1 -v 5 -j f -j k -s 1 -n m -k d -i c -18 1 -o h -n 1 -j 1 -n
2 -i 2 -z 1 -l d -n 4 -k 4 -p 1 n a -j 3 -k 2 -k 1 -l 3 -j 4 -o t -l 4 -w f -n 1 -k c -j 6 -12 4 -l
g -n j -i a -n 2 -l 3 -i b -h 5 -j 4 -l 5 -j 8 -u k -i 5 -l 3 -o 1 -m 1 -h 2 -h 3 -k a -j 1 -k 8 -p
8 -o 3 -j 3 -i i -i f -k 6 -k e -l 2 -j g -n b -n b -m 1 -k 4 -j a -l 3 u 1 -l 3 -i e -p d -p 3 -k
l -h a -j b -u a -k 2 -j l -k b -s 4 -n 8 -l 1 -p 4 -l e -j j -v c -l 4 -r 5 -k 2 -x i -j 2 -s 1 -i
e -q b -r 5 -k 1 -h d -i e -k 1 -m 7 -l 9 -p 5 -i 5 -l n -p 1 -q 2 -1b 1 -l d -k b -i g -v 8 -k 8 -v
2 -r c -i c -n 5 -l 1 -l 6 -j m -p 6 -19 4 -u t -k d -j 7 -h 5 -i 9 -n 1 -h 4 -i 2 -s 5 -n 2 -o 7 -r
3 -m f -i 5 -p 1 -r 5 -h 3 10 5 -q 4 -o 1 -r 4 -j 9 -j j -j 7 -q 2 -j 1 -l 1 -l 2 -h a -j 1 -o 1 -o
6 -k 3 1l 3 -j 3 -j 4 -i c -l 7 -m c -h 2 -r 9 -i a -h 3 -i d -j 5 -u e -j 9 -j 6 -h d -j t -i 1 -h
d -m a -k 4 -h a -k a -h 3 -k 8 -m 3 -p d -l 4 -q d -k 8 -o 9 -j l -j 1 -o 2 -i 2 -p 7 -l 5 -w 3 m
7 -j 8 -s 7 -j 8 -13 4 -t l -i 4 -r i -h 7 -q h -h 3 -n 2 -i 9 -k 4 -i o -k f -m r -m r -h 2 -m 6 -s
1 -m i -r 9 -l 8 -o 2 -i 6 -n a 12 3 -i 1 -i p -m 3 -o 1 -j d -n 1 -n 5 -t h j 8 -p 2 -n 2 -j 2 -j
3 -k 4 -h 2 -k 2 -o 1 -q g -p c -m 8 -n 6 -i 9 -i 7 -j 1 -18 8 -x 6 -m 1 -n 1 -p g -k k -u 8 -m 2 -i
p -r e -p 3 -o 2 -i 1 -p 9 -l 3 -j 4 -h 2 -r 1 -i 5 -m 2 -j 4 -k l -o b -m 1 -k a -j 8 -n c -i c -i
2 -n 1 -t d -10 9 -h 9 -l 5 -l 1 -m d -i 1 -h 1 -n 1 -h 4 o 5 -o 1 -i a -n 8 -q 9 -n b -13 3 q 3 -u
3 -q 11 -t c -r 7 -h b -n y -q d -k 7 -s 8 -o 8 -j y w b -p c -m b -k d -i a -k b -i b -l b -o 6 -p
1 -x b -x 9 -w 2 -p 4 -l c -l 3 -x a -k 2 -m a -l 1 -i 6 p 9 -k h -r 8 -j 8 -k 3 -o 2 -l 1 n 8 -l
6 -k 9 -j 8 -j s -h 5 -i 3 -n 5 -o 5 -i p -r 4 -m 3 m 2 -p 1 -j 6 -q 2 -i i -t 1 -o 3 -r 8 -n t -p
5 -1e i -s a -m a -i p -h 4 -n 2 -m j -u 4 -k 1 -m 6 -m 2 -l 2 -t e -j 2 -k a -k 5 -n 3 -h b -z 7 -k
2 -m 1 -i 5 -q i -i c r 4 -k 2 -p c -l 3 -k c -20 1 -o 1 -j 1 -j d -p e -j 3 -p 3 -q f -i 2 -j q -o
h -12 6 -k b -q 5 -j 1 -j 3 -i 1 -j 3 -m 5 -k 2 -i 2 -w h -i 4 -h f -j 2 -l 8 -j 8 -o 1 -h 2 -q 3 -x
e -j 3 -h 2 -o d -p 2 -s 4 -p 5 -o 8 o 4 -s 5 -k 9 -j 6 -h a -r 7 -n o -k n -n 1 -m d -u 7 -j h -j
6 -j 2 -i 7 -l 1 -l 4 -h 6 -q c -p 1 -s 2 -j g -p 8 -j 1 -i 1 -q 5 -m c -i 2 -p g -n l -q l -m 4 -n
4 j 5 -m 5 -m 7 -n 1 -h 11 -w 6 -k 1 -k 8 25 9 -r 3 -i 1 -k t -l c -u g -n c -o 3 -i 7 -p 6 -n 9 -l
h -l 1 -h 3 p 3 -k 4 -j a -l 4 -m 8 -i 8 -k 1 -p 3 -n 4 -i 4 -j 8 -m d h 9 -i 5 -k a -i 2 k 6 -i f -m
h -o f 12 3 -p 4 -j 1 -q 1 -m 4 -h 8 -i 1 -j 6 -m 6 -l 7 -m k -p 7 -o 2 -k 2 -m c -p 8 -s 6 -l 1 -i
5 -s 1 -q 6 -r 1 -j 9 -n 2 -t h -j 9 -j 8 -l 3 -j 3 -n g -k 8 -m 8 -k j -j 3 -m 9 -l 1 -l 1 -m 7 -j
h -j 5 -h 1 -j 5 -v 1 -p a -m a -n a -i q -p b -p 5 -i 2 -o 4 -s 5 -j 3 -n 7 -r g -l 8 -h s -i 19 -l
6 -i 6 -k 8 -k 7 -k 3 -i 2 -o 9 -p 1 -o 1 -l 6 -n 5 -j 2 -q 4 -j 5 -q 2 -j c -l 6 -s 5 -k 3 -k l -m
3 -j 3 -m 4 -i 1 -n 1 -i l -j 3 -k 15 -h 8 -10 3 -k 3 -l 7 -n 3 -p 1 j 5 -m a -l 3 -n 9 -i 3 -n 1 -l
m -y 2 -n 3 -11 i -i 7 -w 9 -15 7 -h 3 -k 1 -q a -r c -j 2 10 e -t 5 -m 1 -v 1 -j 3 -j 9 -i 3 -i 2 -i
c -j 5 -m 1 -j a -k 1 -o a -i a -p d -k 2 -x 1 -k 6 -o 5 -n 8 -t 8 -r c -l w -h 6 -i 9 -17 s -m 1 -15
6 -i 7 -p m -q 2 -k 4 -u 1 -i 7 -r b -k 1 -l h -h 5 -k 3 -j 8 -j 6 -i 1 -m 3 -h 7 -s 5 -i 2 -i 1 -l
7 -s e -m b -i f -o 5 -t 4 -k 6 -m b -q 5 -n 1 -k 4 -j 6 -j i -l a -j 3 -j 8 -o 4 -j a -h 4 -s 5 -i
a -q 5 -k 3 -j 4 -p 5 -h 4 -j 3 -i 3 -h 8 -j 9 -s 6 -j 1 -r 2 -s 2 -l 1 -j 3 -u h -m 3 -16 9 -l 7 -k
7 -i 8 -q 2 -n 2 -l h -m b -n 8 -j 8 -l a -p h -y 5 -o 2 -t m -u d -o 1 -i 3 -k a -u 1 -j 4 -u 3 -o
3 -n 3 -p 7 -o b -i j -i 8 -k 8 -m 2 -j 2 -i 1 -m 1 -n 8 -h 5 -h b -n 3 -j 9 -m 4 -h 1 -q 1 -i g -l
g -s 4 -o d -n 6 -l 6 -t 3 -w 2 -k 2 -k k -k 4 -i 2 -k 1 -q 8 -w d -m k -r 9 -h 2 -y 4 -p 1 -j 6 -v
r -w i -l 4 -m b -i t m 1 -j 5 -i 8 -j 4 -i l -h 5 -l 9 -m 2 -10 2 -i d -j d -n 4 -r 1 -1c 2 -l 2 -o
9 -m 3 -p h -j 1 -l l -j 8 -s 5 -j j -w 3 -j a -j 2 -r 5 -o 4 -r 4 -j d -m 6 -l g -s 1 -m 5 -x 3 -n
5 -q 8 -l b -i 5 -r 1 -t 6 -r 9 -o 2 h 9 -n 5 -i k -q g -j r -k 4 -r m -p k -k 1 -o f -q 5 -k v -12
3 -v 4 -i i -h 8 -i f -z y q 4 -i b -q 5 -k 3 -k 2 -j n 10 9 -l 8 -w c -l 16 -h k -i 2 -k 3 -i 1 -k
1 -s 4 -i 3 -k d -k 2 -r 5 -i e -n 1 -i 7 -r 1 -o 7 -l 4 -j c -k 1 -i 3 -x 8 -l 3 -j 4 -q 2 -z 4 -j
3 -p 9 -m 7 -i 8 -m 3 -i j -i 4 -i 1c -r e -l 6 -q 4 -i 9 -k 2 -q 3 -j 4 -u 1 -m d -m a -13 o -i f -o
5 -u 8 -n d -s 3 -o m -o k -m 4 -i 1 -u 1 -i d -i 1 -h c -k 5 -o 6 -i 6 -o 2 -j p -p 4 -u n -i 1 -m
1 -m 4 -t 4 -q a -l 3 -k 3 -j z m b -q 5 -o 2 -k 2 -m 1 -n 2 -j 4 -h 5 -u 1 -l 1 -p 1 -10 5 -l a -k
1 -p 8 -l g -k 1 -l k -i j -l 5 -q l -l 1 -t b -j 2 -i 4 -l 5 -k 3 -q g -i 1 -w 1 -q 8 -i 4 l 1 -i
3 -i 1 -k 2 -10 3 -h a -x b -t m -i b -l 5 -x 9 -s 4 -h 7 -n 4 -j 1 -r f -u 1 -k 8 -n 9 -h c v l -p
e -n 6 -i b -j b -n 3 -p 4 -k 3 -j i -k a -j 5 -m 4 -j c -z 1 -m 1 -j f -i 4 -v i -l 1 -i 2 -p 17 -12
3 -s 7 -k 8 -k b -i 4 -n 7 -k 6 -q 1 -k a -k 1 -j 5 -q f -p 1 -i 1 -q a -i 4 -k c -i 1 -l r -m o -z
b -o m -p 3 -o 4 -k 7 -j o -l 7 -h 1 -o 9 -n 2 -o 9 -i 1 -k 3 -j f -w 2 -j c -s 9 -j r -h 9 -k 2 -o
3 -j 4 -i 8 -k 2 -i 6 -j 1 -r 8 -j 6 -i 3 -i 1 -l b -s 3 -i 1 -u 7 -i 1 -k 9 -j 8 -j m -k d -v a -h
2 -k 1 -j q -l 9 -o h -i 6 -k 5 -j b -s 1 -l 2 -p 8 -p f -l 2 -l 7 l a -i 1 -i 8 -i h -18 9 -l 1 -o
1 -l 1 -l q -j 1 -j 9 -m a -n 4 -j 2 -k c -n 2 -k 6 -m c -l 3 -j 1a -m 2 -k 1 -i 1 -m 4 -k 9 -k f -j
c -h c -p 6 -m 1 -i 6 -j o -k 1 -j o h 9 -i 5 -n 9 -v b -i 1 -o 9 -s 6 -m 8 -o 8 -p m -u 5 -1f p -i
3 -j g -n f -u 1 -l f -k 3 -n 1 -j g -o 2 -r c -i g -j 2 -n l -o 2 t x -w 6 -i a l c -r 7 -j 3 -h
a -i 6 -q g -j c -o e -m 5 -i 3 -q 6 -j h -i 2 -i 9 -x 3 16 5 w a -p 3 -l m -h c -m 3 -n 1 -h 1 -k
8 -v 6 -i 5 -w 6 -n g -o 1 -l 6 -i l -k 1 -o 1 -o 6 -j n -v 2 -j 7 -j e -t l -1v 2 -u i -j 3 -i 4 -i
1 -o 9 -r 6 -p 3 -m c -k 8 -k 6 -l a -s 2 -l 6 -k 3 -m j -i d -m 3 k 3 -q a -l 2 -n d -j j -k g -h
g -l 1 -z b w 5 -i 8 -10 8 -i e -z 5 -n 8 -j 8 -n 4 -q l -h 15 -k c -j 2 -u 4 -h 9 -m 8 -o f -h 9 -j
c -l 6 -p b -m 1 -l 2 -n 5 -h 2 -o 3 -h 5 -m 2 -r 1 -i 1 -p 8 -l 3 -l 1 -k 1 -n e -s 3 -j 9 -t 5 -o
2 -k 8 -28 1 -i e -m 3 -j 9 -q 2 -j 2 -k 2 -l c -k 3 -h 1 -o c -z m -k 1 -r 6 k 9 -p g -l 1 -w c -q
2 -k 4 -k 2 -i 2 -v 4 -h r -l 1 -z 4 -k 1 k 6 -o 4 -j 1 -o 3 -t 2 -q 2 -j 4 -v 5 -m 1 -r 4 -m 3 j
2 -v q -s c -i 4 -k w -o l -k 2 -u 4 -r f -n p -16 c -i 3 -n 2 -i a -i 1 -l 8 -i 2 -i 2 -k j -p 8 -j
2 -i b -j 4 -q a -j 6 -h 9 -j 4 -n 3 -o 3 -i 5 -p 7 -i i -q p -k 8 -m 9 -j y -m 7 -1y 3 j 7 -q 3 -i
2 -p 4 -k 2 -k a n 2 -q g -x 4 -j b -p 1 -i 6 -l 8 -i b -x 3 -h 5 r 9 n c -k f -v a -k 9 -i 1 -p 1 -s
6 -p 2 -m 7 -j b -l 6 -l 4 -i 1 -p 3 -j 3 -m j -m 8 -h d -r 1 -q 7 -k 8 -n 6 -k c -k 6 -j b -r 1 -r
7 -o c -l 1 -12 2 -q h -i 8 -l r -l f -1e 3 -s b -i 9 -p 5 -p f -n 7 -k 5 -h 2 -j 3 -r 7 -m 5 -j 6 -q
1a -u 1 -m 8 -p n s a -l 8 -n a -v 8 -h a -m 9 -k 9 -i d -j f -l b -n 8 -j c -q 3 -j 14 -h 6 -l 2 -i
6 -w b -l d -n o -j c -h u -r 4 -m 1 -h i -q 1 i 6 -k 2 -k a -l c -k 2 -j 2 -w 2 -n 3 v 2 -q 3 -r
c -h 1 -n f -l d -j 1 -i d -m g -i 6 -q h -j l -l 2 -i 6 l 2 -h 3 -m 4 -l 1c -o 1 -1g 4 -i l -n 7 -j
6 -11 m -m 7 -j 3 -z t -w 7 -s k -p 4 -u 2 -m 7 -h b -j 1 -l o -i c -i 2 -m e -j 5 -h e -h 4 -l 2 -x
3 -p 4 -j l -u 4 -r 6 15 6 -q 2 -n 1 -i n -i 2 -o 5 -k a -y 7 -m 3 -i 9 -i 6 j 1 -h c -j 1 -p b -n
g -j 2 -x 2 -l j -p 6 -n 4 -m 3 -h 6 -l 3 -k d -n 4 -h 4 -n 7 -p 2 -l 3 -l 5 -k q -k 6 -k 1 -h 1 -i
2 -j w -n 5 -k 5 -u 4 -k 3 -l 4 -q 4 -l 5 -l a -j k -l h -i g -k 9 -m 1 v 6 -o l -s a -k 3 -k 2 -h
4 -i 4 -j a t 4 -n 3 -k j -i 7 -q 5 -i 4 -k 9 -q d -h 7 -j 6 -l 3 -y e -i 1 -k f -m 2 -x 2 -o 5 k
5 -l 1 -l 1 -j 1 -u a -k 1 -h 5 -j a -10 2 -12 2 -h n -j 9 -r 2 -q 1 -o 4 -s 5 -v 6 -i 12 -h 5 -q
f -j 1 -k 1 -j 6 -k c -i 3 -o 7 -r 4 -i 1 -u 2 -k g -j c -j 2 -z a -10 1 -i 4 -n h -m p -j 1 -j m -m
2 -i m -j d -k e -j 1 -j 8 -q 3 -i 3 -r o -m x -o 3 -o k -i 5 -i 3 -i 5 -i a -r 1 -k l -r 4 -i 7 -n
4 -p e -t 6 -o 1 -m q -h a -j 1 -v 1 -h 4 -l 6 -p k -w 8 -k 1 -j 7 -t 3 -n 2 x 6 -o 6 -o e -m 1 -s
1 -h 4 -i 3 -i 6 -i 5 x 7 -l 3 -i f -k 6 -n k -s 3 -m 5 -t 6 -s d -i 1 -l 6 -k b n 8 -i 1 -r 1 -v
9 -n i -10 q -k 1 -m h -h g -p 8 -o 15 -l e -r 9 -l 6 -n 2 -i 6 w 3 -i b -m 7 -m 5 -o 9 -h 5 -18 f -j
b -v 2 -i c -h 1 -j e -u 4 -k 6 -j 6 -l 7 -l 1 -s 9 -j 1 -13 9 -m 3 -j p -h d -p o -x 3 -l n -q 4 -n
h -i 2 -n j -o 3 -i 4 -q 6 -p 4 -j 4 -i g -j 9 -i 1 -j f -i 4 -13 2 -l 8 -j 3 -n 1 -m 3 -i 19 -l e -i
i -v 1 -k 1 -m 9 -l 1 -l f -k c -h k -k 1 -q 1 -q 5 -i 4 -j 1 -n 2 -m e -i g -m 3 -r 5 -l 1 -p 1 -j
9 -u 2 -i 1 -q a -j 4 -j 8 -r 7 -q 9 -l 2 -w 8 -l l m 8 y 3 -o 5 t 3 -n 1 -m 6 -n 3 -j 8 -k 2 -l 7 -t
2 -19 1 -p 6 -1b 9 -k 1 h 2 -i 6 -10 3 -j 6 -w 3 -j 1 -o 2 -n 2 -k e -k 1 -1s 1 -t 1 -i 2 q a -s 6 -l
f -p n -i 6 -l g -h 1f -i r -l j -u 3 -h 6 -l a -11 j -l 6 -m 3 -s m -l 7 -j 1 -i 9 -j 8 -m e -i 2 o
1 -12 d -i d -i 7 -m a -l 1 -t 9 -k 6 -i 1 -q 1 -s 2 -t 7 -m 5 -k 3 -n i -i e -p 8 -j 5 -l u -i 5 -i
k -k 7 -j 1 -m p i 4 -o 3 -h 1 -10 8 -q h -j 7 -p 6 -j e -o e -k b -i 2 -i e -m 6 -k 8 -s 5 -q i -17
7 -l 8 -j 3 -j 8 -h 2 -i 7 -t 3 -o 3 -11 5 -q 1 -j 2 -j 7 -x 7 -k 6 -k j -p 5 -h 8 -k 3 -j f -w 9 -v
1 -u 1 -n 2 -j 9 -i 3 -i b -l 2 -u 5 -q 3 -i 2 -j w -t 2 -h 1 -j h -2j 6 -o 9 -v 3 -j 1 -s 2 -s 3 -j
10 -j 2 -o 1 -j 5 -p 1 -i 2 -p 7 -i f -m 4 -j 1 -t h k 1 -n 6 -k 2 -q 2 -q 9 -h 4 -j 7 -n 4 -j 4 -m
7 -v 1 -n 9 -j 6 -l 4 -m 8 -j 4 -m 6 -m 1 -u 4 -m f -n 3 h 6 -n t -h 1 -q 3 i 2 -j 1 -m a -o 4 -o
h -i 9 -1d g -p 2 -i 6 -m 3 -m 8 -v g -l 3 -j 8 -k 4 -k 8 -i 3 -j 2 -h 3 -h 1 -l 3 -v a -h e -p 4 -m
2 -j b -n 9 -i 2 -i i -i 8 -m 9 -r 1e -i 4 -l 4 -i 2 -n 1 -t 5 -r 6 -s j -j 1 -n 5 -k 7 -j 1 -j 3 -i
8 -i 8 -x 7 -s 1 -j 5 -o 6 -p 4 -k 3 -p h -i 5 11 v -i 6 -o 1 -q 2 -i d -i 2 -i d -l n -h 4 -k b -m
4 -l 3 -k 8 -v b -l 2 -k 1 -n 8 -j b -o a -k 1 -p 4 -k 1 -l 4 -m 1 -p 2 -p 6 -u j -j 3 -n 1m -s h -r
i -k 4 -i 8 -u i -j 4 -i 9 -h 4 -n c -m 8 -j c -u 7 -k 3 -s 8 -j 5 -j a -h 7 -j 5 -k 4 -w c -q 7 -l
8 -t 7 t i -x 6 -o 2 -k 1 -y a i p -p q t 8 -t 2 -j 5 -i f -m 3 -k 7 -r e -o 7 -j s p 7 -h 6 -l 6 -l
6 -q 1 -w 3 -k 5 -i b -n 5 -o e -j 6 -n 1 -j 1 -h 6 -j 3 -p 2 -j 1 1d 1 -11 5 -j 9 -o 5 -i d -j 6 -n
7 -p f -q b -k 4 -i l -n k -z 1 -q l -k 6 -n 2 -j k -i 5 -k 5 -w 3 -l 5 -l a -r 7 -u 9 -n 9 -1o 4 -m
3 -s 2 -q 1 -v 4 -h a -i 4 -q 8 i 6 -l 1 n 5 -o 6 -m 2 -l 1 -l 7 -o 6 -t 1 -h 7 -m 7 -q x r 9 -p 8 -l
5 -s c m 7 -p 1 -p 5 h g -n 4 -i 2 -u 5 -y 1 -m 6 -h 4 -i m -p a -l f -q 4 -l 8 -x 4 -r a -h d -j
2 -m 2 -n 7 -q 1 -l 8 -j 4 -k g -p 4 -15 4 -l b -h 3 -j 2 -j 2 -l 2 -m 9 -s 4 u 5 12 i -s 1 -l c -s
b r 4 -y 8 -m 2 -t 5 -z j -s a -i 2 -i 1 -n a -q f -n 1 -m e -o j -k 2 -l 1 -j 3 -k 6 -k 1 -m 5 -11
8 -l 8 -r 4 -h a -h 1 r 4 -m 1 -m g -j 6 -l 6 -i 1 -n 5 -s 2 -h a -r n -q 5 -j 9 -o i -l 2 -i 6 -p
5 l 3 -j l -l 5 -l 3 -n 6 -n p -h 8 -h f j 2 -h b -j i -n f -l h -n 1 -w k -l 3 -l 5 -s 5 -r 4 -k
1 -m 8 -i 3 -k 4 o 3 -j p -m 3 -m 1 -j 6 -k 4 -k e -j a -i 5 -i 4 -h 4 -n 2 -o 2 -u b -m 9 -i 6 -o
2 -s 6 -i a -i f -x 3 -m j -k 3 -i 7 -l 9 -l h -h b -l 2 -i 2 -k 6 -q 3 -i a -p 7 -i d -s 8 -h 1 -k
g -i 7 -p 4 -l 5 -h 2 -k 8 -l 1 -j 3 -l 3 -x 1 -j 8 -m 3 -u 2 -i 5 -l 6 -k x -m r -v 2 -15 h -h 4 -k
4 o h -p 1 -j f -i 8 -k i -n 6 -k m -i a -i 5 -j g -p 4 -j 1 -k g -l 3 -j 3 -k 2 -t 3 -m 3 -j 2 -m
2 -l e -j 4 -u 2 -i b -10 m -v 2 -h 4 -j j -m 3 -i 8 -o b -h 2 -i c -h l -i 6 -l 3 -j b -m 2 -h e -o
3 -k e -l 7 -p 5 j m -r 3 -o 4 -j 2 -m 4 -m d -l 7 -i b -j n -j 6 -i 6 -u h -k 8 -m 6 -k a -i 4 -k
d -y g -n l -n 1 -l i -m 1 -i 1 -n e -o f -i b -m 1 -k 1 -l b -k 6 -m j -m c -p 4 -r e -j 4 -i f -10
f -p 7 -j 5 -n 5 -u 1 -l 9 -k b -i d -j 1 -n 1 -j 8 -k 1 q 6 -i 3 -j a -i 4 -j 3 -r a -i 3 -k 4 -s
6 -p f -i 4 -r 3 -h 3 -t 4 -p 2 -j 6 -p 4 -j 2 -j t -i 3 -h 6 -m b -h u -k 8 -y 5 -m 2 -p b -h 1 -v
4 -v 6 -k c -i 2 -j t -q 7 -n 6 -q 5 -j m -q 2 i n -m 3 -i 9 -k 1 w 9 -h 7 -j b -k d o 8 -v b -l b -k
4 -i 3 -n j -o 6 -j k -r 7 -o 1 -i 2 i 4 -i 1 -m u -j 4 -n 1 -i a -11 r -m a -o g -i e -k 6 -m 1b -j
x -l g -j e -q 1 -l b -n 1 1e c -l 1 -n 5 -j 5 -14 3 -k 2 -l 1 -k r -m 5 -i 1 -n 9 -z 1 -h 5 -l 5 -10
d -s 2 -i c -s c -r 1 -i 7 h s -h 3 -r 2 -i d -n 3 -l 8 -h 6 j 6 -k 8 -x o 17 6 -l 4 -k e -h 1 -i
4 -l 1 -x 1 -k 7 i 7 -z g -k 7 -h 6 -p 2 -i 1 -h 1 -p 5 -m 7 -j 3 -l 5 -k 3 -j c -m 3 -j e -n c -k
v -j 9 -h 2 -k 3 -m 1 -j 4 -l c -l a -r 6 -m 7 -l 4 -h 4 -n 6 -q a i 1 -o 7 -k 4 -l 3 -i 8 -s 12 -r
4 -l 4 -j 3 -x 3 -l 3 -t 1 -h c -k 2 -m 3 -h d -j v -n 3 -j 5 -r c -j 1 -h 2 -h 1 -n h l 5 -l 7 -t
3 m 1 -k 3 -q h -m 7 -m c -l 2 -o 1 -n b -k e -j b -i 6 -l 3 -m 3 n 3 -i f -w i -k 7 -s 2 -k 4 -w
4 -n 1 -x 1 -n 5 -j 2 -m 2 -q h -h 7 -o 2 -w 2 -k b -t 5 -m 5 -r i -t a -k 3 -n 2 -p 4 -p 7 -h 5 -s
4 -j 10 -10 a -n 2 -m a -q 5 -h 5 -j o -k h -w 1 n 3 -w 4 -k 6 j n -m 5 -h 5 -j c -r 3 -i 5 -i 2 -l
a -j 8 -i 6 -o 4 -k 5 -i 6 -k 6 -i j -k 6 -k a -j b -h 9 -h 3 -n 7 -h 3 -i 2 -r 1 -p j -h 6 -i 2 -i
5 -p 6 -i 1 -k 9 -j 6 -h j j 9 -l 5 -l 9 -p 1 -h h -k 1 -l a -l 3 -k b -j 5 -h 6 -w c -l 4 -i 8 -k
5 -l 4 -o 3 -s 5 -i 7 -i 1 -m 1 -i e -j 12 -j 3 -r 8 -k 6 -o 8 -i 2 -h 2 -h 9 -r 8 -t 2 -n b -i 1 -14
5 -x 7 -o 1 -n 2 -n 1 -s 2 -q 1 i 1 -j 4 -k 1 -n 3 -q 4 -i h -v 6 -k c -m 2 -l 2 -n n -n 8 -i h -n
1 -n 12 -l a -m f n d -o 5 -s p -m 1 -l 1 -r 1 -j f -o 1 -i b -u v -u 6 -l 9 -k 4 -i c -q 8 -j n -i
1 -m 5 -k 4 -s 3 -h b -h q -i 1 -k 4 -i l -z 2 -i 5 o q -p 6 -k 2 -k j -j 2 -t a -j a -h 6 -o a -h
3 -p 1 -r 7 -k 2 -o 2 -k c -i c -k e -r 1 -h h -r 4 -i 2 -i 2 -w 2 -r 2 -n 2 -q 3 -q 7 -l 1 -s 10 -k
2 -i 3 -n 5 -r 2 -u 4 -p c -n 4 -m 2 -l h -m 8 -l f -i g -i t -l 3 -i 3 -l 3 -i h u 2 -l 9 -u 1 -o
b -k 6 h 2 -o 5 -l 1 -i 5 -l 8 -m l -o j -l 5 -p 2 -h 7 -p a -m 6 -s 2 -s 4 -k 6 -j 9 -q d -j e -m
9 -l 1 -p 1 -i b -h 6 -l x -n b -m 1 -j b -o c -n 4 -i e -i 5 -o 2 -p 9 -k 6 -s 6 -l 6 -p 2 -j 1 -r
1 -y 8 i b -h 6 -n 4 -y s -h 2 -n 3 -m 4 -i d -q 3 o 6 -l 1 -m 4 -j g -m o -12 a -l 8 -m 6 -k 5 -16
d -i 5 -15 8 -i f -i 3 -o 1 j d -m 6 -l 3 -m 3 -q l -q k -l s -i 1 -i 3 -k 3 -k b -l c -k 1 -s 6 -i
2 -m d -t a -n 8 -p b -m c -k c -i 9 -r b -i 4 -h z -n 2 -l 6 -n 7 -r u -j o -h 2 -j a -k 5 -o 2 -m
3 -l 5 -m 8 -m 2 -13 d i a -o 3 -n 8 -i q -i 1 -k 7 -l 3 -j a -l 4 -o a -q 6 -o 6 -j e -k 9 -j 3 -i
7 -h 6 -l 3 -q 2 -o 1 -j d -l 5 -i 4 -q 7 -s 1 i h -w 5 -n 1 -l 5 -10 3 -o 2 -l 2 -o d -i 3 -n 2 -p
2 -k 6 -h a -i q -m 9 -n 2 -m 6 -p h -h c -l 7 -o 4 -h 7 -l 3 -m 1 -s 9 -n 2 -l k -n 1 -h a l 5 -j
7 -o a -x b -r 4 -j 8 -o 5 -i 6 i j 1p 1 -k 18 r a -i 9 -o 1 -x 2 -z 3 -q b -i 3 -j 4 -p 4 -n j -j
b -v f -l 1 -h 2 -i 2 -j c -o c -k b -k 2 -t f -n 2 -r i -i 5 -m 7 -o l -q 1 -m 4 -o 5 -h e -l b -i
7 -s 4 -j b -l 5 -i 2 -h 1 -l 6 -h 7 -p 3 -n 5 -l 1 -l 2 -j 5 i j -p 5 -n 7 -x 1 -i 2 j 2 -m 7 -o
5 -h 3 -1g 1 -s 1 -i 1 -l 1 -t 1 -n c -h 8 -j 4 -i a -n j -i 16 -o 5 -i 8 -14 2 -i 7 -i j -j a -x
4 -n e -j f -t 8 -k 1 -m f -l a -13 b -o c -m 2 -18 p -l 4 -k 4 -k 5 -o 7 -k 3 -l 7 -18 3 -l b -s
9 -j 9 -r 3 -n 4 -o 4 -l 6 -i g -l 6 -p 6 -i 2 -j b -l 3 -m 9 -n 5 -l 8 -j j -q b -t 1 -h 2 -h d -k
z -i m -k a -v 1 -i 9 i 3 -q d -i 5 -o 2 -t f 10 1 -i 9 -i 2 -j 2 -o 7 -i 8 -j e -k h -q d -k 1 -l
9 -l 9 -h s -j c -s 1 -j d -k 1 -o 4 -m 1 -r w -j e -11 1 -h 1 -k 8 -l 8 -i 2 -i 4 -k m -o 2 -m 2 -n
a -m i -j 5 -h 5 -i 1 -j e -v 9 -q 6 -v 4 -i 1 -k 2 -s 5 -v 3 -l 1 -j 4 -p g -m c -t 5 -u h -k 2 -j
2 -i 8 -l 3 -v 3 x c -i 7 -w 4 -n 3 -i 2 -x 9 -o 5 -n 1 -v e -k 5 -i e -u a -p i -h 1 -l 1 -l f -k
6 -n 6 -m 3 -k 8 -i 1 -i 2 -i d -l q -n n -s 1 -j 6 q 5 -r 8 -k 2 -h 3 -q 8 -r f -h 1 -s o -m 3 -r
6 -m 5 -k 1 -n 1 -j 8 -j 2 -j e -h 4 -m 1 -m 4 -q a -t b h 5 -j 4 -s j -j 1 -i d -z b -j d -l 2 -i
8 -k c -i 8 -i 4 -l i -o 5 -s 5 -m f -k 2 -i 7 -s 3 -j t -m 8 -10 2 -i 5 -i 4 -o v -m 9 -v 4 -y g -j
3 -n d -h 1 -h 2 -n o -h c -n a -r 11 -m c -t 2 -i 4 -p 2 -j 2 z 7 -q 2 -h 3 -l 7 -n f -n 5 -l 9 -j
7 -h 2 -p 9 -h p -h b i 4 -1l a -h 2 -x c -i 2 -j 6 -j m -k 2 -t 8 -s 7 -i 1 -s 2 -n 5 -l 1 -u 8 -r
2 -j v -r 3 -1f w -l 1 -i a -l 4 -p 1 -k p -l f -k 2 h 4 -i 7 -i 7 -i u -k 7 -h 4 -k 3 -l 6 -m 8 -j
d -h a -m 8 -i j -i 2 -i 1 -p 4 -l 3 -i 7 -11 g -i 5 -l b -k 1 -k 7 -j h -m 3 -j g -m j -13 5 -i 5 -i
4 -h 8 -j 1 -t 5 -m 6 -l 3 -r w z r -n 7 -k i -o 2 -n 6 -t 3 -m 6 -m e -t 1 o 1 -i 2 -p f -l 8 -o
l -11 2 -h 5 -p 3 -j 4 -k 5 -j 1 -h 8 -h 8 16 7 -n 3 -m 8 -m 6 1c 2 -r 1 -m 2 -p k -k 7 -k f -i 4 -k
2 -10 1 -m 4 -k 1 -v 4 -i 2 -j 9 -i c -m 8 -i c -i k -m d -o f -j 8 -i 8 -m 2 -l d -q 1 -j 2 -j 4 -k
3 q 4 -o c u 4 -m 2 -j 3 -i 3 -h 9 -h 4 -l 5 -o 5 -q j -j 5 -r 6 -k 5 -m 3 -q 3 -r 4 -i k -i 7 -n
2 -r 4 -t 3 -i e -n t -i 4 -u 7 -s 4 -k y -p m -y 3 -i 1 -q 8 -n 9 -i 2 -j e -i a -u 1y -w 6 -i 3 -p
6 -k 1 -k 5 -j 5 -r 6 -m 3 -k p -r 1 -r 6 -k e -i m -y i -n 8 -i 1 -k c -k a -i 2 -m 4 -l b -10 g -m
c -l 1 -r f -15 1 -m 6 -1j f -s 2 -p i -q 1 -h b -i e -l n -j 8 -p 2 -l 8 m 3 -j 1 -i 2 -m 3 -u 2 -p
6 -j 3 -p 5 -l a -k 7 -j b -m 7 -q 3 -11 e -l f -l 8 -q 8 -n b -k 6 -m f -v 2 -n 4 -i 5 k q -k 1 -n
h -m h -u 3 -m 5 -n 3 -l 1 -j 1 -h 6 -i 1 -k 1 -p 3 -h a -i d -1d g -n 5 -o 1 -k 9 -m d -l m o f -n
2 -s x -r 9 -r 5 -p i -m 4 -h b -i 9 -h 5 -l c -j 7 -n 8 -w 2 -i c -p 6 -h 3 -h 1 -m f -i 4 -o k -j
3 -l 1 -i a -j 5 -k 8 -j 4 -q v -i 5 -k 3 -k 1 -i j -t k -h h -j 2 x 6 -j 7 -i b -i 2 -q 9 -10 5 -i
5 -o 1 -n 3 -m g -o 3 -i 9 -h 3 q 9 -r j -q 9 -h 4 -n 4 -n 1 -o 9 -i a -p e -l 1 -l 3 -i 5 -m h r
2 1q 6 j c -q 1 -q 3 -l 9 -l 5 -k 8 -k 5 -h 8 -j 4 -s 5 -q m -i 3 -i 1 -i 2 -k 1 -p 5 -l 5 -j j -h
2 1h 5 -i 3 -k 4 -k r -i c -h 8 -r 4 -n 7 -h 5 -p 6 -l 2 -u 1 -10 7 -m 18 -m 9 -p 4 -j a p 12 -l a -i
5 -n p -h 7 -h b -s n -k 4 -m 9 -n 6 -o 2 -t n -j c -k 6 -n i -y f -o d -l d -1v 1 -l f -m j -j f -y
4 -l 4 -t 5 -m 1 -i 4 -p 8 -o 4 -s 3 -h b -j 7 -i 6 -m e -t f -h 6 -o 1 -j 3 -m 6 -k 3 -m 7 -m 2 -i
b -x b -k 1 -l b -j d -j f -i 6 -j 5 -h 4 -h 2 -l e -k 1 -h l -m 1 -k f -h 5 -n 6 -t 4 -j g -j j -n
a -n 7 -k 1 -o 3 -h 3 -k 2 -i 4 -h d -h 1 -p p -m 2 -l a -h a -l k -o b -m 1 -o 1 -v 8 -k 1 -j 7 j
6 -k 4 -s 1 -l 9 -l 4 -i d -q j -l k -l 10 -m 2 -i c n j -k b -k 5 -l f -m 6 n 3 -j 4 -m 1 -p g -k
c -i p -p 8 -p b -n p -l a -i 8 -q 8 -k 7 -z 6 -p 1 -m 1 -j 4 -m 5 -k 3 -j 3 o 8 -j 3 -p b -j a -n
1 -l 6 -z q -i 1 -j a -r 2 -o 5 -j 4 -i 2 -j 2 -k 2 -l 4 -h 9 -h 7 -i 4 -p h -j a -j 1 x 1 -n 4 -p
2 10 5 -t 6 -o 6 -i a -j 1 -j e -k 4 -h 5 -n 2 -n 5 -x 2 u 1 -y 7 -m l -l 6 -j 1 -j s -k 3 -r 1 -i
c -u 6 -i p -j i -q 3 -t 7 -l a -j 6 -j a -j h -s 7 -i e -l 3 -13 h -i 4 -k 4 -i 6 -h 1 -j 3 -m 1 -h
2 -l 4 p g -q 1 -l 4 -l i -j g -i 5 -l 2 -l 6 -v 2 -t 3 j 6 -h n -p 2 -q b -q 5 -l 1 -i 4 -m 2 -r
a -p a -m 4 -h c -i b -l 3 -u 2 -m 5 -r 3 j 4 -i 6 -p j -m 5 -l b -t 1 h 2 -m 4 -k 6 -n 1 -k 7 -10
9 -p 2 -l 2 -i 3 -o 2 -h 3 -j 4 -p 4 -l 2 -l 2 -s a -p i -t 2 -i 7 -j 6 -1n 2 -l a -10 2 -p 1 -s 1 -h
1 -j 5 -k 5 -j 1 -n b -r 6 -i 3 -q 7 -i 4 -v 5 -v 4 -j 4 -i e -p 3 -1m 4 -j 5 -i 9 -r 5 -s 8 -k 2 -u
a -l r -11 5 -t 3 -o c -j 1 -u j -u 2 -i 1 -j 4 -j 1 -i 1 -h 2 -q 5 -i 2 -h 6 -n 5 -h e -o 7 -i 8 -n
g -10 5 -y 7 -k 6 -m 2 -p 1 -i 4 -u 1 -o 7 -i c -l 3 -j 9 -o 4 -l d -n 1 -u 3 -l 3 -k 3 -i 3 -i 4 -t
b -s 9 -j 3 -s 2 -j 1 -w 7 -n 8 j 2 -o 4 -p h y 8 -r 1 -p 1 -j 4 -i 3 -q 1 -j 6 -n 8 -k g -j a -m
a -j h -o 7 -p 1 -i 4 -10 7 -l b -q 9 -l 3 -l 2 -k 7 -k s -j h -j 1 -l 1 -q 5 -h u -u 6 -i a -j f -m
c -q 1 -k i -q i -k 3 s e -l 7 -m g -n 6 -l 6 -h 2 -n 6 -k 8 q f -j 8 -r 7 -l 1 -l 5 -m 1 -l 9 -i
2 -p d -m h -n 9 -s c -l l -k 5 -l f -i 6 -k 5 -n 2 -j 1 -s d -o e -p i -r 1 -k 3 -k 1 -r 1 -14 2 -k
3 -y 3 m a -m 3 -i 3 -j s -u u -h 6 n 5 -j 9 -h 9 -l 8 -m p -k 8 -w 3 -j w -p 1 -p g -r 2 -o 3 -k
2 -o c -r 9 -i g -j 9 -p 1 -j d -i a -r 7 -m 2 i 2 -p c -i 3 -j 3 -l 1 -1a 2 -p 2 j i -n 3 -h 1 -n
c -12 1 -u 9 -k e -r o -s 3 -u 1i -m e -h 6 -k 5 -m 6 -m c -i 4 -p 17 -i 1 -i b -m i -k 2 -j 7 m 7 -h
f -q t -s 1 -v 5 -h 2 -p 3 -k 6 -v g -i 2 -o 6 -l 6 -k e -h 9 -j 3 -n 5 -k a -q f -k a -n 6 -j 4 -j
1 -m 9 i 2 -l b -h 9 -k 4 -n e -z 2 -j 1 -q 8 -r e -m e -k 3 k 5 -s 1 -k 3 -j 1 -n a -m 7 -i 5 -m
4 -l 9 -j 7 -k 2 -m 2 -l c -k 2 -k 6 -n 6 -i 2 -m 3 -n 6 -m 9 -j 6 -i 5 -i 5 -l f -j 6 -n 7 -j 5 -m
7 -h 5 -k c -w 9 k 7 -p 2 -j 9 -p 8 -k 5 -h 8 -r 6 -t 3 i 3 -w 5 -j 4 -h g -n 1 -n f -i b -m 6 -i
3 -h 6 13 8 -i 8 -m 7 -17 7 -j 2 -m 9 -k 5 -l 1 -l 2 -s b -j 1 -t 2 -j 9 -l 4 -j 5 -i 1 -j 2 -i d i
6 -k a -i g -k t -p 2 -j 6 -h 8 -k a -k 2 -h k -k e -u a -y 9 -i h -19 2 -j 4 -l d -i d -h 1 -i e -o
b -j 4 -h h -v 6 -i 1 -i 7 -t 1 -m j -k 2 -j 5 -j j -u 7 -v 4 -l 8 -h 1 -k 5 -l 1 -l m -r d -i 2 -j
8 -i b -k 1 -m i -m 2 -m 3 -l 5 -k 2 -h 5 -o 2 -w e -j o -n 7 z 1 -j 2 -k 17 -q 5 -j 2 -n 3 -i c -h
5 -n 2 -l c -k 3 -s 8 -l 1 -n 8 -k 7 -l 12 -j 9 -m 4 -i 2 -l 6 -p 1 -k m -i 7 -p b m 3 -l 2 -k 3 -l
5 -o 1 -n 2 -i 1 -o 7 -l 7 -u a -k y -11 6 -k 2 -n 5 -s f -v d -19 b -j 3 -h 3 -q 7 -m 2 -p 1 -h 4 -m
1 -k 3 -q 5 -o 1 -i 1 -o 6 -i 13 -i 1 -i f -i 6 -k 1 -i 1 r 1 -j c -k 4 -i k -v 4 -k 7 -k p -15 5 -n
4 -p 9 -k 1 -v a -q 6 -m 3 -m 2 -q 9 -h 4 -k g -n d -n 9 -q 2 q 1 -x 2 -s 3 -o 3 -n 5 -o 4 -12 4 -m
6 -j 7 -i 9 -m 5 -k 5 -j a -k 2 -o 2 -j 3 l 8 -t 6 -h 3 -j 2 -t h -n a -n b i 1 -k 1 -s 3 -15 5 -i
6 -n 4 -j 3 -i 2 -l 1 -i g -1a 2 -i 2 -o 4 -i 5 -u g -m e -m 1 -o 9 -n 1 -k 1 -i b -m 1 -o f -y 6 -q
4 -j 1 -h 3 -r b -l 7 -n m -s 3 -h 4 -k 3 o 6 -l 2 -m 4 -m 7 -j 6 -j 2 -j c -u 4 -r a -r 4 -m a -p
c -n p -k p -r 4 -j a -i 9 -j 9 -i 6 -n 2 -m i -r 9 -m 6 -u 1 -r 6 -v n -i j -j b -l 2 -o b -m 1 -o
1 -q 9 -u 3 -k 5 -o 1 -i 1 -m d -h 1 -i d -q 3 -k 1 -k 2 -m 1 -v b -l i -h 6 -h i -q 2 -i 5 -l 4 -l
g -h 5 -q 6 -o 8 -o 3 19 3 -v 6 -m a -p 8 -h g -j 7 -n d -r f -p w -i 6 -m 2 -j b -k 7 -n 1 -k h -l
4 -w b -v 3 -r 1 -v 4 -13 7 -r h -w 5 -n 3 -h 4 -m 3 -j 4 -j h -h 1 -l 5 -q b -i 2 -n 1 -q k -h 4 -j
h -p d -i 5 -u k -o i -i 2 -s 4 -i 1 n 4 -j 8 -i 5 -j 7 -k 3 -k 1 -h 9 -h 5 -q 2 -i 6 -q o -p 5 -k
4 -l d -j 2 -k 1 -m 6 -u b -j 6 -p 2 -h e -q 4 -n 4 -h 5 -k 6 -j d -l 8 -o 3 -s 7 -r e -s 5 -s 8 -w
5 -m c -k 5 -k 8 -k 6 -k 4 -i 4 -l 2 -j 2 -n 2 -o 2 -r 1 -i 1 -n q -i a -i 4 -l 5 -h 1 -h 4 -q 2 -i
8 -k 5 -j 4 -q 1 -h 4 -m 5 -h a -p 7 -l 7 -i i -1a 2 -n p -n 1 -l 2 -k 4 -z d -j 4 -h 2 -j 4 -p 2 -i
g p 7 -v 3 -l 3 -l 5 13 6 -l b -m 4 -l 1 -j 1 -i 3 -m h -j 4 -r b -m i -m d -k f -i 2 -n a -h 1 -o
6 -k 1 -k 2 -i 4 -j n -h a -m g -s 4 -o 9 -j 2 -w 5 -j c -10 b -n 5 -m 6 -m u -k o -k b -u c -o 3 -s
b -n 2 -n g -j 1 -v 8 -p j -o 1 -n c -k o -k 4 -l d -l 4 -o 2 1e 3 -l 3 -q 6 -n j -h 5 -m 1 -j 9 -j
3 -o 4 i 4 -j 8 -h 5 -i 2 -h 5 -j a -l 3 -12 2 -i 7 -k 8 -i 1 -h c -q 2 -k k -i j -i r -s i -k f -k
8 -m 4 -t 6 -j j -j 6 -i b -n c -j 1 -o s -i 2 -i 9 -i 8 -i f -r 7 -m 6 -n 9 -p 4 -l 2 -k 4 -p 2 h
9 -h i -l 9 -k h -k 2 -p 6 -1t g -i k -h 1 -i 6 -s 3 -k 7 -u a j 6 -u 8 -w 8 -q j -l 7 -u 2 -p 2 -l
a -l 6 -l a q 3 -s 3 -i 4 -o 4 -i b -i 1 -r 8 -p 7 -11 8 -12 5 -j 1 -i 3 -k 6 -j h -n 8 -h 4 -k b -m
2 -k a -m f -j 9 -m 2 -y e -o 4 -l 7 -l 5 -j c -n g -p f -j 2 -l 1 -i a -i 4 -n 2 -w d -m 3 -o 2 -l
u -k 1 -h 4 -k a -q 1 -n 3 -n 1 -l 3 -r 1 -m v -h 2 -s 5 -l 7 -l 1 -h r -k 6 -j c -k 1 -l a -l d -p
9 -j 6 -j 2 -u 7 -l e -m 6 w 1 -j 8 -h 2 -n 8 -p f -u 3 -j d -j c -i 3 -j 6 -j 6 -k 2 -h 6 -n 3 -m
4 -m 6 -13 q -j 2 -q a -n d -o 2 -h 4 -o 6 -l d -j 6 -h 4 -n 2 -m j -v 9 -l b -t 1 -n 9 -q 2 -i c -t
5 z c -l 2 -n j -r 2 -k 3 -t d -m 4 -n h -l 3 -i i -u 1 -l 3 -u 6 -o a -h 6 -h i -j 2 -q k -o a -n
g -l 5 -n 5 -r 2 -x 5 o 1 -t 5 -i c -h o -q 5 -o 6 -p 8 -i 1 -j 4 -j 3 -j 4 -h 2 -l 8 -o 6 -l 2 -s
7 -k 1 -k j -m 1 -p o -j 3 -k 9 -o 2 -m 7 -i 9 -h a -j 1 -u 1 -n i -i 7 -m c -j 3 -n d -t 6 -p 5 -p
3 -k 6 -p f -o 1 -o a -l 1 -i 1 -j h -n h -j 1 -h f -i 13 -p 1 -20 2 -j g -t o -j b -k 1 -k n -m 6 -v
2 q 1 -m 4 -j 6 -l 2 -i 4 -i 9 -q 1 -p a -i n -m 8 -m 8 -j c -l 9 -o m -o c -j 1 -l 9 -w 6 -i 8 -k
2 i 9 -p 2 -s 1 -o c -12 1 -q d -k 2 -r 5 -h b -i j -i 6 -i 3 -16 j -l 1 -n 6 -i 9 -h b -p 4 -i s -i
b -x 5 -n e -l 3 -h 8 -m 4 -i a -o 6 -h 7 -q e -k 5 -m 5 -i 1 -j 9 -m c -l 2 -l 6 -k 2 -j j -z 3 -p
2 -u 1 -k 2 -j 2 -k a -10 z -h 4 -n 2 -i 6 -n 6 -j 2 -m 9 -q 1 -p 8 -k 8 -s 3 -p i -h h -o 3 -j 3 -l
i -s 6 -m 7 -i 8 -p 3 -i 2 -n 5 -i 2 -p f -j 5 -q 5 -n 8 -i d -q 2 -k 1 -k d -s 3 -l g -j k -m 5 -x
1 h 2 -q 2 -w a -l l -j 6 -h d -s 3 -k 6 -i 4 -p 7 -h 1 -k 7 -k 5 -r 5 -h e -j 2 -k o -p 1 -11 h -v
1j -j 1 -l 2 -m 1 -p 2 -k 4 -q 8 -m 7 -p 8 -i g -h 4 -l 4 -h b l 1 -h 1 -i 1 -m d -i e -k 1 -j 5 -h
h -j c -m f -i 4 -o 5 -z 8 -h 1 -i 5 -i d -k 5 -k 2 -n 1 -k d -k 1 -k 1 -m 2 -i 1 -j 4 -i 3 -l 2 -i
p -i 4 -w a -k 4 -h 6 -k b -k 8 -l 4 -n 1 -j 2 -m 1 -p 6 -j k -l r -q 7 -q 4 -h w -i 3 -z 3 -q 2 -o
2 -r 4 -m 1 -i 3 -n 9 -h e -r 4 -p m -k 7 -s 1 -j 5 -j a -11 6 -o 3 -s 3 -r a -11 d -s 6 -i 6 -w 4 -s
3 -k 4 -m 8 -m 1 -h 3 -i a -l 8 -s b -l n -l 2 -o 6 -i 6 -j o -i f -q 3 -m 1 -j v -i 4 -s 1 -m 4 -m
g -p a -i 2 -i 1 -h 2 -j g 1c 1 k 1 -q 1 -l 1 -u 7 -j d -i 5 -x 6 -k 6 -q 2 -j 8 -n 7 -m 8 -i v -i
4 -l 1 -n 2 -j 1 -r f -o 7 -l 3 -m 6 -k 5 -r e -j 4 -w 1 -p 6 -j 2 -h 3 -p 3 -m 1 -m 5 -k 7 -l b -j
n -j c -n f -m i -q 2 -l 5 r 8 -x 4 -m 6 -l 1 -l d -j 1 -o 4 -m k -s 9 -i c u 3 -i 1 -m 1 -j 3 -i
7 -q 4 -m 2 -n 4 -m i -h f h 1 -j h -10 3 x 5 -l 5 -o y l u -k a -o 1 -s f -i 1r -p e -l 4 -j d -q
9 -k 6 -i 3 -i 1 -h o -h 6 -k 5 -j 7 -t 2 -u 1 -i 1 -i 1 -y 5 -n d -p 9 -j l -m a -i 2 -k b -l 1 -m
2 -k 8 -s 3 -i 1 -m 3 -o i t f -h 8 -i 3 -k 1 -q 5 m 1 -m c -j 4 -i 6 r p -w 6 -1c 6 -q 2 -h 1 -j
d -p 7 -m 5 -k 3 -17 q -y 1 -h 6 -o h -q b -o m -j 1 -n 7 -10 8 -m j -i 9 -j 7 -j 9 i a -i 4 -j 3 -l
6 -q 1 -o f -p 3 -o 3 -n m -m 8 -k d -r 2 -l 3 -l d -q 4 -t 1 -l 2 -l 8 -q a -l 7 q 7 -p p -p 5 -j
1 -m 7 -l b -o 5 -s a -i 3 -s 2 -n 8 -q 4 -o 2 -v 6 -z 5 -p e -i 3 -k 1 -i 5 -j 2 -r 3 -j 2 -11 1 -i
1 -j 2 -i 5 q d -m 8 -q g -v d -i 2 -i 2 -p 2 h 8 -m 3 -n 9 -h 4 -j f -n y -h 5 -m 3 -v c -l 8 -n
9 -m 3 -q 1 -l j -i 2 -n 5 -t f -l 4 -k n -m b -n 2 -w 4 -h 5 -o e -z f -r b -o 3 -h 1 i 2 -p 9 -n
1 -o 1 -k 4 -k 1 -j f -s 3 -r 9 q 6 -h a -l 2 -i 4 -h 6 -n 9 -l 5 -l 2 -o 3 -j 6 j 6 -n 6 -x 3 -u
3 -i 7 -p 2 -p w -n 4 -w 2 -r 3 -m b -q f -i 7 s l -i a -i 2 -j 5 -l 1 -k c -z d -j 1 -q r -x 3 -q
2 -i 5 -h 8 -s 1 -m 4 -o p -1e 4 l 7 -l 1 -h 6 -12 7 -k 1 -m 6 -i 1 -j k -n 1 -n 6 -s b -h 9 -m c -m
2 -k a -j 4 -u 7 -q 3 -k 7 -l 6 -x 3 -i c -w 5 -t 1 -o 7 -l 1 -h 1 -q 1 -j 3 -l f -j 2 -i 3 -l 1 -n
5 -j 6 -m 3 -v 1 -j a -s 1 -i a -j b -14 8 -l i -i d -y 2 -l 2 -i 3 -l 2 -s 3 -r 3 -h 8 -15 3 -q e -i
b -p 7 -x c -h 1 -u 5 -k e -j b -h p y a l 5 -o f -p l k h -t a -p 2 -k 4 -q 4 -u d -p 2 k h -k 2 -i
3 -h c -r 3 -j 3 -k 6 -i 2 -k 5 -z 6 -h 6 -h 6 -r g -r 6 -u 6 -j 1 -j e -v h -j 4 -i d j 3 -k 8 -j
2 -k 6 -k k -o 4 -h 2 -j 1 -i 9 -i c -m 1 -o 5 -r 2 -i 1 -k 8 -i h -n 6 -m 8 -k 8 i 1 -z f -m c -o
a -j a -j 9 -r 1 -i n -j 8 -j d -i 7 -j 2 -j 8 -i 3 -n 7 -m 9 -m 7 -h 1 -n 6 -i 4 -i 4 -r 5 -s 7 -j
1 -l 7 -i 6 -h 4 -1a 3 -l o -i o -k 1 -l 4 -k 8 -l i -l 3 -h 2 -p 7 -1f k -p c -l n -r d -o 1 -l 2 -q
2 -k 6 -p 5 -p m -k 2 -s e -1k 4 -l 2 -j 2 -l m -l b -v e -q t -h 8 n 8 -h 5 -l 1 -l 5 -h 2 -p i -y
6 -s 5 -j h -u 5 -k 3 -i 1 -l 6 -s b -m 6 -j 3 -h b -p 2 -k c -i 1 -h 4 -j 5 -x 4 -j 7 -m 2 -m 2 -o
5 -r r -n 5 -y 1 -h 3 -k 2 -h a -j 4 -p c -i 7 -j 4 -r 3 -m 1 -m 7 -l 2 -o a -i 7 -k j -n 6 -m 9 -p
5 -q 1 -n q -i c -j 1 -i 1 -p 7 -p 5 -j 2 -n 2 -z 1 -o a -h f -k 1 -k 2 -j 1 -k a -h 2 -r o -j c -i
15 -j 7 -j j -i b -l 5 -i 1 -w 6 -l 7 -t a -k 2 -m l -j 6 -m 5 -n 5 -h 1 -q a -n f -o 9 -n i -k 7 -i
6 -s 1 -k 2 -n 1 -l 4 -i 7 -m d -m 7 -l 1 -k 5 -l 3 -i i -n 2 -p d -o 5 -l 3 -l 4 -h 2 -i b -j 1 -n
a -p 3 -k 1 -n j -o 2 -k 2 -11 a -l 1 -l 1 -k 8 -m 6 -i n -p 2 -t t -n 7 -o e -o x -i j -i a -q 2 -v
4 -u 1 -h 1 -k 1 -r 5 l d -t 4 -p 5 -16 7 -m d -k 3 -l 6 -k 9 -u m -h q -k 3 -v 2 -p 4 -k 3 -l g -l
6 -r 5 -15 f -m 5 -l d -r 7 -s a -i 3 -o b -n 8 -l 7 -k 5 -n g -m 6 -k g -j 4 -j 5 -r 4 -p 1 -o 1 -s
5 -n b -l e -i 9 -u 4 -p 8 -i g p 1 -o 7 -n g -o 1 -m 11 -i 9 -k 2 -i n -i 4 -l 1 k 3 -i i -j b -k
7 -i 1 -o 2 -q 1 -h 5 -11 1 -n 1 -q p -n 3 -q 4 -o 2 -l 1 -o 2 -l 6 -l d -j 6 -n f -m 3 -k 4 -s 7 -m
1 -q 1 -j 7 -k 8 -i 3 -o a -m 7 -j 3 -m d -k h q 7 -12 1 -j a -i 5 -j 8 -n 4 -i 4 -k 2 -i 2 -11 7 -i
6 -k h -j 3 -q s u d -q 6 -i 5 -j 2 -s 3 -m 1 i 8 -q 3 -k 7 r 3 -q 4 -j 7 -i 1 -l 1 -r b -m d -l t -j
6 -r 3 -j a -n 1 s h -h 3 -15 1 -i 2 -n 1 -u 6 -l 1 -h 4 -t 2 -u 8 -p 8 -i 4 -m 1 -n 3 -j 4 -j 4 -q
c i 2 -12 5 -w 2 -j 2 -i 3 -j 4 -l 6 -n 6 -k 7 -i d -k 6 -i 5 -m 5 -o 8 -h b -h 7 -i 7 -s j -l b -l
6 -j 4 -o b -k j -k 3 -o 1 -m o i b -q 2 -k 3 -n 2 -l 2 -j 3 -l g -j 2 -14 3 j k -j a -r a -n h -r
3 -u 4 -m 3 -p c -i g -i 1 -l e -o 7 -s 6 -k 4 -h 3 -l 1 -k 2 -n 3 -k 2 -k 2 -i 8 -13 a -i e -j 2 -w
2 -r b m g -i 5 -q 2 -n 1 -o 6 -k i -k 1 -l 3 -q h -q t -n 2 k e -o 1 -m 8 -i 4 -v a -s 1 -i 6 -l
p -m 6 -q d -i 5 -u 3 -u 2 -k h -j 7 -j 6 -q 7 -p 1 -k j -p 8 -i 9 -n 4 -p 5 -r 3 -m 2 -l 3 -o d -i
1 -o e -o 1 -k 1 -k 5 -i 7 -j 5 -i 3 -i 9 -n 8 -r f -o d -h 4 -h 3 -p 5 -l t -h c -t 2 -n 2 -k 7 -j
1 -k 4 j 6 -h 4 -h 2 -l 4 -n 3 -14 2 -j 2 -10 2 -m 1 -n 4 -k 3 -h 2 -s 1 -x 1 -i h -j 1 -k 4 -j 9 -p
e -j b 10 k l 4 -n j -h 4 -h 2 -m 1 -i k -n h -h n -q a -r 1 -k 9 -r 4 -i 2 -j b -i 2 -i 6 -l 7 -m
6 -k 4 -h 5 -i 2 -j 5 -i h -i h m g -u e -l 8 -o 2 -m 3 -i 7 -i 4 -j 1 -n 3 -t 2 -t 5 -k z -p a -l
1 -m g -k b -1f 1 -h 7 -h g -m 5 -o a -j 9 -q c -k 3 -y 2 15 8 -l f -s b -k e -r 2 -j 3 -s h -k a -j
2 -m 3 -w 1 -o 3 -y 6 n n -y 2 -o a -p 5 -v 9 -l d -k 2 -m a -m j -u 4 -o 9 -j 5 -o a l 3 -o 2 -r
4 -i 2 -n n -n 9 -k 3 -k 6 -h 2 -p a -p 1 -1n j -o 4 -o a -j d -j a -k e -j 2 -l a -i 1 -j g -k 9 -i
g -i 1 -i 3 -m 1 -m p -j 7 -h z -i g -l 6 -r 7 t h -h 8 -k 5 -o 2 -t e -k e -i g -i j -u e -z 7 -q
1 -k a -r 4 -r i -k 6 -n 5 -i b -n 9 -i 7 -m 2 -l 3 -h 1 -l 2 -j t -u 1 -v 2 -t j -l 1 -j p -m 5 -i
7 -h c -h 8 -k 2 -h 1 -k f -p 6 -k 4 -i c -h 6 q 3 -k 2 -l 1 -q 3 -r a -x c -l c -m n -q h -j 4 -i
7 -o f -t c -i 1 -l 8 -o 3 -i 8 -m 1 -q a -h 7 -o 4 -k 3 -i g -p e -k 7 -m 4 -r 3 -k 8 -h 8 -o 1 -j
1 -i 1 -l d -k 1 -m 2 -k 8 -l 3 -r 4 -r 1 -h 2 -o 2 -k a -i 5 -h c -i e -k g -l j -i 8 -r 8 -w 9 -o
f -j r -1d 3 -q e -11 7 -n 4 -j 14 -l 2 l j -s 7 -1o 3 -i 7 -k 1 -j 1 -h 8 -19 2 -u 1 -l i -p 5 -j
3 -i z t 2 -j 5 -o w -i 9 -l 2 -j 2 -k 5 -j 1 -k b -n 7 -p h -l 8 -k 5 -i 9 -u 2 -k 7 -h 2 -m 3 -o
b -y 8 -r 7 -r 1 -p g -i b -h c -h c -j 3 -i c -w 7 -m 3 -i 1 -i 9 -n 6 -o 4 -h 6 -n 2 -o a -s 8 -l
8 -s 4 -k 8 -10 g -z 6 -o k -i 1 -m 1 -t a -i 4 -r 2 -n 3 -k 2 -u a -r b -h 7 -j 1 -j 7 -x 5 -u a -j
4 -v 2 -k 1 -n f -i a -r v -o 8 -i j -m 1 l b -12 3 -j 8 -i a -i 6 -h 2 -m 7 -l t -r 1 -o 1 -i 1 -i
1 -n 2 -x 3 u a -t p -j b -m 2 -k 7 -o 3 -q 1 -l h -h 1 -u 16 -m 3 -m g -j 2 -q 1 -l 5 x 5 -p 6 -i
b -p 5 -h 6 -y 1 -w d -k f -k 5 -j 1 -k m -o h -h 3 -j 1 -w 1 -r a -k 7 -j 1 -x 2 -s g -m 1 -v d -p
2 -p 7 -r 9 -p 1 -t 1 -i 7 -n 7 -j 3 -k 3 -k 8 -i 8 -p h -h 1 -l 6 -j d -k 4 -i 2 -q 9 -k l -p 8 -l
2 -h d -i 1 -p 4 -o 1 -t 6 -17 4 -n 1 -m 4 -s 2 -l 4 s 8 -k 8 -h 2 l 5 -r 2 -p n -k d -h d -y 1 -l
3 -s 2 -n 4 -h 3 -k h -j 18 -i 1 -h 5 -i d -o 7 -i 7 t 1 -k 1 -i 5 -l 2 -i 3 -t 4 -r 1 -m b -q 5 -j
5 -j 1 -h 3 -m 5 -j 2 -r 9 -n 2 o a -i e -w 7 -o c -o p -p 4 -x 4 -k 8 -m 2 -i a -k f -m a -m 5 -j
1 -l 1 -o 2 -n 2 -n 3 -q 9 -j 2 -r 4 -j 4 -r 2 -j 4 -n 4 -m m -k 5 -m 8 v 8 -i 4 -j 1 -h 7 -u 2 -p
3 -1c l -m 5 -l 1 -j 2 -t 1 -i c -k 9 -i g -q 8 -u 8 -n 1 -r 9 -l 2 -h 6 -l d -l c -h 5 -o n -i 4 -m
2 -p 4 -h 4 -t b -i c -o d -l 1 -h 5 -o 5 -m e -p 1 -n e -v 8 -i j -u b -j q -m 5 -s a -i 4 -h 4 -q
3 -l 7 -m 7 -r j -11 2 -x 4 -p 3 -i f n 9 -n c -n 1 -s 5 -u 3 -j e -i 2 i 8 -i 6 -z 1 -l 6 -j e -l
9 -t 8 -m k -i 3 -r 6 -r j -j 2 -h a -p 6 -s 1 -h 4 -k 8 -q 4 -t 5 -m a -i 2 -l 6 -m a -11 2 -l c -n
2 -i 3 -h 8 -m e -j 2 -j 6 -r f -p 6 -p n -p 5 -l 2 -p 1 -i 5 -q b -s l -n g -m 5 -j 2 -s 5 -q 1 -n
7 -j a -j 7 -h 3 -x s -p h -i 3 -j a -m 6 -h 9 -i d -i 2 -j 8 -j c -i 4 -m 1 -i c -j b -h 3 -l c -i
7 -m 6 14 1 -l 3 -v 9 -u 6 -r 2 -n 6 -j m -i 3 -h 7 -l 6 -l 1 -n 4 -h 2 -o 3 -j 3 -m 4 -l 3 -s 7 -j
m -i h -i 2 -l 1f -k a -j 3 -m 2 -h 3 -k a -j f -i 1 -k b -l 9 -n 3 -k b -n 2 -p 4 -v b -l 3 k 4 -n
b -i 4 -r n -o 9 -k b -i 3 -m 7 -j 3 -k 7 -k g -h d -m f -n b -i 4 -p 6 -s k -t 6 -m a -m 9 -m 3 -j
6 15 a -o l -o u -i 5 -o f -v 8 -v a -q 1 -j 1 -k n -n 8 -m 8 -l t -n 2 -u 2 -l 2 -w n -w 8 -i 2 -x
3 -s 2 -11 5 -q 6 -o c -k 1 -k 7 -p m -i h -o j -m 4 -n f -r j -l 1 -j 2 -10 1a -l 1 -p 8 -s b -j
p -h e -o 9 -t 1 -j 5 -k 1 -p 1 -l 5 -n 6 -i 1 -l h -k k -i q -i 1 -i 2 -l 8 -h 6 -h 1 -j 7 -i 2 -j
f -i 1r -n m -m l -r 7 -h f -o 3 -k 5 -m 8 -i 5 -n 2 -h 2 -p 1 -i 1 -l 2 -h a -o 5 -j b -i 5 -o a -n
7 -r 6 -i 8 -j k -s 3 -i 2 -o w -s 1 -j w -j 9 -h 2 -t 1 -k 8 -n 1 -k 2 -i k -h 1 -i 5 13 1 -h j -o
2 -i d -k a -k 3 -j 2 -o 1 -m a -j a -k b -i 2 -p l -i 4 -p 5 -k 3 -1v 3 -j g -k 3 -m 6 -k c -j 5 -n
7 -m m -i a -i 2 -m 7 -l 1 -h 9 -r a -k 5 -h 2 -h 1 -k 5 1a 6 -l 3 -m 7 -m d -z c -p 3 -k g -i 3 -j
6 -q f -l 2 z 6 -p i -l 3 -k 1 -k 7 -l d -j 2 m b -j a -v 6 -i 7 -s 7 w 7 -l 5 -v r -m 7 -k 2 -l a -s
d -y 1 -i c -r 5 -p 6 -j 3 -k 3 -j 1 -t 1 -l 1 -o b -n i -n 4 -k 6 -o 3 -j 4 -k 2 -m l -k 8 -k 2 -j
2 -t 1 -k 3 -h b -l 4 -m d -l 3 n 1 -l c -v 2 -i 9 -i 5 -o 3 -r 1 -j 1 -k 5 -v 8 -l o -j j -k 4 -j
h -i 1 -u 7 -p 6 -l 5 -m 5 -k e -l 4 -19 e -z 4 -i a -r 4 -j 3 -k 5 -q 9 -l 5 -l 7 -m 1 -i 7 -k n -k
4 -j m -n 7 -l 4 -l b -n o -n 5 -q d -i 3 -q 6 -v 3 -m 8 -o c -j 3 -i 7 -m 1 -k f -i 7 -m a -h 3 o
7 -h 4 -k 1 -q 7 n 2 -m f -h 4 -r 3 -o f -q 1 -m 3 -k 1 -o e -k 3 -j 7 -z 5 -h 3 s 5 -m 3 -i 5 -l
e -l 9 -k 1 -o o -p 9 -12 4 -m 5 -o 4 -l 1 -s c -s 19 -j 5 -s 2 -h l -j 1 -q 4 -l j -i 1 -o 2 -m q -l
8 -13 c -o 16 -k 6 -m 4 -v 6 -k 2 -k 4 -j 6 -l 8 j 4 -k 4 -x b -q 2 -i 6 -l 5 -i 4 -i e -j 2 -q 5 16
3 -j 1 -k r -l 7 -l 8 11 3 -i d -l b -k 3 -w a -q 8 -l 4 -m 8 -m 8 -l 3 -m 2 -k 1 -l h -j 1 -j 4 -l
a -i 3 -q 5 -l a -j d -i 4 -l 8 s c -s 9 -n 7 -q 9 -n 7 -h 1b -h f -q b h 5 -k e -v 6 -k 5 -x 3 -k
1 -q 6 -u 2 -i 11 -j c -p 6 -p d -l g -j 5 -l 3 -p 1 -h 9 -h 5 -j c -i 4 -m d -i b -m 1 -i 3 -h 11 -m
1 -q b -h 3 -r 2 -h 6 -q 8 -i 9 -j 4 -n b -q 5 -l 3 -k 1 -i 6 -h 3 -j 3 -i 1 -n 8 -i c -o b -i e -x
1 -t n -i 1 -i 2 -k 1 -m c -n 11 -o 1 -k 3 -n 5 -s 9 -o 4 -l 6 -x 1 -i 5 -h i -j i -h 8 -l 7 -l 3 -l
3 -n h -m y -l 1 -m e -n 8 -i f -p 6 -h d n 5 -k 7 l c -l g -j 2 -m g -j 8 -q 1 -o 1 -h b -l 8 -l
b -j 1 -j 4 -m a -k 1 -h 1 -q 5 -h i -h 7 -q f -l e -k c -i 1 -h 3 -h c -i 4 -p 1 -o o -i 4 j 2 -m
5 -z 4 -u c -k 1 -n a -i 1 h 1 -i 6 -j 1 -h 4 -n 6 -q 1 -q j -v 5 -21 4 -k f -m d -h 3 -n 3 -k a -o
2 -j 2 -v 7 -q 7 -r 3 -l f -m 6 -j 3 -h f -k 2 -j 3 -12 7 -s d -k 4 -y 5 -n a -o g -p 6 -o 7 -m i -o
6 -p 4 -t d -m 2 -k 2 -h d -k 2 -t k -n 2 -h 1 p 1 -u 7 -h 4 -h 8 -h b -k 1 -q 1 -l 3 -i d -l h -i
1 -n 7 -k a -q i -q c -i 8 -l 2 -n b -r 2 -m 1 -k 2 -o 6 p b -l 3 -k 2 -i 4 -h 1 -o 6 -j w -r g -j
5 -n 1 -k 7 -j 2 -z 1 -l 6 -i k -i 3 -o 4 -m 2 -n 4 -i 1 -i 1 -k 7 h 1 -j 1 -i d -n 1 -i d r i -l
4 -l 8 -m b -i 7 -h 3 -i 3 -l e -i 2 -k 3 -y 1 -q 9 -n v -m 2 -i a -l 1 -k 5 -n 2 -q l -n 1 j q -i
4 -p 4 -q 9 -s i -u 6 -l 5 -z 1 -m p -h 7 -l 2 1c 3 -h 2 -p 2 -h 2 -i 5 -n 9 -j 5 -s 2 -k 3 -x 7 -o
3 -17 5 -k 4 -t 3 -l 5 -t r -l 6 -p 1 -n 4 -j 5 -l 5 -l 7 -m 2 -l 10 -j b -x 3 -m b -j 6 -s 1 -u i -n
f -n 2 -h 8 -j a -n 4 -m 9 -k h -h 3 -k b -h 2 -12 4 -j 3 -m 5 -m m -n 8 -10 6 -n 5 -i 5 -j 2 -l 1 -i
2 13 g -i 9 -l 8 -k k -i 5 -k 1 -h 8 -h 5 -p 7 -l 7 -m h -n 4 -j k -j 3 -m 4 -x 2 -l 2 -n e -q 1 -j
1 -i 3 -l 3 -m 1 -i 4 -i h -i c -i 5 -o c -h 1 -s i -p 4 -j 5 -l f -13 2 -w c -l c -10 d -i 3 -p 1 -l
q -k 1 -u 5 -o 8 -k 3 -j 2 -k 3 -u 1 -p 3 -j 3 -k 1 -h 8 -u 2 -s 6 -o 5 j 2 -l e -p 4 -m b y 1 -s
6 -r 4 -h 1 h 11 -m 3 -m 3 -o 3 v 2 -12 4 -o g -h 4 -i 8 -h 2 -j t -o 4 -i 6 -l 3 -i 8 w d -h 1 -m
q -q 2 -l 4 -l 7 -v 4 -h 4 -r 2 -k q -o 1 -n 1 -l 4 -m 1 -s 1 -l 3 -n 1 -12 q -r 1 -19 d -l k -i 8 -p
3 -i 6 -i 1 -v 8 -h i -k e -k 2 -j 2 -m 3 -i 2 -j 15 -i c -j 4 j c -k 4 -l 1 -q 8 -q 1 -l 1 -k e -m
h -y 3 -10 1 -r 5 -q i -k 3 -m 1 -n 5 -m 4 -n 2 -17 2 -j 5 -18 2 -y i -j g m 1 -l 5 -o 2 -j 3 -p 9 -u
m -j p -i a -i 4 -t 2 -j g -p 4 -o 4 -h 3 -k 3 -w 2 i 7 -j w -s 8 -k c -h 3 -k l -i 2 -m 1 -k 2 -j
3 -h 2 -o x -k a -i 9 -j 2 -x 2 -p 3 i 1 -p 2 -t g -l f -n 3 -j 1 -i 1 -10 2 -n 2 -l a -z 2 -i d -j
p -o 5 -m 5 -q 2 -q a l 5 -p 4 -i 3 l 1 1c 4 -o 6 -j c -j o -n 10 -l 3 -h h j 1 -k 7 -m b -n 7 -p
k -o 2 -v 8 -p 4 -k 5 -i 2 -o 6 -k d -h 6 -j 1 -k 4 -o a -i 4 -j 6 -h 7 -h b -n 5 -j 3 -k 5 -k f -u
7 -h 3 -p 6 -i 4 -i 9 -m 2 -m 6 -r 6 m l -o 8 -i 9 -k 3 -r 3 -i a -u 1 -h l -j n -i 3 -m 2 -r k -k
d -h h -l 1 -o u -k 1 -q c -h 4 -h 7 -i n -p 6 -j a -o 5 -j 1 -k 8 -p 4 -m 6 -k o -i 1 -t 1 -r 3 -n
3 13 1 -l b -p 3 -l b -j f -v r -1t 3 -n 1 -i 4 -i a -l 7 -m 6 -s o -o 9 -j 3 -l c -q h -h 2 -t 6 -j
4 -h 3 -l y -i 5 -o g -y 1 -i a -k c -k d -j 1 -n 4 -t f -p e -p 3 -r 3 -k 3 -r d -i 8 -q c -k b -k
a -m m -h d -l v -m 6 -r 1 -l 3 -r 4 -i a -n g -k c -o 1 -i 3 -i h -l 1 -i 2 -i p -o 8 -11 4 -m 2 -r
5 -p 6 -i 7 -p 7 -p 1 -i e -u 8 -k 6 -j 1 -p d -w a -l 8 -h 5 -j 3 -i 4 -k 2 -n 1 -l 3 -m i -l d -m
b -i 3 -n a -k b -k 4 -n 4 -o c -h 1 -p a -n 5 -s 6 -l 7 -m 4 -m 2 -q 1 -j 5 -y 9 -h 1 -m f -k 1 -i
d -h b -r a -y 7 -i 4 -k 1 -i a -k 7 -n 1 -j 2 -m d -x 2 -i 1 -n 4 -x f -o b -l w -h a -h j -l 8 i
2 -s 2 -x 7 -h 4 -k 9 -k 1 -j 2 -j a 1s 1 -m 1 -j c -l 7 -o r -o 6 -w a -i p i 8 -i 1 -j 4 -l 1 -h
1 -o 4 -x 5 -i 2 -w a -l 7 n 9 -l 8 -m f -k 3 -i 2 -j 5 -u 1 -j 7 -k 2 -12 b -i 7 -u f -s a -k 3 -t
1 -i q -i 4 -i 7 -k a -o 1 -n 2 -i a -l 2 -j 9 -r 5 -m 3 -l d -j d -l 3 -1n g -k d -q c -i 1 -i c -k
4 -j 1 -j b -m 3 -p 1 -r 3 -n 4 -s 7 -o 1 -j p -h 3 -m e -h 2 -i 5 -o 3 -n c -p 6 -q 8 -m g -s 3 -k
a -q b -33 n -j 1 -m 6 -j 4 -k 5 -i f -h 2 -k 3 -w 4 -l 8 -p 7 -l b -p 1 -n 4 -m k -k 2 -l e -i 1 -i
4 -h 3 -l g -o 6 -t 2 -h 2 -k 8 -h b -u 2 -j 1 -o 2 -q 5 -j l -t 2 -k 1 -u 3 -m 6 -h 3 -q c -m d -o
4 -l 1 -j 8 -r 2 -s 3 -p 9 -o 6 -j 7 -p a -i m -j e -l d -j 4 -q 7 -n 5 -h a -x 12 -13 4 -l o -i 8 -h
l s 5 -h 4 -m 1 -11 3 -h 5 -p p -k 8 -j 6 -h 6 -h 3 -k 5 -i 9 -11 h -18 3 -m 3 -p 3 -i 1 -o d -l 2 -i
8 -p 5 -l 3 -k 7 -z 8 -s 2 u 4 -t 8 -p n -t 6 -t 8 -s 1 -m h -i a -p h -i 7 -m 1 -o g -j k -h j -p
k -p f -k 9 -p c -n a -n 3 -l 3 -l m -j 9 -v 9 -m n -k e -k 2 -j 4 -h 4 -m 4 -q s -p 3 -j 3 -n 7 -i
3 -l b -s 2 -x 2 -p 1 -h 9 -h 9 -u d -p 2 -o 3 -1p e -k i -r b -u g -i 1x -m 3 -t 5 -i v -i 8 -h 2 -h
6 -n 5 -i 9 -i 1 -k 1 -i 2 -i 4 -k m -m 6 -n g -p 3 -p 2 -l i -l 6 -j p -h 6 -i 4 -i c -k o -j 8 -k
n -o 1 -n 2 -i 5 -x 6 -n 3 -i 4 -l c -k 4 -h 2 -o g -q 7 -j 6 -n 9 -k 7 -i 4 -i 2 l 4 -s 2 -i 2 -m
7 -o b -n 2 -h 2 -n 1 -14 l -l b -h 8 -j l -i 3 -l 17 -h 2 -m 2 -i b -n 6 -n 7 -n 5 -q 1 -n 4 -o 4 -i
1 -m 7 -k 9 -t 5 i f -14 9 -j 3 -k b -m 3 -i 3 -j 4 -h 5 -l 6 -i 6 -i 4 -h 5 -q e -l 3 -p 7 -p 1 -h
2 -k f -j f -m 5 -j p -j 5 -j 5 -h a -m d -l c -v 6 -h 1 -m c -l 1 -i 9 -o a -j 4 -i 3 -k a -n 7 -p
f -15 k -l 3 -s 9 -r 8 -p y -s a -w 7 -p c -r 6 -h 3 -i 3 -j 5 -l 8 -s 3 -q 2 -o 8 -q 2 -i 3 -11 4 -z
3 -l a -k 7 -n 6 -i 6 -l 1 -i 2 -j 6 -n c -n 2 -k h -10 5 -v 1 -i a -i 7 -u a -v 6 -k d -u j -j k -n
4 w 4 -i 1 -i b -i 3 -q 3 -k e -o d -n 3 -i 2 -i 9 -i 1 -i 6 -t 3 -y 3 -w 3 -k c -n 1 -n 3 -i b l
d -j 2 -r 9 -m 7 i 2 -i e -j 3 -n e -11 3 -h d -j i -n 3 -q g s e -j 3 -k 2 -z 4 -q 3 -q 5 -l 4 -m
5 -u 1 -k a -m 1 -l 4 -u 6 -p g -i 3 -l 9 -h 9 -j c -j 2 -n 3 -h 2 -z 3 -j 4 -j 2 -i 5 -k 5 -h 1 -m
c -i 2 -o 7 -q 2 -o 2 -k 9 -m b -r 8 -p 1 -j 6 -h 1 -n c l 4 -q 6 -j a -u 2 -l 6 -h 9 -s p -i 1 -o
d -16 6 -y e -j 4 -u 1 -o i -n 2 -n c -i 1 -k 8 -i 4 -u l -l 5 -h 1 -i 3 -p 1 -k 6 -j c -w c -i 1 -t
2 -o 3 -k 2 -m 6 -r e -k 7 -j d -l 2 -m 6 -u 4 -l g -j b -t b -p a -n 6 z 6 -m p -j 3 -p 5 -i f -j
3 -n 4 -k 7 -10 5 -l b -h 4 -n 1 -v 5 -q 4 -i 1 -n f -i 3 q 9 -l 9 -j 6 -t f -p 6 -o 5 -m 7 -l h -k
5 -q c -l 7 -j l -q d -w 5 -j 6 -l b -l 8 -i 2 -r 5 -n n -l 1 -l 1 -k i -l b -j 8 -y d -n d -m 1 -l
q -m e -i a -n 1 -i 5 -m 8 -h 8 -h c -p 4 -m 1 -q v -k d -i 3 -o 4 -i l l d -m 3 -l c -h c j 6 -m
g -n g -o 4 -j 2 -s k -18 2 -n m -m g -s 7 -r 4 -m 7 -j 2 -i 2 13 f -j 5 h 7 -p k -o 8 -o j -l t -k
b -l 4 -l v -k m -l 2 -v 9 -n 24 -t 2 -s 5 -l h -k 3 -10 b -q j -i 5 -h 7 -p 4 -i 7 -i 2 -l 6 -n 1 -h
3 -h 4 -o 1 -s 9 -l g -n 9 -j 8 -i 1 -i 1 -h k -i 2 -i 4 -j 1 u 8 -p 6 -m 4 -i 8 -r 8 -k 3 -n 9 -j
6 -r 4 -j 1 -h 1 -l 2 -v 4 -y p -j b -j 1 -m 6 -y 4 -i 4 -k h -i 2 -k 1 -i 5 -z u -h 8 -p 2 -y 5 -m
3 m 2 -p 2 -s 4 -w 4 -h 5 -s 5 -j 1 -n 8 -q 5 -19 i -p 1 i 5 -l g -l r -k 8 -u 2 -x 3 -h q -h b -l
5 -i 1 -i a -k h -i c -l 5 -10 5 -k b -i 3 -n q -j 2 o o -i 9 -11 6 -y t -j 9 -p g -m 2 -j 4 -k 7 -j
a -m 6 -h i -r a -l e -i 3 -n 3 -q 14 -w 6 -i 9 -n t -j 4 -k f -o 1 -l 5 -k 1 -i 1 -o 8 -h 4 -l 2 -i
5 -p e -j 6 -l 2 -k 8 -n 2 -i e -o 5 -h r -h 2 -m d -i 1 -i 1 -m 9 -w 1 -u 8 l 5 -j 5 -s 3 -k m -i
3 -o l -p 3 -r 9 -l 2 -j 7 -k 2 -m 6 -h 1 -n 2 -i 7 -q 3 -m h -h b -v e -i 2 -o a -q 6 -n 4 -m 3 -z
7 -j b -l k -q 6 -p 9 k 9 -q 3 -m 3 -o 3 -h 3 -j 4 -o 4 -h a -13 1 -h 7 -k a -h c -o 5 -j e -h 5 -k
5 -j 3 -h 6 -h a -13 5 -j 1 -m 2 -n 2 -h 9 -i n j 1 -n a -11 4 -m d -u c -o 7 -k r -p a -10 1 -p
8 -11 2 -h 4 -i p -u 1 l 2 -k 4 -t 3 -k b -q i -k 4 -x 5 -o 8 -m f -h 3 -o f -i 1 -n c -l g -i c -o
8 -l 4 -m 3 -h b -j 3 -j 8 -r h -i 6 -j 6 h h -s 3 -i 3 -i 4 -i e -h 2 -l h -k b -i a -s p -k 8 -i
1 -i 2 -m j -m g -j 1 -i 6 -j 3 -q 9 -k 2 -j d -q 1 -w 8 -13 j -k 9 -p f -i 9 -m q -j 6 -o c -l g -i
6 -k 4 -i 1 -j c -s 5 -j 9 -w d -11 b -q 1 -v 4 -j 6 -p 5 -j 2 -m 2 -p 4 -l 4 -l 1 -l 5 -n 3 -j n -s
4 -j d -n 2 -j r -l b -i 3 -n 5 -p 1 -i a -k 8 -p e -j b -l a -s 9 -n e -h 7 -1t 4 -16 v -k 7 -i a -m
j -o p -l 8 -k a -n 6 -k 1 -j 4 -n 3 -n 3 -k 3 -i 3 -n 4 -o 4 -q 3 -n a -l 3 -t p -r 3 -n b -h e -l
d -s b -i 4 -k 4 -i 3 -o g -z 9 -o 1 -n 6 -n b -s 2 -i d -j 8 -i 4 -i 1 -i b -k c -q l -o 4 -o a -i
6 -s 7 -m 3 -j 1 -m 5 -r 2 -i j -o 3 -k 4 -k 5 -j l -j k -n b -11 1 -q q -m 4 -k 7 -j 3 -m 1 -v 5 -i
b -j g -q 1 -j 6 -h 3 -k p -p 2 -j 5 -i b -r 3 -l d -i 6 -w 5 -n 1 -l e -l 5 -k 2 -j t -v 3 -m 3 -o
2 -k 1 -q 1 -k 3 -u 3 -j 4 -i s -p 4 14 1 -l 9 -n 6 -p 7 -k 2 -h 1 -k 1 -k 4 -16 c -i 3 -z 4 -k 6 -o
1 -i c -r 3 -j s -i 5 -l 3 -k 2 -j 4 -o 6 -j 6 -k 5 -j i -v n -t 7 -p 2 -r 3 -q 5 -m 5 -1a 4 -u 7 -h
g -s 5 -l 9 -17 2 -j 2 -h 2 -q 6 l k -i c -i h -i 1 -l k -m 5 -p 2 -u 6 -l 6 -j c -n 2 -p c -m 3 1f
a -j 1 -o e z 2 -q 3 -l 1 -w 1 -i 2 -i e -m 2 -q 8 -m 4 -k 6 -i 4 -k 2 k 5 -o 1 -l o -i c -m 3 -l
5 -n b -k 6 -m 1 -i e -k 1 -i 2 -i 2 -j c -n 2 -p 3 -j 5 -n o -j 6 n 4 -v 5 n 1 -p 2 -m 4 -n 2 -u
1 -k 6 -p 9 -k j -w 2 -i 4 -l 2 -k a w 2 -m 2 -q 6 -p 3 -q 2 -t 9 -l 6 -n 4 -l e -i a -p 5 -p 4 -l
1 -m 10 -m 1 -n a -m 2 -r q -l 1 -11 9 -m c -j 6 -l 3 -w 3 -k 3 -n 1 -n 5 -o 3 -k 5 j 1 -i 5 -w r -j
8 -w a -n 3 i 8 -o e -q 2 -m 9 j k -i 6 -k 1 -j b k 1 -k b -j e -i 7 -q c -q 4 -j 1 -k 9 -o r -k 1 -q
1 -r 5 -o b -w n -j d -u 6 -j 7 -m b -p 1 -i 8 -p 9 -p 3 -i 3 -r 3 -h i -o 3 -j 2 -h 2 -l 9 -m a -r
1 -j c -m 5 -o 2 -y 7 -k 3 -m b -n 8 -k 4 -o 6 -p 7 -n 3 -o 5 -l d -w 5 -w c -t b -l c q 1 -n 1 -j
5 -p 4 -t h -m a -o 4 -m 1 -j 2 -m 1 -u 1 -t j -i a -q 1 -p 2 -m h -l 3 -m i -l u -j 4 -m f -h 1 -p
2 -i 4 -w 9 -q 1 -s 3 -q 1 -m 6 -n 7 -k 1 -l j -i 4 -u u -o 6 -l 9 -j 2 -n 6 -i 3 -j 1 -s 1 -i 5 -h
h -j b -h 11 -k j -l 4 -i 8 -h 3 -p 6 -i q -i 8 -n 2 -h a -i r -l 7 -m k -k 1 -j 4 -p 2 -i 1 -j 8 -i
8 -m 1 -h 1 -i c -n 2 -j e -w 8 -o f -i 4 -m b -h 1 -n 5 -m 2 -q 8 -l 4 -i a -i 5 -l 1 -k 5 -h 1 l
n -j l -j 1 -l j s 1 -16 e u 1 -p f -r 7 -h 7 -m 8 -k 6 -m 3 -n 6 -m 3 -j 4 -h g -n 5 -j 3 j x -h
4 -p 9 -n 3 -m p -u 5 -p 2 -h 9 -k 8 -l c -o 1 -l k -o b -u 2 -q 9 -i 5 -h 2 -o 4 -i e -s 1 -n 1 -n
4 -i 7 -k 2 -l 6 16 f -i 1 -o 3 -k 5 -h 3 -h c -i 2 -m j -h 3 -n 5 -j 5 -j 6 -j s -i 7 -l 4 -l 8 -j
9 -n 7 -m b -j 1 -j 4 -p e -n 8 -w f 11 e -q f -18 5 -k d -q d -n 9 -m 3 i 4 -p 5 -n 3 -i 4 -l 1 -m
9 -i h -l a -s 8 -h 1 -l 1 -m 2 -l 2 w d -w a j f -h 5 -j 8 -p 9 -i 3 -h 2 r 3 -h g -h 1 -l 2 -m 4 -n
a -j 2 -h 4 v 5 -l 6 -h 3 -l f -i 1 -o d -h 2 -j b -i 1 -h u -v 1 -s 2 -v 8 -l 7 -i f -k 8 -u 2 -n
5 -i 1 -j 7 -j 2 -p 8 u 3 -l 6 -j 4 -l 1 -l 4 h 3 -w 6 -j g -l 3 i a -x 1 -t 2 -j h -m g -i 9 -j 1 -s
w -j 1 -p 8 -n 9 -2m y -m 5 -k 1 -j 4 -h f -l 3 -k 3 -i m -w f -k d -k i -l 4 -m 6 -t f -l 4 -o 5 -j
9 -m 5 -i v -m f -q 7 -h 1 -z 3 -o 1 -l 3 -i 8 -h m -i 6 -n 3 -i 6 -l f -14 2 -k 8 -j 3 -m 3 -i 2 -l
1 -h e -n 3 -k 9 -j 9 -m 5 -q h -l 5 -t 4 -o 6 -k b -j b -o c -n 7 -i 4 -k h -k 1 -2o 4 -i 1 -i h -k
7 -o f -o 4 -1b 8 -j h -i 1 -u 2 -k 2 -m c -j c -i 3 -r 7 -k 7 -w 4 -o 6 -j 1 -j 1 -j 5 -l d -l 7 -j
2 -i f -o 4 -k 6 -k e -n d -i i r 4 -k 3 -j d -i 8 -k 7 -h 2 -l 1 -m 1 -t 2 -v 6 -l 1 -m 1 -j 7 -l
4 -p 2 -1q e -m 2 -l 4 -k y -m d -t 8 -i 2 -i 9 -1d b -u 6 -n 5 -n 6 -h 7 -k 6 -j 5 -j 3 -s a -i 8 -h
3 -m l -o b -l 1 -l g -i 1 z 7 -21 9 -l 1 -l c -h 1 -n 5 -x 7 -i 1 -q 4 -13 5 -k 2 -o 6 -t d -h 1 -o
d -i 1 -r 8 -z 4 -k y -n 1 i 2 -n 7 -j 6 -i 5 -p 8 -j b -1b 8 -i 2 -o 1 -o l -k 8 -v 8 -i 3 -i 1 -l
d -l 8 -m 9 -j 2 -w 8 -o 1 -m i -i 2 -s 2 -n 5 -m 8 -12 2 -u l -h 3 -k f -n t -n h -m 3 x b -j b -j
5 -j 6 -l f -j 1 -h 2 -n 2 -m 2 -o 7 -j 6 -n 4 -n 4 -o 1 -v 1 -q 1 -n 5 -p 3 -s d -r 3 -k 7 -u 9 -s
2 -o 3 -u 5 -i b -l 4 -i a q 1 -o e o 2 -i 1 -p 1 -m i -k 2 -n 2 -l k -i 4 -u f -i 2 -w 6 -h d -u
d -k 1 i 4 -n 3 -t 3 -h b -m 1 -i b -k 5 -s 7 -p c -i e -j 1 -h 1 -i 2 -j a -i 3 -n 2 -m k -h 3 -k
f -q 4 -p 5 -j 3 -k 6 -l 4 -j 7 -w 2 -j 1 -j 1 -h b -i 9 s f -j 4 -k 1 -j 1 l 5 -j c -o u -h d -i
5 -m 2 -k 8 -q o -m 4 -1c g -n 1 -s h -i 1 -m 1 -n 8 -l 4 -l t -h o -n 5 -j 5 -r e -p e -m 3 -l g -m
3 -i e -k 9 -i i -o a -h 6 -h m -n a -q 2 -j 5 -n c -l 7 -k 3 -i 3 -q j -i 3 -14 1 -j j -n 6 -i u -i
1 -p 5 -i 6 -x a -h 3 -k o -l 5 -j 2 -k 3 -n c -n k -x 5 -s 2 -k 8 -y 3 -u 11 -k 10 -i l -w 8 -k 4 -j
3 -l 7 -q 4 -j a -o 3 -t e -k b -j b -m 7 -s 1 -i 3 -n 2 -k 1 -10 2 -q 6 -m 3 -q 6 -j 6 -t 5 -k 5 -l
4 -l 2 -p 8 -m d -i 5 -q 3 -t 8 -t 5 -j 2 -u 1 -o d -p 5 -l 3 -w q -k 10 -j p -h 1 -i o -n b -m 1 -u
a -10 1 -k c -i 5 -n 2 -p 8 -p e -x 4 k 2 -o 1 -l 4 -n 1 -j 9 -m 3 -o 3 -k 8 -n 2 -q 6 -s 3 -n 8 -h
7 -s 3 -11 4 -j 7 k 4 w 2 -i 3 -n 3 -i k -k 4 -r 7 -m k -o 5 -v m -i 1 -s 8 -o 9 -n 3 -j 3 -k 3 -j
1 -i 3 -k a -v 7 q 7 -p 5 -o 7 -h 9 -t 1 n 2 -m g -k f -i 5 -h 3 -w 1 -r 4 -t 9 -j h -k 1 -i 5 -h
2 -n 5 -n 4 -k 2 -k 3 -p o z e -k 1 -k a -l 5 -h 5 -o 1 -j a -j 2 -q n -m 6 -i a -4o 1 -o 1 -o 2 -j
a -j j -j 9 -k p -l 9 -2p 5 -i 5 -l 6 -h 9 -k 4 -j 8 -p 2 -i h -r 1 -q d -q 5 -l 9 -q 2 -h 5 -i e -l
4 -t 2 -n q -i 2 -r 1 -m 5 -k 3 -k 7 -w 1 -j c -13 5 -k 3 -y m -h 3 -j a -l 2 -i x -n 4 -j 9 -r 7 -k
3 -r 5 -k 3 -11 3 -l 9 -o a -j c -h 4 -p 7 -q b -l f -k 1 -w 3 -t i -q a -i 2 -i 6 -l a -h 5 -o 2 -m
2 -n 3 -k a -i 1 -i f -j 3 -k 4 -i 6 -j 5 -q b -n 2 -s 2 -k 1 -k 8 -s 5 -k g -m 1 -n 4 -l i -v 2 -l
9 -x 7 -j 6 -h d -r 8 -l 7 -k 5 -s 3 -t 1 -j d -j 5 -h 1 -t 1 -l d -j 5 -m 7 -m 5 -i 7 -l 3 -l 8 -h
5 z 2 -j o -p 1 -k q -l 1 -k 1 -j i -n 1 -o 5 -j 5 -k 1 -z 3 -s 1 -j v -p d -h 2 -v 5 -o 4 -i 3 -i
d -k 2 -i 4 -k 4 -i 1 -j e -16 5 -i 2 -l k -l 2 h 3 -h 5 -h 1 -p f -t 2 -n n -p 1 -k 3 -p 4 -l 4 -j
4 -n a -q i -k l -l i -i a -n 1 -u 3 10 h -h g -j 1 -n k -i a -o 9 -l f -o 1 -10 c -i 14 -p 5 -m 6 -i
4 -h 3 -i 6 -q b -n 1 -j c -n 5 -i 3 -k 6 -q 8 -v 2 -o 8 -j 2 -q l -l 3 -n c -n b -j 3 -o v -l a -x
i -i 4 -j 1 -i 8 s 4 -m 2 -m 5 -v a -s 3 -p c -o 3 -i 2 -n b -j a -u c -m 1 -m q -i 9 -p 2 -k 6 -i
a -p 6 -i 2 -i 1 -l g -w e -t 1 -n 6 -h 2 -w 1 -m 3 -r 9 -m o -i 3 -m k -l a -x a -j 2 -r 4 -q 6 -s
2 -p a -o g s 1 -i 5 -t 6 -i 2 -l 2 -i 5 -k 6 -k c -10 c -j 2 -x n -l 4 -m d -i g -m c -m a -h 4 -o
1h -u j -v 6 -i c -l s -i a -h 4 -i b -l 1 -h r -i 1 -h 2 -s 8 -k 9 -n 7 -n 9 -n 9 -k 6 -h 8 -j d -o
6 n c -h 4 -j 7 -t h -l 2 -k 6 m 4 -i 1 -i 6 -j 1 -k e -h 7 -h d -s 3 -h 1 -k i -s 2 -i 7 -l 3 -p
b -v 1 -l 2 -i 8 -i 1 -m 9 -o 1 -o 1 -m a -k 6 -r 9 -i r -j 6 -12 7 -i 1 -p 7 -i 8 -o 8 -h 5 -l 4 -i
2 -k a -i 6 -11 4 -l 5 -s c -j 2 -k e -k 2 -j 2 -i 1 -12 2 -l k -x 2 -l v -j 4 -h 8 -s 3 n 4 -y b -k
2 -p 1 -i b -r 2 -u 1 p 9 -i 3 -t 1 -h 1 -m 9 -i 2 -l 7 -m d -l 1 -s 6 -n e -i 8 -h 6 -m e -t 9 -i
n -10 2 -u 4 -o 9 -k 4 -y 3 -l s -i 3 -h a -k 5 -p f -10 l -l 3 -r 2 -l j -l b -n 1 -i i -n 8 -m 6 -i
8 -k 2 -k 6 -13 4 -l 1 -o a -m 1 -r 3 -m 2 -j h -q a -k 2 -o 1 -v 2 -i 2 -o 1 j 4 -p 5 -i c -j e -q
3 -k 1 -h c -l 1 -i c -s 7 -h 9 -h 6 -l 3 -k 1 -k 1 -j 3 -k d -k 7 -h 1 -h j -i 6 l 6 -k 5 -j f -j
2 -i 1 -i 4 -u 4 -m a -n j -q g -j h -n c o 1 -u k -j e -l 7 -i 3 -k 2 -o 4 -u 3 -j 2 -l 3 -n b -1b
7 l d -l 2 -i a -m 3 -j 6 -o 3 -i m -j 4 -i 6 -j 1 -l 4 -k a -h 2 -j 2 -i 9 -r a -m z -r 6 -s 1 -m
1 -l 4 -j 4 -n 3 -i 7 -p 6 -l 4 -m 3 -i 6 -m 3 -q g i 1 -h 3 -h 3 -s 6 -h 1 -j 4 -n 1 -k 4 -j 9 -k
a -p 2 k 3 -o d -m 5 -n 2 -n i -j 4 -r 6 -l 2 -t 6 -m 4 -m 9 -u 1 m 5 -j 2 -i 9 -m f -i 2 -m 2 h m -p
g -j 1 -1c 3 -p 8 -j s -14 j -k 1 -x b -k a -p 2 -q 4 -x 1 -p 4 -p 5 -s 3 -i 2 m 5 -x m -q 8 -l 1 -l
2 -h 5 1k i -r f -n b -i 1 -k 1 -i 1 -i d -i 8 -m a -s 4 -v j -k a -h 1 -i 5 -p 9 -h 8 -x d -h a -u
i -u a -j 3 -k d -m 7 -j 3 -i 9 -n i -r d -j 2 -i 1 -n 1 -q 7 -t 4 -w 1 -j e -i 5 -u 7 -i p -n 1 -i
b -j 4 -u b -o 4 -l b -k 7 -i 4 -k 1 -j 3 -q 2 -j 1 i 8 -j 2 n 3 -m b -i 7 -y 1 -i j -i 3 -l f -n
4 -o 2 -n 5 -j 2 -k 5 -j 9 -l 3 -j 1 -i 1 -i 3 -l 8 -l 6 -i d -l b -i 9 -12 c -p 1c -15 1 -o 7 -l
o -u 4 -j 7 -s c -t 6 -u 2 -j 1 -j 3 -l 3 -z 3 -p 7 -n 5 -n c -h b -l d -i f -h l -n 2 -q 4 s 4 -n
6 -k 8 -t 5 -o 8 -i 5 o 1 -m g -n 6 -y 1 -r m -l 2 -m b -p a -k 1 -p 8 -q 5 -j 7 -o r -i 4 -h 3 -h
g -i 5 -o k -l 2 -j e -k d -n y -p 8 -q b -m 1 -m 8 m 9 -i 4 -r b -l 7 -v 1 -t 2 -s 9 -u f -k 5 -n
b -o d -q b -m 1 -n 8 -i 3 -k m -h 9 j c -r 3 -q 7 -i 3 -i 2 -h e -i 3 -o 7 -n f -l 2 -i 3 h n -j
1 -p 7 -h l -q k -k 2 -i 7 -k 6 -p 2 -k 5 -l 7 -p k -l 3 -k 2 -s 1 -n 4 -o k -q 2 -i 3 -j 5 -r 1 -j
3 -h h -i 3 -t b -m 2 -o 15 -l 2 -i 6 -o i -h a -k 3 -i 5 o 6 -i 5 -v 5 -i 4 i 4 -l u -q 3 -m 6 -j
3 -z 2 -l 8 -r 6 -k 1 -l b -n 7 -i 6 -k d -m f -j 4 -p 8 -l 8 -k 1 -i 7 -l g -q 9 -w m -q 3 -k 8 -y
r -i 4 -n m -k 2 -h p -k 6 -k 9 -l 9 -i 6 -i 9 -n 2 -p 9 -j w -p 9 -i d -n 8 -k 10 -u p -i 3 -n 1 -k
1 -i 7 -s 9 k d -m 3 -i n -l t -j 5 -n 4 -m 5 -k 8 -l 6 -i 2 16 4 -m v -r 5 -q 4 -11 7 -m 9 -k 1 -r
1 -n 8 -i 3 -j 4 -j b -i 8 -m k -i 2 -i c -r 1 -i 1 -l 2 -p 4 -l 2 -j 2 -h 2 -s b -m c -y b -h 1 -h
6 -s 6 -i 2 -v b -1a 8 -l o -n a -o 2 -m 1 -m p -q c -r o -j c -l 6 -h e -p 2 -n 5 -s 7 -o a -l 4 -m
6 -i h -l 7 -o 3 -l a l p -i 5 -p 1 -m 2 -m 2 -s b -i b -k 3 -l 9 -q 2 -j 1 -j m -l 2 -n d -s 6 -m
1 -j 3 -m 1 -o 1 -h 1 -q 5 -i 4 -14 1 -r 5 -j 2 -j 1 -l 4 -i 4 -h 3 -o 2 -p 5 i 2 -l 1 -l 6 -k a -j
c t 1 -o 3 -m 3 -l 8 -n 4 -n 4 -y 1 -p 5 -l 5 -i 2 -i 7 -k 8 -q 4 -v 3 -j 4 -v 7 -l 1 -j 5 -m 7 -i
3 -j 9 -n 6 -i 1 -i o j 1 -m 6 -h a -i 5 -k c -k g -p b -n e -y 6 -v m -n 7 -q b -j a -k 8 -j n -n
2 -l 3 -i 7 -i 7 -n 8 -k 9 -m 6 -j 2 -j g -i 3 -m 8 -n 8 -q 6 -h 6 -n 1 -10 5 -12 3 -o b -i l -i o -o
1 -k 2 p 5 -t 4 -j 6 -s 1 -p 5 -k 6 -i 3 -q 3 -i 7 h 4 -23 c -n 2 w 2 -j o -j 6 -h b -j 1 -i 6 -v
6 -j 3 -k 5 -q 2 -l a -k 3 -i 6 -v c m 1 -i 1 -i 3 -m 3 -i 1 -r 2 -h 4 -h 2 -m 1 -m 6 -o 4 -n 3 -q
1 -i k -h 5 -h 1 -j u -i h -j 6 t j -j 1 -h 4 -k 1 -i d -r 5 -n 7 -r 2 -l w -l c -i 8 -k 3 -j 9 -m
2 -o i -m 1 -n a -j 6 -l g -m 2 -h d -l 8 -o 6 -i 6 -y n -o 7 -r 7 -j 6 -i 5 -n 7 -t 5 -19 6 -h 2 -i
3 -r 2 -i 1 -i b -i 3 -l 5 -j q -l e -l 3 -k 3 -j 2 -i 4 -p 9 -i 7 -i 2 -q 1 -i b -p 6 -q 3 -n 2 -l
3 -i 1 -h 2 -n 6 -x 5 -j e -h 1 -n 3 -m c -l 2 -h 12 -m 3 -n 2 i 7 -13 1 -k 2 -k 1 -l 4 -k 4 -n 7 -r
b -k 7 -i 1 j 3 p 2 -k 2 -i b -n 8 -o 3 -j 9 -l 5 -q e -o 4 -h 1 -k 4 -k 3 -w 7 -n 4 -q 2 -n 4 -m
8 -y 7 -n 3 -i 2 -j 1 -m 4 -z 1 1c 3 -m 6 -j 1 -z m -u 5 -p b -l v -l 2 -n 6 -i g -m b -k 8 -s 6 -i
b -u 2 -i r -p 6 j 9 -j 4 -i 3 -j 8 -n 3 -j 1 -j 2 -y f -m 2 -h 1 -j 6 -k 4 -v 3 -k 7 -k 2 -q 2 -k
1 -l 4 -i a -i b -i g -o 7 -j 4 -m 6 -o 3 -n f -m f -m d -l l -p 1 -o j -k n -k 9 -j 2 -h 3 -j 1 -m
l -i 3 -p 8 -o a -j 3 -h 4 -t c -l 6 -u 3 -n g -m 2 x 8 -k 3 -j 7 -n 3 i 5 -k 2 -h g -r 2 -j 5 -10
1 -j 2 -j 2 -j 2 -i 1 -l a -n 4 -k 4 -j 3 -l g -k n o b -l c -o 3 -o 3 -q 2 -k 2 -j 2 -i 7 -s 2 -i
1 -t b -q b -j 1 -l k -j 3 -q 5 -i 2 -i 9 -j 3 -k u l 7 -j v -q 6 -k 2 -p k -k 1 -j 3 -i 3 -r 1 -j
2 z 5 -i 2 -p 8 -k 7 -q 1 -u 2 -k 7 -k 6 -10 3 -u 9 -z 4 -l 2 -h 2 -i h -k 5 -w 4 -k 2 -t 3 -k e -i
6 -t 2 -h 4 -j h -j k -o 2 -i h -n m -k o -h 6 -v 1 -h c -r 6 -i 7 -j a -h a -r 5 -i 3 -l a -k f -s
1 -k a -n p -h 3 -n 5 -p 1 -m b -k 8 -x a -l 8 -l 4 -i 7 k 5 -l j -o 5 -m a -s 2 -k x -l 9 -h 3 -i
5 -h 4 -j 2 -i a -j 6 -i 9 -i 9 -h 6 -j 5 -j 4 -17 l -p 6 -o c -h 6 -k 5 -q 5 -m 4 -i k p w -v 3 -i
b -i 1 -l q -j 2 -n 6 -n 5 -m 2 -m 1 -s 2 -h 1 -n a -o a -j 2 -o 2 -k 6 -t 7 -k 2 -i c -o b -l 3 -n
4 -l d l 2 -l 5 -i d -k 7 -k 7 -j 7 -j 2 -j 1b -l b -i 5 -o 5 i j -o 9 -n 1 -r 5 -h d -l 3 -l 7 -r
2 -m 9 p 7 -q 3 -1j 6 -o 2 -j 8 -n 4 -x 2 -l 5 -k p -18 2 -l p -h 7 -r 8 -n 7 -v 2 -v 9 -o 2 -w 2 -j
3 -p 2 -j 9 w 2 -n 1 -s 9 -j n -q 4 -m i -m 1 -13 2 -k 1 -k c -j d -i 4 p 7 -i a -r b -h 2 -l i -t
1 -j 3 -k 4 -i 4 -j e -i j -h 4 -h 6 -k 5 -q k 12 1 h e -k 5 -p 3 -p 7 -k 4 -q g -j p -l 2 -i 3 -n
4 -i a -i b -n e -u c -j 5 -i 4 -o 2 -h 2 -k l -m d -l i -q 8 -t a -l 7 -h 9 -h a -p i -p 2 -t 9 -h
t -l h -i 4 -h 6 -s n -p 1 -h 1 r l -v 5 -l 4 -q n -j 8 -l 6 r 2 -p c -q 8 -m 1 -j 7 -h b -l 4 -o
f -m 2 -n 7 -k 8 -j h -s 6 -o 4 -u 9 -j a -i a -m 4 -m q -p 5 -17 4 -y 5 -n a -i 3 -l i -j 3 -l 6 -m
b -t b -n 9 -l b -m g -j 3 -m 2 -h 4 -i 7 -h 6 -i 2 -h l -k f -k 1 -v 2 -j 7 -i b -q 4 13 2 -v 6 x
4 -m h -n 8 -p b -m 4 -i 5 -i 1 -n a -j 1 -h 1 -h 4 -i b -m 1 -j 1 -o 7 -k f -u 9 -r 2 -l i -i 4 -j
1 -k 2 -o d -i t -j 1 -o 1 -14 6 -m v -l 6 -y 3 -s 2 1g 7 w 5 -k 3 -h i -h j -o 2 -m 8 -10 4 -k c -10
3 -q 8 -h j -i 4 -l g -n g -m 4 -n a -i 1 -m g -i 2 x 5 -14 2 -q 7 -m 4 -j 1 -s 3 -j d -k 8 -i o -n
2 -h 3 -v x -k 4 -i 6 -h 8 s c -l v -m e -j 9 -j 7 -13 6 -l 2 -q 6 -p 4 -k b -k 2 -j 2 -v 3 -i 1 -k
1 -h 2 -l a -m 4 -j 3 -o 3 -k h -p e -l a -j 3 -k 7 -l 3 -j 2 -t 3 -p e -o 1 -k 1 -i 5 -o 5 -t 4 -q
6 -m k -j g -j 1 -q 1 -n 1 -t b -l 5 -i 5 -j 1 -k b -j m -l 1 -j 2 -i 9 -1o 6 -h 3 -p 7 -s 6 -r h -k
9 -q 4 -h 7 -k a -h i -l 2 -n 4 -q v -j 5 -q 2 -m 2 -k 9 -i 9 -o 5 -i a -j 2 -k 2 -i 4 -i a -k 4 -l
9 -t 8 -h 1 -i 9 -q 4 -o 8 -i 9 -n 7 -w 2 -n 9 -p 6 -l 2 -k 7 -j 8 -s f -p 2 -h 4 -h t -j e -i 1 -i
e -o h -w j -j 4 -k k -r 4 -t 5 -i 1 -i d -r p -i 8 -17 h -i 1 -n 2 -h 5 -k d -v 2 -j 6 -s 1 -q 5 -q
6 -p 4 i 6 -q c -i 1 -h 9 -i e -n 4 -l u -k d -j 3 -m 1 -l 1 -r h -h 6 n 4 -n 1 -l 4 -x 1 -l 8 -j
2 -u 1 -j 3 -l o -m 4 -n c -n 3 -o e -h v -q 6 -o b -i 1 -k d -j s -i c -l 2 -j 1 -j 1 -i 1 -j 6 -i
2 v 1 -i 1 -o 6 -13 3 -l b -k f -n i -p d -n 2 -h 8 -m 5 -m 6 -m 2 -i 9 -n 7 -i 1 -p 1 -s h -q 2 p
d -t 9 -k 9 -i 5 -l 1 -j b -m 8 -s 4 -n 5 u 1 -k 3 -k 8 -l 3 -i g -k 2 -l 1 -o a -h b -m 1 j 2 i 6 -l
6 -j 7 -n 4 -k 8 -j 4 -m 2 -n 2 -m 2 -i 1 -12 c -j d -l 3 n 1 -m 1 -s 4 -r 3 -l 8 -15 7 -s i -k b -2d
3 m 5 -m 1 -j 12 -n 9 -j 4 -j 3 -k 1 -n 4 -j 9 -l e -i 1 -i 2 -k 1 -j 5 -k 7 -r o -j 3 -n 8 -o 3 -k
1a -s e -n 6 -m 1 -i b -h 4 -i o -h a -j 8 -t 8 -i e -j 6 -t 3 -l d j c -w 3 -k 4 -k c -u 5 -l 9 -j
2 -i d i 7 -n 1 -i b -k 2 -j 3 -k 3 -j c -y 3 -l 4 -t f -s 1 -o a -h 1 -t 8 -m 4 -o 3 -j k -q 9 -j
9 -s 5 -k p -l 1 -j o -r 2 -j 4 -o k -m e 24 1 -m 1 -p f -z 3 -r 4 -m 7 -j 2 -j 8 -k a -n e p 1 -j
2 -n 1 -k 9 -n 2 -p 1 -k i -i 2 -q 3 -l 8 -i 3 -q 3 -r 2 j 5 -x 7 -y 3 -r a -p 3 -t 1 -t 5 -o 1 -1n
a -w 1 -r 9 -y h -s 3 -j 3 -h 4 -q 3 -t 5 -x 5 k 3 -j y -k k -p e -j g -i a -q 3 -o 1 -z 5 -n 1a -n
1a -h 5 -h u -p 3 -w 6 -u b -m 7 -k 6 -l e -s 2 -o s -l 6 -l b -j 2 -j 1 -l w -l 3 -j 3 -o 2 -k 3 -w
h -r b -h c -s 5 -h 5 -h b -j 3 -t 1 -i 8 -i 6 -12 5 -j b -w 2 -q g -m 2 -j 11 -s 1 -j 1 -1e k -k
1 -l 8 t b -h 2 -j 2 k 9 -m h -o 6 -t 2 -r 4 -i 1 -23 4 -i 9 -i 1 -k a -i 8 -l h -j 7 -l 6 -n 1 -j
l -l b -l n -q e -k 6 -m 2 -p 2 -n c -l 2 -i 5 -o 7 -t 2 -o 2 -k 1 -m 1 -k 3 -y 4 -o 8 -m 19 -n 2 -n
3 -s 6 -i i -k 3 -i 9 -n o -i 3 -p 4 -i a -k 8 -l 1 -l 4 -k l -r 5 -u 2 -m 1 -p a -i a -k 8 -l 2 15
j -h 5 -i 3 -k 2 -j 1 -l 2 -18 6 -r 5 -11 3 -i 3 -l b -n 1 -j 1 -13 5 -i a -q 5 -i 6 y 4 -k 1 -h 6 -q
b h 6 -h 2 -v e -m 5 -o 2 -l b -k 2 -q 3 -k 6 -s 4 -v 8 o 3 -o 6 -m 1 -t 2 -r 2 -x 3 -m 5 -n 5 z 4 -m
7 -n e -l 4 -j 15 -i a -t d -p 7 -m 7 l e i b -l 1 -s m -k 7 -l 3 -l 5 -q 2 -i 6 -k 1 -x c -v 1 -j
e -h 5 -z 1 -i e -i 5 -k n p l -p 1 -h 7 -j 1 -n 2 -h h -w 3 -p 3 -i 1 -j 5 -j 5 -r 1 -k 4 -l 5 -j
2 -h 1 -n 3 -o 2 -l d -m f -l a -h 1 -l 5 -m t -i e q 3 -k 9 -k o -k 5 -n 1 -k 3 -s 8 -k 1 -i 4 -m
2 -15 1 -m 13 -j t -n n -o 8 -i 5 -j 7 -p 4 -o 7 -s 3 -k 1 -h 3 -n 8 -l 2 -r 1 -t 6 -m 5 -l 5 -k 8 -i
b -n 2 -k g -j 7 -k 3 -t 1 -i c -i 2 -t 2 -m 1 -i 5 -u 6 -n 5 -l 6 -v 1 -s g -i 5 -i 6 -i 6 -m 6 -k
c i h -j 4 -n i -17 2 h 1i -n 3 -r 5 -p h -j 1 -m 1 -j k -k 1 -k 8 -o d -k 1 -n 7 -h 1 -i 4 -r i -u
1 -j 5 -j 2 -m 5 n 3 -i 2 -i f -j 1 -j c -n c -q 1 -h 2 -x 1 -q 2 -m 2 -l d -i 7 -n 5 -s 4 -x d -n
4 -m a -n 4 -m b -k d k 4 -j 2 -j 1 -y 8 -z 1 -i 1 -h 1 -m 5 -h 9 -r b -j 1 -n 2 -k 4 -k d -l c -m
3 -m 8 -1k 1 -s b -m f -o 2 -h 2 -n 4 -n 1 -q 2 -m 4 -t 4 -l d -r s -n c -n 3 -j 2 -s s -l o -l v -m
4 -k j -j 1 -j 2 -k j -l 6 -h 1 -m f -n a -p 3 -m 7 -l 4 -j c -m 9 -o 6 -i 6 -m 6 -q 1 -j a -n 3 -u
7 -k 5 -n 4 -k f -k 6 -l 1 -1r u -o 1 -p 7 -m 9 -m 1 -j 8 -k y -r 1 -o 5 -k 1 -h 2 -j 5 -n a -l 4 -j
j -s 2 -y a -j 1 -i 1 -o g -p h -o 2 -i e -k 2 -i 4 -i d -i 8 -q 1 -i 2 -i 5 -1k 2 -i 3 -i 4 -o f -n
8 -m 2 -r 3 -o 1 -i 3 -10 9 -l 2 -n 4 -k b -p 8 -m 4 -j 3 -j 3 -u 1 -w 9 -m h -l 3 -r o -q b -j i -k
6 n v -k 1 -j b -j 1 -14 d -m 6 -t 4 -l s -i 6 -l 1 -j 8 -k 2 -j 2 -i 4 -m 5 -h 8 -h a -i 3 -h 6 -u
9 -m 2 -j 9 -j k -j 8 -h 3 -l 2 -i 5 -m a -y 1 -n 4 -j 1 -k 2 -o 5 -n a -l 2 -j d -o 4 -l 1 -o 1 -h
2 -n 4 -y b -l 4 -l 3 -j a -j h -m 6 -h f -n 8 -q 6 -p 2 -j 5 -h 3 -p 3 -i 5 -l 8 -q a -m g -m 8 -i
3 l 1 -l t -i c -z 3 -13 2 -h 3 -o 8 -n 8 -l 9 -i 1 -j 7 -h 8 -k 7 -l e -k c -h e -k p -u 2 -h 4 -m
8 -l 5 -x 3 -l h -u 7 -q 9 -h 7 -p 5 -j 1 -o 6 -j 2 -o 3 -i o -k 3 -j 2 -o 9 -r j -j 6 -j 1 -o 4 o
1 -q 2 -h 3 n 3 -h b -l i -p 2 -j 3 -j 5 -i 4 -v 1 s a -q j -l 3 -j 4 -j g -p 2 -k a -k 4 -i 1 -k
9 -j 1 -i 1 -h 5 -m 3 -k 2 -n 4 -m 1 -h 5 -r j -k 7 -t 2 -q f -q 1 -i 2 -w 7 -h 1 -i 2 -s 5 14 c -o
2 -p 3 -10 l -l 7 -n 5 -o 1 -j 4 -p a -10 3 -k 3 -m 1 -w 2 -j 7 -j l -m 3 -r 2 -q h -n 3 -x a -j 8 -m
2 -i 6 -m 3 -s d -q 2 -h 5 -q 6 -i 7 -i 6 -v 7 -r d -q d -j 1 -j a -k 3 -h 4 -n 9 -j 5 -i 2 -h e -o
5 -u p -h 1 -k 1 -i 4 -i 5 -m 4 -j 5 -l 3 -m c -m 2 -o 2 -q 5 -p 7 -j 2 -k 1 -h h -k 3 -i 4 -13 g -p
1 -o 8 -j 3 -l 6 -v 6 -l h -j 2 -o 2 -k 2 -o 1 -l 4 -i j -i 8 -s a -u 6 -l 1 -j 8 -j 8 -i 2 -l 9 -j
7 -10 7 -h k -o w -n 2 -h 2 -h 6 -j 1 -j d -h 7 -i 3 -n 1 -y 1 -j 1 -h 2 -m 4 -j 2 -l 3 -l 6 -h 8 -k
7 j 3 -n 2 -l b -s 2 -h 2 -o 4 12 6 -k h -i 6 -n 4 -i 5 -i 6 -x 3 -h 3 -h 3 -s j -n 7 -i g -o 3 -m
5 -p 2 -i o -n 8 -n 2 q 3 -u i -k 9 -n k -k a -j d -r 2 -i l -h a -i 6 -h 3 -i 9 -n 6 -l k -h 3 -r
5 -n a -i 4 -h d -l 2 -l 4 -m 2 -o g -t 9 -m a -j 4 -r 9 -m 7 -j 2 -l 9 -i f -h 15 -p 2 -j 2 -j 9 o
n -u 5 -k u -j 9 i 2 -j 5 -i 3 -m p -j 2 -p 6 -h d -i 4 -h 6 -s 1 -l 1 -o 3 -l e -i 2 -10 3 -n 2 -n
9 -i 4 -s 8 -h a -l 9 -k 9 -r 4 -p 1 -l 3 -n 4 -i 7 -j 5 -i 2 -r a -l 3 -j h -l d -q 2 -o 6 -j 5 -10
2 -12 4 -l 1 -j 7 -m 1 -n 9 -p n -l 1 -n 1 -l h v 2 -j e -l 5 v 3 -o 4 -m 2 -m 5 -k 7 -t 1 -o 1 -k
b -j 3 -h 8 -l 1 -h g -h 6 -o 3 -i a -l f -i 8 -k 7 -u 9 -r 6 -1f 3 -i 3 -j 2 -p 6 l 6 -n 4 -o m -q
g -j 1 -s 4 -n 2 -w 18 -m 2 -j b -k 7 -p e -q 2 -n 1 -k 9 -i d -10 4 -k 8 -h 1 -r 2 -i 4 -m 5 -n 2 -j
6 -n 2 -m 1 -j 2 -j 5 -h 1 -s 6 -n 4 -j 2 u b -o 4 -k 3 -p 2 -p a -i 8 -l 3 -n l -p 6 -m f -i 1 -10
t -j a -h b -l 9 -l 5 -h 1 -j 7 -h 3 -h s -i l -p 2 n 2 -k 1 -m 5 -u 4 -k 5 -l n -t 2 -p 7 -i 2 -r
4 -q 6 -o 5 -m d -h o -o m -o 4 -i 6 -o g -h 3 -m 1 -p 1 -k 5 -i 2 -p 6 -t 2 -11 1 -o 1 i 7 -p s -i
6 -h w -m 3 -q 2 -h j -k k -o f -h e -i 5 -u 3 -j d -p 8 -l b -h 1 -m 8 -l 4 -k f -o b -h 7 -q f -n
5 j 6 -l g -k 4 -r 2 -p g -p h -p 2 -k 7 -n 1 -j 6 -i b -o 4 -q b -q d -j d -i 5 -q l -k 5 -s 9 -r
6 -h 3 -m 4 -i 7 -n 7 -h 3 -u 2 -o g -k 7 -o k -k e -m a -r 2 -r 2 -r 2 -i 8 -t d -j 5 -m 2 -j 7 -s
4 -k 4 -h 3 -h b -k 8 -14 4 -m d 14 6 -n 6 -u 1 -h 6 -i c -l 8 -m 5 -j 7 -i 5 -i a -x 8 -q f -j 2 -i
3 -z a -n 2 -12 2 -i 1 -k e -m 9 -m d -j 6 -h c -l 5 -n 1 -m c -m 3 -i b -l 1 -p k -k 1 -n h -j 9 -i
s -j 3 -j 2 -r q -i b -h 2 -l z -q 1 -i c -p 8 -i 7 -w 6 -k 2 -h 1 10 8 -n 1 -i 6 -n 18 -w 7 -j l -k
o -j c -m 5 -q l -m e -m 4 -l b -k 9 -q 9 -k 9 -l h -k 3 -i 4 -s h -n 5 -n h -k 3 -n a -i a -m 7 -l
1 -m 8 -j e -w 2 -k 2 -o 8 -z 6 -j 2 -m e -h 1 -p 5 -p 8 -m c -i 8 -k r -i 4 -x l -l e -r 1 -17 3 -v
2 -u 1 -j 5 -j 8 -k 2 -i 9 -r 5 -l k -h b -p a -s o -i 4 -l c -h l -y 4 -r f -o a -i 4 -u 5 -l 2 -i
1 -l 4 -1v 6 -l 1 -j 8 -s 4 -h 7 i 1 -t 3 -i f -j o -i h n 2 -j 4 -x 5 -i 2 -h 3 l 4 -l 5 -k 8 -m b i
4 -i 6 -l 2 -t 7 -l 8 -k 2 j 3 -h j -l 2 -s i -p 1 -j 1 -o 7 -i 1 -l 5 -m 3 -x 5 -h 5 -j d -v 7 -o
2 -h 5 -q 1 -r 1 -i 4 -l 9 -n 4 -q 1 -m b -m 5 -k 8 -m 5 -n 2 -i c -l a -q 1 -n f -i 4 -p 5 -n 1 -h
1 -p 8 -z h -i 5 -m 4 -v 2 o j -i 4 -p c l 7 -k a -j 1 -o 8 -s 2 -o i -l 4 -l 4 -m 2 -o m -h 3 -l
a -y 5 -m 4 -p 4 -i o -o 1 -i 8 u 8 -i f p c -j 1 -l c -i 1 -m 3 -k 8 -i 4 -k 1 -y 1 -h d -k 7 -k
1 -j 1 -z 9 -m 2 -k h -j c -q 3 -i 4 -q 2 -o 1 -j 5 -m 5 -n 5 -o s -v 1 -q 5 -l 5 -n 2 -m q -j 6 -n
1 -n 2 -l r -k 1 m 6 -o 2 -i 5 h 9 -i 2 -i 1 -i 2 -k 3 -v 5 -s g -z k -m 2 -j a -l 1 -k 4 -r 5 -k
f -o 4 -w 4 -k 1 -r 8 -j 4 -m 9 -m 1 -k 2 -i 3 -n a -j o -i b -j f -o 2 -s 8 -j 3 -k 6 -m h -i 7 -m
1 -m k -l 1 -o 1 -j p -k 9 j n -p 4 -m x -o 1 -h c -i 9 -12 6 -i 4 -k m -n f -i 1 -m 1 -h 3 -j 4 -o
p -k 6 -h 4 -p 2 -h 2 -v 4 -k a -k 5 -k 4 -o 5 -k 4 -l 3 -j 5 -q 2 -j b -l 7 -m 4 -i 3 -k 6 -h a -j
2 -i 6 -m 4 -n 8 t 4 -k i -h 5 -i 9 -l 6 -j 7 -h 8 -h i n 1 -k 2 -h 4 -s h -m 7 -k 1 -y 5 -h 4 1o
f -h 2 -k 17 -l f -r 4 -10 1 -j f -m 3 -p c -n 1 -o q -h 1 -n 4 -j 2 -r 2 -12 19 -i 6 -l i -k 4 -m
k -m 5 -l 1 -q b -p 2 -i g -o 8 -q k -m 4 -m v -k 2 -s 9 -w k -k 1 -m 2 -i a -h e -h 7 -r 3 -h a -u
6 -j 1 -n 1 -m 4 -h 9 -r c -k 4 -l f -r 8 -j 3 -k 5 -p 5 -m 2 -j 4 -v 1 -m 7 -j 5 -t p -h 3 -i 6 -l
3 -n 7 -j h -s 1 -l i -n 5 -i c -h i -n e -r c -15 k -q 4 -o 8 -k d -i n -k 7 -k c -k 4 -j 2 -p f -l
7 -i 2 -l 3 -i 6 -s 8 -i 6 -12 e -j b -o 6 n 8 -l 18 -k 7 -m a -j 8 -j i -r 1 -o 7 -t 8 -h 5 -h c -n
4 -j 1 -q e -l t -j m -k c -t j -o 7 -i 2 -i 7 -m e -1w 6 -s 2 -h 7 -o h -m c -o m -r 3 -v f -l 8 -p
2 -q 4 -t 2 -j 1 -u 8 -p 2 -l 2 -o 2 -q f -n 2 -h b -l 5 -s 4 -k 4 -v a -h 4 -m 7 -q 8 -j 4 -i 2 -j
8 -n 2 v 6 -n 1 -j a -m 5 -i 1 -k 8 -n 3 -i 1 -i b -h 2 -r x -l 4 -11 k -p 3 -j 1 -k 1 -n 7 -i 1 -h
8 -k d -i j -o 6 -i 2 -i 2 -i d -k a -k 2 -j 1 -i 3 -h 6 -j 4 -l 5 o 3 -l a -q g -i 6 -l 4 -u 8 -i
3 -h 6 -t 2 -q p -l i -r 2 -n 1 -l 1 -j 1 -l c -i i -x e -i 1 q 8 k c -k 3 -p 1 -m b -h 7 -h 6 -l
b -m 4 -m e -t 2 -m 7 -v 9 -j 1 -j 6 -i d -k 8 -y 4 -n 7 -j 4 -i 2 -r c -m a -s 3 -i 1 -s d -i l -p
q -r 8 -h 1 -m l -o 5 -x 2 -n 5 -m 2 -k b -h 3 -j 2 -i 6 -n 6 -s 4 -j 2 -m b -m 2 -i 5 -i i -l k -l
2 -k 13 -q 3 -q 1 -i 9 -l 3 -s 8 -p g -l 9 -p 1 -h 6 -l m -l 1 -j d -i 2 -h d -p 5 -o m -i 6 -i 7 -l
5 -i 9 -h 5 -i 4 -j b -13 b -m 2 -t 8 -m 6 -i 8 -l 9 -o 3 -i 2 -r 6 -n 3 -m 1 -n 1 -r 3 -h 3 -h 1 -j
c -n 4 -j 1 -n 1 -m 8 -q 3 -j l -j b -j 7 -k 2 -k q -m 4 -l v -j 4 -m 1 -i b -i 2 -i e -l 3 -k 3 -p
4 -m 5 -h 7 -q f -i f -u 3 -m 6 -p 6 -j i -k 5 -n a -i 7 -j 4 -t a -j 2 -i 4 -x g -m b -j 4 -m 4 -m
e -j 8 -k 2 -m 6 -n a -l 2 -j 7 -1n 1 -h 8 -k 4 -j g -n 1 -h 4 -10 3 -n 7 -n 2 -l 5 -m j -j 8 -h 5 -k
4 -n 5 -h 2 -r 1 -i e -s l -j 4 -m 2 -l m -j 6 -o 1 q h -j 5 -m 2 -i 3 -i 1 i a -q 2 -k 8 -p f -i
e -i 4 -v e -m 9 -j 6 -p 1 -i a -i c -h f -j 2 -h 5 -m 7 -l i -i 5 -m 5 -l b -i 2 -j 1 -i q -m o -i
3 -k 13 -o 6 -h 4 -i 8 n o -13 9 -k 3 -o 4 1j 5 -k 1 -i 3 -o 2 -n 6 -l 7 -o a -i 8 -k 6 -j 8 -m i -v
2 -l n -j 6 -k a -l a -h 2 -h m -o 2 -m f -q 2 -h 3 -i 9 -u 2 -j 4 -i 2 -l a -i l -i r -i 5 -i 1 -i
1 -j 4 -i 1 -n a -l 3 -p 1 -n 4 -m 1 -r 4 -j 1 -k 4 -h l -l 2 -o 4 -o 7 -z 8 -k 9 -j 2 -k a -m j j
e -p 2 -u d -h 4 -l 4 -j 1 -n 3 -s 2 -i a -j 1 -i 5 -p 7 -h 1 -j 9 -q o -w 1 -t c -k 1g -k 3 -i 7 -k
2 -i 4 -u 6 -k d -k 5 -i 5 -k g -n d -o c -o a -r 2 -k 2 -r 1 -h 5 -p 8 -h 6 -h i -s d -w h -k 2 -l
a -l 8 -w 8 -s a -j 5 -r 3 -k 5 -p d -m 6 -h 2 n 3 -n 8 -l 1 -i 6 -1d 3 -h 9 -p f -n 2 -h 9 -1k 5 -r
c -i 8 -l t -o 4 12 3 -j b -j 2 -p a -p g -s i -m 4 -m 9 -i 7 -h 2 -r e -m 4 -l 5 -h c -i 5 -l 3 -h
9 q i -j b -l 2 -i b -i k -n 6 -n 5 -x 3 -j d -h 5 -j 4 -h 9 -k 5 -l 7 -j e -h b -l n -k 9 -o 4 -i
2 -j 1 -j 2 -i 6 -s 2 -j 6 -p 9 -k 9 -h 4 -l 1 -s 8 -o 8 -i 2 -n h -j 5 -n 3 h 6 -m j -m 4 -o x -s
b -k 5 -h 3 -j k -j b -k h -x 8 -n h -k a -p 4 -l g -j 2 -m f -s 7 -v h -o 1 -o 3 -p 2 -h 7 -r 5 -m
6 -n 6 -j b -r h -o 3 -k e -l 7 -j 5 -q 3 -p 3 -m d -n 2 -m 3 -i 1 -q m -m n -i 8 -n 7 -m 8 -h 1 -h
h -r 3 -j 1 -i 7 -k 2 -m o -n 4 -q 9 -k c -y e -i 4 -n 3 -h 4 -k 7 -i 6 -s g -o 4 -m m -19 2 -k 3 -l
1 -j 2 -o 16 -p 4 -l d -v 4 -j 3 -o 8 -n t -p b -m 3 -n e -m 9 -k 3 -r c k m -k 1 j 9 -k a -k i -y
q -z 4 -m 1 -h 7 -10 k -k 6 -i 7 -q 6 -k 4 -z c -i 2 -n c -l 1 -o 8 -j 1 -j 6 -m 2 -j b -v 5 -p b -l
2 -m 4 -x e -h d -l 8 -p 6 -n 2 -o 6 -q q -i 2 -m 4 -j 4 -r 7 -l 2 -p 7 -k 6 -i a -m 2 -j c -k c k
c -p 3 -i 5 -s d -l l -l 5 -i 5 -h 4 -k j -k f -t 5 -l p -m 5 -r 3 -u k -j b -j 4 -l 4 -o a -17 o l
4 -s 3 -s c -l 4 -i 3 -p d -i x -o 3 -i 2 -j 6 -j 6 -i 5 -l c -j f -j c -m 9 -o 5 -i i -l c -u 6 -s
1 -l 2 n 1 -q a -h 2 -r j -j 3 -u 8 -o 1 -j 3 -k 2 -o j -j 5 -j h -h e -t 1 -m b -w 9 -i h -l 1 -h
2 -h 5 -j 9 -i c -n d -h d y 5 -z 1 -q b -j b j h -q e -1d 2 h j -p 8 -i h -i g -i 8 -i 1 -i 1 -16
4 -i a -i 1 -m e -h 3 -k c -i c n c -k j -i 8 -m 7 -w 5 -n c m 9 -i 5 -i b -l h -t j -p 8 -w 8 -i
5 -q 3 -i 9 -o 1 -12 a -z e -k h -q j -m k -p d -h n -w 9 l k -j 1 -m 2 -i 2 -i 8 -i b -t 5 -n 5 h
4 -n 6 -r 4 -h l -q 4 -p 2 -k 1 -i 9 -i 2 -i 2 -h 7 -x 9 -m 9 -w 4 -j 8 -r a -m 1 -j 5 i 1 -k 9 -q
3 -i a -m 8 -m 6 -j 2 -i 6 -11 4 -p a -y i -10 2 -j 1 -t g -n 6 -l 9 j f -k 6 -q e -n 7 -i 5 -i j -v
l -l 3 -o 1 -10 7 -i 8 -k 9 -q 1a -h 3 -m 1 -s j k 1 -j e k 1 -m 2 -x 1 -k a -j 1 -h 7 -r n -o 9 -n
2 -t n -m e -p 2 -k 3 -p 5 -m c -t 2 -o 9 -h 9 -j 2 -r d -h 2 -q 2 -s 3 -12 b -m 5 -j 1 -m 2 -j d -i
2 -r 1 -v a -v 6 -m s -i 4 -m 1 -h f -i 1 -p d -m 1 -m e -j a -j 2 -w 1 -l 3 -n 7 -l d -m g -u 1 -j
f -n 6 -m 9 17 7 -k c j 5 -j k -n 5 -l g -k 7 -m 1 -m f -i 2 -h 8 -k 2 -h 4 -m 1 -j 2 -j h -l c -i
b -o b -11 f -k 3 -p 3 -r 2 -n 2 -n 8 -m k -q 9 -j 6 -h 3 -j 4 -j 6 -i 1 -l c -s 7 -m h -i 1 -n 5 -k
e -k 5 -j 9 -k 7 -i a -h 1 -m h -q l -i 5 -x 2 -k e -k 3 -j z -n 1 -o 2 -j 4 -j 3 -p 3 -k 1 -p j -j
h -u 2 -s m -h 8 -o 5 -i j -l 2 -l e -h 2 -i 7 -h d -v a l m -s 1 -i i -o g -t 4 -j e -o i -r c i
4 -h 8 -h 1 -m 1 -i b -j 9 -j 14 v 6 -n 1 -i b -l b -k d -r c h h -i a -i 5 -j 2 -k 7 -j 4 j 5 -k
4 -r f -t 1 -h 3 -m n q l j 4 -k 9 -w 5 -l 1 -u 9 -k 6 -15 h -m 4 p 7 -j 8 -j 4 -k 5 -j c -j 3 -j
4 -m g -l 3 -s 1 -o i -p 6 -k h -j k -u 3 -n 9 -j 2 -t 1 -t b -o 4 -k 9 -j w -i b -s t -k 1 -q 6 -s
9 -x 6 -p 4 -o d -q 6 -l 3 -h b k c -m a j 9 -h 1 -s 6 -q 6 -k 4 -q a -q k -i 1 -t 2 -p 3 -h 3 -h
a -j 5 -p 4 -r 9 -h 1 -y 2 -n 7 -l f -l 4 -m a -14 e -i 3 -l 2 -z a -k d -k 6 -n a -n 7 -j q -r 13 -j
a -i 1 -l 3 -j 4 -r 9 -h a -q 1 -k 5 -j 4 -i 5 -h 3 -k 6 -l 2 -h k -h b -m 8 -i 6 -h i -m d -m 1 -h
7 i 5 -o 2 -r d -j 6 -q f -y 6 -n i -m 1 -l 8 -j 9 -h e -l 7 -i g -p i -13 1 -j 9 -m 6 -l 2 -i f -s
d -j u l j -i 8 -m h -j c -m 7 n 1 -h 1 -l c -n 6 -m 5 -j h -p a -r 1 -r 1 -k 7 -s c -o c h n -t 3 -p
d -h g -k 1 -i e -k a -m 1 -h a -s a -r 3 -h b -s 3 -n v -n 6 -m 4 -q f -x d -k a -s 5 -l 4 -l 3 -j
g -h 2 -11 h -s 9 -l 3 -k a -q 8 -r 4 -l 9 -i f -i e -k 1 -o 3 -k n -o h -s 4 -q 2 -12 4 -l 1 -i 2 -l
2 -13 5 -t m -h 1 -s 3 -l 3 -k v -i i -j 5 -k 6 -q 2 -j 4 -h 1 -k 7 -m 2 -m g -l 4 -n a -j 3 -h 4 -k
o -l 1 -i 2 -j 2 -k g -k 4 -t 2 -s 2 -n 3 -w m -n 3 -k 9 -m 7 -j d -u 5 -m 3 -o 6 -o 3 -j 4 -j 4 -j
5 -k 4 -o f -k 2 -n a -o 3 -j 7 -x f -n 5 -r 6 -i 3 -u t -r 3 -o 4 -h 6 -t o -o k -m m -j 3 -k 5 -q
a -l 3 -i a -m 2 -m 1 -k b -i b -k f -j 5 -k 4 -k g -l 8 -k 7 -l 6 -h 1 x h -j 5 -l 3 -j e -l 3 -y
b -q 4 -n 9 -j 1 -u b -l 6 -k 3 -11 6 -j f -o 4 -k 2 -o 1 -h 4 -q h -k b -i 1 -p 1 -x a -j 2 -h 7 -r
a -o f -p 1 -j 6 -o 1 -j 2 -m h -t 4 -x c i i -y 3 -p 1 -j 9 -m 6 -h b -o 7 -w 3 -o 4 -l b -o 2 -j
3 -m 5 -s m -o 4 -k 7 -l 4 -n 3 -17 1 -m d 1e 3 -r 4 -k 7 -x 3 -o 5 -l 2 -i 5 -k 1 -11 e -j 8 -p 1 m
3 -j 5 -h a -h 4 -m v -n 1 -k b -i n -l 8 -m 5 -i 4 -v 9 -j 2 -k 1 -t j -r f -i 3 -i 7 -m 1 -k 5 -h
3 -k 2 -i 4 -w a -m 6 -m f -j t -i 1 -o b -i 6 -s 7 -i 5 -p r -t 8 -i 1 -o i h u -m c -m k -l 2 -n
4 -i d -j w -o j -v e -j b -k 2 -p 2 -j 3 -n 3 -j q -j 2 -i 9 -m 4 -h e -h t -s c l d -k 2 -j 1 -i
a -p 2 -12 2 -t d o 1 -i a -q 2 -z g -h 4 -o 2 -j 6 -h g -n 3 -m n -n 7 -h 7 -j 6 -m 4 -r 1 -j b -h
3 -l c -n 2 -i 1 -r r -m j -k g -u j -i 1 -k b -q h -m 7 -h 3 -i 5 -k 6 -l 6 -q j -l 1 -t 9 -m a -y
6 -i a -n l -m a -k 1 -n i -l l -q 1 l i -i 2 -l 4 -l y -n 3 -s 7 -l 3 -j 6 -l 7 -i 1 -l 3 s 1 -o
1 -j 4 -m 4 -i 5 -p 5 -o 2 -l 5 -v 1 -j 4 -i 6 -l 4 -q 8 -j 7 -l a -t 5 -n 3 -l e -t c -m 7 -12 6 -k
p -u 8 -m 8 -p 7 -j 1 -i 9 -o 7 -j 7 -p 3 -s 3 -i 3 -k 2 -1l 8 -j 1 -n d -p m -16 9 -k 3 -i 8 -j 3 -i
3 -m 7 -j f -k p -k e -i 7 -m 1 -m 4 -h 1 -x b -n 1 -j 8 -l 2 -x 2 -j 2 -i 2 -j 6 -1u d -i 3 -l d -k
4 -i 4 -u 4 -w 3 -l 5 -i e -i m -l 1 -j 2 -r 3 -j 2 -u 4 t 4 -h 6 -s 3 -k a -x 3 -i 1 -j 2 -z 2 -j
b -i 1 -10 i -m 2 -r b -i d -i d -m 1 -r 3 h 7 -j 9 -r a -r h -j 8 -n 1 -n 3 -p 4 -j d -j 1 -11 j -i
7 -i 2 -m 3 -i b -p 2 -l 6 -i 7 -i i -k x -j i -t 7 -u 7 -t 4 -j 4 o 1 t a -k 1 j 5 -m a -i 9 -z h -m
8 -i d -o j -o 3 -p 3 -o 9 -j 1 -11 d -i b -l c -o 2 -i 2 -k 4 j 4 -j 4 -k 3 -u 5 -s 1 -l 6 -w n -r
7 -t 5 -k a -v 1 j 8 -n m -v 1 -q e -i 2 -p 4 -l b -k 6 -l h -m 2 -w 1 -r 7 -o 4 -j 5 -o 4 -m 1 i
2 -i 6 -w 5 -n 2 -m 3 -j e -l a -l j -i 3 -i a -n s -s 8 -p 1 -i 4 -11 j -n 3 -j 7 -k 1 -o 1 -j 8 -n
d -m e -i 18 -m 6 -p 5 -p c -n 1 -l 2 -k 3 -t 1 -h 8 -p a -12 9 -x l -k 3 -j 2 -p 6 -i 1 -j 8 -j a -i
6 -k i -l 1 -m i -p h -j a -n 3 -h r -h 3 -l 3 -h o -l 9 -k 1 j 9 -s 2 -p 3 -r 7 -i 4 -l 7 -m 2 -h
1 -k 5 -u 1 -i k -i c -i 2 -15 a -h 8 -n 5 -k a -s 2 -u 7 -n 4 -h e -h 9 -l 6 w 1 -k 4 -m 3 -16 3 -l
k -h 3 -o 7 -w 3 -k 1 -v 5 -j 1 -u 4 -j 7 -h 3 -i 3 -j 9 -1r 7 -h l -r 8 -n a -15 4 -j e -s b -i 6 i
1 -n g -w 1 -z 1 -k k -i 8 -m 7 -l 3 -v j -j 1 -j 6 -u 2 -j`,
  },
};
