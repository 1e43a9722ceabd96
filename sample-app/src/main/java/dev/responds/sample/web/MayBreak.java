package dev.responds.sample.web;

import dev.responds.Responds;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what callers get when the service itself is broken, which no endpoint sends on purpose. */
@Responds(
    value = 500,
    when = "the service itself is broken, for instance its database has failed; the log says why")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface MayBreak {}
