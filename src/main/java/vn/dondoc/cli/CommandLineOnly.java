package vn.dondoc.cli;

/** A command whose options are given on the command line alone: what it does is asked for once, not configured. */
interface CommandLineOnly {}
