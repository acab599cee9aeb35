/// Failures as values, and the confirmations that give them.
@NullMarked
package org.scheelite.std.failure;

import org.jspecify.annotations.NullMarked;
