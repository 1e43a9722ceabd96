package dev.responds.sample.web;

import dev.responds.Responds;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The path of the endpoint has a number or a date in it, which may be malformed. */
@Responds(
    value = 400,
    on = MethodArgumentTypeMismatchException.class,
    when = "the number or the date in the path is malformed")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TakesId {}
