package uk.concord.architecture.bad.plan;

/** More than one head can hold. */
final class Crowd {}

final class One01 {}

final class One02 {}

final class One03 {}

final class One04 {}

final class One05 {}

final class One06 {}

final class One07 {}

final class One08 {}

final class One09 {}

final class One10 {}

final class One11 {}

final class One12 {}

final class One13 {}

final class One14 {}

final class One15 {}

final class One16 {}

final class One17 {}

final class One18 {}

final class One19 {}

final class One20 {}

final class One21 {}

final class One22 {}

final class One23 {}

final class One24 {}

final class One25 {}
