package dev.responds.sample.web;

import dev.responds.Responds;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The endpoint sends JSON, which its caller may not accept. Pages are sent to everybody. */
@Responds(
    value = 406,
    on = HttpMediaTypeNotAcceptableException.class,
    when = "the caller does not accept JSON")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SendsJson {}
