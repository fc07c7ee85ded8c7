// An account as its owner sees it; mirrors web/accounts.py.

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
