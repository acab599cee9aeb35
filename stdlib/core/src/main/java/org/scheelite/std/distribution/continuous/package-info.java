/// Distributions of real values.
@NullMarked
package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.NullMarked;
