package dev.responds.sample.accounts;

import dev.responds.Responds;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets only administrators in; {@link AccessInterceptor} enforces it. */
@SignedIn
@Responds(
    value = 403,
    on = NotAdministrator.class,
    problem = "administrators-only",
    when = "the caller is signed in, but is not an administrator")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AdministratorsOnly {}
