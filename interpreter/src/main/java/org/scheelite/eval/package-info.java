/// The evaluator: definitions of a session, and the loop that applies them.
@NullMarked
package org.scheelite.eval;

import org.jspecify.annotations.NullMarked;
