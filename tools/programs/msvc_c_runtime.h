// SPDX-License-Identifier: MIT
// What the C headers of Wine lack and libc++ needs, declared for a check of the syntax: .ci/run includes it
// before each lesson program in clang's MSVC mode. Nothing is linked.
#pragma once

extern "C" {
using c_runtime_one = long double(long double);
using c_runtime_two = long double(long double, long double);
c_runtime_one acosl, acoshl, asinl, asinhl, atanl, atanhl, cbrtl, ceill, cosl, coshl, erfl, erfcl,
    expl, exp2l, expm1l, fabsl, floorl, lgammal, logl, log10l, log1pl, log2l, logbl, nearbyintl,
    sinl, sinhl, sqrtl, tanl, tanhl, tgammal;
c_runtime_two atan2l, fdiml, fmaxl, fminl, fmodl, hypotl, nextafterl, nexttowardl, powl, remainderl;
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
