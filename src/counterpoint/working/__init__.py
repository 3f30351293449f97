"""Where long work is done: here, in other processes, or at a cluster's machines.

``cluster``: which cluster there is, from one file. ``place``: the one
``concurrent.futures.Executor`` that speech, similar passages and shuffling are given.
``scope``: that an ethics approval has to name it.
``parcel``: how a piece of work travels, so that no machine writes down what is in it.
"""
