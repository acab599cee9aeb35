/// For host programs: an [Engine] holds the builtins, a [Session] holds definitions and evaluates,
/// an [Outcome] says how an evaluation ended, [Limits] bound it.
@NullMarked
package org.scheelite.api;

import org.jspecify.annotations.NullMarked;
