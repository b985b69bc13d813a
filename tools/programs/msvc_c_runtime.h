// SPDX-License-Identifier: MIT
// What the C headers of Wine lack and libc++ needs, declared for a check of the syntax: .ci/run includes it
// before each lesson program in clang's MSVC mode. Nothing is linked.
#pragma once

#define ONE(name) long double name(long double);
#define TWO(name) long double name(long double, long double);
extern "C" {
ONE(acosl) ONE(acoshl) ONE(asinl) ONE(asinhl) ONE(atanl) ONE(atanhl) ONE(cbrtl) ONE(ceill) ONE(cosl) ONE(coshl)
ONE(erfl) ONE(erfcl) ONE(expl) ONE(exp2l) ONE(expm1l) ONE(fabsl) ONE(floorl) ONE(lgammal) ONE(logl) ONE(log10l)
ONE(log1pl) ONE(log2l) ONE(logbl) ONE(nearbyintl) ONE(sinl) ONE(sinhl) ONE(sqrtl) ONE(tanl) ONE(tanhl) ONE(tgammal)
TWO(atan2l) TWO(fdiml) TWO(fmaxl) TWO(fminl) TWO(fmodl) TWO(hypotl) TWO(nextafterl) TWO(nexttowardl) TWO(powl)
TWO(remainderl)
long double frexpl(long double, int*);
long double ldexpl(long double, int);
long double modfl(long double, long double*);
long double remquol(long double, long double, int*);
long double scalblnl(long double, long);
long double scalbnl(long double, int);
int ilogbl(long double);
double erfc(double);
float erfcf(float);
double nexttoward(double, long double);
float nexttowardf(float, long double);
struct timespec {
    long long tv_sec;
    long tv_nsec;
};
}
#undef ONE
#undef TWO
