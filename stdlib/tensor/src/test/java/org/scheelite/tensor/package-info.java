/// Tests of the tensor engine as a whole.
@NullMarked
package org.scheelite.tensor;

import org.jspecify.annotations.NullMarked;
