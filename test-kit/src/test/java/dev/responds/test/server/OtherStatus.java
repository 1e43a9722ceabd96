package dev.responds.test.server;

/** The same test in another class, which another process runs. */
class OtherStatus extends OneStatus {}
