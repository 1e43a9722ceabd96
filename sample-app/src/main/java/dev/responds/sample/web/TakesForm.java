package dev.responds.sample.web;

import dev.responds.Responds;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** The endpoint reads what a browser sends for a form, and nothing else. */
@Responds(
    value = 415,
    on = HttpMediaTypeNotSupportedException.class,
    headers = "Accept",
    when = "the content is not declared to be a form")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TakesForm {}
