// An account as its owner sees it; mirrors web/accounts.py and web/usage.py.

export interface Account {
  id: string;
  username: string;
  email: string | null;
  name: string;
  created_at: string;
  last_login_at: string | null;
}

export interface SignIn {
  id: string;
  created_at: string;
  expires_at: string;
  user_agent: string;
  address: string;
}

export interface UsageTotals {
  calls: number;
  tokens_in: number;
  tokens_out: number;
  estimated: boolean;
  cost: number | null;
}

/** What calls to one model were for, and what each of them sent there. */
export interface Purpose {
  server: string;
  model: string;
  purpose: string;
  sent: string;
  calls: number;
  tokens_in: number;
  tokens_out: number;
  cost: number | null;
  last_at: string;
}

export interface ModelUsage { totals: UsageTotals; purposes: Purpose[] }
