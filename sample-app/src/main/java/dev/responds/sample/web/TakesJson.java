package dev.responds.sample.web;

import dev.responds.Responds;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** The endpoint reads JSON, which may be malformed, against the constraints, or not JSON at all. */
@Responds(
    value = 400,
    on = {HttpMessageNotReadableException.class, MethodArgumentNotValidException.class},
    when = "the JSON is malformed, or a value in it is missing or out of range")
@Responds(
    value = 415,
    on = HttpMediaTypeNotSupportedException.class,
    headers = "Accept",
    when = "the content is not declared to be JSON")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TakesJson {}
