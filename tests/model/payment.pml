/* payment.pml - the rules of examples/gateway/rules.h in all states: one payment, two replicas of the
 * gateway, one database, one processor.
 *
 * A transaction of the database is one atomic step. Its answer may be lost (CUTS): then the replica
 * does not know whether it happened. A replica may die between any two steps (CRASHES) and starts
 * again empty. A lease may end although its holder lives (EXPIRES): that is the slow replica that
 * wakes too late; the lease of a row on which nobody works ends for free. A request to the
 * processor may arrive at any later time, also after its sender died.
 *
 * Rules left out, to show that the checks bite: -DNOFENCE, -DCHARGE_FIRST, -DDROP_SENT,
 * -DNO_UNIQUE, -DNO_KEY, -DNOT_STICKY, -DREFUSE_SENT, -DNO_OWE, -DCHARGE_CLAIMED,
 * -DFORGET_PROMISE, and -DOWE_CRASH: the hole that stays open, a replica that dies while it owes a
 * promise that the database has not taken.
 */
#ifndef REQS
#define REQS 3
#endif
#ifndef CRASHES
#define CRASHES 2
#endif
#ifndef EXPIRES
#define EXPIRES 2
#endif
#ifndef CUTS
#define CUTS 1
#endif

#ifndef LOSSES
#define LOSSES 2 /* answers of the processor that do not come in time */
#endif

#define N 5 /* attempts 1..4; each request makes at most one */

#define FREE    0
#define CLAIMED 1
#define SENT    2
#define YES     3
#define NO      4
#define open(i) (state[i] == CLAIMED || state[i] == SENT)

/* the database */
byte last;
byte state[N], fence[N], holder[N], outbox[N]; /* outbox: 1 owed, 2 delivered */
bool pend[N];

/* the processor, and the network before it */
bool inflight[N];
byte verdict[N]; /* 1 done, 2 declined */
byte charged;

/* what Commerce Layer was told, by attempt */
bool told_yes[N], told_no[N], told_pend[N], told_back[N], lost[N];

byte reqs = REQS, crashes = CRASHES, expires = EXPIRES, cuts = CUTS, losses = LOSSES;
byte busy[2]; /* the attempt that a replica works on: a ghost, for the end of leases */
byte ended;

#ifdef NOFENCE
#define MINE(i, f) true
#else
#define MINE(i, f) (fence[i] == f)
#endif

/* fate of a commit: 0 done and known, 1 done but not known, 2 not done and not known */
inline commit() {
  if
  :: fate = 0
  :: cuts > 0 -> cuts--; if :: fate = 1 :: fate = 2 fi
  fi
}

inline crash_point() { /* one of the choices at a step */
  atomic { crashes > 0 -> crashes--; if :: a > 0 && waiting -> lost[a] = true :: else fi }
  goto dead
}

inline lease(i) {
  if
  :: busy[holder[i]] != i -> over = true
  :: busy[holder[i]] == i && expires > 0 -> expires--; over = true
  :: true -> over = false
  fi
}

inline insert() {
  last++;
  state[last] = CLAIMED; fence[last] = 1; holder[last] = r
}

/* answers by what the books say of attempt a; else owes a call back and says pending */
inline look_or_promise() {
  atomic {
    if
    :: state[a] == YES -> assert(verdict[a] == 1); told_yes[a] = true; waiting = false
    :: state[a] == NO -> assert(verdict[a] != 1); told_no[a] = true; waiting = false
    :: else ->
      commit();
#ifdef FORGET_PROMISE
      told_pend[a] = true; waiting = false
#else
      if
      :: fate != 2 -> pend[a] = true
      :: else -> owes = a /* kept in memory, and tried again below */
      fi;
      told_pend[a] = true; waiting = false
#endif
    fi
  }
}

proctype Replica(byte r) {
  byte a, f, v, fate, owes, go;
  bool over, waiting, mine;

idle:
  atomic { a = 0; f = 0; v = 0; go = 0; fate = 0; waiting = false; mine = false; over = false; busy[r] = 0 }
  if
  /* the promise that could not be written: again, until it is. What was settled meanwhile is owed. */
  :: atomic { owes > 0 ->
       pend[owes] = true;
       if :: !open(owes) && outbox[owes] == 0 -> outbox[owes] = 1 :: else fi;
       owes = 0 }
     goto idle
#ifdef OWE_CRASH
  :: atomic { owes > 0 && crashes > 0 -> crashes-- } goto dead
#endif

  /* a request: the claim, one transaction */
  :: atomic { owes == 0 && reqs > 0 ->
       reqs--; waiting = true;
#ifndef CHARGE_FIRST
       commit();
       if
       :: fate == 2 -> waiting = false; go = 0 /* 503; there is no row */
       :: else ->
         if
#ifdef NO_UNIQUE
         :: last < N - 1 -> insert(); go = 1
#endif
         :: last == 0 || state[last] == NO -> insert(); go = 1
         :: last > 0 && state[last] == YES -> go = 3
         :: last > 0 && open(last) ->
           lease(last);
           if
           :: !over -> go = 3
#ifdef CHARGE_CLAIMED
           :: over -> fence[last]++; holder[last] = r; go = 2
#else
           :: over && state[last] == CLAIMED && !pend[last] ->
             state[last] = NO; outbox[last] = 1; /* given up: never sent, so never charged */
             insert(); go = 1
           :: over && (state[last] == SENT || pend[last]) -> fence[last]++; holder[last] = r; go = 2
#endif
           fi
         fi;
         if
         :: fate == 1 -> /* 503 although a row may be there */
           if :: go == 1 -> told_no[last] = true :: else fi;
           waiting = false; go = 0
         :: else -> a = last; f = fence[a]; if :: go < 3 -> busy[r] = a :: else fi
         fi
       fi;
       over = false; fate = 0
#else
       if
       :: last > 0 && state[last] == YES -> a = last; go = 3
       :: else -> a = last + 1; go = 4
       fi
#endif
     }
     if
     :: go == 0 -> goto idle
     :: go == 1 -> goto claimed
     :: go == 2 -> goto push
     :: go == 3 -> goto wait
#ifdef CHARGE_FIRST
     :: go == 4 -> goto first
#endif
     fi

  /* the completer */
  :: atomic { owes == 0 && last > 0 && open(last) && (busy[holder[last]] != last || expires > 0) ->
       if :: busy[holder[last]] == last -> expires-- :: else fi;
       if
#ifndef CHARGE_CLAIMED
       :: state[last] == CLAIMED && !pend[last] -> state[last] = NO; outbox[last] = 1; go = 0
#endif
#ifdef DROP_SENT
       :: state[last] == SENT && verdict[last] == 0 -> /* "the processor does not know it" */
         state[last] = NO; outbox[last] = 1; go = 0
#endif
       :: else -> fence[last]++; holder[last] = r; a = last; f = fence[a]; busy[r] = a; go = 2
       fi }
     if :: go == 0 -> goto idle :: else -> goto push fi

  /* the postman */
  :: atomic { owes == 0 && outbox[1] == 1 -> a = 1 } goto post
  :: atomic { owes == 0 && outbox[2] == 1 -> a = 2 } goto post
  :: atomic { owes == 0 && outbox[3] == 1 -> a = 3 } goto post
  :: atomic { owes == 0 && outbox[4] == 1 -> a = 4 } goto post

  :: atomic { owes == 0 && reqs == 0 && (last == 0 || !open(last)) &&
              outbox[1] != 1 && outbox[2] != 1 && outbox[3] != 1 && outbox[4] != 1 &&
              busy[1 - r] == 0 -> ended++ }
     goto finished
  fi;

claimed: /* alone has the lease; nothing was sent */
  if
  :: crash_point()
  :: waiting -> look_or_promise() /* the deadline, or a payment that is pending by its nature */
  :: atomic { waiting -> /* gives up before it was sent */
      if
      :: MINE(a, f) && state[a] == CLAIMED && !pend[a] ->
        state[a] = NO; told_no[a] = true; waiting = false; go = 0
      :: else -> go = 3
      fi }
    if :: go == 0 -> goto idle :: else -> goto wait fi
  :: atomic { waiting -> told_no[a] = true; waiting = false } /* the books cannot be told: not sent */
    goto idle
  :: true
  fi;

push: /* has the lease */
  if
  :: crash_point()
  :: atomic { state[a] != SENT || fence[a] != f || f == 1 ->
       commit();
       mine = false;
       if
       :: fate != 2 && MINE(a, f) && open(a) ->
         if :: state[a] == CLAIMED -> mine = true :: else fi;
         state[a] = SENT; go = (fate == 0 -> 2 : 5)
       :: fate != 2 && !(MINE(a, f) && open(a)) -> go = (fate == 0 -> 3 : 5)
       :: fate == 2 -> go = 5
       fi;
       fate = 0 }
  :: atomic { state[a] == SENT && fence[a] == f && f > 1 -> go = 2 } /* was sent by another */
  fi;
  if
  :: go == 2 -> goto charge
  :: go == 3 -> goto wait
  :: go == 5 -> /* sent or not: it must not charge, and may not refuse */
#ifdef REFUSE_SENT
    atomic { if :: waiting -> told_no[a] = true; waiting = false :: else fi }
#else
    atomic { if :: waiting -> told_pend[a] = true; waiting = false :: else fi }
#endif
    goto idle
  fi;

charge:
  if
  :: crash_point()
  :: inflight[a] = true
  :: atomic { mine -> /* the request could not even be made: only this holder knows that nothing went out */
      if
      :: MINE(a, f) && open(a) ->
        state[a] = NO;
        if
        :: waiting && !pend[a] -> told_no[a] = true
        :: else -> outbox[a] = 1; if :: waiting -> told_pend[a] = true :: else fi
        fi;
        waiting = false; go = 0
      :: else -> go = 3
      fi }
    if :: go == 0 -> goto idle :: else -> goto wait fi
  fi;
asked:
  if
  :: crash_point()
  :: waiting -> look_or_promise(); goto asked /* the deadline */
  :: atomic { losses > 0 -> losses-- } goto wait /* no answer: later, by a new lease */
  :: verdict[a] != 0
  fi;
  atomic { v = verdict[a]; /* the record */
    commit();
    if
    :: fate != 2 && MINE(a, f) && open(a) ->
      state[a] = (v == 1 -> YES : NO);
#ifndef NO_OWE
      if :: pend[a] || !waiting || f > 1 || fate > 0 -> outbox[a] = 1 :: else fi;
#else
      if :: pend[a] -> outbox[a] = 1 :: else fi;
#endif
    :: else
    fi;
    if
    :: fate > 0 && waiting -> told_pend[a] = true; waiting = false;
#ifndef NO_OWE
      owes = a
#endif
    :: else
    fi;
    fate = 0; v = 0; f = 0; mine = false }
  if
  :: crash_point()
  :: true
  fi;

wait: /* settled by whomever, or the deadline */
  busy[r] = 0;
  if
  :: !waiting
  :: waiting -> look_or_promise()
  fi;
  goto idle;

post:
  atomic { assert(state[a] == YES || state[a] == NO); told_back[a] = true }
  if
  :: crash_point() /* it is posted again */
  :: outbox[a] = 2
  fi;
  goto idle;

#ifdef CHARGE_FIRST
first:
  inflight[a] = true;
  if
  :: crash_point()
  :: atomic { verdict[a] != 0 -> v = verdict[a] }
  :: atomic { losses > 0 -> losses-- } goto idle /* 503 */
  fi;
  atomic {
    if
    :: state[a] == FREE -> last = a; state[a] = (v == 1 -> YES : NO)
    :: else
    fi }
  goto wait;
#endif

dead:
  atomic { busy[r] = 0; owes = 0; a = 0; f = 0; v = 0; go = 0; fate = 0; waiting = false; mine = false; over = false }
  goto idle;

finished:
  skip
}

proctype Processor() {
  byte i;
end:
  do
  :: atomic { inflight[1] -> i = 1 } goto work
  :: atomic { inflight[2] -> i = 2 } goto work
  :: atomic { inflight[3] -> i = 3 } goto work
  :: atomic { inflight[4] -> i = 4 } goto work
  od;
work:
  atomic {
    inflight[i] = false;
    if
#ifndef NO_KEY
#ifdef NOT_STICKY
    :: verdict[i] == 1
#else
    :: verdict[i] != 0 /* the same key: the same verdict, and no money moves */
#endif
#endif
    :: verdict[i] == 0 -> verdict[i] = 2
    :: verdict[i] == 0 -> verdict[i] = 1; charged++
#ifdef NOT_STICKY
    :: verdict[i] == 2 -> verdict[i] = 1; charged++
#endif
#ifdef NO_KEY
    :: verdict[i] != 0 -> verdict[i] = 1; charged++
#endif
    fi;
    assert(charged <= 1); /* I1: money moves once */
    i = 0
  }
  goto end
}

#define quiet (!inflight[1] && !inflight[2] && !inflight[3] && !inflight[4])
#define agree(i) (!open(i) && (state[i] == YES) == (verdict[i] == 1))
#define kept(i) (!told_pend[i] || told_back[i])
#define honest(i) (!(told_no[i] && verdict[i] == 1) || told_yes[i] || told_pend[i] || lost[i])

proctype Auditor() {
#ifndef ONLY_I1
  atomic { ended == 2 && quiet ->
    assert(agree(1) && agree(2) && agree(3) && agree(4));     /* I2: both books agree */
    assert(kept(1) && kept(2) && kept(3) && kept(4));         /* I3: who was told pending is called back */
    assert(honest(1) && honest(2) && honest(3) && honest(4))  /* I4: a refusal is not charged */
  }
#else
end: false
#endif
}

init { atomic { run Replica(0); run Replica(1); run Processor(); run Auditor() } }
