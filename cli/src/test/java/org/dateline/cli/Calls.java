package org.dateline.cli;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls of methods by name, whatever their parameters. */
final class Calls {

    private Calls() {}

    static DescribedPredicate<JavaMethodCall> toAnyOf(String... methods) {
        Set<String> names = Set.of(methods);
        return new DescribedPredicate<>("a call of " + String.join(", ", methods)) {
            @Override
            public boolean test(JavaMethodCall call) {
                return names.contains(call.getTargetOwner().getFullName() + "."
                        + call.getTarget().getName());
            }
        };
    }
}
