package dev.torg.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that acts once for all requests of a caller with the same {@code Idempotency-Key};
 * without one it acts each time.
 *
 * <p>All of the operation is in one transaction and session then: nothing may be loaded unlocked
 * that is locked later, which would not read it anew, and nothing slow be waited for.
 *
 * <p>For what cannot be answered twice, because secrets are kept nowhere: a repetition is refused
 * with problem {@code already-done}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ActsOnce {}
