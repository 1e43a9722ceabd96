package dev.responds.processor.builder;

import java.net.URI;

/** A server of Jakarta REST on a free port of the loopback interface. */
interface JakartaServer extends AutoCloseable {

  /** Returns where the server answers, with a slash at the end. */
  URI base();

  @Override
  void close();
}
