/// Starting values of arrays, and the random numbers they come from.
@NullMarked
package org.scheelite.net.initial;

import org.jspecify.annotations.NullMarked;
