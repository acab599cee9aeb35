/// All that looks on while a net is trained: reports, functions of the user, collected properties.
@NullMarked
package org.scheelite.net.train.watch;

import org.jspecify.annotations.NullMarked;
