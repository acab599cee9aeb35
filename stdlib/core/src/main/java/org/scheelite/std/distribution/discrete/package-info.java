/// Distributions of whole values and of data.
@NullMarked
package org.scheelite.std.distribution.discrete;

import org.jspecify.annotations.NullMarked;
