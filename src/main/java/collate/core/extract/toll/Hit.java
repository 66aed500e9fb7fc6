package collate.core.extract.toll;

/** A count together with what a rule found out about it. */
record Hit(Counted counted, Finding finding) {}
