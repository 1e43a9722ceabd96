package dev.responds.sample.accounts;

import dev.responds.Responds;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets only callers in who are signed in; {@link AccessInterceptor} enforces it. */
@Responds(
    value = 401,
    on = NotSignedIn.class,
    problem = "not-signed-in",
    when = "the request carries no credentials, or wrong ones")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface SignedIn {}
