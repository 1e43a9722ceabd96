package dev.responds.runtime;

import dev.responds.reply.Header;

/** Takes every kind of field, and keeps the value of the last one. */
final class Recorder
    implements AcceptFields<Recorder>,
        BlockFields<Recorder>,
        CacheFields<Recorder>,
        ContentLocationField<Recorder>,
        GeneralFields<Recorder>,
        MonitorFields<Recorder>,
        RateLimitFields<Recorder>,
        RetryFields<Recorder>,
        ValidatorFields<Recorder> {

  private String name = "";
  private String value = "";

  @Override
  public Recorder header(String name, String value) {
    Header header = Header.of(name, value);
    this.name = header.name();
    this.value = header.value();
    return this;
  }

  String field() {
    return name + ": " + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
