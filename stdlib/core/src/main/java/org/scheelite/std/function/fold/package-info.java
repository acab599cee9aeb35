/// Functions that go through a list and carry a value along.
@NullMarked
package org.scheelite.std.function.fold;

import org.jspecify.annotations.NullMarked;
